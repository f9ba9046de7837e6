//! What stands beside the content of pages: comments, fields of forms, attached files (ISO 32000-1,
//! sections 12.5, 12.7 and 7.11).

use super::info::{text_string, without_controls};
use super::limits;
use crate::archive::{Member, Names};
use hayro_font::kurbo::{Affine, Rect};
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, Stream, String as Bytes};
use hayro_syntax::page::Page;
use std::collections::HashSet;

/// What a note on a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoteKind {
    Comment,
    Field,
}

/// Words that lie over a page.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) kind: NoteKind,
    pub(super) text: String,
    /// Left, top, right and bottom on the page as it is displayed.
    pub(super) area: [f32; 4],
}

/// The notes of a page, in the order of the file. `left` is how many more are read.
pub(super) fn notes(page: &Page<'_>, left: &mut usize) -> Vec<Note> {
    let Some(list) = page.raw().get::<Array<'_>>("Annots") else { return Vec::new() };
    let to_page = Affine::new(page.initial_transform(true).as_coeffs());
    let mut notes = Vec::new();
    for annotation in list.iter::<Dict<'_>>() {
        let Some(rest) = left.checked_sub(1) else { break };
        *left = rest;
        notes.extend(note(&annotation, to_page));
    }
    notes
}

/// How the comments and fields of a page look: forms (section 12.5.5).
pub(super) fn looks<'a>(page: &Page<'a>) -> Vec<Stream<'a>> {
    let Some(list) = page.raw().get::<Array<'a>>("Annots") else { return Vec::new() };
    let mut looks = Vec::new();
    for annotation in list.iter::<Dict<'a>>().take(limits::ANNOTATIONS) {
        let normal = annotation.get::<Dict<'a>>("AP").and_then(|look| look.get::<Object<'a>>("N"));
        match normal {
            Some(Object::Stream(look)) => looks.push(look),
            Some(Object::Dict(states)) => {
                looks.extend(states.keys().filter_map(|state| states.get::<Stream<'a>>(&state)));
            }
            _ => {}
        }
    }
    looks
}

fn note(annotation: &Dict<'_>, to_page: Affine) -> Option<Note> {
    let kind = annotation.get::<Name<'_>>("Subtype")?;
    let (kind, text) = match kind.as_str() {
        "Widget" => (NoteKind::Field, field(annotation)?),
        "Link" | "Popup" => return None,
        _ => (NoteKind::Comment, comment(annotation)?),
    };
    let area = annotation.get::<hayro_syntax::object::Rect>("Rect");
    let area = area.map_or(Rect::ZERO, |area| Rect::new(area.x0, area.y0, area.x1, area.y1));
    let area = to_page.transform_rect_bbox(area);
    let area = [area.x0 as f32, area.y0 as f32, area.x1 as f32, area.y1 as f32];
    area.iter().all(|side| side.is_finite()).then_some(Note { kind, text, area })
}

fn string(dict: &Dict<'_>, key: &str) -> Option<String> {
    let text = text_string(dict.get::<Bytes<'_>>(key)?.as_bytes());
    let text = without_controls(&text).trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// What somebody wrote, after the name that the file gives for them.
fn comment(annotation: &Dict<'_>) -> Option<String> {
    let words = string(annotation, "Contents")?;
    Some(match string(annotation, "T") {
        Some(author) => format!("{author}: {words}"),
        None => words,
    })
}

/// The value of a field that is filled in, after what it is called.
fn field(annotation: &Dict<'_>) -> Option<String> {
    let mut chain = vec![annotation.clone()];
    while let Some(parent) = chain.last().and_then(|dict| dict.get::<Dict<'_>>("Parent")) {
        if chain.len() >= limits::NESTED {
            break;
        }
        chain.push(parent);
    }
    let value = chain.iter().find_map(|dict| value(dict.get::<Object<'_>>("V")?))?;
    let label = |key: &str| chain.iter().find_map(|dict| string(dict, key));
    Some(match label("TU").or_else(|| label("T")) {
        Some(label) => format!("{label}: {value}"),
        None => value,
    })
}

fn value(object: Object<'_>) -> Option<String> {
    let text = match object {
        Object::String(text) => text_string(text.as_bytes()),
        Object::Name(name) if name.as_str() != "Off" => name.as_str().to_owned(),
        Object::Array(list) => {
            let chosen = list.iter::<Bytes<'_>>().take(limits::MARKS);
            chosen.map(|text| text_string(text.as_bytes())).collect::<Vec<_>>().join(", ")
        }
        Object::Stream(text) => text_string(&text.decoded_data().ok()?),
        _ => return None,
    };
    let text = without_controls(&text).trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// Finds files that are attached to a file or to places on its pages.
pub(super) struct Search {
    found: Vec<Member>,
    names: Names,
    seen: HashSet<u32>,
    left: usize,
    steps: usize,
}

/// The attached files. Their bytes are unpacked only where `unpack` says so.
pub(super) fn attachments(
    catalog: Option<&Dict<'_>>,
    pages: &[Page<'_>],
    unpack: bool,
) -> Vec<Member> {
    let left = if unpack { limits::UNPACKED } else { 0 };
    let mut search = Search {
        found: Vec::new(),
        names: Names::default(),
        seen: HashSet::new(),
        left,
        steps: limits::ANNOTATIONS,
    };
    let names = catalog.and_then(|catalog| catalog.get::<Dict<'_>>("Names"));
    if let Some(tree) = names.and_then(|names| names.get::<Dict<'_>>("EmbeddedFiles")) {
        search.tree(&tree, 0);
    }
    if let Some(list) = catalog.and_then(|catalog| catalog.get::<Array<'_>>("AF")) {
        search.list(&list);
    }
    for page in pages {
        let Some(list) = page.raw().get::<Array<'_>>("Annots") else { continue };
        for annotation in list.iter::<Dict<'_>>() {
            if search.is_done() {
                return search.found;
            }
            let kind = annotation.get::<Name<'_>>("Subtype");
            if kind.is_some_and(|kind| kind.as_str() == "FileAttachment")
                && let Some(file) = annotation.get::<Dict<'_>>("FS")
            {
                search.file(&file);
            }
        }
    }
    search.found
}

impl Search {
    /// Counts a step; whether no more are taken.
    fn is_done(&mut self) -> bool {
        self.steps = self.steps.saturating_sub(1);
        self.steps == 0 || self.found.len() >= limits::ATTACHMENTS
    }

    /// A tree of names (section 7.9.6).
    fn tree(&mut self, node: &Dict<'_>, depth: usize) {
        if depth >= limits::NESTED || self.is_done() {
            return;
        }
        if let Some(list) = node.get::<Array<'_>>("Names") {
            self.list(&list);
        }
        let Some(kids) = node.get::<Array<'_>>("Kids") else { return };
        for kid in kids.iter::<Dict<'_>>() {
            self.tree(&kid, depth + 1);
        }
    }

    fn list(&mut self, list: &Array<'_>) {
        for file in list.iter::<Object<'_>>().filter_map(Object::into_dict) {
            if self.is_done() {
                return;
            }
            self.file(&file);
        }
    }

    fn file(&mut self, file: &Dict<'_>) {
        let Some(embedded) = file.get::<Dict<'_>>("EF") else { return };
        let keys = ["UF", "F"];
        let number = keys.iter().find_map(|key| match embedded.get_raw::<Stream<'_>>(key)? {
            MaybeRef::Ref(number) => Some(number.obj_number),
            MaybeRef::NotRef(_) => None,
        });
        if number.is_some_and(|number| !self.seen.insert(number)) {
            return;
        }
        let name = keys.iter().find_map(|key| string(file, key));
        let name = plain_name(&name.unwrap_or_default(), self.found.len() + 1);
        let stream = keys.iter().find_map(|key| embedded.get::<Stream<'_>>(key));
        let result = self.bytes(stream.as_ref());
        self.found.push(Member { name: self.names.give(&name), result, declared: None });
    }

    fn bytes(&mut self, stream: Option<&Stream<'_>>) -> Result<Vec<u8>, String> {
        if self.left == 0 {
            return Err("its bytes were not unpacked".to_owned());
        }
        let stream = stream.ok_or("its bytes are missing")?;
        let bytes = stream.decoded().map_err(|_| "its packed data is damaged")?;
        self.left = self.left.checked_sub(bytes.len()).ok_or_else(|| {
            format!("the attached files unpack to more than {} MiB", limits::UNPACKED >> 20)
        })?;
        Ok(bytes.into_owned())
    }
}

/// The last part of a path, without what changes how a name is shown.
fn plain_name(name: &str, number: usize) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_shown = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    let name: String = last.chars().filter(is_shown).take(200).collect();
    match name.trim() {
        "" | "." | ".." => format!("attachment {number}"),
        name => name.to_owned(),
    }
}
