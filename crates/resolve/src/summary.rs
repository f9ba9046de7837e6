//! What was fitted, for people and programs to read.

use crate::levels::{BIRTH_FIELD, FIELDS, LEVELS};
use crate::missed::Missed;
use crate::resolve::Fitted;
use crate::rules::Key;

/// What was fitted.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// Records in all.
    pub records: usize,
    /// Pairs that there are.
    pub all_pairs: f64,
    /// Pairs that were compared.
    pub compared: f64,
    /// The share of all pairs that are one person, and that are relatives.
    pub share_same: f64,
    /// The share of all pairs that are relatives.
    pub share_relative: f64,
    /// What is compared.
    pub fields: Vec<FieldSummary>,
    /// Fields that strangers agree in at once, with how many times as often as if by chance.
    pub together: Vec<(String, String, f64)>,
    /// By which rules pairs were found.
    pub rules: Vec<RuleSummary>,
    /// Pairs of one person found, expected.
    pub found: f64,
    /// Pairs of one person missed by the rules, by capture and recapture (Chao 1987, a lower bound).
    pub missed_by_recapture: Option<f64>,
    /// The share of pairs of one person missed by the rules, by the model.
    pub missed_by_model: f64,
    /// For cuts of the probability: the cut, links above it, false ones expected among these.
    pub cuts: Vec<(f64, usize, f64)>,
}

/// What is compared: a column, or a part of names.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldSummary {
    /// Its name.
    pub name: String,
    /// The share of pairs in which both records know it.
    pub known: f64,
    /// How it can agree.
    pub levels: Vec<LevelSummary>,
}

/// A way to agree.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelSummary {
    /// Its code.
    pub level: &'static str,
    /// Probability for records of one person, of relatives, and of strangers.
    pub same: f64,
    /// Of relatives.
    pub relative: f64,
    /// Of strangers.
    pub other: f64,
}

/// A rule by which pairs are found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSummary {
    /// What records have to agree in.
    pub agree_in: Vec<String>,
}

/// Cuts of the probability for which false links are estimated.
const CUTS: [f64; 5] = [0.5, 0.8, 0.9, 0.95, 0.99];

impl Summary {
    pub(crate) fn of(fitted: &Fitted, missed: &Missed, pairs: &[(u32, u32, f64)]) -> Self {
        let params = &fitted.params;
        let together = params.dependence.edges().iter().map(|(one, two, more)| {
            (field_name(fitted, *one), field_name(fitted, *two), more.exp())
        });
        let cut = |cut: f64| {
            let above = pairs.iter().filter(|(_, _, probability)| *probability >= cut);
            let (count, wrong) =
                above.fold((0, 0.0), |(count, wrong), (_, _, p)| (count + 1, wrong + 1.0 - p));
            (cut, count, wrong)
        };
        Self {
            records: fitted.records.len(),
            all_pairs: fitted.all_pairs,
            compared: fitted.compared,
            share_same: params.share_same,
            share_relative: params.share_relative,
            fields: (0..FIELDS).filter_map(|field| field_summary(fitted, field)).collect(),
            together: together.collect(),
            rules: fitted.rules.iter().map(|rule| rule_summary(fitted, &rule.key)).collect(),
            found: missed.found,
            missed_by_recapture: missed.by_recapture,
            missed_by_model: missed.share_by_model,
            cuts: CUTS.map(cut).to_vec(),
        }
    }
}

fn field_summary(fitted: &Fitted, field: usize) -> Option<FieldSummary> {
    let params = &fitted.params;
    if params.known[field] <= 0.0 {
        return None;
    }
    let summary = |level: usize| LevelSummary {
        level: level_code(field, level as u32),
        same: params.same[field][level],
        relative: params.relative[field][level],
        other: params.other[field][level],
    };
    let levels = (1..LEVELS).filter(|level| !level_code(field, *level as u32).is_empty());
    Some(FieldSummary {
        name: field_name(fitted, field),
        known: params.known[field],
        levels: levels.map(summary).collect(),
    })
}

/// The name of a field: that of the column, or of the part of a name.
pub(crate) fn field_name(fitted: &Fitted, field: usize) -> String {
    const NAMES: [&str; 6] = ["given", "second_given", "family", "second_family", "birth", "sex"];
    match NAMES.get(field) {
        Some(name) => (*name).to_owned(),
        None => fitted.records.attributes[field - NAMES.len()].name.clone(),
    }
}

/// The code of a level of a field, empty where the field has no such level.
pub(crate) fn level_code(field: usize, level: u32) -> &'static str {
    const OF_BIRTH: [&str; LEVELS] = [
        "unknown",
        "exact",
        "year_fits",
        "day_and_month_swapped",
        "same_year",
        "year_slip",
        "years_apart",
        "generation_apart",
    ];
    const OF_OTHERS: [&str; LEVELS] =
        ["unknown", "exact", "sound_or_short_form", "slip", "initial", "other_place", "differ", ""];
    let codes = if field == BIRTH_FIELD { OF_BIRTH } else { OF_OTHERS };
    codes.get(level as usize).copied().unwrap_or("")
}

fn rule_summary(fitted: &Fitted, key: &Key) -> RuleSummary {
    let lane_name = |lane: &usize| {
        use crate::row::*;
        match *lane {
            GIVEN | GIVEN_KIN => "given".to_owned(),
            GIVEN_2 | GIVEN_3 => "second_given".to_owned(),
            FAMILY | FAMILY_KIN => "family".to_owned(),
            FAMILY_2 | FAMILY_2_KIN => "second_family".to_owned(),
            BIRTH => "birth".to_owned(),
            BIRTH_YEAR => "birth_year".to_owned(),
            lane => fitted
                .records
                .attributes
                .get(lane.saturating_sub(ATTRIBUTE))
                .map_or_else(String::new, |attribute| attribute.name.clone()),
        }
    };
    let agree_in = match key {
        Key::All => Vec::new(),
        Key::Lanes(lanes) => lanes.iter().map(lane_name).collect(),
        Key::AnyFamily(lanes) => {
            lanes.iter().map(lane_name).chain(["any_family".to_owned()]).collect()
        }
        Key::NamesInAnyOrder => vec!["given_and_family_in_any_order".to_owned()],
    };
    RuleSummary { agree_in }
}
