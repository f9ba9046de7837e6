//! A log: frames one after another, checked as they stand. Nothing is decoded and encoded anew to
//! check a signature.

use crate::checkpoint::Checkpoint;
use crate::envelope::{Envelope, LENGTH, LogId};
use crate::frame::{self, EntryFrame, Frame, FrameError};
use crate::hash::{Hash, hex};
use crate::merkle::{self, Frontier};
use crate::note::{Note, VerifierKey};

/// Longer than any checkpoint of ours; the search for commits behind damage looks no further.
const MAX_NOTE: usize = 4096;

/// What every checkpoint of ours begins with.
const PREFIX: &str = "consilience/v1/";

/// The name that a log signs with: `consilience/v1/<case8>/<log8>`.
pub fn origin(case: &[u8; 16], log: LogId) -> String {
    format!("{PREFIX}{}/{}", hex(&case[..4]), log.short())
}

/// What is wrong with a log at a place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// No frame.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// No envelope of this place in the log.
    #[error("an envelope that does not belong here")]
    Envelope,
    /// A commit that is not signed with the log's key, or not over these entries.
    #[error("a commit that does not fit: {0}")]
    Commit(&'static str),
    /// The first entry and the key do not give the log's id.
    #[error("the first entry and the key belong to another log")]
    Genesis,
}

/// A place up to which a log is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Committed {
    /// The tree over all entries up to here.
    pub tree: Frontier,
    /// How many bytes of the segment belong to it.
    pub end: u64,
    /// The text of the note; empty before the first commit.
    pub note: Vec<u8>,
}

impl Committed {
    /// How many entries there are.
    pub fn size(&self) -> u64 {
        self.tree.size()
    }

    /// The root over them.
    pub fn root(&self) -> Hash {
        self.tree.root()
    }
}

/// Checks a log frame by frame, segment after segment.
#[derive(Debug, Clone)]
pub struct Checker {
    id: LogId,
    key: VerifierKey,
    tree: Frontier,
    committed: Committed,
}

impl Checker {
    /// At the beginning of a log.
    pub fn new(id: LogId, key: VerifierKey) -> Self {
        let committed = Committed { tree: Frontier::new(), end: 0, note: Vec::new() };
        Self { id, key, tree: Frontier::new(), committed }
    }

    /// After a commit that was checked before.
    pub fn resume(id: LogId, key: VerifierKey, committed: Committed) -> Self {
        Self { id, key, tree: committed.tree.clone(), committed }
    }

    /// The last commit so far.
    pub fn committed(&self) -> &Committed {
        &self.committed
    }

    /// Takes the frames of a segment, or of the rest of one that begins at byte `from`. Calls
    /// `on_entry` for each entry, before it is known whether it is committed; stops at the first
    /// damage, or at the end.
    pub fn take<'a>(
        &mut self,
        bytes: &'a [u8],
        from: u64,
        on_entry: &mut dyn FnMut(u64, EntryFrame<'a>),
    ) -> Result<(), (u64, Damage)> {
        let mut at = 0;
        while at < bytes.len() {
            let place = from + at as u64;
            let (frame, length) =
                frame::read(&bytes[at..]).map_err(|error| (place, error.into()))?;
            at += length;
            match frame {
                Frame::Entry(entry) => {
                    let seq = self.entry(entry.envelope).map_err(|damage| (place, damage))?;
                    on_entry(seq, entry);
                }
                Frame::Commit(note) => {
                    let end = from + at as u64;
                    self.commit(note, end).map_err(|damage| (place, damage))?;
                }
            }
        }
        Ok(())
    }

    /// Goes to the next segment; only at a commit.
    pub fn next_segment(&mut self) -> Result<(), Damage> {
        if self.tree.size() != self.committed.size() {
            return Err(Damage::Commit("a segment ends without one"));
        }
        self.committed.end = 0;
        Ok(())
    }

    fn entry(&mut self, bytes: &[u8; LENGTH]) -> Result<u64, Damage> {
        let envelope = Envelope::parse(bytes).map_err(|_| Damage::Envelope)?;
        let seq = self.tree.size();
        if envelope.seq != seq {
            return Err(Damage::Envelope);
        }
        if seq == 0 && LogId::of(bytes, &self.key.public_key()) != self.id {
            return Err(Damage::Genesis);
        }
        self.tree.push(merkle::leaf(bytes));
        Ok(seq)
    }

    fn commit(&mut self, note: &[u8], end: u64) -> Result<(), Damage> {
        let checkpoint = signed(note, &self.key)?;
        if checkpoint.size != self.tree.size() {
            return Err(Damage::Commit("another number of entries"));
        }
        if checkpoint.root != self.tree.root() {
            return Err(Damage::Commit("another root"));
        }
        self.committed = Committed { tree: self.tree.clone(), end, note: note.to_vec() };
        Ok(())
    }
}

/// The checkpoint of a note that is signed with this key under its name.
pub fn signed(note: &[u8], key: &VerifierKey) -> Result<Checkpoint, Damage> {
    let note = Note::parse(note).map_err(|_| Damage::Commit("not a note"))?;
    note.verify(key).map_err(|_| Damage::Commit("not signed with the log's key"))?;
    let checkpoint =
        Checkpoint::parse(note.text()).map_err(|_| Damage::Commit("not a checkpoint"))?;
    if checkpoint.origin != key.name() {
        return Err(Damage::Commit("another origin"));
    }
    Ok(checkpoint)
}

/// Whether a commit of this log stands anywhere in the bytes: behind damage, it tells corruption
/// from a torn tail.
pub fn has_commit(bytes: &[u8], key: &VerifierKey) -> bool {
    let prefix = PREFIX.as_bytes();
    let starts = bytes.windows(prefix.len()).enumerate();
    let mut starts = starts.filter(|(_, window)| *window == prefix).map(|(at, _)| at);
    starts.any(|at| {
        let frame = at.checked_sub(frame::HEADER).and_then(|start| bytes.get(start..));
        match frame.map(frame::read) {
            Some(Ok((Frame::Commit(note), length))) => {
                length <= MAX_NOTE && signed(note, key).is_ok()
            }
            _ => false,
        }
    })
}
