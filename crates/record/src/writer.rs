//! Writing to the log of this device: a batch of entries, then its commit. Nothing is acknowledged
//! before the disk has both.

use crate::entry::{Draft, seal};
use crate::error::Error;
use crate::keys::{KeyKind, Keys, Secret};
use crate::segments::{LogFolder, MAX_BATCH, Scan, Tip};
use crate::world::World;
use ed25519_dalek::{Signer, SigningKey};
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use verify::checkpoint::Checkpoint;
use verify::envelope::{EntryId, Envelope, LENGTH, LogId, hmac, tag};
use verify::frame;
use verify::hash::{Hash, hex};
use verify::log::Committed;
use verify::merkle::{self, Frontier};
use verify::note;
use verify::payload::Payload;

/// Batches shorter than this are sealed one entry after another: waking other cores takes longer.
const ALONE: usize = 32;

/// The random bytes of an entry: two tags and the seed of its salts.
const RANDOM: usize = 16 + 32;

/// Writes the log of this device.
pub(crate) struct Writer {
    world: World,
    folder: LogFolder,
    signer: SigningKey,
    committed: Committed,
    tip: Tip,
    poisoned: bool,
}

/// What a batch needs besides its drafts.
pub(crate) struct Context<'a> {
    pub(crate) keys: &'a Keys,
    /// The last entries of other logs.
    pub(crate) deps: Vec<EntryId>,
    /// The first draft under the case's key, which repeats them: the key of the first one may be
    /// destroyed some day.
    pub(crate) lasting: Option<usize>,
    /// The clock of the first entry; each one after it is later by one.
    pub(crate) hlc: u64,
}

impl Writer {
    /// Begins a log with a first entry that says these fields.
    pub(crate) fn begin(
        world: &World,
        case_folder: &Path,
        case: &[u8; 16],
        keys: &Keys,
        device: &Secret,
        draft: &Draft,
    ) -> Result<Self, Error> {
        let signer = SigningKey::from_bytes(device.bytes());
        let public = signer.verifying_key().to_bytes();
        let payload = Payload {
            kind: draft.kind.to_owned(),
            version: 1,
            hlc: first_hlc(world),
            deps: Vec::new(),
            fields: draft.fields.clone(),
            seed: random(world)?,
        };
        let tags = [random(world)?, random(world)?];
        let envelope = Envelope { seq: 0, tags, commit: payload.commit() }.to_bytes();
        let id = LogId::of(&envelope, &public);
        let name = verify::log::origin(case, id);
        let folder = LogFolder::new(case_folder, id, note::VerifierKey::new(&name, public));
        let mut batch = Batch::new(Frontier::new());
        batch.push(&Sealed::new(keys, draft, &envelope, &payload)?);
        let (commit, note) = batch.commit(&signer, folder.key.name())?;
        let bytes = [batch.bytes, commit].concat();
        write_new(world, &folder, &bytes)?;
        let committed = Committed { tree: batch.tree, end: bytes.len() as u64, note };
        let tip = Tip::new(folder.clone(), 0, committed.end);
        Ok(Self { world: world.clone(), folder, signer, committed, tip, poisoned: false })
    }

    /// Goes on with a log that was scanned. A torn tail goes to the quarantine first.
    pub(crate) fn resume(
        world: &World,
        case_folder: &Path,
        folder: LogFolder,
        device: &Secret,
        scan: Scan,
    ) -> Result<Self, Error> {
        if let Some((segment, at, damage)) = scan.corruption {
            return Err(Error::Damaged { log: folder.id, segment, at, damage });
        }
        if scan.tail.is_some() {
            quarantine(world, case_folder, &folder, scan.segment, scan.committed.end)?;
        }
        Ok(Self {
            world: world.clone(),
            tip: Tip::new(folder.clone(), scan.segment, scan.committed.end),
            folder,
            signer: SigningKey::from_bytes(device.bytes()),
            committed: scan.committed,
            poisoned: false,
        })
    }

    pub(crate) fn committed(&self) -> &Committed {
        &self.committed
    }

    pub(crate) fn segment(&self) -> u32 {
        self.tip.segment()
    }

    /// Writes a batch; when it returns, all of it is on disk, and where it errs, nothing of it
    /// counts and the writer takes no more.
    pub(crate) fn append(
        &mut self,
        drafts: &[Draft],
        context: &Context<'_>,
    ) -> Result<Vec<EntryId>, Error> {
        if self.poisoned {
            return Err(Error::Poisoned);
        }
        let mut batch = Batch::new(self.committed.tree.clone());
        let mut ids = Vec::with_capacity(drafts.len());
        for sealed in self.seal_all(drafts, context)? {
            ids.push(EntryId { log: self.folder.id, seq: batch.tree.size() });
            batch.push(&sealed);
        }
        if batch.bytes.len() as u64 > MAX_BATCH {
            return Err(Error::BatchTooLong);
        }
        let (commit, note) = batch.commit(&self.signer, self.folder.key.name())?;
        let segment = self.tip.segment();
        let written = self.write(&batch.bytes, &commit);
        let end = written.inspect_err(|_| self.give_up(segment))?;
        self.committed = Committed { tree: batch.tree, end, note };
        Ok(ids)
    }

    /// After a failed sync, what is visible may never come to the disk, and a later sync would not
    /// say so (Rebello et al., "Can Applications Recover from fsync Failures?", ATC 2020): it is cut
    /// off, as far as that can still be done.
    fn give_up(&mut self, segment: u32) {
        self.poisoned = true;
        let end = if self.tip.segment() == segment { self.committed.end } else { 0 };
        let _ = self.world.fs.truncate(&self.folder.segment(self.tip.segment()), end);
    }

    /// The entries of a batch, ready to be written; those of long batches beside each other.
    fn seal_all(&self, drafts: &[Draft], context: &Context<'_>) -> Result<Vec<Sealed>, Error> {
        // All at once: a call of the system costs more than the bytes.
        let mut random = vec![[0; RANDOM]; drafts.len()];
        let filled = self.world.rng.fill(random.as_flattened_mut());
        filled.map_err(Error::io(Path::new("random bytes")))?;
        let seal = |(at, (draft, random))| self.seal(draft, at as u64, random, context);
        if drafts.len() < ALONE {
            drafts.iter().zip(&random).enumerate().map(seal).collect()
        } else {
            drafts.par_iter().zip(&random).enumerate().map(seal).collect()
        }
    }

    fn seal(
        &self,
        draft: &Draft,
        at: u64,
        random: &[u8; RANDOM],
        context: &Context<'_>,
    ) -> Result<Sealed, Error> {
        let (mut tags, mut seed) = ([[0; 8]; 2], [0; 32]);
        tags.as_flattened_mut().copy_from_slice(&random[..16]);
        seed.copy_from_slice(&random[16..]);
        let id = EntryId { log: self.folder.id, seq: self.committed.size() + at };
        for (slot, claim) in draft.claims.iter().take(2).enumerate() {
            if let Some(key) = claim_key(context.keys, claim) {
                tags[slot] = tag(&key, id, slot as u8);
            }
        }
        let payload = Payload {
            kind: draft.kind.to_owned(),
            version: 1,
            hlc: context.hlc + at,
            deps: context.deps_of(at),
            fields: draft.fields.clone(),
            seed,
        };
        let envelope = Envelope { seq: id.seq, tags, commit: payload.commit() };
        Sealed::new(context.keys, draft, &envelope.to_bytes(), &payload)
    }

    fn write(&mut self, entries: &[u8], commit: &[u8]) -> Result<u64, Error> {
        let fs = &*self.world.fs;
        self.tip.batch(fs, entries, commit)?;
        self.tip.sync()?;
        Ok(self.tip.end())
    }
}

impl Context<'_> {
    fn deps_of(&self, at: u64) -> Vec<EntryId> {
        let is_lasting = self.lasting.is_some_and(|lasting| lasting as u64 == at);
        if at == 0 || is_lasting { self.deps.clone() } else { Vec::new() }
    }
}

/// The key of a claim's tags in the present period.
pub(crate) fn claim_key(keys: &Keys, claim: &str) -> Option<[u8; 32]> {
    let (_, master) = keys.of_kind(KeyKind::Claim).last()?;
    Some(hmac(master.bytes(), &[b"consilience/claim/v1", claim.as_bytes()]))
}

/// An entry that is ready to be written.
struct Sealed {
    frame: Vec<u8>,
    leaf: Hash,
}

impl Sealed {
    fn new(
        keys: &Keys,
        draft: &Draft,
        envelope: &[u8; LENGTH],
        payload: &Payload,
    ) -> Result<Self, Error> {
        let secret = keys.get(&draft.key).ok_or(Error::KeyMissing(draft.key))?;
        let sealed = seal(secret, draft.key, envelope, &payload.encode());
        let sealed = sealed.map_err(|_| Error::TooLong)?;
        let mut frame = Vec::with_capacity(frame::HEADER + LENGTH + 16 + sealed.len());
        frame::write_entry(&mut frame, envelope, &draft.key.0, &sealed)
            .map_err(|_| Error::TooLong)?;
        Ok(Self { frame, leaf: merkle::leaf(envelope) })
    }
}

/// Frames that become one write.
struct Batch {
    bytes: Vec<u8>,
    tree: Frontier,
}

impl Batch {
    fn new(tree: Frontier) -> Self {
        Self { bytes: Vec::new(), tree }
    }

    fn push(&mut self, entry: &Sealed) {
        self.bytes.extend_from_slice(&entry.frame);
        self.tree.push(entry.leaf);
    }

    /// The frame of the commit over all entries so far, and its note.
    fn commit(&self, signer: &SigningKey, name: &str) -> Result<(Vec<u8>, Vec<u8>), Error> {
        let checkpoint = Checkpoint {
            origin: name.to_owned(),
            size: self.tree.size(),
            root: self.tree.root(),
            extensions: Vec::new(),
        };
        let text = checkpoint.text();
        let public = signer.verifying_key().to_bytes();
        let signature = signer.sign(text.as_bytes()).to_bytes();
        let note = note::assemble(&text, name, note::key_hash(name, &public), &signature);
        let mut bytes = Vec::new();
        frame::write_commit(&mut bytes, note.as_bytes()).map_err(|_| Error::TooLong)?;
        Ok((bytes, note.into_bytes()))
    }
}

/// A new log: its key and first segment are on disk before its folder is.
pub(crate) fn write_new(world: &World, folder: &LogFolder, bytes: &[u8]) -> Result<(), Error> {
    let fs = &world.fs;
    fs.create_folder(folder.path()).map_err(Error::io(folder.path()))?;
    let key = format!("{}\n", folder.key);
    write_synced(world, &folder.key_file(), key.as_bytes())?;
    write_synced(world, &folder.segment(0), bytes)?;
    fs.sync_folder(folder.path()).map_err(Error::io(folder.path()))?;
    // The folder of all logs, and that of the case, which may be new too.
    folder
        .path()
        .ancestors()
        .skip(1)
        .take(2)
        .try_for_each(|above| fs.sync_folder(above).map_err(Error::io(above)))
}

pub(crate) fn write_synced(world: &World, path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = world.fs.create(path).map_err(Error::io(path))?;
    file.write(bytes).and_then(|()| file.sync()).map_err(Error::io(path))
}

/// Copies what stands behind the last commit to the quarantine, and only then cuts it off.
pub(crate) fn quarantine(
    world: &World,
    case: &Path,
    folder: &LogFolder,
    segment: u32,
    end: u64,
) -> Result<PathBuf, Error> {
    let path = folder.segment(segment);
    let bytes = world.fs.read(&path).map_err(Error::io(&path))?;
    let tail = bytes.get(end as usize..).unwrap_or_default();
    let into = case.join("quarantine");
    world.fs.create_folder(&into).map_err(Error::io(&into))?;
    let digest = verify::hash::sha256(&[tail]);
    let name = format!("{}-{segment:06}-{end}-{}", folder.id.short(), hex(&digest[..4]));
    let copy = into.join(name);
    write_synced(world, &copy, tail)?;
    world.fs.sync_folder(&into).map_err(Error::io(&into))?;
    world.fs.truncate(&path, end).map_err(Error::io(&path))?;
    Ok(copy)
}

pub(crate) fn random<const N: usize>(world: &World) -> Result<[u8; N], Error> {
    world.random().map_err(Error::io(Path::new("random bytes")))
}

/// The clock as a hybrid logical clock without a counter.
pub(crate) fn first_hlc(world: &World) -> u64 {
    world.clock.now() << 16
}
