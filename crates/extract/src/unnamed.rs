//! People whom a document describes without a name: what a description says of somebody, and
//! whether two descriptions, or a description and the role of a named person, can mean one.

use crate::names::Gender;

/// What words like "a former guard at La Cumbre" or "a man who worked there" say of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Description {
    head: String,
    /// The calling, one word for all its synonyms; `None` for "man", "person", "witness".
    calling: Option<&'static str>,
    /// What a relative clause tells: that the person worked somewhere, or was held.
    told: Option<Told>,
    pub(crate) gender: Gender,
    /// The proper names in it.
    names: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Worked,
    Guarded,
    Held,
}

/// Callings with their synonyms; the first word stands for all.
const CALLINGS: &[&[&str]] = &[
    &[GUARD, "warder", "jailer", "guardia", "custodio", "custodia", "carcelero"],
    &[
        HELD,
        "prisoner",
        "detainee",
        "convict",
        "captive",
        "deportee",
        "preso",
        "presa",
        "recluso",
        "reclusa",
        "interno",
        "interna",
        "prisionero",
        "prisionera",
        "detenido",
        "detenida",
        "deportado",
    ],
    &["doctor", "physician", "medic", "médico", "médica", "doctora"],
    &["nurse", "enfermero", "enfermera"],
    &["officer", "policeman", "policewoman", "policía", "agente"],
    &["soldier", "conscript", "soldado"],
    &["warden", "director", "directora"],
    &["lawyer", "attorney", "abogado", "abogada"],
    &["official", "funcionario", "funcionaria"],
    &["employee", "worker", "staffer", "empleado", "empleada", "trabajador", "trabajadora"],
    &["cook", "cocinero", "cocinera"],
    &["driver", "chofer"],
    &["teacher", "maestro", "maestra"],
    &["journalist", "reporter", "periodista"],
];

const GUARD: &str = "guard";
const HELD: &str = "inmate";

/// Callings that nobody has by working at a prison or an office.
const NOT_WORK: &[&str] = &[HELD];

/// Words that mean a man, a woman, or anybody.
const MEN: &[&str] = &["man", "boy", "hombre", "joven", "señor", "chico"];
const WOMEN: &[&str] = &["woman", "girl", "mujer", "señora", "chica"];
const ANYBODY: &[&str] = &[
    "person",
    "witness",
    "source",
    "interviewee",
    "survivor",
    "speaker",
    "testigo",
    "fuente",
    "persona",
    "entrevistado",
    "entrevistada",
    "sobreviviente",
];

const ARTICLES: &[&str] = &["a", "an", "the", "one", "un", "una", "el", "la"];

/// Words at which the head of a description ends.
const HEAD_ENDS: &[&str] = &[
    "of", "at", "in", "from", "who", "that", "with", "for", "on", "by", "under", "inside", "whose",
    "de", "del", "en", "que", "con", "por", "quien",
];

const WORKED: &[&str] =
    &["worked", "works", "served", "employed", "trabajó", "trabajaba", "sirvió"];
const GUARDED: &[&str] = &["guarded", "watched", "vigilaba", "custodiaba"];
const WAS_HELD: &[&str] = &[
    "held",
    "imprisoned",
    "jailed",
    "detained",
    "incarcerated",
    "locked",
    "detenido",
    "detenida",
    "preso",
    "presa",
    "recluido",
    "recluida",
    "encarcelado",
    "encarcelada",
];

impl Description {
    /// What the words say of one person; `None` where they have no head.
    pub(crate) fn of(words: &str) -> Option<Self> {
        let words: Vec<&str> = words
            .split(|c: char| c.is_whitespace() || c == ',')
            .filter(|word| !word.is_empty())
            .collect();
        let low: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        let from = usize::from(low.first().is_some_and(|word| ARTICLES.contains(&word.as_str())));
        let ends = |word: &String| HEAD_ENDS.contains(&word.as_str());
        let end = (from..low.len()).find(|at| ends(&low[*at])).unwrap_or(low.len());
        let head = without_ex(low.get(end.checked_sub(1).filter(|last| *last >= from)?)?);
        Some(Self {
            calling: calling(head),
            told: told(&low[end..]),
            gender: gender(head),
            names: names(&words[from..]),
            head: head.to_owned(),
        })
    }

    /// Whether a state named in the words is only where it was: "a former inmate of Valdoria's
    /// prison" and "a former guard" there speak for no state.
    pub(crate) fn speaks_for_nobody(words: &str) -> bool {
        let former = words.split(' ').take(3).any(|word| {
            let low = word.to_lowercase();
            low.starts_with("ex") || matches!(low.as_str(), "former" | "antiguo" | "antigua")
        });
        Self::of(words).is_some_and(|description| {
            description.calling == Some(HELD) || former && description.calling.is_some()
        })
    }

    /// Whether the head says no more than "man", "woman" or "witness".
    pub(crate) fn is_general(&self) -> bool {
        let head = self.head.as_str();
        [MEN, WOMEN, ANYBODY].iter().any(|list| list.contains(&head))
    }

    /// Whether both can mean one person: the same calling, or one that the other's clause tells
    /// of, and no names that differ.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        let calling = match (self.calling, other.calling) {
            (Some(one), Some(two)) => one == two,
            _ => self.head == other.head && !self.is_general(),
        };
        let told = self.is_told_of(other) || other.is_told_of(self);
        (calling || told) && self.gender.agrees(other.gender) && self.shares_names(other)
    }

    /// Whether "the man", "the witness" or "the former guard" can mean this person again.
    pub(crate) fn is_meant_by(&self, again: &Self) -> bool {
        let general = again.is_general() && again.told.is_none();
        self.gender.agrees(again.gender)
            && (general || self.agrees(again) || self.head == again.head)
    }

    /// "a man who worked there" and "a guard".
    fn is_told_of(&self, other: &Self) -> bool {
        let Some(told) = self.told.filter(|_| self.is_general()) else {
            return false;
        };
        let calling = other.calling.filter(|_| !other.is_general());
        match told {
            Told::Worked => calling.is_some_and(|calling| !NOT_WORK.contains(&calling)),
            Told::Guarded => calling == Some(GUARD),
            Told::Held => calling == Some(HELD) || other.told == Some(Told::Held),
        }
    }

    fn shares_names(&self, other: &Self) -> bool {
        self.names.is_empty()
            || other.names.is_empty()
            || self.names.iter().any(|name| other.names.contains(name))
    }
}

fn calling(head: &str) -> Option<&'static str> {
    CALLINGS.iter().find(|words| words.contains(&head)).and_then(|words| words.first()).copied()
}

/// "guard" for "ex-guard", "recluso" for "exrecluso"; "experto" stays.
fn without_ex(word: &str) -> &str {
    let bare = word
        .strip_prefix("ex-")
        .or_else(|| word.strip_prefix("ex").filter(|rest| calling(rest).is_some()));
    bare.unwrap_or(word)
}

fn gender(head: &str) -> Gender {
    if MEN.contains(&head) {
        Gender::Man
    } else if WOMEN.contains(&head) {
        Gender::Woman
    } else {
        Gender::Unknown
    }
}

fn told(rest: &[String]) -> Option<Told> {
    let table = [(GUARDED, Told::Guarded), (WORKED, Told::Worked), (WAS_HELD, Told::Held)];
    let says = |words: &[&str]| rest.iter().any(|word| words.contains(&word.as_str()));
    table.into_iter().find(|(words, _)| says(words)).map(|(_, told)| told)
}

/// The words in capitals after the last possessive: "Valdoria's La Cumbre prison" names La Cumbre.
fn names(words: &[&str]) -> Vec<String> {
    let owner = words.iter().rposition(|word| word.ends_with("'s") || word.ends_with("’s"));
    let from = owner.map_or(0, |at| at + 1);
    words[from..]
        .iter()
        .enumerate()
        .filter(|(at, word)| {
            from + at > 0 && word.starts_with(char::is_uppercase) && word.len() > 3
        })
        .map(|(_, word)| word.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agree(one: &str, two: &str) -> bool {
        let both = Description::of(one).zip(Description::of(two));
        both.is_some_and(|(one, two)| one.agrees(&two))
    }

    #[test]
    fn descriptions_that_can_mean_one_person() {
        assert!(agree(
            "a former guard at Valdoria's La Cumbre prison",
            "former guard at La Cumbre"
        ));
        assert!(agree("a man who worked there", "guard at La Cumbre"));
        assert!(agree("a man who guarded them", "ex-guard"));
        assert!(agree("an ex-inmate", "former prisoner of La Cumbre"));
        assert!(agree("un exrecluso", "interno de La Cumbre"));
        assert!(agree("a woman who was held there", "former detainee"));
    }

    #[test]
    fn descriptions_that_cannot() {
        assert!(!agree("a former guard at El Pinar", "former guard at La Cumbre"));
        assert!(!agree("a man who worked there", "former inmate"));
        assert!(!agree("a former guard", "doctor"));
        assert!(!agree("a man", "guard"));
        assert!(!agree("a woman who was held there", "man who was held there"));
    }
}
