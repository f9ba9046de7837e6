//! `total` from outside: tables in, numbers or reasons out.

use super::{Result, code, json, pipe, run, stderr, stdout, text};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// Three lists of 800 people, each with half of them.
const PATTERNS: &str =
    "pattern,count\n100,100\n010,100\n001,100\n110,100\n101,100\n011,100\n111,100\n";

fn file(name: &str, words: &str) -> Result<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    fs::write(&path, words)?;
    Ok((folder, path))
}

/// What a table is told that is refused before it is a table.
fn wrong(words: &str, expected: &str) -> Result {
    let (_folder, path) = file("lists.csv", words)?;
    let output = run(&["total", text(&path)?])?;
    let told = stderr(&output);
    assert_eq!((code(&output), stdout(&output).as_str()), (3, ""), "{told}");
    assert!(told.contains(expected) && told.contains("hint: "), "{told}");
    Ok(())
}

#[test]
fn a_table_gives_a_number_with_its_assumption_and_its_curve() -> Result {
    let (_folder, path) = file("lists.csv", PATTERNS)?;
    let output = run(&["total", text(&path)?, "--lists", "camp,court,clinic", "--sweeps", "2000"])?;
    let told = stdout(&output);
    assert_eq!(code(&output), 0, "{told}{}", stderr(&output));
    for expected in
        ["700 people on 3 lists: camp 400, court 400", "In all about 8", "assuming that"]
    {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    assert!(
        told.contains("ξ = 0.25") && told.contains("ξ = 4.00") && !told.contains("NaN"),
        "{told}"
    );
    Ok(())
}

#[test]
fn the_json_has_every_method_and_the_seed_decides() -> Result {
    let (_folder, path) = file("lists.csv", PATTERNS)?;
    let arguments =
        ["total", text(&path)?, "--json", "--seed", "5", "--chains", "8", "--sweeps", "2000"];
    let output = run(&arguments)?;
    assert_eq!(run(&[&arguments[..], &["--threads", "1"]].concat())?.stdout, output.stdout);
    let found = json(&output)?;
    assert_eq!((found["v"].as_u64(), found["counted"].as_u64()), (Some(1), Some(700)));
    assert_eq!(found["log_linear"]["models"].as_array().map(Vec::len), Some(8));
    assert_eq!(found["graphs"].as_array().map(Vec::len), Some(3));
    assert_eq!(found["curve"].as_array().map(Vec::len), Some(9));
    assert!(found["latent"]["r_hat"].as_f64().is_some_and(|r_hat| r_hat < 1.05));
    let total = found["answer"]["total"].as_f64().unwrap_or_default();
    assert!((780.0..820.0).contains(&total), "{total}");
    Ok(())
}

#[test]
fn columns_of_0_and_1_with_ids_are_the_same_table() -> Result {
    let mut rows = "id,L1,L2,note\n".to_owned();
    for (at, row) in ["1,0", "0,1", "1,1", "1,0"].iter().enumerate() {
        rows.push_str(&format!("{at},{row},x\n"));
    }
    let (_folder, path) = file("rows.csv", &rows)?;
    let output = run(&["total", text(&path)?, "--lists", "L1,L2", "--json"])?;
    let found = json(&output)?;
    assert_eq!(code(&output), 1);
    assert_eq!(found["captures"], serde_json::json!([3, 1]));
    assert_eq!(found["refused"][0]["rule"], "two-lists");
    assert!(found["bounds"]["by_list"]["total"].as_f64().is_some());
    let other = run(&["total", text(&path)?, "--lists", "L1,L9"])?;
    assert_eq!(code(&other), 3);
    assert!(stderr(&other).contains("there is no column L9"));
    Ok(())
}

#[test]
fn a_table_that_does_not_tell_is_refused_with_the_reason() -> Result {
    let apart = "pattern,count\n100,41\n010,29\n001,19\n110,7\n";
    let output = pipe(&["total", "-"], apart.as_bytes())?;
    let told = stdout(&output);
    assert_eq!(code(&output), 1, "{told}");
    assert!(told.contains("No number in all") && told.contains("L3 shares nobody"), "{told}");
    Ok(())
}

#[test]
fn draws_of_the_linkage_give_one_number_together() -> Result {
    let (folder, path) = file("lists.csv", PATTERNS)?;
    let draws = folder.path().join("draws.csv");
    let mut rows = "draw,pattern,count\n".to_owned();
    for (draw, count) in [("a", 100), ("b", 90)] {
        for pattern in ["100", "010", "001", "110", "101", "011", "111"] {
            rows.push_str(&format!("{draw},{pattern},{count}\n"));
        }
    }
    fs::write(&draws, rows)?;
    let arguments = ["total", text(&path)?, "--draws", text(&draws)?, "--json", "--sweeps", "2000"];
    let output = run(&arguments)?;
    let found = json(&output)?;
    assert_eq!(found["linkage"]["answers"].as_array().map(Vec::len), Some(2), "{found}");
    let total = found["linkage"]["pooled"]["total"].as_f64().unwrap_or_default();
    assert!((720.0..800.0).contains(&total), "{total}");
    Ok(())
}

#[test]
fn what_is_wrong_with_a_table_is_said_with_what_to_do() -> Result {
    wrong("pattern,count\n10,-3\n01,2\n", "\"-3\" is no count")?;
    wrong("pattern,count\n10,3\n010,2\n", "has 3 digits, not 2")?;
    wrong("pattern,count\n10,3\n10,2\n", "is there twice")?;
    wrong("pattern,count\n00,3\n10,2\n", "on no list")?;
    wrong("pattern,count\n10,0\n01,0\n", "nobody is on any list")?;
    wrong("pattern,count\n1,3\n", "1 of the columns is a list")?;
    wrong("a,b\n1,0\n0,0\n", "on no list")?;
    wrong("a,b\n1,yes\n", "neither 0 nor 1")?;
    wrong("a\n1\n", "1 of the columns is a list")?;
    wrong("", "")?;
    let (_folder, path) = file("lists.csv", PATTERNS)?;
    let few = run(&["total", text(&path)?, "--chains", "1"])?;
    assert_eq!(code(&few), 2);
    Ok(())
}
