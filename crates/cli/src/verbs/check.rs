use crate::Ended;
use crate::access::Access;
use crate::output::{Output, counted};
use serde_json::json;
use std::path::PathBuf;

/// Verify all of a case: every log, every signature, every original
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    /// The case
    case: PathBuf,
}

pub(crate) fn run(
    arguments: &Check,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    let found = case.check()?;
    if output.json {
        let logs = found.logs.iter().map(|(log, size)| json!({ "log": log, "entries": size }));
        output.json(&json!({
            "v": 1,
            "logs": logs.collect::<Vec<_>>(),
            "originals": found.originals,
            "unreadable": found.unreadable,
            "problems": found.problems,
        }))?;
    } else {
        for (log, size) in &found.logs {
            output.line(&format!(
                "ok    log {}: {}, all signed",
                &log[..8],
                counted(*size as usize, "entry", "entries")
            ))?;
        }
        let originals = counted(found.originals, "original", "originals");
        output.line(&format!("ok    {originals} as recorded"))?;
        if found.unreadable > 0 {
            let entries = counted(found.unreadable, "entry", "entries");
            output.line(&format!("note  {entries} cannot be read here: a key is gone"))?;
        }
        for problem in &found.problems {
            output.line(&format!("BAD   {}", crate::output::visible(problem)))?;
        }
    }
    Ok(if found.problems.is_empty() { Ended::Clean } else { Ended::WithFindings })
}
