//! What was said before a statement.

use super::Side;
use super::words::words;
use model::Stance;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

/// How many statements back are looked at.
const LOOKED_AT: usize = 40;
/// How many statements back one can hold another.
const NESTED_IN: usize = 24;

/// A statement that was made before.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    /// From its first to its last byte.
    pub(crate) hull: Range<usize>,
    /// The speaker's name.
    pub(crate) by: String,
    pub(crate) side: Side,
    /// Whether it tells of an act, or has words of accusing.
    pub(crate) alleges: bool,
    pub(crate) stance: Stance,
    /// The stems of its longer words.
    pub(crate) stems: Vec<u64>,
}

impl Heard {
    fn holds(&self, hull: &Range<usize>) -> bool {
        self.hull.start <= hull.start && hull.end <= self.hull.end && self.hull != *hull
    }
}

/// Shorter words say little of what is spoken of.
const LONG: usize = 5;
/// So many letters are a stem.
const STEM: usize = 6;

/// The stems of the longer words of folded text.
pub(super) fn stems(folded: &str) -> Vec<u64> {
    let long = words(folded).filter(|word| word.len() >= LONG && !COMMON.contains(word));
    let stem = |word: &str| {
        let mut hasher = DefaultHasher::new();
        word.get(..STEM).unwrap_or(word).hash(&mut hasher);
        hasher.finish()
    };
    long.map(stem).collect()
}

/// Long words that say nothing of what is spoken of.
const COMMON: &[&str] = &[
    "there", "their", "would", "could", "about", "after", "before", "which", "where", "while",
    "every", "other", "these", "those", "under", "again", "being", "because", "estaba", "estaban",
    "porque", "cuando", "donde", "desde", "hasta", "entre", "sobre", "tambien", "despues", "antes",
    "tiene", "tienen", "habia", "todos", "todas",
];

/// The statements made before one.
#[derive(Debug, Default)]
pub(crate) struct Before {
    heard: Vec<Heard>,
    /// The last statements with a stem, by two speakers.
    with: HashMap<u64, (usize, Option<usize>)>,
}

impl Before {
    pub(crate) fn push(&mut self, heard: Heard) {
        let place = self.heard.len();
        for stem in &heard.stems {
            let places = self.with.entry(*stem).or_insert((place, None));
            let other = self.heard.get(places.0).is_some_and(|last| last.by != heard.by);
            *places = (place, if other { Some(places.0) } else { places.1 });
        }
        self.heard.push(heard);
    }

    /// Whether another said something of the same in one of the last statements, other than in one
    /// that holds these bytes.
    pub(super) fn takes_up(&self, stems: &[u64], speaker: &str, hull: &Range<usize>) -> bool {
        let floor = self.heard.len().saturating_sub(LOOKED_AT);
        let of_another = |place: usize| {
            place >= floor
                && self
                    .heard
                    .get(place)
                    .is_some_and(|heard| heard.by != speaker && !heard.holds(hull))
        };
        let places = stems.iter().filter_map(|stem| self.with.get(stem));
        places.into_iter().any(|(last, other)| of_another(*last) || other.is_some_and(of_another))
    }

    fn near(&self) -> impl Iterator<Item = &Heard> {
        self.heard.iter().rev().take(LOOKED_AT)
    }

    /// The statement that holds these bytes and more: somebody citing somebody.
    pub(super) fn holder(&self, hull: &Range<usize>) -> Option<&Heard> {
        self.near().take(NESTED_IN).find(|heard| heard.holds(hull))
    }

    /// How many of the last statements of others accuse.
    pub(super) fn accusations(&self, speaker: &str) -> usize {
        let accuses = |heard: &&Heard| {
            heard.alleges
                && heard.side != Side::Body
                && heard.by != speaker
                && matches!(heard.stance, Stance::Asserts | Stance::Admits)
        };
        self.near().filter(accuses).count()
    }

    /// The statement before, by another.
    pub(super) fn last_of_another(&self, speaker: &str) -> Option<&Heard> {
        self.near().next().filter(|heard| heard.by != speaker)
    }

    /// What the speaker said last.
    pub(super) fn last_of(&self, speaker: &str) -> Option<&Heard> {
        self.near().find(|heard| heard.by == speaker && !speaker.is_empty())
    }
}
