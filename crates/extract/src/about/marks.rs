//! The places of a document: named prisons, states, cities, and how the text uses each.

use super::held;
use super::survey::{self, Kind, LocalStates, Mark, StateName, Usage};
use super::usage::usage;
use super::when;
use super::words::Word;
use model::Place;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;

/// A place before its country is known.
struct Draft {
    block: usize,
    words: Range<usize>,
    kind: Kind,
    usage: Usage,
    name: String,
    within: Option<String>,
}

/// All places of a document in the order of the text, those of its title (the first block) apart.
pub(super) fn of(blocks: &[Vec<Word<'_>>], states: &LocalStates) -> (Vec<Mark>, Vec<Mark>) {
    let mut drafts = Vec::new();
    let mut last_state = None;
    for (block, words) in blocks.iter().enumerate() {
        read_block(block, words, states, &mut last_state, &mut drafts);
    }
    let names = facility_names(&drafts);
    let mut bare = Vec::new();
    for (block, words) in blocks.iter().enumerate() {
        let from = drafts.partition_point(|draft| draft.block < block);
        let to = drafts.partition_point(|draft| draft.block <= block);
        bare.extend(bare_names(block, words, &names, &drafts[from..to]));
    }
    drafts.extend(bare);
    for draft in drafts.iter_mut().filter(|draft| draft.kind == Kind::City) {
        // "in La Cumbre", where La Cumbre is a prison elsewhere in the text.
        if names.contains(&draft.name) && draft.within.is_none() {
            draft.kind = Kind::Facility;
        }
    }
    let sole = sole_state(&drafts);
    let within = countries_of(&drafts);
    let mark = |draft: Draft| finish(draft, blocks, &within, sole.as_deref());
    let (titled, told): (Vec<Draft>, Vec<Draft>) =
        drafts.into_iter().partition(|draft| draft.block == 0);
    let mut marks: Vec<Mark> = told.into_iter().map(mark).collect();
    marks.sort_by_key(|mark| (mark.at.start, mark.kind));
    (titled.into_iter().map(mark).collect(), marks)
}

fn finish(
    draft: Draft,
    blocks: &[Vec<Word<'_>>],
    countries: &BTreeMap<String, String>,
    sole: Option<&str>,
) -> Mark {
    let words = &blocks[draft.block];
    let at = words[draft.words.start].at.start..words[draft.words.end - 1].at.end;
    let within = match draft.kind {
        Kind::Facility => countries.get(&draft.name).cloned().or(sole.map(str::to_owned)),
        Kind::State | Kind::City => draft.within,
    };
    Mark { at, kind: draft.kind, usage: draft.usage, place: Place { name: draft.name, within } }
}

/// The places of one block: prisons first, then the states and cities that are no part of them.
fn read_block(
    block: usize,
    words: &[Word<'_>],
    states: &LocalStates,
    last_state: &mut Option<String>,
    drafts: &mut Vec<Draft>,
) {
    let first = drafts.len();
    let mut at = 0;
    while at < words.len() {
        if let Some(length) = facility_noun(words, at) {
            let noun = at..at + length;
            drafts.extend(prison(block, words, noun, states, last_state.as_deref()));
            at += length;
            continue;
        }
        match states.at(words, at) {
            Some((length, StateName::State(name))) => {
                if !is_adjective(words, at, at + length) {
                    *last_state = Some(name.clone());
                }
                drafts.push(state(block, words, at..at + length, name));
                at += length;
            }
            Some((length, StateName::City { country })) => {
                drafts.push(city(block, words, at..at + length, Some(country)));
                at += length;
            }
            _ => {
                let draft = held_at(block, words, at, states, &drafts[first..])
                    .or_else(|| unknown_city(block, words, at, states));
                drafts.extend(draft);
                at += 1;
            }
        }
    }
    drop_swallowed(drafts, first);
}

/// A state or city inside the words of a prison is a part of its description.
fn drop_swallowed(drafts: &mut Vec<Draft>, first: usize) {
    let mut wide: Vec<Range<usize>> = drafts[first..]
        .iter()
        .filter(|draft| draft.kind == Kind::Facility || draft.usage == Usage::Detention)
        .map(|draft| draft.words.clone())
        .collect();
    wide.sort_by_key(|range| range.start);
    let inside = |draft: &Draft| {
        let next = wide.partition_point(|range| range.start <= draft.words.start);
        wide[..next]
            .iter()
            .rev()
            .take(4)
            .any(|range| draft.words.end <= range.end && *range != draft.words)
    };
    let tail = drafts.split_off(first);
    drafts.extend(tail.into_iter().filter(|draft| !inside(draft)));
}

fn state(block: usize, words: &[Word<'_>], at: Range<usize>, name: String) -> Draft {
    Draft { block, usage: usage(words, at.start), words: at, kind: Kind::State, name, within: None }
}

fn city(block: usize, words: &[Word<'_>], at: Range<usize>, within: Option<String>) -> Draft {
    Draft {
        block,
        usage: usage(words, at.start),
        name: joined(&words[at.clone()]),
        words: at,
        kind: Kind::City,
        within,
    }
}

/// "held at La Cumbre": a place of detention by what is done there, in the state that the same
/// sentence goes to: "deported to Valdoria and held at La Cumbre".
fn held_at(
    block: usize,
    words: &[Word<'_>],
    at: usize,
    states: &LocalStates,
    before: &[Draft],
) -> Option<Draft> {
    let name = held::place(words, at, states)?;
    let same_sentence = |draft: &&Draft| {
        let between = draft.words.end.min(at)..at;
        words[between].iter().all(|word| !matches!(word.low.as_ref(), "." | "?" | "!"))
    };
    let is_goal = |draft: &&Draft| draft.kind == Kind::State && draft.usage != Usage::Mention;
    let owned = || {
        let owner = before.last()?;
        (owner.kind == Kind::State && owner.words.end + 1 == at && is_possessive(&words[at - 1]))
            .then(|| owner.name.clone())
    };
    let gone_to = || {
        let near = before.iter().rev().take_while(same_sentence);
        near.into_iter().find(is_goal)
    };
    let within = state_after(words, name.end, states)
        .or_else(owned)
        .or_else(|| gone_to().map(|draft| draft.name.clone()));
    Some(Draft {
        block,
        usage: usage(words, name.start),
        kind: Kind::Facility,
        name: joined(&words[name.clone()]),
        words: name,
        within,
    })
}

/// "in San Telmo": a name after a preposition of place, where nothing says that it is a body, a
/// person or a time.
fn unknown_city(
    block: usize,
    words: &[Word<'_>],
    at: usize,
    states: &LocalStates,
) -> Option<Draft> {
    let before = words.get(at.checked_sub(1)?)?;
    let placed = matches!(before.low.as_ref(), "in" | "near" | "outside" | "en");
    if !placed || !starts_name(words, at) || survey::is_body(&words[at]) {
        return None;
    }
    let end = name_end(words, at);
    let name = &words[at..end];
    let believed = at >= 2 && BELIEF.contains(&words[at - 2].low.as_ref());
    let owner = words.get(end).is_some_and(is_possessive);
    if believed
        || owner
        || name.len() > 3
        || name.iter().any(survey::is_body)
        || facility_noun(words, end).is_some()
    {
        return None;
    }
    let link = usize::from(words.get(end).is_some_and(|word| word.low == ","));
    let within = match states.at(words, end + link) {
        Some((_, StateName::State(name))) => Some(name),
        _ => None,
    };
    Some(city(block, words, at..end, within))
}

/// Words before "in" that make what follows no place.
const BELIEF: &[&str] = &[
    "believe",
    "believes",
    "believed",
    "trust",
    "faith",
    "confidence",
    "confianza",
    "fe",
    "cree",
    "creer",
    "confiar",
    "interest",
    "interested",
    "disappointed",
    "role",
];

/// Whether the name of a state describes the word after it: "the US Secretary of State".
fn is_adjective(words: &[Word<'_>], at: usize, end: usize) -> bool {
    let short = matches!(words[at].low.as_ref(), "us" | "u.s" | "uk" | "u.k");
    let next = words.get(end);
    next.is_some_and(|next| is_name_word(next) || short && (next.is_word() || next.low == "."))
}

/// The prison that a noun names, or the state whose prisons it speaks of.
fn prison(
    block: usize,
    words: &[Word<'_>],
    noun: Range<usize>,
    states: &LocalStates,
    last_state: Option<&str>,
) -> Option<Draft> {
    let (owner, start) = owner_before(words, noun.start, states, last_state);
    let draft = if let Some((named, name)) = own_name(words, &noun, states) {
        let whole = named.start.min(start)..named.end;
        Draft {
            block,
            kind: Kind::Facility,
            usage: usage(words, whole.start),
            within: owner.or_else(|| state_after(words, whole.end, states)),
            words: whole,
            name,
        }
    } else {
        let (whole, name) = match owner {
            Some(name) => (start..noun.end, name),
            None => {
                let (end, name) = state_of_noun(words, noun.end, states, last_state)?;
                (noun.start..end, name)
            }
        };
        Draft {
            block,
            kind: Kind::State,
            usage: Usage::Detention,
            within: None,
            words: whole,
            name,
        }
    };
    Some(draft)
}

/// The state before a prison, as its owner: "El Salvador's brutal … prison", "a Valdorian jail";
/// with the first word of it, or the noun where there is none.
fn owner_before(
    words: &[Word<'_>],
    noun: usize,
    states: &LocalStates,
    last_state: Option<&str>,
) -> (Option<String>, usize) {
    for back in 1..=7.min(noun) {
        let at = noun - back;
        let low = words[at].low.as_ref();
        if matches!(low, "." | ";" | ":" | "," | "in" | "to" | "of") {
            break;
        }
        match states.at(words, at) {
            Some((length, StateName::State(name))) => {
                let next = at + length;
                let owns = words.get(next).is_some_and(is_possessive);
                if owns || next == noun {
                    return (Some(name), at);
                }
            }
            Some((_, StateName::Demonym(name))) if back <= 4 => return (Some(name), at),
            _ => {}
        }
        let country =
            matches!(low, "country" | "nation") && words.get(at + 1).is_some_and(is_possessive);
        // "The government of Valdoria says … in its prisons".
        let own = matches!(low, "its" | "our" | "nuestras" | "nuestros") && at + 1 == noun;
        if let (true, Some(name)) = (country || own, last_state) {
            return (Some(name.to_owned()), at);
        }
    }
    (None, noun)
}

pub(super) fn is_possessive(word: &Word<'_>) -> bool {
    word.low == "'s" || word.raw == "'" || word.raw == "’"
}

/// The proper name of a prison, before the noun ("La Cumbre prison") or after it ("penal de La
/// Cumbre"), with the words that it and the noun take.
fn own_name(
    words: &[Word<'_>],
    noun: &Range<usize>,
    states: &LocalStates,
) -> Option<(Range<usize>, String)> {
    let proper_noun = words[noun.start].is_capital() && noun.len() > 1;
    let start = name_start(words, noun.start, states);
    // "the Montes camp" are his followers; a prison camp is "Camp Norte".
    let followers = noun.len() == 1 && words[noun.start].low == "camp";
    if start < noun.start && !followers {
        let end = if proper_noun { noun.end } else { noun.start };
        let name = joined(&words[start..end]);
        return Some(with_acronym(words, start..noun.end, name));
    }
    let (at, end) = name_after(words, noun, states)?;
    let camp = matches!(words[noun.start].low.as_ref(), "camp" | "base");
    let from = if proper_noun || camp { noun.start } else { at };
    Some(with_acronym(words, noun.start..end, joined(&words[from..end])))
}

/// "Terrorism Confinement Center (CECOT)": the acronym is what the rest of the text says.
fn with_acronym(words: &[Word<'_>], at: Range<usize>, name: String) -> (Range<usize>, String) {
    let raw = |i: usize| words.get(i).map_or("", |word| word.raw);
    let acronym = raw(at.end + 1);
    let upper = acronym.len() >= 3 && acronym.chars().all(char::is_uppercase);
    if raw(at.end) == "(" && upper {
        return (at.start..at.end + 2, acronym.to_owned());
    }
    (at, name)
}

/// The first word of the capitalised name that ends before `noun`, past states and demonyms.
fn name_start(words: &[Word<'_>], noun: usize, states: &LocalStates) -> usize {
    let mut start = noun;
    while start > 0 {
        let word = &words[start - 1];
        let connects = matches!(word.low.as_ref(), "de" | "del" | "la" | "las" | "los" | "el")
            && start >= 2
            && is_name_word(&words[start - 2]);
        if !(is_name_word(word) || connects) {
            break;
        }
        start -= 1;
    }
    // "El Salvador" starts with a word that starts no name.
    let whole = |at: usize| states.at(words, at).is_some_and(|(length, _)| at + length > start);
    start = (start.saturating_sub(2)..start).find(|at| whole(*at)).unwrap_or(start);
    // A state in front of the name owns it; a state alone is no name of a prison.
    while start < noun {
        match states.at(words, start) {
            Some((length, StateName::State(_) | StateName::Demonym(_))) => {
                start = (start + length).min(noun)
            }
            _ => break,
        }
    }
    // "Salvadoran" may also come later: "Nuevo Salvadoran prison" is no name.
    let demonym = |at: usize| matches!(states.at(words, at), Some((_, StateName::Demonym(_))));
    if (start..noun).any(demonym) { noun } else { start }
}

/// A capitalised word that is no function word and no adjective made of a name.
pub(super) fn is_name_word(word: &Word<'_>) -> bool {
    let low = word.low.as_ref();
    word.is_capital()
        && !NO_NAMES.contains(&low)
        && !when::is_calendar(low)
        && !low.ends_with("-style")
        && !low.ends_with("-era")
}

/// Whether a name starts here; "Las Lomas" starts with a word that is no name.
pub(super) fn starts_name(words: &[Word<'_>], at: usize) -> bool {
    let article = |word: &Word<'_>| {
        word.is_capital() && matches!(word.low.as_ref(), "el" | "los" | "las" | "la")
    };
    let inside =
        at > 0 && !matches!(words[at - 1].low.as_ref(), "." | "?" | "!" | "\"" | "“" | "«");
    let named = |at: usize| words.get(at).is_some_and(is_name_word);
    named(at) || inside && words.get(at).is_some_and(article) && named(at + 1)
}

/// The name after a noun: "prisión La Cumbre", "the prison known as La Cumbre".
fn name_after(
    words: &[Word<'_>],
    noun: &Range<usize>,
    states: &LocalStates,
) -> Option<(usize, usize)> {
    let low = |i: usize| words.get(i).map_or("", |word| word.low.as_ref());
    let mut at = noun.end;
    if low(at) == "de" && matches!(low(at + 1), "maxima" | "alta") {
        at += 3;
    }
    let naming =
        matches!(low(at), "of" | "de" | "del" | "called" | "named" | "llamada" | "llamado" | "at");
    let known_as = matches!(low(at), "known" | "conocida" | "conocido")
        && matches!(low(at + 1), "as" | "como");
    at += usize::from(naming) + 2 * usize::from(known_as);
    let article =
        matches!(low(at), "la" | "el" | "los" | "las" | "the") && !words.get(at)?.is_capital();
    at += usize::from(article);
    let state =
        states.at(words, at).is_some_and(|(_, name)| !matches!(name, StateName::City { .. }));
    let english_without_link = low(noun.start) == "camp" || low(noun.start) == "base";
    let linked = naming || known_as || is_spanish_noun(low(noun.start)) || english_without_link;
    if !starts_name(words, at) || state || !linked {
        return None;
    }
    Some((at, name_end(words, at)))
}

/// The word after the capitalised name that starts at `at`, with "de", "del", "la" inside it.
pub(super) fn name_end(words: &[Word<'_>], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(word) = words.get(end) {
        let capital = |i: usize| words.get(i).is_some_and(is_name_word);
        let connects = matches!(word.low.as_ref(), "de" | "del" | "la" | "las" | "los")
            && (capital(end + 1) || matches!(word.low.as_ref(), "de") && capital(end + 2));
        if !(is_name_word(word) || connects) {
            break;
        }
        end += 1;
    }
    end
}

/// "… in Valdoria", ", Valdoria", ", en Valdoria" after a name.
fn state_after(words: &[Word<'_>], mut at: usize, states: &LocalStates) -> Option<String> {
    let low = |i: usize| words.get(i).map_or("", |word| word.low.as_ref());
    at += usize::from(facility_noun(words, at).is_some());
    at += usize::from(matches!(low(at), "," | "("));
    at += usize::from(matches!(low(at), "in" | "en" | "of" | "de"));
    match states.at(words, at)?.1 {
        StateName::State(name) => Some(name),
        _ => None,
    }
}

/// "prisons of Valdoria", "cárceles valdorianas", "cárceles del país": the end and the state.
fn state_of_noun(
    words: &[Word<'_>],
    end: usize,
    states: &LocalStates,
    last_state: Option<&str>,
) -> Option<(usize, String)> {
    let low = |i: usize| words.get(i).map_or("", |word| word.low.as_ref());
    if let Some((length, StateName::Demonym(name))) = states.at(words, end) {
        return Some((end + length, name));
    }
    if matches!((low(end), low(end + 1)), ("del", "pais") | ("the", "country")) {
        return last_state.map(|name| (end + 2, name.to_owned()));
    }
    if !matches!(low(end), "of" | "in" | "de" | "en" | "across" | "throughout") {
        return None;
    }
    let the = usize::from(matches!(low(end + 1), "the" | "la"));
    if matches!(low(end + 1 + the), "country" | "pais") {
        return last_state.map(|name| (end + 2 + the, name.to_owned()));
    }
    match states.at(words, end + 1 + the)? {
        (length, StateName::State(name)) => Some((end + 1 + the + length, name)),
        _ => None,
    }
}

/// The number of words of a noun for a place of detention.
pub(super) fn facility_noun(words: &[Word<'_>], at: usize) -> Option<usize> {
    let low = |i: usize| words.get(i).map_or("", |word| word.low.as_ref());
    let second = low(at + 1);
    Some(match low(at) {
        "prison" if matches!(second, "camp" | "complex" | "system" | "facility") => 2,
        "prison" | "prisons" | "jail" | "jails" | "penitentiary" | "mega-prison" | "megaprison"
        | "gulag" => 1,
        "detention"
            if matches!(
                second,
                "center" | "centre" | "facility" | "camp" | "centers" | "centres"
            ) =>
        {
            2
        }
        "confinement" | "correctional" | "processing"
            if matches!(second, "center" | "centre" | "facility" | "institution") =>
        {
            2
        }
        "police" if second == "station" => 2,
        "labour" | "labor" if second == "camp" => 2,
        "barracks" | "camp" => 1,
        "prision" | "prisiones" | "carcel" | "carceles" | "penal" | "penales" | "penitenciaria"
        | "megacarcel" | "comisaria" | "cuartel" | "reclusorio" | "presidio" => 1,
        "centro" | "centros" if matches!(second, "penitenciario" | "penitenciarios" | "penal") => 2,
        "centro" | "centros"
            if second == "de"
                && matches!(
                    low(at + 2),
                    "detencion" | "reclusion" | "confinamiento" | "internamiento"
                ) =>
        {
            3
        }
        _ => return None,
    })
}

fn is_spanish_noun(low: &str) -> bool {
    matches!(
        low,
        "prision"
            | "carcel"
            | "penal"
            | "penitenciaria"
            | "megacarcel"
            | "comisaria"
            | "cuartel"
            | "reclusorio"
            | "presidio"
            | "centro"
    )
}

/// Capitalised words that are no part of the name of a prison.
const NO_NAMES: &[&str] = &[
    "the",
    "a",
    "an",
    "in",
    "at",
    "from",
    "to",
    "of",
    "and",
    "but",
    "this",
    "that",
    "these",
    "his",
    "her",
    "their",
    "our",
    "my",
    "its",
    "most",
    "many",
    "some",
    "all",
    "federal",
    "state",
    "county",
    "city",
    "local",
    "private",
    "maximum",
    "no",
    "every",
    "other",
    "when",
    "while",
    "after",
    "before",
    "inside",
    "since",
    "for",
    "by",
    "with",
    "as",
    "if",
    "u.s",
    "us",
    "brutal",
    "notorious",
    "former",
    "new",
    "old",
    "mr",
    "mrs",
    "i",
    "el",
    "los",
    "las",
    "en",
    "una",
    "un",
    "su",
    "sus",
    "esta",
    "este",
    "cuando",
    "desde",
    "por",
    "para",
    "con",
    "sin",
    "segun",
    "mega",
    "super",
    "and/or",
    "more",
    "american",
    "immigration",
];

/// The names of all prisons found beside a noun, as folded words.
fn facility_names(drafts: &[Draft]) -> BTreeSet<String> {
    let named = drafts.iter().filter(|draft| draft.kind == Kind::Facility);
    named.map(|draft| draft.name.clone()).collect()
}

/// Where the name of a prison stands alone: "the men held in La Cumbre".
fn bare_names(
    block: usize,
    words: &[Word<'_>],
    names: &BTreeSet<String>,
    known: &[Draft],
) -> Vec<Draft> {
    if names.is_empty() {
        return Vec::new();
    }
    let mut taken = vec![false; words.len()];
    for draft in known {
        taken[draft.words.clone()].fill(true);
    }
    let starts: HashSet<&str> = names.iter().filter_map(|name| name.split(' ').next()).collect();
    let longest = names.iter().map(|name| name.split(' ').count()).max();
    let name_at = |at: usize| {
        let lengths = 1..=longest.unwrap_or(0).min(words.len() - at);
        let range = lengths
            .map(|length| at..at + length)
            .find(|range| names.contains(&joined(&words[range.clone()])))?;
        (!taken[range.clone()].contains(&true)).then_some(range)
    };
    (0..words.len())
        .filter(|at| starts.contains(words[*at].raw))
        .filter_map(name_at)
        .map(|range| Draft {
            block,
            kind: Kind::Facility,
            usage: usage(words, range.start),
            name: joined(&words[range.clone()]),
            words: range,
            within: None,
        })
        .collect()
}

/// The country of each prison, by the first mention that gives one.
fn countries_of(drafts: &[Draft]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for draft in drafts.iter().filter(|draft| draft.kind == Kind::Facility) {
        if let Some(within) = &draft.within {
            found.entry(draft.name.clone()).or_insert_with(|| within.clone());
        }
    }
    found
}

/// The only state that the document uses as a place, if there is exactly one.
fn sole_state(drafts: &[Draft]) -> Option<String> {
    let used =
        drafts.iter().filter(|draft| draft.kind == Kind::State && draft.usage != Usage::Mention);
    let names: BTreeSet<&str> = used.map(|draft| draft.name.as_str()).collect();
    let mut names = names.into_iter();
    match (names.next(), names.next()) {
        (Some(name), None) => Some(name.to_owned()),
        _ => None,
    }
}

fn joined(words: &[Word<'_>]) -> String {
    let raw: Vec<&str> = words.iter().map(|word| word.raw).collect();
    raw.join(" ")
}
