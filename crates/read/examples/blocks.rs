//! Prints what is read of files, a line for each table, record and block: its kind, its place, its
//! words. For `cargo xtask bench pdf` and `cargo xtask test papers`.
//!
//! With `--words` first, a line for each word of each page instead, by `read::words_on_page`.

use model::{Origin, Reading, Table, TableRow};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (words, files) = match arguments.split_first() {
        Some((first, rest)) if first == "--words" => (true, rest),
        _ => (false, arguments.as_slice()),
    };
    let mut succeeded = true;
    for file in files {
        println!("file\t{file}");
        let Ok(bytes) = std::fs::read(file) else {
            println!("refused\tthe file cannot be opened");
            succeeded = false;
            continue;
        };
        match words {
            true => print_words(&bytes),
            false => print_blocks(&bytes, file),
        }
    }
    if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn print_blocks(bytes: &[u8], name: &str) {
    match read::read(bytes, name) {
        Ok((reading, warnings)) => {
            print_reading(&reading);
            for warning in warnings {
                println!("warning\t{}\t{}", warning.code, warning.message);
            }
        }
        Err(refusal) => println!("refused\t{refusal}"),
    }
}

fn print_reading(reading: &Reading) {
    for table in &reading.tables {
        let columns =
            table.columns.iter().map(|column| column.role.map_or("-", |role| role.code()));
        let columns: Vec<&str> = columns.collect();
        println!("table\t{}\t{}\t{}", table.rows.len(), table.people, columns.join(","));
        for row in &table.rows {
            println!("record\t{}\t-\t{}", row.block, cells(reading, table, row));
        }
    }
    for block in reading.blocks() {
        let text = reading.text().slice(block.span).unwrap_or_default();
        let place = match &block.origin {
            Some(Origin::Page { page, rectangle: [left, top, right, bottom] }) => {
                format!("{page}\t{left:.2} {top:.2} {right:.2} {bottom:.2}")
            }
            other => format!("-\t{other:?}"),
        };
        println!("{}\t{place}\t{}", block.kind.code(), text.replace(['\n', '\t'], " "));
    }
}

/// The words of the cells of a row, one for each column, divided by the unit separator of ASCII.
fn cells(reading: &Reading, table: &Table, row: &TableRow) -> String {
    let mut words = vec![String::new(); table.columns.len()];
    for cell in &row.cells {
        let text = reading.text().slice(cell.span).unwrap_or_default();
        if let Some(place) = words.get_mut(cell.column as usize) {
            *place = text.replace(['\n', '\t'], " ");
        }
    }
    words.join("\u{1F}")
}

fn print_words(bytes: &[u8]) {
    let mut page = 1;
    while let Ok(words) = read::words_on_page(bytes, page) {
        if words.is_empty() {
            break;
        }
        for word in words {
            let [left, top, right, bottom] = word.rectangle;
            println!("{page}\t{left:.2} {top:.2} {right:.2} {bottom:.2}\t{}", word.text);
        }
        page += 1;
    }
}
