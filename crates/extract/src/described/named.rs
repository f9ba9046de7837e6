//! Where a text names the persons that are asked about.

use super::callings;
use super::script::Script;
use super::values;
use crate::lexicon::{Class, Lexicon};
use crate::phrases;
use crate::tokens::{self, Shape};
use model::Language;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A place where a person is named.
#[derive(Debug, Clone)]
pub(super) struct Occurrence {
    /// The place in the names.
    pub(super) name: usize,
    pub(super) tokens: Range<usize>,
    /// The tokens of a nickname between the parts of the name, with its quotation marks.
    pub(super) nickname: Option<Range<usize>>,
}

/// All places where persons are named, in order and apart.
pub(super) struct Named {
    all: Vec<Occurrence>,
    known: Known,
}

/// The words by which a person is named.
struct Entry {
    words: Vec<String>,
    name: usize,
    is_whole: bool,
}

/// Names by their first word, the longest first.
struct Known(HashMap<String, Vec<Entry>>);

impl Named {
    pub(super) fn of(script: &Script, names: &[&str]) -> Self {
        let known = Known::of(script, names);
        let mut all = Vec::new();
        let mut seen = HashSet::new();
        let mut at = 0;
        while at < script.words.len() {
            match known.at(script, at, &seen) {
                Some(occurrence) => {
                    seen.insert(occurrence.name);
                    at = occurrence.tokens.end;
                    all.push(occurrence);
                }
                None => at += 1,
            }
        }
        Self { all, known }
    }

    pub(super) fn all(&self) -> &[Occurrence] {
        &self.all
    }

    /// Those that start in these tokens.
    pub(super) fn within(&self, tokens: &Range<usize>) -> &[Occurrence] {
        let from = self.all.partition_point(|one| one.tokens.start < tokens.start);
        let to = self.all.partition_point(|one| one.tokens.start < tokens.end);
        self.all.get(from..to).unwrap_or_default()
    }

    /// Whose name the words are, whole or as the text calls a person later.
    pub(super) fn called(&self, script: &Script, name: &str) -> Option<usize> {
        let words = words_of(script, name);
        let entries = self.known.0.get(words.first()?)?;
        entries.iter().find(|entry| entry.words == words).map(|entry| entry.name)
    }
}

/// Particles that no surname alone starts with.
const PARTICLES: &[&str] = &["de", "del", "la", "las", "los", "y", "da", "dos", "van", "von", "jr"];

impl Known {
    fn of(script: &Script, names: &[&str]) -> Self {
        let split: Vec<Vec<String>> = names.iter().map(|name| words_of(script, name)).collect();
        let mut endings: HashMap<&[String], usize> = HashMap::new();
        for words in &split {
            for from in 0..words.len() {
                *endings.entry(words.get(from..).unwrap_or_default()).or_default() += 1;
            }
        }
        let mut known = Self(HashMap::new());
        for (name, words) in split.iter().enumerate() {
            known.add(Entry { words: words.clone(), name, is_whole: true });
        }
        for (name, words) in split.iter().enumerate() {
            let shorter = (1..words.len()).filter_map(|from| words.get(from..));
            let plain = |ending: &&[String]| ending.first().is_some_and(|w| is_surname(w));
            for ending in shorter.filter(plain).filter(|ending| endings.get(ending) == Some(&1)) {
                known.add(Entry { words: ending.to_vec(), name, is_whole: false });
            }
        }
        for entries in known.0.values_mut() {
            entries.sort_by_key(|entry| usize::MAX - entry.words.len());
        }
        known
    }

    fn add(&mut self, entry: Entry) {
        let Some(first) = entry.words.first() else {
            return;
        };
        let entries = self.0.entry(first.clone()).or_default();
        if !entries.iter().any(|known| known.words == entry.words) {
            entries.push(entry);
        }
    }

    /// The person named at a token.
    fn at(&self, script: &Script, at: usize, seen: &HashSet<usize>) -> Option<Occurrence> {
        let entries = self.0.get(script.low(at))?;
        entries.iter().find_map(|entry| {
            let (end, nickname) = entry.end_at(script, at)?;
            let is_named = (entry.is_whole || seen.contains(&entry.name))
                && (entry.words.len() > 1 || script.is_capital(at));
            let tokens = at..end;
            (is_named && stands_alone(script, &tokens)).then_some(Occurrence {
                name: entry.name,
                tokens,
                nickname,
            })
        })
    }
}

fn is_surname(word: &str) -> bool {
    word.len() > 1 && !PARTICLES.contains(&word)
}

/// The folded words of a name.
fn words_of(script: &Script, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    tokens::tokenize(name, 0..name.len(), Lexicon::of(script.page.language), &mut found);
    let words = found.iter().filter(|token| token.is_word() || token.shape == Shape::Number);
    words.map(|token| super::script::folded(&name[token.bytes()]).into_owned()).collect()
}

impl Entry {
    /// The end of the name where it stands at a token, and the nickname in it.
    fn end_at(&self, script: &Script, at: usize) -> Option<(usize, Option<Range<usize>>)> {
        let mut end = at;
        let mut nickname = None;
        for (index, word) in self.words.iter().enumerate() {
            if index > 0 && script.page.word(end) == "." && script.is_glued(end) {
                end += 1;
            }
            if let Some(told) = values::quoted(script, end).filter(|_| index > 0) {
                nickname = Some(end..told.end);
                end = told.end;
            }
            if script.low(end) != word {
                return None;
            }
            end += 1;
        }
        let one_block = end == at + 1 || script.block_at(at) == script.block_at(end - 1);
        one_block.then_some((end, nickname))
    }
}

/// Whether the words are a name of their own, and no part of a longer one.
fn stands_alone(script: &Script, tokens: &Range<usize>) -> bool {
    !goes_on(script, tokens) && !is_preceded(script, tokens)
}

/// "José Pérez" in "José Pérez Gómez" and "José Pérez de León".
fn goes_on(script: &Script, tokens: &Range<usize>) -> bool {
    let at = tokens.end;
    let last = tokens.end - 1;
    if !script.is_capital(last) || script.starts_line(at) {
        return false;
    }
    let link = script.after(at, &["de", "del", "de la", "de los", "de las"]);
    match link {
        Some(next) => is_name_word(script, next, last) && script.known_place(next).is_none(),
        None => is_name_word(script, at, last),
    }
}

fn is_name_word(script: &Script, at: usize, beside: usize) -> bool {
    let same = script.has_shape(at, Shape::Title)
        || script.has_shape(at, Shape::Upper) && script.has_shape(beside, Shape::Upper);
    let other = Class::OPENER.or(Class::TIME).or(Class::TITLE).or(Class::VERB);
    same && phrases::is_nominal(&script.page, at)
        && !script.page.is(at, other)
        && !script.has_shape(at + 1, Shape::Colon)
        && !values::is_document_word(script, at)
        && !script.is(at, &["alias", "aka", "a.k.a", "jr", "dob", "d.o.b"])
        && script.known_place(at).is_none()
        && callings::kind(script, at).is_none()
}

/// "José Pérez" in "María José Pérez" and "Calle José Pérez".
fn is_preceded(script: &Script, tokens: &Range<usize>) -> bool {
    let Some(before) = tokens.start.checked_sub(1) else {
        return false;
    };
    let other_line = script.starts_line(tokens.start);
    if other_line || !is_name_word(script, before, tokens.start) {
        return false;
    }
    let opens = script.sentence(before).start == before || script.starts_line(before);
    let role = Class::ROLE.or(Class::ADJECTIVE);
    let place = script.is(before, NAMED_AFTER_PERSONS);
    let given = || is_given_name(script, before) || script.page.is(before, Class::ORGANISATION);
    !script.page.is(before, role) && (!opens || place || given())
}

/// Whether either language knows the word as a given name.
fn is_given_name(script: &Script, at: usize) -> bool {
    let low = script.page.word(at).to_lowercase();
    let given = Class::WOMAN.or(Class::MAN);
    let knows = |language| Lexicon::of(language).look_up(&low).class.has(given);
    [Language::English, Language::Spanish].into_iter().any(knows)
}

/// What is called by the names of persons.
const NAMED_AFTER_PERSONS: &[&str] = &[
    "calle",
    "avenida",
    "av",
    "barrio",
    "urbanizacion",
    "plaza",
    "colegio",
    "escuela",
    "liceo",
    "estadio",
    "puente",
    "edificio",
    "sector",
    "street",
    "avenue",
    "square",
    "bridge",
];
