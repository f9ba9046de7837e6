//! Chronologies of custody from documents, and the guard before another interview.

use super::{Result, new_case, paste};
use crate::judgements::{Answer, Level, Protect, Subject};
use crate::{Case, CustodyView, Input, Judgement, Likeness};
use model::{Certainty, FindingKind, ListRule};

const ARTICLE: &str = "Title: An error is admitted\nDate: 2031-10-30\n\n\
    The government of Costa Brisa admitted on Thursday that Bruno Sala, a driver from San Telmo, was \
    deported to Valdoria on 15 June because of an administrative error.\n\n\
    A court had ordered in May that Sala must not be removed.\n\n\
    Sala's sister, Carla Sala, said that he has been held at La Cumbre prison since June without \
    charge.\n";

const FLIGHT: &str = "name,removal date,destination\nBruno Sala,2031-06-15,Valdoria\n\
    Dora Paz,2031-06-15,Valdoria\n";

const ARRIVALS: &str = "name,date of arrest,prison\nBruno Sala,2031-06-15,La Cumbre\n\
    Eva Oca,2031-06-16,La Cumbre\n";

const INTERVIEW: &str = "Title: Interview with Zoila Quispe\nDate: 2031-10-14\n\n\
    Interviewer: When were you held at La Calabaza?\n\n\
    Zoila Quispe: Soldiers held me at La Calabaza prison in Valdoria from March to July 2031.\n";

fn of(case: &Case, name: &str) -> Result<CustodyView> {
    Ok(case.custody_of(name, &[])?.pop().ok_or("nobody of this name")?)
}

fn kinds(view: &CustodyView) -> Vec<(FindingKind, Certainty)> {
    let findings = view.chronology.findings.iter();
    findings.map(|finding| (finding.kind, finding.certainty)).collect()
}

#[test]
fn a_removal_against_an_order_is_flagged_with_its_sentences() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "article.txt", ARTICLE)?;
    let view = of(&case, "bruno sala")?;
    assert_eq!(view.name(), "Bruno Sala");
    assert_eq!(kinds(&view), [(FindingKind::RemovedDespiteOrder, Certainty::Certain)]);
    let quotes: Vec<&str> =
        view.chronology.findings[0].citations.iter().map(|one| one.quote.text()).collect();
    assert!(
        quotes.contains(&"A court had ordered in May that Sala must not be removed."),
        "{quotes:?}"
    );
    assert!(quotes.iter().any(|quote| quote.contains("was deported to Valdoria")), "{quotes:?}");
    assert!(view.chronology.entries.len() >= 3, "{:?}", view.chronology.entries);
    assert!(case.custody_of("Nobody", &[])?.is_empty());
    Ok(())
}

#[test]
fn who_is_on_one_list_must_be_on_the_other() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "flight.csv", FLIGHT)?;
    paste(&mut case, "arrivals.csv", ARRIVALS)?;
    assert_eq!(case.lists()?, ["arrivals.csv", "flight.csv"]);
    let rule = ListRule { on: "flight.csv".to_owned(), also_on: "arrivals.csv".to_owned() };
    let missing = |view: &CustodyView| {
        kinds(view).contains(&(FindingKind::MissingFromList, Certainty::Certain))
    };
    let views = case.custody(std::slice::from_ref(&rule))?;
    let names: Vec<&str> = views.iter().filter(|view| missing(view)).map(|v| v.name()).collect();
    assert_eq!(names, ["Dora Paz"]);
    // What is added is seen at once.
    paste(&mut case, "more.txt", ARTICLE)?;
    // A name alone is not sure; a person says who is one.
    let people = case.people()?;
    let bruno = |at: usize| people.records[at].names.iter().any(|name| name == "Bruno Sala");
    let open = people.open().into_iter().map(|maybe| maybe.pair);
    let pairs: Vec<(usize, usize)> = open.filter(|(a, b)| bruno(*a) && bruno(*b)).collect();
    assert!(!pairs.is_empty());
    for pair in pairs {
        case.compare(pair, Answer::Same, None)?;
    }
    assert!(of(&case, "Bruno Sala")?.chronology.entries.len() > 4);
    Ok(())
}

#[test]
fn what_is_rejected_sealed_or_withdrawn_is_in_no_chronology() -> Result {
    let (_folder, mut case) = new_case()?;
    let witness = case.witness("Zoila Quispe")?;
    let input = || Input::Bytes { name: "zoila.txt".to_owned(), bytes: INTERVIEW.into() };
    case.add_for(Some(&witness), vec![input()], &mut |_| ())?;
    let before = of(&case, "Zoila Quispe")?;
    assert_eq!(before.chronology.person.as_str(), witness.as_str());
    let subject = Subject::Person(witness);
    let seal = Protect { subject, field: String::new(), level: Level::Sealed };
    case.judge(&Judgement::Protect(seal))?;
    assert!(case.custody_of("Zoila Quispe", &[])?.is_empty());
    let all = format!("{:?}", case.custody(&[])?).to_lowercase();
    assert!(!all.contains("quispe") && !all.contains("zoila") && all.contains("calabaza"), "{all}");
    let asked = case.interviews_of("Zoila Quispe")?;
    assert!(asked.len() == 1 && asked.iter().all(|interview| interview.is_sealed), "{asked:?}");
    case.withdraw("Zoila Quispe")?;
    assert!(case.interviews_of("Zoila Quispe")?.is_empty());
    assert!(case.custody(&[])?.is_empty());
    Ok(())
}

/// The words of a text of more than two letters, in lower case, without those of the name.
fn words(text: &str) -> Vec<String> {
    let words = text.to_lowercase();
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2);
    let is_name = |word: &&str| ["zoila", "quispe"].contains(word);
    let is_number = |word: &&str| word.chars().all(|c| c.is_ascii_digit());
    words.filter(|word| !is_name(word) && !is_number(word)).map(str::to_owned).collect()
}

#[test]
fn that_somebody_was_interviewed_is_told_without_a_word_of_it() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "zoila.txt", INTERVIEW)?;
    paste(&mut case, "article.txt", ARTICLE)?;
    assert!(case.interviews_of("Bruno Sala")?.is_empty(), "named, and not interviewed");
    assert!(case.interviews_of("Carla Sala")?.is_empty(), "quoted, and not interviewed");
    assert!(case.interviews_of("")?.is_empty() && case.interviews_of("Quispe")?.is_empty());
    let like = case.interviews_of("Zoila Quispe Oca")?;
    assert_eq!(like.first().map(|found| found.likeness), Some(Likeness::Longer));
    let found = case.interviews_of("ZOILA QUISPE")?;
    let [interview] = found.as_slice() else { return Err(format!("{found:?}").into()) };
    assert_eq!(interview.date.as_ref().map(ToString::to_string), Some("2031-10-14".to_owned()));
    assert!(interview.added.is_some() && !interview.ask.is_empty() && !interview.is_sealed);
    let told = format!("{:?} {:?} {}", interview.date, interview.added, interview.ask);
    let told = told.to_lowercase();
    let told: Vec<&str> = told.split(|c: char| !c.is_alphanumeric()).collect();
    for word in words(INTERVIEW) {
        assert!(!told.contains(&word.as_str()), "{word} in {interview:?}");
    }
    Ok(())
}

#[test]
fn of_a_sealed_interview_only_whom_to_ask_is_told() -> Result {
    for subject in [
        Subject::Document(model::DocumentId::of(INTERVIEW.as_bytes()).bytes()),
        Subject::Words("Zoila Quispe".to_owned()),
    ] {
        let (_folder, mut case) = new_case()?;
        paste(&mut case, "zoila.txt", INTERVIEW)?;
        let seal = Protect { subject, field: String::new(), level: Level::Sealed };
        case.judge(&Judgement::Protect(seal))?;
        let found = case.interviews_of("Zoila Quispe")?;
        let [interview] = found.as_slice() else { return Err(format!("{found:?}").into()) };
        assert!(interview.is_sealed && interview.date.is_none() && interview.added.is_none());
        assert!(!interview.ask.is_empty());
        assert!(case.interviews_of("Bruno Sala")?.is_empty());
    }
    Ok(())
}
