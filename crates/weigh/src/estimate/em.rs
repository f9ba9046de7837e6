//! The steps of EM: what each claim, channel and answer is believed to be under the parameters, and
//! the parameters under that.

use super::belief::{Belief, Counts};
use super::{Common, Judged};
use crate::channels::{Assertion, Chances, Channel, Likelihoods, Point};
use crate::parameters::{ALPHA_BOX, BETA_BOX, exactly, scale_odds};
use crate::special::ln_sum;
use std::collections::BTreeMap;

/// Answers that share alpha and beta, with what is believed of these beforehand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    pub(super) alpha: Belief,
    pub(super) beta: Belief,
}

impl Group {
    pub(super) fn around((alpha, beta): (f64, f64)) -> Self {
        Self {
            alpha: Belief::of_probability(alpha, ALPHA_BOX),
            beta: Belief::of_probability(beta, BETA_BOX),
        }
    }

    /// The most probable alpha and beta; where beta would be above alpha both are one number, the
    /// maximum under the constraint that an assertion never counts against what it asserts.
    fn after(&self, alpha: Counts, beta: Counts) -> (f64, f64) {
        let (a, b) = (self.alpha.after(alpha), self.beta.after(beta));
        if b <= a {
            return (a, b);
        }
        let (of_a, of_b) = (self.alpha.strength + alpha.tried, self.beta.strength + beta.tried);
        let both = (a * of_a + b * of_b) / (of_a + of_b);
        (both, both)
    }
}

/// An answer with its group.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) group: usize,
    pub(super) assertion: Assertion,
}

/// One setting of all parameters.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fit {
    /// alpha and beta of each group.
    pub(super) tables: Vec<(f64, f64)>,
    pub(super) bias: f64,
    pub(super) biased_asserts: f64,
    pub(super) base_rate: f64,
    pub(super) log_repeat_odds: f64,
}

impl Fit {
    pub(super) fn centres(groups: &[Group]) -> Vec<(f64, f64)> {
        groups.iter().map(|group| (group.alpha.centre, group.beta.centre)).collect()
    }
}

/// How much the data say, in answers: what complete data would say less what is missing (Louis
/// 1982), each parameter by itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Information {
    /// Of alpha and beta of each group.
    pub(super) groups: Vec<(f64, f64)>,
    pub(super) bias: f64,
    pub(super) repeat_odds: f64,
}

/// The data with what is believed beforehand.
pub(super) struct Em<'e> {
    claims: Vec<Vec<Held>>,
    groups: Vec<Group>,
    common: &'e Common,
    judged: &'e [Judged],
}

/// Iterations end where the log posterior gains less than this, or after so many.
const GAIN: f64 = 1e-2;
const ITERATIONS: usize = 400;

impl<'e> Em<'e> {
    pub(super) fn new(
        claims: Vec<Vec<Held>>,
        groups: Vec<Group>,
        common: &'e Common,
        judged: &'e [Judged],
    ) -> Self {
        Self { claims, groups, common, judged }
    }

    pub(super) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The most probable parameters, climbing from these; and the log posterior before each step,
    /// which never falls.
    pub(super) fn run(&mut self, start: Fit) -> (Fit, Vec<f64>) {
        let mut fit = start;
        let mut trace: Vec<f64> = Vec::new();
        for _ in 0..ITERATIONS {
            let sums = self.expect(&fit);
            let gained = trace.last().is_none_or(|last| sums.log_posterior - last > GAIN);
            trace.push(sums.log_posterior);
            if !gained {
                break;
            }
            fit = self.maximise(&fit, &sums);
        }
        (fit, trace)
    }

    fn expect(&mut self, fit: &Fit) -> Sums {
        let mut sums = Sums::new(self.groups.len());
        let mut beliefs = Beliefs::default();
        for claim in &mut self.claims {
            beliefs.of(claim, fit);
            sums.add(claim, &beliefs, fit);
        }
        sums.judge(self.judged, fit);
        sums.log_posterior += self.log_prior(fit);
        sums
    }

    fn log_prior(&self, fit: &Fit) -> f64 {
        let tables = fit.tables.iter().zip(&self.groups);
        let of_tables = tables.map(|((alpha, beta), group)| {
            group.alpha.log_density(*alpha) + group.beta.log_density(*beta)
        });
        of_tables.sum::<f64>()
            + self.common.bias.log_density(fit.bias)
            + self.common.biased_asserts.log_density(fit.biased_asserts)
            + self.common.base_rate.log_density(fit.base_rate)
            + self.common.repeat_odds.log_density(fit.log_repeat_odds)
    }

    fn maximise(&self, fit: &Fit, sums: &Sums) -> Fit {
        let tables = self.groups.iter().zip(&sums.groups);
        let precision = self.common.repeat_odds.precision;
        // The curvature is bounded, so that this step never falls (Böhning & Lindsay 1988).
        let slope = sums.repeat_slope - precision * fit.log_repeat_odds;
        let step = slope / (sums.repeat_curvature + precision);
        // No share of claims, channels or assertions is ever 0 or 1: what never happened may.
        let open = |value: f64| value.clamp(1e-6, 1.0 - 1e-6);
        Fit {
            tables: tables
                .map(|(group, (alpha, beta))| group.after(*alpha, *beta))
                .map(|(alpha, beta)| (open(alpha), open(beta)))
                .collect(),
            bias: open(self.common.bias.after(sums.channels)),
            biased_asserts: open(self.common.biased_asserts.after(sums.biased)),
            base_rate: open(self.common.base_rate.after(sums.claims)),
            log_repeat_odds: fit.log_repeat_odds + step,
        }
    }

    /// How much was learned of each parameter.
    pub(super) fn information(&mut self, fit: &Fit) -> Information {
        let mut information =
            Information { groups: vec![(0.0, 0.0); self.groups.len()], ..Information::default() };
        let mut beliefs = Beliefs::default();
        for claim in &mut self.claims {
            beliefs.of(claim, fit);
            information.add(claim, &beliefs, fit);
        }
        let odds = fit.log_repeat_odds.exp();
        for judged in self.judged {
            let q = scale_odds(judged.probability, odds);
            information.repeat_odds += q * (1.0 - q);
        }
        for (alpha, beta) in &mut information.groups {
            (*alpha, *beta) = (alpha.max(0.0), beta.max(0.0));
        }
        information.bias = information.bias.max(0.0);
        information.repeat_odds = information.repeat_odds.max(0.0);
        information
    }
}

/// What is believed of one claim under some parameters.
#[derive(Debug, Default)]
struct Beliefs {
    /// P(the claim is so).
    so: f64,
    log_likelihood: f64,
    /// P(biased | so) and P(biased | not so) of each channel.
    channels: Vec<(f64, f64)>,
    trials: Vec<Believed>,
}

/// What is believed of one answer.
#[derive(Debug, Clone, Copy)]
struct Believed {
    /// P(the channel is fair and it speaks for itself | the claim is so).
    fair_if_so: f64,
    /// The same where it is not so.
    fair_if_not: f64,
    /// P(the channel is biased and it speaks for itself).
    biased: f64,
    /// P(it repeats).
    repeats: f64,
    chances: Chances,
}

impl Beliefs {
    /// Exact: given the claim the channels are independent, given the channel its answers are.
    fn of(&mut self, claim: &mut [Held], fit: &Fit) {
        let at = Point::fitted(fit.bias, fit.biased_asserts, fit.log_repeat_odds.exp());
        for held in claim.iter_mut() {
            let (alpha, beta) = fit.tables.get(held.group).copied().unwrap_or((0.5, 0.5));
            held.assertion.table = exactly(alpha, beta);
        }
        self.trials.clear();
        self.channels.clear();
        let (mut if_so, mut if_not) = (fit.base_rate.ln(), (1.0 - fit.base_rate).ln());
        let mut likelihoods: Vec<Likelihoods> = Vec::new();
        for answers in by_channel(claim) {
            let mut channel = Channel::default();
            for held in answers {
                let chances = held.assertion.chances(&at);
                channel.add(&chances, 1.0);
                self.trials.push(Believed::unweighed(chances));
            }
            let of_channel = channel.likelihoods(fit.bias);
            if_so += of_channel.if_true;
            if_not += of_channel.if_false;
            likelihoods.push(of_channel);
        }
        self.log_likelihood = ln_sum(if_so, if_not);
        self.so = (if_so - self.log_likelihood).exp();
        let biased =
            |of: &Likelihoods| ((of.biased - of.if_true).exp(), (of.biased - of.if_false).exp());
        self.channels.extend(likelihoods.iter().map(biased));
        self.weigh(claim, fit);
    }

    fn weigh(&mut self, claim: &[Held], fit: &Fit) {
        let mut trials = self.trials.iter_mut();
        for (answers, (if_so, if_not)) in by_channel(claim).zip(&self.channels) {
            for (held, believed) in answers.iter().zip(trials.by_ref()) {
                let (alpha, beta) = fit.tables.get(held.group).copied().unwrap_or((0.5, 0.5));
                let Chances { if_true, if_false, if_biased, own } = believed.chances;
                // Silence repeats nobody.
                let alone = |chance: f64, observed: f64| {
                    if held.assertion.asserts { own * chance / observed } else { 1.0 }
                };
                let biased = self.so * if_so + (1.0 - self.so) * if_not;
                believed.fair_if_so = (1.0 - if_so) * alone(alpha, if_true);
                believed.fair_if_not = (1.0 - if_not) * alone(beta, if_false);
                believed.biased = biased * alone(fit.biased_asserts, if_biased);
                let own = self.so * believed.fair_if_so
                    + (1.0 - self.so) * believed.fair_if_not
                    + believed.biased;
                believed.repeats = (1.0 - own).max(0.0);
            }
        }
    }
}

impl Believed {
    fn unweighed(chances: Chances) -> Self {
        Self { fair_if_so: 0.0, fair_if_not: 0.0, biased: 0.0, repeats: 0.0, chances }
    }
}

fn by_channel(claim: &[Held]) -> impl Iterator<Item = &[Held]> {
    claim.chunk_by(|a, b| a.assertion.channel == b.assertion.channel)
}

/// Expected counts over all claims.
struct Sums {
    log_posterior: f64,
    /// Of alpha and beta of each group.
    groups: Vec<(Counts, Counts)>,
    channels: Counts,
    biased: Counts,
    claims: Counts,
    /// The slope of the expected log likelihood in the log factor of the odds, and a bound of its
    /// curvature.
    repeat_slope: f64,
    repeat_curvature: f64,
}

impl Sums {
    fn new(groups: usize) -> Self {
        Self {
            log_posterior: 0.0,
            groups: vec![Default::default(); groups],
            channels: Counts::default(),
            biased: Counts::default(),
            claims: Counts::default(),
            repeat_slope: 0.0,
            repeat_curvature: 0.0,
        }
    }

    fn add(&mut self, claim: &[Held], beliefs: &Beliefs, fit: &Fit) {
        if claim.is_empty() {
            return;
        }
        self.log_posterior += beliefs.log_likelihood;
        self.claims.tried += 1.0;
        self.claims.said += beliefs.so;
        for (if_so, if_not) in &beliefs.channels {
            self.channels.tried += 1.0;
            self.channels.said += beliefs.so * if_so + (1.0 - beliefs.so) * if_not;
        }
        let odds = fit.log_repeat_odds.exp();
        for (held, believed) in claim.iter().zip(&beliefs.trials) {
            let asserts = held.assertion.asserts;
            if let Some((alpha, beta)) = self.groups.get_mut(held.group) {
                alpha.add(beliefs.so * believed.fair_if_so, asserts);
                beta.add((1.0 - beliefs.so) * believed.fair_if_not, asserts);
            }
            self.biased.add(believed.biased, asserts);
            self.repeat(&held.assertion.repeats, believed, odds);
        }
    }

    /// With own = ∏(1 − q_k), the derivative of r ln(1 − own) + (1 − r) ln own in ln φ, of which
    /// every q_k has the odds φ e_k / (1 − e_k), is Σq_k (r own / (1 − own) − (1 − r)).
    fn repeat(&mut self, repeats: &[f64], believed: &Believed, odds: f64) {
        let own = believed.chances.own;
        if repeats.is_empty() || own >= 1.0 {
            return;
        }
        let sum: f64 = repeats.iter().map(|e| scale_odds(*e, odds)).sum();
        let held = believed.repeats * own / (1.0 - own);
        self.repeat_slope += sum * (held - (1.0 - believed.repeats));
        self.repeat_curvature += 0.25 * repeats.len() as f64;
    }

    fn judge(&mut self, judged: &[Judged], fit: &Fit) {
        let odds = fit.log_repeat_odds.exp();
        for pair in judged {
            let q = scale_odds(pair.probability, odds);
            self.log_posterior += if pair.repeats { q } else { 1.0 - q }.ln();
            self.repeat_slope += f64::from(u8::from(pair.repeats)) - q;
            self.repeat_curvature += 0.25;
        }
    }
}

/// Expected answers of one group on one claim, if it is so and if it is not.
#[derive(Debug, Clone, Copy, Default)]
struct OnClaim {
    if_so: Counts,
    if_not: Counts,
}

impl Information {
    fn add(&mut self, claim: &[Held], beliefs: &Beliefs, fit: &Fit) {
        let mut of_groups: BTreeMap<usize, OnClaim> = BTreeMap::new();
        for (held, believed) in claim.iter().zip(&beliefs.trials) {
            let counts = of_groups.entry(held.group).or_default();
            counts.if_so.add(believed.fair_if_so, held.assertion.asserts);
            counts.if_not.add(believed.fair_if_not, held.assertion.asserts);
        }
        let (so, not_so) = (beliefs.so, 1.0 - beliefs.so);
        for (group, counts) in of_groups {
            let known = self.groups.get_mut(group).zip(fit.tables.get(group));
            if let Some(((of_alpha, of_beta), (alpha, beta))) = known {
                *of_alpha += so * counts.if_so.tried - so * not_so * missing(counts.if_so, *alpha);
                *of_beta +=
                    not_so * counts.if_not.tried - so * not_so * missing(counts.if_not, *beta);
            }
        }
        for (if_so, if_not) in &beliefs.channels {
            let biased = so * if_so + not_so * if_not;
            self.bias += 1.0 - biased * (1.0 - biased) / (fit.bias * (1.0 - fit.bias));
        }
        for (held, believed) in claim.iter().zip(&beliefs.trials) {
            if !held.assertion.repeats.is_empty() {
                let (own, repeats) = (believed.chances.own, believed.repeats);
                self.repeat_odds += own * (1.0 - own) - repeats * (1.0 - repeats);
            }
        }
    }
}

/// What is not known of a share for not knowing which way the claim is, in answers: the square of
/// its score over its information for each answer.
fn missing(counts: Counts, share: f64) -> f64 {
    let score = counts.said - share * counts.tried;
    score * score / (share * (1.0 - share))
}
