//! Tests against public vectors and the laws of the formats.

mod anchor;
mod bitcoin;
mod ed25519;
mod merkle;
mod note;
mod ots;
mod payload;
mod tsr;
mod vectors;
