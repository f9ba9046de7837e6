//! How far sources are trusted: what people decide about one, who did so and why, and the way back.
//!
//! A decision names a statement and is about whoever makes it, for all that they say in the case. It is
//! taken back by undoing every entry that says so: nothing is deleted.

use crate::judging::Judged;
use crate::sealing::Sealing;
use crate::weighing::statement_of;
use crate::{Case, Error, Judgement, VerdictView};
use model::{Statement, StatementId};
use record::fold::judgements::{EntryBody, Reliability, Undo};
use record::fold::{Id, State};
use record::{Draft, EntryId, KeyKind};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use weigh::Sources;

/// A decision about a source.
#[derive(Debug, Clone, PartialEq)]
pub struct NewTrust {
    /// A statement of the source.
    pub statement: Id,
    /// Of what happened to happen, how much the source says: above 0, below 1.
    pub alpha: f64,
    /// Of what did not, how much the source says all the same: above 0, at most alpha.
    pub beta: f64,
    /// Why.
    pub reason: String,
    /// Who decides it, where that is told.
    pub analyst: Option<Id>,
}

/// Why nothing can be decided about a source, or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TrustError {
    /// The statement is not there.
    #[error("no such statement")]
    NoStatement,
    /// Nothing else is known to be theirs.
    #[error("whoever says this has no name, so nothing else is known to be theirs")]
    Nameless,
    /// Alpha is no share that can be reckoned with.
    #[error("alpha is between 0.0001 and 0.9999")]
    Alpha,
    /// Beta is none.
    #[error("beta is between 0.0001 and 0.9999")]
    Beta,
    /// What they say would count against itself.
    #[error("beta is above alpha")]
    Order,
    /// Nobody could tell later why.
    #[error("no reason is given")]
    NoReason,
    /// There is nothing to take back.
    #[error("nobody decided how far whoever says this is trusted")]
    Undecided,
}

impl NewTrust {
    /// What is wrong with the numbers and the reason.
    pub fn faults(&self) -> Vec<TrustError> {
        let [alpha, beta] = [self.alpha, self.beta].map(parts);
        let is_share = |parts: u64| (1..Reliability::WHOLE).contains(&parts);
        let (alpha_fits, beta_fits) = (is_share(alpha), is_share(beta));
        let faults = [
            (!alpha_fits, TrustError::Alpha),
            (!beta_fits, TrustError::Beta),
            (alpha_fits && beta_fits && beta > alpha, TrustError::Order),
            (self.reason.trim().is_empty(), TrustError::NoReason),
        ];
        faults.into_iter().filter_map(|(is_so, fault)| is_so.then_some(fault)).collect()
    }

    fn judgement(&self) -> Judgement {
        Judgement::Reliability(Reliability {
            statement: self.statement.clone(),
            alpha: parts(self.alpha),
            beta: parts(self.beta),
            reason: self.reason.trim().to_owned(),
            analyst: self.analyst.clone(),
        })
    }
}

/// A share in parts of the whole; 0 for what is no number.
fn parts(share: f64) -> u64 {
    (share * Reliability::WHOLE as f64).round() as u64
}

/// What people decided about one source.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrustView {
    /// What holds, each by another statement of the source; the most cautious comes first, and it alone
    /// counts.
    pub decisions: Vec<TrustDecision>,
    /// Whether people decided differently and did not know of each other: none of that counts.
    pub is_disputed: bool,
}

/// One decision about a source.
#[derive(Debug, Clone, PartialEq)]
pub struct TrustDecision {
    /// The entry.
    pub entry: String,
    /// Of what happened to happen, how much the source says.
    pub alpha: f64,
    /// Of what did not, how much it says all the same.
    pub beta: f64,
    /// Why.
    pub reason: String,
    /// Who decided it, where that is told.
    pub analyst: Option<String>,
    /// When, in seconds since 1970-01-01T00:00:00Z, by the clock of the device.
    pub at: i64,
}

/// What people decided about sources, by those sources.
struct Trusted<'a> {
    sources: Sources,
    /// The statements by which anything was decided, as the record names them, and whether they count.
    decided: BTreeMap<String, Vec<(&'a Id, bool)>>,
}

impl Case {
    /// Records how far somebody trusts the source of a statement; gives the name of the entry.
    pub fn trust(&mut self, new: &NewTrust) -> Result<String, Error> {
        let found = self.statement(&new.statement)?.ok_or(TrustError::NoStatement)?;
        if !is_named(&found.statement) {
            return Err(TrustError::Nameless.into());
        }
        if let Some(fault) = new.faults().first() {
            return Err((*fault).into());
        }
        self.judge(&new.judgement())
    }

    /// Takes back all that was decided about the source of a statement, by whichever statement of it;
    /// gives the names of the entries.
    pub fn take_back_trust(&mut self, statement: &Id) -> Result<Vec<String>, Error> {
        let written = self.locked(|case| {
            case.catch_up()?;
            let said = case.trust_said(statement)?;
            if said.is_empty() {
                return Err(TrustError::Undecided.into());
            }
            let key = case.record.key(KeyKind::Case)?.0;
            let undo = |entry: EntryId| {
                let fields = Undo { entry }.draft_fields();
                Draft { kind: Undo::KIND, fields, key, claims: Vec::new() }
            };
            Ok(case.record.append(&said.into_iter().map(undo).collect::<Vec<_>>())?)
        })?;
        self.catch_up()?;
        Ok(written.iter().map(|written| written.id.to_string()).collect())
    }

    /// What people decided about who makes each of these statements; those about whom nobody did are
    /// left out.
    pub fn trust_in<'s>(
        &self,
        statements: impl IntoIterator<Item = &'s Statement>,
    ) -> Result<BTreeMap<StatementId, Arc<TrustView>>, Error> {
        let (state, sealing) = self.known()?;
        if state.reliabilities().next().is_none() {
            return Ok(BTreeMap::new());
        }
        let judged = Judged::new(&state, &sealing);
        let persons = self.of_persons(&sealing, &judged)?;
        let trusted = self.trusted(&state, &sealing, &judged, &persons)?;
        let view = |(source, decided): (&String, &Vec<(&Id, bool)>)| {
            (source.clone(), Arc::new(view(&state, &sealing, decided)))
        };
        let views: BTreeMap<String, Arc<TrustView>> = trusted.decided.iter().map(view).collect();
        let of = |statement: &Statement| {
            let source = trusted.sources.source(&judged.with_person(statement.clone()))?;
            let view = views.get(&source).filter(|view| **view != Arc::default())?;
            Some((statement.id().clone(), Arc::clone(view)))
        };
        Ok(statements.into_iter().filter_map(of).collect())
    }

    /// All entries that say how far the source of a statement is trusted and that nobody undid.
    fn trust_said(&self, statement: &Id) -> Result<BTreeSet<EntryId>, Error> {
        let (state, sealing) = self.known()?;
        let judged = Judged::new(&state, &sealing);
        let found = self.statement(statement)?.ok_or(TrustError::NoStatement)?;
        let persons = self.of_persons(&sealing, &judged)?;
        let trusted = self.trusted(&state, &sealing, &judged, &persons)?;
        let source = trusted.sources.source(&judged.with_person(found.statement));
        let decided = source.and_then(|source| trusted.decided.get(&source));
        let said = decided.into_iter().flatten().flat_map(|(id, _)| state.trust_said(id));
        Ok(said.map(|said| said.entry).collect())
    }

    /// The statements whose speakers were judged, with their persons.
    fn of_persons(&self, sealing: &Sealing, judged: &Judged<'_>) -> Result<Vec<Statement>, Error> {
        let mut statements = Vec::new();
        for id in judged.spoken_by_persons() {
            statements.extend(self.as_left(sealing, judged, id)?.map(|(statement, _)| statement));
        }
        Ok(statements)
    }

    /// A statement as people left it, with its person, and what they made of it; `None` where it is
    /// not in sight.
    fn as_left(
        &self,
        sealing: &Sealing,
        judged: &Judged<'_>,
        id: &Id,
    ) -> Result<Option<(Statement, Option<VerdictView>)>, Error> {
        let query = "SELECT json FROM statements WHERE id IN (?1, ?2)";
        let mut query = self.catalogue.connection.prepare_cached(query)?;
        let mut rows = query.query([id.as_str(), &sealing.keyed(id.as_str())])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let proposed = statement_of(row.get_ref(0)?.as_str().unwrap_or_default())?;
        let (statement, verdict, _) = judged.view(proposed);
        Ok(Some((judged.with_person(statement), verdict)))
    }

    fn trusted<'a>(
        &self,
        state: &'a State,
        sealing: &Sealing,
        judged: &Judged<'_>,
        persons: &'a [Statement],
    ) -> Result<Trusted<'a>, Error> {
        let sources = Sources::of(persons);
        let mut decided: BTreeMap<String, Vec<(&Id, bool)>> = BTreeMap::new();
        for (id, _) in state.reliabilities() {
            let Some((statement, verdict)) = self.as_left(sealing, judged, id)? else { continue };
            if let Some(source) = sources.source(&statement) {
                let counts = verdict != Some(VerdictView::Rejected);
                decided.entry(source).or_default().push((id, counts));
            }
        }
        Ok(Trusted { sources, decided })
    }
}

/// Whether who speaks has a name.
fn is_named(statement: &Statement) -> bool {
    Sources::of([]).source(statement).is_some()
}

fn view(state: &State, sealing: &Sealing, decided: &[(&Id, bool)]) -> TrustView {
    let mut view = TrustView::default();
    for (id, _) in decided.iter().filter(|(_, counts)| *counts) {
        let Some(judgement) = state.reliability(id) else { continue };
        view.is_disputed |= judgement.is_conflict();
        // Who chose among several says what the chosen one said.
        let value = judgement.value();
        let said = value.and_then(|value| state.trust_said(id).filter(|s| s.value == value).last());
        view.decisions.extend(said.map(|said| TrustDecision {
            entry: said.entry.to_string(),
            alpha: share(said.value.alpha),
            beta: share(said.value.beta),
            reason: sealing.text(&said.value.reason),
            analyst: said.value.analyst.as_ref().map(|analyst| sealing.text(analyst.as_str())),
            at: i64::try_from((said.hlc >> 16) / 1000).unwrap_or(i64::MAX),
        }));
    }
    let ratio = |decision: &TrustDecision| decision.alpha / decision.beta;
    view.decisions.sort_by(|a, b| ratio(a).total_cmp(&ratio(b)));
    view
}

/// Parts of the whole as a share.
pub(crate) fn share(parts: u64) -> f64 {
    parts as f64 / Reliability::WHOLE as f64
}
