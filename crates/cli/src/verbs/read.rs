use crate::Ended;
use crate::output::{Output, visible};
use crate::verbs::stage::each_document;
use std::path::PathBuf;

/// Read documents: text with, for every block, where in the original it stands (JSON Lines)
///
/// Of an archive, a mailbox or a message, the files in it are read too, each with its name after
/// that of the file. Readers run in processes of their own, which can open no file and reach no
/// network.
#[derive(Debug, clap::Args)]
pub(crate) struct Read {
    /// Files, or - for standard input
    #[arg(required_unless_present = "worker")]
    files: Vec<PathBuf>,
    /// Be a reader: used by this program alone
    #[arg(long, hide = true)]
    pub(crate) worker: bool,
}

pub(crate) fn run(arguments: &Read, output: &mut Output) -> anyhow::Result<Ended> {
    let mut ended = Ended::Clean;
    for file in &arguments.files {
        each_document(file, &mut |name, read| match read {
            Ok((reading, warnings)) => {
                output.json(&wire::Reading::of(&reading, &warnings, Some(name)))
            }
            Err(error) => {
                output.flush()?;
                eprintln!("error: {}: {}", visible(name), visible(&error.to_string()));
                ended = Ended::WithFindings;
                Ok(())
            }
        })?;
    }
    Ok(ended)
}
