//! What people add to documents and change in them by marking words.
//!
//! An entry says where the words stand, not what they are: the words stay in the document, and are
//! gone with it. A keyed digest of them shows where a later reader of the document finds other words
//! at the same place; then the entry counts for nothing, and the document says so.

use crate::sealing::{Extent, Read, extent_of};
use crate::{Case, Error};
use extract::Marker;
use model::{
    ActType, Basis, DocumentId, Excerpt, Reading, Span, SpanError, Spans, SpeakerKind, Stance,
    Statement, Text, Warning,
};
use record::fold::judgements::{AddStatement, EntryBody, Marked, Span as Stretch};
use record::fold::{Id, State};
use record::{Draft, EntryId, KeyId};
use rusqlite::OptionalExtension;
use std::collections::{BTreeMap, HashSet};

/// Words that somebody means, in a document as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// As somebody typed or selected them, whatever the white space between them; pieces that do not
    /// stand together have ` … ` between them.
    Said {
        /// The words.
        words: String,
        /// The character near which they stand, where they stand several times.
        near: Option<u32>,
    },
    /// By their characters.
    At(Vec<Span>),
}

/// A statement that somebody adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStatement {
    /// The document it stands in.
    pub document: DocumentId,
    /// What is said.
    pub content: Words,
    /// The words that show that something is said.
    pub cue: Option<Words>,
    /// The words for who says it.
    pub source: Option<Words>,
    /// The name of who says it; empty where the document itself does.
    pub speaker: String,
    /// What kind of speaker; where it is not given, that of the document's other statements by this
    /// speaker, else a person.
    pub kind: Option<SpeakerKind>,
    /// What the speaker does with the content.
    pub stance: Stance,
    /// How the speaker knows.
    pub basis: Basis,
    /// The kind of act that it is about; where it is not given, the acts that the content names.
    pub act: Option<ActType>,
}

/// A statement that was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedStatement {
    /// The entry of the record.
    pub entry: String,
    /// The id that the statement is shown under.
    pub statement: Id,
}

/// Why words cannot be marked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarkError {
    /// There is no such document, or it could not be read.
    #[error("no text of this document is there")]
    NoText,
    /// No words are given.
    #[error("no words are given")]
    NoWords,
    /// The words do not stand in the document.
    #[error("these words do not stand in the document")]
    NotThere,
    /// The words stand in the document several times.
    #[error("these words stand in the document {0} times")]
    Several(usize),
    /// The spans are no part of the reading.
    #[error("no words of the document: {0}")]
    Outside(#[from] SpanError),
    /// A part of what gives way to a mark is marked.
    #[error("it begins or ends inside of what is sealed")]
    CutsSealed,
    /// The statement is there.
    #[error("this statement is in the case already, as {0}")]
    Known(Id),
}

impl Case {
    /// Records a statement that somebody found in a document.
    pub fn add_statement(&mut self, new: &NewStatement) -> Result<AddedStatement, Error> {
        let (body, written) = self.locked(|case| {
            case.catch_up()?;
            let body = case.body_of(new)?;
            let key = case.key_of_document(new.document)?;
            let fields = body.draft_fields();
            let draft = Draft { kind: AddStatement::KIND, fields, key, claims: Vec::new() };
            let written = case.record.append(&[draft])?;
            Ok((body, written))
        })?;
        self.catch_up()?;
        let statement = self.shown_statement(&body.statement)?;
        // Only now is it known which claims it is under, whose tags tell that it belongs to them.
        self.attach(&statement)?;
        let entry = written.first().map(|written| written.id.to_string()).unwrap_or_default();
        Ok(AddedStatement { entry, statement })
    }

    /// The id that a statement of the record is shown under.
    fn shown_statement(&self, recorded: &Id) -> Result<Id, Error> {
        let shown = self.shown_id(&*self.sealing()?, recorded.as_str())?;
        Ok(shown.parse().unwrap_or_else(|_| recorded.clone()))
    }

    fn body_of(&self, new: &NewStatement) -> Result<AddStatement, Error> {
        let read = self.read_of(new.document)?;
        let optional = |words: &Option<Words>| {
            words.as_ref().map(|words| self.marked_in(&read, words)).transpose()
        };
        let (content, cue, source) =
            (self.marked_in(&read, &new.content)?, optional(&new.cue)?, optional(&new.source)?);
        let speaker = self.name_of(&new.speaker, &read)?;
        let kind = match new.kind {
            Some(kind) if !speaker.is_empty() => kind,
            _ => kind_of(&speaker, &read.statements),
        };
        let marked = extract::Marked {
            content: spans_of(&content).map_err(MarkError::from)?,
            cue: optional_spans(&cue).map_err(MarkError::from)?,
            source: optional_spans(&source).map_err(MarkError::from)?,
            kind,
            speaker: speaker.clone(),
            stance: new.stance,
            basis: new.basis,
            act: new.act,
        };
        let made = Marker::of(&read.reading).statement(marked, &read.statements);
        let statement = made.map_err(MarkError::from)?;
        let id: Id = statement.id().as_str().parse().map_err(|_| MarkError::NoText)?;
        if read.statements.iter().any(|known| known.id() == statement.id()) {
            return Err(MarkError::Known(self.shown_statement(&id)?).into());
        }
        Ok(AddStatement {
            statement: id,
            document: new.document.bytes(),
            content,
            cue,
            source,
            speaker,
            speaker_kind: kind.code().to_owned(),
            stance: new.stance.code().to_owned(),
            basis: new.basis.code().to_owned(),
            act: new.act.map(|act| act.code().to_owned()),
        })
    }

    /// The name that somebody means who sees a mark in its place; else the name as given.
    fn name_of(&self, given: &str, read: &Read) -> Result<String, Error> {
        let sealing = self.sealing()?;
        let mut hidden = read.statements.iter().filter(|statement| {
            let id = statement.id().as_str().parse::<Id>();
            let shown = id.map(|id| sealing.edited_speaker(&id, &statement.speaker.name));
            shown.is_ok_and(|shown| shown == given && shown != statement.speaker.name)
        });
        Ok(hidden.next().map_or(given, |statement| &statement.speaker.name).to_owned())
    }

    /// Words of the statement's document, for an edit of its content; those nearest to where its
    /// content stands now.
    pub fn mark_for(&self, statement: &Id, words: &Words) -> Result<Marked, Error> {
        let view = self.statement(statement)?.ok_or(MarkError::NoText)?;
        let at = view.statement.content.spans().hull().start();
        let words = match words {
            Words::Said { words, near } => {
                Words::Said { words: words.clone(), near: Some(near.unwrap_or(at)) }
            }
            at => at.clone(),
        };
        self.marked_in(&self.read_of(view.statement.document())?, &words)
    }

    /// Words of a document as the record has them. `read` is the document with nothing hidden.
    fn marked_in(&self, read: &Read, words: &Words) -> Result<Marked, Error> {
        let document = read.reading.document;
        let is_whole = extent_of(&self.catalogue.connection, document)? == Extent::Nothing;
        let spans = if is_whole {
            found(read.reading.text(), words)?
        } else {
            let shown = self.document(document)?.and_then(|view| view.reading);
            let shown = shown.ok_or(MarkError::NoText)?;
            self.sealing()?.unsealed_spans(read, &found(shown.text(), words)?)?
        };
        let excerpt = read.reading.excerpt(spans).map_err(MarkError::from)?;
        Ok(self.sealing()?.amendments().marked(&excerpt))
    }

    /// A document with nothing hidden; only to be compared with, never to be shown.
    fn read_of(&self, document: DocumentId) -> Result<Read, Error> {
        if extent_of(&self.catalogue.connection, document)? != Extent::Nothing {
            return Ok(self.unsealed(document)?.ok_or(MarkError::NoText)?);
        }
        let view = self.document(document)?.ok_or(MarkError::NoText)?;
        let statements = self.proposed_in(document)?;
        let reading = view.reading.ok_or(MarkError::NoText)?;
        Ok(Read { reading, warnings: Vec::new(), statements, before: None })
    }

    /// The key that what is said of a document is put under: that of whom it concerns.
    pub(crate) fn key_of_document(&self, document: DocumentId) -> Result<KeyId, Error> {
        let query = "SELECT key FROM documents WHERE id = ?1";
        let key = self.catalogue.connection.query_row(query, [document.hex()], |row| row.get(0));
        let key: String = key.optional()?.ok_or(Error::Unrecorded(document))?;
        Ok(key.parse().map_err(record::Error::from)?)
    }
}

/// What kind of speaker has this name, by the document's other statements.
fn kind_of(speaker: &str, known: &[Statement]) -> SpeakerKind {
    if speaker.is_empty() {
        return SpeakerKind::Document;
    }
    let mut same = known.iter().filter(|statement| statement.speaker.name == speaker);
    same.next().map_or(SpeakerKind::Person, |statement| statement.speaker.kind)
}

/// Where words stand in a text.
fn found(text: &Text, words: &Words) -> Result<Spans, MarkError> {
    match words {
        Words::At(spans) => {
            let spans = Spans::new(spans.clone())?;
            text.excerpt(spans.clone())?;
            Ok(spans)
        }
        Words::Said { words, near } => said_in(text, words, *near),
    }
}

fn said_in(text: &Text, words: &str, near: Option<u32>) -> Result<Spans, MarkError> {
    let letters: Vec<char> = text.as_str().chars().collect();
    let whole = places(&letters, words);
    let pieces: Vec<&str> = words.split(Excerpt::GAP).collect();
    if !whole.is_empty() || pieces.len() == 1 {
        return Ok(Spans::from(chosen(whole, words, near)?));
    }
    let mut spans: Vec<Span> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let mut places = places(&letters, piece);
        // Later pieces follow the ones before as closely as they can.
        let span = match spans.last().map(|last| last.end()) {
            None => chosen(places, piece, near)?,
            Some(end) => {
                places.retain(|place| end <= place.start());
                let first = places.into_iter().next();
                first.ok_or(MarkError::NotThere)?
            }
        };
        spans.push(span);
    }
    Ok(Spans::new(spans)?)
}

fn chosen(places: Vec<Span>, words: &str, near: Option<u32>) -> Result<Span, MarkError> {
    if words.trim().is_empty() {
        return Err(MarkError::NoWords);
    }
    match (places.as_slice(), near) {
        ([], _) => Err(MarkError::NotThere),
        ([only], _) => Ok(*only),
        (several, None) => Err(MarkError::Several(several.len())),
        ([first, ..], Some(near)) => {
            let nearest = places.iter().min_by_key(|place| place.start().abs_diff(near));
            Ok(*nearest.unwrap_or(first))
        }
    }
}

/// All places where the words stand after each other, with any white space between.
fn places(letters: &[char], words: &str) -> Vec<Span> {
    let words: Vec<Vec<char>> = words.split_whitespace().map(|w| w.chars().collect()).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let ends = (0..letters.len()).map(|at| (at, end_of(letters, at, &words)));
    let spans = ends.filter_map(|(at, end)| Span::new(at as u32, end? as u32).ok());
    spans.collect()
}

/// Where the words end that begin here.
fn end_of(letters: &[char], at: usize, words: &[Vec<char>]) -> Option<usize> {
    let mut at = at;
    for (number, word) in words.iter().enumerate() {
        let blanks = letters.get(at..)?.iter().take_while(|c| c.is_whitespace()).count();
        if (number == 0) != (blanks == 0) {
            return None;
        }
        at += blanks;
        if !letters.get(at..)?.starts_with(word) {
            return None;
        }
        at += word.len();
    }
    Some(at)
}

/// What people added to documents and changed in them, whether or not it counts now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Amendments {
    /// What digests of words are made with.
    key: [u8; 32],
    added: BTreeMap<DocumentId, Vec<Added>>,
    contents: BTreeMap<Id, Moved>,
}

/// A statement that somebody added.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Added {
    entry: EntryId,
    body: AddStatement,
    counts: bool,
}

/// Where the content of a statement was put.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Moved {
    /// Where it is now, if it was moved and people agree.
    now: Option<Marked>,
    /// Where it ever was put.
    ever: Vec<Marked>,
}

/// What a document said before people amended it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Before {
    /// The statements as the stages proposed them.
    pub(crate) proposed: Vec<Statement>,
    /// Statements, and contents of statements, that were there once: what is sealed of them stays so.
    pub(crate) once: Vec<Statement>,
}

impl Amendments {
    /// What the entries say. `key` is the case's.
    pub(crate) fn of(state: &State, key: [u8; 32]) -> Self {
        let mut amendments = Self { key, ..Self::default() };
        let counting = state.added_statements().map(|made| (made, true));
        for (made, counts) in counting.chain(state.withdrawn_statements().map(|m| (m, false))) {
            let document = DocumentId::from_digest(made.body.document);
            let added = Added { entry: made.entry, body: made.body.clone(), counts };
            amendments.added.entry(document).or_default().push(added);
        }
        for (statement, ever) in state.contents_ever() {
            let now = state.content(statement).and_then(|content| content.value().cloned());
            let moved = Moved { now, ever: ever.into_iter().cloned().collect() };
            amendments.contents.insert(statement.clone(), moved);
        }
        amendments
    }

    /// The words as the record has them.
    fn marked(&self, excerpt: &Excerpt) -> Marked {
        let span = |span: &Span| Stretch { start: span.start().into(), end: span.end().into() };
        Marked {
            spans: excerpt.spans().as_slice().iter().map(span).collect(),
            check: self.check(excerpt),
        }
    }

    fn check(&self, excerpt: &Excerpt) -> [u8; 16] {
        let parts = [b"consilience/words/v1".as_slice(), excerpt.text().as_bytes()];
        let digest = verify::envelope::hmac(&self.key, &parts);
        let mut check = [0; 16];
        check.copy_from_slice(&digest[..16]);
        check
    }

    /// Whether the words that were marked stand in the reading still.
    fn stands(&self, marked: &Marked, reading: &Reading) -> bool {
        let excerpt = spans_of(marked).and_then(|spans| reading.excerpt(spans));
        excerpt.is_ok_and(|excerpt| self.check(&excerpt) == marked.check)
    }

    /// The document as people amended it.
    pub(crate) fn applied(&self, read: Read) -> Read {
        let added = self.added.get(&read.reading.document).map_or(&[][..], Vec::as_slice);
        if added.is_empty() && !read.statements.iter().any(|s| self.moved(s).is_some()) {
            return read;
        }
        let (mut statements, before, warnings) = {
            let mut amending = Amending {
                amendments: self,
                marker: Marker::of(&read.reading),
                reading: &read.reading,
                statements: read.statements.clone(),
                before: Before { proposed: read.statements, once: Vec::new() },
                warnings: read.warnings,
            };
            amending.add(added);
            amending.move_contents();
            (amending.statements, amending.before, amending.warnings)
        };
        statements.sort_by_key(|statement| statement.content.spans().hull().start());
        Read { reading: read.reading, warnings, statements, before: Some(Box::new(before)) }
    }

    fn moved(&self, statement: &Statement) -> Option<&Moved> {
        self.contents.get(&statement.id().as_str().parse::<Id>().ok()?)
    }
}

/// A document that is being amended.
struct Amending<'a> {
    amendments: &'a Amendments,
    marker: Marker<'a>,
    reading: &'a Reading,
    statements: Vec<Statement>,
    before: Before,
    warnings: Vec<Warning>,
}

impl Amending<'_> {
    /// The statements that people added; of those that are the same, the first one.
    fn add(&mut self, added: &[Added]) {
        let mut seen = HashSet::new();
        for one in added {
            let statement = self.statement(&one.body);
            match (statement, one.counts) {
                (Some(statement), true) => {
                    if seen.insert(statement.id().clone()) {
                        // What a person says of it holds, where a stage proposes the same.
                        self.statements.retain(|known| known.id() != statement.id());
                        self.statements.push(statement);
                    }
                }
                (Some(statement), false) => self.before.once.push(statement),
                (None, true) => self.warn("a statement that a person added", &one.entry),
                (None, false) => {}
            }
        }
    }

    /// The statement of an entry; `None` where its words do not stand in the reading.
    fn statement(&self, body: &AddStatement) -> Option<Statement> {
        let all = [Some(&body.content), body.cue.as_ref(), body.source.as_ref()];
        let stands = |marked: &Marked| self.amendments.stands(marked, self.reading);
        if !all.into_iter().flatten().all(stands) {
            return None;
        }
        let made = self.marker.statement(marked_of(body)?, &self.before.proposed).ok()?;
        (made.id().as_str() == body.statement.as_str()).then_some(made)
    }

    /// Puts contents where people put them.
    fn move_contents(&mut self) {
        let mut failed = Vec::new();
        for statement in &mut self.statements {
            let Some(moved) = self.amendments.moved(statement) else { continue };
            let is_there = |marked: &&Marked| self.amendments.stands(marked, self.reading);
            let put = |marked: &Marked| self.marker.moved(statement, spans_of(marked).ok()?).ok();
            self.before.once.push(statement.clone());
            self.before.once.extend(moved.ever.iter().filter(is_there).filter_map(put));
            match moved.now.as_ref().map(|now| is_there(&now).then(|| put(now)).flatten()) {
                None => {}
                Some(Some(put)) => *statement = put,
                Some(None) => failed.push(statement.id().to_string()),
            }
        }
        for id in failed {
            self.warn("the edited content of a statement", &id);
        }
    }

    fn warn(&mut self, what: &str, which: &dyn std::fmt::Display) {
        self.warnings.push(Warning {
            code: "marked-words-are-gone".into(),
            message: format!("{what} ({which}) does not stand in the text as it is read now"),
            span: None,
        });
    }
}

fn spans_of(marked: &Marked) -> Result<Spans, SpanError> {
    let place = |place: u64| u32::try_from(place).unwrap_or(u32::MAX);
    let span = |span: &Stretch| Span::new(place(span.start), place(span.end));
    Spans::new(marked.spans.iter().map(span).collect::<Result<_, _>>()?)
}

fn optional_spans(marked: &Option<Marked>) -> Result<Option<Spans>, SpanError> {
    marked.as_ref().map(spans_of).transpose()
}

/// What an entry says, for the stage that makes statements; `None` where it says what is not known
/// here.
fn marked_of(body: &AddStatement) -> Option<extract::Marked> {
    Some(extract::Marked {
        content: spans_of(&body.content).ok()?,
        cue: optional_spans(&body.cue).ok()?,
        source: optional_spans(&body.source).ok()?,
        speaker: body.speaker.clone(),
        kind: SpeakerKind::from_code(&body.speaker_kind)?,
        stance: Stance::from_code(&body.stance)?,
        basis: Basis::from_code(&body.basis)?,
        act: body.act.as_deref().and_then(ActType::from_code),
    })
}
