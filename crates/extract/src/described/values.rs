//! Single values as they are written: an age, a date of birth, the number of a document, a
//! nationality, a place, a nickname. Each is read at a token, and no further than `limit`.

use super::Trait;
use super::script::{Script, Told};
use crate::about::count::numeral;
use crate::about::gazetteer::Known;
use crate::about::when;
use crate::about::words::Word;
use crate::lexicon::Class;
use crate::tokens::Shape;
use model::{DateBasis, DateMention, Edtf};
use std::borrow::Cow;
use std::ops::Range;

/// Nobody is older.
const OLDEST: u64 = 120;

fn age(years: u64, at: Range<usize>) -> Option<Told> {
    (years <= OLDEST).then(|| Told::of(Trait::Age, years.to_string(), at))
}

/// `27-year-old`, `veintisiete años`, `27 years old`, `aged 27`, `de 27 años de edad`: an age that
/// says that it is one.
pub(super) fn age_in_words(script: &Script, at: usize, limit: usize) -> Option<Told> {
    compound_age(script, at)
        .or_else(|| counted_age(script, at))
        .or_else(|| named_age(script, at))
        .filter(|told| told.end <= limit)
}

fn compound_age(script: &Script, at: usize) -> Option<Told> {
    let low = script.low(at);
    let written = low.strip_suffix("-year-old").or_else(|| low.strip_suffix("-years-old"))?;
    let word = Word { raw: written, low: Cow::Borrowed(written), at: 0..written.len() };
    age(numeral(&[word], 0)?.0, at..at + 1)
}

/// "27 years old", "27 años", "of 27 years"; not "27 years in prison" and "27 años preso".
fn counted_age(script: &Script, at: usize) -> Option<Told> {
    let opener = usize::from(script.is(at, &["of", "de", "con"]));
    let start = at + opener;
    let (years, length) = numeral(&script.words, start)?;
    let unit = start + length;
    let old = ["years old", "year old", "years of age", "yrs old", "anos de edad", "ano de edad"];
    if let Some(end) = script.after(unit, &old) {
        return Some(age(years, start..end)?.until(end));
    }
    let bare = script.is(unit, &["anos", "anitos"])
        || script.is(at, &["of"]) && script.is(unit, &["years"]);
    (bare && ends_age(script, unit + 1)).then(|| age(years, start..unit + 1))?
}

/// Whether what follows a number of years leaves it an age.
fn ends_age(script: &Script, at: usize) -> bool {
    const FOLLOWING: &[&str] = &[
        "y",
        "e",
        "and",
        "que",
        "quien",
        "who",
        "con",
        "with",
        "from",
        "nacido",
        "nacida",
        "born",
        "natural",
        "oriundo",
        "oriunda",
        "originario",
        "originaria",
        "residente",
        "domiciliado",
        "domiciliada",
        "titular",
        "portador",
        "portadora",
        "alias",
        "apodado",
        "apodada",
        "conocido",
        "conocida",
        "llamado",
        "llamada",
        "named",
        "called",
    ];
    let says = Class::AUXILIARY.or(Class::VERB).or(Class::NEGATION).or(Class::OTHER_PRONOUN);
    let is_verb = || script.page.tokens.get(at).is_some_and(|token| token.verb.is_some());
    let from_place = || script.is(at, &["de", "of"]) && script.is_capital(at + 1);
    let known = script.known_place(at).is_some();
    !script.is_word(at) && !script.has_shape(at, Shape::Number)
        || script.is_capital(at)
        || script.is(at, FOLLOWING)
        || script.page.is(at, says)
        || is_verb()
        || from_place()
        || known
}

/// "aged 27", "age 27", "edad 27".
fn named_age(script: &Script, at: usize) -> Option<Told> {
    let start = script.after(at, &["aged", "age", "age of", "edad", "edad de"])?;
    let (years, length) = numeral(&script.words, start)?;
    let end = start + length;
    let unit = script.after(end, &["anos de edad", "anos", "years old", "years"]).unwrap_or(end);
    let goes_on = script.is(unit, &["to", "a", "or", "o", "-"]) || is_numbered_pair(script, unit);
    (!goes_on).then(|| Some(age(years, start..end)?.until(unit)))?
}

/// "27 and 30".
fn is_numbered_pair(script: &Script, at: usize) -> bool {
    script.is(at, &["and", "y", "e"]) && numeral(&script.words, at + 1).is_some()
}

/// A number alone between marks: `, 27,`, `(27)` and in Spanish `, de 27,`.
pub(super) fn bare_age(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let at = at + usize::from(script.is_spanish(at) && script.is(at, &["de"]));
    let digits = script.page.word(at);
    let is_number = digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let years = digits.parse().ok().filter(|years| is_number && *years > 0)?;
    (at < limit && closes(script, at + 1)).then(|| age(years, at..at + 1))?
}

/// Whether a value ends here: a mark, the end of the line, or a word that joins another clause.
pub(super) fn closes(script: &Script, at: usize) -> bool {
    let marks = [
        Shape::Comma,
        Shape::Stop,
        Shape::Semicolon,
        Shape::ParenClose,
        Shape::ParenOpen,
        Shape::Dash,
        Shape::QuoteClose,
        Shape::QuoteStraight,
        Shape::SingleClose,
    ];
    let mark = script.page.shape(at).is_none_or(|shape| marks.contains(&shape));
    let joins = script.is(at, &["and", "y", "but", "pero"]) && !is_numbered_pair(script, at);
    mark || joins || script.page.word(at) == "|" || script.starts_line(at)
}

/// A date of birth: a day, a month or a year, all of it written.
pub(super) fn birth(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let openers =
        ["on", "on the", "in", "in the year", "the", "el", "el dia", "en", "en el ano", "ano"];
    let start = script.after(at, &openers).unwrap_or(at);
    let (end, date) = mentioned(script, start)
        .or_else(|| in_numbers(script, start))
        .or_else(|| when::written_at(&script.words, start).map(|(l, date)| (start + l, date)))?;
    let single = !date.as_str().contains(['/', 'X', 'T', '~', '?', '%']);
    (single && end <= limit).then(|| Told::of(Trait::Birth, date.as_str(), start..end))
}

/// The date that the reader of the document found here.
fn mentioned(script: &Script, at: usize) -> Option<(usize, Edtf)> {
    let byte = script.words.get(at)?.at.start;
    let text = script.reading.text();
    let character = text.char_of(byte);
    let dates = &script.reading.mentioned;
    let index = dates.partition_point(|date| date.span.start() < character);
    let begins =
        |date: &&DateMention| date.span.start() == character && date.basis == DateBasis::Written;
    let date = dates.get(index).filter(begins)?;
    let last = text.byte_of(date.span.end())?;
    let end = script.words.partition_point(|word| word.at.start < last);
    Some((end, date.edtf.clone()))
}

/// `03/03/1998`, `3.3.1998`, `3-3-1998`. In English either number can be the day.
fn in_numbers(script: &Script, at: usize) -> Option<(usize, Edtf)> {
    let mut fields = script.page.word(at).split(['/', '.', '-']);
    let (first, second, year) = (fields.next()?, fields.next()?, fields.next()?);
    let short = first.len() <= 2 && second.len() <= 2 && year.len() == 4;
    if !short || fields.next().is_some() {
        return None;
    }
    let year = when::year(year)?;
    let (first, second): (u8, u8) = (first.parse().ok()?, second.parse().ok()?);
    let day_first = Edtf::day(year, second, first).ok();
    let month_first = Edtf::day(year, first, second).ok().filter(|_| !script.is_spanish(at));
    let date = match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => {
            let (least, most) = if one < other { (one, other) } else { (other, one) };
            format!("[{least},{most}]").parse().ok()?
        }
        (one, other) => one.or(other)?,
    };
    Some((at + 1, date))
}

/// What documents with a number are called.
const DOCUMENTS: &[&str] = &[
    "cedula de identidad personal",
    "cedula de identidad",
    "cedula de ciudadania",
    "cedula",
    "c.i",
    "documento unico de identidad",
    "documento nacional de identidad",
    "documento de identidad",
    "documento",
    "pasaporte",
    "carne de identidad",
    "identity card",
    "identity document",
    "identification card",
    "national id",
    "passport",
    "alien registration",
    "alien",
    "id card",
];

/// The same where they are written in capitals: "di" and "id" are other words too.
const SHORT_DOCUMENTS: &[&str] = &["ci", "cc", "dui", "dni", "curp", "id", "nie"];

/// The end of the words for a document.
fn document_word(script: &Script, at: usize) -> Option<usize> {
    let shouted = script.has_shape(at, Shape::Upper) && script.is(at, SHORT_DOCUMENTS);
    script.after(at, DOCUMENTS).or(shouted.then_some(at + 1))
}

/// Whether the token starts the words for a document.
pub(super) fn is_document_word(script: &Script, at: usize) -> bool {
    document_word(script, at).is_some()
}

/// A document with its number: `C.I. V-12.345.678`, `passport no. A1234567`.
pub(super) fn document(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let start = document_word(script, at)?;
    document_number(script, start, limit)
}

/// A number after the words for its document.
pub(super) fn document_number(script: &Script, at: usize, limit: usize) -> Option<Told> {
    const FILLERS: &[&str] = &[
        "no", "nro", "num", "numero", "number", "n", "nº", "n.º", "n°", "#", ":", "card", "is",
        "es", "°", "º", "con", "el", "with",
    ];
    const MOST_FILLERS: usize = 4;
    let mut start = at;
    while start < limit && start - at < MOST_FILLERS {
        let abbreviated = script.page.word(start) == "."
            && start
                .checked_sub(1)
                .is_some_and(|before| script.is(before, &["nro", "num", "n", "no"]));
        let of_country = matches!(script.known_place(start), Some((_, Known::Demonym(_))));
        if !(script.is(start, FILLERS) || abbreviated || of_country) {
            break;
        }
        start += 1;
    }
    let end = number_end(script, start, limit);
    let value: String =
        script.page.words(start..end).chars().filter(|c| c.is_alphanumeric()).collect();
    let digits = value.chars().filter(char::is_ascii_digit).count();
    const FEWEST_DIGITS: usize = 5;
    (digits >= FEWEST_DIGITS).then(|| Told::of(Trait::DocumentNumber, value, start..end))
}

/// A number that says by its letter that it is of a Venezuelan identity card: `V-12.345.678`.
pub(super) fn marked_number(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let told = document_number(script, at, limit)?;
    let finding = told.found.first()?;
    let digits = finding.value.strip_prefix(['V', 'E'])?;
    let apart = script.page.word(at).get(1..2) == Some("-") || script.page.word(at + 1) == "-";
    let is_card =
        apart && (6..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    (is_card && finding.at.start == at).then_some(told)
}

/// The end of letters and digits that marks or single spaces part: `V-12.345.678`, `AB 123456`,
/// `12 345 678`.
fn number_end(script: &Script, at: usize, limit: usize) -> usize {
    let mut end = glued_end(script, at, limit);
    let has_digit =
        |tokens: Range<usize>| script.page.words(tokens).bytes().any(|byte| byte.is_ascii_digit());
    let letters = script.page.words(at..end).len();
    if end > at && !has_digit(at..end) {
        let next = glued_end(script, end, limit);
        let short = letters <= 3 && script.is_capital(at);
        return if short && has_digit(end..next) { next } else { at };
    }
    while end < limit
        && !script.starts_line(end)
        && is_group(script, end)
        && is_group_head(script, end - 1)
    {
        end += 1;
    }
    end
}

/// Three digits that go on a number.
fn is_group(script: &Script, at: usize) -> bool {
    let word = script.page.word(at);
    word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_group_head(script: &Script, at: usize) -> bool {
    let word = script.page.word(at);
    word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn glued_end(script: &Script, at: usize, limit: usize) -> usize {
    let is_part = |at: usize| script.is_word(at) || script.has_shape(at, Shape::Number);
    if at >= limit || !is_part(at) {
        return at;
    }
    let mut end = at + 1;
    while end < limit && script.is_glued(end) {
        if is_part(end) {
            end += 1;
        } else if matches!(script.page.word(end), "." | "-" | "/")
            && end + 1 < limit
            && script.is_glued(end + 1)
            && is_part(end + 1)
        {
            end += 2;
        } else {
            break;
        }
    }
    end
}

/// A word for the people of a country, of one person: "Venezuelan", "venezolana".
pub(super) fn nationality(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let Some((end, Known::Demonym(country))) = script.known_place(at) else {
        return None;
    };
    // "a Spanish teacher" teaches Spanish.
    let language = script.is(end, &["teacher", "professor", "tutor", "translator", "interpreter"]);
    let single = !is_plural(script, at, end);
    (end <= limit && single && !language).then(|| Told::of(Trait::Nationality, country, at..end))
}

fn is_plural(script: &Script, at: usize, end: usize) -> bool {
    let Some(word) = script.words.get(at).filter(|_| end == at + 1) else {
        return false;
    };
    let singular = |suffix: &str| {
        let bare = word.low.strip_suffix(suffix)?;
        let raw = word.raw.get(..bare.len()).unwrap_or(word.raw);
        let word = Word { raw, low: Cow::Borrowed(bare), at: word.at.clone() };
        crate::about::gazetteer::name_at(&[word], 0)
    };
    ["s", "es"].into_iter().any(|suffix| matches!(singular(suffix), Some((_, Known::Demonym(_)))))
}

/// A country by its name.
pub(super) fn country(script: &Script, at: usize, limit: usize) -> Option<Told> {
    match script.known_place(at) {
        Some((end, Known::State(country))) if end <= limit => {
            Some(Told::of(Trait::Nationality, country, at..end))
        }
        _ => None,
    }
}

/// Words of names that are not those of towns.
const NO_TOWN: &[&str] = &[
    "prison",
    "prisons",
    "jail",
    "penal",
    "penitentiary",
    "penitenciaria",
    "carcel",
    "centro",
    "camp",
    "rights",
    "times",
    "news",
    "unit",
    "unidad",
    "batallon",
    "brigade",
    "police",
    "policia",
    "catholic",
    "university",
    "universidad",
];

/// The name of a place: capitalised words, "de" and articles between them.
pub(super) fn place(script: &Script, at: usize, limit: usize) -> Option<Told> {
    const MOST: usize = 6;
    let ceiling = limit.min(at + MOST);
    let mut end = at;
    while end < ceiling && (end == at || !script.starts_line(end)) {
        if is_place_word(script, end) {
            end += 1;
            continue;
        }
        let next = script.after(end, &["de", "del", "de la", "de los", "de las", "la", "el"]);
        match next.filter(|next| end > at && *next < ceiling && is_place_word(script, *next)) {
            Some(next) => end = next + 1,
            None => break,
        }
    }
    let body = Class::ORGANISATION.or(Class::STATE_ORGAN);
    let is_body = |at: usize| script.page.is(at, body) || script.is(at, NO_TOWN);
    let owned = script.has_shape(end, Shape::Possessive);
    let shouted = end == at + 1 && script.has_shape(at, Shape::Upper);
    let known = matches!(script.known_place(at), Some((_, Known::State(_) | Known::City(_))));
    let person = script.page.is(at, Class::MAN.or(Class::WOMAN)) && !known;
    let fits = end > at && !owned && !person && (!shouted || known) && !(at..end).any(is_body);
    fits.then(|| Told::of(Trait::Origin, script.plain(at..end), at..end))
}

fn is_place_word(script: &Script, at: usize) -> bool {
    let calendar = when::is_calendar(script.low(at));
    let demonym = matches!(script.known_place(at), Some((_, Known::Demonym(_))));
    script.is_capital(at) && !calendar && !demonym && !script.has_shape(at + 1, Shape::Colon)
}

/// A place that the tables know: a country or one of its great cities.
pub(super) fn known_place(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let (end, known) = script.known_place(at)?;
    let is_place = matches!(known, Known::State(_) | Known::City(_));
    let told = place(script, at, limit)?;
    (is_place && told.end >= end).then_some(told)
}

/// What somebody is also called: words in quotation marks or with capitals.
pub(super) fn nickname(script: &Script, at: usize, limit: usize) -> Option<Told> {
    quoted(script, at).or_else(|| capitals(script, at, limit)).filter(|told| told.end <= limit)
}

/// At most so many words are a nickname.
const LONGEST_NICKNAME: usize = 4;

/// Words in quotation marks that are no speech.
pub(super) fn quoted(script: &Script, at: usize) -> Option<Told> {
    let quote = script.page.quote_at(at).filter(|quote| quote.tokens.start == at)?;
    let inner = at + 1..quote.tokens.end.checked_sub(1)?;
    let words = !inner.is_empty() && inner.clone().all(|at| script.is_word(at));
    let article = usize::from(script.is(at + 1, &["el", "la", "los", "las", "the"]));
    let named = inner.clone().skip(article).all(|at| script.is_capital(at) || is_link(script, at));
    let short = inner.len() <= LONGEST_NICKNAME && inner.len() > article;
    (words && named && short).then(|| {
        Told::of(Trait::Nickname, script.plain(inner.clone()), inner).until(quote.tokens.end)
    })
}

fn is_link(script: &Script, at: usize) -> bool {
    script.is(at, &["de", "del", "la", "el", "los", "las", "the", "of", "y"])
}

fn capitals(script: &Script, at: usize, limit: usize) -> Option<Told> {
    let article = usize::from(script.is(at, &["el", "la", "los", "las", "the"]));
    let ceiling = limit.min(at + article + LONGEST_NICKNAME);
    let mut end = at + article;
    while end < ceiling && script.is_capital(end) && (end == at || !script.starts_line(end)) {
        end += 1;
    }
    let named = end > at + article;
    named.then(|| Told::of(Trait::Nickname, script.plain(at..end), at..end))
}
