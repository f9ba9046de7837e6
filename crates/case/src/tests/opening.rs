//! Files that hold others: each of those has its line, its original and its reading.

use super::tar::entry;
use super::{Result, lines, new_case};
use crate::{Case, Input, IntakeReport};
use std::path::Path;

const MAILBOX: &str = "From ana@harbour.example Tue Dec 23 10:00:00 2025\n\
    From: Ana <ana@harbour.example>\nSubject: The list\nMessage-ID: <1>\nMIME-Version: 1.0\n\
    Content-Type: multipart/mixed; boundary=b\n\n--b\n\n\
    Civic Watch said that guards beat four men in La Cumbre prison.\n\
    --b\nContent-Type: text/csv\nContent-Disposition: attachment; filename=list.csv\n\n\
    Name,Surname,Age\nAna,Sol,34\nLuis,Vale,41\nEva,Ruiz,29\n\n--b--\n";

fn archive() -> Vec<u8> {
    [
        entry("notes.txt", b"Civic Watch said that guards beat four men in La Cumbre prison."),
        entry("../../up.txt", b"Nothing was seen at night."),
        entry("again.txt", b"Nothing was seen at night."),
        entry("mail.mbox", MAILBOX.as_bytes()),
        entry("program", b"\x7fELF\x02\x01\x01\0"),
        entry("empty", b""),
        vec![0; 1024],
    ]
    .concat()
}

fn give(case: &mut Case, bytes: Vec<u8>) -> Result<IntakeReport> {
    Ok(case.add(vec![Input::Bytes { name: "given.tar".to_owned(), bytes }], &mut |_| ())?)
}

#[test]
fn every_file_in_an_archive_has_its_line_however_deep_it_lies() -> Result {
    let (_folder, mut case) = new_case()?;
    let report = give(&mut case, archive())?;
    assert_eq!(
        lines(&report, Path::new("-")),
        "\"given.tar\" read\n\
         \"given.tar/notes.txt\" read\n\
         \"given.tar/__/__/up.txt\" read\n\
         \"given.tar/again.txt\" duplicate of \"given.tar/__/__/up.txt\"\n\
         \"given.tar/mail.mbox\" read\n\
         \"given.tar/mail.mbox/1 The list.eml\" read\n\
         \"given.tar/mail.mbox/1 The list.eml/list.csv\" read\n\
         \"given.tar/program\" failed: programs (ELF) are not read yet\n\
         \"given.tar/empty\" failed: the file is empty"
    );
    let holds: Vec<usize> = report.items.iter().filter_map(|item| item.holds).collect();
    assert_eq!(holds, [6, 1, 1]);
    assert!(!report.is_clean());
    Ok(())
}

#[test]
fn what_lies_in_an_archive_is_a_document_of_its_own() -> Result {
    let (folder, mut case) = new_case()?;
    give(&mut case, archive())?;
    assert_eq!(case.search("beat four men", 10)?.len(), 2);
    let before = case.dump()?;
    drop(case);
    // All of it comes back from the record.
    let mut case = Case::open(&folder.path().join("case"), None)?;
    case.rebuild(&mut |_, _| ())?;
    assert_eq!(case.dump()?, before);
    Ok(())
}

#[test]
fn the_same_archive_again_does_what_was_left() -> Result {
    let (_folder, mut case) = new_case()?;
    let whole = archive();
    // As if the intake had ended after the archive itself.
    let alone = Input::Warc { name: "given.tar".to_owned(), bytes: whole.clone() };
    assert_eq!(case.add(vec![alone], &mut |_| ())?.items.len(), 1);
    let rest = lines(&give(&mut case, whole.clone())?, Path::new("-"));
    assert_eq!(rest.lines().filter(|line| line.ends_with(" read")).count(), 5, "{rest}");
    assert!(rest.starts_with("\"given.tar\" duplicate of \"given.tar\", again"), "{rest}");
    let again = lines(&give(&mut case, whole)?, Path::new("-"));
    assert_eq!(again.lines().filter(|line| line.ends_with(", again")).count(), 7, "{again}");
    Ok(())
}

#[test]
fn an_archive_that_is_cut_says_so_and_gives_what_it_has() -> Result {
    let (_folder, mut case) = new_case()?;
    let whole = archive();
    let report = give(&mut case, whole[..1024 + 520].to_vec())?;
    assert_eq!(
        lines(&report, Path::new("-")),
        "\"given.tar\" read\n\
         \"given.tar/notes.txt\" read\n\
         \"given.tar/__/__/up.txt\" failed: the archive is damaged or cut short here"
    );
    Ok(())
}

#[test]
fn archives_that_lie_in_each_other_without_end_come_to_one() -> Result {
    let (_folder, mut case) = new_case()?;
    let mut message = "From: a@b\nSubject: last\nMessage-ID: <1>\n\nwords\n".to_owned();
    for depth in 0..40 {
        message = format!(
            "From: a@b\nSubject: {depth}\nMessage-ID: <1>\nMIME-Version: 1.0\n\
             Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n\nwords {depth}\n\
             --b{depth}\nContent-Type: message/rfc822\n\n{message}\n--b{depth}--\n"
        );
    }
    let report = give(&mut case, message.into_bytes())?;
    let last = report.items.last().ok_or("no line")?;
    assert!(last.name.ends_with("/(the rest)"), "{}", last.name);
    assert!(report.items.len() < 20, "{}", report.items.len());
    Ok(())
}
