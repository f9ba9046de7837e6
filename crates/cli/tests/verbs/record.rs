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
    let listed = stdout(&run(&["statements", text(&case)?])?);
    assert!(listed.contains(&format!("{id}  (rejected)")), "{listed}");
    assert!(
        stdout(&run(&["statements", text(&case)?, "--json"])?).contains("\"verdict\":\"rejected\"")
    );
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
fn a_statement_is_added_edited_and_taken_back() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let case = text(&case)?;
    run(&["add", case, text(&article)?])?;
    let document = model::DocumentId::of(ARTICLE.as_bytes()).hex();
    let claims = || -> Result<String> { Ok(stdout(&run(&["claims", case, "--json"])?)) };
    let before = claims()?;
    let words = "inmates of La Cumbre prison";
    let add = ["judge", case, "add", &document, "--content", words, "--speaker", "Rosa Lamas"];
    let rest = ["--basis", "eyewitness", "--act", "beating", "--cue", "said", "--json"];
    let added = run(&[&add[..], &rest[..]].concat())?;
    assert_eq!(code(&added), 0, "{}", stderr(&added));
    let added = json(&added)?;
    let id = added["statement"].as_str().ok_or("no id")?;
    let entry = added["entry"].as_str().ok_or("no entry")?;
    assert_ne!(claims()?, before);
    let listed = stdout(&run(&["statements", case, "--speaker", "Rosa Lamas", "--json"])?);
    let listed: serde_json::Value = serde_json::from_str(listed.trim())?;
    assert_eq!((&listed["id"], &listed["proposed_by"]), (&id.into(), &"person".into()));
    assert_eq!((&listed["content"]["text"], &listed["entries"][0]), (&words.into(), &entry.into()));
    let shown = stdout(&run(&["statements", case])?);
    assert!(shown.contains(&format!("{id}  (added by a person)")), "{shown}");

    let start = listed["content"]["spans"][0][0].as_u64().ok_or("no span")?;
    let span = format!("{start}-{}", start + 7);
    assert_eq!(code(&run(&["judge", case, "edit", id, "--span", &span, "--stance", "doubts"])?), 0);
    let edited = stdout(&run(&["statements", case, "--speaker", "Rosa Lamas"])?);
    assert!(edited.contains("“inmates”") && edited.contains("doubts"), "{edited}");
    assert!(edited.contains("(added by a person)  (edited)"), "{edited}");
    for wrong in [
        [&add[..], &["--cue", "said"]].concat(),
        vec!["judge", case, "add", &document, "--content", "nobody wrote this"],
        vec!["judge", case, "add", &document, "--span", "4-40000"],
        vec!["judge", case, "add", &document, "--span", "four"],
        vec!["judge", case, "add", &document],
        vec!["judge", case, "add", &document, "--content", words, "--act", "singing"],
        vec!["judge", case, "edit", id, "--content", "nobody wrote this"],
    ] {
        let refused = run(&wrong)?;
        assert_eq!(code(&refused), 2, "{wrong:?}");
        assert!(stderr(&refused).contains("hint:"), "{wrong:?}: {}", stderr(&refused));
    }
    assert_eq!(code(&run(&["judge", case, "undo", entry])?), 0);
    assert_eq!(claims()?, before);
    assert_eq!(code(&run(&["check", case])?), 0);
    Ok(())
}

#[test]
fn what_analysts_think_is_printed_beside_the_count() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let case = text(&case)?;
    run(&["add", case, text(&article)?])?;
    let claims = json(&run(&["claims", case, "--json"])?)?;
    let claim = claims["claims"][0]["id"].as_str().ok_or("no id")?;
    for (analyst, status, grade) in [("ana", "confirmed", "2"), ("luis", "rejected", "5")] {
        let assess = [
            "judge",
            case,
            "assess",
            claim,
            "--analyst",
            analyst,
            "--credibility",
            grade,
            "--status",
            status,
            "--reasoning",
            "As the sentences say.",
        ];
        assert_eq!(code(&run(&assess)?), 0);
    }
    let shown = stdout(&run(&["claim", case, claim])?);
    for line in
        ["  ana: confirmed, credibility 2", "  luis: rejected, credibility 5", "  they disagree"]
    {
        assert!(shown.lines().any(|shown| shown == line), "{line}: {shown}");
    }
    let shown = json(&run(&["claim", case, claim, "--json"])?)?;
    assert_eq!(shown["assessments"][1]["status"], "rejected");
    assert_eq!(json(&run(&["check", case, "--json"])?)?["conflicts"], 0);
    Ok(())
}

#[test]
fn what_a_person_decides_about_a_source_counts_is_said_and_is_taken_back() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let case = text(&case)?;
    run(&["add", case, text(&article)?])?;
    let document = model::DocumentId::of(ARTICLE.as_bytes()).hex();
    let words = "inmates of La Cumbre prison";
    let add = ["judge", case, "add", &document, "--content", words, "--speaker", "Rosa Lamas"];
    let rest = ["--basis", "victim", "--act", "beating", "--json"];
    let added = json(&run(&[&add[..], &rest[..]].concat())?)?;
    let id = added["statement"].as_str().ok_or("no id")?;
    let claims = || -> Result<serde_json::Value> { json(&run(&["claims", case, "--json"])?) };
    let before = claims()?;
    let trust = |alpha: &str, beta: &str, reason: &str| {
        let numbers = ["--alpha", alpha, "--beta", beta, "--reason", reason, "--json"];
        run(&[&["judge", case, "trust", id, "--analyst", "ana"][..], &numbers[..]].concat())
    };
    let reason = "was abroad in those weeks";
    let decided = trust("0.3", "0.3", reason)?;
    assert_eq!(code(&decided), 0, "{}", stderr(&decided));
    let after = claims()?;
    let with = |claims: &serde_json::Value| -> Result<(f64, String)> {
        let all = claims["claims"].as_array().ok_or("no claims")?;
        let of =
            |claim: &&serde_json::Value| claim["asserts"]["statements"].to_string().contains(id);
        let claim = all.iter().find(of).ok_or("no claim")?;
        let name = claim["id"].as_str().ok_or("no id")?.to_owned();
        Ok((claim["weight"]["lr"].as_f64().ok_or("no lr")?, name))
    };
    let (least, claim) = with(&after)?;
    assert!(least < with(&before)?.0, "{after}");
    let shown = stdout(&run(&["claim", case, &claim])?);
    assert!(shown.contains(&format!("decided by a person about Rosa Lamas: {reason}")), "{shown}");
    assert!(shown.contains("alpha 0.300 (0.300 to 0.360), beta 0.300 (0.150 to 0.300)"), "{shown}");
    let log = stdout(&run(&["log", case])?);
    assert!(log.contains("reliability"), "{log}");
    for (alpha, beta, reason) in
        [("0.3", "0.6", reason), ("1", "0.1", reason), ("0.6", "0", reason), ("0.6", "0.1", " ")]
    {
        let refused = trust(alpha, beta, reason)?;
        assert_eq!(code(&refused), 2, "{alpha} {beta}");
        assert!(stderr(&refused).contains("hint:"), "{}", stderr(&refused));
    }
    let decided = json(&decided)?;
    let entry = decided["entry"].as_str().ok_or("no entry")?;
    assert_eq!(code(&run(&["judge", case, "undo", entry])?), 0);
    assert_eq!(claims()?, before);
    let by_default = ["judge", case, "trust", id, "--default", "--json"];
    let nothing = run(&by_default)?;
    assert_eq!(code(&nothing), 2);
    assert!(stderr(&nothing).contains("nobody decided"), "{}", stderr(&nothing));
    for alpha in ["0.3", "0.4"] {
        assert_eq!(code(&trust(alpha, "0.3", reason)?), 0);
    }
    let taken_back = json(&run(&by_default)?)?;
    assert_eq!(taken_back["entries"].as_array().map(Vec::len), Some(2), "{taken_back}");
    assert_eq!(claims()?, before);
    let both = run(&["judge", case, "trust", id, "--default", "--alpha", "0.3"])?;
    let neither = run(&["judge", case, "trust", id, "--alpha", "0.3"])?;
    assert_eq!((code(&both), code(&neither)), (2, 2));
    assert_eq!(code(&run(&["check", case])?), 0);
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

#[test]
fn keys_that_are_away_open_nothing_until_two_shares_bring_them_back() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let (case, shares) = (text(&case)?, folder.path().join("shares"));
    run(&["add", case, text(&article)?])?;
    let before = stdout(&run(&["claims", case, "--json"])?);
    let asked = run(&["travel", case, "--shares", text(&shares)?])?;
    assert_eq!((code(&asked), shares.exists()), (2, false), "{}", stderr(&asked));
    let gone = run(&["travel", case, "--shares", text(&shares)?, "--yes"])?;
    assert_eq!(code(&gone), 0, "{}", stderr(&gone));
    for verb in ["claims", "check", "log"] {
        let refused = run(&[verb, case])?;
        assert_eq!(code(&refused), 4, "{verb}: {}", stderr(&refused));
        assert!(stderr(&refused).contains("hint: two of the three shares"), "{verb}");
    }
    let share = |number: u8| shares.join(format!("share-{number}.txt"));
    let (one, two, three) = (share(1), share(2), share(3));
    let same = run(&["travel", case, "--return", text(&two)?, text(&two)?])?;
    assert_eq!((code(&same), stderr(&same).contains("hint:")), (4, true), "{}", stderr(&same));
    let wrong = run(&["travel", case, "--return", text(&article)?, text(&two)?])?;
    assert_eq!((code(&wrong), stderr(&wrong).contains("hint:")), (2, true), "{}", stderr(&wrong));
    let back = run(&["travel", case, "--return", text(&three)?, text(&one)?])?;
    assert_eq!(code(&back), 0, "{}", stderr(&back));
    assert_eq!(stdout(&run(&["claims", case, "--json"])?), before);
    assert_eq!(code(&run(&["check", case])?), 0);
    let again = run(&["travel", case, "--return", text(&three)?, text(&one)?])?;
    assert_eq!(code(&again), 3, "{}", stderr(&again));
    Ok(())
}

#[test]
fn every_wrong_case_is_refused_by_name_with_a_hint_and_left_as_it_was() -> Result {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    let words = |name: &str, words: &str| -> Result<std::path::PathBuf> {
        fs::write(at(name), words)?;
        Ok(at(name))
    };
    let right = words("right", "seven wooden boats sail north by night")?;
    let wrong = words("wrong", "seven wooden boats sail south by night")?;
    let sealed = at("sealed");
    let sealed = text(&sealed)?;
    let made = run(&["new", sealed, "--passphrase-file", text(&right)?])?;
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let opened = |file: &std::path::Path| run(&["check", sealed, "--passphrase-file", text(file)?]);
    let before = contents(&at("sealed"))?;
    let refused = opened(&wrong)?;
    assert_eq!(code(&refused), 4, "{}", stderr(&refused));
    assert!(stderr(&refused).contains("the passphrase is another one"));
    let none = run(&["check", sealed])?;
    assert_eq!((code(&none), stderr(&none).contains("hint: give it with")), (4, true));

    // A keys.vault that is gone, and one of a newer version of the format.
    fs::rename(at("sealed").join("keys.vault"), at("aside"))?;
    let missing = opened(&right)?;
    assert_eq!((code(&missing), stderr(&missing).contains("hint: copy keys.vault")), (3, true));
    fs::rename(at("aside"), at("sealed").join("keys.vault"))?;
    let manifest = fs::read_to_string(at("sealed").join("case.toml"))?;
    let newer = manifest.replace("format = 1", "format = 99");
    assert_ne!(newer, manifest);
    fs::write(at("sealed").join("case.toml"), newer)?;
    let refused = opened(&right)?;
    assert_eq!(code(&refused), 3, "{}", stderr(&refused));
    assert!(stderr(&refused).contains("hint: open it with the version"), "{}", stderr(&refused));
    fs::write(at("sealed").join("case.toml"), manifest)?;
    assert!(contents(&at("sealed"))? == before, "nothing was changed");
    assert_eq!(code(&opened(&right)?), 0);

    // Another passphrase, and the one before opens nothing any more.
    let next = words("next", "eleven copper lamps burn under the stairs")?;
    let change =
        ["passphrase", sealed, "--passphrase-file", text(&right)?, "--new-passphrase-file"];
    let changed = run(&[&change[..], &[text(&next)?]].concat())?;
    assert_eq!(code(&changed), 0, "{}", stderr(&changed));
    assert_eq!((code(&opened(&right)?), code(&opened(&next)?)), (4, 0));

    // A device of another case.
    let (_folder, other) = new_case()?;
    let (_second, second) = new_case()?;
    let foreign = run(&["sync", text(&other)?, text(&second)?])?;
    assert_eq!((code(&foreign), stderr(&foreign).contains("hint: name two devices")), (3, true));
    let open = run(&["passphrase", text(&other)?, "--new-passphrase-file", text(&next)?])?;
    assert_eq!((code(&open), stderr(&open).contains("hint:")), (3, true), "{}", stderr(&open));
    Ok(())
}

/// All files of a folder, with what is in them.
fn contents(folder: &std::path::Path) -> Result<Vec<(std::path::PathBuf, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(contents(&path)?);
        } else if !path.to_string_lossy().contains("catalogue") {
            found.push((path.clone(), fs::read(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

/// Copies a folder with all that is in it.
fn copy(from: &std::path::Path, to: &std::path::Path) -> Result {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

#[test]
fn a_device_that_was_copied_and_used_twice_is_shown_as_a_fork() -> Result {
    let (folder, case) = new_case()?;
    let add = |case: &std::path::Path, name: &str, words: &str| -> Result {
        let path = folder.path().join(name);
        fs::write(&path, words)?;
        let added = run(&["add", text(case)?, text(&path)?])?;
        assert_eq!(code(&added), 0, "{}", stderr(&added));
        Ok(())
    };
    add(&case, "article.txt", ARTICLE)?;
    let copied = folder.path().join("copied");
    copy(&case, &copied)?;
    add(&case, "one.txt", "Title: One\n\nMarta Ruiz said that guards beat her.\n")?;
    add(&copied, "two.txt", "Title: Two\n\nLuis Montes said that guards beat him.\n")?;
    let synced = run(&["sync", text(&case)?, text(&copied)?])?;
    assert_eq!(code(&synced), 1, "{}", stderr(&synced));
    assert!(stdout(&synced).contains("FORK  log"), "{}", stdout(&synced));
    for device in [&case, &copied] {
        let checked = run(&["check", text(device)?])?;
        let lines = stdout(&checked);
        assert_eq!(
            (code(&checked), lines.contains("was continued in two ways")),
            (1, true),
            "{lines}"
        );
    }
    // Both go on in logs of their own, and what they record from now on reaches the other.
    add(&case, "three.txt", "Title: Three\n\nRosa Lima said that guards beat her.\n")?;
    run(&["sync", text(&case)?, text(&copied)?])?;
    let log = stdout(&run(&["log", text(&copied)?])?);
    assert!(log.contains("three.txt") && !log.contains("one.txt"), "{log}");
    Ok(())
}

/// Runs a script where it may mount disks that nobody else sees; `None` where that is not allowed.
fn with_disks(script: &str, arguments: &[&str]) -> Result<Option<std::process::Output>> {
    let shell = |script: &str, arguments: &[&str]| {
        let mut command = std::process::Command::new("unshare");
        command.args(["-rm", "sh", "-c", script, env!("CARGO_BIN_EXE_consilience")]);
        command.args(arguments).output()
    };
    if !shell("mount -t tmpfs tmpfs /mnt", &[]).is_ok_and(|done| done.status.success()) {
        println!("SKIPPED 1 check: no disk can be mounted here");
        return Ok(None);
    }
    Ok(Some(shell(script, arguments)?))
}

#[test]
fn a_case_in_use_and_one_that_may_not_be_written_are_refused_and_stay_as_they_were() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let (path, article) = (text(&case)?, text(&article)?);
    let world = record::World::real();
    let mut held = record::Record::open(&world, &case, None)?;
    held.lock()?;
    let before = contents(&case)?;
    let busy = run(&["add", path, article])?;
    assert_eq!(code(&busy), 4, "{}", stderr(&busy));
    assert!(stderr(&busy).contains("process ") && stderr(&busy).contains("hint: wait"));
    assert_eq!(code(&run(&["claims", path])?), 0, "it can be read meanwhile");
    assert!(contents(&case)? == before, "nothing was changed");
    drop(held);
    assert_eq!(code(&run(&["add", path, article])?), 0);

    // A folder that can only be read.
    assert_eq!(code(&run(&["claims", path])?), 0);
    let before = contents(&case)?;
    let script = "mount --bind $1 $1 && mount -o remount,bind,ro $1 && \
        $0 claims $1 >&2 && $0 add $1 $2";
    if let Some(denied) = with_disks(script, &[path, article])? {
        assert_eq!(code(&denied), 4, "{}", stderr(&denied));
        assert!(stderr(&denied).contains("hint: check who owns"), "{}", stderr(&denied));
        assert!(contents(&case)? == before, "nothing was changed");
    }
    Ok(())
}

#[test]
fn a_full_disk_is_named_loses_nothing_and_is_got_over() -> Result {
    let (folder, case) = new_case()?;
    let (article, long) = (folder.path().join("article.txt"), folder.path().join("long.txt"));
    fs::write(&article, ARTICLE)?;
    // Nothing that could be made small.
    let noise = (0..60_000_u32).map(|at| format!("{:x} ", at.wrapping_mul(2_654_435_761)));
    fs::write(&long, noise.collect::<String>())?;
    let script = "mount -t tmpfs -o size=700k tmpfs /mnt && cp -r $1/. /mnt && \
        $0 add /mnt $2 && $0 add /mnt $3; full=$?; $0 check /mnt && \
        mount -o remount,size=9m /mnt && $0 add /mnt $3 && $0 check /mnt && exit $full";
    let Some(done) = with_disks(script, &[text(&case)?, text(&article)?, text(&long)?])? else {
        return Ok(());
    };
    assert_eq!(code(&done), 3, "{}{}", stdout(&done), stderr(&done));
    assert!(stderr(&done).contains("hint: free some space"), "{}", stderr(&done));
    let originals = stdout(&done);
    let counts: Vec<&str> = originals.lines().filter(|line| line.contains("as recorded")).collect();
    assert_eq!(counts, ["ok    1 original as recorded", "ok    2 originals as recorded"]);
    Ok(())
}

#[test]
fn what_is_damaged_here_is_repaired_from_another_device() -> Result {
    let (folder, case) = new_case()?;
    let (article, stick) = (folder.path().join("article.txt"), folder.path().join("stick"));
    for number in 0..3 {
        fs::write(&article, format!("{ARTICLE}\nNumber {number}."))?;
        run(&["add", text(&case)?, text(&article)?])?;
    }
    run(&["sync", text(&case)?, text(&stick)?])?;
    // The log of this device, which has more in it than that of the stick.
    let logs = fs::read_dir(case.join("logs"))?.flatten();
    let segments = logs.map(|log| log.path().join("seg-000000.log"));
    let length = |path: &std::path::PathBuf| fs::metadata(path).map_or(0, |found| found.len());
    let segment = segments.max_by_key(length).ok_or("no log")?;
    let whole = fs::read(&segment)?;
    let mut bytes = whole.clone();
    bytes[600] ^= 1;
    fs::write(&segment, &bytes)?;
    assert_eq!(code(&run(&["check", text(&case)?])?), 1);
    let synced = run(&["sync", text(&case)?, text(&stick)?, "--json"])?;
    assert_eq!(code(&synced), 0, "{}{}", stdout(&synced), stderr(&synced));
    let repaired = json(&synced)?["here"]["repaired"].as_array().map(Vec::len);
    assert_eq!((repaired, fs::read(&segment)? == whole), (Some(1), true));
    assert_eq!(code(&run(&["check", text(&case)?])?), 0);

    let folders = fs::read_dir(case.join("vault"))?.flatten();
    let mut files = folders.flat_map(|folder| fs::read_dir(folder.path())).flatten().flatten();
    let original = files.next().ok_or("no original")?.path();
    let mut bytes = fs::read(&original)?;
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&original, &bytes)?;
    // The catalogue is made anew without it, and takes it up again once it is restored.
    run(&["rebuild", text(&case)?])?;
    let found = || -> Result<usize> {
        Ok(stdout(&run(&["search", text(&case)?, "batons", "--json"])?).lines().count())
    };
    let (before, checked) = (found()?, run(&["check", text(&case)?, "--json"])?);
    assert_eq!((code(&checked), before), (1, 2));
    let synced = run(&["sync", text(&case)?, text(&stick)?, "--repair", "--json"])?;
    assert_eq!(json(&synced)?["here"]["restored"], 1, "{}", stdout(&synced));
    assert_eq!((code(&run(&["check", text(&case)?])?), found()?), (0, 3));
    assert_eq!(fs::read_dir(case.join("quarantine"))?.count(), 2, "what was damaged is kept");
    Ok(())
}

#[test]
fn what_a_source_gave_is_under_its_key_and_goes_with_it() -> Result {
    let (folder, case) = new_case()?;
    let article = folder.path().join("article.txt");
    fs::write(&article, ARTICLE)?;
    let (case, article) = (text(&case)?, text(&article)?);
    let both = run(&["add", case, article, "--source", "An Office", "--witness", "Somebody"])?;
    assert_eq!(code(&both), 2, "{}", stderr(&both));
    assert_eq!(code(&run(&["add", case, article, "--source", "An Office"])?), 0);
    let listed = json(&run(&["people", case, "--json"])?)?;
    assert_eq!((&listed["kind"], &listed["documents"]), (&"source".into(), &1.into()));
    assert!(stdout(&run(&["people", case])?).contains("An Office: 1 document, a source"));
    let gone = json(&run(&["withdraw", case, "an office", "--yes", "--json"])?)?;
    assert_eq!(gone["documents"], 1);
    assert_eq!(json(&run(&["claims", case, "--json"])?)?["claims"], serde_json::json!([]));
    let log = stdout(&run(&["log", case])?);
    assert!(!log.contains("An Office") && log.contains("its key was destroyed"), "{log}");
    assert_eq!(code(&run(&["check", case])?), 0);
    Ok(())
}
