//! Ranks of true numbers in their posteriors are even.

use crate::total::*;

/// χ² of nine degrees of freedom is above this once in a thousand times.
const LIMIT: f64 = 27.9;

#[test]
fn the_average_over_graphs_is_calibrated() {
    let ranks = calibrate_graphs(3, 400, 120, 5);
    assert_eq!(ranks.tenths.iter().sum::<usize>(), 120);
    assert!(ranks.unevenness() < LIMIT, "{ranks:?}");
}

#[test]
fn latent_classes_are_calibrated() {
    let options = LatentOptions {
        classes: 4,
        shape: 1.0,
        rate: 1.0,
        burn_in: 300,
        kept: 99,
        thin: 12,
        ..LatentOptions::default()
    };
    let ranks = calibrate_classes(4, 60, &options, 80, 9);
    assert!(ranks.unevenness() < LIMIT, "{ranks:?}");
}
