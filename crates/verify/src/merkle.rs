//! Merkle trees (RFC 6962, section 2.1), and proofs about their leaves, beginnings and subtrees.
//!
//! A subtree is what one node of some tree covers: leaves `start..end`, where `start` is a multiple
//! of the smallest power of two that their number fits in (draft-ietf-plants-merkle-tree-certs,
//! "Definition of a Subtree"). A leaf is a subtree of width 1, and the beginning of a log is one
//! that starts at 0: so one kind of proof does for inclusion, for consistency and for subtrees.
//!
//! A root says nothing about its size: a path may hold for the same root under another size. So a
//! size is only to be believed from where the root comes from, a signed checkpoint.

use crate::hash::{Hash, sha256};
use std::ops::Range;

/// The root of a tree without leaves: SHA-256 of nothing.
pub const EMPTY: Hash = [
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24,
    0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];

/// The hash of a leaf with these bytes.
pub fn leaf(bytes: &[u8]) -> Hash {
    sha256(&[&[0], bytes])
}

/// The hash of a node over two others.
pub fn node(left: &Hash, right: &Hash) -> Hash {
    sha256(&[&[1], left, right])
}

/// The roots of the complete subtrees of a growing tree: enough to add leaves and to know the root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    roots: Vec<Hash>,
}

impl Frontier {
    /// An empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a leaf, given its hash.
    pub fn push(&mut self, leaf: Hash) {
        let mut root = leaf;
        // Every trailing 1 bit of the size is a complete subtree that the new leaf completes again.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.roots.pop() {
                root = node(&left, &root);
            }
        }
        self.roots.push(root);
        self.size += 1;
    }

    /// How many leaves there are.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root over all of them.
    pub fn root(&self) -> Hash {
        let mut roots = self.roots.iter().rev();
        let Some(last) = roots.next() else {
            return EMPTY;
        };
        roots.fold(*last, |right, left| node(left, &right))
    }
}

/// Why a proof does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The places asked for are not in the tree, or no subtree of it.
    #[error("the proof is for a place that the tree does not have")]
    Range,
    /// It has another number of hashes than the sizes ask for.
    #[error("the proof has another length than it must have")]
    Length,
    /// It leads to another root.
    #[error("the proof leads to another root")]
    Root,
}

/// A tree with all its complete nodes, to make proofs.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// The nodes over 2^level leaves, from the left.
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// An empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a leaf, given its hash.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            let nodes = &mut self.levels[level];
            nodes.push(hash);
            let [.., left, right] = nodes.as_slice() else { return };
            if nodes.len() % 2 == 1 {
                return;
            }
            hash = node(left, right);
        }
    }

    /// How many leaves there are.
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| leaves.len() as u64)
    }

    /// The root over all leaves.
    pub fn root(&self) -> Hash {
        self.subtree(0..self.size()).unwrap_or(EMPTY)
    }

    /// The root over the first `size` leaves; `None` where there are fewer.
    pub fn root_at(&self, size: u64) -> Option<Hash> {
        self.subtree(0..size)
    }

    /// The root over some leaves that follow each other; `None` where they are not all there.
    pub fn subtree(&self, leaves: Range<u64>) -> Option<Hash> {
        let Range { start, end } = leaves;
        let width = end.checked_sub(start).filter(|_| end <= self.size())?;
        if width == 0 {
            return Some(EMPTY);
        }
        if width.is_power_of_two() && start % width == 0 {
            let level = self.levels.get(width.trailing_zeros() as usize)?;
            return level.get(usize::try_from(start / width).ok()?).copied();
        }
        let middle = start + split(width);
        Some(node(&self.subtree(start..middle)?, &self.subtree(middle..end)?))
    }

    /// The proof that a leaf is among the first `size` (RFC 6962, section 2.1.1); `None` where it
    /// is not.
    pub fn inclusion(&self, index: u64, size: u64) -> Option<Vec<Hash>> {
        self.subtree_consistency(index..index.checked_add(1)?, size)
    }

    /// The proof that the tree of `from` leaves is the beginning of the tree of `to` (RFC 6962,
    /// section 2.1.2); `None` where it is not, and from an empty tree to another, since that
    /// begins every log and needs no proof.
    pub fn consistency(&self, from: u64, to: u64) -> Option<Vec<Hash>> {
        if from == 0 && to > 0 { None } else { self.subtree_consistency(0..from, to) }
    }

    /// The proof that some leaves are a subtree of the tree of `size` leaves
    /// (draft-ietf-plants-merkle-tree-certs, "Subtree Consistency Proofs").
    pub fn subtree_consistency(&self, subtree: Range<u64>, size: u64) -> Option<Vec<Hash>> {
        if !is_subtree(&subtree) || subtree.end > size || size > self.size() {
            return None;
        }
        if subtree.is_empty() {
            return Some(Vec::new());
        }
        let (mut wanted, mut around, mut path) = (subtree.clone(), 0..size, Vec::new());
        while wanted != around {
            let middle = around.start + split(around.end - around.start);
            if wanted.end <= middle {
                path.push(self.subtree(middle..around.end)?);
                around.end = middle;
            } else {
                path.push(self.subtree(around.start..middle)?);
                around.start = middle;
                wanted.start = wanted.start.max(middle);
            }
        }
        // A subtree that ends inside a node is proven from its last part, which nobody knows yet.
        if wanted != subtree {
            path.push(self.subtree(wanted)?);
        }
        path.reverse();
        Some(path)
    }
}

/// The largest power of two that is smaller than the width, which is at least 2.
fn split(width: u64) -> u64 {
    1 << width.saturating_sub(1).checked_ilog2().unwrap_or(0)
}

/// Whether a node of some tree covers just these leaves, or none are asked for.
fn is_subtree(leaves: &Range<u64>) -> bool {
    let Some(width) = leaves.end.checked_sub(leaves.start) else {
        return false;
    };
    let aligned = |power: u64| leaves.start.is_multiple_of(power);
    width == 0 || width.checked_next_power_of_two().map_or(leaves.start == 0, aligned)
}

/// Checks that a leaf is in a tree (RFC 9162, section 2.1.3.2).
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    let end = index.checked_add(1).ok_or(ProofError::Range)?;
    verify_subtree_consistency(index..end, leaf, size, root, proof)
}

/// Checks that a leaf is in a subtree, of which the root is known.
pub fn verify_subtree_inclusion(
    leaf: &Hash,
    index: u64,
    subtree: Range<u64>,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if !is_subtree(&subtree) || !subtree.contains(&index) {
        return Err(ProofError::Range);
    }
    let Range { start, end } = subtree;
    verify_inclusion(leaf, index - start, end - start, proof, root)
}

/// Checks that a tree is the beginning of another (RFC 9162, section 2.1.4.2). From an empty tree
/// to another nothing is proven: an empty proof would hold for every root, so it is refused.
pub fn verify_consistency(
    size1: u64,
    root1: &Hash,
    size2: u64,
    root2: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if size1 == 0 && size2 > 0 {
        return Err(ProofError::Range);
    }
    if size1 == size2 && root1 != root2 {
        return Err(ProofError::Root);
    }
    verify_subtree_consistency(0..size1, root1, size2, root2, proof)
}

/// Checks that leaves under a known root are a subtree of a tree
/// (draft-ietf-plants-merkle-tree-certs, "Subtree Consistency Proofs"). An empty one is in every
/// tree that reaches to its place, whatever that tree's root.
pub fn verify_subtree_consistency(
    subtree: Range<u64>,
    subtree_root: &Hash,
    size: u64,
    root: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if !is_subtree(&subtree) || subtree.end > size {
        return Err(ProofError::Range);
    }
    if subtree.is_empty() {
        return verify_nothing(subtree_root, proof);
    }
    let mut walk = Walk::new(&subtree, size);
    let (known, rest) = match proof.split_first() {
        _ if walk.is_whole() => (subtree_root, proof),
        Some(first_and_rest) => first_and_rest,
        None => return Err(ProofError::Length),
    };
    let (mut inner, mut outer) = (*known, *known);
    for other in rest {
        match walk.up().ok_or(ProofError::Length)? {
            Side::Left => outer = node(&outer, other),
            Side::Right => outer = node(other, &outer),
            Side::RightWithin => (inner, outer) = (node(other, &inner), node(other, &outer)),
        }
    }
    if !walk.is_at_root() {
        return Err(ProofError::Length);
    }
    if inner == *subtree_root && outer == *root { Ok(()) } else { Err(ProofError::Root) }
}

fn verify_nothing(subtree_root: &Hash, proof: &[Hash]) -> Result<(), ProofError> {
    match (*subtree_root, proof) {
        (EMPTY, []) => Ok(()),
        (_, []) => Err(ProofError::Root),
        _ => Err(ProofError::Length),
    }
}

/// A walk from a node up to the root: on the level that is reached, the places of the subtree's
/// first and last node, and of the tree's last node (`fn`, `sn` and `tn` of the draft).
struct Walk {
    first: u64,
    last: u64,
    edge: u64,
}

/// On which side of the next node the walk comes up.
enum Side {
    Left,
    Right,
    /// On the right, and the left one is part of the subtree too.
    RightWithin,
}

impl Walk {
    /// From the largest node that ends where the subtree ends, in both trees alike.
    fn new(subtree: &Range<u64>, size: u64) -> Self {
        let (last, edge) = (subtree.end.saturating_sub(1), size.saturating_sub(1));
        let mut walk = Self { first: subtree.start, last, edge };
        while !walk.is_whole() && (walk.last == walk.edge || walk.last % 2 == 1) {
            walk.rise(1);
        }
        walk
    }

    /// Whether the node is the whole subtree, so that its hash is known.
    fn is_whole(&self) -> bool {
        self.first == self.last
    }

    fn is_at_root(&self) -> bool {
        self.edge == 0
    }

    /// Goes up to the next node with two children; `None` above the root.
    fn up(&mut self) -> Option<Side> {
        if self.is_at_root() {
            return None;
        }
        let mut side = Side::Left;
        if self.last % 2 == 1 || self.last == self.edge {
            side = if self.is_whole() { Side::Right } else { Side::RightWithin };
            // At the right edge, levels without a sibling are passed over. The place is not 0
            // there, so this stops.
            self.rise(self.last.trailing_zeros());
        }
        self.rise(1);
        Some(side)
    }

    fn rise(&mut self, levels: u32) {
        let risen = |place: u64| place.checked_shr(levels).unwrap_or(0);
        (self.first, self.last, self.edge) =
            (risen(self.first), risen(self.last), risen(self.edge));
    }
}
