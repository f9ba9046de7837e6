//! The machine as it is: files on its disk, its clock and its random bytes.
//!
//! Folders and files are made for their owner only (on Unix; on Windows what the folder of the user
//! allows). What is not a plain file is neither read nor written, so that a link or a pipe in a
//! folder from elsewhere leads nowhere. Folders on the way may be links: who keeps a case on
//! another disk wants that.

use crate::world::{Appending, Clock, Fs, Rng, World};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// The disk of this machine.
#[derive(Debug, Clone, Copy)]
pub struct Disk;

/// The clock of this machine.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

/// The random source of this machine.
#[derive(Debug, Clone, Copy)]
pub struct SystemRng;

impl World {
    /// The world as it is.
    pub fn real() -> Self {
        Self { fs: Arc::new(Disk), clock: Arc::new(SystemClock), rng: Arc::new(SystemRng) }
    }
}

impl Fs for Disk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        plain(path)?;
        fs::read(path)
    }

    fn length(&self, path: &Path) -> io::Result<u64> {
        plain(path)
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        // A file made anew has the right owner and mode, and is never somebody's link.
        match fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        Ok(Box::new(private().create_new(true).open(path)?))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn Appending>> {
        plain(path)?;
        Ok(Box::new(OpenOptions::new().append(true).open(path)?))
    }

    fn truncate(&self, path: &Path, length: u64) -> io::Result<()> {
        plain(path)?;
        let file = OpenOptions::new().write(true).open(path)?;
        file.set_len(length)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    /// Windows keeps the names of files with the files.
    #[cfg(not(unix))]
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self, path: &Path, holder: &str) -> io::Result<Option<Box<dyn Send + Sync>>> {
        match plain(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = private().create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        file.set_len(0)?;
        file.write_all(holder.as_bytes())?;
        Ok(Some(Box::new(file)))
    }
}

/// The length of a plain file; anything else is refused, a link too.
fn plain(path: &Path) -> io::Result<u64> {
    let found = fs::symlink_metadata(path)?;
    if found.is_file() {
        return Ok(found.len());
    }
    Err(io::Error::new(ErrorKind::InvalidInput, "it is not a plain file"))
}

/// Files that only their owner can read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

impl Appending for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |elapsed| u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX))
    }
}

impl Rng for SystemRng {
    fn fill(&self, buffer: &mut [u8]) -> io::Result<()> {
        getrandom::fill(buffer).map_err(io::Error::other)
    }
}

#[cfg(test)]
mod tests;
