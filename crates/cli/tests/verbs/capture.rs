//! Addresses given to `add`, against a server on this machine.

use super::{Result, code, json, new_case, program, run, stderr, stdout, text};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

const PAGE: &str = "<html><title>Beatings at La Cumbre</title><article><h1>Beatings at La Cumbre</h1>\
    <p>Civic Watch said that inmates of La Cumbre prison were beaten with batons by guards.</p>\
    <p>The Ministry of Justice denied the accusations.</p></article></html>";

/// A server with one page.
struct Server {
    address: String,
    /// The status line and the body of the page.
    page: Arc<Mutex<(String, String)>>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    fn open() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = format!("http://{}/article", listener.local_addr()?);
        let page = Arc::new(Mutex::new(("200 OK".to_owned(), PAGE.to_owned())));
        let server = Self { address, page, connections: Arc::default() };
        let (page, connections) = (Arc::clone(&server.page), Arc::clone(&server.connections));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                connections.fetch_add(1, Ordering::SeqCst);
                let now = page.lock().unwrap_or_else(PoisonError::into_inner).clone();
                // A client that goes away in the middle is the client's affair.
                let _ = answer(stream, &now);
            }
        });
        Ok(server)
    }

    fn set(&self, status: &str, body: &str) {
        let page = (status.to_owned(), body.to_owned());
        *self.page.lock().unwrap_or_else(PoisonError::into_inner) = page;
    }
}

fn answer(mut stream: TcpStream, page: &(String, String)) -> std::io::Result<()> {
    let mut head = String::new();
    let mut reader = BufReader::new(stream.try_clone()?);
    while reader.read_line(&mut head)? > 2 {}
    let (status, body) = match head.starts_with("GET /article ") {
        true => page.clone(),
        false => ("404 Not Found".to_owned(), String::new()),
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {length}\r\n");
    stream.write_all(format!("{head}Connection: close\r\n\r\n{body}").as_bytes())
}

#[test]
fn a_page_is_captured_and_later_found_changed_and_gone() -> Result {
    let (_folder, case) = new_case()?;
    let case = text(&case)?;
    let server = Server::open()?;
    let add = ["add", case, &server.address];

    let dry = run(&[&add[..], &["--dry-run"]].concat())?;
    assert_eq!(code(&dry), 0, "{}", stderr(&dry));
    assert!(stdout(&dry).contains("would fetch  http://127.0.0.1:"), "{}", stdout(&dry));
    let refused = run(&add)?;
    assert_eq!(code(&refused), 1, "{}", stderr(&refused));
    assert!(stdout(&refused).contains("--allow-host 127.0.0.1 permits it"), "{}", stdout(&refused));
    assert_eq!(server.connections.load(Ordering::SeqCst), 0, "nobody was asked");

    let allowed = [&add[..], &["--allow-host", "127.0.0.1"]].concat();
    let captured = run(&allowed)?;
    assert_eq!(code(&captured), 0, "{}{}", stdout(&captured), stderr(&captured));
    let lines = stdout(&captured);
    assert!(
        lines.starts_with(&format!("captured   {}; kept with 0 other answers", server.address)),
        "{lines}"
    );
    assert!(lines.contains(&format!("read       {}: ", server.address)), "{lines}");
    let claims = stdout(&run(&["claims", case])?);
    assert!(claims.contains("La Cumbre"), "{claims}");

    let again = run(&allowed)?;
    assert_eq!(code(&again), 0, "{}", stderr(&again));
    assert!(stdout(&again).starts_with("unchanged  "), "{}", stdout(&again));

    server.set("200 OK", &PAGE.replace("denied the accusations", "admitted all of it"));
    let changed = json(&run(&[&allowed[..], &["--json"]].concat())?)?;
    let line = &changed["captures"][0];
    assert_eq!(line["outcome"], "changed", "{changed}");
    assert_eq!(line["gone"][0], "The Ministry of Justice denied the accusations.");
    assert_eq!(line["came"][0], "The Ministry of Justice admitted all of it.");
    assert_eq!(changed["read"], 1);

    server.set("451 Unavailable For Legal Reasons", "By order of a court.");
    let gone = run(&allowed)?;
    assert_eq!(code(&gone), 1, "{}", stderr(&gone));
    let lines = stdout(&gone);
    assert!(lines.contains(": HTTP 451; first captured 2"), "{lines}");
    let log = stdout(&run(&["log", case])?);
    assert!(log.contains(&format!("{} [gone: HTTP 451, 2", server.address)), "{log}");
    let checked = run(&["check", case])?;
    assert_eq!(code(&checked), 0, "{}{}", stdout(&checked), stderr(&checked));
    assert!(run(&["rebuild", case])?.status.success());
    Ok(())
}

#[test]
fn an_address_that_cannot_be_captured_has_its_line() -> Result {
    let (_folder, case) = new_case()?;
    let case = text(&case)?;
    let added = run(&["add", case, "ftp://example.org/a", "https://", "http://[::1]:9/"])?;
    assert_eq!(code(&added), 1, "{}", stderr(&added));
    let lines = stdout(&added);
    let expected = [
        "refused    ftp://example.org/a: only addresses with http:// or https:// are captured",
        "refused    https://: the name of the host is none",
        "refused    http://[::1]:9/: [::1] is ::1, which is not on the public network; \
         --allow-host [::1] permits it",
    ];
    assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
    Ok(())
}

#[test]
fn a_capture_that_is_killed_leaves_nothing_half() -> Result {
    let (_folder, case) = new_case()?;
    let case = text(&case)?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/article", listener.local_addr()?);
    let rules = ["--allow-host", "127.0.0.1", "--ignore-robots", "127.0.0.1"];
    let mut child = program().args(["add", case, &address]).args(rules).spawn()?;
    // Half of the page is sent, and the rest never comes.
    let (mut stream, _) = listener.accept()?;
    let mut head = String::new();
    let mut reader = BufReader::new(stream.try_clone()?);
    while reader.read_line(&mut head)? > 2 {}
    stream.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999\r\n\r\n<p>half",
    )?;
    child.kill()?;
    child.wait()?;
    let log = stdout(&run(&["log", case])?);
    assert!(!log.contains("  capture  ") && !log.contains("article"), "{log}");
    let checked = run(&["check", case])?;
    assert_eq!(code(&checked), 0, "{}{}", stdout(&checked), stderr(&checked));
    // The same command does all of it, once there is an answer.
    let server = Server::open()?;
    let again = run(&[&["add", case, &server.address], &rules[..]].concat())?;
    assert_eq!(code(&again), 0, "{}{}", stdout(&again), stderr(&again));
    assert!(stdout(&run(&["log", case])?).contains("  capture  "));
    Ok(())
}
