//! Which statements may be linked in another way after some came and went.

use super::firsts::{BUCKET, NEAREST, WITNESSES, bodies_in, is_body};
use super::keys::{Keys, NOBODY};
use super::{FIRST, RECENT, on_any_matter};
use crate::arena::Sieve;
use crate::case::Case;
use crate::voices::Voice;
use std::collections::{BTreeSet, HashMap, HashSet};

/// A statement that came, went, or is found by other words, with what it was or is found by.
#[derive(Debug)]
pub(super) struct Seed<'s> {
    /// Where it stands, or the next one after it.
    pub(super) place: u32,
    pub(super) rare: &'s [u32],
    pub(super) runs: &'s [u64],
    /// Particulars and mistakes.
    pub(super) given: Vec<u64>,
    /// `None` where only its words are others.
    pub(super) voice: Option<&'s Voice>,
}

/// The places of all statements that share something with the seeds.
#[derive(Debug, Default)]
struct Sharing {
    words: HashMap<u32, Vec<u32>>,
    runs: HashMap<u64, Vec<u32>>,
    given: HashMap<u64, Vec<u32>>,
    said: HashMap<u32, Vec<u32>>,
    by_speaker: HashMap<u32, Vec<u32>>,
    informed: HashMap<u32, Vec<u32>>,
    bodies: HashMap<String, Vec<u32>>,
    in_office: HashMap<String, Vec<u32>>,
}

impl Sharing {
    fn of(case: &Case, keys: &Keys, twin: &[bool], seeds: &[Seed<'_>]) -> Self {
        let words = Sieve::of(seeds.iter().flat_map(|seed| seed.rare).copied().collect());
        let runs = Sieve::of(seeds.iter().flat_map(|seed| seed.runs).copied().collect());
        let given = Sieve::of(seeds.iter().flat_map(|seed| &seed.given).copied().collect());
        let voices = || seeds.iter().filter_map(|seed| seed.voice);
        let speakers: HashSet<u32> = voices().filter_map(|voice| voice.who).collect();
        let bodies: HashSet<&str> =
            voices().filter(|voice| is_body(voice)).map(|voice| voice.name.as_str()).collect();
        let mut sharing = Self::default();
        for who in &speakers {
            let slots = keys.informed.get(who).into_iter().flatten();
            sharing.informed.insert(*who, slots.map(|slot| case.place(*slot)).collect());
        }
        if !bodies.is_empty() {
            sharing.add_bodies(case, keys, &bodies);
        }
        let speakers = Sieve::of(speakers);
        for at in 0..case.len() as u32 {
            let slot = case.slot(at);
            let is_told = !twin[slot as usize];
            let who = keys.speakers[slot as usize];
            if who != NOBODY && speakers.has(who) {
                sharing.by_speaker.entry(who).or_default().push(at);
                if is_told && on_any_matter(case.voice_in(slot)) {
                    sharing.said.entry(who).or_default().push(at);
                }
            }
            if !is_told {
                continue;
            }
            for word in keys.rare.get(slot).iter().filter(|word| words.has(**word)) {
                sharing.words.entry(*word).or_default().push(at);
            }
            for run in keys.runs.get(slot).iter().filter(|run| runs.has(**run)) {
                sharing.runs.entry(*run).or_default().push(at);
            }
            for key in keys.given(slot).all().filter(|key| given.has(*key)) {
                sharing.given.entry(key).or_default().push(at);
            }
        }
        sharing
    }

    fn add_bodies(&mut self, case: &Case, keys: &Keys, bodies: &HashSet<&str>) {
        for slot in &keys.bodies {
            let name = &case.voice_in(*slot).name;
            if bodies.contains(name.as_str()) {
                self.bodies.entry(name.clone()).or_default().push(case.place(*slot));
            }
        }
        self.bodies.values_mut().for_each(|said| said.sort_unstable());
        let offices = offices(case, bodies);
        for slot in &keys.officials {
            let role = case.voice_in(*slot).role;
            for body in role.and_then(|role| offices.get(&role)).into_iter().flatten() {
                self.in_office.entry((*body).to_owned()).or_default().push(case.place(*slot));
            }
        }
    }
}

/// The offices that are told by the names of some of these bodies.
fn offices<'b>(case: &Case, bodies: &HashSet<&'b str>) -> HashMap<u32, Vec<&'b str>> {
    let mut offices: HashMap<u32, Vec<&str>> = HashMap::new();
    for role in 0..case.names.roles.len() as u32 {
        for name in bodies_in(case.names.roles.text(role)) {
            if let Some(body) = bodies.get(name.as_str()) {
                offices.entry(role).or_default().push(body);
            }
        }
    }
    offices
}

/// All statements that the seeds may have linked, or may link now: those after a seed that share
/// something with it, where the seed is among the first few that they are held against; and the few
/// before it for which it makes a particular more common.
pub(super) fn touched(
    case: &Case,
    keys: &Keys,
    twin: &[bool],
    seeds: &[Seed<'_>],
) -> BTreeSet<u32> {
    let sharing = Sharing::of(case, keys, twin, seeds);
    let mut touched = BTreeSet::new();
    let first = |touched: &mut BTreeSet<u32>, list: Option<&Vec<u32>>, place: u32, most: usize| {
        let Some(list) = list else { return };
        let from = list.partition_point(|at| *at < place);
        if from < most {
            touched.extend(&list[from..]);
        }
    };
    for Seed { place, rare, runs, given, voice } in seeds {
        for word in *rare {
            first(&mut touched, sharing.words.get(word), *place, BUCKET);
        }
        for run in *runs {
            first(&mut touched, sharing.runs.get(run), *place, 1);
        }
        for key in given {
            let list = sharing.given.get(key).map_or(&[][..], Vec::as_slice);
            let from = list.partition_point(|at| at < place);
            // Those before it count how many give the same.
            if from < BUCKET {
                touched.extend(list);
            } else if are_few(case, &list[..from]) {
                touched.extend(&list[from..]);
            }
        }
        let Some(voice) = voice else { continue };
        if let Some(who) = voice.who {
            let list = sharing.said.get(&who).map_or(&[][..], Vec::as_slice);
            let from = list.partition_point(|at| at < place);
            let to = if from < FIRST { list.len() } else { list.len().min(from + RECENT + 1) };
            touched.extend(&list[from..to]);
            let by_speaker = sharing.by_speaker.get(&who).map_or(&[][..], Vec::as_slice);
            if by_speaker.partition_point(|at| at < place) < NEAREST {
                touched.extend(sharing.informed.get(&who).into_iter().flatten());
            }
        }
        if is_body(voice) {
            let list = sharing.bodies.get(&voice.name).map_or(&[][..], Vec::as_slice);
            if list.partition_point(|at| at < place) < NEAREST {
                touched.extend(sharing.in_office.get(&voice.name).into_iter().flatten());
            }
        }
    }
    touched
}

/// Whether so few witnesses are among these that one more counts.
fn are_few(case: &Case, statements: &[u32]) -> bool {
    let voices = statements.iter().map(|at| case.voice(*at)).filter(|voice| voice.first_hand);
    let witnesses: HashSet<(Option<u32>, &str)> =
        voices.map(|voice| (voice.who, voice.name.as_str())).take(64 * WITNESSES).collect();
    witnesses.len() < WITNESSES
}
