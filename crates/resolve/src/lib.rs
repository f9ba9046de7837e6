//! Which rows of lists and which mentions in texts are the same person.
//!
//! Pure: rows in, pairs with probabilities and clusters out; the same rows give the same bytes with any
//! number of threads. The way of a list: `names` and `births` read its cells, [`resolve`] makes rows of
//! codes of them (`records`, `row`), chooses which pairs to compare (`rules`, `pairs`), says of each how it
//! agrees (`levels`), fits what that means (`fit`, `dependence`, `rarity`), weighs (`score`, `priors`), and parts
//! the records into persons (`cluster`). `explain` says why. [`calibrate`] brings probabilities to what people
//! said of some pairs, [`queue`] says which pairs to ask them about, and [`reviewers`] how far two of them
//! agree. [`custody`] gives the chronology of each person's custody, and what in it does not fit together.

mod births;
pub mod calibrate;
mod calibrated;
mod captures;
mod cluster;
mod coverage;
pub mod custody;
mod dependence;
mod explain;
mod fit;
mod levels;
mod listed;
mod missed;
mod named;
mod names;
mod pairs;
mod params;
pub mod people;
mod priors;
pub mod queue;
mod rarity;
mod records;
mod resolve;
pub mod reviewers;
mod row;
mod rules;
mod score;
mod similar;
mod summary;
mod tokens;

pub use captures::captures;
pub use cluster::Draws;
pub use explain::{Candidate, Explanation, Step, WhatIf};
pub use resolve::{
    Frequencies, Label, Link, Note, Options, Resolution, ResolveError, Roster, Verdict, resolve,
};
pub use summary::{FieldSummary, LevelSummary, RuleSummary, Summary};

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
