//! Is it systemic? Among the people of a list of the case, what share answered yes, and what would settle it.

mod moment;
mod sheets;
mod told;

pub use sheets::{AnswerSheet, AskedQuestion, OrderedBy};
pub use told::prevalence_to_wire;

use crate::{Case, Error, intake};
use model::{DocumentId, Span};
use resolve::people::People;
use sheets::{Given, Outcome, Submission, sheets_in};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use weigh::prevalence::{
    Aim, Answer, Drawn, ForMargin, Hypotheses, Interview, Prevalence, PrevalenceError, Question,
    Survey, ToDecide, assess, for_margin, to_decide,
};

/// The confidence of every interval.
const LEVEL: f64 = 0.95;
/// Margins for which it is said how many to ask.
const MARGINS: [f64; 2] = [0.05, 0.03];

/// What is asked of the case.
#[derive(Debug, Clone, PartialEq)]
pub struct Inquiry {
    /// The list of everybody who could have lived it; where none is named, that on which most of those are
    /// who answered.
    pub list: Option<String>,
    /// The document and the question; where none is named, the first that is answered with yes or no.
    pub asked: Option<(DocumentId, String)>,
    /// How people were drawn from the list, as the investigator says.
    pub drawn: Drawn,
    /// What to decide between.
    pub hypotheses: Hypotheses,
}

impl Default for Inquiry {
    fn default() -> Self {
        let hypotheses = Hypotheses { isolated: 0.02, systemic: 0.2, error: 0.01 };
        Self { list: None, asked: None, drawn: Drawn::Unknown, hypotheses }
    }
}

/// What a list and the answers of the people on it say.
#[derive(Debug, Clone, PartialEq)]
pub struct Systemic {
    /// Everybody who could have lived it.
    pub frame: FrameOf,
    /// The document with the answers.
    pub document: DocumentId,
    /// What people call it.
    pub document_name: String,
    /// The question.
    pub asked: String,
    /// What the order of the interviews goes by.
    pub ordered_by: OrderedBy,
    /// All submissions in which somebody was asked.
    pub submissions: usize,
    /// The persons of the frame who were asked, in their order.
    pub sample: Vec<Interviewed>,
    /// Submissions of people who are not in the frame.
    pub outside: Vec<Outside>,
    /// Submissions that give no whole name, with what was answered.
    pub nameless: Vec<Option<Span>>,
    /// What of it is weighed.
    pub survey: Survey,
    /// What was asked of the survey.
    pub question: Question,
    /// What follows.
    pub found: Prevalence,
    /// What would settle it; `None` where nothing can be planned.
    pub plan: Option<Plan>,
}

/// The list that is the frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameOf {
    /// What it is called.
    pub list: String,
    /// Its rows.
    pub rows: usize,
    /// The persons that they are.
    pub persons: usize,
}

/// A person of the frame who was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interviewed {
    /// The place among the persons.
    pub person: usize,
    /// What counts.
    pub answer: Answer,
    /// Why there is no answer where none of its words says so.
    pub silence: Option<Silence>,
    /// The day of the first interview, as 2031-03-04.
    pub day: Option<String>,
    /// Where what was answered stands, interview by interview.
    pub spans: Vec<Option<Span>>,
}

/// Why there is no answer of somebody who neither declined nor said that they do not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// Yes in one interview and no in another.
    Contradiction,
    /// Nothing stands there.
    Empty,
    /// The question was not put.
    PassedOver,
}

/// A submission of somebody who is not in the frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    /// The place of the person.
    pub person: usize,
    /// Where the answer stands.
    pub span: Option<Span>,
    /// Two records that may be one person, of which the other is in the frame.
    pub may_be: Option<(usize, usize)>,
}

/// How many to ask.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Those who answered yes or no.
    pub answered: u32,
    /// For intervals of a given width.
    pub margins: Vec<ForMargin>,
    /// For the decision; `None` where the two shares are too near.
    pub decision: Option<ToDecide>,
}

/// Why nothing follows.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum NotAsked {
    /// The case holds no list of people.
    #[error("the case holds no list of people")]
    NoList,
    /// No document holds a question that was answered with yes or no.
    #[error("no document holds a question that was answered with yes or no")]
    NoQuestion,
    /// A list that there is not.
    #[error("the case holds no list {0:?}")]
    UnknownList(String),
    /// A question that nobody asked.
    #[error("nobody was asked {0:?}")]
    UnknownQuestion(String),
    /// A question that is answered otherwise.
    #[error("{question:?} is answered with other words than yes and no, such as {words:?}")]
    NotYesOrNo {
        /// The question.
        question: String,
        /// The first such answer; empty where nobody answered.
        words: String,
    },
    /// Nobody of those who answered is on the list.
    #[error("nobody of the {asked} who answered is known to be on {list:?}")]
    NobodyOfFrame {
        /// The list.
        list: String,
        /// How many answered.
        asked: usize,
        /// How many of them may be somebody on it.
        may_be: usize,
    },
    /// Numbers that cannot be.
    #[error(transparent)]
    Numbers(#[from] PrevalenceError),
}

impl Case {
    /// The documents in which people answered questions, in the order in which they came.
    pub fn answer_sheets(&self) -> Result<Arc<Vec<AnswerSheet>>, Error> {
        self.sheets.of(self, |case| {
            let mut sheets = Vec::new();
            for (number, name) in case.readable()? {
                let reading = intake::reading_of(&case.catalogue.connection, number)?;
                sheets.extend(sheets_in(&reading, &name));
            }
            Ok(sheets)
        })
    }
}

/// What the people of a list answered, and what follows. The same people and sheets give the same numbers.
///
/// # Errors
/// What is wrong with the list, the question, who was asked, or the numbers.
pub fn systemic(
    people: &People,
    sheets: &[AnswerSheet],
    sought: &Inquiry,
) -> Result<Systemic, NotAsked> {
    let lists = people.lists();
    if lists.is_empty() {
        return Err(NotAsked::NoList);
    }
    let (sheet, question) = question(sheets, sought.asked.as_ref())?;
    let asked = Asked::of(people, sheet, question);
    let list = match &sought.list {
        Some(list) if lists.iter().any(|(known, _)| known == list) => list.as_str(),
        Some(list) => return Err(NotAsked::UnknownList(list.clone())),
        None => asked.likeliest_list(people, &lists, sheet.document),
    };
    let rows: Vec<usize> = (0..people.records.len())
        .filter(|at| people.records.get(*at).is_some_and(|one| one.list.as_deref() == Some(list)))
        .collect();
    let persons: BTreeSet<usize> =
        rows.iter().filter_map(|at| people.person_of.get(*at).copied()).collect();
    let (sample, outside) = asked.parted(people, &persons);
    if sample.is_empty() {
        let may_be = outside.iter().filter(|one| one.may_be.is_some()).count();
        let list = list.to_owned();
        return Err(NotAsked::NobodyOfFrame { list, asked: asked.submissions, may_be });
    }
    let frame = FrameOf { list: list.to_owned(), rows: rows.len(), persons: persons.len() };
    let survey = survey(&sample, persons.len(), sought.drawn);
    let hypotheses = Some(sought.hypotheses);
    let question_of = Question { level: LEVEL, sensitivity: None, specificity: None, hypotheses };
    let found = assess(&survey, &question_of)?;
    Ok(Systemic {
        frame,
        document: sheet.document,
        document_name: sheet.name.clone(),
        asked: question.words.clone(),
        ordered_by: asked.ordered_by,
        submissions: asked.submissions,
        plan: plan(&survey, &found, &sought.hypotheses),
        sample,
        outside,
        nameless: asked.nameless,
        survey,
        question: question_of,
        found,
    })
}

/// The question that is sought, or else the first that is answered with yes or no.
fn question<'s>(
    sheets: &'s [AnswerSheet],
    sought: Option<&(DocumentId, String)>,
) -> Result<(&'s AnswerSheet, &'s AskedQuestion), NotAsked> {
    let mut all = sheets.iter().flat_map(|one| one.questions.iter().map(move |it| (one, it)));
    let Some((document, words)) = sought else {
        return all.find(|(_, it)| it.is_yes_or_no()).ok_or(NotAsked::NoQuestion);
    };
    let is_it = |(sheet, question): &(&AnswerSheet, &AskedQuestion)| {
        sheet.document == *document && question.words == *words
    };
    let (sheet, question) =
        all.find(is_it).ok_or_else(|| NotAsked::UnknownQuestion(words.clone()))?;
    if question.is_yes_or_no() {
        return Ok((sheet, question));
    }
    let (question, words) = (question.words.clone(), question.other.clone().unwrap_or_default());
    Err(NotAsked::NotYesOrNo { question, words })
}

/// Who was asked a question, in their order.
struct Asked<'s> {
    submissions: usize,
    ordered_by: OrderedBy,
    /// By the place of their person, which a name gives.
    named: Vec<(usize, &'s Submission, &'s Outcome)>,
    nameless: Vec<Option<Span>>,
}

impl<'s> Asked<'s> {
    fn of(people: &People, sheet: &'s AnswerSheet, question: &'s AskedQuestion) -> Self {
        let all = sheet.submissions.iter().zip(&question.outcomes);
        let mut drawn: Vec<(&Submission, &Outcome)> =
            all.filter(|(_, outcome)| outcome.given != Given::NotDrawn).collect();
        let is_ordered = drawn.iter().all(|(one, _)| one.place.is_some());
        let ordered_by = if is_ordered { sheet.ordered_by } else { OrderedBy::Rows };
        if is_ordered {
            drawn.sort_by_key(|(one, _)| one.place);
        }
        let submissions = drawn.len();
        let (mut named, mut nameless) = (Vec::new(), Vec::new());
        for (submission, outcome) in drawn {
            let record = people.record(submission.record.as_str());
            match record.and_then(|at| people.person_of.get(at)) {
                Some(person) => named.push((*person, submission, outcome)),
                None => nameless.push(outcome.span),
            }
        }
        Self { submissions, ordered_by, named, nameless }
    }

    /// The list on which most of those are who answered, another one than that of the answers where there
    /// is one.
    fn likeliest_list<'l>(
        &self,
        people: &'l People,
        lists: &[(&'l str, usize)],
        answers: DocumentId,
    ) -> &'l str {
        let asked: BTreeSet<usize> = self.named.iter().map(|(person, ..)| *person).collect();
        let mut on: BTreeMap<&str, (bool, BTreeSet<usize>)> = BTreeMap::new();
        for (record, person) in people.records.iter().zip(&people.person_of) {
            let Some(list) = record.list.as_deref() else { continue };
            let (is_other, persons) = on.entry(list).or_default();
            *is_other |= record.document != answers;
            persons.extend(Some(*person).filter(|person| asked.contains(person)));
        }
        let rank = |list: &str| on.get(list).map(|(is_other, persons)| (*is_other, persons.len()));
        // Of lists that are alike the first.
        let best = lists.iter().rev().max_by_key(|(list, _)| rank(list));
        best.map_or("", |(list, _)| list)
    }

    /// The persons of the frame, each once, and the submissions of others.
    fn parted(&self, people: &People, frame: &BTreeSet<usize>) -> (Vec<Interviewed>, Vec<Outside>) {
        let may_be = may_be(people, frame);
        let (mut places, mut sample) = (BTreeMap::new(), Vec::new());
        let mut outside = Vec::new();
        for (person, submission, outcome) in &self.named {
            if !frame.contains(person) {
                let may_be = may_be.get(person).copied();
                outside.push(Outside { person: *person, span: outcome.span, may_be });
                continue;
            }
            let place = *places.entry(*person).or_insert(sample.len());
            if place == sample.len() {
                sample.push((*person, submission.day.clone(), Vec::new()));
            }
            if let Some((.., outcomes)) = sample.get_mut(place) {
                outcomes.push(**outcome);
            }
        }
        let interviewed = |(person, day, outcomes): (usize, Option<String>, Vec<Outcome>)| {
            let (answer, silence) = counted(&outcomes);
            let spans = outcomes.iter().map(|outcome| outcome.span).collect();
            Interviewed { person, answer, silence, day, spans }
        };
        (sample.into_iter().map(interviewed).collect(), outside)
    }
}

/// What counts of the interviews of one person: the first yes or no, if no other says the opposite; else
/// the first in which they declined or did not know; else what became of the first.
fn counted(outcomes: &[Outcome]) -> (Answer, Option<Silence>) {
    let answers = || outcomes.iter().map(|outcome| outcome.given);
    let said = |answer| answers().any(|given| given == Given::Answer(answer));
    match (said(Answer::Yes), said(Answer::No)) {
        (true, true) => return (Answer::Unsure, Some(Silence::Contradiction)),
        (true, false) => return (Answer::Yes, None),
        (false, true) => return (Answer::No, None),
        (false, false) => {}
    }
    let told = answers().find_map(|given| match given {
        Given::Answer(answer) => Some(answer),
        _ => None,
    });
    match (told, answers().next()) {
        (Some(answer), _) => (answer, None),
        (None, Some(Given::PassedOver)) => (Answer::Unsure, Some(Silence::PassedOver)),
        _ => (Answer::Unsure, Some(Silence::Empty)),
    }
}

/// For each person outside of the frame who may be somebody in it, the records that nobody decided on.
fn may_be(people: &People, frame: &BTreeSet<usize>) -> BTreeMap<usize, (usize, usize)> {
    let mut found = BTreeMap::new();
    for open in people.open() {
        let person = |at: usize| people.person_of.get(at).copied();
        let (Some(a), Some(b)) = (person(open.pair.0), person(open.pair.1)) else { continue };
        match (frame.contains(&a), frame.contains(&b)) {
            (true, false) => found.entry(b).or_insert(open.pair),
            (false, true) => found.entry(a).or_insert(open.pair),
            _ => continue,
        };
    }
    found
}

fn survey(sample: &[Interviewed], frame: usize, drawn: Drawn) -> Survey {
    Survey {
        strata: vec![u32::try_from(frame).unwrap_or(u32::MAX)],
        interviews: sample.iter().map(|one| interview(one.answer)).collect(),
        drawn,
    }
}

/// An interview of somebody of the one stratum that there is, of which only the answer is known.
pub fn interview(answer: Answer) -> Interview {
    Interview {
        answer,
        stratum: 0,
        cluster: None,
        interviewer: None,
        control: None,
        detail: None,
        kinds: Vec::new(),
    }
}

fn plan(survey: &Survey, found: &Prevalence, hypotheses: &Hypotheses) -> Option<Plan> {
    let frame = survey.frame();
    let aim = Aim { frame, share: 0.5, level: LEVEL, effect: 1.0, response: 1.0 };
    let margins = MARGINS.iter().map(|margin| for_margin(&aim, *margin).ok());
    Some(Plan {
        answered: found.tally.yes + found.tally.no,
        margins: margins.collect::<Option<Vec<ForMargin>>>()?,
        decision: to_decide(frame, hypotheses).ok(),
    })
}

impl Plan {
    /// How many more answers there have to be.
    pub fn more(&self, answers: u32) -> u32 {
        answers.saturating_sub(self.answered)
    }
}

impl Systemic {
    /// Persons of the frame who were asked more than once.
    pub fn more_than_once(&self) -> usize {
        self.sample.iter().filter(|one| one.spans.len() > 1).count()
    }

    /// Persons of the frame of whom there is no answer for this reason.
    pub fn silent(&self, silence: Silence) -> usize {
        self.sample.iter().filter(|one| one.silence == Some(silence)).count()
    }

    /// Whether more people answered than the frame has: it is not the list of those who were asked.
    pub fn is_frame_too_small(&self) -> bool {
        let others: BTreeSet<usize> = self.outside.iter().map(|one| one.person).collect();
        self.sample.len() + others.len() + self.nameless.len() > self.frame.persons
    }
}
