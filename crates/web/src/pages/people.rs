//! Everybody whom the case's lists and texts name, and whether two records are one person.

mod same;

pub(crate) use same::{answer, ask};

use super::problem::Problem;
use super::{Frame, Visitor, render, shown};
use crate::store::{PeopleShown, Store};
use crate::words::Words;
use ::case::{Agreement, People};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use model::{ColumnRole, Person, PersonRecord};
use serde::Deserialize;

/// Persons shown at once.
const LIMIT: usize = 200;

/// Which persons.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct NameQuery {
    #[serde(default)]
    name: String,
}

#[derive(Template)]
#[template(path = "people.html")]
struct ListPage {
    frame: Frame,
    count: String,
    /// How many pairs are left to a person; nothing where none is.
    open: Option<String>,
    name: String,
    persons: Vec<PersonShown>,
    more: Option<String>,
    agreements: Vec<String>,
    /// How often the program was right, by the answers that were given.
    reliability: Vec<ReliabilityRow>,
}

/// A bin of a reliability chart.
struct ReliabilityRow {
    held: String,
    said: String,
    /// The 95 % interval of what was said.
    range: String,
    answers: String,
}

struct PersonShown {
    href: String,
    name: String,
    also: Option<String>,
    records: String,
    witness: Option<String>,
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    frame: Frame,
    also: Option<String>,
    witness: Option<String>,
    records: Vec<RecordShown>,
    /// Why its records are held together.
    together: Vec<Tie>,
    /// Whom else some of them may be.
    may_be: Vec<Tie>,
    custody_href: Option<String>,
}

/// Two records, with the way to the question whether they are one person.
struct Tie {
    href: String,
    words: String,
}

/// A record on a screen.
pub(super) struct RecordShown {
    pub(super) name: String,
    /// In Latin letters, where it is written in others.
    pub(super) romanised: Option<String>,
    /// The list, or the document.
    pub(super) place: String,
    pub(super) href: String,
    pub(super) quote: String,
    pub(super) facts: Vec<(String, String)>,
}

impl RecordShown {
    fn new(words: Words, record: &PersonRecord, shown: &PeopleShown) -> Self {
        let name = record.names.first().map_or("", String::as_str);
        let document = shown.documents.get(&record.document).map_or("", String::as_str);
        let fact = |fact: &model::Fact| {
            let label = match (record.list.is_some(), fact.label.as_str()) {
                (true, label) if !label.is_empty() => shown::visible(label),
                (_, label @ ("origin" | "occupation")) => words.of_code("role", label),
                _ => words.of_code("role", fact.role.code()),
            };
            (label, shown::visible(&fact.value))
        };
        let is_name = |role| {
            matches!(
                role,
                ColumnRole::Id
                    | ColumnRole::FullName
                    | ColumnRole::Given
                    | ColumnRole::Family
                    | ColumnRole::SecondFamily
                    | ColumnRole::List
            )
        };
        Self {
            name: shown::visible(name),
            romanised: ::case::romanised(name).map(|name| shown::visible(&name)),
            place: shown::visible(record.list.as_deref().unwrap_or(document)),
            href: shown::passage_href(record.document, record.quote.spans().hull()),
            quote: record.quote.text().to_owned(),
            facts: record.facts.iter().filter(|fact| !is_name(fact.role)).map(fact).collect(),
        }
    }
}

/// Where it is asked whether two records are one person.
pub(crate) fn same_href(people: &People, pair: (usize, usize)) -> String {
    same::href(people, pair, "")
}

/// `GET /people`
pub(crate) async fn list(
    State(store): State<Store>,
    visitor: Visitor,
    Query(query): Query<NameQuery>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let shown = store.people().await?;
    let people = &shown.people;
    let may_show = store.may_show(&query.name).await?;
    let mut persons: Vec<&Person> = match query.name.trim() {
        "" => people.persons.iter().collect(),
        _ if !may_show => Vec::new(),
        name => people.of_name(name),
    };
    persons.sort_by_key(|person| (std::cmp::Reverse(person.records.len()), &person.names));
    let count = words.count("people-count", people.persons.len());
    let open = people.open().len();
    let more = persons.len().saturating_sub(LIMIT);
    persons.truncate(LIMIT);
    let page = ListPage {
        count,
        open: (open > 0).then(|| words.count("people-open", open)),
        persons: persons.into_iter().map(|person| listed(words, person, &shown)).collect(),
        more: (more > 0).then(|| words.count("people-more", more)),
        reliability: reliability(words, people),
        agreements: shown.agreements.iter().map(|one| agreement(words, one)).collect(),
        // What is sealed is not repeated.
        name: if may_show { query.name } else { String::new() },
        frame: visitor.frame(words.say("people"), Some("/api/v1/people".to_owned())),
    };
    render(&page)
}

fn reliability(words: Words, people: &People) -> Vec<ReliabilityRow> {
    let whole = |share: f64| words.number(share * 100.0, 0);
    let row = |bin: ::case::calibrate::Bin| ReliabilityRow {
        held: percent(words, bin.predicted),
        said: format!("{} %", whole(bin.observed)),
        range: format!("{}–{} %", whole(bin.low), whole(bin.high)),
        answers: words.number(bin.labels as f64, 0),
    };
    people.reliability().into_iter().map(row).collect()
}

fn listed(words: Words, person: &Person, shown: &PeopleShown) -> PersonShown {
    PersonShown {
        href: format!("/people/{}", person.id),
        name: name_of(words, person),
        also: also(words, person),
        records: records_in_words(words, person, &shown.people),
        witness: witness(words, person, shown),
    }
}

fn name_of(words: Words, person: &Person) -> String {
    match person.names.first() {
        Some(name) => shown::visible(name),
        None => words.say("people-no-name"),
    }
}

fn also(words: Words, person: &Person) -> Option<String> {
    let others: Vec<String> =
        person.names.iter().skip(1).map(|name| shown::visible(name)).collect();
    let names = others.join(", ");
    (!names.is_empty()).then(|| words.say_with("custody-also", &[("names", names.as_str().into())]))
}

/// How many rows of lists and texts tell of a person.
fn records_in_words(words: Words, person: &Person, people: &People) -> String {
    let records = person.records.iter().filter_map(|at| people.records.get(*at));
    let rows = records.filter(|record| record.list.is_some()).count();
    let texts = person.records.len() - rows;
    let parts = [("people-rows", rows), ("people-texts", texts)];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| words.count(key, count))
        .collect();
    parts.join(", ")
}

fn witness(words: Words, person: &Person, shown: &PeopleShown) -> Option<String> {
    let witness = shown.witnesses.iter().find(|one| one.person == person.id.as_str())?;
    Some(match (witness.is_source, witness.purposes.is_empty()) {
        (true, true) => words.say("people-source"),
        (false, true) => words.say("people-no-consent"),
        (_, false) => {
            let purposes = shown::visible(&witness.purposes.join(", "));
            words.say_with("people-agreed", &[("purposes", purposes.as_str().into())])
        }
    })
}

fn agreement(words: Words, agreement: &Agreement) -> String {
    let table = &agreement.comparison.table;
    let all: u32 = table.iter().flatten().sum();
    let same: u32 = (0..table.len()).filter_map(|at| table.get(at)?.get(at)).sum();
    let kappa = agreement.comparison.kappa.map(|kappa| words.number(kappa.value, 2));
    let values = [
        ("first", shown::visible(&agreement.first).into()),
        ("second", shown::visible(&agreement.second).into()),
        ("all", all.into()),
        ("same", same.into()),
        ("kappa", kappa.clone().unwrap_or_default().into()),
    ];
    let key = if kappa.is_some() { "people-kappa" } else { "people-agreement" };
    words.say_with(key, &values)
}

/// `GET /people/{id}`
pub(crate) async fn show(
    State(store): State<Store>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let shown = store.people().await?;
    let people = &shown.people;
    let at = people.person(&id).ok_or(Problem::NobodyThere)?;
    let person = people.persons.get(at).ok_or(Problem::NobodyThere)?;
    let record = |at: &usize| Some(RecordShown::new(words, people.records.get(*at)?, &shown));
    let tells_of_custody = shown.in_custody.contains(&person.id);
    let page = PersonPage {
        also: also(words, person),
        witness: witness(words, person, &shown),
        records: person.records.iter().filter_map(record).collect(),
        together: together(words, at, people),
        may_be: may_be(words, at, people),
        custody_href: tells_of_custody.then(|| format!("/custody/{}", person.id)),
        frame: visitor.frame(name_of(words, person), Some(format!("/api/v1/people/{}", person.id))),
    };
    render(&page)
}

/// What holds the records of a person together.
fn together(words: Words, at: usize, people: &People) -> Vec<Tie> {
    let is_own = |record: usize| people.person_of.get(record) == Some(&at);
    let own = people.pairs().filter(|maybe| is_own(maybe.pair.0) && is_own(maybe.pair.1));
    own.take(LIMIT)
        .map(|maybe| {
            let said = people.verdict(maybe.pair.0, maybe.pair.1).is_some();
            let key = if said { "people-said-one" } else { "people-held-one" };
            tie(words, key, maybe.pair, people, maybe.probability)
        })
        .collect()
}

/// The open questions about the records of a person.
fn may_be(words: Words, at: usize, people: &People) -> Vec<Tie> {
    let is_own = |record: usize| people.person_of.get(record) == Some(&at);
    let open = people.open().into_iter();
    open.filter(|maybe| is_own(maybe.pair.0) || is_own(maybe.pair.1))
        .take(LIMIT)
        .map(|maybe| tie(words, "people-may-be", maybe.pair, people, maybe.probability))
        .collect()
}

fn tie(
    words: Words,
    key: &'static str,
    pair: (usize, usize),
    people: &People,
    probability: f64,
) -> Tie {
    let called = |at: usize| {
        let record = people.records.get(at);
        let name = record.and_then(|record| record.names.first()).map_or("", String::as_str);
        shown::visible(name)
    };
    let values = [
        ("a", called(pair.0).into()),
        ("b", called(pair.1).into()),
        ("percent", percent(words, probability).into()),
    ];
    Tie { href: same_href(people, pair), words: words.say_with(key, &values) }
}

/// Whole per cents, which never say that something is sure.
pub(super) fn percent(words: Words, probability: f64) -> String {
    match probability {
        p if p > 0.99 => "> 99 %".to_owned(),
        p if p < 0.01 => "< 1 %".to_owned(),
        p => format!("{} %", words.number(p * 100.0, 0)),
    }
}
