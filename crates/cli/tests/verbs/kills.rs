//! Real kills (SIGKILL) while documents are added and while a witness is erased.

use super::{ARTICLE, Result, code, json, new_case, originals, program, run, stderr, stdout, text};
use std::fs;
use std::path::Path;
use std::process::Stdio;

/// How many processes an ordinary test run really kills; together 200. A process that ends before
/// its moment comes does not count, and another one is started.
const ADDS: usize = 140;
const WITHDRAWALS: usize = 60;

fn scale() -> usize {
    let scale = std::env::var("CONSILIENCE_TORTURE").ok();
    scale.and_then(|scale| scale.parse().ok()).unwrap_or(1)
}

/// Starts the program and kills it once `is_time` says so, or lets it end.
fn kill_when(arguments: &[&str], mut is_time: impl FnMut(usize) -> bool) -> Result<bool> {
    let mut child =
        program().args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut looks = 0;
    while child.try_wait()?.is_none() {
        if is_time(looks) {
            child.kill()?;
            return Ok(!child.wait()?.success());
        }
        looks += 1;
        std::thread::yield_now();
    }
    Ok(false)
}

fn write(folder: &Path, name: &str, number: usize) -> Result {
    Ok(fs::write(folder.join(name), format!("{ARTICLE}\nNumber {name} {number}.\n"))?)
}

#[test]
fn kills_while_adding_lose_nothing_that_was_acknowledged() -> Result {
    let (folder, case) = new_case()?;
    let (told, mass) = (folder.path().join("told"), folder.path().join("mass"));
    fs::create_dir(&told)?;
    fs::create_dir(&mass)?;
    let (mut killed, mut rounds) = (0, 0);
    while killed < ADDS * scale() {
        let round = rounds;
        rounds += 1;
        assert!(rounds <= ADDS * scale() * 4, "only {killed} of {rounds} were killed");
        // One document is acknowledged, then others come in until the process is killed.
        let name = format!("{round:05}.txt");
        write(&told, &name, round)?;
        let added = run(&["add", text(&case)?, text(&told.join(&name))?, "--json"])?;
        assert_eq!(code(&added), 0, "round {round}: {}", stderr(&added));
        assert_eq!(json(&added)?["read"], 1);
        for part in 0..3 {
            write(&mass, &format!("{round:05}-{part}.txt"), part)?;
        }
        let before = originals(&case);
        let arguments = ["add", text(&case)?, text(&mass)?, "--quiet"];
        // At the start, or after the first or later originals of this round.
        let wanted = before + round % 4;
        killed += usize::from(kill_when(&arguments, |looks| {
            originals(&case) >= wanted && looks >= round % 7 * 40
        })?);
    }
    let again = json(&run(&["add", text(&case)?, text(&told)?, "--json"])?)?;
    assert_eq!(again["duplicates"], rounds, "every document that was acknowledged is there");
    let all = run(&["add", text(&case)?, text(&mass)?, "--json"])?;
    assert_eq!((code(&all), &json(&all)?["given"]), (0, &(rounds * 3).into()));
    let checked = run(&["check", text(&case)?, "--json"])?;
    assert_eq!((code(&checked), &json(&checked)?["originals"]), (0, &(rounds * 4).into()));
    println!("{killed} of {rounds} processes killed while adding");
    Ok(())
}

#[test]
fn a_killed_withdrawal_is_whole_or_not_begun_and_the_next_command_completes_it() -> Result {
    let (folder, case) = new_case()?;
    let (mut killed, mut erased, mut round) = (0, 0, 0);
    while killed < WITHDRAWALS * scale() {
        round += 1;
        assert!(round <= WITHDRAWALS * scale() * 4, "only {killed} of {round} were killed");
        let (name, file) = (format!("Witness {round}"), format!("{round:05}.txt"));
        write(folder.path(), &file, round)?;
        let path = folder.path().join(&file);
        let added = run(&["add", text(&case)?, text(&path)?, "--witness", &name])?;
        assert_eq!(code(&added), 0, "{}", stderr(&added));
        let arguments = ["withdraw", text(&case)?, &name, "--yes"];
        let moment = round % 20 * 60;
        killed += usize::from(kill_when(&arguments, |looks| looks >= moment)?);
        // The next command finds a case that is whole, and ends what was begun.
        let people = run(&["people", text(&case)?, "--json"])?;
        assert_eq!(code(&people), 0, "{}", stderr(&people));
        let there = stdout(&people).contains(&format!("\"{name}\""));
        let found = run(&["search", text(&case)?, &format!("\"{file} {round}\""), "--json"])?;
        assert_eq!(stdout(&found).is_empty(), !there, "{name} is known, or nothing of it is left");
        erased += usize::from(!there);
    }
    let checked = run(&["check", text(&case)?, "--json"])?;
    assert_eq!(code(&checked), 0, "{}", stdout(&checked));
    assert!(erased > 0, "{killed} killed, none erased");
    println!("{killed} processes killed while withdrawing, {erased} witnesses erased");
    Ok(())
}
