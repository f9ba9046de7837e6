//! What is claimed of one attribute as flat arrays, so that each round of a fit reads them from one end
//! to the other.

use super::confusions::{Confusions, Rows};
use super::items::{CANDIDATES, Group, Item};

/// Which claims a source's accuracy is told by: all of one attribute that have, or have not, a word of
/// the object's own name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cell {
    pub(super) group: usize,
    pub(super) echo: bool,
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

/// A candidate: what it means, and how many others are less exact forms of it or near to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub(super) meaning: u32,
    pub(super) general: u32,
    pub(super) near: u32,
}

/// How one candidate stands to another that is true.
const GENERAL: u8 = 1;
const NEAR: u8 = 2;

#[derive(Debug, Clone, Copy)]
struct Place {
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
    /// For each candidate that can be true, a row of how the others stand to it.
    relations: Vec<u8>,
    confusions: Confusions,
}

/// One item of a layout.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'l> {
    pub(super) votes: &'l [Given],
    pub(super) weights: &'l [f64],
    pub(super) candidates: &'l [Known],
    relations: Option<&'l [u8]>,
    rows: Option<Rows<'l>>,
}

/// The cells of all claims, in order.
pub(super) fn cells(groups: &[&Group]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (group, found) in groups.iter().enumerate() {
        let votes = found.items.iter().flat_map(|item| &item.votes);
        let before = cells.len();
        let mut seen: Vec<(bool, u32)> = votes.map(|vote| (vote.echo, vote.source)).collect();
        seen.sort_unstable();
        seen.dedup();
        cells.extend(seen.into_iter().map(|(echo, source)| Cell { group, echo, source }));
        debug_assert!(cells[before..].is_sorted());
    }
    cells
}

impl Layout {
    /// Lays out the group with this number.
    pub(super) fn of(group: &Group, number: usize, cells: &[Cell]) -> Self {
        let mut layout = Self {
            places: Vec::with_capacity(group.items.len() + 1),
            votes: Vec::with_capacity(group.claims()),
            candidates: Vec::new(),
            relations: Vec::new(),
            confusions: Confusions::of(group),
        };
        for item in &group.items {
            layout.add(item, number, cells);
        }
        layout.end(None);
        layout
    }

    /// The place of what comes next.
    fn end(&mut self, relations: Option<usize>) {
        let (votes, candidates) = (self.votes.len(), self.candidates.len());
        self.places.push(Place { votes, candidates, relations });
    }

    fn add(&mut self, item: &Item, group: usize, cells: &[Cell]) {
        let is_related = |at: usize| {
            let candidate = &item.candidates[at];
            !candidate.general.is_empty() || !candidate.near.is_empty()
        };
        let relations = item.open().any(is_related).then_some(self.relations.len());
        self.end(relations);
        for vote in &item.votes {
            let cell = Cell { group, echo: vote.echo, source: vote.source };
            let cell = cells.binary_search(&cell).unwrap_or_default() as u32;
            let candidate = vote.candidate as u32;
            self.votes.push(Given { cell, candidate, slip: vote.slip });
        }
        self.candidates.extend(item.candidates.iter().map(|candidate| Known {
            meaning: candidate.meaning,
            general: candidate.general.len() as u32,
            near: candidate.near.len() as u32,
        }));
        if relations.is_some() {
            for truth in item.open() {
                self.relate(item, truth);
            }
        }
    }

    fn relate(&mut self, item: &Item, truth: usize) {
        let row = self.relations.len();
        self.relations.resize(row + item.candidates.len(), 0);
        let truth = &item.candidates[truth];
        for (others, sign) in [(&truth.general, GENERAL), (&truth.near, NEAR)] {
            for other in others {
                self.relations[row + other] |= sign;
            }
        }
    }

    pub(super) fn items(&self) -> usize {
        self.places.len() - 1
    }

    /// How many candidates there are before this item.
    pub(super) fn candidates_before(&self, item: usize) -> usize {
        self.places[item].candidates
    }

    /// One item, with the weights of all votes.
    pub(super) fn view<'l>(&'l self, item: usize, weights: &'l [f64]) -> View<'l> {
        let (here, next) = (self.places[item], self.places[item + 1]);
        let votes = here.votes..next.votes;
        let candidates = &self.candidates[here.candidates..next.candidates];
        let (count, open) = (candidates.len(), candidates.len().min(CANDIDATES));
        let relations = here.relations.map(|from| &self.relations[from..from + open * count]);
        View {
            votes: &self.votes[votes.clone()],
            weights: &weights[votes],
            candidates,
            relations,
            rows: self.confusions.rows(item, count),
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

    fn relation(&self, truth: usize, given: usize) -> u8 {
        let at = truth * self.candidates.len() + given;
        self.relations.and_then(|relations| relations.get(at)).copied().unwrap_or_default()
    }

    /// Whether `given` is a less exact form of `truth`.
    pub(super) fn is_general(&self, truth: usize, given: usize) -> bool {
        self.relation(truth, given) & GENERAL != 0
    }

    /// Whether `given` may be a slip for `truth`.
    pub(super) fn is_near(&self, truth: usize, given: usize) -> bool {
        self.relation(truth, given) & NEAR != 0
    }

    /// Writes the chance of `given` as a false value where each candidate is true, as far as there is
    /// room; `error` is that over all objects.
    pub(super) fn draw(&self, given: usize, error: f64, to: &mut [f64]) {
        to.fill(error);
        if let Some(rows) = &self.rows {
            for (to, chance) in to.iter_mut().zip(rows.chances(given, error)) {
                *to = chance;
            }
        }
    }
}
