//! What a record takes from another device, and what it shows to one: logs as they stand.

use super::{Known, Options, Record, Writing, frames, keep_reserve, public_key};
use crate::entry::unseal;
use crate::error::Error;
use crate::keys::{KeyId, KeyKind, Keys, Lock};
use crate::manifest::Manifest;
use crate::segments::{LogFolder, Tip};
use crate::sync::{Pulled, RecordPeer, pull, share_keys};
use crate::world::World;
use crate::writer::{quarantine, write_new, write_synced};
use std::path::Path;
use verify::envelope::{Envelope, LogId};
use verify::frame::{self, EntryFrame, Frame};
use verify::log::{Checker, Committed};
use verify::merkle::{Tree, leaf};
use verify::note::VerifierKey;
use verify::payload::Payload;

/// A commit of a log, and where it ends.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct CommitAt {
    /// How many entries there are up to it.
    pub(crate) size: u64,
    /// The segment it stands in, and the byte there behind it.
    pub(crate) segment: u32,
    pub(crate) end: usize,
    /// How many bytes of the log there are up to it.
    pub(crate) total: u64,
}

/// What is needed to show any beginning of a log with its proofs.
pub(crate) struct Index {
    pub(crate) tree: Tree,
    /// All commits, after one of size 0 at the log's beginning.
    pub(crate) commits: Vec<CommitAt>,
}

/// The signed notes of a fork, and what shows that they exclude each other.
pub(crate) struct Evidence<'a> {
    pub(crate) ours: &'a [u8],
    pub(crate) theirs: &'a [u8],
    /// Empty where both notes are of one size.
    pub(crate) proof: &'a [u8],
}

impl Record {
    /// Makes a new device's folder for the case of another record, with a log of its own, and takes
    /// what that record has. The other record learns of the new log at the next sync.
    pub fn join(
        world: &World,
        root: &Path,
        from: &Record,
        lock: Lock,
        device: &str,
    ) -> Result<(Self, Pulled), Error> {
        let name = from.manifest.name.clone();
        let options = Options { name, device: device.to_owned(), lock, reserve: 0 };
        let mut record = Self::begin_join(world, root, from, options)?;
        let pulled = pull(&mut record, &mut RecordPeer::new(from))?;
        Ok((record, pulled))
    }

    fn begin_join(
        world: &World,
        root: &Path,
        from: &Record,
        options: Options,
    ) -> Result<Self, Error> {
        if world.fs.exists(&root.join("case.toml")) {
            return Err(Error::Exists(root.to_owned()));
        }
        let mut keys = Keys::create(world, root, options.lock)?;
        share_keys(&from.keys, &mut keys)?;
        let encrypted = keys.is_encrypted();
        let manifest = Manifest { id: from.manifest.id, name: options.name, encrypted };
        let mut record = Self::of(world, root, manifest, keys);
        record.begin_log(&options.device)?;
        keep_reserve(world, root, options.reserve)?;
        // Written last: a folder with a manifest is a whole case.
        record.manifest.write(world, root)?;
        Ok(record)
    }

    #[cfg(test)]
    pub(crate) fn set_case(&mut self, case: [u8; 16]) {
        self.manifest.id = case;
    }

    #[cfg(test)]
    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    /// Whether a log is known to have been continued in two ways.
    pub fn is_forked(&self, log: LogId) -> bool {
        self.forked.contains(&log)
    }

    /// Does something while no other process writes, after a look at what they wrote.
    pub(crate) fn holding<T>(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let was_writing = self.writing.is_some();
        let lock = match self.writing.take() {
            Some(writing) => writing.lock,
            None => self.take_lock()?,
        };
        self.refresh()?;
        let done = act(self)?;
        if was_writing {
            let writer = self.writer()?;
            self.writing = Some(Writing { writer, lock });
        }
        Ok(done)
    }

    /// What is signed of a log, and with which key.
    pub(crate) fn committed(&self, log: LogId) -> Option<(&Committed, &VerifierKey)> {
        self.logs.get(&log).map(|known| (&known.scan.committed, &known.folder.key))
    }

    /// All logs with their keys.
    pub(crate) fn signed_logs(&self) -> impl Iterator<Item = (LogId, &VerifierKey, &Committed)> {
        let signed = self.logs.iter().filter(|(_, known)| known.scan.committed.size() > 0);
        signed.map(|(id, known)| (*id, &known.folder.key, &known.scan.committed))
    }

    /// Whether a log cannot be continued since it is damaged in the middle.
    pub(crate) fn is_damaged(&self, log: LogId) -> bool {
        self.logs.get(&log).is_some_and(|known| known.scan.corruption.is_some())
    }

    /// Whether the first entry of a log was written by somebody with the keys of this case.
    pub(crate) fn welcomes(&self, first: &EntryFrame<'_>) -> bool {
        let payload = self.opened(first);
        payload.is_some_and(|payload| {
            let case = payload.field("case").and_then(|case| case.as_array());
            payload.kind == "genesis" && case == Some(self.manifest.id)
        })
    }

    /// Whether an entry cannot be opened though its key is here. What is signed is the envelope,
    /// which commits to the payload and not to its encrypted form: only its key tells.
    pub(crate) fn is_altered(&self, frame: &EntryFrame<'_>) -> bool {
        self.keys.get(&KeyId(frame.key)).is_some() && self.opened(frame).is_none()
    }

    fn opened(&self, frame: &EntryFrame<'_>) -> Option<Payload> {
        let secret = self.keys.get(&KeyId(frame.key))?;
        unseal(secret, frame, &Envelope::parse(frame.envelope).ok()?).ok()
    }

    /// What people call this device, as far as a log that it began says so.
    pub(crate) fn device_name(&self) -> String {
        let devices: Vec<[u8; 32]> =
            self.keys.of_kind(KeyKind::Device).map(|(_, secret)| public_key(secret)).collect();
        let mut ours =
            self.logs.values().filter(|known| devices.contains(&known.folder.key.public_key()));
        let name = |known: &Known| {
            let bytes = self.world.fs.read(&known.folder.segment(0)).ok()?;
            let Ok((Frame::Entry(first), _)) = frame::read(&bytes) else { return None };
            self.opened(&first)?.field("device")?.as_text().map(str::to_owned)
        };
        ours.find_map(name).unwrap_or_default()
    }

    /// A checker that goes on where a log ends here.
    pub(crate) fn checker(&self, log: LogId, key: &VerifierKey) -> Checker {
        match self.logs.get(&log) {
            Some(known) => {
                Checker::resume(log, known.folder.key.clone(), known.scan.committed.clone())
            }
            None => Checker::new(log, key.clone()),
        }
    }

    /// Writes batches to the log of another device. They were checked, and end with a commit. Where
    /// it errs, what was there before is whole.
    pub(crate) fn write_batches(
        &mut self,
        log: LogId,
        key: &VerifierKey,
        bytes: &[u8],
    ) -> Result<(), Error> {
        let (folder, segment, end) = self.place_to_write(log, key)?;
        if let Err(error) = self.write_from(&folder, segment, end, bytes) {
            // What a failed sync left may be seen now and be gone after a crash: it must not look
            // as if it had been received.
            let _ = self.world.fs.truncate(&folder.segment(segment), end);
            return Err(error);
        }
        self.refresh_folder(folder)
    }

    /// Where a log ends, after a torn tail was put into the quarantine.
    fn place_to_write(
        &mut self,
        log: LogId,
        key: &VerifierKey,
    ) -> Result<(LogFolder, u32, u64), Error> {
        let (folder, scan) = match self.logs.get(&log) {
            Some(known) => (known.folder.clone(), known.scan.clone()),
            None => match LogFolder::open(&self.world, &self.root, &log.to_string()) {
                // It was being begun once before.
                Some(folder) => {
                    let scan = folder.scan(&self.world)?;
                    (folder, scan)
                }
                None => return Ok((LogFolder::new(&self.root, log, key.clone()), 0, 0)),
            },
        };
        if let Some((segment, at, damage)) = scan.corruption {
            return Err(Error::Damaged { log, segment, at, damage });
        }
        if scan.tail.is_some() {
            let end = scan.committed.end;
            quarantine(&self.world, &self.root, &folder, scan.segment, end)?;
        }
        Ok((folder, scan.segment, scan.committed.end))
    }

    fn write_from(
        &self,
        folder: &LogFolder,
        segment: u32,
        end: u64,
        bytes: &[u8],
    ) -> Result<(), Error> {
        let mut batches = batches(bytes);
        let mut tip = Tip::new(folder.clone(), segment, end);
        if (segment, end) == (0, 0) {
            // A single batch: behind its tear there is no commit.
            let Some((entries, commit)) = batches.next() else { return Ok(()) };
            let first = [entries, commit].concat();
            write_new(&self.world, folder, &first)?;
            tip = Tip::new(folder.clone(), 0, first.len() as u64);
        }
        for (entries, commit) in batches {
            tip.batch(&*self.world.fs, entries, commit)?;
        }
        tip.sync()
    }

    /// Keeps the proof of a fork, and refuses the log from now on.
    pub(crate) fn keep_fork(&mut self, log: LogId, evidence: &Evidence<'_>) -> Result<(), Error> {
        let folder = self.root.join("forks");
        self.world.fs.create_folder(&folder).map_err(Error::io(&folder))?;
        let files = [
            (format!("{log}-0.note"), evidence.ours),
            (format!("{log}-proof"), evidence.proof),
            // Written last: with it, the evidence is whole.
            (format!("{log}-1.note"), evidence.theirs),
        ];
        for (name, bytes) in files.iter().filter(|(_, bytes)| !bytes.is_empty()) {
            let (path, incoming) = (folder.join(name), folder.join(format!("{name}.incoming")));
            write_synced(&self.world, &incoming, bytes)?;
            self.world.fs.rename(&incoming, &path).map_err(Error::io(&path))?;
            self.world.fs.sync_folder(&folder).map_err(Error::io(&folder))?;
        }
        self.world.fs.sync_folder(&self.root).map_err(Error::io(&self.root))?;
        self.refresh_forks()
    }

    /// Learns which forks were found.
    pub(super) fn refresh_forks(&mut self) -> Result<(), Error> {
        let folder = self.root.join("forks");
        if !self.world.fs.exists(&folder) {
            return Ok(());
        }
        for name in self.world.fs.list(&folder).map_err(Error::io(&folder))? {
            let log = name.strip_suffix("-1.note").and_then(|log| log.parse().ok());
            if let Some(log) = log.filter(|log| self.forked.insert(*log)) {
                self.notices.push(super::Notice::Fork(log));
            }
        }
        Ok(())
    }

    /// Where what is damaged is kept.
    pub(crate) fn quarantine_folder(&self) -> std::path::PathBuf {
        self.root.join("quarantine")
    }

    /// The tree of a log, and where its commits are.
    pub(crate) fn index(&self, log: LogId) -> Result<Option<Index>, Error> {
        let Some(known) = self.logs.get(&log) else {
            return Ok(None);
        };
        let mut index = Index::new();
        let mut before = 0;
        for segment in 0..=known.scan.segment {
            let bytes = self.segment(log, segment)?;
            index.add(segment, &bytes, before);
            before += bytes.len() as u64;
        }
        Ok(Some(index))
    }

    /// The signed bytes of a segment of a log.
    pub(crate) fn segment(&self, log: LogId, segment: u32) -> Result<Vec<u8>, Error> {
        let Some(known) = self.logs.get(&log) else {
            return Ok(Vec::new());
        };
        let path = known.folder.segment(segment);
        let mut bytes = self.world.fs.read(&path).map_err(Error::io(&path))?;
        if segment == known.scan.segment {
            bytes.truncate(usize::try_from(known.scan.committed.end).unwrap_or(usize::MAX));
        }
        Ok(bytes)
    }
}

impl Index {
    pub(super) fn new() -> Self {
        Self { tree: Tree::new(), commits: vec![CommitAt::default()] }
    }

    pub(super) fn add(&mut self, segment: u32, bytes: &[u8], before: u64) {
        let mut end = 0;
        for (entries, commit) in batches(bytes) {
            let mut seq = self.tree.size();
            for (_, entry) in frames(entries, &mut seq) {
                self.tree.push(leaf(entry.envelope));
            }
            end += entries.len() + commit.len();
            let (size, total) = (self.tree.size(), before + end as u64);
            self.commits.push(CommitAt { size, segment, end, total });
        }
    }
}

/// The frames up to each commit, and the commit's; what follows the last one is left out.
fn batches(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let mut at = 0;
        loop {
            let (frame, length) = frame::read(rest.get(at..)?).ok()?;
            let end = at + length;
            if matches!(frame, Frame::Commit(_)) {
                let (batch, behind) = rest.split_at_checked(end)?;
                rest = behind;
                return batch.split_at_checked(at);
            }
            at = end;
        }
    })
}
