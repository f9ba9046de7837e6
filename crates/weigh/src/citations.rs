//! Statements that say themselves where they have it from.

use crate::links::{Link, Shows, Why, likeness, repeats};
use crate::names::{fold, name_key, words};
use crate::notes;
use crate::voices::Case;
use model::{Excerpt, ReasonKind};
use std::collections::{BTreeMap, BTreeSet};

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

/// Links to statements of the outlet, or of the person, that a statement names as its source.
pub(crate) fn find(case: &Case<'_>, found: &mut Vec<Link>) {
    let outlets = Outlets::of(case);
    let speakers = by_speaker(case);
    for at in 0..case.statements.len() as u32 {
        let voice = case.voice(at);
        if voice.side.is_none() || voice.opinion {
            continue;
        }
        for outlet in outlets.cited(case, at) {
            let documents = outlets.documents.get(&outlet).into_iter().flatten().take(NEAREST);
            let candidates = documents.flat_map(|document| &case.by_document[*document as usize]);
            let note = notes::NAMES_OUTLET;
            found.extend(best(case, at, candidates.copied()).map(|to| cites(at, to, note)));
        }
        if let Some(informant) = voice.informant {
            let candidates = speakers.get(&informant).into_iter().flatten().take(NEAREST).copied();
            let note = notes::NAMES_INFORMANT;
            found.extend(best(case, at, candidates).map(|to| cites(at, to, note)));
        }
    }
}

/// How many documents of an outlet, or statements of a person, are looked through.
const NEAREST: usize = 32;

fn cites(from: u32, to: u32, note: &'static str) -> Link {
    let why = Why::new(repeats::CITED, ReasonKind::Cites, Shows::Cue, note);
    Link::directed(from, to, false, why)
}

/// The statement most like it among those of another document on the same side and matter: the
/// same speaker first, then the same acts, then the same words, then the earliest.
fn best(case: &Case<'_>, at: u32, candidates: impl Iterator<Item = u32>) -> Option<u32> {
    let voice = case.voice(at);
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
            (speaker, (other.acts & voice.acts).count_ones(), likeness(other, voice))
        };
        let (x, y) = (rank(*a), rank(*b));
        (x.0, x.1).cmp(&(y.0, y.1)).then(x.2.total_cmp(&y.2)).then(b.cmp(a))
    })
}

fn by_speaker(case: &Case<'_>) -> BTreeMap<u32, Vec<u32>> {
    let mut speakers: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (at, voice) in (0..).zip(&case.voices) {
        if let Some(who) = voice.who {
            speakers.entry(who).or_default().push(at);
        }
    }
    speakers
}

/// The outlets of the case, by the first word of their names.
struct Outlets {
    by_first_word: BTreeMap<String, Vec<(Vec<String>, u32)>>,
    documents: BTreeMap<u32, BTreeSet<u32>>,
}

impl Outlets {
    fn of(case: &Case<'_>) -> Self {
        let mut outlets = Self { by_first_word: BTreeMap::new(), documents: BTreeMap::new() };
        for (document, statements) in (0..).zip(&case.by_document) {
            let symbol = statements.first().and_then(|at| case.voice(*at).outlet);
            let name = case.documents[document as usize].and_then(|facts| facts.outlet.as_deref());
            let (Some(symbol), Some(name)) = (symbol, name) else {
                continue;
            };
            if outlets.documents.entry(symbol).or_default().insert(document)
                && outlets.documents[&symbol].len() == 1
            {
                let key = name_key(name);
                let name: Vec<String> = words(&key).map(str::to_owned).collect();
                let Some(first) = name.first().cloned() else {
                    continue;
                };
                outlets.by_first_word.entry(first).or_default().push((name, symbol));
            }
        }
        outlets
    }

    /// The other outlets that a statement has it from: one that is its speaker, or that stands in
    /// it beside a word of citing.
    fn cited(&self, case: &Case<'_>, at: u32) -> BTreeSet<u32> {
        let voice = case.voice(at);
        let speaking = voice.who.filter(|who| self.documents.contains_key(who));
        let mut cited: BTreeSet<u32> = speaking.into_iter().collect();
        if !self.by_first_word.is_empty() {
            cited.extend(self.named(&text_around(case, at)));
        }
        if let Some(own) = voice.outlet {
            cited.remove(&own);
        }
        cited
    }

    fn named(&self, text: &str) -> Vec<u32> {
        let text: Vec<&str> = words(text).collect();
        if !text.iter().any(|word| CITING.contains(word)) {
            return Vec::new();
        }
        let at = |start: usize| {
            let outlets = self.by_first_word.get(text[start]).into_iter().flatten();
            let stands = move |name: &[String], text: &[&str]| {
                text.len() >= name.len() && name.iter().zip(text).all(|(a, b)| a == b)
            };
            let rest = &text[start..];
            outlets.filter(move |(name, _)| stands(name, rest)).map(|(_, symbol)| *symbol)
        };
        (0..text.len()).flat_map(at).collect()
    }
}

/// Speaker, role, cue and content: all the words that a statement has.
fn text_around(case: &Case<'_>, at: u32) -> String {
    let statement = case.statement(at);
    let text =
        |excerpt: &Option<Excerpt>| excerpt.as_ref().map(|e| fold(e.text())).unwrap_or_default();
    let role = statement.speaker.role.as_deref().map(fold).unwrap_or_default();
    let mention = text(&statement.speaker.mention);
    let (cue, content) = (text(&statement.cue), fold(statement.content.text()));
    format!("{mention} {role} {cue} {content}")
}
