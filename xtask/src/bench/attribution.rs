//! Who says what: every path of extraction on every annotated set.

use super::{seconds, shared};
use crate::annotated::{self, Set};
use crate::measure;
use crate::usage;
use crate::workspace::{Profile, Workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The paths that are measured where none are named.
pub(super) const PATHS: [&str; 3] = ["rules", "light", "full"];

const PEERS: &str = "\
  peers on English news, whole: rules on dependency parses (GenderGapTracker on CoreNLP) .369;
  perceptron .538 at about 20,000 sentences per CPU second; MiniLM fine-tuned .673; one human
  against another .703-.734. On Spanish triples: perceptron .526, MiniLM fine-tuned .661
  goals, whole: English news .72 full, .60 light; Spanish triples .69 full, .56 light; own Spanish
  .68 full; English news besides source .87, cue .75, content .92; sentences per CPU second 300
  full, 5,000 light";

pub(super) fn run(workspace: &Workspace, paths: &[&str]) -> Result<()> {
    let program = workspace.build(Profile::Release)?;
    let shared = shared(workspace)?;
    let scratch = tempfile::tempdir()?;
    let sets = annotated::SETS.map(|set| set.write(workspace, &shared, scratch.path()));
    println!("attribution, F1: whole, and by tokens");
    println!("  {:<22} {:<6} whole source   cue content sentences/CPU s", "set", "path");
    for (set, folder) in annotated::SETS.iter().zip(sets) {
        let folder = folder?;
        for path in paths {
            let arguments = annotated::arguments(workspace, path);
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let measured = measure::attribution(&program, &shared, &folder, &arguments)?;
            let rate = rate(&program, &measured.files, &arguments)?;
            let figure = |name: &str| measured.figures[name];
            println!(
                "  {:<22} {path:<6} {:.3}  {:.3} {:.3}   {:.3} {rate:>12.0}",
                set.name(),
                figure("whole"),
                figure("source"),
                figure("cue"),
                figure("content"),
            );
            if matches!(set, Set::OwnEnglish | Set::OwnSpanish) {
                let codes = measure::codes(&program, &shared, *set, path)?;
                println!(
                    "  {:<29} stance {:.3}  basis {:.3}  acts {:.3}  of {:.0} % found",
                    "",
                    codes["stance"],
                    codes["basis"],
                    codes["acts"],
                    codes["matched"] * 100.0
                );
            }
        }
    }
    println!("{PEERS}");
    Ok(())
}

/// So many sentences are enough for a clock of 10 ms.
const SENTENCES: usize = 20_000;
/// Even where all of them take longer than that.
const REPEATS: usize = 20;

/// Sentences per CPU second of extracting these texts, less what no text takes.
fn rate(program: &Path, files: &[PathBuf], arguments: &[&str]) -> Result<f64> {
    let mut sentences = 0;
    for file in files {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        sentences += sentence_ends(&text);
    }
    let is_slow = arguments.contains(&"full");
    let repeats = if is_slow { 1 } else { (SENTENCES / sentences.max(1)).clamp(1, REPEATS) };
    let cpu = |repeats: usize| {
        let mut extract = Command::new(program);
        extract.arg("extract").args(arguments);
        extract.args(std::iter::repeat_n(files, repeats).flatten());
        usage::measure(&mut extract, &[0]).map(|usage| usage.cpu)
    };
    // The difference of two runs: starting the program and loading its model is no part of it.
    let all = cpu(repeats + 1)?.saturating_sub(cpu(1)?);
    Ok((sentences * repeats) as f64 / seconds(all))
}

/// How many sentences a text has, by their full stops before blanks; only for speeds.
fn sentence_ends(text: &str) -> usize {
    let is_close = |c: char| "\"”’')".contains(c);
    let words = text.split_whitespace();
    let ends = words.filter(|word| word.trim_end_matches(is_close).ends_with(['.', '!', '?']));
    ends.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_full_stops() {
        assert_eq!(sentence_ends("One. “Two!” Three? 3.5 of four"), 3);
    }
}
