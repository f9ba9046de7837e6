//! How a text uses a place: as where something is, as a goal, or only as a name.

use super::survey::Usage;
use super::words::Word;

/// How the words before a place use it.
pub(super) fn usage(words: &[Word<'_>], at: usize) -> Usage {
    let low = |at: usize| words[at].low.as_ref();
    let mut before = (at.saturating_sub(6)..at).rev();
    let Some(link) = before.find(|i| !DESCRIBING.contains(&low(*i))) else {
        return Usage::Mention;
    };
    // In Spanish "a" is no article, so it leads somewhere unless a preposition stands before it.
    let article = low(link) == "a" && link > 0 && is_preposition(low(link - 1));
    let link = link - usize::from(article);
    let back = |reach: usize| (link.saturating_sub(reach)..link).map(low);
    match low(link) {
        "from" if back(5).any(|low| LEAVES.contains(&low)) => Usage::Mention,
        "in" | "of" if back(1).any(|low| RULERS.contains(&low)) => Usage::Mention,
        "in" | "at" | "inside" | "across" | "throughout" | "within" | "from" | "en" | "dentro"
        | "desde" | "near" => Usage::At,
        "to" | "into" | "a" | "al" | "hacia" | "hasta" => Usage::To,
        _ => Usage::Mention,
    }
}

/// Articles, quotation marks and adjectives between a preposition and a place.
const DESCRIBING: &[&str] = &[
    "the",
    "la",
    "el",
    "los",
    "las",
    "an",
    "una",
    "un",
    "\"",
    "'",
    "“",
    "”",
    "‘",
    "’",
    "«",
    "»",
    "brutal",
    "notorious",
    "infamous",
    "feared",
    "sprawling",
    "overcrowded",
    "huge",
    "massive",
    "vast",
    "new",
    "old",
    "maximum-security",
    "high-security",
    "temida",
    "temido",
    "famosa",
    "famoso",
    "tristemente",
];

/// Those who speak "in X" and do nothing there.
const RULERS: &[&str] = &[
    "authorities",
    "officials",
    "prosecutors",
    "lawmakers",
    "investigators",
    "government",
    "politicians",
    "autoridades",
    "funcionarios",
    "fiscales",
    "gobierno",
];

/// Before "from" they make what follows an origin, not a place.
const LEAVES: &[&str] = &[
    "deported",
    "deport",
    "deportation",
    "removed",
    "expelled",
    "exiled",
    "fled",
    "flew",
    "flown",
    "came",
    "come",
    "migrants",
    "refugees",
];

fn is_preposition(low: &str) -> bool {
    matches!(
        low,
        "in" | "at"
            | "inside"
            | "from"
            | "to"
            | "into"
            | "of"
            | "by"
            | "with"
            | "for"
            | "near"
            | "as"
    )
}
