//! Why two records are one person, in numbers and in words.

use super::people::{columns, list, people};
use crate::{Options, Resolution, Roster, resolve};
use expect_test::expect;
use model::{ColumnRole, Language};

fn resolution() -> Resolution {
    let (mut rows, _) = people(800, 11);
    rows[0][1..].clone_from_slice(
        &["zacarias", "umana", "quinonez", "1981-03-09", "soyapango"].map(String::from),
    );
    rows[1][1..]
        .clone_from_slice(&["zacarias", "humana", "", "1981-09-03", "soyapango"].map(String::from));
    rows[2][1..]
        .clone_from_slice(&["elvira", "umana", "quinonez", "1979-11-30", ""].map(String::from));
    let columns = list(&rows);
    let options = Options { threshold: 0.05, ..Options::default() };
    resolve(Roster { name: "list", columns: &columns }, None, &options, &[]).unwrap()
}

#[test]
fn the_steps_sum_to_the_weight_and_the_weight_to_the_probability() {
    let resolution = resolution();
    for (a, b, _) in resolution.pairs().iter().take(50) {
        let why = resolution.explain(*a, *b).unwrap();
        let steps: f64 = why.steps.iter().map(|step| step.bits).sum();
        assert!((steps + why.together - why.weight).abs() < 1e-3, "{why:?}");
        let named: f64 = why.candidates.iter().map(|candidate| candidate.probability).sum();
        assert!((named + why.nobody - 1.0).abs() < 1e-9);
        // Relatives are the third possibility, so these are bounds.
        let odds = (why.prior + why.weight).exp2();
        assert!(why.alone <= odds / (1.0 + odds) + 1e-6);
    }
}

#[test]
fn why_is_said_in_both_languages() {
    let resolution = resolution();
    let why = resolution.explain(1, 0).unwrap();
    expect![[r#"
        One person with > 99 %: first family name of the same sound or short for it, first given name the same (rare), date of birth the same with day and month swapped.
        Una misma persona con > 99 %: primer apellido del mismo sonido o abreviado, primer nombre igual (poco común), fecha de nacimiento igual con día y mes cambiados.
    "#]].assert_eq(&format!(
        "{}\n{}\n",
        why.sentence(Language::English),
        why.sentence(Language::Spanish)
    ));
    let unknown = why.what_if.iter().map(|what| what.sentence(Language::English));
    expect!["second family name unknown: if it agreed, > 99 %; if not, 86 %."]
        .assert_eq(&unknown.collect::<Vec<_>>().join("\n"));
}

#[test]
fn siblings_are_relatives_and_not_one_person() {
    let resolution = resolution();
    let why = resolution.explain(0, 2).unwrap();
    assert!(why.alone < 0.01, "{why:?}");
    assert!(why.relative > why.alone * 10.0, "{why:?}");
    assert_ne!(resolution.clusters[0], resolution.clusters[2]);
    assert!(resolution.explain(0, 5000).is_none());
}

/// With one field whose values are equally common, all pairs compared and no doubt in it, what is fitted is
/// what can be counted: the share of pairs that agree, and the probability of chance agreement.
#[test]
fn what_is_fitted_is_what_can_be_counted() {
    let number = |at: usize| format!("{:08}", 10_000_000 + at * 7919);
    let rows: Vec<[String; 2]> = (0..600).map(|at| [format!("r{at}"), number(at % 500)]).collect();
    let roles = [("id", ColumnRole::Id), ("number", ColumnRole::DocumentNumber)];
    let columns = columns(&roles, &rows);
    let list = Roster { name: "list", columns: &columns };
    let resolution = resolve(list, None, &Options::default(), &[]).unwrap();
    let summary = resolution.summary();
    let pairs = summary.share_same * summary.all_pairs;
    assert!((90.0..=150.0).contains(&pairs), "{pairs} of 100");
}
