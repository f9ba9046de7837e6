//! Trees against their definition (RFC 6962, section 2.1) and against the public vectors.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding};
use proptest::prelude::*;
use serde_json::Value;

use super::vectors::vectors;
use crate::hash::{Hash, hex, sha256, unhex};
use crate::merkle::{
    EMPTY, Frontier, ProofError, Tree, leaf, node, verify_consistency, verify_inclusion,
    verify_subtree_consistency, verify_subtree_inclusion,
};

/// Every size below this is tried.
const SIZES: u64 = 70;

fn leaves(size: u64) -> Vec<Hash> {
    (0..size).map(|place| leaf(&place.to_be_bytes())).collect()
}

fn tree(leaves: &[Hash]) -> Tree {
    let mut tree = Tree::new();
    leaves.iter().for_each(|leaf| tree.push(*leaf));
    tree
}

/// MTH of RFC 6962, section 2.1.
fn defined_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => sha256(&[]),
        [only] => *only,
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            node(&defined_root(left), &defined_root(right))
        }
    }
}

/// PATH of RFC 6962, section 2.1.1.
fn defined_path(index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let middle = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(middle);
    if index < middle {
        [defined_path(index, left), vec![defined_root(right)]].concat()
    } else {
        [defined_path(index - middle, right), vec![defined_root(left)]].concat()
    }
}

/// SUBTREE_SUBPROOF of draft-ietf-plants-merkle-tree-certs, which is SUBPROOF of RFC 6962, section
/// 2.1.2, where it starts at 0.
fn defined_subproof(start: usize, end: usize, leaves: &[Hash], known: bool) -> Vec<Hash> {
    if (start, end) == (0, leaves.len()) {
        return if known { Vec::new() } else { vec![defined_root(leaves)] };
    }
    let middle = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(middle);
    if end <= middle {
        [defined_subproof(start, end, left, known), vec![defined_root(right)]].concat()
    } else {
        let inner_start = start.saturating_sub(middle);
        let still_known = known && start >= middle;
        let inner = defined_subproof(inner_start, end - middle, right, still_known);
        [inner, vec![defined_root(left)]].concat()
    }
}

/// All subtrees with leaves of trees up to this size.
fn subtrees(size: u64) -> impl Iterator<Item = Range<u64>> {
    let ends = move |start| (start + 1..=size).map(move |end| start..end);
    (0..size).flat_map(ends).filter(|at| at.start % (at.end - at.start).next_power_of_two() == 0)
}

fn part(leaves: &[Hash], range: &Range<u64>) -> Hash {
    defined_root(&leaves[range.start as usize..range.end as usize])
}

/// What can be done to a proof without knowing how to break SHA-256.
fn changed(proof: &[Hash]) -> Vec<Vec<Hash>> {
    let mut all = Vec::new();
    for at in 0..proof.len() {
        for bit in [0, 7, 100, 255] {
            let mut flipped = proof.to_vec();
            flipped[at][bit / 8] ^= 1 << (bit % 8);
            all.push(flipped);
        }
        let mut shorter = proof.to_vec();
        shorter.remove(at);
        let mut doubled = proof.to_vec();
        doubled.insert(at, proof[at]);
        all.extend([shorter, doubled]);
        if at > 0 {
            let mut swapped = proof.to_vec();
            swapped.swap(at - 1, at);
            all.push(swapped);
        }
    }
    for at in 0..=proof.len() {
        let mut longer = proof.to_vec();
        longer.insert(at, EMPTY);
        all.push(longer);
    }
    all
}

#[test]
fn the_empty_tree_is_sha256_of_nothing() {
    assert_eq!(EMPTY, sha256(&[]));
    assert_eq!(Frontier::new().root(), EMPTY);
    assert_eq!(Tree::new().root(), EMPTY);
    assert_eq!(Tree::new().root_at(0), Some(EMPTY));
    assert_eq!(Tree::new().root_at(1), None);
}

#[test]
fn leaves_and_nodes_have_different_prefixes() {
    // The first two roots of the test of the reference implementation of RFC 6962: an empty leaf,
    // and the empty leaf beside the leaf 0x00.
    let empty = leaf(b"");
    assert_eq!(hex(&empty), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    let two = node(&empty, &leaf(&[0]));
    assert_eq!(hex(&two), "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    let bytes = [empty, leaf(&[0])].concat();
    assert_ne!(leaf(&bytes), two);
}

#[test]
fn the_roots_of_the_reference_tree_are_found() {
    // Leaves and roots of the reference implementation of RFC 6962 (certificate-transparency,
    // merkletree tests).
    let inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657"];
    let last = "606162636465666768696a6b6c6d6e6f";
    let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let mut frontier = Frontier::new();
    for (input, root) in inputs.into_iter().chain([last]).zip(roots) {
        frontier.push(leaf(&unhex(input).unwrap()));
        assert_eq!(hex(&frontier.root()), root, "after {input}");
    }
}

#[test]
fn frontier_and_tree_agree_with_the_definition() {
    let all = leaves(SIZES);
    let (mut frontier, mut tree) = (Frontier::new(), Tree::new());
    for size in 0..SIZES {
        let root = defined_root(&all[..size as usize]);
        assert_eq!((frontier.size(), tree.size()), (size, size));
        assert_eq!((frontier.root(), tree.root()), (root, root), "size {size}");
        frontier.push(all[size as usize]);
        tree.push(all[size as usize]);
    }
    for size in 0..=SIZES {
        assert_eq!(tree.root_at(size), Some(defined_root(&all[..size as usize])));
    }
    assert_eq!(tree.root_at(SIZES + 1), None);
}

#[test]
fn equal_frontiers_are_equal_and_others_are_not() {
    let fill = |leaves: &[Hash]| {
        let mut frontier = Frontier::new();
        leaves.iter().for_each(|leaf| frontier.push(*leaf));
        frontier
    };
    let all = leaves(6);
    assert_eq!(fill(&all), fill(&all).clone());
    assert_ne!(fill(&all), fill(&all[..5]));
    assert_ne!(fill(&all), fill(&[&all[..5], &all[..1]].concat()));
}

#[test]
fn any_leaves_that_follow_each_other_have_a_root() {
    let all = leaves(20);
    let tree = tree(&all);
    for start in 0..=20 {
        for end in start..=20 {
            assert_eq!(tree.subtree(start..end), Some(part(&all, &(start..end))), "{start}..{end}");
        }
    }
    assert_eq!(tree.subtree(0..21), None);
    #[expect(clippy::reversed_empty_ranges)]
    let backwards = tree.subtree(2..1);
    assert_eq!(backwards, None);
}

#[test]
fn every_inclusion_is_proven_as_defined() {
    let all = leaves(SIZES);
    let tree = tree(&all);
    let mut proofs = 0;
    for size in 0..=SIZES {
        let root = defined_root(&all[..size as usize]);
        for index in 0..size {
            let proof = tree.inclusion(index, size).unwrap();
            assert_eq!(proof, defined_path(index as usize, &all[..size as usize]));
            assert_eq!(verify_inclusion(&all[index as usize], index, size, &proof, &root), Ok(()));
            proofs += 1;
        }
        assert_eq!(tree.inclusion(size, size), None);
    }
    assert_eq!(proofs, SIZES * (SIZES + 1) / 2);
    assert_eq!(tree.inclusion(0, SIZES + 1), None);
    assert_eq!(tree.inclusion(u64::MAX, u64::MAX), None);
}

#[test]
fn every_consistency_is_proven_as_defined() {
    let all = leaves(SIZES);
    let tree = tree(&all);
    for to in 0..=SIZES {
        let root2 = defined_root(&all[..to as usize]);
        for from in 1..=to {
            let root1 = defined_root(&all[..from as usize]);
            let proof = tree.consistency(from, to).unwrap();
            let defined = defined_subproof(0, from as usize, &all[..to as usize], true);
            assert_eq!(proof, defined, "{from} to {to}");
            assert_eq!(verify_consistency(from, &root1, to, &root2, &proof), Ok(()));
        }
        assert_eq!(tree.consistency(to + 1, to), None);
    }
    assert_eq!(tree.consistency(1, SIZES + 1), None);
}

#[test]
fn every_subtree_is_proven_as_defined() {
    let all = leaves(SIZES);
    let tree = tree(&all);
    let mut proofs = 0;
    for size in 0..=SIZES {
        let root = defined_root(&all[..size as usize]);
        for at in subtrees(size) {
            let proof = tree.subtree_consistency(at.clone(), size).unwrap();
            let (start, end) = (at.start as usize, at.end as usize);
            assert_eq!(proof, defined_subproof(start, end, &all[..size as usize], true));
            let subroot = part(&all, &at);
            let verified = verify_subtree_consistency(at.clone(), &subroot, size, &root, &proof);
            assert_eq!(verified, Ok(()), "{at:?} of {size}");
            proofs += 1;
        }
    }
    println!("{proofs} subtrees");
    assert!(proofs > 5000);
}

#[test]
fn every_leaf_of_a_subtree_is_proven() {
    let all = leaves(40);
    for at in subtrees(40) {
        let tree = tree(&all[at.start as usize..at.end as usize]);
        for index in at.clone() {
            let proof = tree.inclusion(index - at.start, tree.size()).unwrap();
            let leaf = &all[index as usize];
            let verify =
                |index| verify_subtree_inclusion(leaf, index, at.clone(), &proof, &tree.root());
            assert_eq!(verify(index), Ok(()));
            assert_eq!(verify(at.end), Err(ProofError::Range));
            assert!(verify(index ^ 1).is_err());
        }
    }
}

#[test]
fn an_empty_tree_begins_only_itself() {
    let tree = tree(&leaves(3));
    let root = tree.root();
    assert_eq!(tree.consistency(0, 0), Some(Vec::new()));
    assert_eq!(tree.consistency(0, 3), None);
    assert_eq!(verify_consistency(0, &EMPTY, 0, &EMPTY, &[]), Ok(()));
    assert_eq!(verify_consistency(0, &root, 0, &root, &[]), Err(ProofError::Root));
    assert_eq!(verify_consistency(0, &EMPTY, 0, &root, &[]), Err(ProofError::Root));
    assert_eq!(verify_consistency(0, &EMPTY, 0, &EMPTY, &[root]), Err(ProofError::Length));
    assert_eq!(verify_consistency(0, &EMPTY, 3, &root, &[]), Err(ProofError::Range));
}

#[test]
fn another_leaf_place_or_root_is_refused() {
    let all = leaves(24);
    let tree = tree(&all);
    for size in 1..=24 {
        let root = tree.root_at(size).unwrap();
        for index in 0..size {
            let proof = tree.inclusion(index, size).unwrap();
            for other in 0..24 {
                let leaf = &all[other as usize];
                let moved = verify_inclusion(leaf, index, size, &proof, &root);
                assert_eq!(moved.is_ok(), other == index, "leaf {other} for {index} of {size}");
                let place = verify_inclusion(&all[index as usize], other, size, &proof, &root);
                assert_eq!(place.is_ok(), other == index, "place {other} for {index} of {size}");
                let root = tree.root_at(other + 1).unwrap();
                let root = verify_inclusion(&all[index as usize], index, size, &proof, &root);
                assert_eq!(root.is_ok(), other + 1 == size, "root {other} for {index} of {size}");
            }
        }
    }
}

#[test]
fn another_root_of_a_consistency_is_refused() {
    let tree = tree(&leaves(16));
    let root = |size| tree.root_at(size).unwrap();
    for to in 1..=16 {
        for from in 1..=to {
            let proof = tree.consistency(from, to).unwrap();
            for other in 0..=16 {
                let first = verify_consistency(from, &root(other), to, &root(to), &proof);
                assert_eq!(first.is_ok(), other == from, "{other} for {from} in {to}");
                let second = verify_consistency(from, &root(from), to, &root(other), &proof);
                assert_eq!(second.is_ok(), other == to, "{other} for {to} after {from}");
            }
        }
    }
}

#[test]
fn every_change_of_every_proof_is_refused() {
    let all = leaves(33);
    let tree = tree(&all);
    let mut refused = 0;
    for size in 1..=33 {
        let root = tree.root_at(size).unwrap();
        for at in subtrees(size) {
            let subroot = tree.subtree(at.clone()).unwrap();
            for proof in changed(&tree.subtree_consistency(at.clone(), size).unwrap()) {
                let verified =
                    verify_subtree_consistency(at.clone(), &subroot, size, &root, &proof);
                assert!(verified.is_err(), "{at:?} of {size}");
                refused += 1;
            }
        }
    }
    println!("{refused} changed proofs refused");
    assert!(refused > 50_000);
}

#[test]
fn what_is_no_subtree_is_refused() {
    let tree = tree(&leaves(16));
    let root = tree.root();
    for at in [1..3, 2..5, 2..6, 1..15, 4..9, 12..17, 16..17, 8..17] {
        assert_eq!(tree.subtree_consistency(at.clone(), 16), None, "{at:?}");
        let verified = verify_subtree_consistency(at.clone(), &root, 16, &root, &[]);
        assert_eq!(verified, Err(ProofError::Range), "{at:?}");
    }
    for at in [1..3, 3..5, 1..(1 << 63) + 2, 1..u64::MAX] {
        let verified = verify_subtree_inclusion(&root, at.start, at.clone(), &[], &root);
        assert_eq!(verified, Err(ProofError::Range), "{at:?}");
    }
}

#[test]
fn the_largest_sizes_are_verified_like_others() {
    // The last leaf of a tree of 2^64 - 1 leaves: one hash for every complete subtree before it.
    let path = leaves(63);
    let last = leaf(b"last");
    let root = path.iter().fold(last, |hash, left| node(left, &hash));
    let (index, size) = (u64::MAX - 1, u64::MAX);
    assert_eq!(verify_inclusion(&last, index, size, &path, &root), Ok(()));
    assert_eq!(verify_inclusion(&last, index, size, &path[1..], &root), Err(ProofError::Length));
    assert_eq!(verify_inclusion(&last, size, size, &path, &root), Err(ProofError::Range));
    assert_eq!(verify_consistency(size, &root, size, &root, &[]), Ok(()));
    assert_eq!(verify_consistency(size, &root, index, &root, &[]), Err(ProofError::Range));
}

/// Numbers of every magnitude, and those around powers of two.
fn number() -> impl Strategy<Value = u64> {
    let any = (any::<u64>(), 0..64_u32).prop_map(|(number, shift)| number >> shift);
    let edge = (0..64_u32, 0..3_u64).prop_map(|(bit, add)| (1_u64 << bit).wrapping_add(add) - 1);
    prop_oneof![any, edge, Just(u64::MAX)]
}

proptest! {
    #[test]
    fn larger_trees_prove_themselves(
        size in 1..600_u64, index in any::<u64>(), from in any::<u64>(), bit in 0..256_usize,
        at in any::<usize>(),
    ) {
        let all = leaves(size);
        let tree = tree(&all);
        let (index, from) = (index % size, from % size + 1);
        let (root, root1) = (tree.root(), tree.root_at(from).unwrap());
        prop_assert_eq!(root1, defined_root(&all[..from as usize]));
        let own_leaf = &all[index as usize];

        let mut proof = tree.inclusion(index, size).unwrap();
        prop_assert_eq!(verify_inclusion(own_leaf, index, size, &proof, &root), Ok(()));
        if !proof.is_empty() {
            let at = at % proof.len();
            proof[at][bit / 8] ^= 1 << (bit % 8);
            let error = Err(ProofError::Root);
            prop_assert_eq!(verify_inclusion(own_leaf, index, size, &proof, &root), error);
        }

        let mut proof = tree.consistency(from, size).unwrap();
        prop_assert_eq!(verify_consistency(from, &root1, size, &root, &proof), Ok(()));
        if !proof.is_empty() {
            let at = at % proof.len();
            proof[at][bit / 8] ^= 1 << (bit % 8);
            let error = Err(ProofError::Root);
            prop_assert_eq!(verify_consistency(from, &root1, size, &root, &proof), error);
        }
    }

    #[test]
    fn no_numbers_and_no_proof_make_it_panic(
        a in number(), b in number(), c in number(), length in 0..70_u64,
    ) {
        let proof = leaves(length);
        let root = leaf(b"root");
        prop_assert!(verify_inclusion(&EMPTY, a, b, &proof, &root).is_err());
        prop_assert!(verify_subtree_inclusion(&EMPTY, a, b..c, &proof, &root).is_err());
        prop_assert!(verify_consistency(a, &EMPTY, b, &root, &proof).is_err());
        let verified = verify_subtree_consistency(a..b, &EMPTY, c, &root, &proof);
        prop_assert_eq!(verified.is_ok(), a == b && b <= c && length == 0);
        let tree = tree(&proof);
        prop_assert_eq!(tree.inclusion(a, b).is_some(), a < b && b <= length);
        let _ = (tree.consistency(a, b), tree.subtree_consistency(a..b, c), tree.subtree(a..b));
    }
}

/// What a file of the vectors asks, and its verdict.
struct Vector {
    value: Value,
    is_to_fail: bool,
    /// Whether a hash of another length than 32 bytes is stood in for by a hash of it, instead of
    /// being refused, as a reader of ours must. A few vectors that have to hold compare short
    /// words instead of roots, and our type cannot hold those.
    stands_in: bool,
}

impl Vector {
    fn read(path: &Path) -> Self {
        let value: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        let is_to_fail = value["wantErr"].as_bool().unwrap();
        Self { value, is_to_fail, stands_in: !is_to_fail }
    }

    /// A number that a tree can have; `None` for negative and larger ones.
    fn number(&self, name: &str) -> Option<u64> {
        self.value[name].as_u64()
    }

    fn hash(&self, name: &str) -> Option<Hash> {
        self.to_hash(&self.value[name])
    }

    /// A proof that is absent is one without hashes.
    fn proof(&self) -> Option<Vec<Hash>> {
        let hashes = self.value["proof"].as_array().cloned().unwrap_or_default();
        hashes.iter().map(|hash| self.to_hash(hash)).collect()
    }

    fn to_hash(&self, value: &Value) -> Option<Hash> {
        let bytes = Base64::decode_vec(value.as_str()?).ok()?;
        let stand_in = self.stands_in.then(|| sha256(&[b"stand-in", &bytes]));
        bytes.try_into().ok().or(stand_in)
    }

    fn has_short_hash(&self) -> bool {
        let names = ["root", "root1", "root2", "leafHash"];
        let single = names.into_iter().filter_map(|name| self.value.get(name));
        let proof = self.value["proof"].as_array().into_iter().flatten();
        let length = |hash: &Value| Base64::decode_vec(hash.as_str().unwrap()).unwrap().len();
        single.chain(proof).any(|hash| length(hash) != 32)
    }

    fn inclusion(&self) -> Option<Result<(), ProofError>> {
        let (leaf, root, proof) = (self.hash("leafHash")?, self.hash("root")?, self.proof()?);
        let (index, size) = (self.number("leafIdx")?, self.number("treeSize")?);
        Some(verify_inclusion(&leaf, index, size, &proof, &root))
    }

    fn subtree_inclusion(&self) -> Option<Result<(), ProofError>> {
        let (leaf, root, proof) = (self.hash("leafHash")?, self.hash("root")?, self.proof()?);
        let (index, subtree) =
            (self.number("leafIdx")?, self.number("start")?..self.number("end")?);
        Some(verify_subtree_inclusion(&leaf, index, subtree, &proof, &root))
    }

    fn consistency(&self) -> Option<Result<(), ProofError>> {
        let (root1, root2, proof) = (self.hash("root1")?, self.hash("root2")?, self.proof()?);
        let (size1, size2) = (self.number("size1")?, self.number("size2")?);
        Some(verify_consistency(size1, &root1, size2, &root2, &proof))
    }

    fn subtree_consistency(&self) -> Option<Result<(), ProofError>> {
        let (root1, root2, proof) = (self.hash("root1")?, self.hash("root2")?, self.proof()?);
        let (subtree, size) = (self.number("start")?..self.number("end")?, self.number("size")?);
        Some(verify_subtree_consistency(subtree, &root1, size, &root2, &proof))
    }

    fn verify(&self, kind: &str) -> Option<Result<(), ProofError>> {
        match kind {
            "inclusion" => self.inclusion(),
            "subtreeinclusion" => self.subtree_inclusion(),
            "consistency" => self.consistency(),
            "subtreeconsistency" => self.subtree_consistency(),
            _ => panic!("no kind of vector: {kind}"),
        }
    }
}

/// Every file of a folder and the folders in it.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = |path: PathBuf| if path.is_dir() { files_below(&path) } else { vec![path] };
    entries.flat_map(files).collect()
}

#[test]
fn every_public_vector_has_its_verdict() {
    let Some(folder) = vectors("merkle/testdata", 518) else { return };
    let (mut counts, mut wrong) = (BTreeMap::<String, usize>::new(), Vec::new());
    let [mut passed, mut refused, mut by_length, mut stood_in] = [0; 4];
    for path in files_below(&folder) {
        let mut parts = path.strip_prefix(&folder).unwrap().iter();
        let kind = parts.next().unwrap().to_str().unwrap().to_owned();
        let mut vector = Vector::read(&path);
        let verdict = vector.verify(&kind);
        match verdict {
            Some(Ok(())) => passed += 1,
            Some(Err(_)) => refused += 1,
            None => by_length += 1,
        }
        stood_in += usize::from(!vector.is_to_fail && vector.has_short_hash());
        // Only a hash of another length may be refused before it is verified.
        let is_typed = verdict.is_some() || vector.has_short_hash();
        if !is_typed || vector.is_to_fail == (verdict == Some(Ok(()))) {
            wrong.push(format!("{}: {verdict:?}", path.display()));
        }
        // With stand-ins too, the proof alone refuses all, but for an empty root over an empty leaf.
        vector.stands_in = true;
        let is_equal = path.to_string_lossy().contains("empty-root-and-leaf");
        if vector.is_to_fail && !is_equal && vector.verify(&kind) == Some(Ok(())) {
            wrong.push(format!("{}: holds with stand-ins", path.display()));
        }
        *counts.entry(kind).or_default() += 1;
    }
    let total: usize = counts.values().sum();
    println!("{total} vectors {counts:?}");
    println!("{passed} hold ({stood_in} with stand-ins), {refused} are refused by the proof");
    println!("{by_length} are refused for the length of a hash");
    assert_eq!(wrong, Vec::<String>::new());
    assert!(total > 500);
    assert_eq!(counts.len(), 4);
    assert_eq!(passed + refused + by_length, total);
}

#[test]
fn short_roots_of_empty_trees_are_refused_for_what_they_are() {
    // In the vectors these are words of 12 bytes; as roots of 32 bytes they must fail too.
    let word = sha256(&[b"no root"]);
    assert_eq!(verify_consistency(0, &word, 0, &word, &[]), Err(ProofError::Root));
    assert_eq!(verify_consistency(1, &word, 1, &EMPTY, &[]), Err(ProofError::Root));
    assert_eq!(verify_consistency(1, &word, 1, &word, &[]), Ok(()));
    assert_eq!(verify_consistency(2, &word, 1, &word, &[]), Err(ProofError::Range));
    assert_eq!(verify_consistency(1, &word, 2, &word, &[]), Err(ProofError::Length));
    for at in [0..0, 1..1] {
        let verified = verify_subtree_consistency(at.clone(), &word, 2, &word, &[]);
        assert_eq!(verified, Err(ProofError::Root));
        assert_eq!(verify_subtree_consistency(at, &EMPTY, 2, &word, &[]), Ok(()));
    }
}
