//! The condition of an offer.

use super::words::{Folded, fit, hull};
use std::ops::Range;

/// The words of a condition with the word that opens it: "on condition that all go". Looked for in
/// the content first, then in its sentence.
pub(crate) fn condition(
    text: &str,
    content: Range<usize>,
    sentence: Range<usize>,
) -> Option<Range<usize>> {
    let wide = fit(text, hull(&content, &sentence));
    find(text, content).or_else(|| find(text, wide))
}

fn find(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let folded = Folded::of(text, range);
    let start = STRONG
        .iter()
        .filter_map(|cue| whole(&folded.text, cue))
        .min()
        .or_else(|| weak_start(&folded.text))?;
    let rest = &folded.text[start..];
    let stop = clause_end(rest);
    let before = folded.text[..start].trim_end();
    let first = !before.contains(char::is_alphanumeric)
        || before.ends_with('"')
        || matches!(before, "that" | "que");
    let stop = match first {
        true => main_clause(&rest[..stop]).unwrap_or(stop),
        false => promise(&rest[..stop]).unwrap_or(stop),
    };
    let found = folded.original(start..start + stop);
    let trimmed = text[found.clone()].trim_end_matches(|c: char| !c.is_alphanumeric());
    let found = found.start..found.start + trimmed.len();
    text[found.clone()].contains(char::is_whitespace).then_some(found)
}

/// Where what is promised begins after a condition inside the sentence: "that if they come, we will".
fn promise(rest: &str) -> Option<usize> {
    let promises = |after: &str| {
        let near = after.split(' ').take(4);
        near.into_iter().any(|word| matches!(word, "will" | "would" | "shall" | "can"))
    };
    let mut commas = rest.match_indices(", ");
    commas.find_map(|(at, comma)| promises(&rest[at + comma.len()..]).then_some(at))
}

/// Where the main clause begins after a condition that comes first: "If they take all, we will".
fn main_clause(rest: &str) -> Option<usize> {
    let mut commas = rest.match_indices(", ");
    let goes_on = |after: &str| {
        let word = after.split(' ').next().unwrap_or_default();
        GOES_ON.contains(&word)
    };
    commas.find_map(|(at, comma)| (!goes_on(&rest[at + comma.len()..])).then_some(at))
}

/// After a comma they belong to the condition.
const GOES_ON: &[&str] = &[
    "and",
    "or",
    "including",
    "even",
    "with",
    "without",
    "especially",
    "like",
    "such",
    "not",
    "y",
    "e",
    "o",
    "incluso",
    "incluidos",
    "incluidas",
    "con",
    "sin",
];

/// Where a phrase stands as whole words.
fn whole(folded: &str, cue: &str) -> Option<usize> {
    let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    let mut places = folded.match_indices(cue).map(|(at, _)| at);
    places.find(|at| {
        edge(folded[..*at].chars().next_back()) && edge(folded[at + cue.len()..].chars().next())
    })
}

/// "if", "once", "si": only where no verb of asking or comparing stands before, and no "again" or
/// "then" after.
fn weak_start(folded: &str) -> Option<usize> {
    let starts = WEAK.iter().filter_map(|cue| {
        let at = whole(folded, cue)?;
        let before = folded[..at].trim_end().rsplit(' ').next();
        let after = folded[at + cue.len()..].trim_start().split(' ').next();
        let formerly = *cue == "once" && matches!(after, Some("a" | "an"));
        let asked = NOT_BEFORE_IF.contains(&before.unwrap_or_default());
        let time = NOT_AFTER.contains(&after.unwrap_or_default().trim_end_matches([',', '.']));
        (!asked && !time && !formerly).then_some(at)
    });
    starts.min()
}

/// A condition ends with its sentence, or where the writer takes the word back.
fn clause_end(rest: &str) -> usize {
    let stop = rest.find(['.', ';', '?', '!', '"']).unwrap_or(rest.len());
    let said = SAYS.iter().filter_map(|verb| rest[..stop].find(verb)).min();
    said.unwrap_or(stop)
}

const STRONG: &[&str] = &[
    "on condition that",
    "on the condition that",
    "under the condition that",
    "under the condition",
    "on condition of",
    "on the condition",
    "on one condition",
    "with the condition that",
    "provided that",
    "provided they",
    "provided the",
    "provided it",
    "providing that",
    "as long as",
    "so long as",
    "only if",
    "only when",
    "only once",
    "only after",
    "unless",
    "in exchange for",
    "in return for",
    "contingent on",
    "conditional on",
    "subject to",
    "a condicion de que",
    "a condicion de",
    "con la condicion de que",
    "con la condicion de",
    "bajo la condicion de que",
    "bajo la condicion de",
    "siempre que",
    "siempre y cuando",
    "con tal de que",
    "a cambio de que",
    "a cambio de",
    "a menos que",
    "solo si",
    "solo cuando",
    "solo despues de que",
    "con la unica condicion de que",
    "unicamente si",
];

const WEAK: &[&str] = &[
    "if",
    "once",
    "as soon as",
    "until",
    "the day that",
    "si",
    "hasta que",
    "tan pronto como",
    "tan pronto",
    "en cuanto",
    "una vez que",
    "en caso de que",
    "cuando se cumpla",
    "when and only when",
];

/// After "once" or "until" they make a time of it.
const NOT_AFTER: &[&str] = &[
    "again", "more", "now", "then", "recently", "upon", "not", "any", "last", "this", "possible",
    "praised", "called", "said", "had", "was", "were",
];

const NOT_BEFORE_IF: &[&str] = &[
    "as",
    "even",
    "what",
    "ask",
    "asked",
    "asks",
    "asking",
    "wonder",
    "wonders",
    "wondered",
    "see",
    "know",
    "knows",
    "at",
    "for",
    "more",
    "than",
    "unclear",
    "como",
    "incluso",
    "pregunto",
    "preguntaron",
    "saber",
    "sabe",
    "aun",
    "only",
];

/// A verb of saying after a comma takes the word back to the writer.
const SAYS: &[&str] = &[
    ", he said",
    ", she said",
    ", they said",
    ", he added",
    ", she added",
    ", said ",
    ", dijo",
    ", aseguro",
    ", afirmo",
    ", añadio",
    ", agrego",
];
