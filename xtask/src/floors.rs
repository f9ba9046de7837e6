//! Floors under the quality of the program: figures that must not become worse. They stand in
//! floors.toml with the measurement that each comes from.

use crate::measure::{Figures, MEASURES, Run};
use crate::tally::Tally;
use crate::workspace::{Profile, Workspace};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// A bound under or over one figure.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

/// Measures and their bounded figures.
type Floors = BTreeMap<String, BTreeMap<String, Bound>>;

/// Measures all and compares; skips what needs material that is not there, and says how many.
pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let floors = parse(&fs::read_to_string(workspace.root.join("floors.toml"))?)?;
    let shared = workspace.shared();
    let program = workspace.build(Profile::Dev)?;
    let mut tally = Tally::default();
    for (name, bounds) in &floors {
        let measure = MEASURES.iter().find(|measure| measure.name == name);
        let measure = measure.with_context(|| format!("floors.toml: no measure `{name}`"))?;
        let figures = match (measure.run, &shared) {
            (Run::Own(run), _) => run(&program),
            (Run::Shared(run), Some(shared)) => run(&program, shared),
            (Run::Shared(_), None) => {
                tally += Tally::skipped(bounds.len() as u32);
                continue;
            }
        };
        let figures = figures.unwrap_or_else(|error| {
            println!("FAIL {name}: {error:#}");
            Figures::new()
        });
        tally += compare(name, bounds, &figures);
    }
    if tally.skipped > 0 {
        println!("SKIPPED {} floors: the development sets (../shared) are not here", tally.skipped);
    }
    Ok(tally)
}

/// Prints a line for each bound. A figure that was not measured is a failure.
fn compare(name: &str, bounds: &BTreeMap<String, Bound>, figures: &Figures) -> Tally {
    let mut tally = Tally::default();
    for (figure, bound) in bounds {
        let value = figures.get(figure.as_str()).copied();
        let holds = value.is_some_and(|value| bound.holds(value));
        let mark = if holds { "ok  " } else { "FAIL" };
        let value = value.map_or("not measured".to_owned(), |value| format!("{value}"));
        println!("{mark} {name} {figure}: {value} ({bound})");
        tally += Tally::of(holds);
    }
    tally
}

impl Bound {
    fn holds(self, value: f64) -> bool {
        match self {
            Self::AtLeast(bound) => value >= bound,
            Self::AtMost(bound) => value <= bound,
        }
    }
}

impl std::fmt::Display for Bound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AtLeast(bound) => write!(f, "at least {bound}"),
            Self::AtMost(bound) => write!(f, "at most {bound}"),
        }
    }
}

fn parse(text: &str) -> Result<Floors> {
    let tables: BTreeMap<String, BTreeMap<String, BTreeMap<String, Value>>> =
        basic_toml::from_str(text).context("floors.toml")?;
    let bounds = |(name, figures): (String, BTreeMap<String, BTreeMap<String, Value>>)| {
        let figures = figures.into_iter().map(|(figure, bound)| Ok((figure, parse_bound(&bound)?)));
        Ok((name, figures.collect::<Result<_>>()?))
    };
    tables.into_iter().map(bounds).collect()
}

fn parse_bound(bound: &BTreeMap<String, Value>) -> Result<Bound> {
    ensure!(bound.len() == 1, "floors.toml: a bound is {{ least = … }} or {{ most = … }}");
    let number = |key| bound.get(key).and_then(Value::as_f64);
    let least = number("least").map(Bound::AtLeast);
    let bound = least.or(number("most").map(Bound::AtMost));
    bound.context("floors.toml: a bound is { least = … } or { most = … }")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_under_its_floor_fails() -> Result<()> {
        let floors = parse(
            "[article]\nfound = { least = 12 }\nwrong = { most = 4 }\nnone = { least = 0 }\n",
        )?;
        let figures = Figures::from([("found", 11.0), ("wrong", 4.0)]);
        let tally = compare("article", &floors["article"], &figures);
        assert_eq!((tally.passed, tally.failed), (1, 2));
        Ok(())
    }

    #[test]
    fn a_malformed_floor_is_refused() {
        assert!(parse("[article]\nfound = { around = 12 }\n").is_err());
        assert!(parse("[article]\nfound = { least = 1, most = 2 }\n").is_err());
    }
}
