//! "According to …", phrases of a verb and a noun ("opened an inquiry into"), and works that are
//! passed on ("shared a documentary about …").

use super::Scene;
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::Class;
use crate::phrases;
use crate::tokens::Shape;
use model::{Contribution, Language, Stance};
use std::ops::Range;

impl Scene<'_> {
    /// `According to X, …` and `…, according to X.`
    pub(crate) fn sources(&mut self) {
        let page = self.page;
        for at in self.tokens.clone() {
            if self.is_full() || page.quote_index(at).is_some() || self.covered(at) {
                continue;
            }
            let Some(cue_end) = self.source_phrase(at) else {
                continue;
            };
            if let Some(draft) = self.by_source(at, cue_end) {
                self.drafts.push(draft);
            }
        }
    }

    fn source_phrase(&self, at: usize) -> Option<usize> {
        let page = self.page;
        match page.language_at(at) {
            Language::English if page.is_word(at, &["according"]) && page.is(at + 1, Class::TO) => {
                Some(at + 2)
            }
            Language::English
                if page.is_word(at, &["per"])
                    && page.tokens.get(at + 1).is_some_and(|t| t.is_capital()) =>
            {
                Some(at + 1)
            }
            Language::Spanish if page.is_word(at, &["según"]) => Some(at + 1),
            Language::Spanish
                if page.is_word(at, &["acuerdo"]) && page.is_word(at + 1, &["con"]) =>
            {
                Some(at + 2)
            }
            _ => None,
        }
    }

    fn by_source(&self, cue: usize, name: usize) -> Option<Draft> {
        let page = self.page;
        let mut end = phrases::noun_phrase_after(page, name, self.tokens.end);
        if end == name {
            return None;
        }
        let opening = cue <= self.tokens.start + 1;
        let mut cue = cue;
        if cue > self.tokens.start && page.is_word(cue, &["acuerdo"]) {
            cue -= 1;
        }
        let content = if opening {
            let comma =
                (end..self.tokens.end.min(end + 30)).find(|i| page.has_shape(*i, Shape::Comma))?;
            let mut from = comma + 1;
            if let Some(after) =
                self.apposition_end(comma).filter(|after| page.has_shape(*after, Shape::Comma))
            {
                end = after;
                from = after + 1;
            } else {
                end = comma;
            }
            vec![self.trimmed(from..self.tokens.end)]
        } else {
            if page.has_shape(end, Shape::Comma) {
                end = self.apposition_end(end).unwrap_or(end);
            }
            let mut start = self.tokens.start;
            while start < cue && page.is(start, Class::CONJUNCTION) {
                start += 1;
            }
            let mut content = vec![self.trimmed(start..cue)];
            let goes_on =
                page.has_shape(end, Shape::Comma) && !page.is(end + 1, Class::CONJUNCTION);
            let rest = self.trimmed(end..self.tokens.end);
            if goes_on && rest.len() > 2 && !content[0].is_empty() {
                content.push(rest);
            }
            content
        };
        let content: Vec<_> = content.into_iter().filter(|piece| piece.len() > 1).collect();
        (!content.is_empty()).then(|| {
            self.draft(
                Draft::words(name..end),
                cue..name,
                content,
                Stance::Asserts,
                Contribution::Account,
                Pattern::Source,
            )
        })
    }

    fn draft(
        &self,
        who: Who,
        cue: Range<usize>,
        content: Vec<Range<usize>>,
        stance: Stance,
        contribution: Contribution,
        pattern: Pattern,
    ) -> Draft {
        Draft {
            sentence: self.index,
            who,
            cue: Some(cue),
            content,
            stance,
            contribution,
            pattern,
            relayed_from: None,
            coded: None,
        }
    }

    /// Verbs that only with their noun are cues.
    pub(crate) fn set_phrases(&mut self) {
        let page = self.page;
        for at in self.tokens.clone() {
            if self.is_full()
                || page.quote_index(at).is_some()
                || self.covered(at)
                || !page.has_shape(at, Shape::Lower)
            {
                continue;
            }
            let phrase = PHRASES.iter().find(|phrase| page.is_word(at, phrase.verbs));
            if let Some(draft) = phrase.and_then(|phrase| self.by_phrase(at, phrase)) {
                self.drafts.push(draft);
            }
        }
    }

    fn by_phrase(&self, verb: usize, phrase: &Phrase) -> Option<Draft> {
        let page = self.page;
        let group = phrases::verb_group_start(page, verb, self.tokens.start);
        if (group..verb).any(|i| page.is(i, Class::BE)) {
            return None;
        }
        let noun =
            (verb + 1..self.tokens.end.min(verb + 7)).find(|i| page.is_word(*i, phrase.nouns))?;
        let link =
            (noun + 1..self.tokens.end.min(noun + 8)).find(|i| page.is_word(*i, phrase.links))?;
        let subject = phrases::subject_before(page, group, self.tokens.start)?;
        let mut start = link + 1;
        if page.is(link, Class::THAT.or(Class::SUBORDINATOR)) {
            start = link;
        }
        // "an inquiry to probe abuses"
        if page.is(link, Class::TO) {
            start = link + 2;
        }
        let content = self.trimmed(start..self.sentence_clause_end(start));
        let who = Who::Words { mention: subject.tokens, antecedent: subject.antecedent };
        (!content.is_empty()).then(|| {
            self.draft(
                who,
                group..noun + 1,
                vec![content],
                Stance::Asserts,
                phrase.contribution,
                Pattern::Phrase,
            )
        })
    }

    /// The end of the clause: the sentence's, or a comma before a participle of a cue.
    fn sentence_clause_end(&self, from: usize) -> usize {
        let page = self.page;
        let cut = (from..self.tokens.end).find(|i| {
            page.has_shape(*i, Shape::Comma)
                && page.tokens.get(i + 1).is_some_and(|t| {
                    t.verb.is_some_and(|v| v.inflection == crate::lexicon::Inflection::Gerund)
                })
        });
        cut.unwrap_or(self.tokens.end)
    }

    /// `Ruiz shared a Canal Norte documentary about …, where they allegedly …`: what the work says,
    /// and the relay of who shares it.
    pub(crate) fn relays(&mut self) {
        for at in self.tokens.clone() {
            if !self.is_full()
                && self.page.is_word(at, SHARES)
                && self.page.quote_index(at).is_none()
            {
                self.relay(at);
            }
        }
    }

    fn relay(&mut self, verb: usize) {
        let page = self.page;
        let group = phrases::verb_group_start(page, verb, self.tokens.start);
        let Some(work) =
            (verb + 1..self.tokens.end.min(verb + 9)).find(|i| page.is(*i, Class::WORK))
        else {
            return;
        };
        let Some(subject) = phrases::subject_before(page, group, self.tokens.start) else {
            return;
        };
        // "a report by Civic Watch"
        let maker = page.is_word(work + 1, &["by", "from", "of", "de"]);
        let named = if maker {
            phrases::noun_phrase_after(page, work + 2, self.tokens.end)
        } else {
            work + 1
        };
        let who = Who::Words { mention: subject.tokens, antecedent: subject.antecedent };
        let from = self.after_time(named);
        let topic = self.trimmed(from..self.sentence_clause_end(from));
        if topic.len() < 3 || self.page.is(from, Class::CONJUNCTION) {
            self.bare_relay(verb, who, verb + 1..named);
            return;
        }
        let alleged = topic.clone().find(|i| page.is_word(*i, HEARSAY));
        let link = || topic.clone().take(3).find(|i| page.is_word(*i, TOPICS));
        let Some(link) = alleged.or_else(link) else {
            return;
        };
        // "that found that"
        let mut start = link + 1;
        while start < topic.end
            && (page.is(start, Class::THAT)
                || page.tokens[start].verb.is_some() && alleged.is_none())
        {
            start += 1;
        }
        if start >= topic.end {
            return;
        }
        let first = verb + 1 + usize::from(page.is(verb + 1, Class::DETERMINER));
        let place = self.drafts.len();
        self.drafts.push(Draft {
            sentence: self.index,
            who: Who::Work(first..named),
            cue: alleged.map(|at| at..at + 1),
            content: std::iter::once(start..topic.end).collect(),
            stance: Stance::Asserts,
            contribution: Contribution::Account,
            pattern: Pattern::Relay,
            relayed_from: None,
            coded: None,
        });
        self.drafts.push(Draft {
            sentence: self.index,
            who,
            cue: Some(group..verb + 1),
            content: std::iter::once(verb + 1..topic.end).collect(),
            stance: Stance::Asserts,
            contribution: Contribution::Relay,
            pattern: Pattern::Relay,
            relayed_from: Some(place),
            coded: None,
        });
    }

    /// `Weiss shared the documentary.`: passes on what its maker said before, if anything.
    fn bare_relay(&mut self, verb: usize, who: Who, work: Range<usize>) {
        if self.page.is_word(verb, PASSES_ON) {
            self.drafts.push(Draft {
                sentence: self.index,
                who,
                cue: Some(verb..verb + 1),
                content: vec![work],
                stance: Stance::Asserts,
                contribution: Contribution::Relay,
                pattern: Pattern::Relay,
                relayed_from: None,
                coded: None,
            });
        }
    }

    /// After "on Monday", "last week", "this month".
    fn after_time(&self, from: usize) -> usize {
        let page = self.page;
        let mut at = from;
        while at < self.tokens.end {
            let small = page.is(at, Class::PREPOSITION)
                || page.is_word(at, &["last", "this", "el", "este", "earlier"]);
            if page.is(at, Class::TIME) {
                at += 1;
            } else if small && page.is(at + 1, Class::TIME) {
                at += 2;
            } else {
                break;
            }
        }
        at
    }
}

/// A verb and a noun that together are a cue.
struct Phrase {
    verbs: &'static [&'static str],
    nouns: &'static [&'static str],
    links: &'static [&'static str],
    contribution: Contribution,
}

const PHRASES: &[Phrase] = &[
    Phrase {
        verbs: &[
            "open",
            "opens",
            "opened",
            "launch",
            "launches",
            "launched",
            "initiate",
            "initiates",
            "initiated",
            "begin",
            "began",
            "order",
            "ordered",
            "start",
            "started",
            "abrió",
            "abrieron",
            "inició",
            "iniciaron",
            "ordenó",
        ],
        nouns: &[
            "inquiry",
            "enquiry",
            "investigation",
            "probe",
            "proceedings",
            "review",
            "investigación",
            "pesquisa",
            "indagación",
        ],
        links: &["into", "of", "to", "over", "about", "sobre", "por", "de"],
        contribution: Contribution::Account,
    },
    Phrase {
        verbs: &[
            "raise",
            "raises",
            "raised",
            "sound",
            "sounded",
            "express",
            "expresses",
            "expressed",
            "voice",
            "voiced",
            "expresó",
            "expresaron",
        ],
        nouns: &[
            "alarm",
            "alarms",
            "concern",
            "concerns",
            "doubts",
            "questions",
            "outrage",
            "support",
            "dismay",
            "preocupación",
            "dudas",
        ],
        links: &["about", "over", "that", "for", "at", "por", "sobre"],
        contribution: Contribution::Opinion,
    },
];

const SHARES: &[&str] = &[
    "share",
    "shares",
    "shared",
    "posted",
    "circulated",
    "reposted",
    "retweeted",
    "cited",
    "cites",
    "published",
    "aired",
    "compartió",
    "difundió",
    "citó",
    "publicó",
];

/// Those of them that only pass on what others made.
const PASSES_ON: &[&str] =
    &["share", "shares", "shared", "circulated", "reposted", "retweeted", "compartió", "difundió"];

/// Words between a work and what it is about.
const TOPICS: &[&str] =
    &["about", "on", "showing", "that", "which", "alleging", "saying", "sobre", "que"];

/// Adverbs that mark what somebody else says.
pub(crate) const HEARSAY: &[&str] =
    &["allegedly", "reportedly", "supposedly", "purportedly", "presuntamente", "supuestamente"];
