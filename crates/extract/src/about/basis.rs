//! How a speaker knows. Nobody is first-hand by default: the words must show it.

use super::acts;
use super::scene::{Kinds, Scene};
use super::words::{Folded, fold, hull};
use model::{Basis, SpeakerKind};
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
    if let Some(informant) = heard_from(text, &content, &hull(&content, &sentence)) {
        return (Basis::HeardFrom, Some(informant));
    }
    let role = description(speaker);
    let person = matches!(speaker.kind, SpeakerKind::Person | SpeakerKind::Unnamed);
    let found = if person {
        personal(text, &content, &said, &around, speaker, &role)
    } else {
        impersonal(&role)
    };
    let found = found
        .or_else(|| by_record(&around))
        .or_else(|| inferred(&said));
    (found.unwrap_or(Basis::Unknown), None)
}

/// The words that describe a speaker, folded, with spaces around.
fn description(speaker: &Knower<'_>) -> String {
    let named = matches!(speaker.kind, SpeakerKind::Person);
    let name = if named { "" } else { speaker.name };
    let words = format!(" {} {name} ", speaker.role.unwrap_or_default());
    fold(&words).replace([',', '.', '\''], " ")
}

fn personal(
    text: &str,
    content: &Range<usize>,
    said: &str,
    around: &str,
    speaker: &Knower<'_>,
    role: &str,
) -> Option<Basis> {
    let official = says(role, OFFICIAL);
    let scene = Scene::of(text, content.clone());
    if speaker.first_person && !official {
        if happened_to(text, content, &scene, Who::Speaker) {
            return Some(Basis::Victim);
        }
        if says(said, KIN_OF_SPEAKER) {
            return Some(Basis::Relative);
        }
        if says(said, SAW) {
            return Some(Basis::Eyewitness);
        }
    }
    if !official && says(role, HELD) && happened_to(text, content, &scene, Who::Third) {
        return Some(Basis::Victim);
    }
    if !official && says(said, THIRD_SAW) {
        return Some(Basis::Eyewitness);
    }
    let kin = says(role, KIN) || !says(role, HELD) && says(around, KIN_SPEAKS);
    let table = [
        (kin, Basis::Relative),
        (says(role, MEDICAL), Basis::Medical),
        (says(role, COLLEAGUE), Basis::Colleague),
    ];
    table
        .into_iter()
        .find(|(holds, _)| *holds)
        .map(|(_, basis)| basis)
}

fn impersonal(role: &str) -> Option<Basis> {
    let table = [
        (says(role, RECORDS), Basis::OfficialRecord),
        (says(role, PAPERS), Basis::Document),
    ];
    table
        .into_iter()
        .find(|(holds, _)| *holds)
        .map(|(_, basis)| basis)
}

fn by_record(around: &str) -> Option<Basis> {
    let table = [
        (says(around, RECORDS_SHOW), Basis::OfficialRecord),
        (says(around, PAPERS_SHOW), Basis::Document),
    ];
    table
        .into_iter()
        .find(|(holds, _)| *holds)
        .map(|(_, basis)| basis)
}

fn inferred(said: &str) -> Option<Basis> {
    says(said, INFERRED).then_some(Basis::Inference)
}

/// Whether any of the phrases stands in the folded text as whole words.
fn says(folded: &str, phrases: &[&str]) -> bool {
    let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    phrases.iter().any(|phrase| {
        folded.match_indices(phrase).any(|(at, _)| {
            edge(folded[..at].chars().next_back())
                && edge(folded[at + phrase.len()..].chars().next())
        })
    })
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
fn happened_to(text: &str, content: &Range<usize>, scene: &Scene<'_>, who: Who) -> bool {
    let hits = acts::hits(scene, acts::candidates(text, content.clone()));
    hits.iter().any(|hit| {
        let at = scene.indices(&hit.at);
        is_object(scene, &at, who)
            || is_passive_subject(scene, &at, who)
            || is_clitic(scene, &at, who)
    })
}

/// The English object right after the act or inside its phrase.
fn is_object(scene: &Scene<'_>, hit: &Range<usize>, who: Who) -> bool {
    let fits = |low: &str| match who {
        Who::Speaker => matches!(low, "me" | "us"),
        Who::Third => matches!(low, "him" | "her" | "them"),
    };
    (hit.start..hit.end + 1).any(|at| fits(scene.low(at)))
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
        ["aron", "aban", "o", "aba", "ieron", "ado", "an"]
            .iter()
            .any(|end| scene.low(at).ends_with(end))
    };
    let before = hit
        .start
        .checked_sub(1)
        .is_some_and(|at| fits(scene.low(at)) && verb(hit.start));
    let two = hit.start.checked_sub(2).is_some_and(|at| {
        fits(scene.low(at))
            && matches!(
                scene.low(at + 1),
                "han" | "habian" | "ha" | "habia" | "dieron" | "daban" | "tenian" | "sometieron"
            )
    });
    before || two || fits(scene.low(hit.start))
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
            ("me", "conto" | "dijo" | "contaron" | "dijeron", _)
            | ("nos", "conto" | "dijo" | "contaron" | "dijeron", _) => at + 2,
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
    let told = scene.low(at) == "told" && matches!(scene.low(at + 1), "me" | "us");
    let head = at.checked_sub(1).filter(|_| told)?;
    let person = scene.kinds(head).has(Kinds::PERSON)
        || TELLERS.contains(&scene.low(head))
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

const DETERMINERS: &[&str] = &[
    "a", "an", "the", "his", "her", "their", "my", "our", "two", "three", "several", "some", "un",
    "una", "el", "la", "los", "las", "su", "sus", "mi", "dos", "tres", "varios", "unos", "another",
    "one", "otro", "other", "others",
];

const QUALIFIERS: &[&str] = &[
    "former", "fellow", "released", "prison", "unnamed", "ex", "antiguos", "antiguo", "exiled",
    "local",
];

/// People who tell, beside the general nouns for people.
const TELLERS: &[&str] = &[
    "cellmate",
    "cellmates",
    "witness",
    "witnesses",
    "neighbour",
    "neighbor",
    "neighbours",
    "neighbors",
    "friend",
    "friends",
    "guard",
    "guards",
    "testigo",
    "testigos",
    "companero",
    "companeros",
    "amigo",
    "amigos",
    "guardia",
    "exrecluso",
    "exreclusos",
    "expreso",
    "expresos",
    "colleague",
    "colleagues",
    "mum",
    "mom",
];

const OFFICIAL: &[&str] = &[
    "president",
    "minister",
    "senator",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "secretary",
    "director",
    "attorney general",
    "governor",
    "mayor",
    "candidate",
    "ambassador",
    "official",
    "general",
    "commander",
    "congressman",
    "congresswoman",
    "representative",
    "prosecutor",
    "judge",
    "warden",
    "chief",
    "presidente",
    "presidenta",
    "ministro",
    "ministra",
    "senador",
    "senadora",
    "portavoz",
    "vocero",
    "vocera",
    "secretario",
    "secretaria",
    "directora",
    "gobernador",
    "alcalde",
    "embajador",
    "funcionario",
    "fiscal",
    "comandante",
    "diputado",
    "diputada",
    "lawyer",
    "attorney",
    "abogado",
    "abogada",
    "researcher",
    "analyst",
    "investigador",
    "investigadora",
    "reporter",
    "journalist",
    "periodista",
];

const HELD: &[&str] = &[
    "former inmate",
    "former prisoner",
    "former detainee",
    "ex-prisoner",
    "ex-inmate",
    "ex-detainee",
    "inmate",
    "prisoner",
    "detainee",
    "survivor",
    "victim",
    "deportee",
    "former captive",
    "former hostage",
    "returnee",
    "released prisoner",
    "exrecluso",
    "exreclusa",
    "expreso",
    "expresa",
    "ex preso",
    "ex presa",
    "ex recluso",
    "exprisionero",
    "exprisionera",
    "ex prisionero",
    "exdetenido",
    "exdetenida",
    "sobreviviente",
    "superviviente",
    "victima",
    "preso",
    "presa",
    "recluso",
    "reclusa",
    "detenido",
    "detenida",
    "deportado",
    "deportada",
    "former inmates",
    "former prisoners",
    "former detainees",
    "survivors",
    "inmates",
    "prisoners",
    "detainees",
    "sobrevivientes",
    "exreclusos",
    "expresos",
];

const KIN: &[&str] = &[
    "mother",
    "father",
    "brother",
    "sister",
    "wife",
    "husband",
    "son",
    "daughter",
    "uncle",
    "aunt",
    "cousin",
    "widow",
    "parents",
    "relative",
    "relatives",
    "family",
    "grandmother",
    "madre",
    "padre",
    "hermano",
    "hermana",
    "esposa",
    "esposo",
    "marido",
    "hijo",
    "hija",
    "tio",
    "tia",
    "primo",
    "prima",
    "viuda",
    "familiar",
    "familiares",
    "abuela",
    "novia",
    "girlfriend",
    "fiancee",
];

/// A relative speaks outside the content: "his mother, Ana Ruiz, said".
const KIN_SPEAKS: &[&str] = &[
    "his mother said",
    "her mother said",
    "his father said",
    "her father said",
    "his wife said",
    "her husband said",
    "his brother said",
    "his sister said",
    "dijo su madre",
    "dijo su padre",
    "dijo su esposa",
    "dijo su hermano",
    "dijo su hermana",
    "conto su madre",
    "relato su madre",
    "conto su esposa",
];

const KIN_OF_SPEAKER: &[&str] = &[
    "my son",
    "my daughter",
    "my husband",
    "my wife",
    "my brother",
    "my sister",
    "my father",
    "my mother",
    "my uncle",
    "my cousin",
    "mi hijo",
    "mi hija",
    "mi esposo",
    "mi marido",
    "mi esposa",
    "mi hermano",
    "mi hermana",
    "mi padre",
    "mi madre",
    "mi tio",
    "mi primo",
    "our son",
    "our daughter",
    "nuestro hijo",
    "nuestra hija",
];

const SAW: &[&str] = &[
    "i saw",
    "we saw",
    "i witnessed",
    "we witnessed",
    "i watched",
    "we watched",
    "i have seen",
    "i had seen",
    "i've seen",
    "before my eyes",
    "in front of me",
    "in front of us",
    "with my own eyes",
    "i heard them scream",
    "i heard screams",
    "we heard screams",
    "i heard the screams",
    "yo vi",
    "vi como",
    "vi a",
    "vi que",
    "vi cuando",
    "vimos como",
    "vimos a",
    "vimos que",
    "vimos cuando",
    "presencie",
    "presenciamos",
    "delante de mi",
    "con mis propios ojos",
    "frente a mi",
    "escuche los gritos",
    "oi los gritos",
    "lo vi",
    "los vi",
    "la vi",
];

/// The same told in the third person.
const THIRD_SAW: &[&str] = &[
    "he saw",
    "she saw",
    "they saw",
    "he witnessed",
    "she witnessed",
    "he had seen",
    "she had seen",
    "he watched",
    "she watched",
    "he had witnessed",
    "she had witnessed",
    "haber visto",
    "haber presenciado",
    "with his own eyes",
    "with her own eyes",
    "having seen guards",
];

const MEDICAL: &[&str] = &[
    "doctor",
    "physician",
    "nurse",
    "forensic",
    "pathologist",
    "surgeon",
    "psychologist",
    "psychiatrist",
    "coroner",
    "medical examiner",
    "medico",
    "medica",
    "enfermero",
    "enfermera",
    "forense",
    "psicologo",
    "psicologa",
    "psiquiatra",
    "cirujano",
    "cirujana",
    "patologo",
];

const COLLEAGUE: &[&str] = &[
    "cellmate",
    "cellmates",
    "fellow prisoner",
    "fellow inmate",
    "fellow detainee",
    "former guard",
    "former guards",
    "fellow guard",
    "guard",
    "guards",
    "colleague",
    "coworker",
    "co-worker",
    "former inmate",
    "former prisoner",
    "former detainee",
    "companero de celda",
    "companera de celda",
    "exguardia",
    "ex guardia",
    "excustodio",
    "custodio",
    "companero",
    "companera",
    "exrecluso",
    "expreso",
    "exprisionero",
];

const RECORDS: &[&str] = &[
    "court records",
    "court record",
    "prison records",
    "records",
    "register",
    "registry",
    "court documents",
    "court filing",
    "court filings",
    "indictment",
    "registro",
    "registros",
    "expediente",
    "expedientes",
    "sentencia",
    "autos",
    "death certificate",
    "acta",
];

const RECORDS_SHOW: &[&str] = &[
    "court records show",
    "records show",
    "records showed",
    "according to court records",
    "according to court documents",
    "according to court filings",
    "court documents show",
    "prison register",
    "prison registry",
    "according to prison records",
    "death certificate",
    "segun registros",
    "segun los registros",
    "los registros muestran",
    "segun el expediente",
    "consta en el expediente",
    "segun documentos judiciales",
    "segun el registro",
    "acta de defuncion",
    "official records",
    "according to official records",
    "records obtained",
];

const PAPERS: &[&str] = &[
    "report",
    "video",
    "documentary",
    "film",
    "footage",
    "document",
    "documents",
    "photograph",
    "photographs",
    "recording",
    "letter",
    "informe",
    "documental",
    "pelicula",
    "grabacion",
    "documento",
    "documentos",
    "fotografia",
    "fotografias",
    "carta",
    "audio",
    "memo",
    "leaked",
];

const PAPERS_SHOW: &[&str] = &[
    "documents show",
    "documents showed",
    "documents seen by",
    "documents obtained",
    "documents reviewed",
    "video shows",
    "video showed",
    "footage shows",
    "footage showed",
    "photographs show",
    "photos show",
    "satellite images show",
    "according to documents",
    "according to internal documents",
    "according to a leaked",
    "segun documentos",
    "los documentos muestran",
    "el video muestra",
    "un video muestra",
    "las imagenes muestran",
    "segun el video",
    "internal documents",
    "leaked documents",
];

const INFERRED: &[&str] = &[
    "must have been",
    "must have",
    "it follows that",
    "which suggests",
    "suggesting that",
    "it can be inferred",
    "presumably",
    "debio de",
    "debieron de",
    "debio haber",
    "debieron haber",
    "se deduce",
    "se infiere",
    "lo que sugiere",
    "deben haber",
];
