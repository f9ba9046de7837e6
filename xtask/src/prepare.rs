//! What the tests need besides Rust: a browser with a font, Node with npm, and the browser's driver.
//! Installed where we may, else named with the command that a person must run.

use crate::shell;
use crate::workspace::{Workspace, cache};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the browser test runs with.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    /// Chromium or a browser of its family.
    pub(crate) chromium: PathBuf,
    /// The folder with the driver in `node_modules`.
    pub(crate) modules: PathBuf,
}

/// A Debian package and how to see that what it brings is there.
struct Need {
    package: &'static str,
    is_met: fn() -> bool,
}

const NEEDS: &[Need] = &[
    Need { package: "chromium", is_met: || chromium().is_some() },
    Need { package: "fonts-dejavu-core", is_met: has_fonts },
    Need { package: "nodejs", is_met: || shell::find("node").is_some() },
    Need { package: "npm", is_met: || shell::find("npm").is_some() },
];

/// What the papers are made, spoilt and compared with.
const PAPERS: &[Need] = &[
    Need { package: "chromium", is_met: || chromium().is_some() },
    Need { package: "fonts-dejavu-core", is_met: has_fonts },
    Need { package: "libreoffice-writer", is_met: || shell::find("soffice").is_some() },
    Need { package: "libreoffice-calc", is_met: || shell::find("localc").is_some() },
    Need { package: "weasyprint", is_met: || shell::find("weasyprint").is_some() },
    Need { package: "poppler-utils", is_met: || shell::find("pdftotext").is_some() },
    Need { package: "tesseract-ocr", is_met: || shell::find("tesseract").is_some() },
    Need { package: "tesseract-ocr-spa", is_met: || reads("spa") },
    Need { package: "qpdf", is_met: || shell::find("qpdf").is_some() },
];

/// Whether tesseract has this language.
fn reads(language: &str) -> bool {
    let listed = shell::output(Command::new("tesseract").arg("--list-langs"), &[0]);
    listed.is_ok_and(|listed| listed.lines().any(|line| line == language))
}

/// The programs that make papers, installed if need be. The error says what a person must do.
pub(crate) fn papers() -> Result<()> {
    let missing = missing(PAPERS);
    if missing.is_empty() { Ok(()) } else { install(&missing) }
}

/// The names that Chromium has on different systems.
const CHROMIUMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// The browser test's needs, installed if need be. The error says what a person must do.
pub(crate) fn browser(workspace: &Workspace) -> Result<Browser> {
    let missing = missing(NEEDS);
    if !missing.is_empty() {
        install(&missing)?;
    }
    check_node()?;
    let chromium = chromium().context("chromium is installed but not on the PATH")?;
    let modules = driver(&workspace.root.join("tests/browser"))?;
    println!("browser: {}", chromium.display());
    Ok(Browser { chromium, modules })
}

fn missing(needs: &[Need]) -> Vec<&'static str> {
    let unmet = needs.iter().filter(|need| !(need.is_met)());
    unmet.map(|need| need.package).collect()
}

/// Where Chromium is, if it is installed.
pub(crate) fn chromium() -> Option<PathBuf> {
    CHROMIUMS.into_iter().find_map(shell::find)
}

/// Without any font a browser draws no letters and lays out nothing.
fn has_fonts() -> bool {
    let folders = fs::read_dir("/usr/share/fonts/truetype").into_iter().flatten();
    folders.count() > 0 || !Path::new("/usr/share/fonts").is_dir()
}

/// The driver's own demand, in its manifest.
const NODE: u32 = 18;

fn check_node() -> Result<()> {
    let version = shell::output(Command::new("node").arg("--version"), &[0])?;
    let major = version.trim().trim_start_matches('v').split('.').next();
    let major: u32 = major.and_then(|major| major.parse().ok()).unwrap_or(0);
    ensure!(major >= NODE, "node is {}, and at least {NODE} is needed", version.trim());
    Ok(())
}

fn install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("apt-get install --no-install-recommends {}", packages.join(" "));
    ensure!(
        shell::find("apt-get").is_some(),
        "missing: {}; install them with this system's package manager (on Debian: `{by_hand}`)",
        packages.join(", ")
    );
    let Some(become_root) = root_prefix() else {
        anyhow::bail!("missing: {}; run `sudo {by_hand}` and try again", packages.join(", "));
    };
    println!("installing {}", packages.join(", "));
    // A stale index is often enough; whether it is shows when installing.
    let _ = shell::succeeds(apt_get(become_root).args(["-qq", "update"]))?;
    let mut apt_get = apt_get(become_root);
    apt_get.args(["-qq", "-y", "--no-install-recommends", "install"]).args(packages);
    ensure!(
        shell::succeeds(&mut apt_get)?,
        "could not install; run `sudo {by_hand}` and try again"
    );
    Ok(())
}

/// What to put before a command so that root runs it; `None` where we may not.
fn root_prefix() -> Option<&'static [&'static str]> {
    let id = shell::output(Command::new("id").arg("-u"), &[0]).ok()?;
    if id.trim() == "0" {
        return Some(&[]);
    }
    let may = shell::answers(Command::new("sudo").args(["-n", "true"]));
    may.then_some(&["sudo", "-n"])
}

fn apt_get(become_root: &[&str]) -> Command {
    let words = [become_root, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]].concat();
    let mut command = Command::new(words[0]);
    command.args(&words[1..]);
    command
}

/// The folder that holds the driver as the lock file has it; outside the checkout, so that it
/// survives a clean one.
fn driver(test: &Path) -> Result<PathBuf> {
    let folder = cache("browser")?;
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    let lock =
        fs::read(test.join("package-lock.json")).context("tests/browser/package-lock.json")?;
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(folder);
    }
    for file in ["package.json", "package-lock.json"] {
        fs::copy(test.join(file), folder.join(file)).with_context(|| file.to_owned())?;
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder);
    ensure!(shell::succeeds(&mut npm)?, "`npm ci` in {} failed", folder.display());
    fs::write(stamp, lock)?;
    Ok(folder)
}
