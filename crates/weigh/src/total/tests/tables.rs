//! Tables that several tests use.

use crate::total::Table;

/// Of patterns and counts that are right.
pub(in crate::total) fn table(rows: &[(&str, &str)]) -> Table {
    Table::from_patterns(None, rows.iter().copied()).unwrap()
}

/// Three independent lists of 800 people, each with half of them.
pub(in crate::total) fn independent() -> Table {
    three_of([100; 7])
}

/// The table that docs/totals.md works through by hand.
pub(in crate::total) fn three() -> Table {
    three_of([60, 50, 40, 20, 15, 12, 9])
}

/// Three lists: those on one alone, on two, on all.
pub(in crate::total) fn three_of(counts: [u64; 7]) -> Table {
    let patterns = ["100", "010", "001", "110", "101", "011", "111"];
    let counts = counts.map(|count| count.to_string());
    let rows = patterns.into_iter().zip(counts.iter().map(String::as_str));
    Table::from_patterns(None, rows).unwrap()
}
