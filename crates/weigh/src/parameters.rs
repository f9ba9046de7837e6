//! The parameters of weighing: what is stated, what a case taught, and what a person decided.

use crate::Config;
use crate::case::Case;
use model::{Basis, ParameterSource};
use std::collections::BTreeMap;

/// A parameter with the ends of its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The least value that is reckoned with.
    pub least: f64,
    /// The value itself.
    pub centre: f64,
    /// The greatest value that is reckoned with.
    pub most: f64,
}

/// No probability of an assertion is reckoned with above this one.
const ALMOST_SURE: f64 = 0.99;

impl Range {
    /// A probability from `least` to `most` times itself, none above 0.99.
    pub(crate) fn times(centre: f64, (least, most): (f64, f64)) -> Self {
        let capped = |value: f64| value.min(ALMOST_SURE);
        Self { least: capped(centre * least), centre: capped(centre), most: capped(centre * most) }
    }

    /// A probability whose odds go from `least` to `most` times themselves.
    pub(crate) fn times_odds(centre: f64, (least, most): (f64, f64)) -> Self {
        Self { least: scale_odds(centre, least), centre, most: scale_odds(centre, most) }
    }

    fn sure(value: f64) -> Self {
        Self { least: value, centre: value, most: value }
    }
}

/// A probability whose odds are multiplied; 0 and 1 stay what they are.
pub(crate) fn scale_odds(probability: f64, factor: f64) -> f64 {
    let scaled = probability * factor;
    scaled / (scaled + 1.0 - probability)
}

/// How often one asserts what happened to happen, and what did not, given the opportunity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Table {
    /// P(asserts | it is so).
    pub alpha: Range,
    /// P(asserts | it is not so).
    pub beta: Range,
}

/// What the interval multiplies alpha, beta, and the odds of every repeat by.
pub(crate) const ALPHA_BOX: (f64, f64) = (0.8, 1.2);
pub(crate) const BETA_BOX: (f64, f64) = (0.5, 2.0);
pub(crate) const REPEAT_BOX: (f64, f64) = (1.0 / 3.0, 3.0);

impl Table {
    /// A stated judgement, with the box around it.
    pub(crate) fn stated((alpha, beta): (f64, f64)) -> Self {
        Self { alpha: Range::times(alpha, ALPHA_BOX), beta: Range::times(beta, BETA_BOX) }.ordered()
    }

    /// An assertion never counts against what it asserts, in no corner of the box.
    pub(crate) fn ordered(mut self) -> Self {
        self.beta.centre = self.beta.centre.min(self.alpha.centre);
        self.beta.least = self.beta.least.min(self.beta.centre);
        self.alpha.most = self.alpha.most.max(self.alpha.centre);
        self.alpha.least = self.alpha.least.max(self.beta.centre);
        self.beta.most = self.beta.most.min(self.alpha.least);
        self
    }

    pub(crate) fn log_lr(self) -> f64 {
        (self.alpha.centre / self.beta.centre).ln()
    }
}

/// alpha and beta by basis. Who lived or saw it: many stay silent (0.6), few invent (0.05); the
/// farther from the act, the less telling. Every LR stays at least 1 at the worst corner of the
/// box, so that an assertion never counts against what it asserts.
pub(crate) fn stated(basis: Basis) -> (f64, f64) {
    match basis {
        Basis::Victim | Basis::Eyewitness => (0.6, 0.05),
        Basis::Medical => (0.6, 0.04),
        Basis::OfficialRecord => (0.5, 0.03),
        Basis::Relative | Basis::Colleague => (0.5, 0.08),
        Basis::Document => (0.5, 0.08),
        Basis::HeardFrom => (0.4, 0.12),
        Basis::Inference => (0.3, 0.12),
        Basis::Unknown => (0.4, 0.1),
    }
}

/// One whose words came through no channel: the unit of `n_eff`.
pub(crate) const CLEAN_EYEWITNESS: (f64, f64) = (0.6, 0.05);

/// An admission against one's own interest is rare even where it is so, and hardly ever made where
/// it is not.
pub(crate) const ADMISSION: (f64, f64) = (0.3, 0.005);

/// A denial by one who has nothing at stake, as an assertion that it is not so: alpha is
/// P(denies | it is not so), beta P(denies | it is so). One with particulars says more than a
/// blanket one. A denial by a party has no table: parties deny either way (0.95 against 0.99, LR
/// 0.96), so it is shown beside the claim and never subtracted.
pub(crate) const DENIAL: (f64, f64) = (0.6, 0.24);
pub(crate) const SPECIFIC_DENIAL: (f64, f64) = (0.5, 0.1);

/// What a person decided about a source, with the reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Override {
    /// P(asserts | it is so).
    pub alpha: f64,
    /// P(asserts | it is not so); one above alpha counts as alpha.
    pub beta: f64,
    /// Why.
    pub reason: String,
}

impl Override {
    fn log_lr(&self) -> f64 {
        (self.alpha / self.beta).ln()
    }
}

/// All parameters of one weighing, each with its interval.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters {
    /// How many claims taught them; 0 where all are stated judgements.
    pub claims: u32,
    /// What share of these claims is so. The weight of a claim does not use it.
    pub base_rate: f64,
    /// pi: the probability that a channel asserts whatever is the case.
    pub bias: Range,
    /// b: how often a biased channel's roots assert.
    pub biased_asserts: f64,
    /// What the odds of every repeat are multiplied by.
    pub repeat_odds: Range,
    /// The probability that two origins with unnamed informants have the same ones.
    pub shared_informants: Range,
    pub(crate) bases: BTreeMap<Basis, Table>,
    pub(crate) sources: BTreeMap<(u32, Basis), Table>,
    pub(crate) overrides: BTreeMap<u32, Override>,
}

impl Parameters {
    /// The stated judgements.
    pub fn stated(config: &Config) -> Self {
        let table = |basis: &Basis| (*basis, Table::stated(stated(*basis)));
        let range = |centre, (least, most)| Range { least, centre, most };
        Self {
            claims: 0,
            base_rate: 0.5,
            bias: range(config.bias, config.bias_range),
            biased_asserts: config.biased_asserts,
            repeat_odds: range(1.0, REPEAT_BOX),
            shared_informants: range(config.shared_informants, config.shared_informants_range),
            bases: Basis::ALL.iter().map(table).collect(),
            sources: BTreeMap::new(),
            overrides: BTreeMap::new(),
        }
    }

    /// How often a source asserts on a basis: as a person decided, else as its own answers taught,
    /// else as all on that basis do.
    pub fn table(&self, source: Option<u32>, basis: Basis) -> Table {
        self.table_and_source(source, basis).0
    }

    /// The same, with where it comes from.
    pub(crate) fn table_and_source(
        &self,
        source: Option<u32>,
        basis: Basis,
    ) -> (Table, ParameterSource) {
        if let Some(table) = source.and_then(|source| self.overridden(source)) {
            return (table, ParameterSource::Decided);
        }
        if let Some(own) = source.and_then(|source| self.sources.get(&(source, basis))) {
            return (*own, ParameterSource::EstimatedOfSource);
        }
        let of_all = match self.claims {
            0 => ParameterSource::Stated,
            _ => ParameterSource::Estimated,
        };
        let table = self.bases.get(&basis).copied();
        (table.unwrap_or_else(|| Table::stated(stated(basis))), of_all)
    }

    /// With what a person decided about sources.
    pub(crate) fn with_overrides(mut self, case: &Case, config: &Config) -> Self {
        for (statement, decided) in &config.overrides {
            let who = case.at(statement).and_then(|at| case.voice(at).who);
            let Some(who) = who else { continue };
            let known = self.overrides.entry(who).or_insert_with(|| decided.clone());
            if decided.log_lr() < known.log_lr() {
                *known = decided.clone();
            }
        }
        self
    }

    /// What a person decided about a source.
    pub(crate) fn decided(&self, source: u32) -> Option<&Override> {
        self.overrides.get(&source)
    }

    /// The table that a person gave a source.
    pub(crate) fn overridden(&self, source: u32) -> Option<Table> {
        let decided = self.decided(source)?;
        Some(Table::stated((decided.alpha, decided.beta)))
    }
}

/// A table without an interval.
pub(crate) fn exactly(alpha: f64, beta: f64) -> Table {
    Table { alpha: Range::sure(alpha), beta: Range::sure(beta) }
}
