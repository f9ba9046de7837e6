//! Checks that no compiler does. Each is a function from the checkout to its findings, so that each
//! is tested with a checkout that it must refuse.

mod corpus;
mod manifests;
mod rust;
mod sources;
mod texts;
mod tree;

use crate::tally::Tally;
use crate::workspace::Workspace;
use anyhow::Result;
use tree::Tree;

/// What a check found.
#[derive(Debug, Default)]
struct Report {
    /// What a reader should know also where nothing is wrong.
    note: Option<String>,
    /// Each says what is wrong and where; empty where the check passed.
    findings: Vec<String>,
}

impl From<Vec<String>> for Report {
    fn from(findings: Vec<String>) -> Self {
        Self { note: None, findings }
    }
}

/// A named check.
struct Check {
    name: &'static str,
    run: fn(&Tree) -> Report,
}

const CHECKS: &[Check] = &[
    Check { name: "arrows between crates run only down", run: manifests::arrows },
    Check { name: "one room for each outside world", run: manifests::rooms },
    Check { name: "packages in the lock file", run: manifests::package_count },
    Check { name: "packages that verify needs", run: manifests::verify_is_small },
    Check { name: "licences are on the list of deny.toml", run: manifests::licences },
    Check { name: "pure crates are pure", run: sources::purity },
    Check { name: "files are short or a table", run: sources::file_length },
    Check { name: "functions are short", run: sources::function_length },
    Check { name: "every crate says what it is", run: sources::crate_docs },
    Check { name: "text files are clean", run: texts::clean },
    Check { name: "no machine paths or registry hosts", run: texts::places },
    Check { name: "links resolve", run: texts::links },
    Check { name: "annotated texts are sound", run: corpus::sound },
    Check { name: "the change log is kept", run: texts::change_log },
];

/// Runs all checks on the checkout and prints a line for each.
pub(crate) fn run(workspace: &Workspace) -> Result<Tally> {
    let tree = Tree::of(workspace)?;
    let mut tally = Tally::default();
    for check in CHECKS {
        let report = (check.run)(&tree);
        print_report(check.name, &report);
        tally += Tally::of(report.findings.is_empty());
    }
    Ok(tally)
}

fn print_report(name: &str, report: &Report) {
    let mark = if report.findings.is_empty() { "ok  " } else { "FAIL" };
    match &report.note {
        Some(note) => println!("{mark} {name}: {note}"),
        None => println!("{mark} {name}"),
    }
    for finding in &report.findings {
        println!("     {finding}");
    }
}
