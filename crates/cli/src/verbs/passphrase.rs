use crate::Ended;
use crate::access::Access;
use crate::output::{Output, visible};
use serde_json::json;
use std::path::PathBuf;

/// Put another passphrase in the place of the one in use
///
/// One of six words is made and shown once, unless one is given. Other devices of the case keep
/// theirs. Whoever has an older copy of the folder opens that with the older passphrase.
#[derive(Debug, clap::Args)]
pub(crate) struct Passphrase {
    /// The case
    case: PathBuf,
    /// Read the new one from the first line of this file
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

pub(crate) fn run(
    arguments: &Passphrase,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    let new = match &arguments.new_passphrase_file {
        // Not from where the present one was taken.
        None => super::new::made(output)?,
        given => super::new::passphrase(&Access::new(given.clone()), output)?,
    };
    case.change_passphrase(&new)?;
    if output.json {
        output.json(&json!({ "v": 1, "changed": true }))?;
    } else {
        let path = arguments.case.display().to_string();
        output.line(&format!("{} has another passphrase now", visible(&path)))?;
    }
    Ok(Ended::Clean)
}
