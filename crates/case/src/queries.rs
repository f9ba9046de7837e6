//! Questions to a case; each answer is plain data.

use crate::judging::Judged;
use crate::views::*;
use crate::weighing::{id_of, statement_of};
use crate::{Case, Error, MarkedPage, Sought, intake, packed};
use model::{
    ClaimId, DateFound, DocumentId, DocumentKind, Stance, Statement, StatementId, WeighedClaim,
};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::{HashMap, HashSet};
use std::io::Write;

/// Which statements; what is `None` does not narrow.
#[derive(Debug, Clone, Default)]
pub struct StatementFilter {
    /// The one with this id.
    pub id: Option<StatementId>,
    /// Those of a document.
    pub document: Option<DocumentId>,
    /// Those under a claim.
    pub claim: Option<ClaimId>,
    /// Those with a stance.
    pub stance: Option<Stance>,
    /// Those whose speaker's name holds this, case ignored.
    pub speaker: Option<String>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// Columns for [`summary`]. The original that a near copy is closest to is looked up by the primary
/// key of `near_copies`, and comes as one value so that it is looked up once.
const SUMMARY: &str = "d.id, d.name, d.title, d.outlet, d.published, d.found_in, d.kind, d.statements, \
                       d.size, d.captured_at, d.failure, \
                       (SELECT json_array(o.id, o.name, o.title, n.containment) \
                          FROM near_copies n JOIN documents o ON o.number = n.original \
                         WHERE n.copy = d.number ORDER BY n.containment DESC, n.original LIMIT 1)";

/// How many columns [`SUMMARY`] has.
const SUMMARY_COLUMNS: usize = 12;

impl Case {
    /// All claims, weighed anew if need be, and all offers. The claims come without their folds
    /// and left-out origins, which are most of them: [`Case::claim`] has those.
    pub fn claims(&mut self) -> Result<ClaimsView, Error> {
        self.weigh()?;
        let claims = heads(&self.catalogue.connection, "ORDER BY place", &[])?;
        let offers = self
            .statements(&StatementFilter { stance: Some(Stance::Offers), ..Default::default() })?;
        Ok(ClaimsView { claims, offers })
    }

    /// Writes all claims, whole, and all offers as one object of the contract's JSON, as they are
    /// stored: what is only passed on is not decoded.
    pub fn write_claims(&mut self, out: &mut dyn Write) -> Result<(), Error> {
        self.weigh()?;
        let filter = StatementFilter { stance: Some(Stance::Offers), ..Default::default() };
        let offers: Vec<wire::Offer> =
            self.statements(&filter)?.iter().map(|view| (&view.statement).into()).collect();
        let mut query = self.catalogue.connection.prepare_cached(
            "SELECT json FROM claim_places JOIN claims ON id = claim ORDER BY place",
        )?;
        let mut rows = query.query([])?;
        write!(out, "{{\"v\":{},\"claims\":[", wire::VERSION)?;
        let mut separator = "";
        while let Some(row) = rows.next()? {
            out.write_all(separator.as_bytes())?;
            out.write_all(&packed::unpack(row.get_ref(0)?.as_bytes().unwrap_or_default())?)?;
            separator = ",";
        }
        write!(out, "],\"offers\":{}}}", serde_json::to_string(&offers)?)?;
        Ok(())
    }

    /// The claims that a document's statements are under, without their folds and left-out
    /// origins, weighed anew if need be.
    pub fn claims_of(&mut self, document: DocumentId) -> Result<Vec<WeighedClaim>, Error> {
        self.weigh()?;
        let of_document = "WHERE id IN (SELECT cs.claim FROM documents d \
                             JOIN statements s ON s.document = d.number \
                             JOIN claim_statements cs ON cs.statement = s.id WHERE d.id = ?1) \
                           ORDER BY place";
        let connection = &self.catalogue.connection;
        heads(connection, of_document, &[&document.hex()])
    }

    /// One claim with its statements, weighed anew if need be.
    pub fn claim(&mut self, id: &ClaimId) -> Result<Option<ClaimView>, Error> {
        self.weigh()?;
        let connection = &self.catalogue.connection;
        let mut query = connection.prepare_cached("SELECT json FROM claims WHERE id = ?1")?;
        let packed = query.query_row([id.as_str()], |row| row.get::<_, Vec<u8>>(0)).optional()?;
        let Some(packed) = packed else {
            return Ok(None);
        };
        let found = claim_of(&packed::unpack(&packed)?)?;
        let parent = match &found.claim.parent {
            Some(parent) => heads(connection, "WHERE id = ?1", &[parent.as_str()])?.pop(),
            None => None,
        };
        let children = heads(connection, "WHERE parent = ?1 ORDER BY place", &[id.as_str()])?;
        let filter = StatementFilter { claim: Some(id.clone()), ..Default::default() };
        let mut statements = in_order(&found, self.statements(&filter)?);
        self.add_contradicting(&found, &mut statements)?;
        let assessments = self.assessments(id)?;
        Ok(Some(ClaimView { weighed: found, statements, parent, children, assessments }))
    }

    /// Adds the statements of other claims that contradict one of this claim.
    fn add_contradicting(
        &self,
        claim: &WeighedClaim,
        views: &mut Vec<StatementView>,
    ) -> Result<(), Error> {
        let mut known: HashSet<StatementId> =
            views.iter().map(|view| view.statement.id().clone()).collect();
        for side in claim.contradictions.iter().flat_map(|found| &found.sides) {
            if known.insert(side.statement.clone()) {
                let id = Some(side.statement.clone());
                views.extend(self.statements(&StatementFilter { id, ..Default::default() })?);
            }
        }
        Ok(())
    }

    /// Whether there is a claim of this name, as last weighed.
    pub fn has_claim(&self, id: &ClaimId) -> Result<bool, Error> {
        let connection = &self.catalogue.connection;
        let mut query = connection.prepare_cached("SELECT 1 FROM claims WHERE id = ?1")?;
        Ok(query.exists([id.as_str()])?)
    }

    /// The statements that a filter lets through, in the order of their documents and contents.
    pub fn statements(&self, filter: &StatementFilter) -> Result<Vec<StatementView>, Error> {
        let connection = &self.catalogue.connection;
        let sql = format!(
            "SELECT s.json, {SUMMARY}, \
               (SELECT group_concat(cs.claim, ' ') FROM claim_statements cs WHERE cs.statement = s.id) \
             FROM statements s JOIN documents d ON d.number = s.document \
             WHERE {} ORDER BY s.number LIMIT ?6",
            conditions(filter)
        );
        let mut query = connection.prepare_cached(&sql)?;
        let mut rows = query.query(params![
            filter.document.map(|id| id.hex()),
            filter.stance.map(Stance::code),
            filter.speaker,
            filter.claim.as_ref().map(ClaimId::as_str),
            filter.id.as_ref().map(StatementId::as_str),
            filter.limit.map_or(-1, |limit| limit as i64),
        ])?;
        let (state, sealing) = self.known()?;
        let judged = Judged::new(&state, &sealing);
        let mut views = Vec::new();
        while let Some(row) = rows.next()? {
            let proposed = statement_of(row.get_ref(0)?.as_str().unwrap_or_default())?;
            let (statement, verdict, entries) = judged.view(proposed);
            views.push(StatementView {
                statement,
                verdict,
                entries,
                document: summary(row, 1)?,
                claims: claim_ids(row.get(1 + SUMMARY_COLUMNS)?)?,
            });
        }
        Ok(views)
    }

    /// The statements of a document as the catalogue has them, before anybody judged them.
    pub(crate) fn proposed_in(&self, document: DocumentId) -> Result<Vec<Statement>, Error> {
        let query = "SELECT s.json FROM statements s JOIN documents d ON d.number = s.document \
                     WHERE d.id = ?1 ORDER BY s.number";
        let mut query = self.catalogue.connection.prepare_cached(query)?;
        let mut rows = query.query([document.hex()])?;
        let mut statements = Vec::new();
        while let Some(row) = rows.next()? {
            statements.push(statement_of(row.get_ref(0)?.as_str().unwrap_or_default())?);
        }
        Ok(statements)
    }

    /// All documents in the order they were captured.
    pub fn documents(&self) -> Result<Vec<DocumentSummary>, Error> {
        let sql = format!("SELECT {SUMMARY} FROM documents d ORDER BY d.number");
        let mut query = self.catalogue.connection.prepare_cached(&sql)?;
        let mut rows = query.query([])?;
        let mut documents = Vec::new();
        while let Some(row) = rows.next()? {
            documents.push(summary(row, 0)?);
        }
        Ok(documents)
    }

    /// A document with its text and statements.
    pub fn document(&self, id: DocumentId) -> Result<Option<DocumentView>, Error> {
        let connection = &self.catalogue.connection;
        let sql =
            format!("SELECT {SUMMARY}, d.number, d.warnings FROM documents d WHERE d.id = ?1");
        let mut query = connection.prepare_cached(&sql)?;
        let mut rows = query.query([id.hex()])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let number: i64 = row.get(SUMMARY_COLUMNS)?;
        let warnings: String = row.get(SUMMARY_COLUMNS + 1)?;
        let summary = summary(row, 0)?;
        let warnings: Vec<wire::Warning> = serde_json::from_str(&warnings)?;
        let readable = summary.failure.is_none();
        let reading = if readable { Some(intake::reading_of(connection, number)?) } else { None };
        let filter = StatementFilter { document: Some(id), ..Default::default() };
        Ok(Some(DocumentView {
            summary,
            reading,
            statements: self.statements(&filter)?,
            warnings: warnings.into_iter().map(|warning| warning.message).collect(),
        }))
    }

    /// The bytes of a captured document, as they came; refused where the document is sealed, or
    /// holds anything that is, or cannot be looked into while words are sealed.
    pub fn original(&self, id: DocumentId) -> Result<Vec<u8>, Error> {
        let sealing = self.sealing()?;
        if sealing.hidden(id).is_some() {
            return Err(Error::Sealed);
        }
        let query = "SELECT key, seals > 0, kind FROM documents WHERE id = ?1";
        let of_row = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?));
        let found = self.catalogue.connection.query_row(query, [id.hex()], of_row).optional()?;
        let (key, is_sealed, kind): (_, bool, Option<String>) =
            found.ok_or(Error::Unrecorded(id))?;
        let kind = kind.as_deref().and_then(DocumentKind::from_code);
        if is_sealed || sealing.may_be_inside(kind) {
            return Err(Error::Sealed);
        }
        let key = key.parse().map_err(|_| Error::Unrecorded(id))?;
        let bytes = self.record.original(&id.bytes(), &key)?;
        let hides = sealing.has_words() && sealing.is_in_bytes(&bytes);
        if hides { Err(Error::Sealed) } else { Ok(bytes) }
    }

    /// A picture of a page of a document, so many pixels wide, with boxes around the words that are
    /// sought on it; refused where the original is.
    pub fn page_image(
        &self,
        id: DocumentId,
        page: u32,
        width: u32,
        sought: &[Sought],
    ) -> Result<MarkedPage, Error> {
        Ok(worker::page_image(&self.original(id)?, page, width, sought)?)
    }

    /// How much the case holds; claims as last weighed.
    pub fn totals(&self) -> Result<Totals, Error> {
        let query = "SELECT (SELECT count(*) FROM documents), \
                            (SELECT count(*) FROM documents WHERE failure IS NOT NULL), \
                            (SELECT count(*) FROM statements), (SELECT count(*) FROM claims)";
        let count = |row: &Row<'_>, column| row.get::<_, i64>(column).map(|count| count as usize);
        Ok(self.catalogue.connection.query_row(query, [], |row| {
            Ok(Totals {
                documents: count(row, 0)?,
                failed: count(row, 1)?,
                statements: count(row, 2)?,
                claims: count(row, 3)?,
            })
        })?)
    }
}

/// What a filter asks for, and nothing of what it leaves open, so that an index can be used. Every
/// parameter is named, for all are bound.
fn conditions(filter: &StatementFilter) -> String {
    let asked = [
        (filter.document.is_some(), "d.id = ?1"),
        (filter.stance.is_some(), "s.stance = ?2"),
        (filter.speaker.is_some(), "instr(lower(s.speaker), lower(?3)) > 0"),
        (
            filter.claim.is_some(),
            "s.id IN (SELECT statement FROM claim_statements WHERE claim = ?4)",
        ),
        (filter.id.is_some(), "s.id = ?5"),
    ];
    let mut conditions = vec!["coalesce(?1, ?2, ?3, ?4, ?5, 1) IS NOT NULL"];
    conditions.extend(asked.iter().filter(|(asked, _)| *asked).map(|(_, condition)| *condition));
    conditions.join(" AND ")
}

/// Claims without their folds and left-out origins.
fn heads(connection: &Connection, rest: &str, values: &[&str]) -> Result<Vec<WeighedClaim>, Error> {
    let mut query = connection.prepare_cached(&format!(
        "SELECT head FROM claims JOIN claim_places ON claim = id {rest}"
    ))?;
    let mut rows = query.query(rusqlite::params_from_iter(values))?;
    let mut claims = Vec::new();
    while let Some(row) = rows.next()? {
        claims.push(claim_of(row.get_ref(0)?.as_bytes().unwrap_or_default())?);
    }
    Ok(claims)
}

fn claim_of(json: &[u8]) -> Result<WeighedClaim, Error> {
    let wire: wire::Claim = serde_json::from_slice(json)?;
    WeighedClaim::try_from(&wire).map_err(Error::decode("a claim"))
}

/// Asserting, denying, offering, each in the order of the claim.
fn in_order(claim: &WeighedClaim, views: Vec<StatementView>) -> Vec<StatementView> {
    let named = claim.asserts.statements.iter().chain(&claim.denies.support.statements);
    let place: HashMap<&StatementId, usize> =
        named.chain(&claim.offers).enumerate().map(|(place, id)| (id, place)).collect();
    let mut views = views;
    views.sort_by_key(|view| place.get(view.statement.id()).copied().unwrap_or(usize::MAX));
    views
}

fn claim_ids(joined: Option<String>) -> Result<Vec<ClaimId>, Error> {
    let parse = |id: &str| id.parse().map_err(Error::decode("a claim's id"));
    joined.unwrap_or_default().split_whitespace().map(parse).collect()
}

/// Reads the columns of [`SUMMARY`], the first of which is column `from`.
pub(crate) fn summary(row: &Row<'_>, from: usize) -> Result<DocumentSummary, Error> {
    let published: Option<String> = row.get(from + 4)?;
    let found_in: Option<String> = row.get(from + 5)?;
    let kind: Option<String> = row.get(from + 6)?;
    let date = published.and_then(|date| date.parse().ok());
    Ok(DocumentSummary {
        id: id_of(row.get(from)?)?,
        name: row.get(from + 1)?,
        title: row.get(from + 2)?,
        outlet: row.get(from + 3)?,
        published: date.map(|edtf| DateFound { edtf, found_in: found_in.unwrap_or_default() }),
        kind: kind.as_deref().and_then(DocumentKind::from_code),
        statements: row.get::<_, i64>(from + 7)? as usize,
        size: row.get::<_, i64>(from + 8)? as u64,
        captured_at: row.get(from + 9)?,
        failure: row.get(from + 10)?,
        copy_of: copy_of(row.get(from + 11)?)?,
    })
}

/// The original of a near copy, what people call it, and the share of the copy in percent.
fn copy_of(joined: Option<String>) -> Result<Option<(DocumentId, String, u8)>, Error> {
    let Some(joined) = joined else {
        return Ok(None);
    };
    let (id, file, title, containment): (String, String, Option<String>, f64) =
        serde_json::from_str(&joined)?;
    let percent = (containment * 100.0).round() as u8;
    Ok(Some((id_of(id)?, title.unwrap_or(file), percent)))
}

/// The summary of a document by its number in the catalogue.
pub(crate) fn summary_of(
    connection: &Connection,
    number: i64,
) -> Result<Option<DocumentSummary>, Error> {
    let sql = format!("SELECT {SUMMARY} FROM documents d WHERE d.number = ?1");
    let mut query = connection.prepare_cached(&sql)?;
    let found = query.query_row([number], |row| Ok(summary(row, 0))).optional()?;
    found.transpose()
}
