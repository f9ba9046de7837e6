use super::*;
use Verdict::{CannotTell, Different, Relative, Same};
use expect_test::{Expect, expect};
use proptest::prelude::*;

/// Verdicts of two people on as many pairs as the table says.
fn verdicts(table: &[(Verdict, Verdict, u32)]) -> [Vec<(Pair, Verdict)>; 2] {
    let pairs = table.iter().flat_map(|(one, two, count)| (0..*count).map(move |_| (*one, *two)));
    let numbered = pairs.enumerate().map(|(at, said)| ((at as u32, at as u32 + 1), said));
    let (first, second) = numbered.map(|(pair, (one, two))| ((pair, one), (pair, two))).unzip();
    [first, second]
}

fn check(table: &[(Verdict, Verdict, u32)], expected: Expect) {
    let [first, second] = verdicts(table);
    let compared = compare(&first, &second);
    let kappa = match compared.kappa {
        Some(kappa) => format!("{:.4} ± {:.4}", kappa.value, kappa.standard_error),
        None => "-".to_owned(),
    };
    expected.assert_eq(&format!("{kappa}, {} apart", compared.disagreements.len()));
}

#[test]
fn agreement_is_counted_beyond_chance() {
    // 20 + 15 of 50 agree; by chance .5 · .6 + .5 · .4 = .5 would: (.7 − .5) / .5.
    check(
        &[
            (Same, Same, 20),
            (Same, Different, 5),
            (Different, Same, 10),
            (Different, Different, 15),
        ],
        expect!["0.4000 ± 0.1270, 15 apart"],
    );
    // The table of Fleiss, Levin & Paik (2003), section 18.1, with its κ of .676.
    check(
        &[
            (Same, Same, 75),
            (Same, Different, 1),
            (Same, Relative, 4),
            (Different, Same, 5),
            (Different, Different, 4),
            (Different, Relative, 1),
            (Relative, Relative, 10),
        ],
        expect!["0.6765 ± 0.0877, 11 apart"],
    );
    check(
        &[(Same, Same, 3), (Different, Different, 4), (CannotTell, CannotTell, 1)],
        expect!["1.0000 ± 0.0000, 0 apart"],
    );
    check(&[(Same, Different, 6)], expect!["0.0000 ± 0.0000, 6 apart"]);
    check(&[(Same, Different, 6), (Different, Same, 6)], expect!["-1.0000 ± 0.0000, 12 apart"]);
}

#[test]
fn where_all_is_one_verdict_there_is_no_agreement_beyond_chance() {
    check(&[(Different, Different, 9)], expect!["-, 0 apart"]);
    check(&[], expect!["-, 0 apart"]);
}

#[test]
fn the_last_verdict_holds_and_lone_ones_do_not_count() {
    let first = [((1, 2), Different), ((2, 1), Same), ((3, 4), Relative), ((5, 6), Same)];
    let second = [((4, 3), CannotTell), ((1, 2), Same), ((7, 8), Same)];
    let compared = compare(&first, &second);
    assert_eq!(compared.table, [[1, 0, 0, 0], [0; 4], [0, 0, 0, 1], [0; 4]]);
    let apart = Disagreement { pair: (3, 4), first: Relative, second: CannotTell };
    assert_eq!(compared.disagreements, [apart]);
}

fn any_verdicts() -> impl Strategy<Value = Vec<(Verdict, Verdict)>> {
    let any = || prop::sample::select(Verdict::ALL.to_vec());
    prop::collection::vec((any(), any()), 0..60)
}

proptest! {
    #[test]
    fn kappa_is_a_number_and_the_same_from_both_sides(said in any_verdicts()) {
        let table: Vec<_> = said.iter().map(|(one, two)| (*one, *two, 1)).collect();
        let [first, second] = verdicts(&table);
        let (here, there) = (compare(&first, &second), compare(&second, &first));
        prop_assert_eq!(here.kappa.is_some(), there.kappa.is_some());
        if let (Some(here), Some(there)) = (here.kappa, there.kappa) {
            prop_assert!((-1.0..=1.0).contains(&here.value), "{here:?}");
            prop_assert!((here.value - there.value).abs() < 1e-12);
            prop_assert!(here.standard_error >= 0.0);
            prop_assert!((here.standard_error - there.standard_error).abs() < 1e-9);
        }
        let apart = said.iter().filter(|(one, two)| one != two).count();
        prop_assert_eq!(here.disagreements.len(), apart);
    }

    #[test]
    fn the_order_of_verdicts_does_not_matter(said in any_verdicts(), turn in 0_usize..60) {
        let table: Vec<_> = said.iter().map(|(one, two)| (*one, *two, 1)).collect();
        let [first, second] = verdicts(&table);
        let mut turned = first.clone();
        turned.rotate_left(turn % said.len().max(1));
        prop_assert_eq!(compare(&first, &second), compare(&turned, &second));
    }
}
