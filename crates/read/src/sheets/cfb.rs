//! Streams of a compound file ([MS-CFB]), which holds old workbooks.

/// The first bytes of every compound file.
const MAGIC: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Whether this is a compound file.
pub(super) fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// A compound file with its tables of sectors.
struct Compound<'a> {
    bytes: &'a [u8],
    shift: u16,
    next: Vec<u32>,
}

/// The bytes of the first stream with one of these names; `None` where there is none.
pub(super) fn stream(bytes: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    let file = Compound::open(bytes)?;
    let directory = file.chain(u32_at(bytes, 48)?);
    let entries: Vec<&[u8]> = directory.chunks_exact(128).collect();
    let root = entries.first()?;
    let found = names.iter().find_map(|name| entries.iter().find(|entry| is_named(entry, name)))?;
    let (start, size) = (u32_at(found, 116)?, u32_at(found, 120)? as usize);
    let mut stream = match size < u32_at(bytes, 56)? as usize {
        true => {
            let table = file.chain(u32_at(bytes, 60)?);
            let small = Compound {
                bytes: &file.chain(u32_at(root, 116)?),
                shift: 6,
                next: numbers(&table),
            };
            small.mini_chain(start)
        }
        false => file.chain(start),
    };
    stream.truncate(size);
    Some(stream)
}

fn is_named(entry: &[u8], name: &str) -> bool {
    let length = u16_at(entry, 64).unwrap_or(0).saturating_sub(2).min(62);
    let units = entry[..usize::from(length)].chunks_exact(2);
    units.map(|unit| u16::from_le_bytes([unit[0], unit[1]])).eq(name.encode_utf16())
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes
        .chunks_exact(4)
        .map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
        .collect()
}

impl<'a> Compound<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let shift = u16_at(bytes, 30).filter(|shift| matches!(shift, 9 | 12))?;
        let mut file = Self { bytes, shift, next: Vec::new() };
        let most = bytes.len() >> shift;
        let mut tables: Vec<u32> = numbers(bytes.get(76..512)?);
        let mut more = u32_at(bytes, 68)?;
        // The list of tables goes on in sectors of its own, the last number of each leads on.
        while let Some(sector) = file.sector(more).filter(|_| tables.len() <= most) {
            let mut listed = numbers(sector);
            more = listed.pop()?;
            tables.extend(listed);
        }
        let tables: Vec<u32> = tables.into_iter().take(most + 1).collect();
        let next = tables.iter().filter_map(|table| file.sector(*table)).flat_map(numbers);
        file.next = next.take(most + 1024).collect();
        Some(file)
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        let size = 1_usize << self.shift;
        let start = (number as usize).checked_add(1)?.checked_mul(size)?;
        // The last sector of a file can be cut short.
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
        Some(&rest[..size.min(rest.len())])
    }

    /// The bytes of a chain of sectors; one that runs in a circle ends.
    fn chain(&self, start: u32) -> Vec<u8> {
        self.follow(start, |number| self.sector(number))
    }

    /// The same in the stream of small sectors, which has no header.
    fn mini_chain(&self, start: u32) -> Vec<u8> {
        self.follow(start, |number| {
            let at = (number as usize).checked_mul(64)?;
            let rest = self.bytes.get(at..).filter(|rest| !rest.is_empty())?;
            Some(&rest[..64.min(rest.len())])
        })
    }

    fn follow(&self, start: u32, sector: impl Fn(u32) -> Option<&'a [u8]>) -> Vec<u8> {
        let (mut out, mut number) = (Vec::new(), start);
        for _ in 0..=self.bytes.len() >> self.shift {
            let Some(sector) = sector(number) else { break };
            out.extend_from_slice(sector);
            let Some(next) = self.next.get(number as usize) else { break };
            number = *next;
        }
        out
    }
}
