//! Fits what agreement says of a pair: one joint expectation–maximisation over the patterns of the pairs
//! that the rules found, with those that they did not find accounted for.
//!
//! Fellegi & Sunter (1969); EM as in Winkler (1988), with three kinds of pairs. That only pairs which
//! agree in something are seen is a truncation: the unseen ones are known in number, and what is unseen
//! of each kind follows from the rules (Dempster, Laird & Rubin 1977, section 4.2).

use crate::coverage::{Masks, union_by_level};
use crate::dependence::{self, Dependence};
use crate::levels::{
    ATTRIBUTE_FIELD, BIRTH_FIELD, CONTRADICTS, EXACT, FIELDS, LEVELS, NOTHING, Pattern, SEX_FIELD,
    level, pattern,
};
use crate::pairs::{Blocks, Scope};
use crate::params::{
    BELIEF_OF_ATTRIBUTE, BELIEF_OF_OTHER, Levels, Numbers, Params, prior_other, prior_relative,
    prior_same,
};
use crate::rarity;
use crate::records::Records;
use crate::row::agreement;
use crate::rules::{Rule, mixed};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// Random pairs from which is learned how strangers agree.
const RANDOM_PAIRS: u64 = 1_000_000;

/// Found pairs from which is learned how one person's records agree.
const FOUND_PAIRS: f64 = 2_000_000.0;

const MOST_ROUNDS: usize = 60;

/// Fitting ends when the share of pairs of one person changes by less than this part of itself.
const STILL: f64 = 1e-4;

/// What is believed beforehand weighs as much as so many pairs, and as this part of the pairs of one person.
/// Of relatives a short list has one pair or two, from which nothing is learned of others.
const BELIEF: f64 = 20.0;
const BELIEF_OF_SAME: f64 = 0.02;
const BELIEF_IN_RELATIVES: f64 = 100.0;
const BELIEF_OF_RELATIVES: f64 = 0.1;

/// How often births and sexes of one person contradict each other is believed as if so many pairs had shown
/// it. Otherwise a pair that agrees in all but these, in a short list, is its own proof that they do; in a
/// long list it is learned.
const BELIEF_IN_ERRORS: f64 = 500.0;

/// So many pairs are believed beforehand to be one person, as many to be relatives and as many strangers
/// (Jeffreys 1946). Without it, the few pairs of a short list that agree in all could be taken for strangers
/// who agree in all, and a father for his son.
const HALF_A_PAIR: f64 = 0.5;

/// Lists that share people share families: beyond that half a pair, as many pairs of relatives are believed
/// beforehand for each of one person, up to so many. Otherwise each person more on two lists would make it
/// more probable that another's father is the son.
const RELATIVES_FOR_EACH: f64 = 0.1;
const RELATIVES_AT_MOST: f64 = 10.0;

/// What is believed of how rare things are that strangers agree in weighs as much as so many agreements.
const RARITIES: f64 = 5.0;

/// Patterns and how many pairs have them.
pub(crate) type Patterns = Vec<(Pattern, f64)>;

/// How strangers agree, by random pairs.
#[derive(Debug, Clone)]
pub(crate) struct Random {
    /// How many were drawn.
    pub(crate) pairs: f64,
    /// Which of the other columns hold numbers of documents.
    pub(crate) numbers: Numbers,
    /// For each field the share of each level among the pairs in which both records know it.
    pub(crate) levels: Levels,
    /// The part of these shares that is believed and not drawn.
    pub(crate) believed: Levels,
    pub(crate) known: [f64; FIELDS],
    /// For each field and level the logarithm of the mean of one over the share of what agrees.
    pub(crate) rarity: Levels,
    /// For two fields, the share of pairs in which both are known, and the number seen that agree in both.
    pub(crate) both_known: [[f64; FIELDS]; FIELDS],
    pub(crate) both_agree: [[u64; FIELDS]; FIELDS],
}

/// Draws pairs of rows by a fixed sequence, or takes all where there are few.
pub(crate) fn random(records: &Records, scope: Scope) -> Random {
    let rows = records.len() as u64;
    let all = rows * rows.saturating_sub(1) / 2;
    let pairs = all.min(RANDOM_PAIRS);
    const PART: u64 = 1 << 14;
    let parts: Vec<Gathered> = (0..pairs.div_ceil(PART))
        .into_par_iter()
        .map(|part| {
            let mut gathered = Gathered::default();
            for at in part * PART..pairs.min((part + 1) * PART) {
                let (a, b) = if all <= RANDOM_PAIRS { nth_pair(at) } else { drawn(at, rows) };
                let (a, b) = (a.min(b), a.max(b));
                if a != b && scope.holds(records, a, b) {
                    gathered.take(records, a, b);
                }
            }
            gathered
        })
        .collect();
    let mut sum = Gathered::default();
    for part in &parts {
        sum.add(part);
    }
    sum.shares(records)
}

/// The pair of this number, where pairs are counted (0, 1), (0, 2), (1, 2), (0, 3) …
fn nth_pair(at: u64) -> (u32, u32) {
    let mut b = ((2.0 * at as f64 + 0.25).sqrt() + 0.5) as u64;
    while b * (b - 1) / 2 > at {
        b -= 1;
    }
    while (b + 1) * b / 2 <= at {
        b += 1;
    }
    ((at - b * (b - 1) / 2) as u32, b as u32)
}

/// A pair that only its number decides.
fn drawn(at: u64, rows: u64) -> (u32, u32) {
    let scaled = |random: u64| ((u128::from(random) * u128::from(rows)) >> 64) as u32;
    (scaled(splitmix(at * 2)), scaled(splitmix(at * 2 + 1)))
}

/// Steele, Lea & Flood (2014), SplitMix64.
pub(crate) fn splitmix(at: u64) -> u64 {
    let mut z = at.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

#[derive(Debug, Default, Clone)]
struct Gathered {
    pairs: u64,
    levels: [[u64; LEVELS]; FIELDS],
    rarity: [[f64; LEVELS]; FIELDS],
    both_known: [[u64; FIELDS]; FIELDS],
    both_agree: [[u64; FIELDS]; FIELDS],
}

impl Gathered {
    fn take(&mut self, records: &Records, a: u32, b: u32) {
        let (a, b) = (&records.rows[a as usize], &records.rows[b as usize]);
        let pattern = pattern(records, a, b, agreement(a, b));
        self.pairs += 1;
        for field in 0..FIELDS {
            let level = level(pattern, field);
            self.levels[field][level as usize] += 1;
            if let Some(rarity) = rarity::of(records, a, b, field, level) {
                self.rarity[field][level as usize] += f64::from(rarity).exp();
            }
        }
        for (one, two) in dependence::field_pairs() {
            let (x, y) = (level(pattern, one), level(pattern, two));
            self.both_known[one][two] += u64::from(x != NOTHING && y != NOTHING);
            self.both_agree[one][two] += u64::from(dependence::agrees(x) && dependence::agrees(y));
        }
    }

    fn add(&mut self, other: &Self) {
        self.pairs += other.pairs;
        for field in 0..FIELDS {
            for level in 0..LEVELS {
                self.levels[field][level] += other.levels[field][level];
                self.rarity[field][level] += other.rarity[field][level];
            }
            for two in 0..FIELDS {
                self.both_known[field][two] += other.both_known[field][two];
                self.both_agree[field][two] += other.both_agree[field][two];
            }
        }
    }

    fn shares(&self, records: &Records) -> Random {
        let pairs = self.pairs.max(1) as f64;
        let mut random = Random {
            pairs: self.pairs as f64,
            numbers: records.numbers(),
            levels: [[0.0; LEVELS]; FIELDS],
            believed: [[0.0; LEVELS]; FIELDS],
            known: [0.0; FIELDS],
            rarity: [[0.0; LEVELS]; FIELDS],
            both_known: self.both_known.map(|row| row.map(|count| count as f64 / pairs)),
            both_agree: self.both_agree,
        };
        for (field, prior) in prior_other().iter().enumerate() {
            let belief =
                if field < ATTRIBUTE_FIELD { BELIEF_OF_OTHER } else { BELIEF_OF_ATTRIBUTE };
            let counts = &self.levels[field];
            let both: u64 = counts[1..].iter().sum();
            random.known[field] = both as f64 / pairs;
            for (level, count) in counts.iter().enumerate().skip(1) {
                let seen = *count as f64;
                let believed = prior[level].max(1e-5);
                let all = both as f64 + belief;
                random.levels[field][level] = (seen + belief * believed) / all;
                random.believed[field][level] = belief * believed / all;
                let usual = RARITIES / prior[EXACT as usize];
                random.rarity[field][level] =
                    ((self.rarity[field][level] + usual) / (seen + RARITIES)).ln();
            }
            closed_form(records, field, &mut random);
        }
        random
    }
}

/// How often strangers agree exactly in an attribute is known from how often each value is there.
fn closed_form(records: &Records, field: usize, random: &mut Random) {
    let attribute = field.checked_sub(ATTRIBUTE_FIELD).and_then(|at| records.attributes.get(at));
    let Some(counts) = attribute.map(|attribute| &attribute.counts) else { return };
    let pairs = counts.total() as f64 * (counts.total() as f64 - 1.0) / 2.0;
    let believed = BELIEF_OF_ATTRIBUTE * prior_other()[field][EXACT as usize];
    let chance = (counts.chance_of_equal() * pairs + believed) / (pairs + BELIEF_OF_ATTRIBUTE);
    random.levels[field][EXACT as usize] = chance;
    random.rarity[field][EXACT as usize] = -chance.ln();
}

/// The patterns of the pairs that the rules find: of all, or of an evenly drawn part, scaled up.
pub(crate) fn found(records: &Records, blocks: &Blocks, scope: Scope) -> Patterns {
    let share = (FOUND_PAIRS / blocks.pairs.max(1.0)).min(1.0);
    let bar = (share * f64::from(u32::MAX)) as u32;
    let keep = |a: u32, b: u32| mixed(mixed(0x51, a), b) <= bar;
    let take = |patterns: &mut FxHashMap<Pattern, u64>, a: u32, b: u32, same| {
        let (a, b) = (&records.rows[a as usize], &records.rows[b as usize]);
        *patterns.entry(pattern(records, a, b, same)).or_default() += 1;
    };
    let walk = blocks.walk(records, scope, FxHashMap::default, keep, take);
    let mut sum: FxHashMap<Pattern, u64> = FxHashMap::default();
    for (pattern, count) in walk.found.into_iter().flatten() {
        *sum.entry(pattern).or_default() += count;
    }
    let mut patterns: Patterns =
        sum.into_iter().map(|(pattern, count)| (pattern, count as f64 / share)).collect();
    patterns.sort_unstable_by_key(|(pattern, _)| *pattern);
    patterns
}

/// Pairs whose kind a person has said, as patterns with their numbers: of one person, and of relatives.
#[derive(Debug, Clone, Default)]
pub(crate) struct Labelled {
    pub(crate) same: Patterns,
    pub(crate) relative: Patterns,
}

/// A label of a person weighs as much as so many pairs.
const LABEL: f64 = 5.0;

/// Fits shares and levels.
pub(crate) fn fit(
    patterns: &Patterns,
    rules: &[Rule],
    random: &Random,
    all_pairs: f64,
    labelled: &Labelled,
) -> Params {
    let all_pairs = all_pairs.max(1.0);
    let masks: Vec<Masks> = rules.iter().flat_map(|rule| rule.masks.clone()).collect();
    let seen: f64 = patterns.iter().map(|(_, count)| count).sum();
    let start = (seen * 0.02).max(1.0) / all_pairs;
    let seen_whole = dependence::seen_whole(&masks);
    let mut params = Params {
        same: prior_same(&random.numbers),
        relative: prior_relative(&random.numbers),
        other: random.levels,
        share_same: start,
        share_relative: start * 0.1,
        known: random.known,
        dependence: Dependence::none(),
    };
    let rounds = Rounds { patterns, masks, seen, random, all_pairs, labelled };
    for _ in 0..MOST_ROUNDS {
        let before = params.share_same;
        rounds.next(&mut params);
        params.dependence = dependence::fitted(&params, patterns, random, &seen_whole, all_pairs);
        if (params.share_same - before).abs() <= STILL * before {
            break;
        }
    }
    params
}

struct Rounds<'a> {
    patterns: &'a Patterns,
    masks: Vec<Masks>,
    seen: f64,
    random: &'a Random,
    all_pairs: f64,
    labelled: &'a Labelled,
}

impl Rounds<'_> {
    fn next(&self, params: &mut Params) {
        let (mut same, mut relative) = expected(params, self.patterns);
        self.add_unseen(params, &mut same, &mut relative);
        let all = self.all_pairs + 3.0 * HALF_A_PAIR;
        params.share_same = ((same.pairs + HALF_A_PAIR) / all).clamp(1e-12, 0.5);
        // More relatives than records of one person are strangers taken for them.
        let believed = HALF_A_PAIR + relatives_beside(same.pairs);
        params.share_relative = ((relative.pairs + believed) / all).clamp(1e-13, params.share_same);
        same.add_labelled(&self.labelled.same);
        relative.add_labelled(&self.labelled.relative);
        let firm_same = BELIEF + BELIEF_OF_SAME * same.pairs;
        let firm_relative = BELIEF_IN_RELATIVES + BELIEF_OF_RELATIVES * same.pairs;
        let numbers = &self.random.numbers;
        params.same = same.shares(&prior_same(numbers), firm_same, BELIEF_IN_ERRORS);
        params.relative = relative.shares(&prior_relative(numbers), firm_relative, 0.0);
        params.other = without(self.random, params);
        bound(&mut params.same, &params.other);
    }

    /// Adds the pairs that no rule finds, by how many of each kind the rules miss.
    fn add_unseen(&self, params: &Params, same: &mut Sums, relative: &mut Sums) {
        let hidden = |levels: &Levels| union_by_level(&self.masks, levels, &params.known);
        let (found_same, same_levels) = hidden(&params.same);
        let (found_relative, relative_levels) = hidden(&params.relative);
        let (found_other, _) = hidden(&params.other);
        let share_other = 1.0 - params.share_same - params.share_relative;
        let shares = [
            params.share_same * (1.0 - found_same).max(0.0),
            params.share_relative * (1.0 - found_relative).max(0.0),
            share_other * (1.0 - found_other).max(0.0),
        ];
        let unseen = (self.all_pairs - self.seen).max(0.0) / shares.iter().sum::<f64>().max(1e-300);
        let known = &params.known;
        same.add_unseen(unseen * shares[0], found_same, &same_levels, &params.same, known);
        relative.add_unseen(
            unseen * shares[1],
            found_relative,
            &relative_levels,
            &params.relative,
            known,
        );
    }
}

/// Relatives that are believed beforehand beside so many pairs of one person.
fn relatives_beside(same: f64) -> f64 {
    let for_each = same * RELATIVES_FOR_EACH;
    for_each / (1.0 + for_each / RELATIVES_AT_MOST)
}

/// Records of one person do not contradict each other more often than those of strangers: where all but one
/// in a list are of one nationality, another one speaks for nobody.
fn bound(same: &mut Levels, other: &Levels) {
    for (levels, other) in same.iter_mut().zip(other) {
        for level in CONTRADICTS as usize..LEVELS {
            let more = (levels[level] - other[level]).max(0.0);
            levels[level] -= more;
            levels[EXACT as usize] += more;
        }
    }
}

/// How strangers agree: what random pairs show, less what the few of one person among them do.
fn without(random: &Random, params: &Params) -> Levels {
    let mut other = random.levels;
    let rest = 1.0 - params.share_same - params.share_relative;
    for (field, levels) in other.iter_mut().enumerate() {
        for (level, share) in levels.iter_mut().enumerate().skip(1) {
            let taken = params.share_same * params.same[field][level]
                + params.share_relative * params.relative[field][level];
            let least = random.believed[field][level].max(*share * 0.02);
            *share = ((*share - taken) / rest.max(1e-9)).max(least);
        }
    }
    other
}

/// What each kind of pair sums to in one round.
#[derive(Debug, Clone, Default)]
struct Sums {
    pairs: f64,
    levels: Levels,
}

impl Sums {
    fn take(&mut self, pattern: Pattern, weight: f64) {
        self.pairs += weight;
        for field in 0..FIELDS {
            self.levels[field][level(pattern, field) as usize] += weight;
        }
    }

    fn add(&mut self, other: &Self) {
        self.pairs += other.pairs;
        for field in 0..FIELDS {
            for level in 0..LEVELS {
                self.levels[field][level] += other.levels[field][level];
            }
        }
    }

    fn add_labelled(&mut self, patterns: &Patterns) {
        for (pattern, count) in patterns {
            for field in 0..FIELDS {
                self.levels[field][level(*pattern, field) as usize] += LABEL * count;
            }
        }
    }

    /// Adds the pairs of this kind that no rule finds.
    fn add_unseen(
        &mut self,
        pairs: f64,
        found: f64,
        found_levels: &Levels,
        levels: &Levels,
        known: &[f64; FIELDS],
    ) {
        self.pairs += pairs;
        let unseen = (1.0 - found).max(1e-12);
        for field in 0..FIELDS {
            for level in 1..LEVELS {
                let all = known[field] * levels[field][level];
                self.levels[field][level] +=
                    pairs * (all - found_levels[field][level]).max(0.0) / unseen;
            }
        }
    }

    /// The shares of the levels, by a belief that weighs so many pairs, and of what contradicts in births
    /// and sex as many as `firm_errors` at least.
    fn shares(&self, prior: &Levels, firm: f64, firm_errors: f64) -> Levels {
        let mut levels = *prior;
        for (field, shares) in levels.iter_mut().enumerate() {
            let all: f64 = self.levels[field][1..].iter().sum();
            let share = |level: usize, firm: f64| {
                let believed = prior[field][level].max(1e-5);
                (self.levels[field][level] + firm * believed) / (all + firm)
            };
            let is_firmer = field == BIRTH_FIELD || field == SEX_FIELD;
            let firmer = if is_firmer { firm.max(firm_errors) } else { firm };
            let (agree, contradict) = (1..CONTRADICTS as usize, CONTRADICTS as usize..LEVELS);
            let contradictions: f64 = contradict.clone().map(|level| share(level, firmer)).sum();
            let agreements: f64 = agree.clone().map(|level| share(level, firm)).sum();
            for level in agree {
                shares[level] = share(level, firm) * (1.0 - contradictions) / agreements;
            }
            for level in contradict {
                shares[level] = share(level, firmer);
            }
        }
        levels
    }
}

/// How many pairs of one person and of relatives are expected among the patterns, and their levels.
fn expected(params: &Params, patterns: &Patterns) -> (Sums, Sums) {
    let weights = Weights::of(params);
    const PART: usize = 1024;
    let parts: Vec<(Sums, Sums)> = patterns
        .par_chunks(PART)
        .map(|patterns| {
            let (mut same, mut relative) = (Sums::default(), Sums::default());
            for (pattern, count) in patterns {
                let [s, r] = weights.posterior(*pattern);
                same.take(*pattern, count * s);
                relative.take(*pattern, count * r);
            }
            (same, relative)
        })
        .collect();
    let (mut same, mut relative) = (Sums::default(), Sums::default());
    for (s, r) in &parts {
        same.add(s);
        relative.add(r);
    }
    (same, relative)
}

/// The logarithms of how much more often each level comes with one person, and with relatives, than with
/// strangers.
#[derive(Debug, Clone)]
pub(crate) struct Weights {
    pub(crate) same: Levels,
    pub(crate) relative: Levels,
    /// Logarithms of the odds of one person, and of relatives, against strangers, before anything.
    pub(crate) prior: [f64; 2],
    /// What strangers agree in at once.
    pub(crate) dependence: Dependence,
}

impl Weights {
    pub(crate) fn of(params: &Params) -> Self {
        let ratio = |kind: &Levels| {
            let mut weights = [[0.0; LEVELS]; FIELDS];
            for field in 0..FIELDS {
                for level in 1..LEVELS {
                    let (here, there) = (kind[field][level], params.other[field][level]);
                    weights[field][level] = (here.max(1e-9) / there.max(1e-9)).ln();
                }
            }
            weights
        };
        let rest = (1.0 - params.share_same - params.share_relative).max(1e-9);
        Self {
            same: ratio(&params.same),
            relative: ratio(&params.relative),
            prior: [(params.share_same / rest).ln(), (params.share_relative / rest).ln()],
            dependence: params.dependence.clone(),
        }
    }

    /// The sums of the weights of a pattern, for one person and for relatives.
    #[inline]
    pub(crate) fn sums(&self, pattern: Pattern) -> [f64; 2] {
        let together = self.dependence.of(pattern);
        let mut sums = [-together; 2];
        for field in 0..FIELDS {
            let level = level(pattern, field) as usize;
            sums[0] += self.same[field][level];
            sums[1] += self.relative[field][level];
        }
        sums
    }

    /// The probabilities of one person and of relatives.
    pub(crate) fn posterior(&self, pattern: Pattern) -> [f64; 2] {
        let [same, relative] = self.sums(pattern);
        shares(self.prior[0] + same, self.prior[1] + relative)
    }
}

/// Probabilities from logarithms of odds against strangers.
pub(crate) fn shares(same: f64, relative: f64) -> [f64; 2] {
    let most = same.max(relative).max(0.0);
    let (s, r, o) = ((same - most).exp(), (relative - most).exp(), (-most).exp());
    let all = s + r + o;
    [s / all, r / all]
}
