//! The fields at the head of a message (RFC 5322, section 2.2), their encoded words (RFC 2047) and
//! parameters (RFC 2231).

use super::transfer;
use crate::blocks;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use std::ops::Range;

/// A head has at most so many fields; more are taken for the body.
const MOST_FIELDS: usize = 2000;

/// A field: its name, and where it and its value stand.
#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) whole: Range<usize>,
    pub(crate) value: Range<usize>,
}

/// The fields from a byte on, and where the body begins behind them.
pub(crate) fn fields(bytes: &[u8], range: Range<usize>) -> (Vec<Field<'_>>, usize) {
    let mut fields: Vec<Field<'_>> = Vec::new();
    let mut at = range.start;
    while at < range.end && fields.len() < MOST_FIELDS {
        let end = line_end(bytes, at, range.end);
        let line = trim_end(bytes, at..end);
        if line.is_empty() {
            return (fields, end);
        }
        let is_folded = matches!(bytes[at], b' ' | b'\t');
        match (fields.last_mut(), name(&bytes[line.clone()])) {
            (Some(last), _) if is_folded => {
                last.whole.end = line.end;
                last.value = trim(bytes, last.value.start..line.end);
            }
            (_, Some(name)) => {
                let value = trim(bytes, line.start + name.1..line.end);
                fields.push(Field { name: name.0, whole: line, value });
            }
            // The line that divides messages in a mailbox.
            (None, None)
                if bytes[at..].starts_with(b"From ") || bytes[at..].starts_with(b">From ") => {}
            _ => return (fields, at),
        }
        at = end;
    }
    (fields, at)
}

/// The name before the colon and where the value begins.
fn name(line: &[u8]) -> Option<(&str, usize)> {
    let colon = memchr::memchr(b':', &line[..line.len().min(100)])?;
    let name = std::str::from_utf8(&line[..colon]).ok()?.trim_end();
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
    is_name.then_some((name, colon + 1))
}

/// The byte after the line's end.
pub(crate) fn line_end(bytes: &[u8], at: usize, end: usize) -> usize {
    memchr::memchr(b'\n', &bytes[at..end]).map_or(end, |place| at + place + 1)
}

fn trim(bytes: &[u8], range: Range<usize>) -> Range<usize> {
    let range = trim_end(bytes, range);
    let lead = bytes[range.clone()].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    range.start + lead..range.end
}

fn trim_end(bytes: &[u8], range: Range<usize>) -> Range<usize> {
    let kept = bytes[range.clone()].trim_ascii_end().len();
    range.start..range.start + kept
}

/// The value of the first field with this name.
pub(crate) fn value(bytes: &[u8], fields: &[Field<'_>], name: &str) -> Option<String> {
    let field = fields.iter().find(|field| field.name.eq_ignore_ascii_case(name))?;
    Some(decode(&bytes[field.value.clone()]))
}

/// The characters of a value: unfolded, encoded words decoded.
pub(crate) fn decode(value: &[u8]) -> String {
    let raw = match std::str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(value).0.into_owned(),
    };
    let unfolded: Vec<&str> =
        raw.lines().map(|line| line.trim_matches(['\r', '\t', ' '])).collect();
    decode_words(&unfolded.join(" "))
}

/// Bytes of neighbouring encoded words, which may share a character.
#[derive(Default)]
struct Run {
    bytes: Vec<u8>,
    encoding: Option<&'static Encoding>,
}

impl Run {
    fn flush(&mut self, text: &mut String) {
        if let Some(encoding) = self.encoding.take() {
            text.push_str(&encoding.decode_without_bom_handling(&self.bytes).0);
        }
        self.bytes.clear();
    }
}

fn decode_words(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut run = Run::default();
    let mut rest = value;
    while let Some(start) = rest.find("=?") {
        let (before, from) = rest.split_at(start);
        let Some((encoding, bytes, length)) = encoded_word(from) else {
            run.flush(&mut text);
            text.push_str(&rest[..start + 2]);
            rest = &rest[start + 2..];
            continue;
        };
        // White space between two encoded words is no part of the text (section 6.2).
        if run.encoding.is_none() || !before.trim().is_empty() {
            run.flush(&mut text);
            text.push_str(before);
        }
        if run.encoding.is_some_and(|known| known != encoding) {
            run.flush(&mut text);
        }
        run.encoding = Some(encoding);
        run.bytes.extend(bytes);
        rest = &from[length..];
    }
    run.flush(&mut text);
    text.push_str(rest);
    text
}

/// Encoding, bytes and length of `=?charset?B?…?=` or `=?charset?Q?…?=`.
fn encoded_word(from: &str) -> Option<(&'static Encoding, Vec<u8>, usize)> {
    // A bound, or many beginnings without an end would each be searched to the end.
    let inner = blocks::floor(from, 5000).strip_prefix("=?")?;
    let (charset, rest) = inner.split_once('?')?;
    let (kind, rest) = rest.split_once('?')?;
    if charset.len() > 64 || kind.len() != 1 {
        return None;
    }
    let (content, _) = rest.split_once("?=")?;
    if content.len() > 4096 || content.contains('?') {
        return None;
    }
    let encoding = encoding(charset.split('*').next().unwrap_or(charset));
    let bytes = match kind {
        "B" | "b" => transfer::base64(content.as_bytes()).0,
        "Q" | "q" => transfer::quoted_printable(content.replace('_', " ").as_bytes()),
        _ => return None,
    };
    let length = 2 + charset.len() + 1 + kind.len() + 1 + content.len() + 2;
    Some((encoding, bytes, length))
}

fn encoding(label: &str) -> &'static Encoding {
    Encoding::for_label(label.trim().as_bytes()).unwrap_or(UTF_8)
}

/// A value such as `text/plain; charset=utf-8`, taken apart.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    /// What stands before the first semicolon, in lower case.
    pub(crate) kind: String,
    parameters: Vec<(String, String)>,
}

impl Typed {
    pub(crate) fn parse(value: &str) -> Self {
        let mut pieces = split_outside_quotes(value);
        let kind = if pieces.is_empty() { String::new() } else { pieces.remove(0) };
        let parameters = pieces.iter().filter_map(|piece| {
            let (name, value) = piece.split_once('=')?;
            Some((name.trim().to_ascii_lowercase(), unquote(value.trim())))
        });
        Self { kind: kind.trim().to_ascii_lowercase(), parameters: parameters.collect() }
    }

    /// A parameter, put together from its sections where it is divided.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        let get = |name: &str| self.parameters.iter().find(|(known, _)| known == name);
        if let Some((_, value)) = get(&format!("{name}*")) {
            return Some(extended(value));
        }
        if let Some((_, value)) = get(name) {
            return Some(decode_words(value));
        }
        let mut whole = String::new();
        for section in 0..100 {
            match (get(&format!("{name}*{section}*")), get(&format!("{name}*{section}"))) {
                (Some((_, value)), _) | (None, Some((_, value))) => whole.push_str(value),
                (None, None) if section == 0 => return None,
                (None, None) => break,
            }
        }
        let is_extended = get(&format!("{name}*0*")).is_some();
        Some(if is_extended { extended(&whole) } else { whole })
    }
}

fn split_outside_quotes(value: &str) -> Vec<String> {
    let (mut pieces, mut piece) = (Vec::new(), String::new());
    let (mut quoted, mut escaped) = (false, false);
    for c in value.chars() {
        match c {
            ';' if !quoted => pieces.push(std::mem::take(&mut piece)),
            _ => piece.push(c),
        }
        quoted ^= c == '"' && !escaped;
        escaped = quoted && c == '\\' && !escaped;
    }
    pieces.push(piece);
    pieces.truncate(64);
    pieces
}

fn unquote(value: &str) -> String {
    let Some(inner) = value.strip_prefix('"') else {
        return value.to_owned();
    };
    let mut text = String::new();
    let mut escaped = false;
    for c in inner.chars() {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => break,
            _ => {
                text.push(c);
                escaped = false;
            }
        }
    }
    text
}

/// `utf-8'es'declaraci%C3%B3n`
fn extended(value: &str) -> String {
    let mut sections = value.splitn(3, '\'');
    let (charset, _, text) = (sections.next(), sections.next(), sections.next());
    let (charset, text) = text.map_or(("utf-8", value), |text| (charset.unwrap_or("utf-8"), text));
    let bytes = transfer::escaped(text.as_bytes(), b'%');
    encoding(charset).decode_without_bom_handling(&bytes).0.into_owned()
}
