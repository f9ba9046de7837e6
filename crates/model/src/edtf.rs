//! Dates that know how little they know: EDTF, levels 0 and 1 of ISO 8601-2:2019, and of level 2 the
//! sets of which one is meant.

use std::fmt;
use std::str::FromStr;

/// A date or an interval of dates: `2025-03`, `2025-03~`, `2025-XX`, `2025-03/2025-07`, `../2025`.
///
/// Qualifiers are `?` (uncertain), `~` (approximate) and `%` (both); unknown digits are `X`.
/// An open end of an interval is `..`, an unknown one is empty. `[2024-03-04,2024-04-03]` is one of the
/// two.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edtf {
    written: Box<str>,
    first: Option<i32>,
    last: Option<i32>,
}

/// A string that is not a date in EDTF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an EDTF date: {0:?}")]
pub struct EdtfError(String);

impl Edtf {
    /// A single day of the proleptic Gregorian calendar.
    pub fn day(year: i32, month: u8, day: u8) -> Result<Self, EdtfError> {
        format!("{year:04}-{month:02}-{day:02}").parse()
    }

    /// A month.
    pub fn month(year: i32, month: u8) -> Result<Self, EdtfError> {
        format!("{year:04}-{month:02}").parse()
    }

    /// A year.
    pub fn year(year: i32) -> Result<Self, EdtfError> {
        format!("{year:04}").parse()
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The earliest day it can mean, in days since 1970-01-01; `None` where it is open.
    pub fn first_day(&self) -> Option<i32> {
        self.first
    }

    /// The latest day it can mean, in days since 1970-01-01; `None` where it is open.
    pub fn last_day(&self) -> Option<i32> {
        self.last
    }

    /// Whether some day can be meant by both.
    pub fn overlaps(&self, other: &Self) -> bool {
        let before = |end: Option<i32>, start: Option<i32>| matches!((end, start), (Some(e), Some(s)) if e < s);
        !before(self.last, other.first) && !before(other.last, self.first)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl fmt::Debug for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(given: &str) -> Result<Self, EdtfError> {
        let error = || EdtfError(given.chars().take(64).collect());
        let (first, last) = match given.split_once('/') {
            None if given.starts_with('[') => one_of(given).ok_or_else(error)?,
            None => bounds(given).ok_or_else(error)?,
            Some((from, to)) => {
                let from = end_bounds(from).ok_or_else(error)?;
                let to = end_bounds(to).ok_or_else(error)?;
                (from.and_then(|b| b.0), to.and_then(|b| b.1))
            }
        };
        if matches!((first, last), (Some(a), Some(b)) if a > b) {
            return Err(error());
        }
        Ok(Self { written: given.into(), first, last })
    }
}

type Bounds = (Option<i32>, Option<i32>);
/// Year, month, day.
type Day = (i32, i32, i32);

/// The bounds of a set of dates of which one is meant.
fn one_of(set: &str) -> Option<Bounds> {
    let inside = set.strip_prefix('[')?.strip_suffix(']')?;
    let each: Vec<Bounds> = inside.split(',').map(bounds).collect::<Option<_>>()?;
    let first = each.iter().filter_map(|bounds| bounds.0).min()?;
    let last = each.iter().filter_map(|bounds| bounds.1).max()?;
    Some((Some(first), Some(last)))
}

/// The bounds of one end of an interval: `Some(None)` where it is open or unknown.
fn end_bounds(part: &str) -> Option<Option<Bounds>> {
    if part.is_empty() || part == ".." { Some(None) } else { bounds(part).map(Some) }
}

/// The earliest and latest day of a single date; `None` where it is not one.
fn bounds(date: &str) -> Option<Bounds> {
    // A time of day is allowed by level 0 and narrows nothing that is asked here.
    let date = date.split_once('T').map_or(date, |(day, _)| day);
    let date = date.strip_suffix(['?', '~', '%']).unwrap_or(date);
    let mut fields = date.split('-');
    let (year_low, year_high) = digits(fields.next()?, 4)?;
    let month = fields.next().map(|field| digits(field, 2));
    let day = fields.next().map(|field| digits(field, 2));
    if fields.next().is_some() {
        return None;
    }
    let (month_low, month_high) = clamp(month, 12)?;
    let (low, high) = match month_low {
        21..=24 if day.is_some() => return None,
        21..=24 => season(year_low, year_high, month_low)?,
        _ => {
            let longest = days_in(year_high, month_high);
            let (day_low, day_high) = clamp(day, longest)?;
            ((year_low, month_low, day_low), (year_high, month_high, day_high))
        }
    };
    Some((Some(days(low.0, low.1, low.2)), Some(days(high.0, high.1, high.2))))
}

/// Level 1 seasons, northern: 21 spring … 24 winter, taken as whole months.
fn season(low: i32, high: i32, code: i32) -> Option<(Day, Day)> {
    let month = (code - 21) * 3 + 3;
    if month < 12 {
        return Some(((low, month, 1), (high, month + 2, days_in(high, month + 2))));
    }
    Some(((low, 12, 1), (high + 1, 2, days_in(high + 1, 2))))
}

/// The range of a field with unknown digits; `None` where it is no number.
fn digits(field: &str, width: usize) -> Option<(i32, i32)> {
    if field.len() != width || !field.bytes().all(|b| b.is_ascii_digit() || b == b'X') {
        return None;
    }
    let low = field.replace('X', "0").parse().ok()?;
    let high = field.replace('X', "9").parse().ok()?;
    Some((low, high))
}

/// A month or day, absent or partly unknown, within its calendar; `None` where it is impossible.
fn clamp(field: Option<Option<(i32, i32)>>, longest: i32) -> Option<(i32, i32)> {
    let Some(field) = field else {
        return Some((1, longest));
    };
    let (low, high) = field?;
    if low == high && (21..=24).contains(&low) && longest == 12 {
        return Some((low, low));
    }
    if low > longest || high < 1 {
        return None;
    }
    Some((low.max(1), high.min(longest)))
}

fn days_in(year: i32, month: i32) -> i32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, `days_from_civil`).
fn days(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

/// Year, month and day of a number of days since 1970-01-01 in the proleptic Gregorian calendar
/// (Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`).
pub fn civil(days: i64) -> (i64, u8, u8) {
    let days = days.saturating_add(719_468);
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year + era * 400 + i64::from(month <= 2), month as u8, day as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_named_and_its_name_counted_back() {
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(-1), (1969, 12, 31));
        assert_eq!(civil(11_016), (2000, 2, 29));
        for day in (-800_000..800_000).step_by(97) {
            let (year, month, of_month) = civil(i64::from(day));
            assert_eq!(days(year as i32, month.into(), of_month.into()), day);
        }
    }

    fn days_of(date: &str) -> Option<(Option<i32>, Option<i32>)> {
        date.parse::<Edtf>().ok().map(|d| (d.first_day(), d.last_day()))
    }

    #[test]
    fn a_date_means_a_range_of_days() {
        let closed = |a, b| Some((Some(a), Some(b)));
        assert_eq!(days_of("1970-01-01"), closed(0, 0));
        assert_eq!(days_of("2025-12-23"), closed(20445, 20445));
        assert_eq!(days_of("1970"), closed(0, 364));
        assert_eq!(days_of("1972-02"), closed(761, 789));
        assert_eq!(days_of("1970-XX~"), closed(0, 364));
        assert_eq!(days_of("197X"), closed(0, 3651));
        assert_eq!(days_of("1970-01/1970-02"), closed(0, 58));
        assert_eq!(days_of("1970-21"), closed(59, 150));
        assert_eq!(days_of("[1970-01-02,1970-02-01]"), closed(1, 31));
        assert_eq!(days_of("../1970"), Some((None, Some(364))));
        assert_eq!(days_of("1970-01-01T12:00:00Z"), closed(0, 0));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for wrong in [
            "",
            "today",
            "2025-13",
            "2025-02-30",
            "2025-23-12",
            "25",
            "2025-1",
            "2025/2024",
            "2025-01-01-01",
            "20é5",
            "[]",
            "[1970-01-02",
            "[1970-01-02,]",
            "[1970/1971]",
        ] {
            assert!(wrong.parse::<Edtf>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn overlap_is_about_days_that_both_can_mean() -> Result<(), EdtfError> {
        let overlap =
            |a: &str, b: &str| Ok::<_, EdtfError>(a.parse::<Edtf>()?.overlaps(&b.parse()?));
        assert!(overlap("2025", "2025-03-04")?);
        assert!(overlap("2025-03/..", "2031")?);
        assert!(!overlap("2025-03", "2025-04")?);
        Ok(())
    }
}
