//! Cases that teach their own parameters, and what a person decides about a source.

use super::world::{Line, World, line, page};
use crate::random::SplitMix;
use crate::{Config, Override};
use model::{ActType, Basis, Footing, SpeakerKind, Stance};
use std::collections::BTreeMap;

const SYLLABLES: [&str; 16] = [
    "ba", "co", "du", "fe", "gi", "ha", "jo", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi",
];

/// A word without a meaning of its own for every number.
fn word(mut number: usize) -> String {
    let mut word = String::new();
    for _ in 0..4 {
        word.push_str(SYLLABLES[number % 16]);
        number /= 16;
    }
    word
}

fn answer(source: usize, site: usize, asserts: bool) -> Line {
    let salt = 100 * (site + 1) + source;
    let words: Vec<String> = (0..5).map(|at| word(salt * 5 + at)).collect();
    let stance = if asserts { Stance::Asserts } else { Stance::Declines };
    line(&word(60_000 + source), SpeakerKind::Person, &words.join(" "), &[ActType::Beating])
        .basis(Basis::Eyewitness)
        .stance(stance)
        .at(&word(50_000 + site), Some("Valdoria"))
}

/// Sites about which two bodies asked four people each, writing down who would not answer: of what
/// is so nine of ten tell, of what is not one in twenty.
fn surveyed(sites: usize) -> World {
    let mut random = SplitMix(5);
    let mut pages = Vec::new();
    for site in 0..sites {
        let told = if random.uniform() < 0.5 { 0.9 } else { 0.05 };
        for (body, outlet) in ["First Inquiry", "Second Inquiry"].iter().enumerate() {
            let asked = (0..4).map(|at| answer(4 * body + at, site, random.uniform() < told));
            let name = format!("{outlet} {site}");
            pages.push(page(&name, outlet, "2025-05-01", asked.collect()));
        }
    }
    World::of(pages)
}

fn first_weight(world: &World, config: &Config) -> model::Weight {
    world.weigh_with(config).claims.remove(0).weight
}

#[test]
fn a_case_with_enough_answers_on_record_teaches_its_parameters() {
    let world = surveyed(220);
    let stated = Config { least_claims: usize::MAX, ..Config::default() };
    let (before, after) = (world.weigh_with(&stated), world.weigh_with(&Config::default()));
    let narrow = |weighing: &crate::Weighing| {
        let claims = weighing.claims.iter().filter(|claim| claim.claim.parent.is_some());
        let most = claims.max_by_key(|claim| claim.asserts.statements.len());
        most.unwrap().weight.clone()
    };
    let (before, after) = (narrow(&before), narrow(&after));
    assert_eq!(before.footing, Footing::default());
    assert!(after.footing.claims >= 100, "{:?}", after.footing);
    // Who tells nine times of ten of what is so, through channels of which none is biased, says more.
    assert!(after.lr > 2.0 * before.lr, "{before:?} {after:?}");
    let width = |weight: &model::Weight| (weight.interval.1 / weight.interval.0).ln();
    assert!(width(&after) < width(&before));
}

#[test]
fn a_case_with_few_claims_keeps_what_is_stated() {
    let world = surveyed(20);
    let stated = Config { least_claims: usize::MAX, ..Config::default() };
    assert_eq!(world.weigh_with(&Config::default()), world.weigh_with(&stated));
}

#[test]
fn the_order_of_pages_teaches_nothing() {
    let world = surveyed(200);
    let mut turned = world.clone();
    turned.pages.reverse();
    assert_eq!(world.weigh(), turned.weigh());
}

#[test]
fn a_person_decides_about_a_source_with_a_reason() {
    let said = line("Ana Ruiz", SpeakerKind::Person, "they beat us every day", &[ActType::Beating]);
    let said = said.basis(Basis::Victim).at("Valdoria", None);
    let world = World::of(vec![page("a", "Canal Norte", "2025-05-01", vec![said])]);
    let statement = world.statements()[0].id().clone();
    let decided = |alpha, beta| {
        let reason = "was in another country on those days".to_owned();
        let decision = Override { alpha, beta, reason };
        let overrides = BTreeMap::from([(statement.clone(), decision)]);
        first_weight(&world, &Config { overrides, ..Config::default() })
    };
    let without = first_weight(&world, &Config::default());
    let nothing = decided(0.3, 0.3);
    assert!((nothing.lr - 1.0).abs() < 1e-9 && nothing.lr < without.lr, "{nothing:?}");
    assert_eq!(nothing.footing.decided[0].reason, "was in another country on those days");
    assert!(decided(0.9, 0.01).lr > without.lr);
    // To lie about what is not so and be silent about what is: no more than saying nothing.
    assert!((decided(0.2, 0.7).lr - 1.0).abs() < 1e-9);
    assert!(without.footing.decided.is_empty());
}

#[test]
fn of_several_decisions_on_one_source_the_most_cautious_counts() {
    let said = |text: &str| {
        let said = line("Ana Ruiz", SpeakerKind::Person, text, &[ActType::Beating]);
        said.basis(Basis::Victim).at("Valdoria", None)
    };
    let lines = vec![said("they beat us every day"), said("a guard broke my arm in the yard")];
    let world = World::of(vec![page("a", "Canal Norte", "2025-05-01", lines)]);
    let ids: Vec<_> = world.statements().iter().map(|one| one.id().clone()).collect();
    let decided = |betas: [f64; 2]| {
        let decision = |beta| Override { alpha: 0.6, beta, reason: "as seen".to_owned() };
        let overrides = ids.iter().cloned().zip(betas.map(decision)).collect();
        first_weight(&world, &Config { overrides, ..Config::default() }).lr
    };
    assert_eq!(decided([0.1, 0.3]), decided([0.3, 0.1]));
    assert_eq!(decided([0.1, 0.3]), decided([0.3, 0.3]));
}
