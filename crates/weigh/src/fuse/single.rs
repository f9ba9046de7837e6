//! Attributes of which one value holds: expectation and maximisation over sources and values.
//!
//! A source gives the true value exactly with its accuracy; else, where less exact forms of the true
//! value are claimed, one of these with a chance of its own; else a false one, drawn from the false
//! values that the attribute shows. Before that, whoever takes a claim down may slip.

use super::copies::Taken;
use super::items::{Candidate, Group, Item, Vote};
use super::shrink::{Count, inside, logistic, logit, strength};
use std::collections::BTreeMap;

/// A value's own record counts as much as the common one once it was seen for so many objects. Nothing
/// hangs on it: from 1 to 20 no figure of a development set moves by .002.
const SEEN: f64 = 5.0;

/// Rounds of a fit, and of one that is only compared. Changes are under a thousandth by then.
const ROUNDS: usize = 15;
const FEW_ROUNDS: usize = 6;

/// A less exact form counts for the prior mean of all sources as much as so many claims.
const GENERAL: f64 = 10.0;

/// Which claims a source's accuracy is told by: all of one attribute that have, or have not, a word of
/// the object's own name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cell {
    pub(super) group: usize,
    pub(super) echo: bool,
    pub(super) source: u32,
}

/// How often each meaning of an attribute is true and how often false.
#[derive(Debug, Clone, Default)]
struct Popularity {
    truth: Vec<f64>,
    error: Vec<f64>,
}

/// What is fitted.
#[derive(Debug, Clone)]
pub(super) struct Model {
    cells: BTreeMap<Cell, Source>,
    /// For each group, what is assumed of a source that was not seen: the mean of those that were.
    unknown: Vec<Source>,
    values: Vec<Popularity>,
}

/// What is known of one source on one attribute.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Source {
    /// The chance of the exact true value.
    pub(super) accuracy: f64,
    /// Of what is not exact, the share that is only less exact, where it could be.
    general: f64,
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

/// The probabilities of the candidates of each item of each group.
pub(super) type Posteriors = Vec<Vec<Vec<f64>>>;

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

impl Part {
    fn has(self, at: usize) -> bool {
        match self {
            Self::All => true,
            Self::Even => at.is_multiple_of(2),
            Self::Odd => !at.is_multiple_of(2),
        }
    }
}

/// Fits all groups together: what a source is on one attribute says something of it on another.
/// `weighted` says of each group whether its sources are told apart.
pub(super) fn fit(
    groups: &[&Group],
    confusions: &[Confusions],
    weighted: &[bool],
    taken: &Taken,
) -> Fitted {
    let data = Data { groups, confusions, part: Part::All, weighted };
    let (model, posteriors) = data.rounds(ROUNDS);
    let predicted = data.predicted(&model, taken).iter().sum();
    Fitted { posteriors, sources: model.cells, predicted }
}

/// For each group, whether telling sources apart predicts the claims of objects that were kept back
/// better than taking all as equals. Truth is not asked.
pub(super) fn tell_apart(groups: &[&Group], confusions: &[Confusions], taken: &Taken) -> Vec<bool> {
    let mut gain = vec![0.0; groups.len()];
    for (part, other) in [(Part::Even, Part::Odd), (Part::Odd, Part::Even)] {
        for (sign, apart) in [(1.0, true), (-1.0, false)] {
            let weighted = vec![apart; groups.len()];
            let data = Data { groups, confusions, part, weighted: &weighted };
            let (model, _) = data.rounds(FEW_ROUNDS);
            let data = Data { part: other, ..data };
            for (gain, told) in gain.iter_mut().zip(data.predicted(&model, taken)) {
                *gain += sign * told;
            }
        }
    }
    gain.iter().map(|gain| *gain > 0.0).collect()
}

struct Data<'d> {
    groups: &'d [&'d Group],
    confusions: &'d [Confusions],
    part: Part,
    weighted: &'d [bool],
}

impl Data<'_> {
    fn items(&self, group: usize) -> impl Iterator<Item = (usize, &Item)> {
        let items = self.groups[group].items.iter().enumerate();
        items.filter(|(at, _)| self.part.has(*at))
    }

    fn rounds(&self, rounds: usize) -> (Model, Posteriors) {
        let mut posteriors: Posteriors = self.groups.iter().map(|group| votes(group)).collect();
        let mut model = self.maximise(&posteriors, None);
        for _ in 0..rounds {
            let found = (0..self.groups.len()).map(|group| self.expect(&model, group));
            posteriors = found.collect();
            model = self.maximise(&posteriors, Some(&model));
        }
        (model, posteriors)
    }

    fn expect(&self, model: &Model, group: usize) -> Vec<Vec<f64>> {
        let mut found = vec![Vec::new(); self.groups[group].items.len()];
        let mut terms = Terms::default();
        for (at, item) in self.items(group) {
            terms.fill(model, self, group, at, item);
            found[at] = terms.posterior(item);
        }
        found
    }

    /// For each group, the logarithm of the probability of each claim given the others of its object.
    fn predicted(&self, model: &Model, taken: &Taken) -> Vec<f64> {
        let mut terms = Terms::default();
        let mut of_group = |group: usize| {
            let mut sum = 0.0;
            for (at, item) in self.items(group) {
                terms.fill(model, self, group, at, item);
                sum += terms.left_out(item, taken);
            }
            sum
        };
        (0..self.groups.len()).map(&mut of_group).collect()
    }

    fn maximise(&self, posteriors: &Posteriors, before: Option<&Model>) -> Model {
        let mut cells: BTreeMap<Cell, Source> = BTreeMap::new();
        let mut values = Vec::new();
        let mut terms = Terms::default();
        for (group, found) in self.groups.iter().enumerate().map(|(at, _)| at).zip(posteriors) {
            let mut counts = Popularity::empty(self.groups[group]);
            for (at, item) in self.items(group) {
                let chances = &found[at];
                counts.add(item, chances);
                if let Some(model) = before {
                    terms.fill(model, self, group, at, item);
                }
                for (place, vote) in item.votes.iter().enumerate() {
                    let cell = Cell { group, echo: vote.echo, source: vote.source };
                    let source = cells.entry(cell).or_default();
                    source.claims += 1;
                    let slips = before.is_some().then_some(&terms);
                    source.add(item, vote, chances, slips.map(|terms| terms.slips_of(place)));
                }
            }
            values.push(counts.smoothed(self.groups[group]));
        }
        let unknown = self.shrink(&mut cells);
        Model { cells, unknown, values }
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
        let plain = || cells.iter().filter(|(cell, _)| !cell.echo);
        let all = mean(&mut plain().map(|(_, source)| source.exact));
        let mut over_all: BTreeMap<u32, Count> = BTreeMap::new();
        for (cell, source) in plain() {
            let count = over_all.entry(cell.source).or_default();
            count.yes += source.exact.yes;
            count.no += source.exact.no;
        }
        let common = strength(over_all.values().map(|count| (*count, all)));
        let means: BTreeMap<(usize, bool), f64> = { 0..self.groups.len() }
            .flat_map(|group| [(group, false), (group, true)])
            .map(|key| {
                let of_key = |(cell, _): &(&Cell, &Source)| (cell.group, cell.echo) == key;
                (key, mean(&mut cells.iter().filter(of_key).map(|(_, source)| source.exact)))
            })
            .collect();
        let general = mean(&mut cells.values().map(|source| source.inexact));
        let prior = |cell: &Cell| {
            let level = means.get(&(cell.group, cell.echo)).copied().unwrap_or(all);
            let own = over_all.get(&cell.source).filter(|_| !cell.echo);
            let own = own.map_or(all, |count| count.share(all, common));
            inside(logistic(logit(own) + logit(level) - logit(all)))
        };
        let counted = cells.iter().map(|(cell, source)| (source.exact, prior(cell)));
        let within = strength(counted.collect::<Vec<_>>().into_iter());
        for (cell, source) in cells.iter_mut() {
            let level = means.get(&(cell.group, cell.echo)).copied().unwrap_or(all);
            let plain = means.get(&(cell.group, false)).copied().unwrap_or(all);
            (source.mean, source.strength) = (prior(cell), within);
            source.accuracy = match self.weighted[cell.group] {
                true => inside(source.exact.share(source.mean, within)),
                false if cell.echo => plain.max(inside(level)),
                false => plain,
            };
            source.general = source.inexact.share(general, GENERAL);
        }
        let unknown = |group: usize| {
            let level = means.get(&(group, false)).copied().unwrap_or(all);
            Source { accuracy: level, general, ..Source::default() }
        };
        (0..self.groups.len()).map(unknown).collect()
    }
}

impl Source {
    fn add(&mut self, item: &Item, vote: &Vote, chances: &[f64], slips: Option<&[f64]>) {
        let own = chances.get(vote.candidate).copied().unwrap_or_default();
        let slipped =
            |truth: usize| slips.and_then(|slips| slips.get(truth)).copied().unwrap_or_default();
        self.exact.yes += vote.weight * own;
        let mut others = 0.0;
        for (truth, chance) in chances.iter().enumerate().filter(|(at, _)| *at != vote.candidate) {
            let meant = vote.weight * chance * (1.0 - slipped(truth));
            others += chance;
            self.exact.no += meant;
            let general = &item.candidates[truth].general;
            if general.contains(&vote.candidate) {
                self.inexact.yes += meant;
            } else if !general.is_empty() {
                self.inexact.no += meant;
            }
        }
        let none = (1.0 - own - others).max(0.0);
        self.exact.no += vote.weight * none * (1.0 - slipped(chances.len()));
    }
}

/// What each claim's probability is where each candidate, and none of them, is true.
#[derive(Debug, Default)]
struct Terms {
    /// One row for each claim: a number for each open candidate, and one for none of them.
    terms: Vec<f64>,
    /// Of each of these, the share that is slips.
    slips: Vec<f64>,
    /// The logarithms of the priors.
    priors: Vec<f64>,
    width: usize,
    sums: Vec<f64>,
}

impl Terms {
    fn fill(&mut self, model: &Model, data: &Data<'_>, group: usize, at: usize, item: &Item) {
        let values = &model.values[group];
        let confusion = &data.confusions[group];
        let open = item.open();
        self.width = open.len() + 1;
        self.terms.clear();
        self.slips.clear();
        self.priors.clear();
        let prior = |candidate: usize| values.truth[item.candidates[candidate].meaning as usize];
        let known: f64 = open.clone().map(prior).sum();
        self.priors.extend(open.clone().map(|candidate| prior(candidate).ln()));
        self.priors.push((1.0 - known).max(LEAST).ln());
        for vote in &item.votes {
            let cell = Cell { group, echo: vote.echo, source: vote.source };
            let source = model.cells.get(&cell).unwrap_or(&model.unknown[group]);
            let meaning = item.candidates[vote.candidate].meaning;
            let error = values.error[meaning as usize];
            for truth in open.clone() {
                let near = &item.candidates[truth].near;
                let drawn = confusion.chance(at, truth, vote.candidate, error);
                let meant = source.gives(item, truth, vote.candidate, drawn);
                let slip = match near.contains(&vote.candidate) {
                    true => 0.5 / near.len() as f64 + 0.5 * error,
                    false if near.is_empty() => error,
                    false => 0.5 * error,
                };
                self.push(meant, slip, vote.slip);
            }
            self.push((1.0 - source.accuracy) * error, error, vote.slip);
        }
    }

    fn push(&mut self, meant: f64, slip: f64, share: f64) {
        let term = ((1.0 - share) * meant + share * slip).max(f64::MIN_POSITIVE);
        self.terms.push(term);
        self.slips.push(share * slip / term);
    }

    fn slips_of(&self, vote: usize) -> &[f64] {
        self.slips.get(vote * self.width..(vote + 1) * self.width).unwrap_or_default()
    }

    /// The logarithms of the joint probabilities of the claims with each truth.
    fn sum(&mut self, item: &Item) {
        self.sums.clear();
        self.sums.extend_from_slice(&self.priors);
        for (vote, terms) in item.votes.iter().zip(self.terms.chunks_exact(self.width)) {
            for (sum, term) in self.sums.iter_mut().zip(terms) {
                *sum += vote.weight * term.ln();
            }
        }
    }

    fn posterior(&mut self, item: &Item) -> Vec<f64> {
        self.sum(item);
        let most = self.sums.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let all: f64 = self.sums.iter().map(|sum| (sum - most).exp()).sum();
        let mut chances: Vec<f64> = self.sums.iter().map(|sum| (sum - most).exp() / all).collect();
        chances.pop();
        chances.resize(item.candidates.len(), 0.0);
        chances
    }

    /// The logarithm of the probability of each claim given the others, summed.
    fn left_out(&mut self, item: &Item, taken: &Taken) -> f64 {
        if item.votes.len() < 2 {
            return 0.0;
        }
        self.sum(item);
        let without = |(vote, terms): (&Vote, &[f64])| {
            let rest = self.sums.iter().zip(terms).map(|(sum, term)| sum - vote.weight * term.ln());
            let rest: f64 = log_sum(rest);
            // What it would be at its full weight, were it not taken over.
            let alone = self
                .sums
                .iter()
                .zip(terms)
                .map(|(sum, term)| sum + (1.0 - vote.weight) * term.ln());
            let own = (log_sum(alone) - rest).exp();
            let (share, is_same) = taken.likeliest(item, vote);
            let told = (1.0 - share) * own + if is_same { share } else { 0.0 };
            told.max(f64::MIN_POSITIVE).ln()
        };
        let votes = item.votes.iter().zip(self.terms.chunks_exact(self.width));
        votes.take(super::items::CANDIDATES).map(without).sum()
    }
}

/// The least prior that none of the candidates is true.
const LEAST: f64 = 1e-9;

fn log_sum(logs: impl Iterator<Item = f64> + Clone) -> f64 {
    let most = logs.clone().fold(f64::NEG_INFINITY, f64::max);
    most + logs.map(|log| (log - most).exp()).sum::<f64>().ln()
}

impl Source {
    /// The probability that the source means `given` where `truth` is true; a false value comes with
    /// the chance `drawn`.
    fn gives(&self, item: &Item, truth: usize, given: usize, drawn: f64) -> f64 {
        if truth == given {
            return self.accuracy;
        }
        let general = &item.candidates[truth].general;
        let rest = 1.0 - self.accuracy;
        match general.len() {
            0 => rest * drawn,
            count if general.contains(&given) => rest * self.general / count as f64,
            _ => rest * (1.0 - self.general) * drawn,
        }
    }
}

impl Popularity {
    fn empty(group: &Group) -> Self {
        let none = vec![0.0; group.meanings.len()];
        Self { truth: none.clone(), error: none }
    }

    fn add(&mut self, item: &Item, chances: &[f64]) {
        for (candidate, chance) in item.candidates.iter().zip(chances) {
            self.truth[candidate.meaning as usize] += chance;
        }
        for vote in &item.votes {
            let meaning = item.candidates[vote.candidate].meaning;
            let chance = chances.get(vote.candidate).copied().unwrap_or_default();
            self.error[meaning as usize] += vote.weight * (1.0 - chance);
        }
    }

    /// Each count for its occurrence, drawn to the mean of all, times the share of the meaning.
    fn smoothed(mut self, group: &Group) -> Self {
        let candidates: f64 = group.items.iter().map(|item| item.candidates.len() as f64).sum();
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
fn votes(group: &Group) -> Vec<Vec<f64>> {
    let shares = |item: &Item| {
        let own = |at: usize| item.candidates[at].votes;
        let support = |candidate: &Candidate| {
            candidate.votes + 0.5 * candidate.general.iter().map(|at| own(*at)).sum::<f64>()
        };
        let supported: Vec<f64> = item.candidates.iter().map(support).collect();
        let all: f64 = supported.iter().sum();
        supported.iter().map(|votes| votes / (all + 0.5)).collect()
    };
    group.items.iter().map(shares).collect()
}

/// Which values are given beside which, over the objects of an attribute: where it is known what else
/// is said where a value is claimed, that is what false values are drawn from.
#[derive(Debug, Default)]
pub(super) struct Confusions {
    /// For each item with few candidates: a row for each truth, of the share of each other, and the
    /// share that is left for what was never seen beside it.
    items: Vec<Rows>,
}

#[derive(Debug, Default)]
struct Rows {
    shares: Vec<f64>,
    left: Vec<f64>,
}

/// Of an object with more candidates than this nothing is learnt of what stands beside what.
const FEW: usize = 16;

impl Confusions {
    /// The chance of `given` as a false value where `truth` is true.
    fn chance(&self, item: usize, truth: usize, given: usize, error: f64) -> f64 {
        let Some(rows) = self.items.get(item).filter(|rows| !rows.left.is_empty()) else {
            return error;
        };
        rows.shares[truth * rows.left.len() + given] + rows.left[truth] * error
    }

    /// Counts pairs of values of one object, each object without itself (left out), with the discount
    /// and the strength of a Pitman–Yor process (Teh 2006, A hierarchical Bayesian language model, eq.
    /// 7, one table for each pair seen) under which they are likeliest.
    pub(super) fn of(group: &Group) -> Self {
        let pairs = Pairs::of(group);
        // Where no pair is seen twice nothing can be learnt.
        if pairs.together.values().all(|count| *count < 2.0) {
            return Self::default();
        }
        let (discount, strength) = pairs.likeliest();
        let items = group.items.iter().map(|item| pairs.rows(item, discount, strength)).collect();
        Self { items }
    }
}

#[derive(Debug, Default)]
struct Pairs {
    together: BTreeMap<(u32, u32), f64>,
    /// For each meaning: how many values stand beside it, and how many different ones.
    beside: BTreeMap<u32, (f64, f64)>,
    all: f64,
}

impl Pairs {
    fn of(group: &Group) -> Self {
        let mut pairs = Self::default();
        let few = |item: &&Item| item.candidates.len() <= FEW;
        for item in group.items.iter().filter(few) {
            for (at, one) in item.candidates.iter().enumerate() {
                for other in
                    item.candidates.iter().enumerate().filter(|(o, _)| *o != at).map(|(_, o)| o)
                {
                    *pairs.together.entry((one.meaning, other.meaning)).or_default() += 1.0;
                }
            }
        }
        for ((one, _), count) in &pairs.together {
            let beside = pairs.beside.entry(*one).or_default();
            beside.0 += count;
            beside.1 += 1.0;
            pairs.all += count;
        }
        pairs
    }

    fn beside(&self, one: u32) -> (f64, f64) {
        self.beside.get(&one).copied().unwrap_or_default()
    }

    fn likeliest(&self) -> (f64, f64) {
        let tried = [0.5, 0.7, 0.8, 0.9, 0.95]
            .into_iter()
            .flat_map(|d| [1.0, 5.0, 20.0, 100.0].map(|s| (d, s)));
        let scored = tried
            .map(|(discount, strength)| (self.likelihood(discount, strength), discount, strength));
        let best = scored.max_by(|a, b| a.0.total_cmp(&b.0));
        best.map_or((0.9, 5.0), |(_, discount, strength)| (discount, strength))
    }

    /// The logarithm of the probability of each pair given all others.
    fn likelihood(&self, discount: f64, strength: f64) -> f64 {
        let one = |((one, other), count): (&(u32, u32), &f64)| {
            let (all, different) = self.beside(*one);
            let left = different - f64::from(u8::from(*count < 2.0));
            let base = self.beside(*other).0 / self.all;
            let share = (count - 1.0 - discount).max(0.0) + (strength + discount * left) * base;
            count * (share / (all - 1.0 + strength)).ln()
        };
        self.together.iter().map(one).sum()
    }

    fn rows(&self, item: &Item, discount: f64, strength: f64) -> Rows {
        let count = item.candidates.len();
        if !(2..=FEW).contains(&count) {
            return Rows::default();
        }
        let mut rows = Rows::default();
        for one in &item.candidates {
            let seen = |other: &Candidate| {
                self.together.get(&(one.meaning, other.meaning)).copied().unwrap_or_default()
            };
            let (all, different) = self.beside(one.meaning);
            let only_here = item.candidates.iter().filter(|other| seen(other) == 1.0).count();
            let rest = all - (count - 1) as f64 + strength;
            let share = |other| (seen(other) - 1.0 - discount).max(0.0) / rest;
            rows.shares.extend(item.candidates.iter().map(share));
            rows.left.push((strength + discount * (different - only_here as f64)) / rest);
        }
        rows
    }
}
