//! Time stamps of an authority (RFC 3161), verified without the network.
//!
//! A token proves that a digest existed at a time, as far as one trusts the authority that signed
//! it and the root that vouches for the authority. The caller brings the roots. Whether a
//! certificate was revoked is not checked.
//!
//! Stricter than the standard where a lenient reader would only help a forger: DER and not BER,
//! one signer, SHA-2, no critical extension. Not supported, since `ring` does not verify them:
//! ECDSA over P-521, ECDSA with SHA-512, and RSA keys of fewer than 2048 bits.

use std::fmt;
use std::time::Duration;

use der::asn1::ObjectIdentifier;
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use thiserror::Error;

use self::asn1::{Fields, encode};
pub use self::certificate::pem_certificates;
use self::token::Signer;

mod asn1;
mod certificate;
mod name;
mod signature;
mod token;

/// The longest response that is read, in bytes.
pub const MAX_RESPONSE: usize = 1 << 20;

/// Why a response is no proof of time.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TsrError {
    /// The response is longer than [`MAX_RESPONSE`].
    #[error("the response is longer than {MAX_RESPONSE} bytes")]
    TooLarge,
    /// The bytes are not the DER of a response.
    #[error("not a time stamp: {0}")]
    Der(#[from] der::Error),
    /// The authority did not stamp.
    #[error("the authority refused: {0}")]
    Refused(Refusal),
    /// The authority granted the request and sent no token.
    #[error("the authority granted the request, but sent no token")]
    NoToken,
    /// The token is not CMS SignedData.
    #[error("the token is not signed")]
    NotSigned,
    /// What is signed is not a TSTInfo.
    #[error("what is signed is not a time stamp")]
    NotTimeStamp,
    /// A part of the token is of a version that is not known.
    #[error("version {0} of a part of the token is not supported")]
    Version(u8),
    /// A digest is none of SHA-256, SHA-384 and SHA-512, or not as long as it should be.
    #[error("a digest is none of sha-256, sha-384 and sha-512, or of the wrong length")]
    Digest,
    /// The time is not written as the standard says.
    #[error("the time of the stamp cannot be read")]
    Time,
    /// The token has an extension that must be understood, and is not.
    #[error("the token has a critical extension, which is not known")]
    CriticalExtension,
    /// The token has more than one signer.
    #[error("the token has more than one signer")]
    ManySigners,
    /// The token has no signed attributes.
    #[error("the token has no signed attributes")]
    NoAttributes,
    /// A signed attribute is missing, or there twice.
    #[error("{0} is not among the signed attributes exactly once")]
    Attribute(&'static str),
    /// The bundle is not PEM.
    #[error("the bundle of certificates cannot be read: {0}")]
    Pem(String),
    /// The bundle holds no certificates.
    #[error("the bundle holds no certificates")]
    NoCertificates,
    /// A certificate of the bundle cannot be read.
    #[error("a certificate of the bundle cannot be read: {0}")]
    Certificate(der::Error),
    /// The stamp is of something else.
    #[error("the stamp is of something else")]
    OtherImprint,
    /// The nonce is not that of the request.
    #[error("the stamp answers another request")]
    OtherNonce,
    /// The digest that is signed is not that of the content.
    #[error("the content of the token is not what was signed")]
    ContentDigest,
    /// The certificate of the signer is neither in the token nor in the bundle.
    #[error("the certificate of the signer is neither in the token nor among the trusted ones")]
    SignerUnknown,
    /// The certificate that the signer names is not the one that it signed with.
    #[error("the certificate of the signer is not the one that it signed for")]
    OtherSigner,
    /// The algorithm of the signature is not known, or not with this digest.
    #[error("signatures by algorithm {signature} with {digest:?} are not supported")]
    Algorithm {
        /// The object identifier of the algorithm.
        signature: String,
        /// The digest that goes with it.
        digest: Digest,
    },
    /// The signature does not hold.
    #[error("the signature does not hold")]
    Signature,
    /// The certificate of the signer is not for time stamps alone.
    #[error("the certificate of the signer is not for time stamps alone")]
    Purpose,
    /// The token names another authority than the certificate of the signer does.
    #[error("the token names another authority than the certificate of the signer")]
    OtherAuthority,
    /// No trusted root vouches for the signer at the time of the stamp.
    #[error("no trusted root vouches for the signer at that time: {0}")]
    Chain(webpki::Error),
}

/// What an authority says when it does not stamp (RFC 3161, section 2.4.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The kind of refusal.
    pub status: RefusalStatus,
    /// What the authority says to people, on one line; empty where it says nothing.
    pub text: String,
    /// The reasons, in the order of the standard.
    pub failures: Vec<Failure>,
}

/// The kinds of refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RefusalStatus {
    /// The request is rejected.
    #[error("the request is rejected")]
    Rejection,
    /// The request is being worked on.
    #[error("the request is being worked on")]
    Waiting,
    /// A revocation is imminent.
    #[error("a revocation is imminent")]
    RevocationWarning,
    /// A revocation has happened.
    #[error("a revocation has happened")]
    RevocationNotification,
    /// A status that the standard does not have.
    #[error("status {0}")]
    Unknown(u8),
}

/// The reasons for a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Failure {
    /// The digest of the request is not known or not supported.
    #[error("the digest is not supported")]
    BadAlgorithm,
    /// The request is not permitted or supported.
    #[error("the request is not permitted or supported")]
    BadRequest,
    /// The data is of the wrong format.
    #[error("the data is of the wrong format")]
    BadDataFormat,
    /// The authority's source of time is not available.
    #[error("no source of time is available")]
    TimeNotAvailable,
    /// The policy is not supported.
    #[error("the policy is not supported")]
    UnacceptedPolicy,
    /// The extension is not supported.
    #[error("the extension is not supported")]
    UnacceptedExtension,
    /// The additional information could not be understood or is not available.
    #[error("additional information is not available")]
    InfoNotAvailable,
    /// The request cannot be handled because of a failure of the system.
    #[error("a failure of the system")]
    SystemFailure,
    /// A bit that the standard does not have.
    #[error("reason {0}")]
    Unknown(usize),
}

/// A response with which an authority granted a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The token, which is not verified yet.
    pub token: Token,
}

/// A token as it was read. It proves nothing before [`verify`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The object identifier of the policy of the authority, in dotted numbers.
    pub policy: String,
    /// The serial number that the authority gave, the highest byte first, in two's complement.
    pub serial: Vec<u8>,
    time: u64,
    accuracy: Option<Duration>,
    imprint: Imprint,
    nonce: Option<Vec<u8>>,
    /// A GeneralName, with its tag and length.
    authority: Option<Vec<u8>>,
    /// The TSTInfo, which the fields above are read from.
    content: Vec<u8>,
    certificates: Vec<Vec<u8>>,
    signer: Signer,
}

/// The digests that are accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digest {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// What an authority stamps: a digest, and by which function. The bytes are of its length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imprint {
    digest: Digest,
    bytes: Vec<u8>,
}

/// What a stamp is expected to be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stamped<'a> {
    /// A digest; the stamp must be of this digest by the same function.
    Imprint(&'a Imprint),
    /// A message, of which the stamp has the digest by any accepted function.
    Message(&'a [u8]),
}

/// A verified stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// When it was made, in whole seconds since 1970, as the authority says. A fraction of a
    /// second is cut off, and [`Token::accuracy`] is not added.
    pub time: u64,
    /// The subject of the authority's certificate.
    pub authority: String,
}

/// A TimeStampReq for a SHA-256 digest: no policy is asked for. The nonce ties the answer to the
/// request. Ask for the certificate, or the answer can be verified only where it is known.
pub fn request(digest: &[u8; 32], nonce: u64, certificate: bool) -> Vec<u8> {
    // Version 1, and a MessageImprint up to the digest. Its algorithm has NULL parameters, since
    // some authorities do not know the shorter form of RFC 5754.
    const HEAD: [u8; 22] =
        *b"\x02\x01\x01\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20";
    const TRUE: [u8; 3] = [0x01, 0x01, 0xff];
    let nonce = encode(0x02, &integer(&nonce.to_be_bytes()));
    let asks: &[u8] = if certificate { &TRUE } else { &[] };
    encode(0x30, &[&HEAD, digest.as_slice(), &nonce, asks].concat())
}

/// Whether a token is a stamp of what is expected, answers the request with this nonce (the
/// highest byte first), and is signed by an authority that one of the roots vouches for.
///
/// The bundle is of certificates in DER. Those that name themselves as their issuer are trusted;
/// others, like those in the token, only help to find the way to them. The time that counts is
/// that of the stamp, for the roots too.
pub fn verify(
    token: &Token,
    expected: Stamped<'_>,
    nonce: Option<&[u8]>,
    bundle: &[Vec<u8>],
) -> Result<Stamp, TsrError> {
    if !expected.is(&token.imprint) {
        return Err(TsrError::OtherImprint);
    }
    if nonce.is_some_and(|nonce| token.nonce != Some(integer(nonce))) {
        return Err(TsrError::OtherNonce);
    }
    let authority = signature::check(token, bundle)?;
    Ok(Stamp { time: token.time, authority })
}

impl Token {
    /// When the authority says that it stamped, in whole seconds since 1970.
    pub fn gen_time(&self) -> u64 {
        self.time
    }

    /// By how much the time may be wrong, where the authority says so.
    pub fn accuracy(&self) -> Option<Duration> {
        self.accuracy
    }

    /// What was stamped.
    pub fn imprint(&self) -> &Imprint {
        &self.imprint
    }
}

impl Imprint {
    /// A digest by this function, of the right length.
    pub fn new(digest: Digest, bytes: &[u8]) -> Result<Imprint, TsrError> {
        if bytes.len() != digest.length() {
            return Err(TsrError::Digest);
        }
        Ok(Imprint { digest, bytes: bytes.to_vec() })
    }

    /// The SHA-256 of what is stamped.
    pub fn sha256(digest: &[u8; 32]) -> Imprint {
        Imprint { digest: Digest::Sha256, bytes: digest.to_vec() }
    }

    /// The function.
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// The digest itself.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl Stamped<'_> {
    fn is(self, imprint: &Imprint) -> bool {
        match self {
            Stamped::Imprint(expected) => expected == imprint,
            Stamped::Message(message) => imprint.digest.of(message) == imprint.bytes,
        }
    }
}

impl Digest {
    /// The object identifiers of NIST (RFC 5754, section 2).
    const OIDS: [(Digest, ObjectIdentifier); 3] = [
        (Digest::Sha256, ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1")),
        (Digest::Sha384, ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2")),
        (Digest::Sha512, ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3")),
    ];

    /// Reads an AlgorithmIdentifier; its parameters are NULL or absent.
    fn read(mut fields: Fields<'_>) -> Result<Digest, TsrError> {
        let oid = fields.oid()?;
        fields.optional(der::Tag::Null)?;
        fields.end()?;
        let known = Digest::OIDS.iter().find(|(_, known)| known.as_bytes() == oid);
        known.map(|(digest, _)| *digest).ok_or(TsrError::Digest)
    }

    fn of(self, message: &[u8]) -> Vec<u8> {
        match self {
            Digest::Sha256 => Sha256::digest(message).to_vec(),
            Digest::Sha384 => Sha384::digest(message).to_vec(),
            Digest::Sha512 => Sha512::digest(message).to_vec(),
        }
    }

    fn length(self) -> usize {
        match self {
            Digest::Sha256 => 32,
            Digest::Sha384 => 48,
            Digest::Sha512 => 64,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failures = self.failures.iter().map(Failure::to_string);
        let said = (!self.text.is_empty()).then(|| format!("'{}'", self.text));
        let parts: Vec<String> =
            [self.status.to_string()].into_iter().chain(failures).chain(said).collect();
        out.write_str(&parts.join(", "))
    }
}

impl Failure {
    /// PKIFailureInfo (RFC 3161, section 2.4.2).
    fn of_bit(bit: usize) -> Failure {
        match bit {
            0 => Failure::BadAlgorithm,
            2 => Failure::BadRequest,
            5 => Failure::BadDataFormat,
            14 => Failure::TimeNotAvailable,
            15 => Failure::UnacceptedPolicy,
            16 => Failure::UnacceptedExtension,
            17 => Failure::InfoNotAvailable,
            25 => Failure::SystemFailure,
            other => Failure::Unknown(other),
        }
    }
}

/// An unsigned number as the content of an INTEGER: the shortest form, with a zero in front where
/// it would be read as negative.
fn integer(number: &[u8]) -> Vec<u8> {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    let significant = number.get(zeros..).unwrap_or_default();
    match significant.first() {
        Some(first) if *first < 0x80 => significant.to_vec(),
        _ => [&[0], significant].concat(),
    }
}
