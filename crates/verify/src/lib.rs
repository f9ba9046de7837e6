//! What a record proves, and how it is checked: the formats of the log, its tree and checkpoints,
//! commitments to fields, proofs for one claim, and proofs of time.
//!
//! Pure and small, so that it can be audited: no file, network, clock or random source, and no
//! secret key. `record` writes what is checked here. The formats are specified in
//! `docs/record.md`; each module names the standard that it follows.

pub mod anchor;
pub mod bitcoin;
pub mod cbor;
pub mod checkpoint;
pub mod claim;
pub mod commitment;
pub mod envelope;
pub mod frame;
pub mod hash;
pub mod log;
pub mod merkle;
pub mod note;
pub mod ots;
pub mod payload;
pub mod tsr;

#[cfg(test)]
mod tests;
