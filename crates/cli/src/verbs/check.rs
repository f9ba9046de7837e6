use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use anyhow::Context;
use case::{Case, Checked, ClaimChecked, FrontierView, ProofStanding, TimeReport, utc};
use model::ClaimId;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Verify all of a case: every log, every signature, every original, every proof of time
///
/// Without the network. A promise to stamp is no proof: it is shown as pending.
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// The case
    case: PathBuf,
    /// Certificates (PEM) of time-stamping authorities that you trust
    #[arg(long, value_name = "FILE")]
    roots: Option<PathBuf>,
    /// Verify only that nothing about this claim is left out, and show what there is
    #[arg(long, value_name = "ID")]
    claim: Option<String>,
}

pub(crate) fn run(
    arguments: &Check,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let roots = roots(arguments.roots.as_deref())?;
    let mut case = access.open(&arguments.case)?;
    if let Some(claim) = &arguments.claim {
        return check_claim(claim, &case, &roots, output);
    }
    let found = case.check()?;
    let (time, conflicts) = (case.time(&roots)?, case.conflicts()?.len());
    if output.json {
        output.json(&as_json(&found, conflicts, &time))?;
    } else {
        print(&found, conflicts, output)?;
        print_time(&time, output)?;
    }
    let sound = found.problems.is_empty() && time.problems.is_empty();
    Ok(if sound { Ended::Clean } else { Ended::WithFindings })
}

/// The certificates in a file, in DER.
pub(super) fn roots(path: Option<&Path>) -> anyhow::Result<Vec<Vec<u8>>> {
    let Some(path) = path else {
        return Ok(Vec::new());
    };
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let hint = "a file with certificates in PEM";
    Ok(case::pem_certificates(&text).map_err(|error| Usage::new(error.to_string(), hint))?)
}

fn as_json(found: &Checked, conflicts: usize, time: &TimeReport) -> Value {
    let logs = found.logs.iter().map(|(log, size)| json!({ "log": log, "entries": size }));
    json!({
        "v": 1,
        "logs": logs.collect::<Vec<_>>(),
        "originals": found.originals,
        "unreadable": found.unreadable,
        "conflicts": conflicts,
        "problems": found.problems.iter().chain(&time.problems).collect::<Vec<_>>(),
        "time": {
            "entries": time.entries,
            "proven": time.covered,
            "unproven_since": time.uncovered_since.map(utc),
            "unproven_days": time.days_uncovered(),
            "frontiers": time.frontiers.iter().map(frontier_json).collect::<Vec<_>>(),
        },
    })
}

fn frontier_json(frontier: &FrontierView) -> Value {
    let proofs = frontier.proofs.iter();
    let proofs = proofs.map(|one| json!({ "standing": one.standing.as_str(), "words": one.words }));
    json!({
        "entry": frontier.entry,
        "made": utc(frontier.made),
        "entries": frontier.entries,
        "not_before": frontier.not_before.as_ref().map(|(block, time)| {
            json!({ "block": block, "time": time.map(utc) })
        }),
        "not_after": frontier.not_after.map(utc),
        "proofs": proofs.collect::<Vec<_>>(),
    })
}

fn print(found: &Checked, conflicts: usize, output: &mut Output) -> anyhow::Result<()> {
    for (log, size) in &found.logs {
        let entries = counted(*size as usize, "entry", "entries");
        output.line(&format!("ok    log {}: {entries}, all signed", &log[..8]))?;
    }
    let originals = counted(found.originals, "original", "originals");
    output.line(&format!("ok    {originals} as recorded"))?;
    if found.unreadable > 0 {
        let entries = counted(found.unreadable, "entry", "entries");
        output.line(&format!("note  {entries} cannot be read here: a key is gone"))?;
    }
    if conflicts > 0 {
        let judgements = counted(conflicts, "conflict", "conflicts");
        output.line(&format!("note  {judgements} of judgements: see log --conflicts"))?;
    }
    for problem in &found.problems {
        output.line(&format!("BAD   {}", visible(problem)))?;
    }
    Ok(())
}

fn print_time(time: &TimeReport, output: &mut Output) -> anyhow::Result<()> {
    for frontier in &time.frontiers {
        print_frontier(frontier, output)?;
    }
    if time.covered > 0 {
        let entries = counted(time.entries as usize, "entry", "entries");
        output.line(&format!("ok    time: {} of {entries} proven", time.covered))?;
    }
    if let Some((since, days)) = time.uncovered_since.zip(time.days_uncovered()) {
        let left = (time.entries - time.covered) as usize;
        let (entries, days) =
            (counted(left, "entry", "entries"), counted(days as usize, "day", "days"));
        let since = utc(since);
        output.line(&format!("note  no proof of time: {entries}, for {days} (since {since})"))?;
    }
    for problem in &time.problems {
        output.line(&format!("BAD   {}", visible(problem)))?;
    }
    Ok(())
}

/// Only what is proven is `ok`.
fn print_frontier(frontier: &FrontierView, output: &mut Output) -> anyhow::Result<()> {
    let id = &frontier.entry;
    for proof in &frontier.proofs {
        let mark = match proof.standing {
            ProofStanding::Confirmed | ProofStanding::Stamped => "ok   ",
            _ => "note ",
        };
        let (standing, words) = (proof.standing.as_str(), visible(&proof.words));
        output.line(&format!("{mark} time: frontier {id}: {standing}: {words}"))?;
    }
    if frontier.proofs.is_empty() {
        output.line(&format!("note  time: frontier {id}: no proof"))?;
    }
    if let Some((block, Some(time))) = &frontier.not_before {
        let at = utc(*time);
        output.line(&format!("ok    time: frontier {id}: made after block {block} of {at}"))?;
    }
    Ok(())
}

fn check_claim(
    name: &str,
    case: &Case,
    roots: &[Vec<u8>],
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let claim = known_claim(name, case)?;
    let checked = case.check_claim(&claim, &case.time(roots)?)?;
    if output.json {
        let entries = checked.entries.iter().map(|entry| {
            json!({
                "entry": entry.entry,
                "type": entry.kind,
                "withheld": entry.withheld,
                "not_after": entry.not_after.map(utc),
            })
        });
        output.json(&json!({
            "v": 1,
            "claim": name,
            "entries": entries.collect::<Vec<_>>(),
            "logs": checked.logs,
            "envelopes": checked.envelopes,
        }))?;
    } else {
        print_claim(&checked, output)?;
    }
    Ok(Ended::Clean)
}

/// A claim that is there, or was: it need not be counted any more to have entries about it.
pub(super) fn known_claim(name: &str, case: &Case) -> anyhow::Result<ClaimId> {
    let claim: Option<ClaimId> = name.parse().ok();
    let Some(claim) = claim else {
        return Err(no_claim(name));
    };
    let known = case.has_claim(&claim)? || !case.entries_about(&claim)?.is_empty();
    if known { Ok(claim) } else { Err(no_claim(name)) }
}

fn no_claim(name: &str) -> anyhow::Error {
    Usage::new(format!("no claim {name:?}"), "list them with: consilience claims CASE").into()
}

fn print_claim(checked: &ClaimChecked, output: &mut Output) -> anyhow::Result<()> {
    let among = counted(checked.envelopes as usize, "signed entry", "signed entries");
    let logs = counted(checked.logs, "log", "logs");
    let about = counted(checked.entries.len(), "is about the claim", "are about the claim");
    output.line(&format!("ok    of {among} in {logs}, {about}, and no other"))?;
    for entry in &checked.entries {
        let time = match entry.not_after {
            Some(at) => format!("there before {}", utc(at)),
            None => "no proof of time".to_owned(),
        };
        let (id, kind) = (&entry.entry, &entry.kind);
        output.line(&match &entry.withheld {
            None => format!("ok    {id} {kind}: opens as recorded; {time}"),
            Some(why) => format!("note  {id}: cannot be opened: {why}; {time}"),
        })?;
    }
    Ok(())
}
