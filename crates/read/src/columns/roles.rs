//! What the columns of a list hold, guessed from their names and cells.

use crate::tables::{self, Profile, SAMPLE};
use model::{ColumnRole, Columns, NamedColumn};

/// Roles that several columns of one list can share.
const SHARED: [ColumnRole; 5] = [
    ColumnRole::Given,
    ColumnRole::Nickname,
    ColumnRole::Place,
    ColumnRole::Date,
    ColumnRole::Other,
];

/// What the cells alone can tell of a column whose name says nothing.
const BY_CELLS: [ColumnRole; 4] =
    [ColumnRole::FullName, ColumnRole::BirthDate, ColumnRole::Sex, ColumnRole::DocumentNumber];

/// Gives every column the role that its name has, in English or Spanish, or else its cells, where no
/// other column has that role. Columns that say which rows are one person (`cluster`, `truth`,
/// `label`, `entity`, `person_id`) never get one.
pub fn guess_roles(columns: &mut Columns) {
    for column in &mut columns.columns {
        column.role = tables::role_of_header(&column.name);
    }
    divide_names(&mut columns.columns);
    keep_first(&mut columns.columns);
    for at in 0..columns.columns.len() {
        let role = by_cells(&columns.columns, at);
        if let Some(column) = columns.columns.get_mut(at).filter(|_| role.is_some()) {
            column.role = role;
        }
    }
}

/// A column called `name` beside one of family names holds given names.
fn divide_names(columns: &mut [NamedColumn]) {
    let has_family = columns.iter().any(|column| column.role == Some(ColumnRole::Family));
    for column in columns.iter_mut().filter(|column| has_family && tables::is_name(&column.name)) {
        column.role = Some(ColumnRole::Given);
    }
}

/// A role that one column has goes to the first that claims it.
fn keep_first(columns: &mut [NamedColumn]) {
    let mut taken = Vec::new();
    for column in columns {
        let Some(role) = column.role.filter(|role| !SHARED.contains(role)) else { continue };
        match taken.contains(&role) {
            true => column.role = None,
            false => taken.push(role),
        }
    }
}

/// The role that the cells of a column without one have, where no other column has it.
fn by_cells(columns: &[NamedColumn], at: usize) -> Option<ColumnRole> {
    let column = columns.get(at)?;
    if column.role.is_some() || tables::is_answer(&column.name) {
        return None;
    }
    let mut profile = Profile::default();
    let cells = column.cells.iter().filter(|cell| !cell.is_empty());
    for cell in cells.take(SAMPLE) {
        profile.take(cell, tables::kind_of_words(cell));
    }
    let role = profile.role().filter(|role| BY_CELLS.contains(role))?;
    let is_taken = |taken: ColumnRole| columns.iter().any(|column| column.role == Some(taken));
    // Places look like whole names, so these count only where nothing else is a name.
    let is_named = role == ColumnRole::FullName
        && (is_taken(ColumnRole::Given) || is_taken(ColumnRole::Family));
    (!is_taken(role) && !is_named).then_some(role)
}
