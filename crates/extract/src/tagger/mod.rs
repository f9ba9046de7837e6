//! The light path: who says what, by linear models over hashed features.
//!
//! Three passes. [`roles`] gives each token one of three roles by a linear chain; [`frames`] finds
//! for each possible cue its source and content by a second chain, which sees what the first one
//! says on both sides; [`verdict`] says how likely the result is an attribution. The rules of
//! [`crate::attribution`] propose, and what they propose is a feature in each pass.
//!
//! A cue inside a content is a cue like any other, so attributions may nest; a source or content that
//! two cues share is found for each. No attribution leaves its paragraph.
//!
//! Everything is bounded, so that time is linear in the text: sequences by 512 tokens, with at most
//! 40 cues each, the surroundings of a cue by 250 tokens. `training/light` makes the tables.

pub mod chain;
pub mod frames;
pub mod roles;
pub mod table;
#[cfg(test)]
mod tests;
pub mod verdict;
mod words;

pub use table::{TableError, Tables};
pub use words::Prepared;

use chain::{Sums, factors};
use frames::Frame;
use model::{Language, Reading};
use roles::Roles;
use std::ops::Range;
use table::Weights;
use verdict::Found;

/// Who says what, in the tokens of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribution {
    /// The pieces of the source in order; empty where there is none.
    pub source: Vec<Range<usize>>,
    /// The pieces of the cue.
    pub cue: Vec<Range<usize>>,
    /// The pieces of the content in order; at least one.
    pub content: Vec<Range<usize>>,
    /// How likely it is right, from 0 to 1.
    pub probability: f32,
}

/// Finds attributions with the tables of one language.
#[derive(Debug, Clone)]
pub struct Tagger<'a> {
    tables: Tables<'a>,
}

/// The tables of English.
const ENGLISH: &[u8] = include_bytes!("../../tables/light-en.bin");
/// The tables of Spanish.
const SPANISH: &[u8] = include_bytes!("../../tables/light-es.bin");

impl Tagger<'static> {
    /// The tagger of a language, with the tables that come with the program.
    pub fn of(language: Language) -> Result<Self, TableError> {
        Tagger::from_bytes(match language {
            Language::English => ENGLISH,
            Language::Spanish => SPANISH,
        })
    }
}

impl<'a> Tagger<'a> {
    /// A tagger with these tables, whose layout [`table`] describes.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, TableError> {
        Ok(Self { tables: Tables::from_bytes(bytes)? })
    }

    /// The tables.
    pub fn tables(&self) -> &Tables<'a> {
        &self.tables
    }

    /// Makes a reading ready for [`Tagger::tag`].
    pub fn prepare(&self, reading: &Reading) -> Prepared {
        let mut page = Prepared::of(reading);
        page.group(|word| self.tables.groups.of(word));
        page
    }

    /// The attributions of a page, in the order of their cues.
    pub fn tag(&self, page: &Prepared) -> Vec<Attribution> {
        let roles = first_pass(page, &self.tables.roles);
        let found = second_pass(page, &roles, &self.tables.frames);
        choose(page, &roles, found, &self.tables.verdict, self.tables.least)
    }

    /// The attributions of a reading in the bytes of its text.
    pub fn tag_reading(&self, reading: &Reading) -> Vec<Attribution> {
        let page = self.prepare(reading);
        let bytes = |pieces: &[Range<usize>]| {
            let bytes =
                |piece: &Range<usize>| page.bytes(piece.start).start..page.bytes(piece.end - 1).end;
            pieces.iter().filter(|piece| !piece.is_empty()).map(bytes).collect()
        };
        let in_bytes = |attribution: &Attribution| Attribution {
            source: bytes(&attribution.source),
            cue: bytes(&attribution.cue),
            content: bytes(&attribution.content),
            probability: attribution.probability,
        };
        self.tag(&page).iter().map(in_bytes).collect()
    }
}

/// The roles of all tokens.
pub fn first_pass(page: &Prepared, weights: &impl Weights<{ roles::LABELS }>) -> Roles {
    let mut found = Roles::default();
    let (mut sums, mut path, mut features) = (Sums::default(), Vec::new(), Vec::new());
    let factors = factors(weights.transitions());
    let mut emissions = Vec::new();
    for sequence in page.sequences() {
        emissions.clear();
        for at in sequence.clone() {
            roles::features(page, sequence, at, &mut features);
            emissions.push(weights.score(&features));
        }
        chain::best_path(&emissions, weights.transitions(), &mut path);
        sums.of(&emissions, &factors);
        found.extend(&path, &sums.shares);
    }
    found
}

/// Source and content of everything that may be a cue.
pub fn second_pass(
    page: &Prepared,
    roles: &Roles,
    weights: &impl Weights<{ frames::LABELS }>,
) -> Vec<Found> {
    let (mut sums, mut path, mut features) = (Sums::default(), Vec::new(), Vec::new());
    let factors = factors(weights.transitions());
    let mut emissions = Vec::new();
    let mut all = Vec::new();
    for candidate in frames::candidates(page, roles) {
        let frame = Frame::of(page, roles, &candidate);
        emissions.clear();
        for at in frame.tokens.clone() {
            frame.features(at, &mut features);
            let mut scores = weights.score(&features);
            if candidate.cue.contains(&at) {
                scores[1..].fill(-100.0);
            }
            emissions.push(scores);
        }
        let best = chain::best_path(&emissions, weights.transitions(), &mut path);
        sums.of(&emissions, &factors);
        let probability = (best - sums.total).exp().min(1.0);
        let start = frame.tokens.start;
        all.push(Found::of(candidate.clone(), start, &path, &sums.shares, probability));
    }
    all.retain(|found| !found.content.is_empty());
    all
}

/// Keeps what is likely and apart.
fn choose(
    page: &Prepared,
    roles: &Roles,
    found: Vec<Found>,
    weights: &impl Weights<1>,
    least: f32,
) -> Vec<Attribution> {
    let probabilities = last_pass(page, roles, &found, weights);
    let attributions = apart(&found, &probabilities).into_iter();
    let likely = attributions.filter(|index| probabilities[*index] >= least);
    likely.map(|index| attribution(&found[index], probabilities[index])).collect()
}

/// How likely each of the things found is an attribution.
pub fn last_pass(
    page: &Prepared,
    roles: &Roles,
    found: &[Found],
    weights: &impl Weights<1>,
) -> Vec<f32> {
    let mut features = Vec::new();
    let probability = |at: usize| {
        verdict::features(page, roles, found, at, &mut features);
        let [score] = weights.score(&features);
        1.0 / (1.0 + (-score).exp())
    };
    (0..found.len()).map(probability).collect()
}

/// Of neighbours that say the same (their contents overlap by half) only the likeliest, in order.
pub fn apart(found: &[Found], probabilities: &[f32]) -> Vec<usize> {
    const NEIGHBOURS: usize = 8;
    let same = |a: &Found, b: &Found| {
        let common = verdict::common(&a.content, &b.content);
        4 * common >= verdict::length(&a.content) + verdict::length(&b.content)
    };
    let is_best = |index: &usize| {
        let near = index.saturating_sub(NEIGHBOURS)..(index + NEIGHBOURS + 1).min(found.len());
        near.filter(|other| other != index).all(|other| {
            let order = (probabilities[*index], *index) >= (probabilities[other], other);
            order || !same(&found[*index], &found[other])
        })
    };
    (0..found.len()).filter(is_best).collect()
}

fn attribution(found: &Found, probability: f32) -> Attribution {
    Attribution {
        source: found.source.clone(),
        cue: vec![found.candidate.cue.clone()],
        content: found.content.clone(),
        probability,
    }
}
