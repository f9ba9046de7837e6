//! What the document asserts itself: facts told in its own voice, proposed sparingly.

use crate::about::{self, Survey};
use crate::attribution::HEARSAY;
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::Class;
use crate::page::Page;
use crate::phrases;
use crate::tokens::Shape;
use model::{BlockKind, Contribution, Stance};
use std::ops::Range;

/// Assertions of the document in sentences that carry no attribution.
pub(crate) fn find(
    page: &Page,
    survey: &Survey,
    attributed: &[Draft],
    skip: impl Fn(usize) -> bool,
) -> Vec<Draft> {
    let mut taken = vec![false; page.sentences.len()];
    for draft in attributed {
        taken[draft.sentence] = true;
        for piece in draft.content.iter().filter(|piece| !piece.is_empty()) {
            let all = page.sentence_of(piece.start)..=page.sentence_of(piece.end - 1);
            taken.get_mut(all).into_iter().for_each(|taken| taken.fill(true));
        }
    }
    let mut drafts = Vec::new();
    for (index, sentence) in page.sentences.iter().enumerate() {
        let block = &page.blocks[sentence.block];
        let prose = matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem);
        if taken[index] || !prose || skip(sentence.block) {
            continue;
        }
        let hearsay = sentence.tokens.clone().find(|i| page.is_word(*i, HEARSAY));
        if let Some(content) = assertion(page, survey, &sentence.tokens, hearsay.is_some()) {
            drafts.push(Draft {
                sentence: index,
                who: Who::Document,
                cue: hearsay.map(|at| at..at + 1),
                content: vec![content],
                stance: Stance::Asserts,
                contribution: Contribution::Account,
                pattern: Pattern::Narration,
                relayed_from: None,
                coded: None,
            });
        }
    }
    drafts
}

/// The words of a sentence that assert a fact: with an act, or with a named subject and a plain
/// past.
fn assertion(
    page: &Page,
    survey: &Survey,
    tokens: &Range<usize>,
    hearsay: bool,
) -> Option<Range<usize>> {
    let end = tokens.end;
    let stop = page.word(end - 1);
    if tokens.len() < 6 || stop.contains('?') || !page.has_shape(end - 1, Shape::Stop) {
        return None;
    }
    let mut start = tokens.start;
    while start < end
        && (page.is(start, Class::CONJUNCTION.or(Class::ADVERB))
            || page.has_shape(start, Shape::Comma))
    {
        start += 1;
    }
    let content = start..end - 1;
    if content.clone().any(|i| page.quote_at(i).is_some_and(|q| page.is_speech(q)))
        || content.len() < 5
    {
        return None;
    }
    // "It was not clear how many …" tells what is not known.
    let impersonal = page.is_word(content.start, &["it", "there"])
        || content.clone().take(8).any(|i| page.is_word(i, &["unclear", "clear"]));
    if impersonal {
        return None;
    }
    let finite = content.clone().any(|i| phrases::is_finite(page, i));
    let named = || about::abouts(survey, page.text, page.bytes(&content), page.bytes(tokens));
    // What a paper tells of a storm or an election is no claim that somebody has to answer.
    let is_contested = survey.is_about_abuse() && survey.tells_of_custody();
    let tells = || !named().is_empty() || is_plain_event(page, &content);
    (finite && (hearsay || is_contested && tells())).then_some(content)
}

/// `The country adopted the currency in 2021.`: a subject, a verb in the past, a year.
fn is_plain_event(page: &Page, content: &Range<usize>) -> bool {
    let subject = phrases::noun_phrase_after(page, content.start, content.end);
    let past = subject > content.start
        && (phrases::looks_past(page.word(subject))
            || page.is(subject, Class::VERB)
            || page.is_word(subject, &["was", "were", "had"]));
    let in_year = |i: usize| page.has_shape(i, Shape::Number) && page.word(i).len() == 4;
    past && content.clone().any(in_year)
}
