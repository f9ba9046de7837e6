//! Pictures of the pages of a PDF file with boxes around what is sought.

use super::{Answer, Failure, Site};
use std::fmt::Write as _;

/// A PDF file of one page with these lines.
fn pdf(lines: &[&str]) -> Result<Vec<u8>, Failure> {
    let mut content = "BT /F 12 Tf 14 TL 72 760 Td\n".to_owned();
    for line in lines {
        writeln!(content, "({line}) Tj T*")?;
    }
    content.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R \
         /Resources << /Font << /F 3 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
    ];
    let (mut out, mut table) = ("%PDF-1.7\n".to_owned(), "0000000000 65535 f \n".to_owned());
    for (number, body) in (1..).zip(&objects) {
        writeln!(table, "{:010} 00000 n ", out.len())?;
        writeln!(out, "{number} 0 obj\n{body}\nendobj")?;
    }
    let (at, size) = (out.len(), objects.len() + 1);
    write!(out, "xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n")?;
    write!(out, "startxref\n{at}\n%%EOF\n")?;
    Ok(out.into_bytes())
}

/// Left, top, width and height of the boxes of a picture.
fn boxes(picture: &str) -> Vec<[f32; 4]> {
    let rectangles = picture.split("<rect ").skip(1);
    let numbers = rectangles.map(|rectangle| {
        let values = rectangle.split('"').skip(1).step_by(2);
        values.filter_map(|value| value.parse().ok()).take(4).collect::<Vec<f32>>()
    });
    numbers.filter_map(|numbers| numbers.try_into().ok()).collect()
}

/// A case with a PDF file, and its document's address.
async fn site() -> Result<(Site, String), Failure> {
    let site = Site::open().await?;
    let bytes = pdf(&[
        "Canal Norte reported on Monday that former inmates of La Cumbre prison in",
        "Valdoria were tortured by guards, and that nobody had been charged.",
    ])?;
    site.upload("/documents", &[("file", Some("monday.pdf"), &bytes)]).await?;
    let listed = site.get("/api/v1/documents").await?.json()?;
    let id = listed["documents"][0]["document"].as_str().ok_or_else(|| listed.to_string())?;
    Ok((site, format!("/documents/{}", id.trim_start_matches("sha256:"))))
}

/// The picture that the reader shows.
async fn shown(site: &Site, reader: &str) -> Result<(String, Answer), Failure> {
    let html = site.get(reader).await?.text;
    let figure = html.split("<figure class=\"page\">").nth(1).ok_or("no figure")?;
    let href = figure.split('"').nth(1).ok_or("no address")?.replace("&amp;", "&");
    let href = href.replace("&#38;", "&");
    let picture = site.get(&href).await?;
    Ok((href, picture))
}

#[tokio::test]
async fn a_statement_has_a_box_for_each_of_its_lines() -> Result<(), Failure> {
    let (site, document) = site().await?;
    let html = site.get(&document).await?.text;
    let id = html.split("data-statement=\"").nth(1).and_then(|rest| rest.split('"').next());
    let id = id.and_then(|ids| ids.split(' ').next()).ok_or("no statement")?;
    let (href, picture) = shown(&site, &format!("{document}?at={id}")).await?;
    assert!(href.ends_with(&format!("/pages/1?at={id}")), "{href}");
    let boxes = boxes(&picture.text);
    let [first, second] = boxes[..] else { return Err(format!("{boxes:?}").into()) };
    assert!(first[1] + 10.0 < second[1], "one under the other");
    assert!(first[3] < 20.0 && second[3] < 20.0, "as high as a line");
    assert!(first[0] > second[0], "the first line begins inside of the paragraph");
    Ok(())
}

#[tokio::test]
async fn a_passage_is_boxed_and_what_is_none_is_not() -> Result<(), Failure> {
    let (site, document) = site().await?;
    let (href, picture) = shown(&site, &format!("{document}?from=0&to=11")).await?;
    assert!(href.ends_with("/pages/1?from=0&to=11"), "{href}");
    let boxes_of = |text: &str| boxes(text).len();
    let [[left, _, width, _]] = boxes(&picture.text)[..] else { return Err("no box".into()) };
    assert!(left > 60.0 && (50.0..80.0).contains(&width), "{left} {width}: Canal Norte");
    let (_, plain) = shown(&site, &document).await?;
    assert_eq!(boxes_of(&plain.text), 0);
    for query in ["?from=7&to=7", "?from=9000&to=9001", "?at=s-0", "?at=%3Cscript%3E", "?box=1,2"] {
        let picture = site.get(&format!("{document}/pages/1{query}")).await?;
        assert_eq!((picture.status.as_u16(), boxes_of(&picture.text)), (200, 0), "{query}");
    }
    let block = site.get(&format!("{document}/pages/1?box=10,20,30,40")).await?;
    assert_eq!(boxes(&block.text), [[8.5, 18.5, 23.0, 23.0]]);
    Ok(())
}
