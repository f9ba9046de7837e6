//! What holds whatever is claimed.

use super::{Said, answers, claims, fused, said};
use crate::fuse::{Fusion, Kind, Options, fuse};
use crate::random::Random;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Values of each kind, some of them general of others.
const VALUES: [[&str; 6]; 6] = [
    ["red", "green", "blue", "Jo Alder", "J. Alder", "grean"],
    ["alder; birch", "alder", "birch", "birch; cedar", "alder; brich", "cedar"],
    ["Ahill, Norland", "Norland", "Bhill, Norland", "Ahill, Westshire, Norland", "Ahill", "Soland"],
    ["1950-03-04", "March 1950", "1950", "1951-01-01", "1950-03-05", "3/4/1950"],
    ["34", "dozens", "at least 30", "340", "35", "about 30"],
    ["19:22", "7:22 PM", "19:30", "7:22 AM", "2011-12-01 19:22", "00:00"],
];

fn any_claims() -> impl Strategy<Value = Vec<Said>> {
    let one = (0..8_usize, 0..6_usize, 0..5_usize, 0..6_usize).prop_map(
        |(object, kind, source, value)| {
            said(
                &format!("o{object}"),
                &format!("a{kind}"),
                &format!("s{source}"),
                VALUES[kind][value],
            )
        },
    );
    prop::collection::vec(one, 2..80)
        .prop_filter("two sources", |said| said.iter().any(|claim| claim.source != said[0].source))
}

type Chances = BTreeMap<(String, String, String), f64>;

fn chances(fusion: &Fusion<'_>) -> Chances {
    let key = |value: &crate::fuse::Fused<'_>| {
        (value.object.to_owned(), value.attribute.to_owned(), value.value.to_owned())
    };
    fusion.values.iter().map(|value| (key(value), value.probability)).collect()
}

fn near(one: &Chances, other: &Chances, room: f64) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .all(|(key, chance)| other.get(key).is_some_and(|o| (o - chance).abs() <= room))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn probabilities_are_shares_of_one(said in any_claims()) {
        let found = fused(&said);
        let mut sums: BTreeMap<(&str, &str), f64> = BTreeMap::new();
        for value in &found.values {
            prop_assert!((0.0..=1.0).contains(&value.probability), "{value:?}");
            *sums.entry((value.object, value.attribute)).or_default() += value.probability;
        }
        prop_assert!(sums.values().all(|sum| *sum <= 1.0 + 1e-9));
        for source in &found.sources {
            for (at, (low, high)) in [(source.sensitivity, source.interval), (source.specificity, source.specificity_interval)] {
                prop_assert!(0.0 <= low && low <= high && high <= 1.0, "{source:?}");
                prop_assert!((0.0..=1.0).contains(&at), "{source:?}");
            }
        }
        for copy in &found.copies {
            prop_assert!((0.1..=1.0).contains(&copy.probability) && copy.same <= copy.common);
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing(said in any_claims(), turn in 0..80_usize) {
        let mut turned = said.clone();
        let middle = turn % said.len();
        turned.rotate_left(middle);
        turned.reverse();
        prop_assert_eq!(fused(&said), fused(&turned));
    }

    #[test]
    fn names_of_sources_and_objects_change_nothing(said in any_claims()) {
        let renamed: Vec<Said> = said
            .iter()
            .map(|claim| Said { source: format!("z{}", 9 - claim.source[1..].parse::<u8>().unwrap()), ..claim.clone() })
            .collect();
        let (one, other) = (fused(&said), fused(&renamed));
        prop_assert!(near(&chances(&one), &chances(&other), 1e-6));
    }
}

/// Forty objects with a word of twenty each; five sources that err apart from each other, the last
/// most.
fn plain_world(names: &str) -> Vec<Said> {
    let mut random = Random::new(3, 0);
    let mut rows = Vec::new();
    for object in 0..40_usize {
        for source in 0..5_usize {
            let errs = random.uniform() < 0.15 + 0.05 * source as f64;
            let word = if errs { (random.uniform() * 20.0) as usize } else { object % 20 };
            let value = format!("{names}{word}");
            rows.push(said(&format!("o{object}"), "a", &format!("s{source}"), &value));
        }
    }
    rows
}

#[test]
fn names_of_values_change_nothing() {
    let (one, other) = (plain_world("word"), plain_world("mark"));
    let renamed: Chances = chances(&fused(&one))
        .into_iter()
        .map(|((object, attribute, value), chance)| {
            ((object, attribute, value.replace("word", "mark")), chance)
        })
        .collect();
    assert!(near(&renamed, &chances(&fused(&other)), 1e-6));
}

#[test]
fn exact_copiers_move_few_answers_and_are_named() {
    let plain = plain_world("word");
    let mut copied = plain.clone();
    for copier in 0..3 {
        let copies = plain.iter().filter(|claim| claim.source == "s4");
        copied.extend(
            copies.map(|claim| Said { source: format!("copier{copier}"), ..claim.clone() }),
        );
    }
    let (one, other) = (fused(&plain), fused(&copied));
    let (before, after) = (answers(&one), answers(&other));
    let moved = before.iter().filter(|(key, value)| after.get(*key) != Some(*value)).count();
    assert!(moved * 5 <= before.len(), "{moved} of {}", before.len());
    let named = |copy: &crate::fuse::Copying<'_>| {
        copy.copier.starts_with("copier") || copy.original.starts_with("copier")
    };
    assert!(other.copies.iter().all(named), "{:?}", other.copies);
    assert!(
        other.copies.iter().any(|copy| copy.probability > 0.99
            && copy.errors > 0
            && !copy.shared_errors.is_empty())
    );
    assert!(one.copies.is_empty(), "{:?}", one.copies);
}

#[test]
fn a_less_exact_value_supports_the_exact_one() {
    let places: fn(usize) -> [String; 3] =
        |at| ["Norland".into(), format!("Ahill{at}, Norland"), format!("Bhill{at}, Soland")];
    let dates: fn(usize) -> [String; 3] = |at| {
        ["March 1950".into(), format!("1950-03-{:02}", at + 1), format!("1962-07-{:02}", at + 1)]
    };
    let numbers: fn(usize) -> [String; 3] =
        |at| ["dozens".into(), format!("{}", at + 30), format!("{}", at + 400)];
    for (kind, values) in [(Kind::Place, places), (Kind::Date, dates), (Kind::Number, numbers)] {
        let mut rows = Vec::new();
        for object in 0..20 {
            for (source, value) in values(object).iter().enumerate() {
                rows.push(said(&format!("o{object}"), "a", &format!("s{source}"), value));
            }
        }
        let options = Options { kinds: [("a".to_owned(), kind)].into() };
        let rows = claims(&rows);
        let found = fuse(&rows, &options).unwrap();
        for ((object, _), value) in answers(&found) {
            assert_eq!(value, values(object[1..].parse().unwrap())[1], "{kind:?}");
        }
        let of = |name: &str| found.sources.iter().find(|source| source.source == name).unwrap();
        assert!(of("s0").specificity > of("s0").sensitivity + 0.05, "{:?}", of("s0"));
        assert!(of("s2").specificity < 0.5, "{:?}", of("s2"));
    }
}

#[test]
fn a_short_list_does_not_outvote_a_long_one() {
    let mut rows = Vec::new();
    for book in 0..12 {
        let (first, second) = (format!("alder{book}"), format!("birch{book}"));
        let object = format!("book{book}");
        for shop in 0..5 {
            rows.push(said(&object, "authors", &format!("short{shop}"), &first));
        }
        for shop in 0..3 {
            rows.push(said(
                &object,
                "authors",
                &format!("long{shop}"),
                &format!("{first}; {second}"),
            ));
        }
    }
    let found = fused(&rows);
    assert!(answers(&found).values().all(|value| value.contains("; ")), "{:?}", answers(&found));
}

#[test]
fn a_confidence_keeps_a_slip_from_its_source() {
    let rows = plain_world("word");
    let mut rows = claims(&rows);
    for claim in rows.iter_mut().filter(|claim| claim.source == "s4") {
        claim.confidence = Some(0.5);
    }
    let unsure = fuse(&rows, &Options::default()).unwrap();
    for claim in &mut rows {
        claim.confidence = None;
    }
    let sure = fuse(&rows, &Options::default()).unwrap();
    let of = |found: &Fusion<'_>| {
        found.sources.iter().find(|source| source.source == "s4").map(|s| s.sensitivity)
    };
    assert!(of(&unsure) > of(&sure), "{:?} {:?}", of(&unsure), of(&sure));
}

/// Towns of ten lands, as often as their numbers are small; two sources of six give the land for most.
fn lands(objects: usize) -> (Vec<Said>, BTreeMap<String, String>) {
    let mut random = Random::new(8, 0);
    let draw = |random: &mut Random| (random.uniform() * random.uniform() * 80.0) as usize;
    let (mut rows, mut truth) = (Vec::new(), BTreeMap::new());
    for object in 0..objects {
        let town = draw(&mut random);
        let object = format!("o{object}");
        let mut has_town = false;
        for source in 0..6 {
            let other = draw(&mut random);
            if random.uniform() < 0.4 {
                continue;
            }
            let said_town = if random.uniform() < 0.7 { town } else { other };
            let is_land = random.uniform() < if source < 2 { 0.7 } else { 0.05 };
            has_town |= said_town == town && !is_land;
            let value = match is_land {
                true => format!("land{}", said_town % 10),
                false => format!("town{said_town}"),
            };
            rows.push(said(&object, "a", &format!("s{source}"), &value));
        }
        if has_town {
            truth.insert(object, format!("town{town}"));
        }
    }
    (rows, truth)
}

#[test]
fn that_a_land_holds_its_towns_is_learnt() {
    let (rows, truth) = lands(1500);
    let found = fused(&rows);
    let answers = answers(&found);
    let right = |(object, town): &(&String, &String)| {
        answers.get(&(object.as_str(), "a")) == Some(&town.as_str())
    };
    let right = truth.iter().filter(right).count();
    assert!(right * 100 >= truth.len() * 90, "{right} of {}", truth.len());
    let of = |name: &str| found.sources.iter().find(|source| source.source == name).unwrap();
    // Who gives the land is less exact, and no more often false.
    assert!(of("s0").sensitivity + 0.2 < of("s5").sensitivity, "{:?}", of("s0"));
    assert!(of("s0").specificity > of("s5").specificity - 0.1, "{:?}", of("s0"));
}

#[test]
fn what_may_have_been_read_off_names_of_others_is_believed_less() {
    let firsts = ["Ada", "Bela", "Cleo", "Dora", "Edda", "Fay", "Gita", "Hilda", "Ines", "Jana"];
    let mut random = Random::new(4, 0);
    let mut rows = Vec::new();
    for object in 0..300_usize {
        let name = format!("Alder{object}, {}", firsts[object % 10]);
        let town = format!("town{}", (random.uniform() * 60.0) as usize);
        let middle = firsts[(object + 1 + object / 10) % 10];
        for source in ["s", "t"] {
            let read_off = source == "s" && random.uniform() < 0.2;
            let errs = source == "t" && random.uniform() < 0.2;
            let other = format!("town{}", (random.uniform() * 60.0) as usize);
            let value = if read_off {
                middle
            } else if errs {
                &other
            } else {
                &town
            };
            rows.push(said(&name, "a", source, value));
        }
    }
    let found = fused(&rows);
    let of_names = answers(&found).values().filter(|value| !value.starts_with("town")).count();
    assert!(of_names <= 3, "{of_names}");
}
