//! Documents are read in a process of their own, which can open no file, reach no network and start
//! no program, and which has [`MEMORY`] and [`CPU_SECONDS`] and no more. What an attacker puts into a
//! document meets the readers there, and dies there.
//!
//! A program that can be its own reader says so once, with [`be_apart`], and answers [`serve`] when
//! it is started as one. Plain text takes no parser and is read where it is; so is everything in
//! programs that did not say so, such as tests.

mod child;
#[cfg(target_os = "linux")]
mod filter;
mod frames;
#[cfg(target_os = "linux")]
mod keeper;
#[cfg(any(test, not(target_os = "linux")))]
mod lone;
mod ocr;
mod parent;
mod sandbox;
mod watched;

pub use child::serve;
pub use ocr::{NoOcr, OCR_MEMORY, OCR_SECONDS, Ocr, Tesseract, become_recogniser};
pub use parent::{be_apart, be_done};
pub use sandbox::Guards;

use model::{DocumentId, Reading, Warning};
use read::{Declared, Member};

/// The most bytes of memory that a reader may have.
pub const MEMORY: u64 = 512 << 20;
/// The most seconds of computing that a reader may take for one document.
pub const CPU_SECONDS: u64 = 30;

/// Why a document was not read: a sentence for a person, lower case and without a full stop.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The reader refused it.
    #[error("{0}")]
    Refused(String),
    /// It needed more memory than [`MEMORY`].
    #[error("reading it took more than {} MiB of memory and was ended", MEMORY >> 20)]
    Memory,
    /// It took longer than [`CPU_SECONDS`].
    #[error("reading it took more than {CPU_SECONDS} seconds and was ended")]
    Time,
    /// Somebody else ended it.
    #[error("the system ended the reader, perhaps because it has no memory left; try again")]
    Ended,
    /// The reader broke down.
    #[error("reading it failed: {0}; this is a fault of the program, please report it")]
    Broke(&'static str),
    /// The recogniser of words in pictures gave nothing.
    #[error("tesseract failed: {0}")]
    Recogniser(String),
    /// It could not be started.
    #[error("tesseract could not be started: {0}")]
    NoRecogniser(String),
    /// The process could not be started or spoken with.
    #[error("the reader could not be started: {0}")]
    NoReader(String),
}

/// What is known of a document that was read.
pub type Readout = Result<(Reading, Vec<Warning>), Failure>;

/// Reads a document. `name` is the path or address it came from; `declared` is what an archive says
/// of it.
pub fn read(bytes: &[u8], name: &str, declared: Option<&Declared>) -> Readout {
    read_recognised(bytes, name, declared, None)
}

/// Reads a document with the words that were recognised in its pictures, as [`Recognised::to_bytes`]
/// gives them.
///
/// [`Recognised::to_bytes`]: read::ocr::Recognised::to_bytes
pub fn read_recognised(
    bytes: &[u8],
    name: &str,
    declared: Option<&Declared>,
    recognised: Option<&[u8]>,
) -> Readout {
    match parent::is_apart() && !read::is_plain_text(bytes, name) {
        true => parent::read(bytes, name, declared, recognised),
        false => read_kept(bytes, None, name, declared.unwrap_or(&Declared::default()), recognised),
    }
}

/// Which pages are pictures without text: see [`read::ocr::unread_pages`].
pub(crate) fn unread_pages(bytes: &[u8], name: &str) -> Result<Vec<u32>, Failure> {
    match parent::is_apart() && !read::is_plain_text(bytes, name) {
        true => parent::unread_pages(bytes, name),
        false => read::ocr::unread_pages(bytes, name).map_err(|error| refused(&error)),
    }
}

/// Draws a page for a recogniser: see [`read::ocr::scan`].
pub(crate) fn scan(bytes: &[u8], page: u32) -> Result<read::ocr::Scan, Failure> {
    match parent::is_apart() {
        true => parent::scan(bytes, page),
        false => read::ocr::scan(bytes, page).map_err(|error| refused(&error)),
    }
}

/// Gives every file that lies in a document, one after the other: see [`read::members`]. Where it
/// fails, what was given before is whole.
pub fn members(bytes: &[u8], name: &str, take: &mut dyn FnMut(Member)) -> Result<(), Failure> {
    match parent::is_apart() {
        true => parent::members(bytes, name, take),
        false => read::members(bytes, name, take).map_err(|error| refused(&error)),
    }
}

/// A picture of a page, and the boxes around what was sought on it: left, top, right and bottom in
/// points from its upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkedPage {
    /// The picture.
    pub image: read::PageImage,
    /// One box for each line; none where nothing was sought.
    pub boxes: Vec<[f32; 4]>,
}

/// Draws a page of a PDF file, and finds words on it: see [`read::page_image`] and
/// [`read::boxes_on_page`].
pub fn page_image(
    bytes: &[u8],
    page: u32,
    width: u32,
    sought: &[read::Sought],
) -> Result<MarkedPage, Failure> {
    if parent::is_apart() {
        return parent::page_image(bytes, page, width, sought);
    }
    let image = read::page_image(bytes, page, width).map_err(|error| refused(&error))?;
    let boxes = parent::checked(boxes(bytes, page, sought), image.size).unwrap_or_default();
    Ok(MarkedPage { image, boxes })
}

/// The boxes of what is sought; those of its blocks where the words of the page cannot be told.
fn boxes(bytes: &[u8], page: u32, sought: &[read::Sought]) -> Vec<[f32; 4]> {
    if sought.is_empty() {
        return Vec::new();
    }
    let found = read::boxes_on_page(bytes, page, sought);
    found.unwrap_or_else(|_| {
        sought.iter().map(|block| block.rectangle).take(read::MOST_BOXES).collect()
    })
}

/// What is needed to show a page: see [`read::needed`].
pub fn needed(bytes: &[u8], declared: &Declared) -> read::Needed {
    match parent::is_apart() {
        true => parent::needed(bytes, declared),
        false => read::needed(bytes, declared),
    }
}

/// What guards a reader on this machine; `None` where documents are read in this process.
pub fn guards() -> Result<Option<Guards>, Failure> {
    if parent::is_apart() { parent::guards().map(Some) } else { Ok(None) }
}

fn read_kept(
    bytes: &[u8],
    document: Option<DocumentId>,
    name: &str,
    declared: &Declared,
    recognised: Option<&[u8]>,
) -> Readout {
    let recognised = recognised.map(read::ocr::Recognised::from_bytes).transpose();
    let recognised = recognised.map_err(|error| Failure::Refused(error.to_string()))?;
    let read = read::read_identified(bytes, document, name, declared, recognised.as_ref());
    read.map_err(|error| refused(&error))
}

fn refused(error: &read::Refusal) -> Failure {
    Failure::Refused(error.to_string())
}

#[cfg(test)]
mod tests;
