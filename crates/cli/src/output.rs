//! Standard output for data, standard error for all else.

use crate::General;
use std::io::{BufWriter, IsTerminal, Stdout, Write};

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Where a verb writes.
pub(crate) struct Output {
    stdout: BufWriter<Stdout>,
    color: bool,
    /// Whether to write JSON.
    pub(crate) json: bool,
    /// Whether to keep silent on standard error.
    pub(crate) quiet: bool,
    /// Whether to say more on standard error.
    pub(crate) verbose: bool,
}

impl Output {
    pub(crate) fn new(general: &General) -> Self {
        let stdout = std::io::stdout();
        let forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let color = match general.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => !forbidden && stdout.is_terminal(),
        };
        let (json, quiet, verbose) = (general.json, general.quiet, general.verbose);
        Self { stdout: BufWriter::with_capacity(1 << 18, stdout), color, json, quiet, verbose }
    }

    /// Writes a line. What comes from documents goes through [`visible`] first.
    pub(crate) fn line(&mut self, line: &str) -> anyhow::Result<()> {
        Ok(writeln!(self.stdout, "{line}")?)
    }

    /// Writes a value as one line of JSON.
    pub(crate) fn json(&mut self, value: &impl serde::Serialize) -> anyhow::Result<()> {
        serde_json::to_writer(&mut self.stdout, value).map_err(std::io::Error::from)?;
        Ok(self.stdout.write_all(b"\n")?)
    }

    /// A message for people on standard error.
    pub(crate) fn note(&self, message: &str) {
        if !self.quiet {
            // Nobody can be told that standard error is closed.
            let _ = writeln!(std::io::stderr(), "{message}");
        }
    }

    /// Bytes as they are: completions, the manual page.
    pub(crate) fn raw(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        Ok(self.stdout.write_all(bytes)?)
    }

    /// Standard output, for who writes JSON piece by piece.
    pub(crate) fn writer(&mut self) -> &mut dyn Write {
        &mut self.stdout
    }

    pub(crate) fn flush(&mut self) -> anyhow::Result<()> {
        Ok(self.stdout.flush()?)
    }

    /// The text in bold where colour is wanted: it stands out, and nothing depends on it.
    pub(crate) fn strong(&self, text: &str) -> String {
        if self.color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// The text dimmed where colour is wanted.
    pub(crate) fn dim(&self, text: &str) -> String {
        if self.color { format!("\u{1b}[2m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// The text with everything written out that would move the cursor, change colours or reverse
/// the direction of writing: names of files and words of documents are hostile until shown so.
pub(crate) fn visible(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                out.extend(c.escape_unicode());
            }
            c if c.is_control() => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
        out
    })
}

/// "1 document", "2 documents".
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
