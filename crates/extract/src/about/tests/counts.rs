//! Numbers of victims and times, as texts give them.

use super::{Survey, abouts, counted, marked, reading};
use crate::about::count::{ending_at, starting_at};
use crate::about::words::words;
use expect_test::{Expect, expect};
use proptest::prelude::*;

/// The bounds of the number that the words are: "34..", "..20", "30..50 about".
fn bounds(number: &str) -> String {
    let words = words(number, 0..number.len());
    let found = ending_at(&words, words.len()).filter(|found| found.words.start == 0);
    let counted_of =
        |bounds| counted(&model::Counted { of: model::CountOf::Victims, bounds, words: None });
    found.map_or("none found".to_owned(), |found| counted_of(found.bounds))
}

fn check_bounds(table: &[(&str, &str)]) {
    for (number, expected) in table {
        assert_eq!(bounds(number), *expected, "{number}");
    }
}

#[test]
fn exact_numbers_in_digits_and_in_words() {
    check_bounds(&[
        ("34", "34"),
        ("1,200", "1200"),
        ("1.200", "1200"),
        ("thirty-two", "32"),
        ("thirty two", "32"),
        ("two hundred and fifty", "250"),
        ("three thousand four hundred", "3400"),
        ("one hundred", "100"),
        ("2 million", "2000000"),
        ("treinta y dos", "32"),
        ("veintidós", "22"),
        ("ciento veinte", "120"),
        ("doscientas cincuenta", "250"),
        ("mil doscientos", "1200"),
        ("dos mil", "2000"),
        ("cien mil", "100000"),
        ("none", "0"),
        ("ninguno", "0"),
        ("no", "0"),
    ]);
}

#[test]
fn open_numbers_keep_the_bound_that_is_said() {
    check_bounds(&[
        ("at least 34", "34.."),
        ("no fewer than 34", "34.."),
        ("34 or more", "34.."),
        ("more than 250", "251.."),
        ("over 40", "41.."),
        ("al menos 34", "34.."),
        ("más de 250", "251.."),
        ("no menos de diez", "10.."),
        ("no more than 5", "..5"),
        ("up to 12", "..12"),
        ("fewer than ten", "..9"),
        ("hasta 12", "..12"),
        ("menos de 10", "..9"),
        ("no más de veinte", "..20"),
        ("between 20 and 30", "20..30"),
        ("20 to 30", "20..30"),
        ("20-30", "20..30"),
        ("20–30", "20..30"),
        ("two or three", "2..3"),
        ("one or two", "1..2"),
        ("entre 20 y 30", "20..30"),
        ("entre veinte y treinta", "20..30"),
        ("de 20 a 30", "20..30"),
        ("dos o tres", "2..3"),
    ]);
}

#[test]
fn rough_numbers_have_honest_bounds_and_say_that_they_are_rough() {
    check_bounds(&[
        ("about 40", "30..50 about"),
        ("some 40", "30..50 about"),
        ("unas 40", "30..50 about"),
        ("cerca de 40", "30..50 about"),
        ("almost 300", "225..300 about"),
        ("casi 300", "225..300 about"),
        ("at least some 40", "30.. about"),
        ("about 20 to 30", "15..38 about"),
        ("dozens", "24.. about"),
        ("several dozen", "24.. about"),
        ("a dozen", "9..15 about"),
        ("half a dozen", "4..8 about"),
        ("two dozen", "18..30 about"),
        ("more than a dozen", "13.. about"),
        ("hundreds", "200.. about"),
        ("tens of thousands", "20000.. about"),
        ("several", "3.. about"),
        ("a few hundred", "200.. about"),
        ("decenas", "20.. about"),
        ("una docena", "9..15 about"),
        ("más de una docena", "13.. about"),
        ("un centenar", "75..125 about"),
        ("cientos", "200.. about"),
        ("cientos de miles", "200000.. about"),
        ("varias", "3.. about"),
    ]);
}

#[test]
fn words_that_give_no_number_are_none() {
    check_bounds(&[
        ("one", "none found"),
        ("un", "none found"),
        ("thousand", "none found"),
        ("greater than 12", "none found"),
        ("in 2025", "none found"),
        ("up to dozens", "none found"),
        ("30 to 20", "none found"),
        ("many", "none found"),
    ]);
}

/// Each act with its numbers and their words.
fn check(text: &str, expect: Expect) {
    let (text, content, sentence) = marked(text);
    let survey = Survey::of(&reading(&text));
    let found = abouts(&survey, &text, content, sentence);
    let lines = found.iter().map(|about| {
        let counts = about.counts.iter().map(|count| {
            let words = count.words.as_deref().unwrap_or_default();
            format!("{} “{words}”", super::counted(count))
        });
        let counts: Vec<String> = counts.collect();
        format!("{} of {}: {}", about.act.code(), about.victims.join(", "), counts.join(", "))
    });
    expect.assert_eq(&lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_number_is_of_the_victims_that_it_stands_before() {
    check(
        "Guards said <they tortured at least 34 prisoners in the prison>.",
        expect!["torture of prisoners: 34.. “at least 34”"],
    );
    check(
        "<Dozens of the detainees were beaten by guards>.",
        expect!["beating of detainees: 24.. about “Dozens”"],
    );
    check(
        "<34 of the 120 detainees were beaten by guards>.",
        expect!["beating of detainees: 34 “34”"],
    );
    check(
        "<Of the 120 detainees, 34 were beaten by guards>.",
        expect!["beating of detainees: 34 “34”"],
    );
    check(
        "<None of the prisoners was beaten by guards>.",
        expect!["beating of prisoners: 0 “None”"],
    );
    check(
        "<Los guardias torturaron a más de una docena de presos>.",
        expect!["torture of presos: 13.. about “más de una docena”"],
    );
    check(
        "<Fueron torturados entre 20 y 30 detenidos en el penal>.",
        expect!["torture of detenidos: 20..30 “entre 20 y 30”"],
    );
    check("<In 2025 prisoners were beaten by guards>.", expect!["beating of prisoners: "]);
}

#[test]
fn a_number_without_a_noun_counts_who_suffered_it() {
    check("<At least 34 were tortured in the prison>.", expect!["torture of : 34.. “At least 34”"]);
    check(
        "<Police killed no more than 20 in the raid>.",
        expect!["killing of : ..20 “no more than 20”"],
    );
    check(
        "<More than 250 deaths in custody were recorded>.",
        expect!["death in custody of : 251.. “More than 250”"],
    );
    check("<Hasta 12 fueron torturados por guardias>.", expect!["torture of : ..12 “Hasta 12”"]);
    check("<A boy of 12 was beaten by guards>, she said.", expect!["beating of boy: "]);
    check(
        "<Prisoners over 40 were beaten by guards>, she said.",
        expect!["beating of Prisoners: "],
    );
    check(
        "<They were held for 41 days and beaten by guards>.",
        expect!["detention of : \nbeating of : "],
    );
}

#[test]
fn times_are_counted_apart_from_victims() {
    check(
        "<Guards beat 12 prisoners three times in the yard>.",
        expect!["beating of prisoners: 12 “12”, 3 times “three”"],
    );
    check(
        "<Los presos fueron golpeados en más de 20 ocasiones>.",
        expect!["beating of presos: 21.. times “más de 20”"],
    );
    check(
        "<The prisoners were beaten three times a day by guards>.",
        expect!["beating of prisoners: "],
    );
    check(
        "<250 cases of torture in the prison were recorded>.",
        expect!["torture of : 250 times “250”"],
    );
}

proptest! {
    /// Whatever stands in a text, a number lies in it and has sound bounds.
    #[test]
    fn numbers_lie_in_their_text(text in "(at least|no|more|than|of|de|entre|y|and|between|dozens|mil|cien|hundred|thousand|million|a|una|docena|34|20-30|99999999999999999999|treinta|dos|two|up to|hasta|-|or| ){0,14}") {
        let words = words(&text, 0..text.len());
        for at in 0..=words.len() {
            for found in [ending_at(&words, at), starting_at(&words, at)].into_iter().flatten() {
                prop_assert!(found.words.start < found.words.end && found.words.end <= words.len());
            }
        }
    }

    /// A number in digits means itself, and each hedge keeps to its side of it.
    #[test]
    fn hedges_keep_to_their_side(number in 2_u64..1_000_000) {
        let given = |words: String| bounds(&words);
        prop_assert_eq!(given(format!("{number}")), format!("{number}"));
        prop_assert_eq!(given(format!("at least {number}")), format!("{number}.."));
        prop_assert_eq!(given(format!("más de {number}")), format!("{}..", number + 1));
        prop_assert_eq!(given(format!("hasta {number}")), format!("..{number}"));
        prop_assert_eq!(given(format!("fewer than {number}")), format!("..{}", number - 1));
    }
}
