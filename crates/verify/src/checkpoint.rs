//! Checkpoints (C2SP tlog-checkpoint): the size and root of a log, as the text of a signed note.

use crate::hash::Hash;
use base64ct::{Base64, Encoding};

/// The size and root of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub origin: String,
    /// How many entries there are.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
    /// Lines of other purposes, each not empty.
    pub extensions: Vec<String>,
}

/// A text that is no checkpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a checkpoint")]
pub struct CheckpointError;

impl Checkpoint {
    /// Reads the text of a note, with the newline that ends it.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let lines = text.strip_suffix('\n').ok_or(CheckpointError)?;
        let mut lines = lines.split('\n');
        let mut next = || lines.next().filter(|line| !line.is_empty()).ok_or(CheckpointError);
        let (origin, size, root) = (next()?, next()?, next()?);
        let extensions: Vec<String> = lines.map(str::to_owned).collect();
        let root = Base64::decode_vec(root).map_err(|_| CheckpointError)?;
        let root = root.try_into().map_err(|_| CheckpointError)?;
        if extensions.iter().any(String::is_empty) {
            return Err(CheckpointError);
        }
        Ok(Self { origin: origin.to_owned(), size: number(size)?, root, extensions })
    }

    /// The text for a note, with the newline that ends it; byte for byte what it was parsed from.
    pub fn text(&self) -> String {
        let root = Base64::encode_string(&self.root);
        let extensions = self.extensions.iter().map(|line| format!("{line}\n"));
        format!("{}\n{}\n{root}\n{}", self.origin, self.size, extensions.collect::<String>())
    }
}

/// Decimal digits without a zero in front.
fn number(digits: &str) -> Result<u64, CheckpointError> {
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    let has_zero = digits.starts_with('0') && digits.len() > 1;
    let number = digits.parse().map_err(|_| CheckpointError)?;
    if is_plain && !has_zero { Ok(number) } else { Err(CheckpointError) }
}
