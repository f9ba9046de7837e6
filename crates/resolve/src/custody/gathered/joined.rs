//! Persons from names: judgements and the names of known persons join them, and names alone that are
//! longer or shorter forms of each other stay apart and may be one.

use super::{Gathered, Gathering, of_name};
use crate::custody::{Records, named};
use model::PersonId;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn join(gathering: Gathering, known: &[(PersonId, Vec<String>)]) -> Gathered {
    let Gathering { records, written, judged, of_judged } = gathering;
    let mut groups = Groups::default();
    for (key, persons) in &judged {
        // Where judgements say that two of one name are two, the name alone means neither.
        if let (1, Some(person)) = (persons.len(), persons.first()) {
            groups.join(&of_name(key), person, 1);
        }
    }
    for (person, names) in known {
        for name in names {
            groups.join(&of_name(&named::name_key(name)), person, 2);
        }
    }
    let final_of = |person: &PersonId| groups.root(person).0;
    let mut names: BTreeMap<PersonId, BTreeSet<String>> = BTreeMap::new();
    for (key, forms) in &written {
        names.entry(final_of(&of_name(key))).or_default().extend(forms.iter().cloned());
    }
    for (person, forms) in of_judged {
        names.entry(final_of(&person)).or_default().extend(forms);
    }
    let mut records = with_persons(records, &final_of);
    records.may_be_one = alike(&names);
    let fullest = |(person, forms): (PersonId, BTreeSet<String>)| {
        let mut forms: Vec<String> = forms.into_iter().collect();
        forms.sort_by_key(|form| std::cmp::Reverse(form.chars().count()));
        (person, forms)
    };
    Gathered { records, names: names.into_iter().map(fullest).collect() }
}

/// Persons that are one, under the id of the one that is known best.
#[derive(Debug, Default)]
struct Groups {
    above: BTreeMap<PersonId, PersonId>,
    /// How well a person is known by that id: by name only, by judgement, by being registered.
    rank: BTreeMap<PersonId, u8>,
}

impl Groups {
    fn root(&self, person: &PersonId) -> (PersonId, u8) {
        let mut at = person;
        while let Some(above) = self.above.get(at) {
            at = above;
        }
        (at.clone(), self.rank.get(at).copied().unwrap_or_default())
    }

    fn join(&mut self, name: &PersonId, person: &PersonId, rank: u8) {
        let own = self.rank.entry(person.clone()).or_default();
        *own = rank.max(*own);
        let (one, other) = (self.root(name), self.root(person));
        if one.0 == other.0 {
            return;
        }
        let is_first = (std::cmp::Reverse(one.1), &one.0) < (std::cmp::Reverse(other.1), &other.0);
        let (root, below) = if is_first { (one.0, other.0) } else { (other.0, one.0) };
        self.above.insert(below, root);
    }
}

fn with_persons(mut records: Records, person: &impl Fn(&PersonId) -> PersonId) -> Records {
    records.stays.iter_mut().for_each(|stay| stay.person = person(&stay.person));
    records.moves.iter_mut().for_each(|step| step.person = person(&step.person));
    records.orders.iter_mut().for_each(|order| order.person = person(&order.person));
    records.presences.iter_mut().for_each(|one| one.person = person(&one.person));
    records.sightings.iter_mut().for_each(|one| one.person = person(&one.person));
    records
}

/// Pairs of persons of whom one has a name with all words, at least two, of a name of the other.
fn alike(names: &BTreeMap<PersonId, BTreeSet<String>>) -> Vec<(PersonId, PersonId)> {
    let mut forms: Vec<(&PersonId, BTreeSet<String>)> = Vec::new();
    let mut of_word: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (person, name) in names.iter().flat_map(|(id, all)| all.iter().map(move |name| (id, name)))
    {
        let words: BTreeSet<String> = crate::custody::places::words(name).into_iter().collect();
        for word in &words {
            of_word.entry(word.clone()).or_default().push(forms.len());
        }
        forms.push((person, words));
    }
    let mut pairs = BTreeSet::new();
    for (person, words) in forms.iter().filter(|(_, words)| words.len() >= 2) {
        // Whoever has all of the words has the rarest of them.
        let rarest = words.iter().filter_map(|word| of_word.get(word)).min_by_key(|all| all.len());
        let others = rarest.into_iter().flatten().filter_map(|at| forms.get(*at));
        for (other, _) in others.filter(|(other, all)| other != person && words.is_subset(all)) {
            pairs.insert(((*person).min(*other).clone(), (*person).max(*other).clone()));
        }
    }
    pairs.into_iter().collect()
}
