//! The example `worlds` of `weigh` as a measure: the worst figures of its three worlds.

use crate::bench::figure;
use crate::measure::Figures;
use crate::shell;
use crate::workspace::{Profile, Workspace};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// The copy rates by which the worlds are called.
pub(crate) const RATES: [&str; 3] = ["0.6", "0.7", "0.8"];

/// With estimated parameters: the greatest calibration error and share wrong among P > .95, and the
/// least share with P > .95; and how far naive Bayes is off in the hardest world, by which the worlds
/// stay as hard as they are.
pub(crate) fn figures(_program: &Path) -> Result<Figures> {
    let example = Workspace::find()?.example("weigh", "worlds", Profile::Dev)?;
    let output = shell::output(Command::new(example).arg("8000"), &[0])?;
    let all = |name: &str| -> Result<Vec<f64>> {
        RATES.iter().map(|rate| figure(&output, &format!("estimated-{name}-{rate}"))).collect()
    };
    let most = |name| -> Result<f64> { Ok(all(name)?.into_iter().fold(0.0, f64::max)) };
    Ok(Figures::from([
        ("ece", most("ece")?),
        ("wrong", most("wrong")?),
        ("sure", all("sure")?.into_iter().fold(1.0, f64::min)),
        ("naive-wrong", figure(&output, "naive-wrong-0.8")?),
    ]))
}
