#![cfg(unix)]

use super::*;
use std::fs;

/// A program that says this, as Tesseract would be started.
fn fake(body: &str) -> (tempfile::TempDir, PathBuf) {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join(NAME);
    fs::write(&program, format!("#!/bin/sh\n{body}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    (folder, program)
}

const LISTS: &str = "case $1 in --version) echo 'tesseract 5.3.0'; echo ' leptonica-1.82.0'; exit;; \
    --list-langs) echo 'List of available languages in \"/x\" (3):'; printf 'eng\\nosd\\nspa\\n../x\\n'; exit;; esac";

fn said(body: &str, limits: &Limits) -> Result<Vec<u8>, Failure> {
    let (_folder, program) = fake(body);
    run(&program, &[], Some(&[7; 300_000]), limits)
}

fn failure(body: &str) -> String {
    said(body, &Limits::of_list()).unwrap_err().to_string()
}

#[test]
fn what_is_installed_is_known_and_languages_are_checked() {
    let (_folder, program) = fake(LISTS);
    let tesseract = Tesseract::at(program).unwrap();
    assert_eq!(tesseract.version(), "5.3.0");
    assert_eq!(tesseract.languages().collect::<Vec<_>>(), ["eng", "spa"]);
    assert!(tesseract.missing().is_empty());
    assert_eq!(tesseract.clone().with("").unwrap().languages, "eng+spa");
    assert_eq!(tesseract.clone().with("spa").unwrap().languages, "spa");
    for none in ["fra", "eng+fra", "eng+", "-l", "../x", "osd"] {
        let error = tesseract.clone().with(none).unwrap_err();
        assert!(matches!(error, NoOcr::NoLanguage(..)), "{none}: {error}");
    }
    let (_folder, program) = fake(&LISTS.replace("spa", "deu").replace("eng", "ita"));
    let other = Tesseract::at(program).unwrap();
    assert_eq!(other.missing(), ["eng", "spa"]);
    assert!(other.with("").is_err());
}

#[test]
fn one_that_says_nonsense_of_itself_is_unusable() {
    for body in ["exit 1", "echo hello", "echo tesseract $(yes | head -c 100 | tr '\\n' 'y')"] {
        let (_folder, program) = fake(body);
        assert!(matches!(Tesseract::at(program), Err(NoOcr::Unusable { .. })), "{body}");
    }
    assert!(Tesseract::at("/nonexistent/tesseract".into()).is_err());
}

#[test]
fn one_that_crashes_floods_or_hangs_is_a_reason() {
    assert_eq!(said("wc -c", &Limits::of_list()).unwrap().trim_ascii(), b"300000");
    assert_eq!(failure("exit 3"), "tesseract failed: it ended with code 3");
    assert_eq!(failure("kill -SEGV $$"), "tesseract failed: it was ended by signal 11");
    assert_eq!(failure("yes"), "tesseract failed: it said more than any honest one");
    let short = Limits { patience: Duration::from_millis(300), bytes: 100 };
    let late = "tesseract failed: it took too long and was ended";
    // Also where another process of its holds the pipes.
    for body in ["sleep 1000", "sleep 1000 & exec sleep 1000"] {
        assert_eq!(said(body, &short).unwrap_err().to_string(), late, "{body}");
    }
}
