//! Addresses among what is added.

use crate::output::{Output, counted, visible};
use case::{CaptureLine, CaptureRules, Case, Fate, Id, Web};
use std::path::Path;

/// Of what changed in a page, so many blocks are printed each way; the JSON has all.
const PRINTED: usize = 20;

/// The addresses given, and what their hosts may.
pub(crate) struct Asked<'a> {
    pub(crate) addresses: &'a [String],
    pub(crate) allow_host: &'a [String],
    pub(crate) ignore_robots: Vec<String>,
}

/// Whether a word of the command is an address and no file: those that cannot be captured too, so
/// that they have their line.
pub(crate) fn is_address(path: &Path) -> bool {
    let text = path.to_string_lossy();
    let is_scheme =
        |scheme: &str| scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let scheme = text.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(is_scheme) && !path.exists()
}

/// Captures one after the other.
pub(crate) fn all(
    case: &mut Case,
    person: Option<&Id>,
    asked: Asked<'_>,
    output: &Output,
) -> anyhow::Result<Vec<CaptureLine>> {
    let web = Web::new(asked.allow_host);
    let rules = CaptureRules { ignore_robots: asked.ignore_robots };
    let mut lines = Vec::new();
    for address in asked.addresses {
        if !output.quiet {
            output.note(&format!("fetching {}", visible(&case.shown(address)?)));
        }
        lines.push(case.capture(address, person, &rules, &web)?);
    }
    Ok(lines)
}

/// What capturing an address would ask for.
pub(crate) fn plan(address: &str) -> String {
    let address = visible(address);
    format!(
        "would fetch  {address}: first /robots.txt of its host, then the page, where it leads to, \
         and up to 200 pictures, styles, fonts and frames that it needs, from the hosts it names"
    )
}

pub(crate) fn print(line: &CaptureLine, output: &mut Output) -> anyhow::Result<()> {
    output.line(&first_line(line))?;
    if let Fate::Changed { gone, came, .. } = &line.fate {
        blocks("-", gone, output)?;
        blocks("+", came, output)?;
    }
    for left_out in &line.left_out {
        output.line(&format!("    not kept: {}", visible(left_out)))?;
    }
    Ok(())
}

fn first_line(line: &CaptureLine) -> String {
    let mut text = format!("{:<11}{}", line.fate.code(), visible(&line.address));
    if let Some(found_at) = &line.found_at {
        text.push_str(&format!(" at {}", visible(found_at)));
    }
    if let Some(reason) = line.fate.reason() {
        text.push_str(&format!(": {}", visible(&reason)));
    }
    if let Some(first) = &line.first {
        text.push_str(&format!("; first captured {first}"));
    }
    if let Some(document) = &line.document {
        let parts = counted(line.parts, "other answer", "other answers");
        text.push_str(&format!("; kept with {parts}  [{}]", &document.hex()[..12]));
    }
    text
}

fn blocks(sign: &str, blocks: &[String], output: &mut Output) -> anyhow::Result<()> {
    for block in blocks.iter().take(PRINTED) {
        output.line(&format!("    {sign} {}", visible(block)))?;
    }
    let more = blocks.len().saturating_sub(PRINTED);
    if more > 0 {
        output.line(&format!("    {sign} and {}", counted(more, "other block", "other blocks")))?;
    }
    Ok(())
}
