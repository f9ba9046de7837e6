//! Capture histories: how many people are on which lists together.

use std::collections::BTreeMap;

/// As many lists as a table may have.
pub const LISTS: usize = 16;

/// No table has more people: counts stay exact in floating point, and a slip of the hand is seen.
const PEOPLE: u64 = 1_000_000_000;

/// Why there is no table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// There are no lists, or one.
    #[error(
        "{0} of the columns is a list; how many are missing shows only where people are on two"
    )]
    TooFew(usize),
    /// There are more than [`LISTS`].
    #[error("{0} lists are too many; join small ones until there are at most {LISTS}")]
    TooMany(usize),
    /// Two lists have one name.
    #[error("two lists are called {0}; give each a name of its own")]
    SameName(String),
    /// Nobody is counted.
    #[error("nobody is on any list; a table needs at least one row with a count above 0")]
    Empty,
    /// A list without anybody.
    #[error("nobody is on {0}; leave that list out")]
    EmptyList(String),
    /// A cell of a list is neither 0 nor 1.
    #[error(
        "row {row}: {list} has {value:?}, which is neither 0 nor 1; name the lists, or take other columns out"
    )]
    NotBinary {
        /// The row, from 1 on, without the header.
        row: usize,
        /// The list.
        list: String,
        /// What stands there.
        value: String,
    },
    /// A row with more or fewer values than there are lists.
    #[error("row {row} has {found} values for {expected} lists; give each list one")]
    Ragged {
        /// The row.
        row: usize,
        /// How many values there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// More people than a table may have.
    #[error("{0} people are more than {PEOPLE}; look at the counts")]
    TooManyPeople(u64),
    /// A pattern of another length than those before, or than there are names.
    #[error(
        "row {row}: the pattern {pattern:?} has {found} digits, not {expected}; give each list one, first list first"
    )]
    Length {
        /// The row.
        row: usize,
        /// The pattern.
        pattern: String,
        /// How many digits it has.
        found: usize,
        /// How many it should have.
        expected: usize,
    },
    /// A pattern of other characters than 0 and 1.
    #[error(
        "row {row}: the pattern {pattern:?} is not made of 0 and 1; write 1 for each list that has the person"
    )]
    Pattern {
        /// The row.
        row: usize,
        /// The pattern.
        pattern: String,
    },
    /// A pattern that was there before.
    #[error("row {row}: the pattern {pattern} is there twice; add the two counts up")]
    Twice {
        /// The row.
        row: usize,
        /// The pattern.
        pattern: String,
    },
    /// A count that counts nobody.
    #[error("row {row}: {value:?} is no count; give a whole number from 0 to {PEOPLE}")]
    Count {
        /// The row.
        row: usize,
        /// What stands there.
        value: String,
    },
    /// People who are on no list.
    #[error(
        "row {row} counts people who are on no list; leave it out, since they are what is estimated"
    )]
    Unseen {
        /// The row.
        row: usize,
    },
}

/// How many people have which capture history. A history is a number whose bit i says whether list
/// i has the person; history 0 is never in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    lists: Vec<String>,
    cells: BTreeMap<u32, u64>,
}

impl Table {
    /// From one row for each person (or for some alike, with how many): for each list, in order, 1
    /// where the person is on it and 0 where not.
    ///
    /// # Errors
    /// What is wrong with which row.
    pub fn from_rows<'a>(
        lists: Vec<String>,
        rows: impl IntoIterator<Item = (Vec<&'a str>, Option<&'a str>)>,
    ) -> Result<Self, TableError> {
        checked_lists(&lists)?;
        let mut cells = BTreeMap::new();
        for (at, (values, count)) in rows.into_iter().enumerate() {
            let row = at + 1;
            if values.len() != lists.len() {
                let (found, expected) = (values.len(), lists.len());
                return Err(TableError::Ragged { row, found, expected });
            }
            let mut history = 0;
            for (list, value) in values.iter().enumerate() {
                history |= u32::from(bit(value, row, &lists[list])?) << list;
            }
            let count = count.map_or(Ok(1), |count| whole(count, row))?;
            match (history, count) {
                (_, 0) => {}
                (0, _) => return Err(TableError::Unseen { row }),
                _ => *cells.entry(history).or_insert(0) += count,
            }
        }
        Self::checked(lists, cells)
    }

    /// From patterns such as `101` with their counts; lists without names are called L1, L2 and so
    /// on.
    ///
    /// # Errors
    /// What is wrong with which row.
    pub fn from_patterns<'a>(
        lists: Option<Vec<String>>,
        rows: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, TableError> {
        let mut cells = BTreeMap::new();
        let mut expected = lists.as_ref().map(Vec::len);
        for (at, (pattern, count)) in rows.into_iter().enumerate() {
            let (row, pattern) = (at + 1, pattern.trim());
            let length = *expected.get_or_insert(pattern.chars().count());
            let history = history(pattern, row, length)?;
            let count = whole(count, row)?;
            if history == 0 && count > 0 {
                return Err(TableError::Unseen { row });
            }
            if cells.insert(history, count).is_some() {
                return Err(TableError::Twice { row, pattern: pattern.to_owned() });
            }
        }
        let named = |count: usize| (1..=count).map(|at| format!("L{at}")).collect();
        let lists = lists.unwrap_or_else(|| named(expected.unwrap_or_default()));
        cells.retain(|_, count| *count > 0);
        Self::checked(lists, cells)
    }

    /// From how many people are on exactly each set of lists: bit i says whether list i has them.
    ///
    /// # Errors
    /// What is wrong.
    pub fn from_captures(
        lists: Vec<String>,
        mut captures: BTreeMap<u32, u64>,
    ) -> Result<Self, TableError> {
        let of_lists = 1_u32.checked_shl(lists.len() as u32).map_or(u32::MAX, |bits| bits - 1);
        if captures.keys().any(|history| *history == 0 || history & !of_lists != 0) {
            return Err(TableError::Unseen { row: 0 });
        }
        captures.retain(|_, count| *count > 0);
        Self::checked(lists, captures)
    }

    fn checked(lists: Vec<String>, cells: BTreeMap<u32, u64>) -> Result<Self, TableError> {
        checked_lists(&lists)?;
        if cells.is_empty() {
            return Err(TableError::Empty);
        }
        let table = Self { lists, cells };
        if table.total() > PEOPLE {
            return Err(TableError::TooManyPeople(table.total()));
        }
        match (0..table.lists.len()).find(|list| table.size(*list) == 0) {
            Some(list) => Err(TableError::EmptyList(table.lists[list].clone())),
            None => Ok(table),
        }
    }

    /// So many lists without anybody, for a simulation to fill.
    pub(crate) fn of_lists(lists: usize) -> Self {
        Self { lists: (1..=lists).map(|at| format!("L{at}")).collect(), cells: BTreeMap::new() }
    }

    /// The same lists with other counts, as a simulation draws them; `None` where nobody is left.
    pub(crate) fn with_counts(&self, cells: BTreeMap<u32, u64>) -> Option<Self> {
        (!cells.is_empty()).then(|| Self { lists: self.lists.clone(), cells })
    }

    /// The names of the lists.
    pub fn lists(&self) -> &[String] {
        &self.lists
    }

    /// The histories that somebody has, in order, with how many.
    pub fn cells(&self) -> impl Iterator<Item = (u32, u64)> + '_ {
        self.cells.iter().map(|(history, count)| (*history, *count))
    }

    /// How many people have this history.
    pub fn count(&self, history: u32) -> u64 {
        self.cells.get(&history).copied().unwrap_or(0)
    }

    /// How many people are on any list.
    pub fn total(&self) -> u64 {
        self.cells.values().sum()
    }

    /// How many are on a list.
    pub fn size(&self, list: usize) -> u64 {
        self.on_all(1 << list)
    }

    /// How many are on both lists.
    pub fn overlap(&self, a: usize, b: usize) -> u64 {
        self.on_all(1 << a | 1 << b)
    }

    /// How many are on all lists of this set of bits.
    pub fn on_all(&self, lists: u32) -> u64 {
        self.cells().filter(|(history, _)| history & lists == lists).map(|(_, count)| count).sum()
    }

    /// How many people are on exactly 1, 2, … lists: as many numbers as there are lists.
    pub fn captures(&self) -> Vec<u64> {
        let mut captures = vec![0; self.lists.len()];
        for (history, count) in self.cells() {
            captures[history.count_ones() as usize - 1] += count;
        }
        captures
    }

    /// All pairs of lists, in order.
    pub(crate) fn pairs(&self) -> Vec<(usize, usize)> {
        let lists = self.lists.len();
        (0..lists).flat_map(|a| (a + 1..lists).map(move |b| (a, b))).collect()
    }

    /// A history as it is written: a digit for each list, in order.
    pub fn written(&self, history: u32) -> String {
        let digit = |list| if history >> list & 1 == 1 { '1' } else { '0' };
        (0..self.lists.len()).map(digit).collect()
    }
}

fn checked_lists(lists: &[String]) -> Result<(), TableError> {
    match lists.len() {
        0 | 1 => return Err(TableError::TooFew(lists.len())),
        many if many > LISTS => return Err(TableError::TooMany(many)),
        _ => {}
    }
    let same = lists.iter().enumerate().find(|(at, name)| lists[..*at].contains(name));
    same.map_or(Ok(()), |(_, name)| Err(TableError::SameName(name.clone())))
}

fn bit(value: &str, row: usize, list: &str) -> Result<bool, TableError> {
    match value.trim() {
        "0" => Ok(false),
        "1" => Ok(true),
        _ => Err(TableError::NotBinary { row, list: list.to_owned(), value: value.to_owned() }),
    }
}

fn whole(value: &str, row: usize) -> Result<u64, TableError> {
    let count = value.trim().parse().ok().filter(|count| *count <= PEOPLE);
    count.ok_or_else(|| TableError::Count { row, value: value.to_owned() })
}

fn history(pattern: &str, row: usize, expected: usize) -> Result<u32, TableError> {
    let found = pattern.chars().count();
    let pattern = || pattern.to_owned();
    if found > LISTS && found == expected {
        return Err(TableError::TooMany(found));
    }
    if found != expected {
        return Err(TableError::Length { row, pattern: pattern(), found, expected });
    }
    let mut history = 0;
    for (list, digit) in pattern().chars().enumerate() {
        match digit {
            '0' => {}
            '1' => history |= 1 << list,
            _ => return Err(TableError::Pattern { row, pattern: pattern() }),
        }
    }
    Ok(history)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patterns(rows: &[(&str, &str)]) -> Result<Table, TableError> {
        Table::from_patterns(None, rows.iter().copied())
    }

    fn refused(rows: &[(&str, &str)]) -> String {
        patterns(rows).unwrap_err().to_string()
    }

    #[test]
    fn rows_and_patterns_are_one_table() {
        let names = || vec!["L1".to_owned(), "L2".to_owned()];
        let rows =
            [(vec!["1", "0"], Some("3")), (vec!["1", "1"], None), (vec!["0", "1"], Some("2"))];
        let from_rows = Table::from_rows(names(), rows).unwrap();
        let table = patterns(&[("10", "3"), ("11", "1"), ("01", "2"), ("00", "0")]).unwrap();
        assert_eq!(from_rows, table);
        assert_eq!((table.total(), table.size(0), table.overlap(0, 1)), (6, 4, 1));
        assert_eq!(table.captures(), [5, 1]);
        assert_eq!(table.written(1), "10");
    }

    #[test]
    fn what_is_wrong_is_said_with_what_to_do() {
        assert!(refused(&[("10", "-3")]).contains("row 1: \"-3\" is no count"));
        assert!(refused(&[("10", "1.5")]).contains("whole number"));
        assert!(refused(&[("10", "1"), ("101", "3")]).contains("has 3 digits, not 2"));
        assert!(refused(&[("10", "1"), ("01", "1"), ("10", "3")]).contains("there twice"));
        assert!(refused(&[("1x", "1")]).contains("not made of 0 and 1"));
        assert!(refused(&[("00", "7"), ("11", "1")]).contains("on no list"));
        assert!(
            refused(&[("10", "0"), ("01", "0"), ("11", "0")]).contains("nobody is on any list")
        );
        assert!(refused(&[]).contains("0 of the columns"));
        assert!(refused(&[("1", "4")]).contains("on two"));
        assert!(refused(&[("10", "4")]).contains("nobody is on L2"));
        assert!(refused(&[(&"1".repeat(17), "4")]).contains("too many"));
    }

    #[test]
    fn rows_of_nobody_and_of_other_columns_are_refused() {
        let names = || vec!["a".to_owned(), "b".to_owned()];
        let refused = |row: Vec<&'static str>, count| {
            Table::from_rows(names(), [(row, count)]).unwrap_err().to_string()
        };
        assert!(refused(vec!["0", "0"], None).contains("on no list"));
        assert!(refused(vec!["1", "Ana"], None).contains("neither 0 nor 1"));
        assert!(refused(vec!["1"], None).contains("1 values for 2 lists"));
        let many = (1..=40).map(|at| at.to_string()).collect();
        let many = Table::from_rows(many, [(vec!["1"; 40], None)]).unwrap_err();
        assert_eq!(many, TableError::TooMany(40));
        let billions = [(vec!["1", "1"], Some("900000000")), (vec!["1", "0"], Some("900000000"))];
        let billions = Table::from_rows(names(), billions).unwrap_err();
        assert_eq!(billions, TableError::TooManyPeople(1_800_000_000));
        let twice = vec!["a".to_owned(), "a".to_owned()];
        let twice = Table::from_rows(twice, [(vec!["1", "1"], None)]).unwrap_err();
        assert!(twice.to_string().contains("two lists are called a"));
    }
}
