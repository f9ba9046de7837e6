//! A page as the tagger sees it: for every token a few numbers that stand for the word, its form,
//! what the lexicon knows of it, the quotation around it, and what the rules make of it.

use crate::attribution;
use crate::draft::{Draft, Who};
use crate::lexicon::{self, Class};
use crate::page::Page;
use crate::tokens::Shape;
use model::Reading;
use std::ops::Range;

/// No sequence is longer, so that the memory for one is bounded.
const LONGEST: usize = 512;

/// No token: nothing of the kind in the sentence.
pub(super) const NONE: u32 = u32::MAX;

/// What is known of one token.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Word {
    /// The word in lower case, numbers without their digits.
    pub(super) word: u32,
    /// A stand-in for its part of speech.
    pub(super) part: u32,
    pub(super) prefix: u32,
    pub(super) suffix: u32,
    pub(super) ending: u32,
    pub(super) shape: u32,
    /// The cue of the table that it is a form of, from 1; 0 for none.
    pub(super) lemma: u32,
    /// 0 outside, 1 opens a quotation, 2 first word, 3 within, 4 closes.
    pub(super) quoted: u32,
    /// The quotation, from 1; 0 for none.
    pub(super) quote: u32,
    /// The role that the rules give it, as a label of [`super::roles`].
    pub(super) rule: u32,
    /// The sentence.
    pub(super) sentence: u32,
    /// The nearest verb of the table before and after it in the sentence.
    pub(super) cue_before: u32,
    pub(super) cue_after: u32,
    /// The group of words with like neighbours, from 1; 0 for none.
    pub(super) group: u32,
    /// "that", a relative or a subordinator.
    pub(super) opens_clause: bool,
}

/// What the rules propose, in tokens.
#[derive(Debug, Clone)]
pub(super) struct Proposal {
    pub(super) source: Range<usize>,
    pub(super) content: Vec<Range<usize>>,
    pub(super) pattern: u32,
}

/// A page made ready for tagging.
#[derive(Debug)]
pub struct Prepared {
    pub(super) words: Vec<Word>,
    bytes: Vec<(u32, u32)>,
    sequences: Vec<Range<usize>>,
    pub(super) sentences: Vec<Range<usize>>,
    pub(super) proposals: Vec<Proposal>,
    /// For each token the proposal whose cue it is in, from 1; 0 for none.
    pub(super) proposal_of: Vec<u32>,
}

impl Prepared {
    /// Makes a reading ready.
    pub fn of(reading: &Reading) -> Self {
        let page = Page::of(reading);
        let drafts = attribution::find(&page, |_| false);
        Self::of_page(&page, &drafts)
    }

    pub(crate) fn of_page(page: &Page, drafts: &[Draft]) -> Self {
        let mut prepared = Self {
            words: words(page),
            bytes: page.tokens.iter().map(|token| (token.start, token.end)).collect(),
            sequences: sequences(page),
            sentences: page.sentences.iter().map(|sentence| sentence.tokens.clone()).collect(),
            proposals: Vec::new(),
            proposal_of: vec![0; page.tokens.len()],
        };
        prepared.find_cues();
        prepared.propose(drafts);
        prepared
    }

    /// Sets the group of each word.
    pub fn group(&mut self, group: impl Fn(u32) -> u32) {
        for word in &mut self.words {
            word.group = group(word.word);
        }
    }

    /// The number that stands for the word of each token.
    pub fn words(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().map(|word| word.word)
    }

    /// The number of tokens.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The bytes of a token; empty at 0 past the last one.
    pub fn bytes(&self, at: usize) -> Range<usize> {
        self.bytes.get(at).map_or(0..0, |(start, end)| *start as usize..*end as usize)
    }

    /// The number of sentences.
    pub fn sentences(&self) -> usize {
        self.sentences.len()
    }

    /// Paragraphs, or pieces of them where they are very long: no attribution crosses their ends.
    pub fn sequences(&self) -> &[Range<usize>] {
        &self.sequences
    }

    /// The sequence that a token stands in.
    pub(super) fn sequence_of(&self, at: usize) -> Range<usize> {
        let place = self.sequences.partition_point(|sequence| sequence.end <= at);
        self.sequences.get(place).cloned().unwrap_or(0..0)
    }

    pub(super) fn sentence_of(&self, at: usize) -> Range<usize> {
        let place = self.words.get(at).map_or(0, |word| word.sentence as usize);
        self.sentences.get(place).cloned().unwrap_or(0..0)
    }

    fn find_cues(&mut self) {
        for (index, sentence) in self.sentences.iter().enumerate() {
            let mut last = NONE;
            for at in sentence.clone() {
                self.words[at].sentence = index as u32;
                self.words[at].cue_before = last;
                if self.words[at].lemma > 0 {
                    last = at as u32;
                }
            }
            last = NONE;
            for at in sentence.clone().rev() {
                self.words[at].cue_after = last;
                if self.words[at].lemma > 0 {
                    last = at as u32;
                }
            }
        }
    }

    fn propose(&mut self, drafts: &[Draft]) {
        for draft in drafts {
            let Some(cue) = draft.cue.clone() else { continue };
            let source = match &draft.who {
                Who::Words { mention, .. } | Who::Work(mention) => mention.clone(),
                Who::Named { mention: Some(mention), .. } => mention.clone(),
                _ => 0..0,
            };
            self.mark(source.clone(), 1);
            self.mark(cue.clone(), 3);
            draft.content.iter().for_each(|piece| self.mark(piece.clone(), 5));
            let number = self.proposals.len() as u32 + 1;
            if let Some(places) = self.proposal_of.get_mut(cue) {
                places.iter_mut().filter(|place| **place == 0).for_each(|place| *place = number);
            }
            let (content, pattern) = (draft.content.clone(), draft.pattern.number() + 1);
            self.proposals.push(Proposal { source, content, pattern });
        }
    }

    /// Gives free tokens a role.
    fn mark(&mut self, tokens: Range<usize>, begin: u32) {
        for at in tokens.clone() {
            if let Some(word) = self.words.get_mut(at).filter(|word| word.rule == 0) {
                word.rule = if at == tokens.start { begin } else { begin + 1 };
            }
        }
    }
}

fn sequences(page: &Page) -> Vec<Range<usize>> {
    let mut sequences: Vec<Range<usize>> = Vec::with_capacity(page.blocks.len());
    let mut block = usize::MAX;
    for sentence in &page.sentences {
        let mut start = sentence.tokens.start;
        if let Some(last) = sequences.last_mut()
            && block == sentence.block
            && sentence.tokens.end - last.start <= LONGEST
        {
            last.end = sentence.tokens.end;
            continue;
        }
        block = sentence.block;
        while start < sentence.tokens.end {
            let end = sentence.tokens.end.min(start + LONGEST);
            sequences.push(start..end);
            start = end;
        }
    }
    sequences
}

fn words(page: &Page) -> Vec<Word> {
    let mut folded = String::with_capacity(32);
    (0..page.tokens.len()).map(|at| word(page, at, &mut folded)).collect()
}

fn word(page: &Page, at: usize, folded: &mut String) -> Word {
    let token = &page.tokens[at];
    let shape = token.shape;
    lexicon::fold(page.word(at), folded);
    let lemma = match (token.verb, token.noun) {
        (Some(verb), _) => 1 + u32::from(verb.cue),
        (None, Some(noun)) => 1 + u32::from(noun),
        _ => 0,
    };
    let number = shape == Shape::Number;
    Word {
        word: if number { 7 } else { of_text(folded.as_bytes()) },
        part: part(page, at, folded),
        prefix: of_text(first_bytes(folded, 4)),
        suffix: of_text(last_bytes(folded, 4)),
        ending: of_text(last_bytes(folded, 2)),
        shape: shape as u32 + 32 * u32::from(token.bytes().len() == 1),
        lemma,
        quoted: quoted(page, at),
        quote: page.quote_index(at).map_or(0, |quote| quote as u32 + 1),
        opens_clause: token.is(Class::THAT.or(Class::RELATIVE).or(Class::SUBORDINATOR)),
        ..Word::default()
    }
}

/// What the lexicon knows, else the ending, with the shape.
fn part(page: &Page, at: usize, folded: &str) -> u32 {
    let token = &page.tokens[at];
    let shape = token.shape as u32;
    let inflection = token.verb.map_or(0, |verb| 1 + verb.inflection as u32);
    let noun = u32::from(token.noun.is_some());
    let known = token.class.bits();
    if known != 0 || inflection + noun != 0 {
        return mix(1, known, inflection * 64 + noun * 32 + shape);
    }
    match token.shape {
        Shape::Lower => mix(2, of_text(last_bytes(folded, 2)), 0),
        _ => mix(3, shape, 0),
    }
}

fn quoted(page: &Page, at: usize) -> u32 {
    match page.quote_at(at) {
        None => 0,
        Some(quote) if quote.tokens.start == at => 1,
        Some(quote) if quote.tokens.end == at + 1 => 4,
        Some(quote) if quote.tokens.start + 1 == at => 2,
        Some(_) => 3,
    }
}

/// The first bytes of a word, whether or not they are whole characters.
fn first_bytes(word: &str, most: usize) -> &[u8] {
    &word.as_bytes()[..word.len().min(most)]
}

fn last_bytes(word: &str, most: usize) -> &[u8] {
    &word.as_bytes()[word.len().saturating_sub(most)..]
}

/// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv) of the bytes, 32 bits.
pub(super) fn of_text(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// The number of a feature: which template, and what fills its two places.
#[inline]
pub(super) fn mix(template: u32, a: u32, b: u32) -> u32 {
    let both = u64::from(a) | u64::from(b) << 32;
    let mut x = (both ^ u64::from(template).wrapping_mul(0xff51_afd7_ed55_8ccd))
        .wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x ^= x >> 32;
    x = x.wrapping_mul(0xd6e8_feb8_6659_fd93);
    (x >> 32) as u32
}

/// A count in few steps: 0 to 4 as they are, then by powers.
pub(super) fn bucket(count: usize) -> u32 {
    match count {
        0..=4 => count as u32,
        5..=6 => 5,
        7..=9 => 6,
        10..=14 => 7,
        15..=22 => 8,
        23..=35 => 9,
        36..=60 => 10,
        _ => 11,
    }
}

/// A probability in nine steps, finer at the ends.
pub(super) fn level(share: f32) -> u32 {
    const STEPS: [f32; 8] = [0.01, 0.05, 0.15, 0.35, 0.65, 0.85, 0.95, 0.99];
    STEPS.iter().filter(|step| share > **step).count() as u32
}
