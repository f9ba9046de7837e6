//! Who filled in a form: each submission that gives a name is of a person, whatever was answered.

use crate::listed::in_order;
use crate::named::name_key;
use crate::names::plain;
use model::{Answer, Excerpt, Reading, RecordId, Reply, Span};
use rustc_hash::FxHashSet;

/// A submission of somebody who gave a name.
pub(super) struct Respondent {
    pub(super) id: RecordId,
    /// Given names first.
    pub(super) name: String,
    /// The name as it stands.
    pub(super) quote: Excerpt,
}

/// The submissions of a reading, in its order: of each, what became of every question. One that stands
/// there again is left out.
pub fn submissions(reading: &Reading) -> impl Iterator<Item = (RecordId, &[Answer])> {
    let document = reading.document;
    let of_one = |a: &Answer, b: &Answer| a.submission == b.submission;
    let mut met = FxHashSet::default();
    let runs = reading.answers.chunk_by(of_one).enumerate();
    let runs = runs.filter(move |(_, answers)| {
        answers.first().is_some_and(|first| met.insert(&*first.submission))
    });
    runs.map(move |(at, answers)| (RecordId::of_respondent(document, at), answers))
}

/// The name that a submission gives, given names first, in one answer or in two; `None` where it gives none,
/// or a single word, which tells of nobody.
pub fn respondent_name(reading: &Reading, answers: &[Answer]) -> Option<String> {
    written_name(reading, answers).map(|(name, _)| name)
}

pub(super) fn respondents(reading: &Reading) -> impl Iterator<Item = Respondent> {
    submissions(reading).filter_map(|(id, answers)| {
        let (name, span) = written_name(reading, answers)?;
        Some(Respondent { id, name, quote: reading.excerpt(span.into()).ok()? })
    })
}

/// Questions for a part of the respondent's own name, as [`plain`] writes them.
const GIVENS: [&str; 9] = [
    "first name",
    "first names",
    "given name",
    "given names",
    "forename",
    "name",
    "nombre",
    "nombres",
    "primer nombre",
];
const FAMILIES: [&str; 9] = [
    "last name",
    "family name",
    "surname",
    "surnames",
    "apellido",
    "apellidos",
    "primer apellido",
    "segundo apellido",
    "second surname",
];

/// The name with the characters where it begins to stand.
fn written_name(reading: &Reading, answers: &[Answer]) -> Option<(String, Span)> {
    let first = answers.first()?;
    let whole = first.name.map(|span| (in_order(first.respondent.trim()), span));
    let (name, span) = joined(reading, answers, whole.as_ref()).or(whole)?;
    let is_whole = name.split_whitespace().count() > 1 || crate::named::is_name(&name);
    is_whole.then_some((name, span))
}

/// A name that is asked for in parts; `None` where it is not, or where one answer has all of it.
fn joined(
    reading: &Reading,
    answers: &[Answer],
    whole: Option<&(String, Span)>,
) -> Option<(String, Span)> {
    let asked_for = |questions: &'static [&str]| {
        answers.iter().filter_map(move |answer| {
            let is_part = questions.contains(&plain(&answer.question).as_str());
            let span = answer.span.filter(|_| {
                is_part && answer.instance.is_none() && answer.reply == Reply::Answered
            })?;
            Some((reading.text().slice(span)?.trim(), span))
        })
    };
    let families: Vec<&str> = asked_for(&FAMILIES).map(|(words, _)| words).collect();
    let family = families.join(" ");
    let is_told = |name: &str| {
        let name = name_key(name);
        name_key(&family).split(' ').all(|word| name.split(' ').any(|own| own == word))
    };
    if family.is_empty() || whole.is_some_and(|(name, _)| is_told(name)) {
        return None;
    }
    let (given, span) = asked_for(&GIVENS).next()?;
    Some((format!("{given} {family}"), span))
}
