//! Which acts words name: the phrases of the lexicon of their language whose guards hold.

use super::lexicon::{Guard, Lexicon, Row};
use super::people::is_passive;
use super::scene::{Kinds, Scene};
use super::words::{Word, number, words};
use model::{ActType, Language};
use std::ops::Range;
use std::sync::OnceLock;

/// Words that name an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) act: ActType,
    /// The bytes of the text, from the first word of the phrase to its last.
    pub(super) at: Range<usize>,
}

/// A phrase found, before its surroundings are looked at.
pub(super) struct Candidate {
    row: &'static Row,
    /// Bytes of the text: the whole phrase.
    at: Range<usize>,
    /// The part that hides shorter phrases inside it.
    core: Range<usize>,
}

/// The phrases that name acts, and idioms that do not, in a language.
fn lexicon(language: Language) -> Option<&'static Lexicon> {
    static ENGLISH: OnceLock<Option<Lexicon>> = OnceLock::new();
    static SPANISH: OnceLock<Option<Lexicon>> = OnceLock::new();
    let (built, table) = match language {
        Language::English => (&ENGLISH, ENGLISH_TABLE),
        Language::Spanish => (&SPANISH, SPANISH_TABLE),
    };
    built.get_or_init(|| Lexicon::of(table, language).ok()).as_ref()
}

/// Our own, made for this program.
pub(super) const ENGLISH_TABLE: &str = include_str!("acts_en.txt");
pub(super) const SPANISH_TABLE: &str = include_str!("acts_es.txt");

/// All phrases of the lexicon in a part of a text.
pub(super) fn candidates(text: &str, content: Range<usize>, language: Language) -> Vec<Candidate> {
    let Some(lexicon) = lexicon(language) else {
        return Vec::new();
    };
    let words = words(text, content);
    let bytes = |at: &Range<usize>| words[at.start].at.start..words[at.end - 1].at.end;
    let found = lexicon.phrases(&words).into_iter();
    found
        .map(|one| Candidate { row: one.row, at: bytes(&one.at), core: bytes(&one.core) })
        .collect()
}

/// How much the words of a block speak of acts, whatever their surroundings: twice for a phrase
/// that has no other common meaning.
pub(super) fn evidence(words: &[Word<'_>], language: Language) -> usize {
    let Some(lexicon) = lexicon(language) else {
        return 0;
    };
    let (mut sum, mut end) = (0, 0);
    for phrase in lexicon.phrases(words) {
        if phrase.row.act.is_some() && phrase.at.end > end {
            end = phrase.at.end;
            sum += if phrase.row.guards.is_empty() { 2 } else { 1 };
        }
    }
    sum
}

/// The acts that the candidates name in their sentence, in the order of the text.
pub(super) fn hits(scene: &Scene<'_>, mut candidates: Vec<Candidate>) -> Vec<Hit> {
    let hold = |c: &Candidate| c.row.guards.iter().all(|guard| holds(*guard, scene, &c.at));
    candidates.retain(hold);
    // The longer phrase hides what lies in it; of two alike an idiom hides the act.
    // … and what needs more guards is the closer kind: a death, where people are held.
    candidates.sort_by_key(|c| {
        let row = (c.row.act.is_some(), usize::MAX - c.at.len(), usize::MAX - c.row.guards.len());
        (c.core.start, usize::MAX - c.core.len(), row)
    });
    let mut kept = Vec::<Candidate>::new();
    for candidate in candidates {
        let hides = |k: &Candidate| {
            k.core.start <= candidate.core.start && candidate.core.end <= k.core.end
        };
        if !kept.iter().rev().take(8).any(hides) {
            kept.push(candidate);
        }
    }
    let named = kept.into_iter().filter_map(|kept| Some(Hit { act: kept.row.act?, at: kept.at }));
    named.collect()
}

fn holds(guard: Guard, scene: &Scene<'_>, at: &Range<usize>) -> bool {
    let has = |kind| scene.all.has(kind) && scene.has_outside(kind, at);
    match guard {
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
        Guard::Grave => scene.subject.abuse,
        Guard::Captivity => scene.subject.captivity,
        Guard::Armed => scene.subject.arms,
        Guard::Somebody => has_somebody(scene, &scene.indices(at)),
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

/// "se lo llevaron", "took my brother", "sacaron a los hombres", "were taken".
fn has_somebody(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    let clitic = |at: usize| {
        matches!(scene.low(at), "lo" | "la" | "los" | "las" | "le" | "les" | "me" | "nos")
    };
    let before = (1..=3).filter_map(|back| hit.start.checked_sub(back)).any(clitic);
    let inside = hit.clone().any(|at| {
        let low = scene.low(at);
        clitic(at)
            || is_object_pronoun(low)
            || scene.kinds(at).has(Kinds::PERSON)
            || has_clitic(low)
    });
    let to_somebody = matches!(scene.low(hit.end), "a" | "al")
        && (scene.kinds(hit.end + 1).has(Kinds::PERSON)
            || scene.kinds(hit.end + 2).has(Kinds::PERSON)
            || scene.words.get(hit.end + 1).is_some_and(Word::is_capital)
            || matches!(
                scene.low(hit.end + 1),
                "mi" | "mis" | "su" | "sus" | "todos" | "todas" | "ella" | "ellos"
            ));
    let after = (hit.end..hit.end + 4)
        .take_while(|at| !is_break(scene.low(*at)))
        .any(|at| scene.kinds(at).has(Kinds::PERSON) || is_object_pronoun(scene.low(at)));
    before || inside || to_somebody || after || is_passive(scene, hit)
}

/// "llevarlo", "sacándonos".
fn has_clitic(low: &str) -> bool {
    super::inflect::without_clitics(low).is_some()
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
