//! The names in a line that says who wrote something.

use super::markup::resolve;
use crate::dates;

/// The names of persons in a byline or a field for authors, cleaned of what is no name: words
/// like "by", roles, outlets, dates, addresses, handles of social networks.
pub(crate) fn names(line: &str, outlets: &[&str]) -> Vec<String> {
    // Fields are often encoded twice.
    let line = without_markup(&resolve(line));
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = without_lead(&line);
    let cut = line.split(['|', '•', '·', '(', '[', '\u{2022}']).next().unwrap_or_default();
    let cut = [" – ", " — ", " - "]
        .iter()
        .fold(cut, |cut, dash| cut.split(*dash).next().unwrap_or_default());
    if outlets.iter().any(|outlet| outlet.to_lowercase() == cut.trim().to_lowercase()) {
        return Vec::new();
    }
    divided(cut).into_iter().filter_map(|name| name_of(&name, outlets)).collect()
}

fn without_markup(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find('<') {
        plain.push_str(&rest[..start]);
        let Some(end) = rest[start..].find('>') else {
            return plain;
        };
        plain.push(' ');
        rest = &rest[start + end + 1..];
    }
    plain.push_str(rest);
    plain
}

/// What stands before names, in lower case; the longer ones first.
const LEADS: &[&str] = &[
    "view all posts by",
    "see all posts by",
    "posts by",
    "more posts by",
    "all posts by",
    "zeige alle beiträge von",
    "alle beiträge von",
    "alle artikel von",
    "artikel von",
    "ver todas las entradas de",
    "ver todos los artículos de",
    "ver todos os posts de",
    "voir tous les articles de",
    "ein gastbeitrag von",
    "ein beitrag von",
    "ein artikel von",
    "gastbeitrag von",
    "gespeichert von",
    "eingestellt von",
    "eingetragen von",
    "submitted by",
    "enviado por",
    "soumis par",
    "posté par",
    "écrit par",
    "propos recueillis par",
    "redactado por",
    "texto de",
    "geschrieben von",
    "veröffentlicht von",
    "verfasst von",
    "published by",
    "publicado por",
    "publié par",
    "written by",
    "posted by",
    "escrito por",
    "reported by",
    "story by",
    "article by",
    "words by",
    "text by",
    "erstellt von",
    "autor/in",
    "autor/-in",
    "textes par",
    "text von",
    "rédigé par",
    "written",
    "author",
    "authors",
    "autoren",
    "autorin",
    "autores",
    "autora",
    "autor",
    "auteur",
    "auteurs",
    "text",
    "texto",
    "texte",
    "reporter",
    "by",
    "von",
    "por",
    "par",
    "di",
    "door",
    "af",
    "av",
    "de",
    "bởi",
    "بقلم",
    "كتبت",
    "كتب",
    "إعداد",
    "تأليف",
];

fn without_lead(line: &str) -> &str {
    let mut line = from_letters(line.trim());
    for _ in 0..2 {
        let lead = LEADS.iter().find_map(|lead| {
            let head = line.get(..lead.len()).filter(|head| head.to_lowercase() == **lead)?;
            let rest = &line[head.len()..];
            let ends = rest.starts_with([':', ' ', '\u{A0}', '.'])
                && !rest.trim_matches([':', ' ']).is_empty();
            ends.then(|| rest.trim_start_matches([':', ' ', '\u{A0}', '.']))
        });
        match lead {
            Some(rest) => line = rest,
            None => return line,
        }
    }
    line
}

/// The line from its first letter: dashes and bars divide a byline from what is before it.
fn from_letters(line: &str) -> &str {
    line.trim_start_matches(['|', '-', '–', '—', '·', '•', '/', '»', '>', '(', ' ', '\u{A0}'])
}

/// The line divided where it lists several persons.
fn divided(line: &str) -> Vec<String> {
    let mut parts = vec![line.to_owned()];
    for divider in [";", " and ", " und ", " et ", " y ", " & ", " sowie ", " und\u{A0}", " / "] {
        parts = parts.iter().flat_map(|part| part.split(divider)).map(str::to_owned).collect();
    }
    let several = |part: &String| -> Vec<String> {
        let names: Vec<&str> = part.split(',').map(str::trim).collect();
        let all_names = names.len() > 1 && names.iter().all(|name| name.split(' ').count() >= 2);
        match all_names {
            true => names.into_iter().map(str::to_owned).collect(),
            // "Ruiz, Ana" is one name; after a comma there is a role or a place.
            false => names.first().map(|name| (*name).to_owned()).into_iter().collect(),
        }
    };
    parts.iter().flat_map(several).collect()
}

/// Words that stand where names do and are none: names of those who put a page up, labels, links.
const NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "anonymous",
    "author",
    "authors",
    "autor",
    "autor/in",
    "autoren",
    "autorin",
    "contact",
    "contributor",
    "date",
    "datum",
    "editor",
    "facebook",
    "fecha",
    "guest",
    "kontakt",
    "more posts",
    "mehr",
    "more",
    "n/a",
    "no author",
    "none",
    "null",
    "posted",
    "posted by",
    "posted on",
    "published",
    "published by",
    "published on",
    "quelle",
    "source",
    "fuente",
    "publicado",
    "root",
    "see all",
    "staff",
    "twitter",
    "undefined",
    "unknown",
    "user",
    "veröffentlicht am",
    "view all posts",
    "webmaster",
    "website",
    "weiter",
    "weitere artikel",
    "wordpressadmin",
    "instagram",
    "linkedin",
    "follow",
    "email",
    "e-mail",
    "share",
    "alle artikel",
    "all articles",
    "actualizado",
    "atualizado",
    "updated",
    "aktualisiert",
    "stand",
    "kommentare",
    "comments",
    "guest author",
    "gastautor",
];

/// What may stand behind a name and is none of it.
const TAILS: &[&str] = &[
    " am ",
    " on ",
    " el ",
    " le ",
    " em ",
    " in ",
    " vor ",
    " at ",
    " für ",
    " for ",
    " para ",
    " pour ",
    " im gespräch",
    " contributing ",
    " correspondent",
    " staff ",
    " chefredakteur",
    " redakteur",
    " more posts",
    " alle artikel",
    " kontakt",
    " senior ",
    " reporter",
    " Reporter",
    " Chefredakteur",
    " Staff",
    " Alle Artikel",
    " More Posts",
    " Redakteur",
    " editor",
    " says",
    " schreibt",
    " Published",
    " published",
    " Updated",
    " Posted",
    " Veröffentlicht",
    " Autor",
    " Author",
    " Follow",
    " is a ",
    " ist ",
];

fn name_of(part: &str, outlets: &[&str]) -> Option<String> {
    let part = before_date(without_tail(part));
    let part = part
        .trim()
        .trim_matches([',', ':', '-', '–', '*', '"', '“', '”', '@', '|', '/', '→', '»', '›'])
        .trim();
    let part = without_role(without_outlet(part, outlets));
    let lower = part.to_lowercase();
    let is_address =
        lower.contains("http") || lower.contains("www.") || lower.contains('@') || is_host(&lower);
    let is_outlet = outlets.iter().any(|outlet| outlet.to_lowercase() == lower);
    let digits = part.chars().filter(char::is_ascii_digit).count();
    let words = part.split(' ').count();
    let good = part.chars().any(char::is_alphabetic)
        && (2..=50).contains(&part.chars().count())
        && words <= 6
        && (digits <= 2 || words == 1)
        && !(words == 1 && dates::is_month(&lower));
    (good && !is_address && !is_outlet && !NOBODY.contains(&lower.as_str()))
        .then(|| part.to_owned())
}

/// The words before a weekday, a number, or the name of a month that nothing or a number follows.
fn before_date(part: &str) -> String {
    const LONG_MONTH: usize = 6;
    let words: Vec<&str> = part.split(' ').collect();
    let is_number = |word: &str| {
        let word = word.trim_matches([',', '.']);
        word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_date = |at: usize| {
        let word = words[at].trim_matches([',', '.']);
        let is_month = || match words.get(at + 1) {
            Some(next) => is_number(next) && dates::is_month(word),
            None => word.len() >= LONG_MONTH && dates::is_month(word),
        };
        dates::is_weekday(word) || is_number(word) || (at > 0 && is_month())
    };
    let end = (0..words.len()).find(|at| is_date(*at)).unwrap_or(words.len());
    words[..end].join(" ")
}

/// The words before those that are no name any more; a body that writes as its "staff" keeps it.
fn without_tail(part: &str) -> &str {
    let end = TAILS.iter().filter_map(|tail| part.find(tail)).filter(|end| *end > 2).min();
    let Some(end) = end else { return part };
    let is_staff = part[end..].trim_start().to_lowercase().starts_with("staff");
    if is_staff && !part[..end].trim().contains(' ') { part } else { &part[..end] }
}

/// The name of a person before that of who the person writes for.
fn without_outlet<'p>(part: &'p str, outlets: &[&str]) -> &'p str {
    let before = outlets.iter().find_map(|outlet| {
        let start = part.len().checked_sub(outlet.len())?;
        let (name, end) = part.split_at_checked(start)?;
        (end.eq_ignore_ascii_case(outlet) && name.ends_with(' ')).then(|| name.trim_end())
    });
    before.filter(|name| name.contains(' ')).unwrap_or(part)
}

/// The name of a person behind what the person is.
fn without_role(part: &str) -> &str {
    const ROLES: &[&str] = &[
        "experte",
        "expertin",
        "autor",
        "autorin",
        "redakteur",
        "redakteurin",
        "reporter",
        "reporterin",
        "korrespondent",
        "korrespondentin",
        "correspondent",
        "volontär",
        "volontärin",
    ];
    let Some((role, name)) = part.split_once(' ') else { return part };
    let role = role.to_lowercase();
    let is_role = ROLES.iter().any(|end| role.ends_with(end));
    if is_role && name.contains(' ') { name } else { part }
}

/// Whether a word is the name of a site.
fn is_host(word: &str) -> bool {
    let end = word.rsplit_once('.').map(|(start, end)| (start.len(), end.len()));
    !word.contains([' ', '/'])
        && end.is_some_and(|(start, end)| start > 2 && (2..=3).contains(&end))
}

/// The names of a line that begins as bylines do, where they are written as names of persons are.
pub(crate) fn by_line(line: &str, outlets: &[&str]) -> Vec<String> {
    const WIDEST: usize = 100;
    let line = line.trim();
    if line.len() > WIDEST || without_lead(line) == line {
        return Vec::new();
    }
    // "Posted by" is said of nobody else; "by" begins sentences too.
    let lead = line.len() - without_lead(line).len();
    let is_said = line[..lead].trim().contains(' ');
    let is_nick = |name: &str| is_said && !name.contains(' ');
    let names = names(line, outlets);
    if names.iter().all(|name| is_person(name) || is_nick(name)) { names } else { Vec::new() }
}

/// Words in the names of those who write together or for others.
const BODIES: &[&str] = &[
    "agencies",
    "agencias",
    "agency",
    "agentur",
    "agenturen",
    "desk",
    "editorial",
    "gmbh",
    "institut",
    "institute",
    "media",
    "nachrichten",
    "news",
    "newsroom",
    "online",
    "press",
    "presse",
    "redacción",
    "redaccion",
    "redaktion",
    "redação",
    "rédaction",
    "staff",
    "stiftung",
    "team",
    "university",
    "universität",
    "verlag",
    "zeitung",
];

/// Whether a name is that of a person and not of a body, an outlet, or somebody's account.
pub(crate) fn is_somebody(name: &str, outlets: &[&str]) -> bool {
    const SHORTEST: usize = 3;
    let letters = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let own = letters(name);
    let is_like = |outlet: &&str| {
        let outlet = letters(outlet);
        outlet.len() >= SHORTEST && (own.contains(&outlet) || outlet.contains(&own))
    };
    let is_body = name.split([' ', '-']).any(|word| BODIES.contains(&word.to_lowercase().as_str()));
    is_person(name) && !is_body && !outlets.iter().any(is_like)
}

/// The persons in a line that has a date: `3 March 2025 | Ana Ruiz`, `Posted on 3 March 2025 by ana`.
pub(crate) fn of_dated_line(line: &str, outlets: &[&str]) -> Vec<String> {
    const DIVIDERS: &[&str] = &["|", "•", "·", " - ", " – ", "//"];
    let mut parts = vec![line];
    for divider in DIVIDERS {
        parts = parts.iter().flat_map(|part| part.split(divider)).collect();
    }
    let are_persons = |found: &Vec<String>| {
        !found.is_empty() && found.iter().all(|name| is_somebody(name, outlets))
    };
    let named = parts.iter().map(|part| names(part, outlets)).find(are_persons);
    named.or_else(|| after_by(line, outlets)).unwrap_or_default()
}

/// Who is named behind the first word like "by" of a short line.
fn after_by(line: &str, outlets: &[&str]) -> Option<Vec<String>> {
    const WIDEST: usize = 100;
    const LONGEST_NAME: usize = 3;
    let by = [" by ", " von ", " por ", " par ", " بقلم "];
    let place = by.iter().find_map(|by| line.find(by).map(|at| at + by.len()))?;
    let found = names(line.get(place..)?, outlets);
    let is_short = |name: &String| name.split(' ').count() <= LONGEST_NAME;
    (line.len() <= WIDEST && !found.is_empty() && found.iter().all(is_short)).then_some(found)
}

/// Two to four words with capitals, the particles of names aside; Arabic has no capitals.
fn is_person(name: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "al", "da", "das", "de", "del", "der", "di", "do", "dos", "el", "la", "le", "los", "van",
        "von", "y", "zu",
    ];
    let words: Vec<&str> = name.split(' ').collect();
    let is_capital = |word: &&str| {
        let first = word.chars().find(|c| c.is_alphabetic());
        first.is_some_and(|c| c.is_uppercase() || !c.is_lowercase()) || PARTICLES.contains(word)
    };
    let letters = |word: &&str| word.chars().all(|c| c.is_alphabetic() || "-'’.".contains(c));
    (2..=4).contains(&words.len()) && words.iter().all(is_capital) && words.iter().all(letters)
}

/// Whether a line is what stands before a name, and no more.
pub(crate) fn is_bare_lead(line: &str) -> bool {
    let line = line.trim().trim_end_matches(':').trim_end().to_lowercase();
    LEADS.contains(&line.as_str())
}

/// Whether a text may begin a byline.
pub(crate) fn begins_by_line(text: &str) -> bool {
    const BEGINNINGS: &[&str] = &[
        "by",
        "von",
        "por",
        "par",
        "di",
        "text",
        "texto",
        "texte",
        "autor",
        "autorin",
        "autora",
        "author",
        "auteur",
        "written",
        "posted",
        "بقلم",
        "كتب",
        "كتبت",
        "إعداد",
        "reporting",
        "escrito",
        "geschrieben",
        "gespeichert",
        "eingestellt",
        "eingetragen",
        "submitted",
        "enviado",
        "soumis",
        "posté",
        "écrit",
        "ein",
        "redaktion",
    ];
    let word = from_letters(text.trim_start())
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    word.len() <= 24 && BEGINNINGS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[&str]) {
        assert_eq!(names(line, &["The Harbour Tribune"]), expected, "{line}");
    }

    #[test]
    fn names_are_cleaned() {
        check("By Ana Ruiz", &["Ana Ruiz"]);
        check("by Ana Ruiz and Tom Vale", &["Ana Ruiz", "Tom Vale"]);
        check("Por: Lucía Ferrer y Tomás Vale", &["Lucía Ferrer", "Tomás Vale"]);
        check("Par Claire Vidal et Luc Roy", &["Claire Vidal", "Luc Roy"]);
        check("Von Jana Holt, Hafenstadt", &["Jana Holt"]);
        check("Ein Beitrag von Jana Holt | 7. März 2025", &["Jana Holt"]);
        check("بقلم: ليلى حداد", &["ليلى حداد"]);
        check("Ana Ruiz, The Harbour Tribune", &["Ana Ruiz"]);
        check("Ana Ruiz, Tom de la Vale", &["Ana Ruiz", "Tom de la Vale"]);
        check("Ana Ruiz (@anaruiz)", &["Ana Ruiz"]);
        check("<a href='/ana'>Ana&nbsp;Ruiz</a>", &["Ana Ruiz"]);
        check("Redacci&oacute;n Puerto", &["Redacción Puerto"]);
        check("View all posts by Ana Ruiz", &["Ana Ruiz"]);
        check("| By Ana Ruiz Published Nov 3", &["Ana Ruiz"]);
        check("Ana Ruiz November 3, 2025", &["Ana Ruiz"]);
        check("April Holt, May Roy", &["April Holt", "May Roy"]);
        check("Ana Ruiz The Harbour Tribune", &["Ana Ruiz"]);
        check("Gastautorin Jana Holt", &["Jana Holt"]);
        check("Gespeichert von hafen am 3. März 2025 - 10:00", &["hafen"]);
        check("Harbour Staff", &["Harbour Staff"]);
        check("Ana Ruiz Staff Writer", &["Ana Ruiz"]);
        check("كتبت: ليلى حداد", &["ليلى حداد"]);
    }

    #[test]
    fn what_is_no_name_is_left_out() {
        check("The Harbour Tribune", &[]);
        check("https://harbour.example/ana", &[]);
        check("@anaruiz", &["anaruiz"]);
        check("ana@harbour.example", &[]);
        check("harbour.com", &[]);
        check("admin", &[]);
        check("12:40, 3 March 2025", &[]);
        check("November", &[]);
        assert_eq!(names("Ruiz & Vale", &["Ruiz & Vale"]), Vec::<String>::new());
    }

    #[test]
    fn a_person_is_told_from_a_body() {
        let outlets = ["The Harbour Tribune"];
        assert!(is_somebody("Ana de la Ruiz", &outlets) && is_somebody("ليلى حداد", &outlets));
        for name in ["Harbour Tribune", "ana.ruiz", "Ana", "Redaktion Hafen", "Ruiz News Team"] {
            assert!(!is_somebody(name, &outlets), "{name}");
        }
    }

    #[test]
    fn a_line_with_a_date_may_name_somebody() {
        let check = |line: &str, expected: &[&str]| assert_eq!(of_dated_line(line, &[]), expected);
        check("03.03.2025 | 13:10 Uhr | Jana Holt", &["Jana Holt"]);
        check("3 mars 2025 – Claire Vidal et Luc Roy", &["Claire Vidal", "Luc Roy"]);
        check("3 de marzo de 2025 // Lucía Ferrer", &["Lucía Ferrer"]);
        check("3.3.2025 13:30 von jana", &["jana"]);
        check("Publicado em 3 de março de 2025 por Rui Costa", &["Rui Costa"]);
        check("3 March 2025, 10:00", &[]);
    }

    #[test]
    fn a_byline_is_no_sentence() {
        assert_eq!(by_line("By Ana Ruiz", &[]), ["Ana Ruiz"]);
        assert!(by_line("By Tuesday the guards had left.", &[]).is_empty());
        assert!(by_line("Ana Ruiz", &[]).is_empty());
        assert!(by_line("Por Dios, dijo ella.", &[]).is_empty());
    }
}
