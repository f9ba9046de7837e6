//! Travelling without the keys: they are really absent, and two of three colleagues bring them back.
//!
//! All files of keys are encrypted into one, `keys.travel`, under a fresh key, and removed. The key
//! is shared among three holders so that any two have it and one alone learns nothing, by two parts
//! for each pair of holders whose exclusive or is the key (replicated secret sharing: Ito, Saito,
//! Nishizeki, "Secret sharing scheme realizing general access structure", 1987).
//!
//! ```text
//! keys.travel = "consilience/travel/v1" | nonce[24] | XChaCha20-Poly1305(canonical CBOR {name: bytes})
//! pairs of holders: (1,2) (2,3) (3,1); the first of a pair has r, the second has key xor r
//! ```
//!
//! Nobody who seizes the folder, and nobody who forces its owner to give up the passphrase, opens
//! the case: what is missing is not on the device. What flash memory retains is said in `keys.rs`.

use crate::error::Error;
use crate::keys::{KeysError, Secret};
use crate::record::Record;
use crate::world::World;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use verify::cbor::Value;
use verify::hash::{hex, sha256, unhex};
use zeroize::Zeroizing;

const DOMAIN: &[u8] = b"consilience/travel/v1";
const NONCE: usize = 24;

/// The name of the file that holds the keys meanwhile.
pub(crate) const FILE: &str = "keys.travel";

/// What one of three holders keeps.
#[derive(Clone, PartialEq, Eq)]
pub struct Share {
    case: [u8; 16],
    /// From 1 to 3.
    holder: u8,
    /// What the holder has with the next one, and with the one before.
    parts: [Secret; 2],
}

/// A text that is no share, or one with a slip in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a share of a case, or one with a slip in it")]
pub struct NotAShare;

impl Share {
    /// Which of the three it is.
    pub fn holder(&self) -> u8 {
        self.holder
    }

    fn body(&self) -> String {
        let (case, [next, before]) = (hex(&self.case), &self.parts);
        let (next, before) = (hex(next.bytes()), hex(before.bytes()));
        let holder = self.holder;
        format!("consilience share {holder} of 3\ncase {case}\npart {next}\npart {before}\n")
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body();
        let check = sha256(&[body.as_bytes()]);
        writeln!(f, "{body}check {}", hex(&check[..4]))
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "share {} of 3", self.holder)
    }
}

impl FromStr for Share {
    type Err = NotAShare;

    fn from_str(text: &str) -> Result<Self, NotAShare> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut line = |before: &str, after: &str| {
            let line = lines.next().and_then(|line| line.strip_prefix(before));
            line.and_then(|line| line.strip_suffix(after)).ok_or(NotAShare)
        };
        let holder = line("consilience share ", " of 3")?.parse().map_err(|_| NotAShare)?;
        let case = bytes(line("case ", "")?)?;
        let parts =
            [Secret::new(bytes(line("part ", "")?)?), Secret::new(bytes(line("part ", "")?)?)];
        let check = line("check ", "")?;
        let share = Self { case, holder, parts };
        let expected = sha256(&[share.body().as_bytes()]);
        let sound = (1..=3).contains(&holder) && unhex(check).as_deref() == Some(&expected[..4]);
        if sound { Ok(share) } else { Err(NotAShare) }
    }
}

fn bytes<const N: usize>(digits: &str) -> Result<[u8; N], NotAShare> {
    unhex(digits).and_then(|bytes| bytes.try_into().ok()).ok_or(NotAShare)
}

/// Shares of a key: any two give it back.
pub(crate) fn split(world: &World, case: [u8; 16], key: &Secret) -> io::Result<[Share; 3]> {
    let pairs = [world.random()?, world.random()?, world.random()?].map(Secret::new);
    let share = |holder: usize| Share {
        case,
        holder: holder as u8 + 1,
        parts: [pairs[holder].clone(), xor(key, &pairs[(holder + 2) % 3])],
    };
    Ok([share(0), share(1), share(2)])
}

/// The key that two shares give; `None` where they are one and the same, or of different cases.
fn join(a: &Share, b: &Share) -> Option<Secret> {
    if a.case != b.case {
        return None;
    }
    // Of a pair, the first has its part with the next one.
    let (first, second) = match (b.holder + 3 - a.holder) % 3 {
        1 => (a, b),
        2 => (b, a),
        _ => return None,
    };
    Some(xor(&first.parts[0], &second.parts[1]))
}

fn xor(a: &Secret, b: &Secret) -> Secret {
    Secret::new(std::array::from_fn(|at| a.bytes()[at] ^ b.bytes()[at]))
}

impl Record {
    /// Takes the keys off this device. `deliver` gets the three shares, and must have put them
    /// where they stay before it returns; where it errs, nothing is changed. Killed at any point,
    /// the keys are as they were, or absent and brought back by two of the shares delivered last.
    pub fn depart(
        mut self,
        deliver: impl FnOnce(&[Share; 3]) -> io::Result<()>,
    ) -> Result<(), Error> {
        self.lock()?;
        let (world, root) = (self.outside().clone(), self.root().to_owned());
        let path = root.join(FILE);
        let key = Secret::new(world.random().map_err(Error::io(&path))?);
        let shares = split(&world, self.case(), &key).map_err(Error::io(&path))?;
        let names = key_files(&world, &root)?;
        put(&world, &path, &seal(&world, &root, &names, &key)?).map_err(Error::io(&path))?;
        if let Err(error) = deliver(&shares) {
            world.fs.remove(&path).map_err(Error::io(&path))?;
            return Err(Error::Io { path, source: error });
        }
        for name in &names {
            let path = root.join(name);
            world.fs.remove(&path).map_err(Error::io(&path))?;
            // The table is surely gone before a shelf that it names.
            sync(&world, &root)?;
        }
        Ok(())
    }

    /// Brings the keys back by two shares.
    pub fn come_back(world: &World, root: &Path, a: &Share, b: &Share) -> Result<(), Error> {
        let path = root.join(FILE);
        let sealed = world.fs.read(&path).map_err(Error::io(&path))?;
        let key = join(a, b).ok_or(Error::Keys(KeysError::OtherShares))?;
        let files = open(&sealed, &key).ok_or(Error::Keys(KeysError::OtherShares))?;
        // The shelves come before the table that names them.
        let (table, shelves): (Vec<_>, Vec<_>) =
            files.iter().partition(|(name, _)| name == "keys.vault");
        world.fs.create_folder(&root.join("keys")).map_err(Error::io(root))?;
        sync(world, root)?;
        for (name, bytes) in shelves.into_iter().chain(table) {
            let path = root.join(name);
            put(world, &path, bytes).map_err(Error::io(&path))?;
        }
        world.fs.remove(&path).map_err(Error::io(&path))?;
        sync(world, root)
    }

    /// Whether the keys of a case are away.
    pub fn is_away(world: &World, root: &Path) -> bool {
        world.fs.exists(&root.join(FILE)) && !world.fs.exists(&root.join("keys.vault"))
    }
}

/// The names of the files that hold keys, `keys.vault` first: without it the others open nothing.
fn key_files(world: &World, root: &Path) -> Result<Vec<String>, Error> {
    let folder = root.join("keys");
    let shelves = match world.fs.exists(&folder) {
        true => world.fs.list(&folder).map_err(Error::io(&folder))?,
        false => Vec::new(),
    };
    let shelves = shelves.iter().map(|name| format!("keys/{name}"));
    Ok(std::iter::once("keys.vault".to_owned()).chain(shelves).collect())
}

fn seal(world: &World, root: &Path, names: &[String], key: &Secret) -> Result<Vec<u8>, Error> {
    let mut files = Vec::new();
    for name in names {
        let path = root.join(name);
        let bytes = world.fs.read(&path).map_err(Error::io(&path))?;
        files.push((name.clone(), Value::Bytes(bytes)));
    }
    let plain = Zeroizing::new(Value::Map(files).encode());
    let nonce: [u8; NONCE] = world.random().map_err(Error::io(root))?;
    let payload = Payload { msg: plain.as_slice(), aad: DOMAIN };
    let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::TooLong)?;
    Ok([DOMAIN, &nonce, &sealed].concat())
}

/// The files of keys; `None` where the key is another one, or the file was changed.
fn open(sealed: &[u8], key: &Secret) -> Option<Vec<(PathBuf, Vec<u8>)>> {
    let (nonce, sealed) = sealed.strip_prefix(DOMAIN)?.split_at_checked(NONCE)?;
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    let payload = Payload { msg: sealed, aad: DOMAIN };
    let plain = Zeroizing::new(cipher(key).decrypt(&XNonce::from(nonce), payload).ok()?);
    let Value::Map(files) = Value::decode(&plain).ok()? else {
        return None;
    };
    let file = |(name, value): (String, Value)| Some((place(&name)?, value.as_bytes()?.to_vec()));
    files.into_iter().map(file).collect()
}

/// Where a file of keys may lie: nowhere else than where this program puts them.
fn place(name: &str) -> Option<PathBuf> {
    let is_plain =
        |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    let shelf =
        name.strip_prefix("keys/").filter(|shelf| !shelf.starts_with('.') && is_plain(shelf));
    (name == "keys.vault" || shelf.is_some()).then(|| PathBuf::from(name))
}

fn cipher(key: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&(*key.bytes()).into())
}

/// Puts a whole file in place, synced.
fn put(world: &World, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let incoming = path.with_extension("incoming");
    let mut file = world.fs.create(&incoming)?;
    file.write(bytes)?;
    file.sync()?;
    drop(file);
    world.fs.rename(&incoming, path)?;
    world.fs.sync_folder(path.parent().unwrap_or(Path::new("")))
}

fn sync(world: &World, root: &Path) -> Result<(), Error> {
    let keys = root.join("keys");
    if world.fs.exists(&keys) {
        world.fs.sync_folder(&keys).map_err(Error::io(&keys))?;
    }
    world.fs.sync_folder(root).map_err(Error::io(root))
}
