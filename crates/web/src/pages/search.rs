//! Search over the text of all documents.

use super::problem::Problem;
use super::shown;
use super::{Frame, Visitor, render};
use crate::store::Store;
use crate::words::Words;
use ::case::Hit;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use model::Span;
use serde::Deserialize;

/// How many places are shown.
pub(crate) const LIMIT: usize = 100;

#[derive(Template)]
#[template(path = "search.html")]
struct Page {
    frame: Frame,
    /// How many places were found; `None` where nothing was asked.
    found: Option<String>,
    hits: Vec<HitShown>,
}

struct HitShown {
    href: String,
    document: String,
    outlet: Option<String>,
    pieces: Vec<Piece>,
    statements: Option<String>,
}

/// Some words of a hit, and whether they are what was searched for.
#[derive(Debug, PartialEq, Eq)]
struct Piece {
    words: String,
    is_match: bool,
}

impl HitShown {
    fn new(words: Words, hit: &Hit) -> Self {
        let count = hit.statements.len();
        Self {
            href: shown::passage_href(hit.document.id, hit.span),
            document: shown::document_name(&hit.document),
            outlet: hit.document.outlet.clone(),
            pieces: pieces(&hit.words, &hit.matches),
            statements: (count > 0).then(|| words.count("total-statements", count)),
        }
    }
}

/// Cuts the words at the borders of the matches, whose places are in characters.
fn pieces(words: &str, matches: &[Span]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, letter) in words.chars().enumerate() {
        let inside = |span: &Span| (span.start() as usize..span.end() as usize).contains(&at);
        let is_match = matches.iter().any(inside);
        match pieces.last_mut() {
            Some(piece) if piece.is_match == is_match => piece.words.push(letter),
            _ => pieces.push(Piece { words: letter.into(), is_match }),
        }
    }
    pieces
}

#[derive(Deserialize)]
pub(crate) struct SearchQuery {
    #[serde(default)]
    pub(crate) q: String,
}

/// `GET /search?q=`
pub(crate) async fn show(
    State(store): State<Store>,
    visitor: Visitor,
    Query(SearchQuery { q }): Query<SearchQuery>,
) -> Result<Response, Problem> {
    let words = visitor.words;
    let asked = !q.trim().is_empty();
    let hits = match asked {
        true => store.search(q.clone(), LIMIT).await?,
        false => Vec::new(),
    };
    let found = match hits.len() {
        LIMIT => words.count("search-first", LIMIT),
        n => words.count("search-found", n),
    };
    // What is sealed is not repeated either.
    let query = if store.may_show(&q).await? { q } else { String::new() };
    let frame = visitor.frame(words.say("search"), None);
    let page = Page {
        found: asked.then_some(found),
        hits: hits.iter().map(|hit| HitShown::new(words, hit)).collect(),
        frame: Frame { query, ..frame },
    };
    render(&page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hit_is_cut_at_the_borders_of_its_matches() -> Result<(), model::SpanError> {
        let piece = |words: &str, is_match| Piece { words: words.to_owned(), is_match };
        let found = pieces("la cárcel vieja", &[Span::new(3, 9)?]);
        assert_eq!(found, [piece("la ", false), piece("cárcel", true), piece(" vieja", false)]);
        assert_eq!(pieces("", &[]), []);
        assert_eq!(pieces("ab", &[Span::new(0, 99)?]), [piece("ab", true)]);
        Ok(())
    }
}
