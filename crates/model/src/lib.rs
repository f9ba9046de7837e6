//! The words of the domain: what a source, a document, a reading, a statement and a claim are.
//!
//! Types, ids, dates and invariants; no file, network, clock or random source. Every other crate
//! of the workspace depends on this one, and this one on none of them.
//!
//! The path of the data: bytes become a [`Reading`], a reading yields [`Statement`]s, statements
//! are gathered under [`Claim`]s, and a claim is weighed into a [`WeighedClaim`].

mod act;
mod assessment;
mod calendar;
mod claim;
mod columns;
mod contradiction;
mod count;
mod custody;
mod derivation;
mod document;
mod edtf;
mod ids;
mod media;
mod person;
mod reading;
mod source;
mod statement;
mod survey;
mod table;
mod text;

pub use act::{ActType, Language};
pub use assessment::{Assessment, AssessmentStatus, Credibility};
pub use calendar::{CALENDARS, Calendar};
pub use claim::{
    AccountWeight, ChannelWeight, Claim, Decided, Denials, Fold, Footing, LeftOut, Origins,
    ParameterSource, Proposition, Support, Verbal, WeighedClaim, Weight,
};
pub use columns::{Columns, NamedColumn, Texts, TooLong};
pub use contradiction::{Contradiction, Opposed, Side};
pub use count::{Bounds, CountOf, Counted};
pub use custody::{
    Began, Certainty, Chronology, CustodyEntry, CustodyLine, Ended, Finding, FindingKind, ListRule,
    Move, Order, OrderKind, Presence, Sighting, Stay, Step,
};
pub use derivation::{Derivation, Judgement, Passage, Reason, ReasonKind, Verdict};
pub use document::{Capture, Citation, Document};
pub use edtf::{Edtf, EdtfError, civil};
pub use ids::{ClaimId, DocumentId, IdError, PersonId, RecordId, SourceId, StatementId};
pub use media::{Media, MediaClaim};
pub use person::{Fact, Person, PersonRecord};
pub use reading::{
    Beside, BesideKind, Block, BlockKind, Candidate, DateBasis, DateFound, DateMention,
    DocumentKind, Origin, Property, Reading, ReadingError, Warning,
};
pub use source::{Interest, Reliability, Source};
pub use statement::{
    About, Basis, Contribution, Form, Parts, Place, Proposal, Speaker, SpeakerKind, Stance,
    Statement,
};
pub use survey::{Answer, Reply};
pub use table::{Column, ColumnRole, Table, TableCell, TableRow, ValueKind};
pub use text::{Excerpt, Span, SpanError, Spans, Text};
