//! What the proofs of time in the record show, verified without the network.

use crate::checking::utc;
use crate::{Case, Error};
use record::fold::Made;
use record::fold::State;
use record::fold::judgements::{EntryBody, Frontier, Headers, LogHead, Proof, ProofForm};
use record::{EntryId, LogId, Sizes};
use std::collections::BTreeMap;
use verify::anchor::{ProofError, Standing, message, read_ots, read_token};
use verify::bitcoin::{BlockHash, HEADER_LENGTH, HeaderChain, Trust};

/// Entries that are only about time need no proof of it.
const ABOUT_TIME: [&str; 3] = ["frontier", "proof", "headers"];

/// What is known of when the entries of a case were there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimeReport {
    /// The frontiers, oldest first.
    pub frontiers: Vec<FrontierView>,
    /// How many entries there are, those about time not counted.
    pub entries: u64,
    /// How many of them a proof covers that holds.
    pub covered: u64,
    /// The clock of the oldest one that none covers, in seconds since 1970.
    pub uncovered_since: Option<u64>,
    /// The clock of this device now.
    pub now: u64,
    /// Proofs that do not hold.
    pub problems: Vec<String>,
}

/// A frontier with what its proofs show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontierView {
    /// Its entry.
    pub entry: String,
    /// When it was made by the clock of its device, in seconds since 1970.
    pub made: u64,
    /// How many entries it names that are here as it names them.
    pub entries: u64,
    /// The block that it names: it was made after it. With its time, where its header is here.
    pub not_before: Option<(String, Option<u64>)>,
    /// Before when it was there, in seconds since 1970, by the best proof that holds.
    pub not_after: Option<u64>,
    /// What its proofs show, the best first.
    pub proofs: Vec<ProofView>,
    /// How much of each log it names, of the logs that are here as it names them.
    held: Vec<(LogId, u64)>,
}

/// What one proof shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProofView {
    /// How far it goes.
    pub standing: ProofStanding,
    /// In words.
    pub words: String,
}

/// How far a proof goes. Only the first two prove something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProofStanding {
    /// Verified against known blocks or by proof of work.
    Confirmed,
    /// Signed by an authority that a given root vouches for.
    Stamped,
    /// A block is named that cannot be verified with the headers at hand.
    Unconfirmed,
    /// Signed by an authority that no given root vouches for.
    Unvouched,
    /// A promise.
    Pending,
    /// Of a kind that is not verified here.
    Other,
}

impl ProofStanding {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Stamped => "stamped",
            Self::Unconfirmed => "unconfirmed",
            Self::Unvouched => "unvouched",
            Self::Pending => "pending",
            Self::Other => "other",
        }
    }
}

impl TimeReport {
    /// Before when an entry was there, in seconds since 1970, by the earliest proof that holds.
    pub fn not_after(&self, entry: EntryId) -> Option<u64> {
        let names = |frontier: &&FrontierView| {
            frontier.held.iter().any(|(log, size)| *log == entry.log && entry.seq < *size)
        };
        self.frontiers.iter().filter(names).filter_map(|frontier| frontier.not_after).min()
    }

    /// For how many whole days the oldest entry without a proof has been without one.
    pub fn days_uncovered(&self) -> Option<u64> {
        Some(self.now.saturating_sub(self.uncovered_since?) / 86_400)
    }
}

impl Case {
    /// What the proofs of time show. Roots are certificates in DER of authorities that are trusted.
    pub fn time(&self, roots: &[Vec<u8>]) -> Result<TimeReport, Error> {
        let state = self.state()?;
        self.time_by(&state, &chains(&state), roots)
    }

    pub(crate) fn time_by(
        &self,
        state: &State,
        chains: &[HeaderChain],
        roots: &[Vec<u8>],
    ) -> Result<TimeReport, Error> {
        let mut report = TimeReport { now: self.record.now() / 1000, ..TimeReport::default() };
        let logs = self.roots_at(state)?;
        let mut covered = Sizes::new();
        for made in state.frontiers() {
            let held = made.body.logs.iter().filter(|head| logs.holds(head, &mut report.problems));
            let held: Vec<&LogHead> = held.collect();
            let view = view(made, state, chains, roots, &held, &mut report.problems);
            if view.not_after.is_some() {
                for head in &held {
                    let size = covered.entry(head.log).or_default();
                    *size = (*size).max(head.size);
                }
            }
            report.frontiers.push(view);
        }
        self.count_covered(&covered, &mut report)?;
        Ok(report)
    }

    /// Counts the entries, and finds the oldest one that is not covered.
    fn count_covered(&self, covered: &Sizes, report: &mut TimeReport) -> Result<(), Error> {
        self.record.read(&Sizes::new(), &mut |entry| {
            let payload = entry.payload.as_ref().ok();
            if payload.is_some_and(|payload| ABOUT_TIME.contains(&payload.kind.as_str())) {
                return;
            }
            report.entries += 1;
            if covered.get(&entry.id.log).is_some_and(|size| entry.id.seq < *size) {
                report.covered += 1;
            } else if let Some(payload) = payload {
                let at = seconds(payload.hlc);
                report.uncovered_since =
                    Some(report.uncovered_since.map_or(at, |since| since.min(at)));
            }
        })?;
        Ok(())
    }

    /// The roots of the logs at the sizes that frontiers name.
    fn roots_at(&self, state: &State) -> Result<Roots, Error> {
        let mut sizes: BTreeMap<LogId, Vec<u64>> = BTreeMap::new();
        for head in state.frontiers().flat_map(|made| &made.body.logs) {
            sizes.entry(head.log).or_default().push(head.size);
        }
        let mut roots = BTreeMap::new();
        for (log, sizes) in sizes {
            let envelopes = self.record.envelopes(log)?;
            for (size, root) in verify::anchor::roots_at(&envelopes, sizes) {
                roots.insert((log, size), root);
            }
        }
        Ok(Roots(roots))
    }
}

/// The roots of logs at some sizes.
struct Roots(BTreeMap<(LogId, u64), verify::hash::Hash>);

impl Roots {
    /// Whether the log is here as the frontier names it. What is not here yet may come; another
    /// root is a problem.
    fn holds(&self, head: &LogHead, problems: &mut Vec<String>) -> bool {
        let found = self.0.get(&(head.log, head.size));
        if found.is_some_and(|root| *root != head.root) {
            let log = head.log.short();
            problems.push(format!("log {log} is not what a frontier says that it was"));
        }
        found == Some(&head.root)
    }
}

fn view(
    made: &Made<Frontier>,
    state: &State,
    chains: &[HeaderChain],
    roots: &[Vec<u8>],
    held: &[&LogHead],
    problems: &mut Vec<String>,
) -> FrontierView {
    let message = message(&made.body.draft_fields());
    let mut standings = Vec::new();
    for proof in state.proofs(made.entry) {
        match shown(&proof.body, &message, chains, roots) {
            Ok(parts) => standings.extend(parts),
            Err(error) => {
                problems.push(format!("proof of time {} does not hold: {error}", proof.entry))
            }
        }
    }
    let mut proofs: Vec<ProofView> = standings.iter().map(proof_view).collect();
    proofs.sort();
    proofs.dedup();
    // What was promised and came is no promise any more.
    let has_come = |proof: &ProofView| {
        matches!(proof.standing, ProofStanding::Confirmed | ProofStanding::Unconfirmed)
    };
    if proofs.iter().any(has_come) {
        proofs.retain(|proof| proof.standing != ProofStanding::Pending);
    }
    FrontierView {
        entry: made.entry.to_string(),
        made: seconds(made.hlc),
        entries: held.iter().map(|head| head.size).sum(),
        not_before: made.body.block.as_ref().map(|block| (block.clone(), time_of(block, chains))),
        not_after: standings.iter().filter_map(Standing::not_after).min(),
        proofs,
        held: held.iter().map(|head| (head.log, head.size)).collect(),
    }
}

fn shown(
    proof: &Proof,
    message: &[u8],
    chains: &[HeaderChain],
    roots: &[Vec<u8>],
) -> Result<Vec<Standing>, ProofError> {
    match proof.form {
        ProofForm::Ots => read_ots(&proof.bytes, message, chains),
        ProofForm::Rfc3161 => Ok(vec![read_token(&proof.bytes, message, roots)?]),
    }
}

fn proof_view(standing: &Standing) -> ProofView {
    let (standing, words) = match standing {
        Standing::Confirmed(confirmed) => {
            let by = match confirmed.trust {
                Trust::Checkpoint => "a known block follows it".to_owned(),
                Trust::ProofOfWork { successors } => format!("{successors} blocks follow it"),
            };
            let (height, day) = (confirmed.height, day(u64::from(confirmed.time)));
            let words = format!("Bitcoin block {height} of {day} (to the day); {by}");
            (ProofStanding::Confirmed, words)
        }
        Standing::Unconfirmed { height, why } => {
            (ProofStanding::Unconfirmed, format!("Bitcoin block {height}: {why}"))
        }
        Standing::Pending { calendar, .. } => {
            (ProofStanding::Pending, format!("promised by {calendar}; proves nothing yet"))
        }
        Standing::Stamped { stamp, .. } => {
            let words = format!("stamped {} by {}", utc(stamp.time), stamp.authority);
            (ProofStanding::Stamped, words)
        }
        Standing::Unvouched { time, why } => {
            (ProofStanding::Unvouched, format!("stamped {}, but {why}", utc(*time)))
        }
        Standing::Other => (ProofStanding::Other, "of a kind that is not verified".to_owned()),
    };
    ProofView { standing, words }
}

fn time_of(block: &str, chains: &[HeaderChain]) -> Option<u64> {
    let block: BlockHash = block.parse().ok()?;
    chains.iter().find_map(|chain| {
        let height = chain.height_of(&block)?;
        Some(u64::from(chain.header(height)?.time))
    })
}

/// The seconds of a hybrid logical clock.
fn seconds(hlc: u64) -> u64 {
    (hlc >> 16) / 1000
}

/// The day of a time.
fn day(seconds: u64) -> String {
    utc(seconds).chars().take(10).collect()
}

/// The runs of headers that the record holds, each verified, by rising height.
pub(crate) fn chains(state: &State) -> Vec<HeaderChain> {
    let mut parts: Vec<&Headers> = state.headers().map(|made| &made.body).collect();
    parts.sort_by_key(|part| part.first);
    let mut runs: Vec<Headers> = Vec::new();
    for part in parts {
        if !runs.last_mut().is_some_and(|run| join(run, part)) {
            runs.push(part.clone());
        }
    }
    let verified =
        |run: &Headers| HeaderChain::verify(u32::try_from(run.first).ok()?, &run.bytes).ok();
    runs.iter().filter_map(verified).collect()
}

/// Joins a part to a run that it continues or overlaps; where they differ, the longer branch holds.
fn join(run: &mut Headers, part: &Headers) -> bool {
    let skipped = part.first.checked_sub(run.first).and_then(|count| usize::try_from(count).ok());
    let kept = skipped.and_then(|count| count.checked_mul(HEADER_LENGTH));
    let Some(kept) = kept.filter(|kept| *kept <= run.bytes.len()) else {
        return false;
    };
    if kept.saturating_add(part.bytes.len()) > run.bytes.len() {
        run.bytes.truncate(kept);
        run.bytes.extend_from_slice(&part.bytes);
    }
    true
}
