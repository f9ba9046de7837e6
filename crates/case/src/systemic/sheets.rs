//! What people of the case were asked, and what became of it: submissions of forms, and lists with a column
//! of answers.

use super::moment::Moment;
use model::{
    Column, ColumnRole, DocumentId, Reading, RecordId, Reply, Span, Table, TableCell, TableRow,
};
use resolve::people::submissions;
use std::collections::BTreeMap;
use weigh::prevalence::Answer;
use weigh::prevalence::words::{self, Cell, Role};

/// A document in which people answered questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerSheet {
    /// The document.
    pub document: DocumentId,
    /// What people call it.
    pub name: String,
    /// What the order of its submissions goes by where it is known of all of them.
    pub(super) ordered_by: OrderedBy,
    /// Who answered.
    pub(super) submissions: Vec<Submission>,
    /// What was asked.
    pub questions: Vec<AskedQuestion>,
}

/// What the order of interviews goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderedBy {
    /// When submissions were sent, or else filled in.
    Time,
    /// A column with the places in the order.
    Column,
    /// As they stand in the document.
    Rows,
}

/// A submission of a form, or a row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Submission {
    /// The record of who answered, which there is where a whole name is given.
    pub(super) record: RecordId,
    /// The place in the order.
    pub(super) place: Option<i64>,
    /// The day, as 2031-03-04.
    pub(super) day: Option<String>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedQuestion {
    /// As the document writes it.
    pub words: String,
    /// What became of it in each submission; none where it is not answered with yes or no.
    pub(super) outcomes: Vec<Outcome>,
    /// The first answer that is none of yes, no and the words for neither.
    pub(super) other: Option<String>,
}

/// What became of a question in one submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) given: Given,
    /// The characters of the answer.
    pub(super) span: Option<Span>,
}

/// What was given for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    Answer(Answer),
    /// It was not put to this person.
    PassedOver,
    /// Nothing stands there.
    Empty,
    /// The person was not drawn yet.
    NotDrawn,
}

impl AskedQuestion {
    fn new(words: &str) -> Self {
        Self { words: words.to_owned(), outcomes: Vec::new(), other: None }
    }

    /// Whether it is answered with yes or no, and with nothing else that tells something.
    pub fn is_yes_or_no(&self) -> bool {
        let tells = |outcome: &Outcome| {
            matches!(outcome.given, Given::Answer(Answer::Yes) | Given::Answer(Answer::No))
        };
        self.other.is_none() && self.outcomes.iter().any(tells)
    }

    /// Takes what became of it in the next submission.
    fn take(&mut self, outcome: Option<Outcome>, words: &str) {
        match outcome {
            _ if self.other.is_some() => {}
            Some(outcome) => self.outcomes.push(outcome),
            None => {
                self.other = Some(words.to_owned());
                self.outcomes = Vec::new();
            }
        }
    }
}

/// The sheets of answers that a reading holds.
pub(super) fn sheets_in(reading: &Reading, name: &str) -> Vec<AnswerSheet> {
    let tables = reading.tables.iter().enumerate().filter(|(_, table)| table.people);
    let of_tables = tables.filter_map(|(at, table)| of_table(reading, name, at, table));
    of_form(reading, name).into_iter().chain(of_tables).collect()
}

/// The submissions of a form. What stands in groups that repeat is asked of others.
fn of_form(reading: &Reading, name: &str) -> Option<AnswerSheet> {
    let own = reading.answers.iter().filter(|answer| answer.instance.is_none());
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut questions: Vec<AskedQuestion> = Vec::new();
    for answer in own {
        if !places.contains_key(&*answer.question) {
            places.insert(&answer.question, questions.len());
            questions.push(AskedQuestion::new(&answer.question));
        }
    }
    let mut times = times(reading).peekable();
    let mut all = Vec::new();
    for (record, answers) in submissions(reading) {
        // A submission of which nothing was answered stands nowhere.
        let asked = answers.iter().find_map(|answer| answer.asked);
        let mut time = None;
        while let Some((_, found)) =
            times.next_if(|(at, _)| asked.is_some_and(|it| *at < it.start()))
        {
            time = found;
        }
        let mut outcomes: Vec<Option<&model::Answer>> = vec![None; questions.len()];
        for answer in answers.iter().filter(|answer| answer.instance.is_none()) {
            let place = places.get(&*answer.question).and_then(|at| outcomes.get_mut(*at));
            if let Some(place) = place.filter(|place| place.is_none()) {
                *place = Some(answer);
            }
        }
        for (question, answer) in questions.iter_mut().zip(outcomes) {
            let words = answer.and_then(|answer| reading.text().slice(answer.span?));
            let words = words.unwrap_or_default();
            question.take(of_reply(answer, words), words);
        }
        all.push(Submission {
            record,
            place: time.as_ref().map(|time: &Moment| time.seconds),
            day: time.map(|time| time.day()),
        });
    }
    (!questions.is_empty()).then(|| AnswerSheet {
        document: reading.document,
        name: name.to_owned(),
        ordered_by: OrderedBy::Time,
        submissions: all,
        questions,
    })
}

/// The times of submissions with the characters where their headings stand: a time belongs to the
/// submission whose questions come next.
fn times(reading: &Reading) -> impl Iterator<Item = (u32, Option<Moment>)> + '_ {
    let blocks = reading.blocks().iter();
    blocks.filter_map(|block| match block.kind {
        model::BlockKind::Heading => Some((block.span.start(), None)),
        model::BlockKind::Dateline => {
            let words = reading.text().slice(block.span)?;
            Some((block.span.start(), Moment::of(words)))
        }
        _ => None,
    })
}

/// What became of a question of a form; `None` for an answer that is neither yes nor no.
fn of_reply(answer: Option<&model::Answer>, words: &str) -> Option<Outcome> {
    let Some(answer) = answer else { return Some(Outcome { given: Given::Empty, span: None }) };
    let given = match answer.reply {
        Reply::Answered => match words::answer(words)? {
            Cell::Answer(answer) => Given::Answer(answer),
            Cell::NotAsked => Given::PassedOver,
        },
        Reply::Declined => Given::Answer(Answer::Declined),
        Reply::Unknown => Given::Answer(Answer::Unsure),
        Reply::NotAsked => Given::PassedOver,
        Reply::Unanswered => Given::Empty,
    };
    Some(Outcome { given, span: answer.span })
}

/// A list of people with a column of answers.
fn of_table(reading: &Reading, name: &str, at: usize, table: &Table) -> Option<AnswerSheet> {
    let answers = column_of(table, Role::Answer)?;
    let order = column_of(table, Role::Order);
    let header = table.columns.get(answers as usize).and_then(|column| column.name.as_deref());
    let mut question = AskedQuestion::new(header.unwrap_or_default());
    let mut submissions = Vec::new();
    for (row_at, row) in table.rows.iter().enumerate() {
        let cell = cell_of(row, answers);
        let words = cell.and_then(|cell| reading.text().slice(cell.span)).unwrap_or_default();
        let given = words::answer(words).map(|found| match found {
            Cell::Answer(answer) => Given::Answer(answer),
            Cell::NotAsked => Given::NotDrawn,
        });
        let span = cell.map(|cell| cell.span);
        question.take(given.map(|given| Outcome { given, span }), words);
        let place = order.and_then(|order| cell_of(row, order));
        let place = place.and_then(|cell| reading.text().slice(cell.span)?.trim().parse().ok());
        submissions.push(Submission {
            record: RecordId::of_row(reading.document, at, row_at),
            place,
            day: None,
        });
    }
    let name = match table.sheet.as_str() {
        "" => name.to_owned(),
        sheet => format!("{name} · {sheet}"),
    };
    let (document, questions) = (reading.document, vec![question]);
    Some(AnswerSheet { document, name, ordered_by: OrderedBy::Column, submissions, questions })
}

fn cell_of(row: &TableRow, column: u32) -> Option<&TableCell> {
    row.cells.iter().find(|cell| cell.column == column)
}

/// The column whose header tells a role of sheets of answers, and that describes no person.
fn column_of(table: &Table, role: Role) -> Option<u32> {
    let is_free = |column: &Column| matches!(column.role, None | Some(ColumnRole::Other));
    let tells = |column: &Column| column.name.as_deref().and_then(Role::of_header) == Some(role);
    let at = table.columns.iter().position(|column| is_free(column) && tells(column))?;
    u32::try_from(at).ok()
}
