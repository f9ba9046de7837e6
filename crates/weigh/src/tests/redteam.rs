//! Worlds made to mislead: what each may not reach, and what is shown of it.

use super::world::{Line, Page, World, line, page};
use model::{ActType, Basis, ReasonKind, SpeakerKind, Stance, Verbal, WeighedClaim};

const NAMES: [&str; 12] = [
    "Ana Ruiz",
    "Pedro Lima",
    "Rosa Gil",
    "Luz Prado",
    "Juan Mora",
    "Inés Calder",
    "Marta Sol",
    "Bruno Vega",
    "Elena Paz",
    "Tomás Rey",
    "Clara Luna",
    "Diego Arce",
];
const SAID: [&str; 12] = [
    "they beat us with hoses at dawn",
    "guards struck whoever spoke",
    "I was kicked until I fainted",
    "my arm was broken in the yard",
    "he hit me for asking water",
    "blows every evening after the count",
    "batons on the soles of our feet",
    "we were thrown down the stairs",
    "punches while they laughed",
    "a belt across my back",
    "nobody left that room unhurt",
    "my ribs still hurt from it",
];

fn victim(name: &str, text: &str) -> Line {
    line(name, SpeakerKind::Person, text, &[ActType::Beating])
        .basis(Basis::Victim)
        .at("La Cumbre", Some("Valdoria"))
}

/// The broadest claim of beatings.
fn claim(world: &World) -> WeighedClaim {
    world.weigh().claims.into_iter().next().unwrap()
}

fn in_one_outlet(count: usize) -> World {
    let said = NAMES.iter().zip(SAID).take(count);
    let pages = said.enumerate().map(|(at, (name, text))| {
        page(&format!("p{at}"), "Canal Norte", "2025-05-01", vec![victim(name, text)])
    });
    World::of(pages.collect())
}

/// Twelve agree and all were found by one outlet. One bias explains them: the more there are, the
/// less they say, and never as much as one over its probability.
#[test]
fn a_fabrication_in_one_channel_weighs_no_more_than_the_channel() {
    let weights: Vec<_> = (1..=12).map(|count| claim(&in_one_outlet(count)).weight).collect();
    for weight in &weights {
        assert!(weight.lr <= 1.0 / 0.1, "{weight:?}");
        assert!(weight.words <= Verbal::Likely);
    }
    for pair in weights[1..].windows(2) {
        assert!(pair[1].lr < pair[0].lr, "{pair:?}");
        // The smallest bias that undoes it shrinks, until nothing is left to undo.
        let bias = |at: usize| pair[at].tipping_point.unwrap_or(0.0);
        assert!(bias(1) <= bias(0));
    }
    let twelve = &weights[11];
    assert!(twelve.lr < 1.1 && twelve.interval.0 < 1.05, "{twelve:?}");
    assert_eq!(twelve.words, Verbal::RoughlyEven);
    assert_eq!((twelve.tipping_point, twelve.breakdown), (None, 0));
    assert_eq!(claim(&in_one_outlet(12)).asserts.origins.max, 12);
}

/// Nor do they lift a claim that one witness elsewhere carries: without that one it falls.
#[test]
fn a_fabrication_leaves_a_claim_on_its_one_clean_witness() {
    let mut world = in_one_outlet(11);
    let clean = victim("Diego Arce", "they beat us every day in that place");
    world = world.and(page("clean", "Radio Faro", "2025-05-02", vec![clean]));
    let weight = claim(&world).weight;
    assert!(weight.lr < 5.5, "{weight:?}");
    assert_eq!(weight.breakdown, 1, "{weight:?}");
}

/// One agency text in forty papers, whole or rewritten in part.
#[test]
fn a_wire_story_in_forty_papers_is_one_origin() {
    let story = |name: &str, outlet: &str, day: &str| {
        let told = line(
            "a former guard",
            SpeakerKind::Unnamed,
            "men were led out one by one and beaten with hoses until morning came",
            &[ActType::Beating],
        );
        let told = told.basis(Basis::Eyewitness).at("La Cumbre", Some("Valdoria"));
        page(name, outlet, day, vec![told])
    };
    let mut world = World::of(vec![story("wire", "Agencia Sur", "2025-05-01")]);
    let alone = claim(&world);
    for paper in 1..40 {
        let (name, outlet) = (format!("paper {paper}"), format!("Paper {paper}"));
        world = world.and(story(&name, &outlet, "2025-05-02"));
        world = world.last_copies(0, if paper % 2 == 0 { 1.0 } else { 0.8 });
    }
    let printed = claim(&world);
    assert_eq!(printed.asserts.statements.len(), 40);
    let origins = printed.asserts.origins;
    assert_eq!((origins.min, origins.max), (1, 1));
    assert!((origins.expected - 1.0).abs() < 1e-9);
    assert!((printed.weight.lr - alone.weight.lr).abs() < 1e-9, "{:?}", printed.weight);
}

/// What the press told, with two numbers and a name.
fn press() -> Page {
    let told = line(
        "Civic Watch",
        SpeakerKind::Organisation,
        "in cell 14 a man called Corporal Mena struck 27 prisoners",
        &[ActType::Beating],
    );
    page("press", "The Harbour Tribune", "2025-03-01", vec![told.at("La Cumbre", Some("Valdoria"))])
}

fn interviewed(text: &str, day: &str) -> WeighedClaim {
    let interview = page("interview", "Canal Norte", day, vec![victim("Ana Ruiz", text)]);
    claim(&World::of(vec![press(), interview]))
}

const READ: &str = "the 27 of us were struck by Corporal Mena, in 14, one after the other";
const HELD_BACK: &str = "the 27 of us were struck by Corporal Mena, in 14, with a hose marked K9";

fn exposure(claim: &WeighedClaim) -> Option<f64> {
    let exposed = |fold: &&model::Fold| {
        fold.reasons.iter().any(|reason| reason.kind == ReasonKind::PressExposure)
    };
    claim.folds.iter().find(exposed).map(|fold| fold.probability)
}

/// A sincere witness who read the press gives nothing that was not in it.
#[test]
fn who_read_it_before_the_interview_may_repeat_it() {
    let read = interviewed(READ, "2025-04-01");
    let probability = exposure(&read).unwrap();
    assert!((0.5..0.9).contains(&probability), "{probability}");
    assert_eq!((read.asserts.origins.min, read.asserts.origins.max), (1, 2));
    // Heard before it was printed, or with one detail that nobody had printed: no repeat.
    let before = interviewed(READ, "2025-02-01");
    let held_back = interviewed(HELD_BACK, "2025-04-01");
    for clear in [&before, &held_back] {
        assert_eq!(exposure(clear), None);
        assert!(clear.weight.lr > 1.5 * read.weight.lr, "{:?} {:?}", clear.weight, read.weight);
    }
}

/// What several witnesses had told before is common knowledge among them, and says little.
#[test]
fn a_detail_that_many_witnesses_give_is_weak_evidence_of_reading() {
    let rare = exposure(&interviewed(READ, "2025-04-01")).unwrap();
    let mut pages = vec![press()];
    for (at, name) in NAMES.iter().enumerate().skip(1).take(4) {
        let own = format!("struck by Mena, a Corporal, cell 14, 27 men, and {} knows it", SAID[at]);
        let day = "2025-02-01";
        pages.push(page(&format!("w{at}"), &format!("Paper {at}"), day, vec![victim(name, &own)]));
    }
    pages.push(page("interview", "Canal Norte", "2025-04-01", vec![victim("Ana Ruiz", READ)]));
    let common = exposure(&claim(&World::of(pages))).unwrap_or(0.0);
    assert!(common < 0.2 && common < rare / 2.0, "{common} {rare}");
}

/// Few speak of what many lived. Whoever is silent without having been asked counts for nothing, nor
/// does who would not answer, nor the party's denial.
#[test]
fn few_clean_witnesses_of_what_is_systemic_stay_strong() {
    let outlets = ["Canal Norte", "Radio Faro", "The Harbour Tribune"];
    let said = NAMES.iter().zip(SAID).zip(outlets);
    let pages = said
        .map(|((name, text), outlet)| page(outlet, outlet, "2025-05-01", vec![victim(name, text)]));
    let mut world = World::of(pages.collect());
    let few = claim(&world);
    assert_eq!((few.asserts.origins.min, few.asserts.first_hand), (3, 3));
    assert!(few.weight.lr > 90.0 && few.weight.interval.0 > 5.0, "{:?}", few.weight);
    assert!(few.weight.words >= Verbal::VeryLikely);
    let president =
        line("Aurelio Montes", SpeakerKind::Person, "there is no abuse", &[ActType::Beating])
            .stance(Stance::Denies)
            .at("Valdoria", None)
            .with(|parts| parts.speaker.state = Some("Valdoria".to_owned()));
    let silent =
        NAMES.iter().skip(3).map(|name| victim(name, "would not say").stance(Stance::Declines));
    world = world.and(page("denial", "Canal Norte", "2025-05-03", vec![president]));
    world = world.and(page("silent", "Radio Faro", "2025-05-04", silent.collect()));
    let elsewhere = |at: usize| {
        let other = line("", SpeakerKind::Document, "the harbour was dredged", &[]);
        page(&format!("other {at}"), "Radio Faro", "2025-05-05", vec![other])
    };
    for at in 0..30 {
        world = world.and(elsewhere(at));
    }
    assert_eq!(claim(&world).weight, few.weight);
}

fn record(stance: Stance) -> Line {
    line(
        "Ministry of Order",
        SpeakerKind::Government,
        "the register of the ministry has it, name by name",
        &[ActType::Beating],
    )
    .basis(Basis::OfficialRecord)
    .stance(stance)
    .at("La Cumbre", Some("Valdoria"))
    .with(|parts| {
        parts.speaker.state = Some("Valdoria".to_owned());
        parts
            .about
            .iter_mut()
            .for_each(|about| about.perpetrators.push("river militia".to_owned()));
    })
}

/// A government's own list of what it accuses others of neither adds nor takes away, nor does what it
/// denies.
#[test]
fn the_list_of_an_interested_government_neither_adds_nor_subtracts() {
    let militia = |mut said: Line| {
        for about in &mut said.parts.about {
            about.perpetrators.push("river militia".to_owned());
        }
        said
    };
    let witness = militia(victim("Ana Ruiz", SAID[0]));
    let world = World::of(vec![page("a", "Canal Norte", "2025-05-01", vec![witness])]);
    let alone = claim(&world);
    for stance in [Stance::Asserts, Stance::Denies] {
        let listed = claim(&world.and(page("list", "Gazette", "2025-05-03", vec![record(stance)])));
        let (after, before) = (&listed.weight, &alone.weight);
        assert!((after.lr - before.lr).abs() < 1e-9, "{stance:?} {after:?} {before:?}");
        assert!((after.interval.0 - before.interval.0).abs() < 1e-9);
    }
    // What a government records of itself is against its interest and counts.
    let own = record(Stance::Asserts).with(|parts| {
        parts.about.iter_mut().for_each(|about| about.perpetrators = Vec::new());
    });
    let plain =
        World::of(vec![page("a", "Canal Norte", "2025-05-01", vec![victim("Ana Ruiz", SAID[0])])]);
    let recorded = claim(&plain.and(page("list", "Gazette", "2025-05-03", vec![own])));
    assert!(recorded.weight.lr > 3.0 * alone.weight.lr, "{:?}", recorded.weight);
}
