//! Derivations: a statement that repeats another, with reasons.

use crate::{DocumentId, Span, StatementId};
use std::borrow::Cow;

/// Why one statement is held to repeat another (WEIGHING.md 1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReasonKind {
    /// The text is a near copy.
    Copy,
    /// The text is a translation.
    Translation,
    /// It quotes the same words.
    Quotes,
    /// It names the other as where it has it from.
    Cites,
    /// Both go back to the same person or body.
    SameInformant,
    /// Both were said in the same interview.
    SameInterview,
    /// Both stand on the same list.
    SameList,
    /// Both come from the same owner or wire.
    SameOwnerOrWire,
    /// The detail was in the press before the interview.
    PressExposure,
    /// A person decided it.
    Judged,
    /// Neither names its informants, who may be the same (WEIGHING.md 1.2).
    UnknownInformants,
}

impl ReasonKind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Copy,
        Self::Translation,
        Self::Quotes,
        Self::Cites,
        Self::SameInformant,
        Self::SameInterview,
        Self::SameList,
        Self::SameOwnerOrWire,
        Self::PressExposure,
        Self::Judged,
        Self::UnknownInformants,
    ];

    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Translation => "translation",
            Self::Quotes => "quotes",
            Self::Cites => "cites",
            Self::SameInformant => "same informant",
            Self::SameInterview => "same interview",
            Self::SameList => "same list",
            Self::SameOwnerOrWire => "same owner or wire",
            Self::PressExposure => "press exposure before the interview",
            Self::Judged => "judged by a person",
            Self::UnknownInformants => "unknown informants",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Words of a document that show something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Passage {
    /// Which document.
    pub document: DocumentId,
    /// Its characters.
    pub span: Span,
}

/// A reason with the words that show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Of what kind.
    pub kind: ReasonKind,
    /// The words; `None` where the reason is not in a text.
    pub passage: Option<Passage>,
    /// What is particular to this case ("92 % of its words stand in the other").
    pub note: Option<Cow<'static, str>>,
}

/// `from` repeats `to`, with a probability.
#[derive(Debug, Clone, PartialEq)]
pub struct Derivation {
    /// The statement that repeats.
    pub from: StatementId,
    /// The statement repeated.
    pub to: StatementId,
    /// In [0, 1].
    pub probability: f64,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// What a person decided about two statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The one repeats the other.
    Repeats,
    /// They are independent: this also resolves unknown informants between the two.
    Independent,
}

/// A person's judgement on a pair of statements; it wins over every machine edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The statement that repeats, or one of the two.
    pub from: StatementId,
    /// The other.
    pub to: StatementId,
    /// What was decided.
    pub verdict: Verdict,
}
