//! What people judge: one entry of the record each, undone by another entry.

use crate::sealing::{Sealing, entry_of_token, recorded_ids, shown_among};
use crate::trusting::share;
use crate::{Case, Error};
use model::{Basis, DocumentId, PersonId, Speaker, Stance, Statement, StatementId, Verdict};
use record::fold::judgements::{
    Answer, Assess, Attach, Compared, Consent, EditField, EntryBody, Export, ExportStatus, Protect,
    Reliability, Repeats, Resolve, Reuse, SamePerson, Side, Statement as OnStatement, Subject,
    Undo, Verdict as OnProposal,
};
use record::fold::{About, Id, Identity, Reach, Seen, State};
use record::{Draft, Entry, EntryId, KeyId, KeyKind, Sizes};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// A judgement that is to be recorded.
#[derive(Debug, Clone)]
pub enum Judgement {
    /// Whether the speakers of two statements are one person.
    SamePerson(SamePerson),
    /// What two records of persons are.
    Compared(Compared),
    /// Whether one statement repeats another.
    Repeats(Repeats),
    /// What becomes of a statement.
    Statement(OnStatement),
    /// What an analyst thinks of a claim.
    Assess(Assess),
    /// How far somebody trusts a source.
    Reliability(Reliability),
    /// What a person agreed to.
    Consent(Consent),
    /// Who may see something.
    Protect(Protect),
    /// What was handed out, or is being prepared.
    Export(Export),
    /// An entry shall count as if it had never been made.
    Undo(EntryId),
    /// Which of several entries in conflict holds.
    Resolve {
        /// All that conflict.
        entries: Vec<EntryId>,
        /// The one that holds.
        chosen: EntryId,
    },
}

/// What people made of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerdictView {
    /// It is right.
    Accepted,
    /// It is none: it counts for nothing.
    Rejected,
    /// It is right with changes, which are made in it.
    Edited,
    /// People judged differently, and none of it counts yet.
    Conflict,
}

impl VerdictView {
    /// As it is written on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Edited => "edited",
            Self::Conflict => "conflict",
        }
    }
}

/// Judgements that do not agree, by people who did not know of each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// What it is about.
    pub about: String,
    /// The same as a word: `consent`, `same-person`, `repeats`, `verdict`, `edit`, `assessment`,
    /// `reliability`, `protection`.
    pub kind: &'static str,
    /// What the judgements name, by the ids that are shown.
    pub named: Vec<String>,
    /// The entries.
    pub entries: Vec<String>,
}

/// What this device said last about the statements of a document, of all that nobody undid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastJudgement {
    /// The entry.
    pub entry: String,
    /// The id that the statement is shown under.
    pub statement: String,
    /// `accept`, `reject`, `edit` or `add`.
    pub what: &'static str,
}

/// What an analyst thinks of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentView {
    /// Who.
    pub analyst: String,
    /// From 1 to 6.
    pub credibility: u8,
    /// The conclusion, as a word.
    pub status: String,
    /// Why.
    pub reasoning: String,
    /// The least and greatest number of origins, where the analyst gives any.
    pub origins: (Option<u64>, Option<u64>),
    /// Whether the same analyst said otherwise on another device.
    pub conflict: bool,
}

/// The state, and what it was folded from.
#[derive(Debug)]
pub(crate) struct Folded {
    pub(crate) state: Arc<State>,
    sizes: Sizes,
    /// How many keys there were, and how many had been destroyed: keys come with new ids and never
    /// come back, so that no other keys have the same numbers.
    keys: (usize, usize),
}

impl Case {
    /// The state that all entries give: kept, and brought up to date with what is new.
    pub(crate) fn state(&self) -> Result<Arc<State>, Error> {
        let kept = self.folded.take();
        let folded = match kept.map(|folded| self.folded_further(folded)).transpose()? {
            Some(Some(folded)) => folded,
            _ => self.folded_anew()?,
        };
        let state = folded.state.clone();
        self.folded.replace(Some(folded));
        Ok(state)
    }

    /// With what was written since; `None` where all of it has to be folded anew.
    fn folded_further(&self, mut folded: Folded) -> Result<Option<Folded>, Error> {
        let (sizes, keys) = (self.record.sizes(), self.key_counts());
        let unread = folded.state.unreadable() + folded.state.pending();
        let may_be_read_now = folded.keys != keys && unread > 0;
        let is_shorter =
            folded.sizes.iter().any(|(log, size)| sizes.get(log).is_none_or(|now| now < size));
        if folded.keys.1 != keys.1 || may_be_read_now || is_shorter {
            return Ok(None);
        }
        let mut new = Vec::new();
        if folded.sizes != sizes {
            self.record.read(&folded.sizes, &mut |entry| {
                let hlc = entry.payload.as_ref().map_or(0, |payload| payload.hlc);
                new.push((hlc, seen_of(&entry)));
            })?;
        }
        new.sort_by_key(|(hlc, seen)| (*hlc, seen.id()));
        let state = Arc::make_mut(&mut folded.state);
        let is_further = new.into_iter().all(|(_, seen)| state.push(seen).is_ok());
        (folded.sizes, folded.keys) = (sizes, keys);
        Ok(is_further.then_some(folded))
    }

    pub(crate) fn folded_anew(&self) -> Result<Folded, Error> {
        let (sizes, keys) = (self.record.sizes(), self.key_counts());
        let mut seen = Vec::new();
        self.record.read(&Sizes::new(), &mut |entry| seen.push(seen_of(&entry)))?;
        Ok(Folded { state: Arc::new(State::fold(seen)), sizes, keys })
    }

    fn key_counts(&self) -> (usize, usize) {
        let keys = self.record.keys();
        (keys.all().count(), keys.destroyed().count())
    }

    /// Records a judgement, and gives the name of its entry. Claims are weighed anew when they are
    /// asked for next.
    pub fn judge(&mut self, judgement: &Judgement) -> Result<String, Error> {
        let written = self.locked(|case| {
            case.catch_up()?;
            let drafts = case.drafts(&case.recorded(judgement)?)?;
            let written = case.record.append(&drafts)?;
            if matches!(judgement, Judgement::Export(Export { status: ExportStatus::Sent, .. })) {
                // Whoever has the published keys shall not see what is recorded from now on.
                case.record.rotate_claim_key()?;
            }
            Ok(written)
        })?;
        self.catch_up()?;
        Ok(written.first().map(|written| written.id.to_string()).unwrap_or_default())
    }

    fn drafts(&mut self, judgement: &Judgement) -> Result<Vec<Draft>, Error> {
        let key = self.record.key(KeyKind::Case)?.0;
        let draft = |kind, fields, claims| Draft { kind, fields, key, claims };
        Ok(match judgement {
            Judgement::SamePerson(body) => {
                vec![draft(SamePerson::KIND, body.draft_fields(), vec![])]
            }
            Judgement::Compared(body) => {
                let key = self.key_of_records([&body.a, &body.b])?.unwrap_or(key);
                let fields = body.draft_fields();
                vec![Draft { kind: Compared::KIND, fields, key, claims: vec![] }]
            }
            Judgement::Repeats(body) => vec![draft(Repeats::KIND, body.draft_fields(), vec![])],
            Judgement::Assess(body) => {
                vec![draft(Assess::KIND, body.draft_fields(), body.claims())]
            }
            Judgement::Reliability(body) => {
                // With whom the document concerns, what is thought of them goes too.
                let key = self.key_of_edits(&body.statement)?.unwrap_or(key);
                let fields = body.draft_fields();
                vec![Draft { kind: Reliability::KIND, fields, key, claims: vec![] }]
            }
            Judgement::Protect(body) => vec![draft(Protect::KIND, body.draft_fields(), vec![])],
            Judgement::Export(body) => vec![draft(Export::KIND, body.draft_fields(), vec![])],
            Judgement::Undo(entry) => {
                vec![draft(Undo::KIND, Undo { entry: *entry }.draft_fields(), vec![])]
            }
            Judgement::Resolve { entries, chosen } => {
                let body = Resolve { entries: entries.clone(), chosen: *chosen };
                vec![draft(Resolve::KIND, body.draft_fields(), vec![])]
            }
            Judgement::Consent(body) => {
                let key = self.key_of_person(&body.person)?;
                let fields = body.draft_fields();
                vec![Draft { kind: Consent::KIND, fields, key, claims: vec![] }]
            }
            Judgement::Statement(body) => {
                let key = if body.verdict == OnProposal::Edit {
                    self.key_of_edits(&body.statement)?.unwrap_or(key)
                } else {
                    key
                };
                let (kind, fields) = (OnStatement::KIND, body.draft_fields());
                let mut drafts = vec![Draft { kind, fields, key, claims: vec![] }];
                // An accepted statement carries the tags of its claims, so that a proof for a
                // claim can show that none was left out.
                if body.verdict != OnProposal::Reject {
                    drafts.extend(self.attach_drafts(&body.statement)?);
                }
                drafts
            }
        })
    }

    /// The key of whom the document of either record concerns: what is said of them is gone with it.
    fn key_of_records(&mut self, ids: [&Id; 2]) -> Result<Option<KeyId>, Error> {
        let (case, sealing) = (self.record.key(KeyKind::Case)?.0, self.sealing()?);
        for id in ids {
            let document = self.document_of_record(&sealing, id)?;
            let key = document.map(|document| self.key_of_document(document)).transpose()?;
            if let Some(key) = key.filter(|key| *key != case) {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// The key of whom the statement's document concerns: what is said there is gone with it.
    fn key_of_edits(&self, statement: &Id) -> Result<Option<KeyId>, Error> {
        let document = self.document_of(&*self.sealing()?, statement)?;
        document.map(|document| self.key_of_document(document)).transpose()
    }

    /// Records which claims a statement is under.
    pub(crate) fn attach(&mut self, statement: &Id) -> Result<(), Error> {
        self.locked(|case| {
            case.catch_up()?;
            let drafts = case.attach_drafts(statement)?;
            if drafts.is_empty() {
                return Ok(());
            }
            let makings = case.makings;
            case.record.append(&drafts)?;
            case.catch_up()?;
            // Nobody else writes now, and what is attached changes no weight.
            if case.makings == makings { case.note_weighed() } else { Ok(()) }
        })?;
        self.catch_up()
    }

    fn attach_drafts(&mut self, statement: &Id) -> Result<Vec<Draft>, Error> {
        let key = self.record.key(KeyKind::Case)?.0;
        let attachments = self.attachments(statement)?.into_iter();
        let draft = |attach: Attach| {
            let (fields, claims) = (attach.draft_fields(), attach.claims());
            Draft { kind: Attach::KIND, fields, key, claims }
        };
        Ok(attachments.map(draft).collect())
    }

    fn attachments(&mut self, statement: &Id) -> Result<Vec<Attach>, Error> {
        self.weigh()?;
        let Some(view) = self.statement(statement)? else {
            return Ok(Vec::new());
        };
        let statement = &self.recorded_id(statement)?;
        let side = match view.statement.stance {
            Stance::Offers => Side::Offers,
            Stance::Denies | Stance::Doubts => Side::Denies,
            _ => Side::Asserts,
        };
        Ok(view.claims.iter().filter_map(|claim| attach(claim, statement, side)).collect())
    }

    /// What this device said last about the statements of a document, of all that nobody undid.
    pub fn last_judgement(&self, document: DocumentId) -> Result<Option<LastJudgement>, Error> {
        let Some(own) = self.record.own() else { return Ok(None) };
        let (state, sealing) = self.known()?;
        let judged = Judged::new(&state, &sealing);
        let proposed = self.proposed_in(document)?;
        let ids: Vec<Id> = proposed.iter().filter_map(|s| judged.recorded(s.id())).collect();
        let Some(said) = state.last_said(own, &document.bytes(), ids.iter()) else {
            return Ok(None);
        };
        let what = said.verdict.map_or("add", OnProposal::as_str);
        let statement = self.shown_id(&sealing, said.statement.as_str())?;
        Ok(Some(LastJudgement { entry: said.entry.to_string(), statement, what }))
    }

    /// Undoes a judgement of statements, or the adding of one; gives the name of the entry. What
    /// hides something, or took something away, is not undone here.
    pub fn undo_judgement(&mut self, entry: &str) -> Result<String, Error> {
        self.attend()?;
        let refused = || Error::NotUndone(entry.to_owned());
        let found = self.entry_named(entry).ok_or_else(refused)?;
        let state = self.state()?;
        if state.is_undone(found) || state.reach_of_undoing(found) == Reach::Everything {
            return Err(Error::NotUndone(self.shown(entry)?));
        }
        self.judge(&Judgement::Undo(found))
    }

    /// The statement of this name: the one that it is shown under, or the one that it had before
    /// something in its document was sealed.
    pub fn statement(&self, wanted: &Id) -> Result<Option<crate::StatementView>, Error> {
        for id in [wanted.to_string(), self.sealing()?.keyed(wanted.as_str())] {
            let id: Option<StatementId> = id.parse().ok();
            let found = self.statements(&crate::StatementFilter { id, ..Default::default() })?;
            if let Some(found) = found.into_iter().next() {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// The entry that people name like this: the beginning of its log's id, and its place; or the
    /// token that stands for what the entry sealed.
    pub fn entry_named(&self, name: &str) -> Option<EntryId> {
        let of_token = entry_of_token(name);
        let name = of_token.as_deref().unwrap_or(name);
        let (log, seq) = name.split_once('-')?;
        let mut logs = self.record.sizes().into_iter();
        let (log, size) = logs.find(|(id, _)| log.len() >= 4 && id.to_string().starts_with(log))?;
        let seq = seq.parse().ok().filter(|seq| *seq < size)?;
        Some(EntryId { log, seq })
    }

    /// Judgements in conflict, until somebody chooses.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, Error> {
        let (state, sealing) = self.known()?;
        let view = |conflict: record::fold::ConflictView| {
            let (kind, ids) = parts(&conflict.about);
            let shown = ids.into_iter().map(|id| self.shown_id(&sealing, id.as_str()));
            let named: Vec<String> = shown.collect::<Result<_, _>>()?;
            Ok(Conflict {
                about: about(&conflict.about, &named),
                kind,
                named,
                entries: conflict.candidates.iter().map(|(entry, ..)| entry.to_string()).collect(),
            })
        };
        state.conflicts().into_iter().map(view).collect()
    }

    /// What analysts think of a claim; disagreement is shown, not resolved.
    pub fn assessments(&self, claim: &model::ClaimId) -> Result<Vec<AssessmentView>, Error> {
        let (state, sealing) = self.known()?;
        let Ok(claim) = claim.as_str().parse::<Id>() else {
            return Ok(Vec::new());
        };
        let mut views = Vec::new();
        for (analyst, judgement) in state.assessments(&claim) {
            views.extend(judgement.values().into_iter().map(|assess| AssessmentView {
                analyst: sealing.text(analyst.as_str()),
                credibility: assess.credibility.grade(),
                status: assess.status.as_str().to_owned(),
                reasoning: sealing.text(&assess.reasoning),
                origins: (assess.min, assess.max),
                conflict: judgement.is_conflict(),
            }));
        }
        Ok(views)
    }
}

fn attach(claim: &model::ClaimId, statement: &Id, side: Side) -> Option<Attach> {
    Some(Attach { statement: statement.clone(), claim: claim.as_str().parse().ok()?, side })
}

/// An entry as the fold takes it.
pub(crate) fn seen_of(entry: &Entry) -> Seen {
    match &entry.payload {
        Ok(payload) => Seen::readable(entry.id, payload),
        Err(_) => Seen::unreadable(entry.id),
    }
}

/// What a judgement is about as a word, and what it names.
fn parts(about: &About) -> (&'static str, Vec<&Id>) {
    match about {
        About::Consent(person) => ("consent", vec![person]),
        About::SamePerson { a, b, .. } => ("same-person", vec![a, b]),
        About::Repeats(a, b) => ("repeats", vec![a, b]),
        About::Verdict(statement) => ("verdict", vec![statement]),
        About::Edit(statement, _) | About::Content(statement) => ("edit", vec![statement]),
        About::Assessment { claim, analyst } => ("assessment", vec![claim, analyst]),
        About::Reliability(statement) => ("reliability", vec![statement]),
        About::Protection(Subject::Statement(id) | Subject::Person(id), _) => {
            ("protection", vec![id])
        }
        About::Protection(Subject::Document(_) | Subject::Words(_), _) => ("protection", vec![]),
    }
}

/// In words, with the ids that are shown.
fn about(about: &About, named: &[String]) -> String {
    let of = |at: usize| named.get(at).map_or("", String::as_str);
    match about {
        About::Consent(_) => format!("consent of {}", of(0)),
        About::SamePerson { .. } => {
            format!("whether the speakers of {} and {} are one", of(0), of(1))
        }
        About::Repeats(..) => format!("whether one of {} and {} repeats the other", of(0), of(1)),
        About::Verdict(_) => format!("statement {}", of(0)),
        About::Edit(_, field) => format!("{} of statement {}", field.as_str(), of(0)),
        About::Content(_) => format!("content of statement {}", of(0)),
        About::Assessment { .. } => format!("claim {}, by {}", of(0), of(1)),
        About::Reliability(_) => format!("how far the source of {} is trusted", of(0)),
        About::Protection(subject, _) => format!("protection of a {}", subject.kind()),
    }
}

/// What people made of the statements that the machine proposed. Where judgements conflict, none of
/// them counts.
pub(crate) struct Judged<'a> {
    state: &'a State,
    sealing: &'a Sealing,
    /// The ids of the record by those that statements are shown under.
    recorded: BTreeMap<Id, Id>,
    persons: BTreeMap<Id, PersonId>,
    added: BTreeMap<&'a Id, Vec<EntryId>>,
}

impl<'a> Judged<'a> {
    pub(crate) fn new(state: &'a State, sealing: &'a Sealing) -> Self {
        let recorded = recorded_ids(state, sealing);
        let mut added: BTreeMap<&Id, Vec<EntryId>> = BTreeMap::new();
        for made in state.added_statements() {
            added.entry(&made.body.statement).or_default().push(made.entry);
        }
        Self { state, sealing, recorded, persons: persons(state), added }
    }

    /// The statements as people left them: rejected ones are gone, edited ones are changed, and
    /// those whose speakers were judged have a person.
    pub(crate) fn statements(&self, statements: Vec<Statement>) -> Vec<Statement> {
        statements.into_iter().filter_map(|statement| self.statement(statement)).collect()
    }

    /// The same, with those that were rejected beside them, as they were proposed.
    pub(crate) fn parted(&self, statements: Vec<Statement>) -> (Vec<Statement>, Vec<Statement>) {
        let is_rejected = |statement: &Statement| {
            let id = self.recorded(statement.id());
            id.and_then(|id| self.verdict(&id)) == Some(OnProposal::Reject)
        };
        let (rejected, rest): (Vec<_>, Vec<_>) = statements.into_iter().partition(is_rejected);
        (self.statements(rest), rejected)
    }

    /// What people made of single statements, by the ids of the record: what is different here is
    /// different in the statements.
    pub(crate) fn marks(&self) -> HashMap<Id, String> {
        let mut ids: BTreeSet<&Id> = self.state.verdicts().map(|(id, _)| id).collect();
        ids.extend(self.persons.keys());
        let mark = |id: &Id| {
            let edits = self.state.edits(id);
            let edits: Vec<_> =
                edits.iter().map(|(field, edit)| (field.as_str(), edit.value())).collect();
            let person = self.persons.get(id).map(PersonId::as_str);
            format!("{:?} {edits:?} {person:?}", self.verdict(id))
        };
        ids.into_iter().map(|id| (id.clone(), mark(id))).collect()
    }

    fn statement(&self, statement: Statement) -> Option<Statement> {
        let id = self.recorded(statement.id())?;
        if self.verdict(&id) == Some(OnProposal::Reject) {
            return None;
        }
        Some(self.with_person(self.edited(statement, &id)))
    }

    /// The statements whose speakers were judged, as the record names them.
    pub(crate) fn spoken_by_persons(&self) -> impl Iterator<Item = &Id> {
        self.persons.keys()
    }

    /// The statement with its person, where its speaker was judged.
    pub(crate) fn with_person(&self, statement: Statement) -> Statement {
        let person = self.recorded(statement.id()).and_then(|id| self.persons.get(&id));
        match person {
            Some(person) => statement.with_person(person.clone()),
            None => statement,
        }
    }

    /// The statement as people left it, what they made of it, and the entries that say so; a rejected
    /// one too.
    pub(crate) fn view(
        &self,
        statement: Statement,
    ) -> (Statement, Option<VerdictView>, Vec<String>) {
        let Some(id) = self.recorded(statement.id()) else {
            return (statement, None, Vec::new());
        };
        let verdict = self.state.verdict(&id).map(|judgement| match judgement.value() {
            Some(OnProposal::Accept) => VerdictView::Accepted,
            Some(OnProposal::Reject) => VerdictView::Rejected,
            Some(OnProposal::Edit) => VerdictView::Edited,
            None => VerdictView::Conflict,
        });
        (self.edited(statement, &id), verdict, self.entries(&id))
    }

    /// The entries that hold about a statement, in the order of their names.
    fn entries(&self, id: &Id) -> Vec<String> {
        let mut entries: BTreeSet<EntryId> =
            self.added.get(id).into_iter().flatten().copied().collect();
        entries.extend(self.state.verdict(id).into_iter().flat_map(|said| said.entries()));
        entries.extend(self.state.edits(id).into_values().flat_map(|said| said.entries()));
        entries.extend(self.state.content(id).into_iter().flat_map(|said| said.entries()));
        entries.iter().map(EntryId::to_string).collect()
    }

    fn recorded(&self, shown: &StatementId) -> Option<Id> {
        let shown: Id = shown.as_str().parse().ok()?;
        Some(self.recorded.get(&shown).cloned().unwrap_or(shown))
    }

    fn verdict(&self, id: &Id) -> Option<OnProposal> {
        self.state.verdict(id)?.value().copied()
    }

    fn edited(&self, statement: Statement, id: &Id) -> Statement {
        let edits = self.state.edits(id);
        if edits.is_empty() {
            return statement;
        }
        let value = |field| edits.get(&field).and_then(|judgement| judgement.value());
        let mut parts = (*statement).clone();
        if let Some(name) = value(EditField::Speaker) {
            let name = self.sealing.edited_speaker(id, name);
            parts.speaker = Speaker { name, ..parts.speaker };
        }
        let stance = value(EditField::Stance).and_then(|code| Stance::from_code(code));
        parts.stance = stance.unwrap_or(parts.stance);
        let basis = value(EditField::Basis).and_then(|code| Basis::from_code(code));
        parts.basis = basis.unwrap_or(parts.basis);
        Statement::recorded(statement.id().clone(), statement.document(), parts)
    }
}

/// The person of each statement whose speaker was judged to be, or not to be, that of another.
fn persons(state: &State) -> BTreeMap<Id, PersonId> {
    let mut root: BTreeMap<Id, Id> = BTreeMap::new();
    for ([a, b], identity) in state.identities() {
        if identity == Identity::Unsure {
            continue;
        }
        let (a_root, b_root) = (find(&root, a), find(&root, b));
        root.entry(a.clone()).or_insert_with(|| a.clone());
        root.entry(b.clone()).or_insert_with(|| b.clone());
        if identity == Identity::Settled(Answer::Same) && a_root != b_root {
            // The least is the root, so that the order of the judgements does not matter.
            let (least, other) = if a_root < b_root { (a_root, b_root) } else { (b_root, a_root) };
            root.insert(other, least);
        }
    }
    let person = |id: &Id| (id.clone(), PersonId::of(&[find(&root, id).as_str()]));
    root.keys().map(person).collect()
}

fn find(root: &BTreeMap<Id, Id>, id: &Id) -> Id {
    let mut at = id;
    while let Some(above) = root.get(at).filter(|above| *above != at) {
        at = above;
    }
    at.clone()
}

/// What people decided about pairs of statements, for the weighing of these.
///
/// `is_there` tells whether a statement is weighed.
pub(crate) fn pairs(
    state: &State,
    sealing: &Sealing,
    is_there: impl Fn(&StatementId) -> bool,
) -> Vec<model::Judgement> {
    let shown = |id: &Id| shown_among(sealing, id, &is_there);
    let pair = |judgement: &Repeats| {
        let verdict = match judgement.verdict {
            Reuse::Repeats => Verdict::Repeats,
            Reuse::Independent => Verdict::Independent,
        };
        Some(model::Judgement { from: shown(&judgement.from)?, to: shown(&judgement.to)?, verdict })
    };
    state.repetitions().filter_map(|(_, judgement)| pair(judgement.value()?)).collect()
}

/// What people decided about sources, each by a statement of the source. Where they decided differently
/// and did not know of each other, none of it counts.
pub(crate) fn overrides(
    state: &State,
    sealing: &Sealing,
    is_there: impl Fn(&StatementId) -> bool,
) -> BTreeMap<StatementId, weigh::Override> {
    let decided = |(statement, judgement): (&Id, record::fold::Judgement<'_, Reliability>)| {
        let shown = shown_among(sealing, statement, &is_there)?;
        let Reliability { statement: _, alpha, beta, reason, analyst: _ } = judgement.value()?;
        let reason = sealing.text(reason);
        Some((shown, weigh::Override { alpha: share(*alpha), beta: share(*beta), reason }))
    };
    state.reliabilities().filter_map(decided).collect()
}
