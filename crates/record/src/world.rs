//! The outside world as the record sees it: files, the clock, random bytes. Passed in, so that
//! tests can make a disk that tears, a clock that stands and a random source that repeats.

use std::io;
use std::path::Path;
use std::sync::Arc;

/// Files and folders. Paths are as the caller gives them.
pub trait Fs: Send + Sync {
    /// The whole of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// How long a file is, in bytes.
    fn length(&self, path: &Path) -> io::Result<u64>;
    /// Whether there is a file or folder.
    fn exists(&self, path: &Path) -> bool;
    /// The names in a folder, sorted.
    fn list(&self, folder: &Path) -> io::Result<Vec<String>>;
    /// Makes a folder and those above it, for its owner only. One that is there is left alone.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes a file anew, empty, for its owner only.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Appending>>;
    /// Opens a file that is there, to write after its end.
    fn append(&self, path: &Path) -> io::Result<Box<dyn Appending>>;
    /// Cuts a file to a length and waits until that is on disk.
    fn truncate(&self, path: &Path, length: u64) -> io::Result<()>;
    /// Gives a file another name; what had that name is gone.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Waits until the names in a folder are on disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes a file that takes up so much space, and waits until it is on disk.
    fn reserve(&self, path: &Path, length: u64) -> io::Result<()> {
        let mut file = self.create(path)?;
        let zeros = vec![0; 1 << 20];
        let mut left = length;
        while left > 0 {
            let part = left.min(zeros.len() as u64);
            file.write(&zeros[..part as usize])?;
            left -= part;
        }
        file.sync()
    }
    /// Holds a lock file against other processes until the value is dropped; `None` where another
    /// one holds it. `holder` is written into the file for people.
    fn lock(&self, path: &Path, holder: &str) -> io::Result<Option<Box<dyn Send + Sync>>>;
}

/// A file that is written at its end.
pub trait Appending: Send + Sync {
    /// Writes all of the bytes after the end.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Waits until what was written is on disk (fdatasync).
    fn sync(&mut self) -> io::Result<()>;
}

/// What time it is.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> u64;
}

/// Random bytes that nobody can guess.
pub trait Rng: Send + Sync {
    /// Fills the buffer.
    fn fill(&self, buffer: &mut [u8]) -> io::Result<()>;
}

/// All of it.
#[derive(Clone)]
pub struct World {
    /// Files.
    pub fs: Arc<dyn Fs>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Random bytes.
    pub rng: Arc<dyn Rng>,
}

impl World {
    /// An array of random bytes.
    pub fn random<const N: usize>(&self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.rng.fill(&mut bytes)?;
        Ok(bytes)
    }
}
