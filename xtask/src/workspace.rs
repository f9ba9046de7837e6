//! Where things are: the root of the checkout, the material shared beside it, caches, binaries.

use crate::shell;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The checkout.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
}

/// How the program is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Dev,
    Release,
}

impl Workspace {
    /// The checkout that xtask was started from.
    pub(crate) fn find() -> Result<Self> {
        // Set by `cargo run`; read when it runs, so that a moved checkout still works.
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").context("run it as `cargo xtask`")?;
        let root = Path::new(&manifest).parent().context("xtask has no parent folder")?;
        ensure!(root.join("Cargo.lock").is_file(), "no Cargo.lock in {}", root.display());
        Ok(Self { root: root.to_owned() })
    }

    /// The cargo that runs us, in the root of the checkout.
    pub(crate) fn cargo(&self) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(&self.root);
        // Set for xtask itself; build scripts that look at it would run anew each time.
        command.env_remove("CARGO_MANIFEST_DIR");
        command
    }

    /// Data, peers and cases that are too large or not free enough for the checkout: a folder
    /// beside it, where there is one.
    pub(crate) fn shared(&self) -> Option<PathBuf> {
        let folder = self.root.parent()?.join("shared");
        folder.is_dir().then_some(folder)
    }

    /// Builds the program and says where it is.
    pub(crate) fn build(&self, profile: Profile) -> Result<PathBuf> {
        self.build_target(&["--package", "cli", "--bin", "consilience"], profile)
    }

    /// Builds an example of a package and says where it is.
    pub(crate) fn example(&self, package: &str, name: &str, profile: Profile) -> Result<PathBuf> {
        self.build_target(&["--package", package, "--example", name], profile)
    }

    fn build_target(&self, target: &[&str], profile: Profile) -> Result<PathBuf> {
        let mut cargo = self.cargo();
        cargo.args(["build", "--locked"]).args(target);
        cargo.arg("--message-format=json-render-diagnostics");
        if profile == Profile::Release {
            cargo.arg("--release");
        }
        let messages = shell::output(&mut cargo, &[0])?;
        executable(&messages).context("cargo named no executable")
    }
}

/// The program among cargo's messages.
fn executable(messages: &str) -> Option<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| Some(PathBuf::from(message["executable"].as_str()?)))
        .next_back()
}

/// A folder of ours under the person's caches.
pub(crate) fn cache(name: &str) -> Result<PathBuf> {
    let caches = match std::env::var_os("XDG_CACHE_HOME") {
        Some(folder) if !folder.is_empty() => PathBuf::from(folder),
        _ => Path::new(&std::env::var_os("HOME").context("HOME is not set")?).join(".cache"),
    };
    Ok(caches.join("consilience").join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_executable_is_the_last_one_named() {
        let messages = r#"{"reason":"compiler-artifact","executable":null}
{"reason":"compiler-artifact","executable":"/target/debug/consilience"}
{"reason":"build-finished","success":true}"#;
        let found = executable(messages);
        assert_eq!(found, Some(PathBuf::from("/target/debug/consilience")));
        assert_eq!(executable(""), None);
    }
}
