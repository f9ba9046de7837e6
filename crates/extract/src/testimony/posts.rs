//! Posts and replies: a line with the name or handle of who writes, and the text under it.

use super::{Label, Turn};
use crate::page::Page;
use crate::tokens::Shape;
use std::ops::Range;

/// A header has at most so many tokens: a name, a handle, a time.
const LONGEST_HEADER: usize = 18;
/// A name before a handle has at most so many.
const LONGEST_NAME: usize = 8;

/// The posts of the document, in order; none where no line is a header.
pub(super) fn find(page: &Page) -> Vec<Turn> {
    let mut posts: Vec<Turn> = Vec::new();
    for block in &page.blocks {
        for line in lines(page, &block.tokens) {
            let mention = header(page, &line).filter(|_| !is_reply_line(page, &line));
            if let Some(mention) = mention {
                let name = crate::names::plain(page.words(mention.clone()));
                let words = line.end..line.end;
                posts.push(Turn { label: Label::Name(name), mention, words });
            } else if let Some(post) = posts.last_mut() {
                if post.words.is_empty() && is_reply_line(page, &line) {
                    post.words = line.end..line.end;
                } else {
                    post.words.end = line.end;
                }
            }
        }
    }
    posts.retain(|post| !post.words.is_empty());
    posts
}

fn lines(page: &Page, tokens: &Range<usize>) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut from = tokens.start;
    for at in tokens.clone().skip(1) {
        if super::starts_line(page, at) {
            lines.push(from..at);
            from = at;
        }
    }
    lines.push(from..tokens.end);
    lines
}

/// The name and handle of a header: "Ana Ruiz @anaruiz · 3 May", "u/night_shift".
fn header(page: &Page, line: &Range<usize>) -> Option<Range<usize>> {
    if line.len() > LONGEST_HEADER || page.has_shape(line.end.checked_sub(1)?, Shape::Stop) {
        return None;
    }
    let reach = line.start..line.end.min(line.start + LONGEST_NAME);
    let end = if page.is_word(line.start, &["u"]) && page.word(line.start + 1) == "/" {
        handle_end(page, line.start + 2, line.end)
    } else {
        let at = reach.clone().find(|at| page.word(*at) == "@")?;
        let is_name =
            (line.start..at).all(|at| !page.has_shape(at, Shape::Lower) || is_link(page, at));
        let starts = at == line.start || page.tokens.get(line.start)?.is_capital();
        (is_name && starts).then(|| handle_end(page, at + 1, line.end))?
    };
    // "@ana you were there" is said to her.
    let is_word = page.tokens.get(end).is_some_and(crate::tokens::Token::is_word);
    let is_over = end == line.end || !is_word && page.word(end) != ":";
    (end > line.start + 1 && is_over).then_some(line.start..end)
}

/// "de", "of", "for" link the parts of a name, in whatever language it is.
fn is_link(page: &Page, at: usize) -> bool {
    const LONGEST: usize = 3;
    page.word(at).len() <= LONGEST
}

/// A handle goes on while nothing parts its tokens.
fn handle_end(page: &Page, start: usize, ceiling: usize) -> usize {
    let joined = |at: usize| {
        let pair = page.tokens.get(at - 1).zip(page.tokens.get(at));
        pair.is_some_and(|(before, token)| before.end == token.start)
    };
    (start..ceiling).find(|at| !joined(*at)).unwrap_or(ceiling)
}

fn is_reply_line(page: &Page, line: &Range<usize>) -> bool {
    let starts = |words: &[&str]| {
        words.iter().enumerate().all(|(at, word)| page.is_word(line.start + at, &[word]))
    };
    starts(&["replying", "to"]) || starts(&["en", "respuesta", "a"])
}
