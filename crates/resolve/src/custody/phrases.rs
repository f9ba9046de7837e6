//! What a sentence tells of custody that no act of a statement holds: orders of courts, and how a stay
//! began or ended. A small table of phrases in English and Spanish.

use super::places::words;
use model::OrderKind;

/// What a sentence tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// That something was ordered.
    Order(OrderKind),
    /// That somebody was taken into custody.
    Arrest,
    /// That somebody got away.
    Escape,
    /// That somebody was brought to another country.
    Removal,
    /// That somebody was let go.
    Release,
}

/// Phrases without accents and in lower case. `a|b` is one of the words, `word+` any word that begins
/// so, and `*` up to [`REACH`] words.
const PHRASES: [(Told, &[&str]); 7] = [
    (
        Told::Order(OrderKind::Protection),
        &[
            "must|may|should|could|can|shall not be removed|deported|expelled",
            "not to be removed|deported|expelled",
            "withholding|stay of removal|deportation",
            "protection|protected from|against removal|deportation",
            "barred|blocked|halted|prohibited|forbade|forbidden * removal|deportation",
            "barred|prohibited|forbidden * from removing|deporting|expelling",
            "no debe|debia|puede|podia|podra|sea|fuera|fuese ser|deportad+|expulsad+",
            "no debe|debia|puede|podia|podra ser deportad+|expulsad+|removid+",
            "proteccion|protegid+ contra|frente|ante la|su deportacion|expulsion|remocion",
            "proteccion contra|frente a la deportacion|expulsion|remocion",
            "suspension|suspendio|suspendia de|la|su * deportacion|expulsion|remocion",
            "prohibio|prohibe|prohibia|bloqueo|impidio|freno * deportacion|expulsion|remocion",
            "prohibio|prohibe|prohibia|impidio * deportarl+|expulsarl+|deportar|expulsar",
            "retencion de la|su remocion|deportacion",
        ],
    ),
    (
        Told::Order(OrderKind::Release),
        &[
            "ordered|ordering|orders * release|released",
            "order of|for release",
            "release order",
            "granted|grants * habeas corpus",
            "ordeno|ordena|dispuso|dispone|decreto|decreta * libertad|liberacion|excarcelacion",
            "ordeno|ordena|dispuso * liberarl+|liberar|excarcelar|excarcelarl+",
            "orden|boleta de libertad|liberacion|excarcelacion",
        ],
    ),
    (
        Told::Order(OrderKind::Transfer),
        &[
            "ordered|ordering|orders * transfer|transferred",
            "order of|for transfer",
            "transfer order",
            "ordeno|ordena|dispuso * traslado|trasladarl+|trasladar",
            "orden de traslado",
        ],
    ),
    (
        Told::Arrest,
        &[
            "arrested",
            "was|were captured|apprehended|seized",
            "taken into custody",
            "arrestad+|arrestaron|arresto",
            "fue|fueron|fui detenid+|capturad+|aprehendid+",
        ],
    ),
    (Told::Escape, &["escaped from", "se fugo|escapo", "se fugaron|escaparon"]),
    (
        Told::Removal,
        &[
            "was|were|been deported|removed|expelled|flown",
            "put on a|the flight|plane",
            "deported to",
            "fue|fueron|sido deportad+|expulsad+",
            "lo|la|los|las deportaron|expulsaron",
        ],
    ),
    (
        Told::Release,
        &[
            "was|were|been released|freed",
            "fue|fueron|sido liberad+|excarcelad+",
            "salio|quedo|quedaron libre|libres",
            "en libertad",
        ],
    ),
];

/// How many words a `*` can stand for.
const REACH: usize = 6;

/// Words before a phrase by which it tells the contrary, or no more holds.
const VOID: [&str; 26] = [
    "annulled",
    "anulo",
    "denied",
    "expired",
    "levanto",
    "lifted",
    "lifting",
    "nego",
    "negaron",
    "neither",
    "never",
    "niega",
    "no",
    "nunca",
    "overturned",
    "quashed",
    "rechazo",
    "refused",
    "rejected",
    "requested",
    "revoco",
    "revoked",
    "seeking",
    "solicito",
    "sought",
    "vacated",
];

/// How many words before a phrase are looked at for those.
const BEFORE: usize = 4;

/// What a sentence tells, each once.
pub fn told_in(sentence: &str) -> Vec<Told> {
    let words = words(sentence);
    let tells = |(_, phrases): &&(Told, &[&str])| phrases.iter().any(|one| stands(one, &words));
    PHRASES.iter().filter(tells).map(|(told, _)| *told).collect()
}

/// Whether a phrase stands among the words, and nothing before it takes it back.
fn stands(phrase: &str, words: &[String]) -> bool {
    let parts: Vec<&str> = phrase.split(' ').collect();
    let is_void = |from: usize| {
        let before = words.get(from.saturating_sub(BEFORE)..from).unwrap_or_default();
        before.iter().any(|word| VOID.contains(&word.as_str()) || word == "not")
    };
    (0..words.len())
        .any(|from| words.get(from..).is_some_and(|rest| begins(&parts, rest)) && !is_void(from))
}

/// Whether the words begin with these parts of a phrase.
fn begins(parts: &[&str], words: &[String]) -> bool {
    match (parts, words) {
        ([], _) => true,
        (["*", rest @ ..], words) => {
            let reach = words.len().min(REACH);
            (0..=reach).any(|over| words.get(over..).is_some_and(|words| begins(rest, words)))
        }
        ([part, parts @ ..], [word, words @ ..]) => fits(part, word) && begins(parts, words),
        (_, []) => false,
    }
}

fn fits(part: &str, word: &str) -> bool {
    part.split('|').any(|one| match one.strip_suffix('+') {
        Some(beginning) => word.starts_with(beginning),
        None => word == one,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Told::{Arrest, Escape, Order};

    fn check(sentence: &str, expected: &[Told]) {
        assert_eq!(told_in(sentence), expected, "{sentence}");
    }

    #[test]
    fn orders_are_found_in_both_languages() {
        let protected = [Order(OrderKind::Protection)];
        check("A court had ordered in May that Ruiz must not be removed.", &protected);
        check("The judge granted Ana Ruiz withholding of removal.", &protected);
        check("A judge barred the government from deporting her.", &protected);
        check("Un juez prohibió la deportación de Ana Ruiz.", &protected);
        check("La jueza resolvió que Ana Ruiz no debe ser deportada.", &protected);
        check("Tenía protección contra la deportación desde mayo.", &protected);
        check("The court ordered the immediate release of Ana Ruiz.", &[Order(OrderKind::Release)]);
        check("El tribunal ordenó su inmediata libertad.", &[Order(OrderKind::Release)]);
        check("El juez dispuso el traslado al penal.", &[Order(OrderKind::Transfer)]);
    }

    #[test]
    fn what_was_refused_or_taken_back_is_no_order() {
        check("The court denied her withholding of removal.", &[]);
        check("A judge lifted the stay of removal.", &[]);
        check("El juez no ordenó la libertad.", &[]);
        check("She was held for a year.", &[]);
    }

    #[test]
    fn arrests_and_escapes_are_found() {
        check("She was arrested on Monday.", &[Arrest]);
        check("Fue detenida el lunes en su casa.", &[Arrest]);
        check("Two men escaped from the prison.", &[Escape]);
        check("Nadie se fugó, pero uno se escapó.", &[Escape]);
    }
}
