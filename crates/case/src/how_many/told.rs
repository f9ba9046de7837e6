//! What was found, as the contract writes it.

use super::HowMany;
use weigh::total::{
    ASSUMPTION, Answer, Averaged, Bounds, Caution, Coverage, Criterion, Estimate, FittedModel,
    GraphAverage, Latent, Linkage, LogLinear, Mode, Pair, Refusal, Sensitivity, Standing,
};
use wire::total as told;

/// So many models are written, best first, and so many graphs.
const MODELS: usize = 1024;
const GRAPHS: usize = 20;

impl HowMany {
    /// The wire form.
    pub fn to_wire(&self) -> told::Total {
        let (table, all) = (&self.table, &self.assessment);
        let name = |list: usize| table.lists().get(list).cloned().unwrap_or_default();
        let list = |list: usize| told::CountedList { name: name(list), size: table.size(list) };
        let pair = |pair: &Pair| told::ListPair {
            lists: [name(pair.lists.0), name(pair.lists.1)],
            both: pair.both,
            petersen: pair.petersen.as_ref().map(estimate),
            chapman: pair.chapman.as_ref().map(estimate),
        };
        let point =
            |at: &Sensitivity| told::Sensitivity { xi: at.xi, answer: interval(&at.answer) };
        told::Total {
            v: wire::VERSION,
            lists: (0..table.lists().len()).map(list).collect(),
            counted: table.total(),
            captures: table.captures(),
            refused: all.refusals.iter().map(refusal).collect(),
            cautions: all.cautions.iter().map(caution).collect(),
            answer: all.answer.as_ref().map(interval),
            assumption: all.answer.map(|_| ASSUMPTION),
            curve: all.curve.iter().map(point).collect(),
            bounds: bounds(&all.bounds),
            pairs: all.pairs.iter().map(pair).collect(),
            coverage: all.coverage.as_ref().map(coverage),
            log_linear: all.log_linear.as_ref().map(log_linear),
            graphs: all.graphs.iter().map(graphs).collect(),
            latent: all.latent.as_ref().map(latent),
            linkage: self.linkage.as_ref().map(linkage),
        }
    }
}

fn interval(answer: &Answer) -> told::Interval {
    let Answer { total, low, high } = *answer;
    told::Interval { total, low, high }
}

fn estimate(estimate: &Estimate) -> told::Estimate {
    let Estimate { total, error, low, high } = *estimate;
    told::Estimate { total, error, low, high }
}

fn refusal(refusal: &Refusal) -> told::Rule {
    let rule = match refusal {
        Refusal::TwoLists => "two-lists",
        Refusal::Apart { .. } => "no-overlap",
        Refusal::Nested { .. } => "nested",
        Refusal::Same { .. } => "copied",
        Refusal::Unidentified { .. } => "unidentified",
        Refusal::ChainsDisagree { .. } => "chains-disagree",
    };
    told::Rule { rule, sentence: refusal.to_string() }
}

fn caution(caution: &Caution) -> told::Rule {
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
    told::Rule { rule, sentence: caution.to_string() }
}

fn bounds(found: &Bounds) -> told::LeastTotals {
    told::LeastTotals {
        by_list: found.by_list.as_ref().map(estimate),
        chao: found.chao.as_ref().map(estimate),
        chao_corrected: found.corrected.as_ref().map(estimate),
        chao_few_lists: found.few_lists,
        chao_improved: found.improved,
        zelterman: found.zelterman.as_ref().map(estimate),
    }
}

fn coverage(found: &Coverage) -> told::SampleCoverage {
    told::SampleCoverage {
        coverage: found.coverage,
        independent: found.independent,
        solved: found.solved.as_ref().map(estimate),
        one_step: found.one_step.as_ref().map(estimate),
    }
}

fn log_linear(found: &LogLinear) -> told::LogLinear {
    let profile = found.profile.map(|profile| told::Profile {
        total: profile.total,
        low: profile.low,
        high: profile.high,
    });
    told::LogLinear {
        order: found.order,
        pairs_at_most: found.pairs_at_most,
        averages: found.averages.iter().map(average).collect(),
        profile,
        bootstrap: found.bootstrap,
        fitted: found.models.len(),
        models: found.models.iter().take(MODELS).map(model).collect(),
    }
}

fn average(found: &Averaged) -> told::ModelAverage {
    let criterion = match found.criterion {
        Criterion::Aic => "AIC",
        Criterion::Aicc => "AICc",
        Criterion::Bic => "BIC",
    };
    let (best, estimate) = (found.best.clone(), self::estimate(&found.estimate));
    told::ModelAverage { criterion, best, estimate, lost_weight: found.lost_weight }
}

fn model(found: &FittedModel) -> told::LogLinearModel {
    let standing = match found.standing {
        Standing::Estimated => "estimated",
        Standing::OnBoundary => "no-maximum",
        Standing::Unidentified => "unidentified",
        Standing::NotSolved => "not-solved",
    };
    told::LogLinearModel {
        model: found.name.clone(),
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

fn graphs(found: &GraphAverage) -> told::GraphAverage {
    let likeliest = found.graphs.iter().take(GRAPHS);
    told::GraphAverage {
        cell: found.prior.cell,
        least_unseen: found.prior.least,
        most_unseen: found.prior.most,
        mean: found.mean,
        mode: found.mode,
        low: found.low,
        median: found.median,
        high: found.high,
        tail: found.tail,
        graphs: likeliest.map(|(name, probability)| (name.clone(), *probability)).collect(),
    }
}

fn latent(found: &Latent) -> told::LatentClasses {
    let mode = |mode: &Mode| told::Mode {
        peak: mode.peak,
        low: mode.low,
        high: mode.high,
        mass: mode.mass,
    };
    let told = |number: f64| found.has_converged().then_some(number);
    told::LatentClasses {
        mean: told(found.mean),
        low: told(found.low),
        median: told(found.median),
        high: told(found.high),
        r_hat: found.agreement.r_hat,
        effective_bulk: found.agreement.bulk,
        effective_tail: found.agreement.tail,
        converged: found.has_converged(),
        modes: found.modes.iter().map(mode).collect(),
        chain_medians: found.medians.clone(),
    }
}

fn linkage(found: &Linkage) -> told::Linkage {
    let refused = |(at, refusal): &(usize, Refusal)| (*at, refusal.to_string());
    told::Linkage {
        tables: found.tables,
        refused: found.refused.iter().map(refused).collect(),
        answers: found.answers.iter().map(interval).collect(),
        pooled: found.pooled.as_ref().map(interval),
        log_linear: found.log_linear.as_ref().map(estimate),
    }
}
