//! Which statements may be linked in another way after some came and went.

use super::firsts::{BUCKET, NEAREST, WITNESSES, bodies_in, is_body, on_matters};
use super::keys::Keys;
use super::lists::{Key, Lists, Twins};
use super::{Compared, FIRST, RECENT};
use crate::case::Case;
use crate::press;
use crate::voices::Voice;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeSet, HashMap, HashSet};

/// A statement that came, went, or is found by other words, with what it was or is found by.
#[derive(Debug)]
pub(super) struct Seed<'s> {
    pub(super) slot: u32,
    /// Where it stands; of one that went, the place after the last one before it that stays.
    pub(super) place: u32,
    /// Whether it is found by this now; else it was before.
    pub(super) comes: bool,
    pub(super) rare: &'s [u32],
    pub(super) runs: &'s [u64],
    /// Particulars and mistakes.
    pub(super) given: Vec<u64>,
    /// `None` where only its words are others.
    pub(super) voice: Option<&'s Voice>,
}

impl<'s> Seed<'s> {
    pub(super) fn of(case: &'s Case, keys: &'s Keys, slot: u32, place: u32, comes: bool) -> Self {
        Self {
            slot,
            place,
            comes,
            rare: keys.rare.get(slot),
            runs: keys.runs.get(slot),
            given: keys.given(slot).all().collect(),
            voice: Some(case.voice_in(slot)),
        }
    }

    /// By which nothing is found but what its speaker says.
    pub(super) fn without_keys(self) -> Self {
        Self { rare: &[], runs: &[], given: Vec::new(), ..self }
    }

    pub(super) fn with_words_only(self) -> Self {
        Self { runs: &[], given: Vec::new(), voice: None, ..self }
    }
}

/// Which statements are among the first that have a key now and were not before, and the other way:
/// their slots with their places.
#[derive(Debug, Default)]
struct Turn {
    came: Vec<(u32, u32)>,
    went: Vec<(u32, u32)>,
    /// Whether so much changed that nobody looked who came and who went.
    is_whole: bool,
}

/// From more seeds than this on one key, all that share it are looked at again.
const SEEDS: usize = if cfg!(test) { 3 } else { 64 };

/// What is other than before among the first so many that have each key of the seeds.
fn turns<'s, K: Key + 's>(
    case: &Case,
    lists: &Lists<K>,
    twins: &Twins,
    seeds: &'s [Seed<'s>],
    keys_of: impl Fn(&Seed<'s>) -> &'s [K],
    most: usize,
) -> FxHashMap<K, Turn> {
    let mut of_key: FxHashMap<K, Vec<&Seed<'_>>> = FxHashMap::default();
    for seed in seeds {
        for key in keys_of(seed) {
            of_key.entry(*key).or_default().push(seed);
        }
    }
    let wanted: FxHashSet<K> = of_key.keys().copied().collect();
    // Behind those that came now stand as many that may have been among the first before.
    let mut first = lists.first(case, twins, &wanted, most + SEEDS);
    let mut turns = FxHashMap::default();
    for (key, seeds) in of_key {
        let now = first.remove(&key).unwrap_or_default();
        let turn = Turn::of(case, &now, &seeds, most);
        if !turn.came.is_empty() || !turn.went.is_empty() {
            turns.insert(key, turn);
        }
    }
    turns
}

impl Turn {
    fn of(case: &Case, now: &[u32], seeds: &[&Seed<'_>], most: usize) -> Self {
        let seeds_of = |comes| {
            let seeds = seeds.iter().filter(move |seed| seed.comes == comes);
            seeds.map(|seed| (seed.slot, seed.place))
        };
        if seeds.len() > SEEDS {
            let (came, went) = (seeds_of(true).collect(), seeds_of(false).collect());
            return Self { came, went, is_whole: true };
        }
        let after: Vec<(u32, u32)> = now.iter().map(|at| (case.slot(*at), *at)).collect();
        let new: FxHashSet<u32> = seeds_of(true).map(|(slot, _)| slot).collect();
        let stayed = after.iter().filter(|(slot, _)| !new.contains(slot));
        // What went stood before the one that has its place now.
        let before = seeds_of(false).map(|(slot, place)| (place, false, slot));
        let mut before: Vec<(u32, bool, u32)> =
            before.chain(stayed.map(|(slot, at)| (*at, true, *slot))).collect();
        before.sort_unstable();
        before.truncate(most);
        let after = &after[..after.len().min(most)];
        let was: FxHashSet<u32> =
            before.iter().filter(|(_, stays, _)| *stays).map(|(_, _, slot)| *slot).collect();
        let is: FxHashSet<u32> = after.iter().map(|(slot, _)| *slot).collect();
        let pushed = before.iter().filter(|(_, stays, slot)| *stays && !is.contains(slot));
        let pushed = pushed.map(|(place, _, slot)| (*slot, *place));
        Self {
            came: after.iter().filter(|(slot, _)| !was.contains(slot)).copied().collect(),
            went: seeds_of(false).chain(pushed).collect(),
            is_whole: false,
        }
    }
}

/// The places of what bodies say by their names, and of what is said by those who hold an office in them.
#[derive(Debug, Default)]
struct Bodies {
    said: HashMap<String, Vec<u32>>,
    in_office: HashMap<String, Vec<u32>>,
}

impl Bodies {
    fn of(case: &Case, keys: &Keys, names: &HashSet<&str>) -> Self {
        let mut bodies = Self::default();
        if names.is_empty() {
            return bodies;
        }
        for slot in &keys.bodies {
            let name = &case.voice_in(*slot).name;
            if names.contains(name.as_str()) {
                bodies.said.entry(name.clone()).or_default().push(case.place(*slot));
            }
        }
        bodies.said.values_mut().for_each(|said| said.sort_unstable());
        let offices = offices(case, names);
        for slot in &keys.officials {
            let role = case.voice_in(*slot).role;
            for body in role.and_then(|role| offices.get(&role)).into_iter().flatten() {
                bodies.in_office.entry((*body).to_owned()).or_default().push(case.place(*slot));
            }
        }
        bodies
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
    twins: &Twins,
    seeds: &[Seed<'_>],
    compared: Compared<'_>,
) -> BTreeSet<u32> {
    let mut touched = BTreeSet::new();
    let words = turns(case, &keys.rare, twins, seeds, |seed| seed.rare, BUCKET);
    let likely = |turn: &Turn, at: u32| {
        let mut came = turn.came.iter().filter(|(_, place)| *place < at);
        came.any(|(slot, _)| compared.are_alike(at, *slot))
            || turn.went.iter().any(|(slot, _)| compared.were_alike(at, *slot))
    };
    by_turns(case, &keys.rare, twins, &words, likely, &mut touched);
    let runs = turns(case, &keys.runs, twins, seeds, |seed| seed.runs, 1);
    let may_quote = |turn: &Turn, at: u32| {
        let mut first = turn.came.iter().chain(&turn.went);
        first.any(|(slot, place)| *place <= at && compared.may_quote(at, *slot))
    };
    by_turns(case, &keys.runs, twins, &runs, may_quote, &mut touched);
    by_given(case, keys, twins, seeds, &mut touched);

    let voices = || seeds.iter().filter_map(|seed| Some((seed.place, seed.voice?)));
    let names = voices().filter(|(_, voice)| is_body(voice)).map(|(_, voice)| voice.name.as_str());
    let bodies = Bodies::of(case, keys, &names.collect());
    for (place, voice) in voices() {
        if let Some(who) = voice.who {
            by_speaker(case, keys, twins, who, place, &mut touched);
        }
        if is_body(voice) {
            let list = bodies.said.get(&voice.name).map_or(&[][..], Vec::as_slice);
            if list.partition_point(|at| *at < place) < NEAREST {
                touched.extend(bodies.in_office.get(&voice.name).into_iter().flatten());
            }
        }
    }
    touched
}

/// Those after a turn that share its key and are other by it.
fn by_turns<K: Key>(
    case: &Case,
    lists: &Lists<K>,
    twins: &Twins,
    turns: &FxHashMap<K, Turn>,
    is_other: impl Fn(&Turn, u32) -> bool,
    touched: &mut BTreeSet<u32>,
) {
    let sharing = lists.all(case, twins, &turns.keys().copied().collect());
    for (key, turn) in turns {
        let places = turn.came.iter().chain(&turn.went).map(|(_, place)| *place);
        let from = places.min().unwrap_or(0);
        let list = sharing.get(key).map_or(&[][..], Vec::as_slice);
        let after = list[list.partition_point(|at| *at < from)..].iter();
        touched.extend(after.filter(|at| turn.is_whole || is_other(turn, **at)));
    }
}

fn by_given(
    case: &Case,
    keys: &Keys,
    twins: &Twins,
    seeds: &[Seed<'_>],
    touched: &mut BTreeSet<u32>,
) {
    let mut of_key: FxHashMap<u64, Vec<&Seed<'_>>> = FxHashMap::default();
    for seed in seeds {
        for key in &seed.given {
            of_key.entry(*key).or_default().push(seed);
        }
    }
    let told = keys.told(case, twins, &of_key.keys().copied().collect());
    for (key, seeds) in of_key {
        let Some(told) = told.get(&key) else { continue };
        let came = seeds.iter().filter(|seed| seed.comes).count();
        let turns = |place: &u32| {
            let from = told.by.partition_point(|at| at < place);
            from < BUCKET || told.witnesses_before(*place) < WITNESSES
        };
        let from = seeds.iter().map(|seed| seed.place).filter(turns).min();
        // The first few count how many give the same; where they always were more, nothing turns on it.
        let first = keys.giving(case, twins, key, BUCKET + came);
        if first.len() < BUCKET + came {
            touched.extend(first);
        } else if let Some(from) = from {
            let list = keys.giving(case, twins, key, usize::MAX);
            let after = list[list.partition_point(|at| *at < from)..].iter();
            touched.extend(after.filter(|at| {
                let slot = case.slot(**at);
                press::may_have_read(case.voice_in(slot), keys.particulars.get(slot))
            }));
        }
    }
}

/// What a named person or body says, and what is said by those who name them as an informant.
fn by_speaker(
    case: &Case,
    keys: &Keys,
    twins: &Twins,
    who: u32,
    place: u32,
    touched: &mut BTreeSet<u32>,
) {
    let all = keys.speakers.places(case, &[], who);
    let said = on_matters(case, twins, &all);
    let from = said.partition_point(|at| *at < place);
    let to = if from < FIRST { said.len() } else { said.len().min(from + RECENT + 1) };
    touched.extend(&said[from..to]);
    if all.partition_point(|at| *at < place) < NEAREST {
        let informed = keys.informed.get(&who).into_iter().flatten();
        touched.extend(informed.map(|slot| case.place(*slot)));
    }
}
