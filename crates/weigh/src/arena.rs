//! What is looked through fast: short lists beside each other in one array, and sets that say at once of
//! most things that they are not in them.

use rustc_hash::FxHashSet;
use std::hash::Hash;

/// Lists by number; the items of all of them lie in one array.
#[derive(Debug)]
pub(crate) struct Arena<T> {
    items: Vec<T>,
    /// Where each list starts and ends.
    spans: Vec<(u32, u32)>,
    /// How many items are of lists that were replaced.
    left: usize,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self { items: Vec::new(), spans: Vec::new(), left: 0 }
    }
}

impl<T: Copy> Arena<T> {
    pub(crate) fn get(&self, number: u32) -> &[T] {
        let (start, end) = self.spans.get(number as usize).copied().unwrap_or_default();
        &self.items[start as usize..end as usize]
    }

    /// Gives a number its list, in the place of the one that it has.
    pub(crate) fn set(&mut self, number: u32, list: &[T]) {
        if self.spans.len() <= number as usize {
            self.spans.resize(number as usize + 1, (0, 0));
        }
        self.left += self.get(number).len();
        let start = self.items.len() as u32;
        self.items.extend_from_slice(list);
        self.spans[number as usize] = (start, self.items.len() as u32);
        if self.left > self.items.len() / 2 {
            self.draw_together();
        }
    }

    fn draw_together(&mut self) {
        let mut items = Vec::with_capacity(self.items.len() - self.left);
        for span in &mut self.spans {
            let start = items.len() as u32;
            items.extend_from_slice(&self.items[span.0 as usize..span.1 as usize]);
            *span = (start, items.len() as u32);
        }
        (self.items, self.left) = (items, 0);
    }
}

/// A set of keys that says fast of most that they are not in it.
#[derive(Debug)]
pub(crate) struct Sieve<K> {
    bits: Vec<u64>,
    keys: FxHashSet<K>,
}

/// How many bits the sieve has.
const BITS: u64 = 1 << 16;

impl<K: Copy + Into<u64> + Eq + Hash> Sieve<K> {
    pub(crate) fn of(keys: FxHashSet<K>) -> Self {
        let mut bits = vec![0; (BITS / 64) as usize];
        for key in &keys {
            let bit = (*key).into() % BITS;
            bits[(bit / 64) as usize] |= 1 << (bit % 64);
        }
        Self { bits, keys }
    }

    pub(crate) fn has(&self, key: K) -> bool {
        let bit = key.into() % BITS;
        self.bits[(bit / 64) as usize] >> (bit % 64) & 1 == 1 && self.keys.contains(&key)
    }
}

#[cfg(test)]
mod tests {
    use super::Arena;

    #[test]
    fn lists_keep_what_they_were_given_last() {
        let mut arena = Arena::default();
        for round in 0..5_u32 {
            for number in [3, 0, 2] {
                arena.set(number, &vec![number * 10 + round; (number + round) as usize]);
            }
        }
        assert_eq!(arena.get(3), [34; 7]);
        assert_eq!(arena.get(0), [4; 4]);
        assert_eq!(arena.get(1), []);
        assert_eq!(arena.get(9), []);
        assert!(arena.items.len() < 32, "{}", arena.items.len());
    }
}
