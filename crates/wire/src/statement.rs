//! Statements on the wire.

use crate::{DecodeError, Pair, VERSION, pair, span, version, word};
use serde::{Deserialize, Serialize};

/// A statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// The version of the shape.
    pub v: u32,
    /// Its identifier.
    pub id: String,
    /// `sha256:` and 64 hexadecimal digits.
    pub document: String,
    /// The path as given, when one was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Who speaks.
    pub speaker: Speaker,
    /// The words that show that something is said; `null` where none do.
    pub cue: Option<Excerpt>,
    /// What is said.
    pub content: Excerpt,
    /// `direct`, `indirect` or `mixed`.
    pub form: String,
    /// `asserts`, `denies`, `declines`, `doubts`, `retracts`, `admits` or `offers`.
    pub stance: String,
    /// How the speaker knows.
    pub basis: String,
    /// Of whom the speaker has it.
    #[serde(default)]
    pub informant: Option<String>,
    /// `account`, `relay` or `opinion`: only an account can be an origin.
    pub contribution: String,
    /// The statement that this one passes on.
    pub relayed_from: Option<String>,
    /// The condition of an offer.
    #[serde(default)]
    pub condition: Option<Excerpt>,
    /// Whether a denial gives particulars that can be checked.
    #[serde(default)]
    pub specific: bool,
    /// When it was said, in EDTF.
    pub said: Option<String>,
    /// The acts it is about.
    #[serde(default)]
    pub about: Vec<About>,
    /// What proposed it; `person` where somebody added it.
    pub proposed_by: String,
    /// How sure the proposer is.
    pub confidence: f32,
    /// What people made of it: `accepted`, `rejected`, `edited` or `conflict`; absent where nobody
    /// judged it. A rejected statement counts for nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
    /// The entries of the record that hold about it: those that added it, judged or edited it;
    /// absent where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<String>,
}

/// Words and their places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt {
    /// The words; pieces are joined by ` … `.
    pub text: String,
    /// Their places, in characters.
    pub spans: Vec<Pair>,
}

/// A speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// As written there; empty where the text itself speaks or nobody is named.
    pub text: String,
    /// The fullest name the document gives.
    pub name: String,
    /// The places of `text`.
    pub spans: Vec<Pair>,
    /// `person`, `organisation`, `government`, `document` or `unnamed`.
    pub kind: String,
    /// The role the document gives.
    #[serde(default)]
    pub role: Option<String>,
    /// The state that the speaker belongs to or speaks for.
    #[serde(default)]
    pub state: Option<String>,
    /// The resolved person of the case.
    pub person: Option<String>,
}

/// An act that a statement is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The kind of act.
    pub act: String,
    /// Who suffered it, as written.
    #[serde(default)]
    pub victims: Vec<String>,
    /// Who did it, as written.
    #[serde(default)]
    pub perpetrators: Vec<String>,
    /// The narrowest place named.
    pub place: Option<String>,
    /// The country or region around the place.
    #[serde(default)]
    pub within: Option<String>,
    /// When it is said to have happened, in EDTF.
    pub when: Option<String>,
    /// The number given, where it is exact: of victims, or else of times.
    pub count: Option<u64>,
    /// The numbers given, exact or not: of victims and of times, at most one each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counted: Vec<Counted>,
}

/// A number as the text gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// How many.
    #[serde(flatten)]
    pub bounds: Bounds,
    /// The words, as written; absent where only the number is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// The bounds of a number; at least one is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounds {
    /// What is counted: `victims` or `times`.
    pub of: String,
    /// The least number; `null` where it is open.
    pub at_least: Option<u64>,
    /// The greatest number; `null` where it is open.
    pub at_most: Option<u64>,
    /// Whether the words are rough, so that the bounds are a convention.
    pub approximate: bool,
}

impl From<&model::Excerpt> for Excerpt {
    fn from(excerpt: &model::Excerpt) -> Self {
        let spans = excerpt.spans().as_slice().iter().copied().map(pair).collect();
        Self { text: excerpt.text().to_owned(), spans }
    }
}

impl TryFrom<&Excerpt> for model::Excerpt {
    type Error = DecodeError;

    fn try_from(excerpt: &Excerpt) -> Result<Self, DecodeError> {
        Ok(Self::recorded(&excerpt.text, spans(&excerpt.spans)?)?)
    }
}

fn spans(pairs: &[Pair]) -> Result<model::Spans, DecodeError> {
    let spans = pairs.iter().copied().map(span).collect::<Result<_, _>>()?;
    Ok(model::Spans::new(spans)?)
}

impl From<&model::Speaker<model::Excerpt>> for Speaker {
    fn from(speaker: &model::Speaker<model::Excerpt>) -> Self {
        let mention = speaker.mention.as_ref().map(Excerpt::from);
        let (text, spans) = mention.map(|m| (m.text, m.spans)).unwrap_or_default();
        Self {
            text,
            name: speaker.name.clone(),
            spans,
            kind: speaker.kind.code().to_owned(),
            role: speaker.role.clone(),
            state: speaker.state.clone(),
            person: speaker.person.as_ref().map(ToString::to_string),
        }
    }
}

impl TryFrom<&Speaker> for model::Speaker<model::Excerpt> {
    type Error = DecodeError;

    fn try_from(speaker: &Speaker) -> Result<Self, DecodeError> {
        let mention = match speaker.spans.as_slice() {
            [] => None,
            given => Some(model::Excerpt::recorded(&speaker.text, spans(given)?)?),
        };
        Ok(Self {
            mention,
            name: speaker.name.clone(),
            kind: word("kind of a speaker", &speaker.kind, model::SpeakerKind::from_code)?,
            role: speaker.role.clone(),
            state: speaker.state.clone(),
            person: speaker.person.as_deref().map(str::parse).transpose()?,
        })
    }
}

impl From<&model::About> for About {
    fn from(about: &model::About) -> Self {
        Self {
            act: about.act.code().to_owned(),
            victims: about.victims.clone(),
            perpetrators: about.perpetrators.clone(),
            place: about.place.as_ref().map(|place| place.name.clone()),
            within: about.place.as_ref().and_then(|place| place.within.clone()),
            when: about.when.as_ref().map(ToString::to_string),
            count: about.count(),
            counted: about.counts.iter().map(Counted::from).collect(),
        }
    }
}

impl From<&model::Counted> for Counted {
    fn from(counted: &model::Counted) -> Self {
        Self { bounds: Bounds::of(counted.of, counted.bounds), text: counted.words.clone() }
    }
}

impl TryFrom<&Counted> for model::Counted {
    type Error = DecodeError;

    fn try_from(wire: &Counted) -> Result<Self, DecodeError> {
        let (of, bounds) = (&wire.bounds).try_into()?;
        Ok(Self { of, bounds, words: wire.text.clone() })
    }
}

impl Bounds {
    /// The wire form of bounds and of what they count.
    pub(crate) fn of(of: model::CountOf, bounds: model::Bounds) -> Self {
        Self {
            of: of.code().to_owned(),
            at_least: bounds.least(),
            at_most: bounds.most(),
            approximate: bounds.is_approximate(),
        }
    }
}

impl TryFrom<&Bounds> for (model::CountOf, model::Bounds) {
    type Error = DecodeError;

    fn try_from(wire: &Bounds) -> Result<Self, DecodeError> {
        let of = word("what is counted", &wire.of, model::CountOf::from_code)?;
        let bounds = model::Bounds::new(wire.at_least, wire.at_most, wire.approximate);
        Ok((of, bounds.ok_or(DecodeError::Bounds)?))
    }
}

/// The numbers of an act; those of a program that knows only `count` are of victims.
fn counts(about: &About) -> Result<Vec<model::Counted>, DecodeError> {
    if !about.counted.is_empty() {
        return about.counted.iter().map(TryInto::try_into).collect();
    }
    let exactly = |number| model::Counted {
        of: model::CountOf::Victims,
        bounds: model::Bounds::exactly(number),
        words: None,
    };
    Ok(about.count.map(exactly).into_iter().collect())
}

impl TryFrom<&About> for model::About {
    type Error = DecodeError;

    fn try_from(about: &About) -> Result<Self, DecodeError> {
        let place = about.place.clone();
        Ok(Self {
            act: word("act", &about.act, model::ActType::from_code)?,
            victims: about.victims.clone(),
            perpetrators: about.perpetrators.clone(),
            place: place.map(|name| model::Place { name, within: about.within.clone() }),
            when: about.when.as_deref().map(str::parse).transpose()?,
            counts: counts(about)?,
        })
    }
}

impl Statement {
    /// The wire form of a statement; `file` is the path its document was given under.
    pub fn of(statement: &model::Statement, file: Option<&str>) -> Self {
        Self {
            v: VERSION,
            id: statement.id().to_string(),
            document: statement.document().to_string(),
            file: file.map(str::to_owned),
            speaker: Speaker::from(&statement.speaker),
            cue: statement.cue.as_ref().map(Excerpt::from),
            content: Excerpt::from(&statement.content),
            form: statement.form.code().to_owned(),
            stance: statement.stance.code().to_owned(),
            basis: statement.basis.code().to_owned(),
            informant: statement.informant.clone(),
            contribution: statement.contribution.code().to_owned(),
            relayed_from: statement.relayed_from.as_ref().map(ToString::to_string),
            condition: statement.condition.as_ref().map(Excerpt::from),
            specific: statement.specific,
            said: statement.said.as_ref().map(ToString::to_string),
            about: statement.about.iter().map(About::from).collect(),
            proposed_by: statement.proposed_by.clone(),
            confidence: statement.confidence,
            verdict: None,
            entries: Vec::new(),
        }
    }
}

impl TryFrom<&Statement> for model::Statement {
    type Error = DecodeError;

    fn try_from(wire: &Statement) -> Result<Self, DecodeError> {
        version(wire.v)?;
        let excerpt = |given: &Option<Excerpt>| given.as_ref().map(TryInto::try_into).transpose();
        let parts = model::Parts {
            speaker: (&wire.speaker).try_into()?,
            cue: excerpt(&wire.cue)?,
            content: (&wire.content).try_into()?,
            form: word("form", &wire.form, model::Form::from_code)?,
            stance: word("stance", &wire.stance, model::Stance::from_code)?,
            basis: word("basis", &wire.basis, model::Basis::from_code)?,
            informant: wire.informant.clone(),
            contribution: word("contribution", &wire.contribution, model::Contribution::from_code)?,
            relayed_from: wire.relayed_from.as_deref().map(str::parse).transpose()?,
            condition: excerpt(&wire.condition)?,
            specific: wire.specific,
            about: wire.about.iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            said: wire.said.as_deref().map(str::parse).transpose()?,
            proposed_by: wire.proposed_by.clone(),
            confidence: wire.confidence,
        };
        Ok(Self::recorded(wire.id.parse()?, wire.document.parse()?, parts))
    }
}
