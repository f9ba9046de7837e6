//! The form itself: a workbook as XLSForm has it, with the sheets `survey`, `choices` and `settings`
//! (xlsform.org, "Basic format").

use super::WHAT;
use super::table::{header, row_number};
use crate::draft::{Draft, Place};
use crate::tables::{Read, column_name};
use model::{BlockKind, DocumentKind, Origin, Reading, Table, TableRow};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The questions of a form, each with its choices; `None` where the workbook is none.
pub(super) fn of_tables(reading: &Reading) -> Option<Read> {
    let find = |name: &str| {
        let table = reading.tables.iter().find(|table| table.sheet.eq_ignore_ascii_case(name))?;
        Sheet::of(reading, table)
    };
    let survey = find("survey").filter(|survey| {
        survey.column("type").is_some()
            && survey.column("name").is_some()
            && !survey.columns("label").is_empty()
    })?;
    Some(read(reading, &survey, find("choices").as_ref(), find("settings").as_ref()))
}

fn read(
    reading: &Reading,
    survey: &Sheet,
    choices: Option<&Sheet>,
    settings: Option<&Sheet>,
) -> Read {
    let mut draft = Draft::default();
    let title = settings.and_then(|settings| settings.cell(settings.rows.first()?, "form_title"));
    if let (Some((words, place)), Some(_)) = (title.clone(), settings) {
        draft.push(BlockKind::Heading, words, place);
    }
    let mut lists = choices.map(lists).unwrap_or_default();
    for row in &survey.rows {
        let kind = survey.cell(row, "type").map_or("", |(words, _)| words);
        question(&mut draft, survey, row, kind);
        // The choices come with the first question that has them.
        let list = kind.split_whitespace().nth(1).and_then(|list| lists.remove(list));
        for row in list.into_iter().flatten() {
            push_all(&mut draft, choices, row, "label", BlockKind::ListItem);
        }
    }
    for row in lists.into_values().flatten() {
        push_all(&mut draft, choices, row, "label", BlockKind::ListItem);
    }
    let (mut form, warnings) = draft.finish(reading.document, DocumentKind::Survey, WHAT, None)?;
    form.title = title.map(|(words, _)| words.to_owned());
    Ok((form, warnings))
}

fn question(draft: &mut Draft, survey: &Sheet, row: &TableRow, kind: &str) {
    let kind = match kind.trim() {
        kind if kind.starts_with("begin") => BlockKind::Heading,
        "note" => BlockKind::Paragraph,
        _ => BlockKind::Question,
    };
    push_all(draft, Some(survey), row, "label", kind);
    push_all(draft, Some(survey), row, "hint", BlockKind::Caption);
}

/// The cells of a row under a heading, in all languages of the form.
fn push_all(draft: &mut Draft, sheet: Option<&Sheet>, row: &TableRow, name: &str, kind: BlockKind) {
    let Some(sheet) = sheet else { return };
    for column in sheet.columns(name) {
        if let Some((words, place)) = sheet.at(row, column) {
            draft.push(kind, words, place);
        }
    }
}

/// The rows of each list of choices, in the order of the sheet.
fn lists<'a>(choices: &'a Sheet<'a>) -> BTreeMap<&'a str, Vec<&'a TableRow>> {
    let mut lists: BTreeMap<&str, Vec<&TableRow>> = BTreeMap::new();
    for row in &choices.rows {
        let list = choices.cell(row, "list_name").or_else(|| choices.cell(row, "list name"));
        if let Some((list, _)) = list {
            lists.entry(list).or_default().push(row);
        }
    }
    lists
}

/// A sheet of a form.
struct Sheet<'a> {
    reading: &'a Reading,
    name: &'a str,
    names: Vec<Cow<'a, str>>,
    rows: Vec<&'a TableRow>,
}

impl<'a> Sheet<'a> {
    fn of(reading: &'a Reading, table: &'a Table) -> Option<Self> {
        let (_, names, below) = header(reading, table)?;
        let rows = table.rows.iter().skip(below).collect();
        Some(Self { reading, name: &table.sheet, names, rows })
    }

    fn column(&self, name: &str) -> Option<u32> {
        let at = self.names.iter().position(|column| column.trim().eq_ignore_ascii_case(name))?;
        u32::try_from(at).ok()
    }

    /// The columns of this name, with and without a language: `label`, `label::English (en)`.
    fn columns(&self, name: &str) -> Vec<u32> {
        let is_named = |column: &str| {
            let column = column.trim();
            column == name
                || column.strip_prefix(name).is_some_and(|language| language.starts_with(':'))
        };
        let columns = (0_u32..).zip(&self.names).filter(|(_, column)| is_named(column));
        columns.map(|(at, _)| at).collect()
    }

    fn cell(&self, row: &TableRow, name: &str) -> Option<(&'a str, Place)> {
        self.at(row, self.column(name)?)
    }

    fn at(&self, row: &TableRow, column: u32) -> Option<(&'a str, Place)> {
        let cell = row.cells.iter().find(|cell| cell.column == column)?;
        let words = self.reading.text().slice(cell.span)?;
        let number = row_number(self.reading, row.block)?;
        let cell = format!("{}{number}", column_name(column));
        Some((words, Place::Known(Origin::Cell { sheet: self.name.to_owned(), cell })))
    }
}
