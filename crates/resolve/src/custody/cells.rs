//! What the cells of a list tell of custody: which column means what, and the dates in them.

use super::places::words;
use model::{ColumnRole, Edtf, Table};

/// What a column of dates tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateColumn {
    /// When a stay began.
    From,
    /// When it ended.
    To,
    /// When somebody was brought to another country.
    Removal,
    /// Something else, or not said.
    Other,
}

/// Beginnings of words in headers, without accents.
const FROM: [&str; 11] = [
    "admi", "apprehen", "arrest", "book", "captur", "deten", "detain", "entr", "from", "ingres",
    "intake",
];
const TO: [&str; 9] =
    ["egres", "end", "excarcel", "exit", "hasta", "liber", "releas", "salida", "until"];
const REMOVAL: [&str; 8] =
    ["depart", "deport", "expuls", "flight", "partida", "remocion", "remov", "vuelo"];

/// Beginnings of words by which a list is one of people in custody.
const CUSTODY: [&str; 22] = [
    "arrest", "carcel", "cell", "celda", "custod", "deport", "detain", "deten", "encarcel",
    "excarcel", "expuls", "imprison", "ingres", "inmate", "intern", "jail", "penal", "preso",
    "prision", "prison", "reclus", "remov",
];

/// Beginnings of words in headers of places that are none of custody.
const ELSEWHERE: [&str; 10] = [
    "address",
    "birth",
    "born",
    "direccion",
    "domicil",
    "hometown",
    "nacimient",
    "natal",
    "origin",
    "residen",
];

/// Whether a word of a text begins so.
pub(crate) fn has(text: &str, beginnings: &[&str]) -> bool {
    words(text).iter().any(|word| beginnings.iter().any(|one| word.starts_with(one)))
}

/// What the dates under a header tell.
pub(crate) fn date_column(header: &str) -> DateColumn {
    match header {
        header if has(header, &TO) => DateColumn::To,
        header if has(header, &REMOVAL) => DateColumn::Removal,
        header if has(header, &FROM) => DateColumn::From,
        _ => DateColumn::Other,
    }
}

/// Whether the places under a header can be places of custody.
pub(crate) fn is_place_column(header: &str) -> bool {
    !has(header, &ELSEWHERE)
}

/// Whether a list is one of people in custody, by its name and headers.
pub(super) fn is_of_custody(list: &str, table: &Table) -> bool {
    let headers = table.columns.iter().filter_map(|column| column.name.as_deref());
    let dates = table.columns.iter().filter(|column| column.role == Some(ColumnRole::Date));
    let mut dates = dates.filter_map(|column| column.name.as_deref());
    has(list, &CUSTODY)
        || headers.clone().any(|header| has(header, &CUSTODY))
        || dates.any(|header| date_column(header) != DateColumn::Other)
}

/// The date in a cell: EDTF, or day, month and year in figures; where day and month can be either,
/// one of the two.
pub(super) fn date(cell: &str) -> Option<Edtf> {
    let cell = cell.trim();
    if let Ok(date) = cell.parse() {
        return Some(date);
    }
    let fields: Vec<&str> = cell.split(['/', '.', '-']).map(str::trim).collect();
    let [first, second, year] = fields.as_slice() else { return None };
    if year.len() != 4 {
        return None;
    }
    let (first, second): (u8, u8) = (first.parse().ok()?, second.parse().ok()?);
    let year = year.parse().ok()?;
    let (by_day, by_month) = (Edtf::day(year, second, first), Edtf::day(year, first, second));
    match (by_day.ok(), by_month.ok()) {
        (Some(one), Some(other)) if one != other => {
            let [earlier, later] = if one < other { [one, other] } else { [other, one] };
            format!("[{earlier},{later}]").parse().ok()
        }
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_cells() {
        let read = |cell: &str| date(cell).map(|date| date.to_string());
        assert_eq!(read(" 2031-03-04 "), Some("2031-03-04".to_owned()));
        assert_eq!(read("31/12/2031"), Some("2031-12-31".to_owned()));
        assert_eq!(read("12/31/2031"), Some("2031-12-31".to_owned()));
        assert_eq!(read("4.3.2031"), Some("[2031-03-04,2031-04-03]".to_owned()));
        assert_eq!(read("5/5/2031"), Some("2031-05-05".to_owned()));
        assert_eq!(read("soon"), None);
        assert_eq!(read("40/40/2031"), None);
        assert_eq!(read("4/3/31"), None);
    }

    #[test]
    fn headers_say_what_their_dates_tell() {
        assert_eq!(date_column("Date of arrest"), DateColumn::From);
        assert_eq!(date_column("Fecha de liberación"), DateColumn::To);
        assert_eq!(date_column("Removal date"), DateColumn::Removal);
        assert_eq!(date_column("Fecha"), DateColumn::Other);
        assert!(is_place_column("Penal") && !is_place_column("Lugar de nacimiento"));
    }
}
