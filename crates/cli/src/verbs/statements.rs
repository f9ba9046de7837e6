use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, visible};
use crate::verbs::stage::speaker;
use case::StatementFilter;
use model::{ClaimId, DocumentId, Stance};
use std::path::PathBuf;

/// List the statements: who says what, with the words and their place
///
/// What people judged is marked: a rejected statement is listed, and counts for nothing.
#[derive(Debug, clap::Args)]
pub(crate) struct Statements {
    /// The case
    case: PathBuf,
    /// Only those of this document (sha256)
    #[arg(long)]
    document: Option<DocumentId>,
    /// Only those under this claim
    #[arg(long)]
    claim: Option<ClaimId>,
    /// Only those with this stance: asserts, denies, declines, doubts, retracts, admits, offers
    #[arg(long)]
    stance: Option<String>,
    /// Only those whose speaker's name holds this
    #[arg(long)]
    speaker: Option<String>,
}

pub(crate) fn run(
    arguments: &Statements,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let case = access.open(&arguments.case)?;
    let filter = StatementFilter {
        id: None,
        document: arguments.document,
        claim: arguments.claim.clone(),
        stance: arguments.stance.as_deref().map(stance).transpose()?,
        speaker: arguments.speaker.clone(),
        limit: None,
    };
    for view in case.statements(&filter)? {
        if output.json {
            output.json(&wire::Statement::from(&view))?;
            continue;
        }
        let said = &view.statement;
        let id = output.dim(said.id().as_str());
        let added = (said.proposed_by == case::PERSON).then_some("added by a person");
        let marks = added.into_iter().chain(view.verdict.map(|verdict| verdict.code()));
        let verdict: String = marks.map(|mark| format!("  ({mark})")).collect();
        output.line(&format!("{} {}  {id}{verdict}", speaker(said), said.stance.code()))?;
        output.line(&format!("  “{}”", visible(said.content.text())))?;
        let span = said.content.spans().hull();
        let name = visible(&view.document.name);
        output.line(&format!("  {name}, characters {}–{}", span.start(), span.end()))?;
    }
    Ok(Ended::Clean)
}

pub(crate) fn stance(word: &str) -> anyhow::Result<Stance> {
    let allowed: Vec<&str> = Stance::ALL.iter().map(|stance| stance.code()).collect();
    let error =
        || Usage::new(format!("no stance {word:?}"), format!("one of: {}", allowed.join(", ")));
    Ok(Stance::from_code(word).ok_or_else(error)?)
}
