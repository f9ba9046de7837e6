use crate::Ended;
use crate::output::{Output, counted};
use crate::verbs::stage::load;
use anyhow::Context;
use model::{DocumentId, Judgement, Statement, Verdict};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::PathBuf;
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
    let bytes = load(&arguments.file)?;
    let (mut statements, mut judgements, mut proposals) = (Vec::new(), Vec::new(), 0);
    for (number, line) in
        serde_json::Deserializer::from_slice(&bytes).into_iter::<Line>().enumerate()
    {
        let place = || format!("line {} of the input", number + 1);
        match line.with_context(place)? {
            Line::Statement(wire) if is_open_proposal(&wire) => proposals += 1,
            Line::Statement(wire) => {
                statements.push(Statement::try_from(&*wire).with_context(place)?)
            }
            Line::Judged { from, to, probability } => {
                judgements.push(judged(&from, &to, probability).with_context(place)?);
            }
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
