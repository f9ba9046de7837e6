//! Who lends a government a voice: spokespeople and lawyers, under one name for each body.

use super::{Resolved, Resolver, SPOKESPEOPLE, STATE_LAWYERS};
use crate::about;
use crate::lexicon::Class;
use crate::names;
use crate::tokens::Shape;
use model::{Language, SpeakerKind};
use std::ops::Range;

impl Resolver<'_> {
    /// "a spokesman for the government", "Government lawyers": one voice of that body, whoever
    /// lends it.
    pub(super) fn speaks_for_state(
        &self,
        mention: &Range<usize>,
        head: &Range<usize>,
        name: &str,
        state: Option<&str>,
    ) -> Option<Resolved> {
        let page = self.page;
        let last = head.end.checked_sub(1).filter(|last| *last >= head.start)?;
        let spokes = page.is_word(last, SPOKESPEOPLE);
        if !spokes && !page.is_word(last, STATE_LAWYERS) {
            return None;
        }
        let article = usize::from(page.is(mention.start, Class::DETERMINER));
        let owner = usize::from(last > 0 && page.has_shape(last - 1, Shape::Possessive));
        let before = mention.start + article..last - owner;
        let after = last + 1..self.description_end(mention);
        let organ = |range: &Range<usize>| range.clone().any(|i| page.is(i, Class::STATE_ORGAN));
        let known = self.state_spoken_of();
        let state = state.map(str::to_owned).or(known);
        let government = |words: &str| words == "government" || words == "gobierno";
        let (link, of) = match page.language_at(last) {
            Language::English => ("for the", "of"),
            Language::Spanish => ("del", "de"),
        };
        let mut called = if organ(&before) {
            let body = names::plain(page.words(before));
            let body = if government(&body.to_lowercase()) { body.to_lowercase() } else { body };
            format!("{} {link} {body}", page.word(last).to_lowercase())
        } else if organ(&after) {
            name.to_owned()
        } else {
            return None;
        };
        if let Some(state) = state.as_deref()
            && called.rsplit(' ').next().is_some_and(government)
            && !called.contains(state)
            && about::state_of(self.survey, &called).is_none()
        {
            called = format!("{called} {of} {state}");
        }
        let voice =
            self.lately().map(|(_, r)| r).find(|r| spokes && is_voice_of_same(&r.name, &called));
        let called = voice.map_or(called, |voice| voice.name.clone());
        Some(Resolved::without_role(called, SpeakerKind::Government, state))
    }

    /// The state whose government spoke last.
    pub(super) fn state_spoken_of(&self) -> Option<String> {
        let spoke = |(_, r): &&(usize, Resolved)| r.kind == SpeakerKind::Government;
        self.lately().filter(spoke).find_map(|(_, r)| r.state.clone())
    }
}

/// "spokesman for the government" and "spokeswoman for the government" are one voice.
fn is_voice_of_same(one: &str, two: &str) -> bool {
    let split =
        |name: &str| name.split_once(' ').map(|(a, b)| (a.to_lowercase(), b.to_lowercase()));
    let spokes = |word: &str| SPOKESPEOPLE.contains(&word);
    match (split(one), split(two)) {
        (Some((a, of)), Some((b, also))) => spokes(&a) && spokes(&b) && of == also,
        _ => false,
    }
}
