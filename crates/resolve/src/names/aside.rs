//! What is said beside a name: aliases, a family born into, a suffix in brackets.

use super::missing::missing;
use super::plain;
use super::units::suffix;

/// A name and what was said beside it.
#[derive(Debug, Default)]
pub(super) struct Asides {
    /// The rest, as written.
    pub(super) name: String,
    /// Each in plain tokens.
    pub(super) aliases: Vec<String>,
    /// The family that somebody was born into, as written; empty where it is not said.
    pub(super) born: String,
    pub(super) suffix: Option<String>,
}

const ALIAS: [&str; 11] = [
    "a.k.a",
    "alias",
    "aliases",
    "aka",
    "apodado",
    "apodada",
    "dit",
    "vulgo",
    "apodo",
    "nickname",
    "sobrenombre",
];
/// After these, `as` or `como` makes an alias of what follows.
const KNOWN: [&str; 8] = [
    "conocido",
    "conocida",
    "known",
    "llamado",
    "llamada",
    "conhecido",
    "conhecida",
    "identificado",
];
const AS: [&str; 3] = ["as", "como", "por"];
const ALSO: [&str; 5] = ["also", "tambien", "también", "mejor", "better"];
const BORN: [&str; 9] =
    ["nee", "née", "NÉE", "nacida", "geb", "geborene", "born", "formerly", "nascida"];

/// What closes a bracket or a quote.
fn closing(opens: char) -> Option<char> {
    Some(match opens {
        '(' => ')',
        '[' => ']',
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '‘' => '’',
        '\'' => '\'',
        _ => return None,
    })
}

/// No name has more bytes; what comes after is left out, so that no cell takes long.
const LONGEST: usize = 512;

/// Takes apart what is the name and what is said beside it.
pub(super) fn asides(text: &str) -> Asides {
    let mut found = Asides::default();
    let mut rest = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or(text);
    while let Some((before, inside, after)) = next_pair(rest) {
        found.name.push_str(before);
        found.name.push(' ');
        found.take(inside);
        rest = after;
    }
    found.name.push_str(rest);
    found.cut_after_words();
    found
}

/// The text before, in and after the next brackets or quotes.
fn next_pair(text: &str) -> Option<(&str, &str, &str)> {
    let mut before = None;
    for (at, c) in text.char_indices() {
        // An apostrophe within a word opens nothing.
        let in_word = is_quote(c) && before.is_some_and(char::is_alphanumeric);
        if let Some(closes) = closing(c).filter(|_| !in_word) {
            let (name, rest) = text.split_at_checked(at)?;
            let inside = rest.strip_prefix(c)?;
            if let Some((inside, after)) = closed(inside, closes) {
                return Some((name, inside, after));
            }
        }
        before = Some(c);
    }
    None
}

fn is_quote(c: char) -> bool {
    matches!(c, '\'' | '‘')
}

/// What comes before and after the sign that closes.
fn closed(inside: &str, closes: char) -> Option<(&str, &str)> {
    let is_single = matches!(closes, '\'' | '’');
    for (at, _) in inside.match_indices(closes) {
        let (content, rest) = inside.split_at_checked(at)?;
        let after = rest.strip_prefix(closes)?;
        // “O'Brien” within single quotes closes nothing.
        if !is_single || !after.starts_with(char::is_alphanumeric) {
            return Some((content, after));
        }
    }
    None
}

impl Asides {
    fn take(&mut self, inside: &str) {
        let words = plain(inside);
        let first = words.split(' ').next().unwrap_or_default();
        if words.is_empty() || missing(inside).is_some() {
            return;
        }
        match first {
            // “(a)” is short for alias.
            "a" if words == "a" => self.name.push_str("alias "),
            "h" | "hijo" if words.len() <= 4 => self.suffix = Some("jr".to_owned()),
            "de" | "vda" | "viuda" => self.name.push_str(inside),
            _ if BORN.contains(&first) => {
                self.born = inside.split_once(' ').map_or("", |(_, family)| family).to_owned();
            }
            _ => match suffix(&words) {
                Some(suffix) => self.suffix = Some(suffix.to_owned()),
                None => self.take_aliases(inside),
            },
        }
        self.name.push(' ');
    }

    fn take_aliases(&mut self, text: &str) {
        let marks = |word: &str| {
            ALIAS.contains(&word) || KNOWN.contains(&word) || matches!(word, "as" | "como" | "k")
        };
        for piece in text.split([',', ';', '/']) {
            let words = plain(piece);
            let mut alias: Vec<&str> = words.split(' ').collect();
            while alias.len() > 1 && alias.first().is_some_and(|word| marks(word)) {
                alias.remove(0);
            }
            let alias = alias.join(" ");
            if !alias.is_empty() && !self.aliases.contains(&alias) {
                self.aliases.push(alias);
            }
        }
    }

    /// “… alias El Chino”, “… conocido como”, “… née Jones”.
    fn cut_after_words(&mut self) {
        let can_end = !self.aliases.is_empty();
        let Some((end, start, is_born)) = mark(&self.name, can_end) else { return };
        let after = self.name.get(start..).unwrap_or_default().to_owned();
        self.name.truncate(end);
        if is_born {
            self.born = after;
        } else {
            self.take_aliases(&after);
        }
    }
}

/// Where the name ends and what follows begins, after the first word that says so, and whether what
/// follows is the family born into. It can end the name where the alias stood in quotes.
fn mark(name: &str, can_end: bool) -> Option<(usize, usize, bool)> {
    // Until another word comes, the name ends here: “also”, “known”.
    let mut pending = None;
    let mut is_first = true;
    // The shortest is a name, a word and what follows.
    name.split_whitespace().nth(2)?;
    for raw in name.split_whitespace() {
        let word = raw.trim_matches(|c: char| !c.is_alphanumeric());
        let is = |list: &[&str]| list.iter().any(|marks| marks.eq_ignore_ascii_case(word));
        let start = raw.as_ptr().addr() - name.as_ptr().addr();
        let end = start + raw.len();
        if std::mem::take(&mut is_first) {
            continue;
        }
        let is_born = is(&BORN);
        let is_alias = is(&ALIAS) || (is(&AS) && matches!(pending, Some((_, true))));
        if is_alias || is_born {
            let from = pending.map_or(start, |(from, _)| from);
            let follows = name.get(end..).is_some_and(has_letters);
            return (follows || can_end).then_some((from, end, is_born));
        }
        pending = match pending {
            _ if is(&ALSO) => Some((start, false)),
            Some((from, _)) if is(&KNOWN) => Some((from, true)),
            None if is(&KNOWN) => Some((start, true)),
            _ => None,
        };
    }
    None
}

fn has_letters(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}
