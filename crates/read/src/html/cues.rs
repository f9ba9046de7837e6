//! What an element says of itself: by its name, its role, and the words of its class and id.

use super::markup;
use super::tree::{NodeId, Tree, What};
use super::worth::Sums;
use rustc_hash::FxHashMap;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What an element is, as far as it says so.
///
/// The later ones are the stronger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cue {
    /// Nothing.
    None,
    /// The main text, or something around it.
    Main,
    /// Something small around the text: a date, a label.
    Small,
    /// Beside the main text: teasers, bylines, tags.
    Beside,
    /// What stands under a picture.
    Caption,
    /// Never main text: navigation, advertisements, forms.
    Foreign,
    /// What readers wrote below the text.
    Comments,
    /// Not seen by readers.
    Hidden,
    /// A post of a social network that the text shows.
    Post,
}

/// The cue of every node.
pub(crate) fn cues(tree: &Tree) -> Vec<Cue> {
    let mut known = Known::new();
    (0..tree.nodes.len()).map(|id| cue(tree, id, &mut known)).collect()
}

/// The cues of the classes seen so far: a page has many elements and few classes.
type Known<'a> = HashMap<&'a str, Cue>;

fn cue<'a>(tree: &Tree<'a>, id: NodeId, known: &mut Known<'a>) -> Cue {
    let What::Element { name, attributes } = tree.nodes[id].what else {
        return Cue::None;
    };
    let by_name = of_name(name);
    if by_name == Cue::Hidden || attributes.is_empty() || matches!(name, "html" | "body") {
        return by_name;
    }
    let said = Said::of(attributes);
    if said.hidden {
        return Cue::Hidden;
    }
    if said.item.eq_ignore_ascii_case("articleBody") {
        return Cue::Main;
    }
    let by_role = of_role(&said.role);
    if by_role != Cue::None {
        return by_role;
    }
    by_name.max(of_classes(said.classes(), known))
}

pub(crate) fn of_name(name: &str) -> Cue {
    match name {
        "template" | "script" | "style" | "noscript" | "svg" | "math" | "iframe" | "object"
        | "applet" | "select" | "textarea" | "title" | "audio" | "video" | "canvas"
        | "datalist" | "amp-ad" | "amp-embed" | "amp-sidebar" | "input" | "map" | "progress"
        | "meter" | "noembed" | "noframes" | "head" => Cue::Hidden,
        "nav" | "footer" | "button" | "menu" | "dialog" | "search" => Cue::Foreign,
        "aside" | "address" => Cue::Beside,
        "figcaption" | "figure" | "picture" => Cue::Caption,
        "main" | "article" => Cue::Main,
        _ => Cue::None,
    }
}

fn of_role(role: &str) -> Cue {
    match role {
        "navigation" | "banner" | "contentinfo" | "search" | "menu" | "menubar" | "dialog"
        | "alertdialog" | "toolbar" | "tablist" | "button" => Cue::Foreign,
        "complementary" => Cue::Beside,
        "main" => Cue::Main,
        _ => Cue::None,
    }
}

/// What the attributes of an element say.
#[derive(Default)]
struct Said<'a> {
    hidden: bool,
    role: String,
    item: &'a str,
    /// Class and id.
    naming: Vec<&'a str>,
}

/// Attributes whose words say what an element is.
const NAMING: &[&str] = &["class", "id", "data-testid", "data-component"];

/// Attributes beyond these are not looked at.
const MOST_ATTRIBUTES: usize = 64;
/// Nor letters of class and id beyond these.
const MOST_LETTERS: usize = 400;

impl<'a> Said<'a> {
    fn of(attributes: &'a str) -> Self {
        let mut said = Self::default();
        for (name, value) in markup::attributes(attributes).take(MOST_ATTRIBUTES) {
            if NAMING.iter().any(|one| name.eq_ignore_ascii_case(one)) {
                said.naming.push(&value[..value.floor_char_boundary(MOST_LETTERS)]);
            } else if name.eq_ignore_ascii_case("role") {
                said.role = value.trim().to_ascii_lowercase();
            } else if name.eq_ignore_ascii_case("itemprop") {
                said.item = value.trim();
            } else if name.eq_ignore_ascii_case("hidden") {
                said.hidden = true;
            } else if name.eq_ignore_ascii_case("aria-hidden") {
                said.hidden |= value.eq_ignore_ascii_case("true");
            } else if name.eq_ignore_ascii_case("style") {
                said.hidden |= is_hiding(value);
            }
        }
        said
    }

    /// The classes, and the id as another.
    fn classes(&self) -> impl Iterator<Item = &'a str> {
        self.naming.iter().flat_map(|words| words.split_ascii_whitespace())
    }
}

fn is_hiding(style: &str) -> bool {
    let style = &style[..style.floor_char_boundary(MOST_LETTERS)];
    let tight: String = style.chars().filter(|c| !c.is_whitespace()).collect();
    let tight = tight.to_ascii_lowercase();
    tight.contains("display:none") || tight.contains("visibility:hidden")
}

/// Words of class and id that stand for something foreign to the text, in six languages.
const FOREIGN: &[&str] = &[
    "ad",
    "adblock",
    "addthis",
    "addtoany",
    "ads",
    "adsense",
    "adslot",
    "adv",
    "advert",
    "advertisement",
    "advertising",
    "adverts",
    "anzeige",
    "anzeigen",
    "banner",
    "banners",
    "bottombar",
    "breadcrumb",
    "breadcrumbs",
    "brotkrumen",
    "buscador",
    "captcha",
    "cart",
    "colophon",
    "compartilhar",
    "compartir",
    "consent",
    "cookie",
    "cookies",
    "copyright",
    "disclaimer",
    "donate",
    "donation",
    "dropdown",
    "footer",
    "gdpr",
    "impressum",
    "lightbox",
    "login",
    "masthead",
    "menu",
    "menus",
    "migas",
    "modal",
    "nav",
    "navbar",
    "navi",
    "navigation",
    "newsletter",
    "newsletters",
    "noprint",
    "offcanvas",
    "outbrain",
    "overlay",
    "pager",
    "pagination",
    "paging",
    "partage",
    "partager",
    "paywall",
    "placeholder",
    "popup",
    "promo",
    "promos",
    "promotion",
    "promotions",
    "publicidad",
    "publicidade",
    "publicite",
    "recirc",
    "recirculation",
    "recommend",
    "recommendation",
    "recommendations",
    "recommended",
    "relacionada",
    "relacionadas",
    "relacionado",
    "relacionados",
    "related",
    "relatedposts",
    "rss",
    "search",
    "searchform",
    "share",
    "sharebar",
    "sharedaddy",
    "shares",
    "sharing",
    "shopping",
    "sidebar",
    "sidenav",
    "signup",
    "sitemap",
    "skyscraper",
    "social",
    "socialmedia",
    "socials",
    "sponsor",
    "sponsored",
    "sponsors",
    "submenu",
    "subnav",
    "subscribe",
    "subscription",
    "taboola",
    "teilen",
    "toolbar",
    "toolbox",
    "tooltip",
    "topbar",
    "trending",
    "upsell",
    "warenkorb",
    "werbung",
];

/// Words that stand for something beside the text.
const BESIDE: &[&str] = &[
    "aside",
    "auteur",
    "auteurs",
    "author",
    "authorbox",
    "authors",
    "autor",
    "autores",
    "autorin",
    "bio",
    "biography",
    "byline",
    "carousel",
    "catlinks",
    "crosslink",
    "crosslinks",
    "disclosure",
    "dossier",
    "downloads",
    "editsection",
    "hatnote",
    "infobox",
    "mostread",
    "navbox",
    "navlinks",
    "popular",
    "postinfo",
    "postmeta",
    "readmore",
    "relatedlinks",
    "schlagworte",
    "similar",
    "slideshow",
    "supplemental",
    "tagcloud",
    "taglist",
    "tags",
    "teaser",
    "teasers",
    "toc",
    "vcard",
    "weiterlesen",
    "widget",
    "widgets",
];

/// Words that stand for small things around the text.
const SMALL: &[&str] = &[
    "back",
    "categories",
    "category",
    "copyright",
    "credit",
    "credits",
    "date",
    "dateline",
    "datum",
    "fecha",
    "follow",
    "kicker",
    "label",
    "legend",
    "links",
    "meta",
    "metadata",
    "more",
    "next",
    "pagetitle",
    "prev",
    "previous",
    "publication",
    "published",
    "rating",
    "ratings",
    "reply",
    "source",
    "stats",
    "tag",
    "tagged",
    "taxonomy",
    "time",
    "timestamp",
    "toggle",
    "tools",
    "top",
    "views",
    "votes",
    "zurueck",
];

const CAPTIONS: &[&str] = &[
    "bild",
    "bildinfo",
    "bildtext",
    "bildunterschrift",
    "caption",
    "captions",
    "foto",
    "fotos",
    "image",
    "imagebox",
    "imagecaption",
    "images",
    "legenda",
    "legende",
    "leyenda",
    "photo",
    "photocredit",
    "photos",
    "picture",
    "piedefoto",
];

const COMMENTS: &[&str] = &[
    "comentario",
    "comentarios",
    "comment",
    "commentaire",
    "commentaires",
    "commentlist",
    "comments",
    "disqus",
    "kommentar",
    "kommentare",
    "leserkommentare",
    "replies",
    "respond",
];

const MAIN: &[&str] = &[
    "article",
    "articlebody",
    "articulo",
    "artigo",
    "artikel",
    "beitrag",
    "body",
    "bodytext",
    "contenido",
    "content",
    "contenu",
    "conteudo",
    "corpo",
    "cuerpo",
    "entry",
    "hentry",
    "inhalt",
    "main",
    "maincontent",
    "meldung",
    "nota",
    "noticia",
    "post",
    "postbody",
    "prose",
    "richtext",
    "story",
    "storybody",
    "text",
    "texte",
    "texto",
];

/// Classes that the scripts of social networks look for in pages that show a post.
const POSTS: &[&str] = &[
    "bluesky-embed",
    "fb-post",
    "instagram-media",
    "mastodon-embed",
    "tiktok-embed",
    "twitter-tweet",
    "twitter-video",
];

/// Classes that hide in the common style sheets.
const HIDING: &[&str] = &[
    "hidden",
    "is-hidden",
    "offscreen",
    "screen-reader-text",
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
];

/// Words before which a class says what there is around an element, not what it is.
const AROUND: &[&str] = &["has", "hide", "is", "js", "no", "not", "show", "with", "without"];

/// The cue that classes give together.
fn of_classes<'a>(classes: impl Iterator<Item = &'a str>, known: &mut Known<'a>) -> Cue {
    let mut strongest = Cue::None;
    for class in classes {
        let cue = *known.entry(class).or_insert_with(|| of_class(class));
        if cue == Cue::Post {
            return cue;
        }
        strongest = strongest.max(cue);
    }
    strongest
}

fn of_class(class: &str) -> Cue {
    if POSTS.contains(&class) {
        return Cue::Post;
    }
    if HIDING.contains(&class) { Cue::Hidden } else { of_words(class) }
}

/// The cue of one class: that of its strongest word.
fn of_words(class: &str) -> Cue {
    // "article" in "article-share" says where the element stands; what it is stands last or first.
    let (mut first, mut before, mut last) = (None, Cue::None, Cue::None);
    let (mut is_around, mut says_around) = (false, false);
    each_word(class, |word| {
        says_around |= is_around;
        is_around = has(AROUND, word);
        before = std::mem::replace(&mut last, of_word(word));
        first.get_or_insert(last);
    });
    if says_around { Cue::None } else { before.max(last).max(first.unwrap_or(Cue::None)) }
}

/// Whether a sorted list has the word. Most words differ in their first letters, which are
/// compared as one number.
fn has(list: &[&str], word: &str) -> bool {
    let head = head(word);
    let order = |one: &&str| self::head(one).cmp(&head).then_with(|| (*one).cmp(word));
    list.binary_search_by(order).is_ok()
}

fn head(word: &str) -> u64 {
    let mut head = [0; 8];
    for (to, from) in head.iter_mut().zip(word.bytes()) {
        *to = from;
    }
    u64::from_be_bytes(head)
}

/// The cue of each word that is one. A word in several lists has the first one's.
static WORDS: LazyLock<FxHashMap<&str, Cue>> = LazyLock::new(|| {
    let lists = [
        (COMMENTS, Cue::Comments),
        (FOREIGN, Cue::Foreign),
        (CAPTIONS, Cue::Caption),
        (BESIDE, Cue::Beside),
        (SMALL, Cue::Small),
        (MAIN, Cue::Main),
    ];
    let later_first = lists.into_iter().rev();
    later_first.flat_map(|(list, cue)| list.iter().map(move |word| (*word, cue))).collect()
});

fn of_word(word: &str) -> Cue {
    WORDS.get(word).copied().unwrap_or(Cue::None)
}

/// The words of a class in lower case: divided where a letter is not one, and before a capital.
fn each_word(class: &str, mut take: impl FnMut(&str)) {
    let mut word = String::new();
    let mut after_lower = false;
    for c in class.chars() {
        let ends = !c.is_alphabetic() || (c.is_uppercase() && after_lower);
        if ends && !word.is_empty() {
            take(&word);
            word.clear();
        }
        if c.is_ascii_alphabetic() {
            word.push(c.to_ascii_lowercase());
        } else if c.is_alphabetic() {
            word.extend(c.to_lowercase());
        }
        after_lower = c.is_lowercase();
    }
    if !word.is_empty() {
        take(&word);
    }
}

fn words(class: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(class, |word| words.push(word.to_owned()));
    words
}

/// Words of class and id that say that an element holds a date.
const DATED: &[&str] = &[
    "byline",
    "created",
    "data",
    "date",
    "dateline",
    "datetime",
    "datum",
    "fecha",
    "info",
    "meta",
    "posted",
    "postinfo",
    "postmeta",
    "pubdate",
    "publication",
    "publish",
    "published",
    "stand",
    "submitted",
    "time",
    "timestamp",
];

/// Words that say that an element names an author.
const BYLINE: &[&str] = &[
    "auteur",
    "author",
    "authorname",
    "authors",
    "autor",
    "autoren",
    "autores",
    "autorin",
    "byl",
    "byline",
    "columnist",
    "contributor",
    "firma",
    "fn",
    "journalist",
    "postauthor",
    "redakteur",
    "reporter",
    "verfasser",
    "writer",
];

/// Words that say that a name in an element is that of a picture.
const PICTURE: &[&str] =
    &["avatar", "bild", "caption", "cutline", "foto", "image", "img", "photo", "picture"];

/// What words of class and id tell of dates and names.
#[derive(Debug, Default, Clone, Copy)]
struct Told(u8);

impl Told {
    const DATED: Self = Self(1);
    const BYLINE: Self = Self(2);
    const PICTURE: Self = Self(4);
    const PUBLISHED: Self = Self(8);
    const UPDATED: Self = Self(16);

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

static TOLD: LazyLock<FxHashMap<&str, Told>> = LazyLock::new(|| {
    let lists: [(&[&str], Told); 5] = [
        (DATED, Told::DATED),
        (BYLINE, Told::BYLINE),
        (PICTURE, Told::PICTURE),
        (&["published"], Told::PUBLISHED),
        (&["updated"], Told::UPDATED),
    ];
    let mut told = FxHashMap::<&str, Told>::default();
    for (word, one) in lists.into_iter().flat_map(|(list, one)| list.iter().map(move |w| (*w, one)))
    {
        told.entry(word).or_default().add(one);
    }
    told
});

/// What the attributes of an element say of dates and names in it.
#[derive(Debug, Default)]
pub(crate) struct Naming<'a> {
    /// By the words of class and id.
    told: Told,
    /// `itemprop` of microdata, or `property` of RDFa.
    pub(crate) item: &'a str,
    pub(crate) rel: &'a str,
    pub(crate) href: &'a str,
}

impl<'a> Naming<'a> {
    pub(crate) fn of(attributes: &'a str) -> Self {
        let mut naming = Self::default();
        for (name, value) in markup::attributes(attributes).take(MOST_ATTRIBUTES) {
            let is = |one: &str| name.eq_ignore_ascii_case(one);
            if NAMING.iter().any(|one| is(one)) {
                let words = &value[..value.floor_char_boundary(MOST_LETTERS)];
                each_word(words, |word| {
                    naming.told.add(TOLD.get(word).copied().unwrap_or_default())
                });
            } else if is("itemprop") || (is("property") && naming.item.is_empty()) {
                naming.item = value.trim();
            } else if is("rel") {
                naming.rel = value;
            } else if is("href") {
                naming.href = value;
            }
        }
        naming
    }

    /// Whether class or id say that the element holds a date.
    pub(crate) fn is_dated(&self) -> bool {
        self.told.has(Told::DATED)
    }

    /// Whether class or id say that the element names an author, and not that of a picture.
    pub(crate) fn is_byline(&self) -> bool {
        self.told.has(Told::BYLINE) && !self.told.has(Told::PICTURE)
    }

    /// Whether class or id have the word "published".
    pub(crate) fn is_published(&self) -> bool {
        self.told.has(Told::PUBLISHED)
    }

    /// Whether class or id have the word "updated".
    pub(crate) fn is_updated(&self) -> bool {
        self.told.has(Told::UPDATED)
    }
}

/// Whether an element says that it holds the text of the page: `itemprop`, or a class or id like
/// "article-body", "entry-content".
pub(crate) fn is_body(tree: &Tree, id: NodeId) -> bool {
    const WHOLE: &[&str] = &[
        "article", "articulo", "artigo", "artikel", "beitrag", "blog", "entry", "meldung", "news",
        "nota", "noticia", "post", "single", "story",
    ];
    const PART: &[&str] = &[
        "body",
        "bodytext",
        "contenido",
        "content",
        "contenu",
        "conteudo",
        "copy",
        "corpo",
        "cuerpo",
        "inhalt",
        "main",
        "text",
        "texte",
        "texto",
    ];
    let What::Element { name, attributes } = tree.nodes[id].what else {
        return false;
    };
    if attributes.is_empty() || matches!(name, "html" | "body") {
        return false;
    }
    let said = Said::of(attributes);
    if said.item.eq_ignore_ascii_case("articleBody") {
        return true;
    }
    said.classes().any(|class| {
        let words = words(class);
        let joined = words.concat();
        let any = |list: &[&str]| words.iter().any(|word| has(list, word));
        let is_joined = || {
            let rest =
                |whole: &&str| joined.strip_prefix(*whole).is_some_and(|rest| has(PART, rest));
            WHOLE.iter().any(rest)
        };
        words.len() <= 4 && ((any(WHOLE) && any(PART)) || is_joined())
    })
}

/// The cues without those of what holds most of the page's running text: a class says nothing
/// about the page that it is the class of.
pub(crate) fn believed(tree: &Tree, cues: &[Cue], sums: &Sums) -> Vec<Cue> {
    let all = sums.all().worth;
    let is_most = |id: NodeId| sums.inside(tree, id).worth * 2 >= all && all > 0;
    let believe = |id: NodeId| match cues[id] {
        Cue::Foreign | Cue::Comments if is_most(id) => Cue::None,
        cue => cue,
    };
    (0..tree.nodes.len()).map(believe).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, expected: Cue) {
        let tree = Tree::of(tag);
        assert_eq!(cues(&tree)[1], expected, "{tag}");
    }

    #[test]
    fn names_roles_and_words_are_cues() {
        check("<nav>", Cue::Foreign);
        check("<div role=navigation>", Cue::Foreign);
        check("<div class='c-article__share'>", Cue::Foreign);
        check("<div id=relatedArticles>", Cue::Foreign);
        check("<section id='comentarios'>", Cue::Comments);
        check("<div class='author-bio'>", Cue::Beside);
        check("<p class='wp-caption-text caption'>", Cue::Caption);
        check("<p class='to-image-box bild'>", Cue::Caption);
        check("<article class='has-image'>", Cue::Main);
        check("<span class='entry-date date'>", Cue::Small);
        check("<div itemprop=articleBody class=share>", Cue::Main);
        check("<blockquote class='twitter-tweet'>", Cue::Post);
        check("<p style='color:red; display : none'>", Cue::Hidden);
        check("<p aria-hidden=true>", Cue::Hidden);
        check("<div class='layout no-sidebar'>", Cue::None);
        check("<body class='has-comments'>", Cue::None);
        check("<div>", Cue::None);
    }

    #[test]
    fn a_body_says_that_it_is_one() {
        let says = |tag: &str| is_body(&Tree::of(tag), 1);
        assert!(says("<div class='article-body'>"));
        assert!(says("<div class='entryContent wide'>"));
        assert!(says("<div id=storytext>"));
        assert!(says("<div itemprop=articleBody>"));
        assert!(!says("<div class='article'>"));
        assert!(!says("<body class='post-content'>"));
    }

    #[test]
    fn lists_are_sorted_as_they_are_searched() {
        for list in [FOREIGN, BESIDE, SMALL, CAPTIONS, COMMENTS, MAIN, POSTS, HIDING, AROUND] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
