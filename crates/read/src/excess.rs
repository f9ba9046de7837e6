//! Whether a page is built as people build pages, judged without building its tree.
//!
//! Builders of trees recurse, and a page of a hundred thousand open elements would end the whole
//! process with a stack overflow that nothing can catch. Other pages make a builder's work grow
//! with the square of their length. Both are counted here with a scan; the counts are never far
//! below those of the tree that the HTML standard's algorithm builds.

use crate::markup::{Token, Tokens, attributes};

/// Elements without content.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements that end where the next of their kind begins, and so nest only through others.
const SELF_ENDING: [&str; 18] = [
    "a", "p", "li", "dd", "dt", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup",
    "rp", "rt", "caption", "colgroup", "nobr",
];

/// Elements that the standard opens again where they were left open (the list of active
/// formatting elements), so that only their own end tag ends them.
const FORMATTING: [&str; 12] =
    ["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"];

/// An end tag does not reach through these.
const BOUNDARIES: [&str; 9] =
    ["applet", "html", "marquee", "object", "table", "template", "svg", "math", "button"];

/// Pages that hold their pictures and styles in themselves are large; larger ones are no pages.
const MOST_BYTES: usize = 16 << 20;
/// Parsers try a name of up to 32 letters behind each `&`, again whenever they read the page anew.
const MOST_REFERENCES: usize = 1_000_000;
/// More than the words of a long book.
const MOST_TEXT: usize = 2 << 20;
/// More elements open at once than on any page written by people.
const DEEPEST: usize = 300;
/// More elements than that take many seconds to extract from, where a page has some thousands.
const MOST_ELEMENTS: usize = 150_000;
/// Builders compare each attribute of an element with every other.
const MOST_ATTRIBUTES: usize = 1000;

/// Why a page should not be given to a builder of trees, if it should not.
pub(crate) fn excess(html: &str) -> Option<&'static str> {
    if html.len() > MOST_BYTES {
        return Some("the page is too large");
    }
    if memchr::memchr_iter(b'&', html.as_bytes()).count() > MOST_REFERENCES {
        return Some("the page has too many character references");
    }
    let mut open = Open::default();
    let (mut elements, mut text) = (0, 0);
    for token in Tokens::new(html) {
        match token {
            Token::Start { name, attributes: list, closed } => {
                if attributes(list).take(MOST_ATTRIBUTES).count() == MOST_ATTRIBUTES {
                    return Some("an element of the page has too many attributes");
                }
                open.start(name, closed);
                // Formatting that is left open is opened again in every element after it.
                elements += 1 + open.formatted();
            }
            Token::End { name } => open.end(name),
            Token::Text(range) => text += range.len(),
            Token::Raw { .. } => {}
        }
        if text > MOST_TEXT {
            return Some("the page has too much text");
        }
        if open.depth() >= DEEPEST {
            return Some("the page is nested too deeply");
        }
        if elements >= MOST_ELEMENTS {
            return Some("the page has too many elements");
        }
    }
    None
}

#[derive(Default)]
struct Open<'a> {
    stack: Vec<&'a str>,
    formatting: [usize; FORMATTING.len()],
}

impl<'a> Open<'a> {
    fn formatted(&self) -> usize {
        self.formatting.iter().sum()
    }

    fn depth(&self) -> usize {
        self.stack.len() + self.formatted()
    }

    fn start(&mut self, name: &'a str, closed: bool) {
        // In SVG and MathML elements end only where they say so.
        let foreign = self.stack.iter().any(|open| is_one_of(open, &["svg", "math"]));
        let ends_itself =
            if foreign { closed } else { is_one_of(name, &VOID) || is_one_of(name, &SELF_ENDING) };
        if ends_itself {
            return;
        }
        match place(name, &FORMATTING) {
            Some(place) => self.formatting[place] += 1,
            None => self.stack.push(name),
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(place) = place(name, &FORMATTING) {
            self.formatting[place] = self.formatting[place].saturating_sub(1);
            return;
        }
        for at in (0..self.stack.len()).rev() {
            if self.stack[at].eq_ignore_ascii_case(name) {
                self.stack.truncate(at);
                return;
            }
            if is_one_of(self.stack[at], &BOUNDARIES) {
                return;
            }
        }
    }
}

fn place(name: &str, names: &[&str]) -> Option<usize> {
    names.iter().position(|one| one.eq_ignore_ascii_case(name))
}

fn is_one_of(name: &str, names: &[&str]) -> bool {
    place(name, names).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: Option<&str>) {
        assert_eq!(excess(html), expected, "{}", &html[..html.len().min(60)]);
    }

    #[test]
    fn usual_pages_have_no_excess() {
        check("<html><body><div><p>one<p>two<br><b>three</b></div><div>", None);
        check(&"<li>word".repeat(5000), None);
        check(&"<div><b>word</b></div>".repeat(5000), None);
        check(&"<div class='a b c'></p></div>".repeat(5000), None);
    }

    #[test]
    fn depth_is_counted_as_trees_are_built() {
        let deep = Some("the page is nested too deeply");
        check(&"<div>".repeat(100_000), deep);
        check(&"<b><div></div>".repeat(300), deep);
        check(&"<div><table></div>".repeat(300), deep);
        check(&format!("<svg>{}", "<td>".repeat(300)), deep);
    }

    #[test]
    fn size_is_bounded() {
        check(&"word ".repeat(500_000), Some("the page has too much text"));
        let title = format!("<p title='{}'>", "&".repeat(2 << 20));
        check(&title, Some("the page has too many character references"));
        let picture = "A".repeat(3 << 20);
        check(&format!("<img src='data:{picture}'>"), None);
    }

    #[test]
    fn work_that_grows_with_the_square_is_foreseen() {
        let attributes: String = (0..2000).map(|n| format!(" a{n}=1")).collect();
        let wide = Some("an element of the page has too many attributes");
        check(&format!("<p{attributes}>"), wide);
        let left_open: String = (0..200).map(|n| format!("<font color={n}>")).collect();
        let page = format!("{left_open}{}", "<p>word".repeat(2000));
        check(&page, Some("the page has too many elements"));
    }
}
