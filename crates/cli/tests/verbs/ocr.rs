//! Words in pictures, read by a program that takes the place of tesseract.

use super::{Result, code, json, new_case, program, stderr, stdout, text};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// A page that is a picture of one pixel, as a file without a table of objects.
const SCAN: &[u8] = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
    2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
    3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n\
    4 0 obj\n<< /Length 76 >>\nstream\n\
    q 500 0 0 700 40 100 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q      \nendstream\nendobj\n\
    trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n";

const HEADER: &str = "level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n";

/// Words of a sentence as tesseract gives them.
fn table(sentence: &str) -> String {
    let mut rows = HEADER.to_owned();
    for (at, word) in sentence.split(' ').enumerate() {
        let left = 200 + at * 120;
        rows +=
            &format!("5\\t1\\t1\\t1\\t1\\t{}\\t{left}\\t400\\t110\\t40\\t91.2\\t{word}\\n", at + 1);
    }
    format!("printf '{rows}'")
}

/// A folder with a program called tesseract that does this with pictures.
fn tesseract(body: &str) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let lists = "case $1 in --version) echo 'tesseract 5.9.1'; exit;; \
        --list-langs) printf 'List of languages (3):\\neng\\nosd\\n'; exit;; esac";
    let path = folder.path().join("tesseract");
    fs::write(&path, format!("#!/bin/sh\n{lists}\n{body}\n"))?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
    Ok(folder)
}

fn run_with(folder: Option<&Path>, arguments: &[&str]) -> Result<Output> {
    let mut command: Command = program();
    Ok(command.args(arguments).env("PATH", folder.unwrap_or(Path::new("/nonexistent"))).output()?)
}

fn scan(folder: &Path) -> Result<String> {
    let path = folder.join("scan.pdf");
    fs::write(&path, SCAN)?;
    Ok(text(&path)?.to_owned())
}

#[test]
fn a_scan_is_read_by_an_installed_tesseract_and_says_so() -> Result {
    let folder = tempfile::tempdir()?;
    let file = scan(folder.path())?;
    let fake = tesseract(&format!("wc -c | grep -q '[0-9]' && {}", table("The guards came")))?;
    let read = run_with(Some(fake.path()), &["read", "--ocr", &file])?;
    assert_eq!(code(&read), 0, "{}", stderr(&read));
    let reading = json(&read)?;
    assert_eq!(reading["text"], "The guards came");
    assert_eq!(reading["blocks"][0]["ocr"], 91);
    assert_eq!(reading["blocks"][0]["origin"]["page"], 1);
    let warnings = reading["warnings"].to_string();
    assert!(warnings.contains("read-by-ocr") && warnings.contains("tesseract 5.9.1, eng"));
    // Without being asked it reads nothing, and says what to do.
    let unread = run_with(Some(fake.path()), &["read", &file])?;
    assert_eq!((code(&unread), unread.stdout.len()), (1, 0));
    assert!(stderr(&unread).contains("not read; `--ocr`"), "{}", stderr(&unread));
    Ok(())
}

#[test]
fn tesseract_reaches_no_file_and_no_network() -> Result {
    let folder = tempfile::tempdir()?;
    let file = scan(folder.path())?;
    let secret = folder.path().join("secret");
    fs::write(&secret, "secret")?;
    // Each that works ends it with a code of its own.
    let tries = format!(
        "cat {0} >/dev/null && exit 11; echo x > {0} && exit 12; echo x > $(dirname $0)/y && exit 13; \
         python3 -c 'import socket; socket.socket()' && exit 14; [ -n \"$HOME\" ] && exit 15; {1}",
        text(&secret)?,
        table("It could not")
    );
    let fake = tesseract(&tries)?;
    let guards = json(&run_with(None, &["doctor", "--json"])?)?;
    if guards["readers"]["guards"]["files"] != true {
        println!("SKIPPED 1: this kernel has no Landlock");
        return Ok(());
    }
    let read = run_with(Some(fake.path()), &["read", "--ocr", &file])?;
    assert_eq!(json(&read)?["text"], "It could not", "{}", stderr(&read));
    assert_eq!(fs::read_to_string(secret)?, "secret");
    Ok(())
}

#[test]
fn tesseract_has_no_socket_no_variables_and_writes_no_file() -> Result {
    let folder = tempfile::tempdir()?;
    let file = scan(folder.path())?;
    let tries = format!(
        "[ -n \"$HOME$USER\" ] && exit 15; \
         /bin/sh -c 'echo x > {0}/y' 2>&1 | grep -q impossible; [ -s {0}/y ] && exit 12; \
         /usr/bin/env perl -e 'use Socket; exit(socket(S, PF_INET, SOCK_STREAM, 0) ? 14 : 0)'; \
         [ $? = 14 ] && exit 14; {1}",
        text(folder.path())?,
        table("It could not")
    );
    let fake = tesseract(&tries)?;
    let mut command: Command = program();
    let path = format!("{}:/usr/bin:/bin", text(fake.path())?);
    let read = command.args(["read", "--ocr", &file]).env("PATH", path).output()?;
    assert_eq!(json(&read)?["text"], "It could not", "{}", stderr(&read));
    Ok(())
}

#[test]
fn one_that_crashes_floods_or_says_nonsense_is_a_line() -> Result {
    let (folder, case) = new_case()?;
    let file = scan(folder.path())?;
    let bodies = [
        ("kill -SEGV $$", "ended by signal 11"),
        ("exit 7", "code 7"),
        ("while :; do echo 0123456789012345678901234567890123456789; done", "more than any honest"),
        ("echo hello", "makes no sense"),
        ("printf '\\377\\376'", "makes no sense"),
        ("exit 0", "makes no sense"),
    ];
    for (body, reason) in bodies {
        let fake = tesseract(body)?;
        let read = run_with(Some(fake.path()), &["read", "--ocr", &file])?;
        assert_eq!((code(&read), read.stdout.len()), (1, 0), "{body}");
        assert!(stderr(&read).contains(reason), "{body}: {}", stderr(&read));
    }
    let fake = tesseract("exit 7")?;
    let added = run_with(Some(fake.path()), &["add", "--ocr", text(&case)?, &file])?;
    assert_eq!(code(&added), 1);
    assert!(stdout(&added).contains("OCR gave nothing: tesseract failed"), "{}", stdout(&added));
    Ok(())
}

#[test]
fn what_is_not_installed_is_refused_with_a_hint_and_named_by_doctor() -> Result {
    let folder = tempfile::tempdir()?;
    let file = scan(folder.path())?;
    let fake = tesseract("exit 7")?;
    let refused = run_with(Some(fake.path()), &["read", "--ocr=eng+fra", &file])?;
    assert_eq!(code(&refused), 2);
    let said = stderr(&refused);
    assert!(
        said.contains("\"fra\"") && said.contains("hint: ") && said.contains("tesseract-ocr-fra"),
        "{said}"
    );
    let none = run_with(None, &["read", "--ocr", &file])?;
    assert_eq!(code(&none), 2);
    assert!(
        stderr(&none).contains("apt install tesseract-ocr tesseract-ocr-eng"),
        "{}",
        stderr(&none)
    );
    let doctor = stdout(&run_with(Some(fake.path()), &["doctor"])?);
    assert!(doctor.contains("tesseract 5.9.1") && doctor.contains("missing: spa"), "{doctor}");
    let doctor = json(&run_with(None, &["doctor", "--json"])?)?;
    assert!(doctor["ocr"]["failure"].as_str().is_some_and(|said| said.contains("not installed")));
    Ok(())
}

/// What a case says that rests on a document.
fn found(case: &Path) -> Result<String> {
    let statements = run_with(None, &["statements", text(case)?, "--json"])?;
    assert_eq!(code(&statements), 0, "{}", stderr(&statements));
    Ok(stdout(&statements))
}

#[test]
fn a_case_is_made_anew_without_tesseract_and_is_the_same() -> Result {
    let (folder, case) = new_case()?;
    let file = scan(folder.path())?;
    let added = run_with(None, &["add", text(&case)?, &file])?;
    assert_eq!(code(&added), 1);
    assert!(stdout(&added).contains("a scan without text"), "{}", stdout(&added));
    assert!(!found(&case)?.contains("beaten"));
    let sentence = "Civic Watch said that inmates of La Cumbre prison were beaten.";
    let fake = tesseract(&table(sentence))?;
    let added = run_with(Some(fake.path()), &["add", "--ocr", text(&case)?, &file])?;
    assert_eq!(code(&added), 0, "{}{}", stdout(&added), stderr(&added));
    let before = found(&case)?;
    assert!(before.contains("were beaten"), "{before}");
    // A tesseract that reads otherwise now changes nothing.
    let other = tesseract(&table("Nobody was there."))?;
    let again = run_with(Some(other.path()), &["add", "--ocr", text(&case)?, &file])?;
    assert!(stdout(&again).contains("in the case already"), "{}", stdout(&again));
    let rebuilt = run_with(None, &["rebuild", text(&case)?])?;
    assert_eq!(code(&rebuilt), 0, "{}", stderr(&rebuilt));
    assert_eq!(found(&case)?, before);
    let checked = run_with(None, &["check", text(&case)?])?;
    assert_eq!(code(&checked), 0, "{}", stdout(&checked));
    // The words go with the person whose document it is.
    let witness = ["add", "--witness", "Ana Sol", text(&case)?, &file];
    let given = run_with(None, &witness)?;
    assert!(stdout(&given).contains("the same bytes"), "{}{}", stdout(&given), stderr(&given));
    assert_eq!(found(&case)?, before);
    let withdrawn = run_with(None, &["withdraw", text(&case)?, "Ana Sol", "--yes"])?;
    assert_eq!(code(&withdrawn), 0, "{}", stderr(&withdrawn));
    assert!(!found(&case)?.contains("beaten"));
    assert_eq!(super::originals(&case), 0);
    Ok(())
}
