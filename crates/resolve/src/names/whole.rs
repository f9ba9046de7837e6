//! The ways to read a whole name.

use super::aside::asides;
use super::likely::{female, given_rather_than_family};
use super::units::{Begins, Kind, Unit, Units};

/// One way to read a name.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parse {
    /// Plain tokens.
    pub(crate) givens: Vec<String>,
    /// Plain tokens with their particles joined; the first surname first.
    pub(crate) families: Vec<String>,
    /// What comes after a name, `hijo` and `junior` as `jr`.
    pub(crate) suffix: Option<String>,
    /// Other names, each in plain tokens.
    pub(crate) aliases: Vec<String>,
    /// The probability that the name is meant so; those of a name sum to one.
    pub(crate) weight: f32,
}

/// The most ways to read a name that are kept.
const MOST_PARSES: usize = 4;

/// A reading that is a hundred times less likely than the best is left out.
const LEAST_SHARE: f32 = 0.01;

// Set by hand, from how lists are written, and not measured: only their order of size matters to who
// compares the best pair of readings.
const FAMILY_FIRST: f32 = 0.05;
const GIVENS_ONLY: f32 = 0.05;
const COMMA_AFTER_GIVEN: f32 = 0.05;
const MOTHER_FIRST: f32 = 0.08;
const MOTHER_FIRST_IN_PORTUGUESE: f32 = 0.4;
const PORTUGUESE: [&str; 4] = ["da", "do", "dos", "das"];

/// The ways to read a whole name in one cell, the most likely first; at most four. Empty where there
/// is no letter.
///
/// Titles are dropped. A husband's name (`de Y`, `viuda de Y`) is never the first family. A hyphen
/// between families gives both readings.
pub(crate) fn whole_name(text: &str) -> Vec<Parse> {
    let asides = asides(text);
    let (sides, suffix) = sides(&asides.name);
    let drafts = match sides {
        Sides::Whole(units) => without_comma(&units),
        Sides::Comma { families, givens } => with_comma(&families, &givens),
    };
    let drafts = with_mother_first(with_maiden_name(drafts, &asides.born), &asides.name);
    finished(drafts, suffix.or(asides.suffix), &asides.aliases)
}

/// A reading with its weight, before it is whole.
#[derive(Debug, Clone, PartialEq)]
struct Draft {
    givens: Vec<String>,
    families: Vec<String>,
    /// Whether one of the families can be a husband's.
    is_married: bool,
    weight: f32,
}

/// A name by its commas.
enum Sides {
    Whole(Vec<Unit>),
    Comma { families: Vec<Unit>, givens: Vec<Unit> },
}

/// The sides of the last comma that is not before a suffix, and the suffix.
fn sides(name: &str) -> (Sides, Option<String>) {
    let mut suffix = None;
    let mut pieces: Vec<&str> = Vec::new();
    for piece in name.split(',').filter(|piece| piece.contains(char::is_alphanumeric)) {
        match super::units::suffix(&super::plain(piece)) {
            Some(found) if !pieces.is_empty() => suffix = Some(found.to_owned()),
            _ => pieces.push(piece),
        }
    }
    let mut units_of = |piece: &str, begins| {
        let found = Units::of(piece, begins);
        suffix = suffix.take().or(found.suffix);
        found.units
    };
    let sides = match pieces.as_slice() {
        [] => Sides::Whole(Vec::new()),
        [whole] => Sides::Whole(units_of(whole, Begins::WithGiven)),
        [families @ .., givens] => Sides::Comma {
            families: families.iter().flat_map(|p| units_of(p, Begins::WithFamily)).collect(),
            givens: units_of(givens, Begins::WithGiven),
        },
    };
    (sides, suffix)
}

fn without_comma(units: &[Unit]) -> Vec<Draft> {
    let (husbands, units): (Vec<&Unit>, Vec<&Unit>) =
        units.iter().partition(|unit| unit.kind == Kind::Husband);
    let ratios: Vec<f32> = units.iter().map(|unit| given_rather_than_family(unit)).collect();
    let mut splits = splits(&units, &ratios);
    let heaviest = splits.iter().map(|split| split.2).fold(0.0, f32::max);
    splits.retain(|split| split.2 >= heaviest * LEAST_SHARE);
    let readings = splits
        .into_iter()
        .flat_map(|(givens, families, weight)| expanded(givens, families, &husbands, weight));
    readings.collect()
}

type Split<'s, 'u> = (&'s [&'u Unit], &'s [&'u Unit], f32);

/// All ways to cut units into givens and families, with the weight of each, from how usual it is and
/// how much likelier each given name is one than a family.
fn splits<'s, 'u>(units: &'s [&'u Unit], ratios: &[f32]) -> Vec<Split<'s, 'u>> {
    let count = units.len();
    let ratio = |ratios: &[f32]| ratios.iter().product::<f32>();
    let alone = if count == 1 { 1.0 } else { GIVENS_ONLY };
    let mut splits: Vec<Split> = vec![(units, &[], alone * ratio(ratios))];
    if count == 1 {
        splits.push((&[], units, 1.0));
    }
    for at in 1..count {
        let (before, after) = units.split_at(at);
        let (of_before, of_after) = ratios.split_at(at);
        let given_first = usual(before.len(), after.len()) * ratio(of_before);
        let family_first = usual(after.len(), before.len()) * FAMILY_FIRST * ratio(of_after);
        splits.extend([(before, after, given_first), (after, before, family_first)]);
    }
    splits
}

/// How usual so many givens and families are among names of this length.
fn usual(givens: usize, families: usize) -> f32 {
    match (givens + families, families) {
        (2, _) => 1.0,
        (3, _) => 0.5,
        (4, 1) => 0.12,
        (4, 2) => 0.8,
        (4, _) => 0.08,
        (_, 1) => 0.1,
        (_, 2) => 0.75,
        (_, 3) => 0.13,
        _ => 0.02,
    }
}

fn with_comma(families: &[Unit], givens: &[Unit]) -> Vec<Draft> {
    let is_husband = |unit: &&Unit| unit.kind == Kind::Husband;
    let (husbands, families): (Vec<&Unit>, Vec<&Unit>) = families.iter().partition(is_husband);
    let givens: Vec<&Unit> = givens.iter().collect();
    let ratio =
        |units: &[&Unit]| units.iter().map(|u| given_rather_than_family(u)).product::<f32>();
    let (as_written, swapped) = (ratio(&givens), COMMA_AFTER_GIVEN * ratio(&families));
    let mut drafts = expanded(&givens, &families, &husbands, as_written);
    drafts.extend(expanded(&families, &givens, &husbands, swapped));
    drafts
}

/// The readings of a split: families may be hyphenated or a husband's.
fn expanded(givens: &[&Unit], families: &[&Unit], husbands: &[&Unit], weight: f32) -> Vec<Draft> {
    let is_female = givens.first().is_some_and(|unit| female(&unit.joined));
    let givens: Vec<String> = givens.iter().flat_map(|unit| as_given(unit)).collect();
    let mut drafts = vec![Draft { givens, families: Vec::new(), is_married: false, weight }];
    for (at, unit) in families.iter().chain(husbands).enumerate() {
        let readings = as_family(unit, at == 0, is_female);
        let extended = drafts.iter().flat_map(|draft| {
            readings.iter().map(move |(tokens, share)| Draft {
                givens: draft.givens.clone(),
                families: draft.families.iter().chain(tokens).cloned().collect(),
                is_married: draft.is_married || (at > 0 && is_husbands(unit)),
                weight: draft.weight * share,
            })
        });
        drafts = best(extended.collect(), 2 * MOST_PARSES);
    }
    drafts
}

/// The tokens of a unit that is a given name.
pub(super) fn as_given(unit: &Unit) -> Vec<String> {
    match unit.kind {
        Kind::Devotion => vec![unit.bare().to_owned()],
        _ => unit.tokens(),
    }
}

/// What a unit can be among the families, with the share of each reading.
fn as_family(unit: &Unit, is_first: bool, is_female: bool) -> Vec<(Vec<String>, f32)> {
    let joined = vec![unit.joined.clone()];
    let bare = || vec![unit.bare().to_owned()];
    match (unit.kind, is_first) {
        (Kind::Husband, false) => vec![(Vec::new(), 0.6), (joined, 0.4)],
        (Kind::Of, true) => vec![(joined, 0.7), (bare(), 0.3)],
        (Kind::Of, false) if is_female => vec![(Vec::new(), 0.5), (bare(), 0.3), (joined, 0.2)],
        (Kind::Of, false) => vec![(joined, 0.7), (Vec::new(), 0.2), (bare(), 0.1)],
        _ if !unit.parts.is_empty() => vec![(unit.parts.clone(), 0.6), (joined, 0.4)],
        _ => vec![(joined, 1.0)],
    }
}

fn is_husbands(unit: &Unit) -> bool {
    matches!(unit.kind, Kind::Husband | Kind::Of)
}

/// Each reading, and the same under the family that she was born into.
fn with_maiden_name(drafts: Vec<Draft>, born: &str) -> Vec<Draft> {
    let maiden = super::cells::family_names(born).names;
    if maiden.is_empty() {
        return drafts;
    }
    let readings = drafts.into_iter().flat_map(|mut draft| {
        draft.weight /= 2.0;
        let born = Draft { families: maiden.clone(), ..draft.clone() };
        [born, draft]
    });
    readings.collect()
}

/// In Portuguese the mother's family comes first: the best reading with its families exchanged.
fn with_mother_first(drafts: Vec<Draft>, name: &str) -> Vec<Draft> {
    let mut sorted = best(drafts, MOST_PARSES - 1);
    if let Some(first) = sorted.iter_mut().find(|draft| draft.families.len() == 2)
        && !first.is_married
    {
        let has_particle = || {
            let is_one = |word: &str| PORTUGUESE.iter().any(|p| p.eq_ignore_ascii_case(word));
            name.split_whitespace().any(is_one)
        };
        let is_portuguese = name.contains(['ã', 'õ', 'ç', 'Ã', 'Õ', 'Ç']) || has_particle();
        let share = if is_portuguese { MOTHER_FIRST_IN_PORTUGUESE } else { MOTHER_FIRST };
        let mut exchanged = first.clone();
        exchanged.families.reverse();
        exchanged.weight *= share;
        first.weight *= 1.0 - share;
        sorted.push(exchanged);
    }
    sorted
}

/// The heaviest drafts, the same reading once; equal ones in the order of their names, so that the
/// order does not depend on how they were found.
fn best(drafts: Vec<Draft>, count: usize) -> Vec<Draft> {
    let mut unique: Vec<Draft> = Vec::new();
    for draft in drafts {
        let is_same =
            |other: &&mut Draft| other.givens == draft.givens && other.families == draft.families;
        match unique.iter_mut().find(is_same) {
            Some(same) => same.weight += draft.weight,
            None => unique.push(draft),
        }
    }
    unique.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    unique.truncate(count);
    unique
}

fn finished(drafts: Vec<Draft>, suffix: Option<String>, aliases: &[String]) -> Vec<Parse> {
    let mut drafts = best(drafts, MOST_PARSES);
    drafts.retain(|draft| !draft.givens.is_empty() || !draft.families.is_empty());
    let least = drafts.first().map_or(0.0, |draft| draft.weight * LEAST_SHARE);
    drafts.retain(|draft| draft.weight >= least);
    let sum: f32 = drafts.iter().map(|draft| draft.weight).sum();
    let parses = drafts.into_iter().map(|draft| Parse {
        givens: draft.givens,
        families: draft.families,
        suffix: suffix.clone(),
        aliases: aliases.to_vec(),
        weight: draft.weight / sum,
    });
    parses.collect()
}
