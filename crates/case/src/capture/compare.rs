//! What changed in a page between two captures.

use read::Declared;
use std::collections::HashMap;

/// A page as a WARC file holds it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) content: Vec<u8>,
    pub(crate) declared: Declared,
}

impl Page {
    /// The first answer in the file that leads nowhere, where it is no error: the writer puts the
    /// page before what it needs.
    pub(crate) fn of(warc: &[u8]) -> Option<Self> {
        let status = |declared: &Declared| declared.status;
        let leads = |declared: &Declared| matches!(status(declared), None | Some(300..=399));
        let mut page = None;
        worker::members(warc, "", &mut |member| {
            let declared = member.declared.filter(|declared| !leads(declared));
            if let (None, Some(declared)) = (&page, declared) {
                page = Some((declared, member.result));
            }
        })
        .ok()?;
        let (declared, result) = page?;
        let is_error = status(&declared).is_some_and(|code| code >= 400);
        let content = result.ok().filter(|_| !is_error)?;
        Some(Self { content, declared: *declared })
    }

    /// The blocks of its main text; `None` where it cannot be read.
    fn blocks(&self) -> Option<Vec<String>> {
        let (reading, _) = worker::read(&self.content, "", Some(&self.declared)).ok()?;
        let words = |block: &model::Block| reading.text().slice(block.span).map(str::to_owned);
        Some(reading.blocks().iter().filter_map(words).collect())
    }
}

/// The later of two captures beside the earlier one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Difference {
    /// The same bytes.
    None,
    /// The same main text.
    Beside,
    /// The text itself: blocks that are there no more, and new ones.
    Text { gone: Vec<String>, came: Vec<String> },
    /// The bytes differ, and at least one of the two is no text.
    Unread,
}

pub(crate) fn compare(earlier: &Page, later: &Page) -> Difference {
    if earlier.content == later.content {
        return Difference::None;
    }
    let (Some(old), Some(new)) = (earlier.blocks(), later.blocks()) else {
        return Difference::Unread;
    };
    if old == new {
        return Difference::Beside;
    }
    Difference::Text { gone: without(&old, &new), came: without(&new, &old) }
}

/// The blocks of one list that the other does not have, each as often as it is missing.
fn without(blocks: &[String], others: &[String]) -> Vec<String> {
    let mut there: HashMap<&str, usize> = HashMap::new();
    for other in others {
        *there.entry(other).or_default() += 1;
    }
    let mut is_missing = |block: &&String| match there.get_mut(block.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    blocks.iter().filter(|block| is_missing(block)).cloned().collect()
}
