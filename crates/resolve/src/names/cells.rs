//! Cells that hold one kind of name.

use super::aside::asides;
use super::plain;
use super::units::{Begins, Kind, Units};
use super::whole::as_given;

/// The given names of a cell that holds nothing else, as plain tokens; `María del Carmen` is `maria`
/// and `carmen`. Titles and what stands in quotes or brackets are left out.
pub(crate) fn given_names(text: &str) -> Vec<String> {
    if let Some(word) = single_word(text) {
        return vec![word];
    }
    let units = Units::of(&asides(text).name, Begins::WithGiven).units;
    units.iter().flat_map(as_given).collect()
}

/// The family names of a cell that holds nothing else, particles joined to what follows, the first
/// surname first. A hyphenated one gives its parts and, after all others, the whole; a husband's
/// name, where it is said to be one, comes after his wife's.
pub(crate) fn family_names(text: &str) -> Vec<String> {
    if let Some(word) = single_word(text) {
        return vec![word];
    }
    let units = Units::of(&asides(text).name, Begins::WithFamily).units;
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

/// Most cells are one word, which needs no taking apart.
fn single_word(text: &str) -> Option<String> {
    let is_word = text.chars().all(char::is_alphabetic);
    is_word.then(|| plain(text)).filter(|word| !word.is_empty() && !word.contains(' '))
}
