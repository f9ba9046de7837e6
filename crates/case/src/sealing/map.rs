//! From places in a text to places in the text with tokens: a monotone map.

use super::words::{Found, Token};
use model::{Span, SpanError, Spans, Text};

/// The pieces of a text that tokens took the place of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Map {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    start: u32,
    end: u32,
    /// Where its token begins and ends.
    token: (u32, u32),
}

impl Map {
    /// The map for these places, which are in order and apart.
    pub(crate) fn new(found: &[Found]) -> Self {
        let (mut pieces, mut before): (Vec<Piece>, Option<Piece>) = (Vec::new(), None);
        for Found { start, end, token } in found.iter().copied() {
            let at = before.map_or(start, |piece| piece.token.1 + (start - piece.end));
            let piece = Piece { start, end, token: (at, at + token.length()) };
            pieces.push(piece);
            before = Some(piece);
        }
        Self { pieces }
    }

    /// Where a span begins that began here: a token is never cut.
    fn start(&self, place: u32) -> u32 {
        let after = self.pieces.partition_point(|piece| piece.end <= place);
        match self.pieces.get(after) {
            Some(piece) if piece.start <= place => piece.token.0,
            _ => self.behind(after, place),
        }
    }

    /// Where a span ends that ended here.
    fn end(&self, place: u32) -> u32 {
        let after = self.pieces.partition_point(|piece| piece.start < place);
        match after.checked_sub(1).and_then(|at| self.pieces.get(at)) {
            Some(piece) if place <= piece.end => piece.token.1,
            _ => self.behind(after, place),
        }
    }

    /// A place behind so many pieces.
    fn behind(&self, count: usize, place: u32) -> u32 {
        match count.checked_sub(1).and_then(|at| self.pieces.get(at)) {
            Some(piece) => piece.token.1 + (place - piece.end),
            None => place,
        }
    }

    /// Where a span of the text with tokens stood before; `None` where it cuts a token.
    pub(crate) fn back(&self, span: Span) -> Option<Span> {
        let cuts = |place: u32| {
            let after = self.pieces.partition_point(|piece| piece.token.1 <= place);
            self.pieces.get(after).is_some_and(|piece| piece.token.0 < place)
        };
        if cuts(span.start()) || cuts(span.end()) {
            return None;
        }
        let place = |place: u32| {
            let before = self.pieces.partition_point(|piece| piece.token.1 <= place);
            let piece = before.checked_sub(1).and_then(|at| self.pieces.get(at));
            piece.map_or(place, |piece| piece.end + (place - piece.token.1))
        };
        Span::new(place(span.start()), place(span.end())).ok()
    }

    /// The span with whole tokens.
    pub(crate) fn span(&self, span: Span) -> Result<Span, SpanError> {
        Span::new(self.start(span.start()), self.end(span.end()))
    }

    /// The spans with whole tokens; those that come to share one are joined.
    pub(crate) fn spans(&self, spans: &Spans) -> Result<Spans, SpanError> {
        let mut mapped: Vec<Span> = Vec::new();
        for span in spans.as_slice() {
            let span = self.span(*span)?;
            match mapped.last_mut() {
                Some(last) if span.start() < last.end() => {
                    *last = Span::new(last.start(), last.end().max(span.end()))?;
                }
                _ => mapped.push(span),
            }
        }
        Spans::new(mapped)
    }
}

/// Divides places at the borders of blocks, so that each block keeps its own token, and leaves out
/// what is only white space.
pub(crate) fn divided(found: Vec<Found>, blocks: &[Span], text: &Text) -> Vec<Found> {
    let mut pieces = Vec::with_capacity(found.len());
    for one in found {
        let from = blocks.partition_point(|block| block.end() <= one.start);
        let mut at = one.start;
        for block in blocks[from..].iter().take_while(|block| block.start() < one.end) {
            pieces.extend(piece(at, block.start().min(one.end), one.token, text));
            let start = at.max(block.start());
            at = block.end().min(one.end);
            pieces.extend(piece(start, at, one.token, text));
        }
        pieces.extend(piece(at, one.end, one.token, text));
    }
    pieces
}

fn piece(start: u32, end: u32, token: Token, text: &Text) -> Option<Found> {
    let words = text.slice(Span::new(start, end).ok()?)?;
    (!words.trim().is_empty()).then_some(Found { start, end, token })
}
