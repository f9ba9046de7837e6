//! Records of custody from what documents say: acts that statements are about, orders that their
//! sentences tell of, and lists of people.

mod rows;
mod sentence;
#[cfg(test)]
mod tests;
mod told;

use super::Records;
use crate::named::Named;
use crate::people::People;
use model::{PersonId, Reading, Statement};

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

/// Gathers records of custody document by document, of persons that are resolved.
#[derive(Debug)]
pub struct Gathering<'p> {
    people: &'p People,
    records: Records,
}

impl<'p> Gathering<'p> {
    /// Nothing yet, of these persons.
    pub fn new(people: &'p People) -> Self {
        Self { people, records: Records::default() }
    }

    /// Takes what one document holds.
    pub fn add(&mut self, source: &Source<'_>) {
        let named = Named::in_statements(source.reading, source.statements);
        for statement in source.statements {
            self.sighted(statement);
            told::gather(self, source, &named, statement);
        }
        rows::gather(self, source);
    }

    /// Whom a document names so, by the name as it is compared.
    fn person(&self, source: &Source<'_>, key: &str) -> PersonId {
        let named = self.people.named(source.reading.document, key);
        named.map_or_else(|| PersonId::of(&["name", key]), |person| person.id.clone())
    }

    /// The person who speaks in a statement, where one does.
    fn speaker(&self, statement: &Statement) -> Option<PersonId> {
        self.people.speaker(statement.id()).map(|person| person.id.clone())
    }

    fn sighted(&mut self, statement: &Statement) {
        let Some(person) = self.speaker(statement) else { return };
        let quote = statement.content.clone();
        let citation = model::Citation { document: statement.document(), quote };
        let on = statement.said.clone();
        self.records.sightings.push(model::Sighting { person, on, citation });
    }

    /// All records.
    pub fn finish(self) -> Records {
        let mut records = self.records;
        records.may_be_one = self.people.may_be_one();
        records
    }
}
