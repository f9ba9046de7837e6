//! What a name sounds like, whoever wrote it down.

use super::nicknames::is_given;
use std::sync::LazyLock;

/// The class of sound of one plain token: the same for spellings of one name that sound alike to
/// who writes Spanish (b/v, c/s/z, ll/y, g/j, qu/k, hu/gu/w, silent h, es- before a consonant), or are
/// ways to romanise it (ph/f, sh/ch/sch, kh/j, ou/u, ee/i, -off/-ov, -sky/-skii, abdel-/abdul-, mac-/mc-).
/// Vowels are kept, so that different names stay apart; `skeleton` goes without. What is no letter
/// or digit is left out.
pub(crate) fn sound(token: &str) -> String {
    let body = Body::of(token);
    folded(&body.letters, body.prefix, &SOUND_RULES)
}

/// The consonants of a plain token, doubled ones once, with an `a` for a vowel that it begins with:
/// the same for most ways to romanise an Arabic or Slavic name, and for what is written without
/// vowels. The article al- is left out, and h stays, since Arabic names differ by it.
pub(crate) fn skeleton(token: &str) -> String {
    let body = Body::of(without_article(token));
    let folded = folded(&body.letters, body.prefix, &CONSONANT_RULES);
    let first = folded.chars().next().map(|c| if "aeiou".contains(c) { 'a' } else { c });
    first.into_iter().chain(folded.chars().skip(1).filter(|c| !"aeiou".contains(*c))).collect()
}

/// A token whose beginning and end are as they are always written.
struct Body {
    /// Already as it sounds.
    prefix: &'static str,
    letters: Vec<u8>,
}

/// Beginnings of which the rest does not depend. The first that fits counts.
const BEGINNINGS: &[(&str, &str)] = &[
    ("abdoul", "abd"),
    ("abdal", "abd"),
    ("abdel", "abd"),
    ("abdul", "abd"),
    ("abdol", "abd"),
    ("abder", "abd"),
    ("abdur", "abd"),
    ("abdes", "abd"),
    ("abdus", "abd"),
    ("mac", "mk"),
    ("mc", "mk"),
];

/// Ends of Slavic, English and French names.
const ENDS: &[(&str, &str)] = &[
    ("off", "ov"),
    ("eff", "ev"),
    ("ow", "ov"),
    ("skaya", "ska"),
    ("skaia", "ska"),
    ("skaja", "ska"),
    ("skiy", "ski"),
    ("skij", "ski"),
    ("skyi", "ski"),
    ("skyy", "ski"),
    ("ey", "i"),
    ("ei", "i"),
    ("ej", "i"),
    ("iy", "i"),
    ("ij", "i"),
    ("yi", "i"),
    ("ie", "i"),
    ("ee", "i"),
    ("ii", "i"),
    ("sz", "s"),
];

impl Body {
    fn of(token: &str) -> Self {
        let (prefix, rest) = Self::beginning(token);
        let mut letters = Vec::with_capacity(rest.len());
        let end = ENDS.iter().find(|(end, _)| rest.len() > end.len() + 2 && rest.ends_with(end));
        match end {
            Some((end, sounds)) => {
                letters.extend(rest.bytes().take(rest.len() - end.len()));
                letters.extend(sounds.bytes());
            }
            None => letters.extend(rest.bytes()),
        }
        letters.retain(u8::is_ascii_alphanumeric);
        Self { prefix, letters }
    }

    fn beginning(token: &str) -> (&'static str, &str) {
        for (beginning, sounds) in BEGINNINGS {
            let Some(rest) = token.strip_prefix(beginning) else { continue };
            let next = rest.bytes().next();
            let is_name = match *beginning {
                // Machado and Macías are no sons of Scots.
                "mac" => rest.len() > 2 && next.is_some_and(|b| !is_vowel(b) && b != b'h'),
                "mc" => rest.len() > 2,
                "abder" | "abdur" => next == Some(b'r'),
                "abdes" | "abdus" => next == Some(b's'),
                _ => rest.len() > 1,
            };
            if is_name {
                return (sounds, rest);
            }
        }
        ("", token)
    }
}

/// Without the Arabic article; Spanish names that begin with the same letters keep them.
fn without_article(token: &str) -> &str {
    const SHORTEST: usize = 6;
    const SPANISH: [&str; 13] = [
        "alb", "alv", "alf", "alm", "alc", "ald", "alp", "alsin", "altamir", "ele", "elv", "elm",
        "elb",
    ];
    // Written often enough to be told from Almendárez and Alcalá.
    const ARABIC: [&str; 10] =
        ["almas", "elmas", "elmah", "albak", "alfar", "aldos", "almah", "almal", "albas", "alfay"];
    let Some(rest) = token.strip_prefix("al").or_else(|| token.strip_prefix("el")) else {
        return token;
    };
    let begins = |list: &[&str]| list.iter().any(|beginning| token.starts_with(beginning));
    let is_article = token.len() >= SHORTEST
        && rest.bytes().next().is_some_and(|b| !is_vowel(b) && b != b'l')
        && (begins(&ARABIC) || is_unvowelled(rest) || !begins(&SPANISH))
        && !is_given(token);
    if is_article { rest } else { token }
}

/// Whether it begins with consonants that stand together in no Spanish name after al-, as Arabic
/// does that was romanised letter by letter.
fn is_unvowelled(rest: &str) -> bool {
    match rest.as_bytes() {
        [first, second, ..] => !is_vowel(*first) && !is_vowel(*second) && !b"rlhy".contains(second),
        _ => false,
    }
}

/// Where a rule holds.
#[derive(Clone, Copy)]
enum Where {
    Anywhere,
    Start,
    End,
    BeforeVowel,
    /// Before e, i or y.
    BeforeFront,
    /// At the start, before a vowel.
    StartVowel,
    /// At the start, before another consonant.
    StartConsonant,
    BetweenVowels,
}

/// Letters, where, and what they sound like. The first that fits counts.
type Rule = (&'static str, Where, &'static str);

use Where::{
    Anywhere, BeforeFront, BeforeVowel, BetweenVowels, End, Start, StartConsonant, StartVowel,
};

/// `x` stands for the sound of sh and ch, `j` for that of the Spanish j, `w` for that of hu and gu
/// before a vowel.
const SOUNDS: &[Rule] = &[
    ("aa", Anywhere, "a"),
    ("call", Start, "kay"),
    ("cch", Anywhere, "x"),
    ("chr", Start, "kr"),
    ("ch", Anywhere, "x"),
    ("cks", BeforeVowel, "j"),
    ("ck", Anywhere, "k"),
    ("cs", BeforeVowel, "j"),
    ("cz", Anywhere, "x"),
    ("c", BeforeFront, "s"),
    ("c", Anywhere, "k"),
    ("dzh", Anywhere, "j"),
    ("dj", Anywhere, "j"),
    ("ee", Anywhere, "i"),
    ("ellan", Anywhere, "eyan"),
    ("ellar", Anywhere, "eyar"),
    ("esh", Start, "ex"),
    ("es", StartConsonant, "s"),
    ("gall", Start, "gay"),
    ("guill", Anywhere, "wiy"),
    ("gue", Anywhere, "we"),
    ("gui", Anywhere, "wi"),
    ("guy", Anywhere, "wi"),
    ("gu", BeforeVowel, "w"),
    ("gh", Anywhere, "g"),
    ("g", BeforeFront, "j"),
    ("hu", BeforeVowel, "w"),
    ("h", Anywhere, ""),
    ("illa", End, "iya"),
    ("illas", End, "iyas"),
    ("illo", End, "iyo"),
    ("illos", End, "iyos"),
    ("ii", Anywhere, "i"),
    ("iy", BeforeVowel, "iy"),
    ("iy", Anywhere, "i"),
    ("jh", Anywhere, "j"),
    ("j", End, "i"),
    ("kh", Anywhere, "j"),
    ("kn", Start, "n"),
    ("ks", BeforeVowel, "j"),
    ("ll", Start, "j"),
    // Camilla and Ludmilla are not Spanish.
    ("milla", End, "mila"),
    ("np", Anywhere, "mp"),
    ("nb", Anywhere, "mb"),
    ("nv", Anywhere, "mb"),
    ("oo", Anywhere, "u"),
    ("ou", StartVowel, "w"),
    ("ou", Anywhere, "u"),
    ("ph", Anywhere, "f"),
    ("ps", Start, "s"),
    ("qu", BeforeFront, "k"),
    ("q", Anywhere, "k"),
    ("sch", Anywhere, "x"),
    ("scilla", End, "sila"),
    ("sc", BeforeFront, "s"),
    ("sh", Anywhere, "x"),
    ("sz", StartVowel, "x"),
    ("tch", Anywhere, "x"),
    ("tsch", Anywhere, "x"),
    ("uu", Anywhere, "u"),
    ("u", StartVowel, "w"),
    ("vall", Start, "bay"),
    ("vill", Start, "biy"),
    ("v", Anywhere, "b"),
    ("wh", Anywhere, "w"),
    ("wr", Start, "r"),
    ("wsk", Anywhere, "bsk"),
    ("w", BeforeVowel, "w"),
    ("w", StartConsonant, "b"),
    ("w", Anywhere, "u"),
    ("xio", Start, "sio"),
    ("x", BeforeVowel, "j"),
    ("x", Anywhere, "s"),
    ("yi", Anywhere, "i"),
    ("y", StartVowel, "j"),
    ("y", BetweenVowels, "y"),
    ("y", Anywhere, "i"),
    ("zh", Anywhere, "j"),
    ("z", Anywhere, "s"),
];

/// `x` as above; all that is g or j somewhere is `j`.
const CONSONANTS: &[Rule] = &[
    ("chr", Start, "kr"),
    ("ch", Anywhere, "x"),
    ("ck", Anywhere, "k"),
    ("cz", Anywhere, "x"),
    ("c", BeforeFront, "s"),
    ("c", Anywhere, "k"),
    ("dzh", Anywhere, "j"),
    ("dj", Anywhere, "j"),
    ("dh", Anywhere, "d"),
    ("gh", Anywhere, "g"),
    ("gu", BeforeFront, "j"),
    ("g", Anywhere, "j"),
    ("h", End, ""),
    ("j", End, "i"),
    ("kh", Anywhere, "h"),
    ("ou", StartVowel, "v"),
    ("ph", Anywhere, "f"),
    ("qu", BeforeFront, "k"),
    ("q", Anywhere, "k"),
    ("sch", Anywhere, "x"),
    ("shch", Anywhere, "x"),
    ("sh", Anywhere, "x"),
    ("sz", Anywhere, "x"),
    ("tch", Anywhere, "x"),
    ("tsch", Anywhere, "x"),
    ("th", Anywhere, "t"),
    ("wsk", Anywhere, "vsk"),
    ("w", BeforeVowel, "v"),
    ("w", StartConsonant, "v"),
    ("w", Anywhere, "u"),
    ("x", Anywhere, "ks"),
    ("ye", StartConsonant, "e"),
    ("y", StartVowel, "y"),
    ("y", Anywhere, "i"),
    ("zh", Anywhere, "j"),
    ("z", Anywhere, "s"),
];

/// Rules by their first letter, in their order.
struct Rules([Vec<&'static Rule>; 26]);

static SOUND_RULES: LazyLock<Rules> = LazyLock::new(|| Rules::of(SOUNDS));
static CONSONANT_RULES: LazyLock<Rules> = LazyLock::new(|| Rules::of(CONSONANTS));

impl Rules {
    fn of(rules: &'static [Rule]) -> Self {
        let letters: [u8; 26] = std::array::from_fn(|at| b'a' + u8::try_from(at).unwrap_or(0));
        Self(letters.map(|letter| {
            rules.iter().filter(|(from, ..)| from.as_bytes().first() == Some(&letter)).collect()
        }))
    }

    fn from(&self, letter: u8) -> &[&'static Rule] {
        let at = usize::from(letter.wrapping_sub(b'a'));
        self.0.get(at).map_or(&[], |rules| rules)
    }
}

/// The letters by these rules, doubled ones once.
fn folded(letters: &[u8], prefix: &str, rules: &Rules) -> String {
    let mut out = String::with_capacity(prefix.len() + letters.len());
    out.push_str(prefix);
    let mut at = 0;
    while let Some([letter, ..]) = letters.get(at..) {
        let rest = letters.get(at..).unwrap_or_default();
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let is_first = at == 0 && prefix.is_empty();
        let rule = rules.from(*letter).iter().find(|(from, holds, _)| {
            let last = from.bytes().last().unwrap_or(*letter);
            let after = rest.get(from.len()).copied();
            rest.starts_with(from.as_bytes()) && applies(*holds, is_first, last, before, after)
        });
        match rule {
            Some((from, _, to)) => {
                to.chars().for_each(|letter| push_once(&mut out, letter));
                at += from.len();
            }
            None => {
                push_once(&mut out, char::from(*letter));
                at += 1;
            }
        }
    }
    out
}

fn push_once(out: &mut String, letter: char) {
    if !out.ends_with(letter) {
        out.push(letter);
    }
}

fn applies(holds: Where, is_first: bool, last: u8, before: Option<u8>, after: Option<u8>) -> bool {
    let before_vowel = after.is_some_and(is_vowel);
    let before_consonant = after.is_some_and(|next| !is_vowel(next) && next != last);
    match holds {
        Anywhere => true,
        Start => is_first,
        End => after.is_none(),
        BeforeVowel => before_vowel,
        BeforeFront => after.is_some_and(|next| matches!(next, b'e' | b'i' | b'y')),
        StartVowel => is_first && before_vowel,
        StartConsonant => is_first && before_consonant,
        BetweenVowels => before.is_some_and(is_vowel) && before_vowel,
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}
