//! The public test vectors of age (C2SP CCTV), read with the library that writes our originals.

use super::common::Result;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;
use verify::hash::{hex, sha256};

/// Vectors whose verdict differs from ours, each with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("stanza_missing_body", "the library reads stanzas without a last line, as early files had"),
    ("stanza_missing_final_line", "the same, where the body ends with a full line"),
];

/// What a vector says of itself, and the file.
struct Vector {
    name: String,
    facts: BTreeMap<String, Vec<String>>,
    file: Vec<u8>,
}

impl Vector {
    fn fact(&self, name: &str) -> &str {
        self.facts.get(name).and_then(|all| all.first()).map_or("", String::as_str)
    }

    /// Why it is not for us: forms of the format that the vault does not write or read.
    fn unused(&self) -> Option<&'static str> {
        if self.facts.contains_key("armored") {
            return Some("armor");
        }
        if self.facts.contains_key("compressed") {
            return Some("compressed");
        }
        let identities = self.facts.get("identity").into_iter().flatten();
        let is_hybrid = identities.into_iter().any(|text| !text.starts_with("AGE-SECRET-KEY-1"));
        is_hybrid.then_some("hybrid keys")
    }
}

fn vectors() -> Result<Option<Vec<Vector>>> {
    let folder =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors/cctv/age/testdata");
    if !folder.exists() {
        println!("SKIPPED the vectors of age: they are not here");
        return Ok(None);
    }
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let bytes = std::fs::read(entry.path())?;
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").ok_or("no header")?;
        let mut facts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for line in std::str::from_utf8(&bytes[..end])?.lines() {
            let (name, value) = line.split_once(": ").ok_or("no fact")?;
            facts.entry(name.to_owned()).or_default().push(value.to_owned());
        }
        let name = entry.file_name().to_string_lossy().into_owned();
        all.push(Vector { name, facts, file: bytes[end + 2..].to_vec() });
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Some(all))
}

/// The digest of what is inside, or the reason why it cannot be had.
fn opened(vector: &Vector) -> std::result::Result<String, String> {
    let mut identities: Vec<Box<dyn age::Identity>> = Vec::new();
    for text in vector.facts.get("identity").into_iter().flatten() {
        let identity: age::x25519::Identity = text.parse().map_err(str::to_owned)?;
        identities.push(Box::new(identity));
    }
    for text in vector.facts.get("passphrase").into_iter().flatten() {
        let mut identity = age::scrypt::Identity::new(text.clone().into());
        identity.set_max_work_factor(16);
        identities.push(Box::new(identity));
    }
    let decryptor = age::Decryptor::new(&vector.file[..]).map_err(|error| error.to_string())?;
    let borrowed = identities.iter().map(|identity| &**identity);
    let mut reader = decryptor.decrypt(borrowed).map_err(|error| error.to_string())?;
    let mut plain = Vec::new();
    reader.read_to_end(&mut plain).map_err(|error| error.to_string())?;
    Ok(hex(&sha256(&[&plain])))
}

#[test]
fn the_vectors_of_age_are_opened_or_refused_as_they_say() -> Result {
    let Some(all) = vectors()? else { return Ok(()) };
    let (mut right, mut unused, mut differ) = (0, BTreeMap::<&str, usize>::new(), Vec::new());
    for vector in &all {
        if let Some(reason) = vector.unused() {
            *unused.entry(reason).or_default() += 1;
            continue;
        }
        let opened = opened(vector);
        let agrees = match vector.fact("expect") {
            "success" => opened.as_deref() == Ok(vector.fact("payload")),
            _ => opened.is_err(),
        };
        if agrees { right += 1 } else { differ.push(vector.name.as_str()) }
    }
    println!("age: {right} of {} right, not used here {unused:?}, differing {differ:?}", all.len());
    let known: Vec<&str> = EXCEPTIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(differ, known);
    assert_eq!(right + known.len() + unused.values().sum::<usize>(), all.len());
    assert!(right >= 70, "{right}");
    Ok(())
}
