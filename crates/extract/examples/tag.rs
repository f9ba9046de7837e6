//! Tags texts: `tag TABLES FILE…` writes a line of JSON for each attribution, in the shape that
//! `consilience extract` has, so that one scorer reads both, and to standard error the speed:
//! sentences for each second on the processor, without reading the files.
//!
//! Each line of a file that is not blank is a paragraph.

mod lines;

use extract::tagger::{Attribution, Prepared, Tagger};
use lines::reading;
use model::Reading;
use std::io::Write;
use std::ops::Range;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(tables) = arguments.next() else {
        eprintln!("usage: tag TABLES FILE…");
        return ExitCode::FAILURE;
    };
    match run(&tables, &arguments.collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(tables: &str, files: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let bytes = std::fs::read(tables)?;
    let tagger = Tagger::from_bytes(&bytes)?;
    let language = String::from_utf8_lossy(&tagger.tables().language).into_owned();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut sentences, mut tokens, mut seconds) = (0, 0, 0.0);
    let clock = Clock { start: Instant::now() };
    for file in files {
        let reading = reading(std::fs::read_to_string(file)?, &language)?;
        let before = clock.seconds();
        let found = tagger.tag_reading(&reading);
        seconds += clock.seconds() - before;
        let page = Prepared::of(&reading);
        sentences += page.sentences();
        tokens += page.len();
        for attribution in found {
            writeln!(out, "{}", line(file, &reading, &attribution))?;
        }
    }
    out.flush()?;
    eprintln!(
        "{sentences} sentences, {tokens} tokens, {seconds:.3} s: {:.0} sentences/s",
        sentences as f64 / seconds
    );
    Ok(())
}

/// Seconds on the processor; where Linux does not tell them, seconds on the wall.
struct Clock {
    start: Instant,
}

impl Clock {
    fn seconds(&self) -> f64 {
        let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
        let nanoseconds = told.split(' ').next().and_then(|field| field.parse::<f64>().ok());
        nanoseconds.map_or(self.start.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
    }
}

fn line(file: &str, reading: &Reading, attribution: &Attribution) -> String {
    let spans = |pieces: &[Range<usize>]| {
        let text = reading.text();
        let piece = |piece: &Range<usize>| {
            format!("[{},{}]", text.char_of(piece.start), text.char_of(piece.end))
        };
        pieces.iter().map(piece).collect::<Vec<_>>().join(",")
    };
    let file = file.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        r#"{{"file":"{file}","speaker":{{"spans":[{}]}},"cue":{{"spans":[{}]}},"content":{{"spans":[{}]}},"confidence":{:.3}}}"#,
        spans(&attribution.source),
        spans(&attribution.cue),
        spans(&attribution.content),
        attribution.probability
    )
}
