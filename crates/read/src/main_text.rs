//! The main text of a page. The only file that knows the crate `trafilatura`, so that another
//! extractor can take its place.

use crate::markup::{self, Token, Tokens};
use crate::provenance::is_letter;
use model::{BlockKind, Edtf};
use std::panic::{AssertUnwindSafe, catch_unwind};
use trafilatura::{ExtractResult, Options};

/// What an extractor makes of a page.
#[derive(Debug, Default)]
pub(crate) struct MainText {
    /// Kinds and words in order; words without white space at their ends, never empty.
    pub(crate) blocks: Vec<(BlockKind, String)>,
    pub(crate) title: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) date: Option<Edtf>,
}

/// Extracts the main text; `None` where there is none, or where the extractor failed.
///
/// The page must have passed [`crate::excess::excess`]: the extractor recurses, and its time is not
/// bounded by the page's length.
pub(crate) fn extract(html: &str) -> Option<MainText> {
    let options = Options::default().with_fallback(true).with_exclude_comments(true);
    // The extractor is young and large. If it should panic on some page, that must not end a run.
    let result = catch_unwind(AssertUnwindSafe(|| trafilatura::extract(html, &options)));
    Some(of_result(&result.ok()?.ok()?))
}

fn of_result(result: &ExtractResult) -> MainText {
    let known = |value: &str| Some(value.trim().to_owned()).filter(|value| !value.is_empty());
    let about = &result.metadata;
    let authors = about.author.split(';').filter_map(known);
    MainText {
        blocks: blocks(&result.content_html),
        title: known(&about.title),
        outlet: known(&about.sitename),
        authors: authors.collect(),
        date: about.date.and_then(|date| date.to_string().parse().ok()),
    }
}

/// The blocks of the extractor's own HTML, which is clean: each element says what it is.
fn blocks(html: &str) -> Vec<(BlockKind, String)> {
    let mut blocks = Blocks::default();
    for token in Tokens::new(html) {
        match token {
            Token::Start { name, .. } => blocks.start(name),
            Token::End { name } => blocks.end(name),
            Token::Text(range) => blocks.text(&markup::resolve(&html[range])),
            Token::Raw { .. } => {}
        }
    }
    blocks.flush();
    blocks.done
}

#[derive(Default)]
struct Blocks {
    done: Vec<(BlockKind, String)>,
    words: String,
    /// The open elements that decide a block's kind.
    kinds: Vec<BlockKind>,
}

impl Blocks {
    fn start(&mut self, name: &str) {
        match name {
            "br" => self.words.push('\n'),
            "td" | "th" => self.words.push('\t'),
            _ if is_block(name) => self.flush(),
            _ => {}
        }
        self.kinds.extend(kind(name));
    }

    fn end(&mut self, name: &str) {
        if is_block(name) {
            self.flush();
        }
        if kind(name).is_some() {
            self.kinds.pop();
        }
    }

    /// Adds words with each stretch of white space as one space.
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            let space = c.is_whitespace();
            if space && self.words.ends_with(char::is_whitespace) {
                continue;
            }
            self.words.push(if space { ' ' } else { c });
        }
    }

    /// Ends the block. Two line breaks divide paragraphs on pages that have no better markup.
    fn flush(&mut self) {
        let words = std::mem::take(&mut self.words);
        let kind = self.kinds.last().copied().unwrap_or(BlockKind::Paragraph);
        for paragraph in words.split("\n\n") {
            let paragraph = paragraph.trim();
            if paragraph.contains(is_letter) {
                self.done.push((kind, paragraph.to_owned()));
            }
        }
    }
}

/// The kind of block that an element makes of its words.
fn kind(name: &str) -> Option<BlockKind> {
    Some(match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => BlockKind::Heading,
        "li" | "dt" | "dd" => BlockKind::ListItem,
        "blockquote" => BlockKind::Quote,
        "figcaption" => BlockKind::Caption,
        "tr" => BlockKind::Row,
        _ => return None,
    })
}

fn is_block(name: &str) -> bool {
    let others = [
        "p", "div", "ul", "ol", "dl", "pre", "table", "section", "article", "main", "figure", "hr",
        "body", "thead", "tbody", "tfoot",
    ];
    kind(name).is_some() || others.contains(&name)
}
