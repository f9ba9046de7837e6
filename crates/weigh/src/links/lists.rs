//! Keys of statements both ways: which keys a statement has, and which statements have a key without
//! looking through all of them.

use crate::arena::{Arena, Sieve};
use crate::case::Case;
use rustc_hash::{FxHashMap, FxHashSet};
use std::hash::Hash;

/// A key by half of its bits; whoever is found by them is asked for the whole key.
pub(super) trait Key: Copy + Eq + Hash + Into<u64> {
    fn half(self) -> u32 {
        let whole: u64 = self.into();
        (whole >> 32) as u32 ^ whole as u32
    }
}

impl Key for u32 {}
impl Key for u64 {}

/// The keys of statements, by their slots.
#[derive(Debug)]
pub(super) struct Lists<K> {
    keys: Arena<K>,
    /// Half a key and a slot that has or had it, sorted; nothing before the case was first gone
    /// through.
    sorted: Option<Vec<u64>>,
    /// What came after those were sorted.
    late: FxHashMap<u32, Vec<u32>>,
    /// How many of those there are.
    count: usize,
}

impl<K> Default for Lists<K> {
    fn default() -> Self {
        Self { keys: Arena::default(), sorted: None, late: FxHashMap::default(), count: 0 }
    }
}

/// How far those are gone through that have a key.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reach {
    /// A few of them are enough: for a common key they are soon met.
    Few,
    /// All may be looked at.
    All,
}

/// Fewer statements than this are found by their keys in any case; tests have small cases, and are to
/// go both ways.
const MANY: usize = if cfg!(test) { 2 } else { 64 };

/// Whether a slot holds what stands word for word in the original of an exact copy: by that nothing
/// is found.
pub(super) type Twins = [bool];

pub(super) fn is_twin(twins: &Twins, slot: u32) -> bool {
    twins.get(slot as usize).is_some_and(|is_twin| *is_twin)
}

impl<K: Key> Lists<K> {
    pub(super) fn get(&self, slot: u32) -> &[K] {
        self.keys.get(slot)
    }

    /// Gives a slot its keys, in the place of those that it has.
    pub(super) fn set(&mut self, slot: u32, keys: &[K]) {
        self.keys.set(slot, keys);
        if self.sorted.is_none() {
            return;
        }
        for key in keys {
            self.late.entry(key.half()).or_default().push(slot);
        }
        self.count += keys.len();
    }

    /// Sorts the keys, where they never were or so much came since that they are better sorted anew.
    pub(super) fn sort(&mut self, case: &Case) {
        /// So much is looked through without sorting.
        const LATE: usize = 100_000;
        if self.sorted.as_ref().is_some_and(|sorted| self.count <= LATE + sorted.len() / 4) {
            return;
        }
        let mut sorted: Vec<u64> = Vec::new();
        for slot in (0..case.len() as u32).map(|at| case.slot(at)) {
            sorted.extend(self.keys.get(slot).iter().map(|key| pair(key.half(), slot)));
        }
        sorted.sort_unstable();
        sorted.shrink_to_fit();
        (self.sorted, self.late, self.count) = (Some(sorted), FxHashMap::default(), 0);
    }

    /// The slots that have a key, in no order, some of them twice.
    pub(super) fn slots(&self, key: K) -> impl Iterator<Item = u32> {
        let late = self.late.get(&key.half()).into_iter().flatten().copied();
        let found = self.sorted(key).iter().map(|pair| *pair as u32).chain(late);
        found.filter(move |slot| self.keys.get(*slot).contains(&key))
    }

    /// The places of the statements that have a key, in order, but for twins.
    pub(super) fn places(&self, case: &Case, twins: &Twins, key: K) -> Vec<u32> {
        let slots = self.slots(key).filter(|slot| case.is_counted(*slot) && !is_twin(twins, *slot));
        let mut places: Vec<u32> = slots.map(|slot| case.place(slot)).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The places of the first statements that have each of these keys, so many of each.
    pub(super) fn first(
        &self,
        case: &Case,
        twins: &Twins,
        wanted: &FxHashSet<K>,
        most: usize,
    ) -> FxHashMap<K, Vec<u32>> {
        let mut found: FxHashMap<K, Vec<u32>> = FxHashMap::default();
        let reach = if most == usize::MAX { Reach::All } else { Reach::Few };
        self.each(case, twins, wanted, reach, |key, at| {
            let first = found.entry(key).or_default();
            first.push(at);
            first.len() == most
        });
        found
    }

    /// The places of all statements that have each of these keys.
    pub(super) fn all(
        &self,
        case: &Case,
        twins: &Twins,
        wanted: &FxHashSet<K>,
    ) -> FxHashMap<K, Vec<u32>> {
        self.first(case, twins, wanted, usize::MAX)
    }

    /// Goes through the statements that have each of these keys, in order, until enough is seen of
    /// it.
    pub(super) fn each(
        &self,
        case: &Case,
        twins: &Twins,
        wanted: &FxHashSet<K>,
        reach: Reach,
        mut is_enough: impl FnMut(K, u32) -> bool,
    ) {
        let (few, mut common) = self.of_few(case, twins, wanted, reach);
        for (key, places) in few {
            places.into_iter().find(|at| is_enough(key, *at));
        }
        let sieve = Sieve::of(common.clone());
        for slot in (0..case.len() as u32).map(|at| case.slot(at)) {
            if common.is_empty() {
                break;
            }
            if is_twin(twins, slot) {
                continue;
            }
            for key in self.keys.get(slot).iter().filter(|key| sieve.has(**key)) {
                if common.contains(key) && is_enough(*key, case.place(slot)) {
                    common.remove(key);
                }
            }
        }
    }

    /// The places of the statements that have each of those keys that few have; and the other keys.
    /// Where many have it, or all wanted keys together, going through the case costs less than going
    /// to each of them.
    fn of_few(
        &self,
        case: &Case,
        twins: &Twins,
        wanted: &FxHashSet<K>,
        reach: Reach,
    ) -> (FxHashMap<K, Vec<u32>>, FxHashSet<K>) {
        let share = match reach {
            Reach::Few => 512,
            Reach::All => 8,
        };
        let many = MANY.max(case.len() / share);
        let (few, common): (FxHashSet<K>, FxHashSet<K>) =
            wanted.iter().copied().partition(|key| self.count(*key) <= many);
        if few.iter().map(|key| self.count(*key)).sum::<usize>() > case.len() / 2 {
            return (FxHashMap::default(), wanted.clone());
        }
        let places = few.into_iter().map(|key| (key, self.places(case, twins, key)));
        (places.collect(), common)
    }

    /// About how many have a key.
    fn count(&self, key: K) -> usize {
        self.sorted(key).len() + self.late.get(&key.half()).map_or(0, Vec::len)
    }

    fn sorted(&self, key: K) -> &[u64] {
        let sorted = self.sorted.as_deref().unwrap_or_default();
        let from = sorted.partition_point(|known| *known < pair(key.half(), 0));
        let here = &sorted[from..];
        &here[..here.partition_point(|known| *known <= pair(key.half(), u32::MAX))]
    }
}

fn pair(half: u32, slot: u32) -> u64 {
    u64::from(half) << 32 | u64::from(slot)
}
