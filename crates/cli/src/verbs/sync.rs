use crate::Ended;
use crate::access::Access;
use crate::output::{Output, counted, visible};
use case::Exchanged;
use serde_json::json;
use std::path::PathBuf;

/// Exchange entries, originals and keys with another device of the case, such as a stick
///
/// Where the other folder does not exist or is empty, it becomes another device of the case, under
/// the same passphrase. Everything is checked before it is taken; forks are kept and shown.
#[derive(Debug, clap::Args)]
pub(crate) struct Sync {
    /// The case
    case: PathBuf,
    /// The folder of the other device
    other: PathBuf,
    /// Look through all originals of both, and take from the other what is missing or damaged.
    /// Damaged logs are repaired in any case; what was damaged goes to the quarantine
    #[arg(long)]
    repair: bool,
}

pub(crate) fn run(arguments: &Sync, access: &Access, output: &mut Output) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    if !arguments.other.join("case.toml").exists() {
        let passphrase = if case.is_encrypted() { Some(access.again()?) } else { None };
        case.join(&arguments.other, passphrase)?;
        output.note(&format!("made a device in {}", visible(&arguments.other.to_string_lossy())));
    }
    let mut other = access.open(&arguments.other)?;
    let report = match arguments.repair {
        true => case.sync_and_restore(&mut other)?,
        false => case.sync(&mut other)?,
    };
    if output.json {
        let (here, there) = (to_json(&report.here), to_json(&report.there));
        output.json(&json!({ "v": 1, "here": here, "there": there }))?;
    } else {
        print("here", &report.here, output)?;
        print("there", &report.there, output)?;
    }
    let sides = [&report.here, &report.there];
    let is_clean = sides.iter().all(|side| side.forks.is_empty() && side.refused.is_empty());
    Ok(if is_clean { Ended::Clean } else { Ended::WithFindings })
}

fn to_json(side: &Exchanged) -> serde_json::Value {
    json!({
        "entries": side.entries,
        "originals": side.originals,
        "restored": side.restored,
        "repaired": side.repaired,
        "forks": side.forks,
        "refused": side.refused,
    })
}

fn print(name: &str, side: &Exchanged, output: &mut Output) -> anyhow::Result<()> {
    let entries = counted(side.entries as usize, "entry", "entries");
    let originals = counted(side.originals, "original", "originals");
    output.line(&format!("{name}: {entries} and {originals} came"))?;
    for log in &side.repaired {
        output.line(&format!("  repaired: log {log}; what was damaged is in quarantine/"))?;
    }
    if side.restored > 0 {
        let restored = counted(side.restored, "original", "originals");
        output.line(&format!("  restored: {restored}"))?;
    }
    for fork in &side.forks {
        output
            .line(&format!("  FORK  log {fork} was signed in two ways; both are kept in forks/"))?;
    }
    for refused in &side.refused {
        output.line(&format!("  refused: {}", visible(refused)))?;
    }
    Ok(())
}
