//! JSON as text with places: a value is a piece of the text, and its parts are found on demand.
//!
//! Nothing is built and nothing recurses, so depth costs nothing. What is damaged or cut off ends
//! the list it stands in; what came before it is still read. RFC 8259.

use std::borrow::Cow;
use std::ops::Range;

/// A value and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Value<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

impl<'a> Value<'a> {
    /// The first value of the text at or after this byte.
    pub(crate) fn first(text: &'a str, from: usize) -> Option<Self> {
        let start = skip_space(text.as_bytes(), from);
        let end = value_end(text.as_bytes(), start);
        (start < end).then_some(Self { text, start, end })
    }

    /// Its bytes in the text.
    pub(crate) fn place(self) -> Range<usize> {
        self.start..self.end
    }

    /// The value as it is written.
    pub(crate) fn raw(self) -> &'a str {
        self.text.get(self.start..self.end).unwrap_or_default()
    }

    /// Whether an object or a list ends with its own bracket.
    pub(crate) fn is_whole(self) -> bool {
        let raw = self.raw();
        match raw.as_bytes().first() {
            Some(b'{') => raw.len() > 1 && raw.ends_with('}'),
            Some(b'[') => raw.len() > 1 && raw.ends_with(']'),
            Some(b'"') => raw.len() > 1 && raw.ends_with('"'),
            _ => true,
        }
    }

    /// Whether it is an object.
    pub(crate) fn is_object(self) -> bool {
        self.raw().starts_with('{')
    }

    /// Whether it is a list.
    pub(crate) fn is_list(self) -> bool {
        self.raw().starts_with('[')
    }

    /// The values of a list; none where it is no list.
    pub(crate) fn items(self) -> Items<'a> {
        let at = if self.is_list() { self.start + 1 } else { self.end };
        Items { list: self, at }
    }

    /// The members of an object; none where it is no object.
    pub(crate) fn members(self) -> Members<'a> {
        let at = if self.is_object() { self.start + 1 } else { self.end };
        Members { object: self, at }
    }

    /// The member with this name.
    pub(crate) fn get(self, name: &str) -> Option<Self> {
        self.members()
            .find(|(key, _)| key.raw().get(1..key.raw().len() - 1) == Some(name))
            .map(|(_, value)| value)
    }

    /// The member with this name, where it is a string that is not empty.
    pub(crate) fn string_at(self, name: &str) -> Option<Cow<'a, str>> {
        self.get(name)?.string().filter(|string| !string.trim().is_empty())
    }

    /// The member with this name, where it is a number.
    pub(crate) fn number_at(self, name: &str) -> Option<f64> {
        self.get(name)?.number()
    }

    /// The characters of a string.
    pub(crate) fn string(self) -> Option<Cow<'a, str>> {
        let inside = self.raw().strip_prefix('"')?;
        let inside = if self.is_whole() { &inside[..inside.len() - 1] } else { inside };
        match inside.contains('\\') {
            true => Some(Cow::Owned(unescape(inside))),
            false => Some(Cow::Borrowed(inside)),
        }
    }

    /// The value of a number that is finite.
    pub(crate) fn number(self) -> Option<f64> {
        let raw = self.raw();
        let is_number = raw.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        raw.parse::<f64>().ok().filter(|number| is_number && number.is_finite())
    }
}

/// The values of a list.
#[derive(Debug)]
pub(crate) struct Items<'a> {
    list: Value<'a>,
    at: usize,
}

impl<'a> Iterator for Items<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        let bytes = &self.list.text.as_bytes()[..self.list.end];
        let start = skip_separators(bytes, self.at);
        let end = value_end(bytes, start);
        self.at = end;
        (start < end).then_some(Value { text: self.list.text, start, end })
    }
}

/// The names and values of an object.
#[derive(Debug)]
pub(crate) struct Members<'a> {
    object: Value<'a>,
    at: usize,
}

impl<'a> Iterator for Members<'a> {
    type Item = (Value<'a>, Value<'a>);

    fn next(&mut self) -> Option<(Value<'a>, Value<'a>)> {
        let text = self.object.text;
        let bytes = &text.as_bytes()[..self.object.end];
        let start = skip_separators(bytes, self.at);
        if bytes.get(start) != Some(&b'"') {
            return None;
        }
        let end = value_end(bytes, start);
        let colon = skip_space(bytes, end);
        if bytes.get(colon) != Some(&b':') {
            return None;
        }
        let from = skip_space(bytes, colon + 1);
        let to = value_end(bytes, from);
        self.at = to;
        let key = Value { text, start, end };
        (from < to).then_some((key, Value { text, start: from, end: to }))
    }
}

fn skip_space(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

fn skip_separators(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let between = |byte: &&u8| byte.is_ascii_whitespace() || **byte == b',';
    from + rest.iter().take_while(between).count()
}

/// The byte after the value that begins here; the same byte where none does.
fn value_end(bytes: &[u8], start: usize) -> usize {
    match bytes.get(start) {
        None | Some(b']' | b'}' | b',' | b':') => start,
        Some(b'"') => string_end(bytes, start),
        Some(b'{' | b'[') => nest_end(bytes, start),
        Some(_) => {
            let ends = |byte: &&u8| byte.is_ascii_whitespace() || b",:]}[{\"".contains(byte);
            start + bytes[start..].iter().take_while(|byte| !ends(byte)).count()
        }
    }
}

fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        at += found;
        if bytes[at] == b'"' {
            return at + 1;
        }
        at += 2;
    }
    bytes.len()
}

/// Brackets of both kinds count as one kind: a wrong one is damage, and no reason to lose the rest.
fn nest_end(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = string_end(bytes, at);
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at
}

fn unescape(inside: &str) -> String {
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(escape) = rest.chars().next() else { break };
        rest = &rest[escape.len_utf8()..];
        match escape {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{C}'),
            'u' => rest = unescape_unit(rest, &mut out),
            other => out.push(other),
        }
    }
    out + rest
}

/// `XXXX` after `\u`, with the second half of a pair where it is one; gives what comes after it.
fn unescape_unit<'a>(rest: &'a str, out: &mut String) -> &'a str {
    let unit = |text: &str| u16::from_str_radix(text.get(..4)?, 16).ok();
    let Some(first) = unit(rest) else {
        out.push('\u{FFFD}');
        return rest;
    };
    let rest = &rest[4..];
    let second = rest.strip_prefix("\\u").and_then(unit);
    let pair = second.and_then(|second| char::decode_utf16([first, second]).next()?.ok());
    match (char::from_u32(first.into()), pair) {
        (Some(c), _) => out.push(c),
        (None, Some(c)) => {
            out.push(c);
            return &rest[6..];
        }
        (None, None) => out.push('\u{FFFD}'),
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn root(text: &str) -> Value<'_> {
        Value::first(text, 0).unwrap()
    }

    #[test]
    fn parts_are_found_with_their_places() {
        let text = r#" {"a": [1, {"b": "x\"y\u00e9\ud83d\ude00"}, -2.5e3], "c": null}"#;
        let value = root(text);
        let items: Vec<_> = value.get("a").unwrap().items().collect();
        assert_eq!(items.len(), 3);
        assert_eq!(items[1].string_at("b").as_deref(), Some("x\"yé😀"));
        assert_eq!(items[2].number(), Some(-2500.0));
        assert_eq!(&text[items[1].place()], items[1].raw());
        assert_eq!(value.get("c").map(Value::raw), Some("null"));
        assert!(value.is_whole());
    }

    #[test]
    fn what_came_before_damage_is_read() {
        let value = root(r#"[{"a":1},{"a":2},{"a":"cut of"#);
        assert!(!value.is_whole());
        let found: Vec<_> = value.items().filter_map(|item| Some(item.get("a")?.raw())).collect();
        assert_eq!(found, ["1", "2", "\"cut of"]);
        assert_eq!(root("{\"a\" 1}").get("a").map(Value::raw), None);
        assert_eq!(root("\"\\ud800x\"").string().as_deref(), Some("\u{FFFD}x"));
        assert_eq!(root("1e999").number(), None);
    }

    #[test]
    fn depth_costs_nothing() {
        let deep = "[".repeat(1 << 20);
        assert_eq!(root(&deep).items().count(), 1);
    }

    proptest! {
        #[test]
        fn strings_are_read_as_serde_reads_them(string in "\\PC{0,40}") {
            let json = serde_json::to_string(&string).unwrap();
            prop_assert_eq!(root(&json).string().unwrap(), string);
        }

        #[test]
        fn anything_is_walked(text in "[\\[\\]{}:,\"\\\\au0é ]{0,60}") {
            if let Some(value) = Value::first(&text, 0) {
                prop_assert!(value.items().count() <= text.len());
                for (key, value) in value.members() {
                    prop_assert!(key.string().is_some() && !value.raw().is_empty());
                }
            }
        }
    }
}
