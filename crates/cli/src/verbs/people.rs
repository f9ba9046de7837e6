use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use case::{Case, Interview, Likeness, WitnessView};
use model::Person;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// List everybody whom lists and texts name, and witnesses and sources with what they agreed to
///
/// Rows of lists and people named in texts are resolved with each other. What is sure is one person; what
/// may be one is left to you: --open lists these pairs with the reasons, and `judge CASE same A B`,
/// `different`, `relative` or `unsure` answers. With --asked, say whether a person was already
/// interviewed, when, and who can be asked about it: no word of the interview is shown, not even its
/// title. The exit code is then 1 where they were.
#[derive(Debug, clap::Args)]
pub(crate) struct People {
    /// The case
    case: PathBuf,
    /// A person or record, by its id, or a name: show what documents say of them
    person: Option<String>,
    /// Whether a person of this name was already interviewed
    #[arg(long, value_name = "NAME", conflicts_with_all = ["person", "open", "records"])]
    asked: Option<String>,
    /// The pairs of records that may be one person, the closest to even first
    #[arg(long, conflicts_with_all = ["person", "records"])]
    open: bool,
    /// With the records of each person, by which judgements name them
    #[arg(long)]
    records: bool,
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
    if arguments.open {
        return open(&case, output);
    }
    let people = case.people()?;
    let witnesses = case.witnesses()?;
    let known: BTreeMap<&str, &WitnessView> =
        witnesses.iter().map(|witness| (witness.person.as_str(), witness)).collect();
    if let Some(wanted) = &arguments.person {
        return one(&case, &people, &known, wanted, output);
    }
    let mut shown = BTreeSet::new();
    for person in &people.persons {
        let witness = known.get(person.id.as_str()).copied();
        shown.extend(witness.map(|witness| witness.person.as_str()));
        line_of_person(&people, person, witness, output)?;
        if arguments.records && !output.json {
            records_of(&case, &people, person, output)?;
        }
    }
    // Witnesses and sources whom no record names.
    for witness in witnesses.iter().filter(|witness| !shown.contains(witness.person.as_str())) {
        line_of_witness(witness, output)?;
    }
    let open = people.open().len();
    if open > 0 && !output.json {
        let pairs = counted(open, "pair may be one person", "pairs may be one person");
        output.note(&format!("note: {pairs}; see them with: consilience people CASE --open"));
    }
    Ok(Ended::Clean)
}

fn kind_of(witness: Option<&WitnessView>) -> &'static str {
    match witness {
        Some(witness) if witness.is_source => "source",
        Some(_) => "witness",
        None => "person",
    }
}

fn json_of_person(people: &case::People, person: &Person, witness: Option<&WitnessView>) -> Value {
    let records = person.records.iter().filter_map(|at| people.records.get(*at));
    let mut shown = json!(wire::Person::of(person, kind_of(witness), records));
    if let (Some(fields), Some(witness)) = (shown.as_object_mut(), witness) {
        fields.insert("documents".to_owned(), witness.documents.into());
        fields.insert("purposes".to_owned(), json!(witness.purposes));
        fields.insert("withdrawn".to_owned(), witness.withdrawn.into());
    }
    shown
}

fn line_of_person(
    people: &case::People,
    person: &Person,
    witness: Option<&WitnessView>,
    output: &mut Output,
) -> anyhow::Result<()> {
    if output.json {
        return output.json(&json_of_person(people, person, witness));
    }
    let records = || person.records.iter().filter_map(|at| people.records.get(*at));
    let rows = records().filter(|record| record.list.is_some()).count();
    let parts = [
        (rows, counted(rows, "row of a list", "rows of lists")),
        (person.records.len() - rows, counted(person.records.len() - rows, "text", "texts")),
    ];
    let parts: Vec<String> =
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect();
    let state = witness.map(|witness| {
        let documents = counted(witness.documents, "document", "documents");
        format!("; {documents}, {}", state(witness))
    });
    output.line(&format!(
        "{}  {}: {}{}",
        person.id,
        visible(&person.names.join(", ")),
        parts.join(", "),
        state.unwrap_or_default()
    ))?;
    Ok(())
}

fn state(witness: &WitnessView) -> String {
    match (witness.withdrawn, witness.purposes.is_empty()) {
        (true, _) => "consent withdrawn".to_owned(),
        (false, true) if witness.is_source => "a source".to_owned(),
        (false, true) => "no consent recorded".to_owned(),
        (false, false) => format!("agreed to: {}", visible(&witness.purposes.join(", "))),
    }
}

fn line_of_witness(witness: &WitnessView, output: &mut Output) -> anyhow::Result<()> {
    if output.json {
        output.json(&json!({
            "v": 1,
            "person": witness.person,
            "kind": kind_of(Some(witness)),
            "names": witness.names,
            "records": [],
            "documents": witness.documents,
            "purposes": witness.purposes,
            "withdrawn": witness.withdrawn,
        }))?;
        return Ok(());
    }
    let names = match witness.withdrawn {
        true => "(name withdrawn)".to_owned(),
        false => visible(&witness.names.join(", ")),
    };
    let documents = counted(witness.documents, "document", "documents");
    output.line(&format!("{}  {names}: {documents}, {}", witness.person, state(witness)))?;
    Ok(())
}

/// The persons of this id or name, with their records.
fn one(
    case: &Case,
    people: &case::People,
    known: &BTreeMap<&str, &WitnessView>,
    wanted: &str,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let found = people.wanted(wanted);
    if found.is_empty() {
        let message = format!("nobody {:?} is named in the case", case.shown(wanted)?);
        return Err(Usage::new(message, "list all with: consilience people CASE").into());
    }
    for person in found {
        line_of_person(people, person, known.get(person.id.as_str()).copied(), output)?;
        if !output.json {
            records_of(case, people, person, output)?;
        }
    }
    Ok(Ended::Clean)
}

fn records_of(
    case: &Case,
    people: &case::People,
    person: &Person,
    output: &mut Output,
) -> anyhow::Result<()> {
    for record in person.records.iter().filter_map(|at| people.records.get(*at)) {
        let place = match &record.list {
            Some(list) => list.clone(),
            None => case.document_name(record.document)?,
        };
        let quote = visible(record.quote.text());
        output.line(&format!("    {}  {}: {quote}", record.id, visible(&place)))?;
    }
    Ok(())
}

/// The pairs that are left to a person.
fn open(case: &Case, output: &mut Output) -> anyhow::Result<Ended> {
    let people = case.people()?;
    let pairs = case.open_pairs()?;
    for view in &pairs {
        let Some(pair) = view.to_wire(&people) else { continue };
        if output.json {
            output.json(&json!(pair))?;
            continue;
        }
        for record in [&pair.a, &pair.b] {
            output.line(&format!("{}  {}", record.id, visible(&record.quote)))?;
        }
        output.line(&format!("    {}", visible(&pair.en)))?;
    }
    if pairs.is_empty() && !output.json {
        output.line("no pair of records is left to a person")?;
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
