//! Works that speak ("the report"): who made them, here or where the document first told of them.

use super::{Resolved, Resolver, THIS, WORK_MEMORY};
use crate::about;
use crate::lexicon::Class;
use crate::names::{self, Entity, Occurrence};
use crate::phrases;
use crate::tokens::Shape;
use model::SpeakerKind;
use std::ops::Range;

impl Resolver<'_> {
    /// Who made a work: "a report by Civic Watch", "a Canal Norte documentary", "Civic Watch's report".
    pub(crate) fn maker(&self, work: &Range<usize>) -> Option<Resolved> {
        let page = self.page;
        for at in work.clone() {
            let end = names::name_end(page, at, work.end);
            if end > at {
                let entity = self
                    .cast
                    .look_up(&names::plain(page.words(at..end)))
                    .and_then(|i| self.cast.entities.get(i));
                if let Some(entity) = entity {
                    return Some(Resolved::of(entity));
                }
                let name = names::plain(page.words(at..end));
                let state = about::state_of(self.survey, &name);
                return Some(Resolved::without_role(name, SpeakerKind::Organisation, state));
            }
        }
        self.maker_told_before(work)
    }

    /// "the documentary" after "Canal Norte pulled its documentary" or "a report by Civic Watch":
    /// whoever stands with the work, else who spoke in the sentence that first told of it.
    fn maker_told_before(&self, work: &Range<usize>) -> Option<Resolved> {
        let page = self.page;
        let noun = work.clone().rev().find(|i| page.is(*i, Class::WORK))?;
        let definite = work.start == noun && page.is_word(noun.checked_sub(1)?, THIS)
            || page.is_word(work.start, THIS);
        let word = page.word(noun).to_lowercase();
        let here = page.sentence_of(noun);
        let floor = page.sentences[here.saturating_sub(WORK_MEMORY)].tokens.start;
        let end = page.sentences[here].tokens.start;
        let earlier = (floor..end).rev().filter(|at| page.is_word(*at, &[&word]));
        if !definite {
            return None;
        }
        earlier.take(8).find_map(|at| self.maker_at(at))
    }

    fn maker_at(&self, noun: usize) -> Option<Resolved> {
        let page = self.page;
        let sentence = page.sentences[page.sentence_of(noun)].tokens.clone();
        let is_body = |entity: &Entity| {
            matches!(entity.kind, SpeakerKind::Organisation | SpeakerKind::Government)
        };
        let entity = |o: &Occurrence| &self.cast.entities[o.entity];
        if page.is_word(noun + 1, &["by", "from", "of", "de", "del"]) {
            let by = self.cast.named_in(noun + 2..(noun + 5).min(sentence.end)).next();
            return by.map(|o| Resolved::of(entity(o)));
        }
        let start = self.own_phrase(noun, sentence.start);
        // "a Canal Norte documentary", "Civic Watch's annual report"
        if let Some(o) = self.cast.named_in(start..noun).next() {
            return Some(Resolved::of(entity(o)));
        }
        let its = page.is(start, Class::POSSESSIVE);
        let before = || self.cast.named_in(sentence.start..start).rev();
        if let Some(o) = before().find(|o| its && is_body(entity(o))) {
            return Some(Resolved::of(entity(o)));
        }
        // "Civic Watch documented 62 cases in a report."
        let source = page.is_word(start.wrapping_sub(1), &["in", "en"]);
        let spoke =
            |(at, r): &&(usize, Resolved)| sentence.contains(at) && r.kind != SpeakerKind::Unnamed;
        self.lately().find(spoke).filter(|_| source).map(|(_, r)| r.clone())
    }

    /// The start of the noun's phrase without what it belongs to: "a report" in "nine cases in a
    /// report".
    fn own_phrase(&self, noun: usize, floor: usize) -> usize {
        let page = self.page;
        let part =
            |at: usize| phrases::is_nominal(page, at) || page.has_shape(at, Shape::Possessive);
        let mut start = noun;
        while start > floor && part(start - 1) {
            start -= 1;
        }
        let opened = start > floor && page.is(start - 1, Class::DETERMINER.or(Class::POSSESSIVE));
        start - usize::from(opened)
    }
}
