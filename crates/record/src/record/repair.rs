//! Repair of a log that is damaged in the middle, from what a peer has of it.
//!
//! The log is made anew in the folder `repair/`, from its last commit before the damage: first with
//! what the peer gives, checked like everything that comes from one, then with what stands behind
//! the damage here and continues it. Only when the new log reaches all that was ever signed here
//! are the damaged segments copied to the quarantine and replaced, one after another. Killed at any
//! point, the log is whole, or damaged as it was.

use super::receive::{Evidence, Index};
use super::{Known, Notice, Record, frames};
use crate::error::Error;
use crate::segments::{LogFolder, Scan};
use crate::writer::write_synced;
use std::path::Path;
use verify::envelope::LogId;
use verify::frame::{self, Frame};
use verify::hash::{Hash, hex, sha256};
use verify::log::signed;
use verify::merkle::leaf;
use verify::note::VerifierKey;

/// What an entry's frame holds from its kind to the end of its place: the kind, then version,
/// class, flags and reserved bytes of the envelope.
const ENTRY: [u8; 9] = [1, 1, 0, 0, 0, 0, 0, 0, 0];

/// A repair that is under way.
pub(crate) struct Repair {
    log: LogId,
    damaged: Known,
    /// What stands behind the last commit before the damage, segment after segment.
    behind: Vec<Vec<u8>>,
    /// The size and the note of the last commit that stands there.
    last: Option<(u64, Vec<u8>)>,
}

/// How a repair stands after all that the peer and this device have.
pub(crate) enum Repaired {
    /// All that was signed here is there again.
    Whole,
    /// The peer has too little.
    TooShort,
    /// The peer's log contradicts what was signed here.
    Fork,
}

impl Record {
    /// Begins a log anew up to the damage. From here to the end of the repair, it is the one that
    /// is read and written. `None` where the log is not damaged.
    pub(crate) fn begin_repair(&mut self, log: LogId) -> Result<Option<Repair>, Error> {
        let Some(known) = self.logs.get(&log).filter(|known| known.scan.corruption.is_some())
        else {
            return Ok(None);
        };
        let (folder, scan) = (known.folder.clone(), known.scan.clone());
        let mut behind = Vec::new();
        for number in scan.segment..folder.segments_from(&*self.world.fs, scan.segment) {
            behind.push(self.read_file(&folder.segment(number))?);
        }
        let mut front = behind.first().cloned().unwrap_or_default();
        let end = usize::try_from(scan.committed.end).unwrap_or(usize::MAX);
        if let Some(first) = behind.first_mut() {
            *first = front.split_off(end.min(front.len()));
        }
        let last = behind.iter().filter_map(|bytes| last_commit(bytes, &folder.key));
        let last = last.max_by_key(|(size, _)| *size);
        let fresh = self.fresh_folder(&folder)?;
        write_synced(&self.world, &fresh.segment(scan.segment), &front)?;
        let known = Known { folder: fresh, scan: Scan { tail: None, corruption: None, ..scan } };
        let damaged = self.logs.insert(log, known);
        Ok(damaged.map(|damaged| Repair { log, damaged, behind, last }))
    }

    /// An empty folder to make a log anew in.
    fn fresh_folder(&self, folder: &LogFolder) -> Result<LogFolder, Error> {
        let fresh = folder.elsewhere(self.root.join("repair").join(folder.id.to_string()));
        self.empty_folder(&fresh)?;
        let made = self.world.fs.create_folder(fresh.path());
        made.map_err(Error::io(fresh.path()))?;
        Ok(fresh)
    }

    fn empty_folder(&self, folder: &LogFolder) -> Result<(), Error> {
        if !self.world.fs.exists(folder.path()) {
            return Ok(());
        }
        for name in self.world.fs.list(folder.path()).map_err(Error::io(folder.path()))? {
            let path = folder.path().join(name);
            self.world.fs.remove(&path).map_err(Error::io(&path))?;
        }
        Ok(())
    }

    fn read_file(&self, path: &Path) -> Result<Vec<u8>, Error> {
        self.world.fs.read(path).map_err(Error::io(path))
    }

    /// Appends what stands behind the damage and continues what the peer gave, and says whether all
    /// that was signed here is there.
    pub(crate) fn complete_repair(&mut self, repair: &Repair) -> Result<Repaired, Error> {
        for bytes in &repair.behind {
            self.append_behind(repair, bytes)?;
        }
        let size = self.logs.get(&repair.log).map_or(0, |known| known.scan.committed.size());
        let Some((signed_size, note)) = &repair.last else {
            return Ok(Repaired::TooShort);
        };
        if size < *signed_size {
            return Ok(Repaired::TooShort);
        }
        let root = self.root_within(repair, *signed_size)?;
        let was = signed(note, &repair.damaged.folder.key).map(|checkpoint| checkpoint.root);
        Ok(if was.ok() == root { Repaired::Whole } else { Repaired::Fork })
    }

    fn append_behind(&mut self, repair: &Repair, bytes: &[u8]) -> Result<(), Error> {
        let key = repair.damaged.folder.key.clone();
        let size = self.logs.get(&repair.log).map_or(0, |known| known.scan.committed.size());
        let Some(start) = entry_at(bytes, size) else { return Ok(()) };
        let rest = bytes.get(start..).unwrap_or_default();
        let mut checker = self.checker(repair.log, &key);
        // Up to the next damage, if there is another one.
        let _ = checker.take(rest, 0, &mut |_, _| ());
        if checker.committed().size() == size {
            return Ok(());
        }
        let end = usize::try_from(checker.committed().end).unwrap_or(0);
        self.write_batches(repair.log, &key, rest.get(..end).unwrap_or_default())
    }

    /// The root over the first `size` entries of the new log.
    fn root_within(&self, repair: &Repair, size: u64) -> Result<Option<Hash>, Error> {
        let Some(known) = self.logs.get(&repair.log) else { return Ok(None) };
        let before = &repair.damaged.scan.committed;
        let mut tree = before.tree.clone();
        for number in repair.damaged.scan.segment..=known.scan.segment {
            let bytes = self.read_file(&known.folder.segment(number))?;
            let is_first = number == repair.damaged.scan.segment;
            let start = if is_first { before.end as usize } else { 0 };
            let mut seq = tree.size();
            for (seq, entry) in frames(bytes.get(start..).unwrap_or_default(), &mut seq) {
                if seq < size {
                    tree.push(leaf(entry.envelope));
                }
            }
        }
        Ok((tree.size() == size).then(|| tree.root()))
    }

    /// Puts the new segments in the place of the damaged ones, which go to the quarantine.
    pub(crate) fn finish_repair(&mut self, repair: Repair) -> Result<(), Error> {
        let Repair { log, damaged, .. } = repair;
        let Some(fresh) = self.logs.insert(log, damaged.clone()) else { return Ok(()) };
        let fs = self.world.fs.clone();
        let first = damaged.scan.segment;
        let old = first..damaged.folder.segments_from(&*fs, first);
        for number in old.clone() {
            self.quarantine_segment(&damaged.folder, number)?;
        }
        for number in first..=fresh.scan.segment {
            let (from, to) = (fresh.folder.segment(number), damaged.folder.segment(number));
            fs.rename(&from, &to).map_err(Error::io(&to))?;
            let folder = damaged.folder.path();
            fs.sync_folder(folder).map_err(Error::io(folder))?;
        }
        for number in (fresh.scan.segment + 1..old.end).rev() {
            let path = damaged.folder.segment(number);
            fs.remove(&path).map_err(Error::io(&path))?;
        }
        self.empty_folder(&fresh.folder)?;
        let is_it =
            |notice: &Notice| matches!(notice, Notice::Damaged { log: of, .. } if *of == log);
        self.notices.retain(|notice| !is_it(notice));
        self.refresh_folder(damaged.folder)?;
        self.notices.push(Notice::Repaired(log));
        Ok(())
    }

    fn quarantine_segment(&self, folder: &LogFolder, number: u32) -> Result<(), Error> {
        let bytes = self.read_file(&folder.segment(number))?;
        let into = self.root.join("quarantine");
        self.world.fs.create_folder(&into).map_err(Error::io(&into))?;
        let digest = sha256(&[&bytes]);
        let name = format!("{}-{number:06}-damaged-{}", folder.id.short(), hex(&digest[..4]));
        write_synced(&self.world, &into.join(name), &bytes)?;
        self.world.fs.sync_folder(&into).map_err(Error::io(&into))
    }

    /// Leaves the log as it is: the peer could not repair it.
    pub(crate) fn give_up_repair(&mut self, repair: Repair) -> Result<(), Error> {
        let fresh = self.logs.insert(repair.log, repair.damaged);
        fresh.map_or(Ok(()), |fresh| self.empty_folder(&fresh.folder))
    }

    /// The tree and the commits of a log as they are while it is repaired: what is before the
    /// damage stands elsewhere.
    pub(crate) fn index_within(&self, repair: &Repair) -> Result<Index, Error> {
        let mut index = Index::new();
        let mut before = 0;
        let last = self.logs.get(&repair.log).map_or(0, |known| known.scan.segment);
        for number in 0..=last {
            let is_old = number < repair.damaged.scan.segment;
            let fresh = self.logs.get(&repair.log).filter(|_| !is_old).unwrap_or(&repair.damaged);
            let bytes = self.read_file(&fresh.folder.segment(number))?;
            index.add(number, &bytes, before);
            before += bytes.len() as u64;
        }
        Ok(index)
    }
}

impl Repair {
    /// The last note that was signed here, with its size.
    pub(crate) fn last(&self) -> (u64, &[u8]) {
        self.last.as_ref().map_or((0, &[]), |(size, note)| (*size, note.as_slice()))
    }

    /// What shows a fork: the notes of both, and the proof that theirs has another beginning.
    pub(crate) fn evidence<'a>(&'a self, theirs: &'a [u8], proof: &'a [u8]) -> Evidence<'a> {
        Evidence { ours: self.last().1, theirs, proof }
    }
}

/// The signed commit with the most entries that stands anywhere in the bytes.
fn last_commit(bytes: &[u8], key: &VerifierKey) -> Option<(u64, Vec<u8>)> {
    let name = key.name().as_bytes();
    let starts = bytes.windows(name.len()).enumerate().filter(|(_, window)| *window == name);
    let note = |at: usize| match frame::read(bytes.get(at.checked_sub(frame::HEADER)?..)?) {
        Ok((Frame::Commit(note), _)) => Some(note),
        _ => None,
    };
    let commit = |at| {
        let note = note(at)?;
        Some((signed(note, key).ok()?.size, note.to_vec()))
    };
    starts.filter_map(|(at, _)| commit(at)).max_by_key(|(size, _)| *size)
}

/// Where the frame of the entry with this place begins.
fn entry_at(bytes: &[u8], seq: u64) -> Option<usize> {
    let wanted = [&ENTRY[..], &seq.to_be_bytes()].concat();
    let starts = bytes.windows(wanted.len()).enumerate().filter(|(_, window)| *window == wanted);
    let mut starts = starts.filter_map(|(at, _)| at.checked_sub(frame::HEADER - 1));
    let is_entry = |start: &usize| {
        matches!(bytes.get(*start..).map(frame::read), Some(Ok((Frame::Entry(_), _))))
    };
    starts.find(is_entry)
}
