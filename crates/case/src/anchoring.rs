//! Proofs that the record was there at a time.
//!
//! A frontier entry names what stands in all logs. Its digest, which nobody can guess, is sent to
//! calendars (OpenTimestamps) or to authorities (RFC 3161) that somebody asked for by name, or
//! written to files for another machine to send. What comes back is an entry too, and is verified
//! without the network: `timing.rs`.

use crate::net::{Net, NetError};
use crate::timing::chains;
use crate::{Case, Error};
use record::fold::State;
use record::fold::judgements::{EntryBody, Frontier, Headers, Proof, ProofForm};
use record::{Draft, EntryId, KeyKind};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use verify::anchor::{Standing, digest, message, read_ots, read_token};
use verify::bitcoin::{BlockHash, HEADER_LENGTH, HeaderChain};
use verify::hash::{Hash, hex, sha256};
use verify::ots::{Detached, Timestamp};
use verify::tsr;

/// The longest answer of a calendar (as in python-opentimestamps).
const MAX_CALENDAR: usize = 10_000;

/// The most headers in one entry, so that it fits a frame.
const HEADERS: usize = 12_000;

/// The most bytes of headers that are read at once: all blocks there are, and as many again.
pub const MAX_HEADERS: usize = 160 << 20;

/// Calendars that anybody may use (those that the reference client trusts to be asked again).
pub const PUBLIC_CALENDARS: [&str; 4] = [
    "https://alice.btc.calendar.opentimestamps.org",
    "https://bob.btc.calendar.opentimestamps.org",
    "https://finney.calendar.eternitywall.com",
    "https://btc.calendar.catallaxy.com",
];

/// Where a digest is sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Destinations {
    /// Addresses of OpenTimestamps calendars.
    pub calendars: Vec<String>,
    /// Addresses of time-stamping authorities.
    pub authorities: Vec<String>,
}

/// What came of asking one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Who was asked.
    pub from: String,
    /// The entry with the proof, or why there is none.
    pub proof: Result<String, String>,
}

/// A frontier that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchored {
    /// Its entry.
    pub frontier: String,
    /// How many logs it names.
    pub logs: usize,
    /// How many entries these hold.
    pub entries: u64,
    /// What came of it.
    pub answers: Vec<Answer>,
    /// Files with what to send from another machine.
    pub files: Vec<PathBuf>,
}

/// What was taken from a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// A proof of time.
    Proof {
        /// The frontier that it is of.
        frontier: String,
        /// The entry that holds it.
        entry: String,
    },
    /// Headers of blocks.
    Headers {
        /// The heights of the whole run that is known now.
        heights: (u32, u32),
    },
    /// Nothing new.
    Known,
}

/// A frontier as it is stamped.
struct Stamping {
    entry: EntryId,
    message: Vec<u8>,
    body: Frontier,
}

impl Stamping {
    fn of(entry: EntryId, body: &Frontier) -> Self {
        Self { entry, message: message(&body.draft_fields()), body: body.clone() }
    }

    fn digest(&self) -> Hash {
        digest(&self.message)
    }

    /// The beginning of a proof, and what calendars get: a digest of the frontier's digest with
    /// some more chance, so that a calendar and an authority cannot tell that it is the same.
    fn for_calendars(&self) -> Result<(Detached, Hash), Error> {
        let chance = sha256(&[b"consilience/calendar/v1", &self.body.nonce]);
        let mut nonce = [0; 16];
        nonce.copy_from_slice(&chance[..16]);
        let mut proof = Detached::of_sha256(self.digest());
        let commitment = proof.commit(&nonce).map_err(not_a_proof)?;
        Ok((proof, commitment))
    }

    /// The proof that a calendar's answer makes.
    fn proof_of(&self, answer: &[u8]) -> Result<Proof, Error> {
        let (mut proof, commitment) = self.for_calendars()?;
        let answer = Timestamp::parse(answer, &commitment).map_err(not_a_proof)?;
        proof.upgrade(&answer).map_err(not_a_proof)?;
        let bytes = proof.to_bytes().map_err(not_a_proof)?;
        Ok(Proof { frontier: self.entry, form: ProofForm::Ots, bytes })
    }
}

fn not_a_proof(error: impl Into<verify::anchor::ProofError>) -> Error {
    Error::Proof(error.into())
}

impl Case {
    /// Records what stands in all logs, and asks calendars and authorities to stamp it. `block` is
    /// the newest block of Bitcoin that somebody knows of; else it is the newest whose header is
    /// here. An authority's answer must hold, and be vouched for where roots are given.
    pub fn anchor(
        &mut self,
        to: &Destinations,
        block: Option<BlockHash>,
        roots: &[Vec<u8>],
        net: &dyn Net,
    ) -> Result<Anchored, Error> {
        let stamping = self.record_frontier(block)?;
        let mut anchored = anchored(&stamping);
        let mut proofs = Vec::new();
        for calendar in &to.calendars {
            proofs.push((calendar, ask_calendar(&stamping, calendar, net)));
        }
        for authority in &to.authorities {
            let nonce = u64::from_be_bytes(self.record.random()?);
            proofs.push((authority, ask_authority(&stamping, authority, nonce, roots, net)));
        }
        for (from, proof) in proofs {
            let proof = match proof {
                Ok(proof) => Ok(self.record_one(Proof::KIND, proof.draft_fields())?),
                Err(error) => Err(error.to_string()),
            };
            anchored.answers.push(Answer { from: from.clone(), proof });
        }
        self.catch_up()?;
        Ok(anchored)
    }

    /// Records what stands in all logs, and writes what is to be sent into files: `ID.digest`, to
    /// be posted to the path `digest` of a calendar, and `ID.tsq` for an authority. Nothing leaves
    /// the device.
    pub fn anchor_to_files(
        &mut self,
        folder: &Path,
        block: Option<BlockHash>,
    ) -> Result<Anchored, Error> {
        std::fs::create_dir_all(folder).map_err(Error::io(folder))?;
        let stamping = self.record_frontier(block)?;
        let mut anchored = anchored(&stamping);
        let nonce = u64::from_be_bytes(self.record.random()?);
        let (_, commitment) = stamping.for_calendars()?;
        let request = tsr::request(&stamping.digest(), nonce, true);
        for (end, bytes) in [("digest", commitment.as_slice()), ("tsq", &request)] {
            let path = folder.join(format!("{}.{end}", stamping.entry));
            std::fs::write(&path, bytes).map_err(Error::io(&path))?;
            anchored.files.push(path);
        }
        self.catch_up()?;
        Ok(anchored)
    }

    fn record_frontier(&mut self, block: Option<BlockHash>) -> Result<Stamping, Error> {
        let state = self.state()?;
        let newest = chains(&state).last().and_then(|chain| chain.tip().copied());
        let body = Frontier {
            logs: self.record.log_heads(),
            previous: state.frontiers().last().map(|frontier| frontier.entry),
            block: block.or(newest).map(|block| block.to_string()),
            nonce: self.record.random()?,
        };
        let key = self.record.key(KeyKind::Case)?.0;
        self.locked(|case| {
            // Others may have written since: what is named is what stands there under the lock.
            let body = Frontier { logs: case.record.log_heads(), ..body };
            let fields = body.draft_fields();
            let draft = Draft { kind: Frontier::KIND, fields, key, claims: Vec::new() };
            let written = case.record.append(&[draft])?;
            let entry = written.first().ok_or(Error::NoFrontier)?.id;
            Ok(Stamping::of(entry, &body))
        })
    }

    fn record_one(
        &mut self,
        kind: &'static str,
        fields: Vec<(String, verify::cbor::Value)>,
    ) -> Result<String, Error> {
        let key = self.record.key(KeyKind::Case)?.0;
        let draft = Draft { kind, fields, key, claims: Vec::new() };
        let written = self.locked(|case| Ok(case.record.append(&[draft])?))?;
        Ok(written.first().map(|written| written.id.to_string()).unwrap_or_default())
    }

    /// Asks calendars for what they promised. Only those that are named are asked, whatever address
    /// an answer gave.
    pub fn upgrade_proofs(
        &mut self,
        calendars: &[String],
        net: &dyn Net,
    ) -> Result<Vec<Answer>, Error> {
        let state = self.state()?;
        let mut answers = Vec::new();
        for made in state.frontiers() {
            let stamping = Stamping::of(made.entry, &made.body);
            for (calendar, upgraded) in upgrades(&stamping, &state, calendars, net) {
                let proof = match upgraded {
                    Ok(proof) => Ok(self.record_one(Proof::KIND, proof.draft_fields())?),
                    Err(error) => Err(error),
                };
                answers.push(Answer { from: calendar, proof });
            }
        }
        self.catch_up()?;
        Ok(answers)
    }

    /// Takes what somebody brought in a file: an `.ots` proof, the answer of an authority, headers
    /// of blocks, or the answer of a calendar, which does not say what it is of: it is taken as one
    /// to the frontier with this name, or to the newest.
    pub fn take_proof(&mut self, bytes: &[u8], frontier: Option<&str>) -> Result<Taken, Error> {
        if is_headers(bytes) {
            return self.take_headers(bytes);
        }
        let state = self.state()?;
        let proof = self.proof_from(bytes, frontier, &state)?;
        if state.proofs(proof.frontier).any(|known| known.body == proof) {
            return Ok(Taken::Known);
        }
        let entry = self.record_one(Proof::KIND, proof.draft_fields())?;
        self.catch_up()?;
        Ok(Taken::Proof { frontier: proof.frontier.to_string(), entry })
    }

    fn proof_from(
        &self,
        bytes: &[u8],
        frontier: Option<&str>,
        state: &State,
    ) -> Result<Proof, Error> {
        let all: Vec<Stamping> =
            state.frontiers().map(|made| Stamping::of(made.entry, &made.body)).collect();
        for stamping in &all {
            let proof = |form| Proof { frontier: stamping.entry, form, bytes: bytes.to_vec() };
            if read_ots(bytes, &stamping.message, &[]).is_ok() {
                return Ok(proof(ProofForm::Ots));
            }
            if read_token(bytes, &stamping.message, &[]).is_ok() {
                return Ok(proof(ProofForm::Rfc3161));
            }
        }
        let named = |one: &&Stamping| frontier.is_none_or(|name| one.entry.to_string() == name);
        all.iter().rev().find(named).ok_or(Error::NoFrontier)?.proof_of(bytes)
    }

    /// Keeps headers of blocks, once they are found to be those of Bitcoin.
    pub fn take_headers(&mut self, bytes: &[u8]) -> Result<Taken, Error> {
        let known = chains(&*self.state()?);
        let chain = HeaderChain::find(bytes, &known).map_err(Error::Headers)?;
        let heights = (*chain.heights().start(), *chain.heights().end());
        let covers = |one: &HeaderChain| {
            one.heights().contains(&heights.0) && one.heights().contains(&heights.1)
        };
        if known.iter().any(covers) {
            return Ok(Taken::Known);
        }
        let count = (bytes.len() / HEADER_LENGTH) as u64;
        let mut first = (u64::from(heights.1) + 1).saturating_sub(count);
        for part in bytes.chunks(HEADERS * HEADER_LENGTH) {
            let body = Headers { first, bytes: part.to_vec() };
            self.record_one(Headers::KIND, body.draft_fields())?;
            first += (part.len() / HEADER_LENGTH) as u64;
        }
        self.catch_up()?;
        Ok(Taken::Headers { heights })
    }
}

fn anchored(stamping: &Stamping) -> Anchored {
    Anchored {
        frontier: stamping.entry.to_string(),
        logs: stamping.body.logs.len(),
        entries: stamping.body.logs.iter().map(|head| head.size).sum(),
        answers: Vec::new(),
        files: Vec::new(),
    }
}

/// Neither proofs nor answers are a whole number of headers that follow one another.
fn is_headers(bytes: &[u8]) -> bool {
    let mut pairs = bytes.chunks(HEADER_LENGTH).map(verify::bitcoin::Header::parse);
    let Some(Ok(mut last)) = pairs.next() else {
        return false;
    };
    bytes.len().is_multiple_of(HEADER_LENGTH)
        && pairs.all(|next| {
            let next = next.ok().filter(|next| next.previous == last.hash());
            next.map(|next| last = next).is_some()
        })
}

fn ask_calendar(stamping: &Stamping, calendar: &str, net: &dyn Net) -> Result<Proof, Error> {
    let (_, commitment) = stamping.for_calendars()?;
    let address = format!("{}/digest", calendar.trim_end_matches('/'));
    let kind = "application/x-www-form-urlencoded";
    stamping.proof_of(&net.post(&address, kind, &commitment, MAX_CALENDAR)?)
}

fn ask_authority(
    stamping: &Stamping,
    authority: &str,
    nonce: u64,
    roots: &[Vec<u8>],
    net: &dyn Net,
) -> Result<Proof, Error> {
    let request = tsr::request(&stamping.digest(), nonce, true);
    let kind = "application/timestamp-query";
    let bytes = net.post(authority, kind, &request, tsr::MAX_RESPONSE)?;
    let token = tsr::Response::parse(&bytes).map_err(not_a_proof)?.token;
    let expected = tsr::Stamped::Message(&stamping.message);
    match tsr::verify(&token, expected, Some(&nonce.to_be_bytes()), roots) {
        Ok(_) => {}
        // Without roots nobody can be vouched for; whoever checks brings them.
        Err(tsr::TsrError::Chain(_) | tsr::TsrError::SignerUnknown) if roots.is_empty() => {}
        Err(error) => return Err(not_a_proof(error)),
    }
    Ok(Proof { frontier: stamping.entry, form: ProofForm::Rfc3161, bytes })
}

/// What the named calendars have by now for the promises of one frontier.
fn upgrades(
    stamping: &Stamping,
    state: &State,
    calendars: &[String],
    net: &dyn Net,
) -> Vec<(String, Result<Proof, String>)> {
    let proofs: Vec<&Proof> = state
        .proofs(stamping.entry)
        .map(|made| &made.body)
        .filter(|proof| proof.form == ProofForm::Ots)
        .collect();
    let parts = |proof: &&Proof| read_ots(&proof.bytes, &stamping.message, &[]).unwrap_or_default();
    if proofs.iter().flat_map(parts).any(|part| matches!(part, Standing::Unconfirmed { .. })) {
        return Vec::new();
    }
    let mut asked = BTreeSet::new();
    let mut answers = Vec::new();
    for proof in proofs {
        for (promised, calendar) in promises(proof) {
            if !is_named(&calendar, calendars)
                || !asked.insert((promised.clone(), calendar.clone()))
            {
                continue;
            }
            let upgraded = upgrade(proof, &promised, &calendar, net);
            answers.push((calendar, upgraded.map_err(|error| error.to_string())));
        }
    }
    answers
}

fn is_named(calendar: &str, named: &[String]) -> bool {
    let plain = |address: &str| address.trim_end_matches('/').to_lowercase();
    named.iter().any(|one| plain(one) == plain(calendar))
}

/// What calendars promised, with their addresses.
fn promises(proof: &Proof) -> Vec<(Vec<u8>, String)> {
    let Ok(parsed) = Detached::parse(&proof.bytes) else {
        return Vec::new();
    };
    let pending = parsed.timestamp().pending();
    pending.map(|(message, uri)| (message.to_vec(), uri.to_owned())).collect()
}

fn upgrade(proof: &Proof, promised: &[u8], calendar: &str, net: &dyn Net) -> Result<Proof, Error> {
    let address = format!("{}/timestamp/{}", calendar.trim_end_matches('/'), hex(promised));
    let answer = match net.get(&address, MAX_CALENDAR) {
        Err(NetError::NotThere) => return Err(Error::StillPending),
        answer => answer?,
    };
    let answer = Timestamp::parse(&answer, promised).map_err(not_a_proof)?;
    let mut upgraded = Detached::parse(&proof.bytes).map_err(not_a_proof)?;
    let before = upgraded.to_bytes().map_err(not_a_proof)?;
    upgraded.upgrade(&answer).map_err(not_a_proof)?;
    let bytes = upgraded.to_bytes().map_err(not_a_proof)?;
    if bytes == before {
        return Err(Error::StillPending);
    }
    Ok(Proof { bytes, ..proof.clone() })
}
