//! Signed notes and checkpoints: what is forged or mangled, and a public log.

use std::fs;
use std::path::Path;

use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use proptest::prelude::*;

use super::vectors::vectors;
use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::hash::{Hash, hex, sha256};
use crate::merkle::{
    EMPTY, Frontier, ProofError, Tree, leaf, verify_consistency, verify_inclusion,
    verify_subtree_consistency,
};
use crate::note::{Note, NoteError, VerifierKey, assemble, key_hash};

const NAME: &str = "example.com/log";

const TEXT: &str = "example.com/log\n\
                    7\n\
                    47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";

fn signer(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn key(seed: u8) -> VerifierKey {
    VerifierKey::new(NAME, signer(seed).verifying_key().to_bytes())
}

/// The signature of a text by the key that the tests trust.
fn signature(text: &str) -> [u8; 64] {
    signer(1).sign(text.as_bytes()).to_bytes()
}

fn signed(text: &str) -> String {
    assemble(text, NAME, key(1).hash(), &signature(text))
}

fn check(note: impl AsRef<[u8]>) -> Result<String, NoteError> {
    let note = Note::parse(note.as_ref())?;
    note.verify(&key(1))?;
    Ok(note.text().to_owned())
}

/// The line of a signature, as it stands in a note.
fn line(name: &str, bytes: &[u8]) -> String {
    format!("\u{2014} {name} {}\n", Base64::encode_string(bytes))
}

fn own_bytes() -> Vec<u8> {
    [key(1).hash().as_slice(), &signature(TEXT)].concat()
}

fn own_line() -> String {
    line(NAME, &own_bytes())
}

fn foreign_line(seed: u8) -> String {
    let name = format!("witness.example/{seed}");
    let key = VerifierKey::new(&name, signer(seed).verifying_key().to_bytes());
    let signature = signer(seed).sign(TEXT.as_bytes()).to_bytes();
    line(&name, &[key.hash().as_slice(), &signature].concat())
}

/// The note with other lines of signatures.
fn with_lines(lines: &str) -> Vec<u8> {
    format!("{TEXT}\n{lines}").into_bytes()
}

/// The note with other bytes in the line of the signature.
fn with_bytes(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = own_bytes();
    change(&mut bytes);
    with_lines(&line(NAME, &bytes))
}

/// The note with some text of it replaced.
fn replaced(from: &str, to: &str) -> Vec<u8> {
    let note = signed(TEXT);
    assert!(note.contains(from), "{from:?} is not in the note");
    note.replacen(from, to, 1).into_bytes()
}

/// The note with its base64 changed.
fn with_base64(change: impl FnOnce(String) -> String) -> Vec<u8> {
    with_lines(&format!("\u{2014} {NAME} {}\n", change(Base64::encode_string(&own_bytes()))))
}

/// The same signature with the order of the group added to its scalar: unsound verifiers take it
/// (RFC 8032, section 8.4).
fn with_order_added(bytes: &mut [u8]) {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut carry = 0;
    for (byte, add) in bytes[36..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        (*byte, carry) = (sum as u8, sum >> 8);
    }
    assert_eq!(carry, 0);
}

/// A point of order 1 as a key: with verifiers that are not strict, a signature of zeroes under it
/// holds for every text.
fn weak_key() -> VerifierKey {
    let mut identity = [0; 32];
    identity[0] = 1;
    VerifierKey::new(NAME, identity)
}

/// Every kind of forged or mangled note, and what must be said of it.
fn forgeries() -> Vec<(&'static str, Vec<u8>, NoteError)> {
    use NoteError::{Malformed, Signature, Unsigned};
    let other = signer(2).sign(TEXT.as_bytes()).to_bytes();
    let unended = signature(TEXT.trim_end());
    let own = own_line();
    vec![
        ("another size", replaced("\n7\n", "\n8\n"), Signature),
        ("another origin", replaced("example.com/log\n7", "example.com/lag\n7"), Signature),
        ("another root", replaced("47DEQpj8", "57DEQpj8"), Signature),
        ("a line added to the text", replaced("\n\n", "\nmore\n\n"), Signature),
        ("a line cut from the text", replaced("\n7\n", "\n"), Signature),
        ("an empty line added to the text", replaced("\n\n", "\n\n\n"), Signature),
        ("a space at the end of a line", replaced("\n7\n", "\n7 \n"), Signature),
        ("a byte order mark in front", replaced("example", "\u{feff}example"), Signature),
        ("no line with a signature", with_lines(""), Malformed),
        ("a text alone", TEXT.as_bytes().to_vec(), Malformed),
        ("nothing", Vec::new(), Malformed),
        ("no text", format!("\n{own}").into_bytes(), Malformed),
        ("no empty line", replaced("\n\n", "\n"), Malformed),
        ("no newline at the end", signed(TEXT).trim_end().into(), Malformed),
        ("an empty line at the end", (signed(TEXT) + "\n").into(), Malformed),
        ("text after the signatures", (signed(TEXT) + "more\n").into(), Malformed),
        ("line ends of another system", signed(TEXT).replace('\n', "\r\n").into(), Malformed),
        ("a tab in the text", replaced("\n7\n", "\n\t7\n"), Malformed),
        ("a zero byte in the text", replaced("\n7\n", "\n7\0\n"), Malformed),
        ("bytes that are not UTF-8", [b"\xff", signed(TEXT).as_bytes()].concat(), Malformed),
        ("a hyphen for the dash", replaced("\u{2014}", "-"), Malformed),
        ("a shorter dash", replaced("\u{2014}", "\u{2013}"), Malformed),
        ("no space after the dash", replaced("\u{2014} ", "\u{2014}"), Malformed),
        ("two spaces after the dash", replaced("\u{2014} ", "\u{2014}  "), Malformed),
        ("no name", with_lines(&line("", &own_bytes())), Malformed),
        ("a plus sign in the name", with_lines(&line("example.com+log", &own_bytes())), Malformed),
        ("a no-break space in the name", with_lines(&line("a\u{a0}b", &own_bytes())), Malformed),
        ("a wide space in the name", with_lines(&line("a\u{3000}b", &own_bytes())), Malformed),
        ("two spaces before the base64", with_base64(|text| format!(" {text}")), Malformed),
        ("a space after the base64", with_base64(|text| text + " "), Malformed),
        ("another word after the base64", with_base64(|text| text + " more"), Malformed),
        ("no base64", with_base64(|_| String::new()), Malformed),
        ("base64 without its padding", with_base64(|text| text.replace('=', "")), Malformed),
        ("base64 with more padding", with_base64(|text| text + "="), Malformed),
        ("base64 that is not canonical", with_base64(not_canonical), Malformed),
        ("base64 for addresses", with_base64(|text| text.replace(['+', '/'], "-")), Malformed),
        (
            "base64 on two lines",
            with_base64(|text| text[..40].to_owned() + "\n" + &text[40..]),
            Malformed,
        ),
        ("a key's hash alone", with_bytes(|bytes| bytes.truncate(4)), Malformed),
        ("a key's hash cut short", with_bytes(|bytes| bytes.truncate(3)), Malformed),
        ("a signature cut short", with_bytes(|bytes| bytes.truncate(67)), Signature),
        ("a signature of one byte", with_bytes(|bytes| bytes.truncate(5)), Signature),
        ("a signature that is too long", with_bytes(|bytes| bytes.push(0)), Signature),
        ("a signature of zeroes", with_bytes(|bytes| bytes[4..].fill(0)), Signature),
        ("a flipped bit of the point", with_bytes(|bytes| bytes[4] ^= 1), Signature),
        ("a flipped bit of the scalar", with_bytes(|bytes| bytes[40] ^= 1), Signature),
        ("a scalar above the order", with_bytes(|bytes| with_order_added(bytes)), Signature),
        ("another hash of the key", with_bytes(|bytes| bytes[0] ^= 1), Unsigned),
        ("another name of the key", with_lines(&line("example.com/lag", &own_bytes())), Unsigned),
        ("a longer name of the key", with_lines(&line("example.com/log2", &own_bytes())), Unsigned),
        ("another case of the name", with_lines(&line("Example.com/log", &own_bytes())), Unsigned),
        ("signed by another", assemble(TEXT, NAME, key(2).hash(), &other).into(), Unsigned),
        ("by another in our name", assemble(TEXT, NAME, key(1).hash(), &other).into(), Signature),
        ("by witnesses alone", with_lines(&(foreign_line(2) + &foreign_line(3))), Unsigned),
        (
            "the signature of another text",
            assemble(TEXT, NAME, key(1).hash(), &signature("other\n")).into(),
            Signature,
        ),
        (
            "a signature without the last newline",
            assemble(TEXT, NAME, key(1).hash(), &unended).into(),
            Signature,
        ),
        (
            "the empty line signed too",
            assemble(TEXT, NAME, key(1).hash(), &signature(&format!("{TEXT}\n"))).into(),
            Signature,
        ),
        (
            "a second signature that fails",
            with_lines(&(own.clone() + &line(NAME, &[&own_bytes()[..67], &[0]].concat()))),
            Signature,
        ),
        (
            "a first signature that fails",
            with_lines(&(line(NAME, &[&own_bytes()[..67], &[0]].concat()) + &own)),
            Signature,
        ),
        (
            "our signature moved into the text",
            with_lines(&format!("{own}\n{}", foreign_line(2))),
            Unsigned,
        ),
        ("an empty line between signatures", with_lines(&format!("{own}\n{own}")), Signature),
        (
            "a mangled line among good ones",
            with_lines(&format!("{own}\u{2014} x\n{}", foreign_line(2))),
            Malformed,
        ),
        ("101 signatures", with_lines(&(own.clone() + &foreign_line(2).repeat(100))), Malformed),
        ("more than a million bytes", signed(&"a\n".repeat(500_000)).into(), Malformed),
    ]
}

/// The same bytes in base64, with a bit set that stands for nothing.
fn not_canonical(text: String) -> String {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = text.trim_end_matches('=');
    let (rest, last) = digits.split_at(digits.len() - 1);
    let next = DIGITS.find(last).unwrap() + 1;
    format!("{rest}{}{}", &DIGITS[next..=next], &text[digits.len()..])
}

#[test]
fn a_signed_note_gives_its_text() {
    assert_eq!(check(signed(TEXT)), Ok(TEXT.to_owned()));
    assert_eq!(check(with_lines(&own_line())), Ok(TEXT.to_owned()));
}

#[test]
fn every_forged_or_mangled_note_is_refused() {
    let all = forgeries();
    let mut wrong = Vec::new();
    for (kind, note, error) in &all {
        let found = check(note);
        if found != Err(*error) {
            wrong.push(format!("{kind}: {found:?}"));
        }
    }
    println!("{} kinds of forged or mangled notes", all.len());
    assert_eq!(wrong, Vec::<String>::new());
    assert!(all.len() >= 60);
}

#[test]
fn the_forged_notes_differ_from_the_honest_one_and_each_other() {
    let mut notes: Vec<Vec<u8>> = forgeries().into_iter().map(|(_, note, _)| note).collect();
    notes.push(signed(TEXT).into_bytes());
    let count = notes.len();
    notes.sort();
    notes.dedup();
    assert_eq!(notes.len(), count);
}

#[test]
fn no_flipped_bit_of_a_note_is_overlooked() {
    let note = signed(TEXT).into_bytes();
    for bit in 0..note.len() * 8 {
        let mut flipped = note.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(check(&flipped).is_err(), "bit {bit}");
    }
}

#[test]
fn no_lost_or_added_byte_of_a_note_is_overlooked() {
    let note = signed(TEXT).into_bytes();
    for at in 0..note.len() {
        assert!(check(&note[..at]).is_err(), "cut at {at}");
        assert!(check(&note[at + 1..]).is_err(), "begun at {}", at + 1);
        let without = [&note[..at], &note[at + 1..]].concat();
        assert!(check(without).is_err(), "without {at}");
    }
    for at in 0..=note.len() {
        for byte in [b'A', b'=', b' ', b'\n', b'\r', 0, 0x80] {
            let with = [&note[..at], &[byte], &note[at..]].concat();
            assert!(check(with).is_err(), "{byte} at {at}");
        }
    }
}

#[test]
fn signatures_by_others_are_passed_over() {
    let own = own_line();
    let same_name = line(NAME, &[[9; 4].as_slice(), &[7; 64]].concat());
    let same_hash = line("witness.example", &[key(1).hash().as_slice(), &[7; 64]].concat());
    let long = line("witness.example", &[7; 5000]);
    for lines in [
        format!("{}{own}", foreign_line(2)),
        format!("{own}{}", foreign_line(2)),
        format!("{same_name}{own}{same_hash}"),
        format!("{long}{own}"),
        format!("{own}{own}"),
        foreign_line(2).repeat(99) + &own,
    ] {
        assert_eq!(check(with_lines(&lines)), Ok(TEXT.to_owned()));
    }
}

#[test]
fn a_text_may_have_empty_lines_and_signatures_of_its_own() {
    for text in ["\n", "\n\n", "a\n\nb\n", "a\n\n", &signed(TEXT), "ognuno sta solo\n", "\u{7f}\n"]
    {
        assert_eq!(check(signed(text)), Ok(text.to_owned()));
    }
}

#[test]
fn a_note_may_have_a_million_bytes() {
    let around = signed("\n").len() - 1;
    let text = "a".repeat(1_000_000 - around - 1) + "\n";
    assert_eq!(signed(&text).len(), 1_000_000);
    assert_eq!(check(signed(&text)), Ok(text.clone()));
    assert_eq!(check(signed(&format!("a{text}"))), Err(NoteError::Malformed));
}

#[test]
fn a_weak_key_signs_nothing() {
    let mut zeroes = [0; 64];
    zeroes[0] = 1;
    let lenient = VerifyingKey::from_bytes(&weak_key().public_key()).unwrap();
    assert!(lenient.verify(TEXT.as_bytes(), &Signature::from_bytes(&zeroes)).is_ok());
    let note = assemble(TEXT, NAME, weak_key().hash(), &zeroes);
    let note = Note::parse(note.as_bytes()).unwrap();
    assert_eq!(note.verify(&weak_key()), Err(NoteError::Signature));
}

#[test]
fn the_example_of_the_specification_is_a_note() {
    let text = "Ognuno sta solo sul cuor della terra\n\
                trafitto da un raggio di sole:\n\
                \n\
                ed è subito sera.\n";
    let note = format!(
        "{text}\n\u{2014} quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC\
         +EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n"
    );
    let note = Note::parse(note.as_bytes()).unwrap();
    assert_eq!(note.text(), text);
    assert_eq!(note.verify(&key(1)), Err(NoteError::Unsigned));
}

const LOG_KEY: &str =
    "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

#[test]
fn a_key_is_written_as_it_was_read() {
    let key: VerifierKey = LOG_KEY.parse().unwrap();
    assert_eq!(key.name(), "example.com/log/testdata");
    assert_eq!(hex(&key.hash()), "33d7b496");
    assert_eq!(key_hash(key.name(), &key.public_key()), key.hash());
    assert_eq!(key.to_string(), LOG_KEY);
    assert_eq!(VerifierKey::new(key.name(), key.public_key()), key);
}

#[test]
fn what_is_no_key_is_refused() {
    let hash_of = |name: &str, kind: u8, key: &[u8]| {
        hex(&sha256(&[name.as_bytes(), b"\n", &[kind], key])[..4])
    };
    // With the right hash, so that it is not the hash that refuses them.
    let written = |name: &str, kind: u8, key: &[u8]| {
        let encoded = Base64::encode_string(&[&[kind], key].concat());
        format!("{name}+{}+{encoded}", hash_of(name, kind, key))
    };
    assert!(written("a", 1, &[3; 32]).parse::<VerifierKey>().is_ok());
    let wrong = [
        String::new(),
        "a".to_owned(),
        "a+b".to_owned(),
        "++".to_owned(),
        written("", 1, &[3; 32]),
        written("a b", 1, &[3; 32]),
        written("a\u{2003}b", 1, &[3; 32]),
        written("a\nb", 1, &[3; 32]),
        written("a+b", 1, &[3; 32]),
        written("a\u{1}b", 1, &[3; 32]),
        written("a", 0, &[3; 32]),
        written("a", 2, &[3; 32]),
        written("a", 4, &[3; 32]),
        written("a", 1, &[3; 31]),
        written("a", 1, &[3; 33]),
        written("a", 1, &[]),
        LOG_KEY.replace("33d7b496", "33d7b497"),
        LOG_KEY.replace("33d7b496", "33D7B496"),
        LOG_KEY.replace("33d7b496", "33d7b4"),
        LOG_KEY.replace("33d7b496", "0x33d7b496"),
        LOG_KEY.replace("testdata", "testdate"),
        LOG_KEY.replace("AeHT", "AeHU"),
        LOG_KEY.replace("kkSx", "kkS="),
        format!("{LOG_KEY}="),
        format!("{LOG_KEY}\n"),
        format!(" {LOG_KEY}"),
        format!("{LOG_KEY}+"),
    ];
    for text in wrong {
        assert_eq!(text.parse::<VerifierKey>(), Err(NoteError::Key), "{text:?}");
    }
}

#[test]
fn a_checkpoint_is_written_as_it_was_read() {
    let checkpoint = Checkpoint::parse(TEXT).unwrap();
    assert_eq!((checkpoint.origin.as_str(), checkpoint.size), (NAME, 7));
    assert_eq!((checkpoint.root, checkpoint.extensions.len()), (EMPTY, 0));
    assert_eq!(checkpoint.text(), TEXT);
    let extended = format!("{TEXT}first\n \u{e9} +second\n");
    let checkpoint = Checkpoint::parse(&extended).unwrap();
    assert_eq!(checkpoint.extensions, ["first", " \u{e9} +second"]);
    assert_eq!(checkpoint.text(), extended);
    for size in ["0", "10", "18446744073709551615"] {
        let text = TEXT.replace("\n7\n", &format!("\n{size}\n"));
        assert_eq!(Checkpoint::parse(&text).unwrap().text(), text);
    }
}

#[test]
fn what_is_no_checkpoint_is_refused() {
    let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    let sizes = [
        "",
        "00",
        "07",
        "+7",
        "-7",
        "-0",
        " 7",
        "7 ",
        "7.0",
        "7e1",
        "0x7",
        "1_000",
        "seven",
        "\u{667}",
        "18446744073709551616",
        "99999999999999999999999",
    ];
    let roots = [
        "",
        "4",
        "AAAA",
        &root[..43],
        &format!("{root}="),
        &format!("{root}AAAA"),
        &hex(&EMPTY),
        &root.replace("uFU=", "uFV="),
        &root.replace('+', "-"),
        &format!(" {root}"),
        &format!("{root}\r"),
        &root.replace("uFU=", "uFUA"),
        &root.replace("47DE", "\n47DE"),
    ]
    .map(str::to_owned);
    let with_size = |size: &str| format!("{NAME}\n{size}\n{root}\n");
    let with_root = |root: &str| format!("{NAME}\n7\n{root}\n");
    let others = [
        String::new(),
        "\n".to_owned(),
        "\n\n\n".to_owned(),
        NAME.to_owned(),
        format!("{NAME}\n"),
        format!("{NAME}\n7\n"),
        format!("\n7\n{root}\n"),
        format!("7\n{root}\n"),
        TEXT.trim_end().to_owned(),
        format!("\n{TEXT}"),
        format!("{TEXT}\n"),
        format!("{TEXT}\nmore\n"),
        format!("{TEXT}more"),
        TEXT.replace('\n', "\r\n"),
    ];
    let wrong = sizes.map(with_size).into_iter().chain(roots.map(|root| with_root(&root)));
    for text in wrong.chain(others) {
        assert_eq!(Checkpoint::parse(&text), Err(CheckpointError), "{text:?}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_note_or_not(bytes in any::<Vec<u8>>(), cut in any::<prop::sample::Index>()) {
        let _ = check(&bytes);
        let mut note = signed(TEXT).into_bytes();
        let at = cut.index(note.len());
        note.splice(at..(at + bytes.len() / 2).min(note.len()), bytes);
        prop_assert!(note == signed(TEXT).as_bytes() || check(&note).is_err());
    }

    #[test]
    fn any_text_is_a_key_or_not(text in "[a+ ]{0,4}\\+[0-9a-f]{7,9}\\+[A-D+/=]{0,48}|\\PC*") {
        if let Ok(key) = text.parse::<VerifierKey>() {
            prop_assert_eq!(key.to_string(), text);
        }
    }

    #[test]
    fn any_text_is_a_checkpoint_or_not(text in "(\\PC|\n){0,80}", root in any::<Hash>()) {
        for text in [format!("{text}\n"), format!("a\n1\n{}\n{text}\n", Base64::encode_string(&root))] {
            if let Ok(checkpoint) = Checkpoint::parse(&text) {
                prop_assert_eq!(checkpoint.text(), text);
            }
        }
    }

    #[test]
    fn what_is_signed_verifies(
        lines in prop::collection::vec("\\PC*", 1..6), name in "[a-z./0-9]{1,30}", seed: [u8; 32],
    ) {
        let text = lines.join("\n") + "\n";
        let signer = SigningKey::from_bytes(&seed);
        let key = VerifierKey::new(&name, signer.verifying_key().to_bytes());
        let signature = signer.sign(text.as_bytes()).to_bytes();
        let note = assemble(&text, &name, key.hash(), &signature);
        let note = Note::parse(note.as_bytes()).unwrap();
        prop_assert_eq!(note.text(), text.as_str());
        prop_assert_eq!(note.verify(&key), Ok(()));
        prop_assert_eq!(key.to_string().parse(), Ok(key));
    }
}

/// The entries of a bundle: each after its length (C2SP tlog-tiles).
fn entries(mut bundle: &[u8]) -> Vec<Vec<u8>> {
    let mut entries = Vec::new();
    while let Some((length, rest)) = bundle.split_first_chunk::<2>() {
        let (entry, rest) = rest.split_at(usize::from(u16::from_be_bytes(*length)));
        entries.push(entry.to_vec());
        bundle = rest;
    }
    assert!(bundle.is_empty());
    entries
}

/// The leaves of the log at a size, from its entries; the tile of the hashes must agree.
fn leaves_at(folder: &Path, size: u64) -> Vec<Hash> {
    if size == 0 {
        return Vec::new();
    }
    let bundle = fs::read(folder.join(format!("tile/entries/000.p/{size}"))).unwrap();
    let leaves: Vec<Hash> = entries(&bundle).iter().map(|entry| leaf(entry)).collect();
    let tile = fs::read(folder.join(format!("tile/0/000.p/{size}"))).unwrap();
    assert_eq!(leaves.concat(), tile, "size {size}");
    leaves
}

/// All signed checkpoints of the public log.
fn checkpoints(folder: &Path) -> Vec<Checkpoint> {
    let key: VerifierKey = LOG_KEY.parse().unwrap();
    let names = (0..16).map(|size| format!("checkpoint.{size}"));
    let read = |name: String| {
        let bytes = fs::read(folder.join(&name)).unwrap();
        let note = Note::parse(&bytes).unwrap();
        assert_eq!(note.verify(&key), Ok(()), "{name}");
        let checkpoint = Checkpoint::parse(note.text()).unwrap();
        assert_eq!(checkpoint.text(), note.text(), "{name}");
        assert_eq!(checkpoint.origin, key.name(), "{name}");
        let suffix = name.strip_prefix("checkpoint.").unwrap_or("15");
        assert_eq!(checkpoint.size.to_string(), suffix, "{name}");
        checkpoint
    };
    names.chain(["checkpoint".to_owned()]).map(read).collect()
}

#[test]
fn the_checkpoints_of_a_public_log_verify_and_have_the_roots_of_its_entries() {
    let Some(folder) = vectors("tessera/testdata/log", 17) else { return };
    let all = checkpoints(&folder);
    let whole = leaves_at(&folder, 15);
    for checkpoint in &all {
        let leaves = leaves_at(&folder, checkpoint.size);
        assert_eq!(leaves, whole[..leaves.len()]);
        let (mut frontier, mut tree) = (Frontier::new(), Tree::new());
        for leaf in &leaves {
            frontier.push(*leaf);
            tree.push(*leaf);
        }
        assert_eq!(frontier.size(), checkpoint.size);
        assert_eq!(frontier.root(), checkpoint.root, "size {}", checkpoint.size);
        assert_eq!(tree.root(), checkpoint.root, "size {}", checkpoint.size);
        for (index, leaf) in (0..).zip(&leaves) {
            let (size, root) = (checkpoint.size, &checkpoint.root);
            let proof = tree.inclusion(index, size).unwrap();
            assert_eq!(verify_inclusion(leaf, index, size, &proof, root), Ok(()));
        }
    }
    println!("{} of 17 checkpoints", all.len());
    assert_eq!(all.len(), 17);
}

#[test]
fn each_two_checkpoints_of_a_public_log_are_consistent() {
    let Some(folder) = vectors("tessera/testdata/log", 17 * 17) else { return };
    let all = checkpoints(&folder);
    let mut tree = Tree::new();
    leaves_at(&folder, 15).into_iter().for_each(|leaf| tree.push(leaf));
    let [mut proven, mut begun, mut refused] = [0; 3];
    for from in &all {
        for to in &all {
            let verify = |proof: &[Hash]| {
                verify_consistency(from.size, &from.root, to.size, &to.root, proof)
            };
            if from.size > to.size {
                assert_eq!(tree.consistency(from.size, to.size), None);
                assert_eq!(verify(&[]), Err(ProofError::Range));
                refused += 1;
            } else if let Some(proof) = tree.consistency(from.size, to.size) {
                assert_eq!(verify(&proof), Ok(()), "{} to {}", from.size, to.size);
                proven += 1;
            } else {
                // Every log begins with the empty one.
                let verified =
                    verify_subtree_consistency(0..from.size, &from.root, to.size, &to.root, &[]);
                assert_eq!((from.size, verified), (0, Ok(())));
                begun += 1;
            }
        }
    }
    println!("{proven} pairs proven, {begun} begin with nothing, {refused} backwards refused");
    assert_eq!(proven + begun + refused, 17 * 17);
    assert_eq!((begun, refused), (16, 16 * 15 / 2 + 15));
}

#[test]
fn a_checkpoint_of_a_public_log_verifies_with_its_key_only() {
    let Some(folder) = vectors("tessera/testdata/log", 1) else { return };
    let bytes = fs::read(folder.join("checkpoint")).unwrap();
    let note = Note::parse(&bytes).unwrap();
    assert_eq!(note.verify(&key(1)), Err(NoteError::Unsigned));
    let log: VerifierKey = LOG_KEY.parse().unwrap();
    let renamed = VerifierKey::new("example.com/log/other", log.public_key());
    assert_eq!(note.verify(&renamed), Err(NoteError::Unsigned));
    let other = VerifierKey::new(log.name(), key(1).public_key());
    assert_eq!(note.verify(&other), Err(NoteError::Unsigned));
}
