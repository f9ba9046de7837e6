//! Workbooks made here, through [`read`](crate::read).

pub(crate) mod made;

use crate::formats::tests::show;
use crate::{Refusal, read};
use expect_test::expect_file;
use made::{Packed, ods, xls, xlsx, xlsx_with, zip};
use model::Origin;
use proptest::prelude::*;

fn path(name: &str) -> String {
    format!("{}/src/fixtures/expected/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn workbooks_are_read_as_expected() {
    for (name, bytes) in [("people.xlsx", xlsx()), ("people.ods", ods()), ("people.xls", xls())] {
        expect_file![path(name)].assert_eq(&show(&read(&bytes, "workbook")));
    }
}

#[test]
fn a_row_leads_back_to_its_cells() {
    for bytes in [xlsx(), ods(), xls()] {
        let (reading, _) = read(&bytes, "workbook").unwrap();
        let mut rows = 0;
        for block in reading.blocks() {
            let Some(Origin::Cell { sheet, cell }) = &block.origin else { panic!("{block:?}") };
            let words = reading.text().slice(block.span).unwrap();
            if cell.is_empty() {
                assert_eq!(words, sheet);
                continue;
            }
            if block.kind == model::BlockKind::Caption {
                assert_eq!((sheet.as_str(), cell.as_str(), words), made::COMMENT);
                continue;
            }
            let expected = made::row_words(sheet, cell);
            assert_eq!(words, expected, "{sheet}!{cell}");
            rows += 1;
        }
        assert_eq!(
            rows,
            made::CELLS
                .iter()
                .map(|(sheet, row, ..)| (sheet, row))
                .collect::<std::collections::BTreeSet<_>>()
                .len()
        );
    }
}

#[test]
fn comments_on_cells_are_read() {
    for bytes in [xlsx(), ods()] {
        let (reading, _) = read(&bytes, "workbook").unwrap();
        let comments =
            reading.blocks().iter().filter(|block| block.kind == model::BlockKind::Caption);
        assert_eq!(comments.count(), 1);
    }
}

#[test]
fn a_bomb_is_refused() {
    let is_bomb = |bytes: &[u8]| matches!(read(bytes, "a.xlsx"), Err(Refusal::Bomb { .. }));
    let zeros = vec![b' '; 300 << 20];
    let sheet = Packed::deflated("xl/worksheets/sheet1.xml", &zeros);
    assert!(is_bomb(&xlsx_with(vec![sheet])));
    // Each under the limit, and all of them over it.
    let part = vec![b' '; 15 << 20];
    let many: Vec<Packed> =
        (1..=20).map(|n| Packed::deflated(&format!("xl/worksheets/sheet{n}.xml"), &part)).collect();
    assert!(is_bomb(&xlsx_with(many)));
    // A string of a megabyte in a thousand cells.
    let strings = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(1 << 20));
    let cells = "<row><c t='s'><v>0</v></c></row>".repeat(1000);
    let parts = vec![
        Packed::deflated("xl/sharedStrings.xml", strings.as_bytes()),
        Packed::deflated("xl/worksheets/sheet1.xml", cells.as_bytes()),
    ];
    assert!(is_bomb(&xlsx_with(parts)));
}

#[test]
fn cells_at_the_corners_cost_nothing() {
    let cells = "<row r='1'><c r='A1'><v>1</v></c></row><row r='4294967295'><c r='XFD4294967295'><v>2</v></c></row>";
    let sheet = Packed::deflated("xl/worksheets/sheet1.xml", cells.as_bytes());
    let (reading, _) = read(&xlsx_with(vec![sheet]), "a.xlsx").unwrap();
    assert_eq!(reading.text().as_str(), "Sheet 1\n\n1\n2");
}

#[test]
fn repeated_cells_are_counted_before_they_are_made() {
    let table = |row: &str| {
        let content = format!("<x><table:table table:name='a'>{row}</table:table></x>");
        let mime = Packed::stored("mimetype", b"application/vnd.oasis.opendocument.spreadsheet");
        read(&zip(&[mime, Packed::deflated("content.xml", content.as_bytes())]), "a.ods")
    };
    let cell = "<table:table-cell table:number-columns-repeated='999999999'><text:p>a</text:p></table:table-cell>";
    assert_eq!(
        table(&format!("<table:table-row>{cell}</table:table-row>")),
        Err(Refusal::TooManyCells)
    );
    let row = "<table:table-row table:number-rows-repeated='999999999'><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    assert_eq!(table(row), Err(Refusal::TooManyCells));
    let empty = "<table:table-row table:number-rows-repeated='1048576'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    let last = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    let (reading, _) = table(&format!("{empty}{last}")).unwrap();
    let origin = reading.blocks()[1].origin.clone();
    assert_eq!(origin, Some(Origin::Cell { sheet: "a".to_owned(), cell: "A1048577".to_owned() }));
}

#[test]
fn what_is_encrypted_or_no_workbook_is_refused_by_name() {
    let mut encrypted = xlsx();
    let entries: Vec<usize> = memchr::memmem::find_iter(&encrypted, b"PK\x01\x02").collect();
    for entry in entries {
        encrypted[entry + 8] |= 1;
    }
    assert_eq!(read(&encrypted, "a.xlsx"), Err(Refusal::Encrypted));
    let sealed = made::compound("EncryptedPackage", vec![0; 5000]);
    assert_eq!(read(&sealed, "a.xlsx"), Err(Refusal::Encrypted));
    let other = zip(&[Packed::stored("a.txt", b"words")]);
    let (reading, _) = read(&other, "a.xlsx").unwrap();
    assert_eq!(reading.kind, model::DocumentKind::Archive);
    for whole in [xlsx(), ods()] {
        let cut = read(&whole[..whole.len() - 30], "a.xlsx");
        assert_eq!(cut, Err(Refusal::Damaged { what: "the end of the workbook is missing" }));
    }
}

/// Reads twice: the same, and without a panic.
fn is_sound(bytes: &[u8]) {
    assert_eq!(show(&read(bytes, "workbook")), show(&read(bytes, "workbook")));
}

#[test]
fn a_workbook_cut_anywhere_is_read_or_refused() {
    for bytes in [xlsx(), ods(), xls()] {
        (0..bytes.len()).for_each(|end| is_sound(&bytes[..end]));
    }
}

proptest! {
    #[test]
    fn a_workbook_with_changed_bytes_is_read_or_refused(
        which in 0..3_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = [xlsx, ods, xls][which]();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        is_sound(&bytes);
    }

    #[test]
    fn any_sheet_is_read_or_refused(pieces in proptest::collection::vec(proptest::sample::select(&[
        "<row r='3'>", "</row>", "<c r='B3' t='s' s='1'>", "<c t='inlineStr'>", "<c>", "</c>", "<v>", "</v>", "<is><t>", "</t></is>",
        "<f>", "</f>", "0", "99999999999999999999", "-1e308", "é & <", "<mergeCell ref='A1:B2'/>", "<row/>", "<c r='ZZZZZZZ0'/>",
    ][..]), 0..40)) {
        let sheet = pieces.concat();
        is_sound(&xlsx_with(vec![Packed::stored("xl/worksheets/sheet1.xml", sheet.as_bytes())]));
    }
}
