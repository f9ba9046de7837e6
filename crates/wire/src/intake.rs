//! Documents on the wire: the intake report, lists, what a search found.

use crate::{DateFound, Pair};
use serde::Serialize;

/// The intake report: every file given has its line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Intake {
    /// The version of the shape.
    pub v: u32,
    /// How many files were given, with those that lie in them; `read` + `duplicates` + `failed`.
    pub given: usize,
    /// How many were read.
    pub read: usize,
    /// How many were in the case already.
    pub duplicates: usize,
    /// How many could not be read.
    pub failed: usize,
    /// A line for each.
    pub items: Vec<IntakeItem>,
    /// A line for each address that was given; absent where none was. The pages themselves are
    /// among the files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub captures: Vec<Capture>,
}

/// What became of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Capture {
    /// The address as given.
    pub address: String,
    /// `captured`, `unchanged`, `changed`, `gone`, `refused` or `unreachable`.
    pub outcome: &'static str,
    /// Why, in words.
    pub reason: Option<String>,
    /// The WARC file with all that was sent and received: `sha256:` and 64 hexadecimal digits.
    pub document: Option<String>,
    /// The status that the server answered with.
    pub status: Option<u16>,
    /// Where the page was found, where that is another address.
    pub found_at: Option<String>,
    /// When it was captured first, in ISO 8601, where it was before.
    pub first: Option<String>,
    /// How many answers were kept beside that of the page.
    pub parts: usize,
    /// Blocks of the text that are there no more.
    pub gone: Vec<String>,
    /// Blocks of the text that are new.
    pub came: Vec<String>,
    /// What the page needs and was not captured.
    pub left_out: Vec<String>,
}

/// One line of the intake report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IntakeItem {
    /// The path or name as given.
    pub file: String,
    /// `read`, `duplicate` or `failed`.
    pub outcome: &'static str,
    /// `sha256:` and 64 hexadecimal digits, where the bytes could be kept.
    pub document: Option<String>,
    /// Why it failed, of what it is a duplicate or near copy.
    pub reason: Option<String>,
    /// The document that it shares much of its text with.
    pub near_copy_of: Option<String>,
    /// How many statements were found.
    pub statements: Option<usize>,
    /// What a reader should know.
    pub warnings: Vec<String>,
    /// How many files lie in it; they have lines of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds: Option<usize>,
}

/// A document in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The version of the shape.
    pub v: u32,
    /// `sha256:` and 64 hexadecimal digits.
    pub document: String,
    /// The name it was first captured under.
    pub file: String,
    /// What it was read as; `null` where it could not be.
    pub kind: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// When.
    pub published: Option<DateFound>,
    /// How many statements it has.
    pub statements: usize,
    /// Bytes of the original.
    pub size: u64,
    /// When it was captured, in seconds since 1970-01-01T00:00:00Z.
    pub captured_at: i64,
    /// Why it could not be read.
    pub failure: Option<String>,
    /// The document that it shares much of its text with.
    pub near_copy_of: Option<String>,
}

/// A place that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// The version of the shape.
    pub v: u32,
    /// `sha256:` and 64 hexadecimal digits.
    pub document: String,
    /// The name it was first captured under.
    pub file: String,
    /// The block that holds it, in characters of the reading.
    pub span: Pair,
    /// Words around it.
    pub words: String,
    /// What matches, in characters of `words`.
    pub matches: Vec<Pair>,
    /// The statements of the block.
    pub statements: Vec<String>,
}
