//! Why two records are held to be one person, or not.

use crate::levels::{
    ATTRIBUTE_FIELD, BIRTH_FIELD, CROSSED, DIFFER, EXACT, FAMILY_2_FIELD, FAMILY_FIELD, FIELDS,
    GENERATION, GIVEN_2_FIELD, GIVEN_FIELD, INITIAL, KIN, NEAR, NOTHING, SAME_YEAR, SEX_FIELD,
    SWAPPED, YEAR_FITS, YEAR_SLIP, YEARS_APART, level,
};
use crate::resolve::Fitted;
use crate::row::{
    ATTRIBUTE, BIRTH, BIRTH_YEAR, FAMILY, FAMILY_2, GIVEN, GIVEN_2, GIVEN_3, REST, Row, is_called,
    sex, suffix,
};
use crate::score::{Edge, Scorer};
use crate::summary::{field_name, level_code};
use crate::{names, rarity};
use model::Language;
use std::f64::consts::LN_2;

/// Why two records are held to be one person, or not: what each field adds, in bits.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// Two records of these lists, taken at random, in bits: log2 of the odds of one person.
    pub prior: f64,
    /// What each field adds.
    pub steps: Vec<Step>,
    /// What is taken off because strangers agree in these at once more often than by chance.
    pub together: f64,
    /// The sum of all but the prior: the weight of the match.
    pub weight: f64,
    /// One person, by these two records alone.
    pub alone: f64,
    /// One person, with what all other records say.
    pub probability: f64,
    /// Relatives, by these two records alone.
    pub relative: f64,
    /// Who else the first record may be, the most probable first; with `nobody` they sum to one.
    pub candidates: Vec<Candidate>,
    /// That the first record is none of them.
    pub nobody: f64,
    /// What would change it.
    pub what_if: Vec<WhatIf>,
}

/// What a field adds.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The field: a part of the name, birth, sex, or the name of a column.
    pub field: String,
    /// What the records have there, normalised.
    pub left: String,
    /// The same of the other.
    pub right: String,
    /// How they agree, as a code.
    pub level: &'static str,
    /// Bits for one person against strangers; 0 where one of them does not know it.
    pub bits: f64,
    /// The part of the bits that comes from how rare or common the value is.
    pub rarity: f64,
    kind: (usize, u32),
}

/// Who else a record may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// The row.
    pub row: u32,
    /// Its share.
    pub probability: f64,
}

/// What the probability would be if a field that is not known on both sides were.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf {
    /// The field.
    pub field: String,
    /// One person by these two records, if it agreed.
    pub if_it_agrees: f64,
    /// If it differed.
    pub if_it_differs: f64,
    kind: usize,
}

/// So many candidates are named.
const CANDIDATES: usize = 5;

impl Explanation {
    pub(crate) fn of(fitted: &Fitted, pairs: &[(u32, u32, f64)], a: u32, b: u32) -> Option<Self> {
        let rows = &fitted.records.rows;
        let (row_a, row_b) = (rows.get(a as usize)?, rows.get(b as usize)?);
        let scorer = fitted.scorer();
        let pattern = scorer.pattern(a, b);
        let edge = scorer.edge(a, b, pattern);
        let [alone, relative] = scorer.posterior(&edge);
        let known = |field: &usize| fitted.params.known[*field] > 0.0;
        let step = |field: usize| step(fitted, row_a, row_b, field, level(pattern, field));
        let of_pair = pairs.iter().find(|(x, y, _)| (*x, *y) == (a, b));
        let (candidates, nobody) = candidates(pairs, a);
        Some(Self {
            prior: scorer.prior(a, b) / LN_2,
            steps: (0..FIELDS).filter(known).map(step).collect(),
            together: -fitted.weights.dependence.of(pattern) / LN_2,
            weight: f64::from(edge.same) / LN_2,
            alone,
            probability: of_pair.map_or(alone, |(_, _, probability)| *probability),
            relative,
            candidates,
            nobody,
            what_if: (0..FIELDS)
                .filter(known)
                .filter(|field| level(pattern, *field) == NOTHING && *field != SEX_FIELD)
                .map(|field| what_if(fitted, &scorer, field, &edge))
                .collect(),
        })
    }

    /// Why, in a sentence.
    pub fn sentence(&self, language: Language) -> String {
        let say = |step: &&Step| phrase(step, language);
        let mut told: Vec<&Step> = self
            .steps
            .iter()
            .filter(|step| step.kind.1 != NOTHING && step.bits.abs() >= 0.5)
            .collect();
        told.sort_by(|x, y| y.bits.abs().total_cmp(&x.bits.abs()));
        let for_it = told.iter().copied().filter(|step| step.bits > 0.0).take(3);
        let against = told.iter().copied().filter(|step| step.bits < 0.0 && !step.agrees()).take(2);
        let join = |parts: Vec<String>| parts.join(", ");
        let for_it = join(for_it.collect::<Vec<_>>().iter().map(say).collect());
        let against = join(against.collect::<Vec<_>>().iter().map(say).collect());
        let percent = percent(self.probability);
        match language {
            Language::Spanish => sentence_es(&percent, &for_it, &against),
            _ => sentence_en(&percent, &for_it, &against),
        }
    }
}

impl Step {
    /// What the field is called.
    pub fn name(&self, language: Language) -> &str {
        name_of(self.kind.0, &self.field, language)
    }

    /// How the records agree there, in words.
    pub fn agreement(&self, language: Language) -> &'static str {
        let (field, level) = self.kind;
        let agreement = if field == BIRTH_FIELD { of_birth(level) } else { of_others(level) };
        agreement[usize::from(language == Language::Spanish)]
    }

    /// Whether both records know it.
    pub fn is_known(&self) -> bool {
        self.kind.1 != NOTHING
    }

    /// Whether the records agree here; what is common may weigh little or less than nothing.
    fn agrees(&self) -> bool {
        matches!(self.kind.1, EXACT | KIN)
    }
}

/// Whole per cents, which never say that something is sure.
fn percent(probability: f64) -> String {
    match probability {
        p if p > 0.99 => "> 99 %".to_owned(),
        p if p < 0.01 => "< 1 %".to_owned(),
        p => format!("{:.0} %", p * 100.0),
    }
}

fn sentence_en(percent: &str, for_it: &str, against: &str) -> String {
    match (for_it, against) {
        ("", "") => format!("One person with {percent}: the records share too little to tell."),
        (for_it, "") => format!("One person with {percent}: {for_it}."),
        ("", against) => format!("One person with {percent}; against it: {against}."),
        (for_it, against) => format!("One person with {percent}: {for_it}; against it: {against}."),
    }
}

fn sentence_es(percent: &str, for_it: &str, against: &str) -> String {
    match (for_it, against) {
        ("", "") => {
            format!(
                "Una misma persona con {percent}: los registros comparten muy poco para saberlo."
            )
        }
        (for_it, "") => format!("Una misma persona con {percent}: {for_it}."),
        ("", against) => format!("Una misma persona con {percent}; en contra: {against}."),
        (for_it, against) => {
            format!("Una misma persona con {percent}: {for_it}; en contra: {against}.")
        }
    }
}

/// A field and how it agrees, as part of a sentence.
fn phrase(step: &Step, language: Language) -> String {
    let spanish = language == Language::Spanish;
    let name = step.name(language);
    let rare =
        if step.rarity > 2.0 { [" (rare)", " (poco común)"][usize::from(spanish)] } else { "" };
    format!("{name} {}{rare}", step.agreement(language))
}

/// What a field is called; that of a column by its own name, where it is none that all lists share.
fn name_of(field: usize, column: &str, language: Language) -> &str {
    let spanish = language == Language::Spanish;
    match (field, spanish) {
        (GIVEN_FIELD, false) => "first given name",
        (GIVEN_FIELD, true) => "primer nombre",
        (GIVEN_2_FIELD, false) => "second given name",
        (GIVEN_2_FIELD, true) => "segundo nombre",
        (FAMILY_FIELD, false) => "first family name",
        (FAMILY_FIELD, true) => "primer apellido",
        (FAMILY_2_FIELD, false) => "second family name",
        (FAMILY_2_FIELD, true) => "segundo apellido",
        (BIRTH_FIELD, false) => "date of birth",
        (BIRTH_FIELD, true) => "fecha de nacimiento",
        (SEX_FIELD, false) => "sex",
        (SEX_FIELD, true) => "sexo",
        _ => crate::people::column_name(column, language),
    }
}

fn of_birth(level: u32) -> [&'static str; 2] {
    match level {
        EXACT => ["the same", "igual"],
        YEAR_FITS => ["fits by the year", "compatible en el año"],
        SWAPPED => ["the same with day and month swapped", "igual con día y mes cambiados"],
        SAME_YEAR => ["of the same year, another day", "del mismo año, otro día"],
        YEAR_SLIP => {
            ["the same day of a year that is a slip away", "el mismo día con un error en el año"]
        }
        YEARS_APART => ["some years apart", "con años de diferencia"],
        GENERATION => ["a generation apart", "con una generación de diferencia"],
        _ => ["unknown", "desconocida"],
    }
}

fn of_others(level: u32) -> [&'static str; 2] {
    match level {
        EXACT => ["the same", "igual"],
        KIN => ["of the same sound or short for it", "del mismo sonido o abreviado"],
        NEAR => ["a slip of the pen away", "con un error de escritura"],
        INITIAL => ["fits the initial", "coincide la inicial"],
        CROSSED => ["in another place", "en otro lugar"],
        DIFFER => ["differs", "distinto"],
        _ => ["unknown", "desconocido"],
    }
}

fn step(fitted: &Fitted, a: &Row, b: &Row, field: usize, level: u32) -> Step {
    let records = &fitted.records;
    let more = rarity::of_field(records, &fitted.random, a, b, field, level);
    let bits = match level {
        NOTHING => 0.0,
        _ => fitted.weights.same[field][level as usize] + more,
    };
    Step {
        field: field_name(fitted, field),
        left: value(fitted, a, field),
        right: value(fitted, b, field),
        level: level_code(field, level),
        bits: bits / LN_2,
        rarity: more / LN_2,
        kind: (field, level),
    }
}

fn words(all: &[&str]) -> String {
    let all: Vec<&str> = all.iter().copied().filter(|word| !word.is_empty()).collect();
    all.join(" ")
}

/// What a record has in a field, normalised; empty where it is not known.
fn value(fitted: &Fitted, row: &Row, field: usize) -> String {
    let records = &fitted.records;
    let name = |lane: usize| records.names.text(row[lane]).to_owned();
    match field {
        GIVEN_FIELD => {
            let after = names::suffix_text(suffix(row[REST]));
            let called =
                if is_called(row[REST]) { format!("({})", name(GIVEN_3)) } else { String::new() };
            words(&[&name(GIVEN), &called, after])
        }
        GIVEN_2_FIELD if is_called(row[REST]) => name(GIVEN_2),
        GIVEN_2_FIELD => words(&[&name(GIVEN_2), &name(GIVEN_3)]),
        FAMILY_FIELD => name(FAMILY),
        FAMILY_2_FIELD => name(FAMILY_2),
        BIRTH_FIELD => birth(row),
        SEX_FIELD => ["", "m", "f", "x"][sex(row[REST]) as usize].to_owned(),
        _ => {
            let at = field - ATTRIBUTE_FIELD;
            records.attributes[at].tokens.text(row[ATTRIBUTE + at]).to_owned()
        }
    }
}

fn birth(row: &Row) -> String {
    match (row[BIRTH], row[BIRTH_YEAR]) {
        (0, 0) => String::new(),
        (0, year) => format!("{year:04}"),
        (day, _) => format!("{:04}-{:02}-{:02}", day >> 9, day >> 5 & 15, day & 31),
    }
}

/// Who a record may be: shares of the odds of each, and of nobody.
fn candidates(pairs: &[(u32, u32, f64)], row: u32) -> (Vec<Candidate>, f64) {
    let other = |(a, b, probability): &(u32, u32, f64)| match row {
        _ if *a == row => Some((*b, *probability)),
        _ if *b == row => Some((*a, *probability)),
        _ => None,
    };
    let odds = |probability: f64| probability / (1.0 - probability).max(1e-9);
    let mut all: Vec<(u32, f64)> =
        pairs.iter().filter_map(other).map(|(row, probability)| (row, odds(probability))).collect();
    all.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
    let total = 1.0 + all.iter().map(|(_, odds)| odds).sum::<f64>();
    let share = |(row, odds): &(u32, f64)| Candidate { row: *row, probability: odds / total };
    let named: Vec<Candidate> = all.iter().take(CANDIDATES).map(share).collect();
    let nobody = 1.0 - named.iter().map(|candidate| candidate.probability).sum::<f64>();
    (named, nobody)
}

/// What a field would do if it were known, by what it says on average.
fn what_if(fitted: &Fitted, scorer: &Scorer, field: usize, edge: &Edge) -> WhatIf {
    let with = |level: u32| {
        let weights = &fitted.weights;
        let (same, relative) = (weights.same[field], weights.relative[field]);
        let [same, relative] = [same, relative].map(|weights| weights[level as usize] as f32);
        let known = Edge { same: edge.same + same, relative: edge.relative + relative, ..*edge };
        scorer.posterior(&known)[0]
    };
    let differs = if field == BIRTH_FIELD { YEARS_APART } else { DIFFER };
    WhatIf {
        field: field_name(fitted, field),
        if_it_agrees: with(EXACT),
        if_it_differs: with(differs),
        kind: field,
    }
}

impl WhatIf {
    /// What would change it, in a sentence.
    pub fn sentence(&self, language: Language) -> String {
        let (agrees, differs) = (percent(self.if_it_agrees), percent(self.if_it_differs));
        let spanish = language == Language::Spanish;
        let step = Step {
            field: self.field.clone(),
            left: String::new(),
            right: String::new(),
            level: "",
            bits: 0.0,
            rarity: 0.0,
            kind: (self.kind, NOTHING),
        };
        let unknown = phrase(&step, language);
        match spanish {
            true => format!("{unknown}: si coincidiera, {agrees}; si no, {differs}."),
            false => format!("{unknown}: if it agreed, {agrees}; if not, {differs}."),
        }
    }
}
