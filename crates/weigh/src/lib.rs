//! Statements become claims with independent origins and weights. Pure: the same statements give
//! the same numbers, in whatever order they come; docs/weighing.md has the mathematics.
//!
//! The way of the data: `voices` computes what is compared of each statement, `retract` drops what
//! was taken back, `places`, `regions` and `claims` gather statements under claims, `links`,
//! `citations` and `bodies` find which repeats which, `edges` gathers those of one side of one claim, `graph`
//! and `origins` count, `folds` tells what is counted under what, `channels` and `weight` weigh.
//! `contradictions` finds what statements say against each other; it is shown and changes no number.

mod bodies;
mod channels;
mod citations;
mod claims;
mod contradictions;
mod edges;
mod folds;
pub mod fuse;
mod graph;
mod links;
mod names;
mod notes;
mod origins;
mod parties;
mod places;
pub mod prevalence;
mod regions;
mod retract;
pub mod reuse;
mod support;
pub mod total;
mod voices;
mod weight;

pub use notes::{INFORMANTS_INCLUDE, NOTES, SHARE};

#[cfg(test)]
mod tests;

use model::{Derivation, DocumentId, Edtf, Judgement, Statement, StatementId, WeighedClaim};
use reuse::NearCopy;

/// The version of this stage: whatever was derived by another one is derived anew.
pub const VERSION: &str = "weigh/1.1";

/// What weighing needs to know of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentFacts {
    /// Which.
    pub id: DocumentId,
    /// Its title.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// When it was published.
    pub published: Option<Edtf>,
}

/// Parameters. Every default is a judgement of ours, stated so that it can be disputed; the
/// interval of each weight shows what the ranges do to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// From this probability on a repeat counts in `origins.min`.
    pub likely: f64,
    /// From this probability on a repeat counts in `origins.max`.
    pub sure: f64,
    /// The probability that two origins with unnamed informants on one claim have the same ones.
    /// Even odds: nothing is known.
    pub shared_informants: f64,
    /// Its least and greatest value for the interval.
    pub shared_informants_range: (f64, f64),
    /// The probability that a channel asserts whatever is the case.
    pub bias: f64,
    /// Its least and greatest value for the interval.
    pub bias_range: (f64, f64),
    /// How often a biased channel's roots assert.
    pub biased_asserts: f64,
    /// Parts of a graph with at most so many uncertain repeats are enumerated, others simulated.
    pub enumerated_arcs: usize,
    /// How many nodes and arcs a simulation of one part may visit in all.
    pub simulated_steps: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            likely: 0.1,
            sure: 0.9,
            shared_informants: 0.5,
            shared_informants_range: (0.25, 0.75),
            bias: 0.1,
            bias_range: (0.02, 0.3),
            biased_asserts: 0.9,
            enumerated_arcs: 10,
            simulated_steps: 400_000,
        }
    }
}

/// All that follows from the statements of a case.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Weighing {
    /// The claims, each parent before its children, best supported first.
    pub claims: Vec<WeighedClaim>,
    /// Every derivation found between statements, of whatever claim.
    pub derivations: Vec<Derivation>,
    /// All offers, whether or not about a claim.
    pub offers: Vec<StatementId>,
}

/// Weighs all statements together.
pub fn weigh(
    documents: &[DocumentFacts],
    statements: &[Statement],
    near_copies: &[NearCopy],
    judgements: &[Judgement],
    config: &Config,
) -> Weighing {
    let case = voices::Case::new(documents, statements);
    let links = links::find(&case, near_copies);
    let drafts = claims::gather(&case, &links.copies);
    support::weigh_all(&case, drafts, links, judgements, config)
}
