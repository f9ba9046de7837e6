//! What strangers agree in at once: names go with peoples, places with each other.
//!
//! For strangers the agreements of two fields are not independent: two Spanish given names mean two
//! Spanish family names, one town one region. They follow a tree (Chow & Liu 1968) whose edges say how much
//! more often both agree than if they were independent.

use crate::coverage::Masks;
use crate::fit::{Patterns, Random, Weights};
use crate::levels::{
    EXACT, FAMILY_2_FIELD, FAMILY_FIELD, FIELDS, GIVEN_FIELD, KIN, Pattern, SEX_FIELD, level,
};
use crate::params::Params;

/// Agreements drawn by chance tell nothing below so many.
const FEW: u64 = 10;

/// That fields are independent is believed as if so many agreements of strangers had shown it: those of a
/// short list may be few pairs of one person that are not yet known for it.
const BELIEF: f64 = 10.0;

/// What is drawn by chance is believed from so many standard deviations on.
const SIGMAS: f64 = 3.0;

/// An edge: two fields, and the logarithm of the ratio.
type Edge = (usize, usize, f64);

/// The edges of the tree.
#[derive(Debug, Clone)]
pub(crate) struct Dependence {
    edges: Vec<Edge>,
}

impl Dependence {
    /// Every field by itself.
    pub(crate) fn none() -> Self {
        Self { edges: Vec::new() }
    }

    /// The logarithm of how much more often strangers have these agreements at once.
    #[inline]
    pub(crate) fn of(&self, pattern: Pattern) -> f64 {
        let both =
            |(one, two, _): &&Edge| agrees(level(pattern, *one)) && agrees(level(pattern, *two));
        self.edges.iter().filter(both).map(|(_, _, more)| more).sum()
    }

    /// The edges.
    pub(crate) fn edges(&self) -> &[Edge] {
        &self.edges
    }
}

/// Whether a level is agreement.
#[inline]
pub(crate) fn agrees(level: u32) -> bool {
    matches!(level, EXACT | KIN)
}

/// Any two fields, the earlier first. Sex goes with the given name, which is dealt with where it is compared.
pub(crate) fn field_pairs() -> impl Iterator<Item = (usize, usize)> {
    let all = (0..FIELDS).flat_map(|one| (one + 1..FIELDS).map(move |two| (one, two)));
    all.filter(|(one, two)| *one != SEX_FIELD && *two != SEX_FIELD)
}

/// For which two fields every pair that agrees in both is found by the rules.
pub(crate) fn seen_whole(masks: &[Masks]) -> Vec<(usize, usize)> {
    let asks_no_more = |field: usize, levels: u8, (one, two): (usize, usize)| {
        levels == u8::MAX
            || (field == one || field == two) && levels & agreement(field) == agreement(field)
    };
    let finds = |pair: &(usize, usize)| {
        masks.iter().any(|mask| {
            mask.iter().enumerate().all(|(field, levels)| asks_no_more(field, *levels, *pair))
        })
    };
    field_pairs().filter(finds).collect()
}

/// The levels at which a field agrees.
fn agreement(field: usize) -> u8 {
    match field {
        GIVEN_FIELD | FAMILY_FIELD | FAMILY_2_FIELD => 1 << EXACT | 1 << KIN,
        _ => 1 << EXACT,
    }
}

/// The tree for how strangers agree, by what the fitted kinds leave to them.
pub(crate) fn fitted(
    params: &Params,
    patterns: &Patterns,
    random: &Random,
    seen_whole: &[(usize, usize)],
    all_pairs: f64,
) -> Dependence {
    let strangers = both_agree(params, patterns);
    let share = 1.0 - params.share_same - params.share_relative;
    let agreement =
        |field: usize| params.other[field][EXACT as usize] + params.other[field][KIN as usize];
    let mut edges: Vec<(f64, Edge)> = Vec::new();
    for (one, two) in field_pairs() {
        let independent = random.both_known[one][two] * agreement(one) * agreement(two);
        let is_whole = seen_whole.contains(&(one, two));
        let pairs = all_pairs * share;
        let (seen, ratio) = match random.both_agree[one][two] {
            _ if is_whole => {
                let seen = strangers[one][two];
                (seen / pairs, (seen + BELIEF) / (independent * pairs + BELIEF))
            }
            drawn if drawn >= FEW => {
                let seen = drawn as f64 / random.pairs;
                (seen, seen / independent.max(1e-300))
            }
            _ => continue,
        };
        let ratio = ratio.clamp(1.0, 1e6).ln();
        let by_chance = SIGMAS / (seen * random.pairs).max(1e-9).sqrt();
        if is_whole || ratio > by_chance {
            edges.push((seen * ratio, (one, two, ratio)));
        }
    }
    edges.sort_by(|(x, _), (y, _)| y.total_cmp(x));
    Dependence { edges: tree(edges.into_iter().map(|(_, edge)| edge)) }
}

/// Of edges, the best first, those that close no circle (Kruskal).
fn tree(edges: impl Iterator<Item = Edge>) -> Vec<Edge> {
    let mut part: [usize; FIELDS] = std::array::from_fn(|field| field);
    let mut tree = Vec::new();
    for (one, two, ratio) in edges {
        let (from, to) = (part[one], part[two]);
        if from != to && ratio > 0.0 {
            part.iter_mut().filter(|part| **part == from).for_each(|part| *part = to);
            tree.push((one, two, ratio));
        }
    }
    tree
}

/// For any two fields, how many pairs of strangers are found that agree in both.
fn both_agree(params: &Params, patterns: &Patterns) -> [[f64; FIELDS]; FIELDS] {
    let weights = Weights::of(params);
    let mut sums = [[0.0; FIELDS]; FIELDS];
    for (pattern, count) in patterns {
        let [same, relative] = weights.posterior(*pattern);
        let stranger = count * (1.0 - same - relative);
        let agreeing: Vec<usize> =
            (0..FIELDS).filter(|field| agrees(level(*pattern, *field))).collect();
        for (at, one) in agreeing.iter().enumerate() {
            for two in &agreeing[at + 1..] {
                sums[*one][*two] += stranger;
            }
        }
    }
    sums
}
