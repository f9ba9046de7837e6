//! Which tokens stand between quotation marks: “ ” " « » ‘ ’ and the Spanish raya. Only outer
//! quotations count; what is quoted inside one belongs to it.

use crate::tokens::{Shape, Token};
use std::ops::Range;

/// A quotation: its tokens with the marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quote {
    pub(crate) tokens: Range<usize>,
}

/// No quotation is longer than this many tokens: an unpaired mark must not swallow a book.
const LONGEST: usize = 3_000;

/// The outer quotations of a block.
pub(crate) fn find(text: &str, tokens: &[Token], block: Range<usize>) -> Vec<Quote> {
    if let Some(quotes) = raya(text, tokens, &block) {
        return quotes;
    }
    let mut quotes = Vec::new();
    let mut at = block.start;
    while at < block.end {
        let Some(closer) = opens(text, tokens, at, block.start) else {
            at += 1;
            continue;
        };
        let limit = block.end.min(at + LONGEST);
        let quote = match (at + 1..limit).find(|i| closes(text, tokens, *i, closer)) {
            Some(close) => Some(Quote { tokens: at..close + 1 }),
            None => runs_on(tokens, at, &block).then_some(Quote { tokens: at..limit }),
        };
        match quote {
            Some(quote) => {
                at = quote.tokens.end;
                quotes.push(quote);
            }
            None => at += 1,
        }
    }
    quotes
}

/// The Spanish dialogue dash: `—Nadie vino —dijo Leal—. Nadie.` Speech runs from the first dash to
/// the second, and again after the third.
fn raya(text: &str, tokens: &[Token], block: &Range<usize>) -> Option<Vec<Quote>> {
    let is_dash =
        |i: usize| tokens[i].shape == Shape::Dash && text[tokens[i].bytes()].starts_with('—');
    if block.is_empty() || !is_dash(block.start) || space_after(text, &tokens[block.start]) {
        return None;
    }
    let mut dashes = (block.start..block.end.min(block.start + LONGEST)).filter(|i| is_dash(*i));
    let mut quotes = Vec::new();
    while let Some(open) = dashes.next() {
        let close = dashes.next();
        let end = close.unwrap_or(block.end.min(block.start + LONGEST));
        // After an aside the stop belongs to the speech before it.
        let start =
            if open > block.start && tokens.get(open + 1).is_some_and(|t| t.shape == Shape::Stop) {
                open + 2
            } else {
                open
            };
        if start < end {
            quotes.push(Quote { tokens: start..end });
        }
        if close.is_none() {
            break;
        }
    }
    Some(quotes)
}

/// The shape that closes what the token opens, if it opens anything.
fn opens(text: &str, tokens: &[Token], at: usize, block_start: usize) -> Option<Shape> {
    let token = &tokens[at];
    let spaced = at == block_start || gap_before(tokens, at) || !tokens[at - 1].is_word();
    match token.shape {
        Shape::QuoteOpen => Some(Shape::QuoteClose),
        Shape::QuoteStraight if spaced && !space_after(text, token) => Some(Shape::QuoteStraight),
        Shape::SingleOpen if spaced => Some(Shape::SingleClose),
        _ => None,
    }
}

fn closes(text: &str, tokens: &[Token], at: usize, closer: Shape) -> bool {
    let token = &tokens[at];
    match closer {
        // “Quotes" with mixed marks occur in pages that were edited by hand.
        Shape::QuoteClose => {
            token.shape == Shape::QuoteClose
                || token.shape == Shape::QuoteStraight
                    && !gap_before(tokens, at)
                    && space_after(text, token)
        }
        Shape::QuoteStraight => {
            let spaced = !gap_before(tokens, at) || space_after(text, token);
            spaced && matches!(token.shape, Shape::QuoteStraight | Shape::QuoteClose)
        }
        // An apostrophe at the end of a plural ("the guards' room") is not a closing mark; after
        // a comma, a stop, or before anything but a word, it is.
        Shape::SingleClose => {
            token.shape == closer
                && (!tokens[at - 1].is_word()
                    || tokens.get(at + 1).is_none_or(|next| !next.is_word() || next.is_capital())
                    || !text[tokens[at - 1].bytes()].ends_with('s'))
        }
        _ => false,
    }
}

fn gap_before(tokens: &[Token], at: usize) -> bool {
    at == 0 || tokens[at - 1].end != tokens[at].start
}

fn space_after(text: &str, token: &Token) -> bool {
    text[token.end as usize..].chars().next().is_none_or(char::is_whitespace)
}

/// An opening mark without its closing one counts where the next paragraph opens with the mark
/// again, as is the custom for quotations of several paragraphs.
fn runs_on(tokens: &[Token], at: usize, block: &Range<usize>) -> bool {
    let again = tokens.get(block.end).is_some_and(|next| next.shape == tokens[at].shape);
    again && block.end - at <= LONGEST && tokens[at].shape != Shape::SingleOpen
}
