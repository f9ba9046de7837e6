//! The list of all documents.

use super::problem::Problem;
use super::shown::{self, CopyShown, DateShown, Sentence};
use super::{Frame, Visitor, render};
use crate::store::Store;
use crate::words::Words;
use ::case::DocumentSummary;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

const PER_PAGE: usize = 200;

#[derive(Template)]
#[template(path = "documents.html")]
struct Page {
    frame: Frame,
    rows: Vec<Row>,
    range: String,
    previous: Option<usize>,
    next: Option<usize>,
}

/// A document as a row of a table.
pub(crate) struct Row {
    pub(crate) href: String,
    pub(crate) name: String,
    /// The name of its file, where `name` is its title.
    pub(crate) file: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) published: Option<DateShown>,
    pub(crate) statements: String,
    pub(crate) failure: Option<Sentence>,
    pub(crate) copy: Option<CopyShown>,
}

impl Row {
    pub(crate) fn new(words: Words, document: &DocumentSummary) -> Self {
        let published = document.published.as_ref();
        let failure = document.failure.as_deref();
        Self {
            href: shown::document_href(document.id),
            name: shown::document_name(document),
            file: document.title.is_some().then(|| shown::visible(&document.name)),
            outlet: document.outlet.clone(),
            published: published.map(|found| DateShown::new(words, &found.edtf)),
            statements: words.number(document.statements as f64, 0),
            failure: failure.map(|reason| Sentence::failure(words, reason)),
            copy: CopyShown::of(words, document),
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct ListQuery {
    /// The number of the first document, from 0.
    #[serde(default)]
    from: usize,
}

/// `GET /documents`
pub(crate) async fn list(
    State(store): State<Store>,
    visitor: Visitor,
    Query(query): Query<ListQuery>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let documents = store.documents().await?;
    let from = query.from.min(documents.len());
    let to = from.saturating_add(PER_PAGE).min(documents.len());
    let values = [
        ("from", (from + usize::from(to > from)).into()),
        ("to", to.into()),
        ("n", documents.len().into()),
    ];
    let page = Page {
        range: words.say_with("documents-range", &values),
        rows: documents[from..to].iter().map(|document| Row::new(words, document)).collect(),
        previous: (from > 0).then(|| from.saturating_sub(PER_PAGE)),
        next: (to < documents.len()).then_some(to),
        frame: visitor.frame(words.say("documents"), Some("/api/v1/documents".to_owned())),
    };
    render(&page)
}
