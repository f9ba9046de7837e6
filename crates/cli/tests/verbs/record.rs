//! The verbs of the record: judge, log, people, withdraw, check, rebuild, upgrade.

use super::{ARTICLE, Result, code, json, new_case, run, stderr, stdout, text};
use std::fs;

#[test]
fn a_judgement_is_an_entry_and_is_undone_by_one() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    run(&["add", text(&case)?, text(&article)?])?;
    let statements = stdout(&run(&["statements", text(&case)?, "--stance", "asserts", "--json"])?);
    let statement: serde_json::Value =
        serde_json::from_str(statements.lines().next().ok_or("no statement")?)?;
    let id = statement["id"].as_str().ok_or("no id")?;
    let claims = || -> Result<String> { Ok(stdout(&run(&["claims", text(&case)?, "--json"])?)) };
    let before = claims()?;
    let judged = run(&["judge", text(&case)?, "reject", id, "--json"])?;
    assert_eq!(code(&judged), 0, "{}", stderr(&judged));
    assert_ne!(claims()?, before);
    let judged = json(&judged)?;
    let entry = judged["entry"].as_str().ok_or("no entry")?;
    assert_eq!(code(&run(&["judge", text(&case)?, "undo", entry])?), 0);
    assert_eq!(claims()?, before);
    let log = stdout(&run(&["log", text(&case)?, "--json"])?);
    let kinds: Vec<&str> = ["genesis", "capture", "statement", "undo"]
        .into_iter()
        .filter(|k| log.contains(k))
        .collect();
    assert_eq!((kinds.len(), log.lines().count()), (4, 4), "{log}");
    assert_eq!(code(&run(&["log", text(&case)?, "--conflicts"])?), 0);
    for wrong in [
        vec!["judge", text(&case)?, "accept", "s-none"],
        vec!["judge", text(&case)?, "undo", "0000-1"],
        vec!["judge", text(&case)?, "edit", id],
        vec!["judge", text(&case)?, "edit", id, "--stance", "believes"],
        vec!["withdraw", text(&case)?, "Nobody"],
    ] {
        let refused = run(&wrong)?;
        assert_eq!(code(&refused), 2, "{wrong:?}");
        assert!(stderr(&refused).contains("hint:"), "{wrong:?}: {}", stderr(&refused));
    }
    let nobody = run(&["withdraw", text(&case)?, "Nobody", "--yes"])?;
    assert_eq!(code(&nobody), 3, "{}", stderr(&nobody));
    Ok(())
}

#[test]
fn a_witness_is_listed_with_what_was_agreed_and_erased_on_request() -> Result {
    let (folder, case) = new_case()?;
    let interview = folder.path().join("interview.txt");
    fs::write(&interview, ARTICLE)?;
    let (case, path) = (text(&case)?, text(&interview)?);
    assert_eq!(code(&run(&["add", case, path, "--witness", "Pilar Quesada"])?), 0);
    let consent = [
        "judge",
        case,
        "consent",
        "pilar quesada",
        "--purpose",
        "publication",
        "--form",
        "written",
    ];
    assert_eq!(code(&run(&consent)?), 0);
    let people = stdout(&run(&["people", case])?);
    assert!(people.contains("Pilar Quesada: 1 document, agreed to: publication"), "{people}");
    let done = json(&run(&["withdraw", case, "Pilar Quesada", "--yes", "--json"])?)?;
    assert_eq!(
        (&done["documents"], done["awaiting"].as_array().map(Vec::len)),
        (&1.into(), Some(0))
    );
    assert!(stdout(&run(&["people", case])?).contains("consent withdrawn"));
    let checked = run(&["check", case])?;
    assert_eq!(code(&checked), 0);
    assert!(stdout(&checked).contains("cannot be read here"), "{}", stdout(&checked));
    let rebuilt = stdout(&run(&["rebuild", case])?);
    assert!(rebuilt.contains("0 documents"), "{rebuilt}");
    Ok(())
}

#[test]
fn a_damaged_log_is_read_and_refused_to_writers_with_a_hint() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    for number in 0..3 {
        fs::write(&article, format!("{ARTICLE}\n{number}"))?;
        run(&["add", text(&case)?, text(&article)?])?;
    }
    let log = fs::read_dir(case.join("logs"))?.next().ok_or("no log")??.path();
    let segment = log.join("seg-000000.log");
    let mut bytes = fs::read(&segment)?;
    bytes[600] ^= 1;
    fs::write(&segment, &bytes)?;
    let refused = run(&["add", text(&case)?, text(&article)?])?;
    assert_eq!(code(&refused), 3, "{}", stderr(&refused));
    assert!(stderr(&refused).contains("hint: nothing was changed"), "{}", stderr(&refused));
    assert_eq!(fs::read(&segment)?, bytes);
    Ok(())
}

#[test]
fn two_devices_come_to_the_same_and_a_withdrawal_reaches_both() -> Result {
    let (folder, case) = new_case()?;
    let stick = folder.path().join("stick");
    let (case, stick) = (text(&case)?, text(&stick)?);
    let (article, interview) = (folder.path().join("a.txt"), folder.path().join("b.txt"));
    fs::write(&article, ARTICLE)?;
    fs::write(&interview, format!("{ARTICLE}\nMy name is Zanahoria.\n"))?;
    run(&["add", case, text(&article)?])?;
    let joined = run(&["sync", case, stick, "--json"])?;
    assert_eq!(code(&joined), 0, "{}", stderr(&joined));
    run(&["add", stick, text(&interview)?, "--witness", "Pilar"])?;
    let synced = run(&["sync", case, stick, "--json"])?;
    assert_eq!((code(&synced), &json(&synced)?["here"]["originals"]), (0, &1.into()));
    let claims = |case: &str| -> Result<String> { Ok(stdout(&run(&["claims", case, "--json"])?)) };
    assert_eq!(claims(case)?, claims(stick)?);
    assert!(stdout(&run(&["search", case, "Zanahoria"])?).contains("Zanahoria"));

    let done = json(&run(&["withdraw", case, "Pilar", "--yes", "--json"])?)?;
    assert_eq!(done["awaiting"].as_array().map(Vec::len), Some(1), "{done}");
    assert_eq!(code(&run(&["sync", case, stick])?), 0);
    for device in [case, stick] {
        assert!(stdout(&run(&["search", device, "Zanahoria"])?).is_empty());
        let checked = run(&["check", device, "--json"])?;
        assert_eq!((code(&checked), &json(&checked)?["originals"]), (0, &1.into()));
        let originals = super::originals(std::path::Path::new(device));
        assert_eq!(originals, 1, "the original is gone from {device}");
    }
    assert_eq!(claims(case)?, claims(stick)?);

    let other = folder.path().join("other");
    run(&["new", text(&other)?, "--no-encryption"])?;
    let refused = run(&["sync", case, text(&other)?])?;
    assert_eq!(code(&refused), 3, "{}", stderr(&refused));
    assert!(stderr(&refused).contains("hint:"));
    Ok(())
}
