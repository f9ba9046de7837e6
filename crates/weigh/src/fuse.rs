//! Many-valued claims of many sources: which value holds, how far each source can be trusted, and who
//! copies whom. Pure: the same claims give the same numbers in whatever order they come;
//! docs/fusing.md has the formulas.
//!
//! `table` numbers what is claimed. `kinds` recognises what the values of an attribute are and `values`
//! reads them; `elements` numbers those of sets and mends slips; `names` says which values may have been
//! read off names; `items` gathers the candidates of each object and says which is less exact than
//! which. `confusions` learns which values stand beside which, and `levels` which of these hold others.
//! `layout` lays all of it out flat; `single` fits sources and values where one value holds, with `terms`
//! for the probabilities of an object's claims, `sets` where a value has elements that hold each for
//! itself; `shrink` draws both towards the common mean. `copies`
//! finds who repeats whom. `assemble` puts it together.

mod assemble;
mod confusions;
mod copies;
mod elements;
mod items;
mod kinds;
mod layout;
mod levels;
mod names;
mod sets;
mod shrink;
mod single;
mod table;
mod terms;
#[cfg(test)]
mod tests;
mod values;

pub use assemble::fuse;
pub use kinds::Kind;

use std::collections::BTreeMap;

/// What one source says of one attribute of one object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Claim<'c> {
    /// Of what.
    pub object: &'c str,
    /// Which property of it.
    pub attribute: &'c str,
    /// Who says so.
    pub source: &'c str,
    /// What is said.
    pub value: &'c str,
    /// When, in any unit that grows; what a source says later replaces what it said before.
    pub time: Option<f64>,
    /// The probability that the claim was taken down as it was made; [`CONFIDENCE`] where nothing is
    /// known.
    pub confidence: Option<f64>,
}

/// How often a claim was taken down rightly, where nobody says. A stated constant: readers of tables
/// and pages that are measured slip in about one of twenty values.
pub const CONFIDENCE: f64 = 0.95;

/// What may be set.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// Kinds of attributes that are not to be recognised from their contents.
    pub kinds: BTreeMap<String, Kind>,
}

/// A value that somebody claimed, with its probability.
#[derive(Debug, Clone, PartialEq)]
pub struct Fused<'c> {
    /// Of what.
    pub object: &'c str,
    /// Which property of it.
    pub attribute: &'c str,
    /// As most of its sources write it.
    pub value: &'c str,
    /// That it is the most exact true value of those claimed. Those of one object and attribute sum to
    /// at most 1; the rest is the probability that none of them is.
    pub probability: f64,
    /// How many sources give it, also in other spellings.
    pub sources: u32,
}

/// What an attribute is taken for.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute<'c> {
    /// Its name.
    pub name: &'c str,
    /// What its values are.
    pub kind: Kind,
    /// How many claims were weighed.
    pub claims: usize,
    /// Whether sources are told apart. Where telling them apart predicts claims that were kept back no
    /// better than taking them as equals, they count as equals: the vote.
    pub weighted: bool,
}

/// How far a source can be trusted on an attribute.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceFit<'c> {
    /// Who.
    pub source: &'c str,
    /// On what.
    pub attribute: &'c str,
    /// How many claims of it were weighed.
    pub claims: u32,
    /// The chance that it gives the true value exactly; of sets, a true element.
    pub sensitivity: f64,
    /// Its 95 % interval, given the probabilities of values.
    pub interval: (f64, f64),
    /// The chance that what it gives is not false: exact, or less exact than the truth.
    pub specificity: f64,
    /// Its 95 % interval.
    pub specificity_interval: (f64, f64),
}

/// A source that repeats another.
#[derive(Debug, Clone, PartialEq)]
pub struct Copying<'c> {
    /// Who repeats.
    pub copier: &'c str,
    /// Whom.
    pub original: &'c str,
    /// That one of the two repeats the other.
    pub probability: f64,
    /// Whether times or coverage tell which repeats which.
    pub directed: bool,
    /// On how many objects and attributes both speak, and how often they say the same.
    pub common: u32,
    /// How often they say the same.
    pub same: u32,
    /// False values that both give, the least likely by chance first: object, attribute, value.
    pub shared_errors: Vec<(&'c str, &'c str, &'c str)>,
    /// How many false values both give.
    pub errors: u32,
}

/// All that follows from the claims.
#[derive(Debug, Clone, PartialEq)]
pub struct Fusion<'c> {
    /// By object and attribute; in each the most probable first.
    pub values: Vec<Fused<'c>>,
    /// By name.
    pub attributes: Vec<Attribute<'c>>,
    /// By attribute and source.
    pub sources: Vec<SourceFit<'c>>,
    /// The most probable first.
    pub copies: Vec<Copying<'c>>,
    /// Rows that say again what the same source said.
    pub repeated: usize,
    /// Claims that a later one of the same source replaces.
    pub superseded: usize,
    /// How often a source gives several values for one object and attribute; each counts in part.
    pub divided: usize,
}

/// Claims that cannot be weighed. Rows are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FuseError {
    /// There are none.
    #[error("there are no claims")]
    NoClaims,
    /// A claim lacks a part.
    #[error("row {}: no {part} is given", row + 1)]
    Lacks {
        /// Which claim.
        row: usize,
        /// `object`, `attribute`, `source` or `value`.
        part: &'static str,
    },
    /// A time is not a finite number.
    #[error("row {}: the time is no finite number", row + 1)]
    Time {
        /// Which claim.
        row: usize,
    },
    /// A confidence lies outside of 0 to 1.
    #[error("row {}: the confidence is not between 0 and 1", row + 1)]
    Confidence {
        /// Which claim.
        row: usize,
    },
    /// All claims are of one source, so that nothing can be compared.
    #[error("all claims are of one source, {0}")]
    OneSource(String),
    /// A kind is given for an attribute that nobody claims.
    #[error("no claim is about the attribute {0}")]
    NoAttribute(String),
}
