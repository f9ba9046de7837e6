//! The lines at the head of a plain text that say when, where and by whom.

use crate::blocks::{Line, Lines, Piece, is_heading};
use crate::dates;
use model::{BlockKind, DateFound, Edtf};
use std::ops::Range;

/// What the head of a text says, and where its body begins.
#[derive(Debug, Default)]
pub(crate) struct Header {
    pub(crate) pieces: Vec<Piece>,
    /// The first byte of the body.
    pub(crate) body: usize,
    pub(crate) title: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) dates: Vec<DateFound>,
    /// The bytes of a date line whose date could not be understood.
    pub(crate) unclear: Option<Range<usize>>,
    /// Whether the text has a line for each of several dates, none of which is its own.
    is_chronology: bool,
}

/// A header has at most so many lines, and a line of it so many bytes.
const LINES: usize = 10;
const WIDEST: usize = 160;

#[derive(Debug, Clone, Copy)]
enum Field {
    Date,
    Title,
    Outlet,
    Author,
    Address,
}

impl Field {
    /// Whether a value is as short as this field's are; longer ones are sentences of the body.
    fn allows(self, value: &str) -> bool {
        let words = value.split_whitespace().count();
        match self {
            Self::Date => words <= 6,
            Self::Outlet => words <= 8,
            Self::Author => words <= 16,
            Self::Title | Self::Address => true,
        }
    }
}

const FIELDS: &[(&str, Field)] = &[
    ("date", Field::Date),
    ("published", Field::Date),
    ("published on", Field::Date),
    ("fecha", Field::Date),
    ("fecha de publicación", Field::Date),
    ("publicado", Field::Date),
    ("publicado el", Field::Date),
    ("title", Field::Title),
    ("headline", Field::Title),
    ("título", Field::Title),
    ("titulo", Field::Title),
    ("titular", Field::Title),
    ("source", Field::Outlet),
    ("outlet", Field::Outlet),
    ("fuente", Field::Outlet),
    ("medio", Field::Outlet),
    ("author", Field::Author),
    ("authors", Field::Author),
    ("autor", Field::Author),
    ("autora", Field::Author),
    ("autores", Field::Author),
    ("url", Field::Address),
];

impl Header {
    /// Reads the header. A headline may stand above or between its lines; whatever else comes is
    /// the body.
    pub(crate) fn parse(text: &str) -> Self {
        let mut header = Self { is_chronology: is_chronology(text), ..Self::default() };
        let mut headlines = Vec::new();
        for line in Lines::new(text, 0).take(LINES) {
            if header.takes_date_before_words(&line) {
                header.pieces.append(&mut headlines);
                header.pieces.sort_by_key(|piece| piece.bytes.start);
                break;
            }
            if let Some(kind) = header.takes(&line) {
                header.pieces.append(&mut headlines);
                header.pieces.push(Piece { kind, bytes: line.start..line.end() });
                header.body = line.end();
            } else if headlines.is_empty() && is_heading(line.words, line.after_blank) {
                headlines.push(Piece { kind: BlockKind::Heading, bytes: line.start..line.end() });
            } else {
                break;
            }
        }
        header
    }

    /// Takes `date 2025-12-23 ` where the body follows on the same line.
    fn takes_date_before_words(&mut self, line: &Line) -> bool {
        let Some(rest) = date_key(line.words) else {
            return false;
        };
        let Some((edtf, length)) = dates::leading(rest) else {
            return false;
        };
        if dates::whole(rest).is_some() || !rest[length..].starts_with(char::is_whitespace) {
            return false;
        }
        let end = line.end() - rest.len() + length;
        self.pieces.push(Piece { kind: BlockKind::Dateline, bytes: line.start..end });
        self.body = end;
        self.found(edtf, "date line");
        true
    }

    /// The kind of the line, where it is one of a header.
    fn takes(&mut self, line: &Line) -> Option<BlockKind> {
        let words = line.words;
        if words.len() > WIDEST {
            return None;
        }
        if let Some(edtf) = dates::whole(words).filter(|_| !self.is_chronology) {
            self.found(edtf, "date line");
            return Some(BlockKind::Dateline);
        }
        if let Some(edtf) = date_key(words).and_then(dates::whole) {
            self.found(edtf, "date line");
            return Some(BlockKind::Dateline);
        }
        if let Some(names) = by_line(words) {
            self.authors.extend(names);
            return Some(BlockKind::Dateline);
        }
        let (field, value) = field(words)?;
        Some(self.takes_field(field, value, line))
    }

    fn takes_field(&mut self, field: Field, value: &str, line: &Line) -> BlockKind {
        match field {
            Field::Date => self.unclear = Some(line.start..line.end()),
            Field::Title => {
                self.title.get_or_insert_with(|| value.to_owned());
                return BlockKind::Heading;
            }
            Field::Outlet => {
                self.outlet.get_or_insert_with(|| value.to_owned());
            }
            Field::Author => self.authors.extend(names(value).map(str::to_owned)),
            Field::Address => {
                if let Some(edtf) = dates::of_address(value) {
                    self.found(edtf, "url");
                }
            }
        }
        BlockKind::Dateline
    }

    fn found(&mut self, edtf: Edtf, place: &str) {
        let found_in = place.to_owned();
        self.dates.push(DateFound { edtf, found_in });
        // What a person wrote as the date is trusted before the address.
        self.dates.sort_by_key(|date| date.found_in == "url");
    }
}

/// Whether more than one of the first lines is a date and nothing else.
fn is_chronology(text: &str) -> bool {
    let first = Lines::new(text, 0).take(200);
    first
        .filter(|line| line.words.len() <= WIDEST && dates::whole(line.words).is_some())
        .nth(1)
        .is_some()
}

/// What follows `date ` or a key that means it.
fn date_key(words: &str) -> Option<&str> {
    if let Some((Field::Date, value)) = keyed(words) {
        return Some(value);
    }
    let (key, rest) = words.split_once(' ')?;
    key.eq_ignore_ascii_case("date").then(|| rest.trim_start())
}

/// `Key: value` with one of our keys and a value that such a line has.
fn field(words: &str) -> Option<(Field, &str)> {
    keyed(words).filter(|(field, value)| !value.is_empty() && field.allows(value))
}

/// `Key: value` with one of our keys.
fn keyed(words: &str) -> Option<(Field, &str)> {
    let (key, value) = words.split_once(':').filter(|(key, _)| key.len() <= 24)?;
    let key = key.trim().to_lowercase();
    let (_, field) = FIELDS.iter().find(|(name, _)| *name == key)?;
    Some((*field, value.trim()))
}

/// The names of `By Ana Ruiz and Tom Vale`; `None` for a sentence that begins so.
fn by_line(words: &str) -> Option<Vec<String>> {
    let rest = ["By ", "BY ", "Por ", "POR "].iter().find_map(|key| words.strip_prefix(key))?;
    // The outlet often stands behind a bar.
    let people = rest.split('|').next().unwrap_or(rest);
    let all: Vec<&str> = names(people).collect();
    let good = (1..=4).contains(&all.len()) && all.iter().all(|name| is_name(name));
    good.then(|| all.into_iter().map(str::to_owned).collect())
}

fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split([',', ';', '&'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" y "))
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

/// Two to five words with capitals, the particles of names aside.
fn is_name(name: &str) -> bool {
    const PARTICLES: [&str; 10] =
        ["de", "del", "la", "las", "los", "da", "dos", "van", "von", "al"];
    let words: Vec<&str> = name.split_whitespace().collect();
    let of_name = |word: &&str| {
        let letters = word.chars().all(|c| c.is_alphabetic() || "-'’.".contains(c));
        letters && (word.starts_with(char::is_uppercase) || PARTICLES.contains(word))
    };
    let ends_open =
        words.last().is_some_and(|word| word.chars().count() > 2 && word.ends_with('.'));
    (2..=5).contains(&words.len()) && words.iter().all(of_name) && !ends_open
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, expected: Expect) {
        let header = Header::parse(text);
        let mut shown = String::new();
        for piece in &header.pieces {
            shown +=
                &format!("{}: {}\n", piece.kind.code(), text[piece.bytes.clone()].escape_debug());
        }
        shown += &format!("{:?} {:?} {:?}\n", header.title, header.outlet, header.authors);
        for date in &header.dates {
            shown += &format!("{} in {}\n", date.edtf, date.found_in);
        }
        shown += &format!("body: {:?}\n", text[header.body..].trim().get(..12));
        expected.assert_eq(&shown);
    }

    #[test]
    fn a_date_may_stand_before_the_words() {
        check(
            " date 2025-12-23 Aurelio Montes, president of Valdoria, replied.",
            expect![[r#"
            dateline: date 2025-12-23
            None None []
            2025-12-23 in date line
            body: Some("Aurelio Mont")
        "#]],
        );
        check(
            "date 2025-12-23\nAurelio Montes replied.",
            expect![[r#"
            dateline: date 2025-12-23
            None None []
            2025-12-23 in date line
            body: Some("Aurelio Mont")
        "#]],
        );
        check(
            "Fecha: 23/12/2025 Los guardias llegaron de noche y se llevaron a cuatro.",
            expect![[r#"
                dateline: Fecha: 23/12/2025
                None None []
                2025-12-23 in date line
                body: Some("Los guardias")
            "#]],
        );
        check(
            "Dates 2025-12-23 were proposed for the visit.",
            expect![[r#"
            None None []
            body: Some("Dates 2025-1")
        "#]],
        );
    }

    #[test]
    fn a_header_is_read_line_by_line() {
        check(
            "Title: A night at La Cumbre\nSource: The Harbour Tribune\nBy Ana Ruiz and Tom de la Vale\nDate: 23 December 2025\nURL: https://harbour.example/2025/12/23/night\n\nThe guards came at night.",
            expect![[r#"
                heading: Title: A night at La Cumbre
                dateline: Source: The Harbour Tribune
                dateline: By Ana Ruiz and Tom de la Vale
                dateline: Date: 23 December 2025
                dateline: URL: https://harbour.example/2025/12/23/night
                Some("A night at La Cumbre") Some("The Harbour Tribune") ["Ana Ruiz", "Tom de la Vale"]
                2025-12-23 in date line
                2025-12-23 in url
                body: Some("The guards c")
            "#]],
        );
        check(
            "Una noche en La Cumbre\n\nPor Ana Ruiz\n23 de diciembre de 2025\n\nLos guardias llegaron de noche.",
            expect![[r#"
                heading: Una noche en La Cumbre
                dateline: Por Ana Ruiz
                dateline: 23 de diciembre de 2025
                None None ["Ana Ruiz"]
                2025-12-23 in date line
                body: Some("Los guardias")
            "#]],
        );
    }

    #[test]
    fn a_sentence_is_no_header() {
        check(
            "Source: a guard who asked not to be named spoke twice.",
            expect![[r#"
                None None []
                body: Some("Source: a gu")
            "#]],
        );
        check(
            "By Tuesday the guards had left. They came back.",
            expect![[r#"
            None None []
            body: Some("By Tuesday t")
        "#]],
        );
        check(
            "Por Dios, dijo ella.\nNo vino nadie.",
            expect![[r#"
            None None []
            body: Some("Por Dios, di")
        "#]],
        );
        check(
            "The source: a guard.\nHe spoke twice.",
            expect![[r#"
            None None []
            body: Some("The source: ")
        "#]],
        );
    }

    #[test]
    fn a_chronology_has_no_date_of_its_own() {
        check(
            "Deaths at La Cumbre\n\n3 March 2025\nTomás Vale died.\n\n9 April 2025\nA second man died.",
            expect![[r#"
                None None []
                body: Some("Deaths at La")
            "#]],
        );
    }

    #[test]
    fn an_unclear_date_is_kept_as_such() {
        let header = Header::parse("Date: 04/05/2025\nThe guards came.");
        assert_eq!(header.unclear, Some(0..16));
        assert!(header.dates.is_empty());
    }
}
