//! What is sealed, and how it is kept out of all that is derived and shown.
//!
//! A document is sealed right after it was read and its statements were found, before anything is
//! stored, indexed, compared or weighed: nothing in the catalogue holds the words. What is shown of
//! the record itself goes through the same matcher. Sealed words give way to a token that names the
//! entry that sealed them ([`words::Token`]).
//!
//! The levels above “sealed” hide nothing inside a case, for the case team works there; an export
//! asks for what is hidden from whom it is for ([`crate::Case::visible_to`]).

mod map;
mod passages;
mod reading;
mod shown;
#[cfg(test)]
mod tests;
pub(crate) mod words;

pub(crate) use reading::Read;
pub use shown::Protection;
pub(crate) use shown::{Extent, extent_of, recorded_ids, rounded, shown_among, words_here};
pub(crate) use words::{Matcher, entry_of_token};

use crate::Error;
use crate::marking::Amendments;
use model::{DocumentId, DocumentKind};
use record::Record;
use record::fold::judgements::{Level, Subject};
use record::fold::{Id, Judgement, State};
use std::collections::BTreeMap;
use verify::payload::Payload;
use words::{Edges, Token};

/// The fields of a document that can be protected. `url` is the name of what was captured from an
/// address.
pub const DOCUMENT_FIELDS: [&str; 6] = ["name", "url", "title", "outlet", "authors", "published"];

/// The fields of a statement that can be protected.
pub const STATEMENT_FIELDS: [&str; 12] = [
    "speaker",
    "role",
    "informant",
    "cue",
    "content",
    "condition",
    "place",
    "victims",
    "perpetrators",
    "when",
    "said",
    "count",
];

/// The field of a person that can be protected; the same as the whole.
pub const PERSON_FIELDS: [&str; 1] = ["name"];

/// Whether words can be sealed: a single letter cannot, for it stands everywhere.
pub fn can_be_sealed(words: &str) -> bool {
    words::can_be_sealed(words)
}

/// All that is hidden from an audience.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Sealing {
    /// What ids are made with that would else be digests of names.
    key: [u8; 32],
    words: Matcher,
    documents: BTreeMap<DocumentId, Seals>,
    statements: BTreeMap<Id, Seals>,
    persons: BTreeMap<Id, Token>,
    /// What people added to documents, which is sealed like all that stands in them.
    amendments: Amendments,
}

/// What is sealed of one thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Seals {
    whole: Option<Token>,
    fields: BTreeMap<String, Token>,
}

impl Seals {
    /// A field that is not known here seals the whole: a newer program knows what it hides.
    fn add(&mut self, field: &str, known: &[&str], token: Token) {
        if known.contains(&field) {
            self.fields.insert(field.to_owned(), token);
        } else {
            self.whole = Some(self.whole.map_or(token, |before| before.min(token)));
        }
    }

    fn field(&self, field: &str) -> Option<Token> {
        self.fields.get(field).copied()
    }
}

impl Sealing {
    /// What is hidden from those who may see what this level allows.
    pub(crate) fn of(state: &State, record: &Record, audience: Level) -> Result<Self, Error> {
        let mut sealing = Self {
            key: record.derived_key(b"sealed ids")?,
            amendments: Amendments::of(state, record.derived_key(b"marked words")?),
            ..Self::default()
        };
        let persons = state.persons();
        let mut words: Vec<(String, Token)> = Vec::new();
        for ((subject, field), judgement) in state.protections() {
            let Some(token) = hiding(&judgement, audience) else { continue };
            match subject {
                Subject::Document(sha256) => {
                    let document = DocumentId::from_digest(*sha256);
                    let seals = sealing.documents.entry(document).or_default();
                    seals.add(field, &DOCUMENT_FIELDS, token);
                }
                Subject::Statement(id) => {
                    let seals = sealing.statements.entry(id.clone()).or_default();
                    seals.add(field, &STATEMENT_FIELDS, token);
                }
                Subject::Words(sealed) => words.push((sealed.clone(), token)),
                Subject::Person(id) => {
                    let names = persons.get(id).map_or(&[][..], |person| &person.names);
                    // "A." alone would hide a text in pieces; it is hidden where it is a name.
                    let names = names.iter().filter(|name| can_be_sealed(name));
                    words.extend(names.map(|name| ((*name).to_owned(), token)));
                    sealing.persons.insert(id.clone(), token);
                }
            }
        }
        sealing.words = Matcher::new(words);
        Ok(sealing)
    }

    /// Whether nothing at all is hidden.
    pub(crate) fn is_empty(&self) -> bool {
        self.documents.is_empty()
            && self.statements.is_empty()
            && self.persons.is_empty()
            && self.words.is_empty()
    }

    /// What people added to documents and changed in them.
    pub(crate) fn amendments(&self) -> &Amendments {
        &self.amendments
    }

    /// Whether a statement is sealed, or a part of it.
    pub(crate) fn concerns(&self, statement: &Id) -> bool {
        self.statements.contains_key(statement)
    }

    /// Whether words are hidden wherever they stand.
    pub(crate) fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// The token in whose place a whole document is not there.
    pub(crate) fn hidden(&self, document: DocumentId) -> Option<Token> {
        self.documents.get(&document)?.whole
    }

    /// The same of the document whose digest begins with these digits.
    pub(crate) fn hidden_digits(&self, digits: &str) -> Option<Token> {
        let is_it = |(document, _): &(&DocumentId, &Seals)| document.hex().starts_with(digits);
        self.documents.iter().find(is_it)?.1.whole
    }

    /// The token of a person whose name is sealed.
    pub(crate) fn person(&self, person: &Id) -> Option<Token> {
        self.persons.get(person).copied()
    }

    /// Whether an entry gives a name to a person whose name is sealed.
    pub(crate) fn is_named_by(&self, payload: &Payload) -> bool {
        let person = || payload.field("person")?.as_text()?.parse::<Id>().ok();
        ["witness", "source"].contains(&payload.kind.as_str())
            && person().is_some_and(|id| self.persons.contains_key(&id))
    }

    /// A text of the record, or one that somebody typed, as it may be shown.
    pub(crate) fn text(&self, text: &str) -> String {
        self.words.seal(text, Edges::Anywhere).into_owned()
    }

    /// The name that a document was captured under, as it may be shown; `here` has the words that
    /// are sealed in this document alone.
    pub(crate) fn name(&self, document: DocumentId, name: &str, here: &Matcher) -> String {
        let seals = self.documents.get(&document);
        let token = seals.and_then(|s| s.whole.or(s.field("name")).or(s.field("url")));
        match token {
            Some(token) => token.to_string(),
            None => here.seal(&self.text(name), Edges::Anywhere).into_owned(),
        }
    }

    /// The id that something is shown under whose own id is a digest of a name: whoever guesses
    /// names could compare. A digest under the case's key, of the same form.
    pub(crate) fn keyed(&self, id: &str) -> String {
        let digest =
            verify::envelope::hmac(&self.key, &[b"consilience/shown id/v1", id.as_bytes()]);
        let kind = id.split_once('-').map_or("", |(kind, _)| kind);
        format!("{kind}-{}", verify::hash::hex(&digest[..8]))
    }

    /// Whether an original of this kind may hold what is hidden where its bytes do not show it: a
    /// document that is hidden may lie in an archive, and words in what is packed or encoded. `None`
    /// is an original that could not be read.
    pub(crate) fn may_be_inside(&self, kind: Option<DocumentKind>) -> bool {
        use DocumentKind as Kind;
        let is_shown = matches!(
            kind,
            Some(
                Kind::Text
                    | Kind::Html
                    | Kind::Sheet
                    | Kind::Subtitles
                    | Kind::Chat
                    | Kind::Posts
                    | Kind::Survey
            )
        );
        self.has_words() && !is_shown || !self.is_empty() && kind.is_some_and(read::may_hold)
    }

    /// Whether words that are hidden stand anywhere in the bytes of an original, or may, as far as can
    /// be seen without reading it: in the common encodings, with and without markup. What is packed,
    /// such as a workbook, holds more than is read of it and cannot be looked into.
    pub(crate) fn is_in_bytes(&self, bytes: &[u8]) -> bool {
        let is_encoded = |mark: &&[u8]| memchr::memmem::find(bytes, mark).is_some();
        if PACKED.iter().any(|begins| bytes.starts_with(begins)) || ENCODED.iter().any(is_encoded) {
            return true;
        }
        let is_in = |text: &str| !self.words.find(text, Edges::Anywhere).is_empty();
        let hides = |text: String| {
            is_in(&text)
                || is_in(&resolved(&text))
                || is_in(&resolved(&without_tags(&text)))
                || is_in(&unescaped(&text))
        };
        let wide = |from: usize, unit: fn([u8; 2]) -> u16| {
            let units = bytes.get(from..).unwrap_or_default().chunks_exact(2);
            let units: Vec<u16> = units.map(|pair| unit([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        };
        hides(String::from_utf8_lossy(bytes).into_owned())
            || hides(bytes.iter().map(|byte| char::from(*byte)).collect())
            || [0, 1].into_iter().any(|from| {
                hides(wide(from, u16::from_le_bytes)) || hides(wide(from, u16::from_be_bytes))
            })
    }
}

/// How files begin whose text does not stand in their bytes: ZIP, gzip, compound files of Office,
/// RTF, PDF, web archives.
const PACKED: [&[u8]; 6] = [b"PK", b"\x1f\x8b", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%PDF", b"WARC/"];

/// What stands in files of which parts are encoded: messages.
const ENCODED: [&[u8]; 6] = [
    b"Content-Transfer-Encoding",
    b"content-transfer-encoding",
    b"MIME-Version",
    b"Mime-Version",
    b"mime-version",
    b"=?UTF-8?",
];

/// The least entry by which a thing is hidden from an audience; in a conflict the strictest counts.
fn hiding(judgement: &Judgement<'_, Level>, audience: Level) -> Option<Token> {
    let entries: Vec<_> = match judgement {
        Judgement::Settled { value, entries } if **value > audience => entries.clone(),
        Judgement::Settled { .. } => Vec::new(),
        Judgement::Conflict { candidates } => {
            let stricter = candidates.iter().filter(|one| *one.value > audience);
            stricter.map(|one| one.entry).collect()
        }
    };
    entries.into_iter().min().map(Token)
}

/// The text with the characters that JSON and scripts write as `\\u00e9`.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split("\\u");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let code = piece.get(..4).and_then(|code| u32::from_str_radix(code, 16).ok());
        match code.and_then(char::from_u32) {
            Some(c) => out.extend(std::iter::once(c).chain(piece[4..].chars())),
            None => out.push_str(piece),
        }
    }
    out
}

/// The text between tags.
fn without_tags(text: &str) -> String {
    cut(text, '<', '>', &|_| None)
}

/// The text with references to characters resolved as far as names are written with them:
/// `&#233;` and `&eacute;`.
fn resolved(text: &str) -> String {
    cut(text, '&', ';', &referred)
}

/// The text with what stands between two marks replaced.
fn cut(text: &str, first: char, last: char, kept: &dyn Fn(&str) -> Option<char>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(first) {
        out.push_str(before);
        rest = after;
        let end = after.char_indices().take(LONGEST).find(|(_, c)| *c == last);
        if let Some((end, _)) = end {
            out.extend(kept(&after[..end]));
            rest = &after[end + 1..];
        }
    }
    out.push_str(rest);
    out
}

/// No tag or reference with a name in it is looked for beyond so many characters.
const LONGEST: usize = 1000;

/// The letter that a reference stands for; of a letter with an accent, the letter.
fn referred(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let code = match hexadecimal {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    match name {
        "nbsp" | "ensp" | "emsp" | "thinsp" => Some(' '),
        "shy" | "zwj" | "zwnj" => Some('\u{ad}'),
        _ => name.chars().next().filter(char::is_ascii_alphabetic),
    }
}
