//! What is sealed is printed by no verb, and kept in no file that can be read.

use super::{Result, code, json, new_case, pipe, run, stderr, stdout, text};
use std::fs;
use std::path::Path;

const NOTE: &str = "Title: Beatings seen by Zanahoria Quispe\nAuthor: Zanahoria Quispe\n\
    Date: 2025-09-04\n\n\
    “I saw guards beat prisoners at La Cumbre prison in Valdoria,” said Zanahoria Quispe, a former \
    inmate.\n\n\
    The Ministry of Justice denied the accusations of ZANAHORIA\u{a0}QUISPE.\n";

/// What every verb prints, by its arguments.
fn printed(case: &str, file: &Path) -> Result<Vec<(String, String)>> {
    let lines = |arguments: &[&str]| -> Result<Vec<serde_json::Value>> {
        let printed = stdout(&run(arguments)?);
        Ok(printed.lines().map(serde_json::from_str).collect::<serde_json::Result<_>>()?)
    };
    let claims = json(&run(&["claims", case, "--json"])?)?;
    let claim = claims["claims"][0]["id"].as_str().ok_or("no claim")?.to_owned();
    let statements = lines(&["statements", case, "--json"])?;
    let statement = statements[0]["id"].as_str().ok_or("no statement")?.to_owned();
    let file = text(file)?;
    let asked: Vec<Vec<&str>> = vec![
        vec!["claims", case],
        vec!["claim", case, &claim],
        vec!["claim", case, "zanahoria-quispe"],
        vec!["statements", case],
        vec!["statements", case, "--speaker", "quispe"],
        vec!["search", case, "Zanahoria Quispe"],
        vec!["search", case, "prisoners"],
        vec!["people", case],
        vec!["people", case, "--asked", "Zanahoria Quispe"],
        vec!["custody", case],
        vec!["custody", case, "Zanahoria Quispe"],
        vec!["custody", case, "--on", "ZanahoriaQuispe", "--also-on", "zanahoria quispe"],
        vec!["log", case],
        vec!["log", case, "--conflicts"],
        vec!["check", case],
        vec!["rebuild", case],
        vec!["add", case, file, "-v"],
        vec!["add", case, "https://example.org/zanahoria-quispe"],
        vec!["add", case, "/nowhere/ZanahoriaQuispe.txt"],
        vec!["judge", case, "accept", &statement],
        vec!["judge", case, "accept", "zanahoria-quispe"],
        vec!["judge", case, "undo", "zanahoria-quispe"],
        vec!["judge", case, "consent", "Zanahoria Quispe", "--purpose", "publication"],
        vec!["judge", case, "protect", "--words", "Zanahoria Quispe", "--level", "case-team"],
        vec!["judge", case, "protect", "--words", "zanahoria quispe", "--level", "sealed"],
        vec!["withdraw", case, "Zanahoria-Quispe", "--yes"],
    ];
    let mut all = Vec::new();
    for arguments in asked {
        for json in [&[][..], &["--json"]] {
            let output = run(&[&arguments[..], json].concat())?;
            assert_ne!(code(&output), 70, "{arguments:?}: {}", stderr(&output));
            let printed = format!("{}{}", stdout(&output), stderr(&output));
            all.push((format!("{arguments:?} {json:?}"), printed));
        }
    }
    Ok(all)
}

/// Files outside of the record itself.
fn files(root: &Path) -> Result<Vec<(String, String)>> {
    let (mut waiting, mut all) = (vec![root.to_owned()], Vec::new());
    while let Some(path) = waiting.pop() {
        let name = path.strip_prefix(root)?.display().to_string();
        if ["logs", "vault", "keys", "keys.vault"].contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            waiting.extend(fs::read_dir(&path)?.flatten().map(|entry| entry.path()));
        } else {
            let bytes = fs::read(&path)?;
            all.push((name.clone(), format!("{name}{}", String::from_utf8_lossy(&bytes))));
        }
    }
    Ok(all)
}

fn naming(all: Vec<(String, String)>) -> Vec<String> {
    let names = |text: &str| {
        let text = text.to_lowercase();
        text.contains("zanahoria") || text.contains("quispe")
    };
    all.into_iter().filter(|(_, text)| names(text)).map(|(place, _)| place).collect()
}

#[test]
fn a_sealed_name_is_printed_by_no_verb_and_undoing_it_brings_it_back() -> Result {
    let (folder, case) = new_case()?;
    let path = folder.path().join("Zanahoria Quispe.txt");
    fs::write(&path, NOTE)?;
    let case_text = text(&case)?;
    let witness = ["add", case_text, text(&path)?, "--witness", "Zanahoria Quispe"];
    assert_eq!(code(&run(&witness)?), 0);
    for (verb, rest) in [("claims", ""), ("log", ""), ("people", ""), ("search", "prisoners")] {
        let rest: Vec<&str> = rest.split_whitespace().collect();
        let shown = stdout(&run(&[&[verb, case_text], &rest[..]].concat())?).to_lowercase();
        assert!(verb == "claims" || shown.contains("zanahoria"), "{verb}: {shown}");
    }
    assert!(!naming(files(&case)?).is_empty());
    let statements = stdout(&run(&["statements", case_text, "--json"])?);

    let protect = ["judge", case_text, "protect", "--words", "-", "--level", "sealed", "--json"];
    let sealed = pipe(&protect, "  Zanahoria   QUISPE \nnot this line\n".as_bytes())?;
    assert_eq!(code(&sealed), 0, "{}", stderr(&sealed));
    let entry = json(&sealed)?["entry"].as_str().ok_or("no entry")?.to_owned();
    assert_eq!(naming(vec![("judge".to_owned(), stdout(&sealed) + &stderr(&sealed))]).len(), 0);
    assert_eq!(naming(files(&case)?), Vec::<String>::new());
    let token = stdout(&run(&["people", case_text])?);
    let token = token.split('█').nth(1).ok_or("no token")?.to_owned();
    assert!(entry.starts_with(&token[1..9]), "{token} names {entry}");
    let undone = run(&["judge", case_text, "undo", &token])?;
    assert_eq!(code(&undone), 0, "{}", stderr(&undone));
    assert_eq!(stdout(&run(&["statements", case_text, "--json"])?), statements);

    let again = pipe(&protect, "Zanahoria Quispe".as_bytes())?;
    assert_eq!(code(&again), 0, "{}", stderr(&again));
    assert_eq!(naming(printed(case_text, &path)?), Vec::<String>::new());
    assert_eq!(naming(files(&case)?), Vec::<String>::new());
    Ok(())
}

#[test]
fn what_cannot_be_protected_is_refused_with_a_hint() -> Result {
    let (folder, case) = new_case()?;
    let path = folder.path().join("note.txt");
    fs::write(&path, NOTE)?;
    let case = text(&case)?;
    run(&["add", case, text(&path)?, "--witness", "Pilar"])?;
    let document = model::DocumentId::of(NOTE.as_bytes()).hex();
    let sealed = |rest: &[&str]| run(&[&["judge", case, "protect"], rest].concat());
    let level = ["--level", "sealed"];
    for wrong in [
        &["--words", "x"][..],
        &["--words", "-"],
        &["--words", "Pilar Quesada", "--field", "title"],
        &["--document", &document, "--field", "colour"],
        &["--document", &"0".repeat(64)],
        &["--statement", "s-none"],
        &[],
        &["--person", "Pilar", "--words", "Pilar"],
    ] {
        let refused = sealed(&[wrong, &level].concat())?;
        assert_eq!(code(&refused), 2, "{wrong:?}: {}", stderr(&refused));
        assert!(stderr(&refused).contains("hint:"), "{wrong:?}: {}", stderr(&refused));
    }
    assert_eq!(code(&sealed(&[&["--person", "Nobody"], &level[..]].concat())?), 3);
    for right in [
        &["--document", &document, "--field", "authors"][..],
        &["--document", &document],
        &["--document", &document, "--field", "title"],
        &["--person", "Pilar", "--field", "name"],
    ] {
        let done = sealed(&[right, &level].concat())?;
        assert_eq!(code(&done), 0, "{right:?}: {}", stderr(&done));
    }
    assert!(stdout(&run(&["statements", case])?).is_empty());
    assert_eq!(code(&run(&["judge", case, "unseal", &document])?), 0);
    assert!(!stdout(&run(&["statements", case])?).is_empty());
    Ok(())
}
