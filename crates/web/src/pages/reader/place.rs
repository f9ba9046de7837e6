//! Where in the original a block stands, in words and as a picture of its page.

use crate::pages::shown;
use crate::words::Words;
use ::case::PageImage;
use base64ct::{Base64, Encoding};
use model::{Block, DocumentId, Origin};
use serde::Deserialize;
use std::fmt::Write;

/// The place of a block: `page 3`, `People!A7:F7`, `word/document.xml`, `1:02–1:07`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PlaceShown {
    pub(super) label: String,
    /// The picture of the page with the block in a box.
    pub(super) href: Option<String>,
}

impl PlaceShown {
    /// The place of a block; `None` where it is only bytes, which tell a person nothing.
    pub(super) fn of(words: Words, document: DocumentId, block: &Block) -> Option<Self> {
        let (label, href) = match block.origin.as_ref()? {
            Origin::Bytes { .. } => return None,
            Origin::Part { part, .. } => {
                (words.say_with("place-part", &[("part", shown::visible(part).into())]), None)
            }
            Origin::Page { page, rectangle } => (
                words.say_with("place-page", &[("page", (*page).into())]),
                Some(page_href(document, *page, Some(*rectangle))),
            ),
            Origin::Cell { sheet, cell } => (shown::visible(&cell_name(sheet, cell)), None),
            Origin::Seconds { start, end } => (format!("{}–{}", time(*start), time(*end)), None),
        };
        Some(Self { label, href })
    }
}

/// `People!A7:F7`, as spreadsheets write it.
fn cell_name(sheet: &str, cell: &str) -> String {
    match (sheet.is_empty(), cell.is_empty()) {
        (false, false) => format!("{sheet}!{cell}"),
        _ => format!("{sheet}{cell}"),
    }
}

/// `1:02:03`, `2:03`.
fn time(seconds: f64) -> String {
    let all = seconds.max(0.0) as u64;
    let (hours, minutes, seconds) = (all / 3600, all / 60 % 60, all % 60);
    match hours {
        0 => format!("{minutes}:{seconds:02}"),
        _ => format!("{hours}:{minutes:02}:{seconds:02}"),
    }
}

/// The address of the picture of a page.
pub(super) fn page_href(document: DocumentId, page: u32, mark: Option<[f32; 4]>) -> String {
    let mut href = format!("{}/pages/{page}", shown::document_href(document));
    if let Some([left, top, right, bottom]) = mark {
        // Writing to a string cannot fail.
        let _ = write!(href, "?box={left:.1},{top:.1},{right:.1},{bottom:.1}");
    }
    href
}

/// The page of a block, and the box around all blocks on it that are given.
pub(super) fn page_of<'a>(blocks: impl Iterator<Item = &'a Block>) -> Option<(u32, [f32; 4])> {
    let mut found: Option<(u32, [f32; 4])> = None;
    for block in blocks {
        let Some(Origin::Page { page, rectangle: [left, top, right, bottom] }) = block.origin
        else {
            continue;
        };
        found = match found {
            None => Some((page, [left, top, right, bottom])),
            Some((first, known)) if first == page => Some((
                page,
                [known[0].min(left), known[1].min(top), known[2].max(right), known[3].max(bottom)],
            )),
            known => known,
        };
    }
    found
}

#[derive(Default, Deserialize)]
pub(crate) struct PageQuery {
    /// Left, top, right and bottom of what is to be marked, in points.
    r#box: Option<String>,
}

impl PageQuery {
    fn mark(&self) -> Option<[f32; 4]> {
        let numbers = self.r#box.as_deref()?.split(',').map(|number| number.parse::<f32>().ok());
        let numbers: Vec<f32> = numbers.collect::<Option<_>>()?;
        let [left, top, right, bottom] = numbers.try_into().ok()?;
        let all = [left, top, right, bottom];
        (all.iter().all(|number| number.is_finite()) && left < right && top < bottom).then_some(all)
    }
}

/// The picture of a page as SVG, which puts the box where it belongs at any size.
pub(super) fn svg(image: &PageImage, query: &PageQuery) -> String {
    let [width, height] = image.size;
    let png = Base64::encode_string(&image.png);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\">\
         <image href=\"data:image/png;base64,{png}\" width=\"{width}\" height=\"{height}\"/>"
    );
    if let Some([left, top, right, bottom]) = query.mark() {
        /// A box stands so many points away from what it marks.
        const AWAY: f32 = 2.0;
        let (wide, high) = (right - left + 2.0 * AWAY, bottom - top + 2.0 * AWAY);
        let _ = write!(
            svg,
            "<rect x=\"{}\" y=\"{}\" width=\"{wide}\" height=\"{high}\" fill=\"#ffd54a\" \
             fill-opacity=\"0.25\" stroke=\"#b25000\" stroke-width=\"1.5\"/>",
            left - AWAY,
            top - AWAY
        );
    }
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_named_as_people_name_it() {
        assert_eq!(
            (cell_name("People", "A7:F7").as_str(), cell_name("", "B2").as_str()),
            ("People!A7:F7", "B2")
        );
        assert_eq!((time(62.9).as_str(), time(3723.0).as_str()), ("1:02", "1:02:03"));
    }

    #[test]
    fn a_box_that_is_none_marks_nothing() {
        let image = PageImage { png: vec![1, 2, 3], size: [595.0, 842.0] };
        let drawn = |given: &str| svg(&image, &PageQuery { r#box: Some(given.to_owned()) });
        assert!(drawn("10,20,30,40").contains("<rect x=\"8\" y=\"18\" width=\"24\" height=\"24\""));
        for given in ["", "1,2,3", "1,2,NaN,4", "3,2,1,4", "\"><script>,1,2,3", "1,2,3,4,5"] {
            assert!(!drawn(given).contains("<rect"), "{given}");
        }
    }
}
