//! `cargo xtask generate`: synthetic news of a fictional country, for measuring speed, lists of
//! invented people, of whom it is known who is who, and documents that copy each other. The same seed gives the same files.

mod articles;
mod documents;
mod people;
mod phrases;
pub(crate) mod random;

pub(crate) use articles::{BRIEF, Length, NEWS};

use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::fs;
use std::path::Path;

/// Runs the generator of this name; `None` where there is none or its words are wrong.
pub(crate) fn run(what: &str, words: &[&str]) -> Result<Option<bool>> {
    if let ("papers", [folder]) = (what, words) {
        let made = crate::papers::write(Path::new(folder))?;
        println!("{} files in {folder}", made.iter().map(|(_, files)| files.len()).sum::<usize>());
        return Ok(Some(true));
    }
    let (count, place, seed) = match words {
        [count, place] => (count, place, &"1"),
        [count, place, "--seed", seed] => (count, place, seed),
        _ => return Ok(None),
    };
    let count = count.parse().with_context(|| format!("`{count}` is no number of {what}"));
    let seed = seed.parse().with_context(|| format!("`{seed}` is no seed"));
    match what {
        "briefs" => write_articles(count?, BRIEF, Path::new(place), seed?)?,
        "articles" => write_articles(count?, NEWS, Path::new(place), seed?)?,
        "documents" => drop(write_documents(count?, Path::new(place), seed?)?),
        "people" => drop(write_people(count?, Path::new(place), seed?)?),
        _ => return Ok(None),
    }
    println!("{} {what} in {place}", words[0]);
    Ok(Some(true))
}

/// Writes rows about people into a file of CSV, with their numbers from 0 as ids; says whose each row
/// is.
pub(crate) fn write_people(count: usize, file: &Path, seed: u64) -> Result<Vec<u32>> {
    let rows = people::rows(count, seed);
    let lines = rows.iter().enumerate().map(|(id, row)| row.line(id) + "\n");
    let text: String = std::iter::once(format!("{}\n", people::HEADER)).chain(lines).collect();
    fs::write(file, text).with_context(|| file.display().to_string())?;
    Ok(rows.into_iter().map(|row| row.person).collect())
}

/// Writes documents that copy each other into a file of JSON Lines, with their numbers from 0 as ids;
/// says which story each tells.
pub(crate) fn write_documents(count: usize, file: &Path, seed: u64) -> Result<Vec<u32>> {
    let documents = documents::documents(count, seed);
    let lines = documents.iter().enumerate().map(|(id, document)| {
        let line = json!({
            "id": id.to_string(), "text": document.text, "truth": document.story.to_string()
        });
        format!("{line}\n")
    });
    fs::write(file, lines.collect::<String>()).with_context(|| file.display().to_string())?;
    Ok(documents.into_iter().map(|document| document.story).collect())
}

/// Writes the articles into a folder that is new or empty.
pub(crate) fn write_articles(count: usize, length: Length, folder: &Path, seed: u64) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let is_empty = fs::read_dir(folder)?.next().is_none();
    ensure!(is_empty, "{} is not empty", folder.display());
    for (number, text) in articles::articles(seed, length).take(count).enumerate() {
        let path = folder.join(format!("article-{number:06}.txt"));
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
