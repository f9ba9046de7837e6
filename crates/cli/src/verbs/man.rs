use crate::output::Output;
use crate::{Cli, Ended};
use clap::CommandFactory;
use std::path::PathBuf;

/// Print the manual page, or write one for each verb
#[derive(Debug, clap::Args)]
pub(crate) struct Man {
    /// Write the pages of all verbs into this folder
    #[arg(long)]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Man, output: &mut Output) -> anyhow::Result<Ended> {
    let command = Cli::command();
    if let Some(folder) = &arguments.out {
        std::fs::create_dir_all(folder)?;
        clap_mangen::generate_to(command, folder)?;
        return Ok(Ended::Clean);
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    output.raw(&page)?;
    Ok(Ended::Clean)
}
