//! Golden files: the contract as other programs see it.

use crate::{Claim, Reading, Statement};
use expect_test::{ExpectFile, expect_file};
use model::{
    About, ActType, Basis, Beside, BesideKind, Block, BlockKind, Candidate, Contribution,
    DateBasis, DateFound, DateMention, DocumentId, DocumentKind, Form, Origin, Parts, Place,
    Property, Span, SpanError, Speaker, SpeakerKind, Stance, Text, Warning,
};

type Result = std::result::Result<(), Box<dyn std::error::Error>>;

const TEXT: &str = "Title\n\nMinister Eva Sol offered access “if all agree”, she said.";

fn reading() -> std::result::Result<model::Reading, Box<dyn std::error::Error>> {
    let block = |kind, start: u32, end: u32, bytes: (u64, u64)| {
        let origin = Some(Origin::Bytes { start: bytes.0, end: bytes.1 });
        Ok::<_, SpanError>(Block {
            kind,
            span: Span::new(start, end)?,
            origin,
            language: None,
            ocr: None,
        })
    };
    let blocks = vec![
        block(BlockKind::Heading, 0, 5, (0, 5))?,
        block(BlockKind::Paragraph, 7, 61, (7, 65))?,
    ];
    let text = Text::new(TEXT.to_owned());
    let mut reading =
        model::Reading::new(DocumentId::of(TEXT.as_bytes()), DocumentKind::Text, text, blocks)?;
    reading.language = Some("en".to_owned());
    reading.title = Some("Title".to_owned());
    reading.authors = vec!["R. Paz".to_owned()];
    let found = DateFound { edtf: "2025-09-04".parse()?, found_in: "date line".to_owned() };
    reading.published = Some(found.clone());
    reading.date_candidates = vec![found];
    let changed = DateFound { edtf: "2025-09-05".parse()?, found_in: "json-ld".to_owned() };
    reading.modified = vec![changed];
    reading.mentioned = vec![DateMention {
        span: Span::new(56, 60)?,
        edtf: "[2025-03-04,2025-04-03]".parse()?,
        basis: DateBasis::Relative,
    }];
    reading.address = Some("https://harbour.example/title".to_owned());
    reading.candidates = vec![Candidate {
        property: Property::Author,
        value: "R. Paz".to_owned(),
        found_in: "meta".to_owned(),
    }];
    reading.beside = vec![Beside {
        kind: BesideKind::Credit,
        text: "(EFE)".to_owned(),
        origin: Origin::Bytes { start: 66, end: 71 },
    }];
    Ok(reading)
}

fn statement() -> std::result::Result<model::Statement, Box<dyn std::error::Error>> {
    let spans = |start, end| Ok::<_, SpanError>(Span::new(start, end)?.into());
    let proposal = Parts {
        speaker: Speaker {
            mention: Some(spans(7, 23)?),
            name: "Eva Sol".to_owned(),
            kind: SpeakerKind::Person,
            role: Some("Minister".to_owned()),
            state: Some("Valdoria".to_owned()),
            person: None,
        },
        cue: Some(spans(24, 31)?),
        content: spans(32, 38)?,
        form: Form::Mixed,
        stance: Stance::Offers,
        basis: Basis::Unknown,
        informant: None,
        contribution: Contribution::Account,
        relayed_from: None,
        condition: Some(spans(40, 52)?),
        specific: false,
        about: vec![About {
            place: Some(Place {
                name: "La Cumbre".to_owned(),
                within: Some("Valdoria".to_owned()),
            }),
            when: Some("2025-03/2025-07".parse()?),
            counts: vec![
                model::Counted {
                    of: model::CountOf::Victims,
                    bounds: model::Bounds::exactly(12),
                    words: Some("12".to_owned()),
                },
                model::Counted {
                    of: model::CountOf::Times,
                    bounds: model::Bounds::new(Some(24), None, true).ok_or("bounds")?,
                    words: None,
                },
            ],
            victims: vec!["inmates".to_owned()],
            ..About::only(ActType::Release)
        }],
        said: Some("2025-09-04".parse()?),
        proposed_by: "test/1".to_owned(),
        confidence: 0.5,
    };
    Ok(model::Statement::new(&reading()?, proposal)?)
}

fn claim() -> std::result::Result<model::WeighedClaim, Box<dyn std::error::Error>> {
    let (one, two) = (model::StatementId::of(&["1"]), model::StatementId::of(&["2"]));
    let document = DocumentId::of(TEXT.as_bytes());
    let reason = model::Reason {
        kind: model::ReasonKind::Copy,
        passage: Some(model::Passage { document, span: Span::new(7, 40)? }),
        note: Some("92 % of its words stand in the other".into()),
    };
    let fold = model::Fold {
        statement: two.clone(),
        into: Some(one.clone()),
        probability: 0.97,
        reasons: vec![reason],
    };
    let origins = model::Origins { min: 1, expected: 1.25, expected_error: 0.0, max: 2 };
    let kinds = vec!["testimony".to_owned()];
    Ok(model::WeighedClaim {
        claim: model::Claim {
            id: model::ClaimId::of(&["claim"]),
            about: model::Proposition {
                act: ActType::Torture,
                victims: None,
                place: Some(Place { name: "Valdoria".to_owned(), within: None }),
                years: Some((2024, 2025)),
            },
            parent: None,
            label: "Torture in Valdoria".to_owned(),
        },
        asserts: model::Support {
            statements: vec![one.clone(), two.clone()],
            origins,
            first_hand: 1,
            kinds,
        },
        denies: model::Denials::default(),
        weight: model::Weight {
            lr: 12.5,
            interval: (1.5, 40.0),
            words: model::Verbal::VeryLikely,
            tipping_point: Some(0.07),
            breakdown: 1,
            n_eff: 1.0,
            admiralty: 3,
            leave_one_out: vec![model::LeftOut { origin: one.clone(), lr: 1.0 }],
            footing: model::Footing::default(),
            channels: channels(&one, &two),
            bias: 0.1,
            biased_asserts: 0.9,
        },
        folds: vec![fold],
        offers: Vec::new(),
        contradictions: contradictions(&one, &two)?,
    })
}

/// One of each side.
fn channels(one: &model::StatementId, two: &model::StatementId) -> Vec<model::ChannelWeight> {
    let account = |statement: &model::StatementId, source| model::AccountWeight {
        statement: statement.clone(),
        alpha: 0.6,
        beta: 0.05,
        alpha_range: (0.5, 0.75),
        beta_range: (0.025, 0.125),
        repeat: 0.25,
        source,
    };
    let channel = |name: Option<&str>, accounts| model::ChannelWeight {
        name: name.map(str::to_owned),
        denies: false,
        log_lr: 1.5,
        least: 0.25,
        most: 2.5,
        accounts,
    };
    let heard = vec![account(one, model::ParameterSource::Stated)];
    let denied = vec![account(two, model::ParameterSource::SpecificDenial)];
    vec![channel(Some("Canal Norte"), heard), channel(None, denied).taken_off()]
}

/// One of each kind.
fn contradictions(
    one: &model::StatementId,
    two: &model::StatementId,
) -> std::result::Result<Vec<model::Contradiction>, Box<dyn std::error::Error>> {
    use model::{Bounds, CountOf, Opposed};
    let place = |name: &str, within: Option<&str>| Place {
        name: name.to_owned(),
        within: within.map(str::to_owned),
    };
    let least = Bounds::new(Some(34), None, false).ok_or("bounds")?;
    let most = Bounds::new(None, Some(20), false).ok_or("bounds")?;
    let values = [
        Opposed::Count(CountOf::Victims, [least, most]),
        Opposed::Place([place("La Cumbre", Some("Valdoria")), place("San Telmo", None)]),
        Opposed::Interval(["2025-03".parse()?, "2025-06/..".parse()?]),
        Opposed::Polarity([Stance::Asserts, Stance::Denies]),
    ];
    let passage =
        model::Passage { document: DocumentId::of(TEXT.as_bytes()), span: Span::new(7, 40)? };
    let side = |id: &model::StatementId| model::Side { statement: id.clone(), passage };
    let found = values.map(|values| model::Contradiction {
        act: ActType::Torture,
        values,
        sides: [side(one), side(two)],
    });
    Ok(found.into())
}

fn check(
    value: &impl serde::Serialize,
    golden: ExpectFile,
) -> std::result::Result<String, serde_json::Error> {
    let json = serde_json::to_string_pretty(value)? + "\n";
    golden.assert_eq(&json);
    Ok(json)
}

#[test]
fn a_reading_is_written_and_read_back() -> Result {
    let reading = reading()?;
    let warning = Warning {
        code: "test".into(),
        message: "a warning".to_owned(),
        span: Some(Span::new(0, 5)?),
    };
    let json = check(
        &Reading::of(&reading, &[warning], Some("a.txt")),
        expect_file!["golden/reading.json"],
    )?;
    assert_eq!(model::Reading::try_from(serde_json::from_str::<Reading>(&json)?)?, reading);
    Ok(())
}

fn table() -> std::result::Result<model::Reading, Box<dyn std::error::Error>> {
    let text = Text::new("name | age\nAna Sol | 31".to_owned());
    let row = |start, end, cell: &str| {
        let origin = Some(Origin::Cell { sheet: "people".to_owned(), cell: cell.to_owned() });
        Ok::<_, SpanError>(Block {
            kind: BlockKind::Row,
            span: Span::new(start, end)?,
            origin,
            language: None,
            ocr: None,
        })
    };
    let blocks = vec![row(0, 10, "A1:B1")?, row(11, 23, "A2:B2")?];
    let mut reading =
        model::Reading::new(DocumentId::of(b"table"), DocumentKind::Sheet, text, blocks)?;
    let column = |name: &str, role, values| model::Column {
        name: Some(name.to_owned()),
        role: Some(role),
        values,
    };
    let cell = |column, start, end| {
        Ok::<_, SpanError>(model::TableCell { column, span: Span::new(start, end)? })
    };
    reading.tables = vec![model::Table {
        sheet: "people".to_owned(),
        people: true,
        header: Some(0),
        columns: vec![
            column("name", model::ColumnRole::FullName, model::ValueKind::Text),
            column("age", model::ColumnRole::Age, model::ValueKind::Number),
        ],
        rows: vec![model::TableRow {
            block: 1,
            cells: vec![cell(0, 11, 18)?, cell(1, 21, 23)?],
            places: Vec::new(),
        }],
    }];
    Ok(reading)
}

#[test]
fn a_table_is_written_and_read_back() -> Result {
    let reading = table()?;
    let json = check(&Reading::of(&reading, &[], None), expect_file!["golden/table.json"])?;
    let mut wire: Reading = serde_json::from_str(&json)?;
    assert_eq!(model::Reading::try_from(wire.clone())?, reading);
    wire.tables[0].columns[0].role = Some("surname".to_owned());
    let error = model::Reading::try_from(wire).err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("role of a column cannot be \"surname\""));
    Ok(())
}

#[test]
fn places_of_cells_are_read_back_where_they_fit_the_cells() -> Result {
    let mut reading = table()?;
    reading.tables[0].rows[0].places = vec![[12, 19], [30, 32]];
    let wire = Reading::of(&reading, &[], None);
    let mut wire: Reading = serde_json::from_str(&serde_json::to_string(&wire)?)?;
    assert_eq!(model::Reading::try_from(wire.clone())?, reading);
    for wrong in [vec![[12, 19]], vec![[12, 19], [32, 30]]] {
        wire.tables[0].rows[0].places = wrong;
        assert!(model::Reading::try_from(wire.clone()).is_err());
    }
    Ok(())
}

fn survey() -> std::result::Result<model::Reading, Box<dyn std::error::Error>> {
    let text = Text::new("Name\nAna Sol\n\nBeaten?\nYes".to_owned());
    let block = |kind, start, end| {
        Ok::<_, SpanError>(Block {
            kind,
            span: Span::new(start, end)?,
            origin: None,
            language: None,
            ocr: None,
        })
    };
    let blocks = vec![
        block(BlockKind::Question, 0, 4)?,
        block(BlockKind::Turn, 5, 12)?,
        block(BlockKind::Question, 14, 21)?,
        block(BlockKind::Turn, 22, 25)?,
    ];
    let mut reading =
        model::Reading::new(DocumentId::of(b"survey"), DocumentKind::Survey, text, blocks)?;
    let answer = |question: &str, reply| model::Answer {
        submission: "5f1d".into(),
        instance: None,
        respondent: "Ana Sol".into(),
        name: Span::new(5, 12).ok(),
        question: question.into(),
        asked: None,
        reply,
        span: None,
    };
    reading.set_block_language(3, Some("es".to_owned()));
    reading.answers = vec![
        model::Answer {
            asked: Some(Span::new(14, 21)?),
            span: Some(Span::new(22, 25)?),
            ..answer("Beaten?", model::Reply::Answered)
        },
        model::Answer {
            instance: Some("visit[2]".into()),
            ..answer("visit/By whom?", model::Reply::Unanswered)
        },
    ];
    Ok(reading)
}

#[test]
fn a_survey_is_written_and_read_back() -> Result {
    let reading = survey()?;
    let json = check(&Reading::of(&reading, &[], None), expect_file!["golden/survey.json"])?;
    let mut wire: Reading = serde_json::from_str(&json)?;
    assert_eq!(model::Reading::try_from(wire.clone())?, reading);
    wire.answers[0].reply = "refused".to_owned();
    let error = model::Reading::try_from(wire).err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("reply cannot be \"refused\""));
    Ok(())
}

#[test]
fn a_picture_without_words_is_written_and_read_back() -> Result {
    let document = DocumentId::of(b"picture");
    let mut reading =
        model::Reading::new(document, DocumentKind::Image, Text::default(), Vec::new())?;
    reading.media = Some(model::Media {
        format: "mp4".to_owned(),
        width: Some(1920),
        height: Some(1080),
        seconds: Some(10.5),
        claims: vec![model::MediaClaim {
            name: "taken".to_owned(),
            value: "2024:03:01 12:00:00".to_owned(),
            origin: Some(Origin::Bytes { start: 120, end: 140 }),
        }],
        perceptual: Some(0xa51d_f869_3155_0dab),
    });
    let json = check(&Reading::of(&reading, &[], None), expect_file!["golden/media.json"])?;
    let mut wire: Reading = serde_json::from_str(&json)?;
    assert_eq!(model::Reading::try_from(wire.clone())?, reading);
    for wrong in ["", "a51d", "+51df86931550dab", "a51df86931550dabc"] {
        if let Some(media) = &mut wire.media {
            media.perceptual = Some(wrong.to_owned());
        }
        assert!(model::Reading::try_from(wire.clone()).is_err(), "{wrong}");
    }
    Ok(())
}

#[test]
fn a_statement_is_written_and_read_back() -> Result {
    let statement = statement()?;
    let json =
        check(&Statement::of(&statement, Some("a.txt")), expect_file!["golden/statement.json"])?;
    assert_eq!(model::Statement::try_from(&serde_json::from_str::<Statement>(&json)?)?, statement);
    Ok(())
}

#[test]
fn a_claim_is_written_and_read_back() -> Result {
    let claim = claim()?;
    let json = check(&Claim::from(&claim), expect_file!["golden/claim.json"])?;
    assert_eq!(model::WeighedClaim::try_from(&serde_json::from_str::<Claim>(&json)?)?, claim);
    Ok(())
}

/// Left out where everything is stated, so that who reads the older shape sees no difference.
#[test]
fn where_parameters_come_from_is_written_where_they_are_not_stated() -> Result {
    let mut claim = claim()?;
    let statement = claim.asserts.statements.first().ok_or("a statement")?.clone();
    let reason = "was in another country".to_owned();
    claim.weight.footing =
        model::Footing { claims: 140, decided: vec![model::Decided { statement, reason }] };
    let json = serde_json::to_string(&Claim::from(&claim))?;
    assert!(json.contains(r#""footing":{"claims":140,"decided":[{"statement":"s-"#), "{json}");
    assert_eq!(model::WeighedClaim::try_from(&serde_json::from_str::<Claim>(&json)?)?, claim);
    Ok(())
}

#[test]
fn a_contradiction_without_the_values_of_its_kind_is_refused() -> Result {
    let mut wire = Claim::from(&claim()?);
    wire.contradictions[0].sides[1].counted = None;
    let error = model::WeighedClaim::try_from(&wire).err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("kind of a contradiction cannot be \"count\""));
    Ok(())
}

#[test]
fn a_count_of_another_program_is_one_of_victims_and_bounds_must_hold() -> Result {
    let mut wire = Statement::of(&statement()?, None);
    wire.about[0].counted.clear();
    let read = model::Statement::try_from(&wire)?;
    assert_eq!(read.about[0].count(), Some(12));
    assert_eq!(read.about[0].counts[0].of, model::CountOf::Victims);
    let mut wire = Statement::of(&statement()?, None);
    wire.about[0].counted[0].bounds.at_most = Some(11);
    assert!(model::Statement::try_from(&wire).is_err());
    Ok(())
}

/// One record of each kind, and a finding.
fn chronology() -> std::result::Result<model::Chronology, Box<dyn std::error::Error>> {
    let quote = reading()?.excerpt(Span::new(7, 23)?.into())?;
    let citation = model::Citation { document: DocumentId::of(TEXT.as_bytes()), quote };
    let person = model::PersonId::of(&["Ana Paz"]);
    let place = |name: &str| Place { name: name.to_owned(), within: Some("Valdoria".to_owned()) };
    let entries = vec![
        model::CustodyEntry::Order(model::Order {
            person: person.clone(),
            kind: model::OrderKind::Protection,
            by: Some("court".to_owned()),
            date: Some("2025-05".parse()?),
            citation: citation.clone(),
        }),
        model::CustodyEntry::Move(model::Move {
            person: person.clone(),
            step: model::Step::Deportation,
            out_of: Some(place("El Valle")),
            into: Some(place("La Cumbre")),
            at: Some("2025-06-15".parse()?),
            citation: citation.clone(),
        }),
        model::CustodyEntry::Stay(model::Stay {
            person: person.clone(),
            place: Some(place("La Cumbre")),
            authority: Some("guards".to_owned()),
            legal_basis: Some("none given".to_owned()),
            from: Some("2025-06".parse()?),
            to: Some("2025-10-30/..".parse()?),
            began: model::Began::Deportation,
            ended: model::Ended::Unknown,
            citation: citation.clone(),
        }),
        model::CustodyEntry::Presence(model::Presence {
            person: person.clone(),
            list: "flight.csv".to_owned(),
            on: None,
            citation: citation.clone(),
        }),
    ];
    let findings = vec![model::Finding {
        kind: model::FindingKind::RemovedDespiteOrder,
        certainty: model::Certainty::Certain,
        days: (Some(20254), None),
        citations: vec![citation],
        english: "They were removed.".to_owned(),
        spanish: "La persona fue expulsada.".to_owned(),
    }];
    Ok(model::Chronology { person, entries, findings })
}

#[test]
fn a_chronology_is_written() -> Result {
    let names = ["Ana Paz".to_owned()];
    let custody = crate::Custody::of(&chronology()?, &names);
    check(&custody, expect_file!["golden/custody.json"])?;
    let summary = crate::CustodySummary::of(&chronology()?, &names);
    assert_eq!((summary.entries, summary.findings), (4, custody.findings));
    Ok(())
}

#[test]
fn all_claims_stand_beside_the_offers() -> Result {
    let claims = crate::Claims::of(&[claim()?], &[statement()?]);
    check(&claims, expect_file!["golden/claims.json"])?;
    Ok(())
}

#[test]
fn what_does_not_fit_is_refused_with_its_name() -> Result {
    let mut wire = Statement::of(&statement()?, None);
    wire.stance = "believes".to_owned();
    let error = model::Statement::try_from(&wire).err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("stance cannot be \"believes\""));
    let mut wire = Statement::of(&statement()?, None);
    wire.content.text.push('x');
    assert!(model::Statement::try_from(&wire).is_err());
    wire.v = 2;
    let error = model::Statement::try_from(&wire).err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("version 2 of this shape is not known, only 1"));
    Ok(())
}

fn prevalence() -> crate::prevalence::Systemic {
    use crate::prevalence as told;
    let range = |least, most| told::Range {
        least,
        most,
        low: f64::from(least) / 8.0,
        high: f64::from(most) / 8.0,
    };
    let steps = vec![
        told::Step { asked: 1, yes: 1, least: 1, most: 8 },
        told::Step { asked: 2, yes: 1, least: 1, most: 7 },
    ];
    let decision = told::Decided {
        isolated: 0.02,
        systemic: 0.2,
        isolated_at_most: 0,
        systemic_at_least: 2,
        isolated_yes_at_most: 0,
        systemic_yes_at_least: 2,
        error: 0.01,
        threshold: 100.0,
        e_against_isolated: 1e100,
        e_against_systemic: 0.0,
        no_longer_isolated: Some(1),
        no_longer_systemic: None,
        verdict: "systemic",
        steps: vec![told::Evidence { asked: 1, against_isolated: 1e100, against_systemic: 0.0 }],
    };
    let prevalence = told::Prevalence {
        v: crate::VERSION,
        frame: 8,
        drawn: "random-order",
        level: 0.95,
        answers: told::Answers {
            drawn: 2,
            yes: 1,
            no: 1,
            declined: 0,
            absent: 0,
            unsure: 0,
            response_rate: 1.0,
        },
        bounds: range(1, 7),
        among_drawn: Some(told::Range { least: 1, most: 1, low: 0.5, high: 0.5 }),
        sequence: Some(told::Steps {
            say_yes: range(1, 7),
            whatever: None,
            broken: false,
            steps,
            steps_whatever: None,
        }),
        fixed: Some(told::Once {
            two_sided: range(1, 7),
            at_least: told::Side { persons: 1, share: 0.125 },
            at_most: told::Side { persons: 7, share: 0.875 },
        }),
        strata: None,
        clustered: None,
        design_effects: told::Effects { cluster: None, interviewer: None },
        decision: Some(decision),
        misreporting: None,
        control: None,
        detail: None,
        saturation: None,
        assumptions: vec!["answers are counted as they were given"],
    };
    let margin = told::Margin { margin: 0.05, answers: 8, more: 6 };
    let decision = told::ToDecide {
        answers: 7,
        more: 5,
        systemic_from: 1,
        mean_if_isolated: 4.5,
        mean_if_systemic: 3.25,
    };
    told::Systemic {
        prevalence,
        list: told::FrameList { name: "flight.csv".to_owned(), rows: 9, persons: 8 },
        document: model::DocumentId::of(b"form").to_string(),
        question: "Were you beaten?".to_owned(),
        order: "time",
        asked: told::Asked {
            submissions: 4,
            in_frame: 2,
            more_than_once: 1,
            contradicting: 0,
            empty: 0,
            passed_over: 0,
            not_in_frame: 1,
            may_be_in_frame: 1,
            without_name: 0,
        },
        plan: Some(told::Plan { margins: vec![margin], decision: Some(decision) }),
    }
}

#[test]
fn what_a_survey_says_is_written() -> Result {
    check(&prevalence(), expect_file!["golden/prevalence.json"])?;
    Ok(())
}
