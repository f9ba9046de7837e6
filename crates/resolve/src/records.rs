//! Lists as rows of codes.

mod names;

use crate::Roster;
use crate::births::{self, Birth, Precision};
use crate::names::{missing, nicknames, plain, skeleton, sound};
use crate::params::{
    BELIEF_OF_USUAL, BELIEF_OF_VALUE, Numbers, USUAL_DAY, USUAL_FAMILY, USUAL_GIVEN, USUAL_VALUE,
};
use crate::row::{
    ATTRIBUTE, ATTRIBUTES, BIRTH, BIRTH_YEAR, FAMILY, FAMILY_2, FAMILY_2_KIN, FAMILY_KIN, GIVEN,
    GIVEN_2, GIVEN_3, GIVEN_KIN, LANES, REST, Rest, Row, day_code, year_code,
};
use crate::tokens::{Counts, Tokens, Usual};
use model::{ColumnRole, NamedColumn, Texts};
use names::distinct;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// All records of one or two lists.
#[derive(Debug)]
pub(crate) struct Records {
    pub(crate) rows: Vec<Row>,
    /// Records before this one are of the left list.
    pub(crate) left: u32,
    /// Where a file holds several lists, the number of the list of each record; else empty.
    pub(crate) lists: Vec<u32>,
    pub(crate) names: Tokens,
    sounds: Vec<u32>,
    skeletons: Vec<u32>,
    kin: Vec<u32>,
    short: Vec<&'static [u16]>,
    pub(crate) attributes: Vec<Attribute>,
    /// Columns that describe a person and found no room.
    pub(crate) not_compared: Vec<String>,
    pub(crate) counts: FieldCounts,
}

/// A column that describes a person without being a name, birth or sex.
#[derive(Debug, Default)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    /// Whether it is the number of a document.
    pub(crate) is_number: bool,
    pub(crate) tokens: Tokens,
    pub(crate) counts: Counts,
}

/// How often names and days of birth are there.
#[derive(Debug, Default)]
pub(crate) struct FieldCounts {
    pub(crate) givens: Counts,
    pub(crate) given_kin: Counts,
    pub(crate) families: Counts,
    pub(crate) family_kin: Counts,
    pub(crate) births: Counts,
}

/// Roles of columns that are compared as they are, those that tell most first.
const ATTRIBUTE_ROLES: [ColumnRole; 5] = [
    ColumnRole::DocumentNumber,
    ColumnRole::Date,
    ColumnRole::Place,
    ColumnRole::Nationality,
    ColumnRole::Other,
];

/// So many consonants are seldom those of two names.
const LONG_SKELETON: usize = 4;

/// Nobody was born later; dates that seem to be are of another century.
const LATEST_YEAR: i32 = 2100;

impl Records {
    /// The records of a list, or of two.
    pub(crate) fn of(rosters: &[Roster]) -> Self {
        let count: usize = rosters.iter().map(|roster| roster.columns.rows()).sum();
        let mut records = Self {
            rows: vec![[0; LANES]; count],
            left: rosters.first().map_or(0, |roster| roster.columns.rows() as u32),
            lists: Vec::new(),
            names: Tokens::default(),
            sounds: Vec::new(),
            skeletons: Vec::new(),
            kin: Vec::new(),
            short: Vec::new(),
            attributes: Vec::new(),
            not_compared: Vec::new(),
            counts: FieldCounts::default(),
        };
        let mut rest = vec![Rest::default(); count];
        names::read(rosters, &mut records.names, &mut records.rows, &mut rest);
        let mut start = 0;
        for roster in rosters {
            records.read_births(roster, start, &mut rest);
            read_sex(roster, &mut rest[start..]);
            start += roster.columns.rows();
        }
        records.name_classes();
        records.name_lanes(&mut rest);
        records.read_attributes(rosters);
        records.read_lists(rosters);
        records.count();
        records
    }

    /// How many.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Which of the other columns hold numbers of documents.
    pub(crate) fn numbers(&self) -> Numbers {
        std::array::from_fn(|at| self.attributes.get(at).is_some_and(|one| one.is_number))
    }

    /// Whether one of two different given names is short for the other.
    pub(crate) fn short_forms(&self, a: u32, b: u32) -> bool {
        let (a, b) = (self.short[a as usize], self.short[b as usize]);
        a.iter().any(|class| b.contains(class))
    }

    /// The class of a given name.
    pub(crate) fn kin(&self, code: u32) -> u32 {
        self.kin[code as usize]
    }

    /// Whether two names sound alike.
    pub(crate) fn sound_alike(&self, a: u32, b: u32) -> bool {
        a != 0 && b != 0 && self.sounds[a as usize] == self.sounds[b as usize]
    }

    /// Whether two names have the same consonants, and many: romanisations differ in vowels.
    pub(crate) fn same_consonants(&self, a: u32, b: u32) -> bool {
        let (a, b) = (self.skeletons[a as usize], self.skeletons[b as usize]);
        a != 0 && a == b
    }

    /// Adds what an external table says of how common names are: as much as the list itself.
    pub(crate) fn mix(&mut self, role: ColumnRole, table: &[(String, u64)]) {
        let counts = &mut self.counts;
        let (of, of_kin, kin) = match role {
            ColumnRole::Given => (&mut counts.givens, &mut counts.given_kin, &self.kin),
            ColumnRole::Family | ColumnRole::SecondFamily => {
                (&mut counts.families, &mut counts.family_kin, &self.sounds)
            }
            _ => return,
        };
        let all: u64 = table.iter().map(|(_, count)| count).sum();
        let scale = of.total() as f64 / all.max(1) as f64;
        for (name, count) in table {
            let Some(code) = self.names.find(&plain(name)) else { continue };
            let more = (*count as f64 * scale).round() as u32;
            of.add(code, more);
            of_kin.add(kin[code as usize], more);
        }
        of.finish();
        of_kin.finish();
    }

    /// The sounds and classes of all names.
    fn name_classes(&mut self) {
        let texts = self.names.texts();
        let sounds: Vec<String> = texts.par_iter().map(|text| sound(text)).collect();
        self.short = texts.iter().map(|text| nicknames(text)).collect();
        let mut tokens = Tokens::default();
        self.sounds = sounds.iter().map(|sound| tokens.code(sound)).collect();
        let skeletons: Vec<String> = texts.par_iter().map(|text| skeleton(text)).collect();
        let mut tokens = Tokens::default();
        let long = |skeleton: &String| match skeleton.len() {
            0..LONG_SKELETON => String::new(),
            _ => skeleton.clone(),
        };
        self.skeletons = skeletons.iter().map(|skeleton| tokens.code(&long(skeleton))).collect();
        // A spelling of a name by its sound belongs to the class of that name.
        let mut by_sound: FxHashMap<u32, u32> = FxHashMap::default();
        let many = self.sounds.len() as u32;
        for (short, sound) in self.short.iter().zip(&self.sounds) {
            if let Some(class) = only_class(short) {
                by_sound.entry(*sound).or_insert(many + u32::from(class));
            }
        }
        let class = |(short, sound): (&&'static [u16], &u32)| match only_class(short) {
            _ if *sound == 0 => 0,
            Some(class) => many + u32::from(class),
            None if short.is_empty() => by_sound.get(sound).copied().unwrap_or(*sound),
            None => *sound,
        };
        self.kin = self.short.iter().zip(&self.sounds).map(class).collect();
    }

    fn name_lanes(&mut self, rest: &mut [Rest]) {
        for (row, rest) in self.rows.iter_mut().zip(rest) {
            for (which, lane) in [GIVEN, GIVEN_2, FAMILY].into_iter().enumerate() {
                let text = self.names.text(row[lane]).as_bytes();
                let first = text.first().copied().filter(u8::is_ascii_lowercase);
                rest.initials[which] = first.map_or(0, |letter| u32::from(letter - b'a') + 1);
                rest.is_initial[which] = text.len() == 1;
            }
            let whole_given = if rest.is_initial[0] { 0 } else { row[GIVEN] };
            let whole_family = if rest.is_initial[2] { 0 } else { row[FAMILY] };
            row[GIVEN_KIN] = self.kin[whole_given as usize];
            row[FAMILY_KIN] = self.sounds[whole_family as usize];
            row[FAMILY_2_KIN] = self.sounds[row[FAMILY_2] as usize];
            row[REST] = rest.code();
        }
    }

    fn read_births(&mut self, roster: &Roster, start: usize, rest: &mut [Rest]) {
        let columns = roster.columns;
        let column = |role| columns.with_role(role).next().map(|column| &column.cells);
        let days =
            column(ColumnRole::BirthDate).map(|cells| births::births(cells.iter(), LATEST_YEAR));
        let years = column(ColumnRole::BirthYear);
        let ages = column(ColumnRole::Age);
        let dates = column(ColumnRole::Date);
        for at in 0..columns.rows() {
            let day = || days.as_ref().and_then(|days| days[at].as_ref().map(birth_codes));
            let year = || births::from_year(years?.get(at)).as_ref().map(birth_codes);
            let age = || {
                let on = dates.and_then(|dates| births::birth(dates.get(at), LATEST_YEAR));
                let on = on.map(|on| (on.first, on.last));
                births::from_age(ages?.get(at), on).as_ref().map(birth_codes)
            };
            let Some((day, year, spread)) = day().or_else(year).or_else(age) else { continue };
            self.rows[start + at][BIRTH] = day;
            self.rows[start + at][BIRTH_YEAR] = year;
            rest[start + at].spread = spread;
        }
    }

    fn read_attributes(&mut self, rosters: &[Roster]) {
        let first = rosters.first().map(attribute_columns).unwrap_or_default();
        let others = rosters.get(1).map(attribute_columns).unwrap_or_default();
        let alone = rosters.len() < 2;
        let shared: Vec<(&NamedColumn, Option<&NamedColumn>)> = first
            .iter()
            .map(|left| (*left, counterpart(left, &first, &others)))
            .filter(|(_, right)| alone || right.is_some())
            .collect();
        let beyond = shared.iter().skip(ATTRIBUTES);
        self.not_compared = beyond.map(|(left, _)| left.name.clone()).collect();
        for (at, (left, right)) in shared.into_iter().take(ATTRIBUTES).enumerate() {
            let is_number = left.role == Some(ColumnRole::DocumentNumber);
            let name = left.name.clone();
            let mut attribute = Attribute { name, is_number, ..Attribute::default() };
            let mut start = 0;
            for cells in std::iter::once(&left.cells).chain(right.map(|column| &column.cells)) {
                let codes = match left.role {
                    Some(ColumnRole::Date) => day_codes(cells, &mut attribute.tokens),
                    _ => plain_codes(cells, &mut attribute.tokens),
                };
                for (row, code) in self.rows[start..].iter_mut().zip(codes) {
                    row[ATTRIBUTE + at] = code;
                }
                start = self.left as usize;
            }
            self.attributes.push(attribute);
        }
        self.attributes.resize_with(ATTRIBUTES, Attribute::default);
    }

    fn read_lists(&mut self, rosters: &[Roster]) {
        let column = |roster: &Roster| roster.columns.with_role(ColumnRole::List).next().is_some();
        if !rosters.iter().any(column) {
            return;
        }
        let mut tokens = Tokens::default();
        for (number, roster) in rosters.iter().enumerate() {
            match roster.columns.with_role(ColumnRole::List).next() {
                Some(column) => {
                    let name = |text: &str| tokens.code(&format!("{number} {text}"));
                    self.lists.extend(column.cells.iter().map(name));
                }
                None => {
                    let code = tokens.code(&format!("{number}"));
                    self.lists.extend(std::iter::repeat_n(code, roster.columns.rows()));
                }
            }
        }
    }

    fn count(&mut self) {
        let rows = &self.rows;
        let of = |share: f32, lanes: &'static [usize]| {
            let usual = Usual { share, belief: BELIEF_OF_USUAL };
            Counts::of(usual, rows.iter().flat_map(|row| lanes.iter().map(|lane| row[*lane])))
        };
        let kin = |row: &Row| {
            [row[GIVEN], row[GIVEN_2], row[GIVEN_3]].map(|code| self.kin[code as usize])
        };
        let given = Usual { share: USUAL_GIVEN, belief: BELIEF_OF_USUAL };
        self.counts = FieldCounts {
            givens: of(USUAL_GIVEN, &[GIVEN, GIVEN_2, GIVEN_3]),
            given_kin: Counts::of(given, rows.iter().flat_map(kin)),
            families: of(USUAL_FAMILY, &[FAMILY, FAMILY_2]),
            family_kin: of(USUAL_FAMILY, &[FAMILY_KIN, FAMILY_2_KIN]),
            births: of(USUAL_DAY, &[BIRTH]),
        };
        let value = Usual { share: USUAL_VALUE, belief: BELIEF_OF_VALUE };
        for (at, attribute) in self.attributes.iter_mut().enumerate() {
            let codes = self.rows.iter().map(|row| row[ATTRIBUTE + at]);
            attribute.counts = Counts::of(value, codes);
        }
    }
}

/// The class of short forms of a name that has only one, not counting those across languages.
fn only_class(classes: &[u16]) -> Option<u16> {
    let mut strong = classes.iter().copied().filter(|class| !crate::names::is_weak(*class));
    let first = strong.next()?;
    strong.next().is_none().then_some(first)
}

/// Day code, year code and years to each side.
fn birth_codes(birth: &Birth) -> (u32, u32, u32) {
    let (year, month, day) = model::civil(i64::from(birth.first));
    let (last, _, _) = model::civil(i64::from(birth.last));
    match birth.precision {
        Precision::Day => (day_code(year, month, day), year_code(year), 0),
        _ => (0, year_code((year + last) / 2), ((last - year + 1) / 2) as u32),
    }
}

fn read_sex(roster: &Roster, rest: &mut [Rest]) {
    if let Some(column) = roster.columns.with_role(ColumnRole::Sex).next() {
        for (rest, text) in rest.iter_mut().zip(column.cells.iter()) {
            rest.sex = sex_of(text);
        }
    }
}

fn sex_of(text: &str) -> u32 {
    match plain(text).as_str() {
        "m" | "male" | "man" | "h" | "hombre" | "masculino" | "varon" | "masc" => 1,
        "f" | "female" | "woman" | "w" | "mujer" | "femenino" | "fem" | "femenina" => 2,
        "x" | "other" | "otro" | "otra" | "nb" | "no binario" | "non binary" => 3,
        _ => 0,
    }
}

/// The columns that are compared as they are.
fn attribute_columns<'a>(roster: &Roster<'a>) -> Vec<&'a NamedColumn> {
    ATTRIBUTE_ROLES.iter().flat_map(|role| roster.columns.with_role(*role)).collect()
}

/// The column of the other list that means the same: of that name, else in that place of its role.
fn counterpart<'a>(
    column: &NamedColumn,
    ours: &[&NamedColumn],
    others: &[&'a NamedColumn],
) -> Option<&'a NamedColumn> {
    let of_role = || others.iter().copied().filter(|other| other.role == column.role);
    let place = ours
        .iter()
        .filter(|other| other.role == column.role)
        .position(|other| other.name == column.name)?;
    of_role().find(|other| other.name == column.name).or_else(|| of_role().nth(place))
}

/// Days as ISO 8601 writes them, whatever the list does; what is no day is left out.
fn day_codes(cells: &Texts, tokens: &mut Tokens) -> Vec<u32> {
    let day = |birth: Option<Birth>| match birth {
        Some(day) if day.first == day.last => {
            let (year, month, day) = model::civil(i64::from(day.first));
            tokens.code(&format!("{year:04}-{month:02}-{day:02}"))
        }
        _ => 0,
    };
    births::births(cells.iter(), LATEST_YEAR).into_iter().map(day).collect()
}

fn plain_codes(cells: &Texts, tokens: &mut Tokens) -> Vec<u32> {
    let (of, all) = distinct(cells);
    let read = |text: &&str| match missing(text) {
        Some(_) => String::new(),
        None => plain(text),
    };
    let plain: Vec<String> = all.par_iter().map(read).collect();
    let codes: Vec<u32> = plain.iter().map(|text| tokens.code(text)).collect();
    of.iter().map(|number| codes[*number as usize]).collect()
}
