//! Texts as the tools of the training read them: each line that is not blank is a paragraph.

use model::{Block, BlockKind, DocumentId, DocumentKind, Reading, Span, Text};

/// A reading whose lines are its paragraphs.
pub(crate) fn reading(
    string: String,
    language: &str,
) -> Result<Reading, Box<dyn std::error::Error>> {
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in string.split_inclusive('\n') {
        let end = start + line.chars().count() as u32;
        if !line.trim().is_empty() {
            let (span, kind) = (Span::new(start, end)?, BlockKind::Paragraph);
            blocks.push(Block { kind, span, origin: None, language: None, ocr: None });
        }
        start = end;
    }
    let id = DocumentId::of(string.as_bytes());
    let mut reading = Reading::new(id, DocumentKind::Text, Text::new(string), blocks)?;
    reading.language = Some(language.to_owned());
    Ok(reading)
}
