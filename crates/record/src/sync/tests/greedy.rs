//! How much memory peers that lie can make this device take: never more than 256 MiB.

use super::byzantine::{Change, Liar, all};
use super::*;
use crate::disk::Disk;
use crate::segments::MAX_BATCH;
use crate::sync::message::{Answer, Head, PART, Request, Suffix};
use crate::sync::restore;
use crate::tests::ALLOCATED;
use std::process::Command;
use std::sync::Arc;

const MOST: usize = 256 << 20;

/// Says to the same test in another process that it is the one that measures: the memory of other
/// tests must not be counted.
const MEASURES: &str = "CONSILIENCE_MEASURES";

const TEST: &str = "sync::tests::greedy::no_lie_takes_more_than_256_mib";

#[test]
fn no_lie_takes_more_than_256_mib() -> Result {
    if std::env::var_os(MEASURES).is_some() {
        return measure();
    }
    let mut child = Command::new(std::env::current_exe()?);
    child.args(["--exact", TEST, "--nocapture"]).env(MEASURES, "1");
    let output = child.output()?;
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    let line = told.lines().find(|line| line.contains("MiB at most")).ok_or("nothing measured")?;
    println!("{line}");
    Ok(())
}

/// Devices on a real disk, so that files are not counted as memory.
fn on_disk(folder: &Path) -> Result<(Record, Record)> {
    let made = |name: &str| -> Result<(World, PathBuf)> {
        let root = folder.join(name);
        std::fs::create_dir(&root)?;
        let world = World { fs: Arc::new(Disk), ..SimDisk::default().world(name.len() as u64) };
        Ok((world, root))
    };
    let ((one, first), (two, second)) = (made("first")?, made("the second")?);
    let (name, device) = ("case".to_owned(), "laptop".to_owned());
    let options = Options { name, device, lock: Lock::Open, reserve: 0 };
    let mut first = Record::create(&one, &first, options)?;
    append(&mut first, 0, 3)?;
    let second = Record::join(&two, &second, &first, Lock::Open, "other")?.0;
    append(&mut first, 20, 4)?;
    keep(&mut first, b"an original")?;
    Ok((first, second))
}

fn measure() -> Result {
    let folder = tempfile::tempdir()?;
    let (first, mut second) = on_disk(folder.path())?;
    let (mut worst, mut count) = ((0, ""), 0);
    for (name, change) in greedy().into_iter().chain(all()) {
        ALLOCATED.reset_peak_usage();
        let before = ALLOCATED.current_usage();
        let mut peer = Liar { honest: RecordPeer::new(&first), change: &change };
        // Whether it is refused is for other tests; here is only what it takes.
        let _ = pull(&mut second, &mut peer);
        let wanted = [(sha256(&[b"an original"]), first.key(KeyKind::Case)?.0, 11)];
        let _ = restore(&mut second, &mut peer, &wanted);
        let taken = ALLOCATED.peak_usage().saturating_sub(before);
        assert!(taken <= MOST, "{name}: {taken} bytes");
        worst = worst.max((taken, name));
        count += 1;
    }
    assert!(worst.0 > MAX_BATCH as usize, "a batch of the greatest length was held");
    println!("{count} lies: {} MiB at most, for {}", worst.0 >> 20, worst.1);
    Ok(())
}

/// Lies that are long.
fn greedy() -> Vec<(&'static str, Change)> {
    let change = |change: fn(&Request, Answer) -> Answer| -> Change {
        Box::new(move |asked, answer| change(asked, answer).encode())
    };
    vec![
        (
            "a batch of the greatest length that is none",
            change(|asked, answer| endless(asked, answer, MAX_BATCH)),
        ),
        (
            "a batch that is longer than any",
            change(|asked, answer| endless(asked, answer, MAX_BATCH * 4)),
        ),
        ("an original of 300 MiB that is none", change(long_original)),
        ("a thousand logs with long notes", change(many_heads)),
        ("an answer of the greatest length", Box::new(|_, _| vec![0; crate::sync::MAX_ANSWER])),
        ("a list in a list and so on", Box::new(|_, _| vec![0x81; crate::sync::MAX_ANSWER])),
        (
            "an answer of many empty lists",
            Box::new(|_, _| [vec![0x99, 0x3f, 0xff], vec![0x80; 0x3fff]].concat()),
        ),
    ]
}

fn endless(asked: &Request, answer: Answer, length: u64) -> Answer {
    let Request::Suffix { log, from, offset, .. } = asked else { return answer };
    let root = match &answer {
        Answer::Suffix(suffix) => suffix.root,
        _ => [0; 32],
    };
    let bytes = vec![7; PART.min((length - offset.min(&length)) as usize)];
    let (log, from, to, offset) = (*log, *from, from + 1, *offset);
    Answer::Suffix(Suffix { log, from, to, root, proof: Vec::new(), length, offset, bytes })
}

fn long_original(asked: &Request, answer: Answer) -> Answer {
    const LENGTH: u64 = 300 << 20;
    let Request::Blob { name, offset } = asked else { return answer };
    let mut bytes = vec![7; PART.min((LENGTH - offset.min(&LENGTH)) as usize)];
    if *offset == 0 {
        bytes[..22].copy_from_slice(b"age-encryption.org/v1\n");
    }
    Answer::Blob { name: name.clone(), offset: *offset, length: LENGTH, bytes }
}

fn many_heads(_: &Request, answer: Answer) -> Answer {
    let Answer::Heads { case, .. } = answer else { return answer };
    let head = |number: u16| {
        let mut log = [0; 16];
        log[..2].copy_from_slice(&number.to_be_bytes());
        Head { log: crate::LogId(log), key: "k".repeat(4000), size: 1, note: vec![b'n'; 4000] }
    };
    Answer::Heads { case, heads: (0..1000).map(head).collect() }
}
