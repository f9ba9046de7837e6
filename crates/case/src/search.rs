//! Words of all documents, found whatever their case and accents.

use crate::queries::summary_of;
use crate::views::Hit;
use crate::weighing::statement_of;
use crate::{Case, Error, intake};
use model::{Span, StatementId};
use rusqlite::{Connection, params};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The characters shown around what was found.
const SHOWN: usize = 300;

impl Case {
    /// The blocks that hold all words of the query, best first. `"two words"` are looked for
    /// together, `tortur*` finds every ending.
    pub fn search(&self, query: &str, limit: usize) -> Result<Vec<Hit>, Error> {
        let terms = terms(query);
        if terms.is_empty() {
            return Ok(Vec::new());
        }
        let connection = &self.catalogue.connection;
        let sql = "SELECT b.document, b.start, b.end FROM words JOIN blocks b ON b.number = words.rowid \
                   WHERE words MATCH ?1 ORDER BY rank LIMIT ?2";
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![expression(&terms), limit as i64])?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let span = Span::new(row.get(1)?, row.get(2)?).map_err(Error::decode("a block"))?;
            hits.extend(hit(connection, row.get(0)?, span, &terms)?);
        }
        Ok(hits)
    }
}

fn hit(
    connection: &Connection,
    number: i64,
    block: Span,
    terms: &[Term],
) -> Result<Option<Hit>, Error> {
    let Some(document) = summary_of(connection, number)? else {
        return Ok(None);
    };
    let reading = intake::reading_of(connection, number)?;
    let Some(words) = reading.text().slice(block) else {
        return Ok(None);
    };
    let (words, matches) = excerpt(words, terms);
    let statements = statements_in(connection, number, block)?;
    Ok(Some(Hit { document, span: block, words, matches, statements }))
}

fn statements_in(
    connection: &Connection,
    number: i64,
    block: Span,
) -> Result<Vec<StatementId>, Error> {
    let mut query = connection
        .prepare_cached("SELECT json FROM statements WHERE document = ?1 ORDER BY number")?;
    let mut rows = query.query([number])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let statement = statement_of(row.get_ref(0)?.as_str().unwrap_or_default())?;
        if statement.content.spans().as_slice().iter().any(|span| span.overlaps(block)) {
            found.push(statement.id().clone());
        }
    }
    Ok(found)
}

/// One word or phrase that is looked for, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    words: Vec<String>,
    /// Whether the last word may go on.
    open: bool,
}

/// The terms of a query: phrases between double quotation marks, words apart.
fn terms(query: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    for (place, part) in query.split(['"', '“', '”']).enumerate() {
        if place % 2 == 1 {
            terms.extend(term(part));
        } else {
            terms.extend(part.split_whitespace().filter_map(term));
        }
    }
    terms
}

fn term(part: &str) -> Option<Term> {
    let open = part.trim_end().ends_with('*');
    let words: Vec<String> = tokens(part).map(|(_, _, word)| word).collect();
    (!words.is_empty()).then_some(Term { words, open })
}

/// An FTS5 expression; every word is quoted, so that no input is syntax.
fn expression(terms: &[Term]) -> String {
    let one =
        |term: &Term| format!("\"{}\"{}", term.words.join(" "), if term.open { "*" } else { "" });
    terms.iter().map(one).collect::<Vec<_>>().join(" AND ")
}

/// Words with their characters `[start, end)`, folded as the index folds them.
fn tokens(text: &str) -> impl Iterator<Item = (usize, usize, String)> {
    let characters: Vec<char> = text.chars().collect();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < characters.len() && !is_word(characters[at]) {
            at += 1;
        }
        let start = at;
        while at < characters.len() && is_word(characters[at]) {
            at += 1;
        }
        let word: String = characters[start..at].iter().collect();
        (start < at).then(|| (start, at, fold(&word)))
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

fn fold(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// The part of a block around the first match, and where the matches are in it, in characters.
fn excerpt(block: &str, terms: &[Term]) -> (String, Vec<Span>) {
    let tokens: Vec<_> = tokens(block).collect();
    let matches: Vec<(usize, usize)> =
        terms.iter().flat_map(|term| matches_of(term, &tokens)).collect();
    let first = matches.iter().map(|(start, _)| *start).min().unwrap_or(0);
    let length = block.chars().count();
    let from = if length <= SHOWN { 0 } else { first.saturating_sub(SHOWN / 3) };
    let to = (from + SHOWN).min(length);
    let words = block.chars().skip(from).take(to - from).collect();
    let shown = |&(start, end): &(usize, usize)| {
        let inside = start >= from && end <= to;
        inside.then(|| Span::new((start - from) as u32, (end - from) as u32).ok()).flatten()
    };
    let mut spans: Vec<Span> = matches.iter().filter_map(shown).collect();
    spans.sort();
    spans.dedup();
    (words, spans)
}

fn matches_of(term: &Term, tokens: &[(usize, usize, String)]) -> Vec<(usize, usize)> {
    let count = term.words.len();
    let fits = |window: &&[(usize, usize, String)]| {
        window.iter().zip(&term.words).enumerate().all(|(place, ((_, _, found), wanted))| {
            found == wanted
                || (term.open && place + 1 == count && found.starts_with(wanted.as_str()))
        })
    };
    tokens.windows(count).filter(fits).map(|window| (window[0].0, window[count - 1].1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_words_and_phrases_and_never_syntax() {
        assert_eq!(
            expression(&terms("Prisión \"malos tratos\" tortur*")),
            "\"prision\" AND \"malos tratos\" AND \"tortur\"*"
        );
        assert_eq!(expression(&terms("a OR b) NEAR(")), "\"a\" AND \"or\" AND \"b\" AND \"near\"");
        assert!(terms("  \" ' * ").is_empty());
    }

    #[test]
    fn an_excerpt_marks_what_was_found() {
        let (words, spans) = excerpt("Hubo torturas en la prisión.", &terms("PRISION tortur*"));
        assert_eq!(words, "Hubo torturas en la prisión.");
        assert_eq!(spans, [Span::new(5, 13), Span::new(20, 27)].map(|s| s.expect("not empty")));
    }
}
