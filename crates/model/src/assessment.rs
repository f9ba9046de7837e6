//! An investigator's own view: the only place for one.

use crate::ClaimId;

/// Credibility of information on the Admiralty scale (NATO AJP-2.1), 1 to 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Credibility(u8);

impl Credibility {
    /// 1 confirmed by other independent sources … 5 improbable, 6 cannot be judged; `None` for any
    /// other number.
    pub fn new(grade: u8) -> Option<Self> {
        (1..=6).contains(&grade).then_some(Self(grade))
    }

    /// The number.
    pub fn grade(self) -> u8 {
        self.0
    }
}

/// Where an investigator stands on a claim (Every Casualty, Standards for Casualty Recording).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AssessmentStatus {
    /// Enough for the investigator to stand by it.
    Confirmed,
    /// Neither enough for nor against.
    NoConclusion,
    /// Held to be wrong.
    Rejected,
}

/// A signed and dated view on a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The claim.
    pub claim: ClaimId,
    /// The grade.
    pub credibility: Credibility,
    /// The standing.
    pub status: AssessmentStatus,
    /// Why.
    pub reasoning: String,
    /// Who.
    pub reviewer: String,
    /// When, in seconds since 1970-01-01T00:00:00Z.
    pub at: i64,
}
