//! Statements that cannot both be so, and those that only look so.

use super::world::{Line, Page, World, line, page};
use crate::Weighing;
use expect_test::{Expect, expect};
use model::{ActType, Contradiction, Contribution, Opposed, SpeakerKind, Stance, Statement};

/// Every contradiction of the broadest claims, a line each.
fn print(weighing: &Weighing, statements: &[Statement]) -> String {
    let speaker = |found: &Contradiction, at: usize| {
        let id = &found.sides[at].statement;
        statements.iter().find(|s| s.id() == id).unwrap().speaker.name.clone()
    };
    let told = |found: &Contradiction, at: usize| match &found.values {
        Opposed::Count(_, bounds) => {
            let number = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
            format!("{}..{}", number(bounds[at].least()), number(bounds[at].most()))
        }
        Opposed::Place(places) => places[at].name.clone(),
        Opposed::Interval(dates) => dates[at].to_string(),
        Opposed::Polarity(stances) => stances[at].code().to_owned(),
    };
    let broad = weighing.claims.iter().filter(|claim| claim.claim.parent.is_none());
    let mut lines: Vec<String> = broad
        .flat_map(|claim| &claim.contradictions)
        .map(|found| {
            let mut sides = [0, 1].map(|at| format!("{} {}", speaker(found, at), told(found, at)));
            sides.sort();
            format!("{} of {}: {}", found.values.code(), found.act.code(), sides.join(" | "))
        })
        .collect();
    lines.sort();
    lines.dedup();
    lines.join("\n")
}

fn check(world: &World, expect: Expect) {
    expect.assert_eq(&print(&world.weigh(), &world.statements()));
}

fn said(name: &str, text: &str) -> Line {
    line(name, SpeakerKind::Organisation, text, &[ActType::Torture])
}

/// A page for each line, each of another outlet.
fn world(lines: Vec<Line>) -> World {
    let pages = lines.into_iter().enumerate().map(|(at, line)| -> Page {
        page(&format!("page {at}"), &format!("Outlet {at}"), "2025-11-02", vec![line])
    });
    World::of(pages.collect())
}

fn at_la_cumbre(name: &str, text: &str) -> Line {
    said(name, text).of("prisoners").at("La Cumbre", Some("Valdoria"))
}

#[test]
fn numbers_of_one_place_that_exclude_each_other() {
    let lines = vec![
        at_la_cumbre("Civic Watch", "at least 34 prisoners were tortured").victims(Some(34), None),
        at_la_cumbre("Open Lens", "more than 250 prisoners were tortured").victims(Some(251), None),
        at_la_cumbre("The registry", "no more than 20 were tortured").victims(None, Some(20)),
        at_la_cumbre("Radio Faro", "dozens of prisoners were tortured").victims(Some(24), None),
        at_la_cumbre("Canal Norte", "prisoners were tortured"),
    ];
    check(
        &world(lines),
        expect![[r#"
        count of torture: Civic Watch 34.. | The registry ..20
        count of torture: Open Lens 251.. | The registry ..20
        count of torture: Radio Faro 24.. | The registry ..20"#]],
    );
}

#[test]
fn numbers_of_other_people_places_or_times_do_not() {
    let few = || at_la_cumbre("The registry", "12 were tortured").victims(Some(12), Some(12));
    let many = |text: &str| at_la_cumbre("Civic Watch", text).victims(Some(40), Some(40));
    let women = said("Civic Watch", "40 women were tortured")
        .of("women")
        .at("La Cumbre", Some("Valdoria"))
        .victims(Some(40), Some(40));
    let elsewhere = said("Civic Watch", "40 prisoners were tortured at San Telmo")
        .of("prisoners")
        .at("San Telmo", Some("Valdoria"))
        .victims(Some(40), Some(40));
    let nowhere = said("Civic Watch", "40 were tortured").victims(Some(40), Some(40));
    for other in [women, elsewhere, nowhere] {
        check(&world(vec![few(), other]), expect![""]);
    }
    let (march, june) = (few().when("2025-03"), many("40 in June").when("2025-06"));
    check(&world(vec![march, june]), expect![""]);
    let opinion = many("40 were tortured").with(|parts| parts.contribution = Contribution::Opinion);
    check(&world(vec![few(), opinion]), expect![""]);
}

#[test]
fn one_voice_that_tells_two_numbers_apart_means_two_matters() {
    let both = vec![
        at_la_cumbre("Civic Watch", "12 were tortured there").victims(Some(12), Some(12)),
        at_la_cumbre("Civic Watch", "40 were tortured there").victims(Some(40), Some(40)),
    ];
    check(&World::of(vec![page("report", "Harbour", "2025-11-02", both)]), expect![""]);
}

#[test]
fn times_and_places_of_one_matter_that_exclude_each_other() {
    let men = |name: &str, place: &str, when: &str| {
        said(name, "Brisan men were tortured")
            .of("Brisan men")
            .at(place, Some("Valdoria"))
            .when(when)
    };
    check(
        &world(vec![
            men("Civic Watch", "La Cumbre", "2025-03"),
            men("Open Lens", "La Cumbre", "2025-06"),
            men("Radio Faro", "San Telmo", "2025-03"),
            men("Canal Norte", "Valdoria", "2025"),
        ]),
        expect![[r#"
            interval of torture: Civic Watch 2025-03 | Open Lens 2025-06
            place of torture: Civic Watch La Cumbre | Radio Faro San Telmo"#]],
    );
}

#[test]
fn what_is_done_again_elsewhere_or_later_is_no_contradiction() {
    let general = |name: &str, place: &str| {
        said(name, "prisoners were tortured").of("prisoners").at(place, Some("Valdoria"))
    };
    check(
        &world(vec![
            general("Civic Watch", "La Cumbre").when("2025-03"),
            general("Open Lens", "San Telmo").when("2025-03"),
            general("Radio Faro", "La Cumbre").when("2025-06"),
        ]),
        expect![""],
    );
}

#[test]
fn somebody_is_killed_once_even_years_apart_and_in_two_countries() {
    let killed = |name: &str| {
        line(name, SpeakerKind::Organisation, "Luis Vega was killed", &[ActType::Killing])
            .of("Luis Vega")
    };
    check(
        &world(vec![
            killed("Civic Watch").at("La Cumbre", Some("Valdoria")).when("2019-03"),
            killed("Open Lens").at("La Cumbre", Some("Valdoria")).when("2024-06"),
            killed("Radio Faro").at("Puerto Sur", Some("Costa Brisa")).when("2019"),
        ]),
        expect![[r#"
            interval of killing: Civic Watch 2019-03 | Open Lens 2024-06
            place of killing: Civic Watch La Cumbre | Radio Faro Puerto Sur"#]],
    );
}

#[test]
fn the_two_sides_of_a_claim_contradict_each_other_and_weights_stay() {
    let few = at_la_cumbre("Civic Watch", "12 were tortured").victims(Some(12), Some(12));
    let many = at_la_cumbre("Open Lens", "40 were tortured").victims(Some(40), Some(40));
    let same = at_la_cumbre("Open Lens", "40 were tortured").victims(Some(12), Some(12));
    let denial =
        said("The ministry", "there was no torture").at("Valdoria", None).stance(Stance::Denies);
    let apart = world(vec![few.clone(), many, denial.clone()]);
    check(
        &apart,
        expect![[r#"
            count of torture: Civic Watch 12..12 | Open Lens 40..40
            polarity of torture: Civic Watch asserts | The ministry denies"#]],
    );
    let (apart, together) = (apart.weigh(), world(vec![few, same, denial]).weigh());
    assert_eq!(apart.claims[0].weight, together.claims[0].weight);
    assert_eq!(apart.claims[0].asserts.origins, together.claims[0].asserts.origins);
}
