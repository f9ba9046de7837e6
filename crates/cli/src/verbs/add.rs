use crate::Ended;
use crate::access::Access;
use crate::hints::Usage;
use crate::output::{Output, counted, visible};
use case::{Case, Input, IntakeItem, IntakeReport, Outcome, Progress};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Read;
use std::path::PathBuf;

/// Add documents to a case and print the intake report
///
/// Every file given has its line: read, a duplicate, or failed and why. Killing it loses nothing
/// that was reported; running it again does the rest.
#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    /// The case
    case: PathBuf,
    /// Files, folders with all that is inside, or - for standard input
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// They concern this witness: they are put under a key of their own, which a withdrawal of
    /// consent destroys
    #[arg(long, value_name = "NAME")]
    witness: Option<String>,
    /// They come from this source, a person or a body: they are put under a key of its own, which
    /// `withdraw` destroys too
    #[arg(long, value_name = "NAME", conflicts_with = "witness")]
    source: Option<String>,
}

pub(crate) fn run(arguments: Add, access: &Access, output: &mut Output) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    let inputs = arguments.paths.into_iter().map(|path| input(path, &case));
    let inputs = inputs.collect::<anyhow::Result<_>>()?;
    let bar = bar(output);
    let person = match (&arguments.witness, &arguments.source) {
        (Some(name), _) => Some(case.witness(name)?),
        (None, Some(name)) => Some(case.source(name)?),
        (None, None) => None,
    };
    let report = case.add_for(person.as_ref(), inputs, &mut |progress| show(&bar, progress))?;
    case.weigh()?;
    bar.finish_and_clear();
    if output.json {
        output.json(&wire::Intake::from(&report))?;
    } else {
        print(&report, output)?;
    }
    Ok(if report.is_clean() { Ended::Clean } else { Ended::WithFindings })
}

fn input(path: PathBuf, case: &Case) -> anyhow::Result<Input> {
    let text = path.to_string_lossy();
    if text.starts_with("http://") || text.starts_with("https://") {
        let hint = "save the page with your browser and add the file";
        let shown = case.shown(&text)?;
        return Err(Usage::new(format!("{shown}: addresses cannot be captured yet"), hint).into());
    }
    if path.as_os_str() != "-" {
        return Ok(Input::Path(path));
    }
    let mut bytes = Vec::new();
    std::io::stdin().take(read::MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(Input::Bytes { name: "standard input".to_owned(), bytes })
}

/// Hidden in a pipe and with `--quiet`.
pub(crate) fn bar(output: &Output) -> ProgressBar {
    if output.quiet {
        return ProgressBar::hidden();
    }
    let template = "adding {bar:30} {pos}/{len} documents, {eta} left";
    let style =
        ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style)
}

fn show(bar: &ProgressBar, progress: Progress) {
    bar.set_length(progress.total as u64);
    bar.set_position(progress.done as u64);
}

fn print(report: &IntakeReport, output: &mut Output) -> anyhow::Result<()> {
    for item in &report.items {
        output.line(&line(item))?;
        if output.verbose {
            for warning in &item.warnings {
                output.note(&format!("warning: {}: {}", visible(&item.name), visible(warning)));
            }
        }
    }
    let summary = format!(
        "{} given: {} read, {} in the case already, {} failed",
        counted(report.items.len(), "file", "files"),
        report.read(),
        report.duplicates(),
        report.failed()
    );
    let summary = output.strong(&summary);
    output.line(&summary)
}

/// The fate first, in one width, so that what failed can be seen and searched for.
fn line(item: &IntakeItem) -> String {
    let name = visible(&item.name);
    match &item.outcome {
        Outcome::Read { document, statements, copy_of } => {
            let found = counted(*statements, "statement", "statements");
            let copy = copy_of.as_ref().map(|(_, original, share)| {
                format!("; shares {share} % of its text with {}", visible(original))
            });
            let holds = item
                .holds
                .map(|count| format!("; holds {}, which follow", counted(count, "file", "files")));
            let warned = counted(item.warnings.len(), "warning", "warnings");
            let warned =
                if item.warnings.is_empty() { String::new() } else { format!("; {warned}") };
            let hash = &document.hex()[..12];
            format!(
                "read       {name}: {found}{}{}{warned}  [{hash}]",
                copy.unwrap_or_default(),
                holds.unwrap_or_default()
            )
        }
        Outcome::Duplicate { first, again: false, .. } => {
            format!("duplicate  {name}: the same bytes as {}", visible(first))
        }
        Outcome::Duplicate { again: true, .. } => format!("duplicate  {name}: in the case already"),
        Outcome::Failed { reason, .. } => format!("failed     {name}: {}", visible(reason)),
    }
}
