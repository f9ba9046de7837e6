//! The bytes of `keys.vault` and of a shelf. Both are always 64 KiB.
//!
//! ```text
//! keys.vault = header | slot[72] × 8 | SHA-256 of all before[32] | sealed table
//! header     = magic[16] | version u32 | mode u32 | memory u32, passes u32, lanes u32 (Argon2id)
//!              | generation u32 | salt[16]
//! slot       = the master key, sealed under a wrapping key and bound to the header
//! shelf      = magic[16] | version u32 | sealed page, bound to the magic, version and shelf id
//! sealed     = nonce[24] | XChaCha20-Poly1305
//! ```
//!
//! Slots that are not used are random bytes: nobody sees how many passphrases there are. In a case
//! in the open the master key stands in the first slot as it is. The table is bound to everything
//! before it. The digest keeps no secret; it tells damage from a wrong passphrase.

use super::seal::{Cost, MOST_GENERATIONS, SEAL, Wrapping, seal, unseal};
use super::table::{ADDRESS, Address, Page, Table};
use super::{KeysError, Secret};
use crate::passphrase::Passphrase;
use crate::world::World;
use std::io::{self, ErrorKind};
use std::path::Path;
use verify::hash::{hex, sha256};

/// The length of each file.
pub(super) const LENGTH: usize = 64 << 10;

/// How many passphrases there can be.
pub(super) const SLOTS: usize = 8;

/// How many shelves the table has room for: with a thousand keys each, more than anybody has.
pub(super) const SHELVES: usize = 256;

/// The room for the page in `keys.vault`, of at least 1,000 keys, and for that of a shelf.
pub(super) const ROOM: usize = TABLE_ROOM - 4 - SLOTS * 32 - SHELVES * ADDRESS;
pub(super) const SHELF_ROOM: usize = LENGTH - SHELF_HEADER - SEAL;

const MAGIC: &[u8; 16] = b"consilience keys";
const SHELF_MAGIC: &[u8; 16] = b"consilience shlf";
const VERSION: u32 = 1;

const OPEN: u32 = 0;
const PASSPHRASE: u32 = 1;

const HEADER: usize = 16 + 6 * 4 + 16;
const SLOT: usize = 32 + SEAL;
const DIGEST: usize = HEADER + SLOTS * SLOT;
const TABLE: usize = DIGEST + 32;
const TABLE_ROOM: usize = LENGTH - TABLE - SEAL;
const SHELF_HEADER: usize = 16 + 4;

/// A `keys.vault` whose front was read and found sane, with the whole of its bytes.
pub(super) struct Front<'a> {
    pub(super) bytes: &'a [u8; LENGTH],
    is_open: bool,
    /// Without wrapping keys: they stand in the table.
    pub(super) wrapping: Wrapping,
}

impl<'a> Front<'a> {
    /// Reads the front. A cost under `least` or beyond all reason is damage.
    pub(super) fn read(bytes: &'a [u8], least: &Cost, path: &Path) -> Result<Self, KeysError> {
        let damaged = || KeysError::Damaged(path.to_owned());
        let numbers = numbers(bytes).ok_or_else(damaged)?;
        let [version, mode, memory, passes, lanes, generation] = numbers;
        if version > VERSION {
            return Err(KeysError::Newer(version));
        }
        let bytes: &[u8; LENGTH] = bytes.try_into().map_err(|_| damaged())?;
        let mut salt = [0; 16];
        salt.copy_from_slice(&bytes[HEADER - 16..HEADER]);
        let cost = Cost { memory, passes, lanes };
        let is_sane = sha256(&[&bytes[..DIGEST]]) == bytes[DIGEST..TABLE]
            && [OPEN, PASSPHRASE].contains(&mode)
            && cost.is_bearable(least)
            && generation <= MOST_GENERATIONS;
        let wrapping = Wrapping { cost, salt, generation, keys: Vec::new() };
        let front = Self { bytes, is_open: mode == OPEN, wrapping };
        if is_sane { Ok(front) } else { Err(damaged()) }
    }

    /// The wrapping key of a passphrase; none in a case in the open.
    pub(super) fn key(
        &self,
        passphrase: Option<&Passphrase>,
        path: &Path,
    ) -> Result<Option<Secret>, KeysError> {
        if self.is_open {
            return Ok(None);
        }
        let passphrase = passphrase.ok_or(KeysError::PassphraseNeeded)?;
        self.wrapping.key(passphrase).map(Some).map_err(KeysError::io(path))
    }

    /// The master key, by a wrapping key where one is needed.
    pub(super) fn master(&self, key: Option<&Secret>) -> Result<Secret, KeysError> {
        let slots = &self.bytes[HEADER..DIGEST];
        if self.is_open {
            return Ok(Secret::new(slots.first_chunk().copied().unwrap_or_default()));
        }
        let key = key.ok_or(KeysError::PassphraseNeeded)?;
        let open = |slot| unseal(key, slot, &self.bytes[..HEADER]);
        let mut masters = slots.chunks_exact(SLOT).filter_map(open);
        let master = masters.next().and_then(|master| Some(Secret::new(*master.first_chunk()?)));
        master.ok_or(KeysError::WrongPassphrase)
    }

    /// The table; `None` where it is damaged.
    pub(super) fn table(&self, master: &Secret) -> Option<Table> {
        let (bound, sealed) = self.bytes.split_at(TABLE);
        let table = Table::of_bytes(&unseal(master, sealed, bound)?)?;
        // Keys without a passphrase in a file that has one would be written in the open.
        (table.wrapping.is_empty() == self.is_open).then_some(table)
    }
}

/// The bytes of a `keys.vault` under a fresh master key.
pub(super) fn vault(
    world: &World,
    wrapping: &Wrapping,
    shelves: &[Address],
    page: &Page,
) -> io::Result<Vec<u8>> {
    let master = Secret::new(world.random()?);
    let mut bytes = header(wrapping);
    let mut slots = Vec::with_capacity(SLOTS * SLOT);
    for at in 0..SLOTS {
        slots.extend(slot(world, wrapping, at, &master, &bytes)?);
    }
    bytes.extend(slots);
    bytes.extend(sha256(&[&bytes]));
    let table = Table::to_bytes(&wrapping.keys, shelves, page, TABLE_ROOM).ok_or_else(too_long)?;
    let sealed = seal(&master, world.random()?, &table, &bytes).ok_or_else(too_long)?;
    bytes.extend(sealed);
    Ok(bytes)
}

fn header(wrapping: &Wrapping) -> Vec<u8> {
    let mode = if wrapping.keys.is_empty() { OPEN } else { PASSPHRASE };
    let Cost { memory, passes, lanes } = wrapping.cost;
    let mut bytes = Vec::with_capacity(LENGTH);
    bytes.extend_from_slice(MAGIC);
    for number in [VERSION, mode, memory, passes, lanes, wrapping.generation] {
        bytes.extend(number.to_le_bytes());
    }
    bytes.extend(wrapping.salt);
    bytes
}

/// A slot that holds the master key, or nothing.
fn slot(
    world: &World,
    wrapping: &Wrapping,
    at: usize,
    master: &Secret,
    header: &[u8],
) -> io::Result<Vec<u8>> {
    if let Some(key) = wrapping.keys.get(at) {
        return seal(key, world.random()?, master.bytes(), header).ok_or_else(too_long);
    }
    let mut slot = world.random::<SLOT>()?.to_vec();
    if wrapping.keys.is_empty() && at == 0 {
        slot[..32].copy_from_slice(master.bytes());
    }
    Ok(slot)
}

/// The numbers of the header; `None` where it is none.
fn numbers(bytes: &[u8]) -> Option<[u32; 6]> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let mut numbers = [0; 6];
    for (number, bytes) in numbers.iter_mut().zip(rest.get(..6 * 4)?.chunks_exact(4)) {
        *number = u32::from_le_bytes(bytes.try_into().ok()?);
    }
    Some(numbers)
}

/// The name of the file of a shelf.
pub(super) fn shelf_name(id: &[u8; 16]) -> String {
    format!("{}.shelf", hex(id))
}

/// The bytes of a shelf under its own key.
pub(super) fn shelf(world: &World, address: &Address, page: &Page) -> io::Result<Vec<u8>> {
    let header = shelf_header();
    let plain = page.to_bytes(SHELF_ROOM).ok_or_else(too_long)?;
    let bound = [header.as_slice(), &address.id].concat();
    let sealed = seal(&address.key, world.random()?, &plain, &bound).ok_or_else(too_long)?;
    Ok([header, sealed].concat())
}

/// The page on a shelf.
pub(super) fn read_shelf(bytes: &[u8], address: &Address, path: &Path) -> Result<Page, KeysError> {
    let header = shelf_header();
    let bound = [header.as_slice(), &address.id].concat();
    let plain = bytes.strip_prefix(header.as_slice());
    let plain = plain.and_then(|sealed| unseal(&address.key, sealed, &bound));
    let page = plain.and_then(|plain| Page::of_bytes(&plain));
    page.ok_or_else(|| KeysError::Damaged(path.to_owned()))
}

fn shelf_header() -> Vec<u8> {
    [SHELF_MAGIC.as_slice(), &VERSION.to_le_bytes()].concat()
}

/// Pages are filled only as far as there is room, so that nothing comes here.
fn too_long() -> io::Error {
    ErrorKind::InvalidInput.into()
}
