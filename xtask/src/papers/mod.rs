//! Papers whose words are known, made into PDF files by the programs that people make them with:
//! `cargo xtask generate papers DIR`, and the bench and the test over them.

mod check;
mod lists;
mod ocr;
mod office;
mod score;
mod set;
mod texts;

use crate::generate::random::Random;
use crate::shell;
use crate::tally::Tally;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use texts::{Language, Piece};

pub(crate) use check::check;
pub(crate) use score::{Score, peer, read};

/// People in a list.
const PEOPLE: usize = 160;

/// A paper and what stands in it.
#[derive(Debug, Clone)]
pub(crate) struct Paper {
    pub(crate) name: &'static str,
    language: Language,
    is_ruled: bool,
    pieces: Vec<Piece>,
}

impl Paper {
    /// The rows of its table.
    pub(crate) fn rows(&self) -> Vec<&Vec<String>> {
        let tables = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Table { rows, .. } => Some(rows),
            _ => None,
        });
        tables.flatten().collect()
    }

    /// Its words in the order in which they are read; the header of a table once.
    pub(crate) fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        let mut add = |text: &str| words.extend(text.split_whitespace().map(str::to_owned));
        for piece in &self.pieces {
            match piece {
                Piece::Heading(text) | Piece::Paragraph(text) | Piece::Item(text) => add(text),
                Piece::Columns(texts) => texts.iter().for_each(|text| add(text)),
                Piece::Table { header, rows } => {
                    header.iter().chain(rows.iter().flatten()).for_each(|cell| add(cell));
                }
            }
        }
        words
    }

    /// The words of the header of its table.
    pub(crate) fn header(&self) -> Vec<&str> {
        let header = self.pieces.iter().find_map(|piece| match piece {
            Piece::Table { header, .. } => Some(header),
            _ => None,
        });
        header.into_iter().flatten().flat_map(|cell| cell.split_whitespace()).collect()
    }
}

/// The papers; always the same.
pub(crate) fn papers() -> Vec<Paper> {
    use Language::{Arabic, English, Spanish};
    let mut random = Random::new(7);
    let random = &mut random;
    vec![
        article("article-en", English, 30, random),
        article("article-es", Spanish, 30, random),
        article("article-ar", Arabic, 30, random),
        columns("columns-en", English, random),
        columns("columns-es", Spanish, random),
        list("people-en", English, true, random),
        list("people-plain", English, false, random),
        list("people-es", Spanish, true, random),
        list("people-ar", Arabic, true, random),
    ]
}

fn heading(language: Language) -> Piece {
    Piece::Heading(
        match language {
            Language::English => "Survivors speak of beatings at La Cumbre",
            Language::Spanish => "Supervivientes hablan de golpizas en La Cumbre",
            Language::Arabic => "ناجون يتحدثون عن السجن",
        }
        .to_owned(),
    )
}

fn article(name: &'static str, language: Language, length: usize, random: &mut Random) -> Paper {
    let mut pieces = vec![heading(language)];
    for at in 0..length {
        let sentences = random.within(2, 6);
        pieces.push(Piece::Paragraph(texts::paragraph(language, sentences, random)));
        if at % 7 == 3 {
            let items = (0..3).map(|_| Piece::Item(texts::paragraph(language, 1, random)));
            pieces.extend(items.collect::<Vec<_>>());
        }
    }
    Paper { name, language, is_ruled: true, pieces }
}

fn columns(name: &'static str, language: Language, random: &mut Random) -> Paper {
    let mut paragraphs = Vec::new();
    for _ in 0..34 {
        let sentences = random.within(2, 6);
        paragraphs.push(texts::paragraph(language, sentences, random));
    }
    let pieces = vec![heading(language), Piece::Columns(paragraphs)];
    Paper { name, language, is_ruled: true, pieces }
}

fn list(name: &'static str, language: Language, is_ruled: bool, random: &mut Random) -> Paper {
    let mut pieces = vec![heading(language)];
    pieces.push(Piece::Paragraph(texts::paragraph(language, 3, random)));
    pieces.push(texts::people(language, PEOPLE, random));
    pieces.push(Piece::Paragraph(texts::paragraph(language, 2, random)));
    Paper { name, language, is_ruled, pieces }
}

/// A program that makes PDF files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Maker {
    Chromium,
    LibreOffice,
    WeasyPrint,
}

impl Maker {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::LibreOffice, Self::WeasyPrint];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::LibreOffice => "libreoffice",
            Self::WeasyPrint => "weasyprint",
        }
    }

    /// Where it is, if it is installed.
    pub(crate) fn program(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => crate::prepare::chromium(),
            Self::LibreOffice => shell::find("soffice"),
            Self::WeasyPrint => shell::find("weasyprint"),
        }
    }

    /// Makes a file of every paper in a folder.
    pub(crate) fn make(self, papers: &[Paper], folder: &Path) -> Result<Vec<PathBuf>> {
        let program =
            self.program().with_context(|| format!("{} is not installed", self.name()))?;
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        let mut sources = Vec::new();
        for paper in papers {
            let (text, ending) = match self {
                Self::LibreOffice => (set::document(paper), "fodt"),
                _ => (set::html(paper), "html"),
            };
            let source = folder.join(format!("{}.{ending}", paper.name));
            fs::write(&source, text)?;
            sources.push(source);
        }
        match self {
            Self::LibreOffice => run(&mut self.command(&program, folder, &sources))?,
            _ => {
                for source in &sources {
                    run(&mut self.command(&program, folder, std::slice::from_ref(source)))?;
                }
            }
        }
        let made: Vec<PathBuf> =
            sources.iter().map(|source| source.with_extension("pdf")).collect();
        for file in &made {
            ensure!(file.is_file(), "{} made no {}", self.name(), file.display());
        }
        Ok(made)
    }

    fn command(self, program: &Path, folder: &Path, sources: &[PathBuf]) -> Command {
        let mut command = Command::new(program);
        let target = sources[0].with_extension("pdf");
        match self {
            Self::Chromium => command
                .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
                .arg(format!("--print-to-pdf={}", target.display()))
                .arg(&sources[0]),
            Self::LibreOffice => command
                .arg(format!("-env:UserInstallation=file://{}/profile", folder.display()))
                .args(["--headless", "--convert-to", "pdf", "--outdir"])
                .arg(folder)
                .args(sources),
            Self::WeasyPrint => command.arg("--quiet").arg(&sources[0]).arg(&target),
        };
        command
    }
}

/// Says how a check went.
fn told(holds: bool, maker: &str, name: &str, what: &str) -> Tally {
    let mark = if holds { "ok  " } else { "FAIL" };
    println!("{mark} {maker:<12} {name:<14} {what}");
    Tally::of(holds)
}

fn run(command: &mut Command) -> Result<()> {
    let (succeeded, output) = shell::captured(command)?;
    ensure!(succeeded, "{:?} failed:\n{output}", command.get_program());
    Ok(())
}

/// Makes all papers with all programs that are installed: a folder for each, and beside them what
/// went in.
pub(crate) fn write(folder: &Path) -> Result<Vec<(Maker, Vec<PathBuf>)>> {
    let papers = papers();
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for paper in &papers {
        let rows = paper.rows().into_iter().map(|cells| format!("{}\n", cells.join(" | ")));
        fs::write(folder.join(format!("{}.rows", paper.name)), rows.collect::<String>())?;
        fs::write(folder.join(format!("{}.words", paper.name)), paper.words().join("\n"))?;
    }
    let mut made = Vec::new();
    for maker in Maker::ALL {
        match maker.program() {
            Some(_) => made.push((maker, maker.make(&papers, &folder.join(maker.name()))?)),
            None => println!("SKIPPED {}: it is not installed", maker.name()),
        }
    }
    Ok(made)
}
