//! Documents that repeat each other's text.
//!
//! Texts are cut into shingles, runs of five folded words (Broder 1997, "On the resemblance and
//! containment of documents"), without what third parties are quoted as saying. Two texts are
//! compared in full by **containment**: a brief may quote a third of a long story.
//!
//! [`find`] takes many texts at once and gives clusters and pairs. A case takes one document after the
//! other: it keeps a [`Sketch`] of each, finds candidates in an [`Index`], and has two readings
//! compared by [`compare`].

mod candidates;
mod clusters;
mod coverage;
mod many;
mod near;
mod passages;
mod quoted;
mod sketch;
mod translations;
mod winnow;
mod words;

pub use many::{
    Document, Found, Kind, LeftOut, Options, Pair, Prepared, Shared, THRESHOLD, Workspace, find,
    passages,
};
pub use near::{Comparable, NearCopy, compare};
pub use sketch::{Index, Sketch, sketch};
pub use translations::names_in_common;

#[cfg(test)]
mod tests;
