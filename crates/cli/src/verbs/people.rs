use crate::Ended;
use crate::access::Access;
use crate::output::{Output, counted, visible};
use case::{Case, Interview, Likeness};
use serde_json::json;
use std::path::PathBuf;

/// List witnesses and sources: whose documents are under a key of their own, and what they agreed to
///
/// With --asked, say whether a person was already interviewed, when, and who can be asked about it: no
/// word of the interview is shown, not even its title. The exit code is then 1 where they were.
#[derive(Debug, clap::Args)]
pub(crate) struct People {
    /// The case
    case: PathBuf,
    /// Whether a person of this name was already interviewed
    #[arg(long, value_name = "NAME")]
    asked: Option<String>,
}

pub(crate) fn run(
    arguments: &People,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let case = access.open(&arguments.case)?;
    if let Some(name) = &arguments.asked {
        return asked(&case, name, output);
    }
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

/// Says whether somebody was interviewed, and nothing of what they said.
fn asked(case: &Case, name: &str, output: &mut Output) -> anyhow::Result<Ended> {
    let interviews = case.interviews_of(name)?;
    if output.json {
        let shown: Vec<serde_json::Value> = interviews.iter().map(json_of).collect();
        output.json(&json!({ "v": 1, "interviewed": !shown.is_empty(), "interviews": shown }))?;
        return Ok(ended(&interviews));
    }
    if interviews.is_empty() {
        output.line("no interview of a person of this name is in the case")?;
    }
    for interview in &interviews {
        output.line(&line(interview))?;
    }
    Ok(ended(&interviews))
}

fn ended(interviews: &[Interview]) -> Ended {
    if interviews.is_empty() { Ended::Clean } else { Ended::WithFindings }
}

/// When an interview was added.
fn added(interview: &Interview) -> Option<String> {
    interview.added.and_then(|at| u64::try_from(at).ok()).map(case::utc)
}

fn json_of(interview: &Interview) -> serde_json::Value {
    json!({
        "same_name": interview.likeness == Likeness::Same,
        "date": interview.date.as_ref().map(ToString::to_string),
        "added": added(interview),
        "ask": interview.ask,
        "sealed": interview.is_sealed,
    })
}

fn line(interview: &Interview) -> String {
    let answer = match interview.likeness {
        Likeness::Same => "yes",
        Likeness::Longer => "perhaps: of a longer or shorter name",
    };
    let ask = visible(&interview.ask);
    if interview.is_sealed {
        return format!("{answer}, ask {ask}");
    }
    let date = interview.date.as_ref().map(|date| format!(", on {date}")).unwrap_or_default();
    let added = added(interview).map(|at| format!(", added {at}"));
    format!("{answer}{date}{}, ask {ask}", added.unwrap_or_default())
}
