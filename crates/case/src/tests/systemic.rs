//! A list and a form of people who are not.

use super::{Result, new_case, paste};
use crate::judgements::Answer as Compared;
use crate::{Case, Inquiry, Interviewed, NotAsked, OrderedBy, Silence, Systemic, systemic};
use weigh::prevalence::{Answer, Drawn, Verdict};

const FLIGHT: &str = "Name,Date of birth\n\
    Bruno Sala Ferrer,1998-03-14\nDora Paz Quintero,1987-11-02\nLuis Marín Acosta,1991-06-30\n\
    Joel Rivas Peña,2001-09-08\nMarta Olmos Gil,1995-12-25\nZoila Quispe Mamani,1979-01-19\n\
    Iris Cano Vela,1983-07-07\nSaúl Bravo Lima,1990-10-10\n";

/// Bruno twice, with a yes and a no; Joel twice, with a yes each; somebody who is on no list; somebody
/// without a name.
const FORM: &str = "Respondent name,Date of birth,Were you beaten?,What else?,_uuid,_submission_time\n\
    Bruno Sala Ferrer,1998-03-14,Yes,It was dark,u-1,2031-03-05T10:00:00\n\
    Dora Paz Quintero,1987-11-02,No,,u-2,2031-03-04T10:00:00\n\
    \"RIVAS PEÑA, JOEL\",2001-09-08,Sí,,u-3,2031-03-06T09:00:00\n\
    Bruno Sala Ferrer,1998-03-14,no,,u-4,2031-03-09T10:00:00\n\
    Marta Olmos Gil,1995-12-25,Refused,,u-5,2031-03-07T10:00:00\n\
    Joel Rivas Peña,2001-09-08,yes,,u-6,2031-03-08T10:00:00\n\
    Zoila Quispe Mamani,1979-01-19,,,u-7,2031-03-07T12:00:00\n\
    Petra Nadal Ortiz,1960-02-02,yes,,u-8,2031-03-07T13:00:00\n\
    ,,no,,u-9,2031-03-07T14:00:00\n";

fn surveyed() -> Result<(tempfile::TempDir, Case)> {
    let (folder, mut case) = new_case()?;
    paste(&mut case, "flight.csv", FLIGHT)?;
    paste(&mut case, "form.csv", FORM)?;
    Ok((folder, case))
}

fn of(case: &Case, inquiry: &Inquiry) -> Result<std::result::Result<Systemic, NotAsked>> {
    Ok(systemic(&*case.people()?, &case.answer_sheets()?, inquiry))
}

/// Each person of the sample with what counts.
fn shown(case: &Case, found: &Systemic) -> Result<String> {
    let people = case.people()?;
    let line = |one: &Interviewed| {
        let name = people.persons[one.person].names[0].clone();
        let day = one.day.as_deref().unwrap_or("-");
        format!("{day} {name}: {:?} {:?} of {}", one.answer, one.silence, one.spans.len())
    };
    Ok(found.sample.iter().map(line).collect::<Vec<_>>().join("\n"))
}

#[test]
fn each_person_of_the_frame_counts_once_in_the_order_of_the_interviews() -> Result {
    let (_folder, case) = surveyed()?;
    let found = of(&case, &Inquiry::default())??;
    assert_eq!((found.frame.rows, found.frame.persons), (8, 8));
    assert_eq!((&*found.asked, found.ordered_by), ("Were you beaten?", OrderedBy::Time));
    expect_test::expect![[r#"
        2031-03-04 Dora Paz Quintero: No None of 1
        2031-03-05 Bruno Sala Ferrer: Unsure Some(Contradiction) of 2
        2031-03-06 Joel Rivas Peña: Yes None of 2
        2031-03-07 Marta Olmos Gil: Declined None of 1
        2031-03-07 Zoila Quispe Mamani: Unsure Some(Empty) of 1"#]]
    .assert_eq(&shown(&case, &found)?);
    assert_eq!((found.submissions, found.outside.len(), found.nameless.len()), (9, 1, 1));
    assert_eq!((found.more_than_once(), found.silent(Silence::Contradiction)), (2, 1));
    let tally = found.found.tally;
    assert_eq!((tally.drawn, tally.yes, tally.no, tally.declined, tally.unsure), (5, 1, 1, 1, 2));
    // One said yes and one no, of eight.
    assert_eq!((found.found.bounds.least, found.found.bounds.most), (1, 7));
    assert_eq!((&found.found.sequence, &found.found.decision), (&None, &None));
    // Every answer leads to its words.
    let sheets = case.answer_sheets()?;
    let document = case.document(found.document)?.ok_or("no document")?;
    let reading = document.reading.ok_or("no reading")?;
    let words = |span: &Option<model::Span>| span.and_then(|span| reading.text().slice(span));
    let said: Vec<_> = found.sample.iter().map(|one| words(&one.spans[0])).collect();
    assert_eq!(said, [Some("No"), Some("Yes"), Some("Sí"), Some("Refused"), None]);
    assert_eq!(sheets.len(), 1);
    Ok(())
}

#[test]
fn only_a_way_of_drawing_gives_intervals_and_a_verdict() -> Result {
    let (_folder, case) = surveyed()?;
    let ordered = Inquiry { drawn: Drawn::RandomOrder, ..Inquiry::default() };
    let found = of(&case, &ordered)??;
    let sequence = found.found.sequence.as_ref().ok_or("no sequence")?;
    assert_eq!(sequence.say_yes.len(), 5);
    assert!(sequence.whatever.is_some(), "somebody was silent");
    assert_eq!(found.found.decision.as_ref().map(|it| it.verdict), Some(Verdict::Systemic));
    let sample = Inquiry { drawn: Drawn::RandomSample, ..Inquiry::default() };
    assert!(of(&case, &sample)??.found.fixed.is_some());
    let volunteers = Inquiry { drawn: Drawn::Volunteers, ..Inquiry::default() };
    let found = of(&case, &volunteers)??;
    assert_eq!((&found.found.fixed, &found.found.decision), (&None, &None));
    let plan = found.plan.as_ref().ok_or("no plan")?;
    assert_eq!((plan.answered, plan.margins.len(), plan.decision.is_some()), (2, 2, true));
    let same = weigh::prevalence::Hypotheses { isolated: 0.3, systemic: 0.3, error: 0.01 };
    let same = Inquiry { hypotheses: same, ..ordered };
    assert!(matches!(of(&case, &same)?, Err(NotAsked::Numbers(_))));
    Ok(())
}

#[test]
fn who_may_be_on_the_list_is_said_and_not_guessed() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "flight.csv", FLIGHT)?;
    paste(
        &mut case,
        "form.csv",
        "name,beaten,_uuid,_submission_time\nDora Paz Quintero,no,u-1,2031-03-04\n\
         Luis Marin,yes,u-2,2031-03-05\n",
    )?;
    let people = case.people()?;
    let record = |name: &str, is_on_list: bool| {
        let is_it = |record: &model::PersonRecord| {
            record.names[0] == name && record.list.is_some() == is_on_list
        };
        people.records.iter().position(is_it).ok_or("no such record")
    };
    let pair = |a: &str, b: &str| -> Result<(usize, usize)> {
        let (a, b) = (record(a, true)?, record(b, false)?);
        Ok((a.min(b), a.max(b)))
    };
    let (dora, luis) =
        (pair("Dora Paz Quintero", "Dora Paz Quintero")?, pair("Luis Marín Acosta", "Luis Marin")?);
    drop(people);
    case.compare(dora, Compared::Same, None)?;
    case.compare(luis, Compared::Different, None)?;
    let found = of(&case, &Inquiry::default())??;
    assert_eq!((found.sample.len(), found.outside.len()), (1, 1));
    assert_eq!(found.outside[0].may_be, None, "somebody decided");
    case.compare(luis, Compared::Same, None)?;
    let found = of(&case, &Inquiry::default())??;
    assert_eq!((found.sample.len(), found.outside.len()), (2, 0));
    assert_eq!(found.found.tally.yes, 1);
    Ok(())
}

#[test]
fn what_cannot_be_asked_is_named() -> Result {
    let (_folder, mut case) = new_case()?;
    assert_eq!(of(&case, &Inquiry::default())?, Err(NotAsked::NoList));
    paste(&mut case, "flight.csv", FLIGHT)?;
    assert_eq!(of(&case, &Inquiry::default())?, Err(NotAsked::NoQuestion));
    paste(
        &mut case,
        "form.csv",
        "name,beaten,by whom,_uuid,_submission_time\nPetra Nadal Ortiz,yes,guards,u-1,2031-03-04\n",
    )?;
    let nobody = |asked, may_be| {
        Err(NotAsked::NobodyOfFrame { list: "flight.csv".to_owned(), asked, may_be })
    };
    assert_eq!(of(&case, &Inquiry::default())?, nobody(1, 0));
    let document = case.answer_sheets()?[0].document;
    let sought =
        |words: &str| Inquiry { asked: Some((document, words.to_owned())), ..Inquiry::default() };
    let other = NotAsked::NotYesOrNo { question: "by whom".to_owned(), words: "guards".to_owned() };
    assert_eq!(of(&case, &sought("by whom"))?, Err(other));
    let unknown = NotAsked::UnknownQuestion("why".to_owned());
    assert_eq!(of(&case, &sought("why"))?, Err(unknown));
    let list = Inquiry { list: Some("other".to_owned()), ..Inquiry::default() };
    assert_eq!(of(&case, &list)?, Err(NotAsked::UnknownList("other".to_owned())));
    Ok(())
}

#[test]
fn a_list_with_a_column_of_answers_serves_too() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "flight.csv", FLIGHT)?;
    paste(
        &mut case,
        "asked.csv",
        "Name,Date of birth,Order,Answer\nZoila Quispe Mamani,1979-01-19,3,yes\n\
         Dora Paz Quintero,1987-11-02,1,no\nLuis Marín Acosta,1991-06-30,2,declined\n\
         Saúl Bravo Lima,1990-10-10,,\n",
    )?;
    let found = of(&case, &Inquiry::default())??;
    assert_eq!((&*found.frame.list, found.ordered_by), ("flight.csv", OrderedBy::Column));
    let answers: Vec<Answer> = found.sample.iter().map(|one| one.answer).collect();
    assert_eq!(answers, [Answer::No, Answer::Declined, Answer::Yes]);
    Ok(())
}

#[test]
fn a_sealed_name_is_in_nothing_that_is_found() -> Result {
    use crate::judgements::{Level, Protect, Subject};
    let (_folder, mut case) = surveyed()?;
    let before = of(&case, &Inquiry::default())??;
    case.judge(&crate::Judgement::Protect(Protect {
        subject: Subject::Words("Dora Paz Quintero".to_owned()),
        field: String::new(),
        level: Level::Sealed,
    }))?;
    let found = of(&case, &Inquiry::default())??;
    assert!(!shown(&case, &found)?.contains("Dora"), "{found:?}");
    assert_eq!(found.submissions, before.submissions);
    assert_eq!(found.frame, before.frame, "who is sealed could have lived it too");
    assert_eq!(found.found.tally, before.found.tally);
    Ok(())
}

#[test]
fn a_name_in_two_answers_is_one_name() -> Result {
    for (header, given) in [("First name,Last name", "Joel"), ("Apellidos,Nombre", "Rivas Peña")] {
        let (_folder, mut case) = new_case()?;
        paste(&mut case, "flight.csv", FLIGHT)?;
        let family = if given == "Joel" { "Rivas Peña" } else { "Joel" };
        let form = format!(
            "{header},Date of birth,beaten,_uuid,_submission_time\n\
             {given},{family},2001-09-08,yes,u-1,2031-03-04\n,,,no,u-2,2031-03-05\n"
        );
        paste(&mut case, "form.csv", &form)?;
        let found = of(&case, &Inquiry::default())??;
        assert_eq!(shown(&case, &found)?, "2031-03-04 Joel Rivas Peña: Yes None of 1", "{header}");
        assert_eq!(found.nameless.len(), 1, "{header}");
    }
    Ok(())
}

#[test]
fn a_submission_that_stands_twice_counts_once() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "flight.csv", FLIGHT)?;
    paste(
        &mut case,
        "form.csv",
        "name,Date of birth,beaten,_uuid,_submission_time\n\
         Dora Paz Quintero,1987-11-02,no,u-1,2031-03-04\n,,yes,u-2,2031-03-05\n\
         Dora Paz Quintero,1987-11-02,no,u-1,2031-03-04\n,,yes,u-2,2031-03-05\n",
    )?;
    let found = of(&case, &Inquiry::default())??;
    assert_eq!((found.submissions, found.more_than_once(), found.nameless.len()), (2, 0, 1));
    Ok(())
}

#[test]
fn who_declines_after_an_interview_without_an_answer_declined() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "flight.csv", FLIGHT)?;
    paste(
        &mut case,
        "form.csv",
        "name,Date of birth,beaten,_uuid,_submission_time\n\
         Dora Paz Quintero,1987-11-02,,u-1,2031-03-04\n\
         Joel Rivas Peña,2001-09-08,yes,u-2,2031-03-05\n\
         Dora Paz Quintero,1987-11-02,Refused,u-3,2031-03-06\n",
    )?;
    let found = of(&case, &Inquiry::default())??;
    assert_eq!(
        shown(&case, &found)?,
        "2031-03-04 Dora Paz Quintero: Declined None of 2\n2031-03-05 Joel Rivas Peña: Yes None of 1"
    );
    Ok(())
}

#[test]
fn a_form_that_nobody_filled_in_and_one_without_names_tell_of_nobody() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "flight.csv", FLIGHT)?;
    paste(&mut case, "empty.csv", "name,beaten,_uuid,_submission_time\n")?;
    assert_eq!(of(&case, &Inquiry::default())?, Err(NotAsked::NoQuestion));
    paste(&mut case, "form.csv", "beaten,_uuid,_submission_time\nyes,u-1,2031-03-04\n")?;
    let nobody = NotAsked::NobodyOfFrame { list: "flight.csv".to_owned(), asked: 1, may_be: 0 };
    assert_eq!(of(&case, &Inquiry::default())?, Err(nobody));
    Ok(())
}
