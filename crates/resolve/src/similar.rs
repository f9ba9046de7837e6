//! Whether one word may be another with a slip of the pen.
//!
//! Restricted Damerau–Levenshtein distance (optimal string alignment): letters put in, left out, taken
//! for another, or two neighbours swapped. One slip in short words, two from [`LONG`] letters on.

/// Words of so many letters may have two slips.
const LONG: usize = 9;

/// Words shorter than this are another word when a letter is another.
const SHORT: usize = 4;

/// Two slips change at most four letters of the set of letters of a word.
pub(crate) const MOST_APART: u32 = 4;

/// The set of letters, digits and other bytes of a word, as bits. One slip changes at most two bits.
pub(crate) fn letters(word: &[u8]) -> u64 {
    word.iter().fold(0, |set, byte| set | 1 << bit(*byte))
}

fn bit(byte: u8) -> u32 {
    match byte {
        b'a'..=b'z' => u32::from(byte - b'a'),
        b'0'..=b'9' => 26 + u32::from(byte - b'0'),
        _ => 36 + u32::from(byte % 28),
    }
}

/// Whether two different words are near: how many slips are allowed goes by the shorter one.
pub(crate) fn near(a: &[u8], b: &[u8]) -> bool {
    let allowed = match a.len().min(b.len()) {
        0..SHORT => return false,
        SHORT..LONG => 1,
        _ => 2,
    };
    a.len().abs_diff(b.len()) <= allowed && within(a, b, allowed)
}

/// Whether the distance is at most `allowed`, 1 or 2.
fn within(a: &[u8], b: &[u8], allowed: usize) -> bool {
    let ahead = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[ahead..], &b[ahead..]);
    let behind = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - behind], &b[..b.len() - behind]);
    match (a, b) {
        ([], rest) | (rest, []) => rest.len() <= allowed,
        ([_], [_]) => true,
        ([w, x], [y, z]) if w == z && x == y => true,
        _ if allowed < 2 => false,
        _ => one_more(a, b),
    }
}

/// Whether two words that differ in their first letter and in their last are two slips apart.
fn one_more(a: &[u8], b: &[u8]) -> bool {
    let swapped = match (a, b) {
        ([w, x, a @ ..], [y, z, b @ ..]) if w == z && x == y => within(a, b, 1),
        _ => false,
    };
    swapped || within(&a[1..], b, 1) || within(a, &b[1..], 1) || within(&a[1..], &b[1..], 1)
}
