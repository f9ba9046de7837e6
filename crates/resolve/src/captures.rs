//! On which lists each person is: what it is counted from how many are on none.

use std::collections::BTreeMap;

/// How many persons are on exactly each set of lists, as a number whose bit i says whether list i has
/// them. For each row, `clusters` says which person it is of and `lists` which list, below 32; rows of no
/// list that counts are passed over.
pub fn captures(clusters: &[u32], lists: &[Option<u32>]) -> BTreeMap<u32, u64> {
    let mut persons: BTreeMap<u32, u32> = BTreeMap::new();
    for (person, list) in clusters.iter().zip(lists) {
        if let Some(bit) = list.and_then(|list| 1_u32.checked_shl(list)) {
            *persons.entry(*person).or_default() |= bit;
        }
    }
    let mut counts = BTreeMap::new();
    for history in persons.into_values() {
        *counts.entry(history).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_person_is_counted_once_by_all_lists_that_have_them() {
        let clusters = [0, 0, 2, 3, 3, 3, 6];
        let lists = [Some(0), Some(1), Some(0), Some(1), None, Some(1), None];
        let expected = [(0b01, 1), (0b10, 1), (0b11, 1)];
        assert_eq!(captures(&clusters, &lists), BTreeMap::from(expected));
    }
}
