//! Attributes of which one value holds: expectation and maximisation over sources and values.
//!
//! A source gives the true value exactly with its accuracy; else, where less exact forms of the true
//! value are claimed, one of these with a chance of its own; else a false one, drawn from the false
//! values that the attribute shows. Before that, whoever takes a claim down may slip.

use super::copies::Taken;
use super::items::{Candidate, Group, Item};
use super::layout::{Cell, Layout, View, cells};
use super::names::Echo;
use super::shrink::{Count, inside, logistic, logit, strength};
use super::terms::{Inexact, LEAST, Terms};
use std::collections::BTreeMap;
use std::ops::Range;

/// A value's own record counts as much as the common one once it was seen for so many objects. Nothing
/// hangs on it: from 1 to 20 no figure of a development set moves by .002.
const SEEN: f64 = 5.0;

/// Rounds of a fit, and of one that is only compared or looked at. Changes are under a thousandth by then.
const ROUNDS: usize = 15;
const FEW_ROUNDS: usize = 6;

/// A less exact form counts for the prior mean of all sources as much as so many claims.
const GENERAL: f64 = 10.0;

/// How often each meaning of an attribute is true and how often false.
#[derive(Debug, Clone, Default)]
pub(super) struct Popularity {
    pub(super) truth: Vec<f64>,
    pub(super) error: Vec<f64>,
}

/// What is fitted.
#[derive(Debug, Clone)]
pub(super) struct Model {
    cells: BTreeMap<Cell, Source>,
    /// For each cell by number, what is known of it; of one that was not seen, the mean of those that
    /// were.
    sources: Vec<Source>,
    values: Vec<Popularity>,
}

/// What is known of one source on one attribute.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Source {
    /// The chance of the exact true value.
    pub(super) accuracy: f64,
    /// Of what is not exact, the share that is only less exact, where it could be.
    pub(super) general: f64,
    /// Exact or not.
    pub(super) exact: Count,
    /// Only less exact, or false.
    pub(super) inexact: Count,
    /// The prior of the accuracy.
    pub(super) mean: f64,
    pub(super) strength: f64,
    pub(super) claims: u32,
}

impl Source {
    /// Not false, or false.
    pub(super) fn not_false(&self) -> Count {
        let (general, wrong) = (self.inexact.yes, self.inexact.no);
        let other = (self.exact.no - general - wrong).max(0.0);
        Count { yes: self.exact.yes + general, no: wrong + other }
    }
}

/// The probabilities of the candidates of all items of each group, one after the other.
pub(super) type Posteriors = Vec<Vec<f64>>;

/// What came out.
#[derive(Debug, Default)]
pub(super) struct Fitted {
    pub(super) posteriors: Posteriors,
    pub(super) sources: BTreeMap<Cell, Source>,
    /// The logarithm of the probability of each claim given the others of its object, summed; a claim
    /// may be taken over.
    pub(super) predicted: f64,
}

/// Which items are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    All,
    Even,
    Odd,
}

/// Halves are of so many objects of an attribute at most, so that it costs little where there are many.
const HALVES: usize = 10_000;

impl Part {
    /// The numbers of the items that are looked at, of so many.
    fn numbers(self, items: usize) -> impl Iterator<Item = usize> {
        let step = items.div_ceil(HALVES).max(1);
        let (from, step) = match self {
            Self::All => (0, 1),
            Self::Even => (0, 2 * step),
            Self::Odd => (step, 2 * step),
        };
        (from..items).step_by(step)
    }
}

/// What does not change from fit to fit.
pub(super) struct Plan {
    cells: Vec<Cell>,
    layouts: Vec<Layout>,
    /// How many candidates all items of each group have, those of other parts too.
    candidates: Vec<f64>,
    /// What the candidates are taken for before anything is known.
    votes: Posteriors,
}

/// For each group, how much each claim counts.
pub(super) type Weights = Vec<Vec<f64>>;

impl Plan {
    pub(super) fn of(groups: &[&Group]) -> Self {
        let cells = cells(groups);
        let layout = |(number, group): (usize, &&Group)| Layout::of(group, number, &cells);
        let layouts = groups.iter().enumerate().map(layout).collect();
        let votes: Posteriors = groups.iter().map(|group| votes(group)).collect();
        let candidates = votes.iter().map(|votes| votes.len() as f64).collect();
        Self { cells, layouts, candidates, votes }
    }

    /// The plan of a part, which stands together so that it is read fast, and how much its claims count.
    fn part(&self, weights: &Weights, part: Part) -> (Self, Weights) {
        let layout = |layout: &Layout| layout.part(part.numbers(layout.items()));
        let of_part = |all: &[Vec<f64>], range: fn(&Layout, usize) -> Range<usize>| {
            let one = |(layout, all): (&Layout, &Vec<f64>)| {
                let items = part.numbers(layout.items());
                items.flat_map(|item| &all[range(layout, item)]).copied().collect()
            };
            self.layouts.iter().zip(all).map(one).collect()
        };
        let plan = Self {
            cells: self.cells.clone(),
            layouts: self.layouts.iter().map(layout).collect(),
            candidates: self.candidates.clone(),
            votes: of_part(&self.votes, Layout::candidates),
        };
        (plan, of_part(weights, Layout::claims))
    }
}

/// A fit after a few rounds, as it shows who repeats whom.
#[derive(Debug, Clone)]
pub(super) struct Begun {
    model: Model,
    pub(super) found: Posteriors,
}

/// Begins to fit all groups together: what a source is on one attribute says something of it on another.
/// `weighted` says of each group whether its sources are told apart.
pub(super) fn begin(groups: &[&Group], plan: &Plan, weights: &Weights, weighted: &[bool]) -> Begun {
    Data { groups, plan, weights, part: Part::All, weighted }.begin()
}

/// Goes on with a fit.
pub(super) fn finish(
    groups: &[&Group],
    plan: &Plan,
    weights: &Weights,
    weighted: &[bool],
    taken: &Taken,
    begun: &Begun,
) -> Fitted {
    let data = Data { groups, plan, weights, part: Part::All, weighted };
    let Begun { mut model, mut found } = begun.clone();
    for _ in FEW_ROUNDS..ROUNDS {
        model = data.round(&model, &mut found);
    }
    let predicted = data.predicted(&model, taken).iter().sum();
    Fitted { posteriors: found, sources: model.cells, predicted }
}

/// For each group, whether telling sources apart predicts the claims of objects that were kept back
/// better than taking all as equals. Truth is not asked.
pub(super) fn tell_apart(
    groups: &[&Group],
    plan: &Plan,
    weights: &Weights,
    taken: &Taken,
) -> Vec<bool> {
    let mut gain = vec![0.0; groups.len()];
    let halves = [Part::Even, Part::Odd].map(|part| (part, plan.part(weights, part)));
    for (half, other) in [(0, 1), (1, 0)] {
        for (sign, apart) in [(1.0, true), (-1.0, false)] {
            let weighted = vec![apart; groups.len()];
            let data = |half: usize| {
                let (part, (plan, weights)) = &halves[half];
                Data { groups, plan, weights, part: *part, weighted: &weighted }
            };
            let Begun { model, .. } = data(half).begin();
            for (gain, told) in gain.iter_mut().zip(data(other).predicted(&model, taken)) {
                *gain += sign * told;
            }
        }
    }
    gain.iter().map(|gain| *gain > 0.0).collect()
}

struct Data<'d> {
    groups: &'d [&'d Group],
    /// Of the part.
    plan: &'d Plan,
    weights: &'d Weights,
    part: Part,
    weighted: &'d [bool],
}

/// What a round counts.
struct Counts {
    sources: Vec<Source>,
    values: Vec<Popularity>,
}

impl Data<'_> {
    /// The items of a group, each with the places of its candidates.
    fn views(&self, group: usize) -> impl Iterator<Item = (Range<usize>, View<'_>)> {
        let (layout, weights) = (&self.plan.layouts[group], &self.weights[group]);
        (0..layout.items()).map(move |at| (layout.candidates(at), layout.view(at, weights)))
    }

    fn begin(&self) -> Begun {
        let mut found = self.plan.votes.clone();
        let mut model = self.first(&found);
        for _ in 0..FEW_ROUNDS {
            model = self.round(&model, &mut found);
        }
        Begun { model, found }
    }

    fn counts(&self) -> Counts {
        let values = self.groups.iter().map(|group| Popularity::empty(group)).collect();
        Counts { sources: vec![Source::default(); self.plan.cells.len()], values }
    }

    /// The model under the shares of votes.
    fn first(&self, found: &Posteriors) -> Model {
        let mut counts = self.counts();
        for (group, found) in found.iter().enumerate() {
            for (candidates, view) in self.views(group) {
                counts.add(group, &view, &found[candidates], None);
            }
        }
        self.maximise(counts)
    }

    /// The expected counts under a model, and the model that follows from them.
    fn round(&self, model: &Model, found: &mut Posteriors) -> Model {
        let mut counts = self.counts();
        let mut terms = Terms::default();
        for (group, found) in found.iter_mut().enumerate() {
            for (candidates, view) in self.views(group) {
                let chances = &mut found[candidates];
                terms.fill(&model.sources, &model.values[group], &view);
                terms.posterior(&view, chances);
                counts.add(group, &view, chances, Some(&terms));
            }
        }
        self.maximise(counts)
    }

    /// For each group, the logarithm of the probability of each claim given the others of its object.
    fn predicted(&self, model: &Model, taken: &Taken) -> Vec<f64> {
        let mut terms = Terms::default();
        let mut of_group = |group: usize| {
            let mut sum = 0.0;
            let items = &self.groups[group].items;
            let numbers = self.part.numbers(items.len());
            for (number, (_, view)) in numbers.zip(self.views(group)) {
                if view.votes.len() > 1 {
                    terms.fill(&model.sources, &model.values[group], &view);
                    sum += terms.left_out(&view, &items[number], taken);
                }
            }
            sum
        };
        (0..self.groups.len()).map(&mut of_group).collect()
    }

    fn maximise(&self, counts: Counts) -> Model {
        let numbered = self.plan.cells.iter().copied().zip(counts.sources);
        let mut cells: BTreeMap<Cell, Source> =
            numbered.filter(|(_, source)| source.claims > 0).collect();
        let unknown = self.shrink(&mut cells);
        let known = |cell: &Cell| cells.get(cell).copied().unwrap_or(unknown[cell.group]);
        let sources = self.plan.cells.iter().map(known).collect();
        let groups = self.groups.iter().zip(&self.plan.candidates);
        let values = counts.values.into_iter().zip(groups);
        let values = values.map(|(counts, (group, all))| counts.smoothed(group, *all)).collect();
        Model { cells, sources, values }
    }

    /// Accuracies under priors: a source's on an attribute is drawn to its own over all attributes,
    /// and that to the mean of all sources.
    fn shrink(&self, cells: &mut BTreeMap<Cell, Source>) -> Vec<Source> {
        let mean = |counts: &mut dyn Iterator<Item = Count>| {
            let sum = counts.fold(Count::default(), |sum, count| Count {
                yes: sum.yes + count.yes,
                no: sum.no + count.no,
            });
            inside(sum.share(0.5, 1.0))
        };
        let plain = || cells.iter().filter(|(cell, _)| cell.echo == Echo::No);
        let all = mean(&mut plain().map(|(_, source)| source.exact));
        let mut over_all: BTreeMap<u32, Count> = BTreeMap::new();
        for (cell, source) in plain() {
            let count = over_all.entry(cell.source).or_default();
            count.yes += source.exact.yes;
            count.no += source.exact.no;
        }
        let common = strength(over_all.values().map(|count| (*count, all)));
        let means: BTreeMap<(usize, Echo), f64> = { 0..self.groups.len() }
            .flat_map(|group| Echo::ALL.map(|echo| (group, echo)))
            .map(|key| {
                let of_key = |(cell, _): &(&Cell, &Source)| (cell.group, cell.echo) == key;
                (key, mean(&mut cells.iter().filter(of_key).map(|(_, source)| source.exact)))
            })
            .collect();
        let general = mean(&mut cells.values().map(|source| source.inexact));
        let prior = |cell: &Cell| {
            let level = means.get(&(cell.group, cell.echo)).copied().unwrap_or(all);
            let own = over_all.get(&cell.source).filter(|_| cell.echo == Echo::No);
            let own = own.map_or(all, |count| count.share(all, common));
            inside(logistic(logit(own) + logit(level) - logit(all)))
        };
        let counted = cells.iter().map(|(cell, source)| (source.exact, prior(cell)));
        let within = strength(counted.collect::<Vec<_>>().into_iter());
        for (cell, source) in cells.iter_mut() {
            let level = means.get(&(cell.group, cell.echo)).copied().unwrap_or(all);
            let plain = means.get(&(cell.group, Echo::No)).copied().unwrap_or(all);
            (source.mean, source.strength) = (prior(cell), within);
            source.accuracy = match self.weighted[cell.group] {
                true => inside(source.exact.share(source.mean, within)),
                false if cell.echo != Echo::No => plain.max(inside(level)),
                false => plain,
            };
            source.general = source.inexact.share(general, GENERAL);
        }
        let unknown = |group: usize| {
            let level = means.get(&(group, Echo::No)).copied().unwrap_or(all);
            Source { accuracy: level, general, ..Source::default() }
        };
        (0..self.groups.len()).map(unknown).collect()
    }
}

impl Counts {
    /// Adds an item, with the probabilities of its candidates; before there is a model there are no
    /// slips.
    fn add(&mut self, group: usize, view: &View<'_>, chances: &[f64], terms: Option<&Terms>) {
        let values = &mut self.values[group];
        for (candidate, chance) in view.candidates.iter().zip(chances) {
            values.truth[candidate.meaning as usize] += chance;
        }
        for (at, (vote, weight)) in view.votes.iter().zip(view.weights).enumerate() {
            let given = vote.candidate as usize;
            let inexact = match terms {
                Some(terms) => terms.inexact(view, at),
                None => Inexact::at_first(view, given, chances),
            };
            let own = chances[given];
            // What is only less exact by what levels say is no error.
            let general = view.base(given).map_or(0.0, |_| inexact.general);
            let meaning = view.candidates[given].meaning as usize;
            values.error[meaning] += weight * (1.0 - own - general);
            let source = &mut self.sources[vote.cell as usize];
            source.claims += 1;
            source.exact.yes += weight * own;
            source.exact.no += weight * (1.0 - own - inexact.slipped);
            source.inexact.yes += weight * inexact.general;
            source.inexact.no += weight * inexact.wrong;
        }
    }
}

impl Popularity {
    fn empty(group: &Group) -> Self {
        let none = vec![0.0; group.meanings.len()];
        Self { truth: none.clone(), error: none }
    }

    /// Each count for its occurrence, drawn to the mean of all, times the share of the meaning, where
    /// there are so many candidates.
    fn smoothed(mut self, group: &Group, candidates: f64) -> Self {
        for counts in [&mut self.truth, &mut self.error] {
            let mean = (counts.iter().sum::<f64>() / candidates).max(LEAST);
            for (count, common) in counts.iter_mut().zip(&group.common) {
                let seen = common * candidates;
                *count = common * (*count + SEEN * mean) / ((seen + SEEN) * mean);
            }
            let all: f64 = counts.iter().sum();
            counts.iter_mut().for_each(|count| *count /= all);
        }
        self
    }
}

/// At first, shares of votes, with room for none of them. Who says less supports what is more exact by
/// half a vote, so that the exact value is ahead of a false one with as many votes.
fn votes(group: &Group) -> Vec<f64> {
    let shares = |item: &Item| {
        let own = |at: usize| item.candidates[at].votes;
        let support = |candidate: &Candidate| {
            candidate.votes + 0.5 * candidate.general.iter().map(|at| own(*at)).sum::<f64>()
        };
        let supported: Vec<f64> = item.candidates.iter().map(support).collect();
        let all: f64 = supported.iter().sum();
        supported.into_iter().map(move |votes| votes / (all + 0.5))
    };
    group.items.iter().flat_map(shares).collect()
}
