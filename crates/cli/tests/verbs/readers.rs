//! Documents meet their readers in processes of their own.

use super::{Result, code, json, new_case, program, run, stderr, stdout, text};
use std::fs;
use std::io::Write;
use std::process::Stdio;

const PAGE: &str = "<html><body><p>Civic Watch said that guards beat four men.</p></body></html>";

/// Elements without end take more memory than any reader has.
fn greedy() -> String {
    format!("<html><body>{}", "<p>a<b>c".repeat(7_000_000))
}

#[test]
fn what_takes_too_much_memory_is_a_line_and_stops_nothing() -> Result {
    let (folder, case) = new_case()?;
    let given = folder.path().join("given");
    fs::create_dir(&given)?;
    fs::write(given.join("a.html"), PAGE)?;
    fs::write(given.join("b.html"), greedy())?;
    fs::write(given.join("c.txt"), "Nothing was seen at night.")?;
    let added = run(&["add", text(&case)?, text(&given)?, "--json"])?;
    assert_eq!(code(&added), 1, "{}", stderr(&added));
    let report = json(&added)?;
    assert_eq!((&report["read"], &report["failed"]), (&2.into(), &1.into()));
    let reason = report["items"][1]["reason"].as_str().unwrap_or_default();
    assert_eq!(reason, "reading it took more than 512 MiB of memory and was ended");
    Ok(())
}

#[test]
fn a_reader_that_is_asked_nonsense_ends() -> Result {
    for asked in [&b""[..], b"\xFF\xFF\xFF\xFF", b"\x02\0\0\0{}", b"\x05\0\0\0words"] {
        let mut reader = program()
            .args(["read", "--worker"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        // It may be gone before all of it is written.
        let _ = reader.stdin.take().ok_or("no pipe")?.write_all(asked);
        let output = reader.wait_with_output()?;
        assert_eq!((code(&output), output.stdout.len()), (70, 0));
    }
    Ok(())
}

#[test]
fn a_message_from_standard_input_is_read_with_what_is_attached() -> Result {
    let message = format!(
        "From: a@b\nSubject: A page\nMessage-ID: <1>\nMIME-Version: 1.0\n\
         Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee the page.\n\
         --b\nContent-Type: text/html\nContent-Disposition: attachment; filename=p.html\n\n\
         {PAGE}\n--b--\n"
    );
    let mut reader =
        program().args(["read", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    reader.stdin.take().ok_or("no pipe")?.write_all(message.as_bytes())?;
    let output = reader.wait_with_output()?;
    let lines: Vec<serde_json::Value> =
        stdout(&output).lines().map(serde_json::from_str).collect::<std::result::Result<_, _>>()?;
    let kinds: Vec<_> = lines.iter().map(|line| (&line["file"], &line["kind"])).collect();
    assert_eq!(kinds, [(&"-".into(), &"message".into()), (&"-/p.html".into(), &"html".into())]);
    Ok(())
}

#[test]
fn doctor_says_what_guards_a_reader() -> Result {
    let said = json(&run(&["doctor", "--json"])?)?;
    let guards = &said["readers"]["guards"];
    assert_eq!(guards["limits"], cfg!(unix), "{said}");
    assert_eq!(guards["calls"], cfg!(target_os = "linux"), "{said}");
    Ok(())
}
