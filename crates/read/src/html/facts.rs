//! What a page says of itself: title, dates, authors, outlet, address; every candidate with the
//! place where it was found.

use super::cues::{Cue, is_byline, is_dated, words_of};
use super::linked::Linked;
use super::markup::resolve;
use super::people;
use super::tree::{NodeId, Tree, What, is_inline};
use crate::dates::{self, Order};
use model::{DateFound, Edtf};

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

/// Words before a date of publication.
const LABELS: &[&str] = &[
    "date",
    "datum",
    "data",
    "dated",
    "fecha",
    "posted",
    "published",
    "created",
    "publicado",
    "publicada",
    "publiée",
    "publié",
    "veröffentlicht",
    "erstellt",
    "erschienen",
    "geschrieben",
    "mis en ligne",
    "نشر",
    "تاريخ",
];

/// Words before the date of a change.
const CHANGED: &[&str] = &[
    "updated",
    "modified",
    "last change",
    "actualizado",
    "actualizada",
    "atualizado",
    "modificado",
    "mis à jour",
    "mise à jour",
    "modifié",
    "aktualisiert",
    "geändert",
    "änderung",
    "aktualisierung",
    "bearbeitet",
    "تحديث",
];

impl Facts {
    /// Collects what a page that came from `address` says of itself.
    pub(crate) fn of(tree: &Tree, cues: &[Cue], address: &str) -> Self {
        let mut scan = Scan { tree, cues, ..Scan::new(tree, cues) };
        for id in 0..tree.nodes.len() {
            match &tree.nodes[id].what {
                What::Element { name, .. } => scan.element(id, name),
                What::Text(range) => scan.text(id, &tree.html[range.clone()]),
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
    order: Order,
    /// Nodes before this one are in something that is not about this page.
    foreign_to: NodeId,
    meta: Vec<(String, String)>,
    times: Vec<(u8, Edtf)>,
    visible: Vec<(u8, Edtf)>,
    written: Vec<(u8, String)>,
    headings: Vec<String>,
    /// Lines that begin as bylines do; those in foreign things apart.
    lines: [Vec<String>; 2],
    title: Option<String>,
    links: Vec<String>,
    /// Dates of publication in scripts.
    scripted: Vec<Edtf>,
}

impl<'t, 'a> Scan<'t, 'a> {
    fn new(tree: &'t Tree<'a>, cues: &'t [Cue]) -> Self {
        Self {
            tree,
            cues,
            facts: Facts::default(),
            linked: Linked::default(),
            order: Order::Unknown,
            foreign_to: 0,
            meta: Vec::new(),
            times: Vec::new(),
            visible: Vec::new(),
            written: Vec::new(),
            headings: Vec::new(),
            lines: [const { Vec::new() }; 2],
            title: None,
            links: Vec::new(),
            scripted: Vec::new(),
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

    fn text(&mut self, id: NodeId, text: &str) {
        self.dated_text(id, text);
        self.byline(id, text);
    }

    /// A text that holds a date and little besides.
    fn dated_text(&mut self, id: NodeId, text: &str) {
        const WIDEST: usize = 120;
        const MOST_DATES: usize = 40;
        let has_year = || text.contains("20") || text.contains("19");
        if self.visible.len() >= MOST_DATES || text.len() > WIDEST * 2 || !has_year() {
            return;
        }
        let line = tidy(&resolve(text));
        if line.len() > WIDEST {
            return;
        }
        let Some(date) = dates::anywhere(&line, self.order) else {
            return;
        };
        let before: String = line.chars().take_while(|c| !c.is_ascii_digit()).collect();
        let label = before.to_lowercase();
        if CHANGED.iter().any(|word| label.contains(word)) {
            self.facts.modified.push(found(date, "text"));
            return;
        }
        let rank = match () {
            () if id < self.foreign_to => 4,
            () if LABELS.iter().any(|word| label.contains(word)) => 1,
            () if !self.headings.is_empty() => 2,
            () => 3,
        };
        self.visible.push((rank, date));
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

    /// The words from this text to the end of its line.
    fn line(&self, id: NodeId, widest: usize) -> String {
        const MOST_NODES: usize = 24;
        let mut line = String::new();
        for node in self.tree.nodes[id..].iter().take(MOST_NODES) {
            match &node.what {
                What::Text(range) => line.push_str(&resolve(&self.tree.html[range.clone()])),
                What::Element { name, .. } if is_inline(name) => line.push(' '),
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
        self.order = Order::of(tag.as_deref().unwrap_or_default());
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
            self.scripted.extend(scripted(script));
        }
    }

    /// An element that readers see.
    fn visible(&mut self, id: NodeId, name: &str) {
        let is_foreign = matches!(self.cues[id], Cue::Foreign | Cue::Comments | Cue::Hidden);
        if is_foreign && id >= self.foreign_to {
            self.foreign_to = self.tree.nodes[id].end;
        }
        if id < self.foreign_to && name != "time" {
            return;
        }
        let What::Element { attributes, .. } = self.tree.nodes[id].what else {
            return;
        };
        if name == "h1" {
            self.headings.push(self.tree.words(id));
        }
        if attributes.is_empty() {
            return;
        }
        let said = words_of(self.tree, id);
        self.date(id, name, &said);
        if id >= self.foreign_to {
            self.author(id, name, &said);
        }
    }

    fn date(&mut self, id: NodeId, name: &str, said: &[String]) {
        let item = self.tree.attribute(id, "itemprop").unwrap_or_default();
        let value = |key: &str| self.tree.attribute(id, key).and_then(|v| dates::of_value(&v));
        if item == "dateModified" {
            let date = value("content").or_else(|| value("datetime"));
            self.facts.modified.extend(date.map(|edtf| found(edtf, "time")));
            return;
        }
        let is_published = item == "datePublished";
        let foreign = u8::from(id < self.foreign_to) * 4;
        if name == "time" || is_published {
            let date = value("datetime")
                .or_else(|| value("content"))
                .or_else(|| dates::anywhere(&self.short_words(id)?, self.order));
            let rank =
                if is_published || self.tree.attribute(id, "pubdate").is_some() { 0 } else { 1 };
            self.times.extend(date.map(|date| (rank + foreign, date)));
            return;
        }
        if foreign == 0 && (name == "abbr" || is_dated(said)) {
            let date =
                value("title").or_else(|| dates::anywhere(&self.short_words(id)?, self.order));
            self.visible.extend(date.map(|date| (0, date)));
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

    fn author(&mut self, id: NodeId, name: &str, said: &[String]) {
        let rel = self.tree.attribute(id, "rel").unwrap_or_default();
        let item = self.tree.attribute(id, "itemprop").unwrap_or_default();
        let rank = match () {
            () if item == "author" => 0,
            () if name == "a" && rel.split(' ').any(|word| word == "author") => 1,
            () if is_byline(said) => 2,
            () => return,
        };
        if self.short_words(id).is_some() {
            self.written.push((rank, self.spaced_words(id)));
        }
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
        titles.extend(self.headings.iter().take(1).map(|t| (t.clone(), "text")));
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
        let outlets: Vec<&str> = self.facts.outlets.iter().map(|(name, _)| name.as_str()).collect();
        let written = |rank: u8, most: usize| -> Vec<String> {
            let of_rank = self.written.iter().filter(|(own, _)| *own == rank);
            of_rank.map(|(_, words)| words.clone()).take(most).collect()
        };
        let cleaned = |lines: Vec<String>| -> Vec<String> {
            lines.iter().take(MOST).flat_map(|line| people::names(line, &outlets)).collect()
        };
        let whole = |lines: Vec<String>| -> Vec<String> {
            lines.iter().take(1).flat_map(|line| people::names(line, &[])).collect()
        };
        let lines = self.lines.iter().flatten().map(|line| people::by_line(line, &outlets));
        let first_line = lines.into_iter().find(|names| !names.is_empty()).unwrap_or_default();
        let bylines = written(2, MOST).into_iter().map(|line| people::names(&line, &outlets));
        let first_byline = bylines.into_iter().find(|names| !names.is_empty()).unwrap_or_default();
        let groups = [
            ("json-ld", cleaned(self.linked.people.clone())),
            ("meta", cleaned(self.named(AUTHORS).map(str::to_owned).collect())),
            ("text", cleaned(written(0, 4))),
            ("text", cleaned(written(1, 4))),
            ("text", first_byline),
            ("text", first_line),
            ("json-ld", cleaned(self.linked.bodies.clone())),
            // Where nobody else is named, the outlet may name itself.
            ("meta", whole(self.named(AUTHORS).map(str::to_owned).collect())),
            ("text", whole(written(1, 1))),
            ("text", whole(written(2, 1))),
        ];
        let mut authors: Vec<Found> = Vec::new();
        for (place, names) in groups {
            for name in names {
                let is_same = |(known, _): &Found| known.to_lowercase() == name.to_lowercase();
                if !authors.iter().any(is_same) {
                    authors.push((name, place));
                }
            }
            if self.facts.trusted == 0 {
                self.facts.trusted = authors.len();
            }
        }
        self.facts.authors = authors;
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

    fn dates(&mut self) {
        let values = |list: &[String]| list.iter().filter_map(|v| dates::of_value(v)).collect();
        let split = |names: &[&str]| -> [Vec<Edtf>; 2] {
            let (open, other): (Vec<&str>, Vec<&str>) = names
                .iter()
                .partition(|name| name.starts_with("article:") || name.starts_with("og:"));
            [open, other].map(|names| self.named(&names).filter_map(dates::of_value).collect())
        };
        let urls =
            self.facts.addresses.iter().filter_map(|(url, _)| dates::of_address(url)).collect();
        let [open, meta] = split(PUBLISHED);
        let mut times = self.times.clone();
        times.sort_by_key(|(rank, _)| *rank);
        let times = times.into_iter().map(|(_, date)| date).collect();
        let mut visible = self.visible.clone();
        visible.sort_by_key(|(rank, _)| *rank);
        let visible = visible.into_iter().map(|(_, date)| date).collect();
        let places = [
            ("opengraph", open),
            ("json-ld", values(&self.linked.published)),
            ("url", urls),
            ("time", times),
            ("text", visible),
            ("meta", meta),
            ("script", self.scripted.clone()),
        ];
        let [open, meta] = split(MODIFIED);
        let changed =
            [("json-ld", values(&self.linked.modified)), ("opengraph", open), ("meta", meta)];
        self.facts.published = places.into_iter().flat_map(|(p, list)| several(p, list)).collect();
        let mut modified: Vec<DateFound> =
            changed.into_iter().flat_map(|(p, list)| several(p, list)).collect();
        modified.append(&mut self.facts.modified);
        self.facts.modified = modified;
    }
}

/// Dates of publication in the state that a page's scripts begin with.
fn scripted(script: &str) -> Option<Edtf> {
    const KEYS: &[&str] = &[
        "datePublished",
        "publishedAt",
        "published_at",
        "publishDate",
        "publishedDate",
        "publicationDate",
        "firstPublished",
    ];
    KEYS.iter().find_map(|key| {
        let at = memchr::memmem::find(script.as_bytes(), key.as_bytes())?;
        let value = script[at + key.len()..].trim_start_matches(['"', '\'', ':', ' ', '\\']);
        dates::of_value(value.get(..10)?)
    })
}

/// The date that most places name first; of several such, that of the place trusted most. A place
/// may hold the date of something else, and places seldom err alike.
pub(crate) fn agreed(candidates: &[DateFound]) -> Option<&DateFound> {
    let is_first = |at: &usize| {
        candidates[..*at].iter().all(|other| other.found_in != candidates[*at].found_in)
    };
    let firsts: Vec<&DateFound> =
        (0..candidates.len()).filter(is_first).map(|at| &candidates[at]).collect();
    let votes = |date: &DateFound| firsts.iter().filter(|other| other.edtf == date.edtf).count();
    firsts.iter().rev().max_by_key(|date| votes(date)).copied()
}

fn found(edtf: Edtf, place: &str) -> DateFound {
    DateFound { edtf, found_in: place.to_owned() }
}

/// The first different dates of one place.
fn several(place: &str, dates: Vec<Edtf>) -> Vec<DateFound> {
    let mut several: Vec<DateFound> = Vec::new();
    for edtf in dates {
        if several.len() < MOST && several.iter().all(|known| known.edtf != edtf) {
            several.push(found(edtf, place));
        }
    }
    several
}

/// White space as single spaces.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `es-MX` → `es`.
fn main_part(tag: &str) -> Option<String> {
    let part = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(part)
}
