//! Who can open a case: another passphrase, and journeys without the keys.

use crate::{Case, Error, catalogue};
use record::{Passphrase, Record, Share, World};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

impl Case {
    /// Puts another passphrase in the place of the one that the case was opened with. A case in the
    /// open stays so: what lay open on the disk cannot be called back.
    pub fn change_passphrase(&mut self, passphrase: &Passphrase) -> Result<(), Error> {
        if !self.is_encrypted() {
            return Err(Error::InTheOpen);
        }
        self.locked(|case| {
            let keys = case.record.keys_mut();
            keys.change_passphrase(passphrase).map_err(record::Error::from)?;
            Ok(case.record.save_keys()?)
        })
    }

    /// Takes the keys off this device, and the catalogue, which can be made anew. Two of the three
    /// shares, which are written into a folder, bring the keys back.
    pub fn depart(self, shares: &Path) -> Result<Vec<PathBuf>, Error> {
        let Self { root, record, catalogue, .. } = self;
        std::fs::create_dir_all(shares).map_err(Error::io(shares))?;
        let mut paths = Vec::new();
        record.depart(|all| {
            for share in all {
                let path = shares.join(format!("share-{}.txt", share.holder()));
                write_new(&path, &share.to_string())?;
                paths.push(path);
            }
            std::fs::File::open(shares)?.sync_all()
        })?;
        drop(catalogue);
        catalogue::remove_all(&root)?;
        Ok(paths)
    }
}

/// A share is secret, and never takes the place of another one.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Brings the keys of a case back by two shares.
pub fn come_back(root: &Path, a: &Share, b: &Share) -> Result<(), Error> {
    if !root.join("case.toml").exists() {
        return Err(Error::NotACase(root.to_owned()));
    }
    let world = World::real();
    if !Record::is_away(&world, root) {
        return Err(Error::NotAway);
    }
    Ok(Record::come_back(&world, root, a, b)?)
}
