//! The record on a simulated disk.

mod common;
mod crashes;
mod damage;
mod faults;
mod golden;
mod proofs;
mod reading;
mod travel;
mod vectors;

pub(crate) use common::scale;

/// Counts what is allocated, in the tests of this crate.
#[global_allocator]
pub(crate) static ALLOCATED: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;
