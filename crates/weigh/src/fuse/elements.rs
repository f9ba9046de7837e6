//! The elements of sets: numbered, and those that are slips mended.

use super::items::CANDIDATES;
use super::table::{Row, numbered};
use super::values::{Set, Value, is_slip};

/// Elements that are a slip away from one that more sources give for the same object are taken for
/// that one, unless some source gives both. Gives the mended sets, which follow the other values, and
/// makes them the forms of their rows.
pub(super) fn mend(rows: &[Row], forms: &mut [u32], values: &[Value]) -> Vec<Value> {
    let elements = Elements::of(values);
    let mut mended = Vec::new();
    let mut rest = forms;
    for rows in rows.chunk_by(|a, b| a.object == b.object) {
        let (here, after) = rest.split_at_mut(rows.len());
        rest = after;
        let slips = elements.slips(rows, here);
        if slips.is_empty() {
            continue;
        }
        let mut known: Vec<(u32, u32)> = Vec::new();
        for form in here {
            let seen = known.iter().find(|(plain, _)| plain == form).map(|(_, right)| *right);
            let right = seen.or_else(|| {
                let right = elements.mended(*form, &slips)?;
                mended.push(right);
                let right = (values.len() + mended.len() - 1) as u32;
                known.push((*form, right));
                Some(right)
            });
            *form = right.unwrap_or(*form);
        }
    }
    mended
}

/// The elements of sets, as numbers in the order of the alphabet.
pub(super) struct Elements<'v> {
    pub(super) names: Vec<&'v str>,
    numbers: Vec<u32>,
    /// For each set, where its elements begin; one more at the end.
    starts: Vec<usize>,
}

impl<'v> Elements<'v> {
    /// Of all sets among these values.
    pub(super) fn of(values: &'v [Value]) -> Self {
        let sets = values.iter().map(|value| match value {
            Value::Set(set) => Some(set),
            _ => None,
        });
        let (names, numbers) = numbered(sets.clone().flatten().flat_map(Set::elements));
        let (mut starts, mut end) = (vec![0], 0);
        for set in sets {
            end += set.map_or(0, Set::len);
            starts.push(end);
        }
        Self { names, numbers, starts }
    }

    /// The elements of the value with this number.
    pub(super) fn set(&self, form: u32) -> &[u32] {
        &self.numbers[self.starts[form as usize]..self.starts[form as usize + 1]]
    }

    /// For each element that is a slip, in order, what it stands for.
    fn slips(&self, rows: &[Row], forms: &[u32]) -> Vec<(u32, u32)> {
        let set = |(row, form): (&Row, &u32)| {
            let share = row.share;
            self.set(*form).iter().map(move |element| (*element, share))
        };
        let mut given: Vec<(u32, f64)> = rows.iter().zip(forms).flat_map(set).collect();
        // Stable, so that shares are added up in the order of rows.
        given.sort_by_key(|(element, _)| *element);
        let votes = given.chunk_by(|a, b| a.0 == b.0).map(|same| {
            (same.first().map_or(0, |one| one.0), same.iter().map(|(_, share)| share).sum())
        });
        let votes: Vec<(u32, f64)> = votes.collect();
        if votes.len() > CANDIDATES {
            return Vec::new();
        }
        let together = |a: u32, b: u32| {
            forms.iter().map(|form| self.set(*form)).any(|set| set.contains(&a) && set.contains(&b))
        };
        let right = |(element, count): &(u32, f64)| {
            let name = self.names[*element as usize];
            let better = votes.iter().filter(|(other, more)| {
                more > count
                    && is_slip(name, self.names[*other as usize])
                    && !together(*element, *other)
            });
            let best = better.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
            best.map(|(other, _)| (*element, *other))
        };
        votes.iter().filter_map(right).collect()
    }

    /// The set without slips; `None` where it has none.
    fn mended(&self, form: u32, slips: &[(u32, u32)]) -> Option<Value> {
        let stands_for = |element: u32| {
            let at = slips.binary_search_by_key(&element, |(slip, _)| *slip).ok()?;
            Some(slips[at].1)
        };
        let set = self.set(form);
        if !set.iter().any(|element| stands_for(*element).is_some()) {
            return None;
        }
        let mut right: Vec<u32> =
            set.iter().map(|element| stands_for(*element).unwrap_or(*element)).collect();
        right.sort_unstable();
        right.dedup();
        let names: Vec<&str> = right.iter().map(|at| self.names[*at as usize]).collect();
        Some(Value::Set(Set::of(&names)))
    }
}
