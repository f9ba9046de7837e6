//! A statement: somebody saying something, with the words that show it.

use crate::{
    ActType, Counted, DocumentId, Edtf, Excerpt, PersonId, Reading, SpanError, Spans, StatementId,
};
use std::ops::Deref;

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$vdoc])* $variant,)*
        }

        impl $name {
            /// All values.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// As it is written on the wire.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The value with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

pub(crate) use codes;

codes! {
    /// What the speaker does with the content (WEIGHING.md 1.1).
    Stance {
        /// Says that it is so.
        Asserts = "asserts",
        /// Says that it is not so.
        Denies = "denies",
        /// Was asked and did not answer.
        Declines = "declines",
        /// Says that it may not be so.
        Doubts = "doubts",
        /// Takes back what was said.
        Retracts = "retracts",
        /// Says that it is so against the speaker's own interest.
        Admits = "admits",
        /// Makes a commitment, with its conditions: evidence for nothing.
        Offers = "offers",
    }
}

codes! {
    /// How the speaker knows (HURIDOCS microthesaurus 19, with additions).
    Basis {
        /// Lived it.
        Victim = "victim",
        /// Saw it.
        Eyewitness = "eyewitness",
        /// Is of the family.
        Relative = "relative",
        /// Worked or was held beside those it happened to.
        Colleague = "colleague",
        /// A register, a court file.
        OfficialRecord = "official record",
        /// Examined the body or its records.
        Medical = "medical",
        /// A paper, picture or recording.
        Document = "document",
        /// Was told; [`Parts::informant`] names by whom.
        HeardFrom = "heard from",
        /// Concludes it.
        Inference = "inference",
        /// Not said.
        Unknown = "unknown",
    }
}

impl Basis {
    /// Whether the speaker lived or saw it.
    pub fn is_first_hand(self) -> bool {
        matches!(self, Self::Victim | Self::Eyewitness)
    }
}

codes! {
    /// How the words are given.
    Form {
        /// Between quotation marks, in a transcript, or by the text itself.
        Direct = "direct",
        /// In the writer's words.
        Indirect = "indirect",
        /// Part of it between quotation marks.
        Mixed = "mixed",
    }
}

codes! {
    /// What kind of speaker.
    SpeakerKind {
        /// A named person.
        Person = "person",
        /// A body that is no part of a state.
        Organisation = "organisation",
        /// A state, its organs and those who speak for them by name of the organ.
        Government = "government",
        /// The text itself, where nobody is named.
        Document = "document",
        /// Somebody whose name is not given ("a former guard").
        Unnamed = "unnamed",
    }
}

codes! {
    /// What the statement adds of the speaker's own. Only an account can be an origin
    /// (WEIGHING.md 1.2).
    Contribution {
        /// Something of one's own: an account, a finding, a denial.
        Account = "account",
        /// Passes on what another says: shares a film, cites a report.
        Relay = "relay",
        /// Applauds, criticises, supports: adds no fact.
        Opinion = "opinion",
    }
}

/// Who speaks. `S` is how words are given: places ([`Spans`]) in a proposal, words with their
/// place ([`Excerpt`]) in a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker<S> {
    /// The words for the speaker there ("he"); `None` where the text has none.
    pub mention: Option<S>,
    /// The fullest name the document gives ("Nayib Bukele"); for an unnamed speaker the
    /// description ("a former guard"); empty where the document itself speaks.
    pub name: String,
    /// What kind.
    pub kind: SpeakerKind,
    /// The role the document gives ("president of El Salvador").
    pub role: Option<String>,
    /// The state that the speaker belongs to or speaks for, by its English short name.
    pub state: Option<String>,
    /// The resolved person of the case.
    pub person: Option<PersonId>,
}

/// Where an act is said to have happened.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The narrowest name given ("CECOT"), countries by their English short name.
    pub name: String,
    /// The country or region around it, where the document says or everybody knows it.
    pub within: Option<String>,
}

/// An act that a statement is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The kind of act.
    pub act: ActType,
    /// Who suffered it, as written ("detained Venezuelans").
    pub victims: Vec<String>,
    /// Who did it, as written.
    pub perpetrators: Vec<String>,
    /// Where.
    pub place: Option<Place>,
    /// When it is said to have happened, which is not when it was said.
    pub when: Option<Edtf>,
    /// How many victims, and how many times, as far as that is said; of each at most one.
    pub counts: Vec<Counted>,
}

impl About {
    /// Only the kind of act; nothing else known.
    pub fn only(act: ActType) -> Self {
        Self {
            act,
            victims: Vec::new(),
            perpetrators: Vec::new(),
            place: None,
            when: None,
            counts: Vec::new(),
        }
    }

    /// The number of victims, or else of times, where it is given exactly.
    pub fn count(&self) -> Option<u64> {
        self.counts.iter().find_map(|counted| counted.bounds.exact())
    }
}

/// All that a statement holds besides its id and document. See [`Speaker`] for `S`.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts<S> {
    /// Who speaks.
    pub speaker: Speaker<S>,
    /// The words that show that something is said ("alleged", "According to").
    pub cue: Option<S>,
    /// What is said.
    pub content: S,
    /// How the words are given.
    pub form: Form,
    /// What the speaker does with the content.
    pub stance: Stance,
    /// How the speaker knows.
    pub basis: Basis,
    /// Of whom the speaker has it, where the basis is [`Basis::HeardFrom`] and a name is given.
    pub informant: Option<String>,
    /// What it adds.
    pub contribution: Contribution,
    /// The statement that this one passes on.
    pub relayed_from: Option<StatementId>,
    /// The condition of an offer.
    pub condition: Option<S>,
    /// Whether a denial gives particulars that can be checked (a place, a date, a record), or is
    /// blanket ("refuted the accusations"). False for all other stances.
    pub specific: bool,
    /// The acts it is about.
    pub about: Vec<About>,
    /// When it was said.
    pub said: Option<Edtf>,
    /// What proposed it, with its version: `extract/1.0`.
    pub proposed_by: String,
    /// How sure the proposer is, in [0, 1].
    pub confidence: f32,
}

/// A statement that a stage proposes: only places, no words.
pub type Proposal = Parts<Spans>;

/// Somebody saying something. Its words were cut from its reading by [`Statement::new`]; they
/// cannot be given apart from their place, nor changed afterwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    id: StatementId,
    document: DocumentId,
    parts: Parts<Excerpt>,
}

impl Statement {
    /// The statement of this proposal. Errs where a span does not slice the reading.
    pub fn new(reading: &Reading, proposal: Proposal) -> Result<Self, SpanError> {
        let excerpt = |spans: Spans| reading.excerpt(spans);
        let optional = |spans: Option<Spans>| spans.map(excerpt).transpose();
        let parts = Parts {
            speaker: Speaker {
                mention: optional(proposal.speaker.mention)?,
                name: proposal.speaker.name,
                kind: proposal.speaker.kind,
                role: proposal.speaker.role,
                state: proposal.speaker.state,
                person: proposal.speaker.person,
            },
            cue: optional(proposal.cue)?,
            content: excerpt(proposal.content)?,
            form: proposal.form,
            stance: proposal.stance,
            basis: proposal.basis,
            informant: proposal.informant,
            contribution: proposal.contribution,
            relayed_from: proposal.relayed_from,
            condition: optional(proposal.condition)?,
            specific: proposal.specific,
            about: proposal.about,
            said: proposal.said,
            proposed_by: proposal.proposed_by,
            confidence: proposal.confidence,
        };
        Ok(Self { id: identify(reading.document, &parts), document: reading.document, parts })
    }

    /// A statement as it was recorded. The words were checked against their places when they were
    /// written; [`Statement::is_in`] checks them again where the reading is at hand.
    pub fn recorded(id: StatementId, document: DocumentId, parts: Parts<Excerpt>) -> Self {
        Self { id, document, parts }
    }

    /// Its identifier, the same on every machine that reads the same document the same way.
    pub fn id(&self) -> &StatementId {
        &self.id
    }

    /// The document it stands in.
    pub fn document(&self) -> DocumentId {
        self.document
    }

    /// Whether every word of it stands in this reading where it says.
    pub fn is_in(&self, reading: &Reading) -> bool {
        let holds = |excerpt: &Excerpt| excerpt.is_in(reading.text());
        let optional = [&self.parts.speaker.mention, &self.parts.cue, &self.parts.condition];
        self.document == reading.document
            && holds(&self.parts.content)
            && optional.into_iter().flatten().all(holds)
    }

    /// The same statement with the resolved person of its speaker.
    pub fn with_person(mut self, person: PersonId) -> Self {
        self.parts.speaker.person = Some(person);
        self
    }
}

impl Deref for Statement {
    type Target = Parts<Excerpt>;

    fn deref(&self) -> &Self::Target {
        &self.parts
    }
}

fn identify(document: DocumentId, parts: &Parts<Excerpt>) -> StatementId {
    let place = |excerpt: &Excerpt| format!("{:?}", excerpt.spans().as_slice());
    let cue = parts.cue.as_ref().map(place).unwrap_or_default();
    StatementId::of(&[
        &document.hex(),
        &place(&parts.content),
        &cue,
        &parts.speaker.name,
        parts.stance.code(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DocumentKind, Span, Text};

    fn reading() -> Result<Reading, Box<dyn std::error::Error>> {
        let text = "Ana Ruiz said she was beaten.";
        let id = DocumentId::of(text.as_bytes());
        Ok(Reading::new(id, DocumentKind::Text, Text::new(text.to_owned()), Vec::new())?)
    }

    fn proposal(content: (u32, u32)) -> Result<Proposal, SpanError> {
        Ok(Parts {
            speaker: Speaker {
                mention: Some(Span::new(0, 8)?.into()),
                name: "Ana Ruiz".to_owned(),
                kind: SpeakerKind::Person,
                role: None,
                state: None,
                person: None,
            },
            cue: Some(Span::new(9, 13)?.into()),
            content: Span::new(content.0, content.1)?.into(),
            form: Form::Indirect,
            stance: Stance::Asserts,
            basis: Basis::Victim,
            informant: None,
            contribution: Contribution::Account,
            relayed_from: None,
            condition: None,
            specific: false,
            about: vec![About::only(ActType::Beating)],
            said: None,
            proposed_by: "test/1".to_owned(),
            confidence: 1.0,
        })
    }

    #[test]
    fn a_statement_holds_the_words_of_its_reading() -> Result<(), Box<dyn std::error::Error>> {
        let reading = reading()?;
        let statement = Statement::new(&reading, proposal((14, 28))?)?;
        assert_eq!(statement.content.text(), "she was beaten");
        assert_eq!(statement.cue.as_ref().map(Excerpt::text), Some("said"));
        assert!(statement.is_in(&reading));
        assert_eq!(statement.id(), Statement::new(&reading, proposal((14, 28))?)?.id());
        assert_ne!(statement.id(), Statement::new(&reading, proposal((14, 27))?)?.id());
        Ok(())
    }

    #[test]
    fn a_statement_whose_spans_leave_the_reading_cannot_be_built()
    -> Result<(), Box<dyn std::error::Error>> {
        let error = Statement::new(&reading()?, proposal((14, 99))?);
        assert_eq!(error, Err(SpanError::Outside { end: 99, length: 29 }));
        Ok(())
    }
}
