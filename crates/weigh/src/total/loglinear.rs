//! Every log-linear model of a table, and what they say together.

use super::bounds::{Estimate, summary};
use super::fit::{Design, Fit, Profile, Profiling, deviance, log_likelihood};
use super::model::{Existence, Model, Models};
use super::table::Table;
use crate::random::Random;
use crate::special::{Z, student_quantile};
use rayon::prelude::*;

/// So many lists at most: the cells of a table double with each.
pub const LOG_LINEAR_LISTS: usize = 10;

/// So many models at most are compared.
const MODELS: usize = 40_000;

/// What is asked of log-linear models.
#[derive(Debug, Clone, PartialEq)]
pub struct LogLinearOptions {
    /// How many lists at most may depend on each other at once.
    pub order: usize,
    /// How many tables the bootstrap draws; 0 for none.
    pub bootstrap: usize,
    /// The seed of those draws.
    pub seed: u64,
}

impl Default for LogLinearOptions {
    fn default() -> Self {
        Self { order: 2, bootstrap: 1000, seed: 1 }
    }
}

/// How a model ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its likelihood has a maximum, which tells the number of the unseen.
    Estimated,
    /// Its likelihood has no maximum, since cells that it could fill are empty; the limit of better
    /// and better fits still has a number.
    OnBoundary,
    /// The number of the unseen does not follow from what was seen.
    Unidentified,
    /// Its equations could not be solved in floating point.
    NotSolved,
}

/// A model with its fit.
#[derive(Debug, Clone, PartialEq)]
pub struct FittedModel {
    /// Its largest interactions, lists counted from 1: `[12,13,4]`.
    pub name: String,
    /// Whether it may be believed.
    pub standing: Standing,
    /// How many in all; `None` where it does not tell.
    pub total: Option<f64>,
    /// The standard error of that.
    pub error: Option<f64>,
    /// How far the counts are from what it expects.
    pub deviance: f64,
    /// Cells less terms.
    pub freedom: i64,
    /// Akaike (1974).
    pub aic: f64,
    /// Corrected for few people (Hurvich & Tsai 1989).
    pub aicc: f64,
    /// Schwarz (1978), with the number of people.
    pub bic: f64,
}

/// By what models are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Criterion {
    /// Akaike's.
    Aic,
    /// The same, corrected for few people.
    Aicc,
    /// Schwarz's.
    Bic,
}

impl Criterion {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Aic, Self::Aicc, Self::Bic];

    /// What it says of a model: less is better.
    pub fn of(self, model: &FittedModel) -> f64 {
        match self {
            Self::Aic => model.aic,
            Self::Aicc => model.aicc,
            Self::Bic => model.bic,
        }
    }
}

/// The estimates of all models that may be believed, weighted.
#[derive(Debug, Clone, PartialEq)]
pub struct Averaged {
    /// By what.
    pub criterion: Criterion,
    /// The best of all models.
    pub best: String,
    /// The average with the error that the choice of a model adds.
    pub estimate: Estimate,
    /// Which part of the weight of all models is of those that may not be believed.
    pub lost_weight: f64,
}

/// What all log-linear models say.
#[derive(Debug, Clone, PartialEq)]
pub struct LogLinear {
    /// Every model, best by Schwarz's criterion first.
    pub models: Vec<FittedModel>,
    /// As many pairs at most depend on each other in any of them; `None` where any number may.
    pub pairs_at_most: Option<usize>,
    /// So many lists at most depend on each other at once.
    pub order: usize,
    /// The averages by each criterion; none by one whose best model may not be believed.
    pub averages: Vec<Averaged>,
    /// The profile interval of the best model by Schwarz's criterion, where it may be believed.
    pub profile: Option<Profile>,
    /// The bootstrap interval of that model: its ends, the upper one `None` where more than 2.5 % of
    /// the draws have no maximum.
    pub bootstrap: Option<(f64, Option<f64>)>,
}

impl LogLinear {
    /// The best model by a criterion.
    pub fn best(&self, criterion: Criterion) -> Option<&FittedModel> {
        let value = |model: &FittedModel| criterion.of(model);
        self.models.iter().min_by(|a, b| value(a).total_cmp(&value(b)))
    }

    /// Models that may be believed and are by a criterion at most so much worse than the best of
    /// those.
    pub fn near(&self, criterion: Criterion, distance: f64) -> Vec<&FittedModel> {
        let believed = || self.models.iter().filter(|model| model.standing == Standing::Estimated);
        let least = believed().map(|model| criterion.of(model)).fold(f64::INFINITY, f64::min);
        believed().filter(|model| criterion.of(model) <= least + distance).collect()
    }

    /// The average by a criterion.
    pub fn average(&self, criterion: Criterion) -> Option<&Averaged> {
        self.averages.iter().find(|averaged| averaged.criterion == criterion)
    }
}

/// Fits every model of a table; `None` where it has more lists than can be fitted.
pub fn log_linear(table: &Table, options: &LogLinearOptions) -> Option<LogLinear> {
    let lists = table.lists().len();
    if lists > LOG_LINEAR_LISTS {
        return None;
    }
    let all = Models::of(lists, options.order, MODELS);
    let counts = counts(table);
    let mut fitted: Vec<(FittedModel, &Model)> =
        all.models.par_iter().map(|model| (fitted(model, table, &counts), model)).collect();
    fitted.sort_by(|(a, _), (b, _)| a.bic.total_cmp(&b.bic));
    let best = fitted.first().filter(|(found, _)| found.standing == Standing::Estimated);
    let best = best.map(|(_, model)| *model);
    let profile = best.and_then(|model| profile(model, table, &counts));
    let bootstrap = best.and_then(|model| bootstrap(model, table, &counts, options));
    let models: Vec<FittedModel> = fitted.into_iter().map(|(found, _)| found).collect();
    let counted = table.total() as f64;
    let averages = Criterion::ALL.iter().filter_map(|by| average(&models, *by, counted)).collect();
    let Models { pairs_at_most, order, .. } = all;
    Some(LogLinear { models, pairs_at_most, order, averages, profile, bootstrap })
}

/// The counts of all histories that can be seen, in order.
fn counts(table: &Table) -> Vec<f64> {
    (1..1 << table.lists().len()).map(|history| table.count(history) as f64).collect()
}

/// A model of one table, with its design on the cells where the limit of its fits is positive.
fn solved(model: &Model, counts: &[f64], existence: &Existence) -> Option<(Fit, Vec<f64>)> {
    let rows = match &existence.face {
        None => model.rows(),
        Some(cells) => cells.iter().map(|history| model.row(*history)).collect(),
    };
    let inside: Vec<f64> = match &existence.face {
        None => counts.to_vec(),
        Some(cells) => cells.iter().map(|history| counts[*history as usize - 1]).collect(),
    };
    let fit = Design::new(rows, &existence.kept).fit(&inside, None)?;
    Some((fit, inside))
}

fn fitted(model: &Model, table: &Table, counts: &[f64]) -> FittedModel {
    let existence = model.existence(table);
    let (terms, counted) = (model.terms.len() as f64, table.total() as f64);
    let freedom = counts.len() as i64 - model.terms.len() as i64;
    let Some((fit, inside)) = solved(model, counts, &existence) else {
        let (deviance, aic, aicc, bic) =
            (f64::INFINITY, f64::INFINITY, f64::INFINITY, f64::INFINITY);
        let (total, error, standing) = (None, None, Standing::NotSolved);
        return FittedModel {
            name: model.name(),
            standing,
            total,
            error,
            deviance,
            freedom,
            aic,
            aicc,
            bic,
        };
    };
    let standing = match (existence.has_total, &existence.face) {
        (false, _) => Standing::Unidentified,
        (true, Some(_)) => Standing::OnBoundary,
        (true, None) => Standing::Estimated,
    };
    let unseen = fit.intercept().exp();
    let error = (unseen + unseen * unseen * fit.intercept_variance()).sqrt();
    let lack = -2.0 * log_likelihood(&inside, &fit.expected);
    let aic = lack + 2.0 * terms;
    FittedModel {
        name: model.name(),
        standing,
        total: existence.has_total.then_some(counted + unseen),
        error: existence.has_total.then_some(error),
        deviance: deviance(&inside, &fit.expected),
        freedom,
        aic,
        aicc: aic + correction(terms, counted),
        bic: lack + terms * counted.ln(),
    }
}

fn correction(terms: f64, people: f64) -> f64 {
    let rest = people - terms - 1.0;
    if rest > 0.0 { 2.0 * terms * (terms + 1.0) / rest } else { f64::INFINITY }
}

/// Weights exp(−Δ/2) (Buckland, Burnham & Augustin 1997), over the models that may be believed; their
/// error with what the choice of a model adds.
fn average(models: &[FittedModel], criterion: Criterion, counted: f64) -> Option<Averaged> {
    let by = |model: &FittedModel| criterion.of(model);
    let best = models.iter().min_by(|a, b| by(a).total_cmp(&by(b)))?;
    if best.standing != Standing::Estimated {
        return None;
    }
    let weight = |model: &FittedModel| (-(by(model) - by(best)) / 2.0).exp();
    let all: f64 = models.iter().map(weight).filter(|weight| weight.is_finite()).sum();
    let believed = || {
        let believed = models.iter().filter(|model| model.standing == Standing::Estimated);
        believed.filter_map(|model| Some((weight(model), model.total?, model.error?)))
    };
    let sum: f64 = believed().map(|(weight, ..)| weight).sum();
    if sum <= 0.0 || !sum.is_finite() {
        return None;
    }
    let total = believed().map(|(weight, total, _)| weight * total).sum::<f64>() / sum;
    let spread = |(weight, found, error): (f64, f64, f64)| {
        weight * (error * error + (found - total) * (found - total)).sqrt()
    };
    let error = believed().map(spread).sum::<f64>() / sum;
    let estimate = Estimate::new(counted, total - counted, error * error)?;
    Some(Averaged { criterion, best: best.name.clone(), estimate, lost_weight: 1.0 - sum / all })
}

fn profile(model: &Model, table: &Table, counts: &[f64]) -> Option<Profile> {
    let (fit, _) = solved(model, counts, &model.existence(table))?;
    let mut rows = vec![model.row(0)];
    rows.extend(model.rows());
    let kept: Vec<usize> = (0..model.terms.len()).collect();
    let design = Design::new(rows, &kept);
    let start = &fit.coefficients;
    Profiling { design: &design, counts, start }.interval(fit.intercept().exp())
}

/// A parametric bootstrap (Buckland & Garthwaite 1991): tables as the model expects them among as
/// many people as it estimates, fitted again. Where the maximum does not exist any more, the total
/// counts as larger than any.
fn bootstrap(
    model: &Model,
    table: &Table,
    counts: &[f64],
    options: &LogLinearOptions,
) -> Option<(f64, Option<f64>)> {
    if options.bootstrap == 0 {
        return None;
    }
    let (fit, _) = solved(model, counts, &model.existence(table))?;
    let unseen = fit.intercept().exp();
    let total = (table.total() as f64 + unseen).round();
    let again = |draw: usize| {
        let mut random = Random::new(options.seed, STREAM + draw as u64);
        let weights: Vec<f64> = fit.expected.iter().copied().chain([unseen]).collect();
        let mut drawn = vec![0; weights.len()];
        random.multinomial(total as u64, &weights, &mut drawn);
        let cells = (1..).zip(&drawn[..counts.len()]).filter(|(_, count)| **count > 0);
        let found = table.with_counts(cells.map(|(history, count)| (history, *count)).collect());
        found.and_then(|table| refitted(model, &table)).unwrap_or(f64::INFINITY)
    };
    let totals: Vec<f64> = (0..options.bootstrap).into_par_iter().map(again).collect();
    let (low, _, high) = summary(totals);
    low.is_finite().then_some((low, high.is_finite().then_some(high)))
}

/// The stream of random numbers of the bootstrap's first draw.
const STREAM: u64 = 1 << 33;

fn refitted(model: &Model, table: &Table) -> Option<f64> {
    let existence = model.existence(table);
    if existence.face.is_some() || !existence.has_total {
        return None;
    }
    let (fit, _) = solved(model, &counts(table), &existence)?;
    Some(table.total() as f64 + fit.intercept().exp())
}

/// Estimates of several tables as one (Rubin 1987): the mean, with the variance within and (1 + 1/m)
/// times that between, and as many degrees of freedom as the tables leave, (m − 1)(1 + W / B)², B
/// with its factor. The interval takes the unseen as lognormal, as those of the tables do.
pub(crate) fn pooled(counted: &[f64], estimates: &[Estimate]) -> Option<Estimate> {
    let count = estimates.len() as f64;
    if estimates.is_empty() {
        return None;
    }
    let mean = |sum: f64| sum / count;
    let total = mean(estimates.iter().map(|found| found.total).sum());
    let within = mean(estimates.iter().map(|found| found.error * found.error).sum());
    let square = |found: &Estimate| (found.total - total) * (found.total - total);
    let between = estimates.iter().map(square).sum::<f64>() / (count - 1.0).max(1.0);
    let between = (1.0 + 1.0 / count) * between;
    let freedom = (count - 1.0) * (1.0 + within / between).powi(2);
    // With so many, Student's distribution is the normal one.
    let errors = if freedom < 1e6 { student_quantile(0.975, freedom) } else { Z };
    let counted = mean(counted.iter().sum());
    Estimate::within(counted, total - counted, within + between, errors)
}

#[cfg(test)]
mod tests {
    use super::super::tests::tables::{table, three};
    use super::*;

    fn options() -> LogLinearOptions {
        LogLinearOptions { bootstrap: 200, ..LogLinearOptions::default() }
    }

    fn model<'a>(found: &'a LogLinear, name: &str) -> &'a FittedModel {
        found.models.iter().find(|model| model.name == name).unwrap()
    }

    #[test]
    fn the_model_with_all_pairs_is_the_product_of_cells() {
        let found = log_linear(&three(), &options()).unwrap();
        let all = model(&found, "[12,13,23]");
        let unseen: f64 = 60.0 * 50.0 * 40.0 * 9.0 / (20.0 * 15.0 * 12.0);
        assert!((all.total.unwrap() - 206.0 - unseen).abs() < 1e-6);
        let parts: f64 = [60.0, 50.0, 40.0, 20.0, 15.0, 12.0, 9.0].iter().map(|n| 1.0 / n).sum();
        assert!((all.error.unwrap() - (unseen + unseen * unseen * parts).sqrt()).abs() < 1e-6);
        assert!(all.deviance.abs() < 1e-9 && all.freedom == 0);
        assert!((all.bic - all.aic - 7.0 * (206.0_f64.ln() - 2.0)).abs() < 1e-9);
    }

    #[test]
    fn one_pair_and_one_list_apart_is_a_pair_of_lists() {
        // [12,3]: those on 1 or 2 are one list, 3 is the other.
        let found = log_linear(&three(), &options()).unwrap();
        let (either, third, both) = (166.0, 76.0, 36.0);
        let apart = model(&found, "[12,3]");
        assert!((apart.total.unwrap() - either * third / both).abs() < 1e-6);
    }

    #[test]
    fn independence_is_where_the_expected_sizes_are_those_found() {
        let found = log_linear(&three(), &options()).unwrap();
        let total = model(&found, "[1,2,3]").total.unwrap();
        // Darroch (1958): 1 − n / N = Π (1 − n_i / N).
        let missed = |size: f64| 1.0 - size / total;
        let product = missed(104.0) * missed(91.0) * missed(76.0);
        assert!((missed(206.0) - product).abs() < 1e-9);
    }

    #[test]
    fn averages_lie_between_models_and_are_less_sure() {
        let found = log_linear(&three(), &options()).unwrap();
        assert_eq!(found.averages.len(), 3);
        let totals = found.models.iter().filter_map(|model| model.total);
        let (low, high) = totals.fold((f64::MAX, 0.0_f64), |(a, b), n| (a.min(n), b.max(n)));
        for averaged in &found.averages {
            assert!(averaged.estimate.total > low && averaged.estimate.total < high);
            assert!(averaged.lost_weight.abs() < 1e-9);
        }
        let best = found.best(Criterion::Bic).unwrap();
        let profile = found.profile.unwrap();
        assert!(profile.low < best.total.unwrap() && profile.high.unwrap() > best.total.unwrap());
        let (low, high) = found.bootstrap.unwrap();
        assert!((low - profile.low).abs() < 0.1 * low);
        assert!((high.unwrap() - profile.high.unwrap()).abs() < 0.2 * high.unwrap());
        assert_eq!(log_linear(&three(), &options()), Some(found));
    }

    #[test]
    fn a_model_without_a_maximum_is_named_and_never_averaged() {
        let apart = table(&[("100", "40"), ("010", "30"), ("001", "20"), ("110", "6")]);
        let found = log_linear(&apart, &options()).unwrap();
        assert_eq!(model(&found, "[12,3]").standing, Standing::Unidentified);
        assert_eq!(model(&found, "[12,3]").total, None);
        assert_eq!(model(&found, "[13,2]").standing, Standing::OnBoundary);
        assert_eq!(model(&found, "[1,2,3]").standing, Standing::Estimated);
        assert_eq!(found.averages, []);
        assert_eq!((found.profile, found.bootstrap), (None, None));
        let numbers = found
            .models
            .iter()
            .flat_map(|model| [model.deviance, model.aic, model.bic, model.total.unwrap_or(0.0)]);
        assert!(numbers.into_iter().all(f64::is_finite));
    }

    #[test]
    fn estimates_of_several_tables_are_less_sure_than_each() {
        let one =
            |total: f64| Estimate { total, error: 10.0, low: total - 20.0, high: total + 20.0 };
        let both = pooled(&[50.0, 60.0], &[one(100.0), one(120.0)]).unwrap();
        assert_eq!(both.total, 110.0);
        assert!((both.error - (100.0 + 1.5 * 200.0_f64).sqrt()).abs() < 1e-9);
        // W = 100, B = 300: 16/9 degrees of freedom, so that the interval reaches far.
        let errors = student_quantile(0.975, 16.0 / 9.0);
        assert!(errors > 4.3);
        let lognormal = Estimate::within(55.0, 55.0, 400.0, errors).unwrap();
        assert_eq!((both.low, both.high), (lognormal.low, lognormal.high));
        assert!(both.low > 55.0);
        let alike = pooled(&[50.0; 3], &[one(100.0); 3]).unwrap();
        assert_eq!(Some(alike), Estimate::new(50.0, 50.0, 100.0));
        assert_eq!(pooled(&[], &[]), None);
    }
}
