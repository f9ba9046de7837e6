//! Which pairs a person is asked about.
//!
//! Two things are wanted of answers. What calibrates has to be drawn by chance with known probability:
//! [`stratified`]. What settles most has to be asked first: [`next_questions`].

#[cfg(test)]
mod tests;

use crate::calibrate::bin_of;
use crate::fit::splitmix;
use rustc_hash::FxHashSet;

/// Two records. Which of them stands first does not matter.
pub type Pair = (u32, u32);

/// The pair with its earlier record first.
pub(crate) fn ordered((a, b): Pair) -> Pair {
    (a.min(b), a.max(b))
}

/// A number that only the pair and the seed decide.
fn ticket(pair: Pair, seed: u64) -> u64 {
    splitmix(splitmix(seed) ^ (u64::from(pair.0) << 32 | u64::from(pair.1)))
}

/// A pair drawn to be labelled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drawn {
    /// The pair, its earlier record first.
    pub pair: Pair,
    /// The probability that came with it.
    pub probability: f64,
    /// How many pairs it stands for: one over the probability with which it was drawn.
    pub weight: f64,
}

/// Draws pairs to be labelled, 100 to 300 as a rule, in ten strata of probability: a third of the labels
/// evenly, a third by the number of pairs and a third by their uncertainty. By uncertainty alone would be
/// best if the probabilities were right (Neyman 1934), which is what the labels are to show. The weights
/// sum to the number of pairs. The order tells nothing of the probabilities. Pairs that come twice count
/// once, at their lowest probability; what is no probability counts as the nearest one, and NaN as 0.
pub fn stratified(pairs: &[(u32, u32, f64)], count: usize, seed: u64) -> Vec<Drawn> {
    let pairs = distinct(pairs);
    let mut strata: Vec<&[(Pair, f64)]> =
        pairs.chunk_by(|(_, one), (_, two)| bin_of(*one) == bin_of(*two)).collect();
    if strata.len() > count {
        strata = vec![&pairs];
    }
    let shares = shares(&strata, count);
    let strata = strata.into_iter().zip(shares).enumerate();
    let mut drawn: Vec<Drawn> =
        strata.flat_map(|(at, (stratum, share))| draw(stratum, share, seed, at)).collect();
    drawn.sort_by_key(|drawn| (ticket(drawn.pair, seed), drawn.pair));
    drawn
}

/// Every pair once, in the order of probabilities.
fn distinct(pairs: &[(u32, u32, f64)]) -> Vec<(Pair, f64)> {
    let within = |probability: f64| if probability > 0.0 { probability.min(1.0) } else { 0.0 };
    let pair = |(a, b, probability): &(u32, u32, f64)| (ordered((*a, *b)), within(*probability));
    let mut pairs: Vec<(Pair, f64)> = pairs.iter().map(pair).collect();
    pairs.sort_by(|(pair, one), (other, two)| one.total_cmp(two).then(pair.cmp(other)));
    let mut met = FxHashSet::default();
    pairs.retain(|(pair, _)| met.insert(*pair));
    pairs
}

/// How many pairs are drawn of each stratum, at least one of each where `count` allows.
fn shares(strata: &[&[(Pair, f64)]], count: usize) -> Vec<usize> {
    let wanted = wanted(strata);
    let mut shares = vec![0; strata.len()];
    for _ in 0..count {
        // Each goes where most is wanting (Webster's method), first where there is none.
        let wanting = |at: usize| match shares[at] {
            0 => f64::INFINITY,
            share => wanted[at] / (share as f64 + 0.5),
        };
        let open = (0..strata.len()).filter(|at| shares[*at] < strata[*at].len());
        match open.max_by(|one, two| wanting(*one).total_cmp(&wanting(*two))) {
            Some(at) => shares[at] += 1,
            None => break,
        }
    }
    shares
}

/// What each stratum should have of the labels, up to a factor. The thirds were chosen on lists whose
/// people are known: after 300 labels an isotonic curve was off by .010 to .019, and by .011 to .021 with
/// labels by number alone.
fn wanted(strata: &[&[(Pair, f64)]]) -> Vec<f64> {
    let deviation = |(_, probability): &(Pair, f64)| (probability * (1.0 - probability)).sqrt();
    let pairs: f64 = strata.iter().map(|stratum| stratum.len() as f64).sum();
    let uncertain: Vec<f64> =
        strata.iter().map(|stratum| stratum.iter().map(deviation).sum()).collect();
    let all_uncertain = uncertain.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    let evenly = 1.0 / strata.len() as f64;
    let share = |(stratum, uncertain): (&&[(Pair, f64)], f64)| {
        evenly + stratum.len() as f64 / pairs + uncertain / all_uncertain
    };
    strata.iter().zip(uncertain).map(share).collect()
}

/// Draws evenly spaced pairs of a stratum, from a start that chance decides: each is drawn with exactly
/// the same probability, and all of its range is met.
fn draw(
    stratum: &[(Pair, f64)],
    share: usize,
    seed: u64,
    at: usize,
) -> impl Iterator<Item = Drawn> {
    let size = stratum.len() as u128;
    let chance = splitmix(splitmix(seed).wrapping_add(at as u64));
    let start = (u128::from(chance) * size) >> 64;
    let weight = size as f64 / share as f64;
    (0..share).map(move |turn| {
        let place = (turn as u128 * size + start) / share as u128;
        let (pair, probability) = stratum[place as usize];
        Drawn { pair, probability, weight }
    })
}

/// A pair that could be asked about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Open {
    /// The pair.
    pub pair: Pair,
    /// The probability that it is one person.
    pub probability: f64,
    /// How many records stand together on either side: a "yes" joins each of the one with each of the
    /// other.
    pub groups: (u32, u32),
}

impl Open {
    /// What an answer is expected to tell, in bits: those of this pair, once for each pair that it
    /// bears on.
    pub fn bits(&self) -> f64 {
        let (one, other) = self.groups;
        entropy(self.probability) * f64::from(one.max(1)) * f64::from(other.max(1))
    }
}

/// The entropy of a probability in bits; 0 for what is none.
fn entropy(probability: f64) -> f64 {
    let of = |share: f64| if share > 0.0 { -share * share.log2() } else { 0.0 };
    if (0.0..=1.0).contains(&probability) { of(probability) + of(1.0 - probability) } else { 0.0 }
}

/// Why a pair is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Its answer settles most.
    Informs,
    /// Chance chose it, so that it is seen how often what nobody asks about is wrong.
    Audit,
}

/// A pair to ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The pair, its earlier record first.
    pub pair: Pair,
    /// Why it is asked about.
    pub purpose: Purpose,
}

/// Every question of this number is an audit.
const AUDIT_EVERY: usize = 10;

/// The next questions, at most `count`: by what they are expected to tell, and every tenth by chance.
///
/// `asked` are all pairs that were asked about before; none of them comes again. Chance gives every pair
/// a fixed place for each seed, and audits take the first that nobody asked about: the pairs of these
/// places up to the first unasked one are a random sample of all, whatever they were asked for.
pub fn next_questions(open: &[Open], asked: &[Pair], count: usize, seed: u64) -> Vec<Question> {
    let mut met: FxHashSet<Pair> = asked.iter().map(|pair| ordered(*pair)).collect();
    let before = met.len();
    let mut informing = informing(open, seed).into_iter();
    let mut by_chance = by_chance(open, seed).into_iter();
    let next = |turn: usize| {
        let is_audit = (before + turn + 1).is_multiple_of(AUDIT_EVERY);
        let (purpose, pairs) = match is_audit {
            true => (Purpose::Audit, &mut by_chance),
            false => (Purpose::Informs, &mut informing),
        };
        let pair = pairs.find(|pair| met.insert(*pair))?;
        Some(Question { pair, purpose })
    };
    (0..count).map_while(next).collect()
}

/// Pairs by what they are expected to tell, the most first.
fn informing(open: &[Open], seed: u64) -> Vec<Pair> {
    let key = |open: &Open| {
        let pair = ordered(open.pair);
        (open.bits(), ticket(pair, seed), pair)
    };
    let mut keys: Vec<(f64, u64, Pair)> = open.iter().map(key).collect();
    keys.sort_unstable_by(|one, two| {
        two.0.total_cmp(&one.0).then(one.1.cmp(&two.1)).then(one.2.cmp(&two.2))
    });
    keys.into_iter().map(|(_, _, pair)| pair).collect()
}

/// Pairs by the places that chance gives them.
fn by_chance(open: &[Open], seed: u64) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = open.iter().map(|open| ordered(open.pair)).collect();
    pairs.sort_by_cached_key(|pair| (ticket(*pair, seed), *pair));
    pairs
}
