//! Whether two records are one person: the rows side by side, and a person's answer. Forms do all of it;
//! the keys of `same.js` only press their buttons.

use super::{RecordShown, percent};
use crate::pages::problem::Problem;
use crate::pages::{Frame, Visitor, render, shown};
use crate::store::{Asked, Store};
use crate::words::Words;
use ::case::judgements::Answer;
use ::case::{Explanation, Id, People};
use askama::Template;
use axum::Form;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// Which pair, and who looks.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct AskQuery {
    a: Option<String>,
    b: Option<String>,
    #[serde(default)]
    reviewer: String,
    done: Option<String>,
}

#[derive(Template)]
#[template(path = "same.html")]
struct Page {
    frame: Frame,
    /// What was done last, told aloud.
    done: Option<String>,
    reviewer: String,
    left: String,
    pair: Option<PairShown>,
    undo: Option<UndoShown>,
}

struct UndoShown {
    entry: String,
    what: String,
}

struct PairShown {
    ids: [String; 2],
    records: [RecordShown; 2],
    rows: Vec<RowShown>,
    answer: Option<String>,
    sentence: String,
    bits: Vec<(String, String)>,
    candidates: Vec<String>,
    what_if: Vec<String>,
}

/// A field of both records.
struct RowShown {
    field: String,
    values: [String; 2],
    agreement: &'static str,
}

/// Where the question about a pair is.
pub(super) fn href(people: &People, pair: (usize, usize), reviewer: &str) -> String {
    let id = |at: usize| people.records.get(at).map_or("", |record| record.id.as_str());
    let who = if reviewer.is_empty() { String::new() } else { format!("&reviewer={reviewer}") };
    format!("/people/same?a={}&b={}{who}", id(pair.0), id(pair.1))
}

fn reviewer(name: &str) -> Result<Option<Id>, Problem> {
    let name = name.trim();
    let id = || name.parse::<Id>().map_err(|_| Problem::NoReviewer);
    (!name.is_empty()).then(id).transpose()
}

/// `GET /people/same`
pub(crate) async fn ask(
    State(store): State<Store>,
    visitor: Visitor,
    Query(query): Query<AskQuery>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let who = reviewer(&query.reviewer)?;
    let wanted = query.a.zip(query.b);
    let asked = store.question(who, wanted).await?;
    let page = Page {
        done: done(words, query.done.as_deref()),
        reviewer: query.reviewer.trim().to_owned(),
        left: words.count("same-left", asked.left),
        pair: asked.pair.and_then(|pair| pair_shown(words, &asked, pair)),
        undo: undo(words, &asked),
        frame: visitor.frame(words.say("same"), Some("/api/v1/people/pairs".to_owned())),
    };
    render(&page)
}

fn done(words: Words, done: Option<&str>) -> Option<String> {
    const KNOWN: [&str; 5] = ["same", "different", "relative", "unsure", "undo"];
    done.filter(|done| KNOWN.contains(done)).map(|done| words.of_code("same-done", done))
}

fn undo(words: Words, asked: &Asked) -> Option<UndoShown> {
    let last = asked.last.as_ref()?;
    let name = |at: usize| {
        let record = asked.shown.people.records.get(at);
        let name = record.and_then(|record| record.names.first()).map_or("", String::as_str);
        shown::visible(name)
    };
    let (a, b) = last.pair.map(|(a, b)| (name(a), name(b))).unwrap_or_default();
    let answer = words.of_code("same-answer", last.answer.as_str());
    let values = [("a", a.into()), ("b", b.into()), ("answer", answer.into())];
    Some(UndoShown { entry: last.entry.clone(), what: words.say_with("same-last", &values) })
}

fn pair_shown(words: Words, asked: &Asked, pair: (usize, usize)) -> Option<PairShown> {
    let people = &asked.shown.people;
    let (a, b) = (people.records.get(pair.0)?, people.records.get(pair.1)?);
    let why = people.explain(pair.0, pair.1)?;
    let language = words.language;
    let mut rows: Vec<RowShown> = Vec::new();
    for step in why.steps.iter().filter(|step| !step.left.is_empty() || !step.right.is_empty()) {
        let shown = |value: &str| match value {
            "" => words.say("not-known"),
            value => shown::visible(value),
        };
        let values = [shown(&step.left), shown(&step.right)];
        let field = shown::capitalised(step.name(language));
        rows.push(RowShown { field, values, agreement: step.agreement(language) });
    }
    Some(PairShown {
        ids: [a.id.to_string(), b.id.to_string()],
        records: [a, b].map(|record| RecordShown::new(words, record, &asked.shown)),
        rows,
        answer: asked.answer.map(|answer| words.of_code("same-answer", answer.as_str())),
        sentence: why.sentence(language),
        bits: bits(words, &why),
        candidates: candidates(words, &why, people),
        what_if: why.what_if.iter().map(|what| what.sentence(language)).collect(),
    })
}

/// What each field adds, in bits.
fn bits(words: Words, why: &Explanation) -> Vec<(String, String)> {
    let number = |bits: f64| {
        let sign = if bits < 0.0 { "−" } else { "+" };
        format!("{sign}{}", words.number(bits.abs(), 1))
    };
    let mut all = vec![(words.say("same-prior"), number(why.prior))];
    let known = why.steps.iter().filter(|step| step.is_known());
    all.extend(known.map(|step| {
        let field = shown::capitalised(step.name(words.language));
        (format!("{field}: {}", step.agreement(words.language)), number(step.bits))
    }));
    if why.together < -0.05 {
        all.push((words.say("same-together"), number(why.together)));
    }
    all
}

/// Who else the earlier record may be.
fn candidates(words: Words, why: &Explanation, people: &People) -> Vec<String> {
    let named = why.candidates.iter().filter_map(|candidate| {
        let record = people.records.get(usize::try_from(candidate.row).ok()?)?;
        let name = shown::visible(record.names.first().map_or("", String::as_str));
        let place = record.list.as_deref().map(shown::visible).unwrap_or_default();
        let place = if place.is_empty() { place } else { format!(" ({place})") };
        Some(format!("{name}{place}: {}", percent(words, candidate.probability)))
    });
    let nobody = format!("{}: {}", words.say("same-nobody"), percent(words, why.nobody));
    named.chain(std::iter::once(nobody)).collect()
}

/// What the form carries.
#[derive(Debug, Deserialize)]
pub(crate) struct Answered {
    what: String,
    #[serde(default)]
    a: String,
    #[serde(default)]
    b: String,
    #[serde(default)]
    entry: String,
    #[serde(default)]
    reviewer: String,
}

/// `POST /people/same`: records the answer, then asks about the next pair. After undoing, the same pair
/// is asked about again.
pub(crate) async fn answer(
    State(store): State<Store>,
    _: Visitor,
    Form(form): Form<Answered>,
) -> Result<Response, Problem> {
    let who = reviewer(&form.reviewer)?;
    let reviewer = form.reviewer.trim();
    if form.what == "undo" {
        let pair = store.undo_compared(who, form.entry).await?;
        let mut back = match pair {
            Some((people, pair)) => href(&people, pair, reviewer),
            None => format!("/people/same?reviewer={reviewer}"),
        };
        back += "&done=undo";
        return Ok(Redirect::to(&back).into_response());
    }
    let answer = Answer::parse(&form.what).ok_or(Problem::Malformed)?;
    store.compare((form.a, form.b), answer, who).await?;
    let next = format!("/people/same?reviewer={reviewer}&done={}", answer.as_str());
    Ok(Redirect::to(&next).into_response())
}
