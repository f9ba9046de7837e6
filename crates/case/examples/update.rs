//! Measures what one new statement costs in a large case: until every number that it touches is
//! right again. Prints a line `name value` for each figure. `cargo xtask bench case` runs it and sets
//! the goals beside the figures.
//!
//! usage: update FOLDER [STATEMENTS]; the folder holds documents.

use case::{Case, Input, NewStatement, StatementFilter, Words};
use model::{Basis, Stance};
use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result {
    let mut words = std::env::args_os().skip(1);
    let documents = PathBuf::from(words.next().ok_or("a folder of documents is needed")?);
    let count = match words.next() {
        Some(word) => word.to_string_lossy().parse()?,
        None => 12,
    };
    let folder = tempfile::tempdir()?;
    let mut case = Case::create(&folder.path().join("case"), None)?;
    case.add(vec![Input::Path(documents)], &mut |_| ())?;
    let start = Instant::now();
    case.weigh()?;
    figure("whole", start.elapsed().as_secs_f64());
    let totals = case.totals()?;
    figure("documents", totals.documents as f64);
    figure("statements", totals.statements as f64);
    figure("claims", totals.claims as f64);
    let mut took = Vec::new();
    for number in 0..count {
        let new = statement(&case, number, count)?;
        let start = Instant::now();
        case.add_statement(&new)?;
        case.weigh()?;
        took.push(start.elapsed().as_secs_f64());
    }
    took.sort_by(f64::total_cmp);
    figure("statement-p50", took[took.len() / 2]);
    figure("statement-most", took[took.len() - 1]);
    figure("memory", peak_memory()?);
    Ok(())
}

fn figure(name: &str, value: f64) {
    println!("{name} {value:.3}");
}

/// What a witness adds to one of so many documents, which are spread over the case: the words of a
/// statement that is about an act, said by somebody else.
fn statement(case: &Case, number: usize, count: usize) -> Result<NewStatement> {
    let documents = case.documents()?;
    let from = number * documents.len() / count;
    for document in documents.iter().skip(from) {
        let filter = StatementFilter { document: Some(document.id), ..Default::default() };
        let said = case.statements(&filter)?;
        if let Some(view) = said.iter().find(|view| !view.statement.about.is_empty()) {
            return Ok(NewStatement {
                document: document.id,
                content: Words::At(view.statement.content.spans().as_slice().to_vec()),
                cue: None,
                source: None,
                speaker: format!("Ines Valdivia {number}"),
                kind: None,
                stance: Stance::Asserts,
                basis: Basis::Victim,
                act: Some(view.statement.about[0].act),
            });
        }
    }
    Err("no document says anything about an act".into())
}

/// The most memory that this process has had, in MB, as `/proc/self/status` says it (proc(5)).
fn peak_memory() -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")).ok_or("no VmHWM")?;
    Ok(kilobytes.trim().parse::<f64>()? / 1000.0)
}
