use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, visible};
use anyhow::Context;
use case::Share;
use serde_json::json;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Take the keys off this device for a journey; two of three colleagues bring them back
///
/// Three shares are written into a folder: give each to another colleague, and keep none. Until two
/// of them are together again nobody can open the case on this device, its owner included.
#[derive(Debug, clap::Args)]
pub(crate) struct Travel {
    /// The case
    case: PathBuf,
    /// Where to write the three shares
    #[arg(long, value_name = "FOLDER", required_unless_present = "back")]
    shares: Option<PathBuf>,
    /// Bring the keys back by two shares
    #[arg(long = "return", value_names = ["SHARE", "SHARE"], num_args = 2, id = "back")]
    back: Vec<PathBuf>,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(
    arguments: &Travel,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    if let [a, b] = arguments.back.as_slice() {
        case::come_back(&arguments.case, &share(a)?, &share(b)?)?;
        return done(output, "returned", &[], "the keys are back");
    }
    let Some(folder) = &arguments.shares else {
        anyhow::bail!("neither shares to write nor shares to read");
    };
    let case = access.open(&arguments.case)?;
    if !arguments.yes {
        confirm()?;
    }
    let paths = case.depart(folder)?;
    output
        .note("give each share to another colleague, and delete it here; two bring the keys back");
    done(output, "departed", &paths, "the keys are off this device")
}

fn share(path: &Path) -> anyhow::Result<Share> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let hint = "a file as travel --shares wrote it";
    let parsed = text.parse();
    Ok(parsed.map_err(|error: case::NotAShare| Usage::new(error.to_string(), hint))?)
}

fn confirm() -> anyhow::Result<()> {
    if !std::io::stdin().is_terminal() {
        let hint = "say so with --yes";
        return Err(Usage::new("the case cannot be opened here afterwards", hint).into());
    }
    eprint!(
        "take the keys off this device? Only two of the three shares bring them back. [yes/no] "
    );
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    if answer.trim() != "yes" {
        return Err(Usage::new("nothing was changed", "answer yes to go on").into());
    }
    Ok(())
}

fn done(
    output: &mut Output,
    state: &str,
    shares: &[PathBuf],
    words: &str,
) -> anyhow::Result<Ended> {
    if output.json {
        output.json(&json!({ "v": 1, "keys": state, "shares": shares }))?;
        return Ok(Ended::Clean);
    }
    for share in shares {
        output.line(&visible(&share.display().to_string()))?;
    }
    output.line(words)?;
    Ok(Ended::Clean)
}
