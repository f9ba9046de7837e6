use crate::archive::tests::{packed, stored, zip};
use crate::tests::{check_blocks, held, parts_hold, whole};
use crate::{Refusal, read};
use expect_test::expect;
use proptest::prelude::*;

const RELATIONS: &str = r#"<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>"#;

const STYLES: &str = r#"<w:styles xmlns:w="w"><w:style w:styleId="Ttulo1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Prrafodelista"><w:name w:val="List Paragraph"/></w:style></w:styles>"#;

const CORE: &str = r#"<cp:coreProperties xmlns:dc="d"><dc:title>La noche &amp; el día</dc:title><dc:creator>Ana Ruíz; Tomás Vale</dc:creator><dcterms:created>2025-03-02T10:00:00Z</dcterms:created><dcterms:modified>2025-03-05T10:00:00Z</dcterms:modified></cp:coreProperties>"#;

const LINKS: &str = r#"<Relationships><Relationship Id="r9" Type="http://x/hyperlink" Target="https://harbour.example/list" TargetMode="External"/></Relationships>"#;

const COMMENTS: &str = r#"<w:comments xmlns:w="w"><w:comment w:id="0" w:author="Tomás Vale" w:date="2025-03-04T09:00:00Z"><w:p><w:r><w:t>¿Quién lo vio?</w:t></w:r></w:p></w:comment></w:comments>"#;

const FOOTNOTES: &str = r#"<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Interview of 1 March 2025.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;

const HEADER: &str = r#"<w:hdr xmlns:w="w"><w:p><w:r><w:t>Confidencial</w:t></w:r></w:p></w:hdr>"#;

fn document(body: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#
    )
}

/// A Word file with this body.
fn docx(body: &str) -> Vec<u8> {
    zip(&[
        stored("[Content_Types].xml", b"<Types/>"),
        stored("_rels/.rels", RELATIONS.as_bytes()),
        stored("word/document.xml", document(body).as_bytes()),
        stored("word/_rels/document.xml.rels", LINKS.as_bytes()),
        stored("word/styles.xml", STYLES.as_bytes()),
        stored("word/comments.xml", COMMENTS.as_bytes()),
        stored("word/footnotes.xml", FOOTNOTES.as_bytes()),
        stored("word/header1.xml", HEADER.as_bytes()),
        stored("docProps/core.xml", CORE.as_bytes()),
    ])
}

const BODY: &str = r#"
<w:p><w:pPr><w:pStyle w:val="Ttulo1"/></w:pPr><w:r><w:t>A night at La Cumbre</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The guards came </w:t></w:r><w:del w:id="3" w:author="J. Press" w:date="2025-03-03T08:00:00Z"><w:r><w:delText>shortly after midnight, he said,</w:delText></w:r></w:del><w:ins w:author="J. Press"><w:r><w:t xml:space="preserve">at night </w:t></w:r><w:r><w:t>&amp; left</w:t></w:r></w:ins><w:r><w:t>. The </w:t></w:r><w:hyperlink r:id="r9"><w:r><w:t>list</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>names four.</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Celda catorce</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Tomás Vale</w:t></w:r></w:p><w:p><w:r><w:t>(released)</w:t></w:r></w:p></w:tc><w:tc><w:p><w:del w:author="J. Press"><w:r><w:delText>14</w:delText></w:r></w:del><w:ins w:author="J. Press"><w:r><w:t>41</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Text in a box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Text in a box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Beside the box.</w:t></w:r></w:p>"#;

#[test]
fn a_word_file() {
    let bytes = docx(BODY);
    check_blocks(
        &bytes,
        "night.docx",
        expect![[r#"
            docx Some("en") Some("La noche & el día") ["Ana Ruíz", "Tomás Vale"] None
            2025-03-02 in properties: created
            2025-03-05 in properties: modified
            heading of word/document.xml: A night at La Cumbre
            paragraph of word/document.xml: The guards came at night & left. The list\tnames four.
            deleted of word/document.xml: shortly after midnight, he said,
            list-item of word/document.xml: Celda catorce
            row of word/document.xml: Name | Cell
            row of word/document.xml: Tomás Vale (released) | 41
            deleted of word/document.xml: 14
            paragraph of word/document.xml: Beside the box.
            paragraph of word/document.xml: Text in a box.
            paragraph of word/footnotes.xml: Interview of 1 March 2025.
            paragraph of word/comments.xml: ¿Quién lo vio?
            paragraph of word/header1.xml: Confidencial
            inserted-text Some("at night & left"): inserted by J. Press
            link Some("list"): leads to https://harbour.example/list
            deleted-text Some("shortly after midnight, he said,"): deleted by J. Press on 2025-03-03T08:00:00Z
            inserted-text Some("41"): inserted by J. Press
            deleted-text Some("14"): deleted by J. Press
            note Some("Interview of 1 March 2025."): a footnote of the text
            comment Some("¿Quién lo vio?"): comment by Tomás Vale on 2025-03-04T09:00:00Z
            page-header Some("Confidencial"): stands at the head of pages
        "#]],
    );
    parts_hold(&bytes, "night.docx");
}

#[test]
fn what_is_missing_or_broken_is_said() {
    let whole = |body: &str| {
        zip(&[
            stored("[Content_Types].xml", b"<Types/>"),
            stored("word/document.xml", body.as_bytes()),
            stored("word/comments.xml", b"<!DOCTYPE a [<!ENTITY b 'ha'>]><a>&b;</a>"),
        ])
    };
    let cut = document("<w:p><w:r><w:t>What is left.</w:t></w:r></w:p><w:p><w:r><w:t>And more");
    let cut = cut.split("</w:body>").next().unwrap_or_default();
    check_blocks(
        &whole(cut),
        "a.docx",
        expect![[r#"
            docx Some("en") None [] None
            paragraph of word/document.xml: What is left.
            paragraph of word/document.xml: And more
            part-not-read None: the part word/document.xml is not read in full: it is cut short
            part-not-read None: the part word/comments.xml is not read in full: it declares a document type
        "#]],
    );
    let empty = zip(&[stored("[Content_Types].xml", b"<Types/>"), stored("word/styles.xml", b"")]);
    assert_eq!(read(&empty, "a.docx"), Err(Refusal::NoWords { kind: "Word files" }));
}

#[test]
fn deep_nesting_and_many_cells_are_read() {
    let deep = format!("{}<w:t>words", "<w:tbl><w:tr><w:tc><w:p><w:r>".repeat(100_000));
    assert_eq!(
        read(&docx(&deep), "a.docx").map(|(reading, _)| reading.blocks().len() >= 3),
        Ok(true)
    );
    let wide = format!(
        "<w:tbl><w:tr>{}</w:tr></w:tbl>",
        "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>".repeat(5000)
    );
    let (reading, _) = read(&docx(&wide), "a.docx").unwrap();
    let row = reading.text().slice(reading.blocks()[0].span).unwrap();
    assert_eq!(row.matches(" | ").count(), 4999);
}

#[test]
fn a_part_that_is_a_bomb_is_said() {
    let zeros = format!("<w:p>{}", " ".repeat(64 << 20));
    let bytes = zip(&[
        stored("[Content_Types].xml", b"<Types/>"),
        packed("word/document.xml", zeros.as_bytes()),
        stored("word/comments.xml", COMMENTS.as_bytes()),
    ]);
    let (reading, warnings) = read(&bytes, "a.docx").unwrap();
    assert_eq!(reading.text().as_str(), "¿Quién lo vio?");
    assert_eq!(
        warnings[0].message,
        "the part word/document.xml is not read in full: it grows to more than 300 times its packed size"
    );
}

#[test]
fn pictures_and_files_inside_are_members() {
    let bytes = zip(&[
        stored("[Content_Types].xml", b"<Types/>"),
        stored("word/document.xml", document("<w:p><w:r><w:t>words</w:t></w:r></w:p>").as_bytes()),
        stored("word/media/image1.png", b"picture"),
    ]);
    let members = held(&bytes, "a.docx").unwrap();
    let picture = ("word/media/image1.png".to_owned(), Ok(b"picture".to_vec()));
    assert_eq!(
        members.into_iter().map(|one| (one.name, one.result)).collect::<Vec<_>>(),
        [picture]
    );
}

#[test]
fn the_content_decides_and_not_the_name() {
    let bytes = docx(BODY);
    for name in ["a.html", "a.txt", "a.pdf", "a.eml", ""] {
        assert_eq!(
            read(&bytes, name).map(|(reading, _)| reading.kind),
            Ok(model::DocumentKind::Docx)
        );
    }
    // Two files in one: readers of PDF look at its beginning, and so is it done here.
    let polyglot = [b"%PDF-1.7\n", &bytes[..]].concat();
    assert!(matches!(read(&polyglot, "a.docx"), Err(Refusal::Damaged { .. })));
}

#[test]
fn a_truncated_word_file_is_read_or_refused() {
    let bytes = docx(BODY);
    for end in (0..bytes.len()).step_by(7) {
        let _ = whole(&bytes[..end], "a.docx");
    }
    let body = document(BODY);
    for end in (0..body.len()).step_by(7).filter(|end| body.is_char_boundary(*end)) {
        let cut = zip(&[
            stored("[Content_Types].xml", b"<Types/>"),
            stored("word/document.xml", &body.as_bytes()[..end]),
        ]);
        if read(&cut, "a.docx").is_ok() {
            parts_hold(&cut, "a.docx");
        }
    }
}

proptest! {
    #[test]
    fn any_markup_is_read_or_refused(
        pieces in proptest::collection::vec(proptest::sample::select(&[
            "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "words", " ", "\u{E9}\u{202E}", "&amp;", "<w:tr>", "</w:tr>",
            "<w:tc>", "</w:tc>", "<w:del w:author='A'>", "</w:del>", "<w:delText>", "</w:delText>", "<w:ins>", "</w:ins>",
            "<w:br/>", "<w:tab/>", "<w:hyperlink r:id='r9'>", "</w:hyperlink>", "<mc:Choice>", "<mc:Fallback>", "</mc:Fallback>",
            "<w:comment>", "</w:comment>", "<w:sym/>", "<w:pStyle w:val='Ttulo1'/>",
        ][..]), 0..60)
    ) {
        let bytes = docx(&pieces.concat());
        let once = whole(&bytes, "a.docx");
        prop_assert_eq!(&once, &whole(&bytes, "a.docx"));
    }
}
