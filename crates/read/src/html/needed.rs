//! What a browser loads to show a page: pictures, styles, frames.

use super::markup::{self, Token, Tokens};
use crate::{Declared, encoding};
use std::collections::HashSet;

/// A page that names more is cut off here.
const MOST: usize = 5000;

/// What a page or a style sheet names, in the order in which it does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Needed {
    /// What its references are relative to, where it says so.
    pub base: Option<String>,
    /// Its references, as they are written; each once.
    pub references: Vec<String>,
}

/// What is needed to show a page (HTML, 4.8 and 4.2) or a style sheet (CSS). Scripts are not:
/// nothing runs them.
pub fn needed(bytes: &[u8], declared: &Declared) -> Needed {
    let charset = declared.charset.as_deref().and_then(encoding::by_label);
    let Some(decoded) = encoding::decode(bytes, charset) else {
        return Needed::default();
    };
    let mut found = Found::default();
    match declared.media_type.as_deref() {
        Some("text/css") => found.style(&decoded.text),
        Some("text/html" | "application/xhtml+xml") => found.page(&decoded.text),
        _ => {}
    }
    Needed { base: found.base, references: found.references }
}

#[derive(Default)]
struct Found {
    base: Option<String>,
    references: Vec<String>,
    seen: HashSet<String>,
}

impl Found {
    fn page(&mut self, html: &str) {
        for token in Tokens::new(html) {
            match token {
                Token::Start { name, attributes, .. } => {
                    self.element(&name.to_ascii_lowercase(), attributes);
                }
                Token::Raw { name: "style", content } => {
                    self.style(html.get(content).unwrap_or_default());
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, name: &str, attributes: &str) {
        let value = |wanted| markup::attribute(attributes, wanted);
        let kinds = || value("rel").unwrap_or_default().to_ascii_lowercase();
        match name {
            "base" if self.base.is_none() => self.base = value("href"),
            "img" | "iframe" | "frame" | "embed" => {
                self.add(value("src"));
                self.add(value("data-src"));
                self.first_of(value("srcset"));
            }
            "source" => self.first_of(value("srcset")),
            "input" if value("type").is_some_and(|kind| kind.eq_ignore_ascii_case("image")) => {
                self.add(value("src"));
            }
            "video" => self.add(value("poster")),
            "image" => self.add(value("href").or_else(|| value("xlink:href"))),
            "link"
                if kinds()
                    .split_whitespace()
                    .any(|kind| kind == "stylesheet" || kind == "icon") =>
            {
                self.add(value("href"));
            }
            _ => {}
        }
        if let Some(style) = value("style") {
            self.style(&style);
        }
    }

    /// The first of several pictures that show the same (4.8.4.2.1).
    fn first_of(&mut self, set: Option<String>) {
        let first = set.as_deref().and_then(|set| set.split_whitespace().next());
        self.add(first.map(|first| first.trim_end_matches(',').to_owned()));
    }

    /// `url(…)` and `@import "…"` (CSS Values 4, section 4; CSS Cascade 5, section 2).
    fn style(&mut self, css: &str) {
        for (place, _) in css.match_indices("url(") {
            self.quoted(&css[place + 4..], ')');
        }
        for (place, mark) in css.match_indices("@import") {
            let rest = css[place + mark.len()..].trim_start();
            if rest.starts_with(['"', '\'']) {
                self.quoted(rest, ';');
            }
        }
    }

    fn quoted(&mut self, rest: &str, end: char) {
        let rest = rest.trim_start();
        let end = match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => quote,
            _ => end,
        };
        let inner = rest.trim_start_matches(['"', '\'']);
        let inner: String = inner.chars().take(8192).take_while(|c| *c != end).collect();
        self.add(Some(inner));
    }

    fn add(&mut self, reference: Option<String>) {
        let Some(reference) = reference else { return };
        let reference = reference.trim();
        let is_inside = reference.is_empty()
            || reference.starts_with('#')
            || reference.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("data:"));
        if !is_inside && self.references.len() < MOST && self.seen.insert(reference.to_owned()) {
            self.references.push(reference.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(kind: &str, text: &str) -> Vec<String> {
        let declared = Declared { media_type: Some(kind.to_owned()), ..Declared::default() };
        needed(text.as_bytes(), &declared).references
    }

    #[test]
    fn what_shows_a_page_is_found() {
        let page = r#"<base href="/b/"><link rel="Stylesheet" href=a.css><link rel=next href=n>
            <IMG src="1.png?a&amp;b" srcset="2.png 1x, 3.png 2x"><img src=1.png?a&b>
            <iframe src=f.html></iframe><script src=s.js>function x(){ "url(no.png)" }</script>
            <style>@import 'i.css'; body { background: url( "bg.png" ) }</style>
            <p style="background:url(p.png)"><img src="data:image/png;base64,AA"><a href=x>x</a>"#;
        assert_eq!(
            found("text/html", page),
            ["a.css", "1.png?a&b", "2.png", "f.html", "bg.png", "i.css", "p.png"]
        );
        let declared = Declared { media_type: Some("text/html".to_owned()), ..Declared::default() };
        assert_eq!(needed(page.as_bytes(), &declared).base.as_deref(), Some("/b/"));
        assert_eq!(
            found("text/css", "@font-face { src: url(f.woff) } @import \"j.css\";"),
            ["f.woff", "j.css"]
        );
        assert_eq!(found("image/png", page), Vec::<String>::new());
        assert_eq!(found("text/css", "url("), Vec::<String>::new());
    }
}
