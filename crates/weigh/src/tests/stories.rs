//! What a reader of a case expects, told as small stories.

use super::world::{Line, Page, World, line, page, print};
use expect_test::{Expect, expect};
use model::{ActType, Basis, Contribution, SpeakerKind, Stance};

fn check(world: &World, expect: Expect) {
    expect.assert_eq(&print(&world.weigh(), &world.statements()));
}

fn president(text: &str) -> Line {
    line("Aurelio Montes", SpeakerKind::Person, text, &[]).with(|parts| {
        parts.speaker.role = Some("president of Valdoria".to_owned());
        parts.speaker.state = Some("Valdoria".to_owned());
    })
}

/// Nobody in it speaks first-hand.
fn article() -> Page {
    let lines = vec![
        line(
            "Open Lens",
            SpeakerKind::Organisation,
            "the men endured human rights violations at La Cumbre",
            &[ActType::IllTreatment],
        )
        .at("La Cumbre", Some("Valdoria"))
        .of("Brisan men"),
        line(
            "Marta Sol",
            SpeakerKind::Person,
            "shared the film in which they endured violations",
            &[ActType::IllTreatment],
        )
        .relays(0),
        line(
            "Costa Brisa authorities",
            SpeakerKind::Government,
            "sexual abuse and beatings of detained Brisans",
            &[ActType::SexualViolence, ActType::Beating],
        )
        .of("detained Brisans")
        .with(|parts| parts.speaker.state = Some("Costa Brisa".to_owned())),
        president("the accusations").stance(Stance::Denies),
        line(
            "Civic Watch",
            SpeakerKind::Organisation,
            "prisons are marked by extreme overcrowding and systematic torture",
            &[ActType::Torture, ActType::Overcrowding],
        )
        .at("Valdoria", None),
        line(
            "Bruno Keller",
            SpeakerKind::Person,
            "backs the tough prison system",
            &[ActType::DetentionConditions],
        )
        .with(|parts| parts.contribution = Contribution::Opinion),
        president("release everybody to any country willing to take them").stance(Stance::Offers),
    ];
    page("article", "The Harbour Tribune", "2025-11-02", lines)
}

#[test]
fn an_article_in_which_nobody_speaks_first_hand() {
    check(
        &World::of(vec![article()]),
        expect![[r#"
            Ill-treatment in Valdoria: 5 say so, origins 1–1.85–3, first-hand 0, document + official; LR 3.49 [1.25, 24.42] likely, grade 3
              denied 1 times, origins 1–1, interested, general
              Marta Sol “shared the film in which…” → Open Lens “the men endured human ri…” (1.00 cites)
              Costa Brisa authorities “sexual abuse and beating…” → Open Lens “the men endured human ri…” (0.50 unknown informants)
              Civic Watch “prisons are marked by ex…” → Open Lens “the men endured human ri…” (0.50 unknown informants)
              Bruno Keller “backs the tough prison s…” → nobody (1.00 cites)
              offered: Aurelio Montes “release everybody to any…”
              Beating of detained Brisans in Valdoria: 1 say so, origins 1–1.00–1, first-hand 0, official; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
              Ill-treatment of Brisan men at La Cumbre, Valdoria: 1 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
              Overcrowding in Valdoria: 1 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                offered: Aurelio Montes “release everybody to any…”
              Sexual violence of detained Brisans in Valdoria: 1 say so, origins 1–1.00–1, first-hand 0, official; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
              Torture in Valdoria: 1 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                offered: Aurelio Montes “release everybody to any…”
        "#]],
    );
}

#[test]
fn a_rewritten_copy_changes_no_count() {
    let mut copy = article();
    copy.name = "copy".to_owned();
    copy.outlet = Some("Canal Norte".to_owned());
    copy.published = Some("2025-11-04".to_owned());
    copy.lines[0].text =
        "men sent there suffered human rights violations at La Cumbre prison".to_owned();
    copy.lines[4].text =
        "extreme overcrowding and torture that is systematic mark the prisons".to_owned();
    // The copy does not say what office he holds; he is no less a party for that.
    copy.lines[3].parts.speaker.role = None;
    copy.lines[3].parts.speaker.state = None;
    copy.lines.swap(1, 2);
    copy.lines[2].passes_on = Some(0);
    let narration = line(
        "",
        SpeakerKind::Document,
        "detained Brisans were beaten and sexually abused",
        &[ActType::Beating],
    )
    .of("detained Brisans");
    copy.lines.push(narration);
    let world = World::of(vec![article()]).and(copy);
    check(
        &world,
        expect![[r#"
            Ill-treatment in Valdoria: 11 say so, origins 1–1.85–3, first-hand 0, document + official; LR 3.49 [1.25, 24.42] likely, grade 3
              denied 2 times, origins 1–1, interested, general
              Marta Sol “shared the film in which…” → Open Lens “the men endured human ri…” (1.00 cites)
              Costa Brisa authorities “sexual abuse and beating…” → Open Lens “the men endured human ri…” (0.50 unknown informants)
              Civic Watch “prisons are marked by ex…” → Open Lens “the men endured human ri…” (0.50 unknown informants)
              Bruno Keller “backs the tough prison s…” → nobody (1.00 cites)
              Open Lens “men sent there suffered …” → Open Lens “the men endured human ri…” (1.00 same informant, same informant)
              Costa Brisa authorities “sexual abuse and beating…” → Costa Brisa authorities “sexual abuse and beating…” (1.00 same informant, same informant)
              Marta Sol “shared the film in which…” → Open Lens “men sent there suffered …” (1.00 cites)
              Civic Watch “extreme overcrowding and…” → Civic Watch “prisons are marked by ex…” (1.00 same informant, same informant)
              Bruno Keller “backs the tough prison s…” → nobody (1.00 cites)
              —“detained Brisans were be…” → Costa Brisa authorities “sexual abuse and beating…” (0.99 same informant, same informant)
              Aurelio Montes “the accusations…” → Aurelio Montes “the accusations…” (1.00 same informant)
              offered: Aurelio Montes “release everybody to any…”
              offered: Aurelio Montes “release everybody to any…”
              Beating of detained Brisans in Valdoria: 3 say so, origins 1–1.00–1, first-hand 0, official; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 2 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
              Ill-treatment of Brisan men at La Cumbre, Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 2 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
              Overcrowding in Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
              Sexual violence of detained Brisans in Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, official; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 2 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
              Torture in Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
        "#]],
    );
    check(
        &world.last_copies(0, 0.4),
        expect![[r#"
            Ill-treatment in Valdoria: 11 say so, origins 1–1.85–3, first-hand 0, document + official; LR 3.49 [1.25, 24.42] likely, grade 3
              denied 2 times, origins 1–1, interested, general
              Marta Sol “shared the film in which…” → Open Lens “the men endured human ri…” (1.00 cites)
              Costa Brisa authorities “sexual abuse and beating…” → Open Lens “the men endured human ri…” (0.50 unknown informants)
              Civic Watch “prisons are marked by ex…” → Open Lens “the men endured human ri…” (0.50 unknown informants)
              Bruno Keller “backs the tough prison s…” → nobody (1.00 cites)
              Open Lens “men sent there suffered …” → Open Lens “the men endured human ri…” (1.00 same informant, copy)
              Costa Brisa authorities “sexual abuse and beating…” → Costa Brisa authorities “sexual abuse and beating…” (1.00 same informant, copy)
              Marta Sol “shared the film in which…” → Open Lens “men sent there suffered …” (1.00 cites)
              Civic Watch “extreme overcrowding and…” → Civic Watch “prisons are marked by ex…” (1.00 same informant, copy)
              Bruno Keller “backs the tough prison s…” → nobody (1.00 cites)
              —“detained Brisans were be…” → Costa Brisa authorities “sexual abuse and beating…” (0.95 quotes)
              Aurelio Montes “the accusations…” → Aurelio Montes “the accusations…” (1.00 same informant)
              offered: Aurelio Montes “release everybody to any…”
              offered: Aurelio Montes “release everybody to any…”
              Beating of detained Brisans in Valdoria: 3 say so, origins 1–1.00–1, first-hand 0, official; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 2 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
              Ill-treatment of Brisan men at La Cumbre, Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 2 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
              Overcrowding in Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
              Sexual violence of detained Brisans in Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, official; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 2 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
              Torture in Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
                offered: Aurelio Montes “release everybody to any…”
        "#]],
    );
}

#[test]
fn an_interview_adds_one_origin_however_much_is_said_in_it() {
    let witness = |text: &str, acts: &[ActType]| {
        line("Ana Ruiz", SpeakerKind::Person, text, acts)
            .basis(Basis::Victim)
            .at("La Cumbre", Some("Valdoria"))
    };
    let interview = page(
        "interview",
        "Canal Norte",
        "2025-11-20",
        vec![
            line(
                "",
                SpeakerKind::Document,
                "Ruiz was beaten for weeks at La Cumbre",
                &[ActType::Beating],
            )
            .at("La Cumbre", Some("Valdoria")),
            witness("they beat us every day with batons", &[ActType::Beating]),
            witness("we were eighty in a cell for twenty", &[ActType::Overcrowding]),
            witness(
                "they hung a friend from the bars by his wrists",
                &[ActType::Torture, ActType::StressPosition],
            ),
        ],
    );
    check(
        &World::of(vec![article(), interview]),
        expect![[r#"
            Ill-treatment in Valdoria: 9 say so, origins 1–2.16–4, first-hand 1, document + official + testimony; LR 7.24 [1.87, 85.47] likely, grade 2
              denied 1 times, origins 1–1, interested, general
              Open Lens “the men endured human ri…” → Ana Ruiz “they beat us every day w…” (0.50 unknown informants)
              Marta Sol “shared the film in which…” → Open Lens “the men endured human ri…” (1.00 cites)
              Costa Brisa authorities “sexual abuse and beating…” → Ana Ruiz “they beat us every day w…” (0.50 unknown informants)
              Civic Watch “prisons are marked by ex…” → Ana Ruiz “they beat us every day w…” (0.50 unknown informants)
              Bruno Keller “backs the tough prison s…” → nobody (1.00 cites)
              —“Ruiz was beaten for week…” → Ana Ruiz “they beat us every day w…” (0.95 quotes)
              Ana Ruiz “we were eighty in a cell…” → Ana Ruiz “they beat us every day w…” (1.00 same informant)
              Ana Ruiz “they hung a friend from …” → Ana Ruiz “they beat us every day w…” (1.00 same informant)
              offered: Aurelio Montes “release everybody to any…”
              Ill-treatment at La Cumbre, Valdoria: 5 say so, origins 1–1.50–2, first-hand 1, document + testimony; LR 5.73 [1.83, 34.95] likely, grade 2
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
              Beating in Valdoria: 3 say so, origins 1–1.50–2, first-hand 1, official + testimony; LR 5.73 [1.83, 34.95] likely, grade 2
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
              Beating at La Cumbre, Valdoria: 2 say so, origins 1–1.00–1, first-hand 1, testimony; LR 4.67 [1.78, 17.03] likely, grade 2
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
              Overcrowding in Valdoria: 2 say so, origins 1–1.50–2, first-hand 1, document + testimony; LR 5.73 [1.83, 34.95] likely, grade 2
                offered: Aurelio Montes “release everybody to any…”
              Overcrowding at La Cumbre, Valdoria: 1 say so, origins 1–1.00–1, first-hand 1, testimony; LR 4.67 [1.78, 17.03] likely, grade 2
              Torture in Valdoria: 2 say so, origins 1–1.50–2, first-hand 1, document + testimony; LR 5.73 [1.83, 34.95] likely, grade 2
                offered: Aurelio Montes “release everybody to any…”
              Torture at La Cumbre, Valdoria: 1 say so, origins 1–1.00–1, first-hand 1, testimony; LR 4.67 [1.78, 17.03] likely, grade 2
              Sexual violence of detained Brisans in Valdoria: 1 say so, origins 1–1.00–1, first-hand 0, official; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
                denied 1 times, origins 1–1, interested, general
                offered: Aurelio Montes “release everybody to any…”
              Stress positions at La Cumbre, Valdoria: 1 say so, origins 1–1.00–1, first-hand 1, testimony; LR 4.67 [1.78, 17.03] likely, grade 2
        "#]],
    );
}

#[test]
fn two_witnesses_with_common_words_are_two() {
    let witness = |name: &str| {
        line(name, SpeakerKind::Person, "they beat us every day with batons", &[ActType::Beating])
            .basis(Basis::Victim)
            .at("La Cumbre", Some("Valdoria"))
    };
    let pages = vec![
        page("a", "Canal Norte", "2025-11-20", vec![witness("Ana Ruiz")]),
        page("b", "The Harbour Tribune", "2025-11-22", vec![witness("Pedro Lima")]),
    ];
    check(
        &World::of(pages),
        expect![[r#"
            Beating at La Cumbre, Valdoria: 2 say so, origins 2–2.00–2, first-hand 2, testimony; LR 21.78 [3.18, 289.88] likely, grade 1
        "#]],
    );
}

fn guard(description: &str, text: &str) -> Line {
    line(description, SpeakerKind::Unnamed, text, &[ActType::Beating]).basis(Basis::Eyewitness)
}

fn watch(text: &str) -> Line {
    line("Civic Watch", SpeakerKind::Organisation, text, &[ActType::Torture])
}

fn ombudsman(text: &str) -> Line {
    line("Teresa Vidal", SpeakerKind::Person, text, &[ActType::Overcrowding])
}

/// Another outlet, other words, another order, no near copy: the people are the same.
#[test]
fn a_retelling_is_known_by_whom_it_quotes() {
    let first = vec![
        watch("returned fishermen were tortured at La Cumbre, the group found")
            .at("La Cumbre", Some("Valdoria")),
        guard("a former guard", "they were led out one by one and beaten with hoses until morning")
            .at("La Cumbre", Some("Valdoria")),
        ombudsman("eighty fishermen share a cell built for twenty")
            .at("La Cumbre", Some("Valdoria")),
    ];
    let retold = vec![
        ombudsman("a cell for twenty holds eighty fishermen, she counted").at("La Cumbre", None),
        watch("the group found torture of fishermen since returned from the prison")
            .at("La Cumbre", None),
        guard(
            "an ex-guard",
            "beaten until dawn with hoses, he said, led from the cells one by one",
        )
        .at("La Cumbre", None),
    ];
    let world = World::of(vec![
        page("first", "The Harbour Tribune", "2025-09-02", first),
        page("retold", "Canal Norte", "2025-09-04", retold),
    ]);
    check(
        &world,
        expect![[r#"
            Ill-treatment at La Cumbre, Valdoria: 6 say so, origins 1–1.85–3, first-hand 1, document + testimony; LR 5.36 [1.72, 37.73] likely, grade 2
              Civic Watch “returned fishermen were …” → a former guard “they were led out one by…” (0.50 unknown informants)
              Teresa Vidal “eighty fishermen share a…” → a former guard “they were led out one by…” (0.50 unknown informants)
              Teresa Vidal “a cell for twenty holds …” → Teresa Vidal “eighty fishermen share a…” (1.00 same informant, same informant)
              Civic Watch “the group found torture …” → Civic Watch “returned fishermen were …” (1.00 same informant, same informant)
              an ex-guard “beaten until dawn with h…” → a former guard “they were led out one by…” (0.99 same informant, same informant)
              Beating at La Cumbre, Valdoria: 2 say so, origins 1–1.00–1, first-hand 1, testimony; LR 4.67 [1.78, 17.03] likely, grade 2
              Overcrowding at La Cumbre, Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, testimony; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
              Torture at La Cumbre, Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
        "#]],
    );
}

#[test]
fn one_informant_quoted_by_two_outlets_is_one_origin() {
    let quoted = |description: &str| {
        guard(
            description,
            "“I closed the doors and I heard the blows through the wall every night”",
        )
        .at("La Cumbre", Some("Valdoria"))
        .with(|parts| parts.form = model::Form::Direct)
    };
    let world = World::of(vec![
        page("a", "The Harbour Tribune", "2025-09-02", vec![quoted("a former guard")]),
        page("b", "Canal Norte", "2025-09-20", vec![quoted("a man who worked there")]),
    ]);
    check(
        &world,
        expect![[r#"
            Beating at La Cumbre, Valdoria: 2 say so, origins 1–1.00–1, first-hand 1, testimony; LR 4.67 [1.78, 17.03] likely, grade 2
              a man who worked there ““I closed the doors and …” → a former guard ““I closed the doors and …” (0.97 same informant, same informant)
        "#]],
    );
}

#[test]
fn who_names_an_outlet_as_source_repeats_it() {
    let world = World::of(vec![
        page(
            "a",
            "Canal Norte",
            "2025-09-02",
            vec![guard("a nurse", "prisoners come in with broken ribs").at("Valdoria", None)],
        ),
        page(
            "b",
            "Radio Faro",
            "2025-09-03",
            vec![
                line(
                    "Canal Norte",
                    SpeakerKind::Organisation,
                    "men are beaten so that bones break",
                    &[ActType::Beating],
                )
                .at("Valdoria", None),
            ],
        ),
        page(
            "c",
            "The Harbour Tribune",
            "2025-09-03",
            vec![
                line(
                    "",
                    SpeakerKind::Document,
                    "the beatings were first reported by Canal Norte",
                    &[ActType::Beating],
                )
                .at("Valdoria", None),
            ],
        ),
    ]);
    check(
        &world,
        expect![[r#"
            Beating in Valdoria: 3 say so, origins 1–1.00–1, first-hand 1, testimony; LR 4.67 [1.78, 17.03] likely, grade 2
              Canal Norte “men are beaten so that b…” → a nurse “prisoners come in with b…” (0.95 cites)
              —“the beatings were first …” → a nurse “prisoners come in with b…” (0.95 cites)
        "#]],
    );
}

#[test]
fn a_person_decides_what_repeats_and_what_is_independent() {
    let report = |name: &str, text: &str| {
        line(name, SpeakerKind::Organisation, text, &[ActType::Torture]).at("Valdoria", None)
    };
    let mut world = World::of(vec![
        page(
            "a",
            "Civic Watch",
            "2025-02-01",
            vec![report("Civic Watch", "torture is systematic in the prisons")],
        ),
        page(
            "b",
            "Open Lens",
            "2025-02-08",
            vec![report("Open Lens", "the film shows that inmates are tortured")],
        ),
    ]);
    check(
        &world,
        expect![[r#"
        Torture in Valdoria: 2 say so, origins 1–1.50–2, first-hand 0, document; LR 3.07 [1.23, 14.96] likely, grade 3
          Open Lens “the film shows that inma…” → Civic Watch “torture is systematic in…” (0.50 unknown informants)
    "#]],
    );
    let ids: Vec<_> = world.statements().iter().map(|s| s.id().clone()).collect();
    let mut judge = |verdict| {
        let (from, to) = (ids[1].clone(), ids[0].clone());
        world.judgements.push(model::Judgement { from, to, verdict });
        world.clone()
    };
    check(
        &judge(model::Verdict::Independent),
        expect![[r#"
            Torture in Valdoria: 2 say so, origins 2–2.00–2, first-hand 0, document; LR 6.25 [1.45, 53.14] likely, grade 2
        "#]],
    );
    check(
        &judge(model::Verdict::Repeats),
        expect![[r#"
            Torture in Valdoria: 2 say so, origins 1–1.00–1, first-hand 0, document; LR 2.50 [1.20, 7.29] roughly even chance, grade 3
              Open Lens “the film shows that inma…” → Civic Watch “torture is systematic in…” (1.00 judged by a person)
        "#]],
    );
}

#[test]
fn what_lies_years_apart_and_whom_it_was_done_to_part_claims() {
    let torture = |name: &str, victims: &str, text: &str| {
        line(name, SpeakerKind::Person, text, &[ActType::Torture])
            .basis(Basis::Victim)
            .at("Valdoria", None)
            .of(victims)
    };
    let world = World::of(vec![
        page(
            "old",
            "Canal Norte",
            "2016-05-01",
            vec![torture("Luz Prado", "miners", "the miners were hung by their wrists")],
        ),
        page(
            "new",
            "Canal Norte",
            "2025-05-01",
            vec![
                torture("Ana Ruiz", "fishermen from Puerto Claro", "we were given shocks"),
                torture(
                    "Pedro Lima",
                    "the returned fishermen",
                    "the fishermen were held under water",
                ),
                torture("Rosa Gil", "teachers", "they burned my hands"),
                torture("Inés Mora", "striking teachers", "a bag was put over our heads"),
            ],
        ),
    ]);
    check(
        &world,
        expect![[r#"
            Torture in Valdoria: 4 say so, origins 4–4.00–4, first-hand 4, testimony; LR 2.78 [1.19, 21.07] roughly even chance, grade 3
              Torture of teachers in Valdoria: 2 say so, origins 2–2.00–2, first-hand 2, testimony; LR 4.86 [1.62, 31.18] likely, grade 1
              Torture of the returned fishermen in Valdoria: 2 say so, origins 2–2.00–2, first-hand 2, testimony; LR 4.86 [1.62, 31.18] likely, grade 1
            Torture of miners in Valdoria: 1 say so, origins 1–1.00–1, first-hand 1, testimony; LR 4.67 [1.78, 17.03] likely, grade 2
        "#]],
    );
}

#[test]
fn the_denial_of_one_with_nothing_at_stake_counts_against() {
    let said = line("Ana Ruiz", SpeakerKind::Person, "they beat us every day", &[ActType::Beating])
        .basis(Basis::Victim)
        .at("Valdoria", None);
    let monitor = line(
        "Red Cross delegate",
        SpeakerKind::Person,
        "we saw every prisoner and none was beaten",
        &[ActType::Beating],
    )
    .stance(Stance::Denies)
    .with(|parts| parts.specific = true)
    .at("Valdoria", None);
    check(
        &World::of(vec![page("a", "Canal Norte", "2025-05-01", vec![said, monitor])]),
        expect![[r#"
            Beating in Valdoria: 1 say so, origins 1–1.00–1, first-hand 1, testimony; LR 1.56 [0.20, 12.69] roughly even chance, grade 3
              denied 1 times, origins 1–1, disinterested, specific
        "#]],
    );
}

#[test]
fn a_report_and_the_director_who_presents_it_are_one_origin() {
    let torture = &[ActType::Torture];
    let report = line("Civic Watch", SpeakerKind::Organisation, "prisoners were tortured", torture)
        .at("Valdoria", None);
    let director = |role: &str| {
        let role = Some(role.to_owned());
        line("Ines Calder", SpeakerKind::Person, "they tortured whoever complained of it", torture)
            .at("Valdoria", None)
            .with(|parts| parts.speaker.role = role)
    };
    let greatest = |role: &str| {
        let lines = vec![report.clone(), director(role)];
        let world = World::of(vec![page("a", "Canal Norte", "2025-05-01", lines)]);
        world.weigh().claims[0].asserts.origins.max
    };
    assert_eq!(greatest("director at Civic Watch"), 1);
    assert_eq!(greatest("former director at Civic Watch"), 2);
    assert_eq!(greatest("director at the Harbour Clinic"), 2);
}
