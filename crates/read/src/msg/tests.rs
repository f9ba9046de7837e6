use super::*;
use std::io::Write;

/// A message made with the compound file writer.
fn message(streams: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (path, bytes) in streams {
        if let Some((folder, _)) = path.trim_start_matches('/').rsplit_once('/') {
            file.create_storage_all(format!("/{folder}")).unwrap();
        }
        file.create_stream(path).unwrap().write_all(bytes).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn example() -> Vec<u8> {
    let mut properties = vec![0; 32];
    // 2025-12-23 in hundreds of nanoseconds since 1601.
    properties.extend(0x0039_0040_u32.to_le_bytes());
    properties.extend([0; 4]);
    properties.extend((864_000_000_000_u64 * (134_774 + 20_445) + 5).to_le_bytes());
    message(&[
        ("/__properties_version1.0", properties),
        ("/__substg1.0_0037001F", wide("La noche en La Cumbre")),
        ("/__substg1.0_0C1A001E", b"Ana Ru\xEDz".to_vec()),
        (
            "/__substg1.0_1000001F",
            wide("Los guardias llegaron de noche.\r\n\r\n> What did they say?\r\n\r\nNada."),
        ),
        ("/__attach_version1.0_#00000000/__substg1.0_3707001F", wide("../lista.csv")),
        ("/__attach_version1.0_#00000000/__substg1.0_37010102", b"name,cell\n".to_vec()),
        ("/__attach_version1.0_#00000001/__substg1.0_3704001E", b"gone.bin".to_vec()),
    ])
}

#[test]
fn a_message_of_outlook_is_read() {
    let bytes = example();
    assert!(is_outlook(&bytes));
    let (reading, warnings) = read(&bytes, DocumentId::of(&bytes), "").unwrap();
    assert_eq!(
        reading.text().as_str(),
        "La noche en La Cumbre\n\nFrom: Ana Ruíz\n\nLos guardias llegaron de noche.\n\n> What did they say?\n\nNada."
    );
    assert_eq!(reading.blocks()[3].kind, BlockKind::Quote);
    assert_eq!(reading.authors, ["Ana Ruíz"]);
    assert_eq!(reading.published.as_ref().map(|date| date.edtf.as_str()), Some("2025-12-23"));
    assert_eq!(warnings, []);
    for block in reading.blocks() {
        let Some(model::Origin::Part { part, start, end }) = &block.origin else {
            panic!("no part: {block:?}");
        };
        let stream = Outlook::open(&bytes).unwrap().stream(&format!("/{part}")).unwrap();
        let piece = &stream[*start as usize..*end as usize];
        let words = match part.ends_with("1F") {
            true => UTF_16LE.decode(piece).0.into_owned(),
            false => WINDOWS_1252.decode(piece).0.into_owned(),
        };
        let shown = reading.text().slice(block.span).unwrap();
        assert!(shown == words || shown == format!("From: {words}"), "{shown:?} {words:?}");
    }
}

#[test]
fn attachments_of_outlook_are_members() {
    let members = attachments(&example());
    assert_eq!(
        members[0],
        Member {
            name: "__/lista.csv".to_owned(),
            result: Ok(b"name,cell\n".to_vec()),
            declared: None
        }
    );
    assert_eq!(members[1].name, "gone.bin");
    assert_eq!(members[1].result, Err("its content is missing or damaged".to_owned()));
    assert_eq!(members.len(), 2);
}

#[test]
fn a_damaged_message_is_read_or_refused() {
    let bytes = example();
    for end in (0..bytes.len()).step_by(7) {
        let _ = (read(&bytes[..end], DocumentId::of(b""), ""), attachments(&bytes[..end]));
        let mut flipped = bytes.clone();
        flipped[end] ^= 0xFF;
        let _ = (read(&flipped, DocumentId::of(b""), ""), attachments(&flipped));
    }
}
