//! Writing to the log of this device: a batch of entries, then its commit. Nothing is acknowledged
//! before the disk has both.

use crate::entry::{Draft, seal};
use crate::error::Error;
use crate::keys::{KeyId, KeyKind, Keys, Secret};
use crate::segments::{LogFolder, MAX_BATCH, Scan, Tip};
use crate::world::World;
use ed25519_dalek::{Signer, SigningKey};
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use verify::checkpoint::Checkpoint;
use verify::commitment::commit;
use verify::envelope::{EntryId, Envelope, Keyed, LENGTH, LogId, tag};
use verify::frame;
use verify::hash::{Hash, hex};
use verify::log::Committed;
use verify::merkle::{self, Frontier};
use verify::note;
use verify::payload::Said;

/// So many entries are sealed one after another, and those of longer batches beside each other:
/// for fewer, waking another core takes longer.
const CHUNK: usize = 128;

/// Room for a frame, in bytes; longer ones find theirs.
const FRAME: usize = 512;

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
    /// What the keys of claims are made with.
    pub(crate) claims: Option<Keyed>,
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
        let seed = random(world)?;
        let said = Said {
            kind: draft.kind,
            version: 1,
            hlc: first_hlc(world),
            deps: &[],
            fields: &draft.fields,
            seed: &seed,
        };
        let tags = [random(world)?, random(world)?];
        let mut sealed = Sealed::default();
        let envelope = sealed.push(keys, draft.key, 0, tags, &said)?;
        let id = LogId::of(&envelope, &public);
        let name = verify::log::origin(case, id);
        let folder = LogFolder::new(case_folder, id, note::VerifierKey::new(&name, public));
        let batch = Batch::of(Frontier::new(), &[sealed]);
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
        let first = self.committed.size();
        let batch = Batch::of(self.committed.tree.clone(), &self.seal_all(drafts, context)?);
        if batch.bytes.len() as u64 > MAX_BATCH {
            return Err(Error::BatchTooLong);
        }
        let (commit, note) = batch.commit(&self.signer, self.folder.key.name())?;
        let segment = self.tip.segment();
        let written = self.write(&batch.bytes, &commit);
        let end = written.inspect_err(|_| self.give_up(segment))?;
        self.committed = Committed { tree: batch.tree, end, note };
        let log = self.folder.id;
        Ok((first..self.committed.size()).map(|seq| EntryId { log, seq }).collect())
    }

    /// After a failed sync, what is visible may never come to the disk, and a later sync would not
    /// say so (Rebello et al., "Can Applications Recover from fsync Failures?", ATC 2020): it is cut
    /// off, as far as that can still be done.
    fn give_up(&mut self, segment: u32) {
        self.poisoned = true;
        let end = if self.tip.segment() == segment { self.committed.end } else { 0 };
        let _ = self.world.fs.truncate(&self.folder.segment(self.tip.segment()), end);
    }

    /// The entries of a batch, ready to be written.
    fn seal_all(&self, drafts: &[Draft], context: &Context<'_>) -> Result<Vec<Sealed>, Error> {
        // All at once: a call of the system costs more than the bytes.
        let mut random = vec![[0; RANDOM]; drafts.len()];
        let filled = self.world.rng.fill(random.as_flattened_mut());
        filled.map_err(Error::io(Path::new("random bytes")))?;
        let chunks = drafts.par_chunks(CHUNK).zip(random.par_chunks(CHUNK)).enumerate();
        let seal = |(at, (drafts, random))| self.seal((at * CHUNK) as u64, drafts, random, context);
        if drafts.len() <= CHUNK {
            return Ok(vec![self.seal(0, drafts, &random, context)?]);
        }
        chunks.map(seal).collect()
    }

    /// Some entries that follow each other, the first one at this place of the batch.
    fn seal(
        &self,
        first: u64,
        drafts: &[Draft],
        random: &[[u8; RANDOM]],
        context: &Context<'_>,
    ) -> Result<Sealed, Error> {
        let mut sealed = Sealed::with_room(drafts.len());
        for ((at, draft), random) in (first..).zip(drafts).zip(random) {
            let (mut tags, mut seed) = ([[0; 8]; 2], [0; 32]);
            tags.as_flattened_mut().copy_from_slice(&random[..16]);
            seed.copy_from_slice(&random[16..]);
            let id = EntryId { log: self.folder.id, seq: self.committed.size() + at };
            for (slot, claim) in draft.claims.iter().take(2).enumerate() {
                if let Some(master) = &context.claims {
                    tags[slot] = tag(&claim_key(master, claim), id, slot as u8);
                }
            }
            let said = Said {
                kind: draft.kind,
                version: 1,
                hlc: context.hlc + at,
                deps: context.deps_of(at),
                fields: &draft.fields,
                seed: &seed,
            };
            sealed.push(context.keys, draft.key, id.seq, tags, &said)?;
        }
        Ok(sealed)
    }

    fn write(&mut self, entries: &[u8], commit: &[u8]) -> Result<u64, Error> {
        let fs = &*self.world.fs;
        self.tip.batch(fs, entries, commit)?;
        self.tip.sync()?;
        Ok(self.tip.end())
    }
}

impl Context<'_> {
    fn deps_of(&self, at: u64) -> &[EntryId] {
        let is_lasting = self.lasting.is_some_and(|lasting| lasting as u64 == at);
        if at == 0 || is_lasting { &self.deps } else { &[] }
    }
}

/// What the keys of claims are made with in the present period.
pub(crate) fn claims_master(keys: &Keys) -> Option<Keyed> {
    keys.of_kind(KeyKind::Claim).last().map(|(_, master)| Keyed::new(master.bytes()))
}

/// The key of a claim's tags.
fn claim_key(master: &Keyed, claim: &str) -> [u8; 32] {
    master.hmac(&[b"consilience/claim/v1", claim.as_bytes()])
}

/// Entries that are ready to be written.
#[derive(Default)]
struct Sealed {
    frames: Vec<u8>,
    leaves: Vec<Hash>,
    /// The payload that is being sealed.
    payload: Vec<u8>,
}

impl Sealed {
    fn with_room(entries: usize) -> Self {
        let frames = Vec::with_capacity(entries * FRAME);
        Self { frames, leaves: Vec::with_capacity(entries), payload: Vec::with_capacity(FRAME) }
    }

    fn push(
        &mut self,
        keys: &Keys,
        key: KeyId,
        seq: u64,
        tags: [[u8; 8]; 2],
        said: &Said<'_>,
    ) -> Result<[u8; LENGTH], Error> {
        let secret = keys.get(&key).ok_or(Error::KeyMissing(key))?;
        self.payload.clear();
        let digests = said.write(&mut self.payload);
        let envelope = Envelope { seq, tags, commit: commit(&digests) }.to_bytes();
        seal(secret, key, &envelope, &mut self.payload).map_err(|_| Error::TooLong)?;
        let written = frame::write_entry(&mut self.frames, &envelope, &key.0, &self.payload);
        written.map_err(|_| Error::TooLong)?;
        self.leaves.push(merkle::leaf(&envelope));
        Ok(envelope)
    }
}

/// Frames that become one write.
struct Batch {
    bytes: Vec<u8>,
    tree: Frontier,
}

impl Batch {
    fn of(mut tree: Frontier, parts: &[Sealed]) -> Self {
        let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.frames.len()).sum());
        for part in parts {
            bytes.extend_from_slice(&part.frames);
            part.leaves.iter().for_each(|leaf| tree.push(*leaf));
        }
        Self { bytes, tree }
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
