//! The elements of a page as a tree whose every text knows its bytes.
//!
//! The tree is built by the rules of the HTML standard (WHATWG, 13.2.6) that decide what is inside
//! what: implied end tags, elements that end others, end tags that reach only up to a boundary.
//! Left out is what moves or repeats nodes (foster parenting, the adoption agency, formatting that
//! is opened again): so the nodes stand in the order of the page, every subtree is one stretch of
//! the list, and whoever walks it needs no recursion. Errors of markup cost a page a little
//! structure and never a character.

use super::markup::{self, Token, Tokens};
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// The number of a node, in the order of the page.
pub(crate) type NodeId = usize;

/// Elements open at once; deeper ones are put beside each other, as browsers do at 512.
const DEEPEST: usize = 256;

/// Nodes that room is made for before they come.
const ROOM: usize = 1 << 16;

/// The nodes of a page.
pub(crate) struct Tree<'a> {
    pub(crate) html: &'a str,
    pub(crate) nodes: Vec<Node<'a>>,
}

/// An element or a text.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub(crate) what: What<'a>,
    pub(crate) parent: NodeId,
    /// The node after the last one inside this.
    pub(crate) end: NodeId,
}

/// What a node is.
#[derive(Debug)]
pub(crate) enum What<'a> {
    /// An element with its lower-case name; names that HTML does not know are `""`.
    Element { name: &'static str, attributes: &'a str },
    /// Visible text; may hold character references.
    Text(Range<usize>),
    /// The content of an element that holds no markup.
    Raw(Range<usize>),
}

impl<'a> Tree<'a> {
    /// Builds the tree of a page, in time linear in its length.
    pub(crate) fn of(html: &'a str) -> Self {
        // Room at once for the nodes of a common page; a larger one makes more on its way.
        let tags = memchr::memchr_iter(b'<', html.as_bytes()).take(ROOM).count();
        let mut builder = Builder { nodes: Vec::with_capacity(tags), ..Builder::default() };
        builder.append(What::Element { name: "", attributes: "" });
        builder.open.push(Open { name: "", node: 0, ended: false });
        for token in Tokens::new(html) {
            match token {
                Token::Start { name, attributes, closed } => {
                    builder.start(known(name), attributes, closed);
                }
                Token::End { name } => builder.end(known(name)),
                Token::Text(range) => drop(builder.append(What::Text(range))),
                Token::Raw { content, .. } => drop(builder.append(What::Raw(content))),
            }
        }
        builder.close_to(0);
        Self { html, nodes: builder.nodes }
    }

    /// The name of an element; `""` for texts and unknown elements.
    pub(crate) fn name(&self, id: NodeId) -> &'static str {
        match self.nodes[id].what {
            What::Element { name, .. } => name,
            _ => "",
        }
    }

    /// The value of an attribute, its references resolved.
    pub(crate) fn attribute(&self, id: NodeId, wanted: &str) -> Option<String> {
        match self.nodes[id].what {
            What::Element { attributes, .. } => markup::attribute(attributes, wanted),
            _ => None,
        }
    }

    /// All that is inside a node, in order.
    pub(crate) fn inside(&self, id: NodeId) -> Range<NodeId> {
        id + 1..self.nodes[id].end
    }

    /// The nodes directly inside a node.
    pub(crate) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let end = self.nodes[id].end;
        let mut next = id + 1;
        std::iter::from_fn(move || {
            let child = next;
            (child < end).then(|| {
                next = self.nodes[child].end;
                child
            })
        })
    }

    /// The node and what it is in, from the inside out, without the root.
    pub(crate) fn upwards(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let next = move |id: &NodeId| Some(self.nodes[*id].parent);
        std::iter::successors(Some(id), next).take_while(|id| *id != 0)
    }

    /// The text inside a node with each stretch of white space as one space.
    pub(crate) fn words(&self, id: NodeId) -> String {
        let mut words = String::new();
        for inner in id..self.nodes[id].end {
            match &self.nodes[inner].what {
                What::Text(range) => words.push_str(&markup::resolve(&self.html[range.clone()])),
                What::Element { name, .. } if !is_inline(name) => words.push(' '),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Elements without content.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements that end an open paragraph where they begin (13.2.6.4.7).
const END_PARAGRAPH: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "ul",
];

/// Elements inside a line of text.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// Other elements that HTML knows.
const OTHER: &[&str] = &[
    "amp-ad",
    "amp-embed",
    "amp-sidebar",
    "applet",
    "audio",
    "body",
    "button",
    "canvas",
    "caption",
    "colgroup",
    "datalist",
    "frame",
    "frameset",
    "head",
    "html",
    "iframe",
    "label",
    "legend",
    "map",
    "marquee",
    "math",
    "meter",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "optgroup",
    "option",
    "output",
    "picture",
    "progress",
    "script",
    "select",
    "slot",
    "style",
    "svg",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "video",
    "xmp",
];

/// An end tag does not reach through these.
const BOUNDARIES: &[&str] = &[
    "applet", "button", "caption", "html", "marquee", "object", "table", "td", "template", "th",
    "svg", "math",
];

/// Whether the element stands inside a line of text. Elements that HTML does not know are drawn so.
pub(crate) fn is_inline(name: &str) -> bool {
    name.is_empty() || find(name).is_some_and(|element| element.is_inline)
}

fn ends_paragraph(name: &str) -> bool {
    find(name).is_some_and(|element| element.ends_paragraph)
}

/// The name of an element in lower case, `""` where HTML knows none like it.
fn known(name: &str) -> &'static str {
    find(name).map_or("", |element| element.name)
}

/// An element that HTML knows.
struct Element {
    name: &'static str,
    is_inline: bool,
    ends_paragraph: bool,
}

/// All of them by the number of their name.
static ELEMENTS: LazyLock<FxHashMap<u128, Element>> = LazyLock::new(|| {
    let names = [INLINE, END_PARAGRAPH, OTHER, VOID].into_iter().flatten();
    let element = |name: &&'static str| Element {
        name,
        is_inline: INLINE.contains(name),
        ends_paragraph: END_PARAGRAPH.contains(name),
    };
    names.filter_map(|name| Some((key(name)?, element(name)))).collect()
});

fn find(name: &str) -> Option<&'static Element> {
    ELEMENTS.get(&key(name)?)
}

/// A name in lower case as a number. No name that HTML knows has more than its 16 letters.
fn key(name: &str) -> Option<u128> {
    let mut letters = [0; 16];
    letters.get_mut(..name.len())?.copy_from_slice(name.as_bytes());
    letters.make_ascii_lowercase();
    Some(u128::from_le_bytes(letters))
}

struct Open {
    name: &'static str,
    node: NodeId,
    /// Whether its end tag came while a block inside it was open; it ends with that block.
    ended: bool,
}

#[derive(Default)]
struct Builder<'a> {
    nodes: Vec<Node<'a>>,
    open: Vec<Open>,
    /// Open elements of SVG and MathML, which end only where they say so.
    foreign: usize,
    /// Open paragraphs: where there are none, none is looked for.
    paragraphs: usize,
    /// Start tags beyond the greatest depth, whose end tags are to be passed over.
    too_deep: usize,
}

impl<'a> Builder<'a> {
    fn append(&mut self, what: What<'a>) -> NodeId {
        let id = self.nodes.len();
        let parent = self.open.last().map_or(0, |open| open.node);
        self.nodes.push(Node { what, parent, end: id + 1 });
        id
    }

    fn start(&mut self, name: &'static str, attributes: &'a str, closed: bool) {
        if matches!(name, "html" | "head" | "body") && self.is_open(name) {
            return;
        }
        if self.foreign == 0 {
            self.end_implied(name);
        }
        let node = self.append(What::Element { name, attributes });
        if VOID.contains(&name) || (self.foreign > 0 && closed) {
            return;
        }
        if self.open.len() >= DEEPEST {
            self.too_deep += 1;
            return;
        }
        self.foreign += usize::from(matches!(name, "svg" | "math"));
        self.paragraphs += usize::from(name == "p");
        self.open.push(Open { name, node, ended: false });
    }

    /// Ends what the start of an element ends without a tag.
    fn end_implied(&mut self, name: &str) {
        match name {
            "body" => self.end_to(&["head"], &[]),
            "li" => self.end_to(&["li"], &["ul", "ol", "menu", "dir"]),
            "dt" | "dd" => self.end_to(&["dt", "dd"], &["dl"]),
            "option" | "optgroup" => self.end_to(&["option"], &["select", "datalist"]),
            "td" | "th" => self.end_to(&["td", "th", "caption"], &["table", "tr"]),
            "tr" => self.end_to(&["tr", "caption"], &["table"]),
            "tbody" | "thead" | "tfoot" => {
                self.end_to(&["tbody", "thead", "tfoot", "caption"], &["table"]);
            }
            "a" => self.end_to(&["a"], BOUNDARIES),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.end_heading(),
            _ => {}
        }
        if self.paragraphs > 0 && ends_paragraph(name) {
            self.end_to(&["p"], BOUNDARIES);
        }
    }

    /// Headings do not nest: one directly inside another ends it.
    fn end_heading(&mut self) {
        if self.open.last().is_some_and(|open| is_heading(open.name)) {
            self.close_to(self.open.len() - 1);
        }
    }

    /// Ends the innermost open element with one of these names, if none of the others is open
    /// inside it.
    fn end_to(&mut self, names: &[&str], boundaries: &[&str]) {
        for at in (1..self.open.len()).rev() {
            let name = self.open[at].name;
            if names.contains(&name) {
                return self.close_to(at);
            }
            if boundaries.contains(&name) {
                return;
            }
        }
    }

    fn end(&mut self, name: &'static str) {
        if self.too_deep > 0 && !VOID.contains(&name) {
            self.too_deep -= 1;
            return;
        }
        match name {
            // What follows the end of the body is still in it.
            "html" | "body" => {}
            "table" => self.end_to(&["table"], &["template"]),
            "tr" | "tbody" | "thead" | "tfoot" => self.end_to(&[name], &["table", "template"]),
            "td" | "th" | "caption" => self.end_to(&[name], &["table", "template"]),
            "svg" | "math" | "template" | "button" | "object" => self.end_to(&[name], &["table"]),
            _ if is_heading(name) => {
                self.end_to(&["h1", "h2", "h3", "h4", "h5", "h6"], BOUNDARIES);
            }
            _ if is_inline(name) => self.end_inline(name),
            _ => self.end_to(&[name], BOUNDARIES),
        }
    }

    /// Ends an element inside a line. Where a block was opened in it, the block goes on, and the
    /// element ends with it.
    fn end_inline(&mut self, name: &str) {
        for at in (1..self.open.len()).rev() {
            let open = &mut self.open[at];
            if open.name == name && !open.ended {
                open.ended = true;
                return self.close_ended();
            }
            if BOUNDARIES.contains(&open.name) {
                return;
            }
        }
    }

    /// Ends what ended before, now that no block is open inside it.
    fn close_ended(&mut self) {
        let ended = self.open.iter().rposition(|open| !is_inline(open.name));
        let line = ended.map_or(0, |block| block + 1);
        if let Some(place) = self.open[line..].iter().position(|open| open.ended) {
            self.close_to(line + place);
        }
    }

    fn is_open(&self, name: &str) -> bool {
        self.open.iter().take(4).any(|open| open.name == name)
    }

    /// Ends the open elements from this one on.
    fn close_to(&mut self, at: usize) {
        let end = self.nodes.len();
        for open in self.open.drain(at..) {
            self.nodes[open.node].end = end;
            self.foreign -= usize::from(matches!(open.name, "svg" | "math"));
            self.paragraphs -= usize::from(open.name == "p");
        }
        // These are elements inside a line, and never paragraphs.
        while let Some(open) = self.open.pop_if(|open| open.ended) {
            self.nodes[open.node].end = end;
        }
    }
}

/// Whether this is the name of a heading.
pub(crate) fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(html: &str, expected: Expect) {
        let tree = Tree::of(html);
        let mut shown = String::new();
        for id in 1..tree.nodes.len() {
            let depth = tree.upwards(id).count() - 1;
            let what = match &tree.nodes[id].what {
                What::Element { name, .. } => (*name).to_owned(),
                What::Text(range) => format!("{:?}", &html[range.clone()]),
                What::Raw(range) => format!("raw {:?}", &html[range.clone()]),
            };
            shown += &format!("{}{what}\n", "  ".repeat(depth));
        }
        expected.assert_eq(&shown);
    }

    #[test]
    fn end_tags_are_implied() {
        check(
            "<ul><li>a<li>b<ul><li>c</ul></ul><p>d<p>e<div>f</div>g",
            expect![[r#"
            ul
              li
                "a"
              li
                "b"
                ul
                  li
                    "c"
            p
              "d"
            p
              "e"
            div
              "f"
            "g"
        "#]],
        );
        check(
            "<table><tr><td>a<td>b<tr><th>c</table><dl><dt>d<dd>e</dl>",
            expect![[r#"
            table
              tr
                td
                  "a"
                td
                  "b"
              tr
                th
                  "c"
            dl
              dt
                "d"
              dd
                "e"
        "#]],
        );
    }

    #[test]
    fn wrong_end_tags_do_little_harm() {
        check(
            "<b><p>a</b>b</p>c",
            expect![[r#"
            b
              p
                "a"
                "b"
            "c"
        "#]],
        );
        check(
            "<div>a</p></span></table>b</div></div>c",
            expect![[r#"
            div
              "a"
              "b"
            "c"
        "#]],
        );
        check(
            "<a>a<a>b</a>c<h1>d<h2>e</h1>f",
            expect![[r#"
            a
              "a"
            a
              "b"
            "c"
            h1
              "d"
            h2
              "e"
            "f"
        "#]],
        );
        check(
            "<td>a</table><svg><p/>b</svg>c",
            expect![[r#"
            td
              "a"
              svg
                p
                "b"
              "c"
        "#]],
        );
    }

    #[test]
    fn names_are_known_in_any_case() {
        assert_eq!(known("BlockQuote"), "blockquote");
        assert_eq!(known("no-such-element-at-all"), "");
        for name in [INLINE, END_PARAGRAPH, OTHER, VOID].into_iter().flatten() {
            assert_eq!(known(&name.to_ascii_uppercase()), *name);
        }
    }
}
