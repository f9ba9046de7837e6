//! The verbs, one file each.

mod add;
mod claim;
mod claims;
mod completions;
mod demo;
mod doctor;
mod extract;
mod man;
mod new;
mod read;
mod search;
mod serve;
mod stage;
mod statements;
mod weigh;

use crate::Ended;
use crate::output::Output;

/// What to do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    Demo(demo::Demo),
    New(new::New),
    Add(add::Add),
    Claims(claims::Claims),
    Claim(claim::Claim),
    Statements(statements::Statements),
    Search(search::Search),
    Serve(serve::Serve),
    Read(read::Read),
    Extract(extract::Extract),
    Weigh(weigh::Weigh),
    Doctor(doctor::Doctor),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Runs a verb.
pub(crate) fn run(verb: Verb, output: &mut Output) -> anyhow::Result<Ended> {
    match verb {
        Verb::Demo(arguments) => demo::run(&arguments, output),
        Verb::New(arguments) => new::run(&arguments, output),
        Verb::Add(arguments) => add::run(arguments, output),
        Verb::Claims(arguments) => claims::run(&arguments, output),
        Verb::Claim(arguments) => claim::run(&arguments, output),
        Verb::Statements(arguments) => statements::run(&arguments, output),
        Verb::Search(arguments) => search::run(&arguments, output),
        Verb::Serve(arguments) => serve::run(&arguments, output),
        Verb::Read(arguments) => read::run(&arguments, output),
        Verb::Extract(arguments) => extract::run(&arguments, output),
        Verb::Weigh(arguments) => weigh::run(&arguments, output),
        Verb::Doctor(arguments) => doctor::run(&arguments, output),
        Verb::Completions(arguments) => completions::run(&arguments, output),
        Verb::Man(arguments) => man::run(&arguments, output),
    }
}
