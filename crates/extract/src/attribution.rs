//! Who says what: cues with their subjects and contents, sentence by sentence.

mod content;
mod hits;
mod nominal;
mod passive;
mod quoted;
mod sites;
mod sources;

pub(crate) use hits::Hit;
pub(crate) use sites::Site;
pub(crate) use sources::HEARSAY;

use crate::cues::Arguments;
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::Inflection;
use crate::page::Page;
use crate::phrases;
use crate::polarity;
use crate::tokens::Shape;
use model::{BlockKind, Contribution, Stance};
use std::ops::Range;

/// The sentence at hand and what was found in it so far.
pub(crate) struct Scene<'a> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) index: usize,
    /// The tokens of the sentence.
    pub(crate) tokens: Range<usize>,
    pub(crate) drafts: Vec<Draft>,
    pub(crate) hits: Vec<Hit>,
    /// Quotations that go on with the statement before, in the same paragraph.
    pub(crate) more_of_previous: Vec<Range<usize>>,
}

/// The attributions of the running text, in order.
pub(crate) fn find(page: &Page, skip: impl Fn(usize) -> bool) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for (index, sentence) in page.sentences.iter().enumerate() {
        let prose = !matches!(
            page.blocks[sentence.block].kind,
            BlockKind::Heading | BlockKind::Dateline | BlockKind::Caption
        );
        if !prose || skip(sentence.block) {
            continue;
        }
        if page.blocks[sentence.block].kind == BlockKind::Quote
            && set_apart(page, index, &mut drafts)
        {
            continue;
        }
        let mut scene = Scene {
            page,
            index,
            tokens: after_dateline(page, &sentence.tokens),
            drafts: Vec::new(),
            hits: Vec::new(),
            more_of_previous: Vec::new(),
        };
        scene.hits = hits::find(page, &sentence.tokens);
        let base = drafts.len();
        scene.run(drafts.last());
        let more = std::mem::take(&mut scene.more_of_previous);
        if let Some(last) = drafts.last_mut() {
            last.content.extend(more);
        }
        for mut draft in scene.drafts {
            draft.relayed_from = draft.relayed_from.map(|place| place + base);
            drafts.push(draft);
        }
    }
    drafts
}

/// A quotation set apart without marks, after the words of whoever speaks in it. Its sentences
/// are one statement.
fn set_apart(page: &Page, index: usize, drafts: &mut Vec<Draft>) -> bool {
    let sentence = &page.sentences[index];
    let marked = sentence.tokens.clone().any(|at| page.quote_index(at).is_some());
    let Some(last) = drafts.last_mut().filter(|last| !marked && last.sentence + 2 >= index) else {
        return false;
    };
    if last.pattern == Pattern::Continued && page.sentences[last.sentence].block == sentence.block {
        last.content.push(sentence.tokens.clone());
        last.sentence = index;
        return true;
    }
    drafts.push(Draft {
        sentence: index,
        who: Who::SameAsBefore,
        cue: None,
        content: vec![sentence.tokens.clone()],
        stance: Stance::Asserts,
        contribution: Contribution::Account,
        pattern: Pattern::Continued,
        relayed_from: None,
        coded: None,
    });
    true
}

/// Without "SAN TELMO (Canal Norte) —".
fn after_dateline(page: &Page, tokens: &Range<usize>) -> Range<usize> {
    let dash = tokens.clone().take(10).find(|i| page.has_shape(*i, Shape::Dash));
    let placed = |i: usize| {
        page.tokens[i].is_capital()
            || matches!(
                page.shape(i),
                Some(Shape::Comma | Shape::ParenOpen | Shape::ParenClose | Shape::Number)
            )
    };
    match dash {
        Some(dash)
            if page.has_shape(tokens.start, Shape::Upper) && (tokens.start..dash).all(placed) =>
        {
            dash + 1..tokens.end
        }
        _ => tokens.clone(),
    }
}

/// A sentence with more attributions than this is no prose; the bound keeps rules that compare
/// attributions with each other linear in the text.
const MOST_PER_SENTENCE: usize = 24;

impl Scene<'_> {
    /// Whether the sentence has as many attributions as it may.
    pub(crate) fn is_full(&self) -> bool {
        self.drafts.len() >= MOST_PER_SENTENCE
    }

    fn run(&mut self, previous: Option<&Draft>) {
        self.sources();
        self.relays();
        let hits = std::mem::take(&mut self.hits);
        // What closes a sentence (", he said") says all of it, other cues included.
        for hit in hits.iter().rev() {
            self.attribute_backwards(hit);
        }
        for (place, hit) in hits.iter().enumerate() {
            if self.is_full() || self.covered(hit.verb) {
                continue;
            }
            // A cue inside the subject of a later one says nothing beyond it: "two doctors, who
            // feared for their jobs, told …".
            let end = self.tokens.end;
            self.tokens.end = self.ceiling(hit, &hits[place + 1..]);
            if self.tokens.end == end || hit.cue.contribution == Contribution::Account {
                self.attribute(hit, &hits[place + 1..]);
            }
            self.tokens.end = end;
        }
        self.hits = hits;
        self.nominal();
        self.set_phrases();
        self.quotations_left(previous);
    }

    /// Whether the token belongs to a content or cue already found.
    pub(crate) fn covered(&self, at: usize) -> bool {
        self.drafts.iter().any(|draft| {
            draft.covers(at) || draft.cue.as_ref().is_some_and(|cue| cue.contains(&at))
        })
    }

    /// Where the content of the cue must end: before the verb of a later cue in whose subject it
    /// stands, else with the sentence.
    fn ceiling(&self, hit: &Hit, later: &[Hit]) -> usize {
        let inside = |l: &&Hit| {
            l.group > hit.end
                && matches!(self.page.shape(l.group - 1), Some(Shape::Comma | Shape::Dash))
                && phrases::subject_before(self.page, l.group, self.tokens.start)
                    .is_some_and(|subject| subject.tokens.start < hit.verb)
        };
        let reach = later.iter().take_while(|l| l.group < hit.end + 40);
        reach.filter(inside).map(|l| l.group).next().unwrap_or(self.tokens.end)
    }

    fn attribute_backwards(&mut self, hit: &Hit) {
        if self.is_full()
            || hit.passive
            || self.covered(hit.verb)
            || hit.inflection == Inflection::Gerund
        {
            return;
        }
        let Some(site) = self.site(hit).filter(|site| !site.carried) else {
            return;
        };
        if self.around_relative(hit, &site).is_some() || self.quoted(hit, &site).is_some() {
            return;
        }
        if let Some(found) = self.postposed(hit, &site) {
            self.propose(hit, site.who, found, Pattern::Clause);
        }
    }

    fn attribute(&mut self, hit: &Hit, later: &[Hit]) {
        if hit.passive {
            self.passive(hit);
            return;
        }
        let Some(site) = self.site(hit) else {
            return;
        };
        if let Some(found) = self.quoted(hit, &site) {
            self.propose(hit, site.who, found, Pattern::Quotation);
            return;
        }
        let pattern = site.pattern(hit);
        if let Some(found) = self.around_relative(hit, &site) {
            self.propose(hit, site.who, found, pattern);
            return;
        }
        let found = self.forward(hit, &site, later);
        if let Some(found) = found {
            self.propose(hit, site.who, found, pattern);
        }
    }

    fn propose(&mut self, hit: &Hit, who: Who, content: Vec<Range<usize>>, pattern: Pattern) {
        let (stance, contribution) = self.stance(hit);
        let Some(mut stance) = stance else { return };
        let mut contribution = contribution;
        // "called the report a forgery"
        if hit.takes(Arguments::OBJECT_AND_PREDICATE)
            && polarity::is_called_untrue(self.page, &content)
        {
            (stance, contribution) = (Stance::Denies, Contribution::Account);
        }
        let content: Vec<Range<usize>> =
            content.into_iter().filter(|piece| !piece.is_empty()).collect();
        if content.is_empty() {
            return;
        }
        self.drafts.push(Draft {
            sentence: self.index,
            who,
            cue: Some(hit.group..hit.end),
            content,
            stance,
            contribution,
            pattern,
            relayed_from: None,
            coded: None,
        });
    }

    /// The stance with a negation taken in: who does not say declines, who does not believe doubts.
    fn stance(&self, hit: &Hit) -> (Option<Stance>, Contribution) {
        let cue = hit.cue;
        if !hit.negated {
            return (Some(cue.stance), cue.contribution);
        }
        let stance = match (cue.stance, cue.contribution) {
            (Stance::Asserts, Contribution::Account) => Some(Stance::Declines),
            (Stance::Asserts, _) => Some(Stance::Doubts),
            (Stance::Admits | Stance::Offers, _) => Some(Stance::Denies),
            (Stance::Denies | Stance::Doubts, _) => None,
            (stance, _) => Some(stance),
        };
        (stance, cue.contribution)
    }
}
