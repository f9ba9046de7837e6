//! The clues to stance and basis of marked attributions: `clues < ASKED`, for `training/clues.py`.
//!
//! A line of ASKED is `text PATH LANGUAGE`, or an attribution in the text named last: source, cue
//! and content parted by tabs, each the characters of its pieces (`3-9 12-20`), which may be none.
//! For each attribution a line of names, parted by spaces, is written. Each line of a text that is
//! not blank is a paragraph.

mod lines;

use extract::{Annotated, clues_of};
use lines::reading;
use model::Reading;
use std::io::{self, Read, Write};
use std::ops::Range;
use std::process::ExitCode;

type Fault = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Fault> {
    let mut asked = String::new();
    io::stdin().read_to_string(&mut asked)?;
    let mut texts: Vec<(Reading, Vec<Annotated>)> = Vec::new();
    for line in asked.lines() {
        if let Some((path, language)) =
            line.strip_prefix("text ").and_then(|rest| rest.rsplit_once(' '))
        {
            texts.push((reading(std::fs::read_to_string(path)?, language)?, Vec::new()));
        } else if let Some((reading, marked)) = texts.last_mut() {
            marked.push(marks(reading, line)?);
        }
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (reading, marked) in &texts {
        for clues in clues_of(reading, marked) {
            writeln!(out, "{}", clues.join(" "))?;
        }
    }
    Ok(out.flush()?)
}

fn marks(reading: &Reading, line: &str) -> Result<Annotated, Fault> {
    let mut fields = line.split('\t').map(|field| pieces(reading, field));
    let mut next = || fields.next().unwrap_or_else(|| Ok(Vec::new()));
    Ok(Annotated { source: next()?, cue: next()?, content: next()? })
}

/// The bytes of pieces given in characters.
fn pieces(reading: &Reading, field: &str) -> Result<Vec<Range<usize>>, Fault> {
    let byte = |number: &str| -> Result<usize, Fault> {
        let place = number.parse()?;
        reading.text().byte_of(place).ok_or_else(|| format!("{place} is not in the text").into())
    };
    let piece = |piece: &str| {
        let (start, end) = piece.split_once('-').ok_or("a piece is START-END")?;
        Ok(byte(start)?..byte(end)?)
    };
    field.split_whitespace().map(piece).collect()
}
