//! Walks over the pairs that the rules find, each once, group by group.

use crate::records::Records;
use crate::row::{Agreement, Row, agreement};
use crate::rules::{Key, Rule, UNDER_SECOND};
use rayon::prelude::*;

/// Which pairs are asked for at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Any two records.
    Any,
    /// One of the left list and one of the right.
    AcrossTwo,
    /// Two records of different lists.
    AcrossLists,
}

impl Scope {
    /// Whether two records, the earlier one first, are a pair that is asked for.
    #[inline]
    pub(crate) fn holds(self, records: &Records, a: u32, b: u32) -> bool {
        match self {
            Self::Any => true,
            Self::AcrossTwo => a < records.left && b >= records.left,
            Self::AcrossLists => records.lists[a as usize] != records.lists[b as usize],
        }
    }

    /// Where everybody stands once in each of two lists, the first record of the second.
    pub(crate) fn sides(self, records: &Records) -> Option<u32> {
        (self == Self::AcrossTwo).then_some(records.left)
    }

    /// How many pairs there are.
    pub(crate) fn pairs(self, records: &Records) -> f64 {
        let of = |count: f64| count * (count - 1.0) / 2.0;
        let all = records.len() as f64;
        let left = f64::from(records.left);
        match self {
            Self::Any => of(all),
            Self::AcrossTwo => left * (all - left),
            Self::AcrossLists => {
                of(all) - list_sizes(records).iter().map(|n| of(*n as f64)).sum::<f64>()
            }
        }
    }
}

fn list_sizes(records: &Records) -> Vec<u64> {
    let most = records.lists.iter().max().map_or(0, |most| *most as usize + 1);
    let mut sizes = vec![0; most];
    for list in &records.lists {
        sizes[*list as usize] += 1;
    }
    sizes
}

/// A group with more pairs than this is divided by what else its records know.
const MOST_PAIRS: u64 = 4_000_000;

/// Groups that one thread takes at once.
const PART: usize = 2048;

/// What a walk found, and how many pairs of too large groups it left out.
#[derive(Debug, Default)]
pub(crate) struct Walk<T> {
    pub(crate) found: Vec<T>,
    pub(crate) left_out: u64,
}

/// The records under the keys of each rule.
#[derive(Debug)]
pub(crate) struct Blocks {
    pub(crate) rules: Vec<Rule>,
    /// How many pairs they give at most.
    pub(crate) pairs: f64,
    /// For each rule all rows under their keys: the key in the high half, the row in the low one, with
    /// the mark of the family name that it stands under.
    entries: Vec<Vec<u64>>,
}

impl Blocks {
    /// Of every record, or of each of so many only.
    pub(crate) fn of(records: &Records, rules: Vec<Rule>, step: usize) -> Self {
        let entries: Vec<Vec<u64>> =
            rules.iter().map(|rule| entries(records, rule, step)).collect();
        let of = |(from, to): (usize, usize)| ((to - from) * (to - from - 1) / 2) as f64;
        let pairs = |entries: &Vec<u64>| groups(entries).into_iter().map(of).sum::<f64>();
        Self { pairs: entries.iter().map(pairs).sum(), rules, entries }
    }

    /// Visits every pair that the rules find and `keep` keeps, the earlier record first. `start` makes
    /// what a part of the walk gathers in; the parts come back in the order of the walk, whatever the
    /// number of threads.
    pub(crate) fn walk<T: Send>(
        &self,
        records: &Records,
        scope: Scope,
        start: impl Fn() -> T + Sync,
        keep: impl Fn(u32, u32) -> bool + Sync,
        visit: impl Fn(&mut T, u32, u32, Agreement) + Sync,
    ) -> Walk<T> {
        let mut walk = Walk { found: Vec::new(), left_out: 0 };
        for (at, rule) in self.rules.iter().enumerate() {
            let entries = &self.entries[at];
            let earlier: Vec<Agreement> =
                self.rules[..at].iter().flat_map(|rule| rule.ways.iter().copied()).collect();
            let group = Group { records, rule, earlier: &earlier, scope, keep: &keep };
            let parts: Vec<(T, u64)> = groups(entries)
                .par_chunks(PART)
                .map(|groups| {
                    let mut gathered = start();
                    let take = &mut |a, b, same| visit(&mut gathered, a, b, same);
                    let visited =
                        |(from, to): &(usize, usize)| group.visit(&entries[*from..*to], take);
                    let left_out = groups.iter().map(visited).sum();
                    (gathered, left_out)
                })
                .collect();
            for (gathered, left_out) in parts {
                walk.found.push(gathered);
                walk.left_out += left_out;
            }
        }
        walk
    }
}

fn entries(records: &Records, rule: &Rule, step: usize) -> Vec<u64> {
    let mut entries: Vec<u64> = records
        .rows
        .par_iter()
        .enumerate()
        .step_by(step)
        .fold(Vec::new, |mut entries, (at, row)| {
            rule.keys(row, |key, mark| {
                entries.push(u64::from(key) << 32 | u64::from(at as u32 | mark));
            });
            entries
        })
        .reduce(Vec::new, |mut all, mut more| {
            all.append(&mut more);
            all
        });
    entries.par_sort_unstable();
    entries
}

/// Where groups of one key with at least two entries begin and end.
fn groups(entries: &[u64]) -> Vec<(usize, usize)> {
    let mut groups = Vec::new();
    let mut from = 0;
    for at in 1..=entries.len() {
        if at == entries.len() || entries[at] >> 32 != entries[from] >> 32 {
            if at - from > 1 {
                groups.push((from, at));
            }
            from = at;
        }
    }
    groups
}

struct Group<'a, K> {
    records: &'a Records,
    rule: &'a Rule,
    /// All ways of all earlier rules.
    earlier: &'a [Agreement],
    scope: Scope,
    keep: &'a K,
}

impl<K: Fn(u32, u32) -> bool> Group<'_, K> {
    /// Visits the pairs of a group; says how many were left out.
    fn visit(&self, entries: &[u64], take: &mut impl FnMut(u32, u32, Agreement)) -> u64 {
        let count = entries.len() as u64;
        if self.rule.key != Key::All && count * (count - 1) / 2 > MOST_PAIRS {
            return self.visit_divided(entries, take);
        }
        self.visit_all(entries.iter().map(|entry| *entry as u32), take);
        0
    }

    /// Visits all pairs of some entries.
    fn visit_all(
        &self,
        entries: impl Iterator<Item = u32>,
        take: &mut impl FnMut(u32, u32, Agreement),
    ) {
        let member = |entry: u32| (entry & !UNDER_SECOND, entry & UNDER_SECOND);
        let mut members: Vec<(u32, u32)> = entries.map(member).collect();
        members.sort_unstable();
        let rows: Vec<Row> =
            members.iter().map(|(at, _)| self.records.rows[*at as usize]).collect();
        for i in 0..members.len() {
            for j in i + 1..members.len() {
                self.meet(members[i], &rows[i], members[j], &rows[j], take);
            }
        }
    }

    #[inline]
    fn meet(
        &self,
        (a, mark): (u32, u32),
        row_a: &Row,
        (b, _): (u32, u32),
        row_b: &Row,
        take: &mut impl FnMut(u32, u32, Agreement),
    ) {
        if a == b || !(self.keep)(a, b) || !self.scope.holds(self.records, a, b) {
            return;
        }
        let same = agreement(row_a, row_b);
        let is_new = self.rule.holds(same)
            && !self.earlier.iter().any(|way| same & way == *way)
            && !self.rule.met_before(row_a, mark, row_b);
        if is_new {
            take(a, b, same);
        }
    }

    /// A group that is too large: only pairs that agree in one thing more are visited.
    fn visit_divided(&self, entries: &[u64], take: &mut impl FnMut(u32, u32, Agreement)) -> u64 {
        let count = entries.len() as u64;
        let mut visited = 0;
        let lanes = self.rule.dividing_lanes();
        for (at, lane) in lanes.iter().enumerate() {
            let code = |mark: u32| self.records.rows[(mark & !UNDER_SECOND) as usize][*lane];
            let marks = entries.iter().map(|entry| *entry as u32);
            let mut by_code: Vec<(u32, u32)> =
                marks.map(|mark| (code(mark), mark)).filter(|(code, _)| *code != 0).collect();
            by_code.sort_unstable();
            for group in by_code.chunk_by(|a, b| a.0 == b.0) {
                let count = group.len() as u64;
                if count < 2 || count * (count - 1) / 2 > MOST_PAIRS {
                    continue;
                }
                let before = &lanes[..at];
                self.visit_all(group.iter().map(|(_, mark)| *mark), &mut |a, b, same| {
                    if before.iter().all(|lane| same >> lane & 1 == 0) {
                        visited += 1;
                        take(a, b, same);
                    }
                });
            }
        }
        (count * (count - 1) / 2).saturating_sub(visited)
    }
}
