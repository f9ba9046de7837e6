//! What statements are found by: their rarest words, runs of words, particulars and mistakes.

use super::firsts::{Told, is_body};
use super::lists::{Lists, Reach, Twins, is_twin};
use super::spelling::Spelling;
use super::{impossible, on_any_matter};
use crate::arena::Arena;
use crate::case::{Case, Update};
use crate::details::Given;
use crate::names::{chain, fold, hash, words};
use crate::press;
use crate::voices::Voice;
use model::Statement;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap};

/// Fewer content words than this are no evidence: many people use the same three words.
const LEAST_WORDS: usize = 4;
/// By how many of its rarest words a statement is found, at least.
const RAREST: usize = 4;
/// Words in a row that two statements share only where the one quotes the other, or both a third.
const RUN: usize = 8;
/// Content words from which on an equal direct quotation is one quotation.
const QUOTATION: usize = 6;

/// The keys of all statements, by their slots; empty for those that nothing is found by.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    pub(super) rare: Lists<u32>,
    pub(super) runs: Lists<u64>,
    pub(super) particulars: Lists<u64>,
    /// Of which name or date each particular is a part.
    wholes: Arena<u32>,
    /// Days that do not exist.
    days: Lists<u64>,
    /// Names that are misspelt, as far as the whole case tells.
    misspelt: Lists<u64>,
    spelling: Spelling,
    /// Who speaks, where a name is known.
    pub(super) speakers: Lists<u32>,
    /// The slots of what bodies say by their names.
    pub(super) bodies: BTreeSet<u32>,
    /// The slots of what is said by somebody who names an informant, by the informant.
    pub(super) informed: HashMap<u32, BTreeSet<u32>>,
    /// The slots of what is said by those who hold an office.
    pub(super) officials: BTreeSet<u32>,
    /// How many statements have each word.
    frequency: Vec<u32>,
    /// The words as numbers that do not depend on what came first.
    marks: Vec<u64>,
}

/// Words that are of another rarity than before.
#[derive(Debug, Default)]
struct Turned {
    commoner: Vec<u32>,
    rarer: FxHashSet<u32>,
}

/// A statement that is found by other words than before.
#[derive(Debug)]
pub(super) struct Respelled {
    pub(super) slot: u32,
    pub(super) before: Vec<u32>,
}

impl Keys {
    /// Follows the case.
    pub(super) fn update(&mut self, case: &Case, update: &Update) -> Vec<Respelled> {
        for word in self.marks.len()..case.names.words.len() {
            self.marks.push(hash(case.names.words.text(word as u32).as_bytes()));
        }
        self.frequency.resize(self.marks.len(), 0);
        let turned = self.count(case, update);
        let fresh: FxHashSet<u32> = update.fresh.iter().copied().collect();
        let is_whole = fresh.len() == case.len();
        let respelled = if is_whole { Vec::new() } else { self.respell(case, &turned, &fresh) };
        for gone in &update.gone {
            self.bodies.remove(&gone.slot);
            self.officials.remove(&gone.slot);
            if let Some(informant) = case.voice_in(gone.slot).informant
                && let Some(informed) = self.informed.get_mut(&informant)
            {
                informed.remove(&gone.slot);
            }
        }
        for slot in &update.fresh {
            let (statement, voice) = (case.statement_in(*slot), case.voice_in(*slot));
            self.speakers.set(*slot, voice.who.as_slice());
            if is_body(voice) {
                self.bodies.insert(*slot);
            }
            if voice.role.is_some() {
                self.officials.insert(*slot);
            }
            if let Some(informant) = voice.informant {
                self.informed.entry(informant).or_default().insert(*slot);
            }
            let rare = self.rarest(case, *slot);
            self.rare.set(*slot, &rare);
            let counts = on_any_matter(voice);
            let content = statement.content.text();
            let runs = if counts { runs(content, voice) } else { Vec::new() };
            self.runs.set(*slot, &runs);
            self.read(*slot, statement, if counts { content } else { "" });
        }
        self.rare.sort(case);
        self.runs.sort(case);
        self.particulars.sort(case);
        self.days.sort(case);
        self.speakers.sort(case);
        respelled
    }

    /// Takes down the particulars of a statement, and what may be mistakes.
    fn read(&mut self, slot: u32, statement: &Statement, content: &str) {
        let marked = press::marked(content);
        let particulars = press::particulars(statement, &marked);
        self.wholes.set(slot, &press::wholes(&marked, &particulars));
        self.particulars.set(slot, &particulars);
        self.days.set(slot, &impossible::days(content));
        self.spelling.write(slot, &marked);
    }

    /// What a statement gives that others may have from it.
    pub(super) fn given(&self, slot: u32) -> Given<'_> {
        Given {
            particulars: self.particulars.get(slot),
            wholes: self.wholes.get(slot),
            days: self.days.get(slot),
            misspelt: self.misspelt.get(slot),
        }
    }

    /// Who gives each of these particulars, or makes each of these mistakes.
    pub(super) fn told(
        &self,
        case: &Case,
        twins: &Twins,
        wanted: &FxHashSet<u64>,
    ) -> FxHashMap<u64, Told> {
        let mut told: FxHashMap<u64, Told> = FxHashMap::default();
        // No particular is a mistake, and no day a name.
        for lists in [&self.particulars, &self.days, &self.misspelt] {
            lists.each(case, twins, wanted, Reach::All, |key, at| {
                let told = told.entry(key).or_default();
                told.add(at, case.voice(at));
                told.is_whole()
            });
        }
        told
    }

    /// The places of the first statements that give a particular, or make a mistake, at most so many.
    pub(super) fn giving(&self, case: &Case, twins: &Twins, key: u64, most: usize) -> Vec<u32> {
        let wanted = FxHashSet::from_iter([key]);
        let lists = [&self.particulars, &self.days, &self.misspelt];
        let places = lists.map(|lists| lists.first(case, twins, &wanted, most).remove(&key));
        places.into_iter().flatten().next().unwrap_or_default()
    }

    /// Finds anew which names are misspelt, once it is known what only stands in exact copies; the
    /// slots of statements that write one of which this was not known before, or is not so any more.
    pub(super) fn spell(
        &mut self,
        case: &Case,
        update: &Update,
        flipped: &[u32],
        twins: &Twins,
    ) -> Vec<u32> {
        let gone = update.gone.iter().map(|gone| gone.slot);
        let slots = gone.chain(update.fresh.iter().chain(flipped).copied());
        let turned = self.spelling.count(case, slots, |slot| is_twin(twins, slot));
        let order = (0..case.len() as u32).map(|at| case.slot(at));
        let writing: Vec<u32> = match turned.is_empty() {
            true => Vec::new(),
            false => order.filter(|slot| self.spelling.writes(*slot, &turned)).collect(),
        };
        for slot in update.fresh.iter().chain(&writing) {
            let misspelt: Vec<u64> = self.spelling.misspelt(*slot).collect();
            self.misspelt.set(*slot, &misspelt);
        }
        self.misspelt.sort(case);
        writing
    }

    /// Counts the words of what came and went; those are given whose frequency has another power of
    /// two than before.
    fn count(&mut self, case: &Case, update: &Update) -> Turned {
        let mut before: FxHashMap<u32, u32> = FxHashMap::default();
        for gone in &update.gone {
            for word in case.words_in(gone.slot) {
                before.entry(*word).or_insert(self.frequency[*word as usize]);
                self.frequency[*word as usize] -= 1;
            }
        }
        for slot in &update.fresh {
            for word in case.words_in(*slot) {
                before.entry(*word).or_insert(self.frequency[*word as usize]);
                self.frequency[*word as usize] += 1;
            }
        }
        let mut turned = Turned::default();
        for (word, count) in before {
            match class(count).cmp(&self.class(word)) {
                Ordering::Less => turned.commoner.push(word),
                Ordering::Equal => {}
                Ordering::Greater => drop(turned.rarer.insert(word)),
            }
        }
        turned
    }

    /// How rare a word is, in steps: so that one more statement leaves the order of most as it was.
    fn class(&self, word: u32) -> u32 {
        class(self.frequency[word as usize])
    }

    /// Finds the rarest words anew of statements with a word that turned. One that became commoner
    /// takes nobody's place among the rarest, so that those are enough that are found by it.
    fn respell(&mut self, case: &Case, turned: &Turned, fresh: &FxHashSet<u32>) -> Vec<Respelled> {
        let found = turned.commoner.iter().flat_map(|word| self.rare.slots(*word));
        let mut slots: Vec<u32> = found.filter(|slot| case.is_counted(*slot)).collect();
        if !turned.rarer.is_empty() {
            let has = |slot: &u32| case.words_in(*slot).iter().any(|w| turned.rarer.contains(w));
            slots.extend((0..case.len() as u32).map(|at| case.slot(at)).filter(has));
        }
        slots.sort_unstable();
        slots.dedup();
        let mut respelled = Vec::new();
        for slot in slots.into_iter().filter(|slot| !fresh.contains(slot)) {
            let rare = self.rarest(case, slot);
            if rare != self.rare.get(slot) {
                respelled.push(Respelled { slot, before: self.rare.get(slot).to_vec() });
                self.rare.set(slot, &rare);
            }
        }
        respelled
    }

    /// The rarer half of its words.
    fn rarest(&self, case: &Case, slot: u32) -> Vec<u32> {
        let words = case.words_in(slot);
        if !on_any_matter(case.voice_in(slot)) || words.len() < LEAST_WORDS {
            return Vec::new();
        }
        let mut rarest = words.to_vec();
        rarest.sort_by_key(|word| (self.class(*word), self.marks[*word as usize], *word));
        rarest.truncate(RAREST.max(words.len() / 2));
        rarest
    }
}

fn class(frequency: u32) -> u32 {
    u32::BITS - frequency.leading_zeros()
}

/// The hashes of all runs of words, and of the whole where it is short.
fn runs(content: &str, voice: &Voice) -> Vec<u64> {
    let folded = fold(content);
    let hashes: Vec<u64> = words(&folded).map(|word| hash(word.as_bytes())).collect();
    let of_run = |run: &[u64]| run.iter().fold(0, |running, word| chain(running, *word));
    let mut runs: Vec<u64> = hashes.windows(RUN).map(of_run).collect();
    if hashes.len() < RUN && voice.length as usize >= QUOTATION {
        runs.push(voice.content);
    }
    runs
}
