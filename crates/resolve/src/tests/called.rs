//! What people are called besides, what comes after their names, and names in the wrong column.

use super::people::columns;
use crate::{Explanation, Options, Roster, resolve};
use model::ColumnRole;

const ROLES: [(&str, ColumnRole); 5] = [
    ("id", ColumnRole::Id),
    ("given", ColumnRole::Given),
    ("family", ColumnRole::Family),
    ("called", ColumnRole::Nickname),
    ("born", ColumnRole::BirthYear),
];

/// The first two of these rows beside people who have nothing to do with them.
fn explained(two: [[&str; 5]; 2]) -> Explanation {
    let mut rows: Vec<[String; 5]> = two.iter().map(|row| row.map(String::from)).collect();
    let givens = ["ramona", "abel", "horacio", "nélida", "genaro", "irma"];
    let families = ["solís", "pech", "cuc", "tun", "rivas", "mena", "umaña"];
    for at in 0..84 {
        let (given, family) = (givens[at % givens.len()], families[at % families.len()]);
        rows.push([format!("x{at}"), given.into(), family.into(), String::new(), String::new()]);
    }
    let columns = columns(&ROLES, &rows);
    let list = Roster { name: "list", columns: &columns };
    let resolution = resolve(list, None, &Options::default(), &[]).unwrap();
    resolution.explain(0, 1).unwrap()
}

/// Level and bits of a field.
fn step(why: &Explanation, field: &str) -> (&'static str, bool) {
    let step = why.steps.iter().find(|step| step.field == field).unwrap();
    (step.level, step.bits > 0.0)
}

#[test]
fn what_somebody_is_called_is_a_given_name_of_theirs() {
    let given = |a: [&'static str; 5], b| step(&explained([a, b]), "given");
    let called = |name| ["1", "Servando", "Umaña", name, "1950"];
    let other = |name| ["2", name, "Umaña", "", "1950"];
    assert_eq!(given(called(""), other("Beto")), ("differ", false));
    assert_eq!(given(called("Beto"), other("Beto")), ("other_place", true));
    assert_eq!(given(called("el Beto"), other("Alberto")), ("slip", true));
    assert_eq!(given(called("El Chino, Beto"), other("Roberto")), ("slip", true));
    // In the same cell, and where nothing but that is known.
    assert_eq!(given(["1", "Servando “Chino”", "Umaña", "", ""], other("Chino")).0, "other_place");
    assert_eq!(given(called("Chino"), ["2", "", "Umaña", "El Chino", ""]).0, "other_place");
    assert_eq!(given(called("Chino"), ["2", "", "Umaña", "El Ruso", ""]).0, "unknown");
}

#[test]
fn what_somebody_is_called_says_nothing_against_them() {
    let with =
        explained([["1", "Irma", "Cuc", "La Negra", "1950"], ["2", "Irma", "Cuc", "Mimí", "1950"]]);
    let without = explained([["1", "Irma", "Cuc", "", "1950"], ["2", "Irma", "Cuc", "", "1950"]]);
    assert_eq!(step(&with, "given"), step(&without, "given"));
    let value = |why: &Explanation| why.steps[0].left.clone();
    assert_eq!((value(&with), value(&without)), ("irma (negra)".to_owned(), "irma".to_owned()));
}

#[test]
fn father_and_son_of_one_name_are_two() {
    let given = |a: &'static str, b| {
        let why = explained([["1", "Abel", a, "", ""], ["2", "Abel", b, "", ""]]);
        step(&why, "given")
    };
    assert_eq!(given("Tun Jr.", "Tun Sr."), ("differ", false));
    assert_eq!(given("Tun (h)", "Tun II"), ("exact", true));
    assert_eq!(given("Tun (hijo)", "Tun"), ("exact", true));
}

#[test]
fn a_whole_name_in_the_wrong_column_is_taken_apart() {
    let whole = ["1", "Abel Genaro", "Umaña", "", ""];
    for wrong in [
        ["2", "", "Umaña Abel Genaro", "", ""],
        ["2", "", "Abel Genaro Umaña", "", ""],
        ["2", "Abel Genaro Umaña", "", "", ""],
    ] {
        let why = explained([whole, wrong]);
        let fields = ["given", "second_given", "family"].map(|field| step(&why, field).0);
        assert_eq!(fields, ["exact"; 3], "{wrong:?}");
    }
    // Two family names of which the first is given as well may be just that.
    let why = explained([["1", "Irma", "Abel Umaña", "", ""], ["2", "", "Abel Umaña", "", ""]]);
    assert_eq!(step(&why, "given").0, "unknown");
    assert_eq!(step(&why, "family").0, "exact");
}
