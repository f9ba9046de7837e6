//! Whether a denial gives particulars that can be checked.

use super::scene::Scene;
use super::when;
use super::words::{Folded, Word, number};
use super::{gazetteer, marks};
use std::ops::Range;

/// Whether the content gives a date, a named person, a number or a record. "The accusations" and
/// "there is no torture in our prisons" give none, and to name the prison that the accusation
/// names gives nothing that could be checked.
pub(crate) fn is_specific(text: &str, content: Range<usize>) -> bool {
    let folded = Folded::of(text, content.clone()).text;
    if RECORDS.iter().any(|record| folded.contains(record)) {
        return true;
    }
    let scene = Scene::of(text, content);
    let words = &scene.words;
    let numbered = (0..words.len()).any(|at| is_particular_number(words, at));
    if numbered || !when::dates(words, None).is_empty() || has_time(words) {
        return true;
    }
    let blanket = BLANKET.iter().any(|phrase| folded.contains(phrase));
    !blanket && (0..words.len()).any(|at| is_proper(words, at))
}

/// A number of people or days, not one of "the two reports".
fn is_particular_number(words: &[Word<'_>], at: usize) -> bool {
    let counts_claims = words.get(at + 1).is_some_and(|word| {
        let stem = |stem: &&str| word.low.starts_with(*stem);
        CLAIMS.iter().any(stem)
    });
    number(&words[at].low).is_some() && !counts_claims
}

const CLAIMS: &[&str] = &[
    "claim",
    "report",
    "allegation",
    "accusation",
    "charge",
    "stor",
    "denuncia",
    "acusaci",
    "informe",
    "version",
    "afirmaci",
];

/// "on Tuesday", "el martes", "in March".
fn has_time(words: &[Word<'_>]) -> bool {
    let time = |word: &Word<'_>| {
        let low = word.low.as_ref();
        when::is_weekday(low, word.is_capital())
    };
    words.iter().any(time)
}

/// A capitalised word inside the content that is neither a country nor where something is: the name
/// of a person.
fn is_proper(words: &[Word<'_>], at: usize) -> bool {
    let word = &words[at];
    let first =
        at == 0 || matches!(words[at - 1].low.as_ref(), "." | "\"" | "!" | "?" | "'" | "“" | "«");
    let capital = word.is_capital() && word.raw.chars().count() > 1 && !first;
    let state_before = (0..3).any(|back| {
        at.checked_sub(back)
            .and_then(|start| gazetteer::name_at(words, start))
            .is_some_and(|(length, _)| length > back)
    });
    capital && !state_before && !OFFICES.contains(&word.low.as_ref()) && !is_where(words, at)
}

/// Whether the name that this word is a part of says where: "at La Cumbre", "the La Cumbre prison".
fn is_where(words: &[Word<'_>], at: usize) -> bool {
    let named = |at: &usize| words.get(*at).is_some_and(|word| word.is_capital());
    let start = (0..at).rev().take_while(named).last().unwrap_or(at);
    let end = (at..words.len()).take_while(named).last().map_or(at, |last| last + 1);
    let before = start.checked_sub(1).map(|before| words[before].low.as_ref());
    before.is_some_and(|word| LOCATIVES.contains(&word))
        || marks::facility_noun(words, end).is_some()
}

const LOCATIVES: &[&str] = &[
    "at", "in", "inside", "near", "outside", "from", "to", "of", "the", "en", "de", "del", "la",
    "el",
];

const OFFICES: &[&str] = &[
    "president",
    "government",
    "minister",
    "ministry",
    "state",
    "republic",
    "mr",
    "mrs",
    "ms",
    "presidente",
    "gobierno",
    "ministro",
    "ministerio",
    "estado",
    "republica",
    "i",
    "god",
    "dios",
];

const RECORDS: &[&str] = &[
    "records show",
    "the log",
    "logbook",
    "register",
    "registry",
    "video",
    "footage",
    "flight manifest",
    "manifest",
    "medical report",
    "autopsy",
    "court ruling",
    "death certificate",
    "passport",
    "registro",
    "registros",
    "bitacora",
    "grabacion",
    "autopsia",
    "acta de",
    "informe medico",
    "informe forense",
    "expediente",
    "pasaporte",
    "was not on duty",
    "was off duty",
    "no estaba de turno",
    "was in hospital",
    "was abroad",
    "was never in ",
    "were never in ",
    "was not in ",
    "nunca estuvo en ",
    "nunca estuvieron en ",
    "estaba fuera del pais",
    "had been closed",
    "had already been released",
];

/// Words of a denial that tells nothing but that the other is wrong.
const BLANKET: &[&str] = &[
    "are false",
    "is false",
    "were false",
    "was false",
    "are lies",
    "is a lie",
    "untrue",
    "baseless",
    "unfounded",
    "groundless",
    "fabricated",
    "a fabrication",
    "fake",
    "slander",
    "son falsas",
    "son falsos",
    "es falso",
    "es falsa",
    "es mentira",
    "son mentiras",
    "infundad",
    "calumnia",
    "there is no",
    "there are no",
    "there's no",
    "there has been no",
    "there have been no",
    "there was no",
    "no hay",
    "no one is",
    "nobody is",
    "nadie",
    "no existe",
    "no existen",
    "no ha habido",
    "no hubo",
];
