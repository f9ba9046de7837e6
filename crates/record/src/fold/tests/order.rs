//! Causal order: what waits, what is known, and what has to be folded anew.

use super::*;

fn entry(device: usize, seq: u64) -> EntryId {
    EntryId { log: log(device), seq }
}

fn seen(device: usize, seq: u64, hlc: u64, deps: &[EntryId]) -> Seen {
    let body = verdict("s-1", Verdict::Accept);
    Seen::readable(entry(device, seq), &payload(hlc, deps.to_vec(), &body))
}

fn folded(state: &State) -> Vec<EntryId> {
    state.captures().map(|made| made.entry).collect()
}

fn captured(device: usize, seq: u64, hlc: u64, deps: &[EntryId]) -> Seen {
    Seen::readable(entry(device, seq), &payload(hlc, deps.to_vec(), &capture(1, None)))
}

#[test]
fn entries_wait_for_those_before_them_and_for_what_they_depend_on() {
    let mut state = State::fold([seen(0, 1, 2, &[]), seen(1, 0, 3, &[entry(0, 1)])]);
    assert_eq!(state.pending(), 2);
    assert!(state.verdict(&id("s-1")).is_none());
    assert_eq!(state.push(seen(0, 2, 9, &[])), Ok(Applied::Pending));
    assert_eq!(state.push(seen(0, 2, 9, &[])), Ok(Applied::Known));
    assert_eq!(state.push(seen(0, 0, 1, &[])), Ok(Applied::Folded(4)));
    assert_eq!(state.push(seen(0, 0, 1, &[])), Ok(Applied::Known));
    assert_eq!(state.pending(), 0);
}

#[test]
fn what_depends_on_itself_or_on_each_other_waits_for_ever() {
    let itself = seen(0, 0, 1, &[entry(0, 0)]);
    let one = seen(1, 0, 1, &[entry(2, 0)]);
    let other = seen(2, 0, 1, &[entry(1, 0)]);
    let beyond = seen(3, 0, 1, &[entry(9, u64::MAX)]);
    let last = seen(4, u64::MAX, 1, &[]);
    assert_eq!(State::fold([itself, one, other, beyond, last]).pending(), 5);
}

#[test]
fn ties_are_broken_by_clock_then_log_then_place() {
    let entries = [
        captured(1, 0, 5, &[]),
        captured(0, 0, 5, &[]),
        captured(2, 0, 4, &[]),
        // Its clock is wrong, and it comes after what it depends on all the same.
        captured(3, 0, 0, &[entry(1, 0)]),
        captured(0, 1, 5, &[]),
    ];
    let state = State::fold(entries);
    let expected = [entry(2, 0), entry(0, 0), entry(0, 1), entry(1, 0), entry(3, 0)];
    assert_eq!(folded(&state), expected);
}

#[test]
fn an_entry_between_others_needs_a_new_fold_and_changes_nothing() {
    let mut state = State::fold([captured(0, 0, 5, &[])]);
    let before = state.clone();
    assert_eq!(state.push(captured(1, 0, 4, &[])), Err(NeedsRefold));
    assert_eq!(state, before);
    assert_eq!(state.push(captured(1, 0, 6, &[])), Ok(Applied::Folded(1)));
}

#[test]
fn a_dependency_is_inherited_by_all_that_follows() {
    let accept = verdict("s-1", Verdict::Accept);
    let reject = verdict("s-1", Verdict::Reject);
    let first = Seen::readable(entry(0, 0), &payload(1, Vec::new(), &accept));
    // The second log hears of the first, the third of the second; then one more entry.
    let heard = captured(1, 0, 2, &[entry(0, 0)]);
    let third = captured(2, 0, 3, &[entry(1, 0)]);
    let last = Seen::readable(entry(2, 1), &payload(4, Vec::new(), &reject));
    let state = State::fold([last, third, heard, first]);
    let expected = Judgement::Settled { value: &Verdict::Reject, entries: vec![entry(2, 1)] };
    assert_eq!(state.verdict(&id("s-1")), Some(expected));
}

#[test]
fn of_two_entries_with_one_id_the_same_is_kept_from_either_order() {
    let accept =
        Seen::readable(entry(0, 0), &payload(1, Vec::new(), &verdict("s-1", Verdict::Accept)));
    let reject =
        Seen::readable(entry(0, 0), &payload(1, Vec::new(), &verdict("s-1", Verdict::Reject)));
    let hidden = Seen::unreadable(entry(0, 0));
    let one = State::fold([hidden.clone(), accept.clone(), reject.clone()]);
    assert_eq!(one, State::fold([reject, accept, hidden]));
    assert_eq!(one.unreadable(), 0);
}

#[test]
fn an_unreadable_entry_stands_right_after_the_one_before_it() {
    let entries = [
        captured(0, 0, 1, &[]),
        Seen::unreadable(entry(0, 1)),
        captured(0, 2, 3, &[]),
        captured(1, 0, 2, &[]),
    ];
    let state = State::fold(entries.clone());
    assert_eq!(folded(&state), [entry(0, 0), entry(1, 0), entry(0, 2)]);
    let mut pushed = State::default();
    for at in [0, 1, 3, 2] {
        assert_eq!(pushed.push(entries[at].clone()), Ok(Applied::Folded(1)));
    }
    assert_eq!(pushed, state);
    assert_eq!(pushed.digest(), state.digest());
}
