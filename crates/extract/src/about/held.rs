//! Places of detention without a noun that says so, known by those who are held there: "held at X",
//! "a former inmate of X", "me llevaron al X".

use super::marks::{self, is_possessive};
use super::scene::{Kinds, kinds};
use super::survey::{self, LocalStates, StateName};
use super::words::Word;
use std::ops::Range;

/// The name that starts at a word, where the words before it hold, take or free people there.
pub(super) fn place(words: &[Word<'_>], at: usize, states: &LocalStates) -> Option<Range<usize>> {
    let name = name(words, at, states)?;
    let article = usize::from(at > 0 && matches!(low(words, at - 1), "the" | "el" | "la" | "los"));
    let link = owner_start(words, at, states).checked_sub(1 + article).filter(|link| *link > 0)?;
    let acronym = is_acronym(&words[name.clone()]);
    let shown = match low(words, link) {
        "at" | "in" | "inside" | "en" => {
            holds(words, link) || acronym && is_of_captives(words, link)
        }
        "to" | "into" | "a" | "al" => takes(words, link),
        "of" | "from" | "de" | "del" => has_inmates(words, link) || frees(words, link),
        _ => false,
    };
    // A town is "in" or "to" as well; only a witness says so of a prison that is not described.
    let sure = acronym || matches!(low(words, link), "at" | "of");
    (shown && (sure || is_told_by_witness(words, link) && !is_city(words, &name, states)))
        .then_some(name)
}

fn low<'w>(words: &'w [Word<'_>], at: usize) -> &'w str {
    words.get(at).map_or("", |word| &word.low)
}

/// The words of a name that can be one of a place of detention.
fn name(words: &[Word<'_>], at: usize, states: &LocalStates) -> Option<Range<usize>> {
    let first = words.get(at).filter(|_| marks::starts_name(words, at))?;
    if at > 0 && words[at - 1].is_capital() || states.at(words, at).is_some() {
        return None;
    }
    let mut end = marks::name_end(words, at);
    // "taken to the CDR in Valdoria": an acronym is a whole name.
    if is_acronym(std::slice::from_ref(first)) {
        end = at + 1;
    }
    let fits = end - at <= 3
        && !words[at..end]
            .iter()
            .any(|word| survey::is_body(word) || NO_PRISONS.contains(&word.low.as_ref()))
        && !words.get(end).is_some_and(is_possessive)
        && !NO_PRISONS.contains(&low(words, end))
        && marks::facility_noun(words, end).is_none();
    (fits && first.raw.chars().count() > 1).then_some(at..end)
}

fn is_acronym(name: &[Word<'_>]) -> bool {
    let upper = |raw: &str| raw.chars().all(char::is_uppercase) && raw.chars().count() >= 3;
    matches!(name, [word] if upper(word.raw) && !BODIES.contains(&word.low.as_ref()))
}

/// Past "Valdoria's" in "inmate of Valdoria's CDR".
fn owner_start(words: &[Word<'_>], at: usize, states: &LocalStates) -> usize {
    if at == 0 || !is_possessive(&words[at - 1]) {
        return at;
    }
    let owner = (at.saturating_sub(4)..at - 1).find(|start| {
        matches!(states.at(words, *start), Some((length, StateName::State(_))) if start + length == at - 1)
    });
    owner.unwrap_or(at)
}

/// The words before a preposition, nearest first, up to the verb that it belongs to.
fn back<'w>(words: &'w [Word<'_>], link: usize) -> impl Iterator<Item = (usize, &'w str)> {
    (link.saturating_sub(3)..link)
        .rev()
        .map(|at| (at, low(words, at)))
        .take_while(|(_, low)| !matches!(*low, "." | ";" | ":" | "\""))
}

/// "held … at", "preso en".
fn holds(words: &[Word<'_>], link: usize) -> bool {
    back(words, link).any(|(at, low)| match low {
        "held" | "kept" => is_of_people(words, at, link),
        _ => HOLDS.contains(&low),
    })
}

/// Whether "held" is said of people and of no meeting.
fn is_of_people(words: &[Word<'_>], verb: usize, link: usize) -> bool {
    let before = sentence_before(words, verb);
    let event = words[before.start..link].iter().any(|word| EVENTS.contains(&word.low.as_ref()));
    let people = |word: &Word<'_>| {
        let kinds = kinds(&word.low);
        kinds.has(Kinds::PERSON)
            || kinds.has(Kinds::PRONOUN)
            || word.low == "who"
            || marks::is_name_word(word)
    };
    !event && words[before].iter().any(people)
}

fn sentence_before(words: &[Word<'_>], at: usize) -> Range<usize> {
    let floor = at.saturating_sub(24);
    let stop = (floor..at).rev().find(|i| matches!(low(words, *i), "." | "?" | "!"));
    stop.map_or(floor, |stop| stop + 1)..at
}

/// "was taken to", "they took us to", "me llevaron al".
fn takes(words: &[Word<'_>], link: usize) -> bool {
    let verb = back(words, link).find(|(_, low)| TAKES.contains(low));
    verb.is_some_and(|(at, _)| {
        let near = words[at.saturating_sub(4)..link].iter();
        near.into_iter().any(|word| {
            matches!(
                word.low.as_ref(),
                "was" | "were" | "been" | "being" | "fue" | "fueron" | "fui" | "fuimos" | "sido"
            ) || matches!(
                word.low.as_ref(),
                "me" | "us" | "him" | "her" | "them" | "nos" | "lo" | "los" | "la" | "las"
            ) || kinds(&word.low).has(Kinds::PERSON)
        })
    })
}

/// "a former inmate of", "reclusos del".
fn has_inmates(words: &[Word<'_>], link: usize) -> bool {
    words.get(link - 1).is_some_and(|word| INMATES.contains(&word.low.as_ref()))
}

/// "released from", "liberado del".
fn frees(words: &[Word<'_>], link: usize) -> bool {
    let freed = matches!(low(words, link), "from" | "de" | "del");
    freed && back(words, link).any(|(_, low)| FREES.contains(&low))
}

/// Whether the sentence up to here has words of custody beside the name.
fn is_of_captives(words: &[Word<'_>], link: usize) -> bool {
    let before = sentence_before(words, link);
    words[before].iter().any(|word| kinds(&word.low).has(Kinds::CUSTODY))
}

/// Whether somebody tells it of themselves or of their own, or is asked.
fn is_told_by_witness(words: &[Word<'_>], link: usize) -> bool {
    let before = sentence_before(words, link);
    words[before].iter().any(|word| WITNESS.contains(&word.low.as_ref()) && word.raw != "US")
}

const WITNESS: &[&str] = &[
    "i",
    "me",
    "my",
    "we",
    "us",
    "our",
    "you",
    "your",
    "mi",
    "nos",
    "nuestro",
    "nuestra",
    "estuve",
    "estuvimos",
    "fui",
    "fuimos",
    "te",
    "le",
];

/// Whether the text says of the same name that it is a city: "San Telmo, Valdoria", "the capital,
/// San Telmo".
fn is_city(words: &[Word<'_>], name: &Range<usize>, states: &LocalStates) -> bool {
    let comma = low(words, name.end) == ",";
    let state = matches!(states.at(words, name.end + 1), Some((_, StateName::State(_))));
    let said = (name.start.saturating_sub(3)..name.start).any(|at| CITY.contains(&low(words, at)));
    comma && state || said
}

const HOLDS: &[&str] = &[
    "detained",
    "imprisoned",
    "jailed",
    "incarcerated",
    "interned",
    "confined",
    "locked",
    "inmate",
    "inmates",
    "prisoner",
    "prisoners",
    "detainee",
    "detainees",
    "captive",
    "captives",
    "preso",
    "presa",
    "presos",
    "presas",
    "recluido",
    "recluida",
    "recluidos",
    "recluidas",
    "detenido",
    "detenida",
    "detenidos",
    "encarcelado",
    "encarcelada",
    "encarcelados",
    "encerrado",
    "encerrados",
    "encerraron",
    "prisionero",
    "prisioneros",
    "internado",
];

const TAKES: &[&str] = &[
    "taken",
    "took",
    "brought",
    "transferred",
    "sent",
    "moved",
    "flown",
    "flew",
    "driven",
    "llevaron",
    "llevado",
    "llevados",
    "trasladaron",
    "trasladado",
    "trasladados",
    "enviaron",
    "enviado",
    "enviados",
    "metieron",
];

const FREES: &[&str] = &[
    "released",
    "freed",
    "escaped",
    "liberado",
    "liberados",
    "liberaron",
    "salio",
    "sali",
    "salieron",
];

const INMATES: &[&str] = &[
    "inmate",
    "inmates",
    "prisoner",
    "prisoners",
    "detainee",
    "detainees",
    "guard",
    "guards",
    "warden",
    "preso",
    "presos",
    "recluso",
    "reclusos",
    "exrecluso",
    "exreclusos",
    "expreso",
    "interno",
    "internos",
    "prisionero",
    "prisioneros",
    "detenidos",
    "sobreviviente",
    "sobrevivientes",
    "guardias",
    "custodios",
];

/// What is held without being imprisoned.
const EVENTS: &[&str] = &[
    "rally",
    "meeting",
    "meetings",
    "hearing",
    "hearings",
    "event",
    "events",
    "conference",
    "talks",
    "election",
    "elections",
    "ceremony",
    "vigil",
    "protest",
    "protests",
    "trial",
    "funeral",
    "summit",
    "debate",
    "service",
    "vote",
    "demonstration",
    "session",
    "concert",
    "games",
    "exhibition",
    "fundraiser",
];

/// Words that make a name no place of detention.
const NO_PRISONS: &[&str] = &[
    "airport",
    "aeropuerto",
    "hotel",
    "square",
    "plaza",
    "street",
    "avenue",
    "stadium",
    "estadio",
    "hall",
    "clinic",
    "clinica",
    "hospital",
    "embassy",
    "embajada",
    "custody",
    "capitol",
];

const CITY: &[&str] = &[
    "city",
    "town",
    "village",
    "capital",
    "ciudad",
    "pueblo",
    "province",
    "provincia",
    "island",
    "isla",
];

/// Acronyms of those who hold people and of those who report it, which are no places.
const BODIES: &[&str] = &[
    "ice", "fbi", "cia", "dea", "cbp", "dhs", "nato", "onu", "oea", "oas", "cnn", "nbc", "cbs",
    "abc", "bbc", "npr", "ngo", "ong", "usa", "uae", "eua", "covid", "doj", "nyt", "otan", "cidh",
    "icrc", "cicr", "unhcr", "acnur",
];
