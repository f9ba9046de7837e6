use crate::Ended;
use crate::access::Access;
use crate::output::{Output, visible};
use case::Case;
use serde_json::json;
use std::path::PathBuf;

/// Print the entries of the record, oldest first
#[derive(Debug, clap::Args)]
pub(crate) struct Log {
    /// The case
    case: PathBuf,
    /// Print only the judgements that conflict
    #[arg(long)]
    conflicts: bool,
    /// Print only the entries that carry the tags of this claim
    #[arg(long, value_name = "ID")]
    claim: Option<String>,
    /// At most so many, the newest
    #[arg(long)]
    limit: Option<usize>,
}

pub(crate) fn run(arguments: &Log, access: &Access, output: &mut Output) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    if arguments.conflicts {
        return conflicts(&case, output);
    }
    let mut entries = case.entries()?;
    if let Some(claim) = &arguments.claim {
        let about = case.entries_about(&super::check::known_claim(claim, &case)?)?;
        entries.retain(|entry| about.contains(&entry.id));
    }
    let skipped = arguments.limit.map_or(0, |limit| entries.len().saturating_sub(limit));
    for entry in &entries[skipped..] {
        if output.json {
            output.json(&json!({
                "v": 1,
                "entry": entry.id,
                "log": entry.log,
                "seq": entry.seq,
                "type": entry.kind,
                "at": entry.at,
                "fields": entry.fields,
                "unreadable": entry.unreadable,
            }))?;
            continue;
        }
        let id = output.dim(&entry.id);
        let what = entry.unreadable.as_deref().unwrap_or(&entry.kind);
        output.line(&format!("{id}  {}  {}  {}", entry.at, what, visible(&entry.summary())))?;
    }
    Ok(Ended::Clean)
}

fn conflicts(case: &Case, output: &mut Output) -> anyhow::Result<Ended> {
    let conflicts = case.conflicts()?;
    for conflict in &conflicts {
        if output.json {
            let (about, entries) = (&conflict.about, &conflict.entries);
            output.json(&json!({ "v": 1, "about": about, "entries": entries }))?;
        } else {
            let entries = conflict.entries.join(", ");
            output.line(&format!("{}: {entries}", visible(&conflict.about)))?;
        }
    }
    if !conflicts.is_empty() && !output.json {
        output.note("hint: consilience judge CASE resolve CHOSEN OTHER…");
    }
    Ok(if conflicts.is_empty() { Ended::Clean } else { Ended::WithFindings })
}
