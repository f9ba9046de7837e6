//! Steps, whether told by themselves or as the end of a stay, and what must follow them.

use super::entries::key;
use super::places::{Places, Relation};
use super::sentences::{nothing_after, unreceived};
use super::{Basis, Held, Own, When};
use model::{Began, Certainty, Citation, Finding, FindingKind, Place, Step};
use std::collections::BTreeMap;

/// A step with its days.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) step: Step,
    pub(super) out_of: Option<&'a Place>,
    pub(super) into: Option<&'a Place>,
    pub(super) at: When,
    pub(super) citation: &'a Citation,
}

/// All steps of a person: those told by themselves, then the ends of stays, then their beginnings by
/// deportation, which tell of one too.
pub(super) fn of<'a>(own: &'a Own<'_>) -> impl Iterator<Item = Told<'a>> {
    let alone = own.moves.iter().map(|step| Told {
        step: step.step,
        out_of: step.out_of.as_ref(),
        into: step.into.as_ref(),
        at: When::of(step.at.as_ref()),
        citation: &step.citation,
    });
    alone.chain(own.stays.iter().filter_map(ending)).chain(own.stays.iter().filter_map(arrival))
}

fn ending<'a>(held: &Held<'a>) -> Option<Told<'a>> {
    let (out_of, citation) = (held.stay.place.as_ref(), &held.stay.citation);
    Some(Told { step: held.left_by()?, out_of, into: None, at: held.to, citation })
}

fn arrival<'a>(held: &Held<'a>) -> Option<Told<'a>> {
    let (into, citation) = (held.stay.place.as_ref(), &held.stay.citation);
    let told = Told { step: Step::Deportation, out_of: None, into, at: held.from, citation };
    (held.stay.began == Began::Deportation).then_some(told)
}

/// Transfers that nobody received, and releases and deaths after which nothing more is heard.
pub(super) fn findings(own: &Own<'_>, places: &Places) -> Vec<Finding> {
    let mut moved: BTreeMap<_, Vec<(Told<'_>, Certainty)>> = BTreeMap::new();
    let mut ended: BTreeMap<Step, Vec<(Told<'_>, Certainty)>> = BTreeMap::new();
    for told in of(own) {
        match told.step {
            Step::Transfer | Step::Deportation => {
                let route = (told.step, places.key(told.out_of), places.key(told.into));
                let found = is_unreceived(own, places, &told).map(|certainty| (told, certainty));
                moved.entry(route).or_default().extend(found);
            }
            Step::Release | Step::Death => {
                let found = is_last(own, &told).map(|certainty| (told, certainty));
                ended.entry(told.step).or_default().extend(found);
            }
            Step::Arrest | Step::Escape => {}
        }
    }
    let unreceived =
        moved.into_values().filter_map(|told| together(&told, FindingKind::Unreceived, unreceived));
    let silent = ended.into_values().filter_map(|told| {
        together(&told, FindingKind::NothingAfter, |told, at, certainty| {
            nothing_after(told.step, at, certainty)
        })
    });
    unreceived.chain(silent).collect()
}

/// One finding of steps that are alike: of the certain ones where there are any.
fn together(
    told: &[(Told<'_>, Certainty)],
    kind: FindingKind,
    words: impl Fn(&Told<'_>, When, Certainty) -> [String; 2],
) -> Option<Finding> {
    let certainty = told.iter().map(|(_, certainty)| *certainty).min()?;
    let told = told.iter().filter(|(_, own)| *own == certainty).map(|(told, _)| told);
    let days = told.clone().map(|told| told.at).reduce(When::joined)?;
    // The most exact one, and of those the first, gives the words.
    let exact = told.clone().min_by_key(|told| (told.at.length(), key(told.citation)))?;
    let words = words(exact, exact.at, certainty);
    let mut basis = Basis::default();
    told.for_each(|told| basis.add(told.citation));
    Some(basis.finding((kind, certainty), days, words))
}

/// Whether no place has a record of having received them; certain where no stay can be such a record.
fn is_unreceived(own: &Own<'_>, places: &Places, told: &Told<'_>) -> Option<Certainty> {
    let mut certainty = own.absence(told.at.sure());
    for held in &own.stays {
        if held.stay.citation == *told.citation || !receives(held, places, told) {
            continue;
        }
        if held.from.first > i32::MIN || held.to.last < i32::MAX || held.to.first > i32::MIN {
            return None;
        }
        certainty = Certainty::Possible;
    }
    Some(certainty)
}

/// Whether a stay can be where a step led.
fn receives(held: &Held<'_>, places: &Places, told: &Told<'_>) -> bool {
    let there = held.stay.place.as_ref();
    let leads_there = told.into.is_none() || places.relation(told.into, there) != Relation::Apart;
    let is_elsewhere =
        told.out_of.is_none() || places.relation(told.out_of, there) != Relation::Same;
    leads_there && is_elsewhere && held.to.last >= told.at.first
}

/// Whether no other document speaks of the person afterwards; certain where none can.
fn is_last(own: &Own<'_>, told: &Told<'_>) -> Option<Certainty> {
    let document = told.citation.document;
    let others = dated(own).filter(|(citation, _)| citation.document != document);
    let mut certainty = own.absence(told.at.sure());
    for (_, last) in others {
        match last {
            Some(last) if last >= told.at.first => return None,
            Some(_) => {}
            None => certainty = Certainty::Possible,
        }
    }
    Some(certainty)
}

/// Every record of a person with the last day that it can be of; `None` where it has no date.
fn dated<'a>(own: &'a Own<'_>) -> impl Iterator<Item = (&'a Citation, Option<i32>)> {
    let last = |date: &Option<model::Edtf>| date.as_ref().map(|date| When::of(Some(date)).last);
    let stays = own.stays.iter().map(|held| {
        let has_date = held.stay.from.is_some() || held.stay.to.is_some();
        (&held.stay.citation, has_date.then_some(held.to.last))
    });
    let moves = own.moves.iter().map(move |step| (&step.citation, last(&step.at)));
    let orders = own.orders.iter().map(move |order| (&order.citation, last(&order.date)));
    let presences = own.presences.iter().map(move |one| (&one.citation, last(&one.on)));
    let sightings = own.sightings.iter().map(move |one| (&one.citation, last(&one.on)));
    stays.chain(moves).chain(orders).chain(presences).chain(sightings)
}
