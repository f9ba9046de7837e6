//! Lists of people: each row a name on a list and, where the list is one of people in custody, a stay
//! or a removal.

use super::super::cells::{self, DateColumn};
use super::super::held_on;
use super::{Gathering, Source};
use crate::listed::{Listed, list_name};
use model::{
    Began, Citation, ColumnRole, Edtf, Ended, Move, PersonId, Place, Presence, RecordId, Stay, Step,
};

pub(super) fn gather(gathering: &mut Gathering<'_>, source: &Source<'_>) {
    let reading = source.reading;
    let tables = reading.tables.iter().enumerate().filter(|(_, table)| table.people);
    for (place, table) in tables {
        let list = list_name(source.name, table);
        let of_custody = cells::is_of_custody(&list, table);
        for (at, row) in table.rows.iter().enumerate() {
            let row = Listed { reading, table, row };
            let id = RecordId::of_row(reading.document, place, at);
            let _ = take(gathering, source, &Row { row, id, list: &list, of_custody });
        }
    }
}

/// A row of a list.
struct Row<'a> {
    row: Listed<'a>,
    id: RecordId,
    list: &'a str,
    of_custody: bool,
}

impl Row<'_> {
    /// The date of a kind, where the row has one.
    fn date(&self, kind: DateColumn) -> Option<Edtf> {
        let mut dates = self.row.of(ColumnRole::Date);
        dates.find_map(|(header, text)| {
            (cells::date_column(header) == kind).then(|| cells::date(text)).flatten()
        })
    }

    fn place(&self) -> Option<Place> {
        let mut places = self.row.of(ColumnRole::Place);
        let (_, name) = places.find(|(header, _)| cells::is_place_column(header))?;
        Some(Place { name: name.to_owned(), within: None })
    }
}

/// `None` where the row is nobody's record, or lies nowhere.
fn take(gathering: &mut Gathering<'_>, source: &Source<'_>, row: &Row<'_>) -> Option<()> {
    let block = source.reading.blocks().get(usize::try_from(row.row.row.block).ok()?)?;
    let quote = source.reading.excerpt(block.span.into()).ok()?;
    let citation = Citation { document: source.reading.document, quote };
    let person = gathering.people.of_record(gathering.people.record(row.id.as_str())?)?.id.clone();
    let kinds = [DateColumn::Other, DateColumn::From, DateColumn::Removal, DateColumn::To];
    let on = kinds.into_iter().find_map(|kind| row.date(kind));
    let list = row.row.cell(ColumnRole::List).unwrap_or(row.list).to_owned();
    let presence = Presence { person: person.clone(), list, on, citation: citation.clone() };
    gathering.records.presences.push(presence);
    if row.of_custody {
        in_custody(gathering, row, (person, citation));
    }
    Some(())
}

fn in_custody(
    gathering: &mut Gathering<'_>,
    row: &Row<'_>,
    (person, citation): (PersonId, Citation),
) {
    let place = row.place();
    if let Some(at) = row.date(DateColumn::Removal) {
        let (step, into, at) = (Step::Deportation, place, Some(at));
        gathering.records.moves.push(Move { person, step, out_of: None, into, at, citation });
        return;
    }
    let (mut from, mut to) = (row.date(DateColumn::From), row.date(DateColumn::To));
    if from.is_none() && to.is_none() {
        let on = row.date(DateColumn::Other);
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
