//! Who wrote a page: every name that it gives for that, with the place where it stands, and how
//! many of the first are believed.

use super::facts::Found;
use super::people;
use super::tree::NodeId;

/// Where an element of the page that names somebody comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// `itemprop=author`
    Item,
    /// A link with `rel=author`.
    Link,
    /// Its class or id.
    Byline,
    /// A link to the page of an author.
    Profile,
}

/// The words of an element that names somebody.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) at: NodeId,
    pub(crate) source: Source,
    pub(crate) words: String,
    /// Whether it is in something around the text.
    pub(crate) is_foreign: bool,
}

/// What a page says of who wrote it.
pub(crate) struct Said<'f> {
    pub(crate) outlets: Vec<&'f str>,
    /// Of the linked data: persons, others, and publishers that are persons.
    pub(crate) people: &'f [String],
    pub(crate) bodies: &'f [String],
    pub(crate) self_published: &'f [String],
    pub(crate) pages: &'f [String],
    pub(crate) scripted: &'f [String],
    /// The heading that is the title.
    pub(crate) title: Option<NodeId>,
    pub(crate) meta: Vec<&'f str>,
    pub(crate) written: &'f [Written],
    /// Lines that begin as bylines do; those in foreign things apart.
    pub(crate) lines: &'f [Vec<String>; 2],
    /// Lines near the title that hold a date.
    pub(crate) dated: Vec<&'f str>,
}

/// More names than this from one place are of other articles.
const MOST: usize = 8;

/// The names of one place.
struct Group {
    place: &'static str,
    names: Vec<String>,
    /// Whether a person named here is believed although a body is named in a better place.
    is_telling: bool,
}

impl Said<'_> {
    /// All names with their places, and how many of the first are believed.
    ///
    /// Believed is the best place that names anybody; but where it names an outlet or an account
    /// and another place names a person, that one.
    pub(crate) fn authors(&self) -> (Vec<Found>, usize) {
        let mut groups: Vec<Group> =
            self.groups().into_iter().filter(|group| !group.names.is_empty()).collect();
        let is_somebody = |name: &String| people::is_somebody(name, &self.outlets);
        let names_persons = |group: &Group| group.is_telling && group.names.iter().all(is_somebody);
        let best = groups.iter().position(names_persons).unwrap_or(0);
        if best < groups.len() {
            groups[..=best].rotate_right(1);
        }
        let mut authors: Vec<Found> = Vec::new();
        let mut trusted = 0;
        for group in groups {
            for name in group.names {
                let is_same = |(known, _): &Found| known.to_lowercase() == name.to_lowercase();
                if !authors.iter().any(is_same) {
                    authors.push((name, group.place));
                }
            }
            if trusted == 0 {
                trusted = authors.len();
            }
        }
        (authors, trusted)
    }

    /// The names by where they stand, the best place first.
    fn groups(&self) -> Vec<Group> {
        let by_line = |line: &String| people::by_line(line, &self.outlets);
        let [own, foreign] = self.lines;
        let meta = || self.meta.iter().copied();
        let dated = self.dated.iter().map(|line| people::of_dated_line(line, &self.outlets));
        let group = |place, names, is_telling| Group { place, names, is_telling };
        vec![
            group("json-ld", self.all(self.people.iter().map(String::as_str)), true),
            group("meta", self.all(meta()), true),
            group("text", self.all(self.of(Source::Item, false).take(4)), true),
            group("text", self.all(self.of(Source::Link, false).take(4)), true),
            group("text", self.first(self.of(Source::Byline, false)), true),
            group("text", first(own.iter().map(by_line)), true),
            group("text", first(dated), true),
            group("text", self.first(self.of(Source::Profile, false)), true),
            group("text", self.first(self.of(Source::Item, true)), true),
            group("text", self.first(self.of(Source::Link, true)), true),
            group("text", self.first(self.of(Source::Byline, true)), false),
            group("text", first(foreign.iter().map(by_line)), false),
            group("script", self.persons(self.scripted), false),
            group("json-ld", self.persons(self.pages), false),
            group("json-ld", self.all(self.bodies.iter().map(String::as_str)), false),
            group("json-ld", self.whole(self.self_published.iter().map(String::as_str)), false),
            // Where nobody else is named, the outlet may name itself.
            group("meta", self.whole(meta()), false),
            group("text", self.whole(self.of(Source::Link, false)), false),
            group("text", self.whole(self.of(Source::Byline, false)), false),
        ]
    }

    fn of(&self, source: Source, is_foreign: bool) -> impl Iterator<Item = &str> {
        const NEAR_TITLE: usize = 60;
        let near =
            move |at: NodeId| self.title.is_some_and(|title| at.abs_diff(title) <= NEAR_TITLE);
        // In what is around a text, only a link made for it, or what is near the title, is its.
        let is_it = move |one: &&Written| {
            one.source == source
                && one.is_foreign == is_foreign
                && (!is_foreign || source == Source::Link || near(one.at))
        };
        self.written.iter().filter(is_it).map(|one| one.words.as_str())
    }

    /// The names of all lines.
    fn all<'l>(&self, lines: impl Iterator<Item = &'l str>) -> Vec<String> {
        lines.take(MOST).flat_map(|line| people::names(line, &self.outlets)).collect()
    }

    /// Those of the first line that has any.
    fn first<'l>(&self, lines: impl Iterator<Item = &'l str>) -> Vec<String> {
        first(lines.take(MOST).map(|line| people::names(line, &self.outlets)))
    }

    /// Those that are of persons.
    fn persons(&self, lines: &[String]) -> Vec<String> {
        let names = self.all(lines.iter().map(String::as_str));
        names.into_iter().filter(|name| people::is_somebody(name, &self.outlets)).collect()
    }

    /// Those of the first line, be they the outlet's own.
    fn whole<'l>(&self, lines: impl Iterator<Item = &'l str>) -> Vec<String> {
        lines.take(1).flat_map(|line| people::names(line, &[])).collect()
    }
}

/// The name of an author in the state that a page's scripts begin with.
pub(crate) fn scripted(script: &str) -> Option<String> {
    const KEYS: &[&str] = &[
        "articleauthor",
        "author",
        "authorname",
        "authors",
        "contentauthor",
        "pageauthor",
        "pagepostauthor",
        "postauthor",
    ];
    const MOST: usize = 200;
    const LONGEST: usize = 60;
    let is_of_key = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let places = memchr::memmem::find_iter(script.as_bytes(), b"uthor");
    places.take(MOST).find_map(|at| {
        let head = &script[script.floor_char_boundary(at.saturating_sub(12))..at];
        let start = at - (head.len() - head.trim_end_matches(is_of_key).len());
        let key: String = script[start..].chars().take(24).take_while(|c| is_of_key(*c)).collect();
        let plain = key.replace(['_', '-'], "").to_ascii_lowercase();
        let rest = script[start + key.len()..].trim_start_matches(['"', '\'', ' ', '\\']);
        let rest = rest.strip_prefix([':', '=', ',', ']'])?;
        let value = rest.trim_start_matches([' ', '[', '=', '\\']).strip_prefix(['"', '\''])?;
        let end = value.find(['"', '\'', '\\', '\n'])?;
        (KEYS.contains(&plain.as_str()) && end <= LONGEST).then(|| value[..end].to_owned())
    })
}

fn first(mut lists: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    lists.find(|names| !names.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The authors that are believed, and all names with their places.
    fn authors(page: &str) -> (Vec<String>, Vec<String>) {
        let page = format!(
            "<html><title>A night in La Cumbre</title>{page}<p>{}",
            "Nobody came back, she said. ".repeat(20)
        );
        let (reading, _) = crate::read(page.as_bytes(), "page.html").unwrap();
        let of = |one: &&model::Candidate| one.property == model::Property::Author;
        let all = reading.candidates.iter().filter(of);
        let all = all.map(|one| format!("{} in {}", one.value, one.found_in)).collect();
        (reading.authors, all)
    }

    fn check(page: &str, expected: &[&str]) {
        assert_eq!(authors(page).0, expected, "{page}");
    }

    const TITLE: &str = "<h1>A night in La Cumbre</h1>";

    #[test]
    fn a_person_is_believed_before_an_outlet() {
        let page = format!(
            "<meta name=author content='Harbour Online'>{TITLE}<p class=byline>By Ana Ruiz</p>"
        );
        let (believed, all) = authors(&page);
        assert_eq!(believed, ["Ana Ruiz"]);
        assert_eq!(all, ["Ana Ruiz in text", "Harbour Online in meta"]);
        check(
            &format!(
                "<meta name=author content=ana.ruiz>{TITLE}<span itemprop=author>Ana Ruiz</span>"
            ),
            &["Ana Ruiz"],
        );
        check(
            &format!("<meta name=author content='Harbour Online'>{TITLE}<p>Nobody knows."),
            &["Harbour Online"],
        );
    }

    #[test]
    fn linked_data_names_persons() {
        let page = |json: &str| format!("<script type=application/ld+json>{json}</script>{TITLE}");
        check(
            &page(
                r#"{"@graph":[{"@type":"Article","author":[{"@id":"_:a"},{"@type":"Person","name":"Tom Vale"}]},{"@id":"_:a","name":"Ana Ruiz"}]}"#,
            ),
            &["Ana Ruiz", "Tom Vale"],
        );
        check(&page(r#"{"@type":"Article","creator":"Ana Ruiz"}"#), &["Ana Ruiz"]);
        check(&page(r#"{"@type":"WebPage","author":{"name":"Ana Ruiz"}}"#), &["Ana Ruiz"]);
        check(
            &page(
                r#"{"@type":"Article","publisher":{"@type":["Person","Organization"],"name":"Ana Ruiz"}}"#,
            ),
            &["Ana Ruiz"],
        );
        check(
            &page(r#"{"@type":"Article","publisher":{"@type":"Organization","name":"Harbour"}}"#),
            &[],
        );
    }

    #[test]
    fn elements_name_authors() {
        check(
            &format!(
                "{TITLE}<div itemprop=author><i>© Tom Vale</i><b itemprop=name>Ana Ruiz</b></div>"
            ),
            &["Ana Ruiz"],
        );
        check(&format!("{TITLE}<a href=/autor/lucia>Lucía Ferrer</a>"), &["Lucía Ferrer"]);
        check(
            &format!(
                "{TITLE}<article><p>x<footer><a rel=author href=x>Ana Ruiz</a></footer></article>"
            ),
            &["Ana Ruiz"],
        );
        check(
            &format!("{TITLE}<figure><figcaption class=byline>Tom Vale</figcaption></figure>"),
            &[],
        );
        check(&format!("{TITLE}<p class=photo-author>Tom Vale</p>"), &[]);
        check(&format!("{TITLE}<div class=comments><b class=author>Tom Vale</b> Lies</div>"), &[]);
        check(&format!("{TITLE}<p>3 March 2025 | Ana Ruiz</p>"), &["Ana Ruiz"]);
    }

    #[test]
    fn a_byline_ends_where_its_name_does() {
        check(
            &format!(
                "{TITLE}<p>von <b><a href=x>Jana Holt</a></b> <a href=y>Zwei Kommentare</a></p>"
            ),
            &["Jana Holt"],
        );
        check(
            &format!("{TITLE}<p>Von <a href=x>Jana Holt</a> und <a href=y>Tom Vale</a></p>"),
            &["Jana Holt", "Tom Vale"],
        );
        check(&format!("{TITLE}<b>Von:</b><br><br>Jana Holt<p>Sie kam."), &["Jana Holt"]);
    }

    #[test]
    fn scripts_may_name_an_author() {
        let name = |script: &str| scripted(script).unwrap_or_default();
        assert_eq!(name("dataLayer={\"pagePostAuthor\":\"Ana Ruiz\"}"), "Ana Ruiz");
        assert_eq!(name("x['Author'] = 'Ana Ruiz';"), "Ana Ruiz");
        assert_eq!(name("{\\\"author\\\":\\\"Ana\\\"}"), "Ana");
        assert_eq!(name("{\"numAuthors\":\"Ana\",\"authority\":\"Tom\"}"), "");
        check(&format!("<script>x={{author:'Ana Ruiz'}}</script>{TITLE}"), &["Ana Ruiz"]);
        check(&format!("<script>x={{author:'harbour'}}</script>{TITLE}"), &[]);
    }
}
