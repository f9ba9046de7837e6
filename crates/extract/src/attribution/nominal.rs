//! Cues that are nouns: "Ruiz's criticism of …", "his denial that …".

use super::Scene;
use crate::cues;
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::Class;
use crate::page::Page;
use crate::phrases;
use crate::tokens::Shape;
use std::ops::Range;

impl Scene<'_> {
    pub(crate) fn nominal(&mut self) {
        let page = self.page;
        for at in self.tokens.clone() {
            let Some(cue) = page.tokens[at].noun else {
                continue;
            };
            if self.is_full()
                || page.quote_index(at).is_some()
                || self.covered(at)
                || !page.has_shape(at, Shape::Lower)
            {
                continue;
            }
            let Some(who) = possessor(page, at, self.tokens.start) else {
                continue;
            };
            let link = page.is(at + 1, Class::THAT)
                || page
                    .is_word(at + 1, &["of", "about", "against", "for", "de", "contra", "sobre"]);
            if !link || at + 2 >= self.tokens.end {
                continue;
            }
            let that = page.is(at + 1, Class::THAT);
            let start = at + 2 - usize::from(that);
            let content = self.trimmed(start..self.nominal_end(start));
            if content.is_empty() {
                continue;
            }
            let cue = &cues::table(page.language_at(at))[cue as usize];
            self.drafts.push(Draft {
                sentence: self.index,
                who,
                cue: Some(at..start),
                content: vec![content],
                stance: cue.stance,
                contribution: cue.contribution,
                pattern: Pattern::Noun,
                relayed_from: None,
                coded: None,
            });
        }
    }

    fn nominal_end(&self, from: usize) -> usize {
        let page = self.page;
        let stops = |i: usize| {
            matches!(
                page.shape(i),
                Some(Shape::Comma | Shape::Semicolon | Shape::Dash | Shape::Stop)
            ) || i > from + 1
                && page.is(i, Class::AUXILIARY.or(Class::SUBORDINATOR).or(Class::RELATIVE))
                && !page.is_word(i, &["as"])
        };
        (from..self.tokens.end)
            .find(|i| page.quote_at(*i).is_none() && stops(*i))
            .unwrap_or(self.tokens.end)
    }
}

/// `Ruiz's` or `his` before the noun, with an adjective between at most.
fn possessor(page: &Page, noun: usize, floor: usize) -> Option<Who> {
    let near = noun.checked_sub(1).filter(|i| *i >= floor)?;
    let before = if page.is(near, Class::ADJECTIVE) || !is_possessive(page, near) {
        near.checked_sub(1)?
    } else {
        near
    };
    if before < floor {
        return None;
    }
    if page.has_shape(before, Shape::Possessive) {
        let start = phrases::noun_phrase_before(page, before, floor);
        let mention: Range<usize> = start..before;
        return (!mention.is_empty()).then(|| Draft::words(mention));
    }
    let person =
        page.is(before, Class::POSSESSIVE) && page.is_word(before, &["his", "her", "their"]);
    person.then(|| Draft::words(before..before + 1))
}

fn is_possessive(page: &Page, at: usize) -> bool {
    page.has_shape(at, Shape::Possessive) || page.is(at, Class::POSSESSIVE)
}
