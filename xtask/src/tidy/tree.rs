//! The checkout as data: its text files and its packages.

use crate::shell;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// All that the checks look at.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// Every file that is kept under version control, or would be.
    pub(super) files: Vec<File>,
    /// Every package of the build, for all platforms.
    pub(super) packages: Vec<Package>,
    /// The names and versions of what `verify` is built with, itself left out.
    pub(super) of_verify: Vec<String>,
}

/// A file of the checkout.
#[derive(Debug)]
pub(super) struct File {
    /// From the root, with `/`.
    pub(super) path: String,
    /// Its text; `None` where it is no text.
    pub(super) text: Option<String>,
}

/// A package of the build.
#[derive(Debug, Default)]
pub(super) struct Package {
    pub(super) name: String,
    /// As in its manifest, an SPDX expression.
    pub(super) licence: Option<String>,
    /// Whether it is one of ours.
    pub(super) ours: bool,
    /// The names of what its manifest asks for, of every kind.
    pub(super) dependencies: Vec<String>,
}

impl Tree {
    /// The checkout as it stands, with files that are not committed yet.
    pub(super) fn of(workspace: &Workspace) -> Result<Self> {
        let mut paths = listed(&workspace.root);
        paths.sort();
        paths.dedup();
        let file = |path| File::read(&workspace.root, path);
        let mut cargo = workspace.cargo();
        cargo.args(["metadata", "--locked", "--format-version", "1"]);
        let metadata = serde_json::from_str(&shell::output(&mut cargo, &[0])?)?;
        let mut cargo = workspace.cargo();
        cargo.args(["tree", "--locked", "--package", "verify", "--edges", "normal"]);
        cargo.args(["--prefix", "none", "--format", "{p}"]);
        let of_verify = tree_lines(&shell::output(&mut cargo, &[0])?);
        Ok(Self {
            of_verify,
            files: paths.into_iter().filter_map(file).collect(),
            packages: packages(&metadata).context("cargo metadata has another shape")?,
        })
    }

    /// The text of one file.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        let file = self.files.iter().find(|file| file.path == path)?;
        file.text.as_deref()
    }

    /// All texts with their paths.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter();
        files.filter_map(|file| Some((file.path.as_str(), file.text.as_deref()?)))
    }

    /// The Rust files with their paths.
    pub(super) fn rust(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts().filter(|(path, _)| path.ends_with(".rs"))
    }
}

impl File {
    fn read(root: &Path, path: String) -> Option<Self> {
        let bytes = fs::read(root.join(&path)).ok()?;
        let text = String::from_utf8(bytes).ok();
        let text = text.filter(|text| !text.contains('\0'));
        Some(Self { path, text })
    }
}

/// What git tracks or would track; in a checkout without git, every file outside build folders.
fn listed(root: &Path) -> Vec<String> {
    let mut git = Command::new("git");
    git.current_dir(root);
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let listed = git.output().ok().filter(|done| done.status.success());
    match listed {
        Some(done) => split_paths(&String::from_utf8_lossy(&done.stdout)),
        None => walk(root, ""),
    }
}

/// The packages of `cargo tree`, each once, without the first, whose tree it is.
fn tree_lines(output: &str) -> Vec<String> {
    let mut lines: Vec<String> =
        output.lines().skip(1).map(|line| line.replace(" (*)", "")).collect();
    lines.sort();
    lines.dedup();
    lines
}

fn split_paths(output: &str) -> Vec<String> {
    let paths = output.split('\0').filter(|path| !path.is_empty());
    paths.map(str::to_owned).collect()
}

fn walk(root: &Path, folder: &str) -> Vec<String> {
    const OUTSIDE: [&str; 3] = [".git", "target", "node_modules"];
    let entries = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
    let mut paths = Vec::new();
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && !OUTSIDE.contains(&name.as_str()) => {
                paths.extend(walk(root, &path));
            }
            Ok(kind) if kind.is_file() => paths.push(path),
            _ => {}
        }
    }
    paths
}

fn packages(metadata: &Value) -> Option<Vec<Package>> {
    let members = metadata["workspace_members"].as_array()?;
    let package = |value: &Value| {
        let asked = value["dependencies"].as_array()?.iter();
        Some(Package {
            name: value["name"].as_str()?.to_owned(),
            licence: value["license"].as_str().map(str::to_owned),
            ours: members.contains(&value["id"]),
            dependencies: asked
                .filter_map(|asked| asked["name"].as_str().map(str::to_owned))
                .collect(),
        })
    };
    metadata["packages"].as_array()?.iter().map(package).collect()
}

#[cfg(test)]
impl Tree {
    /// A checkout of these files.
    pub(super) fn with_files(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| File {
            path: (*path).to_owned(),
            text: Some((*text).to_owned()),
        };
        Self { files: files.iter().map(file).collect(), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_come_from_cargos_metadata() -> Result<()> {
        let metadata = serde_json::json!({
            "workspace_members": ["a 0.1"],
            "packages": [
                {"id": "a 0.1", "name": "a", "license": "MIT", "dependencies": [
                    {"name": "b", "kind": null}, {"name": "c", "kind": "dev"}]},
                {"id": "b 1", "name": "b", "license": null, "dependencies": []},
            ],
        });
        let packages = packages(&metadata).context("no packages")?;
        assert_eq!(packages[0].dependencies, ["b", "c"]);
        assert!(packages[0].ours && !packages[1].ours);
        assert_eq!(packages[1].licence, None);
        Ok(())
    }

    #[test]
    fn each_package_of_a_tree_counts_once() {
        assert_eq!(tree_lines("verify v1\na v1\nb v2\na v1 (*)\n"), ["a v1", "b v2"]);
    }

    #[test]
    fn files_are_found_without_git_too() -> Result<()> {
        let folder = tempfile::tempdir()?;
        fs::create_dir_all(folder.path().join("target"))?;
        fs::create_dir_all(folder.path().join("src"))?;
        fs::write(folder.path().join("target/x"), "x")?;
        fs::write(folder.path().join("src/a.rs"), "a")?;
        assert_eq!(walk(folder.path(), ""), ["src/a.rs"]);
        Ok(())
    }
}
