//! How well two records agree, field by field, as small whole numbers; together they are a pattern.
//!
//! Fellegi & Sunter (1969), *A Theory for Record Linkage*; levels of partial agreement as in Winkler (1990).

use crate::records::Records;
use crate::row::{
    ATTRIBUTE, ATTRIBUTES, Agreement, BIRTH, BIRTH_YEAR, FAMILY, FAMILY_2, FAMILY_2_KIN,
    FAMILY_IS_GIVEN, FAMILY_KIN, FIRST_IS_SECOND, GIVEN, GIVEN_2, GIVEN_3, GIVEN_IS_FAMILY,
    GIVEN_KIN, REST, Row, SECOND_IS_FIRST, bit, initial, is_called, is_initial, sex, spread,
    suffixes_differ,
};

/// What is compared, in the order of the three bits of each in a pattern.
pub(crate) const FIELDS: usize = 6 + ATTRIBUTES;
pub(crate) const GIVEN_FIELD: usize = 0;
pub(crate) const GIVEN_2_FIELD: usize = 1;
pub(crate) const FAMILY_FIELD: usize = 2;
pub(crate) const FAMILY_2_FIELD: usize = 3;
pub(crate) const BIRTH_FIELD: usize = 4;
pub(crate) const SEX_FIELD: usize = 5;
pub(crate) const ATTRIBUTE_FIELD: usize = 6;

/// Levels of a field; 0 is that one of the two is not known.
pub(crate) const LEVELS: usize = 8;
pub(crate) const NOTHING: u32 = 0;
pub(crate) const EXACT: u32 = 1;
/// Names: of one sound, or one is short for the other.
pub(crate) const KIN: u32 = 2;
/// Names and attributes: a slip apart.
pub(crate) const NEAR: u32 = 3;
/// Given names: only an initial, and it fits.
pub(crate) const INITIAL: u32 = 4;
/// Names: it stands in another place in the other record.
pub(crate) const CROSSED: u32 = 5;
/// Names, sex, attributes: they differ.
pub(crate) const DIFFER: u32 = 6;

/// Birth: what is known to the year only does not contradict.
pub(crate) const YEAR_FITS: u32 = 2;
/// Birth: day and month are swapped.
pub(crate) const SWAPPED: u32 = 3;
/// Birth: the same year and another day.
pub(crate) const SAME_YEAR: u32 = 4;
/// Birth: the same day of a year that is a slip away.
pub(crate) const YEAR_SLIP: u32 = 5;
/// Birth: years as between siblings.
pub(crate) const YEARS_APART: u32 = 6;
/// Birth: a generation apart or more.
pub(crate) const GENERATION: u32 = 7;

/// The first level at which a field contradicts; all levels from it on do.
pub(crate) const CONTRADICTS: u32 = DIFFER;
const _: () = assert!(CONTRADICTS == YEARS_APART && YEARS_APART < GENERATION);

/// Siblings are seldom further apart.
const SIBLINGS: u32 = 14;

/// Three bits for each field.
pub(crate) type Pattern = u64;

/// The level of a field in a pattern.
#[inline]
pub(crate) fn level(pattern: Pattern, field: usize) -> u32 {
    (pattern >> (3 * field)) as u32 & 7
}

/// How two records agree.
#[inline]
pub(crate) fn pattern(records: &Records, a: &Row, b: &Row, same: Agreement) -> Pattern {
    let cheap = cheap_pattern(a, b, same);
    cheap ^ near_pattern(records, a, b, cheap)
}

/// The levels that need no look at letters; where letters could tell more, it says [`DIFFER`].
#[inline]
pub(crate) fn cheap_pattern(a: &Row, b: &Row, same: Agreement) -> Pattern {
    let given = given(a, b, same);
    let mut all = u64::from(given);
    all |= u64::from(second_given(a, b, same)) << (3 * GIVEN_2_FIELD);
    all |= u64::from(family(a, b, same)) << (3 * FAMILY_FIELD);
    all |= u64::from(second_family(a, b, same)) << (3 * FAMILY_2_FIELD);
    all |= u64::from(birth(a, b, same)) << (3 * BIRTH_FIELD);
    all |= u64::from(same_sex(a, b, given)) << (3 * SEX_FIELD);
    for at in 0..ATTRIBUTES {
        let level = plain(a[ATTRIBUTE + at], b[ATTRIBUTE + at]);
        all |= u64::from(level) << (3 * (ATTRIBUTE_FIELD + at));
    }
    all
}

#[inline]
fn plain(a: u32, b: u32) -> u32 {
    match (a, b) {
        (0, _) | (_, 0) => NOTHING,
        _ if a == b => EXACT,
        _ => DIFFER,
    }
}

#[inline]
fn given(a: &Row, b: &Row, same: Agreement) -> u32 {
    if a[GIVEN] == 0 || b[GIVEN] == 0 {
        return if called_alike(a, b) { CROSSED } else { NOTHING };
    }
    if suffixes_differ(a[REST], b[REST]) {
        return DIFFER;
    }
    if is_initial(a[REST], 0) || is_initial(b[REST], 0) {
        let fits = initial(a[REST], 0) == initial(b[REST], 0);
        return if fits { INITIAL } else { DIFFER };
    }
    let is = |x: u32, y: u32| x != 0 && x == y;
    let swapped = GIVEN_IS_FAMILY | FAMILY_IS_GIVEN;
    match () {
        () if same & bit(GIVEN) != 0 => EXACT,
        () if same & bit(GIVEN_KIN) != 0 => KIN,
        () if is(a[GIVEN], b[GIVEN_2]) || is(a[GIVEN], b[GIVEN_3]) => CROSSED,
        () if is(a[GIVEN_2], b[GIVEN]) || is(a[GIVEN_3], b[GIVEN]) => CROSSED,
        () if same & swapped == swapped || called_alike(a, b) => CROSSED,
        () => DIFFER,
    }
}

/// Whether what the one is called besides is a name of the other.
fn called_alike(a: &Row, b: &Row) -> bool {
    let is_called = |row: &Row, other: &Row| {
        is_called(row[REST])
            && (row[GIVEN_3] == other[GIVEN]
                || is_called(other[REST]) && row[GIVEN_3] == other[GIVEN_3])
    };
    is_called(a, b) || is_called(b, a)
}

#[inline]
fn second_given(a: &Row, b: &Row, same: Agreement) -> u32 {
    if a[GIVEN_2] == 0 || b[GIVEN_2] == 0 {
        return NOTHING;
    }
    let is = |x: usize, y: usize| a[x] != 0 && a[x] == b[y];
    let exact = same & bit(GIVEN_2) != 0
        || is(GIVEN_2, GIVEN_3)
        || is(GIVEN_3, GIVEN_2)
        || is(GIVEN_3, GIVEN_3) && !is_called(a[REST]) && !is_called(b[REST]);
    let only = is_initial(a[REST], 1) || is_initial(b[REST], 1);
    match () {
        () if exact => EXACT,
        () if only && initial(a[REST], 1) == initial(b[REST], 1) => INITIAL,
        () => DIFFER,
    }
}

#[inline]
fn family(a: &Row, b: &Row, same: Agreement) -> u32 {
    if a[FAMILY] == 0 || b[FAMILY] == 0 {
        return NOTHING;
    }
    let swapped = GIVEN_IS_FAMILY | FAMILY_IS_GIVEN;
    match () {
        () if same & bit(FAMILY) != 0 => EXACT,
        () if same & bit(FAMILY_KIN) != 0 => KIN,
        () if same & (FIRST_IS_SECOND | SECOND_IS_FIRST) != 0 => CROSSED,
        () if same & swapped == swapped => CROSSED,
        () => DIFFER,
    }
}

#[inline]
fn second_family(a: &Row, b: &Row, same: Agreement) -> u32 {
    if a[FAMILY_2] == 0 || b[FAMILY_2] == 0 {
        return NOTHING;
    }
    let swapped = FIRST_IS_SECOND | SECOND_IS_FIRST;
    match () {
        () if same & bit(FAMILY_2) != 0 => EXACT,
        () if same & bit(FAMILY_2_KIN) != 0 => KIN,
        () if same & swapped == swapped => CROSSED,
        () => DIFFER,
    }
}

/// Sex follows from the given name: where that agrees, a sex that agrees says nothing more.
#[inline]
fn same_sex(a: &Row, b: &Row, given: u32) -> u32 {
    match (sex(a[REST]), sex(b[REST])) {
        (0, _) | (_, 0) => NOTHING,
        (x, y) if x != y => DIFFER,
        _ if matches!(given, EXACT | KIN) => NOTHING,
        _ => EXACT,
    }
}

#[inline]
fn birth(a: &Row, b: &Row, same: Agreement) -> u32 {
    let (year_a, year_b) = (a[BIRTH_YEAR], b[BIRTH_YEAR]);
    if year_a == 0 || year_b == 0 {
        return NOTHING;
    }
    if same & bit(BIRTH) != 0 {
        return EXACT;
    }
    let apart = year_a.abs_diff(year_b);
    if a[BIRTH] != 0 && b[BIRTH] != 0 {
        return days_apart(a[BIRTH], b[BIRTH], apart);
    }
    let fits = spread(a[REST]) + spread(b[REST]);
    match apart {
        _ if apart <= fits => YEAR_FITS,
        _ if apart <= fits + 1 => YEAR_SLIP,
        _ if apart <= SIBLINGS => YEARS_APART,
        _ => GENERATION,
    }
}

#[inline]
fn days_apart(a: u32, b: u32, apart: u32) -> u32 {
    let (month_a, day_a) = (a >> 5 & 15, a & 31);
    let (month_b, day_b) = (b >> 5 & 15, b & 31);
    let same_day = month_a == month_b && day_a == day_b;
    match apart {
        0 if month_a == day_b && day_a == month_b => SWAPPED,
        0 => SAME_YEAR,
        _ if same_day && year_slip(a >> 9, b >> 9) => YEAR_SLIP,
        _ if apart <= SIBLINGS => YEARS_APART,
        _ => GENERATION,
    }
}

/// Whether two years are one apart, differ in one digit, or in two neighbours that are swapped.
fn year_slip(a: u32, b: u32) -> bool {
    let digits = |year: u32| [year / 1000, year / 100 % 10, year / 10 % 10, year % 10];
    let (x, y) = (digits(a), digits(b));
    let other = x.iter().zip(&y).filter(|(p, q)| p != q).count();
    let swapped = x[2] == y[3] && x[3] == y[2] && x[..2] == y[..2];
    a.abs_diff(b) == 1 || other == 1 || swapped
}

/// The changes that letters make to a pattern: bits to be exchanged in it.
#[inline]
pub(crate) fn near_pattern(records: &Records, a: &Row, b: &Row, cheap: Pattern) -> Pattern {
    let mut change = 0;
    let mut set = |field: usize| change |= u64::from(DIFFER ^ NEAR) << (3 * field);
    let differ = |field: usize| level(cheap, field) == DIFFER;
    let names = &records.names;
    if differ(GIVEN_FIELD) && given_near(records, a, b) {
        set(GIVEN_FIELD);
    }
    if differ(GIVEN_2_FIELD) && second_near(records, a, b) {
        set(GIVEN_2_FIELD);
    }
    let families = |a: u32, b: u32| names.near(a, b) || records.same_consonants(a, b);
    if differ(FAMILY_FIELD) && families(a[FAMILY], b[FAMILY]) {
        set(FAMILY_FIELD);
    }
    if differ(FAMILY_2_FIELD) && families(a[FAMILY_2], b[FAMILY_2]) {
        set(FAMILY_2_FIELD);
    }
    for at in (0..ATTRIBUTES).filter(|at| differ(ATTRIBUTE_FIELD + at)) {
        if records.attributes[at].tokens.near(a[ATTRIBUTE + at], b[ATTRIBUTE + at]) {
            set(ATTRIBUTE_FIELD + at);
        }
    }
    change
}

/// Whether given names that differ may be one: a slip apart, or one is short for the other or for what
/// the other is called besides. What comes after the name, or an initial alone, is no slip.
fn given_near(records: &Records, a: &Row, b: &Row) -> bool {
    let is_short = |row: &Row, other: &Row| {
        is_called(row[REST]) && records.short_forms(row[GIVEN_3], other[GIVEN])
    };
    let initials = is_initial(a[REST], 0) || is_initial(b[REST], 0);
    !initials
        && !suffixes_differ(a[REST], b[REST])
        && (records.names.near(a[GIVEN], b[GIVEN])
            || records.short_forms(a[GIVEN], b[GIVEN])
            || records.same_consonants(a[GIVEN], b[GIVEN])
            || is_short(a, b)
            || is_short(b, a))
}

fn second_near(records: &Records, a: &Row, b: &Row) -> bool {
    let near = |x: u32, y: u32| {
        x != 0 && y != 0 && (records.sound_alike(x, y) || records.names.near(x, y))
    };
    near(a[GIVEN_2], b[GIVEN_2]) || near(a[GIVEN_2], b[GIVEN_3]) || near(a[GIVEN_3], b[GIVEN_2])
}
