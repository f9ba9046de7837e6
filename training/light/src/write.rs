//! Writes weights as [`extract::tagger::table`] describes.

use extract::tagger::chain::Transitions;
use extract::tagger::table::{FEATURES, LAYOUT, MAGIC, STEPS, check_of};

/// The beginning of a file.
pub(crate) fn header(language: &str, seed: u64, least: f32) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(LAYOUT.to_le_bytes());
    bytes.extend(FEATURES.to_le_bytes());
    bytes.extend(language.bytes().chain([b' '; 2]).take(2));
    bytes.extend([0; 2]);
    bytes.extend(seed.to_le_bytes());
    bytes.extend(least.to_le_bytes());
    bytes
}

/// Appends the groups of words.
pub(crate) fn groups(groups: &[(u32, u8)], bytes: &mut Vec<u8>) {
    let bits = (groups.len() * 4 / 3 + 1).next_power_of_two().ilog2();
    bytes.extend(bits.to_le_bytes());
    let mut rows = vec![0u8; 3 << bits];
    for (word, group) in groups {
        put(&mut rows, bits, *word, [*group as i8]);
    }
    bytes.extend(rows);
}

/// Appends a table with the features whose weights are largest, as many as fit into 2^`most_bits`
/// rows; it is smaller where they are few.
pub(crate) fn table<const L: usize>(
    mut features: Vec<(u32, [f32; L])>,
    transitions: &Transitions<L>,
    most_bits: u32,
    bytes: &mut Vec<u8>,
) {
    let bits = (features.len() * 8 / 7 + 1).next_power_of_two().ilog2().min(most_bits);
    let size = |weights: &[f32; L]| weights.iter().map(|weight| weight.abs()).fold(0.0, f32::max);
    features.sort_by(|a, b| size(&b.1).total_cmp(&size(&a.1)).then(a.0.cmp(&b.0)));
    // A few weights beyond all others must not make the steps of all others coarse.
    let most = features.get(features.len() / 1_000).map_or(1.0, |(_, weights)| size(weights));
    let scale = most.max(f32::MIN_POSITIVE) / 127.0;
    bytes.extend((L as u32).to_le_bytes());
    bytes.extend(bits.to_le_bytes());
    bytes.extend(scale.to_le_bytes());
    transitions.iter().flatten().for_each(|weight| bytes.extend(weight.to_le_bytes()));
    let mut rows = vec![0u8; (L + 2) << bits];
    let most_rows = (7usize << bits) / 8;
    for (feature, weights) in features.iter().take(most_rows) {
        put(&mut rows, bits, *feature, weights.map(|weight| quantise(weight / scale)));
    }
    bytes.extend(rows);
}

fn quantise(weight: f32) -> i8 {
    weight.round().clamp(-127.0, 127.0) as i8
}

/// Puts a row in the first free place; nowhere if there is none near or its check is taken.
fn put<const L: usize>(rows: &mut [u8], bits: u32, feature: u32, weights: [i8; L]) {
    if weights.iter().all(|weight| *weight == 0) {
        return;
    }
    let check = check_of(feature).to_le_bytes();
    let mask = (1usize << bits) - 1;
    for step in 0..STEPS {
        let from = ((feature as usize + step) & mask) * (L + 2);
        let row = &mut rows[from..from + L + 2];
        if row[..2] == check {
            return;
        }
        if row[..2] == [0, 0] {
            row[..2].copy_from_slice(&check);
            row[2..].iter_mut().zip(weights).for_each(|(byte, weight)| *byte = weight as u8);
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use extract::tagger::Tables;
    use extract::tagger::table::Weights;

    #[test]
    fn what_is_written_is_read() -> Result<(), extract::tagger::TableError> {
        let mut bytes = header("es", 3, 0.25);
        groups(&[(17, 200), (18, 1)], &mut bytes);
        let features = (1..500u32)
            .map(|i| (i.wrapping_mul(0x9e37_79b1), [1.0, 0.5, -1.0, 0.0, 0.25, 0.0, 0.0]));
        table(features.collect(), &[[0.5; 7]; 7], 18, &mut bytes);
        table(vec![(5, [2.0; 5])], &[[0.0; 5]; 5], 4, &mut bytes);
        table(Vec::<(u32, [f32; 1])>::new(), &[[0.0]], 4, &mut bytes);
        let tables = Tables::from_bytes(&bytes)?;
        assert_eq!((&tables.language, tables.seed, tables.least), (b"es", 3, 0.25));
        assert_eq!((tables.groups.of(17), tables.groups.of(18), tables.groups.of(19)), (200, 1, 0));
        assert_eq!(tables.roles.transitions()[1][2], 0.5);
        let [first, second, third, ..] = tables.roles.score(&[0x9e37_79b1]);
        assert!(
            (first - 1.0).abs() < 0.01 && (second - 0.5).abs() < 0.01 && (third + 1.0).abs() < 0.01
        );
        assert!((tables.frames.score(&[5, 6])[0] - 2.0).abs() < 1e-5);
        assert_eq!(tables.verdict.score(&[5]), [0.0]);
        Ok(())
    }
}
