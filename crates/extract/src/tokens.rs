//! Words and marks of a text, each with its bytes and what the lexicon knows of it.

use crate::lexicon::{self, Class, Lexicon, VerbForm};
use std::ops::Range;

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A word in lower case.
    Lower,
    /// A word whose first letter is a capital.
    Title,
    /// A word of two or more capitals: an acronym, a label, a shouted word.
    Upper,
    /// Digits.
    Number,
    /// `'s` or `’s` after a word.
    Possessive,
    /// `.`, `!`, `?`, `…`.
    Stop,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `;`
    Semicolon,
    /// `—`, `–`, `--`
    Dash,
    /// `(` and `[`
    ParenOpen,
    /// `)` and `]`
    ParenClose,
    /// `“`, `«`, `„`
    QuoteOpen,
    /// `”`, `»`
    QuoteClose,
    /// `"`, which may open or close.
    QuoteStraight,
    /// `‘`, or `'` before a word.
    SingleOpen,
    /// `’` or `'` after a word.
    SingleClose,
    /// Anything else.
    Other,
}

/// A word or a mark.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) shape: Shape,
    pub(crate) class: Class,
    /// The cue of which it is a verb form.
    pub(crate) verb: Option<VerbForm>,
    /// The cue of which it is the noun ("accusation"), as an index into the table.
    pub(crate) noun: Option<u16>,
}

impl Token {
    pub(crate) fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    pub(crate) fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Title | Shape::Upper)
    }

    pub(crate) fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Title | Shape::Upper)
    }

    pub(crate) fn is(&self, class: Class) -> bool {
        self.class.has(class)
    }
}

/// The tokens of `text[range]`, appended to `out`.
pub(crate) fn tokenize(text: &str, range: Range<usize>, lexicon: &Lexicon, out: &mut Vec<Token>) {
    let mut at = range.start;
    let end = range.end;
    let mut lower = String::with_capacity(32);
    while at < end {
        let Some(first) = text[at..end].chars().next() else {
            return;
        };
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (stop, shape) = if first.is_alphabetic() {
            word(text, at, end, lexicon)
        } else if first.is_ascii_digit() {
            number(text, at, end, lexicon)
        } else {
            mark(text, at, end, first)
        };
        let mut token = classify(text, at..stop, shape, lexicon, &mut lower);
        // "it's", "that's": a verb and no possessive.
        let contracted = Class::PRONOUN.or(Class::THAT).or(Class::RELATIVE).or(Class::ADVERB);
        if shape == Shape::Possessive && out.last().is_some_and(|before| before.is(contracted)) {
            token.class = Class::AUXILIARY.or(Class::BE);
        }
        out.push(token);
        at = stop;
    }
}

fn classify(
    text: &str,
    bytes: Range<usize>,
    shape: Shape,
    lexicon: &Lexicon,
    lower: &mut String,
) -> Token {
    let mut token = Token {
        start: bytes.start as u32,
        end: bytes.end as u32,
        shape,
        class: Class::NONE,
        verb: None,
        noun: None,
    };
    if token.is_word() {
        lexicon::fold(&text[bytes], lower);
        let entry = lexicon.look_up(lower);
        token.class = entry.class;
        token.verb = entry.verb;
        token.noun = entry.noun;
    }
    token
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// The end of the word that starts at `at`, and its shape. Hyphens and apostrophes between letters
/// belong to it, a possessive `'s` does not; dots do in initials and known abbreviations.
fn word(text: &str, at: usize, end: usize, lexicon: &Lexicon) -> (usize, Shape) {
    let mut stop = at;
    let mut chars = text[at..end].char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        let joins = (c == '-' || is_apostrophe(c)) && next.is_some_and(char::is_alphanumeric);
        if joins && is_apostrophe(c) && is_possessive(&text[at + offset..end]) {
            break;
        }
        let inside =
            c.is_alphanumeric() || joins || c == '.' && is_inner_dot(text, at + offset, end);
        if !inside {
            break;
        }
        stop = at + offset + c.len_utf8();
    }
    let shape = shape_of(&text[at..stop]);
    if text[stop..end].starts_with('.') && takes_dot(&text[at..stop], shape, lexicon) {
        stop += 1;
    }
    (stop, shape)
}

/// Whether the text starts with an apostrophe and an `s` that ends a word.
fn is_possessive(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next();
    matches!(chars.next(), Some('s' | 'S')) && !chars.next().is_some_and(char::is_alphanumeric)
}

/// A dot between single letters (`U.S`) or inside a name of the net (`example.org`).
fn is_inner_dot(text: &str, dot: usize, end: usize) -> bool {
    let before = text[..dot].chars().next_back();
    let after = text[dot + 1..end].chars().next();
    before.is_some_and(char::is_alphabetic)
        && after
            .is_some_and(|c| c.is_lowercase() || (c.is_uppercase() && ends_in_initial(text, dot)))
}

/// Whether the letter before the dot stands alone, as in `U.` or `J.`.
fn ends_in_initial(text: &str, dot: usize) -> bool {
    let mut back = text[..dot].chars().rev();
    back.next().is_some_and(char::is_alphabetic)
        && !back.next().is_some_and(|c| c.is_alphanumeric())
}

fn takes_dot(word: &str, shape: Shape, lexicon: &Lexicon) -> bool {
    let initial = word.chars().count() == 1 && shape == Shape::Title && word != "I";
    let dotted = word.contains('.') && word.rsplit('.').next().is_some_and(|p| p.len() == 1);
    initial || dotted || lexicon.is_abbreviation(word)
}

fn shape_of(word: &str) -> Shape {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    match letters.next() {
        Some(c) if c.is_uppercase() => match letters.next() {
            Some(c) if c.is_uppercase() => Shape::Upper,
            _ => Shape::Title,
        },
        _ => Shape::Lower,
    }
}

/// A number, or a word that opens with one: "27-year-old".
fn number(text: &str, at: usize, end: usize, lexicon: &Lexicon) -> (usize, Shape) {
    let stop = number_end(text, at, end);
    let mut rest = text[stop..end].chars();
    if rest.next() == Some('-') && rest.next().is_some_and(char::is_lowercase) {
        return word(text, at, end, lexicon);
    }
    (stop, Shape::Number)
}

fn number_end(text: &str, at: usize, end: usize) -> usize {
    let mut stop = at;
    let mut chars = text[at..end].char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        let inner =
            matches!(c, '.' | ',' | ':' | '-' | '/') && next.is_some_and(|c| c.is_ascii_digit());
        if !c.is_alphanumeric() && !inner && c != '%' {
            break;
        }
        stop = at + offset + c.len_utf8();
    }
    stop
}

fn mark(text: &str, at: usize, end: usize, first: char) -> (usize, Shape) {
    let after = at + first.len_utf8();
    let next = text[after..end].chars().next();
    let before = text[..at].chars().next_back();
    let shape = match first {
        '.' | '!' | '?' | '…' => return (run_end(text, at, end), Shape::Stop),
        ',' => Shape::Comma,
        ':' => Shape::Colon,
        ';' => Shape::Semicolon,
        '—' | '–' | '―' => Shape::Dash,
        '-' if next == Some('-') => return (after + 1, Shape::Dash),
        '-' if next.is_some_and(char::is_whitespace) => Shape::Dash,
        '(' | '[' => Shape::ParenOpen,
        ')' | ']' => Shape::ParenClose,
        '“' | '«' | '„' | '‟' => Shape::QuoteOpen,
        '”' | '»' => Shape::QuoteClose,
        '"' => Shape::QuoteStraight,
        '‘' => Shape::SingleOpen,
        // Typewriters and TeX: ''…'' and ``…''.
        '\'' | '`' if next == Some(first) && !closes_inner(text, after + 1, end, before) => {
            return (after + 1, Shape::QuoteStraight);
        }
        c if is_apostrophe(c) => return apostrophe(text, at, end, before, next),
        _ => Shape::Other,
    };
    (after, shape)
}

/// The first of three apostrophes after a word closes a quotation inside the quotation.
fn closes_inner(text: &str, after_two: usize, end: usize, before: Option<char>) -> bool {
    text[after_two..end].starts_with('\'') && before.is_some_and(|c| !c.is_whitespace())
}

/// The end of a run of stops (`...`, `?!`).
fn run_end(text: &str, at: usize, end: usize) -> usize {
    let run = text[at..end].char_indices().find(|(_, c)| !matches!(c, '.' | '!' | '?' | '…'));
    run.map_or(end, |(offset, _)| at + offset)
}

fn apostrophe(
    text: &str,
    at: usize,
    end: usize,
    before: Option<char>,
    next: Option<char>,
) -> (usize, Shape) {
    let width = text[at..].chars().next().map_or(1, char::len_utf8);
    if before.is_some_and(char::is_alphanumeric) && is_possessive(&text[at..end]) {
        return (at + width + 1, Shape::Possessive);
    }
    let opens = !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ',' | '!' | '?'))
        && next.is_some_and(char::is_alphanumeric);
    if opens { (at + width, Shape::SingleOpen) } else { (at + width, Shape::SingleClose) }
}
