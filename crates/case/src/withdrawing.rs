//! Persons who gave evidence, and what they can take back.
//!
//! What concerns a witness is under a key of their own. Withdrawing consent destroys it: an entry
//! says so, the originals and the key are removed on this device, another entry acknowledges it,
//! and the catalogue is made anew without what is gone. Every other device does the same when it
//! hears of it. The tree and all older proofs still verify: they rest on envelopes alone.

use crate::sealing::Matcher;
use crate::sealing::words::{Edges, Token};
use crate::{Case, Error};
use model::{ClaimId, DocumentId, PersonId};
use record::fold::judgements::{
    Destroyed, EntryBody, ExportStatus, Level, Protect, Source, Subject, Withdraw, Witness,
};
use record::fold::{Id, State};
use record::{Draft, Entry, EntryId, KeyId, KeyKind, Sizes};
use std::collections::{BTreeMap, BTreeSet};
use verify::cbor::Value;

/// A person who gave evidence, or a source that gave documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WitnessView {
    /// The id.
    pub person: String,
    /// The names that were given; none once consent was withdrawn.
    pub names: Vec<String>,
    /// How many documents are under the person's key.
    pub documents: usize,
    /// What the person agreed to.
    pub purposes: Vec<String>,
    /// Whether they were named as a source, not as a witness.
    pub is_source: bool,
    /// Whether consent was withdrawn.
    pub withdrawn: bool,
}

/// A claim whose numbers changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Recounted {
    /// Which.
    pub claim: ClaimId,
    /// Its label, as it was.
    pub label: String,
    /// The least and greatest number of origins before.
    pub before: (u32, u32),
    /// The same after; nothing where the claim is gone.
    pub after: Option<(u32, u32)>,
}

/// What a withdrawal did.
#[derive(Debug, Clone, PartialEq)]
pub struct Withdrawn {
    /// The person.
    pub person: String,
    /// How many documents are gone.
    pub documents: usize,
    /// The claims whose numbers changed.
    pub recounted: Vec<Recounted>,
    /// Drafts and past exports that hold what is gone, with their titles.
    pub exports: Vec<(String, ExportStatus)>,
    /// The devices that still have to destroy the key.
    pub awaiting: Vec<String>,
}

/// The label of each claim, and the least and greatest number of its origins.
type Counts = BTreeMap<ClaimId, (String, (u32, u32))>;

impl Case {
    /// The person of this name, with a key of their own; made if there is none.
    pub fn witness(&mut self, name: &str) -> Result<Id, Error> {
        self.giver(name, KeyKind::Person)
    }

    /// The source of this name, a person or a body that gives documents, with a key of its own;
    /// made if there is none.
    pub fn source(&mut self, name: &str) -> Result<Id, Error> {
        self.giver(name, KeyKind::Source)
    }

    fn giver(&mut self, name: &str, kind: KeyKind) -> Result<Id, Error> {
        let person = self.locked(|case| case.name_giver(name, kind))?;
        self.catch_up()?;
        Ok(person)
    }

    fn name_giver(&mut self, name: &str, kind: KeyKind) -> Result<Id, Error> {
        if let Some(known) = self.person_named(name)? {
            return Ok(known);
        }
        let chance = record::World::real().random::<16>();
        let chance = chance.map_err(Error::io(&self.root))?;
        let person = PersonId::of(&[&verify::hash::hex(&chance)]);
        let person: Id = person.as_str().parse().map_err(|_| Error::NoPerson(name.to_owned()))?;
        let secret = self.record.new_secret()?;
        let keys = self.record.keys_mut();
        let key = keys.add(kind, secret).map_err(record::Error::from)?;
        // The key is on disk before what is under it.
        self.record.save_keys()?;
        let (named, name) = (person.clone(), name.to_owned());
        let (kind, fields) = match kind {
            KeyKind::Source => (Source::KIND, Source { person: named, name }.draft_fields()),
            _ => (Witness::KIND, Witness { person: named, name }.draft_fields()),
        };
        self.record.append(&[Draft { kind, fields, key, claims: Vec::new() }])?;
        Ok(person)
    }

    /// The person with this id, or the one person with this name.
    pub fn person_named(&self, name: &str) -> Result<Option<Id>, Error> {
        let state = self.state()?;
        let wanted = name.to_lowercase();
        let is_it = |(person, view): &(&Id, record::fold::PersonView<'_>)| {
            person.as_str() == name || view.names.iter().any(|name| name.to_lowercase() == wanted)
        };
        let mut found = state.persons().into_iter().filter(is_it);
        match (found.next(), found.next()) {
            (Some((person, _)), None) => Ok(Some(person.clone())),
            (None, _) => Ok(None),
            (Some(_), Some(_)) => Err(Error::TwoPersons(self.shown(name)?)),
        }
    }

    /// All persons who gave evidence.
    pub fn witnesses(&self) -> Result<Vec<WitnessView>, Error> {
        let (state, sealing) = (self.state()?, self.sealing()?);
        let texts = |texts: &[String]| texts.iter().map(|text| sealing.text(text)).collect();
        let view = |(person, view): (&Id, record::fold::PersonView<'_>)| WitnessView {
            person: person.to_string(),
            names: match sealing.person(person).filter(|_| !view.names.is_empty()) {
                Some(token) => vec![token.to_string()],
                None => view.names.iter().map(|name| sealing.text(name)).collect(),
            },
            documents: state
                .captures_of(person)
                .filter(|made| sealing.hidden(DocumentId::from_digest(made.body.sha256)).is_none())
                .count(),
            purposes: view
                .consent
                .and_then(|consent| Some(texts(&consent.value()?.purposes)))
                .unwrap_or_default(),
            is_source: view.is_source,
            withdrawn: view.withdrawn.is_some(),
        };
        Ok(state.persons().into_iter().map(view).collect())
    }

    /// The key that what concerns a person is put under.
    pub(crate) fn key_of_person(&self, person: &Id) -> Result<KeyId, Error> {
        let keys = self.keys_of_person(person)?;
        keys.last().copied().ok_or_else(|| Error::NoPerson(person.to_string()))
    }

    fn keys_of_person(&self, person: &Id) -> Result<BTreeSet<KeyId>, Error> {
        let mut keys = BTreeSet::new();
        self.record.read(&Sizes::new(), &mut |entry: Entry| {
            let Ok(payload) = &entry.payload else { return };
            let of_person = payload.field("person").and_then(|value| value.as_text());
            let names = [Witness::KIND, Source::KIND].contains(&payload.kind.as_str());
            if names && of_person == Some(person.as_str()) {
                keys.insert(entry.key);
            }
        })?;
        Ok(keys)
    }

    /// Withdraws the consent of a person: destroys what concerns them, and counts anew.
    pub fn withdraw(&mut self, name: &str) -> Result<Withdrawn, Error> {
        let person = self.person_named(name)?;
        let Some(person) = person else { return Err(Error::NoPerson(self.shown(name)?)) };
        let before = self.counts()?;
        self.locked(Self::move_originals)?;
        self.catch_up()?;
        let keys = self.keys_of_person(&person)?;
        let sealing = self.sealing()?;
        let mut drafts = self.seals_that_stay(&person, &keys, &*self.state()?)?;
        let documents = self.originals()?.documents_under(&keys);
        let body =
            Withdraw { person: person.clone(), keys: keys.iter().map(|key| key.0).collect() };
        let key = self.record.key(KeyKind::Case)?.0;
        let fields = body.draft_fields();
        drafts.push(Draft { kind: Withdraw::KIND, fields, key, claims: Vec::new() });
        self.record.append(&drafts)?;
        self.record.unlock();
        // Destroys the key, acknowledges it, and makes the catalogue anew.
        self.catch_up()?;
        let recounted = self.recounted(before)?;
        let state = self.state()?;
        // What another witness gave too is still there.
        let left: BTreeSet<[u8; 32]> =
            state.captures().map(|capture| capture.body.sha256).collect();
        let documents = documents.into_iter().map(|(document, _)| document.bytes());
        let documents: Vec<[u8; 32]> = documents.filter(|sha256| !left.contains(sha256)).collect();
        let claims: Vec<Id> =
            recounted.iter().filter_map(|claim| claim.claim.as_str().parse().ok()).collect();
        let touched = state.touched_exports(&documents, &claims).into_iter();
        Ok(Withdrawn {
            person: person.to_string(),
            documents: documents.len(),
            exports: touched
                .map(|made| (sealing.text(&made.body.title), made.body.status))
                .collect(),
            awaiting: awaiting(&state, &person),
            recounted,
        })
    }

    /// A person's name goes with the withdrawal, and the seal on it would go too. Where it stands
    /// in what stays in the case, the words are sealed by themselves, so that they do not come to
    /// light; where it does not, nothing is written of it.
    fn seals_that_stay(
        &self,
        person: &Id,
        keys: &BTreeSet<KeyId>,
        state: &State,
    ) -> Result<Vec<Draft>, Error> {
        let Some(token) = self.sealing()?.person(person) else { return Ok(Vec::new()) };
        let persons = state.persons();
        let names = persons.get(person).map_or(&[][..], |view| &view.names);
        let stands = Matcher::new(names.iter().map(|name| ((*name).to_owned(), token)));
        if !self.stays_in_documents(keys, token)? && !self.stays_in_entries(keys, &stands)? {
            return Ok(Vec::new());
        }
        let key = self.record.key(KeyKind::Case)?.0;
        let seal = |name: &&str| {
            let (subject, level) = (Subject::Words((*name).to_owned()), Level::Sealed);
            let fields = Protect { subject, field: String::new(), level }.draft_fields();
            Draft { kind: Protect::KIND, fields, key, claims: Vec::new() }
        };
        Ok(names.iter().map(seal).collect())
    }

    /// Whether a token stands in a document that is under another key than these.
    fn stays_in_documents(&self, keys: &BTreeSet<KeyId>, token: Token) -> Result<bool, Error> {
        let counted = self.originals()?.counted();
        let stay: BTreeSet<DocumentId> = counted
            .into_iter()
            .filter(|(_, key)| !keys.contains(key))
            .map(|(document, _)| document)
            .collect();
        let sql = "SELECT d.id FROM documents d LEFT JOIN readings r ON r.document = d.number \
                   WHERE instr(coalesce(r.json, '') || d.name, ?1) > 0";
        let mut query = self.catalogue.connection.prepare(sql)?;
        let mut rows = query.query([token.to_string()])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            if id.parse().is_ok_and(|id| stay.contains(&id)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether words stand in an entry that is under none of these keys.
    fn stays_in_entries(&self, keys: &BTreeSet<KeyId>, words: &Matcher) -> Result<bool, Error> {
        let mut stays = false;
        self.record.read(&Sizes::new(), &mut |entry: Entry| {
            if let Ok(payload) = &entry.payload
                && !keys.contains(&entry.key)
            {
                let is_in = |text: &str| !words.find(text, Edges::Anywhere).is_empty();
                stays |= payload.fields.iter().any(|(_, value)| holds(value, &is_in));
            }
        })?;
        Ok(stays)
    }

    fn counts(&mut self) -> Result<Counts, Error> {
        let claims = self.claims()?.claims.into_iter();
        let count = |weighed: model::WeighedClaim| {
            let origins = weighed.asserts.origins;
            (weighed.claim.id, (weighed.claim.label, (origins.min, origins.max)))
        };
        Ok(claims.map(count).collect())
    }

    fn recounted(&mut self, before: Counts) -> Result<Vec<Recounted>, Error> {
        let after = self.counts()?;
        let changed = before.into_iter().filter_map(|(claim, (label, before))| {
            let after = after.get(&claim).map(|(_, origins)| *origins);
            (after != Some(before)).then_some(Recounted { claim, label, before, after })
        });
        Ok(changed.collect())
    }

    /// Destroys on this device what was withdrawn, and acknowledges it. Where another process
    /// writes, the next one does it.
    pub(crate) fn complete_withdrawals(&mut self) -> Result<(), Error> {
        let Some(own) = self.record.own() else { return Ok(()) };
        let state = self.state()?;
        let waiting: Vec<(EntryId, BTreeSet<KeyId>)> = state
            .withdrawals()
            .iter()
            .filter(|withdrawal| withdrawal.awaiting.contains(&own))
            .map(|w| (w.entry, w.keys.iter().map(|key| KeyId(*key)).collect()))
            .collect();
        if waiting.is_empty() {
            return Ok(());
        }
        match self.record.lock() {
            // Or the log of this device is damaged: it has to be repaired first.
            Err(record::Error::Locked(_) | record::Error::Damaged { .. }) => return Ok(()),
            locked => locked?,
        }
        self.locked(|case| {
            case.move_originals()?;
            case.erase_all(waiting, own)
        })
    }

    fn erase_all(
        &mut self,
        waiting: Vec<(EntryId, BTreeSet<KeyId>)>,
        own: record::LogId,
    ) -> Result<(), Error> {
        for (withdraw, keys) in waiting {
            self.erase(&keys)?;
            let key = self.record.key(KeyKind::Case)?.0;
            let fields = Destroyed { withdraw, log: own }.draft_fields();
            let draft = Draft { kind: Destroyed::KIND, fields, key, claims: Vec::new() };
            self.record.append(&[draft])?;
        }
        Ok(())
    }

    /// Removes the originals under these keys while their names can still be found, then the keys.
    fn erase(&mut self, keys: &BTreeSet<KeyId>) -> Result<(), Error> {
        let gone = self.originals()?.under(keys).into_iter();
        let gone = gone.map(|(document, key)| (document.bytes(), key)).collect();
        self.record.remove_originals(&gone)?;
        for key in keys {
            self.record.keys_mut().destroy(key);
        }
        Ok(self.record.save_keys()?)
    }
}

/// Whether a text anywhere in a value is such a one.
fn holds(value: &Value, is_such: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::Text(text) => is_such(text),
        Value::List(items) => items.iter().any(|item| holds(item, is_such)),
        Value::Map(pairs) => pairs.iter().any(|(_, value)| holds(value, is_such)),
        _ => false,
    }
}

fn awaiting(state: &State, person: &Id) -> Vec<String> {
    let of_person = state.withdrawals().into_iter().filter(|view| view.person == person);
    of_person.flat_map(|view| view.awaiting).map(|log| log.short()).collect()
}
