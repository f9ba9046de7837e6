//! Dates of birth as they are compared: the days that a cell can mean.

use crate::names::plain;
use model::{CALENDARS, Edtf, civil};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// What is known of a date of birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Birth {
    /// The first day it can be, in days since 1970-01-01.
    pub(crate) first: i32,
    /// The last day it can be; never before the first.
    pub(crate) last: i32,
    /// How it was said.
    pub(crate) precision: Precision,
    /// The day with day and month swapped, where that is another date.
    pub(crate) swapped: Option<i32>,
}

/// How a date of birth was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Precision {
    /// A day.
    Day,
    /// A month, or a day that its month does not have.
    Month,
    /// A year.
    Year,
    /// 1 January: said as a day, often meant as a year, so that all of the year can be meant.
    NewYear,
    /// Anything else between two days: about a year, a decade, from an age.
    Range,
}

/// Which comes first where both numbers could be a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    DayFirst,
    MonthFirst,
}

/// Registers of archives go back so far; what is smaller was no year.
const EARLIEST_YEAR: i32 = 1000;

/// The earliest year that is read of six digits, which are a day otherwise.
const EARLIEST_OF_SIX: i32 = 1800;

/// How many years “about” a year or an age allows on each side.
const ABOUT: i32 = 2;

/// What spreadsheets and databases write for no date.
const NO_DATE: [(i32, i32, i32); 3] = [(1899, 12, 30), (1899, 12, 31), (1900, 1, 1)];

/// The date of birth that a cell gives, in any way that lists write it, EDTF too; `None` where it is
/// no date, or one after `latest_year`. Of two digits the latest such year is meant that is not after
/// `latest_year`. Where both numbers could be a month, the day comes first.
pub(crate) fn birth(text: &str, latest_year: i32) -> Option<Birth> {
    ordered(text, latest_year, Order::DayFirst)
}

/// The dates of a column. Which of day and month comes first is decided over all cells: by those
/// where one of the two is more than 12.
pub(crate) fn births<'a>(
    cells: impl Iterator<Item = &'a str>,
    latest_year: i32,
) -> Vec<Option<Birth>> {
    let cells: Vec<&str> = cells.collect();
    let order = column_order(&cells);
    cells.into_iter().map(|cell| ordered(cell, latest_year, order)).collect()
}

/// When somebody was born who has this age on a day between the two given: `34`, `34 años`,
/// `about 30`, `30-35`, `60+`, `8 months`. `None` where it is no age, or the day is not known.
pub(crate) fn from_age(text: &str, on: Option<(i32, i32)>) -> Option<Birth> {
    let (first_seen, last_seen) = on.filter(|(first, last)| first <= last)?;
    let age = age(text)?;
    let (first, last) = match age.unit {
        Unit::Years => {
            let first = years_before(first_seen, age.most.checked_add(1)?)?.checked_add(1)?;
            (first, years_before(last_seen, age.least)?)
        }
        Unit::Months => {
            let first = first_seen.checked_sub(months(age.most.checked_add(1)?))?;
            (first, last_seen.checked_sub(months(age.least))?)
        }
    };
    (first <= last).then_some(Birth { first, last, precision: Precision::Range, swapped: None })
}

/// The birth of somebody of whom a year is known: `1965`, `c. 1965`, `1965.0`.
pub(crate) fn from_year(text: &str) -> Option<Birth> {
    const LATEST: i32 = 2199;
    let found = birth(text, LATEST)?;
    matches!(found.precision, Precision::Year | Precision::Range).then_some(found)
}

fn column_order(cells: &[&str]) -> Order {
    let (mut days_first, mut months_first) = (0usize, 0usize);
    for cell in cells {
        let Some(parts) = parts(without_time(cell)) else { continue };
        let [Part::Number(first, digits), Part::Number(second, _), Part::Number(..)] =
            parts.as_slice()
        else {
            continue;
        };
        if *digits > 2 || *first > 31 || *second > 31 {
            continue;
        }
        days_first += usize::from(*first > 12 && *second <= 12);
        months_first += usize::from(*second > 12 && *first <= 12);
    }
    if months_first > days_first { Order::MonthFirst } else { Order::DayFirst }
}

fn ordered(text: &str, latest_year: i32, order: Order) -> Option<Birth> {
    let text = text.trim();
    let marks = ['X', '~', '?', '%', '['];
    if (text.contains(marks) || text.contains("..") || text.matches('/').count() == 1)
        && let Some(found) = edtf(text, latest_year)
    {
        return Some(found);
    }
    let reading = Reading { latest_year, order };
    reading.of(&parts(without_time(text))?)
}

/// A date without the time of day after it.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text.get(..colon).unwrap_or(text);
    before.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches(['T', 't', ' ', ','])
}

/// A date in EDTF that says more than day, month or year.
fn edtf(text: &str, latest_year: i32) -> Option<Birth> {
    let date: Edtf = text.parse().ok()?;
    let first = date.first_day().or_else(|| Some(date.last_day()? - 120 * 365))?;
    let last = match date.last_day() {
        Some(last) => last,
        None => day_number(latest_year, 12, 31)?,
    };
    let in_time = first <= last
        && day_number(EARLIEST_YEAR, 1, 1)? <= last
        && first <= day_number(latest_year, 12, 31)?;
    if !in_time {
        return None;
    }
    let is_about = text.ends_with(['~', '%', '?']);
    let found = spanning(first, last);
    Some(if is_about { about(found).unwrap_or(found) } else { found })
}

/// The birth between two days, with the precision that they show.
fn spanning(first: i32, last: i32) -> Birth {
    let (year, month, day) = date_of(first);
    let (last_year, last_month, last_day) = date_of(last);
    let ends_month = date_of(last.saturating_add(1)).2 == 1;
    if first == last {
        return on_day(year, month, day).unwrap_or(Birth {
            first,
            last,
            precision: Precision::Day,
            swapped: None,
        });
    }
    let precision = match (year == last_year, month == last_month) {
        (true, true) if day == 1 && ends_month => Precision::Month,
        (true, false) if (month, day) == (1, 1) && (last_month, last_day) == (12, 31) => {
            Precision::Year
        }
        _ => Precision::Range,
    };
    Birth { first, last, precision, swapped: None }
}

/// The same, give or take some years where only the year was said.
fn about(found: Birth) -> Option<Birth> {
    if found.precision != Precision::Year {
        return Some(Birth { precision: Precision::Range, ..found });
    }
    let year = date_of(found.first).0;
    in_years(year - ABOUT, year + ABOUT)
}

fn in_years(first: i32, last: i32) -> Option<Birth> {
    let (first, last) = (day_number(first, 1, 1)?, day_number(last, 12, 31)?);
    (first <= last).then_some(Birth { first, last, precision: Precision::Range, swapped: None })
}

fn in_year(year: i32, precision: Precision) -> Option<Birth> {
    Some(Birth { precision, ..in_years(year, year)? })
}

fn in_month(year: i32, month: i32) -> Option<Birth> {
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let first = day_number(year, month, 1)?;
    let last = day_number(next_year, next_month, 1)? - 1;
    Some(Birth { first, last, precision: Precision::Month, swapped: None })
}

fn on_day(year: i32, month: i32, day: i32) -> Option<Birth> {
    if NO_DATE.contains(&(year, month, day)) {
        return None;
    }
    let first = day_number(year, month, day)?;
    if (month, day) == (1, 1) {
        return in_year(year, Precision::NewYear);
    }
    let swapped = if month == day { None } else { day_number(year, day, month) };
    Some(Birth { first, last: first, precision: Precision::Day, swapped })
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, “chrono-Compatible Low-Level
/// Date Algorithms”, `days_from_civil`); `None` where there is no such day.
fn day_number(year: i32, month: i32, day: i32) -> Option<i32> {
    if !(0..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let from_march = year - i32::from(month <= 2);
    let (era, of_era) = (from_march.div_euclid(400), from_march.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    (day <= 28 || date_of(days) == (year, month, day)).then_some(days)
}

/// Year, month and day of a number of days.
fn date_of(days: i32) -> (i32, i32, i32) {
    let (year, month, day) = civil(i64::from(days));
    (i32::try_from(year).unwrap_or_default(), month.into(), day.into())
}

/// A part of a date as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A number and how many digits it was written with.
    Number(i32, usize),
    Month(i32),
    /// “About”.
    About,
    /// The `s` of `1960s`.
    Decade,
}

/// Words beside a date that change nothing.
const BESIDE: [&str; 26] = [
    "de", "del", "of", "the", "el", "la", "dia", "ano", "year", "en", "in", "on", "born", "b",
    "nac", "nacido", "nacida", "fecha", "y", "and", "entre", "between", "dob", "th", "st", "em",
];

/// Words that make a date an approximate one.
const ABOUT_WORDS: [&str; 19] = [
    "c",
    "ca",
    "circa",
    "about",
    "around",
    "aprox",
    "approx",
    "approximately",
    "aproximadamente",
    "hacia",
    "alrededor",
    "cerca",
    "unos",
    "unas",
    "est",
    "estimado",
    "estimated",
    "roughly",
    "casi",
];

/// The names of months in all languages, as `plain` writes them.
static MONTHS: LazyLock<FxHashMap<String, i32>> = LazyLock::new(|| {
    let mut months = FxHashMap::default();
    for calendar in &CALENDARS {
        for names in [&calendar.months, &calendar.short_months] {
            for (number, names) in (1..).zip(names.iter()) {
                months.extend(names.iter().map(|name| (plain(name), number)));
            }
        }
    }
    months
});

/// The names of days of the week in all languages, as `plain` writes them.
static WEEKDAYS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let names = CALENDARS.iter().flat_map(|calendar| calendar.weekdays.iter());
    names.flat_map(|names| names.iter().map(|name| plain(name))).collect()
});

/// The parts of a date; `None` where some word belongs to no date.
fn parts(text: &str) -> Option<Vec<Part>> {
    const LONGEST: usize = 80;
    if text.len() > LONGEST || !text.bytes().any(|byte| byte.is_ascii_digit() || byte >= 0x80) {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit() || b"-/. ".contains(&byte)) {
        return Some(numbers(text));
    }
    let mut parts = Vec::new();
    if text.starts_with('~') {
        parts.push(Part::About);
    }
    for word in plain(text).split(' ').flat_map(pieces) {
        match part(word) {
            Piece::Part(part) => parts.push(part),
            Piece::Beside => {}
            Piece::Foreign => return None,
        }
    }
    Some(parts)
}

enum Piece {
    Part(Part),
    Beside,
    Foreign,
}

/// Letters and digits of a word apart: `13oct1965`, `3rd`.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut rest = word;
    std::iter::from_fn(move || {
        let starts_with_digit = is_digit(rest.chars().next()?);
        let end = rest.find(|c| is_digit(c) != starts_with_digit).unwrap_or(rest.len());
        let (piece, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(piece)
    })
}

fn part(word: &str) -> Piece {
    if let Ok(number) = word.parse::<i32>() {
        return Piece::Part(Part::Number(number, word.len()));
    }
    if let Some(month) = MONTHS.get(word) {
        return Piece::Part(Part::Month(*month));
    }
    match word {
        "s" => Piece::Part(Part::Decade),
        "x" | "xx" => Piece::Part(Part::Number(0, word.len())),
        "nd" | "rd" | "o" | "ro" | "er" | "do" => Piece::Beside,
        _ if ABOUT_WORDS.contains(&word) => Piece::Part(Part::About),
        _ if BESIDE.contains(&word) || WEEKDAYS.iter().any(|name| name == word) => Piece::Beside,
        _ => Piece::Foreign,
    }
}

/// The numbers of a date that is written with nothing else.
fn numbers(text: &str) -> Vec<Part> {
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let parts = numbers.map(|number| {
        // More digits than a date has are none of its parts.
        Part::Number(number.parse().unwrap_or(i32::MAX), number.len())
    });
    parts.collect()
}

/// How the numbers of a date are read.
struct Reading {
    latest_year: i32,
    order: Order,
}

impl Reading {
    fn of(&self, parts: &[Part]) -> Option<Birth> {
        if let Some((at, _)) = parts.iter().enumerate().find(|(_, part)| **part == Part::About) {
            let mut others = parts.to_vec();
            others.remove(at);
            return about(self.exact(&others)?);
        }
        self.exact(parts)
    }

    fn exact(&self, parts: &[Part]) -> Option<Birth> {
        use Part::{Decade, Month, Number};
        match *parts {
            [Number(all, digits)] => self.packed(all, digits),
            [Number(year, 4), Decade] if year % 10 == 0 => {
                self.years(self.year(year, 4)?, year + 9)
            }
            [Number(first, 4), Number(last, 4)] => {
                self.years(self.year(first, 4)?, self.year(last, 4)?)
            }
            [Number(year, 4), Number(month, _)] | [Number(month, _), Number(year, 4)] => {
                self.date(self.year(year, 4)?, month, 0)
            }
            [Month(month), Number(year, digits)] | [Number(year, digits), Month(month)]
                if digits == 4 || year > 31 =>
            {
                self.date(self.year(year, digits)?, month, 0)
            }
            [Number(a, a_digits), Number(b, b_digits), Number(c, c_digits)] => {
                self.numeric((a, a_digits), (b, b_digits), (c, c_digits))
            }
            [Number(year, 4), Month(month), Number(day, _)]
            | [Number(day, _), Month(month), Number(year, 4)]
            | [Month(month), Number(day, _), Number(year, 4)] => {
                self.date(self.year(year, 4)?, month, day)
            }
            [Number(day, _), Month(month), Number(year, 2)]
            | [Month(month), Number(day, _), Number(year, 2)] => {
                self.date(self.year(year, 2)?, month, day)
            }
            _ => None,
        }
    }

    /// Digits without anything between them.
    fn packed(&self, all: i32, digits: usize) -> Option<Birth> {
        match digits {
            4 => in_year(self.year(all, 4)?, Precision::Year),
            6 if all / 100 >= EARLIEST_OF_SIX => {
                let month = Some(all % 100).filter(|month| (1..=12).contains(month))?;
                in_month(self.year(all / 100, 4)?, month)
            }
            8 => self.eight(all),
            _ => None,
        }
    }

    /// Year, month and day, or day, month and year, whichever is a date; as far as it is one.
    fn eight(&self, all: i32) -> Option<Birth> {
        let year_first = self.year(all / 10_000, 4);
        let year_last = self.year(all % 10_000, 4);
        let exact = year_first.and_then(|year| on_day(year, all / 100 % 100, all % 100));
        let last = || self.day_and_month(all / 1_000_000, all / 10_000 % 100, year_last?);
        let is_day = |found: &Birth| matches!(found.precision, Precision::Day | Precision::NewYear);
        exact
            .or_else(|| last().filter(is_day))
            .or_else(|| self.date(year_first?, all / 100 % 100, all % 100))
            .or_else(last)
    }

    /// Three numbers, each with how many digits it has.
    fn numeric(&self, a: (i32, usize), b: (i32, usize), c: (i32, usize)) -> Option<Birth> {
        let is_small = |(number, digits): (i32, usize)| digits <= 2 && number <= 31;
        if a.1 == 4 || (a.1 == 2 && a.0 > 31 && is_small(c)) {
            let fits = b.1 <= 2 && c.1 <= 2;
            return fits.then(|| self.date(self.year(a.0, a.1)?, b.0, c.0)).flatten();
        }
        let fits = is_small(a) && is_small(b) && (c.1 == 4 || c.1 == 2);
        fits.then(|| self.day_and_month(a.0, b.0, self.year(c.0, c.1)?)).flatten()
    }

    fn day_and_month(&self, a: i32, b: i32, year: i32) -> Option<Birth> {
        match self.order {
            Order::MonthFirst if a <= 12 => self.date(year, a, b),
            _ => self.date(year, b, a),
        }
    }

    /// A year, a month and a day, each 0 where it is not known. A day that no month has still says
    /// the month, and a month that is none the year; swapped ones are put right.
    fn date(&self, year: i32, month: i32, day: i32) -> Option<Birth> {
        if NO_DATE.contains(&(year, month, day)) {
            return None;
        }
        match (month, day) {
            (1..=12, _) => on_day(year, month, day).or_else(|| in_month(year, month)),
            (13..=31, 1..=12) => on_day(year, day, month),
            _ => in_year(year, Precision::Year),
        }
    }

    fn years(&self, first: i32, last: i32) -> Option<Birth> {
        in_years(first, last.min(self.latest_year))
    }

    /// The whole year; `None` where nobody alive in these lists can have been born in it.
    fn year(&self, written: i32, digits: usize) -> Option<i32> {
        let year = match digits {
            2 => {
                let century = self.latest_year.checked_div(100)? * 100;
                let year = century + written;
                if year > self.latest_year { year - 100 } else { year }
            }
            4 => written,
            _ => return None,
        };
        (EARLIEST_YEAR..=self.latest_year).contains(&year).then_some(year)
    }
}

enum Unit {
    Years,
    Months,
}

/// The least and the most that an age can be.
struct Age {
    least: i32,
    most: i32,
    unit: Unit,
}

/// Nobody is older.
const OLDEST: i32 = 120;

fn age(text: &str) -> Option<Age> {
    let text = text.trim();
    // What programs write where there is none: -1, -99.
    if text.starts_with('-') {
        return None;
    }
    let words = plain(text.strip_suffix(".0").unwrap_or(text));
    let mut numbers = Vec::new();
    let (mut is_about, mut unit) = (text.starts_with('~'), None);
    for word in words.split(' ').flat_map(pieces) {
        match word {
            "a" | "o" | "old" | "y" | "e" | "to" | "and" | "de" | "edad" | "aged" | "age"
            | "entre" | "between" | "tiene" | "tenia" => {}
            "ano" | "anos" | "year" | "years" | "yr" | "yrs" | "yo" => {
                unit.get_or_insert(Unit::Years);
            }
            "mes" | "meses" | "month" | "months" | "mos" => {
                unit.get_or_insert(Unit::Months);
            }
            // After years, months; alone it can be a man.
            "m" if unit.is_some() => {}
            _ if ABOUT_WORDS.contains(&word) => is_about = true,
            _ => numbers.push(word.parse().ok().filter(|age| *age <= OLDEST)?),
        }
    }
    let unit = unit.unwrap_or(Unit::Years);
    let (least, most) = match numbers.as_slice() {
        [age] if text.ends_with('+') => (*age, OLDEST),
        [age] if is_about => ((age - ABOUT).max(0), age + ABOUT),
        [age] => (*age, *age),
        // “3 years and 5 months” says no more here than three years.
        [age, _] if matches!(unit, Unit::Years) && words.contains("m") && !text.contains('-') => {
            (*age, *age)
        }
        [least, most] if least <= most => (*least, *most),
        _ => return None,
    };
    Some(Age { least, most, unit })
}

/// The same day some years before; 28 February for a 29th that the year does not have.
fn years_before(day: i32, years: i32) -> Option<i32> {
    let (year, month, of_month) = date_of(day);
    let year = year.checked_sub(years)?;
    day_number(year, month, of_month).or_else(|| day_number(year, month, of_month - 1))
}

/// The days of some months, to the nearest.
fn months(number: i32) -> i32 {
    number.saturating_mul(3_044) / 100
}

#[cfg(test)]
mod tests;
