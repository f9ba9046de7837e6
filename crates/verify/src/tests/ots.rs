//! OpenTimestamps proofs: the examples of the reference client, its limits, and stamping anew.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::{Expect, expect};
use proptest::prelude::*;

use super::vectors::vectors;
use crate::hash::{hex, sha256, unhex};
use crate::ots::{
    Attestation, Detached, FileHash, MAX_DEPTH, MAX_MESSAGE, MAX_URI, Op, OtsError, Timestamp,
};

const MAGIC: &[u8] = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94";
const PENDING: &[u8] = b"\x83\xdf\xe3\x0d\x2e\xf9\x0c\x8e";
const BITCOIN: &[u8] = b"\x05\x88\x96\x0d\x73\xd7\x19\x01";

fn examples(checks: usize) -> Option<PathBuf> {
    vectors("opentimestamps/examples", checks)
}

fn proofs_below(folder: &Path) -> Vec<PathBuf> {
    let names = [folder.to_path_buf(), folder.join("sha1")].map(|one| fs::read_dir(one).unwrap());
    let paths = names.into_iter().flatten().map(|entry| entry.unwrap().path());
    let mut proofs: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|end| end == "ots")).collect();
    proofs.sort();
    proofs
}

fn summary(proof: &Detached) -> String {
    let mut out = String::new();
    for (message, attestation) in proof.timestamp().attestations() {
        let message = message.map_or("unknown".to_owned(), |known| hex(&known[..4]));
        out += &match attestation {
            Attestation::Bitcoin { height } => format!("  {message} bitcoin {height}\n"),
            Attestation::Litecoin { height } => format!("  {message} litecoin {height}\n"),
            Attestation::Pending { uri } => format!("  {message} pending {uri}\n"),
            Attestation::Unknown { tag, payload } => {
                format!("  {message} unknown {}, {} bytes\n", hex(tag), payload.len())
            }
        };
    }
    out
}

/// A tree of one attestation, of the Bitcoin block 1.
fn leaf() -> Vec<u8> {
    [b"\x00", BITCOIN, b"\x01\x01"].concat()
}

fn pending(uri: &[u8]) -> Vec<u8> {
    let payload = [length(uri), uri.to_vec()].concat();
    [b"\x00", PENDING, &length(&payload), &payload].concat()
}

/// The length of a text below 16384 bytes, in 7-bit groups.
fn length(text: &[u8]) -> Vec<u8> {
    match u8::try_from(text.len()) {
        Ok(short @ 0..128) => vec![short],
        _ => vec![0x80 | (text.len() % 128) as u8, (text.len() / 128) as u8],
    }
}

fn tree(bytes: &[u8]) -> Result<Timestamp, OtsError> {
    Timestamp::parse(bytes, &[7; 32])
}

#[test]
fn the_examples_are_read_and_written_back_as_they_are() {
    let Some(folder) = examples(14) else { return };
    let proofs = proofs_below(&folder);
    assert_eq!(proofs.len(), 14);
    let mut report = String::new();
    for path in proofs {
        let bytes = fs::read(&path).unwrap();
        let proof = Detached::parse(&bytes).unwrap();
        assert_eq!(proof.to_bytes().unwrap(), bytes, "{}", path.display());
        report += &format!("{}\n", path.file_name().unwrap().to_string_lossy());
        report += &summary(&proof);
    }
    // The messages and attestations are those that the reference prints.
    check(
        &report,
        expect![[r#"
        bad-stamp.txt.ots
          921f81b9 bitcoin 358391
        bitcoin.pdf.ots
          76086b72 bitcoin 465751
        different-blockchains.txt.ots
          58b93f93 pending https://eth.ots.eternitywall.com
          unknown unknown 30fe8087b5c7ead7, 4 bytes
          58b93f94 pending https://ots.eternitywall.it
          9ae69a8b bitcoin 455605
        empty.ots
          715b7e36 bitcoin 129405
        gdp2q25-2nd.pdf.ots
          ae390025 bitcoin 912095
        hello-world.txt.ots
          007ee445 bitcoin 358391
        incomplete.txt.ots
          57cfa5c4 pending https://alice.btc.calendar.opentimestamps.org
        known-and-unknown-notary.txt.ots
          57e89f38 pending https://bob.btc.calendar.opentimestamps.org
          57e89f37 unknown 0102030405060708, 46 bytes
        merkle1.txt.ots
          57d982df pending https://alice.btc.calendar.opentimestamps.org
          57d982e0 pending https://bob.btc.calendar.opentimestamps.org
        merkle2.txt.ots
          57d982df pending https://alice.btc.calendar.opentimestamps.org
          57d982e0 pending https://bob.btc.calendar.opentimestamps.org
        merkle3.txt.ots
          57d982df pending https://alice.btc.calendar.opentimestamps.org
          57d982e0 pending https://bob.btc.calendar.opentimestamps.org
        a-or-b.ots
          591c5c79 pending https://finney.calendar.eternitywall.com
          267c8a43 bitcoin 466906
          591c5c7a pending https://bob.btc.calendar.opentimestamps.org
          591c5c79 pending https://alice.btc.calendar.opentimestamps.org
        two-calendars.txt.ots
          57d46515 pending https://alice.btc.calendar.opentimestamps.org
          57d46516 pending https://bob.btc.calendar.opentimestamps.org
        unknown-notary.txt.ots
          57e89d28 unknown 0102030405060708, 46 bytes
    "#]],
    );
}

fn check(actual: &str, expected: Expect) {
    expected.assert_eq(actual);
}

#[test]
fn the_examples_are_of_their_files() {
    let Some(folder) = examples(11) else { return };
    let mut checked = 0;
    for path in proofs_below(&folder) {
        let Ok(content) = fs::read(path.with_extension("")) else { continue };
        let proof = Detached::parse(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(proof.file_hash(), FileHash::Sha256);
        assert!(proof.is_of(&content).unwrap(), "{}", path.display());
        assert!(!proof.is_of(b"another file").unwrap());
        checked += 1;
    }
    assert_eq!(checked, 11);
}

#[test]
fn one_proof_of_a_sha1_collision_is_of_both_files() {
    let Some(folder) = examples(1) else { return };
    let proof = Detached::parse(&fs::read(folder.join("sha1/a-or-b.ots")).unwrap()).unwrap();
    let [a, b] = ["a", "b"].map(|name| fs::read(folder.join("sha1").join(name)).unwrap());
    assert_eq!(proof.file_hash(), FileHash::Sha1);
    assert_ne!(a, b);
    assert!(proof.is_of(&a).unwrap());
    assert!(proof.is_of(&b).unwrap());
}

#[test]
fn the_invalid_examples_are_each_refused_for_what_is_wrong() {
    let Some(folder) = examples(3) else { return };
    let error = |name| Detached::parse(&fs::read(folder.join("invalid").join(name)).unwrap());
    assert_eq!(error("bad-major-version.ots"), Err(OtsError::Version(1151)));
    assert_eq!(error("exceeds-max-msg-length.ots"), Err(OtsError::ResultTooLong(4112)));
    assert_eq!(error("invalid-file-digest-type.ots"), Err(OtsError::FileHash(0xf3)));
}

#[test]
fn a_cut_or_extended_example_is_refused() {
    let Some(folder) = examples(1) else { return };
    for path in proofs_below(&folder) {
        let bytes = fs::read(path).unwrap();
        for end in 0..bytes.len() {
            let expected = if end < MAGIC.len() { OtsError::Magic } else { OtsError::Truncated };
            assert_eq!(Detached::parse(&bytes[..end]), Err(expected));
        }
        let longer = [bytes.as_slice(), b"\0\0"].concat();
        assert_eq!(Detached::parse(&longer), Err(OtsError::Trailing(2)));
    }
}

#[test]
fn an_example_with_any_bit_flipped_is_refused_or_reads_back_as_it_is_written() {
    let Some(folder) = examples(1) else { return };
    let mut refused = 0;
    for path in proofs_below(&folder) {
        let mut bytes = fs::read(path).unwrap();
        for bit in 0..bytes.len() * 8 {
            bytes[bit / 8] ^= 1 << (bit % 8);
            match Detached::parse(&bytes) {
                Ok(proof) => {
                    let again = Detached::parse(&proof.to_bytes().unwrap());
                    assert_eq!(again.unwrap(), proof);
                }
                Err(_) => refused += 1,
            }
            bytes[bit / 8] ^= 1 << (bit % 8);
        }
    }
    assert!(refused > 10_000, "{refused}");
}

#[test]
fn what_leads_through_keccak256_is_kept_and_its_messages_are_unknown() {
    assert_eq!(Op::Keccak256.apply(b"x"), Err(OtsError::Keccak256));
    let bytes = [b"\x67\xf0\x01x".as_slice(), &leaf()].concat();
    let read = tree(&bytes).unwrap();
    let block = Attestation::Bitcoin { height: 1 };
    assert_eq!(read.attestations().collect::<Vec<_>>(), [(None, &block)]);
    assert_eq!(read.to_bytes().unwrap(), bytes);
    let file = [MAGIC, b"\x01\x67", &[9; 32], &leaf()].concat();
    let proof = Detached::parse(&file).unwrap();
    assert_eq!(proof.file_hash(), FileHash::Keccak256);
    assert_eq!(proof.is_of(b"x"), Err(OtsError::Keccak256));
}

#[test]
fn operations_give_what_their_names_say() {
    let apply = |op: Op| hex(&op.apply(b"abc").unwrap());
    assert_eq!(apply(Op::Append(vec![1])), "61626301");
    assert_eq!(apply(Op::Prepend(vec![1])), "01616263");
    assert_eq!(apply(Op::Reverse), "636261");
    assert_eq!(apply(Op::Hexlify), hex(b"616263"));
    // FIPS 180-4 and the authors of RIPEMD-160 give these.
    assert_eq!(apply(Op::Sha1), "a9993e364706816aba3e25717850c26c9cd0d89d");
    assert_eq!(apply(Op::Ripemd160), "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc");
    assert_eq!(
        apply(Op::Sha256),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
}

#[test]
fn operations_keep_the_limits_of_the_reference() {
    let full = vec![0; MAX_MESSAGE];
    let over = vec![0; MAX_MESSAGE + 1];
    assert_eq!(Op::Sha256.apply(&full).unwrap().len(), 32);
    assert_eq!(Op::Sha256.apply(&over), Err(OtsError::MessageTooLong(4097)));
    assert_eq!(Op::Append(vec![0]).apply(&full), Err(OtsError::ResultTooLong(4097)));
    assert_eq!(Op::Append(full.clone()).apply(&[]).unwrap(), full);
    assert_eq!(Op::Prepend(over).apply(&[]), Err(OtsError::Argument(4097)));
    assert_eq!(Op::Append(vec![]).apply(b"x"), Err(OtsError::Argument(0)));
    assert_eq!(Op::Hexlify.apply(&full[..2048]).unwrap().len(), MAX_MESSAGE);
    assert_eq!(Op::Hexlify.apply(&full[..2049]), Err(OtsError::MessageTooLong(2049)));
    assert_eq!(Op::Reverse.apply(b""), Err(OtsError::EmptyMessage));
    assert_eq!(Op::Hexlify.apply(b""), Err(OtsError::EmptyMessage));
    assert!(Timestamp::new(&full).is_ok());
    assert_eq!(Timestamp::new(&[full, vec![0]].concat()), Err(OtsError::MessageTooLong(4097)));
}

#[test]
fn what_is_read_keeps_the_limits_of_the_reference() {
    let argument = |length: &[u8]| tree(&[b"\xf0", length, &[0; 5000]].concat());
    assert_eq!(argument(b"\x00"), Err(OtsError::Argument(0)));
    assert_eq!(argument(b"\x81\x20"), Err(OtsError::Argument(4097)));
    let unknown = |length: &[u8], payload: &[u8]| tree(&[b"\0tagofkey", length, payload].concat());
    assert!(unknown(b"\x80\x40", &[0; 8192]).is_ok());
    assert_eq!(unknown(b"\x81\x40", &[0; 8193]), Err(OtsError::PayloadTooLong(8193)));
    assert!(tree(&pending(&[b'a'; MAX_URI])).is_ok());
    assert_eq!(tree(&pending(&[b'a'; MAX_URI + 1])), Err(OtsError::Uri));
    for allowed in 0..=u8::MAX {
        let expected = allowed.is_ascii_alphanumeric() || b"-._/:".contains(&allowed);
        assert_eq!(tree(&pending(&[allowed])).is_ok(), expected, "{allowed}");
    }
    assert_eq!(tree(b"\x09"), Err(OtsError::UnknownOp(0x09)));
    assert_eq!(tree(b"\xff\xff"), Err(OtsError::UnknownOp(0xff)));
}

#[test]
fn bytes_after_the_fields_of_an_attestation_are_refused() {
    let block = |payload: &[u8]| {
        tree(&[b"\x00", BITCOIN, &[u8::try_from(payload.len()).unwrap()], payload].concat())
    };
    assert_eq!(block(b"\x01\x00"), Err(OtsError::PayloadTrailing(1)));
    assert_eq!(block(b""), Err(OtsError::Truncated));
    assert_eq!(block(b"\x80"), Err(OtsError::Truncated));
}

#[test]
fn numbers_are_read_up_to_64_bits() {
    let height = |payload: &[u8]| {
        let length = u8::try_from(payload.len()).unwrap();
        let read = tree(&[b"\x00", BITCOIN, &[length], payload].concat())?;
        match read.attestations().next() {
            Some((_, Attestation::Bitcoin { height })) => Ok(*height),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(height(b"\x00"), Ok(0));
    assert_eq!(height(b"\xe7\xf2\x15"), Ok(358_759));
    assert_eq!(height(b"\x81\x80\x00"), Ok(1));
    assert_eq!(height(&[&[0xff; 9][..], &[0x01]].concat()), Ok(u64::MAX));
    assert_eq!(height(&[&[0xff; 9][..], &[0x02]].concat()), Err(OtsError::Number));
    assert_eq!(height(&[&[0x80; 10][..], &[0x00]].concat()), Err(OtsError::Number));
}

#[test]
fn a_tree_is_read_down_to_the_depth_of_the_reference() {
    let deep = |ops: usize| [vec![0x08; ops], leaf()].concat();
    assert!(tree(&deep(MAX_DEPTH - 1)).is_ok());
    assert_eq!(tree(&deep(MAX_DEPTH)), Err(OtsError::TooDeep));
    assert_eq!(tree(&deep(1_000_000)), Err(OtsError::TooDeep));
}

#[test]
fn a_small_file_cannot_ask_for_much_memory() {
    let long = [b"\xf0\x80\x1f".as_slice(), &[0; 0xf80]].concat();
    let reversals = [b"\xff".to_vec(), vec![0xf2; 200], leaf()].concat();
    let forks: Vec<u8> = (0..100_u8).flat_map(|_| reversals.clone()).collect();
    let bytes = [long, forks, leaf()].concat();
    assert_eq!(tree(&bytes), Err(OtsError::TooLarge));
}

#[test]
fn the_same_operation_twice_is_one() {
    let twice = [b"\xff\x08".as_slice(), &pending(b"a"), b"\x08", &leaf()].concat();
    let once = [b"\x08\xff".as_slice(), &leaf(), &pending(b"a")].concat();
    assert_eq!(tree(&twice).unwrap().to_bytes().unwrap(), once);
}

#[test]
fn branches_are_written_in_the_order_of_the_reference() {
    let parts = [pending(b"b"), pending(b"a"), leaf(), b"\0\0\0\0\0\0\0\0\0\0".to_vec()];
    let forked = |parts: &[Vec<u8>]| {
        let (last, rest) = parts.split_last().unwrap();
        let mut out: Vec<u8> =
            rest.iter().flat_map(|one| [vec![0xff], one.clone()].concat()).collect();
        out.extend(last);
        out
    };
    let sorted = [parts[3].clone(), parts[2].clone(), parts[1].clone(), parts[0].clone()];
    let read = tree(&forked(&parts)).unwrap();
    assert_eq!(read.to_bytes().unwrap(), forked(&sorted));
}

#[test]
fn a_new_stamp_is_committed_to_upgraded_and_read_back() {
    let digest = sha256(&[b"what was found"]);
    let mut proof = Detached::of_sha256(digest);
    assert_eq!(proof.to_bytes(), Err(OtsError::Unattested));
    let commitment = proof.commit(&[5; 16]).unwrap();
    assert_eq!(commitment, sha256(&[&digest, &[5; 16]]));
    assert_eq!(proof.to_bytes(), Err(OtsError::Unattested));

    let first = [b"\xf0\x01z".as_slice(), &pending(b"https://one.example")].concat();
    let answer = Timestamp::parse(&first, &commitment).unwrap();
    assert_eq!(proof.upgrade(&answer), Ok(1));
    let waiting: Vec<(Vec<u8>, String)> =
        proof.timestamp().pending().map(|(of, uri)| (of.to_vec(), uri.to_owned())).collect();
    let asked = [commitment.as_slice(), b"z"].concat();
    assert_eq!(waiting, [(asked.clone(), "https://one.example".to_owned())]);

    let later = Timestamp::parse(&[b"\x08\x08".as_slice(), &leaf()].concat(), &asked).unwrap();
    assert_eq!(proof.upgrade(&later), Ok(1));
    let read = Detached::parse(&proof.to_bytes().unwrap()).unwrap();
    assert_eq!(read, proof);
    assert!(read.is_of(b"what was found").unwrap());
    let root = sha256(&[&sha256(&[&asked])]);
    let block = Attestation::Bitcoin { height: 1 };
    assert!(read.timestamp().attestations().any(|one| one == (Some(root.as_slice()), &block)));
    assert_eq!(proof.upgrade(&later), Ok(1), "the same answer again changes nothing");
    assert_eq!(read, proof);
}

#[test]
fn an_answer_of_another_message_changes_nothing() {
    let mut proof = Detached::of_sha256([1; 32]);
    proof.commit(&[2; 16]).unwrap();
    let before = proof.clone();
    let other = Timestamp::parse(&leaf(), b"another message").unwrap();
    assert_eq!(proof.upgrade(&other), Err(OtsError::OtherMessage));
    assert_eq!(proof, before);
    let mut one = tree(&leaf()).unwrap();
    assert_eq!(one.merge(other), Err(OtsError::OtherMessage));
}

#[test]
fn an_answer_that_would_make_the_proof_too_deep_is_refused() {
    let mut proof = Detached::of_sha256([1; 32]);
    let commitment = proof.commit(&[2; 16]).unwrap();
    let answer =
        |ops: usize| Timestamp::parse(&[vec![0x08; ops], leaf()].concat(), &commitment).unwrap();
    assert_eq!(proof.upgrade(&answer(MAX_DEPTH - 2)), Err(OtsError::TooDeep));
    assert_eq!(proof.upgrade(&answer(MAX_DEPTH - 3)), Ok(1));
    assert_eq!(Detached::parse(&proof.to_bytes().unwrap()), Ok(proof));
}

#[test]
fn merged_timestamps_have_the_attestations_of_both() {
    let mut ours = tree(&[b"\x08".as_slice(), &pending(b"a")].concat()).unwrap();
    let theirs = [b"\xff".as_slice(), &leaf(), b"\xff\x03", &leaf(), b"\x08", &leaf()].concat();
    ours.merge(tree(&theirs).unwrap()).unwrap();
    let both = tree(&ours.to_bytes().unwrap()).unwrap();
    assert_eq!(both, ours);
    assert_eq!(both.attestations().count(), 4);
    assert_eq!(both.pending().count(), 1);
}

#[test]
fn a_tree_that_the_reference_wrote_is_read_and_written_alike() {
    // Written by python-opentimestamps 0.4.5: each operation and kind of attestation, forks, heights
    // that sort by number, and the RIPEMD-160 digest that it found.
    let written = [
        "ff0802000588960d73d7190106808080808020",
        "ff67f10470707070003132333435363738027070",
        "f0026162ff000588960d73d7190103f7ef15f3f203",
        "ff000588960d73d719010102ff000588960d73d7190102ac02ff0006869a0d73d71b450109",
        "ff0083dfe30d2ef90c8e121168747470733a2f2f612e6578616d706c65",
        "0083dfe30d2ef90c8e121168747470733a2f2f622e6578616d706c65",
    ];
    let bytes = unhex(&written.concat()).unwrap();
    let read = Timestamp::parse(&bytes, b"message").unwrap();
    assert_eq!(read.to_bytes().unwrap(), bytes);
    let found = unhex("dd1351e6ee112e4723f406c6b6a821ab12badc2f").unwrap();
    let of = |height| Attestation::Bitcoin { height };
    assert!(read.attestations().any(|one| one == (Some(found.as_slice()), &of(300))));
    assert!(read.attestations().any(|(_, one)| *one == of(1 << 40)));
    assert!(read.attestations().any(|(_, one)| *one == Attestation::Litecoin { height: 9 }));
    assert_eq!(read.attestations().count(), 8);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let file = [MAGIC, b"\x01\x08", &bytes].concat();
        for read in [Detached::parse(&bytes), Detached::parse(&file)].into_iter().flatten() {
            prop_assert_eq!(Detached::parse(&read.to_bytes().unwrap()).unwrap(), read);
        }
    }

    #[test]
    fn trees_of_operations_read_back(ops in proptest::collection::vec(0..9_u8, 0..300)) {
        let parts = ops.iter().map(|op| match op {
            0 => b"\x02".to_vec(),
            1 => b"\x03".to_vec(),
            2 => b"\x08".to_vec(),
            3 => b"\xf0\x02ab".to_vec(),
            4 => b"\xf1\x01c".to_vec(),
            5 => b"\xf2".to_vec(),
            6 => b"\x67".to_vec(),
            _ => [b"\xff".as_slice(), &leaf()].concat(),
        });
        let bytes = [parts.collect::<Vec<_>>().concat(), pending(b"z")].concat();
        if let Ok(read) = tree(&bytes) {
            prop_assert_eq!(tree(&read.to_bytes().unwrap()).unwrap(), read);
        }
    }
}
