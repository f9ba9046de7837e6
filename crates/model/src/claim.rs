//! Claims: what is said to have happened, and what is known of how well it is supported.

use crate::{ActType, ClaimId, Contradiction, Place, Reason, StatementId};

/// What is said to have happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Proposition {
    /// The kind of act; a family where the claim gathers several kinds.
    pub act: ActType,
    /// Whom it is said to have been done to; `None` where that is open.
    pub victims: Option<String>,
    /// Where.
    pub place: Option<Place>,
    /// First and last year, where the statements give any.
    pub years: Option<(i32, i32)>,
}

/// A claim: a proposition that statements assert or deny.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Which.
    pub id: ClaimId,
    /// What is said to have happened.
    pub about: Proposition,
    /// The broader claim that every statement of this one also supports.
    pub parent: Option<ClaimId>,
    /// A heading in English, made from the proposition.
    pub label: String,
}

/// The number of independent origins (WEIGHING.md 1.2).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Origins {
    /// Every likely repeat and every unknown link joined.
    pub min: u32,
    /// Expected over the random graph.
    pub expected: f64,
    /// The standard error of `expected`; 0 where it is exact.
    pub expected_error: f64,
    /// Only sure repeats joined.
    pub max: u32,
}

/// One side of a claim.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Support {
    /// All statements on this side, whether origins or not, in order of time.
    pub statements: Vec<StatementId>,
    /// How many independent origins.
    pub origins: Origins,
    /// How many origins lived or saw it.
    pub first_hand: u32,
    /// The kinds of source: testimony, document, image, official, medical, list.
    pub kinds: Vec<String>,
}

/// The denials of a claim.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Denials {
    /// The statements and their origins.
    pub support: Support,
    /// Whether all who deny are parties to the dispute.
    pub interested: bool,
    /// Whether any denial gives particulars that can be checked.
    pub specific: bool,
}

/// Words for a likelihood ratio, read with an even prior: the terms and borders of Intelligence
/// Community Directive 203 (2015), section 6.e.2.a.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verbal {
    /// 1 to 5 %.
    AlmostNoChance,
    /// 5 to 20 %.
    VeryUnlikely,
    /// 20 to 45 %.
    Unlikely,
    /// 45 to 55 %.
    RoughlyEven,
    /// 55 to 80 %.
    Likely,
    /// 80 to 95 %.
    VeryLikely,
    /// 95 to 99 %.
    AlmostCertain,
}

impl Verbal {
    /// All, from the lowest.
    pub const ALL: [Self; 7] = [
        Self::AlmostNoChance,
        Self::VeryUnlikely,
        Self::Unlikely,
        Self::RoughlyEven,
        Self::Likely,
        Self::VeryLikely,
        Self::AlmostCertain,
    ];

    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::AlmostNoChance => "almost no chance",
            Self::VeryUnlikely => "very unlikely",
            Self::Unlikely => "unlikely",
            Self::RoughlyEven => "roughly even chance",
            Self::Likely => "likely",
            Self::VeryLikely => "very likely",
            Self::AlmostCertain => "almost certain",
        }
    }

    /// The words with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|words| words.code() == code)
    }

    /// The least probability that has these words.
    pub fn least(self) -> f64 {
        match self {
            Self::AlmostNoChance => 0.0,
            Self::VeryUnlikely => 0.05,
            Self::Unlikely => 0.2,
            Self::RoughlyEven => 0.45,
            Self::Likely => 0.55,
            Self::VeryLikely => 0.8,
            Self::AlmostCertain => 0.95,
        }
    }

    /// The words for a probability in [0, 1].
    pub fn of(probability: f64) -> Self {
        let fits = |words: &Self| probability >= words.least();
        Self::ALL.into_iter().rev().find(fits).unwrap_or(Self::AlmostNoChance)
    }
}

/// The weight of a claim (WEIGHING.md 1.3 and 1.4).
#[derive(Debug, Clone, PartialEq)]
pub struct Weight {
    /// Likelihood ratio.
    pub lr: f64,
    /// Its least and greatest value over the box of parameters.
    pub interval: (f64, f64),
    /// The verbal scale.
    pub words: Verbal,
    /// The smallest shared bias that takes the claim below its threshold; `None` where it is
    /// below without any.
    pub tipping_point: Option<f64>,
    /// How many origins must be wrong in the same way to take it below; 0 where it is below.
    pub breakdown: u32,
    /// log LR in clean eyewitnesses.
    pub n_eff: f64,
    /// Admiralty credibility, 1 to 6: a display only.
    pub admiralty: u8,
    /// The LR without each origin.
    pub leave_one_out: Vec<LeftOut>,
    /// Where its parameters come from.
    pub footing: Footing,
    /// How it comes about: one for each channel, in the order in which they were first heard. Their
    /// log LRs add up to that of the claim, and their ends to those of its interval.
    pub channels: Vec<ChannelWeight>,
    /// pi: the probability that a channel asserts whatever is the case.
    pub bias: f64,
    /// b: how often accounts that came through a biased channel assert.
    pub biased_asserts: f64,
}

/// What the accounts that came through one channel add to the weight of a claim.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelWeight {
    /// The body, outlet or author; `None` for a document that names neither.
    pub name: Option<String>,
    /// Whether these are denials: what they say is taken off, so that the log LRs are below 0.
    pub denies: bool,
    /// What it adds to the log LR of the claim (natural logarithm).
    pub log_lr: f64,
    /// The same where the whole claim weighs least.
    pub least: f64,
    /// The same where the whole claim weighs most.
    pub most: f64,
    /// What it is made of; never empty.
    pub accounts: Vec<AccountWeight>,
}

impl ChannelWeight {
    /// The same as denials, which are taken off.
    #[must_use]
    pub fn taken_off(self) -> Self {
        let (least, most) = (-self.most, -self.least);
        Self { denies: true, log_lr: -self.log_lr, least, most, ..self }
    }
}

/// One account with the numbers that it is reckoned with.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountWeight {
    /// The statement whose knowledge tells most.
    pub statement: StatementId,
    /// P(says so | it is as said).
    pub alpha: f64,
    /// P(says so | it is not as said).
    pub beta: f64,
    /// The least and the greatest alpha that the interval of the weight reckons with.
    pub alpha_range: (f64, f64),
    /// The same of beta.
    pub beta_range: (f64, f64),
    /// q: the probability that it repeats another account that is reckoned with.
    pub repeat: f64,
    /// Where alpha and beta come from.
    pub source: ParameterSource,
}

/// Where alpha and beta of an account come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterSource {
    /// A stated judgement about all who speak on this basis.
    Stated,
    /// What the case taught about all who speak on this basis.
    Estimated,
    /// What the case taught about this source.
    EstimatedOfSource,
    /// What a person decided about this source.
    Decided,
    /// The stated judgement about admissions against one's own interest.
    Admission,
    /// The stated judgement about denials without particulars.
    Denial,
    /// The stated judgement about denials with particulars.
    SpecificDenial,
}

impl ParameterSource {
    /// All.
    pub const ALL: [Self; 7] = [
        Self::Stated,
        Self::Estimated,
        Self::EstimatedOfSource,
        Self::Decided,
        Self::Admission,
        Self::Denial,
        Self::SpecificDenial,
    ];

    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Estimated => "estimated",
            Self::EstimatedOfSource => "estimated of the source",
            Self::Decided => "decided",
            Self::Admission => "admission",
            Self::Denial => "denial",
            Self::SpecificDenial => "specific denial",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.code() == code)
    }
}

/// Where the parameters of a weight come from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Footing {
    /// How many claims of the case taught them; 0 where they are stated judgements.
    pub claims: u32,
    /// The sources about which a person decided.
    pub decided: Vec<Decided>,
}

/// A source whose parameters a person decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// A statement of the source.
    pub statement: StatementId,
    /// Why.
    pub reason: String,
}

/// The weight of a claim without one origin.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// The origin, by the statement that stands for it: no sure fold takes that one away.
    pub origin: StatementId,
    /// The LR without it.
    pub lr: f64,
}

/// A statement that is counted under another.
#[derive(Debug, Clone, PartialEq)]
pub struct Fold {
    /// The statement folded away.
    pub statement: StatementId,
    /// The one it is counted under; `None` for an opinion, which is counted under nobody.
    pub into: Option<StatementId>,
    /// How probable it is that it repeats, in [0, 1].
    pub probability: f64,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// A claim with all that is printed of it.
#[derive(Debug, Clone, PartialEq)]
pub struct WeighedClaim {
    /// The claim.
    pub claim: Claim,
    /// Who asserts (and admits) it.
    pub asserts: Support,
    /// Who denies it.
    pub denies: Denials,
    /// How strong that is.
    pub weight: Weight,
    /// Which statements are folded into which.
    pub folds: Vec<Fold>,
    /// Offers made about it: tests that were offered, evidence for nothing.
    pub offers: Vec<StatementId>,
    /// What statements on it say that cannot both be so. It is shown and changes no number.
    pub contradictions: Vec<Contradiction>,
}
