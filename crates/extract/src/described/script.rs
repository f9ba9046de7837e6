//! The tokens of a page with their folded forms, and small questions about them.

use super::Trait;
use crate::about::gazetteer::{self, Known};
use crate::about::words::{Word, fold};
use crate::names;
use crate::page::Page;
use crate::tokens::Shape;
use model::{BlockKind, Language, Reading};
use std::borrow::Cow;
use std::ops::Range;

/// Something that words say of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) what: Trait,
    pub(super) value: String,
    /// The tokens that say it.
    pub(super) at: Range<usize>,
}

/// What words say, and the token after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) end: usize,
    pub(super) found: Vec<Finding>,
}

impl Told {
    pub(super) fn nothing(end: usize) -> Self {
        Self { end, found: Vec::new() }
    }

    pub(super) fn of(what: Trait, value: impl Into<String>, at: Range<usize>) -> Self {
        let end = at.end;
        Self { end, found: vec![Finding { what, value: value.into(), at }] }
    }

    pub(super) fn and(mut self, next: Self) -> Self {
        self.end = next.end;
        self.found.extend(next.found);
        self
    }

    /// The same, where more words belong to it that say nothing.
    pub(super) fn until(self, end: usize) -> Self {
        Self { end, ..self }
    }
}

/// A page and its words: one for each token.
pub(super) struct Script<'a> {
    pub(super) page: Page<'a>,
    pub(super) words: Vec<Word<'a>>,
    pub(super) reading: &'a Reading,
}

impl<'a> Script<'a> {
    pub(super) fn of(reading: &'a Reading) -> Self {
        let page = Page::of(reading);
        let word = |at: usize| {
            let raw = page.word(at);
            Word { raw, low: folded(raw), at: page.bytes(&(at..at + 1)) }
        };
        let words = (0..page.tokens.len()).map(word).collect();
        Self { page, words, reading }
    }

    /// The folded word, without the full stop of an abbreviation; empty after the last token.
    pub(super) fn low(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &word.low)
    }

    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.low(at))
    }

    /// The end of the longest of these phrases that stands here.
    pub(super) fn after(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        let first = self.low(at).as_bytes().first()?;
        let mut end = None;
        for phrase in phrases {
            // Nearly all differ in their first letter, and this is asked all the time.
            if phrase.as_bytes().first() == Some(first) {
                end = end.max(self.phrase_end(at, phrase));
            }
        }
        end
    }

    fn phrase_end(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut end = at;
        for word in phrase.split(' ') {
            if self.low(end) != word {
                return None;
            }
            end += 1;
        }
        Some(end)
    }

    pub(super) fn has_shape(&self, at: usize, shape: Shape) -> bool {
        self.page.has_shape(at, shape)
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        self.page.tokens.get(at).is_some_and(|token| token.is_word())
    }

    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.page.tokens.get(at).is_some_and(|token| token.is_capital())
    }

    pub(super) fn is_spanish(&self, at: usize) -> bool {
        self.page.language_at(at) == Language::Spanish
    }

    /// The words from one token to another on one line.
    pub(super) fn plain(&self, tokens: Range<usize>) -> String {
        names::plain(self.page.words(tokens))
    }

    fn gap_before(&self, at: usize) -> &str {
        let before = at.checked_sub(1).and_then(|before| self.page.tokens.get(before));
        let ends = before.zip(self.page.tokens.get(at));
        let gap = ends.and_then(|(before, token)| {
            self.page.text.get(before.end as usize..token.start as usize)
        });
        gap.unwrap_or("\n")
    }

    /// Whether nothing stands between the token and the one before it.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.gap_before(at).is_empty()
    }

    /// Whether the token is the first of its line or block.
    pub(super) fn starts_line(&self, at: usize) -> bool {
        self.gap_before(at).contains('\n')
    }

    /// The block that the token stands in.
    pub(super) fn block_at(&self, at: usize) -> usize {
        self.page.blocks.partition_point(|block| block.tokens.end <= at)
    }

    pub(super) fn kind_at(&self, at: usize) -> Option<BlockKind> {
        self.page.blocks.get(self.block_at(at)).map(|block| block.kind)
    }

    /// The sentence that the token stands in. The stops in `V-12.345.678` and `nro. 12` end none.
    pub(super) fn sentence(&self, at: usize) -> Range<usize> {
        const MOST_JOINED: usize = 8;
        let index = self.page.sentence_of(at);
        let Some(first) = self.page.sentences.get(index) else {
            return at..at;
        };
        let mut tokens = first.tokens.clone();
        let following = self.page.sentences.iter().skip(index + 1).take(MOST_JOINED);
        for next in following.take_while(|next| next.block == first.block) {
            if !self.goes_on(next.tokens.start) {
                break;
            }
            tokens.end = next.tokens.end;
        }
        tokens
    }

    /// Whether the stop before a number belongs to it or to an abbreviation.
    fn goes_on(&self, at: usize) -> bool {
        let documents = ["passport", "pasaporte", "cedula", "identidad", "id", "card", "document"];
        let abbreviated = || {
            at.checked_sub(2).is_some_and(|word| {
                self.is(word, &["nro", "num", "n", "nac", "b"])
                    || word > 0 && self.is(word, &["no"]) && self.is(word - 1, &documents)
            })
        };
        let stop = at.checked_sub(1).is_some_and(|stop| self.page.word(stop) == ".");
        let number = self.has_shape(at, Shape::Number) || self.is_capital(at);
        stop && number && (self.is_glued(at) || abbreviated())
    }

    /// Whether the sentence asks.
    pub(super) fn is_question(&self, sentence: &Range<usize>) -> bool {
        let last = sentence.end.checked_sub(1);
        let asks = |at: usize| self.page.word(at).contains('?');
        last.is_some_and(|last| asks(last) || last > 0 && asks(last - 1))
    }

    /// The country, its people or a city of it, with the token after.
    pub(super) fn known_place(&self, at: usize) -> Option<(usize, Known)> {
        let (length, known) = gazetteer::name_at(&self.words, at)?;
        Some((at + length, known))
    }
}

/// The folded form of a word, without the full stop of an abbreviation.
pub(super) fn folded(raw: &str) -> Cow<'_, str> {
    let bare = match raw.strip_suffix('.') {
        Some(bare) if bare.starts_with(char::is_alphabetic) => bare,
        _ => raw,
    };
    fold(bare)
}
