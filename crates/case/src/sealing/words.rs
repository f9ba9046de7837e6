//! Finds sealed words however they are written: whatever their case and accents, with any white
//! space, hyphen or invisible character between and inside them, also percent-encoded in addresses.
//!
//! Where in doubt it finds more, not less: a word too many that is hidden can be read in the
//! original, a name that is left cannot be taken back.

use record::EntryId;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What stands in the place of sealed words. It names the entry that sealed them, so that one knows
/// which to undo, and two who are sealed stay two. It is one word beginning with a letter, so that
/// it is searched, compared and grouped like a name; it is as long whatever it hides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Token(pub(crate) EntryId);

/// Before and after a token.
const MARK: char = '█';

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{MARK}x{}x{:05}{MARK}", self.0.log.short(), self.0.seq)
    }
}

impl Token {
    /// How many characters it has.
    pub(crate) fn length(self) -> u32 {
        self.to_string().chars().count() as u32
    }
}

/// The entry that a token names, as people write it: `7f3a2a91-00042`.
pub(crate) fn entry_of_token(text: &str) -> Option<String> {
    let inner = text.trim().trim_matches(MARK).strip_prefix('x')?;
    let (log, seq) = inner.split_once('x')?;
    let is_log = log.len() == 8 && log.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_seq = seq.len() >= 5 && seq.bytes().all(|byte| byte.is_ascii_digit());
    (is_log && is_seq).then(|| format!("{log}-{seq}"))
}

/// Sealed words at `[start, end)`, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) token: Token,
}

/// Where words may begin and end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edges {
    /// Where a word does: for texts.
    Words,
    /// Names of several words anywhere, for these run together in names of files and addresses.
    Anywhere,
}

/// Words that are looked for together: a tree of their letters, walked from every place where words
/// may begin.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Matcher {
    patterns: Vec<Pattern>,
    /// From a node by a letter to the next node; the root is 0.
    steps: HashMap<(u32, char), u32>,
    /// The nodes but the root, by their number less 1.
    nodes: Vec<Node>,
}

/// A letter that patterns have in common, after the same letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Node {
    /// The patterns that end here.
    ends: Vec<usize>,
    /// Whether punctuation may stand before the letter in any of them.
    after_break: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    letters: Vec<Letter>,
    /// Whether it is so many words and letters that it stands nowhere by chance.
    is_long: bool,
    token: Token,
}

/// A letter or digit, folded, and whether punctuation may stand before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Letter {
    folded: char,
    after_break: bool,
}

/// From so many letters on a name of several words is looked for inside longer words too.
const LONG: usize = 6;

/// How many letters and digits sealed words need.
const LEAST: usize = 2;

/// Whether words can be looked for: a single letter would hide a text in pieces.
pub(crate) fn can_be_sealed(words: &str) -> bool {
    letters(words).0.len() >= LEAST
}

/// Whether the one is found wherever the other is.
pub(crate) fn are_same(a: &str, b: &str) -> bool {
    letters(a).0 == letters(b).0
}

impl Matcher {
    /// Looks for these words; of entries that seal the same words, the least gives its name.
    pub(crate) fn new(words: impl IntoIterator<Item = (String, Token)>) -> Self {
        let mut words: Vec<(String, Token)> = words.into_iter().collect();
        words.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
        let mut matcher = Self::default();
        for (words, token) in words {
            matcher.add(&words, token);
        }
        matcher
    }

    fn add(&mut self, words: &str, token: Token) {
        let (letters, is_several) = letters(words);
        let end = letters.iter().fold(0, |node, letter| self.grow(node, *letter));
        let Some(end) = node_at(&mut self.nodes, end) else { return };
        if end.ends.iter().any(|at| self.patterns[*at].letters == letters) {
            return;
        }
        end.ends.push(self.patterns.len());
        let is_long = is_several && letters.len() >= LONG;
        self.patterns.push(Pattern { letters, is_long, token });
    }

    /// The node after this one by a letter, made if there is none.
    fn grow(&mut self, node: u32, letter: Letter) -> u32 {
        let next = self.nodes.len() as u32 + 1;
        let next = *self.steps.entry((node, letter.folded)).or_insert(next);
        if next as usize > self.nodes.len() {
            self.nodes.push(Node::default());
        }
        if let Some(node) = node_at(&mut self.nodes, next) {
            node.after_break |= letter.after_break;
        }
        next
    }

    /// Whether there is nothing to look for.
    pub(crate) fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// All places, in order and apart; places that overlap are one.
    pub(crate) fn find(&self, text: &str, edges: Edges) -> Vec<Found> {
        if self.is_empty() { Vec::new() } else { merged(self.find_all(text, edges)) }
    }

    fn find_all(&self, text: &str, edges: Edges) -> Vec<Found> {
        let (mut found, mut units) = (Vec::new(), Units { rest: text, at: 0 });
        let (mut before, mut folded) = (None, Vec::new());
        loop {
            let here = units.clone();
            let Some(unit) = units.next() else { return found };
            match unit.kind {
                Kind::Ignored => {}
                Kind::Joiner | Kind::Break => before = None,
                Kind::Letter(letter) => {
                    let begins_word = is_border(before, Some(letter));
                    if begins_word || edges == Edges::Anywhere {
                        let walk = Walk { matcher: self, start: unit.start, begins_word, edges };
                        walk.go(here, &mut folded, &mut found);
                    }
                    before = Some(letter);
                }
            }
        }
    }

    /// The text with tokens in the place of what is sealed.
    pub(crate) fn seal<'t>(&self, text: &'t str, edges: Edges) -> Cow<'t, str> {
        replaced(text, &self.find(text, edges))
    }
}

fn node_at(nodes: &mut [Node], number: u32) -> Option<&mut Node> {
    nodes.get_mut((number as usize).checked_sub(1)?)
}

/// A walk along the tree from one place of a text.
struct Walk<'m> {
    matcher: &'m Matcher,
    start: u32,
    begins_word: bool,
    edges: Edges,
}

impl Walk<'_> {
    /// Adds the patterns that begin here. `folded` is room to fold letters in.
    fn go(&self, mut units: Units<'_>, folded: &mut Vec<char>, found: &mut Vec<Found>) {
        let (mut node, mut depth, mut is_broken) = (0, 0, false);
        // The letters before which punctuation stands.
        let mut broken: Vec<usize> = Vec::new();
        while let Some(unit) = units.next() {
            let letter = match unit.kind {
                Kind::Ignored | Kind::Joiner => continue,
                Kind::Break => {
                    is_broken = true;
                    continue;
                }
                Kind::Letter(letter) => letter,
            };
            if is_broken {
                broken.push(depth);
            }
            folded.clear();
            fold(letter, folded);
            for (at, c) in folded.iter().enumerate() {
                let Some(next) = self.matcher.steps.get(&(node, *c)) else { return };
                (node, depth) = (*next, depth + 1);
                let Some(here) = self.matcher.nodes.get(node as usize - 1) else { return };
                if is_broken && at == 0 && !here.after_break {
                    return;
                }
                // A syllable block or ligature of which a pattern ends in the middle.
                let is_whole = at + 1 == folded.len();
                if !here.ends.is_empty() && (is_whole || runs_together(letter)) {
                    let (end, after) = passed_marks(units.clone(), unit.end);
                    let ends_word = is_border(Some(letter), after);
                    found.extend(self.ended(here, &broken, ends_word, end));
                }
            }
            is_broken = false;
        }
    }

    /// The patterns that end at a node, those that do so between words or need not.
    fn ended(
        &self,
        node: &Node,
        broken: &[usize],
        ends_word: bool,
        end: u32,
    ) -> impl Iterator<Item = Found> {
        let is_words = self.begins_word && ends_word;
        let patterns = node.ends.iter().map(|at| &self.matcher.patterns[*at]);
        let fits = patterns.filter(move |pattern| {
            let is_free = self.edges == Edges::Anywhere && pattern.is_long;
            (is_words || is_free) && broken.iter().all(|at| pattern.letters[*at].after_break)
        });
        fits.map(move |pattern| Found { start: self.start, end, token: pattern.token })
    }
}

/// The end with the marks and invisible characters that belong to the last letter, and the letter
/// that follows without anything between.
fn passed_marks(units: Units<'_>, end: u32) -> (u32, Option<char>) {
    let mut end = end;
    for unit in units {
        match unit.kind {
            Kind::Ignored => end = unit.end,
            Kind::Letter(letter) => return (end, Some(letter)),
            Kind::Joiner | Kind::Break => break,
        }
    }
    (end, None)
}

/// Whether one word ends and another begins between two characters; `None` is no letter. "Perez2"
/// and "PerezInterview" are two words each: notes and names of files are written so.
fn is_border(before: Option<char>, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return true };
    before.is_numeric() != after.is_numeric()
        || (before.is_lowercase() && after.is_uppercase())
        || runs_together(before)
        || runs_together(after)
}

/// Whether the letter is of a script that writes words, or what clings to them, without a border:
/// Hebrew, Arabic, Thai, Lao, Tibetan, Myanmar, Khmer, kana, Han, Hangul (Unicode 16, Blocks.txt).
fn runs_together(c: char) -> bool {
    matches!(u32::from(c),
        0x0590..=0x08FF | 0x0E00..=0x0FFF | 0x1000..=0x109F | 0x1100..=0x11FF | 0x1780..=0x17FF
        | 0x2E80..=0xA4CF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF
        | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0xFF66..=0xFFDC | 0x20000..=0x3FFFF)
}

/// The letters of words, and whether they are several words.
fn letters(words: &str) -> (Vec<Letter>, bool) {
    let (mut letters, mut is_several, mut folded) = (Vec::new(), false, Vec::new());
    let (mut is_apart, mut after_break) = (false, false);
    for unit in (Units { rest: words, at: 0 }) {
        match unit.kind {
            Kind::Ignored => {}
            Kind::Joiner => is_apart = true,
            Kind::Break => (is_apart, after_break) = (true, true),
            Kind::Letter(letter) => {
                let is_first = letters.is_empty();
                is_several |= is_apart && !is_first;
                folded.clear();
                fold(letter, &mut folded);
                for (at, folded) in folded.iter().copied().enumerate() {
                    let after_break = after_break && at == 0 && !is_first;
                    letters.push(Letter { folded, after_break });
                }
                (is_apart, after_break) = (false, false);
            }
        }
    }
    (letters, is_several)
}

/// A character of a text, or several that stand for one.
struct Unit {
    start: u32,
    end: u32,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    /// A letter or digit.
    Letter(char),
    /// Invisible, or a mark on the letter before.
    Ignored,
    /// White space, and what joins the words of a name in texts, files and addresses.
    Joiner,
    /// Punctuation that parts one thing from the next.
    Break,
}

#[derive(Clone)]
struct Units<'t> {
    rest: &'t str,
    /// The character that `rest` begins with.
    at: u32,
}

impl Iterator for Units<'_> {
    type Item = Unit;

    fn next(&mut self) -> Option<Unit> {
        let first = self.rest.chars().next()?;
        let (kind, bytes, characters) = match first {
            MARK => match token_at(self.rest) {
                // Not looked into: it names an entry, and "ed" may stand among its digits.
                Some(bytes) => (Kind::Break, bytes, self.rest[..bytes].chars().count()),
                None => (Kind::Joiner, first.len_utf8(), 1),
            },
            '%' => match percent_decoded(self.rest.as_bytes()) {
                Some((decoded, bytes)) => (kind(decoded), bytes, bytes),
                None => (Kind::Joiner, 1, 1),
            },
            _ => (kind(first), first.len_utf8(), 1),
        };
        self.rest = &self.rest[bytes..];
        let start = self.at;
        self.at += characters as u32;
        Some(Unit { start, end: self.at, kind })
    }
}

fn kind(c: char) -> Kind {
    if c.is_ascii_alphanumeric() {
        return Kind::Letter(c);
    }
    match c {
        c if is_ignored(c) => Kind::Ignored,
        c if c.is_alphanumeric() => Kind::Letter(c),
        ',' | ';' | ':' | '!' | '?' | '¡' | '¿' | '…' | '|' | '•' => Kind::Break,
        _ => Kind::Joiner,
    }
}

/// Marks on letters, and characters that are not seen: soft hyphen, joiners, directions, variation
/// selectors, tags, fillers, tatweel (Unicode 16, Default_Ignorable_Code_Point and U+0640).
fn is_ignored(c: char) -> bool {
    is_combining_mark(c)
        || matches!(u32::from(c),
            0x00AD | 0x034F | 0x061C | 0x0640 | 0x115F..=0x1160 | 0x17B4..=0x17B5
            | 0x180B..=0x180F | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164
            | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFF8 | 0x1BCA0..=0x1BCA3
            | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
}

/// The bytes of the token that a text begins with.
fn token_at(text: &str) -> Option<usize> {
    let inner = text.strip_prefix(MARK)?;
    let end = inner.char_indices().take(40).find(|(_, c)| *c == MARK)?.0;
    entry_of_token(&inner[..end]).map(|_| end + 2 * MARK.len_utf8())
}

/// The character that percent-encoded bytes (RFC 3986, 2.1) at the beginning stand for, and how
/// many bytes they take.
fn percent_decoded(text: &[u8]) -> Option<(char, usize)> {
    let byte = |at: usize| {
        let [b'%', high, low] = *text.get(3 * at..3 * at + 3)? else { return None };
        let digit = |digit: u8| char::from(digit).to_digit(16);
        u8::try_from(digit(high)? * 16 + digit(low)?).ok()
    };
    let bytes: Vec<u8> = (0..4).map_while(byte).collect();
    let length = match bytes.first()? {
        0..=0x7F => 1,
        0xC0..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => 4,
    };
    let decoded = std::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
    Some((decoded, 3 * length))
}

/// Folds a letter: compatibility forms, accents and case are gone ("ﬁ", "É", "ß" are "fi", "e",
/// "ss"), and so are the strokes that Unicode does not decompose.
fn fold(letter: char, out: &mut Vec<char>) {
    if letter.is_ascii() {
        return out.push(letter.to_ascii_lowercase());
    }
    let plain = std::iter::once(letter).nfkd().filter(|c| !is_combining_mark(*c));
    for c in plain.flat_map(char::to_uppercase).flat_map(char::to_lowercase) {
        match c {
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ħ' => out.push('h'),
            'ŧ' => out.push('t'),
            'æ' => out.extend(['a', 'e']),
            'œ' => out.extend(['o', 'e']),
            'þ' => out.extend(['t', 'h']),
            c if is_combining_mark(c) => {}
            c => out.push(c),
        }
    }
}

/// In order; what overlaps is one, under the name of what begins first and is longest.
pub(crate) fn merged(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|one| (one.start, Reverse(one.end), one.token));
    let mut apart: Vec<Found> = Vec::with_capacity(found.len());
    for one in found {
        match apart.last_mut() {
            Some(last) if one.start < last.end => last.end = last.end.max(one.end),
            _ => apart.push(one),
        }
    }
    apart
}

/// The text with tokens at these places, which are in order and apart.
pub(crate) fn replaced<'t>(text: &'t str, found: &[Found]) -> Cow<'t, str> {
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    let mut found = found.iter().peekable();
    for (place, c) in (0_u32..).zip(text.chars()) {
        if let Some(one) = found.next_if(|one| one.start == place) {
            out.push_str(&one.token.to_string());
            at = one.end;
        }
        if place >= at {
            out.push(c);
        }
    }
    Cow::Owned(out)
}
