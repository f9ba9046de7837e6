//! Claims from files.

use super::refused;
use crate::hints::Configuration;
use crate::output::{Output, visible};
use crate::verbs::stage::load as bytes_of;
use anyhow::Context;
use model::{Columns, Edtf, NamedColumn};
use std::path::Path;
use weigh::fuse::{Claim, FuseError};

const HINT: &str =
    "the columns are object, attribute, source and value, and may be time and confidence";

/// A table of claims.
pub(super) struct Table {
    name: String,
    columns: Columns,
}

pub(super) fn load(path: &Path, output: &Output) -> anyhow::Result<Table> {
    let name = path.to_string_lossy().into_owned();
    let bytes = bytes_of(path).with_context(|| name.clone())?;
    let refused =
        |error: read::ReadColumnsError| Configuration::new(format!("{name}: {error}"), HINT);
    let (columns, warnings) = read::columns_where(&bytes, &name, |_| true).map_err(refused)?;
    for warning in &warnings {
        output.note(&format!("warning: {}: {}", visible(&name), visible(&warning.message)));
    }
    Ok(Table { name, columns })
}

impl Table {
    pub(super) fn claims(&self) -> Result<Vec<Claim<'_>>, Configuration> {
        let [objects, attributes] = [self.needed("object")?, self.needed("attribute")?];
        let [sources, values] = [self.needed("source")?, self.needed("value")?];
        let (times, confidences) = (self.column("time"), self.column("confidence"));
        let claim = |row: usize| {
            Ok(Claim {
                object: objects.cells.get(row),
                attribute: attributes.cells.get(row),
                source: sources.cells.get(row),
                value: values.cells.get(row),
                time: self.figure(times, row, time, |row| FuseError::Time { row })?,
                confidence: self.figure(
                    confidences,
                    row,
                    |word| word.parse().ok(),
                    |row| FuseError::Confidence { row },
                )?,
            })
        };
        (0..self.columns.rows()).map(claim).collect()
    }

    pub(super) fn refused(&self, error: &FuseError) -> Configuration {
        refused(error).in_file(&self.name)
    }

    fn column(&self, name: &str) -> Option<&NamedColumn> {
        self.columns.columns.iter().find(|column| column.name.eq_ignore_ascii_case(name))
    }

    fn needed(&self, name: &str) -> Result<&NamedColumn, Configuration> {
        let missing =
            || Configuration::new(format!("{}: there is no column {name}", self.name), HINT);
        self.column(name).ok_or_else(missing)
    }

    /// The figure of a cell, none where it is empty.
    fn figure(
        &self,
        column: Option<&NamedColumn>,
        row: usize,
        read: impl Fn(&str) -> Option<f64>,
        wrong: impl Fn(usize) -> FuseError,
    ) -> Result<Option<f64>, Configuration> {
        let word = column.map_or("", |column| column.cells.get(row)).trim();
        if word.is_empty() {
            return Ok(None);
        }
        let figure = read(word).ok_or_else(|| self.refused(&wrong(row)))?;
        Ok(Some(figure))
    }
}

/// A number, or the first day of a date.
fn time(word: &str) -> Option<f64> {
    let day = || word.parse::<Edtf>().ok().and_then(|date| date.first_day()).map(f64::from);
    word.parse().ok().or_else(day)
}
