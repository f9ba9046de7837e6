//! The vault: every original in an age file (age-encryption.org/v1) of its own, under a name that
//! tells nothing.
//!
//! The recipient of a file is the X25519 key whose secret is a key of the case: whoever has that
//! key can open the file with any program that knows age.

use crate::keys::Secret;
use crate::world::{Appending, World};
use age::secrecy::ExposeSecret;
use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use verify::envelope::hmac;
use verify::hash::{Hash, hex, sha256};
use zeroize::Zeroizing;

/// Why an original cannot be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// It is not there.
    #[error("the original {0} is not in the vault")]
    Missing(String),
    /// It cannot be opened with its key, or is not what was captured.
    #[error("the original {0} is not what was captured")]
    Damaged(String),
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// The name of a file in the vault: a keyed digest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobName(String);

impl BlobName {
    /// The name in this text, if it is one: 64 digits, in small letters.
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let is_name = text.len() == 64 && text.bytes().all(is_digit);
        is_name.then(|| Self(text.to_owned()))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The folder of originals.
pub struct Vault {
    world: World,
    folder: PathBuf,
    store: Secret,
}

impl Vault {
    /// The vault of a case, with the key of its names.
    pub fn new(world: &World, case: &Path, store: &Secret) -> Self {
        Self { world: world.clone(), folder: case.join("vault"), store: store.clone() }
    }

    /// The name of an original.
    pub fn name(&self, sha256: &Hash) -> BlobName {
        BlobName(hex(&hmac(self.store.bytes(), &[sha256])))
    }

    fn path(&self, name: &BlobName) -> PathBuf {
        self.folder.join(&name.0[..2]).join(format!("{}.age", name.0))
    }

    /// Encrypts and keeps an original. Its bytes are on disk when this returns, its name only after
    /// [`Vault::sync`]. One that is there already, whole and under this key, is left alone.
    pub fn keep(&self, sha256: &Hash, bytes: &[u8], key: &Secret) -> Result<BlobName, VaultError> {
        let name = self.name(sha256);
        if self.get(&name, key, sha256).is_ok() {
            return Ok(name);
        }
        let path = self.path(&name);
        let folder = path.parent().unwrap_or(&self.folder);
        let fs = &self.world.fs;
        fs.create_folder(folder).map_err(at(folder))?;
        let sealed = encrypt(bytes, key).map_err(at(&path))?;
        let unique: [u8; 8] = self.world.random().map_err(at(&path))?;
        let incoming = folder.join(format!("{}.incoming", hex(&unique)));
        let written = fs.create(&incoming).and_then(|mut file| {
            file.write(&sealed)?;
            file.sync()?;
            drop(file);
            fs.rename(&incoming, &path)
        });
        written.map_err(|source| {
            // What is left behind is ciphertext under a name of its own.
            let _ = fs.remove(&incoming);
            VaultError::Io { path: path.clone(), source }
        })?;
        Ok(name)
    }

    /// Waits until the names of these files are on disk.
    pub fn sync(&self, names: &[BlobName]) -> Result<(), VaultError> {
        let folders: BTreeSet<PathBuf> =
            names.iter().filter_map(|name| Some(self.path(name).parent()?.to_owned())).collect();
        for folder in &folders {
            self.world.fs.sync_folder(folder).map_err(at(folder))?;
        }
        if !folders.is_empty() {
            self.world.fs.sync_folder(&self.folder).map_err(at(&self.folder))?;
            let case = self.folder.parent().unwrap_or(&self.folder);
            self.world.fs.sync_folder(case).map_err(at(case))?;
        }
        Ok(())
    }

    /// An original, checked against its digest.
    pub fn get(
        &self,
        name: &BlobName,
        key: &Secret,
        expected: &Hash,
    ) -> Result<Vec<u8>, VaultError> {
        let path = self.path(name);
        let sealed = match self.world.fs.read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(VaultError::Missing(name.0[..8].to_owned()));
            }
            read => read.map_err(at(&path))?,
        };
        let bytes = decrypt(&sealed, key);
        let is_right = |bytes: &Vec<u8>| sha256(&[bytes]) == *expected;
        bytes.filter(is_right).ok_or_else(|| VaultError::Damaged(name.0[..8].to_owned()))
    }

    /// The names of all files, sorted.
    pub fn names(&self) -> Result<Vec<BlobName>, VaultError> {
        let fs = &self.world.fs;
        let mut names = Vec::new();
        if !fs.exists(&self.folder) {
            return Ok(names);
        }
        for part in fs.list(&self.folder).map_err(at(&self.folder))? {
            let folder = self.folder.join(&part);
            let files = fs.list(&folder).map_err(at(&folder))?;
            let found = files.iter().filter_map(|file| BlobName::parse(file.strip_suffix(".age")?));
            names.extend(found.filter(|name| name.0.starts_with(&part)));
        }
        names.sort();
        Ok(names)
    }

    /// Whether a file is there; what it holds is checked when it is used.
    pub fn has(&self, name: &BlobName) -> bool {
        self.world.fs.exists(&self.path(name))
    }

    /// A file as it stands, encrypted.
    pub fn sealed(&self, name: &BlobName) -> Result<Vec<u8>, VaultError> {
        let path = self.path(name);
        self.world.fs.read(&path).map_err(at(&path))
    }

    /// A file that comes in parts from elsewhere, encrypted as it is.
    pub(crate) fn incoming(&self, name: &BlobName) -> Result<Incoming, VaultError> {
        let path = self.path(name);
        let folder = path.parent().unwrap_or(&self.folder);
        self.world.fs.create_folder(folder).map_err(at(folder))?;
        let unique: [u8; 8] = self.world.random().map_err(at(&path))?;
        let incoming = folder.join(format!("{}.incoming", hex(&unique)));
        let file = self.world.fs.create(&incoming).map_err(at(&incoming))?;
        Ok(Incoming { world: self.world.clone(), path, incoming, file: Some(file) })
    }

    /// Removes a file whose key was destroyed.
    pub fn remove(&self, name: &BlobName) -> Result<(), VaultError> {
        let path = self.path(name);
        match self.world.fs.remove(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed.map_err(at(&path)),
        }
    }
}

/// A file of the vault that is not whole yet; dropped before it is, nothing of it stays.
pub(crate) struct Incoming {
    world: World,
    path: PathBuf,
    incoming: PathBuf,
    file: Option<Box<dyn Appending>>,
}

impl Incoming {
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        let file = self.file.as_mut();
        file.map_or(Ok(()), |file| file.write(bytes)).map_err(at(&self.path))
    }

    /// Gives the file its name, which is on disk only after [`Vault::sync`].
    pub(crate) fn finish(mut self) -> Result<(), VaultError> {
        if let Some(file) = &mut self.file {
            file.sync().map_err(at(&self.path))?;
            self.world.fs.rename(&self.incoming, &self.path).map_err(at(&self.path))?;
        }
        self.file = None;
        Ok(())
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            // What cannot be removed is ciphertext under a name of its own.
            let _ = self.world.fs.remove(&self.incoming);
        }
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> VaultError + '_ {
    move |source| VaultError::Io { path: path.to_owned(), source }
}

/// The age identity of a key.
fn identity(key: &Secret) -> Option<age::x25519::Identity> {
    const PREFIX: &str = "age-secret-key-";
    let prefix = bech32::Hrp::parse(PREFIX).ok()?;
    let text = bech32::encode::<bech32::Bech32>(prefix, key.bytes()).ok()?;
    let text = Zeroizing::new(text.to_uppercase());
    text.parse().ok()
}

fn encrypt(bytes: &[u8], key: &Secret) -> io::Result<Vec<u8>> {
    let identity = identity(key).ok_or_else(|| io::Error::other("a key that age cannot use"))?;
    let recipient = identity.to_public();
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
    let mut sealed = Vec::with_capacity(bytes.len() + 512);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(sealed)
}

fn decrypt(sealed: &[u8], key: &Secret) -> Option<Vec<u8>> {
    let identity = identity(key)?;
    let decryptor = age::Decryptor::new(sealed).ok()?;
    let mut reader = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).ok()?;
    let mut bytes = Vec::with_capacity(sealed.len());
    reader.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The identity as people write it, for whoever opens a file with another program.
pub fn age_identity(key: &Secret) -> Option<Zeroizing<String>> {
    let written = identity(key)?.to_string();
    Some(Zeroizing::new(written.expose_secret().to_owned()))
}
