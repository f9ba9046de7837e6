//! An invented world of about a million claims: how long it takes to fuse them, and how many answers
//! are right. Prints lines `name value`.

use std::collections::BTreeSet;
use std::time::Instant;
use weigh::fuse::{Claim, FuseError, Fused, Options, fuse};

/// Objects; each has three attributes.
const OBJECTS: usize = 43_000;

/// How often each source is right, in percent; the last two mostly repeat the sixth.
const SOURCES: [usize; 11] = [90, 85, 40, 70, 65, 30, 60, 55, 15, 50, 50];
const COPIED: usize = 5;
const COPIERS: usize = 9;

/// SplitMix64 (Steele, Lea & Flood 2014).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }

    fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }
}

/// Object, attribute, source and value.
type Row = [String; 4];

fn main() -> Result<(), FuseError> {
    let (rows, truth) = world(&mut Random(1));
    let claims: Vec<Claim<'_>> = rows.iter().map(claim).collect();
    let started = Instant::now();
    let found = fuse(&claims, &Options::default())?;
    println!("claims {}", claims.len());
    println!("seconds {:.2}", started.elapsed().as_secs_f64());
    let firsts = found.values.chunk_by(|a, b| (a.object, a.attribute) == (b.object, b.attribute));
    let answers: BTreeSet<[&str; 3]> = firsts
        .filter_map(<[Fused<'_>]>::first)
        .map(|first| [first.object, first.attribute, first.value])
        .collect();
    let right = truth.iter().filter(|row| answers.contains(&row.each_ref().map(String::as_str)));
    println!("accuracy {:.4}", right.count() as f64 / truth.len() as f64);
    Ok(())
}

fn claim(row: &Row) -> Claim<'_> {
    let [object, attribute, source, value] = row;
    Claim { object, attribute, source, value, time: None, confidence: None }
}

/// The claims, and the true values: object, attribute, value.
fn world(random: &mut Random) -> (Vec<Row>, Vec<[String; 3]>) {
    let (mut rows, mut truth) = (Vec::new(), Vec::new());
    for object in 0..OBJECTS {
        for attribute in 0..3 {
            let right = value(attribute, random);
            let (object, name) = (format!("o{object}"), format!("a{attribute}"));
            let mut given: Vec<Option<String>> = Vec::new();
            for (at, share) in SOURCES.iter().enumerate() {
                let taken = given.get(COPIED).cloned().flatten();
                let taken = taken.filter(|_| at >= COPIERS && random.percent(80));
                given.push(taken.or_else(|| say(attribute, *share, &right, random)));
            }
            for (source, value) in given.into_iter().enumerate() {
                let row = |value| [object.clone(), name.clone(), format!("s{source}"), value];
                rows.extend(value.map(row));
            }
            truth.push([object, name, right]);
        }
    }
    (rows, truth)
}

fn say(attribute: usize, share: usize, right: &str, random: &mut Random) -> Option<String> {
    if random.percent(30) {
        return None;
    }
    if !random.percent(share) {
        return Some(value(attribute, random));
    }
    // One of five is less exact.
    Some(match attribute {
        1 if random.percent(20) => right.get(..7)?.to_owned(),
        2 if random.percent(20) => right.split(';').next()?.to_owned(),
        _ => right.to_owned(),
    })
}

fn value(attribute: usize, random: &mut Random) -> String {
    match attribute {
        0 => format!("colour{}", random.below(30)),
        1 => {
            let [year, month, day] = [50, 12, 28].map(|end| random.below(end));
            format!("{}-{:02}-{:02}", 1950 + year, month + 1, day + 1)
        }
        _ => {
            let count = 1 + random.below(4);
            let names: Vec<String> =
                (0..count).map(|_| format!("name{:03}", random.below(300))).collect();
            names.join("; ")
        }
    }
}
