//! Hierarchical log-linear models: which lists may depend on each other, and the systems of
//! equations that follow.

use super::solve::{Echelon, positive_relation};
use super::table::Table;

/// A hierarchical model with all lists in it: the sets of lists whose interaction it has, each a set
/// of bits, each with all its subsets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Model {
    lists: usize,
    /// The empty set first, then by size and number.
    pub(crate) terms: Vec<u32>,
}

impl Model {
    /// From interactions; what must be with them is added.
    pub(crate) fn new(lists: usize, interactions: &[u32]) -> Self {
        let is_in = |term: &u32| {
            term.count_ones() <= 1 || interactions.iter().any(|all| term & all == *term)
        };
        let mut terms: Vec<u32> = (0..1 << lists).filter(is_in).collect();
        terms.sort_by_key(|term| (term.count_ones(), *term));
        Self { lists, terms }
    }

    /// Its interactions that no other contains, as they are written: `[12,13,4]`, lists counted from
    /// 1, larger ones first; lists from the tenth on are letters.
    pub(crate) fn name(&self) -> String {
        largest(self.lists, &self.terms)
    }

    /// For each history that can be seen, in order, which terms it has.
    pub(crate) fn rows(&self) -> Vec<Vec<usize>> {
        (1..1 << self.lists).map(|history| self.row(history)).collect()
    }

    /// Which terms a history has.
    pub(crate) fn row(&self, history: u32) -> Vec<usize> {
        let terms = self.terms.iter().enumerate();
        terms.filter(|(_, term)| history & **term == **term).map(|(at, _)| at).collect()
    }

    /// Whether and where the likelihood of this model has a maximum (Fienberg & Rinaldo 2012).
    pub(crate) fn existence(&self, table: &Table) -> Existence {
        let columns = self.terms.len();
        let dense = |history: u32| {
            let mut row = vec![0.0; columns];
            self.row(history).into_iter().for_each(|at| row[at] = 1.0);
            row
        };
        let seen: Vec<u32> = table.cells().map(|(history, _)| history).collect();
        let free = Echelon::of(seen.iter().map(|history| dense(*history)).collect(), columns);
        if free.pivots.len() == columns {
            return Existence { face: None, kept: free.pivots, has_total: true };
        }
        let empty: Vec<u32> = (1..1 << self.lists).filter(|cell| table.count(*cell) == 0).collect();
        let rows: Vec<Vec<f64>> = empty.iter().map(|history| dense(*history)).collect();
        let on_face = face(&rows, &free.null_space());
        let all = on_face.iter().all(|on| *on);
        let kept_empty = empty.into_iter().zip(on_face).filter(|(_, on)| *on).map(|(cell, _)| cell);
        let mut cells: Vec<u32> = seen.into_iter().chain(kept_empty).collect();
        cells.sort_unstable();
        let reduced = Echelon::of(cells.iter().map(|history| dense(*history)).collect(), columns);
        let has_total = reduced.null_space().iter().all(|vector| vector[0].abs() < 1e-9);
        Existence { face: (!all).then_some(cells), kept: reduced.pivots, has_total }
    }
}

/// Those of these sets of lists that no other contains, written as a model is.
pub(crate) fn largest(lists: usize, sets: &[u32]) -> String {
    let is_inner = |set: u32| sets.iter().any(|all| *all != set && set & all == set);
    let mut outer: Vec<u32> =
        sets.iter().copied().filter(|set| *set > 0 && !is_inner(*set)).collect();
    let members = |set: u32| (0..lists).filter(move |list| set >> list & 1 == 1);
    outer.sort_by_cached_key(|set| {
        (std::cmp::Reverse(set.count_ones()), members(*set).collect::<Vec<_>>())
    });
    outer.dedup();
    let digit = |list: usize| char::from_digit(list as u32 + 1, 36).unwrap_or('?');
    let written = |set: &u32| members(*set).map(digit).collect::<String>();
    format!("[{}]", outer.iter().map(written).collect::<Vec<_>>().join(","))
}

/// Where a maximum of the likelihood is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Existence {
    /// Where there is none: the histories that the limit of ever better fits still expects; it
    /// expects nobody in the others.
    pub(crate) face: Option<Vec<u32>>,
    /// Terms that determine all others there, the empty one first.
    pub(crate) kept: Vec<usize>,
    /// Whether the number of the unseen follows from what is seen.
    pub(crate) has_total: bool,
}

/// Which of the empty cells stay positive in the limit: of directions u in which no count of the
/// observed cells changes, those with G u ≥ 0 empty the cells where it is above zero.
fn face(empty: &[Vec<f64>], free: &[Vec<f64>]) -> Vec<bool> {
    let along = |row: &Vec<f64>| {
        let product = |vector: &Vec<f64>| row.iter().zip(vector).map(|(a, b)| a * b).sum();
        free.iter().map(product).collect::<Vec<f64>>()
    };
    let moves: Vec<Vec<f64>> = empty.iter().map(along).collect();
    let mut on = vec![true; moves.len()];
    loop {
        let left: Vec<usize> = (0..moves.len()).filter(|at| on[*at]).collect();
        let rows: Vec<Vec<f64>> = left.iter().map(|at| moves[*at].clone()).collect();
        let Err(direction) = positive_relation(&rows, free.len()) else { return on };
        let rise = |at: &usize| -> f64 {
            moves[*at].iter().zip(&direction).map(|(move_, u)| move_ * u).sum()
        };
        let emptied: Vec<usize> = left.into_iter().filter(|at| rise(at) > 1e-7).collect();
        // A direction that empties no cell would be rounding.
        if emptied.is_empty() {
            return on;
        }
        emptied.into_iter().for_each(|at| on[at] = false);
    }
}

/// All hierarchical models with interactions up to an order, and up to how many interactions of two
/// lists: fewer than all of them where there would be more models than `limit`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Models {
    pub(crate) models: Vec<Model>,
    /// At most so many pairs of lists depend on each other; `None` where any number may.
    pub(crate) pairs_at_most: Option<usize>,
    /// The largest sets of lists that may.
    pub(crate) order: usize,
}

impl Models {
    pub(crate) fn of(lists: usize, order: usize, limit: usize) -> Self {
        let order = order.clamp(1, lists.saturating_sub(1).max(1));
        for order in (2..=order).rev() {
            let interactions = closed(lists, order, limit);
            if let Some(found) = interactions {
                let models = found.iter().map(|terms| Model::new(lists, terms)).collect();
                return Self { models, pairs_at_most: None, order };
            }
        }
        if order < 2 {
            return Self { models: vec![Model::new(lists, &[])], pairs_at_most: None, order };
        }
        let (models, most) = sparse(lists, limit);
        Self { models, pairs_at_most: Some(most), order: 2 }
    }
}

/// All sets of interactions that are closed under subsets, order by order; `None` where there are
/// more than the limit.
fn closed(lists: usize, order: usize, limit: usize) -> Option<Vec<Vec<u32>>> {
    let of_size = |size: usize| -> Vec<u32> {
        (0..1_u32 << lists).filter(|term| term.count_ones() as usize == size).collect()
    };
    let mut models: Vec<Vec<u32>> = vec![Vec::new()];
    for size in 2..=order {
        let terms = of_size(size);
        let mut larger = Vec::new();
        for model in &models {
            let has = |part: u32| size == 2 || model.contains(&part);
            let parts = |term: u32| (0..lists).filter(move |list| term >> list & 1 == 1);
            let is_open = |term: &u32| parts(*term).all(|list| has(term & !(1 << list)));
            let open: Vec<u32> = terms.iter().copied().filter(is_open).collect();
            let count = 1_usize.checked_shl(open.len() as u32).filter(|_| open.len() < 32)?;
            if larger.len() + count > limit {
                return None;
            }
            larger.extend((0..count).map(|chosen| {
                let added = open.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
                model.iter().copied().chain(added.map(|(_, term)| *term)).collect()
            }));
        }
        models = larger;
    }
    Some(models)
}

/// Models with few interactions of two lists, and how many: as many as stay under the limit.
fn sparse(lists: usize, limit: usize) -> (Vec<Model>, usize) {
    let pairs: Vec<u32> = (0..1_u32 << lists).filter(|term| term.count_ones() == 2).collect();
    let mut level: Vec<Vec<usize>> = vec![Vec::new()];
    let mut chosen: Vec<Vec<usize>> = level.clone();
    let mut most = 0;
    while !level.is_empty() {
        let grown = |set: &Vec<usize>| {
            let first = set.last().map_or(0, |last| last + 1);
            (first..pairs.len()).map(|at| [set.as_slice(), &[at]].concat()).collect::<Vec<_>>()
        };
        let next: Vec<Vec<usize>> = level.iter().flat_map(grown).collect();
        if next.is_empty() || chosen.len() + next.len() > limit {
            break;
        }
        most += 1;
        chosen.extend(next.iter().cloned());
        level = next;
    }
    let terms = |set: &Vec<usize>| set.iter().map(|at| pairs[*at]).collect::<Vec<u32>>();
    (chosen.iter().map(|set| Model::new(lists, &terms(set))).collect(), most)
}

#[cfg(test)]
mod tests {
    use super::super::tests::tables::table;
    use super::*;

    #[test]
    fn there_are_as_many_models_as_there_should_be() {
        let count = |lists, order| Models::of(lists, order, 40_000).models.len();
        assert_eq!([count(2, 1), count(3, 2), count(4, 2), count(5, 2)], [1, 8, 64, 1024]);
        // With all their terms: Dedekind's numbers for models with every list in them, less the full.
        assert_eq!([count(4, 3), count(5, 4)], [113, 6893]);
        let many = Models::of(7, 2, 40_000);
        assert_eq!(
            (many.models.len(), many.pairs_at_most),
            (1 + 21 + 210 + 1330 + 5985 + 20349, Some(5))
        );
    }

    #[test]
    fn models_are_named_by_their_largest_terms() {
        assert_eq!(Model::new(4, &[]).name(), "[1,2,3,4]");
        assert_eq!(Model::new(4, &[0b1010, 0b11]).name(), "[12,24,3]");
        assert_eq!(Model::new(4, &[0b111, 0b1001]).name(), "[123,14]");
    }

    #[test]
    fn a_table_without_zeros_has_every_maximum() {
        let full = table(&[
            ("100", "3"),
            ("010", "2"),
            ("001", "1"),
            ("110", "1"),
            ("101", "1"),
            ("011", "1"),
            ("111", "1"),
        ]);
        for model in Models::of(3, 2, 100).models {
            let found = model.existence(&full);
            assert!(found.face.is_none() && found.has_total, "{}", model.name());
            assert_eq!(found.kept.len(), model.terms.len());
        }
    }

    #[test]
    fn a_list_that_meets_no_other_leaves_the_unseen_open() {
        // List 3 meets nobody: where 1 and 2 depend on each other, any number may be unseen.
        let apart = table(&[("100", "9"), ("010", "8"), ("001", "7"), ("110", "4")]);
        let dependent = Model::new(3, &[0b011]).existence(&apart);
        assert_eq!((dependent.face, dependent.has_total), (Some(vec![1, 2, 3, 4]), false));
        let independent = Model::new(3, &[]).existence(&apart);
        assert!(independent.face.is_none() && independent.has_total);
        // Where 3 may avoid 1, the other lists still tell.
        let avoiding = Model::new(3, &[0b101]).existence(&apart);
        assert_eq!(avoiding.face, Some(vec![1, 2, 3, 4, 6]));
        assert!(avoiding.has_total);
    }

    #[test]
    fn a_nested_list_takes_the_maximum_away_from_models_with_its_pair() {
        // Everybody on list 1 is on list 2.
        let nested = table(&[("010", "8"), ("001", "7"), ("110", "4"), ("011", "3"), ("111", "2")]);
        assert!(Model::new(3, &[0b011]).existence(&nested).face.is_some());
        assert!(Model::new(3, &[]).existence(&nested).face.is_none());
    }
}
