//! Text exports of WhatsApp: the reading's text is the file itself.

use super::WHAT;
use super::stamp::{Order, Stamp, order, stamp};
use crate::draft::{Draft, set_dates};
use crate::subtitles::lines;
use crate::{Refusal, encoding};
use model::{BlockKind, DocumentId, DocumentKind, Edtf, Reading, Warning};
use std::ops::Range;

/// So many bytes of a line are a name at most; what stands before a later colon is a sentence.
const NAME: usize = 80;

/// What stands in the place of media that were not exported, in lower case.
const OMITTED: [&str; 14] = [
    "<media omitted>",
    "<multimedia omitido>",
    "<archivo omitido>",
    "image omitted",
    "video omitted",
    "audio omitted",
    "sticker omitted",
    "document omitted",
    "gif omitted",
    "imagen omitida",
    "video omitido",
    "audio omitido",
    "sticker omitido",
    "documento omitido",
];

/// Media that were exported beside the text.
const ATTACHED: [&str; 4] = ["(file attached)", "(archivo adjunto)", "<attached:", "<adjunto:"];

/// What stands in the place of messages that were taken back.
const DELETED: [&str; 5] = [
    "this message was deleted",
    "you deleted this message",
    "se eliminó este mensaje",
    "este mensaje fue eliminado",
    "eliminaste este mensaje",
];

/// Words of lines by the program itself that have a colon, in English and Spanish.
const BY_PROGRAM: [&str; 8] = [
    " changed the ",
    " created group",
    " added ",
    " cambió ",
    " creó el grupo",
    " añadió ",
    " agregó ",
    " end-to-end ",
];

/// Whether the beginning of a text is that of an export.
pub(crate) fn is_whatsapp(head: &str, name: &str) -> bool {
    let lines = head.lines().filter(|line| !line.trim().is_empty()).take(40);
    let (mut all, mut stamped) = (0, 0);
    for line in lines {
        all += 1;
        stamped += usize::from(stamp(line).is_some());
    }
    let is_named = name.to_ascii_lowercase().contains("whatsapp");
    stamped * 4 >= all && stamped >= if is_named { 1 } else { 2 }
}

/// Reads an export.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    name: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let text = decoded.text.as_ref();
    let mut draft = Draft::of(text);
    let messages = messages(text);
    let stamps: Vec<Stamp> = messages.iter().filter_map(|message| message.stamp).collect();
    let order = order(&stamps, is_spanish(text));
    let mut notes = Notes::default();
    for message in &messages {
        divide(message, text, &mut draft, &mut notes);
    }
    if order.is_none() {
        let message = "the dates can be read with the day or the month first";
        draft.warn("date-order-unclear", message.to_owned(), None);
    }
    notes.warn(&mut draft);
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Chat, WHAT, Some(&decoded))?;
    set_dates(&mut reading, &days(&stamps, order), "messages");
    reading.title = title(name);
    Ok((reading, warnings))
}

fn days(stamps: &[Stamp], order: Option<Order>) -> Vec<Edtf> {
    let Some(order) = order else { return Vec::new() };
    stamps.iter().filter_map(|stamp| stamp.day(order)).collect()
}

fn is_spanish(text: &str) -> bool {
    let head = crate::blocks::floor(text, 1 << 16).to_lowercase();
    [
        "omitido",
        "omitida",
        " a. m.",
        " p. m.",
        "a.\u{A0}m.",
        "p.\u{A0}m.",
        "cifrado",
        "cifrados",
        "añadió",
        "creó",
    ]
    .iter()
    .any(|word| head.contains(word))
}

/// A message, or what stands before the first one.
struct Message {
    stamp: Option<Stamp>,
    bytes: Range<usize>,
}

/// All of the text in messages, each up to the next line with a stamp.
fn messages(text: &str) -> Vec<Message> {
    let mut found: Vec<Message> = Vec::new();
    for line in lines(text) {
        let stamp = stamp(&text[line.clone()]);
        match found.last_mut() {
            Some(last) if stamp.is_none() => last.bytes.end = line.end,
            _ => found.push(Message { stamp, bytes: line }),
        }
    }
    found
}

/// What is to be said about the messages.
#[derive(Debug, Default)]
struct Notes {
    omitted: Vec<Range<usize>>,
    attached: Vec<Range<usize>>,
    deleted: Vec<Range<usize>>,
}

impl Notes {
    fn warn(self, draft: &mut Draft) {
        let notes = [
            (
                "media-omitted",
                "media were left out when the chat was exported; messages",
                self.omitted,
            ),
            ("media-beside", "media lie in files beside this one; messages", self.attached),
            (
                "messages-deleted",
                "messages were deleted before the chat was exported; messages",
                self.deleted,
            ),
        ];
        for (code, message, found) in notes {
            if let Some(first) = found.first() {
                draft.warn(code, format!("{message}: {}", found.len()), Some(first.clone()));
            }
        }
    }

    fn take(&mut self, words: &str, bytes: Range<usize>) {
        // Such notices are short; a long message that quotes one is none.
        if words.len() > 300 {
            return;
        }
        let words = words.to_lowercase();
        let has = |list: &[&str]| list.iter().any(|notice| words.contains(notice));
        if has(&OMITTED) {
            self.omitted.push(bytes);
        } else if has(&ATTACHED) {
            self.attached.push(bytes);
        } else if has(&DELETED) {
            self.deleted.push(bytes);
        }
    }
}

/// A message in blocks: when, and who says what.
fn divide(message: &Message, text: &str, draft: &mut Draft, notes: &mut Notes) {
    let Range { start, end } = message.bytes;
    let Some(stamp) = message.stamp else {
        draft.mark(BlockKind::Paragraph, start..end);
        return;
    };
    draft.mark(BlockKind::Dateline, start..start + stamp.message);
    let words = &text[start + stamp.message..end];
    let kind = if has_sender(words) { BlockKind::Turn } else { BlockKind::Paragraph };
    if let Some(bytes) = draft.mark(kind, start + stamp.message..end) {
        notes.take(words, bytes);
    }
}

/// Whether a message begins with a name; lines by the program itself do not.
fn has_sender(words: &str) -> bool {
    let first = words.lines().next().unwrap_or_default();
    let Some((name, after)) = first.split_once(':') else { return false };
    let is_program = BY_PROGRAM.iter().any(|words| name.contains(words));
    let ends = after.is_empty() || after.starts_with(' ');
    ends && !name.trim().is_empty() && name.len() <= NAME && !is_program
}

/// The name of the chat, from the name that WhatsApp gives the file.
fn title(name: &str) -> Option<String> {
    let file = name.rsplit(['/', '\\']).next()?;
    let file = file.strip_suffix(".txt").unwrap_or(file);
    let begins = ["WhatsApp Chat with ", "WhatsApp Chat - ", "Chat de WhatsApp con "];
    let title = begins.iter().find_map(|begin| file.strip_prefix(begin))?;
    Some(title.trim().to_owned()).filter(|title| !title.is_empty())
}
