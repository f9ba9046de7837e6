//! The records of an annotation, as brat writes them.

use std::collections::{BTreeMap, BTreeSet};

/// A stretch `[start, end)` of the text, in Unicode characters.
pub(crate) type Piece = (usize, usize);

/// A T line.
#[derive(Debug)]
pub(crate) struct Span<'a> {
    pub(crate) role: &'a str,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) words: &'a str,
}

/// An E line.
#[derive(Debug)]
pub(crate) struct Event<'a> {
    pub(crate) kind: &'a str,
    pub(crate) trigger: &'a str,
    /// Each role with its span, as written: `Source`, `Source2`.
    pub(crate) roles: Vec<(&'a str, &'a str)>,
}

/// An R line.
#[derive(Debug)]
pub(crate) struct Relation<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) first: &'a str,
    pub(crate) second: &'a str,
}

/// An A line.
#[derive(Debug)]
pub(crate) struct Attribute<'a> {
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
    pub(crate) target: &'a str,
    pub(crate) value: Option<&'a str>,
}

/// A # line.
#[derive(Debug)]
pub(crate) struct Note<'a> {
    pub(crate) id: &'a str,
    pub(crate) target: &'a str,
    pub(crate) title: &'a str,
}

/// All records of one annotation.
#[derive(Debug, Default)]
pub(crate) struct Standoff<'a> {
    pub(crate) spans: BTreeMap<&'a str, Span<'a>>,
    pub(crate) events: BTreeMap<&'a str, Event<'a>>,
    pub(crate) relations: Vec<Relation<'a>>,
    pub(crate) attributes: Vec<Attribute<'a>>,
    pub(crate) notes: Vec<Note<'a>>,
}

impl<'a> Standoff<'a> {
    /// The records, with the lines that are none or have an id again.
    pub(crate) fn parse(lines: &'a str) -> (Self, Vec<String>) {
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
    pub(crate) fn role(&self, id: &str) -> &'a str {
        self.spans.get(id).map_or("", |span| span.role)
    }

    /// The pieces of a span; none where there is none with this id.
    pub(crate) fn pieces(&self, id: &str) -> &[Piece] {
        self.spans.get(id).map_or(&[], |span| &span.pieces)
    }

    /// The pieces of all spans that an event has in this role.
    pub(crate) fn filling(&self, event: &str, role: &str) -> Vec<Piece> {
        let roles = self.events.get(event).into_iter().flat_map(|event| &event.roles);
        let ids = roles.filter(|(name, _)| plain(name) == role).map(|(_, id)| id);
        ids.flat_map(|id| self.pieces(id)).copied().collect()
    }

    /// The acts.
    pub(crate) fn acts(&self) -> impl Iterator<Item = &'a str> {
        let acts = self.spans.iter().filter(|(_, span)| span.role == "Act");
        acts.map(|(id, _)| *id)
    }

    /// Whether an event or act has this attribute.
    pub(crate) fn has(&self, target: &str, name: &str) -> bool {
        self.attributes.iter().any(|found| found.target == target && found.name == name)
    }

    /// The value of an attribute of an event or act.
    pub(crate) fn value(&self, target: &str, name: &str) -> Option<&'a str> {
        let mut attributes = self.attributes.iter();
        attributes.find(|found| found.target == target && found.name == name)?.value
    }

    /// Whether an event or act has this note.
    pub(crate) fn is_noted(&self, target: &str, title: &str) -> bool {
        self.notes.iter().any(|note| note.target == target && note.title == title)
    }

    /// What an event or act is related to in this way.
    pub(crate) fn related(&self, first: &str, kind: &str) -> Vec<&'a str> {
        let relations = self.relations.iter();
        let related = relations.filter(|found| found.first == first && found.kind == kind);
        related.map(|found| found.second).collect()
    }
}

/// A role without its number: `Source` of `Source2`.
pub(crate) fn plain(role: &str) -> &str {
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
