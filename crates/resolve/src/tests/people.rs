//! Invented people with known truth: names of syllables by a Zipf–Mandelbrot law, noise per record.

use crate::fit::splitmix;
use model::{ColumnRole, Columns, NamedColumn, Texts};

/// A fixed sequence of random numbers.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed << 32)
    }

    fn next(&mut self) -> u64 {
        self.0 += 1;
        splitmix(self.0)
    }

    /// In [0, 1).
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Below a number.
    pub(super) fn below(&mut self, count: usize) -> usize {
        (self.share() * count as f64) as usize
    }

    /// With a probability.
    fn is(&mut self, probability: f64) -> bool {
        self.share() < probability
    }
}

const STARTS: [&str; 12] = ["b", "c", "d", "f", "l", "m", "n", "p", "r", "s", "t", "gr"];
const ENDS: [&str; 10] = ["a", "e", "o", "an", "en", "or", "il", "ar", "es", "ul"];

/// The name of this rank.
fn name(rank: usize, syllables: usize) -> String {
    let mut left = rank.wrapping_mul(7919) + syllables;
    let syllable = |_| {
        let text = format!("{}{}", STARTS[left % STARTS.len()], ENDS[left / 12 % ENDS.len()]);
        left = left / 5 + 31;
        text
    };
    (0..syllables).map(syllable).collect()
}

/// A rank by a Zipf–Mandelbrot law with exponent 1, so a geometric mean of the bounds.
fn rank(chance: &mut Chance, ranks: f64) -> usize {
    ((ranks + 2.7).powf(chance.share()) * 2.7_f64.powf(0.0) - 1.0) as usize
}

/// A row: id, given, family, second family, birth, place.
pub(super) type Person = [String; 6];

/// Records, with for each the number of its person.
pub(super) fn people(records: usize, seed: u64) -> (Vec<Person>, Vec<usize>) {
    let mut chance = Chance::new(seed);
    let persons = records * 5 / 8;
    let person = |chance: &mut Chance| -> Person {
        let day = format!(
            "{}-{:02}-{:02}",
            1940 + chance.below(65),
            1 + chance.below(12),
            2 + chance.below(26)
        );
        [
            String::new(),
            name(rank(chance, 200.0), 2),
            name(rank(chance, 2000.0), 3),
            name(rank(chance, 2000.0), 3),
            day,
            name(rank(chance, 80.0), 4),
        ]
    };
    let persons: Vec<Person> = (0..persons).map(|_| person(&mut chance)).collect();
    let (mut rows, mut truth) = (Vec::new(), Vec::new());
    for at in 0..records {
        let of = if at < persons.len() { at } else { chance.below(persons.len()) };
        let mut row = persons[of].clone();
        row[0] = format!("r{at}");
        blur(&mut row, &mut chance);
        rows.push(row);
        truth.push(of);
    }
    (rows, truth)
}

/// What lists do to what they note.
fn blur(row: &mut Person, chance: &mut Chance) {
    for field in [1, 2, 3] {
        if chance.is(0.06) {
            let at = chance.below(row[field].len());
            row[field].remove(at);
        }
    }
    for (field, missing) in [(3, 0.3), (4, 0.25), (5, 0.2)] {
        if chance.is(missing) {
            row[field].clear();
        }
    }
    if chance.is(0.05) && !row[4].is_empty() {
        row[4] = row[4][..4].to_owned();
    }
}

pub(super) const COLUMNS: [(&str, ColumnRole); 6] = [
    ("id", ColumnRole::Id),
    ("given", ColumnRole::Given),
    ("family", ColumnRole::Family),
    ("second", ColumnRole::SecondFamily),
    ("born", ColumnRole::BirthDate),
    ("place", ColumnRole::Place),
];

/// Rows as columns with these names and roles.
pub(super) fn columns<const N: usize>(
    names: &[(&str, ColumnRole); N],
    rows: &[[String; N]],
) -> Columns {
    let column = |(at, (name, role)): (usize, &(&str, ColumnRole))| {
        let mut cells = Texts::default();
        rows.iter().for_each(|row| cells.push(&row[at]).unwrap());
        NamedColumn { name: (*name).to_owned(), role: Some(*role), cells }
    };
    Columns { columns: names.iter().enumerate().map(column).collect() }
}

/// People as columns.
pub(super) fn list(rows: &[Person]) -> Columns {
    columns(&COLUMNS, rows)
}
