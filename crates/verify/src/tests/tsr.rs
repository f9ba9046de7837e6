//! Time stamps of public authorities, broken ones, and ones written here without any signature.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use base64ct::{Base64, Encoding};
use proptest::prelude::*;
use webpki::Error as ChainError;

use super::vectors::vectors;
use crate::hash::{hex, sha256, unhex};
use crate::tsr::*;

mod made;

const VECTORS: &str = "rfc3161/test/fixtures";
const OCTETS: u8 = 0x04;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const TST_INFO: &str = "060b2a864886f70d0109100104";
const SHA256: &str = "300d06096086480165030402010500";
const GRANTED: &[u8] = &[SEQUENCE, 3, 2, 1, 0];

/// A value in DER.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    let length = match content.len() {
        0..0x80 => vec![length[1]],
        0x80..0x100 => vec![0x81, length[1]],
        _ => vec![0x82, length[0], length[1]],
    };
    [vec![tag], length, content].concat()
}

/// A TSTInfo for the SHA-256 of "hello"; what comes after the time is optional.
fn tst_info(time: &str, rest: &[&[u8]]) -> Vec<u8> {
    let head = [unhex("02010106022a03").unwrap(), imprint(SHA256, 32)];
    let serial = [2, 2, 0x12, 0x34];
    let time = der(0x18, &[time.as_bytes()]);
    der(SEQUENCE, &[&[&head[0], &head[1], serial.as_slice(), &time][..], rest].concat())
}

fn imprint(algorithm: &str, length: usize) -> Vec<u8> {
    let digest = &sha256(&[b"hello"]).repeat(2)[..length];
    der(SEQUENCE, &[&unhex(algorithm).unwrap(), &der(OCTETS, &[digest])])
}

/// A token around a TSTInfo, with the signature of nobody.
fn unsigned(info: &[u8]) -> Vec<u8> {
    let content = der(0xa0, &[&der(OCTETS, &[info])]);
    let content = der(SEQUENCE, &[&unhex(TST_INFO).unwrap(), &content]);
    let algorithm = unhex(SHA256).unwrap();
    let id = der(SEQUENCE, &[&[SEQUENCE, 0], &[2, 1, 1]]);
    let signer = [&[2, 1, 1], &id[..], &algorithm, &[0xa0, 0], &algorithm, &[OCTETS, 0]];
    let signers = der(SET, &[&der(SEQUENCE, &signer)]);
    let data = der(SEQUENCE, &[&[2, 1, 3], &der(SET, &[&algorithm]), &content, &signers]);
    let signed = unhex("06092a864886f70d010702").unwrap();
    der(SEQUENCE, &[&signed, &der(0xa0, &[&data])])
}

fn read(info: &[u8]) -> Result<Token, TsrError> {
    Token::parse(&unsigned(info))
}

fn pem(certificates: &[Vec<u8>]) -> String {
    let one = |der: &Vec<u8>| {
        let text = Base64::encode_string(der);
        let lines: Vec<&str> =
            text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
        let lines = lines.join("\n");
        format!("-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n")
    };
    certificates.iter().map(one).collect()
}

/// The bundle beside a response; one of the vectors is in DER despite its name.
fn bundle(folder: &Path) -> Vec<Vec<u8>> {
    let bytes = fs::read(folder.join("ts_chain.pem")).unwrap();
    match bytes.first() {
        Some(&SEQUENCE) => vec![bytes],
        _ => pem_certificates(std::str::from_utf8(&bytes).unwrap()).unwrap(),
    }
}

fn verdict(
    bytes: &[u8],
    expected: Stamped<'_>,
    nonce: Option<&[u8]>,
    bundle: &[Vec<u8>],
) -> Result<Stamp, TsrError> {
    verify(&Response::parse(bytes)?.token, expected, nonce, bundle)
}

/// What `openssl ts -verify` says; none where it is not installed.
fn openssl_accepts(
    input: &[u8],
    kind: &[&str],
    against: (&str, &[u8]),
    bundle: &[Vec<u8>],
    time: u64,
) -> Option<bool> {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let roots = file("roots.pem", pem(bundle).as_bytes());
    let mut command = Command::new("openssl");
    command.args(["ts", "-verify", "-in"]).arg(file("in", input)).args(kind);
    command.arg(against.0).arg(file("against", against.1));
    command.arg("-CAfile").arg(&roots).arg("-untrusted").arg(&roots);
    command.args(["-attime", &time.to_string()]).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(status) = command.status() else {
        println!("SKIPPED 1 check: openssl is not installed");
        return None;
    };
    Some(status.success())
}

/// The digest and nonce of a request, read by their place: it has no policy.
fn asked(request: &[u8]) -> (Imprint, Vec<u8>) {
    let at = request.windows(2).position(|pair| pair == [OCTETS, 64]).unwrap() + 2;
    let nonce = &request[at + 64..];
    let length = usize::from(nonce[1]);
    let imprint = Imprint::new(Digest::Sha512, &request[at..at + 64]).unwrap();
    (imprint, nonce[2..2 + length].to_vec())
}

#[test]
fn tokens_of_public_authorities_get_the_verdict_of_openssl() {
    let Some(root) = vectors(VECTORS, 10) else { return };
    const STAGE: Result<&str, TsrError> = Ok("O=sigstore.dev, CN=sigstore-tsa");
    const LOCAL: Result<&str, TsrError> = Ok("O=local, CN=Test TSA Timestamping");
    let payload = fs::read(root.join("sigstore.mock/payload")).unwrap();
    let other_root = TsrError::Chain(ChainError::InvalidSignatureForPublicKey);
    let cases = [
        (
            "identrust/issue-104.tsr",
            1_741_683_128,
            Ok("C=US, O=IdenTrust, CN=TrustID Timestamp Authority"),
        ),
        ("sigstage/response-sha256.tsr", 1_746_791_935, STAGE),
        ("sigstage/response-sha384.tsr", 1_746_791_935, STAGE),
        ("sigstage/response-sha512.tsr", 1_746_791_936, STAGE),
        ("sigstage/response-no-embedded-cert.tsr", 1_750_234_382, STAGE),
        ("sigstage/response-invalid-signature.tsr", 1_746_791_935, Err(TsrError::Signature)),
        (
            "sigstore.mock/response-expired.tsr",
            1_675_209_600,
            Ok("CN=tsa signing, O=sigstore.mock"),
        ),
        ("test_tsa/response.tsr", 1_728_402_032, LOCAL),
        ("test_tsa/response-injected-certs.tsr", 1_728_402_032, LOCAL),
        ("test_tsa/other_response.tsr", 1_730_381_504, Err(other_root)),
    ];
    for (name, time, expected) in cases {
        let file = root.join(name);
        let message = if name.contains("mock") { payload.as_slice() } else { b"hello" };
        let bytes = fs::read(&file).unwrap();
        let bundle = bundle(file.parent().unwrap());
        assert_eq!(Response::parse(&bytes).unwrap().token.gen_time(), time, "{name}");
        let verdict = verdict(&bytes, Stamped::Message(message), None, &bundle);
        let theirs = openssl_accepts(&bytes, &[], ("-data", message), &bundle, time);
        assert!(theirs.is_none_or(|accepts| accepts == verdict.is_ok()), "{name}: {verdict:?}");
        let expected = expected.map(|name| Stamp { time, authority: name.to_owned() });
        assert_eq!(verdict, expected, "{name}");
    }
}

#[test]
fn answers_to_requests_get_the_verdict_of_openssl() {
    let Some(root) = vectors(VECTORS, 10) else { return };
    let root_of_other = TsrError::Chain(ChainError::InvalidSignatureForPublicKey);
    let cases = [
        ("sigstage", "request.der", "response-sha256.tsr", Some(TsrError::OtherImprint)),
        ("sigstage", "request.der", "response-sha384.tsr", Some(TsrError::OtherImprint)),
        ("sigstage", "request.der", "response-sha512.tsr", Some(TsrError::OtherNonce)),
        ("sigstage", "request.der", "response-invalid-signature.tsr", Some(TsrError::OtherImprint)),
        ("test_tsa", "request.der", "response.tsr", None),
        ("test_tsa", "request.der", "response-injected-certs.tsr", None),
        ("test_tsa", "request.der", "other_response.tsr", Some(TsrError::OtherNonce)),
        ("test_tsa", "other_request.der", "response.tsr", Some(TsrError::OtherNonce)),
        ("test_tsa", "other_request.der", "other_response.tsr", Some(TsrError::OtherNonce)),
    ];
    for (folder, request, response, expected) in cases {
        let folder = root.join(folder);
        let request = fs::read(folder.join(request)).unwrap();
        let bytes = fs::read(folder.join(response)).unwrap();
        let bundle = bundle(&folder);
        let (imprint, nonce) = asked(&request);
        let verdict = verdict(&bytes, Stamped::Imprint(&imprint), Some(&nonce), &bundle);
        let time = Response::parse(&bytes).unwrap().token.gen_time();
        let theirs = openssl_accepts(&bytes, &[], ("-queryfile", &request), &bundle, time);
        assert!(theirs.is_none_or(|accepts| accepts == verdict.is_ok()), "{response}");
        assert_eq!(verdict.err(), expected, "{response}");
    }
    let bytes = fs::read(root.join("test_tsa/other_response.tsr")).unwrap();
    let (imprint, _) = asked(&fs::read(root.join("test_tsa/request.der")).unwrap());
    let nonce = unhex("00de10a2fd76c22477").unwrap();
    let bundle = bundle(&root.join("test_tsa"));
    let verdict = verdict(&bytes, Stamped::Imprint(&imprint), Some(&nonce), &bundle);
    assert_eq!(verdict, Err(root_of_other));
}

#[test]
fn a_token_tells_what_it_says_before_it_is_verified() {
    let Some(root) = vectors(VECTORS, 1) else { return };
    let bytes = fs::read(root.join("sigstore.mock/response-expired.tsr")).unwrap();
    let token = Response::parse(&bytes).unwrap().token;
    assert_eq!(token.policy, "1.3.6.1.4.1.57264.2");
    assert_eq!(hex(&token.serial), "deadbeef", "a negative number, as the authority gave it");
    assert_eq!(token.accuracy().unwrap().as_secs(), 1);
    assert_eq!(token.imprint().digest(), Digest::Sha256);
    let payload = fs::read(root.join("sigstore.mock/payload")).unwrap();
    assert_eq!(token.imprint().bytes(), sha256(&[&payload]));
    let bundle = bundle(&root.join("sigstore.mock"));
    let expected = Stamped::Message(&payload);
    assert!(verify(&token, expected, Some(&unhex("499602d2").unwrap()), &bundle).is_ok());
    assert!(verify(&token, expected, Some(&unhex("00000000499602d2").unwrap()), &bundle).is_ok());
    let other = verify(&token, expected, Some(&unhex("499602d3").unwrap()), &bundle);
    assert_eq!(other, Err(TsrError::OtherNonce));
}

/// Each byte of a response that may change in one of two ways without any change of the verdict.
fn unauthenticated(name: &str, bundle: &[Vec<u8>], bytes: &[u8]) -> Vec<usize> {
    let verdict = |bytes: &[u8]| verdict(bytes, Stamped::Message(b"hello"), None, bundle);
    let original = verdict(bytes).unwrap();
    let mut free = Vec::new();
    for at in 0..bytes.len() {
        for flip in [0x01, 0x80] {
            let mut broken = bytes.to_vec();
            broken[at] ^= flip;
            let Ok(stamp) = verdict(&broken) else { continue };
            assert_eq!(stamp, original, "{name}: byte {at}");
            free.push(at);
        }
    }
    free.dedup();
    free
}

#[test]
fn a_changed_byte_is_refused_or_lies_where_nothing_is_signed() {
    let Some(root) = vectors(VECTORS, 2) else { return };
    for (name, length) in [("identrust/issue-104.tsr", 15), ("test_tsa/response.tsr", 13)] {
        let file = root.join(name);
        let bytes = fs::read(&file).unwrap();
        // The signer's own certificate must come from the token.
        let mut bundle = bundle(file.parent().unwrap());
        if bundle.len() > 1 {
            bundle.remove(0);
        }
        // The status (granted, or with modifications), the version of SignedData, and its list of
        // digests, which helps to read in one pass and is repeated by the signer.
        let digests = 37..37 + length;
        assert_eq!(bytes[34..37], [3, SET, u8::try_from(length).unwrap()]);
        let expected: Vec<usize> = [8, 34].into_iter().chain(digests).collect();
        assert_eq!(unauthenticated(name, &bundle, &bytes), expected, "{name}");
    }
}

#[test]
fn a_response_that_is_cut_off_or_followed_by_more_is_refused() {
    let Some(root) = vectors(VECTORS, 2) else { return };
    for name in ["identrust/issue-104.tsr", "test_tsa/response-injected-certs.tsr"] {
        let bytes = fs::read(root.join(name)).unwrap();
        for length in 0..bytes.len() {
            assert!(Response::parse(&bytes[..length]).is_err(), "{name}: {length}");
        }
        assert!(Response::parse(&[bytes, vec![0]].concat()).is_err());
    }
}

#[test]
fn a_request_is_written_as_others_write_it() {
    let digest = sha256(&[b"hello"]);
    let imprint = hex(&imprint(SHA256, 32));
    for (nonce, written) in [
        (0, "020100"),
        (0x7f, "02017f"),
        (0x80, "02020080"),
        (0x0100, "02020100"),
        (u64::MAX, "020900ffffffffffffffff"),
    ] {
        let length = 3 + imprint.len() / 2 + written.len() / 2;
        let expected = format!("30{length:02x}020101{imprint}{written}");
        assert_eq!(hex(&request(&digest, nonce, false)), expected);
        let expected = format!("30{:02x}020101{imprint}{written}0101ff", length + 3);
        assert_eq!(hex(&request(&digest, nonce, true)), expected);
    }
}

#[test]
fn a_refusal_is_an_error_with_what_the_authority_says() {
    let refused = |status: u8, rest: &[u8]| {
        let info = der(SEQUENCE, &[&[2, 1, status], rest]);
        match Response::parse(&der(SEQUENCE, &[&info])) {
            Err(TsrError::Refused(refusal)) => refusal,
            other => panic!("{other:?}"),
        }
    };
    let text = der(SEQUENCE, &[&der(0x0c, &["nein\n\u{1b}[2J".as_bytes()]), &der(0x0c, &[b"no"])]);
    let refusal = refused(2, &[text.as_slice(), &[3, 4, 6, 0x24, 2, 0x40]].concat());
    assert_eq!(refusal.status, RefusalStatus::Rejection);
    assert_eq!(refusal.text, "nein  [2J; no");
    let reasons = [Failure::BadRequest, Failure::BadDataFormat, Failure::TimeNotAvailable];
    assert_eq!(refusal.failures, [&reasons[..], &[Failure::InfoNotAvailable]].concat());
    assert_eq!(
        refusal.to_string(),
        "the request is rejected, the request is not permitted or supported, the data is of the \
         wrong format, no source of time is available, additional information is not available, \
         'nein  [2J; no'"
    );
    assert_eq!(refused(3, &[]).to_string(), "the request is being worked on");
    assert_eq!(refused(9, &[]).status, RefusalStatus::Unknown(9));
    let two = [Failure::BadAlgorithm, Failure::Unknown(1)];
    assert_eq!(refused(5, &[3, 2, 6, 0xc0]).failures, two);
    let granted = der(SEQUENCE, &[GRANTED]);
    assert_eq!(Response::parse(&granted), Err(TsrError::NoToken));
}

#[test]
fn times_are_read_as_the_standard_writes_them() {
    let time = |text: &str| read(&tst_info(text, &[])).map(|token| token.gen_time());
    assert_eq!(time("20250509115855Z"), Ok(1_746_791_935));
    assert_eq!(time("20250509115855.999Z"), Ok(1_746_791_935));
    assert_eq!(time("19700101000000Z"), Ok(0));
    for wrong in [
        "20250509115855",
        "20250509115855.Z",
        "20250509115855.10Z",
        "20250509115855,5Z",
        "20250509115855.5.5Z",
        "20250509115855+0000",
        "202505091158Z",
        "20250229115855Z",
        "20250509115860Z",
        "19690101000000Z",
        "Z",
        "",
    ] {
        assert_eq!(time(wrong), Err(TsrError::Time), "{wrong}");
    }
}

#[test]
fn the_optional_fields_of_a_stamp_are_read() {
    const TIME: &str = "20250509115855Z";
    let millis = |rest: &[u8]| {
        read(&tst_info(TIME, &[&der(SEQUENCE, &[rest])])).map(|token| token.accuracy())
    };
    let micros = |number| Ok(Some(std::time::Duration::from_micros(number)));
    assert_eq!(millis(&[]), micros(0));
    assert_eq!(millis(&[2, 1, 3, 0x80, 2, 3, 0xe7, 0x81, 1, 5]), micros(3_999_005));
    assert_eq!(millis(&[0x81, 1, 1]), micros(1));
    for wrong in [&[0x80, 1, 0][..], &[0x80, 2, 3, 0xe8], &[0x81, 1, 0xff], &[2, 1, 0xff]] {
        assert!(matches!(millis(wrong), Err(TsrError::Der(_))), "{wrong:?}");
    }
    let ordered = [1, 1, 0xff];
    let name = der(0xa0, &[&der(0x82, &[b"tsa.example"])]);
    let extension =
        |critical: &[u8]| der(0xa1, &[&der(SEQUENCE, &[&[6, 1, 0x2a], critical, &[OCTETS, 0]])]);
    let all = |critical: &[u8]| {
        read(&tst_info(TIME, &[&[SEQUENCE, 0], &ordered, &[2, 1, 7], &name, &extension(critical)]))
    };
    assert!(all(&[]).is_ok());
    assert_eq!(all(&ordered), Err(TsrError::CriticalExtension));
    assert!(read(&tst_info(TIME, &[&[2, 1, 7], &ordered])).is_err(), "out of order");
}

#[test]
fn other_versions_digests_and_contents_are_refused() {
    const TIME: &str = "20250509115855Z";
    let info = tst_info(TIME, &[]);
    let changed = |from: &str, to: &str| {
        let token = hex(&unsigned(&info)).replace(from, to);
        Token::parse(&unhex(&token).unwrap()).unwrap_err()
    };
    assert!(Token::parse(&unsigned(&info)).is_ok());
    assert_eq!(changed("02010106022a03", "02010206022a03"), TsrError::Version(2));
    assert_eq!(changed("020103310f", "020106310f"), TsrError::Version(6));
    assert_eq!(changed("608648016503040201", "608648016503040209"), TsrError::Digest);
    // A SHA-256 cannot be passed off as a SHA-384.
    let short = changed("3031300d0609608648016503040201", "3031300d0609608648016503040202");
    assert_eq!(short, TsrError::Digest);
    assert_eq!(changed("2a864886f70d0109100104", "2a864886f70d0109100105"), TsrError::NotTimeStamp);
    assert_eq!(changed("2a864886f70d010702", "2a864886f70d010701"), TsrError::NotSigned);
    assert_eq!(changed("a000300d", "3100300d"), TsrError::NoAttributes);
}

#[test]
fn a_stamp_by_nobody_is_refused() {
    let token = read(&tst_info("20250509115855Z", &[])).unwrap();
    let other = verify(&token, Stamped::Message(b"hallo"), None, &[]);
    assert_eq!(other, Err(TsrError::OtherImprint));
    let other = verify(&token, Stamped::Message(b"hello"), Some(&[1]), &[]);
    assert_eq!(other, Err(TsrError::OtherNonce), "a nonce was sent and none came back");
    let digest = Imprint::sha256(&sha256(&[b"hello"]));
    let nobody = verify(&token, Stamped::Imprint(&digest), None, &[]);
    assert_eq!(nobody, Err(TsrError::Attribute("the content type")));
    assert_eq!(Imprint::new(Digest::Sha384, &[0; 32]), Err(TsrError::Digest));
}

#[test]
fn bundles_are_read_or_refused() {
    assert_eq!(pem_certificates(""), Err(TsrError::NoCertificates));
    let section = |label: &str, text: &str| {
        pem_certificates(&format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n"))
    };
    assert_eq!(section("PUBLIC KEY", "MAA="), Err(TsrError::NoCertificates));
    assert!(matches!(section("CERTIFICATE", "MAA="), Err(TsrError::Certificate(_))));
    assert!(matches!(section("CERTIFICATE", "M!A="), Err(TsrError::Pem(_))));
    assert!(matches!(pem_certificates("-----BEGIN CERTIFICATE-----\nMAA="), Err(TsrError::Pem(_))));
    let Some(root) = vectors(VECTORS, 1) else { return };
    let chain = bundle(&root.join("test_tsa"));
    assert_eq!(chain.len(), 3);
    let with_more =
        format!("# a bundle\n{}\n-----BEGIN X-----\nMAA=\n-----END X-----\n", pem(&chain));
    assert_eq!(pem_certificates(&with_more), Ok(chain));
}

#[test]
fn long_and_deep_input_is_refused() {
    assert_eq!(Response::parse(&vec![SEQUENCE; MAX_RESPONSE + 1]), Err(TsrError::TooLarge));
    assert_eq!(Token::parse(&vec![SEQUENCE; MAX_RESPONSE + 1]), Err(TsrError::TooLarge));
    let mut deep = Vec::new();
    for _ in 0..10_000 {
        deep = der(SEQUENCE, &[&deep]);
    }
    assert!(Response::parse(&deep).is_err());
    assert!(Token::parse(&deep).is_err());
    // Indefinite lengths are of BER.
    assert!(Response::parse(&[SEQUENCE, 0x80, SEQUENCE, 3, 2, 1, 0, 0, 0]).is_err());
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let read = [Token::parse(&bytes), read(&bytes), Response::parse(&bytes).map(|one| one.token)];
        for token in read.into_iter().flatten() {
            let _ = verify(&token, Stamped::Message(b""), None, std::slice::from_ref(&bytes));
        }
        let _ = pem_certificates(&pem(&[bytes]));
    }

    #[test]
    fn changed_tokens_are_read_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = unsigned(&tst_info("20250509115855Z", &[&[SEQUENCE, 0], &[2, 1, 7]]));
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(token) = Token::parse(&bytes) {
            prop_assert!(verify(&token, Stamped::Message(b"hello"), None, &[]).is_err());
        }
    }
}
