//! Where the content of a cue stands that is no quotation, and where it ends.

use super::{Hit, Scene, Site};
use crate::cues::Arguments;
use crate::lexicon::{Class, Inflection};
use crate::phrases;
use crate::tokens::Shape;
use std::ops::Range;

type Content = Vec<Range<usize>>;

impl Scene<'_> {
    /// `The guards knew, she said.`: the clause before the attribution is the content.
    pub(crate) fn postposed(&self, hit: &Hit, site: &Site) -> Option<Content> {
        let page = self.page;
        let post = Arguments::POSTPOSED.or(Arguments::CLAUSE).or(Arguments::INVERTS);
        let comma = site.left.checked_sub(1)?;
        if !hit.takes(post) || comma <= self.tokens.start || !page.has_shape(comma, Shape::Comma) {
            return None;
        }
        let mut start = self.tokens.start;
        while start < comma
            && (page.is(start, Class::CONJUNCTION) || page.has_shape(start, Shape::Comma))
        {
            start += 1;
        }
        let clause = self.has_verb(start..comma);
        let addressed = hit.takes(Arguments::ADDRESSEE) || hit.cue.lemma == "write";
        let after = self.skip_all_adjuncts(if addressed && !site.inverted {
            self.skip_addressee(hit)
        } else {
            site.right
        });
        let ends = after >= self.tokens.end
            || matches!(page.shape(after), Some(Shape::Stop | Shape::Comma | Shape::Semicolon));
        if !ends && !self.is_gerund_cue(after) {
            return None;
        }
        // "The prison, he said, has no doctor."
        let rest = self.trimmed(after..self.tokens.end);
        let goes_on = page.has_shape(after, Shape::Comma) && !self.is_gerund_cue(after + 1);
        let rest_is_clause = goes_on && self.has_verb(rest.clone());
        if !clause && !rest_is_clause {
            return None;
        }
        if (start..comma).any(|i| self.covered(i)) {
            return None;
        }
        let mut content = std::iter::once(start..comma).collect::<Content>();
        if rest_is_clause && !page.is(rest.start, Class::CONJUNCTION) {
            content.push(rest);
        }
        Some(content)
    }

    /// `…, who he claimed are free`: the relative pronoun and what follows the cue.
    pub(crate) fn around_relative(&self, hit: &Hit, site: &Site) -> Option<Content> {
        let page = self.page;
        let relative = site.left.checked_sub(1).filter(|at| *at >= self.tokens.start)?;
        let fits = page.is(relative, Class::RELATIVE)
            && hit.takes(Arguments::CLAUSE)
            && phrases::is_finite(page, hit.end);
        if !fits {
            return None;
        }
        let end = (hit.end..self.tokens.end)
            .find(|i| page.has_shape(*i, Shape::Comma) && page.quote_at(*i).is_none());
        Some(vec![relative..relative + 1, self.trimmed(hit.end..end.unwrap_or(self.tokens.end))])
    }

    fn is_gerund_cue(&self, at: usize) -> bool {
        let gerund = |i: usize| {
            self.page
                .tokens
                .get(i)
                .is_some_and(|t| t.verb.is_some_and(|v| v.inflection == Inflection::Gerund))
        };
        gerund(at) || self.page.is(at, Class::ADVERB) && gerund(at + 1)
    }

    /// The content after the cue.
    pub(crate) fn forward(&self, hit: &Hit, site: &Site, later: &[Hit]) -> Option<Content> {
        let page = self.page;
        let end = self.tokens.end;
        let mut at = if site.inverted { site.right } else { self.skip_addressee(hit) };
        if page.has_shape(at, Shape::Colon) {
            at += 1;
        }
        // "admitted, however, that"
        if page.has_shape(at, Shape::Comma)
            && page.is(at + 1, Class::ADVERB)
            && page.has_shape(at + 2, Shape::Comma)
        {
            at += 3;
        }
        let plain = at;
        if hit.negated
            && matches!(hit.cue.lemma, "respond" | "reply" | "comment" | "answer" | "responder")
        {
            return Some(vec![self.trimmed(hit.end..self.phrase_end(hit.end))]);
        }
        if page.is(plain, Class::TO) && hit.takes(Arguments::INFINITIVE) {
            return self.clause(plain, hit, later);
        }
        at = self.skip_all_adjuncts(at);
        if at >= end {
            return None;
        }
        if page.has_shape(at, Shape::Comma) && page.is(at + 1, Class::THAT) {
            at += 1;
        }
        let spanish_that = page.is(at, Class::THAT);
        if spanish_that && hit.takes(Arguments::CLAUSE.or(Arguments::THAT)) {
            return self.clause(at, hit, later);
        }
        let asks = page.is_word(
            at,
            &["whether", "if", "how", "why", "what", "who", "where", "when", "si", "cómo"],
        );
        if asks
            && hit.takes(Arguments::CLAUSE.or(Arguments::WHETHER))
            && !page.is_word(at, &["when"])
        {
            return self.clause(at, hit, later);
        }
        if hit.particle {
            return self.clause_or_phrase(hit.end, hit, later);
        }
        if hit.takes(Arguments::CLAUSE)
            && self.starts_clause(at)
            && let Some(content) = self.bare_clause(at, hit, later)
        {
            return Some(content);
        }
        if hit.takes(Arguments::OBJECT_AND_PREDICATE) && self.starts_phrase(plain) {
            return Some(vec![self.trimmed(plain..self.predicate_end(plain))]);
        }
        if hit.takes(Arguments::GERUND) && page.word(plain).ends_with("ing") {
            return self.clause(plain, hit, later);
        }
        if hit.takes(Arguments::NOUN) && self.starts_phrase(plain) {
            let stop = self.phrase_end(plain);
            return Some(vec![self.trimmed(plain..stop)]);
        }
        None
    }

    fn clause_or_phrase(&self, at: usize, hit: &Hit, later: &[Hit]) -> Option<Content> {
        if self.page.is(at, Class::THAT) {
            return self.clause(at, hit, later);
        }
        if !self.starts_phrase(at) && !self.page.word(at).ends_with("ing") {
            return None;
        }
        Some(vec![self.trimmed(at..self.phrase_end(at))])
    }

    fn starts_phrase(&self, at: usize) -> bool {
        let page = self.page;
        let opener = Class::DETERMINER
            .or(Class::POSSESSIVE)
            .or(Class::OTHER_PRONOUN)
            .or(Class::QUANTITY)
            .or(Class::PRONOUN)
            .or(Class::RELATIVE)
            .or(Class::FIRST_PERSON);
        at < self.tokens.end
            && (phrases::is_nominal(page, at)
                || page.is(at, opener)
                || page.quote_at(at).is_some()
                || page.is_word(at, &["how"]))
    }

    fn starts_clause(&self, at: usize) -> bool {
        self.starts_phrase(at)
            || self.page.is(
                at,
                Class::PREPOSITION
                    .or(Class::SUBORDINATOR)
                    .or(Class::ADVERB)
                    .or(Class::VERB)
                    .or(Class::CONJUNCTION),
            )
    }

    fn bare_clause(&self, at: usize, hit: &Hit, later: &[Hit]) -> Option<Content> {
        let content = self.clause(at, hit, later)?;
        let has_verb = content.iter().any(|piece| self.has_verb(piece.clone()));
        has_verb.then_some(content)
    }

    /// Whether there is a finite verb: a known one, or any word after a first "he", "they" or "we".
    fn has_verb(&self, range: Range<usize>) -> bool {
        let page = self.page;
        let second = range.start + 1;
        let pronoun = page.is(range.start, Class::PRONOUN.or(Class::FIRST_PERSON))
            && !page.is(range.start, Class::POSSESSIVE);
        let after_pronoun = pronoun
            && second < range.end
            && page.has_shape(second, Shape::Lower)
            && phrases::is_nominal(page, second);
        after_pronoun || range.clone().any(|i| phrases::is_finite(page, i))
    }

    fn clause(&self, at: usize, hit: &Hit, later: &[Hit]) -> Option<Content> {
        let stop = self.clause_end(at, hit, later);
        let piece = self.trimmed(at..stop);
        (piece.len() > 1).then(|| vec![piece])
    }

    /// After the person addressed: "told reporters in the capital on Monday".
    fn skip_addressee(&self, hit: &Hit) -> usize {
        let page = self.page;
        let at = hit.end;
        if !hit.takes(Arguments::ADDRESSEE) && hit.cue.lemma != "write" {
            return at;
        }
        if page.is(at, Class::OTHER_PRONOUN) || page.is_word(at, &["her"]) {
            return at + 1;
        }
        let end = phrases::noun_phrase_after(page, at, self.tokens.end);
        if page.has_shape(end, Shape::Comma)
            && !page.is(at, Class::THAT)
            && self.apposition_end(end).is_none()
        {
            return end;
        }
        end
    }

    /// Skips "on Tuesday", "in a statement", "during the hearing" where the content, or the end,
    /// comes after.
    pub(crate) fn skip_adjuncts(&self, from: usize) -> usize {
        let page = self.page;
        let mut at = from;
        for _ in 0..6 {
            let next = self.skip_adjunct(at);
            if next == at || next > from + 25 {
                break;
            }
            at = next;
        }
        let sensible = at >= self.tokens.end
            || page.is(at, Class::THAT)
            || page.quote_at(at).is_some()
            || (from..at).all(|i| {
                page.is(i, Class::TIME.or(Class::ADVERB).or(Class::PREPOSITION).or(Class::TO))
            })
            || matches!(
                page.shape(at),
                Some(Shape::Colon | Shape::Comma | Shape::Stop | Shape::Semicolon)
            )
            || page.is(at.wrapping_sub(1), Class::TIME)
            || (phrases::is_nominal(page, at)
                || page.is(at, Class::DETERMINER.or(Class::PRONOUN).or(Class::POSSESSIVE)));
        if sensible { at } else { from }
    }

    /// The same, also over a participle that stands for a relative clause ("in a report released
    /// on Wednesday") where the sentence ends, or the content opens, after it.
    fn skip_all_adjuncts(&self, from: usize) -> usize {
        let mut at = from;
        for _ in 0..12 {
            let adjunct = self.skip_adjunct(at);
            let participle = adjunct == at && self.is_participle_after_noun(at);
            // "published this week", "dated 12 May"
            let next = match participle {
                true => phrases::noun_phrase_after(self.page, at + 1, self.tokens.end),
                false => adjunct,
            };
            if next == at {
                break;
            }
            at = next;
        }
        let whole = at >= self.tokens.end
            || self.page.has_shape(at, Shape::Stop)
            || self.page.is(at, Class::THAT);
        if whole { at } else { self.skip_adjuncts(from) }
    }

    fn is_participle_after_noun(&self, at: usize) -> bool {
        let page = self.page;
        let participle = phrases::looks_past(page.word(at))
            || page.is_word(at, &["seen", "given", "sent", "shown", "written", "made"]);
        participle && page.has_shape(at, Shape::Lower) && phrases::is_nominal(page, at - 1)
    }

    fn skip_adjunct(&self, at: usize) -> usize {
        let page = self.page;
        if at >= self.tokens.end || page.quote_at(at).is_some() {
            return at;
        }
        if page.is(at, Class::TIME.or(Class::ADVERB)) && !page.is(at, Class::NEGATION) {
            return at + 1;
        }
        let before_time =
            ["last", "this", "earlier", "late", "early", "el", "la", "este", "esta", "ese", "esa"];
        if page.is_word(at, &before_time) && page.is(at + 1, Class::TIME) {
            return at + 2;
        }
        if !page.is(at, Class::PREPOSITION.or(Class::TO))
            && !page.is_word(at, &["after", "before", "since"])
        {
            return at;
        }
        if page.is(at + 1, Class::TIME) {
            return at + 2;
        }
        let end = phrases::noun_phrase_after(page, at + 1, self.tokens.end);
        if end > at + 1 { end } else { at }
    }

    /// Where the clause that starts at `from` stops being this cue's content.
    fn clause_end(&self, from: usize, hit: &Hit, later: &[Hit]) -> usize {
        let page = self.page;
        let mut past_seen = false;
        for at in from..self.tokens.end {
            if page.quote_at(at).is_some() {
                continue;
            }
            if self.cuts(at, from, hit, later, past_seen) {
                return at;
            }
            past_seen |= phrases::is_finite(page, at)
                && !page.is(at, Class::MODAL)
                && !self.is_attribute(at, from)
                && (page.is_word(at, &["was", "were", "had", "did"])
                    || page.word(at).ends_with("ed")
                    || page.is(at, Class::VERB));
        }
        self.tokens.end
    }

    /// "overcrowded cells", "the shackled men": a participle that stands before its noun.
    fn is_attribute(&self, at: usize, from: usize) -> bool {
        let page = self.page;
        let opens = at == from
            || page.is(
                at - 1,
                Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PREPOSITION).or(Class::QUANTITY),
            );
        opens && page.word(at).ends_with("ed") && phrases::is_nominal(page, at + 1)
    }

    fn cuts(&self, at: usize, from: usize, hit: &Hit, later: &[Hit], past_seen: bool) -> bool {
        let page = self.page;
        let comma = page.has_shape(at, Shape::Comma);
        let next = if comma { at + 1 } else { at };
        if comma
            && (self.is_gerund_cue(at + 1) || page.is_word(at + 1, &["according", "per", "según"]))
        {
            return true;
        }
        if page.is_word(at, &["according"]) && page.is(at + 1, Class::TO) {
            return true;
        }
        if comma && self.parenthetical_cue(at + 1, later) {
            return true;
        }
        if comma && self.closes_relative(at, hit) {
            return true;
        }
        let turns = page.is(next, Class::CONJUNCTION)
            || comma
                && page
                    .is_word(next, &["while", "whereas", "though", "although", "as", "mientras"]);
        if !turns || at <= from + 1 || next + 1 >= self.tokens.end {
            return false;
        }
        let second = later.iter().find(|l| l.group == next + 1);
        if let Some(second) = second {
            return second.inflection == hit.inflection && (comma || !past_seen) && !second.passive;
        }
        // ", but Paz said …": a new main clause with its own cue.
        comma
            && later.iter().any(|l| {
                l.group > next + 1
                    && l.group < next + 12
                    && l.takes(Arguments::CLAUSE.or(Arguments::QUOTE))
                    && !l.passive
                    && phrases::subject_before(page, l.group, next + 1)
                        .is_some_and(|s| s.tokens.start == next + 1)
            })
    }

    /// `Ruiz, who accused the guards, left`: the comma before the verb of the main clause.
    fn closes_relative(&self, comma: usize, hit: &Hit) -> bool {
        let page = self.page;
        let relative = hit.group > self.tokens.start && page.is(hit.group - 1, Class::RELATIVE);
        relative && (phrases::is_finite(page, comma + 1) || page.is(comma + 1, Class::ADVERB))
    }

    /// `…, who he claimed are …`
    fn parenthetical_cue(&self, at: usize, later: &[Hit]) -> bool {
        let page = self.page;
        if !page.is(at, Class::RELATIVE) {
            return false;
        }
        later.iter().any(|l| {
            l.group > at + 1
                && l.group <= at + 6
                && l.takes(Arguments::CLAUSE)
                && phrases::is_finite(page, l.end)
                && phrases::subject_before(page, l.group, at + 1)
                    .is_some_and(|s| s.tokens.start == at + 1)
        })
    }

    /// Where a noun phrase that is content ends: at a comma, a subordinate clause, a finite verb.
    pub(crate) fn phrase_end(&self, from: usize) -> usize {
        let page = self.page;
        for at in from..self.tokens.end {
            if page.quote_at(at).is_some() {
                continue;
            }
            let shape = page.shape(at);
            if matches!(shape, Some(Shape::Semicolon | Shape::Dash | Shape::Colon)) {
                return at;
            }
            if shape == Some(Shape::Comma) && !self.lists_on(at, from) {
                return at;
            }
            if at > from
                && page.is(at, Class::SUBORDINATOR)
                && !page.is_word(
                    at,
                    &[
                        "as", "than", "so", "how", "where", "como", "where", "whether", "antes",
                        "después",
                    ],
                )
            {
                return at;
            }
            let joined = page.is(at, Class::CONJUNCTION) && at > from;
            if joined
                && (phrases::is_finite(page, at + 1) && !page.word(at + 1).starts_with("alleged")
                    || self.hit_starts(at + 1))
            {
                return at;
            }
        }
        self.tokens.end
    }

    /// The same, over an apposition of the object: "accused the director, Bruno Sáenz, of torture".
    fn predicate_end(&self, from: usize) -> usize {
        let page = self.page;
        let end = self.phrase_end(from);
        let reach = self.tokens.end.min(end + 12);
        let closing = (end + 1..reach).find(|i| {
            page.has_shape(*i, Shape::Comma)
                && page.is_word(i + 1, &["of", "for", "as", "de", "por"])
        });
        match closing {
            Some(comma) if page.has_shape(end, Shape::Comma) => self.phrase_end(comma + 1),
            _ => end,
        }
    }

    fn hit_starts(&self, at: usize) -> bool {
        // "y lo calificó de"
        let at = at
            + usize::from(
                self.page.language_at(at) == model::Language::Spanish
                    && self.page.is(at, Class::OTHER_PRONOUN),
            );
        self.page.tokens.get(at).is_some_and(|t| {
            t.verb.is_some_and(|v| matches!(v.inflection, Inflection::Past | Inflection::Present))
                && !phrases::is_noun_use(self.page, at)
        }) && !phrases::is_nominal(self.page, at + 1)
    }

    /// Whether the comma stands in an enumeration: a noun phrase and then a comma or "and".
    fn lists_on(&self, comma: usize, _from: usize) -> bool {
        let page = self.page;
        let end = phrases::noun_phrase_after(page, comma + 1, self.tokens.end.min(comma + 12));
        if end == comma + 1 && !page.is(comma + 1, Class::CONJUNCTION) {
            return false;
        }
        if page.is(comma + 1, Class::CONJUNCTION) {
            let end = phrases::noun_phrase_after(page, comma + 2, self.tokens.end.min(comma + 12));
            return end > comma + 2
                && !phrases::is_finite(page, end)
                && !page.is_word(comma + 1, &["but"]);
        }
        page.is(end, Class::CONJUNCTION) && !page.is(comma + 1, Class::DETERMINER)
            || page.has_shape(end, Shape::Comma) && page.is(end + 1, Class::CONJUNCTION)
            || page.has_shape(end, Shape::Comma)
                && !page.is(comma + 1, Class::DETERMINER)
                && page.has_shape(comma + 1, Shape::Lower)
    }

    /// Without the final stop, and without commas at either end.
    pub(crate) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let page = self.page;
        let mut range = range.start..range.end.min(self.tokens.end);
        let edge = |at: usize| {
            matches!(
                page.shape(at),
                Some(Shape::Comma | Shape::Stop | Shape::Semicolon | Shape::Dash | Shape::Colon)
            )
        };
        while !range.is_empty() && edge(range.end - 1) && page.quote_at(range.end - 1).is_none() {
            range.end -= 1;
        }
        while !range.is_empty() && edge(range.start) && page.quote_at(range.start).is_none() {
            range.start += 1;
        }
        range
    }
}
