//! Who does the verb of a cue, and from where to where subject and cue go.

use super::{Hit, Scene};
use crate::cues::Arguments;
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::{Class, Inflection};
use crate::phrases::{self, Subject};
use crate::tokens::Shape;
use std::ops::Range;

/// Where an attribution stands: who, and from where to where subject and cue go.
pub(crate) struct Site {
    pub(crate) who: Who,
    pub(crate) left: usize,
    pub(crate) right: usize,
    pub(super) carried: bool,
    pub(crate) inverted: bool,
}

impl Site {
    fn before(subject: Subject, hit: &Hit) -> Self {
        let left = subject.antecedent.as_ref().map_or(subject.tokens.start, |a| a.start);
        Self {
            who: Who::Words { mention: subject.tokens, antecedent: subject.antecedent },
            left,
            right: hit.end,
            carried: false,
            inverted: false,
        }
    }

    pub(super) fn pattern(&self, hit: &Hit) -> Pattern {
        if self.carried {
            Pattern::Carried
        } else if hit.takes(Arguments::CLAUSE) {
            Pattern::Clause
        } else {
            Pattern::Phrase
        }
    }
}

impl Scene<'_> {
    /// The subject of the cue and the stretch that the attribution takes up.
    pub(super) fn site(&self, hit: &Hit) -> Option<Site> {
        let page = self.page;
        let floor = self.tokens.start;
        let gerund = hit.inflection == Inflection::Gerund && !hit.group_has(page, Class::AUXILIARY);
        if gerund {
            return self.carried_gerund(hit);
        }
        if !hit.is_finite(page) && hit.inflection != Inflection::Base {
            return None;
        }
        let quote_before = hit.group > floor && self.after_quotation(hit.group);
        if (quote_before
            || page.has_shape(hit.group.wrapping_sub(1), Shape::Comma)
                && self.quote_ends_at(hit.group - 1))
            && let Some(site) = self.inverted(hit)
        {
            return Some(site);
        }
        if let Some(subject) = phrases::subject_before(page, hit.group, floor) {
            return Some(Site::before(subject, hit));
        }
        if hit.group > floor && page.is(hit.group - 1, Class::CONJUNCTION) {
            return self.carried_verb(hit);
        }
        self.inverted(hit).or_else(|| self.dropped_subject(hit))
    }

    /// `“…”, señaló.` and `Añadió que …`: Spanish leaves out the subject that spoke before.
    fn dropped_subject(&self, hit: &Hit) -> Option<Site> {
        let page = self.page;
        let first = hit.group == self.tokens.start;
        let after_quote = hit.group > self.tokens.start + 1 && self.after_quotation(hit.group - 1);
        let fits = page.language_at(hit.group) == model::Language::Spanish
            && (after_quote || first && page.is(hit.end, Class::THAT));
        fits.then_some(Site {
            who: Who::SameAsBefore,
            left: hit.group,
            right: hit.end,
            carried: true,
            inverted: false,
        })
    }

    fn quote_ends_at(&self, at: usize) -> bool {
        at > self.tokens.start && self.after_quotation(at)
    }

    /// Whether the token before is the end of a quotation that reads as speech.
    pub(crate) fn after_quotation(&self, at: usize) -> bool {
        let quote = at
            .checked_sub(1)
            .filter(|before| *before >= self.tokens.start)
            .and_then(|before| self.page.quote_at(before));
        quote.is_some_and(|quote| {
            quote.tokens.end == at && (quote.tokens.len() > 3 || self.page.is_speech(quote))
        })
    }

    /// `…, said Ana Ruiz, a lawyer.`
    fn inverted(&self, hit: &Hit) -> Option<Site> {
        let page = self.page;
        let spanish = page.language_at(hit.group) == model::Language::Spanish;
        let quote_before = self.after_quotation(hit.group)
            || hit.group > self.tokens.start && self.after_quotation(hit.group - 1);
        let clause = hit.takes(Arguments::CLAUSE.or(Arguments::THAT));
        if !(hit.takes(Arguments::INVERTS) || (spanish || quote_before) && clause) {
            return None;
        }
        let opens = hit.group == self.tokens.start
            || matches!(
                page.shape(hit.group - 1),
                Some(Shape::Comma | Shape::Dash | Shape::Semicolon)
            )
            || self.after_quotation(hit.group);
        if !opens && !spanish {
            return None;
        }
        if hit.group == self.tokens.start && !spanish {
            return None;
        }
        let start = (hit.end..self.tokens.end.min(hit.end + 2)).find(|i| {
            page.tokens[*i].is_capital() || !page.is(*i, Class::TIME.or(Class::ADVERB))
        })?;
        let mut end = phrases::noun_phrase_after(page, start, self.tokens.end);
        if end == start {
            return None;
        }
        if page.has_shape(end, Shape::Comma) {
            end = self.apposition_end(end).unwrap_or(end);
        }
        Some(Site {
            who: Draft::words(start..end),
            left: hit.group,
            right: end,
            carried: false,
            inverted: true,
        })
    }

    /// The end of an apposition that opens with the comma at `comma`.
    pub(crate) fn apposition_end(&self, comma: usize) -> Option<usize> {
        let page = self.page;
        let opener = Class::DETERMINER
            .or(Class::ROLE)
            .or(Class::TITLE)
            .or(Class::RELATIVE)
            .or(Class::ADJECTIVE)
            .or(Class::POSSESSIVE);
        if !page.is(comma + 1, opener) {
            return None;
        }
        let limit = self.tokens.end.min(comma + 30);
        (comma + 1..limit).find(|i| {
            matches!(
                page.shape(*i),
                Some(Shape::Comma | Shape::Stop | Shape::Semicolon | Shape::Colon)
            )
        })
    }

    /// `…, alleging that …`: the subject of the sentence speaks.
    fn carried_gerund(&self, hit: &Hit) -> Option<Site> {
        let page = self.page;
        let before = hit.group.checked_sub(1)?;
        if before < self.tokens.start {
            return None;
        }
        let opens = matches!(
            page.shape(before),
            Some(Shape::Comma | Shape::Dash | Shape::QuoteClose | Shape::QuoteStraight)
        ) || page.is_word(before, &["while", "by", "after", "before", "and", "when"])
            || phrases::is_nominal(page, before);
        if !opens {
            return None;
        }
        // "critics saying that": the noun just before speaks.
        if phrases::is_nominal(page, before) && page.is(before, Class::PLURAL_ROLE.or(Class::WORK))
        {
            let start = phrases::noun_phrase_before(page, hit.group, self.tokens.start);
            // "filed a complaint accusing": who filed it speaks.
            let filed = page.is(before, Class::WORK)
                && start > self.tokens.start
                && phrases::is_finite(page, start - 1);
            if start < hit.group && !filed {
                return Some(Site::before(Subject::plain(start..hit.group), hit));
            }
        }
        let mention = self.carried_subject(hit.group)?;
        Some(Site { who: mention, left: hit.group, right: hit.end, carried: true, inverted: false })
    }

    /// `… said A and proposed B`: the subject of the verb before speaks.
    fn carried_verb(&self, hit: &Hit) -> Option<Site> {
        let page = self.page;
        let next = hit.end;
        let participle_use = page.word(hit.verb).ends_with("ed")
            && phrases::is_nominal(page, next)
            && page.has_shape(next, Shape::Lower);
        if participle_use && !page.is(next, Class::DETERMINER) && !hit.takes(Arguments::NOUN) {
            return None;
        }
        // "prison conditions and alleged torture"
        if hit.cue.lemma == "allege" || hit.cue.lemma == "report" && participle_use {
            return None;
        }
        let who = self.carried_subject(hit.group)?;
        Some(Site { who, left: hit.group, right: hit.end, carried: true, inverted: false })
    }

    /// The subject of the nearest cue before, else the subject of the sentence.
    fn carried_subject(&self, before: usize) -> Option<Who> {
        let nearest = self
            .drafts
            .iter()
            .rev()
            .find(|draft| draft.cue.as_ref().is_some_and(|cue| cue.start < before))
            .map(|draft| draft.who.clone());
        nearest.or_else(|| self.main_subject(before).map(Draft::words))
    }

    /// After a description, the name that is set off by commas: "his deputy, Ana Ruiz,".
    fn with_name(&self, end: usize, ceiling: usize) -> usize {
        let page = self.page;
        let name = phrases::noun_phrase_after(page, end + 1, ceiling);
        let apart = page.has_shape(end, Shape::Comma) && page.has_shape(name, Shape::Comma);
        let named = page.tokens.get(end + 1).is_some_and(|token| token.is_capital());
        if apart && named && name < ceiling { name } else { end }
    }

    /// The subject of the sentence: its first noun phrase that a verb follows.
    pub(crate) fn main_subject(&self, before: usize) -> Option<Range<usize>> {
        let page = self.page;
        let mut at = self.tokens.start;
        for _ in 0..3 {
            while at < before
                && (page.is(at, Class::CONJUNCTION.or(Class::ADVERB))
                    || page.has_shape(at, Shape::Comma))
            {
                at += 1;
            }
            let end = phrases::noun_phrase_after(page, at, before);
            if end > at && !page.is(at, Class::PREPOSITION) {
                return Some(at..self.with_name(end, before));
            }
            // An opening phrase ends with its comma.
            at = (at..before.min(at + 25)).find(|i| page.has_shape(*i, Shape::Comma))? + 1;
        }
        None
    }
}
