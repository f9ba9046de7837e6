//! Two lists in each of which everybody stands once: whom to assign to whom.
//!
//! The assignment with the greatest sum of log odds (Kuhn 1955, by shortest augmenting paths: Jonker &
//! Volgenant 1987), and how probable each pair of it is, given that others may be whom it says: in all
//! assignments, weighted by their odds, a row is assigned to one of those that it may be or to nobody. The
//! shares are found by sum–product (Zdeborová & Mézard 2006), exact where no circle of pairs closes.

use super::{LEAST, Matrix, Parted, labelled};

/// Sum–product ends when no message changes by more, or after so many rounds.
const STILL: f64 = 1e-9;
const MOST_ROUNDS: usize = 500;

/// Odds above this leave no doubt, and would leave no digits.
const SUREST: f64 = 40.0;

/// Assigns the members of a group of which the first `left` are of the one list.
pub(super) fn assign(group: &[u32], left: usize, matrix: &Matrix) -> Parted {
    let right = group.len() - left;
    let odds = |i: usize, j: usize| matrix.at(i, left + j).odds().min(SUREST);
    let odds: Vec<Vec<f64>> = (0..left).map(|i| (0..right).map(|j| odds(i, j)).collect()).collect();
    let mut labels: Vec<u32> = (0..group.len() as u32).collect();
    for (i, j) in best(&odds) {
        labels[left + j] = labels[i];
    }
    let mut parted = labelled(group, &labels);
    for (i, row) in shares(&odds).iter().enumerate() {
        for (j, share) in row.iter().enumerate().filter(|(_, share)| **share >= LEAST) {
            parted.pairs.push((group[i], group[left + j], *share));
        }
    }
    parted
}

/// The pairs of the assignment with the greatest sum of log odds above 0. Whoever is nobody there is
/// assigned to a place of their own, at 0.
fn best(odds: &[Vec<f64>]) -> Vec<(usize, usize)> {
    let (rows, right) = (odds.len(), odds.first().map_or(0, Vec::len));
    let columns = right + rows;
    let cost = |row: usize, column: usize| match odds[row].get(column) {
        Some(odds) => -odds.max(0.0),
        None => 0.0,
    };
    // Potentials of rows and columns, and the row of each column, all counted from 1.
    let (mut of_row, mut of_column) = (vec![0.0; rows + 1], vec![0.0; columns + 1]);
    let mut row_of = vec![0; columns + 1];
    for row in 1..=rows {
        row_of[0] = row;
        let mut at = 0;
        let mut least = vec![f64::INFINITY; columns + 1];
        let mut from = vec![0; columns + 1];
        let mut is_done = vec![false; columns + 1];
        while row_of[at] != 0 {
            is_done[at] = true;
            let (here, mut step, mut next) = (row_of[at], f64::INFINITY, 0);
            for column in (1..=columns).filter(|column| !is_done[*column]) {
                let reduced = cost(here - 1, column - 1) - of_row[here] - of_column[column];
                if reduced < least[column] {
                    (least[column], from[column]) = (reduced, at);
                }
                if least[column] < step {
                    (step, next) = (least[column], column);
                }
            }
            for column in 0..=columns {
                if is_done[column] {
                    of_row[row_of[column]] += step;
                    of_column[column] -= step;
                } else {
                    least[column] -= step;
                }
            }
            at = next;
        }
        while at != 0 {
            row_of[at] = row_of[from[at]];
            at = from[at];
        }
    }
    let assigned = (1..=right).filter(|column| row_of[*column] != 0);
    assigned
        .map(|column| (row_of[column] - 1, column - 1))
        .filter(|(row, column)| odds[*row][*column] > 0.0)
        .collect()
}

/// For each pair the share of all assignments, weighted by their odds, that it is in.
fn shares(odds: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let weights: Vec<Vec<f64>> =
        odds.iter().map(|row| row.iter().map(|odds| odds.exp()).collect()).collect();
    let mut free = Free::new(odds.len(), odds.first().map_or(0, Vec::len));
    for _ in 0..MOST_ROUNDS {
        if free.next(&weights) < STILL {
            break;
        }
    }
    let share = |i: usize, j: usize| {
        let both = weights[i][j] * free.rows[i][j] * free.columns[i][j];
        both / (1.0 + both)
    };
    (0..odds.len()).map(|i| (0..odds[i].len()).map(|j| share(i, j)).collect()).collect()
}

/// For each pair the probability that its row, and its column, is assigned to nobody else.
struct Free {
    rows: Vec<Vec<f64>>,
    columns: Vec<Vec<f64>>,
}

impl Free {
    fn new(rows: usize, columns: usize) -> Self {
        let all = vec![vec![1.0; columns]; rows];
        Self { rows: all.clone(), columns: all }
    }

    /// One round; the greatest change.
    fn next(&mut self, weights: &[Vec<f64>]) -> f64 {
        let mut change = 0.0_f64;
        let mut set = |message: &mut f64, others: f64| {
            // Half the way, since rows and columns answer each other.
            let new = (*message + 1.0 / (1.0 + others.max(0.0))) / 2.0;
            change = change.max((new - *message).abs());
            *message = new;
        };
        for (i, row) in weights.iter().enumerate() {
            let terms: Vec<f64> = row.iter().zip(&self.columns[i]).map(|(w, f)| w * f).collect();
            for (j, message) in self.rows[i].iter_mut().enumerate() {
                set(message, without(&terms, j));
            }
        }
        for j in 0..weights.first().map_or(0, Vec::len) {
            let terms: Vec<f64> =
                weights.iter().zip(&self.rows).map(|(w, f)| w[j] * f[j]).collect();
            for (i, messages) in self.columns.iter_mut().enumerate() {
                set(&mut messages[j], without(&terms, i));
            }
        }
        change
    }
}

/// The sum of all terms but one; not by subtraction, which loses what is small.
fn without(terms: &[f64], place: usize) -> f64 {
    let (before, after) = terms.split_at(place);
    before.iter().chain(after.get(1..).unwrap_or_default()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All assignments of what is left, as their sum of odds' products and for each pair its part.
    fn all(odds: &[Vec<f64>], row: usize, used: &mut Vec<usize>, weight: f64, sums: &mut Sums) {
        if row == odds.len() {
            sums.total += weight;
            for (row, column) in used.iter().enumerate().filter(|(_, column)| **column < usize::MAX)
            {
                sums.pairs[row][*column] += weight;
            }
            let log = weight.ln();
            if log > sums.most.0 {
                sums.most = (log, used.clone());
            }
            return;
        }
        let free: Vec<usize> = (0..odds[row].len()).filter(|c| !used.contains(c)).collect();
        for column in free {
            used.push(column);
            all(odds, row + 1, used, weight * odds[row][column].exp(), sums);
            used.pop();
        }
        used.push(usize::MAX);
        all(odds, row + 1, used, weight, sums);
        used.pop();
    }

    struct Sums {
        total: f64,
        pairs: Vec<Vec<f64>>,
        most: (f64, Vec<usize>),
    }

    fn by_hand(odds: &[Vec<f64>]) -> Sums {
        let pairs = odds.iter().map(|row| vec![0.0; row.len()]).collect();
        let mut sums = Sums { total: 0.0, pairs, most: (f64::MIN, Vec::new()) };
        all(odds, 0, &mut Vec::new(), 1.0, &mut sums);
        sums
    }

    fn drawn(seed: u64, rows: usize, columns: usize) -> Vec<Vec<f64>> {
        let value =
            |at: usize| (crate::fit::splitmix(seed * 1000 + at as u64) % 2001) as f64 / 200.0 - 6.0;
        (0..rows).map(|i| (0..columns).map(|j| value(i * columns + j)).collect()).collect()
    }

    #[test]
    fn the_best_assignment_is_that_of_all_of_them() {
        for seed in 0..200 {
            let odds = drawn(seed, 1 + seed as usize % 4, 1 + seed as usize / 4 % 5);
            let found: f64 = best(&odds).iter().map(|(i, j)| odds[*i][*j]).sum();
            assert!((found - by_hand(&odds).most.0).abs() < 1e-9, "{odds:?}");
        }
    }

    #[test]
    fn without_a_circle_shares_are_exact() {
        // Two rows that share one column, and one that may be another.
        let odds = vec![vec![2.0, -30.0], vec![1.0, 3.0]];
        let sums = by_hand(&odds);
        for (i, row) in shares(&odds).iter().enumerate() {
            for (j, share) in row.iter().enumerate() {
                assert!((share - sums.pairs[i][j] / sums.total).abs() < 1e-6, "{share}");
            }
        }
    }

    #[test]
    fn with_circles_shares_are_near_and_of_nobody_more_than_one() {
        let mut worst = 0.0_f64;
        for seed in 0..100 {
            let odds = drawn(seed, 4, 4);
            let (sums, shares) = (by_hand(&odds), shares(&odds));
            for (i, row) in shares.iter().enumerate() {
                assert!(row.iter().sum::<f64>() < 1.0 + 1e-6);
                for (j, share) in row.iter().enumerate() {
                    worst = worst.max((share - sums.pairs[i][j] / sums.total).abs());
                }
            }
        }
        assert!(worst < 0.12, "{worst}");
        // Two namesakes in either list: even odds, however sure each pair is by itself.
        let twice = shares(&[vec![12.0, 12.0], vec![12.0, 12.0]].map(|row: Vec<f64>| row));
        assert!(twice.iter().flatten().all(|share| (share - 0.5).abs() < 0.01), "{twice:?}");
    }
}
