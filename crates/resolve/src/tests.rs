//! Tests of the whole way: small invented lists, resolved.

mod called;
mod laws;
mod lists;
mod people;
mod reasons;
