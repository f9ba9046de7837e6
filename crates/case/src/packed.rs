//! Long texts of the catalogue that say much the same again and again: Zstandard (RFC 8878), fast.

use crate::Error;

/// The fastest level that all decoders share.
const LEVEL: i32 = 1;

pub(crate) fn pack(text: &[u8]) -> Result<Vec<u8>, Error> {
    zstd::bulk::compress(text, LEVEL).map_err(Error::Packed)
}

pub(crate) fn unpack(packed: &[u8]) -> Result<Vec<u8>, Error> {
    zstd::decode_all(packed).map_err(Error::Packed)
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};
    use std::error::Error;

    #[test]
    fn what_is_packed_comes_out_whole() -> Result<(), Box<dyn Error>> {
        let text = "\u{201c}the same words\u{201d} ".repeat(10_000);
        let packed = pack(text.as_bytes())?;
        assert!(packed.len() < text.len() / 100);
        assert_eq!(unpack(&packed)?, text.as_bytes());
        assert_eq!(unpack(&pack(b"")?)?, b"");
        assert!(unpack(&packed[..packed.len() / 2]).is_err());
        Ok(())
    }
}
