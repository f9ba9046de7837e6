//! What was found, as JSON.

use super::Found;
use super::words::ASSUMPTION;
use serde::Serialize;
use weigh::total::{
    Answer, Averaged, Caution, Criterion, Estimate, FittedModel, GraphAverage, Latent, Linkage,
    LogLinear, Refusal, Standing,
};

/// So many models are written, best first, and so many graphs.
const MODELS: usize = 1024;
const GRAPHS: usize = 20;

#[derive(Debug, Serialize)]
pub(super) struct Report<'f> {
    v: u32,
    lists: Vec<List<'f>>,
    /// How many are on any list, and on exactly 1, 2, …
    counted: u64,
    captures: Vec<u64>,
    refused: Vec<Said>,
    cautions: Vec<Said>,
    answer: Option<Interval>,
    assumption: Option<&'static str>,
    curve: Vec<Point>,
    bounds: Bounds,
    pairs: Vec<Pair<'f>>,
    coverage: Option<Coverage>,
    log_linear: Option<LogLinearReport<'f>>,
    graphs: Vec<Graphs<'f>>,
    latent: Option<LatentReport<'f>>,
    linkage: Option<LinkageReport>,
}

#[derive(Debug, Serialize)]
struct List<'f> {
    name: &'f str,
    size: u64,
}

/// A rule that spoke, and its sentence.
#[derive(Debug, Serialize)]
struct Said {
    rule: &'static str,
    sentence: String,
}

#[derive(Debug, Serialize)]
struct Interval {
    total: f64,
    low: f64,
    high: f64,
}

impl From<Answer> for Interval {
    fn from(Answer { total, low, high }: Answer) -> Self {
        Self { total, low, high }
    }
}

#[derive(Debug, Serialize)]
struct Point {
    xi: f64,
    #[serde(flatten)]
    answer: Interval,
}

#[derive(Debug, Serialize)]
struct WithError {
    total: f64,
    error: f64,
    low: f64,
    high: f64,
}

impl From<Estimate> for WithError {
    fn from(Estimate { total, error, low, high }: Estimate) -> Self {
        Self { total, error, low, high }
    }
}

#[derive(Debug, Serialize)]
struct Bounds {
    by_list: Option<WithError>,
    chao: Option<WithError>,
    chao_corrected: Option<WithError>,
    chao_few_lists: Option<f64>,
    chao_improved: Option<f64>,
    zelterman: Option<WithError>,
}

#[derive(Debug, Serialize)]
struct Pair<'f> {
    lists: [&'f str; 2],
    both: u64,
    petersen: Option<WithError>,
    chapman: Option<WithError>,
}

#[derive(Debug, Serialize)]
struct Coverage {
    coverage: f64,
    independent: f64,
    solved: Option<WithError>,
    one_step: Option<WithError>,
}

#[derive(Debug, Serialize)]
struct LogLinearReport<'f> {
    order: usize,
    pairs_at_most: Option<usize>,
    averages: Vec<Average<'f>>,
    profile: Option<ProfileReport>,
    bootstrap: Option<(f64, Option<f64>)>,
    fitted: usize,
    models: Vec<Model<'f>>,
}

#[derive(Debug, Serialize)]
struct Average<'f> {
    criterion: &'static str,
    best: &'f str,
    #[serde(flatten)]
    estimate: WithError,
    lost_weight: f64,
}

#[derive(Debug, Serialize)]
struct ProfileReport {
    total: f64,
    low: f64,
    high: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Model<'f> {
    model: &'f str,
    standing: &'static str,
    abundance: Option<f64>,
    stderr: Option<f64>,
    deviance: f64,
    df: i64,
    aic: f64,
    aicc: f64,
    bic: f64,
}

#[derive(Debug, Serialize)]
struct Graphs<'f> {
    cell: f64,
    least_unseen: u64,
    most_unseen: u64,
    mean: f64,
    mode: u64,
    low: u64,
    median: u64,
    high: u64,
    tail: f64,
    graphs: Vec<(&'f str, f64)>,
}

#[derive(Debug, Serialize)]
struct LatentReport<'f> {
    /// None where the chains disagree.
    mean: Option<f64>,
    low: Option<f64>,
    median: Option<f64>,
    high: Option<f64>,
    r_hat: f64,
    effective_bulk: f64,
    effective_tail: f64,
    converged: bool,
    modes: Vec<Mode>,
    chain_medians: &'f [f64],
}

#[derive(Debug, Serialize)]
struct Mode {
    peak: f64,
    low: f64,
    high: f64,
    mass: f64,
}

#[derive(Debug, Serialize)]
struct LinkageReport {
    tables: usize,
    refused: Vec<(usize, String)>,
    answers: Vec<Interval>,
    pooled: Option<Interval>,
    log_linear: Option<WithError>,
}

impl<'f> Report<'f> {
    pub(super) fn of(found: &'f Found) -> Self {
        let (table, all) = (&found.table, &found.assessment);
        let name = |list: usize| table.lists()[list].as_str();
        let list = |list: usize| List { name: name(list), size: table.size(list) };
        let pair = |pair: &weigh::total::Pair| Pair {
            lists: [name(pair.lists.0), name(pair.lists.1)],
            both: pair.both,
            petersen: pair.petersen.map(Into::into),
            chapman: pair.chapman.map(Into::into),
        };
        let point = |at: &weigh::total::Sensitivity| Point { xi: at.xi, answer: at.answer.into() };
        Self {
            v: 1,
            lists: (0..table.lists().len()).map(list).collect(),
            counted: table.total(),
            captures: table.captures(),
            refused: all.refusals.iter().map(refusal).collect(),
            cautions: all.cautions.iter().map(caution).collect(),
            answer: all.answer.map(Into::into),
            assumption: all.answer.map(|_| ASSUMPTION),
            curve: all.curve.iter().map(point).collect(),
            bounds: bounds(&all.bounds),
            pairs: all.pairs.iter().map(pair).collect(),
            coverage: all.coverage.as_ref().map(coverage),
            log_linear: all.log_linear.as_ref().map(log_linear),
            graphs: all.graphs.iter().map(graphs).collect(),
            latent: all.latent.as_ref().map(latent),
            linkage: found.linkage.as_ref().map(linkage),
        }
    }
}

fn refusal(refusal: &Refusal) -> Said {
    let rule = match refusal {
        Refusal::TwoLists => "two-lists",
        Refusal::Apart { .. } => "no-overlap",
        Refusal::Nested { .. } => "nested",
        Refusal::Same { .. } => "copied",
        Refusal::Unidentified { .. } => "unidentified",
        Refusal::ChainsDisagree { .. } => "chains-disagree",
    };
    Said { rule, sentence: refusal.to_string() }
}

fn caution(caution: &Caution) -> Said {
    let rule = match caution {
        Caution::NearlyNested { .. } => "nearly-nested",
        Caution::ModelsDisagree { .. } => "models-disagree",
        Caution::NoMaximum { .. } => "no-maximum",
        Caution::LostWeight { .. } => "lost-weight",
        Caution::FewPairs { .. } => "few-pairs",
        Caution::GraphPrior { .. } => "graph-prior",
        Caution::Cut { .. } => "cut",
        Caution::ClassPrior { .. } => "class-prior",
        Caution::OtherMethod { .. } => "other-method",
    };
    Said { rule, sentence: caution.to_string() }
}

fn bounds(found: &weigh::total::Bounds) -> Bounds {
    Bounds {
        by_list: found.by_list.map(Into::into),
        chao: found.chao.map(Into::into),
        chao_corrected: found.corrected.map(Into::into),
        chao_few_lists: found.few_lists,
        chao_improved: found.improved,
        zelterman: found.zelterman.map(Into::into),
    }
}

fn coverage(found: &weigh::total::Coverage) -> Coverage {
    Coverage {
        coverage: found.coverage,
        independent: found.independent,
        solved: found.solved.map(Into::into),
        one_step: found.one_step.map(Into::into),
    }
}

fn log_linear(found: &LogLinear) -> LogLinearReport<'_> {
    let profile = found.profile.map(|profile| ProfileReport {
        total: profile.total,
        low: profile.low,
        high: profile.high,
    });
    LogLinearReport {
        order: found.order,
        pairs_at_most: found.pairs_at_most,
        averages: found.averages.iter().map(average).collect(),
        profile,
        bootstrap: found.bootstrap,
        fitted: found.models.len(),
        models: found.models.iter().take(MODELS).map(model).collect(),
    }
}

fn average(found: &Averaged) -> Average<'_> {
    let criterion = match found.criterion {
        Criterion::Aic => "AIC",
        Criterion::Aicc => "AICc",
        Criterion::Bic => "BIC",
    };
    let (best, estimate) = (found.best.as_str(), found.estimate.into());
    Average { criterion, best, estimate, lost_weight: found.lost_weight }
}

fn model(found: &FittedModel) -> Model<'_> {
    let standing = match found.standing {
        Standing::Estimated => "estimated",
        Standing::OnBoundary => "no-maximum",
        Standing::Unidentified => "unidentified",
        Standing::NotSolved => "not-solved",
    };
    Model {
        model: &found.name,
        standing,
        abundance: found.total,
        stderr: found.error,
        deviance: found.deviance,
        df: found.freedom,
        aic: found.aic,
        aicc: found.aicc,
        bic: found.bic,
    }
}

fn graphs(found: &GraphAverage) -> Graphs<'_> {
    let likeliest = found.graphs.iter().take(GRAPHS);
    Graphs {
        cell: found.prior.cell,
        least_unseen: found.prior.least,
        most_unseen: found.prior.most,
        mean: found.mean,
        mode: found.mode,
        low: found.low,
        median: found.median,
        high: found.high,
        tail: found.tail,
        graphs: likeliest.map(|(name, probability)| (name.as_str(), *probability)).collect(),
    }
}

fn latent(found: &Latent) -> LatentReport<'_> {
    let mode = |mode: &weigh::total::Mode| Mode {
        peak: mode.peak,
        low: mode.low,
        high: mode.high,
        mass: mode.mass,
    };
    let told = |number: f64| found.has_converged().then_some(number);
    LatentReport {
        mean: told(found.mean),
        low: told(found.low),
        median: told(found.median),
        high: told(found.high),
        r_hat: found.agreement.r_hat,
        effective_bulk: found.agreement.bulk,
        effective_tail: found.agreement.tail,
        converged: found.has_converged(),
        modes: found.modes.iter().map(mode).collect(),
        chain_medians: &found.medians,
    }
}

fn linkage(found: &Linkage) -> LinkageReport {
    let refused = |(at, refusal): &(usize, Refusal)| (*at, refusal.to_string());
    LinkageReport {
        tables: found.tables,
        refused: found.refused.iter().map(refused).collect(),
        answers: found.answers.iter().map(|answer| (*answer).into()).collect(),
        pooled: found.pooled.map(Into::into),
        log_linear: found.log_linear.map(Into::into),
    }
}
