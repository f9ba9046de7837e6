//! Extraction is total: any text gives statements whose words stand in it, in linear time.

use super::reading;
use super::rules;
use proptest::prelude::*;
use std::collections::HashSet;

fn holds(text: &str) {
    let reading = reading(text);
    all_hold(&reading, &rules(&reading).0);
    all_hold(&reading, &crate::Extractor::light().extract(&reading).0);
}

fn all_hold(reading: &model::Reading, statements: &[model::Statement]) {
    let ids: HashSet<_> = statements.iter().map(|s| s.id().clone()).collect();
    assert_eq!(ids.len(), statements.len(), "two statements with one id");
    for statement in statements {
        assert!(statement.is_in(reading));
        assert!((0.0..=1.0).contains(&statement.confidence));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_characters(text in "[a-zA-Zñé0-9“”\"«»‘’'()—.,:;!?¿¡ \n-]{0,400}") {
        holds(&text);
    }

    #[test]
    fn any_order_of_words(words in prop::collection::vec(prop::sample::select(WORDS), 0..120)) {
        holds(&words.join(" "));
        holds(&words.concat());
    }
}

const WORDS: &[&str] = &[
    "said",
    "Ana",
    "Ruiz",
    ",",
    ".",
    "“",
    "”",
    "the",
    "president",
    "of",
    "Valdoria",
    "who",
    "that",
    "denied",
    "allegations",
    "according",
    "to",
    "and",
    "was",
    "accused",
    "by",
    "he",
    "’s",
    "allegedly",
    "shared",
    "a",
    "documentary",
    "about",
    "report",
    "\n",
    "told",
    "reporters",
    "will",
    "Q:",
    "A:",
    "I",
    "my",
    "?",
    "—",
    "dijo",
    "que",
    "según",
    "el",
    "(",
    ")",
    "\"",
    "‘",
    "’",
    ":",
    "alleging",
    "in",
    "her",
    "claims",
    "not",
    "did",
    "offered",
    "RUIZ:",
    "Interviewer:",
    "Witness:",
    "My",
    "name",
    "is",
    "¿",
    "was",
    "beaten",
    "found",
    "criticism",
    "!",
    "…",
];

#[test]
fn a_long_line_is_read_in_linear_time() {
    for piece in [
        "said Ruiz, the ",
        "“a ",
        "Ana Ruiz ",
        "(",
        "and ",
        "according to ",
        "x, y, ",
        "' ",
        "he said that ",
        "a’s of ",
    ] {
        holds(&piece.repeat(4_000));
    }
}
