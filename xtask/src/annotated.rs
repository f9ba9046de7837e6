//! Texts annotated with who says what, as folders in the layout of PolNeAR.

use crate::shell;
use crate::standoff::Standoff;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A set of annotated texts that no model is trained on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Set {
    /// The development part of PolNeAR.
    News,
    /// Triples derived from the part of AnCora that is not in CESS.
    SpanishTriples,
    /// The texts of ours that are held out.
    OwnEnglish,
    OwnSpanish,
}

/// All of them.
pub(crate) const SETS: [Set; 4] =
    [Set::News, Set::SpanishTriples, Set::OwnEnglish, Set::OwnSpanish];

impl Set {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::News => "English news",
            Self::SpanishTriples => "Spanish triples",
            Self::OwnEnglish => "own English, held out",
            Self::OwnSpanish => "own Spanish, held out",
        }
    }

    /// The folder of the set; what is not there as a folder is written to the scratch folder.
    pub(crate) fn write(
        self,
        workspace: &Workspace,
        shared: &Path,
        scratch: &Path,
    ) -> Result<PathBuf> {
        match self {
            Self::News => Ok(shared.join("data/polnear/dev")),
            Self::SpanishTriples => spanish(workspace, shared, &scratch.join("spanish")),
            Self::OwnEnglish => held_out(workspace, "en", &scratch.join("en")),
            Self::OwnSpanish => held_out(workspace, "es", &scratch.join("es")),
        }
    }
}

/// What `extract` is asked for this path.
pub(crate) fn arguments(workspace: &Workspace, path: &str) -> [String; 4] {
    let models = workspace.root.join("models").display().to_string();
    ["--path".to_owned(), path.to_owned(), "--models".to_owned(), models]
}

fn spanish(workspace: &Workspace, shared: &Path, folder: &Path) -> Result<PathBuf> {
    let mut python = Command::new("python3");
    python.arg(workspace.root.join("training/spanish.py"));
    shell::output(python.arg(shared.join("data/spanish")).arg(folder), &[0])?;
    Ok(folder.join("test"))
}

fn held_out(workspace: &Workspace, language: &str, folder: &Path) -> Result<PathBuf> {
    let texts = workspace.root.join("training/texts");
    let list = texts.join("held-out.txt");
    let list = fs::read_to_string(&list).with_context(|| list.display().to_string())?;
    let own = texts.join(language);
    for (kind, end) in [("text", ".txt"), ("attributions", "_gold.ann")] {
        fs::create_dir_all(folder.join(kind))?;
        let names = list.lines().filter(|name| name.starts_with(language));
        for file in names.map(|name| format!("{kind}/{name}{end}")) {
            let text = fs::read_to_string(own.join(&file)).with_context(|| file.clone())?;
            let kept = if kind == "text" { text } else { without_questions(&text) };
            fs::write(folder.join(&file), kept)?;
        }
    }
    ensure!(fs::read_dir(folder.join("text"))?.next().is_some(), "no text is held out");
    Ok(folder.to_owned())
}

/// An annotation without the events of questions: nobody states anything in them, and the program
/// gives no statement for them.
fn without_questions(annotation: &str) -> String {
    let (file, _) = Standoff::parse(annotation);
    let is_kept = |line: &&str| {
        let id = line.split('\t').next().unwrap_or_default();
        !(id.starts_with('E') && file.has(id, "Question"))
    };
    annotation.lines().filter(is_kept).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_no_statements() {
        let kept = "T1\tContent 0 4\tWhy?\nE2\tAttribution:T3 Content:T1\nA1\tQuestion E1\n";
        let annotation = format!("E1\tAttribution:T2 Content:T1\n{kept}");
        assert_eq!(without_questions(&annotation), kept);
    }
}
