//! One investigation: the originals in a folder, and a catalogue of what was derived from them.
//!
//! ```text
//! CASE/
//!   case.json            name, date and version of the layout
//!   originals/ab/ab12…   every captured item, named by the SHA-256 of its bytes
//!   catalogue.sqlite     readings, statements, claims, words: all of it can be derived again
//! ```
//!
//! A document enters the catalogue in one transaction, after its original is on disk: a process
//! that is killed loses nothing that its report named, and the same `add` again does the rest.
//! Claims are weighed when they are asked for and something has changed since.

mod catalogue;
mod derive;
mod error;
mod inputs;
mod intake;
mod originals;
mod queries;
mod search;
mod to_wire;
mod views;
mod weighing;

pub use error::Error;
pub use intake::Progress;
pub use queries::StatementFilter;
pub use views::*;
pub use weigh::{INFORMANTS_INCLUDE, NOTES, SHARE};

use catalogue::Catalogue;
use originals::Originals;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The version of the folder's layout and of the catalogue's tables.
const LAYOUT: u32 = 1;

/// An open case.
#[derive(Debug)]
pub struct Case {
    name: String,
    originals: Originals,
    catalogue: Catalogue,
}

/// `case.json`.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    v: u32,
    name: String,
    created: i64,
    encrypted: bool,
}

impl Case {
    /// Makes an empty case in a folder that does not exist yet or is empty. On Unix only its owner
    /// may look inside.
    pub fn create(root: &Path) -> Result<Self, Error> {
        if root.join("case.json").exists() {
            return Err(Error::Exists(root.to_owned()));
        }
        originals::make_private_folder(root)?;
        let occupied = std::fs::read_dir(root).map_err(Error::io(root))?.next().is_some();
        if occupied {
            return Err(Error::Occupied(root.to_owned()));
        }
        Originals::create(root)?;
        Catalogue::create(root)?;
        let name = root.canonicalize().ok().and_then(|path| Some(path.file_name()?.to_owned()));
        let name =
            name.map_or_else(|| "case".to_owned(), |name| name.to_string_lossy().into_owned());
        let manifest = Manifest { v: LAYOUT, name, created: now(), encrypted: false };
        // Written last: a folder with a manifest is a whole case.
        originals::write_whole(&root.join("case.json"), &serde_json::to_vec_pretty(&manifest)?)?;
        Self::open(root)
    }

    /// Opens a case.
    pub fn open(root: &Path) -> Result<Self, Error> {
        let path = root.join("case.json");
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::NotACase(root.to_owned()));
            }
            Err(error) => {
                return Err(Error::Io { path, source: error });
            }
        };
        let manifest: Manifest =
            serde_json::from_slice(&bytes).map_err(|_| Error::NotACase(root.to_owned()))?;
        if manifest.v > LAYOUT {
            return Err(Error::Newer { found: manifest.v, known: LAYOUT });
        }
        Ok(Self {
            name: manifest.name,
            originals: Originals::open(root),
            catalogue: Catalogue::open(root)?,
        })
    }

    /// The name of its folder when it was made.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// Seconds since 1970-01-01T00:00:00Z.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |elapsed| i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
