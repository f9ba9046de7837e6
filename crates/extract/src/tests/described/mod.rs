//! What is said of persons beside their names. Every person is invented.

mod english;
mod spanish;
mod total;

use super::reading;
use crate::{Trait, described};
use model::Reading;
use std::fmt::Write;

/// `name: trait value [words]`, a line for each finding.
fn shown(reading: &Reading, names: &[&str]) -> String {
    described(reading, names).iter().fold(String::new(), |mut out, one| {
        let words = reading.text().slice(one.span).unwrap_or("outside of the text");
        let what = format!("{:?}", one.what);
        let _ = match words == one.value {
            true => writeln!(out, "{}: {what} {words}", names[one.name]),
            false => writeln!(out, "{}: {what} {} [{words}]", names[one.name], one.value),
        };
        out
    })
}

/// Checks what is said of persons in a text in this language.
fn check_in(language: &str, text: &str, names: &[&str], expected: &[&str]) {
    let mut reading = reading(text);
    reading.language = Some(language.to_owned());
    let found = shown(&reading, names);
    let found: Vec<&str> = found.lines().collect();
    assert_eq!(found, expected, "{text}");
}

/// Of one person, José Pérez, each finding without the name.
fn check_jose(language: &str, text: &str, expected: &[&str]) {
    let whole: Vec<String> = expected.iter().map(|line| format!("José Pérez: {line}")).collect();
    let whole: Vec<&str> = whole.iter().map(String::as_str).collect();
    check_in(language, text, &["José Pérez"], &whole);
}
