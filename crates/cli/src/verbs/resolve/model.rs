//! What was learned of the lists, as JSON.

use resolve::{FieldSummary, LevelSummary, Summary};
use serde::Serialize;

/// What was fitted to the lists.
#[derive(Debug, Serialize)]
pub(super) struct Model<'s> {
    v: u32,
    rows: usize,
    /// Pairs that there are, and how many of them were compared.
    pairs: f64,
    compared: f64,
    /// Of all pairs, those that are one person, and those that are relatives.
    share_same: f64,
    share_relative: f64,
    fields: Vec<Field<'s>>,
    together: Vec<Together<'s>>,
    /// Each rule by which pairs were found: what both rows agree in.
    rules: Vec<&'s [String]>,
    missed: Missed,
    cuts: Vec<Cut>,
}

#[derive(Debug, Serialize)]
struct Field<'s> {
    name: &'s str,
    known: f64,
    levels: Vec<Level>,
}

/// A way to agree, and how often rows of one person, of relatives and of strangers do.
#[derive(Debug, Serialize)]
struct Level {
    level: &'static str,
    same: f64,
    relative: f64,
    other: f64,
}

/// Two fields that strangers agree in at once, so many times as often as by chance.
#[derive(Debug, Serialize)]
struct Together<'s> {
    fields: [&'s str; 2],
    times: f64,
}

/// How many pairs of one person the rules found, and what they missed, estimated in two ways.
#[derive(Debug, Serialize)]
struct Missed {
    found: f64,
    by_recapture: Option<f64>,
    share_by_model: f64,
}

/// What a threshold would give.
#[derive(Debug, Serialize)]
struct Cut {
    threshold: f64,
    links: usize,
    expected_false: f64,
}

impl<'s> Model<'s> {
    pub(super) fn of(summary: &'s Summary) -> Self {
        let together = summary
            .together
            .iter()
            .map(|(one, two, times)| Together { fields: [one, two], times: *times });
        let cut = |(threshold, links, expected_false): &(f64, usize, f64)| Cut {
            threshold: *threshold,
            links: *links,
            expected_false: *expected_false,
        };
        Self {
            v: 1,
            rows: summary.records,
            pairs: summary.all_pairs,
            compared: summary.compared,
            share_same: summary.share_same,
            share_relative: summary.share_relative,
            fields: summary.fields.iter().map(Field::of).collect(),
            together: together.collect(),
            rules: summary.rules.iter().map(|rule| rule.agree_in.as_slice()).collect(),
            missed: Missed {
                found: summary.found,
                by_recapture: summary.missed_by_recapture,
                share_by_model: summary.missed_by_model,
            },
            cuts: summary.cuts.iter().map(cut).collect(),
        }
    }
}

impl<'s> Field<'s> {
    fn of(field: &'s FieldSummary) -> Self {
        let level = |level: &LevelSummary| Level {
            level: level.level,
            same: level.same,
            relative: level.relative,
            other: level.other,
        };
        let levels = field.levels.iter().map(level).collect();
        Self { name: &field.name, known: field.known, levels }
    }
}
