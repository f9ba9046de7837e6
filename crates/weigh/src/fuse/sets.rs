//! Attributes whose values are sets: each element is true or not, and a source gives some of the true
//! ones and, at times, a false one (Zhao et al. 2012, A Bayesian approach to discovering truth from
//! conflicting sources, with false elements drawn from a vocabulary).
//!
//! A false element is one of very many, so that two sources seldom give the same false one by chance,
//! while that they leave out the same true one is usual. Therefore a short list does not outvote a long
//! one.

use super::CONFIDENCE;
use super::items::{Group, Item, Vote};
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

/// A list, as the fit reads it.
struct List {
    /// The place of its source among all of them.
    source: u32,
    candidate: u32,
    weight: f64,
    slip: f64,
}

/// The elements of one item.
struct Elements {
    lists: Vec<List>,
    /// Their numbers over all items.
    names: Vec<u32>,
    /// Which of them each candidate has.
    of_candidate: Vec<Vec<usize>>,
}

struct Data {
    /// Who gives lists, in order.
    sources: Vec<u32>,
    items: Vec<Elements>,
    /// The share of each element among those of all items.
    common: Vec<f64>,
}

/// Fits one attribute.
pub(super) fn fit(group: &Group) -> Fitted {
    let data = Data::of(group);
    let mut chances: Vec<Vec<f64>> = data.items.iter().map(shares).collect();
    let mut model = data.maximise(&chances);
    for _ in 0..ROUNDS {
        let logs = Logs::of(&model, &data);
        for (elements, chances) in data.items.iter().zip(&mut chances) {
            logs.expect(&model, elements, chances);
        }
        model = data.maximise(&chances);
    }
    let whole = data.items.iter().zip(&chances);
    let posteriors = whole.map(|(elements, chances)| sets(elements, chances)).collect();
    let right = model.sources.iter().fold(Count::default(), |sum, source| Count {
        yes: sum.yes + source.right.yes,
        no: sum.no + source.right.no,
    });
    let right = inside(right.share(0.5, 1.0));
    let Model { sources, mean, strength, .. } = model;
    let sources = data.sources.into_iter().zip(sources).collect();
    Fitted { posteriors, sources, mean, strength, right }
}

struct Model {
    /// In the order of the data's sources.
    sources: Vec<Lister>,
    mean: f64,
    strength: f64,
    /// True elements for each item.
    per_item: f64,
    /// What false elements are drawn from.
    errors: Vec<f64>,
}

impl Data {
    fn of(group: &Group) -> Self {
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
        let votes = group.items.iter().flat_map(|item| &item.votes);
        let mut sources: Vec<u32> = votes.map(|vote| vote.source).collect();
        sources.sort_unstable();
        sources.dedup();
        let list = |vote: &Vote| List {
            source: sources.binary_search(&vote.source).unwrap_or_default() as u32,
            candidate: vote.candidate as u32,
            weight: vote.weight,
            slip: vote.slip,
        };
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
            Elements { lists: item.votes.iter().map(list).collect(), names, of_candidate }
        };
        let items = group.items.iter().map(&mut of_item).collect();
        common.iter_mut().for_each(|count| *count /= all);
        Self { sources, items, common }
    }

    fn maximise(&self, chances: &[Vec<f64>]) -> Model {
        let mut sources = vec![Lister::default(); self.sources.len()];
        let mut errors = vec![0.0; self.common.len()];
        let mut true_elements = 0.0;
        for (elements, chances) in self.items.iter().zip(chances) {
            let all: f64 = chances.iter().sum();
            true_elements += all;
            for vote in &elements.lists {
                let source = &mut sources[vote.source as usize];
                let mut given = 0.0;
                for element in &elements.of_candidate[vote.candidate as usize] {
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
        let per_item = true_elements / self.items.len().max(1) as f64;
        let (mean, strength) = shrink(&mut sources);
        Model { sources, mean, strength, per_item, errors: self.smoothed(&errors) }
    }

    fn smoothed(&self, errors: &[f64]) -> Vec<f64> {
        let seen: f64 = errors.iter().sum();
        let room = seen * VOCABULARY + 1.0;
        let one = |(error, common): (&f64, &f64)| (error + room * common) / (seen + room);
        errors.iter().zip(&self.common).map(one).collect()
    }
}

/// What a source that gives, or leaves out, an element adds to its log odds, but for the element's own
/// part.
#[derive(Debug, Clone, Copy)]
struct Gain {
    given: f64,
    left_out: f64,
}

impl Gain {
    fn of(source: &Lister, slip: f64) -> Self {
        let sensitivity = inside(source.sensitivity * (1.0 - slip) / CONFIDENCE);
        let left_out = (1.0 - sensitivity).ln();
        Self { given: (sensitivity / source.false_rate).ln() - left_out, left_out }
    }
}

/// Logarithms that all items of a round share.
struct Logs {
    /// Of the prior odds of each element.
    priors: Vec<f64>,
    /// Of the chance that a false element is this one.
    errors: Vec<f64>,
    /// For each source, with the slips of claims of which nothing is said.
    gains: Vec<Gain>,
}

impl Logs {
    fn of(model: &Model, data: &Data) -> Self {
        let slip = 1.0 - CONFIDENCE;
        Self {
            priors: data.common.iter().map(|common| (model.per_item * common).ln()).collect(),
            errors: model.errors.iter().map(|error| error.ln()).collect(),
            gains: model.sources.iter().map(|source| Gain::of(source, slip)).collect(),
        }
    }

    /// Writes the probability of each element.
    fn expect(&self, model: &Model, elements: &Elements, chances: &mut [f64]) {
        let names = || elements.names.iter().map(|name| *name as usize);
        chances.iter_mut().zip(names()).for_each(|(odds, name)| *odds = self.priors[name]);
        let mut left_out = 0.0;
        for list in &elements.lists {
            let source = list.source as usize;
            let gain = match list.slip == 1.0 - CONFIDENCE {
                true => self.gains[source],
                false => Gain::of(&model.sources[source], list.slip),
            };
            left_out += list.weight * gain.left_out;
            for element in &elements.of_candidate[list.candidate as usize] {
                let own = self.errors[elements.names[*element] as usize];
                chances[*element] += list.weight * (gain.given - own);
            }
        }
        let surest = |odds: f64| (odds + left_out).clamp(-SUREST, SUREST);
        chances.iter_mut().for_each(|odds| *odds = logistic(surest(*odds)));
    }
}

fn shrink(sources: &mut [Lister]) -> (f64, f64) {
    let (mut given, mut wrong, mut lists) = (Count::default(), 0.0, 0.0);
    for source in sources.iter() {
        given.yes += source.given.yes;
        given.no += source.given.no;
        wrong += source.right.no;
        lists += source.lists;
    }
    let mean = inside(given.share(0.5, 1.0));
    let rate = (wrong / f64::max(lists, 1.0)).max(1e-6);
    let strength = strength(sources.iter().map(|source| (source.given, mean)));
    for source in sources {
        source.sensitivity = inside(source.given.share(mean, strength));
        source.false_rate = (source.right.no + rate * LISTS) / (source.lists + LISTS);
    }
    (mean, strength)
}

/// At first, the share of lists that have each element.
fn shares(elements: &Elements) -> Vec<f64> {
    let all: f64 = elements.lists.iter().map(|list| list.weight).sum();
    let mut shares = vec![0.0; elements.names.len()];
    for vote in &elements.lists {
        for element in &elements.of_candidate[vote.candidate as usize] {
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
