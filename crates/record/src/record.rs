//! The record of one case: what is on disk, opened.
//!
//! ```text
//! CASE/
//!   case.toml             name, id, version of the format
//!   keys.vault, keys/     wrapped keys
//!   logs/<log_id>/        one log for each device
//!   vault/ab/<name>.age   originals and blobs
//!   quarantine/           torn tails, never deleted silently
//!   reserve               space for erasure and commits on a full disk
//!   lock                  who writes
//! ```

mod prove;
mod receive;
mod repair;

pub(crate) use receive::{CommitAt, Evidence, Index};
pub(crate) use repair::{Repair, Repaired};

use crate::entry::{Draft, Entry, Unreadable, unseal};
use crate::error::Error;
use crate::keys::{KeyId, KeyKind, Keys, KeysError, Lock, Secret};
use crate::manifest::Manifest;
use crate::passphrase::Passphrase;
use crate::segments::{LogFolder, Scan};
use crate::vault::{Vault, VaultError};
use crate::world::World;
use crate::writer::{Context, Writer, claims_master, first_hlc, random};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use verify::anchor::LogHead;
use verify::envelope::{EntryId, Envelope, LENGTH, LogId};
use verify::frame::EntryFrame;
use verify::hash::Hash;
use verify::log::{Checker, Committed, Damage};

/// Space kept for erasure and commits on a full disk, in bytes.
pub const RESERVE: u64 = 64 << 20;

/// How many entries are decrypted beside each other.
const CHUNK: usize = 4096;

/// Sizes of logs: how much of each is known.
pub type Sizes = BTreeMap<LogId, u64>;

/// How a new record is made.
pub struct Options {
    /// The name of the case.
    pub name: String,
    /// What people call this device.
    pub device: String,
    /// Whether and how the keys are wrapped.
    pub lock: Lock,
    /// Space to keep for a full disk.
    pub reserve: u64,
}

/// Something that a person should know of a record that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// What a writer that was interrupted left behind was put into the quarantine.
    Quarantined(LogId),
    /// A log is damaged in the middle, and read up to there.
    Damaged {
        /// Which.
        log: LogId,
        /// The segment, from 0.
        segment: u32,
        /// The place there.
        at: u64,
        /// What is wrong.
        damage: Damage,
    },
    /// A damaged log was repaired from another device; what was damaged is in the quarantine.
    Repaired(LogId),
    /// The reserve was used up; it is made anew once there is space.
    ReserveUsed,
    /// A log was continued in two ways; the signed proof is in the folder `forks`, and no more of
    /// that log is received.
    Fork(LogId),
}

/// An entry that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Its name.
    pub id: EntryId,
    /// Its hybrid logical clock.
    pub hlc: u64,
}

/// A log as it was last seen.
#[derive(Clone)]
struct Known {
    folder: LogFolder,
    scan: Scan,
}

/// An open record.
pub struct Record {
    world: World,
    root: PathBuf,
    manifest: Manifest,
    keys: Keys,
    own: Option<LogId>,
    logs: BTreeMap<LogId, Known>,
    hlc: u64,
    declared: Sizes,
    forked: BTreeSet<LogId>,
    writing: Option<Writing>,
    notices: Vec<Notice>,
    /// How many entries of a log stand before the end of a segment, for sealed ones that were read.
    sealed: Mutex<BTreeMap<(LogId, u32), u64>>,
}

/// The lock and the writer under it.
struct Writing {
    writer: Writer,
    lock: Box<dyn Send + Sync>,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record").field("root", &self.root).finish_non_exhaustive()
    }
}

impl Record {
    /// Makes the record of a new case in a folder that is there.
    pub fn create(world: &World, root: &Path, options: Options) -> Result<Self, Error> {
        if world.fs.exists(&root.join("case.toml")) {
            return Err(Error::Exists(root.to_owned()));
        }
        let case = random(world)?;
        let mut keys = Keys::create(world, root, options.lock)?;
        for kind in [KeyKind::Case, KeyKind::Store, KeyKind::Claim, KeyKind::Sealed] {
            keys.add(kind, Secret::new(random(world)?))?;
        }
        let manifest = Manifest { id: case, name: options.name, encrypted: keys.is_encrypted() };
        let mut record = Self::of(world, root, manifest, keys);
        record.begin_log(&options.device)?;
        keep_reserve(world, root, options.reserve)?;
        // Written last: a folder with a manifest is a whole case.
        record.manifest.write(world, root)?;
        Ok(record)
    }

    /// Opens a record. A torn tail is left where it is until somebody writes.
    pub fn open(
        world: &World,
        root: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, Error> {
        let manifest = Manifest::read(world, root)?;
        if Self::is_away(world, root) {
            return Err(Error::Keys(KeysError::Away));
        }
        let keys = Keys::open(world, root, passphrase)?;
        let mut record = Self::of(world, root, manifest, keys);
        record.refresh()?;
        Ok(record)
    }

    fn of(world: &World, root: &Path, manifest: Manifest, keys: Keys) -> Self {
        Self {
            world: world.clone(),
            root: root.to_owned(),
            manifest,
            keys,
            own: None,
            logs: BTreeMap::new(),
            hlc: 0,
            declared: Sizes::new(),
            forked: BTreeSet::new(),
            writing: None,
            notices: Vec::new(),
            sealed: Mutex::default(),
        }
    }

    pub(crate) fn outside(&self) -> &World {
        &self.world
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The name of the case.
    pub fn name(&self) -> &str {
        &self.manifest.name
    }

    /// The id of the case.
    pub fn case(&self) -> [u8; 16] {
        self.manifest.id
    }

    /// Whether a passphrase guards the keys.
    pub fn is_encrypted(&self) -> bool {
        self.keys.is_encrypted()
    }

    /// The keys.
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// The keys, to be changed; whoever changes them saves them.
    pub fn keys_mut(&mut self) -> &mut Keys {
        &mut self.keys
    }

    /// What a person should know.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// The log of this device.
    pub fn own(&self) -> Option<LogId> {
        self.own
    }

    /// The first key of a kind: the case's, the store's.
    pub fn key(&self, kind: KeyKind) -> Result<(KeyId, &Secret), Error> {
        let found = self.keys.of_kind(kind).next();
        found.ok_or_else(|| self.malformed("keys.vault", "a key of the case is missing"))
    }

    /// The vault of originals.
    pub fn vault(&self) -> Result<Vault, Error> {
        let (_, store) = self.key(KeyKind::Store)?;
        Ok(Vault::new(&self.world, &self.root, store))
    }

    /// Keeps an original under a key. It is sure to be on disk only after
    /// [`Record::sync_originals`], which must come before the entry that names it.
    pub fn keep_original(&self, sha256: &Hash, bytes: &[u8], key: &KeyId) -> Result<(), Error> {
        let secret = self.keys.get(key).ok_or(Error::KeyMissing(*key))?;
        self.vault()?.keep(sha256, bytes, key, secret)?;
        Ok(())
    }

    /// Waits until these originals are on disk, or are gone from it.
    pub fn sync_originals(
        &self,
        originals: impl Iterator<Item = (Hash, KeyId)>,
    ) -> Result<(), Error> {
        let vault = self.vault()?;
        let names: Vec<_> = originals.map(|(sha256, key)| vault.name(&sha256, &key)).collect();
        Ok(vault.sync(&names)?)
    }

    /// An original under a key, checked against its digest.
    pub fn original(&self, sha256: &Hash, key: &KeyId) -> Result<Vec<u8>, Error> {
        let secret = self.keys.get(key).ok_or(Error::KeyMissing(*key))?;
        let vault = self.vault()?;
        match vault.get(&vault.name(sha256, key), secret, sha256) {
            Err(missing @ VaultError::Missing(_)) => {
                let early = vault.get(&vault.early_name(sha256), secret, sha256);
                early.map_err(|error| match error {
                    // That of another witness.
                    VaultError::KeyMissing(_) | VaultError::Missing(_) => missing.into(),
                    error => error.into(),
                })
            }
            got => Ok(got?),
        }
    }

    /// Whether there is a file for an original under a key; what it holds is checked when it is
    /// used.
    pub fn has_original(&self, sha256: &Hash, key: &KeyId) -> Result<bool, Error> {
        let vault = self.vault()?;
        let is_early =
            || vault.has(&vault.early_name(sha256)) && self.original(sha256, key).is_ok();
        Ok(vault.has(&vault.name(sha256, key)) || is_early())
    }

    /// Removes originals whose keys are about to be destroyed, or that are under another key now,
    /// and waits until they are gone from the disk.
    pub fn remove_originals(&self, originals: &BTreeSet<(Hash, KeyId)>) -> Result<(), Error> {
        let vault = self.vault()?;
        let mut gone = Vec::new();
        for (sha256, key) in originals {
            let name = vault.name(sha256, key);
            vault.remove(&name)?;
            gone.push(name);
            let early = vault.early_name(sha256);
            if vault.has(&early) && self.original(sha256, key).is_ok() {
                vault.remove(&early)?;
                gone.push(early);
            }
        }
        gone.retain(|name| vault.has_folder(name));
        Ok(vault.sync(&gone)?)
    }

    /// Removes every original but these; says how many are gone. For what nobody can open any more.
    pub fn keep_only(
        &self,
        originals: impl Iterator<Item = (Hash, KeyId)>,
    ) -> Result<usize, Error> {
        let vault = self.vault()?;
        let names = |(sha256, key)| [vault.name(&sha256, &key), vault.early_name(&sha256)];
        let kept: BTreeSet<_> = originals.flat_map(names).collect();
        let gone: Vec<_> = vault.names()?.into_iter().filter(|name| !kept.contains(name)).collect();
        gone.iter().try_for_each(|name| vault.remove(name))?;
        vault.sync(&gone)?;
        Ok(gone.len())
    }

    /// A new secret key, by chance.
    pub fn new_secret(&self) -> Result<Secret, Error> {
        Ok(Secret::new(random(&self.world)?))
    }

    /// A key for a purpose of its own, made from the case's key.
    pub fn derived_key(&self, purpose: &[u8]) -> Result<[u8; 32], Error> {
        let (_, case) = self.key(KeyKind::Case)?;
        Ok(verify::envelope::hmac(case.bytes(), &[b"consilience/derived/v1", purpose]))
    }

    /// How many entries each log has.
    pub fn sizes(&self) -> Sizes {
        self.logs.iter().map(|(id, known)| (*id, known.scan.committed.size())).collect()
    }

    /// The size and root of each log, with the note that signs them.
    pub fn heads(&self) -> Vec<(LogId, u64, Hash, Vec<u8>)> {
        let head = |(id, known): (&LogId, &Known)| {
            let committed = &known.scan.committed;
            (*id, committed.size(), committed.root(), committed.note.clone())
        };
        self.logs.iter().map(head).collect()
    }

    /// What stands in each log, as a frontier names it.
    pub fn log_heads(&self) -> Vec<LogHead> {
        let head = |(log, size, root, _)| LogHead { log, size, root };
        self.heads().into_iter().map(head).collect()
    }

    /// Random bytes.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], Error> {
        random(&self.world)
    }

    /// What time it is by the clock of this device, in milliseconds since 1970.
    pub fn now(&self) -> u64 {
        self.world.clock.now()
    }

    /// Looks at the disk again: another process may have written, or a stick been read.
    pub fn refresh(&mut self) -> Result<(), Error> {
        self.keys.refresh()?;
        let folder = self.root.join("logs");
        let names = self.world.fs.list(&folder).map_err(Error::io(&folder))?;
        for name in names {
            self.refresh_log(&name)?;
        }
        self.own = self.find_own();
        self.refresh_forks()
    }

    fn refresh_log(&mut self, name: &str) -> Result<(), Error> {
        match LogFolder::open(&self.world, &self.root, name) {
            Some(folder) => self.refresh_folder(folder),
            // A log that was being begun: it has no entry that anybody was told of.
            None => Ok(()),
        }
    }

    fn refresh_folder(&mut self, folder: LogFolder) -> Result<(), Error> {
        let known = self.logs.get(&folder.id);
        if known.is_some_and(|known| self.is_unchanged(known)) {
            return Ok(());
        }
        let (checker, segment) = match known {
            Some(known) => {
                let committed = known.scan.committed.clone();
                (Checker::resume(folder.id, folder.key.clone(), committed), known.scan.segment)
            }
            None => (Checker::new(folder.id, folder.key.clone()), 0),
        };
        let mut last = LastEntry::default();
        let scan = folder.scan_from(&self.world, checker, segment, &mut |seq, entry| {
            last.keep(seq, &entry);
        })?;
        if scan.committed.size() == 0 && scan.corruption.is_none() {
            return Ok(());
        }
        if let Some(payload) = last.open(&self.keys) {
            self.hlc = self.hlc.max(payload.hlc);
        }
        self.note_damage(folder.id, &scan);
        self.logs.insert(folder.id, Known { folder, scan });
        Ok(())
    }

    /// Whether nothing was written to a log since it was read to its end.
    fn is_unchanged(&self, known: &Known) -> bool {
        let (folder, scan) = (&known.folder, &known.scan);
        let length = self.world.fs.length(&folder.segment(scan.segment));
        scan.tail.is_none()
            && scan.corruption.is_none()
            && length.is_ok_and(|length| length == scan.committed.end)
            && !self.world.fs.exists(&folder.segment(scan.segment + 1))
    }

    /// Writes the keys after they were changed. On a full disk the reserve is given up, so that a
    /// key can always be destroyed.
    pub fn save_keys(&mut self) -> Result<(), Error> {
        match self.keys.save().map_err(Error::from) {
            Err(error) if error.is_full() && self.free_reserve() => Ok(self.keys.save()?),
            saved => saved,
        }
    }

    fn note_damage(&mut self, log: LogId, scan: &Scan) {
        if let Some((segment, at, damage)) = scan.corruption.clone() {
            let notice = Notice::Damaged { log, segment, at, damage };
            if !self.notices.contains(&notice) {
                self.notices.push(notice);
            }
        }
    }

    /// The log whose key this device has.
    fn find_own(&self) -> Option<LogId> {
        let devices: Vec<[u8; 32]> =
            self.keys.of_kind(KeyKind::Device).map(|(_, secret)| public_key(secret)).collect();
        let last = devices.last()?;
        let is_own = |known: &&Known| known.folder.key.public_key() == *last;
        self.logs.values().find(is_own).map(|known| known.folder.id)
    }

    /// Begins a log for this device, with a key of its own.
    pub fn begin_log(&mut self, device: &str) -> Result<LogId, Error> {
        let (case_key, _) = self.key(KeyKind::Case)?;
        let secret = Secret::new(random(&self.world)?);
        let draft = Draft {
            kind: "genesis",
            fields: vec![
                ("case".to_owned(), self.manifest.id.into()),
                ("device".to_owned(), device.into()),
                ("program".to_owned(), concat!("consilience ", env!("CARGO_PKG_VERSION")).into()),
            ],
            key: case_key,
            claims: Vec::new(),
        };
        // The key is on disk before the log that needs it.
        self.keys.add(KeyKind::Device, secret.clone())?;
        self.keys.save()?;
        let case = self.manifest.id;
        Writer::begin(&self.world, &self.root, &case, &self.keys, &secret, &draft)?;
        self.refresh()?;
        self.own.ok_or_else(|| self.malformed("logs", "the log of this device cannot be found"))
    }

    /// Takes the lock of the one writer and looks at what others wrote before.
    pub fn lock(&mut self) -> Result<(), Error> {
        if self.writing.is_some() {
            return Ok(());
        }
        let lock = self.take_lock()?;
        self.refresh()?;
        if self.own.is_none_or(|own| self.is_forked(own)) {
            self.begin_log(&self.device_name())?;
        }
        let writer = self.writer()?;
        self.writing = Some(Writing { writer, lock });
        Ok(())
    }

    fn take_lock(&self) -> Result<Box<dyn Send + Sync>, Error> {
        let path = self.root.join("lock");
        let holder = format!("process {}", std::process::id());
        let lock = self.world.fs.lock(&path, &holder).map_err(Error::io(&path))?;
        let lock = lock.ok_or_else(|| {
            let other = self.world.fs.read(&path).unwrap_or_default();
            Error::Locked(String::from_utf8_lossy(&other).trim().to_owned())
        })?;
        self.sweep()?;
        Ok(lock)
    }

    /// Removes what writers that ended left of files that were not whole. The lock is held, so
    /// nobody else is writing one.
    fn sweep(&self) -> Result<(), Error> {
        Vault::sweep(&self.world, &self.root)?;
        for folder in [self.root.clone(), self.root.join("keys"), self.root.join("forks")] {
            if !self.world.fs.exists(&folder) {
                continue;
            }
            let names = self.world.fs.list(&folder).map_err(Error::io(&folder))?;
            for name in names.iter().filter(|name| name.ends_with(".incoming")) {
                let path = folder.join(name);
                self.world.fs.remove(&path).map_err(Error::io(&path))?;
            }
        }
        Ok(())
    }

    /// Lets others write.
    pub fn unlock(&mut self) {
        self.writing = None;
    }

    fn writer(&mut self) -> Result<Writer, Error> {
        let own = self.own.ok_or_else(|| self.malformed("logs", "this device has no log"))?;
        let Some(known) = self.logs.get(&own) else {
            return Err(self.malformed("logs", "this device has no log"));
        };
        let (folder, scan) = (known.folder.clone(), known.scan.clone());
        let devices = self.keys.of_kind(KeyKind::Device);
        let mut ours = devices.filter(|(_, key)| public_key(key) == folder.key.public_key());
        let Some((_, device)) = ours.next() else {
            return Err(self.malformed("keys.vault", "the key of this device is missing"));
        };
        if scan.tail.is_some() {
            self.notices.push(Notice::Quarantined(own));
        }
        Writer::resume(&self.world, &self.root, folder, device, scan)
    }

    /// Writes entries as one batch. When it returns, all are on disk; where it errs, none counts.
    /// On a full disk the reserve is given up and the batch is written with its space.
    pub fn append(&mut self, drafts: &[Draft]) -> Result<Vec<Written>, Error> {
        match self.append_once(drafts) {
            Err(error) if error.is_full() && self.free_reserve() => self.append_once(drafts),
            done => done,
        }
    }

    fn append_once(&mut self, drafts: &[Draft]) -> Result<Vec<Written>, Error> {
        self.lock()?;
        let hlc = (self.hlc + 1).max(first_hlc(&self.world));
        let deps = self.new_deps();
        let case_key = self.key(KeyKind::Case)?.0;
        let lasting = drafts.iter().position(|draft| draft.key == case_key);
        let Some(writing) = &mut self.writing else {
            return Err(Error::Poisoned);
        };
        let claims = claims_master(&self.keys);
        let context = Context { keys: &self.keys, deps, lasting, claims, hlc };
        let written = writing.writer.append(drafts, &context);
        match written {
            Ok(ids) => {
                let (committed, segment) =
                    (writing.writer.committed().clone(), writing.writer.segment());
                self.acknowledge(committed, segment, hlc + drafts.len() as u64);
                if lasting.is_some() {
                    self.declared = self.sizes();
                }
                let written = ids.into_iter().zip(hlc..).map(|(id, hlc)| Written { id, hlc });
                Ok(written.collect())
            }
            Err(error) => {
                // What is on disk is in doubt: the next write begins by looking.
                self.writing = None;
                Err(error)
            }
        }
    }

    fn acknowledge(&mut self, committed: Committed, segment: u32, hlc: u64) {
        self.hlc = hlc;
        if let Some(known) = self.own.and_then(|own| self.logs.get_mut(&own)) {
            known.scan = Scan { committed, segment, tail: None, corruption: None };
        }
    }

    /// The last entries of other logs, where they are newer than what was declared last.
    fn new_deps(&self) -> Vec<EntryId> {
        let others = self.logs.iter().filter(|(id, _)| Some(**id) != self.own);
        let heads = others.map(|(id, known)| (*id, known.scan.committed.size()));
        let new = heads.filter(|(id, size)| *size > 0 && self.declared.get(id) != Some(size));
        new.map(|(log, size)| EntryId { log, seq: size - 1 }).collect()
    }

    fn free_reserve(&mut self) -> bool {
        let path = self.root.join("reserve");
        let freed = self.world.fs.remove(&path).is_ok();
        if freed {
            self.notices.push(Notice::ReserveUsed);
        }
        freed
    }

    /// Makes the reserve anew where it was used up; where there is no space, says so.
    pub fn keep_reserve(&self, length: u64) -> Result<(), Error> {
        keep_reserve(&self.world, &self.root, length)
    }

    /// Gives every committed entry from these places on, log after log.
    pub fn read(&self, from: &Sizes, on_entry: &mut dyn FnMut(Entry)) -> Result<(), Error> {
        for (id, known) in &self.logs {
            let first = from.get(id).copied().unwrap_or(0);
            let size = known.scan.committed.size();
            if first < size {
                self.read_log(known, first, size, on_entry)?;
            }
        }
        Ok(())
    }

    fn read_log(
        &self,
        known: &Known,
        first: u64,
        size: u64,
        on_entry: &mut dyn FnMut(Entry),
    ) -> Result<(), Error> {
        let folder = &known.folder;
        let mut seq = 0;
        for number in 0..=known.scan.segment {
            // A sealed segment is never written again: one that ends before is passed over.
            let place = (folder.id, number);
            if let Some(end) = self.sealed().get(&place).filter(|end| **end <= first) {
                seq = *end;
                continue;
            }
            let path = folder.segment(number);
            let bytes = self.world.fs.read(&path).map_err(Error::io(&path))?;
            let frames = frames(&bytes, &mut seq);
            if number < known.scan.segment {
                self.sealed().insert(place, seq);
            }
            let wanted: Vec<_> =
                frames.into_iter().filter(|(seq, _)| (first..size).contains(seq)).collect();
            self.deliver(folder.id, &wanted, on_entry);
        }
        Ok(())
    }

    fn sealed(&self) -> MutexGuard<'_, BTreeMap<(LogId, u32), u64>> {
        self.sealed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives entries in their order; the next ones are decrypted while one is looked at.
    fn deliver(
        &self,
        log: LogId,
        frames: &[(u64, EntryFrame<'_>)],
        on_entry: &mut dyn FnMut(Entry),
    ) {
        let open = |chunk: &[(u64, EntryFrame<'_>)]| -> Vec<Entry> {
            let entry = |(seq, frame): &_| self.entry(EntryId { log, seq: *seq }, frame);
            chunk.par_iter().filter_map(entry).collect()
        };
        let mut ready = Vec::new();
        for chunk in frames.chunks(CHUNK) {
            let mut next = Vec::new();
            rayon::in_place_scope(|scope| {
                scope.spawn(|_| next = open(chunk));
                ready.into_iter().for_each(&mut *on_entry);
            });
            ready = next;
        }
        ready.into_iter().for_each(on_entry);
    }

    fn entry(&self, id: EntryId, frame: &EntryFrame<'_>) -> Option<Entry> {
        let envelope = Envelope::parse(frame.envelope).ok()?;
        let key = KeyId(frame.key);
        let payload = match self.keys.get(&key) {
            Some(secret) => unseal(secret, frame, &envelope),
            None if self.keys.is_destroyed(&key) => Err(Unreadable::Destroyed),
            None => Err(Unreadable::KeyMissing),
        };
        Some(Entry { id, envelope, key, payload })
    }

    /// All envelopes of a log, as they stand.
    pub fn envelopes(&self, log: LogId) -> Result<Vec<[u8; LENGTH]>, Error> {
        let Some(known) = self.logs.get(&log) else {
            return Ok(Vec::new());
        };
        let (mut all, mut seq) = (Vec::new(), 0);
        for number in 0..=known.scan.segment {
            let path = known.folder.segment(number);
            let bytes = self.world.fs.read(&path).map_err(Error::io(&path))?;
            all.extend(frames(&bytes, &mut seq).iter().map(|(_, frame)| *frame.envelope));
        }
        all.truncate(known.scan.committed.size() as usize);
        Ok(all)
    }

    /// Checks all logs from their first byte on.
    pub fn check(&self) -> Result<Vec<(LogId, u64)>, Error> {
        let mut checked = Vec::new();
        for (id, known) in &self.logs {
            let scan = known.folder.scan(&self.world)?;
            if let Some((segment, at, damage)) = scan.corruption {
                return Err(Error::Damaged { log: *id, segment, at, damage });
            }
            checked.push((*id, scan.committed.size()));
        }
        Ok(checked)
    }

    /// Errs where a log holds less than was known of it, unless it is damaged, which is said
    /// otherwise.
    pub fn expect(&self, known: &Sizes) -> Result<(), Error> {
        let sizes = self.sizes();
        for (log, known) in known.iter().filter(|(log, _)| !self.is_damaged(**log)) {
            let found = sizes.get(log).copied().unwrap_or(0);
            if found < *known {
                return Err(Error::Shortened { log: *log, found, known: *known });
            }
        }
        Ok(())
    }

    fn malformed(&self, file: &str, what: &'static str) -> Error {
        Error::Malformed { path: self.root.join(file), what }
    }
}

/// The entries of a segment with their places, up to the first damage.
fn frames<'a>(bytes: &'a [u8], seq: &mut u64) -> Vec<(u64, EntryFrame<'a>)> {
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(Ok((frame, length))) =
        bytes.get(at..).filter(|rest| !rest.is_empty()).map(verify::frame::read)
    {
        if let verify::frame::Frame::Entry(entry) = frame {
            found.push((*seq, entry));
            *seq += 1;
        }
        at += length;
    }
    found
}

fn public_key(secret: &Secret) -> [u8; 32] {
    ed25519_dalek::SigningKey::from_bytes(secret.bytes()).verifying_key().to_bytes()
}

fn keep_reserve(world: &World, root: &Path, length: u64) -> Result<(), Error> {
    let path = root.join("reserve");
    if length == 0 || world.fs.length(&path).is_ok_and(|found| found >= length) {
        return Ok(());
    }
    world.fs.reserve(&path, length).map_err(Error::io(&path))
}

/// A copy of the last entry of a log, to learn its clock.
#[derive(Default)]
struct LastEntry {
    there: bool,
    envelope: Vec<u8>,
    key: [u8; 16],
    sealed: Vec<u8>,
}

impl LastEntry {
    fn keep(&mut self, _seq: u64, entry: &EntryFrame<'_>) {
        self.there = true;
        self.envelope.clear();
        self.envelope.extend_from_slice(entry.envelope);
        self.key = entry.key;
        self.sealed.clear();
        self.sealed.extend_from_slice(entry.sealed);
    }

    fn open(&self, keys: &Keys) -> Option<verify::payload::Payload> {
        let envelope: &[u8; LENGTH] = self.envelope.as_slice().try_into().ok()?;
        let frame = EntryFrame { envelope, key: self.key, sealed: &self.sealed };
        let secret = keys.get(&KeyId(self.key)).filter(|_| self.there)?;
        unseal(secret, &frame, &Envelope::parse(envelope).ok()?).ok()
    }
}
