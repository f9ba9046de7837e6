//! What agencies write into pictures: IPTC-IIM 4.2 in the resources of Photoshop, and the packet of
//! XMP (ISO 16684-1).

use super::Found;
use super::bytes::{cleaned, u16_be, u32_be};
use crate::xml::{Event, Events, attribute, unescape};
use std::ops::Range;

/// A packet of XMP that is longer is not looked at.
const LONGEST_XMP: usize = 1 << 20;

/// Adds what the resources of Photoshop say that stand at this place of the file.
pub(super) fn add_resources(file: &[u8], place: Range<usize>, found: &mut Found) {
    let Some(bytes) = file.get(place.clone()) else { return };
    let mut at = 0;
    while bytes.get(at..at + 4) == Some(b"8BIM") {
        let (Some(id), Some(name)) = (u16_be(bytes, at + 4), bytes.get(at + 6)) else { return };
        // The name has its length before it, and both together are even.
        let data = at + 6 + (usize::from(*name) + 2) / 2 * 2;
        let Some(length) = u32_be(bytes, data).map(|length| length as usize) else { return };
        let start = data + 4;
        let Some(end) = start.checked_add(length).filter(|end| *end <= bytes.len()) else { return };
        if id == 0x0404 {
            add_records(file, place.start + start..place.start + end, found);
        }
        at = end + length % 2;
    }
}

fn add_records(file: &[u8], place: Range<usize>, found: &mut Found) {
    let mut at = place.start;
    while at + 5 <= place.end && file.get(at) == Some(&0x1C) {
        let (record, set) = (file.get(at + 1).copied(), file.get(at + 2).copied());
        let Some(length) = u16_be(file, at + 3).map(usize::from) else { return };
        let words = at + 5..at + 5 + length;
        // A longer value has its length elsewhere; nothing that is read here is so long.
        if length > 0x7FFF || words.end > place.end {
            return;
        }
        at = words.end;
        match (record, set) {
            (Some(2), Some(5 | 105 | 120)) => found.caption(file, words),
            (Some(2), Some(80)) => found.claim("artist", file, words),
            (Some(2), Some(116)) => found.claim("copyright", file, words),
            (Some(2), Some(55)) => found.claim("taken", file, words),
            (Some(2), Some(65)) => found.claim("software", file, words),
            _ => {}
        }
    }
}

/// Adds what a packet of XMP says that stands at this place of the file.
pub(super) fn add_xmp(file: &[u8], place: Range<usize>, found: &mut Found) {
    let bytes = file.get(place.clone()).filter(|bytes| bytes.len() <= LONGEST_XMP);
    let Some(text) = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()) else { return };
    let mut events = Events::of(text);
    let mut open: Option<&str> = None;
    loop {
        let before = place.start + text.len() - events.left();
        let Some(event) = events.next() else { return };
        let here = before..place.start + text.len() - events.left();
        match event {
            Event::Start { name: "Description", attributes, .. } => {
                for property in ["CreateDate", "CreatorTool", "DateCreated"] {
                    if let Some(value) = attribute(attributes, property) {
                        add_property(property, &value, here.clone(), found);
                    }
                }
            }
            Event::Start { name, closed: false, .. } if is_property(name) => open = Some(name),
            Event::End(name) if open == Some(name) => open = None,
            Event::Text(words) => {
                if let Some(name) = open {
                    add_property(name, &unescape(words), here, found);
                }
            }
            _ => {}
        }
    }
}

fn is_property(name: &str) -> bool {
    let known =
        ["CreateDate", "CreatorTool", "DateCreated", "description", "title", "creator", "rights"];
    known.contains(&name)
}

fn add_property(name: &str, value: &str, place: Range<usize>, found: &mut Found) {
    let value = cleaned(value);
    match name {
        "description" | "title" => found.caption_words(value, place),
        "creator" => found.claim_value("artist", value, place),
        "rights" => found.claim_value("copyright", value, place),
        "CreatorTool" => found.claim_value("software", value, place),
        _ => found.claim_value("created", value, place),
    }
}
