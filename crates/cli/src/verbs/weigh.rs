use crate::Ended;
use crate::hints::Configuration;
use crate::output::{Output, counted};
use anyhow::Context;
use model::{DocumentId, Judgement, Statement, Verdict};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use weigh::DocumentFacts;

/// Weigh statements: Statements and judged derivations in, Claims out (JSON Lines)
///
/// Besides the Statements of `extract`, a line {"from": ID, "to": ID, "probability": 1} says that
/// the one repeats the other, and 0 that it does not. What a language model proposed
/// (`extract --model-endpoint`) counts only where somebody put "verdict": "accepted" into it.
#[derive(Debug, clap::Args)]
pub(crate) struct Weigh {
    /// A file of JSON Lines, or - for standard input
    #[arg(default_value = "-")]
    file: PathBuf,
}

/// A line of the input.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Line {
    Statement(Box<wire::Statement>),
    Judged { from: String, to: String, probability: f64 },
}

pub(crate) fn run(arguments: &Weigh, output: &mut Output) -> anyhow::Result<Ended> {
    let (mut statements, mut judgements, mut proposals) = (Vec::new(), Vec::new(), 0);
    for (number, line) in opened(&arguments.file)?.split(b'\n').enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        match read(&line).map_err(|error| unusable(number + 1, &error))? {
            Given::Statement(statement) => statements.push(*statement),
            Given::Judged(judgement) => judgements.push(judgement),
            Given::Proposal => proposals += 1,
        }
    }
    if proposals > 0 {
        let proposals = counted(proposals, "proposal", "proposals");
        output.note(&format!("{proposals} of a language model left out: nobody accepted them"));
    }
    let documents: BTreeSet<DocumentId> = statements.iter().map(Statement::document).collect();
    let documents: Vec<DocumentFacts> = documents.into_iter().map(facts).collect();
    let config = weigh::Config::default();
    let weighing = weigh::weigh(&documents, &statements, &[], &judgements, &config);
    weighing.claims.iter().try_for_each(|claim| output.json(&wire::Claim::from(claim)))?;
    Ok(Ended::Clean)
}

fn opened(path: &Path) -> anyhow::Result<Box<dyn BufRead>> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(std::io::stdin().lock()));
    }
    let file = File::open(path).with_context(|| path.to_string_lossy().into_owned())?;
    Ok(Box::new(BufReader::with_capacity(1 << 20, file)))
}

/// What a line gives.
enum Given {
    Statement(Box<Statement>),
    Judged(Judgement),
    /// Of a language model, and nobody accepted it.
    Proposal,
}

fn read(line: &[u8]) -> anyhow::Result<Given> {
    Ok(match serde_json::from_slice(line)? {
        Line::Statement(wire) if is_open_proposal(&wire) => Given::Proposal,
        Line::Statement(wire) => Given::Statement(Box::new(Statement::try_from(&*wire)?)),
        Line::Judged { from, to, probability } => Given::Judged(judged(&from, &to, probability)?),
    })
}

fn unusable(line: usize, error: &anyhow::Error) -> Configuration {
    let hint = "each line is a Statement as `consilience extract` prints it, or {\"from\": ID, \
                \"to\": ID, \"probability\": 0 or 1}";
    Configuration::new(format!("line {line} of the input: {error:#}"), hint)
}

/// Whether a language model proposed it, and nobody accepted it: that changes no number.
fn is_open_proposal(statement: &wire::Statement) -> bool {
    extract::endpoint::is_proposal(&statement.proposed_by)
        && statement.verdict.as_deref() != Some("accepted")
}

fn judged(from: &str, to: &str, probability: f64) -> anyhow::Result<Judgement> {
    let verdict = match probability {
        1.0 => Verdict::Repeats,
        0.0 => Verdict::Independent,
        other => anyhow::bail!("a judgement has probability 0 or 1, not {other}"),
    };
    Ok(Judgement { from: from.parse()?, to: to.parse()?, verdict })
}

/// Nothing is known of a document but its id.
fn facts(id: DocumentId) -> DocumentFacts {
    DocumentFacts { id, title: None, outlet: None, authors: Vec::new(), published: None }
}
