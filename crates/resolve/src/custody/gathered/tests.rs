//! Records from small invented documents.

use super::{Gathering, Source};
use crate::custody::{Records, chronologies};
use crate::people::People;
use crate::samples::{Result, about, list, reading, statement};
use model::{ActType, ColumnRole, CustodyEntry, Place, Reading, SpeakerKind, Statement};

type Documents<'a> = [(&'a Reading, &'a [Statement])];

fn name_of(reading: &Reading) -> &'static str {
    if reading.text().as_str().contains("Removal") { "flight" } else { "list" }
}

fn people(documents: &Documents<'_>) -> People {
    let mut gathering = crate::people::Gathering::default();
    for (reading, statements) in documents {
        let source = crate::people::Source::new(reading, name_of(reading), statements);
        gathering.add(&source);
    }
    gathering.finish(&[], &[])
}

fn records(people: &People, documents: &Documents<'_>) -> Records {
    let mut gathering = Gathering::new(people);
    for (reading, statements) in documents {
        gathering.add(&Source { reading, name: name_of(reading), statements });
    }
    gathering.finish()
}

/// Each record and finding in a line.
fn check(documents: &Documents<'_>, expected: expect_test::Expect) {
    let people = people(documents);
    let mut out = String::new();
    for chronology in chronologies(&records(&people, documents)) {
        let person =
            people.person(chronology.person.as_str()).and_then(|at| people.persons.get(at));
        let names = person.map(|person| person.names.clone()).unwrap_or_default();
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
        &[(&reading, &statements)],
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
        &[(&reading, &one)],
        expect_test::expect![[r#"
        Bruno Sala
          order of release [] judge
    "#]],
    );
    let held = about(ActType::Detention, &["detained men"], "La Cumbre", "2031-03")?;
    let group = [statement(&reading, GOVERNMENT, content, vec![held])?];
    let documents: &Documents<'_> = &[(&reading, &group)];
    let stays = records(&people(documents), documents).stays;
    assert!(stays.is_empty(), "{stays:?}");
    Ok(())
}

fn header(names: [&str; 3]) -> [(&str, ColumnRole); 3] {
    let [name, date, place] = names;
    [(name, ColumnRole::FullName), (date, ColumnRole::Date), (place, ColumnRole::Place)]
}

#[test]
fn rows_of_lists_are_stays_where_the_list_is_one_of_custody() -> Result {
    let rows = [["Sala, Bruno", "2031-06-15", "La Cumbre"], ["Dora Paz", "3/4/2031", "El Valle"]];
    let held = list(header(["Name", "Date of arrest", "Place"]), &rows)?;
    let flight = list(
        header(["Name", "Removal date", "Destination"]),
        &[["Bruno Sala", "2031-06-16", "Valdoria"]],
    )?;
    let signed =
        list(header(["Name", "Date", "Place"]), &[["Bruno Sala", "2031-07-01", "San Telmo"]])?;
    let sources: [(&Reading, &[Statement]); 3] = [(&held, &[]), (&flight, &[]), (&signed, &[])];
    check(
        &sources,
        expect_test::expect![[r#"
            Dora Paz
              stay [[2031-03-04,2031-04-03]] [] El Valle
              on list [[2031-03-04,2031-04-03]]
            Bruno Sala
              stay [2031-06-15] [] La Cumbre
              on list [2031-06-15]
              deportation [2031-06-16] Valdoria
              on flight [2031-06-16]
              on list [2031-07-01]
        "#]],
    );
    Ok(())
}

#[test]
fn a_removal_and_the_list_that_has_it_are_of_one_person_only_where_it_is_sure() -> Result {
    let text = "Bruno Sala spoke. Bruno Sala Paz spoke.";
    let reading = reading(text, &[])?;
    let speaker = |name| statement(&reading, (name, SpeakerKind::Person), "spoke", Vec::new());
    let statements = [speaker("Bruno Sala")?, speaker("Bruno Sala Paz")?];
    let people = people(&[(&reading, &statements)]);
    let records = records(&people, &[(&reading, &statements)]);
    let apart = people.persons.len() == 2;
    assert_eq!(apart, !records.may_be_one.is_empty(), "{:?}", people.persons);
    Ok(())
}
