//! Lists of people: each row a name on a list and, where the list is one of people in custody, a stay
//! or a removal.

use super::super::cells::{self, DateColumn};
use super::super::held_on;
use super::super::named::name_key;
use super::{Gathering, Source};
use model::{
    Began, Citation, ColumnRole, Edtf, Ended, Move, PersonId, Place, Presence, Stay, Step, Table,
    TableRow,
};

pub(super) fn gather(gathering: &mut Gathering, source: &Source<'_>) {
    for table in source.reading.tables.iter().filter(|table| table.people) {
        let list = match table.sheet.as_str() {
            "" => source.name.to_owned(),
            sheet => format!("{} · {sheet}", source.name),
        };
        let of_custody = cells::is_of_custody(&list, table);
        for row in &table.rows {
            let _ = take(gathering, source, &Row { table, row, list: &list, of_custody });
        }
    }
}

/// A row of a list.
struct Row<'a> {
    table: &'a Table,
    row: &'a TableRow,
    list: &'a str,
    of_custody: bool,
}

impl Row<'_> {
    /// The cells of a role with their headers, from left to right.
    fn cells<'a>(
        &'a self,
        source: &'a Source<'_>,
        role: ColumnRole,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.row.cells.iter().filter_map(move |cell| {
            let column = self.table.columns.get(usize::try_from(cell.column).ok()?)?;
            let text = source.reading.text().slice(cell.span)?.trim();
            let is_one = column.role == Some(role) && !text.is_empty();
            is_one.then(|| (column.name.as_deref().unwrap_or_default(), text))
        })
    }

    fn cell<'a>(&'a self, source: &'a Source<'_>, role: ColumnRole) -> Option<&'a str> {
        self.cells(source, role).next().map(|(_, text)| text)
    }

    fn name(&self, source: &Source<'_>) -> Option<String> {
        if let Some(name) = self.cell(source, ColumnRole::FullName) {
            return Some(name.to_owned());
        }
        let parts = [ColumnRole::Given, ColumnRole::Family, ColumnRole::SecondFamily];
        let parts: Vec<&str> =
            parts.into_iter().filter_map(|role| self.cell(source, role)).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// The date of a kind, where the row has one.
    fn date(&self, source: &Source<'_>, kind: DateColumn) -> Option<Edtf> {
        let mut dates = self.cells(source, ColumnRole::Date);
        dates.find_map(|(header, text)| {
            (cells::date_column(header) == kind).then(|| cells::date(text)).flatten()
        })
    }

    fn place(&self, source: &Source<'_>) -> Option<Place> {
        let mut places = self.cells(source, ColumnRole::Place);
        let (_, name) = places.find(|(header, _)| cells::is_place_column(header))?;
        Some(Place { name: name.to_owned(), within: None })
    }
}

/// `None` where the row names nobody or lies nowhere.
fn take(gathering: &mut Gathering, source: &Source<'_>, row: &Row<'_>) -> Option<()> {
    let name = row.name(source)?;
    let name = in_order(&name);
    let own = name_key(&name);
    if own.is_empty() {
        return None;
    }
    let block = source.reading.blocks().get(usize::try_from(row.row.block).ok()?)?;
    let quote = source.reading.excerpt(block.span.into()).ok()?;
    let citation = Citation { document: source.reading.document, quote };
    let person = gathering.person(&own, &name);
    let kinds = [DateColumn::Other, DateColumn::From, DateColumn::Removal, DateColumn::To];
    let on = kinds.into_iter().find_map(|kind| row.date(source, kind));
    let list = row.cell(source, ColumnRole::List).unwrap_or(row.list).to_owned();
    let presence = Presence { person: person.clone(), list, on, citation: citation.clone() };
    gathering.records.presences.push(presence);
    if row.of_custody {
        in_custody(gathering, source, row, (person, citation));
    }
    Some(())
}

fn in_custody(
    gathering: &mut Gathering,
    source: &Source<'_>,
    row: &Row<'_>,
    (person, citation): (PersonId, Citation),
) {
    let place = row.place(source);
    if let Some(at) = row.date(source, DateColumn::Removal) {
        let (step, into, at) = (Step::Deportation, place, Some(at));
        gathering.records.moves.push(Move { person, step, out_of: None, into, at, citation });
        return;
    }
    let (mut from, mut to) = (row.date(source, DateColumn::From), row.date(source, DateColumn::To));
    if from.is_none() && to.is_none() {
        let on = row.date(source, DateColumn::Other);
        (from, to) = on.as_ref().map(held_on).unwrap_or_default();
    }
    if place.is_some() || from.is_some() || to.is_some() {
        gathering.records.stays.push(Stay {
            person,
            place,
            authority: None,
            legal_basis: None,
            from,
            to,
            began: Began::Unknown,
            ended: Ended::Unknown,
            citation,
        });
    }
}

/// A name whose family stands first, before a comma, in the usual order.
fn in_order(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) if !given.contains(',') => {
            format!("{} {}", given.trim(), family.trim())
        }
        _ => name.to_owned(),
    }
}
