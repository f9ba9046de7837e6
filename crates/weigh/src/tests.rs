//! Tests of the whole stage: small worlds of documents, weighed.

mod chapter;
mod contradictions;
mod details;
mod laws;
mod learned;
mod redteam;
mod stories;
mod world;
