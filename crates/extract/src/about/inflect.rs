//! The forms of verbs and nouns, folded: lower case, without accents, so that the accents which
//! tell tenses apart do not matter here.

use model::Language;

/// All forms of a verb, its infinitive among them.
pub(super) fn verb(base: &str, language: Language) -> Vec<String> {
    match language {
        Language::English => english_verb(base),
        Language::Spanish => spanish_verb(base),
    }
}

/// Singular and plural.
pub(super) fn noun(base: &str, language: Language) -> Vec<String> {
    let plural = match language {
        Language::English => with_s(base),
        Language::Spanish if base.ends_with('z') => format!("{}ces", &base[..base.len() - 1]),
        Language::Spanish if base.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{base}s"),
        Language::Spanish => format!("{base}es"),
    };
    vec![base.to_owned(), plural]
}

/// A Spanish adjective or participle in both genders and numbers; `None` where it does not end in o.
pub(super) fn adjective(base: &str) -> Option<[String; 4]> {
    let stem = base.strip_suffix('o')?;
    Some(["o", "a", "os", "as"].map(|end| format!("{stem}{end}")))
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn with_s(base: &str) -> String {
    let hissing = ["s", "x", "z", "ch", "sh", "o"].iter().any(|end| base.ends_with(end));
    match base.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ies"),
        _ if hissing => format!("{base}es"),
        _ => format!("{base}s"),
    }
}

fn english_verb(base: &str) -> Vec<String> {
    let mut forms = vec![base.to_owned(), with_s(base), gerund(base)];
    let irregular = ENGLISH_IRREGULAR
        .iter()
        .map(|row| row.split(' '))
        .find(|row| row.clone().next() == Some(base));
    match irregular {
        Some(row) => forms.extend(row.skip(1).map(str::to_owned)),
        None => forms.push(past(base)),
    }
    forms
}

fn past(base: &str) -> String {
    match base.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ied"),
        _ if base.ends_with('e') => format!("{base}d"),
        _ => format!("{}ed", doubled(base)),
    }
}

fn gerund(base: &str) -> String {
    if let Some(stem) = base.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    match base.strip_suffix('e') {
        Some(stem) if !stem.ends_with(['e', 'o', 'y']) && stem.len() > 1 => format!("{stem}ing"),
        _ => format!("{}ing", doubled(base)),
    }
}

/// "strip" as "stripp": a last consonant after one vowel that carries the stress is doubled.
fn doubled(base: &str) -> String {
    let ends: Vec<char> = base.chars().rev().take(3).collect();
    let [last, vowel, before] = ends[..] else {
        return base.to_owned();
    };
    let closed = !is_vowel(last)
        && !matches!(last, 'w' | 'x' | 'y')
        && is_vowel(vowel)
        && (!is_vowel(before) || base.ends_with("quit"));
    let one_syllable = base.chars().filter(|c| is_vowel(*c)).count() == 1;
    if closed && (one_syllable || DOUBLING.contains(&base)) {
        format!("{base}{last}")
    } else {
        base.to_owned()
    }
}

/// Verbs of several syllables with the stress on the last one.
const DOUBLING: &[&str] =
    &["kidnap", "transfer", "refer", "expel", "commit", "deter", "unzip", "hogtie", "handicap"];

/// The base, then the past and the participle where they are not regular.
const ENGLISH_IRREGULAR: &[&str] = &[
    "be was were been is are am",
    "have had has",
    "do did done does",
    "beat beat beaten",
    "become became",
    "bend bent",
    "bind bound",
    "bite bit bitten",
    "bleed bled",
    "blow blew blown",
    "break broke broken",
    "bring brought",
    "build built",
    "burn burned burnt",
    "buy bought",
    "catch caught",
    "come came",
    "cut cut",
    "deal dealt",
    "dig dug",
    "draw drew drawn",
    "drink drank drunk",
    "drive drove driven",
    "eat ate eaten",
    "fall fell fallen",
    "feed fed",
    "feel felt",
    "fight fought",
    "find found",
    "flee fled",
    "fly flew flown",
    "forbid forbade forbidden",
    "forget forgot forgotten",
    "freeze froze frozen",
    "get got gotten",
    "give gave given",
    "go went gone",
    "hang hung hanged",
    "hear heard",
    "hide hid hidden",
    "hit hit",
    "hold held",
    "hurt hurt",
    "keep kept",
    "kneel knelt kneeled",
    "know knew known",
    "lead led",
    "leave left",
    "let let",
    "lie lay lain lied",
    "lose lost",
    "make made",
    "meet met",
    "pay paid",
    "put put",
    "rape raped",
    "read read",
    "run ran",
    "say said",
    "see saw seen",
    "sell sold",
    "send sent",
    "set set",
    "shave shaved shaven",
    "shoot shot",
    "shut shut",
    "sit sat",
    "slay slew slain",
    "sleep slept",
    "speak spoke spoken",
    "spin spun",
    "spit spat spit",
    "split split",
    "stand stood",
    "steal stole stolen",
    "stick stuck",
    "strike struck stricken",
    "string strung",
    "sweep swept",
    "swing swung",
    "take took taken",
    "tear tore torn",
    "tell told",
    "throw threw thrown",
    "tread trod trodden",
    "wake woke woken waked",
    "wear wore worn",
    "wet wet wetted",
    "withhold withheld",
    "write wrote written",
];

const AR: &[&str] = &[
    "amos", "ais", "aste", "asteis", "aron", "aba", "abas", "abamos", "abais", "aban", "ar", "are",
    "aras", "ara", "aremos", "areis", "aran", "aria", "arias", "ariamos", "ariais", "arian",
    "aramos", "ase", "ases", "asen", "asemos", "ado", "ada", "ados", "adas", "ando", "ad",
];
/// Of the first and third person of the past: "hable", "hablo".
const AR_PAST: &[&str] = &["e", "o"];
/// The present: where the stem carries the stress, with `e` before which letters change.
const AR_STRESSED: &[&str] = &["o", "a", "as", "an"];
const AR_STRESSED_E: &[&str] = &["e", "es", "en"];
const AR_E: &[&str] = &["emos", "eis"];

const ER_IR: &[&str] = &[
    "ia", "ias", "iamos", "iais", "ian", "iste", "imos", "isteis", "io", "i", "ieron", "iera",
    "ieras", "ieran", "ieramos", "iese", "iesen", "iendo", "ido", "ida", "idos", "idas",
];
const FUTURE: &[&str] = &["e", "as", "a", "emos", "eis", "an", "ia", "ias", "iamos", "iais", "ian"];
const STRONG: &[&str] = &[
    "e", "iste", "o", "imos", "isteis", "ieron", "eron", "iera", "ieras", "ieran", "ieramos",
    "iese", "iesen", "era", "eran",
];

/// A verb that changes its stem, by the ending of its infinitive.
struct Irregular {
    /// What the infinitive ends in.
    ending: &'static str,
    /// What stands for the stem under stress: "cuelg" for "colg".
    stressed: &'static str,
    /// The first person of the present without its `o`: "pong".
    first: &'static str,
    /// The stem of a strong past: "pus".
    past: &'static str,
    /// The stem of the future: "pondr".
    future: &'static str,
    /// Forms that no rule gives.
    other: &'static str,
}

const fn stressed(ending: &'static str, stressed: &'static str) -> Irregular {
    Irregular { ending, stressed, first: "", past: "", future: "", other: "" }
}

const fn irregular(
    ending: &'static str,
    stressed: &'static str,
    first: &'static str,
    past: &'static str,
    future: &'static str,
    other: &'static str,
) -> Irregular {
    Irregular { ending, stressed, first, past, future, other }
}

/// Longer endings before shorter ones.
const SPANISH_IRREGULAR: &[Irregular] = &[
    stressed("descolgar", "descuelg"),
    stressed("colgar", "cuelg"),
    stressed("encerrar", "encierr"),
    stressed("enterrar", "entierr"),
    stressed("desterrar", "destierr"),
    stressed("cerrar", "cierr"),
    stressed("apretar", "apriet"),
    stressed("denegar", "denieg"),
    stressed("negar", "nieg"),
    stressed("despertar", "despiert"),
    stressed("sentar", "sient"),
    stressed("forzar", "fuerz"),
    stressed("ahorcar", "ahorc"),
    stressed("mostrar", "muestr"),
    stressed("encontrar", "encuentr"),
    stressed("contar", "cuent"),
    stressed("acostar", "acuest"),
    stressed("soltar", "suelt"),
    stressed("rodar", "rued"),
    stressed("quebrar", "quiebr"),
    stressed("tropezar", "tropiez"),
    stressed("reventar", "revient"),
    stressed("fregar", "frieg"),
    stressed("volar", "vuel"),
    stressed("probar", "prueb"),
    stressed("rogar", "rueg"),
    stressed("pensar", "piens"),
    stressed("desplegar", "desplieg"),
    irregular("estar", "est", "", "estuv", "", "estoy"),
    irregular(
        "dar",
        "d",
        "",
        "d",
        "",
        "doy di diste dio dimos disteis dieron diera dieran des den",
    ),
    irregular("andar", "and", "", "anduv", "", ""),
    irregular("poner", "pon", "pong", "pus", "pondr", "puesto puesta puestos puestas"),
    irregular("tener", "tien", "teng", "tuv", "tendr", ""),
    irregular("venir", "vien", "veng", "vin", "vendr", "viniendo"),
    irregular("hacer", "hac", "hag", "hic", "har", "hizo hecho hecha hechos hechas"),
    irregular("decir", "dic", "dig", "dij", "dir", "dicho dicha dichos dichas diciendo"),
    irregular("traer", "tra", "traig", "traj", "", "trayendo"),
    irregular("caer", "ca", "caig", "", "", "cayo cayeron cayendo cayera cayeran"),
    irregular("poder", "pued", "", "pud", "podr", "pudiendo"),
    irregular("querer", "quier", "", "quis", "querr", ""),
    irregular("saber", "sab", "", "sup", "sabr", "sepa sepan"),
    irregular("haber", "ha", "", "hub", "habr", "he has ha hemos han hay haya hayan"),
    irregular("salir", "sal", "salg", "", "saldr", ""),
    irregular("ver", "ve", "", "", "", "visto vista vistos vistas veo ves ve ven veia veian vio"),
    irregular(
        "ir",
        "",
        "",
        "fu",
        "",
        "voy vas va vamos van iba ibas ibamos iban fui fue fuera fueran vaya vayan yendo",
    ),
    irregular("conducir", "conduc", "conduzc", "conduj", "", ""),
    irregular("introducir", "introduc", "introduzc", "introduj", "", ""),
    irregular("reducir", "reduc", "reduzc", "reduj", "", ""),
    irregular("escribir", "escrib", "", "", "", "escrito escrita escritos escritas"),
    irregular("cubrir", "cubr", "", "", "", "cubierto cubierta cubiertos cubiertas"),
    irregular("abrir", "abr", "", "", "", "abierto abierta abiertos abiertas"),
    irregular("romper", "romp", "", "", "", "roto rota rotos rotas"),
    irregular("devolver", "devuelv", "", "", "", "devuelto devuelta devueltos devueltas"),
    irregular("volver", "vuelv", "", "", "", "vuelto vuelta vueltos vueltas"),
    irregular("torcer", "tuerc", "tuerz", "", "", ""),
    irregular("morder", "muerd", "", "", "", ""),
    irregular("mover", "muev", "", "", "", ""),
    irregular("perder", "pierd", "", "", "", ""),
    irregular("encender", "enciend", "", "", "", ""),
    irregular("prender", "prend", "", "", "", "preso presa presos presas"),
    irregular(
        "morir",
        "muer",
        "",
        "",
        "",
        "muerto muerta muertos muertas murio murieron muriendo muriera murieran",
    ),
    irregular("dormir", "duerm", "", "", "", "durmio durmieron durmiendo durmiera durmieran"),
    irregular("herir", "hier", "", "", "", "hirio hirieron hiriendo hiriera"),
    irregular("impedir", "impid", "", "", "", "impidio impidieron impidiendo impidiera impidieran"),
    irregular("pedir", "pid", "", "", "", "pidio pidieron pidiendo"),
    irregular("despedir", "despid", "", "", "", "despidio despidieron"),
    irregular("vestir", "vist", "", "", "", "vistio vistieron vistiendo"),
    irregular("seguir", "sigu", "sig", "", "", "siguio siguieron siguiendo"),
    irregular("destruir", "destruy", "", "", "", "destruyo destruyeron destruyendo destruyera"),
    irregular("huir", "huy", "", "", "", "huyo huyeron huyendo"),
    irregular("oir", "oy", "oig", "", "", "oyo oyeron oyendo"),
];

fn spanish_verb(base: &str) -> Vec<String> {
    let Some((stem, ending)) = base.len().checked_sub(2).and_then(|at| base.split_at_checked(at))
    else {
        return vec![base.to_owned()];
    };
    let odd = SPANISH_IRREGULAR
        .iter()
        .find(|odd| base.ends_with(odd.ending) && (odd.ending.len() > 3 || base == odd.ending));
    let mut forms = match ending {
        "ar" => first_conjugation(stem, odd),
        "er" | "ir" => other_conjugations(stem, ending, odd),
        _ => Vec::new(),
    };
    forms.push(base.to_owned());
    if let Some(odd) = odd {
        let prefix = &base[..base.len() - odd.ending.len()];
        forms.extend(strong_forms(prefix, odd));
    }
    forms.retain(|form| form == base || !OTHER_WORDS.contains(&form.as_str()));
    forms
}

/// Forms of verbs that are far more often another word: "como", "esposa", "ultimo".
const OTHER_WORDS: &[&str] = &[
    "de",
    "des",
    "esto",
    "este",
    "estes",
    "estas",
    "deporte",
    "deportes",
    "silencio",
    "silencios",
    "calle",
    "calles",
    "baja",
    "bajas",
    "bajo",
    "toque",
    "bota",
    "botas",
    "carga",
    "cargo",
    "cargos",
    "coma",
    "comas",
    "como",
    "cierre",
    "corte",
    "cortes",
    "cuenta",
    "cuentas",
    "cura",
    "curas",
    "debe",
    "entre",
    "esposa",
    "esposas",
    "esposo",
    "fuera",
    "fueran",
    "interna",
    "internas",
    "interno",
    "llama",
    "llamas",
    "marcha",
    "monte",
    "montes",
    "nada",
    "para",
    "paro",
    "paras",
    "pare",
    "paren",
    "pena",
    "penas",
    "pico",
    "piso",
    "sede",
    "sedes",
    "sello",
    "sobre",
    "tabla",
    "tarde",
    "traje",
    "ultima",
    "ultimas",
    "ultimo",
    "vende",
    "venden",
    "vendes",
    "viola",
    "violas",
    "vino",
    "vista",
    "vistas",
    "visto",
    "mate",
    "mates",
    "dado",
    "dados",
    "marca",
    "marcas",
    "parte",
    "partes",
    "parto",
    "plan",
    "planes",
    "manga",
    "resta",
    "rata",
    "ratas",
    "ralo",
    "toma",
    "llamada",
    "llamadas",
    "entrada",
    "entradas",
    "salida",
    "salidas",
    "medida",
    "comida",
    "comidas",
    "vuelta",
    "vueltas",
    "sal",
    "uso",
    "usos",
    "paso",
    "pasos",
    "pasa",
    "pase",
];

/// The stem under stress, of a verb that may have a prefix: "descuelg".
fn stressed_stem(stem: &str, odd: Option<&Irregular>) -> String {
    let Some(odd) = odd.filter(|odd| !odd.stressed.is_empty()) else {
        return stem.to_owned();
    };
    let prefix = &stem[..(stem.len() + 2).saturating_sub(odd.ending.len())];
    format!("{prefix}{}", odd.stressed)
}

fn add(forms: &mut Vec<String>, stem: &str, endings: &[&str]) {
    forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
}

fn first_conjugation(stem: &str, odd: Option<&Irregular>) -> Vec<String> {
    let stressed = stressed_stem(stem, odd);
    let mut forms = Vec::new();
    add(&mut forms, stem, AR);
    add(&mut forms, &before_e(stem), AR_E);
    add(&mut forms, &before_e(stem), &AR_PAST[..1]);
    add(&mut forms, stem, &AR_PAST[1..]);
    // "vos golpeas" and the imperative "golpea" have the plain stem.
    add(&mut forms, stem, &["as", "a"]);
    add(&mut forms, &stressed, AR_STRESSED);
    add(&mut forms, &before_e(&stressed), AR_STRESSED_E);
    forms
}

/// "sac" as "saqu", "peg" as "pegu", "amenaz" as "amenac".
fn before_e(stem: &str) -> String {
    match stem.chars().last() {
        Some('c') => format!("{}qu", &stem[..stem.len() - 1]),
        Some('g') => format!("{stem}u"),
        Some('z') => format!("{}c", &stem[..stem.len() - 1]),
        _ => stem.to_owned(),
    }
}

/// The stem before `o` and `a`: "recoj" of "recog", "desaparezc" of "desaparec".
fn before_o(stem: &str) -> String {
    let cut = |length: usize| &stem[..stem.len() - length];
    if stem.ends_with("ec") || stem.ends_with("oc") || stem.ends_with("uc") {
        format!("{}zc", cut(1))
    } else if stem.ends_with("gu") {
        cut(1).to_owned()
    } else if stem.ends_with('g') {
        format!("{}j", cut(1))
    } else if stem.ends_with('c') {
        format!("{}z", cut(1))
    } else {
        stem.to_owned()
    }
}

fn other_conjugations(stem: &str, ending: &str, odd: Option<&Irregular>) -> Vec<String> {
    let stressed = stressed_stem(stem, odd);
    let mut forms = Vec::new();
    add(&mut forms, stem, ER_IR);
    let plural: &[&str] =
        if ending == "er" { &["emos", "eis", "ed"] } else { &["imos", "is", "id"] };
    add(&mut forms, stem, plural);
    add(&mut forms, &stressed, &["e", "es", "en"]);
    let own = match odd {
        Some(odd) if !odd.first.is_empty() => {
            format!("{}{}", &stem[..(stem.len() + 2).saturating_sub(odd.ending.len())], odd.first)
        }
        _ => before_o(&stressed),
    };
    add(&mut forms, &own, &["o", "a", "as", "amos", "ais", "an"]);
    if odd.is_none_or(|odd| odd.future.is_empty()) {
        add(&mut forms, &format!("{stem}{ending}"), FUTURE);
    }
    forms
}

fn strong_forms(prefix: &str, odd: &Irregular) -> Vec<String> {
    let mut forms = Vec::new();
    if !odd.past.is_empty() {
        add(&mut forms, &format!("{prefix}{}", odd.past), STRONG);
    }
    if !odd.future.is_empty() {
        add(&mut forms, &format!("{prefix}{}", odd.future), FUTURE);
    }
    forms.extend(odd.other.split_whitespace().map(|form| format!("{prefix}{form}")));
    forms
}

/// A Spanish verb without the pronouns at its end: "golpear" of "golpearlo", "golpeando" of
/// "golpeandonos", "bajen" of "bajenle". `None` where it ends in none.
pub(super) fn without_clitics(low: &str) -> Option<&str> {
    const CLITICS: &[&str] =
        &["nos", "los", "las", "les", "os", "lo", "la", "le", "me", "te", "se"];
    let strip = |low: &str| CLITICS.iter().find_map(|end| low.strip_suffix(end).map(str::len));
    let once = strip(low)?;
    let twice = strip(&low[..once]);
    [Some(once), twice].into_iter().flatten().map(|length| &low[..length]).find(|verb| {
        verb.len() > 3 && (verb.ends_with('r') || verb.ends_with("ndo") || verb.ends_with("en"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(language: Language, base: &str, forms: &str) {
        let all = verb(base, language);
        for form in forms.split(' ') {
            assert!(all.iter().any(|known| known == form), "{base}: {form}");
        }
    }

    #[test]
    fn english_verbs_are_inflected() {
        has(Language::English, "beat", "beat beats beating beaten");
        has(Language::English, "strip", "strips stripped stripping");
        has(Language::English, "drag", "drags dragged dragging");
        has(Language::English, "punch", "punches punched punching");
        has(Language::English, "tie", "ties tied tying");
        has(Language::English, "bury", "buries buried burying");
        has(Language::English, "choke", "chokes choked choking");
        has(Language::English, "kidnap", "kidnapped kidnapping");
        has(Language::English, "starve", "starved starving");
        has(Language::English, "hood", "hooded hooding");
        assert_eq!(noun("beating", Language::English), ["beating", "beatings"]);
        assert_eq!(noun("body", Language::English), ["body", "bodies"]);
    }

    #[test]
    fn spanish_verbs_are_inflected() {
        let es = Language::Spanish;
        has(es, "golpear", "golpeo golpeaban golpearon golpeado golpeadas golpeando golpearan");
        has(es, "pegar", "pego pegue peguen pegaban");
        has(es, "sacar", "saco saque saquen sacaron");
        has(es, "amenazar", "amenace amenazo amenazaron");
        has(es, "colgar", "cuelgan colgaron cuelguen colgue colgado");
        has(es, "poner", "pongo ponen puso pusieron pondran ponian");
        has(es, "componer", "compuso compongan");
        has(es, "tener", "tuvieron tiene tendria tenian tengan");
        has(es, "mantener", "mantuvieron mantiene mantenian");
        has(es, "morir", "murio mueren murieron muerto moria");
        has(es, "dar", "daban dieron dio dan");
        has(es, "detener", "detuvieron detenido detiene detengan");
        has(es, "desaparecer", "desaparecio desaparezca desaparecen");
        has(es, "torcer", "torcieron tuerce tuerza");
        has(es, "hacer", "hicieron hizo hacian hara hagan");
        has(es, "impedir", "impidieron impide impidan");
        has(es, "recoger", "recogieron recojan");
        let forms = ["preso", "presa", "presos", "presas"].map(str::to_owned);
        assert_eq!(adjective("preso"), Some(forms));
        assert_eq!(adjective("detenid"), None);
        assert_eq!(noun("golpe", es), ["golpe", "golpes"]);
        assert_eq!(noun("ejecucion", es), ["ejecucion", "ejecuciones"]);
    }

    #[test]
    fn pronouns_come_off_spanish_verbs() {
        for (word, verb) in [
            ("golpearlo", Some("golpear")),
            ("golpeandonos", Some("golpeando")),
            ("sacarselo", Some("sacar")),
            ("bajenle", Some("bajen")),
            ("cosas", None),
            ("golpearon", None),
        ] {
            assert_eq!(without_clitics(word), verb, "{word}");
        }
    }
}
