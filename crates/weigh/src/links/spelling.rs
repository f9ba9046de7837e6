//! Names that hardly any document writes and that differ by a letter from one that many write: they
//! are taken for misspelt.
//!
//! Two persons can have such names. What makes it improbable is that the other name is so much more
//! common; it stays possible, and who weighs a shared misspelling has to allow for it.

use crate::arena::Arena;
use crate::case::Case;
use crate::names::{fold, hash, words};
use crate::press::Marked;
use model::CALENDARS;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Shorter names are too often one letter away from another name.
const LETTERS: usize = 5;
/// A misspelling stands in so many documents at most.
const FEW: u32 = 3;
/// And the name itself in so many times as many.
const TIMES: u32 = 10;
/// What stands in one document alone is shared by nobody.
const SHARED: u32 = 2;

/// How the documents of a case write names.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    /// The names in each statement, by its slot.
    written: Arena<u64>,
    /// Whether those are counted, by slot.
    counted: Vec<bool>,
    names: HashMap<u64, Name>,
    /// How many statements of a document write a name.
    statements: HashMap<(u64, u32), u32>,
    /// The names that can have misspellings, by what is left of each without one of its letters.
    common: HashMap<u64, BTreeSet<u64>>,
}

#[derive(Debug)]
struct Name {
    folded: String,
    documents: u32,
    misspelt: bool,
}

impl Spelling {
    /// Takes down the names in a statement.
    pub(super) fn write(&mut self, slot: u32, marked: &[Marked<'_>]) {
        let mut keys = Vec::new();
        for folded in names(marked) {
            let key = hash(format!("name {folded}").as_bytes());
            self.names.entry(key).or_insert(Name { folded, documents: 0, misspelt: false });
            keys.push(key);
        }
        self.written.set(slot, &keys);
    }

    /// The names in a statement that are misspelt.
    pub(super) fn misspelt(&self, slot: u32) -> impl Iterator<Item = u64> {
        let written = self.written.get(slot).iter().copied();
        written.filter(|key| self.names.get(key).is_some_and(|name| name.misspelt))
    }

    /// Whether a statement writes one of these names.
    pub(super) fn writes(&self, slot: u32, names: &BTreeSet<u64>) -> bool {
        self.written.get(slot).iter().any(|key| names.contains(key))
    }

    /// Counts the statements in these slots, or counts them no more: those of exact copies do not
    /// count. Gives the names that are misspelt from now on, and those that are not any more.
    pub(super) fn count(
        &mut self,
        case: &Case,
        slots: impl Iterator<Item = u32>,
        is_twin: impl Fn(u32) -> bool,
    ) -> BTreeSet<u64> {
        self.counted.resize(case.slots_in_use(), false);
        let mut before = BTreeMap::new();
        for slot in slots {
            let counts = case.is_counted(slot) && !is_twin(slot);
            if self.counted[slot as usize] != counts {
                self.counted[slot as usize] = counts;
                self.step(slot, case.voice_in(slot).document, counts, &mut before);
            }
        }
        let is_any_common = self.follow(&before);
        let looked_at: Vec<u64> = match is_any_common {
            true => self.names.keys().copied().collect(),
            false => before.into_keys().collect(),
        };
        self.judge(&looked_at)
    }

    /// Adds the names of one statement, or takes them away; notes in how many documents each stood.
    fn step(&mut self, slot: u32, document: u32, is_more: bool, before: &mut BTreeMap<u64, u32>) {
        for key in self.written.get(slot) {
            let Some(name) = self.names.get_mut(key) else { continue };
            before.entry(*key).or_insert(name.documents);
            let statements = self.statements.entry((*key, document)).or_default();
            if is_more {
                *statements += 1;
                name.documents += u32::from(*statements == 1);
            } else {
                *statements = statements.saturating_sub(1);
                if *statements == 0 {
                    self.statements.remove(&(*key, document));
                    name.documents = name.documents.saturating_sub(1);
                }
            }
        }
    }

    /// Keeps the common names; says whether one of them allows for more misspellings or for fewer.
    fn follow(&mut self, before: &BTreeMap<u64, u32>) -> bool {
        let mut is_any = false;
        for (key, documents) in before {
            let Some(name) = self.names.get(key) else { continue };
            let (allowed, now) = (allowed(*documents), allowed(name.documents));
            is_any |= allowed != now;
            if (allowed > 0) == (now > 0) {
                continue;
            }
            for shorter in without_a_letter(&name.folded) {
                let names = self.common.entry(shorter).or_default();
                if now > 0 {
                    names.insert(*key);
                } else {
                    names.remove(key);
                }
            }
        }
        is_any
    }

    fn judge(&mut self, keys: &[u64]) -> BTreeSet<u64> {
        let other = |key: &u64| {
            let name = self.names.get(key)?;
            (self.is_misspelt(name) != name.misspelt).then_some(*key)
        };
        let turned: BTreeSet<u64> = keys.iter().filter_map(other).collect();
        for key in &turned {
            if let Some(name) = self.names.get_mut(key) {
                name.misspelt = !name.misspelt;
            }
        }
        turned
    }

    fn is_misspelt(&self, name: &Name) -> bool {
        if !(SHARED..=FEW).contains(&name.documents) {
            return false;
        }
        let shorter = without_a_letter(&name.folded);
        let near = shorter.flat_map(|shorter| self.common.get(&shorter)).flatten();
        let mut near = near.filter_map(|key| self.names.get(key));
        near.any(|common| {
            allowed(common.documents) >= name.documents && is_slip(&name.folded, &common.folded)
        })
    }
}

/// In how many documents a misspelling of a name may stand that stands in so many.
fn allowed(documents: u32) -> u32 {
    let most = (documents / TIMES).min(FEW);
    if most < SHARED { 0 } else { most }
}

/// The names among what is marked in a text, folded, word by word. Months and weekdays are spelt in
/// many ways that are right.
fn names(marked: &[Marked<'_>]) -> BTreeSet<String> {
    let marked = marked.iter().map(|marked| marked.word);
    let capital = marked.filter(|word| word.starts_with(char::is_uppercase)).map(fold);
    let is_name = |word: &&str| {
        word.chars().all(char::is_alphabetic) && word.chars().count() >= LETTERS && !is_date(word)
    };
    capital
        .flat_map(|word| words(&word).filter(is_name).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

fn is_date(word: &str) -> bool {
    let names =
        CALENDARS.iter().flat_map(|calendar| calendar.months.iter().chain(&calendar.weekdays));
    names.copied().flatten().any(|name| *name == word)
}

/// A name, and all that is left of it without one of its letters, as hashes. Two names of which one
/// becomes the other by one letter more, fewer, other or exchanged with the next have one in common
/// (Garbe 2012, SymSpell).
fn without_a_letter(name: &str) -> impl Iterator<Item = u64> {
    let shorter = name.char_indices().map(|(at, letter)| {
        let (start, end) = (&name[..at], &name[at + letter.len_utf8()..]);
        hash(format!("{start}{end}").as_bytes())
    });
    let all: BTreeSet<u64> = shorter.chain([hash(name.as_bytes())]).collect();
    all.into_iter()
}

/// Whether two names differ by one letter more, fewer, other or exchanged with the next (Damerau
/// 1964), and not in an ending alone: "Mena" and "Menas", "Valdoria" and "Valdorian", "Mario" and
/// "Maria" are forms of names or other names.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = |(a, b): &(&char, &char)| a == b;
    let start = one.iter().zip(&other).take_while(same).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(same).count();
    let (one, other) = (&one[..one.len() - end], &other[..other.len() - end]);
    let is_ending = |letter: &char| ['a', 'e', 'o', 's'].contains(letter);
    match (one, other) {
        ([_], []) | ([], [_]) => end > 0,
        ([a], [b]) => end > 0 || !(is_ending(a) && is_ending(b)),
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_slip, names, without_a_letter};
    use crate::press::marked;
    use std::collections::BTreeSet;

    #[test]
    fn a_slip_is_one_letter_and_no_ending() {
        for (one, other) in [
            ("talbret", "talbert"),
            ("talbet", "talbert"),
            ("tallbert", "talbert"),
            ("talberd", "talbert"),
            ("dalbert", "talbert"),
            ("albert", "talbert"),
            ("valdez", "valdes"),
        ] {
            assert!(is_slip(one, other) && is_slip(other, one), "{one} {other}");
            let shorter: BTreeSet<u64> = without_a_letter(one).collect();
            assert!(without_a_letter(other).any(|key| shorter.contains(&key)), "{one} {other}");
        }
        for (one, other) in [
            ("talbert", "talbert"),
            ("tabelrt", "talbert"),
            ("menas", "mena"),
            ("valdorian", "valdoria"),
            ("mario", "maria"),
            ("andrea", "andres"),
            ("martina", "martin"),
        ] {
            assert!(!is_slip(one, other) && !is_slip(other, one), "{one} {other}");
        }
    }

    #[test]
    fn names_are_words_with_a_capital_in_a_sentence() {
        let text =
            "Guards took José Tálbert and Ana to the Orange-Gate in April. Nobody saw K9000.";
        assert_eq!(Vec::from_iter(names(&marked(text))), ["orange", "talbert"]);
    }
}
