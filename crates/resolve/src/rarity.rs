//! How much more it says that two records agree in something rare.
//!
//! Agreement in a name that a share f of all people have is 1/f times as likely for one person as for
//! strangers, whatever f is; so the weight of a level, which holds for the average, is corrected by the
//! logarithm of (1/f) over its mean among strangers at that level. For names a slip apart the rarer of the
//! two decides: a common name has many slips, each rare; two common names are two names.

use crate::fit::Random;
use crate::levels::{
    ATTRIBUTE_FIELD, BIRTH_FIELD, EXACT, FAMILY_2_FIELD, FAMILY_FIELD, FIELDS, GIVEN_2_FIELD,
    GIVEN_FIELD, KIN, NEAR, Pattern, SEX_FIELD, level,
};
use crate::records::Records;
use crate::row::{
    ATTRIBUTE, BIRTH, FAMILY, FAMILY_2, FAMILY_2_KIN, FAMILY_KIN, GIVEN, GIVEN_2, GIVEN_3, Row,
};

/// The logarithm of one over the share of what two records agree in at this level of this field.
#[inline]
pub(crate) fn of(records: &Records, a: &Row, b: &Row, field: usize, level: u32) -> Option<f32> {
    if !matches!(level, EXACT | KIN | NEAR) {
        return None;
    }
    let counts = &records.counts;
    let (givens, families) = (&counts.givens, &counts.families);
    Some(match (field, level) {
        (GIVEN_FIELD, EXACT) => givens.rarity(a[GIVEN]),
        (GIVEN_FIELD, KIN) => counts.given_kin.rarity(records.kin(a[GIVEN])),
        (GIVEN_FIELD, _) => givens.rarity(a[GIVEN]).max(givens.rarity(b[GIVEN])),
        (GIVEN_2_FIELD, EXACT) => givens.rarity(second_given(a, b)),
        (FAMILY_FIELD, EXACT) => families.rarity(a[FAMILY]),
        (FAMILY_FIELD, KIN) => counts.family_kin.rarity(a[FAMILY_KIN]),
        (FAMILY_FIELD, _) => families.rarity(a[FAMILY]).max(families.rarity(b[FAMILY])),
        (FAMILY_2_FIELD, EXACT) => families.rarity(a[FAMILY_2]),
        (FAMILY_2_FIELD, KIN) => counts.family_kin.rarity(a[FAMILY_2_KIN]),
        (FAMILY_2_FIELD, _) => families.rarity(a[FAMILY_2]).max(families.rarity(b[FAMILY_2])),
        (BIRTH_FIELD, EXACT) => counts.births.rarity(a[BIRTH]),
        (BIRTH_FIELD | SEX_FIELD | GIVEN_2_FIELD, _) => return None,
        (_, EXACT) => attribute(records, a, field),
        (_, _) => attribute(records, a, field).max(attribute(records, b, field)),
    })
}

/// The second or third given name that two records agree in.
fn second_given(a: &Row, b: &Row) -> u32 {
    let theirs = [b[GIVEN_2], b[GIVEN_3]];
    if theirs.contains(&a[GIVEN_2]) { a[GIVEN_2] } else { a[GIVEN_3] }
}

fn attribute(records: &Records, row: &Row, field: usize) -> f32 {
    let at = field - ATTRIBUTE_FIELD;
    records.attributes[at].counts.rarity(row[ATTRIBUTE + at])
}

/// The correction of the weight of a pattern, for these two records.
#[inline]
pub(crate) fn correction(
    records: &Records,
    random: &Random,
    a: &Row,
    b: &Row,
    pattern: Pattern,
) -> f64 {
    let mut left = rareable(pattern);
    let mut sum = 0.0;
    while left != 0 {
        let field = left.trailing_zeros() as usize / 3;
        sum += of_field(records, random, a, b, field, level(pattern, field));
        left &= left - 1;
    }
    sum
}

/// The lowest bit of each field at a level of agreement, exact or near: those of which the first two bits
/// are not both 0 and the third is.
#[inline]
fn rareable(pattern: Pattern) -> Pattern {
    const FIRST: Pattern = 0o11_111_111_111;
    const _: () = assert!(FIELDS == 11 && EXACT == 1 && KIN == 2 && NEAR == 3);
    (pattern | pattern >> 1) & !(pattern >> 2) & FIRST
}

/// The correction for one field.
#[inline]
pub(crate) fn of_field(
    records: &Records,
    random: &Random,
    a: &Row,
    b: &Row,
    field: usize,
    level: u32,
) -> f64 {
    of(records, a, b, field, level)
        .map_or(0.0, |rarity| f64::from(rarity) - random.rarity[field][level as usize])
}
