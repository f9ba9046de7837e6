//! The chores of the workspace, run as `cargo xtask VERB`: tests, tidy checks, benchmarks and
//! generated data. Nothing of it is part of the program.

mod annotated;
mod article;
mod bench;
mod codes;
mod copies;
mod dispute;
mod floors;
mod fusing;
mod generate;
mod measure;
mod papers;
mod prepare;
mod resolving;
mod shell;
mod standoff;
mod surveys;
mod tally;
mod test;
mod tidy;
mod torture;
mod totals;
mod usage;
mod workspace;
mod worlds;

use std::process::ExitCode;
use workspace::Workspace;

const HELP: &str = "\
The chores of the workspace.

usage: cargo xtask VERB

  test [STEP…]                     installs what the tests need and runs all of them, or some steps:
                                   format, lints, tidy, tests, licences, floors, papers, browser
  tidy                             checks what no compiler does: arrows, purity, sizes, links, licences
  bench add [N]                    documents per CPU second and peak memory of adding N articles (10000)
  bench attribution [PATH]…        who says what in annotated texts, by every path (rules, light, full)
  bench case [N]                   what one statement more costs in a case of N articles (100000)
  bench fuse                       which of many claimed values hold, beside the vote, and a million claims
  bench pdf                        PDF files by three programs: words, rows, order, digits, speed
  bench prevalence                 shares of a frame from samples whose truth is known: coverage, width, cost
  bench reading                    main text of web pages, beside the goal and the peers
  bench rebuild [N M]              making the catalogue of N articles and M judgements anew (2000 20000)
  bench record [N]                 writing, checking, opening and reading a record of N entries (1000000)
  bench resolve [SET]…             people in lists beside Splink: febrl4, h50, argentina, or a number of
                                   generated people (all, and 20000, 200000 and 1000000)
  bench reuse [N]                  N generated documents that copy each other, beside datasketch and rensa
                                   (100000)
  bench total [N]                  how many in all beside R's packages, and N worlds (500) to see whether
                                   posteriors say what they should
  bench worlds [N]                 calibration in worlds of N claims (8000) whose truth is known: naive
                                   Bayes, stated and estimated parameters
  torture                          the long tests 20 times as long, then the fuzz targets
  torture fuzz [SECONDS]           each fuzz target for so long (60), on stable Rust with a C++ compiler
  generate articles N DIR [--seed S]
                                   writes N synthetic news articles of a fictional country into DIR
  generate briefs N DIR [--seed S]
                                   the same, of about half the length
  generate documents N FILE [--seed S]
                                   writes N documents that copy each other (JSON Lines), what is a copy of
                                   what included
  generate people N FILE [--seed S]
                                   writes a list with N rows about invented people, who is who included
  generate papers DIR              writes papers whose words are known as PDF files, by each program for
                                   it that is installed

Works from any folder of the checkout and reads nothing from standard input.
";

/// The first word picks the verb; the exit code is 1 where something failed and 2 for wrong usage.
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&words) {
        Ok(Some(true)) => ExitCode::SUCCESS,
        Ok(Some(false)) => ExitCode::FAILURE,
        Ok(None) => {
            eprintln!("error: `{}` is no verb of xtask\n\n{HELP}", words.join(" "));
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all went well; `None` where the words are no verb.
fn dispatch(words: &[&str]) -> anyhow::Result<Option<bool>> {
    let workspace = Workspace::find()?;
    let done = match words {
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            true
        }
        ["test", steps @ ..] if test::are_steps(steps) => test::run(&workspace, steps)?,
        ["tidy"] => tidy::run(&workspace)?.all_passed(),
        ["bench", name, rest @ ..] => return bench::run(&workspace, name, rest),
        ["torture", rest @ ..] => return torture::run(&workspace, rest),
        ["generate", what, rest @ ..] => return generate::run(what, rest),
        _ => return Ok(None),
    };
    Ok(Some(done))
}
