//! From the network's numbers to attributions: section 6 of the format.

use super::network::Numbers;
use super::windows::Window;
use serde::Deserialize;

pub(super) const SOURCE: usize = 0;
pub(super) const CUE: usize = 1;
pub(super) const CONTENT: usize = 2;
/// Of a query and a key, for each role.
const WIDTH: usize = 128;
/// From here on distances are as one.
const LIMITS: [usize; 15] = [0, 1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97];
const BUCKETS: usize = 2 * LIMITS.len() - 1;
/// What outweighs every score.
const SURE: f32 = 20.0;

/// What was chosen on a part of the training set.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Settings {
    candidate: f32,
    shift: [f32; 3],
    lambda: f32,
    start: f32,
    clip: f32,
    confidence: [f32; 10],
    threshold: f32,
    distance: [Vec<f32>; 3],
    pub(super) context: usize,
}

impl Settings {
    /// Attributions of less confidence are not given.
    #[cfg(test)]
    pub(super) fn threshold(&self) -> f32 {
        self.threshold
    }

    /// Whether every distance has its number.
    pub(super) fn is_whole(&self) -> bool {
        self.distance.iter().all(|numbers| numbers.len() == BUCKETS)
    }
}

/// An attribution in words of the window.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub(super) anchor: usize,
    /// For each role the words that have it.
    pub(super) words: [Vec<bool>; 3],
    pub(super) confidence: f32,
}

/// The attributions of a window, in order of their anchors.
pub(super) fn decode(numbers: &Numbers, window: &Window, settings: &Settings) -> Vec<Found> {
    let count = window.words.len();
    let mut found: Vec<Found> = (0..count)
        .filter(|word| window.blocks[*word] >= window.lead)
        .filter_map(|word| at(numbers, window, settings, word))
        .collect();
    found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then(a.anchor.cmp(&b.anchor)));
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        if !kept.iter().any(|other| is_same(&one, other)) {
            kept.push(one);
        }
    }
    kept.retain(|one| one.confidence >= settings.threshold);
    kept.sort_by_key(|one| one.anchor);
    kept
}

/// The attribution with its anchor at this word.
fn at(numbers: &Numbers, window: &Window, settings: &Settings, anchor: usize) -> Option<Found> {
    let logits = numbers.anchor.row(anchor);
    let greatest = logits.iter().copied().fold(f32::MIN, f32::max);
    let weights: Vec<f32> = logits.iter().map(|logit| (logit - greatest).exp()).collect();
    let none = weights[0] / weights.iter().sum::<f32>();
    if 1.0 - none < settings.candidate {
        return None;
    }
    let kind = (1..4).rev().max_by(|a, b| logits[*a].total_cmp(&logits[*b])).unwrap_or(1);
    let own = [CUE, SOURCE, CONTENT][kind - 1];
    let mut scores = [SOURCE, CUE, CONTENT].map(|role| pairs(numbers, settings, anchor, role));
    scores[own][anchor] += SURE;
    if own != CUE {
        scores[CUE].fill(-SURE);
    }
    if own == CONTENT {
        scores[SOURCE].fill(-SURE);
    }
    let [mut source, cue, mut content] =
        [SOURCE, CUE, CONTENT].map(|role| segments(numbers, window, settings, role, &scores[role]));
    for word in 0..cue.len() {
        source[word] &= !cue[word];
        content[word] &= !cue[word];
        if source[word] && content[word] {
            let is_content = scores[CONTENT][word] > scores[SOURCE][word];
            (source[word], content[word]) = (!is_content, is_content);
        }
    }
    if !content.contains(&true) {
        return None;
    }
    let odds = (((1.0 - none) / none.max(1e-9)).ln()).clamp(-8.0, 8.0);
    let features = features(odds, own, &scores, &source, &content);
    let sum: f32 = features.iter().zip(settings.confidence).map(|(f, weight)| f * weight).sum();
    let confidence = 1.0 / (1.0 + (-sum).exp());
    Some(Found { anchor, words: [source, cue, content], confidence })
}

/// For each word how much it is of this role of the anchor.
fn pairs(numbers: &Numbers, settings: &Settings, anchor: usize, role: usize) -> Vec<f32> {
    let part = role * WIDTH..(role + 1) * WIDTH;
    let query = &numbers.query.row(anchor)[part.clone()];
    let score = |word: usize| {
        let key = &numbers.key.row(word)[part.clone()];
        let product: f32 = query.iter().zip(key).map(|(a, b)| a * b).sum();
        product
            + numbers.unary.at(word, role)
            + settings.distance[role][bucket(anchor, word)]
            + settings.shift[role]
    };
    (0..numbers.count()).map(score).collect()
}

fn bucket(anchor: usize, word: usize) -> usize {
    let middle = LIMITS.len() - 1;
    let size = LIMITS.partition_point(|limit| *limit <= anchor.abs_diff(word)) - 1;
    if word < anchor { middle - size } else { middle + size }
}

/// The words of the segments with the greatest sum, none longer than a block.
fn segments(
    numbers: &Numbers,
    window: &Window,
    settings: &Settings,
    role: usize,
    scores: &[f32],
) -> Vec<bool> {
    let edge = |word: usize, column: usize| {
        let logit = numbers.edge.at(word, column);
        settings.lambda * logit.clamp(-settings.clip, settings.clip)
    };
    let (mut free, mut inside) = (0.0_f32, f32::NEG_INFINITY);
    let (mut stays, mut closed) = (vec![false; scores.len()], vec![false; scores.len()]);
    for word in 0..scores.len() {
        let opened = free + edge(word, 2 * role) - settings.start;
        let is_first = word > 0 && window.blocks[word] != window.blocks[word - 1];
        stays[word] = inside >= opened && !is_first;
        inside = if stays[word] { inside } else { opened } + scores[word];
        let close = inside + edge(word, 2 * role + 1);
        closed[word] = close > free;
        free = free.max(close);
    }
    let mut chosen = vec![false; scores.len()];
    let mut next = scores.len();
    while let Some(word) = next.checked_sub(1) {
        next = word;
        if closed[word] {
            while stays[next] {
                chosen[next] = true;
                next -= 1;
            }
            chosen[next] = true;
        }
    }
    chosen
}

/// What tells whether an attribution is right.
fn features(
    odds: f32,
    own: usize,
    scores: &[Vec<f32>; 3],
    source: &[bool],
    content: &[bool],
) -> [f32; 10] {
    let clipped = |role: usize, of: &[bool], is: bool| -> Vec<f32> {
        let chosen = scores[role].iter().zip(of).filter(|(_, of)| **of == is);
        chosen.map(|(score, _)| score.clamp(-8.0, 8.0)).collect()
    };
    let mean = |numbers: &[f32]| numbers.iter().sum::<f32>() / numbers.len().max(1) as f32;
    let greatest = |numbers: &[f32]| numbers.iter().copied().fold(-8.0, f32::max);
    let (inside, outside) = (clipped(CONTENT, content, true), clipped(CONTENT, content, false));
    let sources = clipped(SOURCE, source, true);
    let has_source = !sources.is_empty();
    let flag = |is: bool| if is { 1.0 } else { 0.0 };
    let unsaid = if has_source { 0.0 } else { greatest(&clipped(SOURCE, source, false)) };
    [
        1.0,
        odds,
        mean(&inside),
        greatest(&inside),
        greatest(&outside),
        mean(&sources),
        unsaid,
        flag(has_source),
        flag(own != CUE),
        (inside.len() as f32).ln_1p(),
    ]
}

/// Whether two say the same.
fn is_same(one: &Found, other: &Found) -> bool {
    let count = |words: &[bool]| words.iter().filter(|is| **is).count();
    let (a, b) = (&one.words[CONTENT], &other.words[CONTENT]);
    let common = a.iter().zip(b).filter(|(a, b)| **a && **b).count();
    let shared = 2.0 * common as f32 / (count(a) + count(b)) as f32;
    let crossed = other.words[CUE][one.anchor] || one.words[CUE][other.anchor];
    shared >= 0.5 && (crossed || (shared >= 0.8 && one.anchor.abs_diff(other.anchor) <= 2))
}
