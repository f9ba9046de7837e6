//! Writing to the log of this device: a batch of entries, then its commit. Nothing is acknowledged
//! before the disk has both.

use crate::entry::{Draft, seal};
use crate::error::Error;
use crate::keys::{KeyKind, Keys, Secret};
use crate::segments::{LogFolder, SEGMENT, Scan};
use crate::world::{Appending, World};
use ed25519_dalek::{Signer, SigningKey};
use std::path::{Path, PathBuf};
use verify::checkpoint::Checkpoint;
use verify::envelope::{EntryId, Envelope, LENGTH, LogId, hmac, tag};
use verify::frame;
use verify::hash::hex;
use verify::log::Committed;
use verify::merkle::{self, Frontier};
use verify::note;
use verify::payload::Payload;

/// Writes the log of this device.
pub(crate) struct Writer {
    world: World,
    folder: LogFolder,
    signer: SigningKey,
    committed: Committed,
    segment: u32,
    file: Option<Box<dyn Appending>>,
    poisoned: bool,
}

/// What a batch needs besides its drafts.
pub(crate) struct Context<'a> {
    pub(crate) keys: &'a Keys,
    /// The last entries of other logs.
    pub(crate) deps: Vec<EntryId>,
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
        batch.push(keys, draft, &envelope, &payload)?;
        let (commit, note) = batch.commit(&signer, folder.key.name())?;
        let bytes = [batch.bytes, commit].concat();
        write_new(world, &folder, &bytes)?;
        let committed = Committed { tree: batch.tree, end: bytes.len() as u64, note };
        Ok(Self {
            world: world.clone(),
            folder,
            signer,
            committed,
            segment: 0,
            file: None,
            poisoned: false,
        })
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
            folder,
            signer: SigningKey::from_bytes(device.bytes()),
            committed: scan.committed,
            segment: scan.segment,
            file: None,
            poisoned: false,
        })
    }

    pub(crate) fn committed(&self) -> &Committed {
        &self.committed
    }

    pub(crate) fn segment(&self) -> u32 {
        self.segment
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
        for (at, draft) in drafts.iter().enumerate() {
            let id = EntryId { log: self.folder.id, seq: batch.tree.size() };
            let (envelope, payload) = self.compose(draft, id, at as u64, context)?;
            batch.push(context.keys, draft, &envelope, &payload)?;
            ids.push(id);
        }
        let (commit, note) = batch.commit(&self.signer, self.folder.key.name())?;
        let written = self.write(&batch.bytes, &commit);
        let end = written.inspect_err(|_| self.poisoned = true)?;
        self.committed = Committed { tree: batch.tree, end, note };
        Ok(ids)
    }

    fn compose(
        &self,
        draft: &Draft,
        id: EntryId,
        at: u64,
        context: &Context<'_>,
    ) -> Result<([u8; LENGTH], Payload), Error> {
        let payload = Payload {
            kind: draft.kind.to_owned(),
            version: 1,
            hlc: context.hlc + at,
            deps: if at == 0 { context.deps.clone() } else { Vec::new() },
            fields: draft.fields.clone(),
            seed: random(&self.world)?,
        };
        let mut tags = [random(&self.world)?, random(&self.world)?];
        for (slot, claim) in draft.claims.iter().take(2).enumerate() {
            if let Some(key) = claim_key(context.keys, claim) {
                tags[slot] = tag(&key, id, slot as u8);
            }
        }
        let envelope = Envelope { seq: id.seq, tags, commit: payload.commit() };
        Ok((envelope.to_bytes(), payload))
    }

    /// The entries are on disk before their commit is written: so a commit that is there vouches
    /// for all before it, and damage before a commit is never a torn tail.
    fn write(&mut self, entries: &[u8], commit: &[u8]) -> Result<u64, Error> {
        let mut start = self.committed.end;
        if start >= SEGMENT {
            (self.segment, self.file, start) = (self.segment + 1, None, 0);
        }
        let path = self.folder.segment(self.segment);
        let fs = &self.world.fs;
        let mut file = match self.file.take() {
            Some(file) => file,
            None if start > 0 => fs.append(&path).map_err(Error::io(&path))?,
            None => {
                let file = fs.create(&path).map_err(Error::io(&path))?;
                let folder = self.folder.path();
                fs.sync_folder(folder).map_err(Error::io(folder))?;
                file
            }
        };
        for bytes in [entries, commit] {
            file.write(bytes).and_then(|()| file.sync()).map_err(Error::io(&path))?;
        }
        self.file = Some(file);
        Ok(start + (entries.len() + commit.len()) as u64)
    }
}

/// The key of a claim's tags in the present period.
pub(crate) fn claim_key(keys: &Keys, claim: &str) -> Option<[u8; 32]> {
    let (_, master) = keys.of_kind(KeyKind::Claim).last()?;
    Some(hmac(master.bytes(), &[b"consilience/claim/v1", claim.as_bytes()]))
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

    fn push(
        &mut self,
        keys: &Keys,
        draft: &Draft,
        envelope: &[u8; LENGTH],
        payload: &Payload,
    ) -> Result<(), Error> {
        let secret = keys.get(&draft.key).ok_or(Error::KeyMissing(draft.key))?;
        let sealed = seal(secret, draft.key, envelope, &payload.encode());
        let sealed = sealed.map_err(|_| Error::TooLong)?;
        frame::write_entry(&mut self.bytes, envelope, &draft.key.0, &sealed)
            .map_err(|_| Error::TooLong)?;
        self.tree.push(merkle::leaf(envelope));
        Ok(())
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
fn write_new(world: &World, folder: &LogFolder, bytes: &[u8]) -> Result<(), Error> {
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
fn quarantine(
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
