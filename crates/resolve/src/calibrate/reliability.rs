//! How far probabilities are from what was seen, and what a cut through them costs.

use super::{Label, in_order};

/// Bins of equal width.
const BINS: usize = 10;

/// 95 % of a normal distribution lie within so many standard deviations.
const DEVIATIONS: f64 = 1.959_963_984_540_054;

/// The labels of one bin of a reliability chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bin {
    /// The weighted mean of their probabilities.
    pub predicted: f64,
    /// The weighted share of them that is one person.
    pub observed: f64,
    /// Where the 95 % interval of that share begins (Wilson 1927), for as many labels of equal weight as
    /// would say as much (Kish 1965).
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// How many labels there are.
    pub labels: usize,
    /// The number of pairs that they stand for.
    pub weight: f64,
}

/// The bins of a reliability chart: ten of equal width, without those that have no label. Of
/// [`super::Calibrated::held_out`] it shows the calibration, of the labels themselves the model.
pub fn reliability(labels: &[Label]) -> Vec<Bin> {
    let mut bins: [Vec<Label>; BINS] = Default::default();
    for label in in_order(labels) {
        bins[bin_of(label.probability)].push(label);
    }
    bins.iter().filter(|labels| !labels.is_empty()).map(|labels| bin(labels)).collect()
}

/// The bin of a probability; the last one holds 1 too.
pub(crate) fn bin_of(probability: f64) -> usize {
    ((probability * BINS as f64) as usize).min(BINS - 1)
}

fn bin(labels: &[Label]) -> Bin {
    let sum = |of: fn(&Label) -> f64| -> f64 { labels.iter().map(of).sum() };
    let weight = sum(|label| label.weight);
    let observed = sum(|label| if label.same { label.weight } else { 0.0 }) / weight;
    let squares = sum(|label| label.weight * label.weight);
    let (low, high) = wilson(observed, weight * weight / squares);
    Bin {
        predicted: sum(|label| label.weight * label.probability) / weight,
        observed,
        low,
        high,
        labels: labels.len(),
        weight,
    }
}

/// The 95 % interval of a share that was seen in so many.
fn wilson(share: f64, count: f64) -> (f64, f64) {
    let square = DEVIATIONS * DEVIATIONS;
    let middle = share + square / (2.0 * count);
    let half = DEVIATIONS * (share * (1.0 - share) / count + square / (4.0 * count * count)).sqrt();
    let whole = 1.0 + square / count;
    (((middle - half) / whole).max(0.0), ((middle + half) / whole).min(1.0))
}

/// The weighted mean over the bins of how far prediction and observation lie apart; None without bins.
/// Chance alone makes it larger than 0, the more so the fewer labels there are.
pub fn expected_calibration_error(bins: &[Bin]) -> Option<f64> {
    let total: f64 = bins.iter().map(|bin| bin.weight).sum();
    let apart = bins.iter().map(|bin| bin.weight * (bin.predicted - bin.observed).abs());
    (total > 0.0).then(|| apart.sum::<f64>() / total)
}

/// What linking all pairs from some probability on costs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AtCut {
    /// How many pairs are linked.
    pub links: usize,
    /// How many of them are expected not to be one person.
    pub false_links: f64,
    /// How many of the other pairs are expected to be one person. Pairs that were never proposed are
    /// not among them.
    pub missed: f64,
}

/// What is expected if pairs with these calibrated probabilities are linked from `cut` on.
pub fn at_cut(probabilities: impl IntoIterator<Item = f64>, cut: f64) -> AtCut {
    let mut expected = AtCut { links: 0, false_links: 0.0, missed: 0.0 };
    for probability in probabilities {
        if probability >= cut {
            expected.links += 1;
            expected.false_links += 1.0 - probability;
        } else {
            expected.missed += probability;
        }
    }
    expected
}
