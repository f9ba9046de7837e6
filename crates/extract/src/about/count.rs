//! How many: numbers as texts give them, in English and Spanish, with honest bounds for those that
//! are open or rough.
//!
//! What is said exactly is kept exactly. Words that name no number have the least one that they can
//! mean: a plural of dozens is at least two dozens, "several" at least three. "About" is read
//! generously, as within a quarter to each side, since two numbers are told apart by these bounds,
//! and a contradiction that is none is worse than one not seen. All of these are conventions of
//! ours; bounds made by them are marked as approximate.

use super::when;
use super::words::{Word, number};
use model::Bounds;
use std::ops::Range;

/// A number in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quantity {
    /// Its words: "at least 34", "unas 40", "dozens".
    pub(super) words: Range<usize>,
    pub(super) bounds: Bounds,
}

/// No number takes more words than this: "no more than two hundred and thirty-five thousand".
const LONGEST: usize = 12;

/// The longest number that ends right before a word; `None` for a year, and after a comparison that
/// is not known.
pub(super) fn ending_at(words: &[Word<'_>], end: usize) -> Option<Quantity> {
    let starts = end.saturating_sub(LONGEST)..end;
    let mut found = starts.filter_map(|at| starting_at(words, at));
    let quantity = found.find(|quantity| quantity.words.end == end)?;
    let before = quantity.words.start.checked_sub(1).map_or("", |before| low(words, before));
    let compared = matches!(before, "than" | "least" | "most" | "que");
    (!compared && !is_year(words, &quantity.words)).then_some(quantity)
}

/// "in 2025", "March 2025".
pub(super) fn is_year(words: &[Word<'_>], at: &Range<usize>) -> bool {
    let before = at.start.checked_sub(1).map_or("", |before| low(words, before));
    let dated = when::opens_a_date(before) || when::is_calendar(before);
    at.len() == 1 && dated && when::year(low(words, at.start)).is_some()
}

/// The number that starts at a word.
pub(super) fn starting_at(words: &[Word<'_>], at: usize) -> Option<Quantity> {
    range_at(words, at).or_else(|| hedged_at(words, at))
}

fn low<'w>(words: &'w [Word<'_>], at: usize) -> &'w str {
    words.get(at).map_or("", |word| &word.low)
}

/// What a number says of the true one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hedge {
    AtLeast,
    MoreThan,
    AtMost,
    FewerThan,
    About,
    Nearly,
}

use Hedge::{About, AtLeast, AtMost, FewerThan, MoreThan, Nearly};

/// Words before a number, folded; a longer phrase before those that it starts with.
const BEFORE: &[(&str, Hedge)] = &[
    ("at least", AtLeast),
    ("no fewer than", AtLeast),
    ("not fewer than", AtLeast),
    ("no less than", AtLeast),
    ("not less than", AtLeast),
    ("a minimum of", AtLeast),
    ("upwards of", AtLeast),
    ("al menos", AtLeast),
    ("por lo menos", AtLeast),
    ("cuando menos", AtLeast),
    ("como minimo", AtLeast),
    ("un minimo de", AtLeast),
    ("no menos de", AtLeast),
    ("more than", MoreThan),
    ("well over", MoreThan),
    ("in excess of", MoreThan),
    ("over", MoreThan),
    ("mas de", MoreThan),
    ("at most", AtMost),
    ("at the most", AtMost),
    ("no more than", AtMost),
    ("not more than", AtMost),
    ("as many as", AtMost),
    ("up to", AtMost),
    ("a maximum of", AtMost),
    ("a lo sumo", AtMost),
    ("como maximo", AtMost),
    ("como mucho", AtMost),
    ("cuando mucho", AtMost),
    ("un maximo de", AtMost),
    ("no mas de", AtMost),
    ("hasta", AtMost),
    ("fewer than", FewerThan),
    ("less than", FewerThan),
    ("under", FewerThan),
    ("menos de", FewerThan),
    ("about", About),
    ("around", About),
    ("some", About),
    ("roughly", About),
    ("approximately", About),
    ("an estimated", About),
    ("unos", About),
    ("unas", About),
    ("cerca de", About),
    ("alrededor de", About),
    ("aproximadamente", About),
    ("en torno a", About),
    ("nearly", Nearly),
    ("almost", Nearly),
    ("close to", Nearly),
    ("just under", Nearly),
    ("casi", Nearly),
];

/// Words after a number.
const AFTER: &[(&str, Hedge)] = &[
    ("or more", AtLeast),
    ("+", AtLeast),
    ("o mas", AtLeast),
    ("or fewer", AtMost),
    ("or less", AtMost),
    ("o menos", AtMost),
    ("or so", About),
    ("aproximadamente", About),
];

/// The hedge whose words start here, the longest of those that do, and how many words it has.
fn hedge_at(words: &[Word<'_>], at: usize, table: &[(&str, Hedge)]) -> Option<(Hedge, usize)> {
    let fits = |phrase: &str| {
        let mut parts = phrase.split(' ').enumerate();
        parts.all(|(n, part)| low(words, at + n) == part)
    };
    let found = table.iter().filter(|(phrase, _)| fits(phrase));
    let length = |phrase: &str| phrase.split(' ').count();
    let longest = found.max_by_key(|(phrase, _)| length(phrase))?;
    Some((longest.1, length(longest.0)))
}

/// "no more than about 40", "unas 40 o más".
fn hedged_at(words: &[Word<'_>], start: usize) -> Option<Quantity> {
    const MOST_HEDGES: usize = 3;
    let (mut at, mut hedges) = (start, Vec::new());
    while let Some((hedge, length)) =
        hedge_at(words, at, BEFORE).filter(|_| hedges.len() < MOST_HEDGES)
    {
        hedges.push(hedge);
        at += length;
    }
    let (number, length) = named_at(words, at)?;
    at += length;
    if let Some((hedge, length)) = hedge_at(words, at, AFTER) {
        hedges.push(hedge);
        at += length;
    }
    Some(Quantity { words: start..at, bounds: bounds(number, &hedges)? })
}

/// A number as its words name it, before what is said around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Named {
    least: u64,
    /// `None` for a plural without end: "dozens".
    most: Option<u64>,
    /// Whether the words are rough by themselves.
    rough: bool,
}

impl Named {
    fn exactly(number: u64) -> Self {
        Self { least: number, most: Some(number), rough: false }
    }

    fn roughly(number: u64) -> Self {
        Self { rough: true, ..Self::exactly(number) }
    }

    fn from(least: u64) -> Self {
        Self { least, most: None, rough: true }
    }
}

/// A quarter to each side, at least one, rounded outwards.
fn slack(number: u64) -> u64 {
    number.div_ceil(4)
}

fn bounds(named: Named, hedges: &[Hedge]) -> Option<Bounds> {
    let says = |hedge: Hedge| hedges.contains(&hedge);
    let open = |hedge: &&Hedge| matches!(hedge, AtLeast | MoreThan | AtMost | FewerThan);
    let bound = hedges.iter().find(open).copied();
    let about = says(About) || named.rough && bound.is_none() && !says(Nearly);
    let rough = named.rough || about || says(Nearly);
    let below = if about || says(Nearly) { slack(named.least) } else { 0 };
    // A plural without end stays what it says: "about" makes dozens no fewer.
    let least = if named.most.is_none() { named.least } else { named.least.saturating_sub(below) };
    let above = |most: u64| if about { most.saturating_add(slack(most)) } else { most };
    let most = named.most.map(above);
    match bound {
        Some(AtLeast) => Bounds::new(Some(least), None, rough),
        Some(MoreThan) => {
            let more = least.saturating_add(u64::from(named.most.is_some()));
            Bounds::new(Some(more), None, rough)
        }
        Some(AtMost) => Bounds::new(None, Some(most?), rough),
        Some(FewerThan) => Bounds::new(None, Some(most?.checked_sub(1)?), rough),
        _ => Bounds::new(Some(least), most, rough),
    }
}

/// "between 20 and 30", "entre veinte y treinta", "20 to 30", "20–30", "dos o tres".
fn range_at(words: &[Word<'_>], start: usize) -> Option<Quantity> {
    if let Some((least, most)) = joined(low(words, start)) {
        let bounds = Bounds::new(Some(least), Some(most), false)?;
        return Some(Quantity { words: start..start + 1, bounds });
    }
    let hedge = hedge_at(words, start, BEFORE).filter(|(hedge, _)| *hedge == About);
    let first = start + hedge.map_or(0, |(_, length)| length);
    let opener = low(words, first);
    let opens = matches!(opener, "between" | "entre" | "from" | "de");
    let first = first + usize::from(opens);
    let one = matches!(low(words, first), "one" | "uno" | "una").then_some((1, 1));
    let (least, length) = numeral(words, first).or(one)?;
    let link = low(words, first + length);
    let links = match opener {
        "between" => link == "and",
        "entre" => link == "y",
        "from" => link == "to",
        "de" => link == "a",
        _ => matches!(link, "to" | "-" | "or" | "a" | "o"),
    };
    if !links {
        return None;
    }
    let second = first + length + 1;
    let (most, length) = numeral(words, second)?;
    let least = if hedge.is_some() { least.saturating_sub(slack(least)) } else { least };
    let most = if hedge.is_some() { most.saturating_add(slack(most)) } else { most };
    let bounds = Bounds::new(Some(least), Some(most), hedge.is_some())?;
    Some(Quantity { words: start..second + length, bounds })
}

/// "20-30", which is one word.
fn joined(low: &str) -> Option<(u64, u64)> {
    let (least, most) = low.split_once('-')?;
    let is_number = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
    let both = is_number(least) && is_number(most);
    both.then(|| Some((number(least)?, number(most)?)))?
}

/// A number with its length in words: "34", "a dozen", "hundreds of thousands", "none".
fn named_at(words: &[Word<'_>], at: usize) -> Option<(Named, usize)> {
    rough_at(words, at)
        .or_else(|| numeral(words, at).map(|(number, length)| (Named::exactly(number), length)))
        .or_else(|| none_at(words, at))
}

/// "none", "ninguno", and "no" before a noun, where it answers nothing.
fn none_at(words: &[Word<'_>], at: usize) -> Option<(Named, usize)> {
    let before = at.checked_sub(1).map_or("", |before| low(words, before));
    let length = match (low(words, at), low(words, at + 1)) {
        ("none" | "zero" | "ninguno" | "ninguna" | "ningun" | "cero", _) => 1,
        ("not", "one") => 2,
        ("no", _) if before != "," => 1,
        _ => return None,
    };
    Some((Named::exactly(0), length))
}

/// Nouns and plurals that name a number roughly.
fn rough_at(words: &[Word<'_>], at: usize) -> Option<(Named, usize)> {
    let three = (low(words, at), low(words, at + 1), low(words, at + 2));
    if let (Some(many), "of" | "de", Some(unit)) = (plural(three.0), three.1, thousands(three.2)) {
        return Some((Named::from(many.saturating_mul(unit)), 3));
    }
    match three {
        ("several" | "varias" | "varios", unit, _) => Some(many_of(unit, 3, 1)),
        ("a", "few", unit) => Some(many_of(unit, 2, 2)),
        ("a", "handful", _) | ("un", "punado", _) => Some((Named::from(2), 2)),
        ("unos", "pocos", _) | ("unas", "pocas", _) => Some((Named::from(2), 2)),
        ("a", "couple", _) | ("un", "par", _) => Some((Named::roughly(2), 2)),
        ("half", "a", "dozen") | ("a", "half", "dozen") => Some((Named::roughly(6), 3)),
        ("a", "half-dozen", _) | ("media", "docena", _) => Some((Named::roughly(6), 2)),
        ("a" | "un" | "una", unit, _) => Some((Named::roughly(collective(unit)?), 2)),
        (many, _, _) if plural(many).is_some() => Some((Named::from(plural(many)?), 1)),
        _ => dozens_at(words, at),
    }
}

/// "several hundred": at least two of the unit; else at least so many.
fn many_of(unit: &str, least: u64, length: usize) -> (Named, usize) {
    match plural(unit).or_else(|| collective(unit).map(|one| 2 * one)) {
        Some(units) => (Named::from(units), length + 1),
        None => (Named::from(least), length),
    }
}

/// "two dozen", "tres docenas".
fn dozens_at(words: &[Word<'_>], at: usize) -> Option<(Named, usize)> {
    let (number, length) = numeral(words, at)?;
    let unit = match low(words, at + length) {
        "dozen" | "docenas" => 12,
        "decenas" => 10,
        _ => return None,
    };
    Some((Named::roughly(number.checked_mul(unit)?), length + 1))
}

/// What a plural is at least: two of its kind.
fn plural(low: &str) -> Option<u64> {
    Some(match low {
        "dozens" | "docenas" => 24,
        "tens" | "decenas" => 20,
        "scores" => 40,
        "hundreds" | "cientos" | "centenares" | "centenas" => 200,
        "thousands" | "miles" | "millares" => 2_000,
        _ => return None,
    })
}

fn thousands(low: &str) -> Option<u64> {
    Some(match low {
        "thousands" | "miles" => 1_000,
        "millions" | "millones" => 1_000_000,
        _ => return None,
    })
}

/// Nouns for a number of people that is meant roughly.
fn collective(low: &str) -> Option<u64> {
    Some(match low {
        "dozen" | "docena" => 12,
        "score" | "veintena" => 20,
        "hundred" | "centenar" | "centena" => 100,
        "thousand" | "millar" => 1_000,
        "million" | "millon" => 1_000_000,
        "decena" => 10,
        "quincena" => 15,
        "treintena" => 30,
        "cincuentena" => 50,
        _ => return None,
    })
}

/// A word of a number that is spelled out or written in digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Digits(u64),
    /// 1 to 29, and what takes nothing after it.
    Small(u64),
    /// 20 to 90, which a small one can follow.
    Ten(u64),
    /// 100 to 900 in one word, which tens and small ones can follow.
    Hundreds(u64),
    /// "hundred", which multiplies what is before it.
    Hundred,
    /// "thousand", "mil", "million": multiplies all before it.
    Unit(u64),
}

fn piece(low: &str) -> Option<Piece> {
    if low.starts_with(|c: char| c.is_ascii_digit()) {
        return number(low).map(Piece::Digits);
    }
    let hundreds = HUNDREDS.iter().find(|(name, _)| *name == low);
    if let Some((_, value)) = hundreds {
        return Some(Piece::Hundreds(*value));
    }
    Some(match low {
        "one" | "un" | "una" | "uno" => Piece::Small(1),
        "hundred" => Piece::Hundred,
        "thousand" | "mil" => Piece::Unit(1_000),
        "million" | "millon" | "millones" => Piece::Unit(1_000_000),
        _ => match number(low).or_else(|| twenties(low)) {
            Some(ten) if ten >= 20 && ten % 10 == 0 => Piece::Ten(ten),
            Some(small) => Piece::Small(small),
            None => return compound(low),
        },
    })
}

/// "thirty-two".
fn compound(low: &str) -> Option<Piece> {
    let (ten, small) = low.split_once('-')?;
    match (piece(ten)?, piece(small)?) {
        (Piece::Ten(ten), Piece::Small(small)) if small < 10 => Some(Piece::Small(ten + small)),
        _ => None,
    }
}

const HUNDREDS: &[(&str, u64)] = &[
    ("cien", 100),
    ("ciento", 100),
    ("doscientos", 200),
    ("doscientas", 200),
    ("trescientos", 300),
    ("trescientas", 300),
    ("cuatrocientos", 400),
    ("cuatrocientas", 400),
    ("quinientos", 500),
    ("quinientas", 500),
    ("seiscientos", 600),
    ("seiscientas", 600),
    ("setecientos", 700),
    ("setecientas", 700),
    ("ochocientos", 800),
    ("ochocientas", 800),
    ("novecientos", 900),
    ("novecientas", 900),
];

/// "veintiuno" to "veintinueve", which [`number`] does not have.
fn twenties(low: &str) -> Option<u64> {
    const NAMES: [&str; 9] = [
        "veintiun",
        "veintidos",
        "veintitres",
        "veinticuatro",
        "veinticinco",
        "veintiseis",
        "veintisiete",
        "veintiocho",
        "veintinueve",
    ];
    let found = NAMES.iter().position(|name| *name == low).map(|at| at as u64 + 21);
    found.or(matches!(low, "veintiuno" | "veintiuna").then_some(21))
}

/// A number in digits or spelled out, with its length in words: "two hundred and fifty", "treinta y
/// dos", "3 millones". "One" by itself is more often a pronoun or an article.
pub(crate) fn numeral(words: &[Word<'_>], start: usize) -> Option<(u64, usize)> {
    let mut spelled = Spelled::default();
    let mut at = start;
    // "Mil" is a number by itself, "thousand" only after one.
    if low(words, start) == "thousand" {
        return None;
    }
    loop {
        let linked = usize::from(at > start && spelled.links(low(words, at)));
        match piece(low(words, at + linked)).filter(|piece| spelled.takes(*piece, linked > 0)) {
            Some(piece) => spelled.push(piece)?,
            None => break,
        }
        at += linked + 1;
    }
    let is_one = at == start + 1 && spelled.last == Some(Piece::Small(1));
    (at > start && !is_one).then_some((spelled.total.checked_add(spelled.group)?, at - start))
}

/// A number while it is read.
#[derive(Debug, Default)]
struct Spelled {
    /// The thousands and millions before.
    total: u64,
    /// What a unit after it multiplies.
    group: u64,
    last: Option<Piece>,
}

impl Spelled {
    /// Whether a word can join two parts: "treinta y dos", "two hundred and five".
    fn links(&self, low: &str) -> bool {
        match self.last {
            Some(Piece::Ten(_)) => low == "y",
            Some(Piece::Hundred | Piece::Unit(_)) => low == "and",
            _ => false,
        }
    }

    fn takes(&self, next: Piece, linked: bool) -> bool {
        match (self.last, next) {
            (None, Piece::Hundred) => false,
            (None, Piece::Unit(unit)) => unit == 1_000,
            (None, _) => true,
            (Some(Piece::Ten(_)), Piece::Small(small)) => small < 10,
            (
                Some(Piece::Hundred | Piece::Hundreds(_) | Piece::Unit(_)),
                Piece::Small(_) | Piece::Ten(_),
            ) => true,
            (Some(Piece::Unit(_)), Piece::Hundreds(_)) => true,
            (Some(Piece::Small(small)), Piece::Hundred) => small < 100 && !linked,
            (Some(Piece::Unit(before)), Piece::Unit(unit)) => before < unit && !linked,
            (Some(_), Piece::Unit(_)) => !linked,
            _ => false,
        }
    }

    fn push(&mut self, piece: Piece) -> Option<()> {
        match piece {
            Piece::Digits(n) | Piece::Small(n) | Piece::Ten(n) | Piece::Hundreds(n) => {
                self.group = self.group.checked_add(n)?;
            }
            Piece::Hundred => self.group = self.group.checked_mul(100)?,
            Piece::Unit(unit) => {
                let group = if self.group == 0 && self.total == 0 { 1 } else { self.group };
                // "cien mil millones": the thousands before a million are multiplied with it.
                let all = if self.group == 0 { self.total } else { 0 }.checked_add(group)?;
                let kept = if self.group == 0 { 0 } else { self.total };
                self.total = kept.checked_add(all.checked_mul(unit)?)?;
                self.group = 0;
            }
        }
        self.last = Some(piece);
        Some(())
    }
}
