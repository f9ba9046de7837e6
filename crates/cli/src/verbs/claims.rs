use crate::Ended;
use crate::access::Access;
use crate::output::{Output, counted};
use crate::verbs::stage::{claim_lines, offer_lines};
use std::path::PathBuf;

/// List the claims: who asserts, who denies, from how many independent origins
#[derive(Debug, clap::Args)]
pub(crate) struct Claims {
    /// The case
    case: PathBuf,
}

pub(crate) fn run(
    arguments: &Claims,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    if output.json {
        case.write_claims(output.writer())?;
        output.line("")?;
        return Ok(Ended::Clean);
    }
    let view = case.claims()?;
    let documents = case.totals()?.documents;
    let found = counted(view.claims.len(), "claim", "claims");
    output.line(&format!("{found} from {}", counted(documents, "document", "documents")))?;
    for weighed in &view.claims {
        output.line("")?;
        claim_lines(weighed, output)?;
    }
    if !view.offers.is_empty() {
        output.line("")?;
        output.line(&format!(
            "{}: evidence for nothing",
            counted(view.offers.len(), "offer", "offers")
        ))?;
        for offer in &view.offers {
            offer_lines(&offer.statement, output)?;
        }
    }
    Ok(Ended::Clean)
}
