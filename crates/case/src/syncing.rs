//! Several devices of one case: each has a folder and a log of its own, and they exchange what the
//! other lacks. A stick is a device like any other.

use crate::{Case, Error, catalogue};
use record::sync::{Pulled, RecordPeer, Synced, pull, restore, sync};
use record::{BlobName, Lock, Passphrase, Record, World};
use std::collections::BTreeSet;
use std::path::Path;

/// What an exchange brought, to each side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncReport {
    /// What came to the case that asked.
    pub here: Exchanged,
    /// What came to the other one.
    pub there: Exchanged,
}

/// What came to one side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exchanged {
    /// New entries.
    pub entries: u64,
    /// New originals.
    pub originals: usize,
    /// Originals that were missing or damaged and are whole again.
    pub restored: usize,
    /// Logs that were damaged and are whole again.
    pub repaired: Vec<String>,
    /// Logs that were signed in two ways: somebody copied a device or rewrote it.
    pub forks: Vec<String>,
    /// What was refused, and why.
    pub refused: Vec<String>,
}

impl Case {
    /// Makes another device of this case in a folder that does not exist yet or is empty.
    pub fn join(&self, root: &Path, passphrase: Option<Passphrase>) -> Result<Self, Error> {
        catalogue::can_encrypt(passphrase.is_some())?;
        if root.join("case.toml").exists() {
            return Err(Error::Exists(root.to_owned()));
        }
        crate::make_private_folder(root)?;
        if std::fs::read_dir(root).map_err(Error::io(root))?.next().is_some() {
            return Err(Error::Occupied(root.to_owned()));
        }
        let lock = passphrase.map_or(Lock::Open, Lock::Passphrase);
        let (record, _) = Record::join(&World::real(), root, &self.record, lock, "")?;
        Self::with(root, record)
    }

    /// Exchanges entries, originals and keys with another device of the case, both ways.
    pub fn sync(&mut self, other: &mut Case) -> Result<SyncReport, Error> {
        if self.record.case() != other.record.case() {
            return Err(record::Error::OtherCase.into());
        }
        let (mut here, mut there) = (Came::default(), Came::default());
        // Entries first, so that each side erases what was withdrawn while it can still find it.
        self.pull_from(other, &mut here)?;
        other.pull_from(self, &mut there)?;
        let synced: Synced = sync(&mut self.record, &mut other.record)?;
        here.take(&synced.first);
        there.take(&synced.second);
        // With the keys, each side sees which documents concern a person, and says so once.
        self.tend()?;
        other.pull_from(self, &mut there)?;
        other.tend()?;
        self.pull_from(other, &mut here)?;
        for case in [&mut *self, other] {
            case.catch_up()?;
            case.take_up_restored()?;
        }
        Ok(SyncReport { here: here.report(&self.record)?, there: there.report(&other.record)? })
    }

    /// Exchanges everything, and looks through all originals of both sides: what is missing or
    /// damaged on one is taken from the other. Damaged logs are repaired by every exchange.
    pub fn sync_and_restore(&mut self, other: &mut Case) -> Result<SyncReport, Error> {
        let mut report = self.sync(other)?;
        report.here.restored = self.restore_from(other)?;
        report.there.restored = other.restore_from(self)?;
        Ok(report)
    }

    fn restore_from(&mut self, other: &Case) -> Result<usize, Error> {
        let wanted = self.originals()?.counted_with_lengths();
        let mut peer = RecordPeer::new(&other.record);
        let restored = restore(&mut self.record, &mut peer, &wanted)?;
        self.take_up_restored()?;
        Ok(restored)
    }

    fn tend(&mut self) -> Result<(), Error> {
        match self.record.lock() {
            // It is read up to the damage, and not written.
            Err(record::Error::Damaged { .. }) => return Ok(()),
            locked => locked?,
        }
        self.locked(|case| {
            case.move_originals()?;
            case.sweep_originals()
        })
    }

    fn pull_from(&mut self, other: &Case, came: &mut Came) -> Result<(), Error> {
        came.take(&pull(&mut self.record, &mut RecordPeer::new(&other.record))?);
        self.catch_up()
    }
}

/// What came to one side, before it is known what of it stays.
#[derive(Default)]
struct Came {
    exchanged: Exchanged,
    originals: BTreeSet<BlobName>,
}

impl Came {
    /// What came, without the originals that were removed again.
    fn report(self, record: &Record) -> Result<Exchanged, Error> {
        let vault = record.vault()?;
        let originals = self.originals.iter().filter(|name| vault.has(name)).count();
        Ok(Exchanged { originals, ..self.exchanged })
    }

    fn take(&mut self, pulled: &Pulled) {
        self.originals.extend(pulled.blobs.iter().cloned());
        self.exchanged.take(pulled);
    }
}

impl Exchanged {
    fn take(&mut self, pulled: &Pulled) {
        self.entries += pulled.logs.iter().map(|log| log.to - log.from).sum::<u64>();
        self.repaired.extend(pulled.repaired.iter().map(|log| log.short()));
        for fork in pulled.forks.iter().map(|log| log.short()) {
            if !self.forks.contains(&fork) {
                self.forks.push(fork);
            }
        }
        for refusal in pulled.refused.iter().map(|refusal| refusal.what.to_owned()) {
            if !self.refused.contains(&refusal) {
                self.refused.push(refusal);
            }
        }
    }
}
