//! What a page gives to machines as its text tells which passages are its text.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Stretches of words of the texts that a page gives to machines.
pub(crate) struct Guide {
    stretches: HashSet<u64>,
    letters: usize,
}

/// So many words in a row are hardly ever the same by chance.
const WORDS: usize = 5;
/// Letters of the texts beyond these are not looked at.
const MOST: usize = 200_000;

impl Guide {
    /// The guide that these texts are.
    pub(crate) fn of(texts: &[String]) -> Self {
        let longest = texts.iter().map(|text| text.len()).max().unwrap_or(0);
        let mut stretches = HashSet::new();
        for text in texts {
            let text = &text[..text.floor_char_boundary(MOST)];
            stretches.extend(stretches_of(text));
        }
        Self { stretches, letters: longest }
    }

    /// The letters of the longest text.
    pub(crate) fn letters(&self) -> usize {
        self.letters
    }

    /// Whether most of the words stand in the texts.
    pub(crate) fn knows(&self, words: &str) -> bool {
        if self.stretches.is_empty() {
            return false;
        }
        let (mut all, mut known) = (0, 0);
        for stretch in stretches_of(words) {
            all += 1;
            known += usize::from(self.stretches.contains(&stretch));
        }
        known * 2 > all
    }
}

/// The hashes of all stretches of words, in lower case.
fn stretches_of(text: &str) -> impl Iterator<Item = u64> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let hashes: Vec<u64> = words.map(hash).collect();
    let windows = hashes.len().saturating_sub(WORDS - 1);
    (0..windows).map(move |at| hash(&hashes[at..at + WORDS]))
}

fn hash(value: impl Hash) -> u64 {
    // The default hasher without keys gives the same numbers in every run.
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
