//! Tests against public vectors and the laws of the formats.

mod bitcoin;
mod merkle;
mod note;
mod ots;
mod tsr;
mod vectors;
