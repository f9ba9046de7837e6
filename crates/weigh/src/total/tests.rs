//! What is refused, what is said beside a number, and whether posteriors are calibrated.

mod calibration;
mod refusals;
pub(super) mod tables;
