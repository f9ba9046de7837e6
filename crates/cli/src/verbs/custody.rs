use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use case::{Case, CustodyView};
use model::{Citation, CustodyEntry, CustodyLine, Edtf, Finding, Language, ListRule, Place, Stay};
use std::path::PathBuf;

/// Show where persons were held, by whom and when, and what in the records does not fit together
///
/// Without a person, everybody whose custody a statement or a list tells of, those with findings first;
/// with one, their chronology with the words that it rests on. Findings are of the records: a gap is a
/// time of which the case holds no record.
#[derive(Debug, clap::Args)]
pub(crate) struct Custody {
    /// The case
    case: PathBuf,
    /// The id or the name of a person
    person: Option<String>,
    /// Whoever is on this list must be on another
    #[arg(long, value_name = "LIST", requires = "also_on")]
    on: Option<String>,
    /// The list on which whoever is on the first must be
    #[arg(long, value_name = "LIST", requires = "on")]
    also_on: Option<String>,
}

pub(crate) fn run(
    arguments: &Custody,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let case = access.open(&arguments.case)?;
    let rules = rules(&case, arguments)?;
    let views = match &arguments.person {
        Some(person) => of(&case, person, &rules)?,
        None => case.custody(&rules)?,
    };
    for view in &views {
        match (output.json, &arguments.person) {
            (true, _) => output.json(&wire::Custody::from(view))?,
            (false, Some(_)) => chronology(&case, view, output)?,
            (false, None) => summary(view, output)?,
        }
    }
    Ok(Ended::Clean)
}

fn of(case: &Case, person: &str, rules: &[ListRule]) -> anyhow::Result<Vec<CustodyView>> {
    let views = case.custody_of(person, rules)?;
    if views.is_empty() {
        let problem = format!("no record of custody of {:?}", visible(&case.shown(person)?));
        return Err(Usage::new(problem, "`consilience custody CASE` lists all persons").into());
    }
    Ok(views)
}

/// What lists must hold; a list that is not there is a wrong use.
fn rules(case: &Case, arguments: &Custody) -> anyhow::Result<Vec<ListRule>> {
    let (Some(on), Some(also_on)) = (&arguments.on, &arguments.also_on) else {
        return Ok(Vec::new());
    };
    let lists = case.lists()?;
    if let Some(list) = [on, also_on].into_iter().find(|list| !lists.contains(list)) {
        let problem = format!("no list {:?} is in the case", visible(&case.shown(list)?));
        let hint = match lists.as_slice() {
            [] => "the case holds no list of people".to_owned(),
            lists => format!("one of: {}", visible(&lists.join(", "))),
        };
        return Err(Usage::new(problem, hint).into());
    }
    Ok(vec![ListRule { on: on.clone(), also_on: also_on.clone() }])
}

fn summary(view: &CustodyView, output: &mut Output) -> anyhow::Result<()> {
    let records = counted(view.chronology.entries.len(), "record", "records");
    let id = output.dim(view.chronology.person.as_str());
    output.line(&format!("{}  {id}: {records}", visible(view.name())))?;
    for finding in &view.chronology.findings {
        output.line(&format!("  {}", sentence(finding)))?;
    }
    Ok(())
}

fn sentence(finding: &Finding) -> String {
    let words = visible(finding.sentence(Language::English));
    format!("{}: {words}", finding.certainty.code())
}

fn chronology(case: &Case, view: &CustodyView, output: &mut Output) -> anyhow::Result<()> {
    let names = visible(&view.names.join(", "));
    output.line(&format!("{names}  {}", output.dim(view.chronology.person.as_str())))?;
    for finding in &view.chronology.findings {
        output.line(&output.strong(&sentence(finding)))?;
        for citation in &finding.citations {
            quote(case, citation, output)?;
        }
    }
    for line in view.chronology.lines() {
        match line {
            CustodyLine::Gap(gap) => output.line(&format!("…  {}", sentence(gap)))?,
            CustodyLine::Entry(entry) => {
                output.line(&visible(&told(entry)))?;
                quote(case, entry.citation(), output)?;
            }
        }
    }
    Ok(())
}

fn quote(case: &Case, citation: &Citation, output: &mut Output) -> anyhow::Result<()> {
    let document = case.document_name(citation.document)?;
    let span = citation.quote.spans().hull();
    output.line(&format!("    “{}”", visible(citation.quote.text())))?;
    let place = format!("characters {}–{}", span.start(), span.end());
    output.line(&format!("    {}, {place}", visible(&document)))
}

fn told(entry: &CustodyEntry) -> String {
    match entry {
        CustodyEntry::Stay(stay) => stay_told(stay),
        CustodyEntry::Move(step) => {
            let out_of = step.out_of.as_ref().map(|place| format!(" from {}", name(place)));
            let into = step.into.as_ref().map(|place| format!(" to {}", name(place)));
            let (out_of, into) = (out_of.unwrap_or_default(), into.unwrap_or_default());
            format!("{}  {}{out_of}{into}", date(step.at.as_ref()), step.step.code())
        }
        CustodyEntry::Order(order) => {
            let by = order.by.as_deref().map(|by| format!(", by {by}")).unwrap_or_default();
            format!("{}  order: {}{by}", date(order.date.as_ref()), order.kind.code())
        }
        CustodyEntry::Presence(presence) => {
            format!("{}  on the list {}", date(presence.on.as_ref()), presence.list)
        }
    }
}

fn stay_told(stay: &Stay) -> String {
    let place = stay.place.as_ref().map_or_else(|| "a place that is not named".to_owned(), name);
    let by = stay.authority.as_deref().map(|by| format!(", by {by}")).unwrap_or_default();
    let (from, to) = (date(stay.from.as_ref()), date(stay.to.as_ref()));
    format!("{from} to {to}  held at {place}{by}")
}

fn name(place: &Place) -> String {
    match &place.within {
        Some(within) => format!("{} ({within})", place.name),
        None => place.name.clone(),
    }
}

fn date(date: Option<&Edtf>) -> String {
    date.map_or_else(|| "?".to_owned(), ToString::to_string)
}
