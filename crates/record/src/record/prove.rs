//! Proofs for one claim, made from the record; `verify::claim` checks them.

use super::Record;
use crate::entry::Entry;
use crate::error::Error;
use crate::keys::KeyKind;
use crate::record::Sizes;
use std::collections::BTreeMap;
use verify::claim::{ClaimProof, Inclusion, LogEnvelopes, Shown, is_about};
use verify::commitment::open;
use verify::envelope::{EntryId, hmac};
use verify::merkle::{Tree, leaf};

impl Record {
    /// All that is needed to check that nothing about a claim was left out. Entries that can be
    /// read are opened whole; whoever publishes it closes what must not be seen.
    pub fn claim_proof(&self, claim: &str) -> Result<ClaimProof, Error> {
        let masters = self.keys.of_kind(KeyKind::Claim);
        let key = |master: &[u8; 32]| hmac(master, &[b"consilience/claim/v1", claim.as_bytes()]);
        let keys: Vec<[u8; 32]> = masters.map(|(_, secret)| key(secret.bytes())).collect();
        let mut shown = BTreeMap::new();
        self.read(&Sizes::new(), &mut |entry| {
            if keys.iter().any(|key| is_about(&entry.envelope, entry.id, key)) {
                shown.insert(entry.id, opened(&entry));
            }
        })?;
        let mut logs = Vec::new();
        for (id, known) in &self.logs {
            let (key, note) = (known.folder.key.clone(), known.scan.committed.note.clone());
            logs.push(LogEnvelopes { id: *id, key, note, envelopes: self.envelopes(*id)? });
        }
        Ok(ClaimProof { keys, logs, shown })
    }

    /// Begins a period for the tags of claims. Whoever publishes the keys of a claim shows which
    /// entries were about it until then; what is recorded from now on has tags of a new key.
    pub fn rotate_claim_key(&mut self) -> Result<(), Error> {
        let secret = self.new_secret()?;
        self.keys.add(KeyKind::Claim, secret)?;
        self.save_keys()
    }

    /// The proof that an entry stands in its log, up to the last signed checkpoint.
    pub fn inclusion(&self, entry: EntryId) -> Result<Option<Inclusion>, Error> {
        let envelopes = self.envelopes(entry.log)?;
        let mut tree = Tree::new();
        envelopes.iter().for_each(|envelope| tree.push(leaf(envelope)));
        let path = tree.inclusion(entry.seq, tree.size());
        let known = self.logs.get(&entry.log).zip(path);
        Ok(known.map(|(known, path)| Inclusion {
            envelope: envelopes[entry.seq as usize],
            path,
            note: known.scan.committed.note.clone(),
        }))
    }

    /// The key that the commits of a log are checked with.
    pub fn verifier_key(&self, log: crate::LogId) -> Option<verify::note::VerifierKey> {
        self.logs.get(&log).map(|known| known.folder.key.clone())
    }
}

fn opened(entry: &Entry) -> Shown {
    match &entry.payload {
        Ok(payload) => Shown::Opened {
            fields: open(&payload.committed(), &payload.seed),
            digests: payload.digests(),
        },
        Err(reason) => Shown::Withheld { reason: reason.to_string() },
    }
}
