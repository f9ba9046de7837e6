mod input;
mod pairs;

use crate::Ended;
use crate::hints::{Configuration, Usage};
use crate::output::{Output, counted, visible};
use crate::verbs::stage::watched;
use input::{Failure, Input, Taken};
use serde::Serialize;
use std::path::{Path, PathBuf};
use weigh::reuse::{Document, Found, LeftOut, Options, THRESHOLD, find};

/// Find documents that repeat each other's text: copies in clusters, passages in common
///
/// Documents are lines of JSON, {"id": …, "text": …}, as Readings are too, or the text files of a
/// folder, whose paths in it are their ids. Each gets the cluster of the documents that are copies
/// of one original, named by the least id in it. Long quotations are left out before texts are
/// compared. docs/reuse.md says how, and what follows from it.
#[derive(Debug, clap::Args)]
pub(crate) struct Reuse {
    /// Documents (JSON Lines), a folder of text files, or - for JSON Lines on standard input
    #[arg(value_name = "FILE|FOLDER", default_value = "-")]
    documents: PathBuf,
    /// Where pairs that share text go (JSON Lines), with every passage; translations are asked about
    #[arg(long, value_name = "PAIRS.jsonl")]
    pairs: Option<PathBuf>,
    /// The least share of a document's words that stand in another which makes it a copy, above 0
    /// and at most 1
    #[arg(long, value_name = "SHARE", default_value_t = THRESHOLD)]
    threshold: f64,
    /// How many threads work; the result is the same with any number
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    threads: usize,
}

/// A line of the output.
#[derive(Serialize)]
struct Line<'d> {
    v: u32,
    id: &'d str,
    cluster: &'d str,
}

pub(crate) fn run(arguments: &Reuse, output: &mut Output) -> anyhow::Result<Ended> {
    let options = options(arguments)?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(arguments.threads).build()?;
    let path = arguments.documents.as_path();
    let keep = arguments.pairs.is_some();
    let input = watched(output, "reading", || pool.install(|| Input::load(path, keep)))?;
    tell_failures(path, &input, output)?;
    let documents: Vec<Document<'_>> = input.documents.iter().map(Taken::document).collect();
    let found = watched(output, "comparing", || pool.install(|| find(&documents, &options)));
    if let Some(to) = &arguments.pairs {
        pool.install(|| pairs::save(&input.documents, &found.pairs, to))?;
    }
    for (document, cluster) in documents.iter().zip(&found.clusters) {
        output.json(&Line {
            v: wire::VERSION,
            id: document.id,
            cluster: documents[*cluster].id,
        })?;
    }
    output.flush()?;
    tell(&found, output);
    Ok(if input.failures.is_empty() { Ended::Clean } else { Ended::WithFindings })
}

fn options(arguments: &Reuse) -> Result<Options, Usage> {
    let threshold = arguments.threshold;
    if !(threshold > 0.0 && threshold <= 1.0) {
        let hint = "give a share above 0 and at most 1, such as 0.5";
        return Err(Usage::new(format!("{threshold} is no threshold"), hint));
    }
    if arguments.pairs.as_deref() == Some(Path::new("-")) {
        let hint = "name a file; clusters go to standard output";
        return Err(Usage::new("pairs cannot go to standard output", hint));
    }
    Ok(Options { threshold })
}

/// So many failures have a line each.
const SHOWN: usize = 20;

/// A line for each document that could not be taken, and an error where there is no other.
fn tell_failures(path: &Path, input: &Input, output: &mut Output) -> anyhow::Result<()> {
    let name = path.to_string_lossy();
    if input.documents.is_empty() && input.failures.is_empty() {
        let message = format!("{name}: there are no documents");
        return Err(Configuration::new(message, input.hint).into());
    }
    output.flush()?;
    for Failure { place, reason } in input.failures.iter().take(SHOWN) {
        eprintln!("error: {}: {}: {}", visible(&name), visible(place), visible(reason));
    }
    if let Some(more) = input.failures.len().checked_sub(SHOWN + 1) {
        eprintln!("error: {}: and {} more", visible(&name), more + 1);
    }
    if input.documents.is_empty() {
        let message = format!("{name}: no document could be read");
        return Err(Configuration::new(message, input.hint).into());
    }
    if !input.failures.is_empty() {
        let failed = counted(input.failures.len(), "document", "documents");
        eprintln!("hint: {failed} left out; {}", input.hint);
    }
    Ok(())
}

/// What was found, in a line, and what bounds passed over.
fn tell(found: &Found, output: &Output) {
    let mut sizes = vec![0_usize; found.clusters.len()];
    found.clusters.iter().for_each(|cluster| sizes[*cluster] += 1);
    let (clusters, copies) = sizes
        .iter()
        .filter(|size| **size > 1)
        .fold((0, 0), |(clusters, copies), size| (clusters + 1, copies + size));
    let all = counted(found.clusters.len(), "document", "documents");
    let clusters = counted(clusters, "cluster of copies", "clusters of copies");
    output.note(&format!("{all}: {clusters} with {copies} of them"));
    for line in left_out(&found.left_out) {
        output.note(&line);
    }
}

fn left_out(left_out: &LeftOut) -> Vec<String> {
    let LeftOut { common_passages, pairs, apart, common_names } = *left_out;
    let lines = [
        (
            common_passages,
            "passages stand in so many documents that each of these was compared with the next few only",
        ),
        (pairs, "pairs were not compared, of documents that share passages with many others"),
        (
            apart,
            "pairs of copies are in two clusters: one of both holds what the other's cluster does not share",
        ),
        (
            common_names,
            "names and figures are in so many documents that they tell nothing of translations",
        ),
    ];
    let told = lines.into_iter().filter(|(count, _)| *count > 0);
    told.map(|(count, what)| format!("{count} {what}")).collect()
}
