//! What of a certificate `webpki` does not tell (RFC 5280, section 4.1).

use der::asn1::{BitStringRef, GeneralizedTime, ObjectIdentifier, UtcTime};
use der::{AnyRef, Error, Tag};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

use super::asn1::{Fields, context};
use super::{TsrError, name};

const SUBJECT_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.14");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const ALTERNATIVE_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");
const EXTENDED_KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");
/// The purpose of signing time stamps, id-kp-timeStamping.
pub(super) const TIME_STAMPING: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");

/// A bundle of certificates in PEM (RFC 7468), each in DER. Other sections are passed over.
pub fn pem_certificates(text: &str) -> Result<Vec<Vec<u8>>, TsrError> {
    let mut certificates = Vec::new();
    for section in CertificateDer::pem_slice_iter(text.as_bytes()) {
        let der = section.map_err(|error| TsrError::Pem(error.to_string()))?;
        Certificate::parse(&der).map_err(TsrError::Certificate)?;
        certificates.push(der.to_vec());
    }
    if certificates.is_empty() {
        return Err(TsrError::NoCertificates);
    }
    Ok(certificates)
}

/// A certificate; nothing of it is trusted yet. Names are with their tag and length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Certificate<'a> {
    pub(super) der: &'a [u8],
    pub(super) serial: &'a [u8],
    pub(super) issuer: &'a [u8],
    pub(super) subject: &'a [u8],
    not_before: u64,
    not_after: u64,
    extensions: &'a [u8],
}

impl<'a> Certificate<'a> {
    pub(super) fn parse(der: &'a [u8]) -> Result<Certificate<'a>, Error> {
        let mut outer = Fields::of_sequence(der)?;
        let mut fields = outer.sequence()?;
        outer.next(Tag::Sequence)?;
        outer.next(Tag::BitString)?;
        outer.end()?;
        fields.context(0)?;
        let serial = fields.next(Tag::Integer)?.value();
        fields.next(Tag::Sequence)?;
        let issuer = fields.whole()?;
        let (not_before, not_after) = validity(fields.sequence()?)?;
        let subject = fields.whole()?;
        fields.next(Tag::Sequence)?;
        let extensions = extensions(fields)?;
        Ok(Certificate { der, serial, issuer, subject, not_before, not_after, extensions })
    }

    /// Whether it names itself as its issuer, as roots do.
    pub(super) fn is_self_issued(&self) -> bool {
        self.subject == self.issuer
    }

    pub(super) fn is_valid_at(&self, time: u64) -> bool {
        (self.not_before..=self.not_after).contains(&time)
    }

    /// Whether it has this subjectKeyIdentifier.
    pub(super) fn has_key(&self, identifier: &[u8]) -> Result<bool, Error> {
        let Some((_, value)) = self.extension(SUBJECT_KEY)? else { return Ok(false) };
        let mut fields = Fields::of(value)?;
        let own = fields.octets()?;
        fields.end()?;
        Ok(own == identifier)
    }

    /// Whether it is for time stamps and nothing else, and says so in a critical extension
    /// (RFC 3161, section 2.3). Its key may sign, and nothing else (RFC 5280, section 4.2.1.12).
    pub(super) fn is_for_time_stamps(&self) -> Result<bool, Error> {
        Ok(self.has_only_purpose(TIME_STAMPING)? && self.key_only_signs()?)
    }

    /// Whether a GeneralName, with its tag and length, is one of its names.
    pub(super) fn has_name(&self, general: &[u8]) -> Result<bool, Error> {
        if let Some(directory) = directory_name(general)?
            && name::same(directory, self.subject)?
        {
            return Ok(true);
        }
        let Some((_, value)) = self.extension(ALTERNATIVE_NAME)? else { return Ok(false) };
        let mut names = Fields::of_sequence(value)?;
        while !names.is_empty() {
            if names.whole()? == general {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn has_only_purpose(&self, purpose: ObjectIdentifier) -> Result<bool, Error> {
        let Some((critical, value)) = self.extension(EXTENDED_KEY_USAGE)? else {
            return Ok(false);
        };
        let mut purposes = Fields::of_sequence(value)?;
        let first = purposes.oid()?;
        Ok(critical && first == purpose.as_bytes() && purposes.is_empty())
    }

    fn key_only_signs(&self) -> Result<bool, Error> {
        const SIGNS: [usize; 2] = [0, 1]; // digitalSignature and nonRepudiation
        let Some((_, value)) = self.extension(KEY_USAGE)? else { return Ok(true) };
        let mut fields = Fields::of(value)?;
        let usage: BitStringRef<'_> = fields.next(Tag::BitString)?.decode_as()?;
        fields.end()?;
        let mut uses = (0..usage.bit_len()).filter(|bit| usage.get(*bit) == Some(true)).peekable();
        Ok(uses.peek().is_some() && uses.all(|bit| SIGNS.contains(&bit)))
    }

    /// Whether an extension is critical, and its value.
    fn extension(&self, wanted: ObjectIdentifier) -> Result<Option<(bool, &'a [u8])>, Error> {
        let mut extensions = Fields::of(self.extensions)?;
        while !extensions.is_empty() {
            let mut fields = extensions.sequence()?;
            let oid = fields.oid()?;
            let critical = boolean(&mut fields)?;
            let value = fields.octets()?;
            fields.end()?;
            if oid == wanted.as_bytes() {
                return Ok(Some((critical, value)));
            }
        }
        Ok(None)
    }
}

/// A BOOLEAN that is false by default.
pub(super) fn boolean(fields: &mut Fields<'_>) -> Result<bool, Error> {
    fields.optional(Tag::Boolean)?.map_or(Ok(false), AnyRef::decode_as)
}

/// The name within a GeneralName, if it is a directoryName.
pub(super) fn directory_name(general: &[u8]) -> Result<Option<&[u8]>, Error> {
    let mut fields = Fields::of(general)?;
    let Some(mut directory) = fields.context(4)? else { return Ok(None) };
    let name = directory.whole()?;
    directory.end()?;
    fields.end()?;
    Ok(Some(name))
}

fn validity(mut fields: Fields<'_>) -> Result<(u64, u64), Error> {
    let both = (time(fields.any()?)?, time(fields.any()?)?);
    fields.end()?;
    Ok(both)
}

fn time(field: AnyRef<'_>) -> Result<u64, Error> {
    let since = match field.header().tag() {
        Tag::UtcTime => field.decode_as::<UtcTime>()?.to_unix_duration(),
        _ => field.decode_as::<GeneralizedTime>()?.to_unix_duration(),
    };
    Ok(since.as_secs())
}

/// The last field, after the unique identifiers, which nobody uses.
fn extensions(mut fields: Fields<'_>) -> Result<&[u8], Error> {
    fields.optional(context(1, false))?;
    fields.optional(context(2, false))?;
    let Some(mut explicit) = fields.context(3)? else { return Ok(&[]) };
    fields.end()?;
    let list = explicit.next(Tag::Sequence)?.value();
    explicit.end()?;
    Ok(list)
}
