//! The record on a simulated disk.

mod common;
mod crashes;
mod damage;
mod faults;
mod proofs;
mod travel;
mod vectors;
