//! What the values of an attribute are, from the values themselves.

use super::elements::Elements;
use super::values::{Finest, Reading, SEPARATORS, Value, clock, days, number};
use std::collections::BTreeSet;

/// What the values of an attribute are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Words: a name, a category.
    Text,
    /// Elements that hold each for itself: "a; b; c".
    Set,
    /// Levels with commas between, from the most exact to the least or the other way.
    Place,
    /// Dates, also months, years and intervals.
    Date,
    /// Numbers, also rough ones and bounds.
    Number,
    /// Times of day.
    Time,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Text, Self::Set, Self::Place, Self::Date, Self::Number, Self::Time];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Set => "set",
            Self::Place => "place",
            Self::Date => "date",
            Self::Number => "number",
            Self::Time => "time",
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// So many of the values must be of a kind: the others are slips, "unknown" and "n/a".
const MOST: f64 = 0.8;

/// From this share on separators are no accident of single values.
const SEVERAL: f64 = 0.05;

/// From this share on commas may part levels or elements.
const WITH_COMMAS: f64 = 0.3;

/// The least exact levels of places are shared by so many that there are at most half as many of them as
/// of the most exact ones.
const NARROWER: usize = 2;

/// Of two different values of one object, so many at least hold the elements of one another where
/// commas part elements.
const WITHIN: f64 = 0.3;

/// How the distinct values of an attribute are read; `objects` gives those of each object.
pub(super) fn recognise<'v>(
    values: &[&str],
    objects: impl Iterator<Item = Vec<&'v str>>,
    given: Option<Kind>,
) -> Reading {
    let (finest, is_place) = order(values).map_or((Finest::First, false), |finest| (finest, true));
    let has = |value: &&&str| value.contains(SEPARATORS);
    let separated = share(values, |value| value.contains(SEPARATORS)) >= SEVERAL;
    let commas = given.is_none_or(|kind| kind == Kind::Set)
        && !values.iter().any(|value| has(&value))
        && share(values, |value| value.contains(',')) >= WITH_COMMAS
        && ((given.is_some()) || (!is_place && hold_each_other(objects)));
    let kind = given.unwrap_or_else(|| {
        let scalar = scalar(values);
        match scalar {
            Some(kind) => kind,
            None if separated || commas => Kind::Set,
            None if is_place => Kind::Place,
            None => Kind::Text,
        }
    });
    Reading { kind, finest, commas }
}

fn share(values: &[&str], holds: impl Fn(&str) -> bool) -> f64 {
    values.iter().filter(|value| holds(value)).count() as f64 / values.len().max(1) as f64
}

fn scalar(values: &[&str]) -> Option<Kind> {
    let is_year = |value: &str| value.len() == 4 && value.bytes().all(|byte| byte.is_ascii_digit());
    if most(values, |value| clock(value).is_some()) {
        return Some(Kind::Time);
    }
    let is_date = most(values, |value| days(value).is_some());
    // Bare figures of four digits may be anything.
    if is_date && share(values, is_year) < 1.0 {
        return Some(Kind::Date);
    }
    most(values, |value| number(value).is_some()).then_some(Kind::Number)
}

/// Whether at least [`MOST`] of the values are so; no more are looked at than tell it.
fn most(values: &[&str], holds: impl Fn(&str) -> bool) -> bool {
    let all = values.len().max(1) as f64;
    let mut others = 0;
    values.iter().all(|value| {
        others += usize::from(!holds(value));
        (values.len() - others) as f64 / all >= MOST
    })
}

/// Which end of values with commas is the most exact; `None` where they do not look like places.
fn order(values: &[&str]) -> Option<Finest> {
    if share(values, |value| value.contains(',')) < WITH_COMMAS {
        return None;
    }
    let mut ends = (BTreeSet::new(), BTreeSet::new());
    for value in values.iter().filter(|value| value.contains(',')) {
        let parts: Vec<&str> = value.split(',').map(str::trim).collect();
        ends.0.extend(parts.first().copied());
        ends.1.extend(parts.last().copied());
    }
    let (first, last) = (ends.0.len(), ends.1.len());
    if last * NARROWER <= first {
        return Some(Finest::First);
    }
    (first * NARROWER <= last).then_some(Finest::Last)
}

/// Whether different values of one object are mostly parts of one another, taken as sets.
fn hold_each_other<'v>(objects: impl Iterator<Item = Vec<&'v str>>) -> bool {
    let reading = Reading { kind: Kind::Set, finest: Finest::First, commas: true };
    let (mut pairs, mut within) = (0_usize, 0_usize);
    for values in objects {
        // The first few show what the rest are.
        let sets: Vec<Value> =
            values.iter().take(8).map(|value| Value::read(value, reading)).collect();
        let elements = Elements::of(&sets);
        let sets: Vec<&[u32]> = (0..sets.len() as u32).map(|set| elements.set(set)).collect();
        for (at, one) in sets.iter().enumerate() {
            for other in &sets[at + 1..] {
                let holds = |a: &[u32], b: &[u32]| a.iter().all(|element| b.contains(element));
                pairs += 1;
                within += usize::from(holds(one, other) || holds(other, one));
            }
        }
    }
    pairs > 0 && within as f64 >= WITHIN * pairs as f64
}
