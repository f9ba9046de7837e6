//! What the sources look like: pure where they must be, short, and with a word on what they are.

use super::Report;
use super::rust;
use super::tree::Tree;

/// Crates that are functions from data to data.
const PURE: [&str; 7] = ["model", "read", "extract", "resolve", "weigh", "wire", "verify"];

/// Paths into the outside world. Whole modules stand here where importing one would hide its use.
const OUTSIDE: [&str; 12] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::time::SystemTime",
    "std::time::Instant",
    "std::time::self",
    "std::os",
    "rand",
    "getrandom",
    "fastrand",
];

/// A reader keeps no more in mind.
const FILE_LINES: usize = 800;

/// A table may be longer, where it says that it is one.
const TABLE: &str = "//! A table";

/// Where functions have become too long; the aim is 30.
const FUNCTION_LINES_P90: usize = 40;

/// Pure crates touch no file, network, clock, environment or random source, outside their tests.
pub(super) fn purity(tree: &Tree) -> Report {
    let mut findings = Vec::new();
    for (path, source) in tree.rust().filter(|(path, _)| is_pure(path)) {
        let code = rust::without_tests(&rust::without_comments(source));
        let outside = rust::paths(&code).into_iter().filter(|name| leads_outside(name));
        findings.extend(outside.map(|name| format!("{path} uses {name}")));
    }
    findings.into()
}

fn is_pure(path: &str) -> bool {
    let is_in = |name: &&str| path.starts_with(&format!("crates/{name}/src/"));
    PURE.iter().any(is_in) && !is_test(path)
}

/// Whether all of the file is test code: `src/tests.rs`, `src/x/tests/y.rs`.
fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

fn leads_outside(name: &str) -> bool {
    let under = |outside: &str| name.strip_prefix(outside);
    let leads = |outside: &str| {
        under(outside).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    name == "std::time" || OUTSIDE.into_iter().any(leads)
}

/// No file is longer than a reader can hold, except a table that says so.
pub(super) fn file_length(tree: &Tree) -> Report {
    let long = tree.rust().filter_map(|(path, source)| {
        let lines = source.lines().count();
        let is_table = source.lines().any(|line| line.starts_with(TABLE));
        (lines > FILE_LINES && !is_table).then(|| format!("{path} has {lines} lines"))
    });
    long.collect::<Vec<_>>().into()
}

/// Functions stay short; prints the median and the ninth decile.
pub(super) fn function_length(tree: &Tree) -> Report {
    let mut found = Vec::new();
    for (path, source) in tree.rust().filter(|(path, _)| !is_test(path)) {
        let code = rust::without_tests(&rust::without_comments(source));
        let functions = rust::functions(&code).into_iter();
        found.extend(functions.map(|function| (function.lines, path, function)));
    }
    found.sort_by_key(|(lines, ..)| *lines);
    let Some((last, (path, longest))) = found.last().map(|(n, p, f)| (*n, (p, f))) else {
        return Report::default();
    };
    let quantile = |share: usize| found[(found.len() - 1) * share / 100].0;
    let (median, p90) = (quantile(50), quantile(90));
    let note = format!(
        "{} functions, median {median} lines, p90 {p90}, longest {last} (`{}`, {path}:{})",
        found.len(),
        longest.name,
        longest.line,
    );
    let too_long = p90 > FUNCTION_LINES_P90;
    Report {
        note: Some(note),
        findings: too_long
            .then(|| format!("p90 is over {FUNCTION_LINES_P90} lines"))
            .into_iter()
            .collect(),
    }
}

/// The root of every crate begins with what the crate is.
pub(super) fn crate_docs(tree: &Tree) -> Report {
    let roots = tree.rust().filter(|(path, _)| is_root(path));
    let silent = roots.filter(|(_, source)| !source.starts_with("//! "));
    silent.map(|(path, _)| format!("{path} does not begin with `//!`")).collect::<Vec<_>>().into()
}

fn is_root(path: &str) -> bool {
    let is_crate = path.starts_with("crates/") && path.matches('/').count() == 3;
    let of_crate = path.ends_with("/src/lib.rs") || path.ends_with("/src/main.rs");
    (is_crate && of_crate) || path == "xtask/src/main.rs"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn purity_of(path: &str, source: &str) -> Vec<String> {
        purity(&Tree::with_files(&[(path, source)])).findings
    }

    #[test]
    fn a_pure_crate_that_reads_a_file_is_found() {
        let source = "use std::{fmt, fs};\nfn f() { std::time::Instant::now(); }";
        let found = purity_of("crates/weigh/src/a.rs", source);
        let path = "crates/weigh/src/a.rs";
        let expected =
            [format!("{path} uses std::fs"), format!("{path} uses std::time::Instant::now")];
        assert_eq!(found, expected);
        assert!(purity_of("crates/case/src/a.rs", source).is_empty());
    }

    #[test]
    fn what_only_looks_like_the_outside_is_let_be() {
        let harmless =
            "// std::fs\nuse std::time::Duration; use crate::random; let s = \"std::env\";";
        assert!(purity_of("crates/read/src/lib.rs", harmless).is_empty());
        let test = "#[cfg(test)]\nmod tests { use std::fs; }";
        assert!(purity_of("crates/read/src/lib.rs", test).is_empty());
        assert!(purity_of("crates/read/src/tests/pages.rs", "use std::fs;").is_empty());
    }

    #[test]
    fn a_long_file_is_found_unless_it_is_a_table() {
        let long = "x\n".repeat(FILE_LINES + 1);
        let table = format!("//! A table of verbs.\n{long}");
        let tree = Tree::with_files(&[("a.rs", &long), ("b.rs", &table)]);
        assert_eq!(file_length(&tree).findings, ["a.rs has 801 lines"]);
    }

    #[test]
    fn long_functions_are_found() {
        let body = "    x();\n".repeat(FUNCTION_LINES_P90);
        let long = format!("fn f() {{\n{body}}}\n");
        let report = function_length(&Tree::with_files(&[("a.rs", &long)]));
        assert_eq!(report.findings, ["p90 is over 40 lines"]);
        let short = Tree::with_files(&[("a.rs", "fn f() {\n    x()\n}\n")]);
        let note = function_length(&short).note.unwrap_or_default();
        assert_eq!(note, "1 functions, median 3 lines, p90 3, longest 3 (`f`, a.rs:1)");
    }

    #[test]
    fn a_crate_without_a_word_on_itself_is_found() {
        let files = [
            ("crates/a/src/lib.rs", "fn x() {}"),
            ("crates/b/src/lib.rs", "//! B.\n"),
            ("crates/b/src/c/lib.rs", ""),
        ];
        let found = crate_docs(&Tree::with_files(&files)).findings;
        assert_eq!(found, ["crates/a/src/lib.rs does not begin with `//!`"]);
    }
}
