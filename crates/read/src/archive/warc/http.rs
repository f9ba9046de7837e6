//! Answers of servers as they were sent: what they carry, freed from how it was sent.

use super::head::Head;
use crate::archive::{Budget, Trouble, gzip};
use std::borrow::Cow;

/// Nobody packs a page more often than this.
const MOST_CODINGS: usize = 4;

/// An answer (RFC 9112).
#[derive(Debug)]
pub(super) struct Answer<'a> {
    pub(super) head: Head,
    pub(super) status: u16,
    /// The body as it was sent.
    pub(super) body: &'a [u8],
}

impl<'a> Answer<'a> {
    /// `None` where the bytes are no answer of HTTP.
    pub(super) fn of(block: &'a [u8]) -> Option<Self> {
        if !block.starts_with(b"HTTP/") {
            return None;
        }
        let head = Head::read(block, 0)?;
        let status = head.first.split_ascii_whitespace().nth(1)?.parse().ok()?;
        let body = block.get(head.end..).unwrap_or_default();
        Some(Self { head, status, body })
    }

    /// The body without the chunks that it was sent in (RFC 9112, section 7.1).
    pub(super) fn whole(&self, notes: &mut Vec<String>) -> Cow<'a, [u8]> {
        let mut codings = self.head.listed("transfer-encoding");
        if !codings.any(|coding| coding.eq_ignore_ascii_case("chunked")) {
            return Cow::Borrowed(self.body);
        }
        let (content, ending) = unchunked(self.body);
        match ending {
            Ending::Whole => Cow::Owned(content),
            Ending::Broken if content.is_empty() => {
                notes.push("the server said that it was sent in chunks, and it was not".to_owned());
                Cow::Borrowed(self.body)
            }
            Ending::Broken => {
                notes.push("the chunks it was sent in break off".to_owned());
                Cow::Owned(content)
            }
        }
    }

    /// The content, unpacked (RFC 9110, section 8.4).
    pub(super) fn content(
        &self,
        whole: &[u8],
        budget: &mut Budget,
        notes: &mut Vec<String>,
    ) -> Result<Vec<u8>, Trouble> {
        let list = self.head.listed("content-encoding");
        let codings: Vec<String> = list
            .map(str::to_ascii_lowercase)
            .filter(|coding| !coding.is_empty() && coding != "identity")
            .collect();
        if codings.len() > MOST_CODINGS {
            return Err("it is packed many times over".into());
        }
        let mut content = Cow::Borrowed(whole);
        for coding in codings.iter().rev() {
            match unpacked(&content, coding, budget)? {
                Some(unpacked) => content = Cow::Owned(unpacked),
                None if content.is_empty() => {}
                None => notes.push(format!("the server said {coding}, and it is not")),
            }
        }
        match content {
            Cow::Borrowed(stored) => budget.copy(stored),
            Cow::Owned(unpacked) => Ok(unpacked),
        }
    }
}

/// `None` where the content is not packed as it is said to be.
fn unpacked(content: &[u8], coding: &str, budget: &mut Budget) -> Result<Option<Vec<u8>>, Trouble> {
    match coding {
        "gzip" | "x-gzip" if gzip::is_gzip(content) => gzip::unpack(content, budget).map(Some),
        "gzip" | "x-gzip" => Ok(None),
        "deflate" => match inflated(content, budget) {
            Ok(unpacked) => Ok(Some(unpacked)),
            Err(Trouble::Broken(_)) => Ok(None),
            Err(trouble) => Err(trouble),
        },
        other => Err(Trouble::Broken(format!(
            "it is packed with {}, which is not unpacked here",
            crate::archive::names::plain(other)
        ))),
    }
}

/// Servers send DEFLATE with the head of zlib (RFC 1950), as they should, or without.
fn inflated(content: &[u8], budget: &mut Budget) -> Result<Vec<u8>, Trouble> {
    let raw = match content {
        [first, second, rest @ ..]
            if first & 15 == 8 && (u16::from(*first) << 8 | u16::from(*second)) % 31 == 0 =>
        {
            rest
        }
        _ => content,
    };
    Ok(budget.inflate(raw)?.0)
}

enum Ending {
    Whole,
    Broken,
}

/// What stands in the chunks, up to the last one or up to where they are broken.
fn unchunked(body: &[u8]) -> (Vec<u8>, Ending) {
    let (mut content, mut rest) = (Vec::new(), body);
    while let Some((size, data)) = chunk_head(rest) {
        if size == 0 {
            return (content, Ending::Whole);
        }
        let Some(chunk) = data.get(..size) else {
            content.extend_from_slice(data);
            return (content, Ending::Broken);
        };
        content.extend_from_slice(chunk);
        let after = &data[size..];
        rest = after.strip_prefix(b"\r\n").or_else(|| after.strip_prefix(b"\n")).unwrap_or(after);
    }
    (content, Ending::Broken)
}

/// The size of a chunk, and what follows its line.
fn chunk_head(rest: &[u8]) -> Option<(usize, &[u8])> {
    let line = &rest[..rest.len().min(4096)];
    let end = memchr::memchr(b'\n', line)?;
    let line = std::str::from_utf8(&line[..end]).ok()?;
    let digits = line.split(';').next().unwrap_or_default().trim();
    Some((usize::from_str_radix(digits, 16).ok()?, &rest[end + 1..]))
}
