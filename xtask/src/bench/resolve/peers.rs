//! Splink, the generator of people and the scorers among the peers, in a virtual environment of
//! their own.

use crate::bench::python_with;
use crate::shell;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Splink 5.0.0 does not run on DuckDB 2, which refuses a query while another is not read to its end.
const PACKAGES: [&str; 6] = ["numpy", "pyarrow", "names", "pandas", "splink==5.0.0", "duckdb<2"];

/// A Python with the packages of the peers, and their scripts.
pub(super) struct Peers {
    python: PathBuf,
    shared: PathBuf,
}

impl Peers {
    /// Makes the virtual environment where it is not there yet, outside of the checkout.
    pub(super) fn prepare(shared: &Path) -> Result<Self> {
        let python = python_with("resolve-peers", &PACKAGES)?;
        Ok(Self { python, shared: shared.to_owned() })
    }

    /// What Splink comes to, as bench_splink.py prints it.
    pub(super) fn splink(&self, what: &str, scratch: &Path) -> Result<Value> {
        let told = scratch.join("splink.json");
        let mut script = self.script("bench_splink.py");
        script.arg(what).arg("--json").arg(&told).current_dir(scratch);
        // Splink tells its steps on the standard error: hundreds of lines.
        let (succeeded, output) = shell::captured(&mut script)?;
        ensure!(succeeded, "bench_splink.py failed: {output}");
        // Lines are added to the file, one a run.
        let told = fs::read_to_string(told)?;
        last_json(&told)
    }

    /// Writes so many rows about people.
    pub(super) fn write_people(&self, count: usize, file: &Path) -> Result<()> {
        let mut script = self.script("gen_people.py");
        script.arg(count.to_string()).arg(file);
        script.arg("--ine").arg(self.shared.join("data/resolve/names"));
        ensure!(shell::succeeds(&mut script)?, "gen_people.py failed");
        Ok(())
    }

    /// Who the rows of such a file are.
    pub(super) fn persons(&self, file: &Path) -> Result<HashMap<String, u32>> {
        const PRINT: &str = "
import pyarrow.parquet, sys
pyarrow.parquet.read_table(sys.argv[1], columns=['unique_id', 'person_id']).to_pandas().to_csv(
    sys.stdout, index=False, header=False)
";
        let mut persons = HashMap::new();
        for line in self.printed(PRINT, file)?.lines() {
            let (id, person) = line.split_once(',').context("a row without a person")?;
            persons.insert(id.to_owned(), person.parse().context("a person is a number")?);
        }
        Ok(persons)
    }

    /// The rows of a Parquet file, each an object.
    pub(super) fn rows(&self, file: &Path) -> Result<Vec<Value>> {
        const PRINT: &str = "
import pandas, sys
print(pandas.read_parquet(sys.argv[1]).to_json(orient='records'))
";
        Ok(serde_json::from_str(&self.printed(PRINT, file)?)?)
    }

    /// What score_links.py says of links (`dedupe`) or clusters.
    pub(super) fn score(&self, kind: &str, result: &Path, people: &Path) -> Result<Value> {
        let mut script = self.script("score_links.py");
        script.arg(kind).args([result, people]);
        json(script.args(["--id", "unique_id", "--truth", "person_id"]))
    }

    fn printed(&self, code: &str, file: &Path) -> Result<String> {
        shell::output(self.command().arg("-c").arg(code).arg(file), &[0])
    }

    fn script(&self, name: &str) -> Command {
        let mut command = self.command();
        command.arg(self.shared.join("peers").join(name));
        command
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.python);
        // No file is written beside the scripts.
        command.env(OsStr::new("PYTHONDONTWRITEBYTECODE"), "1");
        command
    }
}

/// The last line that a script prints.
fn json(script: &mut Command) -> Result<Value> {
    last_json(&shell::output(script, &[0])?)
}

fn last_json(output: &str) -> Result<Value> {
    let last = output.lines().last().context("a peer prints nothing")?;
    serde_json::from_str(last).with_context(|| format!("a peer prints `{last}`"))
}
