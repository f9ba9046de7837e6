use crate::archive::tests::{stored, zip};
use crate::read;
use crate::tests::{check_blocks, parts_hold, whole};
use expect_test::expect;
use proptest::prelude::*;

const META: &str = r#"<office:document-meta xmlns:office="o"><office:meta><dc:title>La lista</dc:title><meta:initial-creator>Ana Ruíz</meta:initial-creator><meta:creation-date>2025-03-02T10:00:00</meta:creation-date><dc:date>2025-03-05T11:00:00</dc:date></office:meta></office:document-meta>"#;

const STYLES: &str = r#"<office:document-styles><style:master-page><style:header><text:p>Confidential</text:p></style:header></style:master-page></office:document-styles>"#;

fn odt(text: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:text>{text}</office:text></office:body></office:document-content>"
    );
    zip(&[
        stored("mimetype", b"application/vnd.oasis.opendocument.text"),
        stored("content.xml", content.as_bytes()),
        stored("styles.xml", STYLES.as_bytes()),
        stored("meta.xml", META.as_bytes()),
    ])
}

const TEXT: &str = r#"<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>J. Press</dc:creator><dc:date>2025-03-03T08:00:00</dc:date></office:change-info><text:p>y tres más</text:p></text:deletion></text:changed-region><text:changed-region xml:id="c2" text:id="c2"><text:insertion><office:change-info><dc:creator>J. Press</dc:creator><dc:date>2025-03-04</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">La noche</text:h>
<text:p>Los guardias   se llevaron
a Tomás<text:s/>Vale <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>y a otro<text:change-end text:change-id="c2"/> de la celda<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Entrevista del 1 de marzo.</text:p></text:note-body></text:note>.<office:annotation><dc:creator>Ana Ruíz</dc:creator><dc:date>2025-03-06</dc:date><text:p>Who saw it?</text:p></office:annotation> See <text:a xlink:href="https://harbour.example/list">the list</text:a>.</text:p>
<text:list><text:list-item><text:p>celda 14</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>Beside.</text:p>"#;

#[test]
fn a_text_of_opendocument() {
    let bytes = odt(TEXT);
    check_blocks(
        &bytes,
        "a.odt",
        expect![[r#"
            odt Some("es") Some("La lista") ["Ana Ruíz"] None
            2025-03-02 in properties: created
            2025-03-05 in properties: modified
            heading of content.xml: La noche
            paragraph of content.xml: Los guardias se llevaron a Tomás Vale y a otro de la celda. See the list.
            deleted of content.xml: y tres más
            paragraph of content.xml: Entrevista del 1 de marzo.
            paragraph of content.xml: Who saw it?
            list-item of content.xml: celda 14
            row of content.xml: Name | Cell
            paragraph of content.xml: Beside.
            paragraph of content.xml: In a box.
            paragraph of styles.xml: Confidential
            inserted-text Some("y a otro"): inserted by J. Press on 2025-03-04
            link Some("the list"): leads to https://harbour.example/list
            deleted-text Some("y tres más"): deleted by J. Press on 2025-03-03T08:00:00
            note Some("Entrevista del 1 de marzo."): a footnote of the text
            comment Some("Who saw it?"): comment by Ana Ruíz on 2025-03-06
            page-header Some("Confidential"): stands at the head of pages
        "#]],
    );
    parts_hold(&bytes, "a.odt");
}

#[test]
fn a_removed_passage_without_a_place_is_kept() {
    let text = TEXT.replace("<text:change text:change-id=\"c1\"/>", "");
    let (reading, warnings) = read(&odt(&text), "a.odt").unwrap();
    assert!(reading.text().as_str().contains("y tres más"));
    let removed: Vec<_> =
        warnings.iter().filter(|warning| warning.code == "deleted-text").collect();
    assert_eq!(removed.len(), 1);
    let words = removed[0].span.and_then(|span| reading.text().slice(span));
    assert_eq!(words, Some("y tres más"));
}

#[test]
fn removed_passages_with_one_id_are_both_kept() {
    let region = |words: &str| {
        format!(
            "<text:changed-region text:id='c'><text:deletion><text:p>{words}</text:p></text:deletion></text:changed-region>"
        )
    };
    let text = format!("{}{}<text:p>left</text:p>", region("first"), region("second"));
    let (reading, _) = read(&odt(&text), "a.odt").unwrap();
    assert_eq!(reading.text().as_str(), "left\n\nfirst\n\nsecond\n\nConfidential");
}

#[test]
fn a_truncated_text_is_read_or_refused() {
    for end in (0..TEXT.len()).step_by(7).filter(|end| TEXT.is_char_boundary(*end)) {
        let bytes = odt(&TEXT[..end]);
        if read(&bytes, "a.odt").is_ok() {
            parts_hold(&bytes, "a.odt");
        }
    }
    let bytes = odt(TEXT);
    for end in (0..bytes.len()).step_by(7) {
        let _ = whole(&bytes[..end], "a.odt");
    }
}

proptest! {
    #[test]
    fn any_markup_is_read_or_refused(
        pieces in proptest::collection::vec(proptest::sample::select(&[
            "<text:p>", "</text:p>", "<text:h>", "</text:h>", "words", " \n ", "&#233;", "<text:s/>", "<table:table-row>",
            "</table:table-row>", "<table:table-cell>", "</table:table-cell>", "<text:changed-region text:id='c'>",
            "</text:changed-region>", "<text:deletion>", "</text:deletion>", "<text:change text:change-id='c'/>",
            "<office:annotation>", "</office:annotation>", "<dc:creator>", "</dc:creator>", "<text:note>", "</text:note>",
            "<text:a xlink:href='x'>", "</text:a>", "<text:list-item>", "</text:list-item>",
        ][..]), 0..60)
    ) {
        let bytes = odt(&pieces.concat());
        let once = whole(&bytes, "a.odt");
        prop_assert_eq!(&once, &whole(&bytes, "a.odt"));
    }
}
