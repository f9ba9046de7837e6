//! The public test vectors of Ed25519 (C2SP CCTV): signatures on which verifiers disagree. The
//! strict rules used here leave one verdict.

use super::vectors::vectors;
use crate::hash::unhex;
use ed25519_dalek::{Signature, VerifyingKey};
use serde_json::Value;

type Failure = Box<dyn std::error::Error>;

/// Of 914 signatures, so many verify under the strict rules.
const ACCEPTED: usize = 43;

#[test]
fn the_strict_rules_refuse_what_has_a_low_order_or_another_encoding() -> Result<(), Failure> {
    let Some(path) = vectors("cctv/ed25519/ed25519vectors.json", 914) else { return Ok(()) };
    let all: Vec<Value> = serde_json::from_slice(&std::fs::read(path)?)?;
    assert_eq!(all.len(), 914);
    let mut accepted = Vec::new();
    for vector in &all {
        let bytes = |name: &str| vector[name].as_str().and_then(unhex).ok_or("no bytes");
        let key: [u8; 32] = bytes("key")?.try_into().map_err(|_| "a key of another length")?;
        let signature: [u8; 64] = bytes("sig")?.try_into().map_err(|_| "another length")?;
        let message = vector["msg"].as_str().ok_or("no message")?.as_bytes();
        let verified = VerifyingKey::from_bytes(&key)
            .and_then(|key| key.verify_strict(message, &Signature::from_bytes(&signature)));
        if verified.is_ok() {
            accepted.push(&vector["flags"]);
        }
    }
    println!("ed25519: {} of {} accepted", accepted.len(), all.len());
    for flags in &accepted {
        let has = |flag: &str| flags.as_array().is_some_and(|all| all.iter().any(|f| f == flag));
        for refused in ["low_order_A", "low_order_R", "non_canonical_A", "non_canonical_R"] {
            assert!(!has(refused), "{flags}");
        }
    }
    assert_eq!(accepted.len(), ACCEPTED);
    Ok(())
}
