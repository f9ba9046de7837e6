//! The vault: every original in an age file (age-encryption.org/v1) of its own, under a name that
//! tells nothing: `vault/ab/<name>.age`, the name being HMAC-SHA256(K_store, SHA-256 || key id).
//! An original that two witnesses gave is there twice, each time under one's key, so that it can be
//! read as long as one of them consents and is gone when nobody does. Files of an earlier layout,
//! named HMAC-SHA256(K_store, SHA-256), are still read.
//!
//! What is not whole yet lies in `vault/incoming/`; what a process that ended left there is removed
//! by the next one that writes.
//!
//! The recipient of a file is the X25519 key whose secret is a key of the case: whoever has that
//! key can open the file with any program that knows age. Only ciphertext is ever written, also
//! into files that are not finished.

use crate::keys::{KeyId, Secret};
use crate::world::{Appending, World};
use age::DecryptError;
use age::secrecy::ExposeSecret;
use std::collections::BTreeSet;
use std::fmt;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use verify::envelope::hmac;
use verify::hash::{Hash, hex, sha256};
use zeroize::Zeroizing;

/// No original is longer, in bytes: it is encrypted and checked in memory.
const LONGEST: u64 = 1 << 30;

/// Headers of age files are shorter, with any number of recipients that makes sense; in bytes.
const HEADER: usize = 64 << 10;

/// The folder of files that are not whole yet.
const INCOMING: &str = "incoming";

/// The most that an original of this length takes as an age file: age adds a header, and a tag for
/// each 64 KiB.
pub(crate) const fn sealed_length(length: u64) -> u64 {
    length.saturating_add(HEADER as u64 + (length / (64 << 10) + 1) * 16 + 64)
}

/// Why an original cannot be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// It is not there.
    #[error("the original {0} is not in the vault")]
    Missing(String),
    /// It is not what was captured.
    #[error("the original {0} is not what was captured")]
    Damaged(String),
    /// It is there under another key than this.
    #[error("the original {0} is under another key")]
    KeyMissing(String),
    /// It is longer than 1 GiB.
    #[error("the original {0} is longer than 1 GiB")]
    TooLong(String),
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

    /// As much of it as people need.
    fn short(&self) -> String {
        self.0.chars().take(8).collect()
    }
}

impl fmt::Display for BlobName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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

    /// The name of an original under a key.
    pub fn name(&self, sha256: &Hash, key: &KeyId) -> BlobName {
        BlobName(hex(&hmac(self.store.bytes(), &[sha256, &key.0])))
    }

    /// The name that an original had in the earlier layout, under whatever key.
    pub fn early_name(&self, sha256: &Hash) -> BlobName {
        BlobName(hex(&hmac(self.store.bytes(), &[sha256])))
    }

    fn path(&self, name: &BlobName) -> PathBuf {
        let folder: String = name.0.chars().take(2).collect();
        self.folder.join(folder).join(format!("{}.age", name.0))
    }

    /// Encrypts and keeps an original. Its bytes are on disk when this returns, its name only after
    /// [`Vault::sync`]. One that is there already, whole and under this key, is left alone; one
    /// that is damaged is replaced.
    pub fn keep(
        &self,
        sha256: &Hash,
        bytes: &[u8],
        key: &KeyId,
        secret: &Secret,
    ) -> Result<BlobName, VaultError> {
        let name = self.name(sha256, key);
        if bytes.len() as u64 > LONGEST {
            return Err(VaultError::TooLong(name.short()));
        }
        if self.get(&name, secret, sha256).is_ok() {
            return Ok(name);
        }
        let sealed = encrypt(bytes, secret).map_err(at(&self.path(&name)))?;
        let mut incoming = self.incoming(&name)?;
        incoming.write(&sealed)?;
        incoming.finish()?;
        Ok(name)
    }

    /// Waits until the names of these files, or that they are gone, are on disk: each folder once.
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
        let sealed = self.read(name)?;
        let bytes = decrypt(&sealed, key).map_err(|error| match error {
            DecryptError::NoMatchingKeys => VaultError::KeyMissing(name.short()),
            _ => VaultError::Damaged(name.short()),
        })?;
        let is_right = sha256(&[&bytes]) == *expected;
        if is_right { Ok(bytes) } else { Err(VaultError::Damaged(name.short())) }
    }

    fn read(&self, name: &BlobName) -> Result<Vec<u8>, VaultError> {
        let path = self.path(name);
        let fs = &self.world.fs;
        let read = fs.length(&path).and_then(|length| {
            let is_short = length <= sealed_length(LONGEST);
            if is_short { fs.read(&path).map(Some) } else { Ok(None) }
        });
        match read {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(VaultError::Missing(name.short()))
            }
            read => read.map_err(at(&path))?.ok_or_else(|| VaultError::Damaged(name.short())),
        }
    }

    /// Whether a file is there; what it holds is checked when it is used.
    pub fn has(&self, name: &BlobName) -> bool {
        self.world.fs.exists(&self.path(name))
    }

    /// Whether the folder of a file is there.
    pub(crate) fn has_folder(&self, name: &BlobName) -> bool {
        self.path(name).parent().is_some_and(|folder| self.world.fs.exists(folder))
    }

    /// A file as it stands, encrypted.
    pub fn sealed(&self, name: &BlobName) -> Result<Vec<u8>, VaultError> {
        self.read(name)
    }

    /// Whether these bytes are this original under this key.
    pub(crate) fn holds(sealed: &[u8], secret: &Secret, expected: &Hash) -> bool {
        decrypt(sealed, secret).is_ok_and(|bytes| sha256(&[&bytes]) == *expected)
    }

    /// Puts a file that is damaged into another folder under its name, never to be lost.
    pub(crate) fn set_aside(&self, name: &BlobName, into: &Path) -> Result<(), VaultError> {
        let fs = &self.world.fs;
        fs.create_folder(into).map_err(at(into))?;
        let unique: [u8; 4] = self.world.random().map_err(at(into))?;
        let aside = into.join(format!("{name}-{}.age", hex(&unique)));
        fs.rename(&self.path(name), &aside).map_err(at(&aside))?;
        fs.sync_folder(into).map_err(at(into))
    }

    /// Removes what processes that ended left of files that were not whole. Nobody may write
    /// meanwhile.
    pub(crate) fn sweep(world: &World, case: &Path) -> Result<(), VaultError> {
        let folder = case.join("vault").join(INCOMING);
        if !world.fs.exists(&folder) {
            return Ok(());
        }
        for name in world.fs.list(&folder).map_err(at(&folder))? {
            let path = folder.join(name);
            world.fs.remove(&path).map_err(at(&path))?;
        }
        Ok(())
    }

    /// A file that is not whole yet, encrypted as it is.
    pub(crate) fn incoming(&self, name: &BlobName) -> Result<Incoming, VaultError> {
        let path = self.path(name);
        let unfinished = self.folder.join(INCOMING);
        for folder in [path.parent().unwrap_or(&self.folder), &unfinished] {
            self.world.fs.create_folder(folder).map_err(at(folder))?;
        }
        let unique: [u8; 8] = self.world.random().map_err(at(&path))?;
        let incoming = unfinished.join(hex(&unique));
        let file = self.world.fs.create(&incoming).map_err(at(&incoming))?;
        Ok(Incoming { world: self.world.clone(), path, incoming, file: Some(file) })
    }

    /// Removes a file whose key was destroyed. Before [`Vault::sync`] it may come back.
    pub fn remove(&self, name: &BlobName) -> Result<(), VaultError> {
        let path = self.path(name);
        match self.world.fs.remove(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed.map_err(at(&path)),
        }
    }

    /// The names of all files, sorted. What else lies in the vault is passed over.
    pub fn names(&self) -> Result<Vec<BlobName>, VaultError> {
        let mut names = Vec::new();
        for folder in self.list(&self.folder)?.iter().filter(|folder| folder.len() == 2) {
            let files = self.list(&self.folder.join(folder))?;
            let found = files.iter().filter_map(|file| BlobName::parse(file.strip_suffix(".age")?));
            names.extend(found.filter(|name| name.0.starts_with(folder)));
        }
        Ok(names)
    }

    /// The names in a folder; none where there is no folder.
    fn list(&self, folder: &Path) -> Result<Vec<String>, VaultError> {
        if !self.world.fs.exists(folder) {
            return Ok(Vec::new());
        }
        self.world.fs.list(folder).or_else(|error| match error.kind() {
            io::ErrorKind::NotADirectory => Ok(Vec::new()),
            _ => Err(at(folder)(error)),
        })
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

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("folder", &self.folder).finish_non_exhaustive()
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> VaultError + '_ {
    move |source| VaultError::Io { path: path.to_owned(), source }
}

/// The age identity of a key. age takes one only as it is written: in Bech32 (BIP 173).
fn identity(key: &Secret) -> Option<age::x25519::Identity> {
    const PREFIX: &str = "age-secret-key-";
    let prefix = bech32::Hrp::parse(PREFIX).ok()?;
    let mut text = Zeroizing::new(bech32::encode::<bech32::Bech32>(prefix, key.bytes()).ok()?);
    text.make_ascii_uppercase();
    text.parse().ok()
}

fn encrypt(bytes: &[u8], key: &Secret) -> io::Result<Vec<u8>> {
    let identity = identity(key).ok_or_else(|| io::Error::other("a key that age cannot use"))?;
    let recipient = identity.to_public();
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
    let mut sealed = Vec::with_capacity(bytes.len() + bytes.len() / 4096 + 512);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(sealed)
}

fn decrypt(sealed: &[u8], key: &Secret) -> Result<Vec<u8>, DecryptError> {
    let identity = identity(key).ok_or(DecryptError::NoMatchingKeys)?;
    open_age(sealed, &[&identity])
}

/// What an age file holds, with one of these identities; the only place that opens one. Nothing of
/// a file is given out unless all of it is whole.
pub(crate) fn open_age(
    sealed: &[u8],
    identities: &[&dyn age::Identity],
) -> Result<Vec<u8>, DecryptError> {
    // The header is parsed again with each line of it: a long one would take for ever.
    let front = sealed.get(..HEADER).unwrap_or(sealed);
    if !front.windows(5).any(|window| window == b"\n--- ") {
        return Err(DecryptError::InvalidHeader);
    }
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|error| match error {
        // All of the file is here: one that ends before its payload is no age file.
        DecryptError::Io(_) => DecryptError::InvalidHeader,
        error => error,
    })?;
    let mut reader = decryptor.decrypt(identities.iter().copied())?;
    let mut bytes = Vec::with_capacity(sealed.len());
    reader.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The identity as people write it, for whoever opens a file with another program.
pub fn age_identity(key: &Secret) -> Option<Zeroizing<String>> {
    let written = identity(key)?.to_string();
    Some(Zeroizing::new(written.expose_secret().to_owned()))
}

#[cfg(test)]
mod tests;
