//! Whether a denial gives particulars that can be checked.

use super::scene::Scene;
use super::words::{Folded, Word, number};
use super::{gazetteer, when};
use std::ops::Range;

/// Whether the content gives a date, a named place or person, a number or a record. "The
/// accusations" and "there is no torture in our prisons" give none.
pub(crate) fn is_specific(text: &str, content: Range<usize>) -> bool {
    let folded = Folded::of(text, content.clone()).text;
    if RECORDS.iter().any(|record| folded.contains(record)) {
        return true;
    }
    let scene = Scene::of(text, content);
    let words = &scene.words;
    let numbered = words.iter().any(|word| number(&word.low).is_some());
    if numbered || !when::dates(words, None).is_empty() || has_time(words) {
        return true;
    }
    let blanket = BLANKET.iter().any(|phrase| folded.contains(phrase));
    !blanket && (0..words.len()).any(|at| is_proper(words, at))
}

/// "on Tuesday", "el martes", "in March".
fn has_time(words: &[Word<'_>]) -> bool {
    let time = |word: &Word<'_>| {
        let low = word.low.as_ref();
        DAYS_ES.contains(&low) || DAYS_EN.contains(&low) && word.is_capital()
    };
    words.iter().any(time)
}

/// A capitalised word inside the content that is no country: the name of a person or place.
fn is_proper(words: &[Word<'_>], at: usize) -> bool {
    let word = &words[at];
    let first = at == 0
        || matches!(
            words[at - 1].low.as_ref(),
            "." | "\"" | "!" | "?" | "'" | "“" | "«"
        );
    let capital = word.is_capital() && word.raw.chars().count() > 1 && !first;
    let state_before = (0..3).any(|back| {
        at.checked_sub(back)
            .and_then(|start| gazetteer::name_at(words, start))
            .is_some_and(|(length, _)| length > back)
    });
    capital && !state_before && !OFFICES.contains(&word.low.as_ref())
}

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
    "estaba fuera del pais",
    "had been closed",
    "had already been released",
];

const BLANKET: &[&str] = &[
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

const DAYS_EN: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
const DAYS_ES: &[&str] = &[
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
];
