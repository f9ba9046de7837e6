//! Records from small invented documents.

use super::{Gathered, Gathering, Source};
use crate::custody::chronologies;
use model::{
    About, ActType, Basis, Block, BlockKind, Column, ColumnRole, Contribution, CustodyEntry,
    DateBasis, DateMention, DocumentId, DocumentKind, Form, Parts, PersonId, Place, Reading, Span,
    Speaker, SpeakerKind, Stance, Statement, Table, TableCell, TableRow, Text, ValueKind,
};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Where words stand in a text, in characters.
fn span(text: &str, words: &str) -> Result<Span> {
    let at = text.find(words).ok_or("not there")?;
    let start = text.get(..at).ok_or("cut")?.chars().count() as u32;
    Ok(Span::new(start, start + words.chars().count() as u32)?)
}

/// A reading of one paragraph, with the dates that its text speaks of.
fn reading(text: &str, dates: &[(&str, &str)]) -> Result<Reading> {
    let whole = Span::new(0, text.chars().count() as u32)?;
    let (kind, origin, language, ocr) = (BlockKind::Paragraph, None, None, None);
    let block = Block { kind, span: whole, origin, language, ocr };
    let document = DocumentId::of(text.as_bytes());
    let mut reading =
        Reading::new(document, DocumentKind::Text, Text::new(text.to_owned()), vec![block])?;
    for (words, edtf) in dates {
        let (span, edtf, basis) = (span(text, words)?, edtf.parse()?, DateBasis::Written);
        reading.mentioned.push(DateMention { span, edtf, basis });
    }
    Ok(reading)
}

/// What is said, by whom.
fn statement(
    reading: &Reading,
    (speaker, kind): (&str, SpeakerKind),
    content: &str,
    about: Vec<About>,
) -> Result<Statement> {
    let parts = Parts {
        speaker: Speaker {
            mention: None,
            name: speaker.to_owned(),
            kind,
            role: None,
            state: None,
            person: None,
        },
        cue: None,
        content: span(reading.text().as_str(), content)?.into(),
        form: Form::Indirect,
        stance: Stance::Asserts,
        basis: Basis::Unknown,
        informant: None,
        contribution: Contribution::Account,
        relayed_from: None,
        condition: None,
        specific: false,
        about,
        said: Some("2031-10-30".parse()?),
        proposed_by: "test/1".to_owned(),
        confidence: 1.0,
    };
    Ok(Statement::new(reading, parts)?)
}

fn about(act: ActType, victims: &[&str], place: &str, when: &str) -> Result<About> {
    let when = if when.is_empty() { None } else { Some(when.parse()?) };
    let place = (!place.is_empty()).then(|| Place { name: place.to_owned(), within: None });
    let victims = victims.iter().map(|name| (*name).to_owned()).collect();
    Ok(About { victims, place, when, ..About::only(act) })
}

fn gathered(sources: &[(&Reading, &[Statement])]) -> Gathered {
    let mut gathering = Gathering::default();
    for (reading, statements) in sources {
        let name = if reading.text().as_str().contains("Removal") { "flight" } else { "list" };
        gathering.add(&Source { reading, name, statements });
    }
    gathering.finish(&[])
}

/// Each record and finding in a line.
fn check(gathered: &Gathered, expected: expect_test::Expect) {
    let mut out = String::new();
    for chronology in chronologies(&gathered.records) {
        let names = gathered.names.get(&chronology.person).cloned().unwrap_or_default();
        out += &format!("{}\n", names.join(", "));
        for entry in &chronology.entries {
            let date = |date: &Option<model::Edtf>| {
                date.as_ref().map(ToString::to_string).unwrap_or_default()
            };
            let name = |place: &Option<Place>| {
                place.as_ref().map(|place| place.name.clone()).unwrap_or_default()
            };
            out += &match entry {
                CustodyEntry::Stay(stay) => {
                    let (from, to) = (date(&stay.from), date(&stay.to));
                    format!("  stay [{from}] [{to}] {}\n", name(&stay.place))
                }
                CustodyEntry::Move(step) => {
                    let (at, into) = (date(&step.at), name(&step.into));
                    format!("  {} [{at}] {into}{}\n", step.step.code(), name(&step.out_of))
                }
                CustodyEntry::Order(order) => {
                    let by = order.by.clone().unwrap_or_default();
                    format!("  order of {} [{}] {by}\n", order.kind.code(), date(&order.date))
                }
                CustodyEntry::Presence(one) => format!("  on {} [{}]\n", one.list, date(&one.on)),
            };
        }
        for finding in &chronology.findings {
            out += &format!("  {}: {}\n", finding.certainty.code(), finding.english);
        }
    }
    expected.assert_eq(&out);
}

const GOVERNMENT: (&str, SpeakerKind) = ("government of Costa Brisa", SpeakerKind::Government);

#[test]
fn a_removal_against_an_order_is_found_in_one_article() -> Result {
    let reading = reading(
        "The government admitted that Bruno Sala was deported to Valdoria on 15 June. A court had \
         ordered in May that Sala must not be removed. Sala's sister, Carla Sala, said that he has been \
         held at La Cumbre prison since June.",
        &[("15 June", "2031-06-15"), ("May", "2031-05")],
    )?;
    let removed = about(ActType::Deportation, &["Bruno Sala"], "Valdoria", "2031-06-15")?;
    let mut held = about(ActType::Detention, &[], "La Cumbre", "2031-06/..")?;
    held.place = held.place.map(|place| Place { within: Some("Valdoria".to_owned()), ..place });
    let statements = [
        statement(
            &reading,
            GOVERNMENT,
            "that Bruno Sala was deported to Valdoria on 15 June",
            vec![removed],
        )?,
        statement(
            &reading,
            ("court", SpeakerKind::Government),
            "that Sala must not be removed",
            vec![],
        )?,
        statement(
            &reading,
            ("Carla Sala", SpeakerKind::Person),
            "that he has been held at La Cumbre prison since June",
            vec![held],
        )?,
    ];
    check(
        &gathered(&[(&reading, &statements)]),
        expect_test::expect![[r#"
        Bruno Sala
          order of protection from removal [2031-05] court
          stay [2031-06] [2031-10-30/..] La Cumbre
          deportation [2031-06-15] Valdoria
          certain: They were removed to Valdoria on 15 June 2031, although their removal had been forbidden: court, in May 2031.
    "#]],
    );
    Ok(())
}

#[test]
fn what_is_ordered_is_not_yet_done_and_groups_are_nobody() -> Result {
    let reading = reading("A judge ordered the release of Bruno Sala on 4 March.", &[])?;
    let released = about(ActType::Release, &["Bruno Sala"], "", "2031-03-04")?;
    let judge = ("judge", SpeakerKind::Unnamed);
    let content = "the release of Bruno Sala on 4 March";
    let one = [statement(&reading, judge, content, vec![released])?];
    check(
        &gathered(&[(&reading, &one)]),
        expect_test::expect![[r#"
        Bruno Sala
          order of release [] judge
    "#]],
    );
    let held = about(ActType::Detention, &["detained men"], "La Cumbre", "2031-03")?;
    let group = [statement(&reading, GOVERNMENT, content, vec![held])?];
    let stays = gathered(&[(&reading, &group)]).records.stays;
    assert!(stays.is_empty(), "{stays:?}");
    Ok(())
}

fn list(header: [&str; 3], rows: &[[&str; 3]]) -> Result<Reading> {
    let lines: Vec<String> =
        [&header].into_iter().chain(rows).map(|cells| cells.join(" | ")).collect();
    let (mut blocks, mut table_rows, mut start) = (Vec::new(), Vec::new(), 0);
    for (number, line) in lines.iter().enumerate() {
        let length = line.chars().count() as u32;
        let span = Span::new(start, start + length)?;
        let (kind, origin, language, ocr) = (BlockKind::Row, None, None, None);
        blocks.push(Block { kind, span, origin, language, ocr });
        let (mut cells, mut at) = (Vec::new(), start);
        for (column, cell) in line.split(" | ").enumerate() {
            let length = cell.chars().count() as u32;
            let span = Span::new(at, at + length)?;
            cells.push(TableCell { column: column as u32, span });
            at += length + 3;
        }
        if number > 0 {
            table_rows.push(TableRow { block: number as u32, cells, places: Vec::new() });
        }
        start += length + 1;
    }
    let roles = [ColumnRole::FullName, ColumnRole::Date, ColumnRole::Place];
    let columns = header.into_iter().zip(roles).map(|(name, role)| Column {
        name: Some(name.to_owned()),
        role: Some(role),
        values: ValueKind::Text,
    });
    let text = lines.join("\n");
    let document = DocumentId::of(text.as_bytes());
    let mut reading = Reading::new(document, DocumentKind::Sheet, Text::new(text), blocks)?;
    reading.tables = vec![Table {
        sheet: String::new(),
        people: true,
        header: Some(0),
        columns: columns.collect(),
        rows: table_rows,
    }];
    Ok(reading)
}

#[test]
fn rows_of_lists_are_stays_where_the_list_is_one_of_custody() -> Result {
    let rows = [["Sala, Bruno", "2031-06-15", "La Cumbre"], ["Dora Paz", "3/4/2031", "El Valle"]];
    let held = list(["Name", "Date of arrest", "Place"], &rows)?;
    let flight =
        list(["Name", "Removal date", "Destination"], &[["Bruno Sala", "2031-06-16", "Valdoria"]])?;
    let signed = list(["Name", "Date", "Place"], &[["Bruno Sala", "2031-07-01", "San Telmo"]])?;
    let sources: [(&Reading, &[Statement]); 3] = [(&held, &[]), (&flight, &[]), (&signed, &[])];
    check(
        &gathered(&sources),
        expect_test::expect![[r#"
        Bruno Sala
          stay [2031-06-15] [] La Cumbre
          on list [2031-06-15]
          deportation [2031-06-16] Valdoria
          on flight [2031-06-16]
          on list [2031-07-01]
        Dora Paz
          stay [[2031-03-04,2031-04-03]] [] El Valle
          on list [[2031-03-04,2031-04-03]]
    "#]],
    );
    Ok(())
}

#[test]
fn judgements_and_known_names_join_persons() -> Result {
    let reading = reading("Bruno Sala spoke. Bruno S. Sala spoke. Bru Sal spoke.", &[])?;
    let speaker = |name| {
        statement(
            &reading,
            (name, SpeakerKind::Person),
            "spoke",
            vec![about(ActType::Detention, &[name], "La Cumbre", "2031-03")?],
        )
    };
    let judged = PersonId::of(&["judged"]);
    let one = speaker("Bruno Sala")?.with_person(judged.clone());
    let other = speaker("Bruno S. Sala")?.with_person(judged.clone());
    let third = speaker("Bru Sal")?;
    let mut gathering = Gathering::default();
    let statements = [one, other, third];
    gathering.add(&Source { reading: &reading, name: "", statements: &statements });
    let known: PersonId = "p-known".parse()?;
    let names = vec!["Bru Sal".to_owned(), "Bruno Sala".to_owned()];
    let joined = gathering.finish(&[(known.clone(), names)]);
    let persons: Vec<&PersonId> = joined.names.keys().collect();
    assert_eq!(persons, [&known]);
    assert_eq!(joined.names[&known], ["Bruno S. Sala", "Bruno Sala", "Bru Sal"]);
    Ok(())
}

#[test]
fn two_of_one_name_stay_two_and_longer_names_may_be_the_same() -> Result {
    let reading = reading("Bruno Sala spoke. Bruno Sala Paz spoke.", &[])?;
    let speaker = |name| statement(&reading, (name, SpeakerKind::Person), "spoke", Vec::new());
    let (one, other) = (PersonId::of(&["one"]), PersonId::of(&["other"]));
    let statements = [
        speaker("Bruno Sala")?.with_person(one.clone()),
        speaker("Bruno Sala")?.with_person(other.clone()),
        speaker("Bruno Sala Paz")?,
    ];
    let found = gathered(&[(&reading, &statements)]);
    assert!(found.names.contains_key(&one) && found.names.contains_key(&other));
    assert!(found.records.may_be_one.len() >= 3, "{:?}", found.records.may_be_one);
    Ok(())
}
