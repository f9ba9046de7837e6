//! How the types of entries stand in the fields of the record.

use super::judgements::{Credibility, EditField, Id, Marked, Span};
use std::collections::BTreeMap;
use verify::anchor::LogHead;
use verify::cbor::Value;
use verify::envelope::{EntryId, LogId};

/// A type that can be the value of a field. What writes `None` is left out.
pub(super) trait Field: Sized {
    fn write(&self) -> Option<Value>;
    fn read(value: Option<&Value>) -> Option<Self>;
}

impl Field for String {
    fn write(&self) -> Option<Value> {
        Some(self.as_str().into())
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_text().map(str::to_owned)
    }
}

impl Field for Id {
    fn write(&self) -> Option<Value> {
        Some(self.as_str().into())
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_text()?.parse().ok()
    }
}

impl Field for u64 {
    fn write(&self) -> Option<Value> {
        Some((*self).into())
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_u64()
    }
}

impl Field for Credibility {
    fn write(&self) -> Option<Value> {
        Some(u64::from(self.grade()).into())
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        Self::new(u8::try_from(value?.as_u64()?).ok()?)
    }
}

impl Field for bool {
    fn write(&self) -> Option<Value> {
        Some((*self).into())
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        match value? {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }
}

impl<const N: usize> Field for [u8; N] {
    fn write(&self) -> Option<Value> {
        Some((*self).into())
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_array()
    }
}

impl Field for Vec<u8> {
    fn write(&self) -> Option<Value> {
        Some(self.as_slice().into())
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_bytes().map(<[u8]>::to_vec)
    }
}

impl Field for LogId {
    fn write(&self) -> Option<Value> {
        self.0.write()
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_array().map(Self)
    }
}

impl Field for EntryId {
    /// As among the `deps` of a payload.
    fn write(&self) -> Option<Value> {
        Some(Value::List(vec![self.log.0.into(), self.seq.into()]))
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        match value?.as_list()? {
            [log, seq] => Some(Self { log: LogId(log.as_array()?), seq: seq.as_u64()? }),
            _ => None,
        }
    }
}

impl Field for LogHead {
    fn write(&self) -> Option<Value> {
        Some(Value::List(vec![self.log.0.into(), self.size.into(), self.root.into()]))
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        let [log, size, root] = value?.as_list()? else {
            return None;
        };
        let log = LogId(log.as_array()?);
        Some(Self { log, size: size.as_u64()?, root: root.as_array()? })
    }
}

impl Field for Span {
    fn write(&self) -> Option<Value> {
        Some(Value::List(vec![self.start.into(), self.end.into()]))
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        match value?.as_list()? {
            [start, end] => Some(Self { start: start.as_u64()?, end: end.as_u64()? }),
            _ => None,
        }
    }
}

impl Field for Marked {
    fn write(&self) -> Option<Value> {
        let pairs = [("check", self.check.write()?), ("spans", self.spans.write()?)];
        Some(Value::Map(pairs.map(|(name, value)| (name.to_owned(), value)).to_vec()))
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        let Value::Map(pairs) = value? else {
            return None;
        };
        let spans: Vec<Span> = Field::read(find(pairs, "spans"))?;
        let (mut end, mut is_sound) = (0, !spans.is_empty());
        for span in &spans {
            is_sound &= end <= span.start && span.start < span.end;
            end = span.end;
        }
        is_sound.then_some(Self { spans, check: Field::read(find(pairs, "check"))? })
    }
}

impl<T: Field> Field for Option<T> {
    fn write(&self) -> Option<Value> {
        self.as_ref()?.write()
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        match value {
            None => Some(None),
            given => T::read(given).map(Some),
        }
    }
}

impl<T: Field> Field for Vec<T> {
    fn write(&self) -> Option<Value> {
        Some(Value::List(self.iter().filter_map(T::write).collect()))
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_list()?.iter().map(|item| T::read(Some(item))).collect()
    }
}

impl Field for BTreeMap<EditField, String> {
    fn write(&self) -> Option<Value> {
        let pair = |(field, text): (&EditField, &String)| {
            (field.as_str().to_owned(), text.as_str().into())
        };
        (!self.is_empty()).then(|| Value::Map(self.iter().map(pair).collect()))
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        let Some(value) = value else {
            return Some(Self::new());
        };
        let Value::Map(pairs) = value else {
            return None;
        };
        let pair = |(field, text): &(String, Value)| {
            Some((EditField::parse(field)?, text.as_text()?.to_owned()))
        };
        pairs.iter().map(pair).collect()
    }
}

/// The value of a field.
pub(super) fn find<'a>(fields: &'a [(String, Value)], name: &str) -> Option<&'a Value> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}
