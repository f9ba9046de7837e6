//! How strongly the origins of a claim support it, and what would change that.
//!
//! The parameters are judgements of ours, or estimates where a case teaches them; what is shown with
//! a weight is therefore always its interval, the bias that would undo it, and how many origins
//! would have to be wrong.

use crate::arithmetic::{Side, Told, by_channel};
use crate::case::Case;
use crate::channels::{self, Assertion, Point, log_lr};
use crate::origins::{Lineage, Root};
use crate::parameters::{ADMISSION, CLEAN_EYEWITNESS, DENIAL, Parameters, SPECIFIC_DENIAL, Table};
use model::{
    Basis, Decided, Footing, LeftOut, Origins, ParameterSource, SpeakerKind, StatementId, Verbal,
    Weight,
};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// The weight of a claim that these assert and deny; denials by parties are not subtracted, nor do
/// their own charges add.
pub(crate) fn weigh(
    case: &Case,
    (asserts, denies): (&Lineage, &Lineage),
    own_charge: impl Fn(u32) -> bool,
    is_party: impl Fn(u32) -> bool,
    parameters: &Parameters,
) -> Weight {
    let counts = |root: &Root| !root.statements.iter().all(|at| own_charge(*at));
    let told = |root: &Root| counts(root).then(|| most_telling(case, root, parameters));
    let asserting = side(case, asserts, told);
    let denying = side(case, denies, |root| denial(case, root, &is_party));
    let (assertions, denials) = (&asserting.assertions, &denying.assertions);
    let centre = Point::centre(parameters);
    let denied = log_lr(denials, &centre);
    let groups = channels::by_channel(assertions, &centre);
    let total = groups.total() - denied;
    // The claim is weakest where assertions weigh least and denials most.
    let (of_assertions, of_denials) =
        (channels::corners(assertions, parameters), channels::corners(denials, parameters));
    let low = of_assertions.0.log_lr - of_denials.1.log_lr;
    let high = of_assertions.1.log_lr - of_denials.0.log_lr;
    let mut channels = by_channel(case, &asserting, &centre, of_assertions);
    let of_denials = by_channel(case, &denying, &centre, of_denials);
    channels.extend(of_denials.into_iter().map(|channel| channel.taken_off()));
    let left_out = leave_one_out(assertions, &groups, total);
    let words = words(low, high);
    let threshold = threshold(words);
    let tips = |threshold| tipping_point(assertions, threshold + denied, &centre);
    let breaks = |threshold| breakdown(assertions, &groups, &left_out, total - threshold);
    Weight {
        lr: total.exp(),
        interval: (low.exp(), high.exp()),
        words,
        tipping_point: threshold.and_then(tips),
        breakdown: threshold.map_or(0, breaks),
        n_eff: total / Table::stated(CLEAN_EYEWITNESS).log_lr(),
        admiralty: admiralty(total, asserts),
        leave_one_out: named(case, asserts, left_out),
        footing: footing(case, asserts, parameters),
        channels,
        bias: parameters.bias.centre,
        biased_asserts: parameters.biased_asserts,
    }
}

/// Where the parameters come from, and the first account of each source that a person decided about.
fn footing(case: &Case, asserts: &Lineage, parameters: &Parameters) -> Footing {
    let said = asserts.roots.iter().filter(|root| root.origin.is_some());
    let accounts = said.flat_map(|root| &root.all).filter(|at| case.voice(**at).account);
    let mut decided: BTreeMap<u32, Decided> = BTreeMap::new();
    for at in accounts {
        let who = case.voice(*at).who;
        if let Some((who, found)) = who.and_then(|who| Some((who, parameters.decided(who)?))) {
            let statement = case.statement(*at).id().clone();
            decided.entry(who).or_insert(Decided { statement, reason: found.reason.clone() });
        }
    }
    Footing { claims: parameters.claims, decided: decided.into_values().collect() }
}

/// What a denial tells; `None` where a party makes it.
fn denial(case: &Case, root: &Root, is_party: impl Fn(u32) -> bool) -> Option<Told> {
    if root.all.iter().any(|at| is_party(*at)) {
        return None;
    }
    let specific = root.all.iter().copied().find(|at| case.statement(*at).specific);
    let by = specific.or_else(|| root.statements.first().copied())?;
    let (table, source) = match specific {
        Some(_) => (SPECIFIC_DENIAL, ParameterSource::SpecificDenial),
        None => (DENIAL, ParameterSource::Denial),
    };
    Some(Told { by, table: Table::stated(table), source })
}

/// The accounts that tell something, with their channels and what they may repeat. Those that tell
/// nothing change nothing for the others.
fn side(case: &Case, lineage: &Lineage, told: impl Fn(&Root) -> Option<Told>) -> Side {
    let accounts = lineage.roots.iter().map(|root| Some(root).filter(|root| root.account));
    let told: Vec<Option<Told>> = accounts.map(|root| told(root?)).collect();
    let counted = || lineage.roots.iter().zip(&told).filter(|(_, told)| told.is_some());
    let sizes = channel_sizes(case, counted().map(|(root, _)| root));
    let mut open_before = u32::from(counted().any(|(root, _)| !root.open));
    let mut numbers: FxHashMap<u32, u32> = FxHashMap::default();
    let mut side = Side::default();
    let repeats = repeats(lineage, &told);
    for ((root, told), repeats) in lineage.roots.iter().zip(&told).zip(repeats) {
        let (Some(origin), Some(told)) = (root.origin, *told) else {
            continue;
        };
        let may_share = if root.open { open_before } else { 0 };
        open_before += u32::from(root.open);
        // Numbered as they come, so that nothing outside the claim decides in what order the
        // channels are summed up.
        let next = numbers.len() as u32;
        let through = channel(case, root, &sizes);
        let channel = *numbers.entry(through).or_insert(next);
        if channel == next {
            let names = |at: &u32| case.voice(*at).channel == through;
            side.channels.push(accounts_of(case, root).find(names).unwrap_or(told.by));
        }
        let (asserts, table) = (true, told.table);
        side.assertions.push(Assertion { origin, channel, asserts, table, repeats, may_share });
        side.told.push(told);
    }
    side
}

/// What a person decided about who speaks, else the most telling basis among what one root says.
fn most_telling(case: &Case, root: &Root, parameters: &Parameters) -> Told {
    let told = |by: u32| {
        let (who, basis) = (case.voice(by).who, case.statement(by).basis);
        let (table, source) = match case.voice(by).admission {
            true => (Table::stated(ADMISSION), ParameterSource::Admission),
            false => parameters.table_and_source(who, basis),
        };
        Told { by, table, source }
    };
    let said = || root.all.iter().copied().filter(|at| case.voice(*at).account);
    let decided = |by: u32| {
        let table = parameters.overridden(case.voice(by).who?)?;
        Some(Told { by, table, source: ParameterSource::Decided })
    };
    let log_lr = |told: &Told| told.table.log_lr();
    let best = || said().map(told).max_by(|a, b| log_lr(a).total_cmp(&log_lr(b)));
    let unknown = || {
        let (table, source) = parameters.table_and_source(None, Basis::Unknown);
        Told { by: root.all.first().copied().unwrap_or_default(), table, source }
    };
    said().find_map(decided).or_else(best).unwrap_or_else(unknown)
}

/// The probabilities of the arcs by which each root may repeat another. Where time does not tell,
/// the later one in the order of the case is the repeat.
fn repeats(lineage: &Lineage, told: &[Option<Told>]) -> Vec<Vec<f64>> {
    let mut repeats = vec![Vec::new(); lineage.roots.len()];
    for arc in &lineage.arcs {
        let (from, to) = if arc.both {
            (arc.from.max(arc.to), arc.from.min(arc.to))
        } else {
            (arc.from, arc.to)
        };
        if told[to as usize].is_some() {
            repeats[from as usize].push(arc.probability);
        }
    }
    repeats
}

/// How many roots each channel could carry.
fn channel_sizes<'r>(case: &Case, roots: impl Iterator<Item = &'r Root>) -> FxHashMap<u32, u32> {
    let mut sizes = FxHashMap::default();
    for root in roots {
        let mut channels: Vec<u32> =
            accounts_of(case, root).map(|at| case.voice(at).channel).collect();
        channels.sort_unstable();
        channels.dedup();
        for channel in channels {
            *sizes.entry(channel).or_default() += 1;
        }
    }
    sizes
}

/// Of the channels that a root came through, the one it shares with most others: the cautious
/// choice; the earliest among equals.
fn channel(case: &Case, root: &Root, sizes: &FxHashMap<u32, u32>) -> u32 {
    let channels = accounts_of(case, root).map(|at| case.voice(at).channel);
    let larger = |a: u32, b: u32| if sizes.get(&b) > sizes.get(&a) { b } else { a };
    channels.reduce(larger).unwrap_or(u32::MAX)
}

fn accounts_of(case: &Case, root: &Root) -> impl Iterator<Item = u32> {
    root.statements.iter().copied().filter(|at| case.voice(*at).account)
}

/// The log LR without each origin.
fn leave_one_out(
    assertions: &[Assertion],
    groups: &channels::Groups,
    total: f64,
) -> Vec<(u32, f64)> {
    let mut by_origin: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, assertion) in assertions.iter().enumerate() {
        by_origin.entry(assertion.origin).or_default().push(at);
    }
    by_origin
        .into_iter()
        .map(|(origin, members)| (origin, total + groups.without(assertions, &members)))
        .collect()
}

fn named(case: &Case, lineage: &Lineage, left_out: Vec<(u32, f64)>) -> Vec<LeftOut> {
    let heads = lineage.heads(case);
    let id = |origin: u32| -> Option<StatementId> {
        heads.get(&origin).map(|at| case.statement(*at).id().clone())
    };
    let mut named: Vec<(u32, LeftOut)> = left_out
        .into_iter()
        .filter_map(|(origin, log)| {
            Some((heads.get(&origin).copied()?, LeftOut { origin: id(origin)?, lr: log.exp() }))
        })
        .collect();
    named.sort_by_key(|(first, _)| *first);
    named.into_iter().map(|(_, left_out)| left_out).collect()
}

/// How many origins must be wrong in the same way to take the claim below its threshold: taken
/// away one by one, the most telling first.
fn breakdown(
    assertions: &[Assertion],
    groups: &channels::Groups,
    left_out: &[(u32, f64)],
    excess: f64,
) -> u32 {
    let mut origins = left_out.to_vec();
    origins.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    let mut members: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (at, assertion) in assertions.iter().enumerate() {
        members.entry(assertion.origin).or_default().push(at);
    }
    let (mut rest, mut left) = (groups.clone(), excess);
    for (count, (origin, _)) in (1..).zip(&origins) {
        left += rest.remove(assertions, &members[origin]);
        if left < 0.0 {
            return count;
        }
    }
    origins.len() as u32
}

/// The smallest shared bias at which the claim falls below a threshold of log LR.
///
/// One bias behind all origins: with A = ∏ p(a|1), B = ∏ p(a|0), C = ∏ p_b the LR is
/// [(1−π)A + πC] / [(1−π)B + πC], which is L at π = (A − LB) / ((A − LB) + (L − 1)C).
pub(crate) fn tipping_point(
    assertions: &[Assertion],
    log_threshold: f64,
    at: &Point,
) -> Option<f64> {
    let threshold = log_threshold.exp();
    let sum = |p: fn(&channels::Chances) -> f64| -> f64 {
        assertions.iter().map(|a| p(&a.chances(at)).ln()).sum()
    };
    let biased = sum(|chances| chances.if_biased);
    // Relative to C, so that nothing underflows with thousands of origins.
    let a = (sum(|chances| chances.if_true) - biased).exp();
    let b = (sum(|chances| chances.if_false) - biased).exp();
    let above = a - threshold * b;
    if threshold <= 1.0 || above <= 0.0 {
        return None;
    }
    Some(above / (above + threshold - 1.0))
}

/// Words that hold over the whole interval of the log LR: those for the end that is nearer to an
/// even chance, read with even odds beforehand. One witness is no witness; the centre of the
/// interval would make too much of one.
fn words(low: f64, high: f64) -> Verbal {
    let cautious = if low > 0.0 { low } else { high.min(0.0) };
    Verbal::of(1.0 / (1.0 + (-cautious).exp()))
}

/// The log LR below which these words no longer hold; `None` where they say no more than an even
/// chance.
fn threshold(words: Verbal) -> Option<f64> {
    let least = words.least();
    (least > 0.5).then(|| (least / (1.0 - least)).ln())
}

/// Admiralty credibility (NATO AJP-2.1), for display only.
///
/// 1 "confirmed by other independent sources" only with two origins even when every likely repeat
/// is joined, one of them first-hand. 2: very likely with two origins or a first-hand one.
/// 3: more likely than not. 4: no more than even. 5: unlikely. 6: nothing to judge by.
fn admiralty(log_lr: f64, asserts: &Lineage) -> u8 {
    let Origins { min, max, .. } = asserts.origins;
    let at_least = |probability: f64| log_lr >= (probability / (1.0_f64 - probability)).ln();
    match () {
        () if max == 0 => 6,
        () if min >= 2 && asserts.first_hand > 0 && at_least(0.80) => 1,
        () if at_least(0.80) && (max >= 2 || asserts.first_hand > 0) => 2,
        () if at_least(0.55) => 3,
        () if at_least(0.45) => 4,
        () => 5,
    }
}

/// The kind of source that a statement is.
pub(crate) fn kind(case: &Case, at: u32) -> &'static str {
    let statement = case.statement(at);
    match (statement.basis, statement.speaker.kind) {
        (Basis::Medical, _) => "medical",
        (Basis::OfficialRecord, _) | (_, SpeakerKind::Government) => "official",
        (Basis::Document, _) => "document",
        (_, SpeakerKind::Document | SpeakerKind::Organisation) => "document",
        (_, SpeakerKind::Person | SpeakerKind::Unnamed) => "testimony",
    }
}
