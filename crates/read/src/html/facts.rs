//! What a page says of itself: title, dates, authors, outlet, address; every candidate with the
//! place where it was found.

use super::cues::{Cue, Naming};
use super::linked::Linked;
use super::markup::resolve;
use super::people;
use super::tree::{NodeId, Tree, What, is_heading, is_inline};
use super::when::{self, Clock, Place, Shown, found};
use super::writers::{self, Source, Written};
use crate::dates;
use model::{DateFound, Edtf};
use std::ops::Range;

/// The place of an address that the page was given with.
pub(crate) const GIVEN: &str = "given";

/// A value and where it was found.
pub(crate) type Found = (String, &'static str);

/// The statements of a page about itself, each list in the order of trust.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) titles: Vec<Found>,
    pub(crate) outlets: Vec<Found>,
    pub(crate) authors: Vec<Found>,
    /// How many of the first authors come from the place that is trusted most.
    pub(crate) trusted: usize,
    pub(crate) published: Vec<DateFound>,
    /// The one of these that is believed.
    pub(crate) date: Option<DateFound>,
    pub(crate) modified: Vec<DateFound>,
    pub(crate) addresses: Vec<Found>,
    /// The whole texts that the page gives to machines, and what it says its text is about.
    pub(crate) texts: Vec<String>,
    pub(crate) descriptions: Vec<String>,
    /// The `lang` of the `html` element, its main part.
    pub(crate) language: Option<String>,
}

/// More values than this from one place are lists of other articles.
const MOST: usize = 8;
/// Elements that may name an author.
const MOST_WRITTEN: usize = 100;
/// So many nodes from the title a line with a date is that of the text.
const NEAR_TITLE: usize = 40;

/// Names of `meta` elements that hold a date of publication: Open Graph, Dublin Core, schema.org,
/// Highwire Press tags (Google Scholar), and those of common content systems.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "dc.date",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "dcterms.issued",
    "datecreated",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "cxenseparse:recs:publishtime",
    "date",
];

const MODIFIED: &[&str] = &[
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "og:article:modified_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "revised",
];

const AUTHORS: &[&str] = &[
    "author",
    "article:author",
    "article:author_name",
    "og:article:author",
    "dc.creator",
    "dc.creator.aut",
    "dcterms.creator",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
];

const OUTLETS: &[&str] = &[
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_journal_title",
];

const DESCRIPTIONS: &[&str] =
    &["og:description", "description", "twitter:description", "dc.description"];

impl Facts {
    /// Collects what a page that came from `address` says of itself.
    pub(crate) fn of(tree: &Tree, cues: &[Cue], address: &str) -> Self {
        let mut scan = Scan { tree, cues, ..Scan::new(tree, cues) };
        for id in 0..tree.nodes.len() {
            match &tree.nodes[id].what {
                What::Element { name, .. } => scan.element(id, name),
                What::Text(range) => scan.text(id, range),
                What::Raw(_) => {}
            }
        }
        scan.into_facts(address)
    }
}

struct Scan<'t, 'a> {
    tree: &'t Tree<'a>,
    cues: &'t [Cue],
    facts: Facts,
    linked: Linked,
    clock: Clock,
    shown: Shown<'a>,
    /// Nodes before this one are in something that is not about this page.
    foreign_to: NodeId,
    /// Nodes before this one are in comments or hidden.
    unsaid_to: NodeId,
    /// Nodes before this one are about a picture.
    caption_to: NodeId,
    meta: Vec<(String, String)>,
    written: Vec<Written>,
    /// The headings that may be the title, and their levels.
    headings: Vec<(NodeId, u8, String)>,
    /// Lines that begin as bylines do; those in foreign things apart.
    lines: [Vec<String>; 2],
    title: Option<String>,
    links: Vec<String>,
    /// Dates of publication in scripts.
    scripted: Vec<Edtf>,
    /// Names of authors there.
    scripted_authors: Vec<String>,
}

impl<'t, 'a> Scan<'t, 'a> {
    fn new(tree: &'t Tree<'a>, cues: &'t [Cue]) -> Self {
        Self {
            tree,
            cues,
            facts: Facts::default(),
            linked: Linked::default(),
            clock: Clock::of(""),
            shown: Shown::new(tree.html),
            foreign_to: 0,
            unsaid_to: 0,
            caption_to: 0,
            meta: Vec::new(),
            written: Vec::new(),
            headings: Vec::new(),
            lines: [const { Vec::new() }; 2],
            title: None,
            links: Vec::new(),
            scripted: Vec::new(),
            scripted_authors: Vec::new(),
        }
    }

    fn element(&mut self, id: NodeId, name: &str) {
        match name {
            "html" => self.language(id),
            "meta" => self.meta(id),
            "title" if self.title.is_none() => self.title = self.raw(id).map(|t| tidy(&resolve(t))),
            "link" => self.link(id),
            "script" => self.script(id),
            _ => self.visible(id, name),
        }
    }

    fn text(&mut self, id: NodeId, range: &Range<usize>) {
        let place = Place { at: id, is_foreign: id < self.foreign_to, is_dated: false };
        self.shown.text(range, place);
        self.byline(id, &self.tree.html[range.clone()]);
    }

    /// A text that may be a byline or have one begin.
    fn byline(&mut self, id: NodeId, text: &str) {
        const WIDEST: usize = 160;
        let head = &text[..text.floor_char_boundary(WIDEST)];
        let lines = &self.lines[usize::from(id < self.foreign_to)];
        if lines.len() < MOST && people::begins_by_line(head) {
            let line = self.line(id, WIDEST);
            self.lines[usize::from(id < self.foreign_to)].push(line);
        }
    }

    /// The words from this text to the end of its line, or to a second link with nothing between.
    fn line(&self, id: NodeId, widest: usize) -> String {
        const MOST_NODES: usize = 24;
        let mut line = String::new();
        let mut after_link = None;
        for (at, node) in self.tree.nodes.iter().enumerate().skip(id).take(MOST_NODES) {
            let is_after = after_link.is_some_and(|end| at >= end);
            match &node.what {
                What::Text(range) => {
                    let words = resolve(&self.tree.html[range.clone()]);
                    let goes_on = is_after && !words.trim().is_empty();
                    after_link = after_link.filter(|_| !goes_on);
                    line.push_str(&words);
                }
                What::Element { name: "a", .. } if is_after => break,
                What::Element { name, .. } if is_inline(name) => {
                    after_link = if *name == "a" { Some(node.end) } else { after_link };
                    line.push(' ');
                }
                // Behind "Von:" the name may stand in a line of its own.
                What::Element { name: "br", .. } if people::is_bare_lead(&line) => line.push(' '),
                _ => break,
            }
            if line.len() > widest {
                break;
            }
        }
        tidy(&line)
    }

    fn language(&mut self, id: NodeId) {
        let tag = self.tree.attribute(id, "lang");
        self.clock = Clock::of(tag.as_deref().unwrap_or_default());
        self.shown.order = self.clock.order;
        self.facts.language = tag.and_then(|tag| main_part(&tag));
    }

    fn raw(&self, id: NodeId) -> Option<&'a str> {
        let inner = self.tree.nodes.get(id + 1)?;
        let html = self.tree.html;
        match &inner.what {
            What::Raw(range) => Some(&html[range.clone()]),
            _ => None,
        }
    }

    fn meta(&mut self, id: NodeId) {
        let Some(content) = self.tree.attribute(id, "content") else {
            return;
        };
        for key in ["property", "name", "itemprop"] {
            if let Some(name) = self.tree.attribute(id, key) {
                self.meta.push((name.trim().to_ascii_lowercase(), content.clone()));
            }
        }
    }

    fn link(&mut self, id: NodeId) {
        let rel = self.tree.attribute(id, "rel").unwrap_or_default();
        if rel.eq_ignore_ascii_case("canonical") {
            self.links.extend(self.tree.attribute(id, "href"));
        }
    }

    fn script(&mut self, id: NodeId) {
        let kind = self.tree.attribute(id, "type").unwrap_or_default();
        let Some(script) = self.raw(id) else {
            return;
        };
        if kind.trim().eq_ignore_ascii_case("application/ld+json") {
            self.linked.add(script);
        } else {
            self.scripted.extend(when::scripted(script, self.clock));
            self.scripted_authors.extend(writers::scripted(script));
        }
    }

    /// An element that readers see.
    fn visible(&mut self, id: NodeId, name: &str) {
        self.enter(id);
        let is_unsaid = id < self.unsaid_to;
        if is_unsaid && name != "time" {
            return;
        }
        let What::Element { attributes, .. } = self.tree.nodes[id].what else {
            return;
        };
        if id >= self.foreign_to {
            self.heading(id, name);
        }
        if attributes.is_empty() || (id < self.foreign_to && !may_tell(name, attributes)) {
            return;
        }
        let said = Naming::of(attributes);
        self.date(id, name, &said);
        if id >= self.caption_to && !is_unsaid {
            self.author(id, name, &said);
        }
    }

    /// Keeps in mind what an element says that all in it is.
    fn enter(&mut self, id: NodeId) {
        let end = self.tree.nodes[id].end;
        match self.cues[id] {
            Cue::Foreign => self.foreign_to = self.foreign_to.max(end),
            Cue::Comments | Cue::Hidden => {
                self.foreign_to = self.foreign_to.max(end);
                self.unsaid_to = self.unsaid_to.max(end);
            }
            Cue::Caption if self.is_caption(id) => {
                self.caption_to = self.caption_to.max(end);
            }
            _ => {}
        }
    }

    /// Whether an element with the class of a caption is one: it is short and holds no heading.
    fn is_caption(&self, id: NodeId) -> bool {
        const MOST_NODES: usize = 40;
        let inside = self.tree.inside(id);
        inside.len() <= MOST_NODES && !inside.into_iter().any(|id| is_heading(self.tree.name(id)))
    }

    fn heading(&mut self, id: NodeId, name: &str) {
        const MOST_HEADINGS: usize = 40;
        if is_heading(name) && name <= "h3" && self.headings.len() < MOST_HEADINGS {
            let level = name.as_bytes()[1] - b'0';
            self.headings.push((id, level, self.tree.words(id)));
        }
    }

    fn date(&mut self, id: NodeId, name: &str, said: &Naming) {
        let item = said.item;
        let clock = self.clock;
        let value = |key: &str| self.tree.attribute(id, key).and_then(|v| clock.date(&v));
        let is_published = item == "datePublished" || said.is_published();
        if item == "dateModified" || (name == "time" && said.is_updated() && !is_published) {
            let date = value("content").or_else(|| value("datetime"));
            self.facts.modified.extend(date.map(|edtf| found(edtf, "time")));
            return;
        }
        let place = Place { at: id, is_foreign: id < self.foreign_to, is_dated: true };
        if name == "time" || item == "datePublished" {
            let date = value("datetime")
                .or_else(|| value("content"))
                .or_else(|| when::anywhere(&self.short_words(id)?, clock.order));
            let is_published = is_published || self.tree.attribute(id, "pubdate").is_some();
            if let Some(date) = date {
                self.shown.time(date, is_published, place);
            }
        } else if !place.is_foreign && (name == "abbr" || said.is_dated()) {
            self.dated(id, value("title"), place);
        }
    }

    /// An element that says that it holds a date: in its title, or in its words, whose parts may
    /// stand in elements of their own.
    fn dated(&mut self, id: NodeId, title: Option<Edtf>, place: Place) {
        if let Some(date) = title {
            self.shown.add(date, when::Said::Nothing, place);
        } else if let Some(words) = self.short_words(id)
            && !self.shown.words(&words, "", place)
        {
            self.shown.words(&self.spaced_words(id), "", place);
        }
    }

    /// The words of an element that holds only a line.
    fn short_words(&self, id: NodeId) -> Option<String> {
        const WIDEST: usize = 160;
        const MOST_NODES: usize = 60;
        if self.tree.inside(id).len() > MOST_NODES {
            return None;
        }
        Some(self.tree.words(id)).filter(|words| words.len() <= WIDEST)
    }

    /// The words of an element, those of each text in it apart.
    fn spaced_words(&self, id: NodeId) -> String {
        let texts = self.tree.inside(id).filter_map(|inner| match &self.tree.nodes[inner].what {
            What::Text(range) => Some(resolve(&self.tree.html[range.clone()])),
            _ => None,
        });
        tidy(&texts.collect::<Vec<_>>().join(" "))
    }

    fn author(&mut self, id: NodeId, name: &str, said: &Naming) {
        let is_link = name == "a";
        let source = match () {
            () if matches!(said.item, "author" | "schema:author" | "dc:creator") => Source::Item,
            () if is_link && said.rel.split(' ').any(|word| word == "author") => Source::Link,
            () if said.is_byline() => Source::Byline,
            () if is_link && leads_to_author(said.href) => Source::Profile,
            () => return,
        };
        if self.written.len() < MOST_WRITTEN && self.short_words(id).is_some() {
            let words = self.own_name(id).unwrap_or_else(|| self.spaced_words(id));
            self.written.push(Written { at: id, source, words, is_foreign: id < self.foreign_to });
        }
    }

    /// The name in an item that has one of its own (microdata).
    fn own_name(&self, id: NodeId) -> Option<String> {
        let is_name = |id: &NodeId| self.tree.attribute(*id, "itemprop").as_deref() == Some("name");
        let name = self.tree.inside(id).find(is_name)?;
        let words = self.tree.words(name);
        let words = if words.is_empty() { self.tree.attribute(name, "content")? } else { words };
        Some(words).filter(|words| !words.is_empty())
    }

    fn named<'s>(&'s self, names: &'s [&str]) -> impl Iterator<Item = &'s str> {
        let of = move |name: &&str| {
            let name = name.to_string();
            self.meta.iter().filter(move |(key, _)| *key == name).map(|(_, value)| value.as_str())
        };
        names.iter().flat_map(of)
    }

    fn into_facts(mut self, address: &str) -> Facts {
        self.titles();
        self.outlets();
        self.authors();
        self.texts();
        self.addresses(address);
        self.dates();
        self.facts
    }

    fn titles(&mut self) {
        let mut titles: Vec<Found> = Vec::new();
        let linked = self.linked.headlines.iter().map(|t| (tidy(&resolve(t)), "json-ld"));
        let main = self.headings.iter().find(|(_, level, _)| *level == 1);
        titles.extend(main.map(|(_, _, words)| (words.clone(), "text")));
        titles.extend(linked.take(1));
        titles.extend(self.named(&["og:title"]).take(1).map(|t| (tidy(t), "opengraph")));
        titles.extend(self.title.iter().map(|t| (t.clone(), "title")));
        titles.retain(|(title, _)| !title.is_empty());
        self.facts.titles = titles;
    }

    fn outlets(&mut self) {
        let mut outlets: Vec<Found> = Vec::new();
        let linked = self.linked.publishers.iter().map(|name| (tidy(&resolve(name)), "json-ld"));
        outlets.extend(self.named(&OUTLETS[..1]).map(|name| (tidy(name), "opengraph")));
        outlets.extend(linked);
        outlets.extend(self.named(&OUTLETS[1..]).map(|name| (tidy(name), "meta")));
        outlets.retain(|(name, _)| !name.is_empty());
        self.facts.outlets = outlets;
    }

    fn authors(&mut self) {
        let title = self.title_heading();
        let near = |at: NodeId| title.is_none_or(|title| at.abs_diff(title) <= NEAR_TITLE);
        let dated = self.shown.lines.iter().filter(|(at, _)| near(*at));
        let said = writers::Said {
            outlets: self.facts.outlets.iter().map(|(name, _)| name.as_str()).collect(),
            people: &self.linked.people,
            bodies: &self.linked.bodies,
            self_published: &self.linked.self_published,
            meta: self.named(AUTHORS).collect(),
            pages: &self.linked.pages,
            scripted: &self.scripted_authors,
            title,
            written: &self.written,
            lines: &self.lines,
            dated: dated.map(|(_, line)| line.as_str()).collect(),
        };
        (self.facts.authors, self.facts.trusted) = said.authors();
    }

    fn texts(&mut self) {
        self.facts.texts = self.linked.texts.iter().map(|text| resolve(text)).collect();
        let linked = self.linked.descriptions.iter().map(|text| resolve(text));
        let meta = self.named(DESCRIPTIONS).take(MOST).map(str::to_owned);
        self.facts.descriptions = linked.chain(meta).collect();
    }

    fn addresses(&mut self, address: &str) {
        let mut addresses: Vec<Found> = Vec::new();
        addresses.extend(self.links.iter().map(|url| (url.clone(), "link")));
        addresses.extend(self.named(&["og:url"]).map(|url| (url.to_owned(), "opengraph")));
        addresses.extend(self.linked.addresses.iter().take(1).map(|url| (url.clone(), "json-ld")));
        addresses.push((address.to_owned(), GIVEN));
        self.facts.addresses = addresses;
    }

    /// The heading that is the title: one that is in what the page gives as its title elsewhere, or
    /// else the first main one.
    fn title_heading(&self) -> Option<NodeId> {
        const SHORTEST: usize = 12;
        let given = self.facts.titles.iter().filter(|(_, place)| *place != "text");
        let given: Vec<String> = given.map(|(title, _)| letters(title)).collect();
        let is_given = |words: &str| {
            let own = letters(words);
            own.len() >= SHORTEST && given.iter().any(|title| title.contains(&own))
        };
        let named = self.headings.iter().find(|(_, _, words)| is_given(words));
        let main = self.headings.iter().find(|(_, level, words)| *level == 1 && !words.is_empty());
        named.or(main).map(|(id, ..)| *id)
    }

    fn dates(&mut self) {
        let clock = self.clock;
        let sure = |date: Edtf| (0, date);
        let values = |list: &[String]| list.iter().filter_map(|v| clock.date(v)).collect();
        let split = |names: &[&str]| -> [Vec<Edtf>; 2] {
            let (open, other): (Vec<&str>, Vec<&str>) = names
                .iter()
                .partition(|name| name.starts_with("article:") || name.starts_with("og:"));
            [open, other].map(|names| self.named(&names).filter_map(|v| clock.date(v)).collect())
        };
        let urls: Vec<Edtf> =
            self.facts.addresses.iter().filter_map(|(url, _)| dates::of_address(url)).collect();
        let linked: Vec<Edtf> = values(&self.linked.published);
        let [open, meta] = split(PUBLISHED);
        let [times, texts] = self.shown.sorted(self.title_heading());
        let places = [
            ("opengraph", open.into_iter().map(sure).collect()),
            ("json-ld", linked.into_iter().map(sure).collect()),
            ("url", urls.into_iter().map(sure).collect()),
            ("time", times),
            ("text", texts),
            ("meta", meta.into_iter().map(sure).collect()),
            ("script", self.scripted.iter().cloned().map(sure).collect()),
        ];
        let [open, meta] = split(MODIFIED);
        let changed =
            [("json-ld", values(&self.linked.modified)), ("opengraph", open), ("meta", meta)];
        self.facts.date = when::agreed(&places);
        self.facts.published =
            places.iter().flat_map(|(p, list)| several(p, list.iter().map(|(_, d)| d))).collect();
        let mut modified: Vec<DateFound> =
            changed.iter().flat_map(|(p, list)| several(p, list.iter())).collect();
        let shown = self.facts.modified.drain(..).chain(self.shown.changed.drain(..));
        for date in shown.take(MOST * 4) {
            if !modified.contains(&date) {
                modified.push(date);
            }
        }
        self.facts.modified = modified;
    }
}

/// The first different dates of one place.
fn several<'d>(place: &str, dates: impl Iterator<Item = &'d Edtf>) -> Vec<DateFound> {
    let mut several: Vec<DateFound> = Vec::new();
    for edtf in dates {
        if several.len() < MOST && several.iter().all(|known| known.edtf != *edtf) {
            several.push(found(edtf.clone(), place));
        }
    }
    several
}

/// White space as single spaces.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters and digits in lower case: dashes and quotes are often not the same in two places.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether an element around the text may name an author or hold a date.
fn may_tell(name: &str, attributes: &str) -> bool {
    const HINTS: &[&str] = &["uthor", "utor", "uteur", "yline", "creator", "datePublished"];
    name == "time" || HINTS.iter().any(|hint| attributes.contains(hint))
}

/// Whether a link leads to the page of somebody who writes.
fn leads_to_author(href: &str) -> bool {
    const FOLDERS: &[&str] = &[
        "author",
        "authors",
        "auteur",
        "auteurs",
        "autor",
        "autores",
        "autoren",
        "byline",
        "columnist",
        "columnists",
        "contributor",
        "contributors",
        "journalist",
        "journalists",
        "reporter",
        "reporters",
        "writer",
        "writers",
    ];
    let path = href.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    FOLDERS.contains(&path.rsplit('/').nth(1).unwrap_or_default())
}

/// `es-MX` → `es`.
fn main_part(tag: &str) -> Option<String> {
    let part = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(part)
}
