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

const ALIAS: [&str; 10] = [
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
const BORN: [&str; 7] = ["nee", "nacida", "geb", "geborene", "born", "formerly", "nascida"];

/// Brackets and quotes, each with what closes it.
const PAIRS: [(char, char); 8] = [
    ('(', ')'),
    ('[', ']'),
    ('"', '"'),
    ('“', '”'),
    ('„', '“'),
    ('«', '»'),
    ('‘', '’'),
    ('\'', '\''),
];

/// Takes apart what is the name and what is said beside it.
pub(super) fn asides(text: &str) -> Asides {
    let mut found = Asides::default();
    let mut rest = text;
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
        let pair = PAIRS.iter().find(|(opens, _)| *opens == c);
        // An apostrophe within a word opens nothing.
        let opens = pair.filter(|_| !before.is_some_and(char::is_alphanumeric) || !is_quote(c));
        if let Some((_, closes)) = opens {
            let (name, rest) = text.split_at_checked(at)?;
            let inside = rest.strip_prefix(c)?;
            if let Some((inside, after)) = closed(inside, *closes) {
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
        let name = std::mem::take(&mut self.name);
        let words: Vec<&str> = name.split_whitespace().collect();
        let plains: Vec<String> = words.iter().map(|word| plain(word)).collect();
        let at = |at: usize| plains.get(at).map_or("", String::as_str);
        let mark = (1..plains.len()).find_map(|i| match at(i) {
            "a k a" => Some((i, i + 1)),
            word if ALIAS.contains(&word) || BORN.contains(&word) => Some((i, i + 1)),
            word if KNOWN.contains(&word) && matches!(at(i + 1), "as" | "como" | "por") => {
                let also = matches!(at(i - 1), "also" | "tambien" | "mejor" | "better");
                Some((i - usize::from(also && i > 1), i + 2))
            }
            _ => None,
        });
        let Some((end, start)) = mark.filter(|(_, start)| *start < words.len()) else {
            self.name = name;
            return;
        };
        let cut = |range: &[&str]| range.join(" ");
        self.name = cut(words.get(..end).unwrap_or_default());
        let after = cut(words.get(start..).unwrap_or_default());
        if BORN.contains(&at(end)) {
            self.born = after;
        } else {
            self.take_aliases(&after);
        }
    }
}
