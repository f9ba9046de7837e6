//! XML as a stream of tags and text, for files made by programs. XML 1.0, fifth edition.
//!
//! Nothing is resolved that a file declares itself: no entity of its own, no other file. So there
//! is nothing to expand, and an unknown entity stays as it is written.

use std::borrow::Cow;

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
}

impl<'a> Events<'a> {
    /// The pieces of this text.
    pub(crate) fn of(text: &'a str) -> Self {
        Self { rest: text }
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

    proptest! {
        #[test]
        fn anything_ends(text in "[<>/!?\\-\\[\\]='\"a:&;# é]{0,80}") {
            prop_assert!(Events::of(&text).count() <= text.len());
            let _ = attribute(&text, "a");
            let _ = unescape(&text);
        }
    }
}
