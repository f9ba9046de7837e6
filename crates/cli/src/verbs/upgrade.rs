use crate::Ended;
use crate::access::Access;
use crate::output::{Output, counted, visible};
use serde_json::json;
use std::path::PathBuf;

/// Take over a case that was made by an earlier version
///
/// Its captures become signed entries, its originals go to the vault, and what lay in plain is
/// removed. Killed half-way, it goes on where it was when it is run again.
#[derive(Debug, clap::Args)]
pub(crate) struct Upgrade {
    /// The case
    case: PathBuf,
    /// Keep the keys of the case in the open: for material that is public
    #[arg(long)]
    no_encryption: bool,
}

pub(crate) fn run(
    arguments: &Upgrade,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let passphrase = match arguments.no_encryption {
        true => None,
        false => Some(super::new::passphrase(access, output)?),
    };
    let bar = super::add::bar(output);
    let case = case::take_over(&arguments.case, passphrase, &mut |done, total| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    })?;
    bar.finish_and_clear();
    let documents = case.totals()?.documents;
    if output.json {
        output.json(&json!({ "v": 1, "name": case.name(), "documents": documents }))?;
    } else {
        let count = counted(documents, "document", "documents");
        output.line(&format!("took over {}: {count}", visible(case.name())))?;
    }
    Ok(Ended::Clean)
}
