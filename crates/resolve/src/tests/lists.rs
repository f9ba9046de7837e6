//! Lists as they come, and lists that are no lists.

use super::people::columns;
use crate::{Note, Options, Resolution, ResolveError, Roster, resolve};
use model::{ColumnRole, Columns};

fn rows<const N: usize>(cells: &[[&str; N]]) -> Vec<[String; N]> {
    cells.iter().map(|row| row.map(String::from)).collect()
}

fn alone(columns: &Columns) -> Result<Resolution, ResolveError> {
    let options = Options { threshold: 0.5, ..Options::default() };
    resolve(Roster { name: "list.csv", columns }, None, &options, &[])
}

const NAMES: [(&str, ColumnRole); 3] =
    [("id", ColumnRole::Id), ("name", ColumnRole::FullName), ("born", ColumnRole::BirthDate)];

#[test]
fn a_small_list_is_resolved_by_what_is_believed_of_any() {
    let mut cells = vec![
        ["1", "Zacarías Umaña Quiñónez", "1981-03-09"],
        ["2", "UMAÑA QUIÑÓNEZ, Zacarías", "09/03/1981"],
        ["3", "Zacarias Umana", "1981"],
        ["4", "Rosa Elvira Umaña Quiñónez", "1979-11-30"],
    ];
    let names = ["Ana Solís", "Luis Mena", "Eva Rivas", "Juan Pech", "Iván Cuc", "Noé Tun"];
    for name in names {
        cells.push(["x", name, ""]);
    }
    let resolution = alone(&columns(&NAMES, &rows(&cells))).unwrap();
    assert_eq!(resolution.clusters[..4], [0, 0, 0, 3]);
    assert_eq!(resolution.clusters[4..], [4, 5, 6, 7, 8, 9]);
}

#[test]
fn nothing_and_one_row_are_no_error() {
    let empty = alone(&columns(&NAMES, &[])).unwrap();
    assert!(empty.links.is_empty() && empty.clusters.is_empty());
    let one = alone(&columns(&NAMES, &rows(&[["1", "Ana Solís", ""]]))).unwrap();
    assert_eq!(one.clusters, [0]);
    assert!(one.links.is_empty());
}

#[test]
fn a_list_that_says_nobody_is_refused_by_name() {
    let places = [("id", ColumnRole::Id), ("place", ColumnRole::Place)];
    let error = alone(&columns(&places, &rows(&[["1", "a"], ["2", "a"]]))).unwrap_err();
    assert_eq!(error, ResolveError::NoNames("list.csv".to_owned()));
}

#[test]
fn a_column_without_values_changes_nothing() {
    let cells = [["1", "Ana Solís Mena", "1980-01-02"], ["2", "Ana Solis Mena", "1980-01-02"]];
    let without = alone(&columns(&NAMES, &rows(&cells))).unwrap();
    let with_place = [NAMES[0], NAMES[1], NAMES[2], ("place", ColumnRole::Place)];
    let wider: Vec<[String; 4]> = rows(&cells)
        .into_iter()
        .map(|[id, name, born]| [id, name, born, "unknown".to_owned()])
        .collect();
    let with = alone(&columns(&with_place, &wider)).unwrap();
    assert_eq!(with.links, without.links);
}

#[test]
fn ten_thousand_of_one_common_name_are_not_compared_one_by_one() {
    let same: Vec<[String; 3]> =
        (0..10_000).map(|at| [at.to_string(), "Juan Pérez".to_owned(), String::new()]).collect();
    let resolution = alone(&columns(&NAMES, &same)).unwrap();
    assert!(resolution.links.is_empty());
    assert_eq!(resolution.clusters.len(), 10_000);
    assert!(
        resolution
            .notes
            .iter()
            .any(|note| matches!(note, Note::LeftOut(count) if *count > 40_000_000))
    );
}

#[test]
fn columns_that_find_no_room_are_named() {
    let roles: [(&str, ColumnRole); 8] = [
        ("name", ColumnRole::FullName),
        ("a", ColumnRole::Other),
        ("b", ColumnRole::Other),
        ("c", ColumnRole::Other),
        ("d", ColumnRole::Other),
        ("e", ColumnRole::Other),
        ("f", ColumnRole::Other),
        ("g", ColumnRole::Place),
    ];
    let cells = rows(&[["Ana Solís", "1", "2", "3", "4", "5", "6", "7"]; 2]);
    let resolution = alone(&columns(&roles, &cells)).unwrap();
    assert_eq!(resolution.notes, [Note::NotCompared(vec!["e".to_owned(), "f".to_owned()])]);
}

#[test]
fn days_that_are_not_of_birth_are_compared_however_they_are_written() {
    let roles = [NAMES[0], NAMES[1], ("taken", ColumnRole::Date)];
    let left = rows(&[
        ["1", "Ana Solís Mena", "03/04/1977"],
        ["2", "Ana Solís Mena", "26/12/1976"],
        ["3", "Luis Umaña", "14/05/1977"],
        ["4", "Eva Rivas", "15/05/1977"],
    ]);
    let right = rows(&[["a", "Ana Solis Mena", "1976-12-26"], ["b", "Juan Pech", "1977-01-31"]]);
    let (left, right) = (columns(&roles, &left), columns(&roles, &right));
    let (left, right) =
        (Roster { name: "left", columns: &left }, Roster { name: "right", columns: &right });
    let options = Options { threshold: 0.5, within_one_list: false, ..Options::default() };
    let resolution = resolve(left, Some(right), &options, &[]).unwrap();
    let links: Vec<(u32, u32)> =
        resolution.links.iter().map(|link| (link.left, link.right)).collect();
    assert_eq!(links, [(1, 4)]);
}

#[test]
fn romanisations_with_the_same_consonants_are_near() {
    let (mut list, _) = super::people::people(500, 12);
    list[0][1..].clone_from_slice(&["yusuf", "qandeel", "", "1981-03-09", ""].map(String::from));
    list[1][1..].clone_from_slice(&["yusuf", "qundaali", "", "1981-03-09", ""].map(String::from));
    let columns = super::people::list(&list);
    let resolution = alone(&columns).unwrap();
    let why = resolution.explain(0, 1).unwrap();
    let family = why.steps.iter().find(|step| step.field == "family").unwrap();
    assert_eq!((family.level, family.bits > 0.0), ("slip", true), "{family:?}");
}

#[test]
fn within_several_lists_of_one_file_nobody_is_twice() {
    let roles = [NAMES[0], NAMES[1], NAMES[2], ("list", ColumnRole::List)];
    let cells = rows(&[
        ["1", "Zacarías Umaña Quiñónez", "1981-03-09", "flight"],
        ["2", "Zacarías Umaña Quiñónez", "1981-03-09", "flight"],
        ["3", "Zacarías Umaña Quiñónez", "1981-03-09", "register"],
    ]);
    let columns = columns(&roles, &cells);
    let options = Options { threshold: 0.01, within_one_list: false, ..Options::default() };
    let resolution =
        resolve(Roster { name: "file", columns: &columns }, None, &options, &[]).unwrap();
    let pairs: Vec<(u32, u32)> =
        resolution.links.iter().map(|link| (link.left, link.right)).collect();
    assert!(!pairs.contains(&(0, 1)), "{pairs:?}");
    assert_ne!(resolution.clusters[0], resolution.clusters[1]);
}
