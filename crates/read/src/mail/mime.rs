//! The parts of a message (RFC 2045, RFC 2046), found without recursion and within bounds.

use super::fields::{self, Typed};
use super::transfer;
use std::borrow::Cow;
use std::ops::Range;

/// Parts in each other beyond this depth are one part, not looked into.
const DEEPEST: usize = 24;
/// A message has at most so many parts; the rest of it is one more.
const MOST_PARTS: usize = 10_000;

/// A part that holds no others.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// As IMAP numbers it (RFC 3501, section 6.4.5).
    pub(crate) number: String,
    pub(crate) typed: Typed,
    pub(crate) encoding: String,
    pub(crate) is_attachment: bool,
    pub(crate) file_name: Option<String>,
    pub(crate) body: Range<usize>,
    /// The set of alternatives that it is in, if any.
    pub(crate) alternative: Option<usize>,
    /// Why it was not looked into, where it should have been.
    pub(crate) trouble: Option<&'static str>,
}

impl Leaf {
    /// Whether the body's bytes are those of the message.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.encoding.as_str(), "" | "7bit" | "8bit" | "binary")
    }

    /// The body's bytes, and whether some were damaged.
    ///
    /// # Errors
    /// Why it cannot be decoded.
    pub(crate) fn decode<'a>(&self, bytes: &'a [u8]) -> Result<(Cow<'a, [u8]>, bool), String> {
        let body = &bytes[self.body.clone()];
        match self.encoding.as_str() {
            "base64" => {
                let (decoded, broken) = transfer::base64(body);
                Ok((Cow::Owned(decoded), broken))
            }
            "quoted-printable" => Ok((Cow::Owned(transfer::quoted_printable(body)), false)),
            _ if self.is_plain() => Ok((Cow::Borrowed(body), false)),
            other => {
                let name: String = other.chars().take(40).collect();
                Err(format!("its transfer encoding {name:?} is not known"))
            }
        }
    }
}

/// A part that waits to be looked into.
struct Waiting {
    number: String,
    range: Range<usize>,
    depth: usize,
    alternative: Option<usize>,
    /// What it is where it does not say so.
    default: &'static str,
}

/// The leaves of a message in order.
pub(crate) fn leaves(bytes: &[u8]) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = Vec::new();
    let whole = Waiting {
        number: String::new(),
        range: 0..bytes.len(),
        depth: 0,
        alternative: None,
        default: "text/plain",
    };
    let mut waiting = vec![whole];
    let mut sets = 0;
    while let Some(part) = waiting.pop() {
        let (mut leaf, boundary) = leaf(bytes, &part);
        let Some(boundary) = boundary else {
            leaves.push(leaf);
            continue;
        };
        let left = MOST_PARTS.saturating_sub(leaves.len() + waiting.len());
        if part.depth >= DEEPEST || left == 0 {
            leaf.trouble = Some("it is nested too deeply or has too many parts");
            leaves.push(leaf);
            continue;
        }
        let ranges = split(bytes, &leaf.body, boundary.as_bytes(), left);
        if ranges.is_empty() {
            leaf.trouble = Some("the boundary between its parts is nowhere in it");
            leaves.push(leaf);
            continue;
        }
        let is_set = leaf.typed.kind == "multipart/alternative";
        sets += usize::from(is_set);
        let default =
            if leaf.typed.kind == "multipart/digest" { "message/rfc822" } else { "text/plain" };
        let parts = ranges.into_iter().enumerate().map(|(at, range)| Waiting {
            number: match part.number.as_str() {
                "" => format!("{}", at + 1),
                outer => format!("{outer}.{}", at + 1),
            },
            range,
            depth: part.depth + 1,
            alternative: if is_set { Some(sets) } else { part.alternative },
            default,
        });
        let parts: Vec<Waiting> = parts.collect();
        waiting.extend(parts.into_iter().rev());
    }
    leaves
}

/// A part by its head, and the boundary where it has parts itself.
fn leaf(bytes: &[u8], part: &Waiting) -> (Leaf, Option<String>) {
    let (head, body) = fields::fields(bytes, part.range.clone());
    let value = |name| fields::value(bytes, &head, name).unwrap_or_default();
    let mut typed = Typed::parse(&value("Content-Type"));
    if !typed.kind.contains('/') {
        typed.kind = part.default.to_owned();
    }
    let disposition = Typed::parse(&value("Content-Disposition"));
    let file_name = disposition.parameter("filename").or_else(|| typed.parameter("name"));
    let boundary = typed.parameter("boundary").filter(|boundary| !boundary.is_empty());
    let boundary = boundary.filter(|_| typed.kind.starts_with("multipart/"));
    let number = if part.number.is_empty() { "1".to_owned() } else { part.number.clone() };
    let leaf = Leaf {
        number,
        encoding: value("Content-Transfer-Encoding").trim().to_ascii_lowercase(),
        is_attachment: disposition.kind == "attachment",
        file_name: file_name.filter(|name| !name.trim().is_empty()),
        body: body..part.range.end,
        alternative: part.alternative,
        trouble: None,
        typed,
    };
    (leaf, boundary)
}

/// The ranges between lines of `--boundary` (RFC 2046, section 5.1.1). A missing last line ends the
/// last part where the whole ends.
fn split(bytes: &[u8], body: &Range<usize>, boundary: &[u8], most: usize) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    let mut at = body.start;
    while at < body.end {
        let end = fields::line_end(bytes, at, body.end);
        if let Some(is_last) = delimits(&bytes[at..end], boundary) {
            ranges.extend(open.map(|start| start..before_line_break(bytes, start, at)));
            open = (!is_last).then_some(end);
            if is_last || ranges.len() >= most {
                break;
            }
        }
        at = end;
    }
    ranges.extend(open.map(|start| start..body.end));
    ranges
}

/// Whether a line is the delimiter, and if so whether it is the last one.
fn delimits(line: &[u8], boundary: &[u8]) -> Option<bool> {
    let rest = line.strip_prefix(b"--")?.strip_prefix(boundary)?;
    match rest.trim_ascii() {
        b"" => Some(false),
        b"--" => Some(true),
        _ => None,
    }
}

/// The line break before a delimiter belongs to it.
fn before_line_break(bytes: &[u8], start: usize, at: usize) -> usize {
    let part = &bytes[start..at];
    let part = part.strip_suffix(b"\n").unwrap_or(part);
    start + part.strip_suffix(b"\r").unwrap_or(part).len()
}
