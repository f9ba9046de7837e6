//! How many independent origins stand behind one side of a claim.
//!
//! An origin is what a statement leads back to when it goes back to nobody else. What is not
//! known widens the range: an origin that is not first-hand (a broadcast, a report) has
//! informants who are not named, and two such origins may have the same ones. These unknown links
//! are no arcs between pairs, of which there would be too many, but one *hub* on each side, "the
//! unnamed informants": each open origin rests on it with probability s = √ρ, so that two share
//! their informants with probability ρ. Origins whose knowledge is their own (who lived or saw it,
//! who examined it, who admits it, who names the informant) may be whom the hub stands for, but
//! are never joined through it to one another. But who they are may not be known either: see
//! [`least`].

use crate::Config;
use crate::case::Case;
use crate::edges::Edge;
use crate::graph::{Arc, Drawn, Graph, Parts, draw, parts};
use crate::random::SplitMix;
use model::{Basis, Origins};
use rustc_hash::{FxHashMap, FxHashSet};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A class of statements that are surely one, and goes back to no other for sure.
#[derive(Debug, Clone)]
pub(crate) struct Root {
    /// Its statements at the root, in the order of the case; repeats of them are not among these.
    pub(crate) statements: Vec<u32>,
    /// Every statement counted under it for sure, repeats and relays too.
    pub(crate) all: Vec<u32>,
    /// Whether any of it is an account: only then can it be an origin.
    pub(crate) account: bool,
    pub(crate) first_hand: bool,
    /// Whether its informants are not known.
    pub(crate) open: bool,
    /// The origin it leads back to where only sure repeats count.
    pub(crate) origin: Option<u32>,
    /// Whether it is of that origin itself, and does not lead back to it from elsewhere.
    pub(crate) stands: bool,
}

/// One side of a claim, drawn together.
#[derive(Debug, Clone)]
pub(crate) struct Lineage {
    pub(crate) roots: Vec<Root>,
    /// Uncertain arcs between roots.
    pub(crate) arcs: Vec<Arc>,
    pub(crate) origins: Origins,
    /// The origins of `max` that hold a first-hand statement.
    pub(crate) first_hand: u32,
}

impl Lineage {
    /// The statement that stands for each origin: a first-hand account where there is one, since
    /// nobody is nearer to the act; else an account that goes back to no other; the earliest.
    pub(crate) fn heads(&self, case: &Case) -> BTreeMap<u32, u32> {
        let mut best: FxHashMap<u32, (bool, bool, u32)> = FxHashMap::default();
        for root in &self.roots {
            let Some(origin) = root.origin else { continue };
            for at in root.all.iter().filter(|at| case.voice(**at).account) {
                let is_root = root.stands && root.statements.binary_search(at).is_ok();
                let rank = (!case.voice(*at).first_hand, !is_root, *at);
                let known = best.entry(origin).or_insert(rank);
                *known = rank.min(*known);
            }
        }
        let head = |(origin, (_, _, at))| (origin, at);
        best.into_iter().map(head).collect()
    }
}

/// Counts the origins of these statements.
pub(crate) fn trace(
    case: &Case,
    members: &[u32],
    edges: &[Edge],
    independent: &BTreeSet<u32>,
    config: &Config,
    simulated: &Simulated,
) -> Lineage {
    let local = |at: u32| members.binary_search(&at).unwrap_or_default() as u32;
    let arcs: Vec<Arc> = edges
        .iter()
        .map(|edge| Arc {
            from: local(edge.from),
            to: local(edge.to),
            probability: edge.probability,
            both: edge.both,
        })
        .collect();
    let mut drawn = draw(members.len(), &arcs);
    settle(&mut drawn.arcs, config.sure);
    let mut roots = roots(case, members, &drawn, independent);
    let graph = Graph::new(roots.len(), &drawn.arcs);
    let sure = |arc: u32| drawn.arcs[arc as usize].probability >= config.sure;
    let likely = |arc: u32| drawn.arcs[arc as usize].probability >= config.likely;
    let account = |root: u32| roots[root as usize].account;
    let apart = graph.origins(sure, account);
    let joined = graph.origins(likely, account);
    let max = apart.iter().flatten().collect::<FxHashSet<_>>().len() as u32;
    let min = least(case, &roots, &joined, independent).max(u32::from(max > 0));
    let (expected, expected_error) = expectation(&roots, &drawn.arcs, config, simulated);
    let component_of = graph.components(sure).of;
    for ((root, origin), component) in roots.iter_mut().zip(apart).zip(component_of) {
        root.origin = origin;
        root.stands = origin == Some(component);
    }
    let first_hand: FxHashSet<u32> =
        roots.iter().filter(|root| root.first_hand).filter_map(|root| root.origin).collect();
    let origins = Origins {
        min,
        expected: expected.clamp(f64::from(min), f64::from(max)),
        expected_error,
        max,
    };
    Lineage { roots, arcs: drawn.arcs, origins, first_hand: first_hand.len() as u32 }
}

fn roots(case: &Case, members: &[u32], drawn: &Drawn, independent: &BTreeSet<u32>) -> Vec<Root> {
    let empty = Root {
        statements: Vec::new(),
        all: Vec::new(),
        account: false,
        first_hand: false,
        open: true,
        origin: None,
        stands: false,
    };
    let mut roots = vec![empty; drawn.classes as usize];
    for (local, at) in members.iter().enumerate() {
        let root = &mut roots[drawn.class_of[local] as usize];
        let voice = case.voice(*at);
        root.all.push(*at);
        if drawn.at_root[local] {
            root.statements.push(*at);
        }
        if voice.account {
            root.account = true;
            root.first_hand |= voice.first_hand;
            root.open &= !(knows_itself(case, *at) || independent.contains(at));
        }
    }
    roots
}

/// Whether a statement does not rest on informants who are not named.
fn knows_itself(case: &Case, at: u32) -> bool {
    let (statement, voice) = (case.statement(at), case.voice(at));
    let own_record = matches!(statement.basis, Basis::Medical | Basis::OfficialRecord);
    let names_informant = statement.basis == Basis::HeardFrom && statement.informant.is_some();
    voice.first_hand || own_record || names_informant || voice.admission
}

/// What is sure enough for `max` holds in every realisation: the doubts about forty rewritten
/// copies of one text are one doubt, and must not add up to two origins.
fn settle(arcs: &mut [Arc], sure: f64) {
    for arc in arcs.iter_mut().filter(|arc| arc.probability >= sure) {
        arc.probability = 1.0;
    }
}

/// The least number of people behind the origins that know it themselves.
///
/// Somebody unnamed in one document may be whoever speaks in another, named or not; within one
/// document, who is told apart is not the same, nor is whom a person judged independent. So it is
/// the number of origins named or judged, or of those
/// of the document that tells most apart.
fn least(
    case: &Case,
    roots: &[Root],
    origin_of: &[Option<u32>],
    independent: &BTreeSet<u32>,
) -> u32 {
    let mut named: FxHashSet<u32> = FxHashSet::default();
    let mut in_document: FxHashMap<u32, BTreeSet<u32>> = FxHashMap::default();
    let known = roots.iter().zip(origin_of).filter(|(root, _)| root.account && !root.open);
    for (root, origin) in known {
        let Some(origin) = *origin else { continue };
        for at in root.all.iter().filter(|at| case.voice(**at).account) {
            let voice = case.voice(*at);
            in_document.entry(voice.document).or_default().insert(origin);
            if voice.who.is_some() || independent.contains(at) {
                named.insert(origin);
            }
        }
    }
    let apart = in_document.values().map(BTreeSet::len).max().unwrap_or(0);
    named.len().max(apart) as u32
}

/// Origins in one realisation of the graph.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    open: u32,
    known: u32,
}

impl Tally {
    /// Tells origins by what leads back to them: one is known where anything of it is.
    fn of<'r>(roots: impl Iterator<Item = &'r Root>, origin_of: &[Option<u32>]) -> Self {
        let mut open: FxHashMap<u32, bool> = FxHashMap::default();
        for (root, origin) in roots.zip(origin_of) {
            if let (Some(origin), true) = (origin, root.account) {
                *open.entry(*origin).or_insert(true) &= root.open;
            }
        }
        let open_count = open.values().filter(|open| **open).count() as u32;
        Self { open: open_count, known: open.len() as u32 - open_count }
    }

    /// Where one that rests on the hub is off it with this probability.
    fn moments(self, off: f64) -> Moments {
        let (known, open) = (self.known as i32, self.open as i32);
        Moments {
            sum: f64::from(known) + f64::from(open) * off,
            known_off: off.powi(known),
            all_off: off.powi(known + open),
            variance: 0.0,
        }
    }
}

/// The expected number of origins, and the standard error of the simulated part.
///
/// Given the arcs, the hub adds a closed form. With K known and O open origins, each resting on
/// the hub with probability s: those open ones that rest on it are one origin together, or none
/// where the hub stands for a known one. So E = K + O(1−s) + (1−s)^K − (1−s)^(K+O). The first two
/// terms add up over parts of the graph that no arc joins, the powers multiply; parts with few
/// arcs are enumerated, others simulated.
fn expectation(roots: &[Root], arcs: &[Arc], config: &Config, simulated: &Simulated) -> (f64, f64) {
    let off = 1.0 - config.shared_informants.sqrt();
    let Parts { alone, joined } = parts(roots.len(), arcs);
    let alone = alone.iter().map(|node| &roots[*node as usize]).filter(|root| root.account);
    let (mut known, mut open) = (0, 0);
    alone.for_each(|root| if root.open { open += 1 } else { known += 1 });
    let mut sum = f64::from(known) + f64::from(open) * off;
    let (mut known_off, mut all_off, mut variance) = (off.powi(known), off.powi(known + open), 0.0);
    for (nodes, arcs) in joined {
        let graph = Graph::new(nodes.len(), &arcs);
        let part = Part { roots, nodes: &nodes, graph, arcs: &arcs, off };
        let moments = part.moments(config, simulated);
        sum += moments.sum;
        known_off *= moments.known_off;
        all_off *= moments.all_off;
        variance += moments.variance;
    }
    (sum + known_off - all_off, variance.sqrt())
}

/// What one thread left half-done when it died is not in these maps.
pub(crate) fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What was simulated of parts of graphs, by all that it follows from: a part that did not change is
/// not simulated again.
#[derive(Debug, Default)]
pub(crate) struct Simulated(Mutex<HashMap<[u8; 32], Moments>>);

impl Simulated {
    /// More parts than this are not kept.
    const MOST: usize = 1 << 16;

    fn of(&self, part: &Part<'_>, config: &Config) -> Moments {
        let key = part.print(config);
        if let Some(known) = locked(&self.0).get(&key) {
            return *known;
        }
        let moments = part.simulated(config);
        let mut known = locked(&self.0);
        if known.len() >= Self::MOST {
            known.clear();
        }
        known.insert(key, moments);
        moments
    }
}

/// A part of the graph that no arc joins to the rest.
struct Part<'p> {
    roots: &'p [Root],
    nodes: &'p [u32],
    graph: Graph,
    arcs: &'p [Arc],
    off: f64,
}

/// Expected values over the realisations of a part: K + O(1−s), (1−s)^K, (1−s)^(K+O).
#[derive(Debug, Clone, Copy, Default)]
struct Moments {
    sum: f64,
    known_off: f64,
    all_off: f64,
    /// Of the estimate of `sum`.
    variance: f64,
}

/// Two roots with one arc between them, which is most of what is uncertain: as enumerated.
fn of_two(one: &Root, other: &Root, probability: f64, off: f64) -> Moments {
    let tally = |root: &Root| Tally {
        known: u32::from(root.account && !root.open),
        open: u32::from(root.account && root.open),
    };
    let (a, b) = (tally(one), tally(other));
    let apart = Tally { known: a.known + b.known, open: a.open + b.open };
    let known = apart.known.min(1);
    let joined = Tally { known, open: apart.open.min(1 - known) };
    let (apart, joined) = (apart.moments(off), joined.moments(off));
    let mean = |apart: f64, joined: f64| (1.0 - probability) * apart + probability * joined;
    Moments {
        sum: mean(apart.sum, joined.sum),
        known_off: mean(apart.known_off, joined.known_off),
        all_off: mean(apart.all_off, joined.all_off),
        variance: 0.0,
    }
}

impl Part<'_> {
    fn moments(&self, config: &Config, simulated: &Simulated) -> Moments {
        if let ([one, other], [arc]) = (self.nodes, self.arcs) {
            let [one, other] = [one, other].map(|node| &self.roots[*node as usize]);
            return of_two(one, other, arc.probability, self.off);
        }
        let uncertain = (0..).zip(self.arcs).filter(|(_, arc)| arc.probability < 1.0);
        let uncertain: Vec<(u32, f64)> = uncertain.map(|(at, arc)| (at, arc.probability)).collect();
        if uncertain.len() <= config.enumerated_arcs {
            return self.enumerated(&uncertain);
        }
        simulated.of(self, config)
    }

    /// All that a simulation looks at.
    fn print(&self, config: &Config) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.off.to_le_bytes());
        hash.update(config.simulated_steps.to_le_bytes());
        hash.update(self.nodes.len().to_le_bytes());
        for node in self.nodes {
            let root = &self.roots[*node as usize];
            hash.update([u8::from(root.account), u8::from(root.open)]);
        }
        for arc in self.arcs {
            hash.update(arc.from.to_le_bytes());
            hash.update(arc.to.to_le_bytes());
            hash.update(arc.probability.to_le_bytes());
            hash.update([u8::from(arc.both)]);
        }
        hash.finalize().into()
    }

    fn at(&self, holds: impl Fn(u32) -> bool) -> Moments {
        let root = |node: u32| &self.roots[self.nodes[node as usize] as usize];
        let origin_of = self.graph.origins(holds, |node| root(node).account);
        let roots = self.nodes.iter().map(|node| &self.roots[*node as usize]);
        let tally = Tally::of(roots, &origin_of);
        tally.moments(self.off)
    }

    fn enumerated(&self, uncertain: &[(u32, f64)]) -> Moments {
        let mut total = Moments::default();
        let mut holds = vec![true; self.arcs.len()];
        for mask in 0_u32..1 << uncertain.len() {
            let mut weight = 1.0;
            for (bit, (arc, probability)) in uncertain.iter().enumerate() {
                let held = mask >> bit & 1 == 1;
                holds[*arc as usize] = held;
                weight *= if held { *probability } else { 1.0 - probability };
            }
            let here = self.at(|arc| holds[arc as usize]);
            total.sum += weight * here.sum;
            total.known_off += weight * here.known_off;
            total.all_off += weight * here.all_off;
        }
        total
    }

    fn simulated(&self, config: &Config) -> Moments {
        let size = self.nodes.len() + self.arcs.len();
        let samples = (config.simulated_steps / size).clamp(32, 1024);
        let mut random = SplitMix(size as u64);
        let (mut total, mut squares) = (Moments::default(), 0.0);
        let mut holds = vec![false; self.arcs.len()];
        for _ in 0..samples {
            for (holds, arc) in holds.iter_mut().zip(self.arcs) {
                *holds = random.uniform() < arc.probability;
            }
            let here = self.at(|arc| holds[arc as usize]);
            total.sum += here.sum;
            total.known_off += here.known_off;
            total.all_off += here.all_off;
            squares += here.sum * here.sum;
        }
        let n = samples as f64;
        let mean = total.sum / n;
        Moments {
            sum: mean,
            known_off: total.known_off / n,
            all_off: total.all_off / n,
            variance: (squares / n - mean * mean).max(0.0) / (n - 1.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn root(open: bool) -> Root {
        Root {
            statements: Vec::new(),
            all: Vec::new(),
            account: true,
            first_hand: !open,
            open,
            origin: None,
            stands: false,
        }
    }

    #[test]
    fn three_reports_with_unnamed_informants_are_between_one_and_three() {
        let (expected, error) =
            expectation(&vec![root(true); 3], &[], &Config::default(), &Simulated::default());
        let off = 1.0 - 0.5_f64.sqrt();
        assert!((expected - (3.0 * off + 1.0 - off.powi(3))).abs() < 1e-12);
        assert_eq!(error, 0.0);
    }

    fn arcs() -> impl Strategy<Value = Vec<Arc>> {
        let arc = (0..8_u32, 0..8_u32, 0.05..0.99, any::<bool>());
        let arc = arc.prop_map(|(from, to, probability, both)| Arc { from, to, probability, both });
        prop::collection::vec(arc, 0..9)
    }

    #[test]
    fn two_roots_are_what_enumeration_says() {
        let kinds = [(false, true), (true, true), (true, false)];
        let kind = |(account, open): (bool, bool)| Root { account, ..root(open) };
        for (a, b) in kinds.iter().flat_map(|a| kinds.map(|b| (*a, b))) {
            for both in [false, true] {
                let roots = [kind(a), kind(b)];
                let arcs = [Arc { from: 0, to: 1, probability: 0.3, both }];
                let (graph, off) = (Graph::new(2, &arcs), 0.4);
                let part = Part { roots: &roots, nodes: &[0, 1], graph, arcs: &arcs, off };
                let (of_two, all) =
                    (of_two(&roots[0], &roots[1], 0.3, off), part.enumerated(&[(0, 0.3)]));
                for (one, other) in [
                    (of_two.sum, all.sum),
                    (of_two.known_off, all.known_off),
                    (of_two.all_off, all.all_off),
                ] {
                    assert!((one - other).abs() < 1e-15, "{a:?} {b:?} {one} {other}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn simulation_agrees_with_enumeration(arcs in arcs(), open in any::<u8>()) {
            let roots: Vec<Root> = (0..8).map(|bit| root(open >> bit & 1 == 1)).collect();
            let exact = expectation(&roots, &arcs, &Config::default(), &Simulated::default()).0;
            let config = Config { enumerated_arcs: 0, ..Config::default() };
            let (simulated, error) = expectation(&roots, &arcs, &config, &Simulated::default());
            // The error is that of the sum alone; the hub's powers add a little.
            prop_assert!((simulated - exact).abs() <= 5.0 * error + 0.1, "{simulated} {exact} {error}");
        }

        #[test]
        fn more_arcs_never_make_more_origins(arcs in arcs(), eligible in any::<u8>(), more in 0..9_usize) {
            let count = |arcs: &[Arc]| {
                let origins = Graph::new(8, arcs).origins(|_| true, |node| eligible >> node & 1 == 1);
                origins.into_iter().flatten().collect::<BTreeSet<_>>().len()
            };
            prop_assert!(count(&arcs) <= count(&arcs[..more.min(arcs.len())]));
        }
    }
}
