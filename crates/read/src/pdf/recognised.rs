//! Words that were recognised in the picture of a page (OCR) become lines as those of the file do.
//!
//! A recogniser gives boxes around the ink of words. How large the letters are and where their line
//! stands follows from which letters they are; how far the paper was turned, from how lines rise.

use super::bidi::Piece;
use super::lines::{Box4, Frame, Layer, Line, Word};
use crate::ocr::RecognisedPage;
use std::collections::BTreeMap;

/// How far letters reach above and below their line in parts of their size, as the common faces of
/// books and offices do.
const TALL: f32 = 0.7;
const SMALL: f32 = 0.49;
const BELOW: f32 = 0.21;
/// Sizes so near to that of most letters are that size.
const NEAR: f32 = 0.2;
/// A line tells how the paper was turned if it is this part as long as the longest.
const LONG: f32 = 0.4;
/// Paper that was turned by less than this, in radians, was not.
const LEVEL: f32 = 0.004;
/// Paper is not put on a scanner more askew than this.
const ASKEW: f32 = 0.2;

/// The layer of the words of a page; `None` where there are none. `own` are the areas of words that
/// the file has itself: what was recognised there is left out.
pub(super) fn layer(page: &RecognisedPage, own: &[Box4]) -> Option<Layer> {
    let mut lines: BTreeMap<u32, Vec<Ink>> = BTreeMap::new();
    for word in page.words.iter().flatten() {
        let area = word.area.map(|side| side as f32 / page.scale);
        let line = lines.entry(word.line).or_default();
        // Tesseract has no letter for the mark of an item and takes this one.
        let is_mark = line.is_empty() && word.text == "¢";
        let text = if is_mark { "•" } else { &word.text };
        let ink = Ink { text, area, confidence: word.confidence };
        if !own.iter().any(|own| holds(own, ink.middle())) {
            line.push(ink);
        }
    }
    let lines: Vec<Vec<Ink>> = lines.into_values().collect();
    let frame = Frame::at(turn(&lines));
    let mut measured: Vec<Measured> =
        lines.iter().filter_map(|line| Measured::of(line, frame)).collect();
    even(&mut measured);
    let mut words: Vec<Word> = measured.into_iter().flat_map(Measured::words).collect();
    words.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.area[0].total_cmp(&b.area[0])));
    let lines = side_by_side(words);
    (!lines.is_empty()).then_some(Layer { frame, hidden: Vec::new(), lines })
}

/// A word as the recogniser gives it, in points.
struct Ink<'a> {
    text: &'a str,
    area: Box4,
    confidence: u8,
}

impl Ink<'_> {
    fn middle(&self) -> (f32, f32) {
        ((self.area[0] + self.area[2]) / 2.0, (self.area[1] + self.area[3]) / 2.0)
    }
}

fn holds(area: &Box4, (x, y): (f32, f32)) -> bool {
    area[0] <= x && x <= area[2] && area[1] <= y && y <= area[3]
}

/// How far most lines rise or fall, in radians.
fn turn(lines: &[Vec<Ink<'_>>]) -> f32 {
    let middle = |ink: &Ink<'_>| ink.middle();
    let quarter = std::f32::consts::FRAC_PI_2;
    let right = (course(lines, middle) / quarter).round() * quarter;
    let frame = Frame::at(right);
    // Words with long letters have their middle elsewhere than others; all stand on their line.
    let foot = |ink: &Ink<'_>| {
        let area = frame.upright(ink.area);
        let (above, below) = reach(ink.text);
        ((area[0] + area[2]) / 2.0, area[3] - (area[3] - area[1]) * below / (above + below))
    };
    let askew = course(lines, foot);
    if (LEVEL..ASKEW).contains(&askew.abs()) { right + askew } else { right }
}

/// The direction of most long lines, by a point of each word.
fn course<'a>(lines: &'a [Vec<Ink<'a>>], point: impl Fn(&Ink<'a>) -> (f32, f32)) -> f32 {
    let of_line = |line: &'a Vec<Ink<'a>>| {
        let (from, to) = (point(line.first()?), point(line.last()?));
        let (x, y) = (to.0 - from.0, to.1 - from.1);
        Some((x.hypot(y), y.atan2(x)))
    };
    let courses: Vec<(f32, f32)> = lines.iter().filter_map(of_line).collect();
    let longest = courses.iter().map(|(length, _)| *length).fold(0.0, f32::max);
    let long = courses.iter().filter(|(length, _)| *length > 0.0 && *length >= LONG * longest);
    middle(long.map(|(_, angle)| *angle).collect()).unwrap_or(0.0)
}

/// A line whose letters are measured.
struct Measured<'a> {
    words: Vec<(&'a Ink<'a>, Box4)>,
    base: f32,
    size: f32,
}

impl<'a> Measured<'a> {
    fn of(line: &'a [Ink<'a>], frame: Frame) -> Option<Self> {
        let words: Vec<(&Ink<'_>, Box4)> =
            line.iter().map(|ink| (ink, frame.upright(ink.area))).collect();
        let sized = |(ink, area): &(&Ink<'_>, Box4)| {
            let (above, below) = reach(ink.text);
            (area[3] - area[1]) / (above + below)
        };
        let size = middle(words.iter().map(sized).collect())?.max(1.0);
        let based = |(ink, area): &(&Ink<'_>, Box4)| area[3] - reach(ink.text).1 * size;
        let base = middle(words.iter().map(based).collect())?;
        Some(Self { words, base, size })
    }

    fn letters(&self) -> usize {
        self.words.iter().map(|(ink, _)| ink.text.chars().count()).sum()
    }

    fn words(self) -> Vec<Word> {
        let Self { words, base, size } = self;
        let word = |(ink, area): (&Ink<'_>, Box4)| Word {
            pieces: pieces(ink.text),
            area,
            base,
            size,
            is_bold: false,
            is_artifact: false,
            ocr: Some(ink.confidence),
        };
        words.into_iter().map(word).collect()
    }
}

/// How far the letters of a word reach above and below their line.
fn reach(text: &str) -> (f32, f32) {
    let is_small = |c: char| matches!(c, 'a' | 'c' | 'e' | 'g' | 'm'..='s' | 'u'..='z' | 'ñ' | '.' | ',' | ':' | ';' | '-' | '–' | '—');
    let is_below = |c: char| {
        matches!(
            c,
            'g' | 'j' | 'p' | 'q' | 'y' | 'ç' | 'Q' | ',' | ';' | '(' | ')' | '[' | ']' | '¿' | '¡'
        )
    };
    let above = if text.chars().all(|c| is_small(c) && c != 'ñ') { SMALL } else { TALL };
    (above, if text.chars().any(is_below) { BELOW } else { 0.0 })
}

fn middle(mut numbers: Vec<f32>) -> Option<f32> {
    numbers.sort_by(f32::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

/// Letters of nearly one size are of one size: what is measured is not exact.
fn even(lines: &mut [Measured<'_>]) {
    let mut sizes: Vec<(f32, usize)> =
        lines.iter().map(|line| (line.size, line.letters())).collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let usual = super::flow::middle(&sizes);
    for line in lines {
        if (line.size - usual).abs() <= NEAR * usual {
            line.size = usual;
        }
    }
}

/// The letters of a word one by one; those of scripts that are read to the left stay together, for
/// the recogniser gives them in the order in which they are read.
fn pieces(text: &str) -> Vec<Piece> {
    let whole = vec![Piece { text: text.into(), order: 0 }];
    if super::bidi::leaning(&letters(text)) > 0 { whole } else { letters(text) }
}

fn letters(text: &str) -> Vec<Piece> {
    let mut buffer = [0; 4];
    let piece = |(order, letter): (u32, char)| {
        let text: &str = letter.encode_utf8(&mut buffer);
        Piece { text: text.into(), order }
    };
    (0..).zip(text.chars()).map(piece).collect()
}

/// Words on one height are on one line, as `regions` expects of columns and tables.
fn side_by_side(words: Vec<Word>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut current: Vec<Word> = Vec::new();
    let close = |words: &mut Vec<Word>| {
        let mut words = std::mem::take(words);
        words.sort_by(|a, b| a.area[0].total_cmp(&b.area[0]));
        Line::of(words)
    };
    for word in words {
        let is_apart = current
            .first()
            .is_some_and(|first| word.base - first.base > 0.4 * first.size.min(word.size));
        if is_apart {
            lines.extend(close(&mut current));
        }
        current.push(word);
    }
    lines.extend(close(&mut current));
    lines
}

#[cfg(test)]
mod tests;
