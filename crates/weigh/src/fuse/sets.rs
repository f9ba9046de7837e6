//! Attributes whose values are sets: each element is true or not, and a source gives some of the true
//! ones and, at times, a false one (Zhao et al. 2012, A Bayesian approach to discovering truth from
//! conflicting sources, with false elements drawn from a vocabulary).
//!
//! A false element is one of very many, so that two sources seldom give the same false one by chance,
//! while that they leave out the same true one is usual. Therefore a short list does not outvote a long
//! one.

use super::CONFIDENCE;
use super::items::{Group, Item};
use super::shrink::{Count, inside, logistic, strength};
use super::values::Value;
use std::collections::BTreeMap;

/// Rounds of a fit; nothing moves after that.
const ROUNDS: usize = 12;

/// The rate of false elements of all sources counts as much as so many lists of one.
const LISTS: f64 = 5.0;

/// The vocabulary counts in what false elements are drawn from half as much as false elements that
/// were seen.
const VOCABULARY: f64 = 0.5;

/// No element is surer than this, so that probabilities of whole sets stay numbers.
const SUREST: f64 = 30.0;

/// What is known of one source.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Lister {
    /// Of the true elements, those given and those left out.
    pub(super) given: Count,
    /// Of what is given, how much is true.
    pub(super) right: Count,
    /// How many lists, those that are divided in part.
    lists: f64,
    pub(super) claims: u32,
    pub(super) sensitivity: f64,
    /// False elements for each list.
    false_rate: f64,
}

/// What came out.
#[derive(Debug)]
pub(super) struct Fitted {
    /// The probabilities of the candidates of each item.
    pub(super) posteriors: Vec<Vec<f64>>,
    pub(super) sources: BTreeMap<u32, Lister>,
    /// The prior of the sensitivity.
    pub(super) mean: f64,
    pub(super) strength: f64,
    /// The share of all elements given that is true.
    pub(super) right: f64,
}

/// The elements of one item.
struct Elements {
    /// Their numbers over all items.
    names: Vec<u32>,
    /// Which of them each candidate has.
    of_candidate: Vec<Vec<usize>>,
}

struct Data<'g> {
    group: &'g Group,
    items: Vec<Elements>,
    /// The share of each element among those of all items.
    common: Vec<f64>,
}

/// Fits one attribute.
pub(super) fn fit(group: &Group) -> Fitted {
    let data = Data::of(group);
    let mut chances: Vec<Vec<f64>> = group.items.iter().zip(&data.items).map(shares).collect();
    let mut model = data.maximise(&chances);
    for _ in 0..ROUNDS {
        let items = group.items.iter().zip(&data.items);
        chances = items.map(|(item, elements)| data.expect(&model, item, elements)).collect();
        model = data.maximise(&chances);
    }
    let whole = data.items.iter().zip(&chances);
    let posteriors = whole.map(|(elements, chances)| sets(elements, chances)).collect();
    let right = model.sources.values().fold(Count::default(), |sum, source| Count {
        yes: sum.yes + source.right.yes,
        no: sum.no + source.right.no,
    });
    let right = inside(right.share(0.5, 1.0));
    let Model { sources, mean, strength, .. } = model;
    Fitted { posteriors, sources, mean, strength, right }
}

struct Model {
    sources: BTreeMap<u32, Lister>,
    mean: f64,
    strength: f64,
    /// True elements for each item.
    per_item: f64,
    /// What false elements are drawn from.
    errors: Vec<f64>,
}

impl<'g> Data<'g> {
    fn of(group: &'g Group) -> Self {
        let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
        let elements = |meaning: u32| match group.meanings.get(meaning as usize) {
            Some(Value::Set(elements)) => elements.as_slice(),
            _ => &[],
        };
        for element in (0..group.meanings.len() as u32).flat_map(elements) {
            numbers.entry(element).or_default();
        }
        for (number, at) in numbers.values_mut().zip(0..) {
            *number = at;
        }
        let number = |element: &String| numbers.get(element.as_str()).copied().unwrap_or_default();
        let mut common = vec![0.0; numbers.len()];
        let mut all = 0.0;
        let mut of_item = |item: &Item| {
            let of_candidate: Vec<Vec<u32>> = item
                .candidates
                .iter()
                .map(|c| elements(c.meaning).iter().map(number).collect())
                .collect();
            let mut names: Vec<u32> = of_candidate.iter().flatten().copied().collect();
            names.sort_unstable();
            names.dedup();
            for name in &names {
                common[*name as usize] += 1.0;
                all += 1.0;
            }
            let place = |name: &u32| names.binary_search(name).unwrap_or_default();
            let of_candidate =
                of_candidate.iter().map(|set| set.iter().map(place).collect()).collect();
            Elements { names, of_candidate }
        };
        let items = group.items.iter().map(&mut of_item).collect();
        common.iter_mut().for_each(|count| *count /= all);
        Self { group, items, common }
    }

    fn maximise(&self, chances: &[Vec<f64>]) -> Model {
        let mut sources: BTreeMap<u32, Lister> = BTreeMap::new();
        let mut errors = vec![0.0; self.common.len()];
        let mut true_elements = 0.0;
        for ((item, elements), chances) in self.group.items.iter().zip(&self.items).zip(chances) {
            let all: f64 = chances.iter().sum();
            true_elements += all;
            for vote in &item.votes {
                let source = sources.entry(vote.source).or_default();
                let mut given = 0.0;
                for element in &elements.of_candidate[vote.candidate] {
                    let chance = chances[*element];
                    given += chance;
                    source.right.add(vote.weight, chance);
                    errors[elements.names[*element] as usize] += vote.weight * (1.0 - chance);
                }
                source.given.yes += vote.weight * given;
                source.given.no += vote.weight * (all - given).max(0.0);
                source.lists += vote.weight;
                source.claims += 1;
            }
        }
        let per_item = true_elements / self.group.items.len().max(1) as f64;
        let (mean, strength) = shrink(&mut sources);
        Model { sources, mean, strength, per_item, errors: self.smoothed(&errors) }
    }

    fn smoothed(&self, errors: &[f64]) -> Vec<f64> {
        let seen: f64 = errors.iter().sum();
        let room = seen * VOCABULARY + 1.0;
        let one = |(error, common): (&f64, &f64)| (error + room * common) / (seen + room);
        errors.iter().zip(&self.common).map(one).collect()
    }

    fn expect(&self, model: &Model, item: &Item, elements: &Elements) -> Vec<f64> {
        let prior = |name: &u32| (model.per_item * self.common[*name as usize]).ln();
        let mut odds: Vec<f64> = elements.names.iter().map(prior).collect();
        for vote in &item.votes {
            let Some(source) = model.sources.get(&vote.source) else { continue };
            let sensitivity = inside(source.sensitivity * (1.0 - vote.slip) / CONFIDENCE);
            let left_out = (1.0 - sensitivity).ln();
            odds.iter_mut().for_each(|odds| *odds += vote.weight * left_out);
            for element in &elements.of_candidate[vote.candidate] {
                let by_error = source.false_rate * model.errors[elements.names[*element] as usize];
                let gain = (sensitivity / by_error).ln() - left_out;
                odds[*element] += vote.weight * gain;
            }
        }
        odds.iter().map(|odds| logistic(odds.clamp(-SUREST, SUREST))).collect()
    }
}

fn shrink(sources: &mut BTreeMap<u32, Lister>) -> (f64, f64) {
    let (mut given, mut wrong, mut lists) = (Count::default(), 0.0, 0.0);
    for source in sources.values() {
        given.yes += source.given.yes;
        given.no += source.given.no;
        wrong += source.right.no;
        lists += source.lists;
    }
    let mean = inside(given.share(0.5, 1.0));
    let rate = (wrong / f64::max(lists, 1.0)).max(1e-6);
    let strength = strength(sources.values().map(|source| (source.given, mean)));
    for source in sources.values_mut() {
        source.sensitivity = inside(source.given.share(mean, strength));
        source.false_rate = (source.right.no + rate * LISTS) / (source.lists + LISTS);
    }
    (mean, strength)
}

/// At first, the share of lists that have each element.
fn shares((item, elements): (&Item, &Elements)) -> Vec<f64> {
    let all: f64 = item.votes.iter().map(|vote| vote.weight).sum();
    let mut shares = vec![0.0; elements.names.len()];
    for vote in &item.votes {
        for element in &elements.of_candidate[vote.candidate] {
            shares[*element] += vote.weight / all;
        }
    }
    // Neither sure nor excluded: the first round is to learn from all.
    shares.iter().map(|share| share.clamp(0.1, 0.9)).collect()
}

/// The probability of each candidate as the whole set: that its elements are true and no others are.
fn sets(elements: &Elements, chances: &[f64]) -> Vec<f64> {
    let log = |chance: f64| chance.max(f64::MIN_POSITIVE).ln();
    let none: f64 = chances.iter().map(|chance| log(1.0 - chance)).sum();
    let odds = |element: &usize| log(chances[*element]) - log(1.0 - chances[*element]);
    let whole = |set: &Vec<usize>| (none + set.iter().map(odds).sum::<f64>()).exp();
    elements.of_candidate.iter().map(whole).collect()
}
