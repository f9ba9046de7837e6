//! Worlds whose truth is known: claims that sources assert or are silent on, some repeating others,
//! through channels some of which are biased. How well calibrated the answers are that the program
//! gives with stated and with estimated parameters, beside naive Bayes, which takes every source for
//! an independent one. Estimation sees who was asked, who asserts, and a detector's guess of who
//! repeats; neither the truth nor a parameter. Prints lines `name value`; run by
//! `cargo xtask bench worlds`, which gives the number of claims.

use model::Basis;
use std::time::Instant;
use weigh::estimate::{Evidence, Trial, estimate};
use weigh::{Config, Parameters};

/// The worlds: how often an outlet that has heard others assert a claim repeats them instead of
/// speaking for itself, and how many outlets are asked after the witnesses. These numbers, the base
/// rate and the sources were chosen so that naive Bayes comes near an error of .094, .201 and .276,
/// and 7, 20 and 30 % wrong among P > .95.
const WORLDS: [(f64, usize); 3] = [(0.6, 2), (0.7, 5), (0.8, 9)];
const WITNESSES: usize = 8;
/// There are so many sources of each kind, who speak through so many channels.
const SOURCES: usize = 30;
const CHANNELS: usize = 12;
/// P(a channel is biased on a claim), and how often its sources then assert.
const BIAS: f64 = 0.05;
const BIASED_ASSERTS: f64 = 0.9;
/// The share of claims that is so.
const BASE_RATE: f64 = 0.6;
/// What the detector of repeats multiplies the odds of each repeat by, and how far its guesses of
/// log odds are spread beside that.
const DETECTOR_ODDS: f64 = 2.0;
const DETECTOR_SPREAD: f64 = 0.3;
/// From these numbers of claims on the threshold of estimation was chosen.
const FEW: [usize; 6] = [10, 30, 50, 100, 200, 500];

/// SplitMix64 (Steele, Lea & Flood 2014).
struct Random(u64);

impl Random {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn happens(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    fn between(&mut self, least: f64, most: f64) -> f64 {
        least + (most - least) * self.unit()
    }

    /// About standard normal: the sum of twelve uniform numbers less six.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// So many numbers below `end`, each once.
    fn sample(&mut self, end: usize, count: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..end).collect();
        for at in (1..end).rev() {
            all.swap(at, (self.unit() * (at + 1) as f64) as usize);
        }
        all.truncate(count);
        all
    }
}

/// P(asserts | so), P(asserts | not so) of each source: witnesses first, outlets after them.
struct World {
    sources: Vec<(f64, f64)>,
    copy_rate: f64,
    outlets: usize,
}

impl World {
    fn new((copy_rate, outlets): (f64, usize), random: &mut Random) -> Self {
        let source = |_| (random.between(0.45, 0.75), random.between(0.02, 0.12));
        Self { sources: (0..2 * SOURCES).map(source).collect(), copy_rate, outlets }
    }

    /// A claim: whether it is so, and what everybody who was asked answers.
    fn claim(&self, random: &mut Random) -> (bool, Vec<Trial>) {
        let so = random.happens(BASE_RATE);
        let biased: Vec<bool> = (0..CHANNELS).map(|_| random.happens(BIAS)).collect();
        let witnesses = random.sample(SOURCES, WITNESSES);
        let outlets = random.sample(SOURCES, self.outlets);
        let asked = witnesses.into_iter().chain(outlets.into_iter().map(|at| at + SOURCES));
        let mut trials: Vec<Trial> = Vec::new();
        for source in asked {
            let heard = source >= SOURCES && trials.iter().any(|trial| trial.asserts);
            let repeat = heard.then(|| logistic(log_odds(self.copy_rate) + random.normal()));
            let (alpha, beta) = self.sources[source];
            let own = match (biased[source % CHANNELS], so) {
                (true, _) => BIASED_ASSERTS,
                (false, true) => alpha,
                (false, false) => beta,
            };
            let asserts = repeat.is_some_and(|q| random.happens(q)) || random.happens(own);
            let guess = |q| detector(q, random.normal());
            trials.push(Trial {
                source: source as u32,
                basis: if source < SOURCES { Basis::Eyewitness } else { Basis::Document },
                channel: (source % CHANNELS) as u32,
                asserts,
                repeats: repeat.map(guess).into_iter().collect(),
            });
        }
        (so, trials)
    }

    fn claims(&self, count: usize, random: &mut Random) -> (Vec<bool>, Vec<Vec<Trial>>) {
        (0..count).map(|_| self.claim(random)).unzip()
    }
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn log_odds(probability: f64) -> f64 {
    (probability / (1.0 - probability)).ln()
}

/// What an imperfect detector says of a repeat of this probability.
fn detector(probability: f64, noise: f64) -> f64 {
    logistic(log_odds(probability) + DETECTOR_ODDS.ln() + DETECTOR_SPREAD * noise)
}

/// How good probabilities are.
struct Scores {
    /// Expected calibration error: ten bins of equal width.
    ece: f64,
    /// The share of claims above .95 that is not so.
    wrong: f64,
    /// The share above .95.
    sure: f64,
}

impl Scores {
    fn of(truth: &[bool], probability: impl Fn(usize) -> f64) -> Self {
        let mut gaps = [0.0_f64; 10];
        let (mut sure, mut wrong) = (0.0, 0.0_f64);
        for (at, so) in truth.iter().enumerate() {
            let p = probability(at);
            gaps[((p * 10.0) as usize).min(9)] += p - f64::from(u8::from(*so));
            if p > 0.95 {
                sure += 1.0;
                wrong += f64::from(u8::from(!so));
            }
        }
        let count = truth.len() as f64;
        let ece = gaps.iter().map(|gap| gap.abs()).sum::<f64>() / count;
        Self { ece, wrong: wrong / f64::max(sure, 1.0), sure: sure / count }
    }

    fn print(&self, name: &str, rate: f64) {
        println!("{name}-ece-{rate} {:.5}", self.ece);
        println!("{name}-wrong-{rate} {:.5}", self.wrong);
        println!("{name}-sure-{rate} {:.5}", self.sure);
    }
}

/// Every answer for an independent one, even odds beforehand.
fn naive(trials: &[Trial], stated: &Parameters) -> f64 {
    let log = |trial: &Trial| {
        let table = stated.table(None, trial.basis);
        let (alpha, beta) = (table.alpha.centre, table.beta.centre);
        if trial.asserts { (alpha / beta).ln() } else { ((1.0 - alpha) / (1.0 - beta)).ln() }
    };
    logistic(trials.iter().map(log).sum())
}

fn posterior(trials: &[Trial], parameters: &Parameters) -> f64 {
    logistic(log_odds(parameters.base_rate) + parameters.log_lr(trials))
}

fn main() {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(8000);
    let (config, stated) = (Config::default(), Parameters::stated(&Config::default()));
    for (seed, kind) in (1..).zip(WORLDS) {
        let mut random = Random(seed);
        let (world, rate) = (World::new(kind, &mut random), kind.0);
        let (truth, claims) = world.claims(count, &mut random);
        let start = Instant::now();
        let evidence = Evidence { claims, judged: Vec::new() };
        let estimated = estimate(&evidence, &config);
        println!("seconds-{rate} {:.3}", start.elapsed().as_secs_f64());
        let claims = &evidence.claims;
        Scores::of(&truth, |at| naive(&claims[at], &stated)).print("naive", rate);
        Scores::of(&truth, |at| posterior(&claims[at], &stated)).print("stated", rate);
        Scores::of(&truth, |at| posterior(&claims[at], &estimated)).print("estimated", rate);
        println!("base-{rate} {:.4}", estimated.base_rate);
        println!("bias-{rate} {:.4}", estimated.bias.centre);
        println!("biased-asserts-{rate} {:.4}", estimated.biased_asserts);
        println!("repeat-odds-{rate} {:.4}", estimated.repeat_odds.centre);
    }
    few(&config, &stated);
}

/// How well calibrated what few claims teach is on 2,000 others of the world in the middle, in the
/// mean of eight of each.
fn few(config: &Config, stated: &Parameters) {
    for count in FEW {
        let mut sums = [0.0; 2];
        for seed in 0..8 {
            let mut random = Random(100 + seed);
            let world = World::new(WORLDS[1], &mut random);
            let (_, claims) = world.claims(count, &mut random);
            let estimated = estimate(&Evidence { claims, judged: Vec::new() }, config);
            let (truth, claims) = world.claims(2000, &mut random);
            let ece = |with| Scores::of(&truth, |at| posterior(&claims[at], with)).ece;
            sums[0] += ece(stated) / 8.0;
            sums[1] += ece(&estimated) / 8.0;
        }
        println!("few-stated-{count} {:.4}", sums[0]);
        println!("few-estimated-{count} {:.4}", sums[1]);
    }
}
