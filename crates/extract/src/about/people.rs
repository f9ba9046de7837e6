//! Who suffered an act and who did it, as written. Empty rather than wrong.

use super::acts::{Hit, is_break};
use super::count::{self, Quantity};
use super::counted;
use super::marks;
use super::scene::{Kinds, Scene};
use super::survey::{LocalStates, StateName, Survey};
use super::when;
use model::{ActType, Counted};
use std::ops::Range;

/// A noun phrase for people: the words of it and how many they are said to be.
#[derive(Debug, Clone, PartialEq, Eq)]
struct People {
    words: Range<usize>,
    quantity: Option<Quantity>,
}

/// Whom an act was done to, by whom, how many they are, and how often it was done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Parties {
    pub(super) victims: Vec<String>,
    pub(super) perpetrators: Vec<String>,
    pub(super) counts: Vec<Counted>,
}

/// The parties to an act in its sentence.
pub(super) fn parties(survey: &Survey, text: &str, scene: &Scene<'_>, hit: &Hit) -> Parties {
    let at = scene.indices(&hit.at);
    let found = victims(&survey.states, scene, &at, hit.act)
        .filter(|people| !is_place(survey, scene, &people.words));
    let written = |words: &Range<usize>| {
        let bytes = scene.words[words.start].at.start..scene.words[words.end - 1].at.end;
        text[bytes].to_owned()
    };
    let agents = perpetrator(&survey.states, scene, &at);
    Parties {
        perpetrators: agents.iter().map(written).collect(),
        victims: found.iter().map(|people| written(&people.words)).collect(),
        counts: counted::counts(text, scene, hit, found.and_then(|people| people.quantity)),
    }
}

/// Whether the words are those of a place and of nobody.
fn is_place(survey: &Survey, scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let names_nobody =
        words.clone().all(|at| !scene.kinds(at).has(Kinds::PERSON) && scene.words[at].is_capital());
    let raw: Vec<&str> = scene.words[words.clone()].iter().map(|word| word.raw).collect();
    let named = survey.place_names.contains(&raw.join(" "));
    let start = scene.words[words.start].at.start;
    let end = scene.words[words.end - 1].at.end;
    let next = survey.marks.partition_point(|mark| mark.at.start < end);
    let marked = survey.marks[..next].last().is_some_and(|mark| start < mark.at.end);
    names_nobody && !is_demonym(&survey.states, scene, words.start) && (named || marked)
}

fn victims(
    states: &LocalStates,
    scene: &Scene<'_>,
    hit: &Range<usize>,
    act: ActType,
) -> Option<People> {
    if is_passive(scene, hit) || is_suffered(scene, hit) {
        // Spanish puts the subject of a passive before or after it.
        return people_before(states, scene, hit.start)
            .or_else(|| people_after(states, scene, hit.end, act));
    }
    // "never saw a lawyer": whom one is denied is no victim.
    if matches!(act, ActType::DenialOfDueProcess | ActType::DenialOfMedicalCare)
        && inside(states, scene, hit).is_some()
    {
        return None;
    }
    inside(states, scene, hit)
        .or_else(|| people_after(states, scene, hit.end, act))
        .or_else(|| people_before_whom(states, scene, hit.start))
        .or_else(|| people_right_before(states, scene, hit.start))
}

/// "were beaten", "fue golpeado": an auxiliary close before, adverbs between.
pub(super) fn is_passive(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    if !hit.clone().any(|at| is_participle(scene.low(at))) {
        return false;
    }
    let before = (1..=4).map_while(|back| hit.start.checked_sub(back));
    for at in before {
        let low = scene.low(at);
        if is_being(low) {
            return true;
        }
        if !(low.ends_with("ly")
            || low.ends_with("mente")
            || matches!(low, "not" | "never" | "also" | "and" | "or" | "no" | "y" | "o")
            || low.ends_with("ed")
            || low.ends_with("en")
            || low.ends_with("ados")
            || low.ends_with("ado"))
        {
            return false;
        }
    }
    false
}

pub(super) fn is_participle(low: &str) -> bool {
    let endings = ["ed", "en", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"];
    endings.iter().any(|ending| low.ends_with(ending))
        || matches!(
            low,
            "shot"
                | "hit"
                | "struck"
                | "hung"
                | "burnt"
                | "freed"
                | "slain"
                | "held"
                | "put"
                | "set"
                | "sent"
                | "kept"
                | "muertos"
                | "muerto"
                | "presos"
                | "preso"
                | "puesto"
                | "puestos"
        )
}

pub(super) fn is_being(low: &str) -> bool {
    matches!(
        low,
        "was"
            | "were"
            | "been"
            | "being"
            | "is"
            | "are"
            | "be"
            | "got"
            | "fue"
            | "fueron"
            | "sido"
            | "siendo"
            | "ser"
            | "es"
            | "son"
            | "era"
            | "eran"
            | "esta"
            | "estan"
            | "estaban"
            | "estaba"
            | "estuvo"
            | "estuvieron"
            | "fui"
            | "fuimos"
    )
}

/// "endured torture", "subjected to beatings", "sufrieron golpizas".
fn is_suffered(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    let before = hit.start.saturating_sub(4)..hit.start;
    before.into_iter().any(|at| {
        matches!(
            scene.low(at),
            "endured"
                | "endure"
                | "suffered"
                | "suffer"
                | "suffering"
                | "faced"
                | "face"
                | "experienced"
                | "subjected"
                | "sufrieron"
                | "sufrio"
                | "sufren"
                | "sufrian"
                | "padecen"
                | "padecieron"
                | "soportaron"
                | "sometidos"
                | "sometido"
                | "sometidas"
                | "sometida"
                | "recibieron"
                | "recibio"
        )
    })
}

/// People inside the phrase itself: "released the prisoners with …".
fn inside(states: &LocalStates, scene: &Scene<'_>, hit: &Range<usize>) -> Option<People> {
    let head = hit.clone().find(|at| is_head(states, scene, *at))?;
    Some(phrase(states, scene, head))
}

/// "tortured the prisoners", "torture of prisoners", "golpearon a los detenidos".
fn people_after(
    states: &LocalStates,
    scene: &Scene<'_>,
    from: usize,
    act: ActType,
) -> Option<People> {
    let reach = if act == ActType::Deportation { 5 } else { 7 };
    // "at least 34 prisoners", "a entre 20 y 30 presos": the words of the number end nothing.
    let number = [from, from + 1].into_iter().find_map(|at| count::starting_at(&scene.words, at));
    let number = number.map_or(from..from, |found| found.words);
    for at in (from..from + reach + number.len()).filter(|at| !number.contains(at)) {
        let low = scene.low(at);
        let goes_on = matches!(low, "and" | "y")
            && matches!(scene.low(at + 1), "other" | "others" | "otros" | "otras" | "a");
        if goes_on {
            continue;
        }
        if is_break(low)
            || matches!(
                low,
                "by" | "por"
                    | "in"
                    | "at"
                    | "en"
                    | "to"
                    | "from"
                    | "and"
                    | "y"
                    | "that"
                    | "who"
                    | "que"
            )
        {
            return None;
        }
        if is_head(states, scene, at) {
            return Some(phrase(states, scene, at));
        }
    }
    None
}

/// "the men whom the army deported": who stands before the relative pronoun.
fn people_before_whom(states: &LocalStates, scene: &Scene<'_>, hit: usize) -> Option<People> {
    let clause = (hit.saturating_sub(8)..hit).rev();
    let whom =
        clause.take_while(|at| !is_break(scene.low(*at))).find(|at| scene.low(*at) == "whom")?;
    let head = whom.checked_sub(1)?;
    is_head(states, scene, head).then(|| phrase(states, scene, head))
}

/// "Venezuelan men deported by": the noun right before a participle.
fn people_right_before(states: &LocalStates, scene: &Scene<'_>, at: usize) -> Option<People> {
    let head = at.checked_sub(1)?;
    let participle = scene.low(at).ends_with("ed")
        || scene.low(at).ends_with("en")
        || scene.low(at).ends_with("dos");
    (participle && is_head(states, scene, head)).then(|| phrase(states, scene, head))
}

/// The subject of a passive: the nearest people before it; a pronoun stands for those before it.
fn people_before(states: &LocalStates, scene: &Scene<'_>, from: usize) -> Option<People> {
    let mut plural_pronoun = false;
    for at in (from.saturating_sub(24)..from).rev() {
        let low = scene.low(at);
        if matches!(low, "." | ";" | "!" | "?")
            || is_first_person(low)
            || matches!(low, "he" | "she" | "el" | "ella") && is_near(at, from)
        {
            return None;
        }
        if matches!(low, "they" | "them" | "ellos" | "ellas") {
            plural_pronoun = true;
            continue;
        }
        if !plural_pronoun && from - at > 12 {
            return None;
        }
        if is_head(states, scene, at) {
            let named = apposed_name(states, scene, at);
            return Some(named.unwrap_or_else(|| phrase(states, scene, at)));
        }
        if !plural_pronoun && let Some(name) = name_ending_at(states, scene, at) {
            return Some(People { words: name, quantity: None });
        }
    }
    None
}

/// "Ana Ruiz, a resident of the capital, was": the name before an apposition that ends in `head`.
fn apposed_name(states: &LocalStates, scene: &Scene<'_>, head: usize) -> Option<People> {
    let closes = (head + 1..head + 6).any(|at| scene.low(at) == ",");
    let comma = (head.saturating_sub(8)..head).rev().find(|at| scene.low(*at) == ",");
    let name = name_ending_at(states, scene, comma.filter(|_| closes)?.checked_sub(1)?)?;
    Some(People { words: name, quantity: None })
}

fn is_near(at: usize, from: usize) -> bool {
    from - at <= 5
}

fn is_first_person(low: &str) -> bool {
    matches!(low, "i" | "we" | "yo" | "nosotros" | "nosotras" | "me" | "nos" | "my" | "our")
}

/// Whether a word is a noun for people: of the table, or a demonym as a noun ("Venezuelans").
fn is_head(states: &LocalStates, scene: &Scene<'_>, at: usize) -> bool {
    let next_is_person = scene.kinds(at + 1).has(Kinds::PERSON);
    if scene.kinds(at).has(Kinds::PERSON) {
        return scene.low(at + 1) != "'s" && !next_is_person;
    }
    is_demonym_noun(states, scene, at) && !next_is_person
}

/// "Venezuelans", not "Chinese" or "Swiss", which are more often adjectives.
fn is_demonym_noun(states: &LocalStates, scene: &Scene<'_>, at: usize) -> bool {
    let low = scene.low(at);
    is_demonym(states, scene, at) && low.ends_with('s') && !low.ends_with("ese") && low != "swiss"
}

fn is_demonym(states: &LocalStates, scene: &Scene<'_>, at: usize) -> bool {
    matches!(states.at(&scene.words, at), Some((_, StateName::Demonym(_))))
}

/// The phrase around a head: its adjectives before, "held there" after, a number in front.
fn phrase(states: &LocalStates, scene: &Scene<'_>, head: usize) -> People {
    let mut start = head;
    while start > 0 && modifies(states, scene, start - 1) {
        start -= 1;
    }
    let mut end = head + 1;
    let spanish = |at| is_demonym(states, scene, at) && !scene.words[at].is_capital();
    end += usize::from(spanish(end) || AFTER.contains(&scene.low(end)));
    if matches!(
        scene.low(end),
        "held"
            | "detained"
            | "imprisoned"
            | "jailed"
            | "detenidos"
            | "detenidas"
            | "recluidos"
            | "recluidas"
    ) && matches!(scene.low(end + 1), "there" | "here" | "alli" | "ahi" | "alla")
    {
        end += 2;
    }
    People { words: start..end, quantity: counted::of_people(&scene.words, start) }
}

fn modifies(states: &LocalStates, scene: &Scene<'_>, at: usize) -> bool {
    is_demonym(states, scene, at)
        || BEFORE.contains(&scene.low(at))
        || scene.kinds(at).has(Kinds::PERSON)
}

/// Adjectives that belong to a phrase for people.
const BEFORE: &[&str] = &[
    "detained",
    "held",
    "imprisoned",
    "jailed",
    "former",
    "young",
    "old",
    "male",
    "female",
    "political",
    "foreign",
    "innocent",
    "unarmed",
    "elderly",
    "pregnant",
    "disabled",
    "indigenous",
    "undocumented",
    "deported",
    "arrested",
    "released",
    "fellow",
    "gay",
    "muslim",
    "christian",
    "black",
    "jewish",
    "opposition",
    "local",
    "civilian",
    "returned",
    "jovenes",
    "supuestos",
    "ex",
    "antiguos",
];

/// Spanish adjectives after the noun.
const AFTER: &[&str] = &[
    "politicos",
    "politicas",
    "detenidos",
    "detenidas",
    "indigenas",
    "deportados",
    "deportadas",
    "embarazadas",
    "inocentes",
    "civiles",
    "extranjeros",
];

/// A name of at least two capitalised words that ends at `at`: "Kilmar …", not a state or a body.
fn name_ending_at(states: &LocalStates, scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let is_part = |i: usize| {
        scene.words.get(i).is_some_and(|word| {
            word.is_capital() && word.is_word() && states.at(&scene.words, i).is_none()
        }) && !scene.kinds(i).has(Kinds::AGENT)
    };
    if !is_part(at) || scene.low(at + 1) == "'s" {
        return None;
    }
    let mut start = at;
    while start > 0 && is_part(start - 1) {
        start -= 1;
    }
    let first_of_sentence =
        start == 0 && matches!(scene.low(0), "the" | "in" | "but" | "and" | "a");
    let thing = (start..=at).any(|i| is_thing(scene.low(i)) || is_shouted(scene, i));
    let placed = start > 0 && PLACING.contains(&scene.low(start - 1));
    (at > start && at - start < 4 && !first_of_sentence && !thing && !placed)
        .then_some(start..at + 1)
}

/// An acronym is a body or a place.
fn is_shouted(scene: &Scene<'_>, at: usize) -> bool {
    let raw = scene.words[at].raw;
    raw.chars().count() > 1 && raw.chars().all(char::is_uppercase)
}

/// Before a name they make it a place or a time.
const PLACING: &[&str] = &[
    "in", "at", "inside", "outside", "near", "from", "to", "into", "on", "since", "during", "en",
    "desde", "hasta", "hacia", "del", "al",
];

fn is_thing(low: &str) -> bool {
    BODY_WORDS.contains(&low) || when::is_calendar(low)
}

/// Words of names that are not those of people.
const BODY_WORDS: &[&str] = &[
    "hospital",
    "airport",
    "republic",
    "county",
    "island",
    "prisons",
    "penal",
    "carcel",
    "centro",
    "hall",
    "square",
    "day",
    "article",
    "convention",
    "law",
    "act",
    "watch",
    "matter",
    "lives",
    "international",
    "house",
    "senate",
    "court",
    "department",
    "news",
    "post",
    "times",
    "committee",
    "council",
    "rights",
    "office",
    "party",
    "commission",
    "state",
    "security",
    "canal",
    "tribune",
    "tribunal",
    "ministerio",
    "prison",
    "street",
    "east",
    "west",
    "middle",
    "north",
    "south",
    "united",
    "nations",
    "university",
    "air",
    "force",
    "supreme",
    "city",
    "center",
    "centre",
    "camp",
    "jail",
];

/// Who did it: after "by", "por", "a manos de", or the subject of an active verb.
fn perpetrator(
    states: &LocalStates,
    scene: &Scene<'_>,
    hit: &Range<usize>,
) -> Option<Range<usize>> {
    by_phrase(states, scene, hit.end).or_else(|| subject(states, scene, hit))
}

fn by_phrase(states: &LocalStates, scene: &Scene<'_>, from: usize) -> Option<Range<usize>> {
    let near = (from..from + 5).take_while(|at| !matches!(scene.low(*at), "." | ";" | ","));
    let by = near.into_iter().find(|at| {
        matches!(scene.low(*at), "by" | "por")
            || matches!((scene.low(*at), scene.low(at + 1)), ("hands", "of") | ("manos", "de"))
    })?;
    let skip = 1 + usize::from(matches!(scene.low(by), "hands" | "manos"));
    agents_from(states, scene, by + skip)
}

/// The phrase for agents that starts here: "the Trump administration", "guardias del penal".
fn agents_from(states: &LocalStates, scene: &Scene<'_>, from: usize) -> Option<Range<usize>> {
    let article =
        matches!(scene.low(from), "the" | "a" | "an" | "la" | "el" | "los" | "las" | "un" | "unos");
    let start = from + usize::from(article);
    let head = (start..start + 5)
        .take_while(|at| !is_break(scene.low(*at)))
        .find(|at| scene.kinds(*at).has(Kinds::AGENT))?;
    let last = head + usize::from(scene.kinds(head + 1).has(Kinds::AGENT));
    (start..head).all(|at| describes_agents(states, scene, at)).then_some(start..last + 1)
}

/// Whether a word can stand between an article and a noun for agents.
fn describes_agents(states: &LocalStates, scene: &Scene<'_>, at: usize) -> bool {
    let initial = scene.low(at) == "." && at > 0 && scene.words[at - 1].is_capital();
    modifies(states, scene, at)
        || initial
        || scene.words[at].is_capital()
        || AGENT_ADJECTIVES.contains(&scene.low(at))
        || scene.low(at) == "'s"
}

const AGENT_ADJECTIVES: &[&str] = &[
    "prison",
    "security",
    "masked",
    "armed",
    "government",
    "police",
    "military",
    "jail",
    "camp",
    "uniformed",
    "border",
    "immigration",
    "federal",
    "state",
    "secret",
    "riot",
    "plainclothes",
    "hooded",
    "drunken",
    "male",
    "female",
];

/// The subject of an active verb: "guards beat the men", "los guardias golpearon".
fn subject(states: &LocalStates, scene: &Scene<'_>, hit: &Range<usize>) -> Option<Range<usize>> {
    if is_passive(scene, hit) {
        return None;
    }
    let before = (1..=4).map_while(|back| hit.start.checked_sub(back));
    let head = before
        .take_while(|at| !is_break(scene.low(*at)) && !scene.kinds(*at).has(Kinds::PERSON))
        .find(|at| scene.kinds(*at).has(Kinds::AGENT))?;
    let between = (head + 1..hit.start).all(|at| is_between(scene.low(at)));
    if !between {
        return None;
    }
    let mut start = head;
    while start > 0
        && (modifies(states, scene, start - 1)
            || AGENT_ADJECTIVES.contains(&scene.low(start - 1))
            || start > 1 && is_name_of_agents(scene, start - 1))
    {
        start -= 1;
    }
    Some(start..head + 1)
}

/// "Montes" in "the Montes administration": a capitalised word that is no article.
fn is_name_of_agents(scene: &Scene<'_>, at: usize) -> bool {
    let inside = !matches!(scene.low(at - 1), "." | "?" | "!" | "\"" | "“" | "«" | ":");
    inside && marks::is_name_word(&scene.words[at]) && !scene.kinds(at).has(Kinds::PRONOUN)
}

fn is_between(low: &str) -> bool {
    low.ends_with("ly")
        || low.ends_with("mente")
        || matches!(
            low,
            "had"
                | "have"
                | "has"
                | "who"
                | "would"
                | "also"
                | "then"
                | "repeatedly"
                | "lo"
                | "los"
                | "la"
                | "las"
                | "le"
                | "les"
                | "me"
                | "nos"
                | "habian"
                | "habia"
                | "han"
                | "ha"
                | "que"
                | "often"
                | "never"
                | "no"
                | "did"
                | "not"
                | "to"
                | "kicked"
                | "punched"
                | "and"
                | "y"
        )
}
