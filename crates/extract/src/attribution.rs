//! Who says what: cues with their subjects and contents, sentence by sentence.

mod content;
mod nominal;
mod passive;
mod quoted;
mod sources;

use crate::cues::{self, Arguments, Cue};
use crate::draft::{Draft, Pattern, Who};
use crate::lexicon::{Class, Inflection};
use crate::page::Page;
use crate::phrases::{self, Subject};
use crate::tokens::Shape;
use model::{BlockKind, Contribution, Stance};
use std::ops::Range;

/// A verb of the cue table where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    pub(crate) cue: &'static Cue,
    /// The first auxiliary or adverb.
    pub(crate) group: usize,
    pub(crate) verb: usize,
    /// After the verb and its particle.
    pub(crate) end: usize,
    pub(crate) inflection: Inflection,
    pub(crate) passive: bool,
    pub(crate) negated: bool,
    pub(crate) particle: bool,
}

impl Hit {
    pub(crate) fn takes(&self, arguments: Arguments) -> bool {
        self.cue.arguments.has(arguments)
    }

    fn is_finite(&self, page: &Page) -> bool {
        matches!(self.inflection, Inflection::Past | Inflection::Present)
            || self.inflection == Inflection::Base
                && self.group_has(page, Class::MODAL.or(Class::AUXILIARY))
            || self.group_has(page, Class::AUXILIARY)
    }

    fn group_has(&self, page: &Page, class: Class) -> bool {
        (self.group..self.verb).any(|i| page.is(i, class))
    }
}

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
        let mut scene = Scene {
            page,
            index,
            tokens: after_dateline(page, &sentence.tokens),
            drafts: Vec::new(),
            hits: Vec::new(),
            more_of_previous: Vec::new(),
        };
        scene.hits = hits(page, &sentence.tokens);
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

/// Without "SAN TELMO (Canal Norte) —".
fn after_dateline(page: &Page, tokens: &Range<usize>) -> Range<usize> {
    let dash = tokens
        .clone()
        .take(10)
        .find(|i| page.has_shape(*i, Shape::Dash));
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

/// Whether "deny" means to withhold: "denied them medicine", "was denied bail".
fn withholds(page: &Page, at: usize, passive: bool) -> bool {
    if !page.is_word(
        at,
        &["deny", "denies", "denied", "denying", "refuse", "refused"],
    ) {
        return false;
    }
    let object = page.is(
        at + 1,
        Class::OTHER_PRONOUN
            .or(Class::FIRST_PERSON)
            .or(Class::PLURAL_ROLE),
    ) || page.is_word(at + 1, &["her"]);
    let thing = (at + 1..at + 4).any(|i| {
        page.is_word(
            i,
            &[
                "access",
                "bail",
                "entry",
                "medicine",
                "medicines",
                "care",
                "treatment",
                "food",
                "water",
                "visits",
                "asylum",
                "permission",
                "sleep",
                "medication",
            ],
        )
    });
    passive
        || thing
        || object && (phrases::is_nominal(page, at + 2) || page.is(at + 2, Class::DETERMINER))
}

/// The cue verbs of a sentence outside quotations.
fn hits(page: &Page, tokens: &Range<usize>) -> Vec<Hit> {
    tokens
        .clone()
        .filter_map(|at| hit(page, at, tokens))
        .collect()
}

fn hit(page: &Page, at: usize, tokens: &Range<usize>) -> Option<Hit> {
    let token = &page.tokens[at];
    let form = token.verb?;
    if page.quote_index(at).is_some() || phrases::is_noun_use(page, at) {
        return None;
    }
    if token.is_capital() && at != tokens.start || is_adjective(page, at) {
        return None;
    }
    let cue = &cues::table(page.language)[form.cue as usize];
    let group = phrases::verb_group_start(page, at, tokens.start);
    let before = |class: Class| (group..at).any(|i| page.is(i, class));
    let mut inflection = form.inflection;
    if inflection == Inflection::Base && group > tokens.start && page.is(group - 1, Class::TO) {
        return None;
    }
    // "put", "read": the base is also the past.
    if inflection == Inflection::Base
        && !before(Class::AUXILIARY)
        && !plural_before(page, group, tokens.start, cue)
    {
        return None;
    }
    if inflection == Inflection::Present && is_plural_noun(page, at, cue, tokens.start) {
        return None;
    }
    let participle = matches!(inflection, Inflection::Past | Inflection::Participle);
    let passive = participle && before(Class::BE);
    if withholds(page, at, passive) {
        return None;
    }
    if participle && !passive && before(Class::AUXILIARY) {
        inflection = Inflection::Past;
    }
    let particle = cue.particles.contains(&page.word(at + 1)) && at + 1 < tokens.end;
    if cue.arguments.has(Arguments::PARTICLE) && !particle {
        return None;
    }
    Some(Hit {
        cue,
        group,
        verb: at,
        end: at + 1 + usize::from(particle),
        inflection,
        passive,
        negated: before(Class::NEGATION),
        particle,
    })
}

/// "the alleged torture": the participle of "allege" before a noun, where nobody who could allege
/// stands before it.
fn is_adjective(page: &Page, at: usize) -> bool {
    let before_noun = page.has_shape(at + 1, Shape::Lower) && phrases::is_nominal(page, at + 1);
    let who = Class::PRONOUN
        .or(Class::PLURAL_ROLE)
        .or(Class::ROLE)
        .or(Class::RELATIVE)
        .or(Class::AUXILIARY);
    page.is_word(at, &["alleged", "reported", "suspected", "claimed"])
        && before_noun
        && at > 0
        && !page.is(at - 1, who)
        && !page.tokens[at - 1].is_capital()
}

/// Whether a subject that takes the bare form stands before: they, critics, Ruiz and Paz.
fn plural_before(page: &Page, group: usize, floor: usize, cue: &Cue) -> bool {
    if group <= floor {
        return false;
    }
    let before = group - 1;
    let plural = |i: usize| {
        let word = page.word(i);
        page.is(i, Class::PLURAL_ROLE.or(Class::QUANTITY))
            || page.tokens[i].is_word()
                && word.ends_with('s')
                && !word.ends_with("ss")
                && phrases::is_nominal(page, i)
    };
    // What is also a noun ("report", "claim") needs its plural beside it.
    let near = !cue.nouns.is_empty();
    page.is(before, Class::RELATIVE.or(Class::FIRST_PERSON))
        || page.is_word(before, &["they", "you", "people"])
        || plural(before)
        || matches!(page.shape(before), Some(Shape::Comma | Shape::Dash))
        || !near && (phrases::noun_phrase_before(page, group, floor)..group).any(plural)
}

/// Verb forms that are more often plural nouns.
const MOSTLY_NOUNS: &[&str] = &[
    "states",
    "emails",
    "rules",
    "documents",
    "views",
    "names",
    "lists",
    "projects",
    "details",
    "posts",
    "backs",
    "attacks",
    "labels",
    "brands",
    "tweets",
    "quotes",
    "signals",
    "addresses",
    "calls",
    "aims",
    "remarks",
    "notes",
];

/// Whether a form in -s that can be a plural noun is used as one.
fn is_plural_noun(page: &Page, at: usize, cue: &Cue, floor: usize) -> bool {
    let ambiguous =
        !cue.nouns.is_empty() || MOSTLY_NOUNS.iter().any(|word| page.is_word(at, &[word]));
    if !ambiguous {
        return false;
    }
    let before = at.checked_sub(1).filter(|i| *i >= floor);
    let subject = before.is_some_and(|i| {
        let singular = Class::PRONOUN
            .or(Class::RELATIVE)
            .or(Class::WORK)
            .or(Class::ROLE)
            .or(Class::ORGANISATION)
            .or(Class::ADVERB);
        page.is(i, singular)
            || page.tokens[i].is_capital() && phrases::is_nominal(page, i)
            || page.has_shape(i, Shape::Comma)
    });
    let object = page.is(
        at + 1,
        Class::THAT
            .or(Class::DETERMINER)
            .or(Class::PRONOUN)
            .or(Class::POSSESSIVE)
            .or(Class::OTHER_PRONOUN)
            .or(Class::TO),
    ) || page.quote_at(at + 1).is_some()
        || phrases::is_nominal(page, at + 1)
        || matches!(page.shape(at + 1), Some(Shape::Colon))
        || cue.particles.contains(&page.word(at + 1));
    !(subject && object)
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
                && matches!(
                    self.page.shape(l.group - 1),
                    Some(Shape::Comma | Shape::Dash)
                )
                && phrases::subject_before(self.page, l.group, self.tokens.start)
                    .is_some_and(|subject| subject.tokens.start < hit.verb)
        };
        let reach = later.iter().take_while(|l| l.group < hit.end + 40);
        reach
            .filter(inside)
            .map(|l| l.group)
            .next()
            .unwrap_or(self.tokens.end)
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
        let Some(stance) = stance else { return };
        let content: Vec<Range<usize>> = content
            .into_iter()
            .filter(|piece| !piece.is_empty())
            .collect();
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

    /// The subject of the cue and the stretch that the attribution takes up.
    fn site(&self, hit: &Hit) -> Option<Site> {
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
        if quote_before
            || page.has_shape(hit.group.wrapping_sub(1), Shape::Comma)
                && self.quote_ends_at(hit.group - 1)
        {
            if let Some(site) = self.inverted(hit) {
                return Some(site);
            }
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
        let fits = page.language == model::Language::Spanish
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
            quote.tokens.end == at && quote.tokens.len() > 3
                || quote.tokens.end == at && self.page.is_speech(quote)
        })
    }

    /// `…, said Ana Ruiz, a lawyer.`
    fn inverted(&self, hit: &Hit) -> Option<Site> {
        let page = self.page;
        let spanish = page.language == model::Language::Spanish;
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
        Some(Site {
            who: mention,
            left: hit.group,
            right: hit.end,
            carried: true,
            inverted: false,
        })
    }

    /// `… said A and proposed B`: the subject of the verb before speaks.
    fn carried_verb(&self, hit: &Hit) -> Option<Site> {
        let page = self.page;
        let next = hit.end;
        let participle_use = phrases::is_nominal(page, next) && page.has_shape(next, Shape::Lower);
        if participle_use && !page.is(next, Class::DETERMINER) && !hit.takes(Arguments::NOUN) {
            return None;
        }
        // "prison conditions and alleged torture"
        if hit.cue.lemma == "allege" || hit.cue.lemma == "report" && participle_use {
            return None;
        }
        let who = self.carried_subject(hit.group)?;
        Some(Site {
            who,
            left: hit.group,
            right: hit.end,
            carried: true,
            inverted: false,
        })
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
                return Some(at..end);
            }
            // An opening phrase ends with its comma.
            at = (at..before.min(at + 25)).find(|i| page.has_shape(*i, Shape::Comma))? + 1;
        }
        None
    }
}

/// Where an attribution stands: who, and from where to where subject and cue go.
pub(crate) struct Site {
    pub(crate) who: Who,
    pub(crate) left: usize,
    pub(crate) right: usize,
    carried: bool,
    pub(crate) inverted: bool,
}

impl Site {
    fn before(subject: Subject, hit: &Hit) -> Self {
        let left = subject
            .antecedent
            .as_ref()
            .map_or(subject.tokens.start, |a| a.start);
        Self {
            who: Who::Words {
                mention: subject.tokens,
                antecedent: subject.antecedent,
            },
            left,
            right: hit.end,
            carried: false,
            inverted: false,
        }
    }

    fn pattern(&self, hit: &Hit) -> Pattern {
        if self.carried {
            Pattern::Carried
        } else if hit.takes(Arguments::CLAUSE) {
            Pattern::Clause
        } else {
            Pattern::Phrase
        }
    }
}
