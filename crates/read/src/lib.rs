//! Bytes become a [`model::Reading`]: plain text and HTML, each block with its place in the bytes.
//!
//! Pure and total: no file, network, clock or random source, and no input makes it fail other than
//! with a typed [`Refusal`].

mod blocks;
mod dates;
mod encoding;
mod header;
mod html;
mod language;
mod magic;
mod text;

use model::{DocumentId, Reading, Warning};

/// The version of this stage: readings made by another one are made anew.
pub const VERSION: &str = "read/2.0";

/// The most bytes that a document may have. Callers that load files can refuse before they do.
pub const MAX_BYTES: usize = 64 << 20;

/// Why a document cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No bytes, or nothing but white space.
    #[error("the file is empty")]
    Empty,
    /// More than [`MAX_BYTES`].
    #[error(
        "the file has {} MiB and at most {} are read; divide it and add the parts",
        bytes.div_ceil(1 << 20),
        MAX_BYTES >> 20
    )]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
    },
    /// A format that is not read yet, known by its first bytes.
    #[error("{kind} are not read yet; save the document as plain text or HTML and add that")]
    Unsupported {
        /// What such files are called.
        kind: &'static str,
    },
    /// Bytes that are text in no encoding.
    #[error("the file is binary data, not text")]
    NotText,
    /// A page without title and visible text.
    #[error("the page has no visible text; if a browser shows one, save the page from there")]
    NoText,
    /// The text could not be divided; a fault of this library, not of the file.
    #[error("the text could not be divided into blocks: {0}")]
    Blocks(#[from] model::ReadingError),
}

/// Reads a document. `name` is the path or address it came from; it helps to guess the format, and
/// the address of a page may hold its date.
pub fn read(bytes: &[u8], name: &str) -> Result<(Reading, Vec<Warning>), Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooLarge { bytes: bytes.len() });
    }
    if bytes.trim_ascii().is_empty() {
        return Err(Refusal::Empty);
    }
    if let Some(kind) = magic::kind(bytes) {
        return Err(Refusal::Unsupported { kind });
    }
    let is_page = html::is_page(bytes, name);
    let declared = is_page.then(|| html::declared_encoding(bytes)).flatten();
    let decoded = encoding::decode(bytes, declared).ok_or(Refusal::NotText)?;
    if decoded.text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let document = DocumentId::of(bytes);
    if is_page {
        return html::read(&decoded, document, name);
    }
    Ok(text::read(decoded, document)?)
}

#[cfg(test)]
mod tests;
