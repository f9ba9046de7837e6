//! Probabilities brought to what people said of some pairs.

use crate::calibrate::{Calibrated, Label, calibrate};
use crate::resolve::Verdict;
use rustc_hash::FxHashMap;

/// Strata of the probability in which labels stand for the pairs that were not labelled.
const STRATA: usize = 10;

/// Calibrates by the verdicts on pairs that were found without them. Labels are not drawn evenly, so in each
/// tenth of the probability they stand for all the pairs that are there (post-stratification).
pub(crate) fn calibrated(
    raw: &[(u32, u32, f64)],
    verdicts: &FxHashMap<(u32, u32), Verdict>,
) -> Calibrated {
    let stratum = |probability: f64| ((probability * STRATA as f64) as usize).min(STRATA - 1);
    let mut there = [0.0; STRATA];
    let mut labelled = [0.0; STRATA];
    let mut said = Vec::new();
    for (a, b, probability) in raw {
        there[stratum(*probability)] += 1.0;
        if let Some(verdict) = verdicts.get(&(*a, *b)) {
            labelled[stratum(*probability)] += 1.0;
            said.push((*probability, *verdict == Verdict::Same));
        }
    }
    let label = |(probability, same): &(f64, bool)| {
        let stratum = stratum(*probability);
        Label::new(*probability, *same, there[stratum] / labelled[stratum])
    };
    let labels: Vec<Label> = said.iter().filter_map(label).collect();
    calibrate(&labels)
}
