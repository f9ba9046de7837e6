//! Where in the original a block stands, in words and as a picture of its page.

use crate::pages::shown;
use crate::words::Words;
use ::case::{DocumentView, PageImage, Sought};
use base64ct::{Base64, Encoding};
use model::{Block, DocumentId, Origin, Reading, Span, StatementId};
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
                Some(page_href(document, *page, &PageMark::Rectangle(*rectangle))),
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

/// What is marked on the picture of a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum PageMark {
    Nothing,
    /// Left, top, right and bottom in points.
    Rectangle([f32; 4]),
    /// The words of a statement.
    Statement(StatementId),
    /// Characters of the reading.
    Passage(Span),
}

/// The address of the picture of a page.
pub(super) fn page_href(document: DocumentId, page: u32, mark: &PageMark) -> String {
    let href = format!("{}/pages/{page}", shown::document_href(document));
    match mark {
        PageMark::Nothing => href,
        PageMark::Rectangle([left, top, right, bottom]) => {
            format!("{href}?box={left:.1},{top:.1},{right:.1},{bottom:.1}")
        }
        PageMark::Statement(id) => format!("{href}?at={id}"),
        PageMark::Passage(span) => format!("{href}?from={}&to={}", span.start(), span.end()),
    }
}

/// The page that a block stands on.
pub(super) fn page_of(block: &Block) -> Option<u32> {
    match block.origin {
        Some(Origin::Page { page, .. }) => Some(page),
        _ => None,
    }
}

#[derive(Default, Deserialize)]
pub(crate) struct PageQuery {
    /// Left, top, right and bottom of what is to be marked, in points.
    r#box: Option<String>,
    /// The statement whose words are to be marked.
    at: Option<String>,
    /// The passage to mark: its first character, and the one after its last.
    from: Option<u32>,
    to: Option<u32>,
}

impl PageQuery {
    /// The rectangle that is to be marked.
    pub(super) fn mark(&self) -> Option<[f32; 4]> {
        let numbers = self.r#box.as_deref()?.split(',').map(|number| number.parse::<f32>().ok());
        let numbers: Vec<f32> = numbers.collect::<Option<_>>()?;
        let [left, top, right, bottom] = numbers.try_into().ok()?;
        let all = [left, top, right, bottom];
        (all.iter().all(|number| number.is_finite()) && left < right && top < bottom).then_some(all)
    }

    /// Whether words are to be marked.
    pub(super) fn seeks_words(&self) -> bool {
        self.at.is_some() || (self.from.is_some() && self.to.is_some())
    }

    /// The words that are to be marked on a page of a document, block by block.
    pub(super) fn sought(&self, view: &DocumentView, page: u32) -> Vec<Sought> {
        let Some(reading) = &view.reading else { return Vec::new() };
        let spans = self.spans(view);
        let blocks = reading.blocks().iter().filter(|block| page_of(block) == Some(page));
        blocks.filter_map(|block| sought_in(reading, block, &spans)).collect()
    }

    fn spans(&self, view: &DocumentView) -> Vec<Span> {
        let id = self.at.as_ref().and_then(|id| id.parse::<StatementId>().ok());
        let mut statements = view.statements.iter().map(|view| &view.statement);
        if let Some(statement) = id.and_then(|id| statements.find(|found| *found.id() == id)) {
            return statement.content.spans().as_slice().to_vec();
        }
        let passage = self.from.zip(self.to).and_then(|(from, to)| Span::new(from, to).ok());
        passage.into_iter().collect()
    }
}

/// What of some spans is in a block.
fn sought_in(reading: &Reading, block: &Block, spans: &[Span]) -> Option<Sought> {
    let Some(Origin::Page { rectangle, .. }) = block.origin else { return None };
    let (first, last) = (block.span.start(), block.span.end());
    let inside = spans.iter().filter(|span| span.overlaps(block.span));
    let inside = inside.map(|span| [span.start().max(first) - first, span.end().min(last) - first]);
    let spans: Vec<[u32; 2]> = inside.collect();
    let words = reading.text().slice(block.span)?.to_owned();
    (!spans.is_empty()).then_some(Sought { rectangle, words, spans })
}

/// The boxes around what is marked, a little larger than it. Those of lines after each other meet
/// between the lines, so that none is drawn through the words of another.
fn drawn(boxes: &[[f32; 4]]) -> Vec<[f32; 4]> {
    /// A box stands so many points away from what it marks.
    const AWAY: f32 = 1.5;
    let larger = |[left, top, right, bottom]: &[f32; 4]| {
        [left - AWAY, top - AWAY, right + AWAY, bottom + AWAY]
    };
    let mut drawn: Vec<[f32; 4]> = boxes.iter().map(larger).collect();
    for at in 1..drawn.len() {
        let [before, after] = [drawn[at - 1], drawn[at]];
        if before[1] < after[1] && after[1] < before[3] && before[3] < after[3] {
            let middle = (after[1] + before[3]) / 2.0;
            (drawn[at - 1][3], drawn[at][1]) = (middle, middle);
        }
    }
    drawn
}

/// The picture of a page as SVG, which puts the boxes where they belong at any size.
pub(super) fn svg(image: &PageImage, boxes: &[[f32; 4]]) -> String {
    let [width, height] = image.size;
    let png = Base64::encode_string(&image.png);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\">\
         <image href=\"data:image/png;base64,{png}\" width=\"{width}\" height=\"{height}\"/>"
    );
    for [left, top, right, bottom] in drawn(boxes) {
        let (wide, high) = (right - left, bottom - top);
        // Writing to a string cannot fail.
        let _ = write!(
            svg,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{high}\" fill=\"#ffd54a\" \
             fill-opacity=\"0.3\" stroke=\"#b25000\" stroke-width=\"0.75\"/>"
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
        let mark = |given: &str| {
            PageQuery { r#box: Some(given.to_owned()), ..PageQuery::default() }.mark()
        };
        let drawn = svg(&image, &mark("10,20,30,40").into_iter().collect::<Vec<_>>());
        assert!(drawn.contains("<rect x=\"8.5\" y=\"18.5\" width=\"23\" height=\"23\""));
        for given in ["", "1,2,3", "1,2,NaN,4", "3,2,1,4", "\"><script>,1,2,3", "1,2,3,4,5"] {
            assert_eq!(mark(given), None, "{given}");
        }
    }

    #[test]
    fn boxes_of_lines_after_each_other_meet_between_the_lines() {
        let boxes = [[50.0, 10.0, 90.0, 22.0], [10.0, 21.0, 90.0, 33.0], [10.0, 60.0, 40.0, 72.0]];
        let drawn = drawn(&boxes);
        assert_eq!(drawn[0], [48.5, 8.5, 91.5, 21.5]);
        assert_eq!(drawn[1], [8.5, 21.5, 91.5, 34.5]);
        assert_eq!(drawn[2], [8.5, 58.5, 41.5, 73.5]);
        let apart = [[10.0, 60.0, 40.0, 72.0], [50.0, 10.0, 90.0, 22.0]];
        assert_eq!(super::drawn(&apart)[1], [48.5, 8.5, 91.5, 23.5]);
    }
}
