//! Scores the pairs that the rules find, and keeps those that may be one person.

use crate::dependence::agrees;
use crate::fit::{Random, Weights, shares};
use crate::levels::{
    ATTRIBUTE_FIELD, DIFFER, FAMILY_2_FIELD, FAMILY_FIELD, FIELDS, GIVEN_2_FIELD, GIVEN_FIELD,
    NEAR, NOTHING, Pattern, cheap_pattern, level, near_pattern, pattern,
};
use crate::pairs::{Blocks, Scope, Walk};
use crate::rarity;
use crate::records::Records;
use crate::row::{Agreement, agreement};

/// A pair that may be one person: weights are natural logarithms of likelihood ratios against strangers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Edge {
    pub(crate) a: u32,
    pub(crate) b: u32,
    pub(crate) same: f32,
    pub(crate) relative: f32,
}

/// What each field says of a pair, as natural logarithms; NaN where one of the two does not know it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Evidence {
    /// The log odds of one person against all else, relatives too, before the fields are looked at.
    pub(crate) prior: f32,
    pub(crate) fields: [f32; FIELDS],
    /// What a person said, which outweighs all else; 0 where nobody did.
    pub(crate) said: f32,
}

impl Evidence {
    /// The log odds of one person.
    pub(crate) fn odds(&self) -> f64 {
        let known = self.fields.iter().filter(|weight| !weight.is_nan());
        f64::from(self.prior + self.said) + known.map(|weight| f64::from(*weight)).sum::<f64>()
    }
}

/// Everything that scoring a pair needs.
#[derive(Debug)]
pub(crate) struct Scorer<'a> {
    pub(crate) records: &'a Records,
    pub(crate) random: &'a Random,
    pub(crate) weights: &'a Weights,
    bounds: Bounds,
}

impl<'a> Scorer<'a> {
    pub(crate) fn new(records: &'a Records, random: &'a Random, weights: &'a Weights) -> Self {
        Self { records, random, weights, bounds: Bounds::of(weights) }
    }

    /// How a pair agrees.
    pub(crate) fn pattern(&self, a: u32, b: u32) -> Pattern {
        let (a, b) = (&self.records.rows[a as usize], &self.records.rows[b as usize]);
        pattern(self.records, a, b, agreement(a, b))
    }

    /// The weights of a pair, with what is rare accounted for.
    pub(crate) fn edge(&self, a: u32, b: u32, pattern: Pattern) -> Edge {
        let (row_a, row_b) = (&self.records.rows[a as usize], &self.records.rows[b as usize]);
        let [same, relative] = self.weights.sums(pattern);
        let more = rarity::correction(self.records, self.random, row_a, row_b, pattern);
        Edge { a, b, same: (same + more) as f32, relative: (relative + more) as f32 }
    }

    /// The probabilities of one person and of relatives.
    pub(crate) fn posterior(&self, edge: &Edge) -> [f64; 2] {
        let [same, relative] = self.weights.prior;
        shares(same + f64::from(edge.same), relative + f64::from(edge.relative))
    }

    /// What each field says of a pair.
    pub(crate) fn evidence(&self, a: u32, b: u32) -> Evidence {
        let (row_a, row_b) = (&self.records.rows[a as usize], &self.records.rows[b as usize]);
        let pattern = pattern(self.records, row_a, row_b, agreement(row_a, row_b));
        let mut fields = [f32::NAN; FIELDS];
        let mut relative = self.weights.prior[1];
        for (field, weight) in fields.iter_mut().enumerate() {
            let level = level(pattern, field);
            if level == NOTHING {
                continue;
            }
            let more = rarity::of_field(self.records, self.random, row_a, row_b, field, level);
            *weight = (self.weights.same[field][level as usize] + more) as f32;
            relative += self.weights.relative[field][level as usize] + more;
        }
        for (one, two, together) in self.weights.dependence.edges() {
            if agrees(level(pattern, *one)) && agrees(level(pattern, *two)) {
                fields[*two] -= *together as f32;
                relative -= *together;
            }
        }
        let prior = self.weights.prior[0] - relative.exp().ln_1p();
        Evidence { prior: prior as f32, fields, said: 0.0 }
    }

    /// The edge of a pair found, where its log odds of one person are at least as given.
    #[inline]
    fn worth(&self, a: u32, b: u32, same: Agreement, bar: f64) -> Option<Edge> {
        let (row_a, row_b) = (&self.records.rows[a as usize], &self.records.rows[b as usize]);
        let cheap = cheap_pattern(row_a, row_b, same);
        if self.weights.prior[0] + self.bounds.most(cheap) < bar {
            return None;
        }
        let pattern = cheap ^ near_pattern(self.records, row_a, row_b, cheap);
        let edge = self.edge(a, b, pattern);
        (self.weights.prior[0] + f64::from(edge.same) >= bar).then_some(edge)
    }

    /// All pairs found whose log odds of one person against strangers are at least as given.
    pub(crate) fn edges(&self, blocks: &Blocks, scope: Scope, bar: f64) -> Walk<Edge> {
        let visit = |edges: &mut Vec<Edge>, a, b, same| edges.extend(self.worth(a, b, same, bar));
        let walk = blocks.walk(self.records, scope, Vec::new, |_, _| true, visit);
        Walk { found: walk.found.into_iter().flatten().collect(), left_out: walk.left_out }
    }
}

/// The most that a pattern can weigh before its letters are looked at.
#[derive(Debug)]
struct Bounds {
    most: Vec<[f32; 4096]>,
}

/// Agreement in the rarest of things says at most so much more than in the average.
const MOST_RARITY: f32 = 12.0;

impl Bounds {
    fn of(weights: &Weights) -> Self {
        let mut most = vec![[0.0; 4096]; 3];
        for (table, most) in most.iter_mut().enumerate() {
            for (code, most) in most.iter_mut().enumerate() {
                let fields = (0..4).map(|place| (4 * table + place, code >> (3 * place) & 7));
                let known = fields.filter(|(field, _)| *field < FIELDS);
                *most = known.map(|(field, level)| best(weights, field, level as u32)).sum();
            }
        }
        Self { most }
    }

    #[inline]
    fn most(&self, pattern: Pattern) -> f64 {
        let part = |at: usize| self.most[at][(pattern >> (12 * at)) as usize & 4095];
        f64::from(part(0) + part(1) + part(2) + MOST_RARITY)
    }
}

fn best(weights: &Weights, field: usize, level: u32) -> f32 {
    let at = |level: u32| weights.same[field][level as usize] as f32;
    let has_letters = matches!(field, GIVEN_FIELD | GIVEN_2_FIELD | FAMILY_FIELD | FAMILY_2_FIELD)
        || field >= ATTRIBUTE_FIELD;
    match level {
        DIFFER if has_letters => at(DIFFER).max(at(NEAR)),
        level => at(level),
    }
}

const _: () = assert!(FIELDS <= 12);
