use crate::Ended;
use crate::output::{Output, visible};
use crate::verbs::ocr;
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
    #[command(flatten)]
    ocr: ocr::Asked,
    /// Be a reader: used by this program alone
    #[arg(long, hide = true)]
    pub(crate) worker: bool,
    /// Become the program that is named, with its arguments: used by this program alone
    #[arg(long, hide = true, conflicts_with = "worker")]
    pub(crate) recognise: bool,
}

impl Read {
    /// The program that this process is to become, with its arguments.
    pub(crate) fn recogniser(&self) -> Option<&[PathBuf]> {
        self.recognise.then_some(self.files.as_slice())
    }
}

pub(crate) fn run(arguments: &Read, output: &mut Output) -> anyhow::Result<Ended> {
    let mut ended = Ended::Clean;
    let ocr = arguments.ocr.installed()?;
    for file in &arguments.files {
        each_document(file, ocr.as_ref(), &mut |name, read| match read {
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
