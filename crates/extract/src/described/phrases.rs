//! What phrases say of a person: "a 27-year-old Venezuelan barber from Maracaibo", "nacido el 3 de
//! marzo de 1998 en Mérida", "titular de la cédula V-12345678".

use super::Trait;
use super::callings::{self, Kind};
use super::script::{Script, Told};
use super::values;
use crate::names::Gender;
use crate::phrases;
use crate::tokens::Shape;
use std::ops::Range;

/// A phrase that describes a person is not longer than this many parts.
const MOST_PARTS: usize = 12;

/// What is known of a phrase while it is read.
struct Phrase<'s, 'a> {
    script: &'s Script<'a>,
    start: usize,
    limit: usize,
    /// The gender of its article.
    article: Gender,
    /// The last noun for the person.
    head: Option<usize>,
    told: Told,
}

/// A phrase for a person that starts here, as long as it goes: article, adjectives, nouns, and what
/// follows them. `None` where nothing in it is a word for a person.
pub(super) fn describing(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let (article, start) = article(script, at);
    let told = Told::nothing(start);
    let mut phrase = Phrase { script, start: at, limit, article, head: None, told };
    for _ in 0..MOST_PARTS {
        if phrase.told.end >= limit || !phrase.part() {
            break;
        }
    }
    phrase.head.is_some().then_some(phrase.told)
}

fn article(script: &Script, at: usize) -> (Gender, usize) {
    let gender = match script.low(at) {
        "el" | "un" | "del" | "al" if script.is_spanish(at) => Gender::Man,
        "la" | "una" if script.is_spanish(at) => Gender::Woman,
        "a" | "an" | "the" if !script.is_spanish(at) => Gender::Unknown,
        _ => return (Gender::Unknown, at),
    };
    (gender, at + 1)
}

impl Phrase<'_, '_> {
    /// Reads one part more; `false` where there is none.
    fn part(&mut self) -> bool {
        self.people() || self.calling() || self.noun() || self.age() || self.what_follows()
    }

    fn add(&mut self, told: Told) -> bool {
        self.told.end = told.end;
        self.told.found.extend(told.found);
        true
    }

    /// "Venezuelan", "venezolana".
    fn people(&mut self) -> bool {
        let at = self.told.end;
        let Some(told) = values::nationality(self.script, at, self.limit) else {
            return false;
        };
        let own = if self.script.is_spanish(at) {
            demonym_gender(self.script.low(at))
        } else {
            Gender::Unknown
        };
        self.named(at, told.end, own);
        self.add(told)
    }

    /// An occupation of one or more words.
    fn calling(&mut self) -> bool {
        let joined =
            usize::from(self.head.is_some() && self.script.is(self.told.end, &["and", "y", "e"]));
        let at = self.told.end + joined;
        let at = if joined > 0 { article(self.script, at).1 } else { at };
        let Some((head, words)) = calling_at(self.script, at, self.limit) else {
            return false;
        };
        let gender = callings::kind(self.script, head).map_or(Gender::Unknown, Kind::gender);
        self.named(head, head + 1, gender);
        let former = self.former_before(at).filter(|_| words.start == at);
        let words = former.unwrap_or(words.start)..words.end;
        let value = self.script.plain(words.clone()).to_lowercase();
        self.add(Told::of(Trait::Occupation, value, words))
    }

    /// "former" right before an occupation, which belongs to it.
    fn former_before(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1).filter(|before| *before >= self.start)?;
        (callings::kind(self.script, before) == Some(Kind::Former)).then_some(before)
    }

    /// Another noun for a person, a title or an adjective.
    fn noun(&mut self) -> bool {
        let at = self.told.end;
        let Some(kind) = callings::kind(self.script, at) else {
            return false;
        };
        match kind {
            Kind::Person(gender) | Kind::Relative(gender) | Kind::Title(gender) => {
                self.named(at, at + 1, gender);
            }
            Kind::Adjective | Kind::Former => {}
            Kind::Calling(_) | Kind::Office(_) => return false,
        }
        self.add(Told::nothing(at + 1))
    }

    /// Notes that the person is called so, and what that says of the sex: the article first.
    fn named(&mut self, at: usize, end: usize, own: Gender) {
        let by_article = self.article != Gender::Unknown;
        let gender = if by_article { self.article } else { own };
        let known = self.told.found.iter().any(|finding| finding.what == Trait::Sex);
        let start = if by_article { self.start } else { at };
        if let Some(told) = sex(gender, start..end).filter(|_| !known) {
            self.told.found.extend(told.found);
        }
        self.head = Some(at);
    }

    fn age(&mut self) -> bool {
        let at = self.told.end;
        let Some(told) = values::age_in_words(self.script, at, self.limit) else {
            return false;
        };
        // "After 27 years José Pérez …": before the noun only what says "old".
        let says_old = self.script.low(told.end - 1).ends_with("old");
        if self.head.is_none() && !says_old {
            return false;
        }
        self.head.get_or_insert(at);
        self.add(told)
    }

    /// What stands only after a noun for the person.
    fn what_follows(&mut self) -> bool {
        let Some(head) = self.head else {
            return false;
        };
        let at = self.told.end;
        let relative = matches!(callings::kind(self.script, head), Some(Kind::Relative(_)));
        let told = marked(self.script, at, self.limit).or_else(|| {
            let body = callings::belongs_to_bodies(self.script, head);
            origin(self.script, at, self.limit, body).filter(|_| !relative)
        });
        told.is_some_and(|told| self.add(told))
    }
}

/// What a grammatical gender says; nothing where there is none.
fn sex(gender: Gender, at: Range<usize>) -> Option<Told> {
    let value = match gender {
        Gender::Man => "m",
        Gender::Woman => "f",
        Gender::Unknown => return None,
    };
    Some(Told::of(Trait::Sex, value, at))
}

/// The gender of a Spanish word for the people of a country: "venezolano", "danesa"; of
/// "estadounidense" and "belga" none.
fn demonym_gender(low: &str) -> Gender {
    let woman = ["ana", "ena", "esa", "ina", "ola", "ona", "ica", "eca", "ea", "ia", "ura", "ala"];
    let man = ["ano", "eno", "es", "ino", "ol", "on", "ico", "eco", "eo", "io", "uro", "alo"];
    match low {
        _ if woman.iter().any(|ending| low.ends_with(ending)) => Gender::Woman,
        _ if man.iter().any(|ending| low.ends_with(ending)) => Gender::Man,
        _ => Gender::Unknown,
    }
}

/// The noun of an occupation and its words: "taxi driver", "vendedor ambulante".
fn calling_at(script: &Script, at: usize, limit: usize) -> Option<(usize, Range<usize>)> {
    let is_calling =
        |at: usize| at < limit && callings::kind(script, at).is_some_and(Kind::is_calling);
    if let Some(end) = script.after(at, &["ama de casa"]).filter(|end| *end <= limit) {
        return Some((at, at..end));
    }
    if script.is_spanish(at) {
        return is_calling(at).then(|| (at, at..spanish_end(script, at + 1, limit)));
    }
    const MOST_BEFORE: usize = 2;
    let is_head = |head: &usize| is_calling(*head) && !goes_on(script, *head, limit);
    let head = (at..=at + MOST_BEFORE).find(is_head)?;
    // Of more words before it the last one: "school teacher" of "primary school teacher".
    let start = head.saturating_sub(1).max(at);
    (at..head).all(|at| is_modifier(script, at)).then_some((head, start..head + 1))
}

/// A noun that can stand before an occupation.
fn is_modifier(script: &Script, at: usize) -> bool {
    let article = script.is(at, &["a", "an", "the", "no", "not", "same", "other", "another"]);
    script.has_shape(at, Shape::Lower)
        && phrases::is_nominal(&script.page, at)
        && !article
        && callings::kind(script, at).is_none_or(Kind::is_calling)
        && !script.low(at).ends_with("-old")
        && !is_doubtful(script, at)
}

/// Whether a word says that somebody is only taken for what follows: "alleged", "presunto".
pub(super) fn is_doubtful(script: &Script, at: usize) -> bool {
    const DOUBTFUL: &[&str] = &[
        "alleged",
        "suspected",
        "supposed",
        "purported",
        "presumed",
        "fake",
        "false",
        "so-called",
        "self-styled",
        "would-be",
        "aspiring",
        "presunto",
        "presunta",
        "supuesto",
        "supuesta",
        "falso",
        "falsa",
        "posible",
    ];
    script.is(at, DOUBTFUL)
}

/// Whether an English noun after it makes the word another one's: "barber shop", "driver's seat".
fn goes_on(script: &Script, head: usize, limit: usize) -> bool {
    let next = head + 1;
    let noun = next < limit
        && script.has_shape(next, Shape::Lower)
        && phrases::is_nominal(&script.page, next)
        && !script.low(next).ends_with("ing")
        && !script.low(next).ends_with("ed")
        && !script
            .is(next, &["named", "known", "born", "aged", "originally", "native", "aka", "alias"]);
    script.has_shape(next, Shape::Possessive) || noun
}

/// Spanish adjectives after an occupation that belong to it.
const AFTER_CALLINGS: &[&str] = &[
    "ambulante",
    "informal",
    "independiente",
    "electricista",
    "industrial",
    "civil",
    "agricola",
    "automotriz",
    "publico",
    "publica",
    "privado",
    "privada",
    "deportivo",
    "deportiva",
    "escolar",
    "comercial",
    "social",
    "mecanico",
    "forense",
    "naval",
    "grafico",
    "grafica",
    "penalista",
    "universitario",
    "universitaria",
    "domestico",
    "domestica",
    "retirado",
    "retirada",
    "jubilado",
    "jubilada",
];

/// Whether the word ends an occupation: "ambulante".
pub(super) fn is_after_calling(script: &Script, at: usize) -> bool {
    script.is(at, AFTER_CALLINGS)
}

/// "vendedor ambulante", "maestro de obras".
fn spanish_end(script: &Script, at: usize, limit: usize) -> usize {
    const NO_TRADE: &[&str] = &[
        "profesion",
        "oficio",
        "nacionalidad",
        "origen",
        "edad",
        "nombre",
        "apellido",
        "apodo",
        "anos",
        "la",
        "las",
        "los",
    ];
    if at < limit && script.is(at, AFTER_CALLINGS) {
        return at + 1;
    }
    let of = at + 1 < limit && script.is(at, &["de"]);
    let noun = script.has_shape(at + 1, Shape::Lower)
        && phrases::is_nominal(&script.page, at + 1)
        && !script.is(at + 1, NO_TRADE)
        && crate::about::count::numeral(&script.words, at + 1).is_none();
    if of && noun { at + 2 } else { at }
}

/// "from Maracaibo", "natural de Mérida", "de Caracas". After somebody who may be named with a body
/// only a place that is known.
pub(super) fn origin(script: &Script, at: usize, limit: usize, body: bool) -> Option<Told> {
    let native = [
        "natural de",
        "oriundo de",
        "oriunda de",
        "originario de",
        "originaria de",
        "native of",
        "a native of",
        "originally from",
        "hailing from",
        "proveniente de",
        "procedente de",
    ];
    if let Some(start) = script.after(at, &native) {
        return values::place(script, start, limit);
    }
    let start = script.after(at, &["from", "de"])?;
    if body || script.is(at, &["de"]) && script.is(start, &["la", "el"]) {
        return values::known_place(script, start, limit);
    }
    values::place(script, start, limit)
}

/// What says by its own words what it is: "born …", "de nacionalidad …", "alias …", "titular de …".
pub(super) fn marked(script: &Script, at: usize, limit: usize) -> Option<Told> {
    born(script, at, limit)
        .or_else(|| of_nationality(script, at, limit))
        .or_else(|| called(script, at, limit))
        .or_else(|| holder(script, at, limit))
        .or_else(|| by_trade(script, at, limit))
}

/// "born on 3 March 1998 in Mérida", "nacida en Mérida en 1998".
pub(super) fn born(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let start = script.after(at, &["born", "nacido", "nacida", "b", "nac", "n"])?;
    let short = script.is(at, &["b", "nac", "n"]);
    let start = start + usize::from(short && script.page.word(start) == ".");
    let gender = match script.low(at) {
        "nacido" => Gender::Man,
        "nacida" => Gender::Woman,
        _ => Gender::Unknown,
    };
    let told = when_and_where(script, start, limit)?;
    let only_date = || told.found.iter().all(|finding| finding.what == Trait::Birth);
    if short && !only_date() {
        return None;
    }
    let by_participle = sex(gender, at..at + 1).unwrap_or(Told::nothing(start));
    Some(by_participle.and(told))
}

/// A date and a place of birth, either first.
pub(super) fn when_and_where(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let place = |at: usize| {
        let at = at + usize::from(script.has_shape(at, Shape::Comma));
        let start = script.after(at, &["in", "at", "en", "in the city of", "en la ciudad de"])?;
        values::place(script, start, limit)
    };
    if let Some(date) = values::birth(script, at, limit) {
        let place = place(date.end);
        return Some(match place {
            Some(place) => date.and(place),
            None => date,
        });
    }
    let place = place(at)?;
    let next = place.end + usize::from(script.has_shape(place.end, Shape::Comma));
    let dated = script.is(next, &["on", "in", "el", "en"]);
    Some(match values::birth(script, next, limit).filter(|_| dated) {
        Some(date) => place.and(date),
        None => place,
    })
}

/// "de nacionalidad venezolana", "of Venezuelan nationality", "a citizen of Venezuela".
fn of_nationality(script: &Script, at: usize, limit: usize) -> Option<Told> {
    if let Some(start) = script.after(at, &["de nacionalidad", "nacionalidad", "con nacionalidad"])
    {
        return values::nationality(script, start, limit);
    }
    let people = script.after(at, &["of"]).and_then(|at| values::nationality(script, at, limit));
    if let Some(told) = people {
        let end = script.after(told.end, &["nationality", "citizenship"])?;
        return Some(told.until(end));
    }
    let citizen = ["citizen", "national", "ciudadano", "ciudadana"];
    let start = script.after(at, &["of", "de"])?;
    let of_citizen = at.checked_sub(1).is_some_and(|before| script.is(before, &citizen));
    values::country(script, start, limit).filter(|_| of_citizen)
}

/// "alias El Flaco", "conocida como «La Catira»".
pub(super) fn called(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let markers = [
        "alias",
        "aka",
        "a.k.a",
        "also known as",
        "known as",
        "better known as",
        "nicknamed",
        "dubbed",
        "conocido como",
        "conocida como",
        "mejor conocido como",
        "mejor conocida como",
        "tambien conocido como",
        "tambien conocida como",
        "apodado",
        "apodada",
        "de apodo",
        "con el alias de",
        "con el apodo de",
        "con el alias",
        "( a )",
    ];
    let start = script.after(at, &markers)?;
    let start = start + usize::from(script.has_shape(start, Shape::Colon));
    let told = values::nickname(script, start, limit)?;
    let word =
        (at..start).find(|at| script.is(*at, &["conocido", "apodado", "conocida", "apodada"]));
    let gender = |at: usize| {
        if script.low(at).ends_with('a') { Gender::Woman } else { Gender::Man }
    };
    let by_participle = word.and_then(|at| sex(gender(at), at..at + 1));
    Some(by_participle.unwrap_or(Told::nothing(start)).and(told))
}

/// "titular de la cédula V-12345678", "con pasaporte 123456", "C.I. 12.345.678".
pub(super) fn holder(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let markers = [
        "titular de la",
        "titular de",
        "titular del",
        "portador de la",
        "portadora de la",
        "portador de",
        "portadora de",
        "portador del",
        "portadora del",
        "identificado con la",
        "identificada con la",
        "identificado con",
        "identificada con",
        "con la",
        "con",
        "holder of",
        "holding",
        "with",
        "bearer of",
        "with the",
    ];
    let start = script.after(at, &markers).unwrap_or(at);
    values::document(script, start, limit)
}

/// "barbero de profesión" and "de oficio barbero", "a barber by trade".
fn by_trade(script: &Script, at: usize, limit: usize) -> Option<Told> {
    if let Some(end) = script.after(at, &["de profesion", "de oficio", "by trade", "by profession"])
    {
        return Some(occupation(script, end, limit).unwrap_or(Told::nothing(end)));
    }
    let start = script.after(at, &["profesion", "ocupacion", "de ocupacion"])?;
    occupation(script, start, limit)
}

/// An occupation alone, with its article.
pub(super) fn occupation(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let (_, start) = article(script, at);
    let (_, words) = calling_at(script, start, limit)?;
    let value = script.plain(words.clone()).to_lowercase();
    Some(Told::of(Trait::Occupation, value, words))
}
