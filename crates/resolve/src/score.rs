//! Scores the pairs that the rules find, and keeps those that may be one person.

use crate::dependence::agrees;
use crate::fit::{Random, Weights, shares};
use crate::levels::{
    ATTRIBUTE_FIELD, DIFFER, FAMILY_2_FIELD, FAMILY_FIELD, FIELDS, GIVEN_2_FIELD, GIVEN_FIELD,
    NEAR, NOTHING, Pattern, cheap_pattern, level, near_pattern, pattern,
};
use crate::pairs::{Blocks, Scope, Walk};
use crate::priors::Priors;
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
    priors: &'a Priors,
    tables: Tables,
}

impl<'a> Scorer<'a> {
    pub(crate) fn new(
        records: &'a Records,
        random: &'a Random,
        weights: &'a Weights,
        priors: &'a Priors,
    ) -> Self {
        Self { records, random, weights, priors, tables: Tables::of(weights) }
    }

    /// The log odds of one person before anything of two records is looked at but their lists.
    pub(crate) fn prior(&self, a: u32, b: u32) -> f64 {
        self.weights.prior[0] + self.priors.more(a, b)
    }

    /// How a pair agrees.
    pub(crate) fn pattern(&self, a: u32, b: u32) -> Pattern {
        let (a, b) = (&self.records.rows[a as usize], &self.records.rows[b as usize]);
        pattern(self.records, a, b, agreement(a, b))
    }

    /// The weights of a pair, with what is rare accounted for.
    pub(crate) fn edge(&self, a: u32, b: u32, pattern: Pattern) -> Edge {
        let (row_a, row_b) = (&self.records.rows[a as usize], &self.records.rows[b as usize]);
        let more = rarity::correction(self.records, self.random, row_a, row_b, pattern)
            - self.weights.dependence.of(pattern);
        let with = |sum: f32| (f64::from(sum) + more) as f32;
        Edge {
            a,
            b,
            same: with(self.tables.same(pattern)),
            relative: with(self.tables.relative(pattern)),
        }
    }

    /// The probabilities of one person and of relatives.
    pub(crate) fn posterior(&self, edge: &Edge) -> [f64; 2] {
        let same = self.prior(edge.a, edge.b);
        let relative = self.weights.prior[1] + self.priors.more(edge.a, edge.b);
        shares(same + f64::from(edge.same), relative + f64::from(edge.relative))
    }

    /// What each field says of a pair.
    pub(crate) fn evidence(&self, a: u32, b: u32) -> Evidence {
        let (row_a, row_b) = (&self.records.rows[a as usize], &self.records.rows[b as usize]);
        let pattern = pattern(self.records, row_a, row_b, agreement(row_a, row_b));
        let mut fields = [f32::NAN; FIELDS];
        let mut relative = self.weights.prior[1] + self.priors.more(a, b);
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
        let prior = self.prior(a, b) - relative.exp().ln_1p();
        Evidence { prior: prior as f32, fields, said: 0.0 }
    }

    /// The edge of a pair found, where its log odds of one person are at least as given. Letters are looked
    /// at only where they could bring it there.
    #[inline]
    fn worth(&self, a: u32, b: u32, same: Agreement, bar: f64) -> Option<Edge> {
        let (row_a, row_b) = (&self.records.rows[a as usize], &self.records.rows[b as usize]);
        let cheap = cheap_pattern(row_a, row_b, same);
        let missing = bar - self.weights.prior[0] - f64::from(self.tables.same(cheap));
        let gain = f64::from(self.tables.gain(cheap));
        if missing > gain + MOST_RARITY {
            return None;
        }
        let rare = rarity::correction(self.records, self.random, row_a, row_b, cheap);
        if missing > gain + rare {
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

/// What a pattern weighs for one person and for relatives, and the most that a look at its letters can add,
/// by the fields of each third of a pattern.
#[derive(Debug)]
struct Tables {
    same: Vec<[f32; 4096]>,
    relative: Vec<[f32; 4096]>,
    gains: Vec<[f32; 4096]>,
}

/// Agreement in the rarest of things says at most so much more than in the average, over all fields.
const MOST_RARITY: f64 = 14.0;

/// The same for a name a slip away.
const RARITY_OF_SLIP: f32 = 8.0;

impl Tables {
    fn of(weights: &Weights) -> Self {
        let table = |of: &dyn Fn(usize, u32) -> f32| {
            let mut tables = vec![[0.0; 4096]; 3];
            for (third, table) in tables.iter_mut().enumerate() {
                for (code, sum) in table.iter_mut().enumerate() {
                    let fields = (0..4).map(|place| (4 * third + place, code >> (3 * place) & 7));
                    let known = fields.filter(|(field, _)| *field < FIELDS);
                    *sum = known.map(|(field, level)| of(field, level as u32)).sum();
                }
            }
            tables
        };
        let at = |field: usize, level: u32| weights.same[field][level as usize] as f32;
        let relative = |field: usize, level: u32| weights.relative[field][level as usize] as f32;
        let gain = |field: usize, level: u32| match level {
            DIFFER if has_letters(field) => {
                (at(field, NEAR) + RARITY_OF_SLIP - at(field, DIFFER)).max(0.0)
            }
            _ => 0.0,
        };
        Self { same: table(&at), relative: table(&relative), gains: table(&gain) }
    }

    #[inline]
    fn same(&self, pattern: Pattern) -> f32 {
        thirds(&self.same, pattern)
    }

    #[inline]
    fn relative(&self, pattern: Pattern) -> f32 {
        thirds(&self.relative, pattern)
    }

    #[inline]
    fn gain(&self, pattern: Pattern) -> f32 {
        thirds(&self.gains, pattern)
    }
}

#[inline]
fn thirds(tables: &[[f32; 4096]], pattern: Pattern) -> f32 {
    let part = |(at, table): (usize, &[f32; 4096])| table[(pattern >> (12 * at)) as usize & 4095];
    tables.iter().enumerate().map(part).sum()
}

fn has_letters(field: usize) -> bool {
    matches!(field, GIVEN_FIELD | GIVEN_2_FIELD | FAMILY_FIELD | FAMILY_2_FIELD)
        || field >= ATTRIBUTE_FIELD
}

const _: () = assert!(FIELDS <= 12);
