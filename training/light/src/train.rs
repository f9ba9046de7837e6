//! The three passes, one after another. What a later pass learns from is what an earlier one says
//! of texts that it did not learn from: each fourth of the texts by a model of the other three.

use crate::clusters;
use crate::corpus::Document;
use crate::labels;
use crate::learn::{Chain, Examples, Index, Settings};
use crate::score::{Counts, is_right};
use crate::write;
use extract::tagger::chain::Transitions;
use extract::tagger::frames::{self, Frame};
use extract::tagger::roles::{self, Roles};
use extract::tagger::table::Weights;
use extract::tagger::verdict::{self, Found};
use extract::tagger::{apart, first_pass, last_pass, second_pass};
use std::collections::HashMap;

const FOLDS: usize = 4;

const ROLES: Settings = Settings {
    epochs: 18,
    rate: 0.05,
    sparsity: 0.5,
    decay: 1.0,
    dropped: 0.5,
    least_seen: 3,
    most_bits: 18,
};
const FRAMES: Settings = Settings { epochs: 10, ..ROLES };
const VERDICT: Settings = Settings { epochs: 8, rate: 0.01, sparsity: 0.3, most_bits: 17, ..ROLES };

/// Something that can be seen, feature by feature, with labels: a pass over a text.
type Visit<'a> = dyn FnMut(&[u32], u8, bool) + 'a;

/// The bytes of the tables.
pub(crate) fn tables(
    documents: &mut [Document],
    language: &str,
    seed: u64,
    say: &impl Fn(&str),
) -> Vec<u8> {
    let mut bytes = Vec::new();
    group(documents, &mut bytes);
    say("words grouped");
    let seen = learn_roles(documents, seed, &mut bytes);
    say("first pass learned");
    let found = learn_frames(documents, &seen, seed, &mut bytes);
    say("second pass learned");
    let least = learn_verdict(documents, &seen, &found, seed, &mut bytes, say);
    let mut tables = write::header(language, seed, least);
    tables.extend(bytes);
    tables
}

/// Appends the groups of words, and sets them in the texts.
fn group(documents: &mut [Document], bytes: &mut Vec<u8>) {
    let sequences: Vec<Vec<u32>> = documents.iter().map(|d| d.page.words().collect()).collect();
    let groups = clusters::of(&sequences);
    let of_word: HashMap<u32, u8> = groups.iter().copied().collect();
    for document in documents {
        document.page.group(|word| of_word.get(&word).map_or(0, |group| u32::from(*group)));
    }
    write::groups(&groups, bytes);
}

/// Appends the table of the first pass; what it says of each text.
fn learn_roles(documents: &[Document], seed: u64, bytes: &mut Vec<u8>) -> Vec<Roles> {
    let visit = |at: usize, see: &mut Visit| see_roles(&documents[at], see);
    let (index, examples) = examples(documents.len(), &ROLES, &visit);
    let mut seen = vec![Roles::default(); documents.len()];
    for (fold, chain) in folds::<{ roles::LABELS }>(&index, &examples, &ROLES, seed) {
        for at in (fold..documents.len()).step_by(FOLDS) {
            seen[at] = first_pass(&documents[at].page, &chain);
        }
    }
    let all = Chain::<{ roles::LABELS }>::learn(&index, &refs(&examples), &ROLES, seed);
    write::table(all.kept().collect(), all.transitions(), ROLES.most_bits, bytes);
    seen
}

fn see_roles(document: &Document, see: &mut Visit) {
    let labels = labels::of_roles(document);
    let mut features = Vec::new();
    for sequence in document.page.sequences() {
        for at in sequence.clone() {
            roles::features(&document.page, sequence, at, &mut features);
            see(&features, labels[at], at + 1 == sequence.end);
        }
    }
}

/// Appends the table of the second pass; what it finds in each text.
fn learn_frames(
    documents: &[Document],
    seen: &[Roles],
    seed: u64,
    bytes: &mut Vec<u8>,
) -> Vec<Vec<Found>> {
    let visit = |at: usize, see: &mut Visit| see_frames(&documents[at], &seen[at], see);
    let (index, examples) = examples(documents.len(), &FRAMES, &visit);
    let mut found = vec![Vec::new(); documents.len()];
    for (fold, chain) in folds::<{ frames::LABELS }>(&index, &examples, &FRAMES, seed) {
        for at in (fold..documents.len()).step_by(FOLDS) {
            found[at] = second_pass(&documents[at].page, &seen[at], &chain);
        }
    }
    let all = Chain::<{ frames::LABELS }>::learn(&index, &refs(&examples), &FRAMES, seed);
    write::table(all.kept().collect(), all.transitions(), FRAMES.most_bits, bytes);
    found
}

fn see_frames(document: &Document, seen: &Roles, see: &mut Visit) {
    let candidates = frames::candidates(&document.page, seen);
    let mut features = Vec::new();
    for (candidate, gold) in labels::cues(document, &candidates) {
        let frame = Frame::of(&document.page, seen, &candidate);
        let labels = labels::of_frame(&frame, &candidate, gold);
        for (at, label) in frame.tokens.clone().zip(labels) {
            frame.features(at, &mut features);
            see(&features, label, at + 1 == frame.tokens.end);
        }
    }
}

/// Appends the table of the last pass; the probability from which on things found count.
fn learn_verdict(
    documents: &[Document],
    seen: &[Roles],
    found: &[Vec<Found>],
    seed: u64,
    bytes: &mut Vec<u8>,
    say: &impl Fn(&str),
) -> f32 {
    let visit = |at: usize, see: &mut Visit| see_found(&documents[at], &seen[at], &found[at], see);
    let (index, examples) = examples(documents.len(), &VERDICT, &visit);
    let mut shares = vec![Vec::new(); documents.len()];
    for (fold, chain) in folds::<2>(&index, &examples, &VERDICT, seed) {
        for at in (fold..documents.len()).step_by(FOLDS) {
            let weights = Difference(&chain);
            shares[at] = last_pass(&documents[at].page, &seen[at], &found[at], &weights);
        }
    }
    let all = Chain::<2>::learn(&index, &refs(&examples), &VERDICT, seed);
    let kept = all.kept().map(|(feature, [no, yes])| (feature, [yes - no])).collect();
    write::table(kept, &[[0.0]], VERDICT.most_bits, bytes);
    best_least(documents, found, &shares, say)
}

fn see_found(document: &Document, seen: &Roles, found: &[Found], see: &mut Visit) {
    let mut features = Vec::new();
    for (at, one) in found.iter().enumerate() {
        verdict::features(&document.page, seen, found, at, &mut features);
        let right = document.gold.iter().any(|gold| is_right(&one.source, &one.content, gold));
        see(&features, u8::from(right), true);
    }
}

/// Counts the features of all texts, then keeps the frequent ones as examples, text by text.
fn examples(
    texts: usize,
    settings: &Settings,
    visit: &dyn Fn(usize, &mut Visit),
) -> (Index, Vec<Examples>) {
    let mut index = Index::new(settings.least_seen);
    for at in 0..texts {
        visit(at, &mut |features, _, _| index.count(features));
    }
    let of_text = |at: usize| {
        let mut examples = Examples::default();
        visit(at, &mut |features, label, ends| examples.token(&index, features, label, ends));
        examples
    };
    let examples = (0..texts).map(of_text).collect();
    (index, examples)
}

/// For each part of the texts a model of the others.
fn folds<'a, const L: usize>(
    index: &'a Index,
    examples: &'a [Examples],
    settings: &'a Settings,
    seed: u64,
) -> impl Iterator<Item = (usize, Chain<'a, L>)> {
    (0..FOLDS).map(move |fold| {
        let others = examples.iter().enumerate().filter(|(at, _)| at % FOLDS != fold);
        let others: Vec<&Examples> = others.map(|(_, examples)| examples).collect();
        (fold, Chain::learn(index, &others, settings, seed))
    })
}

fn refs(examples: &[Examples]) -> Vec<&Examples> {
    examples.iter().collect()
}

/// A chain of two labels as weights of the second against the first.
struct Difference<'a>(&'a Chain<'a, 2>);

impl Weights<1> for Difference<'_> {
    fn add(&self, feature: u32, scores: &mut [f32; 1]) {
        let mut both = [0.0; 2];
        self.0.add(feature, &mut both);
        scores[0] += both[1] - both[0];
    }

    fn transitions(&self) -> &Transitions<1> {
        &[[0.0]]
    }
}

/// The probability from which on what is found should count, so that most is right (F1).
fn best_least(
    documents: &[Document],
    found: &[Vec<Found>],
    shares: &[Vec<f32>],
    say: &impl Fn(&str),
) -> f32 {
    let counts = |least: f32| {
        let mut counts = Counts::default();
        for ((document, found), shares) in documents.iter().zip(found).zip(shares) {
            let chosen = apart(found, shares).into_iter().filter(|at| shares[*at] >= least);
            let found = chosen.map(|at| &found[at]);
            let pairs = found.map(|found| (found.source.as_slice(), found.content.as_slice()));
            counts.add(pairs, &document.gold);
        }
        counts
    };
    let tried = (10..30).map(|step| step as f32 / 50.0).map(|least| (least, counts(least)));
    let best = tried.max_by(|a, b| a.1.f1().total_cmp(&b.1.f1()));
    let (least, counts) = best.unwrap_or((0.5, Counts::default()));
    say(&format!("texts not learned from, with a probability of {least:.2} or more: {counts}"));
    least
}
