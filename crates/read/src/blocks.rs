//! Plain text is divided into blocks by what its lines look like.
//!
//! Writers divide paragraphs in three ways: by blank lines, one to a line, or broken by hand at a
//! width with blank lines or short last lines between. Which one a text follows is measured first.

use model::BlockKind;
use std::collections::HashMap;
use std::ops::Range;

/// A block as bytes of the text; never empty, without white space at its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) kind: BlockKind,
    pub(crate) bytes: Range<usize>,
}

/// A heading has at most so many bytes; longer lines without a full stop are usually paragraphs
/// that lack one.
const HEADING: usize = 140;
/// Lines broken by hand are between these widths, in characters: narrower ones are verse or lists,
/// wider ones are paragraphs.
const WIDTHS: Range<usize> = 40..121;
/// Layout is measured on so much of the text, which bounds the work on large files.
const SAMPLE: usize = 1 << 20;

/// The blocks of `text` from byte `from` on. Every character there that is not white space is in
/// exactly one of them.
pub(crate) fn divide(text: &str, from: usize) -> Vec<Piece> {
    let layout = Layout::measure(&text[from..]);
    let mut pieces = Vec::new();
    let mut lines = Lines::new(text, from).peekable();
    while let Some(line) = lines.next() {
        let place = match lines.peek() {
            None => Place::Last,
            Some(next) if line.after_blank && next.after_blank => Place::Apart,
            Some(_) if pieces.is_empty() && layout.width.is_none() => Place::Apart,
            Some(_) => Place::Among,
        };
        let kind = layout.kind(line.words, place);
        let mut end = line.end();
        let mut last = line;
        if kind != BlockKind::Heading {
            while let Some(next) = lines.next_if(|next| layout.continues(&last, next)) {
                end = next.end();
                last = next;
            }
        }
        pieces.push(Piece { kind, bytes: line.start..end });
    }
    pieces
}

/// A line that is not blank, without the white space at its ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) words: &'a str,
    pub(crate) start: usize,
    /// Whether the line before is blank, or there is none.
    pub(crate) after_blank: bool,
}

impl Line<'_> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.words.len()
    }
}

/// The lines of a text that are not blank. They end with LF, CR or CR LF.
pub(crate) struct Lines<'a> {
    text: &'a str,
    at: usize,
    after_blank: bool,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str, from: usize) -> Self {
        Self { text, at: from, after_blank: true }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        while self.at < self.text.len() {
            let rest = &self.text[self.at..];
            let end = memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
            let divider = if rest[end..].starts_with("\r\n") { 2 } else { 1 };
            let words = rest[..end].trim();
            let start = self.at + (rest[..end].len() - rest[..end].trim_start().len());
            self.at = (self.at + end + divider).min(self.text.len());
            if words.is_empty() {
                self.after_blank = true;
                continue;
            }
            let after_blank = std::mem::replace(&mut self.after_blank, false);
            return Some(Line { words, start, after_blank });
        }
        None
    }
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Between blank lines, or first in a text whose lines are paragraphs.
    Apart,
    Among,
    Last,
}

/// How a text is set.
#[derive(Debug, Default)]
struct Layout {
    /// The width that lines were broken at by hand, if they were.
    width: Option<usize>,
    /// Whether it is a transcript with names in capitals or single letters.
    turns: bool,
    /// Whether it is a transcript with names written as usual.
    named_turns: bool,
}

impl Layout {
    fn measure(text: &str) -> Self {
        let sample = floor(text, SAMPLE);
        let (mut capital, mut named) = (0, HashMap::<&str, usize>::new());
        for line in Lines::new(sample, 0) {
            match label(line.words) {
                Some((_, Label::Capital)) => capital += 1,
                Some((name, Label::Name)) => *named.entry(name).or_default() += 1,
                None => {}
            }
        }
        // One line with a colon is a note; names that come back are a conversation.
        Self {
            width: width(sample),
            turns: capital >= 2,
            named_turns: named.values().any(|count| *count >= 2)
                && named.values().sum::<usize>() >= 3,
        }
    }

    fn kind(&self, words: &str, place: Place) -> BlockKind {
        if is_item(words) {
            return BlockKind::ListItem;
        }
        if self.is_turn(words) {
            return BlockKind::Turn;
        }
        // A heading heads something, so the last line is none.
        if place != Place::Last && is_heading(words, place == Place::Apart) {
            return BlockKind::Heading;
        }
        BlockKind::Paragraph
    }

    fn is_turn(&self, words: &str) -> bool {
        match label(words) {
            Some((_, Label::Capital)) => self.turns,
            Some((_, Label::Name)) => self.named_turns,
            None => false,
        }
    }

    /// Whether `next` goes on with the paragraph of `line`.
    fn continues(&self, line: &Line, next: &Line) -> bool {
        let Some(width) = self.width else {
            return false;
        };
        let starts_anew = next.after_blank || is_item(next.words) || self.is_turn(next.words);
        !starts_anew && is_broken(line.words, next.words, width)
    }
}

/// Whether the first word of the next line would not have fitted on this one.
fn is_broken(words: &str, next: &str, width: usize) -> bool {
    let first = next.split_whitespace().next().unwrap_or_default();
    characters(words) + 1 + characters(first) > width
}

/// The width that most lines were broken at; `None` where each line is a paragraph.
fn width(sample: &str) -> Option<usize> {
    let mut lengths: Vec<usize> =
        Lines::new(sample, 0).map(|line| characters(line.words)).collect();
    lengths.sort_unstable();
    // The ninth decile leaves out the odd long address or headline.
    let width = *lengths.get(lengths.len() * 9 / 10)?;
    if !WIDTHS.contains(&width) {
        return None;
    }
    let (mut breaks, mut full, mut open) = (0, 0, 0);
    let mut lines = Lines::new(sample, 0).peekable();
    while let Some(line) = lines.next() {
        let Some(next) = lines.peek().filter(|next| !next.after_blank) else {
            continue;
        };
        breaks += 1;
        full += usize::from(is_broken(line.words, next.words, width));
        open += usize::from(!ends_sentence(line.words));
    }
    // Broken by hand: most lines are full and most break inside a sentence.
    (breaks > 0 && full * 10 >= breaks * 6 && open * 10 >= breaks * 6).then_some(width)
}

fn characters(words: &str) -> usize {
    words.bytes().filter(|byte| *byte & 0xC0 != 0x80).count()
}

/// At most so many bytes of the text, cut between characters.
pub(crate) fn floor(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

/// Whether the words are short, end without punctuation and look like a heading: set apart, or
/// with most of their longer words capitalised.
pub(crate) fn is_heading(words: &str, stands_apart: bool) -> bool {
    if words.len() > HEADING || !words.contains(char::is_alphabetic) {
        return false;
    }
    let capitalised = is_capitalised(words);
    match without_closing_quotes(words).chars().next_back() {
        Some('.' | ';' | ':' | ',') => false,
        Some('!' | '?' | '…') => capitalised,
        _ => capitalised || stands_apart,
    }
}

pub(crate) fn ends_sentence(words: &str) -> bool {
    without_closing_quotes(words).ends_with(['.', '!', '?', '…', ':'])
}

fn without_closing_quotes(words: &str) -> &str {
    words.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']'])
}

/// Whether at least two words, and most of those with four letters or more, have a capital.
fn is_capitalised(words: &str) -> bool {
    let long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= 4;
    let capital =
        |word: &&str| word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    let all = words.split_whitespace().filter(long).count();
    let capitals = words.split_whitespace().filter(long).filter(capital).count();
    capitals >= 2 && capitals * 5 >= all * 4
}

/// `- `, `* `, `• `, `1. `, `1) `. A dash opens dialogue in Spanish and is not among them.
fn is_item(words: &str) -> bool {
    let after_mark = words.strip_prefix(['-', '*', '•', '·', '‣']);
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let after_number =
        (1..=2).contains(&digits).then(|| words[digits..].strip_prefix(['.', ')'])).flatten();
    after_mark.or(after_number).is_some_and(|rest| rest.starts_with([' ', '\t']))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    /// `RUIZ:`, `P:`
    Capital,
    /// `Ana Ruiz:`
    Name,
}

/// The name before a colon, as a transcript sets it.
fn label(words: &str) -> Option<(&str, Label)> {
    const LONGEST: usize = 48;
    let colon = floor(words, LONGEST).find(':')?;
    let name = &words[..colon];
    let rest = words[colon + 1..].trim_start_matches(['*', ' ', '\t', '\u{A0}']);
    let spaced = words[colon + 1..].starts_with(|c: char| c.is_whitespace() || c == '*');
    let own_words = name.split_whitespace();
    let fits = spaced && !rest.is_empty() && (1..=5).contains(&own_words.clone().count());
    let of_name = |c: char| c.is_alphabetic() || c.is_whitespace() || ".'’-()*".contains(c);
    if !fits || !name.chars().all(of_name) || !name.contains(char::is_alphabetic) {
        return None;
    }
    if !name.contains(char::is_lowercase) {
        return Some((name, Label::Capital));
    }
    let capital = |word: &str| word.trim_start_matches(['(', '*']).starts_with(char::is_uppercase);
    own_words.clone().all(capital).then_some((name, Label::Name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    fn check(text: &str, expected: Expect) {
        let shown: String = divide(text, 0)
            .into_iter()
            .map(|piece| format!("{}: {}\n", piece.kind.code(), text[piece.bytes].escape_debug()))
            .collect();
        expected.assert_eq(&shown);
    }

    #[test]
    fn blank_lines_divide() {
        check(
            "Survivors Speak Of Beatings\n\nThe guards came at night, Ana Ruiz said.\n\nA second night\n\nThey came again.\r\n\r\nShe was 19.",
            expect![[r#"
                heading: Survivors Speak Of Beatings
                paragraph: The guards came at night, Ana Ruiz said.
                heading: A second night
                paragraph: They came again.
                paragraph: She was 19.
            "#]],
        );
    }

    #[test]
    fn one_paragraph_to_a_line() {
        check(
            "Survivors speak of beatings at La Cumbre\nThe guards came at night, Ana Ruiz said. She was held for two weeks without charge and without a lawyer.\nThe ministry denied it.\n\tCivic Watch asked for a visit.",
            expect![[r#"
                heading: Survivors speak of beatings at La Cumbre
                paragraph: The guards came at night, Ana Ruiz said. She was held for two weeks without charge and without a lawyer.
                paragraph: The ministry denied it.
                paragraph: Civic Watch asked for a visit.
            "#]],
        );
    }

    #[test]
    fn lines_broken_by_hand_are_joined() {
        check(
            "The guards came at night, Ana Ruiz said, and took\nfour men from the cell that she could see from\nhers. They came back in the morning.\nThe ministry denied it and said that no guard had\nbeen on duty in that part of the prison since the\nfire.\n\nCivic Watch asked for a visit in March of the next\nyear.",
            expect![[r#"
                paragraph: The guards came at night, Ana Ruiz said, and took\nfour men from the cell that she could see from\nhers. They came back in the morning.
                paragraph: The ministry denied it and said that no guard had\nbeen on duty in that part of the prison since the\nfire.
                paragraph: Civic Watch asked for a visit in March of the next\nyear.
            "#]],
        );
    }

    #[test]
    fn turns_items_and_dialogue() {
        check(
            "P: ¿Quién dio la orden?\nR: El director.\n\n- el patio\n* la celda\n1. la lista\n—No lo vi —dijo él.",
            expect![[r#"
                turn: P: ¿Quién dio la orden?
                turn: R: El director.
                list-item: - el patio
                list-item: * la celda
                list-item: 1. la lista
                paragraph: —No lo vi —dijo él.
            "#]],
        );
        check(
            "Ana Ruiz: They beat us.\nTom Vale: Who did?\nAna Ruiz: The guards did.\n",
            expect![[r#"
                turn: Ana Ruiz: They beat us.
                turn: Tom Vale: Who did?
                turn: Ana Ruiz: The guards did.
            "#]],
        );
        check(
            "WARNING: this page describes abuse.\n\nThe guards came at night.\n",
            expect![[r#"
                paragraph: WARNING: this page describes abuse.
                paragraph: The guards came at night.
            "#]],
        );
    }

    proptest! {
        #[test]
        fn every_character_is_in_one_block(text in r"([A-Za-zé—:.*1\- \t\r\n\u{A0}\u{85}\u{2028}]|(\n\n)|(ANA: )){0,200}", from in 0..20_usize) {
            let from = text.floor_char_boundary(from);
            let pieces = divide(&text, from);
            let mut covered = String::new();
            let mut end = from;
            for piece in &pieces {
                prop_assert!(piece.bytes.start >= end && piece.bytes.start < piece.bytes.end);
                prop_assert!(text[end..piece.bytes.start].trim().is_empty());
                end = piece.bytes.end;
                covered.push_str(&text[piece.bytes.clone()]);
            }
            prop_assert!(text[end..].trim().is_empty());
        }
    }
}
