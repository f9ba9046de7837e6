//! Texts with their attributions in PolNeAR's layout: `text/NAME.txt`, `attributions/NAME_*.ann`.

use anyhow::{Context, Result};
use extract::tagger::Prepared;
use model::{Block, BlockKind, DocumentId, DocumentKind, Reading, Span, Text};
use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// What an annotator marked, in tokens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Gold {
    pub(crate) source: Vec<Range<usize>>,
    pub(crate) cue: Vec<Range<usize>>,
    pub(crate) content: Vec<Range<usize>>,
}

/// A text with its attributions.
pub(crate) struct Document {
    pub(crate) page: Prepared,
    pub(crate) gold: Vec<Gold>,
}

/// All texts of a folder that have annotations, but those whose names are `left_out`.
pub(crate) fn read(folder: &Path, language: &str, left_out: &[String]) -> Result<Vec<Document>> {
    let annotations = files(&folder.join("attributions"))?;
    let mut documents = Vec::new();
    for text in files(&folder.join("text"))? {
        let name = text.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let ours = |path: &&PathBuf| {
            let other = path.file_name().and_then(|other| other.to_str()).unwrap_or_default();
            other.strip_prefix(name).is_some_and(|rest| rest.starts_with('_'))
        };
        let Some(annotation) = annotations.iter().find(ours) else { continue };
        if left_out.iter().any(|out| out == name) {
            continue;
        }
        documents.push(document(&text, annotation, language)?);
    }
    Ok(documents)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

fn document(text: &Path, annotation: &Path, language: &str) -> Result<Document> {
    let string = std::fs::read_to_string(text).with_context(|| text.display().to_string())?;
    let lines = std::fs::read_to_string(annotation)?;
    let mut reading = reading(string)?;
    reading.language = Some(language.to_owned());
    let page = Prepared::of(&reading);
    let gold = events(&lines).iter().map(|event| event.tokens(&reading, &page)).collect();
    Ok(Document { page, gold })
}

/// A reading whose lines are its paragraphs.
fn reading(string: String) -> Result<Reading> {
    let id = DocumentId::of(string.as_bytes());
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in string.split_inclusive('\n') {
        let length = line.chars().count() as u32;
        if !line.trim().is_empty() {
            let span = Span::new(start, start + length)?;
            let kind = BlockKind::Paragraph;
            blocks.push(Block { kind, span, origin: None, language: None, ocr: None });
        }
        start += length;
    }
    Ok(Reading::new(id, DocumentKind::Text, Text::new(string), blocks)?)
}

/// An event in characters.
#[derive(Debug, Default)]
struct Event {
    roles: [Vec<Range<u32>>; 3],
}

impl Event {
    fn tokens(&self, reading: &Reading, page: &Prepared) -> Gold {
        let [source, cue, content] = &self.roles;
        let tokens = |spans: &[Range<u32>]| {
            let pieces = spans.iter().filter_map(|span| tokens(reading, page, span));
            let mut pieces: Vec<Range<usize>> = pieces.filter(|piece| !piece.is_empty()).collect();
            pieces.sort_by_key(|piece| piece.start);
            pieces
        };
        Gold { source: tokens(source), cue: tokens(cue), content: tokens(content) }
    }
}

/// The tokens that share a character with the span.
fn tokens(reading: &Reading, page: &Prepared, span: &Range<u32>) -> Option<Range<usize>> {
    let bytes = reading.text().byte_of(span.start)?..reading.text().byte_of(span.end)?;
    let first = partition(page.len(), |at| page.bytes(at).end <= bytes.start);
    let end = partition(page.len(), |at| page.bytes(at).start < bytes.end);
    Some(first..end)
}

/// The first number up to `end` of which the predicate does not hold.
fn partition(end: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, end);
    while low < high {
        let middle = (low + high) / 2;
        if holds(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

/// The events of a standoff file; lines that are none of its records are passed over.
fn events(lines: &str) -> Vec<Event> {
    let mut spans: HashMap<&str, Vec<Range<u32>>> = HashMap::new();
    let mut events = Vec::new();
    for line in lines.lines() {
        let mut fields = line.split('\t');
        let (Some(id), Some(body)) = (fields.next(), fields.next()) else { continue };
        if id.starts_with('T') {
            spans.insert(id, pieces(body));
        } else if id.starts_with('E') {
            events.push(body);
        }
    }
    events.into_iter().map(|body| event(body, &spans)).filter(is_whole).collect()
}

fn is_whole(event: &Event) -> bool {
    event.roles[1..].iter().all(|spans| !spans.is_empty())
}

fn pieces(body: &str) -> Vec<Range<u32>> {
    let Some((_, places)) = body.split_once(' ') else { return Vec::new() };
    let piece = |piece: &str| {
        let (start, end) = piece.split_once(' ')?;
        Some(start.parse().ok()?..end.parse().ok()?)
    };
    places.split(';').filter_map(piece).collect()
}

fn event(body: &str, spans: &HashMap<&str, Vec<Range<u32>>>) -> Event {
    let mut event = Event::default();
    for argument in body.split(' ') {
        let Some((role, target)) = argument.split_once(':') else { continue };
        let role = match role.trim_end_matches(|c: char| c.is_ascii_digit()) {
            "Source" => 0,
            "Cue" => 1,
            "Content" => 2,
            _ => continue,
        };
        event.roles[role].extend(spans.get(target).into_iter().flatten().cloned());
    }
    event
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_that_are_none_are_passed_over() {
        let lines = "T1\tSource 0 3\nT2\tCue 4 8\nT3\tContent 9 12;14 20\nE1\tAttribution:T2 \
                     Source:T1 Cue:T2 Content:T3\nE2\tAttribution:T2 Cue:T2\n\nbroken \"line\"\nA1\tx";
        let events = events(lines);
        assert_eq!(events.len(), 1, "one has no content");
        assert_eq!(format!("{:?}", events[0].roles), "[[0..3], [4..8], [9..12, 14..20]]");
    }

    #[test]
    fn spans_become_tokens() -> Result<()> {
        let reading = reading("Ana dijo: «¡Vámonos ya!».\n\nEva no.".to_owned())?;
        assert_eq!(reading.blocks().len(), 2);
        let page = Prepared::of(&reading);
        let words = |span| {
            let tokens = tokens(&reading, &page, &span).unwrap_or(0..0);
            let bytes = page.bytes(tokens.start).start..page.bytes(tokens.end - 1).end;
            reading.text().as_str()[bytes].to_owned()
        };
        assert_eq!(words(0..3), "Ana");
        assert_eq!(words(10..24), "«¡Vámonos ya!»");
        assert_eq!(words(5..7), "dijo", "a piece of a word is the word");
        Ok(())
    }
}
