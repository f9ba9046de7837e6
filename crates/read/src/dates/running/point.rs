//! A single date as far as it is written.

use super::words::Role;
use super::{Date, Line, Order};
use crate::dates::running::relative::Today;
use model::{DateBasis, Edtf};

/// A day, a month or a year, with what is missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    /// The day of the week before it, 1 for Monday.
    pub(super) weekday: Option<u8>,
}

/// How much of a date is written, but for its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Precision {
    Nothing,
    Year,
    Month,
    Day,
}

impl Point {
    pub(super) fn precision(&self) -> Precision {
        match (self.year, self.month, self.day) {
            (_, Some(_), Some(_)) => Precision::Day,
            (_, Some(_), None) => Precision::Month,
            (Some(_), None, None) => Precision::Year,
            _ => Precision::Nothing,
        }
    }

    pub(super) fn is_day_alone(&self) -> bool {
        self.day.is_some() && self.month.is_none()
    }

    pub(super) fn is_year(&self) -> bool {
        self.precision() == Precision::Year
    }

    /// Takes what it lacks from the other end of a stretch of time.
    pub(super) fn borrow(&mut self, other: &Self) {
        if self.day.is_some() {
            self.month = self.month.or(other.month);
        }
        if self.month.is_some() {
            self.year = self.year.or(other.year);
        }
    }

    /// In EDTF; a year that is not known has `X` for its digits.
    pub(super) fn edtf(&self) -> Option<String> {
        let year = self.year.map_or("XXXX".to_owned(), |year| format!("{year:04}"));
        let written = match (self.month, self.day) {
            (None, None) => year,
            (Some(month), None) => format!("{year}-{month:02}"),
            (Some(month), Some(day)) => format!("{year}-{month:02}-{day:02}"),
            (None, Some(_)) => return None,
        };
        written.parse::<Edtf>().ok().map(|edtf| edtf.to_string())
    }

    /// Its first, second or last third, approximately.
    pub(super) fn part(&self, part: u8) -> Option<String> {
        let year = self.year?;
        let third = usize::from(part.checked_sub(1)?);
        Some(match (self.month, self.day) {
            (Some(month), None) => {
                let longest = (28..=31).rev().find(|day| Edtf::day(year, month, *day).is_ok())?;
                let (first, last) = *[(1, 10), (11, 20), (21, longest)].get(third)?;
                format!("{year:04}-{month:02}-{first:02}~/{year:04}-{month:02}-{last:02}~")
            }
            (None, None) => {
                let (first, last) = *[(1, 4), (5, 8), (9, 12)].get(third)?;
                format!("{year:04}-{first:02}~/{year:04}-{last:02}~")
            }
            _ => return None,
        })
    }

    /// The last such date up to the day of publication; where a day of the week is given, the nearest
    /// that falls on it.
    pub(super) fn before(&self, today: Today) -> Option<Self> {
        let (year, month, day) = today.date()?;
        if let Some(year) = self.nearest_on_weekday(year, today) {
            return Some(Self { year: Some(year), ..*self });
        }
        let wanted = (self.month?, self.day.unwrap_or(1));
        let is_later = wanted > (month, day);
        Some(Self { year: Some(year - i32::from(is_later)), ..*self })
    }

    fn nearest_on_weekday(&self, around: i32, today: Today) -> Option<i32> {
        let (weekday, month, day) = (self.weekday?, self.month?, self.day?);
        let far = |year: i32| {
            let date = Edtf::day(year, month, day).ok()?.first_day()?;
            Today::on(date, weekday).then(|| today.far(date))
        };
        let years = around - 1..=around + 1;
        years.filter_map(|year| Some((far(year)?, year))).min().map(|(_, year)| year)
    }
}

impl Line<'_> {
    /// A date in words, and its length. `is_led` says that a word before it allows a year alone.
    pub(super) fn point(&self, at: usize, is_led: bool) -> Option<(usize, Point)> {
        let start = self.after_weekday(at);
        let found = self.day_first(start).or_else(|| self.month_first(start));
        let weekday = self.value(at, Role::Weekday).filter(|_| start > at);
        let found = match found {
            Some((end, point)) if start == at || point.day.is_some() => {
                Some((end, Point { weekday, ..point }))
            }
            _ => None,
        };
        let found = found.or_else(|| {
            let year = self.year(at)?;
            let is_led = is_led || self.was(at, Role::In) || self.was(at, Role::From);
            is_led.then_some((at + 1, Point { year: Some(year), ..Point::default() }))
        });
        found.map(|(end, point)| (end - at, point))
    }

    /// Where the date begins after a day of the week and a comma.
    fn after_weekday(&self, at: usize) -> usize {
        if !self.is(at, Role::Weekday) {
            return at;
        }
        let mut next = at + 1;
        // "segunda-feira", and the full stop of a short name.
        if self.sign(next) == Some('-') && self.is_glued(next) && self.is_glued(next + 1) {
            next += 2;
        }
        if matches!(self.sign(next), Some(',' | '.' | '،')) {
            next += 1;
        }
        self.skip(next, &[Role::Article, Role::On])
    }

    /// `3 March 2024`, `3rd of March`, `1º de marzo de 2024`, `3. März 2024`, `3 مارس 2024`.
    fn day_first(&self, at: usize) -> Option<(usize, Point)> {
        let (day, after) = self.day(at)?;
        let start = self.skip(after, &[Role::Of]);
        let (month, end) = self.month(start)?;
        let point = Point { month: Some(month), day: Some(day), ..Point::default() };
        Some(self.with_year(end, point))
    }

    /// The day of a month, and where it ends.
    fn day(&self, at: usize) -> Option<(u8, usize)> {
        if self.is(at, Role::First) {
            return Some((1, at + 1));
        }
        if self.is_glued_to_number(at) { None } else { self.day_behind(at) }
    }

    /// The same where a dash may stand before it.
    fn day_behind(&self, at: usize) -> Option<(u8, usize)> {
        let (day, 1..=2) = self.number(at)? else { return None };
        let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
        let next = at + 1;
        let is_ordinal = self.is_glued(next)
            && (matches!(self.sign(next), Some('.' | 'º' | '°')) || self.is_suffix(next));
        Some((day, if is_ordinal { next + 1 } else { next }))
    }

    /// Letters at the end of a number: `3rd`, `1er`, `1º`.
    fn is_suffix(&self, at: usize) -> bool {
        self.is(at, Role::Ordinal)
    }

    /// A month and where it ends; Arabic may give two names for it.
    fn month(&self, at: usize) -> Option<(u8, usize)> {
        if let Some(month) = self.value(at, Role::Month) {
            let other = at + 2;
            let is_twice = self.sign(at + 1) == Some('/')
                && self.value(other, Role::Month).is_some_and(|again| again == month);
            return Some((month, if is_twice { other + 1 } else { at + 1 }));
        }
        // "كانون الثاني": the months of the Levant that have two words.
        if let (Some(first), Some(second)) =
            (self.value(at, Role::HalfMonth), self.value(at + 1, Role::Which2))
        {
            let month = match (first, second) {
                (1, 1) => 12,
                (1, _) => 1,
                (_, 1) => 10,
                _ => 11,
            };
            return Some((month, at + 2));
        }
        // In a text whose language is not known a short name may be another word.
        let is_known = self.languages != super::words::ALL;
        let month = self.value(at, Role::ShortMonth).filter(|_| is_known)?;
        let stop = usize::from(self.sign(at + 1) == Some('.') && self.is_glued(at + 1));
        Some((month, at + 1 + stop))
    }

    /// `March 3, 2024`, `March 2024`, `marzo de 2024`, `March`.
    fn month_first(&self, at: usize) -> Option<(usize, Point)> {
        let (month, end) = self.month(at)?;
        let is_short = !self.is(at, Role::Month) && !self.is(at, Role::HalfMonth);
        let bare = Point { month: Some(month), ..Point::default() };
        if let Some((day, after)) = self.day(end).filter(|_| !self.goes_on_as_time(end)) {
            let point = Point { day: Some(day), ..bare };
            let (end_of_year, point) = self.with_year(after, point);
            // "in May 15 people were killed", "May 15 people"
            let is_date = point.year.is_some() || !self.was(at, Role::In) && !self.goes_on(end);
            if is_date {
                return Some((end_of_year, point));
            }
        }
        let (end, point) = self.with_year(end, bare);
        (point.year.is_some() || !is_short).then_some((end, point))
    }

    fn goes_on_as_time(&self, at: usize) -> bool {
        self.sign(at + 1) == Some(':') && self.is_glued(at + 1)
    }

    /// The date with the year behind it, where there is one, and where that ends.
    fn with_year(&self, end: usize, point: Point) -> (usize, Point) {
        let linked = match self.sign(end) {
            Some(',' | '،') => end + 1,
            _ => self.skip(end, &[Role::Of]),
        };
        // "d'octobre", "d’avril" have a sign between.
        match self.year(linked) {
            Some(year) => (linked + 1, Point { year: Some(year), ..point }),
            None => (end, point),
        }
    }

    /// A year of four digits that is no amount.
    pub(super) fn year(&self, at: usize) -> Option<i32> {
        let (year, 4) = self.number(at)? else { return None };
        let is_plausible = (1800..2100).contains(&year);
        (is_plausible && !self.goes_on(at) && !self.is_glued_to_number(at)).then_some(year as i32)
    }

    /// The year behind a dash; in `2024-2025-88` there is none.
    fn year_behind(&self, at: usize) -> Option<i32> {
        let (year, 4) = self.number(at)? else { return None };
        let goes_on = self.goes_on(at)
            || matches!(self.sign(at + 1), Some('-' | '–')) && self.is_glued(at + 1);
        ((1800..2100).contains(&year) && !goes_on).then_some(year as i32)
    }

    /// One end of a stretch of time: a date, or a day alone where the other end has the month.
    pub(super) fn end_of_stretch(
        &self,
        at: usize,
        first: Option<&Point>,
    ) -> Option<(usize, Point)> {
        if first.is_some_and(Point::is_year)
            && let Some(year) = self.year_behind(at)
        {
            return Some((1, Point { year: Some(year), ..Point::default() }));
        }
        if let Some((length, point)) = self.point(at, true)
            && !(first.is_some_and(Point::is_day_alone) && point.day.is_none())
        {
            return Some((length, point));
        }
        let start = self.after_weekday(at);
        let (day, end) = match first {
            Some(_) => self.day_behind(start)?,
            None => self.day(start)?,
        };
        let point = Point { day: Some(day), ..Point::default() };
        let (end, point) = match first {
            // "March 3–5, 2024"
            Some(first) if first.month.is_some() => self.with_year(end, point),
            Some(_) => return None,
            None => (end, point),
        };
        Some((end - at, point))
    }

    /// `2024-03-05`, `05/03/2024`, `5.3.2024`. Where day and month cannot be told apart, both are said.
    pub(super) fn figures(&self, at: usize) -> Option<Date> {
        let divider = self.sign(at + 1).filter(|c| matches!(c, '-' | '/' | '.'))?;
        let is_whole = (1..=4).all(|n| self.is_glued(at + n)) && self.sign(at + 3) == Some(divider);
        if !is_whole || self.is_glued_to_number(at) {
            return None;
        }
        let (first, second, third) = (self.number(at)?, self.number(at + 2)?, self.number(at + 4)?);
        let point = |year: u32, month: u32, day: u32| {
            let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
            let is_plausible = (1800..2100).contains(&year);
            let (year, month, day) = (Some(year as i32), Some(month), Some(day));
            let point = Point { year, month, day, weekday: None };
            (is_plausible && point.edtf().is_some()).then_some(point)
        };
        if first.1 == 4 && second.1 <= 2 && third.1 <= 2 && divider != '.' {
            let is_iso = self.is_glued(at + 5) && self.is(at + 5, Role::Iso);
            if self.goes_on(at + 4) && !is_iso {
                return None;
            }
            return self.with_time(at, 5, point(first.0, second.0, third.0)?);
        }
        if third.1 != 4 || first.1 > 2 || second.1 > 2 || self.goes_on(at + 4) {
            return None;
        }
        let day_first = point(third.0, second.0, first.0);
        let month_first = point(third.0, first.0, second.0).filter(|_| divider == '/');
        let is_sure = divider == '.' || self.order == Order::DayFirst || day_first == month_first;
        match (day_first, month_first) {
            (Some(a), Some(b)) if !is_sure => {
                let (a, b) = (a.edtf()?, b.edtf()?);
                let (a, b) = if a < b { (a, b) } else { (b, a) };
                let edtf = format!("[{a},{b}]").parse().ok()?;
                Some(Date { length: 5, edtf, basis: DateBasis::Written })
            }
            (Some(point), _) | (None, Some(point)) => self.with_time(at, 5, point),
            (None, None) => None,
        }
    }
}
