//! Averages over all decomposable graphs of lists (Madigan & York 1997), exactly: a graph says which
//! lists depend on each other, and in a decomposable one the unseen can be integrated out of every
//! part of it.

use super::table::Table;
use crate::special::ln_gamma;
use rayon::prelude::*;

/// Graphs are counted out for so many lists.
pub const GRAPH_LISTS: std::ops::RangeInclusive<usize> = 3..=5;

/// What is believed before the table is seen, besides that all graphs are alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GraphPrior {
    /// How many people each cell of the whole table is believed to have had before: δ of the
    /// hyper-Dirichlet distribution (Dawid & Lauritzen 1993).
    pub cell: f64,
    /// The least number of unseen people that is thought of.
    pub least: u64,
    /// The largest.
    pub most: u64,
}

impl GraphPrior {
    /// As R's `dga` is usually run: δ = 2^−lists, and from 1 to 25 times those counted, or to 60,000
    /// if that is less, are unseen. The total N is believed to be in proportion to 1/N.
    pub fn usual(table: &Table) -> Self {
        let cell = 0.5_f64.powi(table.lists().len() as i32);
        Self { cell, least: 1, most: (25 * table.total()).clamp(1, 60_000) }
    }
}

/// What is believed afterwards.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphAverage {
    /// The prior.
    pub prior: GraphPrior,
    /// The mean total.
    pub mean: f64,
    /// The smallest total that is at least as likely as any.
    pub mode: u64,
    /// The 2.5 % point: the least total with so much below or at it.
    pub low: u64,
    /// The median.
    pub median: u64,
    /// The 97.5 % point.
    pub high: u64,
    /// For each number of unseen people from `least` on, its probability.
    pub unseen: Vec<f64>,
    /// The graphs with their probabilities, likeliest first: by their cliques, `[123,24]`.
    pub graphs: Vec<(String, f64)>,
    /// What the last twentieth of the numbers has together; where it is not small, `most` was.
    pub tail: f64,
}

/// Averages over all decomposable graphs; `None` of fewer or more lists than [`GRAPH_LISTS`].
pub fn graph_average(table: &Table, prior: GraphPrior) -> Option<GraphAverage> {
    let lists = table.lists().len();
    if !GRAPH_LISTS.contains(&lists) || prior.cell <= 0.0 || prior.least > prior.most {
        return None;
    }
    let graphs = graphs(lists);
    let parts = Parts::new(table, prior);
    let (unseen, weights) = posterior(&graphs, &parts);
    let counted = table.total();
    let mean: f64 = (prior.least..).zip(&unseen).map(|(n, p)| (counted + n) as f64 * p).sum();
    let point = |share: f64| {
        let mut sum = 0.0;
        let is_reached = |p: &f64| {
            sum += p;
            sum >= share
        };
        let at = unseen.iter().position(is_reached).unwrap_or(unseen.len() - 1);
        counted + prior.least + at as u64
    };
    let (low, median, high) = (point(0.025), point(0.5), point(0.975));
    let largest = unseen.iter().copied().fold(0.0, f64::max);
    let mode = unseen.iter().position(|p| *p == largest).unwrap_or_default() as u64;
    let tail = unseen[unseen.len() - unseen.len().div_ceil(20)..].iter().sum();
    let mut named: Vec<(String, f64)> =
        graphs.iter().map(|graph| graph.name(lists)).zip(weights).collect();
    named.sort_by(|(a, p), (b, q)| q.total_cmp(p).then(a.cmp(b)));
    let mode = counted + prior.least + mode;
    Some(GraphAverage { prior, mean, mode, low, median, high, unseen, graphs: named, tail })
}

/// A decomposable graph: each list with those of its neighbours that come after it in a perfect
/// order of elimination, which are all neighbours of each other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Graph {
    pub(crate) order: Vec<(usize, u32)>,
}

impl Graph {
    /// Eliminates lists whose neighbours are all neighbours of each other (Rose 1970), the first
    /// first; `None` where that ends before all are gone: the graph is not decomposable.
    fn of(neighbours: &[u32]) -> Option<Self> {
        let mut left: u32 = (1 << neighbours.len()) - 1;
        let mut order = Vec::new();
        while left > 0 {
            let is_simplicial = |at: &usize| {
                let around = neighbours[*at] & left;
                let others = |at: usize| around & !(1 << at);
                (0..neighbours.len())
                    .filter(|other| around >> other & 1 == 1)
                    .all(|other| neighbours[other] & others(other) == others(other))
            };
            let in_left = (0..neighbours.len()).filter(|at| left >> at & 1 == 1);
            let next = { in_left }.find(is_simplicial)?;
            order.push((next, neighbours[next] & left));
            left &= !(1 << next);
        }
        Some(Self { order })
    }

    /// How often each set of lists is a factor: cliques once, separators minus once for each time
    /// that they part something; the empty set stands for all people.
    fn factors(&self, lists: usize) -> Vec<(usize, f64)> {
        let mut powers = vec![0.0; 1 << lists];
        for (list, after) in &self.order {
            powers[(after | 1 << list) as usize] += 1.0;
            powers[*after as usize] -= 1.0;
        }
        powers.into_iter().enumerate().filter(|(_, power)| *power != 0.0).collect()
    }

    fn name(&self, lists: usize) -> String {
        let families: Vec<u32> = self.order.iter().map(|(list, after)| after | 1 << list).collect();
        super::model::largest(lists, &families)
    }
}

/// All decomposable graphs of so many lists.
pub(crate) fn graphs(lists: usize) -> Vec<Graph> {
    let pairs: Vec<(usize, usize)> =
        (0..lists).flat_map(|a| (a + 1..lists).map(move |b| (a, b))).collect();
    let graph = |edges: u32| {
        let mut neighbours = vec![0; lists];
        for (at, (a, b)) in pairs.iter().enumerate() {
            if edges >> at & 1 == 1 {
                neighbours[*a] |= 1 << b;
                neighbours[*b] |= 1 << a;
            }
        }
        Graph::of(&neighbours)
    };
    (0..1 << pairs.len()).filter_map(graph).collect()
}

/// For each set of lists, what its marginal table says as a function of the unseen.
struct Parts {
    lists: usize,
    prior: GraphPrior,
    counted: f64,
    /// For each set of lists: what does not change with the unseen; those who are on none of these
    /// lists but on others, with what the prior adds.
    sets: Vec<(f64, f64)>,
}

impl Parts {
    fn new(table: &Table, prior: GraphPrior) -> Self {
        let lists = table.lists().len();
        let set = |set: u32| part(table, set, prior.cell);
        let sets = (0..1_u32 << lists).map(set).collect();
        Self { lists, prior, counted: table.total() as f64, sets }
    }

    /// ln of the factor of a set: Π Γ(n + a) / Γ(a) over the cells of its table.
    fn factor(&self, set: usize, unseen: f64) -> f64 {
        let (fixed, open) = self.sets[set];
        fixed + ln_gamma(open + unseen)
    }

    /// ln of what all graphs share: the ways to deal people out, and the prior 1/N.
    fn shared(&self, unseen: f64) -> f64 {
        let total = self.counted + unseen;
        ln_gamma(total + 1.0) - ln_gamma(unseen + 1.0) - total.max(1.0).ln()
    }

    /// Some of these numbers, all of the first and then ever fewer: enough to see where a graph has
    /// its weight.
    fn coarse(&self) -> Vec<u64> {
        let (least, most) = (self.prior.least, self.prior.most);
        let mut coarse = vec![least];
        let mut at = least;
        while at < most {
            at = (at + 1 + at / 128).min(most);
            coarse.push(at);
        }
        coarse
    }
}

fn part(table: &Table, set: u32, cell: f64) -> (f64, f64) {
    let lists = table.lists().len();
    let prior = cell * f64::from(1_u32 << (lists - set.count_ones() as usize));
    let mut cells = std::collections::BTreeMap::new();
    for (history, count) in table.cells() {
        *cells.entry(history & set).or_insert(0.0) += count as f64;
    }
    let none = cells.remove(&0).unwrap_or(0.0);
    let constant = |count: &f64| ln_gamma(count + prior) - ln_gamma(prior);
    let fixed: f64 = cells.values().map(constant).sum();
    (fixed - ln_gamma(prior), none + prior)
}

/// What is this much less likely, by its logarithm, adds nothing that shows.
const NEGLIGIBLE: f64 = 40.0;

/// So many numbers of the unseen are worked on at once, with what they need at hand.
const BLOCK: u64 = 1024;

/// The probability of each number of the unseen, and of each graph.
fn posterior(graphs: &[Graph], parts: &Parts) -> (Vec<f64>, Vec<f64>) {
    let factors: Vec<Vec<(usize, f64)>> =
        graphs.iter().map(|graph| graph.factors(parts.lists)).collect();
    let coarse = parts.coarse();
    let heights: Vec<Vec<f64>> =
        coarse.par_iter().map(|unseen| heights(&factors, parts, *unseen as f64)).collect();
    let top = heights.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
    let (least, most) = (parts.prior.least, parts.prior.most);
    let starts: Vec<u64> = (least..=most).step_by(BLOCK as usize).collect();
    let of_block = |start: &u64| {
        let last = (start + BLOCK - 1).min(most);
        let from = coarse.partition_point(|at| at <= start).saturating_sub(1);
        let to = (coarse.partition_point(|at| *at < last) + 1).min(coarse.len());
        let near = &heights[from..to];
        // Between two points of a smooth curve it is hardly higher than at both.
        let is_near = |graph: &usize| near.iter().any(|at| at[*graph] > top - NEGLIGIBLE - 5.0);
        let wanted: Vec<usize> = (0..graphs.len()).filter(is_near).collect();
        block(parts, &factors, &wanted, (*start, last), top)
    };
    let blocks: Vec<(Vec<f64>, Vec<f64>)> = starts.par_iter().map(of_block).collect();
    let mut weights = vec![0.0; graphs.len()];
    for (_, of_graphs) in &blocks {
        weights.iter_mut().zip(of_graphs).for_each(|(sum, weight)| *sum += weight);
    }
    let mut unseen: Vec<f64> = blocks.into_iter().flat_map(|(unseen, _)| unseen).collect();
    let sum: f64 = unseen.iter().sum();
    unseen.iter_mut().chain(&mut weights).for_each(|weight| *weight /= sum);
    (unseen, weights)
}

/// The logarithm of each graph's weight at one number of the unseen.
fn heights(factors: &[Vec<(usize, f64)>], parts: &Parts, unseen: f64) -> Vec<f64> {
    let values: Vec<f64> = (0..parts.sets.len()).map(|set| parts.factor(set, unseen)).collect();
    let shared = parts.shared(unseen);
    let height = |factors: &Vec<(usize, f64)>| {
        shared + factors.iter().map(|(set, power)| power * values[*set]).sum::<f64>()
    };
    factors.iter().map(height).collect()
}

/// The weights of some numbers of the unseen, and what each graph has of them.
fn block(
    parts: &Parts,
    factors: &[Vec<(usize, f64)>],
    wanted: &[usize],
    (first, last): (u64, u64),
    top: f64,
) -> (Vec<f64>, Vec<f64>) {
    let numbers: Vec<f64> = (first..=last).map(|unseen| unseen as f64).collect();
    let (mut unseen, mut weights) = (vec![0.0; numbers.len()], vec![0.0; factors.len()]);
    if wanted.is_empty() {
        return (unseen, weights);
    }
    let shared: Vec<f64> = numbers.iter().map(|unseen| parts.shared(*unseen) - top).collect();
    let mut tables = vec![Vec::new(); parts.sets.len()];
    for (set, _) in wanted.iter().flat_map(|graph| &factors[*graph]) {
        if tables[*set].is_empty() {
            tables[*set] = numbers.iter().map(|unseen| parts.factor(*set, *unseen)).collect();
        }
    }
    let mut line = vec![0.0; numbers.len()];
    for graph in wanted {
        line.copy_from_slice(&shared);
        for (set, power) in &factors[*graph] {
            line.iter_mut().zip(&tables[*set]).for_each(|(sum, part)| *sum += power * part);
        }
        let is_seen = |(log, _): &(&f64, &mut f64)| **log > -NEGLIGIBLE;
        for (log, all) in line.iter().zip(&mut unseen).filter(is_seen) {
            let weight = log.exp();
            *all += weight;
            weights[*graph] += weight;
        }
    }
    (unseen, weights)
}

#[cfg(test)]
mod tests {
    use super::super::tests::tables::{table, three_of};
    use super::*;

    fn few() -> Table {
        three_of([14, 11, 9, 5, 4, 3, 2])
    }

    #[test]
    fn there_are_as_many_graphs_as_wormald_counts() {
        assert_eq!([graphs(3).len(), graphs(4).len(), graphs(5).len()], [8, 61, 822]);
        let names: Vec<String> = graphs(3).iter().map(|graph| graph.name(3)).collect();
        assert!(names.contains(&"[12,13]".to_owned()) && names.contains(&"[123]".to_owned()));
    }

    #[test]
    fn powers_of_a_graph_are_its_cliques_and_separators() {
        let chain = Graph::of(&[0b010, 0b101, 0b010]).unwrap();
        assert_eq!(chain.factors(3), [(0, -1.0), (0b010, -1.0), (0b011, 1.0), (0b110, 1.0)]);
        let square = [0b1010, 0b0101, 0b1010, 0b0101];
        assert_eq!(Graph::of(&square), None);
    }

    #[test]
    fn the_average_is_that_of_adding_everything_up() {
        let prior = GraphPrior { cell: 0.125, least: 0, most: 400 };
        let found = graph_average(&few(), prior).unwrap();
        let parts = Parts::new(&few(), prior);
        let mut naive = vec![0.0; 401];
        for graph in graphs(3) {
            for (unseen, sum) in naive.iter_mut().enumerate() {
                let unseen = unseen as f64;
                let factors = graph.factors(3);
                let log: f64 =
                    factors.iter().map(|(set, power)| power * parts.factor(*set, unseen)).sum();
                *sum += (log + parts.shared(unseen) + 150.0).exp();
            }
        }
        let sum: f64 = naive.iter().sum();
        for (a, b) in naive.iter().zip(&found.unseen) {
            assert!((a / sum - b).abs() < 1e-12);
        }
        let weights: f64 = found.graphs.iter().map(|(_, weight)| weight).sum();
        assert!((weights - 1.0).abs() < 1e-12);
        assert!(found.low < found.median && found.median < found.high && found.low >= 48);
    }

    #[test]
    fn other_numbers_of_lists_have_no_average() {
        let two = table(&[("10", "3"), ("01", "3"), ("11", "3")]);
        assert_eq!(graph_average(&two, GraphPrior::usual(&two)), None);
    }
}
