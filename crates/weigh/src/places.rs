//! Where and when a statement puts an act: unknown places are filled from their context, and
//! times far apart are parted.

use crate::case::{Case, Update};
use crate::names::{fold, words};
use crate::voices::{Side, Symbols};
use model::{About, ActType, Edtf, Place, SpeakerKind};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

/// One act that one statement is about, with its place and time as far as its context gives them.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    /// The statement.
    pub(crate) at: u32,
    /// The side that it takes.
    pub(crate) side: Option<Side>,
    pub(crate) act: ActType,
    pub(crate) about: &'a About,
    /// The country or region, folded; `None` where nothing tells it.
    pub(crate) country: Option<&'a str>,
    /// The narrower place, folded, where the statement itself names one.
    pub(crate) site: Option<&'a str>,
    /// First and last day of what it may be about.
    pub(crate) days: Option<(i32, i32)>,
    /// The telling stems of its victims.
    pub(crate) stems: &'a [u32],
}

/// The same by numbers, as it is kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Placed {
    /// The slot of the statement whose words for the act these are, and which of its acts it is.
    pub(crate) of: u32,
    pub(crate) which: u16,
    pub(crate) act: ActType,
    pub(crate) country: Option<u32>,
    pub(crate) site: Option<u32>,
    pub(crate) days: Option<(i32, i32)>,
}

/// What all statements of a case tell of places.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Folded names.
    pub(crate) names: Symbols,
    /// How often each is written in which way.
    written: HashMap<u32, BTreeMap<String, u32>>,
    /// What each is said to lie in, and how often.
    within: HashMap<u32, BTreeMap<u32, u32>>,
    /// How often each is named as the country around a place, or as a speaker's state.
    countries: HashMap<u32, u32>,
    /// By slot: the place of each act, and what it is said to lie in.
    told: Vec<Box<[Option<Told>]>>,
}

#[derive(Debug, Clone, Copy)]
struct Told {
    name: u32,
    within: Option<u32>,
}

/// Of which places something else is told than before.
#[derive(Debug, Default)]
pub(crate) struct Moved {
    /// Where they lie, or whether they are countries.
    pub(crate) lie: HashSet<u32>,
    /// How they are written.
    pub(crate) written: HashSet<u32>,
}

impl Places {
    /// Follows the case.
    pub(crate) fn update(&mut self, case: &Case, update: &Update) -> Moved {
        let mut before = Before::default();
        for gone in &update.gone {
            self.count(case, gone.slot, |count| count - 1, &mut before);
        }
        self.told.resize(case.slots_in_use(), Box::default());
        for slot in &update.fresh {
            let places = case.statement_in(*slot).about.iter().map(|about| about.place.as_ref());
            let told = places.map(|place| place.map(|place| self.read(place)));
            let told: Vec<Option<Told>> = told.collect();
            self.told[*slot as usize] = told.into();
            self.count(case, *slot, |count| count + 1, &mut before);
        }
        let other = |name: &u32, known: &Option<u32>| self.lies_in(*name) != *known;
        let lie = before.within.iter().filter(|(name, known)| other(name, known));
        let lie = lie.map(|(name, _)| *name);
        let countries = before.countries.iter().filter(|(n, was)| self.is_country(**n) != **was);
        let lie = lie.chain(countries.map(|(name, _)| *name)).collect();
        let written = before.written.iter().filter(|(name, form)| self.name(**name) != **form);
        Moved { lie: self.around(lie), written: written.map(|(name, _)| *name).collect() }
    }

    fn read(&mut self, place: &Place) -> Told {
        let name = self.names.of(&fold_place(&place.name));
        let within = place.within.as_deref().map(|within| self.names.of(&fold_place(within)));
        Told { name, within }
    }

    /// Counts what a statement tells of places, or takes it away.
    fn count(&mut self, case: &Case, slot: u32, step: impl Fn(u32) -> u32, before: &mut Before) {
        let statement = case.statement_in(slot);
        for at in 0..statement.about.len() {
            let Some(told) = self.told[slot as usize].get(at).copied().flatten() else { continue };
            let Some(place) = &statement.about[at].place else { continue };
            self.count_form(told.name, &place.name, &step, before);
            let (Some(within), Some(written)) = (told.within, &place.within) else { continue };
            self.count_form(within, written, &step, before);
            before.within.entry(told.name).or_insert_with(|| self.lies_in(told.name));
            let counts = self.within.entry(told.name).or_default();
            let count = counts.entry(within).or_default();
            *count = step(*count);
            counts.retain(|_, count| *count > 0);
            self.count_country(within, &step, before);
        }
        if let Some(state) = &statement.speaker.state {
            let name = self.names.of(&fold_place(state));
            self.count_form(name, state, &step, before);
            self.count_country(name, &step, before);
        }
    }

    fn count_form(
        &mut self,
        name: u32,
        form: &str,
        step: impl Fn(u32) -> u32,
        before: &mut Before,
    ) {
        before.written.entry(name).or_insert_with(|| self.name(name));
        let forms = self.written.entry(name).or_default();
        let count = forms.entry(form.to_owned()).or_default();
        *count = step(*count);
        forms.retain(|_, count| *count > 0);
    }

    fn count_country(&mut self, name: u32, step: impl Fn(u32) -> u32, before: &mut Before) {
        before.countries.entry(name).or_insert_with(|| self.is_country(name));
        let count = self.countries.entry(name).or_default();
        *count = step(*count);
    }

    /// The commonest form of a name; the first in the alphabet among equals.
    pub(crate) fn name(&self, name: u32) -> String {
        let forms = self.written.get(&name).into_iter().flatten();
        let best = forms.max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
        best.map_or_else(|| self.names.text(name).to_owned(), |(form, _)| form.clone())
    }

    /// The commonest form of a folded name.
    pub(crate) fn name_of(&self, folded: &str) -> String {
        self.names.known(folded).map_or_else(|| folded.to_owned(), |name| self.name(name))
    }

    /// What a place lies in, where all who tell it agree.
    fn lies_in(&self, name: u32) -> Option<u32> {
        let mut told = self.within.get(&name)?.keys();
        told.next().copied().filter(|_| told.next().is_none())
    }

    /// Whether it is named as the country around a place, or as a speaker's state.
    pub(crate) fn is_country(&self, name: u32) -> bool {
        self.countries.get(&name).is_some_and(|count| *count > 0)
    }

    /// The folded names of a place and of what it lies in, the narrowest first, as far as it is told.
    pub(crate) fn chain(&self, place: &Place) -> Vec<String> {
        const DEEPEST: usize = 4;
        let mut names = vec![fold_place(&place.name)];
        let within = place.within.as_deref().map(fold_place);
        names.extend(within.filter(|within| *within != names[0]));
        let around = |name: &String| self.lies_in(self.names.known(name)?);
        while let Some(within) = names.last().and_then(around)
            && names.len() < DEEPEST
            && !names.iter().any(|name| name == self.names.text(within))
        {
            names.push(self.names.text(within).to_owned());
        }
        names
    }

    pub(crate) fn is_country_named(&self, name: &str) -> bool {
        self.names.known(name).is_some_and(|name| self.is_country(name))
    }

    /// These places, and those of which they may be told by what they lie in.
    fn around(&self, mut places: HashSet<u32>) -> HashSet<u32> {
        let mut grown = !places.is_empty();
        while grown {
            let inside = |(_, within): &(&u32, &BTreeMap<u32, u32>)| {
                within.keys().any(|name| places.contains(name))
            };
            let found: Vec<u32> =
                self.within.iter().filter(inside).map(|(name, _)| *name).collect();
            let size = places.len();
            places.extend(found);
            grown = places.len() > size;
        }
        places
    }

    /// Whether a statement speaks of one of these places.
    pub(crate) fn speaks_of(&self, slot: u32, places: &HashSet<u32>) -> bool {
        let told = self.told[slot as usize].iter().flatten();
        told.flat_map(|told| [Some(told.name), told.within]).flatten().any(|n| places.contains(&n))
    }

    fn locate(&self, slot: u32, which: usize) -> (Option<u32>, Option<u32>) {
        let Some(Told { name, within }) = self.told[slot as usize].get(which).copied().flatten()
        else {
            return (None, None);
        };
        match within.or_else(|| self.lies_in(name)) {
            Some(within) if within != name => (Some(within), Some(name)),
            _ => (Some(name), None),
        }
    }
}

#[cfg(test)]
impl Places {
    pub(crate) fn tell(&mut self, name: &str, within: &str) {
        let (name, within) = (self.names.of(name), self.names.of(within));
        self.within.entry(name).or_default().insert(within, 1);
    }

    pub(crate) fn tell_country(&mut self, name: &str) {
        let name = self.names.of(name);
        self.countries.insert(name, 1);
    }
}

/// What was told of places before it was changed.
#[derive(Debug, Default)]
struct Before {
    within: HashMap<u32, Option<u32>>,
    countries: HashMap<u32, bool>,
    written: HashMap<u32, String>,
}

/// Reads where documents put what they say.
///
/// Unknown countries are filled from the surest context to the least sure: the same document on the
/// same kind of act, the only country that the document speaks of, the documents that it copies, the
/// state that an official answers for. A place of which nothing tells the country is put where the
/// document that this one retells puts the same kind of act, unless somebody speaks of it as a
/// country.
pub(crate) struct Atlas<'r> {
    pub(crate) case: &'r Case,
    pub(crate) places: &'r Places,
    pub(crate) originals: &'r Originals,
    located: ByDocument,
    placed: ByDocument,
}

/// What was read of documents: rows with the slots of their statements.
type ByDocument = RefCell<HashMap<u32, Rc<Vec<(u32, Placed)>>>>;

impl<'r> Atlas<'r> {
    pub(crate) fn new(case: &'r Case, places: &'r Places, originals: &'r Originals) -> Self {
        let (located, placed) = (RefCell::default(), RefCell::default());
        Self { case, places, originals, located, placed }
    }

    /// What the statements of a document put where, by their slots, in order.
    pub(crate) fn of(&self, document: u32) -> Vec<(u32, Placed)> {
        let placed = self.placed(document);
        let mut rows = (*placed).clone();
        for (slot, row) in rows.iter_mut().filter(|(_, row)| row.country.is_none()) {
            let (family, start) = (row.act.family(), self.case.voice_in(*slot).start);
            let here = self.country(&placed, family, start);
            let copied = || {
                let mut behind = self.originals.behind(document).into_iter();
                behind.find_map(|original| self.country(&self.placed(original), family, start))
            };
            row.country = here.or_else(copied).or_else(|| self.own_state(*slot));
        }
        rows
    }

    /// By their own words.
    fn located(&self, document: u32) -> Rc<Vec<(u32, Placed)>> {
        if let Some(known) = self.located.borrow().get(&document) {
            return known.clone();
        }
        let mut rows = Vec::new();
        let on_a_side = |slot: &&u32| self.case.voice_in(**slot).side.is_some();
        for slot in self.case.counted(document).iter().filter(on_a_side) {
            let of = speaks_of(self.case, *slot);
            for (which, about) in self.case.statement_in(of).about.iter().enumerate() {
                let (country, site) = self.places.locate(of, which);
                let days = days(self.case, *slot, about);
                let (which, act) = (which as u16, about.act);
                rows.push((*slot, Placed { of, which, act, country, site, days }));
            }
        }
        let rows = Rc::new(rows);
        self.located.borrow_mut().insert(document, rows.clone());
        rows
    }

    /// With places put in countries.
    fn placed(&self, document: u32) -> Rc<Vec<(u32, Placed)>> {
        if let Some(known) = self.placed.borrow().get(&document) {
            return known.clone();
        }
        let mut rows = (*self.located(document)).clone();
        for (slot, row) in rows.iter_mut().filter(|(_, row)| row.site.is_none()) {
            let Some(place) = row.country.filter(|place| !self.places.is_country(*place)) else {
                continue;
            };
            let (family, start) = (row.act.family(), self.case.voice_in(*slot).start);
            let behind = self.originals.behind(document).into_iter();
            let mut around =
                behind.filter_map(|original| self.country(&self.located(original), family, start));
            if let Some(country) = around.find(|country| *country != place) {
                (row.country, row.site) = (Some(country), Some(place));
            }
        }
        let rows = Rc::new(rows);
        self.placed.borrow_mut().insert(document, rows.clone());
        rows
    }

    /// The nearest country said with this family of acts, the commoner among equally near ones;
    /// else the only country there is.
    fn country(&self, rows: &[(u32, Placed)], family: ActType, start: u32) -> Option<u32> {
        let said = || rows.iter().filter_map(|(slot, row)| Some((slot, row, row.country?)));
        let count = |country: u32| said().filter(|(_, _, other)| *other == country).count();
        let same = said().filter(|(_, row, _)| row.act.family() == family);
        let nearest = same.min_by_key(|(slot, _, country)| {
            let there = self.case.voice_in(**slot).start;
            let name = self.places.names.text(*country);
            (there.abs_diff(start), usize::MAX - count(*country), name)
        });
        if let Some((_, _, country)) = nearest {
            return Some(country);
        }
        let all: BTreeSet<u32> = said().map(|(_, _, country)| country).collect();
        all.first().filter(|_| all.len() == 1).copied()
    }

    /// An official who denies or admits speaks of what the own state did.
    fn own_state(&self, slot: u32) -> Option<u32> {
        let statement = self.case.statement_in(slot);
        let state = statement.speaker.state.as_ref()?;
        let denies = self.case.voice_in(slot).side == Some(Side::Denies);
        let answers = statement.stance == model::Stance::Admits || denies;
        if !answers && statement.speaker.kind != SpeakerKind::Government {
            return None;
        }
        self.places.names.known(&fold_place(state))
    }
}

/// The statement whose words say what another one is about: mostly itself. A denial that names nothing
/// but "the accusations" is about what was said last before it in the same document.
fn speaks_of(case: &Case, slot: u32) -> u32 {
    let (statement, voice) = (case.statement_in(slot), case.voice_in(slot));
    let anaphoric = statement.about.is_empty()
        && voice.side == Some(Side::Denies)
        && crate::names::stems(&fold(statement.content.text()))
            .all(|stem| ACCUSATIONS.contains(&stem));
    if !anaphoric {
        return slot;
    }
    let before = case.counted(voice.document).iter().filter(|other| {
        let other = case.voice_in(**other);
        other.side == Some(Side::Asserts) && other.families != 0 && other.start < voice.start
    });
    before.max_by_key(|other| case.voice_in(**other).start).copied().unwrap_or(slot)
}

/// Stems that point to what others said and add nothing.
const ACCUSATIONS: &[&str] = &[
    "accusacion",
    "accusation",
    "acusacion",
    "acusacione",
    "all",
    "allegation",
    "any",
    "charge",
    "claim",
    "denuncia",
    "each",
    "every",
    "everyth",
    "report",
    "senalamiento",
    "such",
    "then",
    "these",
];

/// When the act was; else when it was said, since most of what is said is about recent days.
fn days(case: &Case, slot: u32, about: &About) -> Option<(i32, i32)> {
    let closed = |date: &Edtf| match (date.first_day(), date.last_day()) {
        (Some(first), Some(last)) => Some((first, last)),
        (Some(only), None) | (None, Some(only)) => Some((only, only)),
        (None, None) => None,
    };
    let said = || case.voice_in(slot).day.map(|day| (day, day));
    about.when.as_ref().and_then(closed).or_else(said)
}

/// The documents that each document repeats or retells.
#[derive(Debug, Default)]
pub(crate) struct Originals {
    of: HashMap<u32, BTreeSet<u32>>,
    copies: HashMap<u32, BTreeSet<u32>>,
}

impl Originals {
    pub(crate) fn of(pairs: impl Iterator<Item = (u32, u32)>) -> Self {
        let mut originals = Self::default();
        for (copy, original) in pairs {
            originals.of.entry(copy).or_default().insert(original);
            originals.copies.entry(original).or_default().insert(copy);
        }
        originals
    }

    /// Those of a document, those of these, and so on, nearest first.
    fn behind(&self, document: u32) -> Vec<u32> {
        const MOST: usize = 32;
        let mut behind = vec![document];
        let mut next = 0;
        while next < behind.len() && behind.len() < MOST {
            for original in self.of.get(&behind[next]).into_iter().flatten() {
                if !behind.contains(original) {
                    behind.push(*original);
                }
            }
            next += 1;
        }
        behind.split_off(1)
    }

    /// Documents with all that may have something from them.
    pub(crate) fn downstream(&self, documents: &BTreeSet<u32>) -> BTreeSet<u32> {
        let mut reached = documents.clone();
        let mut open: Vec<u32> = documents.iter().copied().collect();
        while let Some(document) = open.pop() {
            for copy in self.copies.get(&document).into_iter().flatten() {
                if reached.insert(*copy) {
                    open.push(*copy);
                }
            }
        }
        reached
    }
}

/// Intervals farther apart than this, in days, belong to different claims.
const APART: i32 = 731;

/// Parts rows into periods, earliest first: a new one starts where nothing is said of more than
/// two years. Rows without any date join the largest period.
pub(crate) fn periods(rows: &[Row<'_>], members: &[u32]) -> Vec<Vec<u32>> {
    let days = |row: &u32| rows[*row as usize].days;
    let mut dated: Vec<u32> = members.iter().copied().filter(|r| days(r).is_some()).collect();
    dated.sort_by_key(|row| (days(row), *row));
    let mut periods: Vec<Vec<u32>> = Vec::new();
    let mut until = i32::MIN;
    for row in dated {
        let Some((first, last)) = days(&row) else {
            continue;
        };
        match periods.last_mut() {
            Some(period) if first <= until.saturating_add(APART) => period.push(row),
            _ => periods.push(vec![row]),
        }
        until = until.max(last);
    }
    let undated = members.iter().copied().filter(|r| days(r).is_none());
    match periods.iter_mut().max_by_key(|period| period.len()) {
        Some(largest) => largest.extend(undated),
        None => periods.push(undated.collect()),
    }
    for period in &mut periods {
        period.sort_unstable();
    }
    periods
}

/// The name of a country as it is compared.
pub(crate) fn fold_place(name: &str) -> String {
    let folded = fold(name);
    let mut words = words(&folded).peekable();
    words.next_if(|word| *word == "the");
    words.collect::<Vec<_>>().join(" ")
}
