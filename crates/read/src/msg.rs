//! Messages as Outlook saves them: property streams in a compound file ([MS-OXMSG], [MS-CFB]).
//!
//! A block's place is bytes of the stream that holds its property.

mod compound;
mod compressed;

use crate::archive::Names;
use crate::draft::Draft;
use crate::mail::{author, body};
use crate::words::{Piece, Stream};
use crate::{MAX_BYTES, Member, Refusal, encoding, rtf};
use cfb::CompoundFile;
use compound::{Content, Node};
use encoding_rs::{UTF_16LE, WINDOWS_1252};
use model::{BlockKind, DateFound, DocumentId, DocumentKind, Edtf, Reading, Warning};
use std::io::{Cursor, Read};

const MAGIC: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// A message has at most so many attachments.
const MOST_ATTACHED: usize = 2000;
/// The stream with the properties of a message that are numbers.
const PROPERTIES: &str = "__properties_version1.0";
/// Folders in each other of a message inside, and what all of those have together.
const MOST_FOLDERS: usize = 24;
const MOST_ENTRIES: usize = 20_000;

/// Properties by their numbers ([MS-OXPROPS]) and how they are shown.
const SHOWN: [(&str, &str); 7] = [
    ("0037", "Subject"),
    ("0C1A", "From"),
    ("0E04", "To"),
    ("0E03", "Cc"),
    ("0E02", "Bcc"),
    ("1035", "Message-ID"),
    ("1042", "In-Reply-To"),
];

/// Whether this is such a message: a compound file with the stream that all of them have.
pub(crate) fn is_outlook(bytes: &[u8]) -> bool {
    let stream: Vec<u8> =
        "__properties_version1.0".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.starts_with(MAGIC) && memchr::memmem::find(bytes, &stream).is_some()
}

/// A compound file in memory.
struct Outlook<'a> {
    file: CompoundFile<Cursor<&'a [u8]>>,
    /// How many bytes may still be read. Streams that share their sectors could have more than the
    /// file, which a few readings of each do not need.
    left: usize,
    /// How many streams and folders may still be taken for messages inside.
    entries: usize,
}

impl<'a> Outlook<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let file = CompoundFile::open(Cursor::new(bytes)).ok()?;
        Some(Self { file, left: 4 * bytes.len().min(MAX_BYTES), entries: MOST_ENTRIES })
    }

    fn stream(&mut self, path: &str) -> Option<Vec<u8>> {
        let stream = self.file.open_stream(path).ok()?;
        let mut bytes = Vec::new();
        stream.take(self.left as u64 + 1).read_to_end(&mut bytes).ok()?;
        self.left = self.left.checked_sub(bytes.len())?;
        Some(bytes)
    }

    /// A text in a folder of the file: its stream, its bytes and whether they are UTF-16.
    fn property(&mut self, folder: &str, number: &str) -> Option<Property> {
        let named = |kind: &str| format!("__substg1.0_{number}{kind}");
        for (kind, is_wide) in [("001F", true), ("001E", false)] {
            if let Some(bytes) = self.stream(&format!("{folder}/{}", named(kind))) {
                return Some(Property { stream: named(kind), bytes, is_wide });
            }
        }
        None
    }

    /// The message in a folder as a file of its own.
    fn message(&mut self, folder: &str) -> Option<Vec<u8>> {
        let mut nodes = self.nodes(folder, MOST_FOLDERS)?;
        for node in &mut nodes {
            // The head of a message inside lacks eight bytes that are reserved ([MS-OXMSG], 2.4.1.2).
            if let Content::Stream(bytes) = &mut node.content
                && node.name == PROPERTIES
                && bytes.len() >= 24
            {
                bytes.splice(24..24, [0; 8]);
            }
        }
        nodes.iter().any(|node| node.name == PROPERTIES).then(|| compound::write(nodes))
    }

    /// What stands in a folder; folders may lie so deep in it.
    fn nodes(&mut self, folder: &str, depth: usize) -> Option<Vec<Node>> {
        let entries = self.file.read_storage(folder).ok()?.take(MOST_ENTRIES);
        let entries: Vec<(String, bool)> =
            entries.map(|entry| (entry.name().to_owned(), entry.is_storage())).collect();
        let mut nodes = Vec::with_capacity(entries.len());
        for (name, is_storage) in entries {
            let path = format!("{folder}/{name}");
            let content = match is_storage {
                true => Content::Storage(self.nodes(&path, depth.checked_sub(1)?)?),
                false => Content::Stream(self.stream(&path)?),
            };
            self.entries = self.entries.checked_sub(1)?;
            nodes.push(Node { name, content });
        }
        Some(nodes)
    }

    fn text(&mut self, folder: &str, number: &str) -> Option<String> {
        let property = self.property(folder, number)?;
        let text = property.text()?;
        Some(text.trim_end_matches('\0').trim().to_owned()).filter(|text| !text.is_empty())
    }
}

struct Property {
    stream: String,
    bytes: Vec<u8>,
    is_wide: bool,
}

impl Property {
    fn decode(&self) -> Option<encoding::Decoded<'_>> {
        match self.is_wide {
            true => encoding::decode_known(&self.bytes, UTF_16LE),
            false => encoding::decode(&self.bytes, Some(WINDOWS_1252)),
        }
    }

    fn text(&self) -> Option<String> {
        Some(self.decode()?.text.into_owned())
    }
}

/// Reads a message of Outlook.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    _: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let broken = Refusal::Damaged { what: "the directory of the message is broken" };
    let mut outlook = Outlook::open(bytes).ok_or(broken)?;
    let mut draft = Draft::default();
    for (number, name) in SHOWN {
        add_property(&mut draft, &mut outlook, number, name);
    }
    add_body(&mut draft, &mut outlook);
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Message, "messages", None)?;
    reading.title = outlook.text("", "0037");
    let from = outlook.text("", "0C1A").or_else(|| outlook.text("", "5D01"));
    reading.authors = from.map(|from| author(&from)).into_iter().collect();
    let date = outlook.stream("/__properties_version1.0").and_then(|stream| sent(&stream));
    reading.date_candidates =
        date.into_iter().map(|edtf| DateFound { edtf, found_in: "header".to_owned() }).collect();
    reading.published = reading.date_candidates.first().cloned();
    Ok((reading, warnings))
}

fn add_property(draft: &mut Draft, outlook: &mut Outlook<'_>, number: &str, name: &str) {
    let Some(property) = outlook.property("", number) else {
        return;
    };
    let Some(text) = property.text() else {
        return;
    };
    let value = text.trim_end_matches('\0').trim();
    if value.is_empty() {
        return;
    }
    let (kind, words) = match name {
        "Subject" => (BlockKind::Heading, value.to_owned()),
        _ => (BlockKind::Dateline, format!("{name}: {value}")),
    };
    let origin = Some(Stream::Part(property.stream).origin(0..property.bytes.len()));
    Piece::plain(kind, words, origin).add_to(draft);
}

/// The body as plain text, as a page, or as compressed RTF: the first that there is.
fn add_body(draft: &mut Draft, outlook: &mut Outlook<'_>) {
    if let Some(property) = outlook.property("", "1000")
        && let Some(decoded) = property.decode()
        && !decoded.text.trim().is_empty()
    {
        return body::add_plain(draft, &decoded, &Stream::Part(property.stream.clone()));
    }
    let page = "__substg1.0_10130102";
    if let Some(bytes) = outlook.stream(&format!("/{page}"))
        && let Some(decoded) = encoding::decode(&bytes, crate::html::declared_encoding(&bytes))
    {
        if let Some(warning) = decoded.warning() {
            draft.warn(warning.code, format!("part {page}: {}", warning.message), None);
        }
        return body::add_page(draft, &decoded, &Stream::Part(page.to_owned()), page);
    }
    let packed = "__substg1.0_10090102";
    match outlook.stream(&format!("/{packed}")).map(|bytes| compressed::unpack(&bytes)) {
        Some(Some(text)) => {
            rtf::add_to(draft, &text, Stream::Part(packed.to_owned()));
        }
        Some(None) => {
            let message = format!("the body in {packed} is damaged and is not read");
            draft.warn("part-not-read", message, None);
        }
        None => draft.warn("no-body", "the message has no body".to_owned(), None),
    }
}

/// The day on which the message was sent (`PidTagClientSubmitTime`) or else delivered, in UTC.
fn sent(properties: &[u8]) -> Option<Edtf> {
    // The head of the top level has 32 bytes ([MS-OXMSG], 2.4.1.1).
    let entries = properties.get(32..)?.chunks_exact(16);
    let time = |wanted: u32| {
        let mut entries = entries.clone();
        let entry = entries.find(|entry| entry[..4] == wanted.to_le_bytes())?;
        Some(u64::from_le_bytes(entry[8..].try_into().ok()?))
    };
    let time = time(0x0039_0040).or_else(|| time(0x0E06_0040))?;
    // Hundreds of nanoseconds since 1601-01-01, which is 134,774 days before 1970.
    let days = i64::try_from(time / 864_000_000_000).ok()? - 134_774;
    let (year, month, day) = model::civil(days);
    Edtf::day(i32::try_from(year).ok()?, month, day).ok()
}

/// What is attached. Messages inside are kept by Outlook as folders of streams; each becomes a file
/// of its own as Outlook saves it.
pub(crate) fn attachments(bytes: &[u8]) -> Vec<Member> {
    let Some(mut outlook) = Outlook::open(bytes) else {
        return Vec::new();
    };
    let is_one = |entry: &cfb::Entry| entry.is_storage() && entry.name().starts_with("__attach_");
    let folders: Vec<String> = outlook
        .file
        .read_root_storage()
        .filter(is_one)
        .take(MOST_ATTACHED)
        .map(|entry| format!("/{}", entry.name()))
        .collect();
    let mut names = Names::default();
    let mut member = |folder: String| {
        let name = ["3707", "3704", "3001"].iter().find_map(|number| outlook.text(&folder, number));
        let mut name = name.unwrap_or_else(|| folder.trim_start_matches('/').to_owned());
        let inner = format!("{folder}/__substg1.0_3701000D");
        let content = match outlook.file.is_storage(&inner) {
            true => {
                name.push_str(".msg");
                outlook.message(&inner)
            }
            false => outlook.stream(&format!("{folder}/__substg1.0_37010102")),
        };
        let result = content.ok_or_else(|| "its content is missing or damaged".to_owned());
        Member { name: names.give(&name), result, declared: None }
    };
    folders.into_iter().map(&mut member).collect()
}

#[cfg(test)]
mod tests;
