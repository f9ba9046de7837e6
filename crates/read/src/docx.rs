//! Word files (Office Open XML, ISO/IEC 29500-1, clause 17).
//!
//! What somebody took out is kept as a block of its own, what somebody put in is marked, and
//! comments, notes, headers and footers follow the text, all with who and when where the file says.

use crate::archive::Parts;
use crate::draft::Draft;
use crate::office::{self, Properties};
use crate::story::{self, Story};
use crate::words::Mark;
use crate::xml::{self, Token, attribute};
use crate::{MAX_BYTES, Refusal};
use model::{BlockKind, DocumentId, DocumentKind, Reading, Warning};
use std::borrow::Cow;
use std::collections::HashMap;

/// The name of a part is kept with each of its blocks.
const LONGEST_NAME: usize = 200;
/// More notes, headers and footers than in any document written by people.
const MOST_PARTS: usize = 500;

/// Reads a Word file.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    _: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let mut parts = Parts::open(bytes, MAX_BYTES)?;
    let mut draft = Draft::default();
    let main = main_part(&mut parts, &mut draft);
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let styles = match office::part(&mut parts, &format!("{folder}/styles.xml"), &mut draft) {
        Some(part) => styles(&part),
        None => HashMap::new(),
    };
    let names = stories(&parts, &main, &folder);
    if names.len() > MOST_PARTS {
        let message = format!("of {} parts, {MOST_PARTS} are read", names.len());
        draft.warn("part-not-read", message, None);
    }
    for name in names.into_iter().take(MOST_PARTS) {
        read_story(&mut parts, &name, &styles, &mut draft);
    }
    let core = "docProps/core.xml";
    let properties = office::part(&mut parts, core, &mut draft);
    let properties = properties.map(|part| Properties::read(&part, core, &mut draft));
    let (mut reading, warnings) = draft.finish(document, DocumentKind::Docx, "Word files", None)?;
    properties.unwrap_or_default().describe(&mut reading);
    Ok((reading, warnings))
}

/// The part that the package names as the document.
fn main_part(parts: &mut Parts<'_>, draft: &mut Draft) -> String {
    let links = office::part(parts, "_rels/.rels", draft).map(|part| Links::read(&part));
    let main = links.and_then(|links| links.main).filter(|main| main.len() <= LONGEST_NAME);
    main.unwrap_or_else(|| "word/document.xml".to_owned())
}

/// The parts with text in reading order.
fn stories(parts: &Parts<'_>, main: &str, folder: &str) -> Vec<String> {
    let all = parts.within(&format!("{folder}/"));
    let mut names = vec![main.to_owned()];
    for kind in ["footnotes", "endnotes", "comments", "header", "footer"] {
        let start = format!("{folder}/{kind}");
        let is_one = |name: &&String| {
            let number = name.strip_prefix(&start).and_then(|rest| rest.strip_suffix(".xml"));
            number.is_some_and(|number| {
                number.len() <= 9 && number.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        names.extend(all.iter().filter(is_one).cloned());
    }
    names
}

fn read_story(
    parts: &mut Parts<'_>,
    name: &str,
    styles: &HashMap<String, BlockKind>,
    draft: &mut Draft,
) {
    let Some(part) = office::part(parts, name, draft) else {
        if draft.len() == 0 {
            office::warn(draft, name, "it is missing");
        }
        return;
    };
    let links = office::part(parts, &links_of(name), draft).map(|part| Links::read(&part));
    let mut body = Body::new(name, styles, links.unwrap_or_default().targets);
    let end = xml::scan(&part, |token| body.take(token));
    body.story.finish(draft);
    if let Err(reason) = end {
        office::warn(draft, name, reason);
    }
}

/// `word/_rels/document.xml.rels` for `word/document.xml`.
fn links_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, file)) => format!("{folder}/_rels/{file}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// The relationships of a part (part 2, clause 9.3).
#[derive(Default)]
struct Links {
    main: Option<String>,
    targets: HashMap<String, String>,
}

impl Links {
    fn read(part: &[u8]) -> Self {
        let mut links = Self::default();
        // What cannot be read here costs addresses of links and no words.
        let _ = xml::scan(part, |token| {
            let Token::Start { name: "Relationship", attributes, .. } = token else {
                return;
            };
            let value = |name| attribute(attributes, name).map(Cow::into_owned);
            let (Some(id), Some(target)) = (value("Id"), value("Target")) else {
                return;
            };
            let kind = value("Type").unwrap_or_default();
            if kind.ends_with("/officeDocument") {
                links.main = Some(target.trim_start_matches('/').to_owned());
            } else if kind.ends_with("/hyperlink") {
                links.targets.insert(id, target);
            }
        });
        links
    }
}

/// The styles of headings and lists by their ids: by their built-in names, which are English in
/// every language of Word, or by their level in the outline.
fn styles(part: &[u8]) -> HashMap<String, BlockKind> {
    let mut styles = HashMap::new();
    let mut open = None;
    // A style that cannot be read makes a heading a paragraph and loses no words.
    let _ = xml::scan(part, |token| match token {
        Token::Start { name: "style", attributes, .. } => {
            open = attribute(attributes, "styleId").map(Cow::into_owned)
        }
        Token::Start { name, attributes, .. } => {
            let value = || attribute(attributes, "val").unwrap_or_default().into_owned();
            let kind = match name {
                "name" => kind_of_style(&value()),
                "outlineLvl" => kind_of_level(&value()),
                "numPr" => Some(BlockKind::ListItem),
                _ => None,
            };
            if let (Some(id), Some(kind)) = (&open, kind) {
                // Numbered headings are headings.
                let known = styles.entry(id.clone()).or_insert(kind);
                if kind == BlockKind::Heading {
                    *known = kind;
                }
            }
        }
        Token::End { name: "style" } => open = None,
        _ => {}
    });
    styles
}

/// The kind of paragraphs in the style of this built-in name.
pub(crate) fn kind_of_style(name: &str) -> Option<BlockKind> {
    let name = name.to_lowercase();
    let starts = |beginning| name.starts_with(beginning);
    match name.as_str() {
        "title" | "subtitle" => Some(BlockKind::Heading),
        "quote" | "intense quote" => Some(BlockKind::Quote),
        "caption" => Some(BlockKind::Caption),
        _ if starts("heading ") => Some(BlockKind::Heading),
        _ if starts("list ") => Some(BlockKind::ListItem),
        _ => None,
    }
}

/// Levels 0 to 8 are those of headings, 9 is that of the text (17.3.1.20).
fn kind_of_level(level: &str) -> Option<BlockKind> {
    level.parse::<u8>().ok().filter(|level| *level < 9).map(|_| BlockKind::Heading)
}

/// A change that is open.
struct Change {
    is_removal: bool,
    mark: Mark,
}

/// Follows the markup of one part.
struct Body<'a> {
    story: Story,
    styles: &'a HashMap<String, BlockKind>,
    targets: HashMap<String, String>,
    changes: Vec<Change>,
    /// Links that are open: where their words begin, and where they lead.
    links: Vec<(usize, Option<Mark>)>,
    /// Whether characters here are words.
    is_text: bool,
    is_run: bool,
    /// How many elements are open inside of one that repeats what was read before.
    skipped: usize,
    had_choice: bool,
}

impl<'a> Body<'a> {
    fn new(
        part: &str,
        styles: &'a HashMap<String, BlockKind>,
        targets: HashMap<String, String>,
    ) -> Self {
        Self {
            story: office::story(part),
            styles,
            targets,
            changes: Vec::new(),
            links: Vec::new(),
            is_text: false,
            is_run: false,
            skipped: 0,
            had_choice: false,
        }
    }

    fn take(&mut self, token: Token<'_>) {
        match token {
            Token::Start { closed, .. } if self.skipped > 0 => self.skipped += usize::from(!closed),
            Token::End { .. } if self.skipped > 0 => self.skipped -= 1,
            Token::Text { .. } if self.skipped > 0 || !self.is_text => {}
            Token::Text { words, bytes } => self.text(&words, bytes),
            Token::Start { name, attributes, closed } => self.start(name, attributes, closed),
            Token::End { name } => self.end(name),
        }
    }

    fn text(&mut self, words: &str, bytes: std::ops::Range<usize>) {
        let mark = self.changes.last().map(|change| &change.mark);
        match self.changes.iter().rev().find(|change| change.is_removal) {
            Some(removal) => self.story.removed(words, bytes, &removal.mark),
            None => self.story.words(words, bytes, mark),
        }
    }

    fn start(&mut self, name: &str, attributes: &str, closed: bool) {
        let value = || attribute(attributes, "val").unwrap_or_default().into_owned();
        match name {
            "t" | "delText" => self.is_text = !closed,
            "r" => self.is_run = !closed,
            "tab" if self.is_run => self.story.gap('\t'),
            "br" | "cr" if self.is_run => self.story.gap('\n'),
            "pStyle" => {
                if let Some(kind) = self.styles.get(&value()) {
                    self.story.set_kind(*kind);
                }
            }
            "numId" if value() != "0" => self.story.set_kind(BlockKind::ListItem),
            "outlineLvl" => {
                if let Some(kind) = kind_of_level(&value()) {
                    self.story.set_kind(kind);
                }
            }
            "tc" => self.story.cell(),
            "gridSpan" => self.story.widen(value().parse().unwrap_or(1)),
            "gridBefore" => self.story.skip_columns(value().parse().unwrap_or(0)),
            "vMerge" if value() == "restart" => self.story.merged(),
            "tblHeader" if !matches!(&*value(), "0" | "false" | "off") => self.story.head(),
            "noBreakHyphen" => self.sign("\u{2011}"),
            "sym" => self.sign("\u{FFFD}"),
            "Choice" => self.had_choice = true,
            // The fallback repeats for older programs what stands in the choice.
            "Fallback" if self.had_choice && !closed => self.skipped = 1,
            _ if !closed => self.open(name, attributes),
            _ => {}
        }
    }

    /// A character that the file writes as an element.
    fn sign(&mut self, sign: &str) {
        if self.is_run {
            self.story.sign(sign);
        }
    }

    /// An element that stays open.
    fn open(&mut self, name: &str, attributes: &str) {
        let value = |name| attribute(attributes, name).map(Cow::into_owned);
        match name {
            "p" => self.story.open(BlockKind::Paragraph),
            "tbl" => self.story.open_table(),
            "tr" => self.story.open_row(),
            "ins" | "moveTo" | "del" | "moveFrom" => {
                let is_removal = matches!(name, "del" | "moveFrom");
                let (code, what) = match is_removal {
                    true => ("deleted-text", "deleted"),
                    false => ("inserted-text", "inserted"),
                };
                let (who, when) = (value("author"), value("date"));
                let mark = story::change(code, what, who.as_deref(), when.as_deref());
                self.changes.push(Change { is_removal, mark });
            }
            "hyperlink" => {
                let target = value("id").and_then(|id| self.targets.get(&id).cloned());
                let mark = target.map(|target| story::link(&target));
                self.links.push((self.story.here(), mark));
            }
            "comment" => {
                let (who, when) = (value("author"), value("date"));
                let mark = story::change("comment", "comment", who.as_deref(), when.as_deref());
                self.story.enter(mark);
            }
            "footnote" | "endnote" => {
                self.story.enter(Mark { code: "note", message: format!("a {name} of the text") });
            }
            "hdr" => self.story.enter(plain("page-header", "stands at the head of pages")),
            "ftr" => self.story.enter(plain("page-footer", "stands at the foot of pages")),
            "AlternateContent" => self.had_choice = false,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "t" | "delText" => self.is_text = false,
            "r" => self.is_run = false,
            "p" | "tr" => self.story.close(),
            "tbl" => self.story.close_table(),
            "ins" | "moveTo" | "del" | "moveFrom" => {
                self.changes.pop();
            }
            "hyperlink" => {
                if let Some((start, Some(mark))) = self.links.pop() {
                    self.story.mark_from(start, &mark);
                }
            }
            "comment" | "footnote" | "endnote" | "hdr" | "ftr" => self.story.leave(),
            _ => {}
        }
    }
}

fn plain(code: &'static str, message: &str) -> Mark {
    Mark { code, message: message.to_owned() }
}

#[cfg(test)]
mod tests;
