//! The JSON interface: the twin of every screen, in the shapes of `wire`.

mod judge;

use crate::App;
use crate::pages::Visitor;
use crate::pages::custody::RuleQuery;
use crate::pages::intake::take_in;
use crate::pages::problem::Problem;
use crate::pages::search;
use crate::pages::systemic::{self, SystemicQuery};
use crate::pages::total::Wanted;
use crate::store::{PeopleShown, Store};
use axum::extract::{Multipart, Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use case::{DocumentSummary, DocumentView, Hit, StatementFilter, StatementView};
use model::{ClaimId, DocumentId, PersonId, Stance};
use serde::{Deserialize, Serialize};

/// The description of all this, for programs and people (OpenAPI 3.1).
const DESCRIPTION: &str = include_str!("../assets/openapi.json");

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/openapi.json", get(description))
        .route("/api/v1/claims", get(claims))
        .route("/api/v1/claims/{id}", get(claim))
        .route("/api/v1/documents", get(documents).post(add))
        .route("/api/v1/documents/{id}", get(document))
        .route("/api/v1/documents/{id}/statements", post(judge::add))
        .route("/api/v1/statements", get(statements))
        .route("/api/v1/statements/{id}", post(judge::judge))
        .route("/api/v1/statements/{id}/trust", post(judge::trust))
        .route("/api/v1/undo", post(judge::undo))
        .route("/api/v1/conflicts", get(conflicts))
        .route("/api/v1/search", get(find))
        .route("/api/v1/people", get(people))
        .route("/api/v1/people/pairs", get(pairs).post(judge::compare))
        .route("/api/v1/people/{id}", get(person))
        .route("/api/v1/total", get(total))
        .route("/api/v1/prevalence", get(prevalence))
        .route("/api/v1/custody", get(custody))
        .route("/api/v1/custody/{id}", get(custody_of))
}

async fn description() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], DESCRIPTION).into_response()
}

async fn claims(State(store): State<Store>) -> Result<Response, Problem> {
    let body = store.claims_json().await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}

async fn claim(
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Json<wire::ClaimDetail>, Problem> {
    let id: ClaimId = id.parse().map_err(|_| Problem::NoClaim)?;
    let view = store.claim(id).await?;
    Ok(Json(wire::ClaimDetail::from(&view)))
}

/// Many things of one kind, under a name that says which.
#[derive(Serialize)]
struct Documents {
    v: u32,
    documents: Vec<wire::Document>,
}

async fn documents(State(store): State<Store>) -> Result<Json<Documents>, Problem> {
    let documents: Vec<DocumentSummary> = store.documents().await?;
    let documents = documents.iter().map(wire::Document::from).collect();
    Ok(Json(Documents { v: wire::VERSION, documents }))
}

/// A document with all that the reader screen shows.
#[derive(Serialize)]
struct Detail {
    v: u32,
    document: wire::Document,
    reading: Option<wire::Reading>,
    statements: Vec<wire::Statement>,
    warnings: Vec<String>,
}

async fn document(
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Json<Detail>, Problem> {
    let id: DocumentId = id.parse().map_err(|_| Problem::NoDocument)?;
    let view: DocumentView = store.document(id).await?;
    let file = Some(view.summary.name.as_str());
    let reading = view.reading.as_ref().map(|reading| wire::Reading::of(reading, &[], file));
    Ok(Json(Detail {
        v: wire::VERSION,
        document: wire::Document::from(&view.summary),
        reading,
        statements: view.statements.iter().map(wire::Statement::from).collect(),
        warnings: view.warnings,
    }))
}

async fn add(
    State(store): State<Store>,
    visitor: Visitor,
    form: Multipart,
) -> Result<Json<wire::Intake>, Problem> {
    let report = take_in(&store, visitor.words, form).await?;
    Ok(Json(wire::Intake::from(&report)))
}

/// Which statements; what is absent does not narrow.
#[derive(Deserialize)]
struct StatementsQuery {
    document: Option<String>,
    claim: Option<String>,
    stance: Option<String>,
    speaker: Option<String>,
    limit: Option<usize>,
}

impl StatementsQuery {
    fn filter(self) -> Result<StatementFilter, Problem> {
        let document = self.document.map(|id| id.parse::<DocumentId>()).transpose();
        let claim = self.claim.map(|id| id.parse::<ClaimId>()).transpose();
        let stance = self.stance.map(|code| Stance::from_code(&code).ok_or(Problem::Malformed));
        Ok(StatementFilter {
            id: None,
            document: document.map_err(|_| Problem::Malformed)?,
            claim: claim.map_err(|_| Problem::Malformed)?,
            stance: stance.transpose()?,
            speaker: self.speaker,
            limit: self.limit,
        })
    }
}

#[derive(Serialize)]
struct Statements {
    v: u32,
    statements: Vec<wire::Statement>,
}

async fn statements(
    State(store): State<Store>,
    Query(query): Query<StatementsQuery>,
) -> Result<Json<Statements>, Problem> {
    let statements: Vec<StatementView> = store.statements(query.filter()?).await?;
    let statements = statements.iter().map(wire::Statement::from).collect();
    Ok(Json(Statements { v: wire::VERSION, statements }))
}

#[derive(Serialize)]
struct Conflicts {
    v: u32,
    conflicts: Vec<Conflict>,
}

/// Judgements that do not agree.
#[derive(Serialize)]
struct Conflict {
    kind: &'static str,
    named: Vec<String>,
    about: String,
    entries: Vec<String>,
}

async fn conflicts(State(store): State<Store>) -> Result<Json<Conflicts>, Problem> {
    let shown = |conflict: case::Conflict| {
        let case::Conflict { about, kind, named, entries } = conflict;
        Conflict { kind, named, about, entries }
    };
    let conflicts = store.conflicts().await?.into_iter().map(shown).collect();
    Ok(Json(Conflicts { v: wire::VERSION, conflicts }))
}

#[derive(Serialize)]
struct Hits {
    v: u32,
    hits: Vec<wire::Hit>,
}

async fn find(
    State(store): State<Store>,
    Query(query): Query<search::SearchQuery>,
) -> Result<Json<Hits>, Problem> {
    let hits: Vec<Hit> = match query.q.trim() {
        "" => Vec::new(),
        _ => store.search(query.q, search::LIMIT).await?,
    };
    let hits = hits.iter().map(wire::Hit::from).collect();
    Ok(Json(Hits { v: wire::VERSION, hits }))
}

#[derive(Serialize)]
struct People {
    v: u32,
    persons: Vec<wire::Person>,
}

fn person_of(shown: &PeopleShown, person: &model::Person) -> wire::Person {
    let witness = shown.witnesses.iter().find(|one| one.person == person.id.as_str());
    let kind = match witness {
        Some(witness) if witness.is_source => "source",
        Some(_) => "witness",
        None => "person",
    };
    let records = person.records.iter().filter_map(|at| shown.people.records.get(*at));
    wire::Person::of(person, kind, records)
}

async fn people(State(store): State<Store>) -> Result<Json<People>, Problem> {
    let shown = store.people().await?;
    let persons = shown.people.persons.iter().map(|one| person_of(&shown, one)).collect();
    Ok(Json(People { v: wire::VERSION, persons }))
}

async fn person(
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Json<wire::Person>, Problem> {
    let shown = store.people().await?;
    let at = shown.people.person(&id).ok_or(Problem::NobodyThere)?;
    let person = shown.people.persons.get(at).ok_or(Problem::NobodyThere)?;
    Ok(Json(person_of(&shown, person)))
}

#[derive(Serialize)]
struct Pairs {
    v: u32,
    pairs: Vec<wire::PersonPair>,
}

async fn pairs(State(store): State<Store>) -> Result<Json<Pairs>, Problem> {
    Ok(Json(Pairs { v: wire::VERSION, pairs: store.open_pairs().await? }))
}

#[derive(Serialize)]
struct Persons {
    v: u32,
    persons: Vec<wire::CustodySummary>,
}

/// How many in all, by the lists of the case that are named, or by all.
async fn total(
    State(store): State<Store>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Json<wire::total::Total>, Problem> {
    let wanted = Wanted { estimate: true, ..Wanted::of(pairs) };
    let counted = store.lists_counted(wanted).await?;
    let found = counted.found.ok_or(Problem::NoTable)?;
    Ok(Json(found.to_wire()))
}

/// What the people of a list answered to a question, and what follows.
async fn prevalence(
    State(store): State<Store>,
    visitor: Visitor,
    Query(query): Query<SystemicQuery>,
) -> Result<Json<wire::prevalence::Systemic>, Problem> {
    let surveyed = store.surveyed(query.inquiry()?).await?;
    let wrong = |error| Problem::NoSurvey(systemic::wrong(visitor.words, &error));
    let found = surveyed.found.map_err(wrong)?;
    Ok(Json(found.to_wire()))
}

async fn custody(
    State(store): State<Store>,
    Query(query): Query<RuleQuery>,
) -> Result<Json<Persons>, Problem> {
    let list = store.custody(query.rules(), None).await?;
    let persons = list.views.iter().map(wire::CustodySummary::from).collect();
    Ok(Json(Persons { v: wire::VERSION, persons }))
}

async fn custody_of(
    State(store): State<Store>,
    Path(id): Path<String>,
) -> Result<Json<wire::Custody>, Problem> {
    let person: PersonId = id.parse().map_err(|_| Problem::NoPerson)?;
    let (view, ..) = store.custody_of(person).await?;
    Ok(Json(wire::Custody::from(&view)))
}
