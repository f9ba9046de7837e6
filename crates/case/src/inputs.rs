//! What was given, file by file: folders are opened, and whatever cannot be a document is named.

use crate::views::Input;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// So many bytes tell whether a file only holds others.
const BEGINNING: u64 = 1 << 16;

/// One file to be added, or the reason why it cannot be.
#[derive(Debug)]
pub(crate) struct Given {
    /// For people, as given.
    pub(crate) name: String,
    pub(crate) content: Content,
    /// What an archive says of it.
    pub(crate) declared: Option<Box<read::Declared>>,
}

#[derive(Debug)]
pub(crate) enum Content {
    File(PathBuf),
    Bytes(Vec<u8>),
    /// Bytes of a file that is not opened.
    Closed(Vec<u8>),
    Unusable(String),
}

/// All files of the inputs, folders opened in the order of their names.
pub(crate) fn expand(inputs: Vec<Input>) -> Vec<Given> {
    let mut all = Vec::new();
    for input in inputs {
        match input {
            Input::Bytes { name, bytes } => {
                all.push(Given { name, content: Content::Bytes(bytes), declared: None })
            }
            Input::Warc { name, bytes } => {
                all.push(Given { name, content: Content::Closed(bytes), declared: None })
            }
            Input::Page { name, bytes, declared } => {
                let content = Content::Bytes(bytes);
                all.push(Given { name, content, declared: Some(declared) })
            }
            Input::Path(path) => expand_path(&path, &mut all),
        }
    }
    all
}

fn expand_path(path: &Path, all: &mut Vec<Given>) {
    match fs::metadata(path) {
        Err(error) => all.push(unusable(path, &error)),
        Ok(found) if found.is_dir() => expand_folder(path, all),
        Ok(_) => all.push(file(path)),
    }
}

/// A stack instead of recursion: folders can be nested deeper than any thread's stack.
fn expand_folder(root: &Path, all: &mut Vec<Given>) {
    let mut waiting = vec![root.to_owned()];
    while let Some(path) = waiting.pop() {
        // Not followed here: a link inside a folder can lead in a circle.
        match fs::symlink_metadata(&path) {
            Err(error) => all.push(unusable(&path, &error)),
            Ok(found) if found.is_dir() || path == root => match entries(&path) {
                Ok(found) if found.is_empty() => all.push(refused(&path, "the folder is empty")),
                Ok(found) => waiting.extend(found.into_iter().rev()),
                Err(error) => all.push(unusable(&path, &error)),
            },
            Ok(found) if found.is_symlink() && path.is_dir() => {
                all.push(refused(
                    &path,
                    "a link to a folder is not followed; add the folder itself",
                ));
            }
            Ok(_) => all.push(file(&path)),
        }
    }
}

fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn file(path: &Path) -> Given {
    let name = path.to_string_lossy().into_owned();
    Given { name, content: Content::File(path.to_owned()), declared: None }
}

fn unusable(path: &Path, error: &std::io::Error) -> Given {
    refused(path, &reason(error))
}

fn refused(path: &Path, reason: &str) -> Given {
    Given {
        name: path.to_string_lossy().into_owned(),
        content: Content::Unusable(reason.to_owned()),
        declared: None,
    }
}

/// The bytes of a file, or why there are none.
pub(crate) fn load(path: &Path) -> Result<Vec<u8>, String> {
    let found = fs::metadata(path).map_err(|error| reason(&error))?;
    if !found.is_file() {
        return Err("not a regular file".to_owned());
    }
    let limit = limit(path).map_err(|error| reason(&error))?;
    if found.len() > limit {
        let (size, limit) = (found.len() >> 20, limit >> 20);
        return Err(format!(
            "too large: {size} MiB, and the limit is {limit} MiB; split it and add the parts"
        ));
    }
    fs::read(path).map_err(|error| reason(&error))
}

/// The most bytes that a file may have, by its beginning.
fn limit(path: &Path) -> std::io::Result<u64> {
    let mut beginning = Vec::new();
    fs::File::open(path)?.take(BEGINNING).read_to_end(&mut beginning)?;
    Ok(read::max_bytes(&beginning, &path.to_string_lossy()) as u64)
}

fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
        _ => error.to_string(),
    }
}
