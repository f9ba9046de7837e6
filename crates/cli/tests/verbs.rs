//! The program from outside: verbs, exit codes, streams, and what a killed process leaves.

#[path = "verbs/canaries.rs"]
mod canaries;
#[path = "verbs/capture.rs"]
mod capture;
#[path = "verbs/custody.rs"]
mod custody;
#[path = "verbs/endpoint.rs"]
mod endpoint;
#[path = "verbs/fuse.rs"]
mod fuse;
#[path = "verbs/kills.rs"]
mod kills;
#[cfg(target_os = "linux")]
#[path = "verbs/ocr.rs"]
mod ocr;
#[path = "verbs/people.rs"]
mod people;
#[path = "verbs/prevalence.rs"]
mod prevalence;
#[path = "verbs/readers.rs"]
mod readers;
#[path = "verbs/record.rs"]
mod record;
#[path = "verbs/resolve.rs"]
mod resolve;
#[path = "verbs/reuse.rs"]
mod reuse;
#[path = "verbs/sealing.rs"]
mod sealing;
#[path = "../../case/src/tests/tar.rs"]
mod tar;
#[path = "verbs/time.rs"]
mod time;
#[path = "verbs/total.rs"]
mod total;

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const ARTICLE: &str = "Title: Beatings at La Cumbre\nDate: 2025-09-04\n\n\
    Civic Watch said that inmates of La Cumbre prison in Valdoria were beaten with batons.\n\n\
    The Ministry of Justice denied the accusations.\n";

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_consilience"));
    command.stdin(Stdio::null()).env_remove("NO_COLOR");
    command
}

fn run(arguments: &[&str]) -> Result<Output> {
    Ok(program().args(arguments).output()?)
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(output: &Output) -> Result<Value> {
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn text(path: &Path) -> Result<&str> {
    Ok(path.to_str().ok_or("a path that is no text")?)
}

/// An empty case in a folder of its own.
fn new_case() -> Result<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let case = folder.path().join("case");
    let made = run(&["new", text(&case)?, "--no-encryption"])?;
    assert_eq!((code(&made), stderr(&made).contains("warning")), (0, false));
    Ok((folder, case))
}

#[test]
fn documents_go_in_and_claims_come_out() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let added = run(&["add", text(&case)?, text(&article)?, "--json"])?;
    assert_eq!(code(&added), 0, "{}", stderr(&added));
    let report = json(&added)?;
    assert_eq!(
        (&report["v"], &report["given"], &report["read"]),
        (&1.into(), &1.into(), &1.into())
    );
    let claims = json(&run(&["claims", text(&case)?, "--json"])?)?;
    let claim = &claims["claims"][0];
    assert_eq!(claim["asserts"]["origins"]["max"], 1);
    assert_eq!(claim["denies"]["origins"]["max"], 1);
    let id = claim["id"].as_str().ok_or("no id")?;
    let shown = json(&run(&["claim", text(&case)?, id, "--json"])?)?;
    assert_eq!(shown["evidence"].as_array().map(Vec::len), Some(2));
    for arguments in
        [vec!["claims"], vec!["claim", id], vec!["statements"], vec!["search", "batons"]]
    {
        let (verb, rest) = arguments.split_first().ok_or("no verb")?;
        let shown = run(&[&[*verb, text(&case)?], rest].concat())?;
        assert_eq!(code(&shown), 0, "{verb}: {}", stderr(&shown));
        assert!(
            stdout(&shown).contains("beaten") || *verb == "claims",
            "{verb}: {}",
            stdout(&shown)
        );
    }
    Ok(())
}

#[test]
fn a_wrong_use_is_2_a_missing_case_is_3_and_each_has_a_hint() -> Result {
    let folder = tempfile::tempdir()?;
    let nowhere = folder.path().join("nowhere");
    let (case_folder, case) = new_case()?;
    let wrong: &[(i32, &[&str])] = &[
        (2, &[]),
        (2, &["frobnicate"]),
        (2, &["add", text(&nowhere)?]),
        (2, &["claims", text(&case)?, "--color", "perhaps"]),
        (2, &["claim", text(&case)?, "c-0000"]),
        (2, &["statements", text(&case)?, "--stance", "believes"]),
        (2, &["new", text(&nowhere)?]),
        (3, &["upgrade", text(&case)?, "--no-encryption"]),
        (3, &["claims", text(&nowhere)?]),
        (3, &["new", text(&case)?, "--no-encryption"]),
        (3, &["new", text(case_folder.path())?, "--no-encryption"]),
    ];
    for (expected, arguments) in wrong {
        let output = run(arguments)?;
        assert_eq!(code(&output), *expected, "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains("hint:"), "{arguments:?}: {}", stderr(&output));
        assert!(stdout(&output).is_empty(), "{arguments:?}");
    }
    Ok(())
}

#[test]
fn what_failed_has_its_line_and_the_exit_code_is_1() -> Result {
    let (folder, case) = new_case()?;
    let root = folder.path().join("in");
    fs::create_dir(&root)?;
    fs::write(root.join("article.txt"), ARTICLE)?;
    fs::write(root.join("empty.txt"), "")?;
    fs::write(root.join("<script>\u{1b}[2J\n.txt"), "A text with a hostile name.")?;
    let added = run(&["add", text(&case)?, text(&root)?])?;
    assert_eq!(code(&added), 1);
    let report = stdout(&added);
    assert!(report.contains("<script>\\u{1b}[2J\\n.txt"), "{report}");
    assert!(report.contains("empty.txt: the file is empty"), "{report}");
    assert!(
        report.ends_with("3 files given: 2 read, 0 in the case already, 1 failed\n"),
        "{report}"
    );
    assert!(!report.contains('\u{1b}'), "no command reaches the terminal");
    Ok(())
}

#[test]
#[cfg(unix)]
fn a_file_without_permission_has_its_line() -> Result {
    use std::os::unix::fs::PermissionsExt;
    let (folder, case) = new_case()?;
    let path = folder.path().join("secret.txt");
    fs::write(&path, ARTICLE)?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000))?;
    let added = run(&["add", text(&case)?, text(&path)?])?;
    // Who may read everything reads this too.
    let expected =
        if fs::read(&path).is_ok() { (0, "1 read") } else { (1, "no permission to read it") };
    assert_eq!(code(&added), expected.0);
    assert!(stdout(&added).contains(expected.1), "{}", stdout(&added));
    Ok(())
}

#[test]
fn who_says_what_is_found_by_the_path_that_is_asked_for() -> Result {
    let folder = TempDir::new()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let by = |path: &str| run(&["extract", "--path", path, text(&article)?]);
    let (rules, light) = (by("rules")?, by("light")?);
    assert_eq!((code(&rules), code(&light)), (0, 0), "{}", stderr(&light));
    let proposed_by = |output: &Output| -> Result<Value> {
        let first = stdout(output).lines().next().map(str::to_owned).unwrap_or_default();
        Ok(serde_json::from_str::<Value>(&first)?["proposed_by"].clone())
    };
    assert_ne!(proposed_by(&rules)?, proposed_by(&light)?);
    let nowhere = text(folder.path())?;
    let full = run(&["extract", "--path", "full", "--models", nowhere, text(&article)?])?;
    assert_eq!(code(&full), 3);
    assert!(stderr(&full).contains("no model"), "{}", stderr(&full));
    assert!(stderr(&full).contains("hint: --models names their folder"), "{}", stderr(&full));
    let demo = run(&["demo", "--no-open", "--path", "full", "--models", nowhere])?;
    assert_eq!(code(&demo), 3, "{}", stderr(&demo));
    fs::write(folder.path().join("attribution-en.onnx"), "no model")?;
    fs::write(folder.path().join("attribution-en.json"), "{}")?;
    fs::write(folder.path().join("vocab.txt"), "[UNK]\n[CLS]\n[SEP]\n")?;
    let broken = run(&["extract", "--path", "full", "--models", nowhere, text(&article)?])?;
    assert_ne!(code(&broken), 0);
    assert!(stderr(&broken).contains("attribution-en.onnx"), "{}", stderr(&broken));
    Ok(())
}

#[test]
fn the_stages_work_alone_and_in_a_pipe() -> Result {
    let folder = tempfile::tempdir()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let readings = run(&["read", text(&article)?])?;
    assert_eq!(json(&readings)?["title"], "Beatings at La Cumbre");
    let direct = run(&["extract", text(&article)?])?;
    let piped = pipe(&["extract", "-"], &readings.stdout)?;
    assert_eq!(stdout(&direct), stdout(&piped));
    assert!(stdout(&direct).lines().count() >= 2);
    let claims = pipe(&["weigh"], &direct.stdout)?;
    let claim = json(&claims)?;
    assert_eq!(claim["asserts"]["origins"]["max"], 1, "{}", stderr(&claims));
    let broken = pipe(&["weigh"], &[&direct.stdout, b"\n{\"id\":\n".as_slice()].concat())?;
    let line = stdout(&direct).lines().count() + 2;
    assert_eq!((code(&broken), stdout(&broken).as_str()), (3, ""));
    assert!(stderr(&broken).contains(&format!("line {line} of the input")), "{}", stderr(&broken));
    assert!(stderr(&broken).contains("hint: each line is"), "{}", stderr(&broken));
    let mixed = run(&["extract", text(&article)?, "missing.txt"])?;
    assert_eq!(code(&mixed), 1);
    assert_eq!(stdout(&mixed), stdout(&direct), "what can be read is");
    Ok(())
}

fn pipe(arguments: &[&str], input: &[u8]) -> Result<Output> {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    child.stdin.take().ok_or("no standard input")?.write_all(input)?;
    Ok(child.wait_with_output()?)
}

#[test]
fn a_closed_pipe_is_no_error() -> Result {
    let folder = tempfile::tempdir()?;
    let article = folder.path().join("long.txt");
    fs::write(&article, ARTICLE.repeat(2000))?;
    let mut child = program().args(["extract", text(&article)?]).stdout(Stdio::piped()).spawn()?;
    drop(child.stdout.take());
    assert_eq!(child.wait()?.code(), Some(0));
    Ok(())
}

#[test]
fn a_killed_add_loses_nothing_and_the_next_one_completes_it() -> Result {
    const COUNT: usize = 400;
    let (folder, case) = new_case()?;
    let root = folder.path().join("in");
    fs::create_dir(&root)?;
    for number in 0..COUNT {
        fs::write(root.join(format!("{number:03}.txt")), format!("{ARTICLE}\nNumber {number}.\n"))?;
    }
    // Killed while originals come in, three times at later and later moments.
    for wanted in [1, 90, 250] {
        let mut child = program()
            .args(["add", text(&case)?, text(&root)?, "--quiet"])
            .stdout(Stdio::null())
            .spawn()?;
        while child.try_wait()?.is_none() && originals(&case) < wanted {
            std::thread::yield_now();
        }
        child.kill()?;
        child.wait()?;
        let documents = json(&run(&["claims", text(&case)?, "--json"])?)?;
        assert_eq!(documents["v"], 1, "the case opens after being killed");
    }
    let completed = json(&run(&["add", text(&case)?, text(&root)?, "--json"])?)?;
    let count = |key: &str| completed[key].as_u64().unwrap_or_default() as usize;
    assert_eq!(
        (count("given"), count("read") + count("duplicates"), count("failed")),
        (COUNT, COUNT, 0)
    );
    assert_eq!(originals(&case), COUNT);
    let statements = run(&["statements", text(&case)?, "--json"])?;
    let one = json(&run(&["add", text(&case)?, text(&root.join("000.txt"))?, "--json"])?)?;
    assert_eq!(one["duplicates"], 1);
    assert_eq!(stdout(&statements).lines().count() % COUNT, 0, "each document's statements, once");
    Ok(())
}

/// How many whole originals a case holds.
fn originals(case: &Path) -> usize {
    let whole = |file: &fs::DirEntry| file.path().extension().is_some_and(|end| end == "age");
    let files = |folder: fs::DirEntry| fs::read_dir(folder.path()).into_iter().flatten().flatten();
    let folders = fs::read_dir(case.join("vault")).into_iter().flatten().flatten();
    folders.flat_map(files).filter(whole).count()
}

#[test]
fn every_verb_has_help_a_page_and_completions() -> Result {
    let help = stdout(&run(&["--help"])?);
    for verb in [
        "demo",
        "new",
        "add",
        "claims",
        "claim",
        "statements",
        "search",
        "serve",
        "judge",
        "people",
        "withdraw",
        "sync",
        "check",
        "log",
        "rebuild",
        "upgrade",
        "read",
        "extract",
        "weigh",
        "prevalence",
        "plan",
    ] {
        assert!(help.contains(&format!("  {verb} ")), "{verb}");
        let output = run(&[verb, "--help"])?;
        assert_eq!(code(&output), 0);
        assert!(stdout(&output).contains("Usage: consilience"), "{verb}");
    }
    assert!(stdout(&run(&["completions", "bash"])?).contains("consilience"));
    assert!(stdout(&run(&["man"])?).starts_with(".ie"));
    assert_eq!(code(&run(&["doctor"])?), 0);
    Ok(())
}
