//! Which words are cues: verbs of the table in a form and a place where they say something.

use crate::cues::{self, Arguments, Cue};
use crate::lexicon::{Class, Inflection};
use crate::page::Page;
use crate::phrases;
use crate::tokens::Shape;
use model::Stance;
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

    pub(super) fn is_finite(&self, page: &Page) -> bool {
        matches!(self.inflection, Inflection::Past | Inflection::Present)
            || self.inflection == Inflection::Base
                && self.group_has(page, Class::MODAL.or(Class::AUXILIARY))
            || self.group_has(page, Class::AUXILIARY)
    }

    pub(super) fn group_has(&self, page: &Page, class: Class) -> bool {
        (self.group..self.verb).any(|i| page.is(i, class))
    }
}

/// The cue verbs of a sentence outside quotations.
pub(super) fn find(page: &Page, tokens: &Range<usize>) -> Vec<Hit> {
    tokens.clone().filter_map(|at| hit(page, at, tokens)).collect()
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
    let cue = &cues::table(page.language_at(at))[form.cue as usize];
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
    if withholds(page, at, passive)
        || !takes_back_words(page, at)
        || cue.stance == Stance::Declines && !refuses_to_speak(page, at)
    {
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

/// Whether "deny" means to withhold: "denied them medicine", "was denied bail".
fn withholds(page: &Page, at: usize, passive: bool) -> bool {
    if !page.is_word(at, &["deny", "denies", "denied", "denying", "refuse", "refused"]) {
        return false;
    }
    let object = page
        .is(at + 1, Class::OTHER_PRONOUN.or(Class::FIRST_PERSON).or(Class::PLURAL_ROLE))
        || page.is_word(at + 1, &["her"]);
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

/// "withdrew his account", and not "withdrew the troops".
fn takes_back_words(page: &Page, at: usize) -> bool {
    let words = ["story", "stories", "word", "words", "confession", "relato", "versión"];
    !page.is_word(at, &["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"])
        || (at + 1..at + 6).any(|i| {
            page.tokens.get(i).is_some_and(|token| token.noun.is_some()) || page.is_word(i, &words)
        })
}

/// "declined to comment", and not "refused to leave".
fn refuses_to_speak(page: &Page, at: usize) -> bool {
    (at + 1..at + 5).any(|i| {
        page.tokens.get(i).is_some_and(|token| token.verb.is_some())
            || page.is_word(
                i,
                &[
                    "comment",
                    "talk",
                    "speak",
                    "elaborate",
                    "provide",
                    "interview",
                    "interviewed",
                    "named",
                    "identified",
                    "hablar",
                ],
            )
    })
}
