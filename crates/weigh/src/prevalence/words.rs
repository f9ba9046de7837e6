//! The words of sheets with answers, in English and Spanish: what a column holds, by its header, and
//! what a cell says.

use super::Answer;
use crate::names::{fold, words};

/// What a column of a sheet with answers, or of a frame, holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Who was drawn.
    Person,
    /// What was answered.
    Answer,
    /// The place in the order in which people were drawn, from 1.
    Order,
    /// When the person was asked.
    Date,
    /// The stratum.
    Stratum,
    /// The cluster.
    Cluster,
    /// The interviewer.
    Interviewer,
    /// The answer to a question whose answer is known to be no.
    Control,
    /// Whether a detail that was held back is known.
    Detail,
    /// A kind of what was told, or a part of it.
    Kind,
}

/// Each role with its name and the words of headers that tell it. The first role of which a header
/// has a word is taken, so that those come first whose words say more.
const ROLES: [(Role, &str, &[&str]); 10] = [
    (Role::Control, "control", &["control"]),
    (Role::Detail, "detail", &["detail", "detalle"]),
    (
        Role::Interviewer,
        "interviewer",
        &[
            "interviewer",
            "enumerator",
            "entrevistador",
            "entrevistadora",
            "encuestador",
            "encuestadora",
        ],
    ),
    (Role::Stratum, "stratum", &["stratum", "strata", "estrato"]),
    (
        Role::Cluster,
        "cluster",
        &["cluster", "conglomerado", "facility", "centro", "prison", "penal", "carcel"],
    ),
    (
        Role::Kind,
        "kind",
        &["kind", "tipo", "method", "metodo", "perpetrator", "perpetrador", "autor"],
    ),
    (Role::Date, "date", &["date", "fecha", "day", "dia"]),
    (Role::Order, "order", &["order", "orden", "position", "posicion", "turn", "turno"]),
    (Role::Answer, "answer", &["answer", "respuesta", "response", "contestacion"]),
    (
        Role::Person,
        "person",
        &[
            "person",
            "persona",
            "id",
            "name",
            "nombre",
            "code",
            "codigo",
            "respondent",
            "interviewee",
            "encuestado",
            "entrevistado",
            "entrevistada",
        ],
    ),
];

const YES: [&str; 10] =
    ["yes", "y", "si", "s", "true", "1", "verdadero", "cierto", "affirmative", "afirmativo"];
const NO: [&str; 8] = ["no", "n", "false", "0", "falso", "negative", "negativo", "nunca"];
const DECLINED: [&str; 13] = [
    "declined",
    "refused",
    "refused to answer",
    "no answer",
    "rechazo",
    "rehuso",
    "se nego",
    "se nego a contestar",
    "no contesta",
    "no contesto",
    "no responde",
    "no respondio",
    "sin respuesta",
];
const ABSENT: [&str; 14] = [
    "absent",
    "ausente",
    "not found",
    "not reached",
    "unreachable",
    "no encontrado",
    "no encontrada",
    "no localizado",
    "no localizada",
    "deceased",
    "dead",
    "fallecido",
    "fallecida",
    "moved",
];
const UNSURE: [&str; 9] = [
    "unsure",
    "unknown",
    "don t know",
    "dont know",
    "does not know",
    "no sabe",
    "no se",
    "desconocido",
    "ns",
];
const NOT_ASKED: [&str; 8] = [
    "",
    "not asked",
    "not drawn",
    "pending",
    "pendiente",
    "no preguntado",
    "no preguntada",
    "sin preguntar",
];

/// Words that are understood, to be told to somebody who wrote others.
pub const UNDERSTOOD: &str = "yes (sí), no, declined (no contesta), absent (ausente), unsure (no \
    sabe), or nothing for somebody who was not drawn yet";

impl Role {
    /// All roles.
    pub fn all() -> impl Iterator<Item = Self> {
        ROLES.iter().map(|(role, ..)| *role)
    }

    /// The role of this name.
    pub fn named(name: &str) -> Option<Self> {
        ROLES.iter().find(|(_, known, _)| *known == name).map(|(role, ..)| *role)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        ROLES.iter().find(|(role, ..)| *role == self).map_or("", |(_, name, _)| name)
    }

    /// The role that a header tells.
    pub fn of_header(header: &str) -> Option<Self> {
        let header = plain(header);
        let words: Vec<&str> = header.split(' ').collect();
        let tells = |known: &[&str]| words.iter().any(|word| known.contains(word));
        ROLES.iter().find(|(.., known)| tells(known)).map(|(role, ..)| *role)
    }
}

/// Small letters without accents, one blank for whatever is no letter or figure.
fn plain(text: &str) -> String {
    words(&fold(text)).collect::<Vec<_>>().join(" ")
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// Something became of asking.
    Answer(Answer),
    /// The person was not drawn, or not yet.
    NotAsked,
}

/// What the cell of an answer says; `None` for words that are not understood.
pub fn answer(cell: &str) -> Option<Cell> {
    let words = plain(cell);
    let is_of = |known: &[&str]| known.contains(&words.as_str());
    // Punctuation alone is not an empty cell.
    if words.is_empty() && !cell.trim().is_empty() {
        return None;
    }
    Some(match () {
        () if is_of(&YES) => Cell::Answer(Answer::Yes),
        () if is_of(&NO) => Cell::Answer(Answer::No),
        () if is_of(&DECLINED) => Cell::Answer(Answer::Declined),
        () if is_of(&ABSENT) => Cell::Answer(Answer::Absent),
        () if is_of(&UNSURE) => Cell::Answer(Answer::Unsure),
        () if is_of(&NOT_ASKED) => Cell::NotAsked,
        () => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_in_both_languages() {
        let is = |words: &str, expected: Answer| {
            assert_eq!(answer(words), Some(Cell::Answer(expected)), "{words}");
        };
        is(" Sí.", Answer::Yes);
        is("YES", Answer::Yes);
        is("No", Answer::No);
        is("No contestó", Answer::Declined);
        is("se negó", Answer::Declined);
        is("no localizada", Answer::Absent);
        is("don't know", Answer::Unsure);
        assert_eq!(answer(" "), Some(Cell::NotAsked));
        assert_eq!(answer("-"), None);
        assert_eq!(answer("maybe"), None);
    }

    #[test]
    fn headers_in_both_languages() {
        let is = |header: &str, expected: Role| {
            assert_eq!(Role::of_header(header), Some(expected), "{header}");
            assert_eq!(Role::named(expected.name()), Some(expected));
        };
        is("Respuesta", Role::Answer);
        is("control_answer", Role::Control);
        is("Nombre del entrevistador", Role::Interviewer);
        is("person_id", Role::Person);
        is("Fecha de entrevista", Role::Date);
        is("ORDEN", Role::Order);
        is("Método", Role::Kind);
        assert_eq!(Role::of_header("notes"), None);
        assert_eq!(Role::all().count(), ROLES.len());
    }
}
