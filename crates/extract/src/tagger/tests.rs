//! Tests of the tagger. Every text is ours.

use super::chain::{self, Sums, Transitions, factors, follows, opens};
use super::{Attribution, Prepared, TableError, Tables, Tagger};
use crate::tests::reading;
use expect_test::{Expect, expect};
use model::{Language, Reading};
use proptest::prelude::*;
use std::fmt::Write;
use std::ops::Range;

const LABELS: usize = 5;

/// All sequences of labels that may be, each with its score.
fn paths(emissions: &[[f32; LABELS]], transitions: &Transitions<LABELS>) -> Vec<(Vec<u8>, f32)> {
    let mut paths = vec![(Vec::new(), 0.0)];
    for emission in emissions {
        let longer = |(path, score): &(Vec<u8>, f32)| {
            let (path, score) = (path.clone(), *score);
            let next = (0..LABELS).filter_map(move |label| {
                let (allowed, between) = match path.last() {
                    None => (opens(label), 0.0),
                    Some(before) => {
                        let before = *before as usize;
                        (follows(before, label), transitions[before][label])
                    }
                };
                let path = path.iter().copied().chain([label as u8]).collect();
                allowed.then(|| (path, score + between + emission[label]))
            });
            next.collect::<Vec<_>>()
        };
        paths = paths.iter().flat_map(longer).collect();
    }
    paths
}

fn scores() -> impl Strategy<Value = [f32; LABELS]> {
    prop::array::uniform5(-4.0f32..4.0)
}

proptest! {
    #[test]
    fn the_chain_agrees_with_all_paths(
        emissions in prop::collection::vec(scores(), 1..5),
        transitions in prop::array::uniform5(scores()),
    ) {
        let all = paths(&emissions, &transitions);
        let mut path = Vec::new();
        let score = chain::best_path(&emissions, &transitions, &mut path);
        let most = all.iter().map(|(_, score)| *score).fold(f32::NEG_INFINITY, f32::max);
        prop_assert!((score - most).abs() < 1e-3);
        prop_assert!(all.iter().any(|(p, s)| *p == path && (s - score).abs() < 1e-3));

        let mut sums = Sums::default();
        sums.of(&emissions, &factors(&transitions));
        let total: f32 = all.iter().map(|(_, score)| score.exp()).sum();
        prop_assert!((sums.total - total.ln()).abs() < 1e-3);
        for at in 0..emissions.len() {
            for label in 0..LABELS {
                let with = all.iter().filter(|(path, _)| path[at] as usize == label);
                let share = with.map(|(_, score)| score.exp()).sum::<f32>() / total;
                prop_assert!((sums.shares[at][label] - share).abs() < 1e-3);
            }
        }
    }

    #[test]
    fn no_bytes_make_the_tables_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut marked = b"CTAG\x01\x00\x01\x00".to_vec();
        marked.extend(&bytes);
        prop_assert!(Tables::from_bytes(&bytes).is_err());
        prop_assert!(Tables::from_bytes(&marked).is_err());
    }

    #[test]
    fn what_is_found_stands_in_the_text(
        characters in "[a-zA-Zñé0-9“”\"«»‘’'()—.,:;!?¿¡ \n-]{0,300}",
        words in prop::collection::vec(prop::sample::select(WORDS), 0..150),
    ) {
        for text in [characters, words.join(" "), words.concat()] {
            holds(&text, Language::English);
            holds(&text, Language::Spanish);
        }
    }
}

const WORDS: &[&str] = &[
    "said",
    "dijo",
    "that",
    "que",
    "Ana",
    "Ruiz",
    ",",
    ".",
    "“",
    "”",
    "«",
    "»",
    "the",
    "according",
    "to",
    "según",
    "denied",
    "negó",
    "he",
    "\n",
    "and",
    "claims",
    "of",
    ":",
    "—",
    "who",
    "told",
];

fn tagger(language: Language) -> Tagger<'static> {
    Tagger::of(language).expect("the tables come with the program")
}

fn in_language(text: &str, language: Language) -> Reading {
    let mut reading = reading(text);
    reading.language = Some(if language == Language::English { "en" } else { "es" }.into());
    reading
}

fn are_in_order(pieces: &[Range<usize>], length: usize) -> bool {
    let whole = pieces.iter().all(|piece| piece.start < piece.end && piece.end <= length);
    whole && pieces.windows(2).all(|pair| pair[0].end <= pair[1].start)
}

/// Checks what is found, and says how much it is.
fn holds(text: &str, language: Language) -> usize {
    let tagger = tagger(language);
    let page = tagger.prepare(&in_language(text, language));
    let found = tagger.tag(&page);
    for Attribution { source, cue, content, probability } in &found {
        assert!(are_in_order(source, page.len()), "{source:?}");
        assert!(are_in_order(cue, page.len()) && !cue.is_empty(), "{cue:?}");
        assert!(are_in_order(content, page.len()) && !content.is_empty(), "{content:?}");
        assert!((0.0..=1.0).contains(probability));
        let apart = |a: &[Range<usize>], b: &[Range<usize>]| super::verdict::common(a, b) == 0;
        assert!(apart(source, cue) && apart(source, content) && apart(cue, content));
    }
    found.len()
}

#[test]
fn texts_that_are_no_prose_are_bounded() {
    for text in ["", " \n\n ", "said", "“", "“”“”", "....", "\u{feff}\u{200b}", "é", "said:"]
    {
        holds(text, Language::English);
    }
    let long =
        [("said ", 40_000), ("“said Ana ", 20_000), ("x", 100_000), ("Ana said he said ", 9_000)];
    for (words, times) in long {
        let text = words.repeat(times);
        let page = Prepared::of(&in_language(&text, Language::English));
        assert!(page.sequences().iter().all(|sequence| sequence.len() <= 512));
        let found = holds(&text, Language::English);
        assert!(found <= 40 * page.sequences().len(), "{found}");
    }
}

#[test]
fn every_token_is_in_one_sequence() {
    let text = "Ana said so. Eva did not.\n".repeat(300) + &"word ".repeat(3_000);
    let page = Prepared::of(&in_language(&text, Language::English));
    let mut at = 0;
    for sequence in page.sequences() {
        assert_eq!(sequence.start, at);
        at = sequence.end;
    }
    assert_eq!(at, page.len());
}

#[test]
fn damaged_tables_are_refused() {
    let bytes = super::ENGLISH;
    assert_eq!(Tables::from_bytes(&bytes[..bytes.len() - 1]).err(), Some(TableError::Size));
    assert_eq!(Tables::from_bytes(&bytes[..2]).err(), Some(TableError::Size));
    assert_eq!(Tables::from_bytes(&bytes[1..]).err(), Some(TableError::Magic));
    let longer = [bytes, &[0]].concat();
    assert_eq!(Tables::from_bytes(&longer).err(), Some(TableError::Size));
    let mut other = bytes[..64].to_vec();
    other[4] = 9;
    assert_eq!(Tables::from_bytes(&other).err(), Some(TableError::Version));
    let tables = Tables::from_bytes(bytes).expect("the tables come with the program");
    assert_eq!(&tables.language, b"en");
}

/// `source | cue | content`, a line for each attribution.
fn check(text: &str, language: Language, expect: Expect) {
    let reading = in_language(text, language);
    let mut shown = String::new();
    for found in tagger(language).tag_reading(&reading) {
        let words = |pieces: &[Range<usize>]| {
            let words: Vec<&str> = pieces.iter().map(|piece| &text[piece.clone()]).collect();
            words.join(" … ")
        };
        let (source, cue, content) =
            (words(&found.source), words(&found.cue), words(&found.content));
        let _ = writeln!(shown, "{source} | {cue} | {content}");
    }
    expect.assert_eq(&shown);
}

#[test]
fn english() {
    check(
        "“The gate was locked,” said Ana Ruiz, a guard at the prison. The ministry denied that \
         anyone was beaten.\nAccording to the log, the van left at noon, and the driver told \
         reporters he had seen nothing.",
        Language::English,
        expect![[r#"
            Ana Ruiz, a guard at the prison | said | “The gate was locked,”
            The ministry | denied | that anyone was beaten
            the log | According to | the van left at noon, and the driver told reporters he had seen nothing
            the driver | told | he had seen nothing
        "#]],
    );
}

#[test]
fn spanish() {
    check(
        "El ministro aseguró que nadie fue golpeado. «No vi nada», dijo Marta Leal, enfermera \
         del penal.\nSegún el informe, la puerta estaba cerrada. Añadió que lo revisarán.",
        Language::Spanish,
        expect![[r#"
            El ministro | aseguró | que nadie fue golpeado
            Marta Leal, enfermera del penal | dijo | «No vi nada»
            el informe | Según | la puerta estaba cerrada
             | Añadió | que lo revisarán
        "#]],
    );
}
