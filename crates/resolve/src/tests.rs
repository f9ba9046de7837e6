//! Tests of the whole way: small invented lists, resolved.

mod laws;
mod lists;
mod people;
mod reasons;
