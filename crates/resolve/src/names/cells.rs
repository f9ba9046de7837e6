//! Cells that hold one kind of name.

use super::aside::{Asides, asides};
use super::nicknames::is_given;
use super::plain;
use super::units::{Begins, Kind, Unit, Units};
use super::whole::as_given;

/// What a cell of one kind of name says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Plain tokens.
    pub(crate) names: Vec<String>,
    /// What comes after the name, `hijo` and `junior` as `jr`.
    pub(crate) suffix: Option<String>,
    /// Other names, each in plain tokens.
    pub(crate) aliases: Vec<String>,
}

/// The given names of a cell that holds nothing else, as plain tokens; `María del Carmen` is `maria`
/// and `carmen`. Titles are left out.
pub(crate) fn given_names(text: &str) -> Cell {
    cell(text, Begins::WithGiven, |units| units.iter().flat_map(as_given).collect())
}

/// The family names of a cell that holds nothing else, particles joined to what follows, the first
/// surname first. A hyphenated one gives its parts and, after all others, the whole; a husband's
/// name, where it is said to be one, comes after his wife's.
pub(crate) fn family_names(text: &str) -> Cell {
    cell(text, Begins::WithFamily, families)
}

fn cell(text: &str, begins: Begins, names: impl Fn(Vec<Unit>) -> Vec<String>) -> Cell {
    if let Some(word) = single_word(text) {
        return Cell { names: vec![word], ..Cell::default() };
    }
    let Asides { name, aliases, suffix, .. } = asides(text);
    let found = Units::of(&name, begins);
    Cell { names: names(found.units), suffix: found.suffix.or(suffix), aliases }
}

fn families(units: Vec<Unit>) -> Vec<String> {
    let (husbands, own): (Vec<_>, Vec<_>) =
        units.into_iter().partition(|unit| unit.kind == Kind::Husband);
    let mut names = Vec::new();
    let mut wholes = Vec::new();
    for unit in own.into_iter().chain(husbands) {
        names.extend(unit.tokens());
        if !unit.parts.is_empty() {
            wholes.push(unit.joined);
        }
    }
    names.extend(wholes);
    names
}

/// Articles that stand before what somebody is called.
const ARTICLES: [&str; 6] = ["el", "la", "los", "las", "lo", "the"];

/// The names of a cell of nicknames, without articles, each in plain tokens: `El Chino, Beto` is `chino`
/// and `beto`.
pub(crate) fn called(text: &str) -> Vec<String> {
    let pieces = text.split([',', ';', '/', '"', '“', '”', '«', '»', '(', ')']);
    let names = pieces.map(|piece| {
        let plain = plain(piece);
        let words = plain.split(' ').skip_while(|word| ARTICLES.contains(word));
        words.collect::<Vec<_>>().join(" ")
    });
    names.filter(|name| !name.is_empty()).collect()
}

/// Of what somebody is called, the one that is compared: the first usual given name, else the first.
pub(crate) fn telling(aliases: &[String]) -> Option<&str> {
    let mut words = aliases.iter().flat_map(|alias| alias.split(' '));
    words.find(|word| is_given(word)).or_else(|| aliases.first().map(String::as_str))
}

/// Most cells are one word, which needs no taking apart.
fn single_word(text: &str) -> Option<String> {
    let is_word = text.chars().all(char::is_alphabetic);
    is_word.then(|| plain(text)).filter(|word| !word.is_empty() && !word.contains(' '))
}
