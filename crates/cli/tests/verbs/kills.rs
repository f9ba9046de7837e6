//! Real kills (SIGKILL) while documents are added, while devices exchange, and while a witness is
//! erased.

use super::{ARTICLE, Result, code, json, new_case, originals, program, run, stderr, stdout, text};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How many processes an ordinary test run really kills; together 205. A process that ends before
/// its moment comes does not count, and another one is started.
const ADDS: usize = 95;
const SYNCS: usize = 25; // from each side
const WITHDRAWALS: usize = 60;

pub(crate) fn scale() -> usize {
    let scale = std::env::var("CONSILIENCE_TORTURE").ok();
    scale.and_then(|scale| scale.parse().ok()).unwrap_or(1)
}

/// Starts the program and kills it once `is_time` says so, or lets it end; says whether it was
/// killed.
pub(crate) fn kill_when(
    command: &mut Command,
    mut is_time: impl FnMut(usize) -> bool,
) -> Result<bool> {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut looks = 0;
    while child.try_wait()?.is_none() {
        if is_time(looks) {
            child.kill()?;
            return Ok(!child.wait()?.success());
        }
        looks += 1;
        std::thread::yield_now();
    }
    Ok(false)
}

fn write(folder: &Path, name: &str, number: usize) -> Result {
    Ok(fs::write(folder.join(name), format!("{ARTICLE}\nNumber {name} {number}.\n"))?)
}

#[test]
fn kills_while_adding_lose_nothing_that_was_acknowledged() -> Result {
    let (folder, case) = new_case()?;
    let (told, mass) = (folder.path().join("told"), folder.path().join("mass"));
    fs::create_dir(&told)?;
    fs::create_dir(&mass)?;
    let (mut killed, mut rounds) = (0, 0);
    while killed < ADDS * scale() {
        let round = rounds;
        rounds += 1;
        assert!(rounds <= ADDS * scale() * 4, "only {killed} of {rounds} were killed");
        // One document is acknowledged, then others come in until the process is killed.
        let name = format!("{round:05}.txt");
        write(&told, &name, round)?;
        let added = run(&["add", text(&case)?, text(&told.join(&name))?, "--json"])?;
        assert_eq!(code(&added), 0, "round {round}: {}", stderr(&added));
        assert_eq!(json(&added)?["read"], 1);
        for part in 0..3 {
            write(&mass, &format!("{round:05}-{part}.txt"), part)?;
        }
        let before = originals(&case);
        let arguments = ["add", text(&case)?, text(&mass)?, "--quiet"];
        // At the start, or after the first or later originals of this round.
        let wanted = before + round % 4;
        killed += usize::from(kill_when(program().args(arguments), |looks| {
            originals(&case) >= wanted && looks >= round % 7 * 40
        })?);
    }
    let again = json(&run(&["add", text(&case)?, text(&told)?, "--json"])?)?;
    assert_eq!(again["duplicates"], rounds, "every document that was acknowledged is there");
    let all = run(&["add", text(&case)?, text(&mass)?, "--json"])?;
    assert_eq!((code(&all), &json(&all)?["given"]), (0, &(rounds * 3).into()));
    let checked = run(&["check", text(&case)?, "--json"])?;
    assert_eq!((code(&checked), &json(&checked)?["originals"]), (0, &(rounds * 4).into()));
    println!("{killed} of {rounds} processes killed while adding");
    Ok(())
}

#[test]
fn a_killed_withdrawal_is_whole_or_not_begun_and_the_next_command_completes_it() -> Result {
    let (folder, case) = new_case()?;
    let (mut killed, mut erased, mut round) = (0, 0, 0);
    while killed < WITHDRAWALS * scale() {
        round += 1;
        assert!(round <= WITHDRAWALS * scale() * 4, "only {killed} of {round} were killed");
        let (name, file) = (format!("Witness {round}"), format!("{round:05}.txt"));
        write(folder.path(), &file, round)?;
        let path = folder.path().join(&file);
        let added = run(&["add", text(&case)?, text(&path)?, "--witness", &name])?;
        assert_eq!(code(&added), 0, "{}", stderr(&added));
        let arguments = ["withdraw", text(&case)?, &name, "--yes"];
        let moment = round % 20 * 60;
        killed += usize::from(kill_when(program().args(arguments), |looks| looks >= moment)?);
        // The next command finds a case that is whole, and ends what was begun.
        let people = run(&["people", text(&case)?, "--json"])?;
        assert_eq!(code(&people), 0, "{}", stderr(&people));
        let there = stdout(&people).contains(&format!("\"{name}\""));
        let found = run(&["search", text(&case)?, &format!("\"{file} {round}\""), "--json"])?;
        assert_eq!(stdout(&found).is_empty(), !there, "{name} is known, or nothing of it is left");
        erased += usize::from(!there);
    }
    let checked = run(&["check", text(&case)?, "--json"])?;
    assert_eq!(code(&checked), 0, "{}", stdout(&checked));
    assert!(erased > 0, "{killed} killed, none erased");
    println!("{killed} processes killed while withdrawing, {erased} witnesses erased");
    Ok(())
}

/// Two devices of one case, and what was acknowledged on them.
struct Devices {
    folder: tempfile::TempDir,
    sides: [PathBuf; 2],
    /// How many entries each log had when a command last ended, by side and log.
    entries: [serde_json::Map<String, serde_json::Value>; 2],
    /// The witnesses that are known to consent, with the words that only their document has.
    consenting: Vec<(String, String)>,
    /// How many documents were acknowledged and not withdrawn.
    documents: usize,
}

impl Devices {
    fn new() -> Result<Self> {
        let (folder, case) = new_case()?;
        let stick = folder.path().join("stick");
        let joined = run(&["sync", text(&case)?, text(&stick)?])?;
        assert_eq!(code(&joined), 0, "{}", stderr(&joined));
        let (sides, consenting) = ([case, stick], Vec::new());
        Ok(Self { folder, sides, entries: Default::default(), consenting, documents: 0 })
    }

    /// New documents on both sides, one of them of a new witness, and now and then a withdrawal:
    /// entries, originals, keys and an erasure that the other side has not heard of.
    fn work(&mut self, round: usize) -> Result {
        let (here, there) = (&self.sides[round % 2], &self.sides[(round + 1) % 2]);
        let (witness, word) = (format!("Witness {round}"), format!("{round:05}-0.txt {round}"));
        for (part, side) in [here, there].into_iter().enumerate() {
            let name = format!("{round:05}-{part}.txt");
            write(self.folder.path(), &name, round)?;
            let path = self.folder.path().join(&name);
            let arguments = ["add", text(side)?, text(&path)?, "--witness", &witness];
            let added = run(if part == 0 { &arguments } else { &arguments[..3] })?;
            assert_eq!(code(&added), 0, "{}", stderr(&added));
        }
        self.consenting.push((witness, word));
        self.documents += 2;
        if round % 3 == 2 {
            let (witness, word) = self.consenting.remove(0);
            let withdrawn = run(&["withdraw", text(there)?, &witness, "--yes"])?;
            assert_eq!(code(&withdrawn), 0, "{}", stderr(&withdrawn));
            assert!(!is_found(there, &word)?);
            self.documents -= 1;
        }
        Ok(())
    }

    /// Both sides open, all of them is sound, and no log is shorter than it was.
    fn check(&mut self) -> Result<[serde_json::Value; 2]> {
        let mut found = [serde_json::Value::Null, serde_json::Value::Null];
        for (at, side) in self.sides.iter().enumerate() {
            let checked = run(&["check", text(side)?, "--json"])?;
            assert_eq!(code(&checked), 0, "{}{}", stdout(&checked), stderr(&checked));
            found[at] = json(&checked)?;
            let logs = found[at]["logs"].as_array().ok_or("no logs")?;
            let size = |log: &serde_json::Value| {
                Some((log["log"].as_str()?.to_owned(), log["entries"].clone()))
            };
            let sizes: serde_json::Map<_, _> = logs.iter().filter_map(size).collect();
            for (log, before) in &self.entries[at] {
                assert!(sizes[log].as_u64() >= before.as_u64(), "log {log} has lost entries");
            }
            self.entries[at] = sizes;
        }
        Ok(found)
    }

    /// The same command again does the rest: then both sides have the same.
    fn complete(&mut self, round: usize) -> Result {
        let sides = self.sides.clone();
        let [one, other] = [text(&sides[0])?, text(&sides[1])?];
        let synced = run(&["sync", one, other])?;
        assert_eq!(code(&synced), 0, "{}{}", stdout(&synced), stderr(&synced));
        let [here, there] = self.check()?;
        assert_eq!(here, there, "round {round}");
        assert_eq!(here["originals"], self.documents, "all that was acknowledged, no more");
        let verbs = ["claims", "people", "log"].iter().filter(|_| round.is_multiple_of(8));
        for verb in verbs {
            let shown = |side| -> Result<String> { Ok(stdout(&run(&[*verb, side, "--json"])?)) };
            assert_eq!(shown(one)?, shown(other)?, "{verb} after round {round}");
        }
        assert_eq!(originals(&self.sides[0]), originals(&self.sides[1]));
        let (_, word) = self.consenting.last().ok_or("nobody")?;
        assert!(is_found(&sides[round % 2], word)?, "{word}");
        Ok(())
    }
}

fn is_found(side: &Path, word: &str) -> Result<bool> {
    let found = run(&["search", text(side)?, &format!("\"{word}\""), "--json"])?;
    Ok(!stdout(&found).is_empty())
}

/// What can be seen of a device from outside: how long its logs are, how many originals it has,
/// which keys, and whether a catalogue is being made.
#[derive(PartialEq)]
struct Outside {
    logs: u64,
    originals: usize,
    keys: Vec<u8>,
    catalogue: bool,
}

impl Outside {
    fn of(side: &Path) -> Self {
        let length = |log: fs::DirEntry| fs::metadata(log.path().join("seg-000000.log"));
        let logs = fs::read_dir(side.join("logs")).into_iter().flatten().flatten();
        Self {
            logs: logs.filter_map(|log| Some(length(log).ok()?.len())).sum(),
            originals: originals(side),
            keys: fs::read(side.join("keys.vault")).unwrap_or_default(),
            catalogue: side.join("catalogue.new.db").exists(),
        }
    }

    /// Whether the part that this round waits for has changed.
    fn has_changed(&self, now: &Self, round: usize) -> bool {
        match round / 2 % 5 {
            0 => self.logs != now.logs,
            1 => self.originals != now.originals,
            2 => self.keys != now.keys,
            3 => self.catalogue != now.catalogue,
            _ => true,
        }
    }
}

#[test]
fn a_sync_that_is_killed_loses_nothing_and_the_next_one_makes_both_sides_equal() -> Result {
    kill_syncs(false)
}

#[test]
fn a_sync_from_the_other_side_that_is_killed_loses_nothing_either() -> Result {
    kill_syncs(true)
}

fn kill_syncs(from_the_other_side: bool) -> Result {
    let mut devices = Devices::new()?;
    let (mut killed, mut round) = (0, 0);
    while killed < SYNCS * scale() {
        assert!(round < SYNCS * scale() * 4, "only {killed} of {round} were killed");
        devices.work(round)?;
        let [one, other] = [text(&devices.sides[0])?, text(&devices.sides[1])?];
        let arguments =
            if from_the_other_side { ["sync", other, one] } else { ["sync", one, other] };
        // Each time at another thing that happens on one of the sides, or a while after it.
        let watched = &devices.sides[round % 2];
        let (before, mut since) = (Outside::of(watched), None);
        let later = round % 7 * 30;
        killed += usize::from(kill_when(program().args(arguments), |looks| {
            if since.is_none() && before.has_changed(&Outside::of(watched), round) {
                since = Some(looks);
            }
            since.is_some_and(|since| looks >= since + later)
        })?);
        devices.check()?;
        devices.complete(round)?;
        round += 1;
    }
    println!("{killed} of {round} processes killed while syncing");
    Ok(())
}
