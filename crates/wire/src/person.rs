//! Persons of a case on the wire, and pairs of records that may be one.

use crate::{Pair, VERSION, pair};
use serde::Serialize;

/// Records that are held to be one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The version of the shape.
    pub v: u32,
    /// The person.
    pub person: String,
    /// `person`, or `witness` or `source` where one is known to be this person.
    pub kind: &'static str,
    /// What documents call them, the fullest name first.
    pub names: Vec<String>,
    /// What documents say of them, in the order in which these came.
    pub records: Vec<PersonRecord>,
}

/// What one document says of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonRecord {
    /// The record; judgements name it.
    pub id: String,
    /// `sha256:` and 64 hexadecimal digits.
    pub document: String,
    /// The list that it is a row of; `null` in a text.
    pub list: Option<String>,
    /// The names, the fullest first.
    pub names: Vec<String>,
    /// What else it says.
    pub facts: Vec<PersonFact>,
    /// The row, or the words of the first statement that names the person; pieces are joined by ` … `.
    pub quote: String,
    /// Their places, in characters.
    pub spans: Vec<Pair>,
    /// The statements in which the person speaks.
    pub statements: Vec<String>,
}

/// Something that a record says of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonFact {
    /// What it is: a role of a column.
    pub role: &'static str,
    /// What the list calls it; in a text, a word for it.
    pub label: String,
    /// As it is compared.
    pub value: String,
    /// The places of the words that say so, in characters.
    pub spans: Vec<Pair>,
}

impl From<&model::PersonRecord> for PersonRecord {
    fn from(record: &model::PersonRecord) -> Self {
        let fact = |fact: &model::Fact| PersonFact {
            role: fact.role.code(),
            label: fact.label.clone(),
            value: fact.value.clone(),
            spans: fact.words.spans().as_slice().iter().copied().map(pair).collect(),
        };
        Self {
            id: record.id.to_string(),
            document: record.document.to_string(),
            list: record.list.clone(),
            names: record.names.clone(),
            facts: record.facts.iter().map(fact).collect(),
            quote: record.quote.text().to_owned(),
            spans: record.quote.spans().as_slice().iter().copied().map(pair).collect(),
            statements: record.speaks_in.iter().map(ToString::to_string).collect(),
        }
    }
}

impl Person {
    /// The wire form of a person with these records.
    pub fn of<'a>(
        person: &model::Person,
        kind: &'static str,
        records: impl Iterator<Item = &'a model::PersonRecord>,
    ) -> Self {
        Self {
            v: VERSION,
            person: person.id.to_string(),
            kind,
            names: person.names.clone(),
            records: records.map(PersonRecord::from).collect(),
        }
    }
}

/// Two records that may be one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonPair {
    /// The version of the shape.
    pub v: u32,
    /// The earlier record.
    pub a: PersonRecord,
    /// The later one.
    pub b: PersonRecord,
    /// That they are one person, with what all other records and people say of it.
    pub probability: f64,
    /// That they are relatives, by these two records alone.
    pub relative: f64,
    /// What the two records say by themselves, in bits against strangers.
    pub bits: f64,
    /// Why, in English.
    pub en: String,
    /// The same in Spanish.
    pub es: String,
    /// What each field adds.
    pub steps: Vec<PersonStep>,
    /// Who else the earlier record may be, the most probable first; with `nobody` they sum to one.
    pub candidates: Vec<PersonCandidate>,
    /// That the earlier record is none of them.
    pub nobody: f64,
}

/// What a field adds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonStep {
    /// The field.
    pub field: String,
    /// What the records have there, normalised.
    pub values: [String; 2],
    /// How they agree.
    pub level: &'static str,
    /// Bits for one person against strangers.
    pub bits: f64,
}

/// Who else a record may be.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonCandidate {
    /// The record.
    pub record: String,
    /// Its share.
    pub probability: f64,
}
