//! Which reader a file is for, where it is neither plain text nor a page: by its content first, and
//! by its name where the content leaves it open.

use crate::{Refusal, blocks, chat, encoding, html, pdf, posts, sheets, subtitles, tables};
use model::{DocumentId, Reading, Warning};

/// A reader of one format.
pub(crate) type Reader = fn(&[u8], DocumentId, &str) -> Result<(Reading, Vec<Warning>), Refusal>;

/// So many bytes tell the format.
const HEAD: usize = 1 << 16;

/// The reader of this file; `None` where it is for the readers of text and of pages.
pub(crate) fn reader(bytes: &[u8], name: &str) -> Option<Reader> {
    if let Some(reader) = sheets::reader(bytes) {
        return Some(reader);
    }
    if let Some(reader) = pdf::reader(bytes, name) {
        return Some(reader);
    }
    let head = encoding::decode(&bytes[..bytes.len().min(HEAD)], None)?.text;
    // A character that the end of the head cut in two is none of the file's.
    let head = head.trim_end_matches('\u{FFFD}');
    let begins = head.trim_start();
    if begins.starts_with(['{', '[']) || begins.starts_with("window.YTD") {
        let text = encoding::decode(bytes, None)?.text;
        if let Some(reader) = of_json(&text) {
            return Some(reader);
        }
    }
    if html::is_page(bytes, name) {
        return None;
    }
    of_text(head, name)
}

fn of_json(text: &str) -> Option<Reader> {
    if subtitles::is_whisper(text) {
        return Some(subtitles::read_whisper);
    }
    if chat::is_telegram(text) {
        return Some(chat::read_telegram);
    }
    posts::is_posts(text).then_some(posts::read as Reader)
}

fn of_text(head: &str, name: &str) -> Option<Reader> {
    if subtitles::is_subtitles(head) {
        return Some(subtitles::read);
    }
    if chat::is_whatsapp(blocks::floor(head, HEAD), name) {
        return Some(chat::read_whatsapp);
    }
    tables::is_csv(head, name).then_some(tables::read_csv as Reader)
}

#[cfg(test)]
pub(crate) mod tests;
