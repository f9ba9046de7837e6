//! What a page says of itself: dates, title, language, encoding.

use crate::dates;
use crate::markup::{Token, Tokens, attribute};
use encoding_rs::Encoding;
use model::{DateFound, Edtf};

/// The statements of a page about itself.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// In the order of trust.
    pub(crate) dates: Vec<DateFound>,
    pub(crate) title: Option<String>,
    /// The `lang` of the `html` element, its main part.
    pub(crate) language: Option<String>,
}

/// More dates than this from one place are lists of other articles.
const DATES: usize = 8;

/// Names of `meta` elements that hold a date of publication: Open Graph, Dublin Core, schema.org,
/// Highwire Press tags (Google Scholar), and those of common content systems.
const META_DATES: [&str; 19] = [
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "citation_publication_date",
    "citation_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dcterms.issued",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date",
];

impl Page {
    /// Scans a page that came from `address`, which need not be a web address.
    pub(crate) fn scan(html: &str, address: &str) -> Self {
        let mut scan = Scan::default();
        for token in Tokens::new(html) {
            match token {
                Token::Start { name, attributes, .. } => scan.start(name, attributes),
                Token::Raw { name, content } => scan.raw(name, &html[content]),
                Token::Text(_) | Token::End { .. } => {}
            }
        }
        scan.addresses.push(address.to_owned());
        let urls = scan.addresses.iter().filter_map(|url| dates::of_address(url)).collect();
        let places =
            [("json-ld", scan.json_ld), ("meta", scan.meta), ("time", scan.time), ("url", urls)];
        Self {
            dates: places.into_iter().flat_map(|(place, dates)| found(place, dates)).collect(),
            title: scan.title,
            language: scan.language,
        }
    }
}

/// The first different dates of one place.
fn found(place: &str, dates: Vec<Edtf>) -> Vec<DateFound> {
    let mut found: Vec<DateFound> = Vec::new();
    for edtf in dates {
        if found.len() < DATES && found.iter().all(|known| known.edtf != edtf) {
            found.push(DateFound { edtf, found_in: place.to_owned() });
        }
    }
    found
}

#[derive(Default)]
struct Scan {
    json_ld: Vec<Edtf>,
    meta: Vec<Edtf>,
    time: Vec<Edtf>,
    addresses: Vec<String>,
    title: Option<String>,
    language: Option<String>,
    /// Whether the script just opened holds linked data.
    is_linked_data: bool,
}

impl Scan {
    fn start(&mut self, name: &str, attributes: &str) {
        match name.to_ascii_lowercase().as_str() {
            "html" => self.language = attribute(attributes, "lang").and_then(|tag| main_part(&tag)),
            "meta" => self.meta(attributes),
            "time" => self.time.extend(date(attributes, "datetime")),
            "link" if attribute(attributes, "rel").is_some_and(|rel| rel == "canonical") => {
                self.addresses.extend(attribute(attributes, "href"));
            }
            "script" => {
                let kind = attribute(attributes, "type").unwrap_or_default();
                self.is_linked_data = kind.trim().eq_ignore_ascii_case("application/ld+json");
            }
            "span" | "div" | "p" | "abbr" => self.item(attributes),
            _ => {}
        }
    }

    fn meta(&mut self, attributes: &str) {
        for key in ["property", "name", "itemprop"] {
            let Some(name) = attribute(attributes, key).map(|name| name.to_ascii_lowercase())
            else {
                continue;
            };
            if META_DATES.contains(&name.as_str()) {
                self.meta.extend(date(attributes, "content"));
            }
            if name == "og:url" {
                self.addresses.extend(attribute(attributes, "content"));
            }
        }
    }

    /// A date of publication in microdata.
    fn item(&mut self, attributes: &str) {
        if attribute(attributes, "itemprop").is_some_and(|item| item == "datePublished") {
            self.meta.extend(date(attributes, "content"));
        }
    }

    fn raw(&mut self, name: &str, content: &str) {
        if name == "title" && self.title.is_none() {
            let title = crate::markup::resolve(content);
            let words: Vec<&str> = title.split_whitespace().collect();
            self.title = Some(words.join(" ")).filter(|title| !title.is_empty());
        }
        if name == "script" && std::mem::take(&mut self.is_linked_data) {
            self.json_ld.extend(linked_dates(content));
        }
    }
}

fn date(attributes: &str, key: &str) -> Option<Edtf> {
    dates::of_value(&attribute(attributes, key)?)
}

/// The values of `datePublished` in linked data. Many pages hold JSON that is not quite valid, so
/// the key is searched and nothing is parsed.
fn linked_dates(json: &str) -> impl Iterator<Item = Edtf> {
    json.split("\"datePublished\"").skip(1).filter_map(|rest| {
        let value = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
        dates::of_value(value.split('"').next()?)
    })
}

/// `es-MX` → `es`.
fn main_part(tag: &str) -> Option<String> {
    let part = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(part)
}

/// The encoding that the page declares in its first bytes: `<meta charset>` or the XML declaration.
pub(crate) fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    // The standard looks at 1024 bytes; pages with long comments on top need more.
    let head = bytes[..bytes.len().min(4096)].to_ascii_lowercase();
    ["charset=", "encoding="].into_iter().find_map(|key| {
        let places = memchr::memmem::find_iter(&head, key);
        places.filter_map(|place| label(&head[place + key.len()..])).next()
    })
}

fn label(rest: &[u8]) -> Option<&'static Encoding> {
    let rest = rest.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
    let end = rest
        .iter()
        .position(|byte| matches!(byte, b'"' | b'\'' | b'>' | b' ' | b'/' | b';' | b'?'))?;
    let encoding = Encoding::for_label(&rest[..end])?;
    // A page whose declaration could be read byte by byte is not in UTF-16.
    Some(encoding).filter(|encoding| encoding.is_ascii_compatible())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(html: &str, address: &str, expected: Expect) {
        let page = Page::scan(html, address);
        let dates = page.dates.iter().map(|date| format!("{} in {}\n", date.edtf, date.found_in));
        expected.assert_eq(&format!(
            "{:?} {:?}\n{}",
            page.title,
            page.language,
            dates.collect::<String>()
        ));
    }

    #[test]
    fn dates_are_in_the_order_of_trust() {
        check(
            r#"<html lang="es-VA"><title> Una noche
            en La Cumbre &amp; más</title><time datetime="2025-03-04T10:00">hoy</time>
            <meta property="article:published_time" content="2025-03-03T22:00:00-06:00">
            <script type="application/ld+json">{"@type":"NewsArticle", "datePublished" : "2025-03-02T08:00:00Z"}</script>
            <script>var x = {"datePublished":"1999-01-01"}</script>"#,
            "https://canalnorte.example/2025/03/01/noche",
            expect![[r#"
                Some("Una noche en La Cumbre & más") Some("es")
                2025-03-02 in json-ld
                2025-03-03 in meta
                2025-03-04 in time
                2025-03-01 in url
            "#]],
        );
    }

    #[test]
    fn the_declared_encoding_is_read() {
        let name = |head: &[u8]| declared_encoding(head).map(Encoding::name);
        assert_eq!(name(b"<meta charset='ISO-8859-1'>"), Some("windows-1252"));
        assert_eq!(name(b"<meta content=\"text/html; charset=utf-8\">"), Some("UTF-8"));
        assert_eq!(name(b"<?xml version='1.0' encoding='windows-1251'?>"), Some("windows-1251"));
        assert_eq!(name(b"<meta charset=utf-16>"), None);
        assert_eq!(name(b"<p>none</p>"), None);
    }
}
