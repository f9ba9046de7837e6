use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use case::Withdrawn;
use serde_json::json;
use std::io::IsTerminal;
use std::path::PathBuf;

/// Withdraw the consent of a witness: destroy what concerns them, and count anew
///
/// The person's key and originals are destroyed on this device now, and on every other device when
/// it hears of it. It cannot be undone. The log still verifies.
#[derive(Debug, clap::Args)]
pub(crate) struct Withdraw {
    /// The case
    case: PathBuf,
    /// The person's name or id, as `people` prints them
    person: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(
    arguments: &Withdraw,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    if !arguments.yes {
        confirm(&case.shown(&arguments.person)?)?;
    }
    let done = case.withdraw(&arguments.person)?;
    if output.json {
        output.json(&json(&done))?;
    } else {
        print(&done, output)?;
    }
    Ok(Ended::Clean)
}

fn confirm(person: &str) -> anyhow::Result<()> {
    if !std::io::stdin().is_terminal() {
        let hint = "say so with --yes";
        return Err(Usage::new("this cannot be undone, and nobody can be asked", hint).into());
    }
    eprint!("destroy all that concerns {}? It cannot be undone. [yes/no] ", visible(person));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    if answer.trim() != "yes" {
        return Err(Usage::new("nothing was changed", "answer yes to go on").into());
    }
    Ok(())
}

fn json(done: &Withdrawn) -> serde_json::Value {
    let recounted = done.recounted.iter().map(|claim| {
        json!({
            "claim": claim.claim.as_str(),
            "label": claim.label,
            "before": { "min": claim.before.0, "max": claim.before.1 },
            "after": claim.after.map(|(min, max)| json!({ "min": min, "max": max })),
        })
    });
    let exports = done
        .exports
        .iter()
        .map(|(title, status)| json!({ "title": title, "status": status.as_str() }));
    json!({
        "v": 1,
        "person": done.person,
        "documents": done.documents,
        "recounted": recounted.collect::<Vec<_>>(),
        "exports": exports.collect::<Vec<_>>(),
        "awaiting": done.awaiting,
    })
}

fn print(done: &Withdrawn, output: &mut Output) -> anyhow::Result<()> {
    let documents = counted(done.documents, "document", "documents");
    output.line(&format!("destroyed the key of {} and {documents}", done.person))?;
    for claim in &done.recounted {
        let (min, max) = claim.before;
        let after = match claim.after {
            Some((min, max)) => format!("{min}–{max}"),
            None => "gone".to_owned(),
        };
        output.line(&format!("  {}: origins {min}–{max}, now {after}", visible(&claim.label)))?;
    }
    for (title, status) in &done.exports {
        output.line(&format!("  touched: {} ({})", visible(title), status.as_str()))?;
    }
    if !done.awaiting.is_empty() {
        let devices = counted(done.awaiting.len(), "device", "devices");
        output.line(&format!("  {devices} still to hear of it: {}", done.awaiting.join(", ")))?;
    }
    Ok(())
}
