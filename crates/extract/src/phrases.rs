//! Noun phrases and verb groups, found by walking over classes of words; no parser.

use crate::lexicon::{Class, Inflection};
use crate::page::Page;
use crate::tokens::Shape;
use std::ops::Range;

/// No noun phrase is followed further than this many tokens.
const REACH: usize = 45;

const CLOSED: Class = Class::PREPOSITION
    .or(Class::CONJUNCTION)
    .or(Class::AUXILIARY)
    .or(Class::SUBORDINATOR)
    .or(Class::RELATIVE)
    .or(Class::THAT)
    .or(Class::TO)
    .or(Class::PRONOUN)
    .or(Class::OTHER_PRONOUN)
    .or(Class::POSSESSIVE)
    .or(Class::DETERMINER)
    .or(Class::NEGATION)
    .or(Class::TIME);

const OPENS_PHRASE: Class =
    Class::DETERMINER.or(Class::POSSESSIVE).or(Class::ADJECTIVE).or(Class::QUANTITY);

/// Whether the token can be a noun, a name or an adjective inside a noun phrase.
pub(crate) fn is_nominal(page: &Page, at: usize) -> bool {
    let Some(token) = page.tokens.get(at) else {
        return false;
    };
    match token.shape {
        Shape::Number => true,
        Shape::Possessive => !token.is(Class::AUXILIARY),
        Shape::Upper => !token.is(Class::PRONOUN) || token.end - token.start > 1,
        // "Julio" and "April" are names too.
        Shape::Title if token.is(Class::TIME) => {
            token.is(Class::MAN.or(Class::WOMAN))
                || page.language_at(at) == model::Language::Spanish
        }
        Shape::Title => !token.is(CLOSED) && !is_capital_opener(page, at),
        Shape::Lower
            if token.is(Class::QUANTITY
                .or(Class::ADJECTIVE)
                .or(Class::ROLE)
                .or(Class::PLURAL_ROLE)) =>
        {
            true
        }
        // "in a study"
        Shape::Lower if token.is(Class::VERB) && token.is(Class::WORK) => is_noun_use(page, at),
        Shape::Lower if token.is(CLOSED) || token.is(Class::VERB.or(Class::ADVERB)) => false,
        Shape::Lower if token.verb.is_some() => is_noun_use(page, at),
        _ => token.is_word(),
    }
}

fn is_capital_opener(page: &Page, at: usize) -> bool {
    let token = &page.tokens[at];
    token.is(Class::OPENER) && !token.is(Class::QUANTITY.or(Class::ADJECTIVE))
        || token.verb.is_some_and(|v| v.inflection == Inflection::Gerund) && !token.is(Class::ROLE)
}

/// Whether a word that can be a cue verb is used as a noun: after an article, a possessive, an
/// adjective ("the report", "his claims", "new allegations").
pub(crate) fn is_noun_use(page: &Page, at: usize) -> bool {
    let token = &page.tokens[at];
    let gerund = token.verb.is_some_and(|v| v.inflection == Inflection::Gerund);
    if at == 0 {
        return false;
    }
    let article = page.is_word(at - 1, &["the", "a", "an", "el", "la", "un", "una", "los", "las"])
        || page.is(at - 1, Class::POSSESSIVE)
        || page.has_shape(at - 1, Shape::Possessive) && !page.is(at - 1, Class::AUXILIARY);
    if token.noun.is_none() && !token.is(Class::WORK) && !gerund {
        return article
            && token
                .verb
                .is_some_and(|v| matches!(v.inflection, Inflection::Base | Inflection::Present));
    }
    let before = &page.tokens[at - 1];
    // "Harbour International calls": the adjective ends a name.
    let named = at > 1 && before.is_capital() && page.tokens[at - 2].is_capital();
    let present = token.verb.is_some_and(|v| v.inflection == Inflection::Present);
    if named && present && before.is(Class::ADJECTIVE) {
        return false;
    }
    // "in a joint report"
    let article_before = at > 2
        && before.shape == Shape::Lower
        && page.is(at - 2, Class::DETERMINER.or(Class::POSSESSIVE))
        && page.is(at - 3, Class::PREPOSITION);
    if token.is(Class::WORK) && article_before && is_nominal(page, at - 1) {
        return true;
    }
    before.is(OPENS_PHRASE) || before.shape == Shape::Possessive || before.is(Class::PREPOSITION)
}

/// The verb group that ends with the verb: from its first auxiliary or adverb on.
pub(crate) fn verb_group_start(page: &Page, verb: usize, floor: usize) -> usize {
    let part = Class::AUXILIARY.or(Class::NEGATION).or(Class::ADVERB);
    let mut start = verb;
    while start > floor
        && verb - start < 6
        && page.is(start - 1, part)
        && page.quote_at(start - 1).is_none()
    {
        start -= 1;
    }
    // A leading adverb of the clause ("Then officials said") is no part of the group.
    while start < verb && !page.is(start, Class::AUXILIARY) && page.tokens[start].is_capital() {
        start += 1;
    }
    start
}

/// The start of the noun phrase that ends before `end`, or `end` where there is none.
pub(crate) fn noun_phrase_before(page: &Page, end: usize, floor: usize) -> usize {
    let floor = floor.max(end.saturating_sub(REACH));
    let mut start = end;
    let mut at = end;
    while at > floor {
        let before = at - 1;
        if page.has_shape(before, Shape::ParenClose) {
            let Some(open) = (floor..before).rev().find(|i| page.has_shape(*i, Shape::ParenOpen))
            else {
                break;
            };
            at = open;
            continue;
        }
        if page.quote_at(before).is_some_and(|q| page.is_speech(q)) {
            break;
        }
        if page.quote_at(before).is_some() {
            at = before;
            start = start.min(before + usize::from(!page.tokens[before].is_word()));
            continue;
        }
        if is_nominal(page, before) {
            if start < end && breaks_between(page, before) {
                break;
            }
            at = before;
            start = before;
        } else if opens_name(page, before) && at < end && before > floor {
            at = before;
            start = before;
        } else if page.is(before, Class::DETERMINER.or(Class::POSSESSIVE)) && at < end {
            start = before;
            at = before;
            if !attaches(page, at, floor) {
                break;
            }
        } else if start < end && (attaches(page, at, floor) || joins_names(page, before, floor)) {
            at = before;
        } else {
            break;
        }
    }
    start
}

/// "La" of "el penal La Cumbre".
fn opens_name(page: &Page, at: usize) -> bool {
    page.language_at(at) == model::Language::Spanish
        && page.has_shape(at, Shape::Title)
        && page.is(at, Class::DETERMINER)
        && page.tokens.get(at + 1).is_some_and(|next| next.shape == Shape::Title)
}

/// Between a common noun and a name that starts another phrase ("in a statement Ruiz …").
fn breaks_between(page: &Page, before: usize) -> bool {
    let (left, right) = (&page.tokens[before], &page.tokens[before + 1]);
    let name_follows = right.shape == Shape::Title && left.shape == Shape::Lower;
    name_follows
        && !left.is(Class::ROLE
            .or(Class::TITLE)
            .or(Class::PLURAL_ROLE)
            .or(Class::ADJECTIVE)
            .or(Class::ORGANISATION)
            .or(Class::WORK))
        && !right.is(Class::ORGANISATION)
        && !names_a_calling(page.word(before))
}

/// Endings of words for what somebody does or is ("biologist", "landlord" not).
fn names_a_calling(word: &str) -> bool {
    ["er", "or", "ist", "ian", "man", "woman", "ant", "ent", "eer", "ive", "al"]
        .iter()
        .any(|end| word.ends_with(end))
}

/// Whether the phrase that starts at `at` goes on to the left over a preposition.
fn attaches(page: &Page, at: usize, floor: usize) -> bool {
    at >= floor + 2
        && page.is(at - 1, Class::ATTACHING)
        && !page.is(at - 1, Class::CONJUNCTION)
        && page.tokens[at - 1].shape == Shape::Lower
        && is_nominal(page, at - 2)
}

/// "and" or "&" between two names or two kinds of people.
fn joins_names(page: &Page, at: usize, floor: usize) -> bool {
    if at <= floor || !page.is(at, Class::CONJUNCTION) || page.is_word(at, &["but", "pero"]) {
        return false;
    }
    let (left, right) = (&page.tokens[at - 1], &page.tokens[at + 1]);
    let names = left.is_capital() && right.is_capital();
    let kinds =
        left.is(Class::PLURAL_ROLE) && (right.is(Class::PLURAL_ROLE) || right.is(Class::ADJECTIVE));
    (names || kinds) && is_nominal(page, at - 1)
}

/// The end of the noun phrase that starts at `start`, with prepositional phrases that attach;
/// `start` where there is none.
pub(crate) fn noun_phrase_after(page: &Page, start: usize, ceiling: usize) -> usize {
    let ceiling = ceiling.min(start + REACH);
    let mut at = start;
    let mut end = start;
    while at < ceiling {
        let quoted = page.quote_at(at).is_some();
        if quoted && page.quote_at(at).is_some_and(|q| page.is_speech(q)) {
            break;
        }
        let opens = page.is(at, Class::DETERMINER.or(Class::POSSESSIVE).or(Class::QUANTITY))
            && (at == end || at == start);
        if page.has_shape(at, Shape::ParenOpen) && end > start {
            let Some(close) = (at..ceiling).find(|i| page.has_shape(*i, Shape::ParenClose)) else {
                break;
            };
            at = close + 1;
            end = at;
        } else if quoted
            || is_nominal(page, at)
            || (opens && (at == start || page.is(at - 1, Class::ATTACHING)))
        {
            if at > start && splits_after(page, at) {
                break;
            }
            at += 1;
            if !opens || is_nominal(page, at - 1) {
                end = at;
            }
        } else if end == at
            && end > start
            && page.is(at, Class::ATTACHING)
            && opens_phrase(page, at + 1)
        {
            at += 1;
            if page.is_word(at, &["them", "us", "ellos", "ellas"]) {
                return at + 1;
            }
            if page.is(at, Class::DETERMINER.or(Class::POSSESSIVE)) {
                at += 1;
            }
        } else if end == at && end > start && at + 1 < ceiling && joins_names(page, at, start) {
            at += 1;
        } else {
            break;
        }
    }
    if end == start && page.is(start, Class::PRONOUN) && start < ceiling {
        return start + 1;
    }
    end
}

fn opens_phrase(page: &Page, at: usize) -> bool {
    page.is_word(at, &["them", "us", "ellos", "ellas"])
        || is_nominal(page, at)
        || page.is(at, Class::DETERMINER.or(Class::POSSESSIVE))
}

/// Between a name and a lower-case word that is most likely a verb unknown to the lexicon.
fn splits_after(page: &Page, at: usize) -> bool {
    let (left, right) = (&page.tokens[at - 1], &page.tokens[at]);
    let noun = left.is_capital() || left.is(Class::PLURAL_ROLE.or(Class::ROLE));
    noun && right.shape == Shape::Lower && looks_past(page.word(at))
}

/// Whether an unknown word looks like the past of a verb.
pub(crate) fn looks_past(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ed")
}

/// Whether the token is a finite verb, as far as the lexicon can tell.
pub(crate) fn is_finite(page: &Page, at: usize) -> bool {
    let Some(token) = page.tokens.get(at) else {
        return false;
    };
    let cue =
        token.verb.is_some_and(|v| matches!(v.inflection, Inflection::Past | Inflection::Present));
    token.is(Class::AUXILIARY)
        || (token.shape == Shape::Lower
            && (token.is(Class::VERB)
                || cue && !is_noun_use(page, at)
                || looks_past(page.word(at))))
}

/// Who does the verb, as words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subject {
    /// The words, with an apposition.
    pub(crate) tokens: Range<usize>,
    /// For "who": the words that it stands for.
    pub(crate) antecedent: Option<Range<usize>>,
}

impl Subject {
    pub(crate) fn plain(tokens: Range<usize>) -> Self {
        Self { tokens, antecedent: None }
    }
}

/// The subject that stands before the verb group at `group`.
pub(crate) fn subject_before(page: &Page, group: usize, floor: usize) -> Option<Subject> {
    if group <= floor {
        return None;
    }
    let before = group - 1;
    if page.is(before, Class::RELATIVE)
        || (page.is(before, Class::THAT) && page.language_at(before) == model::Language::English)
    {
        return relative_subject(page, before, floor);
    }
    if page.is(before, Class::THAT) {
        return relative_subject(page, before, floor);
    }
    if page.is(before, Class::PRONOUN) {
        return Some(Subject::plain(before..group));
    }
    let alone = [
        "another", "others", "some", "many", "both", "one", "several", "most", "otro", "otra",
        "otros", "algunos",
    ];
    if page.is_word(before, &alone) && before == floor {
        return Some(Subject::plain(before..group));
    }
    if matches!(page.shape(before), Some(Shape::Comma | Shape::Dash)) {
        return subject_with_apposition(page, group, floor);
    }
    let start = noun_phrase_before(page, group, floor);
    let object = start > floor
        && (page.is(start - 1, Class::PREPOSITION.or(Class::TO)) || is_finite(page, start - 1));
    if (start == group || object)
        && let Some(subject) = subject_with_relative(page, group, floor)
    {
        return Some(subject);
    }
    (start < group && has_head(page, start..group)).then(|| Subject::plain(start..group))
}

/// A phrase of numbers, marks or adverbs alone is nobody.
fn has_head(page: &Page, range: Range<usize>) -> bool {
    let last = range.end - 1;
    let word =
        |i: usize| page.tokens[i].is_word() && !page.is(i, Class::DETERMINER.or(Class::ADVERB));
    let dangling = page.is(last, Class::ADJECTIVE.or(Class::PREPOSITION))
        && page.has_shape(last, Shape::Lower)
        && !page.is(last, Class::TITLE.or(Class::ROLE).or(Class::QUANTITY));
    range.clone().any(word) && !dangling
}

fn relative_subject(page: &Page, relative: usize, floor: usize) -> Option<Subject> {
    let end = match page.shape(relative.checked_sub(1)?) {
        Some(Shape::Comma) => relative - 1,
        _ => relative,
    };
    let start = noun_phrase_before(page, end, floor);
    // "It is unclear who ordered it" asks.
    let asks =
        end == start + 1 && start > floor && page.is(start - 1, Class::BE.or(Class::NEGATION));
    if start >= end || asks || !page.is(relative, Class::RELATIVE.or(Class::THAT)) {
        return None;
    }
    Some(Subject {
        tokens: relative..relative + 1,
        antecedent: Some(name_apart(page, start, floor)..end),
    })
}

/// The start of the name to which the phrase at `start` is an apposition ("Elena Prado, the former
/// Secretary of State, who …"), else `start`.
fn name_apart(page: &Page, start: usize, floor: usize) -> usize {
    let opens = start > floor + 1
        && page.is(start, Class::DETERMINER.or(Class::ADJECTIVE).or(Class::ROLE))
        && page.has_shape(start - 1, Shape::Comma)
        && page.tokens[start - 2].is_capital();
    let name = if opens { noun_phrase_before(page, start - 1, floor) } else { start };
    if name + 1 < start { name } else { start }
}

/// `Three men who were held there last year told`: a phrase with a relative clause of its own.
fn subject_with_relative(page: &Page, group: usize, floor: usize) -> Option<Subject> {
    let floor = floor.max(group.saturating_sub(25));
    let relative = (floor..group)
        .rev()
        .take_while(|i| {
            page.tokens[*i].is_word()
                || page.has_shape(*i, Shape::Number)
                || page.has_shape(*i, Shape::Possessive)
        })
        .find(|i| *i > floor && opens_relative(page, *i))?;
    let start = noun_phrase_before(page, relative, floor);
    let verb_inside = (relative + 1..group).any(|i| is_finite(page, i));
    (start < relative && verb_inside && has_head(page, start..relative))
        .then(|| Subject::plain(start..group))
}

/// "who", or the "que" after a noun.
fn opens_relative(page: &Page, at: usize) -> bool {
    let que = page.language_at(at) == model::Language::Spanish && page.is(at, Class::THAT);
    page.is(at, Class::RELATIVE) || que && is_nominal(page, at - 1)
}

/// `Ana Ruiz, a lawyer of the family, said`: the phrase before the comma that opens the apposition.
fn subject_with_apposition(page: &Page, group: usize, floor: usize) -> Option<Subject> {
    let floor = floor.max(group.saturating_sub(REACH));
    let commas = (floor + 1..group - 1)
        .rev()
        .filter(|i| matches!(page.shape(*i), Some(Shape::Comma | Shape::Dash)));
    let mut found = None;
    for comma in commas.take(4) {
        if !opens_apposition(page, comma + 1) || page.quote_at(comma).is_some() {
            break;
        }
        let start = noun_phrase_before(page, comma, floor);
        if start == comma || !has_head(page, start..comma) {
            continue;
        }
        found = Some(Subject::plain(start..group));
        // "Ana Ruiz, a lawyer of Civic Watch, a rights group, said": go on to the name.
        if start <= floor || !page.has_shape(start - 1, Shape::Comma) {
            break;
        }
    }
    found
}

fn opens_apposition(page: &Page, at: usize) -> bool {
    let opener = Class::DETERMINER
        .or(Class::ROLE)
        .or(Class::TITLE)
        .or(Class::RELATIVE)
        .or(Class::POSSESSIVE)
        .or(Class::ADJECTIVE)
        .or(Class::PLURAL_ROLE)
        .or(Class::ADVERB)
        .or(Class::QUANTITY);
    let token = &page.tokens[at];
    token.is(opener)
        || token.shape == Shape::Number
        || (token.is_capital() && is_nominal(page, at))
        || token.shape == Shape::Lower && (page.word(at).ends_with("ing") || is_nominal(page, at))
        || page.is_word(at, &["of", "from", "in", "with", "de"])
}
