//! Every number of the claim screen leads to what it speaks of: sentences, cards, or the arithmetic.

use super::demo::demo;
use super::{Failure, Site};
use std::collections::{BTreeMap, BTreeSet};

/// Elements that have no end.
const VOID: [&str; 4] = ["meta", "link", "input", "br"];

/// What may hold numbers without a link: links themselves; what opens or stands over what it counts; what
/// others say, when, and the codes of entries; what explains a number and is none; pictures, whose table
/// stands beside them.
const FREE: [&str; 15] = [
    "a", "summary", "h1", "h2", "h3", "h4", "h5", "time", "title", "header", "footer", "code",
    "svg", "textarea", "label",
];
const FREE_CLASSES: [&str; 5] = ["card", "hint", "reason", "when", "in-the-open"];

fn is_free(tag: &str) -> bool {
    let name = tag.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
    let class = tag.split_once("class=\"").and_then(|(_, rest)| rest.split('"').next());
    let mut classes = class.unwrap_or_default().split(' ');
    FREE.contains(&name) || classes.any(|class| FREE_CLASSES.contains(&class))
}

/// The texts of a page that hold a digit and lead nowhere.
fn unled(html: &str) -> Vec<String> {
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut found = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
        let name = name.trim_end_matches('/');
        if let Some(ended) = name.strip_prefix('/') {
            let last = open.pop();
            assert_eq!(last.map(|(name, _)| name), Some(ended), "…<{tag}>");
        } else if !VOID.contains(&name) && !name.starts_with('!') && !tag.ends_with('/') {
            let above = open.last().is_some_and(|(_, free)| *free);
            open.push((name, above || is_free(tag)));
        }
        let is_free = open.last().is_some_and(|(_, free)| *free);
        if !is_free && unescaped(text).contains(|c: char| c.is_ascii_digit()) {
            found.push(text.trim().to_owned());
        }
    }
    found
}

/// Without the numbers of entities.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split("&#");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |all, piece| all + piece.split_once(';').map_or(piece, |(_, rest)| rest))
}

/// Where the links of the main part of a page lead.
fn hrefs(html: &str) -> BTreeSet<String> {
    let (_, main) = html.split_once("<main").unwrap_or_default();
    let (main, _) = main.split_once("</main>").unwrap_or_default();
    let links = main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.map(|href| href.replace("&#38;", "&").replace("&amp;", "&")).collect()
}

/// A page, asked for once.
async fn page<'p>(
    site: &Site,
    pages: &'p mut BTreeMap<String, String>,
    path: &str,
) -> Result<&'p str, Failure> {
    if !pages.contains_key(path) {
        let answer = site.get(path).await?;
        assert!(answer.status.is_success(), "{path}: {}", answer.status);
        pages.insert(path.to_owned(), answer.text);
    }
    Ok(pages.get(path).map(String::as_str).unwrap_or_default())
}

#[tokio::test]
async fn every_number_of_a_claim_leads_to_what_it_speaks_of() -> Result<(), Failure> {
    let site = demo().await?;
    let claims = site.get("/api/v1/claims").await?.json()?;
    let claims = claims["claims"].as_array().ok_or("a list of claims")?;
    let mut pages = BTreeMap::new();
    for claim in claims {
        let path = format!("/claims/{}", claim["id"].as_str().ok_or("an id")?);
        let account = &claim["weight"]["channels"][0]["accounts"][0]["statement"];
        let trust = account.as_str().map(|id| format!("{path}?trust={id}"));
        for shown in [Some(path.clone()), trust].into_iter().flatten() {
            let mark = if shown.contains('?') { '&' } else { '?' };
            for lang in ["en", "es"] {
                let html = site.get(&format!("{shown}{mark}lang={lang}")).await?.text;
                assert_eq!(unled(&html), [""; 0], "{shown} {lang}");
                assert!(!html.contains("\"></a>"), "{shown}: a link without a name");
            }
            let html = page(&site, &mut pages, &shown).await?.to_owned();
            for href in hrefs(&html) {
                let (to, fragment) = href.split_once('#').unwrap_or((&href, ""));
                let to = match to {
                    "" => shown.clone(),
                    query if query.starts_with('?') => format!("{path}{query}"),
                    to => to.to_owned(),
                };
                let there = page(&site, &mut pages, &to).await?;
                let is_there = there.contains(&format!("id=\"{fragment}\""));
                assert!(fragment.is_empty() || is_there, "{shown}: {href}");
            }
        }
    }
    assert!(pages.len() > claims.len());
    Ok(())
}

#[test]
fn a_number_without_a_link_is_found() {
    let html = "<main><p>7 origins <a href=\"#x\">3</a> <span class=\"hint\">above 1</span></p>\
                <br><p>&#39;none&#39;</p></main>";
    assert_eq!(unled(html), ["7 origins"]);
}
