//! When a submission was sent or filled in, as forms write it (ISO 8601).

use model::{Edtf, civil};

/// A point in time, to the second; without an offset it is taken as of Greenwich, as servers write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    /// Since 1970-01-01.
    pub(super) seconds: i64,
}

const DAY: i64 = 24 * 60 * 60;

impl Moment {
    /// `2031-03-04`, `2031-03-04T10:00:00.000+01:00`, `2031-03-04 10:00`; `None` for what is no such time.
    pub(super) fn of(words: &str) -> Option<Self> {
        let words = words.trim();
        let (date, rest) = words.split_at_checked("2031-03-04".len())?;
        let days = date.parse::<Edtf>().ok()?.first_day()?;
        let time = rest.strip_prefix(['T', ' ']).unwrap_or_default();
        if time.is_empty() != rest.is_empty() {
            return None;
        }
        let (clock, offset) = match time.find(['Z', '+', '-']) {
            Some(at) => time.split_at_checked(at)?,
            None => (time, ""),
        };
        let seconds = i64::from(days) * DAY + of_clock(clock)? - of_offset(offset)?;
        Some(Self { seconds })
    }

    /// The day, as 2031-03-04.
    pub(super) fn day(self) -> String {
        let (year, month, day) = civil(self.seconds.div_euclid(DAY));
        format!("{year:04}-{month:02}-{day:02}")
    }
}

/// Seconds of `10:00:00.000` or less of it.
fn of_clock(clock: &str) -> Option<i64> {
    let clock = clock.split(['.', ',']).next().unwrap_or_default();
    let mut seconds = 0;
    for (part, worth) in clock.split(':').filter(|part| !part.is_empty()).zip([3600, 60, 1]) {
        seconds += part.parse::<u8>().map(i64::from).ok()? * worth;
    }
    Some(seconds)
}

/// Seconds east of Greenwich: `Z`, `+01:00`, `-0300`.
fn of_offset(offset: &str) -> Option<i64> {
    let (sign, offset) = match offset.strip_prefix('-') {
        Some(offset) => (-1, offset),
        None => (1, offset.trim_start_matches(['+', 'Z'])),
    };
    let digits: String = offset.chars().filter(|c| *c != ':').collect();
    let (hours, minutes) = digits.split_at_checked(digits.len().min(2))?;
    let number = |text: &str| match text {
        "" => Some(0),
        text => text.parse::<u8>().ok().map(i64::from),
    };
    Some(sign * (number(hours)? * 3600 + number(minutes)? * 60))
}

#[cfg(test)]
mod tests {
    use super::Moment;

    #[test]
    fn times_as_forms_write_them() {
        let shown = |words: &str| Moment::of(words).map(|at| (at.day(), at.seconds % 86_400));
        let is = |day: &str, seconds| Some((day.to_owned(), seconds));
        assert_eq!(shown("2031-03-04"), is("2031-03-04", 0));
        assert_eq!(shown("2031-03-04T10:00:05.250Z"), is("2031-03-04", 36_005));
        assert_eq!(shown("2031-03-04 10:30"), is("2031-03-04", 37_800));
        assert_eq!(shown("2031-03-04T23:30:00.000-06:00"), is("2031-03-05", 19_800));
        assert_eq!(shown("2031-03-04T00:30:00+01:00"), is("2031-03-03", 84_600));
        for wrong in ["", "yesterday", "2031-03", "2031-13-04", "2031-03-04T1x", "2031-03-04x10:00"]
        {
            assert_eq!(shown(wrong), None, "{wrong}");
        }
    }
}
