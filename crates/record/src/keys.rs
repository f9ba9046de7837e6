//! The keys of a case, wrapped: `keys.vault`, and shelves in `keys/` where there are many.
//!
//! A passphrase gives a wrapping key (Argon2id), which opens a slot, which holds the master key,
//! which opens the table of keys. What does not fit into the table stands on shelves, files of the
//! same length whose own keys are in the table. `keys.vault` is always rewritten whole, under a
//! fresh master key, and a shelf under a fresh name and key, before the table that names it: killed
//! at any point, the old keys or the new ones are there, whole. Shelves that no table names any
//! more are removed after that.
//!
//! Destroying a key takes it out of the table or off its shelf and keeps its id on a list, so that
//! no other device brings it back. This is as sure in a case in the open.
//!
//! What this cannot do: flash memory, journals, snapshots and backups may retain a file that was
//! replaced, for days or for ever, and no program can overwrite it there. Somebody who recovers an
//! old `keys.vault` and knows a passphrase of that time opens what it held, with an old shelf also
//! what that held; of a case in the open, without any passphrase. An old table alone, an old shelf
//! alone, or an old `keys.vault` with everything that is known today but the passphrase opens
//! nothing: master keys and the keys of shelves are made anew, and wrapping keys run forwards only
//! (`seal.rs`). So a destroyed key is gone for whoever seizes an open case, and for whoever has
//! the passphrase, as far as the disk forgot. Changing the passphrase does not touch old files.

mod file;
mod seal;
mod table;
#[cfg(test)]
mod tests;

use crate::passphrase::Passphrase;
use crate::world::World;
use file::Front;
use seal::{Cost, Wrapping};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use table::{Address, GONE, KEY, Key, Page};
use verify::hash::{Hash, hex, sha256, unhex};
use zeroize::Zeroizing;

/// How often the files are looked at again while another process rewrites them.
const TRIES: usize = 3;

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// Another passphrase than those that the keys are under.
    #[error("the passphrase is another one")]
    WrongPassphrase,
    /// There is none, and one is needed.
    #[error("the case needs its passphrase")]
    PassphraseNeeded,
    /// Without it nobody could open the keys.
    #[error("the only passphrase cannot be removed")]
    LastPassphrase,
    /// A file is not there.
    #[error("{} is missing", .0.display())]
    Missing(PathBuf),
    /// A file is not what was written.
    #[error("{} is damaged", .0.display())]
    Damaged(PathBuf),
    /// The file is of a newer version.
    #[error("the keys are of version {0}, which this program does not know")]
    Newer(u32),
    /// Another process has written the keys since they were read here.
    #[error("the keys were changed by another process and must be read again")]
    Changed,
    /// They were taken off this device.
    #[error("the keys are not on this device: they were taken off it for a journey")]
    Away,
    /// The shares are not two that belong together and to this case.
    #[error("these are not two shares of this case")]
    OtherShares,
    /// There is no room for another key or passphrase.
    #[error("there is no room for another key")]
    TooMany,
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl KeysError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::Io { path: path.to_owned(), source }
    }
}

/// Names a key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(pub [u8; 16]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "key {}", &hex(&self.0)[..8])
    }
}

impl std::str::FromStr for KeyId {
    type Err = KeysError;

    fn from_str(text: &str) -> Result<Self, KeysError> {
        let bytes = unhex(text).and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| KeysError::Damaged(PathBuf::from(text)))
    }
}

/// What a key is for. The numbers stand in the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyKind {
    /// Payloads and originals that concern nobody in particular.
    Case = 0,
    /// The names of files in the vault.
    Store = 1,
    /// The tags of claims.
    Claim = 2,
    /// What concerns one source.
    Source = 3,
    /// What concerns one person.
    Person = 4,
    /// The signatures of this device.
    Device = 5,
    /// What is sealed.
    Sealed = 6,
}

impl KeyKind {
    const ALL: [Self; 7] = [
        Self::Case,
        Self::Store,
        Self::Claim,
        Self::Source,
        Self::Person,
        Self::Device,
        Self::Sealed,
    ];
}

/// A secret key; it is not printed, and its memory is cleared. It stands at one place in memory,
/// however often the value moves.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Box<Zeroizing<[u8; 32]>>);

impl Secret {
    /// The key with these bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Box::new(Zeroizing::new(bytes)))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a secret")
    }
}

/// Whether and how new keys are wrapped.
#[derive(Debug, Clone)]
pub enum Lock {
    /// Not at all: the case is public.
    Open,
    /// By a passphrase.
    Passphrase(Passphrase),
}

/// The front of a file with the master key and the wrapping key that opened it.
type Unlocked<'a> = (Front<'a>, Secret, Option<Secret>);

/// The keys of a case, opened. Changes are on disk only after [`Keys::save`].
pub struct Keys {
    world: World,
    case: PathBuf,
    /// The first one is in `keys.vault`, the others on shelves. New keys come behind the last one,
    /// and so stay in the order of their age.
    pages: Vec<Page>,
    /// The page of each key, and its place there.
    places: HashMap<KeyId, (usize, usize)>,
    destroyed: BTreeSet<KeyId>,
    /// Which of the wrapping keys is that of the passphrase in use.
    own: Option<usize>,
    /// Who saves holds it.
    files: Mutex<Files>,
}

/// What is known of the files.
struct Files {
    wrapping: Wrapping,
    /// Where each page behind the first one lies; `None` for what is not on disk as it is here.
    shelves: Vec<Option<Address>>,
    /// The digests of what `keys.vault` may be: what was read or written last, and what was written
    /// since without being sure. None for keys that are new.
    seen: Vec<Hash>,
}

impl Keys {
    /// The keys of a new case, none yet; nothing is written before [`Keys::save`].
    pub fn create(world: &World, case: &Path, lock: Lock) -> Result<Self, KeysError> {
        Self::create_at(world, case, lock, Cost::NORMAL)
    }

    /// Opens the keys. A passphrase that is given and not needed is let be.
    pub fn open(
        world: &World,
        case: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, KeysError> {
        Self::open_at(world, case, passphrase, Cost::LEAST)
    }

    pub(crate) fn create_at(
        world: &World,
        case: &Path,
        lock: Lock,
        cost: Cost,
    ) -> Result<Self, KeysError> {
        let salt = world.random().map_err(KeysError::io(case))?;
        let wrapping = Wrapping { cost, salt, generation: 0, keys: Vec::new() };
        let files = Files { wrapping, shelves: Vec::new(), seen: Vec::new() };
        let mut keys = Self::of(world, case, vec![Page::default()], files);
        if let Lock::Passphrase(passphrase) = lock {
            keys.change_passphrase(&passphrase)?;
        }
        Ok(keys)
    }

    pub(crate) fn open_at(
        world: &World,
        case: &Path,
        passphrase: Option<&Passphrase>,
        least: Cost,
    ) -> Result<Self, KeysError> {
        let path = case.join("keys.vault");
        Self::read_with(world, case, |bytes| {
            let front = Front::read(bytes, &least, &path)?;
            let key = front.key(passphrase, &path)?;
            let master = front.master(key.as_ref())?;
            Ok((front, master, key))
        })
    }

    /// Reads again what is on disk, where another process may have written; changes that were not
    /// saved are lost. A passphrase is needed only where that of this device was changed: then
    /// nothing happens here, and the keys are to be opened anew.
    pub fn refresh(&mut self) -> Result<(), KeysError> {
        let path = self.case.join("keys.vault");
        let digest = sha256(&[&read(&self.world, &path)?]);
        let files = self.files();
        if files.seen == [digest] {
            return Ok(());
        }
        let known = files.wrapping.clone();
        drop(files);
        let own = self.own.and_then(|own| known.keys.get(own));
        *self = Self::read_with(&self.world, &self.case, |bytes| {
            let front = Front::read(bytes, &known.cost, &path)?;
            let key = own.map(|own| known.later(own, &front.wrapping));
            let key = key.map(|key| key.ok_or(KeysError::PassphraseNeeded)).transpose()?;
            let master = front.master(key.as_ref())?;
            Ok((front, master, key))
        })?;
        Ok(())
    }

    /// Reads `keys.vault`, unlocks it, and reads what stands on shelves.
    fn read_with(
        world: &World,
        case: &Path,
        unlock: impl Fn(&[u8]) -> Result<Unlocked<'_>, KeysError>,
    ) -> Result<Self, KeysError> {
        let path = case.join("keys.vault");
        let mut bytes = read(world, &path)?;
        for _ in 1..TRIES {
            match Self::of_unlocked(world, case, unlock(&bytes)?) {
                // Another process has put a new shelf in place of this one in the meantime.
                Err(KeysError::Missing(shelf)) => {
                    let newer = read(world, &path)?;
                    if newer == bytes {
                        return Err(KeysError::Missing(shelf));
                    }
                    bytes = newer;
                }
                opened => return opened,
            }
        }
        Self::of_unlocked(world, case, unlock(&bytes)?)
    }

    fn of_unlocked(world: &World, case: &Path, unlocked: Unlocked<'_>) -> Result<Self, KeysError> {
        let (front, master, key) = unlocked;
        let damaged = || KeysError::Damaged(case.join("keys.vault"));
        let table = front.table(&master).ok_or_else(damaged)?;
        let own = table.wrapping.iter().position(|known| Some(known) == key.as_ref());
        let mut pages = vec![table.page];
        for address in &table.shelves {
            let path = case.join("keys").join(file::shelf_name(&address.id));
            pages.push(file::read_shelf(&read(world, &path)?, address, &path)?);
        }
        let wrapping = Wrapping { keys: table.wrapping, ..front.wrapping };
        let shelves = table.shelves.into_iter().map(Some).collect();
        let files = Files { wrapping, shelves, seen: vec![sha256(&[front.bytes])] };
        Ok(Self { own, ..Self::of(world, case, pages, files) })
    }

    fn of(world: &World, case: &Path, pages: Vec<Page>, files: Files) -> Self {
        let mut places = HashMap::new();
        for (number, page) in pages.iter().enumerate() {
            places.extend(page.keys.iter().enumerate().map(|(at, key)| (key.id, (number, at))));
        }
        let destroyed = pages.iter().flat_map(|page| page.destroyed.iter().copied()).collect();
        let (world, case, files) = (world.clone(), case.to_owned(), Mutex::new(files));
        Self { world, case, pages, places, destroyed, own: None, files }
    }

    /// A thread that failed while it saved has left them as they were.
    fn files(&self) -> MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn files_mut(&mut self) -> &mut Files {
        self.files.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a passphrase guards the keys.
    pub fn is_encrypted(&self) -> bool {
        !self.files().wrapping.keys.is_empty()
    }

    /// A key.
    pub fn get(&self, id: &KeyId) -> Option<&Secret> {
        let (page, at) = self.places.get(id)?;
        self.pages.get(*page)?.keys.get(*at).map(|key| &key.secret)
    }

    /// The keys of a kind, oldest first.
    pub fn of_kind(&self, kind: KeyKind) -> impl Iterator<Item = (KeyId, &Secret)> {
        let of_kind = self.all().filter(move |(_, known, _)| *known == kind);
        of_kind.map(|(id, _, secret)| (id, secret))
    }

    /// All keys, oldest first.
    pub fn all(&self) -> impl Iterator<Item = (KeyId, KeyKind, &Secret)> {
        let keys = self.pages.iter().flat_map(|page| &page.keys);
        keys.map(|key| (key.id, key.kind, &key.secret))
    }

    /// Whether a key was destroyed.
    pub fn is_destroyed(&self, id: &KeyId) -> bool {
        self.destroyed.contains(id)
    }

    /// The ids of all keys that were destroyed, sorted.
    pub fn destroyed(&self) -> impl Iterator<Item = KeyId> {
        self.destroyed.iter().copied()
    }

    /// Adds a key under a new id.
    pub fn add(&mut self, kind: KeyKind, secret: Secret) -> Result<KeyId, KeysError> {
        let id = KeyId(self.world.random().map_err(KeysError::io(&self.case))?);
        self.import(id, kind, secret)?;
        Ok(id)
    }

    /// Adds a key that another device has. One that was destroyed stays destroyed; says whether it
    /// is new here.
    pub fn import(&mut self, id: KeyId, kind: KeyKind, secret: Secret) -> Result<bool, KeysError> {
        if self.places.contains_key(&id) || self.destroyed.contains(&id) {
            return Ok(false);
        }
        let number = self.page_with_room(KEY)?;
        let page = &mut self.pages[number];
        page.keys.push(Key { id, kind, secret });
        self.places.insert(id, (number, page.keys.len() - 1));
        Ok(true)
    }

    /// Destroys a key, and keeps its id so that it never comes back; says whether it was here.
    /// One that is here can always be destroyed, however little room there is.
    pub fn destroy(&mut self, id: &KeyId) -> bool {
        let place = self.places.remove(id);
        if let Some((number, at)) = place {
            self.take_out(number, at);
        } else if self.destroyed.insert(*id) {
            // Where there is no room at all, saving says so.
            let number = self.page_with_room(GONE).unwrap_or(0);
            self.pages[number].destroyed.push(*id);
        }
        place.is_some()
    }

    fn take_out(&mut self, number: usize, at: usize) {
        let page = &mut self.pages[number];
        let id = page.keys.remove(at).id;
        page.destroyed.push(id);
        for (at, key) in page.keys.iter().enumerate().skip(at) {
            self.places.insert(key.id, (number, at));
        }
        self.destroyed.insert(id);
        self.must_be_written(number);
    }

    /// The number of the last page, or of a new one where the last one is full, to be changed.
    fn page_with_room(&mut self, length: usize) -> Result<usize, KeysError> {
        let mut number = self.pages.len() - 1;
        if self.pages[number].length() + length > room(number) {
            if number >= file::SHELVES {
                return Err(KeysError::TooMany);
            }
            number += 1;
            self.pages.push(Page::default());
            self.files_mut().shelves.push(None);
        }
        self.must_be_written(number);
        Ok(number)
    }

    fn must_be_written(&mut self, number: usize) {
        let shelf = number.checked_sub(1).and_then(|at| self.files_mut().shelves.get_mut(at));
        if let Some(shelf) = shelf {
            *shelf = None;
        }
    }

    /// Puts another passphrase in the place of the one in use; others are let be. In a case in the
    /// open it is the first one, and guards the keys from then on; what the disk retains of the
    /// files before stays open.
    pub fn change_passphrase(&mut self, passphrase: &Passphrase) -> Result<(), KeysError> {
        let own = match self.own {
            None if self.is_encrypted() => return Err(KeysError::PassphraseNeeded),
            own => own.unwrap_or(0),
        };
        let mut wrapping = self.files().wrapping.clone();
        // Nobody else has to derive a key with the old salt.
        if wrapping.keys.len() <= 1 {
            wrapping.salt = self.world.random().map_err(KeysError::io(&self.case))?;
            wrapping.generation = 0;
        }
        let key = wrapping.key(passphrase).map_err(KeysError::io(&self.case))?;
        match wrapping.keys.get_mut(own) {
            Some(known) => *known = key,
            None => wrapping.keys.push(key),
        }
        self.files_mut().wrapping = wrapping;
        self.own = Some(own);
        Ok(())
    }

    /// Lets another passphrase open the keys too; there can be 8.
    pub fn add_passphrase(&mut self, passphrase: &Passphrase) -> Result<(), KeysError> {
        if !self.is_encrypted() {
            return self.change_passphrase(passphrase);
        }
        let key = self.wrapping_key(passphrase)?;
        let known = &mut self.files_mut().wrapping.keys;
        if known.contains(&key) {
            return Ok(());
        }
        if known.len() >= file::SLOTS {
            return Err(KeysError::TooMany);
        }
        known.push(key);
        Ok(())
    }

    /// Lets a passphrase open the keys no more. The last one cannot be removed.
    pub fn remove_passphrase(&mut self, passphrase: &Passphrase) -> Result<(), KeysError> {
        let key = self.wrapping_key(passphrase)?;
        let known = &mut self.files_mut().wrapping.keys;
        let at = known.iter().position(|known| *known == key);
        let at = at.ok_or(KeysError::WrongPassphrase)?;
        if known.len() == 1 {
            return Err(KeysError::LastPassphrase);
        }
        known.remove(at);
        self.own = match self.own {
            Some(own) if own == at => None,
            own => own.map(|own| own - usize::from(own > at)),
        };
        Ok(())
    }

    fn wrapping_key(&self, passphrase: &Passphrase) -> Result<Secret, KeysError> {
        let wrapping = self.files().wrapping.clone();
        wrapping.key(passphrase).map_err(KeysError::io(&self.case))
    }

    /// Writes what has changed, and `keys.vault` whole. Killed at any point, the old keys or the
    /// new ones are there. Where another process has written since, nothing is: it may have
    /// destroyed what would come back. Callers hold the lock of the case.
    pub fn save(&self) -> Result<(), KeysError> {
        let mut files = self.files();
        let path = self.case.join("keys.vault");
        self.check_room()?;
        if !files.seen.is_empty() && !files.seen.contains(&sha256(&[&read(&self.world, &path)?])) {
            return Err(KeysError::Changed);
        }
        let shelves = self.save_shelves(&files.shelves)?;
        let wrapping = files.wrapping.next();
        let bytes = file::vault(&self.world, &wrapping, &shelves, &self.pages[0]);
        let bytes = bytes.map_err(KeysError::io(&path))?;
        let digest = sha256(&[&bytes]);
        if !files.seen.is_empty() {
            files.seen.push(digest);
        }
        self.put(&path, &bytes)?;
        self.sync(&self.case)?;
        self.sweep(&shelves);
        let shelves = shelves.into_iter().map(Some).collect();
        *files = Files { wrapping, shelves, seen: vec![digest] };
        Ok(())
    }

    fn check_room(&self) -> Result<(), KeysError> {
        let mut pages = self.pages.iter().enumerate();
        let fits = pages.all(|(number, page)| page.length() <= room(number));
        if fits { Ok(()) } else { Err(KeysError::TooMany) }
    }

    /// Writes the shelves that have changed, under fresh names, and gives where all of them lie.
    fn save_shelves(&self, shelves: &[Option<Address>]) -> Result<Vec<Address>, KeysError> {
        let folder = self.case.join("keys");
        let is_any_new = shelves.iter().any(Option::is_none);
        if is_any_new {
            self.world.fs.create_folder(&folder).map_err(KeysError::io(&folder))?;
        }
        let pages = self.pages.iter().skip(1).zip(shelves);
        let saved = pages.map(|(page, known)| match known {
            Some(address) => Ok(address.clone()),
            None => self.save_shelf(&folder, page),
        });
        let saved = saved.collect::<Result<_, _>>()?;
        if is_any_new {
            // The names are on disk before the table that relies on them.
            self.sync(&folder)?;
            self.sync(&self.case)?;
        }
        Ok(saved)
    }

    fn save_shelf(&self, folder: &Path, page: &Page) -> Result<Address, KeysError> {
        let id = self.world.random().map_err(KeysError::io(folder))?;
        let key = Secret::new(self.world.random().map_err(KeysError::io(folder))?);
        let address = Address { id, key };
        let path = folder.join(file::shelf_name(&id));
        let bytes = file::shelf(&self.world, &address, page).map_err(KeysError::io(&path))?;
        self.put(&path, &bytes)?;
        Ok(address)
    }

    /// Puts a whole file in place of another, or not at all; its name is sure after a sync.
    fn put(&self, path: &Path, bytes: &[u8]) -> Result<(), KeysError> {
        let fs = &self.world.fs;
        let incoming = path.with_extension("incoming");
        let written = fs.create(&incoming).and_then(|mut file| {
            file.write(bytes)?;
            file.sync()?;
            drop(file);
            fs.rename(&incoming, path)
        });
        written.map_err(KeysError::io(path))
    }

    fn sync(&self, folder: &Path) -> Result<(), KeysError> {
        self.world.fs.sync_folder(folder).map_err(KeysError::io(folder))
    }

    /// Removes shelves that the table does not name. What cannot be removed now is removed after
    /// another save; it opens with no key that is on disk.
    fn sweep(&self, shelves: &[Address]) {
        let folder = self.case.join("keys");
        if !self.world.fs.exists(&folder) {
            return;
        }
        let named: HashSet<String> = shelves.iter().map(|at| file::shelf_name(&at.id)).collect();
        let names = self.world.fs.list(&folder).unwrap_or_default();
        let is_ours = |name: &String| name.ends_with(".shelf") || name.ends_with(".incoming");
        for name in names.iter().filter(|name| is_ours(name) && !named.contains(*name)) {
            let _ = self.world.fs.remove(&folder.join(name));
        }
        let _ = self.world.fs.sync_folder(&folder);
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("case", &self.case).finish_non_exhaustive()
    }
}

/// The room on the page with this number.
fn room(number: usize) -> usize {
    if number == 0 { file::ROOM } else { file::SHELF_ROOM }
}

/// The whole of a file, if it is no longer than each of them is.
fn read(world: &World, path: &Path) -> Result<Vec<u8>, KeysError> {
    let length = match world.fs.length(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(KeysError::Missing(path.to_owned()));
        }
        length => length.map_err(KeysError::io(path))?,
    };
    if length > file::LENGTH as u64 {
        return Err(KeysError::Damaged(path.to_owned()));
    }
    world.fs.read(path).map_err(KeysError::io(path))
}
