//! The matcher and the map of places, on texts written by us and on random ones.

use super::map::{Map, divided};
use super::words::{Edges, Found, Matcher, Token, entry_of_token, replaced};
use super::{can_be_sealed, resolved, without_tags};
use model::{Span, Text};
use proptest::prelude::*;
use record::{EntryId, LogId};

fn token(seq: u64) -> Token {
    Token(EntryId { log: LogId([0xa7; 16]), seq })
}

fn matcher(words: &[&str]) -> Matcher {
    Matcher::new((0..).zip(words).map(|(seq, words)| ((*words).to_owned(), token(seq))))
}

fn sealed(words: &[&str], text: &str, edges: Edges) -> String {
    let sealed = matcher(words).seal(text, edges).into_owned();
    (0..9).fold(sealed, |text, seq| text.replace(&token(seq).to_string(), &format!("<{seq}>")))
}

#[test]
fn a_name_is_found_however_it_is_written() {
    let written = [
        "José Pérez",
        "JOSE  PEREZ",
        "jose\nperez",
        "Jose\u{301} Pe\u{301}rez",
        "José\u{a0}Pérez",
        "Jo\u{ad}sé Pé\u{200b}rez",
        "J o s é P é r e z",
        "José-Pérez",
        "José\u{2009}\u{2060}Pérez",
        "ＪＯＳＥ ＰＥＲＥＺ",
        "Jos%C3%A9%20P%c3%a9rez",
        "jose_perez",
        "JosePerez",
        "José. Pérez",
        "José** Pérez",
        "jose+perez",
    ];
    for text in written {
        assert_eq!(sealed(&["José Pérez"], &format!("¿{text}?"), Edges::Words), "¿<0>?", "{text}");
        assert_eq!(sealed(&["jose perez"], text, Edges::Words), "<0>", "{text}");
    }
}

#[test]
fn letters_without_a_decomposition_are_folded_too() {
    for (words, text) in [
        ("Łukasz Strauß", "LUKASZ STRAUSS"),
        ("Søren Ðorđe", "soren dorde"),
        ("Œuvre Ægir", "oeuvre aegir"),
        ("Νίκος", "ΝΙΚΟΣ"),
        ("Işık", "ISIK"),
        ("Firas Alfonso", "ﬁras alfonso"),
    ] {
        assert_eq!(sealed(&[words], text, Edges::Words), "<0>", "{words} in {text}");
        assert_eq!(sealed(&[text], words, Edges::Words), "<0>", "{text} in {words}");
    }
}

#[test]
fn a_word_within_a_word_is_another_word() {
    for text in ["Martinez", "smartin", "Marti", "Mar, tin", "Mar; tin"] {
        assert_eq!(sealed(&["Martin"], text, Edges::Words), text);
        assert_eq!(sealed(&["Martin"], text, Edges::Anywhere), text);
    }
    for (text, expected) in [
        ("Martin's", "<0>'s"),
        ("martin12", "<0>12"),
        ("(Martin)", "(<0>)"),
        ("martin_interview.txt", "<0>_interview.txt"),
        ("MartinInterview", "<0>Interview"),
    ] {
        assert_eq!(sealed(&["Martin"], text, Edges::Words), expected);
    }
    let glued = "interviewjoseperezfinal.txt";
    assert_eq!(sealed(&["José Pérez"], glued, Edges::Words), glued);
    assert_eq!(sealed(&["José Pérez"], glued, Edges::Anywhere), "interview<0>final.txt");
}

#[test]
fn scripts_without_borders_between_words_are_looked_into() {
    assert_eq!(sealed(&["习近平"], "主席习近平说", Edges::Words), "主席<0>说");
    assert_eq!(sealed(&["محمد علي"], "ومحمد عليّ قال", Edges::Words), "و<0> قال");
    assert_eq!(sealed(&["김정은"], "김정은이 말했다", Edges::Words), "<0>이 말했다");
}

#[test]
fn punctuation_parts_two_names_unless_it_is_in_the_name() {
    assert_eq!(sealed(&["Ana Ruiz"], "Ana, Ruiz", Edges::Words), "Ana, Ruiz");
    assert_eq!(sealed(&["Ruiz, Ana"], "RUIZ , ANA", Edges::Words), "<0>");
    assert_eq!(sealed(&["Ruiz, Ana"], "Ruiz Ana", Edges::Words), "<0>");
    assert_eq!(sealed(&["O'Brien"], "O’Brien, OBRIEN, o brien", Edges::Words), "<0>, <0>, <0>");
}

#[test]
fn what_overlaps_is_one_and_what_is_longest_names_it() {
    let words = ["Ana María", "María López", "Ana María López Ruiz"];
    assert_eq!(sealed(&words, "Ana María López", Edges::Words), "<0>");
    assert_eq!(sealed(&words, "Ana María López Ruiz", Edges::Words), "<2>");
    assert_eq!(sealed(&words, "Ana María, María López", Edges::Words), "<0>, <1>");
}

#[test]
fn a_token_is_one_word_as_long_whatever_it_hides_and_names_its_entry() {
    let (short, long) = (token(7).to_string(), token(42).to_string());
    assert_eq!(
        (short.as_str(), short.chars().count()),
        ("█xa7a7a7a7x00007█", long.chars().count())
    );
    let word = short.trim_matches('█');
    assert!(word.starts_with('x') && word.chars().all(char::is_alphanumeric));
    assert_eq!(entry_of_token(&short).as_deref(), Some("a7a7a7a7-00007"));
    assert_eq!(entry_of_token(word).as_deref(), Some("a7a7a7a7-00007"));
    assert_eq!(entry_of_token("a7a7a7a7-00007"), None);
    // A token is not looked into, and nothing is found across it.
    let words = ["x", "a7", "a7a7a7a7x00007", "before after"];
    let text = format!("before {short} after");
    assert_eq!(matcher(&words).seal(&text, Edges::Anywhere), text);
}

#[test]
fn a_single_letter_is_no_name() {
    assert!(!can_be_sealed("A.") && !can_be_sealed(" … ") && !can_be_sealed(""));
    assert!(can_be_sealed("Al") && can_be_sealed("习近平") && can_be_sealed("7b"));
}

#[test]
fn markup_does_not_hide_a_name_from_a_look_at_the_bytes() {
    let page = "<p title=\"x\">Jos&eacute; <b>P&#233;r</b>ez &#x26; Ana&nbsp;Ruiz</p> 1 < 2 & 3";
    let text = resolved(&without_tags(page));
    assert_eq!(sealed(&["José Pérez", "Ana Ruiz"], &text, Edges::Words), "<0> & <1> 1  2  3");
}

#[test]
fn a_name_across_two_blocks_leaves_each_block_its_own_token() -> Result<(), model::SpanError> {
    let text = Text::new("She is Ana\n\nRuiz of Valdoria".to_owned());
    let blocks = [Span::new(0, 10)?, Span::new(12, 28)?];
    let found = divided(matcher(&["Ana Ruiz"]).find(text.as_str(), Edges::Words), &blocks, &text);
    let places: Vec<(u32, u32)> = found.iter().map(|one| (one.start, one.end)).collect();
    assert_eq!(places, [(7, 10), (12, 16)]);
    let map = Map::new(&found);
    let sealed = Text::new(replaced(text.as_str(), &found).into_owned());
    let words = |span| map.span(span).map(|span| sealed.slice(span).map(str::to_owned));
    let token = token(0);
    assert_eq!(words(blocks[0])?, Some(format!("She is {token}")));
    assert_eq!(words(blocks[1])?, Some(format!("{token} of Valdoria")));
    Ok(())
}

/// The words of a text as anybody would compare them, found in another way than by the matcher.
fn plain_words(text: &str) -> Vec<String> {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    let seen = text.nfkd().filter(|c| !is_combining_mark(*c) && !"\u{ad}\u{200b}".contains(*c));
    let folded: String = seen.flat_map(char::to_lowercase).collect();
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

fn word() -> impl Strategy<Value = String> {
    "[abcáñÉ]{2,5}"
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => word(),
        2 => "[ \u{a0}\n\t-]{1,3}",
        1 => "[,;.“”\u{ad}\u{200b}\u{301}😀日%]",
        1 => "[a-zA-Z0-9 ]{0,6}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_occurrence_remains_and_all_else_stays(
        names in prop::collection::vec(prop::collection::vec(word(), 1..4), 1..4),
        text in text(),
    ) {
        let names: Vec<String> = names.iter().map(|words| words.join(" ")).collect();
        let words: Vec<&str> = names.iter().map(String::as_str).collect();
        let matcher = matcher(&words);
        for edges in [Edges::Words, Edges::Anywhere] {
            let found = matcher.find(&text, edges);
            let sealed = replaced(&text, &found).into_owned();
            prop_assert_eq!(matcher.find(&sealed, edges), []);
            let left = plain_words(&sealed);
            for name in &names {
                let name = plain_words(name);
                let stands = left.windows(name.len()).any(|window| window == name.as_slice());
                // Punctuation parts what is no name: "Ana, Ruiz".
                prop_assert!(!stands || sealed.contains([',', ';']), "{:?} in {:?}", name, sealed);
            }
            let mut outside = text.chars().collect::<Vec<char>>();
            for one in found.iter().rev() {
                outside.drain(one.start as usize..one.end as usize);
            }
            let without = found.iter().fold(sealed.clone(), |text, one| {
                text.replacen(&one.token.to_string(), "", 1)
            });
            prop_assert_eq!(without, outside.into_iter().collect::<String>());
        }
    }

    #[test]
    fn a_name_that_is_there_is_found(
        name in prop::collection::vec(word(), 1..4),
        before in "[ .\n(“]", after in "[ .\n)”,]", gap in "[ \u{a0}\n\t-]{1,3}",
        text in text(), upper in any::<bool>(),
    ) {
        let given = name.join(" ");
        let mut written = name.join(&gap);
        if upper {
            written = written.to_uppercase();
        }
        let text = format!("{text},{before}{written}{after}{text}");
        let sealed = matcher(&[&given]).seal(&text, Edges::Words).into_owned();
        prop_assert!(sealed.contains(&token(0).to_string()), "{given:?} in {text:?}");
    }

    #[test]
    fn every_span_slices_the_sealed_text_and_the_order_stays(
        names in prop::collection::vec(word(), 1..3), text in text(),
        places in prop::collection::vec((0_u32..200, 1_u32..40), 1..12),
    ) {
        let words: Vec<&str> = names.iter().map(String::as_str).collect();
        let found: Vec<Found> = matcher(&words).find(&text, Edges::Words);
        let (map, old) = (Map::new(&found), Text::new(text.clone()));
        let sealed = Text::new(replaced(&text, &found).into_owned());
        let mut spans: Vec<Span> = places
            .iter()
            .filter_map(|(start, length)| Span::new(*start, start + length).ok())
            .filter(|span| span.end() <= old.chars_len())
            .collect();
        spans.sort();
        let mapped: Vec<Span> =
            spans.iter().map(|span| map.span(*span)).collect::<Result<_, _>>()?;
        for (span, mapped) in spans.iter().zip(&mapped) {
            let words = sealed.slice(*mapped).ok_or_else(|| TestCaseError::fail("outside"))?;
            let touches = found.iter().any(|one| one.start < span.end() && span.start() < one.end);
            if touches {
                // A token is never cut.
                prop_assert_eq!(words.matches('█').count() % 2, 0);
                prop_assert!(words.contains('█'));
            } else {
                prop_assert_eq!(Some(words), old.slice(*span));
            }
        }
        prop_assert!(mapped.windows(2).all(|pair| pair[0].start() <= pair[1].start()));
        let apart: Vec<Span> = spans.iter().copied().scan(0, |end, span| {
            let kept = span.start() >= *end;
            if kept { *end = span.end(); }
            Some(kept.then_some(span))
        }).flatten().collect();
        if let Ok(apart) = model::Spans::new(apart) {
            prop_assert!(sealed.excerpt(map.spans(&apart)?).is_ok());
        }
    }
}
