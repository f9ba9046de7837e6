//! Inference in a linear chain of labels: the best path (Viterbi 1967) and the share of each label
//! (forward and backward sums; Lafferty, McCallum and Pereira 2001).
//!
//! Label 0 is "outside"; of every other pair the odd one begins a span and the even one goes on.

/// Scores of each label at each token of a sequence.
pub type Emissions<const L: usize> = Vec<[f32; L]>;

/// Scores of one label after another: `[before][after]`.
pub type Transitions<const L: usize> = [[f32; L]; L];

/// Whether a label can stand after another: a span goes on only where it began.
pub fn follows(before: usize, after: usize) -> bool {
    after == 0 || after % 2 == 1 || before == after || before + 1 == after
}

/// Whether a label can open a sequence.
pub fn opens(label: usize) -> bool {
    label == 0 || label % 2 == 1
}

/// The best sequence of labels, into `path`, and its score.
pub fn best_path<const L: usize>(
    emissions: &[[f32; L]],
    transitions: &Transitions<L>,
    path: &mut Vec<u8>,
) -> f32 {
    path.clear();
    let Some(first) = emissions.first() else { return 0.0 };
    let mut backs: Vec<[u8; L]> = Vec::with_capacity(emissions.len());
    let mut scores = [f32::NEG_INFINITY; L];
    for label in (0..L).filter(|label| opens(*label)) {
        scores[label] = first[label];
    }
    for emission in &emissions[1..] {
        let (next, back) = step(&scores, emission, transitions);
        scores = next;
        backs.push(back);
    }
    let mut label = best(&scores);
    let score = scores[label];
    path.push(label as u8);
    for back in backs.iter().rev() {
        label = back[label] as usize;
        path.push(label as u8);
    }
    path.reverse();
    score
}

fn step<const L: usize>(
    scores: &[f32; L],
    emission: &[f32; L],
    transitions: &Transitions<L>,
) -> ([f32; L], [u8; L]) {
    let mut next = [f32::NEG_INFINITY; L];
    let mut back = [0; L];
    for before in 0..L {
        for after in 0..L {
            let score = scores[before] + transitions[before][after];
            if follows(before, after) && score > next[after] {
                next[after] = score;
                back[after] = before as u8;
            }
        }
    }
    for (score, emission) in next.iter_mut().zip(emission) {
        *score += emission;
    }
    (next, back)
}

fn best<const L: usize>(scores: &[f32; L]) -> usize {
    (0..L).fold(0, |best, label| if scores[label] > scores[best] { label } else { best })
}

/// Transitions as factors; forbidden ones are 0.
pub fn factors<const L: usize>(transitions: &Transitions<L>) -> Transitions<L> {
    let mut factors = [[0.0; L]; L];
    for before in 0..L {
        for after in (0..L).filter(|after| follows(before, *after)) {
            factors[before][after] = transitions[before][after].exp();
        }
    }
    factors
}

/// What forward and backward sums tell of a sequence.
#[derive(Debug, Default)]
pub struct Sums<const L: usize> {
    /// The probability of each label at each token.
    pub shares: Vec<[f32; L]>,
    /// The logarithm of the sum over all paths.
    pub total: f32,
    forward: Vec<[f32; L]>,
    local: Vec<[f32; L]>,
    backward: Vec<[f32; L]>,
}

impl<const L: usize> Sums<L> {
    /// Works out the sums; the buffers are used again. `factors` is from [`factors`].
    pub fn of(&mut self, emissions: &[[f32; L]], factors: &Transitions<L>) {
        self.shares.clear();
        self.total = 0.0;
        self.go_forward(emissions, factors);
        self.go_backward(factors);
        for (forward, backward) in self.forward.iter().zip(self.backward.iter().rev()) {
            let mut share = [0.0; L];
            for label in 0..L {
                share[label] = forward[label] * backward[label];
            }
            scale(&mut share);
            self.shares.push(share);
        }
    }

    fn go_forward(&mut self, emissions: &[[f32; L]], factors: &Transitions<L>) {
        self.forward.clear();
        self.local.clear();
        for emission in emissions {
            let most = emission[best(emission)];
            let local = emission.map(|score| (score - most).exp());
            let mut sums = [0.0; L];
            match self.forward.last() {
                None => (0..L).filter(|l| opens(*l)).for_each(|label| sums[label] = local[label]),
                Some(last) => {
                    for before in 0..L {
                        for after in 0..L {
                            sums[after] += last[before] * factors[before][after];
                        }
                    }
                    for label in 0..L {
                        sums[label] *= local[label];
                    }
                }
            }
            self.total += most + scale(&mut sums).ln();
            self.forward.push(sums);
            self.local.push(local);
        }
    }

    /// Fills `backward` from the last token to the first.
    fn go_backward(&mut self, factors: &Transitions<L>) {
        self.backward.clear();
        let mut after_sums = [1.0; L];
        for local in self.local.iter().rev() {
            self.backward.push(after_sums);
            let mut sums = [0.0; L];
            for before in 0..L {
                for after in 0..L {
                    sums[before] += factors[before][after] * local[after] * after_sums[after];
                }
            }
            scale(&mut sums);
            after_sums = sums;
        }
    }

    /// Adds to `counts` how often each label stands after each other one, as expected.
    pub fn expect(&self, factors: &Transitions<L>, counts: &mut Transitions<L>) {
        let length = self.forward.len();
        for at in 1..length {
            let (before_sums, after_sums) =
                (&self.forward[at - 1], &self.backward[length - 1 - at]);
            let mut pairs = [[0.0; L]; L];
            let mut sum = f32::MIN_POSITIVE;
            for before in 0..L {
                for after in 0..L {
                    let pair = before_sums[before]
                        * factors[before][after]
                        * self.local[at][after]
                        * after_sums[after];
                    pairs[before][after] = pair;
                    sum += pair;
                }
            }
            for before in 0..L {
                for after in 0..L {
                    counts[before][after] += pairs[before][after] / sum;
                }
            }
        }
    }
}

/// Divides by the sum, which it returns.
fn scale<const L: usize>(sums: &mut [f32; L]) -> f32 {
    let sum = sums.iter().sum::<f32>().max(f32::MIN_POSITIVE);
    for value in sums.iter_mut() {
        *value /= sum;
    }
    sum
}
