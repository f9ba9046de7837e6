//! Prints readings of files as JSON Lines with the fields that the scorers of reading look at:
//! `consilience read` without the rest of the program.

use std::fmt::Write;

fn main() -> std::io::Result<()> {
    for file in std::env::args().skip(1) {
        let bytes = std::fs::read(&file)?;
        match read::read(&bytes, &file) {
            Ok((reading, _)) => println!("{}", line(&file, &reading)),
            Err(refusal) => eprintln!("{file}: {refusal}"),
        }
    }
    Ok(())
}

fn line(file: &str, reading: &model::Reading) -> String {
    let published = reading.published.as_ref().map(date);
    let dates = |found: &[model::DateFound]| found.iter().map(date).collect::<Vec<_>>().join(",");
    let authors: Vec<String> = reading.authors.iter().map(|name| quoted(name)).collect();
    format!(
        "{{\"file\":{},\"title\":{},\"authors\":[{}],\"published\":{},\"dates\":[{}],\"modified\":[{}],\"text\":{}}}",
        quoted(file),
        reading.title.as_deref().map_or("null".to_owned(), quoted),
        authors.join(","),
        published.unwrap_or_else(|| "null".to_owned()),
        dates(&reading.date_candidates),
        dates(&reading.modified),
        quoted(reading.text().as_str()),
    )
}

fn date(found: &model::DateFound) -> String {
    let place = quoted(&found.found_in);
    format!("{{\"edtf\":\"{}\",\"found_in\":{place}}}", found.edtf)
}

/// A JSON string (RFC 8259, section 7).
fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(json, "\\u{:04x}", u32::from(c));
            }
            c => json.push(c),
        }
    }
    json.push('"');
    json
}
