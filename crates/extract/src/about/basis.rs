//! How a speaker knows. Nobody is first-hand by default: the words must show it.

use super::acts;
use super::basis_words::*;
use super::scene::{Kinds, Scene};
use super::survey::Survey;
use super::words::{Folded, fold, hull};
use model::{Basis, Language, SpeakerKind};
use std::ops::Range;

/// What is known of a speaker.
pub(crate) struct Knower<'a> {
    /// What kind of speaker.
    pub(crate) kind: SpeakerKind,
    /// The role the document gives.
    pub(crate) role: Option<&'a str>,
    /// The fullest name, or the description of an unnamed speaker.
    pub(crate) name: &'a str,
    /// Whether the content is in the speaker's own words in the first person.
    pub(crate) first_person: bool,
    /// What the document tells of, and in which language.
    pub(crate) survey: &'a Survey,
}

/// The basis of a statement and, where it was heard from somebody, from whom.
pub(crate) fn basis(
    text: &str,
    content: Range<usize>,
    sentence: Range<usize>,
    speaker: &Knower<'_>,
) -> (Basis, Option<String>) {
    let said = Folded::of(text, content.clone()).text;
    let around = Folded::of(text, hull(&content, &sentence)).text;
    let role = description(speaker);
    let person = matches!(speaker.kind, SpeakerKind::Person | SpeakerKind::Unnamed);
    // Who was beaten has not heard it from the guard who "told us" something besides.
    if person && is_victims_own(text, &content, &said, speaker, &role) {
        return (Basis::Victim, None);
    }
    if let Some(informant) = heard_from(text, &content, &hull(&content, &sentence)) {
        return (Basis::HeardFrom, Some(informant));
    }
    let found = if person {
        personal(text, &content, &said, &around, speaker, &role)
    } else {
        impersonal(&role)
    };
    let found = found.or_else(|| by_record(&around)).or_else(|| inferred(&said));
    (found.unwrap_or(Basis::Unknown), None)
}

/// The words that describe a speaker, folded, with spaces around.
fn description(speaker: &Knower<'_>) -> String {
    let named = matches!(speaker.kind, SpeakerKind::Person);
    let name = if named { "" } else { speaker.name };
    let words = format!(" {} {name} ", speaker.role.unwrap_or_default());
    fold(&words).replace([',', '.', '\''], " ")
}

/// Whether the speaker tells in the first person what was done to the speaker.
fn is_victims_own(
    text: &str,
    content: &Range<usize>,
    said: &str,
    speaker: &Knower<'_>,
    role: &str,
) -> bool {
    let scene = own_scene(text, content, speaker);
    !OFFICIAL.stand_in(role)
        && is_first_person(&scene, speaker, said)
        && happened_to(&told(text, content, speaker), &scene, Who::Speaker)
}

fn personal(
    text: &str,
    content: &Range<usize>,
    said: &str,
    around: &str,
    speaker: &Knower<'_>,
    role: &str,
) -> Option<Basis> {
    let official = OFFICIAL.stand_in(role);
    let scene = own_scene(text, content, speaker);
    if !official && is_first_person(&scene, speaker, said) {
        if KIN_OF_SPEAKER.stand_in(said) {
            return Some(Basis::Relative);
        }
        if SAW.stand_in(said) && saw_an_act(&told(text, content, speaker), &scene, said) {
            return Some(Basis::Eyewitness);
        }
    }
    if !official
        && HELD.stand_in(role)
        && happened_to(&told(text, content, speaker), &scene, Who::Third)
    {
        return Some(Basis::Victim);
    }
    if !official
        && THIRD_SAW.stand_in(said)
        && saw_an_act(&told(text, content, speaker), &scene, said)
    {
        return Some(Basis::Eyewitness);
    }
    let kin = KIN.stand_in(role) || !HELD.stand_in(role) && KIN_SPEAKS.stand_in(around);
    let table = [
        (kin, Basis::Relative),
        (MEDICAL.stand_in(role), Basis::Medical),
        (COLLEAGUE.stand_in(role), Basis::Colleague),
    ];
    table.into_iter().find(|(holds, _)| *holds).map(|(_, basis)| basis)
}

/// Whether an act is told of, and was not seen on a screen only.
fn saw_an_act(told: &Told<'_>, scene: &Scene<'_>, said: &str) -> bool {
    !ON_A_SCREEN.stand_in(said) && !told.acts(scene).is_empty()
}

/// Where the acts that a speaker tells of are looked for.
struct Told<'t> {
    text: &'t str,
    content: Range<usize>,
    language: Language,
}

fn told<'t>(text: &'t str, content: &Range<usize>, speaker: &Knower<'_>) -> Told<'t> {
    let language = speaker.survey.language_at(content.start);
    Told { text, content: content.clone(), language }
}

/// The content as its speaker tells it, who is taken to have been held.
fn own_scene<'t>(text: &'t str, content: &Range<usize>, speaker: &Knower<'_>) -> Scene<'t> {
    Scene::of(text, content.clone()).in_captivity(true).in_document(speaker.survey.subject)
}

impl Told<'_> {
    fn acts(&self, scene: &Scene<'_>) -> Vec<acts::Hit> {
        acts::hits(scene, acts::candidates(self.text, self.content.clone(), self.language))
    }
}

/// Whether the content is told by an "I": it says so itself, or is in the speaker's own words.
fn is_first_person(scene: &Scene<'_>, speaker: &Knower<'_>, said: &str) -> bool {
    speaker.first_person || SAW.stand_in(said) || {
        let own = |at: usize| {
            matches!(
                scene.low(at),
                "i" | "we" | "my" | "our" | "i've" | "i'd" | "we'd" | "mi" | "yo" | "nosotros"
            )
        };
        (0..scene.words.len()).any(|at| own(at) || scene.is_me(at) || scene.low(at) == "me")
    }
}

fn impersonal(role: &str) -> Option<Basis> {
    let table =
        [(RECORDS.stand_in(role), Basis::OfficialRecord), (PAPERS.stand_in(role), Basis::Document)];
    table.into_iter().find(|(holds, _)| *holds).map(|(_, basis)| basis)
}

fn by_record(around: &str) -> Option<Basis> {
    let table = [
        (RECORDS_SHOW.stand_in(around), Basis::OfficialRecord),
        (PAPERS_SHOW.stand_in(around), Basis::Document),
    ];
    table.into_iter().find(|(holds, _)| *holds).map(|(_, basis)| basis)
}

fn inferred(said: &str) -> Option<Basis> {
    INFERRED.stand_in(said).then_some(Basis::Inference)
}

/// Whose suffering is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    /// "I", "me", "nos".
    Speaker,
    /// "he", "him", "lo", of a speaker told in the third person.
    Third,
}

/// Whether an act named in the content was done to the one who speaks: "they beat me", "I was
/// tortured", "he was beaten", "guards had kicked him".
fn happened_to(told: &Told<'_>, scene: &Scene<'_>, who: Who) -> bool {
    told.acts(scene).iter().any(|hit| {
        let at = scene.indices(&hit.at);
        is_object(scene, &at, who)
            || is_passive_subject(scene, &at, who)
            || is_clitic(scene, &at, who)
            || who == Who::Speaker && is_denied(scene, &at)
    })
}

/// "I never saw a lawyer", "we had no food": a phrase of want with the speaker for its subject.
fn is_denied(scene: &Scene<'_>, hit: &Range<usize>) -> bool {
    let want = matches!(
        scene.low(hit.start),
        "no" | "not" | "never" | "didn't" | "couldn't" | "without" | "nunca"
    );
    let before = (hit.start.saturating_sub(4)..hit.start).rev();
    let mine = |low: &str| matches!(low, "i" | "we" | "yo" | "nosotros");
    let of_speaker =
        |low: &str| ["imos", "amos", "ive", "uve"].iter().any(|end| low.ends_with(end));
    want && (before
        .map(|at| scene.low(at))
        .take_while(|low| !matches!(*low, "." | ";" | "that"))
        .any(mine)
        || of_speaker(scene.low(hit.start + 1)))
}

/// The English object right after the act or inside its phrase.
fn is_object(scene: &Scene<'_>, hit: &Range<usize>, who: Who) -> bool {
    let fits = |low: &str| match who {
        Who::Speaker => matches!(low, "me" | "us"),
        Who::Third => matches!(low, "him" | "her" | "them"),
    };
    (hit.start..hit.end + 1).any(|at| fits(scene.low(at))) || is_put_into(scene, hit, fits)
}

/// "they put me in the isolation cell": the object, and nothing but small words up to the act.
fn is_put_into(scene: &Scene<'_>, hit: &Range<usize>, fits: impl Fn(&str) -> bool) -> bool {
    let before = (hit.start.saturating_sub(6)..hit.start).rev();
    let mut before = before.skip_while(|at| INTO_AN_ACT.contains(&scene.low(*at)));
    let Some(object) = before.next().filter(|at| fits(scene.low(*at))) else {
        return false;
    };
    let verb = object.checked_sub(1).map_or("", |at| scene.low(at));
    object + 1 < hit.start && !TELLING.contains(&verb)
}

/// "I was …", "we were …", "fui …", "he endured".
fn is_passive_subject(scene: &Scene<'_>, hit: &Range<usize>, who: Who) -> bool {
    let near = hit.start.saturating_sub(8)..hit.start;
    near.rev()
        .take_while(|at| !matches!(scene.low(*at), "." | ";" | "that" | "que"))
        .find_map(|at| subject_person(scene, at))
        .is_some_and(|(found, passive)| found == who && passive)
}

/// The person of a subject at a word, and whether the verb after it makes it the one who suffers.
fn subject_person(scene: &Scene<'_>, at: usize) -> Option<(Who, bool)> {
    let low = scene.low(at);
    if matches!(
        low,
        "fui" | "fuimos" | "estuve" | "estuvimos" | "sufri" | "sufrimos" | "soporte" | "estabamos"
    ) {
        return Some((Who::Speaker, true));
    }
    if scene.kinds(at).has(Kinds::PERSON) || scene.kinds(at).has(Kinds::AGENT) {
        return Some((Who::Third, false));
    }
    let who = match low {
        "i" | "we" => Who::Speaker,
        "he" | "she" | "they" => Who::Third,
        _ => return None,
    };
    let suffers = (at + 1..at + 4).any(|verb| {
        matches!(
            scene.low(verb),
            "was"
                | "were"
                | "been"
                | "being"
                | "got"
                | "endured"
                | "suffered"
                | "experienced"
                | "survived"
                | "faced"
        )
    });
    Some((who, suffers))
}

/// A Spanish clitic before the verb, or on it: "nos golpeaban", "me torturaron".
fn is_clitic(scene: &Scene<'_>, hit: &Range<usize>, who: Who) -> bool {
    let fits = |low: &str| match who {
        Who::Speaker => matches!(low, "me" | "nos"),
        Who::Third => matches!(low, "lo" | "la" | "le"),
    };
    let verb = |at: usize| {
        ["aron", "aban", "o", "aba", "ieron", "ian", "ia", "ado", "an", "io"]
            .iter()
            .any(|end| scene.low(at).ends_with(end))
    };
    let before = hit.start.checked_sub(1).is_some_and(|at| fits(scene.low(at)) && verb(hit.start));
    let two = hit.start.checked_sub(2).is_some_and(|at| {
        fits(scene.low(at))
            && matches!(
                scene.low(at + 1),
                "han"
                    | "habian"
                    | "ha"
                    | "habia"
                    | "dieron"
                    | "daban"
                    | "tenian"
                    | "tuvieron"
                    | "mantuvieron"
                    | "mantenian"
                    | "dejaron"
                    | "sometieron"
            )
    });
    let inside = hit.clone().any(|at| fits(scene.low(at)) && who == Who::Speaker);
    before || two || inside || fits(scene.low(hit.start))
}

/// Who told the speaker: "I was told by X", "according to his cellmate", "me contó X".
fn heard_from(text: &str, content: &Range<usize>, wide: &Range<usize>) -> Option<String> {
    let scene = Scene::of(text, wide.clone());
    let inside = |at: usize| {
        scene
            .words
            .get(at)
            .is_some_and(|word| word.at.start >= content.start && word.at.end <= content.end)
    };
    for at in 0..scene.words.len() {
        let low = |ahead: usize| scene.low(at + ahead);
        let from = match (low(0), low(1), low(2)) {
            ("told", "by", _) if at > 0 => at + 2,
            ("heard", "from", _) | ("learned", "from", _) | ("learnt", "from", _) => at + 2,
            ("according", "to", _) if inside(at) => at + 2,
            ("citing", _, _) | ("citando", _, _) => at + 1,
            ("me" | "nos", told, _) if TOLD.contains(&told) && told_me(&scene, at).is_none() => {
                at + 2
            }
            ("por", "boca", "de") => at + 3,
            ("segun", "le" | "me" | "les" | "nos", _) => at + 3,
            ("segun", _, _) if inside(at) => at + 1,
            _ => match told_me(&scene, at) {
                Some(informant) => return Some(slice(text, &scene, informant)),
                None => continue,
            },
        };
        if let Some(informant) = informant(&scene, from) {
            return Some(slice(text, &scene, informant));
        }
    }
    None
}

fn slice(text: &str, scene: &Scene<'_>, words: Range<usize>) -> String {
    text[scene.words[words.start].at.start..scene.words[words.end - 1].at.end].to_owned()
}

/// "a cellmate told me": the words before the verb.
fn told_me(scene: &Scene<'_>, at: usize) -> Option<Range<usize>> {
    let english = scene.low(at) == "told" && matches!(scene.low(at + 1), "me" | "us");
    let spanish = matches!(scene.low(at), "me" | "nos") && TOLD.contains(&scene.low(at + 1));
    let head = at.checked_sub(1).filter(|_| english || spanish)?;
    let person = scene.kinds(head).has(Kinds::PERSON)
        || TELLERS.contains(&scene.low(head))
        || KIN.has(scene.low(head))
        || scene.words[head].is_capital();
    let mut start = head;
    while start > 0
        && (scene.words[start - 1].is_capital()
            || DETERMINERS.contains(&scene.low(start - 1))
            || scene.low(start - 1) == "former")
    {
        start -= 1;
    }
    person.then_some(start..head + 1)
}

/// The informant that starts at a word: a name, or a phrase for people.
fn informant(scene: &Scene<'_>, from: usize) -> Option<Range<usize>> {
    let mut end = from;
    while end < from + 6 && scene.words.get(end).is_some_and(|word| word.is_word()) {
        let person = scene.kinds(end).has(Kinds::PERSON) || TELLERS.contains(&scene.low(end));
        if person {
            return Some(from..end + 1);
        }
        let goes_on = scene.words[end].is_capital()
            || DETERMINERS.contains(&scene.low(end))
            || QUALIFIERS.contains(&scene.low(end));
        if !goes_on {
            break;
        }
        end += 1;
    }
    let named = (from..end).all(|at| scene.words[at].is_capital()) && end >= from + 2;
    named.then_some(from..end)
}
