//! A case that stays open weighs only what changed, and what it shows is what weighing everything gives.

use super::{DISPUTE, INTERVIEW, REWRITTEN, Result, dispute, paste};
use crate::catalogue::set_meta;
use crate::judgements::{EditField, Reliability, Repeats, Reuse, SamePerson, Statement, Verdict};
use crate::{Case, Id, Judgement, NewStatement, StatementFilter, Words};
use model::{ActType, Basis, DocumentId, Stance};
use std::collections::BTreeMap;

/// Whether the catalogue is what weighing from nothing gives; the case goes on with what it kept.
fn is_as_weighed_anew(case: &mut Case) -> Result<bool> {
    let followed = case.dump()?;
    let kept = case.weighing.take();
    assert!(kept.is_some(), "it follows what it knows");
    for table in ["claims", "claim_statements", "claim_places"] {
        case.catalogue.connection.execute(&format!("DELETE FROM {table}"), [])?;
    }
    set_meta(&case.catalogue.connection, "weighed", "")?;
    let anew = case.dump()?;
    case.weighing = kept;
    Ok(followed == anew)
}

/// The ids of all statements on some act.
fn on_acts(case: &Case) -> Result<Vec<Id>> {
    let listed = case.statements(&StatementFilter::default())?;
    let on_acts = listed.iter().filter(|view| !view.statement.about.is_empty());
    on_acts.map(|view| Ok(view.statement.id().as_str().parse()?)).collect()
}

#[test]
fn what_an_open_case_follows_is_what_weighing_anew_gives() -> Result {
    let (_folder, mut case) = dispute()?;
    assert!(is_as_weighed_anew(&mut case)?);
    let statements = on_acts(&case)?;
    let [first, second, third, ..] = &statements[..] else { return Err("few statements".into()) };
    let edits = BTreeMap::from([(EditField::Speaker, "Ines Valdivia".to_owned())]);
    let of = |statement: &Id, verdict, edits| {
        let statement = statement.clone();
        Judgement::Statement(Statement { statement, verdict, edits, content: None })
    };
    let (from, to) = (second.clone(), first.clone());
    let (alpha, beta) = (6_000, 3_000);
    let reason = "wrote under a false name".to_owned();
    let judgements = [
        Judgement::Repeats(Repeats { from, to, verdict: Reuse::Repeats }),
        of(third, Verdict::Reject, BTreeMap::new()),
        of(second, Verdict::Edit, edits),
        Judgement::Reliability(Reliability {
            statement: first.clone(),
            alpha,
            beta,
            reason,
            analyst: None,
        }),
        Judgement::SamePerson(SamePerson { a: first.clone(), b: third.clone(), same: true }),
    ];
    let mut entries = Vec::new();
    for (number, judgement) in judgements.iter().enumerate() {
        entries.push(case.judge(judgement)?);
        assert!(is_as_weighed_anew(&mut case)?, "after judgement {number}");
    }
    for (name, text) in [("interview", INTERVIEW), ("rewritten", REWRITTEN)] {
        paste(&mut case, name, text)?;
        assert!(is_as_weighed_anew(&mut case)?, "with {name}");
    }
    case.add_statement(&NewStatement {
        document: DocumentId::of(DISPUTE.as_bytes()),
        content: Words::At(
            case.statements(&StatementFilter::default())?[0]
                .statement
                .content
                .spans()
                .as_slice()
                .to_vec(),
        ),
        cue: None,
        source: None,
        speaker: "Rosa Lamas".to_owned(),
        kind: None,
        stance: Stance::Asserts,
        basis: Basis::Victim,
        act: Some(ActType::Beating),
    })?;
    assert!(is_as_weighed_anew(&mut case)?, "with a statement that somebody added");
    for entry in entries {
        let entry = case.entry_named(&entry).ok_or("no such entry")?;
        case.judge(&Judgement::Undo(entry))?;
        assert!(is_as_weighed_anew(&mut case)?, "after undoing");
    }
    Ok(())
}
