//! Authorities made here with the command line of OpenSSL, honest and others.

use std::fs;
use std::process::Command;

use ed25519_dalek::{Signer, SigningKey};
use sha2::{Digest as _, Sha512};
use tempfile::TempDir;
use webpki::Error as ChainError;

use super::{OCTETS, SEQUENCE, der, openssl_accepts, tst_info, verdict};
use crate::hash::{sha256, unhex};
use crate::tsr::*;

/// The time of the stamps that are signed without an authority's clock: the first second of 2050.
const TIME: &str = "20500101000000Z";
const SECONDS: u64 = 2_524_608_000;
const EC: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
const RSA: &[&str] = &["-newkey", "rsa:2048"];
const HONEST: &str = "extendedKeyUsage=critical,timeStamping";

/// A folder with keys and certificates, the root among them as `root`.
struct Forge(TempDir);

impl Forge {
    /// None where `openssl` is not installed.
    fn new(checks: usize) -> Option<Forge> {
        if Command::new("openssl").arg("version").output().is_err() {
            println!("SKIPPED {checks} checks: openssl is not installed");
            return None;
        }
        let forge = Forge(tempfile::tempdir().unwrap());
        let authority = ["-x509", "-days", "36500", "-subj", "/O=Made/CN=Root", "-out", "root.pem"];
        let key = ["req", "-nodes", "-keyout", "root.key"];
        forge.run(&[&key[..], EC, &authority].concat());
        Some(forge)
    }

    fn run(&self, arguments: &[&str]) {
        assert!(self.tries(arguments), "{arguments:?}");
    }

    fn tries(&self, arguments: &[&str]) -> bool {
        let mut command = Command::new("openssl");
        let output = command.args(arguments).current_dir(self.0.path()).output().unwrap();
        if !output.status.success() {
            println!("{}", String::from_utf8_lossy(&output.stderr));
        }
        output.status.success()
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.0.path().join(name), bytes).unwrap();
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.path().join(name)).unwrap()
    }

    fn bundle(&self, name: &str) -> Vec<Vec<u8>> {
        pem_certificates(&String::from_utf8(self.read(&format!("{name}.pem"))).unwrap()).unwrap()
    }

    /// A key and a certificate of it with these extensions, by this issuer.
    fn certify(&self, name: &str, key: &[&str], issuer: &str, extensions: &str) {
        let file = |end: &str| format!("{name}.{end}");
        let subject = format!("/O=Made/CN={name}");
        let request = ["req", "-nodes", "-subj", &subject, "-out", &file("csr")];
        self.run(&[&request[..], &["-keyout", &file("key")], key].concat());
        self.write(&file("ext"), extensions.as_bytes());
        let (by, with) = (format!("{issuer}.pem"), format!("{issuer}.key"));
        let sign = ["x509", "-req", "-in", &file("csr"), "-days", "36500", "-out", &file("pem")];
        let extend = ["-CA", &by, "-CAkey", &with, "-CAcreateserial", "-extfile", &file("ext")];
        self.run(&[&sign[..], &extend].concat());
    }

    /// The response with a token of this TSTInfo, signed as CMS; none where OpenSSL cannot.
    fn sign(&self, info: &[u8], name: &str, arguments: &[&str]) -> Option<Vec<u8>> {
        self.write("info", info);
        let (certificate, key) = (format!("{name}.pem"), format!("{name}.key"));
        let content = ["cms", "-sign", "-binary", "-nodetach", "-in", "info", "-outform", "DER"];
        let kind = ["-econtent_type", "id-smime-ct-TSTInfo", "-out", "token"];
        let signer = ["-signer", &certificate, "-inkey", &key];
        let signed = self.tries(&[&content[..], &kind, &signer, arguments].concat());
        signed.then(|| der(SEQUENCE, &[super::GRANTED, &self.read("token")]))
    }

    /// Our verdict; panics unless OpenSSL's is the same, or the reason why not is given.
    fn verdict(&self, response: &[u8], differs: Option<&str>) -> Result<(), TsrError> {
        let bundle = self.bundle("root");
        let ours = verdict(response, Stamped::Message(b"hello"), None, &bundle);
        let theirs = openssl_accepts(response, &[], ("-data", b"hello"), &bundle, SECONDS);
        assert_eq!(theirs == Some(ours.is_ok()), differs.is_none(), "{ours:?}, {differs:?}");
        ours.map(|stamp| assert_eq!(stamp.time, SECONDS))
    }
}

/// A file of settings for `openssl ts -reply`.
fn settings(digest: &str, certificate: &str) -> String {
    format!(
        "[tsa]\ndefault_tsa=one\n[one]\nserial=serial.txt\nsigner_digest={digest}\n\
         default_policy=1.2.3.4\ndigests=sha256\naccuracy=secs:1,millisecs:500\nordering=yes\n\
         tsa_name=yes\ness_cert_id_alg={certificate}\n"
    )
}

#[test]
fn our_request_is_answered_by_an_authority_and_the_answer_verifies() {
    let Some(forge) = Forge::new(5) else { return };
    const P384: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"];
    let digest = sha256(&[b"hello"]);
    for (name, key, signed, certificate) in [
        ("p256", EC, "sha256", "sha1"),
        ("p256x", EC, "sha384", "sha256"),
        ("p384", P384, "sha384", "sha512"),
        ("rsa", RSA, "sha256", "sha384"),
        ("rsax", RSA, "sha512", "sha256"),
    ] {
        forge.certify(name, key, "root", HONEST);
        forge.write("settings", settings(signed, certificate).as_bytes());
        let nonce = 0xfedc_ba98_7654_3210 ^ u64::from(digest[name.len()]);
        let query = request(&digest, nonce, true);
        forge.write("query", &query);
        let (pem, key) = (format!("{name}.pem"), format!("{name}.key"));
        let reply = ["ts", "-reply", "-queryfile", "query", "-config", "settings", "-out", "reply"];
        forge.run(&[&reply[..], &["-signer", &pem, "-inkey", &key]].concat());
        let (reply, bundle) = (forge.read("reply"), forge.bundle("root"));

        let token = Response::parse(&reply).unwrap().token;
        assert_eq!(token.policy, "1.2.3.4");
        assert_eq!(token.accuracy().unwrap().as_millis(), 1500);
        let expected = Imprint::sha256(&digest);
        let check = |nonce: u64, bundle: &[Vec<u8>]| {
            verify(&token, Stamped::Imprint(&expected), Some(&nonce.to_be_bytes()), bundle)
        };
        let stamp = check(nonce, &bundle).unwrap();
        assert_eq!(stamp.authority, format!("O=Made, CN={name}"));
        let theirs = openssl_accepts(&reply, &[], ("-queryfile", &query), &bundle, stamp.time);
        assert_eq!(theirs, Some(true), "{name}");
        assert_eq!(check(nonce ^ 1, &bundle), Err(TsrError::OtherNonce));
        let unknown = TsrError::Chain(ChainError::UnknownIssuer);
        assert_eq!(check(nonce, &[]), Err(unknown.clone()), "what was sent is no root");
        // A certificate that does not name itself as its issuer is no root even in the bundle.
        assert_eq!(check(nonce, &forge.bundle(name)), Err(unknown));
    }
}

#[test]
fn a_refusal_of_an_authority_is_read() {
    let Some(forge) = Forge::new(1) else { return };
    forge.certify("tsa", EC, "root", HONEST);
    let only = settings("sha256", "sha256").replace("digests=sha256", "digests=sha512");
    forge.write("settings", only.as_bytes());
    forge.write("query", &request(&[7; 32], 1, false));
    let reply = ["ts", "-reply", "-queryfile", "query", "-config", "settings", "-out", "reply"];
    forge.run(&[&reply[..], &["-signer", "tsa.pem", "-inkey", "tsa.key"]].concat());
    let Err(TsrError::Refused(refusal)) = Response::parse(&forge.read("reply")) else { panic!() };
    assert_eq!(refusal.status, RefusalStatus::Rejection);
    assert_eq!(refusal.failures, [Failure::BadAlgorithm]);
    assert_eq!(refusal.text, "Message digest algorithm is not supported.");
}

#[test]
fn certificates_that_are_not_for_time_stamps_are_refused() {
    let Some(forge) = Forge::new(9) else { return };
    let info = tst_info(TIME, &[]);
    for (name, extensions, expected, differs) in [
        ("honest", HONEST, Ok(()), None),
        (
            "signs",
            "extendedKeyUsage=critical,timeStamping\nkeyUsage=digitalSignature",
            Ok(()),
            None,
        ),
        ("none", "basicConstraints=CA:FALSE", Err(TsrError::Purpose), None),
        ("soft", "extendedKeyUsage=timeStamping", Err(TsrError::Purpose), None),
        (
            "more",
            "extendedKeyUsage=critical,timeStamping,codeSigning",
            Err(TsrError::Purpose),
            None,
        ),
        ("other", "extendedKeyUsage=critical,codeSigning", Err(TsrError::Purpose), None),
        (
            "encrypts",
            "extendedKeyUsage=critical,timeStamping\nkeyUsage=digitalSignature,keyEncipherment",
            Err(TsrError::Purpose),
            None,
        ),
        (
            "authority",
            "extendedKeyUsage=critical,timeStamping\nbasicConstraints=CA:TRUE",
            Err(TsrError::Chain(ChainError::CaUsedAsEndEntity)),
            Some("webpki takes no authority over certificates as the end of a path"),
        ),
    ] {
        forge.certify(name, EC, "root", extensions);
        let response = forge.sign(&info, name, &["-cades"]).unwrap();
        assert_eq!(forge.verdict(&response, differs), expected, "{name}");
    }
}

#[test]
fn tokens_signed_in_other_ways_are_verified_or_refused() {
    let Some(forge) = Forge::new(9) else { return };
    forge.certify("ec", EC, "root", &format!("{HONEST}\nsubjectKeyIdentifier=hash"));
    forge.certify("rsa", RSA, "root", HONEST);
    let info = tst_info(TIME, &[]);
    const PSS: [&str; 4] = ["-keyopt", "rsa_padding_mode:pss", "-keyopt", "rsa_pss_saltlen:digest"];
    let unsupported =
        TsrError::Algorithm { signature: "1.2.840.10045.4.3.4".to_owned(), digest: Digest::Sha512 };
    let pkcs7 = Some("openssl ts reads tokens as PKCS #7, which is older than this");
    for (name, arguments, expected, differs) in [
        ("rsa", &["-cades"][..], Ok(()), None),
        ("rsa", &["-cades", "-md", "sha512"], Ok(()), None),
        ("rsa", &[&["-cades", "-md", "sha256"], &PSS[..]].concat(), Ok(()), pkcs7),
        ("rsa", &[&["-cades", "-md", "sha512"], &PSS[..]].concat(), Ok(()), pkcs7),
        ("rsa", &["-cades", "-md", "sha1"], Err(TsrError::Digest), Some("SHA-1 is broken")),
        ("ec", &["-cades", "-md", "sha384"], Ok(()), None),
        ("ec", &["-cades", "-md", "sha512"], Err(unsupported), Some("ring lacks it")),
        ("ec", &["-cades", "-keyid"], Ok(()), pkcs7),
        ("ec", &[], Err(TsrError::Attribute("the signing certificate")), None),
        ("ec", &["-noattr"], Err(TsrError::NoAttributes), None),
        ("ec", &["-cades", "-nocerts"], Err(TsrError::SignerUnknown), None),
        (
            "ec",
            &["-cades", "-signer", "rsa.pem", "-inkey", "rsa.key"],
            Err(TsrError::ManySigners),
            None,
        ),
    ] {
        let response = forge.sign(&info, name, arguments).unwrap();
        assert_eq!(forge.verdict(&response, differs), expected, "{name} {arguments:?}");
    }
}

/// A response signed by Ed25519 (RFC 8419), which the command line of OpenSSL 3.0 cannot do in CMS.
/// The attributes are those of RFC 3161, and others.
fn signed_by_ed25519(forge: &Forge, others: &[Vec<u8>]) -> Vec<u8> {
    let certificate = forge.bundle("ed").remove(0);
    forge.run(&["pkey", "-in", "ed.key", "-outform", "DER", "-out", "ed.der"]);
    let secret: [u8; 32] = *forge.read("ed.der").last_chunk().unwrap();
    let info = tst_info(TIME, &[]);
    let attribute = |oid: &str, value: &[u8]| {
        der(SEQUENCE, &[&unhex(oid).unwrap(), &der(super::SET, &[value])])
    };
    let octets = |bytes: &[u8]| der(OCTETS, &[bytes]);
    let list = |value: &[u8]| der(SEQUENCE, &[&der(SEQUENCE, &[&der(SEQUENCE, &[value])])]);
    let attributes = [
        attribute("06092a864886f70d010903", &unhex(super::TST_INFO).unwrap()),
        attribute("06092a864886f70d010904", &octets(&Sha512::digest(&info))),
        attribute("060b2a864886f70d010910022f", &list(&octets(&sha256(&[&certificate])))),
    ];
    let attributes = [&attributes[..], others].concat().concat();
    let signature = SigningKey::from_bytes(&secret).sign(&der(super::SET, &[&attributes]));
    let serial = unhex(&serial(forge, "ed")).unwrap();
    let issuer =
        [attribute_of("060355040a", 0x0c, "Made"), attribute_of("0603550403", 0x0c, "Root")];
    let id = der(SEQUENCE, &[&der(SEQUENCE, &[&issuer.concat()]), &der(2, &[&serial])]);
    let sha512 = der(SEQUENCE, &[&unhex("0609608648016503040203").unwrap()]);
    let ed25519 = der(SEQUENCE, &[&unhex("06032b6570").unwrap()]);
    let signed = [der(0xa0, &[&attributes]), ed25519, octets(&signature.to_bytes())].concat();
    let signer = der(SEQUENCE, &[&[2, 1, 1], &id, &sha512, &signed]);
    let content = der(SEQUENCE, &[&unhex(super::TST_INFO).unwrap(), &der(0xa0, &[&octets(&info)])]);
    let certificates = der(0xa0, &[&certificate]);
    let signers = der(super::SET, &[&signer]);
    let parts = [&[2, 1, 3], &der(super::SET, &[&sha512])[..], &content, &certificates, &signers];
    let data = der(0xa0, &[&der(SEQUENCE, &parts)]);
    let token = der(SEQUENCE, &[&unhex("06092a864886f70d010702").unwrap(), &data]);
    der(SEQUENCE, &[super::GRANTED, &token])
}

#[test]
fn ed25519_is_verified_and_attributes_are_there_once() {
    let Some(forge) = Forge::new(3) else { return };
    forge.certify("ed", &["-newkey", "ed25519"], "root", HONEST);
    let bundle = forge.bundle("root");
    let check = |response: &[u8]| {
        verdict(response, Stamped::Message(b"hello"), None, &bundle).map(|stamp| stamp.authority)
    };
    let response = signed_by_ed25519(&forge, &[]);
    assert_eq!(check(&response), Ok("O=Made, CN=ed".to_owned()));
    let mut broken = response;
    *broken.last_mut().unwrap() ^= 0x01;
    assert_eq!(check(&broken), Err(TsrError::Signature));
    let again = unhex("06092a864886f70d010904").unwrap();
    let again = der(SEQUENCE, &[&again, &der(super::SET, &[&der(OCTETS, &[&[0; 64]])])]);
    let twice = signed_by_ed25519(&forge, &[again]);
    assert_eq!(check(&twice), Err(TsrError::Attribute("the message digest")));
}

#[test]
fn the_path_to_the_root_is_checked() {
    let Some(forge) = Forge::new(6) else { return };
    let info = tst_info(TIME, &[]);
    let lenient = Some("openssl lets an authority for other purposes vouch for time stamps");
    for (name, extensions, good, differs) in [
        ("plain", "basicConstraints=critical,CA:TRUE", true, None),
        ("timed", "basicConstraints=critical,CA:TRUE\nextendedKeyUsage=timeStamping", true, None),
        (
            "served",
            "basicConstraints=critical,CA:TRUE\nextendedKeyUsage=serverAuth",
            false,
            lenient,
        ),
        ("leaf", "basicConstraints=critical,CA:FALSE", false, None),
    ] {
        forge.certify(name, EC, "root", extensions);
        let under = format!("under-{name}");
        forge.certify(&under, EC, name, HONEST);
        let with = format!("{name}.pem");
        let sent = forge.sign(&info, &under, &["-cades", "-certfile", &with]).unwrap();
        let verdict = forge.verdict(&sent, differs);
        assert_eq!(verdict.is_ok(), good, "{name}: {verdict:?}");
        assert!(good || matches!(verdict, Err(TsrError::Chain(_))), "{name}: {verdict:?}");
        let alone = forge.sign(&info, &under, &["-cades"]).unwrap();
        let unknown = TsrError::Chain(ChainError::UnknownIssuer);
        assert_eq!(forge.verdict(&alone, None), Err(unknown), "{name}");
    }
}

#[test]
fn a_stamp_from_outside_the_time_of_the_certificates_is_refused() {
    let Some(forge) = Forge::new(2) else { return };
    forge.certify("tsa", EC, "root", HONEST);
    let verdict = |time: &str| {
        let response = forge.sign(&tst_info(time, &[]), "tsa", &["-cades"]).unwrap();
        verdict(&response, Stamped::Message(b"hello"), None, &forge.bundle("root"))
    };
    let early = verdict("20200101000000Z");
    assert!(matches!(early, Err(TsrError::Chain(ChainError::CertNotValidYet { .. }))), "{early:?}");
    let late = verdict("29990101000000Z");
    assert!(matches!(late, Err(TsrError::Chain(ChainError::CertExpired { .. }))), "{late:?}");

    // The root ends before the authority's certificate does.
    let short = ["req", "-x509", "-key", "root.key", "-days", "30", "-subj", "/O=Made/CN=Root"];
    forge.run(&[&short[..], &["-out", "root.pem"]].concat());
    let response = forge.sign(&tst_info(TIME, &[]), "tsa", &["-cades"]).unwrap();
    let late = forge.verdict(&response, None);
    assert!(matches!(late, Err(TsrError::Chain(ChainError::CertExpired { .. }))), "{late:?}");
}

#[test]
fn the_authority_that_a_token_names_is_that_of_the_certificate() {
    let Some(forge) = Forge::new(4) else { return };
    forge.certify("tsa", EC, "root", &format!("{HONEST}\nsubjectAltName=DNS:tsa.example"));
    let directory = |tag: u8, common: &str| {
        let name =
            [attribute_of("060355040a", tag, "Made"), attribute_of("0603550403", tag, common)];
        der(0xa4, &[&der(SEQUENCE, &[&name[0], &name[1]])])
    };
    let other = Some(TsrError::OtherAuthority);
    for (general, expected, differs) in [
        (directory(0x0c, "tsa"), None, None),
        (directory(0x13, "tsa"), None, None),
        (directory(0x0c, "tsb"), other.clone(), None),
        (der(0x82, &[b"tsa.example"]), None, None),
        (der(0x82, &[b"tsb.example"]), other, None),
    ] {
        let info = tst_info(TIME, &[&der(0xa0, &[&general])]);
        let response = forge.sign(&info, "tsa", &["-cades"]).unwrap();
        assert_eq!(forge.verdict(&response, differs).err(), expected);
    }
}

#[test]
fn another_certificate_of_the_same_key_and_name_does_not_take_the_place_of_the_signer() {
    let Some(forge) = Forge::new(1) else { return };
    forge.certify("tsa", EC, "root", HONEST);
    let info = tst_info(TIME, &[]);
    let bare = ["-cades", "-nocerts"];
    let without = forge.sign(&info, "tsa", &bare).unwrap();
    let renewed = ["x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key"];
    let serial = format!("0x{}", serial(&forge, "tsa"));
    let more = ["-set_serial", &serial, "-days", "30000", "-extfile", "tsa.ext", "-out", "b.pem"];
    forge.run(&[&renewed[..], &more].concat());
    let check = |name: &str| {
        let bundle = [forge.bundle("root"), forge.bundle(name)].concat();
        verdict(&without, Stamped::Message(b"hello"), None, &bundle).map(|_| ())
    };
    assert_eq!(check("tsa"), Ok(()));
    assert_eq!(check("b"), Err(TsrError::OtherSigner));
}

/// One attribute of a name.
fn attribute_of(oid: &str, tag: u8, text: &str) -> Vec<u8> {
    let pair = der(SEQUENCE, &[&unhex(oid).unwrap(), &der(tag, &[text.as_bytes()])]);
    der(super::SET, &[&pair])
}

fn serial(forge: &Forge, name: &str) -> String {
    forge.run(&["x509", "-in", &format!("{name}.pem"), "-noout", "-serial", "-out", "serial"]);
    let text = String::from_utf8(forge.read("serial")).unwrap();
    text.trim().strip_prefix("serial=").unwrap().to_owned()
}

#[test]
fn a_changed_content_is_not_what_was_signed() {
    let Some(forge) = Forge::new(1) else { return };
    forge.certify("tsa", EC, "root", HONEST);
    let response = forge.sign(&tst_info(TIME, &[]), "tsa", &["-cades"]).unwrap();
    let at = response.windows(15).position(|part| part == TIME.as_bytes()).unwrap();
    let mut later = response.clone();
    later[at + 3] = b'1';
    assert_eq!(response[at - 1], 15);
    assert_ne!(later[at - 2], OCTETS);
    let bundle = forge.bundle("root");
    let verdict = verdict(&later, Stamped::Message(b"hello"), None, &bundle);
    assert_eq!(verdict, Err(TsrError::ContentDigest));
}
