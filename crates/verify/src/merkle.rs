//! Merkle trees (RFC 6962, section 2.1).

use crate::hash::{Hash, sha256};

/// The hash of a leaf.
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
            return sha256(&[]);
        };
        roots.fold(*last, |right, left| node(left, &right))
    }
}

/// Why a proof does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The places asked for are not in the tree.
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
        self.subtree(0, self.size()).unwrap_or_else(|| sha256(&[]))
    }

    /// The root over the first `size` leaves; `None` where there are fewer.
    pub fn root_at(&self, size: u64) -> Option<Hash> {
        if size == 0 { Some(sha256(&[])) } else { self.subtree(0, size) }
    }

    /// The root over the leaves from `start` to before `end`; `start` is a multiple of the largest
    /// power of two that is smaller than their number, or more.
    pub fn subtree(&self, start: u64, end: u64) -> Option<Hash> {
        let width = end.checked_sub(start).filter(|width| *width > 0 && end <= self.size())?;
        if width.is_power_of_two() && start.is_multiple_of(width) {
            let level = self.levels.get(width.trailing_zeros() as usize)?;
            return level.get(usize::try_from(start / width).ok()?).copied();
        }
        let middle = start + split(width);
        Some(node(&self.subtree(start, middle)?, &self.subtree(middle, end)?))
    }

    /// The proof that a leaf is among the first `size` (RFC 6962, section 2.1.1).
    pub fn inclusion(&self, index: u64, size: u64) -> Option<Vec<Hash>> {
        if index >= size || size > self.size() {
            return None;
        }
        let (mut start, mut end, mut path) = (0, size, Vec::new());
        while end - start > 1 {
            let middle = start + split(end - start);
            if index < middle {
                path.push(self.subtree(middle, end)?);
                end = middle;
            } else {
                path.push(self.subtree(start, middle)?);
                start = middle;
            }
        }
        path.reverse();
        Some(path)
    }

    /// The proof that the tree of `from` leaves is the beginning of the tree of `to` (RFC 6962,
    /// section 2.1.2).
    pub fn consistency(&self, from: u64, to: u64) -> Option<Vec<Hash>> {
        if from > to || to > self.size() {
            return None;
        }
        if from == 0 || from == to {
            return Some(Vec::new());
        }
        let (mut start, mut end, mut path) = (0, to, Vec::new());
        while from != end {
            let middle = start + split(end - start);
            if from <= middle {
                path.push(self.subtree(middle, end)?);
                end = middle;
            } else {
                path.push(self.subtree(start, middle)?);
                start = middle;
            }
        }
        if start > 0 {
            path.push(self.subtree(start, end)?);
        }
        path.reverse();
        Some(path)
    }
}

/// The largest power of two that is smaller than the width.
fn split(width: u64) -> u64 {
    1 << (63 - (width - 1).leading_zeros())
}

/// Checks that a leaf is in a tree (RFC 9162, section 2.1.3.2).
pub fn verify_inclusion(
    leaf: &Hash,
    index: u64,
    size: u64,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::Range);
    }
    let (mut place, mut last, mut hash) = (index, size - 1, *leaf);
    for other in proof {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if place % 2 == 1 || place == last {
            hash = node(other, &hash);
            // At the right edge, levels without a sibling are passed over.
            let skipped = if place % 2 == 0 { place.trailing_zeros() } else { 0 };
            (place, last) = (shifted(place, skipped), shifted(last, skipped));
        } else {
            hash = node(&hash, other);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    if last != 0 {
        return Err(ProofError::Length);
    }
    if hash == *root { Ok(()) } else { Err(ProofError::Root) }
}

fn shifted(value: u64, by: u32) -> u64 {
    value.checked_shr(by).unwrap_or(0)
}

/// Checks that a tree is the beginning of another (RFC 9162, section 2.1.4.2).
pub fn verify_consistency(
    size1: u64,
    root1: &Hash,
    size2: u64,
    root2: &Hash,
    proof: &[Hash],
) -> Result<(), ProofError> {
    if size1 > size2 {
        return Err(ProofError::Range);
    }
    if size1 == size2 {
        let empty = if proof.is_empty() { Ok(()) } else { Err(ProofError::Length) };
        return empty.and(if root1 == root2 { Ok(()) } else { Err(ProofError::Root) });
    }
    if size1 == 0 {
        // Nothing is the beginning of everything, and proves nothing.
        return if proof.is_empty() { Ok(()) } else { Err(ProofError::Length) };
    }
    // A whole left subtree is its own first hash.
    let (first, rest) = match size1.is_power_of_two() {
        true => (*root1, proof),
        false => proof.split_first().map(|(f, rest)| (*f, rest)).ok_or(ProofError::Length)?,
    };
    let skipped = (size1 - 1).trailing_ones();
    let (mut place, mut last) = ((size1 - 1) >> skipped, (size2 - 1) >> skipped);
    let (mut small, mut large) = (first, first);
    for other in rest {
        if last == 0 {
            return Err(ProofError::Length);
        }
        if place % 2 == 1 || place == last {
            (small, large) = (node(other, &small), node(other, &large));
            let skipped = if place % 2 == 0 { place.trailing_zeros() } else { 0 };
            (place, last) = (shifted(place, skipped), shifted(last, skipped));
        } else {
            large = node(&large, other);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    if last != 0 {
        return Err(ProofError::Length);
    }
    if small == *root1 && large == *root2 { Ok(()) } else { Err(ProofError::Root) }
}
