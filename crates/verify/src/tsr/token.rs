//! Reading a response and its token: CMS SignedData (RFC 5652) with a TSTInfo (RFC 3161,
//! section 2.4.2).

use std::time::Duration;

use der::asn1::{BitStringRef, GeneralizedTime, ObjectIdentifier};
use der::{AnyRef, Error, ErrorKind, Tag};

use super::asn1::{Fields, context, missing};
use super::certificate::boolean;
use super::{
    Digest, Failure, Imprint, MAX_RESPONSE, Refusal, RefusalStatus, Response, Token, TsrError,
};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
/// The type of the content that is signed, id-ct-TSTInfo.
pub(super) const TST_INFO: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");

/// The SignerInfo of a token (RFC 5652, section 5.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Signer {
    pub(super) id: SignerId,
    pub(super) digest: Digest,
    /// The signed attributes as they are signed: a SET OF with its tag and length.
    pub(super) attributes: Vec<u8>,
    /// The fields of the AlgorithmIdentifier.
    pub(super) algorithm: Vec<u8>,
    pub(super) signature: Vec<u8>,
}

/// Which certificate the signer says it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SignerId {
    Serial { issuer: Vec<u8>, serial: Vec<u8> },
    Key(Vec<u8>),
}

/// What is signed, beside the bytes themselves.
struct Info {
    policy: String,
    imprint: Imprint,
    serial: Vec<u8>,
    time: u64,
    accuracy: Option<Duration>,
    nonce: Option<Vec<u8>>,
    authority: Option<Vec<u8>>,
}

impl Response {
    /// Reads a TimeStampResp. A refusal is an error with what the authority says about it.
    pub fn parse(bytes: &[u8]) -> Result<Response, TsrError> {
        if bytes.len() > MAX_RESPONSE {
            return Err(TsrError::TooLarge);
        }
        let mut fields = Fields::of_sequence(bytes)?;
        status(fields.sequence()?)?;
        if fields.is_empty() {
            return Err(TsrError::NoToken);
        }
        let token = Token::parse(fields.whole()?)?;
        fields.end()?;
        Ok(Response { token })
    }
}

impl Token {
    /// Reads a bare TimeStampToken, without the response around it. Nothing is verified yet.
    pub fn parse(bytes: &[u8]) -> Result<Token, TsrError> {
        if bytes.len() > MAX_RESPONSE {
            return Err(TsrError::TooLarge);
        }
        let mut outer = Fields::of_sequence(bytes)?;
        if outer.oid()? != SIGNED_DATA.as_bytes() {
            return Err(TsrError::NotSigned);
        }
        let mut explicit = outer.context(0)?.ok_or(missing())?;
        let token = signed_data(explicit.sequence()?)?;
        explicit.end()?;
        outer.end()?;
        Ok(token)
    }
}

/// PKIStatusInfo: only 0 (granted) and 1 (granted with modifications) come with a token.
fn status(mut fields: Fields<'_>) -> Result<(), TsrError> {
    let status: u8 = fields.next(Tag::Integer)?.decode_as()?;
    let text = fields.optional(Tag::Sequence)?.map_or(Ok(String::new()), free_text)?;
    let failures = fields.optional(Tag::BitString)?.map_or(Ok(Vec::new()), failures)?;
    fields.end()?;
    let status = match status {
        0 | 1 => return Ok(()),
        2 => RefusalStatus::Rejection,
        3 => RefusalStatus::Waiting,
        4 => RefusalStatus::RevocationWarning,
        5 => RefusalStatus::RevocationNotification,
        other => RefusalStatus::Unknown(other),
    };
    Err(TsrError::Refused(Refusal { status, text, failures }))
}

/// PKIFreeText, on one line and without what could move what is on a screen.
fn free_text(field: AnyRef<'_>) -> Result<String, Error> {
    let mut fields = Fields::of(field.value())?;
    let mut lines = Vec::new();
    while !fields.is_empty() {
        lines.push(fields.next(Tag::Utf8String)?.decode_as::<String>()?);
    }
    Ok(lines.join("; ").replace(char::is_control, " "))
}

fn failures(field: AnyRef<'_>) -> Result<Vec<Failure>, Error> {
    let bits: BitStringRef<'_> = field.decode_as()?;
    let set = (0..bits.bit_len()).filter(|bit| bits.get(*bit) == Some(true));
    Ok(set.map(Failure::of_bit).collect())
}

fn signed_data(mut fields: Fields<'_>) -> Result<Token, TsrError> {
    version(&mut fields, 1..=5)?;
    fields.next(Tag::Set)?;
    let content = content(fields.sequence()?)?.to_vec();
    let info = tst_info(Fields::of_sequence(&content)?)?;
    let certificates = fields.context(0)?.map_or(Ok(Vec::new()), certificates)?;
    fields.context(1)?; // revocation lists, which are not used
    let mut signers = fields.set()?;
    fields.end()?;
    let signer = signer(signers.sequence()?)?;
    if !signers.is_empty() {
        return Err(TsrError::ManySigners);
    }
    let Info { policy, imprint, serial, time, accuracy, nonce, authority } = info;
    Ok(Token {
        policy,
        serial,
        time,
        accuracy,
        imprint,
        nonce,
        authority,
        content,
        certificates,
        signer,
    })
}

fn version(fields: &mut Fields<'_>, known: std::ops::RangeInclusive<u8>) -> Result<(), TsrError> {
    let version: u8 = fields.next(Tag::Integer)?.decode_as()?;
    if known.contains(&version) { Ok(()) } else { Err(TsrError::Version(version)) }
}

/// EncapsulatedContentInfo.
fn content(mut fields: Fields<'_>) -> Result<&[u8], TsrError> {
    if fields.oid()? != TST_INFO.as_bytes() {
        return Err(TsrError::NotTimeStamp);
    }
    let mut explicit = fields.context(0)?.ok_or(missing())?;
    let octets = explicit.octets()?;
    explicit.end()?;
    fields.end()?;
    Ok(octets)
}

/// Plain certificates; other kinds have a tag of their own (RFC 5652, section 10.2.2).
fn certificates(mut fields: Fields<'_>) -> Result<Vec<Vec<u8>>, Error> {
    const SEQUENCE: u8 = 0x30;
    let mut out = Vec::new();
    while !fields.is_empty() {
        let choice = fields.whole()?;
        if choice.first() == Some(&SEQUENCE) {
            out.push(choice.to_vec());
        }
    }
    Ok(out)
}

fn signer(mut fields: Fields<'_>) -> Result<Signer, TsrError> {
    version(&mut fields, 1..=3)?;
    let id = signer_id(&mut fields)?;
    let digest = Digest::read(fields.sequence()?)?;
    let attributes = attributes(fields.whole()?)?;
    let algorithm = fields.next(Tag::Sequence)?.value().to_vec();
    let signature = fields.octets()?.to_vec();
    fields.context(1)?; // unsigned attributes, which prove nothing here
    fields.end()?;
    Ok(Signer { id, digest, attributes, algorithm, signature })
}

fn signer_id(fields: &mut Fields<'_>) -> Result<SignerId, Error> {
    if let Some(key) = fields.optional(context(0, false))? {
        return Ok(SignerId::Key(key.value().to_vec()));
    }
    let mut id = fields.sequence()?;
    let issuer = id.whole()?.to_vec();
    let serial = id.next(Tag::Integer)?.value().to_vec();
    id.end()?;
    Ok(SignerId::Serial { issuer, serial })
}

/// What is signed has the tag of a SET OF instead of [0] (RFC 5652, section 5.4).
fn attributes(field: &[u8]) -> Result<Vec<u8>, TsrError> {
    const IMPLICIT: u8 = 0xa0;
    const SET: u8 = 0x31;
    match field.split_first() {
        Some((&IMPLICIT, rest)) => Ok([&[SET], rest].concat()),
        _ => Err(TsrError::NoAttributes),
    }
}

fn tst_info(mut fields: Fields<'_>) -> Result<Info, TsrError> {
    version(&mut fields, 1..=1)?;
    let policy: ObjectIdentifier = fields.next(Tag::ObjectIdentifier)?.decode_as()?;
    let imprint = imprint(fields.sequence()?)?;
    let serial = fields.integer()?.to_vec();
    let time = gen_time(fields.next(Tag::GeneralizedTime)?.value()).ok_or(TsrError::Time)?;
    let accuracy = fields.optional(Tag::Sequence)?.map(accuracy).transpose()?;
    boolean(&mut fields)?; // whether the authority's stamps are ordered
    let nonce = fields.optional(Tag::Integer)?.map(|field| field.value().to_vec());
    let authority = fields.context(0)?.map(general_name).transpose()?;
    fields.context(1)?.map_or(Ok(()), extensions)?;
    fields.end()?;
    let policy = policy.to_string();
    Ok(Info { policy, imprint, serial, time, accuracy, nonce, authority })
}

fn imprint(mut fields: Fields<'_>) -> Result<Imprint, TsrError> {
    let digest = Digest::read(fields.sequence()?)?;
    let bytes = fields.octets()?;
    fields.end()?;
    Imprint::new(digest, bytes)
}

/// Whole seconds of a GeneralizedTime as RFC 3161 allows it: in UTC, and the fraction, if any,
/// not empty and without zeros at the end. The fraction is cut off.
fn gen_time(value: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(value).ok()?.strip_suffix('Z')?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "1"));
    let digits = fraction.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_empty() || !digits || fraction.ends_with('0') {
        return None;
    }
    let whole = format!("{whole}Z");
    let field = AnyRef::new(Tag::GeneralizedTime, whole.as_bytes()).ok()?;
    let time: GeneralizedTime = field.decode_as().ok()?;
    Some(time.to_unix_duration().as_secs())
}

/// Seconds, milliseconds and microseconds, each of which may be left out.
fn accuracy(field: AnyRef<'_>) -> Result<Duration, Error> {
    let mut fields = Fields::of(field.value())?;
    let seconds: u32 = fields.optional(Tag::Integer)?.map_or(Ok(0), AnyRef::decode_as)?;
    let millis = fields.optional(context(0, false))?.map_or(Ok(0), thousandths)?;
    let micros = fields.optional(context(1, false))?.map_or(Ok(0), thousandths)?;
    fields.end()?;
    let parts = Duration::from_millis(millis) + Duration::from_micros(micros);
    Ok(Duration::from_secs(u64::from(seconds)) + parts)
}

/// From 1 to 999 (RFC 3161, section 2.4.2).
fn thousandths(field: AnyRef<'_>) -> Result<u64, Error> {
    let number: u16 = AnyRef::new(Tag::Integer, field.value())?.decode_as()?;
    match number {
        1..=999 => Ok(u64::from(number)),
        _ => Err(ErrorKind::Value { tag: Tag::Integer }.into()),
    }
}

fn general_name(mut fields: Fields<'_>) -> Result<Vec<u8>, Error> {
    let name = fields.whole()?.to_vec();
    fields.end()?;
    Ok(name)
}

/// No extension of a TSTInfo is known here, so none may be critical.
fn extensions(mut list: Fields<'_>) -> Result<(), TsrError> {
    while !list.is_empty() {
        let mut fields = list.sequence()?;
        fields.oid()?;
        if boolean(&mut fields)? {
            return Err(TsrError::CriticalExtension);
        }
        fields.octets()?;
        fields.end()?;
    }
    Ok(())
}
