//! What each kind of entry does, one after another; random histories are beside it.

mod histories;
mod oracle;
mod order;
mod undoing;

use super::judgements::*;
use super::*;
use verify::cbor::Value;

/// People with devices, who write entries and hear of each other's.
pub(super) struct Table {
    entries: Vec<(EntryId, Payload)>,
    hlc: u64,
    heads: Vec<u64>,
    deps: Vec<Vec<EntryId>>,
}

pub(super) fn log(device: usize) -> LogId {
    LogId([u8::try_from(device + 1).unwrap(); 16])
}

pub(super) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(super) fn payload<B: EntryBody>(hlc: u64, deps: Vec<EntryId>, body: &B) -> Payload {
    let (kind, fields) = (B::KIND.to_owned(), body.draft_fields());
    Payload { kind, version: 1, hlc, deps, fields, seed: [7; 32] }
}

impl Table {
    pub(super) fn of(devices: usize) -> Self {
        let entries = Vec::new();
        let (heads, deps) = (vec![0; devices], vec![Vec::new(); devices]);
        let mut table = Self { entries, hlc: 0, heads, deps };
        for device in 0..devices {
            table.say(device, &genesis());
        }
        table
    }

    pub(super) fn say<B: EntryBody>(&mut self, device: usize, body: &B) -> EntryId {
        let payload = payload(self.hlc + 1, std::mem::take(&mut self.deps[device]), body);
        self.put(device, payload)
    }

    fn put(&mut self, device: usize, payload: Payload) -> EntryId {
        let id = EntryId { log: log(device), seq: self.heads[device] };
        self.heads[device] += 1;
        self.hlc = payload.hlc.max(self.hlc);
        self.entries.push((id, payload));
        id
    }

    /// The one device has all that the other wrote and knew.
    pub(super) fn hear(&mut self, device: usize, other: usize) {
        let head = EntryId { log: log(other), seq: self.heads[other] - 1 };
        self.deps[device].push(head);
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.entries.iter().map(|(id, payload)| Seen::readable(*id, payload)).collect()
    }

    /// The state; that it is the same from any order is asserted on the way.
    pub(super) fn state(&self) -> State {
        let mut seen = self.seen();
        let state = State::fold(seen.clone());
        seen.reverse();
        assert_eq!(State::fold(seen), state);
        assert_eq!(state.pending(), 0);
        state
    }
}

pub(super) fn genesis() -> Genesis {
    Genesis { case: [1; 16], device: "laptop".to_owned(), program: "test".to_owned() }
}

pub(super) fn capture(document: u8, person: Option<&str>) -> Capture {
    let (name, person) = (format!("{document}.html"), person.map(id));
    Capture {
        sha256: [document; 32],
        size: 10,
        name,
        key: [document; 16],
        person,
        address: None,
        media_type: None,
        charset: None,
        archived: None,
        ocr: None,
        ocr_size: None,
    }
}

pub(super) fn verdict(statement: &str, verdict: Verdict) -> Statement {
    Statement { statement: id(statement), verdict, edits: BTreeMap::new(), content: None }
}

pub(super) fn edit(statement: &str, edits: &[(EditField, &str)]) -> Statement {
    let edits = edits.iter().map(|(field, text)| (*field, (*text).to_owned())).collect();
    Statement { statement: id(statement), verdict: Verdict::Edit, edits, content: None }
}

pub(super) fn marked(start: u64, end: u64) -> Marked {
    Marked { spans: vec![Span { start, end }], check: [3; 16] }
}

pub(super) fn content_edit(statement: &str, content: Marked) -> Statement {
    let content = Some(content);
    Statement { verdict: Verdict::Edit, content, ..verdict(statement, Verdict::Accept) }
}

pub(super) fn add_statement(statement: &str, document: u8) -> AddStatement {
    AddStatement {
        statement: id(statement),
        document: [document; 32],
        content: marked(4, 9),
        cue: None,
        source: Some(marked(0, 3)),
        speaker: "Ana".to_owned(),
        speaker_kind: "person".to_owned(),
        stance: "asserts".to_owned(),
        basis: "victim".to_owned(),
        act: None,
    }
}

fn same(a: &str, b: &str, same: bool) -> SamePerson {
    SamePerson { a: id(a), b: id(b), same }
}

fn repeats(from: &str, to: &str, verdict: Reuse) -> Repeats {
    Repeats { from: id(from), to: id(to), verdict }
}

fn consent(person: &str, purposes: &[&str]) -> Consent {
    Consent {
        person: id(person),
        purposes: purposes.iter().map(|text| (*text).to_owned()).collect(),
        form: "written".to_owned(),
        language: "es".to_owned(),
        expiry: None,
        note: String::new(),
    }
}

fn reliability(statement: &str, alpha: u64, beta: u64) -> Reliability {
    let reason = "Two of five of their reports were wrong.".to_owned();
    Reliability { statement: id(statement), alpha, beta, reason, analyst: None }
}

fn assess(claim: &str, analyst: &str, grade: u8) -> Assess {
    Assess {
        claim: id(claim),
        analyst: id(analyst),
        credibility: Credibility::new(grade).unwrap(),
        status: Status::NoConclusion,
        min: Some(1),
        max: Some(3),
        reasoning: "two of them copy".to_owned(),
    }
}

fn protect(field: &str, level: Level) -> Protect {
    Protect { subject: Subject::Statement(id("s-1")), field: field.to_owned(), level }
}

fn export(title: &str, claims: &[&str], documents: &[u8]) -> Export {
    Export {
        title: title.to_owned(),
        status: ExportStatus::Sent,
        claims: claims.iter().map(|claim| id(claim)).collect(),
        documents: documents.iter().map(|byte| [*byte; 32]).collect(),
    }
}

fn withdraw(person: &str, keys: &[[u8; 16]]) -> Withdraw {
    Withdraw { person: id(person), keys: keys.to_vec() }
}

fn choose(entries: &[EntryId], chosen: EntryId) -> Resolve {
    Resolve { entries: entries.to_vec(), chosen }
}

fn frontier(previous: Option<EntryId>) -> Frontier {
    let head = LogHead { log: log(0), size: 3, root: [4; 32] };
    Frontier { logs: vec![head], previous, block: Some("0".repeat(64)), nonce: [5; 32] }
}

fn round_trip<B: EntryBody + PartialEq + std::fmt::Debug>(body: &B) {
    let payload = payload(1, Vec::new(), body);
    let read = Payload::decode(&payload.encode()).unwrap();
    assert_eq!(B::from_fields(&read.fields).as_ref(), Some(body), "{}", B::KIND);
    assert!(!matches!(Body::read(&read), Body::Unknown(_) | Body::Malformed(_)), "{}", B::KIND);
    // Every field that must be there is missed.
    for at in 0..payload.fields.len() {
        let mut fields = payload.fields.clone();
        let (name, _) = fields.remove(at);
        let optional = ["person", "expiry", "min", "max", "previous", "block", "analyst"];
        if !(optional.contains(&name.as_str()) && B::from_fields(&fields).is_some()) {
            assert_eq!(B::from_fields(&fields), None, "{} without {name}", B::KIND);
        }
        let mut fields = payload.fields.clone();
        fields[at].1 = Value::Null;
        assert_eq!(B::from_fields(&fields), None, "{} with an empty {name}", B::KIND);
    }
}

#[test]
fn every_kind_is_read_as_it_was_written() {
    let entry = EntryId { log: log(0), seq: 3 };
    round_trip(&genesis());
    round_trip(&capture(1, Some("p-1")));
    round_trip(&Witness { person: id("p-1"), name: "Ana".to_owned() });
    round_trip(&Source { person: id("p-2"), name: "An office".to_owned() });
    round_trip(&Consent { expiry: Some("2027-01-01".to_owned()), ..consent("p-1", &["court"]) });
    round_trip(&same("p-1", "p-2", true));
    round_trip(&repeats("s-1", "s-2", Reuse::Repeats));
    round_trip(&verdict("s-1", Verdict::Accept));
    round_trip(&edit("s-1", &[(EditField::ContentNote, "a note")]));
    round_trip(&assess("c-1", "ana", 2));
    round_trip(&reliability("s-1", 6_000, 500));
    round_trip(&Reliability { analyst: Some(id("ana")), ..reliability("s-1", 6_000, 500) });
    round_trip(&Attach { statement: id("s-1"), claim: id("c-1"), side: Side::Offers });
    round_trip(&protect("speaker", Level::CaseTeam));
    round_trip(&Protect { subject: Subject::Document([1; 32]), ..protect("", Level::Sealed) });
    round_trip(&Protect { subject: Subject::Person(id("p-1")), ..protect("", Level::Sealed) });
    round_trip(&Protect {
        subject: Subject::Words("a b".to_owned()),
        ..protect("", Level::Public)
    });
    round_trip(&export("dossier", &["c-1"], &[1]));
    round_trip(&withdraw("p-1", &[[1; 16]]));
    round_trip(&Destroyed { withdraw: entry, log: log(1) });
    round_trip(&Undo { entry });
    round_trip(&choose(&[entry, EntryId { log: log(1), seq: 0 }], entry));
    round_trip(&frontier(Some(entry)));
    round_trip(&Proof { frontier: entry, form: ProofForm::Ots, bytes: vec![1, 2] });
}

#[test]
fn bodies_that_contradict_themselves_are_malformed() {
    let entry = EntryId { log: log(0), seq: 3 };
    let malformed = |body: Body| assert!(matches!(body, Body::Malformed(_)), "{body:?}");
    fn read<B: EntryBody>(body: &B) -> Body {
        Body::read(&payload(1, Vec::new(), body))
    }
    malformed(read(&same("p-1", "p-1", true)));
    malformed(read(&repeats("s-1", "s-1", Reuse::Repeats)));
    malformed(read(&verdict("s-1", Verdict::Edit)));
    malformed(read(&Statement {
        verdict: Verdict::Accept,
        ..edit("s", &[(EditField::Basis, "x")])
    }));
    malformed(read(&Assess { min: Some(4), ..assess("c-1", "ana", 1) }));
    malformed(read(&reliability("s-1", 500, 6_000)));
    malformed(read(&reliability("s-1", 500, 0)));
    malformed(read(&reliability("s-1", 10_000, 1)));
    malformed(read(&Reliability { reason: " ".to_owned(), ..reliability("s-1", 6_000, 500) }));
    malformed(read(&choose(&[entry], entry)));
    malformed(read(&choose(&[entry, entry], entry)));
    malformed(read(&choose(&[entry, EntryId { seq: 4, ..entry }], EntryId { seq: 5, ..entry })));
    malformed(read(&Frontier { block: Some("ff".to_owned()), ..frontier(None) }));
    malformed(read(&Protect {
        subject: Subject::Words(String::new()),
        ..protect("", Level::Public)
    }));
    let mut grade = payload(1, Vec::new(), &assess("c-1", "ana", 1));
    grade
        .fields
        .iter_mut()
        .filter(|(name, _)| name == "credibility")
        .for_each(|field| field.1 = 7.into());
    malformed(Body::read(&grade));
    assert!(
        "p 1".parse::<Id>().is_err() && "é".parse::<Id>().is_err() && "".parse::<Id>().is_err()
    );
    assert!("x".repeat(129).parse::<Id>().is_err() && "x".repeat(128).parse::<Id>().is_ok());
    assert_eq!((Credibility::new(0), Credibility::new(7)), (None, None));
}

#[test]
fn unknown_newer_malformed_and_unreadable_entries_are_counted_and_hold_their_place() {
    let mut table = Table::of(1);
    let newer = Payload { version: 2, ..payload(9, Vec::new(), &verdict("s-1", Verdict::Accept)) };
    table.put(0, newer);
    table.put(0, Payload { kind: "later".to_owned(), ..payload(10, Vec::new(), &genesis()) });
    table.put(0, Payload { fields: Vec::new(), ..payload(11, Vec::new(), &capture(1, None)) });
    table.say(0, &genesis());
    let hidden = table.say(0, &verdict("s-2", Verdict::Accept));
    table.say(0, &verdict("s-3", Verdict::Accept));
    let mut seen = table.seen();
    let at = seen.iter().position(|one| one.id() == hidden).unwrap();
    let readable = std::mem::replace(&mut seen[at], Seen::unreadable(hidden));
    let mut state = State::fold(seen);
    assert_eq!(
        state.counts().unknown,
        BTreeMap::from([("later".into(), 1), ("statement".into(), 1)])
    );
    assert_eq!(
        state.counts().malformed,
        BTreeMap::from([("capture".into(), 1), ("genesis".into(), 1)])
    );
    assert_eq!((state.unreadable(), state.pending()), (1, 0));
    assert!(state.verdict(&id("s-3")).is_some() && state.verdict(&id("s-2")).is_none());
    // Once its key is here, the state has to be made anew.
    assert_eq!(state.push(Seen::unreadable(hidden)), Ok(Applied::Known));
    assert_eq!(state.push(readable), Err(NeedsRefold));
}

#[test]
fn a_later_judgement_replaces_those_that_its_writer_knew() {
    let mut table = Table::of(2);
    table.say(0, &verdict("s-1", Verdict::Accept));
    table.hear(1, 0);
    let last = table.say(1, &verdict("s-1", Verdict::Reject));
    let state = table.state();
    let entries = vec![last];
    let expected = Judgement::Settled { value: &Verdict::Reject, entries };
    assert_eq!(state.verdict(&id("s-1")), Some(expected));
    assert_eq!(state.verdict(&id("s-2")), None);
}

#[test]
fn judgements_apart_conflict_unless_they_are_equal() {
    let mut table = Table::of(2);
    let a = table.say(0, &verdict("s-1", Verdict::Accept));
    let b = table.say(1, &verdict("s-1", Verdict::Reject));
    let c = table.say(0, &same("p-1", "p-2", true));
    let d = table.say(1, &same("p-2", "p-1", true));
    let state = table.state();
    assert!(state.verdict(&id("s-1")).unwrap().is_conflict());
    assert_eq!(state.verdict(&id("s-1")).unwrap().value(), None);
    let agreed = Judgement::Settled { value: &Answer::Same, entries: vec![c, d] };
    assert_eq!(state.same_person(&id("p-2"), &id("p-1"), None), Some(agreed));
    let conflicts = state.conflicts();
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0].about, About::Verdict(id("s-1")));
    let entries: Vec<_> =
        conflicts[0].candidates.iter().map(|one| (one.0, one.2.clone())).collect();
    assert_eq!(entries, [(a, "accept".into()), (b, "reject".into())]);
}

fn compared(answer: Answer, reviewer: Option<&str>) -> Compared {
    Compared { a: id("p-1"), b: id("p-2"), answer, reviewer: reviewer.map(id) }
}

#[test]
fn reviewers_answer_apart_and_what_nobody_in_particular_says_decides() {
    let mut table = Table::of(1);
    let pair = (id("p-1"), id("p-2"));
    let held = |table: &Table| table.state().identities()[&[&pair.0, &pair.1]].clone();
    table.say(0, &compared(Answer::Unsure, Some("ana")));
    assert_eq!(held(&table), Identity::Unsure);
    table.say(0, &compared(Answer::Relative, Some("eva")));
    assert_eq!(held(&table), Identity::Settled(Answer::Relative));
    let changed = table.say(0, &compared(Answer::Same, Some("ana")));
    assert_eq!(held(&table), Identity::Disputed);
    assert!(table.state().conflicts().is_empty(), "that reviewers disagree is no conflict");
    table.say(0, &Undo { entry: changed });
    assert_eq!(held(&table), Identity::Settled(Answer::Relative));
    table.say(0, &compared(Answer::Same, Some("ana")));
    table.say(0, &same("p-2", "p-1", false));
    assert_eq!(held(&table), Identity::Settled(Answer::Different));
    let state = table.state();
    let ana = id("ana");
    assert_eq!(state.last_compared(log(0), Some(&ana)).map(|last| last.2), Some(Answer::Same));
    assert_eq!(state.last_compared(log(0), None).map(|last| last.2), Some(Answer::Different));
    let said = state.same_person(&pair.0, &pair.1, Some(&ana)).unwrap();
    assert_eq!(said.value(), Some(&Answer::Same));
}

#[test]
fn what_follows_a_conflict_and_knows_both_sides_ends_it() {
    let mut table = Table::of(3);
    table.say(0, &protect("speaker", Level::Sealed));
    table.say(1, &protect("speaker", Level::Public));
    table.hear(2, 0);
    table.say(2, &protect("speaker", Level::Organisation));
    let subject = Subject::Statement(id("s-1"));
    let values = |table: &Table| -> Vec<Level> {
        let state = table.state();
        state.protection(&subject, "speaker").unwrap().values().into_iter().copied().collect()
    };
    // The third knew the first alone.
    assert_eq!(values(&table), [Level::Public, Level::Organisation]);
    table.hear(2, 1);
    table.say(2, &protect("speaker", Level::CaseTeam));
    assert_eq!(values(&table), [Level::CaseTeam]);
    assert_eq!(table.state().protection(&subject, ""), None);
}

#[test]
fn a_resolution_chooses_and_a_stranger_to_it_opens_the_conflict_again() {
    let mut table = Table::of(3);
    let a = table.say(0, &verdict("s-1", Verdict::Accept));
    let b = table.say(1, &verdict("s-1", Verdict::Reject));
    table.hear(0, 1);
    let chosen = table.say(0, &choose(&[a, b], b));
    let state = table.state();
    let expected = Judgement::Settled { value: &Verdict::Reject, entries: vec![chosen] };
    assert_eq!(state.verdict(&id("s-1")), Some(expected));
    assert!(state.conflicts().is_empty());
    let c = table.say(2, &verdict("s-1", Verdict::Accept));
    let conflicts = table.state().conflicts();
    let entries: Vec<_> = conflicts[0].candidates.iter().map(|one| one.0).collect();
    assert_eq!(entries, [chosen, c]);
    // A resolution can be chosen in its turn.
    table.hear(1, 0);
    table.hear(1, 2);
    table.say(1, &choose(&[chosen, c], chosen));
    let state = table.state();
    assert_eq!(state.verdict(&id("s-1")).unwrap().value(), Some(&Verdict::Reject));
    assert_eq!(state.counts().refused, 0);
}

#[test]
fn a_resolution_leaves_a_candidate_that_it_does_not_name() {
    let mut table = Table::of(3);
    let a = table.say(0, &same("p-1", "p-2", true));
    let b = table.say(1, &same("p-1", "p-2", false));
    let c = table.say(2, &same("p-1", "p-2", false));
    table.hear(0, 1);
    table.hear(0, 2);
    let chosen = table.say(0, &choose(&[a, b], a));
    let state = table.state();
    let said = state.same_person(&id("p-1"), &id("p-2"), None);
    let Some(Judgement::Conflict { candidates }) = said else {
        panic!("no conflict");
    };
    let entries: Vec<_> = candidates.iter().map(|one| one.entry).collect();
    assert_eq!(entries, [c, chosen]);
}

#[test]
fn a_resolution_of_what_it_does_not_know_or_what_does_not_conflict_is_refused() {
    let mut table = Table::of(2);
    let a = table.say(0, &verdict("s-1", Verdict::Accept));
    let b = table.say(1, &verdict("s-1", Verdict::Reject));
    table.say(0, &choose(&[a, b], a));
    let c = table.say(0, &verdict("s-2", Verdict::Accept));
    table.say(0, &choose(&[a, c], a));
    let state = table.state();
    assert_eq!(state.counts().refused, 2);
    assert!(state.verdict(&id("s-1")).unwrap().is_conflict());
}

#[test]
fn edits_conflict_field_by_field() {
    let mut table = Table::of(2);
    let a = table.say(0, &edit("s-1", &[(EditField::Speaker, "Ana"), (EditField::Basis, "seen")]));
    let b =
        table.say(1, &edit("s-1", &[(EditField::Speaker, "Eva"), (EditField::Stance, "denies")]));
    let text = |state: &State, field| state.edits(&id("s-1"))[&field].value().cloned();
    let state = table.state();
    assert_eq!(state.verdict(&id("s-1")).unwrap().value(), Some(&Verdict::Edit));
    assert_eq!(text(&state, EditField::Speaker), None);
    assert_eq!(text(&state, EditField::Basis).as_deref(), Some("seen"));
    assert_eq!(text(&state, EditField::Stance).as_deref(), Some("denies"));
    assert!(state.edits(&id("s-0")).is_empty() && state.edits(&id("s-2")).is_empty());
    table.hear(0, 1);
    table.say(0, &choose(&[a, b], b));
    let state = table.state();
    assert_eq!(text(&state, EditField::Speaker).as_deref(), Some("Eva"));
    assert_eq!(text(&state, EditField::Basis).as_deref(), Some("seen"));
    assert!(state.conflicts().is_empty());
}

#[test]
fn analysts_may_disagree_but_one_analyst_in_two_places_is_a_conflict() {
    let mut table = Table::of(2);
    table.say(0, &assess("c-1", "ana", 1));
    table.say(1, &assess("c-1", "eva", 5));
    table.say(1, &assess("c-2", "eva", 4));
    let state = table.state();
    let (claim, ana, eva) = (id("c-1"), id("ana"), id("eva"));
    let grades = |state: &State| -> Vec<(Id, Option<u8>)> {
        let grade = |judgement: Judgement<Assess>| judgement.value().map(|a| a.credibility.grade());
        state
            .assessments(&claim)
            .into_iter()
            .map(|(who, what)| (who.clone(), grade(what)))
            .collect()
    };
    assert_eq!(grades(&state), [(ana.clone(), Some(1)), (eva.clone(), Some(5))]);
    assert!(state.conflicts().is_empty());
    table.say(1, &assess("c-1", "ana", 2));
    assert_eq!(grades(&table.state()), [(ana, None), (eva, Some(5))]);
    assert_eq!(assess("c-1", "ana", 1).claims(), ["c-1"]);
}

#[test]
fn how_far_a_source_is_trusted_is_said_last_and_can_be_taken_back() {
    let mut table = Table::of(2);
    let said = |state: &State| -> Vec<(Id, Option<u64>)> {
        let alpha = |judgement: Judgement<Reliability>| judgement.value().map(|said| said.alpha);
        state.reliabilities().map(|(key, judgement)| (key.clone(), alpha(judgement))).collect()
    };
    let before = table.state().digest();
    let first = table.say(0, &reliability("s-1", 6_000, 500));
    assert_ne!(table.state().digest(), before);
    table.say(0, &Undo { entry: first });
    assert_eq!(said(&table.state()), []);
    table.say(0, &reliability("s-1", 7_000, 500));
    assert_eq!(said(&table.state()), [(id("s-1"), Some(7_000))]);
    table.say(0, &reliability("s-1", 8_000, 500));
    let left: Vec<u64> =
        table.state().trust_said(&id("s-1")).map(|said| said.value.alpha).collect();
    assert_eq!(left, [7_000, 8_000], "what was taken back is not said");
    table.say(1, &reliability("s-1", 2_000, 500));
    assert_eq!(said(&table.state()), [(id("s-1"), None)], "two who did not know of each other");
    assert_eq!(table.state().conflicts().len(), 1);
}

#[test]
fn repetition_has_a_direction_and_independence_has_none() {
    let mut table = Table::of(2);
    table.say(0, &repeats("s-2", "s-1", Reuse::Repeats));
    table.say(1, &repeats("s-1", "s-2", Reuse::Repeats));
    table.say(0, &repeats("s-3", "s-4", Reuse::Independent));
    table.say(1, &repeats("s-4", "s-3", Reuse::Independent));
    let state = table.state();
    assert!(state.repetition(&id("s-1"), &id("s-2")).unwrap().is_conflict());
    assert!(!state.repetition(&id("s-3"), &id("s-4")).unwrap().is_conflict());
    assert_eq!(state.repetitions().count(), 2);
}

#[test]
fn what_only_adds_up_is_kept_in_order() {
    let mut table = Table::of(2);
    let first = table.say(0, &frontier(None));
    table.say(0, &Proof { frontier: first, form: ProofForm::Ots, bytes: vec![1] });
    table.say(1, &Proof { frontier: first, form: ProofForm::Rfc3161, bytes: vec![2] });
    let second = table.say(1, &frontier(Some(first)));
    let attach = Attach { statement: id("s-1"), claim: id("c-1"), side: Side::Asserts };
    assert_eq!(attach.claims(), ["c-1"]);
    table.say(0, &attach);
    table.say(0, &capture(2, None));
    table.say(1, &capture(2, None));
    let state = table.state();
    let frontiers: Vec<_> = state.frontiers().map(|made| made.entry).collect();
    assert_eq!(frontiers, [first, second]);
    assert_eq!((state.proofs(first).count(), state.proofs(second).count()), (2, 0));
    assert_eq!((state.attached(&id("c-1")).count(), state.attached(&id("c-2")).count()), (1, 0));
    assert_eq!(state.captures().count(), 2);
    assert_eq!(state.logs().len(), 2);
}

#[test]
fn exports_are_touched_by_documents_and_claims() {
    let mut table = Table::of(1);
    let first = table.say(0, &export("first", &["c-1"], &[1, 2]));
    let second = table.say(0, &export("second", &["c-2"], &[3]));
    let state = table.state();
    let touched = |documents: &[[u8; 32]], claims: &[Id]| -> Vec<EntryId> {
        state.touched_exports(documents, claims).into_iter().map(|made| made.entry).collect()
    };
    assert_eq!(touched(&[[2; 32]], &[]), [first]);
    assert_eq!(touched(&[[2; 32]], &[id("c-2")]), [first, second]);
    assert!(touched(&[[9; 32]], &[id("c-9")]).is_empty());
}

#[test]
fn a_withdrawal_takes_all_that_was_made_without_knowing_of_it() {
    let mut table = Table::of(2);
    let before = table.say(0, &capture(1, Some("p-1")));
    table.say(0, &Witness { person: id("p-1"), name: "Ana Perez".to_owned() });
    table.say(0, &consent("p-1", &["court", "press"]));
    table.say(0, &capture(3, Some("p-2")));
    let withdrawal = table.say(0, &withdraw("p-1", &[[1; 16], [8; 16]]));
    let apart = table.say(1, &capture(2, Some("p-1")));
    table.say(1, &Witness { person: id("p-1"), name: "Anita".to_owned() });
    table.say(1, &consent("p-1", &["press"]));
    let under_key = table.say(1, &capture(8, None));
    let state = table.state();
    let gone = BTreeSet::from([before, apart, under_key]);
    assert_eq!(state.withdrawals()[0].captures, &gone);
    assert_eq!(state.withdrawals()[0].keys, [[1; 16], [8; 16]]);
    assert_eq!(state.captures().map(|made| made.body.sha256[0]).collect::<Vec<_>>(), [3]);
    let person = &state.persons()[&id("p-1")];
    assert_eq!((person.names.len(), &person.consent), (0, &None));
    assert!(person.withdrawn.is_some());
    assert!(!format!("{state:?}").contains("Ana Perez") && !format!("{state:?}").contains("Anita"));
    assert!(!format!("{state:?}").contains("1.html"));
    // Who comes back consents anew, knowing of the withdrawal.
    table.hear(1, 0);
    table.say(1, &consent("p-1", &["court"]));
    table.say(1, &capture(4, Some("p-1")));
    let state = table.state();
    let now = state.consent(&id("p-1")).unwrap().value().unwrap().purposes.clone();
    assert_eq!(now, ["court"]);
    assert_eq!(
        state.captures_of(&id("p-1")).map(|made| made.body.sha256[0]).collect::<Vec<_>>(),
        [4]
    );
    assert_eq!(state.withdrawals()[0].entry, withdrawal);
}

#[test]
fn a_withdrawal_waits_for_every_device() {
    let mut table = Table::of(3);
    let withdrawal = table.say(0, &withdraw("p-1", &[[1; 16]]));
    let awaiting = |table: &Table| table.state().withdrawals()[0].awaiting.clone();
    assert_eq!(awaiting(&table), [log(0), log(1), log(2)]);
    table.say(0, &Destroyed { withdraw: withdrawal, log: log(0) });
    // The third device has not heard of it yet and cannot say that it destroyed anything.
    table.say(2, &Destroyed { withdraw: withdrawal, log: log(2) });
    table.hear(1, 0);
    let second = table.say(1, &Destroyed { withdraw: withdrawal, log: log(1) });
    assert_eq!(awaiting(&table), [log(2)]);
    let state = table.state();
    assert_eq!(state.withdrawals()[0].destroyed[&log(1)], second);
    assert_eq!(state.counts().refused, 1);
}

#[test]
fn a_statement_is_added_and_taken_back_and_what_was_said_last_is_known() {
    let mut table = Table::of(2);
    let added = table.say(0, &add_statement("s-new", 1));
    let accepted = table.say(0, &verdict("s-1", Verdict::Accept));
    table.say(1, &verdict("s-1", Verdict::Reject));
    let ids = [id("s-1"), id("s-new")];
    let state = table.state();
    assert_eq!(state.added_statements().count(), 1);
    let last = |state: &State| state.last_said(log(0), &[1; 32], ids.iter());
    let said = last(&state).unwrap();
    assert_eq!((said.entry, said.verdict), (accepted, Some(Verdict::Accept)));
    assert_eq!(state.reach_of_undoing(accepted), Reach::Judgements);
    assert_eq!(state.reach_of_undoing(added), Reach::Document([1; 32]));

    table.say(0, &Undo { entry: accepted });
    let said = last(&table.state()).unwrap();
    assert_eq!((said.entry, said.verdict), (added, None));
    let taken_back = table.say(0, &Undo { entry: added });
    let state = table.state();
    assert_eq!(last(&state), None);
    assert_eq!((state.added_statements().count(), state.withdrawn_statements().count()), (0, 1));
    assert_eq!(state.reach_of_undoing(taken_back), Reach::Document([1; 32]));
    table.say(0, &Undo { entry: taken_back });
    assert_eq!(table.state().added_statements().count(), 1);
}

#[test]
fn edits_of_a_content_that_do_not_know_of_each_other_conflict() {
    let mut table = Table::of(2);
    let mine = table.say(0, &content_edit("s-1", marked(4, 9)));
    let theirs = table.say(1, &content_edit("s-1", marked(4, 12)));
    let state = table.state();
    assert!(state.content(&id("s-1")).is_some_and(|content| content.is_conflict()));
    assert_eq!(state.reach_of_undoing(mine), Reach::Statement(id("s-1")));
    table.hear(0, 1);
    table.say(0, &Resolve { entries: vec![mine, theirs], chosen: theirs });
    let state = table.state();
    assert_eq!(state.content(&id("s-1")).unwrap().value(), Some(&marked(4, 12)));
}

#[test]
fn spans_that_are_none_and_edits_that_change_nothing_are_malformed() {
    let span = |start, end| Span { start, end };
    for spans in [vec![], vec![span(4, 4)], vec![span(4, 9), span(8, 12)], vec![span(9, 4)]] {
        let mut table = Table::of(1);
        let content = Marked { spans, check: [0; 16] };
        table.say(0, &AddStatement { content: content.clone(), ..add_statement("s-2", 1) });
        table.say(0, &content_edit("s-1", content));
        let malformed: u64 = table.state().counts().malformed.values().sum();
        assert_eq!(malformed, 2);
    }
    let mut table = Table::of(1);
    table.say(0, &verdict("s-1", Verdict::Edit));
    table.say(0, &Statement { verdict: Verdict::Accept, ..content_edit("s-1", marked(1, 2)) });
    assert_eq!(table.state().counts().malformed["statement"], 2);
}
