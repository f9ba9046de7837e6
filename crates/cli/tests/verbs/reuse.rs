//! `reuse` from outside: documents in, clusters and pairs out.

use super::{Result, code, pipe, run, stderr, stdout, text};
use serde_json::{Value, json};
use std::fs;
use std::process::Output;
use tempfile::TempDir;

const STORY: &str = "The ministry of Valdoria said on Tuesday that nobody had been harmed at La Cumbre. \
    Former prisoners who crossed the border into Costa Brisa last week tell another story: of nights \
    without sleep, of cells built for twenty that hold eighty, and of a room that the guards call the \
    chapel. Civic Watch has counted ninety-one of them.";
const OTHER: &str = "Fishermen of Puerto Claro have blocked the harbour since Monday, because the price \
    of diesel has doubled within a month and the cooperative has no money left to pay for the ice.";

fn line(id: &str, text: &str) -> String {
    format!("{}\n", json!({ "id": id, "text": text }))
}

/// The cluster of each document, in the order of the output.
fn clusters(output: &Output) -> Result<Vec<(String, String)>> {
    let lines = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
    let mut found = Vec::new();
    for line in lines {
        let line = line?;
        assert_eq!(line["v"], 1);
        let field = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        found.push((field("id"), field("cluster")));
    }
    Ok(found)
}

fn pairs_of(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(id, cluster)| ((*id).to_owned(), (*cluster).to_owned())).collect()
}

fn documents() -> String {
    let brief = "PUERTO CLARO, Former prisoners who crossed the border into Costa Brisa last week tell \
        another story: of nights without sleep, of cells built for twenty that hold eighty.";
    [line("story", STORY), line("other", OTHER), line("brief", brief)].concat()
}

#[test]
fn copies_share_a_cluster_whatever_the_order_and_the_threads() -> Result {
    let expected = pairs_of(&[("brief", "brief"), ("other", "other"), ("story", "brief")]);
    let mut lines: Vec<String> = documents().lines().map(|line| format!("{line}\n")).collect();
    for threads in ["1", "3"] {
        lines.rotate_left(1);
        let output = pipe(&["reuse", "-", "--threads", threads], lines.concat().as_bytes())?;
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        let mut found = clusters(&output)?;
        found.sort();
        assert_eq!(found, expected);
        assert!(stderr(&output).contains("3 documents: 1 cluster of copies with 2 of them"));
    }
    Ok(())
}

#[test]
fn pairs_have_their_passages_in_both_texts() -> Result {
    let folder = tempfile::tempdir()?;
    let to = folder.path().join("pairs.jsonl");
    let output = pipe(&["reuse", "--pairs", text(&to)?, "--quiet"], documents().as_bytes())?;
    assert_eq!((code(&output), stderr(&output).as_str()), (0, ""));
    let pairs = fs::read_to_string(&to)?;
    assert_eq!(pairs.lines().count(), 1);
    let pair: Value = serde_json::from_str(&pairs)?;
    assert_eq!(
        (&pair["a"], &pair["b"], &pair["kind"]),
        (&"brief".into(), &"story".into(), &"copy".into())
    );
    assert!(pair["containment"].as_f64().is_some_and(|share| (0.8..1.0).contains(&share)));
    let passage = &pair["passages"][0];
    let start = passage["b"][0].as_u64().ok_or("no span")? as usize;
    let end = passage["b"][1].as_u64().ok_or("no span")? as usize;
    assert_eq!(passage["text"].as_str(), STORY.get(start..end));
    Ok(())
}

#[test]
fn translations_are_asked_about_and_never_joined() -> Result {
    let folder = tempfile::tempdir()?;
    let to = folder.path().join("pairs.jsonl");
    let english = "In March 2024 the guards took Tomás Arrieta and Rosa Quintanilla to the prison of \
        Puerto Claro. There were 72 of them, and nobody told the families, wrote Inés Bermúdez.";
    let spanish = "En marzo de 2024 los guardias llevaron a Tomás Arrieta y Rosa Quintanilla a la \
        cárcel de Puerto Claro. Eran 72, y nadie avisó a las familias, escribió Inés Bermúdez.";
    let both = [line("en", english), line("es", spanish)].concat();
    let output = pipe(&["reuse", "--pairs", text(&to)?], both.as_bytes())?;
    assert_eq!(clusters(&output)?, pairs_of(&[("en", "en"), ("es", "es")]));
    let pair: Value = serde_json::from_str(&fs::read_to_string(&to)?)?;
    assert_eq!(pair["kind"], "translation?");
    assert_eq!(pair["passages"][0]["text"], "2024");
    Ok(())
}

#[test]
fn a_folder_gives_its_files_under_their_paths() -> Result {
    let folder = tempfile::tempdir()?;
    fs::create_dir(folder.path().join("wire"))?;
    fs::write(folder.path().join("a.txt"), STORY)?;
    fs::write(folder.path().join("wire/b.txt"), STORY.to_uppercase())?;
    fs::write(folder.path().join("scan.png"), b"\x89PNG\xff")?;
    let output = run(&["reuse", text(folder.path())?])?;
    let told = stderr(&output);
    assert_eq!(clusters(&output)?, pairs_of(&[("a.txt", "a.txt"), ("wire/b.txt", "a.txt")]));
    assert_eq!(code(&output), 1);
    assert!(told.contains("scan.png: it is no text in UTF-8") && told.contains("hint: "), "{told}");
    Ok(())
}

#[test]
fn each_wrong_line_is_told_and_the_rest_is_done() -> Result {
    let mut lines = documents().into_bytes();
    lines.extend(b"not json\n\n[1]\n{\"id\":\"x\"}\n{\"text\":\"x\"}\n");
    lines.extend(line("story", "the same id again").into_bytes());
    lines.extend(b"{\"id\":\"y\",\"text\":\"\xff\"}\n{\"id\":\"z\",\"text\":\"half");
    let output = pipe(&["reuse", "-"], &lines)?;
    let told = stderr(&output);
    assert_eq!((code(&output), clusters(&output)?.len()), (1, 3), "{told}");
    for expected in [
        "line 4: it is no JSON",
        "line 6: invalid type",
        "line 7: missing field `text`",
        "line 8: missing field `id`",
        "line 9: the id story is in line 1 already",
        "line 10: it is not in UTF-8",
        "line 11: it is no JSON",
        "hint: 7 documents left out",
    ] {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    Ok(())
}

fn refused(output: &Output, exit: i32, expected: &str) {
    let told = stderr(output);
    assert_eq!((code(output), stdout(output).as_str()), (exit, ""), "{told}");
    assert!(told.contains(expected) && told.contains("hint: "), "{told}");
}

#[test]
fn what_holds_no_document_is_refused() -> Result {
    let folder: TempDir = tempfile::tempdir()?;
    let nowhere = folder.path().join("nowhere.jsonl");
    refused(&pipe(&["reuse"], b"")?, 3, "there are no documents");
    refused(&pipe(&["reuse", "-"], b"no\njson\n")?, 3, "no document could be read");
    refused(&run(&["reuse", text(&nowhere)?])?, 3, "there is no such file or folder");
    refused(&run(&["reuse", text(folder.path())?])?, 3, "there are no documents");
    refused(&pipe(&["reuse", "--threshold", "0"], b"")?, 2, "0 is no threshold");
    refused(&pipe(&["reuse", "--pairs", "-"], b"")?, 2, "pairs cannot go to standard output");
    Ok(())
}
