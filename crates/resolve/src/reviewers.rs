//! How far two people who looked at the same pairs agree.

#[cfg(test)]
mod tests;

use crate::queue::{Pair, ordered};
use std::collections::BTreeMap;

/// What a person says of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// One person.
    Same,
    /// Two persons.
    Different,
    /// Two persons of one family.
    Relative,
    /// What is there does not tell.
    CannotTell,
}

impl Verdict {
    /// All verdicts, in the order of the table of [`Comparison`].
    pub const ALL: [Self; 4] = [Self::Same, Self::Different, Self::Relative, Self::CannotTell];
}

const VERDICTS: usize = Verdict::ALL.len();

/// A pair of which two people say different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disagreement {
    /// The pair, its earlier record first.
    pub pair: Pair,
    /// What the first says.
    pub first: Verdict,
    /// What the second says.
    pub second: Verdict,
}

/// Agreement beyond chance: 1 where it is perfect, 0 where it is what chance gives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kappa {
    /// Cohen's κ (Cohen 1960).
    pub value: f64,
    /// Its standard error for many pairs (Fleiss, Cohen & Everitt 1969).
    pub standard_error: f64,
}

/// What two people say of the pairs that both looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// How many pairs have each verdict of the first (row) and of the second (column), in the order of
    /// [`Verdict::ALL`].
    pub table: [[u32; VERDICTS]; VERDICTS],
    /// The pairs of which they say different things, in order.
    pub disagreements: Vec<Disagreement>,
    /// None where there is no pair, or both gave one and the same verdict to all: chance alone would
    /// agree then.
    pub kappa: Option<Kappa>,
}

/// Compares what two people say. Of several verdicts of one person on a pair, the last one holds; pairs
/// that only one of them looked at do not count.
pub fn compare(first: &[(Pair, Verdict)], second: &[(Pair, Verdict)]) -> Comparison {
    let (first, second) = (last(first), last(second));
    let mut table = [[0; VERDICTS]; VERDICTS];
    let mut disagreements = Vec::new();
    for (pair, first) in first {
        let Some(second) = second.get(&pair).copied() else { continue };
        table[first as usize][second as usize] += 1;
        if first != second {
            disagreements.push(Disagreement { pair, first, second });
        }
    }
    Comparison { table, disagreements, kappa: kappa(&table) }
}

fn last(verdicts: &[(Pair, Verdict)]) -> BTreeMap<Pair, Verdict> {
    verdicts.iter().map(|(pair, verdict)| (ordered(*pair), *verdict)).collect()
}

fn kappa(table: &[[u32; VERDICTS]; VERDICTS]) -> Option<Kappa> {
    let count: f64 = table.iter().flatten().map(|count| f64::from(*count)).sum();
    let is_one_verdict = table.iter().enumerate().any(|(at, row)| f64::from(row[at]) == count);
    if is_one_verdict {
        return None;
    }
    let shares = table.map(|row| row.map(|pairs| f64::from(pairs) / count));
    let rows = shares.map(|row| row.iter().sum::<f64>());
    let columns: [f64; VERDICTS] =
        std::array::from_fn(|column| shares.iter().map(|row| row[column]).sum());
    let agreed: f64 = (0..VERDICTS).map(|at| shares[at][at]).sum();
    let by_chance: f64 = rows.iter().zip(columns).map(|(row, column)| row * column).sum();
    let value = (agreed - by_chance) / (1.0 - by_chance);
    let spread = spread(&shares, &rows, &columns, value, by_chance).max(0.0);
    Some(Kappa { value, standard_error: (spread / count).sqrt() / (1.0 - by_chance) })
}

/// The variance of what each pair adds to κ by the verdicts that it has (the delta method), times the
/// square of what is beyond chance.
fn spread(
    shares: &[[f64; VERDICTS]; VERDICTS],
    rows: &[f64; VERDICTS],
    columns: &[f64; VERDICTS],
    kappa: f64,
    by_chance: f64,
) -> f64 {
    let mut spread = -(kappa - by_chance * (1.0 - kappa)).powi(2);
    for (row, shares) in shares.iter().enumerate() {
        for (column, share) in shares.iter().enumerate() {
            let agrees = if row == column { 1.0 } else { 0.0 };
            spread += share * (agrees - (1.0 - kappa) * (columns[row] + rows[column])).powi(2);
        }
    }
    spread
}
