//! Whether a person was already interviewed, without a word of what they said.
//!
//! Only dates and who holds the interview are told. Of interviews that are sealed only that there is
//! one, and whom to ask.

use crate::derive::{Original, read_original};
use crate::intake::Captured;
use crate::sealing::{Read, Sealing};
use crate::weighing::id_of;
use crate::{Case, Error, intake};
use model::{BlockKind, DocumentId, DocumentKind, Edtf, Reading, Span, SpeakerKind, Statement};
use record::fold::{Id, State};
use resolve::custody::{is_part_of_name, name_key};
use std::collections::BTreeMap;

/// How like two names are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same, accents and capitals aside.
    Same,
    /// The one has all words of the other, and more.
    Longer,
}

/// That a person was interviewed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interview {
    /// How like the name is that they gave.
    pub likeness: Likeness,
    /// When it took place, as far as the document says; `None` where it does not, or is sealed.
    pub date: Option<Edtf>,
    /// When it was added to the case, in seconds since 1970-01-01T00:00:00Z; `None` where it is
    /// sealed.
    pub added: Option<i64>,
    /// Whose device holds the entry that added it, or that sealed it: whom to ask.
    pub ask: String,
    /// Whether it is sealed.
    pub is_sealed: bool,
}

impl Case {
    /// The interviews of persons of this name, in the order of their dates, those that are sealed last.
    pub fn interviews_of(&self, name: &str) -> Result<Vec<Interview>, Error> {
        let wanted = name_key(name);
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let (state, sealing) = self.known()?;
        let numbers = self.numbers()?;
        let question = Question { case: self, state: &state, sealing: &sealing, wanted: &wanted };
        let mut found = Vec::new();
        for (capture, giver) in first_captures(&state) {
            let number = numbers.get(&capture.document).copied();
            found.extend(question.of(&capture, giver.as_ref(), number)?);
        }
        found.sort_by(|a, b| (a.is_sealed, a).cmp(&(b.is_sealed, b)));
        found.dedup();
        Ok(found)
    }

    /// The number of each document that could be read, and whether anything in it is hidden.
    fn numbers(&self) -> Result<BTreeMap<DocumentId, (i64, bool)>, Error> {
        let query = "SELECT id, number, seals > 0 FROM documents WHERE failure IS NULL";
        let mut query = self.catalogue.connection.prepare_cached(query)?;
        let mut rows = query.query([])?;
        let mut numbers = BTreeMap::new();
        while let Some(row) = rows.next()? {
            numbers.insert(id_of(row.get(0)?)?, (row.get(1)?, row.get(2)?));
        }
        Ok(numbers)
    }
}

/// Whether somebody of a name was interviewed.
struct Question<'a> {
    case: &'a Case,
    state: &'a State,
    sealing: &'a Sealing,
    /// The name as it is compared.
    wanted: &'a str,
}

impl Question<'_> {
    /// Whether one document is an interview of them, or came from them as a witness; `number` is there
    /// where it can be shown.
    fn of(
        &self,
        capture: &Captured,
        giver: Option<&Id>,
        number: Option<(i64, bool)>,
    ) -> Result<Option<Interview>, Error> {
        let gave = giver.and_then(|giver| self.is_witness(giver));
        let giver_is_sealed = giver.is_some_and(|giver| self.sealing.person(giver).is_some());
        if let Some(token) = self.sealing.hidden(capture.document) {
            let likeness = gave.or_else(|| self.in_secret(capture));
            return Ok(likeness.map(|likeness| self.sealed(likeness, token.0.log)));
        }
        if let Some(likeness) = gave.filter(|_| giver_is_sealed) {
            return Ok(Some(self.sealed(likeness, capture.entry.log)));
        }
        let Some((number, hides)) = number else { return Ok(None) };
        let reading = intake::reading_of(&self.case.catalogue.connection, number)?;
        let said = answers(&reading, &self.case.statements_of(number)?, self.wanted);
        let Some(likeness) = said.into_iter().chain(gave).min() else {
            // Their name may be what is hidden.
            let likeness = if hides { self.in_secret(capture) } else { None };
            return Ok(likeness.map(|likeness| self.sealed(likeness, capture.entry.log)));
        };
        let date = reading.published.map(|found| found.edtf);
        let (added, ask) = (Some(capture.at), device(self.state, capture.entry.log));
        Ok(Some(Interview { likeness, date, added, ask, is_sealed: false }))
    }

    /// How like the name of a witness is.
    fn is_witness(&self, giver: &Id) -> Option<Likeness> {
        let persons = self.state.persons();
        let view = persons.get(giver).filter(|view| !view.is_source)?;
        view.names.iter().filter_map(|name| likeness(name, self.wanted)).min()
    }

    /// What may be told of an interview that is sealed, or whose speaker is: that there is one, and
    /// whom to ask.
    fn sealed(&self, likeness: Likeness, log: record::LogId) -> Interview {
        let ask = device(self.state, log);
        Interview { likeness, date: None, added: None, ask, is_sealed: true }
    }

    /// Whether they answer in a document of which something is hidden.
    fn in_secret(&self, capture: &Captured) -> Option<Likeness> {
        let read = self.read_anew(capture)?;
        answers(&read.reading, &read.statements, self.wanted)
    }

    /// A document as it was read, nothing hidden; only to be compared with, never to be shown. `None`
    /// where it cannot be read.
    fn read_anew(&self, capture: &Captured) -> Option<Read> {
        let record = &self.case.record;
        let bytes = record.original(&capture.document.bytes(), &capture.key).ok()?;
        let kept = capture.ocr.as_ref();
        let words = kept.and_then(|kept| record.original(&kept.words.bytes(), &kept.key).ok());
        let original = Original {
            bytes: &bytes,
            name: &capture.name,
            declared: capture.declared.as_deref(),
            words: words.as_deref(),
        };
        read_original(&original, self.sealing.amendments()).ok()
    }
}

/// The first capture of each document, with whom it concerns.
fn first_captures(state: &State) -> Vec<(Captured, Option<Id>)> {
    let mut first: BTreeMap<DocumentId, (Captured, Option<Id>)> = BTreeMap::new();
    for made in state.captures() {
        let capture = Captured::from(made);
        let giver = made.body.person.clone();
        first.entry(capture.document).or_insert((capture, giver));
    }
    first.into_values().collect()
}

/// What a device is called: its name, or else the beginning of its log's id.
fn device(state: &State, log: record::LogId) -> String {
    let name = state.logs().get(&log).map(|made| made.body.device.trim().to_owned());
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| log.short())
}

/// Whether somebody of this name answers in a document: speaks in a turn of an interview, or fills in a
/// form.
fn answers(reading: &Reading, statements: &[Statement], wanted: &str) -> Option<Likeness> {
    if matches!(reading.kind, DocumentKind::Chat | DocumentKind::Posts) {
        return None;
    }
    let speakers = statements.iter().filter(|statement| is_turn(reading, statement));
    let speakers = speakers.map(|statement| statement.speaker.name.as_str());
    let respondents = reading.answers.iter().map(|answer| &*answer.respondent);
    speakers.chain(respondents).filter_map(|name| likeness(name, wanted)).min()
}

/// Whether a person speaks in a turn, or in a paragraph that begins with their name and a colon, as in
/// an interview too short to be known for one.
fn is_turn(reading: &Reading, statement: &Statement) -> bool {
    let at = statement.content.spans().hull().start();
    let after = reading.blocks().partition_point(|block| block.span.end() <= at);
    let Some(block) = reading.blocks().get(after) else { return false };
    let before = Span::new(block.span.start(), at).ok();
    let label = before.and_then(|span| reading.text().slice(span)).unwrap_or_default().trim();
    let (own, name) = (label.strip_suffix(':').map(name_key), name_key(&statement.speaker.name));
    let is_label = own.is_some_and(|own| own == name);
    statement.speaker.kind == SpeakerKind::Person && (block.kind == BlockKind::Turn || is_label)
}

fn likeness(name: &str, wanted: &str) -> Option<Likeness> {
    let name = name_key(name);
    match name == wanted {
        true => Some(Likeness::Same),
        false => is_part_of_name(&name, wanted).then_some(Likeness::Longer),
    }
}
