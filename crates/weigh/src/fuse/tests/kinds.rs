//! What values are taken for, and how they stand to each other.

use super::super::values::{Finest, Reading, Value};
use super::{Said, fused, said};
use crate::fuse::Kind;

fn kind_of(values: &[&str]) -> Kind {
    let claims: Vec<Said> = values
        .iter()
        .enumerate()
        .map(|(at, value)| said(&format!("o{}", at / 2), "a", &format!("s{}", at % 2), value))
        .collect();
    fused(&claims).attributes[0].kind
}

#[test]
fn kinds_are_seen_in_the_values() {
    for (kind, values) in [
        (Kind::Text, vec!["red", "green", "blue", "red"]),
        (Kind::Text, vec!["Alder Street 4", "Birch Street", "n/a", "Elm"]),
        (Kind::Number, vec!["34", "dozens", "1,200", "12.5 million"]),
        (Kind::Number, vec!["1950", "1960", "1950", "1951"]),
        (Kind::Date, vec!["1950-03-04", "March 1950", "4 March 1950", "3/14/1950"]),
        (Kind::Date, vec!["3 de marzo de 1950", "1950", "1950-03", "marzo 1950"]),
        (Kind::Time, vec!["7:22 AM", "19:22", "Dec 1 2011 7:22p", "07:22:30"]),
        (Kind::Set, vec!["alder; birch", "alder", "birch; cedar", "cedar"]),
        (
            Kind::Set,
            vec![
                "Ann Alder, Bo Birch",
                "Bo Birch, Ann Alder",
                "Cy Cedar, Di Dogwood",
                "Di Dogwood, Cy Cedar",
            ],
        ),
        (Kind::Place, vec!["Ahill, Norland", "Bhill, Norland", "Chill, Norland", "Dhill, Norland"]),
        (Kind::Place, vec!["Norland, Ahill", "Norland, Bhill", "Norland, Chill", "Norland, Dhill"]),
    ] {
        assert_eq!(kind_of(&values), kind, "{values:?}");
    }
}

fn read(kind: Kind, text: &str) -> Value {
    Value::read(text, Reading { kind, finest: Finest::First, commas: false })
}

#[test]
fn what_says_less_is_general_and_never_the_other_way() {
    for (kind, general, exact) in [
        (Kind::Place, "Norland", "Ahill, Norland"),
        (Kind::Place, "Ahill", "Ahill, Westshire, Norland"),
        (Kind::Place, "Ahill, Norland", "Ahill, Westshire, Norland"),
        (Kind::Date, "March 1950", "3 March 1950"),
        (Kind::Date, "1950", "March 1950"),
        (Kind::Date, "3/4/1950", "1950-04-03"),
        (Kind::Number, "dozens", "34"),
        (Kind::Number, "at least 30", "34"),
        (Kind::Number, "about 34", "35"),
        (Kind::Number, "20-40", "34"),
        (Kind::Number, "1200", "1234"),
        (Kind::Number, "12.3", "12.34"),
        (Kind::Time, "7:22 PM", "2011-12-01 19:22"),
        (Kind::Text, "J. Alder", "Jo Alder"),
        (Kind::Text, "J. Alder", "Jo Birch Alder"),
    ] {
        let (general, exact) = (read(kind, general), read(kind, exact));
        assert!(general.is_general_of(&exact), "{general:?} {exact:?}");
        assert!(!exact.is_general_of(&general), "{general:?} {exact:?}");
        assert!(!exact.is_general_of(&exact));
    }
    for (kind, one, other) in [
        (Kind::Place, "Bhill", "Ahill, Norland"),
        (Kind::Date, "April 1950", "3 March 1950"),
        (Kind::Number, "dozens", "400"),
        (Kind::Number, "34", "35"),
        (Kind::Text, "Alder", "Jo Alder"),
        (Kind::Text, "B. Alder", "Jo Alder"),
    ] {
        assert!(!read(kind, one).is_general_of(&read(kind, other)), "{one} {other}");
    }
}

#[test]
fn spellings_of_one_meaning_are_one() {
    for (kind, one, other) in [
        (Kind::Text, "São Páulo", "sao paulo"),
        (Kind::Set, "b; a", "A;B"),
        (Kind::Date, "1950-03-04", "March 4, 1950"),
        (Kind::Number, "1,234.5", "1234.50"),
        (Kind::Time, "7:22 p.m.", "19:22"),
        (Kind::Time, "12:05 AM", "00:05"),
    ] {
        assert_eq!(read(kind, one).key(one), read(kind, other).key(other), "{one} {other}");
    }
}

#[test]
fn a_slip_is_one_letter_away() {
    for (one, other, near) in [
        ("alderton", "aldertoun", true),
        ("ahillton", "ahillotn", true),
        ("ahillton", "bhillton", true),
        ("ahillton", "ahillton", false),
        ("ahill", "bhell", false),
        ("ab", "ac", false),
    ] {
        assert_eq!(read(Kind::Text, one).is_near(&read(Kind::Text, other)), near, "{one} {other}");
        assert_eq!(read(Kind::Text, other).is_near(&read(Kind::Text, one)), near, "{one} {other}");
    }
}
