//! What errors of the linkage do to the number: the table is one of several that the linkage might
//! have given, and the number is found anew from each.

use super::assess::{Answer, Options, number};
use super::bounds::{Estimate, summary};
use super::caution::Refusal;
use super::latent::LatentOptions;
use super::loglinear::{Criterion, LogLinearOptions, pooled};
use super::table::Table;

/// The number over draws of the linkage.
#[derive(Debug, Clone, PartialEq)]
pub struct Linkage {
    /// How many tables there are.
    pub tables: usize,
    /// Those that were refused, counted from 0, and why.
    pub refused: Vec<(usize, Refusal)>,
    /// The answers of the others.
    pub answers: Vec<Answer>,
    /// The draws of latent classes from all of these together; `None` where more than a tenth of the
    /// tables were refused: the others are then no draws of the linkage any more.
    pub pooled: Option<Answer>,
    /// The averages of log-linear models by Schwarz's criterion, by Rubin's (1987) rules; `None` where
    /// more than a tenth of the tables have none.
    pub log_linear: Option<Estimate>,
}

/// Whether so many of the tables are enough to speak for all.
fn are_enough(tables: usize, of: usize) -> bool {
    tables > 0 && tables * 10 >= of * 9
}

/// Finds the number from each table. Chains are fewer in each, as many in all as for one table or
/// four in each.
pub fn over_linkage(tables: &[Table], options: &Options) -> Linkage {
    let chains = options.latent.chains.div_ceil(tables.len().max(1)).max(4);
    let (mut refused, mut answers) = (Vec::new(), Vec::new());
    let (mut draws, mut counted, mut averages) = (Vec::new(), Vec::new(), Vec::new());
    for (at, table) in tables.iter().enumerate() {
        let seed = options.latent.seed.wrapping_add(at as u64);
        let latent = LatentOptions { chains, seed, ..options.latent.clone() };
        let log_linear = LogLinearOptions { bootstrap: 0, ..options.log_linear.clone() };
        let found = match number(table, &Options { latent, log_linear, ..options.clone() }) {
            Ok(found) => found,
            Err(refusal) => {
                refused.push((at, refusal));
                continue;
            }
        };
        answers.push(found.answer);
        draws.extend(found.latent.draws);
        let average = found.log_linear.as_ref().and_then(|models| models.average(Criterion::Bic));
        counted.extend(average.map(|_| table.total() as f64));
        averages.extend(average.map(|averaged| averaged.estimate));
    }
    let is_told = are_enough(answers.len(), tables.len());
    let (low, total, high) = summary(draws);
    let log_linear = pooled(&counted, &averages);
    Linkage {
        tables: tables.len(),
        refused,
        answers,
        pooled: is_told.then_some(Answer { total, low, high }),
        log_linear: log_linear.filter(|_| are_enough(averages.len(), tables.len())),
    }
}
