//! Whether what is said is that an act did not happen: "no prisoner was tortured", "the reports of
//! beatings are false". Counted as an assertion, such words would support what they deny.

use crate::about::{self, Survey};
use crate::lexicon::Class;
use crate::page::Page;
use crate::phrases;
use crate::tokens::Shape;
use model::ActType;
use std::ops::Range;

/// Acts that consist in something not done: a negation is part of them.
const OMISSIONS: &[ActType] = &[
    ActType::DenialOfMedicalCare,
    ActType::DenialOfFood,
    ActType::SleepDeprivation,
    ActType::DenialOfDueProcess,
    ActType::IncommunicadoDetention,
    ActType::ArbitraryDetention,
    ActType::EnforcedDisappearance,
    ActType::DetentionConditions,
];

/// Nobody, or nothing: the whole clause after it is negated.
const NOBODY: &[&str] =
    &["no", "nobody", "none", "neither", "nadie", "ningún", "ninguna", "ninguno"];
/// The verb right after it is negated.
const NOT: &[&str] = &["not", "never", "nunca", "jamás", "ni"];
/// Verbs that only carry the act: "did not use force", "never practised torture".
const CARRIERS: &[&str] = &[
    "use",
    "used",
    "commit",
    "committed",
    "practise",
    "practised",
    "practice",
    "practiced",
    "engage",
    "engaged",
    "tolerate",
    "tolerated",
    "allow",
    "order",
    "ordered",
    "any",
    "in",
    "cometió",
    "comete",
    "hubo",
    "hay",
    "se",
    "practica",
    "practicó",
];
/// Said of an account, these deny it.
const FALSE: &[&str] = &[
    "false",
    "untrue",
    "baseless",
    "unfounded",
    "fabricated",
    "invented",
    "fiction",
    "lies",
    "lie",
    "falso",
    "falsa",
    "falsos",
    "falsas",
    "mentira",
    "mentiras",
    "infundadas",
    "inventadas",
    "infundado",
];

/// Whether every act in the content is said not to have happened.
pub(crate) fn denies_its_acts(page: &Page, survey: &Survey, content: &[Range<usize>]) -> bool {
    content.iter().any(|piece| is_called_false(page, piece))
        || content.iter().all(|piece| is_negated(page, survey, piece)) && !content.is_empty()
}

/// Words for an account that is not to be believed.
const INVENTIONS: &[&str] = &[
    "forgery",
    "hoax",
    "fake",
    "fabrication",
    "fabrications",
    "invention",
    "inventions",
    "tale",
    "tales",
    "nonsense",
    "propaganda",
    "smear",
    "slander",
    "theatre",
    "theater",
    "rumours",
    "rumors",
    "myth",
    "montaje",
    "novela",
    "calumnia",
    "calumnias",
    "infamia",
    "invento",
    "cuento",
    "cuentos",
    "patraña",
    "farsa",
];

/// "the report a forgery", "the claims “fairy tales”": an account and a word for a false one.
pub(crate) fn is_called_untrue(page: &Page, content: &[Range<usize>]) -> bool {
    let any = |holds: &dyn Fn(usize) -> bool| content.iter().any(|piece| piece.clone().any(holds));
    let account = |i: usize| {
        page.quote_at(i).is_none() && (page.tokens[i].noun.is_some() || page.is(i, Class::WORK))
    };
    any(&account) && any(&|i| page.is_word(i, INVENTIONS) || page.is_word(i, FALSE))
}

fn is_called_false(page: &Page, piece: &Range<usize>) -> bool {
    piece.clone().any(|at| {
        let nearby = at.saturating_sub(4).max(piece.start)..at;
        let said = nearby.clone().any(|i| page.is(i, Class::BE));
        page.is_word(at, FALSE) && said && !nearby.clone().any(|i| page.is(i, Class::NEGATION))
    })
}

fn is_negated(page: &Page, survey: &Survey, piece: &Range<usize>) -> bool {
    let sentence = page.bytes(&page.sentences[page.sentence_of(piece.start)].tokens);
    let acts = |range: Range<usize>| {
        let bytes = page.bytes(&range);
        if bytes.is_empty() {
            Vec::new()
        } else {
            about::abouts(survey, page.text, bytes, sentence.clone())
        }
    };
    let mut denied = false;
    let mut from = piece.start;
    for at in piece.clone() {
        if at < from {
            continue;
        }
        let Some((near, far)) = negated_until(page, at, piece.end) else {
            continue;
        };
        // "never beat anyone", but not "did not stop the torture": the act must be the verb.
        let end = if acts(near..far).is_empty() { far } else { near };
        let found = acts(at..end);
        if found.is_empty() {
            continue;
        }
        if found.iter().any(|about| OMISSIONS.contains(&about.act)) || !acts(from..at).is_empty() {
            return false;
        }
        denied = true;
        from = end;
    }
    denied && acts(from..piece.end).is_empty()
}

/// Where what the token negates ends, without and with the object of a negated verb, if it
/// negates anything.
fn negated_until(page: &Page, at: usize, ceiling: usize) -> Option<(usize, usize)> {
    let spanish_no = page.language_at(at) == model::Language::Spanish && page.is_word(at, &["no"]);
    if page.is_word(at, NOBODY) && !spanish_no {
        let ends = |i: &usize| {
            matches!(
                page.shape(*i),
                Some(Shape::Comma | Shape::Semicolon | Shape::Stop | Shape::Colon)
            ) || page.is(*i, Class::SUBORDINATOR.or(Class::RELATIVE))
                || page.is_word(*i, &["and", "but", "y", "pero"])
        };
        let reach = ceiling.min(at + 15);
        let end = (at + 1..reach).find(ends).unwrap_or(reach);
        return Some((end, end));
    }
    let negates = page.is_word(at, NOT)
        || spanish_no
        || page.is(at, Class::NEGATION) && page.is(at, Class::AUXILIARY);
    if !negates {
        return None;
    }
    let light = |i: &usize| {
        page.is(*i, Class::AUXILIARY.or(Class::ADVERB).or(Class::DETERMINER))
            || page.is_word(*i, CARRIERS)
    };
    let word = (at + 1..ceiling).find(|i| !light(i))?;
    let phrase = phrases::noun_phrase_after(page, word, ceiling).max(word + 1);
    Some((phrase, phrases::noun_phrase_after(page, phrase, ceiling).max(phrase)))
}
