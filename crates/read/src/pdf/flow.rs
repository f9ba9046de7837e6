//! Lines of a column become paragraphs, headings and items of lists.

use super::bidi;
use super::lines::{Box4, Line, around};
use crate::blocks::ends_sentence;
use model::BlockKind;
use std::collections::HashSet;

/// Letters so much larger than those of the text are of a heading.
const LARGER: f32 = 1.12;
/// A heading has at most so many lines and bytes.
const HEADING_LINES: usize = 3;
const HEADING_BYTES: usize = 220;

/// How a document is set.
#[derive(Debug, Default)]
pub(super) struct Setting {
    /// The size of most letters.
    pub(super) size: f32,
    /// The usual step from line to line, in parts of the size.
    pub(super) pitch: f32,
    /// Whether dashes stand between blanks.
    pub(super) has_free_dashes: bool,
    /// All words, in small letters.
    pub(super) words: HashSet<String>,
}

impl Setting {
    /// Measures lines.
    pub(super) fn of<'a>(columns: impl Iterator<Item = &'a [Line]> + Clone) -> Self {
        let mut sizes: Vec<(f32, usize)> = Vec::new();
        let mut steps: Vec<f32> = Vec::new();
        let mut words = HashSet::new();
        let mut has_free_dashes = false;
        for lines in columns {
            sizes.extend(lines.iter().map(|line| (line.size, line.letters())));
            for pair in lines.windows(2) {
                let step = (pair[1].base - pair[0].base) / pair[0].size.max(0.1);
                if is_same_size(&pair[0], &pair[1]) && (0.9..2.2).contains(&step) {
                    steps.push(step);
                }
            }
            for line in lines {
                for (at, word) in line.words.iter().enumerate() {
                    let text = word.text();
                    let is_inside = at > 0 && at + 1 < line.words.len();
                    has_free_dashes |= is_inside && matches!(text.as_str(), "—" | "–");
                    words.insert(bare(&text).to_lowercase());
                }
            }
        }
        sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
        steps.sort_by(f32::total_cmp);
        let pitch = steps.get(steps.len() / 3).copied().unwrap_or(1.25);
        Self { size: middle(&sizes), pitch, has_free_dashes, words }
    }
}

/// The size at which half of the letters are smaller.
pub(super) fn middle(sizes: &[(f32, usize)]) -> f32 {
    let all: usize = sizes.iter().map(|(_, letters)| letters).sum();
    let mut seen = 0;
    for (size, letters) in sizes {
        seen += letters;
        if seen * 2 >= all {
            return *size;
        }
    }
    10.0
}

/// A word without what stands around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Lines that belong together.
#[derive(Debug, Clone)]
pub(super) struct Passage {
    pub(super) kind: BlockKind,
    pub(super) text: String,
    pub(super) area: Box4,
    pub(super) size: f32,
    /// Whether its first line is set in, so that it goes on with nothing before it.
    pub(super) is_indented: bool,
    /// Whether its last line is full, so that more may follow.
    pub(super) is_open: bool,
}

/// The passages of a column.
pub(super) fn passages(lines: &[Line], setting: &Setting) -> Vec<Passage> {
    passages_with_lines(lines, setting).into_iter().map(|(passage, _)| passage).collect()
}

/// The passages of a column, each with its lines.
pub(super) fn passages_with_lines<'l>(
    lines: &'l [Line],
    setting: &Setting,
) -> Vec<(Passage, &'l [Line])> {
    let column = Column::of(lines, setting);
    let mut passages = Vec::new();
    let mut from = 0;
    for at in 1..=lines.len() {
        let ends = match (lines.get(at - 1), lines.get(at)) {
            (Some(above), Some(below)) => column.divides(lines.get(from), above, below),
            _ => true,
        };
        if ends {
            let inside = lines.get(from..at).unwrap_or_default();
            passages.extend(column.passage(inside).map(|passage| (passage, inside)));
            from = at;
        }
    }
    passages
}

/// What the lines of a column have in common.
struct Column<'a> {
    setting: &'a Setting,
    to_left: bool,
    begin: f32,
    end: f32,
    pitch: f32,
}

impl<'a> Column<'a> {
    fn of(lines: &[Line], setting: &'a Setting) -> Self {
        let leaning: i64 = lines.iter().map(|line| bidi::leaning(&line.pieces())).sum();
        let mut column =
            Self { setting, to_left: leaning > 0, begin: 0.0, end: 0.0, pitch: setting.pitch };
        let mut begins: Vec<f32> = lines.iter().map(|line| column.begin(line)).collect();
        begins.sort_by(f32::total_cmp);
        // The tenth part leaves out what hangs out to the left.
        column.begin = begins.get(begins.len() / 10).copied().unwrap_or(0.0);
        column.end = lines.iter().map(|line| column.end(line)).fold(f32::MIN, f32::max);
        let steps = lines.windows(2).filter(|pair| is_same_size(&pair[0], &pair[1]));
        let mut steps: Vec<f32> =
            steps.map(|pair| (pair[1].base - pair[0].base) / pair[0].size.max(0.1)).collect();
        steps.sort_by(f32::total_cmp);
        if steps.len() >= 4 {
            let own = steps.get(steps.len() * 3 / 10).copied().unwrap_or(setting.pitch);
            column.pitch = own.clamp(0.9, 2.2);
        }
        column
    }

    /// Where a line begins, growing in the direction in which it is read.
    fn begin(&self, line: &Line) -> f32 {
        if self.to_left { -line.area[2] } else { line.area[0] }
    }

    fn end(&self, line: &Line) -> f32 {
        if self.to_left { -line.area[0] } else { line.area[2] }
    }

    /// Whether a passage ends between two lines. `first` is its first line.
    fn divides(&self, first: Option<&Line>, above: &Line, below: &Line) -> bool {
        let step = (below.base - above.base) / above.size.max(0.1);
        let is_far = step > self.pitch * 1.28 && step > self.pitch + 0.22;
        if is_far || step < -0.5 || !is_same_size(above, below) || starts_item(below, self.to_left)
        {
            return true;
        }
        if is_divided(&above.text(self.to_left), &below.text(self.to_left)) {
            return false;
        }
        let has_room = self.has_room(above, below);
        if above.is_bold() != below.is_bold() && (has_room || step > self.pitch * 1.1) {
            return true;
        }
        let is_item = first.is_some_and(|first| starts_item(first, self.to_left));
        let set_in = |line: &Line| self.begin(line) - self.begin > 0.8 * line.size;
        let is_only = first.is_some_and(|first| std::ptr::eq(first, above));
        if !is_item
            && set_in(below)
            && !set_in(above)
            && self.begin(below) - self.begin(above) > 0.8 * below.size
        {
            // The lines of an entry hang in: only its first one is at the edge.
            return !is_only || has_room;
        }
        let ends = ends_sentence(&above.text(self.to_left));
        let left_over = self.end - self.end(above);
        has_room && (ends || left_over > 0.25 * (self.end - self.begin))
    }

    /// Whether the first word of the next line would have fitted on this one.
    fn has_room(&self, above: &Line, below: &Line) -> bool {
        let word = if self.to_left { below.words.last() } else { below.words.first() };
        let width = word.map_or(0.0, |word| word.area[2] - word.area[0]);
        self.end(above) + width + 0.8 * above.size < self.end
    }

    fn passage(&self, lines: &[Line]) -> Option<Passage> {
        let (first, last) = (lines.first()?, lines.last()?);
        let leaning: i64 = lines.iter().map(|line| bidi::leaning(&line.pieces())).sum();
        // Lines of digits alone are read as the text around them.
        let to_left = leaning > 0 || (leaning == 0 && self.to_left);
        let mut text = String::new();
        for line in lines {
            append(&mut text, &line.text(to_left), self.setting);
        }
        let area = lines.iter().map(|line| line.area).reduce(around)?;
        let kind = self.kind(lines, &text, to_left);
        Some(Passage {
            kind,
            text,
            area,
            size: first.size,
            is_indented: self.begin(first) - self.begin > 0.8 * first.size,
            is_open: self.end - self.end(last) < 0.25 * (self.end - self.begin),
        })
    }

    fn kind(&self, lines: &[Line], text: &str, to_left: bool) -> BlockKind {
        let starts = lines.first().is_some_and(|line| starts_item(line, to_left));
        let is_large = lines.iter().all(|line| line.size >= LARGER * self.setting.size);
        let is_bold = lines.iter().all(|line| {
            line.words.iter().all(|word| word.is_bold) && line.size >= 0.95 * self.setting.size
        });
        let is_short = lines.len() <= HEADING_LINES && text.len() <= HEADING_BYTES;
        let closes = text.ends_with(['.', ',', ';', ':']);
        let has_letters = text.chars().any(char::is_alphabetic);
        if is_short && has_letters && (is_large || (is_bold && !closes && lines.len() < 3)) {
            return BlockKind::Heading;
        }
        if starts { BlockKind::ListItem } else { BlockKind::Paragraph }
    }
}

/// Whether a word is divided between two lines.
fn is_divided(above: &str, below: &str) -> bool {
    let before = above.strip_suffix(['-', '\u{2010}', '\u{AD}']);
    before.is_some_and(|before| before.ends_with(char::is_alphabetic))
        && below.starts_with(char::is_lowercase)
}

fn is_same_size(a: &Line, b: &Line) -> bool {
    (a.size - b.size).abs() <= 0.08 * a.size.max(b.size)
}

/// Whether a line begins with the mark of an item.
fn starts_item(line: &Line, to_left: bool) -> bool {
    let (word, next) = match to_left {
        true => {
            (line.words.last(), line.words.len().checked_sub(2).and_then(|at| line.words.get(at)))
        }
        false => (line.words.first(), line.words.get(1)),
    };
    next.is_some() && word.is_some_and(|word| is_mark(&word.text()))
}

/// The marks of items: `•`, `-`, `1.`, `12)`, `a)`. A long dash opens speech in Spanish.
pub(super) fn is_mark(word: &str) -> bool {
    if matches!(word, "•" | "-" | "*" | "·" | "‣" | "◦" | "▪" | "●" | "○" | "■" | "")
    {
        return true;
    }
    let Some(number) = word.strip_suffix(['.', ')']) else { return false };
    let is_number = (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    let is_letter = word.ends_with(')') && number.chars().count() == 1;
    is_number || (is_letter && number.chars().all(char::is_alphanumeric))
}

/// Adds the next line to a text. A word that was divided at the end of the line is joined, as far as
/// the document does not write it with a hyphen elsewhere.
pub(super) fn append(text: &mut String, line: &str, setting: &Setting) {
    let line: String = match line.trim_end().strip_suffix('\u{AD}') {
        Some(rest) => format!("{}\u{AD}", without_soft(rest)),
        None => without_soft(line),
    };
    if text.is_empty() {
        text.push_str(&line);
        return;
    }
    match divided(text, &line, setting) {
        Joint::Blank => text.push(' '),
        Joint::Kept => {}
        Joint::Dropped => {
            text.pop();
        }
    }
    text.push_str(&line);
}

fn without_soft(line: &str) -> String {
    line.replace('\u{AD}', "")
}

/// What stands between two lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    Blank,
    /// The hyphen belongs to the word.
    Kept,
    /// The hyphen does not.
    Dropped,
}

/// How two lines are joined.
pub(super) fn divided(text: &str, line: &str, setting: &Setting) -> Joint {
    if text.ends_with('\u{AD}') {
        return Joint::Dropped;
    }
    // Lines may end after a dash; one that opens speech in Spanish belongs to the next word.
    let is_dash = text.ends_with('—') && line.starts_with(char::is_alphanumeric);
    if is_dash && !(setting.has_free_dashes && text.ends_with(" —")) {
        return Joint::Kept;
    }
    let Some(before) = text.strip_suffix(['-', '\u{2010}']) else { return Joint::Blank };
    let tail = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let head = line.split_whitespace().next().unwrap_or_default();
    let joins = tail.ends_with(char::is_alphanumeric) && head.starts_with(char::is_alphanumeric);
    if !joins {
        return Joint::Blank;
    }
    let is_word = tail.ends_with(char::is_alphabetic) && head.starts_with(char::is_lowercase);
    if !is_word {
        return Joint::Kept;
    }
    let known = |word: String| setting.words.contains(bare(&word.to_lowercase()));
    match known(format!("{tail}{head}")) {
        true => Joint::Dropped,
        false if tail.contains('-') || known(format!("{tail}-{head}")) => Joint::Kept,
        false => Joint::Dropped,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(lines: &[&str], words: &[&str]) -> String {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        let setting = Setting { words, ..Setting::default() };
        let mut text = String::new();
        for line in lines {
            append(&mut text, line, &setting);
        }
        text
    }

    #[test]
    fn words_divided_at_the_end_of_a_line_are_joined() {
        assert_eq!(joined(&["the infor-", "mation was"], &[]), "the information was");
        assert_eq!(joined(&["a well-", "known man"], &["well-known"]), "a well-known man");
        assert_eq!(joined(&["Juan Pérez-", "Gómez said"], &[]), "Juan Pérez-Gómez said");
        assert_eq!(joined(&["in 2019-", "2020 and"], &[]), "in 2019-2020 and");
        assert_eq!(joined(&["the mother-in-", "law of"], &[]), "the mother-in-law of");
        assert_eq!(joined(&["de pie —", "contó ella"], &[]), "de pie —contó ella");
        assert_eq!(joined(&["he came -", "and went"], &[]), "he came - and went");
        assert_eq!(joined(&["the in\u{AD}for\u{AD}", "mation"], &[]), "the information");
    }

    #[test]
    fn marks_of_items_are_known() {
        assert!(["•", "1.", "12)", "a)"].into_iter().all(is_mark));
        assert!(!["2024.", "Mr.", "—", "(a)", "12"].into_iter().any(is_mark));
    }
}
