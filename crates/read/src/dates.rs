//! Dates as people write them at the head of a text, in English and Spanish.

use model::Edtf;

/// Month names by their first letters; the longest full names stand beside them so that
/// "marching" is no March.
const MONTHS: [(&str, &str); 12] = [
    ("january", "enero"),
    ("february", "febrero"),
    ("march", "marzo"),
    ("april", "abril"),
    ("may", "mayo"),
    ("june", "junio"),
    ("july", "julio"),
    ("august", "agosto"),
    ("september", "septiembre"),
    ("october", "octubre"),
    ("november", "noviembre"),
    ("december", "diciembre"),
];

const WEEKDAYS: [&str; 14] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
];

/// The date that the text begins with and the number of its bytes.
pub(crate) fn leading(text: &str) -> Option<(Edtf, usize)> {
    let mut cursor = Cursor { rest: text };
    cursor.weekday();
    let start = cursor.rest;
    let date = [iso, day_first, month_first, slashed].into_iter().find_map(|form| {
        let mut attempt = Cursor { rest: start };
        form(&mut attempt).map(|date| (date, attempt.rest))
    });
    let (date, rest) = date?;
    // "2025-12-231" and "1 May 20251" are no dates.
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some((date, text.len() - rest.len()))
}

/// The date that the whole text is, a time of day after it allowed.
pub(crate) fn whole(text: &str) -> Option<Edtf> {
    let text = text.trim();
    let (date, length) = leading(text)?;
    let rest = text[length..].trim_matches(['.', ',', ' ']);
    let is_time =
        rest.len() <= 24 && rest.starts_with(|c: char| c.is_ascii_digit()) && rest.contains(':');
    (rest.is_empty() || is_time).then_some(date)
}

/// The date of a machine-written value: ISO 8601 with or without a time, or one of the written
/// forms.
pub(crate) fn of_value(value: &str) -> Option<Edtf> {
    let value = value.trim();
    let day = value.get(..10).filter(|day| is_iso_day(day));
    match day {
        Some(day) => plausible(day.parse().ok()?),
        None => whole(value),
    }
}

/// The date in the path of an address: `/2025/12/23/` or `2025-12-23`.
pub(crate) fn of_address(address: &str) -> Option<Edtf> {
    let path = address.split(['?', '#']).next()?;
    let bytes = path.as_bytes();
    bytes.windows(10).enumerate().find_map(|(at, window)| {
        let free = |place: Option<usize>| {
            place.and_then(|place| bytes.get(place)).is_none_or(|byte| !byte.is_ascii_digit())
        };
        let divider = window[4];
        let shape = matches!(divider, b'/' | b'-') && window[7] == divider;
        if !shape || !free(at.checked_sub(1)) || !free(Some(at + 10)) {
            return None;
        }
        let day = std::str::from_utf8(window).ok()?.replace('/', "-");
        is_iso_day(&day).then(|| plausible(day.parse().ok()?))?
    })
}

fn is_iso_day(day: &str) -> bool {
    let bytes = day.as_bytes();
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// A date of publication of something that a reader can hold in hand.
fn plausible(date: Edtf) -> Option<Edtf> {
    let year: i32 = date.as_str().get(..4)?.parse().ok()?;
    (1800..=2100).contains(&year).then_some(date)
}

fn day_of(year: i32, month: usize, day: u32) -> Option<Edtf> {
    plausible(Edtf::day(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()?)
}

/// `2025-12-23`, `2025/12/23`, a time after `T` skipped.
fn iso(cursor: &mut Cursor) -> Option<Edtf> {
    let (year, month, day) = cursor.three_numbers(['-', '/'])?;
    let date = (year.1 == 4).then(|| day_of(year.0 as i32, month.0 as usize, day.0))??;
    if let Some(time) = cursor.rest.strip_prefix('T')
        && time.starts_with(|c: char| c.is_ascii_digit())
    {
        let end = time.find(|c: char| !c.is_ascii_alphanumeric() && !":.+-".contains(c));
        cursor.rest = &time[end.unwrap_or(time.len())..];
    }
    Some(date)
}

/// `23 December 2025`, `23rd of December, 2025`, `23 de diciembre de 2025`.
fn day_first(cursor: &mut Cursor) -> Option<Edtf> {
    let (day, width) = cursor.number()?;
    for suffix in ["st", "nd", "rd", "th", "º", "°"] {
        if cursor.take(suffix) {
            break;
        }
    }
    cursor.spaces();
    cursor.word_of(&["of", "de"]);
    let month = cursor.month()?;
    cursor.take(",");
    cursor.spaces();
    cursor.word_of(&["de", "del", "of"]);
    let (year, digits) = cursor.number()?;
    (width <= 2 && digits == 4).then(|| day_of(year as i32, month, day))?
}

/// `December 23, 2025`, `Dec. 23 2025`.
fn month_first(cursor: &mut Cursor) -> Option<Edtf> {
    let month = cursor.month()?;
    let (day, width) = cursor.number()?;
    for suffix in ["st", "nd", "rd", "th"] {
        if cursor.take(suffix) {
            break;
        }
    }
    cursor.take(",");
    cursor.spaces();
    cursor.word_of(&["de", "del"]);
    let (year, digits) = cursor.number()?;
    (width <= 2 && digits == 4).then(|| day_of(year as i32, month, day))?
}

/// `23/12/2025`, only where day and month cannot be confused.
fn slashed(cursor: &mut Cursor) -> Option<Edtf> {
    let (first, second, year) = cursor.three_numbers(['/', '.'])?;
    if year.1 != 4 || first.1 > 2 || second.1 > 2 {
        return None;
    }
    let (day, month) = match (first.0, second.0) {
        (day, month) if day > 12 || day == month => (day, month),
        (month, day) if day > 12 => (day, month),
        _ => return None,
    };
    day_of(year.0 as i32, month as usize, day)
}

/// A number and how many digits it was written with.
type Number = (u32, usize);

struct Cursor<'a> {
    rest: &'a str,
}

impl Cursor<'_> {
    fn spaces(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\u{A0}']);
    }

    fn take(&mut self, piece: &str) -> bool {
        let found = self.rest.strip_prefix(piece);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    fn number(&mut self) -> Option<Number> {
        let digits = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=4).contains(&digits) {
            return None;
        }
        let (number, rest) = self.rest.split_at(digits);
        self.rest = rest;
        Some((number.parse().ok()?, digits))
    }

    fn three_numbers(&mut self, dividers: [char; 2]) -> Option<(Number, Number, Number)> {
        let first = self.number()?;
        let divider = self.rest.chars().next().filter(|c| dividers.contains(c))?;
        let mut next = || {
            self.rest = self.rest.strip_prefix(divider)?;
            self.number()
        };
        Some((first, next()?, next()?))
    }

    /// The letters at the cursor, lower case.
    fn letters(&self) -> (String, usize) {
        let bytes = self.rest.find(|c: char| !c.is_alphabetic()).unwrap_or(self.rest.len());
        (self.rest[..bytes].chars().take(16).flat_map(char::to_lowercase).collect(), bytes)
    }

    fn word_of(&mut self, words: &[&str]) {
        let (word, bytes) = self.letters();
        if words.contains(&word.as_str()) {
            self.rest = &self.rest[bytes..];
            self.spaces();
        }
    }

    fn weekday(&mut self) {
        let (word, bytes) = self.letters();
        if WEEKDAYS.contains(&word.as_str()) {
            self.rest = &self.rest[bytes..];
            self.take(",");
            self.spaces();
        }
    }

    /// A month, 1 to 12, with a full stop and spaces after it.
    fn month(&mut self) -> Option<usize> {
        let (word, bytes) = self.letters();
        let short = word.chars().count() >= 3 && word.chars().count() <= 4;
        let month = MONTHS.iter().position(|(english, spanish)| {
            let begins = english.starts_with(&word) || spanish.starts_with(&word);
            word == *english
                || word == *spanish
                || word == "setiembre" && *spanish == "septiembre"
                || short && begins
        })?;
        self.rest = &self.rest[bytes..];
        self.take(".");
        self.spaces();
        Some(month + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, expected: Option<&str>) {
        assert_eq!(whole(written).as_ref().map(Edtf::as_str), expected, "{written}");
    }

    #[test]
    fn written_dates_are_understood() {
        for written in [
            "2025-12-23",
            "2025-12-23T18:40:00Z",
            "2025-12-23 18:40",
            "2025/12/23",
            "23 December 2025",
            "23rd of December, 2025",
            "December 23, 2025",
            "Dec. 23, 2025",
            "Tuesday, December 23, 2025",
            "23 de diciembre de 2025",
            "Martes, 23 de diciembre del 2025",
            "diciembre 23, 2025",
            "23/12/2025",
            "12/23/2025",
            "23.12.2025",
        ] {
            check(written, Some("2025-12-23"));
        }
        check("1 de setiembre de 2024", Some("2024-09-01"));
        check("5/5/2024", Some("2024-05-05"));
    }

    #[test]
    fn what_is_unclear_or_impossible_is_no_date() {
        for written in [
            "",
            "04/05/2025",
            "30 February 2025",
            "2025-13-01",
            "2025-12-231",
            "23 marching 2025",
            "99999-01-01",
            "0025-12-23",
            "yesterday",
        ] {
            check(written, None);
        }
    }

    #[test]
    fn an_address_may_hold_a_date() {
        let date = |address| of_address(address).map(|date| date.to_string());
        let found = Some("2025-03-09".to_owned());
        assert_eq!(date("https://harbour.example/2025/03/09/raid"), found);
        assert_eq!(date("https://harbour.example/raid-2025-03-09.html"), found);
        assert_eq!(date("https://harbour.example/id/12025/03/09"), None);
        assert_eq!(date("https://harbour.example/raid?d=2025-03-09"), None);
        assert_eq!(date("é2025/03/0é"), None);
    }

    #[test]
    fn a_leading_date_says_where_it_ends() {
        let found = leading("2025-12-23 The director").map(|(_, bytes)| bytes);
        assert_eq!(found, Some(10));
        assert_eq!(
            of_value("2025-12-23T10:00:00+01:00").map(|d| d.to_string()).as_deref(),
            Some("2025-12-23")
        );
    }
}
