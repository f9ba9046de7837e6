//! Sketches of single documents, for who adds documents one after the other and keeps little of each:
//! the catalogue of a case.
//!
//! A sketch keeps the shingles whose hash falls below a bound, a fixed fraction of all (FracMinHash:
//! Irber et al. 2022), so that containment can be estimated between texts of any two lengths; short
//! texts keep all. Candidates come from an inverted index of the sampled shingles.

use super::quoted::quoted_bytes;
use super::words::Words;
use crate::names::{chain, hash};
use model::{DocumentId, Reading, Statement};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

/// A small sample of a document's shingles from which containment can be estimated. Stored by the
/// case: `hashes` sorted, a few hundred at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sketch {
    /// The sampled hashes, sorted, without repeats.
    pub hashes: Vec<u64>,
}

/// Sketches keep at most about this many hashes: texts of up to so many words keep all.
const SAMPLE: usize = 128;

/// The sketch of a reading, without what third parties are quoted as saying: two outlets that
/// quote one speech do not copy each other.
pub fn sketch(reading: &Reading, statements: &[Statement]) -> Sketch {
    let text = reading.text().as_str();
    let quoted = quoted_bytes(reading, statements);
    let mut hashes = Words::of(text).own(&quoted).shingles();
    sample(&mut hashes);
    Sketch { hashes }
}

/// Keeps the hashes below the widest bound, a power of two, that leaves at most [`SAMPLE`]: two
/// sketches agree on every hash below the narrower of their bounds.
fn sample(hashes: &mut Vec<u64>) {
    let mut bound = u64::MAX;
    while hashes.partition_point(|hash| *hash <= bound) > SAMPLE {
        bound >>= 1;
    }
    hashes.truncate(hashes.partition_point(|hash| *hash <= bound));
}

/// How many documents one shingle remembers: the first ones. Of ten thousand copies each new one
/// meets only these, so that adding stays linear.
const POSTINGS: usize = 16;
/// How many candidates are given at most.
const CANDIDATES: usize = 16;
/// The share of sampled shingles that a candidate must have in common with the smaller sketch.
const CANDIDATE_SHARE: f64 = 0.1;

/// Sketches by shingle, to find those that may share text with another.
#[derive(Debug, Default)]
pub struct Index {
    documents: Vec<Indexed>,
    /// The first posting of each shingle; most have only one, so chains take less than lists.
    first: HashMap<u64, u32, BuildHasherDefault<Mixed>>,
    postings: Vec<Posting>,
}

#[derive(Debug)]
struct Indexed {
    document: DocumentId,
    /// How many hashes its sketch has.
    size: u32,
    /// The greatest of them.
    bound: u64,
}

#[derive(Debug)]
struct Posting {
    document: u32,
    /// The next posting of the same shingle.
    next: Option<u32>,
}

/// The hasher of keys that are hashes already.
#[derive(Debug, Default)]
pub(super) struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = chain(self.0, hash(bytes));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

impl Index {
    /// Adds a document.
    pub fn insert(&mut self, document: DocumentId, sketch: &Sketch) {
        let number = self.documents.len() as u32;
        self.documents.push(Indexed {
            document,
            size: sketch.hashes.len() as u32,
            bound: sketch.hashes.last().copied().unwrap_or(0),
        });
        for hash in &sketch.hashes {
            let next = self.first.get(hash).copied();
            if self.chain(*hash).count() < POSTINGS {
                self.first.insert(*hash, self.postings.len() as u32);
                self.postings.push(Posting { document: number, next });
            }
        }
    }

    /// The documents that remember a shingle.
    fn chain(&self, hash: u64) -> impl Iterator<Item = u32> {
        let first = self.first.get(&hash).copied();
        let posting = |at: u32| self.postings.get(at as usize);
        let chain =
            std::iter::successors(first.and_then(posting), move |p| p.next.and_then(posting));
        chain.map(|posting| posting.document)
    }

    /// The documents inserted before that may share much text with this sketch, likeliest first;
    /// a bounded number however many there are.
    pub fn candidates(&self, sketch: &Sketch) -> Vec<DocumentId> {
        let mut shared: BTreeMap<u32, u32> = BTreeMap::new();
        for hash in &sketch.hashes {
            for number in self.chain(*hash) {
                *shared.entry(number).or_default() += 1;
            }
        }
        let bound = sketch.hashes.last().copied().unwrap_or(0);
        let mut likely: Vec<(f64, u32)> = shared
            .into_iter()
            .filter_map(|(number, shared)| {
                let Indexed { size, bound: other_bound, .. } = self.documents[number as usize];
                // Of the larger sketch only what the smaller bound lets through can be shared.
                let here = sketch.hashes.partition_point(|hash| *hash <= other_bound) as u32;
                let there = if other_bound <= bound { size } else { size.min(here.max(shared)) };
                let share = f64::from(shared) / f64::from(here.min(there).max(1));
                (share >= CANDIDATE_SHARE).then_some((share, number))
            })
            .collect();
        likely.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        likely.truncate(CANDIDATES);
        likely.iter().map(|(_, number)| self.documents[*number as usize].document).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{DocumentKind, Text};

    const STORY: &str = "The ministry of Valdoria said on Tuesday that nobody had been harmed at \
        La Cumbre. Former prisoners tell another story: of nights without sleep.";

    fn reading(text: &str) -> Reading {
        let id = DocumentId::of(text.as_bytes());
        Reading::new(id, DocumentKind::Text, Text::new(text.to_owned()), Vec::new()).unwrap()
    }

    #[test]
    fn candidates_are_bounded_however_many_copies_there_are() {
        let mut index = Index::default();
        let sketch = sketch(&reading(STORY), &[]);
        for number in 0..100 {
            assert!(index.candidates(&sketch).len() <= CANDIDATES);
            index.insert(DocumentId::of(&[number]), &sketch);
        }
        assert_eq!(index.candidates(&sketch).first(), Some(&DocumentId::of(&[0])));
        assert!(index.candidates(&Sketch::default()).is_empty());
    }

    #[test]
    fn a_long_text_is_sampled() {
        let words: Vec<String> = (0..20_000).map(|number| format!("w{}", number % 9_001)).collect();
        let sketch = sketch(&reading(&words.join(" ")), &[]);
        assert!((SAMPLE / 3..=SAMPLE).contains(&sketch.hashes.len()));
        assert!(sketch.hashes.is_sorted());
    }
}
