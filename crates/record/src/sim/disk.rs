//! The calls: each is counted, may fail as planned, and changes the tree.

use super::tree::{Tree, key};
use super::{Fault, SimDisk, hold};
use crate::world::{Appending, Fs};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// What stands behind a [`SimDisk`].
#[derive(Default)]
pub(super) struct State {
    pub(super) tree: Arc<Tree>,
    pub(super) calls: u64,
    pub(super) faults: BTreeMap<u64, Fault>,
    pub(super) read_only: bool,
    pub(super) capacity: Option<u64>,
    pub(super) acknowledged: u64,
    /// What was acknowledged, how many calls there were, and the disk.
    pub(super) moments: Option<Vec<(u64, u64, Arc<Tree>)>>,
    pub(super) locks: BTreeSet<PathBuf>,
}

impl State {
    /// The tree, to change it; moments that were kept stay as they are.
    pub(super) fn change(&mut self) -> &mut Tree {
        Arc::make_mut(&mut self.tree)
    }

    /// Keeps this moment, if someone asked for a record.
    pub(super) fn keep_moment(&mut self) {
        let moment = (self.acknowledged, self.calls, self.tree.clone());
        if let Some(moments) = &mut self.moments {
            moments.push(moment);
        }
    }

    fn count(&mut self) -> Result<(), Fault> {
        let call = self.calls;
        self.calls += 1;
        self.faults.get(&call).map_or(Ok(()), |fault| Err(*fault))
    }

    fn look(&mut self) -> io::Result<&Tree> {
        self.count().map_err(Fault::error)?;
        Ok(&self.tree)
    }

    fn writable(&self) -> io::Result<()> {
        if self.read_only { Err(ErrorKind::ReadOnlyFilesystem.into()) } else { Ok(()) }
    }

    fn changing<T>(&mut self, change: impl FnOnce(&mut Tree) -> io::Result<T>) -> io::Result<T> {
        self.count().map_err(Fault::error)?;
        self.writable()?;
        let done = change(self.change())?;
        self.keep_moment();
        Ok(done)
    }

    fn room(&self) -> usize {
        let room = self.capacity.map(|capacity| capacity.saturating_sub(self.tree.used()));
        room.and_then(|room| usize::try_from(room).ok()).unwrap_or(usize::MAX)
    }

    fn write(&mut self, file: u64, bytes: &[u8]) {
        self.change().write(file, bytes);
        self.keep_moment();
    }

    /// A sync that was counted; `fault` is what is wrong with it.
    fn finish_sync(&mut self, file: u64, fault: Option<Fault>) -> io::Result<()> {
        match fault {
            None => self.change().sync_file(file),
            Some(_) => self.change().doubt(file),
        }
        self.keep_moment();
        fault.map_or(Ok(()), |fault| Err(fault.error()))
    }
}

impl Fault {
    /// EIO is 5 and ENOSPC is 28 on Linux and macOS.
    fn error(self) -> io::Error {
        match self {
            Fault::Enospc => io::Error::from_raw_os_error(28),
            Fault::Eio | Fault::ShortWrite(_) => io::Error::from_raw_os_error(5),
        }
    }
}

impl Fs for SimDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut state = self.state();
        let tree = state.look()?;
        let bytes = tree.bytes(tree.file(&key(path))?);
        drop(state);
        Ok(bytes.to_vec())
    }

    fn length(&self, path: &Path) -> io::Result<u64> {
        let mut state = self.state();
        let tree = state.look()?;
        Ok(tree.bytes(tree.file(&key(path))?).len() as u64)
    }

    fn exists(&self, path: &Path) -> bool {
        self.state().tree.look(&key(path)).is_some()
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.state().look()?.list(&key(folder))
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        let folder = key(folder);
        let mut state = self.state();
        if state.tree.folder(&folder).is_ok() {
            return state.look().map(|_| ());
        }
        state.changing(|tree| tree.make_folder(&folder))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        let file = self.state().changing(|tree| tree.make_file(&key(path)))?;
        Ok(Box::new(SimFile { disk: self.clone(), file }))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        let mut state = self.state();
        let file = state.look()?.file(&key(path))?;
        state.writable()?;
        Ok(Box::new(SimFile { disk: self.clone(), file }))
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        let mut state = self.state();
        let fault = state.count().err();
        state.writable()?;
        let file = state.tree.file(&key(path))?;
        if fault == Some(Fault::Enospc) {
            return Err(Fault::Enospc.error());
        }
        let length = usize::try_from(length).map_err(|_| ErrorKind::FileTooLarge)?;
        state.change().cut(file, length);
        // The power may go between the cut and its sync.
        state.keep_moment();
        state.finish_sync(file, fault)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.state().changing(|tree| tree.rename(&key(from), &key(to)))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.state().changing(|tree| tree.remove(&key(path)))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.look()?;
        state.change().sync_folder(&key(folder))?;
        state.keep_moment();
        Ok(())
    }

    /// The file is put on disk surely: recovery reads nothing in it, and so there is nothing in
    /// it to tear.
    fn lock(&self, path: &Path, holder: &str) -> io::Result<Option<Box<dyn Send + Sync>>> {
        let path = key(path);
        let mut state = self.state();
        if state.locks.contains(&path) {
            return state.look().map(|_| None);
        }
        state.changing(|tree| tree.put_file(&path, holder.as_bytes()))?;
        state.locks.insert(path.clone());
        Ok(Some(Box::new(Held { state: self.state.clone(), path })))
    }
}

/// A file that is open; it stays so when its name is gone.
struct SimFile {
    disk: SimDisk,
    file: u64,
}

impl Appending for SimFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.disk.state();
        let fault = state.count().err();
        state.writable()?;
        let (allowed, error) = match fault {
            None => (bytes.len(), Fault::Enospc.error()),
            Some(Fault::ShortWrite(allowed)) => (allowed.min(bytes.len()), Fault::Eio.error()),
            Some(fault) => return Err(fault.error()),
        };
        let written = allowed.min(state.room());
        if written > 0 {
            state.write(self.file, &bytes[..written]);
        }
        if written < bytes.len() || fault.is_some() { Err(error) } else { Ok(()) }
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.disk.state();
        let fault = state.count().err();
        state.finish_sync(self.file, fault)
    }
}

/// A lock, until it is dropped.
struct Held {
    state: Arc<Mutex<State>>,
    path: PathBuf,
}

impl Drop for Held {
    fn drop(&mut self) {
        hold(&self.state).locks.remove(&self.path);
    }
}
