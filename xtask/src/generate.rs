//! `cargo xtask generate`: synthetic news of a fictional country, for measuring speed. The same seed
//! gives the same files.

mod articles;
mod phrases;
pub(crate) mod random;

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// Runs the generator of this name; `None` where there is none or its words are wrong.
pub(crate) fn run(what: &str, words: &[&str]) -> Result<Option<bool>> {
    if let ("papers", [folder]) = (what, words) {
        let made = crate::papers::write(Path::new(folder))?;
        println!("{} files in {folder}", made.iter().map(|(_, files)| files.len()).sum::<usize>());
        return Ok(Some(true));
    }
    let (count, folder, seed) = match (what, words) {
        ("articles", [count, folder]) => (count, folder, &"1"),
        ("articles", [count, folder, "--seed", seed]) => (count, folder, seed),
        _ => return Ok(None),
    };
    let count = count.parse().with_context(|| format!("`{count}` is no number of articles"))?;
    let seed = seed.parse().with_context(|| format!("`{seed}` is no seed"))?;
    write_articles(count, Path::new(folder), seed)?;
    println!("{count} articles in {folder}");
    Ok(Some(true))
}

/// Writes the articles into a folder that is new or empty.
pub(crate) fn write_articles(count: usize, folder: &Path, seed: u64) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let is_empty = fs::read_dir(folder)?.next().is_none();
    ensure!(is_empty, "{} is not empty", folder.display());
    for (number, text) in articles::articles(seed).take(count).enumerate() {
        let path = folder.join(format!("article-{number:06}.txt"));
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
