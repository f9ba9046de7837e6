//! From claims to what is told of them.

use super::copies::{Alone, Pair, Taken};
use super::items::{Candidate, Group, Item, gather};
use super::layout::Cell;
use super::names::Names;
use super::shrink::{Count, inside};
use super::table::Table;
use super::{Attribute, Claim, Copying, FuseError, Fused, Fusion, Kind, Options, SourceFit};
use super::{copies, sets, single};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Weighs many-valued claims: for each object and attribute the probabilities of its values, for each
/// source how far it can be trusted, and who repeats whom.
///
/// # Errors
/// Claims that lack a part or come from one source, and kinds of attributes that nobody claims.
pub fn fuse<'c>(claims: &[Claim<'c>], options: &Options) -> Result<Fusion<'c>, FuseError> {
    let table = Table::of(claims)?;
    if let Some(name) =
        options.kinds.keys().find(|name| !table.attributes.0.contains(&name.as_str()))
    {
        return Err(FuseError::NoAttribute(name.clone()));
    }
    let kind = |rows: &[super::table::Row]| {
        let attribute = rows.first().map_or(0, |row| row.attribute);
        options.kinds.get(table.attributes.name(attribute)).copied()
    };
    let names = Names::new(&table.objects.0);
    let groups: Vec<Group> =
        table.by_attribute().map(|rows| gather(&table, &names, rows, kind(rows))).collect();
    let (fit, pairs) = settle(&groups);
    Ok(Report { table: &table, groups: &groups, fit: &fit }.all(&pairs))
}

/// Finds who repeats whom and fits the rest. Sources that repeat each other outvote the others, who
/// then seem bad; so it is begun twice, from what sources are found to be and from sources that are
/// equals. Of the two the one that predicts the claims better holds.
fn settle(groups: &[Group]) -> (Rc<Fit>, Vec<Pair>) {
    let mut work = Work::of(groups);
    let all = vec![true; groups.len()];
    let plain = work.glance(groups, &[]);
    let begun = copies::find(groups, &plain, Alone::ByRecord);
    let mut best = (work.fit(groups, &begun, &all), begun);
    if groups.iter().any(|group| is_single(&group)) {
        let equals = work.as_equals(groups);
        let suspected = copies::find(groups, &equals, Alone::AsEquals);
        if !suspected.is_empty() {
            let seen = work.glance(groups, &suspected);
            let pairs = copies::find(groups, &seen, Alone::ByRecord);
            let fit = work.fit(groups, &pairs, &all);
            if fit.predicted > best.0.predicted {
                best = (fit, pairs);
            }
        }
    }
    let (fit, pairs) = best;
    let weighted = work.tell_apart(groups, &pairs);
    match weighted == fit.weighted {
        true => (fit, pairs),
        false => (work.fit(groups, &pairs, &weighted), pairs),
    }
}

fn is_single(group: &&Group) -> bool {
    group.reading.kind != Kind::Set
}

fn singles(groups: &[Group]) -> Vec<&Group> {
    groups.iter().filter(is_single).collect()
}

/// What is known before anything is fitted, and what was fitted.
struct Work {
    plan: single::Plan,
    /// Of each group of sets.
    sets: Vec<sets::Plan>,
    /// How much claims count, where one value holds.
    weights: Memo<single::Weights>,
    listed: Memo<Vec<sets::Fitted>>,
    /// Where sources are told apart.
    begun: Memo<single::Begun>,
    fits: Memo<Fit>,
}

/// What follows from who repeats whom, so that nothing is found twice.
struct Memo<T>(Vec<(Taken, Rc<T>)>);

impl<T> Memo<T> {
    fn get(&self, taken: &Taken) -> Option<Rc<T>> {
        let found = self.0.iter().find(|(known, _)| known == taken)?;
        Some(Rc::clone(&found.1))
    }

    fn keep(&mut self, taken: &Taken, found: T) -> Rc<T> {
        let found = Rc::new(found);
        self.0.push((taken.clone(), Rc::clone(&found)));
        found
    }
}

impl Work {
    fn of(groups: &[Group]) -> Self {
        let sets = groups.iter().filter(|group| !is_single(group)).map(sets::Plan::of).collect();
        let plan = single::Plan::of(&singles(groups));
        let (weights, listed) = (Memo(Vec::new()), Memo(Vec::new()));
        Self { plan, sets, weights, listed, begun: Memo(Vec::new()), fits: Memo(Vec::new()) }
    }

    /// For each group, whether sources are told apart; of sets they always are.
    fn tell_apart(&mut self, groups: &[Group], pairs: &[Pair]) -> Vec<bool> {
        let taken = Taken::of(pairs);
        let single = singles(groups);
        let weights = self.weights(&single, &taken);
        let told = single::tell_apart(&single, &self.plan, &weights, &taken);
        let mut told = told.into_iter();
        let apart = |group: &Group| !is_single(&group) || told.next().unwrap_or(true);
        groups.iter().map(apart).collect()
    }

    /// Probabilities that are only looked at to see who repeats whom, where all sources are equals.
    fn as_equals(&mut self, groups: &[Group]) -> Vec<Vec<f64>> {
        let taken = Taken::default();
        let listed = self.lists(groups, &taken);
        let single = singles(groups);
        let weights = self.weights(&single, &taken);
        let begun = single::begin(&single, &self.plan, &weights, &vec![false; single.len()]);
        in_order(groups, &begun.found, &listed)
    }

    /// The same where sources are told apart and some repeat others.
    fn glance(&mut self, groups: &[Group], pairs: &[Pair]) -> Vec<Vec<f64>> {
        let taken = Taken::of(pairs);
        let listed = self.lists(groups, &taken);
        let begun = self.begin(groups, &taken);
        in_order(groups, &begun.found, &listed)
    }

    /// How much the claims of these count.
    fn weights(&mut self, single: &[&Group], taken: &Taken) -> Rc<single::Weights> {
        self.weights.get(taken).unwrap_or_else(|| {
            let weights = single.iter().map(|group| taken.weights(group)).collect();
            self.weights.keep(taken, weights)
        })
    }

    /// Begins a fit where all sources are told apart.
    fn begin(&mut self, groups: &[Group], taken: &Taken) -> Rc<single::Begun> {
        self.begun.get(taken).unwrap_or_else(|| {
            let single = singles(groups);
            let weights = self.weights(&single, taken);
            let begun = single::begin(&single, &self.plan, &weights, &vec![true; single.len()]);
            self.begun.keep(taken, begun)
        })
    }

    /// Fits all sets.
    fn lists(&mut self, groups: &[Group], taken: &Taken) -> Rc<Vec<sets::Fitted>> {
        self.listed.get(taken).unwrap_or_else(|| {
            let of_sets = groups.iter().filter(|group| !is_single(group));
            let fit = |(plan, group)| sets::fit(plan, taken.weights(group));
            self.listed.keep(taken, self.sets.iter().zip(of_sets).map(fit).collect())
        })
    }

    fn fit(&mut self, groups: &[Group], pairs: &[Pair], weighted: &[bool]) -> Rc<Fit> {
        let taken = Taken::of(pairs);
        if let Some(fit) = self.fits.get(&taken).filter(|fit| fit.weighted == weighted) {
            return fit;
        }
        let listed = self.lists(groups, &taken);
        let single = singles(groups);
        let weights = self.weights(&single, &taken);
        let of_single = groups.iter().zip(weighted).filter(|(group, _)| is_single(group));
        let apart: Vec<bool> = of_single.map(|(_, apart)| *apart).collect();
        let begun = match apart.iter().all(|apart| *apart) {
            true => self.begin(groups, &taken),
            false => Rc::new(single::begin(&single, &self.plan, &weights, &apart)),
        };
        let fitted = single::finish(&single, &self.plan, &weights, &apart, &taken, &begun);
        let mut known = by_group(&fitted, single.len()).into_iter();
        let mut of_sets = listed.iter();
        let sources = |group: &Group| match is_single(&group) {
            true => known.next().unwrap_or_default(),
            false => of_sets.next().map(listers).unwrap_or_default(),
        };
        let fit = Fit {
            sources: groups.iter().map(sources).collect(),
            posteriors: in_order(groups, &fitted.posteriors, &listed),
            weighted: weighted.to_vec(),
            predicted: fitted.predicted,
        };
        self.fits.keep(&taken, fit)
    }
}

/// What was found of attributes with one value and of sets, in the order of the groups.
fn in_order(groups: &[Group], single: &[Vec<f64>], listed: &[sets::Fitted]) -> Vec<Vec<f64>> {
    let (mut single, mut listed) = (single.iter(), listed.iter().map(|found| &found.posteriors));
    let posteriors = |group: &Group| {
        let next = if is_single(&group) { single.next() } else { listed.next() };
        next.cloned().unwrap_or_default()
    };
    groups.iter().map(posteriors).collect()
}

/// What was fitted, in the order of the groups.
struct Fit {
    posteriors: Vec<Vec<f64>>,
    sources: Vec<Vec<Known>>,
    weighted: Vec<bool>,
    predicted: f64,
}

/// What came out about one source on one attribute.
struct Known {
    source: u32,
    claims: u32,
    sensitivity: f64,
    interval: (f64, f64),
    specificity: f64,
    specificity_interval: (f64, f64),
}

fn by_group(fitted: &single::Fitted, groups: usize) -> Vec<Vec<Known>> {
    let mut known: Vec<BTreeMap<u32, Vec<single::Source>>> = vec![BTreeMap::new(); groups];
    for (Cell { group, source, .. }, found) in &fitted.sources {
        known[*group].entry(*source).or_default().push(*found);
    }
    let right = |sources: &BTreeMap<u32, Vec<single::Source>>| {
        let all = sources.values().flatten().map(single::Source::not_false);
        inside(all.fold(Count::default(), Count::plus).share(0.5, 1.0))
    };
    let of_group = |sources: &BTreeMap<u32, Vec<single::Source>>| {
        let right = right(sources);
        sources.iter().map(|(source, cells)| one(*source, cells, right)).collect()
    };
    known.iter().map(of_group).collect()
}

/// That claims are not false counts for the common share of claims that are not as much as so many.
const COMMON: f64 = 10.0;

/// A source's claims with and without words of the object's name are told together.
fn one(source: u32, cells: &[single::Source], common: f64) -> Known {
    let exact = cells.iter().map(|cell| cell.exact).fold(Count::default(), Count::plus);
    let right = cells.iter().map(single::Source::not_false).fold(Count::default(), Count::plus);
    let (mean, strength) = cells.first().map_or((0.5, 2.0), |cell| (cell.mean, cell.strength));
    Known {
        source,
        claims: cells.iter().map(|cell| cell.claims).sum(),
        sensitivity: exact.share(mean, strength),
        interval: exact.interval(mean, strength),
        specificity: right.share(common, COMMON),
        specificity_interval: right.interval(common, COMMON),
    }
}

fn listers(fitted: &sets::Fitted) -> Vec<Known> {
    let (mean, strength, right) = (fitted.mean, fitted.strength, fitted.right);
    let known = |(source, found): (&u32, &sets::Lister)| Known {
        source: *source,
        claims: found.claims,
        sensitivity: found.sensitivity,
        interval: found.given.interval(mean, strength),
        specificity: found.right.share(right, strength),
        specificity_interval: found.right.interval(right, strength),
    };
    fitted.sources.iter().map(known).collect()
}

struct Report<'r, 'c> {
    table: &'r Table<'c>,
    groups: &'r [Group],
    fit: &'r Fit,
}

impl<'r, 'c> Report<'r, 'c> {
    fn all(&self, pairs: &[Pair]) -> Fusion<'c> {
        let with = |(group, posteriors): (&'r Group, &'r Vec<f64>)| {
            group.with(posteriors).map(move |(item, chances)| (group, item, chances))
        };
        let groups = self.groups.iter().zip(&self.fit.posteriors);
        let mut items: Vec<(&Group, &Item, &[f64])> = groups.flat_map(with).collect();
        // Numbers are in the order of names.
        items.sort_unstable_by_key(|(group, item, _)| (item.object, group.attribute));
        let values =
            items.into_iter().flat_map(|(group, item, chances)| self.values(group, item, chances));
        Fusion {
            values: values.collect(),
            attributes: self.attributes(),
            sources: self.sources(),
            copies: pairs.iter().map(|pair| self.copying(pair)).collect(),
            repeated: self.table.repeated,
            superseded: self.table.superseded,
            divided: self.table.divided,
        }
    }

    /// The candidates of one item, the most probable first.
    fn values(&self, group: &Group, item: &Item, chances: &[f64]) -> Vec<Fused<'c>> {
        let mut order: Vec<(&Candidate, f64)> =
            item.candidates.iter().zip(chances.iter().copied()).collect();
        order.sort_by(|a, b| {
            b.1.total_cmp(&a.1)
                .then(b.0.votes.total_cmp(&a.0.votes))
                .then(a.0.label.cmp(&b.0.label))
        });
        let fused = |(candidate, probability): (&Candidate, f64)| Fused {
            object: self.table.objects.name(item.object),
            attribute: self.table.attributes.name(group.attribute),
            value: self.table.values.name(candidate.label),
            probability,
            sources: candidate.sources,
        };
        order.into_iter().map(fused).collect()
    }

    fn attributes(&self) -> Vec<Attribute<'c>> {
        let attribute = |(group, weighted): (&Group, &bool)| Attribute {
            name: self.table.attributes.name(group.attribute),
            kind: group.reading.kind,
            claims: group.claims(),
            weighted: *weighted,
        };
        self.groups.iter().zip(&self.fit.weighted).map(attribute).collect()
    }

    fn sources(&self) -> Vec<SourceFit<'c>> {
        let mut sources = Vec::new();
        for (group, known) in self.groups.iter().zip(&self.fit.sources) {
            let attribute = self.table.attributes.name(group.attribute);
            sources.extend(known.iter().map(|known| SourceFit {
                source: self.table.sources.name(known.source),
                attribute,
                claims: known.claims,
                sensitivity: known.sensitivity,
                interval: known.interval,
                specificity: known.specificity,
                specificity_interval: known.specificity_interval,
            }));
        }
        sources
    }

    fn copying(&self, pair: &Pair) -> Copying<'c> {
        let reason = |(group, item, candidate): &(usize, usize, usize)| {
            let group = self.groups.get(*group)?;
            let item = group.items.get(*item)?;
            let label = item.candidates.get(*candidate)?.label;
            let object = self.table.objects.name(item.object);
            Some((
                object,
                self.table.attributes.name(group.attribute),
                self.table.values.name(label),
            ))
        };
        Copying {
            copier: self.table.sources.name(pair.copier),
            original: self.table.sources.name(pair.original),
            probability: pair.probability,
            directed: pair.directed,
            common: pair.common,
            same: pair.same,
            shared_errors: pair.reasons.iter().filter_map(reason).collect(),
            errors: pair.errors,
        }
    }
}
