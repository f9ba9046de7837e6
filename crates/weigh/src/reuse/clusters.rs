//! Clusters of texts that are copies of one original.
//!
//! Two clusters are joined by a link between them only where more than half of the pairs across are
//! copies too (average linkage: Sokal & Michener 1958). So a text that holds two stories stays with the
//! one it shares most with, and does not make one of them; neither does a chain of texts of which each
//! shares something with the next.

use super::sketch::Mixed;
use crate::names::mix;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// What is known of pairs of texts or clusters, by [`key`].
type ByPair<T> = HashMap<u64, T, BuildHasherDefault<Mixed>>;

/// Two texts that are copies, `a` before `b`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) a: u32,
    pub(super) b: u32,
    /// The lesser of the shares of both: strongest links join first.
    pub(super) mutual: f64,
    /// The greater one.
    pub(super) containment: f64,
}

/// What clusters are made of.
pub(super) struct Graph<'g> {
    /// How many documents have each text.
    pub(super) weights: &'g [u32],
    pub(super) links: Vec<Link>,
    /// Whether two texts, of which the first comes before the other, are copies.
    pub(super) is_copy: &'g mut dyn FnMut(u32, u32) -> bool,
}

/// Of each text the first text of its cluster, and how many links lie between two clusters.
pub(super) fn clusters(mut graph: Graph<'_>) -> (Vec<u32>, u64) {
    graph.links.sort_by(|x, y| {
        let strength = y.mutual.total_cmp(&x.mutual).then(y.containment.total_cmp(&x.containment));
        strength.then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    let mut forest = Forest::new(graph.weights.len());
    let mut known: ByPair<bool> = graph.links.iter().map(|l| (key(l.a, l.b), true)).collect();
    for link in &graph.links {
        forest.offer(link, &mut |a, b| {
            let (first, second) = (a.min(b), a.max(b));
            let weight =
                u64::from(graph.weights[a as usize]) * u64::from(graph.weights[b as usize]);
            let is_copy = known.entry(key(first, second));
            (*is_copy.or_insert_with(|| (graph.is_copy)(first, second)), weight)
        });
    }
    let apart = graph.links.iter().filter(|link| forest.root(link.a) != forest.root(link.b));
    let apart = apart.count() as u64;
    (forest.firsts(), apart)
}

fn key(a: u32, b: u32) -> u64 {
    mix(u64::from(a) << 32 | u64::from(b))
}

/// Of larger clusters so many members stand for all, evenly taken.
const SPEAKERS: usize = 4;

struct Forest {
    parents: Vec<u32>,
    /// Of roots: all of the cluster.
    members: Vec<Vec<u32>>,
    /// How large two clusters were together when they were kept apart.
    refused: ByPair<usize>,
}

/// Says of two texts whether they are copies, and how much that counts.
type Across<'a> = &'a mut dyn FnMut(u32, u32) -> (bool, u64);

impl Forest {
    fn new(texts: usize) -> Self {
        let parents: Vec<u32> = (0..texts as u32).collect();
        let members = parents.iter().map(|text| vec![*text]).collect();
        Self { parents, members, refused: ByPair::default() }
    }

    fn root(&mut self, text: u32) -> u32 {
        let mut at = text;
        while self.parents[at as usize] != at {
            let up = self.parents[at as usize];
            self.parents[at as usize] = self.parents[up as usize];
            at = up;
        }
        at
    }

    /// Joins the two clusters of a link where they are copies of each other. Clusters that were kept
    /// apart are asked again once they have doubled.
    fn offer(&mut self, link: &Link, across: Across<'_>) {
        let (a, b) = (self.root(link.a), self.root(link.b));
        if a == b {
            return;
        }
        let pair = key(a.min(b), a.max(b));
        let size = self.members[a as usize].len() + self.members[b as usize].len();
        if self.refused.get(&pair).is_some_and(|before| size < 2 * before) {
            return;
        }
        if self.are_one(a, b, across) {
            self.join(a, b);
        } else {
            self.refused.insert(pair, size);
        }
    }

    fn are_one(&self, a: u32, b: u32, across: Across<'_>) -> bool {
        let (mut copies, mut all) = (0, 0);
        for x in speakers(&self.members[a as usize]) {
            for y in speakers(&self.members[b as usize]) {
                let (is_copy, weight) = across(x, y);
                all += weight;
                copies += if is_copy { weight } else { 0 };
            }
        }
        copies * 2 > all
    }

    /// The smaller goes into the larger.
    fn join(&mut self, a: u32, b: u32) {
        let size = |root: u32| self.members[root as usize].len();
        let (from, to) = if (size(a), b) < (size(b), a) { (a, b) } else { (b, a) };
        let moved = std::mem::take(&mut self.members[from as usize]);
        self.members[to as usize].extend(moved);
        self.parents[from as usize] = to;
    }

    fn firsts(&self) -> Vec<u32> {
        let mut firsts: Vec<u32> = (0..self.parents.len() as u32).collect();
        for members in &self.members {
            let first = members.iter().min();
            for (member, first) in members.iter().zip(first.into_iter().cycle()) {
                firsts[*member as usize] = *first;
            }
        }
        firsts
    }
}

fn speakers(members: &[u32]) -> impl Iterator<Item = u32> {
    let count = members.len().min(SPEAKERS);
    (0..count).map(move |number| members[number * members.len() / count])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(weights: &[u32], links: &[(u32, u32, f64)], expected: &[u32], apart: u64) {
        let all: Vec<Link> = links
            .iter()
            .map(|(a, b, mutual)| Link { a: *a, b: *b, mutual: *mutual, containment: 1.0 })
            .collect();
        let mut no = |_, _| false;
        let graph = Graph { weights, links: all, is_copy: &mut no };
        assert_eq!(clusters(graph), (expected.to_vec(), apart));
    }

    #[test]
    fn copies_of_one_original_are_one_cluster() {
        check(&[1; 5], &[(1, 3, 0.9), (1, 4, 0.6), (3, 4, 0.7)], &[0, 1, 2, 1, 1], 0);
    }

    #[test]
    fn a_text_that_holds_two_stories_stays_with_one() {
        // 4 is both the story of 0 and 1 and that of 2 and 3.
        let links =
            [(0, 1, 0.9), (2, 3, 0.9), (0, 4, 0.5), (1, 4, 0.5), (2, 4, 0.45), (3, 4, 0.45)];
        check(&[1; 5], &links, &[0, 0, 2, 2, 0], 2);
        check(&[1; 3], &[(0, 2, 0.5), (1, 2, 0.5)], &[0, 1, 0], 1);
    }

    #[test]
    fn a_chain_is_cut() {
        let chain: Vec<(u32, u32, f64)> = (0..9).map(|at| (at, at + 1, 0.5)).collect();
        check(&[1; 10], &chain, &[0, 0, 2, 2, 4, 4, 6, 6, 8, 8], 4);
    }

    #[test]
    fn documents_with_the_same_words_weigh_together() {
        // A text that is there three times, and two briefs that share nothing but it.
        check(&[3, 1, 1], &[(0, 1, 0.3), (0, 2, 0.3)], &[0, 0, 0], 0);
    }
}
