//! Values as they are compared: what they mean, which is less exact than which, and which may be a slip
//! of whoever took down the other.

use super::Kind;
use crate::names::{fold, words};
use model::CALENDARS;
use model::Edtf;
use std::borrow::Cow;

/// A value that was read as one of its kind; what cannot be is text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// Words, folded.
    Text(Vec<String>),
    /// Elements.
    Set(Set),
    /// Levels, folded, the most exact first.
    Place(Vec<String>),
    /// The first and the last day that can be meant.
    Date(Option<i32>, Option<i32>),
    /// A number, the least and the greatest that can be meant.
    Number(f64, f64, f64),
    /// The minute of the day, and the day where it is given.
    Time(u32, Option<i32>),
}

/// Elements, folded, in order, each once, in one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Set {
    joined: String,
    count: usize,
}

/// What stands between parts of one text. Of several none has it: they are words.
const BETWEEN: &str = "\u{1f}";

impl Set {
    /// Of elements in order.
    pub(super) fn of(elements: &[&str]) -> Self {
        Self { joined: elements.join(BETWEEN), count: elements.len() }
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &str> {
        self.joined.splitn(self.count, BETWEEN)
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }
}

/// What separates the elements of a set. Commas do only where the attribute's values show it.
pub(super) const SEPARATORS: [char; 3] = [';', '|', '\n'];

/// Where the most exact level of a place stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Finest {
    First,
    Last,
}

/// How the values of one attribute are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) kind: Kind,
    pub(super) finest: Finest,
    /// Whether commas part the elements of sets.
    pub(super) commas: bool,
}

impl Value {
    pub(super) fn read(text: &str, reading: Reading) -> Self {
        let typed = match reading.kind {
            Kind::Text => None,
            Kind::Set => Some(Self::Set(set(text, reading.commas))),
            Kind::Place => levels(text, reading.finest).map(Self::Place),
            Kind::Date => days(text).map(|(first, last)| Self::Date(first, last)),
            Kind::Number => number(text).map(|(at, low, high)| Self::Number(at, low, high)),
            Kind::Time => clock(text).map(|(minute, day)| Self::Time(minute, day)),
        };
        typed.unwrap_or_else(|| Self::Text(folded_words(text)))
    }

    /// What values that mean the same have in common.
    pub(super) fn key<'v>(&'v self, text: &'v str) -> Cow<'v, str> {
        match self {
            // A value without letters and digits is itself.
            Self::Text(words) if words.is_empty() => Cow::Borrowed(text),
            Self::Text(words) => in_one(words, " "),
            Self::Set(set) => Cow::Borrowed(&set.joined),
            Self::Place(levels) => in_one(levels, BETWEEN),
            Self::Date(first, last) => Cow::Owned(format!("{first:?}/{last:?}")),
            Self::Number(at, low, high) => Cow::Owned(format!("{at} {low} {high}")),
            Self::Time(minute, day) => Cow::Owned(format!("{minute} {day:?}")),
        }
    }

    /// Whether this is true wherever the other is, and says less.
    pub(super) fn is_general_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(short), Self::Text(long)) => is_abbreviation(short, long),
            (Self::Place(short), Self::Place(long)) => {
                short.len() < long.len() && is_subsequence(short, long)
            }
            (Self::Date(first, last), Self::Date(from, to)) => {
                let holds = first.is_none_or(|first| from.is_some_and(|from| first <= from))
                    && last.is_none_or(|last| to.is_some_and(|to| to <= last));
                holds && (first, last) != (from, to)
            }
            (Self::Number(_, low, high), Self::Number(_, least, most)) => {
                low <= least && most <= high && (low, high) != (least, most)
            }
            (Self::Time(minute, None), Self::Time(other, Some(_))) => minute == other,
            _ => false,
        }
    }

    /// Whether one may have been taken down for the other.
    pub(super) fn is_near(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(a), Self::Text(b)) => is_slip(&in_one(a, " "), &in_one(b, " ")),
            (Self::Place(a), Self::Place(b)) => is_slip(&in_one(a, ","), &in_one(b, ",")),
            (Self::Date(Some(a), Some(b)), Self::Date(Some(c), Some(d))) => {
                (a.abs_diff(*c)).max(b.abs_diff(*d)) <= 1
            }
            (Self::Number(a, ..), Self::Number(b, ..)) => {
                (a - b).abs() <= NEAR * a.abs().max(b.abs())
            }
            (Self::Time(a, day), Self::Time(b, other)) => day == other && a.abs_diff(*b) <= MINUTES,
            _ => false,
        }
    }
}

/// Words as one text; one word as it is.
fn in_one<'w>(words: &'w [String], between: &str) -> Cow<'w, str> {
    match words {
        [only] => Cow::Borrowed(only),
        _ => Cow::Owned(words.join(between)),
    }
}

/// Numbers that differ by a hundredth, and times by ten minutes, are near: the tolerances of Li et al.
/// (2012), Truth Finding on the Deep Web, section 2.
const NEAR: f64 = 0.01;
const MINUTES: u32 = 10;

fn folded_words(text: &str) -> Vec<String> {
    words(&fold(text)).map(str::to_owned).collect()
}

fn joined(text: &str) -> String {
    let folded = fold(text);
    let mut joined = String::with_capacity(folded.len());
    for word in words(&folded) {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}

/// A value without letters and digits is an element itself.
fn set(text: &str, commas: bool) -> Set {
    let parts = text.split(|c| SEPARATORS.contains(&c) || (commas && c == ','));
    let elements: Vec<String> = parts.map(joined).collect();
    let mut elements: Vec<&str> =
        elements.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    elements.sort_unstable();
    elements.dedup();
    if elements.is_empty() {
        elements.push(text.trim());
    }
    Set::of(&elements)
}

fn levels(text: &str, finest: Finest) -> Option<Vec<String>> {
    let mut levels: Vec<String> =
        text.split(',').map(joined).filter(|part| !part.is_empty()).collect();
    if finest == Finest::Last {
        levels.reverse();
    }
    (!levels.is_empty()).then_some(levels)
}

fn is_subsequence(short: &[String], long: &[String]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|level| rest.any(|other| other == level))
}

/// "J. Smith" of "John Smith", "J. Smith" and "John Smith" of "John Albert Smith": the same last word,
/// and before it the same words or their first letters, none out of order.
fn is_abbreviation(short: &[String], long: &[String]) -> bool {
    let (Some((last, before)), Some((name, names))) = (short.split_last(), long.split_last())
    else {
        return false;
    };
    let mut rest = names.iter();
    let stands_for = |word: &String| {
        let mut letters = word.chars();
        let initial = letters.next().filter(|_| letters.next().is_none());
        rest.any(|name| name == word || initial.is_some_and(|letter| name.starts_with(letter)))
    };
    last == name && !before.is_empty() && short != long && before.iter().all(stands_for)
}

/// Texts shorter than this have too many neighbours to call one a slip of another.
const SLIP_FROM: usize = 5;

/// Whether one letter is changed, left out, put in or changed places with its neighbour (Damerau 1964:
/// four of five slips are one of these).
pub(super) fn is_slip(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return is_letter_away(a.as_bytes(), b.as_bytes());
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    is_letter_away(&a, &b)
}

fn is_letter_away<T: Eq>(a: &[T], b: &[T]) -> bool {
    if a.len().min(b.len()) < SLIP_FROM || a.len().abs_diff(b.len()) > 1 || a == b {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest, other) = (&a[same..], &b[same..]);
    match rest.len().cmp(&other.len()) {
        std::cmp::Ordering::Less => *rest == other[1..],
        std::cmp::Ordering::Greater => rest[1..] == *other,
        std::cmp::Ordering::Equal => rest[1..] == other[1..] || is_swapped(rest, other),
    }
}

fn is_swapped<T: Eq>(a: &[T], b: &[T]) -> bool {
    matches!((a, b), ([a1, a2, rest @ ..], [b1, b2, other @ ..])
        if a1 == b2 && a2 == b1 && rest == other)
}

type Days = (Option<i32>, Option<i32>);

/// The days that a date can mean: EDTF, and dates as people write them.
pub(super) fn days(text: &str) -> Option<Days> {
    let text = text.trim();
    let edtf =
        |text: &str| text.parse::<Edtf>().ok().map(|date| (date.first_day(), date.last_day()));
    edtf(text).or_else(|| {
        let folded = fold(text);
        let parts: Vec<&str> = words(&folded).filter(|word| !SMALL.contains(word)).collect();
        named_month(&parts).or_else(|| figures(&parts)).and_then(|date| edtf(&date))
    })
}

/// Words of dates that do not change which day is meant by more than a convention.
const SMALL: &[&str] = &["of", "de", "del", "the", "el", "c", "ca", "circa", "about", "hacia"];

/// "3 March 1950", "March 3rd, 1950", "marzo 1950".
fn named_month(parts: &[&str]) -> Option<String> {
    let month = |word: &&str| CALENDARS.iter().find_map(|c| c.month(word).or(c.short_month(word)));
    let at = parts.iter().position(|word| month(word).is_some())?;
    let month = parts.get(at).and_then(month)?;
    let mut others = parts.to_vec();
    others.remove(at);
    let day = |word: &str| {
        word.trim_end_matches(|c: char| c.is_alphabetic())
            .parse::<u8>()
            .ok()
            .filter(|day| *day <= 31)
    };
    match others[..] {
        [year] if is_year(year) => Some(format!("{year}-{month:02}")),
        [of_month, year] if is_year(year) => {
            Some(format!("{year}-{month:02}-{:02}", day(of_month)?))
        }
        _ => None,
    }
}

/// "3/4/1950": where both of the first two can be the month, one of the two dates.
fn figures(parts: &[&str]) -> Option<String> {
    let number = |word: &str| word.parse::<u8>().ok().filter(|_| word.len() <= 2);
    let date = |year: &str, month: u8, day: u8| format!("{year}-{month:02}-{day:02}");
    match *parts {
        [year] if is_year(year) => Some(year.to_owned()),
        [year, month, day] if is_year(year) => Some(date(year, number(month)?, number(day)?)),
        [a, b, year] if is_year(year) => match (number(a)?, number(b)?) {
            (day, month) if day > 12 => Some(date(year, month, day)),
            (month, day) if day > 12 || month == day => Some(date(year, month, day)),
            (one, two) => {
                let (first, second) = (one.min(two), one.max(two));
                Some(format!("[{},{}]", date(year, first, second), date(year, second, first)))
            }
        },
        _ => None,
    }
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Words before or in place of a number, with what they do to its bounds.
const AT_LEAST: &[&str] = &["at least", "more than", "over", "al menos", "mas de", ">=", ">", "≥"];
const AT_MOST: &[&str] =
    &["at most", "up to", "less than", "under", "hasta", "menos de", "<=", "<", "≤"];
const ABOUT: &[&str] =
    &["about", "around", "some", "approximately", "cerca de", "unos", "unas", "~"];

/// Counts that are words: from so many to less than ten times as many.
const ROUGH: &[(&str, f64)] = &[
    ("dozens", 20.0),
    ("decenas", 20.0),
    ("hundreds", 200.0),
    ("cientos", 200.0),
    ("thousands", 2000.0),
    ("miles", 2000.0),
];

/// What the word after a number makes of it.
const SCALES: &[(&str, f64)] = &[
    ("k", 1e3),
    ("m", 1e6),
    ("b", 1e9),
    ("bn", 1e9),
    ("thousand", 1e3),
    ("mil", 1e3),
    ("million", 1e6),
    ("millones", 1e6),
    ("billion", 1e9),
];

/// About a number: a fifth less or more.
const ROOM: f64 = 0.2;

/// A number, the least and the greatest that its words can mean. A number that ends in two noughts or
/// more, or has fewer decimals, may be rounded: it can mean what rounds to it.
pub(super) fn number(text: &str) -> Option<(f64, f64, f64)> {
    let folded = fold(text.trim());
    if let Some((_, from)) = ROUGH.iter().find(|(word, _)| *word == folded) {
        return Some((*from, *from, from * 10.0 - 1.0));
    }
    let after =
        |words: &[&str]| words.iter().find_map(|word| folded.strip_prefix(word)).and_then(plain);
    if let Some((at, ..)) = after(AT_LEAST) {
        return Some((at, at, f64::INFINITY));
    }
    if let Some((at, ..)) = after(AT_MOST) {
        return Some((at, f64::NEG_INFINITY, at));
    }
    if let Some((at, ..)) = after(ABOUT) {
        let room = at.abs() * ROOM;
        return Some((at, at - room, at + room));
    }
    if let Some((at, ..)) = folded.strip_suffix('+').and_then(plain) {
        return Some((at, at, f64::INFINITY));
    }
    plain(&folded).or_else(|| between(&folded))
}

/// "20-30", "20 to 30", "20 a 30".
fn between(text: &str) -> Option<(f64, f64, f64)> {
    let parts = ["–", " to ", " a ", "-"].iter().find_map(|sign| text.split_once(sign));
    let ((low, ..), (high, ..)) =
        parts.and_then(|(low, high)| Some((plain(low)?, plain(high)?)))?;
    (low < high).then_some((low, low, high))
}

/// A bare number with signs of thousands, currency, percent or a scale.
fn plain(text: &str) -> Option<(f64, f64, f64)> {
    let text = text.trim().trim_matches(|c: char| "$€£%".contains(c) || c.is_whitespace());
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (figures, unit) = text.split_at(end);
    let scale = match unit.trim().trim_end_matches('.') {
        "" => 1.0,
        unit => SCALES.iter().find(|(word, _)| *word == unit)?.1,
    };
    if !figures.bytes().all(|b| b.is_ascii_digit() || b"+-., ".contains(&b)) {
        return None;
    }
    let figures = without_thousands(figures);
    let at: f64 = figures.parse().ok()?;
    let room = half_a_unit(&figures);
    Some((at * scale, (at - room) * scale, (at + room) * scale)).filter(|_| at.is_finite())
}

/// "1,234.5" and "1.234.567" without their signs of thousands.
fn without_thousands(figures: &str) -> String {
    let groups: Vec<&str> = figures.split([',', ' ']).collect();
    let integer = |group: &&str| group.split('.').next().is_some_and(|whole| whole.len() == 3);
    if groups.len() > 1 && groups[1..].iter().all(integer) {
        return groups.concat();
    }
    let points: Vec<&str> = figures.split('.').collect();
    if points.len() > 2 && points[1..].iter().all(|group| group.len() == 3) {
        return points.concat();
    }
    figures.to_owned()
}

/// Half of the unit of the last figure that counts.
fn half_a_unit(figures: &str) -> f64 {
    if let Some((_, decimals)) = figures.split_once('.') {
        return 0.5 * 10_f64.powi(-(decimals.trim_end_matches('0').len() as i32));
    }
    let noughts = figures.len() - figures.trim_end_matches('0').len();
    match noughts {
        2.. if noughts < figures.len() => 0.5 * 10_f64.powi(noughts as i32),
        _ => 0.5,
    }
}

/// "19:22", "7:22 PM", "Dec 1, 2011 7:22p": the minute of the day, and the day where the rest is a date.
pub(super) fn clock(text: &str) -> Option<(u32, Option<i32>)> {
    let folded = fold(text);
    let colon = folded.find(':')?;
    let (before, after) = (&folded[..colon], &folded[colon + 1..]);
    let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
    let from = before.len() - digits;
    let hour: u32 = before[from..].parse().ok().filter(|hour| *hour < 24)?;
    let minute: u32 = after.get(..2)?.parse().ok().filter(|minute| *minute < 60)?;
    let rest = after.get(2..)?;
    let seconds = rest
        .strip_prefix(':')
        .map_or(rest, |rest| rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.'));
    let half = seconds.trim_start();
    let (hour, left) = match (half.chars().next(), hour) {
        (Some('p'), 1..12) => (hour + 12, without_half(half)),
        (Some('p'), _) => (hour, without_half(half)),
        (Some('a'), 12) => (0, without_half(half)),
        (Some('a'), _) => (hour, without_half(half)),
        _ => (hour, half),
    };
    let rest = format!("{} {}", &before[..from], left);
    let day = days(rest.trim()).and_then(|(first, last)| first.filter(|_| first == last));
    Some((hour * 60 + minute, day))
}

/// Without "am", "p.m.", "p".
fn without_half(text: &str) -> &str {
    let rest = text[1..].trim_start_matches('.');
    rest.strip_prefix('m').map_or(rest, |rest| rest.trim_start_matches('.'))
}
