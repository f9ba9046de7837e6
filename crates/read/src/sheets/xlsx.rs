//! XLSX (ECMA-376, part 1, section 18).

use super::number::{self, Format};
use super::{Book, MAX_UNPACKED};
use crate::Refusal;
use crate::archive::Parts;
use crate::tables::{Cell, MAX_CELLS, Read, Sheet, cell_place};
use crate::xml::{Event, Events, attribute, unescape};
use model::{DocumentId, ValueKind};
use std::borrow::Cow;
use std::collections::BTreeMap;

const DAMAGED: Refusal = Refusal::Damaged { what: "the workbook cannot be read" };

/// No workbook that somebody made has more.
const MAX_SHEETS: usize = 10_000;

/// What cells refer to.
struct Shared {
    strings: Vec<String>,
    formats: Vec<Format>,
    since_1904: bool,
}

/// A sheet as the workbook names it.
struct Listed {
    name: String,
    is_hidden: bool,
    relation: String,
}

/// Reads a workbook.
pub(super) fn read(bytes: &[u8], document: DocumentId, _name: &str) -> Read {
    let mut parts = Parts::open(bytes, MAX_UNPACKED)?;
    let workbook = parts.text("xl/workbook.xml")?.ok_or(DAMAGED)?;
    let relations = parts.text("xl/_rels/workbook.xml.rels")?.unwrap_or_default();
    let targets = targets(&relations, "xl");
    let shared = Shared {
        strings: strings(&parts.text("xl/sharedStrings.xml")?.unwrap_or_default()),
        formats: formats(&parts.text("xl/styles.xml")?.unwrap_or_default()),
        since_1904: is_since_1904(&workbook),
    };
    let mut book = Book::new();
    let sheets = listed(&workbook);
    if sheets.len() > MAX_SHEETS {
        return Err(DAMAGED);
    }
    for listed in sheets {
        let Some(target) = targets.get(&listed.relation) else { continue };
        let Some(xml) = parts.text(target)? else { continue };
        let sheet = book.sheet(&listed.name, listed.is_hidden);
        let mut reader =
            Cells { book: &mut book, sheet, shared: &shared, row: 0, cells: Vec::new() };
        reader.read(&xml)?;
        let sheet = reader.sheet;
        book.notes = notes(&mut parts, target)?;
        book.end(sheet);
    }
    book.finish(document)
}

/// The comments on the cells of a sheet, which stand in a member of their own.
fn notes(parts: &mut Parts<'_>, sheet: &str) -> Result<Vec<(String, String)>, Refusal> {
    let Some((folder, file)) = sheet.rsplit_once('/') else { return Ok(Vec::new()) };
    let relations = parts.text(&format!("{folder}/_rels/{file}.rels"))?.unwrap_or_default();
    let mut found = Vec::new();
    for target in targets(&relations, folder).into_values() {
        // Answers to comments (`threadedComments`) are written as a comment too.
        if target.rsplit('/').next().is_some_and(|file| file.starts_with("comment")) {
            found.extend(comments(&parts.text(&target)?.unwrap_or_default()));
        }
    }
    Ok(found)
}

fn comments(xml: &str) -> Vec<(String, String)> {
    let (mut found, mut in_text) = (Vec::new(), false);
    for event in Events::of(xml) {
        match event {
            Event::Start { name: "comment", attributes, .. } => {
                let cell = attribute(attributes, "ref").unwrap_or_default().into_owned();
                found.push((cell, String::new()));
            }
            Event::Start { name: "t", closed, .. } => in_text = !closed,
            Event::End("t") => in_text = false,
            Event::Text(text) if in_text => add_note(&mut found, &characters(text)),
            Event::Cdata(text) if in_text => add_note(&mut found, text),
            _ => {}
        }
    }
    found
}

fn add_note(found: &mut [(String, String)], text: &str) {
    if let Some((_, words)) = found.last_mut() {
        words.push_str(text);
    }
}

fn listed(workbook: &str) -> Vec<Listed> {
    let sheets = Events::of(workbook).filter_map(|event| match event {
        Event::Start { name: "sheet", attributes, .. } => Some(attributes),
        _ => None,
    });
    let listed = sheets.filter_map(|attributes| {
        Some(Listed {
            name: attribute(attributes, "name")?.into_owned(),
            is_hidden: attribute(attributes, "state").is_some_and(|state| state != "visible"),
            // `r:id`; `sheetId` is another.
            relation: attribute(attributes, "id")?.into_owned(),
        })
    });
    listed.collect()
}

fn is_since_1904(workbook: &str) -> bool {
    Events::of(workbook).any(|event| match event {
        Event::Start { name: "workbookPr", attributes, .. } => {
            attribute(attributes, "date1904").is_some_and(|value| value == "1" || value == "true")
        }
        _ => false,
    })
}

/// The member that each relation of a member in this folder leads to.
fn targets(relations: &str, folder: &str) -> BTreeMap<String, String> {
    let found = Events::of(relations).filter_map(|event| match event {
        Event::Start { name: "Relationship", attributes, .. } => {
            let target = attribute(attributes, "Target")?;
            let member = match (target.strip_prefix('/'), target.strip_prefix("../")) {
                (Some(absolute), _) => absolute.to_owned(),
                (None, Some(above)) => {
                    format!("{}{above}", &folder[..folder.rfind('/').map_or(0, |at| at + 1)])
                }
                (None, None) => format!("{folder}/{target}"),
            };
            Some((attribute(attributes, "Id")?.into_owned(), member))
        }
        _ => None,
    });
    found.collect()
}

/// The strings that cells share. Runs with a look of their own are one string; how they are
/// pronounced (`rPh`) is no part of it.
fn strings(xml: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut current = String::new();
    let (mut in_text, mut in_sound) = (false, false);
    for event in Events::of(xml) {
        match event {
            Event::Start { name: "si", closed: true, .. } => found.push(String::new()),
            Event::Start { name: "t", closed, .. } => in_text = !closed,
            Event::Start { name: "rPh", closed, .. } => in_sound = !closed,
            Event::End("t") => in_text = false,
            Event::End("rPh") => in_sound = false,
            Event::End("si") => found.push(std::mem::take(&mut current)),
            Event::Text(text) if in_text && !in_sound => current.push_str(&characters(text)),
            Event::Cdata(text) if in_text && !in_sound => current.push_str(text),
            _ => {}
        }
    }
    found
}

/// Characters that XML cannot hold are written `_x000D_` (section 22.9.2.19).
fn characters(text: &str) -> Cow<'_, str> {
    let text = unescape(text);
    match text.contains("_x000D_") {
        true => Cow::Owned(text.replace("_x000D_", "\r")),
        false => text,
    }
}

/// The format of each style of cells.
fn formats(styles: &str) -> Vec<Format> {
    let mut codes: BTreeMap<u32, Format> = BTreeMap::new();
    let (mut found, mut in_cells) = (Vec::new(), false);
    for event in Events::of(styles) {
        match event {
            Event::Start { name: "numFmt", attributes, .. } => {
                let id = attribute(attributes, "numFmtId").and_then(|id| id.parse().ok());
                if let Some((id, code)) = id.zip(attribute(attributes, "formatCode")) {
                    codes.insert(id, number::of_code(&code));
                }
            }
            Event::Start { name: "cellXfs", closed, .. } => in_cells = !closed,
            Event::End("cellXfs") => in_cells = false,
            Event::Start { name: "xf", attributes, .. } if in_cells => {
                let id =
                    attribute(attributes, "numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
                found.push(codes.get(&id).cloned().unwrap_or_else(|| number::built_in(id)));
            }
            _ => {}
        }
    }
    found
}

/// A cell while it is read.
#[derive(Default)]
struct Open<'a> {
    column: u32,
    kind: Option<Cow<'a, str>>,
    style: usize,
    value: String,
    formula: String,
}

/// The cells of one sheet.
struct Cells<'a> {
    book: &'a mut Book,
    sheet: Sheet,
    shared: &'a Shared,
    row: u32,
    cells: Vec<Cell<'a>>,
}

/// Which characters of a cell these are.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Nothing,
    Value,
    Formula,
}

impl<'a> Cells<'a> {
    fn read(&mut self, xml: &str) -> Result<(), Refusal> {
        let mut open: Option<Open> = None;
        let mut inside = Inside::Nothing;
        let mut next = 0;
        for event in Events::of(xml) {
            match event {
                Event::Start { name: "row", attributes, .. } => {
                    self.begin_row(attributes)?;
                    next = 0;
                }
                Event::Start { name: "c", attributes, closed } => {
                    let cell = begin_cell(attributes, next);
                    next = cell.column.saturating_add(1);
                    open = (!closed).then_some(cell);
                }
                Event::Start { name: "v" | "t", closed: false, .. } => inside = Inside::Value,
                Event::Start { name: "f", closed: false, .. } => inside = Inside::Formula,
                Event::Start { name: "mergeCell", .. } => self.book.merged += 1,
                Event::End("v" | "t" | "f") => inside = Inside::Nothing,
                Event::End("c") => {
                    if let Some(cell) = open.take().and_then(|cell| self.end_cell(cell)) {
                        self.cells.push(cell);
                    }
                    if self.cells.len() > MAX_CELLS {
                        return Err(Refusal::TooManyCells);
                    }
                }
                Event::Text(text) => add(&mut open, inside, &characters(text)),
                Event::Cdata(text) => add(&mut open, inside, text),
                _ => {}
            }
        }
        self.end_row()
    }

    fn begin_row(&mut self, attributes: &str) -> Result<(), Refusal> {
        self.end_row()?;
        let number = attribute(attributes, "r").and_then(|number| number.parse().ok());
        self.row = number.unwrap_or_else(|| self.row.saturating_add(1));
        let is_hidden =
            attribute(attributes, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true");
        self.book.hidden_rows += usize::from(is_hidden);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        let mut cells = std::mem::take(&mut self.cells);
        self.book.row(&mut self.sheet, self.row, &mut cells)?;
        self.cells = cells;
        Ok(())
    }

    fn end_cell(&mut self, cell: Open) -> Option<Cell<'a>> {
        let column = cell.column;
        let (words, kind) = match cell.kind.as_deref() {
            Some("s") => {
                let string = self.shared.strings.get(cell.value.trim().parse::<usize>().ok()?)?;
                return Some(Cell { column, words: Cow::Borrowed(string), kind: ValueKind::Text });
            }
            Some("b") => (truth(&cell.value), ValueKind::Boolean),
            Some("d") => (cell.value, ValueKind::Date),
            Some("str" | "inlineStr" | "e") => (cell.value, ValueKind::Text),
            _ => self.number(&cell.value, cell.style),
        };
        if words.is_empty() && !cell.formula.is_empty() {
            self.book.formulas += 1;
            let words = Cow::Owned(format!("={}", cell.formula));
            return Some(Cell { column, words, kind: ValueKind::Text });
        }
        Some(Cell { column, words: Cow::Owned(words), kind })
    }

    fn number(&self, value: &str, style: usize) -> (String, ValueKind) {
        match value.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => {
                let format = self.shared.formats.get(style).unwrap_or(&Format::General);
                number::shown(number, format, self.shared.since_1904)
            }
            _ => (value.to_owned(), ValueKind::Text),
        }
    }
}

fn truth(value: &str) -> String {
    if value.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned()
}

fn begin_cell(attributes: &str, next: u32) -> Open<'_> {
    let column = attribute(attributes, "r")
        .and_then(|name| cell_place(&name))
        .map_or(next, |(column, _)| column);
    Open {
        column,
        kind: attribute(attributes, "t"),
        style: attribute(attributes, "s").and_then(|style| style.parse().ok()).unwrap_or(0),
        ..Open::default()
    }
}

fn add(open: &mut Option<Open>, inside: Inside, text: &str) {
    match (open, inside) {
        (Some(cell), Inside::Value) => cell.value.push_str(text),
        (Some(cell), Inside::Formula) => cell.formula.push_str(text),
        _ => {}
    }
}
