//! Files written by hand: what they say, and what hostile ones may not do.

use super::{Sought, attachments, boxes_on_page, page_image, words_on_page};
use crate::{Refusal, ocr, read};
use model::{Origin, Reading, Warning};
use proptest::prelude::*;
use std::fmt::Write as _;

/// A small file that is put together object by object. The first three are the catalog, the tree of
/// pages and a font of letters of single bytes.
struct Builder {
    objects: Vec<Vec<u8>>,
    pages: Vec<usize>,
    catalog: String,
}

impl Builder {
    fn new() -> Self {
        Self { objects: vec![Vec::new(); 3], pages: Vec::new(), catalog: String::new() }
    }

    fn object(&mut self, body: impl Into<Vec<u8>>) -> usize {
        self.objects.push(body.into());
        self.objects.len()
    }

    fn stream(&mut self, dictionary: &str, data: &[u8]) -> usize {
        let mut body = format!("<< {dictionary} /Length {} >>\nstream\n", data.len()).into_bytes();
        body.extend(data);
        body.extend(b"\nendstream");
        self.object(body)
    }

    /// A page of A4 with this content; `more` is added to its dictionary.
    fn page(&mut self, content: &str, more: &str) -> &mut Self {
        let content = self.stream("", content.as_bytes());
        let page = self.object(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R \
             /Resources << /Font << /F 3 0 R >> /XObject << {} >> >> {more} >>",
            self.catalog
        ));
        self.pages.push(page);
        self
    }

    fn finish(self) -> Vec<u8> {
        self.finish_with("")
    }

    fn finish_with(mut self, trailer: &str) -> Vec<u8> {
        let kids: String = self.pages.iter().map(|page| format!("{page} 0 R ")).collect();
        let count = self.pages.len();
        self.objects[0] = format!("<< /Type /Catalog /Pages 2 0 R {} >>", self.catalog).into();
        self.objects[1] = format!("<< /Type /Pages /Kids [{kids}] /Count {count} >>").into();
        self.objects[2] =
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
                .to_vec();
        written(&self.objects, trailer)
    }
}

/// Objects with their table.
fn written(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, body) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", out.len());
        out.extend(format!("{} 0 obj\n", number + 1).bytes());
        out.extend(body);
        out.extend(b"\nendobj\n");
    }
    let at = out.len();
    out.extend(table.bytes());
    let size = objects.len() + 1;
    out.extend(
        format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{at}\n%%EOF\n")
            .bytes(),
    );
    out
}

fn one_page(content: &str, more: &str) -> Vec<u8> {
    let mut file = Builder::new();
    file.page(content, more);
    file.finish()
}

fn opened(bytes: &[u8]) -> (Reading, Vec<Warning>) {
    read(bytes, "paper.pdf").unwrap()
}

/// The blocks, a line for each, and the codes of the warnings.
fn shown(bytes: &[u8]) -> String {
    let (reading, warnings) = opened(bytes);
    let mut out = String::new();
    for block in reading.blocks() {
        let words = reading.text().slice(block.span).unwrap();
        let _ = writeln!(out, "{}: {words}", block.kind.code());
    }
    for warning in warnings {
        let _ = writeln!(out, "({})", warning.code);
    }
    out
}

/// Lines of text from the top of a page.
fn lines(texts: &[&str]) -> String {
    let mut content = "BT /F 10 Tf 14 TL 72 770 Td ".to_owned();
    for text in texts {
        let _ = write!(content, "({text}) Tj T* ");
    }
    content + "ET"
}

#[test]
fn words_have_their_page_and_rectangle() {
    let bytes = one_page("BT /F 20 Tf 100 700 Td (They came at night) Tj ET", "");
    let (reading, _) = opened(&bytes);
    let Some(Origin::Page { page: 1, rectangle: [left, top, right, bottom] }) =
        reading.blocks()[0].origin
    else {
        panic!("no rectangle");
    };
    assert!((left - 100.0).abs() < 0.1 && right > 250.0 && right < 300.0, "{left} {right}");
    // The line is 842 - 700 = 142 points under the upper edge.
    assert!(top > 120.0 && top < 130.0 && bottom > 142.0 && bottom < 150.0, "{top} {bottom}");
    let words = words_on_page(&bytes, 1).unwrap();
    let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    assert_eq!(texts, ["They", "came", "at", "night"]);
    assert!(
        words_on_page(&bytes, 2).unwrap().is_empty()
            && words_on_page(&bytes, 0).unwrap().is_empty()
    );
}

#[test]
fn turned_pages_and_turned_text_are_read() {
    let turned = one_page("BT /F 12 Tf 0 1 -1 0 300 100 Tm (the guards came) Tj ET", "/Rotate 90");
    let (reading, _) = opened(&turned);
    assert_eq!(reading.text().as_str(), "the guards came");
    let Some(Origin::Page { rectangle: [left, top, right, bottom], .. }) =
        reading.blocks()[0].origin
    else {
        panic!("no rectangle");
    };
    // Turned by 90 degrees the page is 842 wide: the line is level again.
    assert!(right - left > bottom - top && right < 842.0 && top > 280.0 && bottom < 320.0);
    let upright = one_page("BT /F 12 Tf 0 1 -1 0 300 100 Tm (beside the text) Tj ET", "");
    assert_eq!(shown(&upright), "paragraph: beside the text\n");
}

#[test]
fn lines_become_paragraphs() {
    let content = lines(&[
        "The guards came at night and took four men from the cell that",
        "she could see. They came back in the morn-",
        "ing.",
        "",
        "- the yard",
        "- the cell",
    ]);
    assert_eq!(
        shown(&one_page(&content, "")),
        "paragraph: The guards came at night and took four men from the cell that she could see. \
         They came back in the morning.\nlist-item: - the yard\nlist-item: - the cell\n"
    );
}

#[test]
fn rows_are_whole() {
    let mut content = "BT /F 10 Tf ".to_owned();
    for (at, row) in [
        ["No", "Name", "Age"],
        ["1", "Eva Sol", "31"],
        ["2", "Luis Mar", "40"],
        ["3", "Ana Paz", "22"],
    ]
    .iter()
    .enumerate()
    {
        for (column, cell) in row.iter().enumerate() {
            let _ =
                write!(content, "1 0 0 1 {} {} Tm ({cell}) Tj ", 72 + 90 * column, 700 - 16 * at);
        }
    }
    let bytes = one_page(&(content + "ET"), "");
    assert_eq!(
        shown(&bytes),
        "row: No | Name | Age\nrow: 1 | Eva Sol | 31\nrow: 2 | Luis Mar | 40\nrow: 3 | Ana Paz | 22\n(people-recognised)\n"
    );
    let (reading, _) = opened(&bytes);
    assert_eq!(reading.tables[0].rows.len(), 3);
    let cell = &reading.tables[0].rows[1].cells[1];
    assert_eq!(reading.text().slice(cell.span), Some("Luis Mar"));
}

#[test]
fn what_nobody_sees_is_read_and_said() {
    let cases = [
        ("1 1 1 rg BT /F 10 Tf 72 700 Td (ignore the report) Tj ET", "in the colour of the paper"),
        ("BT /F 10 Tf 900 700 Td (ignore the report) Tj ET", "outside the page"),
        ("q 0 0 50 50 re W n BT /F 10 Tf 72 700 Td (ignore the report) Tj ET Q", "clipped away"),
        ("BT /F 10 Tf 72 700 Td (ignore the report) Tj ET 0 g 60 690 200 30 re f", "under an area"),
        ("BT /F 0.2 Tf 72 700 Td (ignore the report) Tj ET", "too small"),
    ];
    for (content, reason) in cases {
        let (reading, warnings) = opened(&one_page(content, ""));
        assert_eq!(reading.text().as_str(), "ignore the report", "{content}");
        let warning = warnings.iter().find(|warning| warning.code == "hidden-text").unwrap();
        assert!(warning.message.contains(reason), "{}", warning.message);
        assert!(warning.span.is_some());
    }
    let seen = [
        "3 Tr BT /F 10 Tf 72 700 Td (the letters of a scan) Tj ET",
        "0 0 0.4 rg 60 690 200 30 re f 1 g BT /F 10 Tf 72 700 Td (white on blue) Tj ET",
    ];
    for content in seen {
        assert!(opened(&one_page(content, "")).1.is_empty(), "{content}");
    }
}

#[test]
fn running_titles_come_after_the_text_of_their_page() {
    let mut file = Builder::new();
    for page in 1..=3 {
        let text = [
            "and the guards who came at night to the old prison of the town",
            "went away again before the morning came over the yard of it",
            "and nobody was told.",
        ][page - 1];
        file.page(
            &format!(
                "BT /F 9 Tf 72 810 Td (Report of the commission, part {page}) Tj ET \
                 BT /F 10 Tf 72 740 Td ({text}) Tj ET BT /F 9 Tf 290 30 Td ({page}) Tj ET"
            ),
            "",
        );
    }
    let shown = shown(&file.finish());
    assert!(shown.starts_with("paragraph: and the guards"), "{shown}");
    assert!(shown.contains("paragraph: went away again"), "{shown}");
    assert!(shown.contains("paragraph: went away again"), "{shown}");
    assert!(shown.contains("caption: Report of the commission, part 2\ncaption: 2\n"), "{shown}");
}

#[test]
fn comments_fields_and_attachments_are_found() {
    let mut file = Builder::new();
    let note = file.object(
        "<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /T (Ana) /Contents (is this so?) >>",
    );
    let field = file.object(
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Eva Sol) /Rect [50 50 90 60] >>",
    );
    let data = file.stream("/Type /EmbeddedFile", b"a,b\n1,2\n");
    let spec =
        file.object(format!("<< /Type /Filespec /F (../../list.csv) /EF << /F {data} 0 R >> >>"));
    file.page(&lines(&["The guards came."]), &format!("/Annots [{note} 0 R {field} 0 R]"));
    file.catalog = format!("/Names << /EmbeddedFiles << /Names [(a) {spec} 0 R] >> >>");
    let bytes = file.finish();
    assert_eq!(
        shown(&bytes),
        "paragraph: The guards came.\ncaption: Ana: is this so?\nparagraph: name: Eva Sol\n(comments)\n(attachments)\n"
    );
    let found = attachments(&bytes).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].name, "list.csv");
    assert_eq!(found[0].result.as_deref(), Ok(&b"a,b\n1,2\n"[..]));
}

#[test]
fn what_a_file_says_of_itself_is_kept_with_its_place() {
    let mut file = Builder::new();
    let info = file.object(
        "<< /Title <FEFF004C006100200043007500F1> /Author (Ana Ruiz) /CreationDate (D:20250312101500Z) >>",
    );
    let packet = file.stream(
        "/Type /Metadata /Subtype /XML",
        b"<x:xmpmeta><rdf:RDF><rdf:Description xmp:ModifyDate='2025-04-01T10:00:00Z'>\
          <dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Report</rdf:li></rdf:Alt></dc:title>\
          </rdf:Description></rdf:RDF></x:xmpmeta>",
    );
    file.page(&lines(&["The guards came at night."]), "");
    file.catalog = format!("/Metadata {packet} 0 R");
    let (reading, _) = opened(&file.finish_with(&format!("/Info {info} 0 R")));
    let found = reading.candidates.iter();
    let found: Vec<(&str, &str)> =
        found.map(|found| (found.value.as_str(), found.found_in.as_str())).collect();
    assert_eq!(found, [("La Cu\u{F1}", "pdf info"), ("Ana Ruiz", "pdf info"), ("Report", "xmp")]);
    assert_eq!(reading.title.as_deref(), Some("La Cu\u{F1}"));
    assert_eq!(reading.date_candidates[0].edtf.to_string(), "2025-03-12");
    assert_eq!(reading.modified[0].edtf.to_string(), "2025-04-01");
    assert!(reading.published.is_none() && reading.authors.is_empty());
}

#[test]
fn a_scan_is_refused_with_what_to_do() {
    let mut file = Builder::new();
    let image = file.stream(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
        b"\x80",
    );
    file.catalog = format!("/Im {image} 0 R");
    file.page("q 500 0 0 700 40 40 cm /Im Do Q", "");
    file.page("q 500 0 0 700 40 40 cm /Im Do Q", "");
    let mut with_text = Builder {
        objects: file.objects.clone(),
        pages: file.pages.clone(),
        catalog: file.catalog.clone(),
    };
    let scan = file.finish();
    let refusal = read(&scan, "scan.pdf").unwrap_err();
    assert_eq!(refusal, Refusal::Scan { pages: 2 });
    assert_eq!(ocr::unread_pages(&scan, "scan.pdf"), Ok(vec![1, 2]));
    assert!(refusal.to_string().contains("`--ocr`"));

    with_text.page(&lines(&["The guards came."]), "");
    let (_, warnings) = opened(&with_text.finish());
    assert_eq!(warnings[0].code, "page-without-text");
    assert!(warnings[0].message.ends_with("1-2"), "{}", warnings[0].message);
}

#[test]
fn pages_and_texts_that_speak_of_such_files_are_none() {
    let page = "<html><body><p>A file begins with %PDF-1.7 and 1 0 obj, and ends in startxref 9.</p></body></html>";
    assert_eq!(read(page.as_bytes(), "a.pdf").unwrap().0.kind, model::DocumentKind::Html);
    let text = "It begins with %PDF-1.7, they said.";
    assert_eq!(read(text.as_bytes(), "a.txt").unwrap().0.kind, model::DocumentKind::Text);
    let bytes = one_page(&lines(&["The guards came."]), "");
    assert_eq!(read(&bytes, "list.csv").unwrap().0.kind, model::DocumentKind::Pdf);
    let mut late = vec![b' '; 900];
    late[0] = b'x';
    late.extend(&bytes);
    assert_eq!(shown(&late), "paragraph: The guards came.\n");
}

#[test]
fn files_that_end_early_are_read_as_far_as_they_go() {
    let mut file = Builder::new();
    for _ in 0..20 {
        file.page(&lines(&["The guards came at night."]), "");
    }
    let bytes = file.finish();
    let mut read_some = 0;
    for part in 1..100 {
        let cut = &bytes[..bytes.len() * part / 100];
        if let Ok((_, warnings)) = read(cut, "a.pdf") {
            assert!(warnings.iter().any(|warning| warning.code == "cut-off"), "{part}");
            read_some += 1;
        }
    }
    assert!(read_some > 0);
}

#[test]
fn bombs_are_refused() {
    let zeros = miniz_oxide::deflate::compress_to_vec_zlib(&vec![b' '; 80 << 20], 9);
    let twice = miniz_oxide::deflate::compress_to_vec_zlib(&zeros, 9);
    let streams = [
        ("/Filter /FlateDecode", &zeros),
        ("/Filter [/FlateDecode /FlateDecode]", &twice),
        ("/Filter /Fl#61teDecode", &zeros),
        ("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &zeros),
    ];
    for (dictionary, data) in streams {
        let mut file = Builder::new();
        file.stream(dictionary, data);
        file.page(&lines(&["The guards came."]), "");
        let bytes = file.finish();
        assert!(matches!(read(&bytes, "a.pdf"), Err(Refusal::Bomb { .. })), "{dictionary}");
    }
}

#[test]
fn forms_that_draw_each_other_are_bounded() {
    let mut file = Builder::new();
    let next = file.objects.len() + 1;
    // Each form draws the next one ten times, and the last one the first.
    for level in 0..20 {
        let to = if level == 19 { next } else { next + level + 1 };
        let draws = "/X Do ".repeat(10);
        file.stream(
            &format!("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X {to} 0 R >> >>"),
            draws.as_bytes(),
        );
    }
    file.catalog = format!("/X {next} 0 R");
    file.page(&(lines(&["The guards came."]) + " /X Do"), "");
    let bytes = file.finish();
    let shown = shown(&bytes);
    assert_eq!(shown, "paragraph: The guards came.\n(too-much)\n");
    assert_eq!(page_image(&bytes, 1, 300), Err(Refusal::Drawing));
}

#[test]
fn one_stream_for_many_pages_is_counted_for_each() {
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&vec![b' '; 60 << 20], 9);
    let mut file = Builder::new();
    file.page(&lines(&["The guards came."]), "");
    let content = file.stream("/Filter /FlateDecode", &packed);
    for _ in 0..200 {
        let page = file.object(format!(
            "<< /Type /Page /Parent 2 0 R /Contents [{}] >>",
            format!("{content} 0 R ").repeat(50)
        ));
        file.pages.push(page);
    }
    let (_, warnings) = opened(&file.finish());
    assert!(warnings.iter().any(|warning| warning.code == "too-much"));
}

#[test]
fn pages_made_to_take_long_are_bounded() {
    let mut content = "BT /F 4 Tf ".to_owned();
    // Every line could begin columns that come to nothing, and every letter has a line.
    for line in 0..20_000 {
        let (x, y) = (10 + line % 7 * 70, 840.0 - f64::from(line) * 0.04);
        let _ = write!(content, "1 0 0 1 {x} {y} Tm (a) Tj ");
    }
    let digits = "1 ".repeat(50_000);
    let _ = write!(content, "/F 0.01 Tf 1 0 0 1 10 20 Tm (\\(x\\) {digits}) Tj ET ");
    for area in 0..20_000 {
        let _ = write!(content, "{} 10 3 3 re f ", area % 500);
    }
    let (reading, warnings) = opened(&one_page(&content, ""));
    assert!(reading.text().chars_len() > 40_000);
    assert!(warnings.iter().any(|warning| warning.code == "hidden-text"));
}

#[test]
fn trees_of_pages_may_lie() {
    let good = one_page(&lines(&["The guards came."]), "");
    let text = String::from_utf8(good).unwrap();
    let many = text.replace("/Count 1 ", "/Count 1000000 ");
    assert!(shown(many.as_bytes()).starts_with("paragraph: The guards came."));
    let mut objects: Vec<Vec<u8>> = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 /Parent 3 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 2 0 R >>".to_vec(),
    ];
    assert!(read(&written(&objects, ""), "a.pdf").is_err());
    objects[0] = b"<< /Type /Catalog /Pages 1 0 R >>".to_vec();
    assert!(read(&written(&objects, ""), "a.pdf").is_err());
    objects[0] = b"1 0 R".to_vec();
    assert!(read(&written(&objects, ""), "a.pdf").is_err());
}

#[test]
fn a_block_has_the_words_in_its_rectangle() {
    let content = lines(&[
        "The guards came at night and took four men",
        "from the cell.",
        "",
        "They went away.",
    ]);
    let bytes = one_page(&content, "");
    let (reading, _) = opened(&bytes);
    let words = words_on_page(&bytes, 1).unwrap();
    for block in reading.blocks() {
        let Some(Origin::Page { rectangle: [left, top, right, bottom], .. }) = block.origin else {
            panic!("no rectangle");
        };
        let inside = words.iter().filter(|word| {
            let [a, b, c, d] = word.rectangle;
            let (x, y) = ((a + c) / 2.0, (b + d) / 2.0);
            (left..=right).contains(&x) && (top..=bottom).contains(&y)
        });
        let inside: Vec<&str> = inside.map(|word| word.text.as_str()).collect();
        assert_eq!(reading.text().slice(block.span), Some(inside.join(" ").as_str()));
    }
}

/// The shade of a pixel of a picture of a page.
fn shade(png: &[u8], (x, y): (usize, usize)) -> u8 {
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
    let length = side(33);
    let rows = miniz_oxide::inflate::decompress_to_vec_zlib(&png[41..41 + length]).unwrap();
    rows[y * (side(16) * 3 + 1) + 1 + x * 3]
}

/// A page that is a picture, black on the left and white on the right, with a stamp below.
fn scanned() -> Vec<u8> {
    let mut file = Builder::new();
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&[0, 255], 6);
    let image = file.stream(
        "/Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray \
         /BitsPerComponent 8 /Filter /FlateDecode",
        &packed,
    );
    file.catalog = format!("/Im {image} 0 R");
    file.page("q 500 0 0 700 40 100 cm /Im Do Q BT /F 10 Tf 72 50 Td (ARCHIVE 7) Tj ET", "");
    file.finish()
}

#[test]
fn a_picture_on_a_page_is_where_it_belongs() {
    let picture = page_image(&scanned(), 1, 595).unwrap().png;
    let shades = [(100, 400), (500, 400), (20, 400)].map(|place| shade(&picture, place));
    assert_eq!(shades, [0, 255, 255]);
}

#[test]
fn a_scan_becomes_text_with_the_words_that_were_recognised() {
    let bytes = scanned();
    let (reading, warnings) = opened(&bytes);
    assert_eq!(reading.text().as_str(), "ARCHIVE 7");
    assert_eq!(warnings[0].code, "page-without-text");
    let scan = ocr::scan(&bytes, 1).unwrap();
    assert_eq!((scan.size, scan.png.get(25)), ([2479, 3508], Some(&0)));
    let word = |text: &str, line, left: u32, top: u32, confidence| {
        let area = [left, top, left + 30 * text.len() as u32, top + 40];
        ocr::RecognisedWord { text: text.to_owned(), line, area, confidence }
    };
    let words = vec![
        word("The", 0, 400, 400, 95),
        word("guards", 0, 500, 400, 90),
        word("cane.", 0, 720, 400, 40),
        word("ARCHIVE", 1, 300, 3265, 95),
    ];
    let page = ocr::RecognisedPage { page: 1, scale: scan.scale, words: Ok(words) };
    let recognised = ocr::Recognised {
        engine: "tesseract 5.3.0".to_owned(),
        languages: "eng".to_owned(),
        pages: vec![page],
    };
    let declared = crate::Declared::default();
    let (reading, warnings) =
        crate::read_recognised(&bytes, "scan.pdf", &declared, Some(&recognised)).unwrap();
    assert_eq!(reading.text().as_str(), "The guards cane.\n\nARCHIVE 7");
    assert_eq!(
        reading.blocks().iter().map(|block| block.ocr).collect::<Vec<_>>(),
        [Some(73), None]
    );
    let Some(Origin::Page { page: 1, rectangle }) = reading.blocks()[0].origin else { panic!() };
    let expected = [96.0, 96.0, 208.8, 105.6];
    assert!(rectangle.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.5), "{rectangle:?}");
    let said: Vec<&str> = warnings.iter().map(|warning| warning.code.as_ref()).collect();
    assert_eq!(said, ["doubtful-word", "read-by-ocr"]);
    let doubtful = reading.text().slice(warnings[0].span.unwrap()).unwrap();
    assert_eq!(doubtful, "cane.");
    assert!(warnings[1].message.contains("tesseract 5.3.0, eng"), "{}", warnings[1].message);
}

#[test]
fn what_a_recogniser_could_not_do_is_said() {
    let failed = ocr::RecognisedPage { page: 1, scale: 1.0, words: Err("it ended".to_owned()) };
    let recognised = ocr::Recognised {
        engine: "tesseract 5.3.0".to_owned(),
        languages: "eng".to_owned(),
        pages: vec![failed],
    };
    let declared = crate::Declared::default();
    let (_, warnings) =
        crate::read_recognised(&scanned(), "scan.pdf", &declared, Some(&recognised)).unwrap();
    let said: Vec<&str> = warnings.iter().map(|warning| warning.code.as_ref()).collect();
    assert_eq!(said, ["page-without-text", "ocr-failed"]);
    assert!(warnings[1].message.ends_with("page 1: it ended"), "{}", warnings[1].message);
}

#[test]
fn a_picture_shows_the_page() {
    let content = "0 g 100 642 200 100 re f BT /F 40 Tf 72 300 Td (HHHH) Tj ET";
    let bytes = one_page(content, "");
    let picture = page_image(&bytes, 1, 595).unwrap().png;
    assert_eq!(&picture[16..24], [0, 0, 2, 83, 0, 0, 3, 74]);
    assert_eq!(shade(&picture, (200, 150)), 0);
    assert_eq!(shade(&picture, (50, 50)), 255);
    // The upright stroke of the first letter.
    let dark = (72..110).filter(|x| shade(&picture, (*x, 530)) < 128).count();
    assert!((4..30).contains(&dark), "{dark}");
    assert_eq!(page_image(&bytes, 2, 595), Err(Refusal::NoPage { page: 2, pages: 1 }));
    let large = page_image(&bytes, 1, 1_000_000).unwrap().png;
    let side = |at: usize| u32::from_be_bytes(large[at..at + 4].try_into().unwrap()) as u64;
    assert!(side(16) * side(20) <= 4_000_000);
}

/// A file with a bit of everything, for changing bytes in it.
fn sample() -> Vec<u8> {
    let mut file = Builder::new();
    let form = file.stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 595 842]",
        b"q 1 0 0 1 0 -300 cm BT /F 9 Tf 72 700 Td [(in) -200 (a form)] TJ ET Q",
    );
    let packed =
        miniz_oxide::deflate::compress_to_vec_zlib(b"BT /F 10 Tf 72 500 Td (packed) Tj ET", 6);
    let content = file.stream("/Filter /FlateDecode", &packed);
    file.catalog = format!("/X {form} 0 R");
    file.page(
        &(lines(&["The guards came at night.", "- one", "1 | 2"]) + " /X Do 0 g 10 10 50 5 re f"),
        "",
    );
    let page = file.object(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [{content} 0 R] /Resources << /Font << /F 3 0 R >> >> >>"));
    file.pages.push(page);
    file.finish()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn damaged_files_are_read_or_refused(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), end in any::<prop::sample::Index>(), cuts in any::<bool>()) {
        let mut bytes = sample();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cuts {
            bytes.truncate(end.index(bytes.len()));
        }
        let first = read(&bytes, "a.pdf");
        if let Ok((reading, _)) = &first {
            let mut end = 0;
            for block in reading.blocks() {
                prop_assert!(block.span.start() >= end && block.span.end() > block.span.start());
                end = block.span.end();
            }
        }
        prop_assert_eq!(first, read(&bytes, "a.pdf"));
        let _ = page_image(&bytes, 1, 60);
    }
}

/// The words of a page that the middle of a box of some words lies over, for each box.
fn boxed(bytes: &[u8], words: &str) -> Vec<String> {
    let (reading, _) = opened(bytes);
    let block = reading
        .blocks()
        .iter()
        .find(|block| reading.text().slice(block.span).unwrap().contains(words))
        .unwrap();
    let Some(Origin::Page { rectangle, .. }) = block.origin else { panic!("no rectangle") };
    let text = reading.text().slice(block.span).unwrap().to_owned();
    let start = text[..text.find(words).unwrap()].chars().count() as u32;
    let spans = vec![[start, start + words.chars().count() as u32]];
    let boxes = boxes_on_page(bytes, 1, &[Sought { rectangle, words: text, spans }]).unwrap();
    let all = words_on_page(bytes, 1).unwrap();
    let inside = |[left, top, right, bottom]: &[f32; 4]| {
        let is_inside = |word: &&super::PageWord| {
            let [a, b, c, d] = word.rectangle;
            let (x, y) = ((a + c) / 2.0, (b + d) / 2.0);
            (*left..=*right).contains(&x) && (*top..=*bottom).contains(&y)
        };
        let words: Vec<&str> =
            all.iter().filter(is_inside).map(|word| word.text.as_str()).collect();
        words.join(" ")
    };
    boxes.iter().map(inside).collect()
}

#[test]
fn words_have_a_box_for_each_of_their_lines() {
    let content = lines(&[
        "The guards came at night and took four men from the cell that",
        "she could see. They came back in the morn-",
        "ing, and nobody was told where the men had gone.",
    ]);
    let bytes = one_page(&content, "");
    assert_eq!(boxed(&bytes, "took four men"), ["took four men"]);
    assert_eq!(
        boxed(&bytes, "They came back in the morning, and nobody"),
        ["They came back in the morn-", "ing, and nobody"]
    );
    assert_eq!(boxed(&bytes, "that she"), ["that", "she"]);
}

#[test]
fn words_that_are_not_on_the_page_have_the_box_of_their_block() {
    let bytes = one_page(&lines(&["The guards came at night and took four men."]), "");
    let rectangle = [10.0, 20.0, 30.0, 40.0];
    let sought = |words: &str, spans| Sought { rectangle, words: words.to_owned(), spans };
    for (words, spans) in [
        ("Nobody came.", vec![[0, 6], [7, 11]]),
        ("The guards", vec![[0, 10]]),
        ("", vec![[0, 7]]),
        ("The guards", vec![[7, 90_000], [20, 4], [u32::MAX, u32::MAX]]),
    ] {
        let boxes = boxes_on_page(&bytes, 1, &[sought(words, spans)]).unwrap();
        assert_eq!(boxes, [rectangle], "{words}");
    }
    let nowhere = sought("The guards", Vec::new());
    assert!(boxes_on_page(&bytes, 1, &[nowhere]).unwrap().is_empty());
}
