//! The scores of stances and bases: sums of whole numbers in a table, learned by
//! `training/clues.py` from our own texts.

use super::Clue;
use model::{Basis, Stance};
use std::sync::OnceLock;

/// A clue's weights, in hundredths of a nat: a row of the table.
#[derive(Debug, Clone, Copy, Default)]
struct Weights {
    stances: [i16; Stance::ALL.len()],
    bases: [i16; Basis::ALL.len()],
}

/// By so many hundredths the clues must speak more for another code than for that of the rules.
const FOR_STANCE: i32 = 70;
const FOR_BASIS: i32 = 60;

/// The stance that the clues speak for most. Where the rules see a denial, an offer or the like,
/// they are nearly always right.
pub(crate) fn stance(clues: &[Clue], by_rules: Stance) -> Stance {
    match by_rules {
        Stance::Asserts => best(Stance::ALL, &sums(clues, |row| row.stances), by_rules, FOR_STANCE),
        seen => seen,
    }
}

/// The basis that the clues speak for most, where the rules see none. That somebody was there
/// weighs much, and is left to words that say so.
pub(crate) fn basis(clues: &[Clue], by_rules: Basis) -> Basis {
    let spoken = match by_rules {
        Basis::Unknown => best(Basis::ALL, &sums(clues, |row| row.bases), by_rules, FOR_BASIS),
        seen => seen,
    };
    if by_rules != spoken && spoken.is_first_hand() { by_rules } else { spoken }
}

fn sums<const N: usize>(clues: &[Clue], of: impl Fn(&Weights) -> [i16; N]) -> [i32; N] {
    let mut sums = [0; N];
    for row in clues.iter().filter_map(|clue| table().get(clue.number())) {
        for (sum, weight) in sums.iter_mut().zip(of(row)) {
            *sum += i32::from(weight);
        }
    }
    sums
}

/// The code of the highest sum, if it is higher than the usual one's by more than `clearly`.
fn best<T: Copy + PartialEq>(codes: &[T], sums: &[i32], usual: T, clearly: i32) -> T {
    let scored = || codes.iter().copied().zip(sums.iter().copied());
    let floor = scored().find(|(code, _)| *code == usual).map_or(0, |(_, sum)| sum + clearly);
    let start = (usual, floor);
    scored().fold(start, |best, one| if one.1 > best.1 { one } else { best }).0
}

fn table() -> &'static [Weights] {
    static TABLE: OnceLock<Vec<Weights>> = OnceLock::new();
    TABLE.get_or_init(|| read(include_str!("../../tables/clues.tsv")))
}

/// Rows of a clue's name, the weights of the stances and those of the bases. What is no such row
/// counts nothing.
fn read(rows: &str) -> Vec<Weights> {
    let mut table = vec![Weights::default(); Clue::COUNT];
    for row in rows.lines().filter(|row| !row.starts_with('#')) {
        let mut fields = row.split('\t');
        let clue = fields.next().and_then(Clue::named);
        let mut weights = Weights::default();
        let cells = weights.stances.iter_mut().chain(&mut weights.bases);
        for (cell, field) in cells.zip(fields) {
            *cell = field.parse().unwrap_or(0);
        }
        if let Some(place) = clue.and_then(|clue| table.get_mut(clue.number())) {
            *place = weights;
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_of_a_clue_and_has_all_weights() {
        let rows = include_str!("../../tables/clues.tsv").lines();
        let rows: Vec<&str> = rows.filter(|row| !row.starts_with('#')).collect();
        assert!(!rows.is_empty());
        for row in rows {
            let fields: Vec<&str> = row.split('\t').collect();
            assert!(fields.first().and_then(|name| Clue::named(name)).is_some(), "{row}");
            assert_eq!(fields.len(), 1 + Stance::ALL.len() + Basis::ALL.len(), "{row}");
            assert!(fields[1..].iter().all(|field| field.parse::<i16>().is_ok()), "{row}");
        }
    }

    #[test]
    fn the_usual_code_stays_where_nothing_speaks_clearly_against_it() {
        let of = |sums: [i32; 7]| best(Stance::ALL, &sums, Stance::Denies, 3);
        assert_eq!(of([0; 7]), Stance::Denies);
        assert_eq!(of([1, 0, 0, 0, 0, 3, 2]), Stance::Denies);
        assert_eq!(of([1, 0, 0, 0, 0, 5, 2]), Stance::Admits);
    }
}
