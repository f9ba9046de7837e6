//! What is claimed of one attribute as flat arrays, so that each round of a fit reads them from one end
//! to the other.

use super::confusions::{Confusions, Rows};
use super::items::{CANDIDATES, Group, Item};
use super::names::Echo;
use std::ops::Range;

/// Which claims a source's accuracy is told by: all of one attribute that may, or may not, have been read
/// off a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cell {
    pub(super) group: usize,
    pub(super) echo: Echo,
    pub(super) source: u32,
}

/// A claim: in which cell its source stands, which candidate of its item it gives, and the probability
/// that it was not taken down as it was made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Given {
    pub(super) cell: u32,
    pub(super) candidate: u32,
    pub(super) slip: f64,
}

/// A candidate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub(super) meaning: u32,
    /// How many others are less exact forms of it.
    pub(super) general: u32,
}

/// A candidate to which others are related: how many are less exact forms of it, and near to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Related {
    pub(super) truth: u32,
    pub(super) general: u32,
    pub(super) near: u32,
}

/// How one candidate stands to another that is true: it is a less exact form of it, or may be a slip for
/// it.
pub(super) const GENERAL: u8 = 1;
pub(super) const NEAR: u8 = 2;

#[derive(Debug, Clone, Copy)]
struct Place {
    related: usize,
    votes: usize,
    candidates: usize,
    /// Where its relations begin, if any two of its candidates are related.
    relations: Option<usize>,
}

/// The claims of one attribute.
#[derive(Debug)]
pub(super) struct Layout {
    /// One for each item, and one for the end.
    places: Vec<Place>,
    votes: Vec<Given>,
    candidates: Vec<Known>,
    /// For each candidate that can be true, a row of how it stands to the others if they are.
    relations: Vec<u8>,
    /// The candidates that can be true and to which others are related.
    related: Vec<Related>,
    confusions: Confusions,
}

/// One item of a layout.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'l> {
    pub(super) votes: &'l [Given],
    pub(super) weights: &'l [f64],
    pub(super) candidates: &'l [Known],
    relations: Option<&'l [u8]>,
    pub(super) related: &'l [Related],
    pub(super) rows: Option<Rows<'l>>,
    base: Option<&'l [f64]>,
}

/// The cells of all claims, in order.
pub(super) fn cells(groups: &[&Group]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (group, found) in groups.iter().enumerate() {
        let votes = found.items.iter().flat_map(|item| &item.votes);
        let before = cells.len();
        let mut seen: Vec<(Echo, u32)> = votes.map(|vote| (vote.echo, vote.source)).collect();
        seen.sort_unstable();
        seen.dedup();
        cells.extend(seen.into_iter().map(|(echo, source)| Cell { group, echo, source }));
        debug_assert!(cells[before..].is_sorted());
    }
    cells
}

/// The numbers of the cells of one attribute, by echo and source.
struct Numbers([Vec<u32>; Echo::ALL.len()]);

impl Numbers {
    fn of(group: usize, cells: &[Cell]) -> Self {
        let sources = cells.iter().map(|cell| cell.source as usize + 1).max().unwrap_or_default();
        let mut numbers = Echo::ALL.map(|_| vec![0; sources]);
        for (cell, number) in cells.iter().zip(0..).filter(|(cell, _)| cell.group == group) {
            numbers[cell.echo as usize][cell.source as usize] = number;
        }
        Self(numbers)
    }

    fn number(&self, echo: Echo, source: u32) -> u32 {
        self.0[echo as usize][source as usize]
    }
}

impl Layout {
    /// Lays out the group with this number.
    pub(super) fn of(group: &Group, number: usize, cells: &[Cell]) -> Self {
        let mut layout = Self {
            places: Vec::with_capacity(group.items.len() + 1),
            votes: Vec::with_capacity(group.claims()),
            candidates: Vec::new(),
            relations: Vec::new(),
            related: Vec::new(),
            confusions: Confusions::of(group),
        };
        let cells = Numbers::of(number, cells);
        for item in &group.items {
            layout.add(item, &cells);
        }
        layout.end(None);
        layout
    }

    /// The place of what comes next.
    fn end(&mut self, relations: Option<usize>) {
        let (votes, candidates) = (self.votes.len(), self.candidates.len());
        self.places.push(Place { related: self.related.len(), votes, candidates, relations });
    }

    fn add(&mut self, item: &Item, cells: &Numbers) {
        let is_related = |at: usize| {
            let candidate = &item.candidates[at];
            !candidate.general.is_empty() || !candidate.near.is_empty()
        };
        let relations = item.open().any(is_related).then_some(self.relations.len());
        self.end(relations);
        for vote in &item.votes {
            let cell = cells.number(vote.echo, vote.source);
            let candidate = vote.candidate as u32;
            self.votes.push(Given { cell, candidate, slip: vote.slip });
        }
        self.candidates.extend(item.candidates.iter().map(|candidate| Known {
            meaning: candidate.meaning,
            general: candidate.general.len() as u32,
        }));
        if relations.is_some() {
            self.relate(item);
        }
    }

    fn relate(&mut self, item: &Item) {
        let (from, open) = (self.relations.len(), item.open().len());
        self.relations.resize(from + open * open, 0);
        for truth in item.open() {
            let candidate = &item.candidates[truth];
            let (general, near) = (candidate.general.len() as u32, candidate.near.len() as u32);
            if general > 0 || near > 0 {
                self.related.push(Related { truth: truth as u32, general, near });
            }
            for (others, sign) in [(&candidate.general, GENERAL), (&candidate.near, NEAR)] {
                for other in others {
                    self.relations[from + other * open + truth] |= sign;
                }
            }
        }
    }

    /// The items with these numbers, laid out one after the other.
    pub(super) fn part(&self, items: impl Iterator<Item = usize>) -> Self {
        let mut part = Self {
            places: Vec::new(),
            votes: Vec::new(),
            candidates: Vec::new(),
            relations: Vec::new(),
            related: Vec::new(),
            confusions: self.confusions.without_rows(),
        };
        for item in items {
            let (here, next) = (self.places[item], self.places[item + 1]);
            let candidates = self.candidates(item);
            let open = candidates.len().min(CANDIDATES);
            part.end(here.relations.map(|_| part.relations.len()));
            if let Some(from) = here.relations {
                part.relations.extend_from_slice(&self.relations[from..from + open * open]);
            }
            part.related.extend_from_slice(&self.related[here.related..next.related]);
            part.votes.extend_from_slice(&self.votes[self.claims(item)]);
            part.confusions.copy(&self.confusions, item, candidates.len());
            part.candidates.extend_from_slice(&self.candidates[candidates]);
        }
        part.end(None);
        part
    }

    pub(super) fn items(&self) -> usize {
        self.places.len() - 1
    }

    /// Which of all claims are of this item.
    pub(super) fn claims(&self, item: usize) -> Range<usize> {
        self.places[item].votes..self.places[item + 1].votes
    }

    /// Which of all candidates are of this item.
    pub(super) fn candidates(&self, item: usize) -> Range<usize> {
        self.places[item].candidates..self.places[item + 1].candidates
    }

    /// One item, with the weights of all votes.
    pub(super) fn view<'l>(&'l self, item: usize, weights: &'l [f64]) -> View<'l> {
        let (here, next) = (self.places[item], self.places[item + 1]);
        let votes = self.claims(item);
        let candidates = &self.candidates[self.candidates(item)];
        let (count, open) = (candidates.len(), candidates.len().min(CANDIDATES));
        let relations = here.relations.map(|from| &self.relations[from..from + open * open]);
        View {
            votes: &self.votes[votes.clone()],
            weights: &weights[votes],
            candidates,
            relations,
            related: &self.related[here.related..next.related],
            rows: self.confusions.rows(item, count),
            base: self.confusions.base(),
        }
    }
}

impl View<'_> {
    /// How many candidates can be true.
    pub(super) fn open(&self) -> usize {
        self.candidates.len().min(CANDIDATES)
    }

    /// Whether some candidate is less exact than another or near to it.
    pub(super) fn is_related(&self) -> bool {
        self.relations.is_some()
    }

    /// How `given` stands to each candidate that can be true, if that is true: [`GENERAL`], [`NEAR`].
    /// Empty where nothing is related to it.
    pub(super) fn relations(&self, given: usize) -> &[u8] {
        let open = self.open();
        let relations = self.relations.unwrap_or_default();
        relations.get(given * open..(given + 1) * open).unwrap_or_default()
    }

    /// How often a less exact value of the attribute is `given`; `None` where no levels are learnt.
    pub(super) fn base(&self, given: usize) -> Option<f64> {
        let base = self.base?;
        Some(base[self.candidates[given].meaning as usize])
    }
}
