//! Sources: persons and bodies that assert.

use crate::SourceId;

/// Reliability of a source on the Admiralty scale (NATO AJP-2.1), A to F.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reliability {
    /// Completely reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// Cannot be judged.
    F,
}

/// What a source has at stake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Interest {
    /// Is accused, or speaks for the accused.
    Accused,
    /// Says that it suffered the acts.
    Victim,
    /// Stands with neither side as far as is known.
    NoneKnown,
}

/// A person or body that asserts (ESF).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Which.
    pub id: SourceId,
    /// Its fullest name.
    pub name: String,
    /// Reliability and the reason for it; an investigator gives both or neither.
    pub reliability: Option<(Reliability, String)>,
    /// What it has at stake.
    pub interest: Interest,
    /// The body that it belongs to.
    pub parent: Option<SourceId>,
}

impl Source {
    /// Whether it is a party to the dispute.
    pub fn is_party(&self) -> bool {
        self.interest != Interest::NoneKnown
    }
}
