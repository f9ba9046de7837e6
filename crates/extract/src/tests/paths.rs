//! The light path beside the rules: one kind of result, and the rules stand where they know better.

use super::{line, reading};
use crate::Extractor;
use expect_test::expect;
use model::{Reading, Stance, Statement};

fn light(reading: &Reading) -> Vec<Statement> {
    let (statements, warnings) = Extractor::light().extract(reading);
    assert!(warnings.is_empty(), "{warnings:?}");
    statements
}

fn check(text: &str, expect: expect_test::Expect) {
    let lines: Vec<String> = light(&reading(text)).iter().map(line).collect();
    expect.assert_eq(&lines.join("\n"));
}

#[test]
fn what_the_rules_do_not_see_is_found() {
    check(
        "The harbour board was adamant on Friday that the crane had been inspected.\n\
         “Nobody asked us,” a welder volunteered, adding that the cable looked new.",
        expect![[r#"
            welder [a welder] | volunteered | offers account direct | “Nobody asked us,”
            welder [a welder] | adding | asserts account indirect | that the cable looked new"#]],
    );
}

#[test]
fn spanish_has_tables_of_its_own() {
    check(
        "La alcaldesa de Puerto Hondo insistió ayer en que el puente es seguro y puntualizó que \
         las obras terminarán en marzo, según fuentes municipales.",
        expect![
            "alcaldesa de Puerto Hondo [La alcaldesa de Puerto Hondo] | puntualizó | asserts account indirect | que las obras terminarán en marzo"
        ],
    );
}

#[test]
fn where_somebody_speaks_of_acts_the_rules_stand() {
    let text = "Two former inmates said that guards beat them with cables. The ministry denied that \
                anyone had been struck. Ana Ruiz said that the market would reopen.";
    let by_rules = Extractor::rules().extract(&reading(text)).0;
    let by_light = light(&reading(text));
    for statement in
        by_rules.iter().filter(|one| !one.about.is_empty() || one.stance != Stance::Asserts)
    {
        let same = |other: &&Statement| other.content == statement.content;
        let other = by_light.iter().find(same).unwrap();
        assert_eq!(other.stance, statement.stance);
        assert_eq!(other.speaker.name, statement.speaker.name);
        assert_eq!(other.about, statement.about);
    }
    assert!(by_light.iter().all(|one| one.proposed_by == Extractor::light().version()));
    assert_ne!(Extractor::light().version(), Extractor::rules().version());
}

#[test]
fn what_somebody_passes_on_keeps_its_original() {
    let text = "Marta Olmos cited a report by Civic Watch that found that prisoners were beaten.";
    let statements = light(&reading(text));
    let relay = statements.iter().find(|one| one.relayed_from.is_some());
    let original = relay.and_then(|one| one.relayed_from.clone()).unwrap();
    assert!(statements.iter().any(|one| *one.id() == original));
}
