//! Many-valued claims of many sources: right values beside the majority vote and published figures.

use super::{megabytes, print, seconds, shared};
use crate::fusing::{self, Scored};
use crate::workspace::{Profile, Workspace};
use anyhow::Result;
use std::fs;

/// Figures of others on the same sets.
const PEERS: &str = "  peers: book: DAFNA Depen .68, Investment .80; birthplaces: Sums .762";

/// Objects of the invented world of about a million claims.
const MANY: usize = 43_000;

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let program = workspace.build(Profile::Release)?;
    let shared = shared(workspace)?;
    show("fuse, book", &fusing::book(&program, &shared)?, "≥ 0.85");
    let birthplaces = fusing::birthplaces(&program, &shared)?;
    show("fuse, birthplaces (the most exact level)", &birthplaces, "≥ 0.78");
    println!("{PEERS}");
    let scratch = tempfile::tempdir()?;
    let claims = scratch.path().join("claims.csv");
    let (rows, _) = fusing::invented(MANY, 1);
    fs::write(&claims, &rows)?;
    let usage = fusing::run(&program, &claims)?;
    print(
        "fuse, an invented world",
        &[
            ("claims", rows.lines().count() as f64 - 1.0, ""),
            ("CPU seconds", seconds(usage.cpu), ""),
            ("peak memory, MB", megabytes(usage.peak), ""),
        ],
    );
    Ok(())
}

fn show(title: &str, scored: &Scored, goal: &str) {
    print(
        title,
        &[
            ("accuracy", scored.accuracy, goal),
            ("the majority vote", scored.vote, ""),
            ("CPU seconds", seconds(scored.usage.cpu), "≤ 1"),
            ("peak memory, MB", megabytes(scored.usage.peak), ""),
        ],
    );
}
