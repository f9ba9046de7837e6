use crate::Ended;
use crate::output::Output;
use serde_json::json;

/// Say what this program can do on this machine
#[derive(Debug, clap::Args)]
pub(crate) struct Doctor {}

pub(crate) fn run(_: &Doctor, output: &mut Output) -> anyhow::Result<Ended> {
    let browser = on_path(&["xdg-open", "open"]);
    let stages =
        json!({ "read": read::VERSION, "extract": extract::VERSION, "weigh": weigh::VERSION });
    if output.json {
        output.json(&json!({
            "v": 1,
            "version": env!("CARGO_PKG_VERSION"),
            "stages": stages,
            "formats": ["text", "html"],
            "largest_document": read::MAX_BYTES,
            "encryption": case::can_encrypt(),
            "browser_opener": browser,
        }))?;
        return Ok(Ended::Clean);
    }
    output.line(&format!("consilience {}", env!("CARGO_PKG_VERSION")))?;
    output.line(&format!(
        "stages      {}, {}, {}",
        read::VERSION,
        extract::VERSION,
        weigh::VERSION
    ))?;
    output
        .line(&format!("reads       plain text, HTML; up to {} MiB each", read::MAX_BYTES >> 20))?;
    let encryption = if case::can_encrypt() { "yes" } else { "not in this build" };
    output.line(&format!("encryption  {encryption}"))?;
    let opener = browser.as_deref().unwrap_or("none found: open the printed links yourself");
    output.line(&format!("browser     {opener}"))?;
    Ok(Ended::Clean)
}

/// The first of these programs that is on the PATH.
fn on_path(programs: &[&str]) -> Option<String> {
    let path = std::env::var_os("PATH")?;
    let found =
        |program: &&&str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    programs.iter().find(found).map(|program| (*program).to_owned())
}
