use crate::Ended;
use crate::access::Access;
use crate::output::Output;
use case::Case;
use std::path::PathBuf;

/// Open the screens of a case on this machine
///
/// Prints one link with a token that works once. Nobody else on the network can reach it.
#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// The case
    case: PathBuf,
    /// The port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Open the link in the browser
    #[arg(long)]
    open: bool,
}

pub(crate) fn run(
    arguments: &Serve,
    access: &Access,
    output: &mut Output,
) -> anyhow::Result<Ended> {
    let mut case = access.open(&arguments.case)?;
    case.weigh()?;
    serve(case, arguments.port, arguments.open, output)?;
    Ok(Ended::Clean)
}

/// Serves until it is interrupted.
pub(crate) fn serve(case: Case, port: u16, open: bool, output: &mut Output) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut announced = Ok(());
    let served = runtime.block_on(web::serve(case, port, |link| {
        announced = announce(link, open, output);
    }));
    // A request that is still at work on the catalogue is let finish; SQLite outlives being killed.
    announced.and(served)
}

fn announce(link: &str, open: bool, output: &mut Output) -> anyhow::Result<()> {
    if output.json {
        output.json(&serde_json::json!({ "v": 1, "link": link }))?;
    } else {
        output.line(link)?;
    }
    output.flush()?;
    output.note("the link works once and only on this machine; end with Ctrl-C");
    if open && open_in_browser(link).is_err() {
        output.note("no browser could be opened: open the link yourself");
    }
    Ok(())
}

fn open_in_browser(link: &str) -> std::io::Result<()> {
    use std::process::{Command, Stdio};
    let (program, before): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("rundll32", &["url.dll,FileProtocolHandler"]),
        _ => ("xdg-open", &[]),
    };
    let mut command = Command::new(program);
    command.args(before).arg(link).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().map(drop)
}
