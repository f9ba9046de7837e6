//! Peers that lie: each behaviour changes the answers of an honest one.

use super::*;
use crate::sync::message::{Answer, Head, MAX_ANSWER, PAGE, Request, Suffix};
use crate::sync::{Peer, PeerError};
use ed25519_dalek::{Signer, SigningKey};
use verify::cbor::Value;
use verify::checkpoint::Checkpoint;
use verify::envelope::LogId;
use verify::frame::{self, Frame};
use verify::note;

pub(super) type Change = Box<dyn Fn(&Request, Answer) -> Vec<u8>>;

/// A peer whose answers are changed.
pub(super) struct Liar<'a> {
    pub(super) honest: RecordPeer<'a>,
    pub(super) change: &'a Change,
}

impl Peer for Liar<'_> {
    fn ask(&mut self, request: &[u8]) -> std::result::Result<Vec<u8>, PeerError> {
        let asked = Request::decode(request).ok_or_else(|| PeerError("no request".to_owned()))?;
        let answer = Answer::decode(&self.honest.ask(request)?);
        Ok((self.change)(&asked, answer.unwrap_or(Answer::Refused)))
    }
}

/// Changes all answers, as bytes.
fn bytes(change: impl Fn(Vec<u8>) -> Vec<u8> + 'static) -> Change {
    Box::new(move |_, answer| change(answer.encode()))
}

/// Changes all answers but the first kind.
fn later(change: impl Fn(Vec<u8>) -> Vec<u8> + 'static) -> Change {
    Box::new(move |_, answer| match answer {
        Answer::Heads { .. } => answer.encode(),
        answer => change(answer.encode()),
    })
}

fn heads(change: impl Fn(&mut Vec<Head>) + 'static) -> Change {
    Box::new(move |_, mut answer| {
        if let Answer::Heads { heads, .. } = &mut answer {
            change(heads);
        }
        answer.encode()
    })
}

fn each_head(change: impl Fn(&mut Head) + 'static) -> Change {
    heads(move |heads| heads.iter_mut().for_each(&change))
}

fn suffix(change: impl Fn(&mut Suffix) + 'static) -> Change {
    Box::new(move |_, mut answer| {
        if let Answer::Suffix(suffix) = &mut answer {
            change(suffix);
        }
        answer.encode()
    })
}

/// Changes the frames, with a length that fits them.
fn frames(change: impl Fn(Vec<Vec<u8>>) -> Vec<Vec<u8>> + 'static) -> Change {
    suffix(move |suffix| {
        suffix.bytes = change(split(&suffix.bytes)).concat();
        suffix.length = suffix.bytes.len() as u64;
    })
}

fn names(change: impl Fn(&mut Vec<String>) + 'static) -> Change {
    Box::new(move |_, mut answer| {
        if let Answer::Blobs { names, .. } = &mut answer {
            change(names);
        }
        answer.encode()
    })
}

fn blob(change: impl Fn(&mut u64, &mut u64, &mut Vec<u8>) + 'static) -> Change {
    Box::new(move |_, mut answer| {
        if let Answer::Blob { offset, length, bytes, .. } = &mut answer {
            change(offset, length, bytes);
        }
        answer.encode()
    })
}

fn split(bytes: &[u8]) -> Vec<Vec<u8>> {
    let (mut all, mut at) = (Vec::new(), 0);
    while let Ok((_, length)) = frame::read(&bytes[at..]) {
        all.push(bytes[at..at + length].to_vec());
        at += length;
    }
    all
}

/// A commit of the same text, signed by another key under the same name.
fn signed_by_another(commit: &[u8]) -> Vec<u8> {
    let Ok((Frame::Commit(note), _)) = frame::read(commit) else { return commit.to_vec() };
    let mut bytes = Vec::new();
    let _ = frame::write_commit(&mut bytes, &resigned(note, |_| ()));
    bytes
}

fn resigned(note: &[u8], change: impl Fn(&mut Checkpoint)) -> Vec<u8> {
    let text = std::str::from_utf8(note).unwrap_or_default();
    let text = text.split_once("\n\n").map_or(String::new(), |(text, _)| format!("{text}\n"));
    let Ok(mut checkpoint) = Checkpoint::parse(&text) else { return note.to_vec() };
    change(&mut checkpoint);
    let signer = SigningKey::from_bytes(&[9; 32]);
    let (text, name) = (checkpoint.text(), checkpoint.origin);
    let hash = note::key_hash(&name, &signer.verifying_key().to_bytes());
    let signature = signer.sign(text.as_bytes()).to_bytes();
    note::assemble(&text, &name, hash, &signature).into_bytes()
}

fn map(fields: Vec<(&str, Value)>) -> Vec<u8> {
    Value::Map(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()).encode()
}

/// Replaces every length by the largest that CBOR can say.
fn huge(answer: Vec<u8>) -> Vec<u8> {
    let field = b"length";
    let at = answer.windows(field.len()).position(|window| window == field);
    let Some(at) = at else { return answer };
    let mut changed = answer[..at + field.len()].to_vec();
    changed.extend([0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    let width = match answer.get(at + field.len()).map(|byte| byte & 0x1f) {
        Some(24) => 2,
        Some(25) => 3,
        Some(26) => 5,
        _ => 1,
    };
    changed.extend_from_slice(answer.get(at + field.len() + width..).unwrap_or_default());
    changed
}

fn flip(bytes: &mut [u8], at: usize) {
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1;
    }
}

fn hex_name(number: usize) -> String {
    format!("{number:064x}")
}

fn about_messages() -> Vec<(&'static str, Change)> {
    vec![
        ("empty answers", bytes(|_| Vec::new())),
        ("garbage", bytes(|answer| answer.iter().map(|byte| byte ^ 0xa5).collect())),
        ("answers cut off", bytes(|answer| answer[..answer.len() - 1].to_vec())),
        ("answers cut in half", bytes(|answer| answer[..answer.len() / 2].to_vec())),
        ("something behind an answer", bytes(|answer| [answer, vec![0]].concat())),
        ("an answer over the cap", bytes(|answer| [answer, vec![0; MAX_ANSWER]].concat())),
        (
            "a great many values",
            bytes(|_| [vec![0x9a, 0, 0x7f, 0xff, 0xf0], vec![0xf6; 8_388_592]].concat()),
        ),
        (
            "a list that claims 2^64 values",
            bytes(|_| vec![0x9b, 255, 255, 255, 255, 255, 255, 255, 255]),
        ),
        ("bytes that claim 2^64", bytes(|_| vec![0x5b, 255, 255, 255, 255, 255, 255, 255, 255])),
        ("lists in lists", bytes(|_| [vec![0x81; 10_000], vec![0]].concat())),
        ("an indefinite map", bytes(|_| vec![0xbf, 0xff])),
        ("a float", bytes(|_| vec![0xf9, 0x3c, 0x00])),
        ("a tag", bytes(|_| vec![0xc0, 0x60])),
        (
            "a long form of a short number",
            bytes(|answer| [&answer[..1], &[0x78, 4], &answer[2..]].concat()),
        ),
        ("a map without a type", bytes(|_| map(vec![("case", [0; 16].into())]))),
        ("a type that nobody knows", bytes(|_| map(vec![("type", "gift".into())]))),
        ("a type that is a number", bytes(|_| map(vec![("type", 7.into())]))),
        ("refusals", bytes(|_| Answer::Refused.encode())),
        ("refusals after the first answer", later(|_| Answer::Refused.encode())),
        ("empty answers after the first", later(|_| Vec::new())),
        ("cut answers after the first", later(|answer| answer[..answer.len() - 1].to_vec())),
        (
            "heads for every question",
            Box::new(|_, answer| match answer {
                Answer::Heads { .. } => answer.encode(),
                _ => Answer::Heads { case: [0; 16], heads: Vec::new() }.encode(),
            }),
        ),
        ("lengths of 2^64 - 1", later(huge)),
        (
            "another case",
            Box::new(|_, answer| match answer {
                Answer::Heads { heads, .. } => Answer::Heads { case: [1; 16], heads }.encode(),
                answer => answer.encode(),
            }),
        ),
    ]
}

fn about_heads() -> Vec<(&'static str, Change)> {
    vec![
        ("another log's id", each_head(|head| head.log.0[15] ^= 1)),
        (
            "all logs under one id",
            heads(|heads| {
                let log = heads[0].log;
                heads.iter_mut().for_each(|head| head.log = log);
            }),
        ),
        ("a log twice", heads(|heads| heads.push(heads[0].clone()))),
        (
            "keys changed about",
            heads(|heads| {
                let key = heads[0].key.clone();
                let last = heads.len() - 1;
                heads[0].key = std::mem::replace(&mut heads[last].key, key);
            }),
        ),
        ("a key that is none", each_head(|head| head.key = "key".to_owned())),
        ("an endless key", each_head(|head| head.key = "k".repeat(100_000))),
        (
            "another key under the same name",
            each_head(|head| {
                let name = head.key.split('+').next().unwrap_or_default().to_owned();
                let public = SigningKey::from_bytes(&[9; 32]).verifying_key().to_bytes();
                head.key = note::VerifierKey::new(&name, public).to_string();
                head.note = resigned(&head.note, |_| ());
            }),
        ),
        (
            "notes changed about",
            heads(|heads| {
                let note = heads[0].note.clone();
                let last = heads.len() - 1;
                heads[0].note = std::mem::replace(&mut heads[last].note, note);
            }),
        ),
        ("a note signed by another", each_head(|head| head.note = resigned(&head.note, |_| ()))),
        (
            "a note of another size",
            each_head(|head| {
                head.size += 5;
                head.note = resigned(&head.note, |checkpoint| checkpoint.size += 5);
            }),
        ),
        ("a note that is none", each_head(|head| head.note = b"note".to_vec())),
        ("an endless note", each_head(|head| head.note.resize(50_000, b'x'))),
        ("a flipped bit in the notes", each_head(|head| flip(&mut head.note, 40))),
        ("a larger size than is signed", each_head(|head| head.size += 1)),
        ("a smaller size than is signed", each_head(|head| head.size -= 1)),
        ("a size of 0", each_head(|head| head.size = 0)),
        ("the largest size", each_head(|head| head.size = i64::MAX as u64)),
        (
            "thousands of logs",
            heads(|heads| {
                let head = heads[0].clone();
                heads.extend((0..5000_u16).map(|n| {
                    let mut log = [7; 16];
                    log[..2].copy_from_slice(&n.to_be_bytes());
                    Head { log: LogId(log), ..head.clone() }
                }));
            }),
        ),
        (
            "just a thousand other logs",
            heads(|heads| {
                let head = heads[0].clone();
                let other = |n: u16| {
                    let mut log = [7; 16];
                    log[..2].copy_from_slice(&n.to_be_bytes());
                    Head { log: LogId(log), ..head.clone() }
                };
                *heads = (0..1000).map(other).collect();
            }),
        ),
    ]
}

fn about_frames() -> Vec<(&'static str, Change)> {
    vec![
        ("frames of another log", suffix(|suffix| suffix.log.0[0] ^= 1)),
        ("frames from another place", suffix(|suffix| suffix.from += 1)),
        ("frames from another byte", suffix(|suffix| suffix.offset += 1)),
        ("frames up to nothing", suffix(|suffix| suffix.to = 0)),
        ("frames up to where they begin", suffix(|suffix| suffix.to = suffix.from)),
        ("frames up to the largest size", suffix(|suffix| suffix.to = i64::MAX as u64)),
        ("frames up to one less", suffix(|suffix| suffix.to -= 1)),
        ("no frames", suffix(|suffix| suffix.bytes.clear())),
        (
            "no frames of no length",
            suffix(|suffix| {
                suffix.bytes.clear();
                suffix.length = 0;
            }),
        ),
        ("the same part for ever", suffix(|suffix| suffix.length = 1 << 27)),
        ("a length over the cap", suffix(|suffix| suffix.length = 1 << 40)),
        ("a length shorter than the frames", suffix(|suffix| suffix.length -= 1)),
        ("a part over its cap", suffix(|suffix| suffix.bytes.resize(5 << 20, 0))),
        (
            "frames in another order",
            frames(|mut frames| {
                frames.swap(0, 1);
                frames
            }),
        ),
        ("frames backwards", frames(|frames| frames.into_iter().rev().collect())),
        ("a frame twice", frames(|frames| [vec![frames[0].clone()], frames].concat())),
        ("a frame left out", frames(|frames| frames[1..].to_vec())),
        (
            "no commit at the end",
            frames(|mut frames| {
                frames.pop();
                frames
            }),
        ),
        ("only the commit", frames(|mut frames| frames.split_off(frames.len() - 1))),
        (
            "a commit signed by another",
            frames(|frames| frames.iter().map(|frame| signed_by_another(frame)).collect()),
        ),
        (
            "a last commit signed by another",
            frames(|mut frames| {
                let last = frames.pop().unwrap_or_default();
                frames.push(signed_by_another(&last));
                frames
            }),
        ),
        (
            "garbage behind the frames",
            suffix(|suffix| {
                suffix.bytes.extend([1; 20]);
                suffix.length += 20;
            }),
        ),
        (
            "a frame that claims a gigabyte",
            suffix(|suffix| {
                suffix.bytes[..4].copy_from_slice(&(1_u32 << 30).to_le_bytes());
            }),
        ),
        ("a flipped bit in the first envelope", suffix(|suffix| flip(&mut suffix.bytes, 20))),
        (
            "a flipped bit in the middle",
            suffix(|suffix| {
                let middle = suffix.bytes.len() / 2;
                flip(&mut suffix.bytes, middle);
            }),
        ),
        (
            "a flipped bit in the last byte",
            suffix(|suffix| {
                let last = suffix.bytes.len() - 1;
                flip(&mut suffix.bytes, last);
            }),
        ),
        (
            "another payload with a right check sum",
            frames(|frames| {
                frames
                    .iter()
                    .map(|bytes| {
                        let Ok((Frame::Entry(entry), _)) = frame::read(bytes) else {
                            return bytes.clone();
                        };
                        let mut envelope = *entry.envelope;
                        envelope[40] ^= 1;
                        let mut changed = Vec::new();
                        let _ =
                            frame::write_entry(&mut changed, &envelope, &entry.key, entry.sealed);
                        changed
                    })
                    .collect()
            }),
        ),
        (
            "another ciphertext with a right check sum",
            frames(|frames| {
                frames
                    .iter()
                    .map(|bytes| {
                        let Ok((Frame::Entry(entry), _)) = frame::read(bytes) else {
                            return bytes.clone();
                        };
                        let mut sealed = entry.sealed.to_vec();
                        flip(&mut sealed, 3);
                        let mut changed = Vec::new();
                        let _ =
                            frame::write_entry(&mut changed, entry.envelope, &entry.key, &sealed);
                        changed
                    })
                    .collect()
            }),
        ),
        ("no proof", suffix(|suffix| suffix.proof.clear())),
        ("a proof too long", suffix(|suffix| suffix.proof.push([0; 32]))),
        ("an endless proof", suffix(|suffix| suffix.proof.resize(10_000, [0; 32]))),
        (
            "a flipped bit in the proof",
            suffix(|suffix| {
                suffix.proof.iter_mut().for_each(|hash| hash[0] ^= 1);
            }),
        ),
        ("another root of the beginning", suffix(|suffix| suffix.root[0] ^= 1)),
    ]
}

fn about_blobs() -> Vec<(&'static str, Change)> {
    vec![
        (
            "a name that leaves the folder",
            names(|names| *names = vec!["../../case.toml".to_owned()]),
        ),
        ("an absolute name", names(|names| *names = vec!["/etc/passwd".to_owned()])),
        ("a short name", names(|names| *names = vec!["ab".to_owned()])),
        ("a name in large letters", names(|names| *names = vec!["AB".repeat(32)])),
        ("names of other letters", names(|names| *names = vec!["\u{e9}".repeat(32)])),
        ("names backwards", names(|names| names.reverse())),
        (
            "a name twice",
            names(|names| {
                if let Some(name) = names.first().cloned() {
                    names.insert(0, name);
                }
            }),
        ),
        (
            "the same page for ever",
            Box::new(|request, answer| match (request, answer) {
                (Request::Blobs { after }, _) => {
                    Answer::Blobs { after: after.clone(), names: vec![hex_name(1)] }.encode()
                }
                (_, answer) => answer.encode(),
            }),
        ),
        (
            "endless pages",
            Box::new(|request, answer| match (request, answer) {
                (Request::Blobs { after }, _) => {
                    let from = usize::from_str_radix(after, 16).map_or(0, |last| last + 1);
                    let names = (from..from + PAGE).map(hex_name).collect();
                    Answer::Blobs { after: after.clone(), names }.encode()
                }
                (_, answer) => answer.encode(),
            }),
        ),
        ("a page over its cap", names(|names| *names = (0..5000).map(hex_name).collect())),
        ("originals that are not there", names(|names| names.push("f".repeat(64)))),
        ("an original over the cap", blob(|_, length, _| *length = 1 << 31)),
        ("an original of the largest length", blob(|_, length, _| *length = i64::MAX as u64)),
        ("an original shorter than its part", blob(|_, length, _| *length = 1)),
        ("an original that does not end", blob(|_, length, _| *length += 1000)),
        ("an original without bytes", blob(|_, _, bytes| bytes.clear())),
        (
            "an original in plain",
            blob(|_, length, bytes| {
                *bytes = b"<script>".to_vec();
                *length = 8;
            }),
        ),
        ("a part from another byte", blob(|offset, _, _| *offset += 1)),
        (
            "another original's part",
            Box::new(|_, answer| match answer {
                Answer::Blob { offset, length, bytes, .. } => {
                    Answer::Blob { name: hex_name(3), offset, length, bytes }.encode()
                }
                answer => answer.encode(),
            }),
        ),
    ]
}

/// Everything that a record holds came from an honest device, and nothing lies about.
fn check_honest(disk: &SimDisk, record: &Record, honest: &Record, before: &Sizes) -> Result {
    record.check()?;
    record.expect(before)?;
    for log in record.sizes().into_keys().filter(|log| !before.contains_key(log)) {
        assert!(honest.sizes().contains_key(&log), "a log that nobody has");
    }
    for log in honest.sizes().into_keys() {
        let (here, there) = (record.envelopes(log)?, honest.envelopes(log)?);
        if record.own() != Some(log) {
            assert!(there.starts_with(&here), "{log:?} holds what nobody wrote");
        }
    }
    let known = blobs(honest)?;
    assert!(blobs(record)?.iter().all(|name| known.contains(name)), "an original of nobody");
    assert!(record.notices().is_empty(), "{:?}", record.notices());
    let stray = disk.files().into_iter().find(|(path, _)| {
        path.extension().is_some_and(|e| e == "incoming")
            || path.starts_with("case/vault/incoming")
            || !path.starts_with("case")
    });
    assert!(stray.is_none(), "{stray:?}");
    Ok(())
}

/// All lies with their names.
pub(super) fn all() -> impl Iterator<Item = (&'static str, Change)> {
    [about_messages(), about_heads(), about_frames(), about_blobs()].into_iter().flatten()
}

#[test]
fn no_lie_is_taken_and_each_is_told() -> Result {
    let (one, two, three) = (SimDisk::default(), SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    append(&mut first, 0, 3)?;
    let second = join(&two, 2, &first)?;
    let mut third = join(&three, 3, &first)?;
    append(&mut third, 10, 3)?;
    sync(&mut first, &mut third)?;
    append(&mut first, 20, 4)?;
    append(&mut first, 30, 2)?;
    keep(&mut first, b"an original")?;
    keep(&mut first, b"another one")?;
    drop(second);
    let mut count = 0;
    for (name, change) in all() {
        let disk = two.after_kill();
        let mut record = open(&disk, 5)?;
        let before = record.sizes();
        let mut peer = Liar { honest: RecordPeer::new(&first), change: &change };
        let done = pull(&mut record, &mut peer);
        let is_told = match &done {
            Ok(pulled) => !pulled.refused.is_empty() && pulled.forks.is_empty(),
            Err(error) => matches!(error, Error::PeerLied { .. }),
        };
        assert!(is_told, "{name}: {done:?}");
        check_honest(&disk, &record, &first, &before)
            .map_err(|error| format!("{name}: {error}"))?;
        let after = pull_from(&mut record, &first).map_err(|error| format!("{name}: {error}"))?;
        assert!(after.refused.is_empty(), "{name}: {after:?}");
        assert_eq!(blobs(&record)?, blobs(&first)?, "{name}");
        first.sizes().iter().for_each(|(log, size)| {
            assert_eq!(record.sizes().get(log), Some(size), "{name}");
        });
        count += 1;
    }
    println!("{count} lies: none taken");
    assert!(count >= 40);
    Ok(())
}

#[test]
fn a_log_begun_without_the_keys_of_the_case_is_refused() -> Result {
    let (one, two) = (SimDisk::default(), SimDisk::default());
    let mut first = create(&one, 1)?;
    // A stranger who knows the id of the case, and none of its keys.
    let mut stranger = create(&two, 2)?;
    stranger.set_case(first.case());
    let log = stranger.begin_log("stranger")?;
    append(&mut stranger, 0, 2)?;
    let before = first.sizes();
    let pulled = pull_from(&mut first, &stranger)?;
    assert!(pulled.refused.iter().any(|refused| refused.log == Some(log)), "{pulled:?}");
    assert_eq!(first.sizes(), before);
    Ok(())
}

#[test]
fn no_question_disturbs_the_one_that_answers() -> Result {
    let one = SimDisk::default();
    let mut first = create(&one, 1)?;
    append(&mut first, 0, 3)?;
    keep(&mut first, b"an original")?;
    let log = first.own().ok_or("no log")?;
    let most = i64::MAX as u64;
    let mut questions = vec![
        Request::Hello { case: first.case() }.encode(),
        Request::Blobs { after: String::new() }.encode(),
        Request::Blobs { after: "\u{10ffff}".repeat(1000) }.encode(),
        Request::Blob { name: "../../keys.vault".to_owned(), offset: 0 }.encode(),
        Request::Blob { name: blobs(&first)?.remove(0), offset: most }.encode(),
        vec![0; 1 << 20],
    ];
    for (from, to, offset) in [(0, 0, 0), (1, 4, 7), (4, 4, 0), (5, 0, 0), (most, most, most)] {
        questions.push(Request::Suffix { log, from, to, offset }.encode());
    }
    let mut peer = RecordPeer::new(&first);
    let mut asked = 0;
    for question in &questions {
        for at in 0..question.len().min(200) {
            let mut changed = question.clone();
            changed[at] ^= 0x41;
            for bytes in [&question[..at], &changed, question] {
                let answer = peer.ask(bytes)?;
                assert!(answer.len() <= MAX_ANSWER && Answer::decode(&answer).is_some());
                asked += 1;
            }
        }
    }
    println!("{asked} questions, all answered or refused");
    Ok(())
}
