//! Many texts at once.

use super::*;
use proptest::prelude::*;

/// SplitMix64 (Steele, Lea & Flood 2014).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(1);
        (crate::names::mix(self.0) % end as u64) as usize
    }

    fn words(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| format!("word{}", self.below(5_000))).collect()
    }

    /// The same words, of which one in so many is another.
    fn changed(&mut self, words: &[String], one_of: usize) -> Vec<String> {
        let mut words = words.to_vec();
        for word in &mut words {
            if self.below(one_of) == 0 {
                *word = format!("other{}", self.below(5_000));
            }
        }
        words
    }
}

fn find_in(texts: &[(String, String)]) -> Found {
    let mut workspace = Workspace::default();
    let prepared: Vec<Prepared> =
        texts.iter().map(|(_, text)| Prepared::of(text, &mut workspace)).collect();
    let documents: Vec<Document<'_>> =
        texts.iter().zip(&prepared).map(|((id, _), prepared)| Document { id, prepared }).collect();
    find(&documents, &Options::default())
}

/// The texts under the ids 00000, 00001, and so on.
fn numbered(texts: impl IntoIterator<Item = String>) -> Vec<(String, String)> {
    texts.into_iter().enumerate().map(|(number, text)| (format!("{number:05}"), text)).collect()
}

fn clusters_of(texts: &[&[String]]) -> Vec<usize> {
    find_in(&numbered(texts.iter().map(|words| words.join(" ")))).clusters
}

fn kinds(found: &Found) -> Vec<(usize, usize, Kind)> {
    found.pairs.iter().map(|pair| (pair.a, pair.b, pair.kind)).collect()
}

#[test]
fn copies_are_one_cluster_and_strangers_are_not() {
    let mut random = Random(1);
    let story = random.words(300);
    let (light, heavy) = (random.changed(&story, 30), random.changed(&story, 10));
    let stranger = random.words(300);
    assert_eq!(clusters_of(&[&stranger, &story, &light, &heavy[..150]]), [0, 1, 1, 1]);
}

#[test]
fn a_third_of_a_story_is_its_copy() {
    let mut random = Random(2);
    let story = random.words(600);
    let texts = numbered([story.join(" "), story[200..400].join(" ")]);
    let found = find_in(&texts);
    assert_eq!(found.clusters, [0, 0]);
    assert_eq!(kinds(&found), [(1, 0, Kind::Copy)]);
    assert_eq!(found.pairs[0].containment, 1.0);
    assert!((found.pairs[0].converse - 1.0 / 3.0).abs() < 0.001);
}

#[test]
fn a_document_of_two_stories_does_not_make_them_one() {
    let mut random = Random(3);
    let (one, two) = (random.words(200), random.words(210));
    let (one_more, two_more) = (random.changed(&one, 20), random.changed(&two, 20));
    let both = [&one[..], &two[..]].concat();
    assert_eq!(clusters_of(&[&one, &one_more, &two, &two_more, &both]), [0, 0, 2, 2, 2]);
    let found = find_in(&numbered([&one, &two, &both].map(|words| words.join(" "))));
    assert_eq!((found.clusters[0] == found.clusters[1], found.left_out.apart), (false, 1));
}

#[test]
fn what_is_printed_under_every_article_joins_nothing() {
    let mut random = Random(4);
    let imprint = random.words(60);
    let article = |random: &mut Random| [random.words(80), imprint.clone()].concat().join(" ");
    let texts = numbered((0..2_000).map(|_| article(&mut random)));
    let found = find_in(&texts);
    assert!(found.clusters.iter().enumerate().all(|(at, cluster)| at == *cluster));
    assert!(found.left_out.common_passages > 0);
    assert!(found.pairs.len() <= 4 * texts.len(), "{}", found.pairs.len());
}

#[test]
fn one_story_in_two_thousand_papers_is_one_cluster() {
    let mut random = Random(5);
    let story = random.words(200);
    let texts = numbered((0..2_000).map(|_| random.changed(&story, 15).join(" ")));
    let found = find_in(&texts);
    assert!(found.clusters.iter().all(|cluster| *cluster == 0));
    assert!(found.pairs.len() <= 48 * texts.len());
}

#[test]
fn ten_thousand_equal_documents_are_one_cluster_and_as_many_pairs() {
    let text = Random(6).words(50).join(" ");
    let found = find_in(&numbered((0..10_000).map(|_| text.clone())));
    assert!(found.clusters.iter().all(|cluster| *cluster == 0));
    assert_eq!(found.pairs.len(), 9_999);
    assert!(found.pairs.iter().all(|pair| pair.kind == Kind::Exact && pair.a == 0));
}

#[test]
fn little_or_nothing_is_its_own_cluster() {
    let texts = ["", " … ", "", "yes", "no", "no", "a b c d", "a b c d e"];
    let found = find_in(&numbered(texts.map(str::to_owned)));
    assert_eq!(found.clusters, [0, 1, 2, 3, 4, 4, 6, 7]);
    assert!(find(&[], &Options::default()).clusters.is_empty());
}

#[test]
fn a_text_of_one_word_and_a_very_long_one_are_read() {
    let mut random = Random(7);
    let long = random.words(200_000);
    let texts = numbered([
        "no ".repeat(300_000),
        "no ".repeat(299_999),
        long.join(" "),
        long[100_000..101_000].join(" "),
        "x".repeat(2_000_000),
    ]);
    let found = find_in(&texts);
    assert_eq!(found.clusters, [0, 0, 2, 2, 4]);
}

#[test]
fn a_shared_quotation_makes_no_pair() {
    let mut random = Random(8);
    let quote = format!("“{}”", random.words(80).join(" "));
    let article = |random: &mut Random| format!("{} {quote}", random.words(60).join(" "));
    let found = find_in(&numbered([article(&mut random), article(&mut random)]));
    assert_eq!((found.clusters, found.pairs), (vec![0, 1], Vec::new()));
}

#[test]
fn the_order_of_documents_and_the_number_of_threads_change_nothing()
-> Result<(), rayon::ThreadPoolBuildError> {
    let mut random = Random(9);
    let mut texts = Vec::new();
    for story in 0..40 {
        let original = random.words(120);
        for copy in 0..story % 5 {
            texts.push((format!("{story}-{copy}"), random.changed(&original, 12).join(" ")));
        }
    }
    let told = |texts: &[(String, String)]| {
        let found = find_in(texts);
        let id = |at: usize| texts[at].0.clone();
        let mut clusters: Vec<_> =
            found.clusters.iter().enumerate().map(|(at, of)| (id(at), id(*of))).collect();
        clusters.sort();
        let pairs = found.pairs.iter();
        let pairs: Vec<_> =
            pairs.map(|pair| (id(pair.a), id(pair.b), pair.containment.to_bits())).collect();
        (clusters, pairs)
    };
    let expected = told(&texts);
    let turned: Vec<_> = texts.iter().rev().cloned().collect();
    assert_eq!(told(&turned), expected);
    for threads in [1, 3] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
        assert_eq!(pool.install(|| told(&texts)), expected);
    }
    Ok(())
}

#[test]
fn translations_are_told_and_never_joined() {
    let texts = [
        "In March 2024 the guards took Tomás Arrieta and Rosa Quintanilla to Puerto Claro. There \
         were 72 of them, wrote Inés Bermúdez.",
        "En marzo de 2024 los guardias llevaron a Tomás Arrieta y Rosa Quintanilla a Puerto Claro. \
         Eran 72, escribió Inés Bermúdez.",
    ];
    let mut workspace = Workspace::default();
    let prepared: Vec<Prepared> = texts
        .iter()
        .zip(["en", "es"])
        .map(|(text, code)| Prepared::of(text, &mut workspace).with_anchors(text, Some(code)))
        .collect();
    let documents = [("a", 0), ("b", 1)].map(|(id, at)| Document { id, prepared: &prepared[at] });
    let found = find(&documents, &Options::default());
    assert_eq!(found.clusters, [0, 1]);
    assert_eq!(kinds(&found), [(0, 1, Kind::Translation)]);
}

#[test]
fn passages_are_the_same_words_at_both_places() {
    let (a, b) = (
        "Ayer: los presos de La Cumbre durmieron de pie, según ella. Nadie les dijo por qué era así.",
        "¿Por qué? NADIE LES DIJO por que era asi; los presos de La Cumbre durmieron de pie.",
    );
    let shown = |text: &str, span: model::Span| -> String {
        text.chars().skip(span.start() as usize).take(span.len() as usize).collect()
    };
    let found = passages(a, b);
    let texts: Vec<&str> = found.iter().map(|shared| shared.text.as_str()).collect();
    assert_eq!(
        texts,
        ["los presos de La Cumbre durmieron de pie", "Nadie les dijo por qué era así"]
    );
    for shared in &found {
        assert_eq!(shown(a, shared.a), shared.text);
        let there = crate::names::fold(&shown(b, shared.b));
        assert_eq!(there, crate::names::fold(&shared.text));
    }
}

proptest! {
    /// Whatever texts there are, everyone has one cluster, named by its least id, and what is told of a
    /// pair is the same from both sides.
    #[test]
    fn any_texts_have_clusters(texts in prop::collection::vec("[a-d “”«\"é\u{301}x\n]{0,60}", 0..12)) {
        let texts = numbered(texts);
        let found = find_in(&texts);
        for (at, cluster) in found.clusters.iter().enumerate() {
            prop_assert!(*cluster <= at && found.clusters[*cluster] == *cluster);
        }
        for pair in &found.pairs {
            prop_assert!((0.0..=1.0).contains(&pair.containment) && pair.a != pair.b);
            for shared in passages(&texts[pair.a].1, &texts[pair.b].1) {
                prop_assert!(shared.a.len() > 0);
            }
        }
    }

    /// Two texts that share so many words in a row, out of quotations, are compared.
    #[test]
    fn no_shared_passage_escapes(seed in 0u64..1_000_000, before in 0usize..40, length in 12usize..40) {
        let mut random = Random(seed);
        let passage = random.words(length);
        let text = |random: &mut Random, own: usize| {
            [random.words(own), passage.clone(), random.words(9)].concat().join(" ")
        };
        let texts = numbered([text(&mut random, before), text(&mut random, 7)]);
        let found = find_in(&texts);
        let share = length as f64 / (length + 16) as f64;
        prop_assert!(found.pairs.iter().any(|pair| pair.containment.max(pair.converse) >= share));
    }
}
