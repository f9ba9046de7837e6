//! The parts of a document that is a ZIP file inside, under one budget.

use super::{Budget, Trouble, Zip};
use crate::Refusal;

/// The parts of a packed document.
pub(crate) struct Parts<'a> {
    zip: Zip<'a>,
    budget: Budget,
}

impl<'a> Parts<'a> {
    /// The parts of a document that together unpack to at most `limit` bytes. Pictures that nobody
    /// asks for are not unpacked and do not count.
    pub(crate) fn open(bytes: &'a [u8], limit: usize) -> Result<Self, Refusal> {
        Ok(Self { zip: Zip::open(bytes)?, budget: Budget::of(limit) })
    }

    /// Whether there is a part of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.zip.names().any(|other| other.eq_ignore_ascii_case(name))
    }

    /// A part; `None` where there is none.
    pub(crate) fn part(&mut self, name: &str) -> Option<Result<Vec<u8>, Trouble>> {
        self.zip.part(name, &mut self.budget)
    }

    /// The text of a part; `None` where there is none. Bytes that are no UTF-8 are replaced.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(part) = self.part(name) else { return Ok(None) };
        Ok(Some(match String::from_utf8(part?) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        }))
    }

    /// The names of the parts in this folder, in order.
    pub(crate) fn within(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = self
            .zip
            .names()
            .filter(|name| name.starts_with(folder) && name.len() > folder.len())
            .map(str::to_owned)
            .collect();
        names.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
        names
    }
}
