//! What is believed of pairs before any is looked at, and what was fitted.

use crate::dependence::Dependence;
use crate::levels::{
    ATTRIBUTE_FIELD, BIRTH_FIELD, FAMILY_2_FIELD, FAMILY_FIELD, FIELDS, GIVEN_2_FIELD, GIVEN_FIELD,
    LEVELS, SEX_FIELD,
};

/// For each field the probability of each level, where both records know the field; level 0 is unused.
pub(crate) type Levels = [[f64; LEVELS]; FIELDS];

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
pub(crate) fn prior_same() -> Levels {
    let mut levels = [[0.0; LEVELS]; FIELDS];
    levels[GIVEN_FIELD] = [0.0, 0.80, 0.07, 0.05, 0.02, 0.02, 0.04, 0.0];
    levels[GIVEN_2_FIELD] = [0.0, 0.80, 0.0, 0.08, 0.04, 0.0, 0.08, 0.0];
    levels[FAMILY_FIELD] = [0.0, 0.84, 0.05, 0.06, 0.0, 0.02, 0.03, 0.0];
    levels[FAMILY_2_FIELD] = [0.0, 0.82, 0.05, 0.06, 0.0, 0.02, 0.05, 0.0];
    levels[BIRTH_FIELD] = [0.0, 0.79, 0.07, 0.03, 0.05, 0.04, 0.015, 0.005];
    levels[SEX_FIELD] = [0.0, 0.95, 0.0, 0.0, 0.0, 0.0, 0.05, 0.0];
    for attribute in &mut levels[ATTRIBUTE_FIELD..] {
        *attribute = [0.0, 0.70, 0.0, 0.08, 0.0, 0.0, 0.22, 0.0];
    }
    levels
}

/// Levels of relatives: family names as with one person, given names as with strangers but for
/// namesakes, births some years or a generation apart but for twins.
pub(crate) fn prior_relative() -> Levels {
    let mut levels = [[0.0; LEVELS]; FIELDS];
    levels[GIVEN_FIELD] = [0.0, 0.08, 0.01, 0.02, 0.01, 0.02, 0.86, 0.0];
    levels[GIVEN_2_FIELD] = [0.0, 0.08, 0.0, 0.02, 0.02, 0.0, 0.88, 0.0];
    levels[FAMILY_FIELD] = [0.0, 0.84, 0.05, 0.06, 0.0, 0.02, 0.03, 0.0];
    levels[FAMILY_2_FIELD] = [0.0, 0.70, 0.05, 0.05, 0.0, 0.02, 0.18, 0.0];
    levels[BIRTH_FIELD] = [0.0, 0.03, 0.03, 0.002, 0.03, 0.008, 0.50, 0.40];
    levels[SEX_FIELD] = [0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 0.5, 0.0];
    for attribute in &mut levels[ATTRIBUTE_FIELD..] {
        *attribute = [0.0, 0.55, 0.0, 0.05, 0.0, 0.0, 0.40, 0.0];
    }
    levels
}
