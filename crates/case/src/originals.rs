//! The captured items, each in a file named by the SHA-256 of its bytes.

use crate::Error;
use model::DocumentId;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// The folder of originals.
#[derive(Debug)]
pub(crate) struct Originals {
    root: PathBuf,
}

impl Originals {
    pub(crate) fn create(case: &Path) -> Result<(), Error> {
        make_private_folder(&case.join("originals"))
    }

    pub(crate) fn open(case: &Path) -> Self {
        Self { root: case.join("originals") }
    }

    /// Where the bytes of a document are.
    pub(crate) fn path(&self, id: DocumentId) -> PathBuf {
        let hex = id.hex();
        self.root.join(&hex[..2]).join(&hex)
    }

    /// Keeps the bytes; they are sure to be on disk only after [`Originals::sync`]. A file that is
    /// there already is the same bytes and is left alone.
    pub(crate) fn keep(&self, id: DocumentId, bytes: &[u8]) -> Result<(), Error> {
        let path = self.path(id);
        if fs::metadata(&path).is_ok_and(|found| found.len() == bytes.len() as u64) {
            return Ok(());
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) {
            make_private_folder(folder)?;
        }
        write(&path, bytes, false)
    }

    /// Waits until the bytes of these documents are on disk. After all of a batch are written, the
    /// file system has little left to do for each.
    pub(crate) fn sync(&self, ids: impl Iterator<Item = DocumentId>) -> Result<(), Error> {
        for path in ids.map(|id| self.path(id)) {
            File::open(&path).and_then(|file| file.sync_data()).map_err(Error::io(&path))?;
        }
        Ok(())
    }

    /// The bytes of a document.
    pub(crate) fn bytes(&self, id: DocumentId) -> Result<Vec<u8>, Error> {
        let path = self.path(id);
        fs::read(&path).map_err(Error::io(&path))
    }
}

/// Writes a file so that it is there whole or not at all, and on disk.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    write(path, bytes, true)
}

/// Writes under another name first: whoever kills the process leaves no half of the file.
fn write(path: &Path, bytes: &[u8], sync: bool) -> Result<(), Error> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let incoming = path.with_extension(format!("incoming-{}-{count}", std::process::id()));
    let write = || {
        let mut file = File::create(&incoming)?;
        file.write_all(bytes)?;
        if sync {
            file.sync_data()?;
        }
        fs::rename(&incoming, path)
    };
    write().map_err(|source| {
        // What is left behind has a name of its own and harms nobody if it cannot be removed.
        let _ = fs::remove_file(&incoming);
        Error::Io { path: path.to_owned(), source }
    })
}

/// Makes a folder, and those above it, that only its owner can open.
pub(crate) fn make_private_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(Error::io(path))
}
