//! What holds of the few people of a small case, whoever they are.

use super::{APART, Gathering, People, SURE, Source};
use crate::samples::{Result, list};
use model::{ColumnRole, Reading};
use proptest::prelude::*;
use std::collections::BTreeSet;

const HEADER: [(&str, ColumnRole); 5] = [
    ("Name", ColumnRole::FullName),
    ("Born", ColumnRole::BirthDate),
    ("Sex", ColumnRole::Sex),
    ("Nationality", ColumnRole::Nationality),
    ("Document", ColumnRole::DocumentNumber),
];

const GIVENS: [&str; 23] = [
    "Bruno", "Dora", "Luis", "Ana", "Joel", "Marta", "Pedro", "Saúl", "Inés", "Hugo", "Elías",
    "Julián", "Marcos", "Nadia", "Tomás", "Raúl", "Teresa", "Andrés", "Óscar", "Clara", "Irene",
    "Pablo", "Rosa",
];
const FAMILIES: [&str; 29] = [
    "Sala", "Paz", "Marín", "Torres", "Rivas", "Olmos", "Nuñez", "Ibáñez", "Robles", "Prieto",
    "Moreno", "Prado", "Beltrán", "Fuentes", "Arce", "Campos", "Luna", "Quiroga", "Vidal", "Cano",
    "Ferrer", "Quintero", "Acosta", "Peña", "Gil", "Vera", "Mota", "Salas", "Lara",
];

/// Name, birth, sex, nationality and number of a document; empty where the list does not tell.
type Row = [String; 5];

/// One of those whom two or three lists name alike.
fn person(at: usize) -> Row {
    let (given, family) = (GIVENS[at * 5 % 23], FAMILIES[at * 7 % 29]);
    [
        format!("{given} {family} {}", FAMILIES[(at * 11 + 3) % 29]),
        format!("{}-{:02}-{:02}", 1950 + at * 17 % 55, 1 + at * 5 % 12, 2 + at * 11 % 27),
        ["M", "F"][usize::from(given.ends_with('a'))].to_owned(),
        ["Valdoria", "Costa Brisa"][at % 2].to_owned(),
        format!("V-{}", 9_000_000 + at * 104_729),
    ]
}

fn row(cells: [&str; 5]) -> Row {
    cells.map(str::to_owned)
}

fn reading(rows: &[Row]) -> Result<Reading> {
    let rows: Vec<[&str; 5]> = rows.iter().map(|row| row.each_ref().map(String::as_str)).collect();
    list(HEADER, &rows)
}

/// The people of lists, each of which has a name of its own.
fn people(lists: &[Vec<Row>]) -> Result<People> {
    let mut gathering = Gathering::default();
    for (number, rows) in lists.iter().enumerate() {
        gathering.add(&Source::new(&reading(rows)?, &format!("list {number}"), &[]));
    }
    Ok(gathering.finish(&[], &[]))
}

/// Two lists, or three, with as many people in common; the first two end with these two rows.
fn with_pair(shared: usize, lists: usize, pair: [Row; 2]) -> Vec<Vec<Row>> {
    let mut all: Vec<Vec<Row>> = vec![(0..shared).map(person).collect(); lists];
    // Lists are told from each other by somebody who is on one of them only.
    all.iter_mut().zip(60..).for_each(|(list, at)| list.push(person(at)));
    all.iter_mut().zip(pair).for_each(|(list, row)| list.push(row));
    all
}

/// The probability of the pair of [`with_pair`], and whether it is held to be one person.
fn weighed(lists: &[Vec<Row>]) -> Result<(f64, bool)> {
    let people = people(lists)?;
    let first = lists[0].len() - 1;
    let pair = (first, first + lists[1].len());
    let found = people.pairs().find(|maybe| maybe.pair == pair);
    let probability = found.map_or(0.0, |maybe| maybe.probability);
    let is_open = people.open().iter().any(|maybe| maybe.pair == pair);
    assert_eq!(is_open, (APART..SURE).contains(&probability), "{probability}");
    Ok((probability, people.are_one(pair)))
}

/// An article's and a register's, a father and his son perhaps.
fn namesakes(name: &str) -> [Row; 2] {
    [row([name, "1990-03-08", "M", "", ""]), row([name, "1968-05-21", "M", "", ""])]
}

#[test]
fn a_namesake_a_generation_apart_is_not_more_probably_one_person_however_many_others_are() -> Result
{
    for lists in [2, 3] {
        for shared in [1, 3, 5, 8, 12] {
            let (probability, is_one) =
                weighed(&with_pair(shared, lists, namesakes("Daniel Soto")))?;
            assert!(probability < 0.5 && !is_one, "{lists} lists of {shared}: {probability}");
        }
    }
    // With twelve people in common it is a question.
    let (probability, _) = weighed(&with_pair(12, 2, namesakes("Daniel Soto")))?;
    assert!(probability > APART, "{probability}");
    Ok(())
}

#[test]
fn a_common_name_a_generation_apart_is_two_persons() -> Result {
    let births = ["1955-02-03", "1977-10-11", "2001-12-24"];
    for shared in [4, 8, 12] {
        let mut lists = with_pair(shared, 2, namesakes("Juan Pérez"));
        for birth in births {
            lists[0].insert(0, row(["Juan Pérez", birth, "M", "", ""]));
        }
        let (probability, _) = weighed(&lists)?;
        assert!(probability < APART, "{shared} others: {probability}");
    }
    Ok(())
}

#[test]
fn a_nationality_that_hardly_anybody_else_has_speaks_for_nobody() -> Result {
    let of = |nationality: &str| {
        let pair = ["Valdoria", nationality]
            .map(|nationality| row(["Daniel Soto", "", "", nationality, ""]));
        let mut lists = with_pair(12, 2, pair);
        lists.iter_mut().flatten().for_each(|row| {
            if row[3] == "Costa Brisa" && row[0] != "Daniel Soto" {
                "Valdoria".clone_into(&mut row[3]);
            }
        });
        weighed(&lists)
    };
    assert!(of("Costa Brisa")?.0 <= of("")?.0);
    Ok(())
}

/// What can contradict, with the cell and two values that do.
const CONTRADICTIONS: [(usize, [&str; 2]); 5] = [
    (1, ["1990-03-08", "1968-05-21"]),
    (1, ["1990-03-08", "1981-11-30"]),
    (2, ["M", "F"]),
    (4, ["V-5555123", "V-9911555"]),
    (3, ["Valdoria", "Costa Brisa"]),
];

/// A pair of one name, of which all but some cells are empty.
fn pair_with(cells: &[(usize, [&str; 2])]) -> [Row; 2] {
    let mut pair = [0, 1].map(|_| row(["Daniel Soto Mena", "", "", "", ""]));
    for (cell, values) in cells {
        pair.iter_mut().zip(values).for_each(|(row, value)| row[*cell] = (*value).to_owned());
    }
    pair
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn a_contradiction_never_makes_one_person_more_probable(
        shared in 0_usize..16,
        lists in 2_usize..4,
        others in prop::collection::btree_set(0..CONTRADICTIONS.len(), 0..3),
        more in 0..CONTRADICTIONS.len(),
    ) {
        let cell = CONTRADICTIONS[more].0;
        let others: BTreeSet<usize> =
            others.into_iter().filter(|at| CONTRADICTIONS[*at].0 != cell).collect();
        let mut cells: Vec<_> = others.iter().map(|at| CONTRADICTIONS[*at]).collect();
        let (before, _) = weighed(&with_pair(shared, lists, pair_with(&cells))).unwrap();
        cells.push(CONTRADICTIONS[more]);
        let (after, _) = weighed(&with_pair(shared, lists, pair_with(&cells))).unwrap();
        prop_assert!(after <= before + 1e-9, "{before} became {after}");
    }

    #[test]
    fn whoever_else_agrees_a_pair_that_contradicts_is_never_sure(
        shared in 0_usize..20,
        lists in 2_usize..4,
        what in 0..CONTRADICTIONS.len() - 1,
    ) {
        let pair = pair_with(&[CONTRADICTIONS[what]]);
        let (probability, is_one) = weighed(&with_pair(shared, lists, pair)).unwrap();
        prop_assert!(probability < SURE && !is_one, "{probability}");
    }
}
