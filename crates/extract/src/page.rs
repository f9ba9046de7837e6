//! A reading cut into blocks, tokens, quotations and sentences: what every rule looks at.

use crate::lexicon::{Class, Lexicon};
use crate::quotes::{self, Quote};
use crate::sentences;
use crate::tokens::{self, Shape, Token};
use model::{BlockKind, Language, Reading};
use std::ops::Range;

/// A block of the reading in tokens.
#[derive(Debug, Clone)]
pub(crate) struct PageBlock {
    pub(crate) kind: BlockKind,
    pub(crate) tokens: Range<usize>,
    pub(crate) language: Language,
}

/// A sentence, with whole quotations: `“Go. Now,” she said.` is one.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    pub(crate) tokens: Range<usize>,
    pub(crate) block: usize,
}

/// A reading in pieces.
pub(crate) struct Page<'a> {
    pub(crate) text: &'a str,
    /// The main language.
    pub(crate) language: Language,
    /// Whether some blocks are in the other language.
    is_mixed: bool,
    pub(crate) tokens: Vec<Token>,
    pub(crate) blocks: Vec<PageBlock>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) quotes: Vec<Quote>,
    /// For each token the quotation it stands in, counted from 1; 0 for none.
    quote_of: Vec<u32>,
}

impl<'a> Page<'a> {
    /// The pieces of a reading. A reading without blocks is taken as one paragraph.
    pub(crate) fn of(reading: &'a Reading) -> Self {
        let text = reading.text().as_str();
        let main = language_of(reading);
        let mut tokens = Vec::with_capacity(text.len() / 5);
        let mut blocks = Vec::new();
        let mut heads = true;
        let mut is_mixed = false;
        for (mut kind, bytes, of_block) in block_bytes(reading) {
            // What somebody took out is shown, and is nothing that the document says.
            if kind == BlockKind::Deleted {
                continue;
            }
            let language = of_block.unwrap_or(main);
            is_mixed |= language != main;
            let from = tokens.len();
            heads &= kind != BlockKind::Paragraph || is_header(&text[bytes.clone()]);
            if heads && kind == BlockKind::Paragraph {
                kind = BlockKind::Dateline;
            }
            tokens::tokenize(text, bytes, Lexicon::of(language), &mut tokens);
            if tokens.len() > from {
                blocks.push(PageBlock { kind, tokens: from..tokens.len(), language });
            }
        }
        let quotes: Vec<Quote> = blocks
            .iter()
            .flat_map(|block| quotes::find(text, &tokens, block.tokens.clone()))
            .collect();
        let mut quote_of = vec![0; tokens.len()];
        for (index, quote) in quotes.iter().enumerate() {
            quote_of[quote.tokens.clone()].fill(index as u32 + 1);
        }
        mark_plural_possessives(text, &mut tokens, &quote_of);
        let mut page = Self {
            text,
            language: main,
            is_mixed,
            tokens,
            blocks,
            sentences: Vec::new(),
            quotes,
            quote_of,
        };
        page.sentences = sentences::split(&page);
        page
    }

    /// The language of the block that the token stands in.
    pub(crate) fn language_at(&self, at: usize) -> Language {
        if !self.is_mixed {
            return self.language;
        }
        let block = self.blocks.partition_point(|block| block.tokens.end <= at);
        self.blocks.get(block).map_or(self.language, |block| block.language)
    }

    /// The words of a token.
    pub(crate) fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| &self.text[token.bytes()])
    }

    /// The words from one token to another, as they stand.
    pub(crate) fn words(&self, range: Range<usize>) -> &'a str {
        &self.text[self.bytes(&range)]
    }

    /// The bytes of some tokens; empty at 0 where there are none.
    pub(crate) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        if range.is_empty() || range.end > self.tokens.len() {
            return 0..0;
        }
        self.tokens[range.start].start as usize..self.tokens[range.end - 1].end as usize
    }

    /// Whether the token is of the class.
    pub(crate) fn is(&self, at: usize, class: Class) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(class))
    }

    pub(crate) fn shape(&self, at: usize) -> Option<Shape> {
        self.tokens.get(at).map(|token| token.shape)
    }

    pub(crate) fn has_shape(&self, at: usize, shape: Shape) -> bool {
        self.shape(at) == Some(shape)
    }

    /// Whether the token is one of these words, whatever its case.
    pub(crate) fn is_word(&self, at: usize, words: &[&str]) -> bool {
        let word = self.word(at);
        words.iter().any(|w| w.eq_ignore_ascii_case(word))
    }

    /// The quotation that the token stands in.
    pub(crate) fn quote_at(&self, at: usize) -> Option<&Quote> {
        match self.quote_of.get(at) {
            Some(index) if *index > 0 => self.quotes.get(*index as usize - 1),
            _ => None,
        }
    }

    /// The index of the quotation that the token stands in.
    pub(crate) fn quote_index(&self, at: usize) -> Option<usize> {
        self.quote_of.get(at).and_then(|index| (*index as usize).checked_sub(1))
    }

    /// The index of the sentence that the token stands in.
    pub(crate) fn sentence_of(&self, at: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.tokens.end <= at)
    }

    /// Whether a quotation reads as speech and not as one borrowed word.
    pub(crate) fn is_speech(&self, quote: &Quote) -> bool {
        let inner =
            quote.tokens.start + 1..quote.tokens.end.saturating_sub(1).max(quote.tokens.start + 1);
        let punctuated = inner.end > inner.start
            && matches!(self.shape(inner.end - 1), Some(Shape::Comma | Shape::Stop));
        let dialogue = self.has_shape(quote.tokens.start, Shape::Dash);
        inner.len() >= 5 || punctuated || dialogue
    }
}

/// "the guards' room": the apostrophe after a plural, where it closes no quotation.
fn mark_plural_possessives(text: &str, tokens: &mut [Token], quote_of: &[u32]) {
    for at in 1..tokens.len().saturating_sub(1) {
        let plural = tokens[at].shape == Shape::SingleClose
            && quote_of[at] == quote_of[at - 1]
            && tokens[at - 1].end == tokens[at].start
            && text[tokens[at - 1].bytes()].ends_with('s')
            && tokens[at + 1].shape == Shape::Lower;
        if plural {
            tokens[at].shape = Shape::Possessive;
        }
    }
}

/// The language of the text; where the reader does not know it, by counting small words.
pub(crate) fn language_of(reading: &Reading) -> Language {
    match reading.language.as_deref() {
        Some("es") => return Language::Spanish,
        Some("en") => return Language::English,
        _ => {}
    }
    const ENGLISH: &[&str] = &["the", "of", "and", "was", "in", "that", "is", "to"];
    const SPANISH: &[&str] = &["el", "la", "de", "que", "los", "en", "una", "del"];
    let text = reading.text().as_str();
    let words = || text.split_whitespace().take(2_000);
    let count = |list: &[&str]| words().filter(|word| list.contains(word)).count();
    if count(SPANISH) > count(ENGLISH) { Language::Spanish } else { Language::English }
}

/// Whether a line before the text says what it is and who wrote it: `Source: Canal Norte`,
/// `By Ana Ruiz`.
fn is_header(line: &str) -> bool {
    const FIELDS: &[&str] = &[
        "title",
        "headline",
        "source",
        "date",
        "published",
        "author",
        "byline",
        "url",
        "título",
        "titular",
        "fuente",
        "fecha",
        "publicado",
        "autor",
        "autora",
    ];
    let line = line.trim();
    let field = line.split_once(':').map(|(field, _)| field.trim().to_lowercase());
    let mut words = line.split_whitespace();
    let written_by = words.next().is_some_and(|word| matches!(word, "By" | "Por"));
    let names = words.clone().count() <= 6 && words.all(|w| w.starts_with(char::is_uppercase));
    field.is_some_and(|field| FIELDS.contains(&field.as_str()))
        || written_by && names && !line.ends_with('.')
        || line.is_empty()
}

/// The blocks, each with its language where that is another than the reading's and has rules.
fn block_bytes(reading: &Reading) -> Vec<(BlockKind, Range<usize>, Option<Language>)> {
    let text = reading.text();
    if reading.blocks().is_empty() {
        return vec![(BlockKind::Paragraph, 0..text.as_str().len(), None)];
    }
    let bytes = |block: &model::Block| {
        let from = text.byte_of(block.span.start())?;
        let to = text.byte_of(block.span.end())?;
        let language = match block.language.as_deref() {
            Some("en") => Some(Language::English),
            Some("es") => Some(Language::Spanish),
            _ => None,
        };
        Some((block.kind, from..to, language))
    };
    reading.blocks().iter().filter_map(bytes).collect()
}
