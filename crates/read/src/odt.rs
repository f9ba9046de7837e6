//! Texts of OpenDocument (OASIS OpenDocument 1.3, part 3; ISO/IEC 26300).
//!
//! As with Word files, what was taken out is kept as a block of its own, and what was put in is
//! marked. OpenDocument keeps removed passages at the head of the text; they are read where the
//! text says that they stood.

use crate::archive::Parts;
use crate::draft::Draft;
use crate::office::{self, Properties};
use crate::story::{self, Story};
use crate::words::{Mark, Piece};
use crate::xml::{self, Token, attribute};
use crate::{MAX_BYTES, Refusal};
use model::{BlockKind, DocumentId, DocumentKind, Reading, Warning};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// Insertions that overlap; further ones are not marked.
const MOST_OPEN: usize = 64;

/// Reads a text of OpenDocument.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    _: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let mut parts = Parts::open(bytes, MAX_BYTES)?;
    let manifest = parts.text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Refusal::Encrypted);
    }
    let mut draft = Draft::default();
    for name in ["content.xml", "styles.xml"] {
        match office::part(&mut parts, name, &mut draft) {
            Some(part) => read_story(&part, name, &mut draft),
            None if name == "content.xml" => office::warn(&mut draft, name, "it is missing"),
            None => {}
        }
    }
    let meta = office::part(&mut parts, "meta.xml", &mut draft);
    let meta = meta.map(|part| Properties::read(&part, "meta.xml", &mut draft));
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Odt, "texts of OpenDocument", None)?;
    meta.unwrap_or_default().describe(&mut reading);
    Ok((reading, warnings))
}

fn read_story(part: &[u8], name: &str, draft: &mut Draft) {
    let mut body = Body::new(name);
    let end = xml::scan(part, |token| body.take(token));
    body.finish(draft);
    if let Err(reason) = end {
        office::warn(draft, name, reason);
    }
}

/// What the file says of a change or a comment, gathered until its own text begins.
#[derive(Debug, Default)]
struct About {
    id: String,
    what: &'static str,
    who: String,
    when: String,
}

impl About {
    fn mark(&self, code: &'static str) -> Mark {
        story::change(code, self.what, Some(&self.who), Some(&self.when))
    }
}

/// Follows the markup of one part.
struct Body {
    story: Story,
    /// What came before a list of changes.
    before: Vec<Piece>,
    /// The passages that were taken out, under the ids by which the text refers to them.
    removed: HashMap<String, Vec<Piece>>,
    /// In which order they came.
    order: Vec<String>,
    inserted: HashMap<String, Mark>,
    /// The insertions that are open at this place.
    open_insertions: Vec<String>,
    about: Option<About>,
    /// The element of an [`About`] whose characters are being gathered.
    field: Option<&'static str>,
    list_depth: usize,
    /// How many stretches of rows that head a table are open.
    heading_rows: usize,
    links: Vec<(usize, Mark)>,
    /// How many elements are open inside of one whose characters are no words of the text.
    skipped: usize,
    /// Whether the last character was a space that stands for all white space around it.
    spaced: bool,
}

impl Body {
    fn new(part: &str) -> Self {
        Self {
            story: office::story(part),
            before: Vec::new(),
            removed: HashMap::new(),
            order: Vec::new(),
            inserted: HashMap::new(),
            open_insertions: Vec::new(),
            about: None,
            field: None,
            list_depth: 0,
            heading_rows: 0,
            links: Vec::new(),
            skipped: 0,
            spaced: false,
        }
    }

    /// Adds the blocks to the draft, and removed passages to which nothing refers.
    fn finish(mut self, draft: &mut Draft) {
        let mut pieces = std::mem::take(&mut self.before);
        pieces.extend(self.story.take());
        for id in &self.order {
            pieces.extend(self.removed.remove(id).unwrap_or_default());
        }
        for piece in pieces {
            piece.add_to(draft);
        }
        draft.end_tables(0);
    }

    fn take(&mut self, token: Token<'_>) {
        match token {
            Token::Start { closed, .. } if self.skipped > 0 => self.skipped += usize::from(!closed),
            Token::End { .. } if self.skipped > 0 => self.skipped -= 1,
            Token::Text { .. } if self.skipped > 0 => {}
            Token::Text { words, bytes } => self.text(&words, bytes),
            Token::Start { name, attributes, closed } => self.start(name, attributes, closed),
            Token::End { name } => self.end(name),
        }
    }

    fn text(&mut self, words: &str, bytes: Range<usize>) {
        match (&mut self.about, self.field) {
            (Some(about), Some("creator")) => about.who.push_str(words),
            (Some(about), Some(_)) => about.when.push_str(words),
            _ if self.story.is_open() => self.words(words, bytes),
            _ => {}
        }
    }

    /// Adds words; each stretch of white space is one space (6.1.2).
    fn words(&mut self, words: &str, bytes: Range<usize>) {
        let mark = self.open_insertions.last().and_then(|id| self.inserted.get(id));
        let is_raw = words.len() == bytes.len();
        let mut at = 0;
        for piece in words.split_inclusive(char::is_whitespace) {
            let range = match is_raw {
                true => bytes.start + at..bytes.start + at + piece.len(),
                false => bytes.clone(),
            };
            at += piece.len();
            let inner = piece.trim_end_matches(char::is_whitespace);
            if !inner.is_empty() {
                let end = if is_raw { range.start + inner.len() } else { range.end };
                self.story.words(inner, range.start..end, mark);
                self.spaced = false;
            }
            if inner.len() < piece.len() && !self.spaced {
                self.story.gap(' ');
                self.spaced = true;
            }
        }
    }

    fn start(&mut self, name: &str, attributes: &str, closed: bool) {
        let value = |name| attribute(attributes, name).map(Cow::into_owned);
        match name {
            "s" | "tab" | "line-break" => {
                self.story.gap(match name {
                    "s" => ' ',
                    "tab" => '\t',
                    _ => '\n',
                });
                self.spaced = false;
            }
            "table-cell" | "covered-table-cell" => {
                let number = |name| value(name).and_then(|value| value.parse::<u32>().ok());
                self.story.cell();
                self.story.skip_columns(number("number-columns-repeated").unwrap_or(1).max(1) - 1);
                let spans = ["number-columns-spanned", "number-rows-spanned"];
                if spans.into_iter().filter_map(number).any(|places| places > 1) {
                    self.story.merged();
                }
            }
            "change-start" if self.open_insertions.len() < MOST_OPEN => {
                self.open_insertions.extend(value("change-id"));
            }
            "change-end" => {
                let id = value("change-id").unwrap_or_default();
                self.open_insertions.retain(|open| *open != id);
            }
            "change" => {
                let id = value("change-id").unwrap_or_default();
                for piece in self.removed.remove(&id).unwrap_or_default() {
                    self.story.add_after(piece);
                }
            }
            _ if !closed => self.open(name, attributes),
            _ => {}
        }
    }

    /// An element that stays open.
    fn open(&mut self, name: &str, attributes: &str) {
        let value = |name| attribute(attributes, name).map(Cow::into_owned);
        match name {
            "p" | "h" => {
                let kind = match name {
                    "h" => BlockKind::Heading,
                    _ if self.list_depth > 0 => BlockKind::ListItem,
                    _ => BlockKind::Paragraph,
                };
                self.story.open(kind);
                self.spaced = false;
            }
            "list-item" => self.list_depth += 1,
            "table" => self.story.open_table(),
            "table-header-rows" => self.heading_rows += 1,
            "table-row" => {
                self.story.open_row();
                if self.heading_rows > 0 {
                    self.story.head();
                }
            }
            "changed-region" => {
                self.before.extend(self.story.take());
                self.about =
                    Some(About { id: value("id").unwrap_or_default(), ..About::default() });
            }
            "insertion" | "deletion" => {
                if let Some(about) = &mut self.about {
                    about.what = if name == "insertion" { "inserted" } else { "deleted" };
                }
            }
            "annotation" => {
                let about = About { what: "comment", ..About::default() };
                self.about = Some(about);
                // Who and when come before the words, so the mark is set when they are known.
                self.story.enter(Mark { code: "comment", message: String::new() });
            }
            "creator" | "date" if self.about.is_some() => {
                self.field = Some(if name == "creator" { "creator" } else { "date" });
            }
            "a" => {
                let mark = story::link(&value("href").unwrap_or_default());
                self.links.push((self.story.here(), mark));
            }
            "note" => {
                let kind = value("note-class").unwrap_or_else(|| "note".to_owned());
                self.story.enter(Mark { code: "note", message: format!("a {kind} of the text") });
            }
            "header" | "header-left" | "header-first" => self.story.enter(head()),
            "footer" | "footer-left" | "footer-first" => self.story.enter(foot()),
            // Numbers of notes and words that describe pictures.
            "note-citation" | "title" | "desc" => self.skipped = 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" | "h" => {
                if let (Some(about), Some(comment)) = (&self.about, self.story.context())
                    && comment.code == "comment"
                {
                    *comment = about.mark("comment");
                }
                self.story.close();
            }
            "table-row" => self.story.close(),
            "table" => self.story.close_table(),
            "table-header-rows" => self.heading_rows = self.heading_rows.saturating_sub(1),
            "list-item" => self.list_depth = self.list_depth.saturating_sub(1),
            "creator" | "date" => self.field = None,
            "changed-region" => self.end_region(),
            "annotation" => {
                self.story.leave();
                self.about = None;
            }
            "a" => {
                if let Some((start, mark)) = self.links.pop() {
                    self.story.mark_from(start, &mark);
                }
            }
            "note" | "header" | "header-left" | "header-first" | "footer" | "footer-left"
            | "footer-first" => self.story.leave(),
            _ => {}
        }
    }

    /// Keeps a change under its id.
    fn end_region(&mut self) {
        let Some(about) = self.about.take() else {
            return;
        };
        let pieces = self.story.take();
        if about.what == "inserted" {
            let mark = about.mark("inserted-text");
            self.inserted.insert(about.id, mark);
            return;
        }
        let mark = about.mark("deleted-text");
        let pieces = pieces
            .into_iter()
            .map(|piece| Piece { kind: BlockKind::Deleted, ..piece }.marked(mark.clone()));
        self.order.push(about.id.clone());
        // Ids are unique in a sound file; in any other, no passage takes the place of another.
        self.removed.entry(about.id).or_default().extend(pieces);
    }
}

fn head() -> Mark {
    Mark { code: "page-header", message: "stands at the head of pages".to_owned() }
}

fn foot() -> Mark {
    Mark { code: "page-footer", message: "stands at the foot of pages".to_owned() }
}

#[cfg(test)]
mod tests;
