//! A language model beside `extract`: a server in a process of its own plays the model.

#[path = "endpoint_injected.rs"]
mod injected;

use super::{ARTICLE, Result, code, json, pipe, program, run, stderr, stdout, text};
use case::{Endpoint, EndpointError, EndpointRules, FetchError, Key, Lookup, SystemNames};
use serde_json::{Value, json};
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// The model as a process; it ends with its standard input, and is killed besides.
struct Server {
    process: Child,
    address: String,
    folder: TempDir,
}

impl Server {
    fn open(role: &str, script: &str) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("script");
        fs::write(&path, script)?;
        let built = Path::new(env!("CARGO_BIN_EXE_consilience")).parent().ok_or("no folder")?;
        let mut process = Command::new(built.join("examples").join("model_server"))
            .arg(role)
            .arg(folder.path().join("log"))
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut address = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut address)?;
        Ok(Self { process, address: address.trim().to_owned(), folder })
    }

    /// The requests so far, in order.
    fn requests(&self) -> Result<Vec<Value>> {
        let log = fs::read_to_string(self.folder.path().join("log"))?;
        Ok(log.lines().map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
    }

    fn lines(&self) -> Result<Vec<String>> {
        let line = |request: &Value| request["line"].as_str().unwrap_or_default().to_owned();
        Ok(self.requests()?.iter().map(line).collect())
    }

    fn extract(&self, arguments: &[&str]) -> Result<Output> {
        run(&[&["extract", "--model-endpoint", &self.address], arguments].concat())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const LIST: &str = "GET /v1/models HTTP/1.1";
const ASK: &str = "POST /v1/chat/completions HTTP/1.1";

const NEWS: &str = "The harbour board was adamant on Friday that the crane had been inspected.\n\n\
    Marta Olmos denied that prisoners were beaten in La Cumbre.\n";

fn news() -> Result<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("news.txt");
    fs::write(&path, NEWS)?;
    Ok((folder, path))
}

fn quote(sentence: usize, text: &str, occurrence: usize) -> Value {
    json!([{ "sentence": sentence, "text": text, "occurrence": occurrence }])
}

/// The board's assertion, and besides the denial that the rules find themselves.
fn honest() -> Value {
    json!({ "proposals": [
        {
            "source": quote(1, "The harbour board", 1),
            "cue": quote(1, "was adamant on Friday", 1),
            "content": quote(1, "that the crane had been inspected", 1),
            "stance": "asserts", "basis": "unknown",
        },
        {
            "source": quote(2, "Marta Olmos", 1),
            "cue": quote(2, "denied", 1),
            "content": quote(2, "that prisoners were beaten in La Cumbre", 1),
            "stance": "denies", "basis": "unknown",
        },
    ]})
}

/// The lines that no model proposed, and those that one did.
fn apart(output: &Output) -> (Vec<String>, Vec<Value>) {
    let lines = stdout(output);
    let (proposed, own): (Vec<&str>, Vec<&str>) =
        lines.lines().partition(|line| line.contains(" model/toy-1 prompt/sha256:"));
    let read = |line: &str| serde_json::from_str(line).unwrap_or_default();
    (own.into_iter().map(str::to_owned).collect(), proposed.into_iter().map(read).collect())
}

fn lines(output: &Output) -> Vec<String> {
    stdout(output).lines().map(str::to_owned).collect()
}

#[test]
fn what_an_honest_model_sees_stands_beside_what_the_path_found() -> Result {
    let (_folder, file) = news()?;
    let file = text(&file)?;
    let without = run(&["extract", file])?;
    for role in ["script", "chunked"] {
        let server = Server::open(role, &honest().to_string())?;
        let with = server.extract(&[file])?;
        assert_eq!(code(&with), 0, "{}", stderr(&with));
        let (own, proposed) = apart(&with);
        assert_eq!(own, lines(&without));
        let [one] = proposed.as_slice() else { return Err("not one proposal".into()) };
        assert_eq!(one["content"]["text"], "that the crane had been inspected");
        assert_eq!(one["speaker"]["text"], "The harbour board");
        assert_eq!(server.lines()?, [LIST, ASK]);
        let told = stderr(&with);
        let address = &server.address;
        assert!(told.contains(&format!("goes to {address}/v1 (this machine)")), "{told}");
        assert!(told.contains("the model: 1 proposal added, 1 said already, 0 refused"), "{told}");
    }
    Ok(())
}

#[test]
fn what_is_asked_can_be_seen_before_and_is_what_is_asked() -> Result {
    let (_folder, file) = news()?;
    let server = Server::open("script", &honest().to_string())?;
    let shown = json(&server.extract(&["--model", "toy-1", "--dry-run", text(&file)?])?)?;
    assert!(!server.folder.path().join("log").metadata().is_ok_and(|log| log.len() > 0));
    let with = server.extract(&["--model", "toy-1", text(&file)?])?;
    assert_eq!(server.lines()?, [ASK], "a model that was named is not looked for");
    assert_eq!(server.requests()?[0]["body"], shown["body"]);
    let by = apart(&with).1[0]["proposed_by"].to_string();
    let prompt = shown["prompt"].as_str().unwrap_or_default();
    assert!(by.ends_with(&format!(" model/toy-1 prompt/{prompt}\"")), "{by}");
    let again = server.extract(&["--model", "toy-1", text(&file)?])?;
    assert_eq!(stdout(&again), stdout(&with));
    Ok(())
}

#[test]
fn what_a_lying_model_says_is_refused_and_counted() -> Result {
    let (_folder, file) = news()?;
    let lie = |content: Value| json!({ "source": [], "cue": [], "content": content, "stance": "admits", "basis": "victim" });
    let lies = json!({ "proposals": [
        lie(quote(1, "the crane was never inspected", 1)),
        lie(quote(2, "that the crane had been inspected", 1)),
        lie(quote(1, "that the crane had been inspected", 2)),
        lie(quote(7, "that the crane had been inspected", 1)),
        { "state": "confirmed" },
    ]});
    let server = Server::open("script", &lies.to_string())?;
    let with = server.extract(&[text(&file)?])?;
    assert_eq!(code(&with), 1);
    assert_eq!(stdout(&with), stdout(&run(&["extract", text(&file)?])?));
    let told = stderr(&with);
    let expected = "5 proposals of the model refused: 1 not of the shape that was asked for, \
        1 about a sentence that was not asked about, 2 with words that do not stand in the \
        sentence, 1 with words that do not stand there so often\n\
        the model: 0 proposals added, 0 said already, 5 refused\n";
    assert!(told.ends_with(expected), "{told}");
    Ok(())
}

#[test]
fn a_server_that_breaks_takes_nothing_with_it() -> Result {
    let (_folder, file) = news()?;
    let without = run(&["extract", text(&file)?])?;
    let refusal = json!({ "error": { "message": "no such model" } }).to_string();
    let broken = [
        ("status", "", "the model: the answer is status 500"),
        ("redirect", "", "the model: the answer is status 307"),
        ("hang-up", "", "it is not asked again"),
        ("half", "", "it is not asked again"),
        ("half-chunk", "", "it is not asked again"),
        ("drip", "", "the answer took too long; it is not asked again"),
        ("flood", "", "the answer is larger than 4 MiB"),
        ("body", "<html><title>502 Bad Gateway</title>", "it is no answer of a chat model"),
        ("body", "{\"choices\":[{\"message\":{\"con", "it is no answer of a chat model"),
        ("body", refusal.as_str(), "it is no answer of a chat model"),
        ("script", "I am only a language model.", "its text is not the JSON that was asked for"),
        ("script", "{\"proposals\":[{\"source\":[", "its text is not the JSON that was asked for"),
        ("cut-off", "{\"proposals\":[", "it was cut off before its end"),
        ("several", "", "it has several models (toy-1, toy-2); --model NAME says which to ask"),
    ];
    for (role, script, reason) in broken {
        let server = Server::open(role, script)?;
        let with = server.extract(&["--model-timeout", "1", text(&file)?])?;
        assert_eq!(code(&with), 1, "{role}: {}", stderr(&with));
        assert_eq!(stdout(&with), stdout(&without), "{role}");
        assert!(stderr(&with).contains(reason), "{role}: {}", stderr(&with));
    }
    Ok(())
}

#[test]
fn a_server_that_is_gone_is_asked_once() -> Result {
    let (folder, file) = news()?;
    let other = folder.path().join("other.txt");
    fs::write(&other, ARTICLE)?;
    let files = [text(&file)?, text(&other)?];
    let without = run(&[&["extract"], &files[..]].concat())?;
    let server = Server::open("hang-up", "")?;
    let with = server.extract(&files)?;
    assert_eq!((code(&with), stdout(&with)), (1, stdout(&without)));
    assert!(stderr(&with).contains("1 question without a usable answer; 1 document not asked"));
    assert_eq!(server.lines()?, [LIST, ASK]);
    let address = server.address.clone();
    drop(server);
    let with = run(&[&["extract", "--model-endpoint", &address], &files[..]].concat())?;
    assert_eq!((code(&with), stdout(&with)), (1, stdout(&without)));
    assert!(stderr(&with).contains("the model is not asked"), "{}", stderr(&with));
    assert!(stderr(&with).contains("2 documents not asked about"), "{}", stderr(&with));
    Ok(())
}

#[test]
fn no_other_machine_is_asked_unless_it_is_named() -> Result {
    let (folder, file) = news()?;
    let wrong = |arguments: &[&str]| -> Result<String> {
        let output = run(&[&["extract", text(&file)?], arguments].concat())?;
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{}", stderr(&output));
        Ok(stderr(&output))
    };
    // Addresses of this kind are for examples, and nobody has them (RFC 5737, RFC 3849).
    for host in ["192.0.2.1", "[2001:db8::1]", "[::ffff:192.0.2.1]"] {
        let told = wrong(&["--model-endpoint", &format!("http://{host}:9")])?;
        assert!(told.contains(&format!("--allow-host {host} permits it")), "{told}");
        assert!(!told.contains("goes to"), "{told}");
    }
    let away = ["--model-endpoint", "http://192.0.2.1:9", "--allow-host", "192.0.2.1"];
    let key = folder.path().join("key");
    fs::write(&key, "sk-secret-1\n")?;
    let told = wrong(&[&away[..], &["--model-key-file", text(&key)?]].concat())?;
    assert!(told.contains("only behind https://") && !told.contains("sk-secret"), "{told}");
    assert!(wrong(&[&away[..2], &["--allow-host", "192.0.2.2"]].concat())?.contains("permits"));
    for address in
        ["127.0.0.1:8080", "ftp://127.0.0.1/", "http://a:b@127.0.0.1/", "http://[::1]/?a"]
    {
        assert!(wrong(&["--model-endpoint", address])?.contains("is no address of an endpoint"));
    }
    wrong(&["--model", "toy-1"])?;
    wrong(&["--model-endpoint", "http://127.0.0.1:9", "--model", "two words"])?;
    wrong(&["--model-endpoint", "http://127.0.0.1:9", "--model-key-env", "CONSILIENCE_NO_KEY"])?;
    Ok(())
}

#[test]
fn a_key_goes_to_the_server_and_nowhere_else() -> Result {
    let (folder, file) = news()?;
    let key = folder.path().join("key");
    fs::write(&key, "sk-secret-1\n")?;
    let server = Server::open("script", &honest().to_string())?;
    let by_file = server.extract(&["-v", "--model-key-file", text(&key)?, text(&file)?])?;
    let by_variable = program()
        .args(["extract", "-v", "--model-endpoint", &format!("{}/v1/", server.address)])
        .args(["--model-key-env", "TOY_KEY", text(&file)?])
        .env("TOY_KEY", "sk-secret-1")
        .output()?;
    assert_eq!(server.lines()?, [LIST, ASK, LIST, ASK]);
    for request in server.requests()? {
        assert_eq!(request["authorization"], "Bearer sk-secret-1");
    }
    for output in [by_file, by_variable] {
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert!(!format!("{}{}", stdout(&output), stderr(&output)).contains("secret"));
    }
    assert_eq!(format!("{:?}", Key::parse("sk-secret-1")?), "Key(…)");
    for bad in ["", "two words", "sk\nX-Header: 1", "ключ"] {
        assert_eq!(Key::parse(bad).err(), Some(EndpointError::NoKey), "{bad}");
    }
    Ok(())
}

#[test]
fn a_proxy_of_the_environment_is_not_used() -> Result {
    let (_folder, file) = news()?;
    let server = Server::open("script", &honest().to_string())?;
    let mut command = program();
    for variable in ["ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "http_proxy"] {
        command.env(variable, "http://127.0.0.1:9");
    }
    let with =
        command.args(["extract", "--model-endpoint", &server.address, text(&file)?]).output()?;
    assert_eq!(code(&with), 0, "{}", stderr(&with));
    assert_eq!(server.lines()?, [LIST, ASK]);
    Ok(())
}

/// A name that leads elsewhere each time that it is looked up.
#[derive(Debug)]
struct Turning(std::sync::Mutex<Vec<SocketAddr>>);

impl Lookup for Turning {
    fn addresses(&self, _: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
        let mut turns = self.0.lock().map_err(|_| io::Error::other("poisoned"))?;
        let mut address = turns.pop().ok_or_else(|| io::Error::other("looked up too often"))?;
        address.set_port(port);
        Ok(vec![address])
    }
}

fn rules(patience: Duration, most: usize) -> EndpointRules {
    EndpointRules { allow_host: None, key: None, patience, most }
}

#[test]
fn a_name_is_looked_up_once_and_must_lead_here() -> Result {
    let server = Server::open("script", "{\"proposals\":[]}")?;
    let port = server.address.rsplit_once(':').ok_or("no port")?.1;
    let address = format!("http://model.example:{port}");
    let (here, away): (SocketAddr, SocketAddr) = ("127.0.0.1:0".parse()?, "192.0.2.1:0".parse()?);
    let names: Arc<dyn Lookup> = Arc::new(Turning(std::sync::Mutex::new(vec![away, here])));
    let endpoint = Endpoint::find(&address, &names, rules(Duration::from_secs(60), 1 << 20))?;
    assert!(endpoint.models()?.starts_with(b"{"));
    assert!(endpoint.complete("{}")?.starts_with(b"{"));
    let refused = Endpoint::find(&address, &names, rules(Duration::from_secs(60), 1 << 20));
    let expected = EndpointError::Away { host: "model.example".to_owned(), ip: away.ip() };
    assert_eq!(refused.err(), Some(expected));
    Ok(())
}

#[test]
fn an_answer_has_its_time_and_its_size() -> Result {
    let names: Arc<dyn Lookup> = Arc::new(SystemNames);
    let ask = |role: &str, patience: Duration, most: usize| -> Result<_> {
        let server = Server::open(role, &"x".repeat(4_000))?;
        let endpoint = Endpoint::find(&server.address, &names, rules(patience, most))?;
        Ok(endpoint.complete("{}"))
    };
    let long = Duration::from_secs(60);
    let too_slow = Err(EndpointError::Net(FetchError::TooSlow));
    let too_large = Err(EndpointError::Net(FetchError::TooLarge { limit: 0 }));
    assert_eq!(ask("drip", Duration::from_millis(100), 1 << 20)?, too_slow);
    assert_eq!(ask("flood", long, 1 << 10)?, too_large);
    assert_eq!(ask("body", long, 3_999)?, too_large);
    assert_eq!(ask("body", long, 4_000)?, Ok(b"x".repeat(4_000)));
    Ok(())
}

#[test]
fn what_a_model_proposes_weighs_nothing_until_somebody_accepts_it() -> Result {
    let (_folder, file) = news()?;
    let said = json!({ "proposals": [{
        "source": quote(2, "Marta Olmos", 1),
        "cue": [],
        "content": quote(2, "that prisoners were beaten in La Cumbre", 1),
        "stance": "asserts", "basis": "eyewitness",
    }]});
    let server = Server::open("script", &said.to_string())?;
    let with = server.extract(&[text(&file)?])?;
    assert_eq!(apart(&with).1.len(), 1, "{}", stderr(&with));
    let plain = pipe(&["weigh"], &run(&["extract", text(&file)?])?.stdout)?;
    let beside = pipe(&["weigh"], &with.stdout)?;
    assert_eq!(stdout(&beside), stdout(&plain));
    assert!(stderr(&beside).contains("1 proposal of a language model left out"));
    let accept = |line: &str| -> Result<String> {
        let mut statement: Value = serde_json::from_str(line)?;
        statement["verdict"] = "accepted".into();
        Ok(statement.to_string())
    };
    let accepted: Vec<String> = stdout(&with).lines().map(accept).collect::<Result<_>>()?;
    let counted = pipe(&["weigh"], accepted.join("\n").as_bytes())?;
    assert_ne!(stdout(&counted), stdout(&plain));
    assert_eq!(json(&counted)?["asserts"]["origins"]["max"], 1);
    Ok(())
}
