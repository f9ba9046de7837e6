mod kinds;
mod laws;
mod refusals;
mod terms;
mod worlds;

use super::{Claim, Fusion, Options, fuse};
use std::collections::BTreeMap;

/// Claims that own their words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Said {
    pub(super) object: String,
    pub(super) attribute: String,
    pub(super) source: String,
    pub(super) value: String,
}

pub(super) fn said(object: &str, attribute: &str, source: &str, value: &str) -> Said {
    Said {
        object: object.into(),
        attribute: attribute.into(),
        source: source.into(),
        value: value.into(),
    }
}

pub(super) fn claims(said: &[Said]) -> Vec<Claim<'_>> {
    fn claim(said: &Said) -> Claim<'_> {
        Claim {
            object: &said.object,
            attribute: &said.attribute,
            source: &said.source,
            value: &said.value,
            time: None,
            confidence: None,
        }
    }
    said.iter().map(claim).collect()
}

pub(super) fn fused(said: &[Said]) -> Fusion<'_> {
    fuse(&claims(said), &Options::default()).unwrap()
}

/// The most probable value of each object and attribute.
pub(super) fn answers<'f>(fusion: &Fusion<'f>) -> BTreeMap<(&'f str, &'f str), &'f str> {
    let mut answers = BTreeMap::new();
    for value in &fusion.values {
        answers.entry((value.object, value.attribute)).or_insert(value.value);
    }
    answers
}
