//! What people judge, what they take back, and what a withdrawal reaches.

use super::{DISPUTE, INTERVIEW, Result, counts, dispute, new_case, paste, root};
use crate::judgements::{
    Assess, Credibility, Export, ExportStatus, Level, Protect, Repeats, Reuse, Statement, Status,
    Subject, Verdict,
};
use crate::{Case, Id, Input, Judgement, StatementFilter, VerdictView};
use std::collections::BTreeMap;
use std::fs;

fn id(name: &str) -> Result<Id> {
    Ok(name.parse()?)
}

/// The first statements that assert the broadest claim of ill-treatment.
fn asserting(case: &mut Case) -> Result<Vec<Id>> {
    let claims = case.claims()?.claims;
    let first = claims.first().ok_or("no claim")?;
    first.asserts.statements.iter().map(|statement| id(statement.as_str())).collect()
}

fn on(statement: &Id, verdict: Verdict) -> Judgement {
    let (statement, edits) = (statement.clone(), BTreeMap::new());
    Judgement::Statement(Statement { statement, verdict, edits, content: None })
}

#[test]
fn a_rejected_statement_counts_for_nothing_until_that_is_undone() -> Result {
    let (_folder, mut case) = dispute()?;
    let before = counts(&mut case)?;
    let all = asserting(&mut case)?;
    let mut entries = Vec::new();
    for statement in &all {
        entries.push(case.judge(&on(statement, Verdict::Reject))?);
    }
    // They are listed and marked, so that lists and totals agree, and stand under no claim.
    let listed = case.statements(&StatementFilter::default())?;
    assert_eq!(listed.len(), case.totals()?.statements);
    let rejected = listed.iter().filter(|view| view.verdict == Some(VerdictView::Rejected));
    assert_eq!(rejected.clone().count(), all.len());
    case.weigh()?;
    assert!(rejected.clone().all(|view| wire::Statement::from(view).verdict.is_some()));
    let left = case.claims()?.claims;
    assert!(left.iter().all(|claim| all.iter().all(|statement| {
        !claim.asserts.statements.iter().any(|asserting| asserting.as_str() == statement.as_str())
    })));
    for entry in entries {
        let entry = case.entry_named(&entry).ok_or("no such entry")?;
        case.judge(&Judgement::Undo(entry))?;
    }
    assert_eq!(counts(&mut case)?, before);
    Ok(())
}

#[test]
fn what_is_judged_to_repeat_adds_no_origin_and_outlives_a_rebuild() -> Result {
    let (folder, mut case) = dispute()?;
    paste(&mut case, "interview", INTERVIEW)?;
    let before = counts(&mut case)?;
    let statements = asserting(&mut case)?;
    let [first, others @ ..] = statements.as_slice() else { return Err("no statement".into()) };
    for other in others {
        let (from, to) = (other.clone(), first.clone());
        case.judge(&Judgement::Repeats(Repeats { from, to, verdict: Reuse::Repeats }))?;
    }
    let after = counts(&mut case)?;
    assert!(after.asserts.max < before.asserts.max, "{before:?} {after:?}");
    case.rebuild(&mut |_, _| ())?;
    assert_eq!(counts(&mut case)?, after);
    let dump = case.dump()?;
    drop(case);
    assert_eq!(Case::open(&root(&folder), None)?.dump()?, dump);
    Ok(())
}

#[test]
fn an_accepted_statement_carries_the_tags_of_its_claims() -> Result {
    let (_folder, mut case) = dispute()?;
    let statement = asserting(&mut case)?.swap_remove(0);
    case.judge(&on(&statement, Verdict::Accept))?;
    let kinds: Vec<String> = case.entries()?.into_iter().map(|entry| entry.kind).collect();
    let attached = kinds.iter().filter(|kind| *kind == "attach").count();
    let claims = case.statement(&statement)?.ok_or("no statement")?.claims.len();
    assert!(claims > 0 && attached == claims, "{kinds:?}");
    Ok(())
}

#[test]
fn an_assessment_stands_beside_the_count_and_the_later_one_holds() -> Result {
    let (_folder, mut case) = dispute()?;
    let before = counts(&mut case)?;
    let claim = case.claims()?.claims[0].claim.id.clone();
    let assess = |grade, analyst: &str| -> Result<Judgement> {
        Ok(Judgement::Assess(Assess {
            claim: id(claim.as_str())?,
            analyst: id(analyst)?,
            credibility: Credibility::new(grade).ok_or("no grade")?,
            status: Status::NoConclusion,
            min: None,
            max: None,
            reasoning: "Three reports and no witness.".to_owned(),
        }))
    };
    for (grade, analyst) in [(4, "ana"), (3, "ana"), (5, "luis")] {
        case.judge(&assess(grade, analyst)?)?;
    }
    let found = case.assessments(&claim)?;
    let grades: Vec<(&str, u8)> =
        found.iter().map(|view| (view.analyst.as_str(), view.credibility)).collect();
    assert_eq!(grades, [("ana", 3), ("luis", 5)]);
    let view = case.claim(&claim)?.ok_or("no claim")?;
    assert!(view.assessments == found && view.disagrees());
    let wire = wire::ClaimDetail::from(&view);
    assert_eq!((wire.assessments[1].analyst.as_str(), wire.assessments.len()), ("luis", 2));
    assert_eq!(counts(&mut case)?, before);
    assert!(case.conflicts()?.is_empty());
    Ok(())
}

#[test]
fn a_sealed_document_is_in_no_count_no_search_and_no_list_until_it_is_brought_back() -> Result {
    let (_folder, mut case) = dispute()?;
    paste(&mut case, "interview", INTERVIEW)?;
    let (before, dump) = (counts(&mut case)?, case.dump()?);
    let document = model::DocumentId::of(INTERVIEW.as_bytes());
    let protect = |level| {
        let subject = Subject::Document(document.bytes());
        Judgement::Protect(Protect { subject, field: String::new(), level })
    };
    case.judge(&protect(Level::Sealed))?;
    assert_eq!(case.totals()?.documents, 1);
    assert!(case.document(document)?.is_none());
    assert_eq!(counts(&mut case)?.first_hand, before.first_hand - 1);
    let word = INTERVIEW.split_whitespace().find(|word| word.len() > 9).ok_or("no word")?;
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let found = case.search(word, 50)?;
    assert!(found.iter().all(|hit| hit.document.id != document), "{word}");
    case.judge(&protect(Level::CaseTeam))?;
    assert_eq!(counts(&mut case)?, before);
    let tables = |dump: &str| dump.split("== meta").next().map(str::to_owned);
    assert_eq!(tables(&case.dump()?), tables(&dump));
    Ok(())
}

#[test]
fn what_a_witness_takes_back_is_gone_and_the_log_still_verifies() -> Result {
    const CANARY: &str = "Zanahoria";
    let (folder, mut case) = new_case()?;
    paste(&mut case, "article", DISPUTE)?;
    let before = counts(&mut case)?;
    let person = case.witness("Pilar Canary Quesada")?;
    let text = format!("{INTERVIEW}\nThey called me {CANARY}.\n");
    let input =
        Input::Bytes { name: "canary-interview.txt".to_owned(), bytes: text.clone().into() };
    case.add_for(Some(&person), vec![input], &mut |_| ())?;
    let with = counts(&mut case)?;
    assert_eq!(with.first_hand, before.first_hand + 1);
    let document = model::DocumentId::of(text.as_bytes());
    let title = "Dossier of May".to_owned();
    let (claims, documents) = (Vec::new(), vec![document.bytes()]);
    let status = ExportStatus::Sent;
    case.judge(&Judgement::Export(Export { title, status, claims, documents }))?;
    let key = case.key_of_person(&person)?;
    let secret = *case.record.keys().get(&key).ok_or("no key")?.bytes();
    let proofs = case.record.heads();
    let envelopes = case.record.envelopes(case.record.own().ok_or("no log")?)?;

    let done = case.withdraw("pilar canary quesada")?;
    assert_eq!((done.documents, done.awaiting.len()), (1, 0));
    assert_eq!(done.exports, [("Dossier of May".to_owned(), ExportStatus::Sent)]);
    assert!(!done.recounted.is_empty());
    assert_eq!(counts(&mut case)?, before);
    assert!(case.witnesses()?.iter().all(|witness| witness.withdrawn));
    assert!(
        case.statements(&StatementFilter::default())?
            .iter()
            .all(|view| { view.document.id != document })
    );
    assert!(case.original(document).is_err());

    // Nothing of it is left on the disk: neither text, name nor key.
    drop(case);
    let (mut waiting, mut files) = (vec![root(&folder)], 0);
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path)?.flatten().map(|entry| entry.path()));
            continue;
        }
        let bytes = fs::read(&path)?;
        files += 1;
        let canaries: [&[u8]; 5] = [
            CANARY.as_bytes(),
            b"zanahoria",
            b"canary-interview",
            b"Canary Quesada",
            secret.as_slice(),
        ];
        for canary in canaries {
            let found = bytes.windows(canary.len()).any(|window| window == canary);
            assert!(!found, "{:?} in {}", String::from_utf8_lossy(canary), path.display());
        }
    }
    assert!(files > 5);

    // What was proven before still is.
    let mut case = Case::open(&root(&folder), None)?;
    assert_eq!(counts(&mut case)?, before);
    let checked = case.check()?;
    assert!(checked.problems.is_empty() && checked.unreadable > 0, "{checked:?}");
    let own = case.record.own().ok_or("no log")?;
    assert!(case.record.envelopes(own)?.starts_with(&envelopes));
    for (log, size, root, _) in proofs {
        let mut tree = verify::merkle::Frontier::new();
        let envelopes = case.record.envelopes(log)?;
        envelopes[..size as usize].iter().for_each(|e| tree.push(verify::merkle::leaf(e)));
        assert_eq!(tree.root(), root);
    }
    Ok(())
}

#[test]
fn an_erasure_that_was_interrupted_is_completed_when_the_case_is_opened() -> Result {
    use crate::judgements::{EntryBody, Withdraw};
    let (folder, mut case) = new_case()?;
    let person = case.witness("Pilar")?;
    let input = Input::Bytes { name: "interview".to_owned(), bytes: INTERVIEW.into() };
    case.add_for(Some(&person), vec![input], &mut |_| ())?;
    let key = case.key_of_person(&person)?;
    // The entry is committed, and the process ends before the key is destroyed.
    let fields = Withdraw { person: person.clone(), keys: vec![key.0] }.draft_fields();
    let case_key = case.record.key(record::KeyKind::Case)?.0;
    let draft = record::Draft { kind: Withdraw::KIND, fields, key: case_key, claims: Vec::new() };
    case.record.append(&[draft])?;
    drop(case);
    let mut case = Case::open(&root(&folder), None)?;
    assert!(case.record.keys().is_destroyed(&key) && case.record.keys().get(&key).is_none());
    assert_eq!(case.totals()?.documents, 0);
    assert!(case.state()?.withdrawals().iter().all(|w| w.awaiting.is_empty()));
    assert!(case.check()?.problems.is_empty());
    Ok(())
}

#[test]
fn a_case_that_stays_open_sees_what_another_process_judged_and_erased() -> Result {
    let (folder, mut served) = dispute()?;
    let mut other = Case::open(&root(&folder), None)?;
    let person = other.witness("Pilar")?;
    let input = Input::Bytes { name: "interview".to_owned(), bytes: INTERVIEW.into() };
    other.add_for(Some(&person), vec![input], &mut |_| ())?;
    served.attend()?;
    assert_eq!(counts(&mut served)?, counts(&mut other)?);
    let statement = asserting(&mut other)?.swap_remove(0);
    other.judge(&on(&statement, Verdict::Reject))?;
    served.attend()?;
    // Whoever weighs first weighs for both.
    let mine = counts(&mut served)?;
    other.rebuild(&mut |_, _| ())?;
    assert_eq!(counts(&mut other)?, mine);
    other.withdraw("Pilar")?;
    served.attend()?;
    assert_eq!(served.totals()?.documents, 1);
    assert!(served.search("interview", 9)?.is_empty());
    assert_eq!(counts(&mut served)?, counts(&mut other)?);
    assert!(served.original(model::DocumentId::of(INTERVIEW.as_bytes())).is_err());
    Ok(())
}

#[test]
fn the_state_that_is_kept_is_that_of_all_entries() -> Result {
    let (folder, mut case) = dispute()?;
    let mut other = Case::open(&root(&folder), None)?;
    let is_true = |case: &Case| -> Result {
        assert_eq!(*case.state()?, *case.folded_anew()?.state);
        Ok(())
    };
    is_true(&case)?;
    let statement = asserting(&mut case)?.swap_remove(0);
    let entry = case.judge(&on(&statement, Verdict::Reject))?;
    is_true(&case)?;
    case.judge(&Judgement::Undo(case.entry_named(&entry).ok_or("no such entry")?))?;
    is_true(&case)?;
    // Another process writes, and takes back what the state holds.
    let person = other.witness("Pilar")?;
    let input = Input::Bytes { name: "interview".to_owned(), bytes: INTERVIEW.into() };
    other.add_for(Some(&person), vec![input], &mut |_| ())?;
    case.attend()?;
    is_true(&case)?;
    assert_eq!(case.state()?.captures_of(&person).count(), 1);
    other.withdraw("Pilar")?;
    case.attend()?;
    is_true(&case)?;
    assert_eq!(case.state()?.captures_of(&person).count(), 0);
    Ok(())
}
