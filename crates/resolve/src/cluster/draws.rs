//! Partings drawn by how probable they are, so that whatever is counted of persons carries the doubt about
//! who is one.
//!
//! Few records are parted in every way, and one is drawn of these. Of more, a Gibbs sampler takes one record
//! after the other out of its part and puts it into one of the parts, or into a new one, by the odds of each
//! (Geman & Geman 1984), from the parting that is held to be the best.

use super::{FEW, Matrix, Partings, Sides, part};
use crate::fit::splitmix;
use crate::score::Evidence;
use rayon::prelude::*;

/// Every record is moved so many times before the first draw, and so many between two.
const BEFORE: usize = 20;
const BETWEEN: usize = 2;

/// Draws of which records are one person.
#[derive(Debug, Clone)]
pub struct Draws {
    records: usize,
    count: usize,
    groups: Vec<Group>,
}

/// Records that may be one person, with the part of each in each draw.
#[derive(Debug, Clone)]
struct Group {
    records: Vec<u32>,
    draws: Vec<Vec<u16>>,
}

impl Draws {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// For each row the first row of its person, in one draw. Beyond the last draw everybody is alone.
    pub fn clusters(&self, draw: usize) -> Vec<u32> {
        let mut of: Vec<u32> = (0..self.records as u32).collect();
        for group in &self.groups {
            let labels = group.draws.get(draw).map_or(&[][..], |labels| labels);
            for (at, (record, label)) in group.records.iter().zip(labels).enumerate() {
                let first = labels.iter().position(|other| other == label).unwrap_or(at);
                of[*record as usize] = group.records[first];
            }
        }
        of
    }
}

/// Draws of all records, of which those in a group may be one person.
pub(crate) fn draws(
    records: usize,
    groups: Vec<Vec<u32>>,
    sides: Sides,
    (count, seed): (usize, u64),
    evidence: impl Fn(u32, u32) -> Evidence + Sync,
) -> Draws {
    let group = |group: Vec<u32>| {
        let mut chance = Chance(splitmix(seed ^ splitmix(u64::from(group[0]))));
        let matrix = Matrix::of(&group, &evidence);
        let draws = match group.len() {
            0..=FEW => of_all(&matrix, count, &mut chance),
            _ => sampled(&group, &matrix, sides, count, &mut chance),
        };
        Group { records: group, draws }
    };
    Draws { records, count, groups: groups.into_par_iter().map(group).collect() }
}

/// A fixed sequence of random numbers.
struct Chance(u64);

impl Chance {
    /// A number in [0, 1).
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(1);
        (splitmix(self.0) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// The place of one of these weights, drawn by it; the last where rounding leaves none.
    fn of(&mut self, weights: &[f64]) -> usize {
        let mut left = self.share() * weights.iter().sum::<f64>();
        let found = weights.iter().position(|weight| {
            left -= weight;
            left < 0.0
        });
        found.unwrap_or(weights.len().saturating_sub(1))
    }
}

/// Logarithms of weights as weights of which the greatest is 1.
fn weights(logs: &[f64]) -> Vec<f64> {
    let most = logs.iter().copied().fold(f64::MIN, f64::max);
    logs.iter().map(|log| (log - most).exp()).collect()
}

fn of_all(matrix: &Matrix, count: usize, chance: &mut Chance) -> Vec<Vec<u16>> {
    let partings = Partings::of(matrix);
    let logs: Vec<f64> = partings.all.iter().map(|(_, weight)| *weight).collect();
    let weights = weights(&logs);
    let labels =
        |at: usize| partings.all[at].0[..matrix.size].iter().map(|label| u16::from(*label));
    (0..count).map(|_| labels(chance.of(&weights)).collect()).collect()
}

fn sampled(
    group: &[u32],
    matrix: &Matrix,
    sides: Sides,
    count: usize,
    chance: &mut Chance,
) -> Vec<Vec<u16>> {
    let mut state = State::of(group, matrix, sides);
    (0..BEFORE).for_each(|_| state.sweep(matrix, chance));
    let draw = |_| {
        (0..BETWEEN).for_each(|_| state.sweep(matrix, chance));
        state.labels()
    };
    (0..count).map(draw).collect()
}

/// A parting of a group.
struct State {
    parts: Vec<Vec<usize>>,
    odds: Vec<f64>,
}

impl State {
    /// The parting that is held to be the best.
    fn of(group: &[u32], matrix: &Matrix, sides: Sides) -> Self {
        let of = part(group, matrix, sides).of;
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); group.len()];
        for (at, (_, first)) in of.iter().enumerate() {
            let first = group.iter().position(|record| record == first).unwrap_or(at);
            parts[first].push(at);
        }
        parts.retain(|part| !part.is_empty());
        let odds = parts.iter().map(|part| matrix.odds(part)).collect();
        Self { parts, odds }
    }

    /// Moves every record once.
    fn sweep(&mut self, matrix: &Matrix, chance: &mut Chance) {
        for record in 0..matrix.size {
            self.take_out(matrix, record);
            let with: Vec<f64> = self.parts.iter().map(|part| with(matrix, part, record)).collect();
            let more = with.iter().zip(&self.odds).map(|(with, without)| with - without);
            // Last, a part of its own.
            let logs: Vec<f64> = more.chain([0.0]).collect();
            let into = chance.of(&weights(&logs));
            match self.parts.get_mut(into) {
                Some(part) => {
                    part.push(record);
                    part.sort_unstable();
                    self.odds[into] = with[into];
                }
                None => {
                    self.parts.push(vec![record]);
                    self.odds.push(0.0);
                }
            }
        }
    }

    fn take_out(&mut self, matrix: &Matrix, record: usize) {
        let Some(at) = self.parts.iter().position(|part| part.contains(&record)) else { return };
        self.parts[at].retain(|other| *other != record);
        if self.parts[at].is_empty() {
            self.parts.remove(at);
            self.odds.remove(at);
        } else {
            self.odds[at] = matrix.odds(&self.parts[at]);
        }
    }

    fn labels(&self) -> Vec<u16> {
        let size = self.parts.iter().map(Vec::len).sum();
        let mut labels = vec![0; size];
        for (label, part) in self.parts.iter().enumerate() {
            part.iter().for_each(|record| labels[*record] = label as u16);
        }
        labels
    }
}

/// The log odds of a part with one more record.
fn with(matrix: &Matrix, part: &[usize], record: usize) -> f64 {
    let mut members = part.to_vec();
    members.push(record);
    members.sort_unstable();
    matrix.odds(&members)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::levels::FIELDS;

    /// Five records with log odds of some chance.
    fn evidence(a: u32, b: u32) -> Evidence {
        let odds = splitmix(u64::from(a) << 32 | u64::from(b)) % 601;
        let mut fields = [f32::NAN; FIELDS];
        fields[0] = odds as f32 / 100.0 - 2.0;
        Evidence { prior: -1.0, fields, said: 0.0 }
    }

    /// For each two places the share of draws in which they are one.
    fn together(draws: &[Vec<u16>]) -> Vec<f64> {
        let size = draws[0].len();
        let pairs = (0..size).flat_map(|i| (i + 1..size).map(move |j| (i, j)));
        let share = |(i, j): (usize, usize)| {
            draws.iter().filter(|draw| draw[i] == draw[j]).count() as f64 / draws.len() as f64
        };
        pairs.map(share).collect()
    }

    #[test]
    fn the_sampler_draws_partings_as_often_as_they_are_probable() {
        let group = [0, 1, 2, 3, 4];
        let matrix = Matrix::of(&group, &evidence);
        let known = super::super::weigh_all(&group, &matrix);
        let mut chance = Chance(1);
        let all = together(&of_all(&matrix, 20_000, &mut chance));
        let sampled = together(&sampled(&group, &matrix, None, 20_000, &mut chance));
        let mut at = 0;
        for i in 0..5_u32 {
            for j in i + 1..5 {
                let pair = known.pairs.iter().find(|(a, b, _)| (*a, *b) == (i, j));
                let probability = pair.map_or(0.0, |(_, _, probability)| *probability);
                assert!((all[at] - probability).abs() < 0.02, "{} {probability}", all[at]);
                assert!((sampled[at] - probability).abs() < 0.02, "{} {probability}", sampled[at]);
                at += 1;
            }
        }
    }
}
