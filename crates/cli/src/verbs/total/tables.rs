//! Capture histories from files.

use crate::hints::Configuration;
use crate::output::{Output, visible};
use crate::verbs::stage::load as bytes_of;
use anyhow::Context;
use model::{Columns, NamedColumn};
use std::path::Path;
use weigh::total::{Table, TableError};

const HINT: &str = "see what a table can be: docs/totals.md";

/// Columns that are no lists, where nobody says what the lists are.
const NO_LISTS: [&str; 2] = ["id", "count"];

/// The table of a file.
pub(super) fn load(
    path: &Path,
    lists: Option<&[String]>,
    output: &Output,
) -> anyhow::Result<Table> {
    let (columns, name) = columns(path, output)?;
    let table = match column(&columns, "pattern") {
        Some(patterns) => of_patterns(&columns, patterns, lists),
        None => of_rows(&columns, lists)?,
    };
    Ok(table.map_err(|error| wrong(&error).in_file(&name))?)
}

fn wrong(error: &TableError) -> Configuration {
    Configuration::new(error.to_string(), HINT)
}

fn columns(path: &Path, output: &Output) -> anyhow::Result<(Columns, String)> {
    let name = path.to_string_lossy().into_owned();
    let bytes = bytes_of(path).with_context(|| name.clone())?;
    let read = read::columns_where(&bytes, &name, |_| true);
    let refused =
        |error: read::ReadColumnsError| Configuration::new(format!("{name}: {error}"), HINT);
    let (columns, warnings) = read.map_err(refused)?;
    for warning in &warnings {
        output.note(&format!("warning: {}: {}", visible(&name), visible(&warning.message)));
    }
    Ok((columns, name))
}

fn column<'c>(columns: &'c Columns, name: &str) -> Option<&'c NamedColumn> {
    columns.columns.iter().find(|column| column.name.eq_ignore_ascii_case(name))
}

fn of_patterns(
    columns: &Columns,
    patterns: &NamedColumn,
    lists: Option<&[String]>,
) -> Result<Table, TableError> {
    let counts = column(columns, "count");
    let count = |row: usize| counts.map_or("", |counts| counts.cells.get(row));
    let rows = patterns.cells.iter().enumerate().map(|(row, pattern)| (pattern, count(row)));
    Table::from_patterns(lists.map(<[String]>::to_vec), rows)
}

fn of_rows(
    columns: &Columns,
    lists: Option<&[String]>,
) -> Result<Result<Table, TableError>, Configuration> {
    let is_list = |column: &&NamedColumn| {
        !NO_LISTS.iter().any(|other| column.name.eq_ignore_ascii_case(other))
    };
    let chosen: Vec<&NamedColumn> = match lists {
        None => columns.columns.iter().filter(is_list).collect(),
        Some(lists) => lists.iter().map(|list| named(columns, list)).collect::<Result<_, _>>()?,
    };
    let counts = column(columns, "count");
    let row = |row: usize| {
        let values: Vec<&str> = chosen.iter().map(|column| column.cells.get(row)).collect();
        (values, counts.map(|counts| counts.cells.get(row)))
    };
    let names = chosen.iter().map(|column| column.name.clone()).collect();
    Ok(Table::from_rows(names, (0..columns.rows()).map(row)))
}

fn named<'c>(columns: &'c Columns, list: &str) -> Result<&'c NamedColumn, Configuration> {
    column(columns, list).ok_or_else(|| {
        let names: Vec<&str> = columns.columns.iter().map(|column| column.name.as_str()).collect();
        let hint = format!("there are {}", names.join(", "));
        Configuration::new(format!("there is no column {list}"), hint)
    })
}

/// The tables of a file of draws, in the order in which they come.
pub(super) fn draws(path: &Path, lists: &[String], output: &Output) -> anyhow::Result<Vec<Table>> {
    let (columns, name) = columns(path, output)?;
    let cells = |wanted: &str| {
        let found = column(&columns, wanted).map(|column| &column.cells);
        found
            .ok_or_else(|| Configuration::new(format!("{name}: there is no column {wanted}"), HINT))
    };
    let (draws, patterns, counts) = (cells("draw")?, cells("pattern")?, cells("count")?);
    let mut rows: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
    for (row, draw) in draws.iter().enumerate() {
        let cell = (patterns.get(row), counts.get(row));
        match rows.iter_mut().rev().find(|(known, _)| *known == draw) {
            Some((_, cells)) => cells.push(cell),
            None => rows.push((draw, vec![cell])),
        }
    }
    let table = |(draw, cells): (&str, Vec<(&str, &str)>)| {
        let table = Table::from_patterns(Some(lists.to_vec()), cells);
        let name = format!("{name}, draw {draw}");
        table.map_err(|error| wrong(&error).in_file(&name).into())
    };
    rows.into_iter().map(table).collect()
}
