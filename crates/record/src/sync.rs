//! Sync: what another device has and this one lacks comes over, and nothing else.
//!
//! A peer is whatever answers questions in bytes: another folder, a stick, later a relay. It is
//! believed nothing: logs count as far as they are signed by their key and continue what is here;
//! a log that is new must begin with an entry under a key of this case; originals stay encrypted
//! and are checked when they are used. A log of which two signed states exclude each other is a
//! fork: both are kept as proof, and no more of it is received.

mod message;
mod serve;
#[cfg(test)]
mod tests;

pub use message::{MAX_ANSWER, MAX_LOGS, MAX_REQUEST};
#[doc(hidden)]
pub use message::{read_again, samples};
pub use serve::RecordPeer;

use crate::error::Error;
use crate::keys::{KeyId, KeyKind, Keys, KeysError};
use crate::record::{Evidence, Record, Repair, Repaired};
use crate::segments::MAX_BATCH;
use crate::vault::{BlobName, Vault, VaultError, sealed_length};
use message::{Answer, Head, Request, Suffix};
use std::collections::BTreeSet;
use verify::cbor::Value;
use verify::checkpoint::Checkpoint;
use verify::envelope::LogId;
use verify::frame::{self, Frame};
use verify::hash::Hash;
use verify::log::{Committed, signed};
use verify::merkle::verify_consistency;
use verify::note::VerifierKey;

/// A batch with its commit is not longer.
const MAX_SUFFIX: u64 = MAX_BATCH + (4 << 20);

/// An original is not longer, encrypted.
const MAX_BLOB: u64 = 1 << 30;

/// No more originals are looked through.
const MAX_BLOBS: usize = 1 << 20;

/// After so many originals that are none, no more are asked for.
const PATIENCE: usize = 16;

/// What every file of age begins with.
const AGE: &[u8] = b"age-encryption.org/v1\n";

/// Whatever answers questions.
pub trait Peer {
    /// The answer to a question.
    fn ask(&mut self, request: &[u8]) -> Result<Vec<u8>, PeerError>;
}

/// A peer that could not be asked, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the peer does not answer: {0}")]
pub struct PeerError(pub String);

/// What was received of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    /// Which.
    pub log: LogId,
    /// How many entries there were before.
    pub from: u64,
    /// How many there are now.
    pub to: u64,
}

/// What a peer offered and was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The log that it was about; none where it was about originals.
    pub log: Option<LogId>,
    /// What is wrong with it.
    pub what: &'static str,
}

/// What came from a peer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pulled {
    /// The logs that grew.
    pub logs: Vec<Received>,
    /// The originals that came.
    pub blobs: BTreeSet<BlobName>,
    /// The logs that were damaged here and are whole again.
    pub repaired: Vec<LogId>,
    /// The logs that were found to be continued in two ways.
    pub forks: Vec<LogId>,
    /// The log that this device began, since the peer knew more of its old one than was here: the
    /// device was restored from a copy.
    pub begun: Option<LogId>,
    /// What was not taken.
    pub refused: Vec<Refusal>,
}

/// What two records gave each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// What came to the first.
    pub first: Pulled,
    /// What came to the second.
    pub second: Pulled,
    /// How many keys are new, or destroyed, at the first.
    pub first_keys: usize,
    /// How many keys are new, or destroyed, at the second.
    pub second_keys: usize,
}

/// Takes what a peer has and this record lacks. An error leaves what came before it, whole; asked
/// again, the rest comes.
pub fn pull(record: &mut Record, peer: &mut dyn Peer) -> Result<Pulled, Error> {
    record.holding(|record| pull_held(record, peer))
}

/// Takes from a peer those of these originals that are missing or damaged here, where the peer has
/// them whole; says how many. What is damaged goes to the quarantine. Each is given with its length
/// in bytes: no peer can make this device hold more.
pub fn restore(
    record: &mut Record,
    peer: &mut dyn Peer,
    originals: &[(Hash, KeyId, u64)],
) -> Result<usize, Error> {
    record.holding(|record| {
        let mut pull = Pull { record, peer, pulled: Pulled::default() };
        let mut restored = 0;
        for (sha256, key, length) in originals {
            restored += usize::from(pull.restore(sha256, key, *length)?);
        }
        Ok(restored)
    })
}

/// Gives each of two records what the other has: keys, originals, logs.
pub fn sync(first: &mut Record, second: &mut Record) -> Result<Synced, Error> {
    if first.case() != second.case() {
        return Err(Error::OtherCase);
    }
    first.holding(|first| second.holding(|second| both(first, second)))
}

/// Copies the keys that are neither here nor destroyed here, except those of devices, and destroys
/// those that were destroyed there; says how many changed. They are on disk only after
/// [`Keys::save`].
pub fn share_keys(from: &Keys, to: &mut Keys) -> Result<usize, KeysError> {
    let mut changed = 0;
    for id in from.destroyed() {
        if !to.is_destroyed(&id) {
            to.destroy(&id);
            changed += 1;
        }
    }
    for (id, kind, secret) in from.all().filter(|(_, kind, _)| *kind != KeyKind::Device) {
        changed += usize::from(to.import(id, kind, secret.clone())?);
    }
    Ok(changed)
}

fn both(first: &mut Record, second: &mut Record) -> Result<Synced, Error> {
    let first_keys = take_keys(second, first)?;
    let second_keys = take_keys(first, second)?;
    let mut synced = Synced { first_keys, second_keys, ..Synced::default() };
    synced.first = pull_held(first, &mut RecordPeer::new(second))?;
    synced.second = pull_held(second, &mut RecordPeer::new(first))?;
    if synced.second.begun.is_some() {
        let again = pull_held(first, &mut RecordPeer::new(second))?;
        synced.first.logs.extend(again.logs);
    }
    Ok(synced)
}

fn take_keys(from: &Record, to: &mut Record) -> Result<usize, Error> {
    let changed = share_keys(from.keys(), to.keys_mut())?;
    if changed > 0 {
        to.keys().save()?;
    }
    Ok(changed)
}

fn pull_held(record: &mut Record, peer: &mut dyn Peer) -> Result<Pulled, Error> {
    Pull { record, peer, pulled: Pulled::default() }.run()
}

/// A pull that is under way.
struct Pull<'a> {
    record: &'a mut Record,
    peer: &'a mut dyn Peer,
    pulled: Pulled,
}

/// A head that holds by itself.
struct Signed<'a> {
    log: LogId,
    key: VerifierKey,
    note: &'a [u8],
    checkpoint: Checkpoint,
}

impl Pull<'_> {
    fn run(mut self) -> Result<Pulled, Error> {
        let heads = self.heads()?;
        // Originals come before the entries that name them.
        let blobs = self.blobs();
        self.refuse(None, blobs)?;
        for head in &heads {
            let before = self.size(head.log);
            let taken = self.log(head);
            self.refuse(Some(head.log), taken)?;
            let (log, from, to) = (head.log, before, self.size(head.log));
            if to > from {
                self.pulled.logs.push(Received { log, from, to });
            }
        }
        Ok(self.pulled)
    }

    /// A lie ends what it is about, and no more.
    fn refuse(&mut self, log: Option<LogId>, done: Result<(), Error>) -> Result<(), Error> {
        match done {
            Err(Error::PeerLied { what }) => {
                self.pulled.refused.push(Refusal { log, what });
                Ok(())
            }
            done => done,
        }
    }

    fn size(&self, log: LogId) -> u64 {
        self.record.committed(log).map_or(0, |(committed, _)| committed.size())
    }

    fn ask(&mut self, request: &Request) -> Result<Answer, Error> {
        let answer = self.peer.ask(&request.encode())?;
        if answer.len() > MAX_ANSWER {
            return lie("an answer longer than any may be");
        }
        Answer::decode(&answer).map_or_else(|| lie("an answer that is none"), Ok)
    }

    fn heads(&mut self) -> Result<Vec<Head>, Error> {
        let case = self.record.case();
        let Answer::Heads { case: theirs, heads } = self.ask(&Request::Hello { case })? else {
            return lie("no answer about this case");
        };
        if theirs != case {
            return lie("an answer about another case");
        }
        let logs: BTreeSet<LogId> = heads.iter().map(|head| head.log).collect();
        if logs.len() < heads.len() {
            return lie("a log twice");
        }
        let ours = self.record.sizes();
        if ours.keys().filter(|log| !logs.contains(log)).count() + logs.len() > MAX_LOGS {
            return lie("more logs than a case may have");
        }
        Ok(heads)
    }

    fn log(&mut self, head: &Head) -> Result<(), Error> {
        if self.record.is_forked(head.log) {
            return lie("a log that was continued in two ways");
        }
        let signed = check_head(&self.record.case(), head)?;
        if self.record.is_damaged(head.log) {
            return self.repair(&signed);
        }
        let Some((ours, key)) = self.record.committed(head.log) else {
            return self.take(&signed);
        };
        if *key != signed.key {
            return lie("a log with another key");
        }
        let (size, root, note) = (ours.size(), ours.root(), ours.note.clone());
        let theirs = &signed.checkpoint;
        if theirs.size > size {
            return self.take(&signed);
        }
        if theirs.size < size {
            return self.shorter(&signed, &note);
        }
        if root == theirs.root {
            return Ok(());
        }
        self.fork(head.log, &Evidence { ours: &note, theirs: &head.note, proof: &[] })
    }

    /// What is shorter there is the peer's to take, where it is a beginning of what is here.
    fn shorter(&mut self, head: &Signed<'_>, ours: &[u8]) -> Result<(), Error> {
        let Some(index) = self.record.index(head.log)? else { return Ok(()) };
        let (from, to) = (head.checkpoint.size, index.tree.size());
        let root = index.tree.root_at(from).unwrap_or(index.tree.root());
        if root == head.checkpoint.root {
            return Ok(());
        }
        let proof = index.tree.consistency(from, to).unwrap_or_default();
        let proof = proof_file(from, to, root, &proof);
        self.fork(head.log, &Evidence { ours, theirs: head.note, proof: &proof })
    }

    /// Takes all of a log that is longer there.
    fn take(&mut self, head: &Signed<'_>) -> Result<(), Error> {
        if self.record.own() == Some(head.log) {
            // The signature is ours: this device is a copy that was made before it. What it writes
            // from now on belongs to another log, also if it is ended right here.
            let name = self.record.device_name();
            self.pulled.begun = Some(self.record.begin_log(&name)?);
        }
        self.take_rest(head)
    }

    fn take_rest(&mut self, head: &Signed<'_>) -> Result<(), Error> {
        while self.size(head.log) < head.checkpoint.size {
            let before = self.size(head.log);
            let suffix = self.suffix(head, before)?;
            if !self.accept(head, &suffix)? {
                return Ok(());
            }
            if self.size(head.log) <= before {
                return lie("frames that do not continue the log");
            }
        }
        Ok(())
    }

    /// Makes a log that is damaged here anew, where the peer has what is missing.
    fn repair(&mut self, head: &Signed<'_>) -> Result<(), Error> {
        let is_other_key = |(_, key): (&Committed, &VerifierKey)| *key != head.key;
        if self.record.committed(head.log).is_some_and(is_other_key) {
            return lie("a log with another key");
        }
        let Some(repair) = self.record.begin_repair(head.log)? else { return Ok(()) };
        let repaired = self.take_rest(head).and_then(|()| self.record.complete_repair(&repair));
        match repaired {
            Ok(Repaired::Whole) => self.finish_repair(head, repair),
            Ok(Repaired::TooShort) => {
                self.record.give_up_repair(repair)?;
                lie("a log that is damaged here, and too little of it")
            }
            Ok(Repaired::Fork) => self.forked_in_repair(head, repair),
            Err(error) => {
                self.record.give_up_repair(repair)?;
                Err(error)
            }
        }
    }

    fn finish_repair(&mut self, head: &Signed<'_>, repair: Repair) -> Result<(), Error> {
        let (known, _) = repair.last();
        self.record.finish_repair(repair)?;
        self.pulled.repaired.push(head.log);
        if self.record.own() == Some(head.log) && self.size(head.log) > known {
            // More was signed than was here: this device is a copy that was made before.
            let name = self.record.device_name();
            self.pulled.begun = Some(self.record.begin_log(&name)?);
        }
        Ok(())
    }

    /// The peer's log has another beginning than what was signed here.
    fn forked_in_repair(&mut self, head: &Signed<'_>, repair: Repair) -> Result<(), Error> {
        let index = self.record.index_within(&repair)?;
        let (from, to) = (repair.last().0, head.checkpoint.size);
        let root = index.tree.root_at(from).unwrap_or(index.tree.root());
        let hashes = index.tree.consistency(from, to).unwrap_or_default();
        let proof = if from == to { Vec::new() } else { proof_file(from, to, root, &hashes) };
        let kept = self.fork(head.log, &repair.evidence(head.note, &proof));
        self.record.give_up_repair(repair)?;
        kept
    }

    /// The frames up to some commit, in as many parts as it takes.
    fn suffix(&mut self, head: &Signed<'_>, from: u64) -> Result<Suffix, Error> {
        let mut whole = self.part(head, from, 0, 0)?;
        let is_sane = (from + 1..=head.checkpoint.size).contains(&whole.to)
            && (1..=MAX_SUFFIX).contains(&whole.length);
        if !is_sane {
            return lie("frames of another place than asked for");
        }
        let left = whole.length.saturating_sub(whole.bytes.len() as u64);
        whole.bytes.reserve_exact(usize::try_from(left).unwrap_or(0));
        while (whole.bytes.len() as u64) < whole.length {
            let next = self.part(head, from, whole.to, whole.bytes.len() as u64)?;
            if (next.to, next.length, next.root) != (whole.to, whole.length, whole.root) {
                return lie("parts that do not belong together");
            }
            whole.bytes.extend(next.bytes);
        }
        if whole.bytes.len() as u64 > whole.length {
            return lie("more frames than it said");
        }
        Ok(whole)
    }

    fn part(
        &mut self,
        head: &Signed<'_>,
        from: u64,
        to: u64,
        offset: u64,
    ) -> Result<Suffix, Error> {
        let request = Request::Suffix { log: head.log, from, to, offset };
        let Answer::Suffix(part) = self.ask(&request)? else {
            return lie("no frames of a log that it has");
        };
        if (part.log, part.from, part.offset) != (head.log, from, offset) || part.bytes.is_empty() {
            return lie("frames of another place than asked for");
        }
        Ok(part)
    }

    /// Checks frames to the last byte, and only then writes them; says whether the log goes on.
    fn accept(&mut self, head: &Signed<'_>, suffix: &Suffix) -> Result<bool, Error> {
        let note = last_note(&suffix.bytes)?;
        let Ok(checkpoint) = signed(note, &head.key) else {
            return lie("a commit that is not signed with the log's key");
        };
        if checkpoint.size != suffix.to {
            return lie("a commit over another number of entries");
        }
        if checkpoint.size == head.checkpoint.size && checkpoint.root != head.checkpoint.root {
            let evidence = Evidence { ours: head.note, theirs: note, proof: &[] };
            return self.fork(head.log, &evidence).map(|()| false);
        }
        match self.record.committed(head.log) {
            Some((ours, _)) if ours.size() > 0 => {
                let (root, ours) = (ours.root(), ours.note.clone());
                check_proof(suffix, &checkpoint)?;
                if root != suffix.root {
                    let Suffix { from, to, proof, .. } = suffix;
                    let proof = proof_file(*from, *to, suffix.root, proof);
                    let evidence = Evidence { ours: &ours, theirs: note, proof: &proof };
                    return self.fork(head.log, &evidence).map(|()| false);
                }
            }
            _ => self.check_genesis(&suffix.bytes)?,
        }
        let mut checker = self.record.checker(head.log, &head.key);
        let mut altered = false;
        let taken = checker
            .take(&suffix.bytes, 0, &mut |_, entry| altered |= self.record.is_altered(&entry));
        if taken.is_err() || checker.committed().size() != suffix.to {
            return lie("frames that do not lead to what is signed");
        }
        if altered {
            return lie("an entry that its key does not open");
        }
        self.record.write_batches(head.log, &head.key, &suffix.bytes).map(|()| true)
    }

    fn check_genesis(&self, bytes: &[u8]) -> Result<(), Error> {
        match frame::read(bytes) {
            Ok((Frame::Entry(first), _)) if self.record.welcomes(&first) => Ok(()),
            _ => lie("a log that was not begun with the keys of this case"),
        }
    }

    fn fork(&mut self, log: LogId, evidence: &Evidence<'_>) -> Result<(), Error> {
        self.record.keep_fork(log, evidence)?;
        self.pulled.forks.push(log);
        if self.record.own() == Some(log) {
            let name = self.record.device_name();
            self.pulled.begun = Some(self.record.begin_log(&name)?);
        }
        Ok(())
    }

    fn blobs(&mut self) -> Result<(), Error> {
        let vault = self.record.vault()?;
        let (mut after, mut seen, mut lies) = (String::new(), 0, 0);
        loop {
            let names = self.names(&after)?;
            let Some(last) = names.last() else { return Ok(()) };
            after = last.as_str().to_owned();
            seen += names.len();
            if seen > MAX_BLOBS {
                return lie("more originals than a case may have");
            }
            let mut come = Vec::new();
            for name in names.into_iter().filter(|name| !vault.has(name)) {
                let before = self.pulled.refused.len();
                let taken = self.blob(&vault, &name);
                self.refuse(None, taken)?;
                match self.pulled.refused.len() > before {
                    true => lies += 1,
                    false => come.push(name),
                }
                if lies == PATIENCE {
                    vault.sync(&come)?;
                    return lie("too many originals that are none");
                }
            }
            vault.sync(&come)?;
            self.pulled.blobs.extend(come);
        }
    }

    /// The names behind one, in order.
    fn names(&mut self, after: &str) -> Result<Vec<BlobName>, Error> {
        let request = Request::Blobs { after: after.to_owned() };
        let answer = self.ask(&request)?;
        let Answer::Blobs { names, .. } = answer else {
            return lie("no names of originals");
        };
        if !std::iter::once(after)
            .chain(names.iter().map(String::as_str))
            .is_sorted_by(|a, b| a < b)
        {
            return lie("names of originals that are not in order");
        }
        let names = names.iter().map(|name| BlobName::parse(name)).collect::<Option<_>>();
        names.map_or_else(|| lie("a name that no original has"), Ok)
    }

    /// Says whether an original was damaged or missing here and is whole now.
    fn restore(&mut self, sha256: &Hash, key: &KeyId, length: u64) -> Result<bool, Error> {
        let is_lacking = match self.record.original(sha256, key) {
            Ok(_) | Err(Error::KeyMissing(_)) => false,
            Err(Error::Vault(VaultError::Io { path, source })) => {
                return Err(VaultError::Io { path, source }.into());
            }
            Err(_) => true,
        };
        let Some(secret) = self.record.keys().get(key).filter(|_| is_lacking).cloned() else {
            return Ok(false);
        };
        let vault = self.record.vault()?;
        let name = vault.name(sha256, key);
        let sealed = match self.whole_blob(&name, sealed_length(length)) {
            Err(Error::PeerLied { .. }) => return Ok(false),
            sealed => sealed?,
        };
        if !Vault::holds(&sealed, &secret, sha256) {
            return Ok(false);
        }
        let mut incoming = vault.incoming(&name)?;
        incoming.write(&sealed)?;
        if vault.has(&name) {
            vault.set_aside(&name, &self.record.quarantine_folder())?;
        }
        incoming.finish()?;
        vault.sync(&[name])?;
        Ok(true)
    }

    fn whole_blob(&mut self, name: &BlobName, most: u64) -> Result<Vec<u8>, Error> {
        let (length, mut bytes) = self.blob_part(name, 0)?;
        if length > most.min(MAX_BLOB) || !bytes.starts_with(AGE) {
            return lie("an original that is none");
        }
        while (bytes.len() as u64) < length {
            let from = bytes.len() as u64;
            bytes.extend(self.blob_part(name, from)?.1);
        }
        Ok(bytes)
    }

    fn blob(&mut self, vault: &Vault, name: &BlobName) -> Result<(), Error> {
        let (length, first) = self.blob_part(name, 0)?;
        if length > MAX_BLOB || !first.starts_with(AGE) {
            return lie("an original that is none");
        }
        let mut incoming = vault.incoming(name)?;
        let mut written = first.len() as u64;
        incoming.write(&first)?;
        while written < length {
            let (again, bytes) = self.blob_part(name, written)?;
            if again != length {
                return lie("parts that do not belong together");
            }
            incoming.write(&bytes)?;
            written += bytes.len() as u64;
        }
        if written > length {
            return lie("an original longer than it said");
        }
        Ok(incoming.finish()?)
    }

    fn blob_part(&mut self, wanted: &BlobName, from: u64) -> Result<(u64, Vec<u8>), Error> {
        let request = Request::Blob { name: wanted.as_str().to_owned(), offset: from };
        match self.ask(&request)? {
            Answer::Blob { name, offset, length, bytes }
                if name == wanted.as_str() && offset == from && !bytes.is_empty() =>
            {
                Ok((length, bytes))
            }
            _ => lie("no part of an original that it has"),
        }
    }
}

fn lie<T>(what: &'static str) -> Result<T, Error> {
    Err(Error::PeerLied { what })
}

/// A head must be signed by its key under the name that the log has in this case.
fn check_head<'a>(case: &[u8; 16], head: &'a Head) -> Result<Signed<'a>, Error> {
    let Ok(key) = head.key.parse::<VerifierKey>() else {
        return lie("a key that is none");
    };
    if key.name() != verify::log::origin(case, head.log) {
        return lie("a key of another log or case");
    }
    let Ok(checkpoint) = signed(&head.note, &key) else {
        return lie("a log whose size is not signed");
    };
    if checkpoint.size != head.size || checkpoint.size == 0 {
        return lie("a log of another size than is signed");
    }
    Ok(Signed { log: head.log, key, note: &head.note, checkpoint })
}

/// The note of the last frame, which must be a commit; all before it must be frames.
fn last_note(bytes: &[u8]) -> Result<&[u8], Error> {
    let (mut at, mut last) = (0, None);
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let Ok((frame, length)) = frame::read(rest) else {
            return lie("frames that are none");
        };
        at += length;
        last = Some(frame);
    }
    match last {
        Some(Frame::Commit(note)) => Ok(note),
        _ => lie("frames that do not end with a commit"),
    }
}

/// The peer's own beginning of the log must be that of what is signed: so if its root is not ours,
/// the signed note proves a fork, and no bare claim does.
fn check_proof(suffix: &Suffix, checkpoint: &Checkpoint) -> Result<(), Error> {
    let (from, to) = (suffix.from, checkpoint.size);
    match verify_consistency(from, &suffix.root, to, &checkpoint.root, &suffix.proof) {
        Ok(()) => Ok(()),
        Err(_) => lie("a proof that does not hold"),
    }
}

/// What shows that the longer note has another beginning than the shorter one.
fn proof_file(from: u64, to: u64, root: Hash, proof: &[Hash]) -> Vec<u8> {
    let hashes: Vec<Value> = proof.iter().map(|hash| (*hash).into()).collect();
    Value::Map(vec![
        ("from".to_owned(), from.into()),
        ("to".to_owned(), to.into()),
        ("root".to_owned(), root.into()),
        ("proof".to_owned(), hashes.into()),
    ])
    .encode()
}
