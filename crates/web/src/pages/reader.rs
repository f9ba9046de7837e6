//! The reader: a document's text with its statements marked where they stand.

mod cut;
mod judge;
mod place;

pub(crate) use judge::judge;

use super::problem::Problem;
use super::shown::{self, Card, CopyShown, DateShown, Sentence};
use super::{Frame, Visitor, render};
use crate::store::Store;
use crate::words::Words;
use ::case::{DocumentView, LastJudgement, MarkedPage, StatementView, VerdictView};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use cut::{BlockShown, Marks, Part};
use judge::{AddForm, EditForm, UndoForm};
use model::{
    ClaimId, Contribution, DocumentId, Reading, Span, Stance, Statement, StatementId, WeighedClaim,
};
use place::{PageMark, PageQuery};
use serde::Deserialize;
use std::collections::HashMap;

/// About how many characters are shown at once; a longer text is shown in parts.
const PART: u32 = 120_000;

#[derive(Template)]
#[template(path = "reader.html")]
struct Page {
    frame: Frame,
    facts: Facts,
    blocks: Vec<BlockShown>,
    /// The page that the statement or the passage stands on.
    page: Option<PageShown>,
    parts: Vec<PartLink>,
    statements: Vec<Listed>,
    language: Option<String>,
    /// Where the forms go.
    judge_href: String,
    /// What was done on the page before.
    done: Option<String>,
    undo: Option<UndoForm>,
    add: Option<AddForm>,
}

/// What is known of a document.
struct Facts {
    outlet: Option<String>,
    authors: Option<String>,
    published: Option<Dated>,
    /// Other dates that were found.
    also: Vec<Dated>,
    file: String,
    hash: String,
    captured: String,
    size: String,
    format: Option<String>,
    failure: Option<Sentence>,
    copy: Option<CopyShown>,
    warnings: Vec<String>,
}

struct Dated {
    date: DateShown,
    found_in: String,
}

/// A page of the original.
struct PageShown {
    href: String,
    caption: String,
}

/// A part of a long text.
struct PartLink {
    href: String,
    label: String,
    current: bool,
}

/// A statement in the list beside the text.
struct Listed {
    number: usize,
    card: Card,
    /// What it does to the claims it is under: "Counts for:".
    claims_intro: String,
    /// Their addresses and headings.
    claims: Vec<(String, String)>,
    arrived: bool,
    /// What it is, for the style: `proposed`, `added`, or what people made of it.
    state: &'static str,
    /// The same in words.
    state_words: String,
    /// The entries of the record that say so.
    entries: String,
    edit_href: String,
    edit: Option<EditForm>,
}

impl Listed {
    /// The statement at this place, from 0, as the query asks for it.
    fn new(
        words: Words,
        at: usize,
        view: &StatementView,
        headings: &HashMap<ClaimId, String>,
        query: &ShowQuery,
    ) -> Self {
        let statement = &view.statement;
        let (id, document) = (statement.id(), statement.document());
        let arrived = query.at.as_deref() == Some(id.as_str());
        let (state, state_words) = state(words, view);
        Self {
            number: at + 1,
            card: Card::new(words, view),
            claims_intro: words.say(claims_intro(statement)),
            claims: counted_for(view, headings),
            arrived,
            state,
            state_words,
            entries: view.entries.join(", "),
            edit_href: format!("{}?at={id}&edit=1", shown::document_href(document)),
            edit: (arrived && query.edit.is_some()).then(|| EditForm::new(words, statement)),
        }
    }
}

/// What a statement is: proposed by a machine, added by a person, and what people made of it.
fn state(words: Words, view: &StatementView) -> (&'static str, String) {
    let verdict = view.verdict.map(VerdictView::code);
    let judged = verdict.map(|code| words.of_code("verdict", code));
    let added = shown::is_added(&view.statement).then(|| words.say("added-by-person"));
    let code = verdict.unwrap_or(if added.is_some() { "added" } else { "proposed" });
    let said: Vec<String> = added.into_iter().chain(judged).collect();
    let said = if said.is_empty() { words.say("not-judged") } else { said.join("; ") };
    (code, shown::capitalised(&said))
}

#[derive(Default, Deserialize)]
pub(crate) struct ShowQuery {
    /// The statement to arrive at.
    at: Option<String>,
    /// The passage to mark: its first character, and the one after its last.
    from: Option<u32>,
    to: Option<u32>,
    /// Which part of a long text, from 1.
    part: Option<usize>,
    /// What was done with the statement to arrive at.
    done: Option<String>,
    /// Whether that statement is to be edited.
    edit: Option<String>,
}

impl ShowQuery {
    fn passage(&self) -> Option<Span> {
        Span::new(self.from?, self.to?).ok()
    }
}

impl Facts {
    fn new(words: Words, view: &DocumentView) -> Self {
        let summary = &view.summary;
        let reading = view.reading.as_ref();
        let failure = |reason: &str| Sentence::failure(words, reason);
        let dated = |found: &model::DateFound| Dated {
            date: DateShown::new(words, &found.edtf),
            found_in: words.of_code("found-in", &found.found_in),
        };
        let candidates = reading.map_or(&[][..], |reading| &reading.date_candidates);
        let others = candidates.iter().filter(|found| Some(*found) != summary.published.as_ref());
        let authors = reading.map(|reading| reading.authors.join(", "));
        Self {
            outlet: summary.outlet.clone(),
            authors: authors.filter(|names| !names.is_empty()),
            published: summary.published.as_ref().map(dated),
            also: others.map(dated).collect(),
            file: shown::visible(&summary.name),
            hash: summary.id.to_string(),
            captured: words.moment(summary.captured_at),
            size: words.size(summary.size),
            format: summary.kind.map(|kind| words.of_code("format", kind.code())),
            failure: summary.failure.as_deref().map(failure),
            copy: CopyShown::of(words, summary),
            warnings: view.warnings.clone(),
        }
    }
}

/// The statements of a document with their numbers, which are those of the whole text.
fn marks<'a>(view: &'a DocumentView, query: &ShowQuery) -> Marks<'a> {
    let arrived = query.at.as_ref().and_then(|id| id.parse::<StatementId>().ok());
    let statements = view.statements.iter().map(|view| &view.statement).collect();
    let numbered = view.statements.iter().enumerate();
    let rejected = numbered.filter(|(_, view)| view.verdict == Some(VerdictView::Rejected));
    let rejected = rejected.map(|(number, _)| number).collect();
    Marks { statements, rejected, arrived, passage: query.passage() }
}

/// Where the reader starts: at a statement, at a passage, at a part, else at the beginning.
fn wanted_part(parts: &[Part], marks: &Marks<'_>, query: &ShowQuery) -> usize {
    let at = marks.arrived_at().or(marks.passage.map(Span::start));
    if let Some(at) = at {
        return parts.iter().position(|part| at < part.end).unwrap_or_default();
    }
    let asked = query.part.unwrap_or(1).clamp(1, parts.len().max(1));
    asked - 1
}

fn links(words: Words, id: DocumentId, parts: &[Part], current: usize) -> Vec<PartLink> {
    if parts.len() < 2 {
        return Vec::new();
    }
    let link = |(at, _): (usize, &Part)| PartLink {
        href: format!("{}?part={}", shown::document_href(id), at + 1),
        label: words.number((at + 1) as f64, 0),
        current: at == current,
    };
    parts.iter().enumerate().map(link).collect()
}

/// Headings of the claims that a document's statements are under.
fn headings(words: Words, claims: Vec<WeighedClaim>) -> HashMap<ClaimId, String> {
    let heading = |weighed: WeighedClaim| {
        let heading = shown::heading(words, &weighed.claim.about);
        (weighed.claim.id, heading)
    };
    claims.into_iter().map(heading).collect()
}

impl Page {
    fn new(
        visitor: Visitor,
        view: &DocumentView,
        headings: &HashMap<ClaimId, String>,
        last: Option<LastJudgement>,
        query: &ShowQuery,
    ) -> Self {
        let words = visitor.words;
        let id = view.summary.id;
        let reading = view.reading.as_ref();
        let marks = marks(view, query);
        let parts = reading.map(|reading| cut::parts(reading, PART)).unwrap_or_default();
        let current = wanted_part(&parts, &marks, query);
        let part = parts.get(current);
        let listed = |(at, statement): (usize, &StatementView)| {
            let inside = part.is_none_or(|part| part.holds(&statement.statement));
            inside.then(|| Listed::new(words, at, statement, headings, query))
        };
        let title = shown::document_name(&view.summary);
        Self {
            frame: visitor.frame(title, Some(format!("/api/v1/documents/{}", id.hex()))),
            facts: Facts::new(words, view),
            blocks: blocks(words, reading, part, &marks),
            page: reading.and_then(|reading| page_shown(words, reading, &marks)),
            parts: links(words, id, &parts, current),
            statements: view.statements.iter().enumerate().filter_map(listed).collect(),
            language: reading.and_then(|reading| reading.language.clone()),
            judge_href: format!("{}/judge", shown::document_href(id)),
            done: judge::done(words, view, query),
            undo: last.map(|last| UndoForm::new(words, view, last)),
            add: reading.map(|_| AddForm::new(words, &view.statements)),
        }
    }
}

/// `GET /documents/{sha256}`
pub(crate) async fn show(
    State(store): State<Store>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(query): Query<ShowQuery>,
) -> Result<Response, Problem> {
    let id: DocumentId = id.parse().map_err(|_| Problem::NoDocument)?;
    // First, since it weighs what is new: the document's statements know their claims only then.
    let headings = headings(visitor.words, store.claims_of(id).await?);
    let view = store.document(id).await?;
    let last = store.last_judgement(id).await?;
    render(&Page::new(visitor, &view, &headings, last, &query))
}

/// Pictures of pages are so many pixels wide.
const PICTURE: u32 = 1000;

/// `GET /documents/{sha256}/pages/{page}`
pub(crate) async fn page(
    State(store): State<Store>,
    _: Visitor,
    Path((id, page)): Path<(String, u32)>,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let id: DocumentId = id.parse().map_err(|_| Problem::NoDocument)?;
    let sought = match query.seeks_words() {
        true => query.sought(&store.document(id).await?, page),
        false => Vec::new(),
    };
    let MarkedPage { image, mut boxes } = store.page_image(id, page, PICTURE, sought).await?;
    if boxes.is_empty() {
        boxes.extend(query.mark());
    }
    let header = [(CONTENT_TYPE, "image/svg+xml")];
    Ok((header, place::svg(&image, &boxes)).into_response())
}

/// The page on which what the reader arrives at begins; the first page where it arrives nowhere.
fn page_shown(words: Words, reading: &Reading, marks: &Marks<'_>) -> Option<PageShown> {
    let arrived = marks.arrived_at().map(|at| (at, marks.arrived_end().unwrap_or(at + 1)));
    let passage = marks.passage.map(|span| (span.start(), span.end()));
    let (start, end) = arrived.or(passage).unwrap_or((0, u32::MAX));
    let is_in = |block: &&model::Block| block.span.start() < end && start < block.span.end();
    let page = reading.blocks().iter().filter(is_in).find_map(place::page_of)?;
    let mark = match (&marks.arrived, marks.passage) {
        (Some(id), _) if arrived.is_some() => PageMark::Statement(id.clone()),
        (_, Some(span)) => PageMark::Passage(span),
        _ => PageMark::Nothing,
    };
    Some(PageShown {
        href: place::page_href(reading.document, page, &mark),
        caption: words.say_with("place-page", &[("page", page.into())]),
    })
}

fn blocks(
    words: Words,
    reading: Option<&Reading>,
    part: Option<&Part>,
    marks: &Marks<'_>,
) -> Vec<BlockShown> {
    match (reading, part) {
        (Some(reading), Some(part)) => cut::cut(words, reading, part, marks),
        _ => Vec::new(),
    }
}

/// What a statement does to the claims it is under. An offer counts for nothing, and an opinion or
/// a relay adds no origin.
fn claims_intro(statement: &Statement) -> &'static str {
    match (statement.stance, statement.contribution) {
        (Stance::Offers, _) => "offered-about",
        (_, Contribution::Relay | Contribution::Opinion) => "adds-none-to",
        (Stance::Denies, _) => "denies-claims",
        _ => "counts-for",
    }
}

fn counted_for(
    statement: &StatementView,
    headings: &HashMap<ClaimId, String>,
) -> Vec<(String, String)> {
    let known = |id| Some((shown::claim_href(id), headings.get(id)?.clone()));
    statement.claims.iter().filter_map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::sample;

    fn page(query: &ShowQuery) -> Result<String, Box<dyn std::error::Error>> {
        let (claim, document) = sample::claim()?;
        let heading = (claim.weighed.claim.id.clone(), "Ill-treatment".to_owned());
        let visitor = sample::visitor("/documents/x", "en");
        Ok(Page::new(visitor, &document, &HashMap::from([heading]), None, query).render()?)
    }

    #[test]
    fn a_statement_arrived_at_is_marked_without_javascript()
    -> Result<(), Box<dyn std::error::Error>> {
        let (_, document) = sample::claim()?;
        let id = document.statements[1].statement.id().to_string();
        let html = page(&ShowQuery { at: Some(id.clone()), ..ShowQuery::default() })?;
        assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1);
        assert!(html.contains(&format!("class=\"arrived content\" id=\"{id}\"")));
        assert!(html.contains("<a href=\"/claims/"), "it links back to its claims");
        Ok(())
    }

    #[test]
    fn any_passage_can_be_marked_and_a_wrong_one_marks_nothing()
    -> Result<(), Box<dyn std::error::Error>> {
        let passage =
            |from, to| page(&ShowQuery { from: Some(from), to: Some(to), ..ShowQuery::default() });
        assert!(passage(0, 7)?.contains("id=\"passage\""));
        assert!(!passage(7, 7)?.contains("id=\"passage\""));
        assert!(!passage(4_000_000_000, 4_000_000_001)?.contains("id=\"passage\""));
        Ok(())
    }
}
