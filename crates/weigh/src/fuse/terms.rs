//! How likely the claims of one object are where each of its candidates, and none of them, is true.

use super::confusions::{LANES, width};
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
    /// One row for each claim: a number for each open candidate, one for none of them, and what fills the
    /// last block.
    terms: Vec<f64>,
    ways: Vec<Ways>,
    /// The priors; what fills the last block has none.
    priors: Vec<f64>,
    width: usize,
    /// The joint probabilities of the claims with each truth: products, and logarithms of the rest.
    products: Vec<f64>,
    /// The probabilities of candidates and of none, once they are known.
    chances: Vec<f64>,
    logs: Vec<f64>,
    /// Whether `logs` has anything.
    has_logs: bool,
}

/// How a claim comes about where something else is true.
#[derive(Debug, Clone, Copy, Default)]
struct Ways {
    given: usize,
    /// That neither the source meant the truth nor somebody slipped; where levels are learnt, and it is
    /// not less exact either.
    wrong: f64,
    /// That the source means what is only less exact, by what levels say.
    general: f64,
    /// The share of what is less exact, where it could be, in what is not exact.
    share: f64,
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
        self.width = width(open);
        self.priors.clear();
        let candidates = &view.candidates[..open];
        self.priors.extend(candidates.iter().map(|known| values.truth[known.meaning as usize]));
        let known: f64 = self.priors.iter().sum();
        self.priors.push((1.0 - known).max(LEAST));
        self.priors.resize(self.width, 0.0);
        self.ways.clear();
        // Rows are written whole, so that what stands there, and after them, does not matter.
        let all = view.votes.len() * self.width;
        if self.terms.len() < all {
            self.terms.resize(all, 0.0);
        }
        for (vote, row) in view.votes.iter().zip(self.terms.chunks_exact_mut(self.width)) {
            let given = vote.candidate as usize;
            let error = values.error[view.candidates[given].meaning as usize];
            let source = &sources[vote.cell as usize];
            let meant = 1.0 - vote.slip;
            let inexact = meant * (1.0 - source.accuracy);
            let (base, share) = (view.base(given), source.general);
            let general = if base.is_some() { inexact * share } else { 0.0 };
            let wrong = inexact - general;
            let ways = Ways { given, wrong, general, share, slip: vote.slip, error, base };
            ways.unrelated(view, open, row);
            if let Some(term) = row[..open].get_mut(given) {
                *term = at_least(meant * source.accuracy + vote.slip * error);
            }
            if view.is_related() {
                ways.relate(view, row);
            }
            self.ways.push(ways);
        }
    }

    /// What of a claim is not exact, by the posterior probabilities.
    pub(super) fn inexact(&self, view: &View<'_>, vote: usize) -> Inexact {
        let ways = &self.ways[vote];
        let terms = &self.terms[vote * self.width..(vote + 1) * self.width];
        let found = ways.inexact(view, terms, &self.chances);
        match view.is_related() {
            true => ways.inexact_of_related(view, terms, &self.chances, found),
            false => found,
        }
    }

    /// The joint probabilities of the claims with each truth. Of claims that count in part, and of all
    /// but the last where there are many, logarithms are added up.
    fn join(&mut self, view: &View<'_>) {
        self.products.clear();
        self.products.extend_from_slice(&self.priors);
        self.logs.clear();
        // What fills the last block keeps a product of nought and needs no logarithm.
        self.logs.resize(view.open() + 1, 0.0);
        self.has_logs = false;
        let mut whole = 0;
        for (weight, terms) in view.weights.iter().zip(self.terms.chunks_exact(self.width)) {
            if *weight < 1.0 {
                self.has_logs = true;
                let mut known = (1.0, 0.0);
                for (log, term) in self.logs.iter_mut().zip(terms) {
                    // Terms of a row are often the same.
                    if *term != known.0 {
                        known = (*term, term.ln());
                    }
                    *log += weight * known.1;
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
            for (log, product) in self.logs.iter_mut().zip(&self.products) {
                *log += product.ln();
            }
            let most = self.logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            for (product, log) in self.products.iter_mut().zip(&self.logs) {
                *product = (log - most).exp();
            }
        }
        let all: f64 = self.products.iter().sum();
        self.chances.clear();
        self.chances.extend(self.products.iter().map(|product| product / all));
        let open = view.open();
        let (known, rest) = chances.split_at_mut(open);
        known.copy_from_slice(&self.chances[..open]);
        rest.fill(0.0);
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
                    let mut known = (1.0, 1.0);
                    let rest = |(product, term): (&f64, &f64)| {
                        if *term != known.0 {
                            known = (*term, term.powf(-weight));
                        }
                        let rest = product * known.1;
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

/// Numbers in blocks.
fn blocks(numbers: &[f64]) -> &[[f64; LANES]] {
    numbers.as_chunks().0
}

fn at_least(term: f64) -> f64 {
    if term > LEAST_TERM { term } else { LEAST_TERM }
}

impl Ways {
    /// Writes the probabilities where another of so many candidates is true and none is a less exact form
    /// of it or near to it.
    fn unrelated(&self, view: &View<'_>, open: usize, terms: &mut [f64]) {
        let slip = self.slip * self.error;
        let Some(rows) = &view.rows else {
            let other = self.wrong * self.error + slip;
            terms.fill(at_least(other));
            terms[open] = at_least(other + self.general * self.base.unwrap_or_default());
            return;
        };
        let drawn = terms.iter_mut().zip(rows.shares(self.given)).zip(rows.left);
        let higher = rows.higher(self.given);
        if higher.is_empty() {
            for ((term, share), left) in drawn {
                *term = at_least(self.wrong * (share + left * self.error) + slip);
            }
        } else {
            for (((term, share), left), higher) in drawn.zip(higher) {
                let wrong = self.wrong * (share + left * self.error);
                *term = at_least(wrong + self.general * higher + slip);
            }
        }
    }

    /// Changes the probabilities where some candidates are.
    fn relate(&self, view: &View<'_>, terms: &mut [f64]) {
        let relations = view.relations(self.given);
        let less = (self.wrong + self.general) * self.share;
        let not_less = 1.0 - self.share;
        for known in view.related {
            let truth = known.truth as usize;
            let relation = relations.get(truth).copied().unwrap_or_default();
            let term = &mut terms[truth];
            // Without branches, which nothing foretells. The slip that is in the term is that of no near
            // candidates.
            let is_wrong = truth != self.given && known.general > 0 && self.base.is_none();
            let wrong = (*term - self.slip * self.error) * if is_wrong { not_less } else { 1.0 };
            let general = less / f64::from(known.general.max(1));
            let meant = if relation & GENERAL != 0 { general } else { wrong };
            *term = at_least(meant + self.slip * self.slips(known.near, relation));
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

    /// What is not exact where no candidate is a less exact form of another or near to it.
    fn inexact(&self, view: &View<'_>, terms: &[f64], chances: &[f64]) -> Inexact {
        let own = match self.given < view.open() {
            true => chances[self.given],
            false => 0.0,
        };
        let rows = blocks(chances).iter().zip(blocks(terms));
        let higher = view.rows.map(|rows| blocks(rows.higher(self.given))).unwrap_or_default();
        let (mut all, mut drawn) = ([0.0; LANES], [0.0; LANES]);
        if higher.is_empty() {
            for (chances, terms) in rows {
                all = std::array::from_fn(|at| all[at] + chances[at] / terms[at]);
            }
            let open = view.open();
            drawn[0] = self.base.map_or(0.0, |base| chances[open] / terms[open] * base);
        } else {
            for ((chances, terms), higher) in rows.zip(higher) {
                let shares: [f64; LANES] = std::array::from_fn(|at| chances[at] / terms[at]);
                all = std::array::from_fn(|at| all[at] + shares[at]);
                drawn = std::array::from_fn(|at| drawn[at] + shares[at] * higher[at]);
            }
        }
        let others = all.iter().sum::<f64>() - own / terms[self.given.min(view.open())];
        let slipped = self.slip * self.error * others.max(0.0);
        let Some(_) = self.base else {
            return Inexact { slipped, ..Inexact::default() };
        };
        let general = self.general * drawn.iter().sum::<f64>();
        Inexact { slipped, general, wrong: (1.0 - own - slipped - general).max(0.0) }
    }

    /// The same where some are, from what it would be if they were not.
    fn inexact_of_related(
        &self,
        view: &View<'_>,
        terms: &[f64],
        chances: &[f64],
        mut found: Inexact,
    ) -> Inexact {
        let relations = view.relations(self.given);
        let higher = view.rows.map(|rows| rows.higher(self.given)).unwrap_or_default();
        for known in view.related.iter().filter(|known| known.truth as usize != self.given) {
            let truth = known.truth as usize;
            let relation = relations.get(truth).copied().unwrap_or_default();
            let (chance, share) = (chances[truth], chances[truth] / terms[truth]);
            let slipped = share * self.slip * self.slips(known.near, relation);
            found.slipped += slipped - share * self.slip * self.error;
            let drawn = self.general * share * higher.get(truth).unwrap_or(&0.0);
            let is_general = relation & GENERAL != 0;
            let is_wrong = !is_general && known.general > 0 && self.base.is_none();
            found.general += if is_general { chance - slipped - drawn } else { 0.0 };
            found.wrong += if is_wrong { chance - slipped } else { 0.0 };
        }
        found.slipped = found.slipped.max(0.0);
        if self.base.is_some() {
            let own = if self.given < view.open() { chances[self.given] } else { 0.0 };
            found.wrong = (1.0 - own - found.slipped - found.general).max(0.0);
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
