//! One table, everything that can be said of it, and what must not be said.

use super::bounds::{Bounds, Coverage, Pair, bounds, coverage, pairs};
use super::caution::{Caution, Refusal, apart, copies, nearly_nested};
use super::decomposable::{GraphAverage, GraphPrior, graph_average};
use super::latent::{Latent, LatentOptions, latent};
use super::loglinear::{Criterion, LogLinear, LogLinearOptions, Standing, log_linear};
use super::table::Table;

/// What an answer rests on.
pub const ASSUMPTION: &str = "within each kind of people the lists are independent of each other, and \
    those on no list are of kinds that the lists show";

/// What is asked of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// Of log-linear models.
    pub log_linear: LogLinearOptions,
    /// Of latent classes.
    pub latent: LatentOptions,
    /// How many tables the bootstrap of the sample coverage draws.
    pub coverage_draws: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            log_linear: LogLinearOptions::default(),
            latent: LatentOptions::default(),
            coverage_draws: 500,
        }
    }
}

impl Options {
    /// With this seed everywhere.
    pub fn seeded(mut self, seed: u64) -> Self {
        self.log_linear.seed = seed;
        self.latent.seed = seed;
        self
    }
}

/// The number that is given as the answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Answer {
    /// How many in all: the median.
    pub total: f64,
    /// The lower end of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A point of the curve that shows what the identifying assumption is worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sensitivity {
    /// How many times as many are unseen as the assumption says.
    pub xi: f64,
    /// The answer then.
    pub answer: Answer,
}

/// Everything about a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// Why there is no answer; where there is a reason, there is none.
    pub refusals: Vec<Refusal>,
    /// What has to be said beside the numbers.
    pub cautions: Vec<Caution>,
    /// The answer, by latent classes.
    pub answer: Option<Answer>,
    /// The answer under other assumptions on the unseen; empty without an answer.
    pub curve: Vec<Sensitivity>,
    /// Lower bounds.
    pub bounds: Bounds,
    /// Every two lists as if they were independent.
    pub pairs: Vec<Pair>,
    /// Sample coverage.
    pub coverage: Option<Coverage>,
    /// Log-linear models; none where the table was refused before.
    pub log_linear: Option<LogLinear>,
    /// Decomposable graphs with the usual prior first, then with those it is compared with.
    pub graphs: Vec<GraphAverage>,
    /// Latent classes.
    pub latent: Option<Latent>,
}

/// Cells of the prior of graphs that the usual one is compared with.
const OTHER_CELLS: [f64; 2] = [0.5, 1.0];

/// Says everything about a table.
pub fn assess(table: &Table, options: &Options) -> Assessment {
    let mut found = Assessment {
        refusals: structural(table),
        cautions: nearly_nested(table),
        answer: None,
        curve: Vec::new(),
        bounds: bounds(table),
        pairs: pairs(table),
        coverage: None,
        log_linear: None,
        graphs: Vec::new(),
        latent: None,
    };
    if !found.refusals.is_empty() {
        return found;
    }
    found.log_linear = log_linear(table, &options.log_linear);
    found.refusals.extend(found.log_linear.as_ref().and_then(unidentified));
    if !found.refusals.is_empty() {
        return found;
    }
    found.cautions.extend(found.log_linear.iter().flat_map(of_models));
    found.coverage = coverage(table, options.coverage_draws, options.log_linear.seed);
    found.graphs = graphs(table);
    found.cautions.extend(of_graphs(&found.graphs));
    let classes = latent(table, &options.latent);
    match answer(&classes) {
        Ok(answer) => {
            found.answer = Some(answer);
            found.curve = curve(table, &answer);
            found.cautions.extend(prior_of_classes(table, &options.latent, &classes));
            found.cautions.extend(other_methods(&found));
        }
        Err(refusal) => found.refusals.push(refusal),
    }
    found.latent = Some(classes);
    found
}

/// What a table is asked for where the number alone counts.
pub(crate) struct Number {
    pub(crate) answer: Answer,
    pub(crate) latent: Latent,
    pub(crate) log_linear: Option<LogLinear>,
}

/// The number of a table, by the same rules, without what stands beside it.
pub(crate) fn number(table: &Table, options: &Options) -> Result<Number, Refusal> {
    if let Some(refusal) = structural(table).into_iter().next() {
        return Err(refusal);
    }
    let log_linear = log_linear(table, &options.log_linear);
    if let Some(refusal) = log_linear.as_ref().and_then(unidentified) {
        return Err(refusal);
    }
    let latent = latent(table, &options.latent);
    Ok(Number { answer: answer(&latent)?, latent, log_linear })
}

/// Reasons in the table itself.
fn structural(table: &Table) -> Vec<Refusal> {
    let mut refusals = copies(table);
    refusals.extend(apart(table));
    if table.lists().len() < 3 {
        refusals.insert(0, Refusal::TwoLists);
    }
    refusals
}

/// The best of all models leaves the number of the unseen open.
fn unidentified(models: &LogLinear) -> Option<Refusal> {
    let best = models.best(Criterion::Bic)?;
    let is_open = matches!(best.standing, Standing::Unidentified | Standing::NotSolved);
    is_open.then(|| Refusal::Unidentified { model: best.name.clone() })
}

/// Models that are about as good may give numbers that differ by no more than this.
const MODELS_APART: f64 = 2.0;

/// So much worse, by Akaike's criterion, a model is still among them.
const NEAR: f64 = 10.0;

/// From this part of all weight on, models without a maximum are worth a word.
const LOST: f64 = 0.1;

fn of_models(models: &LogLinear) -> Vec<Caution> {
    let mut cautions = Vec::new();
    let best = models.best(Criterion::Bic);
    if let Some(best) = best.filter(|best| best.standing == Standing::OnBoundary) {
        cautions.push(Caution::NoMaximum { model: best.name.clone() });
    }
    let totals = models.near(Criterion::Aic, NEAR).into_iter().filter_map(|model| model.total);
    let (low, high) = totals.fold((f64::INFINITY, 0.0_f64), |(a, b), n| (a.min(n), b.max(n)));
    if high > MODELS_APART * low {
        cautions.push(Caution::ModelsDisagree { low, high });
    }
    let lost = models.average(Criterion::Bic).map_or(0.0, |averaged| averaged.lost_weight);
    if lost > LOST {
        cautions.push(Caution::LostWeight { share: lost });
    }
    if let Some(pairs) = models.pairs_at_most {
        cautions.push(Caution::FewPairs { pairs });
    }
    cautions
}

fn graphs(table: &Table) -> Vec<GraphAverage> {
    let usual = GraphPrior::usual(table);
    let priors = [usual.cell].into_iter().chain(OTHER_CELLS);
    priors.filter_map(|cell| graph_average(table, GraphPrior { cell, ..usual })).collect()
}

/// Another prior may move a median by no more than this.
const MOVED: f64 = 0.25;

/// Where the last twentieth of the numbers thought of has more than this, they end too soon.
const TAIL: f64 = 0.01;

fn of_graphs(graphs: &[GraphAverage]) -> Vec<Caution> {
    let Some(usual) = graphs.first() else { return Vec::new() };
    let from = usual.median as f64;
    let is_far = |other: &&GraphAverage| (other.median as f64 - from).abs() > MOVED * from;
    let far = graphs.iter().filter(is_far);
    let mut cautions: Vec<Caution> = far
        .map(|other| Caution::GraphPrior { cell: other.prior.cell, from, to: other.median as f64 })
        .collect();
    if usual.tail > TAIL {
        cautions.push(Caution::Cut { most: usual.prior.most });
    }
    cautions
}

/// The curve is drawn for these powers of the square root of two.
const CURVE: std::ops::RangeInclusive<i32> = -4..=4;

fn curve(table: &Table, answer: &Answer) -> Vec<Sensitivity> {
    let at = |power: i32| sensitivity(table, answer, 2.0_f64.powf(f64::from(power) / 2.0));
    CURVE.map(at).collect()
}

fn answer(classes: &Latent) -> Result<Answer, Refusal> {
    if !classes.has_converged() {
        let (r_hat, modes) = (classes.agreement.r_hat, classes.modes.clone());
        return Err(Refusal::ChainsDisagree { r_hat, modes });
    }
    let Latent { median, low, high, .. } = *classes;
    Ok(Answer { total: median, low, high })
}

/// The answer where ξ times as many are unseen: N(ξ) = n + ξ (N − n) (Aleshin-Guendel, Sadinle &
/// Wakefield 2024).
pub fn sensitivity(table: &Table, answer: &Answer, xi: f64) -> Sensitivity {
    let counted = table.total() as f64;
    let times = |total: f64| counted + xi * (total - counted);
    let Answer { total, low, high } = *answer;
    Sensitivity { xi, answer: Answer { total: times(total), low: times(low), high: times(high) } }
}

/// The same with α of mean 1 and variance 1, which thinks of more classes, by fewer chains.
fn prior_of_classes(table: &Table, options: &LatentOptions, classes: &Latent) -> Option<Caution> {
    let chains = options.chains.div_ceil(4);
    let other = LatentOptions { shape: 1.0, rate: 1.0, chains, ..options.clone() };
    let (from, to) = (classes.median, latent(table, &other).median);
    ((to - from).abs() > MOVED * from).then_some(Caution::ClassPrior { from, to })
}

/// Other methods that give a number more than twice as large or small.
fn other_methods(found: &Assessment) -> Vec<Caution> {
    let Some(answer) = found.answer else { return Vec::new() };
    let averaged = found.log_linear.as_ref().and_then(|models| models.average(Criterion::Bic));
    let models = averaged.map(|averaged| ("log-linear models", averaged.estimate.total));
    let graphs = found.graphs.first().map(|graphs| ("decomposable graphs", graphs.median as f64));
    let is_far = |(_, total): &(&str, f64)| {
        *total > MODELS_APART * answer.total || answer.total > MODELS_APART * *total
    };
    let others = [models, graphs].into_iter().flatten().filter(is_far);
    others.map(|(method, total)| Caution::OtherMethod { method, total }).collect()
}
