//! The files of one log: its key and its segments.
//!
//! ```text
//! logs/<log_id>/key               the key that its commits are signed with, as a note verifier key
//! logs/<log_id>/seg-000000.log    at most 64 MiB and a batch, then sealed
//! ```

use crate::error::Error;
use crate::world::{Appending, Fs, World};
use std::path::{Path, PathBuf};
use verify::envelope::LogId;
use verify::frame::EntryFrame;
use verify::log::{Checker, Committed, Damage, has_commit};
use verify::note::VerifierKey;

/// A segment that has reached this length is sealed.
pub(crate) const SEGMENT: u64 = 64 << 20;

/// No batch is longer, in bytes: whoever receives one holds all of it in memory.
pub(crate) const MAX_BATCH: u64 = 64 << 20;

/// Where a log's files are.
#[derive(Debug, Clone)]
pub(crate) struct LogFolder {
    pub(crate) id: LogId,
    pub(crate) key: VerifierKey,
    path: PathBuf,
}

/// What stands behind the last commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tail {
    pub(crate) at: u64,
    pub(crate) damage: Option<Damage>,
}

/// What a log was found to be.
#[derive(Debug, Clone)]
pub(crate) struct Scan {
    /// Up to the last commit before any damage.
    pub(crate) committed: Committed,
    /// The segment that it stands in.
    pub(crate) segment: u32,
    /// What was being written when the writer ended.
    pub(crate) tail: Option<Tail>,
    /// Damage with a valid commit behind it: no torn tail.
    pub(crate) corruption: Option<(u32, u64, Damage)>,
}

/// The end of a log, where batches are written.
pub(crate) struct Tip {
    folder: LogFolder,
    segment: u32,
    end: u64,
    file: Option<Box<dyn Appending>>,
}

impl Tip {
    /// After this byte of a segment.
    pub(crate) fn new(folder: LogFolder, segment: u32, end: u64) -> Self {
        Self { folder, segment, end, file: None }
    }

    pub(crate) fn segment(&self) -> u32 {
        self.segment
    }

    pub(crate) fn end(&self) -> u64 {
        self.end
    }

    /// Writes a batch. The entries are on disk before their commit is written: so a commit that is
    /// there vouches for all before it, and damage before a commit is never a torn tail. The commit
    /// itself is on disk after [`Tip::sync`], or after the entries of the next batch are.
    pub(crate) fn batch(
        &mut self,
        fs: &dyn Fs,
        entries: &[u8],
        commit: &[u8],
    ) -> Result<(), Error> {
        if self.end >= SEGMENT {
            self.sync()?;
            (self.segment, self.end) = (self.segment + 1, 0);
        }
        let path = self.folder.segment(self.segment);
        let mut file = match self.file.take() {
            Some(file) => file,
            None => self.open(fs, &path)?,
        };
        let written = file.write(entries).and_then(|()| file.sync());
        written.and_then(|()| file.write(commit)).map_err(Error::io(&path))?;
        self.file = Some(file);
        self.end += (entries.len() + commit.len()) as u64;
        Ok(())
    }

    /// Waits until all batches are on disk.
    pub(crate) fn sync(&mut self) -> Result<(), Error> {
        let path = self.folder.segment(self.segment);
        match self.file.take() {
            Some(mut file) => {
                file.sync().map_err(Error::io(&path))?;
                self.file = Some(file).filter(|_| self.end < SEGMENT);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn open(&self, fs: &dyn Fs, path: &Path) -> Result<Box<dyn Appending>, Error> {
        if self.end > 0 {
            return fs.append(path).map_err(Error::io(path));
        }
        let file = fs.create(path).map_err(Error::io(path))?;
        fs.sync_folder(self.folder.path()).map_err(Error::io(self.folder.path()))?;
        Ok(file)
    }
}

impl LogFolder {
    pub(crate) fn new(case: &Path, id: LogId, key: VerifierKey) -> Self {
        Self { id, key, path: case.join("logs").join(id.to_string()) }
    }

    /// The log of this name; `None` where its key is not there or is none.
    pub(crate) fn open(world: &World, case: &Path, name: &str) -> Option<Self> {
        let id: LogId = name.parse().ok()?;
        let path = case.join("logs").join(name);
        let key = world.fs.read(&path.join("key")).ok()?;
        let key = std::str::from_utf8(&key).ok()?.trim_end().parse().ok()?;
        Some(Self { id, key, path })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn key_file(&self) -> PathBuf {
        self.path.join("key")
    }

    pub(crate) fn segment(&self, number: u32) -> PathBuf {
        self.path.join(format!("seg-{number:06}.log"))
    }

    /// How many segments there are without a gap, of which so many are known to be there.
    pub(crate) fn segments_from(&self, fs: &dyn Fs, first: u32) -> u32 {
        (first..u32::MAX).find(|number| !fs.exists(&self.segment(*number))).unwrap_or(u32::MAX)
    }

    /// The same log in another folder.
    pub(crate) fn elsewhere(&self, path: PathBuf) -> Self {
        Self { path, ..self.clone() }
    }

    /// Checks all of the log.
    pub(crate) fn scan(&self, world: &World) -> Result<Scan, Error> {
        self.scan_from(world, Checker::new(self.id, self.key.clone()), 0, &mut |_, _| ())
    }

    /// Checks the log from a commit on that was checked before, and calls `on_entry` for each
    /// entry after it, also for those of a torn tail.
    pub(crate) fn scan_from(
        &self,
        world: &World,
        mut checker: Checker,
        segment: u32,
        on_entry: &mut dyn FnMut(u64, EntryFrame<'_>),
    ) -> Result<Scan, Error> {
        let count = self.segments_from(&*world.fs, segment);
        let mut at = segment;
        let mut from = checker.committed().end;
        while at < count {
            let path = self.segment(at);
            let bytes = world.fs.read(&path).map_err(Error::io(&path))?;
            let rest = bytes.get(from as usize..).unwrap_or_default();
            let taken = checker.take(rest, from, on_entry);
            let damage = taken.err();
            let is_last = at + 1 == count;
            let open = checker.committed().end < bytes.len() as u64;
            if damage.is_some() || (open && !is_last) {
                return Ok(self.damaged(world, checker, at, &bytes, damage, count));
            }
            if is_last {
                let tail = open.then(|| Tail { at: checker.committed().end, damage: None });
                let committed = checker.committed().clone();
                return Ok(Scan { committed, segment: at, tail, corruption: None });
            }
            // A segment that is not the last ends with a commit, or the scan ended above.
            if let Err(damage) = checker.next_segment() {
                return Ok(self.damaged(world, checker, at, &bytes, Some((from, damage)), count));
            }
            (at, from) = (at + 1, 0);
        }
        let committed = checker.committed().clone();
        Ok(Scan { committed, segment: at, tail: None, corruption: None })
    }

    /// A torn tail, or corruption where a commit stands behind the damage.
    fn damaged(
        &self,
        world: &World,
        checker: Checker,
        segment: u32,
        bytes: &[u8],
        damage: Option<(u64, Damage)>,
        count: u32,
    ) -> Scan {
        let committed = checker.committed().clone();
        let (place, damage) = damage.map_or((committed.end, None), |(at, d)| (at, Some(d)));
        let behind = bytes.get(place as usize + 1..).unwrap_or_default();
        let later = (segment + 1..count).any(|number| {
            let later = world.fs.read(&self.segment(number));
            later.map_or(true, |bytes| has_commit(&bytes, &self.key))
        });
        if later || has_commit(behind, &self.key) {
            let damage = damage.unwrap_or(Damage::Commit("a segment ends without one"));
            let corruption = Some((segment, place, damage));
            return Scan { committed, segment, tail: None, corruption };
        }
        let tail = Some(Tail { at: committed.end, damage });
        Scan { committed, segment, tail, corruption: None }
    }
}
