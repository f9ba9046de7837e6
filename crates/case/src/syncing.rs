//! Several devices of one case: each has a folder and a log of its own, and they exchange what the
//! other lacks. A stick is a device like any other.

use crate::{Case, Error, catalogue};
use record::sync::{RecordPeer, Synced, pull, sync};
use record::{Lock, Passphrase, Record, Sizes, Unreadable, World};
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
        let mut report = SyncReport { here: Exchanged::default(), there: Exchanged::default() };
        // Entries first, so that each side erases what was withdrawn while it can still find it.
        self.pull_from(other, &mut report.here)?;
        other.pull_from(self, &mut report.there)?;
        let synced: Synced = sync(&mut self.record, &mut other.record)?;
        report.here.take(&synced.first);
        report.there.take(&synced.second);
        for (case, keys) in [(self, synced.first_keys), (other, synced.second_keys)] {
            case.sweep()?;
            case.record.unlock();
            // Entries that came before their keys can be read now.
            if keys > 0 { case.rebuild(&mut |_, _| ())? } else { case.catch_up()? }
        }
        Ok(report)
    }

    /// Removes originals that came back from a device that had not heard of a withdrawal: nobody
    /// can open them. Where a key is not here that may still come, nothing is removed.
    fn sweep(&mut self) -> Result<(), Error> {
        self.record.lock()?;
        let (mut captures, mut may_come) = (Vec::new(), false);
        self.record.read(&Sizes::new(), &mut |entry| match &entry.payload {
            Ok(payload) => captures.extend(crate::folding::captured(&entry, payload)),
            Err(reason) => may_come |= *reason == Unreadable::KeyMissing,
        })?;
        if !may_come {
            self.record.keep_only(captures.iter().map(|capture| capture.document.bytes()))?;
        }
        Ok(())
    }

    fn pull_from(&mut self, other: &Case, report: &mut Exchanged) -> Result<(), Error> {
        self.record.lock()?;
        let pulled = pull(&mut self.record, &mut RecordPeer::new(&other.record))?;
        report.take(&pulled);
        self.record.unlock();
        self.catch_up()
    }
}

impl Exchanged {
    fn take(&mut self, pulled: &record::sync::Pulled) {
        self.entries += pulled.logs.iter().map(|log| log.to - log.from).sum::<u64>();
        self.originals += pulled.blobs;
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
