//! What a speaker took back counts as if it had never been said.

use crate::arena::Sieve;
use crate::case::Case;
use crate::names::hash;
use model::{SpeakerKind, Statement};
use std::collections::{BTreeMap, BTreeSet};

/// The slots of what each of these speakers took back, and of their retractions.
///
/// A retraction that names acts takes back what its speaker said of those kinds, not later than
/// the retraction. One that names none takes back what the speaker said if all of that is of one
/// kind; where it is of several kinds, nobody can say which was meant, and nothing is dropped.
pub(crate) fn taken_back(case: &Case, speakers: &BTreeSet<u64>) -> BTreeMap<u64, Vec<u32>> {
    let mut taken_back = BTreeMap::new();
    for (speaker, said) in said_by(case, speakers) {
        let mut dropped = Vec::new();
        let (retractions, others): (Vec<u32>, Vec<u32>) =
            said.into_iter().partition(|slot| case.voice_in(*slot).retracts);
        let (named, open): (Vec<u32>, Vec<u32>) =
            retractions.iter().partition(|slot| case.voice_in(**slot).families != 0);
        let until = Until::of(case, &named);
        dropped.extend(others.iter().copied().filter(|slot| until.takes_back(case, *slot)));
        for retraction in open {
            dropped.extend(only_matter(case, retraction, &others));
        }
        dropped.extend(retractions);
        taken_back.insert(speaker, dropped);
    }
    taken_back
}

/// Until when what is said of each family of acts is taken back; without end where a day is not known.
struct Until(BTreeMap<u32, Option<i32>>);

impl Until {
    fn of(case: &Case, retractions: &[u32]) -> Self {
        let mut until: BTreeMap<u32, Option<i32>> = BTreeMap::new();
        for slot in retractions {
            let voice = case.voice_in(*slot);
            for family in bits(voice.families) {
                let known = until.entry(family).or_insert(voice.day);
                *known = known.zip(voice.day).map(|(a, b)| a.max(b));
            }
        }
        Self(until)
    }

    fn takes_back(&self, case: &Case, slot: u32) -> bool {
        let voice = case.voice_in(slot);
        let until = |family: u32| self.0.get(&family);
        bits(voice.families).filter_map(until).any(|day| !is_after(voice.day, *day))
    }
}

fn bits(set: u64) -> impl Iterator<Item = u32> {
    (0..u64::BITS).filter(move |bit| set >> bit & 1 == 1)
}

/// What a retraction takes back that names no act: all that was said before, if it is of one kind.
fn only_matter(case: &Case, retraction: u32, others: &[u32]) -> Vec<u32> {
    let until = case.voice_in(retraction).day;
    let not_later = |slot: &&u32| !is_after(case.voice_in(**slot).day, until);
    let candidates: Vec<u32> = others.iter().filter(not_later).copied().collect();
    let families = |slot: &u32| case.voice_in(*slot).families;
    let all = candidates.iter().fold(0, |all, slot| all | families(slot));
    if all.count_ones() != 1 {
        return Vec::new();
    }
    candidates.into_iter().filter(|slot| families(slot) & all != 0).collect()
}

/// All that those of these say who take something back, speaker by speaker.
fn said_by(case: &Case, speakers: &BTreeSet<u64>) -> BTreeMap<u64, Vec<u32>> {
    let retracting = case.retracting().filter_map(|slot| case.voice_in(slot).own);
    let mut said: BTreeMap<u64, Vec<u32>> = retracting
        .filter(|speaker| speakers.contains(speaker))
        .map(|speaker| (speaker, Vec::new()))
        .collect();
    if said.is_empty() {
        return said;
    }
    let sieve = Sieve::of(said.keys().copied().collect());
    for (slot, owner) in (0..).zip(case.owners()) {
        if sieve.has(*owner)
            && let Some(own) = said.get_mut(owner)
        {
            own.push(slot);
        }
    }
    said
}

fn is_after(day: Option<i32>, other: Option<i32>) -> bool {
    matches!((day, other), (Some(a), Some(b)) if a > b)
}

/// Who can take a statement back, as a number. An unnamed speaker takes back only what the same
/// document has of the same description.
pub(crate) fn own(statement: &Statement, name: &str) -> Option<u64> {
    let speaker = &statement.speaker;
    let who = match (&speaker.person, speaker.kind) {
        (Some(person), _) => format!("person:{person}"),
        (None, SpeakerKind::Document) => return None,
        (None, SpeakerKind::Unnamed) => format!("{}:{name}", statement.document().hex()),
        (None, _) if name.is_empty() => return None,
        (None, _) => format!("name:{name}"),
    };
    Some(hash(who.as_bytes()))
}
