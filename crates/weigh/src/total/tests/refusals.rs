//! Each rule that takes a number away or puts a word beside it.

use super::tables::{independent, table, three_of};
use crate::total::*;

fn quick() -> Options {
    let latent = LatentOptions { burn_in: 300, kept: 100, thin: 4, ..LatentOptions::default() };
    let log_linear = LogLinearOptions { bootstrap: 100, ..LogLinearOptions::default() };
    Options { latent, log_linear, coverage_draws: 50 }
}

/// Every sentence of refusals and cautions; there is no answer where there is a refusal.
fn said(found: &Assessment) -> (String, String) {
    assert_eq!(found.answer.is_none(), !found.refusals.is_empty());
    assert_eq!(found.curve.is_empty(), found.answer.is_none());
    let refusals: Vec<String> = found.refusals.iter().map(ToString::to_string).collect();
    let cautions: Vec<String> = found.cautions.iter().map(ToString::to_string).collect();
    (refusals.join("\n"), cautions.join("\n"))
}

fn refused(rows: &[(&str, &str)]) -> String {
    said(&assess(&table(rows), &quick())).0
}

#[test]
fn independent_lists_have_an_answer_that_all_methods_share() {
    let found = assess(&independent(), &quick());
    let (refusals, _) = said(&found);
    assert_eq!(refusals, "");
    let answer = found.answer.unwrap();
    assert!((answer.total - 800.0).abs() < 25.0, "{answer:?}");
    let averaged = found.log_linear.as_ref().and_then(|models| models.average(Criterion::Bic));
    assert!((averaged.unwrap().estimate.total - 800.0).abs() < 25.0);
    assert!((found.graphs[0].median as f64 - 800.0).abs() < 25.0);
    assert!((found.coverage.unwrap().solved.unwrap().total - 800.0).abs() < 25.0);
    assert!((found.bounds.by_list.unwrap().total - 800.0).abs() < 1e-9);
}

#[test]
fn the_curve_multiplies_the_unseen() {
    let found = assess(&independent(), &quick());
    let answer = found.answer.unwrap();
    assert_eq!(found.curve.len(), 9);
    let (first, last) = (&found.curve[0], &found.curve[8]);
    assert!((first.xi - 0.25).abs() < 1e-12 && (last.xi - 4.0).abs() < 1e-12);
    assert!((first.answer.total - (700.0 + (answer.total - 700.0) / 4.0)).abs() < 1e-9);
    assert!((last.answer.high - (700.0 + (answer.high - 700.0) * 4.0)).abs() < 1e-9);
}

#[test]
fn two_lists_have_bounds_only() {
    let found = assess(&table(&[("10", "30"), ("01", "20"), ("11", "20")]), &quick());
    assert!(said(&found).0.contains("two lists give bounds only"));
    assert!(found.bounds.by_list.is_some() && found.pairs[0].chapman.is_some());
    assert!(found.log_linear.is_none() && found.latent.is_none() && found.graphs.is_empty());
}

#[test]
fn a_list_that_lies_in_another_is_refused() {
    let rows = [("010", "30"), ("001", "20"), ("110", "6"), ("011", "10"), ("111", "2")];
    assert!(refused(&rows).contains("L1 lies in L2: all 8 of its people"));
}

#[test]
fn a_list_that_was_copied_is_refused_though_a_row_went_astray() {
    let rows =
        [("010", "90"), ("001", "80"), ("110", "150"), ("011", "30"), ("111", "49"), ("100", "1")];
    assert!(refused(&rows).contains("L1 lies in L2"));
    let same = [("001", "80"), ("110", "150"), ("111", "49"), ("100", "1"), ("010", "1")];
    assert!(refused(&same).contains("L1 and L2 have the same 199 people"));
}

#[test]
fn a_list_that_is_nearly_in_another_is_named_beside_the_number() {
    let rows = [
        ("010", "190"),
        ("001", "80"),
        ("110", "90"),
        ("011", "60"),
        ("111", "40"),
        ("100", "6"),
        ("101", "3"),
    ];
    let (_, cautions) = said(&assess(&table(&rows), &quick()));
    assert!(cautions.contains("94 % of L1 is on L2 too"), "{cautions}");
}

#[test]
fn small_lists_of_many_lie_in_large_ones_by_chance() {
    // L6 has two people, both on L1, which has most people.
    let rows = [
        ("100000", "60"),
        ("010000", "9"),
        ("001000", "8"),
        ("000100", "7"),
        ("000010", "7"),
        ("110000", "12"),
        ("101000", "11"),
        ("100100", "10"),
        ("100010", "9"),
        ("011110", "3"),
        ("100001", "2"),
    ];
    let refusals = refused(&rows);
    assert!(!refusals.contains("L6 lies in"), "{refusals}");
}

#[test]
fn a_list_that_shares_nobody_is_refused() {
    let apart = [("100", "41"), ("010", "29"), ("001", "19"), ("110", "7")];
    assert!(refused(&apart).contains("L3 shares nobody with the other lists"));
    assert!(refused(&[("100", "4"), ("010", "3"), ("001", "3")]).contains("L2 and L3"));
}

#[test]
fn a_best_model_that_leaves_the_number_open_is_refused() {
    // Lists 1 and 2 depend on each other; who is on 3 and on either is on both.
    let rows = [("100", "90"), ("010", "80"), ("001", "70"), ("110", "2"), ("111", "9")];
    let found = assess(&table(&rows), &quick());
    let (refusals, _) = said(&found);
    let best = found.log_linear.as_ref().and_then(|models| models.best(Criterion::Bic)).unwrap();
    if best.standing == Standing::Unidentified {
        assert!(refusals.contains("leaves the number of the unseen open"), "{refusals}");
    }
    let totals = found.log_linear.iter().flat_map(|models| &models.models);
    assert!(totals.filter_map(|model| model.total).all(|total| total < 1e6));
}

#[test]
fn chains_that_disagree_give_their_hills_and_no_number() {
    let options =
        LatentOptions { burn_in: 0, kept: 8, thin: 1, longer: 0, ..LatentOptions::default() };
    let options = Options { latent: options, ..quick() };
    let rows = [
        ("1000", "300"),
        ("0100", "280"),
        ("0010", "10"),
        ("0001", "9"),
        ("1100", "6"),
        ("0011", "90"),
        ("1010", "2"),
        ("0101", "2"),
        ("0110", "3"),
        ("1001", "3"),
        ("1110", "1"),
        ("1101", "1"),
        ("1011", "1"),
        ("0111", "1"),
        ("1111", "3"),
    ];
    let found = assess(&table(&rows), &options);
    let (refusals, _) = said(&found);
    assert!(refusals.contains("chains of the sampler found different numbers"), "{refusals}");
    let latent = found.latent.unwrap();
    assert!(!latent.has_converged());
    let mass: f64 = latent.modes.iter().map(|mode| mode.mass).sum();
    assert!(mass > 0.8 && mass < 1.0 + 1e-9, "{:?}", latent.modes);
}

#[test]
fn models_and_priors_that_disagree_are_named() {
    // Sparse overlaps: models with and without a pair differ much.
    let rows = [
        ("100", "60"),
        ("010", "50"),
        ("001", "40"),
        ("110", "5"),
        ("101", "2"),
        ("011", "1"),
        ("111", "1"),
    ];
    let (_, cautions) = said(&assess(&table(&rows), &quick()));
    assert!(cautions.contains("log-linear models that fit about as well say from"), "{cautions}");
    assert!(cautions.contains("the prior of decomposable graphs matters"), "{cautions}");
}

#[test]
fn draws_of_the_linkage_are_put_together_and_make_the_interval_wider() {
    let tables = [independent(), three_of([140, 140, 140, 80, 80, 80, 80])];
    let mut options = quick();
    options.latent.kept = 400;
    let found = over_linkage(&tables, &options);
    assert_eq!((found.tables, found.answers.len(), found.refused.len()), (2, 2, 0));
    let (pooled, [a, b]) = (found.pooled.unwrap(), [found.answers[0], found.answers[1]]);
    assert!(pooled.total > a.total && pooled.total < b.total, "{found:?}");
    let width = |answer: Answer| answer.high - answer.low;
    assert!(width(pooled) > 1.1 * width(a).max(width(b)), "{found:?}");
    let single = over_linkage(&tables[..1], &options).log_linear.unwrap();
    assert!(found.log_linear.unwrap().error > 2.0 * single.error);
    // Draws that are all the same table say what the table says.
    let same = over_linkage(&[tables[0].clone(), tables[0].clone()], &options).pooled.unwrap();
    assert!((width(same) - width(a)).abs() < 0.15 * width(a), "{same:?} {a:?}");
}

#[test]
fn the_draws_that_are_left_do_not_speak_for_those_that_were_refused() {
    let broken = table(&[("100", "9"), ("010", "8"), ("001", "7"), ("110", "4")]);
    let found = over_linkage(&[independent(), broken.clone(), independent()], &quick());
    assert_eq!((found.answers.len(), found.refused.len()), (2, 1));
    assert!(found.refused[0].1.to_string().contains("shares nobody"));
    assert_eq!((found.pooled, found.log_linear), (None, None));
    assert_eq!(over_linkage(&[broken], &quick()).pooled, None);
    assert_eq!(over_linkage(&[], &quick()).pooled, None);
}

#[test]
fn a_list_that_has_everybody_is_refused_however_many_there_are() {
    let rows = [
        ("100000", "60"),
        ("110000", "12"),
        ("101000", "11"),
        ("100100", "10"),
        ("100010", "9"),
        ("111110", "3"),
        ("100001", "2"),
    ];
    assert!(refused(&rows).contains("L6 lies in L1"));
}

#[test]
fn no_number_is_nan_whatever_the_table() {
    let shapes: [&[(&str, &str)]; 6] = [
        &[("111", "5")],
        &[("100", "1"), ("010", "1"), ("001", "1"), ("111", "1")],
        &[("110", "3"), ("011", "2"), ("101", "1")],
        &[("1000", "5"), ("0100", "1"), ("1010", "2"), ("0101", "1"), ("1111", "1")],
        &[("100", "900000"), ("010", "900000"), ("001", "1"), ("110", "1"), ("101", "1")],
        &[("11", "7")],
    ];
    for rows in shapes {
        let found = assess(&table(rows), &quick());
        said(&found);
        let estimates = [
            found.bounds.by_list,
            found.bounds.chao,
            found.bounds.corrected,
            found.bounds.zelterman,
        ];
        let pairs = found.pairs.iter().flat_map(|pair| [pair.petersen, pair.chapman]);
        let averages = found.log_linear.iter().flat_map(|models| &models.averages);
        let all = estimates.into_iter().chain(pairs).flatten();
        let all = all.chain(averages.map(|averaged| averaged.estimate));
        for estimate in all {
            let Estimate { total, error, low, high } = estimate;
            assert!(
                [total, error, low, high].iter().all(|n| n.is_finite()),
                "{rows:?} {estimate:?}"
            );
        }
        assert!(found.answer.is_none_or(|answer| answer.high.is_finite() && answer.low > 0.0));
    }
}
