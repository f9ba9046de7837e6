//! Whether a token is signed by an authority that a trusted root vouches for.

use std::time::Duration;

use der::Tag;
use der::asn1::ObjectIdentifier;
use rustls_pki_types::{
    AlgorithmIdentifier, CertificateDer, SignatureVerificationAlgorithm, UnixTime, alg_id,
};
use sha1::Sha1;
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage};

use super::asn1::Fields;
use super::certificate::{Certificate, TIME_STAMPING, directory_name};
use super::token::{Signer, SignerId, TST_INFO};
use super::{Digest, Token, TsrError, name};

const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

const RSA: &str = "1.2.840.113549.1.1.1";
const EC: &str = "1.2.840.10045.2.1";
/// Algorithms of signatures by the digest that goes with them, and their names. Of two, the first
/// is only the kind of key, as many authorities write it.
const ALGORITHMS: [(Digest, [&str; 2], AlgorithmIdentifier); 6] = [
    (Digest::Sha256, [RSA, "1.2.840.113549.1.1.11"], alg_id::RSA_PKCS1_SHA256),
    (Digest::Sha384, [RSA, "1.2.840.113549.1.1.12"], alg_id::RSA_PKCS1_SHA384),
    (Digest::Sha512, [RSA, "1.2.840.113549.1.1.13"], alg_id::RSA_PKCS1_SHA512),
    (Digest::Sha256, [EC, "1.2.840.10045.4.3.2"], alg_id::ECDSA_SHA256),
    (Digest::Sha384, [EC, "1.2.840.10045.4.3.3"], alg_id::ECDSA_SHA384),
    // RFC 8419, section 3.1: with SHA-512, and the name of the key is that of the algorithm.
    (Digest::Sha512, ["1.3.101.112", "1.3.101.112"], alg_id::ED25519),
];

/// The subject of the authority's certificate, when everything about the signature holds.
pub(super) fn check(token: &Token, bundle: &[Vec<u8>]) -> Result<String, TsrError> {
    let bundle = bundle.iter().map(|der| Certificate::parse(der).map_err(TsrError::Certificate));
    let bundle = bundle.collect::<Result<Vec<_>, _>>()?;
    // A certificate in the token that cannot be read is as good as none.
    let sent = token.certificates.iter().filter_map(|der| Certificate::parse(der).ok());
    let known: Vec<_> = sent.chain(bundle.iter().copied()).collect();

    let attributes = Attributes::parse(&token.signer.attributes)?;
    attributes.check_content(token)?;
    let signer = attributes.signer(&token.signer.id, &known)?;
    check_signature(&token.signer, signer)?;
    check_purpose(token, signer)?;
    check_chain(signer, &known, &bundle, token.time)?;
    Ok(name::written(signer.subject)?)
}

/// The attributes that are signed in place of the content (RFC 5652, section 5.3).
struct Attributes<'a>(Vec<(&'a [u8], &'a [u8])>);

impl<'a> Attributes<'a> {
    fn parse(set: &'a [u8]) -> Result<Attributes<'a>, TsrError> {
        let mut outer = Fields::of(set)?;
        let mut fields = outer.set()?;
        outer.end()?;
        let mut list = Vec::new();
        while !fields.is_empty() {
            let mut attribute = fields.sequence()?;
            list.push((attribute.oid()?, attribute.next(Tag::Set)?.value()));
            attribute.end()?;
        }
        Ok(Attributes(list))
    }

    /// Attributes that are known here are there once and have one value.
    fn one(&self, oid: ObjectIdentifier, name: &'static str) -> Result<Option<&'a [u8]>, TsrError> {
        let mut found = self.0.iter().filter(|(own, _)| *own == oid.as_bytes());
        let Some((_, set)) = found.next() else { return Ok(None) };
        let mut values = Fields::of(set)?;
        let value = values.whole()?;
        if found.next().is_some() || !values.is_empty() {
            return Err(TsrError::Attribute(name));
        }
        Ok(Some(value))
    }

    fn check_content(&self, token: &Token) -> Result<(), TsrError> {
        let name = "the content type";
        let kind = self.one(CONTENT_TYPE, name)?.ok_or(TsrError::Attribute(name))?;
        if Fields::of(kind)?.oid()? != TST_INFO.as_bytes() {
            return Err(TsrError::NotTimeStamp);
        }
        let name = "the message digest";
        let digest = self.one(MESSAGE_DIGEST, name)?.ok_or(TsrError::Attribute(name))?;
        if Fields::of(digest)?.octets()? != token.signer.digest.of(&token.content) {
            return Err(TsrError::ContentDigest);
        }
        Ok(())
    }

    /// The certificate that the signer names and that is also named by its digest, which is
    /// signed. Without the second, another certificate of the same key could be put in its place
    /// (RFC 5035, section 4).
    fn signer<'c>(
        &self,
        id: &SignerId,
        known: &[Certificate<'c>],
    ) -> Result<Certificate<'c>, TsrError> {
        let ids = self.certificate_ids()?;
        let mut named = false;
        for certificate in known.iter().filter(|certificate| id.names(certificate)) {
            named = true;
            if ids.iter().all(|id| id.matches(certificate)) {
                return Ok(*certificate);
            }
        }
        Err(if named { TsrError::OtherSigner } else { TsrError::SignerUnknown })
    }

    /// Of one or both versions. Further certificates in a list are of the chain, which is checked
    /// by itself.
    fn certificate_ids(&self) -> Result<Vec<CertificateId<'a>>, TsrError> {
        let name = "the signing certificate";
        let first = self.one(SIGNING_CERTIFICATE, name)?.map(CertificateId::sha1).transpose()?;
        let second =
            self.one(SIGNING_CERTIFICATE_V2, name)?.map(CertificateId::sha2).transpose()?;
        let ids: Vec<_> = first.into_iter().chain(second).collect();
        if ids.is_empty() { Err(TsrError::Attribute(name)) } else { Ok(ids) }
    }
}

/// ESSCertID (RFC 2634, section 5.4.1) or ESSCertIDv2 (RFC 5035, section 4).
struct CertificateId<'a> {
    /// SHA-1 where there is none. It is enough here, against a second preimage.
    digest: Option<Digest>,
    hash: &'a [u8],
    /// The issuer, as GeneralNames, and the serial number.
    issued: Option<(&'a [u8], &'a [u8])>,
}

impl<'a> CertificateId<'a> {
    fn sha1(value: &'a [u8]) -> Result<CertificateId<'a>, TsrError> {
        let fields = Fields::of_sequence(value)?.sequence()?.sequence()?;
        CertificateId::read(None, fields)
    }

    fn sha2(value: &'a [u8]) -> Result<CertificateId<'a>, TsrError> {
        let mut fields = Fields::of_sequence(value)?.sequence()?.sequence()?;
        let named = fields.optional(Tag::Sequence)?;
        let digest = match named {
            Some(algorithm) => Digest::read(Fields::of(algorithm.value())?)?,
            None => Digest::Sha256,
        };
        CertificateId::read(Some(digest), fields)
    }

    fn read(digest: Option<Digest>, mut fields: Fields<'a>) -> Result<CertificateId<'a>, TsrError> {
        let hash = fields.octets()?;
        let issued = match fields.optional(Tag::Sequence)? {
            Some(field) => {
                let mut pair = Fields::of(field.value())?;
                let both = (pair.next(Tag::Sequence)?.value(), pair.next(Tag::Integer)?.value());
                pair.end()?;
                Some(both)
            }
            None => None,
        };
        fields.end()?;
        Ok(CertificateId { digest, hash, issued })
    }

    fn matches(&self, certificate: &Certificate<'_>) -> bool {
        let own = match self.digest {
            Some(digest) => digest.of(certificate.der),
            None => <Sha1 as sha1::Digest>::digest(certificate.der).to_vec(),
        };
        own == self.hash
            && self.issued.is_none_or(|(issuer, serial)| {
                serial == certificate.serial && is_issuer(issuer, certificate)
            })
    }
}

fn is_issuer(general: &[u8], certificate: &Certificate<'_>) -> bool {
    let named = directory_name(general).ok().flatten();
    named.is_some_and(|named| name::same(named, certificate.issuer) == Ok(true))
}

impl SignerId {
    fn names(&self, certificate: &Certificate<'_>) -> bool {
        match self {
            SignerId::Serial { issuer, serial } => {
                certificate.serial == serial && certificate.issuer == issuer
            }
            SignerId::Key(identifier) => certificate.has_key(identifier) == Ok(true),
        }
    }
}

fn check_signature(signer: &Signer, certificate: Certificate<'_>) -> Result<(), TsrError> {
    let der = CertificateDer::from(certificate.der);
    let key = EndEntityCert::try_from(&der).map_err(TsrError::Chain)?;
    let wanted = algorithm(signer)?;
    let holds = |one: &&dyn SignatureVerificationAlgorithm| {
        one.signature_alg_id() == wanted
            && key.verify_signature(*one, &signer.attributes, &signer.signature).is_ok()
    };
    if ALL_VERIFICATION_ALGS.iter().any(holds) { Ok(()) } else { Err(TsrError::Signature) }
}

/// The digest of the signature is that of the content (RFC 8933, section 3).
fn algorithm(signer: &Signer) -> Result<AlgorithmIdentifier, TsrError> {
    let mut fields = Fields::of(&signer.algorithm)?;
    let oid = fields.oid()?;
    let name = ObjectIdentifier::from_bytes(oid).map_or(String::new(), |oid| oid.to_string());
    fields.optional(Tag::Null)?;
    let known = if fields.is_empty() { plain(&name, signer.digest) } else { pss(signer) };
    known.ok_or(TsrError::Algorithm { signature: name, digest: signer.digest })
}

fn plain(name: &str, digest: Digest) -> Option<AlgorithmIdentifier> {
    let mut all = ALGORITHMS.iter();
    let found = all.find(|(own, names, _)| *own == digest && names.contains(&name));
    found.map(|(_, _, algorithm)| *algorithm)
}

/// RSA-PSS names its digest in its parameters (RFC 4055, section 3.1).
fn pss(signer: &Signer) -> Option<AlgorithmIdentifier> {
    let algorithm = match signer.digest {
        Digest::Sha256 => alg_id::RSA_PSS_SHA256,
        Digest::Sha384 => alg_id::RSA_PSS_SHA384,
        Digest::Sha512 => alg_id::RSA_PSS_SHA512,
    };
    (algorithm.as_ref() == signer.algorithm).then_some(algorithm)
}

fn check_purpose(token: &Token, certificate: Certificate<'_>) -> Result<(), TsrError> {
    if !certificate.is_for_time_stamps()? {
        return Err(TsrError::Purpose);
    }
    match &token.authority {
        Some(name) if !certificate.has_name(name)? => Err(TsrError::OtherAuthority),
        _ => Ok(()),
    }
}

/// A path to a certificate of the bundle that names itself as its issuer; what the token sent is
/// never an anchor. Each certificate is valid at the time of the stamp. Revocation is not checked:
/// it needs the network, or lists that nobody keeps for long.
fn check_chain(
    leaf: Certificate<'_>,
    known: &[Certificate<'_>],
    bundle: &[Certificate<'_>],
    time: u64,
) -> Result<(), TsrError> {
    const PURPOSE: KeyUsage = KeyUsage::required_if_present(TIME_STAMPING.as_bytes());
    let trusted = bundle.iter().filter(|one| one.is_self_issued() && one.is_valid_at(time));
    let trusted: Vec<_> = trusted.map(|one| CertificateDer::from(one.der)).collect();
    let anchors = trusted.iter().map(webpki::anchor_from_trusted_cert);
    let anchors = anchors.collect::<Result<Vec<_>, _>>().map_err(TsrError::Chain)?;
    let between: Vec<_> = known.iter().map(|one| CertificateDer::from(one.der)).collect();
    let der = CertificateDer::from(leaf.der);
    let leaf = EndEntityCert::try_from(&der).map_err(TsrError::Chain)?;
    let time = UnixTime::since_unix_epoch(Duration::from_secs(time));
    leaf.verify_for_usage(ALL_VERIFICATION_ALGS, &anchors, &between, time, PURPOSE, None, None)
        .map(|_| ())
        .map_err(TsrError::Chain)
}
