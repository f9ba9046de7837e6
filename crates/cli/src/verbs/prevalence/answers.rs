//! A sheet of answers becomes a survey.

use crate::hints::{Configuration, Usage};
use crate::verbs::frame::{Frame, Sheet, Strata};
use model::{Edtf, NamedColumn};
use std::collections::BTreeMap;
use weigh::prevalence::words::{self, Cell, Role};
use weigh::prevalence::{Answer, Drawn, Interview, Survey};

/// The survey, and the names of its strata and kinds.
pub(super) struct Gathered {
    pub(super) survey: Survey,
    pub(super) strata: Vec<String>,
    /// What is to be said of how it was read.
    pub(super) notes: Vec<String>,
}

/// Names that are numbered as they come.
#[derive(Default)]
struct Numbers(BTreeMap<String, usize>);

impl Numbers {
    fn of(&mut self, name: &str) -> usize {
        let next = self.0.len();
        *self.0.entry(name.to_owned()).or_insert(next)
    }
}

/// A row that tells of somebody who was drawn.
struct Row<'s> {
    at: usize,
    answer: Answer,
    person: Option<&'s str>,
    order: Option<u32>,
    date: Option<Edtf>,
}

/// Reads all rows.
pub(super) fn gather(
    sheet: &Sheet,
    frame: &Frame,
    drawn: Drawn,
    sizes: &[String],
) -> anyhow::Result<Gathered> {
    let mut notes = Vec::new();
    let mut rows = rows(sheet)?;
    if rows.is_empty() {
        let hint = format!("the answers that are understood are {}", words::UNDERSTOOD);
        return Err(
            Configuration::new(format!("{}: there are no answers", sheet.name), hint).into()
        );
    }
    in_order(sheet, &mut rows, frame, drawn, &mut notes)?;
    let strata = strata(sheet, frame, drawn, sizes, &mut notes)?;
    let places = places(sheet, frame, &rows)?;
    let mut numbers = [const { Numbers(BTreeMap::new()) }; 3];
    let mut interviews = Vec::new();
    for (row, place) in rows.iter().zip(places) {
        interviews.push(interview(sheet, row, place, strata.as_ref(), &mut numbers)?);
    }
    let (names, sizes) = match strata {
        Some(strata) => (strata.names, strata.sizes),
        None => (Vec::new(), vec![frame.size()]),
    };
    let drawn_of_all = interviews.len();
    if drawn_of_all > frame.size() as usize {
        let message =
            format!("{drawn_of_all} persons were drawn and the frame has {}", frame.size());
        let hint = "the frame is everybody who could have lived it, all who were asked among them";
        return Err(Configuration::new(message, hint).into());
    }
    Ok(Gathered { survey: Survey { strata: sizes, interviews, drawn }, strata: names, notes })
}

fn rows(sheet: &Sheet) -> anyhow::Result<Vec<Row<'_>>> {
    let answers = sheet.needed(Role::Answer)?;
    let persons = sheet.column(Role::Person);
    if let Some(persons) = persons {
        sheet.persons(persons)?;
    }
    let (orders, dates) = (sheet.column(Role::Order), sheet.column(Role::Date));
    let mut rows = Vec::new();
    for (at, words) in answers.cells.iter().enumerate() {
        let Some(cell) = words::answer(words) else {
            let what = format!("{words} is no answer that is understood");
            return Err(sheet.wrong(at, &what, &format!("write {}", words::UNDERSTOOD)).into());
        };
        let Cell::Answer(answer) = cell else { continue };
        rows.push(Row {
            at,
            answer,
            person: persons.map(|column| column.cells.get(at)),
            order: orders.map(|column| order(sheet, column, at)).transpose()?.flatten(),
            date: dates.map(|column| date(sheet, column, at)).transpose()?.flatten(),
        });
    }
    Ok(rows)
}

fn order(sheet: &Sheet, column: &NamedColumn, at: usize) -> Result<Option<u32>, Configuration> {
    let text = column.cells.get(at);
    if text.is_empty() {
        return Ok(None);
    }
    match text.parse().ok().filter(|order| *order > 0) {
        Some(order) => Ok(Some(order)),
        None => {
            let hint = "the order is 1 for whoever was drawn first, then 2, 3, …";
            Err(sheet.wrong(at, &format!("{text} is no place in an order"), hint))
        }
    }
}

fn date(sheet: &Sheet, column: &NamedColumn, at: usize) -> Result<Option<Edtf>, Configuration> {
    let text = column.cells.get(at);
    if text.is_empty() {
        return Ok(None);
    }
    let date = text.parse().map(Some);
    date.map_err(|_| {
        let hint = "write dates as 2031-03-04, and stretches with the earlier day first";
        sheet.wrong(at, &format!("{text} is no date"), hint)
    })
}

/// Puts the rows in the order in which people were drawn: by the column of the order, else by that of
/// the dates, else as they stand.
fn in_order(
    sheet: &Sheet,
    rows: &mut [Row<'_>],
    frame: &Frame,
    drawn: Drawn,
    notes: &mut Vec<String>,
) -> anyhow::Result<()> {
    let needs_order = drawn == Drawn::RandomOrder;
    if sheet.column(Role::Order).is_some() {
        if let Some(row) = rows.iter().find(|row| row.order.is_none() && needs_order) {
            let hint = "give whoever was drawn the place in the order";
            return Err(sheet.wrong(row.at, "no place in the order is given", hint).into());
        }
        rows.sort_by_key(|row| row.order);
        if needs_order {
            check_order(sheet, rows, frame)?;
        }
        return check_dates(sheet, rows);
    }
    if sheet.column(Role::Date).is_some() {
        if let Some(row) = rows.iter().find(|row| row.date.is_none() && needs_order) {
            let hint = "give each interview its date, or the sheet a column with the order";
            return Err(sheet.wrong(row.at, "no date is given", hint).into());
        }
        rows.sort_by_key(|row| row.date.as_ref().and_then(Edtf::first_day));
        return Ok(());
    }
    if needs_order {
        notes.push(format!("{}: the rows are taken in the order in which they stand", sheet.name));
    }
    Ok(())
}

/// The order has no place twice and leaves none out.
fn check_order(sheet: &Sheet, rows: &[Row<'_>], frame: &Frame) -> anyhow::Result<()> {
    for (expected, row) in (1_u32..).zip(rows) {
        let order = row.order.unwrap_or_default();
        if order > frame.size() {
            let what = format!("{order} in the order is beyond the {} of the frame", frame.size());
            let hint = "the order is 1 for whoever was drawn first, then 2, 3, …";
            return Err(sheet.wrong(row.at, &what, hint).into());
        }
        if order < expected {
            let hint = "give each person a place of their own in the order";
            return Err(sheet
                .wrong(row.at, &format!("{order} stands in the order twice"), hint)
                .into());
        }
        if order > expected {
            let message = format!("{}: nobody has place {expected} in the order", sheet.name);
            let hint = "whoever was drawn has a row: write absent or declined for those who could \
                not be asked, or the order is no longer random";
            return Err(Configuration::new(message, hint).into());
        }
    }
    Ok(())
}

/// Nobody was asked surely before somebody with an earlier place.
fn check_dates(sheet: &Sheet, rows: &[Row<'_>]) -> anyhow::Result<()> {
    let dated: Vec<(&Row<'_>, &Edtf)> =
        rows.iter().filter_map(|row| Some((row, row.date.as_ref()?))).collect();
    for pair in dated.windows(2) {
        let [(before, first), (after, second)] = pair else { continue };
        let is_reversed = match (first.first_day(), second.last_day()) {
            (Some(first), Some(second)) => second < first,
            _ => false,
        };
        if is_reversed {
            let places = (before.order.unwrap_or_default(), after.order.unwrap_or_default());
            let what = format!(
                "place {} in the order is dated {second}, before place {} ({first})",
                places.1, places.0
            );
            let hint = "people are asked in the order in which they were drawn; correct the order \
                or the dates, or leave the dates out with --column date=-";
            return Err(sheet.wrong(after.at, &what, hint).into());
        }
    }
    Ok(())
}

/// The strata of the frame, where there are any and the way of drawing can use them.
fn strata(
    sheet: &Sheet,
    frame: &Frame,
    drawn: Drawn,
    sizes: &[String],
    notes: &mut Vec<String>,
) -> anyhow::Result<Option<Strata>> {
    let listed = frame.sheet().map(Strata::of_list).transpose()?.flatten();
    let given = Strata::given(sizes, frame.size())?;
    let Some(strata) = listed.or(given) else {
        if sheet.column(Role::Stratum).is_none() {
            return Ok(None);
        }
        if matches!(drawn, Drawn::RandomOrder | Drawn::RandomSample) {
            let hint = "give each its size, --stratum NAME=PERSONS, or the frame as a list with a \
                column of strata; --column stratum=- leaves them out";
            let message = "the answers have strata, and nothing says how many persons each has";
            return Err(Usage::new(message, hint).into());
        }
        notes.push("the strata are not used: nothing says how people were drawn".to_owned());
        return Ok(None);
    };
    Ok((strata.names.len() > 1).then_some(strata))
}

/// The row of each person in the list of the frame, where it is one.
fn places(sheet: &Sheet, frame: &Frame, rows: &[Row<'_>]) -> anyhow::Result<Vec<Option<usize>>> {
    let (Some(list), Some(_)) = (frame.sheet(), sheet.column(Role::Person)) else {
        return Ok(rows.iter().map(|_| None).collect());
    };
    let persons = list.persons(list.needed(Role::Person)?)?;
    let mut places = Vec::new();
    for row in rows {
        let person = row.person.unwrap_or_default();
        let Some(place) = persons.get(person) else {
            let what = format!("{person} does not stand in the frame {}", list.name);
            let hint = "whoever was asked is one of the frame, under the same name";
            return Err(sheet.wrong(row.at, &what, hint).into());
        };
        places.push(Some(*place));
    }
    Ok(places)
}

fn interview(
    sheet: &Sheet,
    row: &Row<'_>,
    place: Option<usize>,
    strata: Option<&Strata>,
    [clusters, interviewers, kinds]: &mut [Numbers; 3],
) -> anyhow::Result<Interview> {
    let cell = |role| sheet.column(role).map_or("", |column| column.cells.get(row.at));
    let number = |numbers: &mut Numbers, role| match cell(role) {
        "" => None,
        name => Some(numbers.of(name)),
    };
    Ok(Interview {
        answer: row.answer,
        stratum: strata.map_or(Ok(0), |strata| stratum(sheet, row, place, strata))?,
        cluster: number(clusters, Role::Cluster),
        interviewer: number(interviewers, Role::Interviewer),
        control: yes_or_no(sheet, row, Role::Control)?,
        detail: yes_or_no(sheet, row, Role::Detail)?,
        kinds: told(sheet, row).iter().map(|kind| kinds.of(kind)).collect(),
    })
}

fn stratum(
    sheet: &Sheet,
    row: &Row<'_>,
    place: Option<usize>,
    strata: &Strata,
) -> anyhow::Result<usize> {
    let listed = place.and_then(|place| strata.of_row.get(place).copied());
    let Some(column) = sheet.column(Role::Stratum) else {
        let hint = "give the answers a column with the stratum, or both sheets one with persons";
        return listed
            .ok_or_else(|| sheet.wrong(row.at, "nothing says of which stratum", hint).into());
    };
    let name = column.cells.get(row.at);
    let hint = format!("the strata of the frame are {}", strata.names.join(", "));
    match strata.find(name) {
        Some(found) if listed.is_none_or(|listed| listed == found) => Ok(found),
        Some(_) => Err(sheet
            .wrong(row.at, &format!("the frame has not {name} for this person"), &hint)
            .into()),
        None => {
            Err(sheet.wrong(row.at, &format!("{name:?} is no stratum of the frame"), &hint).into())
        }
    }
}

fn yes_or_no(sheet: &Sheet, row: &Row<'_>, role: Role) -> anyhow::Result<Option<bool>> {
    let Some(column) = sheet.column(role) else { return Ok(None) };
    let words = column.cells.get(row.at);
    match words::answer(words) {
        Some(Cell::Answer(Answer::Yes)) => Ok(Some(true)),
        Some(Cell::Answer(Answer::No)) => Ok(Some(false)),
        Some(_) => Ok(None),
        None => {
            let what = format!("{words} is no answer ({})", role.name());
            Err(sheet.wrong(row.at, &what, "write yes, no, or nothing").into())
        }
    }
}

/// The kinds of a row: the cells of one column, parted by semicolons, or those of several columns
/// joined.
fn told(sheet: &Sheet, row: &Row<'_>) -> Vec<String> {
    let cells: Vec<&str> = sheet.with(Role::Kind).map(|column| column.cells.get(row.at)).collect();
    match cells.as_slice() {
        [] => Vec::new(),
        [single] => {
            let kinds = single.split(';').map(str::trim).filter(|kind| !kind.is_empty());
            kinds.map(str::to_owned).collect()
        }
        several if several.iter().all(|cell| cell.is_empty()) => Vec::new(),
        several => vec![several.join(" × ")],
    }
}
