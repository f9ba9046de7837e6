//! Exports as tables: a row for each submission, a column for each question, and rows of groups
//! that repeat in tables of their own.

use super::columns::{System, are_of_submissions, system};
use super::submissions::{Field, Piece, Submission, Submissions, without_scheme};
use crate::draft::Place;
use crate::tables::{Read, cell_place, column_name};
use model::{BlockKind, Origin, Reading, Table, TableCell};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Whether the first line of a text is the header of an export.
pub(crate) fn is_export(head: &str) -> bool {
    let line = head.trim_start_matches('\u{FEFF}').lines().next().unwrap_or_default();
    let names = |divider| line.split(divider).map(|name: &str| name.trim().trim_matches('"'));
    [',', ';', '\t'].into_iter().any(|divider| are_of_submissions(names(divider)))
}

/// Cells of one file: an answer takes more memory than a cell of a row.
const MOST_CELLS: usize = 1 << 20;

/// The submissions in the tables; `None` where a table holds something else, or where there are too
/// many to give each answer its place.
pub(super) fn of_tables(reading: &Reading) -> Option<Read> {
    let cells = |table: &Table| table.rows.iter().map(|row| row.cells.len()).sum::<usize>();
    if reading.tables.iter().map(cells).sum::<usize>() > MOST_CELLS {
        return None;
    }
    let sheets: Option<Vec<Sheet>> =
        reading.tables.iter().map(|table| Sheet::of(reading, table)).collect();
    let sheets = sheets.filter(|sheets| !sheets.is_empty())?;
    Some(read(reading, &sheets))
}

fn read(reading: &Reading, sheets: &[Sheet]) -> Read {
    let mut all = Submissions::default();
    let mut groups = Groups::of(sheets);
    for sheet in sheets.iter().filter(|sheet| !sheet.is_group()) {
        for at in 0..sheet.rows.len() {
            let mut submission = sheet.submission(at);
            for (group, row) in groups.take(&sheet.keys(at)) {
                submission.fields.extend(group.fields(row.at, Some(&row.instance)));
            }
            all.push(&submission)?;
        }
    }
    for rows in groups.left() {
        all.push(&of_nobody(&rows))?;
    }
    copy_comments(reading, &mut all);
    all.finish(reading.document, None)
}

/// Rows of a group whose submission stands in another file.
fn of_nobody<'a>(rows: &[(&'a Sheet<'a>, GroupRow)]) -> Submission<'a> {
    let mut submission = Submission::default();
    for (group, row) in rows {
        if submission.id.is_none() {
            submission.id = group.parent(row.at);
        }
        submission.fields.extend(group.fields(row.at, Some(&row.instance)));
    }
    submission
}

/// What stands on cells comes at the end.
fn copy_comments(reading: &Reading, all: &mut Submissions) {
    for block in reading.blocks().iter().filter(|block| block.kind == BlockKind::Caption) {
        let words = reading.text().slice(block.span).unwrap_or_default();
        if let Some(origin) = block.origin.clone() {
            all.draft.push(BlockKind::Caption, words, Place::Known(origin));
        }
    }
}

/// A column of a sheet.
struct Heading<'a> {
    name: Cow<'a, str>,
    system: Option<System>,
    /// Whether it is shown as a question: what only repeats another column is not.
    is_question: bool,
}

/// A table of submissions or of a group that repeats.
struct Sheet<'a> {
    reading: &'a Reading,
    name: &'a str,
    header: u32,
    headings: Vec<Heading<'a>>,
    /// The number of each row with its cells.
    rows: Vec<(u32, &'a [TableCell])>,
}

impl<'a> Sheet<'a> {
    /// The sheet; `None` where it is another table.
    fn of(reading: &'a Reading, table: &'a Table) -> Option<Self> {
        let (header, names, below) = header(reading, table)?;
        if !are_of_submissions(names.iter().map(|name| &**name)) {
            return None;
        }
        let rows = table.rows.get(below..).unwrap_or_default().iter();
        let rows =
            rows.filter_map(|row| Some((row_number(reading, row.block)?, row.cells.as_slice())));
        let rows = rows.collect();
        let name = &table.sheet;
        let mut sheet = Self { reading, name, header, headings: Vec::new(), rows };
        sheet.headings = sheet.headings(names);
        sheet.headings.iter().any(|heading| heading.is_question).then_some(sheet)
    }

    fn headings(&self, names: Vec<Cow<'a, str>>) -> Vec<Heading<'a>> {
        let known: BTreeSet<&str> = names.iter().map(|name| &**name).collect();
        let flags = self.flags(names.len());
        let is_question: Vec<bool> = names
            .iter()
            .zip(&flags)
            .map(|(name, is_flag)| is_question(name, *is_flag, &known))
            .collect();
        let headings = names.into_iter().zip(is_question).map(|(name, is_question)| Heading {
            system: system(&name),
            name,
            is_question,
        });
        headings.collect()
    }

    /// Which columns hold nothing but 0 and 1, or true and false.
    fn flags(&self, width: usize) -> Vec<bool> {
        let mut flags = vec![true; width];
        for cell in self.rows.iter().flat_map(|(_, cells)| *cells) {
            if let Some(flag) = flags.get_mut(cell.column as usize) {
                let words = self.words(cell);
                *flag &= matches!(words, "0" | "1" | "TRUE" | "FALSE" | "True" | "False");
            }
        }
        flags
    }

    fn words(&self, cell: &TableCell) -> &'a str {
        self.reading.text().slice(cell.span).unwrap_or_default()
    }

    /// Whether its rows belong to submissions that stand elsewhere.
    fn is_group(&self) -> bool {
        self.headings
            .iter()
            .any(|heading| matches!(heading.system, Some(System::ParentUuid | System::ParentIndex)))
    }

    fn place(&self, column: u32, row: u32) -> Place {
        let cell = format!("{}{row}", column_name(column));
        Place::Known(Origin::Cell { sheet: self.name.to_owned(), cell })
    }

    /// The first cell of a row that holds one of these, in this order.
    fn system(&self, at: usize, wanted: &[System]) -> Option<Piece<'a>> {
        let (row, cells) = self.rows.get(at)?;
        let of = |kind: &System| {
            cells.iter().find(|cell| {
                let heading = self.headings.get(cell.column as usize);
                heading.is_some_and(|heading| heading.system == Some(*kind))
            })
        };
        let cell = wanted.iter().find_map(of)?;
        let words = Cow::Borrowed(self.words(cell));
        Some(Piece { words, place: self.place(cell.column, *row) })
    }

    fn parent(&self, at: usize) -> Option<Piece<'a>> {
        let parents = [System::ParentUuid, System::ParentNumber, System::ParentIndex];
        let mut piece = self.system(at, &parents)?;
        if let Cow::Borrowed(words) = piece.words {
            piece.words = Cow::Borrowed(root(words));
        }
        Some(piece)
    }

    fn submission(&self, at: usize) -> Submission<'a> {
        Submission {
            id: self.system(at, &[System::Uuid, System::Number, System::Index]),
            time: self.system(at, &[System::Sent, System::Filled]),
            fields: self.fields(at, None),
        }
    }

    fn fields(&self, at: usize, instance: Option<&Arc<str>>) -> Vec<Field<'a>> {
        let Some((row, cells)) = self.rows.get(at) else { return Vec::new() };
        let mut cells = cells.iter().peekable();
        let mut fields = Vec::new();
        for (column, heading) in (0_u32..).zip(&self.headings) {
            let cell = cells.next_if(|cell| cell.column == column);
            if !heading.is_question {
                continue;
            }
            let piece = |cell| Piece {
                words: Cow::Borrowed(self.words(cell)),
                place: self.place(column, *row),
            };
            fields.push(Field {
                instance: instance.cloned(),
                question: heading.name.clone(),
                asked: cell.map(|_| self.place(column, self.header)),
                words: cell.map(piece),
            });
        }
        fields
    }

    /// What other tables may call this row.
    fn keys(&self, at: usize) -> Vec<Key> {
        let wanted = [System::Uuid, System::Number, System::Index];
        let of = |kind| self.system(at, &[kind]).map(|piece| Key::of(kind, &piece.words));
        wanted.into_iter().filter_map(of).collect()
    }

    /// What this row calls the submission that it belongs to.
    fn parent_key(&self, at: usize) -> Option<Key> {
        let kinds = [
            (System::ParentUuid, System::Uuid),
            (System::ParentNumber, System::Number),
            (System::ParentIndex, System::Index),
        ];
        kinds.into_iter().find_map(|(parent, kind)| {
            Some(Key::of(kind, root(&self.system(at, &[parent])?.words)))
        })
    }
}

/// The key of the submission in that of a row of one of its groups: `uuid:…/children[2]`.
fn root(key: &str) -> &str {
    key.split_once('/').map_or(key, |(root, _)| root)
}

/// Whether a column is a question that is not shown by another one.
fn is_question(name: &str, is_flag: bool, known: &BTreeSet<&str>) -> bool {
    if name.trim().is_empty() || system(name).is_some() {
        return false;
    }
    // `photo_URL` stands beside `photo`, and `injury/burns` with 0 and 1 beside `injury`.
    let is_address = name.strip_suffix("_URL").is_some_and(|photo| known.contains(photo));
    let is_option = is_flag && name.rsplit_once('/').is_some_and(|(many, _)| known.contains(many));
    !is_address && !is_option
}

/// The number of the header row, its cells, and how many rows of the table stand above the others.
pub(super) fn header<'a>(
    reading: &'a Reading,
    table: &'a Table,
) -> Option<(u32, Vec<Cow<'a, str>>, usize)> {
    if let Some(block) = table.header {
        let names = table.columns.iter();
        let names = names.map(|column| Cow::Borrowed(column.name.as_deref().unwrap_or_default()));
        return Some((row_number(reading, block)?, names.collect(), 0));
    }
    let first = table.rows.first()?;
    let width = first.cells.iter().map(|cell| cell.column as usize + 1).max()?;
    let mut names = vec![Cow::Borrowed(""); width];
    for cell in &first.cells {
        if let Some(name) = names.get_mut(cell.column as usize) {
            *name = Cow::Borrowed(reading.text().slice(cell.span).unwrap_or_default());
        }
    }
    Some((row_number(reading, first.block)?, names, 1))
}

pub(super) fn row_number(reading: &Reading, block: u32) -> Option<u32> {
    match reading.blocks().get(block as usize)?.origin.as_ref()? {
        Origin::Cell { cell, .. } => cell_place(cell.split(':').next()?).map(|(_, row)| row),
        _ => None,
    }
}

/// What names a submission.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key(System, String);

impl Key {
    fn of(kind: System, words: &str) -> Self {
        Self(kind, without_scheme(words).to_owned())
    }
}

/// A row of a group.
struct GroupRow {
    at: usize,
    instance: Arc<str>,
}

/// The rows of groups that repeat, by what names their submission.
struct Groups<'a> {
    rows: BTreeMap<Key, Vec<(&'a Sheet<'a>, GroupRow)>>,
}

impl<'a> Groups<'a> {
    fn of(sheets: &'a [Sheet<'a>]) -> Self {
        let mut rows: BTreeMap<Key, Vec<(&Sheet, GroupRow)>> = BTreeMap::new();
        for sheet in sheets.iter().filter(|sheet| sheet.is_group()) {
            let mut counts: BTreeMap<Key, usize> = BTreeMap::new();
            for at in 0..sheet.rows.len() {
                // A row that names no submission is one of nobody's.
                let key = sheet.parent_key(at).unwrap_or(Key(System::Other, String::new()));
                let count = counts.entry(key.clone()).or_default();
                *count += 1;
                let group = if sheet.name.is_empty() { "group" } else { sheet.name };
                let instance = format!("{group}[{count}]").into();
                rows.entry(key).or_default().push((sheet, GroupRow { at, instance }));
            }
        }
        Self { rows }
    }

    /// The rows of the submission that is called so.
    fn take(&mut self, keys: &[Key]) -> Vec<(&'a Sheet<'a>, GroupRow)> {
        keys.iter().filter_map(|key| self.rows.remove(key)).flatten().collect()
    }

    /// The rows that belong to no submission of the file.
    fn left(self) -> impl Iterator<Item = Vec<(&'a Sheet<'a>, GroupRow)>> {
        self.rows.into_values()
    }
}
