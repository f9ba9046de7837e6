//! A line in the log odds (Platt 1999), by Newton's method as in Lin, Lin & Weng (2007), "A note on
//! Platt's probabilistic outputs for support vector machines".

use super::{Label, NEAREST, Targets};

const MOST_STEPS: usize = 100;

/// Fitting ends when the slope of the loss is smaller than this.
const STILL: f64 = 1e-9;

/// A step is halved while it does not lower the loss enough, down to this.
const SHORTEST: f64 = 1e-10;

/// Added to the curvature, so that it can be divided by.
const RIDGE: f64 = 1e-12;

/// Log odds after, from log odds before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Line {
    slope: f64,
    intercept: f64,
}

impl Line {
    /// The line with the least loss among those that do not fall.
    pub(super) fn fitted(labels: &[Label]) -> Self {
        let points = points(labels);
        let level = Self { slope: 0.0, intercept: mean_log_odds(&points) };
        let mut line = level;
        for _ in 0..MOST_STEPS {
            match line.next(&points) {
                Some(next) => line = next,
                None => break,
            }
        }
        // The loss is convex: where the least is at a slope below 0, the least without is at 0.
        if line.slope > 0.0 { line } else { level }
    }

    /// The probability after.
    pub(super) fn at(&self, probability: f64) -> f64 {
        1.0 / (1.0 + (-self.log_odds(log_odds(probability))).exp())
    }

    fn log_odds(&self, before: f64) -> f64 {
        self.slope * before + self.intercept
    }

    /// A step down; none where no step leads further down.
    fn next(&self, points: &[Point]) -> Option<Self> {
        let bend = Bend::at(self, points);
        if bend.slope.abs() < STILL && bend.intercept.abs() < STILL {
            return None;
        }
        let (slope, intercept) = bend.step();
        let descent = bend.slope * slope + bend.intercept * intercept;
        let loss = self.loss(points);
        let halved = std::iter::successors(Some(1.0), |length| Some(length / 2.0));
        halved.take_while(|length| *length >= SHORTEST).find_map(|length| {
            let next = Self {
                slope: self.slope + length * slope,
                intercept: self.intercept + length * intercept,
            };
            (next.loss(points) < loss + 1e-4 * length * descent).then_some(next)
        })
    }

    fn loss(&self, points: &[Point]) -> f64 {
        let of = |point: &Point| {
            let odds = self.log_odds(point.log_odds);
            // ln(1 + exp(odds)), which does not overflow.
            let one_more = odds.max(0.0) + (-odds.abs()).exp().ln_1p();
            point.share * (one_more - point.target * odds)
        };
        points.iter().map(of).sum()
    }
}

/// A label as it is fitted to.
#[derive(Debug, Clone, Copy)]
struct Point {
    log_odds: f64,
    target: f64,
    /// The share of all weight.
    share: f64,
}

fn points(labels: &[Label]) -> Vec<Point> {
    let targets = Targets::of(labels);
    let total: f64 = labels.iter().map(|label| label.weight).sum();
    let point = |label: &Label| Point {
        log_odds: log_odds(label.probability),
        target: targets.for_label(label),
        share: label.weight / total,
    };
    labels.iter().map(point).collect()
}

fn log_odds(probability: f64) -> f64 {
    let probability = probability.clamp(NEAREST, 1.0 - NEAREST);
    (probability / (1.0 - probability)).ln()
}

fn mean_log_odds(points: &[Point]) -> f64 {
    log_odds(points.iter().map(|point| point.share * point.target).sum())
}

/// First and second derivatives of the loss by slope and intercept.
#[derive(Debug, Default)]
struct Bend {
    slope: f64,
    intercept: f64,
    slope_slope: f64,
    slope_intercept: f64,
    intercept_intercept: f64,
}

impl Bend {
    fn at(line: &Line, points: &[Point]) -> Self {
        let mut bend = Self::default();
        for Point { log_odds, target, share } in points {
            let probability = 1.0 / (1.0 + (-line.log_odds(*log_odds)).exp());
            let first = share * (probability - target);
            let second = share * probability * (1.0 - probability);
            bend.slope += first * log_odds;
            bend.intercept += first;
            bend.slope_slope += second * log_odds * log_odds;
            bend.slope_intercept += second * log_odds;
            bend.intercept_intercept += second;
        }
        bend
    }

    /// Newton's step in slope and intercept.
    fn step(&self) -> (f64, f64) {
        let (a, b) = (self.slope_slope + RIDGE, self.slope_intercept);
        let d = self.intercept_intercept + RIDGE;
        let determinant = a * d - b * b;
        (
            (b * self.intercept - d * self.slope) / determinant,
            (b * self.slope - a * self.intercept) / determinant,
        )
    }
}
