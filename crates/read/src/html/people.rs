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
    "ein beitrag von",
    "ein artikel von",
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
    "كتب",
    "تأليف",
];

fn without_lead(line: &str) -> &str {
    let mut line = line.trim();
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
    " is a ",
    " ist ",
];

fn name_of(part: &str, outlets: &[&str]) -> Option<String> {
    let part = before_date(without_tail(part));
    let part = part
        .trim()
        .trim_matches([',', ':', '-', '–', '*', '"', '“', '”', '@', '|', '/', '→', '»', '›'])
        .trim();
    let lower = part.to_lowercase();
    let is_address =
        lower.contains("http") || lower.contains("www.") || lower.contains('@') || is_host(&lower);
    let is_outlet = outlets.iter().any(|outlet| outlet.to_lowercase() == lower);
    let digits = part.chars().filter(char::is_ascii_digit).count();
    let words = part.split(' ').count();
    let good = part.chars().any(char::is_alphabetic)
        && (2..=50).contains(&part.chars().count())
        && words <= 6
        && (digits <= 2 || words == 1);
    (good && !is_address && !is_outlet && !NOBODY.contains(&lower.as_str()))
        .then(|| part.to_owned())
}

/// The words before a weekday or a number.
fn before_date(part: &str) -> String {
    let is_date = |word: &&str| {
        let word = word.trim_matches([',', '.']);
        dates::is_weekday(word) || word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let words: Vec<&str> = part.split(' ').take_while(|word| !is_date(word)).collect();
    words.join(" ")
}

fn without_tail(part: &str) -> &str {
    let end = TAILS.iter().filter_map(|tail| part.find(tail)).filter(|end| *end > 2).min();
    end.map_or(part, |end| &part[..end])
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
        "reporting",
        "escrito",
        "geschrieben",
        "ein",
        "redaktion",
    ];
    let word = text.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
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
    }

    #[test]
    fn a_byline_is_no_sentence() {
        assert_eq!(by_line("By Ana Ruiz", &[]), ["Ana Ruiz"]);
        assert!(by_line("By Tuesday the guards had left.", &[]).is_empty());
        assert!(by_line("Ana Ruiz", &[]).is_empty());
        assert!(by_line("Por Dios, dijo ella.", &[]).is_empty());
    }
}
