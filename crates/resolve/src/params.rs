//! What is believed of pairs before any is looked at, and what was fitted.

use crate::dependence::Dependence;
use crate::levels::{
    ATTRIBUTE_FIELD, BIRTH_FIELD, FAMILY_2_FIELD, FAMILY_FIELD, FIELDS, GIVEN_2_FIELD, GIVEN_FIELD,
    LEVELS, SEX_FIELD,
};
use crate::row::ATTRIBUTES;

/// For each field the probability of each level, where both records know the field; level 0 is unused.
pub(crate) type Levels = [[f64; LEVELS]; FIELDS];

/// Which of the other columns hold numbers of documents.
pub(crate) type Numbers = [bool; ATTRIBUTES];

/// Three kinds of pairs: one person, relatives, strangers.
#[derive(Debug, Clone)]
pub(crate) struct Params {
    pub(crate) same: Levels,
    pub(crate) relative: Levels,
    pub(crate) other: Levels,
    /// The share of all pairs that are of each kind.
    pub(crate) share_same: f64,
    pub(crate) share_relative: f64,
    /// For each field the share of pairs in which both records know it.
    pub(crate) known: [f64; FIELDS],
    /// What strangers agree in at once.
    pub(crate) dependence: Dependence,
}

/// Levels of pairs that are one person, before any is seen: lists of people agree in most of what both
/// know. [-, exact, kin, near, initial, crossed, differ, -]; birth: [-, day, year fits, swapped, same year,
/// year slips, years apart, generation].
///
/// Who writes a birth down wrongly gets one of its digits wrong, or swaps two: those of one person have at
/// least five of six in common (Fett 1984). A wrong age can be years off; a generation is another's birth,
/// in three of two thousand. Sex is wrong in one of fifty; of numbers of documents one person has several.
pub(crate) fn prior_same(numbers: &Numbers) -> Levels {
    let mut levels = [[0.0; LEVELS]; FIELDS];
    levels[GIVEN_FIELD] = [0.0, 0.80, 0.07, 0.05, 0.02, 0.02, 0.04, 0.0];
    levels[GIVEN_2_FIELD] = [0.0, 0.80, 0.0, 0.08, 0.04, 0.0, 0.08, 0.0];
    levels[FAMILY_FIELD] = [0.0, 0.84, 0.05, 0.06, 0.0, 0.02, 0.03, 0.0];
    levels[FAMILY_2_FIELD] = [0.0, 0.82, 0.05, 0.06, 0.0, 0.02, 0.05, 0.0];
    levels[BIRTH_FIELD] = [0.0, 0.80, 0.07, 0.03, 0.05, 0.04, 0.0085, 0.0015];
    levels[SEX_FIELD] = [0.0, 0.98, 0.0, 0.0, 0.0, 0.0, 0.02, 0.0];
    for (attribute, is_number) in levels[ATTRIBUTE_FIELD..].iter_mut().zip(numbers) {
        *attribute = match is_number {
            true => [0.0, 0.85, 0.0, 0.03, 0.0, 0.0, 0.12, 0.0],
            false => [0.0, 0.70, 0.0, 0.08, 0.0, 0.0, 0.22, 0.0],
        };
    }
    levels
}

/// Levels of relatives: family names as with one person, given names as with strangers but for
/// namesakes, births some years or a generation apart but for twins.
pub(crate) fn prior_relative(numbers: &Numbers) -> Levels {
    let mut levels = [[0.0; LEVELS]; FIELDS];
    levels[GIVEN_FIELD] = [0.0, 0.08, 0.01, 0.02, 0.01, 0.02, 0.86, 0.0];
    levels[GIVEN_2_FIELD] = [0.0, 0.08, 0.0, 0.02, 0.02, 0.0, 0.88, 0.0];
    levels[FAMILY_FIELD] = [0.0, 0.84, 0.05, 0.06, 0.0, 0.02, 0.03, 0.0];
    levels[FAMILY_2_FIELD] = [0.0, 0.70, 0.05, 0.05, 0.0, 0.02, 0.18, 0.0];
    levels[BIRTH_FIELD] = [0.0, 0.03, 0.03, 0.002, 0.03, 0.008, 0.50, 0.40];
    levels[SEX_FIELD] = [0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.5, 0.0];
    for (attribute, is_number) in levels[ATTRIBUTE_FIELD..].iter_mut().zip(numbers) {
        *attribute = match is_number {
            true => [0.0, 0.005, 0.0, 0.005, 0.0, 0.0, 0.99, 0.0],
            false => [0.0, 0.55, 0.0, 0.05, 0.0, 0.0, 0.40, 0.0],
        };
    }
    levels
}

/// Levels of strangers, before any is seen: names as common as in whole countries, births spread over some
/// seventy years.
pub(crate) fn prior_other() -> Levels {
    let mut levels = [[0.0; LEVELS]; FIELDS];
    levels[GIVEN_FIELD] = [0.0, 0.007, 0.001, 0.003, 0.003, 0.006, 0.980, 0.0];
    levels[GIVEN_2_FIELD] = [0.0, 0.015, 0.0, 0.005, 0.005, 0.0, 0.975, 0.0];
    levels[FAMILY_FIELD] = [0.0, 0.002, 0.0003, 0.001, 0.0, 0.001, 0.9957, 0.0];
    levels[FAMILY_2_FIELD] = [0.0, 0.002, 0.0003, 0.001, 0.0, 0.0002, 0.9965, 0.0];
    levels[BIRTH_FIELD] = [0.0, 0.00004, 0.01, 0.00004, 0.015, 0.003, 0.35, 0.62192];
    levels[SEX_FIELD] = [0.0, 0.55, 0.0, 0.0, 0.0, 0.0, 0.45, 0.0];
    for attribute in &mut levels[ATTRIBUTE_FIELD..] {
        *attribute = [0.0, 0.02, 0.0, 0.002, 0.0, 0.0, 0.978, 0.0];
    }
    levels
}

/// What is believed of how strangers agree weighs as much as so many random pairs: the agreements of the
/// few pairs of a short list are those of its own people.
pub(crate) const BELIEF_OF_OTHER: f64 = 2_000.0;

/// The same for columns of which nothing is known.
pub(crate) const BELIEF_OF_ATTRIBUTE: f64 = 50.0;

/// A name or day is believed to be as common as this before it is counted, and that weighs as much as so
/// many records: in a short list everything is common.
pub(crate) const USUAL_GIVEN: f32 = 0.002;
pub(crate) const USUAL_FAMILY: f32 = 0.0005;
pub(crate) const USUAL_DAY: f32 = 0.00004;
pub(crate) const BELIEF_OF_USUAL: f32 = 500.0;

/// The same of a value of another column.
pub(crate) const USUAL_VALUE: f32 = 0.01;
pub(crate) const BELIEF_OF_VALUE: f32 = 20.0;
