//! What is believed of a parameter beforehand, as strongly as its stated interval says.

/// The normal deviate that 97.5 % lie below: a stated interval is read as one of 95 %.
const Z: f64 = 1.959_963_984_540_054;

const STRONGEST: f64 = 1e12;

/// A Beta prior by its mode: worth `strength` answers, of which the share `centre` asserts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Belief {
    pub(super) centre: f64,
    pub(super) strength: f64,
}

/// Expected numbers of answers.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counts {
    pub(super) said: f64,
    pub(super) tried: f64,
}

impl Counts {
    pub(super) fn add(&mut self, weight: f64, said: bool) {
        self.tried += weight;
        if said {
            self.said += weight;
        }
    }
}

fn half_width((least, most): (f64, f64)) -> f64 {
    (most / least).ln() / 2.0
}

impl Belief {
    /// So strong that its interval goes from `least` to `most` times the centre, in the mean of
    /// both sides: the standard error of ln p from n answers is √((1−p)/(np)).
    pub(super) fn of_probability(centre: f64, factors: (f64, f64)) -> Self {
        let deviates = Z / half_width(factors);
        Self::of(centre, (1.0 - centre) / centre * deviates * deviates)
    }

    /// The same for the odds, whose logarithm has the standard error 1/√(np(1−p)).
    pub(super) fn of_odds(centre: f64, factors: (f64, f64)) -> Self {
        let deviates = Z / half_width(factors);
        Self::of(centre, deviates * deviates / (centre * (1.0 - centre)))
    }

    /// An interval without width is believed in like any number of answers, but no infinite one.
    fn of(centre: f64, strength: f64) -> Self {
        Self { centre, strength: strength.min(STRONGEST) }
    }

    /// The most probable value after these answers.
    pub(super) fn after(&self, counts: Counts) -> f64 {
        let tried = self.strength + counts.tried;
        if tried <= 0.0 {
            return self.centre;
        }
        (self.centre * self.strength + counts.said) / tried
    }

    /// The log density, but for a constant.
    pub(super) fn log_density(&self, value: f64) -> f64 {
        if self.strength <= 0.0 {
            return 0.0;
        }
        self.strength * (self.centre * value.ln() + (1.0 - self.centre) * (1.0 - value).ln())
    }

    /// The standard error after so many answers, as a share of the one before.
    pub(super) fn share(&self, answers: f64) -> f64 {
        (self.strength / (self.strength + answers)).sqrt()
    }
}

/// A normal prior of the logarithm of a factor, about 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LogFactor {
    /// 1 / variance.
    pub(super) precision: f64,
}

impl LogFactor {
    pub(super) fn within(factors: (f64, f64)) -> Self {
        let deviates = Z / half_width(factors);
        Self { precision: deviates * deviates }
    }

    pub(super) fn log_density(&self, log_factor: f64) -> f64 {
        -0.5 * self.precision * log_factor * log_factor
    }

    /// The standard error after so much information, as a share of the one before.
    pub(super) fn share(&self, information: f64) -> f64 {
        (self.precision / (self.precision + information)).sqrt()
    }
}
