//! Mailboxes: several messages in one file, divided by lines that begin with `From ` (RFC 4155).

use crate::archive::{MOST_MEMBERS, Names};
use crate::mail::fields;
use crate::{Member, Refusal};
use std::ops::Range;

/// Whether the file begins with the line that divides messages, and a field after it.
pub(crate) fn is_mailbox(bytes: &[u8]) -> bool {
    if !is_divider(&bytes[..fields::line_end(bytes, 0, bytes.len().min(1000))]) {
        return false;
    }
    let head = &bytes[..bytes.len().min(16 << 10)];
    !fields::fields(head, 0..head.len()).0.is_empty()
}

/// Gives every message, a document of its own. A `>` that was put before a `From ` of its text is taken
/// away again, as the mboxrd form has it.
pub(crate) fn each(bytes: &[u8], take: &mut dyn FnMut(Member)) -> Result<(), Refusal> {
    let messages = messages(bytes);
    if messages.len() > MOST_MEMBERS {
        return Err(Refusal::TooManyMembers { count: messages.len() });
    }
    let mut names = Names::default();
    for (at, range) in messages.into_iter().enumerate() {
        let message = unquoted(&bytes[range]);
        let (head, _) = fields::fields(&message, 0..message.len());
        let subject = fields::value(&message, &head, "Subject").unwrap_or_default();
        let subject: String = subject.replace(['/', '\\'], " ").chars().take(80).collect();
        let written = format!("{} {}", at + 1, subject.trim());
        let name = names.give(&format!("{}.eml", written.trim()));
        take(Member { name, result: Ok(message), declared: None });
    }
    Ok(())
}

/// The bytes of each message, without the line that divides it from the one before.
fn messages(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut messages: Vec<Range<usize>> = Vec::new();
    let (mut at, mut after_blank, mut start) = (0, true, None);
    while at < bytes.len() {
        let end = fields::line_end(bytes, at, bytes.len());
        let line = &bytes[at..end];
        if after_blank && is_divider(line) {
            messages.extend(start.map(|start| start..at));
            start = Some(end);
        }
        after_blank = line.trim_ascii().is_empty();
        at = end;
    }
    messages.extend(start.map(|start| start..bytes.len()));
    messages
}

/// `From address Tue Dec 23 10:00:00 2025`: the time and the year tell it from a sentence.
fn is_divider(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    let is_year = |word: &[u8]| {
        word.len() == 4 && word.iter().all(u8::is_ascii_digit) && matches!(word[0], b'1' | b'2')
    };
    let is_time = |word: &[u8]| {
        word.first().is_some_and(u8::is_ascii_digit) && memchr::memchr(b':', word).is_some()
    };
    let words: Vec<&[u8]> = rest
        .split(|byte| byte.is_ascii_whitespace())
        .filter(|word| !word.is_empty())
        .take(12)
        .collect();
    words.iter().any(|word| is_year(word)) && words.iter().any(|word| is_time(word))
}

fn unquoted(message: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(message.len());
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        let marks = line.iter().take_while(|byte| **byte == b'>').count();
        let is_quoted = marks > 0 && line[marks..].starts_with(b"From ");
        bytes.extend_from_slice(&line[usize::from(is_quoted)..]);
    }
    bytes
}
