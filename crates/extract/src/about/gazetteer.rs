//! The names of countries, their people and cities, found in running text.

use super::countries::{ALIASES, COUNTRIES, Country};
use super::words::{Word, words};
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a name in the table stands for; the country by its English short name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    /// The country itself.
    State(&'static str),
    /// Of it, or from it.
    Demonym(&'static str),
    /// A city in it.
    City(&'static str),
}

/// A name of the table: its folded words and whether it must be written with a capital.
struct Name {
    low: Vec<String>,
    capital: bool,
    known: Known,
}

/// By the first word; longer names first.
static NAMES: LazyLock<HashMap<String, Vec<Name>>> = LazyLock::new(|| {
    let mut map = HashMap::<String, Vec<Name>>::new();
    for country in COUNTRIES {
        add_country(&mut map, country);
    }
    for (alias, english) in ALIASES {
        add(&mut map, alias, true, Known::State(english));
    }
    for names in map.values_mut() {
        names.sort_by_key(|name| usize::MAX - name.low.len());
    }
    map
});

fn add_country(map: &mut HashMap<String, Vec<Name>>, country: &'static Country) {
    let english = country.english;
    add(map, english, true, Known::State(english));
    for name in country.spanish {
        add(map, name, true, Known::State(english));
    }
    for name in country.english_demonyms {
        add(map, name, true, Known::Demonym(english));
        add(map, &format!("{name}s"), true, Known::Demonym(english));
    }
    for name in country.spanish_demonyms.iter().flat_map(|m| inflected(m)) {
        add(map, &name, false, Known::Demonym(english));
    }
    for name in country.cities {
        add(map, name, true, Known::City(english));
    }
}

fn add(map: &mut HashMap<String, Vec<Name>>, name: &str, capital: bool, known: Known) {
    let low: Vec<String> =
        words(name, 0..name.len()).iter().map(|word| word.low.to_string()).collect();
    let Some(first) = low.first() else {
        return;
    };
    let names = map.entry(first.clone()).or_default();
    // The first row wins: a Spanish name that is also an English one is added once.
    if !names.iter().any(|name| name.low == low && name.capital == capital) {
        names.push(Name { low, capital, known });
    }
}

/// A Spanish adjective in both genders and numbers.
fn inflected(masculine: &str) -> Vec<String> {
    let stem = |ending: &str| masculine.strip_suffix(ending);
    let forms =
        |stem: &str, endings: &[&str]| endings.iter().map(|e| format!("{stem}{e}")).collect();
    if let Some(stem) = stem("o") {
        return forms(stem, &["o", "a", "os", "as"]);
    }
    if let Some(stem) = stem("és") {
        return forms(stem, &["és", "esa", "eses", "esas"]);
    }
    if let Some(stem) = stem("án") {
        return forms(stem, &["án", "ana", "anes", "anas"]);
    }
    if masculine.ends_with("ol") {
        return forms(masculine, &["", "a", "es", "as"]);
    }
    forms(masculine, &["", "s", "es"])
}

/// The name that starts at a word, with its length in words.
pub(crate) fn name_at(words: &[Word<'_>], at: usize) -> Option<(usize, Known)> {
    let first = words.get(at)?;
    let names = NAMES.get(first.low.as_ref())?;
    let name = names.iter().find(|name| fits(name, words, at))?;
    (!is_another(words, at, name)).then_some((name.low.len(), name.known))
}

fn fits(name: &Name, words: &[Word<'_>], at: usize) -> bool {
    let Some(found) = words.get(at..at + name.low.len()) else {
        return false;
    };
    // "US" and "us" differ by nothing but their capitals.
    let written = match name.low[0].as_str() {
        "us" | "usa" | "uk" | "uae" | "eua" => found[0].raw.chars().all(char::is_uppercase),
        _ => !name.capital || found[0].is_capital(),
    };
    written && found.iter().zip(&name.low).all(|(word, low)| word.low == *low)
}

/// Whether the words around make it a part of another name: "New Mexico", "Michael Jordan".
fn is_another(words: &[Word<'_>], at: usize, name: &Name) -> bool {
    let before = at.checked_sub(1).map(|i| &words[i]);
    let low = before.map_or("", |word| word.low.as_ref());
    if matches!(
        low,
        "new" | "latin" | "north" | "south" | "central" | "native" | "african" | "gulf"
    ) {
        return before.is_some_and(Word::is_capital);
    }
    let of_gulf = matches!(low, "of" | "de")
        && at >= 2
        && matches!(words[at - 2].low.as_ref(), "gulf" | "golfo");
    let capital =
        |word: Option<&Word<'_>>| word.is_some_and(|word| word.is_capital() && word.raw.len() > 2);
    let homonym = HOMONYMS.contains(&name.low[0].as_str()) && name.low.len() == 1;
    of_gulf || homonym && (capital(before) || capital(words.get(at + 1)))
}

/// Names of countries and cities that are also names of persons.
const HOMONYMS: &[&str] = &[
    "jordan",
    "chad",
    "georgia",
    "israel",
    "paris",
    "sofia",
    "santiago",
    "lima",
    "roma",
    "jerusalem",
    "mauricio",
    "dominica",
    "malta",
    "china",
    "cuba",
    "london",
    "berlin",
    "roseau",
    "wellington",
];
