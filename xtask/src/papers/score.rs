//! How much of a paper a reader gives back.

use super::Paper;
use crate::shell;
use anyhow::{Context, Result};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What was read of one file.
#[derive(Debug, Default)]
pub(crate) struct Text {
    words: Vec<String>,
    rows: Vec<String>,
}

/// How it compares with what went in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Score {
    /// F1 over the words, each as often as it is there.
    pub(crate) words: f64,
    /// The share of pairs of neighbours that are neighbours still.
    pub(crate) order: f64,
    pub(crate) rows: usize,
    pub(crate) all_rows: usize,
    /// Numbers that stand the wrong way round.
    pub(crate) reversed: usize,
}

impl Score {
    /// Whether this is as good as it must be.
    pub(crate) fn is_good(&self) -> bool {
        self.words >= 0.99 && self.rows == self.all_rows && self.reversed == 0
    }
}

/// What our reader gives, by the example of `read` that prints blocks.
pub(crate) fn read(example: &Path, file: &Path) -> Result<Text> {
    let output = shell::output(Command::new(example).arg(file), &[0])?;
    let mut text = Text::default();
    for line in output.lines() {
        let fields: Vec<&str> = line.splitn(4, '\t').collect();
        let [kind, _, _, words] = fields[..] else { continue };
        if matches!(kind, "warning" | "table" | "record") {
            continue;
        }
        if kind == "row" {
            text.rows.push(words.to_owned());
        }
        text.words.extend(words.split_whitespace().filter(|word| *word != "|").map(str::to_owned));
    }
    Ok(text)
}

/// What pdftotext of Poppler gives: rows from the lines of its layout.
pub(crate) fn peer(file: &Path) -> Result<Text> {
    let program: PathBuf = shell::find("pdftotext").context("pdftotext is not installed")?;
    let run = |layout: bool| {
        let mut command = Command::new(&program);
        command.arg("-q");
        if layout {
            command.arg("-layout");
        }
        shell::output(command.arg(file).arg("-"), &[0])
    };
    let is_mark =
        |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' | '\u{c}');
    let clean = |text: &str| text.replace(is_mark, "");
    let words = clean(&run(false)?).split_whitespace().map(str::to_owned).collect();
    let rows = clean(&run(true)?).lines().map(joined).collect();
    Ok(Text { words, rows })
}

/// The words with one blank between them.
fn joined(text: &str) -> String {
    text.split_whitespace().filter(|word| *word != "|").collect::<Vec<_>>().join(" ")
}

impl Text {
    /// What a reading has: its text, and its rows.
    pub(super) fn new(text: &str, rows: Vec<String>) -> Self {
        let words = text.split_whitespace().filter(|word| *word != "|").map(str::to_owned);
        Self { words: words.collect(), rows }
    }

    /// Compares with a paper.
    pub(crate) fn score(&self, paper: &Paper) -> Score {
        let words = self.without_headers(paper);
        let truth = paper.words();
        let rows = paper.rows();
        let read: Vec<String> = self.rows.iter().map(|row| joined(row)).collect();
        let found = |cells: &&&Vec<String>| read.contains(&joined(&cells.join(" ")));
        Score {
            words: f1(&truth, &words),
            order: order(&truth, &words),
            rows: rows.iter().filter(found).count(),
            all_rows: rows.len(),
            reversed: reversed(&truth, &words),
        }
    }

    /// The header of a table comes again on every page and counts once; marks of items are set by
    /// the program that makes the file.
    fn without_headers(&self, paper: &Paper) -> Vec<String> {
        let header = paper.header();
        let mut seen = 0;
        let mut words: Vec<String> = Vec::new();
        let mut at = 0;
        let all: Vec<&String> = self.words.iter().filter(|word| *word != "•").collect();
        while at < all.len() {
            let here = all[at..].iter().take(header.len()).map(|word| word.as_str());
            if !header.is_empty() && here.eq(header.iter().copied()) {
                seen += 1;
                if seen > 1 {
                    at += header.len();
                    continue;
                }
            }
            words.push(all[at].clone());
            at += 1;
        }
        words
    }
}

fn counts(words: &[String]) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for word in words {
        *counts.entry(word.as_str()).or_default() += 1;
    }
    counts
}

fn f1(truth: &[String], read: &[String]) -> f64 {
    let (expected, found) = (counts(truth), counts(read));
    let both: usize = expected.iter().map(|(word, n)| *n.min(found.get(word).unwrap_or(&0))).sum();
    2.0 * both as f64 / (truth.len() + read.len()).max(1) as f64
}

fn order(truth: &[String], read: &[String]) -> f64 {
    let mut pairs: HashMap<(&str, &str), usize> = HashMap::new();
    for pair in read.windows(2) {
        *pairs.entry((&pair[0], &pair[1])).or_default() += 1;
    }
    let mut kept = 0;
    for pair in truth.windows(2) {
        if let Some(count) =
            pairs.get_mut(&(pair[0].as_str(), pair[1].as_str())).filter(|n| **n > 0)
        {
            *count -= 1;
            kept += 1;
        }
    }
    kept as f64 / truth.len().saturating_sub(1).max(1) as f64
}

/// Numbers that are missing while their mirror image is there.
fn reversed(truth: &[String], read: &[String]) -> usize {
    let (expected, found) = (counts(truth), counts(read));
    let mirror = |word: &str| word.chars().rev().collect::<String>();
    let is_number = |word: &str| word.chars().filter(|c| c.is_numeric()).count() >= 2;
    let turned = expected.iter().filter(|(word, n)| {
        let image = mirror(word);
        let too_many =
            found.get(image.as_str()).unwrap_or(&0) > expected.get(image.as_str()).unwrap_or(&0);
        is_number(word) && image != **word && found.get(*word).unwrap_or(&0) < *n && too_many
    });
    turned.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn what_is_lost_or_turned_is_seen() {
        let truth = words("of 1234 men in 2024");
        assert!((f1(&truth, &truth) - 1.0).abs() < 1e-9);
        assert!(f1(&truth, &words("of 1234 men")) < 0.8);
        assert_eq!(reversed(&truth, &words("of 4321 men in 2024")), 1);
        assert_eq!(reversed(&truth, &truth), 0);
        assert!((order(&truth, &words("in 2024 of 1234 men")) - 0.75).abs() < 1e-9);
    }
}
