//! Pages captured from servers of the test, and captured again.

use super::{Result, new_case};
use crate::{
    Address, CaptureLine, CaptureRules, Case, Exchange, Fate, Fetch, FetchError, Lookup, Web,
};
use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

const PAGE: &str = "https://news.example/2025/cumbre";

/// A page with this text and a picture and a style beside it.
fn page(text: &str, beside: &str) -> String {
    format!(
        "<html><head><title>Beatings at La Cumbre</title><link rel=stylesheet href=/s.css></head>\
         <body><nav>{beside}</nav><article><h1>Beatings at La Cumbre</h1>{text}</article>\
         <img src=/p.png></body></html>"
    )
}

const FIRST: &str = "<p>Civic Watch said that inmates of La Cumbre prison were beaten with batons \
    by guards on three nights.</p><p>The Ministry of Justice denied the accusations on Monday and \
    said that nobody was hurt.</p>";

fn ok(kind: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}")
        .into()
}

fn status(line: &str, fields: &str) -> Vec<u8> {
    format!("HTTP/1.1 {line}\r\n{fields}Content-Length: 4\r\n\r\nsaid").into()
}

/// A network of the test: what each address answers, and what was asked for.
#[derive(Default)]
struct Fake {
    answers: RefCell<HashMap<String, std::result::Result<Vec<u8>, FetchError>>>,
    asked: RefCell<Vec<String>>,
}

impl Fake {
    /// With the page, its picture and its style.
    fn with(text: &str) -> Self {
        let fake = Self::default();
        fake.set(PAGE, ok("text/html; charset=utf-8", &page(text, "Home")));
        fake.set("https://news.example/s.css", ok("text/css", "@font-face { src: url(f.woff) }"));
        fake.set("https://news.example/p.png", ok("image/png", "\u{89}PNG"));
        fake.set("https://news.example/f.woff", ok("font/woff", "wOFF"));
        fake
    }

    fn set(&self, address: &str, answer: Vec<u8>) {
        self.answers.borrow_mut().insert(address.to_owned(), Ok(answer));
    }

    fn fail(&self, address: &str, error: FetchError) {
        self.answers.borrow_mut().insert(address.to_owned(), Err(error));
    }
}

impl Fetch for Fake {
    fn fetch(
        &self,
        address: &Address,
        most: usize,
        _: Duration,
    ) -> std::result::Result<Exchange, FetchError> {
        let text = address.to_string();
        self.asked.borrow_mut().push(text.clone());
        let answer = self.answers.borrow().get(&text).cloned();
        let received = answer.unwrap_or_else(|| Ok(status("404 Not Found", "")))?;
        if received.len() > most {
            return Err(FetchError::TooLarge { limit: most >> 20 });
        }
        let sent = format!("GET {} HTTP/1.1\r\n\r\n", address.target()).into_bytes();
        Ok(Exchange { address: address.clone(), sent, received, machine: None })
    }
}

fn capture(case: &mut Case, address: &str, fake: &Fake) -> Result<CaptureLine> {
    Ok(case.capture(address, None, &CaptureRules::default(), fake)?)
}

/// The members of the WARC file of a line, with what each has.
fn kept(case: &Case, line: &CaptureLine) -> Result<Vec<String>> {
    let warc = case.original(line.document.ok_or("no file was kept")?)?;
    let members = members(&warc, "")?;
    let shown = |member: read::Member| match member.result {
        Ok(_) => member.name,
        Err(reason) => format!("{} ! {reason}", member.name),
    };
    Ok(members.into_iter().map(shown).collect())
}

fn names(case: &Case) -> Result<Vec<String>> {
    Ok(case.documents()?.into_iter().map(|document| document.name).collect())
}

fn members(bytes: &[u8], name: &str) -> Result<Vec<read::Member>> {
    let mut members = Vec::new();
    read::members(bytes, name, &mut |member| members.push(member))?;
    Ok(members)
}

#[test]
fn a_page_is_kept_with_what_it_needs_and_read() -> Result {
    let (_folder, mut case) = new_case()?;
    let fake = Fake::with(FIRST);
    fake.set("http://news.example/old", status("301 Moved", &format!("Location: {PAGE}\r\n")));
    let line = capture(&mut case, "http://News.example/old#top", &fake)?;
    assert_eq!((&line.fate, line.status), (&Fate::Captured, Some(200)));
    assert_eq!(line.found_at.as_deref(), Some(PAGE));
    assert_eq!((line.parts, &line.left_out), (4, &Vec::new()));
    assert_eq!(
        kept(&case, &line)?,
        [
            "http://news.example/old ! it leads to https://news.example/2025/cumbre (HTTP 301)",
            PAGE,
            "https://news.example/s.css",
            "https://news.example/p.png",
            "https://news.example/f.woff",
            "(other records) ! no documents; request: 5, warcinfo: 1",
        ]
    );
    let all = names(&case)?;
    assert!(
        all.first().is_some_and(|name| name.starts_with("http://news.example/old [captured 2")),
        "{all:?}"
    );
    assert_eq!(all.get(1).map(String::as_str), Some(PAGE));
    assert!(matches!(line.items.as_slice(), [one] if one.name == PAGE), "{:?}", line.items);
    // Each digest in the file fits what it is of.
    let warc = case.original(line.document.ok_or("no file")?)?;
    let noted = members(&warc, "")?.into_iter().filter_map(|member| member.declared);
    assert!(noted.clone().count() == 5 && noted.clone().all(|declared| declared.notes.is_empty()));
    let asked = fake.asked.borrow();
    assert_eq!(asked[..2], ["http://news.example/robots.txt", "http://news.example/old"]);
    assert_eq!(asked[2..4], ["https://news.example/robots.txt", PAGE]);
    assert_eq!(asked.len(), 7);
    Ok(())
}

#[test]
fn a_page_is_unchanged_changed_or_gone() -> Result {
    let (_folder, mut case) = new_case()?;
    let fake = Fake::with(FIRST);
    assert_eq!(capture(&mut case, PAGE, &fake)?.fate, Fate::Captured);
    let again = capture(&mut case, PAGE, &fake)?;
    assert_eq!(again.fate, Fate::Unchanged { beside: false });
    assert!(again.first.is_some() && again.items.is_empty() && again.is_clean());

    fake.set(PAGE, ok("text/html; charset=utf-8", &page(FIRST, "Home, Weather")));
    assert_eq!(capture(&mut case, PAGE, &fake)?.fate, Fate::Unchanged { beside: true });

    let second = FIRST.replace("on Monday and said that nobody was hurt", "again");
    fake.set(PAGE, ok("text/html; charset=utf-8", &page(&second, "Home")));
    let changed = capture(&mut case, PAGE, &fake)?;
    let Fate::Changed { gone, came, untold: None } = &changed.fate else {
        return Err(format!("{:?}", changed.fate).into());
    };
    assert!(matches!(gone.as_slice(), [one] if one.ends_with("nobody was hurt.")), "{gone:?}");
    assert!(matches!(came.as_slice(), [one] if one.ends_with("accusations again.")), "{came:?}");
    assert!(!changed.is_clean() && changed.items.len() == 1);

    fake.set(PAGE, status("410 Gone", ""));
    let gone = capture(&mut case, PAGE, &fake)?;
    assert_eq!(gone.fate, Fate::Gone { why: "HTTP 410".to_owned() });
    assert_eq!(kept(&case, &gone)?[0], PAGE);
    let all = names(&case)?;
    let event = format!("{PAGE} [gone: HTTP 410, ");
    assert!(all.last().is_some_and(|name| name.starts_with(&event)), "{all:?}");
    let logged = case.entries()?.into_iter().filter(|entry| entry.summary().contains(&event));
    assert_eq!(logged.count(), 1);

    fake.set(PAGE, status("302 Found", "Location: /\r\n"));
    fake.set("https://news.example/", ok("text/html", "<p>All the news of today</p>"));
    let front = capture(&mut case, PAGE, &fake)?;
    assert_eq!(front.fate, Fate::Gone { why: "it leads to https://news.example/".to_owned() });

    // It came back as it was when it was last there.
    fake.set(PAGE, ok("text/html; charset=utf-8", &page(&second, "Home")));
    assert!(matches!(
        capture(&mut case, PAGE, &fake)?.fate,
        Fate::Changed { .. } | Fate::Unchanged { .. }
    ));
    Ok(())
}

#[test]
fn a_silent_host_is_not_gone_and_a_host_without_a_name_is() -> Result {
    let (_folder, mut case) = new_case()?;
    let fake = Fake::with(FIRST);
    let robots = "https://news.example/robots.txt";
    fake.fail(robots, FetchError::NoSuchName);
    let never = capture(&mut case, PAGE, &fake)?;
    assert!(matches!(never.fate, Fate::Unreachable { .. }), "{never:?}");
    assert_eq!((never.document, names(&case)?.len()), (None, 0));
    fake.set(robots, ok("text/plain", ""));
    capture(&mut case, PAGE, &fake)?;
    let before = names(&case)?.len();
    fake.fail(PAGE, FetchError::Unreachable("connection refused".to_owned()));
    let silent = capture(&mut case, PAGE, &fake)?;
    assert_eq!(
        silent.fate,
        Fate::Unreachable { reason: "no answer: connection refused".to_owned() }
    );
    assert_eq!(names(&case)?.len(), before, "nothing is known, so nothing is kept");
    fake.fail(PAGE, FetchError::NoSuchName);
    let gone = capture(&mut case, PAGE, &fake)?;
    assert!(matches!(&gone.fate, Fate::Gone { why } if why.contains("DNS")), "{gone:?}");
    assert!(gone.document.is_some() && gone.first.is_some());
    assert_eq!(kept(&case, &gone)?, ["(other records) ! no documents; metadata: 1, warcinfo: 1"]);
    Ok(())
}

#[test]
fn robots_are_obeyed_unless_the_host_is_named() -> Result {
    let (_folder, mut case) = new_case()?;
    let fake = Fake::with(FIRST);
    fake.set("https://news.example/robots.txt", ok("text/plain", "User-agent: *\nDisallow: /2025"));
    let refused = capture(&mut case, PAGE, &fake)?;
    assert_eq!(
        refused.fate,
        Fate::Refused {
            reason: "news.example asks programs not to fetch it (robots.txt); \
                     --ignore-robots news.example does so"
                .to_owned()
        }
    );
    assert_eq!(*fake.asked.borrow(), ["https://news.example/robots.txt"]);
    let rules = CaptureRules { ignore_robots: vec!["NEWS.example".to_owned()] };
    let line = case.capture(PAGE, None, &rules, &fake)?;
    assert_eq!(line.fate, Fate::Captured);
    let warc = case.original(line.document.ok_or("no file")?)?;
    assert_eq!(fake.asked.borrow().iter().filter(|one| one.ends_with("robots.txt")).count(), 1);
    assert!(!warc.is_empty());
    // Where the file cannot be had, the host says nothing, and nothing is fetched.
    fake.set("https://news.example/robots.txt", status("503 Busy", ""));
    assert!(matches!(capture(&mut case, PAGE, &fake)?.fate, Fate::Refused { .. }));
    Ok(())
}

#[test]
fn what_is_too_much_is_refused_or_left_out_by_name() -> Result {
    let (_folder, mut case) = new_case()?;
    let fake = Fake::with(FIRST);
    fake.set("https://big.example/", ok("text/html", &" ".repeat(33 << 20)));
    let big = capture(&mut case, "https://big.example/", &fake)?;
    let reason = "the answer is larger than 32 MiB".to_owned();
    assert_eq!(big.fate, Fate::Refused { reason });
    fake.set("https://circle.example/a", status("302 Found", "Location: /b\r\n"));
    fake.set("https://circle.example/b", status("302 Found", "Location: /a\r\n"));
    let circle = capture(&mut case, "https://circle.example/a", &fake)?;
    assert!(matches!(&circle.fate, Fate::Unreachable { reason } if reason.contains("10 times")));
    let pictures: String = (0..300).map(|n| format!("<img src=/{n}.png>")).collect();
    fake.set("https://many.example/", ok("text/html", &format!("<p>Many pictures</p>{pictures}")));
    let many = capture(&mut case, "https://many.example/", &fake)?;
    assert_eq!((many.parts, many.left_out.len()), (200, 1));
    assert!(many.left_out[0].contains("200.png and 99 others"), "{:?}", many.left_out);
    fake.fail("https://news.example/p.png", FetchError::TooSlow);
    let line = capture(&mut case, PAGE, &fake)?;
    assert_eq!(line.left_out, ["https://news.example/p.png: the answer took too long"]);
    for bad in ["ftp://news.example/", "https://", "https://a:b@news.example/"] {
        assert!(matches!(capture(&mut case, bad, &fake)?.fate, Fate::Refused { .. }), "{bad}");
    }
    assert_eq!(names(&case)?.iter().filter(|name| name.contains(" [")).count(), 2);
    Ok(())
}

#[test]
fn what_is_sealed_is_in_no_line() -> Result {
    let (_folder, mut case) = new_case()?;
    let fake = Fake::with(FIRST);
    capture(&mut case, PAGE, &fake)?;
    let second = FIRST.replace("said that nobody was hurt", "Teresa Luna was named");
    fake.set(PAGE, ok("text/html; charset=utf-8", &page(&second, "Home")));
    case.judge(&super::sealing::seal_words("Teresa Luna"))?;
    let changed = capture(&mut case, PAGE, &fake)?;
    assert!(matches!(&changed.fate, Fate::Changed { came, .. } if came.len() == 1), "{changed:?}");
    assert!(!format!("{changed:?}").contains("Luna"), "{changed:?}");
    let address = "https://teresa luna.example/";
    assert!(!format!("{:?}", capture(&mut case, address, &fake)?).contains("luna"));
    Ok(())
}

/// A server that gives each path its answer, and counts the connections.
struct Server {
    at: SocketAddr,
    connections: Arc<AtomicUsize>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn open(answers: &[(&str, Vec<u8>)]) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let answers: HashMap<String, Vec<u8>> =
            answers.iter().map(|(path, answer)| ((*path).to_owned(), answer.clone())).collect();
        let server =
            Self { at: listener.local_addr()?, connections: Arc::default(), asked: Arc::default() };
        let (connections, asked) = (Arc::clone(&server.connections), Arc::clone(&server.asked));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                connections.fetch_add(1, Ordering::SeqCst);
                // A client that goes away in the middle is the client's affair.
                let _ = answer(stream, &answers, &asked);
            }
        });
        Ok(server)
    }

    fn address(&self, path: &str) -> String {
        format!("http://page.example:{}{path}", self.at.port())
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn answer(
    mut stream: TcpStream,
    answers: &HashMap<String, Vec<u8>>,
    asked: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let mut head = String::new();
    let mut reader = BufReader::new(stream.try_clone()?);
    while reader.read_line(&mut head)? > 2 {}
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(head);
    let missing = status("404 Not Found", "");
    stream.write_all(answers.get(&path).unwrap_or(&missing))
}

/// Names of the test: what each leads to, one answer after the other.
#[derive(Debug)]
struct Names {
    names: Mutex<HashMap<String, Vec<Vec<IpAddr>>>>,
    /// How often any was asked for.
    asked: AtomicUsize,
}

impl Names {
    fn of(names: &[(&str, &[&str])]) -> Result<Arc<Self>> {
        let mut all = HashMap::new();
        for (name, answers) in names {
            let parsed: std::result::Result<Vec<_>, _> =
                answers.iter().map(|ip| ip.parse().map(|ip| vec![ip])).collect();
            all.insert((*name).to_owned(), parsed?);
        }
        Ok(Arc::new(Self { names: Mutex::new(all), asked: AtomicUsize::new(0) }))
    }
}

impl Lookup for Names {
    fn addresses(&self, host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(answers) = names.get_mut(host) else {
            return crate::SystemNames.addresses(host, port);
        };
        let now = if answers.len() > 1 { answers.remove(0) } else { answers[0].clone() };
        Ok(now.into_iter().map(|ip| SocketAddr::new(ip, port)).collect())
    }
}

fn gzipped_chunks(text: &str) -> Vec<u8> {
    let packed = read::archive::pack(text.as_bytes());
    let mut answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\
        Transfer-Encoding: chunked\r\n\r\n"
        .to_vec();
    for chunk in packed.chunks(100) {
        answer.extend(format!("{:x}\r\n", chunk.len()).bytes());
        answer.extend(chunk);
        answer.extend(b"\r\n");
    }
    answer.extend(b"0\r\n\r\n");
    answer
}

#[test]
fn what_came_is_kept_as_it_came_from_the_machine_that_was_checked() -> Result {
    let (_folder, mut case) = new_case()?;
    let sent = gzipped_chunks(&page(FIRST, "Home"));
    let server = Server::open(&[("/a", sent.clone())])?;
    // Nobody but the test knows the name, so nothing looks it up a second time.
    let names = Names::of(&[("page.example", &["127.0.0.1"])])?;
    let web = Web::with(names.clone(), &["PAGE.example".to_owned()]);
    let line = case.capture(&server.address("/a"), None, &CaptureRules::default(), &web)?;
    assert_eq!(line.fate, Fate::Captured, "{line:?}");
    let lookups = names.asked.load(Ordering::SeqCst);
    assert_eq!(lookups, server.connections.load(Ordering::SeqCst), "one for each connection");
    let warc = case.original(line.document.ok_or("no file")?)?;
    let unpacked = unpack_all(&warc)?;
    assert!(unpacked.windows(sent.len()).any(|window| window == sent), "stored as received");
    let text = String::from_utf8_lossy(&unpacked);
    assert!(text.contains("GET /a HTTP/1.1\r\n") && text.contains("WARC-IP-Address: 127.0.0.1"));
    let request =
        server.asked().into_iter().find(|head| head.starts_with("GET /a ")).ok_or("none")?;
    let lower = request.to_lowercase();
    assert!(lower.contains("user-agent: consilience\r\n"), "{request}");
    assert!(!lower.contains("referer") && !lower.contains("cookie"), "{request}");
    Ok(())
}

/// The records of a file that is packed record by record. With another stream before them they are
/// taken for no archive of the web, but for a file that is packed.
fn unpack_all(warc: &[u8]) -> Result<Vec<u8>> {
    let packed = [read::archive::pack(b"file"), warc.to_vec()].concat();
    Ok(members(&packed, "a.gz")?.remove(0).result?)
}

#[test]
fn machines_of_ones_own_network_are_not_asked() -> Result {
    let (_folder, mut case) = new_case()?;
    let to = |target: &str| status("302 Found", &format!("Location: {target}\r\n"));
    let server = Server::open(&[
        ("/cloud", to("http://169.254.169.254/latest/meta-data")),
        ("/six", to("http://[::1]/")),
        ("/decimal", to("http://2130706433/")),
        ("/file", to("file:///etc/passwd")),
        (
            "/rebound",
            ok("text/html", "<p>A page with a picture</p><img src=http://rebound.example/x>"),
        ),
    ])?;
    let names =
        Names::of(&[("page.example", &["127.0.0.1"]), ("rebound.example", &["127.0.0.1"])])?;
    let web = Web::with(names, &["page.example".to_owned()]);
    let mut fate = |address: &str| -> Result<CaptureLine> {
        Ok(case.capture(address, None, &CaptureRules::default(), &web)?)
    };
    for path in ["/cloud", "/six", "/decimal", "/file"] {
        let line = fate(&server.address(path))?;
        assert!(matches!(&line.fate, Fate::Refused { .. }), "{path}: {line:?}");
        assert_eq!(line.document, None);
    }
    let line = fate(&server.address("/rebound"))?;
    assert_eq!(line.fate, Fate::Captured);
    assert!(line.left_out[0].contains("rebound.example is 127.0.0.1"), "{:?}", line.left_out);
    let before = server.connections.load(Ordering::SeqCst);
    let port = server.at.port();
    let forms = [
        "127.0.0.1",
        "0x7f000001",
        "0177.0.0.1",
        "2130706433",
        "127.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "localhost",
    ];
    for host in forms {
        let line = fate(&format!("http://{host}:{port}/cloud"))?;
        assert!(
            matches!(&line.fate, Fate::Refused { reason } if reason.contains("--allow-host")),
            "{host}: {line:?}"
        );
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), before);
    Ok(())
}

#[test]
fn a_name_that_changes_its_mind_gains_nothing() -> Result {
    let (_folder, mut case) = new_case()?;
    let server = Server::open(&[("/", ok("text/html", "<p>inside</p>"))])?;
    // Allowed for no host; the name leads to a public machine for robots.txt and home for the page.
    let fake = Names::of(&[("turn.example", &["127.0.0.1", "10.0.0.1"])])?;
    let web = Web::with(fake, &[]);
    let address = format!("http://turn.example:{}/", server.at.port());
    for _ in 0..3 {
        let line = case.capture(&address, None, &CaptureRules::default(), &web)?;
        assert!(matches!(line.fate, Fate::Refused { .. }), "{line:?}");
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 0);
    Ok(())
}

/// A server that answers whatever it is asked in the open; the address says otherwise.
fn server_without_tls() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            // What is not read before the end would break the connection off.
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let _ = io::copy(&mut stream, &mut io::sink());
        }
    });
    Ok(format!("https://page.example:{port}/"))
}

#[test]
fn an_answer_that_is_too_long_or_none_is_a_line() -> Result {
    let (_folder, mut case) = new_case()?;
    let huge = ok("text/html", &"x".repeat((32 << 20) + 1));
    let server = Server::open(&[("/huge", huge), ("/noise", b"SSH-2.0-OpenSSH\r\n\r\n".to_vec())])?;
    let names = Names::of(&[("page.example", &["127.0.0.1"])])?;
    let web = Web::with(names, &["page.example".to_owned()]);
    let rules = CaptureRules { ignore_robots: vec!["page.example".to_owned()] };
    let line = case.capture(&server.address("/huge"), None, &rules, &web)?;
    assert!(
        matches!(&line.fate, Fate::Refused { reason } if reason.contains("32 MiB")),
        "{line:?}"
    );
    let line = case.capture(&server.address("/noise"), None, &rules, &web)?;
    assert!(matches!(line.fate, Fate::Unreachable { .. }), "{line:?}");
    let line = case.capture(&server_without_tls()?, None, &rules, &web)?;
    assert!(
        matches!(&line.fate, Fate::Refused { reason } if reason.contains("is not secure")),
        "{line:?}"
    );
    assert_eq!(case.documents()?.len(), 0);
    Ok(())
}
