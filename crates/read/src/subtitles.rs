//! Subtitles and transcripts with times: SRT, WebVTT and the JSON of Whisper.
//!
//! A cue becomes a turn with its seconds. Words whose times are damaged, and words that stand
//! outside every cue, become blocks with their bytes: nothing that was said is lost.

use crate::draft::{Draft, Place, trimmed};
use crate::json::Value;
use crate::xml::unescape;
use crate::{Refusal, encoding};
use model::{BlockKind, DocumentId, DocumentKind, Origin, Reading, Warning};
use std::ops::Range;

const WHAT: &str = "subtitles";

/// No recording is longer; what says so is damaged.
const MOST_HOURS: f64 = 10_000.0;

/// Whether the beginning of a text is that of subtitles.
pub(crate) fn is_subtitles(head: &str) -> bool {
    let head = head.trim_start();
    let vtt = head.strip_prefix("WEBVTT");
    let is_vtt =
        vtt.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n']));
    let mut first = head.lines().filter(|line| !line.trim().is_empty()).take(3);
    is_vtt || first.any(|line| timing(line).is_some())
}

/// Whether the beginning of a text is that of a transcript by Whisper: an object with segments.
pub(crate) fn is_whisper(head: &str) -> bool {
    let Some(root) = Value::first(head, 0).filter(|root| root.is_object()) else {
        return false;
    };
    let segment = root.get("segments").and_then(|segments| segments.items().next());
    segment.is_some_and(|segment| {
        ["start", "end", "text"].iter().all(|key| segment.get(key).is_some())
    })
}

/// Reads SRT or WebVTT.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    _name: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let text = decoded.text.as_ref();
    let mut cues = Cues { text, draft: Draft::default(), trouble: Trouble::default() };
    let header = cues.read_all();
    let (mut draft, trouble) = (cues.draft, cues.trouble);
    trouble.warn(&mut draft);
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Subtitles, WHAT, Some(&decoded))?;
    reading.title = header;
    Ok((reading, warnings))
}

/// Reads a transcript by Whisper.
pub(crate) fn read_whisper(
    bytes: &[u8],
    document: DocumentId,
    _name: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let root = Value::first(&decoded.text, 0).ok_or(Refusal::NotText)?;
    let (mut draft, mut trouble) = (Draft::default(), Trouble::default());
    let segments = root.get("segments");
    for segment in segments.into_iter().flat_map(Value::items) {
        push_segment(segment, &mut draft, &mut trouble);
    }
    if !root.is_whole() || segments.is_some_and(|list| !list.is_whole()) {
        draft.warn_cut_off();
    }
    trouble.warn(&mut draft);
    let language = root.string_at("language").filter(|code| code.len() == 2).map(String::from);
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Subtitles, WHAT, Some(&decoded))?;
    reading.language = language.or(reading.language);
    Ok((reading, warnings))
}

fn push_segment(segment: Value, draft: &mut Draft, trouble: &mut Trouble) {
    let Some(words) = segment.string_at("text") else { return };
    let turn = match segment.string_at("speaker") {
        Some(speaker) => format!("{}: {}", speaker.trim(), words.trim()),
        None => words.trim().to_owned(),
    };
    let times = segment.number_at("start").zip(segment.number_at("end"));
    match times.and_then(plausible) {
        Some((start, end)) => {
            draft.push(BlockKind::Turn, &turn, Place::Known(Origin::Seconds { start, end }));
        }
        None => trouble.damaged.push(draft.push(
            BlockKind::Turn,
            &turn,
            Place::Decoded(segment.place()),
        )),
    }
}

fn plausible((start, end): (f64, f64)) -> Option<(f64, f64)> {
    (start >= 0.0 && start <= end && end <= MOST_HOURS * 3600.0).then_some((start, end))
}

/// What went wrong, by the words it went wrong with.
#[derive(Debug, Default)]
struct Trouble {
    damaged: Vec<Range<usize>>,
    outside: Vec<Range<usize>>,
}

impl Trouble {
    fn warn(&self, draft: &mut Draft) {
        if let Some(first) = self.damaged.first() {
            let message = format!("times that cannot be read; places: {}", self.damaged.len());
            draft.warn("time-damaged", message, Some(first.clone()));
        }
        if let Some(first) = self.outside.first() {
            let message =
                format!("words that stand outside every cue; places: {}", self.outside.len());
            draft.warn("words-without-time", message, Some(first.clone()));
        }
    }
}

struct Cues<'a> {
    text: &'a str,
    draft: Draft,
    trouble: Trouble,
}

impl<'a> Cues<'a> {
    /// Reads all lines; gives the title that a WebVTT file can have on its first line.
    fn read_all(&mut self) -> Option<String> {
        let lines = lines(self.text);
        let (mut at, title) = self.header(&lines);
        while at < lines.len() {
            at = match () {
                () if self.line(&lines, at).trim().is_empty() => at + 1,
                () if is_timing(self.line(&lines, at)) => self.cue(&lines, at),
                () if self.is_label(&lines, at) => at + 1,
                () => self.aside(&lines, at),
            };
        }
        title
    }

    fn line(&self, lines: &[Range<usize>], at: usize) -> &'a str {
        lines.get(at).map_or("", |line| &self.text[line.clone()])
    }

    /// The lines of a WebVTT file up to the first empty one.
    fn header(&self, lines: &[Range<usize>]) -> (usize, Option<String>) {
        let Some(rest) = self.line(lines, 0).trim_start().strip_prefix("WEBVTT") else {
            return (0, None);
        };
        let title = rest.trim().trim_start_matches(['-', ' ']);
        let ends = |at: &usize| {
            let line = self.line(lines, *at);
            line.trim().is_empty() || is_timing(line)
        };
        let end = (1..lines.len()).find(ends).unwrap_or(lines.len());
        (end, (!title.is_empty()).then(|| title.to_owned()))
    }

    /// Whether the line names the cue below it: a number, or in WebVTT anything.
    fn is_label(&self, lines: &[Range<usize>], at: usize) -> bool {
        let line = self.line(lines, at).trim();
        let is_number = line.bytes().all(|byte| byte.is_ascii_digit());
        let is_vtt = self.text.trim_start().starts_with("WEBVTT");
        is_timing(self.line(lines, at + 1)) && (is_number || is_vtt)
    }

    /// A cue whose times stand on this line; gives the line after it.
    fn cue(&mut self, lines: &[Range<usize>], at: usize) -> usize {
        let ends = |line: &usize| {
            let words = self.line(lines, *line);
            words.trim().is_empty()
                || is_timing(words)
                || (self.is_label(lines, *line) && is_count(words))
        };
        let end = (at + 1..lines.len()).find(ends).unwrap_or(lines.len());
        let Some(words) = self.words(lines, at + 1..end) else { return end };
        let times = timing(self.line(lines, at)).and_then(plausible);
        for (voice, said) in voices(&self.text[words.clone()]) {
            let turn = match voice {
                Some(name) => format!("{name}: {said}"),
                None => said,
            };
            self.turn(&turn, times, words.clone());
        }
        end
    }

    fn turn(&mut self, turn: &str, times: Option<(f64, f64)>, words: Range<usize>) {
        match times {
            Some((start, end)) => {
                let place = Place::Known(Origin::Seconds { start, end });
                self.draft.push(BlockKind::Turn, turn, place);
            }
            None => {
                let block = self.draft.push(BlockKind::Turn, turn, Place::Decoded(words));
                self.trouble.damaged.push(block);
            }
        }
    }

    /// Lines that belong to no cue: a note, a style sheet, or words left alone.
    fn aside(&mut self, lines: &[Range<usize>], at: usize) -> usize {
        let ends = |line: &usize| {
            let words = self.line(lines, *line);
            words.trim().is_empty() || is_timing(words) || self.is_label(lines, *line)
        };
        let end = (at + 1..lines.len()).find(ends).unwrap_or(lines.len());
        let first = self.line(lines, at).trim();
        // WebVTT, section 4.1: these blocks hold no words of anybody.
        if first == "STYLE" || first == "REGION" {
            return end;
        }
        let Some(words) = self.words(lines, at..end) else { return end };
        let said = &self.text[words.clone()];
        let block = self.draft.push(BlockKind::Paragraph, said, Place::Decoded(words));
        if !first.starts_with("NOTE") {
            self.trouble.outside.push(block);
        }
        end
    }

    fn words(&self, lines: &[Range<usize>], range: Range<usize>) -> Option<Range<usize>> {
        let (first, last) = (lines.get(range.start)?, lines.get(range.end.checked_sub(1)?)?);
        trimmed(self.text, first.start..last.end.max(first.start))
    }
}

fn is_count(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
}

/// The bytes of each line, without what ends it.
pub(crate) fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let pieces = text.split_inclusive('\n').map(|line| {
        let from = start;
        start += line.len();
        from..from + line.trim_end_matches(['\n', '\r']).len()
    });
    pieces.collect()
}

/// Whether a line is meant to say from when to when.
fn is_timing(line: &str) -> bool {
    let Some((from, to)) = line.split_once("-->") else { return false };
    let digits = |text: &str| text.trim().starts_with(|c: char| c.is_ascii_digit());
    digits(from) || digits(to) || (from.trim().is_empty() && to.trim().is_empty())
}

/// From when to when, in seconds. WebVTT allows settings after the times.
fn timing(line: &str) -> Option<(f64, f64)> {
    let (from, to) = line.split_once("-->")?;
    Some((seconds(from.trim())?, seconds(to.split_whitespace().next()?)?))
}

/// `01:02:03,456`, `02:03.456`: seconds.
fn seconds(text: &str) -> Option<f64> {
    let mut total = 0.0;
    let mut parts = 0;
    for part in text.split(':') {
        let part = part.replace(',', ".");
        if !part.starts_with(|c: char| c.is_ascii_digit()) || part.contains(['e', 'E']) {
            return None;
        }
        total = total * 60.0 + part.parse::<f64>().ok()?;
        parts += 1;
    }
    (2..=3).contains(&parts).then_some(total)
}

/// Tags that say how words look, or who says them. WebVTT, section 4.2; the rest are SRT's habit.
const TAGS: [&str; 9] = ["i", "b", "u", "c", "v", "lang", "ruby", "rt", "font"];

/// The words of a cue without tags, apart where another voice begins.
fn voices(cue: &str) -> Vec<(Option<String>, String)> {
    let mut found: Vec<(Option<String>, String)> = vec![(None, String::new())];
    let mut rest = cue;
    while let Some(at) = rest.find(['<', '{']) {
        append(&mut found, &rest[..at]);
        rest = &rest[at..];
        match tag(rest) {
            Some((inside, length)) => {
                if let Some(name) = voice(inside) {
                    found.push((Some(name), String::new()));
                }
                rest = &rest[length..];
            }
            None => {
                append(&mut found, &rest[..1]);
                rest = &rest[1..];
            }
        }
    }
    append(&mut found, rest);
    let said = found.into_iter().map(|(name, words)| (name, unescape(words.trim()).into_owned()));
    said.filter(|(_, words)| !words.trim().is_empty()).collect()
}

fn append(found: &mut [(Option<String>, String)], words: &str) {
    if let Some((_, said)) = found.last_mut() {
        said.push_str(words);
    }
}

/// The tag that the text begins with: what is between its brackets, and its length.
fn tag(text: &str) -> Option<(&str, usize)> {
    /// Longer ones are no tags; a bound keeps a cue full of `<` fast.
    const LONGEST: usize = 256;
    let near = crate::blocks::floor(text, LONGEST);
    if text.starts_with("{\\") {
        let end = near.find('}')?;
        return Some(("", end + 1));
    }
    let inside = near.strip_prefix('<')?;
    let inside = &inside[..inside.find('>')?];
    let name = inside.trim_start_matches('/');
    let name = name.split(['.', ' ', '\t', '\n']).next()?.to_ascii_lowercase();
    let is_time = seconds(inside).is_some();
    (is_time || TAGS.contains(&name.as_str())).then_some((inside, inside.len() + 2))
}

/// The name in `v Name` or `v.loud Name`.
fn voice(inside: &str) -> Option<String> {
    let rest = inside.strip_prefix('v').filter(|rest| rest.starts_with(['.', ' ', '\t']))?;
    let name = rest.split_once([' ', '\t'])?.1.trim();
    (!name.is_empty()).then(|| unescape(name).into_owned())
}
