//! Statements become claims with independent origins and weights. Pure: the same statements give
//! the same numbers, in whatever order they come; docs/weighing.md has the mathematics.
//!
//! The way of the data: `case` puts statements in order, `voices` computes what is compared of each,
//! `retract` drops what was taken back, `places`, `regions` and `claims` gather statements under claims, `links`,
//! `citations`, `bodies`, `press` and `details` find which repeats which, `edges` gathers those of one side of one claim, `graph`
//! and `origins` count, `folds` tells what is counted under what, `channels` and `weight` weigh with
//! the `parameters`, which `estimate` takes from the `trials` of a case that has enough of them.
//! `prints` tells claims that are weighed from the same as last time.
//! `contradictions` finds what statements say against each other; it is shown and changes no number.

mod arena;
mod arithmetic;
mod bodies;
mod case;
mod channels;
mod citations;
mod claims;
mod contradictions;
mod details;
mod edges;
pub mod estimate;
mod folds;
pub mod fuse;
mod gathered;
mod graph;
mod incremental;
mod links;
mod names;
mod notes;
mod offers;
mod origins;
mod parameters;
mod parties;
mod places;
mod press;
pub mod prevalence;
mod prints;
mod random;
mod regions;
mod retract;
pub mod reuse;
mod special;
mod standings;
mod support;
pub mod total;
mod trials;
mod voices;
mod weight;

pub use incremental::{Incremental, Page};
pub use notes::{INFORMANTS_INCLUDE, NOTES, SHARE};
pub use parameters::{Override, Parameters, Range, Table};
pub use prints::Print;
pub use voices::Sources;

#[cfg(test)]
mod tests;

use model::{
    ClaimId, Derivation, DocumentId, Edtf, Judgement, Statement, StatementId, WeighedClaim,
};
use reuse::NearCopy;
use std::collections::{BTreeMap, HashMap};

/// The version of this stage: whatever was derived by another one is derived anew.
pub const VERSION: &str = "weigh/1.5";

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
    /// From so many claims on that teach something of how their sources err, the parameters are
    /// estimated from the case. In simulated worlds what 50 claims teach is twice as well calibrated
    /// as what is stated; a case fits no model as well as these do.
    pub least_claims: usize,
    /// What people decided about sources, by a statement of each; it wins over what is stated and
    /// over what is estimated. Where there are several on one source, the most cautious counts.
    pub overrides: BTreeMap<StatementId, Override>,
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
            least_claims: 100,
            overrides: BTreeMap::new(),
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

/// Claims that were weighed before: from what, and how many origins of theirs are sure to be apart.
pub type Known = HashMap<ClaimId, (Print, u32)>;

/// A claim in its place among the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub claim: ClaimId,
    /// What it was weighed from.
    pub print: Print,
    /// The greatest number of origins that assert it.
    pub origins: u32,
}

/// What is different from what was known.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    /// All claims, each parent before its children, best supported first.
    pub claims: Vec<Standing>,
    /// Those that are new or were weighed from something else.
    pub changed: Vec<WeighedClaim>,
    /// The derivations between statements of those, where they are to be told.
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
    let pages = Page::of(documents.iter().cloned(), statements.iter().cloned());
    let mut whole = Incremental::with_derivations();
    let all = whole.weigh(pages, near_copies, judgements, config, &Known::new());
    let mut weighed: HashMap<ClaimId, WeighedClaim> =
        all.changed.into_iter().map(|claim| (claim.claim.id.clone(), claim)).collect();
    let claims = all.claims.iter().filter_map(|standing| weighed.remove(&standing.claim));
    Weighing { claims: claims.collect(), derivations: all.derivations, offers: all.offers }
}
