//! The binary `consilience`: argv, environment and terminal meet the library crates here.
//!
//! One file per verb under `verbs/`: its arguments, whose comments are the help, and one function.

mod access;
mod hints;
mod output;
mod verbs;

use clap::Parser;
use output::{Color, Output};
use std::process::ExitCode;
use verbs::Verb;

/// Who says what, who denies it, and from how many independent origins.
///
/// Documents in, claims out: each with the sentences of the preserved documents behind every
/// number. Works offline; nothing leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "consilience", version, propagate_version = true, arg_required_else_help = true)]
#[command(after_help = "Exit codes: 0 done; 1 done, but something was found or failed for some \
    items; 2 usage; 3 case or configuration; 4 refused; 70 internal.\n\
    Start with: consilience demo")]
struct Cli {
    #[command(flatten)]
    general: General,
    #[command(subcommand)]
    verb: Verb,
}

/// Options that every verb knows.
#[derive(Debug, Clone, clap::Args)]
struct General {
    /// Print JSON: one object, or one for each line of a stream
    #[arg(long, global = true)]
    json: bool,
    /// Print nothing on standard error but errors
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Print more on standard error
    #[arg(long, short, global = true)]
    verbose: bool,
    /// Read the passphrase of the case from the first line of this file, or - for standard input
    ///
    /// Otherwise it is taken from CONSILIENCE_PASSPHRASE, or asked for on the terminal.
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<std::path::PathBuf>,
    /// When to use colour; NO_COLOR is obeyed
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    color: Color,
}

/// What a verb that ran to its end found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    /// All of it done.
    Clean,
    /// Done, but something was found or failed for some items.
    WithFindings,
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return hints::report_usage(&error),
    };
    // Before anything else of this process is opened: a reader is to have nothing.
    if cli.verb.is_worker() {
        return if worker::serve().is_ok() { ExitCode::SUCCESS } else { ExitCode::from(70) };
    }
    if let Some(recogniser) = cli.verb.recogniser() {
        // It returns only where it could not become that program.
        let _ = worker::become_recogniser(recogniser);
        return ExitCode::from(70);
    }
    let mut output = Output::new(&cli.general);
    if let Err(error) = worker::be_apart() {
        return hints::report(&error.into());
    }
    let access = access::Access::new(cli.general.passphrase_file.clone());
    let ended = verbs::run(cli.verb, &access, &mut output).and_then(|ended| {
        output.flush()?;
        Ok(ended)
    });
    worker::be_done();
    match ended {
        Ok(Ended::Clean) => ExitCode::SUCCESS,
        Ok(Ended::WithFindings) => ExitCode::from(1),
        Err(error) => hints::report(&error),
    }
}
