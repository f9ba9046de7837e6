//! The candidates of each object, who gives which, and how candidates stand to each other.

use super::Kind;
use super::kinds::recognise;
use super::names::{Echo, Named, Names};
use super::table::{Row, Table};
use super::values::{Reading, Value, is_slip};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// Of an object with more candidates than this only those with the most sources can be true, so that the
/// work stays linear in the number of claims.
pub(super) const CANDIDATES: usize = 64;

/// A value of one object that somebody claims, in all its spellings.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Candidate {
    /// The number of what it means, over all objects of the attribute.
    pub(super) meaning: u32,
    /// The spelling that most give.
    pub(super) label: u32,
    pub(super) sources: u32,
    /// How many sources give it, those with several values in part.
    pub(super) votes: f64,
    /// The candidates that say less and are true wherever this is.
    pub(super) general: Vec<usize>,
    /// The candidates that may be slips for it.
    pub(super) near: Vec<usize>,
}

/// One source's claim of one candidate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Vote {
    pub(super) source: u32,
    pub(super) candidate: usize,
    /// One over how many values its source gives here.
    pub(super) share: f64,
    /// The probability that it was not taken down as it was made.
    pub(super) slip: f64,
    pub(super) echo: Echo,
    pub(super) time: Option<f64>,
}

/// What is said of one attribute of one object.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    pub(super) object: u32,
    pub(super) candidates: Vec<Candidate>,
    pub(super) votes: Vec<Vote>,
}

impl Item {
    /// The candidates that can be true.
    pub(super) fn open(&self) -> std::ops::Range<usize> {
        0..self.candidates.len().min(CANDIDATES)
    }
}

/// What is said of one attribute.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    pub(super) attribute: u32,
    pub(super) reading: Reading,
    pub(super) items: Vec<Item>,
    /// What the candidates of all objects mean.
    pub(super) meanings: Vec<Value>,
    /// The share of each meaning among all candidates.
    pub(super) common: Vec<f64>,
}

impl Group {
    /// The items, each with what `all` has for its candidates, one item after the other.
    pub(super) fn with<'g>(
        &'g self,
        all: &'g [f64],
    ) -> impl Iterator<Item = (&'g Item, &'g [f64])> {
        let mut rest = all;
        self.items.iter().map(move |item| {
            let (here, after) = rest.split_at(item.candidates.len().min(rest.len()));
            rest = after;
            (item, here)
        })
    }

    /// How many claims there are.
    pub(super) fn claims(&self) -> usize {
        self.items.iter().map(|item| item.votes.len()).sum()
    }
}

/// Gathers the rows of one attribute; `names` has the words of all objects' names.
pub(super) fn gather(table: &Table<'_>, names: &Names, rows: &[Row], given: Option<Kind>) -> Group {
    let reading = reading(table, rows, given);
    let values = Values::of(table, rows, reading);
    let keys: Vec<String> =
        values.all().map(|(value, read)| read.key(table.values.name(value))).collect();
    let mut different: Vec<&str> = keys.iter().map(String::as_str).collect();
    different.sort_unstable();
    different.dedup();
    let place = |key: &String| different.binary_search(&key.as_str()).unwrap_or_default() as u32;
    let numbers: Vec<u32> = keys.iter().map(place).collect();
    let (of_plain, of_mended) = numbers.split_at(values.plain.len());
    let plain_numbers = values.plain.keys().copied().zip(of_plain.iter().copied());
    let mended = values.mended.keys().copied().zip(of_mended.iter().copied()).collect();
    let may_echo = matches!(reading.kind, Kind::Text | Kind::Place);
    let named = |value: u32| match may_echo {
        true => names.of(table.values.name(value)),
        false => Named::No,
    };
    let plain = plain_numbers.map(|(value, meaning)| (value, (meaning, named(value)))).collect();
    let mut meanings = vec![Value::Text(Vec::new()); different.len()];
    for (read, meaning) in values.into_all().zip(&numbers) {
        meanings[*meaning as usize] = read;
    }
    let gatherer = Gatherer { table, plain, mended, meanings: &meanings };
    let objects = rows.chunk_by(|a, b| a.object == b.object);
    let items: Vec<Item> = objects.map(|rows| gatherer.item(rows)).collect();
    let common = common(&items, meanings.len());
    let attribute = rows.first().map_or(0, |row| row.attribute);
    Group { attribute, reading, items, meanings, common }
}

/// The values of an attribute as they were read.
struct Values {
    plain: BTreeMap<u32, Value>,
    /// Sets whose elements were mended, by object and value.
    mended: BTreeMap<(u32, u32), Value>,
}

impl Values {
    fn of(table: &Table<'_>, rows: &[Row], reading: Reading) -> Self {
        let mut values: Vec<u32> = rows.iter().map(|row| row.value).collect();
        values.sort_unstable();
        values.dedup();
        let read = |value: u32| (value, Value::read(table.values.name(value), reading));
        let plain = values.into_iter().map(read).collect();
        let mended = match reading.kind {
            Kind::Set => mend(rows, &plain),
            _ => BTreeMap::new(),
        };
        Self { plain, mended }
    }

    fn all(&self) -> impl Iterator<Item = (u32, &Value)> {
        let plain = self.plain.iter().map(|(value, read)| (*value, read));
        plain.chain(self.mended.iter().map(|((_, value), read)| (*value, read)))
    }

    fn into_all(self) -> impl Iterator<Item = Value> {
        self.plain.into_values().chain(self.mended.into_values())
    }
}

fn reading(table: &Table<'_>, rows: &[Row], given: Option<Kind>) -> Reading {
    let distinct = |rows: &[Row]| -> BTreeSet<u32> { rows.iter().map(|row| row.value).collect() };
    let named = |values: BTreeSet<u32>| -> Vec<&str> {
        values.into_iter().map(|value| table.values.name(value)).collect()
    };
    let objects = rows.chunk_by(|a, b| a.object == b.object).map(|rows| named(distinct(rows)));
    recognise(&named(distinct(rows)), objects, given)
}

fn common(items: &[Item], meanings: usize) -> Vec<f64> {
    let mut common = vec![0.0; meanings];
    let mut all = 0.0;
    for candidate in items.iter().flat_map(|item| &item.candidates) {
        common[candidate.meaning as usize] += 1.0;
        all += 1.0;
    }
    common.iter().map(|count| count / all).collect()
}

/// What items are made with.
struct Gatherer<'g, 'c> {
    table: &'g Table<'c>,
    /// What each value means, and whether it has words of names.
    plain: FxHashMap<u32, (u32, Named)>,
    /// What mended sets mean, by object and value.
    mended: FxHashMap<(u32, u32), u32>,
    meanings: &'g [Value],
}

impl Gatherer<'_, '_> {
    fn meaning(&self, row: &Row) -> (u32, Named) {
        let (plain, named) = self.plain.get(&row.value).copied().unwrap_or_default();
        let mended = match self.mended.is_empty() {
            true => None,
            false => self.mended.get(&(row.object, row.value)),
        };
        (mended.copied().unwrap_or(plain), named)
    }

    fn item(&self, rows: &[Row]) -> Item {
        let means: Vec<(u32, Named)> = rows.iter().map(|row| self.meaning(row)).collect();
        let mut forms: Vec<(u32, &Row)> =
            means.iter().map(|(meaning, _)| *meaning).zip(rows).collect();
        // Stable, so that shares are added up in the order of rows.
        forms.sort_by_key(|(meaning, row)| (*meaning, row.value));
        let mut candidates: Vec<Candidate> =
            forms.chunk_by(|a, b| a.0 == b.0).map(candidate).collect();
        candidates.sort_by(|a, b| b.votes.total_cmp(&a.votes).then(a.meaning.cmp(&b.meaning)));
        let mut places: Vec<(u32, usize)> =
            candidates.iter().map(|candidate| candidate.meaning).zip(0..).collect();
        places.sort_unstable();
        let place = |meaning: u32| {
            let at = places.binary_search_by_key(&meaning, |(meaning, _)| *meaning);
            at.map_or(0, |at| places[at].1)
        };
        relate(&mut candidates, self.meanings);
        let object = rows.first().map_or(0, |row| row.object);
        let vote = |(row, (meaning, named)): (&Row, &(u32, Named))| Vote {
            source: row.source,
            candidate: place(*meaning),
            share: row.share,
            slip: 1.0 - row.confidence,
            echo: named.echo(self.table.objects.name(object), self.table.values.name(row.value)),
            time: row.time,
        };
        Item { object, votes: rows.iter().zip(&means).map(vote).collect(), candidates }
    }
}

/// A candidate from all claims of it, by spelling.
fn candidate(claims: &[(u32, &Row)]) -> Candidate {
    let spellings = claims.chunk_by(|a, b| a.1.value == b.1.value);
    let votes = |claims: &[(u32, &Row)]| claims.iter().map(|(_, row)| row.share).sum::<f64>();
    let spellings =
        spellings.map(|claims| (claims.first().map_or(0, |(_, row)| row.value), votes(claims)));
    let most = spellings.clone().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
    Candidate {
        meaning: claims.first().map_or(0, |(meaning, _)| *meaning),
        label: most.map_or(0, |(value, _)| value),
        sources: claims.len() as u32,
        votes: spellings.map(|(_, votes)| votes).sum(),
        general: Vec::new(),
        near: Vec::new(),
    }
}

fn relate(candidates: &mut [Candidate], meanings: &[Value]) {
    let open = candidates.len().min(CANDIDATES);
    let values: Vec<&Value> =
        candidates.iter().take(open).map(|c| &meanings[c.meaning as usize]).collect();
    for (at, candidate) in candidates.iter_mut().take(open).enumerate() {
        let others = (0..open).filter(|other| *other != at);
        candidate.general = others.filter(|o| values[*o].is_general_of(values[at])).collect();
    }
    // To be near goes both ways.
    for (at, one) in values.iter().enumerate() {
        for other in (at + 1..open).filter(|other| values[*other].is_near(one)) {
            candidates[at].near.push(other);
            candidates[other].near.push(at);
        }
    }
}

/// Elements that are a slip away from one that more sources give for the same object are taken for
/// that one, unless some source gives both.
fn mend(rows: &[Row], values: &BTreeMap<u32, Value>) -> BTreeMap<(u32, u32), Value> {
    let mut mended = BTreeMap::new();
    for rows in rows.chunk_by(|a, b| a.object == b.object) {
        let sets: Vec<(&Row, &Vec<String>)> = rows
            .iter()
            .filter_map(|row| match values.get(&row.value) {
                Some(Value::Set(elements)) => Some((row, elements)),
                _ => None,
            })
            .collect();
        let slips = slips(&sets);
        for (row, elements) in &sets {
            if elements.iter().any(|element| slips.contains_key(element)) {
                let right = elements.iter().map(|e| slips.get(e).unwrap_or(e).clone());
                let right: BTreeSet<String> = right.collect();
                mended.insert((row.object, row.value), Value::Set(right.into_iter().collect()));
            }
        }
    }
    mended
}

/// For each element that is a slip, what it stands for.
fn slips(sets: &[(&Row, &Vec<String>)]) -> BTreeMap<String, String> {
    let mut votes: BTreeMap<&String, f64> = BTreeMap::new();
    for (row, elements) in sets {
        for element in *elements {
            *votes.entry(element).or_default() += row.share;
        }
    }
    if votes.len() > CANDIDATES {
        return BTreeMap::new();
    }
    let together = |a: &String, b: &String| {
        sets.iter().any(|(_, elements)| elements.contains(a) && elements.contains(b))
    };
    let right = |element: &String, count: f64| {
        let better = votes.iter().filter(|(other, more)| {
            **more > count && is_slip(element, other) && !together(element, other)
        });
        let best = better.max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(a.0)));
        best.map(|(other, _)| (element.clone(), (*other).clone()))
    };
    votes.iter().filter_map(|(element, count)| right(element, *count)).collect()
}
