//! Documents that may be translations of each other: in two languages, with the figures and names of
//! the one in the other, in like order. A translator leaves these as they are, and little else.
//!
//! Two reports of one event have names in common too, so this is a question for a person and joins
//! nothing.

use super::many::{Kind, Pair, Shared};
use super::words::{Words, hash_of};
use model::Text;
use std::collections::{BTreeMap, HashMap};

/// The figures and names of a text, each at its first place, in their order.
#[derive(Debug)]
pub(super) struct Anchors {
    language: String,
    list: Vec<Anchor>,
}

#[derive(Debug, Clone, Copy)]
struct Anchor {
    hash: u64,
    /// Start and end in bytes.
    place: (u32, u32),
}

impl Anchors {
    pub(super) fn of(text: &str, language: &str) -> Self {
        Self { language: language.to_owned(), list: anchors(text) }
    }
}

fn anchors(text: &str) -> Vec<Anchor> {
    let mut known: HashMap<u64, ()> = HashMap::new();
    let mut found = Vec::new();
    let places = Words::of(text).places;
    let mut rest = places.as_slice();
    while let Some(((start, end), after)) = rest.split_first() {
        let (anchor, used) = figure(text, (*start, *end), after).unwrap_or_else(|| {
            let word = &text[*start as usize..*end as usize];
            let name = is_name(word) && !begins_sentence(&text[..*start as usize]);
            (name.then(|| Anchor { hash: hash_of(word), place: (*start, *end) }), 0)
        });
        rest = &after[used..];
        found.extend(anchor.filter(|anchor| known.insert(anchor.hash, ()).is_none()));
    }
    found
}

/// The figure that begins with this word, if it is one, and how many of the words after it belong to
/// it: 1,200 is 1.200. One digit says nothing.
fn figure(text: &str, first: (u32, u32), after: &[(u32, u32)]) -> Option<(Option<Anchor>, usize)> {
    let is_digits = |(start, end): (u32, u32)| {
        text[start as usize..end as usize].bytes().all(|byte| byte.is_ascii_digit())
    };
    if !is_digits(first) {
        return None;
    }
    let mut last = first;
    let mut used = 0;
    for next in after {
        let between = &text[last.1 as usize..next.0 as usize];
        let groups = matches!(between, "." | "," | "'" | "’" | "\u{a0}" | "\u{202f}");
        if !groups || next.1 - next.0 != 3 || !is_digits(*next) {
            break;
        }
        (last, used) = (*next, used + 1);
    }
    let written = &text[first.0 as usize..last.1 as usize];
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let anchor = Anchor { hash: hash_of(&digits), place: (first.0, last.1) };
    Some(((digits.len() > 1).then_some(anchor), used))
}

/// A word of four letters and more with a capital, or three and more capitals.
fn is_name(word: &str) -> bool {
    let (letters, mut capitals) =
        (word.chars().count(), word.chars().take_while(|c| c.is_uppercase()));
    capitals.next().is_some() && (letters >= 4 || (letters == 3 && capitals.count() == 2))
}

/// Whether any word would have a capital here.
fn begins_sentence(before: &str) -> bool {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '…' | ':' | '\n');
    let trimmed = before.trim_end_matches(|c: char| !c.is_alphanumeric() && !ends(c));
    trimmed.chars().next_back().is_none_or(ends)
}

/// What is in more documents than this tells nothing of two of them.
const RARE: usize = 32;
/// The least number of figures and names in like order.
const LEAST: usize = 6;
/// The least share of those of the document that has fewer.
const SHARE: f64 = 0.5;

/// Pairs of ranks, and how many figures and names were in too many documents.
#[derive(Debug, Default)]
pub(super) struct Translations {
    pub(super) pairs: Vec<Pair>,
    pub(super) common: u64,
}

/// Takes the anchors of each document whose language is known, in the order of ids.
pub(super) fn translations(documents: &[Option<&Anchors>]) -> Translations {
    let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
    for (rank, anchors) in documents.iter().enumerate() {
        for anchor in anchors.iter().flat_map(|anchors| &anchors.list) {
            let known = holders.entry(anchor.hash).or_default();
            if known.len() <= RARE {
                known.push(rank);
            }
        }
    }
    let common = holders.values().filter(|known| known.len() > RARE).count() as u64;
    holders.retain(|_, known| (2..=RARE).contains(&known.len()));
    let found =
        documents.iter().enumerate().filter_map(|(rank, anchors)| Some((rank, (*anchors)?)));
    let pairs = found.flat_map(|(rank, anchors)| of_one(rank, anchors, documents, &holders));
    Translations { pairs: pairs.collect(), common }
}

/// The pairs of a document with those after it.
fn of_one(
    rank: usize,
    anchors: &Anchors,
    documents: &[Option<&Anchors>],
    holders: &HashMap<u64, Vec<usize>>,
) -> Vec<Pair> {
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    for anchor in &anchors.list {
        let known = holders.get(&anchor.hash).map_or(&[][..], Vec::as_slice);
        known.iter().filter(|other| **other > rank).for_each(|other| {
            *shared.entry(*other).or_default() += 1;
        });
    }
    let enough = shared.into_iter().filter(|(_, count)| *count >= LEAST);
    enough.filter_map(|(other, _)| pair((rank, anchors), (other, documents[other]?))).collect()
}

fn pair((a, of_a): (usize, &Anchors), (b, of_b): (usize, &Anchors)) -> Option<Pair> {
    if of_a.language == of_b.language {
        return None;
    }
    let common = in_like_order(&of_a.list, &of_b.list).len();
    let share = |of: &Anchors| common as f64 / of.list.len().max(1) as f64;
    let (containment, converse) = (share(of_a), share(of_b));
    let enough = common >= LEAST && containment.max(converse) >= SHARE;
    enough.then_some(Pair { a, b, containment, converse, kind: Kind::Translation })
}

/// The longest list of anchors that both have in the same order: in a longest increasing run of places
/// (Schensted 1961).
fn in_like_order(a: &[Anchor], b: &[Anchor]) -> Vec<(Anchor, Anchor)> {
    let places: HashMap<u64, Anchor> = b.iter().map(|anchor| (anchor.hash, *anchor)).collect();
    let both: Vec<(Anchor, Anchor)> =
        a.iter().filter_map(|anchor| Some((*anchor, *places.get(&anchor.hash)?))).collect();
    let place = |at: usize| both[at].1.place;
    // The last of the best run of each length, and the one before each in its run.
    let (mut lasts, mut before): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
    for at in 0..both.len() {
        let length = lasts.partition_point(|last| place(*last) < place(at));
        before.push(length.checked_sub(1).map(|shorter| lasts[shorter]));
        match lasts.get_mut(length) {
            Some(last) => *last = at,
            None => lasts.push(at),
        }
    }
    let run = std::iter::successors(lasts.last().copied(), |at| before[*at]);
    let mut run: Vec<(Anchor, Anchor)> = run.map(|at| both[at]).collect();
    run.reverse();
    run
}

/// The figures and names that two texts have in like order: what shows that the one may be a
/// translation of the other.
pub fn names_in_common(a: &str, b: &str) -> Vec<Shared> {
    let (text_a, text_b) = (Text::new(a.to_owned()), Text::new(b.to_owned()));
    let span = |text: &Text, anchor: Anchor| {
        text.span_of(anchor.place.0 as usize..anchor.place.1 as usize)
    };
    let shared = in_like_order(&anchors(a), &anchors(b)).into_iter().filter_map(|(in_a, in_b)| {
        let (a, b) = (span(&text_a, in_a)?, span(&text_b, in_b)?);
        Some(Shared { a, b, text: text_a.slice(a)?.to_owned() })
    });
    shared.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "On 14 March 2024 the guards of La Cumbre took Tomás Arrieta and Rosa \
        Quintanilla from the bus in Puerto Claro. They were held for 72 days with 1,240 others, wrote \
        the lawyer Inés Bermúdez to the court in Valdoria. None of the 38 letters was answered.";
    const SPANISH: &str = "El 14 de marzo de 2024 los guardias de La Cumbre bajaron a Tomás Arrieta y \
        a Rosa Quintanilla del autobús en Puerto Claro. Estuvieron presos 72 días con otras 1.240 \
        personas, escribió la abogada Inés Bermúdez al juzgado de Valdoria. Ninguna de las 38 cartas \
        tuvo respuesta.";
    const OTHER: &str = "Los presos de La Cumbre no reciben cartas, dijo en Valdoria la abogada Inés \
        Bermúdez. En 2024 murieron allí 12 personas, entre ellas Mateo Salcedo, de Costa Brisa, y un \
        vecino de San Telmo cuyo nombre no se conoce.";

    fn check(texts: &[(&str, &str)], expected: &[(usize, usize)]) {
        let all: Vec<Anchors> = texts.iter().map(|(text, code)| Anchors::of(text, code)).collect();
        let found = translations(&all.iter().map(Some).collect::<Vec<_>>());
        let pairs: Vec<(usize, usize)> = found.pairs.iter().map(|pair| (pair.a, pair.b)).collect();
        assert_eq!(pairs, expected);
        assert!(found.pairs.iter().all(|pair| pair.kind == Kind::Translation));
    }

    #[test]
    fn figures_and_names_in_like_order_are_asked_about() {
        check(&[(ENGLISH, "en"), (OTHER, "es"), (SPANISH, "es")], &[(0, 2)]);
        check(&[(ENGLISH, "en"), (OTHER, "es")], &[]);
    }

    #[test]
    fn documents_in_one_language_are_no_translations() {
        check(&[(ENGLISH, "es"), (SPANISH, "es")], &[]);
    }

    #[test]
    fn the_same_names_in_another_order_are_no_translation() {
        let turned: Vec<&str> = SPANISH.split(' ').rev().collect();
        check(&[(ENGLISH, "en"), (&turned.join(" "), "es")], &[]);
    }

    #[test]
    fn what_is_in_many_documents_tells_nothing() {
        let mut texts = vec![(ENGLISH, "en"); RARE];
        texts.push((SPANISH, "es"));
        check(&texts, &[]);
    }

    #[test]
    fn what_is_in_common_is_shown() {
        let shown: Vec<String> =
            names_in_common(SPANISH, ENGLISH).into_iter().map(|shared| shared.text).collect();
        assert_eq!(
            shown,
            [
                "14",
                "2024",
                "Cumbre",
                "Tomás",
                "Arrieta",
                "Rosa",
                "Quintanilla",
                "Puerto",
                "Claro",
                "72",
                "1.240",
                "Inés",
                "Bermúdez",
                "Valdoria",
                "38"
            ]
        );
    }
}
