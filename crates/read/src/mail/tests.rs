use super::*;
use crate::read;
use crate::tests::{check_blocks, held, letters, whole, without_tags};
use expect_test::expect;
use model::Origin;
use proptest::prelude::*;

const PLAIN: &str = "Return-Path: <ana@harbour.example>\r\nMessage-ID: <1@harbour.example>\r\nFrom: =?utf-8?Q?Ana_Ru=C3=ADz?= <ana@harbour.example>\r\nTo: Tom=?x Vale <tomas@civic.example>,\r\n\tred@harbour.example\r\nSubject: =?utf-8?B?TGEgbm9jaGUgZW4gTGEgQ3VtYnLD?=\r\n =?utf-8?B?qSAx?= (list)\r\nDate: Tue, 23 Dec 2025 10:00:00 -0300 (ART)\r\nIn-Reply-To: <0@civic.example>\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";

fn plain() -> Vec<u8> {
    let mut bytes = PLAIN.as_bytes().to_vec();
    bytes.extend(b"Los guardias llegaron de noche, dijo Tom\xE1s Vale.\r\n\r\nOn Monday, Tomas wrote:\r\n> Four men were taken.\r\n>> When?\r\n\r\nNo volvieron.\r\n-- \r\nAna Ru\xEDz\r\nHarbour Tribune\r\n");
    bytes
}

const MIXED: &str = "From: Tomas Vale <tomas@civic.example>\nTo: ana@harbour.example\nSubject: The list\nDate: 24 Dec 2025 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"out er\"\n\npreamble\n--out er\nContent-Type: multipart/alternative; boundary=inner\n\n--inner\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe guards took four men from =\ncell 14, dijo Tom=C3=A1s.\n--inner\nContent-Type: text/html\n\n<p>The guards took four men.</p>\n--inner--\n--out er\nContent-Type: text/csv; name*0*=utf-8''lista%20; name*1*=declaraci%C3%B3n.csv\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nbmFtZSxj\nZWxsCg==\n--out er\nContent-Type: message/rfc822\n\nSubject: inner\nFrom: x@y\nMessage-ID: <2>\n\nwords\n--out er\nContent-Type: application/pdf; name=\"../a\u{202E}fdp.exe\"\nContent-Transfer-Encoding: base64\n\n!!garbage!!\n--out er\nContent-Type: image/png\nContent-Transfer-Encoding: x-unknown\n\nxx\n--out er--\nepilogue\n";

#[test]
fn a_plain_message() {
    check_blocks(
        &plain(),
        "a.eml",
        expect![[r#"
            message None Some("La noche en La Cumbré 1 (list)") ["Ana Ruíz"] Some("2025-12-23")
            2025-12-23 in header
            heading of bytes: La noche en La Cumbré 1 (list)
            dateline of bytes: From: Ana Ruíz <ana@harbour.example>
            dateline of bytes: To: Tom=?x Vale <tomas@civic.example>, red@harbour.example
            dateline of bytes: Date: Tue, 23 Dec 2025 10:00:00 -0300 (ART)
            dateline of bytes: Message-ID: <1@harbour.example>
            dateline of bytes: In-Reply-To: <0@civic.example>
            paragraph of bytes: Los guardias llegaron de noche, dijo Tomás Vale.
            paragraph of bytes: On Monday, Tomas wrote:
            quote of bytes: > Four men were taken.\r\n>> When?
            paragraph of bytes: No volvieron.
            paragraph of bytes: --
            paragraph of bytes: Ana Ruíz
            paragraph of bytes: Harbour Tribune
            signature Some("--"): the signature of the message
            signature Some("Ana Ruíz"): the signature of the message
            signature Some("Harbour Tribune"): the signature of the message
        "#]],
    );
}

#[test]
fn a_message_with_parts() {
    check_blocks(
        MIXED.as_bytes(),
        "",
        expect![[r#"
        message Some("en") Some("The list") ["Tomas Vale"] Some("2025-12-24")
        2025-12-24 in header
        heading of bytes: The list
        dateline of bytes: From: Tomas Vale <tomas@civic.example>
        dateline of bytes: To: ana@harbour.example
        dateline of bytes: Date: 24 Dec 2025 08:00:00 +0000
        paragraph of 1.1: The guards took four men from cell 14, dijo Tomás.
        alternative None: the part 1.2 is the same message as a page and is not read
    "#]],
    );
}

#[test]
fn attachments_are_members() {
    let members = held(MIXED.as_bytes(), "").unwrap();
    let shown: Vec<String> = members
        .iter()
        .map(|member| match &member.result {
            Ok(content) => format!("{} = {}", member.name, String::from_utf8_lossy(content)),
            Err(reason) => format!("{} ! {reason}", member.name),
        })
        .collect();
    assert_eq!(
        shown,
        [
            "lista declaración.csv = name,cell\n",
            "part 3.eml = Subject: inner\nFrom: x@y\nMessage-ID: <2>\n\nwords",
            "__/a\u{FFFD}fdp.exe ! its base64 is damaged",
            "part 5.png ! its transfer encoding \"x-unknown\" is not known",
        ]
    );
    assert_eq!(held(&plain(), ""), Ok(Vec::new()));
}

/// The bytes that each block came from, decoded alone, are its words.
#[test]
fn origins_of_messages_hold() {
    for bytes in [plain(), MIXED.as_bytes().to_vec()] {
        let (reading, _) = read(&bytes, "a.eml").unwrap();
        let leaves = mime::leaves(&bytes);
        for block in reading.blocks() {
            let words = reading.text().slice(block.span).unwrap();
            let found = match block.origin.as_ref().unwrap() {
                Origin::Bytes { start, end } => {
                    let piece = &bytes[*start as usize..*end as usize];
                    let is_head = (*end as usize)
                        < memchr::memmem::find(&bytes, b"\n\n").unwrap_or(PLAIN.len());
                    match is_head {
                        true => fields::decode(piece),
                        false => encoding::decode(piece, Some(encoding_rs::WINDOWS_1252))
                            .unwrap()
                            .text
                            .into_owned(),
                    }
                }
                Origin::Part { part, start, end } => {
                    let leaf = leaves.iter().find(|leaf| leaf.number == *part).unwrap();
                    let (body, _) = leaf.decode(&bytes).unwrap();
                    String::from_utf8(body[*start as usize..*end as usize].to_vec()).unwrap()
                }
                other => panic!("{other:?}"),
            };
            assert_eq!(found, words);
        }
    }
}

#[test]
fn a_page_is_read_where_there_is_no_plain_text() {
    let page = "MIME-Version: 1.0\r\nFrom: a@b.example\r\nSubject: Page\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>The guards came at night and took four men from cell 14, she said.</p><blockquote>Every person is treated well.</blockquote></body></html>";
    let (reading, _) = read(page.as_bytes(), "").unwrap();
    let last = reading.blocks().last().unwrap();
    assert!(reading.text().as_str().contains("took four men"));
    let Some(Origin::Bytes { start, end }) = last.origin else {
        panic!("no place: {last:?}");
    };
    let piece = &page[start as usize..end as usize];
    let words = reading.text().slice(last.span).unwrap();
    assert_eq!(letters(&without_tags(piece)), letters(words));
}

#[test]
fn notes_that_only_look_like_messages_are_texts() {
    for text in [
        "From: the ministry\nSubject: a statement\n\nNo guard was there.",
        "Date: 2025-12-23\nTitle: A night\n\nThe guards came.",
        "From the start, they said, it was 10:00 in 2025.\n\nThe guards came.",
    ] {
        let (reading, _) = read(text.as_bytes(), "a.txt").unwrap();
        assert_eq!(reading.kind, model::DocumentKind::Text, "{text}");
    }
    let (reading, _) = read(b"From: a@b.example\n\nwords", "a.eml").unwrap();
    assert_eq!(reading.kind, model::DocumentKind::Message);
}

#[test]
fn a_mailbox_is_its_messages() {
    let mailbox = "From ana@harbour.example Tue Dec 23 10:00:00 2025\nFrom: a@b\nSubject: =?utf-8?Q?La_lista?=\nMessage-ID: <1>\n\nwords\n>From the start\n>>From here\n\nFrom here it was not far.\n\nFrom b@c Wed Dec 24 10:00:00 2025\nSubject: ../up\nMessage-ID: <2>\n\nmore\n";
    let members = held(mailbox.as_bytes(), "a.txt").unwrap();
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(names, ["1 La lista.eml", "2 .. up.eml"]);
    let first = members[0].result.as_deref().unwrap();
    let first = String::from_utf8_lossy(first);
    assert!(
        first.ends_with("words\nFrom the start\n>From here\n\nFrom here it was not far.\n\n"),
        "{first}"
    );
    let (reading, _) = read(mailbox.as_bytes(), "").unwrap();
    assert_eq!(reading.kind, model::DocumentKind::Mailbox);
    assert!(reading.blocks().is_empty());
}

#[test]
fn deep_parts_end_in_a_line() {
    let mut message = "MIME-Version: 1.0\nFrom: a@b\nSubject: deep\n".to_owned();
    for depth in 0..1000 {
        message += &format!("Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n");
    }
    message += "\nwords\n";
    let Ok(members) = held(message.as_bytes(), "") else {
        panic!("no line");
    };
    assert_eq!(members.len(), 1);
    assert_eq!(members[0].result, Err("it is nested too deeply or has too many parts".to_owned()));
    let nested = format!(
        "MIME-Version: 1.0\nFrom: a@b\nTo: c@d\n{}\nwords",
        "Content-Type: message/rfc822\n\n".repeat(1_000_000)
    );
    assert!(whole(nested.as_bytes(), "").0.is_ok());
}

#[test]
fn boundaries_that_are_tricks_end_in_a_line_or_a_body() {
    let with = |boundary: &str, body: &str| {
        let head = "MIME-Version: 1.0\nFrom: a@b.example\nSubject: x\n";
        whole(
            format!("{head}Content-Type: multipart/mixed; boundary={boundary}\n\n{body}")
                .as_bytes(),
            "",
        )
    };
    let nowhere = with("b", "--c\n\nwords");
    let Ok(members) = nowhere.1 else {
        panic!("{nowhere:?}");
    };
    assert_eq!(
        members[0].result,
        Err("the boundary between its parts is nowhere in it".to_owned())
    );
    for (boundary, body) in
        [("\"\"", "--\n\nwords\n----\n"), ("b", "--b--\n--b\n\nwords"), ("b", "--bb\n--b\n\nwords")]
    {
        assert!(with(boundary, body).0.is_ok(), "{boundary} {body}");
    }
    let parts = format!("--b\n\nx\n{}", "--b\n\nx\n".repeat(20_000));
    assert!(with("b", &parts).0.is_ok());
}

#[test]
fn truncated_messages_are_read_or_refused() {
    for bytes in [plain(), MIXED.as_bytes().to_vec()] {
        for end in (0..bytes.len()).step_by(7) {
            let _ = whole(&bytes[..end], "a.eml");
        }
    }
}

#[test]
fn encoded_words_without_an_end_are_quick() {
    let message =
        format!("MIME-Version: 1.0\nFrom: a@b\nSubject: {}\n\nwords", "=?a?b?x".repeat(500_000));
    assert!(read(message.as_bytes(), "").is_ok());
}

proptest! {
    #[test]
    fn any_soup_is_read_or_refused(
        pieces in proptest::collection::vec(prop_oneof![
            proptest::sample::select(&[
                "Content-Type: multipart/mixed; boundary=b\n", "Content-Type: multipart/alternative; boundary=\"b\"\n", "\n", "\r\n", "--b\n", "--b--\n",
                "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "=C3=A1=\n", "QUJD", "> quoted\n", "-- \n",
                "Content-Type: text/html\n", "<p>words</p>", "Subject: =?utf-8?Q?a=?= =?x?B?!?=\n", "Content-Disposition: attachment; filename*0*=a''%\n",
                "\u{E9}", "From a 10:00 2025\n", " folded\n",
            ][..]).prop_map(str::to_owned),
            "[a-z:;=?\"\\\\ \n-]{0,10}",
        ], 0..40)
    ) {
        let message = format!("MIME-Version: 1.0\nFrom: a@b\nTo: c@d\n{}", pieces.concat());
        let once = whole(message.as_bytes(), "");
        prop_assert_eq!(&once, &whole(message.as_bytes(), ""));
        if let Ok((reading, _)) = read(message.as_bytes(), "") {
            for block in reading.blocks() {
                if let Some(Origin::Bytes { start, end }) = block.origin {
                    prop_assert!(start < end && end as usize <= message.len());
                }
            }
        }
    }
}
