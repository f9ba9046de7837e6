//! Frontiers, promises, proofs of time: what leaves the device, what comes back, what it shows.

use super::{ARTICLE, INTERVIEW, Result, new_case, paste};
use crate::{Destinations, Error, FrontierView, Net, NetError, ProofStanding, Taken, TimeReport};
use std::cell::RefCell;
use std::fs;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::process::Command;
use verify::anchor;
use verify::bitcoin::{BITCOIN, BlockHash, Header, HeaderChain, Network};
use verify::hash::{Hash, hex, sha256, unhex};
use verify::ots::{Attestation, Op, Timestamp};

const CALENDAR: &str = "https://calendar.example";

/// A calendar that puts everything that it gets into one block, once it is told to.
#[derive(Default)]
struct Calendar {
    /// What went out: the address and the bytes.
    sent: RefCell<Vec<(String, Vec<u8>)>>,
    /// Whether the block is made.
    kept: RefCell<bool>,
    /// The address that it says it has.
    address: Option<&'static str>,
}

/// What the block holds of a message.
fn in_block(message: &[u8]) -> Hash {
    sha256(&[message, b"the rest of the block"])
}

impl Calendar {
    fn promise(&self, digest: &[u8]) -> Result<Vec<u8>> {
        let mut timestamp = Timestamp::new(digest)?;
        let promised = timestamp.add(Op::Append(b"calendar".to_vec()))?.add(Op::Sha256)?;
        let uri = self.address.unwrap_or(CALENDAR).to_owned();
        promised.attest(Attestation::Pending { uri });
        Ok(timestamp.to_bytes()?)
    }

    fn kept(promised: &[u8]) -> Result<Vec<u8>> {
        let mut timestamp = Timestamp::new(promised)?;
        let root = timestamp.add(Op::Append(b"the rest of the block".to_vec()))?.add(Op::Sha256)?;
        root.attest(Attestation::Bitcoin { height: 1 });
        Ok(timestamp.to_bytes()?)
    }
}

impl Net for Calendar {
    fn post(
        &self,
        address: &str,
        _: &str,
        body: &[u8],
        _: usize,
    ) -> std::result::Result<Vec<u8>, NetError> {
        self.sent.borrow_mut().push((address.to_owned(), body.to_vec()));
        self.promise(body).map_err(|error| NetError::Failed(error.to_string()))
    }

    fn get(&self, address: &str, _: usize) -> std::result::Result<Vec<u8>, NetError> {
        self.sent.borrow_mut().push((address.to_owned(), Vec::new()));
        let promised = address.rsplit('/').next().and_then(unhex).unwrap_or_default();
        if !*self.kept.borrow() {
            return Err(NetError::NotThere);
        }
        Self::kept(&promised).map_err(|error| NetError::Failed(error.to_string()))
    }
}

fn to_calendar() -> Destinations {
    Destinations { calendars: vec![CALENDAR.to_owned()], authorities: Vec::new() }
}

/// A network with targets that anything meets, and its first block known.
fn chain_with(root: Hash) -> Result<HeaderChain> {
    let bits = 0x207f_ffff;
    let mine = |previous: BlockHash, merkle_root: Hash, time: u32| {
        let blocks = (0..u32::MAX).map(|nonce| Header {
            version: 4,
            previous,
            merkle_root,
            time,
            bits,
            nonce,
        });
        let mut good = blocks.filter(|block| block.hash().0[31] < 0x7f);
        good.next().ok_or("no block")
    };
    let mut headers = vec![mine(BlockHash([0; 32]), [1; 32], 1_700_000_000)?];
    for (at, root) in std::iter::once(root).chain([[2; 32]; 6]).enumerate() {
        let last = headers.last().ok_or("no block")?.hash();
        headers.push(mine(last, root, 1_700_000_600 + 600 * at as u32)?);
    }
    let known = [(0, headers.first().ok_or("no block")?.hash())];
    let network = Network {
        easiest_bits: bits,
        period: NonZeroU32::new(2016).ok_or("zero")?,
        checkpoints: &known,
        ..BITCOIN
    };
    let bytes: Vec<u8> = headers.iter().flat_map(Header::to_bytes).collect();
    Ok(HeaderChain::verify_in(&network, 0, &bytes)?)
}

/// What a block with the calendar's promise in it has as its root.
fn root_of(calendar: &Calendar) -> Result<Hash> {
    let sent = calendar.sent.borrow();
    let asked = sent.iter().find_map(|(address, _)| address.split_once("/timestamp/"));
    Ok(in_block(&unhex(asked.ok_or("nothing was asked")?.1).ok_or("no digits")?))
}

fn only(report: &TimeReport) -> Result<&FrontierView> {
    match report.frontiers.as_slice() {
        [one] => Ok(one),
        other => Err(format!("{} frontiers", other.len()).into()),
    }
}

fn standings(view: &FrontierView) -> Vec<ProofStanding> {
    view.proofs.iter().map(|proof| proof.standing).collect()
}

#[test]
fn a_promise_proves_nothing_until_it_is_kept_and_the_block_is_known() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "article", ARTICLE)?;
    let calendar = Calendar::default();
    let anchored = case.anchor(&to_calendar(), None, &[], &calendar)?;
    assert_eq!((anchored.logs, anchored.entries), (1, 2));
    assert!(anchored.answers.iter().all(|answer| answer.proof.is_ok()), "{anchored:?}");

    let pending = case.time(&[])?;
    assert_eq!(standings(only(&pending)?), [ProofStanding::Pending]);
    assert_eq!((pending.entries, pending.covered, only(&pending)?.not_after), (2, 0, None));
    assert!(pending.uncovered_since.is_some() && pending.days_uncovered() == Some(0));

    let calendars = [CALENDAR.to_owned()];
    let still = case.upgrade_proofs(&calendars, &calendar)?;
    assert_eq!(
        still.iter().map(|answer| answer.proof.clone()).collect::<Vec<_>>(),
        [Err("still pending".to_owned())]
    );
    *calendar.kept.borrow_mut() = true;
    let kept = case.upgrade_proofs(&calendars, &calendar)?;
    assert!(kept.iter().all(|answer| answer.proof.is_ok()) && kept.len() == 1, "{kept:?}");
    assert!(case.upgrade_proofs(&calendars, &calendar)?.is_empty(), "nothing is left to ask");

    let unknown = case.time(&[])?;
    assert_eq!(standings(only(&unknown)?), [ProofStanding::Unconfirmed]);
    assert_eq!((unknown.covered, unknown.problems.len()), (0, 0));

    let chain = chain_with(root_of(&calendar)?)?;
    let state = case.state()?;
    let proven = case.time_by(&state, std::slice::from_ref(&chain), &[])?;
    assert_eq!(standings(only(&proven)?), [ProofStanding::Confirmed]);
    assert_eq!(only(&proven)?.not_after, Some(1_700_000_600));
    assert_eq!((proven.entries, proven.covered, proven.uncovered_since), (2, 2, None));

    // What comes later is not proven by it.
    paste(&mut case, "interview", INTERVIEW)?;
    let later = case.time_by(&*case.state()?, &[chain], &[])?;
    assert_eq!((later.entries, later.covered), (3, 2));
    assert!(later.uncovered_since.is_some());

    // A block with another root does not make it pending again: the proof is wrong.
    let other = case.time_by(&*case.state()?, &[chain_with([9; 32])?], &[])?;
    assert_eq!((other.covered, other.problems.len()), (0, 1), "{other:?}");
    Ok(())
}

#[test]
fn nothing_leaves_but_a_digest_that_nobody_can_guess() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "article", ARTICLE)?;
    let calendar = Calendar::default();
    let to = Destinations {
        calendars: vec![CALENDAR.to_owned(), format!("{CALENDAR}/second/")],
        authorities: vec!["https://authority.example/tsa".to_owned()],
    };
    case.anchor(&to, None, &[], &calendar)?;
    case.anchor(&to, None, &[], &calendar)?;
    let sent = calendar.sent.borrow();
    let addresses: Vec<&str> = sent.iter().map(|(address, _)| address.as_str()).collect();
    let three = [
        "https://calendar.example/digest",
        "https://calendar.example/second/digest",
        "https://authority.example/tsa",
    ];
    assert_eq!(addresses, [three, three].concat());
    let known: Vec<Hash> = case
        .documents()?
        .iter()
        .map(|document| document.id.bytes())
        .chain(case.record.log_heads().iter().map(|head| head.root))
        .collect();
    assert!(!known.is_empty());
    for (address, body) in sent.iter() {
        assert_eq!(body.len() == 32, address.ends_with("digest"), "{address}");
        let has = |hash: &&Hash| body.windows(32).any(|part| part == hash.as_slice());
        assert!(known.iter().find(has).is_none(), "{address}");
    }
    // The same state, stamped again, looks like another; calendars and authorities see others.
    let bodies: Vec<&[u8]> = sent.iter().map(|(_, body)| body.as_slice()).collect();
    assert_ne!(bodies[0], bodies[3]);
    assert!(!bodies[2].windows(32).any(|part| part == bodies[0]));
    Ok(())
}

#[test]
fn only_calendars_that_were_named_are_asked_again() -> Result {
    let (_folder, mut case) = new_case()?;
    let calendar = Calendar { address: Some("https://elsewhere.example"), ..Calendar::default() };
    case.anchor(&to_calendar(), None, &[], &calendar)?;
    assert!(case.upgrade_proofs(&[CALENDAR.to_owned()], &calendar)?.is_empty());
    assert_eq!(calendar.sent.borrow().len(), 1);
    let elsewhere = ["https://elsewhere.example/".to_owned()];
    assert_eq!(case.upgrade_proofs(&elsewhere, &calendar)?.len(), 1);
    Ok(())
}

/// Answers whatever it was given.
struct Says(std::result::Result<Vec<u8>, NetError>);

impl Net for Says {
    fn post(&self, _: &str, _: &str, _: &[u8], _: usize) -> std::result::Result<Vec<u8>, NetError> {
        self.0.clone()
    }
    fn get(&self, _: &str, _: usize) -> std::result::Result<Vec<u8>, NetError> {
        self.0.clone()
    }
}

#[test]
fn a_wrong_answer_is_named_and_nothing_of_it_is_kept() -> Result {
    let (_folder, mut case) = new_case()?;
    let to = Destinations {
        calendars: vec![CALENDAR.to_owned()],
        authorities: vec!["https://authority.example".to_owned()],
    };
    for said in [Ok(Vec::new()), Ok(vec![0x55; 90]), Err(NetError::Status(500))] {
        let anchored = case.anchor(&to, None, &[], &Says(said))?;
        assert!(anchored.answers.iter().all(|answer| answer.proof.is_err()), "{anchored:?}");
    }
    let report = case.time(&[])?;
    assert_eq!(report.frontiers.len(), 3);
    assert!(report.frontiers.iter().all(|frontier| frontier.proofs.is_empty()));
    assert!(matches!(case.take_proof(b"nonsense", None), Err(Error::Proof(_))));
    assert!(matches!(case.take_headers(&[0; 160]), Err(Error::Headers(_))));
    assert_eq!(case.time(&[])?, TimeReport { now: case.time(&[])?.now, ..report });
    Ok(())
}

#[test]
fn answers_can_be_carried_by_hand() -> Result {
    let (folder, mut case) = new_case()?;
    let out = folder.path().join("to-send");
    let anchored = case.anchor_to_files(&out, None)?;
    let digest = file_with(&anchored.files, "digest")?;
    let digest = fs::read(digest)?;
    assert_eq!(digest.len(), 32);
    let answer = Calendar::default().promise(&digest)?;
    let Taken::Proof { frontier, .. } = case.take_proof(&answer, Some(&anchored.frontier))? else {
        return Err("no proof".into());
    };
    assert_eq!(frontier, anchored.frontier);
    assert_eq!(case.take_proof(&answer, None)?, Taken::Known, "the newest is the same");
    assert_eq!(standings(only(&case.time(&[])?)?), [ProofStanding::Pending]);
    // A whole proof says by itself which frontier it is of.
    let whole = case.state()?.frontiers().next().map(|one| one.entry).ok_or("no frontier")?;
    let whole = case.state()?.proofs(whole).next().map(|proof| proof.body.bytes.clone());
    assert_eq!(case.take_proof(&whole.ok_or("no proof")?, None)?, Taken::Known);
    assert!(matches!(case.take_proof(&answer, Some("0000-9")), Err(Error::NoFrontier)));
    Ok(())
}

fn file_with(files: &[PathBuf], end: &str) -> Result<PathBuf> {
    let found = files.iter().find(|file| file.extension().is_some_and(|found| found == end));
    Ok(found.cloned().ok_or("no such file")?)
}

/// The answer of an authority that is made for the test, and its certificate; none where OpenSSL
/// is not installed.
fn authority(folder: &Path, request: &Path) -> Result<Option<(Vec<u8>, String)>> {
    let openssl = |arguments: &[&str]| -> Result<bool> {
        let done = Command::new("openssl").args(arguments).current_dir(folder).output()?;
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        if done.status.success() { Ok(true) } else { Err(told.into()) }
    };
    if Command::new("openssl").arg("version").output().is_err() {
        println!("SKIPPED 1 check: openssl is not installed");
        return Ok(None);
    }
    let config = "[req]\ndistinguished_name = name\nprompt = no\n[name]\nCN = Authority\n\
        [ext]\nextendedKeyUsage = critical,timeStamping\n[tsa]\ndefault_tsa = it\n[it]\n\
        serial = serial\nsigner_cert = cert.pem\nsigner_key = key.pem\nsigner_digest = sha256\n\
        default_policy = 1.2.3.4\ndigests = sha256\ness_cert_id_alg = sha256\n";
    fs::write(folder.join("config"), config)?;
    fs::write(folder.join("serial"), "01\n")?;
    openssl(&[
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "key.pem",
        "-out",
        "cert.pem",
        "-days",
        "3650",
        "-config",
        "config",
        "-extensions",
        "ext",
    ])?;
    let request = request.to_str().ok_or("no text")?;
    openssl(&["ts", "-reply", "-config", "config", "-queryfile", request, "-out", "reply.tsr"])?;
    let answer = fs::read(folder.join("reply.tsr"))?;
    Ok(Some((answer, fs::read_to_string(folder.join("cert.pem"))?)))
}

#[test]
fn a_stamp_counts_only_where_a_root_vouches_for_the_authority() -> Result {
    let (folder, mut case) = new_case()?;
    let anchored = case.anchor_to_files(&folder.path().join("to-send"), None)?;
    let made = folder.path().join("authority");
    fs::create_dir(&made)?;
    let Some((answer, certificate)) = authority(&made, &file_with(&anchored.files, "tsq")?)? else {
        return Ok(());
    };
    let roots = crate::pem_certificates(&certificate)?;
    assert!(matches!(case.take_proof(&answer, None)?, Taken::Proof { .. }));
    let unvouched = case.time(&[])?;
    assert_eq!(standings(only(&unvouched)?), [ProofStanding::Unvouched]);
    assert_eq!(unvouched.covered, 0);
    let stamped = case.time(&roots)?;
    assert_eq!(standings(only(&stamped)?), [ProofStanding::Stamped]);
    assert_eq!((stamped.covered, stamped.uncovered_since), (1, None));
    // An answer to one frontier is none to another, and one that was changed is none at all.
    let mut changed = answer.clone();
    *changed.last_mut().ok_or("empty")? ^= 1;
    assert!(case.take_proof(&changed, None).is_err());
    let to = Destinations { calendars: vec![], authorities: vec!["https://a.example".to_owned()] };
    let replayed = case.anchor(&to, None, &roots, &Says(Ok(answer)))?;
    assert!(replayed.answers.iter().all(|answer| answer.proof.is_err()), "{replayed:?}");
    Ok(())
}

/// Headers of Bitcoin from ../shared, none where it is absent.
fn real_headers() -> Result<Option<Vec<u8>>> {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors/bitcoin");
    if !vectors.exists() {
        println!("SKIPPED 1 check: ../shared is absent");
        return Ok(None);
    }
    Ok(Some(fs::read(vectors.join("headers-822528-830592.bin"))?))
}

#[test]
fn headers_are_kept_joined_and_say_when_a_frontier_was_made_at_the_earliest() -> Result {
    let Some(headers) = real_headers()? else { return Ok(()) };
    let (_folder, mut case) = new_case()?;
    let (first, rest) = headers.split_at(80 * 3000);
    assert!(matches!(case.take_headers(rest)?, Taken::Headers { heights: (825_528, 830_592) }));
    assert!(matches!(case.take_headers(first)?, Taken::Headers { heights: (822_528, 825_527) }));
    assert_eq!(case.take_proof(first, None)?, Taken::Known);
    let known = crate::timing::chains(&*case.state()?);
    assert_eq!(known.len(), 1, "joined");
    assert_eq!(known.first().map(|chain| chain.heights()), Some(822_528..=830_592));
    // Headers that continue what is known need no known block of their own.
    let (_other, mut case) = new_case()?;
    case.take_headers(&headers[..80 * 100])?;
    let next = case.take_headers(&headers[80 * 100..80 * 150])?;
    assert_eq!(next, Taken::Headers { heights: (822_528, 822_677) });
    assert!(case.take_headers(&headers[80 * 200..80 * 250]).is_err(), "a gap");
    case.anchor(&Destinations::default(), None, &[], &Says(Ok(vec![])))?;
    let report = case.time(&[])?;
    let (block, time) = only(&report)?.not_before.clone().ok_or("no block")?;
    let tip = Header::parse(&headers[80 * 149..80 * 150])?;
    assert_eq!((block, time), (tip.hash().to_string(), Some(u64::from(tip.time))));
    Ok(())
}

#[test]
fn a_proof_for_a_claim_says_what_is_withheld_and_before_when_it_was_there() -> Result {
    use crate::judgements::{Assess, Credibility, Status};
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "article", ARTICLE)?;
    let claim = case.claims()?.claims.first().ok_or("no claim")?.claim.id.clone();
    let none = case.check_claim(&claim, &case.time(&[])?)?;
    assert!(none.entries.is_empty());
    let assess = Assess {
        claim: claim.as_str().parse()?,
        analyst: "ana".parse()?,
        credibility: Credibility::new(3).ok_or("no grade")?,
        status: Status::NoConclusion,
        min: None,
        max: None,
        reasoning: "two sources".to_owned(),
    };
    let entry = case.judge(&crate::Judgement::Assess(assess))?;
    let checked = case.check_claim(&claim, &case.time(&[])?)?;
    let [found] = checked.entries.as_slice() else { return Err("not one entry".into()) };
    assert_eq!((found.entry.as_str(), found.kind.as_str()), (entry.as_str(), "assess"));
    assert_eq!((found.not_after, found.withheld.clone()), (None, None));
    assert_eq!((checked.logs, checked.envelopes), (1, 3));
    assert_eq!(case.entries_about(&claim)?, [entry]);
    // Once it is proven in time, the proof for the claim says so.
    let calendar = Calendar { kept: RefCell::new(true), ..Calendar::default() };
    case.anchor(&to_calendar(), None, &[], &calendar)?;
    case.upgrade_proofs(&[CALENDAR.to_owned()], &calendar)?;
    let time = case.time_by(&*case.state()?, &[chain_with(root_of(&calendar)?)?], &[])?;
    let checked = case.check_claim(&claim, &time)?;
    assert_eq!(checked.entries.first().and_then(|found| found.not_after), Some(1_700_000_600));
    Ok(())
}

#[test]
fn the_message_of_a_frontier_is_what_other_programs_verify_a_proof_against() -> Result {
    let (_folder, mut case) = new_case()?;
    case.anchor(&to_calendar(), None, &[], &Calendar::default())?;
    let state = case.state()?;
    let made = state.frontiers().next().ok_or("no frontier")?;
    let message = anchor::message(&record::fold::judgements::EntryBody::draft_fields(&made.body));
    assert!(message.starts_with(b"consilience/frontier/v1"));
    let proof = state.proofs(made.entry).next().ok_or("no proof")?;
    let detached = verify::ots::Detached::parse(&proof.body.bytes)?;
    assert_eq!(hex(detached.digest()), hex(&sha256(&[&message])));
    assert!(detached.is_of(&message)?);
    Ok(())
}
