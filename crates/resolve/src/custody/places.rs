//! Which places are the same, or one in the other, and which are surely apart.

use super::Records;
use model::Place;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How two places stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// The same, or one in the other: whoever is in the one can be in the other.
    Same,
    /// Nobody is in both.
    Apart,
    /// Nothing says whether one lies in the other.
    Unclear,
}

/// Words for a place of custody, without accents. Two places of different names that are both called
/// so lie apart.
const FACILITIES: [&str; 28] = [
    "barracks",
    "base",
    "calabozo",
    "camp",
    "campo",
    "carcel",
    "center",
    "centre",
    "centro",
    "comisaria",
    "cuartel",
    "detencion",
    "detention",
    "estacion",
    "facility",
    "gaol",
    "hospital",
    "jail",
    "penal",
    "penitenciaria",
    "penitenciario",
    "penitentiary",
    "police",
    "policia",
    "prision",
    "prison",
    "reclusorio",
    "station",
];

/// Words that tell no place from another.
const EMPTY: [&str; 12] =
    ["a", "at", "de", "del", "el", "en", "in", "la", "las", "los", "of", "the"];

/// What the records say of places lying in others.
#[derive(Debug, Default)]
pub(super) struct Places {
    within: BTreeMap<String, BTreeSet<String>>,
}

impl Places {
    pub(super) fn of(records: &Records) -> Self {
        let mut places = Self::default();
        let stays = records.stays.iter().filter_map(|stay| stay.place.as_ref());
        let moves = records.moves.iter().flat_map(|step| [&step.out_of, &step.into]).flatten();
        for place in stays.chain(moves) {
            if let Some(around) = &place.within {
                places.within.entry(key(&place.name)).or_default().insert(key(around));
            }
        }
        places
    }

    /// What a place is compared by; empty where it is not named.
    pub(super) fn key(&self, place: Option<&Place>) -> String {
        place.map(|place| key(&place.name)).unwrap_or_default()
    }

    pub(super) fn relation(&self, one: Option<&Place>, other: Option<&Place>) -> Relation {
        let (Some(one), Some(other)) = (one, other) else { return Relation::Unclear };
        let (a, b) = (key(&one.name), key(&other.name));
        if is_part(&a, &b) || is_part(&b, &a) || self.lies_in(&a, &b) || self.lies_in(&b, &a) {
            return Relation::Same;
        }
        let both_lie = self.within.contains_key(&a) && self.within.contains_key(&b);
        if both_lie || is_facility(&one.name) && is_facility(&other.name) {
            return Relation::Apart;
        }
        Relation::Unclear
    }

    fn lies_in(&self, inner: &str, outer: &str) -> bool {
        self.within.get(inner).is_some_and(|around| around.contains(outer))
    }
}

/// Whether all words of the one name are in the other.
fn is_part(shorter: &str, longer: &str) -> bool {
    let words: BTreeSet<&str> = longer.split(' ').collect();
    shorter.split(' ').all(|word| words.contains(word))
}

fn is_facility(name: &str) -> bool {
    words(name).iter().any(|word| FACILITIES.contains(&word.as_str()))
}

/// The words of a name that tell it from others; all of them where none does.
fn key(name: &str) -> String {
    let all = words(name);
    let is_own =
        |word: &&String| !FACILITIES.contains(&word.as_str()) && !EMPTY.contains(&word.as_str());
    let own: Vec<&str> = all.iter().filter(is_own).map(String::as_str).collect();
    if own.is_empty() { all.join(" ") } else { own.join(" ") }
}

/// The words of a name in lower case and without accents.
pub(crate) fn words(name: &str) -> Vec<String> {
    let plain: String = name.nfkd().filter(|c| !is_combining_mark(*c)).collect();
    let plain = plain.to_lowercase();
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(name: &str, within: Option<&str>) -> Place {
        Place { name: name.to_owned(), within: within.map(str::to_owned) }
    }

    fn relation(known: &[(&str, &str)], one: &str, other: &str) -> Relation {
        let mut places = Places::default();
        for (inner, outer) in known {
            places.within.entry(key(inner)).or_default().insert(key(outer));
        }
        let (one, other) = (place(one, None), place(other, None));
        let both = places.relation(Some(&one), Some(&other));
        assert_eq!(both, places.relation(Some(&other), Some(&one)));
        both
    }

    #[test]
    fn a_place_is_itself_however_it_is_called() {
        assert_eq!(relation(&[], "La Cumbre prison", "Cárcel de la Cumbre"), Relation::Same);
        assert_eq!(relation(&[], "La Cumbre", "sector four of La Cumbre"), Relation::Same);
        assert_eq!(relation(&[("La Cumbre", "Valdoria")], "La Cumbre", "Valdoria"), Relation::Same);
    }

    #[test]
    fn places_are_apart_only_where_none_can_lie_in_the_other() {
        assert_eq!(relation(&[], "La Cumbre", "Valdoria"), Relation::Unclear);
        assert_eq!(relation(&[], "La Cumbre prison", "El Valle jail"), Relation::Apart);
        let known = [("La Cumbre", "Valdoria"), ("El Valle", "Costa Brisa")];
        assert_eq!(relation(&known, "La Cumbre", "El Valle"), Relation::Apart);
        assert_eq!(Places::default().relation(None, Some(&place("A", None))), Relation::Unclear);
    }
}
