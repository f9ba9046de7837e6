//! How many in all, on the wire.

use serde::Serialize;

/// How many there are in all, by what some lists have in common.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Total {
    /// The version of the shape.
    pub v: u32,
    /// The lists.
    pub lists: Vec<CountedList>,
    /// How many are on any list.
    pub counted: u64,
    /// How many are on exactly 1, 2, … lists.
    pub captures: Vec<u64>,
    /// Why there is no answer.
    pub refused: Vec<Rule>,
    /// What has to be said beside the numbers.
    pub cautions: Vec<Rule>,
    /// The answer; `null` where there is none.
    pub answer: Option<Interval>,
    /// What it rests on.
    pub assumption: Option<&'static str>,
    /// The answer under other assumptions on the unseen.
    pub curve: Vec<Sensitivity>,
    /// Lower bounds.
    pub bounds: LeastTotals,
    /// Every two lists.
    pub pairs: Vec<ListPair>,
    /// By sample coverage.
    pub coverage: Option<SampleCoverage>,
    /// By log-linear models.
    pub log_linear: Option<LogLinear>,
    /// By decomposable graphs.
    pub graphs: Vec<GraphAverage>,
    /// By latent classes.
    pub latent: Option<LatentClasses>,
    /// Over draws of who is one person.
    pub linkage: Option<Linkage>,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CountedList {
    /// What it is called.
    pub name: String,
    /// How many are on it.
    pub size: u64,
}

/// A rule that spoke, and its sentence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rule {
    /// Its code.
    pub rule: &'static str,
    /// What it says.
    pub sentence: String,
}

/// A number with its 95 % interval.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Interval {
    /// How many in all.
    pub total: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The answer where more or fewer are unseen than is assumed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sensitivity {
    /// How many times as many are unseen.
    pub xi: f64,
    /// The answer; `null` where there is none.
    #[serde(flatten)]
    pub answer: Interval,
}

/// A number with its standard error and 95 % interval.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Estimate {
    /// How many in all.
    pub total: f64,
    /// The standard error.
    pub error: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Numbers that there are at least.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeastTotals {
    /// By what each list shows.
    pub by_list: Option<Estimate>,
    /// Chao (1987).
    pub chao: Option<Estimate>,
    /// The same, corrected for bias.
    pub chao_corrected: Option<Estimate>,
    /// The same for few lists.
    pub chao_few_lists: Option<f64>,
    /// Chiu et al. (2014).
    pub chao_improved: Option<f64>,
    /// Zelterman (1988).
    pub zelterman: Option<Estimate>,
}

/// Two lists as if they were independent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListPair {
    /// The lists.
    pub lists: [String; 2],
    /// How many are on both.
    pub both: u64,
    /// Lincoln–Petersen.
    pub petersen: Option<Estimate>,
    /// Chapman (1951).
    pub chapman: Option<Estimate>,
}

/// Estimates by sample coverage (Chao & Tsay 1998).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SampleCoverage {
    /// By sample coverage.
    pub coverage: f64,
    /// The number if all lists were independent.
    pub independent: f64,
    /// With high coverage.
    pub solved: Option<Estimate>,
    /// With low coverage.
    pub one_step: Option<Estimate>,
}

/// Log-linear models.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LogLinear {
    /// How many lists at most depend on each other at once.
    pub order: usize,
    /// Where models were too many, how many pairs of lists at most depend on each other.
    pub pairs_at_most: Option<usize>,
    /// By each criterion.
    pub averages: Vec<ModelAverage>,
    /// Of the best model.
    pub profile: Option<Profile>,
    /// The interval by bootstrap.
    pub bootstrap: Option<(f64, Option<f64>)>,
    /// How many models were fitted.
    pub fitted: usize,
    /// The models, the best first.
    pub models: Vec<LogLinearModel>,
}

/// An average over models.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ModelAverage {
    /// AIC, AICc or BIC.
    pub criterion: &'static str,
    /// The best model.
    pub best: String,
    /// The average.
    #[serde(flatten)]
    pub estimate: Estimate,
    /// The weight of models that give no number.
    pub lost_weight: f64,
}

/// The profile likelihood interval of the best model.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Profile {
    /// How many in all.
    pub total: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: Option<f64>,
}

/// One model.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LogLinearModel {
    /// Its name.
    pub model: String,
    /// Whether it gives a number.
    pub standing: &'static str,
    /// How many in all.
    pub abundance: Option<f64>,
    /// The standard error.
    pub stderr: Option<f64>,
    /// The deviance.
    pub deviance: f64,
    /// Degrees of freedom.
    pub df: i64,
    /// By Akaike.
    pub aic: f64,
    /// The same for few people.
    pub aicc: f64,
    /// By Schwarz.
    pub bic: f64,
}

/// An average over decomposable graphs (Madigan & York 1997).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GraphAverage {
    /// People in each cell before.
    pub cell: f64,
    /// The least number of unseen that was thought of.
    pub least_unseen: u64,
    /// The most.
    pub most_unseen: u64,
    /// The mean.
    pub mean: f64,
    /// The most probable number.
    pub mode: u64,
    /// The lower end.
    pub low: u64,
    /// The median.
    pub median: u64,
    /// The upper end.
    pub high: u64,
    /// What lies in the last twentieth of the numbers thought of.
    pub tail: f64,
    /// By decomposable graphs.
    pub graphs: Vec<(String, f64)>,
}

/// Kinds of people (Manrique-Vallier 2016).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LatentClasses {
    /// The mean; this and the next three are `null` where the chains disagree.
    pub mean: Option<f64>,
    /// The lower end.
    pub low: Option<f64>,
    /// The median.
    pub median: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// How much the chains differ.
    pub r_hat: f64,
    /// Effective draws of the middle.
    pub effective_bulk: f64,
    /// Effective draws of the ends.
    pub effective_tail: f64,
    /// Whether the chains agree.
    pub converged: bool,
    /// The hills.
    pub modes: Vec<Mode>,
    /// The median of each chain.
    pub chain_medians: Vec<f64>,
}

/// A hill of what was drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mode {
    /// Where it is highest.
    pub peak: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Its share.
    pub mass: f64,
}

/// The number over draws of who is one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Linkage {
    /// How many tables there are.
    pub tables: usize,
    /// Why there is no answer.
    pub refused: Vec<(usize, String)>,
    /// The answers of the others.
    pub answers: Vec<Interval>,
    /// All of them together; `null` where too many were refused.
    pub pooled: Option<Interval>,
    /// By log-linear models.
    pub log_linear: Option<Estimate>,
}
