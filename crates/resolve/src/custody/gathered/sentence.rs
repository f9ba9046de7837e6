//! The sentence that words stand in.

use model::{Reading, Span};

/// Beginnings of sentences beside capitals and figures.
const OPENING: [char; 6] = ['“', '"', '«', '¿', '¡', '‘'];

/// What may stand between the end of a sentence and the white space after it.
const CLOSING: [char; 6] = ['”', '"', '»', '’', ')', ']'];

/// The sentence, within its block, that a span begins in, and whatever more the span covers; the span
/// itself where it lies in no block.
pub(super) fn around(reading: &Reading, span: Span) -> Span {
    let blocks = reading.blocks();
    let after = blocks.partition_point(|block| block.span.end() <= span.start());
    let Some(block) = blocks.get(after).filter(|block| block.span.start() <= span.start()) else {
        return span;
    };
    let text = reading.text().slice(block.span).unwrap_or_default();
    let begin = block.span.start();
    let ends = ends(text).map(|end| begin.saturating_add(end));
    let (mut from, mut to) = (begin, block.span.end());
    for end in ends {
        if end <= span.start() {
            from = end;
        } else if end >= span.end() {
            to = end;
            break;
        }
    }
    trimmed(reading, Span::new(from, to.max(span.end()))).unwrap_or(span)
}

/// Without white space at either end.
fn trimmed(reading: &Reading, span: Result<Span, model::SpanError>) -> Option<Span> {
    let span = span.ok()?;
    let text = reading.text().slice(span)?;
    let count = |chars: usize| u32::try_from(chars).ok();
    let before = count(text.chars().take_while(|c| c.is_whitespace()).count())?;
    let after = count(text.chars().rev().take_while(|c| c.is_whitespace()).count())?;
    Span::new(span.start() + before, span.end().checked_sub(after)?).ok()
}

/// The places in characters where sentences end.
fn ends(text: &str) -> impl Iterator<Item = u32> {
    let chars: Vec<char> = text.chars().collect();
    let is_end = move |at: usize| {
        let mut next = at + 1;
        while chars.get(next).is_some_and(|c| CLOSING.contains(c)) {
            next += 1;
        }
        let space = chars.get(next).is_some_and(|c| c.is_whitespace());
        let begins = chars.get(next..).unwrap_or_default().iter().find(|c| !c.is_whitespace());
        let begins =
            begins.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || OPENING.contains(c));
        let stops = matches!(chars.get(at), Some('!' | '?' | '…'));
        let stops = stops || chars.get(at) == Some(&'.') && !is_short(&chars, at);
        (space && begins && stops).then_some(next)
    };
    let length = text.chars().count();
    (0..length).filter_map(is_end).filter_map(|at| u32::try_from(at).ok())
}

/// Words that are written short with a full stop, in lower case.
const SHORT: [&str; 18] = [
    "art", "col", "dr", "dra", "gen", "ing", "lic", "mr", "mrs", "ms", "no", "prof", "sr", "sra",
    "srta", "st", "sta", "vs",
];

/// Whether a full stop ends an abbreviation, such as `Dr.`, or an initial.
fn is_short(chars: &[char], stop: usize) -> bool {
    let before = chars.get(..stop).unwrap_or_default().iter().rev();
    let word: Vec<char> = before.take(5).take_while(|c| c.is_alphabetic()).copied().collect();
    let word: String = word.into_iter().rev().flat_map(char::to_lowercase).collect();
    word.chars().count() == 1 || SHORT.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Block, BlockKind, DocumentId, DocumentKind, Text};

    #[test]
    fn a_sentence_is_found_around_its_words() -> Result<(), Box<dyn std::error::Error>> {
        let text = "He left. “Dr. Paz saw her.” She was held in May. It ended.";
        let whole = Span::new(0, text.chars().count() as u32)?;
        let (kind, origin, language, ocr) = (BlockKind::Paragraph, None, None, None);
        let block = Block { kind, span: whole, origin, language, ocr };
        let document = DocumentId::of(text.as_bytes());
        let text = Text::new(text.to_owned());
        let reading = Reading::new(document, DocumentKind::Text, text, vec![block])?;
        let found = |from: u32, to: u32| -> Result<String, Box<dyn std::error::Error>> {
            let span = around(&reading, Span::new(from, to)?);
            Ok(reading.text().slice(span).unwrap_or_default().to_owned())
        };
        assert_eq!(found(2, 5)?, "He left.");
        assert_eq!(found(14, 17)?, "“Dr. Paz saw her.”");
        assert_eq!(found(33, 40)?, "She was held in May.");
        assert_eq!(found(33, 55)?, "She was held in May. It ended.");
        Ok(())
    }
}
