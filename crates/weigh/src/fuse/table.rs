//! Claims as numbers: names in order, rows sorted, repetitions gone.

use super::{CONFIDENCE, Claim, FuseError};
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Names in order of the alphabet, so that numbers do not depend on the order of rows.
#[derive(Debug, Default)]
pub(super) struct Names<'c>(pub(super) Vec<&'c str>);

impl<'c> Names<'c> {
    /// The different names, and the number of each name that was given.
    fn of(names: impl Iterator<Item = &'c str>) -> (Self, Vec<u32>) {
        let (different, numbers) = numbered(names);
        (Self(different), numbers)
    }

    pub(super) fn name(&self, at: u32) -> &'c str {
        self.0.get(at as usize).copied().unwrap_or_default()
    }
}

/// What is different of these, in order, and for each the place of what it is.
pub(super) fn numbered<T: Copy + Ord + Hash>(all: impl Iterator<Item = T>) -> (Vec<T>, Vec<u32>) {
    let mut seen: FxHashMap<T, u32> = FxHashMap::default();
    let mut different: Vec<(T, u32)> = Vec::new();
    // The same mostly stands together.
    let mut last: Option<(T, u32)> = None;
    let number = |one: T| {
        if let Some((_, number)) = last.filter(|(last, _)| *last == one) {
            return number;
        }
        let number = *seen.entry(one).or_insert_with(|| {
            different.push((one, different.len() as u32));
            different.len() as u32 - 1
        });
        last = Some((one, number));
        number
    };
    let mut numbers: Vec<u32> = all.map(number).collect();
    different.sort_unstable();
    let mut places = vec![0; different.len()];
    for (place, (_, number)) in (0..).zip(&different) {
        places[*number as usize] = place;
    }
    numbers.iter_mut().for_each(|number| *number = places[*number as usize]);
    (different.into_iter().map(|(one, _)| one).collect(), numbers)
}

/// A claim in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Row {
    pub(super) attribute: u32,
    pub(super) object: u32,
    pub(super) source: u32,
    pub(super) value: u32,
    pub(super) time: Option<f64>,
    pub(super) confidence: f64,
    /// One over how many values the source gives here.
    pub(super) share: f64,
}

impl Row {
    /// The source and the value as one number, which is compared at once.
    fn said(&self) -> u64 {
        (u64::from(self.source) << 32) | u64::from(self.value)
    }

    fn place(&self) -> (u32, u32, u32) {
        (self.attribute, self.object, self.source)
    }
}

/// All claims, by attribute, object, source and value.
#[derive(Debug, Default)]
pub(super) struct Table<'c> {
    pub(super) attributes: Names<'c>,
    pub(super) objects: Names<'c>,
    pub(super) sources: Names<'c>,
    pub(super) values: Names<'c>,
    pub(super) rows: Vec<Row>,
    pub(super) repeated: usize,
    pub(super) superseded: usize,
    pub(super) divided: usize,
}

impl<'c> Table<'c> {
    /// # Errors
    /// Claims that lack a part, and none.
    pub(super) fn of(claims: &[Claim<'c>]) -> Result<Self, FuseError> {
        check(claims)?;
        let (attributes, attribute) = Names::of(claims.iter().map(|claim| claim.attribute));
        let (objects, object) = Names::of(claims.iter().map(|claim| claim.object));
        let (sources, source) = Names::of(claims.iter().map(|claim| claim.source));
        let (values, value) = Names::of(claims.iter().map(|claim| claim.value));
        if let [only] = sources.0[..] {
            return Err(FuseError::OneSource(only.to_owned()));
        }
        let row = |at: usize| Row {
            attribute: attribute[at],
            object: object[at],
            source: source[at],
            value: value[at],
            time: claims[at].time,
            confidence: claims[at].confidence.unwrap_or(CONFIDENCE),
            share: 1.0,
        };
        let as_given: Vec<u32> = (0..claims.len() as u32).collect();
        let by_object = in_order(&as_given, &object, objects.0.len());
        let by_place = in_order(&by_object, &attribute, attributes.0.len());
        let rows = by_place.into_iter().map(|at| row(at as usize)).collect();
        let mut table = Self { attributes, objects, sources, values, rows, ..Self::default() };
        table.tidy();
        Ok(table)
    }

    /// Sorts the rows, which are in order of attributes and objects, and keeps of each source what it
    /// says last.
    fn tidy(&mut self) {
        let by_time = |a: &Row, b: &Row| {
            a.time.unwrap_or(f64::NEG_INFINITY).total_cmp(&b.time.unwrap_or(f64::NEG_INFINITY))
        };
        let is_one_object = |a: &Row, b: &Row| (a.attribute, a.object) == (b.attribute, b.object);
        for rows in self.rows.chunk_by_mut(is_one_object) {
            rows.sort_unstable_by(|a, b| {
                let said = a.said().cmp(&b.said());
                said.then_with(|| by_time(a, b).then(a.confidence.total_cmp(&b.confidence)))
            });
        }
        let before = self.rows.len();
        // What is said again counts once, as said last.
        self.rows.dedup_by(|later, first| {
            let is_same = (later.place(), later.value) == (first.place(), first.value);
            if is_same && later.time > first.time {
                first.time = later.time;
            }
            is_same
        });
        self.repeated = before - self.rows.len();
        for said in self.rows.chunk_by_mut(|a, b| a.place() == b.place()) {
            let last = said.iter().filter_map(|row| row.time).fold(f64::NEG_INFINITY, f64::max);
            let holds = |row: &Row| row.time.is_none_or(|time| time == last);
            let count = said.iter().filter(|row| holds(row)).count();
            self.superseded += said.len() - count;
            self.divided += usize::from(count > 1);
            let share = 1.0 / count.max(1) as f64;
            said.iter_mut().for_each(|row| row.share = if holds(row) { share } else { 0.0 });
        }
        self.rows.retain(|row| row.share > 0.0);
    }

    /// The rows of each attribute.
    pub(super) fn by_attribute(&self) -> impl Iterator<Item = &[Row]> {
        self.rows.chunk_by(|a, b| a.attribute == b.attribute)
    }
}

/// Rows by the numbers of their names, of which there are so many; those of one name stay in order.
fn in_order(rows: &[u32], numbers: &[u32], names: usize) -> Vec<u32> {
    let mut places = vec![0_usize; names + 1];
    for number in numbers {
        places[*number as usize + 1] += 1;
    }
    for at in 1..places.len() {
        places[at] += places[at - 1];
    }
    let mut ordered = vec![0; rows.len()];
    for row in rows {
        let place = &mut places[numbers[*row as usize] as usize];
        ordered[*place] = *row;
        *place += 1;
    }
    ordered
}

fn check(claims: &[Claim<'_>]) -> Result<(), FuseError> {
    if claims.is_empty() {
        return Err(FuseError::NoClaims);
    }
    for (row, claim) in claims.iter().enumerate() {
        let parts = [
            ("object", claim.object),
            ("attribute", claim.attribute),
            ("source", claim.source),
            ("value", claim.value),
        ];
        if let Some((part, _)) = parts.iter().find(|(_, name)| name.trim().is_empty()) {
            return Err(FuseError::Lacks { row, part });
        }
        if claim.time.is_some_and(|time| !time.is_finite()) {
            return Err(FuseError::Time { row });
        }
        if claim.confidence.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
            return Err(FuseError::Confidence { row });
        }
    }
    Ok(())
}
