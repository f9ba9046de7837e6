//! Which pairs are compared: rules, chosen from the data, of what two records must agree in.
//!
//! A rule is a disjunction of agreements; a pair belongs to the first rule that it fulfils, so no pair
//! is stored, or looked at, twice.

use crate::coverage::{Masks, union};
use crate::levels::{
    ATTRIBUTE_FIELD, BIRTH_FIELD, CROSSED, EXACT, FAMILY_2_FIELD, FAMILY_FIELD, FIELDS,
    GIVEN_2_FIELD, GIVEN_FIELD, KIN, SAME_YEAR, SWAPPED, YEAR_FITS,
};
use crate::params::Levels;
use crate::records::Records;
use crate::row::{
    ATTRIBUTE, ATTRIBUTES, Agreement, BIRTH, BIRTH_YEAR, FAMILY, FAMILY_2_KIN, FAMILY_IS_GIVEN,
    FAMILY_KIN, FIRST_IS_SECOND, GIVEN, GIVEN_2, GIVEN_IS_FAMILY, GIVEN_KIN, Row, SECOND_IS_FIRST,
    bit,
};
use rustc_hash::FxHashMap;

/// What a rule groups records by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    /// The codes of these lanes.
    Lanes(Vec<usize>),
    /// The codes of these lanes and any one family name.
    AnyFamily(Vec<usize>),
    /// First given and first family name, whichever is which.
    NamesInAnyOrder,
    /// Nothing: every pair.
    All,
}

/// A rule for pairs worth comparing.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) key: Key,
    /// It is fulfilled where one of these holds in full.
    pub(crate) ways: Vec<Agreement>,
    /// The same as levels of fields.
    pub(crate) masks: Vec<Masks>,
    /// How many pairs fulfil it, by the sample.
    pairs: f64,
}

/// In a rule of any family name: the entry stands under the second one.
pub(crate) const UNDER_SECOND: u32 = 1 << 31;

impl Rule {
    /// Whether a pair with these agreements fulfils it.
    #[inline]
    pub(crate) fn holds(&self, same: Agreement) -> bool {
        self.ways.iter().any(|way| same & way == *way)
    }

    /// The keys of a row, with the mark of which family name it stands under.
    pub(crate) fn keys(&self, row: &Row, mut take: impl FnMut(u32, u32)) {
        match &self.key {
            Key::All => take(0, 0),
            Key::Lanes(lanes) => {
                if let Some(key) = hash_of(row, lanes, 0) {
                    take(key, 0);
                }
            }
            Key::AnyFamily(lanes) => {
                let (first, second) = (row[FAMILY_KIN], row[FAMILY_2_KIN]);
                for (family, mark) in [(first, 0), (second, UNDER_SECOND)] {
                    let again = mark != 0 && second == first;
                    if family == 0 || again {
                        continue;
                    }
                    if let Some(key) = hash_of(row, lanes, family) {
                        take(key, mark);
                    }
                }
            }
            Key::NamesInAnyOrder => {
                let (a, b) = (row[GIVEN], row[FAMILY]);
                if a != 0 && b != 0 {
                    take(mixed(mixed(7, a.min(b)), a.max(b)), 0);
                }
            }
        }
    }

    /// Whether a pair that meets under the family name marked of `a` is met under an earlier one.
    #[inline]
    pub(crate) fn met_before(&self, a: &Row, mark: u32, b: &Row) -> bool {
        let first = a[FAMILY_KIN];
        mark != 0 && first != 0 && (first == b[FAMILY_KIN] || first == b[FAMILY_2_KIN])
    }

    /// The lanes by which a group of this rule is divided where it is too large, the most telling first.
    pub(crate) fn dividing_lanes(&self) -> Vec<usize> {
        let used: &[usize] = match &self.key {
            Key::Lanes(lanes) | Key::AnyFamily(lanes) => lanes,
            Key::NamesInAnyOrder => &[GIVEN_KIN, FAMILY_KIN],
            Key::All => &[],
        };
        let attributes = (0..ATTRIBUTES).map(|at| ATTRIBUTE + at);
        let all = [BIRTH, FAMILY_2_KIN, GIVEN_2, FAMILY_KIN, GIVEN_KIN].into_iter();
        all.chain(attributes).chain([BIRTH_YEAR]).filter(|lane| !used.contains(lane)).collect()
    }
}

fn hash_of(row: &Row, lanes: &[usize], start: u32) -> Option<u32> {
    let mut hash = mixed(0x9e37, start);
    for lane in lanes {
        if row[*lane] == 0 {
            return None;
        }
        hash = mixed(hash, row[*lane]);
    }
    Some(hash)
}

/// A multiplicative hash; pairs that meet by chance do not fulfil the rule and fall out.
#[inline]
pub(crate) fn mixed(hash: u32, with: u32) -> u32 {
    let mixed = u64::from(hash ^ with.wrapping_mul(0x85eb_ca6b));
    let product = mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (product >> 32) as u32 ^ product as u32
}

/// An agreement of one lane, and the levels of a field that imply it.
#[derive(Debug, Clone, Copy)]
struct Atom {
    lane: usize,
    field: usize,
    levels: u8,
}

fn levels(all: &[u32]) -> u8 {
    all.iter().fold(0, |mask, level| mask | 1 << level)
}

fn atoms() -> Vec<Atom> {
    let atom = |lane, field, all: &[u32]| Atom { lane, field, levels: levels(all) };
    let mut atoms = vec![
        atom(GIVEN_KIN, GIVEN_FIELD, &[EXACT, KIN]),
        atom(GIVEN_2, GIVEN_2_FIELD, &[EXACT]),
        atom(FAMILY_KIN, FAMILY_FIELD, &[EXACT, KIN]),
        atom(FAMILY_2_KIN, FAMILY_2_FIELD, &[EXACT, KIN]),
        atom(BIRTH, BIRTH_FIELD, &[EXACT]),
        atom(BIRTH_YEAR, BIRTH_FIELD, &[EXACT, YEAR_FITS, SWAPPED, SAME_YEAR]),
    ];
    let attribute = |at| atom(ATTRIBUTE + at, ATTRIBUTE_FIELD + at, &[EXACT]);
    atoms.extend((0..ATTRIBUTES).map(attribute));
    atoms
}

fn of_atoms(atoms: &[Atom]) -> Rule {
    let mut masks: Masks = [u8::MAX; FIELDS];
    for atom in atoms {
        masks[atom.field] &= atom.levels;
    }
    let way = atoms.iter().fold(0, |all, atom| all | bit(atom.lane));
    let lanes = atoms.iter().map(|atom| atom.lane).collect();
    Rule { key: Key::Lanes(lanes), ways: vec![way], masks: vec![masks], pairs: 0.0 }
}

/// What the atoms say, and any family name of the one is one of the other.
fn with_any_family(atoms: &[Atom]) -> Rule {
    let mut rule = of_atoms(atoms);
    let (way, masks) = (rule.ways[0], rule.masks[0]);
    rule.key = Key::AnyFamily(atoms.iter().map(|atom| atom.lane).collect());
    rule.ways = [bit(FAMILY_KIN), bit(FAMILY_2_KIN), FIRST_IS_SECOND, SECOND_IS_FIRST]
        .map(|family| way | family)
        .to_vec();
    let with = |field: usize, all: &[u32]| {
        let mut masks = masks;
        masks[field] &= levels(all);
        masks
    };
    rule.masks =
        vec![with(FAMILY_FIELD, &[EXACT, KIN, CROSSED]), with(FAMILY_2_FIELD, &[EXACT, KIN])];
    rule
}

fn names_in_any_order() -> Rule {
    let mut same: Masks = [u8::MAX; FIELDS];
    same[GIVEN_FIELD] = levels(&[EXACT]);
    same[FAMILY_FIELD] = levels(&[EXACT]);
    let mut crossed = same;
    crossed[GIVEN_FIELD] = levels(&[CROSSED]);
    crossed[FAMILY_FIELD] = levels(&[CROSSED]);
    Rule {
        key: Key::NamesInAnyOrder,
        ways: vec![bit(GIVEN) | bit(FAMILY), GIVEN_IS_FAMILY | FAMILY_IS_GIVEN],
        masks: vec![same, crossed],
        pairs: 0.0,
    }
}

/// The rule that every pair fulfils.
fn everything() -> Rule {
    Rule { key: Key::All, ways: vec![0], masks: vec![[u8::MAX; FIELDS]], pairs: 0.0 }
}

fn candidates(records: &Records) -> Vec<Rule> {
    let is_filled = |atom: &Atom| records.rows.iter().any(|row| row[atom.lane] != 0);
    let atoms: Vec<Atom> = atoms().into_iter().filter(is_filled).collect();
    let goes = |a: &Atom, b: &Atom| a.field != b.field;
    let is_family = |atom: &Atom| matches!(atom.field, FAMILY_FIELD | FAMILY_2_FIELD);
    let mut rules = vec![names_in_any_order()];
    for (at, a) in atoms.iter().enumerate() {
        rules.push(of_atoms(&[*a]));
        if !is_family(a) {
            rules.push(with_any_family(&[*a]));
        }
        for (then, b) in atoms.iter().enumerate().skip(at + 1).filter(|(_, b)| goes(a, b)) {
            rules.push(of_atoms(&[*a, *b]));
            if !is_family(a) && !is_family(b) {
                rules.push(with_any_family(&[*a, *b]));
            }
            for c in atoms.iter().skip(then + 1).filter(|c| goes(a, c) && goes(b, c)) {
                rules.push(of_atoms(&[*a, *b, *c]));
            }
        }
    }
    rules
}

/// So many rows tell how many pairs a rule gives.
const SAMPLE: usize = 24_000;

/// Up to so many pairs all are compared.
pub(crate) const FEW: f64 = 2e6;

/// Pairs for each record at most, over all rules.
const BUDGET: f64 = 40.0;

/// A rule is worth making where it finds so many more of the matches.
const WORTH: f64 = 2e-4;

/// Sorting a row costs as much as comparing so many pairs.
const SORTING: f64 = 4.0;

const MOST_RULES: usize = 10;

/// Chooses rules: again and again that which finds most more of the matches for its pairs, by what is
/// believed of matches, within a budget of pairs.
pub(crate) fn choose(
    records: &Records,
    all_pairs: f64,
    same: &Levels,
    known: &[f64; FIELDS],
) -> Vec<Rule> {
    if all_pairs <= FEW {
        return vec![everything()];
    }
    let rows = records.len() as f64;
    let mut candidates = candidates(records);
    count_pairs(records, &mut candidates);
    let mut chosen: Vec<Rule> = Vec::new();
    let mut left = rows * BUDGET;
    let mut found = 0.0;
    while chosen.len() < MOST_RULES {
        let masks: Vec<Masks> = chosen.iter().flat_map(|rule| rule.masks.clone()).collect();
        let gain = |rule: &Rule| {
            let with: Vec<Masks> = masks.iter().chain(&rule.masks).copied().collect();
            union(&with, same, known) - found
        };
        let affordable = candidates.iter().filter(|rule| rule.pairs <= left);
        let worth = affordable.map(|rule| (gain(rule), rule)).filter(|(gain, _)| *gain > WORTH);
        let value = |gain: f64, rule: &Rule| gain / (rule.pairs + SORTING * rows);
        let best = worth.max_by(|(g, a), (h, b)| value(*g, a).total_cmp(&value(*h, b)));
        let Some((gain, rule)) = best else { break };
        left -= rule.pairs;
        found += gain;
        chosen.push(rule.clone());
    }
    chosen
}

/// Estimates how many pairs each rule gives, by the pairs of an evenly spread sample of the rows.
fn count_pairs(records: &Records, rules: &mut [Rule]) {
    let step = records.len().div_ceil(SAMPLE).max(1);
    let sample: Vec<&Row> = records.rows.iter().step_by(step).collect();
    let scale = (step * step) as f64;
    let mut groups: FxHashMap<u32, u32> = FxHashMap::default();
    for rule in rules {
        groups.clear();
        let mut pairs = 0_u64;
        for row in &sample {
            rule.keys(row, |key, _| {
                let there = groups.entry(key).or_insert(0);
                pairs += u64::from(*there);
                *there += 1;
            });
        }
        // One more, since none in the sample is not none.
        rule.pairs = (pairs as f64 + 1.0) * scale;
    }
}
