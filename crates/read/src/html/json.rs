//! A reader of JSON that forgives: the linked data of pages is often not quite valid.
//!
//! Line breaks in strings, commas too many, comments and a missing end are passed over. What
//! cannot be understood is null. Time is linear in the length, and depth is bounded.

/// A value of JSON (RFC 8259); numbers and literals are kept as they are written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Deeper values are null.
const DEEPEST: usize = 64;

impl Json {
    /// The value that the text begins with.
    pub(crate) fn of(text: &str) -> Self {
        Reader { text, at: 0 }.value(0)
    }

    /// The value of the first member with this name.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        members.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text, where it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list; a value that is none is a list of itself.
    pub(crate) fn items(&self) -> &[Self] {
        match self {
            Self::Null => &[],
            Self::List(items) => items,
            other => std::slice::from_ref(other),
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes over white space and what does not belong between values.
    fn skip(&mut self, also: &[u8]) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace() || also.contains(&byte)) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Json {
        self.skip(b";");
        match self.peek() {
            Some(b'{' | b'[') if depth >= DEEPEST => {
                self.step();
                Json::Null
            }
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => Json::Text(self.string()),
            Some(b'}' | b']') | None => Json::Null,
            Some(_) => self.bare(),
        }
    }

    fn object(&mut self, depth: usize) -> Json {
        self.at += 1;
        let mut members = Vec::new();
        loop {
            self.skip(b",");
            match self.peek() {
                Some(b'"') => {
                    let key = self.string();
                    self.skip(b":");
                    let value = self.value(depth + 1);
                    members.push((key, value));
                }
                Some(b'}') | None => break,
                Some(_) => self.step(),
            }
        }
        self.step();
        Json::Object(members)
    }

    fn list(&mut self, depth: usize) -> Json {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip(b",");
            match self.peek() {
                Some(b']') | None => break,
                Some(b'}' | b':') => self.step(),
                Some(_) => {
                    items.push(self.value(depth + 1));
                }
            }
        }
        self.step();
        Json::List(items)
    }

    fn step(&mut self) {
        let next = self.text[self.at..].chars().next();
        self.at += next.map_or(0, char::len_utf8);
    }

    /// A number or a literal.
    fn bare(&mut self) -> Json {
        let rest = &self.text[self.at..];
        let end = rest.find([',', '}', ']', '\n', '"', '{', '[', ':']).unwrap_or(rest.len());
        let word = rest[..end].trim().to_owned();
        self.at += end;
        if end == 0 {
            self.step();
        }
        if word.starts_with(|c: char| c.is_ascii_digit()) { Json::Text(word) } else { Json::Null }
    }

    fn string(&mut self) -> String {
        self.at += 1;
        let mut value = String::new();
        loop {
            let rest = &self.text[self.at..];
            let Some(end) = memchr::memchr2(b'"', b'\\', rest.as_bytes()) else {
                value.push_str(rest);
                self.at = self.text.len();
                return value;
            };
            value.push_str(&rest[..end]);
            self.at += end + 1;
            if rest.as_bytes()[end] == b'"' {
                return value;
            }
            self.escape(&mut value);
        }
    }

    /// What follows a backslash (RFC 8259, section 7).
    fn escape(&mut self, value: &mut String) {
        let kind = self.text[self.at..].chars().next();
        self.step();
        match kind {
            Some('n' | 'r' | 't' | 'f' | 'b') => value.push(' '),
            Some('u') => value.push(self.unit()),
            Some(other) => value.push(other),
            None => {}
        }
    }

    /// The character of `\u` and four digits, or of two such where they are a pair.
    fn unit(&mut self) -> char {
        let first = self.four_digits().unwrap_or(0xFFFD);
        let is_high = (0xD800..0xDC00).contains(&first);
        if is_high && self.text[self.at..].starts_with("\\u") {
            let before = self.at;
            self.at += 2;
            if let Some(second @ 0xDC00..0xE000) = self.four_digits() {
                let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return char::from_u32(code).unwrap_or('\u{FFFD}');
            }
            self.at = before;
        }
        char::from_u32(first).unwrap_or('\u{FFFD}')
    }

    fn four_digits(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        let number = u32::from_str_radix(digits, 16).ok()?;
        self.at += 4;
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(json: &str, key: &str) -> Option<String> {
        Json::of(json).get(key).and_then(Json::text).map(str::to_owned)
    }

    #[test]
    fn valid_json_is_read() {
        let json = r#" {"a": "x\"\\\/\u00e9\uD83D\uDE00", "b": [1, {"c": null}, "d"], "e": -2.5, "f": 7} "#;
        assert_eq!(text(json, "a").as_deref(), Some("x\"\\/é😀"));
        let value = Json::of(json);
        assert_eq!(value.get("b").map(|b| b.items().len()), Some(3));
        assert_eq!(text(json, "f").as_deref(), Some("7"));
        assert_eq!(value.get("e"), Some(&Json::Null));
        assert_eq!(value.get("missing"), None);
    }

    #[test]
    fn what_is_not_quite_valid_is_read_too() {
        assert_eq!(text("{\"a\": \"one\ntwo\",, \"b\": \"c\",}", "b").as_deref(), Some("c"));
        assert_eq!(text("{\"a\": \"never ends", "a").as_deref(), Some("never ends"));
        assert_eq!(text("{\"a\": [\"b\" \"c\"}, \"d\": \"e\"}", "d"), None);
        assert_eq!(text("{// note\n\"a\": \"b\"}", "a").as_deref(), Some("b"));
        assert_eq!(Json::of(""), Json::Null);
    }

    proptest! {
        #[test]
        fn anything_is_read(json in r#"([\[\]{}:,"\\u0dx é\n]|(\\u)|("a":)){0,200}"#) {
            let first = Json::of(&json);
            prop_assert_eq!(first.clone(), Json::of(&json));
        }
    }
}
