//! Custody: the chronology of each person, from all statements and lists of the case, and whether a
//! person was already interviewed.
//!
//! It is made of the catalogue, which holds nothing that is sealed or withdrawn, and of the persons that
//! its records make.

mod asked;

pub use asked::{Interview, Likeness};

use crate::judging::Judged;
use crate::weighing::statement_of;
use crate::{Case, Error, intake};
use model::{Chronology, DocumentId, ListRule, PersonId, Statement};
use resolve::custody::{Gathering, Records, Source, chronologies};
use rusqlite::OptionalExtension;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the records of a case say of one person's custody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustodyView {
    /// What documents call the person, the fullest name first.
    pub names: Vec<String>,
    /// The records, and what in them does not fit together.
    pub chronology: Chronology,
}

impl CustodyView {
    /// The fullest name; the id where documents give none.
    pub fn name(&self) -> &str {
        self.names.first().map_or_else(|| self.chronology.person.as_str(), String::as_str)
    }
}

impl From<&CustodyView> for wire::Custody {
    fn from(view: &CustodyView) -> Self {
        Self::of(&view.chronology, &view.names)
    }
}

impl From<&CustodyView> for wire::CustodySummary {
    fn from(view: &CustodyView) -> Self {
        Self::of(&view.chronology, &view.names)
    }
}

impl Case {
    /// The chronology of everybody whose custody any statement or list tells of, those with certain
    /// findings first, then those with possible ones, then by name. Lists are called as their
    /// documents are; `rules` says what they must hold.
    pub fn custody(&self, rules: &[ListRule]) -> Result<Vec<CustodyView>, Error> {
        let (records, people) = (self.custody_records()?, self.people()?);
        let chronologies = match rules {
            [] => chronologies(&records),
            rules => {
                let mut records = Records::clone(&records);
                records.rules = rules.to_vec();
                chronologies(&records)
            }
        };
        let names: BTreeMap<&PersonId, &Vec<String>> =
            people.persons.iter().map(|person| (&person.id, &person.names)).collect();
        let view = |chronology: Chronology| {
            let names = names.get(&chronology.person).map(|names| names.to_vec());
            CustodyView { names: names.unwrap_or_default(), chronology }
        };
        let mut views: Vec<CustodyView> = chronologies.into_iter().map(view).collect();
        views.retain(|view| !view.chronology.entries.is_empty());
        views.sort_by_cached_key(|view| {
            let surest = view.chronology.findings.first().map(|finding| finding.certainty);
            (surest.is_none(), surest, view.names.clone(), view.chronology.person.clone())
        });
        Ok(views)
    }

    /// The chronology of the person with this id or name; of several of one name, all.
    pub fn custody_of(&self, wanted: &str, rules: &[ListRule]) -> Result<Vec<CustodyView>, Error> {
        let name = resolve::custody::name_key(wanted);
        let is_it = |view: &CustodyView| {
            view.chronology.person.as_str() == wanted
                || view.names.iter().any(|own| resolve::custody::name_key(own) == name)
        };
        let mut views = self.custody(rules)?;
        views.retain(is_it);
        Ok(views)
    }

    /// What people call a document; its digest where it is not there.
    pub fn document_name(&self, id: DocumentId) -> Result<String, Error> {
        let query = "SELECT coalesce(title, name) FROM documents WHERE id = ?1";
        let mut query = self.catalogue.connection.prepare_cached(query)?;
        let name = query.query_row([id.hex()], |row| row.get(0)).optional()?;
        Ok(name.unwrap_or_else(|| id.to_string()))
    }

    /// The lists of the case, as rules name them.
    pub fn lists(&self) -> Result<Vec<String>, Error> {
        let records = self.custody_records()?;
        let lists = records.presences.iter().map(|presence| presence.list.clone());
        Ok(lists.collect::<std::collections::BTreeSet<String>>().into_iter().collect())
    }

    fn custody_records(&self) -> Result<Arc<Records>, Error> {
        self.custody.of(self, Self::gather_custody)
    }

    fn gather_custody(&self) -> Result<Records, Error> {
        let (state, sealing) = self.known()?;
        let judged = Judged::new(&state, &sealing);
        let people = self.people()?;
        let mut gathering = Gathering::new(&people);
        for (number, name) in self.readable()? {
            let reading = intake::reading_of(&self.catalogue.connection, number)?;
            let (statements, _) = judged.parted(self.statements_of(number)?);
            gathering.add(&Source { reading: &reading, name: &name, statements: &statements });
        }
        Ok(gathering.finish())
    }

    pub(crate) fn statements_of(&self, number: i64) -> Result<Vec<Statement>, Error> {
        let query = "SELECT json FROM statements WHERE document = ?1 ORDER BY number";
        let mut query = self.catalogue.connection.prepare_cached(query)?;
        let mut rows = query.query([number])?;
        let mut statements = Vec::new();
        while let Some(row) = rows.next()? {
            statements.push(statement_of(row.get_ref(0)?.as_str().unwrap_or_default())?);
        }
        Ok(statements)
    }
}
