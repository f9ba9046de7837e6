//! Findings on small invented records, and what must hold for all records.

mod laws;

use super::*;
use model::{
    Began, DocumentId, Edtf, EdtfError, Ended, Excerpt, OrderKind, Place, Span, SpanError, Step,
};

#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    #[error(transparent)]
    Date(#[from] EdtfError),
    #[error(transparent)]
    Span(#[from] SpanError),
    #[error(transparent)]
    Id(#[from] model::IdError),
    #[error("not there")]
    Missing,
}

/// A citation of its own: the document and its place are of the number.
pub(super) fn cite(document: u32, place: u32) -> Result<Citation, SpanError> {
    let quote = Excerpt::recorded("w", Span::new(place, place + 1)?.into())?;
    Ok(Citation { document: DocumentId::of(&document.to_le_bytes()), quote })
}

pub(super) fn person(name: &str) -> PersonId {
    PersonId::of(&[name])
}

fn date(text: &str) -> Result<Option<Edtf>, EdtfError> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some) }
}

fn place(name: &str) -> Option<Place> {
    (!name.is_empty()).then(|| Place { name: name.to_owned(), within: None })
}

/// What a test has: records that are added one after the other, each in a document of its own.
#[derive(Default)]
struct Told(Records, u32);

impl Told {
    fn next(&mut self) -> Result<Citation, SpanError> {
        self.1 += 1;
        cite(self.1, 0)
    }

    fn stay(mut self, name: &str, from: &str, to: &str) -> Result<Self, Failure> {
        let citation = self.next()?;
        self.0.stays.push(Stay {
            person: person("Ana Ruiz"),
            place: place(name),
            authority: None,
            legal_basis: None,
            from: date(from)?,
            to: date(to)?,
            began: Began::Unknown,
            ended: Ended::Unknown,
            citation,
        });
        Ok(self)
    }

    fn ended(mut self, ended: Ended) -> Self {
        if let Some(stay) = self.0.stays.last_mut() {
            stay.ended = ended;
        }
        self
    }

    fn step(mut self, step: Step, out_of: &str, into: &str, at: &str) -> Result<Self, Failure> {
        let citation = self.next()?;
        let (out_of, into, at) = (place(out_of), place(into), date(at)?);
        let person = person("Ana Ruiz");
        self.0.moves.push(Move { person, step, out_of, into, at, citation });
        Ok(self)
    }

    fn order(mut self, kind: OrderKind, on: &str) -> Result<Self, Failure> {
        let citation = self.next()?;
        let (by, date) = (Some("a court".to_owned()), date(on)?);
        self.0.orders.push(Order { person: person("Ana Ruiz"), kind, by, date, citation });
        Ok(self)
    }

    fn seen(mut self, on: &str) -> Result<Self, Failure> {
        let citation = self.next()?;
        let (person, on) = (person("Ana Ruiz"), date(on)?);
        self.0.sightings.push(Sighting { person, on, citation });
        Ok(self)
    }

    fn listed(mut self, name: &str, list: &str) -> Result<Self, Failure> {
        let citation = self.next()?;
        let (person, list) = (person(name), list.to_owned());
        self.0.presences.push(Presence { person, list, on: None, citation });
        Ok(self)
    }

    /// The certainty, citations and English words of each finding.
    fn check(&self, expected: expect_test::Expect) {
        let mut out = String::new();
        for chronology in chronologies(&self.0) {
            for finding in chronology.findings {
                let (certainty, basis) = (finding.certainty.code(), finding.citations.len());
                out += &format!("{certainty} [{basis}] {}\n", finding.english);
            }
        }
        expected.assert_eq(&out);
    }
}

const NORTH: &str = "North prison";
const SOUTH: &str = "South jail";

#[test]
fn a_gap_is_what_no_record_can_reach() -> Result<(), Failure> {
    let told = Told::default().stay(NORTH, "2031-01-04", "2031-03")?;
    told.stay(SOUTH, "2031-05-10", "")?.check(expect_test::expect![[r#"
        certain [2] No record says where they were from 1 April 2031 to 9 May 2031, between North prison (until March 2031) and South jail (from 10 May 2031).
    "#]]);
    let told =
        Told::default().stay(NORTH, "2031-01", "2031-03")?.stay(SOUTH, "2031-04", "2031-05")?;
    told.check(expect_test::expect![[""]]);
    let open =
        Told::default().stay(NORTH, "2031-01", "2031-02")?.stay(SOUTH, "2031-05", "2031-06")?;
    open.stay("", "2031-01", "")?.check(expect_test::expect![[r#"
        possible [2] It may be that no record says where they were from 1 March 2031 to 30 April 2031, between North prison (until February 2031) and South jail (from May 2031).
    "#]]);
    Ok(())
}

#[test]
fn a_gap_is_a_line_between_the_records() -> Result<(), Failure> {
    let told =
        Told::default().stay(SOUTH, "2031-05", "2031-06")?.stay(NORTH, "2031-01", "2031-03")?;
    let chronology = chronologies(&told.0).pop().ok_or(Failure::Missing)?;
    let lines = chronology.lines();
    let is_gap = |line: &model::CustodyLine<'_>| matches!(line, model::CustodyLine::Gap(_));
    assert_eq!(lines.iter().map(is_gap).collect::<Vec<_>>(), [false, true, false]);
    Ok(())
}

#[test]
fn who_was_let_go_is_missed_in_no_gap() -> Result<(), Failure> {
    let held = || {
        let told = Told::default().stay(NORTH, "2031-01-04", "2031-02-28")?;
        told.stay(NORTH, "2031-05-01", "2031-06-01")
    };
    held()?.step(Step::Release, NORTH, "", "2031-02-28")?.check(expect_test::expect![[""]]);
    held()?.step(Step::Release, NORTH, "", "2031")?.check(expect_test::expect![[r#"
        possible [2] It may be that no record says where they were from 1 March 2031 to 30 April 2031, between North prison (until 28 February 2031) and North prison (from 1 May 2031).
    "#]]);
    Ok(())
}

#[test]
fn two_places_at_once() -> Result<(), Failure> {
    let north = || Told::default().stay(NORTH, "2031-01-04", "2031-03-20");
    north()?.stay(SOUTH, "2031-03-20", "2031-04-01")?.check(expect_test::expect![[""]]);
    north()?.stay(SOUTH, "2031-03-10", "2031-04-01")?.check(expect_test::expect![[r#"
        certain [2] The records hold them in two places at once: North prison and South jail, from 10 March 2031 to 20 March 2031.
    "#]]);
    north()?.stay(SOUTH, "2031-03", "2031-04")?.check(expect_test::expect![[r#"
        possible [2] The records may hold them in two places at once: North prison and South jail, from 1 March 2031 to 20 March 2031.
    "#]]);
    north()?.stay("the north", "2031-02", "2031-02")?.check(expect_test::expect![[""]]);
    north()?.stay("Costa Brisa", "2031-02", "2031-02")?.check(expect_test::expect![[r#"
        possible [2] The records may hold them in two places at once: North prison and Costa Brisa, from 1 February 2031 to 28 February 2031.
    "#]]);
    Ok(())
}

#[test]
fn whoever_is_handed_over_must_be_received() -> Result<(), Failure> {
    let sent = || Told::default().step(Step::Transfer, NORTH, SOUTH, "2031-03-04");
    sent()?.check(expect_test::expect![[r#"
        certain [1] They were transferred from North prison to South jail on 4 March 2031, and no place has a record of having received them.
    "#]]);
    sent()?.stay(SOUTH, "2031-03-04", "")?.check(expect_test::expect![[""]]);
    sent()?.stay(SOUTH, "2030-01", "2030-02")?.check(expect_test::expect![[r#"
        certain [1] They were transferred from North prison to South jail on 4 March 2031, and no place has a record of having received them.
    "#]]);
    sent()?.stay(SOUTH, "", "")?.check(expect_test::expect![[r#"
        possible [1] They were transferred from North prison to South jail on 4 March 2031, and perhaps no place has a record of having received them.
    "#]]);
    let left = Told::default().stay(NORTH, "2031-01", "2031-03")?.ended(Ended::Transfer);
    left.check(expect_test::expect![[r#"
        certain [1] They were transferred from North prison some day from 1 March 2031 to 31 March 2031, and no place has a record of having received them.
    "#]]);
    Ok(())
}

#[test]
fn an_order_of_release_ends_a_stay() -> Result<(), Failure> {
    let order = || Told::default().order(OrderKind::Release, "2031-03-04");
    order()?.stay(NORTH, "2031-01", "2031-05")?.check(expect_test::expect![[r#"
        certain [2] They were held at North prison (until May 2031) after their release had been ordered: a court, on 4 March 2031.
    "#]]);
    order()?.stay(NORTH, "2031-01", "2031-03")?.check(expect_test::expect![[r#"
        possible [2] They may have been held at North prison (until March 2031) after their release had been ordered: a court, on 4 March 2031.
    "#]]);
    order()?.stay(NORTH, "2031-01", "2031-03-04")?.check(expect_test::expect![[""]]);
    order()?.stay(NORTH, "2031-01", "")?.check(expect_test::expect![[r#"
        possible [2] They may have been held at North prison after their release had been ordered: a court, on 4 March 2031.
    "#]]);
    let again = || order()?.stay(SOUTH, "2031-06", "2031-07");
    again()?.check(expect_test::expect![[r#"
        possible [2] They may have been held at South jail (until July 2031) after their release had been ordered: a court, on 4 March 2031.
    "#]]);
    again()?
        .step(Step::Release, NORTH, "", "2031-03-05")?
        .seen("2031-08")?
        .check(expect_test::expect![[""]]);
    Ok(())
}

#[test]
fn a_removal_against_a_protective_order() -> Result<(), Failure> {
    let order = || Told::default().order(OrderKind::Protection, "2031-05");
    let there = |told: Told| told.stay("Valdoria", "2031-06", "");
    there(order()?.step(Step::Deportation, "", "Valdoria", "2031-06-15")?)?
        .check(expect_test::expect![[r#"
            certain [2] They were removed to Valdoria on 15 June 2031, although their removal had been forbidden: a court, in May 2031.
        "#]]);
    there(order()?.step(Step::Deportation, "", "Valdoria", "2031-05-20")?)?
        .check(expect_test::expect![[r#"
            possible [2] They were removed to Valdoria on 20 May 2031, perhaps although their removal had been forbidden: a court, in May 2031.
        "#]]);
    there(order()?.step(Step::Deportation, "", "Valdoria", "")?)?.check(expect_test::expect![[r#"
        possible [2] They were removed to Valdoria on a day that is not known, perhaps although their removal had been forbidden: a court, in May 2031.
    "#]]);
    there(order()?.step(Step::Deportation, "", "Valdoria", "2031-04")?)?
        .check(expect_test::expect![[""]]);
    Ok(())
}

#[test]
fn a_release_after_which_nothing_is_heard() -> Result<(), Failure> {
    let released = || Told::default().step(Step::Release, NORTH, "", "2031-03-04");
    released()?.check(expect_test::expect![[r#"
        certain [1] They were released on 4 March 2031, and no other document speaks of them afterwards.
    "#]]);
    released()?.seen("2031-03-10")?.check(expect_test::expect![[""]]);
    released()?.seen("2031-02")?.check(expect_test::expect![[r#"
        certain [1] They were released on 4 March 2031, and no other document speaks of them afterwards.
    "#]]);
    released()?.seen("")?.check(expect_test::expect![[r#"
        possible [1] They were released on 4 March 2031, and perhaps no other document speaks of them afterwards.
    "#]]);
    Ok(())
}

#[test]
fn who_is_on_one_list_must_be_on_the_other() -> Result<(), Failure> {
    let mut told =
        Told::default().listed("Ana Ruiz", "flight")?.listed("Ana Ruiz Vega", "arrivals")?;
    told = told.listed("Eva Luz", "flight")?.listed("Eva Luz", "arrivals")?;
    told.0.rules = vec![ListRule { on: "flight".to_owned(), also_on: "arrivals".to_owned() }];
    told.check(expect_test::expect![[r#"
        certain [1] They are on the list flight and not on arrivals, on which they must be.
    "#]]);
    told.0.may_be_one = vec![(person("Ana Ruiz Vega"), person("Ana Ruiz"))];
    told.check(expect_test::expect![[r#"
        possible [1] They are on the list flight and not on arrivals, unless somebody there is the same person.
    "#]]);
    Ok(())
}

/// That nothing is told is not sure while something may be told of the same person under another name.
#[test]
fn what_no_record_says_is_only_possible_while_others_may_be_of_the_same_person()
-> Result<(), Failure> {
    let mut told = Told::default()
        .step(Step::Deportation, "", NORTH, "2031-06-15")?
        .listed("Ana Ruiz Vega", "arrivals")?;
    let sure = |told: &Told| {
        let all = chronologies(&told.0).into_iter().flat_map(|one| one.findings);
        all.map(|finding| (finding.kind, finding.certainty)).collect::<Vec<_>>()
    };
    assert_eq!(sure(&told), [(FindingKind::Unreceived, Certainty::Certain)]);
    told.0.may_be_one = vec![(person("Ana Ruiz"), person("Ana Ruiz Vega"))];
    assert_eq!(sure(&told), [(FindingKind::Unreceived, Certainty::Possible)]);
    told.0.may_be_one = vec![(person("Ana Ruiz"), person("Nobody"))];
    assert_eq!(
        sure(&told),
        [(FindingKind::Unreceived, Certainty::Certain)],
        "of whom nothing is told"
    );
    Ok(())
}

#[test]
fn a_chronology_is_in_the_order_of_days_and_all_of_it_is_cited() -> Result<(), Failure> {
    let told = Told::default().stay(SOUTH, "2031-05", "")?.stay(NORTH, "", "")?;
    let told =
        told.order(OrderKind::Release, "2031-04")?.step(Step::Arrest, "", NORTH, "2031-01")?;
    let chronology = chronologies(&told.0).pop().ok_or(Failure::Missing)?;
    let order: Vec<u8> = chronology
        .entries
        .iter()
        .map(|entry| match entry {
            model::CustodyEntry::Move(_) => 0,
            model::CustodyEntry::Order(_) => 1,
            model::CustodyEntry::Stay(stay) => {
                if stay.from.is_some() {
                    2
                } else {
                    3
                }
            }
            model::CustodyEntry::Presence(_) => 4,
        })
        .collect();
    assert_eq!(order, [0, 1, 2, 3]);
    Ok(())
}

#[test]
fn the_time_that_somebody_was_held_has_two_ends() -> Result<(), Failure> {
    let said: Edtf = "2031-10-30".parse()?;
    let ends = |when: &str| {
        let (from, to) = held_between(&when.parse()?, Some(&said));
        Ok::<_, Failure>([from, to].map(|end| end.map(|end| end.to_string()).unwrap_or_default()))
    };
    assert_eq!(ends("2031-03/2031-07")?, ["2031-03", "2031-07"]);
    assert_eq!(ends("2031-06/..")?, ["2031-06", "2031-10-30/.."]);
    assert_eq!(ends("../2031-06")?, ["", "2031-06"]);
    assert_eq!(ends("2031-06")?, ["../2031-06", "2031-06/.."]);
    Ok(())
}
