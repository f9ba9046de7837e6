//! The probability that a pair is found by a union of rules, by inclusion and exclusion.

use crate::levels::{FIELDS, LEVELS, NOTHING};
use crate::params::Levels;

/// For each field the levels, as bits, that a way of finding a pair asks for; all bits where it does not
/// look at the field.
pub(crate) type Masks = [u8; FIELDS];

/// Products below this are nothing.
const NOTHING_LEFT: f64 = 1e-12;

/// The probability of a field's level to be in a mask: where something is asked for, both have to be
/// known.
fn within(mask: u8, levels: &[f64; LEVELS], known: f64) -> f64 {
    if mask == u8::MAX {
        return 1.0;
    }
    let asked = (1..LEVELS).filter(|level| mask >> level & 1 == 1);
    known * asked.map(|level| levels[level]).sum::<f64>()
}

/// The probability that a pair, whose levels come independently with these probabilities where both
/// records know the field, is found in at least one of the ways.
pub(crate) fn union(ways: &[Masks], levels: &Levels, known: &[f64; FIELDS]) -> f64 {
    let probability = |field: usize, mask: u8| within(mask, &levels[field], known[field]);
    let mut total = 0.0;
    descend(ways, &[u8::MAX; FIELDS], 1.0, &probability, &mut |sign, product, _| {
        total += sign * product;
    });
    total
}

/// The same, and for each field and level the probability to be found and of that level.
pub(crate) fn union_by_level(
    ways: &[Masks],
    levels: &Levels,
    known: &[f64; FIELDS],
) -> (f64, Levels) {
    let probability = |field: usize, mask: u8| within(mask, &levels[field], known[field]);
    let mut total = 0.0;
    let mut by_level: Levels = [[0.0; LEVELS]; FIELDS];
    descend(ways, &[u8::MAX; FIELDS], 1.0, &probability, &mut |sign, product, masks| {
        total += sign * product;
        for (field, mask) in masks.iter().enumerate() {
            let here = probability(field, *mask);
            if here <= 0.0 {
                continue;
            }
            let others = sign * product / here;
            for level in (1..LEVELS).filter(|level| mask >> level & 1 == 1) {
                by_level[field][level] += others * known[field] * levels[field][level];
            }
            if *mask == u8::MAX {
                by_level[field][NOTHING as usize] += others * (1.0 - known[field]);
            }
        }
    });
    (total, by_level)
}

/// Visits every set of ways that can hold at once, with the sign of its term.
fn descend(
    ways: &[Masks],
    masks: &Masks,
    sign: f64,
    probability: &impl Fn(usize, u8) -> f64,
    take: &mut impl FnMut(f64, f64, &Masks),
) {
    for (at, way) in ways.iter().enumerate() {
        let mut both = *masks;
        for (mask, asked) in both.iter_mut().zip(way) {
            *mask &= asked;
        }
        let product: f64 =
            both.iter().enumerate().map(|(field, mask)| probability(field, *mask)).product();
        if product < NOTHING_LEFT {
            continue;
        }
        take(sign, product, &both);
        descend(&ways[at + 1..], &both, -sign, probability, take);
    }
}
