//! Words, names and keys that must lie nowhere in plain: random sessions of an encrypted case, with
//! real kills among them, and then a search through every byte that is left.

use super::kills::{kill_when, scale};
use super::{Result, code, program, stderr, stdout, text};
use record::{Passphrase, Record, Sizes, World};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use tempfile::TempDir;

const PASSPHRASE: &str = "seven wooden boats sail south by night";

/// How many things happen in a session.
const STEPS: usize = 18;

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A word that is nowhere else.
    fn word(&mut self, front: &str) -> String {
        let letters = (0..10).map(|_| char::from(b'a' + self.below(26) as u8));
        format!("{front}{}", letters.collect::<String>())
    }
}

/// A witness, and what belongs to them alone.
struct Witness {
    name: String,
    word: String,
}

/// A case, another device of it, and what must not be found.
struct Session {
    random: Random,
    folder: TempDir,
    encrypted: bool,
    canaries: BTreeMap<String, Vec<u8>>,
    witnesses: Vec<Witness>,
    killed: usize,
}

impl Session {
    fn new(seed: u64, encrypted: bool) -> Result<Self> {
        let (random, folder) = (Random(seed), tempfile::tempdir()?);
        for name in ["temporary", "given"] {
            fs::create_dir(folder.path().join(name))?;
        }
        let (canaries, witnesses) = (BTreeMap::new(), Vec::new());
        let session = Self { random, folder, encrypted, canaries, witnesses, killed: 0 };
        let case = session.case();
        let case = text(&case)?;
        let how: &[&str] =
            if encrypted { &["new", case] } else { &["new", case, "--no-encryption"] };
        session.ok(how)?;
        session.ok(&["sync", case, text(&session.stick())?])?;
        Ok(session)
    }

    fn case(&self) -> PathBuf {
        self.folder.path().join("case")
    }

    fn stick(&self) -> PathBuf {
        self.folder.path().join("stick")
    }

    fn program(&self) -> std::process::Command {
        let mut program = program();
        program.env("TMPDIR", self.folder.path().join("temporary"));
        if self.encrypted {
            program.env("CONSILIENCE_PASSPHRASE", PASSPHRASE);
        }
        program
    }

    fn ok(&self, arguments: &[&str]) -> Result<Output> {
        let output = self.program().args(arguments).output()?;
        assert!(code(&output) < 2, "{arguments:?}: {}", stderr(&output));
        Ok(output)
    }

    fn plant(&mut self, front: &str) -> String {
        let word = self.random.word(front);
        self.canaries.insert(word.clone(), word.clone().into_bytes());
        word
    }

    /// A document that somebody could have written, under a name that tells something.
    fn document(&mut self) -> Result<(PathBuf, String)> {
        let (word, name) = (self.plant("Zanahoria"), self.plant("interview"));
        let path = self.folder.path().join("given").join(format!("{name}.txt"));
        let article = format!(
            "Title: Beatings at La Cumbre\nDate: 2025-09-04\n\nCivic Watch said that {word} was \
             beaten with batons in La Cumbre prison in Valdoria.\n"
        );
        fs::write(&path, article)?;
        Ok((path, word))
    }

    fn step(&mut self, number: usize) -> Result {
        let (case, stick) = (self.case(), self.stick());
        let case = text(if self.random.below(4) == 0 { &stick } else { &case })?.to_owned();
        match if number < 3 { number } else { self.random.below(11) } {
            0 => {
                let (path, _) = self.document()?;
                self.ok(&["add", &case, text(&path)?])?;
            }
            1 | 2 => self.give(&case)?,
            3 => self.assess(&case)?,
            4 => self.consent(&case)?,
            5 => {
                self.ok(&["search", &case, "Zanahoria*"])?;
            }
            6 => {
                self.ok(&["sync", text(&self.case())?, text(&stick)?])?;
            }
            7 => self.serve(&case)?,
            8 => {
                self.ok(&["rebuild", &case])?;
            }
            9 => {
                let (path, _) = self.document()?;
                self.kill(&["add", &case, text(&path)?])?;
            }
            _ => self.kill(&["sync", text(&self.case())?, text(&stick)?])?,
        }
        Ok(())
    }

    fn give(&mut self, case: &str) -> Result {
        let name = format!("{} {}", self.plant("Pilar"), self.plant("Quesada"));
        let (path, word) = self.document()?;
        self.ok(&["add", case, text(&path)?, "--witness", &name])?;
        self.witnesses.push(Witness { name, word });
        Ok(())
    }

    fn assess(&mut self, case: &str) -> Result {
        let claims = stdout(&self.ok(&["claims", case, "--json"])?);
        let claims: serde_json::Value = serde_json::from_str(&claims)?;
        let Some(claim) = claims["claims"][0]["id"].as_str() else { return Ok(()) };
        let (analyst, why) = (self.plant("analyst"), self.plant("Reasoning"));
        let judged = ["judge", case, "assess", claim, "--analyst", &analyst, "--credibility", "3"];
        let rest = ["--status", "no conclusion", "--reasoning", &why];
        self.ok(&[&judged[..], &rest[..]].concat()).map(drop)
    }

    fn consent(&mut self, case: &str) -> Result {
        let known = stdout(&self.ok(&["people", case])?);
        let Some(witness) = self.witnesses.iter().find(|w| known.contains(&w.name)) else {
            return Ok(());
        };
        let (name, purpose) = (witness.name.clone(), self.plant("Purpose"));
        let judged = ["judge", case, "consent", &name, "--purpose", &purpose, "--form", "written"];
        self.ok(&judged).map(drop)
    }

    /// Opens the screens, asks for some of them, and kills the program.
    fn serve(&mut self, case: &str) -> Result {
        let mut command = self.program();
        let mut child = command.args(["serve", case, "--json"]).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let asked = ask_for_screens(&line);
        child.kill()?;
        child.wait()?;
        self.killed += 1;
        asked
    }

    fn kill(&mut self, arguments: &[&str]) -> Result {
        let moment = self.random.below(4000);
        let killed = kill_when(self.program().args(arguments), |looks| looks >= moment)?;
        self.killed += usize::from(killed);
        Ok(())
    }

    /// The record of a device, opened as the program does.
    fn record(&self, side: &Path) -> Result<Record> {
        let passphrase = self.encrypted.then(|| Passphrase::new(PASSPHRASE));
        Ok(Record::open(&World::real(), side, passphrase.as_ref())?)
    }

    /// The keys and the seeds of a device, by what they are; only those of keys in `of` if given.
    fn secrets(&self, of: Option<&BTreeSet<record::KeyId>>) -> Result<BTreeMap<String, Vec<u8>>> {
        let record = self.record(&self.case())?;
        let mut secrets = BTreeMap::new();
        let is_wanted = |key: &record::KeyId| of.is_none_or(|of| of.contains(key));
        for (id, kind, secret) in record.keys().all().filter(|(id, ..)| is_wanted(id)) {
            secrets.insert(format!("{kind:?} key {id}"), secret.bytes().to_vec());
        }
        record.read(&Sizes::new(), &mut |entry| {
            if let (Ok(payload), true) = (&entry.payload, is_wanted(&entry.key)) {
                secrets.insert(format!("seed of {}", entry.id), payload.seed.to_vec());
            }
        })?;
        Ok(secrets)
    }

    fn found(&self, canaries: &BTreeMap<String, Vec<u8>>) -> Result<BTreeSet<String>> {
        let search = Search::new(canaries);
        let mut found = BTreeSet::new();
        for folder in [self.case(), self.stick(), self.folder.path().join("temporary")] {
            if folder.exists() {
                search.folder(&folder, &mut found)?;
            }
        }
        Ok(found)
    }
}

fn ask_for_screens(line: &str) -> Result {
    let announced: serde_json::Value = serde_json::from_str(line)?;
    let link = announced["link"].as_str().ok_or("no link")?;
    let rest = link.strip_prefix("http://").ok_or("another scheme")?;
    let (host, path) = rest.split_once('/').ok_or("no path")?;
    let get = |path: &str, cookie: &str| -> Result<String> {
        let mut stream = TcpStream::connect(host)?;
        write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n")?;
        write!(stream, "Connection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    let entered = get(path, "")?;
    let mut headers = entered.lines().filter_map(|line| line.split_once(": "));
    let cookie = headers.find(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
    let cookie = cookie.and_then(|(_, cookie)| cookie.split(';').next()).ok_or("no cookie")?;
    let claims = get("api/v1/claims", cookie)?;
    assert!(claims.starts_with("HTTP/1.1 200"), "{claims}");
    get("api/v1/search?q=Zanahoria", cookie).map(drop)
}

/// All forms of all canaries, found by their first bytes.
struct Search {
    forms: BTreeMap<[u8; 8], Vec<(String, Vec<u8>)>>,
    /// Which two bytes some form begins with.
    fronts: Vec<bool>,
}

impl Search {
    fn new(canaries: &BTreeMap<String, Vec<u8>>) -> Self {
        let mut search = Self { forms: BTreeMap::new(), fronts: vec![false; 1 << 16] };
        for (name, bytes) in canaries {
            for (form, bytes) in forms(bytes) {
                let Some(front) = bytes.first_chunk::<8>().copied() else { continue };
                search.fronts[usize::from(u16::from_le_bytes([front[0], front[1]]))] = true;
                let forms = search.forms.entry(front).or_default();
                forms.push((format!("{name} as {form}"), bytes));
            }
        }
        search
    }

    fn folder(&self, folder: &Path, found: &mut BTreeSet<String>) -> Result {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            self.bytes(name.as_bytes(), found);
            if path.is_dir() {
                self.folder(&path, found)?;
            } else {
                self.bytes(&fs::read(&path)?, found);
            }
        }
        Ok(())
    }

    fn bytes(&self, bytes: &[u8], found: &mut BTreeSet<String>) {
        for (at, window) in bytes.windows(8).enumerate() {
            if !self.fronts[usize::from(u16::from_le_bytes([window[0], window[1]]))] {
                continue;
            }
            let forms = window.first_chunk::<8>().and_then(|front| self.forms.get(front));
            for (name, form) in forms.into_iter().flatten() {
                if bytes[at..].starts_with(form) {
                    found.insert(name.clone());
                }
            }
        }
    }
}

/// The bytes as they are, in hexadecimal digits, in base64 at each of its three places, in UTF-16,
/// and as a text in small letters.
fn forms(bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let wide = |put: fn(u16) -> [u8; 2]| -> Vec<u8> {
        bytes.iter().flat_map(|byte| put(u16::from(*byte))).collect()
    };
    vec![
        ("bytes", bytes.to_vec()),
        ("small letters", bytes.to_ascii_lowercase()),
        ("hex", hex.clone().into_bytes()),
        ("large hex", hex.to_ascii_uppercase().into_bytes()),
        ("base64", base64(bytes, 0)),
        ("base64 behind one byte", base64(bytes, 1)),
        ("base64 behind two bytes", base64(bytes, 2)),
        ("UTF-16LE", wide(u16::to_le_bytes)),
        ("UTF-16BE", wide(u16::to_be_bytes)),
    ]
}

/// The digits of base64 (RFC 4648, section 4) that depend on these bytes alone, where so many other
/// bytes stand before them.
fn base64(bytes: &[u8], before: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bit = |at: usize| (bytes[at / 8] >> (7 - at % 8)) & 1;
    let first = (6 - before * 8 % 6) % 6;
    let digits = (first..bytes.len() * 8).step_by(6).filter(|at| at + 6 <= bytes.len() * 8);
    digits
        .map(|at| DIGITS[usize::from((at..at + 6).fold(0, |digit, at| digit << 1 | bit(at)))])
        .collect()
}

#[test]
fn the_search_finds_every_form_wherever_it_stands() -> Result {
    let canaries: BTreeMap<_, _> =
        [("a word".to_owned(), b"Zanahoriaxyz".to_vec()), ("a key".to_owned(), vec![0xfb; 32])]
            .into();
    let search = Search::new(&canaries);
    let all: BTreeSet<String> =
        search.forms.values().flatten().map(|(name, _)| name.clone()).collect();
    for padding in 0..5 {
        let mut found = BTreeSet::new();
        for (_, form) in search.forms.values().flatten() {
            search.bytes(&[&vec![b'.'; padding], form.as_slice(), b".."].concat(), &mut found);
        }
        assert_eq!(found, all);
    }
    // Against base64 as others write it.
    for (before, written) in [(0, "WmFuYWhvcmlheHl6"), (1, "YWphbmFob3JpYXh5eg==")] {
        let bytes: &[u8] = if before == 0 { b"Zanahoriaxyz" } else { b"janahoriaxyz" };
        let digits = String::from_utf8(base64(bytes, before))?;
        assert!(written.contains(&digits), "{digits} in {written}");
    }
    let mut found = BTreeSet::new();
    search.bytes(&[7; 4096], &mut found);
    assert!(found.is_empty());
    Ok(())
}

#[test]
fn nothing_of_random_sessions_lies_in_plain_and_nothing_withdrawn_lies_anywhere() -> Result {
    for seed in 0..scale() as u64 {
        session(seed, true)?;
        session(seed, false)?;
    }
    Ok(())
}

fn session(seed: u64, encrypted: bool) -> Result {
    let mut session = Session::new(seed, encrypted)?;
    for number in 0..STEPS {
        session.step(number)?;
    }
    let mut canaries = session.canaries.clone();
    canaries.insert("the passphrase".to_owned(), PASSPHRASE.as_bytes().to_vec());
    let secrets = session.secrets(None)?;
    canaries.extend(secrets);
    let found = session.found(&canaries)?;
    if encrypted {
        assert!(found.is_empty(), "seed {seed}: {found:?}");
    } else {
        // The same search finds words and names where they lie open: in the catalogue.
        for front in ["Zanahoria", "interview"] {
            assert!(found.iter().any(|name| name.starts_with(front)), "{front}: {found:?}");
        }
    }
    let withdrawn = withdraw(&mut session)?;
    println!(
        "seed {seed}, encrypted {encrypted}: {} canaries, {} processes killed, {withdrawn} withdrawn",
        canaries.len(),
        session.killed
    );
    Ok(())
}

/// Withdraws the consent of the first witness on both devices: nothing of them is left, and what was
/// proven before still is.
fn withdraw(session: &mut Session) -> Result<usize> {
    let (case, stick) = (session.case(), session.stick());
    session.ok(&["sync", text(&case)?, text(&stick)?])?;
    let claims = stdout(&session.ok(&["claims", text(&case)?, "--json"])?);
    let claims: serde_json::Value = serde_json::from_str(&claims)?;
    let record = session.record(&case)?;
    let ids = claims["claims"].as_array().into_iter().flatten();
    let ids: Vec<&str> = ids.filter_map(|claim| claim["id"].as_str()).collect();
    let mut proofs = Vec::new();
    for id in &ids {
        proofs.push(record.claim_proof(id)?);
    }
    let mut keys = BTreeSet::new();
    let witness = &session.witnesses[0];
    record.read(&Sizes::new(), &mut |entry| {
        let Ok(payload) = &entry.payload else { return };
        let name = payload.field("name").and_then(|name| name.as_text());
        if payload.kind == "witness" && name == Some(witness.name.as_str()) {
            keys.insert(entry.key);
        }
    })?;
    assert!(!keys.is_empty());
    let mut canaries = session.secrets(Some(&keys))?;
    assert!(canaries.len() > 2, "a key, a name and a capture");
    canaries.insert(witness.word.clone(), witness.word.clone().into_bytes());
    canaries.insert(witness.name.clone(), witness.name.clone().into_bytes());
    session.ok(&["withdraw", text(&case)?, &witness.name, "--yes"])?;
    session.ok(&["sync", text(&case)?, text(&stick)?])?;
    assert_eq!(session.found(&canaries)?, BTreeSet::new(), "after the withdrawal");
    assert!(!proofs.is_empty());
    for proof in &proofs {
        proof.verify()?;
    }
    let record = session.record(&case)?;
    for id in &ids {
        record.claim_proof(id)?.verify()?;
    }
    Ok(canaries.len())
}
