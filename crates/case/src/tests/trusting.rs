//! How far sources are trusted: decisions, who made them, and the way back.

use super::{Result, new_case, paste};
use crate::judgements::{Level, Protect, Subject};
use crate::{Case, Error, Id, Judgement, NewTrust, TrustError, TrustView};
use model::{AccountWeight, ParameterSource};
use std::sync::Arc;

const MONDAY: &str = "Title: Monday\nDate: 2031-03-04\n\n\
    Rosa Lamas, a former inmate, said: “Guards at La Cumbre prison in Valdoria beat me with batons.”\n";
const FRIDAY: &str = "Title: Friday\nDate: 2031-03-08\n\n\
    Rosa Lamas said that guards at La Cumbre prison in Valdoria beat the men with hoses.\n\n\
    People who were held there said that guards at La Cumbre prison in Valdoria beat a boy.\n";

fn papers() -> Result<(tempfile::TempDir, Case)> {
    let (folder, mut case) = new_case()?;
    paste(&mut case, "monday", MONDAY)?;
    paste(&mut case, "friday", FRIDAY)?;
    Ok((folder, case))
}

/// The statement that holds these words.
fn saying(case: &Case, words: &str) -> Result<Id> {
    let all = case.statements(&Default::default())?;
    let holds = |view: &&crate::StatementView| view.statement.content.text().contains(words);
    let found = all.iter().find(holds).ok_or_else(|| format!("nobody says {words}"))?;
    Ok(found.statement.id().as_str().parse()?)
}

fn trust(statement: &Id, alpha: f64, beta: f64, reason: &str) -> NewTrust {
    let (statement, reason) = (statement.clone(), reason.to_owned());
    NewTrust { statement, alpha, beta, reason, analyst: None }
}

/// What people decided about the source of a statement.
fn decided(case: &Case, statement: &Id) -> Result<Option<Arc<TrustView>>> {
    let view = case.statement(statement)?.ok_or("no statement")?;
    Ok(case.trust_in([&view.statement])?.remove(view.statement.id()))
}

/// Every account of every claim.
fn accounts(case: &mut Case) -> Result<Vec<AccountWeight>> {
    let mut accounts = Vec::new();
    for claim in case.claims()?.claims {
        let view = case.claim(&claim.claim.id)?.ok_or("no claim")?;
        let channels = view.weighed.weight.channels;
        accounts.extend(channels.into_iter().flat_map(|channel| channel.accounts));
    }
    Ok(accounts)
}

#[test]
fn a_decision_is_about_all_that_the_source_says_until_it_is_taken_back() -> Result {
    let (_folder, mut case) = papers()?;
    let before = accounts(&mut case)?;
    assert!(before.iter().all(|account| account.source == ParameterSource::Stated));
    assert!(before.iter().all(|account| account.alpha_range.0 < account.alpha));
    let (monday, friday) = (saying(&case, "beat me")?, saying(&case, "the men")?);
    assert_eq!(decided(&case, &friday)?, None);
    let entry = case.trust(&NewTrust {
        analyst: Some("ana".parse()?),
        ..trust(&monday, 0.4, 0.1, " was abroad in those weeks ")
    })?;
    let view = decided(&case, &friday)?.ok_or("nothing decided")?;
    let [decision] = &view.decisions[..] else { return Err(format!("{view:?}").into()) };
    assert_eq!((decision.alpha, decision.beta), (0.4, 0.1));
    assert_eq!(decision.reason, "was abroad in those weeks");
    assert_eq!((decision.entry.as_str(), decision.analyst.as_deref()), (&*entry, Some("ana")));
    assert!(decision.at > 1_700_000_000 && !view.is_disputed);
    let after = accounts(&mut case)?;
    let is_decided = |account: &&AccountWeight| account.source == ParameterSource::Decided;
    assert!(after.iter().filter(is_decided).all(|account| account.alpha == 0.4));
    assert!(after.iter().any(|account| is_decided(&account)));

    // Said anew, and by another statement of hers: the most cautious counts, and all of it goes.
    case.trust(&trust(&monday, 0.5, 0.1, "was back on the Friday"))?;
    case.trust(&trust(&friday, 0.3, 0.1, "speaks of what she heard"))?;
    let view = decided(&case, &monday)?.ok_or("nothing decided")?;
    let alphas: Vec<f64> = view.decisions.iter().map(|decision| decision.alpha).collect();
    assert_eq!(alphas, [0.3, 0.5]);
    assert!(accounts(&mut case)?.iter().filter(is_decided).all(|account| account.alpha == 0.3));
    let entries = case.take_back_trust(&monday)?;
    assert_eq!(entries.len(), 3, "one for each that was said");
    assert_eq!(decided(&case, &monday)?, None);
    assert_eq!(accounts(&mut case)?, before);
    let again = case.take_back_trust(&friday);
    assert!(matches!(again, Err(Error::Trust(TrustError::Undecided))), "{again:?}");
    let kinds: Vec<String> = case.entries()?.into_iter().map(|entry| entry.kind).collect();
    let undone = kinds.iter().filter(|kind| *kind == "undo").count();
    let said = kinds.iter().filter(|kind| *kind == "reliability").count();
    assert_eq!((said, undone), (3, 3), "nothing is deleted");
    Ok(())
}

#[test]
fn what_cannot_be_reckoned_with_is_no_decision() -> Result {
    let (_folder, mut case) = papers()?;
    let monday = saying(&case, "beat me")?;
    use TrustError::{Alpha, Beta, NoReason, Order};
    for (alpha, beta, reason, faults) in [
        (0.4, 0.4, "tells nothing", vec![]),
        (1.0, 0.1, "always", vec![Alpha]),
        (0.4, 0.0, "never", vec![Beta]),
        (f64::NAN, f64::INFINITY, "", vec![Alpha, Beta, NoReason]),
        (0.1, 0.4, " \n", vec![Order, NoReason]),
        (0.000_04, -1.0, "x", vec![Alpha, Beta]),
    ] {
        let new = trust(&monday, alpha, beta, reason);
        assert_eq!(new.faults(), faults, "{new:?}");
        let done = case.trust(&new);
        assert_eq!(done.is_ok(), faults.is_empty(), "{done:?}");
    }
    let nameless = trust(&saying(&case, "a boy")?, 0.4, 0.1, "nobody knows who");
    let refused = case.trust(&nameless);
    assert!(matches!(refused, Err(Error::Trust(TrustError::Nameless))), "{refused:?}");
    let absent = case.trust(&trust(&"s-none".parse()?, 0.4, 0.1, "x"));
    assert!(matches!(absent, Err(Error::Trust(TrustError::NoStatement))), "{absent:?}");
    assert_eq!(case.entries()?.iter().filter(|entry| entry.kind == "reliability").count(), 1);
    Ok(())
}

#[test]
fn two_who_did_not_know_of_each_other_dispute_it_until_somebody_decides() -> Result {
    let (folder, mut case) = papers()?;
    let mut other = case.join(&folder.path().join("stick"), None)?;
    case.sync(&mut other)?;
    let monday = saying(&case, "beat me")?;
    case.trust(&trust(&monday, 0.4, 0.1, "was abroad"))?;
    other.trust(&trust(&monday, 0.2, 0.1, "was paid"))?;
    case.sync(&mut other)?;
    let view = decided(&case, &monday)?.ok_or("nothing decided")?;
    assert!(view.is_disputed && view.decisions.is_empty(), "{view:?}");
    let stated = |account: &AccountWeight| account.source == ParameterSource::Stated;
    assert!(accounts(&mut case)?.iter().all(stated), "neither counts");
    case.trust(&trust(&monday, 0.3, 0.1, "both"))?;
    let view = decided(&case, &monday)?.ok_or("nothing decided")?;
    assert!(!view.is_disputed && view.decisions.len() == 1, "{view:?}");
    assert_eq!(case.take_back_trust(&monday)?.len(), 3);
    assert_eq!(decided(&case, &monday)?, None);
    Ok(())
}

#[test]
fn a_decision_on_a_statement_that_is_shown_under_another_id_outlives_what_hid_it() -> Result {
    let (_folder, mut case) = papers()?;
    let document = model::DocumentId::of(FRIDAY.as_bytes());
    let seal = Protect {
        subject: Subject::Words("a boy".to_owned()),
        field: String::new(),
        level: Level::Sealed,
    };
    let sealed = case.judge(&Judgement::Protect(seal))?;
    let shown = saying(&case, "the men")?;
    case.trust(&trust(&shown, 0.3, 0.1, "speaks of a boy whom she did not see"))?;
    let view = decided(&case, &shown)?.ok_or("nothing decided")?;
    assert!(!view.decisions[0].reason.contains("a boy"), "{view:?}");
    let sealed = case.entry_named(&sealed).ok_or("no entry")?;
    case.judge(&Judgement::Undo(sealed))?;
    assert!(case.document(document)?.is_some());
    let recorded = saying(&case, "the men")?;
    assert_ne!(recorded, shown, "the ids in a document change with what is hidden there");
    let view = decided(&case, &recorded)?.ok_or("it is gone")?;
    assert!(view.decisions[0].reason.contains("a boy"), "{view:?}");
    Ok(())
}
