mod tables;
mod words;

use crate::Ended;
use crate::hints::Usage;
use crate::output::Output;
use crate::verbs::stage::watched;
use case::HowMany;
use std::path::PathBuf;
use weigh::total::{Options, assess, over_linkage};

/// Estimate how many there are in all, including those on no list
///
/// The file (CSV or Parquet) has a row for each person and a column of 0 and 1 for each list, or the
/// columns `pattern` and `count`, such as 101,17. Where the lists do not tell the number, it is
/// refused with the reason. docs/totals.md has every formula and says what is assumed.
#[derive(Debug, clap::Args)]
pub(crate) struct Total {
    /// The lists, or - for CSV on standard input
    #[arg(value_name = "LISTS.csv")]
    lists_file: PathBuf,
    /// Which columns are lists; of patterns, what the lists are called
    #[arg(long, value_name = "LIST,…", value_delimiter = ',')]
    lists: Option<Vec<String>>,
    /// Tables that the linkage might have given (columns draw, pattern and count): the number is
    /// found anew from each
    #[arg(long, value_name = "DRAWS.csv")]
    draws: Option<PathBuf>,
    /// How many lists at most may depend on each other at once in log-linear models
    #[arg(long, value_name = "N", default_value_t = 2)]
    order: usize,
    /// Chains of the sampler of latent classes
    #[arg(long, value_name = "N", default_value_t = 16)]
    chains: usize,
    /// Sweeps of each chain that draws are kept from; a fourth as many come before
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    sweeps: usize,
    /// What chains and bootstraps draw from; the same seed gives the same numbers
    #[arg(long, value_name = "SEED", default_value_t = 1)]
    seed: u64,
    /// How many threads work; the result is the same with any number
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    threads: usize,
}

pub(crate) fn run(arguments: &Total, output: &mut Output) -> anyhow::Result<Ended> {
    let options = options(arguments)?;
    let table = tables::load(&arguments.lists_file, arguments.lists.as_deref(), output)?;
    let draws = arguments.draws.as_deref();
    let draws = draws.map(|path| tables::draws(path, table.lists(), output)).transpose()?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(arguments.threads).build()?;
    let found = watched(output, "estimating", || {
        pool.install(|| {
            let assessment = assess(&table, &options);
            let linkage = draws.map(|draws| over_linkage(&draws, &options));
            HowMany { table, assessment, linkage }
        })
    });
    match output.json {
        true => output.json(&found.to_wire())?,
        false => words::print(&found, output)?,
    }
    Ok(if found.assessment.refusals.is_empty() { Ended::Clean } else { Ended::WithFindings })
}

/// So many chains tell whether all of them found the same, and more are a slip of the hand.
const CHAINS: std::ops::RangeInclusive<usize> = 4..=256;

/// As many as there are draws to keep at least, and what ends some day.
const SWEEPS: std::ops::RangeInclusive<usize> = 1000..=100_000_000;

fn options(arguments: &Total) -> Result<Options, Usage> {
    if !CHAINS.contains(&arguments.chains) {
        let hint = "give --chains from 4 to 256";
        return Err(Usage::new(format!("{} chains are too few or many", arguments.chains), hint));
    }
    if !SWEEPS.contains(&arguments.sweeps) {
        let message = format!("{} sweeps are too few or many", arguments.sweeps);
        return Err(Usage::new(message, "give --sweeps from 1000 to 100000000"));
    }
    if arguments.order == 0 {
        let hint = "give --order from 1, for lists that are independent";
        return Err(Usage::new("0 lists cannot depend on each other", hint));
    }
    let mut options = Options::default().seeded(arguments.seed);
    options.log_linear.order = arguments.order;
    options.latent.chains = arguments.chains;
    options.latent.burn_in = arguments.sweeps / 4;
    options.latent.thin = arguments.sweeps / options.latent.kept;
    Ok(options)
}
