//! The first pass: one of three roles for each token, from the words around it.

use super::words::{NONE, Prepared, Word, bucket, mix};
use std::ops::Range;

/// Labels: outside, then begin and inside of source, cue and content.
pub const LABELS: usize = 7;

/// Begins a source.
pub const SOURCE: u8 = 1;
/// Begins a cue.
pub const CUE: u8 = 3;
/// Begins a content.
pub const CONTENT: u8 = 5;

/// What the first pass says of a page.
#[derive(Debug, Clone, Default)]
pub struct Roles {
    /// The best label of each token.
    pub labels: Vec<u8>,
    /// For each token the probability of source, cue and content, and that a cue begins.
    pub shares: Vec<[f32; 4]>,
}

impl Roles {
    /// Adds what is known of the next sequence.
    pub fn extend(&mut self, labels: &[u8], shares: &[[f32; LABELS]]) {
        self.labels.extend_from_slice(labels);
        self.shares.extend(shares.iter().map(|s| [s[1] + s[2], s[3] + s[4], s[5] + s[6], s[3]]));
    }
}

/// What a token shares with its whole sequence.
struct Around<'a> {
    words: &'a [Word],
    tokens: Range<usize>,
    sentence: Range<usize>,
}

impl Around<'_> {
    /// A token some places away; an empty one outside the sequence.
    fn word(&self, at: usize, offset: isize) -> Word {
        let place = at.wrapping_add_signed(offset);
        let inside = self.tokens.contains(&place);
        self.words.get(place).filter(|_| inside).copied().unwrap_or(Word {
            shape: 99,
            word: 1,
            part: 1,
            ..Word::default()
        })
    }
}

/// The features of a token in its sequence, into `out`.
pub fn features(page: &Prepared, sequence: &Range<usize>, at: usize, out: &mut Vec<u32>) {
    out.clear();
    let around =
        Around { words: &page.words, tokens: sequence.clone(), sentence: page.sentence_of(at) };
    let window: [Word; 7] = std::array::from_fn(|i| around.word(at, i as isize - 3));
    words_around(&window, out);
    forms_around(&window, out);
    groups_around(&window, out);
    quotation(&around, &window, at, out);
    cues_around(&around, &window[3], at, out);
    rules_around(&window, out);
    place(page, &around, &window[3], at, out);
}

fn words_around(w: &[Word; 7], out: &mut Vec<u32>) {
    let word = |i: usize| w[i].word;
    out.extend([
        mix(1, 0, 0),
        mix(2, word(3), 0),
        mix(3, word(2), 0),
        mix(4, word(4), 0),
        mix(5, word(1), 0),
        mix(6, word(5), 0),
        mix(7, word(0), 0),
        mix(8, word(6), 0),
        mix(9, word(2), word(3)),
        mix(10, word(3), word(4)),
        mix(11, word(1), word(2)),
        mix(12, word(4), word(5)),
        mix(13, word(2), word(4)),
        mix(14, word(3), w[3].shape),
        mix(15, mix(0, word(2), word(3)), word(4)),
        mix(16, word(3), w[2].part),
        mix(17, word(3), w[4].part),
        mix(18, word(2), w[3].part),
        mix(19, word(4), w[3].part),
    ]);
}

fn forms_around(w: &[Word; 7], out: &mut Vec<u32>) {
    let part = |i: usize| w[i].part;
    out.extend([
        mix(20, w[3].prefix, 0),
        mix(21, w[3].suffix, 0),
        mix(22, w[3].ending, w[3].shape),
        mix(23, w[2].suffix, w[3].part),
        mix(24, w[4].suffix, w[3].part),
        mix(25, w[3].shape, w[2].shape),
        mix(26, w[3].shape, w[4].shape),
        mix(27, mix(0, w[2].shape, w[3].shape), w[4].shape),
        mix(28, part(3), 0),
        mix(29, part(2), part(3)),
        mix(30, part(3), part(4)),
        mix(31, mix(0, part(2), part(3)), part(4)),
        mix(32, mix(0, part(1), part(2)), part(3)),
        mix(33, mix(0, part(3), part(4)), part(5)),
        mix(34, mix(0, part(1), part(2)), mix(0, part(3), part(4))),
        mix(35, mix(0, part(2), part(3)), mix(0, part(4), part(5))),
        mix(36, part(1), 0),
        mix(37, part(5), 0),
        mix(38, mix(0, w[1].shape, w[2].shape), mix(0, w[3].shape, w[4].shape)),
    ]);
}

fn groups_around(w: &[Word; 7], out: &mut Vec<u32>) {
    let group = |i: usize| w[i].group;
    out.extend([
        mix(80, group(3), 0),
        mix(81, group(2), group(3)),
        mix(82, group(3), group(4)),
        mix(83, mix(0, group(2), group(3)), group(4)),
        mix(84, mix(0, group(1), group(2)), group(3)),
        mix(85, mix(0, group(3), group(4)), group(5)),
        mix(86, group(2), w[3].word),
        mix(87, group(4), w[3].word),
        mix(88, group(2), group(4)),
    ]);
}

/// The quotation that the token is in or near.
fn quotation(around: &Around, w: &[Word; 7], at: usize, out: &mut Vec<u32>) {
    let states = mix(0, w[2].quoted, w[3].quoted * 8 + w[4].quoted);
    let before = distance(around, at, -1);
    let after = distance(around, at, 1);
    out.extend([
        mix(40, states, 0),
        mix(41, states, w[3].word),
        mix(42, states, w[3].part),
        mix(43, before, after),
        mix(44, before, w[3].part),
        mix(45, after, w[3].part),
        mix(46, before.min(4), w[3].word),
        mix(47, after.min(4), w[3].word),
    ]);
}

/// How far the nearest quotation is on one side, in the sentence and within 12 tokens.
fn distance(around: &Around, at: usize, step: isize) -> u32 {
    let mut place = at;
    for count in 1..=12 {
        place = place.wrapping_add_signed(step);
        if !around.sentence.contains(&place) {
            return 30;
        }
        if around.words[place].quote != 0 {
            return bucket(count);
        }
    }
    31
}

/// The verbs of the table on both sides.
fn cues_around(around: &Around, word: &Word, at: usize, out: &mut Vec<u32>) {
    let side = |cue: u32| {
        if cue == NONE {
            return (20, 0, 0);
        }
        let cue = cue as usize;
        (bucket(cue.abs_diff(at)), around.words[cue].lemma, around.words[cue].part)
    };
    let (before, lemma_before, part_before) = side(word.cue_before);
    let (after, lemma_after, part_after) = side(word.cue_after);
    out.extend([
        mix(50, before, lemma_before),
        mix(51, after, lemma_after),
        mix(52, before, after),
        mix(53, before, part_before),
        mix(54, after, part_after),
        mix(55, mix(0, before, part_before), word.part),
        mix(56, mix(0, after, part_after), word.part),
        mix(57, lemma_before, word.part),
        mix(58, lemma_after, word.part),
    ]);
}

fn rules_around(w: &[Word; 7], out: &mut Vec<u32>) {
    let rules = mix(0, w[2].rule * 8 + w[3].rule, w[4].rule);
    out.extend([
        mix(60, w[3].rule, 0),
        mix(61, rules, 0),
        mix(62, rules, w[3].part),
        mix(63, w[3].rule, w[3].word),
        mix(64, rules, mix(0, w[1].rule, w[5].rule)),
        mix(65, w[3].rule * 8 + w[2].rule, w[2].word),
        mix(66, w[3].rule * 8 + w[4].rule, w[4].word),
        mix(67, rules, w[3].quoted),
    ]);
}

/// Where the token stands in its sentence and paragraph, and what that sentence is like.
fn place(page: &Prepared, around: &Around, word: &Word, at: usize, out: &mut Vec<u32>) {
    let sentence = &around.sentence;
    let (first, last) = (sentence.start, sentence.end.saturating_sub(1));
    let from_start = bucket(at.saturating_sub(first));
    let to_end = bucket(last.saturating_sub(at));
    let (first, last) = (page.words[first], page.words[last]);
    out.extend([
        mix(70, from_start, to_end),
        mix(71, from_start, word.part),
        mix(72, to_end, word.part),
        mix(73, first.word, from_start.min(5)),
        mix(74, first.part, word.part),
        mix(75, last.word, first.quoted),
        mix(76, bucket(sentence.len()), u32::from(sentence.start == around.tokens.start)),
    ]);
}
