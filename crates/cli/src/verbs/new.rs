use crate::Ended;
use crate::access::{Access, ask};
use crate::hints::Usage;
use crate::output::{Output, visible};
use case::{Case, Passphrase};
use serde_json::json;
use std::io::IsTerminal;
use std::path::PathBuf;

/// Make an empty case
///
/// A passphrase of six words is made and shown once, unless one is given with --passphrase-file.
/// Whoever loses it loses the case: nobody can open it otherwise.
#[derive(Debug, clap::Args)]
pub(crate) struct New {
    /// The folder to make; only its owner can open it
    case: PathBuf,
    /// Keep the keys of the case in the open: for material that is public
    ///
    /// Whoever has the folder can read all of it. It is shown on every screen.
    #[arg(long)]
    no_encryption: bool,
}

pub(crate) fn run(arguments: &New, access: &Access, output: &mut Output) -> anyhow::Result<Ended> {
    let passphrase = if arguments.no_encryption { None } else { Some(passphrase(access, output)?) };
    let case = Case::create(&arguments.case, passphrase)?;
    let path = arguments.case.to_string_lossy();
    let encrypted = case.is_encrypted();
    if output.json {
        output
            .json(&json!({ "v": 1, "case": path, "name": case.name(), "encrypted": encrypted }))?;
    } else {
        output.line(&format!("made the case {}", visible(&path)))?;
        output.note(&format!("hint: consilience add {} FILE…", visible(&path)));
    }
    Ok(Ended::Clean)
}

/// The passphrase that is given and strong enough, or one that is made, shown, and typed once.
pub(crate) fn passphrase(access: &Access, output: &Output) -> anyhow::Result<Passphrase> {
    if let Some(given) = access.given()? {
        if let Err(weak) = given.check_strength() {
            let hint = "leave it to the program: without --passphrase-file it makes six words";
            return Err(Usage::new(weak.to_string(), hint).into());
        }
        return Ok(given);
    }
    made(output)
}

/// A passphrase that is made, shown, and typed once.
pub(crate) fn made(output: &Output) -> anyhow::Result<Passphrase> {
    if !std::io::stdin().is_terminal() {
        let hint = "give one with --passphrase-file, or --no-encryption where all of it is public";
        return Err(Usage::new("a passphrase is needed, and nobody can be asked", hint).into());
    }
    let made = case::new_passphrase()?;
    output.note(&format!("the passphrase of this case, shown once:\n\n    {}\n", made.words()));
    loop {
        let typed = ask("write it down, then type it here: ")?;
        if typed == made {
            return Ok(made);
        }
        output.note("that is something else; try again");
    }
}
