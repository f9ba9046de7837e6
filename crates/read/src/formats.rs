//! Which reader a file is for, where it is neither plain text nor a page: by its content first, and
//! by its name where the content leaves it open.

use crate::archive::{self, Budget, MOST_PACKED, Member, Zip};
use crate::{
    Refusal, blocks, chat, docx, encoding, html, image, mail, mbox, msg, odt, pdf, posts, rtf,
    sheets, subtitles, survey, tables,
};
use model::{DocumentId, DocumentKind, Reading, Text, Warning};

/// A reader of one format.
pub(crate) type Reader = fn(&[u8], DocumentId, &str) -> Result<(Reading, Vec<Warning>), Refusal>;

/// A format of documents that may hold other files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Docx,
    Odt,
    Rtf,
    /// One message with its headers.
    Message,
    /// Several messages in one file.
    Mailbox,
    /// A message as Outlook saves it.
    Outlook,
    /// ZIP, TAR, gzip, WARC or WACZ.
    Archive,
}

impl Format {
    fn reader(self) -> Reader {
        match self {
            Self::Docx => docx::read,
            Self::Odt => odt::read,
            Self::Rtf => rtf::read,
            Self::Message => mail::read,
            Self::Outlook => msg::read,
            Self::Mailbox => |bytes, id, _| hold(bytes, id, DocumentKind::Mailbox),
            Self::Archive => |bytes, id, _| hold(bytes, id, DocumentKind::Archive),
        }
    }
}

/// The name of a type has less than a hundred bytes.
const LONGEST_TYPE: usize = 1 << 10;

/// So many bytes tell the format.
const HEAD: usize = 1 << 16;

/// The reader of this file; `None` where it is for the readers of text and of pages.
pub(crate) fn reader(bytes: &[u8], name: &str) -> Option<Reader> {
    if let Some(reader) = sheets::reader(bytes).or_else(|| image::reader(bytes)) {
        return Some(reader);
    }
    if let Some(reader) = pdf::reader(bytes, name) {
        return Some(reader);
    }
    if let Some(format) = format(bytes, name) {
        return Some(format.reader());
    }
    if html::says_page(bytes) {
        return None;
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
    if begins.starts_with('<') && survey::is_instance(begins) {
        return Some(survey::read_instance);
    }
    if begins.starts_with('<') && image::is_svg(begins) {
        return Some(image::read_svg);
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
    if survey::is_submissions(text) {
        return Some(survey::read_json);
    }
    posts::is_posts(text).then_some(posts::read as Reader)
}

fn of_text(head: &str, name: &str) -> Option<Reader> {
    if subtitles::is_subtitles(head) {
        return Some(subtitles::read);
    }
    if survey::is_export(head) {
        return Some(tables::read_csv);
    }
    if chat::is_whatsapp(blocks::floor(head, HEAD), name) {
        return Some(chat::read_whatsapp);
    }
    tables::is_csv(head, name).then_some(tables::read_csv as Reader)
}

/// Gives every file that lies in this one, each a document of its own: members of an archive and of
/// archives among them, messages of a mailbox, what is attached to a message, pictures and files in a
/// Word file or a text of OpenDocument. Names are text to show, never paths.
///
/// # Errors
/// As [`read`](crate::read); besides [`Refusal::TooLarge`] beyond [`archive::MOST_PACKED`] and
/// [`Refusal::TooManyMembers`].
pub fn members(bytes: &[u8], name: &str, take: &mut dyn FnMut(Member)) -> Result<(), Refusal> {
    if bytes.len() > MOST_PACKED {
        return Err(Refusal::TooLarge { bytes: bytes.len() });
    }
    if pdf::reader(bytes, name).is_some() {
        pdf::attachments(bytes)?.into_iter().for_each(take);
        return Ok(());
    }
    match format(bytes, name) {
        Some(Format::Archive) => archive::each(bytes, name, take),
        Some(Format::Mailbox) => mbox::each(bytes, take),
        Some(Format::Message) => {
            mail::attachments(bytes).into_iter().for_each(take);
            Ok(())
        }
        Some(Format::Outlook) => {
            msg::attachments(bytes).into_iter().for_each(take);
            Ok(())
        }
        Some(Format::Docx) => embedded(bytes, &["word/media/", "word/embeddings/"], take),
        Some(Format::Odt) => embedded(bytes, &["Pictures/", "media/"], take),
        _ => Ok(()),
    }
}

/// Whether a file of this beginning only holds others.
pub(crate) fn only_holds(beginning: &[u8], name: &str) -> bool {
    if Zip::is_zip(beginning) {
        return true;
    }
    matches!(format(beginning, name), Some(Format::Archive | Format::Mailbox))
}

/// Whether documents of this kind may hold others.
pub fn may_hold(kind: DocumentKind) -> bool {
    use DocumentKind as Kind;
    matches!(
        kind,
        Kind::Archive | Kind::Mailbox | Kind::Message | Kind::Docx | Kind::Odt | Kind::Pdf
    )
}

/// The members in these folders of a packed document.
fn embedded(bytes: &[u8], folders: &[&str], take: &mut dyn FnMut(Member)) -> Result<(), Refusal> {
    let wanted = |name: &str| folders.iter().any(|folder| name.starts_with(folder));
    Zip::open(bytes)?.each(&mut Budget::default(), wanted, &mut |member, _| take(member))
}

/// An archive or a mailbox has no words of its own; what it holds are documents of their own.
fn hold(
    bytes: &[u8],
    document: DocumentId,
    kind: DocumentKind,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    if Zip::is_zip(bytes) {
        Zip::open(bytes)?;
    }
    Ok((Reading::new(document, kind, Text::new(String::new()), Vec::new())?, Vec::new()))
}

/// The format; `None` where the file is something else.
fn format(bytes: &[u8], name: &str) -> Option<Format> {
    if Zip::is_zip(bytes) {
        return packed(bytes);
    }
    // The head of a record looks much like that of a message.
    if archive::is_warc(bytes) {
        return Some(Format::Archive);
    }
    if rtf::is_rtf(bytes) {
        return Some(Format::Rtf);
    }
    if msg::is_outlook(bytes) {
        return Some(Format::Outlook);
    }
    if mbox::is_mailbox(bytes) {
        return Some(Format::Mailbox);
    }
    if mail::is_message(bytes, name) {
        return Some(Format::Message);
    }
    archive::is_archive(bytes).then_some(Format::Archive)
}

/// What a ZIP file is: a document that is packed, or an archive. `None` for documents that are
/// packed and not read here.
fn packed(bytes: &[u8]) -> Option<Format> {
    let Ok(zip) = Zip::open(bytes) else {
        return Some(Format::Archive);
    };
    match packed_kind(&zip) {
        Packed::Docx => Some(Format::Docx),
        Packed::Odt => Some(Format::Odt),
        Packed::Other => None,
        Packed::None => Some(Format::Archive),
    }
}

/// Whether a ZIP file is one document, not a folder of them.
pub(crate) fn is_packed_document(bytes: &[u8]) -> bool {
    Zip::open(bytes).is_ok_and(|zip| packed_kind(&zip) != Packed::None)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packed {
    Docx,
    Odt,
    Other,
    None,
}

fn packed_kind(zip: &Zip<'_>) -> Packed {
    let has = |start: &str| zip.names().any(|name| name.starts_with(start));
    // Office Open XML, part 2 (Open Packaging Conventions), 10.1.2.
    if has("[Content_Types].xml") {
        return match () {
            () if has("word/") => Packed::Docx,
            () if has("xl/") || has("ppt/") || has("visio/") => Packed::Other,
            () => Packed::None,
        };
    }
    // OpenDocument 1.3, part 2, 3.3: the type is the content of the first member.
    let mimetype = zip.part("mimetype", &mut Budget::of(LONGEST_TYPE));
    let Some(Ok(mimetype)) = mimetype else {
        return Packed::None;
    };
    let mimetype = mimetype.trim_ascii();
    match mimetype.strip_prefix(b"application/vnd.oasis.opendocument.") {
        Some(kind) if kind.starts_with(b"text") => Packed::Odt,
        Some(_) => Packed::Other,
        None => Packed::None,
    }
}

#[cfg(test)]
pub(crate) mod tests;
