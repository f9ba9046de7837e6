//! Keeps the claims of the catalogue true to its statements.

use crate::catalogue::{FileIdentity, set_meta};
use crate::judging::{Judged, overrides, pairs};
use crate::packed;
use crate::sealing::Sealing;
use crate::{Case, Error};
use model::{ClaimId, DocumentId, Passage, Span, Statement, StatementId, WeighedClaim};
use rayon::prelude::*;
use record::fold::Id;
use rusqlite::{Connection, OptionalExtension, params};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use weigh::reuse::NearCopy;
use weigh::{Changes, DocumentFacts, Known, Print, Standing};

/// What is kept of the weighing while a case is open, so that only what depends on a change is weighed
/// again.
#[derive(Debug)]
pub(crate) struct Weighing {
    kept: weigh::Incremental,
    near_copies: Vec<NearCopy>,
    /// The claims of the catalogue.
    known: Known,
    /// What people made of single statements.
    marks: HashMap<Id, String>,
    catalogue: Version,
}

/// Which catalogue it is of: its file, how often it was made anew or replaced, and what tells that
/// another connection wrote in it.
type Version = (FileIdentity, u64, i64);

/// Which documents of the catalogue changed, by their numbers.
enum Stale {
    All,
    Some(BTreeSet<i64>),
}

/// In the place of the number of a document: a near copy, or a document that is gone.
const COPIES: i64 = -1;
const GONE: i64 = -2;

/// Notes what this connection changes from now on.
const WATCH: &str = "
CREATE TEMP TABLE IF NOT EXISTS changed (number INTEGER PRIMARY KEY);
CREATE TEMP TRIGGER IF NOT EXISTS statement_came AFTER INSERT ON main.statements
  BEGIN INSERT OR IGNORE INTO changed VALUES (new.document); END;
CREATE TEMP TRIGGER IF NOT EXISTS statement_went AFTER DELETE ON main.statements
  BEGIN INSERT OR IGNORE INTO changed VALUES (old.document); END;
CREATE TEMP TRIGGER IF NOT EXISTS statement_changed AFTER UPDATE ON main.statements
  BEGIN INSERT OR IGNORE INTO changed VALUES (new.document); END;
CREATE TEMP TRIGGER IF NOT EXISTS document_changed AFTER UPDATE ON main.documents
  BEGIN INSERT OR IGNORE INTO changed VALUES (new.number); END;
CREATE TEMP TRIGGER IF NOT EXISTS document_went AFTER DELETE ON main.documents
  BEGIN INSERT OR IGNORE INTO changed VALUES (-2); END;
CREATE TEMP TRIGGER IF NOT EXISTS copy_came AFTER INSERT ON main.near_copies
  BEGIN INSERT OR IGNORE INTO changed VALUES (-1); END;
CREATE TEMP TRIGGER IF NOT EXISTS copy_went AFTER DELETE ON main.near_copies
  BEGIN INSERT OR IGNORE INTO changed VALUES (-1); END;
";

impl Case {
    /// Weighs anew where something changed since the last time, and keeps those claims that rest on
    /// the same as before. Reading alone changes nothing.
    pub fn weigh(&mut self) -> Result<(), Error> {
        self.attend()?;
        let wanted = self.wanted()?;
        if self.catalogue.meta("weighed")?.as_deref() == Some(wanted.as_str()) {
            return Ok(());
        }
        let (state, sealing) = self.known()?;
        let judged = Judged::new(&state, &sealing);
        let marks = judged.marks();
        let version = data_version(&self.catalogue.connection)?;
        let catalogue = (self.catalogue.identity(), self.makings, version);
        // It is put back when all of it is done: what failed half-way is not followed.
        let before = self.weighing.take().filter(|weighing| weighing.catalogue == catalogue);
        let mut stale = match &before {
            Some(weighing) => self.stale(&sealing, weighing, &marks)?,
            None => Stale::All,
        };
        if before.is_none() {
            self.catalogue.connection.execute_batch(WATCH)?;
        }
        let transaction = self.catalogue.connection.transaction()?;
        let mut weighing = match before {
            Some(weighing) => weighing,
            None => {
                let (kept, near_copies) = (weigh::Incremental::default(), Vec::new());
                let known = known(&transaction)?;
                Weighing { kept, near_copies, known, marks: HashMap::new(), catalogue }
            }
        };
        let are_copies_stale = match &mut stale {
            Stale::All => true,
            Stale::Some(numbers) => numbers.remove(&COPIES),
        };
        if are_copies_stale {
            weighing.near_copies = near_copies(&transaction)?;
        }
        let pages = pages(&transaction, &judged, &stale)?;
        // A judgement that could not be looked up may not silently count for nothing.
        let failure = RefCell::new(None);
        let is_there = |id: &StatementId| match is_weighed(&transaction, id) {
            Ok(is_weighed) => is_weighed,
            Err(error) => {
                failure.replace(Some(error));
                false
            }
        };
        let overrides = overrides(&state, &sealing, is_there);
        let pairs = pairs(&state, &sealing, is_there);
        if let Some(error) = failure.take() {
            return Err(error);
        }
        let changes = weighing.kept.weigh(
            pages,
            &weighing.near_copies,
            &pairs,
            &weigh::Config { overrides, ..Default::default() },
            &weighing.known,
        );
        store_changes(&transaction, &weighing.known, &changes)?;
        set_meta(&transaction, "weighed", &wanted)?;
        transaction.execute("DELETE FROM temp.changed", [])?;
        transaction.commit()?;
        let standing = changes.claims.into_iter();
        weighing.known =
            standing.map(|claim| (claim.claim, (claim.print, claim.origins))).collect();
        weighing.marks = marks;
        self.weighing = Some(weighing);
        Ok(())
    }

    /// The documents that changed since the last weighing.
    fn stale(
        &self,
        sealing: &Sealing,
        weighing: &Weighing,
        marks: &HashMap<Id, String>,
    ) -> Result<Stale, Error> {
        let connection = &self.catalogue.connection;
        let mut query = connection.prepare_cached("SELECT number FROM temp.changed")?;
        let mut numbers: BTreeSet<i64> =
            query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        if numbers.contains(&GONE) {
            return Ok(Stale::All);
        }
        let before = &weighing.marks;
        let ids: BTreeSet<&Id> = before.keys().chain(marks.keys()).collect();
        for id in ids.into_iter().filter(|id| before.get(*id) != marks.get(*id)) {
            let Some(document) = self.document_of(sealing, id)? else { continue };
            let mut query =
                connection.prepare_cached("SELECT number FROM documents WHERE id = ?1")?;
            let number = query.query_row([document.hex()], |row| row.get::<_, i64>(0));
            numbers.extend(number.optional()?);
        }
        Ok(Stale::Some(numbers))
    }

    /// Notes that the claims hold for all that was folded.
    pub(crate) fn note_weighed(&self) -> Result<(), Error> {
        set_meta(&self.catalogue.connection, "weighed", &self.wanted()?)
    }

    /// What the claims are to be made of: the state of the statements and the stage's version.
    fn wanted(&self) -> Result<String, Error> {
        let folded = self.catalogue.meta("folded")?.unwrap_or_default();
        Ok(format!("{folded} {}", weigh::VERSION))
    }
}

/// Changes when another connection wrote in the catalogue.
fn data_version(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.query_row("PRAGMA data_version", [], |row| row.get(0))?)
}

/// What the documents that changed say.
fn pages(
    connection: &Connection,
    judged: &Judged<'_>,
    stale: &Stale,
) -> Result<Vec<weigh::Page>, Error> {
    let facts = "SELECT id, title, outlet, authors, published FROM documents";
    let said = "SELECT json FROM statements WHERE weighs";
    match stale {
        Stale::All => {
            let documents = documents(connection, &format!("{facts} ORDER BY number"), [])?;
            let statements = statements(connection, &format!("{said} ORDER BY number"), [])?;
            Ok(weigh::Page::of(documents, judged.statements(statements)))
        }
        Stale::Some(numbers) => {
            let mut pages = Vec::new();
            for number in numbers {
                let facts =
                    documents(connection, &format!("{facts} WHERE number = ?1"), [*number])?;
                let query = format!("{said} AND document = ?1 ORDER BY number");
                let statements = judged.statements(statements(connection, &query, [*number])?);
                let Some(facts) = facts.into_iter().next() else { continue };
                pages.push(weigh::Page { document: facts.id, facts: Some(facts), statements });
            }
            Ok(pages)
        }
    }
}

fn documents(
    connection: &Connection,
    query: &str,
    parameters: impl rusqlite::Params,
) -> Result<Vec<DocumentFacts>, Error> {
    let mut query = connection.prepare_cached(query)?;
    let mut rows = query.query(parameters)?;
    let mut documents = Vec::new();
    while let Some(row) = rows.next()? {
        let authors: String = row.get(3)?;
        let published: Option<String> = row.get(4)?;
        documents.push(DocumentFacts {
            id: id_of(row.get(0)?)?,
            title: row.get(1)?,
            outlet: row.get(2)?,
            authors: serde_json::from_str(&authors)?,
            published: published.and_then(|date| date.parse().ok()),
        });
    }
    Ok(documents)
}

fn statements(
    connection: &Connection,
    query: &str,
    parameters: impl rusqlite::Params,
) -> Result<Vec<Statement>, Error> {
    let mut query = connection.prepare_cached(query)?;
    let mut rows = query.query(parameters)?;
    let mut statements = Vec::new();
    while let Some(row) = rows.next()? {
        statements.push(statement_of(row.get_ref(0)?.as_str().unwrap_or_default())?);
    }
    Ok(statements)
}

/// Whether a statement is weighed.
fn is_weighed(connection: &Connection, id: &StatementId) -> Result<bool, Error> {
    let query = "SELECT 1 FROM statements WHERE id = ?1 AND weighs";
    Ok(connection.prepare_cached(query)?.exists([id.as_str()])?)
}

fn near_copies(connection: &Connection) -> Result<Vec<NearCopy>, Error> {
    let mut query = connection.prepare(
        "SELECT c.id, o.id, containment, copy_start, copy_end, original_start, original_end \
         FROM near_copies JOIN documents c ON c.number = copy JOIN documents o ON o.number = original \
         ORDER BY copy, original",
    )?;
    let mut rows = query.query([])?;
    let mut pairs = Vec::new();
    while let Some(row) = rows.next()? {
        let (copy, original) = (id_of(row.get(0)?)?, id_of(row.get(1)?)?);
        pairs.push(NearCopy {
            copy,
            original,
            containment: row.get(2)?,
            in_copy: passage(copy, row.get(3)?, row.get(4)?)?,
            in_original: passage(original, row.get(5)?, row.get(6)?)?,
        });
    }
    Ok(pairs)
}

fn passage(document: DocumentId, start: u32, end: u32) -> Result<Passage, Error> {
    let span = Span::new(start, end).map_err(Error::decode("a passage"))?;
    Ok(Passage { document, span })
}

/// The claims of the catalogue, and what each was weighed from.
fn known(connection: &Connection) -> Result<Known, Error> {
    let mut query = connection.prepare("SELECT id, print, origins FROM claims")?;
    let mut rows = query.query([])?;
    let mut known = Known::new();
    while let Some(row) = rows.next()? {
        let id = row.get::<_, String>(0)?.parse().map_err(Error::decode("a claim's id"))?;
        known.insert(id, (Print(row.get(1)?), row.get(2)?));
    }
    Ok(known)
}

/// Brings the claims up to date: what is the same as before is not touched.
fn store_changes(connection: &Connection, known: &Known, changes: &Changes) -> Result<(), Error> {
    let standing: HashMap<&ClaimId, &Standing> =
        changes.claims.iter().map(|standing| (&standing.claim, standing)).collect();
    for gone in known.keys().filter(|id| !standing.contains_key(id)) {
        for delete in
            ["DELETE FROM claims WHERE id = ?1", "DELETE FROM claim_statements WHERE claim = ?1"]
        {
            connection.prepare_cached(delete)?.execute([gone.as_str()])?;
        }
    }
    for together in changes.changed.chunks(TOGETHER) {
        let written: Vec<Written> = together.par_iter().map(write).collect::<Result<_, _>>()?;
        for (weighed, written) in together.iter().zip(written) {
            if let Some(standing) = standing.get(&weighed.claim.id) {
                store_claim(connection, weighed, standing, &written)?;
                store_members(connection, weighed)?;
            }
        }
    }
    store_places(connection, &changes.claims)
}

/// So many claims are written as JSON at once, on all threads.
const TOGETHER: usize = 64;

/// A claim as it is stored: for lists, and packed with all that belongs to it.
struct Written {
    head: String,
    json: Vec<u8>,
}

fn write(weighed: &WeighedClaim) -> Result<Written, Error> {
    let mut wire = wire::Claim::from(weighed);
    let json = packed::pack(&serde_json::to_vec(&wire)?)?;
    wire.folds.clear();
    wire.weight.leave_one_out.clear();
    wire.weight.channels.clear();
    Ok(Written { head: serde_json::to_string(&wire)?, json })
}

fn store_claim(
    connection: &Connection,
    weighed: &WeighedClaim,
    standing: &Standing,
    written: &Written,
) -> Result<(), Error> {
    let claim = &weighed.claim;
    let parent = claim.parent.as_ref().map(|id| id.as_str());
    let (Written { head, json }, Standing { claim: _, print, origins }) = (written, standing);
    let insert = "INSERT OR REPLACE INTO claims (id, parent, print, origins, head, json) \
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let row = params![claim.id.as_str(), parent, print.0, origins, head, json];
    connection.prepare_cached(insert)?.execute(row)?;
    Ok(())
}

/// The statements under a claim. Most of them are those that were under it before.
fn store_members(connection: &Connection, weighed: &WeighedClaim) -> Result<(), Error> {
    let claim = weighed.claim.id.as_str();
    let sides = weighed.asserts.statements.iter().chain(&weighed.denies.support.statements);
    let mut members: Vec<&str> = sides.chain(&weighed.offers).map(StatementId::as_str).collect();
    members.sort_unstable();
    members.dedup();
    let mut members = members.into_iter().peekable();
    let (mut come, mut gone) = (Vec::new(), Vec::new());
    let mut query = connection.prepare_cached(
        "SELECT statement FROM claim_statements WHERE claim = ?1 ORDER BY statement",
    )?;
    let mut rows = query.query([claim])?;
    while let Some(row) = rows.next()? {
        let known = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        while let Some(new) = members.next_if(|member| *member < known) {
            come.push(new);
        }
        if members.next_if_eq(&known).is_none() {
            gone.push(known.to_owned());
        }
    }
    come.extend(members);
    let insert = "INSERT INTO claim_statements (claim, statement) VALUES (?1, ?2)";
    let mut insert = connection.prepare_cached(insert)?;
    for statement in come {
        insert.execute([claim, statement])?;
    }
    let delete = "DELETE FROM claim_statements WHERE claim = ?1 AND statement = ?2";
    let mut delete = connection.prepare_cached(delete)?;
    for statement in &gone {
        delete.execute([claim, statement])?;
    }
    Ok(())
}

/// In which order the claims stand.
fn store_places(connection: &Connection, claims: &[Standing]) -> Result<(), Error> {
    let mut query = connection.prepare_cached("SELECT claim FROM claim_places ORDER BY place")?;
    let before: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    if before.iter().map(String::as_str).eq(claims.iter().map(|claim| claim.claim.as_str())) {
        return Ok(());
    }
    connection.execute("DELETE FROM claim_places", [])?;
    let mut insert =
        connection.prepare_cached("INSERT INTO claim_places (place, claim) VALUES (?1, ?2)")?;
    for (place, standing) in claims.iter().enumerate() {
        insert.execute(params![place as i64, standing.claim.as_str()])?;
    }
    Ok(())
}

pub(crate) fn id_of(hex: String) -> Result<DocumentId, Error> {
    hex.parse().map_err(Error::decode("a document's id"))
}

pub(crate) fn statement_of(json: &str) -> Result<Statement, Error> {
    let wire: wire::Statement = serde_json::from_str(json)?;
    Statement::try_from(&wire).map_err(Error::decode("a statement"))
}
