//! What a case shows to whoever asks: plain data, no handle into the catalogue.

use crate::judging::{AssessmentView, VerdictView};
use model::{
    BlockKind, DateFound, DocumentId, DocumentKind, Span, Statement, StatementId, WeighedClaim,
};
use std::path::PathBuf;

/// Something to be added.
#[derive(Debug, Clone)]
pub enum Input {
    /// A file, or a folder with all that is inside.
    Path(PathBuf),
    /// Bytes that came otherwise (an upload, a pasted text), with a name for people.
    Bytes {
        /// The name for people.
        name: String,
        /// The original.
        bytes: Vec<u8>,
    },
    /// What a capture brought. It is kept whole and not opened: of a page that was captured, the
    /// page is the document.
    Warc {
        /// The name for people.
        name: String,
        /// The WARC file.
        bytes: Vec<u8>,
    },
    /// A page that was captured.
    Page {
        /// Its address.
        name: String,
        /// What the server sent.
        bytes: Vec<u8>,
        /// What the server said of it.
        declared: Box<read::Declared>,
    },
}

/// What became of one given file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Read, and what it says is in the case.
    Read {
        /// Its id.
        document: DocumentId,
        /// How many statements were found.
        statements: usize,
        /// The document that it repeats, where it is a near copy: the name, and the share in percent.
        copy_of: Option<(DocumentId, String, u8)>,
    },
    /// The same bytes are in the case already.
    Duplicate {
        /// Their id.
        document: DocumentId,
        /// The name they were first captured under.
        first: String,
        /// Whether they were captured under this very name in an earlier intake: the same `add`
        /// was run again.
        again: bool,
    },
    /// Kept or not, it could not be read.
    Failed {
        /// Its id, where the bytes could be kept.
        document: Option<DocumentId>,
        /// Why, for a person.
        reason: String,
    },
}

/// One line of the intake report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeItem {
    /// The path or name as given.
    pub name: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What a reader should know.
    pub warnings: Vec<String>,
    /// How many files lie in it that have lines of their own, where there are any.
    pub holds: Option<usize>,
}

/// The intake report: every file given has its line, and so has every file that lies in one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IntakeReport {
    /// The lines, in the order given.
    pub items: Vec<IntakeItem>,
}

impl IntakeReport {
    /// How many files were read.
    pub fn read(&self) -> usize {
        self.items.iter().filter(|item| matches!(item.outcome, Outcome::Read { .. })).count()
    }

    /// How many were in the case already.
    pub fn duplicates(&self) -> usize {
        self.items.iter().filter(|item| matches!(item.outcome, Outcome::Duplicate { .. })).count()
    }

    /// How many could not be read.
    pub fn failed(&self) -> usize {
        self.items.iter().filter(|item| matches!(item.outcome, Outcome::Failed { .. })).count()
    }

    /// Whether there is nothing that a person should look at: all read, or known from the same
    /// `add` run before.
    pub fn is_clean(&self) -> bool {
        self.items.iter().all(|item| {
            matches!(item.outcome, Outcome::Read { .. } | Outcome::Duplicate { again: true, .. })
        })
    }
}

/// A document in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentSummary {
    /// Its id.
    pub id: DocumentId,
    /// The name it was first captured under.
    pub name: String,
    /// Its title, if it has one.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<DateFound>,
    /// What it was read as; `None` where it could not be read.
    pub kind: Option<DocumentKind>,
    /// How many statements it has.
    pub statements: usize,
    /// The size of the original in bytes.
    pub size: u64,
    /// When it was first captured, in seconds since 1970-01-01T00:00:00Z.
    pub captured_at: i64,
    /// Why it could not be read, if so.
    pub failure: Option<String>,
    /// The document that it is the closest near copy of, what people call that one, and the share
    /// of this one's text that stands in it, in percent.
    pub copy_of: Option<(DocumentId, String, u8)>,
}

/// A statement with the document it stands in.
#[derive(Debug, Clone, PartialEq)]
pub struct StatementView {
    /// The statement, as people left it.
    pub statement: Statement,
    /// What people made of it; `None` where nobody judged it.
    pub verdict: Option<VerdictView>,
    /// The entries of the record that hold about it: those that added it, judged or edited it.
    pub entries: Vec<String>,
    /// The document.
    pub document: DocumentSummary,
    /// The claims it is under (asserting, denying, or as an offer).
    pub claims: Vec<model::ClaimId>,
}

/// A claim with the statements it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct ClaimView {
    /// The claim as weighed.
    pub weighed: WeighedClaim,
    /// All statements that it names: asserting, denying, offers, in the order of the claim; then
    /// those of other claims that contradict one of them.
    pub statements: Vec<StatementView>,
    /// The broader claim, if any.
    pub parent: Option<WeighedClaim>,
    /// The narrower claims.
    pub children: Vec<WeighedClaim>,
    /// What analysts think of it: beside the count, never in it.
    pub assessments: Vec<AssessmentView>,
}

impl ClaimView {
    /// Whether analysts came to different conclusions or grades.
    pub fn disagrees(&self) -> bool {
        let views = self.assessments.iter().map(|one| (&one.status, one.credibility));
        let mut views: Vec<_> = views.collect();
        views.sort();
        views.dedup();
        views.len() > 1
    }
}

/// All claims and offers of a case.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClaimsView {
    /// Each parent before its children, best supported first.
    pub claims: Vec<WeighedClaim>,
    /// Every offer, also where it is about no claim.
    pub offers: Vec<StatementView>,
}

/// A block of a document's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockView {
    /// What it is.
    pub kind: BlockKind,
    /// Its characters.
    pub span: Span,
}

/// A document with its text and statements, for the reader screen.
#[derive(Debug, Clone)]
pub struct DocumentView {
    /// What is known of it.
    pub summary: DocumentSummary,
    /// The reading; `None` where it could not be read.
    pub reading: Option<model::Reading>,
    /// Its statements in the order of their contents.
    pub statements: Vec<StatementView>,
    /// What a reader should know.
    pub warnings: Vec<String>,
}

/// A place where a search found something.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The document.
    pub document: DocumentSummary,
    /// The block it was found in.
    pub span: Span,
    /// Its words, at most about 300 characters.
    pub words: String,
    /// The parts of `words` that match, in characters.
    pub matches: Vec<Span>,
    /// The statements that overlap the block.
    pub statements: Vec<StatementId>,
}

/// How much a case holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Documents, read or not.
    pub documents: usize,
    /// Documents that could not be read.
    pub failed: usize,
    /// Statements.
    pub statements: usize,
    /// Claims.
    pub claims: usize,
}
