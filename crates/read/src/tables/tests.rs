//! Tables that stand in texts: Word files, OpenDocument, RTF, pages and messages.

use crate::archive::tests::{all, stored, zip};
use crate::read;
use crate::tests::{letters, without_tags};
use expect_test::{Expect, expect};
use model::{Origin, Reading};
use proptest::prelude::*;

/// A Word file with this body.
fn docx(body: &str) -> Vec<u8> {
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    zip(&[
        stored("[Content_Types].xml", b"<Types/>"),
        stored("word/document.xml", document.as_bytes()),
    ])
}

/// A text of OpenDocument with this body.
fn odt(body: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    zip(&[
        stored("mimetype", b"application/vnd.oasis.opendocument.text"),
        stored("content.xml", content.as_bytes()),
    ])
}

/// The bytes that the places of cells in a block are bytes of.
fn source(bytes: &[u8], name: &str, origin: &Origin) -> Vec<u8> {
    match origin {
        Origin::Bytes { .. } => bytes.to_vec(),
        Origin::Part { part, .. } => {
            let members = all(bytes, name).unwrap();
            let member = members.into_iter().find(|member| member.name == *part).unwrap();
            member.result.unwrap()
        }
        other => panic!("{other:?}"),
    }
}

/// Every row and every cell leads back to its own letters in the original.
fn cells_hold(bytes: &[u8], name: &str, reading: &Reading) {
    for row in reading.tables.iter().flat_map(|table| &table.rows) {
        let block = &reading.blocks()[row.block as usize];
        let origin = block.origin.as_ref().unwrap();
        let source = source(bytes, name, origin);
        let (Origin::Bytes { start, end } | Origin::Part { start, end, .. }) = origin else {
            panic!("{origin:?}")
        };
        assert_eq!(row.places.len(), row.cells.len());
        for (cell, [from, to]) in row.cells.iter().zip(&row.places) {
            assert!(*start <= u64::from(*from) && u64::from(*to) <= *end, "outside of its row");
            assert!(block.span.contains(cell.span));
            let raw = std::str::from_utf8(&source[*from as usize..*to as usize]).unwrap();
            let words = letters(reading.text().slice(cell.span).unwrap());
            let alone = match name.rsplit_once('.') {
                Some((_, "rtf")) => Some(format!("{{\\rtf1\\ansi {raw}}}")),
                Some((_, "html" | "eml")) => Some(format!("<html><p>{raw}</p></html>")),
                _ => None,
            };
            if let Some(alone) = alone {
                let (again, _) = read(alone.as_bytes(), "").unwrap();
                let first = again.text().slice(again.blocks()[0].span).unwrap();
                assert_eq!(letters(first), words, "{raw}");
            } else {
                assert_eq!(letters(&crate::xml::unescape(&without_tags(raw))), words, "{raw}");
            }
        }
    }
}

/// The tables of a document: the header, the roles of the columns, the cells of the rows with their
/// columns.
fn shown(bytes: &[u8], name: &str) -> String {
    let (reading, warnings) = read(bytes, name).unwrap();
    let words = |span| reading.text().slice(span).unwrap_or_default();
    let mut shown = String::new();
    for table in &reading.tables {
        let header = table.header.map(|at| words(reading.blocks()[at as usize].span));
        let roles = table.columns.iter().map(|column| column.role.map_or("-", |role| role.code()));
        let roles: Vec<&str> = roles.collect();
        shown +=
            &format!("{} people {} {header:?} {}\n", table.sheet, table.people, roles.join(" "));
        for row in &table.rows {
            let cells =
                row.cells.iter().map(|cell| format!("{}={}", cell.column, words(cell.span)));
            shown += &format!("  {}\n", cells.collect::<Vec<_>>().join("; "));
        }
    }
    for block in reading.blocks().iter().filter(|block| block.kind == model::BlockKind::Row) {
        shown += &format!("row {}\n", words(block.span));
    }
    for warning in warnings {
        shown += &format!("{}: {}\n", warning.code, warning.message);
    }
    cells_hold(bytes, name, &reading);
    shown
}

fn check(bytes: &[u8], name: &str, expected: Expect) {
    expected.assert_eq(&shown(bytes, name));
}

/// A row of Word: the properties of the row, then each cell with its properties.
fn word_row(properties: &str, cells: &[(&str, &str)]) -> String {
    let cell = |(properties, words): &(&str, &str)| {
        let text = match words.is_empty() {
            true => String::new(),
            false => format!("<w:r><w:t>{words}</w:t></w:r>"),
        };
        format!("<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{text}</w:p></w:tc>")
    };
    let cells: String = cells.iter().map(cell).collect();
    format!("<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>")
}

#[test]
fn a_list_in_a_word_file() {
    let wide = "<w:gridSpan w:val=\"2\"/>";
    let body = [
        "<w:p><w:r><w:t>Before.</w:t></w:r></w:p><w:tbl>".to_owned(),
        word_row("<w:tblHeader/>", &[("", "N.º"), ("", "Nombre"), ("", "Edad"), ("", "Lugar")]),
        word_row(
            "",
            &[
                ("", "1"),
                ("", "Ana Sol &amp; Ruiz"),
                ("", "31"),
                ("<w:vMerge w:val=\"restart\"/>", "Port Ellis"),
            ],
        ),
        word_row("", &[("", "2"), ("", "Tomás Vale"), ("", ""), ("<w:vMerge/>", "")]),
        word_row("", &[(wide, "Eva Orlov, unnumbered"), ("", "40"), ("", "Old Market")]),
        word_row(
            "<w:gridBefore w:val=\"1\"/>",
            &[("", "Lena Berg"), ("", "22"), ("", "Old Market")],
        ),
        "</w:tbl><w:p><w:r><w:t>After.</w:t></w:r></w:p>".to_owned(),
    ];
    check(
        &docx(&body.concat()),
        "a.docx",
        expect![[r#"
        table 1 people true Some("N.º | Nombre | Edad | Lugar") id full_name age place
          0=1; 1=Ana Sol & Ruiz; 2=31; 3=Port Ellis
          0=2; 1=Tomás Vale
          0=Eva Orlov, unnumbered; 2=40; 3=Old Market
          1=Lena Berg; 2=22; 3=Old Market
        row N.º | Nombre | Edad | Lugar
        row 1 | Ana Sol & Ruiz | 31 | Port Ellis
        row 2 | Tomás Vale
        row Eva Orlov, unnumbered | 40 | Old Market
        row Lena Berg | 22 | Old Market
        people-recognised: the rows of table 1 are read as people: A (N.º) as id, B (Nombre) as full_name, C (Edad) as age, D (Lugar) as place
        merged-cells: merged cells have their words in the first of them; places: 2
    "#]],
    );
}

#[test]
fn tables_inside_of_cells_are_apart() {
    let inner = format!(
        "<w:tc><w:p><w:r><w:t>family</w:t></w:r></w:p><w:tbl>{}{}</w:tbl><w:p/></w:tc>",
        word_row("", &[("", "Mother"), ("", "Ruth Berg")]),
        word_row("", &[("", "Father"), ("", "Jonah Berg")])
    );
    let rows = [
        word_row("", &[("", "Full name"), ("", "Date of birth"), ("", "Notes")]),
        word_row("", &[("", "Lena Berg"), ("", "1990-02-01"), ("", "x")]).replacen(
            "<w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>",
            &inner,
            1,
        ),
        word_row("", &[("", "Viktor Lind"), ("", "1971-12-30"), ("", "none")]),
    ];
    let body = format!("<w:tbl>{}</w:tbl>", rows.concat());
    check(
        &docx(&body),
        "a.docx",
        expect![[r#"
        table 1 people true Some("Full name | Date of birth | Notes") full_name birth_date -
          0=Lena Berg; 1=1990-02-01; 2=family
          0=Viktor Lind; 1=1971-12-30; 2=none
        table 2 people false None - -
          0=Mother; 1=Ruth Berg
          0=Father; 1=Jonah Berg
        row Full name | Date of birth | Notes
        row Lena Berg | 1990-02-01 | family
        row Mother | Ruth Berg
        row Father | Jonah Berg
        row Viktor Lind | 1971-12-30 | none
        people-recognised: the rows of table 1 are read as people: A (Full name) as full_name, B (Date of birth) as birth_date
    "#]],
    );
}

#[test]
fn a_list_in_a_text_of_opendocument() {
    let cell = |more: &str, words: &str| {
        format!("<table:table-cell {more}><text:p>{words}</text:p></table:table-cell>")
    };
    let row = |cells: &[String]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let plain = |words| cell("", words);
    let body = [
        "<table:table table:name='T'><table:table-column/><table:table-header-rows>".to_owned(),
        row(&[plain("Surname"), plain("Given name"), plain("Cell"), plain("Born")]),
        "</table:table-header-rows>".to_owned(),
        row(&[plain("Vale"), plain("Tomás"), plain("14"), plain("1980-01-02")]),
        row(&[
            cell("table:number-columns-spanned='3'", "Orlov, the cell is not known"),
            "<table:covered-table-cell table:number-columns-repeated='2'/>".to_owned(),
            plain("1975-06-07"),
        ]),
        row(&[
            "<table:table-cell table:number-columns-repeated='2'/>".to_owned(),
            plain("15"),
            plain("1991-03-04"),
        ]),
        "</table:table>".to_owned(),
    ];
    check(
        &odt(&body.concat()),
        "a.odt",
        expect![[r#"
        table 1 people true Some("Surname | Given name | Cell | Born") family given - birth_date
          0=Vale; 1=Tomás; 2=14; 3=1980-01-02
          0=Orlov, the cell is not known; 3=1975-06-07
          2=15; 3=1991-03-04
        row Surname | Given name | Cell | Born
        row Vale | Tomás | 14 | 1980-01-02
        row Orlov, the cell is not known | 1975-06-07
        row 15 | 1991-03-04
        people-recognised: the rows of table 1 are read as people: A (Surname) as family, B (Given name) as given, D (Born) as birth_date
        merged-cells: merged cells have their words in the first of them; places: 1
    "#]],
    );
}

const RICH: &str = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Arial;}}
\pard The list:\par
\pard\trowd\trhdr\trleft-108\cellx1000\cellx4000\cellx5000\cellx8000\pard\intbl N.\'ba\cell Nombre completo\cell Sexo\cell Nacionalidad\cell\row
\pard\trowd\trleft-108\cellx1002\cellx4000\cellx5000\cellx8000\pard\intbl 1\cell Ana {\b Sol}{\footnote her {\i second} name is not known} Ruiz\cell F\cell Valdoria\cell\row
\trowd\trleft-108\cellx1000\cellx4000\cellx8000\pard\intbl 2\cell Tom\'e1s Vale\cell M, Kestria\cell\row
\trowd\trleft-108\cellx1000\cellx4000\cellx5000\cellx8000\pard\intbl 3\cell\cell M\cell Norrland\cell\row
\pard Between.\par
\pard\intbl Mother\cell Ruth Berg\cell\trowd\cellx1000\cellx4000\row
\pard\intbl Father\cell {\pard\intbl\itap2 inside\nestcell 7\nestcell{\*\nesttableprops\trowd\cellx2000\cellx2500\nestrow}{\nonesttables\par}}\pard\intbl\itap2 within\nestcell 8\nestcell{\*\nesttableprops\trowd\cellx2000\cellx2500\nestrow}{\nonesttables\par}\pard\intbl Jonah Berg\cell\trowd\cellx1000\cellx4000\row
\pard After.\par}";

#[test]
fn lists_in_rich_text() {
    check(
        RICH.as_bytes(),
        "a.rtf",
        expect![[r#"
        table 1 people true Some("N.º | Nombre completo | Sexo | Nacionalidad") id full_name sex nationality
          0=1; 1=Ana Sol Ruiz; 2=F; 3=Valdoria
          0=2; 1=Tomás Vale; 2=M, Kestria
          0=3; 2=M; 3=Norrland
        table 2 people false None - -
          0=Mother; 1=Ruth Berg
          0=Father; 1=Jonah Berg
        table 3 people false None - -
          0=inside; 1=7
          0=within; 1=8
        row N.º | Nombre completo | Sexo | Nacionalidad
        row 1 | Ana Sol Ruiz | F | Valdoria
        row 2 | Tomás Vale | M, Kestria
        row 3 | M | Norrland
        row Mother | Ruth Berg
        row Father | Jonah Berg
        row inside | 7
        row within | 8
        note: a footnote of the text
        people-recognised: the rows of table 1 are read as people: A (N.º) as id, B (Nombre completo) as full_name, C (Sexo) as sex, D (Nacionalidad) as nationality
    "#]],
    );
    for end in 0..RICH.len() {
        if let Ok((reading, _)) = read(&RICH.as_bytes()[..end], "a.rtf") {
            assert!(reading.tables.len() <= 3);
        }
    }
}

const PAGE: &str = "<html><head><title>The prisoners of La Cumbre</title></head><body>\
    <table role=\"presentation\"><tr><td>Home</td><td>About</td></tr><tr><td>News</td><td>Us</td></tr></table>\
    <article><h1>The prisoners of La Cumbre</h1>\
    <p>The guards came at night, Ana Ruiz said, and took four men from the cell that she could see from hers.</p>\
    <table><caption>Who was held</caption><thead><tr><th>Name<th>Age<th>Sex<th>Place<tbody>\
    <tr><td>Ana&nbsp;Sol<td>31<td>F<td rowspan=2>Port Ellis\
    <tr><td>Tom&aacute;s <b>Vale</b><td><td>M\
    <tr><th colspan=4>Transferred later\
    <tr><td colspan=2>Eva Orlov<td>F<td>Old<br>Market</table>\
    <p>The ministry denied it on Tuesday and said that no officer had been on duty in that part of the prison.</p>\
    </article></body></html>";

/// What is read of [`PAGE`], by itself and in a message.
fn list_of_page() -> Expect {
    expect![[r#"
        table 1 people true Some("Name | Age | Sex | Place") full_name age sex place
          0=Ana Sol; 1=31; 2=F; 3=Port Ellis
          0=Tomás Vale; 2=M
          0=Eva Orlov; 2=F; 3=Old
        Market
        row Name | Age | Sex | Place
        row Ana Sol | 31 | F | Port Ellis
        row Tomás Vale | M
        row Transferred later
        row Eva Orlov | F | Old
        Market
        people-recognised: the rows of table 1 are read as people: A (Name) as full_name, B (Age) as age, C (Sex) as sex, D (Place) as place
        merged-cells: merged cells have their words in the first of them; places: 3
    "#]]
}

#[test]
fn a_list_in_a_page() {
    check(PAGE.as_bytes(), "a.html", list_of_page());
}

#[test]
fn tables_that_lay_out_a_page_are_no_lists() {
    let page = PAGE.replace("<table><caption>Who was held</caption>", "<table role=none>");
    let (reading, warnings) = read(page.as_bytes(), "a.html").unwrap();
    assert!(reading.text().as_str().contains("Eva Orlov"));
    assert_eq!((reading.tables, warnings), (Vec::new(), Vec::new()));
}

#[test]
fn a_list_in_a_message() {
    let head = "From: ana@harbour.example\r\nSubject: The list\r\nMessage-ID: <1@harbour.example>\r\nMIME-Version: 1.0\r\n";
    let mail = format!("{head}Content-Type: text/html; charset=utf-8\r\n\r\n{PAGE}");
    check(mail.as_bytes(), "a.eml", list_of_page());
}

proptest! {
    #[test]
    fn cells_of_any_markup_lead_back(
        pieces in proptest::collection::vec(proptest::sample::select(&[
            "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:r><w:t>words</w:t></w:r>",
            "<w:r><w:t> Ana &amp; </w:t></w:r>", "<w:r><w:br/></w:r>", "<w:gridSpan w:val='3'/>", "<w:gridSpan w:val='4294967295'/>",
            "<w:tr><w:tc><w:p>", "</w:p></w:tc><w:tc><w:p>", "</w:p></w:tc></w:tr>",
        ][..]), 0..60)
    ) {
        let bytes = docx(&pieces.concat());
        if let Ok((reading, _)) = read(&bytes, "a.docx") {
            for row in reading.tables.iter().flat_map(|table| &table.rows) {
                let block = reading.blocks()[row.block as usize].span;
                for pair in row.cells.windows(2) {
                    prop_assert!(pair[0].span.end() < pair[1].span.start());
                    prop_assert!(pair[0].column <= pair[1].column);
                }
                prop_assert!(row.cells.iter().all(|cell| block.contains(cell.span)));
                prop_assert!(row.cells.len() == row.places.len());
            }
        }
    }

    #[test]
    fn any_rows_of_rich_text_are_read(
        pieces in proptest::collection::vec(proptest::sample::select(&[
            "\\trowd", "\\cellx10", "\\cellx-900", "\\row", "\\cell", "\\nestcell", "\\itap2", "\\itap1", "\\pard", "\\intbl", " words ",
            "{\\*\\nesttableprops\\trowd\\cellx9\\nestrow}", "{\\footnote ", "}", "\\par", "\\trleft2147483647", "\\cellx2147483647",
        ][..]), 0..60)
    ) {
        let text = format!("{{\\rtf1 {}", pieces.concat());
        if let Ok((reading, _)) = read(text.as_bytes(), "a.rtf") {
            let words = pieces.iter().filter(|piece| **piece == " words ").count();
            prop_assert_eq!(reading.text().as_str().matches("words").count(), words);
            for row in reading.tables.iter().flat_map(|table| &table.rows) {
                let block = reading.blocks()[row.block as usize].span;
                prop_assert!(row.cells.iter().all(|cell| block.contains(cell.span)));
            }
        }
    }
}
