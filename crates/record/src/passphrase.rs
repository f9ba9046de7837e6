//! Passphrases: six words that the program makes, or one of a person's own that is not weak.
//!
//! The words are made, not taken from a list: consonant, vowel, consonant, vowel, consonant, so
//! that speakers of English and of Spanish can say, remember and type them. There are
//! 12 · 4 · 9 · 3 · 6 = 7,776 = 6^5, no two alike, and six of them have log2(7,776^6) = 77.5 bits.

use crate::world::Rng;
use std::collections::BTreeSet;
use std::fmt;
use std::io;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// How many words a passphrase has that the program makes.
const WORDS: usize = 6;

/// How many words there are.
const LIST: u32 = 7776;

/// The letters at each place. Left out is what sounds like another letter in one of the two
/// languages (c, q, v, z, w, j, h, x) or is easily overlooked.
const PLACES: [&[u8]; 5] = [b"bdfgklmnrsty", b"aeio", b"bdflmnrsy", b"aio", b"lmnrst"];

/// Shorter ones of a person's own are refused.
const SHORTEST: usize = 16;

/// Fewer different characters are refused.
const FEWEST: usize = 8;

/// Fewer bits are refused: with the cost of Argon2id, some 2^70 hashes.
const BITS: f64 = 50.0;

/// No word or run of letters counts for more, up to this length.
const WORD_BITS: f64 = 11.0;
const WORD_LENGTH: usize = 8;

/// What attackers try first, in letters and digits without accents. It counts for nothing.
const NOTORIOUS: &[&str] = &[
    "correcthorsebatterystaple",
    "thequickbrownfoxjumpsoverthelazydog",
    "tobeornottobethatisthequestion",
    "maytheforcebewithyou",
    "inthebeginningwastheword",
    "wethepeopleoftheunitedstates",
    "enunlugardelamanchadecuyonombrenoquieroacordarme",
    "elpueblounidojamasseravencido",
    "padrenuestroqueestasenloscielos",
    "ourfatherwhoartinheaven",
    "vivalalibertad",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qazwsxedc",
    "1q2w3e4r",
    "12345678",
    "01234567",
    "87654321",
    "consilience",
    "passphrase",
    "password",
    "passwort",
    "contrasena",
    "letmein",
    "iloveyou",
    "administrator",
];

/// Why a passphrase of a person's own is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    /// Too short.
    #[error("a passphrase needs at least {SHORTEST} characters")]
    Short,
    /// Made of few characters or words.
    #[error("a passphrase that repeats itself is easily guessed")]
    Repeating,
    /// Mostly what is on every list.
    #[error("a passphrase that is well known is the first to be tried")]
    Notorious,
    /// Too little in it that could be otherwise.
    #[error(
        "the passphrase is easily guessed; more words, unrelated to each other, make it strong"
    )]
    Guessable,
}

/// A passphrase; it is not printed and its memory is cleared.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The passphrase of what somebody typed: blanks are one blank, letters in one form (NFKC).
    pub fn new(typed: &str) -> Self {
        let letters: Zeroizing<String> = Zeroizing::new(typed.nfkc().collect());
        let mut words = Zeroizing::new(String::with_capacity(letters.len()));
        for word in letters.split_whitespace() {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
        Self(words)
    }

    /// Six words by chance.
    pub fn generate(rng: &dyn Rng) -> io::Result<Self> {
        let mut words = Zeroizing::new(String::with_capacity(WORDS * (PLACES.len() + 1)));
        for number in 0..WORDS {
            if number > 0 {
                words.push(' ');
            }
            words.push_str(&word(below_list(rng)?));
        }
        Ok(Self(words))
    }

    /// The words, to be shown once.
    pub fn words(&self) -> &str {
        &self.0
    }

    /// Refuses what is easily guessed, unless it is six of our words. It counts with care: for
    /// what people choose, not for what chance chooses. What it lets through may still be weak,
    /// for one who knows the person.
    pub fn check_strength(&self) -> Result<(), Weak> {
        if is_ours(&self.0) {
            return Ok(());
        }
        if self.0.chars().count() < SHORTEST {
            return Err(Weak::Short);
        }
        let plain = plain(&self.0);
        if is_repeating(&plain) {
            return Err(Weak::Repeating);
        }
        let (known, rest) = without_notorious(&plain);
        match (bits(&rest) < BITS, known) {
            (false, _) => Ok(()),
            (true, true) => Err(Weak::Notorious),
            (true, false) => Err(Weak::Guessable),
        }
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a passphrase")
    }
}

/// A number below the length of the list, each as likely: what is over the last whole multiple
/// would make some likelier, and is thrown away.
fn below_list(rng: &dyn Rng) -> io::Result<u32> {
    loop {
        let mut bytes = [0; 2];
        rng.fill(&mut bytes)?;
        let number = u32::from(u16::from_le_bytes(bytes));
        if number < (1 << 16) / LIST * LIST {
            return Ok(number % LIST);
        }
    }
}

/// The word with a number.
fn word(number: u32) -> String {
    let mut left = number as usize;
    let mut letters = PLACES.map(|place| {
        let letter = place[left % place.len()];
        left /= place.len();
        char::from(letter)
    });
    let word = letters.iter().collect();
    letters.fill('\0');
    word
}

fn is_word(word: &str) -> bool {
    let is_at_home = |(letter, place): (u8, &&[u8])| place.contains(&letter);
    word.len() == PLACES.len() && word.bytes().zip(&PLACES).all(is_at_home)
}

/// Whether it could have been made here: that of six words by chance less than four are different
/// happens to nobody.
fn is_ours(passphrase: &str) -> bool {
    let words: Vec<&str> = passphrase.split(' ').collect();
    let different: BTreeSet<&&str> = words.iter().collect();
    words.len() == WORDS && different.len() >= 4 && words.iter().all(|word| is_word(word))
}

/// As attackers see it: without accents.
fn plain(passphrase: &str) -> Zeroizing<String> {
    let letters = passphrase.nfkd().filter(|letter| !is_combining_mark(*letter));
    Zeroizing::new(letters.collect())
}

/// Whether there are few different characters, or each word stands twice.
fn is_repeating(plain: &str) -> bool {
    let lower = Zeroizing::new(plain.to_lowercase());
    let different: BTreeSet<char> = lower.chars().collect();
    let words: Vec<&str> = lower.split(' ').collect();
    let distinct: BTreeSet<&&str> = words.iter().collect();
    different.len() < FEWEST || (words.len() > 1 && distinct.len() * 2 <= words.len())
}

/// Whether something notorious is in it, and what is left without that. Blanks, signs and capitals
/// do not hide it; the rest keeps its own.
fn without_notorious(plain: &str) -> (bool, Zeroizing<String>) {
    let mut letters: Vec<(usize, char)> = Vec::new();
    for (at, letter) in plain.char_indices().filter(|(_, letter)| letter.is_alphanumeric()) {
        letters.extend(letter.to_lowercase().map(|lower| (at, lower)));
    }
    let mut gone = BTreeSet::new();
    for known in NOTORIOUS {
        let length = known.len();
        for window in letters.windows(length) {
            if window.iter().map(|(_, letter)| *letter).eq(known.chars()) {
                gone.extend(window.iter().map(|(at, _)| *at));
            }
        }
    }
    let rest = plain.char_indices().filter(|(at, _)| !gone.contains(at));
    (!gone.is_empty(), Zeroizing::new(rest.map(|(_, letter)| letter).collect()))
}

/// What a run of characters is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Lower,
    Upper,
    Digit,
    Sign,
    Blank,
}

impl Class {
    fn of(letter: char) -> Self {
        match letter {
            _ if letter.is_whitespace() => Self::Blank,
            _ if letter.is_uppercase() => Self::Upper,
            _ if letter.is_alphabetic() => Self::Lower,
            _ if letter.is_numeric() => Self::Digit,
            _ => Self::Sign,
        }
    }
}

/// How many bits somebody must guess, estimated low: runs of characters of one class, each
/// different one once.
fn bits(plain: &str) -> f64 {
    let mut runs: BTreeSet<String> = BTreeSet::new();
    let mut run = String::new();
    let mut before = Class::Blank;
    for letter in plain.chars() {
        let class = Class::of(letter);
        // A capital in front belongs to its word.
        let is_capital =
            before == Class::Upper && class == Class::Lower && run.chars().count() == 1;
        if class != before && !is_capital {
            runs.insert(std::mem::take(&mut run).to_lowercase());
        }
        run.push(letter);
        before = class;
    }
    runs.insert(run.to_lowercase());
    runs.iter().map(|run| run_bits(run)).sum()
}

/// Two bits for a digit, of years and dates; three for a sign; and for a word 1.5 for each letter
/// and two for which it is (Shannon, "Prediction and Entropy of Printed English", 1951, has 0.6 to
/// 1.3 for a letter of running text), but no more than for a choice from 2,048 words.
fn run_bits(run: &str) -> f64 {
    let length = run.chars().count();
    match run.chars().next().map(Class::of) {
        None | Some(Class::Blank) => 0.0,
        Some(Class::Digit) => 2.0 * length as f64,
        Some(Class::Sign) => 3.0 * length.min(2) as f64,
        Some(_) => {
            let word = 2.0 + 1.5 * length.min(WORD_LENGTH) as f64;
            word.min(WORD_BITS) + 1.5 * length.saturating_sub(WORD_LENGTH) as f64
        }
    }
}

#[cfg(test)]
mod tests;
