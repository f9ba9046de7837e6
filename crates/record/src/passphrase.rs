//! Passphrases: six words that the program makes, or one of a person's own that is not weak.

use crate::world::Rng;
use std::collections::BTreeSet;
use std::fmt;
use std::io;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How many words a passphrase has that the program makes: 6 · log2(7,776) = 77.5 bits.
const WORDS: usize = 6;

/// How many words there are, 6^5: the 6,400 pairs of syllables of a consonant and a vowel, and so
/// many of them again with an `n` behind.
const LIST: u32 = 7776;

/// Letters that are said and typed alike in English and Spanish.
const CONSONANTS: &[u8; 16] = b"bcdfgjklmnprstvz";
const VOWELS: &[u8; 5] = b"aeiou";

/// Shorter ones of a person's own are refused.
const SHORTEST: usize = 16;

/// Fewer different characters are refused.
const FEWEST: usize = 8;

/// Why a passphrase of a person's own is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    /// Too short.
    #[error("a passphrase needs at least {SHORTEST} characters")]
    Short,
    /// Made of few characters or words.
    #[error("a passphrase that repeats itself is easily guessed")]
    Repeating,
}

/// A passphrase; it is not printed and its memory is cleared.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The passphrase of what somebody typed: blanks are one blank, letters in one form (NFKC).
    pub fn new(typed: &str) -> Self {
        let words: Vec<&str> = typed.split_whitespace().collect();
        Self(Zeroizing::new(words.join(" ").nfkc().collect()))
    }

    /// Six words by chance.
    pub fn generate(rng: &dyn Rng) -> io::Result<Self> {
        let mut words = Vec::with_capacity(WORDS);
        while words.len() < WORDS {
            let mut bytes = [0; 2];
            rng.fill(&mut bytes)?;
            // What is over the last whole multiple would make some words likelier.
            let number = u32::from(u16::from_le_bytes(bytes));
            if number < (1 << 16) / LIST * LIST {
                words.push(word(number % LIST));
            }
        }
        Ok(Self(Zeroizing::new(words.join(" "))))
    }

    /// The words, to be shown once.
    pub fn words(&self) -> &str {
        &self.0
    }

    /// Refuses what is easily guessed. What it lets through may still be weak.
    pub fn check_strength(&self) -> Result<(), Weak> {
        if self.0.chars().count() < SHORTEST {
            return Err(Weak::Short);
        }
        let different: BTreeSet<char> = self.0.to_lowercase().chars().collect();
        let words: Vec<&str> = self.0.split(' ').collect();
        let distinct: BTreeSet<&&str> = words.iter().collect();
        if different.len() < FEWEST || distinct.len() * 2 <= words.len() {
            return Err(Weak::Repeating);
        }
        Ok(())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a passphrase")
    }
}

/// The word with a number: two syllables, and from 6,400 on an `n` behind them.
fn word(number: u32) -> String {
    let syllables = (CONSONANTS.len() * VOWELS.len()) as u32;
    let syllable = |number: u32| {
        let consonant = CONSONANTS[(number as usize / VOWELS.len()) % CONSONANTS.len()];
        [char::from(consonant), char::from(VOWELS[number as usize % VOWELS.len()])]
    };
    let pair = number % (syllables * syllables);
    let mut word: String = syllable(pair / syllables).into_iter().collect();
    word.extend(syllable(pair % syllables));
    if number >= syllables * syllables {
        word.push('n');
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::SimRng;

    #[test]
    fn there_are_as_many_words_as_are_promised_and_no_two_are_alike() {
        let words: BTreeSet<String> = (0..LIST).map(word).collect();
        assert_eq!(words.len(), LIST as usize);
        assert!(words.iter().all(|word| (4..=5).contains(&word.len())));
    }

    #[test]
    fn a_passphrase_that_is_made_is_strong_and_each_is_another() -> io::Result<()> {
        let rng = SimRng::new(1);
        let (a, b) = (Passphrase::generate(&rng)?, Passphrase::generate(&rng)?);
        assert_eq!(a.words().split(' ').count(), WORDS);
        assert_eq!(a.check_strength(), Ok(()));
        assert_ne!(a, b);
        assert_eq!(format!("{a:?}"), "a passphrase");
        Ok(())
    }

    #[test]
    fn weak_ones_are_refused_and_blanks_do_not_matter() {
        assert_eq!(Passphrase::new("short").check_strength(), Err(Weak::Short));
        assert_eq!(Passphrase::new("aaaaaaaaaaaaaaaaaaaa").check_strength(), Err(Weak::Repeating));
        let repeated = Passphrase::new("horse horse horse horse horse");
        assert_eq!(repeated.check_strength(), Err(Weak::Repeating));
        assert_eq!(Passphrase::new(" one   two\n"), Passphrase::new("one two"));
    }
}
