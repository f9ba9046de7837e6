//! What holds of every list.

use super::people::{COLUMNS, Chance, Person, columns, list, people};
use crate::{Label, Options, Resolution, Roster, Verdict, resolve};
use model::ColumnRole;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn resolved(rows: &[Person], labels: &[Label]) -> Resolution {
    let columns = list(rows);
    let options = Options { threshold: 0.05, ..Options::default() };
    resolve(Roster { name: "list", columns: &columns }, None, &options, labels).unwrap()
}

/// Pairs of ids with their probabilities in millionths.
fn links(rows: &[Person], resolution: &Resolution) -> BTreeMap<(String, String), i64> {
    let id = |row: u32| rows[row as usize][0].clone();
    let link = |link: &crate::Link| {
        let (a, b) = (id(link.left), id(link.right));
        ((a.clone().min(b.clone()), a.max(b)), (link.probability * 1e6).round() as i64)
    };
    resolution.links.iter().map(link).collect()
}

/// The persons as sets of ids.
fn persons(rows: &[Person], resolution: &Resolution) -> BTreeSet<BTreeSet<String>> {
    let mut sets: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
    for (row, first) in rows.iter().zip(&resolution.clusters) {
        sets.entry(*first).or_default().insert(row[0].clone());
    }
    sets.into_values().collect()
}

/// F1 over pairs of records of one person.
fn pairwise_f1(truth: &[usize], clusters: &[u32]) -> f64 {
    let pairs = |sizes: &BTreeMap<(u64, u64), u64>| -> f64 {
        sizes.values().map(|size| (size * (size - 1) / 2) as f64).sum()
    };
    let mut counts = [BTreeMap::new(), BTreeMap::new(), BTreeMap::new()];
    for (person, cluster) in truth.iter().zip(clusters) {
        let (person, cluster) = (*person as u64, u64::from(*cluster));
        for (sizes, key) in counts.iter_mut().zip([(person, 0), (cluster, 0), (person, cluster)]) {
            *sizes.entry(key).or_default() += 1;
        }
    }
    let [truth, found, both] = counts.each_ref().map(pairs);
    2.0 * both / (truth + found)
}

#[test]
fn invented_people_are_resolved() {
    let (rows, truth) = people(1500, 1);
    let resolution = resolved(&rows, &[]);
    let f1 = pairwise_f1(&truth, &resolution.clusters);
    assert!(f1 > 0.93, "F1 {f1}");
    let found: f64 = resolution.pairs().iter().map(|(_, _, probability)| probability).sum();
    let right = |(a, b, _): &&(u32, u32, f64)| truth[*a as usize] == truth[*b as usize];
    let true_found = resolution.pairs().iter().filter(right).count() as f64;
    assert!((found / true_found - 1.0).abs() < 0.08, "expected {found}, true {true_found}");
}

#[test]
fn blocks_find_what_comparing_everything_finds() {
    // More than 2 million pairs, so that rules are chosen.
    let (rows, truth) = people(2600, 2);
    let resolution = resolved(&rows, &[]);
    let summary = resolution.summary();
    assert!(summary.compared < summary.all_pairs / 20.0, "{summary:?}");
    assert!(summary.rules.len() > 2, "{:?}", summary.rules);
    let f1 = pairwise_f1(&truth, &resolution.clusters);
    assert!(f1 > 0.92, "F1 {f1}");
    let true_pairs = 2600.0 * 0.375 * 1.2;
    let estimated = summary.share_same * summary.all_pairs;
    assert!((0.7..1.5).contains(&(estimated / true_pairs)), "{estimated} of about {true_pairs}");
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let (rows, _) = people(2400, 3);
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let resolution = pool.install(|| resolved(&rows, &[]));
        (resolution.links.clone(), resolution.clusters.clone())
    };
    let one = with(1);
    assert_eq!(one, with(2));
    assert_eq!(one, with(5));
}

#[test]
fn the_order_of_the_rows_changes_nothing() {
    let (rows, _) = people(700, 4);
    let mut shuffled = rows.clone();
    let mut chance = Chance::new(9);
    for at in (1..shuffled.len()).rev() {
        shuffled.swap(at, chance.below(at + 1));
    }
    let (one, two) = (resolved(&rows, &[]), resolved(&shuffled, &[]));
    assert_eq!(persons(&rows, &one), persons(&shuffled, &two));
    let (one, two) = (links(&rows, &one), links(&shuffled, &two));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    // Sums in another order differ in their last digits.
    assert!(one.values().zip(two.values()).all(|(x, y)| (x - y).abs() <= 100));
}

#[test]
fn left_and_right_are_alike() {
    let (rows, _) = people(600, 5);
    let (left, right) = rows.split_at(300);
    let across = |left: &[Person], right: &[Person]| {
        let (a, b) = (list(left), list(right));
        let options = Options { threshold: 0.05, within_one_list: false, ..Options::default() };
        let (a, b) = (Roster { name: "a", columns: &a }, Roster { name: "b", columns: &b });
        let resolution = resolve(a, Some(b), &options, &[]).unwrap();
        let all: Vec<Person> = left.iter().chain(right).cloned().collect();
        for link in &resolution.links {
            assert!((link.left as usize) < left.len() && link.right as usize >= left.len());
        }
        links(&all, &resolution)
    };
    let (one, two) = (across(left, right), across(right, left));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    assert!(!one.is_empty());
}

#[test]
fn what_a_person_said_holds_and_taking_it_back_is_as_if_it_was_never_said() {
    let (rows, _) = people(400, 6);
    let before = resolved(&rows, &[]);
    let linked = before.links[0];
    let apart = Label { left: linked.left, right: linked.right, verdict: Verdict::Different };
    let split = resolved(&rows, &[apart]);
    assert_ne!(split.clusters[linked.left as usize], split.clusters[linked.right as usize]);
    let merged = resolved(&rows, &[Label { verdict: Verdict::Same, ..apart }]);
    assert_eq!(merged.clusters[linked.left as usize], merged.clusters[linked.right as usize]);
    let again = resolved(&rows, &[]);
    assert_eq!(again.links, before.links);
    assert_eq!(again.clusters, before.clusters);
}

#[test]
fn two_that_were_said_to_be_one_are_one_whatever_they_say() {
    let (mut rows, _) = people(300, 7);
    rows[0][1..].clone_from_slice(&["xavi", "quimper", "", "1950-05-05", ""].map(String::from));
    rows[1][1..].clone_from_slice(&["wanda", "zorrilla", "", "1999-09-09", ""].map(String::from));
    let same = Label { left: 1, right: 0, verdict: Verdict::Same };
    let resolution = resolved(&rows, &[same]);
    assert_eq!(resolution.clusters[0], resolution.clusters[1]);
    let contradicted = resolved(&rows, &[same, Label { verdict: Verdict::Relative, ..same }]);
    assert_ne!(contradicted.clusters[0], contradicted.clusters[1]);
    assert_eq!(contradicted.notes, [crate::Note::Contradicted(0, 1)]);
}

#[test]
fn labels_calibrate_what_was_not_labelled() {
    let (rows, truth) = people(1500, 8);
    let before = resolved(&rows, &[]);
    let drawn = crate::queue::stratified(before.pairs(), 200, 1);
    // A reviewer who holds every second of those that are one person for two.
    let label = |(at, drawn): (usize, &crate::queue::Drawn)| {
        let (left, right) = drawn.pair;
        let same = truth[left as usize] == truth[right as usize] && at % 2 == 0;
        let verdict = if same { Verdict::Same } else { Verdict::Different };
        Label { left, right, verdict }
    };
    let labels: Vec<Label> = drawn.iter().enumerate().map(label).collect();
    let after = resolved(&rows, &labels);
    assert_ne!(
        after.calibrated.as_ref().unwrap().calibration.method(),
        crate::calibrate::Method::Raw
    );
    let is_free = |(a, b, _): &&(u32, u32, f64)| {
        !labels.iter().any(|label| (label.left, label.right) == (*a, *b))
    };
    let sum = |pairs: &[(u32, u32, f64)]| {
        pairs.iter().filter(is_free).map(|(_, _, probability)| probability).sum::<f64>()
    };
    let (before, after) = (sum(before.pairs()), sum(after.pairs()));
    assert!((0.3..0.75).contains(&(after / before)), "{after} of {before}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_cells_give_probabilities_and_whole_clusters(
        rows in prop::collection::vec(prop::array::uniform6("[a-c]{0,3}( [a-c]{1,2})?|19[0-9]{2}-0[1-9]-[0-2][1-9]|\\PC{0,8}"), 0..40),
    ) {
        let resolution = resolved(&rows, &[]);
        prop_assert_eq!(resolution.clusters.len(), rows.len());
        for link in &resolution.links {
            prop_assert!((0.0..=1.0).contains(&link.probability) && link.match_weight.is_finite());
            prop_assert!((0.0..=1.0).contains(&link.relative) && link.left < link.right);
        }
        for first in &resolution.clusters {
            prop_assert_eq!(resolution.clusters[*first as usize], *first);
        }
    }
}

/// How often two rows are one person in draws is how probable that is; draws keep what a person said; and
/// the same seed gives the same draws.
#[test]
fn draws_carry_the_doubt() {
    let (rows, _) = people(400, 21);
    let columns = list(&rows);
    let roster = Roster { name: "list", columns: &columns };
    let options = Options { threshold: 0.05, ..Options::default() };
    let first = resolve(roster, None, &options, &[]).unwrap();
    let doubtful = *first.pairs().iter().find(|(_, _, p)| (0.2..0.8).contains(p)).unwrap();
    let draws = first.draws(400, 5);
    let share = |a: u32, b: u32| {
        let are_one = |draw: &usize| {
            let clusters = draws.clusters(*draw);
            clusters[a as usize] == clusters[b as usize]
        };
        (0..draws.len()).filter(are_one).count() as f64 / draws.len() as f64
    };
    for (a, b, probability) in first.pairs().iter().take(60).chain([&doubtful]) {
        assert!((share(*a, *b) - probability).abs() < 0.1, "{a} {b} {probability}");
    }
    let again = first.draws(400, 5);
    assert!((0..400).all(|draw| again.clusters(draw) == draws.clusters(draw)));
    let said = Label { left: doubtful.0, right: doubtful.1, verdict: Verdict::Different };
    let second = resolve(roster, None, &options, &[said]).unwrap().draws(50, 5);
    assert!((0..50).all(|draw| {
        let clusters = second.clusters(draw);
        clusters[doubtful.0 as usize] != clusters[doubtful.1 as usize]
    }));
}

/// Of three lists two have many persons in common and the third none with either: that is learned.
#[test]
fn lists_that_share_people_are_told_from_lists_that_do_not() {
    let (rows, truth) = people(1600, 22);
    let persons = truth.iter().max().unwrap() + 1;
    let [id, given, family, second, born, place] = COLUMNS;
    let roles = [id, given, family, second, born, place, ("list", ColumnRole::List)];
    let of_list = |(at, (row, person)): (usize, (&Person, &usize))| {
        let list = match (at < persons, person % 2) {
            (true, 0) => "flight",
            (true, _) => "elsewhere",
            (false, 0) => "register",
            (false, _) => return None,
        };
        let [id, given, family, second, born, place] = row.clone();
        Some([id, given, family, second, born, place, list.to_owned()])
    };
    let rows: Vec<[String; 7]> = rows.iter().zip(&truth).enumerate().filter_map(of_list).collect();
    let columns = columns(&roles, &rows);
    let options = Options { within_one_list: false, ..Options::default() };
    let found = resolve(Roster { name: "file", columns: &columns }, None, &options, &[]).unwrap();
    let of = |list: &str| rows.iter().position(|row| row[6] == list).unwrap() as u32;
    let prior = |a: &str, b: &str| found.explain(of(a), of(b)).unwrap().prior;
    let shared = prior("flight", "register");
    // Some three hundred of 500 × 300 pairs, against hardly any.
    assert!(shared > prior("flight", "elsewhere") + 3.0, "{shared}");
    assert!(shared > prior("elsewhere", "register") + 3.0, "{shared}");
}
