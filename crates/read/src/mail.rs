//! Messages: mail as servers and programs keep it (RFC 5322 and MIME).
//!
//! The head is read into blocks and into what is known of the document; of the body the plain text
//! is preferred. What is attached is a document of its own. Bodies that were not encoded for the
//! way are bytes of the file, others are bytes of a part.

pub(crate) mod body;
pub(crate) mod fields;
mod mime;
mod transfer;

use crate::archive::Names;
use crate::draft::Draft;
use crate::words::{Piece, Stream};
use crate::{Member, Refusal, dates, encoding};
use encoding_rs::Encoding;
use fields::Field;
use mime::Leaf;
use model::{BlockKind, DateFound, DocumentId, DocumentKind, Reading, Warning};

/// The fields that are shown, in this order.
const SHOWN: [&str; 10] = [
    "Subject",
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Bcc",
    "Date",
    "Message-ID",
    "In-Reply-To",
];

/// So many parts are read as the text of a message; further ones are attachments.
const MOST_BODIES: usize = 100;

/// Fields that only messages have.
const OF_MESSAGES: [&str; 8] = [
    "message-id",
    "received",
    "mime-version",
    "return-path",
    "delivered-to",
    "dkim-signature",
    "x-mailer",
    "in-reply-to",
];

/// Whether this is a message: by two fields of the common ones and one that only messages have, or
/// by its name and one field.
pub(crate) fn is_message(bytes: &[u8], name: &str) -> bool {
    let head = &bytes[..bytes.len().min(64 << 10)];
    let (fields, _) = fields::fields(head, 0..head.len());
    let has = |wanted: &str| fields.iter().any(|field| field.name.eq_ignore_ascii_case(wanted));
    let common = ["From", "To", "Subject", "Date"].into_iter().filter(|name| has(name)).count();
    let name = name.to_ascii_lowercase();
    if [".eml", ".mht", ".mhtml"].iter().any(|end| name.ends_with(end)) {
        return common >= 1;
    }
    common >= 2 && OF_MESSAGES.into_iter().any(has)
}

/// Reads a message.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    _: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let (head, _) = fields::fields(bytes, 0..bytes.len());
    let mut draft = Draft::default();
    add_head(&mut draft, bytes, &head);
    let leaves = mime::leaves(bytes);
    let bodies = bodies(&leaves);
    for (leaf, is_body) in leaves.iter().zip(&bodies) {
        match is_body {
            Use::Body => add_body(&mut draft, bytes, leaf),
            Use::Alternative => {
                let message = format!(
                    "the part {} is the same message as a page and is not read",
                    leaf.number
                );
                draft.warn("alternative", message, None);
            }
            Use::Attachment => {}
        }
    }
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Message, "messages", None)?;
    describe(&mut reading, bytes, &head);
    Ok((reading, warnings))
}

/// Every part of a message that is not its text.
pub(crate) fn attachments(bytes: &[u8]) -> Vec<Member> {
    let leaves = mime::leaves(bytes);
    let bodies = bodies(&leaves);
    let mut names = Names::default();
    let attached = leaves.iter().zip(bodies).filter(|(_, body)| *body == Use::Attachment);
    let member = |(leaf, _): (&Leaf, Use)| Member {
        name: names.give(&file_name(leaf)),
        result: match leaf.trouble {
            Some(trouble) => Err(trouble.to_owned()),
            None => attachment(bytes, leaf),
        },
        declared: None,
    };
    attached.map(member).collect()
}

fn attachment(bytes: &[u8], leaf: &Leaf) -> Result<Vec<u8>, String> {
    match leaf.decode(bytes)? {
        (_, true) => Err("its base64 is damaged".to_owned()),
        (content, false) => Ok(content.into_owned()),
    }
}

/// The name that the part has, or one by its number and kind.
fn file_name(leaf: &Leaf) -> String {
    if let Some(name) = &leaf.file_name {
        return name.clone();
    }
    let end = match leaf.typed.kind.as_str() {
        "message/rfc822" | "message/global" => "eml",
        "text/plain" => "txt",
        "text/html" => "html",
        "text/calendar" => "ics",
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        _ => "bin",
    };
    format!("part {}.{end}", leaf.number)
}

/// What a part is to its message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    Body,
    Alternative,
    Attachment,
}

fn bodies(leaves: &[Leaf]) -> Vec<Use> {
    let is_text = |leaf: &Leaf, kind: &str| {
        leaf.typed.kind == kind && !leaf.is_attachment && leaf.trouble.is_none()
    };
    // An empty plain text is what some programs send beside their pages.
    let has_words = |leaf: &Leaf| leaf.body.len() > 8;
    let plain_sets: Vec<usize> = leaves
        .iter()
        .filter(|leaf| is_text(leaf, "text/plain") && has_words(leaf))
        .filter_map(|leaf| leaf.alternative)
        .collect();
    let judge = |leaf: &Leaf| {
        if is_text(leaf, "text/plain") && leaf.file_name.is_none() {
            return Use::Body;
        }
        if !is_text(leaf, "text/html") || leaf.file_name.is_some() {
            return Use::Attachment;
        }
        match leaf.alternative.is_some_and(|set| plain_sets.contains(&set)) {
            true => Use::Alternative,
            false => Use::Body,
        }
    };
    let mut uses: Vec<Use> = leaves.iter().map(judge).collect();
    // A text in very many parts is no text that somebody wrote.
    for late in uses.iter_mut().filter(|one| **one == Use::Body).skip(MOST_BODIES) {
        *late = Use::Attachment;
    }
    uses
}

fn add_head(draft: &mut Draft, bytes: &[u8], head: &[Field<'_>]) {
    let stream = Stream::Document(0);
    for name in SHOWN {
        for field in head.iter().filter(|field| field.name.eq_ignore_ascii_case(name)) {
            let value = fields::decode(&bytes[field.value.clone()]);
            if value.trim().is_empty() {
                continue;
            }
            let is_subject = name == "Subject";
            let (kind, words, range) = match is_subject {
                true => (BlockKind::Heading, value, &field.value),
                false => (BlockKind::Dateline, format!("{name}: {value}"), &field.whole),
            };
            let origin = Some(stream.origin(range.clone()));
            let words = words.trim().to_owned();
            Piece::plain(kind, words, origin).add_to(draft);
        }
    }
}

fn add_body(draft: &mut Draft, bytes: &[u8], leaf: &Leaf) {
    let number = &leaf.number;
    let lost = |reason: &str| format!("the part {number} is not read: {reason}");
    let content = match leaf.decode(bytes) {
        Ok((content, broken)) => {
            if broken {
                let message =
                    format!("the base64 of part {number} is damaged; what is left was read");
                draft.warn("broken-encoding", message, None);
            }
            content
        }
        Err(reason) => return draft.warn("part-not-read", lost(&reason), None),
    };
    if content.trim_ascii().is_empty() {
        return;
    }
    let stream = match leaf.is_plain() {
        true => Stream::Document(leaf.body.start),
        false => Stream::Part(number.clone()),
    };
    let declared = leaf.typed.parameter("charset");
    let declared = declared.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    let Some(decoded) = encoding::decode(&content, declared) else {
        return draft.warn("part-not-read", lost("it is binary data, not text"), None);
    };
    if let Some(warning) = decoded.warning() {
        draft.warn(warning.code, format!("part {number}: {}", warning.message), None);
    }
    match leaf.typed.kind == "text/html" {
        true => body::add_page(draft, &decoded, &stream, number),
        false => body::add_plain(draft, &decoded, &stream),
    }
}

fn describe(reading: &mut Reading, bytes: &[u8], head: &[Field<'_>]) {
    let value = |name| fields::value(bytes, head, name).filter(|value| !value.trim().is_empty());
    reading.title = value("Subject").map(|subject| subject.trim().to_owned());
    reading.authors = value("From").map(|from| author(&from)).into_iter().collect();
    let date = value("Date").and_then(|date| date_of(&date));
    reading.date_candidates =
        date.into_iter().map(|edtf| DateFound { edtf, found_in: "header".to_owned() }).collect();
    reading.published = reading.date_candidates.first().cloned();
}

/// The day of a date line, by the clock of who wrote it.
pub(crate) fn date_of(value: &str) -> Option<model::Edtf> {
    let day = value.split('(').next().unwrap_or(value).trim();
    // `Tue, 23 Dec 2025`
    let day = match day.split_once(',') {
        Some((weekday, rest)) if weekday.chars().all(char::is_alphabetic) => rest,
        _ => day,
    };
    dates::of_value(day)
}

/// The name before an address, or the address.
pub(crate) fn author(from: &str) -> String {
    let (name, address) = from.split_once('<').unwrap_or(("", from));
    let name = name.trim().trim_matches('"').trim();
    let address = address.split('>').next().unwrap_or(address).trim();
    if name.is_empty() { address.to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests;
