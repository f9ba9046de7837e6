//! Attributes whose values are sets: each element is true or not, and a source gives some of the true
//! ones and, at times, a false one (Zhao et al. 2012, A Bayesian approach to discovering truth from
//! conflicting sources, with false elements drawn from a vocabulary).
//!
//! A false element is one of very many, so that two sources seldom give the same false one by chance,
//! while that they leave out the same true one is usual. Therefore a short list does not outvote a long
//! one.

use super::CONFIDENCE;
use super::elements::Elements;
use super::items::{Group, Item, Vote};
use super::shrink::{Count, inside, logistic, strength};
use std::collections::BTreeMap;
use std::ops::Range;

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
    /// The probabilities of the candidates of all items, one after the other.
    pub(super) posteriors: Vec<f64>,
    pub(super) sources: BTreeMap<u32, Lister>,
    /// The prior of the sensitivity.
    pub(super) mean: f64,
    pub(super) strength: f64,
    /// The share of all elements given that is true.
    pub(super) right: f64,
}

/// A list, as the fit reads it.
#[derive(Debug)]
struct List {
    /// The place of its source among all of them.
    source: u32,
    /// The number of its set over all items.
    set: u32,
    slip: f64,
}

/// Where what belongs to an item begins.
#[derive(Debug, Clone, Copy)]
struct Place {
    lists: usize,
    elements: usize,
    sets: usize,
}

/// What does not change from fit to fit: all items as flat arrays.
#[derive(Debug)]
pub(super) struct Plan {
    /// Who gives lists, in order.
    sources: Vec<u32>,
    /// One for each item, and one for the end.
    places: Vec<Place>,
    lists: Vec<List>,
    /// The elements of each item by their numbers over all items.
    names: Vec<u32>,
    /// For each set of an item, where its elements begin in `members`; one more at the end.
    starts: Vec<usize>,
    /// The places of elements in `names`.
    members: Vec<u32>,
    /// The share of each element among those of all items.
    common: Vec<f64>,
}

/// One item of a plan.
#[derive(Debug, Clone)]
struct Here {
    lists: Range<usize>,
    elements: Range<usize>,
    sets: Range<usize>,
}

/// Fits one attribute; `weights` says how much each list counts.
pub(super) fn fit(plan: &Plan, weights: Vec<f64>) -> Fitted {
    let data = Data { plan, weights };
    let mut chances = data.shares();
    let mut model = data.maximise(&chances);
    for _ in 0..ROUNDS {
        let logs = Logs::of(&model, plan);
        for here in plan.items() {
            logs.expect(&model, &data, &here, &mut chances);
        }
        model = data.maximise(&chances);
    }
    let posteriors = plan.items().flat_map(|here| plan.whole(here, &chances)).collect();
    let right = model.sources.iter().fold(Count::default(), |sum, source| Count {
        yes: sum.yes + source.right.yes,
        no: sum.no + source.right.no,
    });
    let right = inside(right.share(0.5, 1.0));
    let Model { sources, mean, strength, .. } = model;
    let sources = plan.sources.iter().copied().zip(sources).collect();
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

impl Plan {
    pub(super) fn of(group: &Group) -> Self {
        let elements = Elements::of(&group.meanings);
        let votes = group.items.iter().flat_map(|item| &item.votes);
        let mut sources: Vec<u32> = votes.map(|vote| vote.source).collect();
        sources.sort_unstable();
        sources.dedup();
        let mut plan = Self {
            sources,
            places: Vec::with_capacity(group.items.len() + 1),
            lists: Vec::with_capacity(group.claims()),
            names: Vec::new(),
            starts: vec![0],
            members: Vec::new(),
            common: vec![0.0; elements.names.len()],
        };
        for item in &group.items {
            plan.add(item, item.candidates.iter().map(|known| elements.set(known.meaning)));
        }
        plan.end();
        let all = plan.names.len() as f64;
        for name in &plan.names {
            plan.common[*name as usize] += 1.0;
        }
        plan.common.iter_mut().for_each(|count| *count /= all);
        plan
    }

    fn end(&mut self) {
        let (lists, elements) = (self.lists.len(), self.names.len());
        self.places.push(Place { lists, elements, sets: self.starts.len() - 1 });
    }

    fn add<'e>(&mut self, item: &Item, sets: impl Iterator<Item = &'e [u32]> + Clone) {
        self.end();
        let (from, first) = (self.names.len(), self.starts.len() - 1);
        let mut names: Vec<u32> = sets.clone().flatten().copied().collect();
        names.sort_unstable();
        names.dedup();
        for set in sets {
            let place = |name: &u32| (from + names.binary_search(name).unwrap_or_default()) as u32;
            self.members.extend(set.iter().map(place));
            self.starts.push(self.members.len());
        }
        self.names.extend(names);
        let list = |vote: &Vote| List {
            source: self.sources.binary_search(&vote.source).unwrap_or_default() as u32,
            set: (first + vote.candidate) as u32,
            slip: vote.slip,
        };
        self.lists.extend(item.votes.iter().map(list));
    }

    fn items(&self) -> impl Iterator<Item = Here> {
        self.places.windows(2).filter_map(|pair| match pair {
            [here, next] => Some(Here {
                lists: here.lists..next.lists,
                elements: here.elements..next.elements,
                sets: here.sets..next.sets,
            }),
            _ => None,
        })
    }

    /// The elements of a set, by their places.
    fn members(&self, set: usize) -> impl Iterator<Item = usize> {
        let members = &self.members[self.starts[set]..self.starts[set + 1]];
        members.iter().map(|place| *place as usize)
    }

    /// The probability of each candidate of an item as the whole set: that its elements are true and no
    /// others are.
    fn whole(&self, here: Here, chances: &[f64]) -> impl Iterator<Item = f64> {
        let log = |chance: f64| chance.max(f64::MIN_POSITIVE).ln();
        let none: f64 = chances[here.elements].iter().map(|chance| log(1.0 - chance)).sum();
        let odds = move |element: usize| {
            let chance = chances[element];
            log(chance) - log(1.0 - chance)
        };
        here.sets.map(move |set| (none + self.members(set).map(odds).sum::<f64>()).exp())
    }
}

/// A plan, with how much each list counts.
struct Data<'p> {
    plan: &'p Plan,
    weights: Vec<f64>,
}

impl Data<'_> {
    /// The lists of an item, with how much each counts.
    fn lists(&self, here: &Here) -> impl Iterator<Item = (&List, f64)> {
        let lists = &self.plan.lists[here.lists.clone()];
        lists.iter().zip(self.weights[here.lists.clone()].iter().copied())
    }

    /// At first, the share of lists that have each element.
    fn shares(&self) -> Vec<f64> {
        let mut shares = vec![0.0; self.plan.names.len()];
        for here in self.plan.items() {
            let all: f64 = self.weights[here.lists.clone()].iter().sum();
            for (list, weight) in self.lists(&here) {
                for element in self.plan.members(list.set as usize) {
                    shares[element] += weight / all;
                }
            }
        }
        // Neither sure nor excluded: the first round is to learn from all.
        shares.iter_mut().for_each(|share| *share = share.clamp(0.1, 0.9));
        shares
    }

    fn maximise(&self, chances: &[f64]) -> Model {
        let plan = self.plan;
        let mut sources = vec![Lister::default(); plan.sources.len()];
        let mut errors = vec![0.0; plan.common.len()];
        let mut true_elements = 0.0;
        for here in plan.items() {
            let all: f64 = chances[here.elements.clone()].iter().sum();
            true_elements += all;
            for (list, weight) in self.lists(&here) {
                let source = &mut sources[list.source as usize];
                let (mut given, mut right) = (0.0, source.right);
                for element in plan.members(list.set as usize) {
                    let chance = chances[element];
                    given += chance;
                    right.add(weight, chance);
                    errors[plan.names[element] as usize] += weight * (1.0 - chance);
                }
                source.right = right;
                source.given.yes += weight * given;
                source.given.no += weight * (all - given).max(0.0);
                source.lists += weight;
                source.claims += 1;
            }
        }
        let per_item = true_elements / (plan.places.len() - 1).max(1) as f64;
        let (mean, strength) = shrink(&mut sources);
        Model { sources, mean, strength, per_item, errors: self.smoothed(&errors) }
    }

    fn smoothed(&self, errors: &[f64]) -> Vec<f64> {
        let seen: f64 = errors.iter().sum();
        let room = seen * VOCABULARY + 1.0;
        let one = |(error, common): (&f64, &f64)| (error + room * common) / (seen + room);
        errors.iter().zip(&self.plan.common).map(one).collect()
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
    fn of(model: &Model, plan: &Plan) -> Self {
        let slip = 1.0 - CONFIDENCE;
        Self {
            priors: plan.common.iter().map(|common| (model.per_item * common).ln()).collect(),
            errors: model.errors.iter().map(|error| error.ln()).collect(),
            gains: model.sources.iter().map(|source| Gain::of(source, slip)).collect(),
        }
    }

    /// Writes the probability of each element.
    fn expect(&self, model: &Model, data: &Data<'_>, here: &Here, chances: &mut [f64]) {
        let names = data.plan.names[here.elements.clone()].iter();
        for (odds, name) in chances[here.elements.clone()].iter_mut().zip(names) {
            *odds = self.priors[*name as usize];
        }
        let mut left_out = 0.0;
        for (list, weight) in data.lists(here) {
            let source = list.source as usize;
            let gain = match list.slip == 1.0 - CONFIDENCE {
                true => self.gains[source],
                false => Gain::of(&model.sources[source], list.slip),
            };
            left_out += weight * gain.left_out;
            for element in data.plan.members(list.set as usize) {
                let own = self.errors[data.plan.names[element] as usize];
                chances[element] += weight * (gain.given - own);
            }
        }
        let surest = |odds: f64| (odds + left_out).clamp(-SUREST, SUREST);
        let chances = chances[here.elements.clone()].iter_mut();
        chances.for_each(|odds| *odds = logistic(surest(*odds)));
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
