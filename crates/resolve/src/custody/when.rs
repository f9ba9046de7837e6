//! The days that a date can mean, and the two ends of a time that somebody was held.

use model::{Certainty, Edtf};

/// The first and the last day that something can have been on, in days since 1970-01-01; the least
/// and greatest number where that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct When {
    pub(super) first: i32,
    pub(super) last: i32,
}

impl When {
    /// Any day.
    pub(super) const OPEN: Self = Self { first: i32::MIN, last: i32::MAX };

    pub(super) fn of(date: Option<&Edtf>) -> Self {
        date.map_or(Self::OPEN, |date| Self {
            first: date.first_day().unwrap_or(i32::MIN),
            last: date.last_day().unwrap_or(i32::MAX),
        })
    }

    /// Whether neither end is open.
    pub(super) fn is_closed(self) -> bool {
        self.first > i32::MIN && self.last < i32::MAX
    }

    /// How sure can be what is said of such a day: not, where it is open.
    pub(super) fn sure(self) -> Certainty {
        if self.is_closed() { Certainty::Certain } else { Certainty::Possible }
    }

    /// The days with `None` for what is open.
    pub(super) fn known(self) -> (Option<i32>, Option<i32>) {
        let first = (self.first > i32::MIN).then_some(self.first);
        (first, (self.last < i32::MAX).then_some(self.last))
    }

    /// How many days it leaves open.
    pub(super) fn length(self) -> i64 {
        i64::from(self.last) - i64::from(self.first)
    }

    /// The days from the first of both to the last of both.
    pub(super) fn joined(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }
}

/// Begin and end of a time that a text gives for being held: `2025-03/2025-07` is from March to July,
/// `2025-06/..` from June to whenever the text was written or later, and a single date is a time
/// within which, or throughout which, somebody was held.
pub fn held_between(when: &Edtf, said: Option<&Edtf>) -> (Option<Edtf>, Option<Edtf>) {
    let Some((from, to)) = when.as_str().split_once('/') else {
        return held_on(when);
    };
    let end = |part: &str| part.parse::<Edtf>().ok();
    let still = || said.and_then(at_or_after);
    (end(from), if to == ".." { still() } else { end(to) })
}

/// Begin and end of a stay of which only a date within it is known.
pub fn held_on(date: &Edtf) -> (Option<Edtf>, Option<Edtf>) {
    (format!("../{date}").parse().ok(), at_or_after(date))
}

fn at_or_after(date: &Edtf) -> Option<Edtf> {
    format!("{date}/..").parse().ok()
}
