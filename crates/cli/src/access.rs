//! How a case is opened: whether there is a passphrase, and where it comes from. It never stands in
//! the arguments, which other users of the machine can see.

use anyhow::Context;
use case::{Case, Passphrase};
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

/// Where a passphrase is looked for besides the terminal.
const VARIABLE: &str = "CONSILIENCE_PASSPHRASE";

/// No passphrase is longer, in bytes.
const LONGEST: u64 = 4096;

/// Where the passphrase comes from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Access {
    file: Option<PathBuf>,
}

impl Access {
    pub(crate) fn new(file: Option<PathBuf>) -> Self {
        Self { file }
    }

    /// Opens a case; asks for the passphrase on the terminal where one is needed and none is given.
    pub(crate) fn open(&self, case: &Path) -> anyhow::Result<Case> {
        let given = self.given()?;
        match Case::open(case, given.as_ref()) {
            Err(error) if error.needs_passphrase() && std::io::stdin().is_terminal() => {
                let asked = ask("passphrase: ")?;
                Ok(Case::open(case, Some(&asked))?)
            }
            opened => Ok(opened?),
        }
    }

    /// The passphrase once more, for another device of a case that is open.
    pub(crate) fn again(&self) -> anyhow::Result<Passphrase> {
        match self.given()? {
            Some(given) => Ok(given),
            None => ask("passphrase for the other device: "),
        }
    }

    /// The passphrase from the file or the environment.
    pub(crate) fn given(&self) -> anyhow::Result<Option<Passphrase>> {
        if let Some(path) = &self.file {
            return Ok(Some(Passphrase::new(&first_line(path)?)));
        }
        let variable = std::env::var(VARIABLE).ok().filter(|value| !value.is_empty());
        Ok(variable.map(|value| Passphrase::new(&value)))
    }
}

/// The first line of standard input, for what shall stand in no history of a shell.
pub(crate) fn line_of_input() -> anyhow::Result<String> {
    let line = first_line(Path::new("-"))?;
    Ok(line.trim().to_owned())
}

fn first_line(path: &Path) -> anyhow::Result<String> {
    let mut text = String::new();
    if path.as_os_str() == "-" {
        std::io::stdin().take(LONGEST).read_to_string(&mut text)?;
    } else {
        let file = std::fs::File::open(path).with_context(|| path.display().to_string())?;
        file.take(LONGEST).read_to_string(&mut text)?;
    }
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Asks on the terminal without showing what is typed.
pub(crate) fn ask(prompt: &str) -> anyhow::Result<Passphrase> {
    Ok(Passphrase::new(&rpassword::prompt_password(prompt)?))
}
