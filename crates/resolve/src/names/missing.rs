//! Cells that say that there is no value, which is three things.

use super::plain;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// Why a cell has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// Nothing was written, or that there is nothing.
    Absent,
    /// It was not known.
    Unknown,
    /// It was known and kept back.
    Withheld,
}

const ABSENT: &[&str] = &[
    "n a",
    "null",
    "nan",
    "nil",
    "none",
    "s d",
    "sd",
    "sin dato",
    "sin datos",
    "no hay dato",
    "no hay datos",
    "no data",
    "blank",
    "empty",
    "vacio",
    "no aplica",
    "not applicable",
    "no consta",
    "no registra",
    "no registrado",
    "no registrada",
    "sin registro",
    "no record",
    "not recorded",
    "not stated",
    "not given",
    "not reported",
    "not available",
    "no disponible",
    "no indica",
    "no especifica",
    "no especificado",
    "unspecified",
    "sin informacion",
    "s i",
    "no information",
    "missing",
    "nao consta",
    "sem dados",
    "sans objet",
    "n d",
    "s n",
    "sin nombre",
    "no name",
    "no name given",
    "sin apellido",
    "no last name",
    "no first name",
    "pendiente",
    "pending",
    "tbd",
    "por determinar",
    "por confirmar",
];

const UNKNOWN: &[&str] = &[
    "unknown",
    "unk",
    "unkn",
    "not known",
    "desconocido",
    "desconocida",
    "se desconoce",
    "desconoce",
    "ignorado",
    "ignorada",
    "se ignora",
    "ignora",
    "nn",
    "n n",
    "no identificado",
    "no identificada",
    "sin identificar",
    "unidentified",
    "not identified",
    "no name known",
    "fnu",
    "lnu",
    "fnu lnu",
    "no sabe",
    "ns",
    "n s",
    "ns nc",
    "ns nr",
    "no se sabe",
    "no se conoce",
    "dont know",
    "do not know",
    "desconhecido",
    "desconhecida",
    "inconnu",
    "inconnue",
    "unbekannt",
    "mjhul",
    "majhul",
    "neizvestno",
    "neizvestny",
];

const WITHHELD: &[&str] = &[
    "withheld",
    "name withheld",
    "identity withheld",
    "withheld by request",
    "reservado",
    "reservada",
    "se reserva",
    "identidad reservada",
    "nombre reservado",
    "reserva de identidad",
    "bajo reserva",
    "confidencial",
    "confidential",
    "redacted",
    "name redacted",
    "suprimido",
    "suprimida",
    "testado",
    "tachado",
    "censurado",
    "censored",
    "protegido",
    "protegida",
    "identidad protegida",
    "protected",
    "oculto",
    "hidden",
    "anonimo",
    "anonima",
    "anonymous",
    "anonimizado",
    "anonymised",
    "anonymized",
    "no revelado",
    "no divulgado",
    "undisclosed",
    "not disclosed",
    "classified",
    "clasificado",
    "refused",
    "declined",
    "prefer not to say",
    "prefiere no decir",
    "no quiso decir",
    "retido",
    "sigiloso",
];

static WORDS: LazyLock<FxHashMap<&str, Missing>> = LazyLock::new(|| {
    let lists =
        [(ABSENT, Missing::Absent), (UNKNOWN, Missing::Unknown), (WITHHELD, Missing::Withheld)];
    lists.iter().flat_map(|(list, why)| list.iter().map(|words| (*words, *why))).collect()
});

/// Whether a cell says that it has no value, and why. Only where these words are the whole cell: a
/// family called Reservado beside a given name is kept, and is lost only where it stands alone. Of
/// words that are also names, “Na”, “Nan” and “Null” written as names are kept; “NA”, “nan” and
/// “NULL” are what programs write.
pub(crate) fn missing(text: &str) -> Option<Missing> {
    let trimmed = text.trim();
    if is_blacked_out(trimmed) {
        return Some(Missing::Withheld);
    }
    if !trimmed.chars().any(char::is_alphanumeric) {
        return Some(if trimmed.contains('?') { Missing::Unknown } else { Missing::Absent });
    }
    const LONGEST: usize = 40;
    if trimmed.len() > LONGEST || matches!(trimmed, "Na" | "Nan" | "Null" | "None") {
        return None;
    }
    match plain(trimmed).as_str() {
        // A family name besides; all capitals or a full stop make it the abbreviation.
        "na" => (trimmed != "na").then_some(Missing::Absent),
        words => WORDS.get(words).copied(),
    }
}

/// `XXXX`, `****`, `████`.
fn is_blacked_out(text: &str) -> bool {
    let covers = |c: char| matches!(c, 'x' | 'X' | '*' | '█' | '■' | '▇');
    let mut shown = text.chars().filter(|c| !c.is_whitespace() && *c != '.');
    shown.clone().count() >= 3 && shown.all(covers)
}
