//! Measures what comes from the record of a case: rebuilding its catalogue, opening it, a judgement
//! in it. Prints a line `name value` for each figure. `cargo xtask bench rebuild` runs it and sets
//! the goals beside the figures.
//!
//! usage: rebuild FOLDER [JUDGEMENTS]; the folder holds documents.

use case::judgements::{Assess, Credibility, EntryBody, Status};
use case::{Case, Input, Judgement};
use record::{Draft, KeyKind, Record, World};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Judgements in a batch.
const BATCH: u64 = 10_000;

/// How often one judgement is made alone.
const ACTIONS: usize = 20;

fn main() -> Result {
    let mut words = std::env::args_os().skip(1);
    let documents = PathBuf::from(words.next().ok_or("a folder of documents is needed")?);
    let judgements = match words.next() {
        Some(word) => word.to_string_lossy().parse()?,
        None => 20_000,
    };
    let folder = tempfile::tempdir()?;
    let root = folder.path().join("case");
    let mut case = Case::create(&root, None)?;
    case.add(vec![Input::Path(documents.clone())], &mut |_| ())?;
    drop(case);
    judge(&root, judgements)?;
    stages(&documents)?;
    // The first time, the catalogue has yet to follow the judgements.
    open(&root, "follow")?;
    let mut case = open(&root, "case-open")?;
    rebuild(&mut case)?;
    act(&mut case)
}

/// Times some work: wall clock and CPU time of all threads.
fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<(T, Duration, Duration)> {
    let (before, start) = (cpu_time()?, Instant::now());
    let done = work()?;
    Ok((done, start.elapsed(), cpu_time()?.saturating_sub(before)))
}

fn figure(name: &str, value: f64) {
    println!("{name} {value:.3}");
}

/// Judgements about a third as many claims, written without the catalogue.
fn judge(root: &Path, count: u64) -> Result {
    let mut record = Record::open(&World::real(), root, None)?;
    let key = record.key(KeyKind::Case)?.0;
    for first in (0..count).step_by(BATCH as usize) {
        let batch = first..count.min(first + BATCH);
        let drafts = batch.map(|number| {
            let body = assessment(number)?;
            let (fields, claims) = (body.draft_fields(), body.claims());
            Ok(Draft { kind: Assess::KIND, fields, key, claims })
        });
        record.append(&drafts.collect::<Result<Vec<_>>>()?)?;
    }
    Ok(())
}

fn assessment(number: u64) -> Result<Assess> {
    Ok(Assess {
        claim: format!("c-{:06}", number / 3).parse()?,
        analyst: format!("analyst-{}", number % 3).parse()?,
        credibility: Credibility::new((number % 6 + 1) as u8).ok_or("no grade")?,
        status: Status::NoConclusion,
        min: Some(1),
        max: Some(number % 3 + 1),
        reasoning: "Two of the three witnesses were not there that day.".to_owned(),
    })
}

/// What the documents cost before anything is stored: reading and extraction, on one core.
fn stages(documents: &Path) -> Result {
    let ((), _, cpu) = timed(|| {
        for file in std::fs::read_dir(documents)? {
            let path = file?.path();
            let (reading, _) = read::read(&std::fs::read(&path)?, &path.to_string_lossy())?;
            std::hint::black_box(extract::extract(&reading));
        }
        Ok(())
    })?;
    figure("stages-cpu-seconds", cpu.as_secs_f64());
    Ok(())
}

fn open(root: &Path, name: &str) -> Result<Case> {
    let (case, wall, cpu) = timed(|| Ok(Case::open(root, None)?))?;
    figure(&format!("{name}-wall"), wall.as_secs_f64());
    figure(&format!("{name}-cpu"), cpu.as_secs_f64());
    Ok(case)
}

fn rebuild(case: &mut Case) -> Result {
    let ((), wall, cpu) = timed(|| Ok(case.rebuild(&mut |_, _| ())?))?;
    let rows = rows(&case.dump()?) as f64;
    figure("rebuild-rows", rows);
    figure("rebuild-wall", rows / wall.as_secs_f64());
    figure("rebuild-cpu", rows / cpu.as_secs_f64());
    figure("rebuild-cpu-seconds", cpu.as_secs_f64());
    Ok(())
}

/// The rows that a rebuild makes: all but those of claims, which are weighed when they are asked
/// for. The words of each block are a row that a dump does not show.
fn rows(dump: &str) -> usize {
    let mut rows = 0;
    for table in dump.split("== ").skip(1) {
        let lines = table.lines().count() - 1;
        rows += match table.lines().next() {
            Some("claims" | "claim_places" | "claim_statements") => 0,
            Some("blocks") => 2 * lines,
            _ => lines,
        };
    }
    rows
}

/// One judgement at a time, as the screens make them.
fn act(case: &mut Case) -> Result {
    let mut took = Vec::new();
    let ((), _, cpu) = timed(|| {
        for number in 0..ACTIONS {
            let judgement = Judgement::Assess(assessment(number as u64)?);
            let start = Instant::now();
            case.judge(&judgement)?;
            case.weigh()?;
            took.push(start.elapsed());
        }
        Ok(())
    })?;
    took.sort();
    figure("judgement-p50", took[ACTIONS / 2].as_secs_f64() * 1000.0);
    figure("judgement-cpu", cpu.as_secs_f64() * 1000.0 / ACTIONS as f64);
    Ok(())
}

/// User and system time of this process, from fields 14 and 15 of `/proc/self/stat` (proc(5)), in
/// hundredths of a second.
fn cpu_time() -> Result<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat.rsplit_once(") ").ok_or("no /proc/self/stat")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<u32>);
    Ok(Duration::from_millis(10) * ticks.sum::<std::result::Result<u32, _>>()?)
}
