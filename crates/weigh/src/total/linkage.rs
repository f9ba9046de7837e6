//! What errors of the linkage do to the number: the table is one of several that the linkage might
//! have given, and the number is found anew from each.

use super::assess::{Answer, Options, assess};
use super::bounds::{Estimate, summary};
use super::latent::LatentOptions;
use super::loglinear::{Criterion, pooled};
use super::table::Table;

/// The number over draws of the linkage.
#[derive(Debug, Clone, PartialEq)]
pub struct Linkage {
    /// How many tables there are.
    pub tables: usize,
    /// Those that were refused, counted from 0, and why.
    pub refused: Vec<(usize, String)>,
    /// The answers of the others.
    pub answers: Vec<Answer>,
    /// The draws of latent classes from all of these together; `None` where there is none.
    pub pooled: Option<Answer>,
    /// The averages of log-linear models by Schwarz's criterion, by Rubin's (1987) rules.
    pub log_linear: Option<Estimate>,
}

/// Finds the number from each table. Chains are fewer in each, as many in all as for one table or
/// four in each.
pub fn over_linkage(tables: &[Table], options: &Options) -> Linkage {
    let chains = options.latent.chains.div_ceil(tables.len().max(1)).max(4);
    let mut found = Linkage {
        tables: tables.len(),
        refused: Vec::new(),
        answers: Vec::new(),
        pooled: None,
        log_linear: None,
    };
    let (mut draws, mut averages) = (Vec::new(), Vec::new());
    for (at, table) in tables.iter().enumerate() {
        let seed = options.latent.seed.wrapping_add(at as u64);
        let latent = LatentOptions { chains, seed, ..options.latent.clone() };
        let mut options = Options { latent, coverage_draws: 0, ..options.clone() };
        options.log_linear.bootstrap = 0;
        let one = assess(table, &options);
        match (one.answer, one.refusals.first()) {
            (Some(answer), _) => found.answers.push(answer),
            (None, reason) => {
                let reason = reason.map_or_else(String::new, ToString::to_string);
                found.refused.push((at, reason));
                continue;
            }
        }
        draws.extend(one.latent.into_iter().flat_map(|latent| latent.draws));
        let average = one.log_linear.as_ref().and_then(|models| models.average(Criterion::Bic));
        averages.extend(average.map(|averaged| averaged.estimate));
    }
    if !draws.is_empty() {
        let (low, total, high) = summary(draws);
        found.pooled = Some(Answer { total, low, high });
    }
    found.log_linear = pooled(&averages);
    found
}
