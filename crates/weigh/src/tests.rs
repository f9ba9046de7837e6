//! Tests of the whole stage: small worlds of documents, weighed.

mod contradictions;
mod laws;
mod learned;
mod redteam;
mod stories;
mod world;
