//! The records of an annotation, as brat writes them.

use std::collections::{BTreeMap, BTreeSet};

/// A stretch `[start, end)` of the text, in Unicode characters.
pub(super) type Piece = (usize, usize);

/// A T line.
#[derive(Debug)]
pub(super) struct Span<'a> {
    pub(super) role: &'a str,
    pub(super) pieces: Vec<Piece>,
    pub(super) words: &'a str,
}

/// An E line.
#[derive(Debug)]
pub(super) struct Event<'a> {
    pub(super) kind: &'a str,
    pub(super) trigger: &'a str,
    /// Each role with its span, as written: `Source`, `Source2`.
    pub(super) roles: Vec<(&'a str, &'a str)>,
}

/// An R line.
#[derive(Debug)]
pub(super) struct Relation<'a> {
    pub(super) id: &'a str,
    pub(super) kind: &'a str,
    pub(super) first: &'a str,
    pub(super) second: &'a str,
}

/// An A line.
#[derive(Debug)]
pub(super) struct Attribute<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) target: &'a str,
    pub(super) value: Option<&'a str>,
}

/// A # line.
#[derive(Debug)]
pub(super) struct Note<'a> {
    pub(super) id: &'a str,
    pub(super) target: &'a str,
    pub(super) title: &'a str,
}

/// All records of one annotation.
#[derive(Debug, Default)]
pub(super) struct Standoff<'a> {
    pub(super) spans: BTreeMap<&'a str, Span<'a>>,
    pub(super) events: BTreeMap<&'a str, Event<'a>>,
    pub(super) relations: Vec<Relation<'a>>,
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) notes: Vec<Note<'a>>,
}

impl<'a> Standoff<'a> {
    /// The records, with the lines that are none or have an id again.
    pub(super) fn parse(lines: &'a str) -> (Self, Vec<String>) {
        let (mut file, mut findings, mut seen) = (Self::default(), Vec::new(), BTreeSet::new());
        for line in lines.lines() {
            let (id, rest) = line.split_once('\t').unwrap_or((line, ""));
            if !seen.insert(id) {
                findings.push(format!("{id} stands twice"));
            }
            if file.take(id, rest).is_none() {
                findings.push(format!("{id} is no record of the format"));
            }
        }
        (file, findings)
    }

    fn take(&mut self, id: &'a str, rest: &'a str) -> Option<()> {
        let number = id.get(1..)?;
        if number.is_empty() || !number.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        match id.chars().next()? {
            'T' => drop(self.spans.insert(id, span(rest)?)),
            'E' => drop(self.events.insert(id, event(rest)?)),
            'R' => self.relations.push(relation(id, rest)?),
            'A' => self.attributes.push(attribute(id, rest)?),
            '#' => self.notes.push(note(id, rest)?),
            _ => return None,
        }
        Some(())
    }

    /// The type of a span; empty where there is none with this id.
    pub(super) fn role(&self, id: &str) -> &'a str {
        self.spans.get(id).map_or("", |span| span.role)
    }

    /// The pieces of a span; none where there is none with this id.
    pub(super) fn pieces(&self, id: &str) -> &[Piece] {
        self.spans.get(id).map_or(&[], |span| &span.pieces)
    }

    /// The pieces of all spans that an event has in this role.
    pub(super) fn filling(&self, event: &str, role: &str) -> Vec<Piece> {
        let roles = self.events.get(event).into_iter().flat_map(|event| &event.roles);
        let ids = roles.filter(|(name, _)| plain(name) == role).map(|(_, id)| id);
        ids.flat_map(|id| self.pieces(id)).copied().collect()
    }

    /// The acts.
    pub(super) fn acts(&self) -> impl Iterator<Item = &'a str> {
        let acts = self.spans.iter().filter(|(_, span)| span.role == "Act");
        acts.map(|(id, _)| *id)
    }

    /// Whether an event or act has this attribute.
    pub(super) fn has(&self, target: &str, name: &str) -> bool {
        self.attributes.iter().any(|found| found.target == target && found.name == name)
    }

    /// The value of an attribute of an event or act.
    pub(super) fn value(&self, target: &str, name: &str) -> Option<&'a str> {
        let mut attributes = self.attributes.iter();
        attributes.find(|found| found.target == target && found.name == name)?.value
    }

    /// Whether an event or act has this note.
    pub(super) fn is_noted(&self, target: &str, title: &str) -> bool {
        self.notes.iter().any(|note| note.target == target && note.title == title)
    }

    /// What an event or act is related to in this way.
    pub(super) fn related(&self, first: &str, kind: &str) -> Vec<&'a str> {
        let relations = self.relations.iter();
        let related = relations.filter(|found| found.first == first && found.kind == kind);
        related.map(|found| found.second).collect()
    }
}

/// A role without its number: `Source` of `Source2`.
pub(super) fn plain(role: &str) -> &str {
    role.trim_end_matches(|c: char| c.is_ascii_digit())
}

fn span(rest: &str) -> Option<Span<'_>> {
    let (head, words) = rest.split_once('\t')?;
    let (role, places) = head.split_once(' ')?;
    let pieces = places.split(';').map(piece).collect::<Option<_>>()?;
    Some(Span { role, pieces, words })
}

fn piece(place: &str) -> Option<Piece> {
    let (start, end) = place.split_once(' ')?;
    Some((start.parse().ok()?, end.parse().ok()?))
}

fn event(rest: &str) -> Option<Event<'_>> {
    let mut pairs = rest.split(' ').map(|pair| pair.split_once(':'));
    let (kind, trigger) = pairs.next()??;
    Some(Event { kind, trigger, roles: pairs.collect::<Option<_>>()? })
}

fn relation<'a>(id: &'a str, rest: &'a str) -> Option<Relation<'a>> {
    let (kind, rest) = rest.split_once(" Arg1:")?;
    let (first, second) = rest.split_once(" Arg2:")?;
    Some(Relation { id, kind, first, second })
}

fn attribute<'a>(id: &'a str, rest: &'a str) -> Option<Attribute<'a>> {
    let (name, rest) = rest.split_once(' ')?;
    let (target, value) = match rest.split_once(' ') {
        Some((target, value)) => (target, Some(value)),
        None => (rest, None),
    };
    Some(Attribute { id, name, target, value })
}

fn note<'a>(id: &'a str, rest: &'a str) -> Option<Note<'a>> {
    let (target, body) = rest.strip_prefix("AnnotatorNotes ")?.split_once('\t')?;
    let (title, value) = body.split_once(": ")?;
    (!value.is_empty()).then_some(Note { id, target, title })
}
