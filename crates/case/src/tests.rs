//! Cases in temporary folders.

mod capture;
mod contradictions;
mod custody;
mod judgements;
mod marking;
mod opening;
mod originals;
mod people;
mod sealing;
mod systemic;
mod tar;
mod time;
mod trusting;
mod weighing;

use crate::{Case, Error, Input, IntakeReport, Outcome, StatementFilter};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

const ARTICLE: &str = "Title: Beatings at La Cumbre\nDate: 2025-09-04\n\n\
    Civic Watch said that inmates of La Cumbre prison in Valdoria were beaten with batons.\n\n\
    The Ministry of Justice denied the accusations.\n";

fn new_case() -> Result<(TempDir, Case)> {
    let folder = tempfile::tempdir()?;
    let case = Case::create(&folder.path().join("case"), None)?;
    Ok((folder, case))
}

fn add(case: &mut Case, path: &Path) -> Result<IntakeReport> {
    Ok(case.add(vec![Input::Path(path.to_owned())], &mut |_| ())?)
}

fn paste(case: &mut Case, name: &str, text: &str) -> Result<IntakeReport> {
    let input = Input::Bytes { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    Ok(case.add(vec![input], &mut |_| ())?)
}

/// A line for each file: its name below `root`, its fate, the reason.
fn lines(report: &IntakeReport, root: &Path) -> String {
    let line = |item: &crate::IntakeItem| {
        let name = item.name.replace(&format!("{}/", root.display()), "");
        match &item.outcome {
            Outcome::Read { .. } => format!("{name:?} read"),
            Outcome::Duplicate { first, again, .. } => {
                let first = first.replace(&format!("{}/", root.display()), "");
                format!("{name:?} duplicate of {first:?}{}", if *again { ", again" } else { "" })
            }
            Outcome::Failed { reason, .. } => {
                // What to do follows after a semicolon and is the reader's to word.
                let reason = reason.split(';').next().unwrap_or_default();
                format!("{name:?} failed: {reason}")
            }
        }
    };
    report.items.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_case_is_made_once_and_opened_where_it_is() -> Result {
    let (folder, case) = new_case()?;
    let root = folder.path().join("case");
    assert_eq!(case.name(), "case");
    drop(case);
    assert!(matches!(Case::create(&root, None), Err(Error::Exists(_))));
    assert!(Case::open(&root, None).is_ok());
    assert!(matches!(Case::open(folder.path(), None), Err(Error::NotACase(_))));
    fs::write(folder.path().join("note"), "x")?;
    assert!(matches!(Case::create(folder.path(), None), Err(Error::Occupied(_))));
    Ok(())
}

#[test]
#[cfg(unix)]
fn only_the_owner_can_look_into_a_case() -> Result {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _case) = new_case()?;
    let mode = fs::metadata(folder.path().join("case"))?.permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
    Ok(())
}

#[test]
fn every_file_has_its_line_and_nothing_else_is_lost() -> Result {
    let (folder, mut case) = new_case()?;
    let root = folder.path().join("in");
    fs::create_dir_all(root.join("a/b"))?;
    fs::create_dir_all(root.join("hollow"))?;
    fs::write(root.join("article.txt"), ARTICLE)?;
    fs::write(root.join("a/b/same.txt"), ARTICLE)?;
    fs::write(root.join("empty.txt"), "")?;
    fs::write(root.join("image.png"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0")?;
    fs::write(root.join("<script>\nalert.txt"), "Somebody said something here.")?;
    fs::write(root.join("broken.txt"), b"Ana said: caf\xc3\xa9, caf\xc3 and no more than that.")?;
    let report = add(&mut case, &root)?;
    expect_test::expect![[r#"
        "<script>\nalert.txt" read
        "a/b/same.txt" read
        "article.txt" duplicate of "a/b/same.txt"
        "broken.txt" read
        "empty.txt" failed: the file is empty
        "hollow" failed: the folder is empty
        "image.png" failed: the file is damaged: the beginning of the picture or recording is missing"#]]
    .assert_eq(&lines(&report, &root));
    assert!(!report.is_clean());
    assert_eq!(case.totals()?.documents, 4, "the picture is kept for a later reader");
    let broken = &report.items[3];
    assert!(!broken.warnings.is_empty(), "{broken:?}");
    Ok(())
}

#[test]
fn a_picture_without_words_is_kept_and_described() -> Result {
    let (folder, mut case) = new_case()?;
    let path = folder.path().join("gate.gif");
    fs::write(&path, b"GIF89a\x01\0\x01\0\0\0\0;")?;
    let report = add(&mut case, &path)?;
    assert_eq!(lines(&report, folder.path()), "\"gate.gif\" read");
    assert_eq!((case.totals()?.documents, case.totals()?.statements), (1, 0));
    Ok(())
}

#[test]
fn a_path_that_is_not_there_is_a_line_too() -> Result {
    let (folder, mut case) = new_case()?;
    let report = add(&mut case, &folder.path().join("nothing.txt"))?;
    assert_eq!(lines(&report, folder.path()), "\"nothing.txt\" failed: there is no such file");
    Ok(())
}

#[test]
fn a_file_beyond_the_limit_is_refused_before_it_is_loaded() -> Result {
    let (folder, mut case) = new_case()?;
    let path = folder.path().join("huge.txt");
    fs::File::create(&path)?.set_len(200 << 20)?;
    let report = add(&mut case, &path)?;
    let line = lines(&report, folder.path());
    assert!(line.starts_with("\"huge.txt\" failed: too large: 200 MiB"), "{line}");
    Ok(())
}

#[test]
fn running_the_same_add_again_is_clean_and_changes_nothing() -> Result {
    let (folder, mut case) = new_case()?;
    let path = folder.path().join("article.txt");
    fs::write(&path, ARTICLE)?;
    assert!(add(&mut case, &path)?.is_clean());
    let (totals, claims) = (case.totals()?, case.claims()?);
    let again = add(&mut case, &path)?;
    assert_eq!(lines(&again, folder.path()), "\"article.txt\" duplicate of \"article.txt\", again");
    assert!(again.is_clean());
    assert_eq!(case.totals()?.documents, totals.documents);
    assert_eq!(case.claims()?, claims);
    Ok(())
}

#[test]
fn an_original_without_an_entry_is_taken_up_by_the_next_add() -> Result {
    // What a process leaves that is killed between keeping the bytes and committing the entry.
    let (folder, mut case) = new_case()?;
    let id = model::DocumentId::of(ARTICLE.as_bytes());
    let key = case.record.key(record::KeyKind::Case)?.0;
    case.record.keep_original(&id.bytes(), ARTICLE.as_bytes(), &key)?;
    let path = folder.path().join("article.txt");
    fs::write(&path, ARTICLE)?;
    assert_eq!(add(&mut case, &path)?.read(), 1);
    assert_eq!(case.original(id)?, ARTICLE.as_bytes());
    Ok(())
}

#[test]
fn statements_are_stored_with_the_words_of_their_reading() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "article", ARTICLE)?;
    let views = case.statements(&StatementFilter::default())?;
    assert!(views.len() >= 2, "{views:#?}");
    let document = case.document(views[0].document.id)?.ok_or("no document")?;
    let reading = document.reading.ok_or("no reading")?;
    assert!(views.iter().all(|view| view.statement.is_in(&reading)));
    let by_watch =
        StatementFilter { speaker: Some("civic watch".to_owned()), ..Default::default() };
    assert_eq!(case.statements(&by_watch)?.len(), 1);
    Ok(())
}

#[test]
fn a_claim_names_its_statements_and_they_name_it() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "article", ARTICLE)?;
    let claims = case.claims()?.claims;
    let weighed = claims.first().ok_or("no claim")?;
    let view = case.claim(&weighed.claim.id)?.ok_or("no such claim")?;
    assert_eq!((&view.weighed.claim, &view.weighed.asserts), (&weighed.claim, &weighed.asserts));
    let named = weighed.asserts.statements.len() + weighed.denies.support.statements.len();
    assert_eq!(view.statements.len(), named);
    assert!(view.statements.iter().all(|s| s.claims.contains(&weighed.claim.id)));
    assert!(case.claim(&model::ClaimId::of(&["none"]))?.is_none());
    Ok(())
}

#[test]
fn all_claims_are_written_whole_and_as_the_contract_says() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "article", ARTICLE)?;
    let view = case.claims()?;
    let mut whole = Vec::new();
    for claim in &view.claims {
        whole.push(case.claim(&claim.claim.id)?.ok_or("no such claim")?.weighed);
    }
    let offers = view.offers.iter().map(|offer| &offer.statement);
    let expected = serde_json::to_value(wire::Claims::of(&whole, offers))?;
    let mut written = Vec::new();
    case.write_claims(&mut written)?;
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&written)?, expected);
    assert!(!whole.is_empty());
    Ok(())
}

#[test]
fn words_are_found_whatever_their_case_and_accents() -> Result {
    let (_folder, mut case) = new_case()?;
    paste(&mut case, "nota", "La Comisión denunció malos tratos en la prisión de San Telmo.")?;
    for query in ["PRISION", "prisión", "\"malos tratos\"", "denunc*", "telmo comision"] {
        assert_eq!(case.search(query, 10)?.len(), 1, "{query}");
    }
    for query in ["", "*", "tratos malos \"tratos malos\"", "denunc"] {
        assert!(case.search(query, 10)?.is_empty(), "{query}");
    }
    Ok(())
}

#[test]
fn progress_ends_at_the_total() -> Result {
    let (_folder, mut case) = new_case()?;
    let input =
        |n: u32| Input::Bytes { name: n.to_string(), bytes: format!("Text {n}.").into_bytes() };
    let mut seen = Vec::new();
    case.add((0..150).map(input).collect(), &mut |progress| {
        seen.push((progress.done, progress.total))
    })?;
    assert_eq!(seen.first(), Some(&(0, 150)));
    assert_eq!(seen.last(), Some(&(150, 150)));
    assert!(seen.is_sorted());
    Ok(())
}

/// The texts that the browser test adds too.
const DISPUTE: &str = include_str!("../../../tests/browser/fixtures/article.txt");
const REWRITTEN: &str = include_str!("../../../tests/browser/fixtures/rewritten.txt");
const INTERVIEW: &str = include_str!("../../../tests/browser/fixtures/interview.txt");

/// What is counted of a claim.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Counts {
    asserts: model::Origins,
    first_hand: u32,
    denies: model::Origins,
}

/// The counts of the broadest claim of ill-treatment.
fn counts(case: &mut Case) -> Result<Counts> {
    let claims = case.claims()?.claims;
    let ill_treatment = claims.iter().find(|weighed| {
        let claim = &weighed.claim;
        claim.parent.is_none() && claim.about.act.family() == model::ActType::IllTreatment
    });
    let found = ill_treatment.ok_or("no claim of ill-treatment")?;
    Ok(Counts {
        asserts: found.asserts.origins,
        first_hand: found.asserts.first_hand,
        denies: found.denies.support.origins,
    })
}

fn dispute() -> Result<(TempDir, Case)> {
    let (folder, mut case) = new_case()?;
    paste(&mut case, "article", DISPUTE)?;
    Ok((folder, case))
}

#[test]
fn three_who_do_not_name_their_informants_are_one_to_three_origins() -> Result {
    let (_folder, mut case) = dispute()?;
    let found = counts(&mut case)?;
    assert_eq!((found.asserts.min, found.asserts.max, found.first_hand), (1, 3, 0));
    assert_eq!((found.denies.min, found.denies.max), (1, 1));
    let view = case.claims()?;
    let denies = &view.claims[0].denies;
    assert!(denies.interested && !denies.specific, "{denies:?}");
    let [offer] = view.offers.as_slice() else {
        return Err("not one offer".into());
    };
    assert!(offer.statement.condition.is_some());
    let id = offer.statement.id();
    let counted = |claim: &model::WeighedClaim| {
        claim.asserts.statements.contains(id) || claim.denies.support.statements.contains(id)
    };
    assert!(!view.claims.iter().any(counted), "an offer is evidence for nothing");
    Ok(())
}

#[test]
fn a_rewritten_copy_leaves_every_count_as_it_was_and_names_the_reason() -> Result {
    let (_folder, mut case) = dispute()?;
    let before = counts(&mut case)?;
    let report = paste(&mut case, "rewritten", REWRITTEN)?;
    assert_eq!(counts(&mut case)?, before);
    let copied = matches!(&report.items[0].outcome, Outcome::Read { copy_of: Some(_), .. });
    assert!(copied, "{report:?}");
    let id = case.claims()?.claims[0].claim.id.clone();
    let view = case.claim(&id)?.ok_or("no claim")?;
    let asserts = &view.weighed.asserts.statements;
    let rewritten = view.statements.iter().filter(|said| said.document.name == "rewritten");
    for said in rewritten.filter(|said| asserts.contains(said.statement.id())) {
        let folds = view.weighed.folds.iter().filter(|fold| &fold.statement == said.statement.id());
        assert!(folds.clone().any(|fold| !fold.reasons.is_empty()), "{:?}", said.statement);
    }
    Ok(())
}

#[test]
fn an_interview_raises_the_greatest_count_and_the_first_hand_by_one() -> Result {
    let (_folder, mut case) = dispute()?;
    let before = counts(&mut case)?;
    paste(&mut case, "interview", INTERVIEW)?;
    let after = counts(&mut case)?;
    assert_eq!(after.asserts.max, before.asserts.max + 1);
    assert_eq!(after.first_hand, before.first_hand + 1);
    assert!(after.asserts.expected > before.asserts.expected);
    assert_eq!(after.denies, before.denies);
    Ok(())
}

#[test]
fn the_order_in_which_documents_come_changes_nothing() -> Result {
    let texts = [DISPUTE, REWRITTEN, INTERVIEW];
    let in_order = |order: [usize; 3]| {
        let (_folder, mut case) = new_case()?;
        for at in order {
            paste(&mut case, &at.to_string(), texts[at])?;
        }
        counts(&mut case)
    };
    let first = in_order([0, 1, 2])?;
    for order in [[2, 1, 0], [1, 2, 0], [0, 2, 1]] {
        assert_eq!(in_order(order)?, first, "{order:?}");
    }
    Ok(())
}

fn root(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("case")
}

#[test]
fn a_catalogue_that_is_gone_or_broken_is_made_anew_and_is_the_same() -> Result {
    let (folder, mut case) = dispute()?;
    paste(&mut case, "rewritten", REWRITTEN)?;
    paste(&mut case, "interview", INTERVIEW)?;
    let before = case.dump()?;
    drop(case);
    let catalogue = root(&folder).join("catalogue.db");
    for broken in [None, Some("this is no database, and long enough to be read as one".repeat(50))]
    {
        fs::remove_file(&catalogue)?;
        if let Some(broken) = broken {
            fs::write(&catalogue, broken)?;
        }
        let mut again = Case::open(&root(&folder), None)?;
        assert_eq!(again.dump()?, before);
    }
    let mut case = Case::open(&root(&folder), None)?;
    case.rebuild(&mut |_, _| ())?;
    assert_eq!(case.dump()?, before);
    assert!(case.check()?.problems.is_empty());
    Ok(())
}

#[test]
fn what_the_record_has_and_the_catalogue_lacks_is_folded_when_the_case_is_opened() -> Result {
    let (folder, mut case) = dispute()?;
    let catalogue = root(&folder).join("catalogue.db");
    let old = {
        drop(case);
        fs::read(&catalogue)?
    };
    case = Case::open(&root(&folder), None)?;
    paste(&mut case, "interview", INTERVIEW)?;
    let after = case.dump()?;
    drop(case);
    // As if the machine had stopped after the log had the entries and before the catalogue did.
    for suffix in ["-wal", "-shm"] {
        let _ = fs::remove_file(root(&folder).join(format!("catalogue.db{suffix}")));
    }
    fs::write(&catalogue, old)?;
    let mut again = Case::open(&root(&folder), None)?;
    assert_eq!(again.totals()?.documents, 2);
    assert_eq!(again.dump()?, after);
    Ok(())
}

#[test]
fn a_changed_original_is_found_by_a_check() -> Result {
    let (folder, mut case) = dispute()?;
    assert_eq!(case.check()?.originals, 1);
    let vault = root(&folder).join("vault");
    let folders = fs::read_dir(&vault)?.flatten();
    let mut files = folders.flat_map(|folder| fs::read_dir(folder.path())).flatten().flatten();
    let file = files.next().ok_or("an empty vault")?.path();
    let mut bytes = fs::read(&file)?;
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&file, bytes)?;
    assert_eq!(case.check()?.problems.len(), 1);
    Ok(())
}

#[test]
fn two_open_cases_of_one_folder_see_what_the_other_added() -> Result {
    let (folder, mut first) = dispute()?;
    let mut second = Case::open(&root(&folder), None)?;
    paste(&mut second, "interview", INTERVIEW)?;
    paste(&mut first, "rewritten", REWRITTEN)?;
    assert_eq!(first.totals()?.documents, 3);
    assert_eq!(second.totals()?.documents, 3, "the catalogue is one");
    Ok(())
}

/// A case as it was before there was a record.
fn old_case(root: &Path, texts: &[&str]) -> Result {
    fs::create_dir_all(root)?;
    let connection = rusqlite::Connection::open(root.join("catalogue.sqlite"))?;
    connection.execute_batch(
        "CREATE TABLE documents (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE); \
         CREATE TABLE captures (document INTEGER NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL);",
    )?;
    for (number, text) in texts.iter().enumerate() {
        let id = model::DocumentId::of(text.as_bytes()).hex();
        let folder = root.join("originals").join(&id[..2]);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(&id), text)?;
        let number = number as i64 + 1;
        connection.execute("INSERT INTO documents VALUES (?1, ?2)", (number, &id))?;
        let capture = "INSERT INTO captures VALUES (?1, ?2, 1750000000)";
        connection.execute(capture, (number, format!("text {number}")))?;
    }
    Ok(fs::write(root.join("case.json"), "{\"v\":1}")?)
}

#[test]
fn a_case_made_before_there_was_a_record_is_taken_over_and_goes_on_where_it_was_killed() -> Result {
    let folder = tempfile::tempdir()?;
    let root = folder.path().join("old");
    old_case(&root, &[DISPUTE, REWRITTEN, INTERVIEW])?;
    assert!(matches!(Case::open(&root, None), Err(Error::Old(_))));
    // Begun, and killed before anything was taken over.
    drop(Case::begin(&root, None)?);
    let mut seen = 0;
    let mut case = crate::take_over(&root, None, &mut |done, _| seen = done)?;
    assert_eq!((seen, case.totals()?.documents), (3, 3));
    let documents = case.documents()?;
    assert_eq!((documents[0].name.as_str(), documents[0].captured_at), ("text 1", 1_750_000_000));
    assert_eq!(case.original(documents[2].id)?, INTERVIEW.as_bytes());
    assert!(case.check()?.problems.is_empty());
    let found = counts(&mut case)?;
    drop(case);
    for gone in ["case.json", "catalogue.sqlite", "originals"] {
        assert!(!root.join(gone).exists(), "{gone}");
    }
    assert_eq!(counts(&mut Case::open(&root, None)?)?, found);
    assert!(matches!(crate::take_over(&root, None, &mut |_, _| ()), Err(Error::NotOld(_))));
    Ok(())
}

/// A passphrase for tests; opening takes a second, so few of them use it.
#[cfg(feature = "sqlcipher")]
fn passphrase() -> crate::Passphrase {
    crate::Passphrase::new("seven wooden boats sail north by night")
}

#[test]
#[cfg(feature = "sqlcipher")]
fn nothing_of_an_encrypted_case_lies_in_plain() -> Result {
    let folder = tempfile::tempdir()?;
    let root = folder.path().join("case");
    let mut case = Case::create(&root, Some(passphrase()))?;
    paste(
        &mut case,
        "canary-name.txt",
        "Civic Watch said that Zanahoria was beaten in La Cumbre prison.",
    )?;
    case.claims()?;
    let check = || -> Result<usize> {
        let (mut waiting, mut seen) = (vec![root.clone()], 0);
        while let Some(path) = waiting.pop() {
            if path.is_dir() {
                waiting.extend(fs::read_dir(&path)?.flatten().map(|entry| entry.path()));
                continue;
            }
            let bytes = fs::read(&path)?.to_ascii_lowercase();
            for canary in ["zanahoria", "canary-name", "civic watch", "sqlite format"] {
                let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
                assert!(!found, "{canary} in {}", path.display());
            }
            seen += 1;
        }
        Ok(seen)
    };
    assert!(check()? >= 5, "while the case is open");
    drop(case);
    assert!(check()? >= 5);
    let wrong = crate::Passphrase::new("seven wooden boats sail south by night");
    let refused = Case::open(&root, Some(&wrong));
    assert!(refused.is_err_and(|error| error.is_refusal()));
    assert!(Case::open(&root, None).is_err_and(|error| error.needs_passphrase()));
    assert_eq!(Case::open(&root, Some(&passphrase()))?.totals()?.documents, 1);
    Ok(())
}
