//! What proofs of time show of a message, and where headers belong.

use super::bitcoin::{easy, mined};
use crate::anchor::{LogHead, ProofError, Standing, digest, message, read_ots, roots_at};
use crate::bitcoin::{AttestationError, BlockHash, ChainError, Header, HeaderChain, NotABlock};
use crate::cbor::Value;
use crate::envelope::{LENGTH, LogId};
use crate::hash::Hash;
use crate::merkle::{Tree, leaf};
use crate::ots::{Attestation, Detached, Op};

fn bytes_of(headers: &[Header]) -> Vec<u8> {
    headers.iter().flat_map(Header::to_bytes).collect()
}

#[test]
fn the_heights_of_headers_follow_from_a_known_block_or_from_what_they_continue() {
    let headers = mined(600, &[[1; 32]; 40]);
    let known = [(10, headers[10].hash())];
    let network = easy(&known);
    let find = |from: usize, to: usize, chains: &[HeaderChain]| {
        HeaderChain::find_in(&network, &bytes_of(&headers[from..to]), chains)
    };
    let first = find(8, 20, &[]).unwrap();
    assert_eq!(first.heights(), 8..=19);
    assert_eq!(find(11, 20, &[]), Err(ChainError::Unlinked));
    let whole = find(20, 41, std::slice::from_ref(&first)).unwrap();
    assert_eq!(whole.heights(), 8..=40);
    assert_eq!(whole.to_bytes(), bytes_of(&headers[8..]));
    assert_eq!(whole.tip(), Some(&headers[40].hash()));
    assert_eq!(whole.height_of(&headers[33].hash()), Some(33));
    assert_eq!(find(21, 41, std::slice::from_ref(&first)), Err(ChainError::Unlinked), "a gap");
    // A branch leaves what it does not continue behind.
    let mut other = headers[..18].to_vec();
    for root in [[7; 32], [8; 32]] {
        other.push(super::bitcoin::mine_after(&other, 600, root));
    }
    let branch = HeaderChain::find_in(&network, &bytes_of(&other[18..]), &[whole]).unwrap();
    assert_eq!((branch.heights(), branch.tip()), (8..=19, Some(&other[19].hash())));
}

#[test]
fn the_hash_of_a_block_is_read_as_it_is_written() {
    let hash = mined(600, &[])[0].hash();
    assert_eq!(hash.to_string().parse(), Ok(hash));
    for wrong in ["", "00", &"g".repeat(64), &"0".repeat(66)] {
        assert_eq!(wrong.parse::<BlockHash>(), Err(NotABlock), "{wrong}");
    }
}

#[test]
fn the_roots_of_a_log_are_those_that_its_tree_had() {
    let envelopes: Vec<[u8; LENGTH]> = (0..20).map(|at| [at; LENGTH]).collect();
    let mut tree = Tree::new();
    let mut expected = Vec::new();
    for envelope in &envelopes {
        expected.push((tree.size(), tree.root()));
        tree.push(leaf(envelope));
    }
    expected.push((20, tree.root()));
    let asked = [7, 0, 20, 3, 7, 21, 90];
    let found = roots_at(&envelopes, asked.to_vec());
    assert_eq!(found.iter().map(|(size, _)| *size).collect::<Vec<_>>(), [0, 3, 7, 20]);
    assert!(found.iter().all(|one| expected.contains(one)));
}

#[test]
fn a_proof_shows_what_each_of_its_attestations_shows() {
    let head = LogHead { log: LogId([1; 16]), size: 3, root: [4; 32] };
    let fields =
        |size: u64| vec![("nonce".to_owned(), [9; 32].into()), ("size".to_owned(), size.into())];
    let stamped = message(&fields(head.size));
    assert_ne!(digest(&stamped), digest(&message(&fields(4))));
    let swapped: Vec<(String, Value)> = fields(head.size).into_iter().rev().collect();
    assert_eq!(message(&swapped), stamped, "the order of the fields does not matter");

    let mut proof = Detached::of_sha256(digest(&stamped));
    let commitment = proof.commit(&[5; 16]).unwrap();
    let mut answer = crate::ots::Timestamp::new(&commitment).unwrap();
    let promised = answer.add(Op::Sha256).unwrap();
    promised.attest(Attestation::Pending { uri: "https://calendar.example".to_owned() });
    let root = promised.add(Op::Append(vec![1])).unwrap().add(Op::Sha256).unwrap();
    let merkle_root = Hash::try_from(root.message().unwrap()).unwrap();
    root.attest(Attestation::Bitcoin { height: 2 });
    root.attest(Attestation::Litecoin { height: 2 });
    proof.upgrade(&answer).unwrap();
    let bytes = proof.to_bytes().unwrap();

    let chain = |root: Hash, until: usize| {
        let headers = mined(600, &[&[[1; 32], root][..], &[[3; 32]; 9]].concat());
        let known = [(0, headers[0].hash())];
        HeaderChain::verify_in(&easy(&known), 0, &bytes_of(&headers[..until])).unwrap()
    };
    let kinds = |chains: &[HeaderChain]| {
        let mut kinds: Vec<String> = read_ots(&bytes, &stamped, chains)
            .unwrap()
            .iter()
            .map(|part| match part {
                Standing::Confirmed(one) => format!("confirmed {}", one.height),
                Standing::Unconfirmed { why, .. } => format!("unconfirmed: {why}"),
                Standing::Pending { calendar, .. } => format!("pending {calendar}"),
                other => format!("{other:?}"),
            })
            .collect();
        kinds.sort();
        kinds
    };
    let pending = "pending https://calendar.example".to_owned();
    let all = |first: &str| vec!["Other".to_owned(), first.to_owned(), pending.clone()];
    let mut confirmed = all("confirmed 2");
    confirmed.sort();
    assert_eq!(kinds(&[chain(merkle_root, 11)]), confirmed);
    let mut missing = all("unconfirmed: the header of block 2 is not given");
    missing.sort();
    assert_eq!(kinds(&[]), missing);
    assert_eq!(kinds(&[chain([3; 32], 2)]), missing);
    let mut few = all("unconfirmed: only 1 blocks follow block 2, 6 are needed");
    few.sort();
    assert_eq!(kinds(&[chain(merkle_root, 4)]), few);
    assert_eq!(kinds(&[chain(merkle_root, 4), chain(merkle_root, 11)]), confirmed);
    assert_eq!(
        read_ots(&bytes, &stamped, &[chain([3; 32], 11)]),
        Err(ProofError::Attestation(AttestationError::MerkleRoot(2)))
    );
    assert_eq!(read_ots(&bytes, b"another message", &[]), Err(ProofError::OtherMessage));
}
