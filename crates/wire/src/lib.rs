//! The contract's JSON: one mirror type for each shape that people and other programs rely on.
//!
//! The domain types of `model` are not serialisable; these are, with `"v": 1` in each. A change
//! of a name or a shape here is a change of the contract: the golden files in `golden/` hold them.
//! The case keeps readings and statements in this form too, so that what is stored can be read
//! without this program.

mod claim;
mod custody;
mod intake;
mod media;
mod person;
pub mod prevalence;
mod reading;
mod statement;
mod survey;
mod table;
pub mod total;

pub use claim::{
    Assessment, Claim, ClaimDetail, Claims, Contradiction, ContradictionSide, Denials, Fold, Offer,
    Origins, Proposition, Support, Weight,
};
pub use custody::{Citation, Custody, CustodySummary, Entry, Finding};
pub use intake::{Capture, Document, Hit, Intake, IntakeItem};
pub use media::{Media, MediaClaim};
pub use person::{Person, PersonCandidate, PersonFact, PersonPair, PersonRecord, PersonStep};
pub use reading::{Block, DateFound, DateMention, Origin, Reading, Warning};
pub use statement::{About, Bounds, Counted, Excerpt, Speaker, Statement};
pub use survey::Answer;
pub use table::{Column, Row, Table};

/// The version of every shape here.
pub const VERSION: u32 = 1;

/// JSON of the right form whose values make no sense.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// A version this program does not know.
    #[error("version {0} of this shape is not known, only {VERSION}")]
    Version(u32),
    /// An identifier of the wrong form.
    #[error(transparent)]
    Id(#[from] model::IdError),
    /// Spans that are not spans, or do not fit their words.
    #[error(transparent)]
    Span(#[from] model::SpanError),
    /// Blocks that do not fit the text.
    #[error(transparent)]
    Reading(#[from] model::ReadingError),
    /// A date that is none.
    #[error(transparent)]
    Date(#[from] model::EdtfError),
    /// A number without bounds, or with a least above its greatest.
    #[error("a number needs a least or a greatest, the one not above the other")]
    Bounds,
    /// A word that is not one of those allowed.
    #[error("{field} cannot be {found:?}")]
    Word {
        /// The field.
        field: &'static str,
        /// What it held.
        found: String,
    },
}

/// The value that a code stands for, or the error that names the field.
fn word<T>(
    field: &'static str,
    found: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, DecodeError> {
    parse(found).ok_or_else(|| DecodeError::Word { field, found: found.to_owned() })
}

fn version(found: u32) -> Result<(), DecodeError> {
    if found == VERSION { Ok(()) } else { Err(DecodeError::Version(found)) }
}

/// A span on the wire: `[start, end]` in characters, the end not included.
type Pair = [u32; 2];

fn pair(span: model::Span) -> Pair {
    [span.start(), span.end()]
}

fn span([start, end]: Pair) -> Result<model::Span, DecodeError> {
    Ok(model::Span::new(start, end)?)
}

/// Rounds for people and for stable files: figures past the sixth decimal mean nothing here.
fn round(value: f64) -> f64 {
    if value.abs() < 1e6 { (value * 1e6).round() / 1e6 } else { value }
}

#[cfg(test)]
mod tests;
