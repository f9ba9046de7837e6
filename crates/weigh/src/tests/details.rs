//! What shared details and shared mistakes say of who repeats whom.

use super::world::{Line, Page, World, line, page};
use model::{ActType, Basis, SpeakerKind, WeighedClaim};

const OUTLETS: [&str; 2] = ["Canal Norte", "The Harbour Tribune"];

/// What a document tells in its own words.
fn told(text: &str) -> Line {
    line("", SpeakerKind::Document, text, &[ActType::Beating]).at("La Cumbre", Some("Valdoria"))
}

fn witness(name: &str, text: &str) -> Line {
    line(name, SpeakerKind::Person, text, &[ActType::Beating])
        .basis(Basis::Victim)
        .at("La Cumbre", Some("Valdoria"))
}

/// Two documents of two outlets, the second one later.
fn two(lines: [Line; 2]) -> World {
    let pages = lines.into_iter().zip(OUTLETS).enumerate();
    let pages = pages.map(|(at, (said, outlet))| {
        page(&format!("report {at}"), outlet, &format!("2025-05-0{}", at + 3), vec![said])
    });
    World::of(pages.collect())
}

fn both(texts: [&str; 2]) -> World {
    two(texts.map(told))
}

/// With so many more documents, of an earlier month, each telling the same.
fn with(mut world: World, count: usize, text: &str) -> World {
    for at in 0..count {
        let outlet = format!("Paper {at}");
        let day = format!("2025-03-{:02}", at % 28 + 1);
        let other =
            told(text).with(|parts| parts.about.iter_mut().for_each(|a| a.act = ActType::Torture));
        world.pages.push(Page { ..page(&format!("other {at}"), &outlet, &day, vec![other]) });
    }
    world
}

/// The narrow claim that the two reports are about.
fn claim(world: &World) -> WeighedClaim {
    let claims = world.weigh().claims;
    claims.into_iter().find(|claim| claim.asserts.statements.len() >= 2).unwrap()
}

/// The probability that the second repeats the first for what they share, with what is said of it.
fn shared(world: &World) -> Option<(f64, String)> {
    let ids: Vec<_> = world.statements().iter().map(|said| said.id().clone()).collect();
    let notes = [
        crate::notes::SAME_DETAILS,
        crate::notes::SAME_IMPOSSIBLE_DAY,
        crate::notes::SAME_MISSPELLING,
    ];
    world.weigh().derivations.into_iter().find_map(|found| {
        let mut said = found.reasons.into_iter().filter_map(|reason| reason.note.map(String::from));
        let note = said.find(|note| notes.contains(&note.as_str()))?;
        let is_between = found.from == ids[1] && found.to == ids[0];
        is_between.then_some((found.probability, note))
    })
}

fn probability(world: &World) -> f64 {
    shared(world).map_or(0.0, |(probability, _)| probability)
}

const SHED: [&str; 2] = [
    "men were beaten in shed 9 by a Corporal called Tarvend before the Ondina sailed",
    "when they came ashore from the Ondina, it was Tarvend who lifted the hose, in 9",
];

#[test]
fn three_rare_details_make_it_doubtful_that_two_reports_are_two() {
    let world = both(SHED);
    let (probability, note) = shared(&world).unwrap();
    assert_eq!(note, "the same numbers and names, which hardly anybody else gives");
    assert!((probability - 0.346).abs() < 1e-3, "{probability}");
    let bodies = |texts: [&str; 2]| {
        two(["Civic Watch", "Open Lens"].map(|name| {
            let at = usize::from(name == "Open Lens");
            told(texts[at]).basis(Basis::Eyewitness).with(|parts| {
                parts.speaker.name = name.to_owned();
                parts.speaker.kind = SpeakerKind::Organisation;
            })
        }))
    };
    let apart = claim(&bodies([SHED[0], "blows and a hose until dawn"])).asserts.origins;
    assert_eq!((apart.min, apart.max), (2, 2));
    let origins = claim(&bodies(SHED)).asserts.origins;
    assert_eq!((origins.min, origins.max), (1, 2));
}

#[test]
fn two_details_say_less_than_three_and_one_says_nothing() {
    let two = both([SHED[0], "it was Tarvend who lifted the hose, in 9"]);
    assert!(probability(&two) < probability(&both(SHED)));
    assert_eq!(shared(&both([SHED[0], "it was Tarvend who lifted the hose"])), None);
}

#[test]
fn what_many_tell_says_nothing() {
    let common = "Tarvend was in 9 when the Ondina sailed";
    let few = with(both(SHED), 2, common);
    assert!(probability(&few) < probability(&both(SHED)));
    assert_eq!(shared(&with(both(SHED), 6, common)), None);
}

#[test]
fn details_of_ones_own_speak_against_it() {
    let four = "a Corporal, Tarvend, from the Ondina lifted the hose, in 9";
    let told = probability(&both([SHED[0], &format!("they say {four}")]));
    let own = probability(&both([SHED[0], &format!("they say {four}, and Braulio wept")]));
    assert!(told > 0.5 && (0.1..0.25).contains(&own), "{told} {own}");
    let more = format!("they say {four}, and Braulio wept for 3 days");
    assert_eq!(shared(&both([SHED[0], &more])), None);
}

#[test]
fn a_name_of_two_words_and_a_date_of_three_are_one_detail_each() {
    let one =
        |detail: &str| both([&format!("beaten by night: {detail}"), &format!("blows, {detail}")]);
    assert_eq!(shared(&one("the men of Corporal Tarvend")), None);
    assert_eq!(shared(&one("on 15 June 2025")), None);
    assert_eq!(shared(&one("the Ministry of Harbours knew")), None);
    let two = both([
        "the men of Corporal Tarvend beat them on 15 June 2025",
        "blows until dawn and nobody slept in the whole wing, where Tarvend laughed: on 15 June 2025",
    ]);
    assert!((0.1..0.3).contains(&probability(&two)), "{}", probability(&two));
}

#[test]
fn a_day_that_does_not_exist_says_more_than_one_that_does() {
    let on = |day: &str| {
        both([&format!("the prisoners were beaten on {day}"), &format!("{day}: blows until dawn")])
    };
    let possible = probability(&on("30 April"));
    let (impossible, note) = shared(&on("31 April")).unwrap();
    assert!(possible < 0.2, "{possible}");
    assert_eq!(note, "the same date, which no calendar has");
    assert!((0.8..0.9).contains(&impossible), "{impossible}");
    let spanish = both(["beaten on 31 April", "los golpearon el 31 de abril"]);
    assert!(probability(&spanish) > 0.5);
    let other = both(["beaten on 31 April", "blows on the 31st of June"]);
    assert_eq!(shared(&other), None);
}

#[test]
fn two_mistakes_leave_little_doubt() {
    let texts = [
        "the prisoners were beaten on 31 April and on 30 February",
        "blows until dawn: 30 February, 31 April",
    ];
    let probability = probability(&both(texts));
    assert!((0.9..0.95).contains(&probability), "{probability}");
}

const SLIP: [&str; 2] =
    ["they were struck by Talbret with a hose", "nobody in that yard was spared by Talbret"];

#[test]
fn a_name_that_both_misspell_says_something() {
    let name = "it was the men of Talbert who did it";
    let world = with(both(SLIP), 20, name);
    let (misspelt, note) = shared(&world).unwrap();
    assert_eq!(note, "the same name, written as hardly anybody writes it");
    assert!((0.2..0.5).contains(&misspelt), "{misspelt}");
    // Too few write it otherwise, or one of the two does.
    assert_eq!(shared(&with(both(SLIP), 19, name)), None);
    let one = both([SLIP[0], "nobody in that yard was spared by Talbert"]);
    assert_eq!(shared(&with(one, 20, name)), None);
    // Another name, or a form of the same.
    assert_eq!(shared(&with(both(SLIP), 20, "it was the men of Tarbrat who did it")), None);
    assert_eq!(shared(&with(both(SLIP), 20, "it was the men of Talbrets who did it")), None);
    // What only copies another document, word for word, writes nothing.
    let nineteen = with(both(SLIP), 19, name);
    let copy = Page { name: "copy".to_owned(), ..nineteen.pages[7].clone() };
    assert_eq!(shared(&nineteen.and(copy).last_copies(7, 1.0)), None);
    // Four write it so.
    let four = with(both(SLIP), 40, name);
    let four = four.and(page("third", "Radio Faro", "2025-05-05", vec![told(SLIP[1])]));
    let fourth = page("fourth", "Diario del Valle", "2025-05-05", vec![told(SLIP[0])]);
    assert!(probability(&four) > 0.1);
    assert_eq!(shared(&four.and(fourth)), None);
}

#[test]
fn several_names_of_one_person_are_one_mistake() {
    let texts = [
        "they were struck by Talbret Oressa on 2 May",
        "nobody in that yard was spared by Talbret Oressa, 2 May",
    ];
    let world = with(both(texts), 20, "it was Talbert Oressa's men, or Talbert Oresta's");
    assert!(probability(&world) < 0.9, "{}", probability(&world));
}

#[test]
fn two_who_lived_it_and_give_their_names_share_what_they_lived() {
    let mut lived = two([witness("Ana Ruiz", SHED[0]), witness("Pedro Lima", SHED[1])]);
    assert_eq!(shared(&lived), None);
    // On one day, so that neither can have read the other.
    lived.pages[1].published = lived.pages[0].published.clone();
    let origins = claim(&lived).asserts.origins;
    assert_eq!((origins.min, origins.max), (2, 2));
}

#[test]
fn the_true_details_of_a_witness_are_left_to_what_the_press_had() {
    let guard = |text: &str| {
        witness("a former guard", text).with(|parts| {
            parts.speaker.kind = SpeakerKind::Unnamed;
        })
    };
    let after = "in 9 Tarvend lifted a hose marked K9 near the Ondina, said the Corporal";
    assert_eq!(shared(&two([told(SHED[0]), guard(after)])), None);
    let mistaken = "in 9 Tarvend lifted a hose on 31 April";
    let world = two([told("Tarvend and 9 men struck them on 31 April"), guard(mistaken)]);
    assert!(probability(&world) > 0.5);
}
