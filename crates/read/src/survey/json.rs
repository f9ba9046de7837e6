//! Submissions as the servers give them: KoboToolbox (`/data.json`) and OData of ODK Central.

use super::columns::{System, are_of_submissions, system};
use super::submissions::{Field, Piece, Submission, Submissions};
use crate::draft::Place;
use crate::json::Value;
use crate::tables::Read;
use crate::{Refusal, encoding};
use model::DocumentId;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Groups in groups; what lies deeper is one answer.
const DEEPEST: usize = 16;

/// Questions of one form.
const MOST_QUESTIONS: usize = 16_384;

/// Values of one file.
const MOST_VALUES: usize = 1 << 20;

/// Whether a text is a list of submissions.
pub(crate) fn is_submissions(text: &str) -> bool {
    let Some(first) = root(text).and_then(|root| submissions(root).next()) else { return false };
    if first.get("__id").is_some() && first.get("__system").is_some() {
        return true;
    }
    let names: Vec<Cow<str>> = first.members().filter_map(|(key, _)| key.string()).collect();
    are_of_submissions(names.iter().map(|name| &**name))
}

/// Reads submissions.
pub(crate) fn read(bytes: &[u8], document: DocumentId, _name: &str) -> Read {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let mut all = Submissions::default();
    let root = root(&decoded.text);
    let mut left = MOST_VALUES;
    let mut listed = Vec::new();
    for submission in root.into_iter().flat_map(submissions) {
        let found = Found::of(submission, left)?;
        left = left.saturating_sub(found.leaves.len());
        listed.push(found);
    }
    let questions = questions(&listed);
    for found in &listed {
        all.push(&found.submission(&questions))?;
    }
    if root.is_some_and(|root| !root.is_whole()) {
        all.draft.warn_cut_off();
    }
    all.finish(document, Some(&decoded))
}

fn root(text: &str) -> Option<Value<'_>> {
    Value::first(text, 0).filter(|root| root.is_list() || root.is_object())
}

/// The submissions of a list, of a page of `results` or of a `value` of OData; or the one that the
/// file is.
fn submissions<'a>(root: Value<'a>) -> Box<dyn Iterator<Item = Value<'a>> + 'a> {
    if root.is_list() {
        return Box::new(root.items().filter(|item| item.is_object()));
    }
    match ["results", "value"].iter().find_map(|name| root.get(name)).filter(|list| list.is_list())
    {
        Some(list) => Box::new(list.items().filter(|item| item.is_object())),
        None => Box::new(std::iter::once(root)),
    }
}

/// A value with the name of its question.
struct Leaf<'a> {
    name: String,
    key: Value<'a>,
    value: Value<'a>,
    instance: Option<Arc<str>>,
}

/// A submission with all that stands in it.
#[derive(Default)]
struct Found<'a> {
    leaves: Vec<Leaf<'a>>,
    id: Option<(System, Value<'a>)>,
    time: Option<(System, Value<'a>)>,
    left: usize,
}

impl<'a> Found<'a> {
    /// What stands in a submission; `left` is how many values the file may still have.
    fn of(submission: Value<'a>, left: usize) -> Result<Self, Refusal> {
        let mut found = Self { left, ..Self::default() };
        found.walk(submission, "", None, 0);
        if found.leaves.len() < left { Ok(found) } else { Err(Refusal::TooManyCells) }
    }

    fn walk(&mut self, object: Value<'a>, path: &str, instance: Option<&Arc<str>>, depth: usize) {
        for (key, value) in object.members() {
            if self.leaves.len() >= self.left {
                return;
            }
            let Some(name) = key.string() else { continue };
            let name = if path.is_empty() { name.into_owned() } else { format!("{path}/{name}") };
            if let Some(kind) = system(&name) {
                self.system(kind, value);
                if name == "__system" {
                    self.walk(value, &name, instance, depth + 1);
                }
                continue;
            }
            // A name that begins so is the server's.
            if name.starts_with('_') {
                continue;
            }
            let is_list = value.items().next().is_some_and(|first| first.is_object());
            if depth >= DEEPEST || !(value.is_object() || is_list) {
                let instance = instance.cloned();
                self.leaves.push(Leaf { name, key, value, instance });
                continue;
            }
            if value.is_object() {
                self.walk(value, &name, instance, depth + 1);
            }
            for (turn, item) in value.items().enumerate() {
                let inside: Arc<str> = format!("{name}[{}]", turn + 1).into();
                // The names of KoboToolbox are whole already.
                self.walk_item(item, &name, &inside, depth + 1);
            }
        }
    }

    fn walk_item(&mut self, item: Value<'a>, name: &str, inside: &Arc<str>, depth: usize) {
        let is_whole = item.members().next().is_some_and(|(key, _)| {
            key.string().is_some_and(|key| key.starts_with(&format!("{name}/")))
        });
        self.walk(item, if is_whole { "" } else { name }, Some(inside), depth);
    }

    /// Keeps the best of what names a submission and of when it was sent.
    fn system(&mut self, kind: System, value: Value<'a>) {
        let place = match kind {
            System::Uuid | System::Number => &mut self.id,
            System::Sent | System::Filled => &mut self.time,
            _ => return,
        };
        if !value.is_object() && !value.is_list() && place.is_none_or(|(known, _)| kind < known) {
            *place = Some((kind, value));
        }
    }

    fn submission(&self, questions: &[&str]) -> Submission<'a> {
        let mut fields: Vec<Field> = self.leaves.iter().map(field).collect();
        let asked: BTreeSet<&str> = self.leaves.iter().map(|leaf| leaf.name.as_str()).collect();
        let absent = questions.iter().filter(|question| !asked.contains(**question));
        fields.extend(absent.map(|question| Field {
            instance: None,
            question: (*question).to_owned().into(),
            asked: None,
            words: None,
        }));
        let piece = |found: Option<(System, Value<'a>)>| found.and_then(|(_, value)| piece(value));
        Submission { id: piece(self.id), time: piece(self.time), fields }
    }
}

/// The names of all questions outside of groups that repeat: who has no answer was asked too.
fn questions<'f>(listed: &'f [Found]) -> Vec<&'f str> {
    let (mut seen, mut names) = (BTreeSet::new(), Vec::new());
    let leaves = listed.iter().flat_map(|found| &found.leaves);
    for leaf in leaves.filter(|leaf| leaf.instance.is_none()) {
        if names.len() < MOST_QUESTIONS && seen.insert(leaf.name.as_str()) {
            names.push(leaf.name.as_str());
        }
    }
    names
}

fn field<'a>(leaf: &Leaf<'a>) -> Field<'a> {
    Field {
        instance: leaf.instance.clone(),
        question: leaf.name.clone().into(),
        asked: Some(Place::Decoded(leaf.key.place())),
        words: piece(leaf.value),
    }
}

/// The words of a value; `null` has none.
fn piece(value: Value<'_>) -> Option<Piece<'_>> {
    let words = match value.string() {
        Some(words) => words,
        None if value.raw() == "null" => return None,
        None => Cow::Borrowed(value.raw()),
    };
    Some(Piece { words, place: Place::Decoded(value.place()) })
}
