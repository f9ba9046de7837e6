//! Shares of a frame from samples whose truth is known: coverage, width and cost, beside the betting
//! intervals of Waudby-Smith & Ramdas (2024) in Python.

use super::{example, figure};
use crate::shell;
use crate::workspace::{Workspace, cache};
use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const FRAMES: [u32; 3] = [100, 1000, 10_000];
const SHARES: [&str; 5] = ["0.005", "0.02", "0.1", "0.2", "0.5"];
const LOOKS: [u32; 4] = [20, 50, 100, 200];

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let output = example(workspace, &["weigh", "--example", "prevalence"])?;
    println!("prevalence: the truth missed at any time, sequence at 95 % (goal ≤ .05)");
    print_table(
        &SHARES,
        &FRAMES.map(|frame| (frame.to_string(), format!("missed-{frame}-"))),
        &output,
    )?;
    println!("prevalence: the truth missed once, fixed number, a tenth of the frame (goal ≤ .05)");
    let fixed = FRAMES.map(|frame| (frame.to_string(), format!("missed-fixed-{frame}-")));
    print_table(&SHARES, &fixed, &output)?;
    println!("prevalence: mean width of the sequence after so many of 1,000, as a share");
    print_table(&SHARES, &LOOKS.map(|look| (look.to_string(), format!("width-{look}-"))), &output)?;
    match peer() {
        Ok(peer) => {
            println!("the same by betting_cs of confseq");
            print_table(
                &SHARES,
                &LOOKS.map(|look| (look.to_string(), format!("width-{look}-"))),
                &peer,
            )?;
            println!("ours over theirs (goal ≤ 1)");
            print_table(
                &SHARES,
                &LOOKS.map(|look| (look.to_string(), format!("ratio-{look}-"))),
                &ratios(&output, &peer)?,
            )?;
        }
        Err(error) => println!("  no peer beside: {error:#}"),
    }
    for (name, what) in [
        ("wrong-if-isolated", "2 % against 20 % at 1 %: systemic said of 2 %"),
        ("wrong-if-systemic", "isolated said of 20 %"),
        ("asked-if-isolated", "interviews, mean, if it is 2 %"),
        ("asked-if-systemic", "interviews, mean, if it is 20 %"),
        ("milliseconds", "100,000 of 100,000 asked, each a look, ms"),
    ] {
        println!("  {what:<52} {:>10.3}", figure(&output, name)?);
    }
    Ok(())
}

/// Our widths over those of the peer.
fn ratios(ours: &str, peer: &str) -> Result<String> {
    let mut lines = String::new();
    for look in LOOKS {
        for share in SHARES {
            let width = |output| figure(output, &format!("width-{look}-{share}"));
            let ratio = width(ours)? / width(peer)?;
            // Writing to a string does not fail.
            let _ = writeln!(lines, "ratio-{look}-{share} {ratio}");
        }
    }
    Ok(lines)
}

/// A line for each share, a column for each prefix of names.
fn print_table(shares: &[&str], columns: &[(String, String)], output: &str) -> Result<()> {
    let heads: String = columns.iter().map(|(head, _)| format!("{head:>9}")).collect();
    println!("  {:<8}{heads}", "share");
    for share in shares {
        let cell = |(_, name): &(String, String)| {
            Ok(format!("{:>9.4}", figure(output, &format!("{name}{share}"))?))
        };
        let cells: String = columns.iter().map(cell).collect::<Result<_>>()?;
        println!("  {share:<8}{cells}");
    }
    Ok(())
}

/// Widths of the same surveys by the peer: 20 orders of each share.
const PEER: &str = "
import numpy
from confseq.betting import betting_cs
random = numpy.random.default_rng(1)
for share in (0.005, 0.02, 0.1, 0.2, 0.5):
    sums = {20: 0, 50: 0, 100: 0, 200: 0}
    for _ in range(20):
        answers = numpy.zeros(1000)
        answers[:int(1000 * share)] = 1
        random.shuffle(answers)
        low, high = betting_cs(answers[:200], alpha=.05, N=1000, running_intersection=True)
        for look in sums:
            sums[look] += (high[look - 1] - low[look - 1]) / 20
    for look, width in sums.items():
        print(f'width-{look}-{share} {width}')
";

/// What the peer prints, from a virtual environment under the person's caches.
fn peer() -> Result<String> {
    let python = environment()?;
    shell::output(Command::new(python).args(["-c", PEER]), &[0])
}

/// The package compiles a library that the betting intervals do not use, and often cannot. A build tool
/// that leaves it out installs its Python files alone.
const WITHOUT_LIBRARY: &str = "
import setuptools
def setup(**given):
    setuptools.setup(**{name: value for name, value in given.items() if 'cmake' not in name})
";

fn environment() -> Result<PathBuf> {
    let folder = cache("prevalence-peers")?;
    let python = folder.join("bin/python");
    if shell::answers(Command::new(&python).args(["-c", "import confseq.betting"])) {
        return Ok(python);
    }
    let made = shell::answers(Command::new("python3").args(["-m", "venv"]).arg(&folder));
    let pip = |wanted: &[&str]| {
        let install = ["-m", "pip", "install", "--quiet"];
        shell::answers(Command::new(&python).args(install).args(wanted))
    };
    let ready =
        made && pip(&["numpy<2", "scipy", "matplotlib", "multiprocess", "setuptools", "wheel"]);
    anyhow::ensure!(ready, "pip could not install what confseq needs");
    let mut packages = Command::new(&python);
    packages.args(["-c", "import sysconfig; print(sysconfig.get_path('purelib'), end='')"]);
    let packages = shell::output(&mut packages, &[0])?;
    fs::write(Path::new(packages.trim()).join("skbuild.py"), WITHOUT_LIBRARY)?;
    let installed = pip(&["--no-deps", "--no-build-isolation", "confseq"]);
    installed.then_some(python).context("pip could not install confseq")
}
