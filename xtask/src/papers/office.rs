//! The same papers as the files of word processors and spreadsheets, made by LibreOffice.

use super::texts::Piece;
use super::{Maker, Paper, lists, papers, read, run, told};
use crate::tally::Tally;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files of word processors, and of spreadsheets.
const TEXTS: [&str; 3] = ["docx", "odt", "rtf"];
const TABLES: [&str; 3] = ["xlsx", "ods", "xls"];

/// How comma-separated values are opened: in UTF-8, without taking texts for dates.
const VALUES: &str = "--infilter=CSV:44,34,76,1,,0,true,false";

/// Reads every paper from every kind of file; `folder` holds the papers as LibreOffice opens them.
pub(super) fn check(example: &Path, folder: &Path) -> Result<Tally> {
    let program = Maker::LibreOffice.program().context("LibreOffice is not installed")?;
    let mut tally = Tally::default();
    for ending in TEXTS {
        let sources = papers().iter().map(|paper| source(folder, paper, "fodt")).collect();
        convert(&program, folder, ending, &[], sources)?;
        for paper in papers() {
            let file = source(folder, &paper, ending);
            tally += read_back(example, &file, &paper, ending)?;
            tally += lists::check(example, ending, &paper, &file)?;
        }
    }
    let lists: Vec<Paper> = papers().into_iter().filter_map(only_table).collect();
    for list in &lists {
        fs::write(source(folder, list, "csv"), values(list))?;
    }
    for ending in TABLES {
        let sources = lists.iter().map(|list| source(folder, list, "csv")).collect();
        convert(&program, folder, ending, &[VALUES], sources)?;
        for list in &lists {
            tally += read_back(example, &source(folder, list, ending), list, ending)?;
        }
    }
    Ok(tally)
}

fn source(folder: &Path, paper: &Paper, ending: &str) -> PathBuf {
    folder.join(format!("{}.{ending}", paper.name))
}

/// The list of a paper without the text around it.
fn only_table(mut paper: Paper) -> Option<Paper> {
    paper.pieces.retain(|piece| matches!(piece, Piece::Table { .. }));
    (!paper.pieces.is_empty()).then_some(paper)
}

/// The rows as comma-separated values (RFC 4180).
fn values(list: &Paper) -> String {
    let line = |cells: &Vec<String>| {
        let cells = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        cells.collect::<Vec<_>>().join(",") + "\r\n"
    };
    let tables = list.pieces.iter().filter_map(|piece| match piece {
        Piece::Table { header, rows } => Some(std::iter::once(header).chain(rows)),
        _ => None,
    });
    tables.flatten().map(line).collect()
}

fn convert(
    program: &Path,
    folder: &Path,
    ending: &str,
    options: &[&str],
    sources: Vec<PathBuf>,
) -> Result<()> {
    let mut command = Command::new(program);
    command
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.display()))
        .arg("--headless")
        .args(options)
        .args(["--convert-to", ending, "--outdir"])
        .arg(folder)
        .args(&sources);
    run(&mut command)?;
    for source in &sources {
        let made = source.with_extension(ending);
        ensure!(made.is_file(), "LibreOffice made no {}", made.display());
    }
    Ok(())
}

fn read_back(example: &Path, file: &Path, paper: &Paper, ending: &str) -> Result<Tally> {
    let score = read(example, file)?.score(paper);
    Ok(told(score.is_good(), ending, paper.name, &format!("{score:?}")))
}
