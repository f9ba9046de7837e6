//! What estimation promises.

use super::*;
use crate::random::SplitMix;
use proptest::prelude::*;

fn trial(source: u32, channel: u32, asserts: bool) -> Trial {
    Trial { source, basis: Basis::Eyewitness, channel, asserts, repeats: Vec::new() }
}

fn stated_parameters() -> Parameters {
    Parameters::stated(&Config::default())
}

fn near(a: Range, b: Range, by: f64) -> bool {
    let pairs = [(a.least, b.least), (a.centre, b.centre), (a.most, b.most)];
    pairs.iter().all(|(a, b)| (a - b).abs() <= by)
}

#[test]
fn without_answers_on_record_everything_stays_as_stated() {
    let found = estimate(&Evidence::default(), &Config::default());
    let stated = stated_parameters();
    for basis in Basis::ALL {
        let (found, stated) = (found.table(None, *basis), stated.table(None, *basis));
        assert!(near(found.alpha, stated.alpha, 1e-12) && near(found.beta, stated.beta, 1e-12));
    }
    assert!(near(found.bias, stated.bias, 1e-12));
    assert!(near(found.repeat_odds, stated.repeat_odds, 1e-12));
    assert_eq!((found.claims, found.base_rate), (0, 0.5));
}

/// One claim teaches next to nothing: the prior of alpha is worth 62 answers, that of beta 152.
#[test]
fn one_claim_moves_nothing_out_of_its_interval() {
    let claim: Vec<Trial> = (0..4).map(|source| trial(source, source, source < 2)).collect();
    let evidence = Evidence { claims: vec![claim], judged: Vec::new() };
    let (found, stated) = (estimate(&evidence, &Config::default()), stated_parameters());
    let (table, before) =
        (found.table(Some(0), Basis::Eyewitness), stated.table(None, Basis::Eyewitness));
    assert!((table.alpha.centre - before.alpha.centre).abs() < 0.02, "{table:?}");
    assert!((table.beta.centre - before.beta.centre).abs() < 0.01, "{table:?}");
    assert!((found.bias.centre - stated.bias.centre).abs() < 0.03, "{found:?}");
}

/// Where so many answer that the truth is plain, an estimate is a share: (k m + said) / (k + asked).
#[test]
fn where_the_truth_is_plain_an_estimate_is_a_share() {
    // Forty asked in one channel. Of 24 or 2 who assert neither says that the channel is biased,
    // of which nine tenths would.
    let asked = |said: u32| (0..40).map(|source| trial(source, 0, source < said)).collect();
    let claims: Vec<Vec<Trial>> =
        (0..50).map(|at| asked(if at % 2 == 0 { 24 } else { 2 })).collect();
    let evidence = Evidence { claims, judged: Vec::new() };
    let table = estimate(&evidence, &Config::default()).table(None, Basis::Eyewitness);
    let group = Group::around((0.6, 0.05));
    let share = |belief: Belief, said: f64| {
        (belief.centre * belief.strength + said * 25.0) / (belief.strength + 40.0 * 25.0)
    };
    assert!((table.alpha.centre - share(group.alpha, 24.0)).abs() < 1e-6, "{table:?}");
    assert!((table.beta.centre - share(group.beta, 2.0)).abs() < 1e-6, "{table:?}");
    let narrowed = (group.alpha.strength / (group.alpha.strength + 1000.0)).sqrt();
    let wide = (table.alpha.most / table.alpha.least).ln() / (1.2_f64 / 0.8).ln();
    assert!((wide - narrowed).abs() < 1e-3, "{wide} {narrowed}");
}

#[test]
fn judged_pairs_move_the_odds_of_repeats() {
    let pairs = |repeats: usize| -> Vec<Judged> {
        (0..400).map(|at| Judged { probability: 0.5, repeats: at % 10 < repeats }).collect()
    };
    let odds = |repeats: usize| {
        let evidence = Evidence { claims: Vec::new(), judged: pairs(repeats) };
        estimate(&evidence, &Config::default()).repeat_odds.centre
    };
    assert!((odds(5) - 1.0).abs() < 1e-6);
    // Four of five are: odds of 4, drawn a little towards 1.
    assert!((3.5..4.0).contains(&odds(8)), "{}", odds(8));
    assert!((0.25..0.29).contains(&odds(2)), "{}", odds(2));
}

fn trials() -> impl Strategy<Value = Vec<Trial>> {
    let bases = [Basis::Victim, Basis::Relative, Basis::HeardFrom];
    let repeats = prop::collection::vec(0.05..0.95, 0..3);
    let one = (0..6_u32, 0..3_usize, 0..4_u32, any::<bool>(), repeats);
    let one = one.prop_map(move |(source, basis, channel, asserts, repeats)| Trial {
        source,
        basis: bases[basis],
        channel,
        asserts,
        repeats,
    });
    prop::collection::vec(one, 0..9)
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let judged = (0.05..0.95, any::<bool>());
    let judged = judged.prop_map(|(probability, repeats)| Judged { probability, repeats });
    let both = (prop::collection::vec(trials(), 0..12), prop::collection::vec(judged, 0..8));
    both.prop_map(|(claims, judged)| Evidence { claims, judged })
}

/// The same but for rounding and where the climbing stopped.
fn same(a: &Parameters, b: &Parameters) -> bool {
    let tables = Basis::ALL.iter().all(|basis| {
        let (a, b) = (a.table(None, *basis), b.table(None, *basis));
        near(a.alpha, b.alpha, 1e-9) && near(a.beta, b.beta, 1e-9)
    });
    tables && near(a.bias, b.bias, 1e-9) && near(a.repeat_odds, b.repeat_odds, 1e-8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_posterior_never_falls(evidence in evidence()) {
        let common = Common::of(&Config::default());
        let mut em = by_basis(&evidence, &common);
        let start = common.start(em.groups());
        let (_, trace) = em.run(start);
        for pair in trace.windows(2) {
            prop_assert!(pair[1] >= pair[0] - 1e-9, "{:?}", trace);
        }
    }

    #[test]
    fn order_changes_nothing(evidence in evidence(), seed in any::<u64>()) {
        let mut shuffled = evidence.clone();
        let mut random = SplitMix(seed);
        let mut place = move || (random.uniform() * 1e9) as u64;
        for claim in &mut shuffled.claims {
            claim.sort_by_cached_key(|_| place());
        }
        shuffled.claims.sort_by_cached_key(|_| place());
        shuffled.judged.sort_by_cached_key(|_| place());
        let config = Config::default();
        prop_assert!(same(&estimate(&evidence, &config), &estimate(&shuffled, &config)));
    }

    #[test]
    fn numbers_of_sources_and_channels_change_nothing(evidence in evidence()) {
        let mut renamed = evidence.clone();
        for trial in renamed.claims.iter_mut().flatten() {
            trial.source = 100 - trial.source;
            trial.channel = 7 * (9 - trial.channel);
        }
        let config = Config::default();
        let (before, after) = (estimate(&evidence, &config), estimate(&renamed, &config));
        prop_assert!(same(&before, &after));
        for source in 0..6 {
            let of = |parameters: &Parameters, source| parameters.table(Some(source), Basis::Victim);
            let (a, b) = (of(&before, source), of(&after, 100 - source));
            prop_assert!(near(a.alpha, b.alpha, 1e-9) && near(a.beta, b.beta, 1e-9));
        }
    }

    #[test]
    fn an_assertion_never_counts_against(evidence in evidence()) {
        let found = estimate(&evidence, &Config::default());
        for source in 0..6 {
            for basis in Basis::ALL {
                let table = found.table(Some(source), *basis);
                prop_assert!(table.beta.least <= table.beta.centre && table.beta.centre <= table.beta.most);
                prop_assert!(table.alpha.least <= table.alpha.centre && table.alpha.centre <= table.alpha.most);
                prop_assert!(table.beta.most <= table.alpha.least, "{:?}", table);
            }
        }
    }
}
