//! What can be asked of a state.

use super::judgements::{
    AddStatement, Answer, Assess, Attach, Capture, Consent, EditField, Export, Frontier, Genesis,
    Headers, Level, Marked, Proof, Reliability, Repeats, Subject, Verdict,
};
use super::register::{Candidate, Judgement, Registers};
use super::withdrawals::WithdrawalView;
use super::{Counts, Family, Id, Made, Spot, State, Trace, digest, pair};
use std::collections::{BTreeMap, BTreeSet};
use verify::cbor::Value;
use verify::envelope::{EntryId, LogId};

/// A person, as far as the state tells.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonView<'a> {
    /// The person.
    pub person: &'a Id,
    /// The names that were given, in causal order.
    pub names: Vec<&'a str>,
    /// Whether they were named as a source, not as a witness.
    pub is_source: bool,
    /// What the person agrees to now; nothing after a withdrawal, until there is new consent.
    pub consent: Option<Judgement<'a, Consent>>,
    /// When the person withdrew last, as a hybrid logical clock.
    pub withdrawn: Option<u64>,
}

/// What a judgement is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The consent of a person.
    Consent(Id),
    /// Whether two persons are one.
    SamePerson {
        /// One of them.
        a: Id,
        /// The other.
        b: Id,
        /// Who answers, where several do so apart from each other.
        reviewer: Option<Id>,
    },
    /// Whether one of two statements repeats the other.
    Repeats(Id, Id),
    /// The verdict on a statement.
    Verdict(Id),
    /// A part of a statement.
    Edit(Id, EditField),
    /// Where the content of a statement stands.
    Content(Id),
    /// What an analyst thinks of a claim.
    Assessment {
        /// The claim.
        claim: Id,
        /// The analyst.
        analyst: Id,
    },
    /// How far the source of a statement is trusted.
    Reliability(Id),
    /// Who may see something, or a field of it.
    Protection(Subject, String),
}

/// What was said of two persons, and by which reviewer; by nobody in particular without one.
type AnswerOf<'a> = (Option<&'a Id>, Judgement<'a, Answer>);

/// What a case goes by of two persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// What was said by nobody in particular, or else by all reviewers who could tell; not that
    /// somebody could not.
    Settled(Answer),
    /// People looked and could not tell.
    Unsure,
    /// People said different things.
    Disputed,
}

impl Identity {
    fn of(said: &[AnswerOf<'_>]) -> Self {
        // The least key stands for nobody in particular, and comes first.
        let said = match said.first() {
            Some((None, _)) => &said[..1],
            _ => said,
        };
        let values: BTreeSet<Answer> =
            said.iter().flat_map(|(_, judgement)| judgement.values()).copied().collect();
        let mut told = values.into_iter().filter(|answer| *answer != Answer::Unsure);
        match (told.next(), told.next()) {
            (None, _) => Self::Unsure,
            (Some(answer), None) => Self::Settled(answer),
            (Some(_), Some(_)) => Self::Disputed,
        }
    }
}

/// How far it reaches when an entry ceases to count, or counts again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Judgements alone: what documents say is as it was.
    Judgements,
    /// The statements of a document, by the SHA-256 of its original.
    Document([u8; 32]),
    /// The words of a statement.
    Statement(Id),
    /// It may be anything.
    Everything,
}

/// What a device said last about the statements of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastSaid {
    /// The entry.
    pub entry: EntryId,
    /// The statement.
    pub statement: Id,
    /// The verdict; `None` where the statement was added.
    pub verdict: Option<Verdict>,
}

/// Judgements that do not agree, by people who did not know of each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictView {
    /// What it is about.
    pub about: About,
    /// The entries, their hybrid logical clocks, and what they say, in causal order.
    pub candidates: Vec<(EntryId, u64, Value)>,
}

impl State {
    /// The devices: the first entry of each log.
    pub fn logs(&self) -> &BTreeMap<LogId, Made<Genesis>> {
        &self.logs
    }

    /// How many entries had no effect.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// How many entries wait for others that are not there.
    pub fn pending(&self) -> usize {
        self.order.pending()
    }

    /// How many entries cannot be read.
    pub fn unreadable(&self) -> usize {
        self.unreadable.len()
    }

    /// Whether an entry is undone.
    pub fn is_undone(&self, entry: EntryId) -> bool {
        self.undoing.is_undone(entry)
    }

    /// The captures, in causal order; those of people who withdrew are gone, and those that were
    /// moved under a person's key.
    pub fn captures(&self) -> impl Iterator<Item = &Made<Capture>> {
        self.counting(&self.captures).filter(|capture| !self.is_moved(capture.entry))
    }

    /// Whether the document that a capture names was moved under a person's key.
    pub fn is_moved(&self, entry: EntryId) -> bool {
        self.moved.contains(&entry)
    }

    /// The captures that concern a person.
    pub fn captures_of(&self, person: &Id) -> impl Iterator<Item = &Made<Capture>> {
        self.captures().filter(move |capture| capture.body.person.as_ref() == Some(person))
    }

    /// Everybody who is named, consented or withdrew.
    pub fn persons(&self) -> BTreeMap<&Id, PersonView<'_>> {
        let mut persons = BTreeMap::new();
        for witness in self.counting(&self.witnesses) {
            person(&mut persons, &witness.body.person).names.push(&witness.body.name);
        }
        for source in self.counting(&self.sources) {
            let view = person(&mut persons, &source.body.person);
            view.is_source = true;
            view.names.push(&source.body.name);
        }
        for (id, consent) in self.consents.iter(self.past()) {
            person(&mut persons, id).consent = Some(consent);
        }
        for (id, at) in self.withdrawals.persons() {
            person(&mut persons, id).withdrawn = Some(at);
        }
        persons
    }

    /// What a person agrees to.
    pub fn consent(&self, person: &Id) -> Option<Judgement<'_, Consent>> {
        self.consents.get(person, self.past())
    }

    /// What was said of two persons, given in either order, by a reviewer or by nobody in particular.
    pub fn same_person(
        &self,
        a: &Id,
        b: &Id,
        reviewer: Option<&Id>,
    ) -> Option<Judgement<'_, Answer>> {
        let (a, b) = pair(a.clone(), b.clone());
        let key = (a, b, reviewer.cloned().unwrap_or_else(Id::least));
        self.same_persons.get(&key, self.past())
    }

    /// All that was said of pairs of persons, each with the lesser id first, and by whom, where several
    /// answered apart from each other.
    pub fn same_persons(
        &self,
    ) -> impl Iterator<Item = ([&Id; 2], Option<&Id>, Judgement<'_, Answer>)> {
        let named = |reviewer: &&Id| !reviewer.as_str().is_empty();
        self.same_persons
            .iter(self.past())
            .map(move |((a, b, reviewer), said)| ([a, b], Some(reviewer).filter(named), said))
    }

    /// What a device said last of two persons for a reviewer, or for nobody in particular, of all that
    /// nobody undid: the entry, the pair and the answer.
    pub fn last_compared(
        &self,
        log: LogId,
        reviewer: Option<&Id>,
    ) -> Option<(EntryId, [&Id; 2], Answer)> {
        let of_reviewer = |key: &&(Id, Id, Id)| key.2.as_str() == reviewer.map_or("", Id::as_str);
        let keys = self.same_persons.all().map(|(key, _)| key).filter(of_reviewer);
        let said = keys.flat_map(|key| {
            let said = self.same_persons.said(key, self.past());
            said.map(move |said| (said.entry, [&key.0, &key.1], *said.value))
        });
        said.filter(|(entry, ..)| entry.log == log).max_by_key(|(entry, ..)| entry.seq)
    }

    /// What the case goes by of each pair of persons that was judged, the lesser id first.
    pub fn identities(&self) -> BTreeMap<[&Id; 2], Identity> {
        let mut all: BTreeMap<[&Id; 2], Vec<AnswerOf<'_>>> = BTreeMap::new();
        for (pair, reviewer, said) in self.same_persons() {
            all.entry(pair).or_default().push((reviewer, said));
        }
        all.into_iter().map(|(pair, said)| (pair, Identity::of(&said))).collect()
    }

    /// Whether one of two statements repeats the other, given in either order.
    pub fn repetition(&self, a: &Id, b: &Id) -> Option<Judgement<'_, Repeats>> {
        self.repeats.get(&pair(a.clone(), b.clone()), self.past())
    }

    /// All pairs of statements that were judged, each with the lesser id first.
    pub fn repetitions(&self) -> impl Iterator<Item = (&(Id, Id), Judgement<'_, Repeats>)> {
        self.repeats.iter(self.past())
    }

    /// The verdict on a statement.
    pub fn verdict(&self, statement: &Id) -> Option<Judgement<'_, Verdict>> {
        self.verdicts.get(statement, self.past())
    }

    /// All verdicts, by statement.
    pub fn verdicts(&self) -> impl Iterator<Item = (&Id, Judgement<'_, Verdict>)> {
        self.verdicts.iter(self.past())
    }

    /// The edited parts of a statement.
    pub fn edits(&self, statement: &Id) -> BTreeMap<EditField, Judgement<'_, String>> {
        let (first, statement) = ((statement.clone(), EditField::Speaker), statement.clone());
        let edits = self.edits.range(first, move |key| key.0 == statement, self.past());
        edits.map(|(key, judgement)| (key.1, judgement)).collect()
    }

    /// Where the content of a statement stands by those who edited it.
    pub fn content(&self, statement: &Id) -> Option<Judgement<'_, Marked>> {
        self.contents.get(statement, self.past())
    }

    /// Where the content of each edited statement was ever said to stand, whether or not it counts.
    pub fn contents_ever(&self) -> impl Iterator<Item = (&Id, Vec<&Marked>)> {
        self.contents.all()
    }

    /// The statements that people added, in causal order.
    pub fn added_statements(&self) -> impl Iterator<Item = &Made<AddStatement>> {
        self.counting(&self.added)
    }

    /// The statements that people added and took back, in causal order.
    pub fn withdrawn_statements(&self) -> impl Iterator<Item = &Made<AddStatement>> {
        self.added.iter().filter(|made| self.is_undone(made.entry))
    }

    /// What a device said last about these statements of a document, or added to it, of all that
    /// nobody undid.
    pub fn last_said<'a>(
        &self,
        log: LogId,
        document: &[u8; 32],
        statements: impl Iterator<Item = &'a Id>,
    ) -> Option<LastSaid> {
        let added = self.added_statements().filter(|made| made.body.document == *document);
        let added = added.map(|made| (made.entry, &made.body.statement, None));
        let judged = statements.flat_map(|id| {
            let said = self.verdicts.said(id, self.past());
            said.map(move |said| (said.entry, id, Some(*said.value)))
        });
        let own = added.chain(judged).filter(|(entry, ..)| entry.log == log);
        let (entry, statement, verdict) = own.max_by_key(|(entry, ..)| entry.seq)?;
        Some(LastSaid { entry, statement: statement.clone(), verdict })
    }

    /// How far it reaches to undo an entry.
    pub fn reach_of_undoing(&self, entry: EntryId) -> Reach {
        let root = self.undoing.root(entry);
        if let Some(made) = self.added.iter().find(|made| made.entry == root) {
            return Reach::Document(made.body.document);
        }
        let spots: &[Spot] = match self.trace(root) {
            Some(Trace::One(spot)) => std::slice::from_ref(spot),
            Some(Trace::Several(spots)) => spots,
            _ => return Reach::Everything,
        };
        let mut reach = Reach::Judgements;
        for spot in spots {
            match spot.family {
                Family::Protection => return Reach::Everything,
                Family::Content => {
                    let statement = self.contents.key_at(spot.at).cloned();
                    reach = statement.map_or(Reach::Everything, Reach::Statement);
                }
                _ => {}
            }
        }
        reach
    }

    /// What each analyst thinks of a claim. That analysts disagree is no conflict.
    pub fn assessments(&self, claim: &Id) -> Vec<(&Id, Judgement<'_, Assess>)> {
        let (first, claim) = ((claim.clone(), Id::least()), claim.clone());
        let all = self.assessments.range(first, move |key| key.0 == claim, self.past());
        all.map(|(key, judgement)| (&key.1, judgement)).collect()
    }

    /// How far people trust sources, each by a statement of the source.
    pub fn reliabilities(&self) -> impl Iterator<Item = (&Id, Judgement<'_, Reliability>)> {
        self.reliabilities.iter(self.past())
    }

    /// How far people trust the source of a statement, by this one.
    pub fn reliability(&self, statement: &Id) -> Option<Judgement<'_, Reliability>> {
        self.reliabilities.get(statement, self.past())
    }

    /// All that was said of how far the source of a statement is trusted and nobody undid, in causal
    /// order, by this statement.
    pub fn trust_said(&self, statement: &Id) -> impl Iterator<Item = Candidate<'_, Reliability>> {
        self.reliabilities.said(statement, self.past())
    }

    /// The statements that were attached to a claim by hand, in causal order.
    pub fn attached(&self, claim: &Id) -> impl Iterator<Item = &Made<Attach>> {
        self.counting(&self.attached).filter(move |attached| attached.body.claim == *claim)
    }

    /// Who may see something, or a field of it; an empty field is the whole.
    pub fn protection(&self, subject: &Subject, field: &str) -> Option<Judgement<'_, Level>> {
        self.protections.get(&(subject.clone(), field.to_owned()), self.past())
    }

    /// All protections.
    pub fn protections(&self) -> impl Iterator<Item = (&(Subject, String), Judgement<'_, Level>)> {
        self.protections.iter(self.past())
    }

    /// The exports, in causal order.
    pub fn exports(&self) -> impl Iterator<Item = &Made<Export>> {
        self.counting(&self.exports)
    }

    /// The exports that list one of these documents or claims.
    pub fn touched_exports(&self, documents: &[[u8; 32]], claims: &[Id]) -> Vec<&Made<Export>> {
        let documents: BTreeSet<_> = documents.iter().collect();
        let claims: BTreeSet<_> = claims.iter().collect();
        let touched = |export: &&Made<Export>| {
            export.body.documents.iter().any(|document| documents.contains(document))
                || export.body.claims.iter().any(|claim| claims.contains(claim))
        };
        self.exports().filter(touched).collect()
    }

    /// The withdrawals, with the devices that still have to destroy keys.
    pub fn withdrawals(&self) -> Vec<WithdrawalView<'_>> {
        let logs: Vec<LogId> = self.logs.keys().copied().collect();
        self.withdrawals.views(&logs)
    }

    /// The frontiers, in causal order.
    pub fn frontiers(&self) -> impl Iterator<Item = &Made<Frontier>> {
        self.counting(&self.frontiers)
    }

    /// The proofs of a frontier, in causal order.
    pub fn proofs(&self, frontier: EntryId) -> impl Iterator<Item = &Made<Proof>> {
        self.counting(&self.proofs).filter(move |proof| proof.body.frontier == frontier)
    }

    /// The headers of blocks of Bitcoin, in causal order.
    pub fn headers(&self) -> impl Iterator<Item = &Made<Headers>> {
        self.counting(&self.headers)
    }

    /// All judgements that are in conflict.
    pub fn conflicts(&self) -> Vec<ConflictView> {
        let mut all = Vec::new();
        self.conflicts_of(&self.consents, About::consent, &mut all);
        self.conflicts_of(&self.same_persons, About::same_person, &mut all);
        self.conflicts_of(&self.repeats, About::repeats, &mut all);
        self.conflicts_of(&self.verdicts, About::verdict, &mut all);
        self.conflicts_of(&self.edits, About::edit, &mut all);
        self.conflicts_of(&self.contents, About::content, &mut all);
        self.conflicts_of(&self.assessments, About::assessment, &mut all);
        self.conflicts_of(&self.reliabilities, About::reliability, &mut all);
        self.conflicts_of(&self.protections, About::protection, &mut all);
        all
    }

    fn conflicts_of<K: Ord, V: Clone + PartialEq + digest::Shown>(
        &self,
        registers: &Registers<K, V>,
        about: fn(&K) -> About,
        all: &mut Vec<ConflictView>,
    ) {
        for (key, candidates) in registers.conflicts(self.past()) {
            let shown = candidates.iter().map(|one| (one.entry, one.hlc, one.value.shown()));
            all.push(ConflictView { about: about(key), candidates: shown.collect() });
        }
    }

    /// Those that are not undone.
    pub(super) fn counting<'a, T>(
        &'a self,
        all: &'a [Made<T>],
    ) -> impl Iterator<Item = &'a Made<T>> + use<'a, T> {
        all.iter().filter(|made| !self.undoing.is_undone(made.entry))
    }
}

impl About {
    pub(super) fn consent(key: &Id) -> Self {
        Self::Consent(key.clone())
    }

    pub(super) fn same_person((a, b, reviewer): &(Id, Id, Id)) -> Self {
        let reviewer = Some(reviewer.clone()).filter(|reviewer| !reviewer.as_str().is_empty());
        Self::SamePerson { a: a.clone(), b: b.clone(), reviewer }
    }

    pub(super) fn repeats(key: &(Id, Id)) -> Self {
        Self::Repeats(key.0.clone(), key.1.clone())
    }

    pub(super) fn verdict(key: &Id) -> Self {
        Self::Verdict(key.clone())
    }

    pub(super) fn edit(key: &(Id, EditField)) -> Self {
        Self::Edit(key.0.clone(), key.1)
    }

    pub(super) fn content(key: &Id) -> Self {
        Self::Content(key.clone())
    }

    pub(super) fn assessment(key: &(Id, Id)) -> Self {
        Self::Assessment { claim: key.0.clone(), analyst: key.1.clone() }
    }

    pub(super) fn reliability(key: &Id) -> Self {
        Self::Reliability(key.clone())
    }

    pub(super) fn protection(key: &(Subject, String)) -> Self {
        Self::Protection(key.0.clone(), key.1.clone())
    }
}

fn person<'a, 'b>(
    persons: &'b mut BTreeMap<&'a Id, PersonView<'a>>,
    id: &'a Id,
) -> &'b mut PersonView<'a> {
    let new = || PersonView {
        person: id,
        names: Vec::new(),
        is_source: false,
        consent: None,
        withdrawn: None,
    };
    persons.entry(id).or_insert_with(new)
}
