//! A scanner of HTML that knows the byte of everything it meets.
//!
//! It builds no tree and never fails: what is not markup is text. It follows the tokenizer of the
//! HTML standard (WHATWG, 13.2.5) where that decides which characters are visible.

use markup5ever::data::NAMED_ENTITIES;
use std::ops::Range;

/// One piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// `<name attributes>`
    Start {
        name: &'a str,
        attributes: &'a str,
        /// Whether it ends in `/>`.
        closed: bool,
    },
    /// `</name>`
    End { name: &'a str },
    /// Visible text; may hold character references.
    Text(Range<usize>),
    /// What stands in an element whose content is no markup: script, style, title, …
    Raw { name: &'static str, content: Range<usize> },
}

/// Elements whose content is no markup up to their own end tag.
const RAW: [&str; 8] =
    ["script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes"];

/// The tokens of a page in order.
pub(crate) struct Tokens<'a> {
    html: &'a str,
    at: usize,
    /// The element just opened whose content is no markup.
    raw: Option<&'static str>,
}

impl<'a> Tokens<'a> {
    pub(crate) fn new(html: &'a str) -> Self {
        Self { html, at: 0, raw: None }
    }

    fn next_byte(&self, byte: u8, from: usize) -> usize {
        let found = memchr::memchr(byte, &self.html.as_bytes()[from..]);
        found.map_or(self.html.len(), |place| from + place)
    }

    /// The content up to the end tag, which is left for the next token.
    fn raw(&mut self, name: &'static str) -> Token<'a> {
        let start = self.at;
        let is_end = |place: &usize| {
            let tag = &self.html.as_bytes()[place + 1..];
            tag.first() == Some(&b'/')
                && tag
                    .get(1..=name.len())
                    .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        };
        let ends = memchr::memchr_iter(b'<', &self.html.as_bytes()[start..]);
        let end = ends.map(|place| start + place).find(is_end);
        self.at = end.unwrap_or(self.html.len());
        Token::Raw { name, content: start..self.at }
    }

    /// Text from here to the next `<` that opens markup.
    fn text(&mut self) -> Token<'a> {
        let start = self.at;
        loop {
            self.at = self.next_byte(b'<', self.at + 1);
            if self.at >= self.html.len() || self.opens_markup() {
                return Token::Text(start..self.at);
            }
        }
    }

    /// Whether the `<` here opens a tag or a comment.
    fn opens_markup(&self) -> bool {
        let bytes = self.html.as_bytes();
        let next = bytes.get(self.at + 1).copied();
        bytes.get(self.at) == Some(&b'<')
            && next.is_some_and(|byte| {
                byte.is_ascii_alphabetic() || matches!(byte, b'!' | b'?' | b'/')
            })
    }

    /// Skips `<!-- … -->`, `<!…>`, `<?…>` and `</` before anything but a letter.
    fn skip_comment(&mut self) {
        let rest = &self.html[self.at..];
        let end = if rest.starts_with("<!-->") || rest.starts_with("<!--->") {
            rest.find('>').map(|place| place + 1)
        } else if let Some(comment) = rest.strip_prefix("<!--") {
            memchr::memmem::find(comment.as_bytes(), b"-->").map(|place| place + 7)
        } else {
            memchr::memchr(b'>', rest.as_bytes()).map(|place| place + 1)
        };
        self.at = end.map_or(self.html.len(), |end| self.at + end);
    }

    fn tag(&mut self) -> Token<'a> {
        let bytes = self.html.as_bytes();
        let is_end = bytes.get(self.at + 1) == Some(&b'/');
        let name_start = self.at + 1 + usize::from(is_end);
        let after_name = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
        let name_end = bytes[name_start..]
            .iter()
            .position(after_name)
            .map_or(bytes.len(), |place| name_start + place);
        let end = end_of_tag(bytes, name_end);
        self.at = (end + 1).min(bytes.len());
        let name = &self.html[name_start..name_end];
        if is_end {
            return Token::End { name };
        }
        self.raw = RAW.into_iter().find(|raw| raw.eq_ignore_ascii_case(name));
        let attributes = &self.html[name_end..end];
        Token::Start { name, attributes, closed: attributes.ends_with('/') }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if let Some(name) = self.raw.take() {
            return Some(self.raw(name));
        }
        while self.at < self.html.len() {
            if !self.opens_markup() {
                return Some(self.text());
            }
            let bytes = self.html.as_bytes();
            let next = bytes.get(self.at + 1).copied();
            let after = bytes.get(self.at + 2).copied();
            let is_tag = match next {
                Some(b'/') => after.is_some_and(|byte| byte.is_ascii_alphabetic()),
                Some(byte) => byte.is_ascii_alphabetic(),
                None => false,
            };
            if is_tag {
                return Some(self.tag());
            }
            self.skip_comment();
        }
        None
    }
}

/// The `>` that ends a tag, outside of quoted values; the end of the page where there is none.
fn end_of_tag(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < bytes.len() {
        match bytes[at] {
            b'>' => return at,
            b'=' => {
                at += 1 + bytes[at + 1..]
                    .iter()
                    .take_while(|byte| byte.is_ascii_whitespace())
                    .count();
                if let Some(quote @ (b'"' | b'\'')) = bytes.get(at).copied() {
                    let close = memchr::memchr(quote, &bytes[at + 1..]);
                    at = close.map_or(bytes.len(), |place| at + place + 2);
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The value of the first attribute with this name, its references resolved.
pub(crate) fn attribute(list: &str, wanted: &str) -> Option<String> {
    let found = attributes(list).find(|(name, _)| name.eq_ignore_ascii_case(wanted));
    found.map(|(_, value)| resolve(value))
}

/// The names and values of a tag's attributes, as they are written.
pub(crate) fn attributes(list: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = list;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        // A name may begin with '=', which is part of the name then.
        let first = rest.chars().next()?.len_utf8();
        let divider = |c: char| c.is_ascii_whitespace() || c == '=' || c == '/';
        let end = rest[first..].find(divider).map_or(rest.len(), |place| place + first);
        let (name, after) = rest.split_at(end);
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(value) => value_of(value.trim_start()),
            None => ("", after),
        };
        rest = after;
        Some((name, value))
    })
}

/// A value, quoted or not, and what stands after it.
fn value_of(rest: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = rest.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    let end = rest.find(|c: char| c.is_ascii_whitespace());
    rest.split_at(end.unwrap_or(rest.len()))
}

/// The text with its character references resolved.
pub(crate) fn resolve(text: &str) -> String {
    let mut resolved = String::with_capacity(text.len());
    each_piece(text, |piece, _| resolved.push_str(piece));
    resolved
}

/// Calls `take` with every piece of text between references, and every resolved reference, and
/// the bytes that it stands in.
pub(crate) fn each_piece(text: &str, mut take: impl FnMut(&str, Range<usize>)) {
    let mut start = 0;
    let mut buffer = String::new();
    for and in memchr::memchr_iter(b'&', text.as_bytes()) {
        if and < start {
            continue;
        }
        let Some(length) = reference(&text[and..], &mut buffer) else {
            continue;
        };
        if start < and {
            take(&text[start..and], start..and);
        }
        take(&buffer, and..and + length);
        start = and + length;
    }
    if start < text.len() {
        take(&text[start..], start..text.len());
    }
}

/// Resolves the reference that the text begins with into `buffer`; the number of its bytes.
fn reference(text: &str, buffer: &mut String) -> Option<usize> {
    buffer.clear();
    if text.as_bytes().get(1) == Some(&b'#') {
        return numeric(text, buffer);
    }
    // The longest name in the standard has 32 characters.
    let letters = text[1..].bytes().take(32).take_while(u8::is_ascii_alphanumeric).count();
    let with_end = letters + usize::from(text.as_bytes().get(letters + 1) == Some(&b';'));
    (2..=with_end).rev().find_map(|length| {
        let (first, second) = *NAMED_ENTITIES.get(&text[1..=length])?;
        buffer.push(char::from_u32(first).filter(|c| *c != '\0')?);
        buffer.extend(char::from_u32(second).filter(|c| *c != '\0'));
        Some(length + 1)
    })
}

/// `&#243;`, `&#xF3;`; the end may be missing.
fn numeric(text: &str, buffer: &mut String) -> Option<usize> {
    let rest = &text[2..];
    let (radix, digits) = match rest.strip_prefix(['x', 'X']) {
        Some(digits) => (16, digits),
        None => (10, rest),
    };
    let count = digits.chars().take_while(|c| c.is_digit(radix)).count();
    if count == 0 {
        return None;
    }
    // Numbers that do not fit are no characters either.
    let number = u32::from_str_radix(&digits[..count], radix).unwrap_or(u32::MAX);
    buffer.push(character(number));
    let end = text.len() - digits.len() + count;
    Some(end + usize::from(text[end..].starts_with(';')))
}

/// The character of a number. 0x80 to 0x9F mean windows-1252, as the standard has it.
fn character(number: u32) -> char {
    if let Ok(byte @ 0x80..=0x9F) = u8::try_from(number) {
        let bytes = [byte];
        let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
        return text.chars().next().unwrap_or('\u{FFFD}');
    }
    char::from_u32(number).filter(|c| *c != '\0').unwrap_or('\u{FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    fn check(html: &str, expected: Expect) {
        let shown: String = Tokens::new(html)
            .map(|token| match token {
                Token::Start { name, attributes, .. } => format!("<{name}|{}>", attributes.trim()),
                Token::End { name } => format!("</{name}>"),
                Token::Text(range) => format!("{:?}", resolve(&html[range])),
                Token::Raw { name, content } => format!("{name}{{{}}}", &html[content]),
            } + "\n")
            .collect();
        expected.assert_eq(&shown);
    }

    #[test]
    fn markup_and_text_are_told_apart() {
        check(
            "<!doctype html><!-- <p>no</p> --><p class='a>b'>5 < 6 &amp; 7&lt;8 <br/>S&iacute;&#8212;&#x97;&copy 1 &nada; &</p><script>if (a</p>) '</scrip'</SCRIPT >end<!-- open <p>",
            expect![[r#"
                <p|class='a>b'>
                "5 < 6 & 7<8 "
                <br|/>
                "Sí——© 1 &nada; &"
                </p>
                <script|>
                script{if (a</p>) '</scrip'}
                </SCRIPT>
                "end"
            "#]],
        );
        check(
            "</ nothing><?php ?><",
            expect![[r#"
            "<"
        "#]],
        );
    }

    #[test]
    fn an_attribute_is_found() {
        let tag = r#" itemprop = "datePublished" CONTENT='2025-01-02' data-x=a/b "=c checked/"#;
        let value = |name| attribute(tag, name);
        assert_eq!(value("itemprop").as_deref(), Some("datePublished"));
        assert_eq!(value("content").as_deref(), Some("2025-01-02"));
        assert_eq!(value("data-x").as_deref(), Some("a/b"));
        assert_eq!(value("checked").as_deref(), Some(""));
        assert_eq!(value("missing"), None);
    }

    proptest! {
        #[test]
        fn any_soup_is_scanned(html in r#"([a-zé<>/!&;#"'= \-x1]|(<p)|(</)|(<!--)|(&#x)|(&amp)|(<script>)){0,120}"#) {
            let mut end = 0;
            for token in Tokens::new(&html) {
                match token {
                    Token::Text(range) | Token::Raw { content: range, .. } => {
                        prop_assert!(range.start >= end && html.get(range.clone()).is_some());
                        resolve(&html[range.clone()]);
                        end = range.end;
                    }
                    Token::Start { attributes, .. } => {
                        attribute(attributes, "none");
                    }
                    Token::End { .. } => {}
                }
            }
        }
    }
}
