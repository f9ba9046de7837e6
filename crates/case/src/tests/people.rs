//! Persons of a case: lists and interviews resolved, what people say of pairs, and what takes it back.

use super::{Result, new_case, paste, root};
use crate::judgements::{Answer, Level, Protect, Subject};
use crate::{Case, Id, Input, Judgement};
use model::Person;
use std::collections::BTreeSet;

const REGISTER: &str = "Name,Date of birth,Nationality\n\
    Bruno Sala Ferrer,1998-03-14,Valdoria\nDora Paz Quintero,1987-11-02,Valdoria\n\
    Luis Marín Acosta,1991-06-30,Valdoria\nJoel Rivas Peña,2001-09-08,Valdoria\n\
    Marta Olmos Gil,1995-12-25,Valdoria\nZoila Quispe Mamani,1979-01-19,Valdoria\n";

const FLIGHT: &str = "Passenger,DOB,Flight date\n\"SALA FERRER, BRUNO\",14/03/1998,15/06/2031\n\
    \"RIVAS PEÑA, JOEL\",08/09/2001,15/06/2031\n\"MARIN, LUIS\",,15/06/2031\n";

const INTERVIEW: &str = "Title: Interview with Zoila Quispe Mamani\nDate: 2031-10-14\n\n\
    Interviewer: When were you held at La Calabaza?\n\n\
    Zoila Quispe Mamani: Soldiers held me at La Calabaza prison in Valdoria from March to July \
    2031.\n";

fn lists() -> Result<(tempfile::TempDir, Case)> {
    let (folder, mut case) = new_case()?;
    paste(&mut case, "register.csv", REGISTER)?;
    paste(&mut case, "flight.csv", FLIGHT)?;
    Ok((folder, case))
}

fn of(case: &Case, name: &str) -> Result<Person> {
    let people = case.people()?;
    let found: Vec<Person> = people.of_name(name).into_iter().cloned().collect();
    let [only] = found.as_slice() else { return Err(format!("{name}: {found:?}").into()) };
    Ok(only.clone())
}

#[test]
fn rows_and_turns_of_one_person_are_together_and_what_is_not_sure_is_asked() -> Result {
    let (_folder, mut case) = lists()?;
    paste(&mut case, "interview.txt", INTERVIEW)?;
    assert_eq!(of(&case, "Bruno Sala")?.records.len(), 2);
    assert_eq!(of(&case, "Joel Rivas")?.records.len(), 2);
    let zoila = of(&case, "Zoila Quispe")?;
    let people = case.people()?;
    let texts = zoila.records.iter().filter(|at| people.records[**at].list.is_none()).count();
    let asked: Vec<String> = people
        .open()
        .iter()
        .map(|maybe| {
            let name = |at: usize| people.records[at].names[0].clone();
            format!("{} = {}?", name(maybe.pair.0), name(maybe.pair.1))
        })
        .collect();
    let known = texts == 1 || asked.iter().any(|pair| pair.contains("Zoila"));
    assert!(known, "{asked:?}");
    // Nothing but the catalogue and the record went into it.
    drop(people);
    let before = case.people()?.persons.clone();
    case.rebuild(&mut |_, _| ())?;
    assert_eq!(case.people()?.persons, before);
    Ok(())
}

#[test]
fn an_answer_is_an_entry_and_undoing_it_is_another() -> Result {
    let (_folder, mut case) = lists()?;
    let before = case.people()?.persons.clone();
    let row = |case: &Case, name: &str| -> Result<usize> {
        let people = case.people()?;
        let is_it = |at: &usize| people.records[*at].names[0] == name;
        (0..people.records.len()).find(is_it).ok_or_else(|| name.to_owned().into())
    };
    let (a, b) = (row(&case, "Dora Paz Quintero")?, row(&case, "LUIS MARIN")?);
    let entry = case.compare((a, b), Answer::Same, None)?;
    assert_eq!(of(&case, "Dora Paz")?.records, [a, b]);
    let last = case.last_compared(None)?.ok_or("nothing was said")?;
    assert_eq!((last.entry.as_str(), last.pair), (entry.as_str(), Some((a, b))));
    case.undo_judgement(&entry)?;
    assert_eq!(case.people()?.persons, before);
    assert_eq!(case.last_compared(None)?, None);
    // What somebody could not tell changes nothing, and is not asked again.
    let open: BTreeSet<(usize, usize)> =
        case.people()?.open().iter().map(|maybe| maybe.pair).collect();
    for pair in &open {
        case.compare(*pair, Answer::Unsure, None)?;
    }
    assert_eq!(case.people()?.persons, before);
    let asked = case.questions(None, 100)?;
    let again = |question: &resolve::queue::Question| {
        open.contains(&(question.pair.0 as usize, question.pair.1 as usize))
    };
    assert!(!asked.iter().any(again), "{asked:?}");
    Ok(())
}

#[test]
fn two_reviewers_answer_apart_and_what_they_dispute_is_decided() -> Result {
    let (_folder, mut case) = lists()?;
    let (ana, eva): (Id, Id) = ("ana".parse()?, "eva".parse()?);
    let questions = case.questions(Some(&ana), 3)?;
    assert!(questions.len() > 1, "{questions:?}");
    let pairs: Vec<(usize, usize)> =
        questions.iter().map(|one| (one.pair.0 as usize, one.pair.1 as usize)).collect();
    for pair in &pairs {
        case.compare(*pair, Answer::Same, Some(ana.clone()))?;
    }
    let waiting = case.questions(Some(&eva), pairs.len())?;
    let waiting: BTreeSet<(usize, usize)> =
        waiting.iter().map(|one| (one.pair.0 as usize, one.pair.1 as usize)).collect();
    assert_eq!(waiting, pairs.iter().copied().collect(), "the other looks at the same pairs");
    for (at, pair) in pairs.iter().enumerate() {
        let answer = if at == 0 { Answer::Different } else { Answer::Same };
        case.compare(*pair, answer, Some(eva.clone()))?;
    }
    assert_eq!(case.disputed_persons()?, [pairs[0]]);
    assert_eq!(case.people()?.verdict(pairs[0].0, pairs[0].1), None);
    let agreements = case.agreements()?;
    let [only] = agreements.as_slice() else { return Err(format!("{agreements:?}").into()) };
    assert_eq!((only.first.as_str(), only.second.as_str()), ("ana", "eva"));
    assert_eq!(only.comparison.disagreements.len(), 1);
    let next = case.questions(None, 1)?;
    assert_eq!((next[0].pair.0 as usize, next[0].pair.1 as usize), pairs[0], "disputed first");
    case.compare(pairs[0], Answer::Relative, None)?;
    assert!(case.disputed_persons()?.is_empty());
    assert_eq!(case.people()?.verdict(pairs[0].0, pairs[0].1), Some(resolve::Verdict::Relative));
    Ok(())
}

#[test]
fn whoever_withdraws_is_no_person_of_the_case_any_more() -> Result {
    let (folder, mut case) = lists()?;
    let input = Input::Bytes { name: "interview.txt".into(), bytes: INTERVIEW.as_bytes().into() };
    let person = case.witness("Zoila Quispe Mamani")?;
    case.add_for(Some(&person), vec![input], &mut |_| ())?;
    let witness = of(&case, "Zoila Quispe")?;
    let people = case.people()?;
    let own = people.records.iter().position(|record| record.list.is_none()).ok_or("no text")?;
    assert!(witness.records.contains(&own), "{witness:?}");
    let known = case.witnesses()?.into_iter().map(|known| known.person).collect::<Vec<_>>();
    assert_eq!(known, [witness.id.to_string()], "the witness's own id");
    let other = (0..people.records.len()).find(|at| !witness.records.contains(at)).ok_or("none")?;
    drop(people);
    let entry = case.compare((other.min(own), other.max(own)), Answer::Different, None)?;
    case.withdraw("Zoila Quispe Mamani")?;
    let people = case.people()?;
    assert!(people.records.iter().all(|record| record.list.is_some()), "only rows are left");
    assert!(people.persons.iter().all(|person| person.id != witness.id));
    assert_eq!(case.answers()?, []);
    // The answer was under the key of whom it concerned, and can be read no longer.
    let entries = case.entries()?;
    let it = entries.iter().find(|view| view.id == entry).ok_or("no such entry")?;
    assert!(it.kind.is_empty(), "{it:?}");
    drop((people, case));
    assert!(Case::open(&root(&folder), None).is_ok());
    Ok(())
}

#[test]
fn a_sealed_name_is_in_no_record_and_answers_hold() -> Result {
    let (_folder, mut case) = lists()?;
    paste(&mut case, "interview.txt", INTERVIEW)?;
    let people = case.people()?;
    let zoila = people.records.iter().position(|one| one.list.is_none()).ok_or("no text")?;
    let row = (0..people.records.len())
        .find(|at| people.records[*at].names[0] == "Marta Olmos Gil")
        .ok_or("no row")?;
    drop(people);
    case.compare((row, zoila), Answer::Different, None)?;
    let subject = Subject::Words("Zoila Quispe Mamani".to_owned());
    let protect = Protect { subject, field: String::new(), level: Level::Sealed };
    case.judge(&Judgement::Protect(protect))?;
    let people = case.people()?;
    let shown = format!("{:?} {:?}", people.records, people.persons);
    for word in ["Zoila", "Quispe", "Mamani"] {
        assert!(!shown.contains(word), "{word}: {shown}");
    }
    let text = people.records.iter().position(|one| one.list.is_none()).ok_or("no text")?;
    assert_eq!(people.records.len(), 10, "{:?}", people.records);
    assert_eq!(people.verdict(row, text), Some(resolve::Verdict::Different));
    let log = format!("{:?}", case.entries()?);
    assert!(!log.contains("Quispe"), "{log}");
    Ok(())
}
