//! Who filled in a form: each submission that gives a name is of a person, whatever was answered.

use crate::listed::in_order;
use model::{Answer, Excerpt, Reading, RecordId};

/// A submission of somebody who gave a name.
pub(super) struct Respondent {
    pub(super) id: RecordId,
    /// Given names first.
    pub(super) name: String,
    /// The name as it stands.
    pub(super) quote: Excerpt,
}

/// The submissions of a reading, in its order: of each, what became of every question.
pub fn submissions(reading: &Reading) -> impl Iterator<Item = (RecordId, &[Answer])> {
    let document = reading.document;
    let of_one = |a: &Answer, b: &Answer| a.submission == b.submission;
    let runs = reading.answers.chunk_by(of_one).enumerate();
    runs.map(move |(at, answers)| (RecordId::of_respondent(document, at), answers))
}

/// The name that a submission gives, given names first; `None` where it gives none, or a single word,
/// which tells of nobody.
pub fn respondent_name(answers: &[Answer]) -> Option<String> {
    let first = answers.first()?;
    first.name?;
    let name = in_order(first.respondent.trim());
    let is_whole = name.split_whitespace().count() > 1 || crate::named::is_name(&name);
    is_whole.then_some(name)
}

pub(super) fn respondents(reading: &Reading) -> impl Iterator<Item = Respondent> {
    submissions(reading).filter_map(|(id, answers)| {
        let name = respondent_name(answers)?;
        let quote = reading.excerpt(answers.first()?.name?.into()).ok()?;
        Some(Respondent { id, name, quote })
    })
}
