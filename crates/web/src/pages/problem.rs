//! What went wrong, and what to do: a page for people, a problem document (RFC 9457) for programs.

use super::{Frame, Visitor};
use crate::App;
use crate::words::Words;
use ::case::{MarkError, TrustError};
use askama::Template;
use axum::Json;
use axum::http::header::{self, HeaderMap};
use axum::http::{StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;

/// Why a request is not answered as asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Problem {
    #[error("the host is not one that this server answers for")]
    Host,
    #[error("no session")]
    NoSession,
    #[error("the link was used already or is not of this server")]
    UsedLink,
    #[error("the request does not come from a page of this server")]
    Foreign,
    #[error("no such page")]
    NoPage,
    #[error("no such claim")]
    NoClaim,
    #[error("no such document")]
    NoDocument,
    #[error("no such person")]
    NoPerson,
    #[error("no such person or record")]
    NobodyThere,
    #[error("the lists that were chosen give no table to count from")]
    NoTable,
    /// Nobody was asked, or not so that something follows; why, in the visitor's language.
    #[error("{0}")]
    NoSurvey(String),
    #[error("not a name that a reviewer can have")]
    NoReviewer,
    #[error("no such statement")]
    NoStatement,
    /// Words cannot be marked.
    #[error(transparent)]
    Mark(MarkError),
    #[error("the entry is no judgement of a statement, or is undone already")]
    NotUndone,
    /// Nothing can be decided about a source.
    #[error(transparent)]
    Trust(TrustError),
    #[error("the method is not allowed here")]
    Method,
    #[error("the request is too large")]
    TooLarge,
    #[error("nothing was sent")]
    NothingSent,
    #[error("the request cannot be understood")]
    Malformed,
    /// The case could not answer; its own words.
    #[error("{0}")]
    Case(String),
}

/// How a problem is told: its status, and the stem of its words.
struct Kind {
    status: StatusCode,
    slug: &'static str,
}

impl Problem {
    fn kind(&self) -> Kind {
        let (status, slug) = match self {
            Self::Host => (StatusCode::MISDIRECTED_REQUEST, "host"),
            Self::NoSession => (StatusCode::FORBIDDEN, "no-session"),
            Self::UsedLink => (StatusCode::FORBIDDEN, "used-link"),
            Self::Foreign => (StatusCode::FORBIDDEN, "foreign"),
            Self::NoPage => (StatusCode::NOT_FOUND, "no-page"),
            Self::NoClaim => (StatusCode::NOT_FOUND, "no-claim"),
            Self::NoDocument => (StatusCode::NOT_FOUND, "no-document"),
            Self::NoPerson => (StatusCode::NOT_FOUND, "no-person"),
            Self::NobodyThere => (StatusCode::NOT_FOUND, "nobody-there"),
            Self::NoTable => (StatusCode::UNPROCESSABLE_ENTITY, "no-table"),
            Self::NoSurvey(_) => (StatusCode::UNPROCESSABLE_ENTITY, "no-survey"),
            Self::NoReviewer => (StatusCode::BAD_REQUEST, "no-reviewer"),
            Self::NoStatement => (StatusCode::NOT_FOUND, "no-statement"),
            Self::Mark(error) => (StatusCode::UNPROCESSABLE_ENTITY, slug_of(error)),
            Self::NotUndone => (StatusCode::CONFLICT, "not-undone"),
            Self::Trust(error) => trust_kind(*error),
            Self::Method => (StatusCode::METHOD_NOT_ALLOWED, "method"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::NothingSent => (StatusCode::BAD_REQUEST, "nothing-sent"),
            Self::Malformed => (StatusCode::BAD_REQUEST, "malformed"),
            Self::Case(_) => (StatusCode::INTERNAL_SERVER_ERROR, "case"),
        };
        Kind { status, slug }
    }

    /// Whether it is told to one who has not opened the case, and so must see nothing of it.
    fn is_outside(&self) -> bool {
        matches!(self, Self::Host | Self::NoSession | Self::UsedLink)
    }

    fn title(&self, words: Words) -> String {
        words.of_code("problem-title", self.kind().slug)
    }

    fn detail(&self, words: Words) -> String {
        match self {
            Self::Case(message) | Self::NoSurvey(message) => message.clone(),
            Self::Mark(MarkError::Several(places)) => {
                words.count("problem-detail-mark-several", *places)
            }
            _ => words.of_code("problem-detail", self.kind().slug),
        }
    }

    fn hint(&self, words: Words) -> String {
        words.of_code("problem-hint", self.kind().slug)
    }
}

fn trust_kind(error: TrustError) -> (StatusCode, &'static str) {
    match error {
        TrustError::NoStatement => (StatusCode::NOT_FOUND, "no-statement"),
        TrustError::Undecided => (StatusCode::CONFLICT, "not-undone"),
        TrustError::Nameless => (StatusCode::UNPROCESSABLE_ENTITY, "nameless"),
        TrustError::Alpha | TrustError::Beta | TrustError::Order | TrustError::NoReason => {
            (StatusCode::UNPROCESSABLE_ENTITY, "no-decision")
        }
    }
}

fn slug_of(error: &MarkError) -> &'static str {
    match error {
        MarkError::NoText => "no-document",
        MarkError::NoWords => "mark-nothing",
        MarkError::NotThere | MarkError::Outside(_) => "mark-not-there",
        MarkError::Several(_) => "mark-several",
        MarkError::CutsSealed => "mark-cuts",
        MarkError::Known(_) => "mark-known",
    }
}

impl IntoResponse for Problem {
    /// The bare status with the problem attached; [`explain`] finds the words, knowing who asks.
    fn into_response(self) -> Response {
        let mut response = self.kind().status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Marks a page that says itself what is wrong with what was sent, beside the fields of its form.
#[derive(Debug, Clone, Copy)]
struct Explained;

/// A page with a form that could not be taken as it was sent.
pub(crate) fn explained(page: Response) -> Response {
    let mut response = (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
    response.extensions_mut().insert(Explained);
    response
}

/// Puts the words to a response that says that something is wrong.
pub(crate) async fn explain(
    response: Response,
    app: &App,
    asked: &HeaderMap,
    uri: &Uri,
) -> Response {
    if response.extensions().get::<Explained>().is_some() {
        return response;
    }
    let status = response.status();
    let known = response.extensions().get::<Problem>().cloned();
    let Some(problem) = known.or_else(|| of_status(status)) else {
        return response;
    };
    let is_api = uri.path().starts_with("/api/");
    let outside = (String::new(), Uri::from_static("/"));
    let (name, shown) = match problem.is_outside() {
        true => outside,
        // Where even that cannot be asked, nothing is repeated.
        false => app.store.shown(uri).await.unwrap_or(outside),
    };
    let in_the_open = !problem.is_outside() && app.store.in_the_open();
    let visitor = Visitor::new((&name, in_the_open), asked, &shown).speaking(uri, asked);
    let mut told = match is_api {
        true => document(&problem, visitor.words, &shown),
        false => page(&problem, visitor),
    };
    if let Some(allowed) = response.headers().get(header::ALLOW) {
        told.headers_mut().insert(header::ALLOW, allowed.clone());
    }
    told
}

/// What the framework itself turned away.
fn of_status(status: StatusCode) -> Option<Problem> {
    match status {
        StatusCode::NOT_FOUND => Some(Problem::NoPage),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::TooLarge),
        status if status.is_client_error() => Some(Problem::Malformed),
        status if status.is_server_error() => Some(Problem::Case(status.to_string())),
        _ => None,
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct Page {
    frame: Frame,
    detail: String,
    hint: String,
}

fn page(problem: &Problem, visitor: Visitor) -> Response {
    let words = visitor.words;
    let page = Page {
        detail: problem.detail(words),
        hint: problem.hint(words),
        frame: visitor.frame(problem.title(words), None),
    };
    let status = problem.kind().status;
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => (status, error.to_string()).into_response(),
    }
}

/// RFC 9457, with a `hint` of what to do.
#[derive(Serialize)]
struct Document<'a> {
    r#type: String,
    title: String,
    status: u16,
    detail: String,
    hint: String,
    instance: &'a str,
}

fn document(problem: &Problem, words: Words, uri: &Uri) -> Response {
    let kind = problem.kind();
    let body = Document {
        r#type: format!("urn:consilience:problem:{}", kind.slug),
        title: problem.title(words),
        status: kind.status.as_u16(),
        detail: problem.detail(words),
        hint: problem.hint(words),
        instance: uri.path(),
    };
    let mut response = (kind.status, Json(body)).into_response();
    let media_type = header::HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, media_type);
    response
}
