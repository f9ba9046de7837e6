//! `case.toml`: what a case is, for whoever opens the folder.

use crate::error::Error;
use crate::world::World;
use crate::writer::write_synced;
use std::path::Path;
use verify::hash::{hex, unhex};

/// The version of the format on disk.
const FORMAT: u32 = 1;

/// The parts of `case.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub(crate) id: [u8; 16],
    pub(crate) name: String,
    pub(crate) encrypted: bool,
}

/// As it is written.
#[derive(serde::Serialize, serde::Deserialize)]
struct Written {
    format: u32,
    id: String,
    name: String,
    encrypted: bool,
}

impl Manifest {
    pub(crate) fn read(world: &World, root: &Path) -> Result<Self, Error> {
        let path = root.join("case.toml");
        let bytes = match world.fs.read(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::Nothing(root.to_owned()));
            }
            read => read.map_err(Error::io(&path))?,
        };
        let malformed = |what| Error::Malformed { path: path.clone(), what };
        let written: Written =
            basic_toml::from_slice(&bytes).map_err(|_| malformed("not the manifest of a case"))?;
        if written.format > FORMAT {
            return Err(Error::Newer { found: written.format, known: FORMAT });
        }
        let id = unhex(&written.id).and_then(|id| id.try_into().ok());
        let id = id.ok_or_else(|| malformed("the id of the case is none"))?;
        Ok(Self { id, name: written.name, encrypted: written.encrypted })
    }

    pub(crate) fn write(&self, world: &World, root: &Path) -> Result<(), Error> {
        let written = Written {
            format: FORMAT,
            id: hex(&self.id),
            name: self.name.clone(),
            encrypted: self.encrypted,
        };
        let path = root.join("case.toml");
        let text = basic_toml::to_string(&written)
            .map_err(|_| Error::Malformed { path: path.clone(), what: "a name that is no text" })?;
        let incoming = root.join("case.toml.incoming");
        write_synced(world, &incoming, text.as_bytes())?;
        world.fs.rename(&incoming, &path).map_err(Error::io(&path))?;
        world.fs.sync_folder(root).map_err(Error::io(root))
    }
}
