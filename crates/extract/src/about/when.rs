//! Dates in running text, English and Spanish. A date that leaves out its year, or is told from
//! today, is read from the day of publication; without one it means nothing here.

use super::words::{Word, number};
use model::{Calendar, Edtf};
use std::ops::Range;

/// The date of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Anchor {
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
}

impl Anchor {
    /// The anchor that a date gives; `None` where its year is unknown.
    pub(super) fn of(date: &Edtf) -> Option<Self> {
        let date = date.as_str().split(['/', 'T']).next()?;
        let mut fields = date.trim_end_matches(['?', '~', '%']).split('-');
        Some(Self {
            year: fields.next()?.parse().ok()?,
            month: fields.next().and_then(|field| field.parse().ok()),
            day: fields.next().and_then(|field| field.parse().ok()),
        })
    }
}

/// A date as far as it is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Point {
    year: Option<i32>,
    month: Option<u8>,
    day: Option<u8>,
}

/// The dates in the words with the indices of their words, in order and apart.
pub(super) fn dates(words: &[Word<'_>], anchor: Option<Anchor>) -> Vec<(Range<usize>, Edtf)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match date_at(words, at, anchor) {
            Some((length, date)) => {
                found.push((at..at + length, date));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// The date that is written whole at a word, or a month or year, with its length in words.
pub(crate) fn written_at(words: &[Word<'_>], at: usize) -> Option<(usize, Edtf)> {
    let (length, point) = point_at(words, at)?;
    Some((length, complete(point, None)?.parse().ok()?))
}

fn date_at(words: &[Word<'_>], at: usize, anchor: Option<Anchor>) -> Option<(usize, Edtf)> {
    interval_at(words, at, anchor)
        .or_else(|| open_at(words, at, anchor))
        .or_else(|| relative_at(words, at, anchor?))
        .or_else(|| single_at(words, at, anchor))
}

fn low<'w>(words: &'w [Word<'_>], at: usize) -> &'w str {
    words.get(at).map_or("", |word| &word.low)
}

/// "from March to July 2025", "entre marzo y julio de 2025", "between 3 and 5 March".
fn interval_at(words: &[Word<'_>], at: usize, anchor: Option<Anchor>) -> Option<(usize, Edtf)> {
    let opener = matches!(low(words, at), "from" | "between" | "desde" | "entre" | "de" | "del");
    let start = at + usize::from(opener);
    let start = start + usize::from(opener && matches!(low(words, start), "el" | "the"));
    let bare_day = || Some((1, Point { day: Some(day(low(words, start))?), ..Point::default() }));
    let (length, mut from) = point_at(words, start).or_else(|| bare_day().filter(|_| opener))?;
    let link = start + length;
    let dash = matches!(low(words, link), "-" | "–" | "—");
    let word =
        matches!(low(words, link), "to" | "and" | "until" | "through" | "y" | "a" | "hasta" | "al");
    if !(dash || opener && word) {
        return None;
    }
    let next = link + 1 + usize::from(matches!(low(words, link + 1), "el" | "the"));
    let (last, to) = point_at(words, next)?;
    from.year = from.year.or(to.year);
    if from.month.is_none() && from.day.is_some() {
        to.day?;
        from.month = to.month;
    }
    let (from, to) = (complete(from, anchor)?, complete(to, anchor)?);
    let date = format!("{from}/{to}").parse().ok()?;
    Some((next + last - at, date))
}

/// "since March 2025", "desde 2021", "until May 2025".
fn open_at(words: &[Word<'_>], at: usize, anchor: Option<Anchor>) -> Option<(usize, Edtf)> {
    let opener = low(words, at);
    if !matches!(opener, "since" | "desde" | "until" | "till" | "hasta") {
        return None;
    }
    let start = at + 1 + usize::from(matches!(low(words, at + 1), "el" | "the"));
    let (length, point) = point_at(words, start)?;
    let given = complete(point, anchor)?;
    let date = match opener {
        "since" | "desde" => format!("{given}/.."),
        _ => format!("../{given}"),
    };
    let date = date.parse().ok()?;
    Some((start + length - at, date))
}

/// A date by itself. A bare month or year needs a preposition: "may", "march" and numbers are
/// other words too.
fn single_at(words: &[Word<'_>], at: usize, anchor: Option<Anchor>) -> Option<(usize, Edtf)> {
    let (length, point) = point_at(words, at)?;
    let fields = [point.year.is_some(), point.month.is_some(), point.day.is_some()];
    let bare = fields.into_iter().filter(|given| *given).count() == 1;
    let before = at.checked_sub(1).map_or("", |before| low(words, before));
    if bare && !opens_a_date(before) {
        return None;
    }
    Some((length, complete(point, anchor)?.parse().ok()?))
}

pub(super) fn opens_a_date(low: &str) -> bool {
    matches!(
        low,
        "in" | "since"
            | "during"
            | "until"
            | "by"
            | "early"
            | "late"
            | "mid"
            | "of"
            | "year"
            | "en"
            | "desde"
            | "durante"
            | "hasta"
            | "de"
            | "del"
            | "ano"
            | "around"
            | "circa"
    )
}

/// A date with no word around it, and its length in words.
fn point_at(words: &[Word<'_>], at: usize) -> Option<(usize, Point)> {
    let first = words.get(at)?;
    if let Some(point) = iso(&first.low) {
        return Some((1, point));
    }
    if let Some(month) = month(first) {
        return Some(from_month(words, at, month));
    }
    if let Some(found) = from_day(words, at) {
        return Some(found);
    }
    let point = Point { year: Some(year(&first.low)?), ..Point::default() };
    Some((1, point))
}

/// "March 3, 2025", "March 2025", "marzo de 2025", "March".
fn from_month(words: &[Word<'_>], at: usize, month: u8) -> (usize, Point) {
    let mut point = Point { month: Some(month), ..Point::default() };
    let mut end = at + 1;
    if low(words, end) == "." && words.get(at).is_some_and(|word| word.low.len() <= 4) {
        end += 1;
    }
    if let Some(day) = day(low(words, end)) {
        point.day = Some(day);
        end += 1;
    }
    let end = with_year(words, end, &mut point);
    (end - at, point)
}

/// "3 March 2025", "3 de marzo de 2025", "3rd of March".
fn from_day(words: &[Word<'_>], at: usize) -> Option<(usize, Point)> {
    let day = day(low(words, at))?;
    let next = at + 1 + usize::from(matches!(low(words, at + 1), "de" | "of"));
    let mut point = Point { day: Some(day), month: Some(month(words.get(next)?)?), year: None };
    let end = with_year(words, next + 1, &mut point);
    Some((end - at, point))
}

/// Reads a year after a comma, "of", "de" or "del", if there is one; gives where the date ends.
fn with_year(words: &[Word<'_>], end: usize, point: &mut Point) -> usize {
    let linked = usize::from(matches!(low(words, end), "," | "of" | "de" | "del"));
    point.year = year(low(words, end + linked));
    if point.year.is_some() { end + linked + 1 } else { end }
}

/// The year that a word is.
pub(crate) fn year(low: &str) -> Option<i32> {
    let year = low.parse().ok()?;
    (low.len() == 4 && (1900..2100).contains(&year)).then_some(year)
}

fn day(low: &str) -> Option<u8> {
    let digits = low
        .trim_end_matches("st")
        .trim_end_matches("nd")
        .trim_end_matches("rd")
        .trim_end_matches("th");
    let day = digits.parse().ok()?;
    (digits.len() <= 2 && (1..=31).contains(&day)).then_some(day)
}

fn iso(low: &str) -> Option<Point> {
    let mut fields = low.split('-');
    let year = year(fields.next()?)?;
    let month: u8 = fields.next()?.parse().ok()?;
    let day: Option<u8> = fields.next().and_then(|field| field.parse().ok());
    Some(Point { year: Some(year), month: Some(month), day })
}

/// The month of a word. English months have a capital; Spanish ones need none.
fn month(word: &Word<'_>) -> Option<u8> {
    let low = word.low.as_ref();
    let english = || {
        let names = Calendar::of("en")?;
        names.month(low).or_else(|| names.short_month(low)).filter(|_| word.is_capital())
    };
    english().or_else(|| Calendar::of("es")?.month(low))
}

/// The date in EDTF; a missing year is that of the last such day before publication.
fn complete(point: Point, anchor: Option<Anchor>) -> Option<String> {
    let year = match point.year {
        Some(year) => year,
        None => last_year_of(point, anchor?)?,
    };
    Some(match (point.month, point.day) {
        (None, _) => format!("{year:04}"),
        (Some(month), None) => format!("{year:04}-{month:02}"),
        (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
    })
}

fn last_year_of(point: Point, anchor: Anchor) -> Option<i32> {
    let (month, published) = (point.month?, anchor.month?);
    let day = (point.day.unwrap_or(1), anchor.day.unwrap_or(31));
    let later = month > published || month == published && day.0 > day.1;
    Some(anchor.year - i32::from(later))
}

/// "last year", "hace dos años", "on Tuesday".
fn relative_at(words: &[Word<'_>], at: usize, anchor: Anchor) -> Option<(usize, Edtf)> {
    if let Some((length, years)) = year_phrase(words, at) {
        return Some((length, Edtf::year(anchor.year - years).ok()?));
    }
    if let Some((length, months)) = month_phrase(words, at) {
        return Some((length, month_before(anchor, months)?));
    }
    if matches!(low(words, at), "yesterday" | "ayer") {
        return Some((1, day_before(anchor, 1)?));
    }
    if let Some((length, unit, count)) = ago(words, at) {
        let date = match unit {
            Unit::Year => Edtf::year(anchor.year.checked_sub(count)?).ok()?,
            Unit::Month => month_before(anchor, count)?,
        };
        return Some((length, date));
    }
    let on = matches!(low(words, at), "on" | "el" | "last" | "pasado");
    let weekday = weekday(low(words, at + 1)).filter(|_| on)?;
    let today = Edtf::day(anchor.year, anchor.month?, anchor.day?).ok()?.first_day()?;
    // 1970-01-01 was a Thursday; weekdays count from Monday.
    let back = (today + 3 - weekday).rem_euclid(7);
    Some((2, day_before(anchor, back)?))
}

fn year_phrase(words: &[Word<'_>], at: usize) -> Option<(usize, i32)> {
    Some(match (low(words, at), low(words, at + 1), low(words, at + 2)) {
        ("earlier", "this", "year") => (3, 0),
        ("this", "year", _) | ("este", "ano", _) => (2, 0),
        ("last", "year", _) | ("ano", "pasado", _) => (2, 1),
        ("el", "ano", "pasado") => (3, 1),
        _ => return None,
    })
}

fn month_phrase(words: &[Word<'_>], at: usize) -> Option<(usize, i32)> {
    Some(match (low(words, at), low(words, at + 1)) {
        ("this", "month") | ("este", "mes") => (2, 0),
        ("last", "month") | ("mes", "pasado") => (2, 1),
        _ => return None,
    })
}

enum Unit {
    Year,
    Month,
}

/// "two years ago", "hace tres meses".
fn ago(words: &[Word<'_>], at: usize) -> Option<(usize, Unit, i32)> {
    let spanish = low(words, at) == "hace";
    let start = at + usize::from(spanish);
    let count = match low(words, start) {
        "a" | "un" | "one" => 1,
        written => i32::try_from(number(written)?).ok()?,
    };
    let unit = match low(words, start + 1) {
        "year" | "years" | "ano" | "anos" => Unit::Year,
        "month" | "months" | "mes" | "meses" => Unit::Month,
        _ => return None,
    };
    let english = low(words, start + 2) == "ago";
    (spanish || english).then_some((start + 2 + usize::from(english) - at, unit, count))
}

/// The day of the week, 0 for Monday.
fn weekday(low: &str) -> Option<i32> {
    let names = ["en", "es"].into_iter().filter_map(Calendar::of);
    names.filter_map(|names| names.weekday(low)).next().map(|day| i32::from(day) - 1)
}

/// Whether a folded word is the name of a day of the week; in English it has a capital.
pub(super) fn is_weekday(low: &str, is_capital: bool) -> bool {
    let is_in = |language| Calendar::of(language).is_some_and(|names| names.weekday(low).is_some());
    is_in("es") || is_capital && is_in("en")
}

/// Whether a folded word is the whole name of a month or of a day of the week.
pub(crate) fn is_calendar(low: &str) -> bool {
    let mut names = ["en", "es"].into_iter().filter_map(Calendar::of);
    weekday(low).is_some() || names.any(|names| names.month(low).is_some())
}

fn month_before(anchor: Anchor, months: i32) -> Option<Edtf> {
    let count = anchor.year.checked_mul(12)? + i32::from(anchor.month?) - 1;
    let count = count.checked_sub(months)?;
    let month = u8::try_from(count.rem_euclid(12) + 1).ok()?;
    Edtf::month(count.div_euclid(12), month).ok()
}

/// The day some days before publication, at most a month.
fn day_before(anchor: Anchor, days: i32) -> Option<Edtf> {
    let today = Edtf::day(anchor.year, anchor.month?, anchor.day?).ok()?.first_day()?;
    let wanted = today.checked_sub(days)?;
    let this = (1..=31).map(|day| (anchor.year, anchor.month.unwrap_or(1), day));
    let (year, month) =
        if anchor.month? == 1 { (anchor.year - 1, 12) } else { (anchor.year, anchor.month? - 1) };
    let before = (1..=31).map(|day| (year, month, day));
    let mut dates =
        this.chain(before).filter_map(|(year, month, day)| Edtf::day(year, month, day).ok());
    dates.find(|date| date.first_day() == Some(wanted))
}
