//! `consilience total` on tables for which R's packages gave numbers: those of `../shared`, with what
//! each package printed.

use crate::measure::Figures;
use crate::shell;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A table with what the packages gave for it.
pub(crate) struct Set {
    pub(crate) name: String,
    pub(crate) lists: usize,
    /// As `total` reads it.
    pub(crate) rows: String,
    peers: Value,
}

/// Whose figures ours stand beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peer {
    /// Lower bounds that follow from a formula.
    Formula,
    Rcapture,
    Dga,
    Lcmcr,
}

/// Our figures beside those of a peer.
pub(crate) struct Compared {
    pub(crate) peer: Peer,
    pub(crate) what: String,
    pub(crate) holds: bool,
    pub(crate) figures: String,
}

/// The largest difference of numbers that were written with one digit after the point, and with two.
const ROUNDED: [f64; 2] = [0.051, 0.0051];

/// A median and a limit of a sampler may differ by these parts.
const MEDIAN: f64 = 0.03;
const LIMIT: f64 = 0.05;

/// No package that converged gave so many; what iterates on a table without a maximum does.
const NO_NUMBER: f64 = 1e9;

/// All tables.
pub(crate) fn sets(shared: &Path) -> Result<Vec<Set>> {
    let path = shared.join("data/total/tables.json");
    let bytes = fs::read(&path).with_context(|| path.display().to_string())?;
    let found: Value = serde_json::from_slice(&bytes)?;
    found["tables"].as_array().context("no tables")?.iter().map(Set::of).collect()
}

impl Set {
    fn of(table: &Value) -> Result<Self> {
        let mut rows = "pattern,count\n".to_owned();
        for cell in table["cells"].as_array().context("a table without cells")? {
            let pattern = cell["h"].as_str().context("a cell without its history")?;
            writeln!(rows, "{pattern},{}", cell["n"])?;
        }
        Ok(Self {
            name: table["id"].as_str().context("a table without id")?.to_owned(),
            lists: table["lists"].as_array().context("a table without lists")?.len(),
            rows,
            peers: table["reference_runs"].clone(),
        })
    }

    /// Whether the packages show that there is no number: the best log-linear model prints one beyond
    /// all reason.
    fn is_unidentified(&self) -> bool {
        self.peers["rcapture_bic"]["N"].as_f64().is_some_and(|total| total > NO_NUMBER)
    }

    /// Whether `total` refuses it where it must, and nowhere else but where its chains disagree.
    pub(crate) fn is_refused_rightly(&self, found: &Value) -> bool {
        let mut rules = found["refused"].as_array().into_iter().flatten();
        // Of the table itself, not of what the sampler drew.
        let is_refused = rules.any(|rule| rule["rule"] != "chains-disagree");
        is_refused == self.is_unidentified()
    }

    /// The JSON of `total` beside every figure of the peers; where it gives none, there is nothing to
    /// compare.
    pub(crate) fn compared(&self, found: &Value) -> Vec<Compared> {
        let mut all: Vec<Compared> = self.bounds(found).collect();
        all.extend(["AIC", "BIC"].iter().filter_map(|by| self.rcapture(found, by)));
        let graphs = found["graphs"].as_array().into_iter().flatten();
        all.extend(graphs.filter_map(|ours| self.dga(ours)));
        all.extend(self.lcmcr(&found["latent"]));
        all
    }

    fn bounds(&self, found: &Value) -> impl Iterator<Item = Compared> {
        let named =
            [("chao_lb", "chao"), ("chao_bc", "chao_corrected"), ("zelterman", "zelterman")];
        named.into_iter().filter_map(|(theirs, ours)| {
            let ours = found["bounds"][ours]["total"].as_f64()?;
            let peer = self.peers[theirs].as_f64()?;
            let figures = format!("{ours:.6} ({peer:.6})");
            let holds = (ours - peer).abs() < 1e-5;
            Some(Compared { peer: Peer::Formula, what: theirs.to_owned(), holds, figures })
        })
    }

    fn rcapture(&self, found: &Value, criterion: &str) -> Option<Compared> {
        let key = criterion.to_lowercase();
        let peer = &self.peers[format!("rcapture_{key}")];
        let name = peer["model"].as_str()?;
        let mut models = found["log_linear"]["models"].as_array()?.iter();
        let ours = models.find(|model| model["model"] == name)?;
        let theirs = |key: &str| peer[key].as_f64();
        let (n, se, other) = (theirs("N")?, theirs("se")?, theirs(criterion)?);
        let (total, error) = (ours["abundance"].as_f64()?, ours["stderr"].as_f64()?);
        let by = ours[key.as_str()].as_f64()?;
        let holds = (total - n).abs() < ROUNDED[0]
            && (error - se).abs() < ROUNDED[0]
            && (by - other).abs() < ROUNDED[1];
        let figures = format!("{name} {total:.6} ±{error:.4} {by:.4} ({n} ±{se} {other})");
        Some(Compared {
            peer: Peer::Rcapture,
            what: format!("Rcapture {criterion}"),
            holds,
            figures,
        })
    }

    fn dga(&self, ours: &Value) -> Option<Compared> {
        let cell = ours["cell"].as_f64()?;
        let peer = &self.peers[format!("dga_delta_{cell}")];
        let mean = (ours["mean"].as_f64()?, peer["mean"].as_f64()?);
        let same = |ours: f64, theirs: &str| peer[theirs].as_f64() == Some(ours);
        let quantile = |key: &str| ours[key].as_f64();
        let (low, median, high) = (quantile("low")?, quantile("median")?, quantile("high")?);
        let holds = (mean.0 - mean.1).abs() <= 0.5
            && same(low, "q025")
            && same(median, "q50")
            && same(high, "q975")
            && same(quantile("mode")?, "mode");
        let figures = format!("{:.6} {low} {median} {high} ({})", mean.0, mean.1);
        Some(Compared { peer: Peer::Dga, what: format!("dga {cell}"), holds, figures })
    }

    /// Between the runs of the peer, which have a seed each, or near them; or refused.
    fn lcmcr(&self, ours: &Value) -> Option<Compared> {
        let peers = self.peers["lcmcr"].as_array()?;
        let r_hat = ours["r_hat"].as_f64()?;
        let within = |ours: f64, key: &str, part: f64| {
            let runs = peers.iter().filter_map(|run| run[key].as_f64());
            let (least, most) = runs.fold((f64::MAX, 0.0_f64), |(a, b), n| (a.min(n), b.max(n)));
            ours >= least * (1.0 - part) && ours <= most * (1.0 + part)
        };
        let figure = |key: &str| ours[key].as_f64();
        let (holds, told) = match (figure("low"), figure("median"), figure("high")) {
            (Some(low), Some(median), Some(high)) => (
                within(low, "q025", LIMIT)
                    && within(median, "q50", MEDIAN)
                    && within(high, "q975", LIMIT),
                format!("{low:.0} {median:.0} {high:.0}"),
            ),
            _ => (true, "refused".to_owned()),
        };
        let medians: Vec<String> = peers.iter().map(|run| run["q50"].to_string()).collect();
        let figures = format!("{told} R-hat {r_hat:.3} ({})", medians.join(", "));
        let what = "LCMCR, or refused".to_owned();
        Some(Compared { peer: Peer::Lcmcr, what, holds, figures })
    }
}

/// Shorter chains than usual, which agree for most of the tables.
const QUICK: [&str; 4] = ["--chains", "8", "--sweeps", "2000"];

/// With so many lists no package was asked for log-linear models, of which there are tens of
/// thousands.
const MANY_LISTS: usize = 6;

/// How many figures agree with those of Rcapture, dga and LCMCR (refused ones are not counted), and
/// how many tables are refused where they must be and not elsewhere.
pub(crate) fn figures(program: &Path, shared: &Path) -> Result<Figures> {
    let scratch = tempfile::tempdir()?;
    let file = scratch.path().join("table.csv");
    let mut figures = Figures::from([("log-linear", 0.0), ("graphs", 0.0), ("classes", 0.0)]);
    let mut refused = 0;
    for set in sets(shared)? {
        fs::write(&file, &set.rows)?;
        let order = if set.lists < MANY_LISTS { "2" } else { "1" };
        let mut command = Command::new(program);
        command.arg("total").arg(&file).args(["--json", "--quiet", "--order", order]).args(QUICK);
        let found: Value = serde_json::from_str(&shell::output(&mut command, &[0, 1])?)?;
        refused += u32::from(set.is_refused_rightly(&found));
        let told = |one: &Compared| one.peer != Peer::Lcmcr || !found["answer"].is_null();
        for one in set.compared(&found).iter().filter(|one| one.holds && told(one)) {
            let name = match one.peer {
                Peer::Formula => continue,
                Peer::Rcapture => "log-linear",
                Peer::Dga => "graphs",
                Peer::Lcmcr => "classes",
            };
            *figures.entry(name).or_default() += 1.0;
        }
    }
    figures.insert("refused", f64::from(refused));
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn set() -> Result<Set> {
        Set::of(&json!({
            "id": "invented",
            "lists": ["a", "b", "c"],
            "cells": [{"h": "100", "n": 4}, {"h": "011", "n": 2}],
            "reference_runs": {
                "rcapture_bic": {"model": "[1,2,3]", "N": 12.3, "se": 1.5, "BIC": 20.25},
                "dga_delta_0.5": {"mean": 12, "q025": 8, "q50": 11, "q975": 19, "mode": 10},
                "lcmcr": [{"q025": 8, "q50": 12, "q975": 20}, {"q025": 9, "q50": 13, "q975": 22}],
            },
        }))
    }

    fn found() -> Value {
        json!({
            "refused": [],
            "answer": {"total": 12.4},
            "bounds": {},
            "log_linear": {"models": [
                {"model": "[1,2,3]", "abundance": 12.34, "stderr": 1.48, "bic": 20.2512},
            ]},
            "graphs": [{"cell": 0.5, "mean": 12.2, "low": 8, "median": 11, "high": 19, "mode": 10}],
            "latent": {"low": 8.0, "median": 13.3, "high": 21.0, "r_hat": 1.01},
        })
    }

    fn holding(found: &Value) -> Result<Vec<Peer>> {
        let compared = set()?.compared(found);
        Ok(compared.iter().filter(|one| one.holds).map(|one| one.peer).collect())
    }

    #[test]
    fn figures_agree_within_what_was_rounded_and_drawn() -> Result<()> {
        assert_eq!(set()?.rows, "pattern,count\n100,4\n011,2\n");
        assert_eq!(holding(&found())?, [Peer::Rcapture, Peer::Dga, Peer::Lcmcr]);
        let mut other = found();
        other["log_linear"]["models"][0]["abundance"] = 12.4.into();
        other["graphs"][0]["median"] = 12.into();
        other["latent"]["median"] = 14.0.into();
        assert_eq!(holding(&other)?, []);
        Ok(())
    }

    #[test]
    fn a_table_without_a_number_must_be_refused_and_no_other() -> Result<()> {
        let mut set = set()?;
        let refused = |rule: &str| json!({"refused": [{"rule": rule}]});
        assert!(set.is_refused_rightly(&found()));
        assert!(set.is_refused_rightly(&refused("chains-disagree")));
        assert!(!set.is_refused_rightly(&refused("nested")));
        set.peers["rcapture_bic"]["N"] = 1.4e13.into();
        assert!(!set.is_refused_rightly(&found()));
        assert!(!set.is_refused_rightly(&refused("chains-disagree")));
        assert!(set.is_refused_rightly(&refused("no-overlap")));
        Ok(())
    }
}
