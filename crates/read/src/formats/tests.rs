//! Every format but text and pages, through [`read`](crate::read).

use crate::{Refusal, read};
use expect_test::expect_file;
use model::{Block, Origin, Reading, Warning};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::path::Path;

/// The fixtures that are text. The names matter: some formats show only there.
const FIXTURES: [&str; 13] = [
    "people_es.csv",
    "people_en.tsv",
    "unnamed_list.csv",
    "verse.txt",
    "interview.srt",
    "hearing.vtt",
    "whisper.json",
    "whatsapp_android_en.txt",
    "whatsapp_ios_es.txt",
    "telegram.json",
    "tweets.js",
    "outbox.json",
    "status.json",
];

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/fixtures").join(name);
    std::fs::read(path).unwrap()
}

/// What was read, a line for each block, table and warning.
pub(crate) fn show(result: &Result<(Reading, Vec<Warning>), Refusal>) -> String {
    let (reading, warnings) = match result {
        Ok(read) => read,
        Err(refusal) => return format!("{refusal}\n"),
    };
    let words = |span| reading.text().slice(span).unwrap_or_default().escape_debug();
    let mut shown = format!(
        "{} language={:?} title={:?} authors={:?} published={:?}\n",
        reading.kind.code(),
        reading.language,
        reading.title,
        reading.authors,
        reading.published.as_ref().map(|found| found.edtf.as_str())
    );
    for block in reading.blocks() {
        let _ = writeln!(shown, "{} {}: {}", block.kind.code(), place(block), words(block.span));
    }
    for table in &reading.tables {
        let _ = writeln!(
            shown,
            "table {:?} people={} header={:?}",
            table.sheet, table.people, table.header
        );
        for column in &table.columns {
            let role = column.role.map(|role| role.code());
            let _ = writeln!(shown, "  {:?} {role:?} {}", column.name, column.values.code());
        }
        for row in &table.rows {
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| format!("{}={}", cell.column, words(cell.span)))
                .collect();
            let _ = writeln!(shown, "  block {}: {}", row.block, cells.join(" "));
        }
    }
    for warning in warnings {
        let span = warning.span.map(|span| words(span).to_string());
        let _ = writeln!(shown, "{} {span:?}: {}", warning.code, warning.message);
    }
    shown
}

fn place(block: &Block) -> String {
    match &block.origin {
        Some(Origin::Bytes { start, end }) => format!("bytes {start}..{end}"),
        Some(Origin::Cell { sheet, cell }) => format!("{sheet}!{cell}"),
        Some(Origin::Seconds { start, end }) => format!("{start}s..{end}s"),
        other => format!("{other:?}"),
    }
}

#[test]
fn every_fixture_is_read_as_expected() {
    for name in FIXTURES {
        let shown = show(&read(&fixture(name), name));
        let path = format!("{}/src/fixtures/expected/{name}", env!("CARGO_MANIFEST_DIR"));
        expect_file![path].assert_eq(&shown);
    }
}

#[test]
fn content_is_looked_at_before_the_name() {
    for name in FIXTURES {
        if name.ends_with(".srt") || name.ends_with(".vtt") || name.ends_with(".json") {
            let (named, unnamed) = (read(&fixture(name), name), read(&fixture(name), "x.txt"));
            assert_eq!(named.unwrap().0, unnamed.unwrap().0, "{name}");
        }
    }
    let page =
        b"<!doctype html><html><body><p>The guards came at night, she said.</p></body></html>";
    assert_eq!(read(page, "list.csv").unwrap().0.kind, model::DocumentKind::Html);
}

/// The cells of a table, read letter by letter as RFC 4180 has it.
fn cells_of(text: &str, delimiter: char) -> Vec<Vec<String>> {
    let (mut rows, mut quoted) = (vec![vec![String::new()]], false);
    let mut chars = text.trim_start_matches('\u{FEFF}').chars().peekable();
    while let Some(c) = chars.next() {
        let row = rows.last_mut().unwrap();
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                row.last_mut().unwrap().push('"');
            }
            '"' if quoted || row.last().unwrap().is_empty() => quoted = !quoted,
            _ if c == delimiter && !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            c => row.last_mut().unwrap().push(c),
        }
    }
    rows
}

/// The words of a row, by the name of its cells: `A7:F7`.
fn row_words(rows: &[Vec<String>], name: &str) -> String {
    let ends: Vec<_> =
        name.split(':').map(|cell| crate::tables::cell_place(cell).unwrap()).collect();
    let (first, last) = (ends[0], *ends.last().unwrap());
    assert_eq!(first.1, last.1);
    let row = &rows[first.1 as usize - 1][first.0 as usize..=last.0 as usize];
    let cells: Vec<&str> =
        row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    cells.join(" | ")
}

#[test]
fn a_row_leads_back_to_its_cells() {
    for (name, delimiter) in
        [("people_es.csv", ';'), ("people_en.tsv", '\t'), ("unnamed_list.csv", ',')]
    {
        let bytes = fixture(name);
        let rows = cells_of(std::str::from_utf8(&bytes).unwrap(), delimiter);
        let (reading, _) = read(&bytes, name).unwrap();
        for block in reading.blocks() {
            let Some(Origin::Cell { cell, .. }) = &block.origin else { panic!("{block:?}") };
            assert_eq!(reading.text().slice(block.span), Some(row_words(&rows, cell).as_str()));
        }
        let filled = rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty()));
        assert_eq!(reading.blocks().len(), filled.count());
    }
}

#[test]
fn a_cell_of_a_table_has_its_own_characters() {
    let bytes = fixture("people_es.csv");
    let rows = cells_of(std::str::from_utf8(&bytes).unwrap(), ';');
    let (reading, _) = read(&bytes, "people_es.csv").unwrap();
    for (row, numbers) in reading.tables[0].rows.iter().zip([1, 2, 4, 5]) {
        for cell in &row.cells {
            let words = reading.text().slice(cell.span).unwrap();
            assert_eq!(words, rows[numbers][cell.column as usize].trim());
        }
    }
}

#[test]
fn a_message_leads_back_to_its_bytes() {
    for name in ["whatsapp_android_en.txt", "whatsapp_ios_es.txt"] {
        let bytes = fixture(name);
        let (reading, _) = read(&bytes, name).unwrap();
        for block in reading.blocks() {
            let Some(Origin::Bytes { start, end }) = block.origin else { panic!("{block:?}") };
            let original = std::str::from_utf8(&bytes[start as usize..end as usize]).unwrap();
            assert_eq!(reading.text().slice(block.span), Some(original));
        }
    }
}

/// All names, strings and numbers of a piece of JSON, as another library reads them.
fn scalars(value: &serde_json::Value, found: &mut String) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| scalars(item, found)),
        serde_json::Value::Object(members) => members.iter().for_each(|(name, member)| {
            *found += name;
            scalars(member, found);
        }),
        serde_json::Value::String(string) => *found += string,
        other => *found += &other.to_string(),
    }
}

#[test]
fn what_is_read_from_json_leads_back_to_its_bytes() {
    for name in ["telegram.json", "tweets.js", "outbox.json", "status.json"] {
        let bytes = fixture(name);
        let (reading, _) = read(&bytes, name).unwrap();
        assert!(reading.blocks().len() > 1);
        for block in reading.blocks() {
            let Some(Origin::Bytes { start, end }) = block.origin else { panic!("{block:?}") };
            let json = serde_json::from_slice(&bytes[start as usize..end as usize]).unwrap();
            let mut original = String::new();
            scalars(&json, &mut original);
            for tag in ["<p>", "</p>", "<b>", "</b>", "<br>"] {
                original = original.replace(tag, "");
            }
            let original = original.replace("&amp;", "&");
            let words = reading.text().slice(block.span).unwrap();
            for piece in
                words.lines().flat_map(|line| line.split(": ")).flat_map(|part| part.split(' '))
            {
                assert!(original.contains(piece), "{piece:?} is not in {original:?}");
            }
        }
    }
}

#[test]
fn a_cue_leads_back_to_its_seconds() {
    for (name, comma) in [("interview.srt", ","), ("hearing.vtt", ".")] {
        let text = String::from_utf8(fixture(name)).unwrap();
        let (reading, _) = read(text.as_bytes(), name).unwrap();
        let mut cues = 0;
        for block in reading.blocks() {
            let Some(Origin::Seconds { start, end }) = block.origin else { continue };
            let clock = |seconds: f64| {
                format!("{:02}:{:06.3}", (seconds / 60.0) as u32, seconds % 60.0)
                    .replace('.', comma)
            };
            let (_, after) = text.split_once(&clock(start)).unwrap();
            let (before, after) = after.split_once(&clock(end)).unwrap();
            assert!(!before.contains('\n'));
            let cue = after.split("\n\n").next().unwrap().replace("&amp;", "&");
            for line in reading.text().slice(block.span).unwrap().lines() {
                let said =
                    line.rsplit_once(": ").map_or(line, |(_, said)| said).trim_end_matches('.');
                assert!(
                    said.split(' ').all(|word| cue.contains(word)),
                    "{said:?} is not in {cue:?}"
                );
            }
            cues += 1;
        }
        assert_eq!(cues, 3);
    }
}

/// Whether every character that is not white space is in a block.
fn covers(reading: &Reading) -> bool {
    let mut inside = vec![false; reading.text().chars_len() as usize];
    for block in reading.blocks() {
        inside[block.span.start() as usize..block.span.end() as usize].fill(true);
    }
    reading.text().as_str().chars().zip(inside).all(|(c, inside)| inside || c.is_whitespace())
}

/// Every block has words of its own and a place, and every word a block.
fn is_sound(bytes: &[u8], name: &str) -> Result<(), TestCaseError> {
    let result = read(bytes, name);
    prop_assert_eq!(show(&result), show(&read(bytes, name)));
    let Ok((reading, warnings)) = result else { return Ok(()) };
    prop_assert!(covers(&reading));
    for block in reading.blocks() {
        prop_assert!(reading.text().slice(block.span).is_some());
        if let Some(Origin::Bytes { start, end }) = block.origin {
            prop_assert!(start < end && end <= bytes.len() as u64);
        }
    }
    for cell in reading.tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells) {
        prop_assert!(reading.text().slice(cell.span).is_some());
    }
    for span in warnings.iter().filter_map(|warning| warning.span) {
        prop_assert!(reading.text().slice(span).is_some());
    }
    Ok(())
}

#[test]
fn a_file_cut_anywhere_is_read_or_refused() {
    for name in FIXTURES {
        let bytes = fixture(name);
        for end in 0..bytes.len() {
            assert!(is_sound(&bytes[..end], name).is_ok(), "{name} cut at {end}");
        }
    }
}

#[test]
fn hostile_values_are_read_or_refused() {
    let deep = |open: &str| format!("{{\"messages\":{}", open.repeat(200_000));
    let hostile: [(&str, String); 12] = [
        ("a.json", deep("[")),
        ("a.json", deep("{\"messages\":")),
        ("tweets.js", format!("window.YTD.tweets.part0 = {}", "[".repeat(200_000))),
        ("a.json", "{\"segments\":[{\"start\":1e999,\"end\":-1,\"text\":\"a\"}]}".to_owned()),
        (
            "a.json",
            format!(
                "{{\"segments\":[{{\"start\":{},\"end\":2,\"text\":\"a\"}}]}}",
                "9".repeat(5000)
            ),
        ),
        ("a.srt", format!("1\n{}:00:00,000 --> 00:00:01,000\nwords", "9".repeat(500))),
        ("a.vtt", format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{}", "<".repeat(100_000))),
        ("a.csv", ",".repeat(1_000_000)),
        ("a.csv", "a,".repeat(1_000_000)),
        ("a.csv", "\"".repeat(100_001)),
        ("a.csv", "a,b\n\0,\u{202E}c\n../../x,\"\n".to_owned()),
        ("a.txt", "1/1/24, 10:00 - A: b\n".repeat(20_000)),
    ];
    for (name, text) in &hostile {
        assert!(is_sound(text.as_bytes(), name).is_ok(), "{name}");
    }
}

#[test]
fn bad_characters_lose_only_themselves() {
    let mut bytes = fixture("people_es.csv");
    bytes.extend(b"\xFFEva;Luna\xC3;2/3/1991\n");
    let (reading, warnings) = read(&bytes, "people_es.csv").unwrap();
    assert!(reading.text().as_str().ends_with("\u{FFFD}Eva | Luna\u{FFFD} | 2/3/1991"));
    assert!(warnings.iter().any(|warning| warning.code == "broken-encoding"));
    let latin: Vec<u8> =
        "nombre;edad\nAn\u{ed}bal;30\nJos\u{e9};31\n".chars().map(|c| c as u8).collect();
    assert!(read(&latin, "a.csv").unwrap().0.text().as_str().contains("An\u{ed}bal | 30"));
}

#[test]
fn a_table_that_is_too_large_is_refused() {
    let fields = ",".repeat(1 << 20);
    assert_eq!(read(fields.as_bytes(), "a.csv"), Err(Refusal::TooManyCells));
    let rows = "a\n".repeat((1 << 20) + 1);
    assert_eq!(read(rows.as_bytes(), "a.csv"), Err(Refusal::TooManyCells));
    let (reading, _) = read(&rows.as_bytes()[2..], "a.csv").unwrap();
    assert_eq!(reading.blocks().len(), 1 << 20);
    assert_eq!(read(b"WEBVTT\n", "a.vtt"), Err(Refusal::NoWords { kind: "subtitles" }));
}

/// Pieces of all formats, in any order.
const PIECES: &[&str] = &[
    "{\"messages\":[",
    "{\"id\":1,\"type\":\"message\",",
    "\"date\":\"2024-03-05T08:00:00\",",
    "\"from\":\"Ana\",",
    "\"text\":",
    "\"é\\u00e9\\ud83d\"",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "{\"segments\":[{\"start\":1,\"end\":2,",
    "window.YTD.tweets.part0 = [",
    "\"id_str\":\"1\",\"created_at\":\"Tue Mar 05 20:19:24 +0000 2024\",\"full_text\":\"RT @a &amp;\"",
    "WEBVTT\n\n",
    "00:00:01,000 --> 00:00:02,000\n",
    "<v Ana>",
    "1\n",
    "\n",
    "\r\n",
    "\n\n",
    "NOTE ",
    "-->",
    "1/2/24, 10:00 - Ana: ",
    "[13/2/24, 10:00:01\u{202F}p.\u{A0}m.] Luis: ",
    "\u{200E}",
    "<Media omitted>",
    ";",
    "\t",
    "|",
    "\"\"",
    "nombre,edad\n",
    "name;surname;dob\n",
    "Ana Sol,31\n",
    "=1+1",
    "01234567-8",
    "2024-03-05",
    "-1,5",
    "\0",
    "words ",
];

proptest! {
    #[test]
    fn any_mixture_is_read_or_refused(
        pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..40),
        name in proptest::sample::select(&["a.csv", "a.tsv", "a.srt", "a.txt", "WhatsApp Chat with Ana.txt", "a.json"][..]),
    ) {
        is_sound(pieces.concat().as_bytes(), name)?;
    }

    #[test]
    fn a_fixture_with_changed_bytes_is_read_or_refused(
        which in 0..FIXTURES.len(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = fixture(FIXTURES[which]);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        is_sound(&bytes, FIXTURES[which])?;
    }

    #[test]
    fn the_cells_of_any_table_are_kept(rows in proptest::collection::vec(proptest::collection::vec("[a-z é\"\n,;=-]{0,8}", 3), 1..12)) {
        let field = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &Vec<String>| row.iter().map(field).collect::<Vec<_>>().join(",");
        let text = rows.iter().map(line).collect::<Vec<_>>().join("\n");
        let Ok((reading, _)) = read(text.as_bytes(), "a.csv") else { return Ok(()) };
        for block in reading.blocks() {
            let Some(Origin::Cell { cell, .. }) = &block.origin else { continue };
            let words = reading.text().slice(block.span).map(str::to_owned);
            prop_assert_eq!(words, Some(row_words(&rows, cell)));
        }
    }
}
