//! The verb `anchor`, against a calendar on this machine, and what `check` makes of it.

use super::{ARTICLE, Result, code, json, new_case, run, stderr, stdout, text};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

/// A calendar that promises everything, and has nothing yet.
struct Calendar {
    address: String,
    /// The first line and the body of each request.
    asked: Receiver<(String, Vec<u8>)>,
}

impl Calendar {
    fn open() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = format!("http://{}", listener.local_addr()?);
        let (tell, asked) = channel();
        let uri = address.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Ok(request) = answer(stream, &uri) else { continue };
                if tell.send(request).is_err() {
                    return;
                }
            }
        });
        Ok(Self { address, asked })
    }
}

/// A timestamp: append four bytes, SHA-256, then a promise by this address.
fn promise(uri: &str) -> Vec<u8> {
    let length = uri.len() as u8;
    let head = [0xf0, 4, b'o', b'n', b'c', b'e', 0x08, 0x00];
    let pending = [0x83, 0xdf, 0xe3, 0x0d, 0x2e, 0xf9, 0x0c, 0x8e];
    [&head[..], &pending, &[length + 1, length], uri.as_bytes()].concat()
}

fn answer(stream: TcpStream, uri: &str) -> Result<(String, Vec<u8>)> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let (mut first, mut length) = (String::new(), 0);
    reader.read_line(&mut first)?;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim().to_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(found) = line.strip_prefix("content-length:") {
            length = found.trim().parse()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let (status, said) = match first.starts_with("POST /digest ") {
        true => ("200 OK", promise(uri)),
        false => ("404 Not Found", b"Pending".to_vec()),
    };
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", said.len());
    let mut stream = stream;
    stream.write_all(head.as_bytes())?;
    stream.write_all(b"connection: close\r\n\r\n")?;
    stream.write_all(&said)?;
    Ok((first.trim().to_owned(), body))
}

#[test]
fn a_promise_is_recorded_and_never_shown_as_a_proof() -> Result {
    let (folder, case) = new_case()?;
    let (case, article) = (text(&case)?, folder.path().join("article.txt"));
    fs::write(&article, ARTICLE)?;
    run(&["add", case, text(&article)?])?;
    let before = stdout(&run(&["check", case])?);
    assert!(before.contains("note  no proof of time: 2 entries, for 0 days"), "{before}");

    let calendar = Calendar::open()?;
    let anchor = ["anchor", case, "--calendar", &calendar.address];
    let dry = run(&[&anchor[..], &["--dry-run"]].concat())?;
    assert_eq!((code(&dry), stdout(&dry).contains("32 bytes")), (0, true), "{}", stderr(&dry));
    assert!(calendar.asked.try_recv().is_err(), "a dry run asks nobody");

    let anchored = run(&[&anchor[..], &["--json"]].concat())?;
    assert_eq!(code(&anchored), 0, "{}", stderr(&anchored));
    let (line, body) = calendar.asked.recv()?;
    assert_eq!((line.as_str(), body.len()), ("POST /digest HTTP/1.1", 32));
    let anchored = json(&anchored)?;
    assert_eq!(
        (&anchored["entries"], &anchored["answers"][0]["error"]),
        (&2.into(), &serde_json::Value::Null)
    );

    let upgraded = run(&["anchor", case, "--upgrade", "--calendar", &calendar.address])?;
    assert_eq!(code(&upgraded), 1, "{}", stderr(&upgraded));
    assert!(stdout(&upgraded).contains("still pending"), "{}", stdout(&upgraded));
    let (line, _) = calendar.asked.recv()?;
    assert!(line.starts_with("GET /timestamp/"), "{line}");

    let checked = run(&["check", case])?;
    let lines = stdout(&checked);
    let pending: Vec<&str> = lines.lines().filter(|line| line.contains("pending")).collect();
    assert_eq!((code(&checked), pending.len()), (0, 1), "{lines}");
    assert!(pending.iter().all(|line| line.starts_with("note ")), "{lines}");
    assert!(lines.contains("no proof of time: 2 entries"), "{lines}");
    let checked = json(&run(&["check", case, "--json"])?)?;
    assert_eq!((&checked["time"]["entries"], &checked["time"]["proven"]), (&2.into(), &0.into()));
    assert_eq!(checked["time"]["frontiers"][0]["proofs"][0]["standing"], "pending");
    Ok(())
}

#[test]
fn nothing_is_sent_where_nobody_agreed_and_a_silent_calendar_is_a_line() -> Result {
    let (folder, case) = new_case()?;
    let case = text(&case)?;
    let refused = run(&["anchor", case])?;
    assert_eq!(code(&refused), 2, "{}", stdout(&refused));
    assert!(stderr(&refused).contains("hint: name them with --calendar"), "{}", stderr(&refused));
    assert!(!stdout(&run(&["log", case])?).contains("frontier"), "nothing was recorded");

    // A port that was open a moment ago, where nobody listens any more.
    let closed = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let silent = run(&["anchor", case, "--calendar", &format!("http://{closed}")])?;
    assert_eq!(code(&silent), 1, "{}", stderr(&silent));
    assert!(stdout(&silent).contains("no    http://127.0.0.1:"), "{}", stdout(&silent));

    let out = folder.path().join("to-send");
    let written = json(&run(&["anchor", case, "--to", text(&out)?, "--json"])?)?;
    assert_eq!(written["files"].as_array().map(Vec::len), Some(2));
    let frontier = written["frontier"].as_str().ok_or("no frontier")?;
    let answer = folder.path().join("answer");
    fs::write(&answer, promise("http://calendar.example"))?;
    let taken = run(&["anchor", case, "--take", text(&answer)?, "--frontier", frontier])?;
    assert_eq!(code(&taken), 0, "{}", stderr(&taken));
    assert!(stdout(&taken).contains(&format!("a proof of frontier {frontier}")));
    fs::write(&answer, b"nonsense")?;
    let wrong = run(&["anchor", case, "--take", text(&answer)?])?;
    assert_eq!((code(&wrong), stderr(&wrong).contains("hint:")), (3, true), "{}", stderr(&wrong));
    let roots = run(&["check", case, "--roots", text(&answer)?])?;
    assert_eq!((code(&roots), stderr(&roots).contains("hint:")), (2, true), "{}", stderr(&roots));
    Ok(())
}

#[test]
fn check_shows_all_that_the_record_holds_about_a_claim() -> Result {
    let (folder, case) = new_case()?;
    let (case, article) = (text(&case)?, folder.path().join("article.txt"));
    fs::write(&article, ARTICLE)?;
    run(&["add", case, text(&article)?])?;
    let claims = json(&run(&["claims", case, "--json"])?)?;
    let claim = claims["claims"][0]["id"].as_str().ok_or("no claim")?;
    let assess = [
        "judge",
        case,
        "assess",
        claim,
        "--analyst",
        "ana",
        "--credibility",
        "3",
        "--status",
        "no conclusion",
        "--reasoning",
        "two sources",
        "--json",
    ];
    let judged = json(&run(&assess)?)?;
    let entry = judged["entry"].as_str().ok_or("no entry")?;
    let shown = run(&["check", case, "--claim", claim])?;
    let lines = stdout(&shown);
    assert_eq!(code(&shown), 0, "{}", stderr(&shown));
    assert!(
        lines.starts_with("ok    of 3 signed entries in 1 log, 1 is about the claim"),
        "{lines}"
    );
    assert!(lines.contains(&format!("ok    {entry} assess: opens as recorded")), "{lines}");
    let log = stdout(&run(&["log", case, "--claim", claim])?);
    assert_eq!((log.lines().count(), log.contains(entry)), (1, true), "{log}");
    // After a publication the entries have tags of another key; both are found.
    run(&["judge", case, "export", "Dossier", "--sent", "--claim", claim])?;
    run(&assess)?;
    let shown = json(&run(&["check", case, "--claim", claim, "--json"])?)?;
    assert_eq!(shown["entries"].as_array().map(Vec::len), Some(2), "{shown}");
    let wrong = run(&["check", case, "--claim", "what"])?;
    assert_eq!((code(&wrong), stderr(&wrong).contains("hint:")), (2, true));
    Ok(())
}
