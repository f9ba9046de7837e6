//! What holds for all records.

use super::{Failure, NORTH, SOUTH, cite, person};
use crate::custody::{Records, chronologies};
use model::{
    Began, Certainty, Chronology, Edtf, Ended, FindingKind, Move, Order, OrderKind, Place,
    Presence, Sighting, Stay, Step, civil,
};
use proptest::prelude::*;
use proptest::sample::select;

/// A date that is open, a month or a day, and one that is at least as exact and can be the same.
type Dates = (Option<Edtf>, Option<Edtf>);

/// Days since 2031-01-01 are enough to meet each other.
const FIRST: i32 = 22_280;

fn day(number: i32) -> Option<Edtf> {
    let (year, month, day) = civil(i64::from(FIRST + number));
    Edtf::day(year as i32, month, day).ok()
}

fn month(number: i32) -> Option<Edtf> {
    let (year, month, _) = civil(i64::from(FIRST + number));
    Edtf::month(year as i32, month).ok()
}

/// A day, and how exactly it is told before and after.
fn dates(number: i32, before: u8, after: u8) -> Dates {
    let told = |exact: u8| match exact {
        0 => None,
        1 => month(number),
        _ => day(number),
    };
    (told(before.min(after)), told(before.max(after)))
}

#[derive(Debug, Clone)]
struct Drawn {
    kind: u8,
    place: &'static str,
    from: i32,
    days: i32,
    exact: [(u8, u8); 2],
    word: u8,
    document: u32,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let places = select(vec![NORTH, SOUTH, "Valdoria"]);
    let exact = || (0_u8..3, 0_u8..3);
    (0_u8..8, places, 0_i32..200, 0_i32..90, [exact(), exact()], 0_u8..6, 0_u32..6).prop_map(
        |(kind, place, from, days, exact, word, document)| Drawn {
            kind,
            place,
            from,
            days,
            exact,
            word,
            document,
        },
    )
}

/// The records as first told, and the same told more exactly.
fn told(drawn: &[Drawn]) -> Result<[Records; 2], Failure> {
    let mut both = [Records::default(), Records::default()];
    for (at, one) in drawn.iter().enumerate() {
        let from = dates(one.from, one.exact[0].0, one.exact[0].1);
        let to = dates(one.from + one.days, one.exact[1].0, one.exact[1].1);
        let citation = cite(one.document, at as u32)?;
        for (records, from, to) in [(0, from.0, to.0), (1, from.1, to.1)] {
            let records = both.get_mut(records).ok_or(Failure::Missing)?;
            add(records, one, (from, to), citation.clone());
        }
    }
    Ok(both)
}

fn add(records: &mut Records, one: &Drawn, (from, to): Dates, citation: model::Citation) {
    let person = person("Ana Ruiz");
    let place = Some(Place { name: one.place.to_owned(), within: None });
    match one.kind {
        0..=3 => records.stays.push(Stay {
            person,
            place,
            authority: None,
            legal_basis: None,
            from,
            to,
            began: pick(Began::ALL, one.word, Began::Unknown),
            ended: pick(Ended::ALL, one.word, Ended::Unknown),
            citation,
        }),
        4 => {
            let step = pick(Step::ALL, one.word, Step::Arrest);
            records.moves.push(Move {
                person,
                step,
                out_of: None,
                into: place,
                at: from,
                citation,
            });
        }
        5 => {
            let kind = pick(OrderKind::ALL, one.word, OrderKind::Release);
            records.orders.push(Order { person, kind, by: None, date: from, citation });
        }
        6 => records.sightings.push(Sighting { person, on: from, citation }),
        _ => {
            let list = one.place.to_owned();
            records.presences.push(Presence { person, list, on: from, citation });
        }
    }
}

fn pick<T: Copy>(all: &[T], at: u8, other: T) -> T {
    all.get(usize::from(at)).copied().unwrap_or(other)
}

fn certain(chronologies: &[Chronology]) -> Vec<FindingKind> {
    let findings = chronologies.iter().flat_map(|one| &one.findings);
    let sure = findings.filter(|finding| finding.certainty == Certainty::Certain);
    let mut kinds: Vec<FindingKind> = sure.map(|finding| finding.kind).collect();
    kinds.dedup();
    kinds
}

proptest! {
    #[test]
    fn the_order_of_the_records_changes_nothing(
        drawn in prop::collection::vec(drawn(), 0..12),
        turn in 0_usize..12,
    ) {
        let Ok([records, _]) = told(&drawn) else { return Err(TestCaseError::fail("records")) };
        let mut turned = records.clone();
        turned.stays.reverse();
        let by = turn.min(turned.stays.len());
        turned.stays.rotate_left(by);
        turned.moves.reverse();
        turned.orders.reverse();
        turned.presences.reverse();
        turned.sightings.reverse();
        prop_assert_eq!(chronologies(&records), chronologies(&turned));
    }

    #[test]
    fn every_finding_has_citations_and_words(drawn in prop::collection::vec(drawn(), 0..12)) {
        let Ok([records, _]) = told(&drawn) else { return Err(TestCaseError::fail("records")) };
        for finding in chronologies(&records).iter().flat_map(|one| &one.findings) {
            prop_assert!(!finding.citations.is_empty());
            prop_assert!(finding.english.ends_with('.') && finding.spanish.ends_with('.'));
            if let (Some(first), Some(last)) = finding.days {
                prop_assert!(first <= last, "{:?}", finding);
            }
        }
    }

    #[test]
    fn a_certain_finding_stays_certain_when_dates_get_more_exact(
        drawn in prop::collection::vec(drawn(), 0..9),
    ) {
        let Ok([before, after]) = told(&drawn) else { return Err(TestCaseError::fail("records")) };
        let after = certain(&chronologies(&after));
        for kind in certain(&chronologies(&before)) {
            prop_assert!(after.contains(&kind), "{:?} is certain no longer", kind);
        }
    }

    #[test]
    fn a_stay_inside_another_in_the_same_place_adds_no_overlap(
        drawn in prop::collection::vec(drawn(), 1..9),
        inside in (0_i32..40, 0_i32..40),
    ) {
        let Ok([mut records, _]) = told(&drawn) else { return Err(TestCaseError::fail("records")) };
        let Some(outer) = records.stays.first().cloned() else { return Ok(()) };
        let (Some(from), Some(to)) = (&outer.from, &outer.to) else { return Ok(()) };
        let (Some(first), Some(last)) = (from.last_day(), to.first_day()) else { return Ok(()) };
        if first > last {
            return Ok(());
        }
        let begin = (first + inside.0).min(last);
        let end = (begin + inside.1).min(last);
        let overlaps = |records: &Records| {
            let all = chronologies(records);
            let findings = all.iter().flat_map(|one| &one.findings);
            findings.filter(|finding| finding.kind == FindingKind::Overlap)
                .map(|finding| (finding.certainty, finding.english.clone()))
                .map(|(certainty, words)| (certainty, words.split(',').next().map(str::to_owned)))
                .collect::<Vec<_>>()
        };
        let before = overlaps(&records);
        let Ok(citation) = cite(99, 0) else { return Err(TestCaseError::fail("citation")) };
        let (from, to) = (day(begin - FIRST), day(end - FIRST));
        records.stays.push(Stay { from, to, citation, ..outer });
        let after = overlaps(&records);
        prop_assert_eq!(before.len(), after.len());
    }

    #[test]
    fn any_sentence_can_be_looked_at(sentence in ".{0,200}") {
        let _ = crate::custody::told_in(&sentence);
    }
}
