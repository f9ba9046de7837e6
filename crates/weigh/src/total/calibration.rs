//! Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari & Gelman 2018): where parameters
//! are drawn from the prior and tables from the parameters, the true number lies anywhere in its
//! posterior with the same chance.

use super::decomposable::{Graph, GraphPrior, graph_average, graphs};
use super::latent::{Chain, LatentOptions};
use super::table::Table;
use crate::random::Random;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// How the places of the true numbers are spread.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranks {
    /// How many of them lie in each tenth of their posteriors.
    pub tenths: [usize; 10],
    /// How many worlds were drawn.
    pub worlds: usize,
}

impl Ranks {
    fn of(places: &[f64]) -> Self {
        let mut tenths = [0; 10];
        for place in places {
            tenths[((place * 10.0) as usize).min(9)] += 1;
        }
        Self { tenths, worlds: places.len() }
    }

    /// How far from even: χ² of nine degrees of freedom. Of calibrated posteriors it is above 21.7
    /// in one case of a hundred and above 27.9 in one of a thousand.
    pub fn unevenness(&self) -> f64 {
        let expected = self.worlds as f64 / 10.0;
        let part = |count: &usize| (*count as f64 - expected).powi(2) / expected;
        self.tenths.iter().map(part).sum()
    }
}

/// Decomposable graphs: graph, chances and total are drawn from the prior, the total from 1 to
/// `most` in proportion to 1/N.
pub fn calibrate_graphs(lists: usize, most: u64, worlds: usize, seed: u64) -> Ranks {
    let all = graphs(lists);
    let world = |at: usize| {
        let mut random = Random::new(seed, at as u64);
        // A world in which nobody is seen on some list has no table; the next one is drawn.
        loop {
            if let Some(place) = place_of_graphs(&all, lists, most, &mut random) {
                return place;
            }
        }
    };
    Ranks::of(&(0..worlds).into_par_iter().map(world).collect::<Vec<f64>>())
}

fn place_of_graphs(all: &[Graph], lists: usize, most: u64, random: &mut Random) -> Option<f64> {
    let cell = 0.5;
    let graph = &all[((random.uniform() * all.len() as f64) as usize).min(all.len() - 1)];
    let chances = chances(graph, lists, cell, random);
    let weights: Vec<f64> = (1..=most).map(|total| 1.0 / total as f64).collect();
    let total = random.choice(&weights) as u64 + 1;
    let mut counts = vec![0; 1 << lists];
    random.multinomial(total, &chances, &mut counts);
    let unseen = counts[0];
    let table = seen(lists, (1..).zip(counts.into_iter().skip(1)))?;
    let prior = GraphPrior { cell, least: 0, most: most - table.total() };
    let found = graph_average(&table, prior)?;
    let below: f64 = found.unseen[..unseen as usize].iter().sum();
    Some(below + random.uniform() * found.unseen[unseen as usize])
}

/// A table of these counts that takes lists on which nobody was seen as they are.
fn seen(lists: usize, counts: impl Iterator<Item = (u32, u64)>) -> Option<Table> {
    let cells: BTreeMap<u32, u64> = counts.filter(|(_, count)| *count > 0).collect();
    Table::of_lists(lists).with_counts(cells)
}

/// Chances of all histories from the hyper-Dirichlet prior: each list given those after it in the
/// order of elimination, last first.
fn chances(graph: &Graph, lists: usize, cell: f64, random: &mut Random) -> Vec<f64> {
    let mut chances = vec![1.0; 1 << lists];
    for (list, after) in graph.order.iter().rev() {
        let weight = cell * f64::from(1_u32 << (lists - 1 - after.count_ones() as usize));
        let mut on = BTreeMap::new();
        for (history, chance) in chances.iter_mut().enumerate() {
            let given = history as u32 & after;
            let on = *on.entry(given).or_insert_with(|| random.beta(weight, weight));
            *chance *= if history >> list & 1 == 1 { on } else { 1.0 - on };
        }
    }
    chances
}

/// Latent classes: α, shares and chances are drawn from the prior, then so many people of those who
/// are seen, and how many are unseen given that.
pub fn calibrate_classes(
    lists: usize,
    people: u64,
    options: &LatentOptions,
    worlds: usize,
    seed: u64,
) -> Ranks {
    let world = |at: usize| {
        let mut random = Random::new(seed, at as u64);
        loop {
            if let Some(place) = place_of_classes(lists, people, options, &mut random) {
                return place;
            }
        }
    };
    Ranks::of(&(0..worlds).into_par_iter().map(world).collect::<Vec<f64>>())
}

fn place_of_classes(
    lists: usize,
    people: u64,
    options: &LatentOptions,
    random: &mut Random,
) -> Option<f64> {
    let mixture = mixture(lists, options, random);
    let missed = mixture[0];
    let unseen = random.negative_binomial(people as f64, 1.0 - missed) as f64;
    let mut counts = vec![0; mixture.len() - 1];
    random.multinomial(people, &mixture[1..], &mut counts);
    let table = seen(lists, (1..).zip(counts))?;
    let mut chain = Chain::new(&table, options, random.clone());
    (0..options.burn_in).for_each(|_| chain.step());
    let (mut below, mut same) = (0, 0);
    for _ in 0..options.kept {
        (0..options.thin).for_each(|_| chain.step());
        let drawn = chain.unseen as f64;
        below += usize::from(drawn < unseen);
        same += usize::from(drawn == unseen);
    }
    let place = below as f64 + random.uniform() * (same + 1) as f64;
    Some(place / (options.kept + 1) as f64)
}

/// The chance of each history, from the prior.
fn mixture(lists: usize, options: &LatentOptions, random: &mut Random) -> Vec<f64> {
    let alpha = random.gamma(options.shape) / options.rate;
    let (mut left, mut chances) = (1.0, vec![0.0; 1 << lists]);
    for class in 0..options.classes {
        let is_last = class + 1 == options.classes;
        // Of Beta(1, α), by inversion, which holds for the smallest α.
        let taken = if is_last { 1.0 } else { -(random.uniform().ln() / alpha).exp_m1() };
        let share = left * taken;
        left -= share;
        let on: Vec<f64> = (0..lists).map(|_| random.uniform()).collect();
        for (history, chance) in chances.iter_mut().enumerate() {
            let of =
                |(list, on): (usize, &f64)| if history >> list & 1 == 1 { *on } else { 1.0 - on };
            *chance += share * on.iter().enumerate().map(of).product::<f64>();
        }
    }
    chances
}
