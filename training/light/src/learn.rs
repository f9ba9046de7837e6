//! Learning of weights: follow the regularised leader, coordinate by coordinate (McMahan and others
//! 2013), so that most weights are exactly 0.

use extract::tagger::chain::{Sums, Transitions, factors, follows};
use extract::tagger::table::Weights;

/// How to learn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) epochs: usize,
    pub(crate) rate: f32,
    pub(crate) sparsity: f32,
    pub(crate) decay: f32,
    /// The share of features that are left out at each sight, so that none is relied on alone.
    pub(crate) dropped: f32,
    /// Features seen less often are left out.
    pub(crate) least_seen: u8,
    /// The table has at most two to the power of this rows.
    pub(crate) most_bits: u32,
}

/// Weights of one feature with what is known of their gradients.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<const L: usize> {
    pub(crate) weights: [f32; L],
    sums: [f32; L],
    squares: [f32; L],
}

impl<const L: usize> Default for Row<L> {
    fn default() -> Self {
        Self { weights: [0.0; L], sums: [0.0; L], squares: [0.0; L] }
    }
}

impl<const L: usize> Row<L> {
    #[inline]
    fn update(&mut self, gradient: &[f32; L], settings: &Settings) {
        for (label, g) in gradient.iter().copied().enumerate() {
            let before = self.squares[label];
            let after = before + g * g;
            let rate = (after.sqrt() - before.sqrt()) / settings.rate;
            let sum = self.sums[label] + g - rate * self.weights[label];
            let shrunk = (sum.abs() - settings.sparsity).max(0.0);
            let strength = (1.0 + after.sqrt()) / settings.rate + settings.decay;
            self.weights[label] = -shrunk.copysign(sum) / strength;
            self.sums[label] = sum;
            self.squares[label] = after;
        }
    }
}

/// The rows of features, in the order in which they turned out to be frequent.
#[derive(Debug)]
pub(crate) struct Index {
    seen: Vec<u8>,
    places: Vec<(u32, u32)>,
    keys: Vec<u32>,
    least_seen: u8,
}

const SEEN_BITS: u32 = 26;
const PLACE_BITS: u32 = 23;
const NO_ROW: u32 = u32::MAX;

impl Index {
    pub(crate) fn new(least_seen: u8) -> Self {
        let places = vec![(0, NO_ROW); 1 << PLACE_BITS];
        Self { seen: vec![0; 1 << SEEN_BITS], places, keys: Vec::new(), least_seen }
    }

    /// Notes that the features were seen.
    pub(crate) fn count(&mut self, features: &[u32]) {
        for feature in features {
            let place = feature.wrapping_mul(0x9e37_79b1) >> (32 - SEEN_BITS);
            let seen = &mut self.seen[place as usize];
            *seen = seen.saturating_add(1);
            if *seen == self.least_seen {
                self.add(*feature);
            }
        }
    }

    fn add(&mut self, feature: u32) {
        let place = self.place(feature);
        if self.places[place].1 == NO_ROW && self.keys.len() < 3 << (PLACE_BITS - 2) {
            self.places[place] = (feature, self.keys.len() as u32);
            self.keys.push(feature);
        }
    }

    fn place(&self, feature: u32) -> usize {
        let mask = (1 << PLACE_BITS) - 1;
        let mut place = feature as usize & mask;
        while self.places[place].1 != NO_ROW && self.places[place].0 != feature {
            place = (place + 1) & mask;
        }
        place
    }

    pub(crate) fn row(&self, feature: u32) -> Option<u32> {
        let row = self.places[self.place(feature)].1;
        (row != NO_ROW).then_some(row)
    }
}

/// Sequences to learn from: the rows of the features of each token, and its labels.
#[derive(Debug, Default)]
pub(crate) struct Examples {
    rows: Vec<u32>,
    /// Where the rows of each token end.
    ends: Vec<usize>,
    labels: Vec<u8>,
    /// Where each sequence ends, in tokens.
    sequences: Vec<usize>,
}

impl Examples {
    /// Adds a token, which may be the last one of its sequence.
    pub(crate) fn token(&mut self, index: &Index, features: &[u32], label: u8, ends: bool) {
        self.rows.extend(features.iter().filter_map(|feature| index.row(*feature)));
        self.ends.push(self.rows.len());
        self.labels.push(label);
        if ends {
            self.sequences.push(self.ends.len());
        }
    }

    fn token_rows(&self, token: usize) -> &[u32] {
        let start = if token == 0 { 0 } else { self.ends[token - 1] };
        &self.rows[start..self.ends[token]]
    }

    fn sequence(&self, at: usize) -> std::ops::Range<usize> {
        let start = if at == 0 { 0 } else { self.sequences[at - 1] };
        start..self.sequences[at]
    }
}

/// A linear chain being learned.
pub(crate) struct Chain<'a, const L: usize> {
    index: &'a Index,
    pub(crate) rows: Vec<Row<L>>,
    transitions: Transitions<L>,
    squares: Transitions<L>,
}

impl<const L: usize> Weights<L> for Chain<'_, L> {
    fn add(&self, feature: u32, scores: &mut [f32; L]) {
        if let Some(row) = self.index.row(feature) {
            let weights = &self.rows[row as usize].weights;
            scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += weight);
        }
    }

    fn transitions(&self) -> &Transitions<L> {
        &self.transitions
    }
}

impl<'a, const L: usize> Chain<'a, L> {
    /// Learns from the examples, in an order that the seed decides.
    pub(crate) fn learn(
        index: &'a Index,
        examples: &[&Examples],
        settings: &Settings,
        seed: u64,
    ) -> Self {
        let mut chain = Self {
            index,
            rows: vec![Row::default(); index.keys.len()],
            transitions: [[0.0; L]; L],
            squares: [[1.0; L]; L],
        };
        let mut order: Vec<(usize, usize)> = Vec::new();
        for (set, examples) in examples.iter().enumerate() {
            order.extend((0..examples.sequences.len()).map(|sequence| (set, sequence)));
        }
        let mut random = seed;
        let mut sums = Sums::default();
        for _ in 0..settings.epochs {
            shuffle(&mut order, &mut random);
            for (set, sequence) in &order {
                chain.see(examples[*set], *sequence, settings, &mut sums, &mut random);
            }
        }
        chain
    }

    fn see(
        &mut self,
        examples: &Examples,
        at: usize,
        settings: &Settings,
        sums: &mut Sums<L>,
        random: &mut u64,
    ) {
        let tokens = examples.sequence(at);
        let kept: Vec<Vec<u32>> = tokens
            .clone()
            .map(|token| {
                let mut keep = |_: &&u32| next(random) as f32 / u32::MAX as f32 >= settings.dropped;
                examples.token_rows(token).iter().filter(|row| keep(row)).copied().collect()
            })
            .collect();
        let emissions: Vec<[f32; L]> = kept.iter().map(|rows| self.emission(rows)).collect();
        let factors = factors(&self.transitions);
        sums.of(&emissions, &factors);
        let labels = &examples.labels[tokens.clone()];
        self.update_transitions(labels, sums, &factors, settings);
        for ((token, share), rows) in tokens.zip(&sums.shares).zip(&kept) {
            let mut gradient = *share;
            gradient[examples.labels[token] as usize] -= 1.0;
            if gradient.iter().all(|g| g.abs() < 0.002) {
                continue;
            }
            for row in rows {
                self.rows[*row as usize].update(&gradient, settings);
            }
        }
    }

    fn emission(&self, rows: &[u32]) -> [f32; L] {
        let mut scores = [0.0; L];
        for row in rows {
            let weights = &self.rows[*row as usize].weights;
            scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += weight);
        }
        scores
    }

    fn update_transitions(
        &mut self,
        labels: &[u8],
        sums: &Sums<L>,
        factors: &Transitions<L>,
        settings: &Settings,
    ) {
        let mut gradient = [[0.0; L]; L];
        sums.expect(factors, &mut gradient);
        for pair in labels.windows(2) {
            gradient[pair[0] as usize][pair[1] as usize] -= 1.0;
        }
        for (before, gradient) in gradient.iter().enumerate() {
            for after in (0..L).filter(|after| follows(before, *after)) {
                let g = gradient[after];
                self.squares[before][after] += g * g;
                self.transitions[before][after] -=
                    settings.rate * g / self.squares[before][after].sqrt();
            }
        }
    }

    /// The features with weights that are not all 0.
    pub(crate) fn kept(&self) -> impl Iterator<Item = (u32, [f32; L])> + '_ {
        let all = self.index.keys.iter().copied().zip(self.rows.iter().map(|row| row.weights));
        all.filter(|(_, weights)| weights.iter().any(|weight| *weight != 0.0))
    }
}

/// The order of Fisher and Yates.
fn shuffle<T>(items: &mut [T], state: &mut u64) {
    for last in (1..items.len()).rev() {
        items.swap(last, next(state) as usize % (last + 1));
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014), its upper half.
fn next(state: &mut u64) -> u32 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: Settings = Settings {
        epochs: 20,
        rate: 0.1,
        sparsity: 0.01,
        decay: 0.1,
        dropped: 0.0,
        least_seen: 1,
        most_bits: 8,
    };

    /// Feature 11 begins a span, 12 goes on, 13 is outside.
    fn examples() -> (Index, Examples) {
        let sequences = [vec![(11, 1), (12, 2), (13, 0)], vec![(13, 0), (11, 1), (13, 0)]];
        let mut index = Index::new(SETTINGS.least_seen);
        sequences.iter().flatten().for_each(|(feature, _)| index.count(&[*feature, 5]));
        let mut examples = Examples::default();
        for sequence in &sequences {
            for (at, (feature, label)) in sequence.iter().enumerate() {
                examples.token(&index, &[*feature, 5], *label, at + 1 == sequence.len());
            }
        }
        (index, examples)
    }

    #[test]
    fn what_was_shown_is_learned_and_read_back() {
        let (index, examples) = examples();
        let chain = Chain::<3>::learn(&index, &[&examples], &SETTINGS, 1);
        let best = |scores: [f32; 3]| (0..3).max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
        assert_eq!(best(chain.score(&[11, 5])), Some(1));
        assert_eq!(best(chain.score(&[12, 5])), Some(2));
        assert_eq!(best(chain.score(&[13, 5])), Some(0));
        assert_eq!(chain.score(&[99]), [0.0; 3], "never seen");
    }

    #[test]
    fn the_same_seed_gives_the_same_weights() {
        let (index, examples) = examples();
        let settings = Settings { dropped: 0.5, ..SETTINGS };
        let learn = |seed| {
            let chain = Chain::<3>::learn(&index, &[&examples], &settings, seed);
            chain.kept().collect::<Vec<_>>()
        };
        assert_eq!(learn(7), learn(7));
        assert_ne!(learn(7), learn(8));
    }
}
