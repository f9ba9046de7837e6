//! Proofs of a tree: those that it makes hold, and no proof holds for two roots.
#![no_main]

use libfuzzer_sys::fuzz_target;
use verify::hash::Hash;
use verify::merkle::{self, Frontier, Tree};

fuzz_target!(|bytes: &[u8]| {
    let Some((numbers, rest)) = bytes.split_first_chunk::<24>() else { return };
    let number = |at: usize| u64::from_le_bytes(numbers[at..at + 8].try_into().expect("eight"));
    let proof: Vec<Hash> = rest.chunks_exact(32).map(|hash| hash.try_into().expect("32")).collect();
    made_up([number(0), number(8), number(16)], &proof);
    of_a_tree([number(0), number(8), number(16)], rest.first().copied().unwrap_or(0));
});

/// Proofs that nobody made: whatever holds must hold for one root only.
fn made_up([first, second, third]: [u64; 3], proof: &[Hash]) {
    let (one, other) = ([1; 32], [2; 32]);
    for root in [proof.first().unwrap_or(&one), &one] {
        let included = |root: &Hash| merkle::verify_inclusion(&one, first, second, proof, root);
        assert!(included(root).is_err() || included(&other).is_err());
        let consistent = merkle::verify_consistency(first, root, second, &other, proof);
        assert!(consistent.is_err() || proof.is_empty() || first != second);
        let _ = merkle::verify_subtree_inclusion(&one, first, second..third, proof, root);
        let _ = merkle::verify_subtree_consistency(first..second, root, third, &other, proof);
    }
}

/// Proofs of a real tree of up to 64 leaves.
fn of_a_tree([first, second, third]: [u64; 3], flip: u8) {
    let size = third % 64 + 1;
    let (mut tree, mut frontier) = (Tree::new(), Frontier::new());
    for at in 0..size {
        let leaf = merkle::leaf(&at.to_le_bytes());
        tree.push(leaf);
        frontier.push(leaf);
    }
    let root = tree.root();
    assert_eq!(root, frontier.root());
    let (index, from) = (first % size, second % size + 1);
    let leaf = merkle::leaf(&index.to_le_bytes());
    let path = tree.inclusion(index, size).expect("a leaf of the tree");
    assert_eq!(merkle::verify_inclusion(&leaf, index, size, &path, &root), Ok(()));
    let old = tree.root_at(from).expect("a beginning of the tree");
    let growth = tree.consistency(from, size).expect("a beginning of the tree");
    assert_eq!(merkle::verify_consistency(from, &old, size, &root, &growth), Ok(()));
    let mut bent = path;
    if let Some(hash) = bent.get_mut(usize::from(flip) % 6) {
        hash[usize::from(flip) % 32] ^= 1;
        assert!(merkle::verify_inclusion(&leaf, index, size, &bent, &root).is_err());
    }
}
