//! The first few statements that have something, in the order of the case: those that later ones with
//! the same are held against.

use super::keys::{Keys, NOBODY};
use super::on_any_matter;
use crate::arena::Sieve;
use crate::case::Case;
use crate::voices::Voice;
use model::SpeakerKind;
use std::collections::{BTreeSet, HashMap, HashSet};

/// How many statements count of those that share a rare word or a particular.
pub(super) const BUCKET: usize = 8;
/// How many different witnesses of a particular are told apart.
pub(super) const WITNESSES: usize = 16;
/// How many statements of a person or body are looked through.
pub(super) const NEAREST: usize = 32;

/// What some statements are held against others by.
#[derive(Debug)]
pub(super) struct Wanted {
    words: Sieve<u32>,
    runs: Sieve<u64>,
    given: Sieve<u64>,
    speakers: Sieve<u32>,
    bodies: HashSet<String>,
}

impl Wanted {
    /// All that these statements are found by.
    pub(super) fn of(case: &Case, keys: &Keys, statements: &BTreeSet<u32>) -> Self {
        let slots = || statements.iter().map(|at| case.slot(*at));
        let voices = || statements.iter().map(|at| case.voice(*at));
        let speakers = voices().flat_map(|voice| [voice.who, voice.informant]).flatten();
        let roles: BTreeSet<u32> = voices().filter_map(|voice| voice.role).collect();
        let bodies = roles.iter().flat_map(|role| bodies_in(case.names.roles.text(*role)));
        Self {
            words: Sieve::of(slots().flat_map(|slot| keys.rare.get(slot)).copied().collect()),
            runs: Sieve::of(slots().flat_map(|slot| keys.runs.get(slot)).copied().collect()),
            given: Sieve::of(slots().flat_map(|slot| keys.given(slot).all()).collect()),
            speakers: Sieve::of(speakers.collect()),
            bodies: bodies.collect(),
        }
    }
}

/// All names that a body may have by which a role is told: its words in a row.
pub(crate) fn bodies_in(role: &str) -> impl Iterator<Item = String> {
    /// No body that a role names has more words.
    const LONGEST: usize = 12;
    let words: Vec<&str> = crate::names::words(role).collect();
    let starts = 0..words.len();
    let ranges =
        starts.flat_map(move |start| (start + 1..=words.len()).map(move |end| (start, end)));
    let words: Vec<&str> = crate::names::words(role).collect();
    ranges
        .filter(|(start, end)| end - start <= LONGEST)
        .map(move |(start, end)| words[start..end].join(" "))
}

/// Who gives one particular, or makes one mistake.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// The first statements that give it.
    pub(crate) by: Vec<u32>,
    /// The first people who say that they lived or saw it, each with the statement that says so.
    witnesses: Vec<(u32, String, u32)>,
}

impl Told {
    pub(super) fn add(&mut self, at: u32, voice: &Voice) {
        if self.by.len() < BUCKET {
            self.by.push(at);
        }
        let who = voice.who.unwrap_or(u32::MAX);
        let is_known = |known: &(u32, String, u32)| known.0 == who && known.1 == voice.name;
        let room = self.witnesses.len() < WITNESSES;
        if voice.first_hand && room && !self.witnesses.iter().any(is_known) {
            self.witnesses.push((who, voice.name.clone(), at));
        }
    }

    /// Whether so many statements give it that not all of them are listed, or just all.
    pub(crate) fn is_common(&self) -> bool {
        self.by.len() >= BUCKET
    }

    /// How many people told it before, as witnesses.
    pub(crate) fn witnesses_before(&self, at: u32) -> usize {
        self.witnesses.iter().filter(|(_, _, by)| *by < at).count()
    }
}

/// The first statements by what they are found by.
#[derive(Debug, Default)]
pub(crate) struct Firsts {
    words: HashMap<u32, Vec<u32>>,
    runs: HashMap<u64, u32>,
    pub(crate) told: HashMap<u64, Told>,
    /// All that a named speaker says on any matter, but for what only stands in an exact copy.
    pub(super) said: HashMap<u32, Vec<u32>>,
    by_speaker: HashMap<u32, Vec<u32>>,
    bodies: HashMap<String, Vec<u32>>,
}

impl Firsts {
    /// Goes through the case; `wanted` is `None` where everything is.
    pub(super) fn of(case: &Case, keys: &Keys, twin: &[bool], wanted: Option<&Wanted>) -> Self {
        let mut firsts = Self::default();
        for at in 0..case.len() as u32 {
            firsts.add(case, keys, twin, wanted, at);
        }
        if wanted.is_none_or(|wanted| !wanted.bodies.is_empty()) {
            firsts.add_bodies(case, keys, wanted);
        }
        firsts
    }

    fn add_bodies(&mut self, case: &Case, keys: &Keys, wanted: Option<&Wanted>) {
        for slot in &keys.bodies {
            let name = &case.voice_in(*slot).name;
            if wanted.is_none_or(|wanted| wanted.bodies.contains(name)) {
                self.bodies.entry(name.clone()).or_default().push(case.place(*slot));
            }
        }
        for said in self.bodies.values_mut() {
            said.sort_unstable();
            said.truncate(NEAREST);
        }
    }

    fn add(&mut self, case: &Case, keys: &Keys, twin: &[bool], wanted: Option<&Wanted>, at: u32) {
        let slot = case.slot(at);
        let is_told = !twin[slot as usize];
        let who = keys.speakers[slot as usize];
        if who != NOBODY && wanted.is_none_or(|wanted| wanted.speakers.has(who)) {
            if is_told && on_any_matter(case.voice_in(slot)) {
                self.said.entry(who).or_default().push(at);
            }
            let said = self.by_speaker.entry(who).or_default();
            if said.len() < NEAREST {
                said.push(at);
            }
        }
        if !is_told {
            return;
        }
        for word in keys.rare.get(slot) {
            if wanted.is_none_or(|wanted| wanted.words.has(*word)) {
                let first = self.words.entry(*word).or_default();
                if first.len() < BUCKET {
                    first.push(at);
                }
            }
        }
        for run in keys.runs.get(slot) {
            if wanted.is_none_or(|wanted| wanted.runs.has(*run)) {
                self.runs.entry(*run).or_insert(at);
            }
        }
        for key in keys.given(slot).all() {
            if wanted.is_none_or(|wanted| wanted.given.has(key)) {
                self.told.entry(key).or_default().add(at, case.voice_in(slot));
            }
        }
    }

    /// The first statements with a rare word that come before this one.
    pub(super) fn with_word(&self, word: u32, at: u32) -> impl Iterator<Item = u32> {
        let first = self.words.get(&word).into_iter().flatten().copied();
        first.take_while(move |earlier| *earlier < at)
    }

    /// The first statement with a run of words, where it comes before this one.
    pub(super) fn with_run(&self, run: u64, at: u32) -> Option<u32> {
        self.runs.get(&run).copied().filter(|first| *first < at)
    }

    /// The first statements of a named speaker, on whatever.
    pub(crate) fn of_speaker(&self, who: u32) -> impl Iterator<Item = u32> {
        self.by_speaker.get(&who).into_iter().flatten().copied()
    }

    /// The first statements of a body.
    pub(crate) fn of_body(&self, name: &str) -> Option<&[u32]> {
        self.bodies.get(name).map(Vec::as_slice)
    }
}

/// Whether a body speaks by its name.
pub(super) fn is_body(voice: &Voice) -> bool {
    matches!(voice.kind, SpeakerKind::Organisation | SpeakerKind::Government)
        && !voice.name.is_empty()
}
