use crate::Ended;
use crate::output::{Output, visible};
use crate::verbs::stage::load;
use std::path::PathBuf;

/// Read documents: text with, for every block, where in the original it stands (JSON Lines)
#[derive(Debug, clap::Args)]
pub(crate) struct Read {
    /// Files, or - for standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &Read, output: &mut Output) -> anyhow::Result<Ended> {
    let mut ended = Ended::Clean;
    for file in &arguments.files {
        let name = file.to_string_lossy();
        let read = load(file).and_then(|bytes| Ok(read::read(&bytes, &name)?));
        match read {
            Ok((reading, warnings)) => {
                output.json(&wire::Reading::of(&reading, &warnings, Some(&name)))?
            }
            Err(error) => {
                output.flush()?;
                eprintln!("error: {}: {}", visible(&name), visible(&error.to_string()));
                ended = Ended::WithFindings;
            }
        }
    }
    Ok(ended)
}
