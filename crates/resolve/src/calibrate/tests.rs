use super::*;
use crate::queue::{Drawn, stratified};
use expect_test::{Expect, expect};
use proptest::prelude::*;

fn label(probability: f64, same: bool, weight: f64) -> Label {
    Label::new(probability, same, weight).unwrap()
}

fn curve(calibration: &Calibration, probabilities: &[f64]) -> String {
    let line = |at: &f64| format!("{at} -> {:.4}\n", calibration.apply(*at));
    probabilities.iter().map(line).collect()
}

fn check(method: Method, labels: &[Label], probabilities: &[f64], expected: Expect) {
    let calibration = Calibration::fitted(method, &in_order(labels));
    assert_eq!(calibration.method(), method);
    expected.assert_eq(&curve(&calibration, probabilities));
}

#[test]
fn labels_are_of_probabilities_and_stand_for_some_pairs() {
    assert_eq!(Label::new(1.0, true, 2.5).map(|label| label.weight()), Some(2.5));
    for (probability, weight) in
        [(-0.1, 1.0), (1.1, 1.0), (f64::NAN, 1.0), (0.5, 0.0), (0.5, f64::INFINITY)]
    {
        assert_eq!(Label::new(probability, true, weight), None);
    }
}

#[test]
fn raw_leaves_probabilities() {
    let raw = Calibration::raw();
    assert_eq!([0.0, 0.3, 1.0, 1.5].map(|at| raw.apply(at)), [0.0, 0.3, 1.0, 1.0]);
    assert!(raw.apply(f64::NAN).is_nan());
}

#[test]
fn labels_that_fall_are_pooled_by_their_weights() {
    // .2 no; .4 yes, which stands for two, and .6 no, which stands for three: one pool at .52, two fifths
    // yes; .8 yes. With two labels of each kind no value is below 1/4 or above 3/4.
    let labels = [
        label(0.6, false, 3.0),
        label(0.2, false, 1.0),
        label(0.8, true, 1.0),
        label(0.4, true, 2.0),
    ];
    check(
        Method::Isotonic,
        &labels,
        &[0.0, 0.2, 0.36, 0.52, 0.66, 0.8, 1.0],
        expect![[r#"
            0 -> 0.2500
            0.2 -> 0.2500
            0.36 -> 0.3250
            0.52 -> 0.4000
            0.66 -> 0.5750
            0.8 -> 0.7500
            1 -> 0.7500
        "#]],
    );
    // Labels of one probability are one pool from the beginning.
    let labels = [
        label(0.1, true, 1.0),
        label(0.5, false, 1.0),
        label(0.5, true, 1.0),
        label(0.5, true, 1.0),
    ];
    check(
        Method::Isotonic,
        &labels,
        &[0.1, 0.3, 0.5],
        expect![[r#"
        0.1 -> 0.7500
        0.3 -> 0.7500
        0.5 -> 0.7500
    "#]],
    );
}

#[test]
fn a_line_has_the_odds_of_the_labels() {
    // At even odds 10 of 40 are one person, at odds of 9 to 1 30 of 40: two points, one line. Platt's
    // targets for 40 and 40 are 1/42 and 41/42.
    let group =
        |probability, same: usize| (0..40).map(move |at| label(probability, at < same, 1.0));
    let labels: Vec<Label> = group(0.5, 10).chain(group(0.9, 30)).collect();
    check(
        Method::Logistic,
        &labels,
        &[0.0, 0.1, 0.5, 0.75, 0.9, 1.0],
        expect![[r#"
        0 -> 0.0000
        0.1 -> 0.0428
        0.5 -> 0.2619
        0.75 -> 0.5000
        0.9 -> 0.7381
        1 -> 1.0000
    "#]],
    );
    // A weight of 3 is as three labels, but for the targets.
    let labels: Vec<Label> =
        [(0.5, false, 3.0), (0.5, true, 1.0), (0.9, false, 1.0), (0.9, true, 3.0)]
            .map(|(probability, same, weight)| label(probability, same, weight))
            .into();
    check(
        Method::Logistic,
        &labels,
        &[0.5, 0.9],
        expect![[r#"
        0.5 -> 0.3750
        0.9 -> 0.6250
    "#]],
    );
}

#[test]
fn a_line_never_falls() {
    let labels: Vec<Label> = (0..30).map(|at| label(f64::from(at) / 30.0, at < 12, 1.0)).collect();
    check(
        Method::Logistic,
        &labels,
        &[0.0, 0.5, 1.0],
        expect![[r#"
        0 -> 0.4014
        0.5 -> 0.4014
        1 -> 0.4014
    "#]],
    );
    check(
        Method::Isotonic,
        &labels,
        &[0.0, 0.5, 1.0],
        expect![[r#"
        0 -> 0.4000
        0.5 -> 0.4000
        1 -> 0.4000
    "#]],
    );
    let all_at_one: Vec<Label> = (0..30).map(|at| label(0.9, at < 12, 1.0)).collect();
    check(
        Method::Logistic,
        &all_at_one,
        &[0.9],
        expect![[r#"
        0.9 -> 0.4014
    "#]],
    );
    check(
        Method::Isotonic,
        &all_at_one,
        &[0.9],
        expect![[r#"
        0.9 -> 0.4000
    "#]],
    );
}

#[test]
fn without_enough_labels_raw_stays_with_a_reason() {
    let reason = |labels: &[Label]| {
        let calibrated = calibrate(labels);
        assert_eq!(calibrated.calibration, Calibration::raw());
        calibrated.reason
    };
    let said = |count: u32, same: fn(u32) -> bool| -> Vec<Label> {
        let label = |at| label(if at % 8 < 4 { 0.25 } else { 0.75 }, same(at), 1.0);
        (0..count).map(label).collect()
    };
    assert_eq!(reason(&[]), Reason::TooFewLabels { labels: 0 });
    assert_eq!(reason(&said(19, |at| at > 9)), Reason::TooFewLabels { labels: 19 });
    assert_eq!(reason(&said(60, |_| true)), Reason::OneVerdictOnly { same: true });
    assert_eq!(reason(&said(60, |_| false)), Reason::OneVerdictOnly { same: false });
    // One of four at .25 and three of four at .75 are as probable as was said.
    assert_eq!(reason(&said(160, |at| [3, 5, 6, 7].contains(&(at % 8)))), Reason::NoneBetter);
}

#[test]
fn a_chart_shows_what_was_predicted_and_seen() {
    let labels = [
        label(0.05, false, 30.0),
        label(0.05, false, 30.0),
        label(0.55, true, 1.0),
        label(0.57, false, 3.0),
        label(1.0, true, 2.0),
    ];
    let bins = reliability(&labels);
    let line = |bin: &Bin| {
        let Bin { predicted, observed, low, high, labels, weight } = bin;
        format!(
            "{predicted:.3} {observed:.3} ({low:.3} to {high:.3}) {labels} labels for {weight}\n"
        )
    };
    expect![[r#"
        0.050 0.000 (0.000 to 0.658) 2 labels for 60
        0.565 0.250 (0.022 to 0.831) 2 labels for 4
        1.000 1.000 (0.207 to 1.000) 1 labels for 2
    "#]]
    .assert_eq(&bins.iter().map(line).collect::<String>());
    // (60 · .05 + 4 · .315 + 2 · 0) / 66
    assert!((expected_calibration_error(&bins).unwrap() - 4.26 / 66.0).abs() < 1e-12);
    assert_eq!(expected_calibration_error(&[]), None);
}

#[test]
fn a_cut_has_false_links_above_and_missed_ones_below() {
    let at = at_cut([0.75, 0.5, 1.0, 0.25], 0.5);
    assert_eq!(at, AtCut { links: 3, false_links: 0.75, missed: 0.25 });
    assert_eq!(at_cut([], 0.5), AtCut { links: 0, false_links: 0.0, missed: 0.0 });
}

/// A number in [0, 1) of a fixed sequence.
fn chance(at: u64) -> f64 {
    (splitmix(at) >> 11) as f64 / (1_u64 << 53) as f64
}

/// The odds of pairs, two thirds of them strangers, a quarter one person, and some in between.
fn odds(at: u64) -> f64 {
    let middle = match chance(at) {
        kind if kind < 0.65 => -5.0,
        kind if kind < 0.75 => 0.0,
        _ => 5.0,
    };
    let spread = chance(at + 1).max(1e-9);
    f64::exp(middle) * spread / (1.0 - spread)
}

/// Pairs with the truth and with what a model says that takes odds for other ones.
fn world(seed: u64, said: fn(f64) -> f64) -> Vec<(bool, f64)> {
    let pair = |at: u64| {
        let at = (seed << 32) + 3 * at;
        let (odds, said) = (odds(at), said(odds(at)));
        (chance(at + 2) < odds / (1.0 + odds), said / (1.0 + said))
    };
    (0..20_000).map(pair).collect()
}

/// The expected calibration error over all pairs of a world.
fn error_in(world: &[(bool, f64)], calibration: &Calibration) -> f64 {
    let label = |(same, raw): &(bool, f64)| label(calibration.apply(*raw), *same, 1.0);
    let labels: Vec<Label> = world.iter().map(label).collect();
    expected_calibration_error(&reliability(&labels)).unwrap()
}

/// What follows from 300 labels of a world.
fn after_labels(world: &[(bool, f64)], seed: u64) -> Calibrated {
    let pairs: Vec<(u32, u32, f64)> =
        (0..).zip(world).map(|(at, (_, raw))| (at, at + 1, *raw)).collect();
    let said = |drawn: Drawn| {
        let (same, raw) = world[drawn.pair.0 as usize];
        label(raw, same, drawn.weight)
    };
    let labels: Vec<Label> = stratified(&pairs, 300, seed).into_iter().map(said).collect();
    calibrate(&labels)
}

const WORLDS: u64 = 20;

/// The mean errors before and after 300 labels, the largest after, and how often raw, logistic and isotonic
/// were chosen.
fn check_worlds(said: fn(f64) -> f64, expected: Expect) {
    let (mut before, mut after, mut most, mut chosen) = (0.0, 0.0, 0.0_f64, [0; 3]);
    for seed in 0..WORLDS {
        let world = world(seed, said);
        let calibration = after_labels(&world, seed).calibration;
        let error = error_in(&world, &calibration);
        before += error_in(&world, &Calibration::raw()) / WORLDS as f64;
        after += error / WORLDS as f64;
        most = most.max(error);
        chosen[calibration.method() as usize] += 1;
    }
    assert!(after <= 0.02);
    expected.assert_eq(&format!("{before:.3} -> {after:.3}, most {most:.3}, {chosen:?}"));
}

#[test]
fn three_hundred_labels_repair_what_a_model_gets_wrong() {
    // Too many of one person expected.
    check_worlds(|odds| 8.0 * odds, expect!["0.095 -> 0.011, most 0.026, [0, 12, 8]"]);
    // Too bold on both sides, and in favour of one person.
    check_worlds(|odds| 50.0 * odds * odds, expect!["0.064 -> 0.012, most 0.028, [0, 18, 2]"]);
    // Too timid.
    check_worlds(f64::sqrt, expect!["0.076 -> 0.015, most 0.036, [0, 15, 5]"]);
    // Wrong in a way that no line in the log odds repairs.
    check_worlds(crooked, expect!["0.144 -> 0.013, most 0.025, [0, 11, 9]"]);
    // Right from the beginning.
    check_worlds(|odds| odds, expect!["0.003 -> 0.005, most 0.024, [17, 1, 2]"]);
}

fn crooked(odds: f64) -> f64 {
    let probability = (odds / (1.0 + odds)).powf(0.35);
    probability / (1.0 - probability)
}

fn any_labels() -> impl Strategy<Value = Vec<Label>> {
    let probability = prop_oneof![0.0..=1.0, Just(0.0), Just(1.0), Just(0.5)];
    let label =
        (probability, any::<bool>(), 0.01..1000.0).prop_map(|(p, same, w)| label(p, same, w));
    prop::collection::vec(label, 0..80)
}

proptest! {
    #[test]
    fn curves_never_fall_and_stay_probabilities(labels in any_labels(), at in prop::collection::vec(0.0..=1.0, 30)) {
        let labels = in_order(&labels);
        let mut at: Vec<f64> = at.into_iter().chain([0.0, 1.0, 1e-9]).chain(labels.iter().map(Label::probability)).collect();
        at.sort_by(f64::total_cmp);
        for method in [Method::Raw, Method::Logistic, Method::Isotonic] {
            let curve = Calibration::fitted(method, &labels);
            let values: Vec<f64> = at.iter().map(|at| curve.apply(*at)).collect();
            prop_assert!(values.iter().all(|value| (0.0..=1.0).contains(value)), "{method:?} {values:?}");
            prop_assert!(values.is_sorted_by(|one, two| *one <= *two + 1e-12), "{method:?} {values:?}");
        }
    }

    #[test]
    fn the_order_of_labels_does_not_matter(labels in any_labels(), turn in 0_usize..80) {
        let mut turned = labels.clone();
        turned.rotate_left(turn % labels.len().max(1));
        turned.reverse();
        prop_assert_eq!(calibrate(&labels), calibrate(&turned));
        prop_assert_eq!(reliability(&labels), reliability(&turned));
    }

    #[test]
    fn a_chart_has_all_labels_and_its_shares_in_their_intervals(labels in any_labels()) {
        let bins = reliability(&labels);
        prop_assert_eq!(bins.iter().map(|bin| bin.labels).sum::<usize>(), labels.len());
        for bin in &bins {
            prop_assert!(bin.low <= bin.observed + 1e-12 && bin.observed <= bin.high + 1e-12, "{bin:?}");
        }
        let error = expected_calibration_error(&bins);
        prop_assert!(error.is_none_or(|error| (0.0..=1.0).contains(&error)));
    }
}
