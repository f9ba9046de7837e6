//! Keeps the claims of the catalogue true to its statements.

use crate::catalogue::set_meta;
use crate::judging::{Judged, pairs};
use crate::{Case, Error};
use model::{DocumentId, Passage, Span, Statement};
use rusqlite::{Connection, params};
use weigh::reuse::NearCopy;
use weigh::{DocumentFacts, Weighing};

impl Case {
    /// Weighs anew where something changed since the last time. Reading alone changes nothing.
    pub fn weigh(&mut self) -> Result<(), Error> {
        self.attend()?;
        let wanted = self.wanted()?;
        if self.catalogue.meta("weighed")?.as_deref() == Some(wanted.as_str()) {
            return Ok(());
        }
        let (state, sealing) = self.known()?;
        let transaction = self.catalogue.connection.transaction()?;
        let proposed = statements(&transaction)?;
        let pairs = pairs(&state, &sealing, &proposed);
        let weighing = weigh::weigh(
            &documents(&transaction)?,
            &Judged::new(&state, &sealing).statements(proposed),
            &near_copies(&transaction)?,
            &pairs,
            &weigh::Config::default(),
        );
        replace_claims(&transaction, &weighing)?;
        set_meta(&transaction, "weighed", &wanted)?;
        transaction.commit()?;
        Ok(())
    }

    /// What the claims are to be made of: the state of the statements and the stage's version.
    fn wanted(&self) -> Result<String, Error> {
        let folded = self.catalogue.meta("folded")?.unwrap_or_default();
        Ok(format!("{folded} {}", weigh::VERSION))
    }
}

fn documents(connection: &Connection) -> Result<Vec<DocumentFacts>, Error> {
    let mut query = connection
        .prepare("SELECT id, title, outlet, authors, published FROM documents ORDER BY number")?;
    let mut rows = query.query([])?;
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

fn statements(connection: &Connection) -> Result<Vec<Statement>, Error> {
    let mut query =
        connection.prepare("SELECT json FROM statements WHERE weighs ORDER BY number")?;
    let mut rows = query.query([])?;
    let mut statements = Vec::new();
    while let Some(row) = rows.next()? {
        statements.push(statement_of(row.get_ref(0)?.as_str().unwrap_or_default())?);
    }
    Ok(statements)
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

fn replace_claims(connection: &Connection, weighing: &Weighing) -> Result<(), Error> {
    connection.execute_batch("DELETE FROM claims; DELETE FROM claim_statements;")?;
    let mut claims = connection.prepare(
        "INSERT INTO claims (place, id, parent, head, json) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let mut members = connection
        .prepare("INSERT OR IGNORE INTO claim_statements (claim, statement) VALUES (?1, ?2)")?;
    for (place, weighed) in weighing.claims.iter().enumerate() {
        let claim = &weighed.claim;
        let parent = claim.parent.as_ref().map(|id| id.as_str());
        let mut wire = wire::Claim::from(weighed);
        let json = serde_json::to_string(&wire)?;
        wire.folds.clear();
        wire.weight.leave_one_out.clear();
        wire.weight.channels.clear();
        let head = serde_json::to_string(&wire)?;
        claims.execute(params![place as i64, claim.id.as_str(), parent, head, json])?;
        let sides = weighed.asserts.statements.iter().chain(&weighed.denies.support.statements);
        for statement in sides.chain(&weighed.offers) {
            members.execute(params![claim.id.as_str(), statement.as_str()])?;
        }
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
