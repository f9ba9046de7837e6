//! Surveys whose truth is known, drawn in seeded random orders: how often the intervals miss it at
//! any time, how wide they are, and what they cost. Prints lines `name value`; run by
//! `cargo xtask bench prevalence`.

use std::time::Instant;
use weigh::prevalence::{
    Answer, Drawn, Hypotheses, Interview, Prevalence, PrevalenceError, Question, Survey, Verdict,
    assess,
};

/// The shares of the frame that say yes.
const SHARES: [f64; 5] = [0.005, 0.02, 0.1, 0.2, 0.5];
/// Persons of the frames, and in how many orders each is asked to the end.
const FRAMES: [(u32, u32); 3] = [(100, 4000), (1000, 2000), (10_000, 1000)];
/// After so many interviews the widths are told, of a frame of 1,000.
const LOOKS: [usize; 4] = [20, 50, 100, 200];

/// SplitMix64 (Steele, Lea & Flood 2014).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }
}

fn main() -> Result<(), PrevalenceError> {
    let mut random = Random(1);
    for (frame, paths) in FRAMES {
        for share in SHARES {
            report(frame, paths, share, &mut random)?;
        }
    }
    decisions(&mut random)?;
    cost(&mut random)
}

/// What a number of orders of one frame came to.
#[derive(Default)]
struct Paths {
    missed: u32,
    missed_fixed: u32,
    widths: [f64; LOOKS.len()],
}

fn report(frame: u32, paths: u32, share: f64, random: &mut Random) -> Result<(), PrevalenceError> {
    let yes = (share * f64::from(frame)).ceil() as u32;
    let mut sum = Paths::default();
    for _ in 0..paths {
        let order = shuffled(frame, yes, random);
        let found = assess(&survey(frame, Drawn::RandomOrder, &order), &question(None))?;
        let looks = found.sequence.map(|sequence| sequence.say_yes).unwrap_or_default();
        sum.missed += u32::from(looks.iter().any(|look| !look.range.contains(yes)));
        for (width, at) in sum.widths.iter_mut().zip(LOOKS) {
            let range = looks.get(at - 1).map(|look| look.range.most - look.range.least);
            *width += f64::from(range.unwrap_or_default()) / f64::from(frame) / f64::from(paths);
        }
        let tenth = &order[..order.len() / 10];
        let found = assess(&survey(frame, Drawn::RandomSample, tenth), &question(None))?;
        let missed = found.fixed.is_some_and(|fixed| !fixed.two_sided.contains(yes));
        sum.missed_fixed += u32::from(missed);
    }
    let rate = |count: u32| f64::from(count) / f64::from(paths);
    println!("missed-{frame}-{share} {}", rate(sum.missed));
    println!("missed-fixed-{frame}-{share} {}", rate(sum.missed_fixed));
    if frame == 1000 {
        let widths = sum.widths.iter().zip(LOOKS);
        widths.for_each(|(width, at)| println!("width-{at}-{share} {width}"));
    }
    Ok(())
}

/// How often the decision is wrong, and after how many interviews it falls.
fn decisions(random: &mut Random) -> Result<(), PrevalenceError> {
    const PATHS: u32 = 2000;
    let hypotheses = Hypotheses { isolated: 0.02, systemic: 0.2, error: 0.01 };
    for (name, yes, wrong) in
        [("isolated", 20, Verdict::Systemic), ("systemic", 200, Verdict::Isolated)]
    {
        let (mut errors, mut asked) = (0, 0.0);
        for _ in 0..PATHS {
            let order = shuffled(1000, yes, random);
            let survey = survey(1000, Drawn::RandomOrder, &order[..200]);
            let found = assess(&survey, &question(Some(hypotheses)))?;
            let (verdict, after) = first(&found);
            errors += u32::from(verdict == wrong);
            asked += f64::from(after);
        }
        println!("wrong-if-{name} {}", f64::from(errors) / f64::from(PATHS));
        println!("asked-if-{name} {}", asked / f64::from(PATHS));
    }
    Ok(())
}

/// What was given up first, and after how many.
fn first(found: &Prevalence) -> (Verdict, u32) {
    let Some(decision) = &found.decision else { return (Verdict::Open, 0) };
    let isolated = decision.no_longer_isolated.map(|after| (after, Verdict::Systemic));
    let systemic = decision.no_longer_systemic.map(|after| (after, Verdict::Isolated));
    let ends = [isolated, systemic].into_iter().flatten().min_by_key(|(after, _)| *after);
    ends.map_or((Verdict::Open, found.tally.drawn), |(after, verdict)| (verdict, after))
}

/// A hundred thousand persons, all asked.
fn cost(random: &mut Random) -> Result<(), PrevalenceError> {
    const FRAME: u32 = 100_000;
    let survey = survey(FRAME, Drawn::RandomOrder, &shuffled(FRAME, 12_345, random));
    let start = Instant::now();
    let found = assess(&survey, &question(None))?;
    println!("milliseconds {}", start.elapsed().as_secs_f64() * 1000.0);
    println!("looks {}", found.sequence.map_or(0, |sequence| sequence.say_yes.len()));
    Ok(())
}

fn question(hypotheses: Option<Hypotheses>) -> Question {
    Question { level: 0.95, sensitivity: None, specificity: None, hypotheses }
}

fn shuffled(frame: u32, yes: u32, random: &mut Random) -> Vec<Answer> {
    let answer = |at: u32| if at < yes { Answer::Yes } else { Answer::No };
    let mut order: Vec<Answer> = (0..frame).map(answer).collect();
    for at in (1..order.len()).rev() {
        order.swap(at, random.below(at + 1));
    }
    order
}

fn survey(frame: u32, drawn: Drawn, answers: &[Answer]) -> Survey {
    let interview = |answer: &Answer| Interview {
        answer: *answer,
        stratum: 0,
        cluster: None,
        interviewer: None,
        control: None,
        detail: None,
        kinds: Vec::new(),
    };
    Survey { strata: vec![frame], interviews: answers.iter().map(interview).collect(), drawn }
}
