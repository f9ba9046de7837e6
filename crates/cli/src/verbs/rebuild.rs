use crate::Ended;
use crate::access::Access;
use crate::output::{Output, counted};
use serde_json::json;
use std::path::PathBuf;

/// Make everything that is derived anew from the record
///
/// The catalogue of statements, claims and words is made again from the signed log and the
/// preserved originals; the result is the same.
#[derive(Debug, clap::Args)]
pub(crate) struct Rebuild {
    /// The case
    case: PathBuf,
}

pub(crate) fn run(
    arguments: &Rebuild,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    let bar = super::add::bar(output);
    case.rebuild(&mut |done, total| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    })?;
    case.weigh()?;
    bar.finish_and_clear();
    let totals = case.totals()?;
    if output.json {
        output.json(&json!({ "v": 1, "documents": totals.documents, "claims": totals.claims }))?;
    } else {
        output.line(&format!(
            "rebuilt from {}: {}, {}",
            counted(totals.documents, "document", "documents"),
            counted(totals.statements, "statement", "statements"),
            counted(totals.claims, "claim", "claims")
        ))?;
    }
    Ok(Ended::Clean)
}
