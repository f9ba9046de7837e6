//! What was found, as JSON.

use serde::Serialize;
use weigh::fuse::{Attribute, Copying, Fused, Fusion, SourceFit};

#[derive(Debug, Serialize)]
pub(super) struct Report<'f> {
    v: u32,
    /// Rows that say again what the same source said.
    repeated: usize,
    /// Claims that a later one of the same source replaces.
    superseded: usize,
    /// How often a source gives several values for one object and attribute.
    divided: usize,
    attributes: Vec<AttributeReport<'f>>,
    values: Vec<ValueReport<'f>>,
    sources: Vec<SourceReport<'f>>,
    copies: Vec<CopyReport<'f>>,
}

#[derive(Debug, Serialize)]
struct AttributeReport<'f> {
    name: &'f str,
    kind: &'static str,
    claims: usize,
    /// Whether sources are told apart; else they count as equals.
    weighted: bool,
}

#[derive(Debug, Serialize)]
struct ValueReport<'f> {
    object: &'f str,
    attribute: &'f str,
    value: &'f str,
    probability: f64,
    sources: u32,
}

#[derive(Debug, Serialize)]
struct SourceReport<'f> {
    source: &'f str,
    attribute: &'f str,
    claims: u32,
    sensitivity: f64,
    sensitivity_interval: (f64, f64),
    specificity: f64,
    specificity_interval: (f64, f64),
}

#[derive(Debug, Serialize)]
struct CopyReport<'f> {
    copier: &'f str,
    original: &'f str,
    probability: f64,
    /// Whether it is told which of the two repeats the other.
    directed: bool,
    common: u32,
    same: u32,
    errors: u32,
    shared_errors: Vec<SharedError<'f>>,
}

#[derive(Debug, Serialize)]
struct SharedError<'f> {
    object: &'f str,
    attribute: &'f str,
    value: &'f str,
}

impl<'f> Report<'f> {
    pub(super) fn of(found: &Fusion<'f>) -> Self {
        Self {
            v: 1,
            repeated: found.repeated,
            superseded: found.superseded,
            divided: found.divided,
            attributes: found.attributes.iter().map(attribute).collect(),
            values: found.values.iter().map(value).collect(),
            sources: found.sources.iter().map(source).collect(),
            copies: found.copies.iter().map(copying).collect(),
        }
    }
}

fn attribute<'f>(found: &Attribute<'f>) -> AttributeReport<'f> {
    let Attribute { name, kind, claims, weighted } = *found;
    AttributeReport { name, kind: kind.name(), claims, weighted }
}

fn value<'f>(found: &Fused<'f>) -> ValueReport<'f> {
    let Fused { object, attribute, value, probability, sources } = *found;
    ValueReport { object, attribute, value, probability, sources }
}

fn source<'f>(found: &SourceFit<'f>) -> SourceReport<'f> {
    SourceReport {
        source: found.source,
        attribute: found.attribute,
        claims: found.claims,
        sensitivity: found.sensitivity,
        sensitivity_interval: found.interval,
        specificity: found.specificity,
        specificity_interval: found.specificity_interval,
    }
}

fn copying<'f>(found: &Copying<'f>) -> CopyReport<'f> {
    let shared = found.shared_errors.iter();
    let shared = shared.map(|(object, attribute, value)| SharedError { object, attribute, value });
    CopyReport {
        copier: found.copier,
        original: found.original,
        probability: found.probability,
        directed: found.directed,
        common: found.common,
        same: found.same,
        errors: found.errors,
        shared_errors: shared.collect(),
    }
}
