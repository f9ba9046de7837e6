//! The first few statements that have something, in the order of the case: those that later ones with
//! the same are held against.

use super::keys::Keys;
use super::lists::{Twins, is_twin};
use super::on_any_matter;
use crate::case::Case;
use crate::voices::Voice;
use model::SpeakerKind;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeSet, HashMap, HashSet};

/// How many statements count of those that share a rare word or a particular.
pub(super) const BUCKET: usize = 8;
/// How many different witnesses of a particular are told apart.
pub(super) const WITNESSES: usize = 16;
/// How many statements of a person or body are looked through.
pub(super) const NEAREST: usize = 32;

/// What some statements are held against others by.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    pub(super) words: FxHashSet<u32>,
    pub(super) runs: FxHashSet<u64>,
    /// Particulars and mistakes.
    pub(super) given: FxHashSet<u64>,
    pub(super) speakers: FxHashSet<u32>,
    pub(super) bodies: HashSet<String>,
}

impl Wanted {
    /// All that these statements are found by.
    pub(super) fn of(case: &Case, keys: &Keys, statements: &BTreeSet<u32>) -> Self {
        let mut wanted = Self::default();
        let mut roles: BTreeSet<u32> = BTreeSet::new();
        for (slot, voice) in statements.iter().map(|at| (case.slot(*at), case.voice(*at))) {
            wanted.words.extend(keys.rare.get(slot));
            wanted.runs.extend(keys.runs.get(slot));
            wanted.given.extend(keys.given(slot).all());
            wanted.speakers.extend([voice.who, voice.informant].into_iter().flatten());
            roles.extend(voice.role);
        }
        let bodies = roles.iter().flat_map(|role| bodies_in(case.names.roles.text(*role)));
        wanted.bodies = bodies.collect();
        wanted
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

    /// Whether no further statement adds anything.
    pub(super) fn is_whole(&self) -> bool {
        self.by.len() == BUCKET && self.witnesses.len() == WITNESSES
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
    words: FxHashMap<u32, Vec<u32>>,
    runs: FxHashMap<u64, u32>,
    pub(crate) told: FxHashMap<u64, Told>,
    /// All that a named speaker says on any matter, but for what only stands in an exact copy.
    pub(super) said: FxHashMap<u32, Vec<u32>>,
    by_speaker: FxHashMap<u32, Vec<u32>>,
    bodies: HashMap<String, Vec<u32>>,
}

impl Firsts {
    /// All of them.
    pub(super) fn all(case: &Case, keys: &Keys, twins: &Twins) -> Self {
        let mut firsts = Self::default();
        for at in 0..case.len() as u32 {
            firsts.add(case, keys, twins, at);
        }
        firsts.add_bodies(case, keys, |_| true);
        firsts
    }

    /// Those that are wanted.
    pub(super) fn of(case: &Case, keys: &Keys, twins: &Twins, wanted: &Wanted) -> Self {
        let mut firsts =
            Self { words: keys.rare.first(case, twins, &wanted.words, BUCKET), ..Self::default() };
        let runs = keys.runs.first(case, twins, &wanted.runs, 1);
        firsts.runs = runs.into_iter().filter_map(|(run, at)| Some((run, *at.first()?))).collect();
        firsts.told = keys.told(case, twins, &wanted.given);
        for (who, said) in keys.speakers.all(case, &[], &wanted.speakers) {
            firsts.said.insert(who, on_matters(case, twins, &said));
            firsts.by_speaker.insert(who, said.into_iter().take(NEAREST).collect());
        }
        if !wanted.bodies.is_empty() {
            firsts.add_bodies(case, keys, |name| wanted.bodies.contains(name));
        }
        firsts
    }

    fn add_bodies(&mut self, case: &Case, keys: &Keys, is_wanted: impl Fn(&str) -> bool) {
        for slot in &keys.bodies {
            let name = &case.voice_in(*slot).name;
            if is_wanted(name) {
                self.bodies.entry(name.clone()).or_default().push(case.place(*slot));
            }
        }
        for said in self.bodies.values_mut() {
            said.sort_unstable();
            said.truncate(NEAREST);
        }
    }

    fn add(&mut self, case: &Case, keys: &Keys, twins: &Twins, at: u32) {
        let slot = case.slot(at);
        let is_told = !is_twin(twins, slot);
        for who in keys.speakers.get(slot) {
            if is_told && on_any_matter(case.voice_in(slot)) {
                self.said.entry(*who).or_default().push(at);
            }
            let said = self.by_speaker.entry(*who).or_default();
            if said.len() < NEAREST {
                said.push(at);
            }
        }
        if !is_told {
            return;
        }
        for word in keys.rare.get(slot) {
            let first = self.words.entry(*word).or_default();
            if first.len() < BUCKET {
                first.push(at);
            }
        }
        for run in keys.runs.get(slot) {
            self.runs.entry(*run).or_insert(at);
        }
        for key in keys.given(slot).all() {
            self.told.entry(key).or_default().add(at, case.voice_in(slot));
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

/// Those of these places at which something is said on any matter, but for twins.
pub(super) fn on_matters(case: &Case, twins: &Twins, places: &[u32]) -> Vec<u32> {
    let is_told = |at: &u32| !is_twin(twins, case.slot(*at)) && on_any_matter(case.voice(*at));
    places.iter().copied().filter(is_told).collect()
}

/// Whether a body speaks by its name.
pub(super) fn is_body(voice: &Voice) -> bool {
    matches!(voice.kind, SpeakerKind::Organisation | SpeakerKind::Government)
        && !voice.name.is_empty()
}
