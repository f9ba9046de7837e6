//! Plain text: the reading's text is the file itself, character for character.

use crate::blocks::{self, Piece};
use crate::encoding::Decoded;
use crate::header::Header;
use crate::language;
use model::{
    Block, BlockKind, DocumentId, DocumentKind, Origin, Reading, ReadingError, Span, Text, Warning,
};

/// A paragraph of this many bytes ends the search for a title.
const LONG: usize = 200;

/// Reads a plain text.
pub(crate) fn read(
    decoded: Decoded,
    document: DocumentId,
) -> Result<(Reading, Vec<Warning>), ReadingError> {
    let header = Header::parse(&decoded.text);
    let mut pieces = header.pieces;
    pieces.extend(blocks::divide(&decoded.text, header.body));
    let title = header.title.or_else(|| title(&decoded.text, &pieces));
    let language = language::detect(decoded.text[header.body..].trim_start());
    let origins = origins(&decoded, &pieces);
    let mut warnings: Vec<Warning> = decoded.warning().into_iter().collect();

    let text = Text::new(decoded.text.into_owned());
    let blocks = pieces.iter().zip(origins).filter_map(|(piece, origin)| {
        Some(Block {
            kind: piece.kind,
            span: text.span_of(piece.bytes.clone())?,
            origin: Some(origin),
            language: None,
            ocr: None,
        })
    });
    let blocks = blocks.collect();
    if let Some(bytes) = header.unclear {
        warnings.push(unclear_date(text.span_of(bytes)));
    }
    let mut reading = Reading::new(document, DocumentKind::Text, text, blocks)?;
    reading.title = title;
    reading.language = language;
    reading.outlet = header.outlet;
    reading.authors = header.authors;
    reading.published = header.dates.first().cloned();
    reading.date_candidates = header.dates;
    Ok((reading, warnings))
}

fn unclear_date(span: Option<Span>) -> Warning {
    Warning {
        code: "date-unclear".into(),
        message: "the date line has no date that can mean one day only; write it as 2025-12-23"
            .to_owned(),
        span,
    }
}

/// The first heading before the first long paragraph.
fn title(text: &str, pieces: &[Piece]) -> Option<String> {
    let is_long = |piece: &Piece| piece.kind == BlockKind::Paragraph && piece.bytes.len() >= LONG;
    let heading = pieces
        .iter()
        .take_while(|piece| !is_long(piece))
        .find(|piece| piece.kind == BlockKind::Heading)?;
    Some(text[heading.bytes.clone()].to_owned())
}

/// The bytes of the original of each piece.
fn origins(decoded: &Decoded, pieces: &[Piece]) -> Vec<Origin> {
    let ends = pieces.iter().flat_map(|piece| [piece.bytes.start, piece.bytes.end]);
    let places = decoded.original(&ends.collect::<Vec<_>>());
    let pairs = places.chunks_exact(2);
    pairs.map(|pair| Origin::Bytes { start: pair[0], end: pair[1] }).collect()
}
