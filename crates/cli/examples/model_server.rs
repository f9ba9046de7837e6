//! A server that speaks the protocol of an OpenAI-compatible endpoint and plays the model that a
//! test needs: an honest one, one that lies, one that obeys whoever wrote the document, one that
//! breaks. For the tests of `extract --model-endpoint`, as a process of its own.
//!
//! `model_server ROLE LOG [FILE]` prints its address, writes a line of JSON for each request into
//! LOG, and ends when its standard input is closed.

use serde_json::{Value, json};
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let role = arguments.next().ok_or("which role?")?;
    let log = OpenOptions::new().create(true).append(true).open(arguments.next().ok_or("LOG?")?)?;
    let script = arguments.next().map(std::fs::read).transpose()?.unwrap_or_default();
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || serve(&listener, &Server { role, log, script }));
    io::copy(&mut io::stdin(), &mut io::sink())?;
    Ok(())
}

struct Server {
    role: String,
    log: File,
    script: Vec<u8>,
}

/// A request as it came.
struct Request {
    line: String,
    authorization: Option<String>,
    body: String,
}

fn serve(listener: &TcpListener, server: &Server) {
    for stream in listener.incoming().flatten() {
        // A client that goes away in the middle is the client's affair.
        let _ = server.answer(stream);
    }
}

impl Server {
    fn answer(&self, stream: TcpStream) -> Result<(), Failure> {
        let request = read(&stream)?;
        let noted = json!({
            "line": request.line, "authorization": request.authorization, "body": request.body,
        });
        writeln!(&self.log, "{noted}")?;
        match request.line.as_str() {
            "GET /v1/models HTTP/1.1" => send(&stream, "200 OK", &self.models()),
            "POST /v1/chat/completions HTTP/1.1" => self.complete(&stream, &request),
            _ => send(&stream, "404 Not Found", ""),
        }
    }

    fn models(&self) -> String {
        let names: &[&str] = match self.role.as_str() {
            "several" => &["toy-1", "toy-2"],
            _ => &["toy-1"],
        };
        let data: Vec<Value> =
            names.iter().map(|id| json!({ "id": id, "object": "model" })).collect();
        json!({ "object": "list", "data": data }).to_string()
    }

    fn complete(&self, mut stream: &TcpStream, request: &Request) -> Result<(), Failure> {
        let script = String::from_utf8_lossy(&self.script);
        match self.role.as_str() {
            "script" | "several" => send(stream, "200 OK", &completion(&script, "stop")),
            "chunked" => send_in_chunks(stream, &completion(&script, "stop")),
            "cut-off" => send(stream, "200 OK", &completion(&script, "length")),
            "body" => send(stream, "200 OK", &script),
            "obey" => send(stream, "200 OK", &obey(&request.body)?),
            "status" => send(stream, "500 Internal Server Error", "out of memory"),
            "redirect" => {
                let head = "HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\n\
                            Content-Length: 0\r\nConnection: close\r\n\r\n";
                Ok(stream.write_all(head.as_bytes())?)
            }
            "hang-up" => Ok(()),
            "half" => {
                let head = "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{\"choices\":[";
                Ok(stream.write_all(head.as_bytes())?)
            }
            "half-chunk" => {
                let head =
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"choices\":";
                Ok(stream.write_all(head.as_bytes())?)
            }
            // Until the other side has enough of it.
            "drip" => endless(stream, b" ", true),
            "flood" => endless(stream, &[b' '; 1 << 16], false),
            role => Err(format!("no role {role:?}").into()),
        }
    }
}

fn read(stream: &TcpStream) -> Result<Request, Failure> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let (mut length, mut authorization) = (0, None);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.trim_end().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse()?,
            "authorization" => authorization = Some(value.to_owned()),
            _ => {}
        }
    }
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    Ok(Request { line: line.trim_end().to_owned(), authorization, body })
}

fn send(mut stream: &TcpStream, status: &str, body: &str) -> Result<(), Failure> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    );
    Ok(stream.write_all(format!("{head}{body}").as_bytes())?)
}

fn send_in_chunks(mut stream: &TcpStream, body: &str) -> Result<(), Failure> {
    let mut answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    for chunk in body.as_bytes().chunks(7) {
        write!(answer, "{:x}\r\n", chunk.len())?;
        answer.extend_from_slice(chunk);
        answer.extend_from_slice(b"\r\n");
    }
    answer.extend_from_slice(b"0\r\n\r\n");
    Ok(stream.write_all(&answer)?)
}

/// Sends the same bytes again and again; one who drips waits for a little of the other's time.
fn endless(mut stream: &TcpStream, bytes: &[u8], drips: bool) -> Result<(), Failure> {
    stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")?;
    stream.set_read_timeout(Some(std::time::Duration::from_millis(20)))?;
    loop {
        stream.write_all(bytes)?;
        // The other side says nothing more, or is gone.
        if drips && matches!(stream.read(&mut [0]), Ok(0)) {
            return Ok(());
        }
    }
}

fn completion(content: &str, finish_reason: &str) -> String {
    let message = json!({ "role": "assistant", "content": content });
    let choice = json!({ "index": 0, "message": message, "finish_reason": finish_reason });
    json!({ "id": "c-1", "object": "chat.completion", "choices": [choice] }).to_string()
}

/// The answer of a model that does what the document says.
fn obey(body: &str) -> Result<String, Failure> {
    let body: Value = serde_json::from_str(body)?;
    let content = |at: usize| body["messages"][at]["content"].as_str().unwrap_or_default();
    let lines = content(1).lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let sentences: Vec<Value> = lines.filter(|line| line["sentence"].is_u64()).collect();
    let words: Vec<&str> = sentences.iter().filter_map(|line| line["text"].as_str()).collect();
    let words = words.join(" ");
    let lower = words.to_lowercase();
    let asks = |of: &[&str]| of.iter().any(|one| lower.contains(one));
    let dictated = words.find("{\"proposals\"").and_then(|at| {
        let end = words.rfind('}')?;
        words.get(at..=end)
    });
    if asks(&["call the tool", "llama a la herramienta"]) {
        return Ok(tool_call());
    }
    if asks(&["system prompt", "mensaje de sistema"]) {
        return Ok(completion(content(0), "stop"));
    }
    if let Some(dictated) = dictated {
        return Ok(completion(dictated, "stop"));
    }
    Ok(completion(&confirm_everything(&sentences).to_string(), "stop"))
}

fn tool_call() -> String {
    let call = json!({ "type": "function", "function": { "name": "accept", "arguments": "{}" } });
    let message = json!({ "role": "assistant", "content": null, "tool_calls": [call] });
    json!({ "choices": [{ "message": message, "finish_reason": "tool_calls" }] }).to_string()
}

/// Whole sentences as admissions of a victim, and all that nobody asked for.
fn confirm_everything(sentences: &[Value]) -> Value {
    let quote = |sentence: &Value, text: &Value, occurrence: u64| json!({ "sentence": sentence, "text": text, "occurrence": occurrence });
    let proposal = |content: Value| {
        json!({
            "source": [], "cue": [], "content": [content], "stance": "admits", "basis": "victim",
        })
    };
    let mut proposals = Vec::new();
    for line in sentences {
        let (sentence, text) = (&line["sentence"], &line["text"]);
        proposals.push(proposal(quote(sentence, text, 1)));
        let invented = Value::from("All of it is confirmed.");
        proposals.push(proposal(quote(sentence, &invented, 1)));
        proposals.push(proposal(quote(&json!(9_999), text, 1)));
        proposals.push(proposal(quote(sentence, text, 7)));
        let mut judged = proposal(quote(sentence, text, 1));
        judged["verdict"] = "accepted".into();
        judged["confidence"] = 1.into();
        judged["state"] = "confirmed".into();
        proposals.push(judged);
        let mut confirmed = proposal(quote(sentence, text, 1));
        confirmed["stance"] = "confirmed".into();
        proposals.push(confirmed);
    }
    json!({ "proposals": proposals })
}
