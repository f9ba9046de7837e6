//! What the manifests say: who may use whom, how much, and under which licence.

use super::Report;
use super::tree::{Package, Tree};

/// The arrows: each crate of ours with those of ours that it may use. They run only down, from the
/// command line to the words of the domain.
const ARROWS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("read", &["model"]),
    ("extract", &["model"]),
    ("resolve", &["model"]),
    ("weigh", &["model"]),
    ("wire", &["model"]),
    ("verify", &[]),
    ("record", &["verify"]),
    ("worker", &["read", "wire", "model"]),
    (
        "case",
        &["worker", "read", "extract", "resolve", "weigh", "record", "verify", "wire", "model"],
    ),
    ("web", &["case", "wire", "model"]),
    (
        "cli",
        &[
            "web", "case", "worker", "record", "read", "extract", "resolve", "weigh", "wire",
            "model",
        ],
    ),
    ("train-light", &["extract", "model"]),
    ("xtask", &[]),
];

/// The only room for each outside world.
const ROOMS: &[(&str, &str)] = &[
    ("rusqlite", "case"),
    ("ureq", "case"),
    ("axum", "web"),
    ("age", "record"),
    ("argon2", "record"),
    ("chacha20", "record"),
    ("chacha20poly1305", "record"),
    ("ring", "record"),
    ("landlock", "worker"),
    ("seccompiler", "worker"),
];

/// Every package is read by somebody, and trusted.
const PACKAGES: usize = 450;

/// As many as somebody can read who must trust a proof.
const OF_VERIFY: usize = 40;

/// Each crate uses only the crates below it, in tests too.
pub(super) fn arrows(tree: &Tree) -> Report {
    let ours: Vec<&Package> = tree.packages.iter().filter(|package| package.ours).collect();
    let mut findings = Vec::new();
    for package in &ours {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
            findings.push(format!("{} is not in the table of arrows", package.name));
            continue;
        };
        let is_ours = |name: &&String| ours.iter().any(|other| other.name == **name);
        let asked = package.dependencies.iter().filter(is_ours);
        let refused = asked.filter(|name| !allowed.contains(&name.as_str()));
        findings.extend(refused.map(|name| format!("{} may not use {name}", package.name)));
    }
    findings.into()
}

/// Only `case` speaks SQL; only `web` speaks HTTP; only `record` encrypts.
pub(super) fn rooms(tree: &Tree) -> Report {
    let mut findings = Vec::new();
    for (library, room) in ROOMS {
        let others = tree.packages.iter().filter(|package| package.ours && package.name != *room);
        let using =
            others.filter(|package| package.dependencies.iter().any(|name| name == library));
        findings.extend(
            using.map(|package| format!("{} uses {library}; only {room} may", package.name)),
        );
    }
    findings.into()
}

/// The lock file stays under its cap.
pub(super) fn package_count(tree: &Tree) -> Report {
    let lock = tree.text("Cargo.lock").unwrap_or_default();
    let count = lock.lines().filter(|line| *line == "[[package]]").count();
    let findings = match count {
        0 => vec!["Cargo.lock is missing or empty".to_owned()],
        count if count > PACKAGES => vec![format!("more than {PACKAGES} packages")],
        _ => Vec::new(),
    };
    Report { note: Some(format!("{count} of at most {PACKAGES}")), findings }
}

/// What `verify` is built with stays few enough to be audited.
pub(super) fn verify_is_small(tree: &Tree) -> Report {
    let count = tree.of_verify.len();
    let findings = match count > OF_VERIFY {
        true => vec![format!("verify needs more than {OF_VERIFY} packages")],
        false => Vec::new(),
    };
    Report { note: Some(format!("{count} of at most {OF_VERIFY}")), findings }
}

/// Every package can be used under licences of the list in deny.toml.
pub(super) fn licences(tree: &Tree) -> Report {
    let Some(allowed) = allowed_licences(tree) else {
        return vec!["deny.toml has no list `licenses.allow`".to_owned()].into();
    };
    let is_allowed = |licence: &str| allowed.iter().any(|name| name == licence);
    let finding = |package: &Package| match &package.licence {
        Some(licence) if expression_holds(licence, &is_allowed) => None,
        Some(licence) => Some(format!("{}: {licence}", package.name)),
        None => Some(format!("{} names no licence", package.name)),
    };
    let findings: Vec<String> = tree.packages.iter().filter_map(finding).collect();
    findings.into()
}

fn allowed_licences(tree: &Tree) -> Option<Vec<String>> {
    let deny: serde_json::Value = basic_toml::from_str(tree.text("deny.toml")?).ok()?;
    let names = deny["licenses"]["allow"].as_array()?;
    let name = |value: &serde_json::Value| Some(value.as_str()?.to_owned());
    names.iter().map(name).collect()
}

/// Whether an SPDX expression (SPDX 2.3, annex D) can be satisfied with allowed licences. `/` is
/// the older way to write OR.
fn expression_holds(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    any_of(&words, allowed).is_some_and(|(holds, rest)| holds && rest.is_empty())
}

/// The value of an expression at the front of the words, and the words after it; `None` where it is
/// malformed. OR binds less than AND.
type Parsed<'a, 'b> = Option<(bool, &'a [&'b str])>;

fn any_of<'a, 'b>(words: &'a [&'b str], allowed: &dyn Fn(&str) -> bool) -> Parsed<'a, 'b> {
    let (mut holds, mut rest) = all_of(words, allowed)?;
    while let ["OR", after @ ..] = rest {
        let (other, left) = all_of(after, allowed)?;
        (holds, rest) = (holds || other, left);
    }
    Some((holds, rest))
}

fn all_of<'a, 'b>(words: &'a [&'b str], allowed: &dyn Fn(&str) -> bool) -> Parsed<'a, 'b> {
    let (mut holds, mut rest) = licence(words, allowed)?;
    while let ["AND", after @ ..] = rest {
        let (other, left) = licence(after, allowed)?;
        (holds, rest) = (holds && other, left);
    }
    Some((holds, rest))
}

fn licence<'a, 'b>(words: &'a [&'b str], allowed: &dyn Fn(&str) -> bool) -> Parsed<'a, 'b> {
    match words {
        ["(", inside @ ..] => match any_of(inside, allowed)? {
            (holds, [")", rest @ ..]) => Some((holds, rest)),
            _ => None,
        },
        [name, "WITH", exception, rest @ ..] => {
            Some((allowed(&format!("{name} WITH {exception}")), rest))
        }
        [name, rest @ ..] => Some((allowed(name), rest)),
        [] => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(packages: &[(&str, bool, &[&str])]) -> Tree {
        let package = |(name, ours, uses): &(&str, bool, &[&str])| Package {
            name: (*name).to_owned(),
            ours: *ours,
            dependencies: uses.iter().map(|name| (*name).to_owned()).collect(),
            licence: None,
        };
        Tree { packages: packages.iter().map(package).collect(), ..Tree::default() }
    }

    #[test]
    fn an_arrow_that_runs_up_is_found() {
        let good = tree(&[("model", true, &["serde"]), ("read", true, &["model"])]);
        assert!(arrows(&good).findings.is_empty());
        let bad =
            tree(&[("model", true, &[]), ("read", true, &["extract"]), ("extract", true, &[])]);
        assert_eq!(arrows(&bad).findings, ["read may not use extract"]);
        let unknown = tree(&[("helpers", true, &[])]);
        assert_eq!(arrows(&unknown).findings, ["helpers is not in the table of arrows"]);
    }

    #[test]
    fn the_table_of_arrows_has_no_circle() {
        for (at, (name, allowed)) in ARROWS.iter().enumerate() {
            let above = &ARROWS[at..];
            let up = allowed.iter().find(|other| above.iter().any(|(name, _)| name == *other));
            assert_eq!(up, None, "{name}");
        }
    }

    #[test]
    fn a_library_outside_its_room_is_found() {
        let bad = tree(&[("case", true, &["rusqlite"]), ("web", true, &["axum", "rusqlite"])]);
        assert_eq!(rooms(&bad).findings, ["web uses rusqlite; only case may"]);
    }

    #[test]
    fn too_many_packages_are_found() {
        let lock = "[[package]]\n".repeat(PACKAGES + 1);
        let tree = Tree::with_files(&[("Cargo.lock", &lock)]);
        assert_eq!(package_count(&tree).findings.len(), 1);
        assert_eq!(package_count(&Tree::default()).findings.len(), 1);
    }

    #[test]
    fn a_checker_that_nobody_can_read_is_found() {
        let of_verify = (0..=OF_VERIFY).map(|at| at.to_string()).collect();
        assert_eq!(verify_is_small(&Tree { of_verify, ..Tree::default() }).findings.len(), 1);
        assert!(verify_is_small(&Tree::default()).findings.is_empty());
    }

    #[test]
    fn a_licence_off_the_list_is_found() {
        let deny = "[licenses]\nallow = [\"MIT\"]\n";
        let mut tree = Tree::with_files(&[("deny.toml", deny)]);
        let package = |name: &str, licence: Option<&str>| Package {
            name: name.to_owned(),
            licence: licence.map(str::to_owned),
            ..Package::default()
        };
        tree.packages = vec![
            package("a", Some("MIT OR GPL-3.0")),
            package("b", Some("GPL-3.0")),
            package("c", None),
        ];
        assert_eq!(licences(&tree).findings, ["b: GPL-3.0", "c names no licence"]);
        assert_eq!(licences(&Tree::default()).findings.len(), 1);
    }

    #[test]
    fn expressions_follow_their_operators() {
        let holds =
            |expression| expression_holds(expression, &|name| ["MIT", "ISC"].contains(&name));
        assert!(holds("GPL-3.0 OR MIT AND ISC"));
        assert!(holds("GPL-3.0/MIT"));
        assert!(!holds("(GPL-3.0 OR MIT) AND BSD-3-Clause"));
        assert!(!holds("MIT WITH some-exception"));
        assert!(!holds("(MIT"));
        assert!(!holds("MIT ISC"));
        assert!(!holds(""));
    }
}
