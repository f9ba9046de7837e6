//! The way documents come in: the form, and the report on what became of each file.

use super::Visitor;
use super::problem::Problem;
use super::shown::{self, Sentence};
use crate::App;
use crate::store::Store;
use crate::words::Words;
use ::case::{Input, IntakeItem, IntakeReport, Outcome};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// The most that one uploaded file may hold, in bytes.
pub(crate) const FILE_LIMIT: usize = 64 * 1024 * 1024;

/// How many intake reports are kept for their pages.
const REPORTS_KEPT: usize = 16;

/// The last intake reports, so that the page after an upload can be reloaded.
#[derive(Clone, Default)]
pub(crate) struct Reports(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    next: u64,
    /// Number, the making of the catalogue that it is of, and the report.
    last: VecDeque<(u64, u64, IntakeReport)>,
}

impl Reports {
    /// Keeps a report and gives its number.
    fn keep(&self, report: IntakeReport, making: u64) -> u64 {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.next += 1;
        let number = kept.next;
        kept.last.push_back((number, making, report));
        if kept.last.len() > REPORTS_KEPT {
            kept.last.pop_front();
        }
        number
    }

    /// The report of this number, if it is of this making of the catalogue.
    pub(crate) fn get(&self, number: u64, making: u64) -> Option<IntakeReport> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |kept: &&(u64, u64, IntakeReport)| (kept.0, kept.1) == (number, making);
        kept.last.iter().find(is_it).map(|(.., report)| report.clone())
    }
}

/// An intake report in words.
pub(crate) struct Report {
    pub(crate) summary: String,
    pub(crate) lines: Vec<Line>,
}

/// What became of one file.
pub(crate) struct Line {
    pub(crate) name: String,
    /// The outcome as a word, for the style.
    pub(crate) kind: &'static str,
    pub(crate) outcome: String,
    pub(crate) href: Option<String>,
    /// The document that it repeats, and where that is.
    pub(crate) copy_of: Option<(String, String)>,
    /// Why it could not be read.
    pub(crate) reason: Option<Sentence>,
    pub(crate) warnings: Vec<String>,
}

impl Report {
    pub(crate) fn new(words: Words, report: &IntakeReport) -> Self {
        let mut parts = vec![
            words.count("report-given", report.items.len()),
            words.count("report-read", report.read()),
        ];
        let rest = [("report-duplicates", report.duplicates()), ("report-failed", report.failed())];
        let present = rest.into_iter().filter(|(_, n)| *n > 0);
        parts.extend(present.map(|(key, n)| words.count(key, n)));
        Self {
            summary: parts.join(", "),
            lines: report.items.iter().map(|item| Line::new(words, item)).collect(),
        }
    }
}

impl Line {
    fn new(words: Words, item: &IntakeItem) -> Self {
        let bare = Self {
            name: shown::visible(&item.name),
            kind: "read",
            outcome: String::new(),
            href: None,
            copy_of: None,
            reason: None,
            warnings: item.warnings.clone(),
        };
        match &item.outcome {
            Outcome::Read { document, statements, copy_of } => Self {
                outcome: match item.holds {
                    Some(files) => words.count("line-holds", files),
                    None => words.count("line-read", *statements),
                },
                href: Some(shown::document_href(*document)),
                copy_of: copy_of.as_ref().map(|(id, name, percent)| {
                    let values = [
                        ("name", shown::visible(name).into()),
                        ("percent", u32::from(*percent).into()),
                    ];
                    (words.say_with("copy-of", &values), shown::document_href(*id))
                }),
                ..bare
            },
            Outcome::Duplicate { document, first, .. } => Self {
                kind: "duplicate",
                outcome: words
                    .say_with("line-duplicate", &[("name", shown::visible(first).into())]),
                href: Some(shown::document_href(*document)),
                ..bare
            },
            Outcome::Failed { document, reason } => Self {
                kind: "failed",
                outcome: words.say("line-failed"),
                href: document.map(shown::document_href),
                reason: Some(why_failed(words, reason)),
                ..bare
            },
        }
    }
}

/// `POST /documents`: takes files and a pasted text in, then shows the case with the report.
pub(crate) async fn add(
    State(app): State<App>,
    visitor: Visitor,
    form: Multipart,
) -> Result<Response, Problem> {
    let report = take_in(&app.store, visitor.words, form).await?;
    let number = app.reports.keep(report, app.store.makings().await?);
    Ok(Redirect::to(&format!("/?report={number}#intake")).into_response())
}

/// Takes in what a form carries: parts named `file`, or a `text` with its `name`. A file over the
/// limit has its line in the report like any other.
pub(crate) async fn take_in(
    store: &Store,
    words: Words,
    mut form: Multipart,
) -> Result<IntakeReport, Problem> {
    let mut given = Vec::new();
    let (mut text, mut name) = (Vec::new(), String::new());
    while let Some(field) = form.next_field().await.map_err(refused)? {
        match field.name() {
            Some("file") => given.extend(uploaded(words, field).await?),
            Some("text") => text = field.bytes().await.map_err(refused)?.to_vec(),
            Some("name") => name = field.text().await.map_err(refused)?,
            _ => (),
        }
    }
    if !text.iter().all(u8::is_ascii_whitespace) {
        let name = match name.trim() {
            "" => words.say("pasted-text"),
            name => name.to_owned(),
        };
        given.push(Given::Whole(Input::Bytes { name, bytes: text }));
    }
    if given.is_empty() {
        return Err(Problem::NothingSent);
    }
    add_all(store, given).await
}

/// A file as it came: whole, or refused with its line.
enum Given {
    Whole(Input),
    Refused(IntakeItem),
}

/// An uploaded file; `None` for the empty part that a form sends where no file was chosen.
async fn uploaded(words: Words, mut field: Field<'_>) -> Result<Option<Given>, Problem> {
    let name = field.file_name().unwrap_or_default();
    // What some browsers put before the name, to hide the true folder.
    let name = name.strip_prefix("C:\\fakepath\\").unwrap_or(name).to_owned();
    let mut bytes = Vec::new();
    let mut size = 0;
    while let Some(chunk) = field.chunk().await.map_err(refused)? {
        size += chunk.len();
        if size <= FILE_LIMIT {
            bytes.extend_from_slice(&chunk);
        } else {
            bytes = Vec::new();
        }
    }
    if name.is_empty() && size == 0 {
        return Ok(None);
    }
    if size <= FILE_LIMIT {
        return Ok(Some(Given::Whole(Input::Bytes { name, bytes })));
    }
    let reason = too_large(words);
    Ok(Some(Given::Refused(IntakeItem {
        name,
        outcome: Outcome::Failed { document: None, reason },
        warnings: Vec::new(),
        holds: None,
    })))
}

fn too_large(words: Words) -> String {
    let limit = words.size(FILE_LIMIT as u64);
    words.say_with("file-too-large", &[("limit", limit.into())])
}

/// Why a file could not be read; what was refused here is in the visitor's language already.
fn why_failed(words: Words, reason: &str) -> Sentence {
    let refused = too_large(words);
    match reason == refused {
        true => Sentence::new(Some(refused), reason),
        false => Sentence::failure(words, reason),
    }
}

/// Adds what came whole, and puts the refused lines back in their places.
async fn add_all(store: &Store, given: Vec<Given>) -> Result<IntakeReport, Problem> {
    let mut whole = Vec::new();
    let mut refused = Vec::new();
    for (at, given) in given.into_iter().enumerate() {
        match given {
            Given::Whole(input) => whole.push(input),
            Given::Refused(item) => refused.push((at, item)),
        }
    }
    let mut report = match whole.is_empty() {
        true => IntakeReport::default(),
        false => store.add(whole).await?,
    };
    for (at, item) in refused {
        report.items.insert(at.min(report.items.len()), item);
    }
    Ok(report)
}

fn refused(error: MultipartError) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => Problem::Malformed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_reports_are_kept() {
        let reports = Reports::default();
        let first = reports.keep(IntakeReport::default(), 1);
        assert!(reports.get(first, 1).is_some() && reports.get(first, 2).is_none());
        for _ in 0..REPORTS_KEPT {
            reports.keep(IntakeReport::default(), 1);
        }
        assert!(reports.get(first, 1).is_none());
        assert!(reports.get(first + REPORTS_KEPT as u64, 1).is_some());
    }
}
