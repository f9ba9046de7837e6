//! The parts of Word files, OpenDocument and workbooks: any markup in a sound archive is read or
//! refused, the same way twice.
#![no_main]

use libfuzzer_sys::fuzz_target;

/// The checksum of ZIP (RFC 1952, section 8), bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 }
        })
    })
}

/// An archive of parts that are not packed (APPNOTE 6.3.10).
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in parts {
        let at = out.len() as u32;
        let length = (content.len() as u32).to_le_bytes();
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        common.extend(crc32(content).to_le_bytes());
        common.extend([length, length].concat());
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0; 2]);
        out.extend([b"PK\x03\x04", &common[..], name.as_bytes(), content].concat());
        directory.extend([b"PK\x01\x02\x14\0", &common[..], &[0; 10]].concat());
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (count, at) = ((parts.len() as u16).to_le_bytes(), out.len() as u32);
    out.extend(&directory);
    out.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count[..]].concat());
    out.extend((directory.len() as u32).to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0; 2]);
    out
}

const OPEN: &[u8] = b"application/vnd.oasis.opendocument.";
const BOOK: &[u8] = b"<workbook><sheets><sheet name='a' r:id='r'/></sheets></workbook>";
const LINKS: &[u8] =
    b"<Relationships><Relationship Id='r' Target='worksheets/s.xml'/></Relationships>";

fuzz_target!(|bytes: &[u8]| {
    let types = ("[Content_Types].xml", &b"<Types/>"[..]);
    let text = [OPEN, b"text"].concat();
    let sheet = [OPEN, b"spreadsheet"].concat();
    let files = [
        archive(&[types, ("word/document.xml", bytes), ("word/comments.xml", bytes)]),
        archive(&[("mimetype", &text), ("content.xml", bytes)]),
        archive(&[("mimetype", &sheet), ("content.xml", bytes)]),
        archive(&[
            types,
            ("xl/workbook.xml", BOOK),
            ("xl/_rels/workbook.xml.rels", LINKS),
            ("xl/worksheets/s.xml", bytes),
        ]),
    ];
    for file in files {
        let once = read::read(&file, "a");
        assert_eq!(read::read(&file, "a"), once);
    }
});
