//! The project's own annotated texts, against section 9 of training/texts/GUIDELINES.md. The files
//! that are trained and scored on are read, not the sources that they were made from.

mod codes;
mod rules;
mod spans;
#[cfg(test)]
mod tests;

use super::Report;
use super::tree::Tree;
use crate::standoff::Standoff;
use codes::Codes;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

const INDEX: &str = "training/texts/index.jsonl";
const HELD_OUT: &str = "training/texts/held-out.txt";

/// Of each language, as many texts at least.
const LEAST: [(&str, usize); 2] = [("en", 58), ("es", 60)];

const GENRES: [&str; 4] = ["article", "statement", "interview", "post"];

/// Two texts never share so many words in a row.
const RUN: usize = 12;

/// What the format or the inline sources keep for themselves.
const RESERVED: [char; 6] = ['{', '}', '|', '\t', '\r', '\u{feff}'];

/// A line of the index.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Row {
    id: String,
    language: String,
    genre: String,
    written: String,
    usage: String,
    words: usize,
    attributions: usize,
    acts: usize,
}

impl Row {
    /// `None` where a field is missing or of another type.
    fn parse(line: &str) -> Option<Self> {
        let row: Value = serde_json::from_str(line).ok()?;
        let word = |key: &str| Some(row.get(key)?.as_str()?.to_owned());
        let count = |key: &str| usize::try_from(row.get(key)?.as_u64()?).ok();
        Some(Self {
            id: word("id")?,
            language: word("language")?,
            genre: word("genre")?,
            written: word("written")?,
            usage: word("usage")?,
            words: count("words")?,
            attributions: count("attributions")?,
            acts: count("acts")?,
        })
    }

    fn text_path(&self) -> String {
        format!("training/texts/{}/text/{}.txt", self.language, self.id)
    }

    fn annotation_path(&self) -> String {
        format!("training/texts/{}/attributions/{}_gold.ann", self.language, self.id)
    }
}

/// Every span slices its text, every code is known, what hangs together does, and the held-out part
/// is the one that the rule gives.
pub(super) fn sound(tree: &Tree) -> Report {
    let codes = match Codes::of(tree) {
        Ok(codes) => codes,
        Err(finding) => return vec![finding].into(),
    };
    let (rows, mut findings) = index(tree);
    for row in &rows {
        findings.extend(of_row(tree, row, &codes));
    }
    findings.extend(strays(tree, &rows));
    findings.extend(split(tree, &rows));
    findings.extend(copies(tree, &rows));
    findings.extend(too_few(&rows));
    Report { note: Some(summary(&rows)), findings }
}

fn summary(rows: &[Row]) -> String {
    let sum = |count: fn(&Row) -> usize| rows.iter().map(count).sum::<usize>();
    let (attributions, acts) = (sum(|row| row.attributions), sum(|row| row.acts));
    format!("{} texts, {attributions} attributions, {acts} acts", rows.len())
}

/// The rows of the index, with what is wrong with its lines.
fn index(tree: &Tree) -> (Vec<Row>, Vec<String>) {
    let Some(text) = tree.text(INDEX) else {
        return (Vec::new(), vec![format!("{INDEX} is missing")]);
    };
    let (mut rows, mut findings, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (at, line) in text.lines().enumerate() {
        let Some(row) = Row::parse(line) else {
            findings.push(format!("{INDEX}:{} lacks a field", at + 1));
            continue;
        };
        if !seen.insert(row.id.clone()) {
            findings.push(format!("{INDEX}:{} has {} again", at + 1, row.id));
        }
        findings.extend(header(&row).map(|what| format!("{INDEX}:{} {what}", at + 1)));
        rows.push(row);
    }
    (rows, findings)
}

/// What is wrong with the fields that people write.
fn header(row: &Row) -> Option<String> {
    let prefix = format!("{}-", row.language);
    if !LEAST.iter().any(|(language, _)| *language == row.language) {
        return Some(format!("has the unknown language `{}`", row.language));
    }
    if !row.id.starts_with(&prefix) {
        return Some(format!("calls a text in `{}` {}", row.language, row.id));
    }
    if !GENRES.contains(&row.genre.as_str()) {
        return Some(format!("has the unknown genre `{}`", row.genre));
    }
    if !is_day(&row.written) {
        return Some(format!("was written on `{}`, which is no YYYY-MM-DD", row.written));
    }
    row.usage.is_empty().then(|| "does not say whose usage it follows".to_owned())
}

fn is_day(written: &str) -> bool {
    let shape =
        |(at, c): (usize, char)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() };
    written.len() == 10 && written.chars().enumerate().all(shape)
}

/// One text with its annotation.
fn of_row(tree: &Tree, row: &Row, codes: &Codes) -> Vec<String> {
    let (text_path, path) = (row.text_path(), row.annotation_path());
    let (Some(text), Some(lines)) = (tree.text(&text_path), tree.text(&path)) else {
        return vec![format!("{text_path} or {path} is missing")];
    };
    let mut findings: Vec<String> =
        of_text(row, text).into_iter().map(|what| format!("{text_path} {what}")).collect();
    let (file, wrong) = annotation(text, lines, codes);
    findings.extend(wrong.into_iter().map(|what| format!("{path} {what}")));
    let counted = (file.events.len(), file.acts().count());
    if counted != (row.attributions, row.acts) {
        findings.push(format!(
            "{path} has {} attributions and {} acts, the index says {} and {}",
            counted.0, counted.1, row.attributions, row.acts
        ));
    }
    findings
}

fn of_text(row: &Row, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    if let Some(found) = text.chars().find(|c| RESERVED.contains(c)) {
        findings.push(format!("has the reserved character {found:?}"));
    }
    if !text.ends_with('\n') || text.ends_with("\n\n") {
        findings.push("does not end in one line break".to_owned());
    }
    let words = text.split_whitespace().count();
    if words != row.words {
        findings.push(format!("has {words} words, the index says {}", row.words));
    }
    findings
}

/// An annotation and all that is wrong with it.
fn annotation<'a>(text: &str, lines: &'a str, codes: &Codes) -> (Standoff<'a>, Vec<String>) {
    let (file, mut findings) = Standoff::parse(lines);
    let characters: Vec<char> = text.chars().collect();
    findings.extend(spans::check(&file, &characters));
    findings.extend(rules::check(&file, codes));
    (file, findings)
}

/// Texts and annotations that the index does not know.
fn strays(tree: &Tree, rows: &[Row]) -> Vec<String> {
    let known: BTreeSet<String> =
        rows.iter().flat_map(|row| [row.text_path(), row.annotation_path()]).collect();
    let is_ours = |path: &str| {
        path.starts_with("training/texts/")
            && (path.contains("/text/") || path.contains("/attributions/"))
    };
    let files = tree.files.iter().map(|file| &file.path);
    let strays = files.filter(|path| is_ours(path) && !known.contains(*path));
    strays.map(|path| format!("{path} is not in {INDEX}")).collect()
}

/// The held-out list is the last fifth of each language and batch by date and id.
fn split(tree: &Tree, rows: &[Row]) -> Option<String> {
    let listed: Vec<&str> = tree.text(HELD_OUT).unwrap_or_default().lines().collect();
    let expected = held_out(rows);
    let first =
        (0..listed.len().max(expected.len())).find(|at| listed.get(*at) != expected.get(*at))?;
    let shown = |list: &[&str]| list.get(first).map_or("nothing".to_owned(), |id| (*id).to_owned());
    let (has, wants) = (shown(&listed), shown(&expected));
    Some(format!("{HELD_OUT}:{} has {has}, the last fifth has {wants}", first + 1))
}

/// Texts were written in batches: numbers up to here, and those after.
const FIRST_BATCH: u32 = 60;

/// The last fifth of each language and batch, rounded down, at least one.
fn held_out(rows: &[Row]) -> Vec<&str> {
    let mut of: BTreeMap<(&str, bool), Vec<(&str, &str)>> = BTreeMap::new();
    for row in rows {
        let number = row.id.split('-').nth(1).and_then(|number| number.parse::<u32>().ok());
        let is_later = number.is_some_and(|number| number > FIRST_BATCH);
        of.entry((&row.language, is_later)).or_default().push((&row.written, &row.id));
    }
    let mut held = Vec::new();
    for own in of.values_mut() {
        own.sort_unstable();
        let trained = own.len() - (own.len() / 5).max(1);
        held.extend(own.iter().skip(trained).map(|(_, id)| *id));
    }
    held
}

/// Texts that are alike, or share a run of words.
fn copies(tree: &Tree, rows: &[Row]) -> Vec<String> {
    let (mut findings, mut runs, mut texts) = (Vec::new(), HashMap::new(), HashMap::new());
    for row in rows {
        let path = row.text_path();
        let words = words(tree.text(&path).unwrap_or_default());
        if let Some(other) = texts.insert(words.join(" "), row.id.clone()) {
            findings.push(format!("{path} is the same text as {other}"));
            continue;
        }
        findings.extend(
            shared(&words, &row.id, &mut runs)
                .map(|(run, other)| format!("{path} shares “{run}” with {other}")),
        );
    }
    findings
}

/// The words in lower case, without what stands between them.
fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The first run of these words that another text has too, and that text.
fn shared(
    words: &[String],
    id: &str,
    runs: &mut HashMap<String, String>,
) -> Option<(String, String)> {
    let mut found = None;
    for run in words.windows(RUN).map(|run| run.join(" ")) {
        let owner = runs.entry(run.clone()).or_insert_with(|| id.to_owned());
        if owner != id {
            found = found.or_else(|| Some((run, owner.clone())));
        }
    }
    found
}

fn too_few(rows: &[Row]) -> Vec<String> {
    let count = |language: &str| rows.iter().filter(|row| row.language == language).count();
    let counts = LEAST.iter().map(|(language, least)| (language, count(language), least));
    let few = counts.filter(|(_, count, least)| count < least);
    few.map(|(language, count, least)| {
        format!("{INDEX} has {count} texts in `{language}`, at least {least} are promised")
    })
    .collect()
}
