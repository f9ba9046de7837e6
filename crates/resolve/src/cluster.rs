//! From pairs to persons.
//!
//! A set of records is one person with odds that go by its fields: of each field, as many agreements or
//! disagreements count as it takes to hold its values together, the best ones (a spanning tree), so that a
//! third record that says the same counts once more and not twice, and one slip counts once. Records that
//! hang together by pairs are parted: where they are few, every way to part them is weighed, which gives the
//! most probable one and for every pair the probability to be one person, with what third records say of it;
//! where they are many, the two parts with the highest odds are joined, again and again (correlation
//! clustering: Bansal, Blum & Chawla 2004), or, between two lists in each of which everybody stands once,
//! each row is assigned to one of the other or to nobody (`assign`). `draws` gives partings by chance, each
//! as often as it is probable.

mod assign;
mod draws;

pub use draws::Draws;
pub(crate) use draws::draws;

use crate::levels::FIELDS;
use crate::score::Evidence;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

/// Records hang together by pairs of at least these log odds.
const HANGING: f64 = -2.0;

/// Up to so many records every parting is weighed: 877 of 7.
const FEW: usize = 7;

/// More records than this hang together only by stronger pairs.
const MANY: usize = 400;

/// Pairs below this probability are not worth saying.
const LEAST: f64 = 0.01;

/// A pair, the earlier record first, with a logarithm of odds.
pub(crate) type Pair = (u32, u32, f64);

/// Which records are one person.
#[derive(Debug, Default)]
pub(crate) struct Clusters {
    /// For each record the first record of its cluster.
    pub(crate) of: Vec<u32>,
    /// Pairs that hang together, with their probability to be one person.
    pub(crate) pairs: Vec<(u32, u32, f64)>,
    /// Pairs that do not, with the probability by the two records alone.
    pub(crate) loose: Vec<(u32, u32, f64)>,
}

/// Of two lists in each of which everybody stands once, the first record of the second; `None` where lists
/// are more or fewer, or name somebody twice.
pub(crate) type Sides = Option<u32>;

/// Parts records, of which those that hang together are looked at as sets.
pub(crate) fn cluster(
    records: usize,
    pairs: &[Pair],
    sides: Sides,
    evidence: impl Fn(u32, u32) -> Evidence + Sync,
) -> Clusters {
    let of = (0..records as u32).collect();
    let groups = groups(records, pairs);
    let mut clusters = Clusters { of, pairs: Vec::new(), loose: loose(records, &groups, pairs) };
    let part = |group: &Vec<u32>| part(group, &Matrix::of(group, &evidence), sides);
    let parted: Vec<Parted> = groups.par_iter().map(part).collect();
    for parted in parted {
        for (record, first) in parted.of {
            clusters.of[record as usize] = first;
        }
        clusters.pairs.extend(parted.pairs);
    }
    clusters
}

/// Pairs below those by which records hang together, between groups.
fn loose(records: usize, groups: &[Vec<u32>], pairs: &[Pair]) -> Vec<(u32, u32, f64)> {
    let mut group_of: Vec<Option<usize>> = vec![None; records];
    for (number, group) in groups.iter().enumerate() {
        group.iter().for_each(|record| group_of[*record as usize] = Some(number));
    }
    let between = |a: u32, b: u32| {
        let (a, b) = (group_of[a as usize], group_of[b as usize]);
        a.is_none() || a != b
    };
    let is_loose = |(a, b, odds): &&Pair| *odds < HANGING && between(*a, *b);
    let with_probability = |(a, b, odds): &Pair| (*a, *b, 1.0 / (1.0 + (-odds).exp()));
    let loose = pairs.iter().filter(is_loose).map(with_probability);
    loose.filter(|(_, _, probability)| *probability >= LEAST).collect()
}

#[derive(Debug, Default)]
struct Parted {
    of: Vec<(u32, u32)>,
    pairs: Vec<(u32, u32, f64)>,
}

/// Groups that hang together and are not too large: of what is too large, by stronger pairs.
fn groups(records: usize, pairs: &[Pair]) -> Vec<Vec<u32>> {
    let mut done = Vec::new();
    let mut pairs: Vec<Pair> = pairs.to_vec();
    let mut bar = HANGING;
    while !pairs.is_empty() {
        let (large, small): (Vec<_>, Vec<_>) =
            hanging(records, &pairs, bar).into_iter().partition(|group| group.len() > MANY);
        done.extend(small);
        bar += 1.0;
        let inside: FxHashSet<u32> = large.into_iter().flatten().collect();
        pairs.retain(|(a, b, odds)| *odds >= bar && inside.contains(a) && inside.contains(b));
    }
    done.sort_unstable();
    done
}

/// Groups of at least two records that hang together by pairs of at least these odds, each in order.
pub(crate) fn hanging(records: usize, pairs: &[Pair], bar: f64) -> Vec<Vec<u32>> {
    let mut sets = Sets::new(records);
    for (a, b, _) in pairs.iter().filter(|(_, _, odds)| *odds >= bar) {
        sets.join(*a, *b);
    }
    let mut groups: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for record in 0..records as u32 {
        let first = sets.find(record);
        if first != record {
            groups.entry(first).or_insert_with(|| vec![first]).push(record);
        }
    }
    let mut groups: Vec<Vec<u32>> = groups.into_values().collect();
    groups.sort_unstable();
    groups
}

/// Disjoint sets with halving of paths; the first record of a set stands for it.
#[derive(Debug)]
struct Sets(Vec<u32>);

impl Sets {
    fn new(records: usize) -> Self {
        Self((0..records as u32).collect())
    }

    fn find(&mut self, mut at: u32) -> u32 {
        while self.0[at as usize] != at {
            self.0[at as usize] = self.0[self.0[at as usize] as usize];
            at = self.0[at as usize];
        }
        at
    }

    fn join(&mut self, a: u32, b: u32) {
        let (a, b) = (self.find(a), self.find(b));
        self.0[a.max(b) as usize] = a.min(b);
    }
}

/// What is known of all pairs of a group.
struct Matrix {
    size: usize,
    pairs: Vec<Evidence>,
}

impl Matrix {
    fn of(group: &[u32], evidence: &impl Fn(u32, u32) -> Evidence) -> Self {
        let size = group.len();
        let nothing = Evidence { prior: 0.0, fields: [f32::NAN; FIELDS], said: 0.0 };
        let mut matrix = Self { size, pairs: vec![nothing; size * size] };
        for i in 0..size {
            for j in i + 1..size {
                let here = evidence(group[i], group[j]);
                matrix.pairs[i * size + j] = here;
                matrix.pairs[j * size + i] = here;
            }
        }
        matrix
    }

    fn at(&self, i: usize, j: usize) -> &Evidence {
        &self.pairs[i * self.size + j]
    }

    /// The log odds that these records are one person, against as many persons as records.
    fn odds(&self, members: &[usize]) -> f64 {
        match members {
            [] | [_] => return 0.0,
            [i, j] => return self.at(*i, *j).odds(),
            _ => {}
        }
        let count = members.len() as f64;
        let pairs = members
            .iter()
            .enumerate()
            .flat_map(|(at, i)| members[at + 1..].iter().map(|j| self.at(*i, *j)));
        let (prior, said) = pairs.fold((0.0, 0.0), |(prior, said), pair| {
            (prior + f64::from(pair.prior), said + f64::from(pair.said))
        });
        let fields: f64 = (0..FIELDS).map(|field| self.held_together(members, field)).sum();
        prior / (count / 2.0) + fields + said
    }

    /// What a field says of several records: between the best spanning tree (Prim) of those that know it,
    /// which takes every slip for one, and as many times the mean, which takes every slip for as many as
    /// there are others.
    fn held_together(&self, members: &[usize], field: usize) -> f64 {
        let (mut tree, mut all, mut pairs, mut known) = (0.0, 0.0, 0.0, 0.0);
        let mut left: Vec<(usize, f32)> =
            members.iter().map(|at| (*at, f32::NEG_INFINITY)).collect();
        while let Some(best) = next(&left) {
            let (at, weight) = left.swap_remove(best);
            if weight > f32::NEG_INFINITY {
                tree += f64::from(weight);
                known += 1.0;
            }
            for (other, most) in &mut left {
                let here = self.at(at, *other).fields[field];
                if !here.is_nan() {
                    all += f64::from(here);
                    pairs += 1.0;
                    *most = most.max(here);
                }
            }
        }
        let mean = if pairs > 0.0 { all / pairs * known } else { 0.0 };
        TREE * tree + (1.0 - TREE) * mean
    }
}

/// How much the tree says beside the mean.
const TREE: f64 = 0.5;

/// The place of the member that is held most.
fn next(left: &[(usize, f32)]) -> Option<usize> {
    let most = left.iter().enumerate().max_by(|(_, a), (_, b)| a.1.total_cmp(&b.1));
    most.map(|(at, _)| at)
}

fn part(group: &[u32], matrix: &Matrix, sides: Sides) -> Parted {
    let left = sides.map(|second| group.partition_point(|record| *record < second));
    match (group.len(), left) {
        (0..=FEW, _) => weigh_all(group, matrix),
        (_, Some(left)) => assign::assign(group, left, matrix),
        (_, None) => join_greedily(group, matrix),
    }
}

/// Weighs every parting of a few records.
fn weigh_all(group: &[u32], matrix: &Matrix) -> Parted {
    let size = group.len();
    let partings = Partings::of(matrix);
    let (most, labels) = &partings.best;
    let mut total = 0.0;
    let mut together = vec![0.0; size * size];
    for (labels, weight) in &partings.all {
        let weight = (weight - most).exp();
        total += weight;
        for i in 0..size {
            for j in (i + 1..size).filter(|j| labels[i] == labels[*j]) {
                together[i * size + j] += weight;
            }
        }
    }
    let mut parted = labelled(group, labels);
    for i in 0..size {
        for j in i + 1..size {
            let probability = together[i * size + j] / total;
            if probability >= LEAST {
                parted.pairs.push((group[i], group[j], probability));
            }
        }
    }
    parted
}

struct Partings {
    /// The log odds of every set of records, by its bits.
    sets: Vec<f64>,
    labels: Vec<u8>,
    best: (f64, Vec<u8>),
    all: Vec<([u8; FEW], f64)>,
}

impl Partings {
    /// All partings of at most [`FEW`] records.
    fn of(matrix: &Matrix) -> Self {
        let size = matrix.size;
        let members =
            |set: usize| (0..size).filter(move |at| set >> at & 1 == 1).collect::<Vec<_>>();
        let sets: Vec<f64> = (0..1_usize << size).map(|set| matrix.odds(&members(set))).collect();
        let best = (f64::MIN, vec![0; size]);
        let mut partings = Self { sets, labels: vec![0; size], best, all: Vec::new() };
        partings.descend(0, 0);
        partings
    }

    /// Puts the record at a place into each part that there is, and into a new one.
    fn descend(&mut self, at: usize, parts: u8) {
        let size = self.labels.len();
        if at < size {
            for label in 0..=parts {
                self.labels[at] = label;
                self.descend(at + 1, parts.max(label + 1));
            }
            return;
        }
        let mut sets = [0_usize; FEW];
        for (at, label) in self.labels.iter().enumerate() {
            sets[usize::from(*label)] |= 1 << at;
        }
        let weight = sets.iter().map(|set| self.sets[*set]).sum();
        if weight > self.best.0 {
            self.best = (weight, self.labels.clone());
        }
        let mut labels = [0; FEW];
        labels[..size].copy_from_slice(&self.labels);
        self.all.push((labels, weight));
    }
}

/// Each record with the first of its part.
fn labelled<T: PartialEq>(group: &[u32], labels: &[T]) -> Parted {
    let first = |label: &T| labels.iter().position(|other| other == label).unwrap_or(0);
    let of =
        labels.iter().enumerate().map(|(at, label)| (group[at], group[first(label)])).collect();
    Parted { of, pairs: Vec::new() }
}

/// What lies between two parts: of each field the best pair and the mean of all.
#[derive(Debug, Clone, Copy)]
struct Between {
    pairs: f32,
    prior: f32,
    said: f32,
    most: [f32; FIELDS],
    sum: [f32; FIELDS],
    known: [f32; FIELDS],
}

impl Between {
    fn none() -> Self {
        let most = [f32::NEG_INFINITY; FIELDS];
        let (sum, known) = ([0.0; FIELDS], [0.0; FIELDS]);
        Self { pairs: 0.0, prior: 0.0, said: 0.0, most, sum, known }
    }

    fn add_pair(&mut self, pair: &Evidence) {
        self.pairs += 1.0;
        self.prior += pair.prior;
        self.said += pair.said;
        for (field, weight) in pair.fields.iter().enumerate().filter(|(_, weight)| !weight.is_nan())
        {
            self.most[field] = self.most[field].max(*weight);
            self.sum[field] += weight;
            self.known[field] += 1.0;
        }
    }

    fn add(&mut self, other: &Self) {
        self.pairs += other.pairs;
        self.prior += other.prior;
        self.said += other.said;
        for field in 0..FIELDS {
            self.most[field] = self.most[field].max(other.most[field]);
            self.sum[field] += other.sum[field];
            self.known[field] += other.known[field];
        }
    }

    /// The log odds that the two parts are one person.
    fn odds(&self) -> f64 {
        if self.pairs == 0.0 {
            return f64::MIN;
        }
        let known = (0..FIELDS).filter(|field| self.known[*field] > 0.0);
        let fields = known.map(|field| {
            let mean = self.sum[field] / self.known[field];
            TREE * f64::from(self.most[field]) + (1.0 - TREE) * f64::from(mean)
        });
        f64::from(self.prior / self.pairs + self.said) + fields.sum::<f64>()
    }
}

/// Joins the two parts with the highest odds, again and again while these are above even.
fn join_greedily(group: &[u32], matrix: &Matrix) -> Parted {
    let size = group.len();
    let between = |i: usize, j: usize| {
        let mut between = Between::none();
        if i != j {
            between.add_pair(matrix.at(i, j));
        }
        between
    };
    let row = |i: usize| (0..size).map(|j| between(i, j)).collect::<Vec<Between>>();
    let mut all: Vec<Vec<Between>> = (0..size).map(row).collect();
    let mut odds: Vec<Vec<f64>> =
        all.iter().map(|row| row.iter().map(Between::odds).collect()).collect();
    let mut labels: Vec<usize> = (0..size).collect();
    let mut parts: Vec<usize> = (0..size).collect();
    while let Some((i, j)) = closest(&parts, &odds) {
        labels.iter_mut().filter(|label| **label == j).for_each(|label| *label = i);
        parts.retain(|part| *part != j);
        for other in parts.iter().copied().filter(|other| *other != i) {
            let more = all[j][other];
            all[i][other].add(&more);
            all[other][i] = all[i][other];
            odds[i][other] = all[i][other].odds();
            odds[other][i] = odds[i][other];
        }
    }
    let pairs = supported(group, matrix, &labels, &odds);
    Parted { pairs, ..labelled(group, &labels) }
}

/// The two parts with the highest log odds, the earlier first, where these are above 0.
fn closest(parts: &[usize], odds: &[Vec<f64>]) -> Option<(usize, usize)> {
    let mut best = None;
    let mut most = 0.0;
    for (at, i) in parts.iter().enumerate() {
        for j in &parts[at + 1..] {
            if odds[*i][*j] > most {
                most = odds[*i][*j];
                best = Some((*i, *j));
            }
        }
    }
    best
}

/// The probabilities of the pairs of a large group: within a part how firmly both belong to it, between
/// parts what the two records and the two parts say.
fn supported(
    group: &[u32],
    matrix: &Matrix,
    labels: &[usize],
    odds: &[Vec<f64>],
) -> Vec<(u32, u32, f64)> {
    let size = group.len();
    let support = |i: usize| {
        let mut between = Between::none();
        let fellows = (0..size).filter(|j| *j != i && labels[i] == labels[*j]);
        fellows.for_each(|j| between.add_pair(matrix.at(i, j)));
        between.odds()
    };
    let supports: Vec<f64> = (0..size).map(support).collect();
    let mut pairs = Vec::new();
    for i in 0..size {
        for j in i + 1..size {
            let own = matrix.at(i, j).odds();
            let odds = match labels[i] == labels[j] {
                true => own.max(supports[i].min(supports[j])),
                false => 0.5 * (own.min(0.0) + odds[labels[i]][labels[j]].min(0.0)),
            };
            let probability = 1.0 / (1.0 + (-odds).exp());
            if probability >= LEAST {
                pairs.push((group[i], group[j], probability));
            }
        }
    }
    pairs
}
