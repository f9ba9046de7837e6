//! The record of a case, looked at: whether all of it holds, and what it says.

use crate::{Case, Error, TimeReport};
use model::ClaimId;
use record::{Entry, EntryId, Notice, Sizes, Unreadable};
use verify::cbor::Value;
use verify::claim::Shown;
use verify::hash::hex;

/// What a check of a whole case found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// The logs, with how many signed entries each has.
    pub logs: Vec<(String, u64)>,
    /// How many originals are in the vault as the record says, each under each of its keys.
    pub originals: usize,
    /// How many entries cannot be read because their key is gone.
    pub unreadable: usize,
    /// What is wrong.
    pub problems: Vec<String>,
}

/// What was found about one claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimChecked {
    /// All entries about it: those that can be opened, then those that cannot.
    pub entries: Vec<EntryOfClaim>,
    /// In so many logs.
    pub logs: usize,
    /// Among so many signed envelopes.
    pub envelopes: u64,
}

/// An entry about a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryOfClaim {
    /// As people name it.
    pub entry: String,
    /// What kind of entry it is; empty where it cannot be opened.
    pub kind: String,
    /// Why it cannot be opened.
    pub withheld: Option<String>,
    /// Before when it was there, in seconds since 1970, where that is proven.
    pub not_after: Option<u64>,
}

/// An entry of the record, for people.
#[derive(Debug, Clone, PartialEq)]
pub struct EntryView {
    /// As people name it.
    pub id: String,
    /// The whole id of its log.
    pub log: String,
    /// Its place there.
    pub seq: u64,
    /// What kind of entry it is; empty where it cannot be read.
    pub kind: String,
    /// When it was written, as ISO 8601 in UTC; empty where it cannot be read.
    pub at: String,
    /// What it says.
    pub fields: serde_json::Map<String, serde_json::Value>,
    /// Why it cannot be read.
    pub unreadable: Option<String>,
}

impl EntryView {
    /// What it says, in a line.
    pub fn summary(&self) -> String {
        let shown = |(name, value): (&String, &serde_json::Value)| match value {
            serde_json::Value::String(text) => format!("{name}={text}"),
            other => format!("{name}={other}"),
        };
        self.fields.iter().map(shown).collect::<Vec<_>>().join(" ")
    }
}

impl Case {
    /// Checks every log from its first byte, every signature, every commitment, and every original
    /// against its digest.
    pub fn check(&mut self) -> Result<Checked, Error> {
        let mut checked = Checked::default();
        match self.record.check() {
            Ok(logs) => {
                checked.logs = logs.iter().map(|(id, size)| (id.to_string(), *size)).collect()
            }
            Err(error) => checked.problems.push(error.to_string()),
        }
        for notice in self.record.notices() {
            if let Notice::Fork(log) = notice {
                let log = log.short();
                checked.problems.push(format!(
                    "log {log} was continued in two ways: the signed proof is in forks/, and what \
                     only the other device has is not here"
                ));
            }
        }
        self.record.read(&Sizes::new(), &mut |entry| match &entry.payload {
            Err(Unreadable::Altered) => {
                checked.problems.push(format!("entry {} is not what was recorded", entry.id));
            }
            Err(_) => checked.unreadable += 1,
            Ok(_) => {}
        })?;
        let sealing = self.sealing()?;
        for (document, key) in self.originals()?.counted() {
            match self.record.original(&document.bytes(), &key) {
                Ok(_) => checked.originals += 1,
                Err(error) => {
                    let document = sealing.document(document);
                    checked.problems.push(format!("{document}: {error}"));
                }
            }
        }
        Ok(checked)
    }

    /// Proves that the record holds so and so many entries about a claim, and no others, and shows
    /// them. What is checked is what an opponent would check: the entries are found by the claim's
    /// tags among all signed envelopes, and what is opened of them is what was recorded.
    pub fn check_claim(&self, claim: &ClaimId, time: &TimeReport) -> Result<ClaimChecked, Error> {
        let proof = self.record.claim_proof(claim.as_str())?;
        let complete = proof.verify().map_err(Error::Claim)?;
        let view = |id: EntryId, withheld: Option<String>| EntryOfClaim {
            entry: id.to_string(),
            kind: proof.shown.get(&id).and_then(kind).unwrap_or_default(),
            withheld,
            not_after: time.not_after(id),
        };
        let opened = complete.opened.iter().map(|id| view(*id, None));
        let withheld = complete.withheld.iter().map(|(id, why)| view(*id, Some(why.clone())));
        Ok(ClaimChecked {
            entries: opened.chain(withheld).collect(),
            logs: proof.logs.len(),
            envelopes: proof.logs.iter().map(|log| log.envelopes.len() as u64).sum(),
        })
    }

    /// The names of the entries about a claim.
    pub fn entries_about(&self, claim: &ClaimId) -> Result<Vec<String>, Error> {
        let proof = self.record.claim_proof(claim.as_str())?;
        Ok(proof.shown.keys().map(ToString::to_string).collect())
    }

    /// All entries of the record, oldest first; those that cannot be read stand last of their log.
    pub fn entries(&mut self) -> Result<Vec<EntryView>, Error> {
        let sealing = self.sealing()?;
        if !sealing.is_empty() {
            // So that it is known which ids are in sight.
            self.weigh()?;
        }
        let mut entries = Vec::new();
        let mut last = (None, 0);
        self.record.read(&Sizes::new(), &mut |entry| {
            // What cannot be read stands where the entry before it in its log stands.
            let before = if last.0 == Some(entry.id.log) { last.1 } else { 0 };
            let hlc = entry.payload.as_ref().map_or(before, |payload| payload.hlc);
            last = (Some(entry.id.log), hlc);
            entries.push((hlc, entry.id, view(&entry)));
        })?;
        entries.sort_by_key(|(hlc, id, _)| (*hlc, *id));
        entries.into_iter().map(|(.., view)| self.hide(&sealing, view)).collect()
    }
}

fn kind(shown: &Shown) -> Option<String> {
    let Shown::Opened { fields, .. } = shown else {
        return None;
    };
    let kind = fields.iter().find(|field| field.name == "@type")?;
    kind.value.as_text().map(str::to_owned)
}

fn view(entry: &Entry) -> EntryView {
    let (id, log, seq) = (entry.id.to_string(), entry.id.log.to_string(), entry.id.seq);
    match &entry.payload {
        Ok(payload) => EntryView {
            id,
            log,
            seq,
            kind: payload.kind.clone(),
            at: utc((payload.hlc >> 16) / 1000),
            fields: payload.fields.iter().map(|(name, v)| (name.clone(), json(v))).collect(),
            unreadable: None,
        },
        Err(reason) => EntryView {
            id,
            log,
            seq,
            kind: String::new(),
            at: String::new(),
            fields: serde_json::Map::new(),
            unreadable: Some(reason.to_string()),
        },
    }
}

/// Bytes become hexadecimal digits; all else is what it is.
fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Int(value) => (*value).into(),
        Value::Bytes(bytes) => hex(bytes).into(),
        Value::Text(text) => text.as_str().into(),
        Value::List(items) => items.iter().map(json).collect::<Vec<_>>().into(),
        Value::Map(pairs) => {
            let pairs = pairs.iter().map(|(name, value)| (name.clone(), json(value)));
            serde_json::Value::Object(pairs.collect())
        }
    }
}

/// Seconds since 1970 as ISO 8601 in UTC.
pub fn utc(seconds: u64) -> String {
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = model::civil(i64::try_from(days).unwrap_or(i64::MAX));
    let (hour, minute, second) = (rest / 3600, rest % 3600 / 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn seconds_become_dates() {
        assert_eq!(utc(0), "1970-01-01T00:00:00Z");
        assert_eq!(utc(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(utc(1_767_225_599), "2025-12-31T23:59:59Z");
    }
}
