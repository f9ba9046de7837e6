//! Dates that are told from the day of publication.

use super::words::Role;
use super::{Date, Line};
use model::{DateBasis, Edtf, civil};

/// The day of publication, since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Today(i32);

impl Today {
    /// The day; `None` where the date means more than one.
    pub(super) fn of(date: &Edtf) -> Option<Self> {
        date.first_day().filter(|day| date.last_day() == Some(*day)).map(Self)
    }

    /// Year, month and day.
    pub(super) fn date(self) -> Option<(i32, u8, u8)> {
        let (year, month, day) = civil(self.0.into());
        Some((i32::try_from(year).ok()?, month, day))
    }

    /// Whether a day, since 1970-01-01, falls on this day of the week, 1 for Monday.
    pub(super) fn on(day: i32, weekday: u8) -> bool {
        Self(day).weekday() + 1 == i32::from(weekday)
    }

    /// How many days it is from another.
    pub(super) fn far(self, day: i32) -> u32 {
        self.0.abs_diff(day)
    }

    /// The day so many days before, in EDTF.
    fn back(self, days: i32) -> Option<String> {
        let (year, month, day) = Self(self.0.checked_sub(days)?).date()?;
        Some(format!("{year:04}-{month:02}-{day:02}"))
    }

    /// The month so many months before.
    fn months_back(self, months: i32) -> Option<String> {
        let (year, month, _) = self.date()?;
        let count = year.checked_mul(12)?.checked_add(i32::from(month) - 1)?.checked_sub(months)?;
        Some(format!("{:04}-{:02}", count.div_euclid(12), count.rem_euclid(12) + 1))
    }

    fn years_back(self, years: i32) -> Option<String> {
        Some(format!("{:04}", self.date()?.0.checked_sub(years)?))
    }

    /// The day of the week, 0 for Monday: 1970-01-01 was a Thursday.
    fn weekday(self) -> i32 {
        self.0.saturating_add(3).rem_euclid(7)
    }
}

/// last, this, next.
const LAST: u8 = 1;
const THIS: u8 = 2;
const NEXT: u8 = 3;

impl Line<'_> {
    /// "yesterday", "el martes pasado", "three days ago", "last month". Nothing where the day of
    /// publication is not known.
    pub(super) fn relative(&self, at: usize) -> Option<Date> {
        let today = self.today?;
        let (length, edtf) = self
            .near_day(at, today)
            .or_else(|| self.weekday_near(at, today))
            .or_else(|| self.unit_near(at, today))
            .or_else(|| self.ago(at, today))?;
        Some(Date { length, edtf: edtf.parse().ok()?, basis: DateBasis::Relative })
    }

    fn near_day(&self, at: usize, today: Today) -> Option<(usize, String)> {
        let day = i32::from(self.value(at, Role::Day)?);
        // "avant-hier"
        let is_before = at >= 2 && self.sign(at - 1) == Some('-') && self.is_glued(at);
        if is_before {
            return None;
        }
        let back = if day > 10 { 10 - day } else { day };
        Some((1, today.back(back)?))
    }

    /// "on Tuesday", "last Tuesday", "el martes pasado", "mardi dernier", "الثلاثاء الماضي".
    fn weekday_near(&self, at: usize, today: Today) -> Option<(usize, String)> {
        let lead = self.value(at, Role::Which);
        let place = if lead.is_some() { at + 1 } else { self.skip(at, &[Role::On]) };
        let weekday = i32::from(self.value(place, Role::Weekday)?) - 1;
        // "Am Sonntag, 5. November": the date says it better.
        if self.point(place, false).is_some() {
            return None;
        }
        let mut end = place + 1;
        let is_fair = self.sign(end) == Some('-') && self.is_glued(end) && self.is_glued(end + 1);
        if is_fair {
            end += 2;
        }
        let after = self.value(end, Role::Which).filter(|_| lead.is_none());
        end += usize::from(after.is_some());
        // Portuguese counts its days: "segunda" is the second of anything.
        let is_ordinal = self.languages == 1 << 2 && weekday < 5 && !is_fair;
        let is_led = lead.is_some() || after.is_some() || place > at || self.languages == 1;
        // "Dienstag" and "mardi" alone are days that come again and again.
        if is_ordinal || !is_led && self.languages != 1 << 5 {
            return None;
        }
        let back = (today.weekday() - weekday).rem_euclid(7);
        let back = match lead.or(after) {
            Some(LAST) if back == 0 => 7,
            Some(NEXT) => back - 7,
            _ => back,
        };
        Some((end - at, today.back(back)?))
    }

    /// "last month", "el año pasado", "this week", "im letzten Jahr".
    fn unit_near(&self, at: usize, today: Today) -> Option<(usize, String)> {
        let lead = self.value(at, Role::Which);
        let place = if lead.is_some() { at + 1 } else { at };
        let unit = self.value(place, Role::Unit)?;
        let after = self.value(place + 1, Role::Which).filter(|_| lead.is_none());
        let which = lead.or(after)?;
        let steps = match which {
            LAST => 1,
            THIS => 0,
            _ => -1,
        };
        let edtf = match unit {
            2 => {
                let monday = today.weekday() + steps * 7;
                format!("{}/{}", today.back(monday)?, today.back(monday - 6)?)
            }
            3 => today.months_back(steps)?,
            4 => today.years_back(steps)?,
            _ => return None,
        };
        Some((place + 1 + usize::from(after.is_some()) - at, edtf))
    }

    /// "three days ago", "hace tres días", "il y a trois jours", "vor drei Tagen". What is counted in
    /// weeks is approximate.
    fn ago(&self, at: usize, today: Today) -> Option<(usize, String)> {
        let start = if self.is(at, Role::Before) { at + 1 } else { at };
        let count = match self.number(start) {
            Some((count, 1..=3)) if !self.is_glued_to_number(start) => i32::try_from(count).ok()?,
            Some(_) => return None,
            None => i32::from(self.value(start, Role::Number)?),
        };
        let unit = self.value(start + 1, Role::Unit)?;
        let is_after = self.is(start + 2, Role::Ago);
        let is_before = start > at || self.was_there(at);
        if !is_after && !is_before {
            return None;
        }
        let edtf = match unit % 10 {
            1 => today.back(count)?,
            2 => format!("{}~", today.back(count.checked_mul(7)?)?),
            3 => today.months_back(count)?,
            _ => today.years_back(count)?,
        };
        Some((start + 2 + usize::from(is_after) - at, edtf))
    }

    /// "il y a" before the number.
    fn was_there(&self, at: usize) -> bool {
        at >= 3 && [3, 2, 1].iter().all(|back| self.is(at - back, Role::There))
    }
}
