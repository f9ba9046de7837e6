//! Persons who gave evidence, and what they can take back.
//!
//! What concerns a witness is under a key of their own. Withdrawing consent destroys it: an entry
//! says so, the originals and the key are removed on this device, another entry acknowledges it,
//! and the catalogue is made anew without what is gone. Every other device does the same when it
//! hears of it. The tree and all older proofs still verify: they rest on envelopes alone.

use crate::{Case, Error};
use model::{ClaimId, DocumentId, PersonId};
use record::fold::judgements::{Destroyed, EntryBody, ExportStatus, Withdraw, Witness};
use record::fold::{Id, State};
use record::{Draft, Entry, EntryId, KeyId, KeyKind, Sizes};
use std::collections::{BTreeMap, BTreeSet};

/// A person who gave evidence.
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
        let person = self.locked(|case| case.name_witness(name))?;
        self.catch_up()?;
        Ok(person)
    }

    fn name_witness(&mut self, name: &str) -> Result<Id, Error> {
        if let Some(known) = self.person_named(name)? {
            return Ok(known);
        }
        let chance = record::World::real().random::<16>();
        let chance = chance.map_err(Error::io(&self.root))?;
        let person = PersonId::of(&[&verify::hash::hex(&chance)]);
        let person: Id = person.as_str().parse().map_err(|_| Error::NoPerson(name.to_owned()))?;
        let secret = self.record.new_secret()?;
        let keys = self.record.keys_mut();
        let key = keys.add(KeyKind::Person, secret).map_err(record::Error::from)?;
        // The key is on disk before what is under it.
        self.record.save_keys()?;
        let body = Witness { person: person.clone(), name: name.to_owned() };
        let fields = body.draft_fields();
        self.record.append(&[Draft { kind: Witness::KIND, fields, key, claims: Vec::new() }])?;
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
            (Some(_), Some(_)) => Err(Error::TwoPersons(name.to_owned())),
        }
    }

    /// All persons who gave evidence.
    pub fn witnesses(&self) -> Result<Vec<WitnessView>, Error> {
        let state = self.state()?;
        let view = |(person, view): (&Id, record::fold::PersonView<'_>)| WitnessView {
            person: person.to_string(),
            names: view.names.iter().map(|name| (*name).to_owned()).collect(),
            documents: state.captures_of(person).count(),
            purposes: view
                .consent
                .and_then(|consent| Some(consent.value()?.purposes.clone()))
                .unwrap_or_default(),
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
            if of_person == Some(person.as_str()) && payload.kind == Witness::KIND {
                keys.insert(entry.key);
            }
        })?;
        Ok(keys)
    }

    /// Withdraws the consent of a person: destroys what concerns them, and counts anew.
    pub fn withdraw(&mut self, name: &str) -> Result<Withdrawn, Error> {
        let person = self.person_named(name)?;
        let person = person.ok_or_else(|| Error::NoPerson(name.to_owned()))?;
        let before = self.counts()?;
        let state = self.state()?;
        let documents: BTreeSet<[u8; 32]> =
            state.captures_of(&person).map(|capture| capture.body.sha256).collect();
        let keys = self.keys_of_person(&person)?;
        let body =
            Withdraw { person: person.clone(), keys: keys.iter().map(|key| key.0).collect() };
        let key = self.record.key(KeyKind::Case)?.0;
        let fields = body.draft_fields();
        self.record.append(&[Draft { kind: Withdraw::KIND, fields, key, claims: Vec::new() }])?;
        self.record.unlock();
        // Destroys the key, acknowledges it, and makes the catalogue anew.
        self.catch_up()?;
        let recounted = self.recounted(before)?;
        let state = self.state()?;
        let documents: Vec<[u8; 32]> = documents.into_iter().collect();
        let claims: Vec<Id> =
            recounted.iter().filter_map(|claim| claim.claim.as_str().parse().ok()).collect();
        let touched = state.touched_exports(&documents, &claims).into_iter();
        Ok(Withdrawn {
            person: person.to_string(),
            documents: documents.len(),
            exports: touched.map(|made| (made.body.title.clone(), made.body.status)).collect(),
            awaiting: awaiting(&state, &person),
            recounted,
        })
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
            Err(record::Error::Locked(_)) => return Ok(()),
            locked => locked?,
        }
        self.locked(|case| case.erase_all(waiting, own))
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
        let mut originals = Vec::new();
        self.record.read(&Sizes::new(), &mut |entry| {
            if let Ok(payload) = &entry.payload {
                originals.extend(crate::folding::captured(&entry, payload));
            }
        })?;
        let gone = originals.iter().filter(|capture| keys.contains(&capture.key));
        let gone: BTreeSet<DocumentId> = gone.map(|capture| capture.document).collect();
        for document in gone {
            self.record.remove_original(&document.bytes())?;
        }
        for key in keys {
            self.record.keys_mut().destroy(key);
        }
        Ok(self.record.save_keys()?)
    }
}

fn awaiting(state: &State, person: &Id) -> Vec<String> {
    let of_person = state.withdrawals().into_iter().filter(|view| view.person == person);
    of_person.flat_map(|view| view.awaiting).map(|log| log.short()).collect()
}
