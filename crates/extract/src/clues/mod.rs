//! What a speaker does with what is said, and how the speaker knows, where no single word tells:
//! clues in the words, in who speaks and in what was said before, with weights that were learned
//! from our own texts. "Nobody was touched there" asserts where a guest tells of a hotel, and
//! denies where a warden is asked about a beating.

mod context;
mod signs;
mod weights;
mod words;
mod words_en;
mod words_es;

pub(crate) use context::{Before, Heard};
pub(crate) use signs::{Told, clues};
pub(crate) use weights::{basis, stance};
pub(crate) use words::{Group, Groups, is_grave};

use signs::Sign;

/// Where the words of a clue stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// In the cue.
    Cue,
    /// In the content.
    Said,
    /// At the start of the content.
    First,
    /// In the cue and some words on both sides of it.
    Near,
    /// In the words for the speaker, the role and the name of a body.
    Who,
}

/// Whose side a speaker is on, by what is known of the speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// A body that answers for what it does, and who speaks for one.
    Body,
    /// Those to whom things are done, their kin, who stood by.
    Harmed,
    /// A paper, a record, the document.
    Paper,
    Other,
}

const ZONES: [(Zone, &str); 5] = [
    (Zone::Cue, "cue"),
    (Zone::Said, "said"),
    (Zone::First, "first"),
    (Zone::Near, "near"),
    (Zone::Who, "who"),
];

const SIDES: [(Side, &str); 4] = [
    (Side::Body, "body"),
    (Side::Harmed, "harmed"),
    (Side::Paper, "paper"),
    (Side::Other, "other"),
];

/// A clue by its number: a group of words in a zone, the same said by one side, or a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Clue(u16);

impl Clue {
    const GROUPS: usize = Group::ALL.len();
    const SAID_BY: usize = ZONES.len() * Self::GROUPS;
    const SIGNS: usize = Self::SAID_BY + SIDES.len() * Self::GROUPS;
    /// How many there are.
    pub(crate) const COUNT: usize = Self::SIGNS + Sign::ALL.len();

    fn in_zone(zone: Zone, group: usize) -> Self {
        Self((zone as usize * Self::GROUPS + group) as u16)
    }

    fn said_by(side: Side, group: usize) -> Self {
        Self((Self::SAID_BY + side as usize * Self::GROUPS + group) as u16)
    }

    fn sign(sign: Sign) -> Self {
        Self((Self::SIGNS + sign as usize) as u16)
    }

    pub(crate) fn number(self) -> usize {
        usize::from(self.0)
    }

    /// As the table and the training call it: "said.Nobody", "body.Nobody", "HasActs".
    pub(crate) fn name(self) -> String {
        let number = self.number();
        let name = |places: &[&str], number: usize| {
            let place = places.get(number / Self::GROUPS).copied().unwrap_or_default();
            let group = Group::ALL.get(number % Self::GROUPS).map_or("", |(_, name)| *name);
            format!("{place}.{group}")
        };
        if number < Self::SAID_BY {
            name(&ZONES.map(|(_, name)| name), number)
        } else if number < Self::SIGNS {
            name(&SIDES.map(|(_, name)| name), number - Self::SAID_BY)
        } else {
            Sign::ALL.get(number - Self::SIGNS).map_or("", |(_, name)| *name).to_owned()
        }
    }

    /// The clue of this name.
    fn named(name: &str) -> Option<Self> {
        (0..Self::COUNT as u16).map(Self).find(|clue| clue.name() == name)
    }
}
