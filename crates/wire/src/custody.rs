//! Chronologies of custody on the wire.

use crate::{Pair, VERSION, pair};
use model::{CustodyEntry, Edtf, Place};
use serde::Serialize;

/// What the records of a case say of one person's custody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Custody {
    /// The version of the shape.
    pub v: u32,
    /// The person.
    pub person: String,
    /// What documents call them, the fullest name first.
    pub names: Vec<String>,
    /// What does not fit together, certain findings first.
    pub findings: Vec<Finding>,
    /// The records by their days; those without a date last.
    pub entries: Vec<Entry>,
}

/// A person in a list of chronologies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CustodySummary {
    /// The person.
    pub person: String,
    /// What documents call them, the fullest name first.
    pub names: Vec<String>,
    /// How many records there are.
    pub entries: usize,
    /// What does not fit together, certain findings first.
    pub findings: Vec<Finding>,
}

/// Something that does not fit together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// `gap`, `two places at once`, `transfer without a receiving record`, `held after an ordered
    /// release`, `removal against a protective order`, `on one list and not on the other` or `no
    /// record after release or death`.
    pub kind: &'static str,
    /// `certain` or `possible`.
    pub certainty: &'static str,
    /// The first day that it is about; `null` where that is open.
    pub first: Option<String>,
    /// The last one.
    pub last: Option<String>,
    /// What was found, in English.
    pub en: String,
    /// The same in Spanish.
    pub es: String,
    /// All that it rests on; at least one.
    pub citations: Vec<Citation>,
}

/// Words of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// `sha256:` and 64 hexadecimal digits.
    pub document: String,
    /// The words; pieces are joined by ` … `.
    pub quote: String,
    /// Their places, in characters.
    pub spans: Vec<Pair>,
    /// The SHA-256 of the words in UTF-8.
    pub sha256: String,
}

/// A record of a chronology. What its kind has no use for is absent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Entry {
    /// `stay`, `step`, `order` or `list`.
    pub kind: &'static str,
    /// What was done or ordered: the step, or the kind of order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<&'static str>,
    /// Where somebody was held, or was brought to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The country or region around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// Where a step led away from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of: Option<String>,
    /// Who held them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// On what ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// Who gave an order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Which list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// When a step, an order or a row of a list is of, in EDTF.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// When a stay began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// How it began: `arrest`, `transfer`, `deportation` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub began: Option<&'static str>,
    /// How it ended: `transfer`, `deportation`, `release`, `escape`, `death` or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<&'static str>,
    /// The words that say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
}

impl Custody {
    /// The wire form of a chronology of somebody with these names.
    pub fn of(chronology: &model::Chronology, names: &[String]) -> Self {
        Self {
            v: VERSION,
            person: chronology.person.to_string(),
            names: names.to_vec(),
            findings: chronology.findings.iter().map(Finding::from).collect(),
            entries: chronology.entries.iter().map(Entry::from).collect(),
        }
    }
}

impl CustodySummary {
    /// The wire form of a chronology in a list.
    pub fn of(chronology: &model::Chronology, names: &[String]) -> Self {
        Self {
            person: chronology.person.to_string(),
            names: names.to_vec(),
            entries: chronology.entries.len(),
            findings: chronology.findings.iter().map(Finding::from).collect(),
        }
    }
}

impl From<&model::Finding> for Finding {
    fn from(finding: &model::Finding) -> Self {
        Self {
            kind: finding.kind.code(),
            certainty: finding.certainty.code(),
            first: finding.days.0.map(day),
            last: finding.days.1.map(day),
            en: finding.english.clone(),
            es: finding.spanish.clone(),
            citations: finding.citations.iter().map(Citation::from).collect(),
        }
    }
}

fn day(days: i32) -> String {
    let (year, month, day) = model::civil(i64::from(days));
    format!("{year:04}-{month:02}-{day:02}")
}

impl From<&model::Citation> for Citation {
    fn from(citation: &model::Citation) -> Self {
        Self {
            document: citation.document.to_string(),
            quote: citation.quote.text().to_owned(),
            spans: citation.quote.spans().as_slice().iter().copied().map(pair).collect(),
            sha256: citation.quote_hash(),
        }
    }
}

fn name(place: &Option<Place>) -> Option<String> {
    place.as_ref().map(|place| place.name.clone())
}

fn within(place: &Option<Place>) -> Option<String> {
    place.as_ref().and_then(|place| place.within.clone())
}

fn date(date: &Option<Edtf>) -> Option<String> {
    date.as_ref().map(ToString::to_string)
}

impl From<&CustodyEntry> for Entry {
    fn from(entry: &CustodyEntry) -> Self {
        let citation = Some(Citation::from(entry.citation()));
        match entry {
            CustodyEntry::Stay(stay) => Self {
                kind: "stay",
                place: name(&stay.place),
                within: within(&stay.place),
                authority: stay.authority.clone(),
                legal_basis: stay.legal_basis.clone(),
                from: date(&stay.from),
                to: date(&stay.to),
                began: Some(stay.began.code()),
                ended: Some(stay.ended.code()),
                citation,
                ..Self::default()
            },
            CustodyEntry::Move(step) => Self {
                kind: "step",
                what: Some(step.step.code()),
                place: name(&step.into),
                within: within(&step.into),
                out_of: name(&step.out_of),
                on: date(&step.at),
                citation,
                ..Self::default()
            },
            CustodyEntry::Order(order) => Self {
                kind: "order",
                what: Some(order.kind.code()),
                by: order.by.clone(),
                on: date(&order.date),
                citation,
                ..Self::default()
            },
            CustodyEntry::Presence(presence) => Self {
                kind: "list",
                list: Some(presence.list.clone()),
                on: date(&presence.on),
                citation,
                ..Self::default()
            },
        }
    }
}
