//! What each statement is counted under. One statement stands for each origin of `origins.max`, and
//! every other one of it leads there by sure repeats: so the statements without a sure fold are as
//! many as `origins.max`. What makes the range below that stands beside: the likeliest doubtful
//! repeat of an origin, and that its informants are not named.

use crate::Config;
use crate::case::Case;
use crate::edges::Edge;
use crate::notes;
use crate::origins::Lineage;
use crate::regions::Sets;
use model::{Contribution, Fold, Passage, Reason, ReasonKind, StatementId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// The folds of one side of a claim, in the order of the case; a sure one comes first.
pub(crate) fn folds(
    case: &Case,
    members: &[u32],
    edges: &[Edge],
    lineage: &Lineage,
    config: &Config,
) -> Vec<Fold> {
    let origin_of = lineage.roots.iter().flat_map(|root| {
        let origin = root.origin;
        root.all.iter().filter_map(move |at| Some((*at, origin?)))
    });
    let folding = Folding {
        case,
        edges,
        lineage,
        config,
        heads: lineage.heads(case),
        origin_of: origin_of.collect(),
    };
    let mut folds = folding.sure();
    folds.extend(folding.no_origin(members));
    folds.extend(folding.doubtful());
    folds.extend(folding.unknown());
    folds.sort_by_key(|(at, _)| *at);
    folds.into_iter().map(|(_, fold)| fold).collect()
}

struct Folding<'f> {
    case: &'f Case,
    edges: &'f [Edge],
    lineage: &'f Lineage,
    config: &'f Config,
    /// The statement that stands for each origin.
    heads: BTreeMap<u32, u32>,
    origin_of: FxHashMap<u32, u32>,
}

/// A way to fold a statement: repeats in the direction they were found in before others, then the
/// likeliest, then the order of the case.
type Way = (bool, u64, Reverse<u32>, Reverse<u32>, usize);

impl Folding<'_> {
    /// Folds everything of an origin towards its head, each statement by its likeliest sure repeat
    /// (Prim's spanning tree). Where only the other way leads there, as where an account goes back
    /// to a relay of it, that one is taken.
    fn sure(&self) -> Vec<(u32, Fold)> {
        let near = self.sure_edges();
        let mut placed: FxHashSet<u32> = self.heads.values().copied().collect();
        let mut ways: BinaryHeap<Way> = BinaryHeap::new();
        let reach = |at: u32, ways: &mut BinaryHeap<Way>| {
            for index in near.get(&at).into_iter().flatten() {
                ways.push(self.way(at, *index));
            }
        };
        for head in self.heads.values() {
            reach(*head, &mut ways);
        }
        let mut folds = Vec::new();
        while let Some((_, _, Reverse(at), Reverse(into), index)) = ways.pop() {
            if placed.insert(at) {
                folds.push((at, self.by_edge(at, into, &self.edges[index])));
                reach(at, &mut ways);
            }
        }
        folds
    }

    /// The sure repeats inside origins, by both their ends.
    fn sure_edges(&self) -> FxHashMap<u32, Vec<usize>> {
        let mut near: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
        for (index, edge) in self.edges.iter().enumerate() {
            let origin = self.origin_of.get(&edge.from);
            let inside = origin.is_some() && origin == self.origin_of.get(&edge.to);
            if inside && edge.probability >= self.config.sure {
                near.entry(edge.from).or_default().push(index);
                near.entry(edge.to).or_default().push(index);
            }
        }
        near
    }

    /// The way along an edge to a statement that has its place.
    fn way(&self, into: u32, index: usize) -> Way {
        let edge = &self.edges[index];
        let at = if edge.to == into { edge.from } else { edge.to };
        let as_found = edge.to == into || edge.both;
        // Bits of floats that are not negative are in the order of the floats.
        let likely = edge.probability.to_bits();
        (as_found, likely, Reverse(at), Reverse(into), index)
    }

    /// Opinions, and relays of what is not in the case, are counted under nobody.
    fn no_origin(&self, members: &[u32]) -> Vec<(u32, Fold)> {
        let outside = members.iter().filter(|at| !self.origin_of.contains_key(at));
        let fold = |at: &u32| {
            let note = match self.case.statement(*at).contribution {
                Contribution::Account => return None,
                Contribution::Relay => notes::RELAY,
                Contribution::Opinion => notes::OPINION,
            };
            let reason = self.reason(*at, ReasonKind::Cites, note);
            Some((*at, self.fold(*at, None, 1.0, vec![reason])))
        };
        outside.filter_map(fold).collect()
    }

    /// The likeliest repeat between origins that is not sure, at most one out of each, in a forest
    /// without cycles.
    fn doubtful(&self) -> Vec<(u32, Fold)> {
        let doubtful = self.config.likely..self.config.sure;
        let mut edges: Vec<&Edge> =
            self.edges.iter().filter(|edge| doubtful.contains(&edge.probability)).collect();
        edges.sort_by(|a, b| {
            b.probability.total_cmp(&a.probability).then((a.from, a.to).cmp(&(b.from, b.to)))
        });
        // What certainly repeats another says nothing more of its own.
        let speaking: FxHashSet<u32> =
            self.lineage.roots.iter().flat_map(|root| root.statements.iter().copied()).collect();
        let number: FxHashMap<u32, u32> = self.heads.keys().copied().zip(0..).collect();
        let mut forest = Sets::new(number.len());
        let mut folds: BTreeMap<u32, Fold> = BTreeMap::new();
        for edge in edges {
            let ends = [Some((edge.from, edge.to)), edge.both.then_some((edge.to, edge.from))];
            for (from, into) in ends.into_iter().flatten() {
                let origins = (self.origin_of.get(&from), self.origin_of.get(&into));
                let (Some(own), Some(other)) = origins else {
                    continue;
                };
                let head = self.heads[own];
                if speaking.contains(&from)
                    && !folds.contains_key(&head)
                    && forest.join(number[own], number[other])
                {
                    folds.insert(head, self.by_edge(head, into, edge));
                }
            }
        }
        folds.into_iter().collect()
    }

    /// Open origins may have the informants of the first of them, or be told by one who is known.
    fn unknown(&self) -> Vec<(u32, Fold)> {
        let accounts = self.lineage.roots.iter().filter(|root| root.account);
        let known = accounts.filter(|root| !root.open);
        let known: FxHashSet<u32> = known.filter_map(|root| root.origin).collect();
        let mut heads: Vec<(u32, bool)> =
            self.heads.iter().map(|(origin, head)| (*head, known.contains(origin))).collect();
        heads.sort_unstable();
        let first_known = heads.iter().find(|(_, known)| *known);
        let Some((into, is_known)) = first_known.or(heads.first()).copied() else {
            return Vec::new();
        };
        let note = match is_known {
            true => notes::INFORMANTS_INCLUDE,
            false => notes::INFORMANTS_SHARED,
        };
        let open =
            heads.iter().filter(|(head, known)| !known && *head != into).map(|(head, _)| *head);
        open.map(|at| {
            let reason = self.reason(at, ReasonKind::UnknownInformants, note);
            let probability = self.config.shared_informants;
            (at, self.fold(at, Some(into), probability, vec![reason]))
        })
        .collect()
    }

    fn by_edge(&self, at: u32, into: u32, edge: &Edge) -> Fold {
        let reasons = edge.links.iter().map(|link| link.reason(self.case));
        self.fold(at, Some(into), edge.probability, reasons.collect())
    }

    fn fold(&self, at: u32, into: Option<u32>, probability: f64, reasons: Vec<Reason>) -> Fold {
        let id = |at: u32| -> StatementId { self.case.statement(at).id().clone() };
        Fold { statement: id(at), into: into.map(id), probability, reasons }
    }

    fn reason(&self, at: u32, kind: ReasonKind, note: &'static str) -> Reason {
        let statement = self.case.statement(at);
        let words = statement.cue.as_ref().unwrap_or(&statement.content);
        let passage = Some(Passage { document: statement.document(), span: words.spans().hull() });
        Reason { kind, passage, note: Some(Cow::Borrowed(note)) }
    }
}
