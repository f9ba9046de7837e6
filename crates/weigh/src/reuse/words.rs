//! The words of a text, folded and hashed in one pass over its bytes, and its shingles.

use crate::names::{chain, fold, mix, words};
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// Words in a shingle.
pub(super) const SHINGLE: usize = 5;

/// The words of a text, hashed as they are compared, with where each stands.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) hashes: Vec<u64>,
    /// Start and end in bytes.
    pub(super) places: Vec<(u32, u32)>,
    /// Whether the word follows the one before it without anything taken out between.
    pub(super) joined: Vec<bool>,
}

impl Words {
    /// All words of a text of less than 4 GiB.
    pub(super) fn of(text: &str) -> Self {
        let mut found = Self::default();
        found.refill(text);
        found
    }

    /// The same in the memory of words that are not needed any more. Says whether there is any mark of
    /// quotation in the text.
    pub(super) fn refill(&mut self, text: &str) -> bool {
        self.hashes.clear();
        self.places.clear();
        let may_quote = each_word(text, |hash, start, end| {
            self.hashes.push(hash);
            self.places.push((start as u32, end as u32));
        });
        self.joined.clear();
        self.joined.resize(self.hashes.len(), true);
        self.joined.iter_mut().take(1).for_each(|first| *first = false);
        may_quote
    }

    /// The words that are not quoted. Where hardly any are, the text is the publication of what is
    /// said in it, and all words are its own.
    pub(super) fn own(self, quoted: &[Range<usize>]) -> Self {
        let mut own = Self::default();
        let (mut ranges, mut joined) = (quoted.iter().peekable(), false);
        for (hash, (start, end)) in self.hashes.iter().zip(&self.places) {
            while ranges.next_if(|range| range.end <= *start as usize).is_some() {}
            if ranges.peek().is_some_and(|range| range.start <= *start as usize) {
                joined = false;
                continue;
            }
            own.hashes.push(*hash);
            own.places.push((*start, *end));
            own.joined.push(joined);
            joined = true;
        }
        if own.hashes.len() * 4 < self.hashes.len() { self } else { own }
    }

    /// A hash of all words in their order.
    pub(super) fn whole(&self) -> u64 {
        let running = |running: u64, word: &u64| running.wrapping_add(*word).wrapping_mul(ODD);
        mix(self.hashes.iter().fold(self.hashes.len() as u64, running))
    }

    /// The hash of each run of [`SHINGLE`] words by its first word, [`NONE`] where something was
    /// taken out of the run; of the whole where it is shorter.
    ///
    /// Rolled on as a cyclic polynomial (Cohen 1997, "Recursive hashing functions for n-grams").
    pub(super) fn runs_into(&self, runs: &mut Vec<u64>) {
        const LEAVES: u32 = TURN * SHINGLE as u32 % 64;
        runs.clear();
        let Some(rest) = self.hashes.get(SHINGLE..) else {
            if !self.hashes.is_empty() {
                runs.push(some(rolled(&self.hashes)));
            }
            return;
        };
        let mut running = rolled(&self.hashes[..SHINGLE]);
        runs.reserve(rest.len() + 1);
        runs.push(some(running));
        for (leaves, enters) in self.hashes.iter().zip(rest) {
            running = running.rotate_left(TURN) ^ leaves.rotate_left(LEAVES) ^ enters;
            runs.push(some(running));
        }
        self.blank_broken(runs);
    }

    fn blank_broken(&self, runs: &mut [u64]) {
        let breaks = self.joined.iter().enumerate().skip(1).filter(|(_, joined)| !**joined);
        for (at, _) in breaks {
            let (from, to) = ((at + 1).saturating_sub(SHINGLE), at.min(runs.len()));
            if let Some(broken) = runs.get_mut(from..to) {
                broken.fill(NONE);
            }
        }
    }

    /// The runs that are whole, sorted, without repeats.
    pub(super) fn shingles(&self) -> Vec<u64> {
        let mut shingles = Vec::new();
        self.runs_into(&mut shingles);
        shingles.retain(|run| *run != NONE);
        shingles.sort_unstable();
        shingles.dedup();
        shingles
    }
}

/// No run.
pub(super) const NONE: u64 = 0;

fn some(run: u64) -> u64 {
    if run == NONE { 1 } else { run }
}

const TURN: u32 = 13;
const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

fn rolled(words: &[u64]) -> u64 {
    words.iter().fold(0, |running: u64, word| running.rotate_left(TURN) ^ word)
}

/// Gives each word with where it starts and ends, in bytes: a run of letters and digits, with the
/// marks on them; a sign of a script that puts no blanks between words alone. Says whether there is
/// any mark of quotation.
fn each_word(text: &str, mut take: impl FnMut(u64, usize, usize)) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut may_quote) = (0, false);
    while at < bytes.len() {
        let (hash, end) = ascii_word(bytes, at);
        if bytes.get(end).is_some_and(|byte| !byte.is_ascii()) {
            may_quote = true;
            at = other_word(text, at, &mut take);
        } else {
            if end > at {
                take(hash, at, end);
            }
            // What ends a word stands between words; most often there is nothing else.
            may_quote |= bytes.get(end) == Some(&b'"');
            at = end + 1;
        }
    }
    may_quote
}

/// The hash of the letters and digits of ASCII from a place on, and where they end: eight bytes at
/// once, and their case taken away by one bit, which digits have already.
#[inline]
fn ascii_word(bytes: &[u8], start: usize) -> (u64, usize) {
    let (mut end, mut running) = (start, 0);
    loop {
        let part = eight(bytes, end);
        let length = (!letters_and_digits(part) & FIRST_BITS).trailing_zeros() / 8;
        if length == 8 {
            running = chain(running, part | LOWER);
            end += 8;
            continue;
        }
        let last = (part | LOWER) & ((1 << (8 * length)) - 1);
        return (mix(running ^ last), end + length as usize);
    }
}

/// One in each byte.
const BYTES: u64 = 0x0101_0101_0101_0101;
const FIRST_BITS: u64 = BYTES * 0x80;
/// The bit that small letters have and capitals have not.
const LOWER: u64 = BYTES * 0x20;

/// The first bit of each byte that is a letter or digit of ASCII.
#[inline]
fn letters_and_digits(part: u64) -> u64 {
    let low = part & !FIRST_BITS;
    // Of bytes below 0x80 none carries into the next one.
    let from = |bytes: u64, first: u8| bytes + BYTES * u64::from(0x80 - first);
    let within = |bytes: u64, first: u8, last: u8| from(bytes, first) & !from(bytes, last + 1);
    (within(low | LOWER, b'a', b'z') | within(low, b'0', b'9')) & !part & FIRST_BITS
}

/// Eight bytes from a place on, those after the end zero.
#[inline]
fn eight(bytes: &[u8], at: usize) -> u64 {
    if let Some(whole) = bytes.get(at..at + 8).and_then(|part| part.first_chunk()) {
        return u64::from_le_bytes(*whole);
    }
    let mut part = [0; 8];
    part.iter_mut().zip(&bytes[at..]).for_each(|(to, from)| *to = *from);
    u64::from_le_bytes(part)
}

/// The word at a place in which not all is ASCII, if there is one; gives where to go on.
fn other_word(text: &str, start: usize, take: &mut impl FnMut(u64, usize, usize)) -> usize {
    let mut end = start;
    for (at, c) in text[start..].char_indices() {
        let is_first = at == 0;
        match kind(c) {
            Kind::Letter => end = start + at + c.len_utf8(),
            Kind::Sign if is_first => {
                end = start + c.len_utf8();
                break;
            }
            Kind::Within if !is_first => {}
            _ if is_first => return start + c.len_utf8(),
            _ => break,
        }
    }
    take(hash_of(&text[start..end]), start, end);
    end
}

/// What a character is to the words around it.
enum Kind {
    Letter,
    /// A word by itself.
    Sign,
    /// A mark on a letter, or what nobody sees.
    Within,
    Between,
}

fn kind(c: char) -> Kind {
    match c {
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => Kind::Within,
        _ if is_sign(c) => Kind::Sign,
        _ if c.is_alphanumeric() => Kind::Letter,
        _ if is_combining_mark(c) => Kind::Within,
        _ => Kind::Between,
    }
}

/// Whether a letter is of a script that puts no blanks between words: kana, Han, Thai, Lao, Burmese,
/// Khmer.
fn is_sign(c: char) -> bool {
    c.is_alphanumeric()
        && matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}')
}

/// The hash of a word as it is folded: "José" is "jose".
pub(super) fn hash_of(word: &str) -> u64 {
    let seen: String = word.chars().filter(|c| !matches!(kind(*c), Kind::Within)).collect();
    let folded = fold(if seen.len() < word.len() { &seen } else { word });
    let mut parts = words(&folded).map(of_folded);
    let first = parts.next().unwrap_or_default();
    parts.fold(first, |running, part| running ^ part)
}

fn of_folded(word: &str) -> u64 {
    if word.is_ascii() {
        return ascii_word(word.as_bytes(), 0).0;
    }
    let chunks = word.as_bytes().chunks(8);
    mix(chunks.fold(0, |running, chunk| chain(running, eight(chunk, 0))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(text: &str) -> Vec<u64> {
        Words::of(text).hashes
    }

    #[test]
    fn words_are_folded_alike_however_they_are_written() {
        let plain = hashes("jose munoz was held incommunicado1234 for 72 days");
        for text in [
            "José Muñoz was held INCOMMUNICADO1234, for 72 days.",
            "Jose\u{301} Mun\u{303}oz—was held incommu\u{ad}nicado1234 (for 72 days)",
            "  JOSÉ…MUÑOZ was «held» Incommunicado1234 for\n72\u{a0}days\u{200b}",
        ] {
            assert_eq!(hashes(text), plain, "{text}");
        }
        assert_eq!(plain.len(), 8);
        assert_ne!(hashes("incommunicado"), hashes("incommunicada"));
        assert!(hashes("").is_empty() && hashes(" … — \u{301} ").is_empty());
    }

    #[test]
    fn places_cut_the_words_out_of_the_text() {
        let text = "Él dijo: «no», 3½ días; 監獄で";
        let places = Words::of(text).places;
        let found: Vec<&str> =
            places.iter().map(|(start, end)| &text[*start as usize..*end as usize]).collect();
        assert_eq!(found, ["Él", "dijo", "no", "3½", "días", "監", "獄", "で"]);
    }

    #[test]
    fn equal_runs_have_equal_hashes_wherever_they_stand() {
        let runs = |text: &str| {
            let mut runs = Vec::new();
            Words::of(text).runs_into(&mut runs);
            runs
        };
        let (a, b) = (runs("a b c d e f g"), runs("x y a b c d e f g"));
        assert_eq!((a.len(), b.len()), (3, 5));
        assert_eq!(a, b[2..]);
        assert_ne!(runs("a b c d e"), runs("b a c d e"));
        assert_eq!((runs("a b c").len(), runs("").len()), (1, 0));
    }

    #[test]
    fn no_run_goes_over_what_was_taken_out() {
        let text = "a b c d e f \"said by another\" g h i j k l";
        let quoted = 12..29;
        let mut runs = Vec::new();
        Words::of(text).own(std::slice::from_ref(&quoted)).runs_into(&mut runs);
        let whole = runs.iter().map(|run| *run != NONE).collect::<Vec<_>>();
        assert_eq!(whole, [true, true, false, false, false, false, true, true]);
    }
}
