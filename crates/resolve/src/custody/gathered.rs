//! Records of custody from what documents say: acts that statements are about, orders that their
//! sentences tell of, and lists of people.

mod joined;
mod rows;
mod sentence;
#[cfg(test)]
mod tests;
mod told;

use super::Records;
use super::named::{self, Named};
use model::{PersonId, Reading, Statement};
use std::collections::{BTreeMap, BTreeSet};

/// A document with what was found in it, as people left it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// Its text and tables.
    pub reading: &'a Reading,
    /// What people call it, which is what its list is called.
    pub name: &'a str,
    /// Its statements; those that were rejected are not among them.
    pub statements: &'a [Statement],
}

/// All records, and what the persons in them are called.
#[derive(Debug, Clone, Default)]
pub struct Gathered {
    /// The records.
    pub records: Records,
    /// The names of each person as documents write them, the fullest first.
    pub names: BTreeMap<PersonId, Vec<String>>,
}

/// Gathers records document by document, and joins names to persons at the end.
#[derive(Debug, Default)]
pub struct Gathering {
    records: Records,
    /// How each name is written, by the name as it is compared.
    written: BTreeMap<String, BTreeSet<String>>,
    /// The persons that judgements give to the speakers of a name.
    judged: BTreeMap<String, BTreeSet<PersonId>>,
    /// How speakers are written that judgements gave a person.
    of_judged: BTreeMap<PersonId, BTreeSet<String>>,
}

/// The person of a name until names are joined.
fn of_name(key: &str) -> PersonId {
    PersonId::of(&["name", key])
}

impl Gathering {
    /// Takes what one document holds.
    pub fn add(&mut self, source: &Source<'_>) {
        let named = self.named_in(source);
        for statement in source.statements {
            self.sighted(statement);
            told::gather(self, source, &named, statement);
        }
        rows::gather(self, source);
    }

    /// The persons that the statements of a document name in full; who speaks there as a body or an
    /// office is none.
    fn named_in(&self, source: &Source<'_>) -> Named {
        let (persons, others): (Vec<_>, Vec<_>) = source
            .statements
            .iter()
            .map(|statement| &statement.speaker)
            .partition(|speaker| speaker.kind == model::SpeakerKind::Person);
        let others: BTreeSet<&str> = others.iter().map(|other| other.name.as_str()).collect();
        let speakers = persons.iter().map(|person| person.name.as_str());
        let victims = source.statements.iter().flat_map(|statement| &statement.about);
        let victims = victims.flat_map(|about| &about.victims).map(String::as_str);
        let names: BTreeSet<&str> =
            speakers.chain(victims).filter(|name| named::is_name(name)).collect();
        let names = names.difference(&others).copied();
        Named::new(names, source.reading.text().as_str())
    }

    /// The person of a name that is written so.
    fn person(&mut self, key: &str, written: &str) -> PersonId {
        if named::name_key(written) == key {
            self.written.entry(key.to_owned()).or_default().insert(written.to_owned());
        }
        of_name(key)
    }

    /// The person who speaks in a statement, where one of that name does.
    fn speaker(&mut self, statement: &Statement) -> Option<PersonId> {
        let name = &statement.speaker.name;
        if statement.speaker.kind != model::SpeakerKind::Person || !named::is_name(name) {
            return None;
        }
        let key = named::name_key(name);
        let person = self.person(&key, name);
        let Some(judged) = &statement.speaker.person else { return Some(person) };
        self.judged.entry(key).or_default().insert(judged.clone());
        self.of_judged.entry(judged.clone()).or_default().insert(name.clone());
        Some(judged.clone())
    }

    fn sighted(&mut self, statement: &Statement) {
        let Some(person) = self.speaker(statement) else { return };
        let quote = statement.content.clone();
        let citation = model::Citation { document: statement.document(), quote };
        let on = statement.said.clone();
        self.records.sightings.push(model::Sighting { person, on, citation });
    }

    /// All records with the persons that names, judgements and the names of known persons make.
    pub fn finish(self, known: &[(PersonId, Vec<String>)]) -> Gathered {
        joined::join(self, known)
    }
}
