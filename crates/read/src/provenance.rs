//! Where in a page the words of a block stand.
//!
//! The extractor of the main text keeps no places, so they are found again: the page's visible
//! characters are laid in a row with the byte of each, and every block is searched in that row.

use crate::markup::{self, Token, Tokens};
use std::ops::Range;

/// The visible characters of a page that are not white space, and where each stands.
pub(crate) struct Visible {
    letters: String,
    runs: Vec<Run>,
    /// The letters that are the first after some markup, in order.
    firsts: Vec<u32>,
    /// Where the block found last ends.
    cursor: usize,
    /// How many bytes may still be searched.
    budget: usize,
}

/// Letters that stand together in the page. Offsets are of 32 bits because a page may have many
/// millions of runs; no document is that large.
struct Run {
    /// Its first byte in the letters.
    letter: u32,
    /// Its bytes in the page: as many as it has letters, or more where it is a reference.
    start: u32,
    end: u32,
}

/// So many letters at the ends of a block are enough to find it where the middle differs.
const ANCHOR: usize = 24;
/// So many places with a block's words are looked at for one that begins behind markup.
const PLACES: usize = 32;

impl Visible {
    /// Scans a page.
    pub(crate) fn of(html: &str) -> Self {
        let mut visible = Self {
            letters: String::new(),
            runs: Vec::new(),
            firsts: Vec::new(),
            cursor: 0,
            budget: 0,
        };
        for token in Tokens::new(html) {
            let Token::Text(range) = token else {
                continue;
            };
            let base = range.start;
            visible.firsts.push(visible.letters.len() as u32);
            markup::each_piece(&html[range], |piece, bytes| {
                visible.add(piece, base + bytes.start..base + bytes.end);
            });
        }
        // Every block is normally found right behind the one before it. The budget allows for
        // some that are found nowhere, and keeps a hostile page from being searched for ever.
        visible.budget = (visible.letters.len() + 4096) * 64;
        visible
    }

    fn add(&mut self, piece: &str, page: Range<usize>) {
        let is_reference = piece.len() != page.len();
        let mut start = 0;
        for word in piece.split(|c| !is_letter(c)) {
            if !word.is_empty() {
                let (first, last) = if is_reference {
                    (page.start, page.end)
                } else {
                    (page.start + start, page.start + start + word.len())
                };
                self.runs.push(Run {
                    letter: self.letters.len() as u32,
                    start: first as u32,
                    end: last as u32,
                });
                self.letters.push_str(word);
            }
            start += word.len();
            start += piece[start..].chars().next().map_or(0, char::len_utf8);
        }
    }

    /// The bytes of the page from the block's first character to its last. Blocks are expected in
    /// the order of the page, and searched from its start where they are not.
    pub(crate) fn find(&mut self, block: &str) -> Option<Range<usize>> {
        let wanted: String = block.chars().filter(|c| is_letter(*c)).collect();
        if wanted.is_empty() {
            return None;
        }
        let found = self
            .search(&wanted, self.cursor)
            .or_else(|| self.search(&wanted, 0))
            .or_else(|| self.search_ends(&wanted, self.cursor))
            .or_else(|| self.search_ends(&wanted, 0))?;
        self.cursor = found.end;
        Some(self.page(found))
    }

    /// The first place from here on that has these letters and begins behind markup, as a block
    /// does; else the first of all.
    fn search(&mut self, wanted: &str, from: usize) -> Option<Range<usize>> {
        let mut first = None;
        let mut at = from;
        for _ in 0..PLACES {
            let Some(found) = self.search_once(wanted, at) else {
                break;
            };
            if self.firsts.binary_search(&(found.start as u32)).is_ok() {
                return Some(found);
            }
            at = found.start + 1;
            first.get_or_insert(found);
        }
        first
    }

    fn search_once(&mut self, wanted: &str, from: usize) -> Option<Range<usize>> {
        if self.budget < wanted.len() {
            return None;
        }
        let rest = &self.letters.as_bytes()[from..];
        let found = memchr::memmem::find(rest, wanted.as_bytes());
        let spent = found.unwrap_or(rest.len()) + wanted.len();
        self.budget = self.budget.saturating_sub(spent);
        found.map(|place| from + place..from + place + wanted.len())
    }

    /// The block by its first and last letters: something inside it was left out or added.
    fn search_ends(&mut self, wanted: &str, from: usize) -> Option<Range<usize>> {
        let head_end = wanted.char_indices().nth(ANCHOR)?.0;
        let tail_start = wanted.char_indices().rev().nth(ANCHOR - 1)?.0;
        let head = self.search(&wanted[..head_end], from)?;
        let tail = self.search_once(&wanted[tail_start..], head.end)?;
        let length = tail.end - head.start;
        (length <= wanted.len() * 3 + 1000).then_some(head.start..tail.end)
    }

    fn page(&self, letters: Range<usize>) -> Range<usize> {
        self.place(letters.start).start..self.place(letters.end - 1).end
    }

    /// The bytes of the page for one byte of the letters.
    fn place(&self, letter: usize) -> Range<usize> {
        let next = self.runs.partition_point(|run| run.letter as usize <= letter);
        let run = &self.runs[next - 1];
        let after = self.runs.get(next).map(|run| run.letter as usize);
        let letters = after.unwrap_or(self.letters.len()) - run.letter as usize;
        let page = run.start as usize..run.end as usize;
        if letters != page.len() {
            return page;
        }
        let byte = page.start + letter - run.letter as usize;
        byte..byte + 1
    }
}

/// Whether a character is compared: white space and what has no width is left out by one reader
/// and kept by another.
pub(crate) fn is_letter(c: char) -> bool {
    let thin = matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
    !(c.is_whitespace() || c.is_control() || thin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, blocks: &[(&str, Option<&str>)]) {
        let mut visible = Visible::of(html);
        for (block, expected) in blocks {
            let found = visible.find(block).map(|range| &html[range]);
            assert_eq!(found, *expected, "{block}");
        }
    }

    #[test]
    fn a_block_is_found_through_markup_and_references() {
        check(
            "<p>Nobody <b>came</b>\n back &mdash; &iquest;no?</p><p>S&iacute;</p>",
            &[
                ("Nobody came back — ¿no?", Some("Nobody <b>came</b>\n back &mdash; &iquest;no?")),
                ("Sí", Some("S&iacute;")),
                ("Never", None),
            ],
        );
    }

    #[test]
    fn a_short_block_is_not_taken_for_words_inside_another() {
        check(
            "<p>The visit was refused.</p><h2>The visit</h2>",
            &[
                ("The visit", Some("The visit")),
                ("The visit was refused.", Some("The visit was refused.")),
            ],
        );
        let html = "<p>After that a visit was refused.</p><h2>A visit</h2><h2>a visit</h2>";
        let mut visible = Visible::of(html);
        let last = html.rfind("a visit").map(|start| start..start + 7);
        assert_eq!(visible.find("a visit"), last);
    }

    #[test]
    fn a_block_with_a_gap_is_found_by_its_ends() {
        let html = "<p>The guards came at night and took four men. <a>Read more</a> None of them came back that night.</p>";
        let block =
            "The guards came at night and took four men. None of them came back that night.";
        check(html, &[(block, Some(&html[3..html.len() - 4]))]);
    }

    #[test]
    fn a_hostile_page_is_not_searched_for_ever() {
        let mut visible = Visible::of(&"ab ".repeat(100_000));
        let found = (0..5_000).filter(|n| visible.find(&format!("missing{n}")).is_some());
        assert_eq!(found.count(), 0);
    }
}
