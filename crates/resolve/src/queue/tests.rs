use super::*;
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Pairs with probabilities, numbered by their first record.
fn pairs(probabilities: impl IntoIterator<Item = f64>) -> Vec<(u32, u32, f64)> {
    (0..).step_by(2).zip(probabilities).map(|(a, probability)| (a, a + 1, probability)).collect()
}

fn check_strata(pairs: &[(u32, u32, f64)], count: usize, expected: Expect) {
    let mut strata: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
    for drawn in stratified(pairs, count, 7) {
        let stratum = strata.entry(bin_of(drawn.probability)).or_default();
        *stratum = (stratum.0 + 1, stratum.1 + drawn.weight);
    }
    let line =
        |(at, (labels, pairs)): (usize, (usize, f64))| format!("0.{at}: {labels} of {pairs:.0}\n");
    expected.assert_eq(&strata.into_iter().map(line).collect::<String>());
}

#[test]
fn strata_have_labels_evenly_by_their_size_and_by_their_uncertainty() {
    let many_certain = [(0.01, 9000), (0.15, 400), (0.5, 100), (0.85, 100), (0.99, 400)];
    let of = |(probability, count)| std::iter::repeat_n(probability, count);
    check_strata(
        &pairs(many_certain.into_iter().flat_map(of)),
        100,
        expect![[r#"
            0.0: 63 of 9000
            0.1: 12 of 400
            0.5: 8 of 100
            0.8: 8 of 100
            0.9: 9 of 400
        "#]],
    );
    let few_uncertain = [(0.0, 5000), (0.5, 2), (1.0, 5000)];
    check_strata(
        &pairs(few_uncertain.into_iter().flat_map(of)),
        100,
        expect![[r#"
            0.0: 49 of 5000
            0.5: 2 of 2
            0.9: 49 of 5000
        "#]],
    );
    check_strata(
        &pairs([0.1, 0.3, 0.5, 0.7, 0.9]),
        3,
        expect![[r#"
            0.1: 1 of 2
            0.3: 1 of 2
            0.7: 1 of 2
        "#]],
    );
}

#[test]
fn all_pairs_are_drawn_where_there_are_few() {
    let few = pairs([0.02, 0.4, 0.97]);
    let drawn = stratified(&few, 100, 1);
    assert_eq!(drawn.len(), 3);
    assert!(drawn.iter().all(|drawn| drawn.weight == 1.0));
    assert_eq!(stratified(&few, 0, 1), []);
    assert_eq!(stratified(&[], 100, 1), []);
    let twice = [(4, 9, 0.5), (9, 4, 0.25)];
    assert_eq!(stratified(&twice, 9, 1), [Drawn { pair: (4, 9), probability: 0.25, weight: 1.0 }]);
}

#[test]
fn each_pair_of_a_stratum_is_drawn_as_often_as_another() {
    let pairs = pairs((0..7).map(|at| 0.2 + 0.01 * f64::from(at)));
    let mut times = BTreeMap::new();
    for seed in 0..7000 {
        for drawn in stratified(&pairs, 3, seed) {
            *times.entry(drawn.pair).or_insert(0) += 1;
        }
    }
    let around = 2800..3200;
    assert!(times.len() == 7 && times.values().all(|times| around.contains(times)), "{times:?}");
}

fn open(pair: Pair, probability: f64, groups: (u32, u32)) -> Open {
    Open { pair, probability, groups }
}

fn check_questions(open: &[Open], asked: &[Pair], count: usize, expected: Expect) {
    let line = |question: Question| format!("{:?} {:?}\n", question.pair, question.purpose);
    let questions = next_questions(open, asked, count, 7);
    expected.assert_eq(&questions.into_iter().map(line).collect::<String>());
}

#[test]
fn what_tells_most_is_asked_first() {
    assert_eq!(open((0, 1), 0.5, (3, 2)).bits(), 6.0);
    assert_eq!(open((0, 1), 1.0, (3, 2)).bits(), 0.0);
    assert_eq!(open((0, 1), f64::NAN, (3, 2)).bits(), 0.0);
    let pairs = [
        open((0, 1), 0.99, (1, 1)),
        open((3, 2), 0.5, (1, 1)),
        open((4, 5), 0.9, (2, 2)),
        open((6, 7), 0.9, (1, 1)),
        open((2, 3), 0.5, (1, 1)),
    ];
    check_questions(
        &pairs,
        &[(7, 6)],
        9,
        expect![[r#"
        (4, 5) Informs
        (2, 3) Informs
        (0, 1) Informs
    "#]],
    );
}

#[test]
fn every_tenth_question_is_of_chance() {
    let pairs: Vec<Open> =
        (0..2000).map(|at| open((at, at + 1), f64::from(at) / 4000.0, (1, 1))).collect();
    check_questions(
        &pairs,
        &[],
        20,
        expect![[r#"
        (1999, 2000) Informs
        (1998, 1999) Informs
        (1997, 1998) Informs
        (1996, 1997) Informs
        (1995, 1996) Informs
        (1994, 1995) Informs
        (1993, 1994) Informs
        (1992, 1993) Informs
        (1991, 1992) Informs
        (317, 318) Audit
        (1990, 1991) Informs
        (1989, 1990) Informs
        (1988, 1989) Informs
        (1987, 1988) Informs
        (1986, 1987) Informs
        (1985, 1986) Informs
        (1984, 1985) Informs
        (1983, 1984) Informs
        (1982, 1983) Informs
        (717, 718) Audit
    "#]],
    );
}

fn any_pairs() -> impl Strategy<Value = Vec<(u32, u32, f64)>> {
    let probability = prop_oneof![0.0..=1.0, Just(0.0), Just(1.0), Just(0.5), Just(f64::NAN)];
    prop::collection::vec((0_u32..40, 0_u32..40, probability), 0..120)
}

fn any_open() -> impl Strategy<Value = Vec<Open>> {
    let with_groups = prop::collection::vec((0_u32..9, 0_u32..9), 120);
    (any_pairs(), with_groups).prop_map(|(pairs, groups)| {
        let open = |((a, b, probability), groups)| open((a, b), probability, groups);
        pairs.into_iter().zip(groups).map(open).collect()
    })
}

proptest! {
    #[test]
    fn weights_sum_to_the_pairs_and_none_is_drawn_twice(
        pairs in any_pairs(),
        count in 1_usize..150,
        seed in any::<u64>(),
    ) {
        let all: FxHashSet<Pair> = pairs.iter().map(|(a, b, _)| ordered((*a, *b))).collect();
        let drawn = stratified(&pairs, count, seed);
        prop_assert_eq!(drawn.len(), count.min(all.len()));
        let once: FxHashSet<Pair> = drawn.iter().map(|drawn| drawn.pair).collect();
        prop_assert_eq!(once.len(), drawn.len());
        prop_assert!(once.is_subset(&all));
        let weights: f64 = drawn.iter().map(|drawn| drawn.weight).sum();
        prop_assert!((weights - all.len() as f64).abs() < 1e-9);
    }

    #[test]
    fn what_is_drawn_does_not_hang_on_the_order_of_pairs(
        pairs in any_pairs(),
        turn in 0_usize..120,
        seed in any::<u64>(),
    ) {
        let mut turned = pairs.clone();
        turned.rotate_left(turn % pairs.len().max(1));
        let shown = |pairs: &[(u32, u32, f64)]| format!("{:?}", stratified(pairs, 30, seed));
        prop_assert_eq!(shown(&pairs), shown(&turned));
    }

    #[test]
    fn questions_in_two_parts_are_those_in_one(
        open in any_open(),
        first in 0_usize..40,
        then in 0_usize..40,
        seed in any::<u64>(),
    ) {
        let at_once = next_questions(&open, &[], first + then, seed);
        let mut questions = next_questions(&open, &[], first, seed);
        let asked: Vec<Pair> = questions.iter().map(|question| question.pair).collect();
        questions.extend(next_questions(&open, &asked, then, seed));
        prop_assert_eq!(&at_once, &questions);
        let once: FxHashSet<Pair> = questions.iter().map(|question| question.pair).collect();
        prop_assert_eq!(once.len(), questions.len());
    }
}
