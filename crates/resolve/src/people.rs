//! Persons of a case: rows of its lists and people named in its texts, resolved with each other.
//!
//! [`Gathering`] makes a record of each row and of each person whom a document names, document by
//! document, in the order in which they came; [`Gathering::finish`] resolves all of them with what people
//! said, and gives each person an id that stays while more comes.

mod columns;
mod mentions;
mod persons;
mod respondents;
#[cfg(test)]
mod short;
#[cfg(test)]
mod tests;

pub(crate) use columns::name_in as column_name;
pub use mentions::names_in;
pub use respondents::{respondent_name, submissions};

use crate::calibrate::{Bin, reliability};
use crate::listed::{Listed, list_name};
use crate::named::name_key;
use crate::queue::{self, Open, Question};
use crate::{Explanation, Label, Options, Resolution, Roster, Verdict, captures};
use model::{
    ColumnRole, DocumentId, Fact, Person, PersonId, PersonRecord, Reading, RecordId, Span,
    Statement, StatementId,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};

/// Something that a text says of somebody whom it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The name, as [`names_in`] gave it.
    pub name: String,
    /// What it is.
    pub role: ColumnRole,
    /// A word for what it is, such as `birthplace`.
    pub label: String,
    /// As it is compared.
    pub value: String,
    /// Where the text says it.
    pub span: Span,
}

/// A document with what was found in it, as people left it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its text and tables.
    pub reading: &'a Reading,
    /// What people call it, which is what its list is called.
    pub name: &'a str,
    /// Its statements.
    pub statements: &'a [Statement],
    /// Those that people rejected: they name nobody, and what was said of their speakers still holds of
    /// the same speakers elsewhere in the document.
    pub rejected: &'a [Statement],
    /// What it says of those whom it names.
    pub told: &'a [Told],
}

impl<'a> Source<'a> {
    /// A document of which nothing was rejected, and that says nothing of those whom it names.
    pub fn new(reading: &'a Reading, name: &'a str, statements: &'a [Statement]) -> Self {
        Self { reading, name, statements, rejected: &[], told: &[] }
    }
}

/// A witness or a source, known by an id of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Who.
    pub person: PersonId,
    /// The names that were given.
    pub names: Vec<String>,
    /// The documents that came from them.
    pub documents: BTreeSet<DocumentId>,
}

/// What somebody said of two records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// One of them, by its own id or that of any statement in which its person speaks.
    pub a: String,
    /// The other.
    pub b: String,
    /// What was said.
    pub verdict: Verdict,
}

/// Gathers records document by document, and resolves them at the end.
#[derive(Debug, Default)]
pub struct Gathering {
    records: Vec<PersonRecord>,
    /// Names and facts as they are compared, beside the records.
    compared: Vec<columns::Compared>,
    /// The records by their ids and by the statements that name their persons.
    by_id: FxHashMap<String, usize>,
    /// The records of people named in texts, by the names as they are compared.
    by_name: FxHashMap<(DocumentId, String), usize>,
}

/// Everybody in a case.
#[derive(Debug, Default)]
pub struct People {
    /// In the order in which documents came.
    pub records: Vec<PersonRecord>,
    /// In the order of their first records.
    pub persons: Vec<Person>,
    /// The place of the person of each record.
    pub person_of: Vec<usize>,
    by_id: FxHashMap<String, usize>,
    by_name: FxHashMap<(DocumentId, String), usize>,
    labels: Vec<Label>,
    resolution: Option<Resolution>,
}

/// Two records that may be one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MayBe {
    /// The places of the records, the earlier one first.
    pub pair: (usize, usize),
    /// That they are one person, with what all other records and people say of it.
    pub probability: f64,
}

/// Records are one person without being asked about from here on, and two below [`APART`]. What lies
/// between is left to a person: one in twenty would be wrong.
const SURE: f64 = 0.95;
const APART: f64 = 0.05;

impl Gathering {
    /// Takes what one document holds.
    pub fn add(&mut self, source: &Source<'_>) {
        self.rows(source);
        mentions::gather(self, source);
    }

    fn rows(&mut self, source: &Source<'_>) {
        let (reading, document) = (source.reading, source.reading.document);
        let tables = reading.tables.iter().enumerate().filter(|(_, table)| table.people);
        for (place, table) in tables {
            let list = list_name(source.name, table);
            let rows: Vec<Listed<'_>> =
                table.rows.iter().map(|row| Listed { reading, table, row }).collect();
            let compared = columns::of_rows(&rows);
            for (at, (row, compared)) in rows.into_iter().zip(compared).enumerate() {
                let id = RecordId::of_row(document, place, at);
                let Some(record) = record_of(row, id, &list) else { continue };
                self.take(record, compared);
            }
        }
    }

    fn take(&mut self, record: PersonRecord, compared: columns::Compared) {
        self.by_id.insert(record.id.as_str().to_owned(), self.records.len());
        self.records.push(record);
        self.compared.push(compared);
    }

    /// All records, as persons. `said` holds whatever the records say.
    pub fn finish(self, known: &[Known], said: &[Said]) -> People {
        let Self { records, compared, by_id, by_name } = self;
        let find = |id: &String| by_id.get(id).copied();
        let pair = |a: usize, b: usize| (a.min(b) as u32, a.max(b) as u32);
        let said = said.iter().filter_map(|said| {
            let (a, b) = (find(&said.a)?, find(&said.b)?);
            (a != b).then(|| (pair(a, b), said.verdict))
        });
        let said: BTreeMap<(u32, u32), Verdict> = said.collect();
        let own = persons::in_own_documents(&records, known).map(|(a, b)| pair(a, b));
        let joined: BTreeSet<(u32, u32)> =
            own.filter(|(a, b)| a != b && !said.contains_key(&(*a, *b))).collect();
        let label = |((left, right), verdict)| Label { left, right, verdict };
        let answers: Vec<Label> = said.into_iter().map(label).collect();
        let mut labels = answers.clone();
        labels.extend(joined.iter().map(|pair| label((*pair, Verdict::Same))));
        let columns = columns::together(&records, &compared);
        let roster = Roster { name: "", columns: &columns };
        let sources = sources(&records);
        let joined = joined.into_iter().collect();
        let options = Options { within_one_list: false, sources, joined, ..Options::default() };
        // Without a name, a birth or a number of a document in any record there is nothing to resolve.
        let resolution = crate::resolve(roster, None, &options, &answers).ok();
        let sure = persons::sure(records.len(), resolution.as_ref(), &labels);
        let (persons, person_of) = persons::of(&records, &sure, known);
        People { records, persons, person_of, by_id, by_name, labels, resolution }
    }
}

/// A name in Latin letters, where it is written in others.
pub fn romanised(name: &str) -> Option<String> {
    let is_latin = |c: char| matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    let is_other = |c: char| c.is_alphabetic() && !is_latin(c);
    name.contains(is_other).then(|| any_ascii::any_ascii(name))
}

/// A number for the list of each record; all texts are one.
fn sources(records: &[PersonRecord]) -> Vec<u32> {
    let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
    let mut sources = Vec::with_capacity(records.len());
    for record in records {
        let next = numbers.len() as u32;
        sources.push(*numbers.entry(record.list.as_deref().unwrap_or_default()).or_insert(next));
    }
    sources
}

fn record_of(row: Listed<'_>, id: RecordId, list: &str) -> Option<PersonRecord> {
    let names: Vec<String> = row.name().into_iter().collect();
    if names.is_empty() && row.cell(ColumnRole::DocumentNumber).is_none() {
        return None;
    }
    let block = row.reading.blocks().get(usize::try_from(row.row.block).ok()?)?;
    let fact = |cell: crate::listed::Cell<'_>| {
        Some(Fact {
            role: cell.role,
            label: cell.header.to_owned(),
            value: cell.text.to_owned(),
            words: row.reading.excerpt(cell.span.into()).ok()?,
        })
    };
    Some(PersonRecord {
        id,
        document: row.reading.document,
        list: Some(row.cell(ColumnRole::List).unwrap_or(list).to_owned()),
        names,
        facts: row.cells().filter_map(fact).collect(),
        quote: row.reading.excerpt(block.span.into()).ok()?,
        speaks_in: Vec::new(),
    })
}

impl People {
    /// The place of a record, by its id or that of a statement that names its person.
    pub fn record(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The place of a person, by its id or that of any of its records.
    pub fn person(&self, id: &str) -> Option<usize> {
        let by_id = self.persons.iter().position(|person| person.id.as_str() == id);
        by_id.or_else(|| self.person_of.get(self.record(id)?).copied())
    }

    /// The persons of whom a name has these words.
    pub fn of_name(&self, words: &str) -> Vec<&Person> {
        let key = name_key(words);
        let parts: Vec<&str> = key.split(' ').filter(|part| !part.is_empty()).collect();
        let has = |name: &String| {
            let name = name_key(name);
            parts.iter().all(|part| name.split(' ').any(|own| own.starts_with(part)))
        };
        self.persons.iter().filter(|person| person.names.iter().any(has)).collect()
    }

    /// The persons of this id, or of a record of this id, or else of this name.
    pub fn wanted(&self, wanted: &str) -> Vec<&Person> {
        if let Some(at) = self.person(wanted) {
            return self.persons.get(at).into_iter().collect();
        }
        let key = name_key(wanted);
        let is_it = |person: &&Person| {
            !key.is_empty() && person.names.iter().any(|name| name_key(name) == key)
        };
        self.persons.iter().filter(is_it).collect()
    }

    /// The person whom a document names so, by the name as it is compared.
    pub(crate) fn named(&self, document: DocumentId, key: &str) -> Option<&Person> {
        self.of_record(*self.by_name.get(&(document, key.to_owned()))?)
    }

    /// The person of a record.
    pub fn of_record(&self, at: usize) -> Option<&Person> {
        self.persons.get(*self.person_of.get(at)?)
    }

    /// The person of the speaker of a statement.
    pub fn speaker(&self, statement: &StatementId) -> Option<&Person> {
        self.of_record(self.record(statement.as_str())?)
    }

    /// The records that may be one person and of which nobody decided anything, the closest to even
    /// first.
    pub fn open(&self) -> Vec<MayBe> {
        let decided = self.decided();
        let mut open: Vec<MayBe> = self
            .pairs()
            .filter(|maybe| (APART..SURE).contains(&maybe.probability))
            .filter(|maybe| !self.are_one(maybe.pair) && !decided.contains(&maybe.pair))
            .collect();
        let from_even = |maybe: &MayBe| (maybe.probability - 0.5).abs();
        open.sort_by(|x, y| from_even(x).total_cmp(&from_even(y)).then(x.pair.cmp(&y.pair)));
        open
    }

    /// The records that may be one, as the persons that they belong to.
    pub fn may_be_one(&self) -> Vec<(PersonId, PersonId)> {
        let id = |at: usize| Some(&self.persons.get(*self.person_of.get(at)?)?.id);
        let open = self.open();
        let pair = |maybe: &MayBe| Some((id(maybe.pair.0)?, id(maybe.pair.1)?));
        let pairs: BTreeSet<(&PersonId, &PersonId)> =
            open.iter().filter_map(pair).map(|(a, b)| (a.min(b), a.max(b))).collect();
        pairs.into_iter().map(|(a, b)| (a.clone(), b.clone())).collect()
    }

    /// The lists in the order in which they come, with how many rows each has.
    pub fn lists(&self) -> Vec<(&str, usize)> {
        let mut lists: Vec<(&str, usize)> = Vec::new();
        for list in self.records.iter().filter_map(|record| record.list.as_deref()) {
            match lists.iter_mut().rev().find(|(known, _)| *known == list) {
                Some((_, rows)) => *rows += 1,
                None => lists.push((list, 1)),
            }
        }
        lists
    }

    /// How many persons are on exactly each set of these lists, by [`captures`]. Records that are one
    /// person more probably than not count as one.
    pub fn captures(&self, lists: &[String]) -> BTreeMap<u32, u64> {
        let alone = || (0..self.records.len() as u32).collect();
        let clusters = self.resolution.as_ref().map_or_else(alone, |found| found.clusters.clone());
        captures(&clusters, &self.numbers(lists))
    }

    /// The same of partings that are drawn as often as they are probable; none where no record has a name.
    pub fn drawn_captures(
        &self,
        lists: &[String],
        count: usize,
        seed: u64,
    ) -> Vec<BTreeMap<u32, u64>> {
        let numbers = self.numbers(lists);
        let draws = self.resolution.as_ref().map(|found| found.draws(count, seed));
        let of = |draws: crate::Draws| {
            (0..draws.len()).map(|draw| captures(&draws.clusters(draw), &numbers)).collect()
        };
        draws.map(of).unwrap_or_default()
    }

    /// For each record the number of its list among these.
    fn numbers(&self, lists: &[String]) -> Vec<Option<u32>> {
        let number = |list: &str| lists.iter().position(|known| known == list);
        let of = |record: &PersonRecord| {
            record.list.as_deref().and_then(number).and_then(|at| u32::try_from(at).ok())
        };
        self.records.iter().map(of).collect()
    }

    fn are_one(&self, (a, b): (usize, usize)) -> bool {
        self.person_of.get(a) == self.person_of.get(b)
    }

    /// All pairs that were worth weighing.
    pub fn pairs(&self) -> impl Iterator<Item = MayBe> {
        let found = self.resolution.iter();
        let pairs = found.flat_map(|found| found.pairs().iter().chain(found.loose()));
        pairs.map(|(a, b, probability)| MayBe {
            pair: (*a as usize, *b as usize),
            probability: *probability,
        })
    }

    fn decided(&self) -> FxHashSet<(usize, usize)> {
        let pair = |label: &Label| (label.left as usize, label.right as usize);
        self.labels.iter().map(pair).collect()
    }

    /// What was said of two records, where it was.
    pub fn verdict(&self, a: usize, b: usize) -> Option<Verdict> {
        let pair = (a.min(b), a.max(b));
        let is_pair = |label: &&Label| (label.left as usize, label.right as usize) == pair;
        self.labels.iter().find(is_pair).map(|label| label.verdict)
    }

    /// Why two records are held to be one person, or not.
    pub fn explain(&self, a: usize, b: usize) -> Option<Explanation> {
        self.resolution.as_ref()?.explain(u32::try_from(a).ok()?, u32::try_from(b).ok()?)
    }

    /// How often pairs that were held to be one person so probably were said to be: the bins of a
    /// reliability chart, by the answers that were given. Nothing where there is none.
    pub fn reliability(&self) -> Vec<Bin> {
        let calibrated = self.resolution.as_ref().and_then(|found| found.calibrated.as_ref());
        calibrated.map(|found| reliability(&found.held_out)).unwrap_or_default()
    }

    /// The pairs that a person is asked about next, at most `count`. Pairs in `asked` do not come again.
    pub fn questions(&self, asked: &[(usize, usize)], count: usize, seed: u64) -> Vec<Question> {
        let size = |at: usize| {
            let person = self.person_of.get(at).and_then(|person| self.persons.get(*person));
            person.map_or(1, |person| person.records.len() as u32)
        };
        let decided = self.decided();
        let free = self.pairs().filter(|maybe| !decided.contains(&maybe.pair));
        let open = free.map(|MayBe { pair: (a, b), probability }| {
            let groups = if self.are_one((a, b)) { (1, 1) } else { (size(a), size(b)) };
            Open { pair: (a as u32, b as u32), probability, groups }
        });
        let open: Vec<Open> = open.collect();
        let asked: Vec<queue::Pair> = asked.iter().map(|(a, b)| (*a as u32, *b as u32)).collect();
        queue::next_questions(&open, &asked, count, seed)
    }
}
