use crate::Ended;
use crate::output::{Output, visible};
use case::Case;
use serde_json::json;
use std::path::PathBuf;

/// Make an empty case
#[derive(Debug, clap::Args)]
pub(crate) struct New {
    /// The folder to make; only its owner can open it
    case: PathBuf,
    /// Say that it is understood that the case is kept in plain
    ///
    /// This version cannot encrypt a case. Keep it on an encrypted disk.
    #[arg(long)]
    no_encryption: bool,
}

pub(crate) fn run(arguments: &New, output: &mut Output) -> anyhow::Result<Ended> {
    let case = Case::create(&arguments.case)?;
    if !arguments.no_encryption {
        output.note("warning: this version cannot encrypt a case; keep it on an encrypted disk");
    }
    let path = arguments.case.to_string_lossy();
    if output.json {
        output.json(&json!({ "v": 1, "case": path, "name": case.name(), "encrypted": false }))?;
    } else {
        output.line(&format!("made the case {}", visible(&path)))?;
        output.note(&format!("hint: consilience add {} FILE…", visible(&path)));
    }
    Ok(Ended::Clean)
}
