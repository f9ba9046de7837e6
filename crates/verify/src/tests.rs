//! Tests against public vectors and the laws of the formats.

mod bitcoin;
mod ots;
mod vectors;
