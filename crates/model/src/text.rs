//! Text and the places in it: spans count Unicode characters, as other programs do.

use std::fmt;

/// `[start, end)` in Unicode scalar values of a reading's text. Never empty, never reversed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// A span of at least one character.
    pub fn new(start: u32, end: u32) -> Result<Self, SpanError> {
        if start < end { Ok(Self { start, end }) } else { Err(SpanError::Empty { start, end }) }
    }

    /// The first character.
    pub fn start(self) -> u32 {
        self.start
    }

    /// The character after the last one.
    pub fn end(self) -> u32 {
        self.end
    }

    /// How many characters it holds; at least 1.
    #[expect(clippy::len_without_is_empty, reason = "a span is never empty")]
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether the two share a character.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{},{})", self.start, self.end)
    }
}

/// Spans that do not slice the text they are meant for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SpanError {
    /// A span without characters.
    #[error("the span [{start}, {end}) is empty")]
    Empty {
        /// Its start.
        start: u32,
        /// Its end.
        end: u32,
    },
    /// No span where at least one is needed.
    #[error("no span is given")]
    None,
    /// Spans that overlap, touch or are out of order.
    #[error("the spans are not in order or overlap at character {at}")]
    Disordered {
        /// Where the later one starts.
        at: u32,
    },
    /// A span that leaves the text.
    #[error("the span ends at character {end} of a text of {length}")]
    Outside {
        /// Its end.
        end: u32,
        /// The characters of the text.
        length: u32,
    },
    /// A recorded quote that is not as long as its spans say.
    #[error("the quote has {found} characters and its spans say {expected}")]
    Length {
        /// By the spans.
        expected: u32,
        /// In the quote.
        found: u32,
    },
}

/// One or more spans in order and apart: what is said can be discontinuous.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spans(Vec<Span>);

impl Spans {
    /// Spans in order that do not overlap; touching ones are allowed.
    pub fn new(spans: Vec<Span>) -> Result<Self, SpanError> {
        if spans.is_empty() {
            return Err(SpanError::None);
        }
        match spans.windows(2).find(|pair| pair[0].end > pair[1].start) {
            Some(pair) => Err(SpanError::Disordered { at: pair[1].start }),
            None => Ok(Self(spans)),
        }
    }

    /// The spans in order; at least one.
    pub fn as_slice(&self) -> &[Span] {
        &self.0
    }

    /// From the first character of the first to the end of the last.
    pub fn hull(&self) -> Span {
        Span { start: self.0[0].start, end: self.0[self.0.len() - 1].end }
    }

    /// Whether any span of the one shares a character with any of the other.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.0.iter().any(|a| other.0.iter().any(|b| a.overlaps(*b)))
    }

    fn characters(&self) -> u32 {
        self.0.iter().map(|span| span.len()).sum()
    }
}

impl From<Span> for Spans {
    fn from(span: Span) -> Self {
        Self(vec![span])
    }
}

/// A text that can be sliced by character and by byte in constant time.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Text {
    string: String,
    /// Byte offset of every `STRIDE`-th character; empty where the text is ASCII.
    marks: Vec<u32>,
    length: u32,
}

const STRIDE: usize = 64;

impl Text {
    /// The text of this string. Characters past 2³² − 1 bytes are cut off; readers refuse such
    /// documents long before.
    pub fn new(mut string: String) -> Self {
        if string.len() > u32::MAX as usize {
            let cut = (0..=u32::MAX as usize).rev().find(|at| string.is_char_boundary(*at));
            string.truncate(cut.unwrap_or(0));
        }
        if string.is_ascii() {
            let length = string.len() as u32;
            return Self { string, marks: Vec::new(), length };
        }
        let mut marks = Vec::with_capacity(string.len() / STRIDE + 1);
        let mut length = 0;
        for (count, (at, _)) in string.char_indices().enumerate() {
            if count % STRIDE == 0 {
                marks.push(at as u32);
            }
            length = count as u32 + 1;
        }
        Self { string, marks, length }
    }

    /// The whole string.
    pub fn as_str(&self) -> &str {
        &self.string
    }

    /// How many characters it has.
    pub fn chars_len(&self) -> u32 {
        self.length
    }

    /// The byte offset of a character; `None` past the end (the end itself is allowed).
    pub fn byte_of(&self, character: u32) -> Option<usize> {
        if character > self.length {
            return None;
        }
        if self.marks.is_empty() {
            return Some(character as usize);
        }
        if character == self.length {
            return Some(self.string.len());
        }
        let from = self.marks[character as usize / STRIDE] as usize;
        let rest = character as usize % STRIDE;
        self.string[from..].char_indices().nth(rest).map(|(at, _)| from + at)
    }

    /// The character at a byte offset; an offset inside a character counts as that character's.
    pub fn char_of(&self, byte: usize) -> u32 {
        let byte = byte.min(self.string.len());
        if self.marks.is_empty() {
            return byte as u32;
        }
        let block = self.marks.partition_point(|mark| *mark as usize <= byte).max(1) - 1;
        let from = self.marks[block] as usize;
        let before = self.string[from..]
            .char_indices()
            .take_while(|(at, c)| from + at + c.len_utf8() <= byte);
        (block * STRIDE + before.count()) as u32
    }

    /// The span of a byte range; `None` where it is empty or outside.
    pub fn span_of(&self, bytes: std::ops::Range<usize>) -> Option<Span> {
        if bytes.end > self.string.len() {
            return None;
        }
        Span::new(self.char_of(bytes.start), self.char_of(bytes.end)).ok()
    }

    /// The words of a span; `None` where it leaves the text.
    pub fn slice(&self, span: Span) -> Option<&str> {
        Some(&self.string[self.byte_of(span.start)?..self.byte_of(span.end)?])
    }

    /// The words of the spans with their place.
    pub fn excerpt(&self, spans: Spans) -> Result<Excerpt, SpanError> {
        let mut pieces = Vec::with_capacity(spans.0.len());
        for span in &spans.0 {
            let outside = SpanError::Outside { end: span.end, length: self.length };
            pieces.push(self.slice(*span).ok_or(outside)?);
        }
        let text = pieces.join(Excerpt::GAP).into();
        Ok(Excerpt { text, spans })
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} characters)", self.length)
    }
}

/// Words of a text and where they stand. Only a [`Text`] makes one, or a record of one made.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Excerpt {
    text: Box<str>,
    spans: Spans,
}

impl Excerpt {
    /// What stands between the pieces of a discontinuous excerpt.
    pub const GAP: &'static str = " … ";

    /// An excerpt as it was recorded: the quote must be as long as its spans say. Whoever holds
    /// the reading checks it with [`Excerpt::is_in`].
    pub fn recorded(text: &str, spans: Spans) -> Result<Self, SpanError> {
        let gaps = (spans.0.len() as u32 - 1) * Self::GAP.chars().count() as u32;
        let (expected, found) = (spans.characters() + gaps, text.chars().count() as u32);
        if expected != found {
            return Err(SpanError::Length { expected, found });
        }
        Ok(Self { text: text.into(), spans })
    }

    /// The words; pieces are joined by [`Excerpt::GAP`].
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where they stand.
    pub fn spans(&self) -> &Spans {
        &self.spans
    }

    /// Whether the text has exactly these words at these places.
    pub fn is_in(&self, text: &Text) -> bool {
        text.excerpt(self.spans.clone()).is_ok_and(|found| found.text == self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spans(list: &[(u32, u32)]) -> Result<Spans, SpanError> {
        Spans::new(list.iter().map(|(a, b)| Span::new(*a, *b)).collect::<Result<_, _>>()?)
    }

    #[test]
    fn spans_are_in_order_and_never_empty() {
        assert_eq!(spans(&[(3, 3)]), Err(SpanError::Empty { start: 3, end: 3 }));
        assert_eq!(spans(&[]), Err(SpanError::None));
        assert_eq!(spans(&[(0, 4), (3, 5)]), Err(SpanError::Disordered { at: 3 }));
        assert!(spans(&[(0, 4), (4, 5)]).is_ok());
    }

    #[test]
    fn an_excerpt_has_the_words_of_its_spans() -> Result<(), SpanError> {
        let text = Text::new("“Sí”, dijo él".to_owned());
        let excerpt = text.excerpt(spans(&[(0, 4), (6, 10)])?)?;
        assert_eq!(excerpt.text(), "“Sí” … dijo");
        assert!(excerpt.is_in(&text));
        assert!(text.excerpt(spans(&[(0, 99)])?).is_err());
        assert_eq!(Excerpt::recorded("“Sí” … dijo", spans(&[(0, 4), (6, 10)])?)?, excerpt);
        assert!(Excerpt::recorded("short", spans(&[(0, 4)])?).is_err());
        Ok(())
    }

    proptest! {
        #[test]
        fn characters_and_bytes_agree(string in "[a-zé“€𝄞 ]{0,300}") {
            let text = Text::new(string.clone());
            prop_assert_eq!(text.chars_len() as usize, string.chars().count());
            for (count, (at, _)) in string.char_indices().enumerate() {
                prop_assert_eq!(text.byte_of(count as u32), Some(at));
                prop_assert_eq!(text.char_of(at), count as u32);
            }
            prop_assert_eq!(text.byte_of(text.chars_len()), Some(string.len()));
            prop_assert_eq!(text.char_of(string.len()), text.chars_len());
            prop_assert_eq!(text.byte_of(text.chars_len() + 1), None);
        }
    }
}
