//! The lists that `resolve` is given: columns with roles, ids of rows, and the small files beside.

use super::spec::{self, Roles};
use crate::hints::Configuration;
use crate::output::visible;
use anyhow::Context;
use model::{ColumnRole, Columns, NamedColumn};
use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Read;
use std::path::Path;

/// A list as it was read.
pub(super) struct List {
    /// The path as given.
    pub(super) name: String,
    pub(super) columns: Columns,
    /// What is to be said of how it was read, line by line.
    pub(super) notes: Vec<String>,
}

impl List {
    /// Reads a list; without roles, they are guessed and what was guessed is among the notes.
    pub(super) fn load(path: &Path, roles: Option<&Roles>) -> anyhow::Result<Self> {
        let name = path.to_string_lossy().into_owned();
        let bytes = bytes(path).with_context(|| name.clone())?;
        let mut all = Vec::new();
        let wanted = |column: &str| {
            all.push(column.to_owned());
            let is_named =
                |(_, names): &(ColumnRole, Vec<String>)| names.iter().any(|n| n == column);
            roles.is_none_or(|roles| roles.iter().any(is_named))
        };
        let read = read::columns_where(&bytes, &name, wanted);
        let (mut columns, warnings) = read.map_err(|error| refused(&name, &error))?;
        let shown = visible(&name);
        let warning = |what: &str| format!("warning: {shown}: {}", visible(what));
        let mut notes: Vec<String> = warnings.iter().map(|found| warning(&found.message)).collect();
        match roles {
            Some(roles) => spec::assign(&mut columns, roles, &name, &all)?,
            None => notes.extend(guess(&mut columns, &shown)),
        }
        if columns.rows() == 0 {
            notes.push(warning("the list has no rows"));
        }
        let tells = |column: &NamedColumn| {
            column.role.is_some_and(|role| !matches!(role, ColumnRole::Id | ColumnRole::List))
        };
        if !columns.columns.iter().any(tells) {
            let message = format!("{name}: no column says anything of a person");
            let hint =
                format!("give columns their roles with --spec; there are {}", all.join(", "));
            return Err(Configuration::new(message, hint).into());
        }
        Ok(Self { name, columns, notes })
    }

    pub(super) fn rows(&self) -> usize {
        self.columns.rows()
    }
}

/// The bytes of a file, or of standard input where the path is `-`.
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    if path.as_os_str() != "-" {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn refused(name: &str, error: &read::ReadColumnsError) -> Configuration {
    let hint = "a list is CSV, whose first row names the columns, or Parquet";
    Configuration::new(format!("{name}: {error}"), hint)
}

/// Guesses the roles and says them, a line for each column; what has none is left out.
fn guess(columns: &mut Columns, shown: &str) -> Vec<String> {
    read::guess_roles(columns);
    let line = |column: &NamedColumn| {
        let role = column.role.map_or("not used", ColumnRole::code);
        format!("{shown}: column {} is taken as: {role}", visible(&column.name))
    };
    let lines = columns.columns.iter().map(line).collect();
    columns.columns.retain(|column| column.role.is_some());
    lines
}

/// What the rows of a list are called: the cells of its column of ids, or their numbers from 1.
pub(super) struct Ids<'l> {
    column: Option<&'l NamedColumn>,
    /// Hashes of the ids with their rows, in order; empty where rows are numbered.
    sorted: Vec<(u64, u32)>,
    rows: usize,
}

impl<'l> Ids<'l> {
    /// # Errors
    /// A row without an id, or two rows with the same.
    pub(super) fn of(list: &'l List) -> Result<Self, Configuration> {
        let column = list.columns.with_role(ColumnRole::Id).next();
        let mut sorted: Vec<(u64, u32)> = Vec::new();
        for (row, id) in column.into_iter().flat_map(|column| column.cells.iter()).enumerate() {
            if id.is_empty() {
                let message = format!("{}: row {} has no id", list.name, row + 1);
                return Err(Configuration::new(message, NO_ID));
            }
            sorted.push((hash(id), row as u32));
        }
        sorted.sort_unstable();
        let ids = Self { column, sorted, rows: list.rows() };
        match ids.repeated() {
            None => Ok(ids),
            Some((first, second)) => {
                let id = ids.get(second);
                let (first, second) = (first + 1, second + 1);
                let message =
                    format!("{}: rows {first} and {second} have the same id {id}", list.name);
                Err(Configuration::new(message, NO_ID))
            }
        }
    }

    /// The id of a row.
    pub(super) fn get(&self, row: u32) -> Cow<'l, str> {
        match self.column {
            Some(column) => Cow::Borrowed(column.cells.get(row as usize)),
            None => Cow::Owned((u64::from(row) + 1).to_string()),
        }
    }

    /// The row with this id.
    pub(super) fn row(&self, id: &str) -> Option<u32> {
        if self.column.is_none() {
            let number: u32 = id.parse().ok()?;
            return number.checked_sub(1).filter(|row| (*row as usize) < self.rows);
        }
        let hash = hash(id);
        let start = self.sorted.partition_point(|(other, _)| *other < hash);
        let same = self.sorted.iter().skip(start).take_while(|(other, _)| *other == hash);
        same.map(|(_, row)| *row).find(|row| self.get(*row) == id)
    }

    /// The first two rows that have one id.
    fn repeated(&self) -> Option<(u32, u32)> {
        let pairs = self.sorted.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1);
        let found = pairs.filter_map(|same| {
            let mut rows: Vec<u32> = same.iter().map(|(_, row)| *row).collect();
            rows.sort_by_key(|row| (self.get(*row), *row));
            let twice = rows.windows(2).find(|pair| self.get(pair[0]) == self.get(pair[1]))?;
            Some((twice[0], twice[1]))
        });
        found.min_by_key(|(_, second)| *second)
    }
}

const NO_ID: &str =
    "give each row an id of its own, or name no column as id to have rows numbered from 1";

fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// What was judged of pairs of rows, nothing where nobody answered; rows on the right are counted from
/// `offset`.
pub(super) fn labels(
    path: &Path,
    left: &Ids<'_>,
    right: &Ids<'_>,
    offset: u32,
) -> anyhow::Result<Vec<Option<resolve::Label>>> {
    let table = small(path, &["left_id", "right_id", "label"])?;
    let [lefts, rights, verdicts] = &table.columns[..] else { return Ok(Vec::new()) };
    let mut labels = Vec::with_capacity(table.rows());
    for row in 0..table.rows() {
        let wrong = |what: String, hint: &str| {
            Configuration::new(format!("{}: row {}: {what}", path.display(), row + 1), hint)
        };
        let find = |ids: &Ids<'_>, cells: &NamedColumn| {
            let id = cells.cells.get(row);
            let hint = "left_id and right_id are ids of the lists";
            ids.row(id).ok_or_else(|| wrong(format!("no row has the id {id}"), hint))
        };
        let verdict = match verdicts.cells.get(row) {
            "" => None,
            "same" => Some(resolve::Verdict::Same),
            "different" => Some(resolve::Verdict::Different),
            "relative" => Some(resolve::Verdict::Relative),
            other => {
                let hint = "a label is same, different or relative";
                return Err(wrong(format!("{other} is no label"), hint).into());
            }
        };
        let (left, right) = (find(left, lefts)?, find(right, rights)?);
        let right = right.saturating_add(offset);
        labels.push(verdict.map(|verdict| resolve::Label { left, right, verdict }));
    }
    Ok(labels)
}

/// Names with how many people have each.
pub(super) fn frequencies(path: &Path) -> anyhow::Result<Vec<(String, u64)>> {
    let table = small(path, &["name", "count"])?;
    let [names, counts] = &table.columns[..] else { return Ok(Vec::new()) };
    let pairs = names.cells.iter().zip(counts.cells.iter()).enumerate();
    let pairs = pairs.map(|(row, (name, count))| {
        let count = count.parse().map_err(|_| {
            let message = format!("{}: row {}: {count} is no count", path.display(), row + 1);
            Configuration::new(message, "a count is how many people have the name")
        });
        Ok((name.to_owned(), count?))
    });
    pairs.collect()
}

/// A file with just these columns wanted, in this order.
fn small(path: &Path, wanted: &[&str]) -> anyhow::Result<Columns> {
    let name = path.to_string_lossy();
    let bytes = std::fs::read(path).with_context(|| name.clone().into_owned())?;
    let read = read::columns_where(&bytes, &name, |column| wanted.contains(&column));
    let (mut table, _) = read.map_err(|error| refused(&name, &error))?;
    if let Some(missing) = wanted.iter().find(|column| table.named(column).is_none()) {
        let hint = format!("its columns are {}", wanted.join(", "));
        return Err(Configuration::new(format!("{name} has no column {missing}"), hint).into());
    }
    table.columns.sort_by_key(|column| wanted.iter().position(|name| *name == column.name));
    Ok(table)
}
