//! Text to words with their pieces and features: sections 1 to 3 of the format
//! (`training/encoder/FORMAT.md`).

use std::collections::HashMap;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

/// A word of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Its bytes in the text.
    pub(super) bytes: Range<usize>,
    /// Case and quotation, as the network takes them.
    pub(super) feature: u8,
    /// Whether a block may be cut after it.
    pub(super) closes: bool,
    /// The numbers of its pieces; at least one.
    pub(super) pieces: Vec<i32>,
}

/// What stands for no word: `[CLS]` and `[SEP]` have it too.
pub(super) const OTHER: u8 = 3;
const QUOTED: u8 = 4;

/// A form of more characters is unknown.
const LONGEST: usize = 100;

/// The pieces that words are cut into: WordPiece (Wu et al. 2016, section 4.1), longest match first.
#[derive(Debug, Clone)]
pub(super) struct Vocabulary {
    /// The pieces at the start of a word, and those within one without their `##`.
    first: HashMap<String, i32>,
    later: HashMap<String, i32>,
    /// The longest piece in bytes.
    longest: usize,
    unknown: i32,
    pub(super) start: i32,
    pub(super) end: i32,
}

impl Vocabulary {
    /// One piece a line; its number is that of the line. `None` where the marks are missing.
    pub(super) fn of(list: &str) -> Option<Self> {
        let (mut first, mut later) = (HashMap::new(), HashMap::new());
        for (number, piece) in (0..).zip(list.lines()).filter(|(_, piece)| !piece.is_empty()) {
            match piece.strip_prefix("##").filter(|rest| !rest.is_empty()) {
                Some(rest) => later.insert(rest.to_owned(), number),
                None => first.insert(piece.to_owned(), number),
            };
        }
        let mark = |name: &str| first.get(name).copied();
        let (unknown, start, end) = (mark("[UNK]")?, mark("[CLS]")?, mark("[SEP]")?);
        let longest = first.keys().chain(later.keys()).map(String::len).max()?;
        Some(Self { unknown, start, end, longest, first, later })
    }

    fn cut(&self, form: &str) -> Vec<i32> {
        if form.chars().take(LONGEST + 1).count() > LONGEST {
            return vec![self.unknown];
        }
        let (mut pieces, mut rest) = (Vec::with_capacity(2), form);
        while !rest.is_empty() {
            let known = if pieces.is_empty() { &self.first } else { &self.later };
            let widest = rest.floor_char_boundary(self.longest);
            let ends = (1..=widest).rev().filter(|end| rest.is_char_boundary(*end));
            let mut found = ends.filter_map(|end| Some((*known.get(&rest[..end])?, end)));
            let Some((piece, end)) = found.next() else {
                return vec![self.unknown];
            };
            pieces.push(piece);
            rest = &rest[end..];
        }
        pieces
    }
}

/// The words of a line of the text.
pub(super) fn words(text: &str, line: Range<usize>, vocabulary: &Vocabulary) -> Vec<Word> {
    let mut cutter = Cutter {
        text,
        vocabulary,
        open: None,
        form: String::new(),
        inside: false,
        done: Vec::new(),
    };
    for (place, c) in text[line.clone()].char_indices() {
        cutter.take(line.start + place, c);
    }
    cutter.close();
    cutter.done
}

struct Cutter<'a> {
    text: &'a str,
    vocabulary: &'a Vocabulary,
    /// The bytes of the word that is being read, and its form so far.
    open: Option<Range<usize>>,
    form: String,
    /// Whether this is within quotation marks.
    inside: bool,
    done: Vec<Word>,
}

impl Cutter<'_> {
    fn take(&mut self, at: usize, c: char) {
        let bytes = at..at + c.len_utf8();
        match sort(c) {
            Sort::Nothing => {}
            Sort::Space => self.close(),
            Sort::Mark => {
                self.close();
                plain(c, &mut self.form);
                if self.form.is_empty() {
                    self.form.push(c);
                }
                self.open = Some(bytes);
                self.close();
            }
            Sort::Letter => {
                plain(c, &mut self.form);
                let start = self.open.as_ref().map_or(bytes.start, |open| open.start);
                self.open = Some(start..bytes.end);
            }
        }
    }

    /// Ends the word that is being read.
    fn close(&mut self) {
        let Some(bytes) = self.open.take().filter(|_| !self.form.is_empty()) else {
            self.form.clear();
            return;
        };
        let surface = &self.text[bytes.clone()];
        let quoted = match surface {
            "“" | "«" | "„" => {
                self.inside = true;
                true
            }
            "”" | "»" => {
                self.inside = false;
                true
            }
            "\"" | "＂" => {
                self.inside = !self.inside;
                true
            }
            _ => self.inside,
        };
        self.done.push(Word {
            feature: case(surface) + if quoted { QUOTED } else { 0 },
            closes: matches!(self.form.as_str(), "." | "!" | "?" | "…" | "”" | "»" | "\""),
            pieces: self.vocabulary.cut(&self.form),
            bytes,
        });
        self.form.clear();
    }
}

enum Sort {
    /// As if it were not there.
    Nothing,
    Space,
    /// A word by itself.
    Mark,
    Letter,
}

fn sort(c: char) -> Sort {
    if c.is_ascii_alphanumeric() {
        return Sort::Letter;
    }
    if matches!(c, ' ' | '\t' | '\r') {
        return Sort::Space;
    }
    if c.is_ascii_punctuation() {
        return Sort::Mark;
    }
    match c.general_category_group() {
        GeneralCategoryGroup::Other => Sort::Nothing,
        _ if c == '\u{FFFD}' => Sort::Nothing,
        _ if c.is_whitespace() => Sort::Space,
        GeneralCategoryGroup::Punctuation => Sort::Mark,
        _ if is_ideograph(c) => Sort::Mark,
        _ => Sort::Letter,
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{20000}'..='\u{2A6DF}'
        | '\u{2A700}'..='\u{2B81F}' | '\u{2B820}'..='\u{2CEAF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{2F800}'..='\u{2FA1F}')
}

/// Adds the character in lower case without accents.
fn plain(c: char, form: &mut String) {
    if c.is_ascii() {
        return form.push(c.to_ascii_lowercase());
    }
    let is_mark = |c: &char| c.general_category() == GeneralCategory::NonspacingMark;
    form.extend(c.to_lowercase().nfd().filter(|c| !is_mark(c)));
}

/// 0 lower, 1 title, 2 upper, 3 other.
fn case(surface: &str) -> u8 {
    let is_letter = |c: &char| {
        c.is_ascii_alphabetic() || c.general_category_group() == GeneralCategoryGroup::Letter
    };
    let (mut letters, mut upper, mut first) = (0, 0, false);
    for c in surface.chars().filter(is_letter) {
        first |= letters == 0 && c.is_uppercase();
        letters += 1;
        upper += usize::from(c.is_uppercase());
    }
    match (letters, upper) {
        (0, _) => OTHER,
        (2.., _) if letters == upper => 2,
        _ if first => 1,
        (_, 0) => 0,
        _ => OTHER,
    }
}
