//! Words, numbers and signs of a text, with what words mean in dates.

use super::words::{Meaning, Role, meanings};

/// A longer word means nothing in a date.
const LONGEST: usize = 40;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// Digits of any script: the value and how many they are.
    Number(u32, usize),
    /// Letters.
    Word,
    /// Anything else but white space.
    Sign(char),
}

/// A token.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
    meanings: &'static [Meaning],
    is_capital: bool,
}

impl Token {
    /// Whether a date can begin with the word.
    pub(super) fn may_begin(&self, languages: u8) -> bool {
        let mut meanings = self.meanings.iter();
        meanings.any(|meaning| meaning.is_in(languages) && meaning.role.may_begin())
    }

    /// The value that it has in this role, in any of these languages.
    pub(super) fn value(&self, role: Role, languages: u8) -> Option<u8> {
        let meaning = self
            .meanings
            .iter()
            .find(|meaning| meaning.role == role && meaning.is_in(languages))?;
        let is_name = matches!(role, Role::Month | Role::ShortMonth | Role::Weekday);
        // "May" and "march"; "mars" and "Mars".
        let wants_capital = is_name && meaning.is_english(languages);
        let wants_none = role == Role::Month && meaning.value == 3 && meaning.is_french(languages);
        let fits = !(wants_capital && !self.is_capital || wants_none && self.is_capital);
        fits.then_some(meaning.value)
    }
}

/// The tokens of a piece of text that begins at this byte.
pub(super) fn tokens(text: &str, from: usize, out: &mut Vec<Token>) {
    let mut low = String::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = at + c.len_utf8();
        let (kind, mut meanings): (Kind, &'static [Meaning]) = if let Some(first) = digit(c) {
            let (mut value, mut count) = (first, 1);
            while let Some((at, next)) = chars.peek().and_then(|(at, c)| Some((*at, digit(*c)?))) {
                value = value.saturating_mul(10).saturating_add(next);
                count += 1;
                end = at + chars.next().map_or(0, |(_, c)| c.len_utf8());
            }
            (Kind::Number(value, count), &[])
        } else if c.is_alphabetic() {
            while let Some((at, c)) = chars.peek().copied().filter(|(_, c)| in_word(*c)) {
                end = at + c.len_utf8();
                chars.next();
            }
            (Kind::Word, &[])
        } else {
            (Kind::Sign(c), &[])
        };
        if kind == Kind::Word
            && end - at <= LONGEST
            && let Some(word) = text.get(at..end)
        {
            low.clear();
            if word.is_ascii() {
                low.push_str(word);
                low.make_ascii_lowercase();
            } else {
                low.extend(word.chars().flat_map(char::to_lowercase));
            }
            meanings = self::meanings(&low);
        }
        let is_capital = c.is_uppercase();
        out.push(Token { start: from + at, end: from + end, kind, meanings, is_capital });
    }
}

/// Letters, and the marks over those of Arabic.
fn in_word(c: char) -> bool {
    c.is_alphabetic() || ('\u{300}'..='\u{36F}').contains(&c)
}

/// The value of a digit: European, Arabic-Indic, or as in Persian and Urdu.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}
