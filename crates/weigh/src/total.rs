//! How many in all, including those on no list.

mod bounds;
mod decomposable;
mod diagnostics;
mod fit;
mod latent;
mod loglinear;
mod model;
mod random;
mod ridge;
mod solve;
mod special;
mod table;

pub use bounds::{Bounds, Coverage, Estimate, HIGH_COVERAGE, Pair, bounds, coverage, pairs};
pub use decomposable::{GRAPH_LISTS, GraphAverage, GraphPrior, graph_average};
pub use diagnostics::{Agreement, Mode};
pub use fit::Profile;
pub use latent::{Latent, LatentOptions, R_HAT, latent};
pub use loglinear::{
    Averaged, Criterion, FittedModel, LOG_LINEAR_LISTS, LogLinear, LogLinearOptions, Standing,
    log_linear,
};
pub use table::{LISTS, Table, TableError};
