//! The same papers as scans: pictures of their pages, read by Tesseract.

use super::score::Text;
use super::{Maker, Paper, papers, shell};
use crate::tally::Tally;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The papers that are scanned: running text in two languages, and a list.
const SCANNED: [&str; 3] = ["article-en", "article-es", "people-en"];
/// The share of words, as F1, that must come back of running text, and of a list.
const WORDS: f64 = 0.97;
const LIST_WORDS: f64 = 0.95;
/// Pixels to the inch, and points.
const RESOLUTION: u32 = 300;
const POINTS: f64 = 72.0;

/// Reads the scans of papers that one program made.
pub(super) fn check(binary: &Path, maker: Maker, folder: &Path) -> Result<Tally> {
    let mut tally = Tally::default();
    for paper in papers().iter().filter(|paper| SCANNED.contains(&paper.name)) {
        let scan = folder.join(format!("{}.scan.pdf", paper.name));
        fs::write(&scan, scanned(&folder.join(format!("{}.pdf", paper.name)), folder)?)?;
        let mut command = Command::new(binary);
        command.args(["read", "--ocr=eng+spa"]).arg(&scan);
        let reading: Value = serde_json::from_str(&shell::output(&mut command, &[0])?)?;
        tally += told(maker, paper, &reading)?;
    }
    Ok(tally)
}

fn told(maker: Maker, paper: &Paper, reading: &Value) -> Result<Tally> {
    let text = reading["text"].as_str().context("a reading without text")?;
    let blocks = reading["blocks"].as_array().context("a reading without blocks")?;
    let rows = blocks.iter().filter(|block| block["kind"] == "row").filter_map(|block| {
        let [start, end] = [0, 1].map(|at| block["span"][at].as_u64().unwrap_or_default() as usize);
        Some(text.chars().skip(start).take(end.checked_sub(start)?).collect::<String>())
    });
    let score = Text::new(text, rows.collect()).score(paper);
    let is_marked = blocks.iter().all(|block| block["ocr"].is_u64());
    let least = if score.all_rows > 0 { LIST_WORDS } else { WORDS };
    let what = format!("as a scan {score:?}");
    Ok(super::told(is_marked && score.words >= least, maker.name(), paper.name, &what))
}

/// A PDF file whose pages are pictures of the pages of another.
fn scanned(file: &Path, folder: &Path) -> Result<Vec<u8>> {
    let program = shell::find("pdftoppm").context("pdftoppm is not installed")?;
    let scratch = tempfile::tempdir_in(folder)?;
    let mut command = Command::new(program);
    command.args(["-r", &RESOLUTION.to_string(), "-gray", "-jpeg"]).arg(file);
    super::run(command.arg(scratch.path().join("page")))?;
    let mut pages: Vec<_> = fs::read_dir(scratch.path())?.collect::<std::io::Result<_>>()?;
    pages.sort_by_key(fs::DirEntry::file_name);
    let pictures = pages.iter().map(|page| fs::read(page.path()));
    of_pictures(&pictures.collect::<std::io::Result<Vec<_>>>()?)
}

/// A PDF file (ISO 32000-1, section 7.5) with a JPEG on each page.
fn of_pictures(pictures: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    let mut object = |parts: &[&[u8]]| {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", places.len()).bytes());
        parts.iter().for_each(|part| out.extend_from_slice(part));
        out.extend_from_slice(b"\nendobj\n");
    };
    object(&[b"<< /Type /Catalog /Pages 2 0 R >>"]);
    let kids: String = (0..pictures.len()).map(|at| format!("{} 0 R ", 3 * at + 3)).collect();
    object(&[format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pictures.len()).as_bytes()]);
    for (at, picture) in pictures.iter().enumerate() {
        let Frame { size: [wide, high], colours } =
            frame(picture).context("pdftoppm made no JPEG")?;
        let space = if colours == 1 { "DeviceGray" } else { "DeviceRGB" };
        let [w, h] = [wide, high].map(|side| f64::from(side) * POINTS / f64::from(RESOLUTION));
        let (content, image) = (3 * at + 4, 3 * at + 5);
        let page = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {w} {h}] /Contents {content} 0 R \
             /Resources << /XObject << /I {image} 0 R >> >> >>"
        );
        object(&[page.as_bytes()]);
        let draw = format!("q {w} 0 0 {h} 0 0 cm /I Do Q");
        let head = format!("<< /Length {} >>\nstream\n", draw.len());
        object(&[head.as_bytes(), draw.as_bytes(), b"\nendstream"]);
        let head = format!(
            "<< /Type /XObject /Subtype /Image /Width {wide} /Height {high} /ColorSpace /{space} \
             /BitsPerComponent 8 /Filter /DCTDecode /Length {} >>\nstream\n",
            picture.len()
        );
        object(&[head.as_bytes(), picture, b"\nendstream"]);
    }
    let table = out.len();
    let mut end = format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1);
    end.extend(places.iter().map(|place| format!("{place:010} 00000 n \n")));
    end += &format!(
        "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n",
        places.len() + 1
    );
    out.extend(end.bytes());
    Ok(out)
}

/// What a JPEG says of itself (ITU-T T.81, B.2.2).
#[derive(Debug, PartialEq, Eq)]
struct Frame {
    /// Width and height.
    size: [u16; 2],
    colours: u8,
}

/// The first frame of a JPEG, after the segments before it.
fn frame(jpeg: &[u8]) -> Option<Frame> {
    let number = |at: usize| Some(u16::from_be_bytes(jpeg.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    loop {
        let mark = number(at)?;
        if (0xFFC0..=0xFFC2).contains(&mark) {
            let colours = *jpeg.get(at + 9)?;
            return Some(Frame { size: [number(at + 7)?, number(at + 5)?], colours });
        }
        at += 2 + usize::from(number(at + 2)?);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_become_pages_of_their_size() {
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC0\0\x11\x08\x01\x2C\x02\x58\x01".to_vec();
        assert_eq!(frame(&jpeg), Some(Frame { size: [600, 300], colours: 1 }));
        let file = of_pictures(&[jpeg.clone(), jpeg]).unwrap();
        let text = String::from_utf8_lossy(&file);
        assert_eq!(text.matches("/MediaBox [0 0 144 72]").count(), 2);
        assert!(text.contains("xref\n0 9\n"));
        assert!(of_pictures(&[b"GIF".to_vec()]).is_err());
    }
}
