//! Submissions of a form: what a respondent answers is the respondent's, and what the form asks is
//! nobody's assertion.

use crate::about::Survey;
use crate::draft::{Draft, Who};
use crate::page::Page;
use crate::testimony::{Said, told};
use model::{Answer, Reading, Reply, Span, SpeakerKind};
use std::ops::Range;

/// What the respondents tell in their answers.
pub(crate) fn find(reading: &Reading, page: &Page, survey: &Survey) -> Vec<Draft> {
    let answered = reading.answers.iter().filter(|answer| answer.reply == Reply::Answered);
    let told = answered.filter_map(|answer| {
        let words = tokens(reading, page, answer.span?)?;
        let who = respondent(reading, page, answer);
        Some(told(page, survey, &words, &who, Said::Text))
    });
    told.flatten().collect()
}

fn respondent(reading: &Reading, page: &Page, answer: &Answer) -> Who {
    let mention = answer.name.and_then(|name| tokens(reading, page, name));
    let kind = if answer.name.is_some() { SpeakerKind::Person } else { SpeakerKind::Unnamed };
    Who::Named { mention, name: answer.respondent.to_string(), kind }
}

/// The tokens of some characters; `None` where there are none.
fn tokens(reading: &Reading, page: &Page, span: Span) -> Option<Range<usize>> {
    let bytes = reading.text().byte_of(span.start())?..reading.text().byte_of(span.end())?;
    let before = |byte: usize| page.tokens.partition_point(|token| (token.start as usize) < byte);
    let tokens = before(bytes.start)..before(bytes.end);
    (!tokens.is_empty()).then_some(tokens)
}
