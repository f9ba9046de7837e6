//! Bytes become a [`model::Reading`]: plain text, HTML, PDF, Word files, OpenDocument, RTF, messages,
//! tables, subtitles, chats, posts and submissions of forms, each block with its place in the
//! original; pictures and recordings are described. Archives and mailboxes become their members.
//! Long lists of people become [`model::Columns`] ([`columns`]).
//!
//! Pure and total: no file, network, clock or random source, and no input makes it fail other than
//! with a typed [`Refusal`].

pub mod archive;
mod blocks;
mod chat;
mod columns;
mod crc32;
mod dates;
mod docx;
mod draft;
mod encoding;
mod formats;
mod header;
mod html;
mod image;
mod json;
mod language;
mod magic;
mod mail;
mod mbox;
mod msg;
pub mod ocr;
mod odt;
mod office;
pub mod pdf;
mod posts;
mod rtf;
mod sheets;
mod story;
mod subtitles;
mod survey;
mod tables;
mod text;
mod words;
mod xml;

pub use archive::{Declared, Member};
pub use columns::{ReadColumnsError, columns, columns_where, guess_roles};
pub use formats::{may_hold, members};
pub use html::{Needed, needed};
pub use image::perceptual_distance;
pub use language::detect as language_of;
pub use pdf::{MOST_BOXES, PageImage, Sought, boxes_on_page, page_image, words_on_page};

use model::{DocumentId, Reading, Warning};

/// The version of this stage: readings made by another one are made anew.
pub const VERSION: &str = "read/2.5";

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
        "the file is a scan without text (pages: {pages}) and was not read; `--ocr` has it read by tesseract, where it is installed"
    )]
    Scan {
        /// How many pages it has.
        pages: usize,
    },
    /// A PDF file of pictures in which a recogniser found nothing.
    #[error("the file is a scan without text, and OCR ({engine}) gave nothing: {reason}")]
    NotRecognised {
        /// The recogniser with its version.
        engine: String,
        /// What became of it.
        reason: String,
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
    /// An archive or mailbox with more than [`archive::MOST_MEMBERS`] members.
    #[error(
        "the archive has {count} members and at most {} are taken; divide it",
        archive::MOST_MEMBERS
    )]
    TooManyMembers {
        /// How many it has.
        count: usize,
    },
    /// The text could not be divided; a fault of this library, not of the file.
    #[error("the text could not be divided into blocks: {0}")]
    Blocks(#[from] model::ReadingError),
}

/// The most bytes that a file of this beginning may have: more where it only holds others.
pub fn max_bytes(beginning: &[u8], name: &str) -> usize {
    if formats::only_holds(beginning, name) { archive::MOST_PACKED } else { MAX_BYTES }
}

/// Whether this is plain text beyond doubt, which takes no parser: clean UTF-8 that is of no other
/// format.
pub fn is_plain_text(bytes: &[u8], name: &str) -> bool {
    !bytes.contains(&0)
        && std::str::from_utf8(bytes)
            .is_ok_and(|text| !text.trim_start().starts_with(['<', '{', '[']))
        && formats::reader(bytes, name).is_none()
        && magic::kind(bytes).is_none()
        && !html::is_page(bytes, name)
}

/// Reads a document. `name` is the path or address it came from; it helps to guess the format, and
/// the address of a page may hold its date.
pub fn read(bytes: &[u8], name: &str) -> Result<(Reading, Vec<Warning>), Refusal> {
    read_declared(bytes, name, &Declared::default())
}

/// Reads a document that an archive says more of than its name: the address takes the place of
/// `name`, the encoding that the server named is believed, the time of capture is a
/// candidate for its date, and the notes are warnings.
///
/// # Errors
/// As [`read`].
pub fn read_declared(
    bytes: &[u8],
    name: &str,
    declared: &Declared,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    read_recognised(bytes, name, declared, None)
}

/// Reads a document with the words that were recognised in its pictures, where it is a picture or a
/// PDF file.
///
/// # Errors
/// As [`read`].
pub fn read_recognised(
    bytes: &[u8],
    name: &str,
    declared: &Declared,
    recognised: Option<&ocr::Recognised>,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    read_identified(bytes, None, name, declared, recognised)
}

/// Reads a document whose hash somebody took already: it is believed, and not taken again.
///
/// # Errors
/// As [`read`].
pub fn read_identified(
    bytes: &[u8],
    document: Option<DocumentId>,
    name: &str,
    declared: &Declared,
    recognised: Option<&ocr::Recognised>,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let name = declared.address.as_deref().unwrap_or(name);
    let (mut reading, mut warnings) = read_as(bytes, document, name, declared, recognised)?;
    let captured = declared.captured.as_deref().and_then(|at| at.get(..10));
    if let Some(edtf) = captured.and_then(|day| day.parse().ok()) {
        let found_in = "warc: captured".to_owned();
        reading.date_candidates.push(model::DateFound { edtf, found_in });
    }
    warnings.extend(declared.notes.iter().map(|note| Warning {
        code: "archive".into(),
        message: note.clone(),
        span: None,
    }));
    Ok((reading, warnings))
}

fn read_as(
    bytes: &[u8],
    document: Option<DocumentId>,
    name: &str,
    declared: &Declared,
    recognised: Option<&ocr::Recognised>,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    if bytes.len() > max_bytes(bytes, name) {
        return Err(Refusal::TooLarge { bytes: bytes.len() });
    }
    if bytes.trim_ascii().is_empty() {
        return Err(Refusal::Empty);
    }
    let document = || document.unwrap_or_else(|| DocumentId::of(bytes));
    if let Some(read) = formats::reader(bytes, name) {
        let document = document();
        let (reading, warnings) = match recognised {
            Some(recognised) if image::is_decoded(bytes) => {
                image::read_recognised(bytes, document, Some(recognised))?
            }
            Some(_) if pdf::reader(bytes, name).is_some() && !image::is_image(bytes) => {
                pdf::read_recognised(bytes, document, name, recognised)?
            }
            _ => read(bytes, document, name)?,
        };
        let (reading, warnings) = survey::of_tables(reading, warnings)?;
        return Ok(finished(reading, warnings));
    }
    if let Some(kind) = magic::kind(bytes) {
        return Err(Refusal::Unsupported { kind });
    }
    // What has no `<html>` in its first bytes may still be said to be a page.
    let said_page =
        matches!(declared.media_type.as_deref(), Some("text/html" | "application/xhtml+xml"));
    let is_page = html::is_page(bytes, name) || (said_page && bytes.contains(&b'<'));
    let within = is_page.then(|| html::declared_encoding(bytes)).flatten();
    // The server is believed before the page (HTML, 13.2.3.2).
    let served = declared.charset.as_deref().and_then(encoding::by_label);
    let decoded = encoding::decode(bytes, served.or(within)).ok_or(Refusal::NotText)?;
    if decoded.text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let (reading, warnings) = if is_page {
        html::read(&decoded, document(), name)?
    } else {
        text::read(decoded, document())?
    };
    Ok(finished(reading, warnings))
}

/// What is looked for in every reading, whatever its format.
fn finished(mut reading: Reading, mut warnings: Vec<Warning>) -> (Reading, Vec<Warning>) {
    language::mark_blocks(&mut reading);
    dates::set_mentioned(&mut reading, &mut warnings);
    (reading, warnings)
}

#[cfg(test)]
pub(crate) mod tests;
