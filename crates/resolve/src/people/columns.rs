//! Records of lists and texts as the columns of one list.

use super::mentions::only;
use crate::births::{self, Birth};
use crate::custody::cells::{self, DateColumn};
use crate::listed::Listed;
use crate::row::ATTRIBUTES;
use model::{ColumnRole, Columns, Edtf, Fact, Language, NamedColumn, PersonRecord, Texts, civil};
use std::collections::{BTreeMap, BTreeSet};

/// What of a record is compared, normalised so that all lists and texts write it alike.
#[derive(Debug, Clone, Default)]
pub(super) struct Compared {
    /// The whole name, where no column has a part of it.
    pub(super) full: String,
    pub(super) given: String,
    pub(super) family: String,
    pub(super) second_family: String,
    /// In EDTF.
    pub(super) birth: String,
    pub(super) sex: String,
    pub(super) nickname: String,
    /// Records with the same word here are different persons.
    pub(super) apart: String,
    /// What else describes a person, by what it is.
    pub(super) attributes: BTreeMap<(ColumnRole, String), String>,
}

/// The latest year of a birth.
const LATEST_YEAR: i32 = 2100;

/// A row with its place, its birth and when it is of.
type Row<'a> = (usize, ((&'a Listed<'a>, Option<Birth>), Option<Birth>));

/// The rows of one list. Which of day and month comes first is decided over all of its dates.
pub(super) fn of_rows(rows: &[Listed<'_>]) -> Vec<Compared> {
    let text = |role: ColumnRole| {
        rows.iter().map(move |row| row.cell(role).unwrap_or_default()).collect::<Vec<&str>>()
    };
    let dates = births::births(text(ColumnRole::BirthDate).into_iter(), LATEST_YEAR);
    let seen = births::births(text(ColumnRole::Date).into_iter(), LATEST_YEAR);
    let of_row = |(at, ((row, date), seen)): Row<'_>| {
        let document = row.reading.document.hex();
        let published = row.reading.published.as_ref().map(|found| &found.edtf);
        let on = seen.map(|seen| (seen.first, seen.last)).or_else(|| published.and_then(days));
        let year = || births::from_year(row.cell(ColumnRole::BirthYear)?);
        let age = || births::from_age(row.cell(ColumnRole::Age)?, on);
        let birth = date.or_else(year).or_else(age);
        let cell = |role| row.cell(role).unwrap_or_default().to_owned();
        let mut attributes = BTreeMap::new();
        for cell in row.cells() {
            if let Some(key) = attribute(cell.role, cell.header) {
                attributes.entry(key).or_insert_with(|| cell.text.to_owned());
            }
        }
        Compared {
            full: cell(ColumnRole::FullName),
            given: cell(ColumnRole::Given),
            family: cell(ColumnRole::Family),
            second_family: cell(ColumnRole::SecondFamily),
            birth: birth.as_ref().map(edtf).unwrap_or_default(),
            sex: cell(ColumnRole::Sex),
            nickname: cell(ColumnRole::Nickname),
            // Lists have rows twice.
            apart: format!("row {document} {at}"),
            attributes,
        }
    };
    rows.iter().zip(dates).zip(seen).enumerate().map(of_row).collect()
}

/// What a text says of somebody; `seen` is when it was published.
pub(super) fn of_facts(facts: &[Fact], seen: Option<&Edtf>) -> Compared {
    let fact = |role| only(facts, role, "").unwrap_or_default().to_owned();
    let date = || births::birth(only(facts, ColumnRole::BirthDate, "")?, LATEST_YEAR);
    let age = || births::from_age(only(facts, ColumnRole::Age, "")?, seen.and_then(days));
    let mut attributes = BTreeMap::new();
    for of_fact in facts {
        if let Some(key) = attribute(of_fact.role, &of_fact.label)
            && let Some(value) = only(facts, of_fact.role, &of_fact.label)
        {
            attributes.insert(key, value.to_owned());
        }
    }
    Compared {
        birth: date().or_else(age).as_ref().map(edtf).unwrap_or_default(),
        sex: fact(ColumnRole::Sex),
        nickname: fact(ColumnRole::Nickname),
        attributes,
        ..Compared::default()
    }
}

fn days(date: &Edtf) -> Option<(i32, i32)> {
    date.first_day().zip(date.last_day())
}

/// A birth in EDTF: a day, or all days between two.
fn edtf(birth: &Birth) -> String {
    let day = |days: i32| {
        let (year, month, day) = civil(i64::from(days));
        format!("{year:04}-{month:02}-{day:02}")
    };
    match birth.precision {
        births::Precision::Day | births::Precision::NewYear => day(birth.first),
        _ => format!("{}/{}", day(birth.first), day(birth.last)),
    }
}

/// Beginnings of words in the headers of places, in both languages.
const BIRTHPLACE: [&str; 8] =
    ["birth", "born", "hometown", "nacimient", "nacid", "natal", "natural", "orig"];
const DESTINATION: [&str; 1] = ["destin"];
const RESIDENCE: [&str; 5] = ["address", "direccion", "domicil", "residen", "vive"];
const OCCUPATION: [&str; 6] = ["job", "ocupacion", "occupation", "oficio", "profesi", "profession"];

/// What a column describes, as all lists call it; `None` for what is compared otherwise or not at all.
fn attribute(role: ColumnRole, header: &str) -> Option<(ColumnRole, String)> {
    let has = |beginnings: &[&str]| cells::has(header, beginnings);
    let name = match role {
        ColumnRole::DocumentNumber => "document number".to_owned(),
        ColumnRole::Nationality => "nationality".to_owned(),
        ColumnRole::Place if has(&BIRTHPLACE) => "birthplace".to_owned(),
        ColumnRole::Place if has(&DESTINATION) => "destination".to_owned(),
        ColumnRole::Place if has(&RESIDENCE) => "residence".to_owned(),
        ColumnRole::Place => "place of custody".to_owned(),
        ColumnRole::Date => match cells::date_column(header) {
            DateColumn::From => "from".to_owned(),
            DateColumn::To => "to".to_owned(),
            DateColumn::Removal => "removal".to_owned(),
            DateColumn::Other => crate::names::plain(header),
        },
        ColumnRole::Other if has(&OCCUPATION) => "occupation".to_owned(),
        ColumnRole::Other => crate::names::plain(header),
        _ => return None,
    };
    (!name.is_empty()).then_some((role, name))
}

/// The name of a column that lists and texts share, in a language; another column's own.
pub(crate) fn name_in(name: &str, language: Language) -> &str {
    if language != Language::Spanish {
        return name;
    }
    match name {
        "document number" => "número de documento",
        "nationality" => "nacionalidad",
        "birthplace" => "lugar de nacimiento",
        "destination" => "destino",
        "residence" => "residencia",
        "place of custody" => "lugar de detención",
        "from" => "desde",
        "to" => "hasta",
        "removal" => "expulsión",
        "occupation" => "ocupación",
        other => other,
    }
}

/// All records as one list. What only one list or text describes tells nothing of two; of the rest the
/// columns that most records know are compared.
pub(super) fn together(records: &[PersonRecord], compared: &[Compared]) -> Columns {
    let columns = [
        (ColumnRole::FullName, text_of(compared, |one| &one.full)),
        (ColumnRole::Given, text_of(compared, |one| &one.given)),
        (ColumnRole::Family, text_of(compared, |one| &one.family)),
        (ColumnRole::SecondFamily, text_of(compared, |one| &one.second_family)),
        (ColumnRole::BirthDate, text_of(compared, |one| &one.birth)),
        (ColumnRole::Sex, text_of(compared, |one| &one.sex)),
        (ColumnRole::Nickname, text_of(compared, |one| &one.nickname)),
        (ColumnRole::List, text_of(compared, |one| &one.apart)),
    ];
    let mut columns: Vec<NamedColumn> = columns
        .into_iter()
        .map(|(role, cells)| column(role, role.code().to_owned(), cells))
        .collect();
    for (role, name) in shared(records, compared) {
        let key = (role, name.clone());
        let cells = text_of(compared, |one| one.attributes.get(&key).map_or("", String::as_str));
        columns.push(column(role, name, cells));
    }
    Columns { columns }
}

fn column(role: ColumnRole, name: String, cells: Texts) -> NamedColumn {
    NamedColumn { name, role: Some(role), cells }
}

/// What does not fit into memory as one column of text is left out there.
fn text_of<'a>(compared: &'a [Compared], of: impl Fn(&'a Compared) -> &'a str) -> Texts {
    let mut texts = Texts::default();
    for one in compared {
        if texts.push(of(one)).is_err() {
            let _ = texts.push("");
        }
    }
    texts
}

fn shared(records: &[PersonRecord], compared: &[Compared]) -> Vec<(ColumnRole, String)> {
    let mut known: BTreeMap<&(ColumnRole, String), (BTreeSet<&str>, usize)> = BTreeMap::new();
    for (record, compared) in records.iter().zip(compared) {
        // All texts together are one source here.
        let list = record.list.as_deref().unwrap_or_default();
        for key in compared.attributes.keys() {
            let (lists, count) = known.entry(key).or_default();
            lists.insert(list);
            *count += 1;
        }
    }
    let mut known: Vec<_> = known.into_iter().filter(|(_, (lists, _))| lists.len() > 1).collect();
    known
        .sort_by_key(|(key, (_, count))| (key.0 != ColumnRole::DocumentNumber, usize::MAX - count));
    known.into_iter().take(ATTRIBUTES).map(|(key, _)| key.clone()).collect()
}
