//! Undo, redo, and what cannot be undone.

use super::*;
use crate::fold::undoing::DEEPEST;

fn undo(entry: EntryId) -> Undo {
    Undo { entry }
}

fn held(table: &Table) -> Option<Verdict> {
    let state = table.state();
    state.verdict(&id("s-1")).and_then(|judgement| judgement.value().copied())
}

#[test]
fn an_undo_shows_what_was_replaced_and_a_redo_hides_it_again() {
    let mut table = Table::of(1);
    let first = table.say(0, &verdict("s-1", Verdict::Accept));
    let second = table.say(0, &verdict("s-1", Verdict::Reject));
    let undone = table.say(0, &undo(second));
    assert_eq!(held(&table), Some(Verdict::Accept));
    table.say(0, &undo(first));
    assert_eq!(held(&table), None);
    table.say(0, &undo(undone));
    assert_eq!(held(&table), Some(Verdict::Reject));
    assert_eq!(table.state().counts().refused, 0);
}

#[test]
fn an_entry_stays_undone_while_one_undo_of_it_counts() {
    let mut table = Table::of(2);
    let entry = table.say(0, &verdict("s-1", Verdict::Accept));
    table.hear(1, 0);
    let here = table.say(0, &undo(entry));
    let there = table.say(1, &undo(entry));
    table.hear(0, 1);
    table.say(0, &undo(here));
    assert_eq!(held(&table), None);
    let last = table.say(0, &undo(there));
    assert_eq!(held(&table), Some(Verdict::Accept));
    table.say(0, &undo(last));
    assert_eq!(held(&table), None);
}

#[test]
fn one_side_of_a_conflict_undone_ends_it() {
    let mut table = Table::of(2);
    table.say(0, &verdict("s-1", Verdict::Accept));
    let other = table.say(1, &verdict("s-1", Verdict::Reject));
    table.hear(0, 1);
    table.say(0, &undo(other));
    assert_eq!(held(&table), Some(Verdict::Accept));
}

#[test]
fn a_resolution_undone_opens_the_conflict_and_one_without_its_choice_is_none() {
    let mut table = Table::of(3);
    let a = table.say(0, &verdict("s-1", Verdict::Accept));
    let b = table.say(1, &verdict("s-1", Verdict::Reject));
    table.hear(0, 1);
    let chosen = table.say(0, &choose(&[a, b], a));
    let undone = table.say(0, &undo(chosen));
    assert_eq!(held(&table), None);
    assert_eq!(table.state().conflicts().len(), 1);
    table.say(0, &undo(undone));
    assert_eq!(held(&table), Some(Verdict::Accept));
    table.say(0, &undo(a));
    assert_eq!(held(&table), Some(Verdict::Reject));
}

#[test]
fn an_undone_edit_is_gone_from_every_field() {
    let mut table = Table::of(1);
    table.say(0, &edit("s-1", &[(EditField::Speaker, "Ana")]));
    let both = table.say(0, &edit("s-1", &[(EditField::Speaker, "Eva"), (EditField::Basis, "x")]));
    table.say(0, &undo(both));
    let state = table.state();
    let edits = state.edits(&id("s-1"));
    assert_eq!(edits.len(), 1);
    assert_eq!(edits[&EditField::Speaker].value().map(String::as_str), Some("Ana"));
}

#[test]
fn what_adds_up_can_be_undone_too() {
    let mut table = Table::of(1);
    let entries = [
        table.say(0, &capture(1, None)),
        table.say(0, &export("dossier", &["c-1"], &[1])),
        table.say(0, &Witness { person: id("p-1"), name: "Ana".to_owned() }),
        table.say(0, &Attach { statement: id("s-1"), claim: id("c-1"), side: Side::Denies }),
    ];
    let empty = |state: &State| {
        state.captures().next().is_none()
            && state.exports().next().is_none()
            && state.persons().is_empty()
            && state.attached(&id("c-1")).next().is_none()
    };
    assert!(!empty(&table.state()));
    let undone = entries.map(|entry| table.say(0, &undo(entry)));
    assert!(empty(&table.state()));
    for entry in undone {
        table.say(0, &undo(entry));
    }
    let state = table.state();
    assert_eq!((state.captures().count(), state.persons().len()), (1, 1));
}

#[test]
fn withdrawals_acknowledgements_and_first_entries_cannot_be_undone() {
    let mut table = Table::of(1);
    table.say(0, &capture(1, Some("p-1")));
    let withdrawal = table.say(0, &withdraw("p-1", &[[1; 16]]));
    let destroyed = table.say(0, &Destroyed { withdraw: withdrawal, log: log(0) });
    let genesis = EntryId { log: log(0), seq: 0 };
    for entry in [withdrawal, destroyed, genesis] {
        let refused = table.say(0, &undo(entry));
        table.say(0, &undo(refused));
    }
    let state = table.state();
    assert_eq!(state.counts().refused, 6);
    assert_eq!(state.captures().count(), 0);
    assert!(state.withdrawals()[0].awaiting.is_empty());
    assert_eq!(state.logs().len(), 1);
}

#[test]
fn what_the_writer_does_not_know_cannot_be_undone() {
    let mut table = Table::of(2);
    let entry = table.say(0, &verdict("s-1", Verdict::Accept));
    table.say(1, &undo(entry));
    table.say(1, &undo(EntryId { log: log(1), seq: 99 }));
    table.say(1, &undo(EntryId { log: log(7), seq: 0 }));
    assert_eq!(held(&table), Some(Verdict::Accept));
    assert_eq!(table.state().counts().refused, 3);
}

#[test]
fn an_undone_capture_of_a_person_who_withdraws_does_not_come_back() {
    let mut table = Table::of(1);
    let entry = table.say(0, &capture(1, Some("p-1")));
    let undone = table.say(0, &undo(entry));
    table.say(0, &withdraw("p-1", &[]));
    table.say(0, &undo(undone));
    let state = table.state();
    assert_eq!(state.captures().count(), 0);
    assert!(state.withdrawals()[0].captures.contains(&entry));
}

#[test]
fn a_chain_of_undos_ends_at_its_greatest_depth() {
    let mut table = Table::of(1);
    let mut last = table.say(0, &verdict("s-1", Verdict::Accept));
    for _ in 0..DEEPEST {
        last = table.say(0, &undo(last));
    }
    assert_eq!(held(&table), Some(Verdict::Accept));
    table.say(0, &undo(last));
    let state = table.state();
    assert_eq!(state.counts().refused, 1);
    assert_eq!(held(&table), Some(Verdict::Accept));
}
