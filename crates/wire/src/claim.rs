//! Claims on the wire.

use crate::{
    Bounds, DecodeError, Excerpt, Pair, Statement, VERSION, pair, round, span, version, word,
};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// All claims of a case and the offers made.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Claims {
    /// The version of the shape.
    pub v: u32,
    /// Each parent before its children.
    pub claims: Vec<Claim>,
    /// Every offer: a test that was offered, evidence for nothing.
    pub offers: Vec<Offer>,
}

/// An offer with its condition.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Offer {
    /// The statement that makes it.
    pub statement: String,
    /// Who offers.
    pub speaker: String,
    /// What is offered.
    pub content: Excerpt,
    /// On what condition; `null` where none is named.
    pub condition: Option<Excerpt>,
    /// Whether it was taken up: `open` until a judgement says otherwise.
    pub status: &'static str,
}

/// A claim with the statements it rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClaimDetail {
    /// The claim.
    #[serde(flatten)]
    pub claim: Claim,
    /// The narrower claims.
    pub children: Vec<String>,
    /// Every statement that it names.
    pub evidence: Vec<Statement>,
    /// What analysts think of it: beside the count, never in it.
    pub assessments: Vec<Assessment>,
}

/// What an analyst thinks of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// Who.
    pub analyst: String,
    /// Admiralty credibility, 1 to 6.
    pub credibility: u8,
    /// `confirmed`, `no conclusion` or `rejected`.
    pub status: String,
    /// Why.
    pub reasoning: String,
    /// The least number of origins, where the analyst gives one.
    pub min: Option<u64>,
    /// The greatest.
    pub max: Option<u64>,
    /// Whether the same analyst said otherwise on another device.
    pub conflict: bool,
}

/// A claim as weighed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The version of the shape.
    pub v: u32,
    /// Its identifier.
    pub id: String,
    /// A heading in English.
    pub label: String,
    /// The broader claim.
    pub parent: Option<String>,
    /// What is said to have happened.
    pub about: Proposition,
    /// Who asserts it.
    pub asserts: Support,
    /// Who denies it.
    pub denies: Denials,
    /// How strong that is.
    pub weight: Weight,
    /// Which statements are counted under which.
    pub folds: Vec<Fold>,
    /// Offers made about it: evidence for nothing.
    pub offers: Vec<String>,
    /// What statements on it say against each other or against those of other claims: it is shown
    /// and changes no number.
    #[serde(default)]
    pub contradictions: Vec<Contradiction>,
}

/// Two statements of which one must be wrong if both speak of the same matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contradiction {
    /// In what: `count`, `place`, `interval` or `polarity`.
    pub kind: String,
    /// The act that both are about.
    pub act: String,
    /// The two, in no order that means anything.
    pub sides: [ContradictionSide; 2],
}

/// One of the two, with its value: the one that the kind names is given, and no other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContradictionSide {
    /// The statement.
    pub statement: String,
    /// What it says, in its document.
    pub passage: Passage,
    /// How many, for the kind `count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<Bounds>,
    /// Where, for the kind `place`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The country or region around it, where it is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// When, in EDTF, for the kind `interval`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// The stance, for the kind `polarity`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stance: Option<String>,
}

/// What is said to have happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposition {
    /// The kind of act.
    pub act: String,
    /// To whom; `null` where that is open.
    pub victims: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The country or region around the place.
    pub within: Option<String>,
    /// First and last year.
    pub years: Option<[i32; 2]>,
}

/// One side of a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Support {
    /// Its statements.
    pub statements: Vec<String>,
    /// The number of independent origins.
    pub origins: Origins,
    /// How many of them lived or saw it.
    pub first_hand: u32,
    /// The kinds of source.
    pub kinds: Vec<String>,
}

/// The number of independent origins.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Origins {
    /// Every likely repeat and unknown link joined.
    pub min: u32,
    /// Expected.
    pub expected: f64,
    /// The standard error of `expected`; 0 where it is exact.
    pub expected_error: f64,
    /// Only sure repeats joined.
    pub max: u32,
}

/// The denials of a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Denials {
    /// Their statements and origins.
    #[serde(flatten)]
    pub support: Support,
    /// Whether all who deny are parties to the dispute.
    pub interested: bool,
    /// Whether any gives particulars that can be checked.
    pub specific: bool,
}

/// How strong a claim is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    /// Likelihood ratio.
    pub lr: f64,
    /// Its range over the box of parameters.
    pub interval: [f64; 2],
    /// The verbal scale.
    pub words: String,
    /// The smallest shared bias that takes it below its threshold.
    pub tipping_point: Option<f64>,
    /// How many origins must be wrong in the same way.
    pub breakdown: u32,
    /// log LR in clean eyewitnesses.
    pub n_eff: f64,
    /// Admiralty credibility, 1 to 6.
    pub admiralty: u8,
    /// The LR without each origin.
    pub leave_one_out: Vec<LeftOut>,
    /// Where its parameters come from; left out where all are stated judgements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footing: Option<Footing>,
    /// How it comes about: their log LRs add up to that of the claim; left out in lists of claims.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<ChannelWeight>,
    /// pi: the probability that a channel asserts whatever is the case.
    #[serde(default)]
    pub bias: f64,
    /// b: how often accounts that came through a biased channel assert.
    #[serde(default)]
    pub biased_asserts: f64,
}

/// What the accounts that came through one channel add to the weight of a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChannelWeight {
    /// The body, outlet or author; `null` for a document that names neither.
    pub channel: Option<String>,
    /// `asserts`, or `denies` for denials, which are taken off.
    pub side: String,
    /// What it adds to the natural logarithm of the LR.
    pub log_lr: f64,
    /// The same where the whole claim weighs least.
    pub least: f64,
    /// The same where the whole claim weighs most.
    pub most: f64,
    /// What it is made of.
    pub accounts: Vec<AccountWeight>,
}

/// One account with the numbers that it is reckoned with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountWeight {
    /// The statement.
    pub statement: String,
    /// P(says so | it is as said).
    pub alpha: f64,
    /// P(says so | it is not as said).
    pub beta: f64,
    /// The least and the greatest alpha that the interval of the weight reckons with.
    #[serde(default)]
    pub alpha_range: [f64; 2],
    /// The same of beta.
    #[serde(default)]
    pub beta_range: [f64; 2],
    /// The probability that it repeats another account.
    pub repeat: f64,
    /// Where alpha and beta come from: `stated`, `estimated`, `estimated of the source`, `decided`,
    /// `admission`, `denial` or `specific denial`.
    pub source: String,
}

/// Where the parameters of a weight come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footing {
    /// How many claims of the case taught them; 0 where they are stated judgements.
    pub claims: u32,
    /// The sources about which a person decided.
    pub decided: Vec<Decided>,
}

/// A source whose parameters a person decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// A statement of the source.
    pub statement: String,
    /// Why.
    pub reason: String,
}

/// The weight without one origin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeftOut {
    /// The origin, by the statement that stands for it: no sure fold takes that one away.
    pub origin: String,
    /// The LR without it.
    pub lr: f64,
}

/// A statement counted under another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fold {
    /// The statement folded away.
    pub statement: String,
    /// The one it is counted under; `null` for an opinion.
    pub into: Option<String>,
    /// How probable it is that it repeats.
    pub probability: f64,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// A reason for a fold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// Of what kind.
    pub kind: String,
    /// The words that show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passage: Option<Passage>,
    /// What is particular.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Words of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Which document.
    pub document: String,
    /// Its characters.
    pub span: Pair,
}

impl Claims {
    /// The wire form of all claims of a case with the statements that offer something.
    pub fn of<'a>(
        claims: &[model::WeighedClaim],
        offers: impl IntoIterator<Item = &'a model::Statement>,
    ) -> Self {
        Self {
            v: VERSION,
            claims: claims.iter().map(Claim::from).collect(),
            offers: offers.into_iter().map(Offer::from).collect(),
        }
    }
}

impl From<&model::Statement> for Offer {
    fn from(statement: &model::Statement) -> Self {
        let wire = Statement::of(statement, None);
        Self {
            statement: wire.id,
            speaker: wire.speaker.name,
            content: wire.content,
            condition: wire.condition,
            status: "open",
        }
    }
}

impl From<&model::WeighedClaim> for Claim {
    fn from(weighed: &model::WeighedClaim) -> Self {
        let claim = &weighed.claim;
        Self {
            v: VERSION,
            id: claim.id.to_string(),
            label: claim.label.clone(),
            parent: claim.parent.as_ref().map(ToString::to_string),
            about: Proposition::from(&claim.about),
            asserts: Support::from(&weighed.asserts),
            denies: Denials {
                support: Support::from(&weighed.denies.support),
                interested: weighed.denies.interested,
                specific: weighed.denies.specific,
            },
            weight: Weight::from(&weighed.weight),
            folds: weighed.folds.iter().map(Fold::from).collect(),
            offers: weighed.offers.iter().map(ToString::to_string).collect(),
            contradictions: weighed.contradictions.iter().map(Contradiction::from).collect(),
        }
    }
}

impl From<&model::Proposition> for Proposition {
    fn from(about: &model::Proposition) -> Self {
        Self {
            act: about.act.code().to_owned(),
            victims: about.victims.clone(),
            place: about.place.as_ref().map(|place| place.name.clone()),
            within: about.place.as_ref().and_then(|place| place.within.clone()),
            years: about.years.map(|(first, last)| [first, last]),
        }
    }
}

impl From<&model::Support> for Support {
    fn from(support: &model::Support) -> Self {
        let origins = support.origins;
        Self {
            statements: support.statements.iter().map(ToString::to_string).collect(),
            origins: Origins {
                min: origins.min,
                expected: round(origins.expected),
                expected_error: round(origins.expected_error),
                max: origins.max,
            },
            first_hand: support.first_hand,
            kinds: support.kinds.clone(),
        }
    }
}

impl From<&model::Weight> for Weight {
    fn from(weight: &model::Weight) -> Self {
        let left_out =
            |left: &model::LeftOut| LeftOut { origin: left.origin.to_string(), lr: round(left.lr) };
        Self {
            lr: round(weight.lr),
            interval: ends(weight.interval),
            words: weight.words.code().to_owned(),
            tipping_point: weight.tipping_point.map(round),
            breakdown: weight.breakdown,
            n_eff: round(weight.n_eff),
            admiralty: weight.admiralty,
            leave_one_out: weight.leave_one_out.iter().map(left_out).collect(),
            footing: footing(&weight.footing),
            channels: weight.channels.iter().map(ChannelWeight::from).collect(),
            bias: round(weight.bias),
            biased_asserts: round(weight.biased_asserts),
        }
    }
}

/// The sides of a claim in the arithmetic of its weight.
const ASSERTS: &str = "asserts";
const DENIES: &str = "denies";

impl From<&model::ChannelWeight> for ChannelWeight {
    fn from(channel: &model::ChannelWeight) -> Self {
        Self {
            channel: channel.name.clone(),
            side: if channel.denies { DENIES } else { ASSERTS }.to_owned(),
            log_lr: round(channel.log_lr),
            least: round(channel.least),
            most: round(channel.most),
            accounts: channel.accounts.iter().map(AccountWeight::from).collect(),
        }
    }
}

impl From<&model::AccountWeight> for AccountWeight {
    fn from(account: &model::AccountWeight) -> Self {
        Self {
            statement: account.statement.to_string(),
            alpha: round(account.alpha),
            beta: round(account.beta),
            alpha_range: ends(account.alpha_range),
            beta_range: ends(account.beta_range),
            repeat: round(account.repeat),
            source: account.source.code().to_owned(),
        }
    }
}

fn ends((least, most): (f64, f64)) -> [f64; 2] {
    [round(least), round(most)]
}

fn footing(footing: &model::Footing) -> Option<Footing> {
    let decided = |decided: &model::Decided| Decided {
        statement: decided.statement.to_string(),
        reason: decided.reason.clone(),
    };
    (*footing != model::Footing::default()).then(|| Footing {
        claims: footing.claims,
        decided: footing.decided.iter().map(decided).collect(),
    })
}

impl From<&model::Fold> for Fold {
    fn from(fold: &model::Fold) -> Self {
        Self {
            statement: fold.statement.to_string(),
            into: fold.into.as_ref().map(ToString::to_string),
            probability: round(fold.probability),
            reasons: fold.reasons.iter().map(Reason::from).collect(),
        }
    }
}

impl From<model::Passage> for Passage {
    fn from(passage: model::Passage) -> Self {
        Self { document: passage.document.to_string(), span: pair(passage.span) }
    }
}

impl From<&model::Contradiction> for Contradiction {
    fn from(found: &model::Contradiction) -> Self {
        use model::Opposed;
        let [one, other] = &found.sides;
        let mut sides = [ContradictionSide::from(one), ContradictionSide::from(other)];
        for (at, side) in sides.iter_mut().enumerate() {
            match &found.values {
                Opposed::Count(of, bounds) => side.counted = Some(Bounds::of(*of, bounds[at])),
                Opposed::Place(places) => {
                    side.place = Some(places[at].name.clone());
                    side.within.clone_from(&places[at].within);
                }
                Opposed::Interval(dates) => side.when = Some(dates[at].to_string()),
                Opposed::Polarity(stances) => side.stance = Some(stances[at].code().to_owned()),
            }
        }
        let (kind, act) = (found.values.code().to_owned(), found.act.code().to_owned());
        Self { kind, act, sides }
    }
}

impl From<&model::Side> for ContradictionSide {
    fn from(side: &model::Side) -> Self {
        Self {
            statement: side.statement.to_string(),
            passage: side.passage.into(),
            counted: None,
            place: None,
            within: None,
            when: None,
            stance: None,
        }
    }
}

impl From<&model::Reason> for Reason {
    fn from(reason: &model::Reason) -> Self {
        Self {
            kind: reason.kind.code().to_owned(),
            passage: reason.passage.map(Passage::from),
            note: reason.note.as_deref().map(str::to_owned),
        }
    }
}

impl TryFrom<&Claim> for model::WeighedClaim {
    type Error = DecodeError;

    fn try_from(wire: &Claim) -> Result<Self, DecodeError> {
        version(wire.v)?;
        Ok(Self {
            claim: model::Claim {
                id: wire.id.parse()?,
                about: (&wire.about).try_into()?,
                parent: wire.parent.as_deref().map(str::parse).transpose()?,
                label: wire.label.clone(),
            },
            asserts: (&wire.asserts).try_into()?,
            denies: model::Denials {
                support: (&wire.denies.support).try_into()?,
                interested: wire.denies.interested,
                specific: wire.denies.specific,
            },
            weight: (&wire.weight).try_into()?,
            folds: wire.folds.iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            offers: ids(&wire.offers)?,
            contradictions: contradictions(&wire.contradictions)?,
        })
    }
}

fn ids(given: &[String]) -> Result<Vec<model::StatementId>, DecodeError> {
    given.iter().map(|id| Ok(id.parse()?)).collect()
}

impl TryFrom<&Proposition> for model::Proposition {
    type Error = DecodeError;

    fn try_from(wire: &Proposition) -> Result<Self, DecodeError> {
        let place = wire.place.clone();
        Ok(Self {
            act: word("act", &wire.act, model::ActType::from_code)?,
            victims: wire.victims.clone(),
            place: place.map(|name| model::Place { name, within: wire.within.clone() }),
            years: wire.years.map(|[first, last]| (first, last)),
        })
    }
}

impl TryFrom<&Support> for model::Support {
    type Error = DecodeError;

    fn try_from(wire: &Support) -> Result<Self, DecodeError> {
        let Origins { min, expected, expected_error, max } = wire.origins;
        Ok(Self {
            statements: ids(&wire.statements)?,
            origins: model::Origins { min, expected, expected_error, max },
            first_hand: wire.first_hand,
            kinds: wire.kinds.clone(),
        })
    }
}

impl TryFrom<&Weight> for model::Weight {
    type Error = DecodeError;

    fn try_from(wire: &Weight) -> Result<Self, DecodeError> {
        let left_out = |left: &LeftOut| {
            Ok::<_, DecodeError>(model::LeftOut { origin: left.origin.parse()?, lr: left.lr })
        };
        Ok(Self {
            lr: wire.lr,
            interval: (wire.interval[0], wire.interval[1]),
            words: word("words", &wire.words, model::Verbal::from_code)?,
            tipping_point: wire.tipping_point,
            breakdown: wire.breakdown,
            n_eff: wire.n_eff,
            admiralty: wire.admiralty,
            leave_one_out: wire.leave_one_out.iter().map(left_out).collect::<Result<_, _>>()?,
            footing: wire.footing.as_ref().map(TryFrom::try_from).transpose()?.unwrap_or_default(),
            channels: wire.channels.iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            bias: wire.bias,
            biased_asserts: wire.biased_asserts,
        })
    }
}

impl TryFrom<&ChannelWeight> for model::ChannelWeight {
    type Error = DecodeError;

    fn try_from(wire: &ChannelWeight) -> Result<Self, DecodeError> {
        let denies = |side: &str| match side {
            ASSERTS => Some(false),
            DENIES => Some(true),
            _ => None,
        };
        Ok(Self {
            name: wire.channel.clone(),
            denies: word("side", &wire.side, denies)?,
            log_lr: wire.log_lr,
            least: wire.least,
            most: wire.most,
            accounts: wire.accounts.iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
        })
    }
}

impl TryFrom<&AccountWeight> for model::AccountWeight {
    type Error = DecodeError;

    fn try_from(wire: &AccountWeight) -> Result<Self, DecodeError> {
        Ok(Self {
            statement: wire.statement.parse()?,
            alpha: wire.alpha,
            beta: wire.beta,
            alpha_range: wire.alpha_range.into(),
            beta_range: wire.beta_range.into(),
            repeat: wire.repeat,
            source: word("source of parameters", &wire.source, model::ParameterSource::from_code)?,
        })
    }
}

impl TryFrom<&Footing> for model::Footing {
    type Error = DecodeError;

    fn try_from(wire: &Footing) -> Result<Self, DecodeError> {
        let decided = |decided: &Decided| {
            let statement = decided.statement.parse()?;
            Ok::<_, DecodeError>(model::Decided { statement, reason: decided.reason.clone() })
        };
        let decided = wire.decided.iter().map(decided).collect::<Result<_, _>>()?;
        Ok(Self { claims: wire.claims, decided })
    }
}

impl TryFrom<&Passage> for model::Passage {
    type Error = DecodeError;

    fn try_from(wire: &Passage) -> Result<Self, DecodeError> {
        Ok(Self { document: wire.document.parse()?, span: span(wire.span)? })
    }
}

fn contradictions(given: &[Contradiction]) -> Result<Vec<model::Contradiction>, DecodeError> {
    given.iter().map(TryInto::try_into).collect()
}

impl TryFrom<&Contradiction> for model::Contradiction {
    type Error = DecodeError;

    fn try_from(wire: &Contradiction) -> Result<Self, DecodeError> {
        let side = |side: &ContradictionSide| {
            Ok::<_, DecodeError>(model::Side {
                statement: side.statement.parse()?,
                passage: (&side.passage).try_into()?,
            })
        };
        let [one, other] = &wire.sides;
        Ok(Self {
            act: word("act", &wire.act, model::ActType::from_code)?,
            values: opposed(&wire.kind, one, other)?,
            sides: [side(one)?, side(other)?],
        })
    }
}

/// The values of the two sides, which must be those that the kind names.
fn opposed(
    kind: &str,
    one: &ContradictionSide,
    other: &ContradictionSide,
) -> Result<model::Opposed, DecodeError> {
    use model::Opposed;
    let missing = || DecodeError::Word { field: "kind of a contradiction", found: kind.to_owned() };
    match kind {
        "count" => {
            let bounds = |side: &ContradictionSide| {
                <(model::CountOf, model::Bounds)>::try_from(
                    side.counted.as_ref().ok_or_else(missing)?,
                )
            };
            let (of, first) = bounds(one)?;
            Ok(Opposed::Count(of, [first, bounds(other)?.1]))
        }
        "place" => {
            let place = |side: &ContradictionSide| {
                let name = side.place.clone().ok_or_else(missing)?;
                Ok::<_, DecodeError>(model::Place { name, within: side.within.clone() })
            };
            Ok(Opposed::Place([place(one)?, place(other)?]))
        }
        "interval" => {
            let when = |side: &ContradictionSide| {
                Ok::<_, DecodeError>(side.when.as_deref().ok_or_else(missing)?.parse()?)
            };
            Ok(Opposed::Interval([when(one)?, when(other)?]))
        }
        "polarity" => {
            let stance = |side: &ContradictionSide| {
                let code = side.stance.as_deref().ok_or_else(missing)?;
                word("stance", code, model::Stance::from_code)
            };
            Ok(Opposed::Polarity([stance(one)?, stance(other)?]))
        }
        _ => Err(missing()),
    }
}

impl TryFrom<&Fold> for model::Fold {
    type Error = DecodeError;

    fn try_from(wire: &Fold) -> Result<Self, DecodeError> {
        Ok(Self {
            statement: wire.statement.parse()?,
            into: wire.into.as_deref().map(str::parse).transpose()?,
            probability: wire.probability,
            reasons: wire.reasons.iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
        })
    }
}

impl TryFrom<&Reason> for model::Reason {
    type Error = DecodeError;

    fn try_from(wire: &Reason) -> Result<Self, DecodeError> {
        Ok(Self {
            kind: word("kind of a reason", &wire.kind, model::ReasonKind::from_code)?,
            passage: wire.passage.as_ref().map(TryInto::try_into).transpose()?,
            note: wire.note.clone().map(Cow::Owned),
        })
    }
}
