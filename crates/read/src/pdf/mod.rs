//! PDF files (ISO 32000-1): text with the page and the rectangle that it stands in.
//!
//! `hayro-syntax` reads the objects and `hayro-font` the fonts. From there it is ours: `content`
//! follows the operators of a page to glyphs, `lines` makes words and lines of them, `regions` and
//! `grid` find columns and tables, `flow` paragraphs. `limits` says what reading may take.

mod assemble;
mod beside;
mod bidi;
mod content;
mod file;
mod flow;
mod font;
mod grid;
mod guard;
mod image;
mod info;
mod letters;
mod limits;
mod lines;
mod page;
mod paint;
mod places;
pub(crate) mod png;
mod recognised;
mod regions;
mod running;
mod walk;

pub(crate) use assemble::add_recognised;
pub(crate) use image::scan;
pub use image::{PageImage, page_image};
pub use places::{MOST_BOXES, Sought, boxes_on_page};

use crate::Refusal;
use crate::archive::Member;
use crate::formats::Reader;
use crate::ocr::Recognised;
use crate::tables::Read;
use file::File;
use model::DocumentId;
use page::Sheet;

/// The reader for a PDF file, by its first bytes.
pub(crate) fn reader(bytes: &[u8], name: &str) -> Option<Reader> {
    file::header(bytes, name).map(|_| read as Reader)
}

/// A file that is read.
struct Open {
    file: File,
}

fn read(bytes: &[u8], document: DocumentId, name: &str) -> Read {
    read_recognised(bytes, document, name, None)
}

/// Reads a file with the words that were recognised in pictures of its pages.
pub(crate) fn read_recognised(
    bytes: &[u8],
    document: DocumentId,
    name: &str,
    recognised: Option<&Recognised>,
) -> Read {
    let open = Open { file: File::open(bytes, name)? };
    let mut sheets = sheets(&open);
    if let Some(recognised) = recognised {
        sheets.iter_mut().for_each(|sheet| sheet.add(recognised));
    }
    assemble::assemble(&open, sheets, document, recognised)
}

fn sheets(open: &Open) -> Vec<Sheet> {
    let mut reader = page::Reader::new(open);
    let pages = open.file.pages();
    (1..).zip(pages).map(|(number, page)| reader.read(page, number)).collect()
}

/// The pages that are pictures without text: see [`crate::ocr::unread_pages`].
pub(crate) fn unread_pages(bytes: &[u8], name: &str) -> Result<Vec<u32>, Refusal> {
    let open = Open { file: File::open(bytes, name)? };
    let sheets = sheets(&open);
    Ok(sheets.iter().filter(|sheet| sheet.is_picture).map(|sheet| sheet.number).collect())
}

/// A word of a page, for drawing a precise box around a passage.
#[derive(Debug, Clone, PartialEq)]
pub struct PageWord {
    /// Its letters, in the order in which they are read.
    pub text: String,
    /// Left, top, right and bottom in points of 1/72 inch from the upper left corner of the page as
    /// it is displayed.
    pub rectangle: [f32; 4],
}

/// The words of one page, `page` from 1, with their places; none where there is no such page. Only
/// that page is read, which takes milliseconds.
///
/// The words of a block are those whose middle lies in the block's rectangle.
///
/// # Errors
/// As [`crate::read`] for a file that cannot be opened.
pub fn words_on_page(bytes: &[u8], page: u32) -> Result<Vec<PageWord>, Refusal> {
    Ok(lines_on_page(bytes, page)?.into_iter().flatten().collect())
}

/// The words of one page line by line.
fn lines_on_page(bytes: &[u8], page: u32) -> Result<Vec<Vec<PageWord>>, Refusal> {
    let open = Open { file: File::open(bytes, "")? };
    let mut reader = page::Reader::new(&open);
    let at = page.checked_sub(1).map(|at| at as usize);
    let Some(found) = at.and_then(|at| open.file.pages().get(at)) else { return Ok(Vec::new()) };
    let sheet = reader.read(found, page);
    let mut lines = Vec::new();
    for layer in &sheet.layers {
        let word = |word: &lines::Word| PageWord {
            text: word.text(),
            rectangle: layer.frame.back(word.area),
        };
        lines.extend(layer.lines.iter().map(|line| line.words.iter().map(word).collect()));
    }
    Ok(lines)
}

/// The files that are attached to a PDF file, with their bytes, in the order of the file. Names are
/// text to show, never paths; the bytes of all together are at most 256 MiB.
///
/// # Errors
/// As [`crate::read`] for a file that cannot be opened.
pub fn attachments(bytes: &[u8]) -> Result<Vec<Member>, Refusal> {
    let file = File::open(bytes, "")?;
    Ok(beside::attachments(file.catalog().as_ref(), file.pages(), true))
}

#[cfg(test)]
mod tests;
