//! The JSON of `prevalence`.

use super::answers::Gathered;
use serde::Serialize;
use weigh::prevalence::{
    self, ClusterInterval, Control, Decision, DesignEffect, Detail, Drawn, Fixed, Look,
    Misreporting, Prevalence, Question, RateInterval, Saturation, Sequence, Stratified, Tally,
    Verdict,
};

/// All that `prevalence` says.
#[derive(Debug, Serialize)]
pub(super) struct Told<'t> {
    v: u32,
    frame: u32,
    drawn: &'static str,
    level: f64,
    answers: Answers,
    bounds: Range,
    among_drawn: Option<Range>,
    sequence: Option<Steps>,
    fixed: Option<Once>,
    strata: Option<Strata<'t>>,
    clustered: Option<Clustered>,
    design_effects: Effects,
    decision: Option<Decided>,
    misreporting: Option<Misreported>,
    control: Option<Controlled>,
    detail: Option<Detailed>,
    saturation: Option<Saturated>,
    assumptions: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Answers {
    drawn: u32,
    yes: u32,
    no: u32,
    declined: u32,
    absent: u32,
    unsure: u32,
    response_rate: f64,
}

/// Persons of the frame and the shares that they are.
#[derive(Debug, Serialize)]
struct Range {
    least: u32,
    most: u32,
    low: f64,
    high: f64,
}

#[derive(Debug, Serialize)]
struct Steps {
    say_yes: Range,
    whatever: Option<Range>,
    broken: bool,
    steps: Vec<Step>,
    steps_whatever: Option<Vec<Step>>,
}

#[derive(Debug, Serialize)]
struct Step {
    asked: u32,
    yes: u32,
    least: u32,
    most: u32,
}

#[derive(Debug, Serialize)]
struct Once {
    two_sided: Range,
    at_least: Side,
    at_most: Side,
}

#[derive(Debug, Serialize)]
struct Side {
    persons: u32,
    share: f64,
}

#[derive(Debug, Serialize)]
struct Strata<'t> {
    strata: Vec<Stratum<'t>>,
    share: Option<f64>,
    standard_error: Option<f64>,
    range: Range,
}

#[derive(Debug, Serialize)]
struct Stratum<'t> {
    name: &'t str,
    persons: u32,
    drawn: u32,
    answered: u32,
    yes: u32,
}

#[derive(Debug, Serialize)]
struct Clustered {
    share: f64,
    low: f64,
    high: f64,
    effective: f64,
}

#[derive(Debug, Serialize)]
struct Effects {
    cluster: Option<Effect>,
    interviewer: Option<Effect>,
}

#[derive(Debug, Serialize)]
struct Effect {
    groups: u32,
    answered: u32,
    mean_size: f64,
    correlation: Option<f64>,
    design_effect: Option<f64>,
    effective: f64,
}

#[derive(Debug, Serialize)]
struct Decided {
    isolated: f64,
    systemic: f64,
    isolated_at_most: u32,
    systemic_at_least: u32,
    isolated_yes_at_most: u32,
    systemic_yes_at_least: u32,
    error: f64,
    threshold: f64,
    e_against_isolated: f64,
    e_against_systemic: f64,
    no_longer_isolated: Option<u32>,
    no_longer_systemic: Option<u32>,
    verdict: &'static str,
    steps: Vec<Evidence>,
}

#[derive(Debug, Serialize)]
struct Evidence {
    asked: u32,
    against_isolated: f64,
    against_systemic: f64,
}

#[derive(Debug, Serialize)]
struct Estimate {
    estimate: f64,
    low: f64,
    high: f64,
}

#[derive(Debug, Serialize)]
struct Misreported {
    sensitivity: Estimate,
    specificity: Estimate,
    share: Option<f64>,
    range: Range,
}

#[derive(Debug, Serialize)]
struct Controlled {
    asked: u32,
    yes: u32,
    false_yes: Estimate,
}

#[derive(Debug, Serialize)]
struct Detailed {
    asked: u32,
    known: u32,
    true_yes: Estimate,
    yes_and_known: Option<Range>,
}

#[derive(Debug, Serialize)]
struct Saturated {
    mentions: u32,
    kinds: u32,
    once: u32,
    twice: u32,
    unseen: Estimate,
    unseen_at_most: f64,
    kinds_at_least: f64,
    kinds_interval: Option<[f64; 2]>,
}

impl<'t> Told<'t> {
    pub(super) fn of(gathered: &'t Gathered, question: &Question, found: &Prevalence) -> Self {
        Self {
            v: 1,
            frame: found.bounds.of,
            drawn: drawn(gathered.survey.drawn),
            level: question.level,
            answers: (&found.tally).into(),
            bounds: found.bounds.into(),
            among_drawn: found.among_drawn.map(Into::into),
            sequence: found.sequence.as_ref().and_then(Steps::of),
            fixed: found.fixed.map(Into::into),
            strata: found.stratified.as_ref().map(|found| Strata::of(found, &gathered.strata)),
            clustered: found.clustered.map(Into::into),
            design_effects: Effects {
                cluster: found.clusters.map(Into::into),
                interviewer: found.interviewers.map(Into::into),
            },
            decision: found.decision.as_ref().map(Into::into),
            misreporting: found.misreporting.map(Into::into),
            control: found.control.map(Into::into),
            detail: found.detail.map(Into::into),
            saturation: found.saturation.map(Into::into),
            assumptions: super::text::assumptions(gathered, found),
        }
    }
}

/// The word of the option.
pub(super) fn drawn(drawn: Drawn) -> &'static str {
    match drawn {
        Drawn::RandomOrder => "random-order",
        Drawn::RandomSample => "random-sample",
        Drawn::Clusters => "clusters",
        Drawn::Volunteers => "volunteers",
        Drawn::Unknown => "unknown",
    }
}

/// The word of a verdict.
pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Systemic => "systemic",
        Verdict::Isolated => "isolated",
        Verdict::Between => "between",
        Verdict::Open => "open",
    }
}

impl From<&Tally> for Answers {
    fn from(tally: &Tally) -> Self {
        let Tally { drawn, yes, no, declined, absent, unsure } = *tally;
        let response_rate = f64::from(yes + no) / f64::from(drawn.max(1));
        Self { drawn, yes, no, declined, absent, unsure, response_rate }
    }
}

impl From<prevalence::Range> for Range {
    fn from(range: prevalence::Range) -> Self {
        let (low, high) = range.shares();
        Self { least: range.least, most: range.most, low, high }
    }
}

impl Steps {
    fn of(sequence: &Sequence) -> Option<Self> {
        let last = |looks: &[Look]| looks.last().map(|look| look.range.into());
        let steps = |looks: &[Look]| looks.iter().map(Into::into).collect();
        let all = sequence.say_yes.iter().chain(sequence.whatever.iter().flatten());
        Some(Self {
            say_yes: last(&sequence.say_yes)?,
            whatever: sequence.whatever.as_deref().and_then(last),
            broken: all.clone().any(|look| look.broken),
            steps: steps(&sequence.say_yes),
            steps_whatever: sequence.whatever.as_deref().map(steps),
        })
    }
}

impl From<&Look> for Step {
    fn from(look: &Look) -> Self {
        let Look { asked, yes, range, .. } = *look;
        Self { asked, yes, least: range.least, most: range.most }
    }
}

impl From<Fixed> for Once {
    fn from(fixed: Fixed) -> Self {
        let of = f64::from(fixed.two_sided.of.max(1));
        let side = |persons: u32| Side { persons, share: f64::from(persons) / of };
        Self {
            two_sided: fixed.two_sided.into(),
            at_least: side(fixed.at_least),
            at_most: side(fixed.at_most),
        }
    }
}

impl<'t> Strata<'t> {
    fn of(found: &Stratified, names: &'t [String]) -> Self {
        let stratum = |(one, name): (&prevalence::StratumShare, &'t String)| Stratum {
            name,
            persons: one.size,
            drawn: one.drawn,
            answered: one.answered,
            yes: one.yes,
        };
        Self {
            strata: found.strata.iter().zip(names).map(stratum).collect(),
            share: found.share,
            standard_error: found.standard_error,
            range: found.range.into(),
        }
    }
}

impl From<ClusterInterval> for Clustered {
    fn from(found: ClusterInterval) -> Self {
        let ClusterInterval { share, low, high, effective } = found;
        Self { share, low, high, effective }
    }
}

impl From<DesignEffect> for Effect {
    fn from(found: DesignEffect) -> Self {
        Self {
            groups: found.clusters,
            answered: found.answered,
            mean_size: found.mean_size,
            correlation: found.correlation,
            design_effect: found.effect,
            effective: found.effective,
        }
    }
}

impl From<&Decision> for Decided {
    fn from(found: &Decision) -> Self {
        let last = |path: &[f64]| path.last().copied().unwrap_or(1.0);
        let paths = found.against_isolated.iter().zip(&found.against_systemic);
        let evidence = |(at, (isolated, systemic)): (u32, (&f64, &f64))| Evidence {
            asked: at,
            against_isolated: *isolated,
            against_systemic: *systemic,
        };
        Self {
            isolated: found.hypotheses.isolated,
            systemic: found.hypotheses.systemic,
            isolated_at_most: found.isolated_at_most,
            systemic_at_least: found.systemic_at_least,
            isolated_yes_at_most: found.isolated_yes_at_most,
            systemic_yes_at_least: found.systemic_yes_at_least,
            error: found.hypotheses.error,
            threshold: found.threshold,
            e_against_isolated: last(&found.against_isolated),
            e_against_systemic: last(&found.against_systemic),
            no_longer_isolated: found.no_longer_isolated,
            no_longer_systemic: found.no_longer_systemic,
            verdict: verdict(found.verdict),
            steps: (1..).zip(paths).map(evidence).collect(),
        }
    }
}

impl From<RateInterval> for Estimate {
    fn from(found: RateInterval) -> Self {
        let RateInterval { estimate, low, high } = found;
        Self { estimate, low, high }
    }
}

impl From<Misreporting> for Misreported {
    fn from(found: Misreporting) -> Self {
        Self {
            sensitivity: found.sensitivity.into(),
            specificity: found.specificity.into(),
            share: found.share,
            range: found.range.into(),
        }
    }
}

impl From<Control> for Controlled {
    fn from(found: Control) -> Self {
        Self { asked: found.asked, yes: found.yes, false_yes: found.rate.into() }
    }
}

impl From<Detail> for Detailed {
    fn from(found: Detail) -> Self {
        Self {
            asked: found.asked,
            known: found.known,
            true_yes: found.rate.into(),
            yes_and_known: found.range.map(Into::into),
        }
    }
}

impl From<Saturation> for Saturated {
    fn from(found: Saturation) -> Self {
        let (estimate, low, high) = found.unseen;
        Self {
            mentions: found.mentions,
            kinds: found.kinds,
            once: found.once,
            twice: found.twice,
            unseen: Estimate { estimate, low, high },
            unseen_at_most: found.unseen_at_most,
            kinds_at_least: found.chao.0,
            kinds_interval: found.chao.1.map(|(low, high)| [low, high]),
        }
    }
}
