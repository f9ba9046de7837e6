//! Whom a pronoun or an age alone means: the person, body or group met last that fits.

use super::{Certainty, Resolved, Resolver};
use crate::lexicon::Class;
use crate::names::{Entity, Gender};
use crate::phrases;
use crate::tokens::Shape;
use model::SpeakerKind;
use std::ops::Range;

/// How far back, in sentences, a pronoun may reach.
const MEMORY: usize = 6;

impl Resolver<'_> {
    /// The most recent compatible speaker or subject.
    pub(super) fn pronoun(&self, at: usize, sentence: usize) -> Option<Resolved> {
        let page = self.page;
        let wanted = if page.is_word(at, &["he", "his", "él"]) {
            Gender::Man
        } else if page.is_word(at, &["she", "her", "ella"]) {
            Gender::Woman
        } else {
            Gender::Unknown
        };
        let floor = self.memory(sentence);
        if wanted == Gender::Unknown && !page.is(at, Class::POSSESSIVE) {
            return self.group(at, floor);
        }
        self.somebody(
            at,
            floor,
            |spoke| fits(spoke.kind, spoke.gender, wanted),
            |named| fits(named.kind, named.gender, wanted),
        )
        .map(|found| found.with_gender(wanted))
    }

    /// "the 27-year-old": whoever is named with that age, else the person met last.
    pub(super) fn aged(&self, mention: &Range<usize>, sentence: usize) -> Option<Resolved> {
        let page = self.page;
        let head = self.head(mention);
        let last = head.end.checked_sub(1)?;
        let age = page.word(last).strip_suffix("-year-old")?;
        if !page.is_word(mention.start, &["the"]) || head.len() != 2 {
            return None;
        }
        let is_person = |entity: &Entity| entity.kind == SpeakerKind::Person;
        let mut named = self.cast.named_in(0..mention.start).rev().take(200);
        let of_age = named.find(|o| {
            let told = page.has_shape(o.tokens.end, Shape::Comma)
                && page.tokens.len() > o.tokens.end + 1
                && page.word(o.tokens.end + 1) == age;
            told && is_person(&self.cast.entities[o.entity])
        });
        if let Some(found) = of_age {
            return Some(self.entity(found.entity));
        }
        let unnamed = |name: &str| self.open.iter().any(|open| open.resolved.name == name);
        let spoke = |r: &Resolved| r.kind == SpeakerKind::Person || unnamed(&r.name);
        self.somebody(last, self.memory(sentence), spoke, is_person)
    }

    /// The start of the text that a pronoun in this sentence can reach back to.
    fn memory(&self, sentence: usize) -> usize {
        let first = sentence.saturating_sub(MEMORY);
        self.page.sentences[first].tokens.start
    }

    /// Who spoke last, or was the subject of a sentence since, of those that fit.
    fn somebody(
        &self,
        at: usize,
        floor: usize,
        spoke: impl Fn(&Resolved) -> bool,
        named: impl Fn(&Entity) -> bool,
    ) -> Option<Resolved> {
        let speaker = self.lately().find(|(place, r)| {
            let known = r.certainty != Certainty::Unclear;
            *place < at && *place >= floor && known && spoke(r)
        });
        let mut subjects = self.cast.named_in(floor..at).rev();
        let named =
            subjects.find(|o| named(&self.cast.entities[o.entity]) && self.is_subject(&o.tokens));
        match (speaker, named) {
            (Some((place, _)), Some(o)) if o.tokens.start > *place => Some(self.entity(o.entity)),
            (Some((_, resolved)), _) => Some(resolved.clone()),
            (None, named) => named.map(|o| self.entity(o.entity)),
        }
    }

    /// "they", "it": the last body or group that spoke.
    fn group(&self, at: usize, floor: usize) -> Option<Resolved> {
        let plural = self.page.is_word(at, &["they", "it", "ellos", "ellas"]);
        let found = self.lately().find(|(place, r)| {
            *place < at
                && *place >= floor
                && matches!(
                    r.kind,
                    SpeakerKind::Organisation | SpeakerKind::Government | SpeakerKind::Unnamed
                )
        });
        found.filter(|_| plural).map(|(_, r)| r.clone())
    }

    /// Whether a name stands where a subject does: no preposition before, a verb soon after.
    fn is_subject(&self, name: &Range<usize>) -> bool {
        let page = self.page;
        let free = name.start == 0
            || !page.is(name.start - 1, Class::PREPOSITION.or(Class::TO))
                && !page.has_shape(name.end, Shape::Possessive);
        let object = name.start > 0 && phrases::is_finite(page, name.start - 1);
        let mut after = name.end;
        if page.has_shape(after, Shape::Comma) {
            let reach = page.tokens.len().min(after + 16);
            after = (after + 1..reach)
                .find(|i| page.has_shape(*i, Shape::Comma))
                .map_or(after, |i| i + 1);
        }
        free && !object
            && (after..after + 3).any(|i| {
                phrases::is_finite(page, i) && page.sentence_of(i) == page.sentence_of(name.start)
            })
    }
}

fn fits(kind: SpeakerKind, gender: Gender, wanted: Gender) -> bool {
    let person = match kind {
        SpeakerKind::Person => true,
        SpeakerKind::Unnamed => wanted != Gender::Unknown,
        _ => false,
    };
    person && (wanted == Gender::Unknown || gender == Gender::Unknown || gender == wanted)
}
