//! XML as a stream of tags and text, for files made by programs. XML 1.0, fifth edition.
//! [`Events`] takes what it can get; [`scan`] besides gives the bytes of every character, and says
//! where a part breaks off.
//!
//! Nothing is resolved that a file declares itself: no entity of its own, no other file. So there
//! is nothing to expand, and an unknown entity stays as it is written.

use std::borrow::Cow;
use std::ops::Range;

/// More elements in each other than in any document written by people.
const DEEPEST: usize = 1000;

/// A piece of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event<'a> {
    /// A tag that opens; `closed` where it ends at once.
    Start {
        /// The name without its prefix.
        name: &'a str,
        /// What stands after the name.
        attributes: &'a str,
        /// Whether it is `<a/>`.
        closed: bool,
    },
    /// A tag that closes: the name without its prefix.
    End(&'a str),
    /// Characters between tags, entities and all.
    Text(&'a str),
    /// Characters in which nothing is escaped.
    Cdata(&'a str),
}

/// The pieces of a document in order.
#[derive(Debug)]
pub(crate) struct Events<'a> {
    rest: &'a str,
    /// Whether a document type was passed over.
    declares: bool,
}

impl<'a> Events<'a> {
    /// The pieces of this text.
    pub(crate) fn of(text: &'a str) -> Self {
        Self { rest: text, declares: false }
    }

    /// How many bytes of the text are still to come.
    pub(crate) fn left(&self) -> usize {
        self.rest.len()
    }

    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    /// What stands before `end`, which is passed over too; all the rest where it never comes.
    fn until(&mut self, end: &str) -> &'a str {
        match self.rest.find(end) {
            Some(at) => {
                let found = self.take(at);
                self.take(end.len());
                found
            }
            None => self.take(self.rest.len()),
        }
    }

    fn tag(&mut self) -> Option<Event<'a>> {
        let Some(length) = tag_length(self.rest) else {
            self.rest = "";
            return None;
        };
        let whole = self.take(length);
        let inside = &whole[1..length - 1];
        if let Some(name) = inside.strip_prefix('/') {
            return Some(Event::End(local(name.trim())));
        }
        let closed = inside.ends_with('/');
        let inside = inside.strip_suffix('/').unwrap_or(inside);
        let (name, attributes) =
            inside.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((inside, ""));
        Some(Event::Start { name: local(name), attributes, closed })
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            if !self.rest.starts_with('<') {
                let end = memchr::memchr(b'<', self.rest.as_bytes()).unwrap_or(self.rest.len());
                return Some(Event::Text(self.take(end)));
            }
            if self.rest.starts_with("<!--") {
                self.take(4);
                self.until("-->");
            } else if self.rest.starts_with("<![CDATA[") {
                self.take(9);
                return Some(Event::Cdata(self.until("]]>")));
            } else if self.rest.starts_with("<?") || self.rest.starts_with("<!") {
                self.declares |= self.rest.starts_with("<!DOCTYPE");
                self.until(">");
            } else {
                return self.tag();
            }
        }
    }
}

/// The bytes of the tag that the text begins with; a `>` in quotes does not end it.
fn tag_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 1;
    loop {
        at += memchr::memchr3(b'>', b'"', b'\'', bytes.get(at..)?)?;
        if bytes[at] == b'>' {
            return Some(at + 1);
        }
        at += 2 + memchr::memchr(bytes[at], bytes.get(at + 1..)?)?;
    }
}

/// One piece of a part of a document. Names are without their prefix.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// `<prefix:name attributes>`
    Start {
        name: &'a str,
        attributes: &'a str,
        /// Whether it is `<name/>`, which no [`Token::End`] follows.
        closed: bool,
    },
    /// `</prefix:name>`
    End { name: &'a str },
    /// Characters, references resolved, and the bytes that they were written in.
    Text { words: Cow<'a, str>, bytes: Range<usize> },
}

/// Gives every token to `take`. Tokens before a fault are given too. Document types are refused:
/// nothing expands and nothing is fetched.
///
/// # Errors
/// Why the part breaks off, as a phrase.
pub(crate) fn scan<'a>(
    part: &'a [u8],
    mut take: impl FnMut(Token<'a>),
) -> Result<(), &'static str> {
    let xml = std::str::from_utf8(part).map_err(|_| "it is not UTF-8")?;
    let mut events = Events::of(xml.strip_prefix('\u{FEFF}').unwrap_or(xml));
    let mut depth = 0_usize;
    while let Some(event) = events.next() {
        if events.declares {
            return Err("it declares a document type");
        }
        let end = xml.len() - events.rest.len();
        match event {
            Event::Start { name, attributes, closed } => {
                depth += usize::from(!closed);
                take(Token::Start { name, attributes, closed });
            }
            Event::End(name) => {
                depth = depth.checked_sub(1).ok_or("its markup is broken")?;
                take(Token::End { name });
            }
            Event::Text(raw) => pieces(raw, end - raw.len(), &mut take)?,
            Event::Cdata(words) => {
                let close = if xml[..end].ends_with("]]>") { 3 } else { 0 };
                let bytes = end - close - words.len()..end - close;
                take(Token::Text { words: Cow::Borrowed(words), bytes });
            }
        }
        if depth > DEEPEST {
            return Err("it is nested too deeply");
        }
    }
    match depth {
        0 if events.declares => Err("it declares a document type"),
        0 => Ok(()),
        _ => Err("it is cut short"),
    }
}

/// Gives the characters of a text between tags, and each reference as a token of its own.
fn pieces<'a>(
    raw: &'a str,
    start: usize,
    take: &mut impl FnMut(Token<'a>),
) -> Result<(), &'static str> {
    let (mut rest, mut at) = (raw, start);
    while !rest.is_empty() {
        let length = match rest.starts_with('&') {
            true => rest.find(';').map_or(rest.len(), |end| end + 1),
            false => rest.find('&').unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(length);
        let words = match piece.strip_prefix('&') {
            Some(name) => {
                let known = name.strip_suffix(';').and_then(entity).filter(|c| *c != '\0');
                Cow::Owned(known.ok_or("it uses an entity of its own")?.into())
            }
            None => Cow::Borrowed(piece),
        };
        take(Token::Text { words, bytes: at..at + length });
        (rest, at) = (after, at + length);
    }
    Ok(())
}

/// A name without its prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The value of the attribute with this name, whatever its prefix.
pub(crate) fn attribute<'a>(attributes: &'a str, wanted: &str) -> Option<Cow<'a, str>> {
    let mut rest = attributes;
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, next) = after[1..].split_once(quote)?;
        if local(name.trim()) == wanted {
            return Some(unescape(value));
        }
        rest = next;
    }
    None
}

/// The characters that a text stands for.
pub(crate) fn unescape(text: &str) -> Cow<'_, str> {
    /// The longest entity known here is `&#x10FFFF;`.
    const LONGEST: usize = 12;
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = crate::blocks::floor(rest, LONGEST).find(';');
        match end.and_then(|end| Some((entity(&rest[1..end])?, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{A0}',
        "lrm" => '\u{200E}',
        "rlm" => '\u{200F}',
        _ => return None,
    })
}

/// The words of a small piece of HTML: tags are left out, paragraphs and breaks become lines.
pub(crate) fn words(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for event in Events::of(html) {
        match event {
            Event::Text(text) => out.push_str(&unescape(text)),
            Event::Cdata(text) => out.push_str(text),
            Event::Start { name: "br", .. } | Event::End("p" | "li" | "blockquote") => {
                out.push('\n')
            }
            Event::Start { .. } | Event::End(_) => {}
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tags_and_text_are_told_apart() {
        let xml = "<?xml version='1.0'?><!-- a < b --><x:a b=\"1 > 0\" r:c='&amp;'>d &lt;<e/></x:a><![CDATA[<f>]]>";
        let events: Vec<_> = Events::of(xml).collect();
        let attributes = "b=\"1 > 0\" r:c='&amp;'";
        assert_eq!(
            events,
            [
                Event::Start { name: "a", attributes, closed: false },
                Event::Text("d &lt;"),
                Event::Start { name: "e", attributes: "", closed: true },
                Event::End("a"),
                Event::Cdata("<f>"),
            ]
        );
        assert_eq!(attribute(attributes, "b").as_deref(), Some("1 > 0"));
        assert_eq!(attribute(attributes, "c").as_deref(), Some("&"));
        assert_eq!(attribute(attributes, "d"), None);
    }

    #[test]
    fn a_declared_entity_is_never_expanded() {
        let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        let texts = Events::of(laughs).filter_map(|event| match event {
            Event::Text(text) => Some(unescape(text)),
            _ => None,
        });
        assert!(texts.collect::<String>().ends_with("&c;"));
        assert_eq!(unescape("&#xE9;&#233;&euro;&"), "éé&euro;&");
    }

    #[test]
    fn a_piece_of_html_has_words() {
        assert_eq!(
            words("<p>Four <b>men</b> &amp; a boy<br>left</p><p>At night</p>"),
            "Four men & a boy\nleft\nAt night"
        );
    }

    fn show(xml: &str) -> String {
        let mut shown = String::new();
        let end = scan(xml.as_bytes(), |token| {
            shown += &match token {
                Token::Start { name, attributes, closed } => {
                    format!("<{name}|{}|{closed}>", attributes.trim())
                }
                Token::End { name } => format!("</{name}>"),
                Token::Text { words, bytes } => format!("{words:?}={:?}", &xml[bytes]),
            };
        });
        format!("{shown} {end:?}")
    }

    #[test]
    fn tokens_have_their_bytes() {
        assert_eq!(
            show(
                "\u{FEFF}<?xml version='1.0'?><w:p w:a='>'>s\u{ED} &amp; n&#243;<w:br/><![CDATA[<x>]]></w:p>"
            ),
            "<p|w:a='>'|false>\"s\u{ED} \"=\"s\u{ED} \"\"&\"=\"&amp;\"\" n\"=\" n\"\"\u{F3}\"=\"&#243;\"<br||true>\"<x>\"=\"<x>\"</p> Ok(())"
        );
    }

    #[test]
    fn nothing_expands_and_nothing_is_fetched() {
        let laughs = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;'>]><a>&c;</a>";
        assert!(show(laughs).ends_with("Err(\"it declares a document type\")"));
        let outside = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>";
        assert!(show(outside).ends_with("Err(\"it declares a document type\")"));
        assert!(show("<a>x&c;</a>").ends_with("Err(\"it uses an entity of its own\")"));
        assert!(show(&"<a>".repeat(2000)).ends_with("Err(\"it is nested too deeply\")"));
        assert!(show("<a><b>words").ends_with("Err(\"it is cut short\")"));
    }

    proptest! {
        #[test]
        fn every_text_of_any_soup_has_its_bytes(xml in r#"([a-zé<>/!&;#"'= :\-1x]|(<w:p>)|(</w:p>)|(<!\[CDATA\[)|(\]\]>)|(&#x)|(<!--)){0,80}"#) {
            let mut end = 0;
            let _ = scan(xml.as_bytes(), |token| {
                if let Token::Text { words, bytes } = token {
                    assert!(bytes.start >= end && xml.get(bytes.clone()).is_some());
                    end = bytes.end;
                    assert!(words == xml[bytes.clone()] || xml[bytes].starts_with('&'));
                }
            });
        }

        #[test]
        fn anything_ends(text in "[<>/!?\\-\\[\\]='\"a:&;# é]{0,80}") {
            prop_assert!(Events::of(&text).count() <= text.len());
            let _ = attribute(&text, "a");
            let _ = unescape(&text);
        }
    }
}
