//! Reading DER field by field (ITU-T X.690), on the strict reader of the `der` crate.
//!
//! Each value is read by its own reader, and only as deep as the callers name fields, so no input
//! can ask for deep recursion.

use der::asn1::IntRef;
use der::{AnyRef, Error, ErrorKind, Reader, SliceReader, Tag, TagNumber};

/// The fields of one constructed value, from the first to the last.
pub(super) struct Fields<'a>(SliceReader<'a>);

impl<'a> Fields<'a> {
    pub(super) fn of(content: &'a [u8]) -> Result<Fields<'a>, Error> {
        SliceReader::new(content).map(Fields)
    }

    /// The fields of the only value in the bytes, which is a SEQUENCE.
    pub(super) fn of_sequence(bytes: &'a [u8]) -> Result<Fields<'a>, Error> {
        let mut outer = Fields::of(bytes)?;
        let inner = outer.sequence()?;
        outer.end()?;
        Ok(inner)
    }

    pub(super) fn any(&mut self) -> Result<AnyRef<'a>, Error> {
        self.0.decode()
    }

    pub(super) fn next(&mut self, tag: Tag) -> Result<AnyRef<'a>, Error> {
        let field = self.any()?;
        field.header().tag().assert_eq(tag)?;
        Ok(field)
    }

    pub(super) fn optional(&mut self, tag: Tag) -> Result<Option<AnyRef<'a>>, Error> {
        if self.is_empty() || Tag::peek(&self.0)? != tag {
            return Ok(None);
        }
        self.any().map(Some)
    }

    pub(super) fn sequence(&mut self) -> Result<Fields<'a>, Error> {
        Fields::of(self.next(Tag::Sequence)?.value())
    }

    pub(super) fn set(&mut self) -> Result<Fields<'a>, Error> {
        Fields::of(self.next(Tag::Set)?.value())
    }

    pub(super) fn octets(&mut self) -> Result<&'a [u8], Error> {
        Ok(self.next(Tag::OctetString)?.value())
    }

    pub(super) fn oid(&mut self) -> Result<&'a [u8], Error> {
        Ok(self.next(Tag::ObjectIdentifier)?.value())
    }

    /// The bytes of an INTEGER in the shortest form, negative ones in two's complement.
    pub(super) fn integer(&mut self) -> Result<&'a [u8], Error> {
        let field = self.next(Tag::Integer)?;
        field.decode_as::<IntRef<'a>>()?;
        Ok(field.value())
    }

    /// The next field with its tag and length.
    pub(super) fn whole(&mut self) -> Result<&'a [u8], Error> {
        self.0.tlv_bytes()
    }

    /// The fields of the field `[number]`, where it comes next.
    pub(super) fn context(&mut self, number: u32) -> Result<Option<Fields<'a>>, Error> {
        match self.optional(context(number, true))? {
            Some(field) => Fields::of(field.value()).map(Some),
            None => Ok(None),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_finished()
    }

    pub(super) fn end(self) -> Result<(), Error> {
        self.0.finish()
    }
}

/// The tag `[number]`.
pub(super) fn context(number: u32, constructed: bool) -> Tag {
    Tag::ContextSpecific { constructed, number: TagNumber(number) }
}

/// The error where a field that must be there is not.
pub(super) fn missing() -> Error {
    ErrorKind::Failed.into()
}

/// A value in DER. The content is of fewer than 128 bytes, so that its length is one byte.
pub(super) fn encode(tag: u8, content: &[u8]) -> Vec<u8> {
    let [.., length] = content.len().to_be_bytes();
    [&[tag, length], content].concat()
}
