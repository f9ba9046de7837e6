//! A statement in the making: token ranges, the speaker not yet resolved.

use model::{Basis, Contribution, SpeakerKind, Stance};
use std::ops::Range;

/// Who speaks, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Who {
    /// These words.
    Words {
        mention: Range<usize>,
        /// What a relative pronoun stands for.
        antecedent: Option<Range<usize>>,
    },
    /// The work named by these words, made by somebody ("a documentary of Canal Norte").
    Work(Range<usize>),
    /// Whoever spoke in the draft before.
    SameAsBefore,
    /// The witness of a testimony or the one behind a label of a transcript.
    Named { mention: Option<Range<usize>>, name: String, kind: SpeakerKind },
    /// Nobody is named: the document itself.
    Document,
}

/// Which rule proposed it. On the training part of PolNeAR the share of proposals that match a
/// gold attribution is .80 for quotations, .77 for clauses and sources, .64 for phrases and
/// passives, .58 for carried subjects and nouns; its annotators among themselves reach .72, so
/// the confidences stand a little above. What that corpus does not annotate (testimony, the
/// document's own assertions, quotations in a paragraph of their own) is set by hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Pattern {
    /// A quotation with a cue beside it.
    Quotation,
    /// A cue and its clause.
    Clause,
    /// A cue and its noun phrase, infinitive or gerund.
    Phrase,
    /// "according to".
    Source,
    /// "was found to".
    Passive,
    /// "criticism of".
    Noun,
    /// A participle or a second verb whose subject is carried over.
    Carried,
    /// A quotation without a cue, by whoever spoke before.
    Continued,
    /// A first-person text or a turn of an interview.
    Testimony,
    /// The document's own assertion.
    Narration,
    /// A work and who passes it on.
    Relay,
    /// A trained model, which is so sure of it.
    Model(f32),
}

impl Pattern {
    /// The rules by number, as the tables of the tagger know them.
    pub(crate) fn number(self) -> u32 {
        match self {
            Self::Quotation => 0,
            Self::Clause => 1,
            Self::Phrase => 2,
            Self::Source => 3,
            Self::Passive => 4,
            Self::Noun => 5,
            Self::Carried => 6,
            Self::Continued => 7,
            Self::Testimony => 8,
            Self::Narration => 9,
            Self::Relay => 10,
            Self::Model(_) => 11,
        }
    }

    pub(crate) fn confidence(self) -> f32 {
        match self {
            Self::Testimony => 0.9,
            Self::Quotation => 0.85,
            Self::Clause | Self::Source => 0.8,
            Self::Phrase | Self::Passive | Self::Relay | Self::Continued => 0.7,
            Self::Noun | Self::Carried | Self::Narration => 0.6,
            Self::Model(confidence) => confidence,
        }
    }
}

/// A statement in the making.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) sentence: usize,
    pub(crate) who: Who,
    pub(crate) cue: Option<Range<usize>>,
    pub(crate) content: Vec<Range<usize>>,
    pub(crate) stance: Stance,
    pub(crate) contribution: Contribution,
    pub(crate) pattern: Pattern,
    /// The draft, by its place in the list, that this one passes on.
    pub(crate) relayed_from: Option<usize>,
    /// What an encoder takes the speaker to do with the content, and how to know it.
    pub(crate) coded: Option<(Stance, Basis)>,
}

impl Draft {
    pub(crate) fn words(mention: Range<usize>) -> Who {
        Who::Words { mention, antecedent: None }
    }

    /// Whether the token stands in the content.
    pub(crate) fn covers(&self, at: usize) -> bool {
        self.content.iter().any(|piece| piece.contains(&at))
    }
}
