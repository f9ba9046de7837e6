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
fn a_message_inside_is_a_file_of_its_own() {
    let folder = "/__attach_version1.0_#00000000";
    let inner = format!("{folder}/__substg1.0_3701000D");
    let mut properties = vec![0; 24];
    properties.extend(0x0039_0040_u32.to_le_bytes());
    properties.extend([0; 4]);
    properties.extend((864_000_000_000_u64 * (134_774 + 20_445) + 5).to_le_bytes());
    let long = "Los guardias llegaron de noche. ".repeat(40_000);
    let within = format!("{inner}/__attach_version1.0_#00000000/__substg1.0_3707001F");
    let content = within.replace("3707001F", "37010102");
    let bytes = message(&[
        ("/__properties_version1.0", vec![0; 32]),
        (&format!("{folder}/__substg1.0_3001001F"), wide("Fwd: la noche")),
        (&format!("{inner}/__properties_version1.0"), properties),
        (&format!("{inner}/__substg1.0_0037001F"), wide("La noche")),
        (&format!("{inner}/__substg1.0_1000001F"), wide(&long)),
        (&within, wide("lista.csv")),
        (&content, b"name,cell\n".to_vec()),
        ("/__attach_version1.0_#00000001/__substg1.0_3701000D/x", b"no message".to_vec()),
    ]);
    let members = attachments(&bytes);
    assert_eq!(members, attachments(&bytes), "the same bytes every time");
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(names, ["Fwd: la noche.msg", "__attach_version1.0_#00000001.msg"]);
    assert!(members[1].result.is_err());
    let file = members[0].result.as_ref().unwrap();
    assert!(cfb::CompoundFile::open_strict(Cursor::new(file)).is_ok());
    let (reading, warnings) = crate::read(file, "a.msg").unwrap();
    assert_eq!(reading.title.as_deref(), Some("La noche"));
    assert_eq!(reading.published.as_ref().map(|date| date.edtf.as_str()), Some("2025-12-23"));
    assert_eq!(reading.text().as_str(), format!("La noche\n\n{}", long.trim()));
    assert_eq!(warnings, []);
    let inside = attachments(file);
    assert_eq!((inside.len(), inside[0].name.as_str()), (1, "lista.csv"));
    assert_eq!(inside[0].result, Ok(b"name,cell\n".to_vec()));
}

#[test]
fn large_files_have_a_list_of_their_tables() {
    let large = vec![7; 9 << 20];
    let stream = |name: &str, bytes: Vec<u8>| Node {
        name: name.to_owned(),
        content: Content::Stream(bytes),
    };
    let file = compound::write(vec![stream("large", large.clone()), stream("Small", vec![1; 65])]);
    let mut opened = CompoundFile::open_strict(Cursor::new(file.as_slice())).unwrap();
    for (name, bytes) in [("large", large), ("Small", vec![1; 65])] {
        let mut read = Vec::new();
        opened.open_stream(name).unwrap().read_to_end(&mut read).unwrap();
        assert_eq!(read, bytes);
    }
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
