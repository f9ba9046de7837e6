//! Posts of social networks: the archive that X gives its users, and statuses and outboxes of
//! Mastodon (ActivityPub, section 5.1).

use crate::draft::{Draft, Place, set_dates};
use crate::json::Value;
use crate::{Refusal, dates, encoding, xml};
use model::{BlockKind, DocumentId, DocumentKind, Edtf, Reading, Warning};
use std::borrow::Cow;

const WHAT: &str = "posts";

/// How the files of X's archive begin.
const ARCHIVE: &str = "window.YTD.";

/// Whether the beginning of a text is that of posts.
pub(crate) fn is_posts(head: &str) -> bool {
    let first = posts(head).into_iter().next();
    first.is_some_and(|post| post_of(post).is_some())
}

/// Reads posts.
pub(crate) fn read(
    bytes: &[u8],
    document: DocumentId,
    _name: &str,
) -> Result<(Reading, Vec<Warning>), Refusal> {
    let decoded = encoding::decode(bytes, None).ok_or(Refusal::NotText)?;
    let text = decoded.text.as_ref();
    let mut found = Found::default();
    for post in posts(text) {
        if let Some(post) = post_of(post) {
            found.push(&post);
        }
    }
    let mut draft = found.draft;
    if root(text).is_some_and(|root| !root.is_whole()) {
        draft.warn_cut_off();
    }
    let (mut reading, warnings) =
        draft.finish(document, DocumentKind::Posts, WHAT, Some(&decoded))?;
    set_dates(&mut reading, &found.days, "posts");
    reading.authors = found.authors;
    Ok((reading, warnings))
}

/// The list or object that the file is, after the assignment of an archive.
fn root(text: &str) -> Option<Value<'_>> {
    let text_start = text.len() - text.trim_start().len();
    let from = match text[text_start..].starts_with(ARCHIVE) {
        true => text_start + text[text_start..].find('=')? + 1,
        false => text_start,
    };
    Value::first(text, from).filter(|root| root.is_list() || root.is_object())
}

/// What may be posts: the items of a list or of an outbox, or the file itself.
fn posts(text: &str) -> Vec<Value<'_>> {
    let Some(root) = root(text) else { return Vec::new() };
    if root.is_list() {
        return root.items().collect();
    }
    match ["orderedItems", "items"].iter().find_map(|name| root.get(name)) {
        Some(items) => items.items().collect(),
        None => vec![root],
    }
}

/// A post: its words are a value of the file.
struct Post<'a> {
    kind: BlockKind,
    words: Value<'a>,
    is_html: bool,
    /// A warning that the author put before the words.
    summary: Option<Value<'a>>,
    date: Option<Value<'a>>,
    author: Option<Cow<'a, str>>,
}

fn post_of(value: Value) -> Option<Post> {
    let tweet = value.get("tweet").unwrap_or(value);
    of_x(tweet).or_else(|| of_activity(value)).or_else(|| of_mastodon(value))
}

/// A post of X. What begins with `RT @` repeats somebody else's.
fn of_x(tweet: Value) -> Option<Post> {
    tweet.get("id_str").or_else(|| tweet.get("id"))?;
    let date = tweet.get("created_at")?;
    let words = tweet.get("full_text").or_else(|| tweet.get("text"))?;
    let is_repeat = words.string()?.starts_with("RT @");
    let kind = if is_repeat { BlockKind::Quote } else { BlockKind::Paragraph };
    let user = tweet.get("user");
    let author =
        user.and_then(|user| user.string_at("name").or_else(|| user.string_at("screen_name")));
    Some(Post { kind, words, is_html: false, summary: None, date: Some(date), author })
}

/// An activity of an outbox: what was written, or the address of what was repeated.
fn of_activity(value: Value) -> Option<Post> {
    let object = value.get("object")?;
    let author = value.string_at("actor");
    let date = value.get("published").or_else(|| object.get("published"));
    if object.is_object() {
        let words = object.get("content")?;
        let summary = object.get("summary");
        return Some(Post {
            kind: BlockKind::Paragraph,
            words,
            is_html: true,
            summary,
            date,
            author,
        });
    }
    let is_repeat = value.string_at("type").as_deref() == Some("Announce");
    object.string().filter(|_| is_repeat)?;
    Some(Post {
        kind: BlockKind::Quote,
        words: object,
        is_html: false,
        summary: None,
        date,
        author,
    })
}

/// A status as the API of Mastodon gives it; one that repeats another holds it.
fn of_mastodon(value: Value) -> Option<Post> {
    let repeated = value.get("reblog").filter(|reblog| reblog.is_object());
    let status = repeated.unwrap_or(value);
    let words = status.get("content")?;
    let date = status.get("created_at").or_else(|| status.get("published"))?;
    let account = status.get("account");
    let author = account
        .and_then(|account| account.string_at("display_name").or_else(|| account.string_at("acct")))
        .or_else(|| status.string_at("attributedTo"));
    let kind = if repeated.is_some() { BlockKind::Quote } else { BlockKind::Paragraph };
    let summary = status.get("spoiler_text").or_else(|| status.get("summary"));
    Some(Post { kind, words, is_html: true, summary, date: Some(date), author })
}

#[derive(Default)]
struct Found {
    draft: Draft,
    days: Vec<Edtf>,
    authors: Vec<String>,
}

impl Found {
    fn push(&mut self, post: &Post) {
        let Some(raw) = post.words.string() else { return };
        let words = match post.is_html {
            true => xml::words(&raw),
            false => xml::unescape(&raw).trim().to_owned(),
        };
        if words.is_empty() {
            return;
        }
        if let Some(date) = post.date.and_then(Value::string) {
            self.days.extend(day(&date));
        }
        self.push_value(BlockKind::Dateline, post.date);
        self.push_value(BlockKind::Caption, post.summary);
        self.draft.push(post.kind, &words, Place::Decoded(post.words.place()));
        // Who only repeats is not the author of the words.
        let author =
            post.author.as_deref().map(str::trim).filter(|_| post.kind == BlockKind::Paragraph);
        if let Some(author) = author
            && self.authors.len() < 100
            && !self.authors.iter().any(|known| known == author)
        {
            self.authors.push(author.to_owned());
        }
    }

    fn push_value(&mut self, kind: BlockKind, value: Option<Value>) {
        if let Some(value) = value
            && let Some(words) = value.string()
        {
            self.draft.push(kind, words.trim(), Place::Decoded(value.place()));
        }
    }
}

/// The day of `Wed Oct 10 20:19:24 +0000 2018`, or of an ISO date.
fn day(date: &str) -> Option<Edtf> {
    let words: Vec<&str> = date.split_whitespace().collect();
    match words[..] {
        [_, month, day, _, _, year] => dates::whole(&format!("{day} {month} {year}")),
        _ => dates::of_value(date),
    }
}
