use crate::read;
use crate::tests::check_blocks;
use expect_test::expect;
use model::Origin;
use proptest::prelude::*;

const TEXT: &str = r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fnil Arial;}{\f1\fcharset204 Arial Cyr;}}{\colortbl;\red0\green0\blue0;}
{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\*\revtbl{Unknown;}{J. Press;}}
{\info{\title La noche}{\author Ana Ru\'edz}{\creatim\yr2025\mo3\dy2\hr10}}
{\header Confidencial\par}
\pard\s1 A night at La Cumbre\par
\pard The guards {\b came} {\deleted\revauthdel1\revdttmdel131275269 shortly after midnight }{\revised\revauth1 at night }\endash  dijo Tom\'e1s \u225?vila{\footnote Interview of 1 March.}.\par
\pard{\listtext\'b7\tab}\ls1 Celda catorce\par
\trowd\cellx1000\cellx2000\pard\intbl Name\cell Cell\cell\row
\trowd\cellx1000\cellx2000\pard\intbl Tom\'e1s Vale\cell 14\cell\row
\pard{\f1\'d1\'eb\'ee\'e2\'ee} \u-10179?\u-8704? \{end\}\par
{\*\generator Riched;}{\*\atnid AR}{\*\atnauthor Ana}{\*\annotation Who saw it?}{\field{\*\fldinst HYPERLINK x}{\fldrslt the list}}{\pict\bin4 {{{{ffd8}\par}";

#[test]
fn rich_text() {
    check_blocks(
        TEXT.as_bytes(),
        "a.rtf",
        expect![[r#"
            rtf Some("en") Some("La noche") ["Ana Ruíz"] None
            2025-03-02 in properties: created
            paragraph of bytes: Confidencial
            heading of bytes: A night at La Cumbre
            paragraph of bytes: The guards came at night – dijo Tomás ávila.
            deleted of bytes: shortly after midnight
            paragraph of bytes: Interview of 1 March.
            list-item of bytes: Celda catorce
            row of bytes: Name | Cell
            row of bytes: Tomás Vale | 14
            paragraph of bytes: Слово 😀 {end}
            paragraph of bytes: Who saw it?
            paragraph of bytes: the list
            page-header Some("Confidencial"): stands at the head of pages
            inserted-text Some("at night "): inserted by J. Press
            deleted-text Some("shortly after midnight"): deleted by J. Press on 2025-03-03T08:05
            note Some("Interview of 1 March."): a footnote of the text
            comment Some("Who saw it?"): comment by Ana
        "#]],
    );
}

/// Every origin, read alone as RTF with the same head, gives the words of its block.
#[test]
fn origins_of_rich_text_hold() {
    let (reading, _) = read(TEXT.as_bytes(), "a.doc").unwrap();
    let head = &TEXT[..TEXT.find(r"{\header").unwrap()];
    for block in reading.blocks() {
        let Some(Origin::Bytes { start, end }) = block.origin else {
            panic!("no place: {block:?}");
        };
        let piece = &TEXT[start as usize..end as usize];
        let words = reading.text().slice(block.span).unwrap();
        let open = piece.matches('{').count().abs_diff(piece.matches('}').count());
        let page = if piece.contains(r"\'d1") { r"\f1 " } else { "" };
        let row = if piece.contains(r"\cell") { r"\trowd\intbl " } else { "" };
        let alone = format!("{head}{row}{page}{piece}{}", "}".repeat(open + 1));
        let (again, _) = read(alone.as_bytes(), "a.rtf").unwrap();
        assert_eq!(again.text().slice(again.blocks()[0].span).unwrap(), words, "{piece}");
    }
}

#[test]
fn deep_groups_and_cut_files_are_read() {
    let deep = format!("{{\\rtf1 {}words", "{\\b ".repeat(200_000));
    let (reading, warnings) = read(deep.as_bytes(), "").unwrap();
    assert_eq!(reading.text().as_str(), "words");
    assert_eq!(warnings[0].code, "cut-off");
    let notes = format!("{{\\rtf1 {}words", "{\\footnote x".repeat(5000));
    assert!(read(notes.as_bytes(), "").is_ok());
    let again = format!("{{\\rtf1 {}words", "\\footnote x".repeat(100_000));
    assert!(read(again.as_bytes(), "").is_ok());
    for end in (0..TEXT.len()).step_by(7) {
        let _ = read(&TEXT.as_bytes()[..end], "a.rtf");
    }
}

#[test]
fn a_length_beyond_the_file_is_its_end() {
    let (reading, _) = read(br"{\rtf1 words{\pict\bin2147483647 abc}}", "").unwrap();
    assert_eq!(reading.text().as_str(), "words");
    let (reading, _) = read(br"{\rtf1\ansi Wei\'", "").unwrap();
    assert_eq!(reading.text().as_str(), "Wei?");
}

proptest! {
    #[test]
    fn any_soup_is_read_or_refused(
        pieces in proptest::collection::vec(prop_oneof![
            proptest::sample::select(&[
                "{", "}", "\\par ", "\\pard ", "\\cell ", "\\row ", "\\trowd ", "\\intbl ", "words ", "\\'e1", "\\'", "\\u225?", "\\u-10179 ",
                "\\uc0 ", "\\uc9 ", "{\\*\\x ", "{\\footnote ", "{\\header ", "{\\info{\\title ", "{\\*\\revtbl ", "\\deleted ", "\\deleted0 ",
                "\\revised ", "\\bin3 ", "\\f1 ", "{\\fonttbl{\\f1\\fcharset128 ", "\\*", "\\", "{\\stylesheet{\\s1 heading 1;}", "\\s1 ", "{\\shptxt ",
            ][..]).prop_map(str::to_owned),
            "[a-z\\\\{}'0-9 ]{0,8}",
        ], 0..60)
    ) {
        let text = format!("{{\\rtf1{}", pieces.concat());
        let once = read(text.as_bytes(), "");
        prop_assert_eq!(&once, &read(text.as_bytes(), ""));
        for block in once.iter().flat_map(|(reading, _)| reading.blocks()) {
            if let Some(Origin::Bytes { start, end }) = block.origin {
                prop_assert!(start < end && end as usize <= text.len());
            }
        }
    }
}
