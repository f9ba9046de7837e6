//! Weights as they are stored: three tables, one for each pass, of rows found by a hash.
//!
//! All numbers are little-endian. `CTAG`, then a u16 version of this layout, a u16 version of the
//! features, two letters of the language, a u16 of zeros, a u64 seed, and an f32 probability from
//! which on something found is an attribution. Then for each pass: u32 labels L, u32 k, f32 scale,
//! L² f32 transitions (`[before][after]`), and 2^k rows of a u16 check and L i8 weights. A feature's
//! row is the first one with its check, from the place that its low k bits name on, at most
//! [`STEPS`] further; a check of 0 is an empty row.

use super::chain::Transitions;
use super::{frames, roles};

/// What a file of tables begins with.
pub const MAGIC: &[u8; 4] = b"CTAG";
/// The version of the layout.
pub const LAYOUT: u16 = 1;
/// The version of the features: tables of another one mean other features.
pub const FEATURES: u16 = 1;
/// A row is looked for in this many places.
pub const STEPS: usize = 8;

/// Why bytes are no tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableError {
    /// They do not begin with the mark of such a file.
    Magic,
    /// They are of another version of the layout or of the features.
    Version,
    /// They end too early, go on too long, or name a size that cannot be.
    Size,
}

impl std::fmt::Display for TableError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Magic => "these are no tables of the tagger",
            Self::Version => "the tables are of another version; train them anew",
            Self::Size => "the tables are cut off or damaged; train them anew",
        })
    }
}

impl std::error::Error for TableError {}

/// Weights of features, wherever they are kept.
pub trait Weights<const L: usize> {
    /// Adds the weights of a feature for all labels.
    fn add(&self, feature: u32, scores: &mut [f32; L]);

    /// The weights of one label after another.
    fn transitions(&self) -> &Transitions<L>;

    /// The sum of the weights of some features.
    fn score(&self, features: &[u32]) -> [f32; L] {
        let mut scores = [0.0; L];
        features.iter().for_each(|feature| self.add(*feature, &mut scores));
        scores
    }
}

/// One table in the bytes of a file.
#[derive(Debug, Clone)]
pub struct Table<'a, const L: usize> {
    rows: &'a [u8],
    mask: usize,
    scale: f32,
    transitions: Transitions<L>,
}

/// The check of a feature: never 0.
pub fn check_of(feature: u32) -> u16 {
    ((feature >> 16) as u16).max(1)
}

impl<const L: usize> Weights<L> for Table<'_, L> {
    #[inline]
    fn add(&self, feature: u32, scores: &mut [f32; L]) {
        let check = check_of(feature).to_le_bytes();
        let mut place = feature as usize & self.mask;
        for _ in 0..STEPS {
            let from = place * (L + 2);
            let Some(row) = self.rows.get(from..from + L + 2) else { return };
            if row[..2] == check {
                for (score, weight) in scores.iter_mut().zip(&row[2..]) {
                    *score += f32::from(*weight as i8) * self.scale;
                }
                return;
            }
            if row[..2] == [0, 0] {
                return;
            }
            place = (place + 1) & self.mask;
        }
    }

    fn transitions(&self) -> &Transitions<L> {
        &self.transitions
    }
}

/// The groups of words with like neighbours.
#[derive(Debug, Clone)]
pub struct Groups<'a> {
    rows: &'a [u8],
    mask: usize,
}

impl Groups<'_> {
    /// The group of a word, from 1; 0 for none.
    pub fn of(&self, word: u32) -> u32 {
        let check = check_of(word).to_le_bytes();
        let mut place = word as usize & self.mask;
        for _ in 0..STEPS {
            match self.rows.get(place * 3..place * 3 + 3) {
                Some([a, b, group]) if [*a, *b] == check => return u32::from(*group),
                Some([0, 0, _]) | None => return 0,
                Some(_) => place = (place + 1) & self.mask,
            }
        }
        0
    }
}

/// The tables of a language.
#[derive(Debug, Clone)]
pub struct Tables<'a> {
    /// Two letters (ISO 639-1).
    pub language: [u8; 2],
    /// The seed that they were trained with.
    pub seed: u64,
    /// What is found counts from this probability on.
    pub least: f32,
    /// The groups of words.
    pub groups: Groups<'a>,
    /// The first pass.
    pub roles: Table<'a, { roles::LABELS }>,
    /// The second pass.
    pub frames: Table<'a, { frames::LABELS }>,
    /// The last pass.
    pub verdict: Table<'a, 1>,
}

impl<'a> Tables<'a> {
    /// Reads what [`crate::tagger::table`] describes.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, TableError> {
        let mut rest = Rest(bytes);
        if rest.take(4)? != MAGIC {
            return Err(TableError::Magic);
        }
        if rest.u16()? != LAYOUT || rest.u16()? != FEATURES {
            return Err(TableError::Version);
        }
        let language = rest.array()?;
        rest.u16()?;
        let seed = u64::from_le_bytes(rest.array()?);
        let least = rest.f32()?;
        let tables = Self {
            language,
            seed,
            least,
            groups: rest.groups()?,
            roles: rest.table()?,
            frames: rest.table()?,
            verdict: rest.table()?,
        };
        if rest.0.is_empty() { Ok(tables) } else { Err(TableError::Size) }
    }
}

/// Bytes not yet read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], TableError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(TableError::Size)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], TableError> {
        self.take(N)?.try_into().map_err(|_| TableError::Size)
    }

    fn u16(&mut self) -> Result<u16, TableError> {
        Ok(u16::from_le_bytes(self.array()?))
    }

    fn u32(&mut self) -> Result<u32, TableError> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn f32(&mut self) -> Result<f32, TableError> {
        let value = f32::from_le_bytes(self.array()?);
        if value.is_finite() { Ok(value) } else { Err(TableError::Size) }
    }

    fn groups(&mut self) -> Result<Groups<'a>, TableError> {
        let bits = self.u32()?;
        if bits > 20 {
            return Err(TableError::Size);
        }
        Ok(Groups { rows: self.take(3 << bits)?, mask: (1 << bits) - 1 })
    }

    fn table<const L: usize>(&mut self) -> Result<Table<'a, L>, TableError> {
        let (labels, bits) = (self.u32()?, self.u32()?);
        if labels as usize != L || bits > 24 {
            return Err(TableError::Size);
        }
        let scale = self.f32()?;
        let mut transitions = [[0.0; L]; L];
        for weight in transitions.iter_mut().flatten() {
            *weight = self.f32()?;
        }
        let rows = self.take((L + 2) << bits)?;
        Ok(Table { rows, mask: (1 << bits) - 1, scale, transitions })
    }
}
