//! Statements that say themselves where they have it from.

use crate::case::{Case, Update};
use crate::links::{Firsts, Link, Shows, Why, likeness, repeats};
use crate::names::{fold, name_key, words};
use crate::notes;
use model::{Excerpt, ReasonKind, Statement};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Words beside the name of an outlet that say that something was taken from it.
const CITING: &[&str] = &[
    "according",
    "broadcast",
    "citing",
    "cited",
    "documentary",
    "first",
    "interview",
    "interviewed",
    "investigation",
    "published",
    "quoted",
    "reported",
    "reporting",
    "reports",
    "spoke",
    "told",
    "citando",
    "contaron",
    "conto",
    "declaro",
    "dijeron",
    "dijo",
    "documental",
    "entrevista",
    "informo",
    "investigacion",
    "publicado",
    "publico",
    "reporto",
    "revelo",
    "segun",
];

/// The outlets that statements name as their source.
#[derive(Debug, Default)]
pub(crate) struct Cited {
    outlets: Outlets,
    /// By slot: whether it has a word of citing, and the outlets that it has it from.
    by_slot: Vec<(bool, Box<[u32]>)>,
}

impl Cited {
    /// Follows the case; gives the slots of the statements that cite other outlets than before, or
    /// outlets of which other documents are looked through.
    pub(crate) fn update(&mut self, case: &Case, update: &Update) -> Vec<u32> {
        let outlets = Outlets::of(case);
        let are_named_same = outlets.names == self.outlets.names;
        let before = std::mem::replace(&mut self.outlets, outlets);
        self.by_slot.resize(case.slots_in_use(), (false, Box::default()));
        for slot in &update.fresh {
            let cites = has_citing(case.statement_in(*slot));
            self.by_slot[*slot as usize] = (cites, self.outlets.cited(case, *slot, cites));
        }
        let moved = self.moved(&before, update);
        let mut dirty = Vec::new();
        if are_named_same && moved.is_empty() {
            return dirty;
        }
        for slot in (0..case.len() as u32).map(|at| case.slot(at)) {
            let (cites, cited) = &self.by_slot[slot as usize];
            let is_moved = cited.iter().any(|outlet| moved.contains(outlet));
            if are_named_same {
                dirty.extend(Some(slot).filter(|_| is_moved));
                continue;
            }
            let now = self.outlets.cited(case, slot, *cites);
            if is_moved || now != *cited {
                self.by_slot[slot as usize].1 = now;
                dirty.push(slot);
            }
        }
        dirty
    }

    /// The outlets of which other documents are looked through than before, or such that changed.
    fn moved(&self, before: &Outlets, update: &Update) -> BTreeSet<u32> {
        let near = |outlets: &Outlets, outlet: &u32| -> Vec<u32> {
            outlets.documents.get(outlet).into_iter().flatten().take(NEAREST).copied().collect()
        };
        let all = before.documents.keys().chain(self.outlets.documents.keys());
        let is_moved = |outlet: &&u32| {
            let now = near(&self.outlets, outlet);
            now.iter().any(|document| update.touched.contains(document))
                || now != near(before, outlet)
        };
        all.filter(is_moved).copied().collect()
    }

    /// Links to statements of the outlet, or of the person, that a statement names as its source.
    pub(crate) fn find(&self, case: &Case, at: u32, firsts: &Firsts, found: &mut Vec<Link>) {
        let voice = case.voice(at);
        if voice.side.is_none() || voice.opinion {
            return;
        }
        for outlet in &self.by_slot[case.slot(at) as usize].1 {
            let documents = self.outlets.documents.get(outlet).into_iter().flatten().take(NEAREST);
            let candidates = documents.flat_map(|document| case.of_document(*document));
            let note = notes::NAMES_OUTLET;
            found.extend(best(case, at, candidates).map(|to| cites(at, to, note)));
        }
        if let Some(informant) = voice.informant {
            let note = notes::NAMES_INFORMANT;
            let candidates = firsts.of_speaker(informant);
            found.extend(best(case, at, candidates).map(|to| cites(at, to, note)));
        }
    }
}

/// How many documents of an outlet are looked through.
const NEAREST: usize = 32;

fn cites(from: u32, to: u32, note: &'static str) -> Link {
    let why = Why::new(repeats::CITED, ReasonKind::Cites, Shows::Cue, note);
    Link::directed(from, to, false, why)
}

/// The statement most like it among those of another document on the same side and matter: the
/// same speaker first, then the same acts, then the same words, then the earliest.
fn best(case: &Case, at: u32, candidates: impl Iterator<Item = u32>) -> Option<u32> {
    let (voice, words) = (case.voice(at), case.words(at));
    let fitting = candidates.filter(|other| {
        let other = case.voice(*other);
        let same_matter = other.side == voice.side && other.families & voice.families != 0;
        let not_later = other.day.zip(voice.day).is_none_or(|(theirs, ours)| theirs <= ours);
        same_matter && not_later
    });
    let fitting = fitting.filter(|other| *other != at && case.voice(*other).account);
    fitting.max_by(|a, b| {
        let rank = |at: u32| {
            let other = case.voice(at);
            let speaker = other.who.is_some() && other.who == voice.who;
            (speaker, (other.acts & voice.acts).count_ones(), likeness(case.words(at), words))
        };
        let (x, y) = (rank(*a), rank(*b));
        (x.0, x.1).cmp(&(y.0, y.1)).then(x.2.total_cmp(&y.2)).then(b.cmp(a))
    })
}

/// The outlets of the case.
#[derive(Debug, Default)]
struct Outlets {
    /// By the first word of their names.
    names: BTreeMap<String, Vec<(Vec<String>, u32)>>,
    /// In the order of their ids.
    documents: HashMap<u32, Vec<u32>>,
}

impl Outlets {
    fn of(case: &Case) -> Self {
        let mut outlets = Self::default();
        for document in case.documents_by_id() {
            let first = case.counted(document).first();
            let symbol = first.and_then(|slot| case.voice_in(*slot).outlet);
            let name = case.facts(document).and_then(|facts| facts.outlet.as_deref());
            let (Some(symbol), Some(name)) = (symbol, name) else {
                continue;
            };
            let documents = outlets.documents.entry(symbol).or_default();
            documents.push(document);
            if documents.len() == 1 {
                let key = name_key(name);
                let name: Vec<String> = words(&key).map(str::to_owned).collect();
                let Some(first) = name.first().cloned() else {
                    continue;
                };
                outlets.names.entry(first).or_default().push((name, symbol));
            }
        }
        outlets
    }

    /// The other outlets that a statement has it from: one that is its speaker, or that stands in
    /// it beside a word of citing.
    fn cited(&self, case: &Case, slot: u32, cites: bool) -> Box<[u32]> {
        let voice = case.voice_in(slot);
        let speaking = voice.who.filter(|who| self.documents.contains_key(who));
        let mut cited: BTreeSet<u32> = speaking.into_iter().collect();
        if cites && !self.names.is_empty() {
            cited.extend(self.named(&text_around(case.statement_in(slot))));
        }
        if let Some(own) = voice.outlet {
            cited.remove(&own);
        }
        cited.into_iter().collect()
    }

    fn named(&self, text: &str) -> Vec<u32> {
        let text: Vec<&str> = words(text).collect();
        let at = |start: usize| {
            let outlets = self.names.get(text[start]).into_iter().flatten();
            let stands = move |name: &[String], text: &[&str]| {
                text.len() >= name.len() && name.iter().zip(text).all(|(a, b)| a == b)
            };
            let rest = &text[start..];
            outlets.filter(move |(name, _)| stands(name, rest)).map(|(_, symbol)| *symbol)
        };
        (0..text.len()).flat_map(at).collect()
    }
}

fn has_citing(statement: &Statement) -> bool {
    words(&text_around(statement)).any(|word| CITING.contains(&word))
}

/// Speaker, role, cue and content: all the words that a statement has.
fn text_around(statement: &Statement) -> String {
    let text =
        |excerpt: &Option<Excerpt>| excerpt.as_ref().map(|e| fold(e.text())).unwrap_or_default();
    let role = statement.speaker.role.as_deref().map(fold).unwrap_or_default();
    let mention = text(&statement.speaker.mention);
    let (cue, content) = (text(&statement.cue), fold(statement.content.text()));
    format!("{mention} {role} {cue} {content}")
}
