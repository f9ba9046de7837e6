//! What every text file must be: clean, free of the machine it was written on, with links that lead
//! somewhere.

use super::Report;
use super::tree::Tree;

/// Folders of an author's machine. Split, so that this file passes its own check.
const MACHINE: [&str; 4] =
    [concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/wo", "rk/"), concat!("/Us", "ers/")];

/// Hosts of package registries: which one is used is the business of each machine.
const REGISTRIES: [&str; 5] = [
    concat!("crates", ".io"),
    concat!("npmjs", ".org"),
    concat!("npmjs", ".com"),
    concat!("pypi", ".org"),
    concat!("pythonhosted", ".org"),
];

/// Where paths and hosts are read for links.
const DOCUMENTS: [&str; 3] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

/// Every text ends with a newline and has neither blanks at the ends of lines nor carriage returns.
/// What others wrote (`vendor/`, `x.min.js`) and test inputs (`fixtures/`) stay as they are.
pub(super) fn clean(tree: &Tree) -> Report {
    let ours = tree.texts().filter(|(path, _)| !is_verbatim(path));
    ours.flat_map(|(path, text)| blemishes(path, text)).collect::<Vec<_>>().into()
}

fn is_verbatim(path: &str) -> bool {
    let mut folders = path.split('/');
    path.contains(".min.") || folders.any(|folder| folder == "vendor" || folder == "fixtures")
}

fn blemishes(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    if !text.is_empty() && !text.ends_with('\n') {
        found.push(format!("{path} does not end with a newline"));
    }
    if text.contains('\r') {
        found.push(format!("{path} has carriage returns"));
        return found;
    }
    let lines = text.split('\n').enumerate();
    let ragged = lines.filter(|(_, line)| line.ends_with([' ', '\t']));
    found.extend(ragged.map(|(at, _)| format!("{path}:{} ends in a blank", at + 1)));
    found
}

/// No text names a folder of somebody's machine or the host of a package registry.
pub(super) fn places(tree: &Tree) -> Report {
    let mut findings = Vec::new();
    for (path, text) in tree.texts() {
        let lines = text.lines().enumerate();
        // Cargo writes the address of its index into its lock files itself.
        let is_lock = path.rsplit('/').next() == Some("Cargo.lock");
        let lines = lines.filter(|(_, line)| !is_lock || !line.starts_with("source = "));
        for (at, line) in lines {
            let place = place_in(line);
            findings.extend(place.map(|place| format!("{path}:{} names {place}", at + 1)));
        }
    }
    findings.into()
}

fn place_in(line: &str) -> Option<&'static str> {
    let machine = MACHINE.into_iter().find(|folder| names_folder(line, folder));
    machine.or_else(|| REGISTRIES.into_iter().find(|host| line.contains(host)))
}

/// Whether an absolute path begins with the folder; the same letters inside an address or a
/// relative path are something else.
fn names_folder(line: &str, folder: &str) -> bool {
    let mut starts = line.match_indices(folder);
    starts
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-~}/".contains(c)))
}

/// Every relative link of the documents leads to a file or folder of the checkout, and every link to
/// a heading to one that is there.
pub(super) fn links(tree: &Tree) -> Report {
    let is_document = |path: &str| {
        DOCUMENTS.contains(&path) || (path.starts_with("docs/") && path.ends_with(".md"))
    };
    let documents = tree.texts().filter(|(path, _)| is_document(path));
    let mut findings = Vec::new();
    for (path, text) in documents {
        let dead = targets(text).into_iter().filter(|target| !resolves(tree, path, target));
        findings.extend(dead.map(|target| format!("{path} links to {target}")));
    }
    findings.into()
}

/// The targets of links and pictures outside code.
fn targets(markdown: &str) -> Vec<&str> {
    let prose = markdown.split("```").step_by(2);
    let pieces = prose.flat_map(|prose| prose.split("](").skip(1));
    let targets = pieces.filter_map(|piece| piece.split_once(')'));
    targets.map(|(target, _)| target.split(' ').next().unwrap_or(target)).collect()
}

fn resolves(tree: &Tree, from: &str, target: &str) -> bool {
    if target.contains("://") || target.starts_with("mailto:") {
        return true;
    }
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let path = if file.is_empty() { Some(from.to_owned()) } else { join(from, file) };
    let Some(path) = path else { return false };
    let folder = format!("{}/", path.trim_end_matches('/'));
    let exists =
        tree.files.iter().any(|found| found.path == path || found.path.starts_with(&folder));
    exists
        && (heading.is_empty()
            || headings(tree.text(&path).unwrap_or_default()).any(|found| found == heading))
}

/// The path of a link beside the file that holds it; `None` where it leaves the checkout.
fn join(from: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// The anchors of the headings, in the manner of the usual hosts: lower case, punctuation dropped,
/// blanks to hyphens.
fn headings(markdown: &str) -> impl Iterator<Item = String> {
    let titles = markdown.lines().filter(|line| line.starts_with('#'));
    titles.map(|line| anchor(line.trim_start_matches('#').trim()))
}

fn anchor(title: &str) -> String {
    let lower = title.to_lowercase();
    let kept = lower.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// There is a change log and it has an entry.
pub(super) fn change_log(tree: &Tree) -> Report {
    let finding = match tree.text("CHANGELOG.md") {
        None => Some("CHANGELOG.md is missing"),
        Some(text) if !text.contains("\n## ") => Some("CHANGELOG.md has no entry"),
        Some(_) => None,
    };
    finding.map(str::to_owned).into_iter().collect::<Vec<_>>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blemishes_are_found_but_not_in_what_others_wrote() {
        let files = [
            ("a.md", "x"),
            ("b.md", "x \ny\n"),
            ("c.md", "x\r\n"),
            ("vendor/d.js", "x"),
            ("e.min.js", "x"),
            ("ok.md", "x\n"),
            ("empty", ""),
        ];
        let expected = [
            "a.md does not end with a newline",
            "b.md:1 ends in a blank",
            "c.md has carriage returns",
        ];
        assert_eq!(clean(&Tree::with_files(&files)).findings, expected);
    }

    #[test]
    fn machine_paths_and_registries_are_found() {
        let [home, ..] = MACHINE;
        let [registry, ..] = REGISTRIES;
        let lock = format!("source = \"https://{registry}\"\n");
        let text = format!(
            "see {home}ana/x\nhttps://tribune.example{home}x\nsrc{home}\nfrom {registry}\n"
        );
        let tree = Tree::with_files(&[("a.md", &text), ("Cargo.lock", &lock)]);
        let expected = [format!("a.md:1 names {home}"), format!("a.md:4 names {registry}")];
        assert_eq!(places(&tree).findings, expected);
    }

    #[test]
    fn dead_links_are_found() {
        let readme = "# Top\n[a](docs/a.md#the-part) [b](docs/b.md) [c](#top) [d](#gone)\n\
            [e](https://tribune.example) ![f](docs) [g](../x)\n```\n[h](none)\n```\n";
        let files = [("README.md", readme), ("docs/a.md", "## The part\n[r](../README.md)\n")];
        let expected =
            ["README.md links to docs/b.md", "README.md links to #gone", "README.md links to ../x"];
        assert_eq!(links(&Tree::with_files(&files)).findings, expected);
    }

    #[test]
    fn a_missing_change_log_is_found() {
        assert_eq!(change_log(&Tree::default()).findings.len(), 1);
        let kept = Tree::with_files(&[("CHANGELOG.md", "# Changes\n\n## 0.1.0\n")]);
        assert!(change_log(&kept).findings.is_empty());
        let empty = Tree::with_files(&[("CHANGELOG.md", "# Changes\n")]);
        assert_eq!(change_log(&empty).findings.len(), 1);
    }
}
