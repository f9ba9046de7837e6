//! Parameters that a case teaches: maximum a posteriori by EM (Dempster, Laird & Rubin 1977), as
//! Dawid & Skene (1979) did it for observers whose errors are not known, with biased channels and
//! repeats beside; docs/weighing.md, "Estimation".
//!
//! Only answers whose silence would be on record teach anything: of what is known because it was
//! said, nobody knows how often it was not. Where there are none, the estimates are the stated
//! judgements. Two passes: the first estimates alpha and beta by basis, the second gives every
//! source its own around those of its basis.

mod belief;
mod em;
#[cfg(test)]
mod tests;

use crate::Config;
use crate::channels::{Point, log_lr};
use crate::parameters::{ALPHA_BOX, BETA_BOX, Parameters, REPEAT_BOX, Range, Table, stated};
use belief::{Belief, LogFactor};
use em::{Em, Fit, Group, Held, Information};
use model::Basis;
use std::collections::BTreeMap;

/// The answer of one source that had the opportunity: on record whatever it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// Who answers.
    pub source: u32,
    /// How the source knows.
    pub basis: Basis,
    /// What the answer passed through.
    pub channel: u32,
    /// Whether it asserts the claim; else it is silent, declines or denies.
    pub asserts: bool,
    /// The probabilities with which it repeats others who assert the claim, known whether or not
    /// it does.
    pub repeats: Vec<f64>,
}

/// A repeat that a machine held for so probable, and what a person found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judged {
    /// The probability of the machine, in (0, 1).
    pub probability: f64,
    /// Whether it is a repeat.
    pub repeats: bool,
}

/// What there is to learn from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Evidence {
    /// The trials of each claim.
    pub claims: Vec<Vec<Trial>>,
    /// Judged pairs.
    pub judged: Vec<Judged>,
}

/// Estimates all parameters; those that nothing teaches stay what `config` and the stated tables
/// say. Deterministic, and the same whatever the order of claims, trials, numbers of sources or of
/// channels, to rounding.
pub fn estimate(evidence: &Evidence, config: &Config) -> Parameters {
    let common = Common::of(config);
    let mut first = by_basis(evidence, &common);
    let start = common.start(first.groups());
    let (fit, _) = first.run(start);
    let bases = tables(&first.information(&fit), &fit, first.groups());
    let keys = keys(evidence);
    let mut second = by_source(evidence, &keys, &fit, &common);
    let start = Fit { tables: Fit::centres(second.groups()), ..fit };
    let (fit, _) = second.run(start);
    let information = second.information(&fit);
    let of_sources = tables(&information, &fit, second.groups());
    let mut parameters = common.parameters(&fit, &information, config);
    parameters.claims = evidence.claims.iter().filter(|trials| !trials.is_empty()).count() as u32;
    parameters.bases = Basis::ALL.iter().copied().zip(bases).collect();
    parameters.sources = keys.into_keys().zip(of_sources).collect();
    parameters
}

impl Parameters {
    /// The log likelihood ratio of a claim from these answers.
    pub fn log_lr(&self, trials: &[Trial]) -> f64 {
        let held: Vec<_> = trials.iter().map(|trial| self.held(trial)).collect();
        log_lr(&held, &Point::centre(self))
    }

    fn held(&self, trial: &Trial) -> crate::channels::Assertion {
        assertion(trial, self.table(Some(trial.source), trial.basis))
    }
}

fn assertion(trial: &Trial, table: Table) -> crate::channels::Assertion {
    crate::channels::Assertion {
        origin: trial.source,
        channel: trial.channel,
        asserts: trial.asserts,
        table,
        repeats: trial.repeats.clone(),
        may_share: 0,
    }
}

/// What is believed beforehand of parameters that all sources share.
struct Common {
    bias: Belief,
    biased_asserts: Belief,
    base_rate: Belief,
    repeat_odds: LogFactor,
}

/// b has no box: what is believed of it is worth so many answers of biased channels, as few as pi
/// is worth channels.
const BIASED_STRENGTH: f64 = 20.0;
/// The base rate is believed to be anything: a uniform prior.
const BASE_RATE: Belief = Belief { centre: 0.5, strength: 0.0 };

impl Common {
    fn of(config: &Config) -> Self {
        Self {
            bias: Belief::of_odds(config.bias, bias_box(config)),
            biased_asserts: Belief { centre: config.biased_asserts, strength: BIASED_STRENGTH },
            base_rate: BASE_RATE,
            repeat_odds: LogFactor::within(REPEAT_BOX),
        }
    }

    fn start(&self, groups: &[Group]) -> Fit {
        Fit {
            tables: Fit::centres(groups),
            bias: self.bias.centre,
            biased_asserts: self.biased_asserts.centre,
            base_rate: self.base_rate.centre,
            log_repeat_odds: 0.0,
        }
    }

    fn parameters(&self, fit: &Fit, information: &Information, config: &Config) -> Parameters {
        let bias = narrowed(bias_box(config), self.bias.share(information.bias));
        let repeats = narrowed(REPEAT_BOX, self.repeat_odds.share(information.repeat_odds));
        let odds = fit.log_repeat_odds.exp();
        Parameters {
            base_rate: fit.base_rate,
            bias: Range::times_odds(fit.bias, bias),
            biased_asserts: fit.biased_asserts,
            repeat_odds: Range { least: odds * repeats.0, centre: odds, most: odds * repeats.1 },
            ..Parameters::stated(config)
        }
    }
}

/// By what the ends of the stated interval of pi multiply its odds.
fn bias_box(config: &Config) -> (f64, f64) {
    let odds = |p: f64| p / (1.0 - p);
    let (least, most) = config.bias_range;
    (odds(least) / odds(config.bias), odds(most) / odds(config.bias))
}

/// A box whose sides are narrowed to so much of their logarithms.
fn narrowed((least, most): (f64, f64), share: f64) -> (f64, f64) {
    (least.powf(share), most.powf(share))
}

/// The tables of all groups.
fn tables(information: &Information, fit: &Fit, groups: &[Group]) -> Vec<Table> {
    let all = fit.tables.iter().zip(groups).zip(&information.groups);
    all.map(|((found, group), learned)| table(*found, group, *learned)).collect()
}

/// Found alpha and beta in the stated box, narrowed as the standard error is by so many answers.
fn table((alpha, beta): (f64, f64), group: &Group, learned: (f64, f64)) -> Table {
    let of_alpha = narrowed(ALPHA_BOX, group.alpha.share(learned.0));
    let of_beta = narrowed(BETA_BOX, group.beta.share(learned.1));
    Table { alpha: Range::times(alpha, of_alpha), beta: Range::times(beta, of_beta) }.ordered()
}

/// The group of each source on each basis.
type Keys = BTreeMap<(u32, Basis), usize>;

fn keys(evidence: &Evidence) -> Keys {
    let mut keys: Keys = BTreeMap::new();
    for trial in evidence.claims.iter().flatten() {
        keys.insert((trial.source, trial.basis), 0);
    }
    keys.values_mut().zip(0..).for_each(|(group, number)| *group = number);
    keys
}

fn by_basis<'e>(evidence: &'e Evidence, common: &'e Common) -> Em<'e> {
    let group = |basis: &Basis| Group::around(stated(*basis));
    let groups = Basis::ALL.iter().map(group).collect();
    Em::new(held(evidence, |trial| trial.basis as usize), groups, common, &evidence.judged)
}

/// Sources of one basis are believed to differ by as much as the stated box is wide.
fn by_source<'e>(evidence: &'e Evidence, keys: &Keys, bases: &Fit, common: &'e Common) -> Em<'e> {
    let centre = |basis: Basis| bases.tables.get(basis as usize).copied().unwrap_or(stated(basis));
    let groups = keys.keys().map(|(_, basis)| Group::around(centre(*basis))).collect();
    let group = |trial: &Trial| keys.get(&(trial.source, trial.basis)).copied().unwrap_or(0);
    Em::new(held(evidence, group), groups, common, &evidence.judged)
}

/// The trials of each claim, channel by channel.
fn held(evidence: &Evidence, group: impl Fn(&Trial) -> usize) -> Vec<Vec<Held>> {
    let claim = |trials: &Vec<Trial>| {
        let one = |trial| Held {
            group: group(trial),
            assertion: assertion(trial, Table::stated(stated(trial.basis))),
        };
        let mut held: Vec<Held> = trials.iter().map(one).collect();
        held.sort_by_key(|held| held.assertion.channel);
        held
    };
    evidence.claims.iter().map(claim).collect()
}
