//! Values that may have been read off a name: of the object itself, or of others.

use crate::names::{fold, words};
use rustc_hash::FxHashSet;

/// Whether a claim may have been read off a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Echo {
    /// Not seen to be.
    No,
    /// All its words are words of names of other objects.
    Others,
    /// It has a word of the object's own name.
    Own,
}

impl Echo {
    pub(super) const ALL: [Self; 3] = [Self::No, Self::Others, Self::Own];
}

/// What a value has of the names of all objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Named {
    /// No word.
    #[default]
    No,
    /// Some words.
    Some,
    /// All words.
    All,
}

/// The words of all objects' names, folded.
#[derive(Debug, Default)]
pub(super) struct Names(FxHashSet<String>);

/// Figures in names are numbers of objects.
fn is_name(word: &&str) -> bool {
    word.chars().all(char::is_alphabetic)
}

/// Shorter words are in values by chance.
fn is_long(word: &&str) -> bool {
    word.chars().count() > 2
}

impl Names {
    pub(super) fn new(objects: &[&str]) -> Self {
        let mut names = FxHashSet::default();
        for object in objects {
            for word in words(&fold(object)).filter(is_name) {
                if !names.contains(word) {
                    names.insert(word.to_owned());
                }
            }
        }
        Self(names)
    }

    pub(super) fn of(&self, value: &str) -> Named {
        let folded = fold(value);
        let of_names = words(&folded).filter(|word| self.0.contains(*word)).count();
        match (of_names, words(&folded).count()) {
            (0, _) => Named::No,
            (some, all) if some < all => Named::Some,
            _ => Named::All,
        }
    }
}

impl Named {
    /// Of the value in a claim about the object.
    pub(super) fn echo(self, object: &str, value: &str) -> Echo {
        match self {
            Self::No => Echo::No,
            Self::Some | Self::All if has_word_of(value, object) => Echo::Own,
            Self::Some => Echo::No,
            Self::All => Echo::Others,
        }
    }
}

fn has_word_of(value: &str, object: &str) -> bool {
    let (object, value) = (fold(object), fold(value));
    let mut long = words(&value).filter(is_name).filter(is_long);
    long.any(|word| words(&object).any(|other| other == word))
}
