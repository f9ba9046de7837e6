//! Tables of a reading on the wire.

use crate::{DecodeError, span, word};
use serde::{Deserialize, Serialize};

/// A table whose cells are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The name of the sheet; empty where the file has only one without a name.
    pub sheet: String,
    /// Whether each row seems to be a person.
    pub people: bool,
    /// The place of the header row in `blocks`; `null` where there is none.
    pub header: Option<u32>,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows below the header.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// What its header says.
    pub name: Option<String>,
    /// A role of the specification of `resolve`, guessed; `null` where it is not known.
    pub role: Option<String>,
    /// `text`, `number`, `date`, `boolean` or `mixed`.
    pub values: String,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The place of its block in `blocks`.
    pub block: u32,
    /// Cells that are not empty: the place of the column from 0, then the characters.
    pub cells: Vec<(u32, u32, u32)>,
    /// The bytes of each cell in what the origin of the block names, where that names bytes.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub places: Vec<[u32; 2]>,
}

impl From<&model::Table> for Table {
    fn from(table: &model::Table) -> Self {
        Self {
            sheet: table.sheet.clone(),
            people: table.people,
            header: table.header,
            columns: table.columns.iter().map(column).collect(),
            rows: table.rows.iter().map(row).collect(),
        }
    }
}

fn column(column: &model::Column) -> Column {
    Column {
        name: column.name.clone(),
        role: column.role.map(|role| role.code().to_owned()),
        values: column.values.code().to_owned(),
    }
}

fn row(row: &model::TableRow) -> Row {
    let cells = row.cells.iter().map(|cell| (cell.column, cell.span.start(), cell.span.end()));
    Row { block: row.block, cells: cells.collect(), places: row.places.clone() }
}

impl TryFrom<&Table> for model::Table {
    type Error = DecodeError;

    fn try_from(table: &Table) -> Result<Self, DecodeError> {
        Ok(Self {
            sheet: table.sheet.clone(),
            people: table.people,
            header: table.header,
            columns: table.columns.iter().map(column_back).collect::<Result<_, _>>()?,
            rows: table.rows.iter().map(row_back).collect::<Result<_, _>>()?,
        })
    }
}

fn column_back(column: &Column) -> Result<model::Column, DecodeError> {
    let role = |code: &String| word("role of a column", code, model::ColumnRole::from_code);
    Ok(model::Column {
        name: column.name.clone(),
        role: column.role.as_ref().map(role).transpose()?,
        values: word("values of a column", &column.values, model::ValueKind::from_code)?,
    })
}

fn row_back(row: &Row) -> Result<model::TableRow, DecodeError> {
    let cell = |(column, start, end): &(u32, u32, u32)| {
        Ok::<_, DecodeError>(model::TableCell { column: *column, span: span([*start, *end])? })
    };
    let is_whole = row.places.is_empty() || row.places.len() == row.cells.len();
    if !is_whole || row.places.iter().any(|[start, end]| start >= end) {
        let found = format!("{:?}", row.places);
        return Err(DecodeError::Word { field: "places of cells", found });
    }
    Ok(model::TableRow {
        block: row.block,
        cells: row.cells.iter().map(cell).collect::<Result<_, _>>()?,
        places: row.places.clone(),
    })
}
