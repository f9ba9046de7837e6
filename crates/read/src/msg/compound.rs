//! Writes a compound file ([MS-CFB], version 3). The same streams always give the same bytes: no
//! times, no names of programs.

/// A stream or a storage of a compound file.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) content: Content,
}

/// What a node holds.
#[derive(Debug)]
pub(super) enum Content {
    Stream(Vec<u8>),
    Storage(Vec<Node>),
}

const SECTOR: usize = 512;
const MINI_SECTOR: usize = 64;
/// Shorter streams lie in sectors of [`MINI_SECTOR`] bytes.
const CUTOFF: usize = 4096;
/// Numbers of a sector, and those of them that the header has room for.
const NUMBERS: usize = SECTOR / 4;
const IN_HEADER: usize = 109;

const FREE: u32 = 0xFFFF_FFFF;
const END: u32 = 0xFFFF_FFFE;
const OF_TABLE: u32 = 0xFFFF_FFFD;
const OF_LIST: u32 = 0xFFFF_FFFC;

/// A chain of sectors: their contents, and for each the next one.
#[derive(Debug, Default)]
struct Chains {
    bytes: Vec<u8>,
    next: Vec<u32>,
}

impl Chains {
    /// Adds the bytes in sectors of this size; gives the first of them.
    fn add(&mut self, bytes: &[u8], sector: usize) -> u32 {
        if bytes.is_empty() {
            return END;
        }
        let first = self.next.len() as u32;
        self.bytes.extend_from_slice(bytes);
        self.bytes.resize(self.bytes.len().next_multiple_of(sector), 0);
        let count = self.bytes.len() / sector - self.next.len();
        self.next.extend((1..count as u32).map(|step| first + step));
        self.next.push(END);
        first
    }
}

/// An entry of the directory.
struct Entry {
    name: Vec<u16>,
    kind: u8,
    left: u32,
    right: u32,
    child: u32,
    start: u32,
    size: u32,
}

#[derive(Default)]
struct Writer {
    entries: Vec<Entry>,
    sectors: Chains,
    small: Chains,
}

/// The compound file with these nodes at its top.
pub(super) fn write(top: Vec<Node>) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.entry("Root Entry", 5, END, 0);
    let child = writer.storage(top);
    let start = writer.sectors.add(&std::mem::take(&mut writer.small.bytes), SECTOR);
    let size = writer.small.next.len() * MINI_SECTOR;
    if let Some(root) = writer.entries.first_mut() {
        (root.child, root.start, root.size) = (child, start, size as u32);
    }
    writer.finish()
}

impl Writer {
    fn entry(&mut self, name: &str, kind: u8, start: u32, size: usize) -> u32 {
        // A name has 31 characters and an end.
        let name = name.encode_utf16().take(31).collect();
        let (left, right, child, size) = (FREE, FREE, FREE, size as u32);
        self.entries.push(Entry { name, kind, left, right, child, start, size });
        self.entries.len() as u32 - 1
    }

    /// Adds the nodes of a storage; gives the one at the top of their tree.
    fn storage(&mut self, nodes: Vec<Node>) -> u32 {
        let mut numbers = Vec::with_capacity(nodes.len());
        for Node { name, content } in nodes {
            numbers.push(match content {
                Content::Storage(inside) => {
                    let number = self.entry(&name, 1, 0, 0);
                    let child = self.storage(inside);
                    if let Some(entry) = self.entries.get_mut(number as usize) {
                        entry.child = child;
                    }
                    number
                }
                Content::Stream(bytes) => {
                    let start = match bytes.len() < CUTOFF {
                        true => self.small.add(&bytes, MINI_SECTOR),
                        false => self.sectors.add(&bytes, SECTOR),
                    };
                    self.entry(&name, 2, start, bytes.len())
                }
            });
        }
        let key = |number: &u32| self.entries.get(*number as usize).map(|entry| order(&entry.name));
        numbers.sort_by_key(key);
        self.tree(&numbers)
    }

    /// Makes a tree of entries that are in order; gives its top.
    fn tree(&mut self, numbers: &[u32]) -> u32 {
        let (before, rest) = numbers.split_at(numbers.len() / 2);
        let Some((top, after)) = rest.split_first() else { return FREE };
        let (left, right) = (self.tree(before), self.tree(after));
        if let Some(entry) = self.entries.get_mut(*top as usize) {
            (entry.left, entry.right) = (left, right);
        }
        *top
    }

    fn finish(mut self) -> Vec<u8> {
        let directory: Vec<u8> = self.entries.iter().flat_map(Entry::bytes).collect();
        let directory = self.sectors.add(&directory, SECTOR);
        let small = padded(&self.small.next);
        let small_table = self.sectors.add(&small, SECTOR);
        let (tables, lists) = room(self.sectors.next.len());
        let first = self.sectors.next.len() as u32;
        let numbers: Vec<u32> = (first..first + tables as u32).collect();
        self.sectors.next.extend(std::iter::repeat_n(OF_TABLE, tables));
        self.sectors.next.extend(std::iter::repeat_n(OF_LIST, lists));
        let further = if lists > 0 { first + tables as u32 } else { END };
        let mut out = header(&numbers, directory, (small_table, small.len() / SECTOR), further);
        out.extend(&self.sectors.bytes);
        out.extend(padded(&self.sectors.next));
        out.extend(listed(numbers.get(IN_HEADER..).unwrap_or_default(), further));
        out
    }
}

/// How many sectors the table of sectors takes, and the list of those sectors.
fn room(sectors: usize) -> (usize, usize) {
    let (mut tables, mut lists) = (0, 0);
    loop {
        let needed = (sectors + tables + lists).div_ceil(NUMBERS);
        let further = needed.saturating_sub(IN_HEADER).div_ceil(NUMBERS - 1);
        if (needed, further) == (tables, lists) {
            return (tables, lists);
        }
        (tables, lists) = (needed, further);
    }
}

/// The order of names in a storage: shorter ones first, then by their capitals (2.6.4).
fn order(name: &[u16]) -> (usize, Vec<u16>) {
    let capital = |unit: &u16| u8::try_from(*unit).map_or(*unit, |c| c.to_ascii_uppercase().into());
    (name.len(), name.iter().map(capital).collect())
}

impl Entry {
    fn bytes(&self) -> [u8; 128] {
        let mut bytes = [0; 128];
        let mut put = |at: usize, value: &[u8]| {
            if let Some(place) = bytes.get_mut(at..at + value.len()) {
                place.copy_from_slice(value);
            }
        };
        for (at, unit) in self.name.iter().enumerate() {
            put(2 * at, &unit.to_le_bytes());
        }
        put(64, &(2 * self.name.len() as u16 + 2).to_le_bytes());
        put(66, &[self.kind, 1]);
        put(68, &self.left.to_le_bytes());
        put(72, &self.right.to_le_bytes());
        put(76, &self.child.to_le_bytes());
        put(116, &self.start.to_le_bytes());
        put(120, &self.size.to_le_bytes());
        bytes
    }
}

/// Numbers in whole sectors.
fn padded(numbers: &[u32]) -> Vec<u8> {
    let mut bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
    bytes.resize(bytes.len().next_multiple_of(SECTOR), 0xFF);
    bytes
}

/// The list of the sectors of the table, as far as it does not fit into the header: the last number
/// of each sector leads on.
fn listed(numbers: &[u32], first: u32) -> Vec<u8> {
    let count = numbers.len().div_ceil(NUMBERS - 1);
    let sectors = numbers.chunks(NUMBERS - 1).enumerate();
    let bytes = sectors.flat_map(|(at, numbers)| {
        let mut numbers = numbers.to_vec();
        numbers.resize(NUMBERS - 1, FREE);
        let is_last = at + 1 == count;
        numbers.push(if is_last { END } else { first.saturating_add(at as u32 + 1) });
        padded(&numbers)
    });
    bytes.collect()
}

fn header(
    tables: &[u32],
    directory: u32,
    (small, small_count): (u32, usize),
    further: u32,
) -> Vec<u8> {
    let mut out = super::MAGIC.to_vec();
    out.extend([0; 16]);
    // Version 3.62, little end first, sectors of 2⁹ and 2⁶ bytes.
    for half in [0x3E_u16, 3, 0xFFFE, 9, 6, 0, 0, 0] {
        out.extend(half.to_le_bytes());
    }
    let lists = tables.len().saturating_sub(IN_HEADER).div_ceil(NUMBERS - 1);
    let (count, small_count, lists) = (tables.len() as u32, small_count as u32, lists as u32);
    let cutoff = CUTOFF as u32;
    for number in [0, count, directory, 0, cutoff, small, small_count, further, lists] {
        out.extend(number.to_le_bytes());
    }
    let numbers = tables.iter().copied().chain(std::iter::repeat(FREE)).take(IN_HEADER);
    out.extend(numbers.flat_map(u32::to_le_bytes));
    out
}
