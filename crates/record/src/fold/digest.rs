//! One hash over all that can be seen of a state: two devices that compare it know whether they
//! see the same.

use super::field::Field;
use super::judgements::{
    Answer, Assess, Consent, EntryBody, Level, Marked, Reliability, Repeats, Verdict,
};
use super::register::{Judgement, Registers};
use super::views::About;
use super::withdrawals::WithdrawalView;
use super::{Made, State};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use verify::cbor::Value;
use verify::envelope::{EntryId, LogId};

/// A value that can be shown and hashed.
pub(super) trait Shown {
    fn shown(&self) -> Value;
}

impl Shown for Answer {
    fn shown(&self) -> Value {
        match self {
            Self::Same => true.into(),
            Self::Different => false.into(),
            Self::Relative | Self::Unsure => self.as_str().into(),
        }
    }
}

impl Shown for String {
    fn shown(&self) -> Value {
        self.as_str().into()
    }
}

impl Shown for Verdict {
    fn shown(&self) -> Value {
        self.as_str().into()
    }
}

impl Shown for Marked {
    fn shown(&self) -> Value {
        self.write().unwrap_or(Value::Null)
    }
}

impl Shown for Level {
    fn shown(&self) -> Value {
        self.as_str().into()
    }
}

impl Shown for Consent {
    fn shown(&self) -> Value {
        Value::Map(self.draft_fields())
    }
}

impl Shown for Repeats {
    fn shown(&self) -> Value {
        Value::Map(self.draft_fields())
    }
}

impl Shown for Assess {
    fn shown(&self) -> Value {
        Value::Map(self.draft_fields())
    }
}

impl Shown for Reliability {
    fn shown(&self) -> Value {
        Value::Map(self.draft_fields())
    }
}

/// A sequence of values in canonical CBOR, hashed as they come (RFC 8742 for sequences).
struct Hashing(Sha256);

impl Hashing {
    fn put(&mut self, value: &Value) {
        self.0.update(value.encode());
    }

    fn section(&mut self, name: &str) {
        self.put(&name.into());
    }
}

impl State {
    /// SHA-256 over what can be seen of the state.
    pub fn digest(&self) -> [u8; 32] {
        let mut hashing = Hashing(Sha256::new());
        self.hash_counts(&mut hashing);
        self.hash_added(&mut hashing);
        self.hash_withdrawals(&mut hashing);
        self.hash_judgements(&mut hashing);
        hashing.0.finalize().into()
    }

    fn hash_counts(&self, hashing: &mut Hashing) {
        hashing.section("consilience/state/v1");
        let kinds = |counts: &BTreeMap<String, u64>| {
            Value::Map(counts.iter().map(|(kind, count)| (kind.clone(), (*count).into())).collect())
        };
        hashing.put(&kinds(&self.counts.unknown));
        hashing.put(&kinds(&self.counts.malformed));
        for count in [self.counts.refused, self.pending() as u64, self.unreadable() as u64] {
            hashing.put(&count.into());
        }
    }

    fn hash_added(&self, hashing: &mut Hashing) {
        added(hashing, self.logs.values());
        added(hashing, self.captures());
        added(hashing, self.counting(&self.witnesses));
        added(hashing, self.counting(&self.sources));
        added(hashing, self.exports());
        added(hashing, self.frontiers());
        added(hashing, self.counting(&self.proofs));
        added(hashing, self.headers());
        added(hashing, self.counting(&self.attached));
        added(hashing, self.added_statements());
    }

    fn hash_withdrawals(&self, hashing: &mut Hashing) {
        hashing.section("withdrawals");
        for withdrawal in self.withdrawals() {
            hashing.put(&withdrawn(&withdrawal));
        }
    }

    fn hash_judgements(&self, hashing: &mut Hashing) {
        hashing.section("judgements");
        self.hash_registers(hashing, &self.consents, About::consent);
        self.hash_registers(hashing, &self.same_persons, About::same_person);
        self.hash_registers(hashing, &self.repeats, About::repeats);
        self.hash_registers(hashing, &self.verdicts, About::verdict);
        self.hash_registers(hashing, &self.edits, About::edit);
        self.hash_registers(hashing, &self.contents, About::content);
        self.hash_registers(hashing, &self.assessments, About::assessment);
        self.hash_registers(hashing, &self.reliabilities, About::reliability);
        self.hash_registers(hashing, &self.protections, About::protection);
    }

    fn hash_registers<K: Ord, V: Clone + PartialEq + Shown>(
        &self,
        hashing: &mut Hashing,
        registers: &Registers<K, V>,
        about: fn(&K) -> About,
    ) {
        for (key, judgement) in registers.iter(self.past()) {
            hashing.put(&Value::List(vec![named(&about(key)), judged(&judgement)]));
        }
    }
}

/// What is not there leaves no trace, so that a kind that is new changes no state of before.
fn added<'a, T: EntryBody + 'a>(hashing: &mut Hashing, all: impl Iterator<Item = &'a Made<T>>) {
    let mut all = all.peekable();
    if all.peek().is_some() {
        hashing.section(T::KIND);
    }
    for made in all {
        let fields = Value::Map(made.body.draft_fields());
        hashing.put(&Value::List(vec![entry(made.entry), made.hlc.into(), fields]));
    }
}

fn withdrawn(view: &WithdrawalView<'_>) -> Value {
    let acknowledged = |(log, by): (&LogId, &EntryId)| Value::List(vec![log.0.into(), entry(*by)]);
    Value::List(vec![
        entry(view.entry),
        view.hlc.into(),
        view.person.as_str().into(),
        Value::List(view.keys.iter().map(|key| (*key).into()).collect()),
        Value::List(view.captures.iter().map(|id| entry(*id)).collect()),
        Value::List(view.destroyed.iter().map(acknowledged).collect()),
        Value::List(view.awaiting.iter().map(|log| log.0.into()).collect()),
    ])
}

fn judged<V: Shown>(judgement: &Judgement<'_, V>) -> Value {
    match judgement {
        Judgement::Settled { value, entries } => {
            let entries = entries.iter().map(|id| entry(*id)).collect();
            Value::List(vec![value.shown(), Value::List(entries)])
        }
        Judgement::Conflict { candidates } => {
            let each = candidates.iter();
            let each = each.map(|one| Value::List(vec![entry(one.entry), one.value.shown()]));
            Value::List(vec!["conflict".into(), Value::List(each.collect()), Value::Null])
        }
    }
}

fn named(about: &About) -> Value {
    let texts = |texts: &[&str]| Value::List(texts.iter().map(|text| (*text).into()).collect());
    match about {
        About::Consent(person) => texts(&["consent", person.as_str()]),
        About::SamePerson { a, b, reviewer } => {
            let (kind, a, b) = ("same-person", a.as_str(), b.as_str());
            match reviewer {
                Some(reviewer) => texts(&[kind, a, b, reviewer.as_str()]),
                None => texts(&[kind, a, b]),
            }
        }
        About::Repeats(a, b) => texts(&["repeats", a.as_str(), b.as_str()]),
        About::Verdict(statement) => texts(&["statement", statement.as_str()]),
        About::Edit(statement, field) => texts(&["edit", statement.as_str(), field.as_str()]),
        About::Content(statement) => texts(&["content", statement.as_str()]),
        About::Assessment { claim, analyst } => {
            texts(&["assess", claim.as_str(), analyst.as_str()])
        }
        About::Reliability(statement) => texts(&["reliability", statement.as_str()]),
        About::Protection(subject, field) => Value::List(vec![
            "protect".into(),
            subject.kind().into(),
            subject.value(),
            field.as_str().into(),
        ]),
    }
}

fn entry(id: EntryId) -> Value {
    Value::List(vec![id.log.0.into(), id.seq.into()])
}
