//! Who is named in a text: names as they are compared, and short forms that mean somebody named in
//! full before.

use crate::custody::places::words;
use model::{Reading, SpeakerKind, Statement};
use std::collections::{BTreeMap, BTreeSet};

/// Words that join the parts of a name.
const PARTICLES: [&str; 12] =
    ["al", "bin", "da", "de", "del", "dos", "e", "la", "las", "los", "van", "y"];

/// A name as it is compared: its words in lower case and without accents.
pub fn name_key(name: &str) -> String {
    words(name).join(" ")
}

/// Whether the one of two names as they are compared has all words, at least two, of the other.
pub fn is_part_of_name(one: &str, other: &str) -> bool {
    let words = |name| str::split(name, ' ').collect::<BTreeSet<&str>>();
    let (one, other) = (words(one), words(other));
    one.len().min(other.len()) >= 2 && (one.is_subset(&other) || other.is_subset(&one))
}

/// Whether words can be the name of one person: two to six, each with a capital letter but those that
/// join them. What stands for a sealed name is one word and a name too.
pub(crate) fn is_name(text: &str) -> bool {
    let parts: Vec<&str> = text.split_whitespace().collect();
    if let [only] = parts.as_slice() {
        return is_sealed(only);
    }
    let is_part = |part: &&str| {
        let is_capital = part.chars().next().is_some_and(char::is_uppercase);
        let is_word =
            part.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.'));
        is_sealed(part) || is_word && (is_capital || PARTICLES.contains(part))
    };
    let capitals = parts.iter().filter(|part| part.chars().next().is_some_and(char::is_uppercase));
    (2..=6).contains(&parts.len()) && parts.iter().all(is_part) && capitals.count() >= 2
}

/// Whether a word stands in the place of something sealed.
fn is_sealed(word: &str) -> bool {
    word.chars().count() > 2 && word.starts_with('█') && word.ends_with('█')
}

/// A word of a text, with the place of its first character.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    plain: String,
    at: u32,
    is_capital: bool,
}

fn words_of(text: &str) -> Vec<Word> {
    let (mut all, mut own) = (Vec::new(), String::new());
    let mut at = 0;
    let end = std::iter::once(' ');
    for (place, c) in text.chars().chain(end).enumerate() {
        if c.is_alphanumeric() {
            if own.is_empty() {
                at = u32::try_from(place).unwrap_or(u32::MAX);
            }
            own.push(c);
        } else if !own.is_empty() {
            let is_capital = own.chars().next().is_some_and(char::is_uppercase);
            all.extend(words(&own).into_iter().map(|plain| Word { plain, at, is_capital }));
            own.clear();
        }
    }
    all
}

/// A full name.
#[derive(Debug)]
struct Full {
    /// As it is written.
    written: String,
    /// As it is compared.
    parts: Vec<String>,
    /// The character of the text where it first stands.
    first: u32,
}

/// The persons of one document, by their full names.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// By the name as it is compared.
    names: BTreeMap<String, Full>,
    /// The names that a word is part of.
    of_word: BTreeMap<String, BTreeSet<String>>,
}

impl Named {
    /// Names that stand in a text; those that do not are kept as if they stood at its start.
    pub(crate) fn new<'a>(names: impl Iterator<Item = &'a str>, text: &str) -> Self {
        let text = words_of(text);
        let mut named = Self::default();
        for name in names.filter(|name| is_name(name)) {
            let (written, parts) = (name.to_owned(), words(name));
            named.names.entry(parts.join(" ")).or_insert(Full { written, parts, first: 0 });
        }
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, word) in text.iter().enumerate() {
            places.entry(&word.plain).or_default().push(at);
        }
        for (name, Full { parts, first, .. }) in &mut named.names {
            let at = parts.first().and_then(|part| places.get(part.as_str()));
            *first = at.and_then(|at| first_place(parts, &text, at)).unwrap_or(0);
            for part in parts.iter().filter(|part| !PARTICLES.contains(&part.as_str())) {
                named.of_word.entry(part.clone()).or_default().insert(name.clone());
            }
        }
        named
    }

    /// The persons that the statements of a document name in full; who speaks there as a body or an
    /// office is none.
    pub(crate) fn in_statements(reading: &Reading, statements: &[Statement]) -> Self {
        let (persons, others): (Vec<_>, Vec<_>) = statements
            .iter()
            .map(|statement| &statement.speaker)
            .partition(|speaker| speaker.kind == SpeakerKind::Person);
        let others: BTreeSet<&str> = others.iter().map(|other| other.name.as_str()).collect();
        let speakers = persons.iter().map(|person| person.name.as_str());
        let victims = statements.iter().flat_map(|statement| &statement.about);
        let victims = victims.flat_map(|about| &about.victims).map(String::as_str);
        let names: BTreeSet<&str> = speakers.chain(victims).filter(|name| is_name(name)).collect();
        Self::new(names.difference(&others).copied(), reading.text().as_str())
    }

    /// The full name that words stand for which somebody gave as a name; their own key where none is
    /// known.
    pub(crate) fn full(&self, name: &str) -> Option<String> {
        let own = name_key(name);
        if self.names.contains_key(&own) {
            return Some(own);
        }
        if is_name(name) {
            return Some(own);
        }
        let mut candidates = self.of_word.get(&own).into_iter().flatten();
        match (candidates.next(), candidates.next()) {
            (Some(only), None) => Some(only.clone()),
            _ => None,
        }
    }

    /// How a name is written; itself where it is not one of these.
    pub(crate) fn written<'a>(&'a self, key: &'a str) -> &'a str {
        self.names.get(key).map_or(key, |full| &full.written)
    }

    /// Everybody named in a passage that ends at this character of the text, in full or by a part of a
    /// name that only one of those has who were named by then; `but` is left out.
    pub(crate) fn in_passage(
        &self,
        passage: &str,
        end: u32,
        but: Option<&str>,
    ) -> BTreeSet<String> {
        let passage = words_of(passage);
        let known = |name: &String| {
            Some(name.as_str()) != but && self.names.get(name).is_some_and(|full| full.first < end)
        };
        let mut found = BTreeSet::new();
        let mut at = 0;
        while let Some(word) = passage.get(at) {
            let names = self.of_word.get(&word.plain).filter(|_| word.is_capital);
            let names: Vec<&String> = names.into_iter().flatten().collect();
            let in_full = names.iter().find_map(|name| {
                let full = self.names.get(*name)?;
                begins(&full.parts, passage.get(at..)?).then_some((*name, full.parts.len()))
            });
            match in_full {
                Some((name, length)) => {
                    found.extend(Some(name.clone()).filter(|name| Some(name.as_str()) != but));
                    at += length;
                    continue;
                }
                None => found.extend(only(names.into_iter().filter(|name| known(name)))),
            }
            at += 1;
        }
        found
    }
}

fn only<'a>(mut names: impl Iterator<Item = &'a String>) -> Option<String> {
    match (names.next(), names.next()) {
        (Some(only), None) => Some(only.clone()),
        _ => None,
    }
}

/// Words after a name by which something was done to them, or is.
const UNDERGOES: [&str; 20] = [
    "continua",
    "esta",
    "estaba",
    "estuvo",
    "fue",
    "ha",
    "habia",
    "had",
    "has",
    "is",
    "permanece",
    "permanecio",
    "quedo",
    "remained",
    "remains",
    "seguia",
    "sigue",
    "siguio",
    "was",
    "were",
];

/// Beginnings of verbs before a name by which something was done to them.
const DONE: [&str; 17] = [
    "arrest",
    "captur",
    "deport",
    "detain",
    "detien",
    "detuv",
    "encarcel",
    "excarcel",
    "expuls",
    "freed",
    "imprison",
    "jail",
    "liber",
    "releas",
    "remov",
    "traslad",
    "transferr",
];

/// Whether words tell of somebody as the one whom something was done to: “Ruiz, a baker, was …”,
/// “arrested Ruiz”, “detuvieron a Ruiz”.
pub(crate) fn is_done_to(text: &str, key: &str) -> bool {
    let (words, chars) = (words_of(text), text.chars().collect::<Vec<char>>());
    let parts: BTreeSet<&str> = key.split(' ').collect();
    let is_part = |word: &Word| word.is_capital && parts.contains(word.plain.as_str());
    let mut before: &[Word] = &[];
    let mut at = 0;
    words.chunk_by(|one, other| is_part(one) == is_part(other)).any(|run| {
        at += run.len();
        let after = words.get(at.saturating_sub(1)..).unwrap_or_default();
        let found = run.first().is_some_and(is_part)
            && (follows_verb(before) || precedes_auxiliary(after, &chars));
        before = run;
        found
    })
}

fn follows_verb(before: &[Word]) -> bool {
    let mut before = before.iter().rev().map(|word| word.plain.as_str());
    let verb = match before.next() {
        Some("a") => before.next(),
        word => word,
    };
    verb.is_some_and(|verb| DONE.iter().any(|beginning| verb.starts_with(beginning)))
}

/// Whether the first of the words, the last of a name, is followed by such a word, at once or after
/// what stands between commas.
fn precedes_auxiliary(words: &[Word], chars: &[char]) -> bool {
    let comma = |pair: &[Word]| match pair {
        [one, other] => chars
            .get(one.at as usize..other.at as usize)
            .is_some_and(|between| between.contains(&',')),
        _ => false,
    };
    let mut pairs = words.windows(2);
    let Some(first) = pairs.next() else { return false };
    let next = if comma(first) { pairs.find(|pair| comma(pair)) } else { Some(first) };
    let word = next.and_then(|pair| pair.last());
    word.is_some_and(|word| UNDERGOES.contains(&word.plain.as_str()))
}

/// The character where these words first stand, of the places where the first of them does.
fn first_place(parts: &[String], text: &[Word], at: &[usize]) -> Option<u32> {
    let stands = |at: &&usize| text.get(**at..).is_some_and(|rest| begins(parts, rest));
    text.get(*at.iter().find(stands)?).map(|word| word.at)
}

fn begins(parts: &[String], text: &[Word]) -> bool {
    parts.len() <= text.len() && parts.iter().zip(text).all(|(part, word)| *part == word.plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_of_a_person() {
        for name in ["Ana Ruiz", "Ana de la O", "José María Ruiz Vega", "Ana O’Neil"] {
            assert!(is_name(name), "{name}");
        }
        for other in ["Ruiz", "detained men", "Ana", "12 Men", "the Ministry of Justice", ""] {
            assert!(!is_name(other), "{other}");
        }
        assert!(is_name("█x7f3a2a91x00042█"));
    }

    #[test]
    fn who_is_named_is_not_always_the_one_whom_it_was_done_to() {
        for text in [
            "Ana Ruiz was held.",
            "that Ruiz, a baker from San Telmo, has been held",
            "police arrested Ana Ruiz",
            "los agentes detuvieron a Ruiz",
            "Ruiz está detenida",
        ] {
            assert!(is_done_to(text, "ana ruiz"), "{text}");
        }
        for text in
            ["Ruiz filmed men who were deported", "a film by Ruiz about men deported", "Ruiz"]
        {
            assert!(!is_done_to(text, "ana ruiz"), "{text}");
        }
    }

    #[test]
    fn a_part_of_a_name_means_who_was_named_by_then() {
        let text = "Ana Ruiz was held. Ruiz slept. Her sister, Eva Ruiz, called. Ruiz slept.";
        let named = Named::new(["Ana Ruiz", "Eva Ruiz"].into_iter(), text);
        let end = text.chars().count() as u32;
        let found = |passage: &str, end: u32, but: Option<&str>| {
            Vec::from_iter(named.in_passage(passage, end, but))
        };
        assert_eq!(found("Ruiz slept.", 30, None), ["ana ruiz"]);
        assert!(found("Ruiz slept.", end, None).is_empty());
        assert_eq!(found("Ruiz slept.", end, Some("eva ruiz")), ["ana ruiz"]);
        assert_eq!(found("Eva Ruiz called Ana Ruiz.", end, None), ["ana ruiz", "eva ruiz"]);
        assert_eq!(named.full("Ana"), Some("ana ruiz".to_owned()));
        assert_eq!(named.full("Ruiz"), None);
        assert_eq!(named.full("Luis Paz"), Some("luis paz".to_owned()));
    }
}
