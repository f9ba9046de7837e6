//! Whole documents through [`read`](crate::read).

use crate::{MAX_BYTES, Refusal, read, xml};
use expect_test::{Expect, expect};
use model::{Origin, Reading, Warning};
use proptest::prelude::*;

/// What was found, a line for each block with the bytes it came from.
fn show(bytes: &[u8], reading: &Reading, warnings: &[Warning]) -> String {
    let mut shown = format!(
        "{} {:?} {:?} {:?} {:?}\n",
        reading.kind.code(),
        reading.language,
        reading.title,
        reading.outlet,
        reading.authors
    );
    for date in &reading.date_candidates {
        shown += &format!("{} in {}\n", date.edtf, date.found_in);
    }
    for date in &reading.modified {
        shown += &format!("changed {} in {}\n", date.edtf, date.found_in);
    }
    if let Some(address) = &reading.address {
        shown += &format!("at {address}\n");
    }
    for block in reading.blocks() {
        let words = reading.text().slice(block.span).unwrap_or_default();
        let origin = block.origin.as_ref().map(|origin| match origin {
            Origin::Bytes { start, end } => {
                String::from_utf8_lossy(&bytes[*start as usize..*end as usize]).into_owned()
            }
            other => format!("{other:?}"),
        });
        shown += &format!("{}: {}\n", block.kind.code(), words.escape_debug());
        if origin.as_deref() != Some(words) {
            shown += &format!("    from {origin:?}\n");
        }
    }
    for beside in &reading.beside {
        shown += &format!("({}: {})\n", beside.kind.code(), beside.text);
    }
    for warning in warnings {
        shown += &format!("{} {:?}: {}\n", warning.code, warning.span, warning.message);
    }
    shown
}

fn check(bytes: &[u8], name: &str, expected: Expect) {
    expected.assert_eq(&match read(bytes, name) {
        Ok((reading, warnings)) => show(bytes, &reading, &warnings),
        Err(refusal) => format!("{refusal}\n"),
    });
}

/// What was found in a document whose places are not shown.
pub(crate) fn check_blocks(bytes: &[u8], name: &str, expected: Expect) {
    let (reading, warnings) = read(bytes, name).unwrap();
    let mut shown = format!(
        "{} {:?} {:?} {:?} {:?}\n",
        reading.kind.code(),
        reading.language,
        reading.title,
        reading.authors,
        reading.published.as_ref().map(|date| date.edtf.as_str())
    );
    for date in &reading.date_candidates {
        shown += &format!("{} in {}\n", date.edtf, date.found_in);
    }
    for block in reading.blocks() {
        let words = reading.text().slice(block.span).unwrap_or_default();
        let place = match &block.origin {
            Some(Origin::Part { part, .. }) => part,
            Some(Origin::Bytes { .. }) => "bytes",
            _ => "nowhere",
        };
        shown += &format!("{} of {place}: {}\n", block.kind.code(), words.escape_debug());
    }
    for warning in warnings {
        let words = warning.span.and_then(|span| reading.text().slice(span));
        shown += &format!("{} {:?}: {}\n", warning.code, words, warning.message);
    }
    expected.assert_eq(&shown);
}

/// Every block of a packed document is found in its part: the characters there, without markup and
/// without those of passages beside it, are those of the block.
pub(crate) fn parts_hold(bytes: &[u8], name: &str) {
    let (reading, _) = read(bytes, name).unwrap();
    let members = crate::archive::tests::all(bytes, name).unwrap();
    let others: Vec<String> = reading
        .blocks()
        .iter()
        .map(|block| letters(reading.text().slice(block.span).unwrap_or_default()))
        .collect();
    for (at, block) in reading.blocks().iter().enumerate() {
        let Some(Origin::Part { part, start, end }) = &block.origin else {
            panic!("no place: {block:?}");
        };
        let member = members.iter().find(|member| member.name == *part).unwrap();
        let content = member.result.as_deref().unwrap();
        let piece = std::str::from_utf8(&content[*start as usize..*end as usize]).unwrap();
        let mut found = letters(&xml::unescape(&without_tags(piece)));
        for (_, other) in others.iter().enumerate().filter(|(other, _)| *other != at) {
            if found != others[at] {
                found = found.replacen(other.as_str(), "", 1);
            }
        }
        assert_eq!(found, others[at], "{piece}");
    }
}

/// All that a file holds, through the whole interface.
pub(crate) fn held(bytes: &[u8], name: &str) -> Result<Vec<crate::Member>, Refusal> {
    let mut held = Vec::new();
    crate::members(bytes, name, &mut |member| held.push(member))?;
    Ok(held)
}

/// What a file says and what it holds.
pub(crate) type Whole =
    (Result<(Reading, Vec<Warning>), Refusal>, Result<Vec<crate::Member>, Refusal>);

/// Reads a file, and all that it holds.
pub(crate) fn whole(bytes: &[u8], name: &str) -> Whole {
    (read(bytes, name), held(bytes, name))
}

pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The characters between tags; numbers of notes and names of who commented are no words.
pub(crate) fn without_tags(xml: &str) -> String {
    let mut xml = xml.to_owned();
    for name in ["text:note-citation", "dc:creator", "dc:date"] {
        while let Some(start) = xml.find(&format!("<{name}>")) {
            let end = format!("</{name}>");
            let length = xml[start..].find(&end).map_or(xml.len() - start, |at| at + end.len());
            xml.replace_range(start..start + length, "");
        }
    }
    let pieces = xml.split('<').enumerate().map(|(at, piece)| match at {
        0 => piece,
        _ => piece.split_once('>').map_or("", |(_, text)| text),
    });
    pieces.collect()
}

#[test]
fn a_plain_text() {
    check(
        "\u{FEFF}date 2025-12-23 Aurelio Montes, president of Valdoria, replied on Tuesday to the \
         accounts of former prisoners.\r\n\r\nMontes Offers To Open The Gates But…\r\n\r\n“He will \
         cooperate fully”, his office said. The survivors’ lawyers had not been asked."
            .as_bytes(),
        "reply.txt",
        expect![[r#"
            text Some("en") Some("Montes Offers To Open The Gates But…") None []
            2025-12-23 in date line
            dateline: date 2025-12-23
            paragraph: Aurelio Montes, president of Valdoria, replied on Tuesday to the accounts of former prisoners.
            heading: Montes Offers To Open The Gates But…
            paragraph: “He will cooperate fully”, his office said. The survivors’ lawyers had not been asked.
        "#]],
    );
}

#[test]
fn a_web_page() {
    check(
        include_bytes!("fixtures/night.html"),
        "https://harbour.example/2025/03/02/a-night-at-la-cumbre",
        expect![[r#"
            html Some("en") Some("A night at La Cumbre") Some("The Harbour Tribune") ["Ana Ruiz"]
            2025-03-02 in json-ld
            2025-03-02 in url
            2025-03-02 in time
            2025-03-02 in text
            paragraph: The guards came shortly after midnight, three former prisoners told The Harbour Tribune, and took four men from cell 14. None of them came back that night.
                from Some("The guards came <em>shortly after midnight</em>, three former prisoners told The Harbour Tribune,\nand took four men from cell 14. None of them came back that&nbsp;night.")
            paragraph: “We heard the doors, and then nothing”, said Tomás Vale, who was held in the prison for eleven weeks and was released without charge in January.
                from Some("&ldquo;We heard the doors, and then nothing&rdquo;, said Tom&aacute;s Vale, who was held in the prison for eleven\nweeks and was released without charge in January.")
            heading: What the ministry says
            paragraph: The ministry of justice of Valdoria denied the account. Its spokeswoman said that no guard had been on duty in that part of the prison, and that “every complaint is looked into”.
                from Some("The ministry of justice of Valdoria denied the account. Its spokeswoman said that no guard had been on\nduty in that part of the prison, and that &#8220;every complaint is looked into&#8221;.")
            quote: Every person in our custody is treated in keeping with the law and with our treaties.
            list-item: Civic Watch has asked for a visit to the prison.
            list-item: The court of San Telmo has not yet replied to the lawyers.
        "#]],
    );
}

#[test]
fn a_page_without_main_text() {
    check(
        b"<html><title>La Cumbre</title><body></body></html>",
        "page.html",
        expect![[r#"
            html None Some("La Cumbre") None []
            heading: La Cumbre
            no-main-text None: the page has a title and no text
        "#]],
    );
    check(
        b"<html><body> </body></html>",
        "page.html",
        expect![[r#"
            the page has no visible text; if a browser shows one, save the page from there
        "#]],
    );
}

#[test]
fn other_encodings() {
    let spanish = "El director negó la acusación.\n\nSegún él, no pasó nada.";
    let latin: Vec<u8> = spanish.chars().map(|c| c as u8).collect();
    check(
        &latin,
        "latin",
        expect![[r#"
        text None None None []
        paragraph: El director negó la acusación.
            from Some("El director neg� la acusaci�n.")
        paragraph: Según él, no pasó nada.
            from Some("Seg�n �l, no pas� nada.")
        encoding-guessed None: the file does not say its encoding; read as windows-1252
    "#]],
    );
    let mut wide = vec![0xFF, 0xFE];
    wide.extend(spanish.encode_utf16().flat_map(u16::to_le_bytes));
    check(
        &wide,
        "wide",
        expect![[r#"
        text None None None []
        paragraph: El director negó la acusación.
            from Some("E\0l\0 \0d\0i\0r\0e\0c\0t\0o\0r\0 \0n\0e\0g\0�\0 \0l\0a\0 \0a\0c\0u\0s\0a\0c\0i\0�\0n\0.\0")
        paragraph: Según él, no pasó nada.
            from Some("S\0e\0g\0�\0n\0 \0�\0l\0,\0 \0n\0o\0 \0p\0a\0s\0�\0 \0n\0a\0d\0a\0.\0")
    "#]],
    );
    check(
        b"La acusaci\xC3\xB3n\xFF es grave.\n\nNo pas\xC3\xB3 nada.",
        "broken",
        expect![[r#"
            text None None None []
            paragraph: La acusación� es grave.
            paragraph: No pasó nada.
            broken-encoding Some([12,13)): bytes that are not UTF-8 were replaced by �; places: 1
        "#]],
    );
}

#[test]
fn what_cannot_be_read_is_refused() {
    check(
        b"",
        "",
        expect![[r#"
        the file is empty
    "#]],
    );
    check(
        b" \r\n\t",
        "",
        expect![[r#"
        the file is empty
    "#]],
    );
    check(
        "\u{FEFF}\u{A0}".as_bytes(),
        "",
        expect![[r#"
        the file is empty
    "#]],
    );
    check(
        b"%PDF-1.7",
        "a.txt",
        expect![[r#"
            the file is damaged: no page of the PDF file can be found; open it in the program that made it and save it anew
        "#]],
    );
    check(
        &[0, 159, 146, 150, 1, 2, 3],
        "",
        expect![[r#"
        the file is binary data, not text
    "#]],
    );
    let large = vec![b'a'; MAX_BYTES + 1];
    let bytes = large.len();
    assert_eq!(read(&large, ""), Err(Refusal::TooLarge { bytes }));
}

/// Reads on a stack as small as those of worker threads.
fn read_on_small_stack(bytes: Vec<u8>, name: &'static str) {
    let thread = std::thread::Builder::new().stack_size(2 << 20);
    let handle = thread.spawn(move || read(&bytes, name).is_ok());
    assert!(handle.is_ok_and(|handle| handle.join().is_ok()));
}

#[test]
fn deep_pages_do_not_exhaust_the_stack() {
    let words = "<p>The guards came at night and took four men.</p>".repeat(10);
    for (open, times) in [
        ("<div>", 100_000),
        ("<div>", 290),
        ("<b>", 290),
        ("<table><tr><td>", 290),
        ("<ul><li>", 290),
        ("<svg><g>", 145),
        ("<blockquote><p>", 290),
        ("<details><summary>", 145),
        ("<b><p></b>", 290),
        ("<a><div>", 290),
    ] {
        let page = format!("<html><body>{}{words}", open.repeat(times));
        read_on_small_stack(page.into_bytes(), "deep.html");
    }
}

/// Every character that is not white space is in exactly one block of a plain text.
fn covers(reading: &Reading) -> bool {
    let text = reading.text().as_str();
    let mut inside = vec![false; text.chars().count()];
    for block in reading.blocks() {
        for character in block.span.start()..block.span.end() {
            inside[character as usize] = true;
        }
    }
    text.chars().zip(inside).all(|(c, inside)| inside || c.is_whitespace())
}

/// The bytes that a block came from, decoded alone, are its words.
fn origins_hold(bytes: &[u8], reading: &Reading, decode: impl Fn(&[u8]) -> String) -> bool {
    reading.blocks().iter().all(|block| {
        let Some(Origin::Bytes { start, end }) = block.origin else {
            return false;
        };
        let words = decode(&bytes[start as usize..end as usize]);
        reading.text().slice(block.span) == Some(&words)
    })
}

const WORDS: &str = r"([A-ZÁa-zé—:.,*1“’\-\u{20AC} \t\r\n]|(\n\n)|(date 2025-01-02 )|(By Ana Ruiz\n)|(ANA: )|(- )){1,200}";

proptest! {
    #[test]
    fn the_reading_of_a_text_is_the_text(text in WORDS) {
        if let Ok((reading, _)) = read(text.as_bytes(), "") {
            prop_assert_eq!(reading.text().as_str(), &text);
            prop_assert!(covers(&reading));
            prop_assert!(origins_hold(text.as_bytes(), &reading, |piece| String::from_utf8_lossy(piece).into_owned()));
        }
    }

    #[test]
    fn origins_hold_in_other_encodings(text in WORDS) {
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(&text);
        if let Ok((reading, warnings)) = read(&bytes, "")
            && reading.text().as_str() == text
            && warnings.iter().any(|warning| warning.code == "encoding-guessed")
        {
            prop_assert!(origins_hold(&bytes, &reading, |piece| encoding_rs::WINDOWS_1252.decode(piece).0.into_owned()));
        }
        let mut wide = vec![0xFE, 0xFF];
        wide.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
        if let Ok((reading, _)) = read(&wide, "") {
            prop_assert_eq!(reading.text().as_str(), &text);
            prop_assert!(origins_hold(&wide, &reading, |piece| encoding_rs::UTF_16BE.decode(piece).0.into_owned()));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok((reading, _)) = read(&bytes, "") {
            prop_assert!(covers(&reading));
        }
    }

    #[test]
    fn any_page_is_read_or_refused(
        pieces in proptest::collection::vec(prop_oneof![
            proptest::sample::select(&[
                "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<table>", "<td>", "</table>", "<ul><li>", "<br>", "<article>",
                "<h1>", "</h1>", "<!--", "-->", "<script>", "</script>", "<title>", "<svg>", "<a href='", "&amp;", "&#x", "<",
                "<meta name=date content='2025-", "<blockquote>", "<select><option>", "<template>", "</html>", "é\u{200B}",
                "The guards came at night, Ana Ruiz said, and took four men from the cell. ",
            ][..]).prop_map(str::to_owned),
            "[a-z<>&;'\"= ]{0,12}",
        ], 0..60)
    ) {
        let page = format!("<html>{}", pieces.concat());
        if let Ok((reading, _)) = read(page.as_bytes(), "soup.html") {
            for block in reading.blocks() {
                if let Some(Origin::Bytes { start, end }) = block.origin {
                    prop_assert!(page.get(start as usize..end as usize).is_some_and(|piece| !piece.is_empty()));
                }
            }
        }
    }
}
