//! Submissions while they are put together.

use super::{WHAT, replies};
use crate::draft::{Draft, Place, set_dates};
use crate::encoding::Decoded;
use crate::tables::{MAX_TEXT, Read, plain};
use crate::{Refusal, dates};
use model::{Answer, BlockKind, DocumentId, DocumentKind, Edtf, Reply};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// So many questions without an answer are noted; a wide table is mostly empty.
const MOST_UNANSWERED: usize = 1 << 20;

/// So many characters of an id name a respondent who gives no name.
const SHORT_ID: usize = 8;

/// Words and where they stand.
#[derive(Debug, Clone)]
pub(super) struct Piece<'a> {
    pub(super) words: Cow<'a, str>,
    pub(super) place: Place,
}

/// A question of a submission.
#[derive(Debug, Clone)]
pub(super) struct Field<'a> {
    /// Which turn of a group that repeats.
    pub(super) instance: Option<Arc<str>>,
    /// The question as it is written.
    pub(super) question: Cow<'a, str>,
    /// Where the question stands; `None` where nobody answered.
    pub(super) asked: Option<Place>,
    /// What stands as its answer.
    pub(super) words: Option<Piece<'a>>,
}

/// A submission.
#[derive(Debug, Default)]
pub(super) struct Submission<'a> {
    pub(super) id: Option<Piece<'a>>,
    pub(super) time: Option<Piece<'a>>,
    pub(super) fields: Vec<Field<'a>>,
}

/// An answer whose places are bytes yet.
struct Pending {
    submission: Arc<str>,
    instance: Option<Arc<str>>,
    respondent: Arc<str>,
    name: Option<Range<usize>>,
    question: Arc<str>,
    asked: Option<Range<usize>>,
    reply: Reply,
    bytes: Option<Range<usize>>,
}

/// A question of the form.
#[derive(Clone)]
struct Question {
    words: Arc<str>,
    /// Whether it asks for the respondent's own name.
    is_name: bool,
}

/// All submissions of a document.
#[derive(Default)]
pub(super) struct Submissions {
    pub(super) draft: Draft,
    pending: Vec<Pending>,
    questions: BTreeMap<String, Question>,
    days: Vec<Edtf>,
    count: usize,
    unanswered: usize,
    codes: usize,
}

impl Submissions {
    /// Adds a submission.
    pub(super) fn push(&mut self, submission: &Submission) -> Result<(), Refusal> {
        self.count += 1;
        self.heading(submission);
        let id: Arc<str> = match &submission.id {
            Some(id) => without_scheme(&id.words).into(),
            None => self.count.to_string().into(),
        };
        let from = self.pending.len();
        let mut name = None;
        for field in &submission.fields {
            let question = self.question(&field.question);
            let is_name = question.is_name && field.instance.is_none();
            let bytes = self.field(field, question, &id)?;
            if is_name && name.is_none() {
                name = bytes;
            }
        }
        let given = name.clone().and_then(|bytes| self.draft.text().get(bytes));
        let respondent: Arc<str> = match given {
            Some(given) => given.into(),
            None => format!("respondent {}", short(&id)).into(),
        };
        for pending in &mut self.pending[from..] {
            pending.respondent = Arc::clone(&respondent);
            pending.name.clone_from(&name);
        }
        Ok(())
    }

    fn heading(&mut self, submission: &Submission) {
        if let Some(id) = &submission.id {
            self.draft.push(BlockKind::Heading, id.words.trim(), id.place.clone());
        }
        if let Some(time) = &submission.time {
            self.days.extend(dates::of_value(&time.words));
            self.draft.push(BlockKind::Dateline, time.words.trim(), time.place.clone());
        }
    }

    /// Adds a question with its answer and gives the bytes of the answer, where it is one.
    fn field(
        &mut self,
        field: &Field,
        question: Question,
        id: &Arc<str>,
    ) -> Result<Option<Range<usize>>, Refusal> {
        let words = field.words.as_ref().map_or("", |piece| piece.words.trim());
        let reply = replies::of(words);
        self.codes += usize::from(replies::is_code(words));
        if reply == Reply::Unanswered {
            self.unanswered += 1;
            if self.unanswered > MOST_UNANSWERED {
                return Ok(None);
            }
        }
        let (mut asked, mut bytes) = (None, None);
        if let (Some(piece), Some(place), false) = (&field.words, &field.asked, words.is_empty()) {
            if self.draft.text().len() + question.words.len() + words.len() > MAX_TEXT {
                return Err(Refusal::Bomb { limit: MAX_TEXT >> 20 });
            }
            asked = Some(self.draft.push(BlockKind::Question, &question.words, place.clone()));
            let place = piece.place.clone();
            bytes = Some(self.draft.push_after("\n", BlockKind::Turn, words, place));
        }
        self.pending.push(Pending {
            submission: Arc::clone(id),
            instance: field.instance.clone(),
            respondent: Arc::clone(id),
            name: None,
            question: question.words,
            asked,
            reply,
            bytes: bytes.clone(),
        });
        Ok(bytes.filter(|_| reply == Reply::Answered))
    }

    fn question(&mut self, question: &str) -> Question {
        let question = question.trim();
        if let Some(known) = self.questions.get(question) {
            return known.clone();
        }
        let known = Question { words: question.into(), is_name: is_name(question) };
        self.questions.insert(question.to_owned(), known.clone());
        known
    }

    /// The reading.
    pub(super) fn finish(mut self, document: DocumentId, decoded: Option<&Decoded>) -> Read {
        self.warn();
        let (mut reading, warnings) =
            self.draft.finish(document, DocumentKind::Survey, WHAT, decoded)?;
        set_dates(&mut reading, &self.days, "submissions");
        let text = reading.text();
        let span = |bytes: Option<Range<usize>>| bytes.and_then(|bytes| text.span_of(bytes));
        let answers = self.pending.into_iter().map(|pending| Answer {
            submission: pending.submission,
            instance: pending.instance,
            respondent: pending.respondent,
            name: span(pending.name),
            question: pending.question,
            asked: span(pending.asked),
            reply: pending.reply,
            span: span(pending.bytes),
        });
        reading.answers = answers.collect();
        Ok((reading, warnings))
    }

    fn warn(&mut self) {
        if self.codes > 0 {
            let message = format!(
                "numbers such as -99 may mean that nobody answered; the form tells; answers: {}",
                self.codes
            );
            self.draft.warn("codes-without-labels", message, None);
        }
        if self.unanswered > MOST_UNANSWERED {
            let message = format!(
                "only the first {MOST_UNANSWERED} questions without an answer are noted of {}",
                self.unanswered
            );
            self.draft.warn("unanswered-left-out", message, None);
        }
    }
}

/// Questions for the respondent's own name, as [`plain`] writes them.
const OWN_NAMES: [&str; 17] = [
    "respondent",
    "respondent name",
    "respondent s name",
    "name of respondent",
    "name of the respondent",
    "interviewee",
    "interviewee name",
    "name of interviewee",
    "what is your name",
    "your name",
    "your full name",
    "nombre del entrevistado",
    "nombre de la persona entrevistada",
    "nombre del encuestado",
    "cual es su nombre",
    "su nombre",
    "nombre del declarante",
];

/// Questions for a name. In a group, such as that of a child, it may be anybody's.
const NAMES: [&str; 8] = [
    "name",
    "full name",
    "nombre",
    "nombre completo",
    "nombre y apellido",
    "nombre y apellidos",
    "nombres y apellidos",
    "apellidos y nombres",
];

/// Whether a question asks for the respondent's own name.
fn is_name(question: &str) -> bool {
    let (group, asked) = question.rsplit_once('/').unwrap_or(("", question));
    let asked = plain(asked);
    OWN_NAMES.contains(&asked.as_str()) || group.is_empty() && NAMES.contains(&asked.as_str())
}

/// `uuid:` is how ids of instances begin (ODK XForms, section "Metadata").
pub(super) fn without_scheme(id: &str) -> &str {
    let id = id.trim();
    id.strip_prefix("uuid:").unwrap_or(id)
}

fn short(id: &str) -> &str {
    let end = id.char_indices().nth(SHORT_ID).map_or(id.len(), |(at, _)| at);
    &id[..end]
}
