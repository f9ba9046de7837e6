//! Dates as people write them at the head of a text.

mod running;

pub(crate) use running::set_mentioned;

use model::{CALENDARS, Calendar, Edtf};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;
use std::sync::LazyLock;

/// Short names of weekdays, which stand before dates in headers.
const SHORT_WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Whether this is the name of a weekday.
pub(crate) fn is_weekday(word: &str) -> bool {
    is_low_weekday(&word.to_lowercase())
}

fn is_low_weekday(low: &str) -> bool {
    static NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
        let written = CALENDARS.iter().flat_map(|calendar| calendar.weekdays.into_iter().flatten());
        written.chain(&SHORT_WEEKDAYS).copied().collect()
    });
    NAMES.contains(low)
}

/// Whether this is the name of a month.
pub(crate) fn is_month(word: &str) -> bool {
    month_named(&word.to_lowercase()).is_some()
}

/// The month with this name, or whose name begins with these three or four letters.
fn month_named(low: &str) -> Option<usize> {
    MONTHS.get(low).copied()
}

/// What months are called, and their numbers. What several are called is the earliest one of them,
/// and whole names come first.
static MONTHS: LazyLock<FxHashMap<&str, usize>> = LazyLock::new(|| {
    let of = |calendar: &'static Calendar| {
        let months = calendar.months.iter().zip(1..);
        months.flat_map(|(names, month)| names.iter().map(move |name| (*name, month)))
    };
    let mut written: Vec<(&str, usize)> = CALENDARS.iter().flat_map(of).collect();
    let begins = |(name, month): &(&'static str, usize)| {
        let ends = name.char_indices().map(|(at, _)| at).chain([name.len()]);
        let short = ends.filter_map(|end| name.get(..end)).skip(3).take(2);
        short.map(|short| (short, *month)).collect::<Vec<_>>()
    };
    let mut short: Vec<(&str, usize)> = written.iter().flat_map(begins).collect();
    short.sort_by_key(|(_, month)| *month);
    written.append(&mut short);
    let mut months = FxHashMap::default();
    for (name, month) in written {
        months.entry(name).or_insert(month);
    }
    months
});

/// Which number of `04/05/2025` is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// The first.
    DayFirst,
    /// It cannot be told.
    Unknown,
}

impl Order {
    /// The order that pages with this language tag write. English is written in both.
    pub(crate) fn of(tag: &str) -> Self {
        let tag = tag.trim().to_ascii_lowercase();
        let main = tag.split(['-', '_']).next().unwrap_or_default();
        let written = ["es", "pt", "fr", "de", "ar", "it", "ca", "gl", "pl", "nl", "ru", "tr"];
        let is_first =
            written.contains(&main) || matches!(tag.as_str(), "en-gb" | "en-au" | "en-in");
        if is_first { Self::DayFirst } else { Self::Unknown }
    }
}

/// The first date written in a line.
pub(crate) fn anywhere(text: &str, order: Order) -> Option<Edtf> {
    first(text, order).map(|(date, _)| date)
}

/// The first date written in a line, and its bytes.
pub(crate) fn first(text: &str, order: Order) -> Option<(Edtf, Range<usize>)> {
    let mut before = ' ';
    text.char_indices().find_map(|(at, c)| {
        let starts = c.is_alphanumeric()
            && !before.is_alphanumeric()
            && !matches!(before, '.' | '/' | '-' | ':');
        before = c;
        let (date, length) = starts.then(|| leading_in(&text[at..], order))??;
        Some((date, at..at + length))
    })
}

/// The date that the text begins with and the number of its bytes.
pub(crate) fn leading(text: &str) -> Option<(Edtf, usize)> {
    leading_in(text, Order::Unknown)
}

fn leading_in(text: &str, order: Order) -> Option<(Edtf, usize)> {
    let mut cursor = Cursor { rest: text, order };
    cursor.weekday();
    let start = cursor.rest;
    let date = [iso, day_first, month_first, slashed].into_iter().find_map(|form| {
        let mut attempt = Cursor { rest: start, order };
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
    of_value_in(value, Order::Unknown)
}

/// The same for a value on a page that writes dates in this order.
pub(crate) fn of_value_in(value: &str, order: Order) -> Option<Edtf> {
    let value = value.trim();
    let day = value.get(..10).filter(|day| is_iso_day(day));
    match day {
        Some(day) => plausible(day.parse().ok()?),
        None => compact(value).or_else(|| anywhere(value.get(..64).unwrap_or(value), order)),
    }
}

/// The date in the path of an address: `/2025/12/23/`, `2025-12-23`, `23-12-2025`,
/// `/2025/dec/23/` or `20251223`.
pub(crate) fn of_address(address: &str) -> Option<Edtf> {
    let path = address.split(['?', '#']).next()?;
    year_first(path)
        .or_else(|| day_before_month(path))
        .or_else(|| in_parts(path))
        .or_else(|| eight_digits(path))
}

/// `/2025/dec/23/` or `/2025/3/9/`
fn in_parts(path: &str) -> Option<Edtf> {
    let number = |text: &str, longest: usize| {
        let is_number = text.len() <= longest && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok())?
    };
    let parts: Vec<&str> = path.split('/').take(32).collect();
    parts.windows(3).find_map(|part| {
        let [year, month, day] = part else { return None };
        let year = number(year, 4).filter(|year| *year >= 1000)?;
        let by_name = || month_named(&month.to_ascii_lowercase());
        let month = number(month, 2).map(|month| month as usize).or_else(by_name)?;
        day_of(year as i32, month, number(day, 2)?)
    })
}

/// `20251223` between dividers, of a year in which there were web pages.
fn eight_digits(path: &str) -> Option<Edtf> {
    path.split(['/', '-', '_', '.']).find_map(|part| {
        let is_recent = part.starts_with("199") || part.starts_with("20");
        (part.len() == 8 && is_recent).then(|| compact(part))?
    })
}

/// `23-12-2025` between other characters than digits.
fn day_before_month(path: &str) -> Option<Edtf> {
    path.split(|c: char| !c.is_ascii_digit() && c != '-').find_map(|part| {
        let numbers: Vec<&str> = part.trim_matches('-').split('-').collect();
        let [day, month, year] = numbers[..] else {
            return None;
        };
        let widths = (day.len(), month.len(), year.len());
        let number = |text: &str| text.parse::<u32>().ok();
        (widths == (2, 2, 4))
            .then(|| day_of(number(year)? as i32, number(month)? as usize, number(day)?))?
    })
}

fn year_first(path: &str) -> Option<Edtf> {
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

/// `20251223`, alone or before a time.
fn compact(value: &str) -> Option<Edtf> {
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let stands_alone = digits == 8 && (value.len() == 8 || value[8..].starts_with(['T', ' ']));
    let number = |range: Range<usize>| value.get(range)?.parse::<u32>().ok();
    stands_alone.then(|| day_of(number(0..4)? as i32, number(4..6)? as usize, number(6..8)?))?
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
    for suffix in ["st", "nd", "rd", "th", "er", "º", "°", "."] {
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

/// `23/12/2025`, where day and month cannot be confused; `04.05.2025`, which has the day first.
fn slashed(cursor: &mut Cursor) -> Option<Edtf> {
    let has_stops = cursor.rest.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('.');
    let (first, second, year) = cursor.three_numbers(['/', '.'])?;
    if year.1 != 4 || first.1 > 2 || second.1 > 2 {
        return None;
    }
    let day_first = has_stops || cursor.order == Order::DayFirst;
    let (day, month) = match (first.0, second.0) {
        (day, month) if day > 12 || day == month => (day, month),
        (month, day) if day > 12 => (day, month),
        (day, month) if day_first => (day, month),
        _ => return None,
    };
    day_of(year.0 as i32, month as usize, day)
}

/// A number and how many digits it was written with.
type Number = (u32, usize);

struct Cursor<'a> {
    rest: &'a str,
    order: Order,
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
        if is_low_weekday(&word) {
            self.rest = &self.rest[bytes..];
            self.take("-feira");
            self.take(".");
            self.take(",");
            self.spaces();
        }
    }

    /// A month, 1 to 12, with a full stop and spaces after it.
    fn month(&mut self) -> Option<usize> {
        let (word, bytes) = self.letters();
        let month = month_named(&word)?;
        self.rest = &self.rest[bytes..];
        self.take(".");
        self.spaces();
        Some(month)
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
        assert_eq!(date("https://harbour.example/raid/09-03-2025"), found);
        assert_eq!(date("https://harbour.example/2025/3/9/raid"), found);
        assert_eq!(date("https://harbour.example/2025/mar/09/raid"), found);
        assert_eq!(date("https://harbour.example/20250309-raid.html"), found);
        assert_eq!(date("https://harbour.example/id-20259909.html"), None);
        assert_eq!(date("https://harbour.example/120250309/raid"), None);
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
