//! `consilience reuse` on documents of which it is known what is a copy of what.

use crate::generate;
use crate::measure::Figures;
use crate::usage::{self, Usage};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::HashMap;
use std::hash::Hash;
use std::path::Path;
use std::process::Command;

/// How well clusters of 5,000 generated documents agree with the truth.
pub(crate) fn figures(program: &Path) -> Result<Figures> {
    let scratch = tempfile::tempdir()?;
    let file = scratch.path().join("documents.jsonl");
    let truth = generate::write_documents(5_000, &file, 1)?;
    let clusters = clusters(&run(program, &file, 2, &[])?.stdout)?;
    Ok(Figures::from([("ari", rand_index(&truth, &clusters)?)]))
}

/// Finds what is reused in a file of documents.
pub(crate) fn run(program: &Path, file: &Path, threads: usize, more: &[&str]) -> Result<Usage> {
    let mut command = Command::new(program);
    command.arg("reuse").arg(file).args(["--quiet", "--threads", &threads.to_string()]);
    usage::measure(command.args(more), &[0])
}

/// The cluster of each document, which are in the order in which they were given.
pub(crate) fn clusters(output: &[u8]) -> Result<Vec<String>> {
    let lines = serde_json::Deserializer::from_slice(output).into_iter::<Value>();
    let cluster = |line: serde_json::Result<Value>| {
        Ok(line?["cluster"].as_str().context("a document without a cluster")?.to_owned())
    };
    lines.map(cluster).collect()
}

/// The adjusted Rand index of two partitions: 1 where they are the same, about 0 where they agree by
/// chance alone (Hubert & Arabie 1985, "Comparing partitions").
pub(crate) fn rand_index<A: Eq + Hash, B: Eq + Hash>(a: &[A], b: &[B]) -> Result<f64> {
    ensure!(a.len() == b.len(), "{} documents have a cluster, of {}", b.len(), a.len());
    let together = pairs(a.iter().zip(b));
    let (of_a, of_b) = (pairs(a), pairs(b));
    let by_chance = of_a * of_b / choose_two(a.len()).max(1.0);
    let most = (of_a + of_b) / 2.0;
    Ok(if most == by_chance { 1.0 } else { (together - by_chance) / (most - by_chance) })
}

/// How many pairs have the same.
fn pairs<T: Eq + Hash>(labels: impl IntoIterator<Item = T>) -> f64 {
    let mut counts: HashMap<T, usize> = HashMap::new();
    labels.into_iter().for_each(|label| *counts.entry(label).or_default() += 1);
    counts.into_values().map(choose_two).sum()
}

fn choose_two(count: usize) -> f64 {
    count as f64 * (count as f64 - 1.0) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_partitions_agree_and_others_less() -> Result<()> {
        assert_eq!(rand_index(&[1, 1, 2, 2], &["x", "x", "y", "y"])?, 1.0);
        // Two pairs against one: (1 − 1/3) / (1.5 − 1/3).
        let index = rand_index(&[0, 0, 1, 1], &[0, 0, 1, 2])?;
        assert!((index - 0.571_428_571).abs() < 1e-6, "{index}");
        assert_eq!(rand_index(&[0, 0, 0, 0], &[0, 1, 2, 3])?, 0.0);
        assert!(rand_index(&[0], &[0, 1]).is_err());
        Ok(())
    }

    #[test]
    fn clusters_are_read_line_by_line() -> Result<()> {
        let output =
            b"{\"v\":1,\"id\":\"b\",\"cluster\":\"a\"}\n{\"v\":1,\"id\":\"a\",\"cluster\":\"a\"}\n";
        assert_eq!(clusters(output)?, ["a", "a"]);
        assert!(clusters(b"{\"id\":\"a\"}").is_err());
        Ok(())
    }
}
