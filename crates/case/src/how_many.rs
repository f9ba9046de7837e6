//! How many there are in all, those on no list included, from the lists of the case.

mod told;

use resolve::people::People;
use weigh::total::{Assessment, Linkage, Options, Table, TableError, assess, over_linkage};

/// What some lists of the case say of how many there are in all.
#[derive(Debug, Clone, PartialEq)]
pub struct HowMany {
    /// How many persons are on exactly each set of the lists.
    pub table: Table,
    /// What follows from the table.
    pub assessment: Assessment,
    /// The same over draws of who is one person; `None` where there is no number to carry the doubt.
    pub linkage: Option<Linkage>,
}

/// Draws of who is one person.
const DRAWS: usize = 10;

/// Somebody waits before a screen: a tenth of the sweeps that the command takes, of which as many are kept.
/// Where chains do not agree after these, they go on for four times as many.
const SWEEPS: usize = 2_000;
const KEPT: usize = 500;

/// How many persons are on exactly each set of these lists.
///
/// # Errors
/// What is wrong with the lists: fewer than two, too many, one of nobody.
pub fn captured(people: &People, lists: &[String]) -> Result<Table, TableError> {
    Table::from_captures(lists.to_vec(), people.captures(lists))
}

/// Estimates how many there are in all, again for each of several ways in which records may be persons.
/// The same people and lists give the same numbers.
///
/// # Errors
/// As [`captured`].
pub fn how_many(people: &People, lists: &[String]) -> Result<HowMany, TableError> {
    let table = captured(people, lists)?;
    let options = options();
    let assessment = assess(&table, &options);
    let drawn = || {
        let draws = people.drawn_captures(lists, DRAWS, options.latent.seed).into_iter();
        let tables = draws.map(|counts| Table::from_captures(lists.to_vec(), counts));
        let tables: Vec<Table> = tables.filter_map(Result::ok).collect();
        over_linkage(&tables, &options)
    };
    let linkage = assessment.answer.is_some().then(drawn);
    Ok(HowMany { table, assessment, linkage })
}

fn options() -> Options {
    let mut options = Options::default().seeded(1);
    options.latent.burn_in = SWEEPS / 4;
    options.latent.kept = KEPT;
    options.latent.thin = SWEEPS / KEPT;
    options
}
