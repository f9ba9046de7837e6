//! Trains the tables of the light path (`extract::tagger`) on texts with attributions. README.md
//! beside this crate says how it is called and what was measured.

mod clusters;
mod corpus;
mod labels;
mod learn;
mod score;
mod train;
mod write;

use anyhow::{Context, Result, bail};
use corpus::Document;
use extract::tagger::Tagger;
use score::Counts;
use std::path::PathBuf;
use std::time::Instant;

/// What the command line asks for.
#[derive(Debug, Default)]
struct Arguments {
    /// Folders with `text` and `attributions`.
    corpora: Vec<PathBuf>,
    /// Folders with the project's own texts.
    texts: Vec<PathBuf>,
    language: String,
    out: Option<PathBuf>,
    seed: u64,
    /// One text in so many is kept for scoring; none where it is 0.
    held: usize,
}

fn main() -> Result<()> {
    let arguments = arguments()?;
    let start = Instant::now();
    let say = |what: &str| eprintln!("{:6.1} s  {what}", start.elapsed().as_secs_f32());
    let (mut held, mut documents) = documents(&arguments)?;
    say(&format!("{} texts", documents.len()));
    let tables = train::tables(&mut documents, &arguments.language, arguments.seed, &say);
    say(&format!("{} bytes", tables.len()));
    if let Some(out) = &arguments.out {
        std::fs::write(out, &tables).with_context(|| out.display().to_string())?;
    }
    if !held.is_empty() {
        let counts = score(&Tagger::from_bytes(&tables)?, &mut held);
        say(&format!("on the texts kept for scoring: {counts}"));
    }
    Ok(())
}

fn arguments() -> Result<Arguments> {
    let mut arguments = Arguments { seed: 1, language: "en".into(), ..Arguments::default() };
    let mut given = std::env::args().skip(1);
    while let Some(name) = given.next() {
        let value = given.next().with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--polnear" => arguments.corpora.push(value.into()),
            "--texts" => arguments.texts.push(value.into()),
            "--language" => arguments.language = value,
            "--out" => arguments.out = Some(value.into()),
            "--seed" => arguments.seed = value.parse()?,
            "--held" => arguments.held = value.parse()?,
            _ => bail!("{name} is not known; see README.md"),
        }
    }
    Ok(arguments)
}

/// The texts kept for scoring, and those to learn from.
fn documents(arguments: &Arguments) -> Result<(Vec<Document>, Vec<Document>)> {
    let mut all = Vec::new();
    for folder in &arguments.corpora {
        all.extend(corpus::read(folder, &arguments.language, &[])?);
    }
    for folder in &arguments.texts {
        let held_out = std::fs::read_to_string(folder.join("held-out.txt"))?;
        let held_out: Vec<String> = held_out.lines().map(str::to_owned).collect();
        let texts = folder.join(&arguments.language);
        all.extend(corpus::read(&texts, &arguments.language, &held_out)?);
    }
    let (mut held, mut documents) = (Vec::new(), Vec::new());
    for (at, document) in all.into_iter().enumerate() {
        let keep = arguments.held > 0 && at % arguments.held == 0;
        if keep { held.push(document) } else { documents.push(document) }
    }
    Ok((held, documents))
}

fn score(tagger: &Tagger, documents: &mut [Document]) -> Counts {
    let mut counts = Counts::default();
    for document in documents {
        document.page.group(|word| tagger.tables().groups.of(word));
        let found = tagger.tag(&document.page);
        let pairs = found.iter().map(|a| (a.source.as_slice(), a.content.as_slice()));
        counts.add(pairs, &document.gold);
    }
    counts
}
