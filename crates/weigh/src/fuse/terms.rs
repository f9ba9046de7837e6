//! How likely the claims of one object are where each of its candidates, and none of them, is true.

use super::copies::Taken;
use super::items::Item;
use super::layout::{GENERAL, NEAR, View};
use super::single::{Popularity, Source};

/// No claim is less probable than this: the product of [`BLOCK`] of them and a prior is a number.
const LEAST_TERM: f64 = 1e-30;
const BLOCK: usize = 8;

/// The least prior that none of the candidates is true.
pub(super) const LEAST: f64 = 1e-9;

/// What each claim's probability is where each candidate, and none of them, is true.
#[derive(Debug, Default)]
pub(super) struct Terms {
    /// One row for each claim: a number for each open candidate, and one for none of them.
    terms: Vec<f64>,
    ways: Vec<Ways>,
    /// The priors.
    priors: Vec<f64>,
    width: usize,
    /// The joint probabilities of the claims with each truth: products, and logarithms of the rest.
    products: Vec<f64>,
    logs: Vec<f64>,
    /// Whether `logs` has anything.
    has_logs: bool,
}

/// How a claim comes about.
#[derive(Debug, Clone, Copy)]
struct Ways {
    given: usize,
    /// Where the value is true, by no slip.
    exact: f64,
    /// Where another is true, that neither the source meant the truth nor somebody slipped.
    inexact: f64,
    /// Of that, the share that is only less exact, where it could be.
    general: f64,
    /// That somebody slips.
    slip: f64,
    /// How often a false value, or a slip, is this one.
    error: f64,
    /// How often a less exact value is this one; `None` where no levels are learnt.
    base: Option<f64>,
}

/// What of a claim that is not exact is a slip, only less exact, or false where it could have been less
/// exact.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Inexact {
    pub(super) slipped: f64,
    pub(super) general: f64,
    pub(super) wrong: f64,
}

impl Terms {
    pub(super) fn fill(&mut self, sources: &[Source], values: &Popularity, view: &View<'_>) {
        let open = view.open();
        self.width = open + 1;
        self.priors.clear();
        let candidates = &view.candidates[..open];
        self.priors.extend(candidates.iter().map(|known| values.truth[known.meaning as usize]));
        let known: f64 = self.priors.iter().sum();
        self.priors.push((1.0 - known).max(LEAST));
        self.ways.clear();
        self.terms.clear();
        self.terms.resize(view.votes.len() * self.width, 0.0);
        for (vote, row) in view.votes.iter().zip(self.terms.chunks_exact_mut(self.width)) {
            let given = vote.candidate as usize;
            let error = values.error[view.candidates[given].meaning as usize];
            let source = &sources[vote.cell as usize];
            let ways = Ways {
                given,
                exact: (1.0 - vote.slip) * source.accuracy,
                inexact: (1.0 - vote.slip) * (1.0 - source.accuracy),
                general: source.general,
                slip: vote.slip,
                error,
                base: view.base(given),
            };
            match view.is_related() {
                true => ways.related(view, row),
                false => ways.unrelated(view, row),
            }
            row.iter_mut().for_each(|term| *term = term.max(LEAST_TERM));
            self.ways.push(ways);
        }
    }

    /// What is not exact of a claim, by the probabilities of the candidates and of none.
    pub(super) fn inexact(
        &self,
        view: &View<'_>,
        vote: usize,
        chances: &[f64],
        none: f64,
    ) -> Inexact {
        let ways = &self.ways[vote];
        let terms = &self.terms[vote * self.width..(vote + 1) * self.width];
        match view.is_related() {
            true => ways.inexact_of_related(view, terms, chances, none),
            false => ways.inexact_of_unrelated(view, terms, chances, none),
        }
    }

    /// The joint probabilities of the claims with each truth. Of claims that count in part, and of all
    /// but the last where there are many, logarithms are added up.
    fn join(&mut self, view: &View<'_>) {
        self.products.clear();
        self.products.extend_from_slice(&self.priors);
        self.logs.clear();
        self.logs.resize(self.width, 0.0);
        self.has_logs = false;
        let mut whole = 0;
        for (weight, terms) in view.weights.iter().zip(self.terms.chunks_exact(self.width)) {
            if *weight < 1.0 {
                self.has_logs = true;
                for (log, term) in self.logs.iter_mut().zip(terms) {
                    *log += weight * term.ln();
                }
                continue;
            }
            if whole == BLOCK {
                (whole, self.has_logs) = (0, true);
                for (log, product) in self.logs.iter_mut().zip(&mut self.products) {
                    *log += product.ln();
                    *product = 1.0;
                }
            }
            whole += 1;
            for (product, term) in self.products.iter_mut().zip(terms) {
                *product *= term;
            }
        }
    }

    /// The logarithms of these, in `logs`.
    fn sum(&mut self, view: &View<'_>) {
        self.join(view);
        for (log, product) in self.logs.iter_mut().zip(&self.products) {
            *log += product.ln();
        }
    }

    pub(super) fn posterior(&mut self, view: &View<'_>, chances: &mut [f64]) {
        self.join(view);
        if self.has_logs {
            let logs =
                self.logs.iter().zip(&self.products).map(|(log, product)| log + product.ln());
            let most = logs.clone().fold(f64::NEG_INFINITY, f64::max);
            for (product, log) in self.products.iter_mut().zip(&mut self.logs) {
                *product = (*log + product.ln() - most).exp();
            }
        }
        let all: f64 = self.products.iter().sum();
        chances.fill(0.0);
        for (chance, product) in chances.iter_mut().zip(&self.products[..self.width - 1]) {
            *chance = product / all;
        }
    }

    /// The logarithm of the probability of each claim given the others, summed.
    pub(super) fn left_out(&mut self, view: &View<'_>, item: &Item, taken: &Taken) -> f64 {
        self.sum(view);
        let most = self.logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        self.products.clear();
        self.products.extend(self.logs.iter().map(|log| (log - most).exp()));
        let all: f64 = self.products.iter().sum();
        let without = |(at, (weight, terms)): (usize, (&f64, &[f64]))| {
            let joint = self.products.iter().zip(terms);
            // What it would be at its full weight, were it not taken over.
            let own = match *weight < 1.0 {
                true => {
                    let rest = |(product, term): (&f64, &f64)| {
                        let rest = product * term.powf(-weight);
                        (rest * term, rest)
                    };
                    let add = |sum: (f64, f64), one: (f64, f64)| (sum.0 + one.0, sum.1 + one.1);
                    let (full, rest) = joint.map(rest).fold((0.0, 0.0), add);
                    full / rest
                }
                false => all / joint.map(|(product, term)| product / term).sum::<f64>(),
            };
            let (share, is_same) = taken.likeliest(item, &item.votes[at]);
            let told = (1.0 - share) * own + if is_same { share } else { 0.0 };
            told.max(f64::MIN_POSITIVE).ln()
        };
        let votes = view.weights.iter().zip(self.terms.chunks_exact(self.width)).enumerate();
        votes.take(super::items::CANDIDATES).map(without).sum()
    }
}

impl Ways {
    /// That the claim is false, and that it is only less exact, by what levels say.
    fn parted(&self) -> (f64, f64) {
        let general = self.base.map_or(0.0, |_| self.general);
        (self.inexact * (1.0 - general), self.inexact * general)
    }

    /// Writes the probabilities where no candidate is a less exact form of another or near to it.
    fn unrelated(&self, view: &View<'_>, terms: &mut [f64]) {
        let (wrong, general) = self.parted();
        let (open, slip) = (terms.len() - 1, self.slip * self.error);
        let other = wrong * self.error + slip;
        match &view.rows {
            Some(rows) => {
                let drawn = rows.shares(self.given).iter().zip(rows.left);
                for (term, (share, left)) in terms.iter_mut().zip(drawn) {
                    *term = wrong * (share + left * self.error) + slip;
                }
                for (term, higher) in terms.iter_mut().zip(rows.higher(self.given)) {
                    *term += general * higher;
                }
            }
            None => terms.fill(other),
        }
        terms[open] = other + general * self.base.unwrap_or_default();
        if self.given < open {
            terms[self.given] = self.exact + slip;
        }
    }

    /// Writes the probabilities where some candidates are.
    fn related(&self, view: &View<'_>, terms: &mut [f64]) {
        let open = terms.len() - 1;
        self.unrelated(view, terms);
        let relations = view.relations(self.given);
        for (truth, term) in terms[..open].iter_mut().enumerate() {
            let known = &view.candidates[truth];
            let relation = relations.get(truth).copied().unwrap_or_default();
            // The slip that is in it is that of no near candidates.
            let mut meant = *term - self.slip * self.error;
            if relation & GENERAL != 0 {
                meant = self.inexact * self.general / f64::from(known.general);
            } else if truth != self.given && known.general > 0 && self.base.is_none() {
                meant *= 1.0 - self.general;
            }
            *term = meant + self.slip * self.slips(known.near, relation);
        }
    }

    /// How often a slip is this value, where so many candidates are near to the true one: half of the
    /// slips go to these.
    fn slips(&self, near: u32, relation: u8) -> f64 {
        match (near, relation & NEAR != 0) {
            (0, _) => self.error,
            (_, false) => 0.5 * self.error,
            (near, true) => 0.5 * self.error + 0.5 / f64::from(near),
        }
    }

    fn inexact_of_unrelated(
        &self,
        view: &View<'_>,
        terms: &[f64],
        chances: &[f64],
        none: f64,
    ) -> Inexact {
        let open = terms.len() - 1;
        let of = |truth: usize| chances[truth] / terms[truth];
        let without = none / terms[open];
        let own = if self.given < open { of(self.given) } else { 0.0 };
        let all: f64 = chances.iter().zip(&terms[..open]).map(|(chance, term)| chance / term).sum();
        let slipped = self.slip * self.error * (all - own + without).max(0.0);
        let Some(base) = self.base else {
            return Inexact { slipped, ..Inexact::default() };
        };
        let higher = view.rows.map(|rows| rows.higher(self.given)).unwrap_or_default();
        let rows = chances.iter().zip(terms).zip(higher);
        let drawn: f64 = rows.map(|((chance, term), higher)| chance / term * higher).sum();
        let general = self.parted().1 * (drawn + without * base);
        let not_own = chances.iter().sum::<f64>() - chances[self.given] + none;
        Inexact { slipped, general, wrong: (not_own - slipped - general).max(0.0) }
    }

    fn inexact_of_related(
        &self,
        view: &View<'_>,
        terms: &[f64],
        chances: &[f64],
        none: f64,
    ) -> Inexact {
        let open = terms.len() - 1;
        let (_, general) = self.parted();
        let relations = view.relations(self.given);
        let higher = view.rows.map(|rows| rows.higher(self.given)).unwrap_or_default();
        let without = none / terms[open];
        let mut found = Inexact { slipped: self.slip * self.error * without, ..Inexact::default() };
        let mut not_own = none;
        for (truth, (chance, term)) in chances.iter().zip(&terms[..open]).enumerate() {
            if truth == self.given {
                continue;
            }
            let known = &view.candidates[truth];
            let relation = relations.get(truth).copied().unwrap_or_default();
            let slipped = chance * self.slip * self.slips(known.near, relation) / term;
            found.slipped += slipped;
            not_own += chance;
            if relation & GENERAL != 0 {
                found.general += chance - slipped;
            } else if self.base.is_some() {
                found.general += general * chance * higher.get(truth).unwrap_or(&0.0) / term;
            } else if known.general > 0 {
                found.wrong += chance - slipped;
            }
        }
        if let Some(base) = self.base {
            found.general += general * without * base;
            found.wrong = (not_own - found.slipped - found.general).max(0.0);
        }
        found
    }
}

impl Inexact {
    /// Before there is a model there are no slips, and levels say nothing.
    pub(super) fn at_first(view: &View<'_>, given: usize, chances: &[f64]) -> Self {
        let mut found = Self::default();
        if !view.is_related() || view.base(given).is_some() {
            return found;
        }
        let relations = view.relations(given);
        for (truth, (known, chance)) in view.candidates.iter().zip(chances).enumerate() {
            if truth == given || known.general == 0 {
                continue;
            }
            match relations.get(truth).is_some_and(|relation| relation & GENERAL != 0) {
                true => found.general += chance,
                false => found.wrong += chance,
            }
        }
        found
    }
}
