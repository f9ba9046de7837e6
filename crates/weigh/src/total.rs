//! How many in all, including those on no list: multiple systems estimation. Pure: the same table and
//! seed give the same numbers, with any number of threads; docs/totals.md has the formulas.
//!
//! `table` holds the capture histories. `bounds` needs no model. `model` says which log-linear models
//! there are and whether one has a maximum, `fit` finds it, `loglinear` weighs them all; `decomposable`
//! averages over graphs, `latent` samples kinds of people, with steps of `ridge`, and `diagnostics`
//! says whether its chains agree. `assess` does all of it, and `caution` says when there is no number.
//! `linkage` does it for each of several tables that the linkage might have given. `calibration` draws
//! worlds from the priors, to see whether posteriors say what they should.

mod assess;
mod bounds;
mod calibration;
mod caution;
mod decomposable;
mod diagnostics;
mod fit;
mod latent;
mod linkage;
mod loglinear;
mod model;
pub(crate) mod random;
mod ridge;
mod solve;
mod special;
mod table;
#[cfg(test)]
mod tests;

pub use assess::{Answer, Assessment, Options, Sensitivity, assess, sensitivity};
pub use bounds::{Bounds, Coverage, Estimate, HIGH_COVERAGE, Pair, bounds, coverage, pairs};
pub use calibration::{Ranks, calibrate_classes, calibrate_graphs};
pub use caution::{Caution, Refusal};
pub use decomposable::{GRAPH_LISTS, GraphAverage, GraphPrior, graph_average};
pub use diagnostics::{Agreement, Mode};
pub use fit::Profile;
pub use latent::{Latent, LatentOptions, R_HAT, latent};
pub use linkage::{Linkage, over_linkage};
pub use loglinear::{
    Averaged, Criterion, FittedModel, LOG_LINEAR_LISTS, LogLinear, LogLinearOptions, Standing,
    log_linear,
};
pub use table::{LISTS, Table, TableError};
