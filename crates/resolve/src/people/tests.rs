//! Persons of small invented documents.

use super::{Gathering, Known, People, Said, Source};
use crate::Verdict;
use crate::samples::{Result, list, reading, statement};
use model::{ColumnRole, DocumentId, PersonId, Reading, RecordId, SpeakerKind, Statement};
use std::collections::BTreeSet;

const HEADER: [(&str, ColumnRole); 4] = [
    ("Name", ColumnRole::FullName),
    ("Born", ColumnRole::BirthDate),
    ("Nationality", ColumnRole::Nationality),
    ("Document", ColumnRole::DocumentNumber),
];

/// A register of ten people, nobody of whom is like another.
fn register() -> Result<Reading> {
    list(
        HEADER,
        &[
            ["Bruno Sala Ferrer", "1998-03-14", "Valdoria", "V-11402233"],
            ["Dora Paz Quintero", "1987-11-02", "Valdoria", "V-9120394"],
            ["Luis Marín Acosta", "1991-06-30", "Valdoria", "V-10233981"],
            ["Ana Belén Torres", "1979-01-19", "Valdoria", ""],
            ["Joel Rivas Peña", "2001-09-08", "Valdoria", "V-15553201"],
            ["Marta Olmos Gil", "1995-12-25", "Valdoria", "V-12001200"],
            ["Pedro Nuñez Vera", "1983-04-11", "Valdoria", ""],
            ["Saúl Ibáñez Cano", "1990-08-17", "Valdoria", "V-10909090"],
            ["Inés Robles Mota", "1999-02-03", "Valdoria", "V-14141414"],
            ["Hugo Salas Prieto", "1976-07-22", "Valdoria", "V-8000111"],
        ],
    )
}

/// The list of a flight, which writes names and dates otherwise.
fn flight() -> Result<Reading> {
    let header = [
        ("Passenger", ColumnRole::FullName),
        ("DOB", ColumnRole::BirthDate),
        ("Citizenship", ColumnRole::Nationality),
        ("ID", ColumnRole::DocumentNumber),
    ];
    list(
        header,
        &[
            ["SALA FERRER, BRUNO", "14/03/1998", "Valdoria", "11402233"],
            ["RIVAS, JOEL", "08/09/2001", "Valdoria", ""],
            ["OLMOS GIL, MARTA", "25/12/1995", "Valdoria", "12001200"],
            ["DUARTE LEAL, RAMON", "03/05/1988", "Valdoria", "10777000"],
        ],
    )
}

fn people(documents: &[(&Reading, &[Statement])], known: &[Known], said: &[Said]) -> People {
    let mut gathering = Gathering::default();
    for (reading, statements) in documents {
        gathering.add(&Source::new(reading, "list", statements));
    }
    gathering.finish(known, said)
}

fn one(people: &People, a: &str, b: &str) -> bool {
    let place = |name: &str| {
        let named = |at: &usize| people.records[*at].names.iter().any(|own| own == name);
        (0..people.records.len()).find(named)
    };
    place(a).map(|at| people.person_of[at]) == place(b).map(|at| people.person_of[at])
}

#[test]
fn rows_of_two_lists_are_one_person_however_they_are_written() -> Result {
    let (register, flight) = (register()?, flight()?);
    let people = people(&[(&register, &[]), (&flight, &[])], &[], &[]);
    assert_eq!(people.records.len(), 14);
    assert!(one(&people, "Bruno Sala Ferrer", "BRUNO SALA FERRER"));
    assert!(one(&people, "Marta Olmos Gil", "MARTA OLMOS GIL"));
    assert!(!one(&people, "Hugo Salas Prieto", "RAMON DUARTE LEAL"));
    assert!(one(&people, "Joel Rivas Peña", "JOEL RIVAS"), "one family name, and the day of birth");
    Ok(())
}

#[test]
fn whoever_a_text_names_is_resolved_with_the_lists() -> Result {
    let (register, text) = (register()?, "Bruno Sala Ferrer spoke. A guard spoke.");
    let text = reading(text, &[])?;
    let speaks = statement(&text, ("Bruno Sala Ferrer", SpeakerKind::Person), "spoke", vec![])?;
    let statements = [speaks];
    let people = people(&[(&register, &[]), (&text, &statements)], &[], &[]);
    let speaker = people.speaker(statements[0].id()).map(|person| person.records.clone());
    let mentioned = people.record(statements[0].id().as_str()).ok_or("no record")?;
    assert_eq!(people.records[mentioned].list, None);
    let alike = people.pairs().find(|maybe| maybe.pair == (0, mentioned)).ok_or("not weighed")?;
    assert!(alike.probability > 0.5, "a name of three words and nothing else: {alike:?}");
    assert_eq!(speaker == Some(vec![0, mentioned]), alike.probability >= super::SURE);
    Ok(())
}

#[test]
fn what_people_say_joins_parts_and_is_taken_back() -> Result {
    let (register, flight) = (register()?, flight()?);
    let documents: [(&Reading, &[Statement]); 2] = [(&register, &[]), (&flight, &[])];
    let before = people(&documents, &[], &[]);
    let row = |document: &Reading, at| RecordId::of_row(document.document, 0, at).to_string();
    let said = |b: usize, verdict| Said { a: row(&register, 0), b: row(&flight, b), verdict };
    let parted = people(&documents, &[], &[said(0, Verdict::Different)]);
    assert!(!one(&parted, "Bruno Sala Ferrer", "BRUNO SALA FERRER"));
    let seen = parted.reliability();
    assert_eq!((seen.len(), seen[0].labels), (1, 1), "{seen:?}");
    assert!(
        seen[0].predicted > 0.9 && seen[0].observed == 0.0,
        "held to be one, and said not to be"
    );
    assert!(before.reliability().is_empty());
    let joined = people(&documents, &[], &[said(0, Verdict::Different), said(3, Verdict::Same)]);
    assert!(one(&joined, "Bruno Sala Ferrer", "RAMON DUARTE LEAL"));
    assert_eq!(joined.verdict(13, 0), Some(Verdict::Same));
    let after = people(&documents, &[], &[]);
    assert_eq!(before.persons, after.persons);
    Ok(())
}

#[test]
fn ids_stay_while_more_documents_come() -> Result {
    let (register, flight) = (register()?, flight()?);
    let ids = |people: &People| {
        people.persons.iter().map(|person| person.id.clone()).collect::<BTreeSet<PersonId>>()
    };
    let before = ids(&people(&[(&register, &[])], &[], &[]));
    let after = people(&[(&register, &[]), (&flight, &[])], &[], &[]);
    assert_eq!(before.len(), 10);
    assert!(before.is_subset(&ids(&after)), "a person of the register has another id");
    // Any record's id leads to its person.
    let row = RecordId::of_row(flight.document, 0, 0);
    assert_eq!(after.person(row.as_str()), Some(0));
    Ok(())
}

#[test]
fn a_witness_is_known_by_their_documents_first() -> Result {
    let (mine, other) = (reading("Dora Paz spoke.", &[])?, reading("Dora Paz spoke too.", &[])?);
    let speaks =
        |reading| statement(reading, ("Dora Paz", SpeakerKind::Person), "spoke", Vec::new());
    let (own, others) = ([speaks(&mine)?], [speaks(&other)?]);
    let known = |documents: &[DocumentId]| Known {
        person: PersonId::of(&["witness"]),
        names: vec!["Dora Paz".to_owned()],
        documents: documents.iter().copied().collect(),
    };
    let apart = [Said {
        a: own[0].id().to_string(),
        b: others[0].id().to_string(),
        verdict: Verdict::Different,
    }];
    let documents: [(&Reading, &[Statement]); 2] = [(&other, &others), (&mine, &own)];
    let people = people(&documents, &[known(&[mine.document])], &apart);
    assert_eq!(people.persons.len(), 2);
    assert_eq!(people.speaker(own[0].id()).ok_or("nobody")?.id, PersonId::of(&["witness"]));
    let parted = super::tests::people(&documents, &[known(&[])], &apart);
    let ids: BTreeSet<_> = parted.persons.iter().map(|person| &person.id).collect();
    assert!(!ids.contains(&PersonId::of(&["witness"])), "two of that name, and no document");
    Ok(())
}

#[test]
fn the_order_of_documents_changes_no_person() -> Result {
    let (register, flight) = (register()?, flight()?);
    let groups = |documents: &[(&Reading, &[Statement])]| -> BTreeSet<BTreeSet<String>> {
        let people = people(documents, &[], &[]);
        let ids = |group: &[usize]| {
            group.iter().map(|at| people.records[*at].id.to_string()).collect::<BTreeSet<String>>()
        };
        people.persons.iter().map(|person| ids(&person.records)).collect()
    };
    let one = groups(&[(&register, &[]), (&flight, &[])]);
    assert_eq!(one, groups(&[(&flight, &[]), (&register, &[])]));
    Ok(())
}

/// A few records that agree in all that they have are not strangers who happen to.
#[test]
fn a_name_that_recurs_in_a_short_case_is_likely_one_person() -> Result {
    let register = register()?;
    let texts =
        ["Rosa Elena Vidal spoke.", "Rosa Elena Vidal spoke too.", "Rosa Vidal spoke then."];
    let readings = texts.iter().map(|text| reading(text, &[])).collect::<Result<Vec<Reading>>>()?;
    let speaks = |(reading, text): (&Reading, &&str)| {
        let name = text.split(" spoke").next().unwrap_or_default();
        Ok(vec![statement(reading, (name, SpeakerKind::Person), "spoke", Vec::new())?])
    };
    let said = readings.iter().zip(&texts).map(speaks).collect::<Result<Vec<Vec<Statement>>>>()?;
    let mut documents: Vec<(&Reading, &[Statement])> = vec![(&register, &[])];
    documents.extend(readings.iter().zip(said.iter().map(Vec::as_slice)));
    let people = people(&documents, &[], &[]);
    let alike: Vec<f64> = people.pairs().map(|maybe| maybe.probability).collect();
    assert_eq!(alike.len(), 3, "{alike:?}");
    assert!(alike.iter().all(|probability| *probability > 0.5), "{alike:?}");
    Ok(())
}

#[test]
fn two_names_in_one_text_are_two_persons_and_a_longer_form_is_not_sure_to_be() -> Result {
    let text = "Elio Moreno spoke. Lucía Moreno spoke too. Elio Moreno Paz spoke then.";
    let (register, text) = (register()?, reading(text, &[])?);
    let speaks = |name, words| statement(&text, (name, SpeakerKind::Person), words, Vec::new());
    let said = [
        speaks("Elio Moreno", "spoke")?,
        speaks("Lucía Moreno", "spoke too")?,
        speaks("Elio Moreno Paz", "spoke then")?,
    ];
    let people = people(&[(&register, &[]), (&text, &said)], &[], &[]);
    let weighed = |a: usize, b: usize| people.pairs().find(|maybe| maybe.pair == (a, b));
    let place = |at: usize| people.record(said[at].id().as_str()).ok_or("no record");
    let (elio, lucia, paz) = (place(0)?, place(1)?, place(2)?);
    let apart = weighed(elio.min(lucia), elio.max(lucia));
    assert!(apart.is_none_or(|maybe| maybe.probability < 0.01), "{apart:?}");
    let longer = weighed(elio.min(paz), elio.max(paz)).ok_or("not weighed")?;
    assert!(longer.probability > 0.5, "{longer:?}");
    Ok(())
}

/// Whether a word in the middle is a second given name or the first of two families is seen by others.
#[test]
fn others_tell_how_a_name_is_meant() -> Result {
    let register = register()?;
    let longer = list([("Name", ColumnRole::FullName)], &[["Elena Luna Prado"], ["Hugo Luna"]])?;
    let people = people(&[(&register, &[]), (&longer, &[])], &[], &[]);
    let step = people.explain(10, 11).ok_or("not there")?;
    let family = step.steps.iter().find(|step| step.field == "family").ok_or("no family")?;
    assert_eq!((family.left.as_str(), family.right.as_str()), ("luna", "luna"), "{step:?}");
    Ok(())
}

/// In a short list too, a name that comes a generation apart may be the father's.
#[test]
fn a_namesake_a_generation_apart_is_left_to_a_person() -> Result {
    let (register, flight) = (register()?, flight()?);
    let header = [("Name", ColumnRole::FullName), ("Born", ColumnRole::BirthDate)];
    let more = list(header, &[["Luis Marín", "30/06/1969"]])?;
    let people = people(&[(&register, &[]), (&flight, &[]), (&more, &[])], &[], &[]);
    let open: Vec<(usize, usize)> = people.open().iter().map(|maybe| maybe.pair).collect();
    assert_eq!(open, [(2, 14)]);
    let why = people.explain(2, 14).ok_or("not there")?;
    assert!(why.relative > 0.01, "{why:?}");
    Ok(())
}
