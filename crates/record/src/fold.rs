//! The state of a case as a pure function of a set of entries: whoever has the same entries has
//! the same state, in whatever order they came.
//!
//! Entries are folded in causal order ([`Seen`] waits until all that it depends on is there).
//! Captures, witnesses, exports, frontiers, proofs and attachments add up. Of what is judged, the
//! later judgement replaces those that its writer knew; judgements of people who did not know of
//! each other stay beside each other, as a conflict, until somebody chooses.

mod digest;
mod field;
pub mod judgements;
mod order;
mod register;
mod undoing;
mod views;
mod withdrawals;

#[cfg(test)]
mod tests;

pub use judgements::{Body, EntryBody, Id};
pub use register::{Candidate, Judgement};
pub use views::{About, ConflictView, Identity, LastSaid, PersonView, Reach};
pub use withdrawals::WithdrawalView;

use judgements::{
    AddStatement, Answer, Assess, Attach, Capture, Compared, Consent, Destroyed, EditField, Export,
    Frontier, Genesis, Headers, Level, Marked, Moved, Proof, Protect, Reliability, Repeats,
    Resolve, Reuse, SamePerson, Source, Statement, Subject, Undo, Verdict, Withdraw, Witness,
};
use order::{Heads, Order, Place};
use register::{Past, Registers};
use std::collections::{BTreeMap, BTreeSet};
use undoing::Undoing;
use verify::envelope::{EntryId, LogId};
use verify::payload::Payload;
use withdrawals::Withdrawals;

/// The version of the fold: what was derived by another one is derived anew.
pub const VERSION: u32 = 1;

/// An entry as the fold takes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seen {
    id: EntryId,
    // Before the clock: of two with one id, the least is kept, and what can be read is less.
    body: Body,
    hlc: u64,
    deps: Vec<EntryId>,
}

impl Seen {
    /// An entry that can be read.
    pub fn readable(id: EntryId, payload: &Payload) -> Self {
        Self { id, body: Body::read(payload), hlc: payload.hlc, deps: payload.deps.clone() }
    }

    /// An entry that cannot be read: its key is destroyed or not here. What it depends on is
    /// unknown; it holds its place in its log, and is counted.
    pub fn unreadable(id: EntryId) -> Self {
        Self { id, body: Body::Unreadable, hlc: 0, deps: Vec::new() }
    }

    /// Its name.
    pub fn id(&self) -> EntryId {
        self.id
    }

    /// What it says.
    pub fn body(&self) -> &Body {
        &self.body
    }
}

/// What an entry says, with who said it and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made<T> {
    /// The entry.
    pub entry: EntryId,
    /// Its hybrid logical clock.
    pub hlc: u64,
    /// What it says.
    pub body: T,
}

/// What came of an entry that was pushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applied {
    /// It was there before.
    Known,
    /// It waits for entries that are not there.
    Pending,
    /// So many entries were folded: it, and those that waited for it.
    Folded(usize),
}

/// The entry belongs between others that were folded, or could not be read before; the state is
/// as it was, and has to be folded anew with all entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an entry that belongs before others: the state has to be folded anew")]
pub struct NeedsRefold;

/// How many entries had no effect, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Of kinds or versions that are not known here, by kind.
    pub unknown: BTreeMap<String, u64>,
    /// With fields that do not belong to their kind, by kind.
    pub malformed: BTreeMap<String, u64>,
    /// Well-formed, but of something that is not there or cannot be done.
    pub refused: u64,
}

/// The state of a case.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    order: Order,
    traces: BTreeMap<LogId, Vec<Trace>>,
    undoing: Undoing,
    unreadable: BTreeSet<EntryId>,
    counts: Counts,
    logs: BTreeMap<LogId, Made<Genesis>>,
    captures: Vec<Made<Capture>>,
    moved: BTreeSet<EntryId>,
    witnesses: Vec<Made<Witness>>,
    sources: Vec<Made<Source>>,
    exports: Vec<Made<Export>>,
    frontiers: Vec<Made<Frontier>>,
    proofs: Vec<Made<Proof>>,
    headers: Vec<Made<Headers>>,
    attached: Vec<Made<Attach>>,
    added: Vec<Made<AddStatement>>,
    withdrawals: Withdrawals,
    consents: Registers<Id, Consent>,
    /// By the pair and who said so; the least id stands for nobody in particular.
    same_persons: Registers<(Id, Id, Id), Answer>,
    repeats: Registers<(Id, Id), Repeats>,
    verdicts: Registers<Id, Verdict>,
    edits: Registers<(Id, EditField), String>,
    contents: Registers<Id, Marked>,
    assessments: Registers<(Id, Id), Assess>,
    reliabilities: Registers<Id, Reliability>,
    protections: Registers<(Subject, String), Level>,
}

/// What an entry left in the state, for those that speak of it.
#[derive(Debug, Clone, PartialEq)]
enum Trace {
    /// Nothing, or something that is looked up by the entry.
    Plain,
    /// Something that cannot be undone.
    Lasting,
    /// A saying in a register.
    One(Spot),
    /// Sayings in several registers.
    Several(Box<[Spot]>),
}

/// A register.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spot {
    family: Family,
    at: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Family {
    Consent,
    SamePerson,
    Repeats,
    Verdict,
    Edit,
    Content,
    Assessment,
    Reliability,
    Protection,
}

impl State {
    /// The state of a case of which there are these entries, given in any order.
    pub fn fold(entries: impl IntoIterator<Item = Seen>) -> Self {
        let mut state = Self::default();
        for seen in entries {
            state.order.insert(seen);
        }
        let heads = state.order.heads();
        state.run(heads);
        state
    }

    /// Adds one entry, if it comes after all that were folded.
    pub fn push(&mut self, seen: Seen) -> Result<Applied, NeedsRefold> {
        if self.unreadable.contains(&seen.id) && seen.body != Body::Unreadable {
            return Err(NeedsRefold);
        }
        match self.order.place(&seen) {
            Place::Known => Ok(Applied::Known),
            Place::Between => Err(NeedsRefold),
            Place::Waits => {
                self.order.insert(seen);
                Ok(Applied::Pending)
            }
            Place::Last => {
                self.order.insert(seen);
                let heads = self.order.heads();
                Ok(Applied::Folded(self.run(heads)))
            }
        }
    }

    fn run(&mut self, mut heads: Heads) -> usize {
        let mut folded = 0;
        while let Some(seen) = self.order.pop(&mut heads) {
            let log = seen.id.log;
            let trace = self.apply(seen);
            self.traces.entry(log).or_default().push(trace);
            folded += 1;
        }
        folded
    }

    fn apply(&mut self, seen: Seen) -> Trace {
        let Seen { id, hlc, body, .. } = seen;
        match body {
            Body::Genesis(body) => return self.begin(made(id, hlc, body)),
            Body::Capture(body) => self.receive(made(id, hlc, body)),
            Body::Witness(body) if self.is_there(id, &body.person) => {
                self.witnesses.push(made(id, hlc, body));
            }
            Body::Source(body) if self.is_there(id, &body.person) => {
                self.sources.push(made(id, hlc, body));
            }
            // Named without knowing that they withdrew.
            Body::Witness(_) | Body::Source(_) => {}
            Body::Export(body) => self.exports.push(made(id, hlc, body)),
            Body::Frontier(body) => self.frontiers.push(made(id, hlc, body)),
            Body::Proof(body) => self.proofs.push(made(id, hlc, body)),
            Body::Headers(body) => self.headers.push(made(id, hlc, body)),
            Body::Attach(body) => self.attached.push(made(id, hlc, body)),
            Body::AddStatement(body) => self.added.push(made(id, hlc, body)),
            Body::Withdraw(body) => return self.withdraw(made(id, hlc, body)),
            Body::Destroyed(body) => return self.acknowledge(id, &body),
            Body::Undo(body) => return self.undo(id, &body),
            Body::Moved(body) => return self.move_away(id, &body),
            Body::Resolve(body) => return self.resolve(id, hlc, &body),
            Body::Unknown(kind) => count(&mut self.counts.unknown, kind),
            Body::Malformed(kind) => count(&mut self.counts.malformed, kind),
            Body::Unreadable => {
                self.unreadable.insert(id);
            }
            judgement => return self.judge(id, hlc, judgement),
        }
        Trace::Plain
    }

    /// What is said of one thing and may be replaced.
    fn judge(&mut self, id: EntryId, hlc: u64, body: Body) -> Trace {
        let (family, at) = match body {
            Body::Statement(body) => return self.rule(id, hlc, body),
            Body::Consent(body) => return self.agree(id, hlc, body),
            Body::SamePerson(SamePerson { a, b, same }) => {
                let answer = if same { Answer::Same } else { Answer::Different };
                (Family::SamePerson, self.compare(id, hlc, (a, b, None), answer))
            }
            Body::Compared(Compared { a, b, answer, reviewer }) => {
                (Family::SamePerson, self.compare(id, hlc, (a, b, reviewer), answer))
            }
            Body::Repeats(body) => {
                let key = pair(body.from.clone(), body.to.clone());
                (Family::Repeats, self.repeats.write(key, id, hlc, undirected(body)))
            }
            Body::Assess(body) => {
                let key = (body.claim.clone(), body.analyst.clone());
                (Family::Assessment, self.assessments.write(key, id, hlc, body))
            }
            Body::Reliability(body) => {
                let key = body.statement.clone();
                (Family::Reliability, self.reliabilities.write(key, id, hlc, body))
            }
            Body::Protect(Protect { subject, field, level }) => {
                (Family::Protection, self.protections.write((subject, field), id, hlc, level))
            }
            _ => return Trace::Plain,
        };
        Trace::One(Spot { family, at })
    }

    fn compare(
        &mut self,
        id: EntryId,
        hlc: u64,
        (a, b, reviewer): (Id, Id, Option<Id>),
        answer: Answer,
    ) -> usize {
        let (a, b) = pair(a, b);
        let key = (a, b, reviewer.unwrap_or_else(Id::least));
        self.same_persons.write(key, id, hlc, answer)
    }

    fn rule(&mut self, id: EntryId, hlc: u64, body: Statement) -> Trace {
        let Statement { statement, verdict, edits, content } = body;
        let mut places = Vec::new();
        if let Some(content) = content {
            let at = self.contents.write(statement.clone(), id, hlc, content);
            places.push(Spot { family: Family::Content, at });
        }
        for (field, text) in edits {
            let at = self.edits.write((statement.clone(), field), id, hlc, text);
            places.push(Spot { family: Family::Edit, at });
        }
        let at = self.verdicts.write(statement, id, hlc, verdict);
        let verdict = Spot { family: Family::Verdict, at };
        if places.is_empty() {
            return Trace::One(verdict);
        }
        places.push(verdict);
        Trace::Several(places.into())
    }

    /// Consent that was given without knowing of a withdrawal is withdrawn too.
    fn agree(&mut self, id: EntryId, hlc: u64, body: Consent) -> Trace {
        if self.withdrawals.unknown_to(id, &body.person, &self.order).is_some() {
            return Trace::Plain;
        }
        let at = self.consents.write(body.person.clone(), id, hlc, body);
        Trace::One(Spot { family: Family::Consent, at })
    }

    fn begin(&mut self, genesis: Made<Genesis>) -> Trace {
        if genesis.entry.seq != 0 {
            count(&mut self.counts.malformed, Genesis::KIND.to_owned());
            return Trace::Plain;
        }
        self.logs.insert(genesis.entry.log, genesis);
        Trace::Lasting
    }

    fn receive(&mut self, capture: Made<Capture>) {
        if !self.withdrawals.takes(capture.entry, &capture.body, &self.order) {
            self.captures.push(capture);
        }
    }

    /// Whether an entry about a person knows of all withdrawals of that person.
    fn is_there(&self, entry: EntryId, person: &Id) -> bool {
        self.withdrawals.unknown_to(entry, person, &self.order).is_none()
    }

    /// Whether a capture was there does not matter: it may be one that cannot be read here.
    fn move_away(&mut self, id: EntryId, body: &Moved) -> Trace {
        if body.entries.iter().all(|moved| self.is_known_to(id, *moved)) {
            self.moved.extend(&body.entries);
        } else {
            self.counts.refused += 1;
        }
        Trace::Lasting
    }

    /// None of the entries that were folded before knows of the withdrawal.
    fn withdraw(&mut self, withdraw: Made<Withdraw>) -> Trace {
        let person = &withdraw.body.person;
        self.witnesses.retain(|witness| witness.body.person != *person);
        self.sources.retain(|source| source.body.person != *person);
        self.consents.forget(person);
        self.withdrawals.add(withdraw, &mut self.captures);
        Trace::Lasting
    }

    fn acknowledge(&mut self, id: EntryId, body: &Destroyed) -> Trace {
        let known = self.is_known_to(id, body.withdraw);
        if !known || !self.withdrawals.acknowledge(id, body.withdraw, body.log) {
            self.counts.refused += 1;
        }
        Trace::Lasting
    }

    fn undo(&mut self, id: EntryId, body: &Undo) -> Trace {
        let lasts = matches!(self.trace(body.entry), None | Some(Trace::Lasting));
        if lasts || !self.is_known_to(id, body.entry) || !self.undoing.undo(id, body.entry) {
            self.counts.refused += 1;
            // What had no effect cannot lose it.
            return Trace::Lasting;
        }
        Trace::Plain
    }

    /// A choice holds in every register in which the chosen entry and another one stand.
    fn resolve(&mut self, id: EntryId, hlc: u64, body: &Resolve) -> Trace {
        let known = body.entries.iter().all(|named| self.is_known_to(id, *named));
        let mut places = if known { self.places(body.chosen) } else { Vec::new() };
        places.retain(|place| self.choose(*place, id, hlc, body));
        if places.is_empty() {
            self.counts.refused += 1;
            return Trace::Plain;
        }
        Trace::Several(places.into())
    }

    fn choose(&mut self, place: Spot, id: EntryId, hlc: u64, body: &Resolve) -> bool {
        let at = place.at;
        match place.family {
            Family::Consent => self.consents.choose(at, id, hlc, body),
            Family::SamePerson => self.same_persons.choose(at, id, hlc, body),
            Family::Repeats => self.repeats.choose(at, id, hlc, body),
            Family::Verdict => self.verdicts.choose(at, id, hlc, body),
            Family::Edit => self.edits.choose(at, id, hlc, body),
            Family::Content => self.contents.choose(at, id, hlc, body),
            Family::Assessment => self.assessments.choose(at, id, hlc, body),
            Family::Reliability => self.reliabilities.choose(at, id, hlc, body),
            Family::Protection => self.protections.choose(at, id, hlc, body),
        }
    }

    fn places(&self, id: EntryId) -> Vec<Spot> {
        match self.trace(id) {
            Some(Trace::One(place)) => vec![*place],
            Some(Trace::Several(places)) => places.to_vec(),
            _ => Vec::new(),
        }
    }

    fn trace(&self, id: EntryId) -> Option<&Trace> {
        self.traces.get(&id.log)?.get(usize::try_from(id.seq).ok()?)
    }

    fn is_known_to(&self, later: EntryId, earlier: EntryId) -> bool {
        self.order.is_folded(earlier) && self.order.knows(later, earlier)
    }

    fn past(&self) -> Past<'_> {
        Past { order: &self.order, undoing: &self.undoing }
    }
}

fn made<T>(entry: EntryId, hlc: u64, body: T) -> Made<T> {
    Made { entry, hlc, body }
}

fn count(counts: &mut BTreeMap<String, u64>, kind: String) {
    let count = counts.entry(kind).or_default();
    *count = count.saturating_add(1);
}

/// A pair in either order.
fn pair(a: Id, b: Id) -> (Id, Id) {
    if a <= b { (a, b) } else { (b, a) }
}

/// That two statements are independent is the same in either direction.
fn undirected(body: Repeats) -> Repeats {
    let Repeats { from, to, verdict } = body;
    match verdict {
        Reuse::Repeats => Repeats { from, to, verdict },
        Reuse::Independent => {
            let (from, to) = pair(from, to);
            Repeats { from, to, verdict }
        }
    }
}
