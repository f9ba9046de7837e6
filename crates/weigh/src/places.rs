//! Where and when a statement puts an act: unknown places are filled from their context, and
//! times far apart are parted.

use crate::names::{fold, words};
use crate::voices::{Case, Side};
use model::{About, ActType, Edtf, Place, SpeakerKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// One act that one statement is about, with its place and time as far as its context gives them.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    /// The statement.
    pub(crate) at: u32,
    pub(crate) about: &'a About,
    /// The country or region, folded; `None` where nothing tells it.
    pub(crate) country: Option<String>,
    /// The narrower place, folded, where the statement itself names one.
    pub(crate) site: Option<String>,
    /// First and last day of what it may be about.
    pub(crate) days: Option<(i32, i32)>,
}

/// The names of countries and sites as they are written, by their folded form.
#[derive(Debug, Default)]
pub(crate) struct Written(BTreeMap<String, BTreeMap<String, usize>>);

impl Written {
    fn note(&mut self, name: &str) {
        let forms = self.0.entry(fold_place(name)).or_default();
        *forms.entry(name.to_owned()).or_default() += 1;
    }

    /// The commonest form; the first in the alphabet among equals.
    pub(crate) fn name(&self, key: &str) -> String {
        let forms = self.0.get(key).into_iter().flatten();
        let best = forms.max_by(|a, b| a.1.cmp(b.1).then_with(|| b.0.cmp(a.0)));
        best.map_or_else(|| key.to_owned(), |(form, _)| form.clone())
    }
}

/// All rows of the statements that stand on a side, in their order. `copies` are pairs of a
/// document that repeats or retells another, and that other.
pub(crate) fn rows<'a>(case: &Case<'a>, copies: &[(u32, u32)]) -> (Vec<Row<'a>>, Written) {
    let gazetteer = gazetteer(case);
    let mut written = Written::default();
    let mut rows = Vec::new();
    let on_a_side = |at: &u32| case.voice(*at).side.is_some();
    for at in (0..case.statements.len() as u32).filter(on_a_side) {
        for about in abouts(case, at) {
            let place = about.place.as_ref();
            let known = place.map(|place| locate(place, &gazetteer, &mut written));
            let (country, site) = known.unzip();
            let days = days(case, at, about);
            rows.push(Row { at, about, country, site: site.flatten(), days });
        }
    }
    let originals = Originals::of(copies);
    place_in_countries(case, &mut rows, &originals);
    fill_places(case, &mut rows, &originals, &mut written);
    (rows, written)
}

/// A place of which nothing tells the country is put where the document that this one retells puts
/// the same kind of act, unless somebody speaks of it as a country.
fn place_in_countries(case: &Case<'_>, rows: &mut [Row<'_>], originals: &Originals) {
    let contexts = contexts(case, rows);
    let countries = countries(case);
    for row in rows.iter_mut().filter(|row| row.site.is_none()) {
        let Some(place) = row.country.clone().filter(|place| !countries.contains(place)) else {
            continue;
        };
        let voice = case.voice(row.at);
        let retold = originals.behind(voice.document).into_iter();
        let mut around = retold.filter_map(|original| {
            contexts[original as usize].country(row.about.act.family(), voice.start)
        });
        if let Some(country) = around.find(|country| *country != place) {
            (row.country, row.site) = (Some(country.to_owned()), Some(place));
        }
    }
}

/// What is named as the country around a place, or as a speaker's state, folded.
pub(crate) fn countries(case: &Case<'_>) -> BTreeSet<String> {
    let abouts = case.statements.iter().flat_map(|statement| &statement.about);
    let around = abouts.filter_map(|about| about.place.as_ref()?.within.as_deref());
    let states = case.statements.iter().filter_map(|s| s.speaker.state.as_deref());
    around.chain(states).map(fold_place).collect()
}

/// What a statement is about. A denial that names nothing but "the accusations" is about what was
/// said last before it in the same document.
fn abouts<'a>(case: &Case<'a>, at: u32) -> &'a [About] {
    let statement = case.statement(at);
    let anaphoric = statement.about.is_empty()
        && case.voice(at).side == Some(Side::Denies)
        && crate::names::stems(&fold(statement.content.text()))
            .all(|stem| ACCUSATIONS.contains(&stem));
    if !anaphoric {
        return &statement.about;
    }
    let voice = case.voice(at);
    let before = case.by_document[voice.document as usize].iter().filter(|other| {
        let other = case.voice(**other);
        other.side == Some(Side::Asserts) && other.families != 0 && other.start < voice.start
    });
    let nearest = before.max_by_key(|other| case.voice(**other).start);
    nearest.map_or(&statement.about, |other| &case.statement(*other).about)
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

/// The country of a place that is told only by its name, where all who tell it agree.
pub(crate) type Gazetteer = HashMap<String, Option<String>>;

pub(crate) fn gazetteer(case: &Case<'_>) -> Gazetteer {
    let mut gazetteer = Gazetteer::new();
    let abouts = case.statements.iter().flat_map(|statement| &statement.about);
    for place in abouts.filter_map(|about| about.place.as_ref()) {
        let Some(within) = &place.within else {
            continue;
        };
        gazetteer
            .entry(fold_place(&place.name))
            .and_modify(|known| {
                if known.as_deref().map(fold_place) != Some(fold_place(within)) {
                    *known = None;
                }
            })
            .or_insert_with(|| Some(within.clone()));
    }
    gazetteer
}

fn locate(place: &Place, gazetteer: &Gazetteer, written: &mut Written) -> (String, Option<String>) {
    let name = fold_place(&place.name);
    let within = place.within.clone().or_else(|| gazetteer.get(&name).cloned().flatten());
    written.note(&place.name);
    match within {
        Some(within) if fold_place(&within) != name => {
            written.note(&within);
            (fold_place(&within), Some(name))
        }
        _ => (name, None),
    }
}

/// The folded names of a place and of what it lies in, the narrowest first, as far as it is told.
pub(crate) fn chain(place: &Place, gazetteer: &Gazetteer) -> Vec<String> {
    const DEEPEST: usize = 4;
    let mut names = vec![fold_place(&place.name)];
    let within = place.within.as_deref().map(fold_place);
    names.extend(within.filter(|within| *within != names[0]));
    while let Some(name) = names.last()
        && let Some(Some(within)) = gazetteer.get(name)
        && names.len() < DEEPEST
        && !names.contains(&fold_place(within))
    {
        names.push(fold_place(within));
    }
    names
}

/// When the act was; else when it was said, since most of what is said is about recent days.
fn days(case: &Case<'_>, at: u32, about: &About) -> Option<(i32, i32)> {
    let closed = |date: &Edtf| match (date.first_day(), date.last_day()) {
        (Some(first), Some(last)) => Some((first, last)),
        (Some(only), None) | (None, Some(only)) => Some((only, only)),
        (None, None) => None,
    };
    let said = || case.voice(at).day.map(|day| (day, day));
    about.when.as_ref().and_then(closed).or_else(said)
}

/// Fills unknown countries, from the surest context to the least sure: the same document on the
/// same kind of act, the only country that the document speaks of, the document that it copies,
/// the state that an official answers for.
fn fill_places(
    case: &Case<'_>,
    rows: &mut [Row<'_>],
    originals: &Originals,
    written: &mut Written,
) {
    let contexts = contexts(case, rows);
    for row in rows.iter_mut().filter(|row| row.country.is_none()) {
        let document = case.voice(row.at).document;
        let family = row.about.act.family();
        let start = case.voice(row.at).start;
        let here = contexts[document as usize].country(family, start);
        let copied = || {
            let mut behind = originals.behind(document).into_iter();
            behind.find_map(|original| contexts[original as usize].country(family, start))
        };
        row.country = here.or_else(copied).map(str::to_owned);
        if row.country.is_none() {
            row.country = own_state(case, row.at, written);
        }
    }
}

/// What a document says of places: (family, start, country).
#[derive(Debug, Default, Clone)]
struct Context(Vec<(ActType, u32, String)>);

impl Context {
    /// The nearest country said with this family of acts, the commoner among equally near ones;
    /// else the only country there is.
    fn country(&self, family: ActType, start: u32) -> Option<&str> {
        let same = self.0.iter().filter(|(act, _, _)| *act == family);
        let count = |country: &str| self.0.iter().filter(|(_, _, other)| other == country).count();
        let nearest = same.min_by_key(|(_, there, country)| {
            (there.abs_diff(start), usize::MAX - count(country), country.clone())
        });
        if let Some((_, _, country)) = nearest {
            return Some(country);
        }
        let all: BTreeSet<&str> = self.0.iter().map(|(_, _, country)| country.as_str()).collect();
        all.first().filter(|_| all.len() == 1).copied()
    }
}

fn contexts(case: &Case<'_>, rows: &[Row<'_>]) -> Vec<Context> {
    let mut contexts = vec![Context::default(); case.documents.len()];
    for row in rows {
        let Some(country) = &row.country else {
            continue;
        };
        let voice = case.voice(row.at);
        let entry = (row.about.act.family(), voice.start, country.clone());
        contexts[voice.document as usize].0.push(entry);
    }
    contexts
}

/// The documents that each document repeats or retells.
struct Originals(HashMap<u32, BTreeSet<u32>>);

impl Originals {
    fn of(copies: &[(u32, u32)]) -> Self {
        let mut originals: HashMap<u32, BTreeSet<u32>> = HashMap::new();
        for (copy, original) in copies {
            originals.entry(*copy).or_default().insert(*original);
        }
        Self(originals)
    }

    /// Those of a document, those of these, and so on, nearest first.
    fn behind(&self, document: u32) -> Vec<u32> {
        const MOST: usize = 32;
        let mut behind = vec![document];
        let mut next = 0;
        while next < behind.len() && behind.len() < MOST {
            for original in self.0.get(&behind[next]).into_iter().flatten() {
                if !behind.contains(original) {
                    behind.push(*original);
                }
            }
            next += 1;
        }
        behind.split_off(1)
    }
}

/// An official who denies or admits speaks of what the own state did.
fn own_state(case: &Case<'_>, at: u32, written: &mut Written) -> Option<String> {
    let statement = case.statement(at);
    let state = statement.speaker.state.as_ref()?;
    let answers =
        statement.stance == model::Stance::Admits || case.voice(at).side == Some(Side::Denies);
    if !answers && statement.speaker.kind != SpeakerKind::Government {
        return None;
    }
    written.note(state);
    Some(fold_place(state))
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
