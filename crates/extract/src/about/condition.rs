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
    let end = start + clause_end(&folded.text[start..]);
    let found = folded.original(start..end);
    let trimmed = text[found.clone()].trim_end_matches(|c: char| !c.is_alphanumeric());
    let found = found.start..found.start + trimmed.len();
    (!found.is_empty()).then_some(found)
}

/// Where a phrase stands as whole words.
fn whole(folded: &str, cue: &str) -> Option<usize> {
    let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    let mut places = folded.match_indices(cue).map(|(at, _)| at);
    places.find(|at| {
        edge(folded[..*at].chars().next_back()) && edge(folded[at + cue.len()..].chars().next())
    })
}

/// "if", "once", "si": only where no verb of asking or comparing stands before.
fn weak_start(folded: &str) -> Option<usize> {
    let fits = |at: &usize| {
        let before = folded[..*at]
            .trim_end()
            .rsplit(' ')
            .next()
            .unwrap_or_default();
        !NOT_BEFORE_IF.contains(&before)
    };
    WEAK.iter()
        .filter_map(|cue| whole(folded, cue))
        .filter(fits)
        .min()
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
    "unicamente si",
];

const WEAK: &[&str] = &[
    "if",
    "once",
    "si",
    "una vez que",
    "en caso de que",
    "cuando se cumpla",
    "when and only when",
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
