//! Words of a text: folded for comparison, with their bytes in the text.

use std::borrow::Cow;
use std::ops::Range;

/// A word or a single mark of punctuation. A possessive `'s` is a word of its own.
#[derive(Debug, Clone)]
pub(crate) struct Word<'t> {
    /// As written.
    pub(crate) raw: &'t str,
    /// Lower case, without accents, quotation marks straight.
    pub(crate) low: Cow<'t, str>,
    /// Its bytes in the text.
    pub(crate) at: Range<usize>,
}

impl Word<'_> {
    /// Whether it starts with an upper-case letter.
    pub(crate) fn is_capital(&self) -> bool {
        self.raw.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it is made of letters or digits, not of punctuation.
    pub(super) fn is_word(&self) -> bool {
        self.raw.chars().next().is_some_and(char::is_alphanumeric)
    }
}

/// Text folded for search: lower case, no accents, straight quotes, every run of white space one
/// space; and for every byte of it the byte of the text that it came from.
pub(super) struct Folded {
    pub(super) text: String,
    from: Vec<u32>,
    end: usize,
}

impl Folded {
    /// The folded form of a part of a text. A range that does not fit is cut to fit.
    pub(super) fn of(text: &str, range: Range<usize>) -> Self {
        let range = fit(text, range);
        let slice = &text[range.clone()];
        let mut out = String::with_capacity(slice.len());
        let mut from = Vec::with_capacity(slice.len());
        for (at, c) in slice.char_indices() {
            push_folded(&mut out, c);
            from.resize(out.len(), (range.start + at) as u32);
        }
        Self { text: out, from, end: range.end }
    }

    /// The bytes of the text that a range of the folded form came from.
    pub(super) fn original(&self, range: Range<usize>) -> Range<usize> {
        let place = |at: usize| self.from.get(at).map_or(self.end, |from| *from as usize);
        place(range.start)..place(range.end)
    }
}

fn push_folded(out: &mut String, c: char) {
    if c.is_ascii_whitespace() || c == '\u{a0}' || c == '\u{202f}' || c == '\u{2009}' {
        if !out.ends_with(' ') {
            out.push(' ');
        }
    } else if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
    } else if let Some(base) = base_letter(c) {
        out.push(base);
    } else if c != '\u{ad}' {
        out.extend(c.to_lowercase());
    }
}

/// The letter under an accent, or the plain form of a quotation mark, apostrophe or dash.
fn base_letter(c: char) -> Option<char> {
    Some(match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'Á' | 'À' | 'Â' | 'Ä' | 'Ã' | 'Å' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'Í' | 'Ì' | 'Î' | 'Ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'Ó' | 'Ò' | 'Ô' | 'Ö' | 'Õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'Ú' | 'Ù' | 'Û' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        'ç' | 'Ç' => 'c',
        '’' | '‘' | '´' | '`' => '\'',
        '“' | '”' | '«' | '»' | '„' => '"',
        '‐' | '‑' | '–' | '—' | '―' => '-',
        _ => return None,
    })
}

/// A word folded the same way as [`Folded`].
pub(crate) fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        return Cow::Borrowed(word);
    }
    let mut out = String::with_capacity(word.len());
    word.chars().for_each(|c| push_folded(&mut out, c));
    Cow::Owned(out)
}

/// The range cut to the text and widened to whole characters.
pub(super) fn fit(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text.ceil_char_boundary(range.end.min(text.len()));
    start..end.max(start)
}

/// The smallest range that holds both.
pub(super) fn hull(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

/// The words of a part of a text, in order.
pub(super) fn words(text: &str, range: Range<usize>) -> Vec<Word<'_>> {
    let range = fit(text, range);
    let mut found = Vec::with_capacity(range.len() / 5);
    let mut at = range.start;
    while at < range.end {
        let end = word_end(&text[at..range.end]) + at;
        let raw = &text[at..end];
        if !raw.starts_with(char::is_whitespace) {
            found.push(Word { raw, low: fold(raw), at: at..end });
        }
        at = end;
    }
    found
}

/// How many bytes the first word, mark or run of white space has. Never 0 for a text that is not
/// empty.
fn word_end(text: &str) -> usize {
    if let Some(length) = possessive(text) {
        return length;
    }
    let mut chars = text.char_indices().peekable();
    let Some((_, first)) = chars.next() else {
        return 0;
    };
    if !first.is_alphanumeric() {
        let white = |c: &(usize, char)| first.is_whitespace() && c.1.is_whitespace();
        while chars.next_if(white).is_some() {}
        return chars.peek().map_or(text.len(), |(at, _)| *at);
    }
    let mut before = first;
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|(_, c)| *c);
        if !c.is_alphanumeric() && !joins(before, c, after, &text[at..]) {
            return at;
        }
        before = c;
    }
    text.len()
}

/// The length of a possessive `'s` at the start of the text.
fn possessive(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(['\'', '’'])?.strip_prefix('s')?;
    (!rest.starts_with(char::is_alphanumeric)).then_some(text.len() - rest.len())
}

/// Whether a mark belongs to the word around it: `well-known`, `1,200`, `U.S.`, `don't`.
fn joins(before: char, mark: char, after: Option<char>, rest: &str) -> bool {
    let Some(after) = after else {
        return false;
    };
    match mark {
        '-' | '‑' => after.is_alphanumeric(),
        '\'' | '’' => after.is_alphabetic() && possessive(rest).is_none(),
        ',' => before.is_ascii_digit() && after.is_ascii_digit(),
        '.' => {
            (before.is_ascii_digit() && after.is_ascii_digit())
                || (before.is_uppercase() && after.is_uppercase())
        }
        _ => false,
    }
}

/// A number as written: digits with or without separators, or a small number spelled out.
pub(super) fn number(low: &str) -> Option<u64> {
    if low.starts_with(|c: char| c.is_ascii_digit()) {
        return digits(low);
    }
    SPELLED.iter().find(|(names, _)| names.contains(&low)).map(|(_, value)| *value)
}

fn digits(low: &str) -> Option<u64> {
    if low.bytes().all(|b| b.is_ascii_digit()) {
        return low.parse().ok();
    }
    // A separator of thousands stands before exactly three digits: 1,200 and 1.200 but not 1.5.
    let mut groups = low.split([',', '.']);
    let head = groups.next()?;
    let fits = |group: &str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    let sound = head.len() <= 3 && low.split([',', '.']).skip(1).all(fits);
    sound.then(|| low.replace([',', '.'], "").parse().ok())?
}

const SPELLED: &[(&[&str], u64)] = &[
    (&["two", "dos"], 2),
    (&["three", "tres"], 3),
    (&["four", "cuatro"], 4),
    (&["five", "cinco"], 5),
    (&["six", "seis"], 6),
    (&["seven", "siete"], 7),
    (&["eight", "ocho"], 8),
    (&["nine", "nueve"], 9),
    (&["ten", "diez"], 10),
    (&["eleven"], 11),
    (&["twelve", "doce"], 12),
    (&["thirteen", "trece"], 13),
    (&["fourteen", "catorce"], 14),
    (&["fifteen", "quince"], 15),
    (&["sixteen", "dieciseis"], 16),
    (&["seventeen", "diecisiete"], 17),
    (&["eighteen", "dieciocho"], 18),
    (&["nineteen", "diecinueve"], 19),
    (&["twenty", "veinte"], 20),
    (&["thirty", "treinta"], 30),
    (&["forty", "cuarenta"], 40),
    (&["fifty", "cincuenta"], 50),
    (&["sixty", "sesenta"], 60),
    (&["seventy", "setenta"], 70),
    (&["eighty", "ochenta"], 80),
    (&["ninety", "noventa"], 90),
    (&["cien"], 100),
];
