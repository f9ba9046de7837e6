//! Measures the record on a real disk and prints a line `name value` for each figure. `cargo xtask
//! bench record` runs it and sets the goals beside the figures.
//!
//! usage: speed [ENTRIES]

use chacha20::{R20, hchacha};
use record::fold::{Seen, State};
use record::{Draft, Lock, Options, Record, Sizes, World};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use sha2::block_api::compress256;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};
use verify::cbor::Value;
use verify::log::Checker;
use verify::note::VerifierKey;
use verify::payload::Said;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Entries in a batch.
const BATCH: u64 = 10_000;

/// How often one action is written alone.
const ACTIONS: u64 = 300;

fn main() -> Result {
    let count = std::env::args().nth(1).map_or(Ok(1_000_000), |word| word.parse())?;
    let folder = tempfile::tempdir()?;
    let world = World::real();
    let options = Options {
        name: "speed".to_owned(),
        device: "bench".to_owned(),
        lock: Lock::Open,
        reserve: 0,
    };
    let mut record = Record::create(&world, folder.path(), options)?;
    figure("cores", std::thread::available_parallelism()?.get() as f64);
    floor(&record)?;
    append(&mut record, count)?;
    act(&mut record, count)?;
    drop(record);
    check(folder.path())?;
    let record = open(&world, folder.path())?;
    read(&record)?;
    rebuild(&record)
}

fn figure(name: &str, value: f64) {
    println!("{name} {value:.3}");
}

/// Compressions of SHA-256 that an entry of this benchmark cannot do without, with the nine values
/// that it commits to padded to sixteen: 34 for the salts (the key of their HMAC, and two for each),
/// 19 for the digests of fields and decoys, 9 for the commitment, 2 each for the nonce, the leaf,
/// the tree and the claim's key, and 4 for the tag.
const COMPRESSIONS: usize = 34 + 19 + 9 + 2 + 2 + 2 + 2 + 4;

/// How often they are measured.
const REPEATS: usize = 200_000;

/// What nothing but the primitives costs: the compressions, and XChaCha20-Poly1305 of the payload.
fn floor(record: &Record) -> Result {
    let draft = judgement(record, 0)?;
    let (kind, fields, seed) = (draft.kind, draft.fields.as_slice(), &[7; 32]);
    let mut payload = Vec::new();
    Said { kind, version: 1, hlc: 1 << 56, deps: &[], fields, seed }.write(&mut payload);
    let (mut state, block) = ([7; 8], [[7; 64]]);
    let before = cpu_time()?;
    for _ in 0..REPEATS {
        (0..COMPRESSIONS).for_each(|_| compress256(&mut state, black_box(&block)));
        let key = hchacha::<R20>(black_box(&[7; 32].into()), &[7; 16].into());
        let key = UnboundKey::new(&CHACHA20_POLY1305, &key).map_err(|_| "no key")?;
        let (nonce, aad) = (Nonce::assume_unique_for_key([7; 12]), Aad::from([7; 64]));
        let tag = LessSafeKey::new(key).seal_in_place_separate_tag(nonce, aad, &mut payload);
        let _ = black_box(tag.map_err(|_| "too long")?);
    }
    black_box(state);
    figure("floor", REPEATS as f64 / cpu_time()?.saturating_sub(before).as_secs_f64());
    Ok(())
}

/// Entries in batches; what makes the drafts is not counted.
fn append(record: &mut Record, count: u64) -> Result {
    let (mut cpu, mut wall) = (Duration::ZERO, Duration::ZERO);
    for first in (0..count).step_by(BATCH as usize) {
        let batch = first..count.min(first + BATCH);
        let drafts: Vec<Draft> = batch.map(|n| judgement(record, n)).collect::<Result<_>>()?;
        let (before, start) = (cpu_time()?, Instant::now());
        record.append(&drafts)?;
        wall += start.elapsed();
        cpu += cpu_time()?.saturating_sub(before);
    }
    figure("append-wall", count as f64 / wall.as_secs_f64());
    figure("append-cpu", count as f64 / cpu.as_secs_f64());
    Ok(())
}

/// One entry at a time, each on disk before the next.
fn act(record: &mut Record, first: u64) -> Result {
    let mut took = Vec::new();
    for number in first..first + ACTIONS {
        let draft = judgement(record, number)?;
        let start = Instant::now();
        record.append(&[draft])?;
        took.push(start.elapsed());
    }
    took.sort();
    let quantile = |share: usize| took.get((took.len() - 1) * share / 100);
    for (name, share) in [("action-p50", 50), ("action-p99", 99)] {
        figure(name, quantile(share).map_or(0.0, |took| took.as_secs_f64() * 1000.0));
    }
    Ok(())
}

/// What checks the log, on one core; reading the files is not counted.
fn check(root: &Path) -> Result {
    let folders = std::fs::read_dir(root.join("logs"))?;
    let folder = folders.into_iter().next().ok_or("no log")??;
    let id = folder.file_name().to_string_lossy().parse()?;
    let key: VerifierKey = std::fs::read_to_string(folder.path().join("key"))?.trim().parse()?;
    let mut checker = Checker::new(id, key);
    let (mut took, mut cpu) = (Duration::ZERO, Duration::ZERO);
    for number in 0.. {
        let Ok(bytes) = std::fs::read(folder.path().join(format!("seg-{number:06}.log"))) else {
            break;
        };
        let (before, start) = (cpu_time()?, Instant::now());
        if number > 0 {
            checker.next_segment()?;
        }
        checker.take(&bytes, 0, &mut |_, _| ()).map_err(|(_, damage)| damage)?;
        took += start.elapsed();
        cpu += cpu_time()?.saturating_sub(before);
    }
    let size = checker.committed().size() as f64;
    figure("verify-wall", size / took.as_secs_f64());
    figure("verify-cpu", size / cpu.as_secs_f64());
    Ok(())
}

fn open(world: &World, root: &Path) -> Result<Record> {
    let start = Instant::now();
    let record = Record::open(world, root, None)?;
    figure("open", start.elapsed().as_secs_f64());
    Ok(record)
}

fn read(record: &Record) -> Result {
    let (mut readable, mut all) = (0_u64, 0_u64);
    let (before, start) = (cpu_time()?, Instant::now());
    record.read(&Sizes::new(), &mut |entry| {
        all += 1;
        readable += u64::from(entry.payload.is_ok());
    })?;
    figure("read-wall", readable as f64 / start.elapsed().as_secs_f64());
    figure("read-cpu", readable as f64 / cpu_time()?.saturating_sub(before).as_secs_f64());
    if readable == all { Ok(()) } else { Err("an entry cannot be read".into()) }
}

/// The state of all entries, made anew: read, decrypted, checked against their commitments, and
/// folded in causal order.
fn rebuild(record: &Record) -> Result {
    let (before, start) = (cpu_time()?, Instant::now());
    let mut seen = Vec::new();
    record.read(&Sizes::new(), &mut |entry| {
        seen.extend(entry.payload.iter().map(|payload| Seen::readable(entry.id, payload)));
    })?;
    let count = seen.len() as f64;
    let state = State::fold(seen);
    figure("rebuild-wall", count / start.elapsed().as_secs_f64());
    figure("rebuild-cpu", count / cpu_time()?.saturating_sub(before).as_secs_f64());
    let counts = state.counts();
    let is_sound = counts.malformed.is_empty() && counts.unknown.is_empty();
    if is_sound { Ok(()) } else { Err("an entry was not understood".into()) }
}

/// What somebody thinks of a claim.
fn judgement(record: &Record, number: u64) -> Result<Draft> {
    let key = record.key(record::KeyKind::Case)?.0;
    let field = |name: &str, value: Value| (name.to_owned(), value);
    let claim = format!("claim-{:06}", number / 3);
    let fields = vec![
        field("claim", claim.as_str().into()),
        field("analyst", "m.ferreira".into()),
        field("status", if number.is_multiple_of(5) { "rejected" } else { "confirmed" }.into()),
        field("credibility", (number % 6 + 1).into()),
        field("reasoning", "Two of the three witnesses were not there that day.".into()),
    ];
    Ok(Draft { kind: "assess", fields, key, claims: vec![claim] })
}

/// User and system time of this process, from fields 14 and 15 of `/proc/self/stat` (proc(5)), in
/// hundredths of a second.
fn cpu_time() -> Result<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat.rsplit_once(") ").ok_or("no /proc/self/stat")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<u32>);
    Ok(Duration::from_millis(10) * ticks.sum::<std::result::Result<u32, _>>()?)
}
