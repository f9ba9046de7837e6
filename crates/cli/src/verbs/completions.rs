use crate::output::Output;
use crate::{Cli, Ended};
use clap::CommandFactory;
use clap_complete::Shell;

/// Print completions for a shell
#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(arguments: &Completions, output: &mut Output) -> anyhow::Result<Ended> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "consilience", &mut script);
    output.raw(&script)?;
    Ok(Ended::Clean)
}
