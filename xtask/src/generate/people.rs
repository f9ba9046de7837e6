//! Invented people in lists: names of syllables, some common and most rare, siblings, namesakes and
//! twins; and rows that tell of a person as lists do, with what is left out, misheard or mistyped.

use super::random::Random;

/// A row of a list, and whose it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) person: u32,
    given: String,
    second_given: String,
    family: String,
    second_family: String,
    birth_date: String,
    birth_year: String,
    sex: &'static str,
    place: String,
}

/// The columns of a row as [`Row::line`] writes them; `person_id` is the answer.
pub(super) const HEADER: &str = "id,person_id,given,second_given,family,second_family,birth_date,\
    birth_year,sex,place";

impl Row {
    /// The row as CSV; nothing in it needs quotes.
    pub(super) fn line(&self, id: usize) -> String {
        let person = self.person.to_string();
        let id = id.to_string();
        let fields = [
            &id,
            &person,
            &self.given,
            &self.second_given,
            &self.family,
            &self.second_family,
            &self.birth_date,
            &self.birth_year,
            self.sex,
            &self.place,
        ];
        fields.join(",")
    }
}

/// So many rows in random order.
pub(super) fn rows(count: usize, seed: u64) -> Vec<Row> {
    let mut random = Random::new(seed);
    let land = Land::new(&mut random);
    let mut rows = Vec::with_capacity(count);
    let mut before: Option<Person> = None;
    for number in 0.. {
        if rows.len() >= count {
            break;
        }
        let person = match &before {
            Some(other) => land.next(other, &mut random),
            None => land.stranger(&mut random),
        };
        for _ in 0..repeats(&mut random).min(count - rows.len()) {
            rows.push(land.row(number, &person, &mut random));
        }
        before = Some(person);
    }
    let order: Vec<usize> = (0..count).collect();
    let order = random.sample(&order, count);
    order.into_iter().map(|at| rows[at].clone()).collect()
}

/// How often a person is in the lists: most once, some as often as seven times.
fn repeats(random: &mut Random) -> usize {
    let mut repeats = 1;
    while repeats < 7 && random.percent(40) {
        repeats += 1;
    }
    repeats
}

/// Day, month and year.
#[derive(Debug, Clone, Copy)]
struct Birth {
    year: usize,
    month: usize,
    day: usize,
}

impl Birth {
    fn any(random: &mut Random) -> Self {
        // 28 days: every such date is one in every year.
        let (year, month) = (random.within(1938, 2006), random.within(1, 12));
        Self { year, month, day: random.within(1, 28) }
    }

    fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// What is true of somebody.
#[derive(Debug, Clone)]
struct Person {
    is_woman: bool,
    given: String,
    second_given: String,
    family: String,
    second_family: String,
    birth: Birth,
    place: String,
}

/// The names and places that there are.
struct Land {
    families: Names,
    women: Names,
    men: Names,
    places: Names,
}

/// A thousandth, for what is rare.
fn thousandths(random: &mut Random, share: usize) -> bool {
    random.below(1000) < share
}

impl Land {
    fn new(random: &mut Random) -> Self {
        Self {
            families: Names::new(12_000, 2, random),
            women: Names::new(900, 2, random),
            men: Names::new(900, 2, random),
            places: Names::new(600, 3, random),
        }
    }

    fn stranger(&self, random: &mut Random) -> Person {
        let is_woman = random.percent(42);
        let has_two_families = random.below(3) < 2;
        let second_family =
            if has_two_families { self.families.any(random) } else { String::new() };
        let second_given = random.percent(60).then(|| self.given(is_woman, random));
        Person {
            is_woman,
            given: self.given(is_woman, random),
            second_given: second_given.unwrap_or_default(),
            family: self.families.any(random),
            second_family,
            birth: Birth::any(random),
            place: self.places.any(random),
        }
    }

    fn given(&self, is_woman: bool, random: &mut Random) -> String {
        if is_woman { self.women.any(random) } else { self.men.any(random) }
    }

    /// Somebody after another: a sibling, a child with the name of its father, a twin, or a stranger.
    fn next(&self, other: &Person, random: &mut Random) -> Person {
        let stranger = self.stranger(random);
        let (family, second_family) = (other.family.clone(), other.second_family.clone());
        let sibling = Person { family, second_family, place: other.place.clone(), ..stranger };
        match random.below(1000) {
            0..100 => sibling,
            100..118 if !other.is_woman && other.birth.year < 1980 => {
                let year = other.birth.year + random.within(18, 35);
                let birth = Birth { year, ..Birth::any(random) };
                let second_family = match other.second_family.is_empty() {
                    true => String::new(),
                    false => self.families.any(random),
                };
                Person { birth, second_family, ..other.clone() }
            }
            118..124 => Person { birth: other.birth, ..sibling },
            _ => self.stranger(random),
        }
    }

    /// What a list has of somebody.
    fn row(&self, number: u32, person: &Person, random: &mut Random) -> Row {
        let mut row = Row {
            person: number,
            given: person.given.clone(),
            second_given: person.second_given.clone(),
            family: person.family.clone(),
            second_family: person.second_family.clone(),
            ..Row::default()
        };
        shorten(&mut row, random);
        for name in [&mut row.given, &mut row.second_given, &mut row.family, &mut row.second_family]
        {
            spoil(name, random);
        }
        confuse(&mut row, random);
        date(&mut row, person.birth, random);
        row.sex = sex(person.is_woman, random);
        row.place = self.place(person, random);
        row
    }

    /// Missing for a quarter; another for who moved.
    fn place(&self, person: &Person, random: &mut Random) -> String {
        match random.below(100) {
            0..25 => String::new(),
            25..36 => self.places.any(random),
            _ => person.place.clone(),
        }
    }
}

fn sex(is_woman: bool, random: &mut Random) -> &'static str {
    let is_wrong = thousandths(random, 5);
    match (random.percent(15), is_woman != is_wrong) {
        (true, _) => "",
        (false, true) => "f",
        (false, false) => "m",
    }
}

/// Leaves out the second names that many lists do not ask for.
fn shorten(row: &mut Row, random: &mut Random) {
    if random.percent(42) {
        row.second_given.clear();
    }
    if random.percent(28) {
        row.second_family.clear();
    }
    if thousandths(random, 22) {
        row.given.truncate(1);
    }
}

/// A slip of the hand, or another spelling of the same sound.
fn spoil(name: &mut String, random: &mut Random) {
    if random.percent(5) {
        *name = mistyped(name, random);
    }
    if random.percent(4) {
        *name = misheard(name, random);
    }
}

/// One letter another, left out, twice, or two in the wrong order. Names are of ASCII letters.
fn mistyped(name: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() < 3 {
        return name.to_owned();
    }
    let at = random.below(letters.len() - 1);
    match random.below(4) {
        0 => letters[at] = random.pick(&LETTERS),
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

const LETTERS: [char; 20] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'j', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'v',
    'z',
];

/// Spellings that sound alike in Spanish or in English.
const SOUNDS: [(&str, &str); 12] = [
    ("v", "b"),
    ("b", "v"),
    ("z", "s"),
    ("s", "z"),
    ("qu", "k"),
    ("ll", "y"),
    ("ch", "sh"),
    ("gu", "w"),
    ("ai", "ay"),
    ("j", "h"),
    ("ll", "l"),
    ("f", "ph"),
];

fn misheard(name: &str, random: &mut Random) -> String {
    let fitting: Vec<_> = SOUNDS.into_iter().filter(|(sound, _)| name.contains(sound)).collect();
    if fitting.is_empty() {
        return name.to_owned();
    }
    let (sound, other) = random.pick(&fitting);
    name.replacen(sound, other, 1)
}

/// Puts names into the wrong fields.
fn confuse(row: &mut Row, random: &mut Random) {
    if thousandths(random, 30) && !row.second_family.is_empty() {
        let second = std::mem::take(&mut row.second_family);
        row.family = format!("{} {second}", row.family);
    } else if thousandths(random, 12) && !row.second_family.is_empty() {
        std::mem::swap(&mut row.family, &mut row.second_family);
    }
    if thousandths(random, 5) {
        std::mem::swap(&mut row.given, &mut row.family);
    }
}

/// Writes the date of birth: as it is, wrong in one of the ways of dates, or not at all.
fn date(row: &mut Row, birth: Birth, random: &mut Random) {
    let mut told = birth;
    match random.below(1000) {
        0..18 if birth.day <= 12 => (told.day, told.month) = (birth.month, birth.day),
        18..36 => told.day = random.within(1, 28),
        36..54 if random.percent(50) => told.year += 1,
        36..54 => told.year -= 1,
        54..84 => (told.day, told.month) = (1, 1),
        _ => {}
    }
    let has_date = !random.percent(30);
    if has_date {
        row.birth_date = told.iso();
    }
    if has_date || random.percent(30) {
        row.birth_year = told.year.to_string();
    }
}

/// Names, the common ones first.
struct Names {
    names: Vec<String>,
    /// The sum of the weights up to each.
    sums: Vec<f64>,
}

impl Names {
    /// So many different names of `syllables` or one more, with the frequencies of Zipf and
    /// Mandelbrot: 1 / (rank + 2.7)^1.05, as names of people have them.
    fn new(count: usize, syllables: usize, random: &mut Random) -> Self {
        let mut seen = std::collections::HashSet::new();
        let mut names = Vec::with_capacity(count);
        while names.len() < count {
            let name = name(random.within(syllables, syllables + 1), random);
            if seen.insert(name.clone()) {
                names.push(name);
            }
        }
        let mut sum = 0.0;
        let sums = (1..=count).map(|rank| {
            sum += (rank as f64 + 2.7).powf(-1.05);
            sum
        });
        Self { sums: sums.collect(), names }
    }

    fn any(&self, random: &mut Random) -> String {
        let drawn = random.unit() * self.sums.last().unwrap_or(&0.0);
        let at = self.sums.partition_point(|sum| *sum <= drawn);
        self.names[at.min(self.names.len() - 1)].clone()
    }
}

const ONSETS: [&str; 21] = [
    "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "z", "j", "qu", "gu", "ch",
    "ll", "tr", "br",
];
const RHYMES: [&str; 18] = [
    "a", "e", "i", "o", "a", "e", "o", "an", "en", "in", "on", "ar", "er", "or", "al", "el", "es",
    "ai",
];

fn name(syllables: usize, random: &mut Random) -> String {
    (0..syllables).map(|_| random.pick(&ONSETS).to_owned() + random.pick(&RHYMES)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn the_same_seed_gives_the_same_people() {
        assert_eq!(rows(300, 5), rows(300, 5));
        assert_ne!(rows(300, 5), rows(300, 6));
    }

    #[test]
    fn every_row_has_its_columns() {
        let fields = HEADER.split(',').count();
        for (id, row) in rows(500, 1).iter().enumerate() {
            assert_eq!(row.line(id).split(',').count(), fields, "{row:?}");
            assert!(!row.given.is_empty() && !row.family.is_empty(), "{row:?}");
        }
    }

    #[test]
    fn people_repeat_and_share_names() {
        let rows = rows(4000, 2);
        let people: BTreeSet<u32> = rows.iter().map(|row| row.person).collect();
        assert!((2000..3000).contains(&people.len()), "{}", people.len());
        let mut bearers: BTreeMap<(&str, &str), BTreeSet<u32>> = BTreeMap::new();
        for row in &rows {
            bearers.entry((&row.given, &row.family)).or_default().insert(row.person);
        }
        assert!(bearers.values().any(|people| people.len() > 1));
    }
}
