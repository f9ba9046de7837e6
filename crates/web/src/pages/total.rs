//! How many in all: how the lists of the case overlap, and what follows from it.

use super::plots::{Chart, Curve, Heights, Overlaps};
use super::problem::Problem;
use super::{Frame, Visitor, render, shown};
use crate::store::Store;
use crate::words::{Value, Words};
use ::case::HowMany;
use ::case::total::{Answer, Caution, Estimate, Refusal, Table, TableError};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

/// Sets of lists that find room in the chart.
const SETS: usize = 24;
/// Bars of the chart of what was drawn.
const BARS: usize = 40;

/// The lists that count, and whether an estimate is asked for: `list=a&list=b&estimate=1`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) lists: Vec<String>,
    pub(crate) estimate: bool,
}

impl Wanted {
    pub(crate) fn of(pairs: Vec<(String, String)>) -> Self {
        let estimate = pairs.iter().any(|(name, _)| name == "estimate");
        let lists = pairs.into_iter().filter(|(name, _)| name == "list").map(|(_, list)| list);
        Self { lists: lists.collect(), estimate }
    }
}

#[derive(Template)]
#[template(path = "total.html")]
struct Page {
    frame: Frame,
    lists: Vec<ListShown>,
    counted: Option<String>,
    /// What is wrong with the lists that were chosen.
    wrong: Option<String>,
    overlaps: Option<Chart>,
    answer: Option<AnswerShown>,
    export: String,
}

struct ListShown {
    name: String,
    value: String,
    rows: String,
    is_chosen: bool,
}

struct AnswerShown {
    /// The number in a sentence; nothing where there is none.
    number: Option<String>,
    refusals: Vec<String>,
    cautions: Vec<String>,
    /// At least so many.
    least: String,
    linkage: Option<String>,
    curve: Option<Chart>,
    drawn: Option<Chart>,
}

/// `GET /total`
pub(crate) async fn show(
    State(store): State<Store>,
    visitor: Visitor,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let wanted = Wanted::of(pairs);
    let counted = store.lists_counted(wanted.clone()).await?;
    let chosen = &counted.chosen;
    let export: Vec<(&str, &str)> = chosen.iter().map(|list| ("list", list.as_str())).collect();
    let export = serde_urlencoded::to_string(export).unwrap_or_default();
    let twin = counted.table.is_ok().then(|| format!("/api/v1/total?{export}"));
    let list = |(name, rows): &(String, usize)| ListShown {
        name: shown::visible(name),
        value: name.clone(),
        rows: words.count("total-rows", *rows),
        is_chosen: chosen.contains(name),
    };
    let page = Page {
        lists: counted.lists.iter().map(list).collect(),
        counted: counted.table.as_ref().ok().map(|table| counted_in_words(words, table)),
        wrong: counted.table.as_ref().err().map(|error| wrong(words, error)),
        overlaps: counted.table.as_ref().ok().map(|table| overlaps(words, table)),
        answer: counted.found.as_deref().map(|found| answer(words, found)),
        frame: visitor.frame(words.say("total"), twin),
        export: format!("/total/table.csv?{export}"),
    };
    render(&page)
}

/// `GET /total/table.csv`: what `consilience total` takes.
pub(crate) async fn table(
    State(store): State<Store>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let wanted = Wanted { estimate: false, ..Wanted::of(pairs) };
    let counted = store.lists_counted(wanted).await?;
    let table = counted.table.map_err(|_| Problem::NoTable)?;
    let mut csv = String::from("pattern,count\n");
    for (history, count) in table.cells() {
        csv.push_str(&format!("{},{count}\n", table.written(history)));
    }
    let kind = "text/csv; charset=utf-8";
    let name = "attachment; filename=\"table.csv\"";
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], csv).into_response())
}

fn counted_in_words(words: Words, table: &Table) -> String {
    let values = [("persons", table.total().into()), ("lists", table.lists().len().into())];
    words.say_with("total-counted", &values)
}

fn wrong(words: Words, error: &TableError) -> String {
    match error {
        TableError::TooFew(_) => words.say("total-too-few"),
        TableError::TooMany(many) => words.count("total-too-many", *many),
        TableError::EmptyList(list) => {
            words.say_with("total-empty", &[("list", shown::visible(list).into())])
        }
        _ => words.say("total-nobody"),
    }
}

/// Which lists are in a set of bits.
fn members(table: &Table, history: u32) -> Vec<bool> {
    (0..table.lists().len()).map(|list| history >> list & 1 == 1).collect()
}

fn names(table: &Table, history: u32) -> String {
    let lists = table.lists().iter().zip(members(table, history));
    let names: Vec<String> =
        lists.filter(|(_, is_on)| *is_on).map(|(name, _)| shown::visible(name)).collect();
    names.join(", ")
}

fn overlaps(words: Words, table: &Table) -> Chart {
    let mut cells: Vec<(u32, u64)> = table.cells().collect();
    cells.sort_by_key(|(history, count)| (std::cmp::Reverse(*count), *history));
    let number = |count: u64| words.number(count as f64, 0);
    let rows = cells.iter().map(|(history, count)| vec![names(table, *history), number(*count)]);
    let rows: Vec<Vec<String>> = rows.collect();
    let named = |(at, name): (usize, &String)| (shown::visible(name), table.size(at));
    let chart = Overlaps {
        lists: table.lists().iter().enumerate().map(named).collect(),
        sets: cells.iter().take(SETS).map(|(h, count)| (members(table, *h), *count)).collect(),
    };
    Chart {
        svg: chart.svg(&words.say("total-overlaps"), number),
        header: vec![words.say("total-exactly"), words.say("total-persons")],
        rows,
        links: Vec::new(),
    }
}

fn answer(words: Words, found: &HowMany) -> AnswerShown {
    let all = &found.assessment;
    let least = match all.bounds.by_list.or(all.bounds.corrected) {
        Some(estimate) => words.say_with("total-least", &interval(words, &estimate)),
        None => words.say("total-no-least"),
    };
    let pooled = found.linkage.as_ref().and_then(|linkage| Some((linkage, linkage.pooled?)));
    let linkage = pooled.map(|(linkage, answer)| {
        let mut values = of_answer(words, &answer);
        values.push(("draws", linkage.answers.len().into()));
        words.say_with("total-linkage", &values)
    });
    let curve = (!all.curve.is_empty()).then(|| curve(words, found));
    let drawn = all.latent.as_ref().map(|latent| drawn(words, &latent.draws));
    AnswerShown {
        number: all.answer.map(|answer| words.say_with("total-answer", &of_answer(words, &answer))),
        refusals: all.refusals.iter().map(|refusal| refused(words, refusal)).collect(),
        cautions: all.cautions.iter().map(|caution| warned(words, caution)).collect(),
        least,
        linkage,
        curve,
        drawn,
    }
}

fn whole(words: Words, number: f64) -> String {
    words.number(number, 0)
}

fn of_answer(words: Words, answer: &Answer) -> Vec<(&'static str, Value<'static>)> {
    vec![
        ("total", whole(words, answer.total).into()),
        ("low", whole(words, answer.low).into()),
        ("high", whole(words, answer.high).into()),
    ]
}

fn interval(words: Words, estimate: &Estimate) -> Vec<(&'static str, Value<'static>)> {
    let Estimate { total, low, high, .. } = *estimate;
    of_answer(words, &Answer { total, low, high })
}

/// The answer if ξ times as many are unseen.
fn curve(words: Words, found: &HowMany) -> Chart {
    let points = found.assessment.curve.iter();
    let points: Vec<(f64, f64, f64, f64)> =
        points.map(|at| (at.xi, at.answer.total, at.answer.low, at.answer.high)).collect();
    let rows = points.iter().map(|(xi, total, low, high)| {
        let range = format!("{}–{}", whole(words, *low), whole(words, *high));
        vec![words.number(*xi, 2), whole(words, *total), range]
    });
    let rows = rows.collect();
    let chart = Curve { points, level: found.table.total() as f64 };
    Chart {
        svg: chart.svg(&words.say("total-curve"), |value| whole(words, value)),
        header: vec![words.say("total-xi"), words.say("total-in-all"), words.say("total-95")],
        rows,
        links: Vec::new(),
    }
}

/// How often each number in all was drawn: hills are answers that the table holds apart.
fn drawn(words: Words, draws: &[f64]) -> Chart {
    let heights = Heights::of(draws.to_vec(), BARS);
    let ranges = heights.bounds.windows(2).zip(&heights.shares);
    let row = |(ends, share): (&[f64], &f64)| {
        let range = format!("{}–{}", whole(words, ends[0]), whole(words, ends[1] - 1.0));
        vec![range, words.percent(*share)]
    };
    Chart {
        rows: ranges.map(row).collect(),
        svg: heights.svg(&words.say("total-drawn"), |value| whole(words, value)),
        header: vec![words.say("total-in-all"), words.say("total-share")],
        links: Vec::new(),
    }
}

fn refused(words: Words, refusal: &Refusal) -> String {
    let name = |list: &String| -> Value<'static> { shown::visible(list).into() };
    match refusal {
        Refusal::TwoLists => words.say("refused-two-lists"),
        Refusal::Apart { lists } => {
            let lists: Vec<String> = lists.iter().map(|list| shown::visible(list)).collect();
            words.say_with("refused-apart", &[("lists", lists.join(", ").into())])
        }
        Refusal::Nested { inner, outer, people } => {
            let values =
                [("inner", name(inner)), ("outer", name(outer)), ("people", (*people).into())];
            words.say_with("refused-nested", &values)
        }
        Refusal::Same { a, b, both } => {
            let values = [("a", name(a)), ("b", name(b)), ("both", (*both).into())];
            words.say_with("refused-same", &values)
        }
        Refusal::Unidentified { model } => {
            words.say_with("refused-unidentified", &[("model", name(model))])
        }
        Refusal::ChainsDisagree { r_hat, .. } => {
            let r_hat = words.number(*r_hat, 2);
            words.say_with("refused-chains", &[("rhat", r_hat.into())])
        }
    }
}

fn warned(words: Words, caution: &Caution) -> String {
    let name = |text: &str| -> Value<'static> { shown::visible(text).into() };
    let number = |value: f64| -> Value<'static> { whole(words, value).into() };
    let percent = |share: f64| -> Value<'static> { words.percent(share).into() };
    match caution {
        Caution::NearlyNested { inner, outer, share } => {
            let values =
                [("inner", name(inner)), ("outer", name(outer)), ("share", percent(*share))];
            words.say_with("caution-nearly-nested", &values)
        }
        Caution::ModelsDisagree { low, high } => {
            words.say_with("caution-models", &[("low", number(*low)), ("high", number(*high))])
        }
        Caution::NoMaximum { model } => {
            words.say_with("caution-no-maximum", &[("model", name(model))])
        }
        Caution::LostWeight { share } => {
            words.say_with("caution-lost-weight", &[("share", percent(*share))])
        }
        Caution::FewPairs { pairs } => words.count("caution-few-pairs", *pairs),
        Caution::GraphPrior { cell, from, to } => {
            let cell = words.number(*cell, 2);
            let values = [("cell", cell.into()), ("from", number(*from)), ("to", number(*to))];
            words.say_with("caution-graph-prior", &values)
        }
        Caution::Cut { most } => words.count("caution-cut", *most),
        Caution::ClassPrior { from, to } => {
            words.say_with("caution-class-prior", &[("from", number(*from)), ("to", number(*to))])
        }
        Caution::OtherMethod { method, total } => {
            let method = match *method {
                "log-linear models" => words.say("method-log-linear"),
                "decomposable graphs" => words.say("method-graphs"),
                other => other.to_owned(),
            };
            let values = [("method", method.into()), ("total", number(*total))];
            words.say_with("caution-other-method", &values)
        }
    }
}
