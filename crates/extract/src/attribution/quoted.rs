//! Quotations: which cue they belong to, and those that no cue takes.

use super::{Hit, Scene, Site};
use crate::cues::Arguments;
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::Class;
use crate::phrases;
use crate::tokens::Shape;
use model::{Contribution, Stance};
use std::ops::Range;

impl Scene<'_> {
    /// The quotation beside the cue, with what belongs to it.
    pub(crate) fn quoted(&self, hit: &Hit, site: &Site) -> Option<Vec<Range<usize>>> {
        if !hit.takes(Arguments::QUOTE) {
            return None;
        }
        let before = self.quotation_before(site);
        let after = self.quotation_after(site);
        match (before, after) {
            (Some(before), Some(after)) => Some(vec![before, after]),
            (Some(before), None) => Some(vec![before]),
            (None, Some(after)) => Some(vec![after]),
            (None, None) => None,
        }
    }

    /// `“…,” she said`, with the words of the sentence before the mark.
    fn quotation_before(&self, site: &Site) -> Option<Range<usize>> {
        let page = self.page;
        let mark =
            matches!(page.shape(site.left.checked_sub(1)?), Some(Shape::Comma | Shape::Dash));
        let end = site.left - usize::from(mark);
        if !self.after_quotation(end) {
            return None;
        }
        let quote = page.quote_at(end - 1)?;
        if self.covered(quote.tokens.start) {
            return None;
        }
        let mut start = quote.tokens.start;
        let lead = self.tokens.start..quote.tokens.start;
        let free = !lead.is_empty()
            && !lead.clone().any(|i| {
                self.covered(i) || page.tokens[i].verb.is_some() && page.quote_at(i).is_none()
            })
            && lead.clone().all(|i| !matches!(page.shape(i), Some(Shape::Colon | Shape::Dash)));
        if free {
            start = self.tokens.start;
            while start < quote.tokens.start && page.is(start, Class::CONJUNCTION) {
                start += 1;
            }
        }
        Some(start..quote.tokens.end)
    }

    /// `she said: “…”`, `she said on Monday, “…”`.
    fn quotation_after(&self, site: &Site) -> Option<Range<usize>> {
        let page = self.page;
        let limit = self.tokens.end.min(site.right + 24);
        let open = (site.right..limit)
            .find(|i| page.quote_at(*i).is_some_and(|q| q.tokens.start == *i))?;
        let quote = page.quote_at(open)?;
        let marked = open > site.right
            && matches!(page.shape(open - 1), Some(Shape::Colon | Shape::Comma | Shape::Stop));
        if !page.is_speech(quote) || self.covered(open) {
            return None;
        }
        let gap = site.right..open;
        let verbs = gap.clone().any(|i| phrases::is_finite(page, i) || page.is(i, Class::THAT));
        if verbs
            || (!marked
                && !gap
                    .clone()
                    .all(|i| page.is(i, Class::TIME.or(Class::ADVERB).or(Class::PREPOSITION))))
        {
            return None;
        }
        Some(self.trimmed(open..self.quote_run_end(quote.tokens.end)))
    }

    /// Words after a quotation that go on with it (`“open” to visits`) up to the end, where the
    /// quotation does not close the sentence itself.
    fn quote_run_end(&self, end: usize) -> usize {
        let page = self.page;
        let stopped = page.has_shape(end.saturating_sub(2), Shape::Stop);
        let comma = page.has_shape(end.saturating_sub(2), Shape::Comma)
            || page.has_shape(end, Shape::Comma);
        if stopped || comma || end >= self.tokens.end {
            return end;
        }
        let stop = (end..self.tokens.end).find(|i| {
            matches!(page.shape(*i), Some(Shape::Comma | Shape::Stop | Shape::Semicolon))
        });
        stop.unwrap_or(self.tokens.end)
    }

    /// Quotations that no cue has taken: `“…,” Ruiz took a swipe at the court.`, and sentences
    /// of nothing but a quotation, which go on with the speaker before.
    pub(crate) fn quotations_left(&mut self, previous: Option<&Draft>) {
        let page = self.page;
        let mut at = self.tokens.start;
        while at < self.tokens.end {
            let Some(quote) = page.quote_at(at).cloned() else {
                at += 1;
                continue;
            };
            at = quote.tokens.end.max(at + 1);
            let taken = quote.tokens.clone().any(|i| self.covered(i));
            if taken || !page.is_speech(&quote) || quote.tokens.len() < 5 {
                continue;
            }
            if let Some(draft) = self.unusual_cue(&quote.tokens) {
                self.drafts.push(draft);
            } else if let Some(previous) =
                previous.filter(|previous| self.goes_on(&quote.tokens, previous))
            {
                if self.same_block(previous.sentence) && self.drafts.is_empty() {
                    self.more_of_previous.push(quote.tokens);
                } else if !self.same_block(previous.sentence) {
                    let draft = self.quotation_draft(
                        Who::SameAsBefore,
                        None,
                        quote.tokens,
                        Pattern::Continued,
                    );
                    self.drafts.push(draft);
                }
            }
        }
    }

    /// `“…,” Ruiz took a swipe at the court.`: any verb serves after a quotation with a comma.
    fn unusual_cue(&self, quote: &Range<usize>) -> Option<Draft> {
        let page = self.page;
        let comma = page.has_shape(quote.end.checked_sub(2)?, Shape::Comma);
        let start = quote.end;
        let end = phrases::noun_phrase_after(page, start, self.tokens.end);
        if !comma || end == start || end >= self.tokens.end || !page.tokens[end].is_word() {
            return None;
        }
        let stop = (end..self.tokens.end)
            .find(|i| matches!(page.shape(*i), Some(Shape::Comma | Shape::Stop)))?;
        if stop > end + 8 {
            return None;
        }
        Some(self.quotation_draft(
            Draft::words(start..end),
            Some(end..stop),
            quote.clone(),
            Pattern::Quotation,
        ))
    }

    /// Whether a sentence of nothing but this quotation goes on with the quotation before it.
    fn goes_on(&self, quote: &Range<usize>, previous: &Draft) -> bool {
        let page = self.page;
        let whole = quote.start == self.tokens.start && quote.end + 1 >= self.tokens.end;
        let last = previous.content.last().map_or(0, |piece| piece.end - 1);
        let near = page.sentence_of(last) + 1 >= self.index || previous.sentence + 1 >= self.index;
        let quoted = previous
            .content
            .iter()
            .any(|piece| page.quote_at(piece.start).is_some_and(|q| page.is_speech(q)));
        whole
            && near
            && previous.who != Who::Document
            && (quoted || self.same_block(previous.sentence))
    }

    fn same_block(&self, sentence: usize) -> bool {
        self.page.sentences[sentence].block == self.page.sentences[self.index].block
    }

    fn quotation_draft(
        &self,
        who: Who,
        cue: Option<Range<usize>>,
        quote: Range<usize>,
        pattern: Pattern,
    ) -> Draft {
        Draft {
            sentence: self.index,
            who,
            cue,
            content: vec![quote],
            stance: Stance::Asserts,
            contribution: Contribution::Account,
            pattern,
            relayed_from: None,
            coded: None,
        }
    }
}
