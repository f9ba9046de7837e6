//! What a page says of itself as linked data (JSON-LD with the words of schema.org).

use super::json::Json;

/// The statements of the linked data that are about the page's own text.
#[derive(Debug, Default)]
pub(crate) struct Linked {
    pub(crate) headlines: Vec<String>,
    pub(crate) published: Vec<String>,
    pub(crate) modified: Vec<String>,
    pub(crate) people: Vec<String>,
    /// Authors that are no persons.
    pub(crate) bodies: Vec<String>,
    /// Authors of pages, which may be those of the whole site.
    pub(crate) pages: Vec<String>,
    pub(crate) publishers: Vec<String>,
    /// Those of them that are persons.
    pub(crate) self_published: Vec<String>,
    /// Whole texts.
    pub(crate) texts: Vec<String>,
    pub(crate) descriptions: Vec<String>,
    pub(crate) addresses: Vec<String>,
}

/// Values of one kind beyond these are of lists of other articles.
const MOST: usize = 16;

impl Linked {
    /// Adds what one script says.
    pub(crate) fn add(&mut self, script: &str) {
        let script = script.trim_start_matches(|c| c != '{' && c != '[');
        let json = Json::of(script);
        let mut things = Vec::new();
        for thing in json.items().iter().take(MOST) {
            things.extend(thing.get("@graph").map_or(&[][..], Json::items));
            things.push(thing);
        }
        let main: Vec<&Json> = things.iter().filter_map(|thing| thing.get("mainEntity")).collect();
        things.extend(main);
        things.sort_by_key(|thing| std::cmp::Reverse(rank(thing)));
        for thing in things.iter().take_while(|thing| rank(thing) > 0) {
            self.thing(thing, &things);
        }
    }

    fn thing(&mut self, thing: &Json, all: &[&Json]) {
        let text = |key: &str| thing.get(key).and_then(Json::text).map(str::to_owned);
        self.published.extend(text("datePublished").or_else(|| text("uploadDate")));
        self.published.extend(text("dateCreated"));
        self.modified.extend(text("dateModified"));
        let named = |key| thing.get(key).map_or(&[][..], Json::items);
        if rank(thing) < 2 {
            let authors = named("author").iter().take(MOST);
            self.pages.extend(authors.filter_map(|author| name(author, all)));
            return;
        }
        self.headlines.extend(text("headline").or_else(|| text("name")));
        self.texts.extend(text("articleBody"));
        self.descriptions.extend(text("description"));
        self.addresses.extend(text("url"));
        let authors = Some(named("author")).filter(|authors| !authors.is_empty());
        for author in authors.unwrap_or_else(|| named("creator")).iter().take(MOST) {
            self.author(author, all);
        }
        for publisher in named("publisher").iter().take(MOST) {
            let names = name(publisher, all);
            if is_of(resolved(publisher, all), &["Person"]) {
                self.self_published.extend(names.clone());
            }
            self.publishers.extend(names);
        }
    }

    fn author(&mut self, author: &Json, all: &[&Json]) {
        let thing = resolved(author, all);
        let is_body =
            is_of(thing, &["Organization", "NewsMediaOrganization"]) && !is_of(thing, &["Person"]);
        let names = name(author, all);
        if is_body { self.bodies.extend(names) } else { self.people.extend(names) }
    }
}

/// How much a thing is the page's own text: articles most, the page itself less.
fn rank(thing: &Json) -> u8 {
    let texts = ["Article", "BlogPosting", "Report", "Review", "Posting", "Recipe", "Statement"];
    let pages = ["WebPage", "Page", "VideoObject", "PodcastEpisode", "Event", "Product"];
    let ends = |names: &[&str]| {
        let kinds = thing.get("@type").map_or(&[][..], Json::items).iter().filter_map(Json::text);
        kinds.into_iter().any(|kind| names.iter().any(|name| kind.ends_with(name)))
    };
    if ends(&texts) { 2 } else { u8::from(ends(&pages)) }
}

fn is_of(thing: &Json, kinds: &[&str]) -> bool {
    let own = thing.get("@type").map_or(&[][..], Json::items);
    own.iter().filter_map(Json::text).any(|kind| kinds.contains(&kind))
}

/// The thing itself, or the one of this script that its `@id` names.
fn resolved<'a>(thing: &'a Json, all: &[&'a Json]) -> &'a Json {
    let id = thing.get("@id").and_then(Json::text).filter(|_| thing.get("name").is_none());
    let Some(id) = id else {
        return thing;
    };
    let is_same = |other: &&&Json| other.get("@id").and_then(Json::text) == Some(id);
    all.iter().find(is_same).copied().unwrap_or(thing)
}

fn name(thing: &Json, all: &[&Json]) -> Option<String> {
    let thing = resolved(thing, all);
    let name = thing.text().or_else(|| thing.get("name")?.items().first()?.text())?;
    Some(name.to_owned())
}
