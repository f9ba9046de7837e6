//! `fuse` from outside: claims in, values and sources out.

use super::{Result, code, json, pipe, run, stderr, stdout, text};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

fn file(words: &[u8]) -> Result<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("claims.csv");
    fs::write(&path, words)?;
    Ok((folder, path))
}

/// Twenty towns with a count and a day each. `gazette` is right, `bulletin` gives rough counts,
/// `rumour` is mostly wrong and `echo` repeats it.
fn claims() -> String {
    let mut rows = "object,attribute,source,value,time\n".to_owned();
    for town in 0..20 {
        let (count, day) = (town + 31, town % 28 + 1);
        for source in ["gazette", "herald", "post"] {
            // Writing to a string does not fail.
            let _ = writeln!(rows, "town {town},wounded,{source},{count},1");
            let _ = writeln!(rows, "town {town},day,{source},2025-03-{day:02},");
        }
        let _ = writeln!(rows, "town {town},wounded,bulletin,dozens,1");
        for source in ["rumour", "echo"] {
            let _ = writeln!(rows, "town {town},wounded,{source},{},2", 500 + 7 * town);
            let _ = writeln!(rows, "town {town},day,{source},2025-06-{:02},", 28 - day % 20);
        }
    }
    rows
}

fn wrong(words: &[u8], expected: &str) -> Result {
    let (_folder, path) = file(words)?;
    let output = run(&["fuse", text(&path)?])?;
    let told = stderr(&output);
    assert_eq!((code(&output), stdout(&output).as_str()), (3, ""), "{told}");
    assert!(told.contains(expected) && told.contains("hint: "), "{expected}: {told}");
    Ok(())
}

#[test]
fn claims_become_values_with_probabilities() -> Result {
    let output = pipe(&["fuse", "-"], claims().as_bytes())?;
    let (told, said) = (stdout(&output), stderr(&output));
    assert_eq!(code(&output), 0, "{said}");
    assert!(told.starts_with("object,attribute,value,probability\n"), "{told}");
    assert!(told.contains("town 3,wounded,34,0.9"), "{told}");
    assert!(told.contains("town 3,day,2025-03-04,0.9"), "{told}");
    assert!(said.contains("attribute wounded is taken as: number"), "{said}");
    assert!(said.contains("attribute day is taken as: date"), "{said}");
    Ok(())
}

#[test]
fn sources_are_written_with_intervals_and_whom_they_repeat() -> Result {
    let (folder, path) = file(claims().as_bytes())?;
    let sources = folder.path().join("sources.csv");
    let output = run(&["fuse", text(&path)?, "--sources", text(&sources)?, "--json"])?;
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let written = fs::read_to_string(&sources)?;
    assert!(written.starts_with("source,attribute,claims,sensitivity,"), "{written}");
    let repeats = |line: &&str| line.starts_with("echo,") || line.starts_with("rumour,");
    let found = written.lines().filter(repeats).any(|line| line.contains("shared errors"));
    assert!(found, "{written}");
    let found = json(&output)?;
    assert_eq!((&found["v"], &found["values"][0]["object"]), (&1.into(), &"town 0".into()));
    let copy = &found["copies"][0];
    assert!(copy["probability"].as_f64() > Some(0.9), "{copy}");
    assert!(copy["shared_errors"].as_array().is_some_and(|errors| !errors.is_empty()), "{copy}");
    Ok(())
}

#[test]
fn a_kind_that_is_given_is_taken() -> Result {
    let (_folder, path) = file(claims().as_bytes())?;
    let output = run(&["fuse", text(&path)?, "--kind", "day=text"])?;
    assert!(stderr(&output).contains("attribute day is taken as: text"), "{}", stderr(&output));
    for (given, expected) in [("day=colour", 2), ("day", 2), ("night=text", 3)] {
        let output = run(&["fuse", text(&path)?, "--kind", given])?;
        assert_eq!(code(&output), expected, "{given}: {}", stderr(&output));
        assert!(stderr(&output).contains("hint: "), "{given}");
    }
    let output = run(&["fuse", text(&path)?, "--sources", "-"])?;
    assert_eq!(code(&output), 2, "{}", stderr(&output));
    Ok(())
}

#[test]
fn what_cannot_be_weighed_is_refused_with_what_to_do() -> Result {
    wrong(b"", "empty")?;
    wrong(b"object,attribute,source,value\n", "no claims")?;
    wrong(b"object,attribute,value\no,a,v\n", "there is no column source")?;
    wrong(b"object,attribute,source,value\no,a,s,v\no,a,s,w\n", "one source")?;
    wrong(b"object,attribute,source,value\no,a,s,v\no,a,,w\n", "row 2: no source")?;
    wrong(b"object,attribute,source,value\no,a,s,v\n,a,t,w\n", "row 2: no object")?;
    let timed = "object,attribute,source,value,time\no,a,s,v,1\no,a,t,w,";
    wrong(format!("{timed}NaN\n").as_bytes(), "row 2: the time")?;
    wrong(format!("{timed}soon\n").as_bytes(), "row 2: the time")?;
    wrong(
        b"object,attribute,source,value,confidence\no,a,s,v,2\no,a,t,w,1\n",
        "row 1: the confidence",
    )
}

#[test]
fn odd_rows_are_counted_and_said() -> Result {
    let rows = "object,attribute,source,value,time\no,a,s,v,2025-01-01\no,a,s,v,2025-01-01\n\
        o,a,t,w,2025-01-01\no,a,t,v,2025-02-01\no,a,u,v,\no,a,u,w,\n";
    let output = pipe(&["fuse", "-"], rows.as_bytes())?;
    let said = stderr(&output);
    assert_eq!(code(&output), 0, "{said}");
    for expected in [
        "1 row says again",
        "1 claim is replaced by a later one",
        "1 time a source gives several values",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    // Windows-1252, as old spreadsheets write it.
    let output =
        pipe(&["fuse", "-"], b"object,attribute,source,value\no,a,s,Jos\xe9\no,a,t,Jos\xe9\n")?;
    assert!(stdout(&output).contains("o,a,José,"), "{}", stdout(&output));
    Ok(())
}
