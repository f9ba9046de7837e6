//! When there is no number, and what has to be said beside one.

use super::diagnostics::Mode;
use super::table::Table;
use crate::special::binomial_at_least;
use std::fmt;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// Two lists tell nothing of how they depend on each other.
    TwoLists,
    /// A list, or some lists together, share nobody with the others.
    Apart {
        /// These lists.
        lists: Vec<String>,
    },
    /// A list that another one contains.
    Nested {
        /// The list.
        inner: String,
        /// The one that contains it.
        outer: String,
        /// How many are on the inner one.
        people: u64,
    },
    /// Two lists with the same people.
    Same {
        /// One of them.
        a: String,
        /// The other.
        b: String,
        /// How many are on both.
        both: u64,
    },
    /// The model that fits best leaves the number open.
    Unidentified {
        /// Its name.
        model: String,
    },
    /// Chains of the sampler found different numbers.
    ChainsDisagree {
        /// How much they differ.
        r_hat: f64,
        /// What they found.
        modes: Vec<Mode>,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TwoLists => write!(
                out,
                "two lists give bounds only: whether they depend on each other cannot be seen; a \
                 third list, made apart from them, would show it"
            ),
            Self::Apart { lists } => write!(
                out,
                "{} shares nobody with the other lists: nothing tells how much of the whole it \
                 covers; leave it out, or look for people who are on it and on others",
                lists.join(" and ")
            ),
            Self::Nested { inner, outer, people } => write!(
                out,
                "{inner} lies in {outer}: all {people} of its people, or all but one in a hundred, \
                 are there too; if one was made from the other, merge them, else leave {inner} out"
            ),
            Self::Same { a, b, both } => write!(
                out,
                "{a} and {b} have the same {both} people: one is a copy of the other, or both are \
                 of a third; merge them"
            ),
            Self::Unidentified { model } => write!(
                out,
                "the model that fits best, {model}, leaves the number of the unseen open: the cells \
                 that would tell it are empty, and any number fits as well"
            ),
            Self::ChainsDisagree { r_hat, modes } => {
                write!(
                    out,
                    "the chains of the sampler found different numbers (R-hat {r_hat:.2})"
                )?;
                let shown = |mode: &Mode| {
                    let Mode { peak, low, high, mass } = mode;
                    format!("about {peak:.0} ({low:.0} to {high:.0}) with {:.0} %", mass * 100.0)
                };
                let modes: Vec<String> = modes.iter().map(shown).collect();
                write!(
                    out,
                    ": {}; give them more sweeps, or the table more lists",
                    modes.join(", ")
                )
            }
        }
    }
}

/// What has to be said beside a number.
#[derive(Debug, Clone, PartialEq)]
pub enum Caution {
    /// A list that another one nearly contains.
    NearlyNested {
        /// The list.
        inner: String,
        /// The other.
        outer: String,
        /// Which part of the inner one is on both.
        share: f64,
    },
    /// Log-linear models that are about as good differ.
    ModelsDisagree {
        /// The least of their numbers.
        low: f64,
        /// The largest.
        high: f64,
    },
    /// The best log-linear model has no maximum.
    NoMaximum {
        /// Its name.
        model: String,
    },
    /// Models without a maximum have much of the weight.
    LostWeight {
        /// Which part.
        share: f64,
    },
    /// There are too many models to fit all.
    FewPairs {
        /// As many pairs at most depend on each other.
        pairs: usize,
    },
    /// Another prior of graphs moves their median.
    GraphPrior {
        /// People in each cell before.
        cell: f64,
        /// The median with the usual prior.
        from: f64,
        /// The median with the other.
        to: f64,
    },
    /// Larger numbers than were thought of are not unlikely.
    Cut {
        /// The largest number of unseen that was thought of.
        most: u64,
    },
    /// Another prior of classes moves their median.
    ClassPrior {
        /// The median as it is.
        from: f64,
        /// The median with the other.
        to: f64,
    },
    /// Another method gives a number more than twice as large or small.
    OtherMethod {
        /// Which.
        method: &'static str,
        /// Its number.
        total: f64,
    },
}

impl fmt::Display for Caution {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NearlyNested { inner, outer, share } => write!(
                out,
                "{:.0} % of {inner} is on {outer} too; if one was made from the other, merge them",
                share * 100.0
            ),
            Self::ModelsDisagree { low, high } => write!(
                out,
                "log-linear models that fit about as well say from {low:.0} to {high:.0}"
            ),
            Self::NoMaximum { model } => write!(
                out,
                "the log-linear model that fits best, {model}, has no maximum, since pairs of lists \
                 share nobody; no log-linear number is given"
            ),
            Self::LostWeight { share } => write!(
                out,
                "log-linear models that cannot be believed have {:.0} % of the weight",
                share * 100.0
            ),
            Self::FewPairs { pairs } => write!(
                out,
                "there are too many log-linear models: those in which at most {pairs} pairs of \
                 lists depend on each other were compared"
            ),
            Self::GraphPrior { cell, from, to } => write!(
                out,
                "the prior of decomposable graphs matters: with {cell} people in each cell \
                 before, their median is {to:.0} and not {from:.0}"
            ),
            Self::Cut { most } => write!(
                out,
                "decomposable graphs were asked for at most {most} unseen, and more are not unlikely"
            ),
            Self::ClassPrior { from, to } => write!(
                out,
                "the prior of latent classes matters: one that thinks of more classes gives \
                 {to:.0} and not {from:.0}"
            ),
            Self::OtherMethod { method, total } => {
                write!(out, "{method} give {total:.0}, more than twice as large or small")
            }
        }
    }
}

/// From this part on, a list lies in another: one in a hundred may be an error of the linkage.
const NESTED: f64 = 0.99;

/// From this part on, it is worth a word.
const NEARLY: f64 = 0.9;

/// With more lists than this, small ones lie in large ones by chance.
const FEW_LISTS: usize = 5;

/// What happens by chance less often than this is taken for no chance.
const CHANCE: f64 = 0.05;

/// Lists that lie in others, each named once. With few lists every empty cell carries the estimate,
/// so one that lies in another is refused however small it is; with many, only where it would not
/// often lie there by chance.
pub(crate) fn copies(table: &Table) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    if table.lists().len() < 3 {
        return refusals;
    }
    let name = |list: usize| table.lists()[list].clone();
    for (a, b) in table.pairs() {
        let (in_b, in_a) = (is_nested(table, a, b), is_nested(table, b, a));
        let nested = |inner: usize, outer: usize| Refusal::Nested {
            inner: name(inner),
            outer: name(outer),
            people: table.size(inner),
        };
        match (in_b, in_a) {
            (true, true) => {
                refusals.push(Refusal::Same { a: name(a), b: name(b), both: table.overlap(a, b) });
            }
            (true, false) => refusals.push(nested(a, b)),
            (false, true) => refusals.push(nested(b, a)),
            (false, false) => {}
        }
    }
    refusals
}

fn is_nested(table: &Table, inner: usize, outer: usize) -> bool {
    let is_whole = table.overlap(inner, outer) == table.size(inner);
    // Where everybody is on the outer one, nobody tells how many it misses.
    let is_all = table.size(outer) == table.total();
    if is_whole && (is_all || table.lists().len() <= FEW_LISTS) {
        return true;
    }
    share(table, inner, outer) >= NESTED && !is_chance(table, inner, outer)
}

fn share(table: &Table, inner: usize, outer: usize) -> f64 {
    table.overlap(inner, outer) as f64 / table.size(inner) as f64
}

/// Whether as many of a list would be on the other if that one found people as it does in general.
fn is_chance(table: &Table, inner: usize, outer: usize) -> bool {
    let general = table.size(outer) as f64 / table.total() as f64;
    binomial_at_least(table.size(inner), general, table.overlap(inner, outer)) > CHANCE
}

/// Lists that another one nearly contains, and more so than by chance.
pub(crate) fn nearly_nested(table: &Table) -> Vec<Caution> {
    let lists = table.lists().len();
    let pairs = (0..lists).flat_map(|inner| (0..lists).map(move |outer| (inner, outer)));
    let is_near = |(inner, outer): &(usize, usize)| {
        let share = if inner == outer { 0.0 } else { share(table, *inner, *outer) };
        (NEARLY..1.0).contains(&share)
            && !is_nested(table, *inner, *outer)
            && !is_chance(table, *inner, *outer)
    };
    let caution = |(inner, outer): (usize, usize)| Caution::NearlyNested {
        inner: table.lists()[inner].clone(),
        outer: table.lists()[outer].clone(),
        share: share(table, inner, outer),
    };
    pairs.filter(is_near).map(caution).collect()
}

/// Lists that no chain of shared people joins with the largest one.
pub(crate) fn apart(table: &Table) -> Option<Refusal> {
    let lists = table.lists().len();
    let largest = (0..lists).max_by_key(|list| table.size(*list)).unwrap_or_default();
    let mut joined = vec![false; lists];
    joined[largest] = true;
    for _ in 0..lists {
        for (a, b) in table.pairs() {
            let is_shared = table.overlap(a, b) > 0;
            let either = is_shared && (joined[a] || joined[b]);
            (joined[a], joined[b]) = (joined[a] || either, joined[b] || either);
        }
    }
    let lone = |list: &usize| !joined[*list];
    let names: Vec<String> =
        (0..lists).filter(lone).map(|list| table.lists()[list].clone()).collect();
    (!names.is_empty()).then_some(Refusal::Apart { lists: names })
}
