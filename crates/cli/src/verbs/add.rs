use crate::Ended;
use crate::access::Access;
use crate::output::{Output, counted, visible};
use crate::verbs::{capture, ocr};
use case::{CaptureLine, Case, Input, IntakeItem, IntakeReport, Outcome, Progress};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Read;
use std::path::PathBuf;

/// Add documents to a case and print the intake report
///
/// Every file given has its line: read, a duplicate, or failed and why. Killing it loses nothing
/// that was reported; running it again does the rest.
///
/// An address (https://…) is fetched from here, with what is needed to show the page, and kept as it
/// came: whoever runs that host, and the network on the way, see that you asked and when. Given
/// again, the report says whether the page is unchanged, changed (what went and came) or gone.
#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    /// The case
    case: PathBuf,
    /// Files, folders with all that is inside, addresses of pages, or - for standard input
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
    /// Addresses: this host may be on a network of your own (such as 127.0.0.1 or 10.…)
    #[arg(long, value_name = "HOST")]
    allow_host: Vec<String>,
    /// Addresses: do not ask this host's robots.txt what programs may fetch
    #[arg(long, value_name = "HOST")]
    ignore_robots: Vec<String>,
    #[command(flatten)]
    ocr: ocr::Asked,
    /// Say what would be read and fetched, and do nothing
    #[arg(long)]
    dry_run: bool,
}

pub(crate) fn run(arguments: Add, access: &Access, output: &mut Output) -> anyhow::Result<Ended> {
    let ocr = arguments.ocr.installed()?;
    let mut case = access.open(&arguments.case)?;
    case.recognise_with(ocr);
    let (addresses, paths): (Vec<PathBuf>, Vec<PathBuf>) =
        arguments.paths.into_iter().partition(|path| capture::is_address(path));
    let addresses: Vec<String> =
        addresses.iter().map(|address| address.to_string_lossy().into_owned()).collect();
    if arguments.dry_run {
        return plan(&paths, &addresses, &case, output);
    }
    let person = match (&arguments.witness, &arguments.source) {
        (Some(name), _) => Some(case.witness(name)?),
        (None, Some(name)) => Some(case.source(name)?),
        (None, None) => None,
    };
    let inputs = paths.into_iter().map(input).collect::<anyhow::Result<_>>()?;
    let bar = bar(output);
    let mut report = case.add_for(person.as_ref(), inputs, &mut |progress| show(&bar, progress))?;
    let asked = capture::Asked {
        addresses: &addresses,
        allow_host: &arguments.allow_host,
        ignore_robots: arguments.ignore_robots,
    };
    let mut captures = capture::all(&mut case, person.as_ref(), asked, output)?;
    report.items.extend(captures.iter_mut().flat_map(|line| std::mem::take(&mut line.items)));
    case.weigh()?;
    bar.finish_and_clear();
    if output.json {
        let captures_on_wire = captures.iter().map(wire::Capture::from).collect();
        output.json(&wire::Intake { captures: captures_on_wire, ..wire::Intake::from(&report) })?;
    } else {
        captures.iter().try_for_each(|line| capture::print(line, output))?;
        print(&report, output)?;
    }
    let is_clean = report.is_clean() && captures.iter().all(CaptureLine::is_clean);
    Ok(if is_clean { Ended::Clean } else { Ended::WithFindings })
}

/// What would be done.
fn plan(
    paths: &[PathBuf],
    addresses: &[String],
    case: &Case,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    for path in paths {
        let path = case.shown(&path.to_string_lossy())?;
        output.line(&format!("would read   {}", visible(&path)))?;
    }
    for address in addresses {
        output.line(&capture::plan(&case.shown(address)?))?;
    }
    output.line("nothing was read and nothing was sent")?;
    Ok(Ended::Clean)
}

fn input(path: PathBuf) -> anyhow::Result<Input> {
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
    if report.items.is_empty() {
        return Ok(());
    }
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
