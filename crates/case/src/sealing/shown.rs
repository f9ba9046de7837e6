//! What the record says, as it may be shown, and what people name, as the record has it.

use super::words::{Edges, are_same};
use super::{Matcher, Read, Sealing};
use crate::checking::EntryView;
use crate::derive::{Original, read_original};
use crate::judging::Judgement;
use crate::people::{base, row_of};
use crate::weighing::id_of;
use crate::{Case, Error};
use model::{DocumentId, StatementId};
use record::fold::judgements::{Level, Subject};
use record::fold::{Id, Judgement as Held, State};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Who may see something, and which entries say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protection {
    /// The strictest level that anybody gave.
    pub level: Level,
    /// The entries that give it.
    pub entries: Vec<String>,
}

/// How much of a document is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Nothing.
    Nothing,
    /// Something, and no words of its own.
    Words,
    /// Words of its own: those of its fields and of its statements.
    Fields,
}

impl Extent {
    /// As the catalogue has it.
    pub(crate) fn code(self) -> i64 {
        match self {
            Self::Nothing => 0,
            Self::Words => 1,
            Self::Fields => 2,
        }
    }

    fn of(code: i64) -> Self {
        match code {
            0 => Self::Nothing,
            1 => Self::Words,
            _ => Self::Fields,
        }
    }
}

/// The size of an original of which a part is hidden is given in whole steps of so many bytes: with
/// the length of the text that is shown, the exact one would tell the length of a name.
const STEP: u64 = 1024;

/// A size as it may be shown.
pub(crate) fn rounded(size: u64) -> u64 {
    size.next_multiple_of(STEP)
}

impl Case {
    /// What is hidden inside the case, by all entries that there are.
    pub(crate) fn sealing(&self) -> Result<Arc<Sealing>, Error> {
        Ok(self.known()?.1)
    }

    /// What all entries that there are say, and what they hide.
    pub(crate) fn known(&self) -> Result<(Arc<State>, Arc<Sealing>), Error> {
        let (state, at) = (self.state()?, (self.record.sizes(), self.catalogue.identity()));
        let mut kept = self.sealing.borrow_mut();
        if let Some((_, sealing)) = kept.as_ref().filter(|(known, _)| *known == at) {
            return Ok((state, Arc::clone(sealing)));
        }
        let sealing = Arc::new(Sealing::of(&state, &self.record, Level::CaseTeam)?);
        *kept = Some((at, Arc::clone(&sealing)));
        Ok((state, sealing))
    }

    /// Forgets what was known to be hidden: entries can be read, or no longer, that were there.
    pub(crate) fn forget_sealing(&self) {
        self.sealing.replace(None);
    }

    /// A text as it may be shown inside the case: what somebody typed, or what the record holds.
    pub fn shown(&self, text: &str) -> Result<String, Error> {
        Ok(self.sealing()?.text(text))
    }

    /// A text as it may be shown to an audience, such as the readers of an export.
    pub fn shown_to(&self, audience: Level, text: &str) -> Result<String, Error> {
        Ok(Sealing::of(&*self.state()?, &self.record, audience)?.text(text))
    }

    /// Who may see something, or a field of it (empty for the whole); `None` where nobody said.
    pub fn protection_of(
        &self,
        subject: &Subject,
        field: &str,
    ) -> Result<Option<Protection>, Error> {
        let subject = match subject {
            Subject::Statement(id) => Subject::Statement(self.recorded_id(id)?),
            other => other.clone(),
        };
        let state = self.state()?;
        let about = state.protections().filter(|((other, part), _)| {
            is_same(other, &subject) && (part.is_empty() || part == field)
        });
        let given: Vec<(Level, String)> = about.flat_map(|(_, one)| levels(&one)).collect();
        let strictest = given.iter().map(|(level, _)| *level).max();
        Ok(strictest.map(|level| Protection {
            level,
            entries: given.into_iter().filter(|one| one.0 == level).map(|one| one.1).collect(),
        }))
    }

    /// Whether those of a level may see something, or a field of it. What nobody protected, all may.
    pub fn visible_to(
        &self,
        audience: Level,
        subject: &Subject,
        field: &str,
    ) -> Result<bool, Error> {
        let protection = self.protection_of(subject, field)?;
        Ok(protection.is_none_or(|given| given.level <= audience && given.level != Level::Sealed))
    }

    /// How many places show single words of these, each word by itself: a name that is sealed whole
    /// may be told by its parts.
    pub fn parts_left(&self, words: &str) -> Result<usize, Error> {
        let parts: Vec<&str> = words.split_whitespace().filter(|p| p.chars().count() > 2).collect();
        if parts.len() < 2 {
            return Ok(0);
        }
        let mut places = 0;
        for part in parts {
            places += self.search(part, usize::from(u16::MAX))?.len();
        }
        Ok(places)
    }

    /// The words that are sealed in one document alone.
    pub(crate) fn here(&self, document: DocumentId) -> Result<Matcher, Error> {
        words_here(&self.record, &self.catalogue.connection, &*self.sealing()?, document)
    }

    /// A document as it was read, nothing hidden; only to be compared with, never to be shown.
    pub(crate) fn unsealed(&self, document: DocumentId) -> Result<Option<Read>, Error> {
        unsealed(&self.record, &self.catalogue.connection, &*self.sealing()?, document)
    }

    /// The statement's id in the record, by the one that it is shown under.
    pub(crate) fn recorded_id(&self, shown: &Id) -> Result<Id, Error> {
        let sealing = self.sealing()?;
        if sealing.is_empty() {
            return Ok(shown.clone());
        }
        let statement = base(shown.as_str());
        if let Some(rest) = shown.as_str().strip_prefix(statement).filter(|rest| !rest.is_empty()) {
            let Ok(statement) = statement.parse() else { return Ok(shown.clone()) };
            let recorded = format!("{}{rest}", self.recorded_id(&statement)?);
            return Ok(recorded.parse().unwrap_or_else(|_| shown.clone()));
        }
        if let Some(known) = recorded_ids(&*self.state()?, &sealing).remove(shown) {
            return Ok(known);
        }
        let of_statement = "SELECT d.id FROM statements s JOIN documents d ON d.number = s.document \
                            WHERE s.id = ?1 AND d.seals > 0";
        let connection = &self.catalogue.connection;
        let document: Option<String> =
            connection.query_row(of_statement, [shown.as_str()], |row| row.get(0)).optional()?;
        let Some(document) = document else {
            return Ok(shown.clone());
        };
        let read = self.unsealed(id_of(document)?)?;
        let statements = read.iter().flat_map(|read| &read.statements);
        let mut ids = statements.map(|statement| statement.id().as_str());
        let recorded = ids.find(|id| sealing.keyed(id) == shown.as_str());
        Ok(recorded.and_then(|id| id.parse().ok()).unwrap_or_else(|| shown.clone()))
    }

    /// The id that a statement, claim or person's record of the record is shown under: its own where the
    /// catalogue has it, for then nothing is hidden by it.
    pub(crate) fn shown_id(&self, sealing: &Sealing, id: &str) -> Result<String, Error> {
        if let Some(token) = row_of(id).and_then(|digits| sealing.hidden_digits(digits)) {
            return Ok(token.to_string());
        }
        if let Some(rest) = id.strip_prefix(base(id)).filter(|rest| !rest.is_empty()) {
            return Ok(self.shown_id(sealing, base(id))? + rest);
        }
        let table = match id.split_once('-') {
            Some(("s", digits)) if is_digest(digits) => "statements",
            Some(("c", digits)) if is_digest(digits) => "claims",
            _ => return Ok(sealing.text(id)),
        };
        let query = format!("SELECT 1 FROM {table} WHERE id = ?1");
        let is_there = self.catalogue.connection.prepare_cached(&query)?.exists([id])?;
        Ok(if is_there || sealing.is_empty() { id.to_owned() } else { sealing.keyed(id) })
    }

    /// A judgement with the ids that the record has.
    pub(crate) fn recorded(&self, judgement: &Judgement) -> Result<Judgement, Error> {
        let mut judgement = judgement.clone();
        let ids: Vec<&mut Id> = match &mut judgement {
            Judgement::SamePerson(body) => vec![&mut body.a, &mut body.b],
            Judgement::Compared(body) => vec![&mut body.a, &mut body.b],
            Judgement::Repeats(body) => vec![&mut body.from, &mut body.to],
            Judgement::Statement(body) => vec![&mut body.statement],
            Judgement::Reliability(body) => vec![&mut body.statement],
            Judgement::Protect(body) => match &mut body.subject {
                Subject::Statement(id) => vec![id],
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        for id in ids {
            *id = self.recorded_id(id)?;
        }
        if let Judgement::Protect(body) = &mut judgement
            && let Subject::Words(words) = &mut body.subject
        {
            *words = as_protected_before(&*self.state()?, words);
        }
        Ok(judgement)
    }

    /// An entry as it may be shown.
    pub(crate) fn hide(&self, sealing: &Sealing, mut view: EntryView) -> Result<EntryView, Error> {
        if sealing.is_empty() {
            return Ok(view);
        }
        match view.kind.as_str() {
            "capture" => self.hide_capture(sealing, &mut view)?,
            "statement" => self.hide_edits(sealing, &mut view)?,
            "add-statement" => self.hide_added(sealing, &mut view)?,
            "witness" | "source" => hide_witness(sealing, &mut view),
            _ => {}
        }
        for value in view.fields.values_mut() {
            self.hide_value(sealing, value)?;
        }
        Ok(view)
    }

    fn hide_capture(&self, sealing: &Sealing, view: &mut EntryView) -> Result<(), Error> {
        let text = |name: &str| view.fields.get(name)?.as_str().map(str::to_owned);
        let (Some(sha256), Some(name)) = (text("sha256"), text("name")) else { return Ok(()) };
        let document = id_of(sha256)?;
        let name = sealing.name(document, &name, &self.here(document)?);
        view.fields.insert("name".to_owned(), name.into());
        let size = view.fields.get("size").and_then(Value::as_u64);
        let extent = extent_of(&self.catalogue.connection, document)?;
        match sealing.hidden(document) {
            Some(token) => view.fields.insert("size".to_owned(), token.to_string().into()),
            None if extent != Extent::Nothing => {
                view.fields.insert("size".to_owned(), size.map(rounded).into())
            }
            None => None,
        };
        Ok(())
    }

    /// Where words stand in a document of which anything is hidden would tell how long it is.
    fn hide_places(&self, document: Option<DocumentId>, view: &mut EntryView) -> Result<(), Error> {
        let extent = document.map(|document| extent_of(&self.catalogue.connection, document));
        if extent.transpose()? != Some(Extent::Nothing) {
            for field in ["content", "cue", "source"] {
                view.fields.remove(field);
            }
        }
        Ok(())
    }

    fn hide_added(&self, sealing: &Sealing, view: &mut EntryView) -> Result<(), Error> {
        let text = |name: &str| view.fields.get(name)?.as_str().map(str::to_owned);
        let (Some(document), Some(speaker)) = (text("document"), text("speaker")) else {
            return Ok(());
        };
        let statement = text("statement").and_then(|id| id.parse::<Id>().ok());
        let document = id_of(document)?;
        let shown = match (sealing.hidden(document), statement) {
            (Some(token), _) => token.to_string(),
            (None, Some(statement)) => sealing.edited_speaker(&statement, &speaker),
            (None, None) => sealing.text(&speaker),
        };
        let shown = self.here(document)?.seal(&shown, Edges::Anywhere).into_owned();
        view.fields.insert("speaker".to_owned(), shown.into());
        self.hide_places(Some(document), view)
    }

    fn hide_edits(&self, sealing: &Sealing, view: &mut EntryView) -> Result<(), Error> {
        let statement = view.fields.get("statement").and_then(Value::as_str);
        let Some(statement) = statement.and_then(|id| id.parse::<Id>().ok()) else {
            return Ok(());
        };
        let edits = view.fields.get_mut("edits").and_then(Value::as_object_mut);
        if let Some(Value::String(speaker)) = edits.and_then(|edits| edits.get_mut("speaker")) {
            *speaker = sealing.edited_speaker(&statement, speaker);
        }
        match view.fields.contains_key("content") {
            true => self.hide_places(self.document_of(sealing, &statement)?, view),
            false => Ok(()),
        }
    }

    /// The document of a statement of the record, where the statement is in sight.
    pub(crate) fn document_of(
        &self,
        sealing: &Sealing,
        statement: &Id,
    ) -> Result<Option<DocumentId>, Error> {
        let query = "SELECT d.id FROM statements s JOIN documents d ON d.number = s.document \
                     WHERE s.id IN (?1, ?2)";
        let ids = [statement.to_string(), sealing.keyed(statement.as_str())];
        let connection = &self.catalogue.connection;
        let found: Option<String> =
            connection.query_row(query, ids, |row| row.get(0)).optional()?;
        found.map(id_of).transpose()
    }

    fn hide_value(&self, sealing: &Sealing, value: &mut Value) -> Result<(), Error> {
        match value {
            Value::String(text) => *text = self.hide_text(sealing, text)?,
            Value::Array(items) => {
                for item in items {
                    self.hide_value(sealing, item)?;
                }
            }
            Value::Object(fields) => {
                for value in fields.values_mut() {
                    self.hide_value(sealing, value)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn hide_text(&self, sealing: &Sealing, text: &str) -> Result<String, Error> {
        let document: Option<DocumentId> = text.parse().ok();
        match document.and_then(|document| sealing.hidden(document)) {
            Some(token) => Ok(token.to_string()),
            None => self.shown_id(sealing, text),
        }
    }
}

impl Sealing {
    /// The digest of a document as it may be shown.
    pub(crate) fn document(&self, document: DocumentId) -> String {
        self.hidden(document).map_or_else(|| document.to_string(), |token| token.to_string())
    }

    /// The name of a statement's speaker that a judgement gave.
    pub(crate) fn edited_speaker(&self, statement: &Id, name: &str) -> String {
        let seals = self.statements.get(statement);
        match seals.and_then(|seals| seals.whole.or(seals.field("speaker"))) {
            Some(token) => token.to_string(),
            None => self.text(name),
        }
    }
}

/// Whether two subjects are one: words are, however they are written.
fn is_same(a: &Subject, b: &Subject) -> bool {
    match (a, b) {
        (Subject::Words(a), Subject::Words(b)) => are_same(a, b),
        (a, b) => a == b,
    }
}

/// The levels that a judgement gives, with the entries that give them.
fn levels(judgement: &Held<'_, Level>) -> Vec<(Level, String)> {
    match judgement {
        Held::Settled { value, entries } => {
            entries.iter().map(|entry| (**value, entry.to_string())).collect()
        }
        Held::Conflict { candidates } => {
            candidates.iter().map(|one| (*one.value, one.entry.to_string())).collect()
        }
    }
}

/// Words as they were written when they were first protected, however they are written now: a later
/// level is about the same words.
fn as_protected_before(state: &State, words: &str) -> String {
    let before = state.protections().find_map(|((subject, _), _)| match subject {
        Subject::Words(before) if are_same(before, words) => Some(before.clone()),
        _ => None,
    });
    before.unwrap_or_else(|| words.to_owned())
}

fn hide_witness(sealing: &Sealing, view: &mut EntryView) {
    let person = view.fields.get("person").and_then(Value::as_str);
    let person = person.and_then(|id| id.parse::<Id>().ok());
    if let Some(token) = person.and_then(|person| sealing.person(&person)) {
        view.fields.insert("name".to_owned(), token.to_string().into());
    }
}

fn is_digest(digits: &str) -> bool {
    digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The statements that judgements are about, by the ids that they are shown under where something
/// of their document is hidden.
pub(crate) fn recorded_ids(state: &State, sealing: &Sealing) -> BTreeMap<Id, Id> {
    if sealing.is_empty() {
        return BTreeMap::new();
    }
    let pairs = state.same_persons().map(|(pair, ..)| pair);
    let pairs = pairs.chain(state.repetitions().map(|((a, b), _)| [a, b]));
    let mut ids: Vec<&Id> = pairs.flatten().collect();
    ids.extend(state.verdicts().map(|(id, _)| id));
    ids.extend(state.reliabilities().map(|(id, _)| id));
    ids.extend(state.added_statements().map(|made| &made.body.statement));
    ids.extend(state.protections().filter_map(|((subject, _), _)| match subject {
        Subject::Statement(id) => Some(id),
        _ => None,
    }));
    let shown = |id: &Id| Some((sealing.keyed_record(id.as_str()).parse().ok()?, id.clone()));
    ids.into_iter().filter_map(shown).collect()
}

/// The id that a statement is shown under, given those that are there.
pub(crate) fn shown_among(
    sealing: &Sealing,
    id: &Id,
    is_there: impl Fn(&StatementId) -> bool,
) -> Option<StatementId> {
    let keyed: StatementId = sealing.keyed(id.as_str()).parse().ok()?;
    if is_there(&keyed) { Some(keyed) } else { id.as_str().parse().ok() }
}

/// How much of a document is hidden.
pub(crate) fn extent_of(connection: &Connection, document: DocumentId) -> Result<Extent, Error> {
    let query = "SELECT seals FROM documents WHERE id = ?1";
    let found = connection.prepare_cached(query)?.query_row([document.hex()], |row| row.get(0));
    Ok(found.optional()?.map_or(Extent::Nothing, Extent::of))
}

/// The words that are sealed in one document alone, where it has any.
pub(crate) fn words_here(
    record: &record::Record,
    connection: &Connection,
    sealing: &Sealing,
    document: DocumentId,
) -> Result<Matcher, Error> {
    if extent_of(connection, document)? != Extent::Fields {
        return Ok(Matcher::default());
    }
    let read = unsealed(record, connection, sealing, document)?;
    Ok(read.map(|read| sealing.local(&read).matcher()).unwrap_or_default())
}

/// A document as it was read, nothing hidden; only to be compared with, never to be shown.
fn unsealed(
    record: &record::Record,
    connection: &Connection,
    sealing: &Sealing,
    document: DocumentId,
) -> Result<Option<Read>, Error> {
    let query = "SELECT key FROM documents WHERE id = ?1";
    let key: Option<String> =
        connection.query_row(query, [document.hex()], |row| row.get(0)).optional()?;
    let Some(key) = key.and_then(|key| key.parse().ok()) else { return Ok(None) };
    // Names as captured are in the record; a page is known for one by its bytes too.
    let mut captures = Vec::new();
    record.read(&record::Sizes::new(), &mut |entry| {
        if let Ok(payload) = &entry.payload {
            captures.extend(crate::folding::captured(&entry, payload));
        }
    })?;
    let of_document = captures.into_iter().filter(|capture| capture.document == document);
    let first = of_document.min_by_key(|capture| capture.order());
    let (name, declared) =
        first.map(|capture| (capture.name, capture.declared)).unwrap_or_default();
    let bytes = record.original(&document.bytes(), &key)?;
    let kept = crate::recognised::of_document(connection, document)?;
    let words = kept.map(|kept| record.original(&kept.words.bytes(), &kept.key)).transpose()?;
    let original = Original {
        bytes: &bytes,
        name: &name,
        declared: declared.as_deref(),
        words: words.as_deref(),
    };
    Ok(read_original(&original, sealing.amendments()).ok())
}
