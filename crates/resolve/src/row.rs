//! A record as sixteen codes, 64 bytes, so that two records are compared in one pass.

/// Sixteen codes; 0 is nothing known, and equals nothing.
pub(crate) type Row = [u32; LANES];

pub(crate) const LANES: usize = 16;

/// First given name, its class (sound or short form), and two more given names.
pub(crate) const GIVEN: usize = 0;
pub(crate) const GIVEN_KIN: usize = 1;
pub(crate) const GIVEN_2: usize = 2;
pub(crate) const GIVEN_3: usize = 3;
/// First and second family name with their sounds.
pub(crate) const FAMILY: usize = 4;
pub(crate) const FAMILY_KIN: usize = 5;
pub(crate) const FAMILY_2: usize = 6;
pub(crate) const FAMILY_2_KIN: usize = 7;
/// Day of birth, where it is known to the day, and the year of birth.
pub(crate) const BIRTH: usize = 8;
pub(crate) const BIRTH_YEAR: usize = 9;
/// Other columns that describe a person: places, nationality, numbers.
pub(crate) const ATTRIBUTE: usize = 10;
pub(crate) const ATTRIBUTES: usize = 5;
/// Sex, initials, how exact the year is, what comes after the name.
pub(crate) const REST: usize = 15;

/// Lanes in which two records agree, as bits, and beyond them the agreements across lanes.
pub(crate) type Agreement = u32;

/// The sound of one's first family name is that of the other's second.
pub(crate) const FIRST_IS_SECOND: Agreement = 1 << 16;
pub(crate) const SECOND_IS_FIRST: Agreement = 1 << 17;
/// The one's first given name is the other's first family name.
pub(crate) const GIVEN_IS_FAMILY: Agreement = 1 << 18;
pub(crate) const FAMILY_IS_GIVEN: Agreement = 1 << 19;

/// The bit of a lane.
pub(crate) const fn bit(lane: usize) -> Agreement {
    1 << lane
}

/// Where two records agree.
#[inline]
pub(crate) fn agreement(a: &Row, b: &Row) -> Agreement {
    let mut same = 0;
    for lane in 0..REST {
        same |= u32::from((a[lane] == b[lane]) & (a[lane] != 0)) << lane;
    }
    let across = |x: usize, y: usize| u32::from((a[x] == b[y]) & (a[x] != 0));
    same | across(FAMILY_KIN, FAMILY_2_KIN) << 16
        | across(FAMILY_2_KIN, FAMILY_KIN) << 17
        | across(GIVEN, FAMILY) << 18
        | across(FAMILY, GIVEN) << 19
}

/// A day of birth as a code, from which year, month and day can be read.
pub(crate) fn day_code(year: i64, month: u8, day: u8) -> u32 {
    year_code(year) << 9 | u32::from(month) << 5 | u32::from(day)
}

/// A year as a code that is not 0 for years from 1 to 4000.
pub(crate) fn year_code(year: i64) -> u32 {
    year.clamp(1, 4000) as u32
}

/// What [`REST`] holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Rest {
    /// 0 unknown, 1 and 2 the sexes, 3 another.
    pub(crate) sex: u32,
    /// Years that the year of birth may be off, to each side.
    pub(crate) spread: u32,
    /// First letters of two given names and the first family name, 0 where there is none.
    pub(crate) initials: [u32; 3],
    /// Which of them is all that is written of the name.
    pub(crate) is_initial: [bool; 3],
    /// The third given name is what somebody is called besides.
    pub(crate) is_called: bool,
    /// What comes after the name, 0 where nothing does; up to 7.
    pub(crate) suffix: u32,
}

impl Rest {
    pub(crate) fn code(self) -> u32 {
        let initials = self.initials.iter().rev().fold(0, |code, letter| code << 5 | letter & 31);
        let only = self.is_initial.iter().rev().fold(0, |code, only| code << 1 | u32::from(*only));
        let beside = u32::from(self.is_called) << 26 | (self.suffix & 7) << 27;
        self.sex & 3 | self.spread.min(63) << 2 | initials << 8 | only << 23 | beside
    }
}

pub(crate) fn sex(rest: u32) -> u32 {
    rest & 3
}

pub(crate) fn spread(rest: u32) -> u32 {
    rest >> 2 & 63
}

/// The first letter of a given name (0, 1) or of the family name (2).
pub(crate) fn initial(rest: u32, which: u32) -> u32 {
    rest >> (8 + 5 * which) & 31
}

/// Whether nothing but that letter is written.
pub(crate) fn is_initial(rest: u32, which: u32) -> bool {
    rest >> (23 + which) & 1 == 1
}

/// Whether the third given name is what somebody is called besides.
pub(crate) fn is_called(rest: u32) -> bool {
    rest >> 26 & 1 == 1
}

/// What comes after the name, 0 where nothing does.
pub(crate) fn suffix(rest: u32) -> u32 {
    rest >> 27 & 7
}

/// Whether what comes after two names tells them apart.
pub(crate) fn suffixes_differ(a: u32, b: u32) -> bool {
    let (a, b) = (suffix(a), suffix(b));
    a != 0 && b != 0 && a != b
}
