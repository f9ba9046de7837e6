//! The verbs, one file each.

mod add;
mod anchor;
mod capture;
mod check;
mod claim;
mod claims;
mod completions;
mod custody;
mod demo;
mod doctor;
mod endpoint;
mod extract;
mod frame;
mod fuse;
mod how;
mod judge;
mod log;
mod man;
mod new;
mod ocr;
mod passphrase;
mod people;
mod plan;
mod prevalence;
mod read;
mod rebuild;
mod resolve;
mod reuse;
mod search;
mod serve;
mod sheet;
mod stage;
mod statements;
mod sync;
mod total;
mod travel;
mod upgrade;
mod weigh;
mod withdraw;

use crate::Ended;
use crate::access::Access;
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
    Judge(judge::Judge),
    People(people::People),
    Custody(custody::Custody),
    Withdraw(withdraw::Withdraw),
    Sync(sync::Sync),
    Anchor(anchor::Anchor),
    Check(check::Check),
    Log(log::Log),
    Rebuild(rebuild::Rebuild),
    Passphrase(passphrase::Passphrase),
    Travel(travel::Travel),
    Upgrade(upgrade::Upgrade),
    Read(read::Read),
    Extract(extract::Extract),
    Resolve(resolve::Resolve),
    Reuse(reuse::Reuse),
    Weigh(weigh::Weigh),
    Fuse(fuse::Fuse),
    Prevalence(prevalence::Prevalence),
    Plan(plan::Plan),
    Total(total::Total),
    Doctor(doctor::Doctor),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Verb {
    /// Whether this process is to be a reader and nothing else.
    pub(crate) fn is_worker(&self) -> bool {
        matches!(self, Self::Read(arguments) if arguments.worker)
    }

    /// The program that this process is to become, with its arguments.
    pub(crate) fn recogniser(&self) -> Option<&[std::path::PathBuf]> {
        match self {
            Self::Read(arguments) => arguments.recogniser(),
            _ => None,
        }
    }
}

/// Runs a verb.
pub(crate) fn run(verb: Verb, access: &Access, output: &mut Output) -> anyhow::Result<Ended> {
    match verb {
        Verb::Demo(arguments) => demo::run(&arguments, output),
        Verb::New(arguments) => new::run(&arguments, access, output),
        Verb::Add(arguments) => add::run(arguments, access, output),
        Verb::Claims(arguments) => claims::run(&arguments, access, output),
        Verb::Claim(arguments) => claim::run(&arguments, access, output),
        Verb::Statements(arguments) => statements::run(&arguments, access, output),
        Verb::Search(arguments) => search::run(&arguments, access, output),
        Verb::Serve(arguments) => serve::run(&arguments, access, output),
        Verb::Judge(arguments) => judge::run(&arguments, access, output),
        Verb::Custody(arguments) => custody::run(&arguments, access, output),
        Verb::People(arguments) => people::run(&arguments, access, output),
        Verb::Withdraw(arguments) => withdraw::run(&arguments, access, output),
        Verb::Sync(arguments) => sync::run(&arguments, access, output),
        Verb::Anchor(arguments) => anchor::run(&arguments, access, output),
        Verb::Check(arguments) => check::run(&arguments, access, output),
        Verb::Log(arguments) => log::run(&arguments, access, output),
        Verb::Passphrase(arguments) => passphrase::run(&arguments, access, output),
        Verb::Travel(arguments) => travel::run(&arguments, access, output),
        Verb::Rebuild(arguments) => rebuild::run(&arguments, access, output),
        Verb::Upgrade(arguments) => upgrade::run(&arguments, access, output),
        Verb::Read(arguments) => read::run(&arguments, output),
        Verb::Extract(arguments) => extract::run(&arguments, output),
        Verb::Resolve(arguments) => resolve::run(&arguments, output),
        Verb::Reuse(arguments) => reuse::run(&arguments, output),
        Verb::Weigh(arguments) => weigh::run(&arguments, output),
        Verb::Fuse(arguments) => fuse::run(&arguments, output),
        Verb::Prevalence(arguments) => prevalence::run(&arguments, output),
        Verb::Plan(arguments) => plan::run(&arguments, output),
        Verb::Total(arguments) => total::run(&arguments, output),
        Verb::Doctor(arguments) => doctor::run(&arguments, output),
        Verb::Completions(arguments) => completions::run(&arguments, output),
        Verb::Man(arguments) => man::run(&arguments, output),
    }
}
