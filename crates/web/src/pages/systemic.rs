//! Is it systemic? Who of a list was asked, what they answered, what follows, and what would settle it.

mod answer;

use super::plots::Chart;
use super::problem::Problem;
use super::{Frame, Visitor, render, shown};
use crate::store::{Store, Surveyed};
use crate::words::{Value, Words};
use ::case::prevalence::{Answer, Drawn, Hypotheses, PrevalenceError};
use ::case::{Inquiry, NotAsked, People, Silence, Systemic};
use answer::{AnswerShown, answer};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use model::{DocumentId, Span};
use serde::Deserialize;

/// People who are listed for one answer; the sheet has all.
const SHOWN: usize = 200;

/// The ways of drawing that can be chosen here.
const DRAWN: [Drawn; 4] =
    [Drawn::Unknown, Drawn::RandomOrder, Drawn::RandomSample, Drawn::Volunteers];

/// What the address asks for; shares in percent.
#[derive(Debug, Default, Clone, Deserialize)]
pub(crate) struct SystemicQuery {
    list: Option<String>,
    /// A document and a question in it: `HEX/WORDS`.
    asked: Option<String>,
    drawn: Option<String>,
    isolated: Option<String>,
    systemic: Option<String>,
    error: Option<String>,
}

impl SystemicQuery {
    /// What is asked of the case. A share that is no number is one that cannot be.
    pub(crate) fn inquiry(&self) -> Result<Inquiry, Problem> {
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let asked = given(&self.asked).map(|asked| {
            let (document, question) = asked.split_once('/').ok_or(Problem::Malformed)?;
            let document: DocumentId = document.parse().map_err(|_| Problem::Malformed)?;
            Ok((document, question.to_owned()))
        });
        let drawn =
            given(&self.drawn).map(|code| Drawn::from_code(&code).ok_or(Problem::Malformed));
        let known = Inquiry::default();
        let share = |text: &Option<String>, known: f64| match given(text) {
            Some(text) => text.trim().replace(',', ".").parse().map_or(-1.0, |n: f64| n / 100.0),
            None => known,
        };
        Ok(Inquiry {
            list: given(&self.list),
            asked: asked.transpose()?,
            drawn: drawn.transpose()?.unwrap_or(known.drawn),
            hypotheses: Hypotheses {
                isolated: share(&self.isolated, known.hypotheses.isolated),
                systemic: share(&self.systemic, known.hypotheses.systemic),
                error: share(&self.error, known.hypotheses.error),
            },
        })
    }
}

#[derive(Template)]
#[template(path = "systemic.html")]
struct Page {
    frame: Frame,
    lists: Vec<Choice>,
    sheets: Vec<SheetShown>,
    drawn: Vec<Choice>,
    shares: Vec<ShareShown>,
    /// What is wrong with what was chosen.
    wrong: Option<String>,
    /// A question whether two records are one person, where one is open.
    may_be: Option<String>,
    found: Option<FoundShown>,
}

/// A share that can be set, in percent.
struct ShareShown {
    name: &'static str,
    label: String,
    value: String,
}

/// Something to choose.
struct Choice {
    value: String,
    words: String,
    is_chosen: bool,
}

struct SheetShown {
    name: String,
    questions: Vec<Choice>,
}

struct FoundShown {
    /// The list, how many it has, and where it is.
    list: String,
    list_href: Option<String>,
    persons: String,
    sheet: String,
    sheet_href: String,
    question: String,
    order: String,
    groups: Vec<Group>,
    cautions: Vec<String>,
    answer: AnswerShown,
    chart: Option<Chart>,
    export: String,
    command: String,
}

/// Those who gave one answer.
struct Group {
    code: &'static str,
    words: String,
    people: Vec<Link>,
    more: Option<String>,
}

/// Somebody, with where what they answered stands, and a question that is open about them.
struct Link {
    name: String,
    hrefs: Vec<String>,
    note: Option<String>,
    same: Option<String>,
}

/// `GET /systemic`
pub(crate) async fn show(
    State(store): State<Store>,
    visitor: Visitor,
    Query(query): Query<SystemicQuery>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let inquiry = query.inquiry()?;
    let surveyed = store.surveyed(inquiry.clone()).await?;
    let found = surveyed.found.as_ref();
    let twin = found.ok().map(|found| format!("/api/v1/prevalence?{}", address(&inquiry, found)));
    let page = Page {
        lists: lists(words, &surveyed),
        sheets: sheets(&surveyed),
        drawn: DRAWN.map(|drawn| drawn_choice(words, drawn, inquiry.drawn)).into(),
        shares: shares(words, &inquiry.hypotheses),
        wrong: found.err().map(|error| wrong(words, error)),
        may_be: found.err().and_then(open_question),
        found: found.ok().map(|found| found_shown(words, &surveyed.people, &inquiry, found)),
        frame: visitor.frame(words.say("systemic"), twin),
    };
    render(&page)
}

/// `GET /systemic/answers.csv`: what `consilience prevalence` takes.
pub(crate) async fn sheet(
    State(store): State<Store>,
    visitor: Visitor,
    Query(query): Query<SystemicQuery>,
) -> Result<Response, Problem> {
    let surveyed = store.surveyed(query.inquiry()?).await?;
    let found = surveyed.found;
    let found = found.map_err(|error| Problem::NoSurvey(wrong(visitor.words, &error)))?;
    let mut csv = String::from("person,answer,order,date\n");
    for (order, one) in (1..).zip(&found.sample) {
        let person = surveyed.people.persons.get(one.person).map(|person| person.id.as_str());
        let (person, day) = (person.unwrap_or_default(), one.day.as_deref().unwrap_or_default());
        csv.push_str(&format!("{person},{},{order},{day}\n", code(one.answer)));
    }
    let kind = "text/csv; charset=utf-8";
    let name = "attachment; filename=\"answers.csv\"";
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], csv).into_response())
}

/// What is chosen, as an address.
fn address(inquiry: &Inquiry, found: &Systemic) -> String {
    let Hypotheses { isolated, systemic, error } = inquiry.hypotheses;
    let asked = format!("{}/{}", found.document.hex(), found.asked);
    let [isolated, systemic, error] = [isolated, systemic, error].map(in_percent);
    let pairs = [
        ("list", found.frame.list.as_str()),
        ("asked", &asked),
        ("drawn", inquiry.drawn.code()),
        ("isolated", &isolated),
        ("systemic", &systemic),
        ("error", &error),
    ];
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

fn shares(words: Words, hypotheses: &Hypotheses) -> Vec<ShareShown> {
    let share = |name, label, share| ShareShown { name, label, value: in_percent(share) };
    vec![
        share("isolated", words.say("systemic-isolated-to"), hypotheses.isolated),
        share("systemic", words.say("systemic-systemic-from"), hypotheses.systemic),
        share("error", words.say("systemic-error"), hypotheses.error),
    ]
}

/// A share in percent as fields of forms take it, without the noise of its binary digits.
fn in_percent(share: f64) -> String {
    format!("{}", (share * 1e8).round() / 1e6)
}

fn lists(words: Words, surveyed: &Surveyed) -> Vec<Choice> {
    let chosen = surveyed.found.as_ref().ok().map(|found| found.frame.list.as_str());
    let chosen = chosen.or(surveyed.inquiry.list.as_deref());
    let list = |(list, rows): &(String, usize)| Choice {
        words: format!("{} ({})", shown::visible(list), words.count("total-rows", *rows)),
        is_chosen: chosen == Some(list.as_str()),
        value: list.clone(),
    };
    surveyed.lists.iter().map(list).collect()
}

/// The sheets with their questions that are answered with yes or no.
fn sheets(surveyed: &Surveyed) -> Vec<SheetShown> {
    let found = surveyed.found.as_ref().ok();
    let chosen = found.map(|found| (found.document, found.asked.clone()));
    let chosen = chosen.or_else(|| surveyed.inquiry.asked.clone());
    let shown_sheet = |sheet: &::case::AnswerSheet| SheetShown {
        name: shown::visible(&sheet.name),
        questions: sheet
            .questions
            .iter()
            .filter(|question| question.is_yes_or_no())
            .map(|question| Choice {
                value: format!("{}/{}", sheet.document.hex(), question.words),
                words: shown::visible(&question.words),
                is_chosen: chosen.as_ref().is_some_and(|(document, words)| {
                    *document == sheet.document && *words == question.words
                }),
            })
            .collect(),
    };
    let sheets = surveyed.sheets.iter().map(shown_sheet);
    sheets.filter(|sheet| !sheet.questions.is_empty()).collect()
}

fn drawn_choice(words: Words, drawn: Drawn, chosen: Drawn) -> Choice {
    Choice {
        value: drawn.code().to_owned(),
        words: words.of_code("drawn", drawn.code()),
        is_chosen: drawn == chosen,
    }
}

/// What is wrong, and what to do.
pub(crate) fn wrong(words: Words, error: &NotAsked) -> String {
    let text = |text: &String| -> Value<'static> { shown::visible(text).into() };
    match error {
        NotAsked::NoList => words.say("systemic-no-list"),
        NotAsked::NoQuestion => words.say("systemic-no-question"),
        NotAsked::UnknownList(list) => {
            words.say_with("systemic-unknown-list", &[("list", text(list))])
        }
        NotAsked::UnknownQuestion(question) => {
            words.say_with("systemic-unknown-question", &[("question", text(question))])
        }
        NotAsked::NotYesOrNo { question, words: given } if given.is_empty() => {
            words.say_with("systemic-nobody-answered", &[("question", text(question))])
        }
        NotAsked::NotYesOrNo { question, words: given } => {
            let values = [("question", text(question)), ("words", text(given))];
            words.say_with("systemic-not-yes-no", &values)
        }
        NotAsked::NobodyOfFrame { list, asked, may_be } => {
            let values = [("list", text(list)), ("n", (*asked).into())];
            let sentence = words.say_with("systemic-nobody", &values);
            match may_be {
                0 => sentence,
                may_be => format!("{sentence} {}", words.count("systemic-may-be", *may_be)),
            }
        }
        NotAsked::Numbers(PrevalenceError::Error { .. }) => words.say("systemic-error-wrong"),
        NotAsked::Numbers(PrevalenceError::Hypotheses { .. }) => words.say("systemic-shares-wrong"),
        NotAsked::Numbers(PrevalenceError::LargeFrame { frame }) => {
            words.count("systemic-frame-large", *frame)
        }
        NotAsked::Numbers(_) => words.say("systemic-numbers-wrong"),
    }
}

/// Where it is asked whether records are one person, where somebody may be on the list.
fn open_question(error: &NotAsked) -> Option<String> {
    let is_open = matches!(error, NotAsked::NobodyOfFrame { may_be, .. } if *may_be > 0);
    is_open.then(|| "/people/same".to_owned())
}

fn found_shown(words: Words, people: &People, inquiry: &Inquiry, found: &Systemic) -> FoundShown {
    let address = address(inquiry, found);
    let on_list = |record: &&model::PersonRecord| record.list.as_ref() == Some(&found.frame.list);
    let list = people.records.iter().find(on_list);
    let values = [("rows", found.frame.rows.into()), ("persons", found.frame.persons.into())];
    let order = match found.ordered_by {
        ::case::OrderedBy::Time => "systemic-order-time",
        ::case::OrderedBy::Column => "systemic-order-column",
        ::case::OrderedBy::Rows => "systemic-order-rows",
    };
    FoundShown {
        list: shown::visible(&found.frame.list),
        list_href: list.map(|record| shown::document_href(record.document)),
        persons: words.say_with("systemic-frame-persons", &values),
        sheet: shown::visible(&found.document_name),
        sheet_href: shown::document_href(found.document),
        question: shown::visible(&found.asked),
        order: words.say(order),
        groups: groups(words, people, found),
        cautions: cautions(words, found),
        answer: answer(words, found),
        chart: answer::chart(words, found),
        export: format!("/systemic/answers.csv?{address}"),
        command: command(inquiry, found),
    }
}

/// What redoes the numbers from the sheet.
fn command(inquiry: &Inquiry, found: &Systemic) -> String {
    let Hypotheses { isolated, systemic, error } = inquiry.hypotheses;
    let [isolated, systemic, error] = [isolated, systemic, error].map(in_percent);
    format!(
        "consilience prevalence answers.csv --frame {} --drawn {} --isolated {isolated}% --systemic \
         {systemic}% --error {error}%",
        found.frame.persons,
        inquiry.drawn.code()
    )
}

/// The word for an answer in the sheet.
fn code(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Declined => "declined",
        Answer::Absent => "absent",
        Answer::Unsure => "unsure",
    }
}

/// Who was asked, by what they answered, and those who are not counted.
fn groups(words: Words, people: &People, found: &Systemic) -> Vec<Group> {
    let answers = [Answer::Yes, Answer::No, Answer::Declined, Answer::Absent, Answer::Unsure];
    let of_answer = |answer: Answer| {
        let given = found.sample.iter().filter(|one| one.answer == answer);
        let link = |one: &::case::Interviewed| Link {
            note: one.silence.map(|silence| words.say(note_of(silence))),
            ..link(people, found, one.person, &one.spans)
        };
        group(words, code(answer), given.map(link).collect())
    };
    let outside = found.outside.iter().map(|one| Link {
        same: one.may_be.map(|pair| super::people::same_href(people, pair)),
        ..link(people, found, one.person, &[one.span])
    });
    let nameless = found.nameless.iter().map(|span| Link {
        name: words.say("systemic-no-name"),
        hrefs: hrefs(found, &[*span]),
        note: None,
        same: None,
    });
    let others =
        [group(words, "outside", outside.collect()), group(words, "nameless", nameless.collect())];
    let all = answers.into_iter().map(of_answer).chain(others);
    let is_shown = |group: &Group| !group.people.is_empty() || matches!(group.code, "yes" | "no");
    all.filter(is_shown).collect()
}

fn note_of(silence: Silence) -> &'static str {
    match silence {
        Silence::Contradiction => "systemic-contradiction",
        Silence::Empty => "systemic-empty",
        Silence::PassedOver => "systemic-passed-over",
    }
}

fn group(words: Words, code: &'static str, mut people: Vec<Link>) -> Group {
    let title = words.of_code_with("answered", code, &[("n", people.len().into())]);
    let more = shown::cap(&mut people, SHOWN);
    let more = (more > 0).then(|| words.count("systemic-more", more));
    Group { code, words: title, people, more }
}

fn link(people: &People, found: &Systemic, person: usize, spans: &[Option<Span>]) -> Link {
    let name = people.persons.get(person).and_then(|person| person.names.first());
    let name = name.map_or_else(|| "–".to_owned(), |name| shown::visible(name));
    Link { name, hrefs: hrefs(found, spans), note: None, same: None }
}

fn hrefs(found: &Systemic, spans: &[Option<Span>]) -> Vec<String> {
    let spans = spans.iter().flatten();
    spans.map(|span| shown::passage_href(found.document, *span)).collect()
}

/// What has to be said beside the numbers.
fn cautions(words: Words, found: &Systemic) -> Vec<String> {
    let may_be = found.outside.iter().filter(|one| one.may_be.is_some()).count();
    let counted = [
        ("systemic-twice", found.more_than_once()),
        ("systemic-contradict", found.silent(Silence::Contradiction)),
        ("systemic-left-empty", found.silent(Silence::Empty)),
        ("systemic-were-passed-over", found.silent(Silence::PassedOver)),
        ("systemic-may-be", may_be),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let mut cautions: Vec<String> = counted.map(|(key, count)| words.count(key, count)).collect();
    if found.is_frame_too_small() {
        cautions.push(words.count("systemic-frame-small", found.frame.persons));
    }
    let is_ordered = found.survey.drawn == Drawn::RandomOrder;
    if is_ordered && found.ordered_by == ::case::OrderedBy::Rows {
        cautions.push(words.say("systemic-no-order"));
    }
    cautions
}
