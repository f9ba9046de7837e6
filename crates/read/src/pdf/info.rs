//! What a PDF file says of itself: the information dictionary and XMP (ISO 32000-1, section 14.3).

use crate::dates;
use crate::xml::{Event, Events, unescape};
use hayro_syntax::Pdf;
use hayro_syntax::object::{DateTime, Dict, Stream};
use model::{Candidate, DateFound, Edtf, Property};

/// Where things were found.
const INFO: &str = "pdf info";
const XMP: &str = "xmp";
/// Longer packets hold pictures.
const PACKET: usize = 1 << 20;

/// What was found, in the order of trust.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) candidates: Vec<Candidate>,
    /// When the file was made, which may be long after its text.
    pub(super) created: Vec<DateFound>,
    pub(super) modified: Vec<DateFound>,
}

/// Reads both.
pub(super) fn said(pdf: &Pdf, catalog: Option<&Dict<'_>>) -> Said {
    let mut said = Said::default();
    let info = pdf.metadata();
    said.add(Property::Title, info.title.as_deref().map(text_string), INFO);
    said.add(Property::Author, info.author.as_deref().map(text_string), INFO);
    said.created.extend(info.creation_date.as_ref().and_then(|date| dated(date, INFO)));
    said.modified.extend(info.modification_date.as_ref().and_then(|date| dated(date, INFO)));
    let packet = catalog.and_then(|catalog| catalog.get::<Stream<'_>>("Metadata"));
    let packet = packet.and_then(|stream| stream.decoded_data().ok());
    if let Some(packet) = packet.filter(|packet| packet.len() <= PACKET) {
        said.read_packet(&String::from_utf8_lossy(&packet));
    }
    said
}

impl Said {
    fn add(&mut self, property: Property, value: Option<String>, found_in: &str) {
        let value = value.map(|value| without_controls(&value).trim().to_owned());
        let Some(value) = value.filter(|value| !value.is_empty() && value.len() <= 1000) else {
            return;
        };
        let candidate = Candidate { property, value, found_in: found_in.to_owned() };
        if !self.candidates.contains(&candidate) {
            self.candidates.push(candidate);
        }
    }

    /// Elements of Dublin Core and of XMP; those of RDF between them are only wrapping.
    fn read_packet(&mut self, xml: &str) {
        let mut inside: Option<&str> = None;
        for event in Events::of(xml) {
            match event {
                Event::Start { name, attributes, closed } => {
                    for (attribute, role) in
                        [("CreateDate", "CreateDate"), ("ModifyDate", "ModifyDate")]
                    {
                        if let Some(value) = crate::xml::attribute(attributes, attribute) {
                            self.take(role, &value);
                        }
                    }
                    let role = ["title", "creator", "CreateDate", "ModifyDate"];
                    if let Some(role) = role.into_iter().find(|role| *role == name && !closed) {
                        inside = Some(role);
                    }
                }
                Event::End(name) if inside == Some(name) => inside = None,
                Event::Text(text) => {
                    if let Some(role) = inside {
                        self.take(role, &unescape(text));
                    }
                }
                _ => {}
            }
        }
    }

    fn take(&mut self, role: &str, value: &str) {
        if value.trim().is_empty() {
            return;
        }
        let date = || {
            let edtf = dates::of_value(value.trim())?;
            Some(DateFound { edtf, found_in: XMP.to_owned() })
        };
        match role {
            "title" => self.add(Property::Title, Some(value.to_owned()), XMP),
            "creator" => self.add(Property::Author, Some(value.to_owned()), XMP),
            "CreateDate" => self.created.extend(date()),
            _ => self.modified.extend(date()),
        }
    }
}

fn dated(date: &DateTime, found_in: &str) -> Option<DateFound> {
    let edtf: Edtf = format!("{:04}-{:02}-{:02}", date.year, date.month, date.day).parse().ok()?;
    Some(DateFound { edtf, found_in: found_in.to_owned() })
}

/// A text string: UTF-16, UTF-8 or PDFDocEncoding (section 7.9.2.2).
pub(super) fn text_string(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned();
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned();
    }
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return String::from_utf8_lossy(rest).into_owned();
    }
    bytes.iter().map(|byte| of_document_encoding(*byte)).collect()
}

/// Annex D.2: Latin-1 but for these.
fn of_document_encoding(byte: u8) -> char {
    const FROM_18: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
    const FROM_80: [char; 33] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚',
        '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{FFFD}', '€',
    ];
    let of = |table: &[char], first: u8| {
        byte.checked_sub(first).and_then(|at| table.get(usize::from(at))).copied()
    };
    of(&FROM_18, 0x18).or_else(|| of(&FROM_80, 0x80)).unwrap_or(char::from(byte))
}

/// Without control characters and the escapes for languages that text strings may have.
pub(super) fn without_controls(text: &str) -> String {
    let mut parts = text.split('\u{1B}');
    let first = parts.next().unwrap_or_default().to_owned();
    // ESC, two or four letters, ESC (section 7.9.2.2).
    let rest = parts.enumerate().filter(|(at, _)| at % 2 == 1).map(|(_, part)| part);
    let all: String = rest.fold(first, |all, part| all + part);
    let clean = |c: char| match c {
        '\n' | '\r' | '\t' => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    };
    all.chars().filter_map(clean).collect()
}
