//! Comma-separated values as columns, with the delimiter and the encoding found in the file.

use super::{Chosen, MOST_ROWS, ReadColumnsError};
use crate::tables::{Record, Records, delimiter};
use crate::{encoding, magic};
use model::{Columns, Warning};

pub(super) fn read(
    bytes: &[u8],
    name: &str,
    wanted: impl FnMut(&str) -> bool,
) -> Result<(Columns, Vec<Warning>), ReadColumnsError> {
    if let Some(kind) = magic::kind(bytes) {
        return Err(ReadColumnsError::Unsupported { kind });
    }
    let decoded = encoding::decode(bytes, None).ok_or(ReadColumnsError::NotText)?;
    let columns = rows(&decoded.text, name, wanted)?;
    Ok((columns, decoded.warning().into_iter().collect()))
}

fn rows(
    text: &str,
    name: &str,
    wanted: impl FnMut(&str) -> bool,
) -> Result<Columns, ReadColumnsError> {
    let mut records = Records::of(text, delimiter(text, name));
    if text.starts_with("sep=") {
        // The line that names the delimiter, for Excel.
        records.next();
    }
    let header = records.find(|record| !is_blank(record)).ok_or(ReadColumnsError::Empty)?;
    let mut chosen = Chosen::of(names(&header, text), wanted)?;
    let mut count = 0;
    loop {
        let start = records.at;
        let Some(record) = records.next() else { break };
        if records.unclosed {
            return Err(ReadColumnsError::Unclosed { line: line(text, start) });
        }
        if is_blank(&record) {
            continue;
        }
        if record.width != header.width {
            let (fields, header) = (record.width, header.width);
            return Err(ReadColumnsError::Width { line: line(text, start), fields, header });
        }
        count += 1;
        if count > MOST_ROWS {
            return Err(ReadColumnsError::TooLarge);
        }
        row(&record, text, &mut chosen)?;
    }
    match records.unclosed || records.is_too_wide {
        true => Err(ReadColumnsError::Unclosed { line: 1 }),
        false => Ok(chosen.end()),
    }
}

/// Whether the line has nothing in it.
fn is_blank(record: &Record) -> bool {
    record.width == 1 && record.fields.is_empty()
}

fn names(header: &Record, text: &str) -> Vec<String> {
    let mut names = vec![String::new(); header.width];
    for (column, field) in &header.fields {
        if let Some(name) = names.get_mut(*column as usize) {
            *name = field.words(text).into_owned();
        }
    }
    names
}

fn row(record: &Record, text: &str, chosen: &mut Chosen) -> Result<(), ReadColumnsError> {
    let mut fields = record.fields.iter().peekable();
    for column in 0..chosen.places.len() {
        let place = chosen.places[column];
        while fields.next_if(|(at, _)| (*at as usize) < place).is_some() {}
        let field = fields.next_if(|(at, _)| *at as usize == place);
        let words = field.map(|(_, field)| field.words(text));
        chosen.push(column, words.as_deref().unwrap_or_default())?;
    }
    Ok(())
}

/// The number of the line of this byte, from 1, whatever ends lines.
fn line(text: &str, byte: usize) -> usize {
    let before = text.as_bytes().get(..byte).unwrap_or_default();
    let ends = |end: u8| memchr::memchr_iter(end, before).count();
    match ends(b'\n') {
        0 => ends(b'\r') + 1,
        count => count + 1,
    }
}
