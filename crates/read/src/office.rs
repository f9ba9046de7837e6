//! What Word files and OpenDocument texts have in common: parts, and what they say of themselves.

use crate::archive::Parts;
use crate::dates;
use crate::draft::Draft;
use crate::story::Story;
use crate::words::Stream;
use crate::xml::{self, Token};
use model::{BlockKind, DateFound, Reading};

/// A part; `None` where there is none, and a warning where it cannot be unpacked.
pub(crate) fn part(parts: &mut Parts<'_>, name: &str, draft: &mut Draft) -> Option<Vec<u8>> {
    match parts.part(name)? {
        Ok(part) => Some(part),
        Err(trouble) => {
            warn(draft, name, &trouble.to_string());
            None
        }
    }
}

/// Says that a part was lost, or what comes after a place in it.
pub(crate) fn warn(draft: &mut Draft, part: &str, reason: &str) {
    draft.warn("part-not-read", format!("the part {part} is not read in full: {reason}"), None);
}

/// Longer lists of authors are cut.
const MOST_AUTHORS: usize = 50;

/// What a document says of itself.
#[derive(Debug, Default)]
pub(crate) struct Properties {
    title: Option<String>,
    authors: Vec<String>,
    dates: Vec<DateFound>,
}

impl Properties {
    /// Reads the elements of Dublin Core and OpenDocument.
    pub(crate) fn read(part: &[u8], name: &str, draft: &mut Draft) -> Self {
        let mut found = Self::default();
        let mut open = String::new();
        let mut value = String::new();
        let end = xml::scan(part, |token| match token {
            Token::Start { name, closed, .. } => {
                open.clear();
                value.clear();
                if !closed {
                    open.push_str(name);
                }
            }
            Token::Text { words, .. } => value.push_str(&words),
            Token::End { name } => {
                if open == name {
                    found.take(name, value.trim());
                }
                open.clear();
            }
        });
        if let Err(reason) = end {
            warn(draft, name, reason);
        }
        found
    }

    fn take(&mut self, element: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        match element {
            "title" => self.title = Some(value.to_owned()),
            // OpenDocument names who began and who saved last; Word only has the creator.
            "creator" | "initial-creator" => {
                let names = value.split(';').map(str::trim).filter(|name| !name.is_empty());
                for name in names {
                    if self.authors.len() < MOST_AUTHORS
                        && self.authors.iter().all(|known| known != name)
                    {
                        self.authors.push(name.to_owned());
                    }
                }
            }
            "created" | "creation-date" => self.date("properties: created", value),
            "modified" | "date" => self.date("properties: modified", value),
            _ => {}
        }
    }

    fn date(&mut self, found_in: &str, value: &str) {
        let edtf = dates::of_value(value);
        self.dates.extend(edtf.map(|edtf| DateFound { edtf, found_in: found_in.to_owned() }));
    }

    /// Adds what was found to the reading. When a file was made or saved is not when it was
    /// published, so these are candidates only.
    pub(crate) fn describe(self, reading: &mut Reading) {
        let heading = reading.blocks().iter().find(|block| block.kind == BlockKind::Heading);
        let heading = heading.and_then(|block| reading.text().slice(block.span)).map(str::to_owned);
        reading.title = self.title.or(heading);
        reading.authors = self.authors;
        reading.date_candidates = self.dates;
    }
}

/// A story whose places are bytes of this part.
pub(crate) fn story(part: &str) -> Story {
    Story::new(Stream::Part(part.to_owned()))
}
