//! The candidates of each object, who gives which, and how candidates stand to each other.

use super::Kind;
use super::elements::mend;
use super::kinds::recognise;
use super::names::{Echo, Named, Names};
use super::table::{Row, Table, numbered};
use super::values::{Reading, Value};
use std::borrow::Cow;

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
    let (values, mut forms) = numbered(rows.iter().map(|row| row.value));
    let texts: Vec<&str> = values.iter().map(|value| table.values.name(*value)).collect();
    let reading = reading(table, rows, &texts, given);
    let mut read: Vec<Value> = texts.iter().map(|text| Value::read(text, reading)).collect();
    if reading.kind == Kind::Set {
        let mended = mend(rows, &mut forms, &read);
        read.extend(mended);
    }
    let (meanings, of_forms) = meanings(read, &texts);
    let named: Vec<Named> = match reading.kind {
        Kind::Text | Kind::Place => texts.iter().map(|text| names.of(text)).collect(),
        _ => Vec::new(),
    };
    let means = |form: &u32| {
        let named = named.get(*form as usize).copied().unwrap_or_default();
        (of_forms[*form as usize], named)
    };
    let means: Vec<(u32, Named)> = forms.iter().map(means).collect();
    let gatherer = Gatherer { table, meanings: &meanings };
    let mut rest = means.as_slice();
    let item = |rows: &[Row]| {
        let (here, after) = rest.split_at(rows.len());
        rest = after;
        gatherer.item(rows, here)
    };
    let items: Vec<Item> = rows.chunk_by(|a, b| a.object == b.object).map(item).collect();
    let common = common(&items, meanings.len());
    let attribute = rows.first().map_or(0, |row| row.attribute);
    Group { attribute, reading, items, meanings, common }
}

/// What values mean, each once, and for each value the number of what it means; `texts` has how the
/// first of them are written.
fn meanings(values: Vec<Value>, texts: &[&str]) -> (Vec<Value>, Vec<u32>) {
    let texts = texts.iter().copied().chain(std::iter::repeat(""));
    let keys: Vec<Cow<'_, str>> =
        values.iter().zip(texts).map(|(read, text)| read.key(text)).collect();
    let (different, numbers) = numbered(keys.iter().map(Cow::as_ref));
    let mut meanings = vec![Value::Text(Vec::new()); different.len()];
    for (read, meaning) in values.into_iter().zip(&numbers) {
        meanings[*meaning as usize] = read;
    }
    (meanings, numbers)
}

fn reading(table: &Table<'_>, rows: &[Row], values: &[&str], given: Option<Kind>) -> Reading {
    let distinct = |rows: &[Row]| -> Vec<&str> {
        let mut values: Vec<u32> = rows.iter().map(|row| row.value).collect();
        values.sort_unstable();
        values.dedup();
        values.into_iter().map(|value| table.values.name(value)).collect()
    };
    recognise(values, rows.chunk_by(|a, b| a.object == b.object).map(distinct), given)
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
    meanings: &'g [Value],
}

impl Gatherer<'_, '_> {
    /// The item of an object's rows, with what each of them means and whether it has words of names.
    fn item(&self, rows: &[Row], means: &[(u32, Named)]) -> Item {
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
        Item { object, votes: rows.iter().zip(means).map(vote).collect(), candidates }
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
