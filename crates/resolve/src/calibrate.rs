//! Probabilities brought to what people said of some pairs.
//!
//! The probabilities of a fitted model are often right in their order and wrong in their size. What
//! people say of 100 to 300 pairs gives a curve from these probabilities to ones that can be counted on:
//! a logistic curve (Platt 1999; Lin, Lin & Weng 2007), or a rising one of no given form (Zadrozny &
//! Elkan 2002). Niculescu-Mizil & Caruana (2005) found the first better with few labels and the second
//! with many, so cross-validation chooses; the model's own probability stays where none is better. To ask
//! for a gain of more than a standard error was tried: of 300 labels too few tell, and probabilities stayed
//! twice as far off.

mod isotonic;
mod logistic;
mod reliability;
#[cfg(test)]
mod tests;

pub(crate) use reliability::bin_of;
pub use reliability::{AtCut, Bin, at_cut, expected_calibration_error, reliability};

use crate::fit::splitmix;
use isotonic::Knots;
use logistic::Line;

/// With fewer labels nothing is fitted.
pub const FEWEST_LABELS: usize = 20;

const FOLDS: usize = 10;

/// Odds are taken and losses counted as if no probability were nearer to 0 or 1.
const NEAREST: f64 = 1e-6;

/// A pair with the probability that was given to it and what a person said of it.
///
/// Only pairs that were drawn by chance can be labels, such as those of [`crate::queue::stratified`]:
/// pairs that were chosen because they are hard say nothing of the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    probability: f64,
    same: bool,
    weight: f64,
}

impl Label {
    /// A label. `weight` is the number of pairs that it stands for: one over the probability with which
    /// it was drawn. None where `probability` is not in [0, 1] or `weight` not positive and finite.
    pub fn new(probability: f64, same: bool, weight: f64) -> Option<Self> {
        let is_sound = (0.0..=1.0).contains(&probability) && weight.is_finite() && weight > 0.0;
        is_sound.then_some(Self { probability, same, weight })
    }

    /// The probability that the pair is one person, in [0, 1].
    pub fn probability(&self) -> f64 {
        self.probability
    }

    /// Whether the person says that it is one person.
    pub fn same(&self) -> bool {
        self.same
    }

    /// The number of pairs that the label stands for.
    pub fn weight(&self) -> f64 {
        self.weight
    }

    /// What is lost, in nats, if the pair has this probability.
    fn loss(&self, probability: f64) -> f64 {
        let said = if self.same { probability } else { 1.0 - probability };
        -said.clamp(NEAREST, 1.0 - NEAREST).ln()
    }
}

/// How probabilities are brought to the labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Not at all.
    Raw,
    /// A line in the log odds.
    Logistic,
    /// A rising curve of no given form.
    Isotonic,
}

/// A curve from a model's probability to a calibrated one. It never falls.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration(Curve);

#[derive(Debug, Clone, PartialEq)]
enum Curve {
    Raw,
    Logistic(Line),
    Isotonic(Knots),
}

impl Calibration {
    /// Leaves every probability as it is.
    pub fn raw() -> Self {
        Self(Curve::Raw)
    }

    /// How it was made.
    pub fn method(&self) -> Method {
        match self.0 {
            Curve::Raw => Method::Raw,
            Curve::Logistic(_) => Method::Logistic,
            Curve::Isotonic(_) => Method::Isotonic,
        }
    }

    /// The calibrated probability, in [0, 1]. What lies outside is taken for 0 or 1; NaN stays NaN.
    pub fn apply(&self, probability: f64) -> f64 {
        let probability = probability.clamp(0.0, 1.0);
        match &self.0 {
            Curve::Raw => probability,
            Curve::Logistic(line) => line.at(probability),
            Curve::Isotonic(knots) => knots.at(probability),
        }
    }

    /// Fits a curve to labels in the order of their probabilities.
    fn fitted(method: Method, labels: &[Label]) -> Self {
        Self(match method {
            Method::Raw => Curve::Raw,
            Method::Logistic => Curve::Logistic(Line::fitted(labels)),
            Method::Isotonic => Curve::Isotonic(Knots::fitted(labels)),
        })
    }
}

/// Why a calibration is what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Raw: there are fewer labels than [`FEWEST_LABELS`].
    TooFewLabels {
        /// How many there are.
        labels: usize,
    },
    /// Raw: all labels say the same.
    OneVerdictOnly {
        /// What they say: whether it is one person.
        same: bool,
    },
    /// Raw: no curve lost less.
    NoneBetter,
    /// The curve with the least loss, which is less than that of raw.
    Better,
}

/// How a method did on labels that it was not fitted to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tried {
    /// The method.
    pub method: Method,
    /// The weighted mean loss, in nats.
    pub loss: f64,
    /// By how much that is less than the loss of raw.
    pub gain: f64,
    /// The standard error of the gain.
    pub standard_error: f64,
}

/// A calibration with what speaks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibrated {
    /// The curve.
    pub calibration: Calibration,
    /// Why it is this one.
    pub reason: Reason,
    /// What was compared with raw; empty where nothing was fitted.
    pub tried: Vec<Tried>,
    /// The labels in the order of their raw probabilities, each with the probability that it gets from
    /// a curve that was fitted without it: what a reliability chart shows without flattering.
    pub held_out: Vec<Label>,
}

/// Chooses and fits a calibration. The order of the labels does not matter.
pub fn calibrate(labels: &[Label]) -> Calibrated {
    let labels = in_order(labels);
    if let Some(reason) = reason_against(&labels) {
        let calibration = Calibration::raw();
        return Calibrated { calibration, reason, tried: Vec::new(), held_out: labels };
    }
    let folds = folds(&labels);
    let trials = [Method::Logistic, Method::Isotonic].map(|method| {
        let held_out = held_out(method, &labels, &folds);
        (tried(method, &labels, &held_out), held_out)
    });
    let tried = trials.iter().map(|(tried, _)| *tried).collect();
    let better = trials.into_iter().filter(|(tried, _)| tried.gain > 0.0);
    match better.min_by(|(one, _), (two, _)| one.loss.total_cmp(&two.loss)) {
        Some((best, held_out)) => Calibrated {
            calibration: Calibration::fitted(best.method, &labels),
            reason: Reason::Better,
            tried,
            held_out,
        },
        None => Calibrated {
            calibration: Calibration::raw(),
            reason: Reason::NoneBetter,
            tried,
            held_out: labels,
        },
    }
}

fn in_order(labels: &[Label]) -> Vec<Label> {
    let mut labels = labels.to_vec();
    labels.sort_by(|one, two| {
        let by_probability = one.probability.total_cmp(&two.probability);
        let by_verdict = one.same.cmp(&two.same);
        by_probability.then(by_verdict).then(one.weight.total_cmp(&two.weight))
    });
    labels
}

/// Why nothing can be fitted.
fn reason_against(labels: &[Label]) -> Option<Reason> {
    if labels.len() < FEWEST_LABELS {
        return Some(Reason::TooFewLabels { labels: labels.len() });
    }
    let first = labels.first()?.same;
    let all_say_so = labels.iter().all(|label| label.same == first);
    all_say_so.then_some(Reason::OneVerdictOnly { same: first })
}

/// The fold of each label: both verdicts are dealt out evenly, in an order that only places decide.
fn folds(labels: &[Label]) -> Vec<usize> {
    let mut dealt: Vec<usize> = (0..labels.len()).collect();
    dealt.sort_by_key(|at| (labels[*at].same, splitmix(*at as u64)));
    let mut folds = vec![0; labels.len()];
    for (turn, at) in dealt.into_iter().enumerate() {
        folds[at] = turn % FOLDS;
    }
    folds
}

/// The labels with the probabilities that they get from curves fitted to the other folds.
fn held_out(method: Method, labels: &[Label], folds: &[usize]) -> Vec<Label> {
    let without = |fold: usize| -> Vec<Label> {
        let others = labels.iter().zip(folds).filter(|(_, of)| **of != fold);
        others.map(|(label, _)| *label).collect()
    };
    let curves: Vec<Calibration> =
        (0..FOLDS).map(|fold| Calibration::fitted(method, &without(fold))).collect();
    let calibrated = |label: &Label, fold: usize| Label {
        probability: curves[fold].apply(label.probability),
        ..*label
    };
    labels.iter().zip(folds).map(|(label, fold)| calibrated(label, *fold)).collect()
}

/// Compares losses label by label, so that what is hard about a label is not taken for chance.
fn tried(method: Method, labels: &[Label], held_out: &[Label]) -> Tried {
    let total: f64 = labels.iter().map(|label| label.weight).sum();
    let losses: Vec<(f64, f64, f64)> = labels
        .iter()
        .zip(held_out)
        .map(|(label, held_out)| {
            let loss = label.loss(held_out.probability);
            (label.weight / total, loss, label.loss(label.probability) - loss)
        })
        .collect();
    let loss = losses.iter().map(|(share, loss, _)| share * loss).sum();
    let gain: f64 = losses.iter().map(|(share, _, gain)| share * gain).sum();
    let spread: f64 = losses.iter().map(|(share, _, here)| (share * (here - gain)).powi(2)).sum();
    let count = labels.len() as f64;
    Tried { method, loss, gain, standard_error: (spread * count / (count - 1.0)).sqrt() }
}

/// What is fitted in the place of "no" and "yes": as many labels say how far from 0 and 1 an honest
/// probability stays (Platt 1999).
#[derive(Debug, Clone, Copy)]
struct Targets {
    different: f64,
    same: f64,
}

impl Targets {
    fn of(labels: &[Label]) -> Self {
        let same = labels.iter().filter(|label| label.same).count() as f64;
        let different = labels.len() as f64 - same;
        Self { different: 1.0 / (different + 2.0), same: (same + 1.0) / (same + 2.0) }
    }

    fn for_label(&self, label: &Label) -> f64 {
        if label.same { self.same } else { self.different }
    }
}
