//! One submission as XML, the instance of an XForm (ODK XForms, section "Primary instance").

use super::columns::{System, system};
use super::submissions::{Field, Piece, Submission, Submissions};
use crate::draft::Place;
use crate::tables::Read;
use crate::xml::{Event, Events, attribute, unescape};
use crate::{Refusal, encoding};
use model::DocumentId;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Elements in elements; what lies deeper is left out.
const DEEPEST: usize = 32;

/// Whether a text is an instance: its first element has an `id`, and its id stands in it.
pub(crate) fn is_instance(head: &str) -> bool {
    let mut events = Events::of(head.trim_start_matches('\u{FEFF}').trim_start());
    let root = events.find(|event| matches!(event, Event::Start { .. }));
    let Some(Event::Start { name, attributes, closed: false }) = root else { return false };
    if matches!(name, "html" | "svg" | "rss" | "feed") || attribute(attributes, "id").is_none() {
        return false;
    }
    attribute(attributes, "instanceID").is_some_and(|id| id.starts_with("uuid:"))
        || events.any(|event| matches!(event, Event::Start { name: "instanceID", .. }))
            && head.contains("uuid:")
}

/// Reads an instance.
pub(crate) fn read(bytes: &[u8], document: DocumentId, _name: &str) -> Read {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let mut walk = Walk::default();
    let is_whole = walk.all(&decoded.text);
    let mut all = Submissions::default();
    all.push(&walk.submission)?;
    if !is_whole {
        all.draft.warn_cut_off();
    }
    all.finish(document, Some(&decoded))
}

/// An element that is open.
struct Open<'a> {
    name: &'a str,
    /// Which of its name it is among its brothers.
    turn: usize,
    /// The bytes of its name in its tag.
    asked: Range<usize>,
    /// The bytes and the characters between its tags.
    inside: Range<usize>,
    words: String,
    has_elements: bool,
    /// How many of each name were in it.
    counts: BTreeMap<&'a str, usize>,
}

/// The elements of an instance, in order.
#[derive(Default)]
struct Walk<'a> {
    open: Vec<Open<'a>>,
    submission: Submission<'a>,
    /// How many elements are open that lie too deep.
    deeper: usize,
    best: [Option<System>; 2],
}

impl<'a> Walk<'a> {
    /// Whether every element was closed.
    fn all(&mut self, text: &'a str) -> bool {
        let mut events = Events::of(text);
        loop {
            let before = text.len() - events.left();
            let Some(event) = events.next() else { return self.open.is_empty() };
            let after = text.len() - events.left();
            match event {
                Event::Start { name, attributes, closed } => {
                    self.start(name, before, after);
                    if self.open.len() == 1 {
                        self.root(text, attributes, before);
                    }
                    match (closed, self.deeper) {
                        (true, 0) => self.end(),
                        (true, _) => self.deeper -= 1,
                        (false, _) => {}
                    }
                }
                Event::End(_) if self.deeper > 0 => self.deeper -= 1,
                Event::End(name) if self.open.last().is_some_and(|open| open.name == name) => {
                    self.end();
                }
                Event::End(_) => {}
                Event::Text(words) => self.words(&unescape(words), after),
                Event::Cdata(words) => self.words(words, after),
            }
        }
    }

    /// The root may have the id itself.
    fn root(&mut self, text: &'a str, attributes: &'a str, before: usize) {
        let Some(id) = attribute(attributes, "instanceID") else { return };
        let inside = text.get(before..).and_then(|tag| tag.find(&*id));
        if let Some(at) = inside {
            let place = Place::Decoded(before + at..before + at + id.len());
            self.submission.id = Some(Piece { words: id, place });
            self.best[0] = Some(System::Uuid);
        }
    }

    fn start(&mut self, name: &'a str, before: usize, after: usize) {
        if self.open.len() > DEEPEST {
            self.deeper += 1;
            return;
        }
        let turn = self.open.last_mut().map_or(1, |parent| {
            parent.has_elements = true;
            let count = parent.counts.entry(name).or_default();
            *count += 1;
            *count
        });
        self.open.push(Open {
            name,
            turn,
            asked: before..after,
            inside: after..after,
            words: String::new(),
            has_elements: false,
            counts: BTreeMap::new(),
        });
    }

    fn words(&mut self, words: &str, after: usize) {
        if let (Some(open), 0) = (self.open.last_mut(), self.deeper) {
            open.words.push_str(words);
            open.inside.end = after;
        }
    }

    fn end(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if open.has_elements || self.open.is_empty() {
            return;
        }
        let path: Vec<&str> = self.open.iter().skip(1).map(|open| open.name).collect();
        let mut question = path.join("/");
        if !question.is_empty() {
            question.push('/');
        }
        question.push_str(open.name);
        let instance = self.instance(&path);
        let words = open.words.trim().to_owned();
        let place = Place::Decoded(open.inside.clone());
        let piece = (!words.is_empty()).then_some(Piece { words: Cow::Owned(words), place });
        if let Some(kind) = system(&question) {
            return self.system(kind, piece);
        }
        self.submission.fields.push(Field {
            instance,
            question: Cow::Owned(question),
            asked: piece.is_some().then_some(Place::Decoded(open.asked)),
            words: piece,
        });
    }

    /// The name of the innermost group, where it is not the first of its name. That it repeats is not
    /// known before the second comes.
    fn instance(&self, path: &[&str]) -> Option<Arc<str>> {
        let at = self.open.iter().skip(1).rposition(|open| open.turn > 1)?;
        let turn = self.open.get(at + 1)?.turn;
        Some(format!("{}[{turn}]", path.get(..=at)?.join("/")).into())
    }

    fn system(&mut self, kind: System, piece: Option<Piece<'a>>) {
        let (place, best) = match kind {
            System::Uuid => (&mut self.submission.id, &mut self.best[0]),
            System::Sent | System::Filled => (&mut self.submission.time, &mut self.best[1]),
            _ => return,
        };
        if piece.is_some() && best.is_none_or(|known| kind < known) {
            (*place, *best) = (piece, Some(kind));
        }
    }
}
