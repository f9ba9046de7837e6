//! Bytes become a [`model::Reading`]: plain text, HTML, PDF, tables, subtitles, chats and posts, each block
//! with its place in the original.
//!
//! Pure and total: no file, network, clock or random source, and no input makes it fail other than
//! with a typed [`Refusal`].

mod blocks;
mod chat;
mod dates;
mod draft;
mod encoding;
mod formats;
mod header;
mod html;
mod json;
mod language;
mod magic;
pub mod pdf;
mod posts;
mod sheets;
mod subtitles;
mod tables;
mod text;
mod xml;

pub use pdf::{page_image, words_on_page};

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
    /// A file of a known format without a word in it.
    #[error("no words were found in these {kind}")]
    NoWords {
        /// What such files are called.
        kind: &'static str,
    },
    /// A file whose format is known and that breaks its rules.
    #[error("the file is damaged: {what}; open it in the program that made it and save it anew")]
    Damaged {
        /// What is wrong.
        what: &'static str,
    },
    /// A file under a password.
    #[error("the file is encrypted; open it with its password and save it without one")]
    Encrypted,
    /// A file that would unpack to more than any honest one.
    #[error(
        "the file unpacks to more than {limit} MiB, or to hundreds of times its size; it is not opened"
    )]
    Bomb {
        /// The most that is unpacked.
        limit: usize,
    },
    /// A PDF file of pictures without text.
    #[error(
        "the file is a scan of {pages} pages without text; let `ocrmypdf` (with tesseract) add the text and add the file that it makes"
    )]
    Scan {
        /// How many pages it has.
        pages: usize,
    },
    /// A page that the file does not have.
    #[error("the file has no page {page}; it has {pages}")]
    NoPage {
        /// Which one was asked for.
        page: u32,
        /// How many it has.
        pages: usize,
    },
    /// A page of which no picture can be made.
    #[error("the page draws more than can be shown; read its words")]
    Drawing,
    /// A table with more cells or rows than are read.
    #[error("the table has too many rows or cells; divide it and add the parts")]
    TooManyCells,
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
    if let Some(read) = formats::reader(bytes, name) {
        return read(bytes, DocumentId::of(bytes), name);
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
