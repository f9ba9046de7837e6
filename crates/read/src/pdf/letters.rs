//! Which letters glyphs stand for: the map that the file brings (ISO 32000-1, section 9.10.3), read
//! leniently, and the character map of the font where that one is broken.

use std::collections::HashMap;

/// A map has at most so many entries; a font has at most 65,536 glyphs.
const ENTRIES: usize = 1 << 17;
/// Ligatures have a few letters; some programs write the rest of the line for one glyph.
const LONGEST: usize = 8;

/// From codes to letters.
#[derive(Debug, Default)]
pub(super) struct Map {
    letters: HashMap<u32, String>,
    /// Whether entries were found that cannot be.
    pub(super) is_broken: bool,
}

impl Map {
    /// Reads the sections of a map; what is no entry is skipped.
    pub(super) fn parse(bytes: &[u8]) -> Self {
        let mut map = Self::default();
        let mut tokens = Tokens { bytes, at: 0 };
        while let Some(token) = tokens.next() {
            match token {
                Token::Word(b"beginbfchar") => map.characters(&mut tokens),
                Token::Word(b"beginbfrange") => map.ranges(&mut tokens),
                _ => {}
            }
        }
        map
    }

    /// The letters of a code.
    pub(super) fn get(&self, code: u32) -> Option<&str> {
        self.letters.get(&code).map(String::as_str)
    }

    fn characters(&mut self, tokens: &mut Tokens<'_>) {
        while let Some(Token::Hex(code)) = tokens.next() {
            match tokens.next() {
                Some(Token::Hex(text)) => self.add(number(&code), &text),
                Some(Token::Word(b"endbfchar")) | None => return,
                Some(_) => self.is_broken = true,
            }
        }
    }

    fn ranges(&mut self, tokens: &mut Tokens<'_>) {
        while let Some(Token::Hex(from)) = tokens.next() {
            let Some(Token::Hex(to)) = tokens.next() else { return };
            let (from, to) = (number(&from), number(&to));
            match tokens.next() {
                Some(Token::Hex(text)) => self.range(from, to, text),
                Some(Token::Open) => {
                    let mut code = from;
                    while let Some(Token::Hex(text)) = tokens.next() {
                        self.add(code, &text);
                        code = code.saturating_add(1);
                    }
                }
                _ => return,
            }
        }
    }

    /// The last unit of the text counts up.
    fn range(&mut self, from: u32, to: u32, mut text: Vec<u8>) {
        for code in from..=to.min(from.saturating_add(0xFFFF)) {
            self.add(code, &text);
            let last = text.len().checked_sub(2).and_then(|at| text.get_mut(at..));
            let Some(last) = last else { return };
            let unit = u16::from_be_bytes([last[0], last[1]]).wrapping_add(1);
            last.copy_from_slice(&unit.to_be_bytes());
        }
    }

    fn add(&mut self, code: u32, text: &[u8]) {
        let text = match text {
            [one] => char::from(*one).to_string(),
            text => encoding_rs::UTF_16BE.decode_without_bom_handling(text).0.into_owned(),
        };
        let has_blank = text.contains(' ') && !text.trim().is_empty();
        let is_long = text.chars().count() > LONGEST;
        if is_long || (has_blank && text.chars().count() > 3) {
            self.is_broken = true;
        } else if !text.is_empty() && self.letters.len() < ENTRIES {
            self.letters.insert(code, text);
        }
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |number, byte| (number << 8) | u32::from(*byte))
}

enum Token<'a> {
    Hex(Vec<u8>),
    Open,
    Word(&'a [u8]),
}

struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"<>[]()/%".contains(byte);
        loop {
            let rest = self.bytes.get(self.at..)?;
            match rest.first()? {
                b'<' if rest.get(1) != Some(&b'<') => {
                    let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
                    self.at += end + 1;
                    return Some(Token::Hex(hex(rest.get(1..end).unwrap_or_default())));
                }
                b'[' => {
                    self.at += 1;
                    return Some(Token::Open);
                }
                b'%' => self.at += memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()),
                byte if is_end(byte) => {
                    self.at += 1;
                    if *byte == b']' {
                        return Some(Token::Word(b"]"));
                    }
                }
                _ => {
                    let length = rest.iter().take_while(|byte| !is_end(byte)).count();
                    self.at += length;
                    return Some(Token::Word(rest.get(..length).unwrap_or_default()));
                }
            }
        }
    }
}

fn hex(digits: &[u8]) -> Vec<u8> {
    let values = digits.iter().filter_map(|digit| char::from(*digit).to_digit(16));
    let values: Vec<u8> = values.map(|value| value as u8).collect();
    values.chunks(2).map(|pair| (pair[0] << 4) | pair.get(1).copied().unwrap_or(0)).collect()
}

/// The characters that a font draws with each glyph, by its own map; the lowest of several.
pub(super) fn of_font(data: &[u8]) -> HashMap<u32, char> {
    use skrifa::MetadataProvider;
    let Ok(font) = skrifa::FontRef::new(data) else { return HashMap::new() };
    let mut found: HashMap<u32, char> = HashMap::new();
    for (code, glyph) in font.charmap().mappings().take(ENTRIES) {
        let is_private = (0xE000..0xF900).contains(&code);
        if let Some(c) = char::from_u32(code).filter(|c| !is_private && !c.is_control()) {
            let known = found.entry(glyph.to_u32()).or_insert(c);
            *known = (*known).min(c);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_ranges_and_lists_are_read() {
        let map = Map::parse(
            b"/CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange \
              2 beginbfchar <01> <0041> <02> <00660069> endbfchar \
              2 beginbfrange <0010> <0012> <0061> <20> <21> [<0078> <0079>] endbfrange",
        );
        let letters = [1, 2, 0x10, 0x12, 0x20, 0x21, 3].map(|code| map.get(code));
        let expected = [Some("A"), Some("fi"), Some("a"), Some("c"), Some("x"), Some("y"), None];
        assert_eq!(letters, expected);
        assert!(!map.is_broken);
    }

    #[test]
    fn what_cannot_be_is_left_out() {
        let map = Map::parse(
            b"3 beginbfchar <01> <> <02> <004100200042004300440045> <03> <0043> endbfchar",
        );
        assert_eq!([1, 2, 3].map(|code| map.get(code)), [None, None, Some("C")]);
        assert!(map.is_broken);
        assert!(Map::parse(b"beginbfrange <00> <ffffffff> <0041>").get(9).is_some());
    }
}
