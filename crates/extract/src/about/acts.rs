//! Which acts words name: one automaton over the lexicon of both languages.

use super::lexicon::{Entry, GAP, Guard, expand};
use super::lexicon_en::ENGLISH;
use super::lexicon_es::SPANISH;
use super::people::is_passive;
use super::scene::{Kinds, Scene};
use super::words::{Folded, Word, number};
use aho_corasick::{AhoCorasick, MatchKind};
use model::ActType;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

/// Words that name an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) act: ActType,
    /// The bytes of the text, from the first word of the phrase to its last.
    pub(super) at: Range<usize>,
}

/// A phrase found, before its surroundings are looked at.
pub(super) struct Candidate {
    entry: &'static Entry,
    /// Bytes of the text: the whole phrase.
    at: Range<usize>,
    /// The part that hides shorter phrases inside it: the tail of a phrase with a gap, else all.
    core: Range<usize>,
}

struct Lexicon {
    automaton: AhoCorasick,
    rows: Vec<Row>,
    /// For every pattern of the automaton, the rows that it starts.
    rows_of: Vec<Vec<usize>>,
}

struct Row {
    entry: &'static Entry,
    /// What must follow after a gap, where the phrase has one.
    tails: Option<HashSet<String>>,
}

static LEXICON: LazyLock<Option<Lexicon>> = LazyLock::new(build);

fn build() -> Option<Lexicon> {
    let mut places = HashMap::<String, usize>::new();
    let (mut rows, mut rows_of) = (Vec::new(), Vec::<Vec<usize>>::new());
    for entry in ENGLISH.iter().chain(SPANISH) {
        let (heads, tails) = match entry.phrases.split_once(" .. ") {
            None => (entry.phrases, None),
            Some((heads, tails)) => (heads, Some(expand(tails).into_iter().collect())),
        };
        for head in expand(heads) {
            let place = *places.entry(head.trim().to_owned()).or_insert(rows_of.len());
            rows_of.resize_with(rows_of.len().max(place + 1), Vec::new);
            rows_of[place].push(rows.len());
        }
        rows.push(Row { entry, tails });
    }
    let mut patterns: Vec<(String, usize)> = places.into_iter().collect();
    patterns.sort_by_key(|(_, place)| *place);
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .build(patterns.iter().map(|(pattern, _)| pattern))
        .ok()?;
    Some(Lexicon { automaton, rows, rows_of })
}

/// All phrases of the lexicon in a part of a text.
pub(super) fn candidates(text: &str, content: Range<usize>) -> Vec<Candidate> {
    let Some(lexicon) = LEXICON.as_ref() else {
        return Vec::new();
    };
    let folded = Folded::of(text, content);
    let mut found = Vec::new();
    for hit in lexicon.automaton.find_overlapping_iter(&folded.text) {
        if !is_whole(&folded.text, hit.range()) {
            continue;
        }
        for row in &lexicon.rows_of[hit.pattern().as_usize()] {
            found.extend(candidate(&folded, hit.range(), &lexicon.rows[*row]));
        }
    }
    found
}

fn candidate(folded: &Folded, head: Range<usize>, row: &Row) -> Option<Candidate> {
    let Some(tails) = &row.tails else {
        let at = folded.original(head);
        return Some(Candidate { entry: row.entry, core: at.clone(), at });
    };
    let gap = if row.entry.act.is_some() { GAP } else { 2 };
    let tail = tail_after(&folded.text, head.end, tails, gap)?;
    let at = folded.original(head.start..tail.end);
    let core = match row.entry.act {
        Some(_) => folded.original(tail),
        None => at.clone(),
    };
    Some(Candidate { entry: row.entry, at, core })
}

/// The first tail that starts within `gap` words after `from` without the clause ending between.
fn tail_after(
    folded: &str,
    from: usize,
    tails: &HashSet<String>,
    gap: usize,
) -> Option<Range<usize>> {
    let clause = folded[from..].find(['.', ';', ':', '!', '?']);
    let end = clause.map_or(folded.len(), |length| from + length);
    let mut starts = folded[from..end].match_indices(' ').map(|(at, _)| from + at + 1);
    starts.by_ref().take(gap + 1).find_map(|start| tail_at(folded, start, end, tails))
}

/// The longest tail of at most three words that starts here.
fn tail_at(
    folded: &str,
    start: usize,
    end: usize,
    tails: &HashSet<String>,
) -> Option<Range<usize>> {
    let rest = &folded[start..end];
    let borders = rest
        .match_indices(|c: char| !c.is_alphanumeric() && c != '-')
        .map(|(at, _)| at)
        .chain([rest.len()]);
    let mut lengths: Vec<usize> = borders.take(4).collect();
    lengths.reverse();
    let fits = |length: &usize| tails.contains(&rest[..*length]);
    lengths.into_iter().find(fits).map(|length| start..start + length)
}

/// Whether neither end cuts a word.
fn is_whole(folded: &str, at: Range<usize>) -> bool {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut before = folded[..at.start].chars().rev();
    let last = before.next();
    // "campaign-killing" is one word; a dash between words has a space before it.
    let compound = last == Some('-') && before.next().is_some_and(char::is_alphabetic);
    !inside(last) && !compound && !inside(folded[at.end..].chars().next())
}

/// The acts that the candidates name in their sentence, in the order of the text.
pub(super) fn hits(scene: &Scene<'_>, mut candidates: Vec<Candidate>) -> Vec<Hit> {
    candidates.retain(|candidate| holds(candidate.entry.guard, scene, &candidate.at));
    // Where two phrases are equally long, the idiom comes first and hides the act.
    candidates.sort_by_key(|c| (c.core.start, usize::MAX - c.core.len(), c.entry.act));
    let mut kept = Vec::<Candidate>::new();
    for candidate in candidates {
        let hides = |k: &Candidate| {
            k.core.start <= candidate.core.start && candidate.core.end <= k.core.end
        };
        if !kept.iter().rev().take(8).any(hides) {
            kept.push(candidate);
        }
    }
    let named = kept.into_iter().filter_map(|kept| {
        let act = kept.entry.act?;
        Some(Hit { act, at: kept.at })
    });
    named.collect()
}

fn holds(guard: Guard, scene: &Scene<'_>, at: &Range<usize>) -> bool {
    let has = |kind| scene.all.has(kind) && scene.has_outside(kind, at);
    match guard {
        Guard::None => true,
        Guard::Custody => has(Kinds::CUSTODY) || scene.captive,
        Guard::Prison => has(Kinds::PRISON),
        Guard::Border => has(Kinds::BORDER),
        Guard::Reporting => has(Kinds::REPORTING),
        Guard::NotPlay => !has(Kinds::PLAY) || has(Kinds::CUSTODY),
        Guard::Violence if has(Kinds::PLAY) => false,
        Guard::Violence => {
            scene.captive
                || has(Kinds::CUSTODY)
                || has(Kinds::VIOLENCE)
                || strikes_somebody(scene, &scene.indices(at))
        }
        Guard::Person => is_done_to_a_person(scene, &scene.indices(at)),
        Guard::Held => is_verbal(scene, &scene.indices(at)),
        Guard::NotRight => !breaches_a_right(scene, &scene.indices(at)),
    }
}

/// "released the prisoners", "the men were freed".
fn is_done_to_a_person(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    let is_person = |index| scene.kinds(index).has(Kinds::PERSON);
    let after = (hit.end..hit.end + 4).take_while(|i| !is_break(scene.low(*i)));
    // "them" can be papers or goods; the other pronouns are persons.
    let held = || scene.all.has(Kinds::CUSTODY) || scene.all.has(Kinds::BORDER);
    let owned =
        scene.low(hit.end) == "her" && scene.words.get(hit.end + 1).is_some_and(Word::is_capital);
    let pronoun =
        is_object_pronoun(scene.low(hit.end)) && !owned && (scene.low(hit.end) != "them" || held());
    if after.into_iter().any(is_person) || pronoun {
        return true;
    }
    let before = hit.start.saturating_sub(7)..hit.start;
    is_passive(scene, hit)
        && before.into_iter().any(|i| is_person(i) || is_subject_pronoun(scene.low(i)))
}

/// "kick a man", "golpeaban a un muchacho": somebody not named and no pronoun, as in no contest.
fn strikes_somebody(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    let spanish = matches!(scene.low(hit.end + 1), "un" | "una" | "otro" | "otra");
    let to = usize::from(scene.low(hit.end) == "a" && spanish);
    matches!(
        scene.low(hit.end + to),
        "a" | "an" | "another" | "two" | "three" | "un" | "una" | "otro" | "otra"
    ) && (hit.end + to + 1..hit.end + to + 4).any(|at| scene.kinds(at).has(Kinds::PERSON))
}

pub(super) fn is_object_pronoun(low: &str) -> bool {
    matches!(low, "him" | "her" | "them" | "me" | "us")
}

pub(super) fn is_subject_pronoun(low: &str) -> bool {
    matches!(
        low,
        "he" | "she" | "they" | "i" | "we" | "ellos" | "ellas" | "ella" | "yo" | "nosotros"
    )
}

/// Whether a mark ends the phrase.
pub(super) fn is_break(low: &str) -> bool {
    low.is_empty() || matches!(low, "." | ";" | ":" | "!" | "?" | "," | "(" | ")" | "\"" | "-")
}

/// Whether a participle is a verb here: "was detained", "detained by", "police detained 30 men".
/// In "detained men" it only describes whom the sentence is about.
fn is_verbal(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    let before =
        (1..=3).map_while(|back| hit.start.checked_sub(back)).find(|i| !is_adverb(scene.low(*i)));
    // "se ha detenido": has stopped.
    let reflexive = before.is_some_and(|i| i > 0 && scene.low(i - 1) == "se");
    let before = before.map_or("", |i| scene.low(i));
    if reflexive || is_determiner(before) || number(before).is_some() {
        return false;
    }
    let kinds = super::scene::kinds(before);
    if kinds.has(Kinds::AUXILIARY) || kinds.has(Kinds::AGENT) || kinds.has(Kinds::PRONOUN) {
        return true;
    }
    matches!(
        scene.low(hit.end),
        "by" | "in"
            | "at"
            | "without"
            | "for"
            | "since"
            | "after"
            | "during"
            | "while"
            | "on"
            | "there"
            | "him"
            | "her"
            | "them"
            | "me"
            | "us"
            | "por"
            | "en"
            | "sin"
            | "desde"
            | "durante"
            | "tras"
            | "a"
            | "al"
    )
}

fn is_determiner(low: &str) -> bool {
    matches!(
        low,
        "the"
            | "a"
            | "an"
            | "of"
            | "some"
            | "many"
            | "several"
            | "these"
            | "those"
            | "other"
            | "la"
            | "las"
            | "los"
            | "el"
            | "un"
            | "una"
            | "unos"
            | "unas"
            | "de"
            | "al"
            | "del"
            | "varios"
            | "muchos"
            | "otros"
            | "sus"
            | "su"
    )
}

fn is_adverb(low: &str) -> bool {
    low.ends_with("ly")
        || low.ends_with("mente")
        || matches!(low, "not" | "never" | "also" | "no" | "ya" | "then" | "later" | "allegedly")
}

/// "violación del acuerdo": a breach of something, not of somebody.
fn breaches_a_right(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    let next = scene.low(hit.end);
    let article =
        matches!(scene.low(hit.end + 1), "la" | "las" | "los" | "el" | "sus" | "una" | "un");
    let object = scene.kinds(hit.end + 1 + usize::from(article));
    matches!(next, "de" | "del" | "a" | "al" | "el" | "la" | "las" | "los")
        && !object.has(Kinds::PERSON)
}
