//! Judging statements over the JSON interface. What is sent has the fields of a statement, as far as
//! they are a person's to say.

use crate::pages::problem::Problem;
use crate::store::{Ruling, Store};
use axum::Json;
use axum::extract::{Path, State};
use case::judgements::{Answer, EditField, Verdict};
use case::{Id, NewStatement, NewTrust, Words};
use model::{ActType, Basis, DocumentId, Span, SpeakerKind, Stance};
use serde::{Deserialize, Serialize};

/// Words of a document, by themselves or by their characters.
#[derive(Deserialize)]
struct Said {
    text: Option<String>,
    near: Option<u32>,
    spans: Option<Vec<[u32; 2]>>,
}

#[derive(Default, Deserialize)]
struct Speaker {
    #[serde(default)]
    name: String,
    kind: Option<String>,
    /// The words for the speaker there.
    text: Option<String>,
}

/// A statement that is added.
#[derive(Deserialize)]
pub(super) struct Added {
    #[serde(default)]
    speaker: Speaker,
    cue: Option<Said>,
    content: Said,
    stance: Option<String>,
    basis: Option<String>,
    act: Option<String>,
}

/// What somebody makes of a statement.
#[derive(Deserialize)]
pub(super) struct Judged {
    verdict: String,
    speaker: Option<Speaker>,
    stance: Option<String>,
    basis: Option<String>,
    content: Option<Said>,
}

#[derive(Deserialize)]
pub(super) struct Undone {
    entry: String,
}

/// What was recorded.
#[derive(Serialize)]
pub(super) struct Recorded {
    v: u32,
    entry: String,
    /// The statement as it is now; nothing where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    statement: Option<wire::Statement>,
}

/// `POST /api/v1/documents/{id}/statements`
pub(super) async fn add(
    State(store): State<Store>,
    Path(id): Path<String>,
    Json(added): Json<Added>,
) -> Result<Json<Recorded>, Problem> {
    let id: DocumentId = id.parse().map_err(|_| Problem::NoDocument)?;
    let recorded = store.add_statement(added.statement(id)?).await?;
    answer(&store, recorded.entry, recorded.statement).await
}

/// `POST /api/v1/statements/{id}`
pub(super) async fn judge(
    State(store): State<Store>,
    Path(id): Path<String>,
    Json(judged): Json<Judged>,
) -> Result<Json<Recorded>, Problem> {
    let statement: Id = id.parse().map_err(|_| Problem::NoStatement)?;
    let entry = store.rule(judged.ruling(statement.clone())?).await?;
    answer(&store, entry, statement).await
}

/// What two records are.
#[derive(Deserialize)]
pub(super) struct Compared {
    a: String,
    b: String,
    answer: String,
    reviewer: Option<String>,
}

/// `POST /api/v1/people/pairs`
pub(super) async fn compare(
    State(store): State<Store>,
    Json(compared): Json<Compared>,
) -> Result<Json<Recorded>, Problem> {
    let answer = Answer::parse(&compared.answer).ok_or(Problem::Malformed)?;
    let reviewer = compared.reviewer.map(|name| name.parse::<Id>()).transpose();
    let reviewer = reviewer.map_err(|_| Problem::NoReviewer)?;
    let entry = store.compare((compared.a, compared.b), answer, reviewer).await?;
    Ok(Json(Recorded { v: wire::VERSION, entry, statement: None }))
}

/// How far the source of a statement is trusted, or that nobody decides it any more.
#[derive(Deserialize)]
pub(super) struct Trusted {
    #[serde(default)]
    default: bool,
    alpha: Option<f64>,
    beta: Option<f64>,
    reason: Option<String>,
    analyst: Option<String>,
}

/// The entries that were made.
#[derive(Serialize)]
pub(super) struct Entries {
    v: u32,
    entries: Vec<String>,
}

/// `POST /api/v1/statements/{id}/trust`
pub(super) async fn trust(
    State(store): State<Store>,
    Path(id): Path<String>,
    Json(trusted): Json<Trusted>,
) -> Result<Json<Entries>, Problem> {
    let statement: Id = id.parse().map_err(|_| Problem::NoStatement)?;
    let v = wire::VERSION;
    let Trusted { default, alpha, beta, reason, analyst } = trusted;
    let analyst = analyst.map(|name| name.parse::<Id>()).transpose();
    let analyst = analyst.map_err(|_| Problem::NoReviewer)?;
    match (default, alpha, beta, reason) {
        (true, None, None, None) => {
            Ok(Json(Entries { v, entries: store.take_back_trust(statement).await? }))
        }
        (false, Some(alpha), Some(beta), Some(reason)) => {
            let new = NewTrust { statement, alpha, beta, reason, analyst };
            Ok(Json(Entries { v, entries: vec![store.trust(new).await?] }))
        }
        _ => Err(Problem::Malformed),
    }
}

/// `POST /api/v1/undo`
pub(super) async fn undo(
    State(store): State<Store>,
    Json(undone): Json<Undone>,
) -> Result<Json<Recorded>, Problem> {
    let entry = store.undo(undone.entry).await?;
    Ok(Json(Recorded { v: wire::VERSION, entry, statement: None }))
}

async fn answer(store: &Store, entry: String, statement: Id) -> Result<Json<Recorded>, Problem> {
    let view = store.statement(statement).await?;
    let statement = Some(wire::Statement::from(&view));
    Ok(Json(Recorded { v: wire::VERSION, entry, statement }))
}

impl Said {
    /// The words; those nearest to a character, where `near` is not said.
    fn words(self, near: Option<u32>) -> Result<Words, Problem> {
        match (self.text, self.spans) {
            (Some(words), None) => Ok(Words::Said { words, near: self.near.or(near) }),
            (None, Some(spans)) => {
                let spans = spans.into_iter().map(|[start, end]| Span::new(start, end));
                let spans = spans.collect::<Result<_, _>>();
                Ok(Words::At(spans.map_err(|_| Problem::Malformed)?))
            }
            _ => Err(Problem::Malformed),
        }
    }
}

/// The value of a code, where one is given.
fn code<T>(given: Option<&str>, parse: fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    given.map(|given| parse(given).ok_or(Problem::Malformed)).transpose()
}

impl Added {
    fn statement(self, document: DocumentId) -> Result<NewStatement, Problem> {
        let content = self.content.words(None)?;
        let near = match &content {
            Words::At(spans) => spans.first().map(|span| span.start()),
            Words::Said { near, .. } => *near,
        };
        let near = Some(near.unwrap_or_default());
        let source = self.speaker.text.filter(|words| !words.trim().is_empty());
        Ok(NewStatement {
            document,
            content,
            cue: self.cue.map(|cue| cue.words(near)).transpose()?,
            source: source.map(|words| Words::Said { words, near }),
            speaker: self.speaker.name,
            kind: code(self.speaker.kind.as_deref(), SpeakerKind::from_code)?,
            stance: code(self.stance.as_deref(), Stance::from_code)?.unwrap_or(Stance::Asserts),
            basis: code(self.basis.as_deref(), Basis::from_code)?.unwrap_or(Basis::Unknown),
            act: code(self.act.as_deref(), ActType::from_code)?,
        })
    }
}

impl Judged {
    fn ruling(self, statement: Id) -> Result<Ruling, Problem> {
        let verdict = Verdict::parse(&self.verdict).ok_or(Problem::Malformed)?;
        let stance = code(self.stance.as_deref(), Stance::from_code)?;
        let basis = code(self.basis.as_deref(), Basis::from_code)?;
        let given = [
            (EditField::Speaker, self.speaker.map(|speaker| speaker.name)),
            (EditField::Stance, stance.map(|stance| stance.code().to_owned())),
            (EditField::Basis, basis.map(|basis| basis.code().to_owned())),
        ];
        let edits = given.into_iter().filter_map(|(field, value)| Some((field, value?))).collect();
        let content = self.content.map(|content| content.words(None)).transpose()?;
        let ruling = Ruling { statement, verdict, edits, content };
        let changes = !ruling.edits.is_empty() || ruling.content.is_some();
        // An edit that changes nothing is none, and what is accepted or rejected is so as it stands.
        if changes == (verdict == Verdict::Edit) { Ok(ruling) } else { Err(Problem::Malformed) }
    }
}
