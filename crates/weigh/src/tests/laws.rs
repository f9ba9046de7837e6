//! The laws of weighing (docs/weighing.md), over generated worlds.

use super::world::{Line, Page, World, line, page, print};
use crate::{Incremental, Known, Weighing};
use model::{
    AccountWeight, ActType, Basis, ChannelWeight, Contribution, Judgement, PersonId, ReasonKind,
    SpeakerKind, Stance, Statement, Verdict, WeighedClaim, Weight,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

const NAMES: [(&str, SpeakerKind); 8] = [
    ("Ana Ruiz", SpeakerKind::Person),
    ("Ruiz", SpeakerKind::Person),
    ("Pedro Lima", SpeakerKind::Person),
    ("Civic Watch", SpeakerKind::Organisation),
    ("Open Lens", SpeakerKind::Organisation),
    ("Costa Brisa authorities", SpeakerKind::Government),
    ("a former guard", SpeakerKind::Unnamed),
    ("", SpeakerKind::Document),
];

const CONTENTS: [&str; 7] = [
    "they beat us every day with batons in the yard",
    "guards beat the prisoners with batons every day in the yard",
    "the prisoners were beaten",
    "forty men were hung by their wrists from the bars of the cells",
    "torture is systematic in the prisons of the republic and has been for years",
    "there was no doctor for anybody who fell ill in the northern wing",
    "the sick were left without medical care in the northern wing",
];

/// Texts with a name, some of them misspelt, and with days that do not exist.
const NAMING: [&str; 9] = [
    "guards under Talbert struck them",
    "the men of Talbert came with hoses",
    "guards under Talbret struck them",
    "nobody in the yard was spared by Talbret",
    "it was 31 April when Talbret came with 14 men",
    "the 14 men of Talbert were beaten on the 31st of April",
    "Mena and Orduz, on 31 April, in 14",
    "in 14 it was Mena who struck first, and Orduz after",
    "they name a certain Talvert, and Mena",
];

const ACTS: [ActType; 3] = [ActType::Beating, ActType::Torture, ActType::IllTreatment];
const BASES: [Basis; 6] = [
    Basis::Unknown,
    Basis::Victim,
    Basis::Eyewitness,
    Basis::HeardFrom,
    Basis::Medical,
    Basis::Document,
];
const OUTLETS: [&str; 3] = ["The Harbour Tribune", "Canal Norte", "Radio Faro"];
const DAYS: [Option<&str>; 4] = [Some("2025-03-01"), Some("2025-03-02"), Some("2025-04-11"), None];

fn lines() -> impl Strategy<Value = Line> {
    let choice = (0..8_usize, 0..7_usize, 0..3_usize, 0..6_usize, 0..12_usize, 0..4_usize);
    choice.prop_map(|(name, content, act, basis, manner, place)| {
        let (name, kind) = NAMES[name];
        let said = line(name, kind, CONTENTS[content], &[ACTS[act]]).basis(BASES[basis]);
        let said = match place {
            0 => said,
            1 => said.at("La Cumbre", Some("Valdoria")),
            _ => said.at("Valdoria", None),
        };
        match manner {
            0 => said.stance(Stance::Denies),
            1 => said.stance(Stance::Admits),
            2 => said.with(|parts| parts.contribution = Contribution::Opinion),
            3 => said.with(|parts| parts.contribution = Contribution::Relay),
            4 => said.with(|parts| parts.informant = Some("Pedro Lima".to_owned())),
            _ => said,
        }
    })
}

/// Lines with what else can tie statements together: particulars, citing, offices, persons, sums.
fn richer_lines() -> impl Strategy<Value = Line> {
    const MORE: [&str; 5] = [
        "Corporal Mena took us to cell 14 near the Orange Gate at 3am",
        "Canal Norte reported that forty men were taken to cell 14",
        "the guards beat twelve fishermen in the yard of the northern wing at 3am",
        "the guards beat forty fishermen in the yard of the northern wing",
        "nobody was beaten",
    ];
    (lines(), 0..16_usize, 0..5_usize).prop_map(|(said, manner, more)| match manner {
        0..4 => Line { text: MORE[more].to_owned(), ..said },
        4 | 5 => said.with(|parts| parts.speaker.role = Some("director of Civic Watch".to_owned())),
        6 => said.with(|parts| parts.speaker.person = Some(PersonId::of(&[["a", "b"][more % 2]]))),
        7 => said.stance(Stance::Retracts),
        8 => said.stance(Stance::Offers),
        9 => said.with(|parts| parts.speaker.state = Some("Valdoria".to_owned())),
        10 => said.with(|parts| parts.about.iter_mut().for_each(|about| about.place = None)),
        11 => said.with(|parts| {
            let victims = ["fishermen", "twelve fishermen", "Ana Ruiz"][more % 3].to_owned();
            parts.about.iter_mut().for_each(|about| about.victims.push(victims.clone()));
        }),
        12 => said.at("La Cumbre", [None, Some("Valdoria"), Some("Costa Brisa")][more % 3]),
        13 => said.stance(Stance::Declines),
        _ => said,
    })
}

/// What is said with names, by somebody who misspells them or who does not.
fn naming_lines() -> impl Strategy<Value = Line> {
    let text = prop_oneof![4 => 0..2_usize, 6 => 2..4_usize, 3 => 4..9_usize];
    (lines(), text, any::<bool>()).prop_map(|(said, text, is_beating)| {
        let act = if is_beating { ActType::Beating } else { ActType::Torture };
        let told = line("", SpeakerKind::Document, NAMING[text], &[act]).at("Valdoria", None);
        let stance = said.parts.stance;
        match said.parts.basis {
            Basis::Unknown | Basis::Document => told.stance(stance),
            _ => Line { text: NAMING[text].to_owned(), ..said },
        }
    })
}

/// Worlds in which as many write a name as it takes to tell that two others misspell it, or one fewer
/// or more.
fn naming_worlds() -> impl Strategy<Value = World> {
    let page = |texts: std::ops::Range<usize>, more: std::ops::Range<usize>| {
        let more = prop::collection::vec(naming_lines(), more);
        (0..3_usize, 0..4_usize, texts, more).prop_map(|(outlet, day, text, more)| {
            let said = line("", SpeakerKind::Document, NAMING[text], &[ActType::Beating]);
            let said = said.at("Valdoria", None);
            (outlet, day, std::iter::once(said).chain(more).collect())
        })
    };
    let common = prop::collection::vec(page(0..2, 0..1), 19..22);
    (common, prop::collection::vec(page(2..4, 0..3), 2..3)).prop_map(|(common, others)| {
        let mut world = world_of(common.into_iter().chain(others).collect());
        // No two documents say the same word for word.
        for (number, page) in world.pages.iter_mut().enumerate() {
            page.lines.iter_mut().for_each(|line| line.text.push_str(&" la".repeat(number)));
        }
        world
    })
}

/// Worlds of one sort or the other.
fn mixed_worlds() -> impl Strategy<Value = World> {
    prop_oneof![3 => worlds(), 1 => naming_worlds()]
}

/// Worlds in which many share a word, a speaker or an outlet.
fn larger_worlds() -> impl Strategy<Value = World> {
    let pages = (0..3_usize, 0..4_usize, prop::collection::vec(richer_lines(), 1..6));
    prop::collection::vec(pages, 4..16).prop_map(world_of)
}

fn world_of(pages: Vec<(usize, usize, Vec<Line>)>) -> World {
    let numbered = pages.into_iter().enumerate();
    let pages = numbered.map(|(number, (outlet, day, lines))| Page {
        name: format!("page {number}"),
        outlet: Some(OUTLETS[outlet].to_owned()),
        published: DAYS[day].map(str::to_owned),
        lines,
    });
    World::of(pages.collect())
}

fn worlds() -> impl Strategy<Value = World> {
    let pages = (0..3_usize, 0..4_usize, prop::collection::vec(lines(), 1..4));
    prop::collection::vec(pages, 1..5).prop_map(world_of)
}

/// Word by word, so that what is a part of a name stays one.
fn renamed_speaker(name: &str) -> String {
    let given = name.replace("Ana", "Zoe").replace("Open", "Shut");
    given.replace("Ruiz", "Vela").replace("Lima", "Arce")
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// The claim with the same identifier.
fn same<'w>(weighing: &'w Weighing, claim: &WeighedClaim) -> Option<&'w WeighedClaim> {
    weighing.claims.iter().find(|other| other.claim.id == claim.claim.id)
}

/// Counts and weight of the asserting side, but for the lists of statements.
fn same_numbers(a: &WeighedClaim, b: &WeighedClaim) -> bool {
    let (x, y) = (a.asserts.origins, b.asserts.origins);
    let origins = x.min == y.min && x.max == y.max && near(x.expected, y.expected);
    origins
        && a.asserts.first_hand == b.asserts.first_hand
        && a.denies.support.origins.max == b.denies.support.origins.max
        && near(a.weight.lr, b.weight.lr)
        && near(a.weight.interval.0, b.weight.interval.0)
        && near(a.weight.interval.1, b.weight.interval.1)
        && near(a.weight.tipping_point.unwrap_or(-1.0), b.weight.tipping_point.unwrap_or(-1.0))
        && (a.weight.words, a.weight.breakdown) == (b.weight.words, b.weight.breakdown)
        && a.weight.admiralty == b.weight.admiralty
}

/// The log LR of a channel by the formula of docs/weighing.md, from what is printed of it.
fn by_hand(weight: &Weight, channel: &ChannelWeight) -> f64 {
    let product = |own: &dyn Fn(&AccountWeight) -> f64| -> f64 {
        channel.accounts.iter().map(|one| one.repeat + (1.0 - one.repeat) * own(one)).product()
    };
    let biased = weight.bias * product(&|_| weight.biased_asserts);
    let fair = |own: &dyn Fn(&AccountWeight) -> f64| (1.0 - weight.bias) * product(own);
    let log_lr = ((fair(&|one| one.alpha) + biased) / (fair(&|one| one.beta) + biased)).ln();
    if channel.denies { -log_lr } else { log_lr }
}

/// How many statements of one side are counted under no other for sure.
fn unfolded(weighing: &WeighedClaim, statements: &[model::StatementId]) -> usize {
    let sure = |id: &model::StatementId| {
        let folds = weighing.folds.iter().filter(|fold| fold.statement == *id);
        folds.filter(|fold| fold.probability >= 0.9).count()
    };
    statements.iter().filter(|id| sure(id) == 0).count()
}

/// A world in which a statement is new, gone, other or judged, or a document has another outlet or day.
fn edited(mut world: World, (edit, index, said): (usize, prop::sample::Index, Line)) -> World {
    let at = index.index(world.pages.len());
    let statements = world.statements();
    let page = &mut world.pages[at];
    match edit {
        0 => page.lines.push(said),
        1 => drop(page.lines.remove(0)),
        2 => page.lines[0] = said,
        3 => page.published = Some("2025-03-20".to_owned()),
        4 => page.outlet = Some(OUTLETS[index.index(OUTLETS.len())].to_owned()),
        5 => {
            let mut copy = page.clone();
            copy.name = format!("copy {at} {}", world.pages.len());
            let containment = [1.0, 0.7][index.index(2)];
            world = world.and(copy).last_copies(at, containment);
        }
        _ if statements.len() > 1 => {
            let (a, b) = (index.index(statements.len()), index.index(statements.len() - 1) + 1);
            let [from, to] = [a, b].map(|at| statements[at].id().clone());
            let verdict = if at % 2 == 0 { Verdict::Repeats } else { Verdict::Independent };
            world.judgements.push(Judgement { from, to, verdict });
        }
        _ => {}
    }
    world.pages.retain(|page| !page.lines.is_empty());
    if world.pages.is_empty() {
        world.pages.push(super::world::page(
            "other",
            "Canal Norte",
            "2025-03-01",
            vec![line("Pedro Lima", SpeakerKind::Person, CONTENTS[0], &ACTS)],
        ));
    }
    world
}

/// What is kept and follows each edit gives what a fresh weighing gives.
fn weighs_again_what_changed(
    world: World,
    edits: Vec<(usize, prop::sample::Index, Line)>,
) -> Result<(), TestCaseError> {
    let mut kept = Incremental::default();
    let first = world.changes_since(None, &mut kept, &Known::new());
    let (mut weighed, mut places) = (BTreeMap::new(), first.claims);
    weighed.extend(first.changed.into_iter().map(|claim| (claim.claim.id.clone(), claim)));
    let mut earlier = world;
    for edit in edits {
        let later = edited(earlier.clone(), edit);
        let known: Known = places.iter().map(|c| (c.claim.clone(), (c.print, c.origins))).collect();
        let after = later.changes_since(Some(&earlier), &mut kept, &known);
        prop_assert_eq!(&after.claims, &later.changes(&Known::new()).claims);
        prop_assert_eq!(&after.offers, &later.weigh().offers);
        weighed.extend(after.changed.into_iter().map(|claim| (claim.claim.id.clone(), claim)));
        for claim in &later.weigh().claims {
            prop_assert_eq!(weighed.get(&claim.claim.id), Some(claim));
        }
        (earlier, places) = (later, after.claims);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn as_many_statements_stand_unfolded_as_the_greatest_count_says(world in mixed_worlds()) {
        for claim in world.weigh().claims {
            for support in [&claim.asserts, &claim.denies.support] {
                let standing = unfolded(&claim, &support.statements);
                prop_assert_eq!(standing as u32, support.origins.max);
            }
        }
    }

    #[test]
    fn channels_add_up_to_the_weight_and_follow_from_their_accounts(world in worlds()) {
        for claim in world.weigh().claims {
            let weight = &claim.weight;
            let sum = |of: fn(&ChannelWeight) -> f64| -> f64 { weight.channels.iter().map(of).sum() };
            prop_assert!(near(sum(|channel| channel.log_lr), weight.lr.ln()));
            prop_assert!(near(sum(|channel| channel.least), weight.interval.0.ln()));
            prop_assert!(near(sum(|channel| channel.most), weight.interval.1.ln()));
            for channel in &weight.channels {
                prop_assert!(near(by_hand(weight, channel), channel.log_lr), "{channel:?}");
                let side = if channel.denies { &claim.denies.support } else { &claim.asserts };
                let mut accounts = channel.accounts.iter();
                prop_assert!(accounts.all(|one| side.statements.contains(&one.statement)));
            }
        }
    }

    #[test]
    fn every_note_is_one_of_the_table_or_a_share(world in mixed_worlds()) {
        for fold in world.weigh().claims.iter().flat_map(|claim| &claim.folds) {
            for note in fold.reasons.iter().filter_map(|reason| reason.note.as_deref()) {
                prop_assert!(crate::NOTES.contains(&note) || note.ends_with(crate::SHARE), "{}", note);
            }
        }
    }

    #[test]
    fn exact_copies_change_nothing(
        world in mixed_worlds(), which in 0..24_usize, k in 1..4_usize, day in 0..4_usize, outlet in 0..3_usize,
    ) {
        let which = which % world.pages.len();
        let mut copied = world.clone();
        for number in 0..k {
            let mut copy = world.pages[which].clone();
            copy.name = format!("copy {number}");
            copy.outlet = Some(OUTLETS[outlet].to_owned());
            // Never earlier than the original: an earlier one would be the original.
            if copy.published.is_some() && copy.published.as_deref() <= DAYS[day] {
                copy.published = DAYS[day].map(str::to_owned);
            }
            copied = copied.and(copy).last_copies(which, 1.0);
        }
        let (before, after) = (world.weigh(), copied.weigh());
        prop_assert_eq!(before.claims.len(), after.claims.len());
        for claim in &before.claims {
            let other = same(&after, claim);
            prop_assert!(
                other.is_some_and(|other| same_numbers(claim, other)),
                "{}\n{}",
                print(&before, &world.statements()),
                print(&after, &copied.statements())
            );
        }
    }

    #[test]
    fn order_changes_nothing(world in mixed_worlds(), seed in any::<u64>()) {
        let mut shuffled = world.clone();
        let mut random = crate::random::SplitMix(seed);
        shuffled.pages.sort_by_cached_key(|_| (random.uniform() * 1e9) as u64);
        prop_assert_eq!(world.weigh(), shuffled.weigh());
    }

    #[test]
    fn a_clean_independent_assertion_never_lowers(world in worlds(), act in 0..3_usize) {
        let said = line("Lucía Prado", SpeakerKind::Person, "I saw six soldiers strike him near laundry tubs", &[ACTS[act]])
            .basis(Basis::Eyewitness)
            .at("Valdoria", None);
        let more = world.and(page("clean", "Diario del Valle", "2025-06-30", vec![said]));
        let (before, after) = (world.weigh(), more.weigh());
        for claim in &before.claims {
            let Some(other) = same(&after, claim) else {
                return Err(TestCaseError::fail(format!("lost {}", claim.claim.label)));
            };
            prop_assert!(other.weight.lr >= claim.weight.lr * (1.0 - 1e-9));
            prop_assert!(other.asserts.origins.min >= claim.asserts.origins.min);
            prop_assert!(other.asserts.origins.max >= claim.asserts.origins.max);
            prop_assert!(other.asserts.origins.expected >= claim.asserts.origins.expected - 1e-9);
        }
    }

    #[test]
    fn names_do_not_matter(world in mixed_worlds()) {
        let mut renamed = world.clone();
        for page in &mut renamed.pages {
            page.name.insert_str(0, "renamed ");
            page.outlet = page.outlet.as_ref().map(|outlet| format!("New {outlet}"));
            for line in &mut page.lines {
                line.parts.speaker.name = renamed_speaker(&line.parts.speaker.name);
                line.parts.informant = line.parts.informant.as_deref().map(renamed_speaker);
                // What is a letter apart stays a letter apart.
                line.text = line.text.replace("Talb", "Talw").replace("Talv", "Talx");
            }
        }
        let numbers = |world: &World| {
            let mut claims = world.weigh().claims;
            claims.sort_by(|a, b| a.claim.label.cmp(&b.claim.label).then(a.weight.lr.total_cmp(&b.weight.lr)));
            claims
        };
        let (before, after) = (numbers(&world), numbers(&renamed));
        prop_assert_eq!(before.len(), after.len());
        for (a, b) in before.iter().zip(&after) {
            prop_assert!(
                same_numbers(a, b),
                "{}
{}",
                print(&world.weigh(), &world.statements()),
                print(&renamed.weigh(), &renamed.statements())
            );
        }
    }

    #[test]
    fn the_denial_of_a_party_changes_no_weight(world in worlds(), act in 0..3_usize) {
        let denial = line("Aurelio Montes", SpeakerKind::Person, "there is no abuse", &[ACTS[act]])
            .stance(Stance::Denies)
            .at("Valdoria", None)
            .with(|parts| parts.speaker.state = Some("Valdoria".to_owned()));
        let denied = world.and(page("denial", "Canal Norte", "2025-03-05", vec![denial]));
        let after = denied.weigh();
        for claim in world.weigh().claims {
            let other = same(&after, &claim);
            prop_assert_eq!(other.map(|other| &other.asserts), Some(&claim.asserts));
            prop_assert_eq!(other.map(|other| &other.weight), Some(&claim.weight));
        }
    }

    #[test]
    fn judgements_win(world in mixed_worlds(), a in 0..12_usize, b in 0..12_usize) {
        let statements = world.statements();
        let count = statements.len();
        prop_assume!(count > 1);
        let (first, second) = (a % count, (a + 1 + b % (count - 1)) % count);
        let (a, b) = (&statements[first], &statements[second]);
        let judged = |verdict| {
            let mut world = world.clone();
            world.judgements.push(Judgement { from: a.id().clone(), to: b.id().clone(), verdict });
            world.weigh()
        };
        let between = |weighing: &Weighing| {
            let pair = |d: &&model::Derivation| (&d.from, &d.to) == (a.id(), b.id()) || (&d.from, &d.to) == (b.id(), a.id());
            weighing.derivations.iter().filter(pair).cloned().collect::<Vec<_>>()
        };
        let repeated = between(&judged(Verdict::Repeats));
        let by_person = |d: &model::Derivation| d.probability == 1.0 && d.reasons.iter().all(|r| r.kind == ReasonKind::Judged);
        prop_assert!(repeated.iter().all(by_person));
        let apart = judged(Verdict::Independent);
        prop_assert!(between(&apart).is_empty());
        let accounts = [a, b].iter().all(|s| s.contribution == Contribution::Account);
        for claim in apart.claims.iter().filter(|_| accounts) {
            let asserts = &claim.asserts;
            if asserts.statements.contains(a.id()) && asserts.statements.contains(b.id()) {
                prop_assert!(asserts.origins.min >= 2, "{}\n{} {}", print(&apart, &statements), a.id(), b.id());
            }
        }
    }

    #[test]
    fn what_is_weighed_again_is_what_has_changed(
        world in worlds(),
        edits in prop::collection::vec((0..7_usize, any::<prop::sample::Index>(), lines()), 1..4),
    ) {
        weighs_again_what_changed(world, edits)?;
    }

    #[test]
    fn nothing_is_weighed_again_where_nothing_changed(world in mixed_worlds()) {
        let before = world.changes(&Known::new());
        let known: Known =
            before.claims.iter().map(|c| (c.claim.clone(), (c.print, c.origins))).collect();
        let after = world.changes(&known);
        prop_assert!(after.changed.is_empty());
        prop_assert_eq!(after.claims, before.claims);
    }

    #[test]
    fn what_is_retracted_was_never_said(world in worlds(), name in 0..6_usize) {
        let (name, kind) = NAMES[name];
        let retraction = line(name, kind, "I take it all back", &ACTS).stance(Stance::Retracts);
        let mut retracted = world.clone();
        retracted = retracted.and(page("retraction", "Radio Faro", "2025-12-01", vec![retraction]));
        let never = |s: &Statement| s.speaker.name != name;
        let kept: Vec<Statement> = world.statements().into_iter().filter(never).collect();
        prop_assert_eq!(retracted.weigh(), world.weigh_only(&kept));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn what_is_weighed_again_is_what_has_changed_where_much_is_shared(
        world in larger_worlds(),
        edits in prop::collection::vec(
            (0..7_usize, any::<prop::sample::Index>(), richer_lines()),
            1..6,
        ),
    ) {
        weighs_again_what_changed(world, edits)?;
    }

    #[test]
    fn what_is_weighed_again_is_what_has_changed_where_names_are_misspelt(
        world in naming_worlds(),
        edits in prop::collection::vec(
            (0..7_usize, any::<prop::sample::Index>(), naming_lines()),
            1..6,
        ),
    ) {
        weighs_again_what_changed(world, edits)?;
    }
}
