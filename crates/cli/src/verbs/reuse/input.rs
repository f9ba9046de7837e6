//! Documents as `reuse` takes them: lines of JSON, block by block, or the files of a folder. Of a text
//! nothing is kept but what is compared, unless passages are to be shown.

use crate::hints::Configuration;
use anyhow::Context;
use rayon::prelude::*;
use serde::Deserialize;
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use weigh::reuse::{Document, Prepared, Workspace};

/// All that was given.
pub(super) struct Input {
    pub(super) documents: Vec<Taken>,
    /// What could not be taken, in its order.
    pub(super) failures: Vec<Failure>,
    /// What documents can be.
    pub(super) hint: &'static str,
}

/// A document, ready to be compared.
pub(super) struct Taken {
    pub(super) id: String,
    /// Where it is kept.
    pub(super) text: Option<String>,
    prepared: Prepared,
    /// The line or file that it comes from, from 1.
    number: usize,
}

impl Taken {
    pub(super) fn document(&self) -> Document<'_> {
        Document { id: &self.id, prepared: &self.prepared }
    }
}

/// Why a line or file is no document.
pub(super) struct Failure {
    pub(super) place: String,
    pub(super) reason: String,
}

const LINES: &str = "each line is a JSON object such as {\"id\": \"a\", \"text\": \"…\"}, in UTF-8, and \
    no two have the same id";
const FILES: &str = "a folder holds text files in UTF-8; of other documents, give what `consilience \
    read` prints";

impl Input {
    /// Loads what a path names; `-` is standard input. Texts are kept where `keep` says so.
    pub(super) fn load(path: &Path, keep: bool) -> anyhow::Result<Self> {
        let name = path.to_string_lossy();
        let mut input = if path.as_os_str() == "-" {
            lines(&mut std::io::stdin().lock(), keep).context("standard input")?
        } else if path.is_dir() {
            folder(path, keep).with_context(|| name.into_owned())?
        } else {
            let mut file = File::open(path).map_err(|error| unopened(&name, error))?;
            lines(&mut file, keep).with_context(|| name.into_owned())?
        };
        input.refuse_repeated();
        Ok(input)
    }

    /// Of documents with one id only the first is kept.
    fn refuse_repeated(&mut self) {
        let mut order: Vec<usize> = (0..self.documents.len()).collect();
        order.sort_by_key(|at| (&self.documents[*at].id, *at));
        let mut repeated = vec![None; self.documents.len()];
        for same in order.chunk_by(|a, b| self.documents[*a].id == self.documents[*b].id) {
            let Some((first, others)) = same.split_first() else { continue };
            others.iter().for_each(|at| repeated[*at] = Some(self.documents[*first].number));
        }
        let mut firsts = repeated.iter();
        self.documents.retain(|document| {
            let Some(Some(first)) = firsts.next() else { return true };
            let place = format!("line {}", document.number);
            let reason = format!("the id {} is in line {first} already", document.id);
            self.failures.push(Failure { place, reason });
            false
        });
    }
}

fn unopened(name: &str, error: std::io::Error) -> anyhow::Error {
    if error.kind() == ErrorKind::NotFound {
        let message = format!("{name}: there is no such file or folder");
        return Configuration::new(message, "give a file of JSON Lines, a folder, or -").into();
    }
    anyhow::Error::new(error).context(name.to_owned())
}

/// Bytes that are read at once.
const BLOCK: u64 = 4 << 20;

fn lines(from: &mut impl Read, keep: bool) -> anyhow::Result<Input> {
    let mut input = Input { documents: Vec::new(), failures: Vec::new(), hint: LINES };
    let (mut block, mut before) = (Vec::new(), 0);
    loop {
        let known = block.len();
        let is_last = from.by_ref().take(BLOCK).read_to_end(&mut block)? == 0;
        let newline = block[known..].iter().rposition(|byte| *byte == b'\n');
        let end = match newline {
            _ if is_last => block.len(),
            Some(at) => known + at + 1,
            None => continue,
        };
        before += input.take_lines(&block[..end], before, keep);
        if is_last {
            return Ok(input);
        }
        block.drain(..end);
    }
}

impl Input {
    /// Takes whole lines, so many of which came before; gives how many there are.
    fn take_lines(&mut self, block: &[u8], before: usize, keep: bool) -> usize {
        let block = block.strip_suffix(b"\n").unwrap_or(block);
        let lines: Vec<&[u8]> = block.split(|byte| *byte == b'\n').collect();
        let each = lines.par_iter().enumerate().with_min_len(16);
        let taken: Vec<Option<Result<Taken, Failure>>> = each
            .map_init(Workspace::default, |workspace, (at, line)| {
                let number = before + at + 1;
                let line = if number == 1 { without_mark(line) } else { line };
                if line.iter().all(u8::is_ascii_whitespace) {
                    return None;
                }
                let failed = |reason| Failure { place: format!("line {number}"), reason };
                Some(of_line(line, number, keep, workspace).map_err(failed))
            })
            .collect();
        self.sort_in(taken.into_iter().flatten());
        lines.len()
    }

    fn sort_in(&mut self, taken: impl Iterator<Item = Result<Taken, Failure>>) {
        for one in taken {
            match one {
                Ok(document) => self.documents.push(document),
                Err(failure) => self.failures.push(failure),
            }
        }
    }
}

/// Without the byte order mark that some programs put before UTF-8.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// A document on a line. Readings call their id `document`.
#[derive(Deserialize)]
#[serde(expecting = "an object with id and text")]
struct Line<'l> {
    #[serde(borrow, alias = "document")]
    id: Cow<'l, str>,
    #[serde(borrow)]
    text: Cow<'l, str>,
    language: Option<String>,
}

fn of_line(
    line: &[u8],
    number: usize,
    keep: bool,
    workspace: &mut Workspace,
) -> Result<Taken, String> {
    let line = std::str::from_utf8(line).map_err(|_| "it is not in UTF-8".to_owned())?;
    let line: Line<'_> = serde_json::from_str(line).map_err(|error| reason(&error))?;
    if line.id.is_empty() {
        return Err("the id is empty".to_owned());
    }
    let Line { id, text, language } = line;
    take(id.into_owned(), text, language, number, keep, workspace)
}

/// What is wrong with a line, without the place in it, which counts lines from the line.
fn reason(error: &serde_json::Error) -> String {
    let told = error.to_string();
    let what = told.split(" at line ").next().unwrap_or_default();
    match error.classify() {
        serde_json::error::Category::Data => what.to_owned(),
        _ => format!("it is no JSON: {what} in column {}", error.column()),
    }
}

fn take(
    id: String,
    text: Cow<'_, str>,
    language: Option<String>,
    number: usize,
    keep: bool,
    workspace: &mut Workspace,
) -> Result<Taken, String> {
    if u32::try_from(text.len()).is_err() {
        return Err("the text has more than 4 GiB".to_owned());
    }
    let mut prepared = Prepared::of(&text, workspace);
    if keep {
        let language = language.or_else(|| read::language_of(&text));
        prepared = prepared.with_anchors(&text, language.as_deref());
    }
    Ok(Taken { id, text: keep.then(|| text.into_owned()), prepared, number })
}

/// Files that are read before their texts are let go.
const FILES_AT_ONCE: usize = 1024;

fn folder(path: &Path, keep: bool) -> anyhow::Result<Input> {
    let mut input = Input { documents: Vec::new(), failures: Vec::new(), hint: FILES };
    let mut files = Vec::new();
    gather(path, path, &mut files)?;
    files.sort();
    for (block, files) in files.chunks(FILES_AT_ONCE).enumerate() {
        let each = files.par_iter().enumerate();
        let taken: Vec<Result<Taken, Failure>> = each
            .map_init(Workspace::default, |workspace, (at, (id, path))| {
                let number = block * FILES_AT_ONCE + at + 1;
                let failed = |reason| Failure { place: id.clone(), reason };
                of_file(id.clone(), path, number, keep, workspace).map_err(failed)
            })
            .collect();
        input.sort_in(taken.into_iter());
    }
    Ok(input)
}

/// The files of a folder and of those in it, by their paths from the first one. Links to folders are
/// not followed; they fail as files.
fn gather(folder: &Path, base: &Path, files: &mut Vec<(String, PathBuf)>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            gather(&path, base, files)?;
            continue;
        }
        let parts = path.strip_prefix(base).unwrap_or(&path).components();
        let parts: Vec<Cow<'_, str>> =
            parts.map(|part| part.as_os_str().to_string_lossy()).collect();
        let id = parts.join("/");
        drop(parts);
        files.push((id, path));
    }
    Ok(())
}

fn of_file(
    id: String,
    path: &Path,
    number: usize,
    keep: bool,
    workspace: &mut Workspace,
) -> Result<Taken, String> {
    if !path.is_file() {
        return Err("it is no file".to_owned());
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let text = std::str::from_utf8(without_mark(&bytes));
    let text = text.map_err(|_| "it is no text in UTF-8".to_owned())?;
    take(id, Cow::Borrowed(text), None, number, keep, workspace)
}
