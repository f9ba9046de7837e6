//! A disk in memory that crashes, tears and fails, for tests: an [`Fs`] that knows which bytes and
//! names are surely on disk and which would be in doubt if the power went now.
//!
//! What is promised is what POSIX promises and no more. The bytes of a file are sure after its
//! sync, its name is sure after a sync of its folder, and neither brings the other. Whatever is
//! not sure may be there or not after a crash, each piece by itself (Pillai et al., "All File
//! Systems Are Not Created Equal", OSDI 2014): [`SimDisk::crash_states`] lists what may be left.
//! Writes and names that stand after one another on the same name or the same bytes keep their
//! order. A rename is done or not done, whole, and never loses both names.

mod crash;
mod disk;
mod sources;
#[cfg(test)]
mod tests;
mod tree;

use crate::world::{Fs, World};
use disk::State;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tree::{Tree, key};

pub use crash::{CrashStates, Crashes};
pub use sources::{SimClock, SimRng};

/// A disk in memory. A clone is the same disk; see [`SimDisk::after_kill`] for a copy.
#[derive(Clone, Default)]
pub struct SimDisk {
    state: Arc<Mutex<State>>,
}

/// The bytes of a file, shared rather than copied.
pub type Bytes = Arc<Vec<u8>>;

/// What goes wrong at a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// The device fails and nothing is done. At the sync or the truncation of a file, what it had
    /// unsynced stays visible and no later sync makes it sure, as on Linux (Rebello et al., "Can
    /// Applications Recover from fsync Failures?", USENIX ATC 2020). Names stay unsynced.
    Eio,
    /// The disk is full and nothing is done. A failed sync is as with [`Fault::Eio`].
    Enospc,
    /// A write stops after so many bytes and then fails like [`Fault::Eio`], as does every call
    /// that is no write.
    ShortWrite(usize),
}

/// A point in time at which the power may go.
#[derive(Clone)]
pub struct Moment {
    /// What [`SimDisk::mark`] was last told: so much must be there after a crash.
    pub acknowledged: u64,
    /// How many calls had been made.
    pub calls: u64,
    /// The disk at that time, before the crash.
    pub disk: SimDisk,
}

/// An empty disk, and a world of that disk with a clock and random bytes that repeat.
pub fn world(seed: u64) -> (World, SimDisk) {
    let disk = SimDisk::default();
    (disk.world(seed), disk)
}

impl SimDisk {
    /// A world of this disk with a clock that starts in 2026 and random bytes from a seed.
    pub fn world(&self, seed: u64) -> World {
        let fs: Arc<dyn Fs> = Arc::new(self.clone());
        World { fs, clock: Arc::new(SimClock::default()), rng: Arc::new(SimRng::new(seed)) }
    }

    /// What the next process finds after this one was killed: no lock is held, no fault is
    /// planned, and what is unsynced is still visible and still unsynced. A disk of its own.
    pub fn after_kill(&self) -> SimDisk {
        let state = self.state();
        SimDisk::of(state.tree.clone(), state.capacity)
    }

    /// The disks that a crash now may leave, in an order that depends on nothing but the plan.
    pub fn crash_states(&self, crashes: &Crashes) -> CrashStates {
        let state = self.state();
        CrashStates::new(state.tree.clone(), state.capacity, crashes)
    }

    /// What the crash that left this disk took, a line for each operation that is not whole.
    pub fn story(&self) -> String {
        self.state().tree.story()
    }

    /// Starts to keep a [`Moment`] after each change; those kept before are let go.
    pub fn record(&self) {
        let mut state = self.state();
        state.moments = Some(Vec::new());
        state.keep_moment();
    }

    /// Notes what has been acknowledged to the user from now on.
    pub fn mark(&self, acknowledged: u64) {
        let mut state = self.state();
        state.acknowledged = acknowledged;
        state.keep_moment();
    }

    /// The moments since [`SimDisk::record`]: the start, after each change, and at each mark.
    pub fn timeline(&self) -> Vec<Moment> {
        let state = self.state();
        let kept = state.moments.iter().flatten();
        let moment = |(acknowledged, calls, tree): &(u64, u64, Arc<Tree>)| Moment {
            acknowledged: *acknowledged,
            calls: *calls,
            disk: SimDisk::of(tree.clone(), state.capacity),
        };
        kept.map(moment).collect()
    }

    /// How many calls have been made: all of [`Fs`] but `exists`, and `write` and `sync`.
    pub fn calls(&self) -> u64 {
        self.state().calls
    }

    /// Plans a fault for the call with this number; the first is 0.
    pub fn fail_at(&self, call: u64, fault: Fault) {
        self.state().faults.insert(call, fault);
    }

    /// Caps the bytes in all files. A write that finds too little room fills it and then fails.
    pub fn set_capacity(&self, bytes: u64) {
        self.state().capacity = Some(bytes);
    }

    /// How many bytes the files hold that have a name.
    pub fn used(&self) -> u64 {
        self.state().tree.used()
    }

    /// Mounts the disk read-only, or writable again: every change fails while it is.
    pub fn set_read_only(&self, read_only: bool) {
        self.state().read_only = read_only;
    }

    /// Puts a file and its folders on disk, surely and at once; no call is counted. For damage.
    pub fn put(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.state().change().put(&key(path), bytes)
    }

    /// The files that are visible now, sorted by name.
    pub fn files(&self) -> Vec<(PathBuf, Bytes)> {
        self.state().tree.visible_files()
    }

    /// What was in files before they were removed, renamed, replaced, cut or lost in a crash.
    pub fn history(&self) -> Vec<(PathBuf, Bytes)> {
        self.state().tree.history()
    }

    /// Every byte that a file ever held: [`SimDisk::files`] and [`SimDisk::history`].
    pub fn all_bytes(&self) -> impl Iterator<Item = (PathBuf, Bytes)> {
        self.files().into_iter().chain(self.history())
    }

    fn of(tree: Arc<Tree>, capacity: Option<u64>) -> SimDisk {
        let state = State { tree, capacity, ..State::default() };
        SimDisk { state: Arc::new(Mutex::new(state)) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        hold(&self.state)
    }
}

/// A test that failed with a lock in its hand says so itself.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
