use crate::Ended;
use crate::access::Access;
use crate::output::{Output, counted, visible};
use serde_json::json;
use std::path::PathBuf;

/// List witnesses and sources: whose documents are under a key of their own, and what they agreed to
#[derive(Debug, clap::Args)]
pub(crate) struct People {
    /// The case
    case: PathBuf,
}

pub(crate) fn run(
    arguments: &People,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let case = access.open(&arguments.case)?;
    for witness in case.witnesses()? {
        if output.json {
            output.json(&json!({
                "v": 1,
                "person": witness.person,
                "kind": if witness.is_source { "source" } else { "witness" },
                "names": witness.names,
                "documents": witness.documents,
                "purposes": witness.purposes,
                "withdrawn": witness.withdrawn,
            }))?;
            continue;
        }
        let names = match witness.withdrawn {
            true => "(name withdrawn)".to_owned(),
            false => visible(&witness.names.join(", ")),
        };
        let state = match (witness.withdrawn, witness.purposes.is_empty()) {
            (true, _) => "consent withdrawn".to_owned(),
            (false, true) if witness.is_source => "a source".to_owned(),
            (false, true) => "no consent recorded".to_owned(),
            (false, false) => format!("agreed to: {}", visible(&witness.purposes.join(", "))),
        };
        let documents = counted(witness.documents, "document", "documents");
        output.line(&format!("{}  {names}: {documents}, {state}", witness.person))?;
    }
    Ok(Ended::Clean)
}
