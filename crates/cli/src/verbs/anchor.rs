use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use anyhow::Context;
use case::{Anchored, Answer, BlockHash, Case, Destinations, MAX_HEADERS, Online, Taken};
use serde_json::json;
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

/// Prove that the record was there today: have its digest stamped
///
/// What stands in all logs is recorded as a frontier. Calendars (OpenTimestamps) or authorities
/// (RFC 3161) get a digest of it that nobody can guess, and nothing else. Without any destination
/// the public calendars are asked, after a question. Their answer is a promise, which proves
/// nothing until it is kept, hours later: ask again with --upgrade. `check` verifies all proofs
/// without the network.
#[derive(Debug, clap::Args)]
pub(crate) struct Anchor {
    /// The case
    case: PathBuf,
    /// A calendar; can be given several times
    #[arg(long = "calendar", value_name = "URL")]
    calendars: Vec<String>,
    /// A time-stamping authority; can be given several times
    #[arg(long = "authority", value_name = "URL")]
    authorities: Vec<String>,
    /// Certificates (PEM) that must vouch for the authorities
    #[arg(long, value_name = "FILE")]
    roots: Option<PathBuf>,
    /// The hash of the newest block of Bitcoin that you know: the frontier was made after it
    #[arg(long, value_name = "HASH")]
    block: Option<BlockHash>,
    /// Send nothing: write what another machine shall send into this folder
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["calendars", "authorities"])]
    to: Option<PathBuf>,
    /// Take an answer, a proof, or headers of blocks (80 bytes each) from a file
    #[arg(
        long = "take",
        value_name = "FILE",
        conflicts_with_all = ["to", "authorities", "calendars", "block"]
    )]
    files: Vec<PathBuf>,
    /// The frontier that a calendar's answer in a file is to; else the newest
    #[arg(long, value_name = "ENTRY", requires = "files")]
    frontier: Option<String>,
    /// Ask the calendars for what they promised
    #[arg(long, conflicts_with_all = ["to", "files", "authorities", "block"])]
    upgrade: bool,
    /// Say what would be sent where, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(
    arguments: &Anchor,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let roots = super::check::roots(arguments.roots.as_deref())?;
    let mut case = access.open(&arguments.case)?;
    if !arguments.files.is_empty() {
        return take(arguments, &mut case, output);
    }
    if let Some(folder) = &arguments.to {
        if arguments.dry_run {
            output.line("nothing would be sent")?;
            return Ok(Ended::Clean);
        }
        let anchored = case.anchor_to_files(folder, arguments.block)?;
        return print(&anchored, output);
    }
    let to = destinations(arguments);
    if arguments.dry_run {
        return would_send(&to, arguments.upgrade, output);
    }
    agree(arguments, &to)?;
    if arguments.upgrade {
        let answers = case.upgrade_proofs(&to.calendars, &Online::default())?;
        return print_upgraded(&answers, output);
    }
    let anchored = case.anchor(&to, arguments.block, &roots, &Online::default())?;
    print(&anchored, output)
}

/// Those that were named; where none was, the public calendars.
fn destinations(arguments: &Anchor) -> Destinations {
    let (mut calendars, authorities) = (arguments.calendars.clone(), arguments.authorities.clone());
    if calendars.is_empty() && authorities.is_empty() {
        calendars = case::PUBLIC_CALENDARS.iter().map(ToString::to_string).collect();
    }
    Destinations { calendars, authorities }
}

fn would_send(to: &Destinations, upgrade: bool, output: &mut Output) -> anyhow::Result<Ended> {
    let what = if upgrade { "would ask" } else { "would send a digest of 32 bytes to" };
    for address in to.calendars.iter().chain(&to.authorities) {
        output.line(&format!("{what} {}", visible(address)))?;
    }
    Ok(Ended::Clean)
}

/// Nothing leaves the machine unless it was asked for by name.
fn agree(arguments: &Anchor, to: &Destinations) -> anyhow::Result<()> {
    let named = !arguments.calendars.is_empty() || !arguments.authorities.is_empty();
    if named || arguments.yes {
        return Ok(());
    }
    if !std::io::stdin().is_terminal() {
        let hint = "name them with --calendar URL, say so with --yes, or use --to FOLDER";
        return Err(Usage::new("public calendars would be asked, and nobody agreed", hint).into());
    }
    eprintln!("a digest of 32 bytes, from which nothing can be learnt, goes to:");
    to.calendars.iter().for_each(|calendar| eprintln!("  {calendar}"));
    eprint!("they see the address of this machine. Send it? [yes/no] ");
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    if answer.trim() != "yes" {
        return Err(Usage::new("nothing was sent", "answer yes to go on").into());
    }
    Ok(())
}

fn print(anchored: &Anchored, output: &mut Output) -> anyhow::Result<Ended> {
    if output.json {
        output.json(&json!({
            "v": 1,
            "frontier": anchored.frontier,
            "logs": anchored.logs,
            "entries": anchored.entries,
            "answers": anchored.answers.iter().map(answer_json).collect::<Vec<_>>(),
            "files": anchored.files,
        }))?;
        return Ok(ended(&anchored.answers));
    }
    let entries = counted(anchored.entries as usize, "entry", "entries");
    let logs = counted(anchored.logs, "log", "logs");
    output.line(&format!("frontier {}: {entries} in {logs}", anchored.frontier))?;
    print_answers(&anchored.answers, output)?;
    for file in &anchored.files {
        output.line(&format!("wrote {}", visible(&file.display().to_string())))?;
    }
    if !anchored.files.is_empty() {
        output.note("post the .digest to the path /digest of a calendar, the .tsq to an authority");
        output.note("hint: bring the answers back with: consilience anchor CASE --take FILE");
    } else if anchored.answers.iter().any(|answer| answer.proof.is_ok()) {
        output.note("a calendar's promise is kept within hours: consilience anchor CASE --upgrade");
    }
    Ok(ended(&anchored.answers))
}

fn print_upgraded(answers: &[Answer], output: &mut Output) -> anyhow::Result<Ended> {
    if output.json {
        let answers: Vec<_> = answers.iter().map(answer_json).collect();
        output.json(&json!({ "v": 1, "answers": answers }))?;
    } else if answers.is_empty() {
        output.line("no promise is open")?;
    } else {
        print_answers(answers, output)?;
    }
    Ok(ended(answers))
}

fn print_answers(answers: &[Answer], output: &mut Output) -> anyhow::Result<()> {
    for answer in answers {
        let from = visible(&answer.from);
        output.line(&match &answer.proof {
            Ok(entry) => format!("ok    {from}: recorded as {entry}"),
            Err(why) => format!("no    {from}: {}", visible(why)),
        })?;
    }
    Ok(())
}

fn answer_json(answer: &Answer) -> serde_json::Value {
    json!({
        "from": answer.from,
        "entry": answer.proof.as_ref().ok(),
        "error": answer.proof.as_ref().err(),
    })
}

fn ended(answers: &[Answer]) -> Ended {
    let all = answers.iter().all(|answer| answer.proof.is_ok());
    if all { Ended::Clean } else { Ended::WithFindings }
}

fn take(arguments: &Anchor, case: &mut Case, output: &mut Output) -> anyhow::Result<Ended> {
    for path in &arguments.files {
        let bytes = contents(path)?;
        let taken = case.take_proof(&bytes, arguments.frontier.as_deref());
        let taken = taken.with_context(|| path.display().to_string())?;
        let path = path.display().to_string();
        if output.json {
            output.json(&taken_json(&path, &taken))?;
        } else {
            output.line(&format!("{}: {}", visible(&path), words(&taken)))?;
        }
    }
    Ok(Ended::Clean)
}

fn contents(path: &Path) -> anyhow::Result<Vec<u8>> {
    let file = std::fs::File::open(path).with_context(|| path.display().to_string())?;
    let mut bytes = Vec::new();
    file.take(MAX_HEADERS as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn words(taken: &Taken) -> String {
    match taken {
        Taken::Proof { frontier, entry } => {
            format!("a proof of frontier {frontier}, recorded as {entry}")
        }
        Taken::Headers { heights: (first, last) } => {
            format!("headers; blocks {first} to {last} are known now")
        }
        Taken::Known => "known already".to_owned(),
    }
}

fn taken_json(path: &str, taken: &Taken) -> serde_json::Value {
    match taken {
        Taken::Proof { frontier, entry } => {
            json!({ "v": 1, "file": path, "taken": "proof", "frontier": frontier, "entry": entry })
        }
        Taken::Headers { heights: (first, last) } => {
            json!({ "v": 1, "file": path, "taken": "headers", "first": first, "last": last })
        }
        Taken::Known => json!({ "v": 1, "file": path, "taken": null }),
    }
}
