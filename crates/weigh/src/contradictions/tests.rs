//! The laws of contradictions, and how values stand to each other.

use super::*;
use proptest::prelude::*;

const TELLING: Matter = Matter { is_telling: true, is_once: false };
const ANYBODY: Matter = Matter { is_telling: false, is_once: false };

fn told() -> Places {
    let mut places = Places::default();
    places.tell("old yard", "la cumbre");
    ["valdoria", "costa brisa"].iter().for_each(|country| places.tell_country(country));
    places
}

fn site(name: &str, within: Option<&str>) -> Site {
    let place = Place { name: name.to_owned(), within: within.map(str::to_owned) };
    Site::new(&place, &told())
}

fn of_sites(a: Site, b: Site) -> Relation {
    of_places(Some(&a), Some(&b))
}

#[test]
fn places_are_apart_only_where_neither_can_lie_in_the_other() {
    let la_cumbre = || site("La Cumbre", Some("Valdoria"));
    assert_eq!(of_sites(la_cumbre(), site("San Telmo", Some("Valdoria"))), Apart);
    assert_eq!(of_sites(la_cumbre(), site("Valdoria", None)), Agree);
    assert_eq!(of_sites(la_cumbre(), site("Old Yard", None)), Agree, "the case says where it is");
    assert_eq!(of_sites(la_cumbre(), site("San Telmo", None)), Unknown, "may be the town around");
    assert_eq!(of_sites(site("Valdoria", None), site("Costa Brisa", None)), Apart);
    assert_eq!(of_sites(la_cumbre(), site("Puerto Sur", Some("Costa Brisa"))), Apart);
    let other_name = site("Cumbre Penitentiary", Some("Valdoria"));
    assert_eq!(of_sites(la_cumbre(), other_name), Unknown, "another name of it");
    assert_eq!(of_sites(la_cumbre(), site("CPV", Some("Valdoria"))), Unknown, "or its short one");
}

#[test]
fn times_are_apart_where_no_day_is_common_and_neither_is_rough() -> Result<(), model::EdtfError> {
    let relation = |a: &str, b: &str| {
        Ok::<_, model::EdtfError>(of_times(Some(&a.parse()?), Some(&b.parse()?)))
    };
    assert_eq!(relation("2025-03", "2025-06")?, Apart);
    assert_eq!(relation("2023/..", "2025-06")?, Agree);
    assert_eq!(relation("../2025-03", "2025-06")?, Apart);
    assert_eq!(relation("2025-03~", "2025-04")?, Unknown);
    assert_eq!(of_times(None, Some(&"2025".parse()?)), Unknown);
    Ok(())
}

/// Bounds of victims, a place and a time, any of them open or unknown.
fn values() -> impl Strategy<Value = Values> {
    let bounds = (prop::option::of(0..9_u64), prop::option::of(0..9_u64));
    let times = prop::option::of(1..4_u64);
    let place = prop::option::of(0..5_usize);
    let when = prop::option::of(0..6_usize);
    (bounds, times, place, when).prop_map(|((least, most), times, place, when)| Values {
        victims: Bounds::new(least, most, false),
        times: times.map(Bounds::exactly),
        place: place.map(|at| {
            let places = [
                ("La Cumbre", Some("Valdoria")),
                ("San Telmo", Some("Valdoria")),
                ("Valdoria", None),
                ("Costa Brisa", None),
                ("San Telmo", None),
            ];
            site(places[at].0, places[at].1)
        }),
        when: when.and_then(|at| {
            ["2025-03", "2025-03/2025-05", "2025-06/..", "../2025-02", "2025-06~", "2024"][at]
                .parse()
                .ok()
        }),
    })
}

fn matters() -> impl Strategy<Value = Matter> {
    (any::<bool>(), any::<bool>()).prop_map(|(is_telling, is_once)| Matter { is_telling, is_once })
}

fn block(values: Vec<Values>, matter: Matter) -> Block {
    let values: BTreeSet<Values> = values.into_iter().collect();
    let rows = (0..values.len() as u32).map(|at| vec![(at, (at, None, String::new()))]).collect();
    Block { matter, values: values.into_iter().collect(), rows }
}

proptest! {
    #[test]
    fn to_contradict_is_symmetric_and_nothing_contradicts_itself(
        a in values(), b in values(), matter in matters()
    ) {
        prop_assert_eq!(a.apart(&b, matter), b.apart(&a, matter));
        prop_assert_eq!(a.apart(&a, matter), None);
    }

    #[test]
    fn what_overlaps_or_is_unknown_never_contradicts(
        a in values(), b in values(), matter in matters()
    ) {
        match a.apart(&b, matter) {
            Some(Kind::Count(CountOf::Victims)) => {
                let (one, other) = (a.victims, b.victims);
                prop_assert!(one.zip(other).is_some_and(|(one, other)| !one.overlaps(&other)));
            }
            Some(Kind::Interval) => {
                let both = a.when.zip(b.when);
                prop_assert!(both.is_some_and(|(one, other)| !one.overlaps(&other)));
            }
            Some(Kind::Place) => prop_assert!(a.place.is_some() && b.place.is_some()),
            Some(Kind::Count(CountOf::Times)) => {
                prop_assert!(a.times.is_some() && b.times.is_some());
            }
            None => {}
        }
    }

    /// In a block that the window spans, the sweep leaves no value out that another contradicts.
    #[test]
    fn the_sweep_finds_every_value_that_is_contradicted(
        given in prop::collection::vec(values(), 1..14), matter in matters()
    ) {
        let block = block(given, matter);
        for kind in [Kind::Count(CountOf::Victims), Kind::Count(CountOf::Times), Kind::Interval] {
            let found = block.nearest(kind);
            let paired: BTreeSet<usize> = found.iter().flat_map(|(a, b)| [*a, *b]).collect();
            let apart = |a: usize, b: usize| {
                block.values[a].apart(&block.values[b], matter) == Some(kind)
            };
            prop_assert!(found.iter().all(|(a, b)| apart(*a, *b)));
            for a in 0..block.values.len() {
                let expected = (0..block.values.len()).any(|b| apart(a, b));
                prop_assert_eq!(paired.contains(&a), expected);
            }
        }
    }
}

#[test]
fn ten_thousand_values_give_no_more_than_two_pairs_each() {
    let exactly = |number| Values {
        victims: Some(Bounds::exactly(number)),
        times: None,
        place: Some(site("La Cumbre", Some("Valdoria"))),
        when: None,
    };
    let block = block((0..10_000).map(exactly).collect(), ANYBODY);
    assert_eq!(block.nearest(Kind::Count(CountOf::Victims)).len(), 9_999);
    let far = |month: u64| Values {
        when: format!("{:04}-{:02}", 1 + month / 12, 1 + month % 12).parse().ok(),
        ..exactly(7)
    };
    let block = self::block((0..10_000).map(far).collect(), TELLING);
    assert_eq!(block.nearest(Kind::Interval).len(), 9_999);
}
