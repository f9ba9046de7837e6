use super::*;
use crate::archive::MOST_MEMBERS;
use crate::archive::tests::all;
use crate::archive::tests::{gzip, packed, show, stored, zip};
use crate::{Refusal, read_declared};
use proptest::prelude::*;

/// A record as the standard has it.
fn record(kind: &str, fields: &str, block: &[u8]) -> Vec<u8> {
    let head = format!("WARC/1.1\r\nWARC-Type: {kind}\r\n{fields}");
    let length = format!("Content-Length: {}\r\n\r\n", block.len());
    [head.as_bytes(), length.as_bytes(), block, b"\r\n\r\n"].concat()
}

fn response(address: &str, head: &str, body: &[u8]) -> Vec<u8> {
    let block = [b"HTTP/1.1 ", head.as_bytes(), b"\r\n\r\n", body].concat();
    let fields = format!("WARC-Target-URI: {address}\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n");
    record("response", &fields, &block)
}

const PAGE: &[u8] = b"<html><title>Beatings at La Cumbre</title><p>Inmates were beaten.</p></html>";

/// A line for each member, its notes behind it.
fn lines(bytes: &[u8]) -> Vec<String> {
    let members = all(bytes, "a.warc").unwrap();
    let notes = |member: &Member| {
        member.declared.as_ref().map(|declared| declared.notes.join("; ")).unwrap_or_default()
    };
    let shown = show(&members);
    let line = |(line, member): (&String, &Member)| match notes(member) {
        notes if notes.is_empty() => line.clone(),
        notes => format!("{line} ~ {notes}"),
    };
    shown.iter().zip(&members).map(line).collect()
}

#[test]
fn every_record_is_a_member_or_in_a_line() {
    let bytes = [
        record("warcinfo", "", b"software: made here\r\n"),
        record("request", "WARC-Target-URI: https://a.example/\r\n", b"GET / HTTP/1.1\r\n\r\n"),
        response("https://a.example/", "301 Moved\r\nLocation: https://a.example/b", b""),
        response(
            "https://a.example/b",
            "200 OK\r\nContent-Type: text/plain; charset=\"latin1\"",
            b"words",
        ),
        response("https://a.example/c", "200 OK", b"words"),
        response("https://a.example/gone", "410 Gone", b"removed"),
        response("https://a.example/none", "204 No Content", b""),
        record(
            "resource",
            "WARC-Target-URI: <file:///notes>\r\nContent-Type: text/plain\r\n",
            b"notes",
        ),
        record("conversion", "", b"converted"),
        record(
            "revisit",
            "WARC-Target-URI: https://a.example/d\r\nWARC-Refers-To-Date: 2023-01-01T00:00:00Z\r\n",
            b"",
        ),
        record("continuation", "WARC-Target-URI: https://a.example/e\r\n", b"part"),
        record("metadata", "", b"via: x\r\n"),
    ]
    .concat();
    let expected = [
        "https://a.example/ ! it leads to https://a.example/b (HTTP 301)",
        "https://a.example/b = words",
        "https://a.example/c ! the same as https://a.example/b",
        "https://a.example/gone = removed ~ the server answered with an error (HTTP 410)",
        "https://a.example/none ! the answer has no content (HTTP 204)",
        "file://notes = notes",
        "(no address) = converted",
        "https://a.example/d ! it was the same as in an earlier capture of 2023-01-01T00:00:00Z, to which the archive refers",
        "https://a.example/e ! it is a later part of a record that was divided; parts are not put together",
        "(other records) ! no documents; metadata: 1, request: 1, warcinfo: 1",
    ];
    assert_eq!(lines(&bytes), expected);
    assert_eq!(lines(&gzip(&bytes)), expected);
    let declared = all(&bytes, "").unwrap()[1].declared.clone().unwrap();
    assert_eq!(
        *declared,
        Declared {
            address: Some("https://a.example/b".to_owned()),
            media_type: Some("text/plain".to_owned()),
            charset: Some("latin1".to_owned()),
            captured: Some("2024-03-05T10:00:00Z".to_owned()),
            status: Some(200),
            notes: Vec::new(),
        }
    );
    assert_eq!(all(&bytes, "a").unwrap().len(), 10);
    assert_eq!(crate::read(&bytes, "a").unwrap().0.kind, model::DocumentKind::Archive);
}

#[test]
fn how_it_was_sent_is_undone() {
    let chunked = "200 OK\r\nTransfer-Encoding: chunked";
    let deflated = miniz_oxide::deflate::compress_to_vec(b"words", 6);
    let zlib = miniz_oxide::deflate::compress_to_vec_zlib(b"more", 6);
    let sent = |head: &str, body: &[u8]| lines(&response("u", head, body)).join("|");
    assert_eq!(sent(chunked, b"3\r\nwor\r\n2;x=y\r\nds\r\n0\r\n\r\n"), "u = words");
    assert_eq!(sent(chunked, b"3\r\nwor\r\n"), "u = wor ~ the chunks it was sent in break off");
    assert_eq!(
        sent(chunked, b"ffffffffffffffff\r\nwor"),
        "u = wor ~ the chunks it was sent in break off"
    );
    assert_eq!(
        sent(chunked, b"words"),
        "u = words ~ the server said that it was sent in chunks, and it was not"
    );
    assert_eq!(sent("200 OK\r\nContent-Encoding: gzip", &gzip(b"words")), "u = words");
    assert_eq!(
        sent("200 OK\r\nContent-Encoding: gzip", b"words"),
        "u = words ~ the server said gzip, and it is not"
    );
    assert_eq!(sent("200 OK\r\nContent-Encoding: deflate", &deflated), "u = words");
    assert_eq!(sent("200 OK\r\nContent-Encoding: deflate", &zlib), "u = more");
    assert_eq!(sent("200 OK\r\nContent-Encoding: gzip, gzip", &gzip(&gzip(b"words"))), "u = words");
    assert_eq!(
        sent("200 OK\r\nContent-Encoding: br", b"\x0b\x02\x80words\x03"),
        "u ! it is packed with br, which is not unpacked here"
    );
    let both = "200 OK\r\nContent-Encoding: GZIP\r\nTransfer-Encoding: Chunked";
    let body = gzip(b"words");
    let chunks = [format!("{:x}\r\n", body.len()).as_bytes(), &body, b"\r\n0\r\n\r\n"].concat();
    assert_eq!(sent(both, &chunks), "u = words");
    let bomb = gzip(&vec![0; 64 << 20]);
    assert_eq!(
        sent("200 OK\r\nContent-Encoding: gzip", &bomb),
        "u ! it grows to more than 300 times its packed size"
    );
}

#[test]
fn a_page_is_read_under_its_address_in_the_encoding_that_was_served() {
    let page = b"<p>La prisi\xF3n neg\xF3 las acusaciones de los internos.</p>";
    let bytes = response(
        "https://a.example/2024/02/29/prision",
        "200 OK\r\nContent-Type: text/html; charset=ISO-8859-1",
        page,
    );
    let member = all(&bytes, "").unwrap().remove(0);
    let (reading, warnings) =
        read_declared(&member.result.unwrap(), &member.name, &member.declared.unwrap()).unwrap();
    assert_eq!(reading.text().as_str(), "La prisión negó las acusaciones de los internos.");
    assert!(!warnings.iter().any(|warning| warning.code == "encoding-guessed"), "{warnings:?}");
    let dates: Vec<(String, &str)> = reading
        .date_candidates
        .iter()
        .map(|date| (date.edtf.to_string(), date.found_in.as_str()))
        .collect();
    assert_eq!(
        dates,
        [("2024-02-29".to_owned(), "url"), ("2024-03-05".to_owned(), "warc: captured")]
    );
    assert_eq!(reading.published.map(|date| date.edtf.to_string()).as_deref(), Some("2024-02-29"));
}

#[test]
fn what_was_changed_is_kept_and_noted() {
    let with = |digest: &str, body: &[u8]| {
        let fields = format!("WARC-Target-URI: u\r\n{digest}\r\n");
        lines(&record("response", &fields, &[b"HTTP/1.1 200 OK\r\n\r\n", body].concat())).join("|")
    };
    // Digests of `abc`: FIPS 180, examples.
    let right = "WARC-Payload-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5";
    assert_eq!(with(right, b"abc"), "u = abc");
    let note = "its digest is not the one in the archive: it was changed or damaged";
    assert_eq!(with(right, b"abd"), format!("u = abd ~ {note}"));
    assert_eq!(with("WARC-Block-Digest: sha256:00", b"abc"), format!("u = abc ~ {note}"));
    assert_eq!(
        with("WARC-Payload-Digest: md5:900150983cd24fb0d6963f7d28e17f72", b"abc"),
        "u = abc|(digests) ! of a kind that is not checked here: 1"
    );
}

/// Two records, of which the first has this length.
fn with_length(length: &str) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: a\r\n{length}\r\nwords\r\n\r\n"
    );
    [head.as_bytes(), &record("resource", "WARC-Target-URI: b\r\n", b"more")].concat()
}

#[test]
fn after_a_wrong_length_the_next_record_is_found() {
    let lengths = [
        ("Content-Length: 5\r\n", ""),
        ("Content-Length: 3\r\n", " ~ in the archive it is longer than it says"),
        ("Content-Length: 20\r\n", " ~ in the archive it is shorter than it says"),
        ("Content-Length: 99999999999\r\n", " ~ in the archive it is shorter than it says"),
        ("Content-Length: -5\r\n", " ~ in the archive it has no length, or one that is no number"),
        (
            "Content-Length: 99999999999999999999999\r\n",
            " ~ in the archive it has no length, or one that is no number",
        ),
        ("", " ~ in the archive it has no length, or one that is no number"),
    ];
    for (length, note) in lengths {
        assert_eq!(
            lines(&with_length(length)),
            [format!("a = words{note}"), "b = more".to_owned()],
            "{length}"
        );
    }
    let bytes = record("resource", "WARC-Target-URI: a\r\n", b"words");
    let bytes = [&bytes[..bytes.len() - 4], &record("resource", "WARC-Target-URI: b\r\n", b"more")]
        .concat();
    assert_eq!(lines(&bytes), ["a = words", "b = more"]);
    let bytes = [&with_length("Content-Length: 5\r\n")[..], b"garbage"].concat();
    assert_eq!(
        lines(&bytes),
        [
            "a = words",
            "b = more",
            "(between records) ! the archive is damaged: 7 bytes are no record"
        ]
    );
    assert_eq!(lines(b"WARC/1.0\r\nWARC-Type: resource\r\nWARC/1.0\r\n").len(), 2);
    let endless =
        [b"WARC/1.0\r\n", &b"a".repeat(1 << 20)[..], &with_length("Content-Length: 5\r\n")]
            .concat();
    assert_eq!(lines(&endless)[..1], ["b = more"]);
}

#[test]
fn an_archive_in_a_page_that_was_captured_is_no_record_of_this_one() {
    let inner = record("resource", "WARC-Target-URI: inner\r\n", b"words");
    let body = [b"<pre>\n", &inner[..], b"</pre>"].concat();
    let bytes = [
        response("u", "200 OK\r\nContent-Type: text/html", &body),
        record("resource", "WARC-Target-URI: b\r\n", b"more"),
    ]
    .concat();
    let names: Vec<String> = all(&bytes, "").unwrap().into_iter().map(|m| m.name).collect();
    assert_eq!(names, ["u", "b"]);
}

#[test]
fn a_damaged_stream_costs_its_record() {
    let streams: Vec<Vec<u8>> = ["a", "b", "c"]
        .iter()
        .map(|name| {
            gzip(&record("resource", &format!("WARC-Target-URI: {name}\r\n"), name.as_bytes()))
        })
        .collect();
    let mut bytes = streams.concat();
    assert_eq!(lines(&bytes), ["a = a", "b = b", "c = c"]);
    let checksum = streams[0].len() + streams[1].len() - 8;
    bytes[checksum] ^= 1;
    assert_eq!(
        lines(&bytes),
        [
            "a = a",
            "c = c",
            "(lost) ! the archive is damaged; lost records at 1 places: its checksum is wrong"
        ]
    );
    let cut = streams.concat();
    let cut = &cut[..cut.len() - 10];
    let shown = lines(cut);
    assert_eq!(shown[..2], ["a = a", "b = b"]);
    assert!(shown[2].starts_with("(lost) ! "), "{shown:?}");
}

#[test]
fn a_million_records_are_counted_and_as_many_members_refused() {
    let request = record("request", "", b"");
    assert_eq!(
        lines(&request.repeat(1_000_000)),
        ["(other records) ! no documents; request: 1000000"]
    );
    let streams = gzip(&request).repeat(200_000);
    assert_eq!(lines(&streams), ["(other records) ! no documents; request: 200000"]);
    let one = record("resource", "", b"x");
    let count = MOST_MEMBERS + 1;
    assert_eq!(all(&one.repeat(count), ""), Err(Refusal::TooManyMembers { count }));
    let kinds: Vec<u8> =
        (0..100).flat_map(|kind| record(&format!("kind{kind}"), "", b"")).collect();
    assert!(lines(&kinds)[0].contains("(others): 84"), "{:?}", lines(&kinds));
}

#[test]
fn an_archive_in_an_archive_is_opened() {
    let bytes = response("https://a.example/", "200 OK\r\nContent-Type: text/html", PAGE);
    let outer = zip(&[packed("capture.warc.gz", &gzip(&bytes)), stored("notes.txt", b"notes")]);
    let found = all(&outer, "").unwrap();
    assert_eq!(found[0].name, "capture.warc.gz/https://a.example/");
    assert_eq!(found[0].declared.as_ref().unwrap().address.as_deref(), Some("https://a.example/"));
    assert_eq!((found[0].result.as_deref(), found.len()), (Ok(PAGE), 2));
}

#[test]
fn an_archive_that_is_cut_off_keeps_what_is_there() {
    let bytes = [
        response("a", "200 OK\r\nTransfer-Encoding: chunked", b"5\r\nwords\r\n0\r\n\r\n"),
        record("request", "", b""),
        response("b", "200 OK\r\nContent-Encoding: gzip", &gzip(b"more")),
    ]
    .concat();
    for whole in [bytes.clone(), gzip(&bytes), [gzip(&bytes), gzip(&bytes)].concat()] {
        for end in 0..whole.len() {
            for member in all(&whole[..end], "a").into_iter().flatten() {
                let Ok(content) = member.result else { continue };
                // What is cut is noted, or is the beginning of a file packed with gzip alone.
                let noted = member.declared.is_none_or(|declared| !declared.notes.is_empty());
                let known = [&b"words"[..], b"more"].contains(&&content[..]);
                assert!(noted || known, "{end}: {content:?}");
            }
        }
    }
    let end = bytes.len() - 30;
    assert_eq!(lines(&bytes[..end])[0], "a = words");
}

/// A WACZ of these parts, its digests right.
fn wacz(warc: &[u8], pages: &[u8], listed: &str) -> Vec<u8> {
    let digest = |content: &[u8]| DocumentId::of(content).hex();
    let package = format!(
        r#"{{"profile":"data-package","resources":[{{"path":"archive/a.warc.gz","hash":"sha256:{}"}},{{"path":"pages/pages.jsonl","stats":{{"hash":"{}"}},"hashing":"sha256"}}]{listed}}}"#,
        digest(warc),
        digest(pages)
    );
    let seal =
        format!(r#"{{"path":"datapackage.json","hash":"sha256:{}"}}"#, digest(package.as_bytes()));
    zip(&[
        stored("archive/a.warc.gz", warc),
        packed("pages/pages.jsonl", pages),
        stored("datapackage.json", package.as_bytes()),
        stored("datapackage-digest.json", seal.as_bytes()),
        stored("notes.txt", b"not listed"),
    ])
}

#[test]
fn a_wacz_gives_what_its_archives_hold_and_its_digests_are_checked() {
    let warc = gzip(&response("https://a.example/", "200 OK\r\nContent-Type: text/html", PAGE));
    let mut bytes = wacz(&warc, b"{}", "");
    let page = format!("https://a.example/ = {}", String::from_utf8_lossy(PAGE));
    let expected = [
        page.as_str(),
        "pages/pages.jsonl ! the list of the pages of the archive",
        "datapackage.json ! the list of the parts of the archive",
        "datapackage-digest.json ! the digest of that list",
        "notes.txt (digest) ! the archive does not list this part",
        "notes.txt = not listed",
    ];
    assert_eq!(lines(&bytes), expected);
    assert_eq!(crate::read(&bytes, "a").unwrap().0.kind, model::DocumentKind::Archive);
    // The same WARC file with another byte in its head, which changes nothing but its digest.
    let mut other = warc.clone();
    other[4] = 1;
    let list = memchr::memmem::find(&bytes, br#"{"profile""#).unwrap();
    let at = list + memchr::memmem::find(&bytes[list..], b"sha256:").unwrap() + 7;
    let right = DocumentId::of(&warc).hex();
    bytes[at..at + 64].copy_from_slice(right.as_bytes());
    assert_eq!(lines(&bytes), expected);
    let changed = wacz(&other, b"{}", "");
    let place = memchr::memmem::find(&changed, &other).unwrap();
    assert!(place < changed.len());
    let package =
        format!(r#"{{"resources":[{{"path":"archive/a.warc.gz","hash":"sha256:{right}"}}]}}"#);
    let changed =
        zip(&[stored("archive/a.warc.gz", &other), stored("datapackage.json", package.as_bytes())]);
    let shown = lines(&changed);
    assert_eq!(
        shown[..2],
        [
            "archive/a.warc.gz (digest) ! it is not the one that the archive lists: it was changed or damaged; it was read nevertheless".to_owned(),
            page.clone(),
        ]
    );
}

#[test]
fn members_of_several_archives_in_one_have_names_of_their_own() {
    let one = gzip(&response("https://a.example/", "200 OK", b"words"));
    let two = gzip(&response("https://a.example/", "200 OK", b"more"));
    let bytes = zip(&[
        stored("archive/1.warc.gz", &one),
        stored("archive/2.warc.gz", &two),
        stored("datapackage.json", b"{}"),
    ]);
    let shown = lines(&bytes);
    assert!(shown.contains(&"https://a.example/ = words".to_owned()), "{shown:?}");
    assert!(shown.contains(&"https://a.example/ (2) = more".to_owned()), "{shown:?}");
}

/// A file of the collected test files; `None` where it is not there.
fn vector(path: &str) -> Option<Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors");
    std::fs::read(folder.join(path)).ok()
}

/// Files that others made, how many members have content and how many are noted.
const MADE_BY_OTHERS: [(&str, usize, usize); 22] = [
    ("warc/warcio/test/data/example.warc", 1, 0),
    ("warc/warcio/test/data/example.warc.gz", 1, 0),
    ("warc/warcio/test/data/example-trunc.warc", 1, 1),
    ("warc/warcio/test/data/example-bad.warc.gz.bad", 1, 0),
    ("warc/warcio/test/data/example-bad-non-chunked.warc.gz", 1, 0),
    ("warc/warcio/test/data/example-wrong-chunks.warc.gz", 1, 1),
    ("warc/warcio/test/data/example-iana.org-chunked.warc", 1, 0),
    ("warc/warcio/test/data/example-digest.warc", 0, 0),
    ("warc/warcio/test/data/example-resource.warc.gz", 1, 0),
    ("warc/warcio/test/data/example-space-in-target-uri.warc.gz", 1, 0),
    ("warc/warcio/test/data/example-wget-bad-target-uri.warc.gz", 3, 0),
    ("warc/warcio/test/data/post-test.warc.gz", 3, 0),
    (
        "warc/iipc/specifications/warc-deduplication/samples/20130729-heritrix-original.warc.gz",
        1,
        0,
    ),
    (
        "warc/iipc/specifications/warc-deduplication/samples/20141124-heritrix-server-not-modified.warc.gz",
        0,
        0,
    ),
    (
        "warc/iipc/specifications/warc-deduplication/samples/20141129-heritrix-original.warc.gz",
        1,
        0,
    ),
    ("wacz/tests/fixtures/example-collection-with-lists.warc", 6, 0),
    ("wacz/tests/fixtures/example-iana.warc", 18, 0),
    ("wacz/tests/fixtures/example-warcinfo-metadata.warc", 1, 1),
    ("wacz/tests/fixtures/valid_example_1.wacz", 1, 0),
    ("wacz/tests/fixtures/valid_example_2.wacz", 1, 0),
    ("wacz/tests/fixtures/valid_signed_example_1.wacz", 1, 0),
    ("wacz/tests/fixtures/invalid_signed_example_1.wacz", 1, 0),
];

#[test]
fn archives_that_others_made_are_read() {
    let mut skipped = 0;
    for (path, full, noted) in MADE_BY_OTHERS {
        let Some(bytes) = vector(path) else {
            skipped += 1;
            continue;
        };
        let members = all(&bytes, path).unwrap();
        let with_content = members.iter().filter(|member| member.result.is_ok());
        let is_noted = |member: &&Member| {
            member.declared.as_ref().is_some_and(|declared| !declared.notes.is_empty())
        };
        let counted = (with_content.clone().count(), with_content.filter(is_noted).count());
        assert_eq!(counted, (full, noted), "{path}");
    }
    if skipped > 0 {
        println!("SKIPPED {skipped} of {} archives, which are not there", MADE_BY_OTHERS.len());
    }
}

proptest! {
    #[test]
    fn a_changed_archive_of_the_web_is_read_the_same_twice(
        places in proptest::collection::vec((0_usize..2000, any::<u8>()), 0..6),
        is_packed in any::<bool>(),
    ) {
        let mut bytes = [
            response("a", "200 OK\r\nTransfer-Encoding: chunked", b"5\r\nwords\r\n0\r\n\r\n"),
            record("revisit", "WARC-Target-URI: r\r\n", b""),
            response("b", "200 OK\r\nContent-Encoding: gzip", &gzip(b"more")),
        ]
        .concat();
        if is_packed {
            bytes = [gzip(&bytes), gzip(&bytes)].concat();
        }
        for (at, value) in places {
            let place = at % bytes.len();
            bytes[place] = value;
        }
        prop_assert_eq!(all(&bytes, "a"), all(&bytes, "a"));
    }

    #[test]
    fn any_bytes_after_the_first_line_are_read(rest in proptest::collection::vec(any::<u8>(), 0..400)) {
        let bytes = [&b"WARC/1.0\r\nWARC-Type: response\r\n"[..], &rest].concat();
        prop_assert!(all(&bytes, "a").is_ok());
    }
}
